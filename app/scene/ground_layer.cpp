#include "app/scene/ground_layer.h"

#include "app/scene/zoom_scale.h"
#include "app/theme/theme.h"

#include <QSGFlatColorMaterial>

namespace atlas {

namespace {

constexpr auto lakeName = "lake";

QColor colorOf(const std::string& part, Theme theme) {
    if (part == "sea" || part == "lake")
        return palette::color(palette::Role::Water, theme);
    if (part == "condominium")
        return palette::color(palette::Role::Condo, theme);
    return palette::territory(part, theme);
}

class PartNode : public QSGGeometryNode {
public:
    PartNode() : geometry_(QSGGeometry::defaultAttributes_Point2D(), 0, 0, QSGGeometry::UnsignedIntType) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
        setGeometry(&geometry_);
        setMaterial(&material_);
    }

    QSGGeometry geometry_;
    QSGFlatColorMaterial material_;
};

class GroundNode : public QSGTransformNode {
public:
    std::shared_ptr<const GroundParts> ground;
    std::vector<PartNode*> parts; ///< Children, owned by this node.
    geo::Extent filled;
    bool lakes = true; ///< Filled with them.
};

} // namespace

GroundLayer::GroundLayer(QQuickItem* parent)
    : SceneLayer(parent), cache_(&LoadedAtlas::groundMesh, [this] { levelCame(); }) {}

void GroundLayer::atlasChanged() {
    cache_.setAtlas(atlas());
    projectionChanged();
}

void GroundLayer::projectionChanged() {
    if (atlas() && frame())
        cache_.want(detailLevel(projection().zoom(), atlas()->map().levels.size()));
}

QSGNode* GroundLayer::updateLayer(QSGNode* old, const Projection& projection) {
    auto* root = static_cast<GroundNode*>(old);
    if (root == nullptr)
        root = new GroundNode;
    root->setMatrix(projection.matrix());
    const std::size_t wanted = detailLevel(projection.zoom(), atlas()->map().levels.size());
    const auto found = cache_.find(wanted);
    setComplete(found.geometry && found.level == wanted);
    if (!found.geometry)
        return root;

    const geo::Extent visible = projection.visible();
    const bool lakes = session()->view().shows(MapLayer::Water);
    if (root->ground != found.geometry || root->lakes != lakes || !holds(root->filled, visible)) {
        root->ground = found.geometry;
        root->lakes = lakes;
        root->filled = grown(visible, spareShare());
        while (root->parts.size() > root->ground->size()) {
            root->removeChildNode(root->parts.back());
            delete root->parts.back();
            root->parts.pop_back();
        }
        for (std::size_t i = 0; i < root->ground->size(); ++i) {
            if (i == root->parts.size()) {
                root->parts.push_back(new PartNode);
                root->appendChildNode(root->parts.back());
            }
            const geo::GroundMesh& part = (*root->ground)[i];
            const bool hidden = !lakes && part.name == lakeName;
            collect<geo::GroundVertex>(root->parts[i]->geometry_, part.chunks,
                                       hidden ? geo::Extent() : root->filled);
            root->parts[i]->markDirty(QSGNode::DirtyGeometry);
        }
    }
    Cost cost;
    for (std::size_t i = 0; i < root->parts.size(); ++i) {
        cost.vertices += root->parts[i]->geometry_.vertexCount();
        const QColor color = colorOf((*root->ground)[i].name, theme());
        if (root->parts[i]->material_.color() != color) {
            root->parts[i]->material_.setColor(color);
            root->parts[i]->markDirty(QSGNode::DirtyMaterial);
        }
    }
    setCost(cost);
    return root;
}

} // namespace atlas
