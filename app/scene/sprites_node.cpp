#include "app/scene/sprites_node.h"

#include "app/scene/patch_node.h"
#include "app/scene/uniform_block.h"

#include <QSGMaterialShader>

#include <array>
#include <cmath>

namespace atlas {

namespace {

struct Vertex {
    float x, y;
    float u, v;
    std::array<quint8, 4> color; ///< Premultiplied.

    static const QSGGeometry::AttributeSet& attributes() {
        static const std::array<QSGGeometry::Attribute, 3> list{
            QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType,
                                                            QSGGeometry::PositionAttribute),
            QSGGeometry::Attribute::createWithAttributeType(1, 2, QSGGeometry::FloatType,
                                                            QSGGeometry::TexCoordAttribute),
            QSGGeometry::Attribute::createWithAttributeType(2, 4, QSGGeometry::UnsignedByteType,
                                                            QSGGeometry::ColorAttribute)};
        static const QSGGeometry::AttributeSet set{int(list.size()), sizeof(Vertex), list.data()};
        return set;
    }
};

class SpriteShader : public QSGMaterialShader {
public:
    SpriteShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/shaders/sprite.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/shaders/sprite.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial*, QSGMaterial*) override {
        UniformBlock block(state.uniformData());
        block.matrix(state.combinedMatrix());
        block.number(state.opacity());
        return true;
    }
    void updateSampledImage(RenderState& state, int, QSGTexture** texture, QSGMaterial* next,
                            QSGMaterial*) override;
};

class SpriteMaterial : public QSGMaterial {
public:
    SpriteMaterial() { setFlag(Blending | RequiresFullMatrix); }
    QSGMaterialType* type() const override {
        static QSGMaterialType type;
        return &type;
    }
    QSGMaterialShader* createShader(QSGRendererInterface::RenderMode) const override {
        return new SpriteShader; // owned by the scene graph
    }
    int compare(const QSGMaterial* other) const override { return compareAddresses(this, other); }

    QSGTexture* texture = nullptr; ///< Not owned; of an atlas one stands for all.
};

void SpriteShader::updateSampledImage(RenderState& state, int, QSGTexture** texture, QSGMaterial* next,
                                      QSGMaterial*) {
    QSGTexture& shown = *static_cast<const SpriteMaterial*>(next)->texture;
    shown.setFiltering(QSGTexture::Nearest);
    shown.commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
    *texture = &shown;
}

} // namespace

/// Neighbours in the order of drawing that lie in one texture.
class SpritesNode::Run : public QSGGeometryNode {
public:
    Run() : geometry_(Vertex::attributes(), 0) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
        setGeometry(&geometry_);
        setMaterial(&material_);
        setFlag(OwnedByParent, false);
    }

    void show(std::span<const Sprite> sprites, double ratio) {
        const int vertices = static_cast<int>(sprites.size() * rectCorners.size());
        if (geometry_.vertexCount() != vertices)
            geometry_.allocate(vertices);
        auto* vertex = static_cast<Vertex*>(geometry_.vertexData());
        for (const Sprite& sprite : sprites) {
            const auto snap = [ratio](double v) { return std::round(v * ratio) / ratio; };
            const QRectF place(QPointF(snap(sprite.at.x()), snap(sprite.at.y())),
                               QSizeF(sprite.texture->textureSize()) / ratio);
            const QRectF part = sprite.texture->normalizedTextureSubRect();
            const auto alpha = static_cast<quint8>(std::lround(sprite.opacity * 255));
            for (const auto& [u, v] : rectCorners)
                *vertex++ = {.x = static_cast<float>(place.x() + u * place.width()),
                             .y = static_cast<float>(place.y() + v * place.height()),
                             .u = static_cast<float>(part.x() + u * part.width()),
                             .v = static_cast<float>(part.y() + v * part.height()),
                             .color = {alpha, alpha, alpha, alpha}};
        }
        markDirty(DirtyGeometry);
        if (material_.texture != sprites.front().texture) {
            material_.texture = sprites.front().texture;
            markDirty(DirtyMaterial);
        }
    }

private:
    QSGGeometry geometry_;
    SpriteMaterial material_;
};

SpritesNode::SpritesNode() = default;

SpritesNode::~SpritesNode() {
    removeAllChildNodes();
}

void SpritesNode::show(std::span<const Sprite> sprites, double ratio) {
    std::size_t used = 0;
    for (auto begin = sprites.begin(); begin != sprites.end(); ++used) {
        auto end = begin;
        while (end != sprites.end() && end->texture->comparisonKey() == begin->texture->comparisonKey())
            ++end;
        if (used == runs_.size())
            runs_.push_back(std::make_unique<Run>());
        runs_[used]->show({begin, end}, ratio);
        if (used == shown_)
            appendChildNode(runs_[shown_++].get());
        begin = end;
    }
    while (shown_ > used)
        removeChildNode(runs_[--shown_].get());
}

} // namespace atlas
