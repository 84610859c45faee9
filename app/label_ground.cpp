#include "app/label_ground.h"

#include "geo/unit_shapes.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace atlas {

namespace {

constexpr double tagSpacing = 0.00008; // unit mercator: some 2 km
constexpr int gridSide = 28;

/// Of two places: orders by distance as well as the distance, and is far cheaper where there are millions.
double squaredDistance(geo::Point a, geo::Point b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/// Where a level line crosses the edge of the shape, from left to right.
std::vector<double> crossings(const geo::MultiPolygon& shape, double y) {
    std::vector<double> xs;
    for (const geo::Polygon& polygon : shape)
        for (const geo::Ring& ring : polygon)
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const geo::Point a = ring[i - 1], b = ring[i];
                if ((a.y > y) != (b.y > y))
                    xs.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
            }
    std::ranges::sort(xs);
    return xs;
}

/// Where the level line leaves the shape from `x` on: the shorter way, left or right.
double roomAt(const std::vector<double>& xs, double x) {
    double room = std::numeric_limits<double>::infinity();
    const auto right = std::ranges::lower_bound(xs, x);
    if (right != xs.end())
        room = *right - x;
    if (right != xs.begin())
        room = std::min(room, x - *std::prev(right));
    return room;
}

/// Places within a territory from its label point outwards.
std::vector<LabelAnchor> anchorsOf(const geo::MultiPolygon& shape, geo::Point label) {
    std::vector<LabelAnchor> anchors{{.unit = label, .room = roomAt(crossings(shape, label.y), label.x)}};
    const geo::Extent extent = geo::extentOf(shape);
    const double side = std::max(extent.maxX - extent.minX, extent.maxY - extent.minY) / gridSide;
    for (int row = 1; row < gridSide; ++row) {
        const double y = extent.minY + row * side;
        const std::vector<double> xs = crossings(shape, y);
        for (int column = 1; column < gridSide; ++column) {
            const double x = extent.minX + column * side;
            if ((std::ranges::lower_bound(xs, x) - xs.begin()) % 2 != 0)
                anchors.push_back({.unit = {x, y}, .room = roomAt(xs, x)});
        }
    }
    std::ranges::stable_sort(
        anchors, {}, [label](const LabelAnchor& anchor) { return squaredDistance(anchor.unit, label); });
    return anchors;
}

/// Points along a border from its middle outwards.
std::vector<LabelAnchor> tagAnchors(std::vector<geo::Line> lines) {
    // The pieces in one chain where they meet; islands of the line stay apart, they only make it longer.
    std::vector<geo::Point> points;
    for (const geo::Line& line : lines) {
        double since = tagSpacing / 2;
        for (std::size_t i = 1; i < line.size(); ++i) {
            const double length = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
            for (since += length; since >= tagSpacing && length > 0; since -= tagSpacing) {
                const double t = 1 - (since - tagSpacing) / length;
                points.push_back({line[i - 1].x + t * (line[i].x - line[i - 1].x),
                                  line[i - 1].y + t * (line[i].y - line[i - 1].y)});
            }
        }
    }
    if (points.empty())
        return {};
    geo::Point middle{};
    for (const geo::Point& p : points)
        middle = {middle.x + p.x / static_cast<double>(points.size()),
                  middle.y + p.y / static_cast<double>(points.size())};
    std::ranges::stable_sort(points, {},
                             [middle](const geo::Point& p) { return squaredDistance(p, middle); });
    std::vector<LabelAnchor> anchors;
    for (const geo::Point& p : points)
        anchors.push_back({.unit = p, .room = std::numeric_limits<double>::infinity()});
    return anchors;
}

/// Every inner border's corners from west to east, to know how far a place is from its country's end.
std::vector<geo::Point> borderCorners(const geo::DetailLevel& level) {
    std::vector<geo::Point> corners;
    for (const geo::Edge& edge : level.edges)
        if (edge.kind == geo::EdgeKind::Inner || edge.kind == geo::EdgeKind::National)
            for (const geo::Line& line : edge.shape)
                for (const geo::Point& p : line)
                    corners.push_back(geo::toUnit(p));
    std::ranges::sort(corners, {}, &geo::Point::x);
    return corners;
}

/// To the nearest of the corners, infinity without one.
double nearestCorner(const std::vector<geo::Point>& corners, geo::Point from) {
    double nearest = std::numeric_limits<double>::infinity();
    const auto look = [&](geo::Point corner) {
        nearest = std::min(nearest, squaredDistance(corner, from));
        return (corner.x - from.x) * (corner.x - from.x) < nearest; // the next one may be nearer
    };
    const auto east = std::ranges::lower_bound(corners, from.x, {}, &geo::Point::x);
    for (auto at = east; at != corners.end() && look(*at);)
        ++at;
    for (auto at = east; at != corners.begin() && look(*std::prev(at));)
        --at;
    return std::sqrt(nearest);
}

} // namespace

LabelGround makeLabelGround(const geo::BaseMap& map) {
    LabelGround ground;
    const geo::DetailLevel& level = map.levels.back();
    for (const geo::Territory& territory : level.territories)
        ground.territories.push_back(anchorsOf(geo::toUnit(territory.shape), geo::toUnit(territory.label)));

    const std::vector<geo::Point> corners = borderCorners(level);
    for (const geo::Place& place : map.places)
        ground.borders.push_back(nearestCorner(corners, geo::toUnit(place.position)));

    std::map<std::string, std::vector<geo::Line>> borders;
    for (const geo::Edge& edge : level.edges)
        if (edge.kind == geo::EdgeKind::Inner)
            for (const geo::Line& line : edge.shape)
                borders[edge.pair].push_back(geo::toUnit(line));
    for (auto& [pair, lines] : borders)
        ground.tags.emplace(pair, tagAnchors(std::move(lines)));
    return ground;
}

} // namespace atlas
