#pragma once

#include "app/export/map_drawing.h"

namespace atlas {

/// What is to be seen on a map, in sentences, for who does not see it: where it looks, which borders stand
/// out, which records are shown, what is linked. In the language of the installed translation.
[[nodiscard]] QString mapWords(const MapDrawing& map, const geo::Answer& answer, geo::Language language);

} // namespace atlas
