#include "app/scene/river_label.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace atlas {

namespace {

constexpr double spacing = 0.00022; // unit mercator between two places: 6 km on the ground
constexpr double tracking = 1;      // pixels between letters
constexpr double sharpestTurn = 24; // degrees between two letters
constexpr double mostBending = 150; // degrees over the whole name
constexpr double closest = 0.85;    // of the distance that two letters have on a straight line
constexpr double sampling = 3;      // pixels between places of the line that letters stand on
constexpr double rim = 2;           // pixels of halo

/// A step of a line, and how far along it: from 0 to 1.
struct Step {
    std::size_t from = 0;
    double share = 0;
};

/// Where a distance along a line of two points or more lies; beyond its ends, at them. `along`: of each
/// point.
Step stepAt(const std::vector<double>& along, double distance) {
    const auto after = std::ranges::upper_bound(along, distance);
    if (after == along.begin())
        return {};
    if (after == along.end())
        return {along.size() - 2, 1};
    const auto i = static_cast<std::size_t>(after - along.begin()) - 1;
    return {i, (distance - along[i]) / (along[i + 1] - along[i])};
}

/// A line by the distance along it, in pixels.
class Track {
public:
    Track(const geo::Line& path, double scale, double bearing) {
        const double angle = bearing * std::numbers::pi / 180, c = std::cos(angle), s = std::sin(angle);
        for (const geo::Point& p : path) {
            const double x = (p.x - path.front().x) * scale, y = (p.y - path.front().y) * scale;
            const QPointF at(c * x + s * y, c * y - s * x);
            along_.push_back(points_.empty() ? 0
                                             : along_.back() + std::hypot(at.x() - points_.back().x(),
                                                                          at.y() - points_.back().y()));
            points_.push_back(at);
        }
    }
    [[nodiscard]] double length() const { return along_.back(); }
    [[nodiscard]] QPointF at(double distance) const {
        const auto [i, t] = stepAt(along_, distance);
        return points_[i] + t * (points_[i + 1] - points_[i]);
    }
    /// The same place in unit mercator.
    [[nodiscard]] geo::Point unitAt(const geo::Line& path, double distance) const {
        const auto [i, t] = stepAt(along_, distance);
        return {path[i].x + t * (path[i + 1].x - path[i].x), path[i].y + t * (path[i + 1].y - path[i].y)};
    }

private:
    std::vector<QPointF> points_;
    std::vector<double> along_;
};

double angleOf(QPointF from, QPointF to) {
    return std::atan2(to.y() - from.y(), to.x() - from.x()) * 180 / std::numbers::pi;
}

double turn(double from, double to) {
    return std::abs(std::remainder(to - from, 360.0));
}

/// What letters stand on, in the order of reading: above the water, seen by the reader, and smoother than it.
class Course {
public:
    struct Place {
        QPointF at;
        double angle = 0; ///< Degrees.
    };

    /// `middle`: of the name, along the track; `reach`: to both sides of it.
    Course(const Track& track, double middle, double reach, bool backwards, double chord, double lift) {
        const int half = static_cast<int>(std::ceil(reach / sampling));
        for (int i = -half; i <= half; ++i) {
            const double at = middle + (backwards ? -i : i) * sampling;
            QPointF a = track.at(at - chord), b = track.at(at + chord);
            if (backwards)
                std::swap(a, b);
            const double angle = angleOf(a, b), radians = angle * std::numbers::pi / 180;
            // The middle of what was averaged, then up.
            const QPointF on = (track.at(at) + (a + b) / 2) / 2;
            const QPointF place = on + lift * QPointF(std::sin(radians), -std::cos(radians));
            along_.push_back(places_.empty() ? 0
                                             : along_.back() + std::hypot(place.x() - places_.back().at.x(),
                                                                          place.y() - places_.back().at.y()));
            places_.push_back({place, angle});
        }
        middle_ = along_[static_cast<std::size_t>(half)];
    }

