#include "app/kiosk/corner_gesture.h"

#include <utility>

namespace atlas {

CornerGesture::Corner CornerGesture::cornerAt(QPointF at, QSizeF window) {
    if (at.y() < 0 || at.y() > corner || at.x() < 0 || at.x() > window.width())
        return Corner::None;
    if (at.x() <= corner)
        return Corner::First;
    return at.x() >= window.width() - corner ? Corner::Second : Corner::None;
}

void CornerGesture::press(QPointF at, QSizeF window, std::int64_t now) {
    held_ = cornerAt(at, window);
    since_ = now;
    // Only the second corner, soon enough, goes on with what was begun.
    if (held_ != Corner::Second || !first_ || now - *first_ > pauseMs)
        first_.reset();
}

void CornerGesture::move(QPointF at, QSizeF window, std::int64_t) {
    if (held_ != Corner::None && cornerAt(at, window) != held_)
        cancel();
}

bool CornerGesture::release(std::int64_t now) {
    const Corner held = std::exchange(held_, Corner::None);
    const bool longEnough = now - since_ >= holdMs;
    if (held == Corner::First && longEnough) {
        first_ = now;
        return false;
    }
    const bool complete = held == Corner::Second && longEnough && first_.has_value();
    first_.reset();
    return complete;
}

void CornerGesture::cancel() {
    held_ = Corner::None;
    first_.reset();
}

} // namespace atlas
