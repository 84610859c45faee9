#include "app/scene/picture_plan.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// When all is painted anew while the map zooms or turns, and for which zoom: nearing, pictures grow coarse;
// leaving and turning, what was beyond the rim has to be there before it is seen. What is painted lies within
// all limits.
constexpr double nearest = 0.4, nearer = 0.15;
constexpr double farthest = -0.15, farther = -0.3;
constexpr double mostTurn = 6; // degrees
constexpr int rim = 1;         // cells beyond the window
constexpr int strip = 3;       // cells: how wide the strips are that are painted ahead
constexpr double reach = 64;   // pixels: of what a line or a glow beside a patch may reach into it

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

QRect grown(const QRect& cells, int by) {
    return cells.adjusted(-by, -by, by, by);
}

/// The strip to paint where cells beside the box are missing: as long as the box, reaching away from it.
QRect stripBeside(const QRect& box, const QRegion& missing) {
    const QRect gap = *missing.begin();
    const QRect around = grown(box, rim);
    if (gap.right() < box.left())
        return {QPoint(box.left() - strip, around.top()), QPoint(box.left() - 1, around.bottom())};
    if (gap.left() > box.right())
        return {QPoint(box.right() + 1, around.top()), QPoint(box.right() + strip, around.bottom())};
    if (gap.bottom() < box.top())
        return {QPoint(around.left(), box.top() - strip), QPoint(around.right(), box.top() - 1)};
    return {QPoint(around.left(), box.bottom() + 1), QPoint(around.right(), box.bottom() + strip)};
}

} // namespace

bool PicturePlan::exact() const {
    return seen_.zoom() == view_.zoom() && seen_.bearing() == view_.bearing();
}

QTransform PicturePlan::toWindow() const {
    const QPointF at = view_.toScreen(seen_.toUnit({0, 0})) * ratio_;
    if (exact()) // pixel upon pixel: half of one at most beside where it would be
        return QTransform::fromTranslate(std::round(at.x()), std::round(at.y()));
    QTransform place = QTransform::fromTranslate(at.x(), at.y());
    if (seen_.bearing() != view_.bearing())
        place.rotate(seen_.bearing() - view_.bearing());
    const double scale = view_.scale() / seen_.scale();
    return place.scale(scale, scale);
}

QRegion PicturePlan::neededCells(double more) const {
    const QTransform place = toWindow().inverted();
    const QSizeF size = view_.size() * ratio_;
    const QPointF around = (more - 1) / 2 * QPointF(size.width(), size.height());
    const QRectF window(-around, size * more);
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

/// The zoom for which all is to be painted anew; none: what is painted will do.
std::optional<double> PicturePlan::nextZoom(bool moving) const {
    if (patches_.empty() || outdated_)
        return view_.zoom();
    if (exact())
        return std::nullopt;
    const double nearing = view_.zoom() - seen_.zoom();
    // At rest, or where little of it can be seen after a jump.
    if (!moving || 2 * areaOf(missingCells()) > areaOf(neededCells()))
        return view_.zoom();
    if (nearing > nearest)
        return view_.zoom() + nearer;
    if (nearing < farthest || (nearing < 0 && !missingCells().isEmpty()))
        return view_.zoom() + farther;
    if (turnBetween(seen_.bearing(), view_.bearing()) > mostTurn)
        return view_.zoom();
    return std::nullopt;
}

void PicturePlan::dropFar() {
    constexpr double least = 2 * (rim + strip) * cell; // of what is painted ahead nothing is dropped
    const QSizeF window = view_.size() * ratio_;
    const QSizeF more = window.expandedTo({least, least}) / 2;
    const QRectF around =
        QRectF(QPointF(0, 0), window).adjusted(-more.width(), -more.height(), more.width(), more.height());
    const QTransform place = toWindow();
    std::erase_if(patches_, [&](const Patch& patch) {
        if (place.mapRect(QRectF(pixelsOf(patch.cells))).intersects(around))
            return false;
        cells_ -= patch.cells;
        return true;
    });
}

PicturePlan::Order PicturePlan::order(const QRect& cells) {
    const QRect pixels = pixelsOf(cells);
    cells_ += cells;
    std::erase_if(patches_, [&](const Patch& patch) { return cells.contains(patch.cells); });
    patches_.push_back({++last_, cells});
    // The window is the patch and what reaches into it from beside.
    const QRectF patch(QPointF(pixels.topLeft()) / ratio_, QSizeF(pixels.size()) / ratio_);
    const QRectF window = patch.adjusted(-reach, -reach, reach, reach);
    return {.patch = last_,
            .projection = {seen_.toUnit(window.center()), seen_.zoom(), seen_.bearing(),
                           QPointF(window.width() / 2, window.height() / 2), window.size()},
            .rect = {QPointF(reach, reach), patch.size()},
            .pixels = pixels.size()};
}

std::optional<PicturePlan::Order> PicturePlan::next(const Projection& view, double ratio, bool moving) {
    if (ratio != ratio_)
        clear();
    view_ = view;
    ratio_ = ratio;
    if (const auto zoom = nextZoom(moving)) {
        clear();
        seen_ = {view.center(), *zoom, view.bearing(), view.middle(), view.size()};
        // Leaving, all that is in view before the next time.
        const double more = *zoom < view.zoom() ? std::exp2(view.zoom() - *zoom - farthest) : 1;
        return order(grown(neededCells(more).boundingRect(), rim));
    }
    dropFar();
    const QRect box = neededCells().boundingRect();
    // Faster than what is painted ahead.
    if (const QRegion missing = missingCells(); !missing.isEmpty())
        return order(missing.boundingRect());
    // While it is dragged; zooming and turning soon paint all anew.
    if (const QRegion ahead = QRegion(grown(box, rim)) - cells_; moving && exact() && !ahead.isEmpty())
        return order(stripBeside(box, ahead));
    return std::nullopt;
}

void PicturePlan::takeBack(const Order& order) {
    std::erase_if(patches_, [&](const Patch& patch) {
        if (patch.id != order.patch)
            return false;
        cells_ -= patch.cells;
        return true;
    });
}

std::vector<PicturePlan::Shown> PicturePlan::shown() const {
    std::vector<Shown> all;
    const QRectF window(QPointF(0, 0), view_.size() * ratio_);
    const QTransform place = toWindow();
    for (const Patch& patch : patches_) {
        const QRect pixels = pixelsOf(patch.cells);
        all.push_back({.patch = patch.id,
                       .pixels = pixels.size(),
                       .place = QTransform::fromTranslate(pixels.x(), pixels.y()) * place,
                       .exact = exact(),
                       .seen = place.mapRect(QRectF(pixels)).intersects(window)});
    }
    return all;
}

bool PicturePlan::whole() const {
    return !patches_.empty() && !outdated_ && exact() && missingCells().isEmpty();
}

void PicturePlan::outdate() {
    outdated_ = true;
}

void PicturePlan::clear() {
    cells_ = {};
    patches_.clear();
    outdated_ = false;
}

} // namespace atlas
