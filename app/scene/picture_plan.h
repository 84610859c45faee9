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
/// to draw and only move: they are painted in patches of cells, at one zoom and bearing (a level); frames
/// between show the patches moved and scaled. A few cells a frame are painted while the map moves, so that no
/// frame is long; once it rests, what is in view is painted exactly as it is seen.
///
/// Lengths are device pixels of a level unless they are said to be others. No window is needed.
class PicturePlan {
public:
    static constexpr int cell = 128;       ///< Side of a cell.
    static constexpr int cellsAFrame = 24; ///< Painted ahead of what is seen.

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
    /// More could be painted ahead: ask again.
    [[nodiscard]] bool more() const { return more_; }
    /// What was painted no longer looks so.
    void outdate();
    void clear();

private:
    struct Patch {
        std::uint64_t id = 0;
        QRect cells;
    };
    struct Level {
        Projection seen; ///< What its pixels lie in: those of a window, to the top left of which they count.
        QRegion cells;   ///< Painted.
        std::vector<Patch> patches;
        bool outdated = false;
    };

    [[nodiscard]] bool isExact(const Level& level) const;
    [[nodiscard]] QTransform toView(const Level& level) const;
    /// What the window shows of a level.
    [[nodiscard]] QRegion neededCells(const Level& level) const;
    [[nodiscard]] QRegion missingCells(const Level& level) const;
    void beginLevel(double zoom);
    void dropUnseen();
    [[nodiscard]] Order order(Level& level, const QRect& cells);

    std::vector<Level> levels_; ///< The newest, which is painted, last.
    Projection view_;
    double ratio_ = 1;
    bool more_ = false;
    std::uint64_t last_ = 0;
};

} // namespace atlas
