#pragma once

#include "geo/map_mesh.h"

#include <QSGGeometry>
#include <QSGGeometryNode>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace atlas {

/// A piece of a layer's geometry that is drawn or left out as a whole.
template <class Vertex>
using Chunk = geo::MeshChunk<Vertex>;

[[nodiscard]] inline bool intersects(const geo::Extent& a, const geo::Extent& b) {
    return a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY;
}

/// Grown by `factor` of its size on each side: what is uploaded lasts for a while of panning.
[[nodiscard]] inline geo::Extent grown(const geo::Extent& e, double factor) {
    const double dx = (e.maxX - e.minX) * factor, dy = (e.maxY - e.minY) * factor;
    return {e.minX - dx, e.minY - dy, e.maxX + dx, e.maxY + dy};
}

[[nodiscard]] inline bool holds(const geo::Extent& outer, const geo::Extent& inner) {
    return outer.minX <= inner.minX && outer.minY <= inner.minY && outer.maxX >= inner.maxX &&
           outer.maxY >= inner.maxY;
}

/// Fills a geometry with the chunks that touch `extent`. Indices of 32 bits: the renderer then draws the
/// node alone and never copies its vertices into a batch.
template <class Vertex>
void collect(QSGGeometry& geometry, std::span<const geo::MeshChunk<Vertex>> chunks,
             const geo::Extent& extent) {
    std::size_t vertices = 0, indices = 0;
    for (const Chunk<Vertex>& chunk : chunks)
        if (intersects(chunk.extent, extent)) {
            vertices += chunk.vertices.size();
            indices += chunk.indices.size();
        }
    geometry.allocate(static_cast<int>(vertices), static_cast<int>(indices));
    auto* vertex = static_cast<Vertex*>(geometry.vertexData());
    auto* index = static_cast<std::uint32_t*>(geometry.indexData());
    std::uint32_t first = 0;
    for (const Chunk<Vertex>& chunk : chunks)
        if (intersects(chunk.extent, extent)) {
            vertex = std::copy(chunk.vertices.begin(), chunk.vertices.end(), vertex);
            for (const std::uint32_t i : chunk.indices)
                *index++ = first + i;
            first += static_cast<std::uint32_t>(chunk.vertices.size());
        }
}

/// The same with only those triangles of whose corners `keep(a, b, c)` is true: what would be invisible costs
/// as much to draw as what is seen.
template <class Vertex, class Keep>
void collectTriangles(QSGGeometry& geometry, std::span<const geo::MeshChunk<Vertex>> chunks,
                      const geo::Extent& extent, const Keep& keep) {
    constexpr auto unused = std::numeric_limits<std::uint32_t>::max();
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices, numbers;
    for (const Chunk<Vertex>& chunk : chunks) {
        if (!intersects(chunk.extent, extent))
            continue;
        numbers.assign(chunk.vertices.size(), unused);
        for (std::size_t t = 0; t + 2 < chunk.indices.size(); t += 3) {
            if (!keep(chunk.vertices[chunk.indices[t]], chunk.vertices[chunk.indices[t + 1]],
                      chunk.vertices[chunk.indices[t + 2]]))
                continue;
            for (std::size_t i = t; i < t + 3; ++i) {
                std::uint32_t& number = numbers[chunk.indices[i]];
                if (number == unused) {
                    number = static_cast<std::uint32_t>(vertices.size());
                    vertices.push_back(chunk.vertices[chunk.indices[i]]);
                }
                indices.push_back(number);
            }
        }
    }
    geometry.allocate(static_cast<int>(vertices.size()), static_cast<int>(indices.size()));
    std::ranges::copy(vertices, static_cast<Vertex*>(geometry.vertexData()));
    std::ranges::copy(indices, static_cast<std::uint32_t*>(geometry.indexData()));
}

} // namespace atlas
