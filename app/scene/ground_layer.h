#pragma once

#include "app/scene/chunks.h"
#include "app/scene/level_cache.h"
#include "app/scene/scene_layer.h"

#include <vector>

namespace atlas {

using GroundParts = std::vector<geo::GroundMesh>;

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
