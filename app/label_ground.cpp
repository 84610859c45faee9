#include "app/label_ground.h"

#include "geo/inside.h"
#include "geo/unit_shapes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double tagSpacing = 0.00008; // unit mercator: some 2 km
constexpr int gridSide = 28;

/// Of two places: orders by distance as well as the distance, and is far cheaper where there are millions.
double squaredDistance(geo::Point a, geo::Point b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/// Where a level line through `at` leaves the shape: the shorter way, left or right.
double roomAt(const geo::MultiPolygon& shape, geo::Point at) {
    double room = std::numeric_limits<double>::infinity();
    for (const geo::Polygon& polygon : shape)
        for (const geo::Ring& ring : polygon)
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const geo::Point a = ring[i - 1], b = ring[i];
                if ((a.y > at.y) != (b.y > at.y))
                    room = std::min(room, std::abs(a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x) - at.x));
            }
    return room;
}

/// Places within a territory from its label point outwards.
std::vector<LabelAnchor> anchorsOf(const geo::MultiPolygon& shape, geo::Point label) {
    std::vector<LabelAnchor> anchors{{.unit = label, .room = roomAt(shape, label)}};
    const geo::Extent extent = geo::extentOf(shape);
    const double side = std::max(extent.maxX - extent.minX, extent.maxY - extent.minY) / gridSide;
    for (int row = 1; row < gridSide; ++row)
        for (int column = 1; column < gridSide; ++column) {
            const geo::Point at{extent.minX + column * side, extent.minY + row * side};
            if (geo::contains(shape, at))
                anchors.push_back({.unit = at, .room = roomAt(shape, at)});
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

/// Every inner border's corners, to know how far a place is from its country's end.
std::vector<geo::Point> borderCorners(const geo::DetailLevel& level) {
    std::vector<geo::Point> corners;
    for (const geo::Edge& edge : level.edges)
        if (edge.kind == geo::EdgeKind::Inner || edge.kind == geo::EdgeKind::National)
            for (const geo::Line& line : edge.shape)
                for (const geo::Point& p : line)
                    corners.push_back(geo::toUnit(p));
    return corners;
}

} // namespace

LabelGround makeLabelGround(const geo::BaseMap& map) {
    LabelGround ground;
    const geo::DetailLevel& level = map.levels.back();
    for (const geo::Territory& territory : level.territories)
        ground.territories.push_back(anchorsOf(geo::toUnit(territory.shape), geo::toUnit(territory.label)));

    const std::vector<geo::Point> corners = borderCorners(level);
    for (const geo::Place& place : map.places) {
        const geo::Point unit = geo::toUnit(place.position);
        double nearest = std::numeric_limits<double>::infinity();
        for (const geo::Point& corner : corners)
            nearest = std::min(nearest, squaredDistance(corner, unit));
        ground.borders.push_back(std::sqrt(nearest));
    }

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
