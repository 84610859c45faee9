#pragma once

#include "geo/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace atlas::kiosk {

/// Brings files of a bundle from where they lie. Calls block and belong on a worker; nothing that comes is
/// trusted.
class Transport {
public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;

    /// The next bytes and where they belong in the file. An error ends the reading and is what read gives.
    using Sink = std::function<geo::Result<void>(std::uint64_t offset, std::string_view bytes)>;

    /// Where it reads from, for messages.
    [[nodiscard]] virtual std::string place() const = 0;
    /// A whole small file; nothing if there is no source at all just now (no stick, no network).
    [[nodiscard]] virtual geo::Result<std::optional<std::string>>
    small(std::string_view name, std::size_t maxBytes, const std::stop_token& stop) = 0;
    /// The bytes of a file from `offset` on, or, from a source that can't, from its beginning on.
    [[nodiscard]] virtual geo::Result<void> read(std::string_view name, std::uint64_t offset,
                                                 const Sink& sink, const std::stop_token& stop) = 0;
};

/// A folder, of a USB stick for instance, that may come and go.
class FolderTransport final : public Transport {
public:
    explicit FolderTransport(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] std::string place() const override { return folder_.string(); }
    [[nodiscard]] geo::Result<std::optional<std::string>> small(std::string_view name, std::size_t maxBytes,
                                                                const std::stop_token& stop) override;
    [[nodiscard]] geo::Result<void> read(std::string_view name, std::uint64_t offset, const Sink& sink,
                                         const std::stop_token& stop) override;

private:
    std::filesystem::path folder_;
};

} // namespace atlas::kiosk
