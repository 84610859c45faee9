#pragma once

#include "geo/map_mesh.h"

#include <QColor>
#include <QSGGeometry>
#include <QSGMaterial>
#include <QVector4D>

namespace atlas {

/// Lines whose width is given in pixels: expanded in the vertex shader, so that zooming never rebuilds
/// them. Soft edges of one device pixel.
class LineMaterial : public QSGMaterial {
public:
    LineMaterial();
    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode) const override;
    int compare(const QSGMaterial* other) const override;

    struct Vertex {
        float x, y;   ///< Relative to Projection::origin().
        float ex, ey; ///< Where the edge lies for a half width of 1.
        float side;   ///< -1 … 1 across the line.
        float along;  ///< Length from the start of the line, in the units of x and y.
    };
    static const QSGGeometry::AttributeSet& attributes();

    QColor color;
    QVector4D dash; ///< On, off, on, off in pixels; all 0: solid.
    float halfWidth = 0.5f;
    float unitsPerPixel = 1;
    float softness = 1; ///< One device pixel in device-independent ones.
};

/// The glow along a border: opacity falls with the distance that each vertex carries.
class BandMaterial : public QSGMaterial {
public:
    BandMaterial();
    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode) const override;
    int compare(const QSGMaterial* other) const override;

    using Vertex = geo::BandVertex;
    static const QSGGeometry::AttributeSet& attributes();

    QColor color;
    float reach = 1; ///< Pixels from the border to where the glow ends.
    float unitsPerPixel = 1;
};

/// One colour as far from a border as `reach` says, then nothing. The distances of the vertices may be in
/// any unit, `unitsPerPixel` is in the same.
class AreaMaterial : public BandMaterial {
public:
    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode) const override;
};

} // namespace atlas
