#include "app/scene/line_layer.h"

#include "app/scene/edge_fade.h"
#include "app/scene/line_style.h"
#include "app/scene/zoom_scale.h"
#include "app/theme/theme.h"

#include <QQuickWindow>

namespace atlas {

namespace {

using palette::Role;

std::vector<LineChunk> chunksOf(const LineStyle& style, const geo::DetailLevel& level) {
    std::vector<LineChunk> chunks;
    for (const geo::Line* line : linesOf(style, level))
        for (LineChunk& chunk : lineChunks(*line))
            chunks.push_back(std::move(chunk));
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
    std::array<StyleNode*, lineStyleCount> nodes{}; ///< Children, owned by this node; null until needed.
    EdgeFade* fade = nullptr;                       ///< Likewise, the last one.
};

} // namespace

LineLayer::LineLayer(QQuickItem* parent) : SceneLayer(parent), cache_(lineStyleCount) {}

void LineLayer::setGroup(Group group) {
    if (group_ == group)
        return;
    group_ = group;
    ++generation_;
    contentChanged();
    emit groupChanged();
}

void LineLayer::filterChanged() {
    if (group_ == Group::Borders && session()->strongBorders() != strong_)
        contentChanged();
}

void LineLayer::atlasChanged() {
    ++generation_;
    for (auto& levels : cache_)
        levels.fill(std::nullopt);
}

const std::vector<LineChunk>& LineLayer::chunks(std::size_t style, std::size_t level) {
    auto& cached = cache_[style][level];
    if (!cached)
        cached = chunksOf(lineStyles()[style], atlas()->map().levels[level]);
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
    const unsigned strong = strong_ = session()->strongBorders();
    Cost cost;
    for (std::size_t i = 0; i < lineStyleCount; ++i) {
        const LineStyle& style = lineStyles()[i];
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
            node->filled = grown(visible, spareShare());
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
