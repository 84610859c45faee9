#pragma once

#include "app/scene/coming_pictures.h"
#include "app/scene/mark_motion.h"
#include "app/scene/mark_picture.h"
#include "app/scene/record_arranger.h"
#include "app/scene/scene_layer.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace atlas {

/// A mark as names see it.
struct RecordSpot {
    QPointF at;        ///< Pixels.
    double radius = 0; ///< Pixels.
    RecordMark::Type type = RecordMark::Type::Glyph;
    std::optional<geo::RecordIndex> named{}; ///< A record in focus: its name stands beside it.
};

/// How the glyph of a mark looks at this zoom.
[[nodiscard]] GlyphLook lookOf(const RecordMark& mark, const geo::Record& record, double zoom, Theme theme,
                               GlyphState state, bool forFingers = false);

/// Flies to what a ring or a hexagon holds, always nearer than now. False, and nothing moves, where that
/// shows no more: the records of one point are fanned out by then, or the map can't come nearer.
[[nodiscard]] bool flyInto(MapFrame& frame, const geo::Extent& bounds);
/// What is listed of them then, unit mercator; never empty.
[[nodiscard]] QRectF listedIn(const geo::Extent& bounds);

/// The records as glyphs and rings, what the filter leaves out as ghosts. Few are arranged when a frame needs
/// them; many by another thread, and until they are those before move with the map: no frame does work that
/// grows with all records.
class RecordLayer : public SceneLayer {
    Q_OBJECT
    QML_ELEMENT

    /// Name of the record under the pointer: drawn as such.
    Q_PROPERTY(QString hovered READ hovered WRITE setHovered NOTIFY hoveredChanged FINAL)
    /// Name of the record that the keyboard is on elsewhere: drawn as such.
    Q_PROPERTY(QString focused READ focused WRITE setFocused NOTIFY focusedChanged FINAL)
    /// Where the pointer is, (-1, -1) where it is elsewhere: a ring under it is drawn as such.
    Q_PROPERTY(QPointF pointer READ pointer WRITE setPointer NOTIFY pointerChanged FINAL)
    /// Whether what the filter leaves out stays as ghosts; a scene of a story shows its records alone.
    Q_PROPERTY(bool ghosts READ ghosts WRITE setGhosts NOTIFY ghostsChanged FINAL)
    /// Larger, and farther apart, as a kiosk needs them.
    Q_PROPERTY(bool forFingers READ forFingers WRITE setForFingers NOTIFY forFingersChanged FINAL)
    /// Nothing moves or fades: the next arrangement is there at once.
    Q_PROPERTY(bool still MEMBER still_ FINAL)

public:
    /// More are many.
    static constexpr geo::RecordIndex fewRecords = 20'000;

    explicit RecordLayer(QQuickItem* parent = nullptr);
    ~RecordLayer() override;

    [[nodiscard]] QString hovered() const { return hovered_; }
    void setHovered(const QString& name);
    [[nodiscard]] QString focused() const { return focused_; }
    void setFocused(const QString& name);
    [[nodiscard]] QPointF pointer() const { return pointer_; }
    void setPointer(const QPointF& at);
    [[nodiscard]] bool ghosts() const { return ghosts_; }
    void setGhosts(bool ghosts);
    [[nodiscard]] bool forFingers() const { return forFingers_; }
    void setForFingers(bool forFingers);

    /// The record at a pixel ("site:…"); empty where there is none or a ring. The nearest centre wins.
    Q_INVOKABLE QString nameAt(const QPointF& at);
    /// A tap: selects a record, flies to what a ring holds (if that is more than a fan can show of one
    /// point, a list is asked for), or selects nothing.
    Q_INVOKABLE void tapAt(const QPointF& at);
    /// To be called when the View shows or hides the records.
    Q_INVOKABLE void arrangeAnew();
    /// Where a record's glyph stands; an invalid point (NaN) if it has none of its own.
    Q_INVOKABLE QPointF positionOf(const QString& name);

