#pragma once

#include "app/kiosk_core/crypto.h"
#include "geo/error.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::kiosk {

inline constexpr std::string_view contentProduct = "gr-atlas-content";
inline constexpr std::string_view manifestName =
    "content.manifest"; ///< At the source and beside what is installed.
inline constexpr std::string_view atlasName = "gr-atlas.gpkg"; ///< No content is without it.

inline constexpr std::size_t maxManifestBytes = 64 * 1024;
inline constexpr std::uint64_t maxArchiveBytes = 512ull * 1024 * 1024;
inline constexpr std::uint64_t maxContentBytes = 1024ull * 1024 * 1024; ///< Of all files together.
inline constexpr std::uint64_t maxVersion = 1ull << 53u;                ///< Still exact in any JSON reader.

/// The largest size of a file of this name; 0: no content has such a file. The list is fixed: the atlas; the
/// stories attract.md, story-1.md to story-9.md and those the program is shipped with; and pictures
/// picture-1 to picture-40 as .png or .jpg.
[[nodiscard]] std::uint64_t largestContentFile(std::string_view name);

struct ContentFile {
    std::string name; ///< Plain: no folder.
    std::uint64_t size = 0;
    Sha256 sha256{};

    friend bool operator==(const ContentFile&, const ContentFile&) = default;
};

/// What one version of the content is, in the words of its maker.
struct Manifest {
    std::string product{contentProduct};
    std::string channel;       ///< As in KioskUpdates.
    std::uint64_t version = 0; ///< From 1; each larger than all before.
    std::chrono::sys_seconds created{};
    std::chrono::sys_seconds validUntil{}; ///< Not taken after it; what is installed stays.
    ContentFile archive;                   ///< archiveName(version).
    std::vector<ContentFile> files;        ///< What it holds, each once, the atlas among them.

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

[[nodiscard]] std::string archiveName(std::uint64_t version); ///< "content-12.tar.zst"

/// As a file: a line that names the format, a line with the signature of all that follows, JSON.
[[nodiscard]] std::string signManifest(const Manifest& manifest, const SecretKey& key);

/// The signature is checked before a byte of the rest is looked at; one of the keys must have made it. Then
/// every member, down to the fixed list of names. Neither channel nor dates are judged: see judge.
[[nodiscard]] geo::Result<Manifest> readManifest(std::string_view text, std::span<const PublicKey> keys);

/// Whether a kiosk of this channel takes it now, by dates and channel.
[[nodiscard]] geo::Result<void> judge(const Manifest& manifest, std::string_view channel,
                                      std::chrono::sys_seconds now);

} // namespace atlas::kiosk
