#pragma once

#include "geo/error.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace atlas::kiosk {

using PublicKey = std::array<std::uint8_t, 32>; ///< Ed25519.
using SecretKey = std::array<std::uint8_t, 64>; ///< Ed25519: seed and public key, as libsodium has them.
using Signature = std::array<std::uint8_t, 64>;
using Sha256 = std::array<std::uint8_t, 32>;

struct KeyPair {
    PublicKey publicKey{};
    SecretKey secretKey{};
};

[[nodiscard]] geo::Result<KeyPair> makeKeyPair();
[[nodiscard]] Signature sign(std::string_view message, const SecretKey& key);
[[nodiscard]] bool isSignedBy(std::string_view message, const Signature& signature, const PublicKey& key);

/// A hash that grows with the bytes that come.
class Sha256Sum {
public:
    Sha256Sum();
    void add(std::string_view bytes);
    [[nodiscard]] Sha256 result(); ///< Ends it.

private:
    // The library's state, so that its header stays out of ours; checked in crypto.cpp.
    alignas(16) std::array<std::uint8_t, 128> state_{};
};

[[nodiscard]] Sha256 sha256(std::string_view bytes);

[[nodiscard]] std::string hex(std::span<const std::uint8_t> bytes);
/// Lower case, exactly as long as the array; nothing for anything else.
template <std::size_t size>
[[nodiscard]] std::optional<std::array<std::uint8_t, size>> fromHex(std::string_view text);

/// Overwrites what must not stay in memory.
void wipe(std::span<std::uint8_t> bytes);
void wipe(std::string& text);

} // namespace atlas::kiosk