    /// `distance` from the middle, along the course; nothing beyond its ends.
    [[nodiscard]] std::optional<Place> at(double distance) const {
        const double at = middle_ + distance;
        if (at < 0 || at >= along_.back())
            return std::nullopt;
        const auto [i, t] = stepAt(along_, at);
        const Place &from = places_[i], &to = places_[i + 1];
        return Place{.at = from.at + t * (to.at - from.at),
                     .angle = from.angle + t * std::remainder(to.angle - from.angle, 360.0)};
    }

private:
    std::vector<Place> places_;
    std::vector<double> along_;
    double middle_ = 0;
};

} // namespace

std::vector<CurvedName> curvedNames(const geo::Line& path, const QString& text, const LabelStyle& style,
                                    double scale, double bearing, double lift) {
    std::vector<CurvedName> names;
    if (path.size() < 2 || text.isEmpty())
        return names;
    const Track track(path, scale, bearing);
    const QFontMetricsF metrics(style.font);
    std::vector<double> middles; // of the letters, from the name's start
    double width = 0;
    for (const QChar letter : text) {
        const double advance = metrics.horizontalAdvance(letter);
        middles.push_back(width + advance / 2);
        width += advance + tracking;
    }
    width -= tracking;
    const double step = spacing * scale;
    const double chord = std::max(metrics.height() * 0.8, 8.0);
    const double half = metrics.height() / 2 + rim;
    for (int key = 1; key * step < track.length(); ++key) {
        const double middle = key * step, start = middle - width / 2;
        if (start < chord || start + width + chord > track.length())
            continue;
        // Read from left to right: against the water where it flows to the left.
        const bool backwards = track.at(start).x() > track.at(start + width).x();
        const QPointF anchor = track.at(middle);
        CurvedName name{.key = key, .anchor = track.unitAt(path, middle)};
        const Course course(track, middle, 0.75 * width, backwards, chord, lift);
        bool fits = true;
        double before = 0;
        for (std::size_t i = 0; i < middles.size() && fits; ++i) {
            const auto place = course.at(middles[i] - width / 2);
            fits = place.has_value();
            if (!fits)
                break;
            const QPointF on = place->at - anchor;
            if (i > 0) {
                const double turned = turn(before, place->angle);
                name.bending += turned;
                // Where the line folds, letters would stand upon one another.
                const QPointF way = on - name.letters.back().middle;
                fits = turned <= sharpestTurn && name.bending <= mostBending &&
                       std::hypot(way.x(), way.y()) >= closest * (middles[i] - middles[i - 1]);
            }
            before = place->angle;
            name.letters.push_back({.middle = on, .angle = place->angle});
            name.bounds = name.bounds.united(QRectF(on - QPointF(half, half), QSizeF(2 * half, 2 * half)));
        }
        if (fits)
            names.push_back(std::move(name));
    }
    std::ranges::stable_sort(names, {}, [](const CurvedName& name) { return std::floor(name.bending / 10); });
    return names;
}

void drawCurved(QPainter& painter, const CurvedName& name, const QString& text, const LabelStyle& style,
                QPointF anchor) {
    const QFontMetricsF metrics(style.font);
    QPainterPath letters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto& letter = name.letters[static_cast<std::size_t>(i)];
        QPainterPath one;
        one.addText(-metrics.horizontalAdvance(text[i]) / 2, metrics.xHeight() / 2, style.font,
                    text.mid(i, 1));
        const QPointF at = letter.middle + anchor;
        letters.addPath(QTransform().translate(at.x(), at.y()).rotate(letter.angle).map(one));
    }
    if (style.halo.isValid()) {
        // Not strokePath: on paper that is an outline of the outline.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.halo, 2 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(letters);
    }
    painter.fillPath(letters, style.color);
}

QImage curvedImage(const CurvedName& name, const QString& text, const LabelStyle& style, double pixelRatio) {
    QImage image((name.bounds.size() * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawCurved(painter, name, text, style, -name.bounds.topLeft());
    return image;
}

} // namespace atlas
