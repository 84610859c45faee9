#pragma once

#include "geo/error.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::kiosk {

/// From and to in minutes since midnight on the clock of the place; `to` is exclusive and may lie on the next
/// day (18:00 to 02:00 is 1080 to 1560).
struct OpenInterval {
    std::chrono::minutes from{};
    std::chrono::minutes to{};

    friend bool operator==(const OpenInterval&, const OpenInterval&) = default;
};

inline constexpr std::string_view standardZone = "Europe/Luxembourg";

/// "09:30" in minutes since midnight, "24:00" included; nothing for anything else.
[[nodiscard]] std::optional<std::chrono::minutes> parseTimeOfDay(std::string_view text);

/// When visitors come. Knows no "now" of its own: every answer follows from the moment asked about, so that a
/// clock that jumps is right again with the next question.
class OpeningHours {
public:
    using Moment = std::chrono::sys_seconds;
    using Days = std::array<std::vector<OpenInterval>, 7>; ///< Monday first.

    /// Always open, on the clock of Luxembourg (UTC without tzdata).
    OpeningHours();
    /// Error if `zone` is no time zone of this computer's tzdata (Europe/Luxembourg).
    [[nodiscard]] static geo::Result<OpeningHours> make(Days days, std::string_view zone);
    /// "09:00-12:00, 13:30-18:00", "open" for the whole day, "closed".
    [[nodiscard]] static geo::Result<std::vector<OpenInterval>> parseDay(std::string_view text);

    [[nodiscard]] bool isOpen(Moment now) const;
    /// The next moment after `now` at which isOpen changes; nothing if it never does.
    [[nodiscard]] std::optional<Moment> nextChange(Moment now) const;
    /// How long a timer may sleep until it asks again: to the next change, but no longer than a minute,
    /// because a clock that is set forward or back tells nobody.
    [[nodiscard]] std::chrono::seconds askAgainIn(Moment now) const;
    /// The next of these times of day after `now`; nothing if there are none.
    [[nodiscard]] std::optional<Moment> next(const std::vector<std::chrono::minutes>& timesOfDay,
                                             Moment now) const;
    /// The day on the clock of the place.
    [[nodiscard]] std::chrono::year_month_day localDay(Moment now) const;

private:
    struct Span {
        Moment from, to;
    };
    /// The open times round `now`, in order, those that touch joined.
    [[nodiscard]] std::vector<Span> spans(Moment now) const;

    Days days_;
    const std::chrono::time_zone* zone_ = nullptr; // the library's; none: UTC
    bool always_ = true;
};

} // namespace atlas::kiosk
