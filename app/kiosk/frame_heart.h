#pragma once

#include <atomic>
#include <cstdint>

namespace atlas {

/// Whether the screen still draws: asked at each beat of the watchdog, which then wishes for a frame; at the
/// next beat it must have come.
class FrameHeart {
public:
    /// A frame was shown; from the thread that draws.
    void frame() { ++frames_; }
    /// Whether the frame came that the last beat wished for. A window that no screen shows draws none.
    [[nodiscard]] bool beat(bool exposed) {
        const std::uint64_t frames = frames_.load();
        const bool alive = !wished_ || frames != seen_;
        seen_ = frames;
        wished_ = exposed;
        return alive || !exposed;
    }

private:
    std::atomic<std::uint64_t> frames_{0};
    std::uint64_t seen_ = 0;
    bool wished_ = false;
};

} // namespace atlas
