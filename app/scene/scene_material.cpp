#include "app/scene/scene_material.h"

#include <QSGMaterialShader>

#include <array>
#include <cstring>

namespace atlas {

namespace {

/// Writes a std140 uniform block member by member, at the offsets that the shaders declare.
class Block {
public:
    explicit Block(QByteArray* bytes) : bytes_(bytes) {}

    void matrix(const QMatrix4x4& m) { put(m.constData(), 16); }
    void color(const QColor& c, float opacity) {
        const float alpha = c.alphaF() * opacity; // the scene graph blends premultiplied colours
        const std::array<float, 4> rgba{c.redF() * alpha, c.greenF() * alpha, c.blueF() * alpha, alpha};
        put(rgba.data(), 4);
    }
    void vector(const QVector4D& v) {
        const std::array<float, 4> xyzw{v.x(), v.y(), v.z(), v.w()};
        put(xyzw.data(), 4);
    }
    void number(float v) { put(&v, 1); }

private:
    void put(const float* values, std::size_t count) {
        const std::size_t size = count * sizeof(float);
        Q_ASSERT(at_ + size <= static_cast<std::size_t>(bytes_->size()));
        std::memcpy(bytes_->data() + at_, values, size);
        at_ += size;
    }

    QByteArray* bytes_;
    std::size_t at_ = 0;
};

class LineShader : public QSGMaterialShader {
public:
    LineShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/shaders/line.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/shaders/line.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial* next, QSGMaterial*) override {
        const auto* material = static_cast<const LineMaterial*>(next);
        Block block(state.uniformData());
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
        Block block(state.uniformData());
        block.matrix(state.combinedMatrix());
        block.color(material->color, state.opacity());
        block.number(material->reach);
        block.number(material->unitsPerPixel);
        return true;
    }
};

/// The materials carry values of their own: only one object is equal to itself.
int compareAddresses(const QSGMaterial* a, const QSGMaterial* b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

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
