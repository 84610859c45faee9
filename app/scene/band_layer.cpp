#include "app/scene/band_layer.h"

#include "app/scene/unit_shapes.h"
#include "app/scene/zoom_scale.h"
#include "app/theme/theme.h"
#include "geo/mesh.h"

#include <QLoggingCategory>

#include <map>

namespace atlas {

namespace {

Q_LOGGING_CATEGORY(lcBands, "atlas.scene.bands")

constexpr std::array<ZoomStop, 5> reachAtZoom{{{7, 12}, {8.5, 20}, {9.5, 26}, {11, 36}, {13, 40}}};
constexpr double restOpacity = 0.5; // of the others while one border is chosen
constexpr double nightOpacity = 0.95;

/// Smallest zoom at which a level is drawn: there the glow is widest on the ground.
constexpr std::array<double, geo::levelTolerances.size()> widestZoom{13, 11, 9, 5.5};
constexpr std::array<double, 4> ringShares{0.08, 0.25, 0.55, 1};

/// Cuts a mesh into square cells by the first corner of each triangle.
std::vector<Chunk<BandMaterial::Vertex>> cut(const geo::DistanceMesh& band, double cell) {
    std::map<std::pair<int, int>, Chunk<BandMaterial::Vertex>> cells;
    std::map<std::pair<int, int>, std::map<std::uint32_t, std::uint32_t>> numbers;
    const geo::Point origin = Projection::origin();
    const auto& triangles = band.mesh.triangles;
    for (std::size_t t = 0; t + 2 < triangles.size(); t += 3) {
        const geo::Point& corner = band.mesh.vertices[triangles[t]];
        const std::pair key{static_cast<int>((corner.x - origin.x) / cell + 1000),
                            static_cast<int>((corner.y - origin.y) / cell + 1000)};
        Chunk<BandMaterial::Vertex>& chunk = cells[key];
        for (std::size_t i = t; i < t + 3; ++i) {
            const auto [place, isNew] =
                numbers[key].try_emplace(triangles[i], static_cast<std::uint32_t>(chunk.vertices.size()));
            if (isNew) {
                const geo::Point& p = band.mesh.vertices[triangles[i]];
                chunk.vertices.push_back({static_cast<float>(p.x - origin.x),
                                          static_cast<float>(p.y - origin.y),
                                          static_cast<float>(band.distances[triangles[i]])});
                chunk.extent.expand(p);
            }
            chunk.indices.push_back(place->second);
        }
    }
    std::vector<Chunk<BandMaterial::Vertex>> chunks;
    for (auto& [key, chunk] : cells)
        chunks.push_back(std::move(chunk));
    return chunks;
}

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
};

} // namespace

double bandReach(double zoom) {
    return atZoom(reachAtZoom, zoom);
}

double bandStrength(bool steppedBack, Theme theme) {
    return (steppedBack ? restOpacity : 1) * (theme == Theme::Night ? nightOpacity : 1);
}

Bands makeBands(const LoadedAtlas& atlas, std::size_t level) {
    Bands bands;
    const geo::DetailLevel& detail = atlas.map().levels[level];
    std::map<std::string, geo::MultiPolygon> lands;
    for (const geo::Territory& territory : detail.territories) {
        const geo::MultiPolygon shape = toUnit(territory.shape);
        auto& land = lands[territory.country];
        land.insert(land.end(), shape.begin(), shape.end());
    }
    std::map<std::string, geo::MultiLine> borders;
    for (const geo::Edge& edge : detail.edges)
        if (edge.kind == geo::EdgeKind::Inner) {
            const geo::MultiLine lines = toUnit(edge.shape);
            auto& border = borders[edge.pair];
            border.insert(border.end(), lines.begin(), lines.end());
        }
    const double widest = atZoom(reachAtZoom, widestZoom[level]) / (256 * std::exp2(widestZoom[level]));
    std::array<double, ringShares.size()> rings{};
    for (std::size_t i = 0; i < rings.size(); ++i)
        rings[i] = ringShares[i] * widest;
    for (const auto& [pair, lines] : borders) {
        const geo::MultiPolygon water = pair == "DE-LU" ? toUnit(detail.condominium) : geo::MultiPolygon();
        for (const std::string& country : {pair.substr(0, 2), pair.substr(3, 2)}) {
            const auto mesh = geo::distanceMesh(lands[country], lines, water, rings);
            if (!mesh) {
                qCWarning(lcBands, "%s %s: %s", pair.c_str(), country.c_str(), mesh.error().text().c_str());
                continue;
            }
            bands.push_back({pair, country, cut(*mesh, 20 * widest)});
        }
    }
    return bands;
}

BandLayer::BandLayer(QQuickItem* parent) : SceneLayer(parent), cache_(&makeBands, [this] { update(); }) {
    shown_.fill(1);
    from_ = wanted_ = shown_;
    fade_.setStartValue(0.0);
    fade_.setEndValue(1.0);
    connect(&fade_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const double t = value.toDouble();
        for (std::size_t i = 0; i < shown_.size(); ++i)
            shown_[i] = from_[i] + t * (wanted_[i] - from_[i]);
        update();
    });
}

void BandLayer::setFadeTime(int milliseconds) {
    if (fadeTime_ == milliseconds)
        return;
    fadeTime_ = milliseconds;
    emit fadeTimeChanged();
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
    if (wanted == wanted_)
        return;
    fade_.stop();
    from_ = shown_;
    wanted_ = wanted;
    if (fadeTime_ > 0) {
        fade_.setDuration(fadeTime_);
        fade_.start();
    } else {
        shown_ = wanted;
    }
}

void BandLayer::atlasChanged() {
    cache_.setAtlas(atlas());
    fade_.stop();
    from_ = shown_ = wanted_ = wantedStrengths(); // nothing was there that could fade
    projectionChanged();
}

void BandLayer::projectionChanged() {
    if (atlas() && frame())
        cache_.want(detailLevel(frame()->zoom(), atlas()->map().levels.size()));
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
    if (root->bands != found.geometry || !holds(root->filled, visible)) {
        root->bands = found.geometry;
        root->filled = grown(visible, 0.5);
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
            collect<BandMaterial::Vertex>(root->sides[i]->geometry_, (*root->bands)[i].chunks, root->filled);
            root->sides[i]->markDirty(QSGNode::DirtyGeometry);
        }
    }
    const bool night = theme() == Theme::Night;
    Cost cost;
    for (std::size_t i = 0; i < root->sides.size(); ++i) {
        const BandSide& side = (*root->bands)[i];
        SideNode& node = *root->sides[i];
        cost.vertices += node.geometry_.vertexCount();
        const double strength = shown_[geo::borderIndex(side.pair).value_or(0)];
        node.material_.color = palette::tint(side.country, theme());
        node.material_.color.setAlphaF(static_cast<float>(strength * (night ? nightOpacity : 1.0)));
        node.material_.reach = static_cast<float>(atZoom(reachAtZoom, projection.zoom()));
        node.material_.unitsPerPixel = static_cast<float>(1 / projection.scale());
        node.markDirty(QSGNode::DirtyMaterial);
    }
    setCost(cost);
    return root;
}

} // namespace atlas
