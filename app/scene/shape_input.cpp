// What the pen, the hand and the keys do to shapes.

#include "app/scene/shape_editor.h"
#include "geo/crs.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

constexpr double keyStep = 10, farKeyStep = 50; // pixels
constexpr int farRadius = 5;

double distance(QPointF a, QPointF b) {
    return QLineF(a, b).length();
}

} // namespace

bool ShapeEditor::press(QPointF at, ShapeDrawing::Pen pen, double timeMs) {
    if (!session() || !frame_->projection().valid())
        return false;
    byFinger_ = pen.reach > ShapeDrawing::mouse.reach;
    pen_ = at;
    if (drawing_) {
        refused_ = false;
        begin();
        drawing_->press(at, frame_->projection(), pen, timeMs);
        drawn();
        return true;
    }
    const auto id = handleAt(at, pen.reach);
    const auto shape = id ? shown(id->member) : std::nullopt;
    if (!shape)
        return false;
    const bool again = lastPressed_ == id && timeMs - lastPressedTime_ <= ShapeDrawing::doubleClickMs;
    lastPressed_ = id;
    lastPressedTime_ = timeMs;
    const geo::Point unit = handles_.rows()[static_cast<std::size_t>(handles_.find(*id))].unit;
    askFocus(*id, false);
    if (again && id->part == HandlePart::Corner && removeCorner(handles_.find(*id))) {
        lastPressed_.reset();
        return true;
    }
    begin();
    drag_ = Drag{.id = *id,
                 .start = *shape,
                 .from = unit,
                 .pressedAt = at,
                 .grip = frame_->projection().toScreen(unit) - at,
                 .pen = pen};
    draft_ = shape;
    setCursor(Qt::ClosedHandCursor);
    emit changed();
    return true;
}

void ShapeEditor::move(QPointF at) {
    pen_ = at;
    if (drawing_) {
        drawing_->move(at, frame_->projection());
        drawn();
    } else if (drag_) {
        dragTo(at);
    }
}

void ShapeEditor::dragTo(QPointF at) {
    drag_->strayed = drag_->strayed || distance(at, drag_->pressedAt) > drag_->pen.slop;
    if (!drag_->strayed)
        return;
    const Projection& projection = frame_->projection();
    const geo::Point to = projection.toUnit(at + drag_->grip);
    const double perPixel = metersPerPixel(projection, at);
    draft_ = moved(drag_->start, drag_->id, drag_->from, to, perPixel);
    if (drag_->id.part == HandlePart::Rim) {
        const auto& near = std::get<geo::NearFilter>(drag_->start);
        azimuth_ = geo::geodesicInverse(near.center, geo::fromUnitMercator(to)).azimuthStart;
    }
    const HandleId now = afterMove(drag_->id);
    if (focused_ != now)
        focused_ = now;
    want(*draft_, false);
    refresh();
    askFocus(now, false);
}

void ShapeEditor::release(QPointF at) {
    pen_ = at;
    if (drawing_) {
        const bool stroke = drawing_->begun();
        drawing_->release(at, frame_->projection());
        refused_ = stroke && !drawing_->begun();
        drawn();
        return;
    }
    if (drag_) {
        if (drag_->strayed)
            lastPressed_.reset();
        drop();
    }
    hover(at); // of what is there now: a corner may have gone under the hand
}

void ShapeEditor::drawn() {
    if (!drawing_->begun()) { // taken back, or a click where one drags
        const bool refused = refused_;
        revert();
        refused_ = refused;
        refresh();
        return;
    }
    if (const auto shape = drawing_->shape())
        want(*shape, true);
    else if (before_ && !sameShapes(applied_, before_->filter)) {
        // A corner taken back: too few are left for a shape.
        wanted_.reset();
        geo::Filter filter = withoutShapes(session()->view().filter);
        for (const MapShape& was : shapesOf(before_->filter))
            put(filter, was);
        apply(filter, before_->paused);
    }
    if (drawing_->finished()) {
        setTool(Tool::None);
        drop();
        return;
    }
    refresh();
}

void ShapeEditor::interrupt() {
    if (drawing_) {
        drawing_->interrupt();
        drawn();
    } else if (drag_) {
        revert();
        refresh();
    }
}

