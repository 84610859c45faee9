#include "geo/date.h"

#include <gtest/gtest.h>

#include <format>
#include <string>
#include <vector>

namespace {

using geo::Date;

/// Days from 1970-01-01 by counting, independent of <chrono>'s calendar.
int daysInMonth(int year, int month) {
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

constexpr int daysFrom1000To1970 = 354285; // 970 · 365 + leap days of 1000 … 1969

long number(std::chrono::sys_days day) {
    return day.time_since_epoch().count();
}

TEST(Date, EveryDayMonthAndYearFrom1000To9999MeansItsPeriodAndIsWrittenAsItWasRead) {
    long today = -daysFrom1000To1970;
    for (int year = 1000; year <= 9999; ++year) {
        const long firstOfYear = today;
        for (int month = 1; month <= 12; ++month) {
            const int length = daysInMonth(year, month);
            const auto monthText = std::format("{}-{:02}", year, month);
            const auto wholeMonth = Date::parse(monthText);
            ASSERT_TRUE(wholeMonth) << monthText;
            ASSERT_EQ(number(wholeMonth->first), today) << monthText;
            ASSERT_EQ(number(wholeMonth->last), today + length - 1) << monthText;
            ASSERT_EQ(wholeMonth->text(), monthText);
            // All days of some years, the ends of the months in all: enough to find a wrong rule.
            for (int day = 1; day <= length; day += (year % 97 == 0 ? 1 : length - 1)) {
                const auto text = std::format("{}-{:02}", monthText, day);
                const auto date = Date::parse(text);
                ASSERT_TRUE(date) << text;
                ASSERT_EQ(number(date->first), today + day - 1) << text;
                ASSERT_EQ(date->first, date->last) << text;
                ASSERT_EQ(date->text(), text);
            }
            ASSERT_FALSE(Date::parse(std::format("{}-{:02}", monthText, length + 1)));
            today += length;
        }
        const auto whole = Date::parse(std::to_string(year));
        ASSERT_TRUE(whole) << year;
        ASSERT_EQ(number(whole->first), firstOfYear) << year;
        ASSERT_EQ(number(whole->last), today - 1) << year;
        ASSERT_EQ(whole->text(), std::to_string(year));
    }
    EXPECT_EQ(number(Date::parse("1970-01-01")->first), 0);
}

TEST(Date, AnythingElseIsNoDate) {
    const std::vector<std::string> texts{"",
                                         "2",
                                         "202",
                                         "20255",
                                         "0999",
                                         "0000",
                                         "+2025",
                                         "-2025",
                                         " 2025",
                                         "2025 ",
                                         "2025-",
                                         "2025-5",
                                         "2025-00",
                                         "2025-13",
                                         "2025-1a",
                                         "2025/05",
                                         "2025-05-",
                                         "2025-05-0",
                                         "2025-05-00",
                                         "2025-05-32",
                                         "2025-02-29",
                                         "2024-02-30",
                                         "1900-02-29",
                                         "2025-05/23",
                                         "2025/05/23",
                                         "23.05.2025",
                                         "2025-5-23",
                                         "20250523",
                                         "2025-05-2x",
                                         "2025-W10",
                                         "20a5",
                                         "２０２５",
                                         "2025-05-23T",
                                         "2025-05-23T12:00",
                                         "2025-+5",
                                         "2025-05-+1",
                                         "2025- 5",
                                         "May 2025",
                                         "year",
                                         std::string("2025\0", 5),
                                         std::string("20\0005", 4)};
    for (const std::string& text : texts)
        EXPECT_FALSE(Date::parse(text)) << '\'' << text << '\'';
}

TEST(Date, LeapDaysOfTheCenturiesAreGregorian) {
    EXPECT_TRUE(Date::parse("2000-02-29"));
    EXPECT_TRUE(Date::parse("2024-02-29"));
    EXPECT_FALSE(Date::parse("2100-02-29"));
    EXPECT_EQ(Date::parse("2024-02")->last, Date::parse("2024-02-29")->last);
    EXPECT_EQ(Date::parse("2100-02")->last, Date::parse("2100-02-28")->last);
}

} // namespace
