#include "fixture.h"

#include "geo/facts.h"
#include "hostile.h"
#include "tests/app/fixture.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace atlas {
namespace {

QPointer<Session>& currentSession() {
    static QPointer<Session> session;
    return session;
}

const NoNetworkFactory*& currentNetwork() {
    static const NoNetworkFactory* network = nullptr;
    return network;
}

using Visit = std::function<void(QAccessibleInterface*)>;

void walk(QAccessibleInterface* node, const Visit& visit) {
    if (node == nullptr || !node->isValid() || node->state().invisible)
        return;
    visit(node);
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), visit);
}

QString describe(QAccessibleInterface* node) {
    return QStringLiteral("%1: %2").arg(qAccessibleRoleString(node->role()), node->text(QAccessible::Name));
}

bool shown(const QQuickItem* item) {
    for (const QQuickItem* up = item; up != nullptr; up = up->parentItem())
        if (!up->isVisible() || qFuzzyIsNull(up->opacity()))
            return false;
    return true;
}

void walkItems(QQuickItem* item, const std::function<void(QQuickItem*)>& visit) {
    if (!item->isVisible())
        return;
    visit(item);
    for (QQuickItem* child : item->childItems())
        walkItems(child, visit);
}

/// Scrolls all that lies around an item until it is seen, with a little room.
void scrollTo(const QQuickItem* item) {
    constexpr double room = 8;
    for (QQuickItem* up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (!up->inherits("QQuickFlickable"))
            continue;
        const QRectF place = item->mapRectToItem(up, QRectF(0, 0, item->width(), item->height()));
        const double most = std::max(0.0, up->property("contentHeight").toReal() - up->height());
        double y = up->property("contentY").toReal();
        if (place.top() < 0)
            y += place.top() - room;
        else if (place.bottom() > up->height())
            y += place.bottom() + room - up->height();
        up->setProperty("contentY", std::clamp(y, 0.0, most));
    }
}

} // namespace

Fixture::Fixture(QObject* parent) : QObject(parent) {
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openUrl");
    QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "openUrl");
}

Fixture::~Fixture() {
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
}

void Fixture::setSession(Session* session) {
    currentSession() = session;
}

void Fixture::setNetwork(const NoNetworkFactory* network) {
    currentNetwork() = network;
}

void Fixture::begin(const QString& language) {
    begin(fixture::atlas(), language);
}

bool Fixture::beginWithWords(const QString& language) {
    const auto words = geo::readVocabulary(ATLAS_SOURCE_DIR "/data/vocabulary.csv");
    if (!words)
        return false;
    geo::Atlas made = fixture::small();
    made.vocabulary.assign(words->begin(), words->end());
    begin(std::make_shared<const LoadedAtlas>(std::move(made)), language);
    return true;
}

bool Fixture::beginReal(const QString& language) {
    static const auto real = loadAtlas(ATLAS_FILE);
    if (!real)
        return false;
    begin(*real, language);
    return true;
}

struct Fixture::Gate {
    std::mutex mutex;
    std::condition_variable_any opened;
    bool open = false;
};

bool Fixture::beginHeld() {
    if (!beginReal(QStringLiteral("en")))
        return false;
    Session& session = *currentSession();
    const AtlasPtr real = session.atlas();
    session.setAtlas(nullptr);
    gate_ = std::make_shared<Gate>();
    session.loader().setReader([gate = gate_, real](const std::string&, const geo::ReadLimits& limits,
                                                    const MapReady& mapReady) -> geo::Result<AtlasPtr> {
        const auto none = std::make_shared<const geo::Catalogue>(std::vector<geo::Record>{});
        mapReady(std::make_shared<const LoadedAtlas>(
            geo::OpenAtlas{.map = real->map(),
                           .catalogue = none,
                           .vocabulary = {},
                           .meta = {{"content_version", real->meta("content_version").toStdString()}}},
            ATLAS_FILE));
        limits.progress->all = 1000;
        limits.progress->done = 250;
        limits.progress->stage = geo::ReadProgress::Stage::Records;
        std::unique_lock lock(gate->mutex);
        while (!gate->open && !limits.cancelled())
            gate->opened.wait_for(lock, std::chrono::milliseconds(20));
        if (limits.cancelled())
            return geo::fail("given up");
        return real;
    });
    session.open(QStringLiteral("held.gpkg"));
    return true;
}

bool Fixture::holdAnother() {
    if (!gate_)
        return false;
    const std::scoped_lock lock(gate_->mutex);
    gate_->open = false;
    currentSession()->open(QStringLiteral("another.gpkg"));
    return true;
}

void Fixture::letGo() {
    const std::scoped_lock lock(gate_->mutex);
    gate_->open = true;
    gate_->opened.notify_all();
}

QString Fixture::beginHostile() {
    begin(std::make_shared<const LoadedAtlas>(fixture::hostile()), QStringLiteral("en"));
    return fixture::hostileWords();
}

QString Fixture::storyPath(const QString& file) const {
    return file.contains(u'/') ? file : home_->filePath(QStringLiteral("stories/") + file);
}

