#include "app/kiosk/kiosk.h"

#include "app/kiosk/kiosk_words.h"
#include "app/share_memory.h"
#include "app/text.h"
#include "app/words.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QScreen>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr int tickMs = 200;
constexpr int tidyMs = 200;

} // namespace

Kiosk::Kiosk(QObject* parent)
    : QObject(parent), guard_({.touched = [this] { return touched(); },
                               .staff = [this] { askPin(); },
                               .mayClose = [this] { return leaving_; }}) {
    machine_.start();
    guard_.setClock([this] { return now(); });
    connect(&ticks_, &QTimer::timeout, this, &Kiosk::tick);
    tidy_.setSingleShot(true);
    tidy_.setInterval(tidyMs);
    connect(&tidy_, &QTimer::timeout, this, &Kiosk::tidyMemory);
    ticks_.start(tickMs);
    // Qt measures a window on its way by the scale of the screen that it comes from.
    connect(&move_, &ScreenMove::runningChanged, this, [this] {
        if (!move_.running() && window_)
            window_->setGeometry(window_->screen()->geometry());
    });
    if (qGuiApp != nullptr) {
        // A display that was unplugged and is back.
        connect(qGuiApp, &QGuiApplication::screenAdded, this, [this] {
            emit displaysChanged();
            place();
        });
        connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this] {
            emit displaysChanged();
            place();
        });
    }
}

Kiosk::~Kiosk() = default;

void Kiosk::configure(KioskSettings settings) {
    settings_ = std::move(settings);
    if (settings_.languages.isEmpty())
        settings_.languages = KioskSettings().languages;
    if (settings_.languageOrder.isEmpty())
        settings_.languageOrder = settings_.languages;
    orderLanguages();
    guard_.setRotation(settings_.rotation);
    flow_ = KioskFlow({.idle = settings_.idleSeconds * std::int64_t{1000}});
    emit settingsChanged();
    // The welcome asks for its story before the folders of the content and the story that invites are known.
    featured_.clear();
    featuredTitles_ = {};
    faultTold_ = false;
    emit presentationChanged();
    collectTowns();
    forget();
    place();
    tick();
}

void Kiosk::setDesk(KioskDesk desk) {
    desk_ = std::move(desk);
    emit deskChanged();
}

void Kiosk::setClock(std::function<std::int64_t()> clock) {
    clock_ = std::move(clock);
}

void Kiosk::setSession(Session* session) {
    if (session == session_)
        return;
    if (session_)
        session_->disconnect(this);
    session_ = session;
    if (session_) {
        connect(session_, &Session::atlasChanged, this, &Kiosk::takeAtlas);
        connect(session_, &Session::languageChanged, this, &Kiosk::collectTowns);
        connect(session_, &Session::themeChanged, this, &Kiosk::keepNight);
        connect(session_, &Session::selectionChanged, this, &Kiosk::noteRecord);
    }
    emit sessionChanged();
    collectTowns();
    forget();
}

void Kiosk::setPresentation(Presentation* presentation) {
    if (presentation == presentation_)
        return;
    if (presentation_)
        presentation_->disconnect(this);
    presentation_ = presentation;
    if (presentation_)
        connect(presentation_, &Presentation::modeChanged, this, [this] {
            if (!presentation_->inScene())
                return;
            noteRecord(); // the card is shut, though the scene may show the same record
            setListed({});
        });
    emit presentationChanged();
    forget();
}

void Kiosk::setWindow(QQuickWindow* window) {
    if (window == window_)
        return;
    window_ = window;
    guard_.setWindow(window);
    emit windowChanged();
    place();
}

void Kiosk::setUpright(bool upright) {
    if (upright == upright_)
        return;
    upright_ = upright;
    emit uprightChanged();
    if (flow_.screen() == KioskFlow::Screen::Welcome)
        show(homeView());
}

