#include "app/scene/record_layer.h"

#include "app/scene/chunks.h"
#include "app/scene/records_node.h"
#include "app/theme/theme.h"

#include <QQuickWindow>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <ranges>
#include <utility>

namespace atlas {

namespace {

constexpr double touchArea = 44; // pixels round a glyph
constexpr double smallestGhostZoom = 7.5;
constexpr double ringSpare = 48;         // pixels kept free around what a tapped ring holds
constexpr std::size_t fewPictures = 600; // that are kept; where more are seen, those of two views
constexpr double faint = 0.4;            // opacity of what is not yet seen, or hardly any more
constexpr double longestStep = 34;       // milliseconds by which one frame moves the marks

constexpr double spareAround = 0.5;   // of the view at each side, arranged with it
constexpr double enoughAround = 0.15; // what must be left of that before more is asked for

double halfSteps(const Projection& projection) {
    return std::floor(projection.zoom() * 2);
}

double ghostSize(double zoom) {
    return zoom < 11 ? 6.5 : zoom < 13 ? 7 : 8;
}

} // namespace

GlyphLook lookOf(const RecordMark& mark, const geo::Record& record, double zoom, Theme theme,
                 GlyphState state, bool forFingers) {
    GlyphLook look = glyphLook(record);
    look.theme = theme;
    // Pictures for a few sizes, not for every zoom.
    look.size = std::round(markSizes(zoom, forFingers).glyph / 2) * 2;
    look.municipality = look.municipality && zoom >= 9 && !mark.fanned;
    look.state = state;
    return look;
}

bool flyInto(MapFrame& frame, const geo::Extent& bounds) {
    const double nearest = frame.within(Camera::maxZoom) - 0.25;
    const bool onePoint = bounds.minX == bounds.maxX && bounds.minY == bounds.maxY;
    if (frame.zoom() >= (onePoint ? fanZoom : nearest))
        return false;
    const QRectF free = frame.freeRect();
    const double width = std::max(free.width() - 2 * ringSpare, 50.0);
    const double height = std::max(free.height() - 2 * ringSpare, 50.0);
    const double across = bounds.maxX - bounds.minX, down = bounds.maxY - bounds.minY;
    double zoom = fanZoom;
    if (across > 0 || down > 0)
        zoom = std::log2(std::min(width / std::max(across, 1e-12), height / std::max(down, 1e-12)) / 256);
    // Always nearer: it must open under the finger.
    zoom = std::clamp(zoom, std::min(frame.zoom() + 0.5, Camera::maxZoom),
                      std::max(fanZoom, frame.zoom() + 0.5));
    frame.flyTo(frame.cameraWith({(bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2},
                                 free.center(), zoom, frame.bearing()));
    return true;
}

QRectF listedIn(const geo::Extent& bounds) {
    constexpr double more = 1e-9; // 4 cm: a rectangle of one point would be none
    return {QPointF(bounds.minX - more, bounds.minY - more), QPointF(bounds.maxX + more, bounds.maxY + more)};
}

RecordLayer::RecordLayer(QQuickItem* parent) : SceneLayer(parent) {
    background_.setMaxThreadCount(1);
    connect(&arranging_, &QFutureWatcherBase::finished, this, [this] {
        if (!arrangingFor_)
            return; // a frame has taken it already
        takeArranged();
        oweFrame(); // it asks for the next one, if the view is another by now
    });
}

RecordLayer::~RecordLayer() {
    background_.waitForDone();
}

void RecordLayer::outdate() {
    ++wish_;
}

void RecordLayer::resultsChanged() {
    outdate();
    if (ready() && isVisible() && mayWait())
        arrangeAside(projection()); // while the panels take the results in
}

void RecordLayer::atlasChanged() {
    outdate();
    anew_ = true;
    coming_.clear();
}

void RecordLayer::setHovered(const QString& name) {
    if (hovered_ == name)
        return;
    hovered_ = name;
    update();
    emit hoveredChanged();
}

void RecordLayer::setFocused(const QString& name) {
    if (focused_ == name)
        return;
    focused_ = name;
    update();
    emit focusedChanged();
}

void RecordLayer::setPointer(const QPointF& at) {
    if (pointer_ == at)
        return;
    pointer_ = at;
    const RecordMark* mark = at.x() < 0 ? nullptr : markAt(at);
    const bool ring = mark != nullptr && mark->type == RecordMark::Type::Cluster;
    const auto pointed = ring ? std::optional(mark->unit) : std::nullopt;
    if (pointed != pointedRing_)
        update(); // a pointer that moves over nothing draws no frame
    pointedRing_ = pointed;
    emit pointerChanged();
}

void RecordLayer::setGhosts(bool ghosts) {
    if (ghosts_ == ghosts)
        return;
    ghosts_ = ghosts;
    arrangeAnew();
    emit ghostsChanged();
}

void RecordLayer::setForFingers(bool forFingers) {
    if (forFingers_ == forFingers)
        return;
    forFingers_ = forFingers;
    arrangeAnew();
    emit forFingersChanged();
}

void RecordLayer::arrangeAnew() {
    outdate();
    oweFrame();
}

std::optional<geo::RecordIndex> RecordLayer::recordOf(const QString& name) const {
    return atlas() ? atlas()->catalogue().find(name.toStdString()) : std::nullopt;
}

bool RecordLayer::mayWait() const {
    return atlas()->catalogue().size() > fewRecords && !anew_ && !still_;
}

bool RecordLayer::isArranged(const Projection& projection, double around) const {
    return placedFor_ == wish_ && halfSteps(projection) == placed_.step &&
           holds(placed_.extent, grown(projection.visible(), around));
}

void RecordLayer::arrange(const Projection& projection) {
    if (!mayWait() && !isArranged(projection, 0))
        show(arranger(projection)(), wish_);
}

void RecordLayer::arrangeAside(const Projection& projection) {
    if (arrangingFor_)
        return; // one after the other: each shows more of the way
    arrangingFor_ = wish_;
    arranging_.setFuture(QtConcurrent::run(&background_, [arrange = arranger(projection)] {
        return std::make_shared<const Arrangement>(arrange());
    }));
}

void RecordLayer::takeArranged() {
    const std::uint64_t wish = *std::exchange(arrangingFor_, std::nullopt);
    // A filter under the hand: better the marks of the one before than none; but not those of another atlas,
    // or older ones than are there.
    if (ready() && !anew_ && wish >= placedFor_) {
        show(*arranging_.result(), wish);
        emit arranged();
    }
}

std::function<Arrangement()> RecordLayer::arranger(const Projection& projection) const {
    const View& view = session()->view();
    return [atlas = atlas(), answer = session()->sharedAnswer(), zoom = projection.zoom(), focus = focus(),
            extent = grown(projection.visible(), spareAround), step = halfSteps(projection),
            glyphs = view.records == RecordsMode::Glyphs, shown = view.shows(MapLayer::Records),
            ghosts = ghosts_, forFingers = forFingers_] {
        Arrangement made{.extent = extent, .step = step, .focus = focus};
        if (!shown)
            return made;
        made.marks = glyphs
                         ? arrangeRecords(atlas->query(), answer->selection, extent, zoom, focus, forFingers)
                         : arrangeFocus(atlas->catalogue(), zoom, focus, forFingers);
        if (!ghosts)
            std::erase_if(made.marks,
                          [](const RecordMark& mark) { return mark.type == RecordMark::Type::Ghost; });
        return made;
    };
}

void RecordLayer::show(Arrangement arrangement, std::uint64_t wish) {
    const bool zoomed = arrangement.step != placed_.step;
    placed_ = std::move(arrangement);
    placedFor_ = wish;
    ++arrangements_;
    if (!motion_.moving(clock_))
        sinceFrame_.invalidate(); // its first frame shows the begin
    motion_.retarget(placed_.marks,
                     std::exchange(anew_, false) || still_ ? MarkMotion::Way::Cut
                     : zoomed                              ? MarkMotion::Way::Travel
                                                           : MarkMotion::Way::Fade,
                     clock_);
}

RecordFocus RecordLayer::focus() const {
    RecordFocus focus;
    const geo::Catalogue& catalogue = atlas()->catalogue();
    if (const auto selected = session()->selectedRecord()) {
        focus.alone.push_back(*selected);
        if (catalogue.hasPosition(*selected))
            for (const geo::Link& link : catalogue.links(*selected))
                // What lies at the same point has no arc, and one glyph there says it.
                if (catalogue.hasPosition(link.other) && !focus.holds(link.other) &&
                    catalogue.mercator(link.other) != catalogue.mercator(*selected))
                    focus.alone.push_back(link.other);
    }
    for (const std::string& name : session()->view().highlighted)
        if (const auto record = catalogue.find(name); record && !focus.holds(*record))
            focus.alone.push_back(*record);
    return focus;
}

const RecordMark* RecordLayer::markAt(QPointF at) {
    if (!isVisible() || !atlas() || !frame() || !frame()->projection().valid())
        return nullptr;
    const Projection& projection = frame()->projection();
    arrange(projection);
    const RecordMark* best = nullptr;
    double nearest = std::numeric_limits<double>::infinity();
    for (const RecordMark& mark : placed_.marks) {
        if (mark.type == RecordMark::Type::Ghost)
            continue;
        const QPointF from = projection.toScreen(mark.unit) + mark.offset - at;
        const double away = std::hypot(from.x(), from.y());
        const double reach = mark.type == RecordMark::Type::Cluster
                                 ? std::max(clusterRadius(mark.count()), touchArea / 2)
                                 : touchArea / 2;
        if (away <= reach && away < nearest) {
            nearest = away;
            best = &mark;
        }
    }
    return best;
}

QString RecordLayer::nameAt(const QPointF& at) {
    const RecordMark* mark = markAt(at);
    if (mark == nullptr || mark->type != RecordMark::Type::Glyph)
        return {};
    return QString::fromStdString(atlas()->catalogue().name(mark->record));
}

void RecordLayer::tapAt(const QPointF& at) {
    if (!session())
        return;
    const RecordMark* mark = markAt(at);
    if (mark == nullptr || mark->type == RecordMark::Type::Glyph) {
        session()->select(nameAt(at));
        return;
    }
    if (!flyInto(*frame(), mark->bounds))
        emit listAsked(listedIn(mark->bounds));
}

QPointF RecordLayer::positionOf(const QString& name) {
    const auto record = recordOf(name);
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (!record || !frame() || !frame()->projection().valid())
        return {none, none};
    arrange(frame()->projection());
    for (const RecordMark& mark : placed_.marks)
        if (mark.type == RecordMark::Type::Glyph && mark.record == *record)
            return frame()->projection().toScreen(mark.unit) + mark.offset;
    return {none, none};
}

std::uint64_t RecordLayer::arrangement(const Projection& projection) {
    if (atlas() && isVisible())
        arrange(projection);
    return arrangements_;
}

void RecordLayer::prepare(const Projection& projection) {
    if (arrangingFor_ && arranging_.isFinished())
        takeArranged();
    arrange(projection);
    if (mayWait() && !isArranged(projection, enoughAround))
        arrangeAside(projection);
    if (std::exchange(prepared_, arrangements_) == arrangements_)
        return;
    // Other marks: their pictures are painted until the frame asks for them.
    const double ratio = window()->effectiveDevicePixelRatio();
    beginMissing(shown(projection), ratio);
}

void RecordLayer::beginMissing(const std::vector<Shown>& marks, double ratio) {
    coming_.use(0, ratio); // the looks say the rest
    for (const Shown& mark : marks)
        if (!painted_.contains(mark.look))
            begin(mark.look, ratio);
}

void RecordLayer::begin(const MarkLook& look, double ratio) {
    coming_.begin(look, [=, plates = plates_] { return markImage(look, ratio, *plates); });
}

const std::vector<RecordMark>& RecordLayer::marks(const Projection& projection) {
    arrange(projection);
    return placed_.marks;
}

std::vector<RecordSpot> RecordLayer::spots(const Projection& projection) {
    std::vector<RecordSpot> all;
    if (!atlas() || !isVisible())
        return all;
    arrange(projection);
    const double zoom = projection.zoom();
    const double glyph = markSizes(zoom, forFingers_).glyph;
    for (const RecordMark& mark : placed_.marks) {
        if (mark.type == RecordMark::Type::Ghost && zoom < smallestGhostZoom)
            continue;
        all.push_back({.at = projection.toScreen(mark.unit) + mark.offset,
                       .radius = mark.type == RecordMark::Type::Cluster ? clusterRadius(mark.count())
                                 : mark.type == RecordMark::Type::Glyph ? glyph / 2
                                                                        : ghostSize(zoom) / 2,
                       .type = mark.type,
                       .named = mark.type == RecordMark::Type::Glyph && placed_.focus.holds(mark.record)
                                    ? std::optional(mark.record)
                                    : std::nullopt});
    }
    addFans(all, projection);
    return all;
}

void RecordLayer::addFans(std::vector<RecordSpot>& spots, const Projection& projection) const {
    const double glyph = markSizes(projection.zoom(), forFingers_).glyph;
    const auto samePlace = [](const RecordMark& a, const RecordMark& b) {
        return a.fanned == b.fanned && a.unit.x == b.unit.x && a.unit.y == b.unit.y;
    };
    for (const auto fan : placed_.marks | std::views::chunk_by(samePlace)) {
        // One that stands beside its place for others is no fan.
        if (!fan.front().fanned || fan.size() < 2)
            continue;
        double reach = 0;
        for (const RecordMark& mark : fan)
            reach = std::max(reach, std::hypot(mark.offset.x(), mark.offset.y()) + glyph / 2);
        spots.push_back({.at = projection.toScreen(fan.front().unit),
                         .radius = reach,
                         .type = RecordMark::Type::Cluster});
    }
}

std::vector<RecordLayer::Shown> RecordLayer::shown(const Projection& projection) {
    const std::vector<MovingMark>& moving = motion_.at(clock_);
    const QRectF area = QRectF(QPointF(), projection.size()).adjusted(-60, -60, 60, 60);
    std::vector<Shown> all;
    const Theme look = theme();
    const auto selected = session()->selectedRecord();
    const auto pointed = recordOf(hovered_), focused = recordOf(focused_);
    // What the pointer is on and what is selected goes on top.
    for (const bool onTop : {false, true})
        for (const auto& [mark, unit, offset, opacity] : moving) {
            const QPointF at = projection.toScreen(unit) + offset;
            const bool special =
                mark.type == RecordMark::Type::Glyph &&
                (selected == mark.record || pointed == mark.record || focused == mark.record);
            if (special != onTop || !area.contains(at))
                continue;
            if (mark.type == RecordMark::Type::Ghost) {
                if (projection.zoom() < smallestGhostZoom)
                    continue;
                const geo::Kind kind = atlas()->catalogue().kind(mark.record);
                all.push_back({GhostLook{.kind = kind, .size = ghostSize(projection.zoom()), .theme = look},
                               at, opacity});
            } else if (mark.type == RecordMark::Type::Cluster) {
                const bool over = pointedRing_ == mark.unit;
                all.push_back({RingLook{.byKind = mark.byKind, .hovered = over, .theme = look}, at, opacity});
            } else {
                const auto state = selected == mark.record  ? GlyphState::Selected
                                   : pointed == mark.record ? GlyphState::Hover
                                   : focused == mark.record ? GlyphState::Focused
                                                            : GlyphState::Rest;
                all.push_back({lookOf(mark, atlas()->catalogue().outline(mark.record), projection.zoom(),
                                      look, state, forFingers_),
                               at, opacity});
            }
        }
    return all;
}

void RecordLayer::beginPictures() {
    // From the second frame on, few are new: those can wait for it.
    if (!anew_ || !isVisible() || !ready())
        return;
    arrange(frame()->projection());
    const double ratio = window()->effectiveDevicePixelRatio();
    coming_.use(0, ratio);
    for (const Shown& mark : shown(frame()->projection()))
        begin(mark.look, ratio);
    outdate(); // nobody has seen them there
    anew_ = true;
}

QSGNode* RecordLayer::updateLayer(QSGNode* old, const Projection& projection) {
    auto* root = static_cast<RecordsNode*>(old);
    if (root == nullptr) {
        root = new RecordsNode;
        painted_.clear();
    }
    const double ratio = window()->effectiveDevicePixelRatio();
    if (motion_.moving(clock_))
        clock_ +=
            sinceFrame_.isValid() ? std::min(static_cast<double>(sinceFrame_.elapsed()), longestStep) : 0;
    sinceFrame_.start();
    arrange(projection);

    root->drawSpokes(motion_.at(clock_), projection, theme());
    const std::vector<Shown> marks = shown(projection);
    if (root->ratio != ratio || root->pictures.size() > std::max(fewPictures, 2 * marks.size())) {
        root->sprites.show({}, {}, ratio); // they hang on the pictures
        root->pictures.clear();
        painted_.clear();
        root->ratio = ratio;
    }
    beginMissing(marks, ratio);
    int painted = 0;
    bool late = false;
    std::vector<Sprite> sprites;
    for (const Shown& mark : marks) {
        auto picture = root->pictures.find(mark.look);
        if (picture == root->pictures.end()) {
            // What only begins to show may begin a frame later.
            if (mark.opacity < faint && !coming_.isReady(mark.look)) {
                late = true;
                continue;
            }
            picture =
                root->pictures
                    .try_emplace(mark.look, window()->createTextureFromImage(
                                                coming_.take(mark.look), QQuickWindow::TextureCanUseAtlas))
                    .first;
            painted_.insert(mark.look);
            ++painted;
        }
        const QSizeF size = QSizeF(picture->second->textureSize()) / ratio;
        sprites.push_back({.texture = picture->second.get(),
                           .at = mark.at - QPointF(size.width(), size.height()) / 2,
                           .opacity = mark.opacity});
    }
    if (!late)
        coming_.clear();
    setCost({.vertices = static_cast<int>(sprites.size()) * 4,
             .sprites = static_cast<int>(sprites.size()),
             .painted = painted});
    root->sprites.show(std::move(sprites), boundingRect(), ratio);
    drawnFor_ = placedFor_;
    setComplete(!motion_.moving(clock_) && isArranged(projection, 0));
    if (motion_.moving(clock_))
        QMetaObject::invokeMethod(this, &QQuickItem::update, Qt::QueuedConnection);
    return root;
}

} // namespace atlas
