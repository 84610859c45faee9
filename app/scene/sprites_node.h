#pragma once

#include <QPointF>
#include <QRectF>
#include <QSGGeometryNode>
#include <QSGMaterial>
#include <QSGTexture>

#include <memory>
#include <vector>

namespace atlas {

/// A small picture, pixel upon pixel.
struct Sprite {
    QSGTexture* texture = nullptr; ///< Not owned.
    QPointF at; ///< Its top left corner, moved to the nearest device pixel; device-independent.
    double opacity = 1;
};

/// Small pictures in the order of drawing, those that fade below those that are wholly there. All that lie in
/// one texture, as those of an atlas do, are one draw call: as nodes of their own they cost a third of a
/// frame. llvmpipe copies the rows (see PictureMaterial) of what doesn't fade: not where a fragment shader
/// multiplies by what comes with the corners, nor of any in a call of which it has to cut one at the window's
/// edge.
class SpritesNode : public QSGNode {
public:
    SpritesNode();
    ~SpritesNode() override;

    /// Until the next time, the textures have to be there. Nothing is drawn beside `seen`, in
    /// device-independent pixels as all places are; `ratio`: device pixels in one.
    void show(std::vector<Sprite> sprites, const QRectF& seen, double ratio);
    void preprocess() override;

private:
    class Run;
    std::vector<std::unique_ptr<Run>> runs_; ///< The first ones are children.
    std::size_t shown_ = 0;
};

} // namespace atlas
