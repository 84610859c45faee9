#include "app/kiosk/kiosk_flow.h"

#include <algorithm>

namespace atlas {

namespace {

/// Whole seconds until `end`, begun ones counted.
int secondsUntil(std::int64_t end, std::int64_t now) {
    return static_cast<int>(std::max<std::int64_t>(0, (end - now + 999) / 1000));
}

} // namespace

void KioskFlow::enter(Screen screen, std::int64_t now) {
    screen_ = screen;
    if (screen != Screen::Path)
        path_ = Path::None;
    last_ = now;
}

bool KioskFlow::touch(std::int64_t now) {
    switch (screen_) {
    case Screen::Attract:
        ++visitors_;
        enter(Screen::Welcome, now);
        return false;
    case Screen::Closed:
    case Screen::Cleaning:
        return false;
    case Screen::Welcome:
    case Screen::Path: {
        const bool counting = secondsLeft(now) > 0;
        last_ = now;
        return !counting;
    }
    case Screen::Pin:
    case Screen::Staff:
        last_ = now;
        return true;
    }
    return false;
}

void KioskFlow::tick(std::int64_t now, bool open) {
    open_ = open;
    const std::int64_t silent = now - last_;
    switch (screen_) {
    case Screen::Attract:
        if (!open)
            enter(Screen::Closed, now);
        break;
    case Screen::Closed:
        if (open)
            enter(Screen::Attract, now);
        break;
    case Screen::Welcome:
    case Screen::Path:
        if (silent >= times_.idle + times_.countdown)
            leave();
        break;
    case Screen::Pin:
        if (silent >= times_.pin)
            leave();
        break;
    case Screen::Staff:
        if (silent >= times_.staff)
            leave();
        break;
    case Screen::Cleaning:
        if (silent >= times_.cleaning)
            leave();
        break;
    }
}

void KioskFlow::choose(Path path, std::int64_t now) {
    if (!visited() || path == Path::None)
        return;
    enter(Screen::Path, now);
    path_ = path;
}

void KioskFlow::goHome(std::int64_t now) {
    if (visited())
        enter(Screen::Welcome, now);
}

void KioskFlow::askPin(std::int64_t now) {
    if (screen_ != Screen::Staff && screen_ != Screen::Cleaning)
        enter(Screen::Pin, now);
}

void KioskFlow::admit(std::int64_t now) {
    if (screen_ == Screen::Pin)
        enter(Screen::Staff, now);
}

void KioskFlow::clean(std::int64_t now) {
    if (screen_ == Screen::Staff)
        enter(Screen::Cleaning, now);
}

void KioskFlow::leave() {
    if (screen_ == Screen::Attract || screen_ == Screen::Closed)
        return;
    ++farewells_;
    // Outside the hours nothing bright flashes up between two dark screens.
    enter(open_ ? Screen::Attract : Screen::Closed, last_);
}

int KioskFlow::secondsLeft(std::int64_t now) const {
    if (!visited() || now - last_ < times_.idle)
        return 0;
    return secondsUntil(last_ + times_.idle + times_.countdown, now);
}

int KioskFlow::cleaningLeft(std::int64_t now) const {
    return screen_ == Screen::Cleaning ? secondsUntil(last_ + times_.cleaning, now) : 0;
}

} // namespace atlas
