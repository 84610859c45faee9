#include "app/scene/map_shape.h"

#include "geo/crs.h"
#include "geo/shape.h"
#include "geo/unit_shapes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

using geo::LonLat;
using geo::Point;
using geo::toUnit;

constexpr std::size_t circleCorners = 256; // a quarter of a pixel off on a screen of 4,000
constexpr double straightDegrees = 0.05;   // longer edges are bent by the mercator map

Point inWorld(Point unit) {
    return {std::clamp(unit.x, 0.0, 1.0), std::clamp(unit.y, 0.0, 1.0)};
}
Point toDegrees(Point unit) {
    const LonLat at = geo::fromUnitMercator(inWorld(unit));
    return {at.lon, at.lat};
}
Point middle(Point a, Point b) {
    return {(a.x + b.x) / 2, (a.y + b.y) / 2};
}

/// An edge of degrees, without its end.
void addEdge(geo::Ring& unit, Point a, Point b) {
    const double longest = std::max(std::abs(b.x - a.x), std::abs(b.y - a.y));
    const auto pieces = static_cast<int>(std::clamp(std::ceil(longest / straightDegrees), 1.0, 200.0));
    for (int i = 0; i < pieces; ++i) {
        const double t = static_cast<double>(i) / pieces;
        unit.push_back(toUnit({a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)}));
    }
}

geo::Ring outlineOf(const geo::Ring& degrees) {
    geo::Ring unit;
    for (std::size_t i = 1; i < degrees.size(); ++i)
        addEdge(unit, degrees[i - 1], degrees[i]);
    if (!unit.empty())
        unit.push_back(unit.front());
    return unit;
}

geo::Ring ringOf(const geo::Extent& box) {
    return {{box.minX, box.maxY},
            {box.maxX, box.maxY},
            {box.maxX, box.minY},
            {box.minX, box.minY},
            {box.minX, box.maxY}};
}

/// 1, 2 or 5 times a power of ten, at least `least`.
double roundStep(double least) {
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * power >= least * (1 - 1e-9))
            return step * power;
    return 10 * power;
}

/// Centre of gravity of an outer ring (unit mercator), where the grip of the whole stands.
Point centerOf(const geo::Ring& ring) {
    double area = 0;
    Point sum{0, 0};
    const Point origin = ring.front();
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point a{ring[i - 1].x - origin.x, ring[i - 1].y - origin.y};
        const Point b{ring[i].x - origin.x, ring[i].y - origin.y};
        const double cross = a.x * b.y - b.x * a.y;
        area += cross;
        sum = {sum.x + (a.x + b.x) * cross, sum.y + (a.y + b.y) * cross};
    }
    geo::Extent box;
    std::ranges::for_each(ring, [&](Point p) { box.expand(p); });
    const Point center{origin.x + sum.x / (3 * area), origin.y + sum.y / (3 * area)};
    if (area != 0 && box.contains(center))
        return center;
    return middle({box.minX, box.minY}, {box.maxX, box.maxY});
}

class Handles {
public:
    explicit Handles(double azimuth) : azimuth_(azimuth) {}

    void operator()(const geo::NearFilter& near) {
        const LonLat rim = geo::geodesicDirect(near.center, azimuth_, near.meters);
        add(geo::Member::Near, HandlePart::Whole, 0, geo::toUnitMercator(near.center));
        // On the side of the centre that it is drawn on, also beyond the last meridian.
        const double turns = std::round((near.center.lon - rim.lon) / 360);
        add(geo::Member::Near, HandlePart::Rim, 0, geo::toUnitMercator({rim.lon + 360 * turns, rim.lat}));
    }
    void operator()(const geo::Extent& box) {
        const geo::Ring ring = ringOf(box);
        add(geo::Member::Bbox, HandlePart::Whole, 0, middle(toUnit(ring[0]), toUnit(ring[2])));
        for (std::size_t i = 0; i < 4; ++i) {
            add(geo::Member::Bbox, HandlePart::Corner, i, toUnit(ring[i]));
            add(geo::Member::Bbox, HandlePart::Edge, i, toUnit(middle(ring[i], ring[i + 1])));
        }
    }
    void operator()(const geo::MultiPolygon& polygons) {
        for (polygon_ = 0; polygon_ < polygons.size(); ++polygon_)
            for (ring_ = 0; ring_ < polygons[polygon_].size(); ++ring_) {
                const geo::Ring& ring = polygons[polygon_][ring_];
                if (polygon_ == 0 && ring_ == 0 && !ring.empty())
                    add(geo::Member::Shape, HandlePart::Whole, 0, centerOf(outlineOf(ring)));
                for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                    add(geo::Member::Shape, HandlePart::Corner, i, toUnit(ring[i]));
                    add(geo::Member::Shape, HandlePart::Edge, i, toUnit(middle(ring[i], ring[i + 1])));
                }
            }
    }

    std::vector<ShapeHandle> made;

