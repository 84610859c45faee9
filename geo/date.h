#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace geo {

/// A date of ISO 8601 with the precision it was given in: year, month or day. It means the whole period
/// it names: "2025-05" is 1 to 31 May 2025.
struct Date {
    std::chrono::sys_days first; ///< First day of the period.
    std::chrono::sys_days last;  ///< Last day of the period, inclusive.

    /// "2025", "2025-05" or "2025-05-23", years 1000 to 9999; nothing for anything else (2025-02-30 too).
    static std::optional<Date> parse(std::string_view text);
    /// In the precision it was given in.
    [[nodiscard]] std::string text() const;

    friend bool operator==(const Date&, const Date&) = default;
};

} // namespace geo
