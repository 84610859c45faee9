#include "app/scene/edge_fade.h"

#include "app/scene/projection.h"
#include "geo/crs.h"

#include <array>

namespace atlas {

namespace {

constexpr int corners = 4;
constexpr std::array<quint16, 24> triangles{0, 1, 4, 4, 1, 5, 1, 2, 5, 5, 2, 6,
                                            2, 3, 6, 6, 3, 7, 3, 0, 7, 7, 0, 4};

} // namespace

EdgeFade::EdgeFade()
    : geometry_(QSGGeometry::defaultAttributes_ColoredPoint2D(), 2 * corners,
                static_cast<int>(triangles.size())) {
    geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
    std::ranges::copy(triangles, geometry_.indexDataAsUShort());
    setGeometry(&geometry_);
    setMaterial(&material_);
}

void EdgeFade::setColor(const QColor& color) {
    if (color == color_)
        return;
    color_ = color;
    const geo::Extent window = geo::regionWindow();
    const geo::Point origin = Projection::origin();
    const geo::Point a = geo::toUnitMercator({window.minX, window.maxY});
    const geo::Point b = geo::toUnitMercator({window.maxX, window.minY});
    constexpr double inset = edgeFadeWidth / 360;
    auto* vertex = geometry_.vertexDataAsColoredPoint2D();
    const auto add = [&](double x, double y, bool opaque) {
        // Premultiplied: nothing at all inside.
        const auto channel = [opaque](int value) { return static_cast<uchar>(opaque ? value : 0); };
        vertex++->set(static_cast<float>(x - origin.x), static_cast<float>(y - origin.y),
                      channel(color.red()), channel(color.green()), channel(color.blue()), channel(255));
    };
    for (const double in : {0.0, inset}) {
        add(a.x + in, a.y + in, in == 0);
        add(b.x - in, a.y + in, in == 0);
        add(b.x - in, b.y - in, in == 0);
        add(a.x + in, b.y - in, in == 0);
    }
    markDirty(DirtyGeometry);
}

} // namespace atlas
