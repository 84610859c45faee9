#include "app/scene/density_material.h"

#include "app/scene/uniform_block.h"

#include <QSGMaterialShader>
#include <QSGTexture>

namespace atlas {

namespace {

class HexagonShader : public QSGMaterialShader {
public:
    HexagonShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/shaders/hexagon.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/shaders/hexagon.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial* next, QSGMaterial*) override {
        const auto* material = static_cast<const HexagonMaterial*>(next);
        UniformBlock block(state.uniformData());
        block.matrix(state.combinedMatrix());
        for (const QColor& color : material->colors)
            block.color(color, state.opacity());
        block.number(material->radius);
        block.number(material->softness);
        return true;
    }
};

class HeatShader : public QSGMaterialShader {
public:
    HeatShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/shaders/heat.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/shaders/heat.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial* next, QSGMaterial*) override {
        const auto* material = static_cast<const HeatMaterial*>(next);
        UniformBlock block(state.uniformData());
        block.matrix(state.combinedMatrix());
        for (const QColor& color : material->colors)
            block.color(color, 1);
        block.number(state.opacity());
        return true;
    }
    void updateSampledImage(RenderState& state, int, QSGTexture** texture, QSGMaterial* next,
                            QSGMaterial*) override {
        QSGTexture* field = static_cast<const HeatMaterial*>(next)->texture;
        field->commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
        *texture = field;
    }
};

} // namespace

HexagonMaterial::HexagonMaterial() {
    setFlag(Blending | RequiresFullMatrix);
}

QSGMaterialType* HexagonMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* HexagonMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new HexagonShader; // owned by the scene graph
}

int HexagonMaterial::compare(const QSGMaterial* other) const {
    return compareAddresses(this, other);
}

const QSGGeometry::AttributeSet& HexagonMaterial::attributes() {
    static const std::array<QSGGeometry::Attribute, 2> list{
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType,
                                                        QSGGeometry::PositionAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 3, QSGGeometry::FloatType,
                                                        QSGGeometry::UnknownAttribute)};
    static const QSGGeometry::AttributeSet set{int(list.size()), sizeof(Vertex), list.data()};
    return set;
}

HeatMaterial::HeatMaterial() {
    setFlag(Blending | RequiresFullMatrix);
}

QSGMaterialType* HeatMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* HeatMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new HeatShader; // owned by the scene graph
}

int HeatMaterial::compare(const QSGMaterial* other) const {
    return compareAddresses(this, other);
}

} // namespace atlas
