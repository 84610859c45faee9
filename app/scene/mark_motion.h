#pragma once

#include "app/scene/record_arranger.h"

#include <QEasingCurve>

#include <vector>

namespace atlas {

/// A mark of the records on its way: where it is to be drawn now.
struct MovingMark {
    RecordMark mark;
    geo::Point unit;
    QPointF offset;
    double opacity = 1;
};

/// Leads from one arrangement of the records to the next without a jump: a ring that opens lets out what it
/// held, a ring that forms draws it in, what a filter changes fades. Times in milliseconds of any clock.
class MarkMotion {
public:
    enum class Way : std::uint8_t {
        Cut,    ///< At once.
        Fade,   ///< In place: what passes the filter is another.
        Travel, ///< Out of rings and into them: the zoom is another.
    };
    /// More are not moved: each of them on its way is drawn by itself, which takes more time than there is,
    /// and room that is never given back.
    static constexpr std::size_t mostMoving = 1500;
    static constexpr double fadeMs = 150, travelMs = 240;

    MarkMotion();

    /// From what is to be seen at `nowMs` to `marks`.
    void retarget(const std::vector<RecordMark>& marks, Way way, double nowMs);
    /// What is to be drawn, in this order: first what leaves. Valid until the next call.
    [[nodiscard]] const std::vector<MovingMark>& at(double nowMs);
    [[nodiscard]] bool moving(double nowMs) const;

private:
    struct Actor {
        RecordMark mark;
        geo::Point fromUnit, toUnit;
        QPointF fromOffset, toOffset;
        double fromOpacity = 1, toOpacity = 1;

        [[nodiscard]] bool leaves() const { return toOpacity == 0; }
    };
    [[nodiscard]] double progress(double nowMs) const;

    std::vector<Actor> actors_;
    std::vector<MovingMark> shown_;
    QEasingCurve travel_;
    double start_ = 0, duration_ = 0;
    Way way_ = Way::Cut;
    bool settled_ = false; ///< `shown_` is what the actors are at the end.
};

} // namespace atlas
