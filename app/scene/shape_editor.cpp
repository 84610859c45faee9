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

void ShapeEditor::setEnabled(bool enabled) {
    if (enabled_ == enabled)
        return;
    enabled_ = enabled;
    if (!enabled) {
        revert();
        refused_ = false;
        setTool(Tool::None);
        setCursor(Qt::ArrowCursor);
    }
    refresh();
    emit enabledChanged();
}

void ShapeEditor::choose(Tool tool) {
    if (!enabled_)
        return;
    const bool again = tool == tool_;
    revert();
    refused_ = false;
    setTool(again ? Tool::None : tool);
    refresh();
}

void ShapeEditor::place(Tool tool) {
    if (!enabled_ || tool == Tool::None || !session() || !frame_->projection().valid())
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

std::optional<MapShape> ShapeEditor::shown(geo::Member member) const {
    if (draft_ && memberOf(*draft_) == member)
        return draft_;
    if (!session() || session()->view().isPaused(member))
        return std::nullopt;
    return shapeOf(session()->view().filter, member);
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

QString ShapeEditor::placeOf(const HandleId& id, geo::Point unit, geo::Language language) {
    const AtlasPtr& atlas = session()->atlas();
    if (placesAtlas_.lock() != atlas || placesLanguage_ != language) {
        placesAtlas_ = atlas;
        placesLanguage_ = language;
        placeWords_ = atlas ? PlaceWords(*atlas) : PlaceWords();
    } else if (const int row = handles_.find(id); row >= 0) {
        // Finding the words takes a moment; while the hand moves they would be out of date at once.
        const ShapeHandles::Row& known = handles_.rows()[static_cast<std::size_t>(row)];
        if (drag_ || known.unit == unit)
            return known.place;
    }
    const QString words = atlas ? placeWords_.where(*atlas, unit, language) : QString();
    return words.isEmpty() ? placeText(unit, language) : words;
}

void ShapeEditor::refreshHandles() {
    std::vector<ShapeHandles::Row> rows;
    if (enabled_ && session() && !drawing_ && frame_->projection().valid()) {
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
                                .place = placeOf(id, unit, language),
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
