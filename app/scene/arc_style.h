#pragma once

#include "app/scene/arcs.h"
#include "app/scene/projection.h"
#include "app/scene/zoom_scale.h"

#include <QPointF>

#include <array>
#include <cmath>

namespace atlas {

// How arcs look (the design's table "The map by zoom"), pixels by zoom.
inline constexpr std::array<ZoomStop, 4> arcEmberWidth{{{7, 2.2}, {8.5, 2.6}, {9.5, 2.6}, {11, 3.4}}};
inline constexpr std::array<ZoomStop, 4> arcCasingWidth{{{7, 4.6}, {8.5, 5.6}, {9.5, 5.6}, {11, 6.4}}};
inline constexpr std::array<ZoomStop, 4> arcFaintWidth{{{7, 1.2}, {8.5, 1.5}, {9.5, 1.5}, {11, 1.8}}};
inline constexpr double arcCasingOpacity = 0.95, arcFaintOpacity = 0.8;
inline constexpr std::array<double, 2> arcFaintDash{2, 5}; ///< Pixels.
/// By night the arcs glow instead: two wider strokes below them.
inline constexpr double arcWideMore = 9, arcWideOpacity = 0.16, arcNearMore = 4, arcNearOpacity = 0.22;
inline constexpr double gateMore = 1.6, gateRing = 2; ///< Radius beyond the width, and the ring's width.
inline constexpr double gateSpacing = 26;             ///< Nearer ones would be one blot.

/// Where gates are drawn: those of the arcs that pass `shown` (by number), not too near to one another.
template <class Shown>
[[nodiscard]] std::vector<QPointF> gatesOf(const std::vector<Arc>& arcs, const Projection& projection,
                                           const Shown& shown) {
    std::vector<QPointF> gates;
    for (std::size_t i = 0; i < arcs.size(); ++i)
        for (const geo::Point& gate : arcs[i].gates) {
            const QPointF at = projection.toScreen(gate);
            const bool free = std::ranges::none_of(gates, [at](QPointF other) {
                return std::hypot(other.x() - at.x(), other.y() - at.y()) < gateSpacing;
            });
            if (free && shown(i))
                gates.push_back(at);
        }
    return gates;
}

} // namespace atlas
