#pragma once

#include "app/scene/density_picture.h"
#include "app/scene/scene_layer.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QList>
#include <QPointF>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace atlas {

/// How densely the passing records lie, instead of glyphs and rings: hexagons or heat, as the View says. Made
/// for the view by another thread; until it is there the picture before moves with the map, then one fades
/// into the other.
class DensityLayer : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

    /// Of hexagons: the lower limits of their classes, from few to many.
    Q_PROPERTY(QList<int> limits READ limits NOTIFY legendChanged FINAL)
    /// Of heat: readable numbers, and where on the ramp (0 to 1) each of them stands.
    Q_PROPERTY(QList<int> tickValues READ tickValues NOTIFY legendChanged FINAL)
    Q_PROPERTY(QList<double> tickPlaces READ tickPlaces NOTIFY legendChanged FINAL)
    /// On the ground at the middle of the map, in words: across a hexagon, or the radius of the kernel.
    Q_PROPERTY(QString size READ sizeText NOTIFY legendChanged FINAL)
    /// Where the pointer is; beyond the window: nowhere.
    Q_PROPERTY(QPointF pointer READ pointer WRITE setPointer NOTIFY pointerChanged FINAL)
    /// Sites, partners and projects of the hexagon there; empty where there is none.
    Q_PROPERTY(QList<int> pointed READ pointed NOTIFY pointedChanged FINAL)
    /// Nothing fades.
    Q_PROPERTY(bool still MEMBER still_ FINAL)

public:
    explicit DensityLayer(QQuickItem* parent = nullptr);
    ~DensityLayer() override;

    [[nodiscard]] QList<int> limits() const;
    [[nodiscard]] QList<int> tickValues() const;
    [[nodiscard]] QList<double> tickPlaces() const;
    [[nodiscard]] QString sizeText() const;
    [[nodiscard]] QPointF pointer() const { return pointer_; }
    void setPointer(const QPointF& at);
    [[nodiscard]] QList<int> pointed() const { return pointed_; }

    /// A tap: selects the one record of a hexagon, flies to what it holds, or, where flying shows no more,
    /// asks for the list. False where there is no hexagon.
    Q_INVOKABLE bool tapAt(const QPointF& at);

    /// What is shown now, or comes up; null: nothing.
    [[nodiscard]] std::shared_ptr<const DensityPicture> picture() const {
        return shown_.empty() ? nullptr : shown_.back().picture;
    }

signals:
    void legendChanged();
    void pointerChanged();
    void pointedChanged();
    void listAsked(const QRectF& within);

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;
    void atlasChanged() override;
    void resultsChanged() override;
    void layersChanged() override { refresh(); }
    void languageChanged() override { emit legendChanged(); }
    void projectionChanged() override;

private:
    using Made = std::shared_ptr<const DensityPicture>;
    struct Shown {
        Made picture;
        double opacity = 0;
    };

    [[nodiscard]] RecordsMode mode() const;
    [[nodiscard]] bool wanted() const;
    /// What is shown last is what is wanted now.
    [[nodiscard]] bool isCurrent() const;
    void refresh();
    void take();
    void fade();
    void point();

    QThreadPool background_; ///< One thread: the last one asked for is all that counts.
    QFutureWatcher<Made> watcher_;
    bool making_ = false;
    std::uint64_t generation_ = 0; ///< Counts results: a picture of older ones is not shown.
    std::uint64_t makingOf_ = 0, shownOf_ = 0;
    std::vector<Shown> shown_; ///< The last one comes up, those before it go.
    bool still_ = false;
    QElapsedTimer sinceFrame_;
    QPointF pointer_{-1, -1};
    QList<int> pointed_;
    geo::HexCell pointedCell_;
};

} // namespace atlas
