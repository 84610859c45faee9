#include "app/scene/flight.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double rho = 1.42;
constexpr double shortestMs = 600, longestMs = 1800;
constexpr double msPerLength = 450;
constexpr double noDistance = 1e-6; // of the span: a pan that nobody sees

} // namespace

FlightPath::FlightPath(const Camera& from, const Camera& to) : from_(from), to_(to), start_(from.center()) {
    const geo::Point end = to.center();
    way_ = {end.x - start_.x, end.y - start_.y};
    distance_ = std::hypot(way_.x, way_.y);
    turn_ = std::remainder(to.bearing - from.bearing, 360.0);
    const double w0 = from.span, w1 = to.span;
    zoomOnly_ = distance_ < noDistance * std::min(w0, w1);
    if (zoomOnly_) {
        length_ = std::abs(std::log(w1 / w0)) / rho;
        return;
    }
    const double r2 = rho * rho, u = distance_;
    const auto r = [&](double w, double sign) {
        const double b = (w1 * w1 - w0 * w0 + sign * r2 * r2 * u * u) / (2 * w * r2 * u);
        return -std::asinh(b); // ln(-b + sqrt(b² + 1))
    };
    r0_ = r(w0, 1);
    length_ = (r(w1, -1) - r0_) / rho;
}

Camera FlightPath::at(double share) const {
    if (share <= 0)
        return from_;
    if (share >= 1)
        return to_;
    const double s = share * length_;
    double travelled = share, span = 0;
    if (zoomOnly_) {
        span = from_.span * std::pow(to_.span / from_.span, share);
    } else {
        const double w0 = from_.span, r = rho * s + r0_;
        travelled = w0 / (rho * rho) * (std::cosh(r0_) * std::tanh(r) - std::sinh(r0_)) / distance_;
        span = w0 * std::cosh(r0_) / std::cosh(r);
    }
    double bearing = std::fmod(from_.bearing + share * turn_ + 360, 360.0);
    return Camera::at({start_.x + travelled * way_.x, start_.y + travelled * way_.y}, bearing, span);
}

int FlightPath::milliseconds() const {
    // A turn takes its time, too.
    const double longest = std::max(length_, std::abs(turn_) / 90);
    return static_cast<int>(std::clamp(longest * msPerLength, shortestMs, longestMs));
}

} // namespace atlas
