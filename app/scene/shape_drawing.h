#pragma once

#include "app/scene/map_shape.h"
#include "app/scene/projection.h"

#include <QPointF>

#include <cstdint>
#include <optional>

namespace atlas {

enum class ShapeKind : std::uint8_t { Radius, Rectangle, Polygon, Lasso };

/// How far a pen may stray and still click, and how near a corner it means it: pixels.
struct ShapePen {
    double slop = 4;
    double reach = 12;
};

/// A shape being drawn: a pen in, a shape out. Points are kept as places, so that the map may be zoomed
/// meanwhile. Knows no window and no clock.
class ShapeDrawing {
public:
    explicit ShapeDrawing(ShapeKind kind) : kind_(kind) {}

    using Pen = ShapePen;
    static constexpr Pen mouse{}, finger{.slop = 10, .reach = 22};
    static constexpr double doubleClickMs = 400;

    void press(QPointF at, const Projection& projection, Pen pen, double timeMs);
    void move(QPointF at, const Projection& projection); ///< Pressed.
    void hover(QPointF at, const Projection& projection);
    void release(QPointF at, const Projection& projection);
    /// The pen was no pen (two fingers): what the press began is taken back.
    void interrupt();
    /// The pen has left the map: a corner only hinted at is gone.
    void leave() { pen_.reset(); }
    /// Takes back the last corner; false if there is none.
    bool backspace();
    /// Closes a polygon as it stands; false if it has fewer than three corners.
    bool finish();

    [[nodiscard]] ShapeKind kind() const { return kind_; }
    /// Something is on the paper.
    [[nodiscard]] bool begun() const { return !points_.empty(); }
    [[nodiscard]] bool finished() const { return finished_; }
    /// What is drawn so far with the pen where it is, not yet made valid; nothing where that is no shape.
    [[nodiscard]] std::optional<MapShape> shape() const;
    /// Corners and strokes so far, unit mercator, and from the last one to the pen.
    [[nodiscard]] geo::Line path() const;

    static constexpr double defaultRadius = 25'000;
    static constexpr double lassoTolerance = 2; ///< Pixels.
    static constexpr std::size_t mostCorners = 300;

    /// A shape to begin with where no pen draws: in the middle of `free` (pixels).
    [[nodiscard]] static MapShape inTheMiddle(ShapeKind kind, const Projection& projection,
                                              const QRectF& free);

private:
    [[nodiscard]] std::optional<MapShape> circle() const;
    [[nodiscard]] geo::Line corners() const;
    void addCorner(geo::Point at);

    ShapeKind kind_;
    geo::Line points_; ///< Unit mercator: a centre, a first corner, corners or a stroke.
    std::optional<geo::Point> pen_;
    double perPixel_ = 0; ///< Metres.
    double scale_ = 1;    ///< Of the projection last drawn in.
    bool pressed_ = false, strayed_ = false, finished_ = false, added_ = false;
    QPointF pressedAt_;
    Pen sort_;
    QPointF lastClick_;
    double lastClickTime_ = -1e9;
};

/// Metres of a pixel at a place of the window.
[[nodiscard]] double metersPerPixel(const Projection& projection, QPointF at);

} // namespace atlas
