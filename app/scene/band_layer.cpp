#include "app/scene/band_layer.h"

#include "app/scene/zoom_scale.h"
#include "app/theme/theme.h"

namespace atlas {

namespace {

constexpr std::array<ZoomStop, 5> reachAtZoom{{{7, 12}, {8.5, 20}, {9.5, 26}, {11, 36}, {13, 40}}};
constexpr double restOpacity = 0.5; // of the others while one border is chosen
constexpr double nightOpacity = 0.95;
/// The meshes of a level reach as far as the glow does where the level begins; farther in they are up to five
/// times as wide as it. What is uploaded goes a little beyond the glow, so that it lasts while one zooms.
constexpr double spareReach = 1.2, mostReach = 1.6;

class SideNode : public QSGGeometryNode {
public:
    SideNode() : geometry_(BandMaterial::attributes(), 0, 0, QSGGeometry::UnsignedIntType) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
        setGeometry(&geometry_);
        setMaterial(&material_);
    }

    QSGGeometry geometry_;
    BandMaterial material_;
};

class BandsNode : public QSGTransformNode {
public:
    std::shared_ptr<const Bands> bands;
    std::vector<SideNode*> sides; ///< Children, owned by this node.
    geo::Extent filled;
    double reach = 0; ///< How far from the border they were filled, unit mercator.
};

} // namespace

double bandReachPixels(double zoom) {
    return atZoom(reachAtZoom, zoom);
}

double bandStrength(bool steppedBack, Theme theme) {
    return (steppedBack ? restOpacity : 1) * (theme == Theme::Night ? nightOpacity : 1);
}

BandLayer::BandLayer(QQuickItem* parent)
    : SceneLayer(parent), cache_(&LoadedAtlas::bandMesh, [this] { levelCame(); }) {
    strengths_.fill(1);
}

BandLayer::Strengths BandLayer::wantedStrengths() const {
    Strengths strengths;
    const unsigned strong = session()->strongBorders();
    for (std::size_t i = 0; i < strengths.size(); ++i)
        strengths[i] = strong == 0 || (strong >> i & 1u) ? 1 : restOpacity;
    return strengths;
}

void BandLayer::filterChanged() {
    const Strengths wanted = wantedStrengths();
    if (wanted == strengths_)
        return;
    strengths_ = wanted;
    contentChanged();
}

void BandLayer::atlasChanged() {
    cache_.setAtlas(atlas());
    strengths_ = wantedStrengths();
    projectionChanged();
}

void BandLayer::projectionChanged() {
    if (atlas() && frame())
        cache_.want(detailLevel(projection().zoom(), atlas()->map().levels.size()));
}

QSGNode* BandLayer::updateLayer(QSGNode* old, const Projection& projection) {
    auto* root = static_cast<BandsNode*>(old);
    if (root == nullptr)
        root = new BandsNode;
    root->setMatrix(projection.matrix());
    const std::size_t wanted = detailLevel(projection.zoom(), atlas()->map().levels.size());
    const auto found = cache_.find(wanted);
    setComplete(found.geometry && found.level == wanted);
    if (!found.geometry)
        return root;

    const geo::Extent visible = projection.visible();
    const double reach = bandReachPixels(projection.zoom()) / projection.scale();
    if (root->bands != found.geometry || !holds(root->filled, visible) || reach > root->reach ||
        reach * mostReach < root->reach) {
        root->bands = found.geometry;
        root->filled = grown(visible, spareShare());
        root->reach = spareReach * reach;
        const auto isSeen = [within = static_cast<float>(root->reach)](const auto& a, const auto& b,
                                                                       const auto& c) {
            return std::min({a.distance, b.distance, c.distance}) < within;
        };
        while (root->sides.size() > root->bands->size()) {
            root->removeChildNode(root->sides.back());
            delete root->sides.back();
            root->sides.pop_back();
        }
        for (std::size_t i = 0; i < root->bands->size(); ++i) {
            if (i == root->sides.size()) {
                root->sides.push_back(new SideNode);
                root->appendChildNode(root->sides.back());
            }
            collectTriangles<geo::BandVertex>(root->sides[i]->geometry_, (*root->bands)[i].chunks,
                                              root->filled, isSeen);
            root->sides[i]->markDirty(QSGNode::DirtyGeometry);
        }
    }
    const bool night = theme() == Theme::Night;
    Cost cost;
    for (std::size_t i = 0; i < root->sides.size(); ++i) {
        const geo::BandMesh& side = (*root->bands)[i];
        SideNode& node = *root->sides[i];
        cost.vertices += node.geometry_.vertexCount();
        const double strength = strengths_[geo::borderIndex(side.pair).value_or(0)];
        node.material_.color = palette::tint(side.country, theme());
        node.material_.color.setAlphaF(static_cast<float>(strength * (night ? nightOpacity : 1.0)));
        node.material_.reach = static_cast<float>(bandReachPixels(projection.zoom()));
        node.material_.unitsPerPixel = static_cast<float>(1 / projection.scale());
        node.markDirty(QSGNode::DirtyMaterial);
    }
    setCost(cost);
    return root;
}

} // namespace atlas
