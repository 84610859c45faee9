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

/// The same as it is kept: their lists are short.
class PackedCodes {
public:
    static constexpr std::size_t mostCountries = 1 << 14;

    PackedCodes() = default;
    explicit PackedCodes(const RecordCodes& codes);

    [[nodiscard]] RecordCodes get() const {
        auto take = [left = bits_](unsigned bits) mutable {
            const auto taken = left & ((1U << bits) - 1);
            left >>= bits;
            return taken;
        };
        const auto orNone = [&take] {
            const auto value = take(5);
            return value == 31 ? RecordCodes::none : static_cast<std::uint8_t>(value);
        };
        RecordCodes codes;
        codes.sectors = static_cast<std::uint16_t>(take(16));
        codes.transitions = static_cast<std::uint16_t>(take(4));
        codes.networks = static_cast<std::uint16_t>(take(8));
        codes.country = static_cast<std::uint16_t>(take(14));
        codes.kind = static_cast<Kind>(take(2));
        codes.precision = static_cast<Precision>(take(1));
        codes.firstSector = orNone();
        codes.partnerKind = orNone();
        codes.status = orNone();
        codes.territory = static_cast<std::uint8_t>(take(4));
        return codes;
    }

private:
    std::uint64_t bits_ = 0;
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
