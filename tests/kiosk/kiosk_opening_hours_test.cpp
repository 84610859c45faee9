#include "app/kiosk_core/opening_hours.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <random>

using namespace atlas::kiosk;
using namespace std::chrono;

namespace {

constexpr std::size_t sunday = 6;

sys_seconds utc(int y, unsigned m, unsigned d, int h, int min = 0, int s = 0) {
    return sys_days{year(y) / month(m) / day(d)} + hours(h) + minutes(min) + seconds(s);
}

OpeningHours weekly(std::string_view text, std::string_view zone = "Europe/Luxembourg") {
    OpeningHours::Days all;
    for (auto& one : all)
        one = OpeningHours::parseDay(text).value();
    return OpeningHours::make(std::move(all), zone).value();
}

OpeningHours onSundays(std::string_view text) {
    OpeningHours::Days all;
    all[sunday] = OpeningHours::parseDay(text).value();
    return OpeningHours::make(std::move(all), "Europe/Luxembourg").value();
}

} // namespace

TEST(OpeningHours, ReadsADay) {
    const auto day = OpeningHours::parseDay(" 09:00-12:00 , 13:30 - 18:00").value();
    ASSERT_EQ(day.size(), 2u);
    EXPECT_EQ(day[0], (OpenInterval{9h, 12h}));
    EXPECT_EQ(day[1], (OpenInterval{13h + 30min, 18h}));
    EXPECT_EQ(OpeningHours::parseDay("18:00-02:00").value().front(), (OpenInterval{18h, 26h}));
    EXPECT_EQ(OpeningHours::parseDay("open").value().front(), (OpenInterval{0h, 24h}));
    EXPECT_TRUE(OpeningHours::parseDay("closed").value().empty());
    for (const char* wrong : {"", "9:00-12:00", "09:00", "09:00-", "-", "25:00-26:00", "09:60-10:00",
                              "24:00-24:00", "09:00-09:00", "09:00-12:00,", "10:00-12:00, 09:00-09:30",
                              "09:00-12:00, 11:00-13:00", "always", "09:00–12:00"})
        EXPECT_FALSE(OpeningHours::parseDay(wrong).has_value()) << wrong;
    EXPECT_FALSE(OpeningHours::parseDay(std::string(100'000, ',')).has_value());
}

TEST(OpeningHours, AZoneThatIsNoneIsAnError) {
    for (const char* zone : {"", "Europe/Belval", "../etc/passwd"})
        EXPECT_FALSE(OpeningHours::make({}, zone).has_value()) << zone;
}

TEST(OpeningHours, WithoutAnyIsAlwaysOpen) {
    const OpeningHours hours;
    EXPECT_TRUE(hours.isOpen(utc(2026, 11, 25, 3)));
    EXPECT_EQ(hours.nextChange(utc(2026, 11, 25, 3)), std::nullopt);
    const OpeningHours all = weekly("open");
    EXPECT_TRUE(all.isOpen(utc(2026, 11, 25, 3)));
    EXPECT_EQ(all.nextChange(utc(2026, 11, 25, 3)), std::nullopt);
}

TEST(OpeningHours, OnTheClockOfThePlace) {
    const OpeningHours hours = weekly("09:00-18:00"); // in winter an hour before UTC, in summer two
    EXPECT_FALSE(hours.isOpen(utc(2026, 1, 15, 7, 59, 59)));
    EXPECT_TRUE(hours.isOpen(utc(2026, 1, 15, 8)));
    EXPECT_FALSE(hours.isOpen(utc(2026, 1, 15, 17)));
    EXPECT_TRUE(hours.isOpen(utc(2026, 7, 15, 7)));
    EXPECT_EQ(hours.nextChange(utc(2026, 7, 15, 7)), utc(2026, 7, 15, 16));
    EXPECT_EQ(hours.nextChange(utc(2026, 7, 15, 16)), utc(2026, 7, 16, 7));
}

TEST(OpeningHours, PastMidnightAndOverTheWeek) {
    const OpeningHours hours = onSundays("18:00-02:00");
    EXPECT_TRUE(hours.isOpen(utc(2026, 11, 29, 17)));    // Sunday
    EXPECT_TRUE(hours.isOpen(utc(2026, 11, 30, 0, 59))); // Monday morning
    EXPECT_FALSE(hours.isOpen(utc(2026, 11, 30, 1)));
    EXPECT_EQ(hours.nextChange(utc(2026, 11, 30, 1)), utc(2026, 12, 6, 17));
}

TEST(OpeningHours, WhereTheClocksGoForward) {             // 29 March 2026: 02:00 is 03:00, at 01:00 UTC
    const OpeningHours within = onSundays("02:15-02:45"); // an hour that doesn't exist
    EXPECT_FALSE(within.isOpen(utc(2026, 3, 29, 0, 59)));
    EXPECT_FALSE(within.isOpen(utc(2026, 3, 29, 1)));
    EXPECT_EQ(within.nextChange(utc(2026, 3, 29, 0)), utc(2026, 4, 5, 0, 15));
    const OpeningHours from = onSundays("02:30-05:00"); // opens with the change
    EXPECT_EQ(from.nextChange(utc(2026, 3, 29, 0)), utc(2026, 3, 29, 1));
    EXPECT_EQ(from.nextChange(utc(2026, 3, 29, 1)), utc(2026, 3, 29, 3));
    const OpeningHours over = onSundays("01:00-04:00"); // three hours on the clock, two in truth
    EXPECT_EQ(over.nextChange(utc(2026, 3, 29, 0)), utc(2026, 3, 29, 2));
}

TEST(OpeningHours, WhereTheClocksGoBack) {               // 25 October 2026: 03:00 is 02:00, at 01:00 UTC
    const OpeningHours hours = onSundays("02:30-02:45"); // comes twice: open from the first to the last of it
    EXPECT_EQ(hours.nextChange(utc(2026, 10, 25, 0)), utc(2026, 10, 25, 0, 30));
    EXPECT_TRUE(hours.isOpen(utc(2026, 10, 25, 1)));
    EXPECT_EQ(hours.nextChange(utc(2026, 10, 25, 0, 30)), utc(2026, 10, 25, 1, 45));
}

TEST(OpeningHours, TheNextChangeIsTheNextMinuteThatDiffers) {
    constexpr std::uint32_t seed = 20261125;
    std::mt19937 random(seed);
    const auto minutesOf = [&](int most) { return minutes(std::uniform_int_distribution(0, most)(random)); };
    for (std::size_t round = 0; round < 40; ++round) {
        OpeningHours::Days all;
        for (auto& one : all) {
            const minutes from = minutesOf(1439);
            if (from % 3 != 0min)
                one.push_back({from, from + 1min + minutesOf(1400)});
        }
        const auto hours = OpeningHours::make(all, "Europe/Brussels").value();
        // Weeks in which the clocks change, and one in which they don't.
        const sys_seconds week =
            std::array{utc(2026, 3, 25, 0), utc(2026, 10, 21, 0), utc(2026, 6, 1, 0)}[round % 3];
        const sys_seconds now = week + minutesOf(7 * 1440);
        const bool open = hours.isOpen(now);
        sys_seconds at = now;
        while (hours.isOpen(at) == open && at < now + days(8))
            at += 1min;
        const auto next = hours.nextChange(now);
        if (at < now + days(8)) {
            EXPECT_EQ(next, at) << "round " << round << " of seed " << seed;
        }
    }
}

TEST(OpeningHours, AClockThatJumpsIsRightWithTheNextQuestion) {
    const OpeningHours hours = weekly("09:00-18:00");
    EXPECT_TRUE(hours.isOpen(utc(2026, 1, 15, 12)));
    EXPECT_FALSE(hours.isOpen(utc(1970, 1, 1, 0)));  // an empty battery
    EXPECT_TRUE(hours.isOpen(utc(2026, 1, 15, 12))); // and the network's time again
    EXPECT_TRUE(hours.nextChange(utc(2099, 12, 31, 23)).has_value());
    // A timer never sleeps through a jump.
    for (int hour = 0; hour < 24; ++hour) {
        EXPECT_LE(hours.askAgainIn(utc(2026, 1, 15, hour)), 60s);
        EXPECT_GE(hours.askAgainIn(utc(2026, 1, 15, hour)), 1s);
    }
    EXPECT_EQ(hours.askAgainIn(utc(2026, 1, 15, 16, 59, 50)), 10s);
}

TEST(OpeningHours, TheNextTimeOfDay) {
    const OpeningHours hours = weekly("09:00-18:00");
    EXPECT_EQ(hours.next({}, utc(2026, 1, 15, 12)), std::nullopt);
    EXPECT_EQ(hours.next({6h + 30min, 21h}, utc(2026, 1, 15, 12)), utc(2026, 1, 15, 20));
    EXPECT_EQ(hours.next({6h + 30min, 21h}, utc(2026, 1, 15, 20)), utc(2026, 1, 16, 5, 30));
    EXPECT_EQ(hours.next({2h + 30min}, utc(2026, 3, 29, 0)),
              utc(2026, 3, 29, 1)); // is left out: at the change
    EXPECT_EQ(hours.localDay(utc(2026, 1, 15, 23, 30)), year(2026) / 1 / 16);
}
