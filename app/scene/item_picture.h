#pragma once

#include "app/scene/picture_covers.h"

#include <QPointer>
#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace atlas {

/// Shows the picture that an item's layer is kept as, pixel upon pixel; for `layer.effect`. What stands still
/// while the map below it moves costs a frame no more than its pixels (see PictureMaterial).
class ItemPicture : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

    /// What provides the texture: the item's layer sets it.
    Q_PROPERTY(QQuickItem* source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    /// Of the item, what the picture shows: whole device pixels, the same as `layer.sourceRect`.
    Q_PROPERTY(QRectF area READ area WRITE setArea NOTIFY areaChanged FINAL)
    /// Of that, what lets nothing of what is below it through: there the map is not drawn.
    Q_PROPERTY(QRectF opaque READ opaque WRITE setOpaque NOTIFY opaqueChanged FINAL)

public:
    ItemPicture();
    ~ItemPicture() override;

    [[nodiscard]] QQuickItem* source() const { return source_; }
    void setSource(QQuickItem* source);
    [[nodiscard]] QRectF area() const { return area_; }
    void setArea(const QRectF& area);
    [[nodiscard]] QRectF opaque() const { return opaque_; }
    void setOpaque(const QRectF& opaque);

signals:
    void sourceChanged();
    void areaChanged();
    void opaqueChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    QPointer<QQuickItem> source_;
    QRectF area_, opaque_;
    std::shared_ptr<PictureCovers> covers_; ///< Of the window.
};

} // namespace atlas
