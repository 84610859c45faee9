#pragma once

#include "app/camera.h"

namespace atlas {

/// The smoothest way from one camera to another: zooms out, pans and zooms in so that the map seems to pass
/// at one speed. Closed form of J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and
/// panning", IEEE InfoVis 2003, equations (9), with rho = 1.42.
class FlightPath {
public:
    FlightPath(const Camera& from, const Camera& to);

    /// Length in the paper's measure: 1 is about the way across the window, or a zoom by e^1.42.
    [[nodiscard]] double length() const { return length_; }
    /// The camera after that share of the length, in [0, 1]; the ends are exact.
    [[nodiscard]] Camera at(double share) const;
    /// 600 to 1,800 ms by the length.
    [[nodiscard]] int milliseconds() const;

private:
    Camera from_, to_;
    geo::Point start_, way_; ///< Unit mercator.
    double distance_ = 0;
    double r0_ = 0;
    double length_ = 0;
    double turn_ = 0; ///< Degrees, the shorter way round.
    bool zoomOnly_ = false;
};

} // namespace atlas
