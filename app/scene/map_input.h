#pragma once

#include "app/scene/gestures.h"
#include "app/scene/map_frame.h"
#include "app/scene/shape_editor.h"

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace atlas {

/// Mouse, wheel, touch and keys over the map, turned into cameras for the Session.
class MapInput : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(atlas::MapFrame* frame READ frame WRITE setFrame NOTIFY frameChanged FINAL)
    /// Has the first finger before the map does, where it wants it.
    Q_PROPERTY(atlas::ShapeEditor* shapes READ shapes WRITE setShapes NOTIFY shapesChanged FINAL)
    /// The keyboard came here by itself (Tab), no hand has touched the map since: that is shown.
    Q_PROPERTY(bool visualFocus READ visualFocus NOTIFY visualFocusChanged FINAL)

public:
    explicit MapInput(QQuickItem* parent = nullptr);

    [[nodiscard]] MapFrame* frame() const { return frame_; }
    void setFrame(MapFrame* frame);
    [[nodiscard]] ShapeEditor* shapes() const { return shapes_; }
    void setShapes(ShapeEditor* shapes);

    [[nodiscard]] bool visualFocus() const { return visualFocus_; }

signals:
    void visualFocusChanged();
    void frameChanged();
    void shapesChanged();
    /// `inFlight`: perhaps only to stop it.
    void tapped(const QPointF& at, bool inFlight);
    void hovered(const QPointF& at);
    /// A hand is about to move the map or to tap on it.
    void grabbed();
    void pointerLeft(); ///< The pointer left the map, or a gesture began.

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void touchEvent(QTouchEvent* event) override;
    void touchUngrabEvent() override;
    void wheelEvent(QWheelEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void update(std::span<const Gestures::Finger> fingers, double timeMs);
    void release(double timeMs);
    /// Whether the finger draws or holds a shape.
    bool offer(QPointF at, ShapeDrawing::Pen pen, double timeMs);
    void setVisualFocus(bool visual);

    QPointer<MapFrame> frame_;
    QPointer<ShapeEditor> shapes_;
    bool visualFocus_ = false;
    bool lent_ = false;   ///< The finger is the shapes'.
    bool caught_ = false; ///< The hand came down to stop a glide: that is no tap.
    bool flew_ = false;   ///< Likewise a flight: if it meets nothing it is none.
    Gestures gestures_;
    Projection seen_; ///< After the hand's last move.
};

} // namespace atlas