/// Brings the window to the display that the operator chose, if it is there.
void Kiosk::place() {
    if (!window_)
        return;
    const auto screens = QGuiApplication::screens();
    const auto found =
        std::ranges::find_if(screens, [this](const QScreen* s) { return s->name() == settings_.display; });
    QScreen* screen = found != screens.end() ? *found : nullptr;
    if (screen == nullptr || screen == window_->screen())
        return;
    // Under Wayland the compositor has the last word; under X, where a kiosk has nobody who manages windows,
    // it is put there.
    const bool asks = QGuiApplication::platformName().startsWith(u"wayland") && window_->isVisible();
    if (asks) {
        move_.bring(window_, screen);
    } else {
        window_->setScreen(screen);
        window_->setGeometry(screen->geometry());
    }
}

QStringList Kiosk::displays() const {
    QStringList names;
    for (const QScreen* screen : QGuiApplication::screens())
        names.push_back(screen->name());
    return names;
}

std::int64_t Kiosk::now() const {
    return (clock_ ? clock_() : machine_.elapsed()) + passed_;
}

void Kiosk::passTime(int milliseconds) {
    passed_ += milliseconds;
    tick();
}

void Kiosk::change(const std::function<void()>& change) {
    const auto screen = flow_.screen();
    const auto path = flow_.path();
    const auto farewells = flow_.farewells();
    change();
    settle(screen, path, farewells);
}

void Kiosk::settle(KioskFlow::Screen before, KioskFlow::Path path, std::uint64_t farewells) {
    if (farewells != flow_.farewells()) {
        if (session_ && (before == KioskFlow::Screen::Welcome || before == KioskFlow::Screen::Path))
            note(KioskEvent::What::Visit, language_);
        forget();
        tidy_.start();
    }
    if (before != flow_.screen()) {
        if (flow_.screen() == KioskFlow::Screen::Attract)
            invite();
        else if (presentation_ && before == KioskFlow::Screen::Attract)
            presentation_->end();
        if (flow_.screen() == KioskFlow::Screen::Pin)
            setPin(Asking);
        say({});
    }
    if (before != flow_.screen() || path != flow_.path())
        emit screenChanged();
    announceSeconds();
}

void Kiosk::announceSeconds() {
    const int left = flow_.secondsLeft(now()), cleaning = flow_.cleaningLeft(now());
    const bool explains = flow_.screen() == KioskFlow::Screen::Closed && now() - explained_ < explainMs;
    if (left == secondsLeft_ && cleaning == cleaningLeft_ && explains == explaining_)
        return;
    secondsLeft_ = left;
    cleaningLeft_ = cleaning;
    explaining_ = explains;
    emit secondsChanged();
}

bool Kiosk::touched() {
    bool passes = false;
    emit touchedNow();
    change([&] { passes = flow_.touch(now()); });
    if (flow_.screen() == KioskFlow::Screen::Closed) {
        explained_ = now();
        announceSeconds();
    }
    return passes;
}

void Kiosk::tick() {
    change([this] { flow_.tick(now(), !settings_.open || settings_.open()); });
    if (flow_.screen() == KioskFlow::Screen::Attract)
        playOn();
    if (flow_.screen() == KioskFlow::Screen::Pin && door_.wait) {
        const int wait = door_.wait();
        if (wait != pinWait_ || (wait == 0 && pinState_ == Waiting)) {
            pinWait_ = wait;
            if (pinState_ == Waiting && wait == 0)
                pinState_ = Asking;
            emit pinChanged();
        }
    }
}

void Kiosk::invite() {
    if (!presentation_ || !session_ || !session_->ready() || flow_.screen() != KioskFlow::Screen::Attract)
        return;
    if (!presentation_->playing())
        beginInviting();
    session_->dismissNotice(); // nobody here could do anything about a fault of the story
    sceneSince_ = now();
}

