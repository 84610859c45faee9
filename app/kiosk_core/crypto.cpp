#include "app/kiosk_core/crypto.h"

#include <sodium.h>

#include <new>

namespace atlas::kiosk {

static_assert(std::tuple_size_v<PublicKey> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<SecretKey> == crypto_sign_SECRETKEYBYTES);
static_assert(std::tuple_size_v<Signature> == crypto_sign_BYTES);
static_assert(std::tuple_size_v<Sha256> == crypto_hash_sha256_BYTES);
static_assert(sizeof(crypto_hash_sha256_state) <= 128 && alignof(crypto_hash_sha256_state) <= 16);

namespace {

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

crypto_hash_sha256_state* stateIn(std::array<std::uint8_t, 128>& memory) {
    return std::launder(reinterpret_cast<crypto_hash_sha256_state*>(memory.data()));
}

} // namespace

geo::Result<KeyPair> makeKeyPair() {
    if (sodium_init() < 0)
        return geo::fail("This computer gives no random numbers for a key");
    KeyPair pair;
    crypto_sign_keypair(pair.publicKey.data(), pair.secretKey.data());
    return pair;
}

Signature sign(std::string_view message, const SecretKey& key) {
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, bytesOf(message), message.size(), key.data());
    return signature;
}

bool isSignedBy(std::string_view message, const Signature& signature, const PublicKey& key) {
    return crypto_sign_verify_detached(signature.data(), bytesOf(message), message.size(), key.data()) == 0;
}

Sha256Sum::Sha256Sum() {
    crypto_hash_sha256_init(new (state_.data()) crypto_hash_sha256_state);
}

void Sha256Sum::add(std::string_view bytes) {
    crypto_hash_sha256_update(stateIn(state_), bytesOf(bytes), bytes.size());
}

Sha256 Sha256Sum::result() {
    Sha256 sum{};
    crypto_hash_sha256_final(stateIn(state_), sum.data());
    return sum;
}

Sha256 sha256(std::string_view bytes) {
    Sha256Sum sum;
    sum.add(bytes);
    return sum.result();
}

std::string hex(std::span<const std::uint8_t> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4u];
        text += digits[byte & 15u];
    }
    return text;
}

template <std::size_t size>
std::optional<std::array<std::uint8_t, size>> fromHex(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    if (text.size() != size * 2)
        return std::nullopt;
    std::array<std::uint8_t, size> bytes{};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto digit = digits.find(text[i]);
        if (digit == std::string_view::npos)
            return std::nullopt;
        bytes[i / 2] = static_cast<std::uint8_t>(bytes[i / 2] * 16u + digit);
    }
    return bytes;
}

template std::optional<std::array<std::uint8_t, 32>> fromHex<32>(std::string_view);
template std::optional<std::array<std::uint8_t, 64>> fromHex<64>(std::string_view);

void wipe(std::span<std::uint8_t> bytes) {
    sodium_memzero(bytes.data(), bytes.size());
}

void wipe(std::string& text) {
    sodium_memzero(text.data(), text.size());
    text.clear();
}

} // namespace atlas::kiosk