private:
    void add(geo::Member member, HandlePart part, std::size_t index, Point at) {
        made.push_back({.id = {member, part, polygon_, ring_, index}, .at = at});
    }

    double azimuth_;
    std::size_t polygon_ = 0, ring_ = 0;
};

geo::Extent moveBox(geo::Extent box, const HandleId& handle, Point from, Point to) {
    const Point at = toDegrees(to);
    if (handle.part == HandlePart::Whole) {
        // As it is seen: the same width and height on the map, wholly in the world.
        const Point northWest = toUnit({box.minX, box.maxY}), southEast = toUnit({box.maxX, box.minY});
        const double dx = std::clamp(to.x - from.x, -northWest.x, 1 - southEast.x);
        const double dy = std::clamp(to.y - from.y, -northWest.y, 1 - southEast.y);
        const Point a = toDegrees({northWest.x + dx, northWest.y + dy});
        const Point b = toDegrees({southEast.x + dx, southEast.y + dy});
        return {a.x, b.y, b.x, a.y};
    }
    const bool corner = handle.part == HandlePart::Corner;
    const std::size_t i = handle.index;
    if (corner ? i == 0 || i == 3 : i == 3)
        box.minX = at.x;
    if (corner ? i == 1 || i == 2 : i == 1)
        box.maxX = at.x;
    if (corner ? i == 0 || i == 1 : i == 0)
        box.maxY = at.y;
    if (corner ? i == 2 || i == 3 : i == 2)
        box.minY = at.y;
    // Over the opposite side: it turns over.
    geo::Extent turned;
    turned.expand({box.minX, box.minY});
    turned.expand({box.maxX, box.maxY});
    return turned;
}

geo::MultiPolygon movePolygons(geo::MultiPolygon polygons, const HandleId& handle, Point from, Point to) {
    if (handle.part == HandlePart::Whole) {
        geo::Extent box;
        for (geo::Polygon& polygon : polygons)
            for (geo::Ring& ring : polygon)
                for (Point& p : ring) {
                    p = toUnit(p);
                    box.expand(p);
                }
        const double dx = std::clamp(to.x - from.x, -box.minX, 1 - box.maxX);
        const double dy = std::clamp(to.y - from.y, -box.minY, 1 - box.maxY);
        for (geo::Polygon& polygon : polygons)
            for (geo::Ring& ring : polygon)
                std::ranges::transform(ring, ring.begin(),
                                       [&](Point p) { return toDegrees({p.x + dx, p.y + dy}); });
        return polygons;
    }
    if (handle.polygon >= polygons.size() || handle.ring >= polygons[handle.polygon].size())
        return polygons;
    geo::Ring& ring = polygons[handle.polygon][handle.ring];
    if (handle.index + 1 >= ring.size())
        return polygons;
    const Point at = toDegrees(to);
    if (handle.part == HandlePart::Edge) {
        ring.insert(ring.begin() + static_cast<std::ptrdiff_t>(handle.index) + 1, at);
        return polygons;
    }
    ring[handle.index] = at;
    if (handle.index == 0)
        ring.back() = at;
    return polygons;
}

} // namespace

geo::Member memberOf(const MapShape& shape) {
    constexpr std::array members{geo::Member::Near, geo::Member::Bbox, geo::Member::Shape};
    return members[shape.index()];
}

std::optional<MapShape> shapeOf(const geo::Filter& filter, geo::Member member) {
    if (!filter.tests(member))
        return std::nullopt;
    if (member == geo::Member::Near)
        return *filter.near;
    if (member == geo::Member::Bbox)
        return *filter.bbox;
    if (member == geo::Member::Shape)
        return *filter.polygon;
    return std::nullopt;
}

std::vector<MapShape> shapesOf(const geo::Filter& filter) {
    std::vector<MapShape> shapes;
    for (const auto member : {geo::Member::Near, geo::Member::Bbox, geo::Member::Shape})
        if (auto shape = shapeOf(filter, member))
            shapes.push_back(std::move(*shape));
    return shapes;
}

