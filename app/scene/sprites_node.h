#pragma once

#include <QPointF>
#include <QSGGeometryNode>
#include <QSGMaterial>
#include <QSGTexture>

#include <memory>
#include <span>
#include <vector>

namespace atlas {

/// A small picture, pixel upon pixel.
struct Sprite {
    QSGTexture* texture = nullptr; ///< Not owned.
    QPointF at; ///< Its top left corner, moved to the nearest device pixel; device-independent.
    double opacity = 1;
};

/// Small pictures in the order of drawing. All that lie in one texture, as those of an atlas do, are one draw
/// call, and llvmpipe copies their rows (see PictureMaterial): as nodes of their own they cost a third of a
/// frame.
class SpritesNode : public QSGNode {
public:
    SpritesNode();
    ~SpritesNode() override;

    /// Until the next time, the textures have to be there. `ratio`: device pixels a device-independent one.
    void show(std::span<const Sprite> sprites, double ratio);

private:
    class Run;
    std::vector<std::unique_ptr<Run>> runs_; ///< The first ones are children.
    std::size_t shown_ = 0;
};

} // namespace atlas
