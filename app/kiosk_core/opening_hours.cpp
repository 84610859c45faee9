#include "app/kiosk_core/opening_hours.h"

#include <algorithm>
#include <exception>
#include <format>

namespace atlas::kiosk {

namespace {

using namespace std::chrono;

constexpr minutes wholeDay = hours(24);
constexpr std::size_t maxIntervals = 8; // of a day
constexpr std::size_t maxDayBytes = 200;
constexpr days before(2); // an interval of the day before may reach into today
constexpr days after(9);  // a week, and a day on either side

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Nothing if it is not known, or no tzdata on this computer.
const time_zone* find(std::string_view zone) {
    try {
        return locate_zone(zone);
    } catch (const std::exception&) {
        return nullptr;
    }
}

local_days localDayOf(const time_zone* zone, sys_seconds now) {
    return floor<days>(zone != nullptr ? zone->to_local(now) : local_seconds(now.time_since_epoch()));
}

/// Where the clocks go forward a time may not exist: then it is the moment of the change. Where they go back
/// it comes twice: `which` says which.
sys_seconds moment(const time_zone* zone, local_days day, minutes time, choose which) {
    const local_seconds local = day + time;
    return zone != nullptr ? zone->to_sys(local, which) : sys_seconds(local.time_since_epoch());
}

} // namespace

std::optional<minutes> parseTimeOfDay(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    constexpr std::size_t length = 5; // "09:30"
    if (text.size() != length || text[2] != ':')
        return std::nullopt;
    for (const std::size_t at : {0u, 1u, 3u, 4u})
        if (!digits.contains(text[at]))
            return std::nullopt;
    const auto two = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    const minutes time = hours(two(0)) + minutes(two(3));
    if (two(3) > 59 || time > wholeDay)
        return std::nullopt;
    return time;
}

OpeningHours::OpeningHours() : zone_(find(standardZone)) {}

geo::Result<OpeningHours> OpeningHours::make(Days days, std::string_view zone) {
    OpeningHours hours;
    hours.zone_ = find(zone);
    if (hours.zone_ == nullptr)
        return geo::fail(std::format("'{}' is no time zone of this computer", zone.substr(0, 60)), {},
                         "Write it as \"Europe/Luxembourg\"; the package tzdata must be there.");
    hours.days_ = std::move(days);
    hours.always_ = false;
    return hours;
}

geo::Result<std::vector<OpenInterval>> OpeningHours::parseDay(std::string_view text) {
    const auto wrong = [] {
        return geo::fail("These are no opening hours", {},
                         "Write \"09:00-12:00, 13:30-18:00\", \"open\" or \"closed\".");
    };
    if (text.size() > maxDayBytes)
        return wrong();
    if (trimmed(text) == "closed")
        return std::vector<OpenInterval>();
    if (trimmed(text) == "open")
        return std::vector<OpenInterval>{{minutes(0), wholeDay}};
    std::vector<OpenInterval> intervals;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(',', at), text.size());
        const auto part = trimmed(text.substr(at, end - at));
        at = end + 1;
        const auto dash = part.find('-');
        if (dash == std::string_view::npos)
            return wrong();
        const auto from = parseTimeOfDay(trimmed(part.substr(0, dash)));
        const auto to = parseTimeOfDay(trimmed(part.substr(dash + 1)));
        if (!from || !to || *from == wholeDay || *from == *to || intervals.size() == maxIntervals)
            return wrong();
        if (!intervals.empty() && *from < intervals.back().to)
            return geo::fail("The opening hours overlap or are not in order", {},
                             "Write the earlier ones first.");
        intervals.push_back({*from, *to > *from ? *to : *to + wholeDay});
    }
    return intervals;
}

std::vector<OpeningHours::Span> OpeningHours::spans(Moment now) const {
    std::vector<Span> found;
    const local_days today = localDayOf(zone_, now);
    for (local_days day = today - before; day <= today + after; day += days(1)) {
        for (const OpenInterval& open : days_[weekday(day).iso_encoding() - 1]) {
            const Span span{moment(zone_, day, open.from, choose::earliest),
                            moment(zone_, day, open.to, choose::latest)};
            if (span.from >= span.to)
                continue; // within the hour that the clocks leave out
            if (!found.empty() && span.from <= found.back().to)
                found.back().to = std::max(found.back().to, span.to);
            else
                found.push_back(span);
        }
    }
    return found;
}

bool OpeningHours::isOpen(Moment now) const {
    return always_ || std::ranges::any_of(
                          spans(now), [&](const Span& span) { return span.from <= now && now < span.to; });
}

std::optional<OpeningHours::Moment> OpeningHours::nextChange(Moment now) const {
    if (always_)
        return std::nullopt;
    const auto all = spans(now);
    const auto next = std::ranges::find_if(all, [&](const Span& span) { return now < span.to; });
    if (next == all.end())
        return std::nullopt; // never open
    if (now < next->from)
        return next->from;
    const bool endless = next->to - now > days(8); // open on all days: the end is only that of the search
    return endless ? std::nullopt : std::optional(next->to);
}

seconds OpeningHours::askAgainIn(Moment now) const {
    constexpr seconds longest = minutes(1);
    const auto change = nextChange(now);
    return change ? std::clamp(*change - now, seconds(1), longest) : longest;
}

std::optional<OpeningHours::Moment> OpeningHours::next(const std::vector<minutes>& timesOfDay,
                                                       Moment now) const {
    std::optional<Moment> best;
    const local_days today = localDayOf(zone_, now);
    for (local_days day = today - days(1); day <= today + days(2); day += days(1)) {
        for (const minutes time : timesOfDay) {
            const Moment at = moment(zone_, day, time, choose::earliest);
            if (at > now && (!best || at < *best))
                best = at;
        }
    }
    return best;
}

year_month_day OpeningHours::localDay(Moment now) const {
    return year_month_day(localDayOf(zone_, now));
}

} // namespace atlas::kiosk
