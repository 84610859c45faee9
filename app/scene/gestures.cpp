#include "app/scene/gestures.h"

#include <cmath>
#include <numbers>

namespace atlas {

namespace {

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double angle(QPointF a, QPointF b) {
    return std::atan2(b.y() - a.y(), b.x() - a.x()) * 180 / std::numbers::pi;
}

/// In (-180, 180].
double turn(double degrees) {
    const double rest = std::fmod(degrees + 180, 360);
    return rest <= 0 ? rest + 180 : rest - 180;
}

constexpr double trailMs = 100;       // the last moments tell the speed
constexpr double leastAlone = 80;     // milliseconds, after another finger
constexpr double slowestFlick = 0.25; // pixels a millisecond
constexpr double fastestFlick = 6;
constexpr double nearestFingers = 10; // pixels: two fingers on one spot would zoom to infinity

} // namespace

void Gestures::rebase(const Projection& now) {
    if (active())
        restart(now);
}

void Gestures::restart(const Projection& now) {
    trail_.clear();
    start_ = now;
    turning_ = false;
    startAt_ = fingers_[0].at;
    if (fingers_.size() >= 2) {
        startAt_ = (fingers_[0].at + fingers_[1].at) / 2;
        startDistance_ = std::max(distance(fingers_[0].at, fingers_[1].at), nearestFingers);
        startAngle_ = angle(fingers_[0].at, fingers_[1].at);
    }
}

std::optional<Gestures::Move> Gestures::update(std::span<const Finger> fingers, const Projection& now,
                                               double timeMs) {
    if (fingers.empty())
        return std::nullopt;
    if (!active()) {
        pressedAt_ = fingers[0].at;
        pressedTime_ = timeMs;
        moved_ = turned_ = false;
        aloneSince_.reset();
    }
    const bool same = fingers.size() == fingers_.size() && fingers[0].id == fingers_[0].id &&
                      (fingers.size() < 2 || fingers[1].id == fingers_[1].id);
    if (fingers_.size() > 1)
        aloneSince_ = timeMs;
    fingers_.assign(fingers.begin(), fingers.end());
    if (!same) {
        moved_ = moved_ || fingers.size() >= 2; // two fingers never tap
        restart(now);
        return std::nullopt;
    }
    if (fingers.size() == 1) {
        if (!moved_ && distance(fingers[0].at, pressedAt_) <= limits_.slop)
            return std::nullopt;
        moved_ = true;
        trail_.push_back({timeMs, fingers[0].at});
        std::erase_if(trail_, [timeMs](const Sample& sample) { return sample.timeMs < timeMs - trailMs; });
        return Move{start_.toUnit(startAt_), fingers[0].at, start_.zoom(), start_.bearing()};
    }
    const QPointF middle = (fingers[0].at + fingers[1].at) / 2;
    const double spread = std::max(distance(fingers[0].at, fingers[1].at), nearestFingers);
    const double turned = turn(angle(fingers[0].at, fingers[1].at) - startAngle_);
    if (!turning_ && std::abs(turned) > limits_.turnThreshold) {
        turning_ = turned_ = true;
        turnOffset_ = turned; // from here on, so that the map does not jump by the threshold
    }
    const double bearing = start_.bearing() - (turning_ ? turn(turned - turnOffset_) : 0);
    return Move{start_.toUnit(startAt_), middle, start_.zoom() + std::log2(spread / startDistance_), bearing};
}

std::optional<QPointF> Gestures::flick(double timeMs) const {
    if (fingers_.size() != 1 || !moved_ || trail_.size() < 2 || timeMs - trail_.back().timeMs > trailMs)
        return std::nullopt;
    // Two fingers never lift at once: what the last one does then is no flick.
    const double time = trail_.back().timeMs - trail_.front().timeMs;
    if (time <= 0 || (aloneSince_ && timeMs - *aloneSince_ < leastAlone))
        return std::nullopt;
    const QPointF velocity = (trail_.back().at - trail_.front().at) / time;
    const double speed = std::hypot(velocity.x(), velocity.y());
    if (speed < slowestFlick)
        return std::nullopt;
    return velocity * std::min(1.0, fastestFlick / speed);
}

std::optional<Gestures::Tap> Gestures::release(double timeMs) {
    const bool tapped = fingers_.size() == 1 && !moved_ && timeMs - pressedTime_ <= limits_.longestTap;
    fingers_.clear();
    if (!tapped) {
        lastTap_.reset();
        return std::nullopt;
    }
    const bool second = lastTap_ && timeMs - lastTapTime_ <= limits_.doubleTapWithin &&
                        distance(*lastTap_, pressedAt_) <= limits_.doubleTapReach;
    lastTap_ = second ? std::nullopt : std::optional(pressedAt_);
    lastTapTime_ = timeMs;
    return Tap{pressedAt_, second};
}

void Gestures::cancel() {
    if (!active())
        return; // it had ended: the tap may still become a double one
    fingers_.clear();
    moved_ = false;
    lastTap_.reset();
}

} // namespace atlas
