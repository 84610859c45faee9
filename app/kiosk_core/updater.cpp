#include "app/kiosk_core/updater.h"

#include "app/kiosk_core/bundle.h"
#include "app/kiosk_core/disk.h"
#include "geo/dataset.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <format>
#include <numeric>

namespace atlas::kiosk {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t spareBytes = 32ull * 1024 * 1024; // the kiosk's own small files

UpdateResult failed(const Transport& from, const geo::Error& error) {
    return {.kind = UpdateResult::Kind::Failed,
            .words = std::format("The content at {} was not taken. {}", from.place(), error.text())};
}

geo::Error stoppedTheProgram(std::uint64_t version) {
    return {.what = std::format("Version {} stopped the program each time it was tried", version),
            .hint = "Make a new version of it."};
}

/// Removes what no attempt will go on with.
void clean(const fs::path& incoming, const fs::path& keep) {
    std::error_code failure;
    std::vector<fs::path> leftovers;
    for (auto entry = fs::directory_iterator(incoming, failure);
         !failure && entry != fs::directory_iterator(); entry.increment(failure))
        if (entry->path() != keep)
            leftovers.push_back(entry->path());
    std::ranges::for_each(leftovers, removeQuietly);
}

std::uint64_t sizeOf(const fs::path& file) {
    std::error_code failure;
    const auto size = fs::file_size(file, failure);
    return failure ? 0 : size;
}

} // namespace

/// A manifest that a source offers, checked, and the places its content goes through.
struct Updater::Offer {
    Manifest manifest;
    std::string text;
    fs::path incoming;
    fs::path part;     ///< The archive as far as it has come.
    fs::path unpacked; ///< Not yet tried.
    fs::path target;   ///< Whole and tried.
};

UpdateResult Updater::stage(Transport& from, std::chrono::sys_seconds now, const std::stop_token& stop) {
    UpdateResult result = look(from, now, stop);
    result.finding = finding_;
    result.place = from.place();
    return result;
}

UpdateResult Updater::look(Transport& from, std::chrono::sys_seconds now, const std::stop_token& stop) {
    finding_ = UpdateFinding::Unreadable;
    std::error_code failure;
    const fs::path incoming = store_.folder() / "incoming";
    fs::create_directories(incoming, failure); // a disk that takes nothing is told of below
    auto text = from.small(manifestName, maxManifestBytes, stop);
    if (!text)
        return failed(from, text.error());
    if (!*text) {
        finding_ = UpdateFinding::NoContent;
        return {.kind = UpdateResult::Kind::NoSource,
                .words = std::format("There is no content at {}.", from.place())};
    }
    finding_ = UpdateFinding::NotTrusted;
    auto manifest = readManifest(**text, store_.keys());
    if (!manifest)
        return failed(from, manifest.error());
    const auto version = manifest->version;
    const auto refused = [&](UpdateFinding finding, const geo::Error& error) {
        finding_ = finding;
        UpdateResult result = failed(from, error);
        result.version = version;
        return result;
    };
    const auto lock = FolderLock::take(store_.folder());
    if (!lock)
        return refused(UpdateFinding::DiskRefuses, lock.error());
    if (!*lock)
        return refused(UpdateFinding::Busy, {.what = "An update is under way already"});
    store_.load();
    const auto name = versionFolder(manifest->version, sha256(**text));
    const bool ofOther = isNumberOfOther(version, name);
    const bool known = version == store_.accepted() && !ofOther;
    const bool broken =
        store_.current() == name && !checkContent(store_.folder() / name, store_.keys(), stop);
    if (stop.stop_requested())
        return refused(UpdateFinding::Incomplete, stopped((store_.folder() / name).string()).error());
    if (known && !broken) { // what is broken may be brought again; what was left behind may not
        finding_ = UpdateFinding::TakenBefore;
        return {.kind = UpdateResult::Kind::UpToDate,
                .words = std::format("Version {} at {} was taken before.", version, from.place()),
                .version = version};
    }
    if (const auto error = older(version))
        return refused(UpdateFinding::Older, *error);
    if (const auto good = judge(*manifest, channel_, now); !good)
        return refused(manifest->channel != channel_ ? UpdateFinding::OtherChannel : UpdateFinding::WrongTime,
                       good.error());
    if (ofOther) // nobody would notice that what was made is not what is shown
        return refused(UpdateFinding::NumberUsed,
                       {.what = std::format("It is another content under a number already used, {}", version),
                        .hint = "Give it a larger number."});

    Offer offer{.manifest = std::move(*manifest),
                .text = std::move(**text),
                .incoming = incoming,
                .target = store_.folder() / name};
    offer.part = incoming / (hex(offer.manifest.archive.sha256) + ".part");
    offer.unpacked = incoming / name;
    UpdateResult result = stageOffer(from, offer, stop);
    result.version = version;
    return result;
}

std::optional<geo::Error> Updater::older(std::uint64_t version) const {
    if (version < store_.accepted())
        return geo::Error{.what = std::format("Its version {} is older than {}, which was taken before",
                                              version, store_.accepted())};
    if (waiting_ && version < waiting_->version)
        return geo::Error{.what = std::format("Its version {} is older than {}, which is ready", version,
                                              waiting_->version)};
    return std::nullopt;
}

bool Updater::isNumberOfOther(std::uint64_t version, const std::string& name) const {
    const auto isOther = [&](std::uint64_t used, const std::string& by) {
        return version == used && !by.empty() && name != by;
    };
    return isOther(store_.accepted(), store_.acceptedFolder()) ||
           (waiting_ && isOther(waiting_->version, waiting_->folder.filename().string()));
}

