#include "app/scene/mark_motion.h"

#include <cmath>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace atlas {

namespace {

constexpr double leastOpacity = 0.01; // less is not to be seen

/// The same record drawn in the same way, or a ring of the same records.
struct Identity {
    RecordMark::Type type;
    geo::RecordIndex record;
    std::array<std::uint32_t, 3> byKind;
    double x, y;

    explicit Identity(const RecordMark& mark)
        : type(mark.type), record(mark.type == RecordMark::Type::Cluster ? 0 : mark.record),
          byKind(mark.type == RecordMark::Type::Cluster ? mark.byKind : std::array<std::uint32_t, 3>{}),
          x(mark.type == RecordMark::Type::Cluster ? mark.unit.x : 0),
          y(mark.type == RecordMark::Type::Cluster ? mark.unit.y : 0) {}
    friend bool operator==(const Identity&, const Identity&) = default;
};

struct HashIdentity {
    std::size_t operator()(const Identity& i) const {
        return std::hash<double>()(i.x) ^ std::hash<double>()(i.y) * 31 ^
               (std::size_t{i.record} * 2654435761u + static_cast<std::size_t>(i.type)) ^
               (std::size_t{i.byKind[0]} << 20) ^ (std::size_t{i.byKind[1]} << 40);
    }
};

std::uint32_t sizeOf(const RecordMark& mark) {
    return mark.type == RecordMark::Type::Cluster ? mark.count() : 1;
}

/// Rings of one arrangement, asked which of them holds a mark of the other one.
class Rings {
public:
    explicit Rings(const std::vector<RecordMark>& marks) {
        for (const RecordMark& mark : marks)
            if (mark.type == RecordMark::Type::Cluster)
                rings_.push_back(&mark);
    }
    /// The nearest of the larger ones around it; null if it belongs to none.
    [[nodiscard]] const RecordMark* around(const RecordMark& mark) const {
        const RecordMark* best = nullptr;
        double nearest = std::numeric_limits<double>::infinity();
        for (const RecordMark* ring : rings_) {
            const double away = std::hypot(ring->unit.x - mark.unit.x, ring->unit.y - mark.unit.y);
            if (ring->count() > sizeOf(mark) && away < nearest && ring->bounds.contains(mark.unit)) {
                nearest = away;
                best = ring;
            }
        }
        return best;
    }

private:
    std::vector<const RecordMark*> rings_;
};

} // namespace

MarkMotion::MarkMotion() : travel_(QEasingCurve::BezierSpline) {
    travel_.addCubicBezierSegment({0.2, 0}, {0, 1}, {1, 1});
}

double MarkMotion::progress(double nowMs) const {
    if (duration_ <= 0)
        return 1;
    const double t = std::clamp((nowMs - start_) / duration_, 0.0, 1.0);
    return way_ == Way::Travel ? travel_.valueForProgress(t) : t;
}

bool MarkMotion::moving(double nowMs) const {
    return nowMs < start_ + duration_;
}

void MarkMotion::retarget(const std::vector<RecordMark>& marks, Way way, double nowMs) {
    if (marks.size() + actors_.size() > mostMoving)
        way = Way::Cut;
    const std::vector<MovingMark> before = way == Way::Cut ? std::vector<MovingMark>() : at(nowMs);
    // Rings as they were to be, not where they are on their way: what they hold lies around their aim.
    std::vector<RecordMark> old;
    for (const MovingMark& shown : before)
        old.push_back(shown.mark);
    const Rings oldRings(old), newRings(marks);

    std::unordered_map<Identity, std::size_t, HashIdentity> known;
    for (std::size_t i = 0; i < before.size(); ++i)
        known.try_emplace(Identity(before[i].mark), i);

    std::vector<Actor> entering;
    for (const RecordMark& mark : marks) {
        Actor actor{.mark = mark,
                    .fromUnit = mark.unit,
                    .toUnit = mark.unit,
                    .fromOffset = mark.offset,
                    .toOffset = mark.offset};
        if (const auto same = known.find(Identity(mark)); same != known.end()) {
            const MovingMark& was = before[same->second];
            actor.fromUnit = was.unit;
            actor.fromOffset = was.offset;
            actor.fromOpacity = was.opacity;
            known.erase(same);
        } else if (way != Way::Cut) {
            actor.fromOpacity = 0;
            const RecordMark* ring = way == Way::Travel ? oldRings.around(mark) : nullptr;
            if (ring != nullptr) {
                actor.fromUnit = ring->unit;
                actor.fromOffset = {};
            }
        }
        entering.push_back(actor);
    }

    actors_.clear();
    for (const auto& [identity, i] : known) {
        const MovingMark& was = before[i];
        if (was.opacity < leastOpacity)
            continue;
        Actor actor{.mark = was.mark,
                    .fromUnit = was.unit,
                    .toUnit = was.unit,
                    .fromOffset = was.offset,
                    .toOffset = was.offset,
                    .fromOpacity = was.opacity,
                    .toOpacity = 0};
        const RecordMark* ring = way == Way::Travel ? newRings.around(was.mark) : nullptr;
        if (ring != nullptr) {
            actor.toUnit = ring->unit;
            actor.toOffset = {};
        }
        actors_.push_back(actor);
    }
    // The order of a hash must not show where leaving marks overlap.
    std::ranges::sort(actors_, {}, [](const Actor& a) {
        return std::tuple(a.mark.type, a.mark.unit.x, a.mark.unit.y, a.mark.record, a.mark.byKind);
    });
    actors_.insert(actors_.end(), entering.begin(), entering.end());

    const bool same = std::ranges::all_of(actors_, [](const Actor& a) {
        return a.fromOpacity == 1 && a.toOpacity == 1 && a.fromUnit == a.toUnit && a.fromOffset == a.toOffset;
    });
    way_ = way;
    start_ = nowMs;
    duration_ = same || way == Way::Cut ? 0 : way == Way::Fade ? fadeMs : travelMs;
    settled_ = false;
}

const std::vector<MovingMark>& MarkMotion::at(double nowMs) {
    if (settled_)
        return shown_;
    const double t = progress(nowMs);
    const auto between = [t](auto from, auto to) { return t >= 1 ? to : from + (to - from) * t; };
    shown_.clear();
    for (const Actor& actor : actors_) {
        if (t >= 1 && actor.leaves())
            continue;
        shown_.push_back(
            {.mark = actor.mark,
             .unit = {between(actor.fromUnit.x, actor.toUnit.x), between(actor.fromUnit.y, actor.toUnit.y)},
             .offset = between(actor.fromOffset, actor.toOffset),
             .opacity = between(actor.fromOpacity, actor.toOpacity)});
    }
    settled_ = t >= 1;
    return shown_;
}

} // namespace atlas
