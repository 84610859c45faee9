#pragma once

#include "app/scene/arcs.h"
#include "app/scene/scene_layer.h"

#include <QVariantAnimation>

#include <optional>

namespace atlas {

/// The links of the selected record as arcs that grow from it: strong and with a gate where they cross a
/// border, faint within one country.
class ArcLayer : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

    /// Nothing grows: the arcs are there at once.
    Q_PROPERTY(bool still MEMBER still_ FINAL)
    /// How many arcs cross a border, and how many don't: for a legend.
    Q_PROPERTY(int crossing READ crossing NOTIFY arcsChanged FINAL)
    Q_PROPERTY(int inside READ inside NOTIFY arcsChanged FINAL)
    /// Names of two records that a scene joins, for their distance; or empty.
    Q_PROPERTY(QStringList joined READ joined WRITE setJoined NOTIFY arcsChanged FINAL)

public:
    explicit ArcLayer(QQuickItem* parent = nullptr);

    [[nodiscard]] int crossing() const;
    [[nodiscard]] int inside() const { return static_cast<int>(arcs_.size()) - crossing(); }
    [[nodiscard]] const std::vector<Arc>& arcs() const { return arcs_; }
    [[nodiscard]] QStringList joined() const { return joined_; }
    void setJoined(const QStringList& names);
    /// Where the middle of the joining arc stands in the window; NaN without one.
    Q_INVOKABLE QPointF joinedMiddle() const;

signals:
    void arcsChanged();

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;
    void atlasChanged() override;
    void selectionChanged() override;

private:
    void collectArcs();
    /// How much of an arc is to be seen now.
    [[nodiscard]] double grown(std::size_t arc) const;

    bool still_ = false;
    QStringList joined_;
    geo::Line joint_; ///< Points of the arc of `joined_`.
    std::vector<Arc> arcs_;
    std::optional<geo::RecordIndex> record_;
    CountryIndex countries_;
    QVariantAnimation growth_;     ///< Milliseconds since the selection.
    std::uint64_t generation_ = 0; ///< Counts sets of arcs: nodes made for another one are filled anew.
};

} // namespace atlas
