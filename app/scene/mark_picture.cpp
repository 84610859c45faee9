#include "app/scene/mark_picture.h"

namespace atlas {

QImage markImage(const MarkLook& look, double pixelRatio, RingPlates& plates) {
    if (const auto* ghost = std::get_if<GhostLook>(&look))
        return ghostImage(ghost->kind, ghost->size, ghost->theme, pixelRatio);
    if (const auto* ring = std::get_if<RingLook>(&look))
        return clusterImage(ring->byKind, ring->hovered, ring->theme, pixelRatio, plates);
    return glyphImage(*std::get_if<GlyphLook>(&look), pixelRatio);
}

} // namespace atlas