UpdateResult Updater::stageOffer(Transport& from, const Offer& offer, const std::stop_token& stop) {
    const auto ready = [&] {
        finding_ = UpdateFinding::Ready;
        clean(offer.incoming, {});
        store_.tidy({offer.target});
        return UpdateResult{.kind = UpdateResult::Kind::Staged,
                            .words = std::format("Version {} is ready.", offer.manifest.version),
                            .staged = Installed{offer.target, offer.manifest.version}};
    };
    // Room for what comes; what waits goes only once that is whole.
    store_.tidy({offer.target, waiting_ ? waiting_->folder : fs::path()});
    if (checkContent(offer.target, store_.keys(), stop)) // of an attempt before
        return ready();
    if (stop.stop_requested()) {
        finding_ = UpdateFinding::Incomplete;
        return failed(from, stopped(offer.target.string()).error());
    }
    removeQuietly(offer.target);
    if (store_.isGivenUp(offer.manifest.version)) { // not fetched in vain at each look
        clean(offer.incoming, {});
        finding_ = UpdateFinding::NotLoadable;
        return failed(from, stoppedTheProgram(offer.manifest.version));
    }
    clean(offer.incoming, offer.part);
    if (const auto done = download(from, offer, stop); !done)
        return failed(from, done.error());
    if (const auto done = tryAndKeep(offer, stop); !done) {
        removeQuietly(offer.unpacked);
        if (!stop.stop_requested() && finding_ != UpdateFinding::DiskRefuses)
            removeQuietly(offer.part); // else it is good, and the next attempt needn't fetch it again
        return failed(from, done.error());
    }
    return ready();
}

geo::Result<void> Updater::download(Transport& from, const Offer& offer, const std::stop_token& stop) {
    const ContentFile& archive = offer.manifest.archive;
    const auto unpackedBytes =
        std::accumulate(offer.manifest.files.begin(), offer.manifest.files.end(), std::uint64_t{0},
                        [](std::uint64_t sum, const ContentFile& file) { return sum + file.size; });
    std::uint64_t have = sizeOf(offer.part);
    if (have > archive.size) {
        removeQuietly(offer.part);
        have = 0;
    }
    finding_ = UpdateFinding::NoRoom;
    const std::uint64_t needed = archive.size - have + unpackedBytes + spareBytes;
    if (freeBytes(store_.folder()) < needed)
        return geo::fail(std::format("The disk has no room for it: {} MB are needed", needed / 1'000'000),
                         store_.folder().string());
    finding_ = UpdateFinding::DiskRefuses;
    const FileHandle file(::open(offer.part.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return systemError("The file can't be written", offer.part);
    const Transport::Sink sink = [&](std::uint64_t offset, std::string_view bytes) -> geo::Result<void> {
        if (offset > have || bytes.size() > archive.size || offset > archive.size - bytes.size())
            return geo::fail("The archive is larger than its manifest says", from.place());
        if (offset < have && ::ftruncate(file.get(), static_cast<off_t>(offset)) != 0) // begins anew
            return systemError("The file can't be written", offer.part);
        if (::lseek(file.get(), static_cast<off_t>(offset), SEEK_SET) < 0)
            return systemError("The file can't be written", offer.part);
        have = offset + bytes.size();
        auto written = writeAll(file.get(), bytes, offer.part);
        if (!written)
            finding_ = UpdateFinding::DiskRefuses;
        return written;
    };
    finding_ = UpdateFinding::Incomplete; // whatever else goes wrong with what comes
    if (have < archive.size)
        if (const auto done = from.read(archive.name, have, sink, stop); !done)
            return done; // what has come stays, for the next attempt
    if (have < archive.size)
        return geo::fail(std::format("The archive ends after {} of {} bytes", have, archive.size),
                         from.place());
    if (const auto checked = checkFile(offer.part, archive, stop); !checked) {
        if (!stop.stop_requested())
            removeQuietly(offer.part);
        return checked;
    }
    return {};
}

geo::Result<void> Updater::tryAndKeep(const Offer& offer, const std::stop_token& stop) {
    finding_ = UpdateFinding::DiskRefuses;
    std::error_code failure;
    fs::create_directory(offer.unpacked, failure);
    if (failure)
        return geo::fail("The folder can't be made: " + failure.message(), offer.unpacked.string());
    finding_ = UpdateFinding::Incomplete;
    bool diskRefuses = false;
    if (auto done = unpack(offer.part, offer.manifest, offer.unpacked, stop, &diskRefuses); !done) {
        if (diskRefuses)
            finding_ = UpdateFinding::DiskRefuses;
        return done;
    }
    finding_ = UpdateFinding::DiskRefuses;
    if (auto done = geo::writeFileAtomically(offer.unpacked / manifestName, offer.text); !done)
        return done;
    if (auto done = syncFolder(offer.unpacked); !done)
        return done;

    const auto mayTry = store_.beginTrial(offer.manifest.version);
    if (!mayTry)
        return std::unexpected(mayTry.error());
    finding_ = UpdateFinding::NotLoadable;
    if (!*mayTry)
        return std::unexpected(stoppedTheProgram(offer.manifest.version));
    const auto works = trial_(offer.unpacked);
    store_.endTrial();
    if (!works)
        return geo::fail("It can't be loaded: " + works.error().text());
    // The trial may have left files of SQLite; what is kept is what was signed.
    if (const auto checked = checkContent(offer.unpacked, store_.keys(), stop); !checked)
        return std::unexpected(checked.error());
    finding_ = UpdateFinding::DiskRefuses;
    if (::rename(offer.unpacked.c_str(), offer.target.c_str()) != 0)
        return systemError("The folder can't be renamed", offer.unpacked);
    return syncFolder(store_.folder());
}

} // namespace atlas::kiosk
