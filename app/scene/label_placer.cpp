#include "app/scene/label_placer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

constexpr double cell = 64;       // pixels: a name touches few cells, a cell holds few names
constexpr double between = 3;     // pixels kept free between names
constexpr double keepBonus = 1.5; // ranks by which a shown name goes before others
constexpr int positions = 8;

/// What is taken, in cells, so that a test looks at the neighbourhood only.
class Taken {
public:
    [[nodiscard]] bool free(const QRectF& rect) const {
        bool isFree = true;
        forCells(rect, [&](std::uint64_t key) {
            if (const auto found = cells_.find(key); found != cells_.end())
                for (const QRectF& other : *found)
                    isFree = isFree && !other.intersects(rect);
        });
        return isFree;
    }
    void take(const QRectF& rect) {
        forCells(rect, [&](std::uint64_t key) { cells_[key].push_back(rect); });
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
    QHash<std::uint64_t, std::vector<QRectF>> cells_;
};

QRectF rectAt(const LabelCandidate& c, int position) {
    const double w = c.size.width(), h = c.size.height(), g = c.gap, d = g * 0.75;
    if (c.centered)
        return {c.anchor.x() - w / 2, c.anchor.y() - h / 2, w, h};
    const std::array<QPointF, positions> corners{
        QPointF(g, -h / 2), QPointF(-w / 2, -g - h), QPointF(-w / 2, g),      QPointF(-g - w, -h / 2),
        QPointF(d, -d - h), QPointF(d, d),           QPointF(-d - w, -d - h), QPointF(-d - w, d)};
    return {c.anchor + corners[static_cast<std::size_t>(position)], c.size};
}

} // namespace

std::vector<PlacedLabel> LabelPlacer::place(std::span<const LabelCandidate> candidates,
                                            std::span<const QRectF> obstacles, const QRectF& area,
                                            std::size_t limit) {
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto weight = [&](const LabelCandidate& c) {
        return c.rank - (shown_.contains(c.id) ? keepBonus : 0);
    };
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const double wa = weight(candidates[a]), wb = weight(candidates[b]);
        return wa != wb ? wa < wb : candidates[a].id < candidates[b].id;
    });

    Taken taken;
    for (const QRectF& obstacle : obstacles)
        taken.take(obstacle);
    std::vector<PlacedLabel> placed;
    QHash<std::uint64_t, int> shown;
    for (const std::size_t i : order) {
        if (placed.size() == limit)
            break;
        const LabelCandidate& c = candidates[i];
        const int before = shown_.value(c.id, 0);
        const int tries = c.centered ? 1 : positions;
        for (int t = 0; t < tries; ++t) {
            // The place it had, then the others in their order.
            const int position = t == 0 ? before : t <= before ? t - 1 : t;
            const QRectF rect = rectAt(c, position);
            if (!area.contains(rect))
                continue;
            const QRectF roomy = rect.adjusted(-between, -1, between, 1);
            if (!taken.free(roomy))
                continue;
            taken.take(roomy);
            placed.push_back({c.id, i, rect});
            shown[c.id] = position;
            break;
        }
    }
    shown_ = std::move(shown);
    return placed;
}

} // namespace atlas
