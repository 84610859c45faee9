#pragma once

#include <QPointF>
#include <QSizeF>

#include <cstdint>
#include <optional>

namespace atlas {

/// The way in for the staff, which nobody finds by chance: one finger rests five seconds in the upper left
/// corner, then, within five seconds, five seconds in the upper right one. The operator's page tells of it.
class CornerGesture {
public:
    static constexpr double corner = 96;           ///< Side of the corner, device-independent pixels.
    static constexpr std::int64_t holdMs = 5'000;  ///< In each corner.
    static constexpr std::int64_t pauseMs = 5'000; ///< Between the two, at most.

    void press(QPointF at, QSizeF window, std::int64_t now);
    void move(QPointF at, QSizeF window, std::int64_t now);
    /// True if the gesture is complete.
    [[nodiscard]] bool release(std::int64_t now);
    /// A second finger, or the system takes the touch away.
    void cancel();

private:
    enum class Corner : std::uint8_t { None, First, Second };
    [[nodiscard]] static Corner cornerAt(QPointF at, QSizeF window);

    Corner held_ = Corner::None;        ///< Where the finger rests now.
    std::int64_t since_ = 0;            ///< When it came there.
    std::optional<std::int64_t> first_; ///< When the hold in the first corner ended.
};

} // namespace atlas