void put(geo::Filter& filter, const MapShape& shape) {
    if (const auto* near = std::get_if<geo::NearFilter>(&shape))
        filter.near = *near;
    else if (const auto* box = std::get_if<geo::Extent>(&shape))
        filter.bbox = *box;
    else
        filter.polygon = std::get<geo::MultiPolygon>(shape);
}

bool sameShapes(const geo::Filter& a, const geo::Filter& b) {
    return a.near == b.near && a.bbox == b.bbox && a.polygon == b.polygon;
}

geo::Filter withoutShapes(const geo::Filter& filter) {
    return filter.without(geo::Member::Near).without(geo::Member::Bbox).without(geo::Member::Shape);
}

geo::MultiPolygon outlineOf(const MapShape& shape) {
    if (const auto* near = std::get_if<geo::NearFilter>(&shape)) {
        geo::Ring ring = geo::geodesicCircle(near->center, near->meters, circleCorners);
        std::ranges::transform(ring, ring.begin(), [](Point p) { return toUnit(p); });
        return {{std::move(ring)}};
    }
    if (const auto* box = std::get_if<geo::Extent>(&shape))
        return {{outlineOf(ringOf(*box))}};
    geo::MultiPolygon outlines;
    for (const geo::Polygon& polygon : std::get<geo::MultiPolygon>(shape)) {
        geo::Polygon& outline = outlines.emplace_back();
        for (const geo::Ring& ring : polygon)
            outline.push_back(outlineOf(ring));
    }
    return outlines;
}

double roundRadius(double meters, double perPixel) {
    const double step = roundStep(std::max(2 * perPixel, leastRadius));
    const double round = std::max(std::round(meters / step), 1.0) * step;
    return std::isfinite(round) ? std::clamp(round, leastRadius, greatestRadius) : leastRadius;
}

double radiusStep(double meters) {
    return roundStep(std::max(meters / 30, leastRadius));
}

std::vector<ShapeHandle> handlesOf(const MapShape& shape, double azimuth) {
    Handles handles(azimuth);
    std::visit(handles, shape);
    return std::move(handles.made);
}

MapShape moved(const MapShape& shape, const HandleId& handle, Point from, Point to, double perPixel) {
    if (const auto* near = std::get_if<geo::NearFilter>(&shape)) {
        const LonLat at = geo::fromUnitMercator(inWorld(to));
        if (handle.part != HandlePart::Rim)
            return geo::NearFilter{.center = at, .meters = near->meters};
        const double meters = geo::geodesicDistance(near->center, at);
        return geo::NearFilter{.center = near->center,
                               .meters = perPixel > 0 ? roundRadius(meters, perPixel) : meters};
    }
    if (const auto* box = std::get_if<geo::Extent>(&shape))
        return moveBox(*box, handle, from, to);
    return movePolygons(std::get<geo::MultiPolygon>(shape), handle, from, to);
}

HandleId afterMove(const HandleId& handle) {
    HandleId after = handle;
    if (handle.member == geo::Member::Shape && handle.part == HandlePart::Edge) {
        after.part = HandlePart::Corner;
        ++after.index;
    }
    return after;
}

std::optional<MapShape> withoutCorner(const MapShape& shape, const HandleId& handle) {
    const auto* polygons = std::get_if<geo::MultiPolygon>(&shape);
    if (polygons == nullptr || handle.part != HandlePart::Corner || handle.polygon >= polygons->size() ||
        handle.ring >= (*polygons)[handle.polygon].size())
        return std::nullopt;
    geo::MultiPolygon rest = *polygons;
    geo::Polygon& polygon = rest[handle.polygon];
    geo::Ring& ring = polygon[handle.ring];
    if (handle.index + 1 >= ring.size())
        return std::nullopt;
    if (ring.size() > 4) {
        ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(handle.index));
        ring.back() = ring.front();
        return rest;
    }
    // A triangle has no corner to spare: a hole goes, or one of several parts.
    if (handle.ring > 0)
        polygon.erase(polygon.begin() + static_cast<std::ptrdiff_t>(handle.ring));
    else if (rest.size() > 1)
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(handle.polygon));
    else
        return std::nullopt;
    return rest;
}

std::optional<MapShape> asFilter(const MapShape& shape) {
    if (const auto* box = std::get_if<geo::Extent>(&shape)) {
        if (box->minX < box->maxX && box->minY < box->maxY)
            return shape;
        return std::nullopt;
    }
    const auto* polygons = std::get_if<geo::MultiPolygon>(&shape);
    if (polygons == nullptr)
        return shape;
    auto valid = geo::makeValid(*polygons);
    return valid ? std::optional<MapShape>(std::move(*valid)) : std::nullopt;
}

} // namespace atlas
