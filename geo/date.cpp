#include "geo/date.h"

#include <format>

namespace geo {

namespace {

/// Digits only: no sign, no blank, as ISO 8601 has it.
std::optional<int> number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Date> Date::parse(std::string_view text) {
    using namespace std::chrono;
    const bool hasMonth = text.size() == 7 || text.size() == 10;
    const bool hasDay = text.size() == 10;
    if ((text.size() != 4 && !hasMonth) || (hasMonth && text[4] != '-') || (hasDay && text[7] != '-'))
        return std::nullopt;
    const auto yearNumber = number(text.substr(0, 4));
    const auto monthNumber = hasMonth ? number(text.substr(5, 2)) : 1;
    const auto dayNumber = hasDay ? number(text.substr(8, 2)) : 1;
    if (!yearNumber || !monthNumber || !dayNumber || *yearNumber < 1000)
        return std::nullopt;

    const auto first = year{*yearNumber} / month{static_cast<unsigned>(*monthNumber)} /
                       day{static_cast<unsigned>(*dayNumber)};
    if (!first.ok())
        return std::nullopt;
    if (hasDay)
        return Date{.first = first, .last = first};
    return Date{.first = first,
                .last = hasMonth ? sys_days(first.year() / first.month() / std::chrono::last)
                                 : sys_days(first.year() / December / 31)};
}

std::string Date::text() const {
    const std::chrono::year_month_day from{first};
    const auto year = static_cast<int>(from.year());
    const auto month = static_cast<unsigned>(from.month());
    const auto day = static_cast<unsigned>(from.day());
    if (first == last)
        return std::format("{:04}-{:02}-{:02}", year, month, day);
    // Only whole months and whole years are longer than a day.
    if (last - first < std::chrono::days{31})
        return std::format("{:04}-{:02}", year, month);
    return std::format("{:04}", year);
}

} // namespace geo
