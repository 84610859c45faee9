#pragma once

#include "app/kiosk_core/background_writer.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace atlas::kiosk {

/// How the kiosk does, for whoever looks after it from afar: one JSON file.
struct Health {
    std::string version;            ///< Of the program.
    std::string contentVersion;     ///< "12", or "built in".
    std::chrono::seconds uptime{};  ///< Of the program.
    std::chrono::sys_seconds now{}; ///< When this was written: a file that is old tells of a stop.
    std::optional<std::chrono::seconds> lastTouch; ///< Ago; none since the start.
    std::optional<double> frameMs;                 ///< What a frame costs, p95 of the last minute.
    std::uint64_t memoryBytes = 0;                 ///< Resident.
    bool open = true;                              ///< Within opening hours.
    std::string startedAs = "normal";              ///< startModeName.
    std::string lastUpdate;             ///< The last attempt's result in words; empty before the first.
    std::deque<std::string> lastErrors; ///< In words, newest last, each with its time.

    static constexpr std::size_t maxErrors = 20;
    static constexpr std::size_t maxErrorBytes = 400;
};

/// At most 16 KB, whatever the members hold.
[[nodiscard]] std::string healthText(const Health& health);
/// Resident memory of this process; 0 if the system doesn't say.
[[nodiscard]] std::uint64_t residentBytes();

/// Keeps the list of errors and writes the file. Safe from any thread; never blocks on the disk, never
/// throws.
class HealthFile {
public:
    /// `writer` outlives it.
    HealthFile(std::filesystem::path file, BackgroundWriter& writer)
        : file_(std::move(file)), writer_(writer) {}

    /// Adds an error; the same sentence as the last one is not added again.
    void error(std::string_view sentence, std::chrono::sys_seconds now);
    /// Puts the errors before those that are wrong just now (`lastErrors`) and writes. To be called every few
    /// seconds.
    void write(Health health);
    [[nodiscard]] std::deque<std::string> errors() const;

private:
    mutable std::mutex mutex_;
    std::filesystem::path file_;
    BackgroundWriter& writer_;
    std::deque<std::string> errors_;
    std::string last_;
};

} // namespace atlas::kiosk
