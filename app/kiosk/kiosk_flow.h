#pragma once

#include <cstdint>
#include <optional>

namespace atlas {

/// How long a kiosk waits, in milliseconds.
struct KioskTimes {
    std::int64_t idle = 60'000;   ///< A visitor's silence until the countdown.
    std::int64_t pin = 30'000;    ///< The same of whoever is asked for the number.
    std::int64_t staff = 300'000; ///< The same of the staff's page.
    std::int64_t countdown = 10'000;
    std::int64_t cleaning = 60'000;
};

/// Where a kiosk is: touches, choices and time in, screen and countdown out. Knows neither window nor map.
/// Time is that of any clock that only goes forward, in milliseconds.
class KioskFlow {
public:
    enum class Screen {
        Attract,  ///< A story plays by itself; a touch wakes, and does nothing else.
        Welcome,  ///< Languages and the choices.
        Path,     ///< One of the choices is being followed.
        Closed,   ///< Outside the opening hours: dark.
        Pin,      ///< Whoever knows the hidden gesture is asked for the number.
        Staff,    ///< The page of those who look after the kiosk.
        Cleaning, ///< No touch does anything, so that the glass can be wiped.
    };
    enum class Path { None, Near, Border, Together, Stories, Search };

    explicit KioskFlow(KioskTimes times = {}) : times_(times) {}

    /// Somebody touches. False if the touch did its work here (it woke, or said "I'm still here") or is to do
    /// none: nobody else gets it.
    [[nodiscard]] bool touch(std::int64_t now);
    /// Time goes on.
    void tick(std::int64_t now, bool open);

    void choose(Path path, std::int64_t now); ///< Only from the welcome or another path.
    void goHome(std::int64_t now);            ///< To the welcome, from a path.
    void askPin(std::int64_t now);            ///< From everywhere but the staff's screens.
    void admit(std::int64_t now);             ///< The number was right.
    void clean(std::int64_t now);             ///< Only from the staff's page.
    void leave();                             ///< The visitor or the staff is gone, from wherever.

    [[nodiscard]] Screen screen() const { return screen_; }
    [[nodiscard]] Path path() const { return path_; }
    /// Seconds until the farewell; 0 while nothing counts down.
    [[nodiscard]] int secondsLeft(std::int64_t now) const;
    /// Seconds until the glass may be touched again.
    [[nodiscard]] int cleaningLeft(std::int64_t now) const;
    /// Counts farewells: with each of them all of the last visitor is to be forgotten.
    [[nodiscard]] std::uint64_t farewells() const { return farewells_; }
    /// Counts the visitors who came.
    [[nodiscard]] std::uint64_t visitors() const { return visitors_; }

private:
    [[nodiscard]] bool visited() const { return screen_ == Screen::Welcome || screen_ == Screen::Path; }
    /// Silence until the countdown; nothing where none is.
    [[nodiscard]] std::optional<std::int64_t> patience() const;
    void enter(Screen screen, std::int64_t now);

    KioskTimes times_;
    Screen screen_ = Screen::Attract;
    Path path_ = Path::None;
    std::int64_t last_ = 0; ///< Of the last touch, or of the beginning of the screen.
    std::uint64_t farewells_ = 0, visitors_ = 0;
    bool open_ = true; ///< At the last tick.
};

} // namespace atlas
