#pragma once

#include "app/scene/gestures.h"
#include "app/scene/map_frame.h"

#include <QQuickItem>
#include <QtQmlIntegration/qqmlintegration.h>

namespace atlas {

/// Mouse, wheel, touch and keys over the map, turned into cameras for the Session.
class MapInput : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(atlas::MapFrame* frame READ frame WRITE setFrame NOTIFY frameChanged FINAL)

public:
    explicit MapInput(QQuickItem* parent = nullptr);

    [[nodiscard]] MapFrame* frame() const { return frame_; }
    void setFrame(MapFrame* frame);

signals:
    void frameChanged();
    void tapped(const QPointF& at);
    void hovered(const QPointF& at);
    /// A hand is about to move the map or to tap on it.
    void grabbed();
    void pointerLeft(); ///< The pointer left the map, or a gesture began.

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void touchEvent(QTouchEvent* event) override;
    void touchUngrabEvent() override;
    void wheelEvent(QWheelEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void update(std::span<const Gestures::Finger> fingers, double timeMs);
    void release(double timeMs);

    QPointer<MapFrame> frame_;
    Gestures gestures_;
};

} // namespace atlas
