#pragma once

#include "geo/query.h"

#include <array>
#include <cstdint>
#include <vector>

namespace geo {

/// A cell of the hexagonal grid that covers the map: pointed at the top, fixed to the world, so that a cell
/// is the same one wherever the window stands.
struct HexCell {
    std::int32_t column = 0; ///< Axial: each row begins half a cell further east.
    std::int32_t row = 0;

    friend auto operator<=>(const HexCell&, const HexCell&) = default;
};

/// The cell that holds a place; `radius`: from the middle to a corner, unit mercator.
[[nodiscard]] HexCell hexCellAt(Point unit, double radius);
[[nodiscard]] Point hexCenter(HexCell cell, double radius);

/// A cell and the passing records in it.
struct Hexagon {
    HexCell cell;
    Point center; ///< Of the cell, unit mercator.
    RecordIndex count = 0;
    std::array<RecordIndex, 3> byKind{};
    Extent extent;         ///< Of the records, unit mercator.
    RecordIndex first = 0; ///< The record of lowest number.
};

/// The cells that hold passing records and whose middle lies in `extent` (unit mercator), each counted whole,
/// by row and column. The work follows what is in view, not all records.
[[nodiscard]] std::vector<Hexagon> hexagons(const Query& query, const Selection& selection,
                                            const Extent& extent, double radius);

/// Lower limits of at most five classes for counts from 1 to `most`: equal steps of ratio, on numbers that
/// are easily read. Depends on `most` only through its power of two, so that a small change keeps them.
[[nodiscard]] std::vector<RecordIndex> classLimits(RecordIndex most);

/// How densely the records lie, at the nodes of a square grid that is fixed to the world.
struct DensityField {
    Extent extent; ///< What the grid covers, unit mercator: each node is the middle of its square.
    int width = 0, height = 0;
    double cell = 0;           ///< Side of a square.
    std::vector<float> values; ///< By rows from the north.
    float most = 0;
};

/// Quartic kernel: a record counts 1 where it lies and less with the distance, 0 from `radius` on. A value is
/// thus a weighted number of records. Squares of `cell`, larger ones where there would be too many.
[[nodiscard]] DensityField densityField(const Query& query, const Selection& selection, const Extent& extent,
                                        double radius, double cell);

} // namespace geo
