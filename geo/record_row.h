#pragma once

// Private to geo: what of a record is kept in the memory, in the same room for each.

#include "geo/record.h"

#include <array>
#include <cmath>
#include <cstdint>

namespace geo::detail {

/// What a glyph shows and which side of a border a record lies on.
struct RecordCodes {
    static constexpr std::uint8_t none = 255;

    std::uint16_t sectors = 0, transitions = 0, networks = 0; ///< Masks.
    std::uint16_t country = 0;                                ///< Number of its text in the catalogue.
    Kind kind = Kind::Site;
    Precision precision = Precision::Municipality;
    std::uint8_t firstSector = none, partnerKind = none, status = none;
    std::uint8_t territory = 0;
};

/// A record on its way into the columns: numbers rounded to float, NaN where there is none.
struct RecordRow {
    RecordRow(const Record& record, std::uint32_t row);

    double lon, lat; ///< NaN without a position on earth.
    RecordCodes codes;
    std::array<std::uint16_t, listCount> values; ///< Masks of its values, by List.
    std::array<float, borderCount + 1> border;   ///< Metres; the last is to the nearest one.
    float accuracy, employees, budget, start, end;
    std::uint32_t row; ///< In its source.
    /// All metres are decimetres that their floats give back, and the accuracy is a float.
    bool regular;

    [[nodiscard]] bool hasPosition() const { return !std::isnan(lon); }
};

/// Metres that were rounded to a tenth, from their float.
[[nodiscard]] double decimetres(float rounded);

} // namespace geo::detail
