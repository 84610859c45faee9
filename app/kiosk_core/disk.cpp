#include "app/kiosk_core/disk.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <format>
#include <limits>
#include <system_error>
#include <utility>

namespace atlas::kiosk {

namespace fs = std::filesystem;

FileHandle& FileHandle::operator=(FileHandle&& other) noexcept {
    if (this != &other) {
        if (number_ >= 0)
            ::close(number_);
        number_ = other.release();
    }
    return *this;
}

FileHandle::~FileHandle() {
    if (number_ >= 0)
        ::close(number_);
}

int FileHandle::release() {
    return std::exchange(number_, -1);
}

std::unexpected<geo::Error> systemError(std::string_view what, const fs::path& path) {
    return geo::fail(std::format("{}: {}", what, std::generic_category().message(errno)), path.string());
}

std::unexpected<geo::Error> stopped(std::string where) {
    return geo::fail("The update was stopped", std::move(where));
}

geo::Result<void> writeAll(int file, std::string_view bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return systemError("The file can't be written", path);
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

geo::Result<void> syncFolder(const fs::path& folder) {
    const FileHandle file(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!file.isOpen() ||
        (::fsync(file.get()) != 0 && errno != EINVAL)) // some file systems have no such thing
        return systemError("The folder can't be written", folder);
    return {};
}

std::uint64_t freeBytes(const fs::path& folder) {
    struct statvfs info{};
    if (::statvfs(folder.c_str(), &info) != 0)
        return std::numeric_limits<std::uint64_t>::max();
    return static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize;
}

void removeQuietly(const fs::path& path) {
    std::error_code ignored;
    fs::remove_all(path, ignored);
}

geo::Result<std::optional<FolderLock>> FolderLock::take(const fs::path& folder) {
    const fs::path path = folder / ".lock";
    FileHandle file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return systemError("The folder of content can't be written", folder);
    if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return std::nullopt;
        return systemError("The folder of content can't be locked", folder);
    }
    return FolderLock(std::move(file));
}

} // namespace atlas::kiosk
