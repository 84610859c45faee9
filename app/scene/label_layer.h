#pragma once

#include "app/scene/label_image.h"
#include "app/scene/label_placer.h"
#include "app/scene/record_layer.h"
#include "app/scene/scene_layer.h"

#include <QTimer>

#include <vector>

namespace atlas {

/// Names of places and territories in the chosen language. Each name is drawn once as a picture and then
/// only moved; upright however the map is turned.
class LabelLayer : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

    /// Names keep off its glyphs.
    Q_PROPERTY(atlas::RecordLayer* records READ records WRITE setRecords NOTIFY recordsChanged FINAL)

public:
    explicit LabelLayer(QQuickItem* parent = nullptr);

    struct Label {
        std::uint64_t id;
        QString text;
        geo::Point unit; ///< Unit mercator.
        double rank;
        double minZoom;
        int style;           ///< Index of a place style; -1: a territory.
        std::string country; ///< For the hue of territories.
        bool inside = true;
    };

    [[nodiscard]] RecordLayer* records() const { return records_; }
    void setRecords(RecordLayer* records);

signals:
    void recordsChanged();

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;
    void atlasChanged() override;
    void languageChanged() override { atlasChanged(); }
    void themeChanged() override { ++look_; }
    void projectionChanged() override;

private:
    void place(const Projection& projection);
    [[nodiscard]] LabelStyle styleOf(const Label& label, double zoom) const;
    QSizeF sizeOf(const Label& label, const LabelStyle& style);

    std::vector<Label> labels_; ///< By rank, so that few are looked at when zoomed out.
    std::vector<LabelCandidate> candidates_;
    std::vector<std::size_t> candidateLabels_;
    std::vector<PlacedLabel> placed_;
    QHash<std::pair<std::uint64_t, int>, QSizeF> sizes_; ///< By label and font size: measuring is slow.
    QPointer<RecordLayer> records_;
    LabelPlacer placer_;
    QTimer rest_;            ///< Runs while the map moves: fewer names then.
    std::uint64_t look_ = 0; ///< Counts changes of theme, language and atlas: pictures are made anew.
};

} // namespace atlas
