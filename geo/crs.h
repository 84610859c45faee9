#pragma once

#include "geo/error.h"
#include "geo/geometry.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace geo {

/// Transforms positions between two coordinate reference systems by PROJ. x = east, y = north on both
/// sides. Not thread-safe: one Transformer a thread (creating one costs some milliseconds).
class Transformer {
public:
    /// `from` and `to`: "EPSG:2154" (any authority and code), WKT, PROJJSON or a PROJ string.
    /// `area`: extent in WGS 84 degrees for which the most accurate operation is chosen; without one, the
    /// extent of the Grande Région. Never reaches for the network.
    static Result<Transformer> create(std::string_view from, std::string_view to,
                                      std::optional<Extent> area = std::nullopt);

    Transformer(Transformer&&) noexcept;
    Transformer& operator=(Transformer&&) noexcept;
    ~Transformer();

    /// Error if the position has no image (outside the projection's domain) or is not finite.
    [[nodiscard]] Result<Point> forward(Point p) const;
    [[nodiscard]] Result<Point> inverse(Point p) const;
    /// All or nothing: on an error `points` is unchanged and the error names the first bad position.
    [[nodiscard]] Result<void> forward(std::span<Point> points) const;

    /// The PROJ operation used, for messages and tests.
    [[nodiscard]] std::string description() const;
    /// Accuracy in metres that PROJ states for the operation; negative if unknown.
    [[nodiscard]] double accuracy() const;

private:
    struct Impl;
    explicit Transformer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// Extent of the Grande Région and its neighbourhood in WGS 84 degrees: the window of the base map.
[[nodiscard]] constexpr Extent regionWindow() {
    return {.minX = 2.5, .minY = 47.3, .maxX = 9.0, .maxY = 51.8};
}

/// Solution of the inverse geodesic problem on the WGS 84 ellipsoid (Karney 2013, as in PROJ's geodesic.h).
struct GeodesicInverse {
    double meters = 0;
    double azimuthStart = 0; ///< Degrees clockwise from north at the first point, in (-180, 180].
    double azimuthEnd = 0;   ///< Direction of travel at the second point.
};

/// Positions in degrees; NaN in, NaN out. About 1 µs.
[[nodiscard]] GeodesicInverse geodesicInverse(LonLat from, LonLat to);
/// The point `meters` away from `from` along `azimuth` (degrees clockwise from north).
[[nodiscard]] LonLat geodesicDirect(LonLat from, double azimuth, double meters);
[[nodiscard]] double geodesicDistance(LonLat from, LonLat to);
/// Length in metres of a line whose pieces are geodesics.
[[nodiscard]] double geodesicLength(std::span<const Point> line);
/// Area in square metres inside the outer ring less the holes; edges are geodesics; never negative.
[[nodiscard]] double geodesicArea(const Polygon& polygon);

} // namespace geo
