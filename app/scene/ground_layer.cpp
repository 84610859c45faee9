#include "app/scene/ground_layer.h"

#include "app/scene/unit_shapes.h"
#include "app/scene/zoom_scale.h"
#include "app/theme/theme.h"
#include "geo/mesh.h"

#include <QLoggingCategory>
#include <QSGFlatColorMaterial>
#include <QThreadPool>
#include <QtConcurrentMap>

namespace atlas {

namespace {

Q_LOGGING_CATEGORY(lcGround, "atlas.scene.ground")

/// Side of a cell in unit mercator: some dozens of cells cover the region, more at finer levels.
constexpr std::array<double, geo::levelTolerances.size()> cellSize{0.0005, 0.001, 0.002, 0.004};

constexpr auto lakeName = "lake";

struct Ground {
    std::string name;
    const geo::MultiPolygon* degrees;
    double cell;
};

/// Without chunks if it can't be triangulated.
GroundPart triangulated(const Ground& ground) {
    GroundPart part{.name = ground.name, .chunks = {}};
    const auto tiles = geo::triangulate(toUnit(*ground.degrees), ground.cell);
    if (!tiles) {
        qCWarning(lcGround, "%s: %s", ground.name.c_str(), tiles.error().text().c_str());
        return part;
    }
    const geo::Point origin = Projection::origin();
    for (const geo::MeshTile& tile : *tiles) {
        Chunk<QSGGeometry::Point2D> chunk{
            .extent = tile.extent, .vertices = {}, .indices = tile.mesh.triangles};
        for (const geo::Point& p : tile.mesh.vertices)
            chunk.vertices.push_back(
                {static_cast<float>(p.x - origin.x), static_cast<float>(p.y - origin.y)});
        part.chunks.push_back(std::move(chunk));
    }
    return part;
}

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

GroundParts makeGround(const LoadedAtlas& atlas, std::size_t level) {
    const geo::BaseMap& map = atlas.map();
    std::vector<Ground> grounds;
    for (const geo::Territory& territory : map.levels[level].territories)
        grounds.push_back({territory.id, &territory.shape, cellSize[level]});
    grounds.push_back({"sea", &map.sea, cellSize.back()});
    grounds.push_back({lakeName, &map.lakes, cellSize.back()});
    grounds.push_back({"condominium", &map.levels[level].condominium, cellSize[level]});
    // The longest part of a start: side by side on what cores there are, in the order of drawing. In a pool
    // of their own: levels are made in the common one, and would wait there for a thread that they hold
    // themselves.
    static QThreadPool pool;
    auto parts = QtConcurrent::blockingMapped<GroundParts>(&pool, grounds, &triangulated);
    std::erase_if(parts, [](const GroundPart& part) { return part.chunks.empty(); });
    return parts;
}

GroundLayer::GroundLayer(QQuickItem* parent)
    : SceneLayer(parent), cache_(&makeGround, [this] { update(); }) {}

void GroundLayer::atlasChanged() {
    cache_.setAtlas(atlas());
    projectionChanged();
}

void GroundLayer::projectionChanged() {
    if (atlas() && frame())
        cache_.want(detailLevel(frame()->zoom(), atlas()->map().levels.size()));
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
        root->filled = grown(visible, 0.5);
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
            const GroundPart& part = (*root->ground)[i];
            const bool hidden = !lakes && part.name == lakeName;
            collect<QSGGeometry::Point2D>(root->parts[i]->geometry_, part.chunks,
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
