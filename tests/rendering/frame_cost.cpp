#include "frame_cost.h"

#include "app/scene/scene_material.h"

#include <QElapsedTimer>
#include <QPolygonF>
#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGOpacityNode>
#include <QSGTransformNode>
#include <QTest>

#include <private/qquickitem_p.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <span>
#include <vector>

namespace atlas {

namespace {

/// What of a triangle lies in the window, cut at its edges one after the other.
double areaWithin(std::span<const QPointF, 3> triangle, const QSizeF& window) {
    std::vector<QPointF> shape(triangle.begin(), triangle.end());
    const auto cut = [&shape](const auto& depth) { // below 0: outside
        std::vector<QPointF> rest;
        for (std::size_t i = 0; i < shape.size(); ++i) {
            const QPointF a = shape[i], b = shape[(i + 1) % shape.size()];
            const double da = depth(a), db = depth(b);
            if (da >= 0)
                rest.push_back(a);
            if ((da < 0) != (db < 0))
                rest.push_back(a + (b - a) * (da / (da - db)));
        }
        shape = std::move(rest);
    };
    cut([](const QPointF& p) { return p.x(); });
    cut([](const QPointF& p) { return p.y(); });
    cut([&](const QPointF& p) { return window.width() - p.x(); });
    cut([&](const QPointF& p) { return window.height() - p.y(); });
    double twice = 0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const QPointF &a = shape[i], &b = shape[(i + 1) % shape.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

class Counter {
public:
    explicit Counter(QSizeF window) : window_(window) {}

    void walk(QSGNode* node, const QMatrix4x4& around) {
        QMatrix4x4 matrix = around;
        if (node->type() == QSGNode::OpacityNodeType && static_cast<QSGOpacityNode*>(node)->opacity() <= 0)
            return;
        if (node->type() == QSGNode::TransformNodeType)
            matrix *= static_cast<QSGTransformNode*>(node)->matrix();
        else if (node->type() == QSGNode::GeometryNodeType)
            count(static_cast<QSGGeometryNode&>(*node), matrix);
        for (QSGNode* child = node->firstChild(); child != nullptr; child = child->nextSibling())
            walk(child, matrix);
    }
    [[nodiscard]] const FrameCost& cost() const { return cost_; }

private:
    [[nodiscard]] static std::size_t cornerAt(const QSGGeometry& geometry, int i) {
        if (geometry.indexCount() == 0)
            return static_cast<std::size_t>(i);
        return geometry.indexType() == QSGGeometry::UnsignedIntType
                   ? static_cast<std::size_t>(geometry.indexDataAsUInt()[i])
                   : static_cast<std::size_t>(geometry.indexDataAsUShort()[i]);
    }
    /// Where the vertex shaders of the layers put them.
    [[nodiscard]] static std::vector<QPointF> places(QSGGeometryNode& node, const QMatrix4x4& matrix) {
        const QSGGeometry& geometry = *node.geometry();
        std::vector<QPointF> all;
        all.reserve(static_cast<std::size_t>(geometry.vertexCount()));
        const auto* line = dynamic_cast<const LineMaterial*>(node.activeMaterial());
        const auto* bytes = static_cast<const char*>(geometry.vertexData());
        for (int i = 0; i < geometry.vertexCount(); ++i) {
            const auto* vertex =
                reinterpret_cast<const float*>(bytes + std::ptrdiff_t{i} * geometry.sizeOfVertex());
            QPointF at(vertex[0], vertex[1]);
            if (line != nullptr)
                at += QPointF(vertex[2], vertex[3]) *
                      ((line->halfWidth + line->softness) * line->unitsPerPixel);
            all.push_back(matrix.map(at));
        }
        return all;
    }
    void count(QSGGeometryNode& node, const QMatrix4x4& matrix) {
        const QSGGeometry& geometry = *node.geometry();
        const bool strip = geometry.drawingMode() == QSGGeometry::DrawTriangleStrip;
        if (!strip && geometry.drawingMode() != QSGGeometry::DrawTriangles)
            return;
        const auto at = places(node, matrix);
        const int corners = geometry.indexCount() > 0 ? geometry.indexCount() : geometry.vertexCount();
        std::vector<bool> seen(at.size());
        double area = 0;
        for (int i = 0; i + 2 < corners; i += strip ? 1 : 3) {
            const std::array<std::size_t, 3> triangle{cornerAt(geometry, i), cornerAt(geometry, i + 1),
                                                      cornerAt(geometry, i + 2)};
            const std::array<QPointF, 3> shape{at[triangle[0]], at[triangle[1]], at[triangle[2]]};
            const double within = areaWithin(shape, window_);
            if (within <= 0)
                continue;
            area += within;
            for (const std::size_t corner : triangle)
                seen[corner] = true;
        }
        cost_.vertices += static_cast<int>(std::ranges::count(seen, true));
        const double screens = area / (window_.width() * window_.height());
        const bool blends =
            node.inheritedOpacity() < 1 || (node.activeMaterial()->flags() & QSGMaterial::Blending) != 0;
        (blends ? cost_.blendedScreens : cost_.opaqueScreens) += screens;
    }

    QSizeF window_;
    FrameCost cost_;
};

} // namespace

std::optional<FrameCost> frameCost(QQuickItem& item) {
    constexpr int patienceMs = 5000;
    QQuickWindow* window = item.window();
    QSGNode* node = QQuickItemPrivate::get(&item)->itemNode();
    FrameCost cost;
    std::atomic<bool> counted = false;
    // By the thread that draws, once the nodes have all that they need: some fill their geometry late.
    const auto connection = QObject::connect(
        window, &QQuickWindow::afterRendering, window,
        [&] {
            if (counted)
                return;
            Counter counter{QSizeF(window->size())};
            counter.walk(node, {});
            cost = counter.cost();
            counted = true;
        },
        Qt::DirectConnection);
    QElapsedTimer clock;
    clock.start();
    while (!counted && clock.elapsed() < patienceMs) {
        window->update();
        QTest::qWait(5);
    }
    QObject::disconnect(connection);
    return counted ? std::optional(cost) : std::nullopt;
}

} // namespace atlas