QString Fixture::fileText(const QString& file) const {
    QFile opened(storyPath(file));
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

bool Fixture::writeFile(const QString& file, const QString& text) const {
    QFile opened(storyPath(file));
    QDir().mkpath(QFileInfo(opened).path());
    return opened.open(QIODevice::WriteOnly) && opened.write(text.toUtf8()) >= 0;
}

QStringList Fixture::ownStories() const {
    return QDir(home_->filePath(QStringLiteral("stories"))).entryList({QStringLiteral("*.md")}, QDir::Files);
}

QStringList Fixture::refused() const {
    return currentNetwork()->refused();
}

QString Fixture::setting(const QString& name) const {
    return qEnvironmentVariable(name.toUtf8().constData());
}

bool Fixture::activate(QQuickWindow* window) const {
    // It shows itself once it is filled.
    if (!QTest::qWaitForWindowExposed(window))
        return false;
    window->requestActivate();
    if (!QTest::qWaitForWindowActive(window))
        return false;
    // The X server tells of the focus once more.
    QTest::qWait(50);
    return true;
}

void Fixture::begin(const AtlasPtr& atlas, const QString& language) {
    Session& session = *currentSession();
    home_ = std::make_unique<QTemporaryDir>();
    session.setViewsFolder(std::filesystem::path(home_->path().toStdString()) / "views");
    session.setStoriesFolder(std::filesystem::path(home_->path().toStdString()) / "stories");
    session.setAtlas(atlas);
    View view;
    view.language = languageByCode(language.toStdString()).value_or(geo::Language::En);
    session.restore(view);
    session.dismissNotice();
    openedUrl_.clear();
}

void Fixture::fail(const QString& what, const QString& hint) {
    currentSession()->setError({.what = what.toStdString(), .hint = hint.toStdString()});
}

void Fixture::notify(const QString& notice) {
    currentSession()->setNotice(notice);
}

void Fixture::blockViews() {
    QFile file(home_->filePath(QStringLiteral("views")));
    if (file.open(QIODevice::WriteOnly))
        file.write("in the way");
}

void Fixture::close() {
    currentSession()->setAtlas(nullptr);
}

bool Fixture::setView(const QString& json) const {
    const auto view = parseView(json.toStdString());
    if (view)
        currentSession()->setView(*view);
    return view.has_value();
}

void Fixture::openUrl(const QUrl& url) {
    openedUrl_ = url;
    emit urlOpened();
}

QStringList Fixture::accessibleTree(QQuickWindow* window) const {
    QAccessible::setActive(true);
    QStringList all;
    walk(QAccessible::queryAccessibleInterface(window),
         [&](QAccessibleInterface* node) { all += describe(node); });
    return all;
}

QStringList Fixture::accessibleFaults(QQuickWindow* window) const {
    QAccessible::setActive(true);
    QStringList faults;
    walk(QAccessible::queryAccessibleInterface(window), [&](QAccessibleInterface* node) {
        if (!node->state().focusable || node->object() == window)
            return;
        const QAccessible::Role role = node->role();
        if (node->text(QAccessible::Name).trimmed().isEmpty() || role == QAccessible::NoRole ||
            role == QAccessible::Client)
            faults += describe(node);
    });
    // What Tab reaches must be in the tree, too.
    walkItems(window->contentItem(), [&](QQuickItem* item) {
        if (!item->activeFocusOnTab() || !item->isEnabled() || !shown(item))
            return;
        QAccessibleInterface* node = QAccessible::queryAccessibleInterface(item);
        if (node == nullptr || node->text(QAccessible::Name).trimmed().isEmpty())
            faults +=
                QStringLiteral("%1 without a name").arg(QString::fromUtf8(item->metaObject()->className()));
    });
    return faults;
}

QQuickItem* Fixture::named(QQuickWindow* window, const QString& name) const {
    QAccessible::setActive(true);
    QQuickItem* found = nullptr;
    walk(QAccessible::queryAccessibleInterface(window), [&](QAccessibleInterface* node) {
        auto* item = qobject_cast<QQuickItem*>(node->object());
        if (found == nullptr && item != nullptr && shown(item) && node->text(QAccessible::Name) == name)
            found = item;
    });
    return found;
}

QQuickItem* Fixture::reveal(QQuickWindow* window, const QString& name) const {
    // What is scrolled out of sight is no part of the tree that a screen reader walks.
    QAccessible::setActive(true);
    QQuickItem* found = nullptr;
    walkItems(window->contentItem(), [&](QQuickItem* item) {
        if (found != nullptr || !shown(item))
            return;
        QAccessibleInterface* node = QAccessible::queryAccessibleInterface(item);
        if (node != nullptr && node->text(QAccessible::Name) == name)
            found = item;
    });
    if (found != nullptr)
        scrollTo(found);
    return found;
}

QString Fixture::focused(QQuickWindow* window) const {
    QAccessible::setActive(true);
    QQuickItem* item = window->activeFocusItem();
    if (item == nullptr)
        return {};
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(item);
    const QString name = node != nullptr ? node->text(QAccessible::Name) : QString();
    return name.isEmpty() ? QString::fromUtf8(item->metaObject()->className()) : name;
}

QStringList Fixture::shownTexts(QQuickWindow* window) const {
    QStringList all;
    walkItems(window->contentItem(), [&](QQuickItem* item) {
        if (item->inherits("QQuickText") && shown(item))
            all += item->property("text").toString();
    });
    return all;
}

QStringList Fixture::cutTexts(QQuickWindow* window) const {
    QStringList cut;
    walkItems(window->contentItem(), [&](QQuickItem* item) {
        if (!item->inherits("QQuickText") || !shown(item) || item->width() <= 0)
            return;
        const QString text = item->property("text").toString();
        if (text.isEmpty())
            return;
        const bool elided = item->property("truncated").toBool();
        const bool wide = item->property("contentWidth").toReal() > item->width() + 1;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const bool beyond = place.left() < 0 || place.right() > window->width();
        if (elided || wide || beyond)
            cut += text;
    });
    return cut;
}

} // namespace atlas
