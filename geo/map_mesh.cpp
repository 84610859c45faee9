#include "geo/map_mesh.h"

#include "geo/mesh.h"
#include "geo/unit_shapes.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <thread>

namespace geo {

namespace {

/// Side of a cell in unit mercator: some dozens of cells cover the region, more at finer levels.
constexpr std::array<double, levelTolerances.size()> cellSize{0.0005, 0.001, 0.002, 0.004};

/// Where a level's glow is widest on the ground: at the smallest zoom at which it is drawn, in pixels.
struct WidestGlow {
    double zoom, pixels;
};
constexpr std::array<WidestGlow, levelTolerances.size()> widestGlow{{{13, 40}, {11, 36}, {9, 23}, {5.5, 12}}};
/// Between these rings the distance is interpolated; dense near the line, where the glow changes most.
constexpr std::array<double, 4> ringShares{0.08, 0.25, 0.55, 1};
constexpr double bandCellsPerReach = 20;

GroundVertex relative(Point p, Point origin) {
    return {static_cast<float>(p.x - origin.x), static_cast<float>(p.y - origin.y)};
}

/// Runs `use(0) … use(count - 1)` on all processors; an exception comes out here.
void forEach(std::size_t count, const std::function<void(std::size_t)>& use) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            use(i);
    };
    std::vector<std::future<void>> others;
    for (unsigned i = 1; i < std::max(1u, std::thread::hardware_concurrency()); ++i)
        others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& other : others)
        other.get();
}

/// Cuts a mesh into square cells by the first corner of each triangle.
std::vector<MeshChunk<BandVertex>> cut(const DistanceMesh& band, double cell) {
    struct Cell {
        MeshChunk<BandVertex> chunk;
        std::map<std::uint32_t, std::uint32_t> numbers; ///< Of the mesh → of the chunk.
    };
    std::map<std::pair<int, int>, Cell> cells;
    const Point origin = meshOrigin();
    const auto& triangles = band.mesh.triangles;
    for (std::size_t t = 0; t + 2 < triangles.size(); t += 3) {
        const Point& corner = band.mesh.vertices[triangles[t]];
        auto& [chunk, numbers] = cells[{static_cast<int>(std::floor((corner.x - origin.x) / cell)),
                                        static_cast<int>(std::floor((corner.y - origin.y) / cell))}];
        for (std::size_t i = t; i < t + 3; ++i) {
            const auto [place, isNew] =
                numbers.try_emplace(triangles[i], static_cast<std::uint32_t>(chunk.vertices.size()));
            if (isNew) {
                const Point& p = band.mesh.vertices[triangles[i]];
                const GroundVertex at = relative(p, origin);
                chunk.vertices.push_back({at.x, at.y, static_cast<float>(band.distances[triangles[i]])});
                chunk.extent.expand(p);
            }
            chunk.indices.push_back(place->second);
        }
    }
    std::vector<MeshChunk<BandVertex>> chunks;
    for (auto& [key, made] : cells)
        chunks.push_back(std::move(made.chunk));
    return chunks;
}

Error named(const std::string& part, const Error& error) {
    return {part + ": " + error.what, error.where, error.hint};
}

} // namespace

Point meshOrigin() {
    return toUnitMercator({.lon = 5.75, .lat = 49.55});
}

double bandReach(std::size_t level) {
    return widestGlow[level].pixels / (256 * std::exp2(widestGlow[level].zoom));
}

std::vector<GroundMesh> makeGroundMesh(const BaseMap& map, std::size_t level,
                                       std::vector<Error>& complaints) {
    struct Ground {
        std::string name;
        const MultiPolygon* degrees;
        double cell;
    };
    std::vector<Ground> grounds;
    for (const Territory& territory : map.levels[level].territories)
        grounds.push_back({territory.id, &territory.shape, cellSize[level]});
    grounds.push_back({"sea", &map.sea, cellSize.back()});
    grounds.push_back({"lake", &map.lakes, cellSize.back()});
    grounds.push_back({"condominium", &map.levels[level].condominium, cellSize[level]});

    std::vector<GroundMesh> parts(grounds.size());
    std::mutex complaining;
    forEach(grounds.size(), [&](std::size_t i) {
        parts[i].name = grounds[i].name;
        auto tiles = triangulate(toUnit(*grounds[i].degrees), grounds[i].cell);
        if (!tiles) {
            const std::scoped_lock lock(complaining);
            complaints.push_back(named(grounds[i].name, tiles.error()));
            return;
        }
        const Point origin = meshOrigin();
        for (MeshTile& tile : *tiles) {
            MeshChunk<GroundVertex> chunk{
                .extent = tile.extent, .vertices = {}, .indices = std::move(tile.mesh.triangles)};
            chunk.vertices.reserve(tile.mesh.vertices.size());
            for (const Point& p : tile.mesh.vertices)
                chunk.vertices.push_back(relative(p, origin));
            parts[i].chunks.push_back(std::move(chunk));
        }
    });
    std::erase_if(parts, [](const GroundMesh& part) { return part.chunks.empty(); });
    return parts;
}

std::vector<BandMesh> makeBandMesh(const BaseMap& map, std::size_t level, std::vector<Error>& complaints) {
    const DetailLevel& detail = map.levels[level];
    std::map<std::string, MultiPolygon> lands;
    for (const Territory& territory : detail.territories) {
        const MultiPolygon shape = toUnit(territory.shape);
        auto& land = lands[territory.country];
        land.insert(land.end(), shape.begin(), shape.end());
    }
    std::map<std::string, MultiLine> borders;
    for (const Edge& edge : detail.edges)
        if (edge.kind == EdgeKind::Inner) {
            const MultiLine lines = toUnit(edge.shape);
            auto& border = borders[edge.pair];
            border.insert(border.end(), lines.begin(), lines.end());
        }
    const MultiPolygon condominium = toUnit(detail.condominium), none;
    std::vector<BandMesh> sides;
    for (const auto& [pair, lines] : borders)
        for (const std::string& country : {pair.substr(0, 2), pair.substr(3, 2)})
            sides.push_back({pair, country, {}});

    std::array<double, ringShares.size()> rings{};
    std::ranges::transform(ringShares, rings.begin(),
                           [reach = bandReach(level)](double share) { return share * reach; });
    std::mutex complaining;
    forEach(sides.size(), [&](std::size_t i) {
        BandMesh& side = sides[i];
        const auto land = lands.find(side.country);
        const auto mesh = distanceMesh(land == lands.end() ? none : land->second, borders.at(side.pair),
                                       side.pair == "DE-LU" ? condominium : none, rings);
        if (mesh) {
            side.chunks = cut(*mesh, bandCellsPerReach * rings.back());
        } else {
            const std::scoped_lock lock(complaining);
            complaints.push_back(named(side.pair + " " + side.country, mesh.error()));
        }
    });
    std::erase_if(sides, [](const BandMesh& side) { return side.chunks.empty(); });
    return sides;
}

Result<MapMeshes> makeMapMeshes(const BaseMap& map) {
    MapMeshes meshes;
    std::vector<Error> complaints;
    for (std::size_t level = 0; level < meshes.size(); ++level)
        meshes[level] = {.ground = makeGroundMesh(map, level, complaints),
                         .bands = makeBandMesh(map, level, complaints)};
    if (!complaints.empty())
        return std::unexpected(complaints.front());
    return meshes;
}

} // namespace geo
