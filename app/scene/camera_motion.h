#pragma once

#include "app/scene/flight.h"

#include <QElapsedTimer>
#include <QPointF>
#include <QVariantAnimation>

#include <functional>

namespace atlas {

/// Moves the camera by itself: flights to a place, the glide after a flick, the zoom after a turn of the
/// wheel. One movement at a time; a new one or stop() ends the one before.
class CameraMotion : public QObject {
    Q_OBJECT

public:
    explicit CameraMotion(QObject* parent = nullptr);

    /// Flies; `milliseconds` 0: as long as the path asks for.
    void fly(const Camera& from, const Camera& to, int milliseconds = 0);
    /// Glides on at `velocity` pixels a millisecond, ever slower; `moved` gets the way so far.
    void glide(QPointF velocity, std::function<void(QPointF)> moved);
    /// Eases out; `moved` gets the share of the way so far, 0 to 1.
    void ease(int milliseconds, std::function<void(double)> moved);
    void stop();

    [[nodiscard]] bool flying() const { return running() && kind_ == Kind::Flight; }
    [[nodiscard]] bool gliding() const { return running() && kind_ == Kind::Glide; }
    [[nodiscard]] bool easing() const { return running() && kind_ == Kind::Ease; }
    [[nodiscard]] bool running() const { return clock_.state() == QAbstractAnimation::Running; }
    /// Where the flight is now.
    [[nodiscard]] Camera camera() const { return path_.at(share_); }

    /// How far a flick of that speed goes.
    [[nodiscard]] static QPointF glideAt(QPointF velocity, double milliseconds);
    [[nodiscard]] static int glideMilliseconds(QPointF velocity);

signals:
    /// The flight is somewhere else.
    void moved();
    /// The movement came to its end by itself.
    void arrived();

private:
    enum class Kind : std::uint8_t { Flight, Glide, Ease };

    void start(Kind kind, int milliseconds);
    void step();
    void arrive();

    QVariantAnimation clock_; ///< Says when to go on: in step with the frames.
    QElapsedTimer since_;     ///< The last step.
    double way_ = 0;          ///< Milliseconds of the movement that are done.
    double late_ = 0;         ///< Milliseconds that a frame came late and are yet to be made up.
    Kind kind_ = Kind::Flight;
    FlightPath path_{Camera::innerBorders(), Camera::innerBorders()};
    double share_ = 1;
    QPointF velocity_;
    std::function<void(QPointF)> glided_;
    std::function<void(double)> eased_;
};

} // namespace atlas
