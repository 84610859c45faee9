#include "sheet.h"

#include "app/icons/image_providers.h"
#include "app/loaded_atlas.h"

#include <QCursor>
#include <QGuiApplication>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QScreen>
#include <QStyleHints>
#include <QTest>

#include <utility>
#include <vector>

// Generated; naming them keeps the linker from dropping the types.
void qml_register_types_Atlas_Scene();
void qml_register_types_Atlas_Export();

namespace atlas {

namespace {

constexpr int settleMs = 40;
constexpr int toolTipMs = 450; ///< What opens below a control has opened then.

void collect(QQuickItem* item, std::vector<QQuickItem*>& cells) {
    if (item->objectName() == QLatin1String("cell") && item->property("item").value<QQuickItem*>() != nullptr)
        cells.push_back(item);
    for (QQuickItem* child : item->childItems())
        collect(child, cells);
}

/// The pointer comes over the control; `press`: and its button goes down. Sent to the control alone: many are
/// in the same look at once.
void pose(QQuickItem* item, bool press) {
    const QPointF at(item->width() / 2, item->height() / 2);
    const QPointF scene = item->mapToScene(at), global = item->mapToGlobal(at);
    QHoverEvent enter(QEvent::HoverEnter, scene, global, QPointF(-1, -1));
    QCoreApplication::sendEvent(item, &enter);
    if (!press)
        return;
    QMouseEvent down(QEvent::MouseButtonPress, at, scene, global, Qt::LeftButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(item, &down);
}

QRect pixels(const QQuickItem* cell, double ratio) {
    const QRectF area = cell->mapRectToScene(QRectF(0, 0, cell->width(), cell->height()));
    return QRectF(area.topLeft() * ratio, area.size() * ratio).toRect();
}

} // namespace

Gallery::Gallery(const std::string& atlasFile, QString stories)
    : atlasFile_(atlasFile), stories_(std::move(stories)) {
    qml_register_types_Atlas_Scene();
    qml_register_types_Atlas_Export();
    Session::setInstance(engine_, session_);
    session_.setViewsFolder(home_.filePath(QStringLiteral("views")).toStdString());
    session_.setStoriesFolder(home_.filePath(QStringLiteral("stories")).toStdString());
    addImageProviders(engine_);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
}

geo::Result<std::unique_ptr<QObject>> Gallery::sheet(const QString& page) {
    QQmlComponent component(&engine_, "Atlas.Gallery", "Sheet");
    std::unique_ptr<QObject> made(component.createWithInitialProperties(
        {{QStringLiteral("page"), page}, {QStringLiteral("stories"), stories_}}));
    if (qobject_cast<QQuickWindow*>(made.get()) == nullptr)
        return geo::fail("The sheet can't be made: " + component.errorString().toStdString());
    return made;
}

geo::Result<QStringList> Gallery::strangers(const QStringList& named) {
    const auto made = sheet();
    if (!made)
        return std::unexpected(made.error());
    const QStringList shown =
        (*made)->property("controlNames").toStringList() + (*made)->property("unseen").toStringList();
    QStringList strange;
    for (const QString& control : named)
        if (!shown.contains(control))
            strange += control;
    for (const QString& control : shown)
        if (!named.contains(control))
            strange += control;
    return strange;
}

geo::Result<QStringList> Gallery::pages() {
    const auto made = sheet();
    if (!made)
        return std::unexpected(made.error());
    const QStringList names = (*made)->property("pageNames").toStringList(),
                      views = (*made)->property("views").toStringList();
    for (qsizetype i = 0; i < names.size(); ++i)
        views_[names[i]] = views.value(i);
    return names;
}

std::optional<geo::Error> Gallery::setScene(const QString& viewJson, Theme theme, geo::Language language) {
    if (!atlas_) {
        const auto read = loadAtlas(atlasFile_);
        if (!read)
            return read.error();
        atlas_ = *read;
        session_.setAtlas(atlas_);
    }
    auto view = parseView(viewJson.toStdString());
    if (!view)
        return view.error();
    view->theme = theme;
    view->language = language;
    session_.restore(*view);
    session_.setNotice(QCoreApplication::translate(
        "atlas::Session", "The records of this atlas are invented, to try the program with."));
    return std::nullopt;
}

geo::Result<QImage> Gallery::draw(const QString& page, Theme theme, geo::Language language, bool focus) {
    if (auto wrong = setScene(views_.value(page), theme, language))
        return std::unexpected(std::move(*wrong));
    const auto made = sheet(page);
    if (!made)
        return std::unexpected(made.error());
    auto* window = qobject_cast<QQuickWindow*>(made->get());
    // The real pointer stays out of it.
    QCursor::setPos(window->screen()->geometry().bottomRight());
    window->show();
    window->requestActivate();
    if (!QTest::qWaitForWindowActive(window))
        return geo::fail("The sheet doesn't get the keyboard");
    if (!QTest::qWaitFor([&] { return window->property("settled").toBool(); }))
        return geo::fail("The sheet doesn't come to rest");
    std::vector<QQuickItem*> cells;
    collect(window->contentItem(), cells);
    bool tips = false;
    for (const QQuickItem* cell : cells) {
        const QString look = cell->property("look").toString();
        auto* hand = cell->property("hand").value<QQuickItem*>();
        if (hand != nullptr && (look == QLatin1String("hover") || look == QLatin1String("pressed")))
            pose(hand, look == QLatin1String("pressed"));
        tips |= cell->property("room").toReal() > 0;
    }
    QTest::qWait(tips ? toolTipMs : settleMs);
    QImage picture = window->grabWindow();
    if (!focus)
        return picture;
    // The keyboard is in one place at a time: each look of it is taken by itself.
    for (const QQuickItem* cell : cells) {
        auto* hand = cell->property("hand").value<QQuickItem*>();
        if (hand == nullptr || cell->property("look").toString() != QLatin1String("focus"))
            continue;
        hand->forceActiveFocus(Qt::TabFocusReason);
        QTest::qWait(cell->property("room").toReal() > 0 ? toolTipMs : settleMs);
        const QRect area = pixels(cell, window->effectiveDevicePixelRatio());
        QPainter(&picture).drawImage(area, window->grabWindow(), area);
    }
    return picture;
}

} // namespace atlas
