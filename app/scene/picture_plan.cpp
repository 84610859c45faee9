#include "app/scene/picture_plan.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// When a new level is begun while the map zooms or turns, and for which zoom: nearing, patches grow coarse;
// leaving and turning, what was beyond the rim has to be there before it is seen. A new level lies within all
// limits.
constexpr double nearest = 0.3, nearer = 0.1;
constexpr double farthest = -0.05, farther = -0.25;
constexpr double mostTurn = 3; // degrees
constexpr std::size_t mostLevels = 3;
constexpr double reach = 64; // pixels: of what a line or a glow beside a patch may reach into it

QRect pixelsOf(const QRect& cells) {
    constexpr int side = PicturePlan::cell;
    return {cells.x() * side, cells.y() * side, cells.width() * side, cells.height() * side};
}

QRect cellsOf(const QRectF& pixels) {
    const auto down = [](double v) { return static_cast<int>(std::floor(v / PicturePlan::cell)); };
    // What touches a cell by less than a thousandth of a pixel does not need it.
    constexpr double slack = 1e-3;
    const int left = down(pixels.left() + slack), top = down(pixels.top() + slack);
    return {QPoint(left, top), QPoint(std::max(left, down(pixels.right() - slack)),
                                      std::max(top, down(pixels.bottom() - slack)))};
}

int areaOf(const QRegion& cells) {
    int area = 0;
    for (const QRect& rect : cells)
        area += rect.width() * rect.height();
    return area;
}

double turnBetween(double a, double b) {
    return std::abs(std::remainder(a - b, 360));
}

/// The part of a region to paint first: near its middle of the view, no more than a frame's cells.
QRect portion(const QRegion& missing, QPoint middle) {
    const auto distance = [middle](const QRect& r) {
        const QPoint nearestPoint(std::clamp(middle.x(), r.left(), r.right()),
                                  std::clamp(middle.y(), r.top(), r.bottom()));
        return (nearestPoint - middle).manhattanLength();
    };
    const QRect rect = *std::ranges::min_element(missing, {}, distance);
    constexpr int most = PicturePlan::cellsAFrame, usualWidth = 6;
    const int width = std::min(rect.width(), std::max(usualWidth, most / rect.height()));
    const int height = std::min(rect.height(), most / width);
    const int x = std::clamp(middle.x() - width / 2, rect.left(), rect.right() - width + 1);
    const int y = std::clamp(middle.y() - height / 2, rect.top(), rect.bottom() - height + 1);
    return {x, y, width, height};
}

} // namespace

bool PicturePlan::isExact(const Level& level) const {
    return level.seen.zoom() == view_.zoom() && level.seen.bearing() == view_.bearing();
}

QTransform PicturePlan::toView(const Level& level) const {
    const QPointF at = view_.toScreen(level.seen.toUnit({0, 0})) * ratio_;
    if (isExact(level)) // pixel upon pixel: half of one at most beside where it would be
        return QTransform::fromTranslate(std::round(at.x()), std::round(at.y()));
    QTransform place = QTransform::fromTranslate(at.x(), at.y());
    if (level.seen.bearing() != view_.bearing())
        place.rotate(level.seen.bearing() - view_.bearing());
    const double scale = view_.scale() / level.seen.scale();
    return place.scale(scale, scale);
}

QRegion PicturePlan::neededCells(const Level& level) const {
    const QTransform place = toView(level).inverted();
    const QRectF window(QPointF(0, 0), view_.size() * ratio_);
    const QRect box = cellsOf(place.mapRect(window));
    if (place.type() <= QTransform::TxScale)
        return box;
    // Of a turned window, row by row.
    const QPolygonF seen = place.map(QPolygonF(window));
    QRegion cells;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const QRectF row(QRectF(pixelsOf({box.left(), y, box.width(), 1})));
        if (const QPolygonF part = seen.intersected(row); !part.isEmpty())
            cells += cellsOf(part.boundingRect().intersected(row));
    }
    return cells;
}

QRegion PicturePlan::missingCells(const Level& level) const {
    return neededCells(level) - level.cells;
}

void PicturePlan::beginLevel(double zoom) {
    if (levels_.size() >= mostLevels) // the first may be all that covers the window
        levels_.erase(levels_.begin() + 1);
    levels_.push_back({.seen = {view_.center(), zoom, view_.bearing(), view_.middle(), view_.size()},
                       .cells = {},
                       .patches = {}});
}

