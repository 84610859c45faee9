#pragma once

#include "app/scene/chunks.h"
#include "app/scene/level_cache.h"
#include "app/scene/scene_layer.h"

#include <string>
#include <vector>

namespace atlas {

/// One colour's part of the ground.
struct GroundPart {
    std::string name; ///< Territory id, or "sea", "lake", "condominium".
    std::vector<Chunk<QSGGeometry::Point2D>> chunks;
};
using GroundParts = std::vector<GroundPart>;

/// Triangulates the land of a level of detail. What can't be triangulated is left out (and logged).
[[nodiscard]] GroundParts makeGround(const LoadedAtlas& atlas, std::size_t level);

/// The land: one opaque coverage of the territories, the sea and lakes. What lies outside the region is
/// the window's clear colour.
class GroundLayer : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit GroundLayer(QQuickItem* parent = nullptr);

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;
    void atlasChanged() override;
    void projectionChanged() override;

private:
    LevelCache<GroundParts> cache_;
};

} // namespace atlas
