#include "geo/mesh.h"

#include "geo/geos.h"

#include <cmath>
#include <unordered_map>

namespace geo {

namespace {

using detail::Geos;

struct HashPoint {
    std::size_t operator()(const Point& p) const {
        return std::hash<double>()(p.x) * 1000003u ^ std::hash<double>()(p.y);
    }
};

class MeshBuilder {
public:
    explicit MeshBuilder(Mesh& mesh) : mesh_(mesh) {}

    void triangle(Point a, Point b, Point c) {
        for (const Point& p : {a, b, c})
            mesh_.triangles.push_back(index(p));
    }

private:
    std::uint32_t index(Point p) {
        const auto [place, isNew] =
            indices_.try_emplace(p, static_cast<std::uint32_t>(mesh_.vertices.size()));
        if (isNew)
            mesh_.vertices.push_back(p);
        return place->second;
    }

    Mesh& mesh_;
    std::unordered_map<Point, std::uint32_t, HashPoint> indices_;
};

Result<void> addTriangles(const Geos& geos, const GEOSGeometry* area, MeshBuilder& builder) {
    if (GEOSisEmpty_r(geos.handle(), area) == 1)
        return {};
    const Geos::Owner triangles = geos.own(GEOSConstrainedDelaunayTriangulation_r(geos.handle(), area));
    if (!triangles)
        return std::unexpected(geos.error("An area could not be triangulated"));
    const int count = GEOSGetNumGeometries_r(geos.handle(), triangles.get());
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry* triangle = GEOSGetGeometryN_r(geos.handle(), triangles.get(), i);
        const Line ring = geos.toLine(GEOSGetExteriorRing_r(geos.handle(), triangle));
        builder.triangle(ring[0], ring[1], ring[2]);
    }
    return {};
}

/// Only areas: intersections may leave lines and points where shapes merely touch.
Geos::Owner areasOf(const Geos& geos, const GEOSGeometry* geometry) {
    return geos.polygons(geos.toMultiPolygon(geometry));
}

Geos::Owner linesOf(const Geos& geos, const MultiLine& lines) {
    std::vector<Geos::Owner> parts;
    for (const Line& line : lines) {
        std::vector<double> flat;
        for (const Point& p : line) {
            flat.push_back(p.x);
            flat.push_back(p.y);
        }
        parts.push_back(geos.own(GEOSGeom_createLineString_r(
            geos.handle(), GEOSCoordSeq_copyFromBuffer_r(geos.handle(), flat.data(),
                                                         static_cast<unsigned>(line.size()), 0, 0))));
    }
    return geos.collection(std::move(parts));
}

} // namespace

Result<std::vector<MeshTile>> triangulate(const MultiPolygon& shape, double cell) {
    const Geos geos;
    std::vector<MeshTile> tiles;
    for (const Polygon& polygon : shape) {
        if (polygon.empty())
            continue;
        Extent extent;
        for (const Point& p : polygon.front())
            extent.expand(p);
        Geos::Owner whole = geos.polygons({polygon});
        if (whole && GEOSisValid_r(geos.handle(), whole.get()) != 1)
            whole = geos.own(GEOSMakeValid_r(geos.handle(), whole.get()));
        if (!whole)
            return std::unexpected(geos.error("A polygon is broken"));
        const auto cellOf = [cell](double v) { return static_cast<std::int64_t>(std::floor(v / cell)); };
        for (std::int64_t column = cellOf(extent.minX); column <= cellOf(extent.maxX); ++column)
            for (std::int64_t row = cellOf(extent.minY); row <= cellOf(extent.maxY); ++row) {
                const auto edge = [cell](std::int64_t i) { return static_cast<double>(i) * cell; };
                MeshTile tile{.extent = {edge(column), edge(row), edge(column + 1), edge(row + 1)},
                              .mesh = {}};
                const Geos::Owner part =
                    geos.own(GEOSClipByRect_r(geos.handle(), whole.get(), tile.extent.minX, tile.extent.minY,
                                              tile.extent.maxX, tile.extent.maxY));
                if (!part)
                    return std::unexpected(geos.error("A polygon could not be cut"));
                const Geos::Owner areas = areasOf(geos, part.get());
                MeshBuilder builder(tile.mesh);
                if (auto added = addTriangles(geos, areas.get(), builder); !added)
                    return std::unexpected(added.error());
                if (!tile.mesh.triangles.empty())
                    tiles.push_back(std::move(tile));
            }
    }
    return tiles;
}

