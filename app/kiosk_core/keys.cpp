#include "app/kiosk_core/keys.h"

#include "app/kiosk_core/pin_gate.h"
#include "app/kiosk_core/toml_reader.h"
#include "geo/dataset.h"

#include <sys/stat.h>

#include <algorithm>
#include <format>

namespace atlas::kiosk {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxKeys = 2;
constexpr std::size_t maxAddressBytes = 300;

bool isHostCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

bool isPathCharacter(char c) {
    return isHostCharacter(c) || (c >= 'A' && c <= 'Z') || c == '_' || c == '~' || c == '/';
}

std::optional<std::vector<PublicKey>> publicKeys(TomlReader& toml, const toml::node& node) {
    const auto written = toml.texts(node, "public_keys", maxKeys, 64);
    if (!written)
        return std::nullopt;
    std::vector<PublicKey> keys;
    for (const std::string& text : *written) {
        const auto key = fromHex<32>(text);
        if (!key || std::ranges::contains(keys, *key)) {
            toml.complain(node, "public_keys", "This is no list of keys of 64 hexadecimal digits, each once",
                          "Make them with `gr-atlas-data keygen`.");
            return std::nullopt;
        }
        keys.push_back(*key);
    }
    return keys;
}

void readMember(TomlReader& toml, std::string_view key, const toml::node& value, KioskKeys& keys) {
    if (key == "pin") {
        keys.pinHash = toml.text(value, key, 200).value_or("");
        if (!keys.pinHash.empty() && !isPinHash(keys.pinHash))
            toml.complain(value, key, "This is no hash of a PIN", "Make it with `gr-atlas-data pin`.");
    } else if (key == "public_keys") {
        keys.publicKeys = publicKeys(toml, value).value_or(std::vector<PublicKey>());
    } else if (const auto address = toml.text(value, key, maxAddressBytes); address && !address->empty()) {
        if (const auto checked = checkAddress(*address))
            keys.address = *checked;
        else
            toml.complain(value, key, checked.error().what, checked.error().hint);
    }
}

geo::Error insecure(const fs::path& path, std::string what, std::string hint) {
    return {.what = std::move(what), .where = path.string(), .hint = std::move(hint)};
}

} // namespace

geo::Result<std::string> checkAddress(std::string_view address) {
    const auto wrong = [] {
        return geo::fail("This is no address for content", {},
                         "Write \"https://content.example.org/atlas/\": no user, port or query.");
    };
    constexpr std::string_view scheme = "https://";
    if (!address.starts_with(scheme) || address.size() > maxAddressBytes)
        return wrong();
    const auto rest = address.substr(scheme.size());
    const auto host = rest.substr(0, rest.find('/'));
    const auto path = rest.substr(host.size());
    const bool plain = !host.empty() && host.contains('.') && !host.starts_with('.') &&
                       std::ranges::all_of(host, isHostCharacter) &&
                       std::ranges::all_of(path, isPathCharacter) && !path.contains("..");
    if (!plain)
        return wrong();
    return std::string(address) + (address.ends_with('/') ? "" : "/");
}

geo::Result<KioskKeys> readKeys(std::string_view text, std::string_view name) {
    TomlReader toml{std::string(name), 1};
    KioskKeys keys;
    if (const auto table = toml.parse(text, maxKeysBytes))
        toml.eachMember(*table, "the file", "pin, public_keys, address",
                        [&](std::string_view key, const toml::node& value) {
                            if (key != "pin" && key != "public_keys" && key != "address")
                                return false;
                            readMember(toml, key, value, keys);
                            return true;
                        });
    if (!toml.complaints().empty()) {
        const geo::Complaint& first = toml.complaints().front();
        return geo::fail(first.what, std::format("{}:{}", first.file, first.line), first.hint);
    }
    return keys;
}

geo::Result<KioskKeys> readKeysFile(const fs::path& file, uid_t owner) {
    struct stat info{};
    if (::lstat(file.c_str(), &info) != 0)
        return geo::fail("The file of keys can't be read", file.string(),
                         "Make it as data/kiosk/README.md says; without it there is no PIN and no update.");
    constexpr auto othersWrite = static_cast<mode_t>(S_IWGRP | S_IWOTH);
    constexpr auto everybody = static_cast<mode_t>(S_IRWXO);
    if (!S_ISREG(info.st_mode) || info.st_uid != owner || (info.st_mode & othersWrite) != 0 ||
        (info.st_mode & everybody) != 0)
        return std::unexpected(insecure(file, "The file of keys could be changed or read by others",
                                        "chown root:gr-atlas and chmod 0640 it; it must be no link."));
    const fs::path folder = file.parent_path();
    struct stat folderInfo{};
    if (::lstat(folder.c_str(), &folderInfo) != 0 || !S_ISDIR(folderInfo.st_mode) ||
        folderInfo.st_uid != owner || (folderInfo.st_mode & othersWrite) != 0)
        return std::unexpected(insecure(folder, "The folder of the file of keys could be changed by others",
                                        "chown root and chmod 0755 it; it must be no link."));
    const auto text = geo::readFile(file.string(), {.maxBytes = maxKeysBytes});
    if (!text)
        return std::unexpected(text.error());
    return readKeys(*text, file.filename().string());
}

} // namespace atlas::kiosk
