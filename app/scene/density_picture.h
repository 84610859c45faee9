#pragma once

#include "app/view.h"
#include "geo/density.h"

#include <QImage>

#include <optional>
#include <vector>

namespace atlas {

/// How densely the passing records lie, ready to be drawn: hexagons or a field. Made on a worker thread.
struct DensityPicture {
    RecordsMode mode = RecordsMode::Hexagons;
    double step = 0;    ///< Half steps of zoom: pictures of one step lie upon one another.
    geo::Extent extent; ///< What was asked for, unit mercator.
    double radius = 0;  ///< Of a hexagon or of the kernel, unit mercator.

    std::vector<geo::Hexagon> hexagons;
    std::vector<geo::RecordIndex> limits; ///< Lower limits of their classes.

    QImage field;            ///< Red: 0 nothing, 255 `top` or more, by the logarithm.
    geo::Extent fieldExtent; ///< What it covers.
    double top = 0;          ///< Weighted number of records at the end of the ramp.

    /// Index in `limits` of a count of at least 1.
    [[nodiscard]] std::size_t classOf(geo::RecordIndex count) const;
    /// The hexagon at a place, if records are in it.
    [[nodiscard]] const geo::Hexagon* at(geo::Point unit) const;
    /// Looks the same wherever both are: one may take the other's place at once.
    [[nodiscard]] bool continues(const DensityPicture& other) const;
};

/// Pixels from the middle of a hexagon to its corners, and how far the kernel of the heat reaches, at the
/// zooms of half steps; up to 1.4 times of it before the next.
inline constexpr double hexagonPixels = 24;
inline constexpr double heatPixels = 32;
/// The lower half step of a zoom.
[[nodiscard]] double densityStep(double zoom);

[[nodiscard]] DensityPicture makeDensityPicture(const geo::Query& query, const geo::Selection& selection,
                                                RecordsMode mode, double step, const geo::Extent& extent);

/// A value of the legend of the heat and where on the ramp it stands, 0 to 1.
struct DensityTick {
    geo::RecordIndex value = 0;
    double at = 0;
};
/// Where a weighted number of records stands on a ramp that ends at `top`.
[[nodiscard]] double heatShare(double value, double top);
/// Readable numbers along a ramp, from 1 on.
[[nodiscard]] std::vector<DensityTick> heatTicks(double top);

} // namespace atlas
