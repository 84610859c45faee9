#pragma once

#include "app/scene/picture_plan.h"

#include <QRegion>
#include <QSGGeometryNode>
#include <QSGMaterial>
#include <QSGRenderNode>
#include <QSGTexture>

#include <rhi/qrhi.h>

#include <array>
#include <memory>
#include <optional>
#include <span>

namespace atlas {

/// A texture of our own, for a material of the scene graph.
class PatchTexture : public QSGTexture {
    Q_OBJECT

public:
    explicit PatchTexture(std::unique_ptr<QRhiTexture> texture) : texture_(std::move(texture)) {}

    qint64 comparisonKey() const override { return static_cast<qint64>(texture_->globalResourceId()); }
    QRhiTexture* rhiTexture() const override { return texture_.get(); }
    QSize textureSize() const override { return texture_->pixelSize(); }
    bool hasAlphaChannel() const override { return false; }
    bool hasMipmaps() const override { return false; }
    /// It shows nothing more.
    [[nodiscard]] std::unique_ptr<QRhiTexture> take() { return std::move(texture_); }

private:
    std::unique_ptr<QRhiTexture> texture_;
};

/// Shows a texture as it is. Its shader and its six corners are such that llvmpipe copies rows of pixels (its
/// "linear" path, twice as fast): a coordinate that is put together of two, no uniforms in the fragment
/// shader, two triangles that are a rectangle, no depth buffer in the window.
class PictureMaterial : public QSGMaterial {
public:
    enum class Corners : std::uint8_t { Plain, Tinted }; ///< Tinted ones have a colour, read where it fades.
    explicit PictureMaterial(Corners corners = Corners::Plain, bool fading = false);
    QSGMaterialType* type() const override;
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode) const override;
    int compare(const QSGMaterial* other) const override;

    QSGTexture* texture = nullptr; ///< Not owned.
    bool exact = true;             ///< Pixel upon pixel: nothing between pixels is asked for.

private:
    Corners corners_;
    bool fading_;
};

/// For a node that fades at times: with the opacity of the scene graph, and drawn the long way.
class PictureMaterials {
public:
    explicit PictureMaterials(PictureMaterial::Corners corners = PictureMaterial::Corners::Plain);
    [[nodiscard]] PictureMaterial& quick() { return quick_; }
    [[nodiscard]] QSGTexture* texture() const { return quick_.texture; }
    void setTexture(QSGTexture* texture) { quick_.texture = fading_.texture = texture; }
    /// The quick way knows no opacity: it is taken while the node and all around it is opaque.
    void choose(QSGGeometryNode& node, bool fading);

private:
    PictureMaterial quick_, fading_;
};

/// Of a rectangle as two triangles, from 0 to 1: the order in which llvmpipe takes them for one.
inline constexpr std::array<std::array<int, 2>, 6> rectCorners{
    {{0, 0}, {1, 0}, {0, 1}, {1, 0}, {1, 1}, {0, 1}}};

/// What a picture is shown on: rectangles, each of them two triangles.
class PictureGeometry : public QSGGeometry {
public:
    PictureGeometry();
    /// Where `toPlace` takes a rectangle, what lies where `toTexture` takes it is shown: from 0 to 1 lies the
    /// texture.
    void show(std::span<const QRectF> rects, const QTransform& toPlace, const QTransform& toTexture);
};

/// Has llvmpipe draw now what was drawn before. It takes its rows only in tiles of the window that nothing
/// but rectangles touch: glyphs and words come after this. Other drivers are left alone.
class FlushNode : public QSGRenderNode {
public:
    void render(const RenderState* state) override;
    StateFlags changedStates() const override { return {}; }
    RenderingFlags flags() const override { return BoundedRectRendering; }
    QRectF rect() const override { return {}; }

private:
    std::optional<bool> wanted_; ///< By this driver.
};

/// One patch of a picture.
class PatchNode : public QSGGeometryNode {
public:
    explicit PatchNode(std::unique_ptr<QRhiTexture> texture);

    [[nodiscard]] QRhiTexture& texture() const { return *texture_.rhiTexture(); }
    /// Before it goes.
    [[nodiscard]] std::unique_ptr<QRhiTexture> takeTexture() { return texture_.take(); }
    /// `ratio`: device pixels a device-independent one. To be drawn before it is seen.
    void place(const PicturePlan::Shown& shown, double ratio);
    /// Draws what lies in `free`, in device pixels of the window: elsewhere it is covered.
    void draw(const QRegion& free);

private:
    PicturePlan::Shown shown_;
    double ratio_ = 1;
    QRegion drawn_;
    bool placed_ = false; ///< Anew, and not drawn since.
    PictureGeometry geometry_;
    PictureMaterial material_;
    PatchTexture texture_;
};

} // namespace atlas
