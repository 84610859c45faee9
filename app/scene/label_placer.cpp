#include "app/scene/label_placer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

constexpr double cell = 64;       // pixels: a name touches few cells, a cell holds few names
constexpr int longestAway = 40;   // frames: a name that comes back so late is a new one
constexpr double between = 6;     // pixels kept free between the letters of two names, sideways
constexpr double lineGap = 2;     // likewise, above one another
constexpr double keepBonus = 1.5; // ranks by which a shown name goes before others
constexpr double softRank = 2;    // names up to this rank may cover soft obstacles
constexpr double closeRank = 3;   // names up to this rank need little air
constexpr double leastAir = 2;    // pixels
constexpr double dotRank = 1;     // a name keeps off dots of places less important by up to so many ranks

/// What is taken, in cells, so that a test looks at the neighbourhood only.
class Taken {
public:
    struct Thing {
        QRectF rect;
        int obstacle = -1; ///< Index; -1: a name.
        bool round = false;
        bool soft = false;
        double air = 0; ///< Within rect.

        [[nodiscard]] bool touches(const QRectF& other, bool close) const {
            const double less = close ? std::max(air - leastAir, 0.0) : 0;
            if (!round)
                return rect.adjusted(less, less, -less, -less).intersects(other);
            const QPointF middle = rect.center();
            const double dx = middle.x() - std::clamp(middle.x(), other.left(), other.right());
            const double dy = middle.y() - std::clamp(middle.y(), other.top(), other.bottom());
            return std::hypot(dx, dy) < rect.width() / 2 - less;
        }
    };

    [[nodiscard]] bool free(const QRectF& rect, int own, double rank) const {
        const bool coversSoft = rank <= softRank, close = rank <= closeRank;
        bool isFree = true;
        forCells(rect, [&](std::uint64_t key) {
            if (const auto found = cells_.find(key); found != cells_.end())
                for (const Thing& other : *found)
                    isFree = isFree && (!other.touches(rect, close) || (own >= 0 && other.obstacle == own) ||
                                        (coversSoft && other.soft));
        });
        return isFree;
    }
    /// Whether no name stands there, or dot of one.
    [[nodiscard]] bool unnamed(const QRectF& rect) const {
        bool isFree = true;
        forCells(rect, [&](std::uint64_t key) {
            if (const auto found = cells_.find(key); found != cells_.end())
                isFree = isFree && std::ranges::none_of(*found, [&](const Thing& other) {
                             return other.obstacle < 0 && other.rect.intersects(rect);
                         });
        });
        return isFree;
    }
    void take(const Thing& thing) {
        forCells(thing.rect, [&](std::uint64_t key) { cells_[key].push_back(thing); });
    }

private:
    template <class Visit>
    static void forCells(const QRectF& rect, Visit visit) {
        const auto at = [](double v) { return static_cast<std::int32_t>(std::floor(v / cell)); };
        for (std::int32_t x = at(rect.left()); x <= at(rect.right()); ++x)
            for (std::int32_t y = at(rect.top()); y <= at(rect.bottom()); ++y)
                visit(static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32 |
                      static_cast<std::uint32_t>(y));
    }
    QHash<std::uint64_t, std::vector<Thing>> cells_;
};

/// Where the letters are: a line of text is higher than they, and a halo stands around them.
QRectF inkOf(const QRectF& rect) {
    const double rim = std::min(1.5, rect.width() / 4), above = 0.16 * rect.height();
    return rect.adjusted(rim, above, -rim, -above);
}

} // namespace

std::vector<LabelPlace> placesAround(QPointF anchor, QSizeF size, double gap) {
    const double w = size.width(), h = size.height(), g = gap, d = gap * 0.75;
    const std::array corners{QPointF(g, -h / 2),          QPointF(-w / 2, -g - h), QPointF(-w / 2, g),
                             QPointF(-g - w, -h / 2),     QPointF(d, -d - h),      QPointF(d, d),
                             QPointF(-d - w, -d - h),     QPointF(-d - w, d),      QPointF(-w / 3, -g - h),
                             QPointF(-2 * w / 3, -g - h), QPointF(-w / 3, g),      QPointF(-2 * w / 3, g)};
    std::vector<LabelPlace> places;
    for (std::size_t i = 0; i < corners.size(); ++i)
        places.push_back({.key = static_cast<int>(i), .rect = {anchor + corners[i], size}});
    return places;
}

