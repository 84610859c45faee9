#pragma once

#include "app/scene/picture_covers.h"
#include "app/scene/picture_plan.h"
#include "app/scene/scene_layer.h"

#include <QTimer>

namespace atlas {

/// The base map as pictures (see PicturePlan): paints the layers in `source` as they are ordered, and shows
/// what was painted, moved with the camera. Layers in `source` take their projection from here. It is opaque:
/// nothing around it may fade.
class MapPicture : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

    /// Holds the layers; is drawn nowhere else.
    Q_PROPERTY(QQuickItem* source READ source WRITE setSource NOTIFY sourceChanged FINAL)

public:
    MapPicture();
    ~MapPicture() override;

    [[nodiscard]] QQuickItem* source() const { return source_; }
    void setSource(QQuickItem* source);
    /// What the layers are being painted for.
    [[nodiscard]] const Projection& painted() const { return painted_; }
    /// A layer has changed: what was painted of it is no longer true.
    void outdate();

signals:
    void sourceChanged();
    void paintedChanged(); ///< The layers have to be drawn anew.

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;
    void atlasChanged() override { outdate(); }
    void projectionChanged() override;
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    QPointer<QQuickItem> source_;
    PicturePlan plan_;
    std::shared_ptr<PictureCovers> covers_; ///< Of the window.
    std::optional<PicturePlan::Order> order_;
    Projection painted_;
    double ratio_ = 1; ///< Of device pixels, that the plan was asked with.
    QTimer rest_;      ///< Runs while the map moves.
};

} // namespace atlas
