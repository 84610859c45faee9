#pragma once

#include "app/scene/arc_layer.h"
#include "app/scene/coming_pictures.h"
#include "app/scene/country_index.h"
#include "app/scene/label_placer.h"
#include "app/scene/label_set.h"
#include "app/scene/label_style.h"
#include "app/scene/record_layer.h"
#include "app/scene/river_label.h"
#include "app/scene/scene_layer.h"

#include <QTimer>

#include <compare>
#include <functional>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace atlas {

/// Of the picture of a name.
struct LabelPictureKey {
    std::uint64_t id;
    int variant;              ///< Font size, place along a river, chosen or not.
    std::uint64_t course = 0; ///< Of a river's name: its letters follow the course as it is drawn.
    auto operator<=>(const LabelPictureKey&) const = default;
};

/// Names of places, territories and rivers in the chosen language, and the tags of the borders. Each is
/// drawn once as a picture and then only moved; upright however the map is turned.
class LabelLayer : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

    /// Names keep off its glyphs, or name the ring that stands on their place.
    Q_PROPERTY(atlas::RecordLayer* records READ records WRITE setRecords NOTIFY recordsChanged FINAL)
    /// Names keep off its gates, where arcs cross a border: it is there that border tags like to stand.
    Q_PROPERTY(atlas::ArcLayer* arcs READ arcs WRITE setArcs FINAL)
    /// What panels cover of the window: no name stands under them.
    Q_PROPERTY(QList<QRectF> covered READ covered WRITE setCovered NOTIFY coveredChanged FINAL)
    /// How much larger names are than at a desk, and the fewer: for a screen that is read from afar.
    Q_PROPERTY(double enlarged READ enlarged WRITE setEnlarged NOTIFY enlargedChanged FINAL)
    /// At rest the names depend on nothing that was before: a scene looks the same however one came to it.
    Q_PROPERTY(bool anewAtRest READ anewAtRest WRITE setAnewAtRest NOTIFY anewAtRestChanged FINAL)

public:
    explicit LabelLayer(QQuickItem* parent = nullptr);

    [[nodiscard]] RecordLayer* records() const { return records_; }
    void setRecords(RecordLayer* records);
    [[nodiscard]] ArcLayer* arcs() const { return arcs_; }
    void setArcs(ArcLayer* arcs) { arcs_ = arcs; }
    [[nodiscard]] const QList<QRectF>& covered() const { return covered_; }
    void setCovered(const QList<QRectF>& covered);

    /// Forgets which names stood where: the next frame depends on nothing before it.
    Q_INVOKABLE void placeAnew();
    /// Has the pictures of the first frame painted before it is drawn.
    Q_INVOKABLE void beginPictures();
    /// What the last frame showed, for tests.
    struct Shown {
        const Label* label;
        QRectF rect;
    };
    [[nodiscard]] std::vector<Shown> shown() const;
    /// A name with all that is needed to draw it.
    struct Name {
        Label label;
        LabelStyle style;
        QPointF topLeft;
        std::optional<CurvedName> curved; ///< Of a river; `topLeft` is then its anchor.
        QPointF dot;                      ///< Of a place that nothing else stands on; else NaN.
        bool chosen = false;              ///< Of a border.
    };
    /// The names of a map that stands still, whatever stood where before.
    [[nodiscard]] std::vector<Name> namesAtRest(const Projection& projection);
    [[nodiscard]] double enlarged() const { return enlarged_; }
    void setEnlarged(double factor);
    [[nodiscard]] bool anewAtRest() const { return anewAtRest_; }
    void setAnewAtRest(bool anew);

signals:
    void anewAtRestChanged();
    void enlargedChanged();
    void recordsChanged();
    void coveredChanged();

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;
    void prepare(const Projection& projection) override;
    void atlasChanged() override;
    void languageChanged() override { atlasChanged(); }
    void themeChanged() override { ++look_; }
    void projectionChanged() override;

private:
    void place(const Projection& projection);
    void placeNow(const Projection& projection);
    using Basis = std::pair<Projection, std::uint64_t>;
    [[nodiscard]] Basis basis(const Projection& projection) const;
    /// The pictures that the node lacks; they are on their way then.
    std::vector<LabelPictureKey> beginMissing(const Projection& projection);
    /// Names may stand elsewhere now.
    void changed();
    void addObstacles(const std::vector<RecordSpot>& spots, const Projection& projection);
    [[nodiscard]] LabelCandidate candidateFor(const Label& label, const Projection& projection,
                                              const std::vector<RecordSpot>& spots);
    [[nodiscard]] bool allowed(const Label& label, const QRectF& rect, const Projection& projection) const;
    [[nodiscard]] bool chosen(const Label& tag) const;
    [[nodiscard]] const std::vector<CurvedName>& curvedNamesOf(const Label& river,
                                                               const Projection& projection);
    [[nodiscard]] LabelPictureKey keyOf(const PlacedLabel& placed, const Projection& projection) const;
    /// What paints a name, on any thread.
    [[nodiscard]] std::function<QImage()> picture(const PlacedLabel& placed, const Projection& projection,
                                                  double ratio);
    QSizeF sizeOf(const Label& label, const LabelStyle& style);

    [[nodiscard]] LabelStyle styleOf(const Label& label, double zoom) const;
    /// Whether a name may be tried for a place at this zoom.
    [[nodiscard]] bool hasRoom(const Label& label, double zoom) const;

    double enlarged_ = 1;
    bool anewAtRest_ = false;
    std::vector<Label> labels_; ///< By minZoom, so that few are looked at when zoomed out.
    CountryIndex countries_;
    std::vector<LabelObstacle> obstacles_;
    std::vector<LabelCandidate> candidates_;
    std::vector<const Label*> candidateLabels_;
    std::vector<Label> recordLabels_; ///< Of the records in focus, for this frame.
    std::vector<QPointF> dots_;       ///< Of each candidate; NaN: no dot of its own.
    std::vector<PlacedLabel> placed_;
    QHash<std::pair<std::uint64_t, int>, QSizeF> sizes_; ///< By label and font size: measuring is slow.
    QHash<std::uint64_t, std::vector<CurvedName>> curved_;
    double curvedStep_ = 0, curvedBearing_ = 0;
    std::uint64_t course_ = 1; ///< Counts both: pictures of rivers' names are made anew, only those.
    /// What names were placed for, before the frame that shows them; none: anew with it.
    std::optional<Basis> prepared_;
    std::set<LabelPictureKey> painted_; ///< The keys of the pictures that the node has.
    QPointer<RecordLayer> records_;
    QPointer<ArcLayer> arcs_;
    QList<QRectF> covered_;
    LabelPlacer placer_;
    ComingPictures<LabelPictureKey> coming_;
    QTimer rest_;            ///< Runs while the map moves: fewer names then.
    std::uint64_t look_ = 0; ///< Counts changes of theme, language and atlas: pictures are made anew.
};

} // namespace atlas
