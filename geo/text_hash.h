#pragma once

// Private to geo: a hash that is the same in every program, as an atlas file holds tables made with it.

#include <cstdint>
#include <cstring>
#include <string_view>

namespace geo::detail {

[[nodiscard]] inline std::uint64_t hashOf(std::string_view text) {
    // Eight bytes at a time, mixed by a multiplication and a fold (what wyhash and its kin do).
    std::uint64_t hash = 0x9e3779b97f4a7c15U ^ text.size();
    const auto mix = [&hash](std::uint64_t bytes) {
        hash = (hash ^ bytes) * 0xd6e8feb86659fd93U;
        hash ^= hash >> 32U;
    };
    while (text.size() >= 8) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data(), 8);
        mix(bytes);
        text.remove_prefix(8);
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, text.data(), text.size());
    mix(rest);
    return hash;
}

} // namespace geo::detail
