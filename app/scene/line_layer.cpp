#include "app/scene/line_layer.h"

#include "app/scene/edge_fade.h"
#include "app/scene/zoom_scale.h"
#include "app/theme/theme.h"

#include <QQuickWindow>

namespace atlas {

namespace {

using geo::Edge;
using geo::EdgeKind;
using palette::Role;

enum class Source : std::uint8_t {
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

struct LineStyle {
    LineLayer::Group group;
    Source source;
    Role role;
    double paperOpacity, nightOpacity;
    double minZoom;
    std::array<double, 4> dash;
    std::array<ZoomStop, 5> width;
    std::array<ZoomStop, 5> chosenWidth{}; ///< Of an inner border, while it is the chosen one.
    std::string_view pair{};               ///< Of an inner border.
};

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
            .source = Source::Inner,
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
            .source = Source::Inner,
            .role = Role::Core,
            .paperOpacity = 1,
            .nightOpacity = 1,
            .minZoom = unlimited,
            .dash = solid,
            .width = coreWidth,
            .chosenWidth = chosenCoreWidth,
            .pair = pair};
}

// In the order of drawing (the design's table "The map by zoom").
constexpr std::array styles{
    LineStyle{LineLayer::Group::Ground,
              Source::UnitLines,
              Role::Admin,
              0.55,
              0.75,
              8,
              {1, 4, 0, 0},
              widths(0.8, 0.8, 0.8, 0.8, 1)},
    LineStyle{LineLayer::Group::Ground, Source::TerritoryLines, Role::Admin, 1, 1, unlimited, solid,
              widths(0.8, 1.1, 1.1, 1.3, 1.6)},
    LineStyle{LineLayer::Group::Ground, Source::Canals, Role::River, 0.4, 0.4, 8, solid,
              widths(0.6, 0.6, 0.6, 0.8, 1.2)},
    LineStyle{LineLayer::Group::Ground, Source::RiversSmall, Role::River, 1, 1, 8, solid,
              widths(0.5, 0.8, 1.2, 2, 3)},
    LineStyle{LineLayer::Group::Ground, Source::RiversMiddle, Role::River, 1, 1, unlimited, solid,
              widths(0.8, 1.7, 2.1, 3.2, 6)},
    LineStyle{LineLayer::Group::Ground, Source::RiversGreat, Role::River, 1, 1, unlimited, solid,
              widths(1.2, 2.2, 2.7, 4.2, 7)},
    LineStyle{LineLayer::Group::Ground, Source::Condominium, Role::Condo, 1, 1, 8, solid,
              widths(1.2, 1.2, 1.2, 1.2, 1.2)},
    LineStyle{LineLayer::Group::Ground,
              Source::National,
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

bool takes(Source source, std::string_view pair, const Edge& edge) {
    switch (source) {
    case Source::UnitLines:
        return edge.kind == EdgeKind::Unit;
    case Source::TerritoryLines:
        return edge.kind == EdgeKind::Territory || edge.kind == EdgeKind::Region;
    case Source::National:
        return edge.kind == EdgeKind::National;
    case Source::Inner:
        return edge.kind == EdgeKind::Inner && edge.pair == pair;
    default:
        return false;
    }
}

bool takes(Source source, const geo::River& river) {
    switch (source) {
    case Source::RiversGreat:
        return !river.canal && river.order == 1;
    case Source::RiversMiddle:
        return !river.canal && river.order == 2;
    case Source::RiversSmall:
        return !river.canal && river.order > 2;
    case Source::Canals:
        return river.canal;
    default:
        return false;
    }
}

std::vector<LineChunk> chunksOf(const LineStyle& style, const geo::DetailLevel& level) {
    const Source source = style.source;
    std::vector<LineChunk> chunks;
    const auto add = [&chunks](const geo::Line& line) {
        for (LineChunk& chunk : lineChunks(line))
            chunks.push_back(std::move(chunk));
    };
    for (const Edge& edge : level.edges)
        if (takes(source, style.pair, edge))
            for (const geo::Line& line : edge.shape)
                add(line);
    for (const geo::River& river : level.rivers)
        if (takes(source, river))
            add(river.shape);
    if (source == Source::Condominium)
        for (const geo::Polygon& polygon : level.condominium)
            for (const geo::Ring& ring : polygon)
                add(ring);
    return chunks;
}

class StyleNode : public QSGGeometryNode {
public:
    StyleNode() : geometry_(LineMaterial::attributes(), 0, 0, QSGGeometry::UnsignedIntType) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
        setGeometry(&geometry_);
        setMaterial(&material_);
    }

    QSGGeometry geometry_;
    LineMaterial material_;
    geo::Extent filled; ///< What the geometry was collected for; empty: never.
    std::size_t level = 0;
    std::uint64_t generation = 0;
};

class LinesNode : public QSGTransformNode {
public:
    std::array<StyleNode*, styles.size()> nodes{}; ///< Children, owned by this node; null until needed.
    EdgeFade* fade = nullptr;                      ///< Likewise, the last one.
};

} // namespace

LineLayer::LineLayer(QQuickItem* parent) : SceneLayer(parent), cache_(styles.size()) {}

void LineLayer::setGroup(Group group) {
    if (group_ == group)
        return;
    group_ = group;
    ++generation_;
    update();
    emit groupChanged();
}

void LineLayer::atlasChanged() {
    ++generation_;
    for (auto& levels : cache_)
        levels.fill(std::nullopt);
}

const std::vector<LineChunk>& LineLayer::chunks(std::size_t style, std::size_t level) {
    auto& cached = cache_[style][level];
    if (!cached)
        cached = chunksOf(styles[style], atlas()->map().levels[level]);
    return *cached;
}

QSGNode* LineLayer::updateLayer(QSGNode* old, const Projection& projection) {
    auto* root = static_cast<LinesNode*>(old);
    if (root == nullptr)
        root = new LinesNode;
    root->setMatrix(projection.matrix());

    const double zoom = projection.zoom();
    const std::size_t level = detailLevel(zoom, atlas()->map().levels.size());
    const geo::Extent visible = projection.visible();
    const bool night = theme() == Theme::Night;
    const bool water = session()->view().shows(MapLayer::Water);
    const unsigned strong = session()->strongBorders();
    Cost cost;
    for (std::size_t i = 0; i < styles.size(); ++i) {
        const LineStyle& style = styles[i];
        const bool shown =
            style.group == group_ && zoom >= style.minZoom && (water || style.role != Role::River);
        StyleNode*& node = root->nodes[i];
        if (!shown) {
            if (node != nullptr) {
                root->removeChildNode(node);
                delete node;
                node = nullptr;
            }
            continue;
        }
        if (node == nullptr) {
            node = new StyleNode;
            // Drawn in the order of the styles, whenever each of them came.
            std::size_t before = i;
            while (before > 0 && root->nodes[before - 1] == nullptr)
                --before;
            if (before > 0)
                root->insertChildNodeAfter(node, root->nodes[before - 1]);
            else
                root->prependChildNode(node);
        }
        if (node->filled.empty() || node->level != level || node->generation != generation_ ||
            !holds(node->filled, visible)) {
            node->filled = grown(visible, 0.5);
            node->level = level;
            node->generation = generation_;
            collect<LineMaterial::Vertex>(node->geometry_, chunks(i, level), node->filled);
            node->markDirty(QSGNode::DirtyGeometry);
        }
        cost.vertices += node->geometry_.vertexCount();

        LineMaterial& material = node->material_;
        material.color = palette::color(style.role, theme());
        material.color.setAlphaF(static_cast<float>(night ? style.nightOpacity : style.paperOpacity));
        material.dash = {static_cast<float>(style.dash[0]), static_cast<float>(style.dash[1]),
                         static_cast<float>(style.dash[2]), static_cast<float>(style.dash[3])};
        const auto border = geo::borderIndex(style.pair);
        const bool isChosen = border && (strong >> *border & 1u);
        material.halfWidth = static_cast<float>(atZoom(isChosen ? style.chosenWidth : style.width, zoom) / 2);
        material.unitsPerPixel = static_cast<float>(1 / projection.scale());
        material.softness = static_cast<float>(1 / window()->effectiveDevicePixelRatio());
        node->markDirty(QSGNode::DirtyMaterial);
    }
    if (group_ == Group::Ground) {
        if (root->fade == nullptr) {
            root->fade = new EdgeFade;
            root->appendChildNode(root->fade);
        }
        root->fade->setColor(palette::color(Role::Outside, theme()));
    }
    setCost(cost);
    setComplete(true);
    return root;
}

} // namespace atlas
