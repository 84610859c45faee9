#pragma once

#include "app/kiosk_core/bundle.h"
#include "app/kiosk_core/transport.h"
#include "app/kiosk_core/updater.h"
#include "tests/geo/temporary_folder.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>

namespace atlas::kiosk {

inline constexpr std::chrono::sys_seconds testNow{std::chrono::sys_days{std::chrono::year(2026) / 11 / 25}};

/// Bytes that don't compress, the same for the same seed.
inline std::string noise(std::size_t size, std::uint32_t seed) {
    std::mt19937 random(seed);
    std::string bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random() & 0xffu);
    return bytes;
}

/// A maker of content: a key, a folder of files, a folder of bundles.
class Maker {
public:
    KeyPair keys = makeKeyPair().value();
    TemporaryFolder content;
    TemporaryFolder out;

    /// Content that says its version, `bytes` of it.
    Manifest make(std::uint64_t version, std::size_t bytes = 3000, const std::string& channel = "stable") {
        content.write(atlasName,
                      std::to_string(version) + '\n' + noise(bytes, static_cast<std::uint32_t>(version)));
        content.write("attract.md", "story of " + std::to_string(version));
        return makeBundle({.folder = content.path(),
                           .out = out.path(),
                           .channel = channel,
                           .version = version,
                           .created = testNow - std::chrono::hours(1)},
                          keys.secretKey)
            .value();
    }
    [[nodiscard]] std::string manifestText() const { return bytesOf(out / manifestName); }
    [[nodiscard]] std::string archive(std::uint64_t version) const {
        return bytesOf(out / archiveName(version));
    }
};

/// What is installed says which version it is: a stand-in for loading it.
inline geo::Result<void> sayVersion(const std::filesystem::path& folder) {
    const std::string text = bytesOf(folder / atlasName);
    return text.empty() || text[0] < '0' || text[0] > '9' ? geo::fail("no atlas", folder.string())
                                                          : geo::Result<void>();
}

/// A source whose every byte a test decides.
class HostileTransport final : public Transport {
public:
    std::map<std::string, std::string, std::less<>> files;
    std::size_t breaksAfter = std::string::npos; ///< The connection is lost after so many bytes of one read.
    bool ranges = true;
    std::vector<std::uint64_t> asked; ///< Offsets.

    [[nodiscard]] std::string place() const override { return "the test"; }
    [[nodiscard]] geo::Result<std::optional<std::string>> small(std::string_view name, std::size_t maxBytes,
                                                                const std::stop_token&) override {
        const auto found = files.find(name);
        if (found == files.end())
            return std::nullopt;
        if (found->second.size() > maxBytes)
            return geo::fail("too large");
        return found->second;
    }
    [[nodiscard]] geo::Result<void> read(std::string_view name, std::uint64_t offset, const Sink& sink,
                                         const std::stop_token&) override {
        asked.push_back(offset);
        const auto found = files.find(name);
        if (found == files.end())
            return geo::fail("not there");
        if (!ranges)
            offset = 0;
        constexpr std::size_t piece = 700;
        std::size_t given = 0;
        for (std::size_t at = offset; at < found->second.size();) {
            const std::size_t count = std::min(piece, breaksAfter - given);
            if (count == 0)
                return geo::fail("The connection was lost");
            const auto bytes = std::string_view(found->second).substr(at, count);
            if (auto taken = sink(at, bytes); !taken)
                return taken;
            at += bytes.size();
            given += bytes.size();
        }
        return {};
    }
};

} // namespace atlas::kiosk
