#pragma once

#include "app/scene/line_layer.h"
#include "app/scene/zoom_scale.h"
#include "app/theme/theme.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace atlas {

/// What a style of line is drawn along.
enum class LineSource : std::uint8_t {
    UnitLines,
    TerritoryLines,
    RiversGreat,
    RiversMiddle,
    RiversSmall,
    Canals,
    Condominium,
    National,
    Inner ///< One of the inner borders.
};

/// One of the thin lines of the base map.
struct LineStyle {
    LineLayer::Group group;
    LineSource source;
    palette::Role role;
    double paperOpacity, nightOpacity;
    double minZoom;
    std::array<double, 4> dash;
    std::array<ZoomStop, 5> width;
    std::array<ZoomStop, 5> chosenWidth{}; ///< Of an inner border, while it is the chosen one.
    std::string_view pair{};               ///< Of an inner border.
};

/// In the order of drawing (the design's table "The map by zoom").
inline constexpr std::size_t lineStyleCount = 20;
[[nodiscard]] std::span<const LineStyle, lineStyleCount> lineStyles();

/// The lines that a style is drawn along, in degrees.
[[nodiscard]] std::vector<const geo::Line*> linesOf(const LineStyle& style, const geo::DetailLevel& level);

} // namespace atlas
