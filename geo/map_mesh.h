#pragma once

#include "geo/base_map.h"
#include "geo/error.h"
#include "geo/geometry.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

// Triangles of the base map, ready to draw. Making them takes seconds, so an atlas file carries them.
// Vertices are in unit mercator relative to meshOrigin(), of 32 bits: exact to a centimetre in the region.

struct GroundVertex {
    float x, y;
};
struct BandVertex {
    float x, y;
    float distance; ///< To the border, in the units of x and y.
};

/// A piece that is drawn or left out as a whole.
template <class Vertex>
struct MeshChunk {
    Extent extent; ///< Unit mercator.
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices; ///< Triangles within this chunk.
};

/// One colour's part of the ground.
struct GroundMesh {
    std::string name; ///< Territory id, or "sea", "lake", "condominium".
    std::vector<MeshChunk<GroundVertex>> chunks;
};
/// One side of one inner border.
struct BandMesh {
    std::string pair, country;
    std::vector<MeshChunk<BandVertex>> chunks;
};

/// Of one level of detail.
struct MapMesh {
    std::vector<GroundMesh> ground; ///< In the order of drawing.
    std::vector<BandMesh> bands;
};
using MapMeshes = std::array<MapMesh, levelTolerances.size()>;

[[nodiscard]] Point meshOrigin();

/// How far the bands of a level reach on either side of the border, unit mercator.
[[nodiscard]] double bandReach(std::size_t level);

/// What can't be triangulated is left out and complained of. On all processors; for level 0 some seconds.
[[nodiscard]] std::vector<GroundMesh> makeGroundMesh(const BaseMap& map, std::size_t level,
                                                     std::vector<Error>& complaints);
[[nodiscard]] std::vector<BandMesh> makeBandMesh(const BaseMap& map, std::size_t level,
                                                 std::vector<Error>& complaints);
/// All levels. Error if any part can't be made.
[[nodiscard]] Result<MapMeshes> makeMapMeshes(const BaseMap& map);

/// As bytes (little endian, compressed) and back. Bytes from outside are checked: sizes, indices, numbers.
[[nodiscard]] std::string encode(const std::vector<GroundMesh>& ground);
[[nodiscard]] std::string encode(const std::vector<BandMesh>& bands);
[[nodiscard]] Result<std::vector<GroundMesh>> decodeGround(std::string_view bytes);
[[nodiscard]] Result<std::vector<BandMesh>> decodeBands(std::string_view bytes);

/// Reads one level from an atlas file that was opened before (geo/atlas_file.h), if the file still is the
/// one with `contentVersion`. Error if it carries none.
[[nodiscard]] Result<std::vector<GroundMesh>>
readGroundMesh(const std::string& atlasFile, std::string_view contentVersion, std::size_t level);
[[nodiscard]] Result<std::vector<BandMesh>> readBandMesh(const std::string& atlasFile,
                                                         std::string_view contentVersion, std::size_t level);

} // namespace geo