void PicturePlan::dropUnseen() {
    for (std::size_t i = levels_.size(); i-- > 1;)
        if (missingCells(levels_[i]).isEmpty()) {
            levels_.erase(levels_.begin(), levels_.begin() + static_cast<std::ptrdiff_t>(i));
            break;
        }
    const QSizeF size = view_.size() * ratio_;
    const QRectF around =
        QRectF(QPointF(0, 0), size).adjusted(-size.width(), -size.height(), size.width(), size.height());
    for (Level& level : levels_) {
        const QTransform place = toView(level);
        std::erase_if(level.patches, [&](const Patch& patch) {
            if (place.mapRect(QRectF(pixelsOf(patch.cells))).intersects(around))
                return false;
            level.cells -= patch.cells;
            return true;
        });
    }
}

PicturePlan::Order PicturePlan::order(Level& level, const QRect& cells) {
    const QRectF pixels(pixelsOf(cells));
    level.cells += cells;
    std::erase_if(level.patches, [&](const Patch& patch) { return cells.contains(patch.cells); });
    level.patches.push_back({++last_, cells});
    // The window is the patch and what reaches into it from beside.
    const QRectF patch(pixels.topLeft() / ratio_, pixels.size() / ratio_);
    const QRectF window = patch.adjusted(-reach, -reach, reach, reach);
    return {.patch = last_,
            .projection = {level.seen.toUnit(window.center()), level.seen.zoom(), level.seen.bearing(),
                           QPointF(window.width() / 2, window.height() / 2), window.size()},
            .rect = {QPointF(reach, reach), patch.size()},
            .pixels = pixelsOf(cells).size()};
}

std::optional<PicturePlan::Order> PicturePlan::next(const Projection& view, double ratio, bool moving) {
    if (ratio != ratio_)
        clear();
    view_ = view;
    ratio_ = ratio;
    more_ = false;
    dropUnseen();

    const bool covered = std::ranges::any_of(
        levels_, [this](const Level& level) { return !level.outdated && missingCells(level).isEmpty(); });
    const bool fresh = levels_.empty() || levels_.back().outdated;
    if (fresh) {
        beginLevel(view.zoom());
    } else if (!isExact(levels_.back())) {
        const Level& level = levels_.back();
        const double nearing = view.zoom() - level.seen.zoom();
        // Little of what there is can be seen: a jump, not a movement.
        const bool jumped = !covered && 2 * areaOf(missingCells(level)) > areaOf(neededCells(level));
        if (!moving || jumped)
            beginLevel(view.zoom());
        else if (nearing > nearest)
            beginLevel(view.zoom() + nearer);
        else if (nearing < farthest)
            beginLevel(view.zoom() + farther);
        else if (turnBetween(level.seen.bearing(), view.bearing()) > mostTurn)
            beginLevel(view.zoom());
    }

    Level& level = levels_.back();
    QRegion missing = missingCells(level);
    // What would be a hole, or no longer true, is painted at once.
    if (!missing.isEmpty() && (fresh || !covered))
        return order(level, missing.boundingRect());
    const QRect needed = neededCells(level).boundingRect();
    if (missing.isEmpty())
        missing = QRegion(needed.adjusted(-1, -1, 1, 1)) - level.cells;
    if (missing.isEmpty())
        return std::nullopt;
    more_ = true;
    return order(level, portion(missing, needed.center()));
}

void PicturePlan::takeBack(const Order& order) {
    for (Level& level : levels_)
        std::erase_if(level.patches, [&](const Patch& patch) {
            if (patch.id != order.patch)
                return false;
            level.cells -= patch.cells;
            return true;
        });
}

std::vector<PicturePlan::Shown> PicturePlan::shown() const {
    std::vector<Shown> all;
    const QRectF window(QPointF(0, 0), view_.size() * ratio_);
    // One level alone, if it covers the window: the next one is seen when it does, too.
    std::size_t alone = levels_.size();
    while (alone > 0 && !missingCells(levels_[alone - 1]).isEmpty())
        --alone;
    for (std::size_t i = 0; i < levels_.size(); ++i) {
        const Level& level = levels_[i];
        const QTransform place = toView(level);
        for (const Patch& patch : level.patches) {
            const QRect pixels = pixelsOf(patch.cells);
            all.push_back(
                {.patch = patch.id,
                 .pixels = pixels.size(),
                 .place = QTransform::fromTranslate(pixels.x(), pixels.y()) * place,
                 .exact = isExact(level),
                 .seen = (alone == 0 || i + 1 == alone) && place.mapRect(QRectF(pixels)).intersects(window)});
        }
    }
    return all;
}

bool PicturePlan::whole() const {
    if (levels_.empty() || levels_.back().outdated || !isExact(levels_.back()))
        return false;
    return missingCells(levels_.back()).isEmpty();
}

void PicturePlan::outdate() {
    for (Level& level : levels_)
        level.outdated = true;
}

void PicturePlan::clear() {
    levels_.clear();
}

} // namespace atlas