void Kiosk::beginInviting() {
    if (presentation_->start(settings_.story))
        return;
    if (!faultTold_ && desk_.fault)
        desk_.fault(session_->complaint());
    faultTold_ = true;
    presentation_->start(KioskSettings().story);
}

void Kiosk::playOn() {
    if (!presentation_ || !presentation_->playing()) {
        if (now() - sceneSince_ >= sceneMs) // there was no atlas yet, or no story
            invite();
        return;
    }
    if (now() - sceneSince_ < sceneMs)
        return;
    sceneSince_ = now();
    if (!presentation_->next())
        presentation_->goTo(0); // from the beginning
}

void Kiosk::forget() {
    if (presentation_)
        presentation_->end();
    low_ = largeText_ = contrast_ = false;
    emit comfortChanged();
    town_ = -1;
    emit townChanged();
    setListed({});
    setLanguage(settings_.languages.front());
    setPin(Asking);
    say({});
    emit forgotten();
    if (session_) {
        session_->restore(homeView());
        session_->dismissNotice();
    }
    if (qGuiApp != nullptr)
        QGuiApplication::clipboard()->clear();
    invite();
}

void Kiosk::tidyMemory() {
    const auto screen = flow_.screen();
    if (screen == KioskFlow::Screen::Attract || screen == KioskFlow::Screen::Closed)
        returnFreeMemory();
}

void Kiosk::takeAtlas() {
    collectTowns();
    switch (flow_.screen()) {
    case KioskFlow::Screen::Attract:
    case KioskFlow::Screen::Closed:
        forget();
        break;
    case KioskFlow::Screen::Welcome:
        show(homeView());
        break;
    case KioskFlow::Screen::Path:
        if (flow_.path() == KioskFlow::Path::Near && town_ < 0)
            showTown(0); // there was none
        break;
    case KioskFlow::Screen::Pin:
    case KioskFlow::Screen::Staff:
    case KioskFlow::Screen::Cleaning:
        break; // the farewell shows it
    }
}

void Kiosk::note(KioskEvent::What what, const QString& value) {
    if (witness_)
        witness_({.what = what, .value = value.toStdString()});
}

void Kiosk::noteRecord() {
    const bool visited =
        session_ && flow_.screen() == KioskFlow::Screen::Path && !(presentation_ && presentation_->inScene());
    const QString opened = visited ? session_->selected() : QString();
    if (opened == opened_)
        return;
    opened_ = opened;
    emit openedChanged();
    if (!opened_.isEmpty())
        note(KioskEvent::What::Record, opened_);
}

void Kiosk::choose(Path path) {
    change([&] { flow_.choose(static_cast<KioskFlow::Path>(path), now()); });
    if (flow_.screen() != KioskFlow::Screen::Path)
        return;
    if (presentation_)
        presentation_->end();
    setListed({});
    note(KioskEvent::What::Path, QString::fromLatin1(QMetaEnum::fromType<Path>().valueToKey(path)).toLower());
    if (path == Near)
        showTown(0);
    else
        show(pathView(flow_.path()));
}

void Kiosk::home() {
    change([this] { flow_.goHome(now()); });
    if (flow_.screen() != KioskFlow::Screen::Welcome)
        return;
    if (presentation_)
        presentation_->end();
    setListed({});
    show(homeView());
}

void Kiosk::back() {
    if (!session_ || flow_.screen() != KioskFlow::Screen::Path)
        return;
    const bool playing = presentation_ && presentation_->playing();
    if (!listed_.isEmpty() && isCardOpen())
        session_->select({});
    else if (!listed_.isEmpty())
        setListed({});
    else if (playing && presentation_->diving())
        presentation_->back();
    else if (playing)
        presentation_->end();
    else if (!session_->selected().isEmpty())
        session_->select({});
    else if (flow_.path() == KioskFlow::Path::Border && !session_->borderPair().isEmpty())
        show(pathView(flow_.path()));
    else
        home();
}

void Kiosk::leave() {
    change([this] { flow_.leave(); });
}

