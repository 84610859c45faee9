#pragma once

#include "app/scene/mark_motion.h"
#include "app/scene/mark_picture.h"
#include "app/scene/projection.h"
#include "app/scene/sprites_node.h"
#include "app/theme/theme.h"

#include <QSGFlatColorMaterial>
#include <QSGTexture>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace atlas {

/// What RecordLayer shows: the pictures of its marks, below them the spokes of fans.
class RecordsNode : public QSGNode {
public:
    std::map<MarkLook, std::unique_ptr<QSGTexture>> pictures;
    SpritesNode sprites;
    double ratio = 0;

    RecordsNode() : spokes_(QSGGeometry::defaultAttributes_Point2D(), 0) {
        spokes_.setDrawingMode(QSGGeometry::DrawLines);
        spokes_.setLineWidth(1);
        spokesNode_.setGeometry(&spokes_);
        spokesNode_.setMaterial(&spokesMaterial_);
        spokesNode_.setFlag(QSGNode::OwnedByParent, false);
        appendChildNode(&spokesNode_);
        sprites.setFlag(QSGNode::OwnedByParent, false);
        appendChildNode(&sprites);
    }
    ~RecordsNode() override { removeAllChildNodes(); }
    /// From the dot of the municipality to each glyph of its fan.
    void drawSpokes(const std::vector<MovingMark>& marks, const Projection& projection, Theme theme) {
        const auto hasSpoke = [](const MovingMark& m) { return m.mark.fanned && m.opacity == 1; };
        spokes_.allocate(2 * static_cast<int>(std::ranges::count_if(marks, hasSpoke)));
        auto* vertex = spokes_.vertexDataAsPoint2D();
        for (const MovingMark& moving : marks)
            if (hasSpoke(moving)) {
                const QPointF dot = projection.toScreen(moving.unit), glyph = dot + moving.offset;
                vertex++->set(static_cast<float>(dot.x()), static_cast<float>(dot.y()));
                vertex++->set(static_cast<float>(glyph.x()), static_cast<float>(glyph.y()));
            }
        QColor color = palette::color(palette::Role::Ink2, theme);
        color.setAlphaF(0.55f);
        spokesMaterial_.setColor(color);
        spokesNode_.markDirty(QSGNode::DirtyGeometry | QSGNode::DirtyMaterial);
    }

private:
    QSGGeometry spokes_;
    QSGFlatColorMaterial spokesMaterial_;
    QSGGeometryNode spokesNode_;
};

} // namespace atlas
