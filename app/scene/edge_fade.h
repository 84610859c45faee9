#pragma once

#include <QColor>
#include <QSGGeometryNode>
#include <QSGVertexColorMaterial>

namespace atlas {

inline constexpr double edgeFadeWidth =
    0.3; ///< Degrees of longitude: less than lies between the window and the region.

/// The base map ends where its data end: towards the edges of that window everything fades into the
/// colour of the land outside, so that no river and no coast is cut off by a line that isn't there.
class EdgeFade : public QSGGeometryNode {
public:
    EdgeFade();

    void setColor(const QColor& color);

private:
    QSGGeometry geometry_;
    QSGVertexColorMaterial material_;
    QColor color_;
};

} // namespace atlas
