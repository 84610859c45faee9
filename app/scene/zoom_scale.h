#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

namespace atlas {

/// A measure that changes with the zoom: values at given zooms, straight between them, level beyond.
struct ZoomStop {
    double zoom;
    double value;
};

[[nodiscard]] inline double atZoom(std::span<const ZoomStop> stops, double zoom) {
    if (zoom <= stops.front().zoom)
        return stops.front().value;
    for (std::size_t i = 1; i < stops.size(); ++i)
        if (zoom < stops[i].zoom) {
            const double t = (zoom - stops[i - 1].zoom) / (stops[i].zoom - stops[i - 1].zoom);
            return stops[i - 1].value + t * (stops[i].value - stops[i - 1].value);
        }
    return stops.back().value;
}

/// Level of detail of the base map (geo::levelTolerances) whose corners are about a pixel at this zoom.
[[nodiscard]] inline std::size_t detailLevel(double zoom, std::size_t levels) {
    const std::size_t level = zoom >= 13 ? 0 : zoom >= 11 ? 1 : zoom >= 9 ? 2 : 3;
    return std::min(level, levels - 1);
}

} // namespace atlas
