#include "app/scene/item_picture.h"

#include "app/scene/patch_node.h"

#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QSGTextureProvider>
#include <QtQuick/private/qquickitem_p.h>

#include <cmath>

namespace atlas {

namespace {

/// Shows a texture, once there is one.
class ShownNode : public QSGGeometryNode {
public:
    ShownNode() {
        setGeometry(&geometry_);
        setMaterial(&material_);
        setFlag(OwnedByParent, false);
        material_.setFlag(QSGMaterial::Blending);
        fading_.setFlag(QSGMaterial::Blending);
    }

    void place(const QRectF& rect) {
        geometry_.place(QTransform::fromTranslate(rect.x(), rect.y()), rect.size());
        markDirty(DirtyGeometry);
    }

    /// The quick way knows no opacity: it is taken while the item and all around it is opaque.
    void set(QSGTexture* texture, bool fading) {
        if (texture != material_.texture) {
            const bool wasBlocked = isSubtreeBlocked();
            material_.texture = fading_.texture = texture;
            markDirty(wasBlocked != isSubtreeBlocked() ? DirtySubtreeBlocked | DirtyMaterial : DirtyMaterial);
        }
        QSGMaterial* wanted = fading ? static_cast<QSGMaterial*>(&fading_) : &material_;
        if (material() != wanted)
            setMaterial(wanted);
    }

    bool isSubtreeBlocked() const override { return material_.texture == nullptr; }

private:
    PictureGeometry geometry_;
    PictureMaterial material_;
    FadingPictureMaterial fading_;
};

/// Brings the layer's texture up to date before each frame.
class LayerNode : public QSGNode {
public:
    LayerNode() {
        setFlag(UsePreprocess);
        appendChildNode(&shown_);
    }

    /// `ratio`: device pixels a device-independent one.
    void set(QSGTextureProvider* provider, const QRectF& area, double ratio) {
        provider_ = provider;
        area_ = area;
        ratio_ = ratio;
    }

    void preprocess() override {
        QSGTexture* texture = provider_ ? provider_->texture() : nullptr;
        if (auto* layer = qobject_cast<QSGDynamicTexture*>(texture))
            layer->updateTexture();
        if (texture != nullptr && texture->rhiTexture() == nullptr)
            texture = nullptr;
        double opacity = 1;
        QMatrix4x4 place;
        for (const QSGNode* node = parent(); node != nullptr; node = node->parent()) {
            if (node->type() == QSGNode::OpacityNodeType)
                opacity *= static_cast<const QSGOpacityNode*>(node)->opacity();
            if (node->type() == QSGNode::TransformNodeType)
                place = static_cast<const QSGTransformNode*>(node)->matrix() * place;
        }
        shown_.set(texture, opacity < 1);
        // Onto whole device pixels, wherever the item lies.
        const QPointF at = place.map(area_.topLeft()) * ratio_;
        const QRectF snapped =
            area_.translated((QPointF(std::round(at.x()), std::round(at.y())) - at) / ratio_);
        if (snapped != snapped_)
            shown_.place(snapped);
        snapped_ = snapped;
    }

private:
    ShownNode shown_;
    QPointer<QSGTextureProvider> provider_;
    QRectF area_, snapped_;
    double ratio_ = 1;
};

} // namespace

ItemPicture::ItemPicture(QQuickItem* parent) : QQuickItem(parent) {
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
        node = new LayerNode;
    node->set(source_->textureProvider(), area_, window()->effectiveDevicePixelRatio());
    return node;
}

} // namespace atlas
