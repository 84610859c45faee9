#pragma once

#include <QColor>
#include <QSGGeometry>
#include <QSGMaterial>

#include <array>

class QSGTexture;

namespace atlas {

/// Hexagons with soft edges, by class: the colours are uniforms, so that a theme changes no vertex.
class HexagonMaterial : public QSGMaterial {
public:
    HexagonMaterial();
    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode) const override;
    int compare(const QSGMaterial* other) const override;

    struct Vertex {
        float x, y; ///< Relative to Projection::origin().
        float u, v; ///< From the middle of the hexagon, in radii.
        float step; ///< Which of `colors`.
    };
    static constexpr int pointed = 5; ///< The step of an outline alone.
    static const QSGGeometry::AttributeSet& attributes();

    std::array<QColor, 6> colors; ///< Five steps from few to many; the outline under the pointer.
    float radius = 1;             ///< Pixels from the middle to a corner.
    float softness = 1;           ///< One device pixel in device-independent ones.
};

/// A field of densities as a texture, coloured by a ramp; nothing where there is nothing.
class HeatMaterial : public QSGMaterial {
public:
    HeatMaterial();
    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode) const override;
    int compare(const QSGMaterial* other) const override;

    std::array<QColor, 5> colors;  ///< From few to many.
    QSGTexture* texture = nullptr; ///< Of whoever holds the material.
};

} // namespace atlas
