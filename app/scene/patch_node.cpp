#include "app/scene/patch_node.h"

#include "app/scene/uniform_block.h"

#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QSGMaterialShader>

#include <array>
#include <cmath>
#include <vector>

namespace atlas {

namespace {

class PictureShader : public QSGMaterialShader {
public:
    PictureShader(bool tinted, bool fading) {
        setFlag(UpdatesGraphicsPipelineState);
        setShaderFileName(VertexStage, tinted ? QStringLiteral(":/shaders/sprite.vert.qsb")
                                              : QStringLiteral(":/shaders/picture.vert.qsb"));
        setShaderFileName(FragmentStage, !fading  ? QStringLiteral(":/shaders/picture.frag.qsb")
                                         : tinted ? QStringLiteral(":/shaders/sprite_fading.frag.qsb")
                                                  : QStringLiteral(":/shaders/picture_fading.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial*, QSGMaterial*) override {
        UniformBlock block(state.uniformData());
        block.matrix(state.combinedMatrix());
        block.number(state.opacity());
        return true;
    }
    /// Without a depth buffer the renderer blends all that it draws: what covers what is below needn't, and
    /// then nothing below is drawn at all.
    bool updateGraphicsPipelineState(RenderState&, GraphicsPipelineState* state, QSGMaterial* next,
                                     QSGMaterial*) override {
        const bool blend = next->flags().testFlag(QSGMaterial::Blending);
        if (state->blendEnable == blend)
            return false;
        state->blendEnable = blend;
        return true;
    }
    void updateSampledImage(RenderState& state, int, QSGTexture** texture, QSGMaterial* next,
                            QSGMaterial*) override {
        const auto* material = static_cast<const PictureMaterial*>(next);
        QSGTexture& shown = *material->texture;
        shown.setFiltering(material->exact ? QSGTexture::Nearest : QSGTexture::Linear);
        shown.setHorizontalWrapMode(QSGTexture::ClampToEdge);
        shown.setVerticalWrapMode(QSGTexture::ClampToEdge);
        shown.commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
        *texture = &shown;
    }
};

} // namespace

PictureMaterial::PictureMaterial(Corners corners, bool fading) : corners_(corners), fading_(fading) {
    setFlag(RequiresFullMatrix); // not gathered with others: see above, two triangles
}

QSGMaterialType* PictureMaterial::type() const {
    static std::array<std::array<QSGMaterialType, 2>, 2> types;
    return &types[corners_ == Corners::Tinted][fading_];
}

QSGMaterialShader* PictureMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new PictureShader(corners_ == Corners::Tinted, fading_); // owned by the scene graph
}

int PictureMaterial::compare(const QSGMaterial* other) const {
    return compareAddresses(this, other);
}

PictureMaterials::PictureMaterials(PictureMaterial::Corners corners)
    : quick_(corners, false), fading_(corners, true) {
    fading_.setFlag(QSGMaterial::Blending);
}

void PictureMaterials::choose(QSGGeometryNode& node, bool fading) {
    PictureMaterial* wanted = fading ? &fading_ : &quick_;
    if (node.material() != wanted)
        node.setMaterial(wanted);
}

PictureGeometry::PictureGeometry() : QSGGeometry(defaultAttributes_TexturedPoint2D(), 0) {
    setDrawingMode(DrawTriangles);
}

void PictureGeometry::show(std::span<const QRectF> rects, const QTransform& toPlace,
                           const QTransform& toTexture) {
    constexpr std::array nothing{QRectF()};
    if (rects.empty())
        rects = nothing; // the scene graph knows no node without corners
    const int vertices = static_cast<int>(rects.size() * rectCorners.size());
    if (vertices != vertexCount())
        allocate(vertices);
    // llvmpipe takes two triangles for one rectangle if opposite sides of the texture are equal to the last
    // bit: where it is turned they are whole steps, of which any number differs from another without
    // rounding.
    constexpr double step = 1.0 / (1 << 20);
    const bool turned = toTexture.type() > QTransform::TxScale;
    const auto whole = [turned](const QPointF& p) {
        return turned ? QPointF(std::round(p.x() / step), std::round(p.y() / step)) * step : p;
    };
    auto* vertex = vertexDataAsTexturedPoint2D();
    for (const QRectF& rect : rects) {
        const QPointF origin = whole(toTexture.map(rect.topLeft()));
        const QPointF across = whole(toTexture.map(rect.topRight())) - origin;
        const QPointF down = whole(toTexture.map(rect.bottomLeft())) - origin;
        for (const auto& [u, v] : rectCorners) {
            const QPointF at =
                toPlace.map(QPointF(rect.x() + u * rect.width(), rect.y() + v * rect.height()));
            const QPointF of = origin + u * across + v * down;
            vertex++->set(static_cast<float>(at.x()), static_cast<float>(at.y()), static_cast<float>(of.x()),
                          static_cast<float>(of.y()));
        }
    }
}

void FlushNode::render(const RenderState*) {
    QOpenGLContext* context = QOpenGLContext::currentContext();
    if (context == nullptr)
        return;
    if (!wanted_) {
        const auto* driver = reinterpret_cast<const char*>(context->functions()->glGetString(GL_RENDERER));
        wanted_ = driver != nullptr && QByteArrayView(driver).contains("llvmpipe");
    }
    if (*wanted_)
        context->functions()->glFlush();
}

PatchNode::PatchNode(std::unique_ptr<QRhiTexture> texture) : texture_(std::move(texture)) {
    setGeometry(&geometry_);
    setFlag(OwnedByParent, false);
    material_.texture = &texture_;
    setMaterial(&material_);
}

void PatchNode::place(const PicturePlan::Shown& shown, double ratio) {
    shown_ = shown;
    ratio_ = ratio;
    placed_ = true;
    if (material_.exact != shown.exact) {
        material_.exact = shown.exact;
        markDirty(DirtyMaterial);
    }
}

void PatchNode::draw(const QRegion& free) {
    if (!placed_ && free == drawn_)
        return;
    placed_ = false;
    drawn_ = free;
    const QRectF picture(QPointF(0, 0), shown_.pixels);
    const QSize texture = texture_.textureSize();
    const QTransform toTexture = QTransform::fromScale(1.0 / texture.width(), 1.0 / texture.height());
    const QTransform toWindow = QTransform::fromScale(1 / ratio_, 1 / ratio_);
    const QTransform toPicture = shown_.place.inverted();
    std::vector<QRectF> rects;
    bool inside = true;
    for (const QRect& rect : free) {
        if (shown_.place.type() <= QTransform::TxScale) {
            const QRectF part = QRectF(rect).intersected(shown_.place.mapRect(picture));
            if (!part.isEmpty())
                rects.push_back(part);
            continue;
        }
        rects.emplace_back(rect);
        inside = inside && picture.contains(toPicture.mapRect(QRectF(rect)));
    }
    // Upright rectangles of what is turned are quick, too, where it fills them.
    if (inside)
        geometry_.show(rects, toWindow, toPicture * toTexture);
    else
        geometry_.show(std::array{picture}, shown_.place * toWindow, toTexture);
    markDirty(DirtyGeometry);
}

} // namespace atlas
