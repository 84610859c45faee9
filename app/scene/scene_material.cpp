#include "app/scene/scene_material.h"

#include "app/scene/uniform_block.h"

#include <QSGMaterialShader>

#include <array>

namespace atlas {

namespace {

class LineShader : public QSGMaterialShader {
public:
    LineShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/shaders/line.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/shaders/line.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial* next, QSGMaterial*) override {
        const auto* material = static_cast<const LineMaterial*>(next);
        UniformBlock block(state.uniformData());
        block.matrix(state.combinedMatrix());
        block.color(material->color, state.opacity());
        block.vector(material->dash);
        block.number(material->halfWidth);
        block.number(material->unitsPerPixel);
        block.number(material->softness);
        return true;
    }
};

class BandShader : public QSGMaterialShader {
public:
    explicit BandShader(const QString& fragments) {
        setShaderFileName(VertexStage, QStringLiteral(":/shaders/band.vert.qsb"));
        setShaderFileName(FragmentStage, fragments);
    }
    bool updateUniformData(RenderState& state, QSGMaterial* next, QSGMaterial*) override {
        const auto* material = static_cast<const BandMaterial*>(next);
        UniformBlock block(state.uniformData());
        block.matrix(state.combinedMatrix());
        block.color(material->color, state.opacity());
        block.number(material->reach);
        block.number(material->unitsPerPixel);
        return true;
    }
};

} // namespace

LineMaterial::LineMaterial() {
    setFlag(Blending | RequiresFullMatrix);
}

QSGMaterialType* LineMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* LineMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new LineShader; // owned by the scene graph
}

int LineMaterial::compare(const QSGMaterial* other) const {
    return compareAddresses(this, other);
}

const QSGGeometry::AttributeSet& LineMaterial::attributes() {
    static const std::array<QSGGeometry::Attribute, 3> list{
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType,
                                                        QSGGeometry::PositionAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 2, QSGGeometry::FloatType,
                                                        QSGGeometry::UnknownAttribute),
        QSGGeometry::Attribute::createWithAttributeType(2, 2, QSGGeometry::FloatType,
                                                        QSGGeometry::UnknownAttribute)};
    static const QSGGeometry::AttributeSet set{int(list.size()), sizeof(Vertex), list.data()};
    return set;
}

BandMaterial::BandMaterial() {
    setFlag(Blending | RequiresFullMatrix);
}

QSGMaterialType* BandMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* BandMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new BandShader(QStringLiteral(":/shaders/band.frag.qsb")); // owned by the scene graph
}

int BandMaterial::compare(const QSGMaterial* other) const {
    return compareAddresses(this, other);
}

const QSGGeometry::AttributeSet& BandMaterial::attributes() {
    static const std::array<QSGGeometry::Attribute, 2> list{
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType,
                                                        QSGGeometry::PositionAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 1, QSGGeometry::FloatType,
                                                        QSGGeometry::UnknownAttribute)};
    static const QSGGeometry::AttributeSet set{int(list.size()), sizeof(Vertex), list.data()};
    return set;
}

QSGMaterialType* AreaMaterial::type() const {
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader* AreaMaterial::createShader(QSGRendererInterface::RenderMode) const {
    return new BandShader(QStringLiteral(":/shaders/area.frag.qsb")); // owned by the scene graph
}

} // namespace atlas
