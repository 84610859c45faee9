#pragma once

// Private to geo: GDAL's geometries as ours. Includes GDAL.

#include "geo/dataset.h"

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <cstddef>
#include <memory>

namespace geo::detail {

/// Whether longitude and latitude are finite and on earth, with room for rounding.
[[nodiscard]] bool isOnEarth(Point place);

/// Turns the geometries of one layer into ours: WGS 84, x = longitude, without heights and measures, curves
/// as lines. Messages say what is wrong without saying where.
class GeometryReader {
public:
    /// `system`: of the layer, may be null. WGS 84 is assumed then only if `assumeWgs84`; otherwise it is an
    /// error as soon as a geometry comes.
    static Result<GeometryReader> create(const OGRSpatialReference* system, bool assumeWgs84,
                                         std::size_t maxVertices);

    /// `vertices` counts all vertices read so far against the limit.
    [[nodiscard]] Result<Geometry> read(const OGRGeometry& geometry, std::size_t& vertices);

private:
    Result<void> add(const OGRGeometry& geometry, std::size_t& vertices);
    Result<Line> line(const OGRSimpleCurve& curve, std::size_t& vertices);
    Result<void> addPolygon(const OGRPolygon& polygon, std::size_t& vertices);
    Result<void> toWgs84(Line& line);

    bool known_ = false; ///< Whether there is a coordinate reference system.
    std::size_t maxVertices_ = 0;
    std::unique_ptr<OGRCoordinateTransformation> transformation_; ///< Null if it is WGS 84 already.
    // The geometry being read.
    std::vector<Point> points_;
    MultiLine lines_;
    MultiPolygon polygons_;
};

} // namespace geo::detail
