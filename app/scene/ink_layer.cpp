#include "app/scene/ink_layer.h"

#include <QSGFlatColorMaterial>
#include <QSGGeometryNode>

#include <cmath>
#include <memory>
#include <numbers>

namespace atlas {

namespace {

constexpr int roundness = 10; // triangles of a round end

} // namespace

std::vector<QPointF> inkTriangles(std::span<const QPointF> line, double width) {
    std::vector<QPointF> triangles;
    const double radius = width / 2;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto at = line[i];
        for (int k = 0; k < roundness; ++k) {
            const double from = 2 * std::numbers::pi * k / roundness;
            const double to = 2 * std::numbers::pi * (k + 1) / roundness;
            triangles.insert(triangles.end(), {at, at + radius * QPointF(std::cos(from), std::sin(from)),
                                               at + radius * QPointF(std::cos(to), std::sin(to))});
        }
        if (i == 0)
            continue;
        const auto before = line[i - 1];
        const auto way = at - before;
        const double length = std::hypot(way.x(), way.y());
        if (length == 0)
            continue;
        const QPointF side = radius / length * QPointF(-way.y(), way.x());
        triangles.insert(triangles.end(),
                         {before + side, before - side, at + side, at + side, before - side, at - side});
    }
    return triangles;
}

InkLayer::InkLayer(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    connect(this, &InkLayer::looksChanged, this, &QQuickItem::update);
}

void InkLayer::setInk(Ink* ink) {
    if (ink == ink_)
        return;
    if (ink_)
        ink_->disconnect(this);
    ink_ = ink;
    if (ink_)
        connect(ink_, &Ink::inkChanged, this, &QQuickItem::update);
    update();
    emit inkChanged();
}

void InkLayer::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode* InkLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    std::unique_ptr<QSGGeometryNode> node(static_cast<QSGGeometryNode*>(old));
    std::vector<QPointF> triangles;
    if (ink_) {
        for (const auto& stroke : ink_->strokes()) {
            std::vector<QPointF> line;
            line.reserve(stroke.size());
            for (const auto& point : stroke)
                line.emplace_back(point.x() * width(), point.y() * height());
            const auto drawn = inkTriangles(line, lineWidth_);
            triangles.insert(triangles.end(), drawn.begin(), drawn.end());
        }
    }
    if (triangles.empty())
        return nullptr;
    if (!node) {
        node = std::make_unique<QSGGeometryNode>();
        auto geometry = std::make_unique<QSGGeometry>(QSGGeometry::defaultAttributes_Point2D(), 0);
        geometry->setDrawingMode(QSGGeometry::DrawTriangles);
        node->setGeometry(geometry.release()); // the node owns both
        node->setMaterial(std::make_unique<QSGFlatColorMaterial>().release());
        node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    }
    node->geometry()->allocate(static_cast<int>(triangles.size()));
    auto* vertex = node->geometry()->vertexDataAsPoint2D();
    for (const auto& point : triangles)
        (vertex++)->set(static_cast<float>(point.x()), static_cast<float>(point.y()));
    static_cast<QSGFlatColorMaterial*>(node->material())->setColor(color_);
    node->markDirty(QSGNode::DirtyGeometry | QSGNode::DirtyMaterial);
    return node.release();
}

} // namespace atlas
