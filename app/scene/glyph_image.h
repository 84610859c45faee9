#pragma once

#include "app/view.h"
#include "geo/record.h"

#include <QImage>
#include <QMutex>
#include <QPointF>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>

class QPainter;

namespace atlas {

/// Focused: the keyboard is on it, elsewhere.
enum class GlyphState : std::uint8_t { Rest, Hover, Selected, Focused };

/// What a record's glyph looks like; equal looks share one picture.
struct GlyphLook {
    geo::Kind kind = geo::Kind::Site;
    int sector = -1; ///< The first one; -1: none.
    QString icon;
    std::optional<std::uint8_t> status;
    bool municipality = false; ///< Known to its municipality only: dashed outline.
    GlyphState state = GlyphState::Rest;
    double size = 24;
    Theme theme = Theme::Paper;

    auto operator<=>(const GlyphLook&) const = default;
};

[[nodiscard]] GlyphLook glyphLook(const geo::Record& record);

/// The same as drawing, for paper: pictures of icons at this ratio, or where it is 0 the icons' own lines.
void drawGlyph(QPainter& painter, const GlyphLook& look, QPointF center, double iconRatio);
void drawCluster(QPainter& painter, const std::array<std::uint32_t, 3>& byKind, bool hovered, Theme theme,
                 QPointF center);

/// Shape says the kind, hue and icon the sector, fill the status (the design's table "Glyphs"). The glyph
/// is centred in the picture, which leaves room for outline, badge and glow.
[[nodiscard]] QImage glyphImage(const GlyphLook& look, double pixelRatio);

/// A record that the filter leaves out: a small grey shape.
[[nodiscard]] QImage ghostImage(geo::Kind kind, double size, Theme theme, double pixelRatio);

/// What rings of one size lie on: their shadow takes four fifths of the painting, and is the same for all.
/// For any thread.
class RingPlates {
public:
    [[nodiscard]] QImage of(double radius, bool hovered, Theme theme, double pixelRatio);

private:
    QMutex mutex_;
    std::map<std::tuple<double, bool, Theme, double>, QImage> plates_; ///< Five sizes.
};

/// A ring cut by kind (sites, partners, projects, clockwise from the top) with the number inside.
[[nodiscard]] QImage clusterImage(const std::array<std::uint32_t, 3>& byKind, bool hovered, Theme theme,
                                  double pixelRatio, RingPlates& plates);
/// Radius of the ring for a number of records.
[[nodiscard]] double clusterRadius(std::uint32_t count);

} // namespace atlas
