#pragma once

#include "app/scene/map_shape.h"
#include "geo/vocabulary.h"

#include <QString>

namespace atlas {

// What is drawn on the map, in the language of the installed translation.

/// "Radius 25 km", "Rectangle", "Outline with 6 corners".
[[nodiscard]] QString shapeWords(const MapShape& shape, geo::Language language);
/// What a screen reader says of a handle: "Radius 25 km", "Corner 2 of 6".
[[nodiscard]] QString handleWords(const MapShape& shape, const HandleId& handle, geo::Language language);
/// "49.61° N, 6.13° E": where there are no words for a place.
[[nodiscard]] QString placeText(geo::Point unitMercator, geo::Language language);

} // namespace atlas
