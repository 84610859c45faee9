#pragma once

#include "app/scene/projection.h"

#include <QPointF>

#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// Fingers (or the mouse button) in, camera moves out. Every answer is computed from the projection at the
/// start of the gesture and the current points, never by adding up differences, so nothing drifts. Knows
/// no window and no clock: times are given in milliseconds.
class Gestures {
public:
    struct Limits {
        double slop = 8;         ///< Pixels a finger may stray and still tap.
        double longestTap = 500; ///< Milliseconds.
        double doubleTapWithin = 300;
        double doubleTapReach = 40; ///< Pixels between the two taps.
        double turnThreshold = 15;  ///< Degrees before two fingers turn the map.
    };

    explicit Gestures(Limits limits) : limits_(limits) {}
    Gestures() = default;

    struct Finger {
        int id;
        QPointF at;
    };
    /// The place `unit` is to stand at `screen`.
    struct Move {
        geo::Point unit;
        QPointF screen;
        double zoom;
        double bearing;
    };
    struct Tap {
        QPointF at;
        bool second; ///< Of a double tap.
    };

    /// The fingers that are down now, after one came, moved or went. `now`: the current projection.
    std::optional<Move> update(std::span<const Finger> fingers, const Projection& now, double timeMs);
    /// Somebody else moved the map under the fingers: from here on it follows them from where it is.
    void rebase(const Projection& now);
    /// After the last finger went up: whether that was a tap.
    std::optional<Tap> release(double timeMs);
    /// How fast the finger was just before it went up, pixels a millisecond; nothing if it stood still, was
    /// not alone or only tapped. Asked before release().
    [[nodiscard]] std::optional<QPointF> flick(double timeMs) const;
    /// Another item took the fingers over: nothing comes of this gesture. After release(), as Qt says it of
    /// every finger that goes up, it changes nothing.
    void cancel();

    [[nodiscard]] bool active() const { return !fingers_.empty(); }
    [[nodiscard]] bool moved() const { return moved_; }
    /// Whether two fingers turned the map, from the first one down to the last one up.
    [[nodiscard]] bool turned() const { return turned_; }

private:
    void restart(const Projection& now);

    Limits limits_;
    std::vector<Finger> fingers_; ///< That are down, where they were last.
    Projection start_;
    QPointF startAt_; ///< The finger, or the middle of the two.
    double startDistance_ = 0, startAngle_ = 0;
    double turnOffset_ = 0; ///< Where the turn was when it passed the threshold.
    bool turning_ = false, turned_ = false;
    QPointF pressedAt_;
    double pressedTime_ = 0;
    /// When the last of the other fingers went; nothing if there was none.
    std::optional<double> aloneSince_;
    bool moved_ = false;
    struct Sample {
        double timeMs;
        QPointF at;
    };
    std::vector<Sample> trail_; ///< Of one finger, the last moments.
    std::optional<QPointF> lastTap_;
    double lastTapTime_ = 0;
};

} // namespace atlas
