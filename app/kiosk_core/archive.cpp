// What knows libarchive: making a bundle's archive, and unpacking one.

#include "app/kiosk_core/bundle.h"
#include "app/kiosk_core/disk.h"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <format>
#include <memory>
#include <set>

namespace atlas::kiosk {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t pieceBytes = 256 * 1024;
constexpr mode_t readableByAll = 0644;

struct Release {
    void operator()(archive* reader) const { ::archive_free(reader); }
    void operator()(archive_entry* entry) const { ::archive_entry_free(entry); }
};
using Archive = std::unique_ptr<archive, Release>;
using Entry = std::unique_ptr<archive_entry, Release>;

std::unexpected<geo::Error> archiveError(std::string_view what, archive* of, const fs::path& path) {
    const char* why = ::archive_error_string(of);
    return geo::fail(std::format("{}: {}", what, why != nullptr ? why : "for no reason given"),
                     path.string());
}

geo::Result<void> addFile(archive* writer, const fs::path& path, const ContentFile& file,
                          const fs::path& target) {
    const FileHandle source(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!source.isOpen())
        return systemError("The file can't be read", path);
    const Entry entry(::archive_entry_new());
    ::archive_entry_set_pathname(entry.get(), file.name.c_str());
    ::archive_entry_set_filetype(entry.get(), AE_IFREG);
    ::archive_entry_set_perm(entry.get(), readableByAll);
    ::archive_entry_set_size(entry.get(), static_cast<la_int64_t>(file.size));
    if (::archive_write_header(writer, entry.get()) != ARCHIVE_OK)
        return archiveError("The archive can't be written", writer, target);
    std::string piece(pieceBytes, '\0');
    for (std::uint64_t left = file.size; left > 0;) {
        const ssize_t count = ::read(source.get(), piece.data(), std::min<std::uint64_t>(left, piece.size()));
        if (count <= 0)
            return geo::fail("The file changed while it was read", path.string());
        if (::archive_write_data(writer, piece.data(), static_cast<std::size_t>(count)) != count)
            return archiveError("The archive can't be written", writer, target);
        left -= static_cast<std::uint64_t>(count);
    }
    return {};
}

/// The manifest's file that an entry is; an error if it is anything else.
geo::Result<const ContentFile*> wanted(archive_entry* entry, const Manifest& manifest,
                                       const std::set<std::string>& seen, const fs::path& archive) {
    const char* name = ::archive_entry_pathname(entry);
    const auto refuse = [&](std::string_view why) {
        return geo::fail(std::format("The archive holds what its manifest does not name: {}", why),
                         archive.string());
    };
    if (name == nullptr)
        return refuse("a file without a name");
    const auto file = std::ranges::find(manifest.files, std::string_view(name), &ContentFile::name);
    if (file == manifest.files.end() || largestContentFile(name) == 0)
        return refuse("a file of another name");
    if (seen.contains(file->name))
        return refuse("a file twice");
    if (::archive_entry_filetype(entry) != AE_IFREG || ::archive_entry_hardlink(entry) != nullptr ||
        ::archive_entry_symlink(entry) != nullptr)
        return refuse("something that is no regular file");
    if (::archive_entry_size_is_set(entry) == 0 || ::archive_entry_size(entry) < 0 ||
        static_cast<std::uint64_t>(::archive_entry_size(entry)) != file->size)
        return refuse("a file of another size");
    return &*file;
}

geo::Result<void> unpackFile(archive* reader, const ContentFile& file, int folder, const fs::path& shown,
                             const std::stop_token& stop, bool& diskRefuses) {
    const auto refused = [&] {
        diskRefuses = true;
        return systemError("The file can't be written", shown);
    };
    const FileHandle target(::openat(folder, file.name.c_str(),
                                     O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, readableByAll));
    if (!target.isOpen())
        return refused();
    Sha256Sum sum;
    std::string piece(pieceBytes, '\0');
    std::uint64_t size = 0;
    for (;;) {
        if (stop.stop_requested())
            return stopped(shown.string());
        const la_ssize_t count = ::archive_read_data(reader, piece.data(), piece.size());
        if (count < 0)
            return archiveError("The archive can't be unpacked", reader, shown);
        if (count == 0)
            break;
        size += static_cast<std::uint64_t>(count);
        if (size > file.size)
            return geo::fail("The archive holds more than its manifest says", shown.string());
        const std::string_view bytes(piece.data(), static_cast<std::size_t>(count));
        sum.add(bytes);
        if (auto written = writeAll(target.get(), bytes, shown); !written) {
            diskRefuses = true;
            return written;
        }
    }
    if (size != file.size || sum.result() != file.sha256)
        return geo::fail("The file in the archive is not the one that was signed", shown.string());
    return ::fsync(target.get()) == 0 ? geo::Result<void>() : refused();
}

} // namespace

geo::Result<void> writeArchive(const fs::path& folder, const std::vector<ContentFile>& files,
                               const fs::path& archive) {
    const Archive writer(::archive_write_new());
    ::archive_write_set_format_pax_restricted(writer.get());
    ::archive_write_add_filter_zstd(writer.get());
    ::archive_write_set_filter_option(writer.get(), "zstd", "compression-level", "10");
    ::archive_write_set_bytes_in_last_block(writer.get(), 1);
    if (::archive_write_open_filename(writer.get(), archive.c_str()) != ARCHIVE_OK)
        return archiveError("The archive can't be written", writer.get(), archive);
    for (const ContentFile& file : files)
        if (const auto added = addFile(writer.get(), folder / file.name, file, archive); !added)
            return added;
    if (::archive_write_close(writer.get()) != ARCHIVE_OK)
        return archiveError("The archive can't be written", writer.get(), archive);
    return {};
}

geo::Result<void> unpack(const fs::path& path, const Manifest& manifest, const fs::path& folder,
                         const std::stop_token& stop, bool* diskRefuses) {
    bool refused = false;
    bool& isRefused = diskRefuses != nullptr ? *diskRefuses : refused;
    const FileHandle target(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
    if (!target.isOpen())
        return systemError("The folder can't be written", folder);
    const Archive reader(::archive_read_new());
    ::archive_read_support_format_tar(reader.get()); // nothing else: each format is a parser more
    ::archive_read_support_filter_zstd(reader.get());
    if (::archive_read_open_filename(reader.get(), path.c_str(), pieceBytes) != ARCHIVE_OK)
        return archiveError("The archive can't be read", reader.get(), path);
    std::set<std::string> seen;
    for (;;) {
        archive_entry* entry = nullptr;
        const int code = ::archive_read_next_header(reader.get(), &entry);
        if (code == ARCHIVE_EOF)
            break;
        if (code != ARCHIVE_OK) // warnings too: our own archives give none
            return archiveError("The archive can't be read", reader.get(), path);
        const auto file = wanted(entry, manifest, seen, path);
        if (!file)
            return std::unexpected(file.error());
        if (const auto done =
                unpackFile(reader.get(), **file, target.get(), folder / (*file)->name, stop, isRefused);
            !done)
            return done;
        seen.insert((*file)->name);
    }
    if (seen.size() != manifest.files.size())
        return geo::fail("The archive lacks files that its manifest names", path.string());
    return {};
}

} // namespace atlas::kiosk