void Kiosk::speak(const QString& language) {
    if (!session_ || !languages().contains(language))
        return;
    setLanguage(language);
    session_->setLanguage(toText(languageCode(wordsOf(language))));
}

void Kiosk::setLanguage(const QString& language) {
    if (language == language_)
        return;
    language_ = language;
    emit languageChanged();
}

bool Kiosk::openRecord(const QString& name) {
    if (!session_ || !session_->atlas() || flow_.screen() != KioskFlow::Screen::Path)
        return false;
    const auto record = session_->atlas()->catalogue().find(name.toStdString());
    if (!record)
        return false;
    // A story waits while one of its records is looked at.
    if (presentation_ && presentation_->playing())
        presentation_->dive();
    show(viewOfRecord(*record));
    noteRecord(); // a scene may have shown it before
    return true;
}

bool Kiosk::playStory(const QString& file) {
    return presentation_ && flow_.path() == KioskFlow::Path::Stories && presentation_->start(file);
}

/// The story of the welcome: the first one that isn't the one that invites, if there is another.
void Kiosk::readFeatured() {
    if (!featured_.isEmpty() || !presentation_)
        return;
    const auto stories = presentation_->stories();
    const auto other = std::ranges::find_if(stories, [this](const StoryEntry& entry) {
        return QFileInfo(entry.file).completeBaseName() != settings_.story;
    });
    if (stories.isEmpty())
        return;
    const auto& entry = other != stories.end() ? *other : stories.front();
    const auto read = readStoryFile(entry.file.toStdString());
    if (!read)
        return;
    const auto& story = read->story;
    featured_ = entry.file;
    for (std::size_t i = 0; i < featuredTitles_.size(); ++i)
        featuredTitles_[i] = QString::fromStdString(
            story.title[static_cast<std::size_t>(story.language(static_cast<geo::Language>(i)))]);
}

QString Kiosk::featuredTitle(const QString& language) {
    readFeatured();
    const auto known = languageByCode(language.toStdString());
    return known ? featuredTitles_[static_cast<std::size_t>(*known)] : QString();
}

bool Kiosk::playFeatured() {
    readFeatured();
    return playStory(featured_);
}

void Kiosk::searched(bool found) {
    note(found ? KioskEvent::What::SearchHit : KioskEvent::What::SearchMiss);
}

void Kiosk::tookAlong() {
    note(KioskEvent::What::Takeaway);
}

QString Kiosk::languageName(const QString& code) const {
    const auto known = languageByCode(code.toStdString());
    if (!known)
        return code == u"lb" ? QStringLiteral("Lëtzebuergesch") : QString();
    // Each by its own name.
    constexpr std::array<const char16_t*, 3> names{u"Français", u"Deutsch", u"English"};
    return QString::fromUtf16(names[static_cast<std::size_t>(*known)]);
}

QStringList Kiosk::borderSides(const QString& pair) const {
    const auto sides = atlas::borderSides(pair.toStdString());
    return {sides[0], sides[1]};
}

QString Kiosk::linkHost() const {
    const QString host = QUrl(settings_.link).host();
    return host.startsWith(u"www.") ? host.sliced(4) : host;
}

QString Kiosk::word(const QString& key, const QString& language) const {
    if (const auto known = languageByCode(language.toStdString()))
        return kioskWord(key, *known);
    return language == u"lb" ? kioskWordInLuxembourgish(key) : QString();
}

QVariantMap Kiosk::linkWords() const {
    QVariantMap all;
    for (const auto& [language, words] : settings_.linkWords)
        all[language] = words;
    return all;
}

QString Kiosk::countryName(const QString& code) const {
    const auto index = geo::codeIndex(geo::List::Countries, code.toStdString());
    return index && session_ && session_->atlas()
               ? session_->atlas()->word(geo::List::Countries, *index, session_->view().language)
               : code;
}

} // namespace atlas
