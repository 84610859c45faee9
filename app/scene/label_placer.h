#pragma once

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// A name that wants a place on the map.
struct LabelCandidate {
    std::uint64_t id = 0; ///< Stable: the last word where ranks are equal.
    double rank = 0;      ///< Smaller is more important.
    QPointF anchor;       ///< What it names, in pixels.
    QSizeF size;
    double gap = 5;        ///< From the anchor to the text.
    bool centered = false; ///< Stands on its anchor and nowhere else.
};

struct PlacedLabel {
    std::uint64_t id = 0;
    std::size_t candidate = 0; ///< Index in the candidates.
    QRectF rect;
};

/// Gives names free places. A name that was shown keeps its place before others of nearly its rank get
/// one; then rank decides, then the id. Tries right, above, below, left, then the diagonals. Pure: the
/// same calls give the same places.
class LabelPlacer {
public:
    /// `obstacles`: where no name may stand. At most `limit` names.
    std::vector<PlacedLabel> place(std::span<const LabelCandidate> candidates,
                                   std::span<const QRectF> obstacles, const QRectF& area, std::size_t limit);
    void forget() { shown_.clear(); }

private:
    QHash<std::uint64_t, int> shown_; ///< Position that a name had the last time.
};

} // namespace atlas
