#pragma once

#include "app/export/map_drawing.h"

class QPainter;

namespace atlas {

/// Draws the map as lines, planes and letters, in pixels of its projection, in the colours and widths of the
/// scene's layers. `iconRatio`: as for drawGlyph, 0 for paper.
void paintMap(QPainter& painter, const MapDrawing& map, double iconRatio);

} // namespace atlas
