#pragma once

#include "geo/error.h"

#include <chrono>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace atlas::kiosk {

inline constexpr std::size_t minPinDigits = 6;
inline constexpr std::size_t maxPinDigits = 12;

/// Whether a text could be a PIN at all: digits only, 6 to 12 of them, not all the same.
[[nodiscard]] bool isPin(std::string_view text);
/// Argon2id (crypto_pwhash_str), to be put into kiosk-keys.toml. Takes about a third of a second and 128 MB.
[[nodiscard]] geo::Result<std::string> hashPin(std::string_view pin);
/// Whether a text is a hash that hashPin could have made, of these or other costs.
[[nodiscard]] bool isPinHash(std::string_view text);

/// The door to the staff page. Wrong PINs make it wait: the third 30 s, then twice as long each, up to an
/// hour. Attempts are on the disk before they are judged, and after a start the whole delay is due again:
/// neither pulling the plug nor setting the clock gives new ones. Safe to ask from any thread; `enter`
/// belongs on a worker, for it takes as long as the hash. Nobody else waits for that.
class PinGate {
public:
    using Steady = std::chrono::steady_clock::time_point;

    enum class Answer {
        Right,
        Wrong,
        Wait,  ///< Asked too early: not judged, not counted.
        NoPin, ///< No PIN was ever set: the door stays shut.
    };

    /// `state` keeps the attempts; a file that can't be written leaves them in memory (see problem()).
    PinGate(std::string hash, std::filesystem::path state);

    [[nodiscard]] Answer enter(std::string_view pin, Steady steady);
    [[nodiscard]] Answer enter(std::string_view pin);
    /// How long until an attempt is judged again; 0: now.
    [[nodiscard]] std::chrono::seconds wait(Steady steady);
    [[nodiscard]] std::chrono::seconds wait();
    [[nodiscard]] int failures() const;
    /// Why the attempts could not be kept, in words; empty if they could.
    [[nodiscard]] std::string problem() const;

    [[nodiscard]] static std::chrono::seconds delay(int failures);

private:
    void load();
    void count(Steady steady);
    void forgive();
    void keep();

    std::mutex turn_;          ///< Of those who enter; before the others.
    std::mutex disk_;          ///< Of the file; before mutex_.
    mutable std::mutex mutex_; ///< Of what follows, but for the constants.
    std::string hash_;
    std::filesystem::path file_;
    int failures_ = 0;
    std::optional<Steady> steady_; ///< Since when it waits, by a clock nobody sets; none after a start.
    std::string problem_;
};

} // namespace atlas::kiosk
