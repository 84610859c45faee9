#pragma once

#include <malloc.h>

#include <cstdint>
#include <filesystem>
#include <system_error>

namespace atlas {

/// Large lists go back to the system when they are given up.
inline void returnLargeLists() {
    constexpr int large = 512 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, large);
}

/// Threads that begin from now on share what is left of small lists: as it is, each thread that once read a
/// part of an atlas keeps what it took. At a price: they wait for each other (50 ms of a start).
inline void shareHeaps() {
    constexpr int heaps = 2; // one for all takes more: what lives short and long lies mixed in it
    ::mallopt(M_ARENA_MAX, heaps);
}

/// As shareHeaps, if there is an atlas of some fifty thousand records or more to be read.
inline void shareHeapsIfLarge(const std::filesystem::path& atlas) {
    constexpr std::uintmax_t large = 64U << 20; // bytes
    std::error_code missing;
    if (const auto size = std::filesystem::file_size(atlas, missing); !missing && size > large)
        shareHeaps();
}

/// What lies free between what is used goes back to the system. Some milliseconds: for when nobody is there.
inline void returnFreeMemory() {
    ::malloc_trim(0);
}

} // namespace atlas
