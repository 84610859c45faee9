#include "app/scene/sprites_node.h"

#include "app/scene/patch_node.h"
#include "app/scene/picture_covers.h"

#include <algorithm>
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

bool fades(const Sprite& sprite) {
    return sprite.opacity < 1;
}

QRectF placeOf(const Sprite& sprite, double ratio) {
    return {sprite.at, QSizeF(sprite.texture->textureSize()) / ratio};
}

} // namespace

/// Neighbours in the order of drawing that lie in one texture and all fade or all don't.
class SpritesNode::Run : public QSGGeometryNode {
public:
    Run() : geometry_(Vertex::attributes(), 0) {
        geometry_.setDrawingMode(QSGGeometry::DrawTriangles);
        setGeometry(&geometry_);
        materials_.quick().setFlag(QSGMaterial::Blending);
        materials_.choose(*this, false);
        setFlag(OwnedByParent, false);
    }

    /// What they show lies in `seen`, at least a part of each.
    void show(std::span<const Sprite> sprites, const QRectF& seen, double ratio) {
        const int vertices = static_cast<int>(sprites.size() * rectCorners.size());
        if (geometry_.vertexCount() != vertices)
            geometry_.allocate(vertices);
        auto* vertex = static_cast<Vertex*>(geometry_.vertexData());
        for (const Sprite& sprite : sprites) {
            const QRectF whole = placeOf(sprite, ratio);
            const QRectF place = whole.intersected(seen);
            const QRectF texture = sprite.texture->normalizedTextureSubRect();
            const double across = texture.width() / whole.width(), down = texture.height() / whole.height();
            const QRectF part(texture.x() + (place.x() - whole.x()) * across,
                              texture.y() + (place.y() - whole.y()) * down, place.width() * across,
                              place.height() * down);
            const auto alpha = static_cast<quint8>(std::lround(sprite.opacity * 255));
            for (const auto& [u, v] : rectCorners)
                *vertex++ = {.x = static_cast<float>(place.x() + u * place.width()),
                             .y = static_cast<float>(place.y() + v * place.height()),
                             .u = static_cast<float>(part.x() + u * part.width()),
                             .v = static_cast<float>(part.y() + v * part.height()),
                             .color = {alpha, alpha, alpha, alpha}};
        }
        markDirty(DirtyGeometry);
        if (materials_.texture() != sprites.front().texture) {
            materials_.setTexture(sprites.front().texture);
            markDirty(DirtyMaterial);
        }
        fades_ = fades(sprites.front());
    }
    /// `faint`: all of it.
    void prepare(bool faint) { materials_.choose(*this, faint || fades_); }

private:
    QSGGeometry geometry_;
    PictureMaterials materials_{PictureMaterial::Corners::Tinted};
    bool fades_ = false;
};

SpritesNode::SpritesNode() {
    setFlag(UsePreprocess);
}

SpritesNode::~SpritesNode() {
    removeAllChildNodes();
}

void SpritesNode::preprocess() {
    const bool faint = surroundingsOf(*this).opacity < 1;
    for (std::size_t i = 0; i < shown_; ++i)
        runs_[i]->prepare(faint);
}

void SpritesNode::show(std::vector<Sprite> sprites, const QRectF& seen, double ratio) {
    // A window's size may tell a fraction of a pixel less than it has.
    const QRectF cut(seen.topLeft(), QSizeF(std::ceil(seen.width() * ratio) / ratio,
                                            std::ceil(seen.height() * ratio) / ratio));
    for (Sprite& sprite : sprites)
        sprite.at = {std::round(sprite.at.x() * ratio) / ratio, std::round(sprite.at.y() * ratio) / ratio};
    std::erase_if(sprites, [&](const Sprite& sprite) { return !placeOf(sprite, ratio).intersects(cut); });
    std::ranges::stable_partition(sprites, fades);
    std::size_t used = 0;
    for (auto begin = sprites.begin(); begin != sprites.end(); ++used) {
        auto end = begin;
        while (end != sprites.end() && end->texture->comparisonKey() == begin->texture->comparisonKey() &&
               fades(*end) == fades(*begin))
            ++end;
        if (used == runs_.size())
            runs_.push_back(std::make_unique<Run>());
        runs_[used]->show({begin, end}, cut, ratio);
        if (used == shown_)
            appendChildNode(runs_[shown_++].get());
        begin = end;
    }
    while (shown_ > used)
        removeChildNode(runs_[--shown_].get());
}

} // namespace atlas
