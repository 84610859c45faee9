#include "geo/coverage.h"

#include "geo/geos.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <map>
#include <unordered_map>

namespace geo::detail {

namespace {

Result<Geos::Owner> toCollection(const Geos& geos, std::span<const MultiPolygon> faces) {
    std::vector<Geos::Owner> parts;
    for (const MultiPolygon& face : faces) {
        Geos::Owner part = geos.polygons(face);
        if (!part)
            return std::unexpected(geos.error("A polygon of the coverage is broken"));
        parts.push_back(std::move(part));
    }
    return geos.collection(std::move(parts));
}

std::vector<MultiPolygon> toFaces(const Geos& geos, const GEOSGeometry* collection) {
    std::vector<MultiPolygon> faces;
    const int count = GEOSGetNumGeometries_r(geos.handle(), collection);
    for (int i = 0; i < count; ++i)
        faces.push_back(geos.toMultiPolygon(GEOSGetGeometryN_r(geos.handle(), collection, i)));
    return faces;
}

struct Segment {
    Point from, to;
    bool operator==(const Segment&) const = default;
};

std::uint64_t mix(std::uint64_t h, double v) {
    h ^= std::bit_cast<std::uint64_t>(v) + 0x9e3779b97f4a7c15ull + (h << 6) + (h >> 2);
    return h * 0xff51afd7ed558ccdull;
}

struct HashPoint {
    std::size_t operator()(const Point& p) const { return mix(mix(0, p.x), p.y); }
};
struct HashSegment {
    std::size_t operator()(const Segment& s) const {
        return mix(mix(mix(mix(0, s.from.x), s.from.y), s.to.x), s.to.y);
    }
};

double signedArea(const Ring& ring) {
    double twice = 0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        twice += (ring[i - 1].x - ring[0].x) * (ring[i].y - ring[0].y) -
                 (ring[i].x - ring[0].x) * (ring[i - 1].y - ring[0].y);
    return twice / 2;
}

/// Calls `visit(from, to)` for every edge of the face, with the face on the left.
template <class Visit>
void forEachEdge(const MultiPolygon& face, Visit visit) {
    for (const Polygon& polygon : face)
        for (std::size_t r = 0; r < polygon.size(); ++r) {
            const Ring& ring = polygon[r];
            const bool keep = (signedArea(ring) > 0) == (r == 0); // outer rings turn left, holes right
            for (std::size_t i = 1; i < ring.size(); ++i)
                if (ring[i - 1] != ring[i])
                    keep ? visit(ring[i - 1], ring[i]) : visit(ring[i], ring[i - 1]);
        }
}

/// Joins segments end to start into lines that break wherever not exactly one goes on.
MultiLine chain(const std::vector<Segment>& segments) {
    struct Node {
        int in = 0, out = 0;
        std::size_t next = 0; // the segment that starts here
    };
    std::unordered_map<Point, Node, HashPoint> nodes;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        Node& start = nodes[segments[i].from];
        ++start.out;
        start.next = i;
        ++nodes[segments[i].to].in;
    }
    const auto goesOn = [&](Point p) {
        const Node& node = nodes[p];
        return node.in == 1 && node.out == 1;
    };
    MultiLine lines;
    std::vector<bool> used(segments.size());
    const auto walk = [&](std::size_t first) {
        Line line{segments[first].from};
        for (std::size_t i = first; !used[i]; i = nodes[segments[i].to].next) {
            used[i] = true;
            line.push_back(segments[i].to);
            if (!goesOn(segments[i].to))
                break;
        }
        lines.push_back(std::move(line));
    };
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (!used[i] && !goesOn(segments[i].from))
            walk(i);
    for (std::size_t i = 0; i < segments.size(); ++i) // what is left are closed loops
        if (!used[i])
            walk(i);
    return lines;
}

} // namespace

Result<bool> coverageIsValid(std::span<const MultiPolygon> faces) {
    const Geos geos;
    auto collection = toCollection(geos, faces);
    if (!collection)
        return std::unexpected(collection.error());
    const int valid = GEOSCoverageIsValid_r(geos.handle(), collection->get(), 0, nullptr);
    if (valid == 2)
        return std::unexpected(geos.error("The coverage could not be checked"));
    return valid == 1;
}

