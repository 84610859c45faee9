#include "app/scene/patch_node.h"

#include "app/scene/uniform_block.h"

#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QSGMaterialShader>

#include <array>

namespace atlas {

namespace {

constexpr std::array<std::array<int, 2>, 6> corners{{{0, 0}, {1, 0}, {0, 1}, {1, 0}, {1, 1}, {0, 1}}};

class PictureShader : public QSGMaterialShader {
public:
    explicit PictureShader(bool fading) {
        setFlag(UpdatesGraphicsPipelineState);
        setShaderFileName(VertexStage, QStringLiteral(":/shaders/picture.vert.qsb"));
        setShaderFileName(FragmentStage, fading ? QStringLiteral(":/shaders/picture_fading.frag.qsb")
                                                : QStringLiteral(":/shaders/picture.frag.qsb"));
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

PictureMaterial::PictureMaterial() {
    setFlag(RequiresFullMatrix); // not gathered with others: see above, two triangles
}

QSGMaterialType* PictureMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* PictureMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new PictureShader(false); // owned by the scene graph
}

int PictureMaterial::compare(const QSGMaterial* other) const {
    return compareAddresses(this, other);
}

QSGMaterialType* FadingPictureMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* FadingPictureMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new PictureShader(true); // owned by the scene graph
}

PictureGeometry::PictureGeometry()
    : QSGGeometry(defaultAttributes_TexturedPoint2D(), static_cast<int>(corners.size())) {
    setDrawingMode(DrawTriangles);
}

void PictureGeometry::place(const QTransform& place, const QSizeF& size) {
    auto* vertex = vertexDataAsTexturedPoint2D();
    for (const auto& [u, v] : corners) {
        const QPointF at = place.map(QPointF(u * size.width(), v * size.height()));
        vertex++->set(static_cast<float>(at.x()), static_cast<float>(at.y()), static_cast<float>(u),
                      static_cast<float>(v));
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
    geometry_.place(shown.place * QTransform::fromScale(1 / ratio, 1 / ratio), shown.pixels);
    markDirty(DirtyGeometry);
    if (material_.exact != shown.exact) {
        material_.exact = shown.exact;
        markDirty(DirtyMaterial);
    }
}

} // namespace atlas
