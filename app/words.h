#pragma once

#include "geo/date.h"
#include "geo/vocabulary.h"

#include <QLocale>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace atlas {

// Numbers, distances, money and dates as people write them in the three languages. Independent of the
// installed translation, so that one page may speak several languages.

[[nodiscard]] QLocale locale(geo::Language language); ///< fr_FR, de_DE, en_GB.

/// "12 500" with narrow no-break spaces, "12.500", "12,500".
[[nodiscard]] QString numberText(std::int64_t number, geo::Language language);

/// As short as a tile or a legend needs it: in full below 10,000, then "104 k", "1,04 M"; "104 Tsd.",
/// "1,04 Mio."; "104k", "1.04M".
[[nodiscard]] QString shortNumberText(std::int64_t number, geo::Language language);

/// A distance rounded to what is known of it: to the power of ten of metres that is not above the accuracy,
/// never finer than 100 m.
[[nodiscard]] double roundedMeters(double meters, double accuracyMeters);
/// "about 8 km", "8.2 km" (where known to 100 m), "800 m"; "less than 3 km" where the accuracy swallows the
/// distance. Empty for what is no distance.
[[nodiscard]] QString distanceText(double meters, double accuracyMeters, geo::Language language);
/// A limit or another exact distance: "10 km", "2.5 km", "750 m".
[[nodiscard]] QString exactDistanceText(double meters, geo::Language language);

/// "5,8 M€", "5,8 Mio. €", "€5.8m"; below a million in full.
[[nodiscard]] QString eurosText(std::int64_t euros, geo::Language language);

/// In the precision it was given in: "2025", "mai 2025", "23 mai 2025".
[[nodiscard]] QString dateText(const geo::Date& date, geo::Language language);
/// "octobre 2016 – décembre 2020".
[[nodiscard]] QString periodText(const geo::Date& start, const geo::Date& end, geo::Language language);

/// The two codes of a border in the order that people of the region name them: LU and DE for "DE-LU".
[[nodiscard]] std::array<QString, 2> borderSides(std::string_view pair);
/// So named: "LU–DE". `border`: index in geo::borderPairs.
[[nodiscard]] QString borderText(std::size_t border);
/// The same for words that wrap: no line ends within it.
[[nodiscard]] QString unbrokenBorderText(std::size_t border);

} // namespace atlas
