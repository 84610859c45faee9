#pragma once

#include "app/kiosk_core/manifest.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace atlas::kiosk {

struct BundleRequest {
    std::filesystem::path folder; ///< Holds the files of the content and nothing else.
    std::filesystem::path out;    ///< A folder; gets the archive, then content.manifest.
    std::string channel = "stable";
    std::uint64_t version = 0;
    std::chrono::sys_seconds created{};
    std::chrono::days validDays{365};
};

/// Makes one version of the content. The same files give the same archive, byte by byte.
[[nodiscard]] geo::Result<Manifest> makeBundle(const BundleRequest& request, const SecretKey& key);

/// Packs files of a folder: the archive of a bundle. What it holds is read again when it is measured.
[[nodiscard]] geo::Result<void> writeArchive(const std::filesystem::path& folder,
                                             const std::vector<ContentFile>& files,
                                             const std::filesystem::path& archive);

/// Whether a file is, byte by byte, the one that is meant.
[[nodiscard]] geo::Result<void> checkFile(const std::filesystem::path& file, const ContentFile& expected,
                                          const std::stop_token& stop = {});

/// Unpacks an archive that checkFile has let through into an empty folder: the manifest's files, each once,
/// as regular files of the size and sum it says, and nothing else. Neither paths nor links nor times, owners
/// or modes of the archive count. On an error some files may be there: the caller removes the folder.
/// `diskRefuses` becomes true if the disk doesn't take what is good.
[[nodiscard]] geo::Result<void> unpack(const std::filesystem::path& archive, const Manifest& manifest,
                                       const std::filesystem::path& folder, const std::stop_token& stop = {},
                                       bool* diskRefuses = nullptr);

/// Whether a folder holds content as it was signed: its own content.manifest, and each file of it.
[[nodiscard]] geo::Result<Manifest> checkContent(const std::filesystem::path& folder,
                                                 std::span<const PublicKey> keys,
                                                 const std::stop_token& stop = {});

/// Whether the program can use it: the atlas is read, the stories and their figures checked against it. Takes
/// as long as opening an atlas.
[[nodiscard]] geo::Result<void> tryContent(const std::filesystem::path& folder);

} // namespace atlas::kiosk
