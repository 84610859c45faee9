#pragma once

#include "app/scene/projection.h"

#include <QRegion>
#include <QSize>
#include <QTransform>

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas {

/// What of the base map is kept as pictures, and what is to be painted next. Lands, lines and glows are dear
/// to draw and only move: they are painted at one zoom and bearing, and frames between show what was painted,
/// moved and scaled. Zooming and turning on, all in view is painted anew now and then, dragging, a strip
/// ahead of what is seen: patches are few, as the smallest costs more than half of the largest. Once the map
/// rests, what is in view is painted exactly as it is seen.
///
/// Lengths are device pixels of what is painted unless they are said to be others. No window is needed.
class PicturePlan {
public:
    static constexpr int cell = 128; ///< Side of a cell: patches are made of whole ones.

    /// A patch to paint: `rect` of the window that `projection` has, both in device-independent pixels.
    struct Order {
        std::uint64_t patch = 0;
        Projection projection;
        QRectF rect;
        QSize pixels;
    };
    /// A patch as the window shows it: `place` takes its pixels, from its top left corner, to the window's.
    struct Shown {
        std::uint64_t patch = 0;
        QSize pixels;
        QTransform place;
        bool exact = false; ///< Pixel upon pixel.
        bool seen = false;  ///< At least a part of it.
    };

    /// What to paint for a frame that shows `view`; counts as painted from then on. `ratio`: device pixels a
    /// device-independent one.
    [[nodiscard]] std::optional<Order> next(const Projection& view, double ratio, bool moving);
    /// The order was not carried out.
    void takeBack(const Order& order);
    /// The patches that are kept as that frame has them, in the order of drawing.
    [[nodiscard]] std::vector<Shown> shown() const;
    /// All that is in view is exactly as it is to be.
    [[nodiscard]] bool whole() const;
    /// What was painted no longer looks so.
    void outdate();
    void clear();

private:
    struct Patch {
        std::uint64_t id = 0;
        QRect cells;
    };

    [[nodiscard]] bool exact() const;
    /// Takes what is painted to the window.
    [[nodiscard]] QTransform toWindow() const;
    /// What the window shows, or one so many times as wide and high around it.
    [[nodiscard]] QRegion neededCells(double more = 1) const;
    [[nodiscard]] QRegion missingCells() const { return neededCells() - cells_; }
    [[nodiscard]] std::optional<double> nextZoom(bool moving) const;
    void dropFar();
    [[nodiscard]] Order order(const QRect& cells);

    Projection seen_; ///< Painted are pixels of this window, counted from its top left.
    QRegion cells_;   ///< Painted.
    std::vector<Patch> patches_;
    bool outdated_ = false;
    Projection view_;
    double ratio_ = 1;
    std::uint64_t last_ = 0;
};

} // namespace atlas
