#pragma once

#include "geo/filter.h"

#include <QString>

namespace atlas {

// Ranges of the filter as people say them. Sentences are in the language of the installed translation,
// numbers in that of `language`.

/// One value: "5 000", "1,2 M€".
[[nodiscard]] QString valueText(geo::Member member, std::int64_t value, geo::Language language);
/// The same where room is short, at an axis: "5 000", "10 k€", "1 Md€".
[[nodiscard]] QString shortValueText(geo::Member member, std::int64_t value, geo::Language language);
/// "100 – 5 000 employees", "at least €1.2m"; empty without ends. For employees and budget.
[[nodiscard]] QString rangeText(geo::Member member, const geo::NumberRange& range, geo::Language language);
/// "2021 – 2027", "from May 2021", "until 2027"; empty without ends.
[[nodiscard]] QString rangeText(const geo::PeriodFilter& period, geo::Language language);

} // namespace atlas
