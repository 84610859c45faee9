#pragma once

#include <chrono>
#include <filesystem>
#include <optional>

namespace atlas::kiosk {

/// When new content was last looked for, kept over starts: a time of the schedule that passed while the
/// computer was off is caught up. Nothing: never, or nobody knows.
[[nodiscard]] std::optional<std::chrono::sys_seconds> readLastLook(const std::filesystem::path& file);
/// A disk that doesn't take it costs one look too many after the next start: nobody is told.
void keepLastLook(const std::filesystem::path& file, std::chrono::sys_seconds when);

} // namespace atlas::kiosk
