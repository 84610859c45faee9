#pragma once

#include "app/scene/projection.h"
#include "geo/query.h"

#include <algorithm>
#include <array>
#include <vector>

namespace atlas {

/// A glyph, a ring for several records, or a ghost, in unit mercator with an offset in pixels.
struct RecordMark {
    enum class Type : std::uint8_t { Ghost, Cluster, Glyph };
    Type type = Type::Glyph;
    geo::Point unit;
    QPointF offset;                        ///< Of a fanned glyph from its place.
    geo::RecordIndex record = 0;           ///< Of a glyph or ghost.
    std::array<std::uint32_t, 3> byKind{}; ///< Of a ring.
    geo::Extent bounds;                    ///< Of what a ring holds, unit mercator.
    bool fanned = false;                   ///< Stands beside its place, and a spoke leads there.

    [[nodiscard]] std::uint32_t count() const { return byKind[0] + byKind[1] + byKind[2]; }
    /// All records of a ring lie on one point.
    [[nodiscard]] bool onePoint() const { return bounds.minX == bounds.maxX && bounds.minY == bounds.maxY; }
};

/// From this zoom on records of one point are fanned out around it.
inline constexpr double fanZoom = 13;
inline constexpr std::size_t largestFan = 40;
/// Up to this zoom crowded tiles keep their rings: nobody could tell thousands of glyphs apart, and no screen
/// without a graphics card moves them.
inline constexpr double openZoom = 18;

/// How large marks are at a zoom, in pixels.
struct MarkSizes {
    double glyph = 0;   ///< Its side or diameter.
    double capture = 0; ///< How near records must lie to share a ring.
};

/// `forFingers`: as a kiosk has them.
[[nodiscard]] MarkSizes markSizes(double zoom, bool forFingers = false);

/// Records that always stand as their own glyphs: the selected one first, then those it is linked to and
/// those that the View highlights. While there are several all other records are ghosts.
struct RecordFocus {
    std::vector<geo::RecordIndex> alone;

    [[nodiscard]] bool linked() const { return alone.size() > 1; }
    [[nodiscard]] bool holds(geo::RecordIndex record) const { return std::ranges::contains(alone, record); }
};

/// The marks of a view and of what lies around it.
struct Arrangement {
    std::vector<RecordMark> marks;
    geo::Extent extent; ///< Unit mercator: beyond it there may be more.
    double step = 0;    ///< The zoom in half steps.
    RecordFocus focus;
};

/// Gathers the passing records within `extent` into glyphs and rings that don't touch at this zoom, ghosts
/// of the others first. Depends on the zoom only through its half steps, so that the picture is stable
/// while the map moves.
[[nodiscard]] std::vector<RecordMark> arrangeRecords(const geo::Query& query, const geo::Selection& selection,
                                                     const geo::Extent& extent, double zoom,
                                                     const RecordFocus& focus, bool forFingers = false);

/// Only those in focus: what stands above a picture of densities.
[[nodiscard]] std::vector<RecordMark> arrangeFocus(const geo::Catalogue& catalogue, double zoom,
                                                   const RecordFocus& focus, bool forFingers = false);

/// Offsets of `count` glyphs around a dot: the first on top, clockwise; more than twelve in several rings.
[[nodiscard]] std::vector<QPointF> fanOffsets(std::size_t count, double glyph);

} // namespace atlas
