#include "app/scene/map_input.h"

#include <QCursor>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>
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

void MapInput::setShapes(ShapeEditor* shapes) {
    if (shapes_ == shapes)
        return;
    if (shapes_)
        shapes_->disconnect(this);
    shapes_ = shapes;
    if (shapes_)
        connect(shapes_, &ShapeEditor::cursorChanged, this,
                [this] { setCursor(QCursor(shapes_->cursor())); });
    emit shapesChanged();
}

bool MapInput::offer(QPointF at, ShapeDrawing::Pen pen, double timeMs) {
    lent_ = shapes_ && shapes_->press(at, pen, timeMs);
    if (!lent_)
        return false;
    if (frame_)
        frame_->hold();
    emit pointerLeft();
    return true;
}

void MapInput::update(std::span<const Gestures::Finger> fingers, double timeMs) {
    if (!frame_ || !frame_->session() || !frame_->projection().valid())
        return;
    setVisualFocus(false);
    if (!gestures_.active()) { // whatever moves by itself stops under the hand
        flew_ = frame_->flying();
        caught_ = frame_->gliding();
        frame_->hold();
    } else if (seen_ != frame_->projection()) {
        gestures_.rebase(frame_->projection()); // a wheel or a key moved it in between
    }
    if (const auto move = gestures_.update(fingers, frame_->projection(), timeMs)) {
        emit grabbed();
        emit pointerLeft();
        frame_->hold(); // and what began meanwhile
        frame_->session()->setCamera(frame_->cameraWith(move->unit, move->screen, move->zoom, move->bearing));
    }
    seen_ = frame_->projection();
}

void MapInput::release(double timeMs) {
    const bool moved = gestures_.moved(), turned = gestures_.turned();
    const auto flick = gestures_.flick(timeMs);
    const auto tap = gestures_.release(timeMs);
    if (!frame_ || !frame_->session())
        return;
    if (caught_ && tap) {
        frame_->session()->cameraRested();
        return;
    }
    if (tap)
        emit grabbed();
    if (tap && tap->second)
        frame_->zoomBy(1, tap->at);
    else if (tap)
        emit tapped(tap->at, flew_);
    // Where it comes to rest is where one was; the slight turn in between is no place to come back to.
    if (turned && frame_->settleNorth())
        return;
    if (flick)
        frame_->glide(*flick);
    else if (moved)
        frame_->session()->cameraRested();
}

bool MapInput::event(QEvent* event) {
    // With a tool in the hand Backspace takes a corner back, whatever else it means in the window.
    if (event->type() != QEvent::ShortcutOverride || !shapes_ || shapes_->tool() == ShapeEditor::Tool::None ||
        static_cast<QKeyEvent*>(event)->key() != Qt::Key_Backspace)
        return QQuickItem::event(event);
    event->accept();
    return true;
}

void MapInput::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    if (offer(event->position(), ShapeDrawing::mouse, timeOf(*event)))
        return;
    const Gestures::Finger finger{0, event->position()};
    update({&finger, 1}, timeOf(*event));
}

void MapInput::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept(); // its second press came before, as one
}

void MapInput::mouseMoveEvent(QMouseEvent* event) {
    if (lent_) {
        shapes_->move(event->position());
        return;
    }
    const Gestures::Finger finger{0, event->position()};
    update({&finger, 1}, timeOf(*event));
}

void MapInput::mouseReleaseEvent(QMouseEvent* event) {
    if (std::exchange(lent_, false))
        shapes_->release(event->position());
    else
        release(timeOf(*event));
}

void MapInput::mouseUngrabEvent() {
    if (std::exchange(lent_, false))
        shapes_->interrupt();
    gestures_.cancel();
}

void MapInput::touchEvent(QTouchEvent* event) {
    if (event->type() == QEvent::TouchCancel) {
        touchUngrabEvent();
        return;
    }
    std::vector<Gestures::Finger> fingers;
    for (const QEventPoint& point : event->points())
        if (point.state() != QEventPoint::Released)
            fingers.push_back({point.id(), point.position()});
    event->accept();
    if (event->type() == QEvent::TouchBegin && fingers.size() == 1 &&
        offer(fingers.front().at, ShapeDrawing::finger, timeOf(*event)))
        return;
    if (lent_ && fingers.size() == 1) {
        shapes_->move(fingers.front().at);
    } else if (lent_ && fingers.empty()) {
        lent_ = false;
        shapes_->release(event->points().front().position());
    } else if (fingers.empty()) {
        release(timeOf(*event));
    } else {
        if (std::exchange(lent_, false))
            shapes_->interrupt(); // two fingers zoom, whatever the first one was about
        update(fingers, timeOf(*event));
    }
}

void MapInput::touchUngrabEvent() {
    if (std::exchange(lent_, false))
        shapes_->interrupt();
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
    // Notches are eased; touchpads and fine wheels are smooth by themselves.
    if (event->hasPixelDelta() || std::abs(notches) < 1)
        frame_->zoomBy(notches * step, event->position());
    else
        frame_->zoomSoftly(notches * step, event->position());
    event->accept();
}

void MapInput::hoverMoveEvent(QHoverEvent* event) {
    if (gestures_.active())
        return;
    if (shapes_ && shapes_->hover(event->position()))
        emit pointerLeft();
    else
        emit hovered(event->position());
}

void MapInput::hoverLeaveEvent(QHoverEvent*) {
    if (shapes_)
        shapes_->leave();
    emit pointerLeft();
}

void MapInput::setVisualFocus(bool visual) {
    if (std::exchange(visualFocus_, visual) != visual)
        emit visualFocusChanged();
}

void MapInput::focusInEvent(QFocusEvent* event) {
    QQuickItem::focusInEvent(event);
    setVisualFocus(event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
}

void MapInput::focusOutEvent(QFocusEvent* event) {
    QQuickItem::focusOutEvent(event);
    setVisualFocus(false);
}

void MapInput::keyPressEvent(QKeyEvent* event) {
    if (!frame_ || !frame_->session() || !frame_->projection().valid())
        return;
    if (shapes_ && shapes_->key(event->key()))
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
