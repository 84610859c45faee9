#include "app/story/screen_move.h"

#include <QEvent>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

bool fills(const QWindow& window) {
    return window.windowStates().testFlag(Qt::WindowFullScreen);
}

/// Asks the window system to let a window fill a screen.
void fill(QWindow& window, QScreen* screen) {
    QScreen* before = window.screen();
    window.setScreen(screen);
    // A window that is made goes where it lies, whatever its screen.
    window.setPosition(screen->geometry().topLeft() + QPoint(10, 10));
    window.showFullScreen();
    // Qt's Wayland client asks with the screen that the window has, but takes what it hears on the way, "on
    // both screens", for "on the old one" and never learns better, unless it still believes that.
    if (QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        window.setScreen(before);
}

} // namespace

ScreenMove::ScreenMove(QObject* parent) : QObject(parent) {
    patience_.setSingleShot(true);
    patience_.setInterval(patienceMs);
    connect(&patience_, &QTimer::timeout, this, &ScreenMove::giveUpWaiting);
}

void ScreenMove::swap(QWindow* one, QWindow* other) {
    if (one != nullptr && other != nullptr && one->screen() != other->screen())
        begin({{.window = one, .to = other->screen()}, {.window = other, .to = one->screen()}});
}

void ScreenMove::part(QWindow* one, QWindow* other) {
    if (one == nullptr || other == nullptr)
        return;
    const auto screens = QGuiApplication::screens();
    const auto free =
        std::ranges::find_if(screens, [&](QScreen* screen) { return screen != other->screen(); });
    if (free != screens.end())
        begin({{.window = one, .to = *free}});
}

void ScreenMove::bring(QWindow* window, QScreen* screen) {
    stop(); // on the way to another one
    begin({{.window = window, .to = screen}});
}

void ScreenMove::begin(std::vector<Way> ways) {
    if (running())
        return;
    ways_ = std::move(ways);
    keyboard_ = QGuiApplication::focusWindow();
    for (Way& way : ways_) {
        way.window->installEventFilter(this);
        connect(way.window, &QWindow::screenChanged, this, &ScreenMove::goOn, Qt::QueuedConnection);
        if (!way.window->isVisible() || !fills(*way.window))
            way.stage = Stage::Waiting;
    }
    patience_.start();
    emit runningChanged();
    goOn();
}

bool ScreenMove::eventFilter(QObject* watched, QEvent* event) {
    // What the window system says, not what it was asked for.
    if (event->type() != QEvent::WindowStateChange || !event->spontaneous())
        return false;
    const auto way = std::ranges::find_if(ways_, [&](const Way& one) { return one.window == watched; });
    if (way == ways_.end())
        return false;
    const bool full = fills(*way->window);
    if (way->stage == Stage::Leaving && !full)
        way->stage = Stage::Waiting;
    else if (way->stage == Stage::Filling && full)
        way->stage = Stage::There;
    else if (way->stage == Stage::Leaving || way->stage == Stage::Filling)
        way->asked = false; // it answers something older
    QMetaObject::invokeMethod(this, [this] { goOn(); }, Qt::QueuedConnection);
    return false;
}

void ScreenMove::giveUpWaiting() {
    if (std::ranges::none_of(ways_, [](const Way& way) { return way.stage == Stage::Leaving; })) {
        stop();
        return;
    }
    for (Way& way : ways_)
        way.stage = Stage::Waiting;
    goOn();
}

void ScreenMove::goOn() {
    if (!running())
        return;
    const auto all = [this](auto is) { return std::ranges::all_of(ways_, is); };
    if (!all([](const Way& way) { return way.window && way.to; })) {
        stop(); // a screen was pulled out
        return;
    }
    // None comes before all have left: a screen has room for one.
    const bool left = all([](const Way& way) { return way.stage != Stage::Leaving; });
    for (Way& way : ways_) {
        if (way.stage == Stage::Waiting && left) {
            way.stage = Stage::Filling;
            way.asked = false;
            patience_.start();
        }
        if (way.stage == Stage::There || std::exchange(way.asked, true))
            continue;
        if (way.stage == Stage::Leaving)
            way.window->showNormal();
        else if (way.stage == Stage::Filling)
            fill(*way.window, way.to);
    }
    if (all([](const Way& way) { return way.stage == Stage::There && way.window->screen() == way.to; }))
        stop();
}

void ScreenMove::stop() {
    if (!running())
        return;
    patience_.stop();
    for (const Way& way : std::exchange(ways_, {}))
        if (way.window) {
            way.window->removeEventFilter(this);
            way.window->disconnect(this);
        }
    // The keyboard goes with its window.
    if (keyboard_ && keyboard_->isVisible() && QGuiApplication::focusWindow() != keyboard_)
        keyboard_->requestActivate();
    emit runningChanged();
}

} // namespace atlas