Result<std::vector<MultiPolygon>> simplifyCoverage(std::span<const MultiPolygon> faces, double tolerance) {
    const Geos geos;
    auto collection = toCollection(geos, faces);
    if (!collection)
        return std::unexpected(collection.error());
    const Geos::Owner simpler =
        geos.own(GEOSCoverageSimplifyVW_r(geos.handle(), collection->get(), tolerance, 0));
    if (!simpler)
        return std::unexpected(geos.error("The coverage could not be simplified"));
    return toFaces(geos, simpler.get());
}

Result<std::vector<MultiPolygon>> dissolveCoverage(std::span<const MultiPolygon> faces,
                                                   std::span<const std::size_t> groups,
                                                   std::size_t groupCount) {
    const Geos geos;
    std::vector<MultiPolygon> result(groupCount);
    for (std::size_t group = 0; group < groupCount; ++group) {
        // One flat list of polygons: a union of multi-polygons of a coverage wants its single parts.
        MultiPolygon members;
        for (std::size_t i = 0; i < faces.size(); ++i)
            if (groups[i] == group)
                members.insert(members.end(), faces[i].begin(), faces[i].end());
        if (members.empty())
            continue;
        const Geos::Owner parts = geos.polygons(members);
        if (!parts)
            return std::unexpected(geos.error("A polygon of the coverage is broken"));
        const Geos::Owner whole = geos.own(GEOSCoverageUnion_r(geos.handle(), parts.get()));
        if (!whole)
            return std::unexpected(geos.error("The union of a coverage failed"));
        result[group] = geos.toMultiPolygon(whole.get());
    }
    return result;
}

std::vector<SharedEdge> sharedEdges(std::span<const MultiPolygon> faces) {
    std::unordered_map<Segment, std::size_t, HashSegment> leftOf;
    for (std::size_t face = 0; face < faces.size(); ++face)
        forEachEdge(faces[face], [&](Point from, Point to) { leftOf[{from, to}] = face; });

    std::map<std::array<std::size_t, 2>, std::vector<Segment>> groups;
    for (std::size_t face = 0; face < faces.size(); ++face)
        forEachEdge(faces[face], [&](Point from, Point to) {
            const auto twin = leftOf.find({to, from});
            if (twin != leftOf.end() && face < twin->second)
                groups[{face, twin->second}].push_back({from, to});
        });

    std::vector<SharedEdge> edges;
    for (const auto& [pair, segments] : groups)
        edges.push_back({.left = pair[0], .right = pair[1], .shape = chain(segments)});
    return edges;
}

Line simplifyLine(const Line& line, double tolerance) {
    if (line.size() < 3 || !(tolerance > 0))
        return line;
    std::vector<bool> keep(line.size());
    keep.front() = keep.back() = true;
    std::vector<std::array<std::size_t, 2>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        const Point a = line[first], b = line[last];
        const double dx = b.x - a.x, dy = b.y - a.y;
        const double squared = dx * dx + dy * dy;
        double worst = 0;
        std::size_t at = first;
        for (std::size_t i = first + 1; i < last; ++i) {
            const double px = line[i].x - a.x, py = line[i].y - a.y;
            const double t = squared > 0 ? std::clamp((px * dx + py * dy) / squared, 0.0, 1.0) : 0.0;
            const double distance = std::hypot(px - t * dx, py - t * dy);
            if (distance > worst) {
                worst = distance;
                at = i;
            }
        }
        if (worst > tolerance) {
            keep[at] = true;
            open.push_back({first, at});
            open.push_back({at, last});
        }
    }
    Line simpler;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (keep[i])
            simpler.push_back(line[i]);
    return simpler;
}

Result<Point> labelPoint(const MultiPolygon& shape, double tolerance) {
    const Polygon* largest = nullptr;
    double area = 0;
    for (const Polygon& polygon : shape)
        if (const double a = polygon.empty() ? 0 : std::abs(signedArea(polygon.front())); a > area) {
            area = a;
            largest = &polygon;
        }
    if (largest == nullptr)
        return fail("An empty shape has no room for a label");
    const Geos geos;
    const Geos::Owner polygon = geos.polygons({*largest});
    if (!polygon)
        return std::unexpected(geos.error("A polygon is broken"));
    // The result is the radius: from the centre to the nearest point of the boundary.
    const Geos::Owner radius =
        geos.own(GEOSMaximumInscribedCircle_r(geos.handle(), polygon.get(), tolerance));
    if (!radius)
        return std::unexpected(geos.error("No label point found"));
    return geos.toLine(radius.get()).front();
}

} // namespace geo::detail