std::vector<PlacedLabel> LabelPlacer::place(std::span<const LabelCandidate> candidates,
                                            std::span<const LabelObstacle> obstacles, const QRectF& area,
                                            std::size_t limit, const Allowed& allowed, bool moving) {
    if (!moving)
        away_.clear();
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto weight = [&](const LabelCandidate& c) {
        return c.rank - (shown_.contains(c.id) ? keepBonus : 0);
    };
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const double wa = weight(candidates[a]), wb = weight(candidates[b]);
        return wa != wb ? wa < wb : candidates[a].id < candidates[b].id;
    });

    // Dots of names that may still come: who covers one takes its place away.
    std::vector<std::size_t> dotted;
    for (const std::size_t i : order)
        if (!candidates[i].dot.isEmpty())
            dotted.push_back(i);
    const auto coversDot = [&](std::size_t own, const QRectF& ink) {
        return std::ranges::any_of(dotted, [&](std::size_t other) {
            return other != own && candidates[other].rank <= candidates[own].rank + dotRank &&
                   candidates[other].dot.intersects(ink);
        });
    };

    Taken taken;
    for (std::size_t i = 0; i < obstacles.size(); ++i)
        taken.take({.rect = obstacles[i].rect.adjusted(-obstacles[i].air, -obstacles[i].air, obstacles[i].air,
                                                       obstacles[i].air),
                    .obstacle = static_cast<int>(i),
                    .round = obstacles[i].round,
                    .soft = obstacles[i].soft,
                    .air = obstacles[i].air});
    std::vector<PlacedLabel> placed;
    std::vector<bool> named(obstacles.size());
    QHash<std::uint64_t, int> shown;
    for (const std::size_t i : order) {
        if (placed.size() == limit)
            break;
        const LabelCandidate& c = candidates[i];
        if (c.own >= 0 && named[static_cast<std::size_t>(c.own)])
            continue;
        if (!c.dot.isEmpty() && !taken.unnamed(c.dot))
            continue;
        // Unless it is more important now than it was: somebody chose it.
        if (const auto away = away_.find(c.id); away != away_.end() && c.rank >= away->rank)
            continue;
        const auto fits = [&](const LabelPlace& place) {
            return area.contains(place.rect) && taken.free(inkOf(place.rect), c.own, c.rank) &&
                   (!allowed || allowed(i, place.rect));
        };
        // The place it had, then the others in their order.
        auto found = c.places.end();
        if (const auto before = shown_.find(c.id); before != shown_.end()) {
            found = std::ranges::find(c.places, *before, &LabelPlace::key);
            if (found != c.places.end() && !fits(*found))
                found = c.places.end();
        }
        if (found == c.places.end() && c.airy)
            found = std::ranges::find_if(c.places, [&](const LabelPlace& place) {
                return fits(place) && taken.free(inkOf(place.rect), c.own, closeRank + 1);
            });
        if (found == c.places.end())
            found = std::ranges::find_if(c.places, [&](const LabelPlace& place) {
                return fits(place) && !coversDot(i, inkOf(place.rect));
            });
        if (found == c.places.end())
            found = std::ranges::find_if(c.places, fits);
        if (found == c.places.end())
            continue;
        taken.take({.rect = inkOf(found->rect).adjusted(-between, -lineGap, between, lineGap)});
        if (!c.dot.isEmpty())
            taken.take({.rect = c.dot});
        placed.push_back({.id = c.id, .candidate = i, .key = found->key, .rect = found->rect});
        shown[c.id] = found->key;
        if (c.own >= 0)
            named[static_cast<std::size_t>(c.own)] = true;
    }
    if (moving)
        keepAway(candidates, area, shown);
    shown_ = std::move(shown);
    return placed;
}

void LabelPlacer::keepAway(std::span<const LabelCandidate> candidates, const QRectF& area,
                           const QHash<std::uint64_t, int>& shown) {
    away_.removeIf([](const auto& entry) { return --entry.value().calls <= 0; });
    for (const LabelCandidate& c : candidates) {
        const bool went = shown_.contains(c.id) && !shown.contains(c.id);
        // Who left by the edge comes back with the hand.
        if (went &&
            std::ranges::any_of(c.places, [&](const LabelPlace& place) { return area.contains(place.rect); }))
            away_.insert(c.id, {.calls = longestAway, .rank = c.rank});
    }
}

} // namespace atlas
