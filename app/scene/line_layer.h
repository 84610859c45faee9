#pragma once

#include "app/scene/line_mesh.h"
#include "app/scene/scene_layer.h"

#include <array>
#include <vector>

namespace atlas {

/// The thin lines of the base map: rivers, administrative lines and outer borders below the glow, or the
/// inner borders above it.
class LineLayer : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(Group group READ group WRITE setGroup NOTIFY groupChanged FINAL)

public:
    enum class Group { Ground, Borders };
    Q_ENUM(Group)

    explicit LineLayer(QQuickItem* parent = nullptr);

    [[nodiscard]] Group group() const { return group_; }
    void setGroup(Group group);

signals:
    void groupChanged();

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;
    void atlasChanged() override;
    void filterChanged() override;
    void selectionChanged() override { filterChanged(); } // borders may be highlighted, too

private:
    const std::vector<LineChunk>& chunks(std::size_t style, std::size_t level);

    Group group_ = Group::Ground;
    unsigned strong_ = 0;          ///< The borders that are drawn strongly.
    std::uint64_t generation_ = 0; ///< Counts atlases: nodes made for another one are filled anew.
    std::vector<std::array<std::optional<std::vector<LineChunk>>, 4>> cache_; ///< By style and level.
};

} // namespace atlas
