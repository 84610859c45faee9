#pragma once

#include "app/scene/chunks.h"
#include "app/scene/level_cache.h"
#include "app/scene/scene_layer.h"
#include "app/scene/scene_material.h"

#include <string>
#include <vector>

namespace atlas {

/// One side of one inner border.
struct BandSide {
    std::string pair, country;
    std::vector<Chunk<BandMaterial::Vertex>> chunks;
};
using Bands = std::vector<BandSide>;

[[nodiscard]] Bands makeBands(const LoadedAtlas& atlas, std::size_t level);

/// The inner borders' glow: each neighbour's tint, strongest at the line, on its own side only.
class BandLayer : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit BandLayer(QQuickItem* parent = nullptr);

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;
    void atlasChanged() override;
    void projectionChanged() override;

private:
    LevelCache<Bands> cache_;
};

} // namespace atlas
