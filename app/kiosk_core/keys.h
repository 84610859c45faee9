#pragma once

#include "app/kiosk_core/crypto.h"
#include "geo/error.h"

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::kiosk {

/// What no bundle, visitor or program of the kiosk may change: a file that belongs to root.
struct KioskKeys {
    std::string pinHash;               ///< pin: of Argon2id, made by `gr-atlas-data pin`; empty: no way out.
    std::vector<PublicKey> publicKeys; ///< public_keys: at most two, so that one can follow the other.
    std::string address;               ///< address: https://…/ where content lies; empty: none.
};

inline constexpr std::size_t maxKeysBytes = 16 * 1024;

/// Reads the text of a kiosk-keys.toml; `name` stands in the error. The first mistake is an error: half a key
/// file is no key file.
[[nodiscard]] geo::Result<KioskKeys> readKeys(std::string_view text, std::string_view name);

/// The same from the disk, after a look at who could have changed it: the file is no link, belongs to `owner`
/// (root), nobody else may write it and not everybody read it; its folder belongs to `owner`, too, and nobody
/// else may rename in it.
[[nodiscard]] geo::Result<KioskKeys> readKeysFile(const std::filesystem::path& file, uid_t owner = 0);

/// "https://host/path/" as it is used, or an error: no user, no query, no port of another kind of server.
[[nodiscard]] geo::Result<std::string> checkAddress(std::string_view address);

} // namespace atlas::kiosk
