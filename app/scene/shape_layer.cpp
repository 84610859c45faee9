#include "app/scene/shape_layer.h"

#include "app/scene/line_mesh.h"
#include "app/scene/projection.h"
#include "app/theme/theme.h"
#include "geo/mesh.h"

#include <QQuickWindow>
#include <QSGFlatColorMaterial>

#include <array>

namespace atlas {

namespace {

using palette::Role;

constexpr double lineWidth = 2, casingWidth = 5, pathWidth = 1.6;
constexpr double casingAlpha = 0.9, insideAlpha = 0.06, pausedAlpha = 0.4;
const QVector4D solid, lineDash(9, 4, 0, 0), faintDash(3, 5, 0, 0);

/// The window of all places, and some turns of the world for circles that reach beyond it.
constexpr geo::Extent everywhere{-4, -4, 5, 5};

class StrokeNode : public QSGGeometryNode {
public:
    StrokeNode() : geometry_(LineMaterial::attributes(), 0, 0, QSGGeometry::UnsignedIntType) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
        setGeometry(&geometry_);
        setMaterial(&material_);
    }

    void fill(std::span<const LineChunk> chunks) {
        collect<LineMaterial::Vertex>(geometry_, chunks, everywhere);
        markDirty(DirtyGeometry);
    }
    void set(const QColor& color, double alpha, double width, const QVector4D& dash,
             const Projection& projection, double ratio) {
        material_.color = color;
        material_.color.setAlphaF(static_cast<float>(alpha));
        material_.halfWidth = static_cast<float>(width / 2);
        material_.dash = dash;
        material_.unitsPerPixel = static_cast<float>(1 / projection.scale());
        material_.softness = static_cast<float>(1 / ratio);
        markDirty(DirtyMaterial);
    }

    QSGGeometry geometry_;
    LineMaterial material_;
};

class InsideNode : public QSGGeometryNode {
public:
    InsideNode() : geometry_(QSGGeometry::defaultAttributes_Point2D(), 0, 0, QSGGeometry::UnsignedIntType) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
        setGeometry(&geometry_);
        setMaterial(&material_);
    }

    void fill(const geo::MultiPolygon& areas) {
        std::vector<Chunk<QSGGeometry::Point2D>> chunks;
        const geo::Point origin = Projection::origin();
        // One piece of the world: shapes are few and simple.
        for (const geo::MeshTile& tile : geo::triangulate(areas, 1).value_or(std::vector<geo::MeshTile>{})) {
            auto& chunk = chunks.emplace_back();
            chunk.extent = tile.extent;
            chunk.indices = tile.mesh.triangles;
            for (const geo::Point& p : tile.mesh.vertices)
                chunk.vertices.push_back(
                    {static_cast<float>(p.x - origin.x), static_cast<float>(p.y - origin.y)});
        }
        collect<QSGGeometry::Point2D>(geometry_, chunks, everywhere);
        markDirty(DirtyGeometry);
    }

    QSGGeometry geometry_;
    QSGFlatColorMaterial material_;
};

class ShapesNode : public QSGTransformNode {
public:
    enum Stroke : std::uint8_t { Paused, Casing, Line, Path };

    ShapesNode() : inside(new InsideNode) {
        appendChildNode(inside);
        for (StrokeNode*& node : strokes) {
            node = new StrokeNode;
            appendChildNode(node);
        }
    }

    InsideNode* inside;                 ///< A child.
    std::array<StrokeNode*, 4> strokes; ///< Children in the order of drawing.
};

std::vector<LineChunk> chunksOf(const geo::MultiPolygon& shapes) {
    std::vector<LineChunk> chunks;
    for (const geo::Polygon& polygon : shapes)
        for (const geo::Ring& ring : polygon)
            for (LineChunk& chunk : unitLineChunks(ring))
                chunks.push_back(std::move(chunk));
    return chunks;
}

} // namespace

ShapeLayer::ShapeLayer(QQuickItem* parent) : SceneLayer(parent) {}

void ShapeLayer::setShapes(ShapeEditor* shapes) {
    if (shapes_ == shapes)
        return;
    if (shapes_)
        shapes_->disconnect(this);
    shapes_ = shapes;
    stale_ = true;
    if (shapes_)
        connect(shapes_, &ShapeEditor::pictureChanged, this, [this] {
            stale_ = true;
            update();
        });
    update();
    emit shapesChanged();
}

QSGNode* ShapeLayer::updateLayer(QSGNode* old, const Projection& projection) {
    auto* root = static_cast<ShapesNode*>(old);
    setComplete(true);
    if (!shapes_ || (shapes_->picture().areas.empty() && shapes_->picture().paused.empty() &&
                     shapes_->picture().path.empty())) {
        delete root;
        setCost({});
        return nullptr;
    }
    const bool made = root == nullptr;
    if (made)
        root = new ShapesNode;
    root->setMatrix(projection.matrix());
    if (std::exchange(stale_, false) || made) {
        const ShapeEditor::Picture& picture = shapes_->picture();
        const auto lines = chunksOf(picture.areas);
        auto casing = unitLineChunks(picture.path);
        root->strokes[ShapesNode::Path]->fill(casing);
        casing.insert(casing.end(), lines.begin(), lines.end());
        root->strokes[ShapesNode::Casing]->fill(casing);
        root->strokes[ShapesNode::Line]->fill(lines);
        root->strokes[ShapesNode::Paused]->fill(chunksOf(picture.paused));
        root->inside->fill(picture.areas);
    }

    const QColor ink = palette::color(Role::Ink, theme());
    const double ratio = window()->effectiveDevicePixelRatio();
    root->strokes[ShapesNode::Paused]->set(ink, pausedAlpha, lineWidth, faintDash, projection, ratio);
    root->strokes[ShapesNode::Casing]->set(palette::color(Role::Casing, theme()), casingAlpha, casingWidth,
                                           solid, projection, ratio);
    root->strokes[ShapesNode::Line]->set(ink, 1, lineWidth, lineDash, projection, ratio);
    root->strokes[ShapesNode::Path]->set(ink, 1, pathWidth, solid, projection, ratio);
    QColor inside = ink;
    inside.setAlphaF(static_cast<float>(insideAlpha));
    if (root->inside->material_.color() != inside) {
        root->inside->material_.setColor(inside);
        root->inside->markDirty(QSGNode::DirtyMaterial);
    }
    Cost cost{.vertices = root->inside->geometry_.vertexCount()};
    for (const StrokeNode* stroke : root->strokes)
        cost.vertices += stroke->geometry_.vertexCount();
    setCost(cost);
    return root;
}

} // namespace atlas
