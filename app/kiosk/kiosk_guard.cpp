#include "app/kiosk/kiosk_guard.h"

#include <QLineF>
#include <QMouseEvent>

#include <utility>

namespace atlas {

namespace {

constexpr double stillPixels = 16; // what lies still trembles

bool isAway(QPointF from, QPointF to) {
    return QLineF(from, to).length() > stillPixels;
}

} // namespace

KioskGuard::KioskGuard(Ask ask, QObject* parent) : QObject(parent), ask_(std::move(ask)) {}

void KioskGuard::setWindow(QQuickWindow* window) {
    if (window_)
        window_->removeEventFilter(this);
    window_ = window;
    if (window_)
        window_->installEventFilter(this);
}

bool KioskGuard::allowed(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Shift:
        return true;
    default:
        return !event.text().isEmpty() && event.text().front().isPrint();
    }
}

bool KioskGuard::eventFilter(QObject* watched, QEvent* event) {
    if (watched != window_)
        return false;
    switch (event->type()) {
    case QEvent::Close:
        if (ask_.mayClose())
            return false;
        event->ignore();
        return true;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return filterTouch(event);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        return filterMouse(event);
    case QEvent::Wheel:
        return !ask_.touched();
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return filterKey(event);
    case QEvent::ShortcutOverride:
        // Taken: nothing else may look for a shortcut.
        event->accept();
        return true;
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::NativeGesture:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
        return true;
    default:
        return false;
    }
}

QPointF KioskGuard::inPicture(QPointF at, QSizeF window, int degrees) {
    switch (degrees) {
    case 90:
        return {at.y(), window.width() - at.x()};
    case 180:
        return {window.width() - at.x(), window.height() - at.y()};
    case 270:
        return {window.height() - at.y(), at.x()};
    default:
        return at;
    }
}

QSizeF KioskGuard::pictureSize() const {
    const QSizeF size = window_->size();
    return rotation_ % 180 == 0 ? size : size.transposed();
}

void KioskGuard::press(QPointF at) {
    gesture_.press(inPicture(at, window_->size(), rotation_), pictureSize(), clock_());
}

void KioskGuard::move(QPointF at) {
    gesture_.move(inPicture(at, window_->size(), rotation_), pictureSize(), clock_());
}

void KioskGuard::release() {
    if (gesture_.release(clock_()))
        ask_.staff();
}

bool KioskGuard::isHandMoving(const QTouchEvent& touch) {
    bool moving = false;
    for (const auto& point : touch.points()) {
        if (point.state() == QEventPoint::Released) {
            counted_.erase(point.id());
            continue;
        }
        const auto [counted, isNew] = counted_.try_emplace(point.id(), point.position());
        if (isNew || isAway(counted->second, point.position())) {
            counted->second = point.position();
            moving = true;
        }
    }
    return moving;
}

bool KioskGuard::filterTouch(QEvent* event) {
    auto* touch = static_cast<QTouchEvent*>(event);
    const auto& points = touch->points();
    if (event->type() != QEvent::TouchUpdate)
        counted_.clear(); // all fingers are new, or gone
    const bool moving = isHandMoving(*touch);
    switch (event->type()) {
    case QEvent::TouchBegin:
        swallowing_ = !ask_.touched();
        break;
    case QEvent::TouchUpdate:
        if (moving)
            static_cast<void>(ask_.touched()); // whoever got its beginning gets its end, too
        break;
    default:
        break;
    }
    const bool swallowed = swallowing_;
    if (points.size() != 1 || event->type() == QEvent::TouchCancel)
        gesture_.cancel();
    else if (event->type() == QEvent::TouchBegin)
        press(points.front().position());
    else if (event->type() == QEvent::TouchUpdate)
        move(points.front().position());
    if (event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel) {
        swallowing_ = false;
        if (event->type() == QEvent::TouchEnd && points.size() == 1)
            release();
    }
    if (swallowed)
        event->accept(); // an unanswered touch would come back as a mouse
    return swallowed;
}

bool KioskGuard::filterMouse(QEvent* event) {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (event->type() == QEvent::MouseMove) {
        if (mouse->buttons() == Qt::NoButton)
            return false;
        move(mouse->position());
        if (isAway(countedMouse_, mouse->position())) {
            countedMouse_ = mouse->position();
            static_cast<void>(ask_.touched());
        }
        return swallowingMouse_;
    }
    if (mouse->button() != Qt::LeftButton)
        return true;
    if (event->type() == QEvent::MouseButtonRelease) {
        release();
        return std::exchange(swallowingMouse_, false);
    }
    swallowingMouse_ = !ask_.touched();
    countedMouse_ = mouse->position();
    press(mouse->position());
    return swallowingMouse_;
}

bool KioskGuard::filterKey(QEvent* event) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::KeyRelease) {
        const bool swallowed = key->key() == swallowedKey_ || !allowed(*key);
        if (key->key() == swallowedKey_ && !key->isAutoRepeat())
            swallowedKey_ = 0;
        return swallowed;
    }
    // Held down it goes on with what its first press did, and is no sign of anybody: it may be stuck.
    if (key->isAutoRepeat())
        return key->key() == swallowedKey_ || !allowed(*key);
    // Any key says that somebody is there; few do more.
    const bool passes = ask_.touched() && allowed(*key);
    if (!passes)
        swallowedKey_ = key->key();
    else if (key->key() == swallowedKey_)
        swallowedKey_ = 0; // its release went elsewhere
    return !passes;
}

} // namespace atlas
