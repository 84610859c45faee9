#pragma once

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace atlas {

/// Where a name may stand. `key` names the place from frame to frame.
struct LabelPlace {
    int key = 0;
    QRectF rect;
};

/// A name that wants a place on the map.
struct LabelCandidate {
    std::uint64_t id = 0;           ///< Stable: the last word where ranks are equal.
    double rank = 0;                ///< Smaller is more important.
    std::vector<LabelPlace> places; ///< The best first.
    int own = -1; ///< Index of the obstacle that it names: that one is not in its way, and it alone names it.
    bool airy = false; ///< Comes as close to obstacles as its rank allows only where no place keeps off them.
    QRectF dot = {};   ///< Drawn with the name, and only with it; empty: none. No other name covers it.
};

struct LabelObstacle {
    QRectF rect;
    double air = 0;     ///< Pixels that names keep off it; important ones come closer where they must.
    bool round = false; ///< The disc in the rectangle, which is a square.
    bool soft = false;  ///< Small things that the most important names may cover.
};

struct PlacedLabel {
    std::uint64_t id = 0;
    std::size_t candidate = 0; ///< Index in the candidates.
    int key = 0;               ///< Of the place it got.
    QRectF rect;
};

/// Right, above, below, left, then the diagonals, then above and below to a side: where the name of a thing
/// of this radius may stand.
[[nodiscard]] std::vector<LabelPlace> placesAround(QPointF anchor, QSizeF size, double gap);

/// Gives names free places. A name that was shown keeps its place before others of nearly its rank get
/// one; then rank decides, then the id. Pure: the same calls give the same places.
class LabelPlacer {
public:
    /// Whether a candidate may stand there, asked only of places that are free.
    using Allowed = std::function<bool(std::size_t candidate, const QRectF& rect)>;

    /// At most `limit` names, wholly within `area`. While the map is `moving`, a name that went stays away
    /// for a moment, lest it flicker: with all that fits it comes back once the map is at rest.
    std::vector<PlacedLabel> place(std::span<const LabelCandidate> candidates,
                                   std::span<const LabelObstacle> obstacles, const QRectF& area,
                                   std::size_t limit, const Allowed& allowed = {}, bool moving = false);
    void forget() {
        shown_.clear();
        away_.clear();
    }

private:
    struct Away {
        int calls = 0; ///< Of place() for which it stays away yet.
        double rank = 0;
    };
    void keepAway(std::span<const LabelCandidate> candidates, const QRectF& area,
                  const QHash<std::uint64_t, int>& shown);

    QHash<std::uint64_t, int> shown_; ///< Place that a name had the last time.
    QHash<std::uint64_t, Away> away_; ///< Names that went while the map moved.
};

} // namespace atlas
