#include "app/scene/camera_motion.h"

#include <QEasingCurve>

#include <cmath>

namespace atlas {

namespace {

constexpr double slowing = 325;       // milliseconds in which a glide loses all but 1/e of its speed
constexpr double shortestGlide = 0.5; // pixels that are left when it may end
constexpr double longestStep = 90;    // milliseconds: what more a frame took is made up in the next ones

} // namespace

CameraMotion::CameraMotion(QObject* parent) : QObject(parent) {
    connect(&clock_, &QVariantAnimation::valueChanged, this, &CameraMotion::step);
    connect(&clock_, &QVariantAnimation::finished, this, &CameraMotion::arrive);
}

void CameraMotion::start(Kind kind, int milliseconds) {
    clock_.stop();
    kind_ = kind;
    clock_.setStartValue(0);
    clock_.setEndValue(milliseconds);
    clock_.setDuration(milliseconds);
    way_ = late_ = 0;
    since_.invalidate();
    clock_.start();
}

void CameraMotion::arrive() {
    share_ = 1;
    if (kind_ == Kind::Flight)
        emit moved();
    emit arrived();
}

void CameraMotion::fly(const Camera& from, const Camera& to, int milliseconds) {
    path_ = FlightPath(from, to);
    share_ = 0;
    start(Kind::Flight, milliseconds > 0 ? milliseconds : path_.milliseconds());
}

void CameraMotion::glide(QPointF velocity, std::function<void(QPointF)> moved) {
    velocity_ = velocity;
    glided_ = std::move(moved);
    start(Kind::Glide, glideMilliseconds(velocity));
}

void CameraMotion::ease(int milliseconds, std::function<void(double)> moved) {
    eased_ = std::move(moved);
    start(Kind::Ease, milliseconds);
}

void CameraMotion::stop() {
    clock_.stop();
}

void CameraMotion::step() {
    if (!running())
        return;
    // Qt's clock of animations lets a late frame pass as if no time had gone by, and with a second window it
    // does so for every frame: on a busy machine a flight would last as much longer. The wall's clock does
    // not.
    if (since_.isValid())
        late_ += static_cast<double>(since_.nsecsElapsed()) / 1e6;
    since_.start();
    const double now = std::min(late_, longestStep);
    late_ -= now;
    way_ = std::max(way_ + now, std::min<double>(clock_.currentTime(), way_ + longestStep));
    if (way_ >= clock_.duration()) {
        clock_.stop(); // says nothing of itself
        if (kind_ == Kind::Glide)
            glided_(glideAt(velocity_, clock_.duration()));
        else if (kind_ == Kind::Ease)
            eased_(1);
        arrive();
        return;
    }
    if (kind_ == Kind::Glide) {
        glided_(glideAt(velocity_, way_));
        return;
    }
    const double time = way_ / clock_.duration();
    if (kind_ == Kind::Ease) {
        static const QEasingCurve out(QEasingCurve::OutCubic);
        eased_(out.valueForProgress(time));
        return;
    }
    static const QEasingCurve ease(QEasingCurve::InOutSine);
    share_ = ease.valueForProgress(time);
    emit moved();
}

QPointF CameraMotion::glideAt(QPointF velocity, double milliseconds) {
    return velocity * slowing * (1 - std::exp(-milliseconds / slowing));
}

int CameraMotion::glideMilliseconds(QPointF velocity) {
    const double way = std::hypot(velocity.x(), velocity.y()) * slowing;
    return way <= shortestGlide ? 0 : static_cast<int>(slowing * std::log(way / shortestGlide));
}

} // namespace atlas
