#pragma once

// Private to geo: a Catalogue in the form that whole columns are searched in.

#include "geo/catalogue.h"
#include "geo/kernels.h"
#include "geo/late.h"
#include "geo/parts.h"
#include "geo/place_sums.h"
#include "geo/query.h"
#include "geo/record_row.h"

#include <array>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace geo::detail {

/// One number a record, rounded to float, NaN where there is none; filled up to a multiple of 64. Rounding
/// keeps the order, so that only what is equal to the float of a limit has to be looked at exactly.
struct NumberColumn {
    std::vector<float> values;
    Bits unknown;      ///< The column applies to the record's kind, but there is no value.
    bool exact = true; ///< No value was rounded.
};

/// What 64 neighbours in the order of the catalogue have in common.
struct Block {
    Extent degrees;            ///< Of those with a position; empty if there is none.
    float x = 0, y = 0, z = 0; ///< A ball on the unit sphere that holds their unit vectors …
    float radius = -1;         ///< … negative if there is none.
};

/// Unit vectors of the records' reduced latitude (near.cpp), NaN without a position.
struct UnitColumns {
    std::vector<float> x, y, z;
};

/// Everything that filters ask for. About 40 bytes a record, and 56 of what is asked for seldom.
struct Columns {
    Columns() = default;
    /// `order`: the numbers of the rows as the catalogue has them.
    Columns(std::span<const RecordRow> rows, std::span<const std::uint32_t> order);

    RecordIndex size = 0;
    RecordIndex placed = 0; ///< Records with a position come first: 0 … placed-1.
    std::size_t words = 0;
    /// Per list and code: who has it. Empty where nobody does.
    std::array<std::array<Bits, 16>, listCount> codes;
    /// Per list: to whom it applies without a value.
    std::array<Bits, listCount> unknownCode;
    Bits withoutPosition;
    Bits projects;

    NumberColumn employees;
    /// Of projects, the values one after the other (the bits are of all records); first and last day since
    /// 1970.
    NumberColumn budget, start, end;
    Bits periodUnknown; ///< Projects with neither.
    /// Metres to the nearest border, and to each of the six.
    NumberColumn nearestBorder;
    std::array<Late<NumberColumn>, borderCount> borders;
    Late<std::vector<float>> accuracy;
    bool regular = true; ///< The floats of metres and accuracies give back what they were rounded from.

    Late<std::vector<Point>> degrees; ///< Positions of the placed records.
    std::vector<Block> blocks;

    std::vector<Composition> compositions; ///< What clusters count.

    [[nodiscard]] const NumberColumn& of(Column column, std::optional<std::uint8_t> border) const;
    [[nodiscard]] const NumberColumn& borderColumn(std::optional<std::uint8_t> which) const;
    /// Made when they are first asked for.
    [[nodiscard]] const UnitColumns& units() const;
    /// Whether the values are those of projects only.
    [[nodiscard]] static bool isOfProjects(Column column);
    /// Calls `use(record, value)` for those of [first, last) that have one, in order; `first` is a multiple
    /// of 64.
    void forValues(Column column, std::optional<std::uint8_t> which, RecordIndex first, RecordIndex last,
                   const std::function<void(RecordIndex, float)>& use) const;
    /// Bits of all projects from those of their values.
    void spread(std::span<const Word> packed, std::span<Word> bits) const;
    /// What follows from the other columns, once they are there.
    void countProjects();
    [[nodiscard]] std::size_t bytes() const;

private:
    void fill(std::span<const RecordRow> rows, std::span<const std::uint32_t> order, RecordIndex first,
              RecordIndex last);
    void fillBlock(std::size_t block);

    std::vector<RecordIndex> projectsBefore_; // each word
    void makeUnits() const;
    std::unique_ptr<std::once_flag> unitsOnce_ = std::make_unique<std::once_flag>();
    mutable UnitColumns units_;
};

/// As they were before they were rounded; 0 if they are not known.
[[nodiscard]] double exactMeters(const Catalogue& catalogue, RecordIndex record,
                                 std::optional<std::uint8_t> border);
[[nodiscard]] double exactAccuracy(const Catalogue& catalogue, RecordIndex record);

/// Length of a unit vector's chord and the vector itself, for a place given in degrees.
struct UnitVector {
    double x = 0, y = 0, z = 0;
};
[[nodiscard]] UnitVector reducedVector(LonLat position);

} // namespace geo::detail
