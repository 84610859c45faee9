#pragma once

// Private to kiosk_core: files and folders as the updater needs them, written so that a pulled plug leaves
// the old or the new.

#include "geo/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace atlas::kiosk {

/// Owner of a file descriptor; -1: none.
class FileHandle {
public:
    FileHandle() = default;
    explicit FileHandle(int number) : number_(number) {}
    FileHandle(FileHandle&& other) noexcept : number_(other.release()) {}
    FileHandle& operator=(FileHandle&& other) noexcept;
    ~FileHandle();

    [[nodiscard]] int get() const { return number_; }
    [[nodiscard]] bool isOpen() const { return number_ >= 0; }
    int release();

private:
    int number_ = -1;
};

/// The last error of the system in words, as an Error at `path`.
[[nodiscard]] std::unexpected<geo::Error> systemError(std::string_view what,
                                                      const std::filesystem::path& path);
/// Somebody asked to stop. It says nothing about what was being read.
[[nodiscard]] std::unexpected<geo::Error> stopped(std::string where);
[[nodiscard]] geo::Result<void> writeAll(int file, std::string_view bytes, const std::filesystem::path& path);
/// Names within the folder are on the disk afterwards.
[[nodiscard]] geo::Result<void> syncFolder(const std::filesystem::path& folder);
/// What the file system has left for us; the largest number if it doesn't say.
[[nodiscard]] std::uint64_t freeBytes(const std::filesystem::path& folder);
/// Removes a file or folder, whatever it is; what can't be removed stays.
void removeQuietly(const std::filesystem::path& path);

/// Held by one process at a time, given back when it ends, however it ends.
class FolderLock {
public:
    /// Nothing: somebody else holds it. An error: the disk refuses.
    [[nodiscard]] static geo::Result<std::optional<FolderLock>> take(const std::filesystem::path& folder);

private:
    explicit FolderLock(FileHandle file) : file_(std::move(file)) {}
    FileHandle file_;
};

} // namespace atlas::kiosk
