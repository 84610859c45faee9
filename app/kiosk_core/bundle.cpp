#include "app/kiosk_core/bundle.h"

#include "app/kiosk_core/disk.h"
#include "app/story/story.h"
#include "geo/atlas_file.h"
#include "geo/dataset.h"
#include "geo/query.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <format>
#include <memory>

namespace atlas::kiosk {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t pieceBytes = 256 * 1024;

struct Measured {
    std::uint64_t size = 0;
    Sha256 sum{};
};

/// Size and sum of a regular file; an error beyond `most` bytes.
geo::Result<Measured> measure(const fs::path& path, std::uint64_t most, const std::stop_token& stop) {
    const FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat info{};
    if (!file.isOpen() || ::fstat(file.get(), &info) != 0)
        return systemError("The file can't be read", path);
    if (!S_ISREG(info.st_mode))
        return geo::fail("This is no regular file", path.string());
    Sha256Sum sum;
    Measured measured;
    std::string piece(pieceBytes, '\0');
    for (;;) {
        if (stop.stop_requested())
            return stopped(path.string());
        const ssize_t count = ::read(file.get(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError("The file can't be read", path);
        if (count == 0)
            break;
        measured.size += static_cast<std::uint64_t>(count);
        if (measured.size > most)
            return geo::fail("The file is larger than it may be", path.string());
        sum.add({piece.data(), static_cast<std::size_t>(count)});
    }
    measured.sum = sum.result();
    return measured;
}

/// The files of a folder that content may have, by name; anything else in it is an error.
geo::Result<std::vector<ContentFile>> contentOf(const fs::path& folder) {
    std::vector<ContentFile> files;
    std::error_code failed;
    for (auto entry = fs::directory_iterator(folder, failed); !failed && entry != fs::directory_iterator();
         entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        const std::uint64_t most = largestContentFile(name);
        if (most == 0)
            return geo::fail(
                "Content has no file of this name", entry->path().string(),
                "It has gr-atlas.gpkg; attract.md, story-1.md to story-9.md and the shipped stories; "
                "picture-1 to picture-40 as .png or .jpg.");
        const auto measured = measure(entry->path(), most, {});
        if (!measured)
            return std::unexpected(measured.error());
        files.push_back({name, measured->size, measured->sum});
    }
    if (failed)
        return geo::fail("The folder can't be read: " + failed.message(), folder.string());
    std::ranges::sort(files, {}, &ContentFile::name);
    return files;
}

} // namespace

geo::Result<Manifest> makeBundle(const BundleRequest& request, const SecretKey& key) {
    auto files = contentOf(request.folder);
    if (!files)
        return std::unexpected(files.error());
    Manifest manifest{.channel = request.channel,
                      .version = request.version,
                      .created = request.created,
                      .validUntil = request.created + request.validDays,
                      .archive = {.name = archiveName(request.version)},
                      .files = std::move(*files)};
    const fs::path archive = request.out / manifest.archive.name;
    if (const auto written = writeArchive(request.folder, manifest.files, archive); !written)
        return std::unexpected(written.error());
    const auto measured = measure(archive, maxArchiveBytes, {});
    if (!measured)
        return std::unexpected(measured.error());
    manifest.archive.size = measured->size;
    manifest.archive.sha256 = measured->sum;

    // Read as a kiosk reads it: what it would refuse is not made.
    const std::string text = signManifest(manifest, key);
    PublicKey publicKey{};
    std::copy(key.end() - static_cast<std::ptrdiff_t>(publicKey.size()), key.end(), publicKey.begin());
    const auto read = readManifest(text, {&publicKey, 1});
    if (!read) {
        removeQuietly(archive);
        return std::unexpected(read.error());
    }
    // Last: a kiosk that looks into the folder meanwhile sees the old manifest or the whole new bundle.
    if (const auto written = geo::writeFileAtomically(request.out / manifestName, text); !written)
        return std::unexpected(written.error());
    return manifest;
}

geo::Result<void> checkFile(const fs::path& file, const ContentFile& expected, const std::stop_token& stop) {
    const auto measured = measure(file, expected.size, stop);
    if (!measured)
        return std::unexpected(measured.error());
    if (measured->size != expected.size)
        return geo::fail(std::format("The file has {} of {} bytes", measured->size, expected.size),
                         file.string());
    if (measured->sum != expected.sha256)
        return geo::fail("The file is not the one that was signed", file.string());
    return {};
}

geo::Result<Manifest> checkContent(const fs::path& folder, std::span<const PublicKey> keys,
                                   const std::stop_token& stop) {
    const auto text = geo::readFile((folder / manifestName).string(), {.maxBytes = maxManifestBytes});
    if (!text)
        return std::unexpected(text.error());
    auto manifest = readManifest(*text, keys);
    if (!manifest)
        return manifest;
    for (const ContentFile& file : manifest->files)
        if (const auto checked = checkFile(folder / file.name, file, stop); !checked)
            return std::unexpected(checked.error());
    // A journal beside the atlas would change what is read.
    std::error_code failed;
    for (auto entry = fs::directory_iterator(folder, failed); !failed && entry != fs::directory_iterator();
         entry.increment(failed)) {
        const auto name = entry->path().filename().string();
        if (name != manifestName && !std::ranges::contains(manifest->files, name, &ContentFile::name))
            return geo::fail("The folder holds what was not signed", entry->path().string());
    }
    if (failed)
        return geo::fail("The folder can't be read: " + failed.message(), folder.string());
    return manifest;
}

geo::Result<void> tryContent(const fs::path& folder) {
    auto atlas = geo::readAtlas((folder / atlasName).string());
    if (!atlas)
        return std::unexpected(atlas.error());
    if (atlas->records.empty())
        return geo::fail("The atlas has no records", (folder / atlasName).string());
    const geo::Query query(std::make_shared<const geo::Catalogue>(std::move(atlas->records)));
    FigureBook figures(query, atlas->map);
    std::error_code failed;
    for (auto entry = fs::directory_iterator(folder, failed); !failed && entry != fs::directory_iterator();
         entry.increment(failed)) {
        if (entry->path().extension() != ".md")
            continue;
        const auto story = validateStory(entry->path(), figures);
        if (!story)
            return std::unexpected(story.error());
        for (const geo::Complaint& complaint : story->complaints)
            if (complaint.severity == geo::Complaint::Severity::Error)
                return geo::fail("A story has errors: " + complaint.text(), entry->path().string());
    }
    return {};
}

} // namespace atlas::kiosk