Result<DistanceMesh> distanceMesh(const MultiPolygon& land, const MultiLine& lines, const MultiPolygon& water,
                                  std::span<const double> rings) {
    const Geos geos;
    constexpr int quadrantSegments = 6;
    const double ringTolerance = rings.back() / 100;
    const auto fails = [&] { return std::unexpected(geos.error("A border band could not be made")); };

    Geos::Owner ground = geos.polygons(land);
    Geos::Owner border = linesOf(geos, lines);
    if (!ground || !border)
        return fails();
    if (!water.empty()) {
        Geos::Owner area = geos.polygons(water);
        if (area && GEOSisValid_r(geos.handle(), area.get()) != 1)
            area = geos.own(GEOSMakeValid_r(geos.handle(), area.get()));
        if (!area)
            return fails();
        const Geos::Owner dry = geos.own(GEOSDifference_r(geos.handle(), ground.get(), area.get()));
        if (!dry)
            return fails();
        ground = areasOf(geos, dry.get());
        std::vector<Geos::Owner> both;
        both.push_back(std::move(border));
        both.push_back(std::move(area));
        border = geos.collection(std::move(both));
    }

    // What lies farther away than the last ring would only slow the cuts down.
    {
        const Geos::Owner reach =
            geos.own(GEOSBuffer_r(geos.handle(), border.get(), rings.back(), quadrantSegments));
        const Geos::Owner within =
            reach ? geos.own(GEOSIntersection_r(geos.handle(), ground.get(), reach.get()))
                  : geos.own(nullptr);
        if (!within)
            return fails();
        ground = areasOf(geos, within.get());
    }

    DistanceMesh result;
    MeshBuilder builder(result.mesh);
    Geos::Owner inner; // what the rings so far cover
    for (const double ring : rings) {
        const Geos::Owner round = geos.own(GEOSBuffer_r(geos.handle(), border.get(), ring, quadrantSegments));
        // Corners know their distance wherever they are: rings needn't follow every bend.
        const Geos::Owner disc =
            round ? geos.own(GEOSTopologyPreserveSimplify_r(geos.handle(), round.get(), ringTolerance))
                  : geos.own(nullptr);
        const Geos::Owner cut =
            disc ? geos.own(GEOSIntersection_r(geos.handle(), disc.get(), ground.get())) : geos.own(nullptr);
        if (!cut)
            return fails();
        Geos::Owner outer = areasOf(geos, cut.get());
        const Geos::Owner between = inner
                                        ? geos.own(GEOSDifference_r(geos.handle(), outer.get(), inner.get()))
                                        : geos.own(GEOSGeom_clone_r(geos.handle(), outer.get()));
        if (!between)
            return fails();
        const Geos::Owner areas = areasOf(geos, between.get());
        if (auto added = addTriangles(geos, areas.get(), builder); !added)
            return std::unexpected(added.error());
        inner = std::move(outer);
    }

    const GEOSPreparedGeometry* prepared = GEOSPrepare_r(geos.handle(), border.get());
    for (const Point& p : result.mesh.vertices) {
        const Geos::Owner point = geos.own(GEOSGeom_createPointFromXY_r(geos.handle(), p.x, p.y));
        double distance = 0;
        GEOSPreparedDistance_r(geos.handle(), prepared, point.get(), &distance);
        result.distances.push_back(distance);
    }
    GEOSPreparedGeom_destroy_r(geos.handle(), prepared);
    return result;
}

} // namespace geo
