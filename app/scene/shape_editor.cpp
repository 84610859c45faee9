#include "app/scene/shape_editor.h"

#include "app/scene/shape_words.h"
#include "app/words.h"
#include "geo/crs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

namespace atlas {

namespace {

constexpr double cornerSpacing = 16; // pixels: nearer handles would be one blot
constexpr double edgeSpacing = 56;   // shorter edges have no handle of their own
constexpr double keyStep = 10, farKeyStep = 50;
constexpr int farRadius = 5;
const QString stepKey = QStringLiteral("shape");

constexpr std::array shapeMembers{geo::Member::Near, geo::Member::Bbox, geo::Member::Shape};
constexpr std::uint16_t shapeMask = [] {
    unsigned mask = 0;
    for (const auto member : shapeMembers)
        mask |= 1u << static_cast<unsigned>(member);
    return static_cast<std::uint16_t>(mask);
}();

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

bool sameShapes(const geo::Filter& a, const geo::Filter& b) {
    return a.near == b.near && a.bbox == b.bbox && a.polygon == b.polygon;
}

ShapeKind kindOf(ShapeEditor::Tool tool) {
    return static_cast<ShapeKind>(static_cast<int>(tool) - 1);
}

void append(geo::MultiPolygon& all, geo::MultiPolygon more) {
    std::ranges::move(more, std::back_inserter(all));
}

} // namespace

ShapeEditor::ShapeEditor(QObject* parent) : QObject(parent), handles_(this) {
    next_.setSingleShot(true);
    next_.setInterval(frameMs);
    connect(&next_, &QTimer::timeout, this, &ShapeEditor::flush);
}

void ShapeEditor::setFrame(MapFrame* frame) {
    if (frame_ == frame)
        return;
    if (frame_)
        frame_->disconnect(this);
    frame_ = frame;
    if (frame_) {
        connect(frame_, &MapFrame::projectionChanged, this, &ShapeEditor::refreshHandles);
        connect(frame_, &MapFrame::sessionChanged, this, &ShapeEditor::connectSession);
    }
    connectSession();
    emit frameChanged();
}

void ShapeEditor::connectSession() {
    if (connected_)
        connected_->disconnect(this);
    connected_ = session();
    if (connected_) {
        connect(connected_, &Session::filterChanged, this, &ShapeEditor::filterChanged);
        connect(connected_, &Session::resultsChanged, this, &ShapeEditor::changed);
        connect(connected_, &Session::languageChanged, this, &ShapeEditor::refresh);
    }
    refresh();
}

QString ShapeEditor::penText() const {
    if (!session() || !busy() || (drawing_ && !drawing_->shape()))
        return {};
    //: Beside the pen that draws a shape on the map
    const QString count = tr("%Ln record(s)", nullptr, session()->count());
    const auto near = drawing_ ? drawing_->shape() : draft_;
    if (!near || !std::holds_alternative<geo::NearFilter>(*near))
        return count;
    return exactDistanceText(std::get<geo::NearFilter>(*near).meters, session()->view().language) +
           QStringLiteral(" · ") + count;
}

QString ShapeEditor::words() const {
    QString all;
    if (session())
        for (const MapShape& shape : shapesOf(session()->view().filter))
            all += (all.isEmpty() ? QString() : QStringLiteral(", ")) +
                   shapeWords(shape, session()->view().language);
    return all;
}

bool ShapeEditor::paused() const {
    return session() && std::ranges::any_of(shapeMembers, [this](geo::Member member) {
               return session()->view().filter.tests(member) && session()->view().isPaused(member);
           });
}

void ShapeEditor::setTool(Tool tool) {
    if (tool_ == tool)
        return;
    tool_ = tool;
    drawing_ = tool == Tool::None ? std::nullopt : std::optional<ShapeDrawing>(kindOf(tool));
    setCursor(tool == Tool::None ? Qt::ArrowCursor : Qt::CrossCursor);
    emit toolChanged();
}

void ShapeEditor::setCursor(Qt::CursorShape cursor) {
    if (std::exchange(cursor_, cursor) != cursor)
        emit cursorChanged();
}

void ShapeEditor::choose(Tool tool) {
    const bool again = tool == tool_;
    revert();
    refused_ = false;
    setTool(again ? Tool::None : tool);
    refresh();
}

void ShapeEditor::place(Tool tool) {
    if (tool == Tool::None || !session() || !frame_->projection().valid())
        return;
    revert();
    setTool(Tool::None);
    begin();
    const MapShape shape = ShapeDrawing::inTheMiddle(kindOf(tool), frame_->projection(), frame_->freeRect());
    want(shape, true);
    drop();
    const geo::Member member = memberOf(shape);
    askFocus({.member = member, .part = member == geo::Member::Near ? HandlePart::Rim : HandlePart::Corner},
             true);
}

bool ShapeEditor::cancel() {
    if (busy()) {
        const Tool tool = tool_;
        revert();
        setTool(Tool::None); // the paper is empty again, the pen still in the hand
        setTool(tool);
        refresh();
        return true;
    }
    if (tool_ == Tool::None)
        return false;
    refused_ = false;
    setTool(Tool::None);
    refresh();
    return true;
}

void ShapeEditor::clear() {
    if (!session())
        return;
    revert();
    session()->setFilter(withoutShapes(session()->view().filter),
                         static_cast<std::uint16_t>(session()->view().paused & ~shapeMask), {});
}

void ShapeEditor::setPaused(bool paused) {
    if (!session())
        return;
    revert();
    std::uint16_t mask = 0;
    for (const MapShape& shape : shapesOf(session()->view().filter))
        mask = static_cast<std::uint16_t>(mask | 1u << static_cast<unsigned>(memberOf(shape)));
    const std::uint16_t now = session()->view().paused;
    session()->setFilter(session()->view().filter,
                         static_cast<std::uint16_t>(paused ? now | mask : now & ~mask), {});
}

// One step.

void ShapeEditor::begin() {
    if (before_)
        return;
    before_ = session()->view();
    applied_ = before_->filter;
    session()->endStep();
}

void ShapeEditor::want(const MapShape& shape, bool only) {
    const auto valid = asFilter(shape);
    if (!valid)
        return; // the last one that held something stays
    const View& now = session()->view();
    geo::Filter filter = only ? withoutShapes(now.filter) : now.filter;
    put(filter, *valid);
    wanted_ = std::move(filter);
    wantedPaused_ = only ? static_cast<std::uint16_t>(now.paused & ~shapeMask) : now.paused;
    if (!next_.isActive())
        flush();
}

void ShapeEditor::flush() {
    if (!wanted_ || !session())
        return;
    next_.start();
    apply(*std::exchange(wanted_, std::nullopt), wantedPaused_);
}

void ShapeEditor::apply(const geo::Filter& filter, std::uint16_t paused) {
    applying_ = true;
    applied_ = filter;
    session()->setFilter(filter, paused, stepKey);
    applying_ = false;
}

void ShapeEditor::revert() {
    wanted_.reset();
    drag_.reset();
    draft_.reset();
    if (drawing_)
        drawing_.emplace(drawing_->kind());
    if (!before_ || !session())
        return;
    // Only the shapes: whatever else has changed meanwhile stays.
    const View& now = session()->view();
    geo::Filter filter = withoutShapes(now.filter);
    for (const MapShape& shape : shapesOf(before_->filter))
        put(filter, shape);
    filter.unknown =
        static_cast<std::uint16_t>((filter.unknown & ~shapeMask) | (before_->filter.unknown & shapeMask));
    apply(filter, static_cast<std::uint16_t>((now.paused & ~shapeMask) | (before_->paused & shapeMask)));
    before_.reset();
    session()->endStep();
}

void ShapeEditor::drop() {
    flush();
    drag_.reset();
    draft_.reset();
    before_.reset();
    if (session())
        session()->endStep();
    refresh();
}

void ShapeEditor::filterChanged() {
    // A step undone or a View loaded: what was in the hand belongs to what is no more.
    if (!applying_ && before_ && !sameShapes(session()->view().filter, applied_)) {
        wanted_.reset();
        before_.reset();
        drag_.reset();
        draft_.reset();
        if (drawing_)
            drawing_.emplace(drawing_->kind());
    }
    refresh();
}

// The hand.

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
    } else if (drag_) {
        if (drag_->strayed)
            lastPressed_.reset();
        drop();
        hover(at);
    }
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

