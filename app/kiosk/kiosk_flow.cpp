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
    case Screen::Path:
    case Screen::Pin:
    case Screen::Staff: {
        const bool counting = secondsLeft(now) > 0;
        last_ = now;
        return !counting;
    }
    }
    return false;
}

std::optional<std::int64_t> KioskFlow::patience() const {
    switch (screen_) {
    case Screen::Welcome:
    case Screen::Path:
        return times_.idle;
    case Screen::Pin:
        return times_.pin;
    case Screen::Staff:
        return times_.staff;
    case Screen::Attract:
    case Screen::Closed:
    case Screen::Cleaning:
        break;
    }
    return std::nullopt;
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
    case Screen::Pin:
    case Screen::Staff:
        if (silent >= patience().value_or(0) + times_.countdown)
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
    const auto silence = patience();
    if (!silence || now - last_ < *silence)
        return 0;
    return secondsUntil(last_ + *silence + times_.countdown, now);
}

int KioskFlow::cleaningLeft(std::int64_t now) const {
    return screen_ == Screen::Cleaning ? secondsUntil(last_ + times_.cleaning, now) : 0;
}

} // namespace atlas
