#pragma once

#include "app/scene/glyph_image.h"

#include <variant>

namespace atlas {

struct GhostLook {
    geo::Kind kind = geo::Kind::Site;
    double size = 0; ///< Pixels.
    Theme theme = Theme::Paper;

    auto operator<=>(const GhostLook&) const = default;
};

struct RingLook {
    std::array<std::uint32_t, 3> byKind{};
    bool hovered = false;
    Theme theme = Theme::Paper;

    auto operator<=>(const RingLook&) const = default;
};

/// What the picture of a mark looks like: equal looks share one.
using MarkLook = std::variant<GhostLook, RingLook, GlyphLook>;

/// For any thread.
[[nodiscard]] QImage markImage(const MarkLook& look, double pixelRatio, RingPlates& plates);

} // namespace atlas