std::optional<MapShape> ShapeEditor::shown(geo::Member member) const {
    if (draft_ && memberOf(*draft_) == member)
        return draft_;
    if (!session() || session()->view().isPaused(member))
        return std::nullopt;
    return shapeOf(session()->view().filter, member);
}

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

void ShapeEditor::refresh() {
    picture_ = {};
    if (session()) {
        const View& view = session()->view();
        const bool anew = drawing_ && drawing_->begun();
        if (anew) {
            picture_.path = drawing_->path();
            const auto shape = drawing_->shape();
            if (const auto valid = shape ? asFilter(*shape) : std::nullopt)
                append(picture_.areas, outlineOf(*valid));
        }
        for (const auto member : shapeMembers) {
            if (anew)
                break;
            if (const auto shape = shown(member))
                append(picture_.areas, outlineOf(asFilter(*shape).value_or(*shape)));
            else if (const auto off = shapeOf(view.filter, member))
                append(picture_.paused, outlineOf(*off));
        }
    }
    refreshHandles();
    emit pictureChanged();
    emit changed();
}

void ShapeEditor::refreshHandles() {
    std::vector<ShapeHandles::Row> rows;
    if (session() && !drawing_ && frame_->projection().valid()) {
        const Projection& projection = frame_->projection();
        const geo::Language language = session()->view().language;
        const QRectF free = frame_->freeRect();
        for (const auto member : shapeMembers) {
            const auto shape = shown(member);
            if (!shape)
                continue;
            // The handle of the rim stands where it can be reached, if it can.
            double azimuth = azimuth_;
            if (!drag_)
                for (const double turn : {0.0, 90.0, 180.0, 270.0, 45.0, 135.0, 225.0, 315.0}) {
                    const auto rim = handlesOf(*shape, azimuth_ + turn);
                    if (member != geo::Member::Near || free.contains(projection.toScreen(rim.back().at))) {
                        azimuth = azimuth_ + turn;
                        break;
                    }
                }
            std::optional<QPointF> corner;
            const auto handles = handlesOf(*shape, azimuth);
            for (std::size_t i = 0; i < handles.size(); ++i) {
                const auto& [id, unit] = handles[i];
                const QPointF at = projection.toScreen(unit);
                bool wanted = free.contains(at);
                if (id.part == HandlePart::Corner) {
                    wanted = wanted && (id.index == 0 || !corner || distance(*corner, at) >= cornerSpacing);
                    if (wanted)
                        corner = at;
                } else if (id.part == HandlePart::Edge) { // follows the corner that it begins at
                    const QPointF from = projection.toScreen(handles[i - 1].at);
                    wanted = wanted && 2 * distance(from, at) >= edgeSpacing;
                }
                if (!wanted && focused_ != id && !(drag_ && afterMove(drag_->id) == id))
                    continue;
                const auto* near = std::get_if<geo::NearFilter>(&*shape);
                rows.push_back({.id = id,
                                .unit = unit,
                                .at = at,
                                .name = handleWords(*shape, id, language),
                                .place = placeText(unit, language),
                                .value = near != nullptr ? near->meters / 1000 : 0});
            }
        }
    }
    const int was = focused_ ? handles_.find(*focused_) : -1;
    handles_.setRows(std::move(rows));
    const int now = focused_ ? handles_.find(*focused_) : -1;
    if (now < 0)
        focused_.reset();
    else if (was >= 0 && was != now)
        emit focusWanted(now, byKeys_);
}

} // namespace atlas
