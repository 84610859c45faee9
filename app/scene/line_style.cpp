#include "app/scene/line_style.h"

namespace atlas {

namespace {

using geo::Edge;
using geo::EdgeKind;
using palette::Role;

constexpr double unlimited = 0;
constexpr std::array<double, 4> solid{};
constexpr std::array<ZoomStop, 5> widths(double z7, double z8, double z9, double z11, double z13) {
    return {{{7, z7}, {8.5, z8}, {9.5, z9}, {11, z11}, {13, z13}}};
}
constexpr auto casingWidth = widths(2.0, 2.8, 2.8, 3.2, 3.6);
constexpr auto coreWidth = widths(0.9, 1.15, 1.15, 1.6, 2);
constexpr auto chosenCasingWidth = widths(3, 4.4, 4.4, 4.8, 5.2);
constexpr auto chosenCoreWidth = widths(1.4, 2, 2, 2.4, 2.8);

/// Germany–Luxembourg runs in the rivers that both share: from afar a casing would cut the water.
constexpr std::string_view waterPair = "DE-LU";

constexpr LineStyle casing(std::string_view pair) {
    return {.group = LineLayer::Group::Borders,
            .source = LineSource::Inner,
            .role = Role::Casing,
            .paperOpacity = 0.95,
            .nightOpacity = 0.9,
            .minZoom = pair == waterPair ? 9.8 : unlimited,
            .dash = solid,
            .width = casingWidth,
            .chosenWidth = chosenCasingWidth,
            .pair = pair};
}
constexpr LineStyle core(std::string_view pair) {
    return {.group = LineLayer::Group::Borders,
            .source = LineSource::Inner,
            .role = Role::Core,
            .paperOpacity = 1,
            .nightOpacity = 1,
            .minZoom = unlimited,
            .dash = solid,
            .width = coreWidth,
            .chosenWidth = chosenCoreWidth,
            .pair = pair};
}

constexpr std::array styles{
    LineStyle{LineLayer::Group::Ground,
              LineSource::UnitLines,
              Role::Admin,
              0.55,
              0.75,
              8,
              {1, 4, 0, 0},
              widths(0.8, 0.8, 0.8, 0.8, 1)},
    LineStyle{LineLayer::Group::Ground, LineSource::TerritoryLines, Role::Admin, 1, 1, unlimited, solid,
              widths(0.8, 1.1, 1.1, 1.3, 1.6)},
    LineStyle{LineLayer::Group::Ground, LineSource::Canals, Role::River, 0.4, 0.4, 8, solid,
              widths(0.6, 0.6, 0.6, 0.8, 1.2)},
    LineStyle{LineLayer::Group::Ground, LineSource::RiversSmall, Role::River, 1, 1, 8, solid,
              widths(0.5, 0.8, 1.2, 2, 3)},
    LineStyle{LineLayer::Group::Ground, LineSource::RiversMiddle, Role::River, 1, 1, unlimited, solid,
              widths(0.8, 1.7, 2.1, 3.2, 6)},
    LineStyle{LineLayer::Group::Ground, LineSource::RiversGreat, Role::River, 1, 1, unlimited, solid,
              widths(1.2, 2.2, 2.7, 4.2, 7)},
    LineStyle{LineLayer::Group::Ground, LineSource::Condominium, Role::Condo, 1, 1, 8, solid,
              widths(1.2, 1.2, 1.2, 1.2, 1.2)},
    LineStyle{LineLayer::Group::Ground,
              LineSource::National,
              Role::OuterBorder,
              0.8,
              0.8,
              unlimited,
              {6, 3, 1.5, 3},
              widths(0.8, 1, 1, 1.2, 1.4)},
    casing("BE-DE"),
    casing("BE-FR"),
    casing("BE-LU"),
    casing("DE-FR"),
    casing("DE-LU"),
    casing("FR-LU"),
    core("BE-DE"),
    core("BE-FR"),
    core("BE-LU"),
    core("DE-FR"),
    core("DE-LU"),
    core("FR-LU"),
};

bool takes(LineSource source, std::string_view pair, const Edge& edge) {
    switch (source) {
    case LineSource::UnitLines:
        return edge.kind == EdgeKind::Unit;
    case LineSource::TerritoryLines:
        return edge.kind == EdgeKind::Territory || edge.kind == EdgeKind::Region;
    case LineSource::National:
        return edge.kind == EdgeKind::National;
    case LineSource::Inner:
        return edge.kind == EdgeKind::Inner && edge.pair == pair;
    default:
        return false;
    }
}

bool takes(LineSource source, const geo::River& river) {
    switch (source) {
    case LineSource::RiversGreat:
        return !river.canal && river.order == 1;
    case LineSource::RiversMiddle:
        return !river.canal && river.order == 2;
    case LineSource::RiversSmall:
        return !river.canal && river.order > 2;
    case LineSource::Canals:
        return river.canal;
    default:
        return false;
    }
}

static_assert(styles.size() == lineStyleCount);

} // namespace

std::span<const LineStyle, lineStyleCount> lineStyles() {
    return styles;
}

std::vector<const geo::Line*> linesOf(const LineStyle& style, const geo::DetailLevel& level) {
    const LineSource source = style.source;
    std::vector<const geo::Line*> lines;
    for (const Edge& edge : level.edges)
        if (takes(source, style.pair, edge))
            for (const geo::Line& line : edge.shape)
                lines.push_back(&line);
    for (const geo::River& river : level.rivers)
        if (takes(source, river))
            lines.push_back(&river.shape);
    if (source == LineSource::Condominium)
        for (const geo::Polygon& polygon : level.condominium)
            for (const geo::Ring& ring : polygon)
                lines.push_back(&ring);
    return lines;
}

} // namespace atlas
