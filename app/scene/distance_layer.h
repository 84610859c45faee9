#pragma once

#include "app/scene/level_cache.h"
#include "app/scene/line_mesh.h"
#include "app/scene/scene_layer.h"
#include "geo/distance_field.h"

#include <QList>
#include <QPointF>
#include <QTimer>

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace atlas {

/// The ground near one border, at one level of detail.
struct BorderField {
    std::optional<geo::DistanceField> field; ///< Nothing where it could not be made.
    std::vector<std::string> countries;      ///< Of its lands: the territories of the atlas.
    geo::MultiLine border;                   ///< Unit mercator.
};

/// `pair`: one of geo::borderPairs; `reach`: metres.
[[nodiscard]] BorderField makeBorderField(const LoadedAtlas& atlas, std::string_view pair, std::size_t level,
                                          double reach);

/// Where an edge of the band is labelled: a place on it and the direction away from the border.
struct BandAnchor {
    std::string country;
    geo::Point at, away; ///< Unit mercator.

    /// The middle of the words, pixels.
    [[nodiscard]] QPointF label(const Projection& projection, double gap) const;
};

/// One for each of the two neighbours that has an edge; `edges`: of the field's lands.
[[nodiscard]] std::vector<BandAnchor>
bandAnchors(const BorderField& field, const std::vector<geo::MultiLine>& edges, std::string_view pair);
/// In a narrower band the words would stand on towns.
[[nodiscard]] bool isBandLabelled(double meters, const Projection& projection);

/// Where the distance is written beside the edge of the band.
struct DistanceLabel {
    Q_GADGET
    QML_VALUE_TYPE(distanceLabel)
    Q_PROPERTY(QString country MEMBER country FINAL)
    Q_PROPERTY(QPointF at MEMBER at FINAL)

public:
    QString country;
    QPointF at; ///< The middle of the words, pixels.

    friend bool operator==(const DistanceLabel&, const DistanceLabel&) = default;
};

/// The band of the chosen distance on both sides of the chosen border, in the tints of the countries it lies
/// in, with a dashed edge. The field of distances is made once; a drag asks it anew. Large and translucent,
/// it is dear to draw: while nobody changes it, it belongs into the picture of the map.
class DistanceLayer : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

    /// One for each of the two neighbours that has an edge.
    Q_PROPERTY(QList<atlas::DistanceLabel> labels READ labels NOTIFY labelsChanged FINAL)
    /// The border and the distance have not changed for a while.
    Q_PROPERTY(bool settled READ settled NOTIFY settledChanged FINAL)

public:
    explicit DistanceLayer(QQuickItem* parent = nullptr);

    [[nodiscard]] QList<DistanceLabel> labels() const { return labels_; }
    [[nodiscard]] bool settled() const { return field_ && !unchanged_.isActive(); }

signals:
    void labelsChanged();
    void settledChanged();

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;
    void atlasChanged() override;
    void filterChanged() override { refresh(); }
    void projectionChanged() override { refresh(); }

private:
    using Cache = LevelCache<BorderField>;

    void refresh();
    /// Begins to make the field of the level that is seen, unless it is there.
    void wantField();
    /// Fields are large: the last few that were wanted are kept.
    void keep(std::size_t border, std::size_t level);
    void forgetAll();
    void placeLabels();

    QThreadPool background_; ///< One thread, which leaves the processors to those that draw.
    std::array<std::unique_ptr<Cache>, geo::borderCount> caches_;
    std::vector<std::pair<std::size_t, std::size_t>> kept_; ///< Borders and levels, the last one last.
    double reach_ = 0;                                      ///< Of the fields in the caches, metres.
    // What is shown.
    std::shared_ptr<const BorderField> field_; ///< Null: nothing.
    std::string_view pair_;
    double meters_ = 0;
    bool finest_ = false;               ///< It is of the level wanted.
    std::vector<geo::MultiLine> edges_; ///< By land, unit mercator.
    std::vector<BandAnchor> anchors_;
    QList<DistanceLabel> labels_;
    QTimer unchanged_; ///< Runs for a while after each change.
    QTimer begin_;     ///< Before a field is made.
};

} // namespace atlas
