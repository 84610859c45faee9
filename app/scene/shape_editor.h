#pragma once

#include "app/place_words.h"
#include "app/scene/map_frame.h"
#include "app/scene/map_shape.h"
#include "app/scene/shape_drawing.h"
#include "app/scene/shape_handles.h"

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// The shapes of the filter under the hand: draws a new one with a tool, moves the handles of one that is
/// there. Every change goes to the Session at most once a frame; one drawing, one drag, one key is one step
/// to undo. A shape drawn anew takes the place of all others; one that is paused has no handles.
class ShapeEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(atlas::MapFrame* frame READ frame WRITE setFrame NOTIFY frameChanged FINAL)
    Q_PROPERTY(atlas::ShapeEditor::Tool tool READ tool NOTIFY toolChanged FINAL)
    /// Shapes are there to be changed. If not, they are seen only, and no tool is in the hand.
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged FINAL)
    /// A pen or a handle is on its way: nothing else may come over the map.
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// Where the pen is, and what it says there: "25 km · 37 records". Empty: nothing.
    Q_PROPERTY(QPointF pen READ pen NOTIFY changed FINAL)
    Q_PROPERTY(QString penText READ penText NOTIFY changed FINAL)
    /// A finger covers more than a mouse does.
    Q_PROPERTY(bool byFinger READ byFinger NOTIFY changed FINAL)
    /// What was drawn last encloses nothing.
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)
    /// The shapes of the filter: "Radius 25 km"; empty without one.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ paused NOTIFY changed FINAL)
    Q_PROPERTY(atlas::ShapeHandles* handles READ handles CONSTANT FINAL)

public:
    // No underlying type: qmllint knows none but int.
    enum class Tool { None, Radius, Rectangle, Polygon, Lasso };
    Q_ENUM(Tool)
    enum class Part { Rim, Corner, Edge, Whole };
    Q_ENUM(Part)

    explicit ShapeEditor(QObject* parent = nullptr);

    [[nodiscard]] MapFrame* frame() const { return frame_; }
    void setFrame(MapFrame* frame);

    [[nodiscard]] Tool tool() const { return tool_; }
    [[nodiscard]] bool isEnabled() const { return enabled_; }
    void setEnabled(bool enabled);
    [[nodiscard]] bool busy() const { return (drawing_ && drawing_->begun()) || drag_; }
    [[nodiscard]] QPointF pen() const { return pen_; }
    [[nodiscard]] QString penText() const;
    [[nodiscard]] bool byFinger() const { return byFinger_; }
    [[nodiscard]] bool refused() const { return refused_; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool paused() const;
    [[nodiscard]] ShapeHandles* handles() { return &handles_; }
    [[nodiscard]] Qt::CursorShape cursor() const { return cursor_; }

    /// Takes a tool into the hand; the same again puts it away.
    Q_INVOKABLE void choose(atlas::ShapeEditor::Tool tool);
    /// A shape without a pen: in the middle of what is seen of the map.
    Q_INVOKABLE void place(atlas::ShapeEditor::Tool tool);
    /// Takes back what is being drawn or dragged, then puts the tool away; false if there is nothing.
    Q_INVOKABLE bool cancel();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void setPaused(bool paused);

    /// Moves a handle by the keyboard: `right` and `down` are -1, 0 or 1.
    Q_INVOKABLE void nudge(int row, int right, int down, bool far);
    /// The key is up: what follows is a step of its own.
    Q_INVOKABLE void settle();
    Q_INVOKABLE bool removeCorner(int row);
    /// The handle has the keyboard: it is shown, and keeps it whatever becomes of the rows.
    Q_INVOKABLE void focused(int row);
    Q_INVOKABLE void unfocused();

    // What MapInput offers; true: taken.
    bool press(QPointF at, ShapeDrawing::Pen pen, double timeMs);
    void move(QPointF at);
    void release(QPointF at);
    void interrupt();
    bool hover(QPointF at);
    void leave();
    bool key(int key);

    /// What the layer draws, all in unit mercator.
    struct Picture {
        geo::MultiPolygon areas;  ///< Applied shapes.
        geo::MultiPolygon paused; ///< Others.
        geo::Line path;           ///< Strokes and corners so far.
    };
    [[nodiscard]] const Picture& picture() const { return picture_; }

    static constexpr int frameMs = 16;

signals:
    void frameChanged();
    void toolChanged();
    void enabledChanged();
    void changed();
    void cursorChanged();
    void pictureChanged();
    /// A handle is to have the keyboard; by keys: with its ring.
    void focusWanted(int row, bool byKeys);

private:
    struct Drag {
        HandleId id;
        MapShape start;
        geo::Point from; ///< Where the handle was.
        QPointF pressedAt, grip;
        bool strayed = false;
        ShapeDrawing::Pen pen;
    };

    [[nodiscard]] Session* session() const { return frame_ ? frame_->session() : nullptr; }
    [[nodiscard]] std::optional<MapShape> shown(geo::Member member) const;
    [[nodiscard]] std::optional<HandleId> handleAt(QPointF at, double reach) const;
    void connectSession();
    void begin();
    void drawn();
    void filterChanged();
    void dragTo(QPointF at);
    void drop();
    /// `only`: it takes the place of all other shapes.
    void want(const MapShape& shape, bool only);
    void flush();
    void apply(const geo::Filter& filter, std::uint16_t paused);
    void revert();
    void refresh();
    void refreshHandles();
    /// Where a handle lies, in words.
    [[nodiscard]] QString placeOf(const HandleId& id, geo::Point unit, geo::Language language);
    void setTool(Tool tool);
    void setCursor(Qt::CursorShape cursor);
    void askFocus(const HandleId& id, bool byKeys);

    QPointer<MapFrame> frame_;
    QPointer<Session> connected_;
    Tool tool_ = Tool::None;
    bool enabled_ = true;
    std::optional<ShapeDrawing> drawing_;
    std::optional<Drag> drag_;
    std::optional<MapShape> draft_; ///< Of a drag: as the hand has it, even where it crosses itself.
    // Of the step: the View before its first change.
    std::optional<View> before_;
    geo::Filter applied_; ///< What the Session was told last.
    std::optional<geo::Filter> wanted_;
    std::uint16_t wantedPaused_ = 0;
    QTimer next_; ///< Until the next change may be told.
    bool applying_ = false;
    std::optional<HandleId> focused_;
    bool byKeys_ = false;
    std::optional<HandleId> lastPressed_;
    double lastPressedTime_ = -1e9;
    double azimuth_ = 90; ///< Where the handle of the rim stands.
    QPointF pen_;
    bool byFinger_ = false, refused_ = false;
    Qt::CursorShape cursor_ = Qt::ArrowCursor;
    ShapeHandles handles_;
    PlaceWords placeWords_; ///< Of the atlas and the language below.
    std::weak_ptr<const LoadedAtlas> placesAtlas_;
    geo::Language placesLanguage_ = geo::Language::Fr;
    Picture picture_;
};

} // namespace atlas
