#pragma once

#include "geo/filter.h"
#include "geo/geometry.h"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace atlas {

/// A spatial member of the Filter as something drawn on the map: a circle, a box, or polygons. In degrees.
using MapShape = std::variant<geo::NearFilter, geo::Extent, geo::MultiPolygon>;

[[nodiscard]] geo::Member memberOf(const MapShape& shape);
/// Whether both filters have the same radius, box and areas.
[[nodiscard]] bool sameShapes(const geo::Filter& a, const geo::Filter& b);
/// What is drawn of a filter, a circle first.
[[nodiscard]] std::vector<MapShape> shapesOf(const geo::Filter& filter);
[[nodiscard]] std::optional<MapShape> shapeOf(const geo::Filter& filter, geo::Member member);
void put(geo::Filter& filter, const MapShape& shape);
[[nodiscard]] geo::Filter withoutShapes(const geo::Filter& filter);

/// The outline true on the map, in unit mercator: circles of points at the same geodesic distance, edges
/// straight in degrees.
[[nodiscard]] geo::MultiPolygon outlineOf(const MapShape& shape);

/// Of what a hand draws: from 10 m to 500 km.
inline constexpr double leastRadius = 10, greatestRadius = 500'000;
/// A radius as a hand means it where a pixel is `perPixel` metres: a multiple of 1, 2 or 5 times a power of
/// ten, within the limits.
[[nodiscard]] double roundRadius(double meters, double perPixel);
/// The step of a key for a radius: about a twentieth, round.
[[nodiscard]] double radiusStep(double meters);

/// What can be taken hold of.
enum class HandlePart : std::uint8_t {
    Rim,    ///< Of a circle: its radius.
    Corner, ///< Of a box (0 north-west, on by the east) or a polygon.
    Edge,   ///< The middle of an edge: a box's (0 north, on by the east) moves it, a polygon's adds a corner.
    Whole,  ///< The centre: moves all of it.
};
struct HandleId {
    geo::Member member = geo::Member::Near;
    HandlePart part = HandlePart::Whole;
    std::size_t polygon = 0, ring = 0, index = 0;

    friend bool operator==(const HandleId&, const HandleId&) = default;
};
struct ShapeHandle {
    HandleId id;
    geo::Point at; ///< Unit mercator.
};

/// All handles; the rim's stands in the direction `azimuth` (degrees clockwise from north).
[[nodiscard]] std::vector<ShapeHandle> handlesOf(const MapShape& shape, double azimuth);

/// The shape after one of its handles has come to a place (unit mercator), however it crosses itself then.
/// `from`: where the handle was. `perPixel`: metres, for a radius; 0 leaves it as it comes.
[[nodiscard]] MapShape moved(const MapShape& shape, const HandleId& handle, geo::Point from, geo::Point to,
                             double perPixel);
/// What the handle is called after that: an edge of a polygon has become a corner.
[[nodiscard]] HandleId afterMove(const HandleId& handle);
/// The shape without a corner; nothing where a corner is not to be had without it.
[[nodiscard]] std::optional<MapShape> withoutCorner(const MapShape& shape, const HandleId& handle);

/// The shape as a filter can have it: outlines that cross themselves mended. Nothing if it holds no ground.
[[nodiscard]] std::optional<MapShape> asFilter(const MapShape& shape);

} // namespace atlas