    /// Its marks, arranged for this projection.
    [[nodiscard]] const std::vector<RecordMark>& marks(const Projection& projection);
    /// Counts arrangements: another number, other marks.
    [[nodiscard]] std::uint64_t arrangement(const Projection& projection);
    /// The last frame showed the marks of what is wanted now (or their first step into view).
    [[nodiscard]] bool upToDate() const { return drawnFor_ == wish_; }
    /// Where its marks stand: names keep off them, or belong to them.
    [[nodiscard]] std::vector<RecordSpot> spots(const Projection& projection);

    /// Has the pictures of the first frame painted before it is drawn.
    Q_INVOKABLE void beginPictures();

signals:
    void hoveredChanged();
    void focusedChanged();
    void pointerChanged();
    /// Of what is in view: flying nearer shows no more.
    void listAsked(const QRectF& within);
    void ghostsChanged();
    void forFingersChanged();
    /// Marks that were arranged by another thread are shown. May come from the thread that draws.
    void arranged();

protected:
    QSGNode* updateLayer(QSGNode* old, const Projection& projection) override;
    void prepare(const Projection& projection) override;
    void atlasChanged() override;
    void resultsChanged() override;
    void selectionChanged() override { outdate(); }

private:
    /// What is drawn of a mark, in the order of drawing.
    struct Shown {
        MarkLook look;
        QPointF at;
        double opacity = 1;
    };
    [[nodiscard]] std::vector<Shown> shown(const Projection& projection);
    /// The pictures that the node lacks are on their way then.
    void beginMissing(const std::vector<Shown>& marks, double ratio);
    void begin(const MarkLook& look, double ratio);
    /// Other marks are wanted than those that are there.
    void outdate();
    /// So many that a frame shows what there is.
    [[nodiscard]] bool mayWait() const;
    /// Whether the marks are those of a view, and of what lies around it (as a share of its size).
    [[nodiscard]] bool isArranged(const Projection& projection, double around) const;
    /// Arranges anew where the results, the zoom step or the place demand it. Many records only if there are
    /// no marks yet.
    void arrange(const Projection& projection);
    /// Has another thread do it.
    void arrangeAside(const Projection& projection);
    void takeArranged();
    /// Makes the marks of a view, on any thread.
    [[nodiscard]] std::function<Arrangement()> arranger(const Projection& projection) const;
    void show(Arrangement arrangement, std::uint64_t wish);
    [[nodiscard]] const RecordMark* markAt(QPointF at);
    [[nodiscard]] std::optional<geo::RecordIndex> recordOf(const QString& name) const;

    QString hovered_, focused_;
    QPointF pointer_{-1, -1};
    std::optional<geo::Point> pointedRing_; ///< Where it stands, unit mercator.
    [[nodiscard]] RecordFocus focus() const;
    /// A fan is one thing to names: its municipality names it.
    void addFans(std::vector<RecordSpot>& spots, const Projection& projection) const;

    Arrangement placed_;
    std::uint64_t arrangements_ = 0, prepared_ = 0;
    bool ghosts_ = true, forFingers_ = false, still_ = false;
    QThreadPool background_; ///< One thread: the last view asked for is all that counts.
    QFutureWatcher<std::shared_ptr<const Arrangement>> arranging_;
    std::uint64_t wish_ = 0; ///< Counts what is wanted.
    std::optional<std::uint64_t> arrangingFor_;
    std::uint64_t placedFor_ = 0, drawnFor_ = 0;
    bool anew_ = true; ///< Nothing of this atlas has been shown.
    MarkMotion motion_;
    ComingPictures<MarkLook> coming_;
    std::set<MarkLook> painted_; ///< The pictures that the node has.
    std::shared_ptr<RingPlates> plates_ = std::make_shared<RingPlates>();
    QElapsedTimer sinceFrame_;
    double clock_ = 0; ///< Milliseconds of frames: a slow one delays what moves, nothing is skipped.
};

} // namespace atlas
