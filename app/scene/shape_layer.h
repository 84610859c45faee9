#pragma once

#include "app/scene/scene_layer.h"
#include "app/scene/shape_editor.h"

namespace atlas {

/// The outlines of the filter's shapes: ink on a casing, dashed so that no border is taken for one, a breath
/// of ink inside. Paused ones are faint.
class ShapeLayer : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(atlas::ShapeEditor* shapes READ shapes WRITE setShapes NOTIFY shapesChanged FINAL)

public:
    explicit ShapeLayer(QQuickItem* parent = nullptr);

    [[nodiscard]] ShapeEditor* shapes() const { return shapes_; }
    void setShapes(ShapeEditor* shapes);

signals:
    void shapesChanged();

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;

private:
    QPointer<ShapeEditor> shapes_;
    bool stale_ = true;
};

} // namespace atlas
