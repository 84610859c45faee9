#pragma once

#include "app/kiosk_core/background_writer.h"
#include "geo/error.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

namespace atlas::kiosk {

/// How carefully to start, after starts that did not live.
enum class StartMode {
    Normal,
    AfterShortStarts, ///< As ever, and told in the health file: it may have been the power.
    OlderContent,     ///< With the predecessor of the content: ContentStore::goBack() was due.
    BuiltInContent,   ///< With the content the program was installed with.
};
[[nodiscard]] std::string_view startModeName(StartMode mode);

/// Counts starts in a row that did not live for `lifeSeconds`. Knows no clock: one that jumps changes
/// nothing.
class CrashCounter {
public:
    explicit CrashCounter(std::filesystem::path file) : file_(std::move(file)) {}

    /// To be called first thing at a start: counts it, and says how careful to be. A count that can't be kept
    /// is an ordinary start.
    [[nodiscard]] StartMode begin();
    /// To be called once the program has lived for `lifeSeconds`, and when it is left in order.
    void lived();
    /// The same at once, for who must not wait for the disk. A lived() that comes first writes no other
    /// count.
    void lived(BackgroundWriter& writer);
    /// Of begin(): starts in a row before this one that did not live.
    [[nodiscard]] int shortStarts() const { return short_; }
    /// Why the count could not be read or kept, in words; empty if it could.
    [[nodiscard]] const std::string& problem() const { return problem_; }

    [[nodiscard]] static StartMode mode(int shortStarts);

    static constexpr std::chrono::seconds lifeSeconds{60};

private:
    void keep(int count);

    std::filesystem::path file_;
    int short_ = 0;
    std::string problem_;
};

} // namespace atlas::kiosk
