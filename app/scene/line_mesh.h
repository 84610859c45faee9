#pragma once

#include "app/scene/chunks.h"
#include "app/scene/scene_material.h"
#include "geo/geometry.h"

#include <vector>

namespace atlas {

using LineChunk = Chunk<LineMaterial::Vertex>;

/// Triangles for a line of any width: two vertices a corner, mitred; corners sharper than a right angle
/// are bevelled. A line whose ends meet is joined there. `line` in degrees; chunks of at most 64 pieces.
[[nodiscard]] std::vector<LineChunk> lineChunks(const geo::Line& line);
/// The same for a line in unit mercator.
[[nodiscard]] std::vector<LineChunk> unitLineChunks(const geo::Line& line);

} // namespace atlas
