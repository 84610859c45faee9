#pragma once

#include <QByteArray>
#include <QColor>
#include <QMatrix4x4>
#include <QSGMaterial>
#include <QVector4D>

#include <array>
#include <cstring>

namespace atlas {

/// Writes a std140 uniform block member by member, at the offsets that the shaders declare.
class UniformBlock {
public:
    explicit UniformBlock(QByteArray* bytes) : bytes_(bytes) {}

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

/// Materials carry values of their own: only one object is equal to itself.
inline int compareAddresses(const QSGMaterial* a, const QSGMaterial* b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

} // namespace atlas
