#pragma once

#include "geo/geometry.h"

namespace atlas {

/// What the map looks at, independent of any window: a centre, the direction that is up, and the mercator
/// height that must be visible. Zoom is derived from it, so a View shows the same place on every screen.
/// Without Qt, as all of the View: the data tool reads it too. QML sees it as CameraValue.
struct Camera {
    double longitude = 0; ///< WGS 84 degrees.
    double latitude = 0;
    double bearing = 0; ///< Degrees clockwise from north that point upwards, in [0, 360).
    double span = 1;    ///< Height of the visible part of the unit mercator square.

    /// What is seen first: the inner borders, with the towns along them; north up.
    [[nodiscard]] static Camera innerBorders();
    /// The Grande Région as a whole, north up.
    [[nodiscard]] static Camera wholeRegion();
    /// The limits of every View: `maxZoom` on a window of 1,080 pixels, and the base map's window.
    [[nodiscard]] static double minSpan();
    [[nodiscard]] static double maxSpan();
    /// Zoom beyond which vertices of 32 bits would shiver.
    static constexpr double maxZoom = 19;

    /// The nearest camera within the limits; what is not finite becomes that of the opening view.
    [[nodiscard]] Camera clamped() const;

    /// Centre in unit mercator.
    [[nodiscard]] geo::Point center() const;
    [[nodiscard]] static Camera at(geo::Point unitMercator, double bearing, double span);
    /// The square of side `span` around the centre in unit mercator.
    [[nodiscard]] geo::Extent box() const;

    /// Zoom (256 pixels for the whole world at 0) that shows `span` in `height` device-independent pixels,
    /// at most `maxZoom`.
    [[nodiscard]] double zoom(double height) const;
    [[nodiscard]] static double spanAt(double zoom, double height);

    friend bool operator==(const Camera&, const Camera&) = default;
};

} // namespace atlas
