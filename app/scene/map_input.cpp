#include "app/scene/map_input.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <cmath>
#include <vector>

namespace atlas {

namespace {

constexpr double zoomPerNotch = 0.5; // a notch of a wheel is 120 eighths of a degree
constexpr double fineZoom = 0.125;   // with Ctrl
constexpr double keyPan = 0.15;      // of the free part
constexpr double keyZoom = 0.5;

double timeOf(const QInputEvent& event) {
    return static_cast<double>(event.timestamp());
}

} // namespace

MapInput::MapInput(QQuickItem* parent) : QQuickItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setAcceptHoverEvents(true);
    setFlag(ItemIsFocusScope, false);
    setActiveFocusOnTab(true);
}

void MapInput::setFrame(MapFrame* frame) {
    if (frame_ == frame)
        return;
    frame_ = frame;
    emit frameChanged();
}

void MapInput::update(std::span<const Gestures::Finger> fingers, double timeMs) {
    if (!frame_ || !frame_->session() || !frame_->projection().valid())
        return;
    if (!gestures_.active())
        frame_->hold(); // whatever moves by itself stops under the hand
    if (const auto move = gestures_.update(fingers, frame_->projection(), timeMs)) {
        emit grabbed();
        emit pointerLeft();
        const double zoom = std::min(move->zoom, Camera::maxZoom);
        frame_->session()->setCamera(frame_->cameraWith(move->unit, move->screen, zoom, move->bearing));
    }
}

void MapInput::release(double timeMs) {
    const bool moved = gestures_.moved();
    const auto flick = gestures_.flick(timeMs);
    const auto tap = gestures_.release(timeMs);
    if (!frame_ || !frame_->session())
        return;
    if (tap)
        emit grabbed();
    if (tap && tap->second)
        frame_->zoomBy(1, tap->at);
    else if (tap)
        emit tapped(tap->at);
    if (flick)
        frame_->glide(*flick);
    else if (moved)
        frame_->session()->cameraRested();
}

void MapInput::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    const Gestures::Finger finger{0, event->position()};
    update({&finger, 1}, timeOf(*event));
}

void MapInput::mouseMoveEvent(QMouseEvent* event) {
    const Gestures::Finger finger{0, event->position()};
    update({&finger, 1}, timeOf(*event));
}

void MapInput::mouseReleaseEvent(QMouseEvent* event) {
    release(timeOf(*event));
}

void MapInput::mouseUngrabEvent() {
    gestures_.cancel();
}

void MapInput::touchEvent(QTouchEvent* event) {
    if (event->type() == QEvent::TouchCancel) {
        gestures_.cancel();
        return;
    }
    std::vector<Gestures::Finger> fingers;
    for (const QEventPoint& point : event->points())
        if (point.state() != QEventPoint::Released)
            fingers.push_back({point.id(), point.position()});
    if (fingers.empty())
        release(timeOf(*event));
    else
        update(fingers, timeOf(*event));
    event->accept();
}

void MapInput::touchUngrabEvent() {
    gestures_.cancel();
}

void MapInput::wheelEvent(QWheelEvent* event) {
    // Touchpads give pixels, wheels give angles; sideways scrolling is no zoom.
    const double notches = event->angleDelta().y() / 120.0;
    if (notches == 0 || !frame_)
        return;
    const double step = event->modifiers().testFlag(Qt::ControlModifier) ? fineZoom : zoomPerNotch;
    emit grabbed();
    emit pointerLeft();
    frame_->zoomBy(notches * step, event->position());
    event->accept();
}

void MapInput::hoverMoveEvent(QHoverEvent* event) {
    if (!gestures_.active())
        emit hovered(event->position());
}

void MapInput::hoverLeaveEvent(QHoverEvent*) {
    emit pointerLeft();
}

void MapInput::keyPressEvent(QKeyEvent* event) {
    if (!frame_ || !frame_->session() || !frame_->projection().valid())
        return;
    const QRectF free = frame_->freeRect();
    QPointF step;
    switch (event->key()) {
    case Qt::Key_Left:
        step = {-keyPan * free.width(), 0};
        break;
    case Qt::Key_Right:
        step = {keyPan * free.width(), 0};
        break;
    case Qt::Key_Up:
        step = {0, -keyPan * free.height()};
        break;
    case Qt::Key_Down:
        step = {0, keyPan * free.height()};
        break;
    case Qt::Key_Plus:
        frame_->zoomByCentered(keyZoom);
        return;
    case Qt::Key_Minus:
        frame_->zoomByCentered(-keyZoom);
        return;
    case Qt::Key_N:
        frame_->turnNorth();
        return;
    default:
        event->ignore();
        return;
    }
    // Arrows with Alt or Ctrl mean something else elsewhere.
    if (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    const Projection& p = frame_->projection();
    frame_->session()->setCamera(
        frame_->cameraWith(p.toUnit(free.center() + step), free.center(), p.zoom(), p.bearing()));
}

} // namespace atlas