bool ShapeEditor::hover(QPointF at) {
    if (drawing_) {
        pen_ = at;
        byFinger_ = false;
        drawing_->hover(at, frame_->projection());
        if (drawing_->begun())
            drawn();
        return true;
    }
    const auto id = handleAt(at, ShapeDrawing::mouse.reach);
    setCursor(id ? Qt::OpenHandCursor : Qt::ArrowCursor);
    return id.has_value();
}

void ShapeEditor::leave() {
    if (!drawing_ || !drawing_->begun())
        return;
    drawing_->leave();
    drawn();
}

bool ShapeEditor::key(int key) {
    if (!drawing_)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        refused_ = !drawing_->finish();
        if (drawing_->begun())
            drawn();
        else
            emit changed();
        return true;
    }
    if (key != Qt::Key_Backspace || !drawing_->backspace())
        return false;
    drawn();
    return true;
}

// The keyboard on a handle.

void ShapeEditor::nudge(int row, int right, int down, bool far) {
    if (row < 0 || row >= handles_.rowCount() || !session())
        return;
    const ShapeHandles::Row handle = handles_.rows()[static_cast<std::size_t>(row)];
    auto shape = shown(handle.id.member);
    if (!shape)
        return;
    begin();
    const Projection& projection = frame_->projection();
    if (handle.id.part == HandlePart::Rim) {
        auto& near = std::get<geo::NearFilter>(*shape);
        const double step = radiusStep(near.meters) * (far ? farRadius : 1) * (right - down);
        near.meters = std::clamp(near.meters + step, leastRadius, greatestRadius);
    } else {
        const QPointF way = QPointF(right, down) * (far ? farKeyStep : keyStep);
        const geo::Point to = projection.toUnit(projection.toScreen(handle.unit) + way);
        shape = moved(*shape, handle.id, handle.unit, to, 0);
    }
    focused_ = afterMove(handle.id);
    want(*shape, false);
    flush();
    refresh();
    askFocus(*focused_, true);
    if (const int now = handles_.find(*focused_); now >= 0) {
        const geo::LonLat at = geo::fromUnitMercator(handles_.rows()[static_cast<std::size_t>(now)].unit);
        frame_->reveal(at.lon, at.lat);
    }
}

void ShapeEditor::settle() {
    if (!drag_ && !drawing_ && before_)
        drop();
}

bool ShapeEditor::removeCorner(int row) {
    if (row < 0 || row >= handles_.rowCount() || !session())
        return false;
    const HandleId id = handles_.rows()[static_cast<std::size_t>(row)].id;
    const auto shape = shown(id.member);
    const auto rest = shape ? withoutCorner(*shape, id) : std::nullopt;
    if (!rest || !asFilter(*rest))
        return false;
    HandleId next = id;
    next.index = id.index > 0 ? id.index - 1 : 0;
    begin();
    focused_ = next;
    want(*rest, false);
    drop();
    askFocus(next, true);
    return true;
}

void ShapeEditor::focused(int row) {
    if (row >= 0 && row < handles_.rowCount())
        focused_ = handles_.rows()[static_cast<std::size_t>(row)].id;
}

void ShapeEditor::unfocused() {
    focused_.reset();
    settle();
}

void ShapeEditor::askFocus(const HandleId& id, bool byKeys) {
    focused_ = id;
    byKeys_ = byKeys;
    if (handles_.find(id) < 0)
        refreshHandles();
    if (const int row = handles_.find(id); row >= 0)
        emit focusWanted(row, byKeys);
}

// What is seen.

std::optional<HandleId> ShapeEditor::handleAt(QPointF at, double reach) const {
    std::optional<HandleId> found;
    double best = reach;
    for (const ShapeHandles::Row& row : handles_.rows()) {
        // Corners first: what an edge does can be done elsewhere on it.
        const bool lesser = row.id.part == HandlePart::Edge || row.id.part == HandlePart::Whole;
        const double away = distance(row.at, at) + (lesser ? 0.25 : 0);
        if (away <= best) {
            best = away;
            found = row.id;
        }
    }
    return found;
}

} // namespace atlas
