#include "app/kiosk_core/transport.h"

#include "app/kiosk_core/disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace atlas::kiosk {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t pieceBytes = 256 * 1024;

/// A regular file of the folder itself: no link, no folder, no device.
geo::Result<FileHandle> openPlain(const fs::path& path) {
    FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat info{};
    if (!file.isOpen() || ::fstat(file.get(), &info) != 0)
        return systemError("The file can't be read", path);
    if (!S_ISREG(info.st_mode))
        return geo::fail("This is no regular file", path.string());
    return file;
}

} // namespace

geo::Result<std::optional<std::string>> FolderTransport::small(std::string_view name, std::size_t maxBytes,
                                                               const std::stop_token& stop) {
    std::error_code failed;
    if (!fs::exists(folder_ / name, failed))
        return std::nullopt;
    std::string text;
    const Sink sink = [&](std::uint64_t, std::string_view bytes) -> geo::Result<void> {
        if (text.size() + bytes.size() > maxBytes)
            return geo::fail("The file is larger than it may be", (folder_ / name).string());
        text += bytes;
        return {};
    };
    if (const auto done = read(name, 0, sink, stop); !done)
        return std::unexpected(done.error());
    return text;
}

geo::Result<void> FolderTransport::read(std::string_view name, std::uint64_t offset, const Sink& sink,
                                        const std::stop_token& stop) {
    const fs::path path = folder_ / name;
    const auto file = openPlain(path);
    if (!file)
        return std::unexpected(file.error());
    std::string piece(pieceBytes, '\0');
    for (;;) {
        if (stop.stop_requested())
            return stopped(path.string());
        const ssize_t count = ::pread(file->get(), piece.data(), piece.size(), static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) // the stick was pulled
            return systemError("The file can't be read", path);
        if (count == 0)
            return {};
        if (const auto taken = sink(offset, {piece.data(), static_cast<std::size_t>(count)}); !taken)
            return taken;
        offset += static_cast<std::uint64_t>(count);
    }
}

} // namespace atlas::kiosk
