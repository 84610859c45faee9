#include "app/scene/item_picture.h"

#include "app/scene/patch_node.h"

#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QSGTextureProvider>
#include <QtQuick/private/qquickitem_p.h>

#include <cmath>
#include <optional>
#include <span>
#include <vector>

namespace atlas {

namespace {

/// Shows parts of a texture, once there is one.
class ShownNode : public QSGGeometryNode {
public:
    explicit ShownNode(bool opaque) {
        setGeometry(&geometry_);
        materials_.choose(*this, false);
        setFlag(OwnedByParent, false);
        materials_.quick().setFlag(QSGMaterial::Blending, !opaque);
    }

    /// Parts of a picture that lies in `area`.
    void place(std::span<const QRectF> parts, const QRectF& area) {
        geometry_.show(parts, {},
                       QTransform::fromTranslate(-area.x(), -area.y()) *
                           QTransform::fromScale(1 / area.width(), 1 / area.height()));
        markDirty(DirtyGeometry);
    }

    void set(QSGTexture* texture, bool fading) {
        if (texture != materials_.texture()) {
            const bool wasBlocked = isSubtreeBlocked();
            materials_.setTexture(texture);
            markDirty(wasBlocked != isSubtreeBlocked() ? DirtySubtreeBlocked | DirtyMaterial : DirtyMaterial);
        }
        materials_.choose(*this, fading);
    }

    bool isSubtreeBlocked() const override { return materials_.texture() == nullptr; }

private:
    PictureGeometry geometry_;
    PictureMaterials materials_;
};

/// Brings the layer's texture up to date before each frame. What covers is not blended.
class LayerNode : public QSGNode, public PictureCovers::Cover {
public:
    explicit LayerNode(std::shared_ptr<PictureCovers> covers) : covers_(std::move(covers)) {
        setFlag(UsePreprocess);
        appendChildNode(&inside_);
        appendChildNode(&around_);
        covers_->add(*this);
    }
    ~LayerNode() override { covers_->remove(*this); }

    /// `ratio`: device pixels a device-independent one.
    void set(QSGTextureProvider* provider, const QRectF& area, const QRectF& opaque, double ratio) {
        const auto up = [ratio](double v) { return static_cast<int>(std::ceil(v * ratio - slack)); };
        const auto down = [ratio](double v) { return static_cast<int>(std::floor(v * ratio + slack)); };
        provider_ = provider;
        area_ = area;
        ratio_ = ratio;
        size_ = {down(area.width()), down(area.height())};
        const QRectF inside = opaque.translated(-area.topLeft());
        opaque_ = opaque.isEmpty() ? QRect()
                                   : QRect(QPoint(up(inside.left()), up(inside.top())),
                                           QPoint(down(inside.right()) - 1, down(inside.bottom()) - 1));
        at_.reset();
    }

    void preprocess() override {
        if (auto* layer = provider_ ? qobject_cast<QSGDynamicTexture*>(provider_->texture()) : nullptr)
            layer->updateTexture();
        const Surroundings around = surroundingsOf(*this);
        inside_.set(texture(), around.opacity < 1);
        around_.set(texture(), around.opacity < 1);
        const QPointF at = snapped(around.place);
        if (at == at_)
            return;
        at_ = at;
        const auto show = [&](ShownNode& node, const QRegion& pixels) {
            std::vector<QRectF> parts;
            for (const QRect& part : pixels)
                parts.emplace_back(at + QPointF(part.topLeft()) / ratio_, QSizeF(part.size()) / ratio_);
            node.place(parts, {at, QSizeF(size_) / ratio_});
        };
        show(inside_, opaque_);
        show(around_, QRegion(QRect(QPoint(0, 0), size_)) - opaque_);
    }

    QRect covered() override {
        const Surroundings around = surroundingsOf(*this);
        if (!around.plain || around.opacity < 1 || opaque_.isEmpty() || texture() == nullptr)
            return {};
        return opaque_.translated((around.place.map(snapped(around.place)) * ratio_).toPoint());
    }

private:
    static constexpr double slack = 1e-3; // of a pixel: what rounding may leave

    [[nodiscard]] QSGTexture* texture() const {
        QSGTexture* texture = provider_ ? provider_->texture() : nullptr;
        return texture != nullptr && texture->rhiTexture() != nullptr ? texture : nullptr;
    }
    /// Where the area's corner is to be in the item for it to lie on whole device pixels of the window.
    [[nodiscard]] QPointF snapped(const QMatrix4x4& toWindow) const {
        const QPointF at = toWindow.map(area_.topLeft()) * ratio_;
        return area_.topLeft() + (QPointF(std::round(at.x()), std::round(at.y())) - at) / ratio_;
    }

    std::shared_ptr<PictureCovers> covers_;
    ShownNode inside_{true}, around_{false};
    QPointer<QSGTextureProvider> provider_;
    QRectF area_;               ///< In the item.
    QSize size_;                ///< Of it, in device pixels.
    QRect opaque_;              ///< In it, in device pixels.
    std::optional<QPointF> at_; ///< Where its corner is drawn.
    double ratio_ = 1;
};

} // namespace

ItemPicture::ItemPicture() {
    setFlag(ItemHasContents);
}

ItemPicture::~ItemPicture() {
    setSource(nullptr);
}

void ItemPicture::setSource(QQuickItem* source) {
    if (source_ == source)
        return;
    if (source_)
        QQuickItemPrivate::get(source_)->derefFromEffectItem(false);
    source_ = source;
    if (source_)
        QQuickItemPrivate::get(source_)->refFromEffectItem(false); // drawn although it isn't seen
    update();
    emit sourceChanged();
}

void ItemPicture::setOpaque(const QRectF& opaque) {
    if (opaque_ == opaque)
        return;
    opaque_ = opaque;
    update();
    emit opaqueChanged();
}

void ItemPicture::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemSceneChange)
        covers_ = data.window != nullptr ? PictureCovers::of(*data.window) : nullptr;
    if (change == ItemDevicePixelRatioHasChanged)
        update(); // what is covered is said in device pixels
    QQuickItem::itemChange(change, data);
}

void ItemPicture::setArea(const QRectF& area) {
    if (area_ == area)
        return;
    area_ = area;
    update();
    emit areaChanged();
}

QSGNode* ItemPicture::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    // Without a graphics API there are no materials: the software renderer would stumble over them.
    const bool drawn = QSGRendererInterface::isApiRhiBased(window()->rendererInterface()->graphicsApi());
    if (!drawn || !source_ || !source_->isTextureProvider()) {
        delete old; // the scene graph leaves a node we do not return to us
        return nullptr;
    }
    auto* node = static_cast<LayerNode*>(old);
    if (node == nullptr)
        node = new LayerNode(covers_);
    node->set(source_->textureProvider(), area_, opaque_, window()->effectiveDevicePixelRatio());
    return node;
}

} // namespace atlas
