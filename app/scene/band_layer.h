#pragma once

#include "app/scene/chunks.h"
#include "app/scene/level_cache.h"
#include "app/scene/scene_layer.h"
#include "app/scene/scene_material.h"

#include <array>
#include <vector>

namespace atlas {

using Bands = std::vector<geo::BandMesh>;

/// How far the glow reaches at a zoom, pixels. No farther than geo::bandReach of the level drawn there.
[[nodiscard]] double bandReachPixels(double zoom);
/// How strong it is; the borders step back while others are chosen.
[[nodiscard]] double bandStrength(bool steppedBack, Theme theme);

/// The inner borders' glow: each neighbour's tint, strongest at the line, on its own side only. While one
/// border is chosen, the others step back.
class BandLayer : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit BandLayer(QQuickItem* parent = nullptr);

    using Strengths = std::array<double, geo::borderCount>; ///< In the order of borderPairs.
    [[nodiscard]] const Strengths& strengths() const { return strengths_; }

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;
    void atlasChanged() override;
    void filterChanged() override;
    void selectionChanged() override { filterChanged(); } // borders may be highlighted, too
    void projectionChanged() override;

private:
    [[nodiscard]] Strengths wantedStrengths() const;

    LevelCache<Bands> cache_;
    Strengths strengths_;
};

} // namespace atlas
