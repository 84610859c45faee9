#include "geo/kernels.h"

#include "geo/for_each_processor.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace geo::detail {
namespace {

using Flags = std::array<std::uint8_t, 64>;

// 64 bytes of 0 or 1 to 64 bits: the product moves byte k's bit to place 56 + k, and nothing else there.
[[gnu::always_inline]] inline Word pack(const Flags& flags) {
    static_assert(std::endian::native == std::endian::little);
    Word word = 0;
    for (unsigned i = 0; i < 8; ++i) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, flags.data() + 8 * std::size_t{i}, 8);
        word |= (eight * 0x0102040810204080U >> 56U) << 8 * i;
    }
    return word;
}

[[gnu::always_inline]] inline std::uint8_t flag(bool is) {
    return static_cast<std::uint8_t>(is);
}

} // namespace

ATLAS_FOR_EACH_PROCESSOR
std::size_t countBits(std::span<const Word> bits) {
    std::size_t count = 0;
    for (const Word word : bits)
        count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

ATLAS_FOR_EACH_PROCESSOR
std::size_t countBoth(std::span<const Word> a, std::span<const Word> b) {
    const std::size_t words = std::min(a.size(), b.size());
    std::size_t count = 0;
    for (std::size_t w = 0; w < words; ++w)
        count += static_cast<std::size_t>(std::popcount(a[w] & b[w]));
    return count;
}

namespace {

template <class Number>
[[gnu::always_inline]] inline void countInto(std::span<RecordIndex> counts, const Number* numbers,
                                             std::span<const std::uint8_t> alike, std::span<const Word> bits,
                                             std::span<const Word> counted) {
    const std::size_t slots = counts.size() / 4;
    for (std::size_t w = 0; w < bits.size(); ++w) {
        Word left = bits[w] & counted[w];
        if (left == 0)
            continue;
        const Number* const from = numbers + 64 * w;
        if (alike[w] != 0) {
            counts[from[std::countr_zero(left)]] += static_cast<RecordIndex>(std::popcount(left));
            continue;
        }
        for (std::size_t turn = 0; left != 0; left &= left - 1, turn = turn == 3 * slots ? 0 : turn + slots)
            ++counts[turn + from[std::countr_zero(left)]];
    }
}

} // namespace

ATLAS_FOR_EACH_PROCESSOR
void countNumbers(std::span<const std::uint8_t> numbers, std::span<const std::uint8_t> alike,
                  std::span<const Word> bits, std::span<const Word> counted, std::span<RecordIndex> counts) {
    countInto(counts, numbers.data(), alike, bits, counted);
}

ATLAS_FOR_EACH_PROCESSOR
void countNumbers(std::span<const std::uint16_t> numbers, std::span<const std::uint8_t> alike,
                  std::span<const Word> bits, std::span<const Word> counted, std::span<RecordIndex> counts) {
    countInto(counts, numbers.data(), alike, bits, counted);
}

ATLAS_FOR_EACH_PROCESSOR
bool packRange(std::span<const float> values, float low, float high, std::span<Word> passes,
               std::span<Word> ties) {
    Word anyTie = 0;
    for (std::size_t w = 0; w < passes.size(); ++w) {
        const float* value = values.data() + 64 * w;
        Flags within, tied;
        for (std::size_t i = 0; i < 64; ++i) {
            within[i] = flag(value[i] >= low) & flag(value[i] <= high);
            tied[i] = flag(value[i] == low) | flag(value[i] == high);
        }
        passes[w] = pack(within);
        ties[w] = pack(tied);
        anyTie |= ties[w];
    }
    return anyTie != 0;
}

ATLAS_FOR_EACH_PROCESSOR
void packRange(std::span<const float> values, float low, float high, std::span<Word> passes) {
    for (std::size_t w = 0; w < passes.size(); ++w) {
        const float* value = values.data() + 64 * w;
        Flags within;
        for (std::size_t i = 0; i < 64; ++i)
            within[i] = flag(value[i] >= low) & flag(value[i] <= high);
        passes[w] = pack(within);
    }
}

ATLAS_FOR_EACH_PROCESSOR
void packWithin(std::span<const float> meters, std::span<const float> accuracy, float limit,
                std::span<Word> certain, std::span<Word> possible) {
    constexpr float doubt = 1e-6F; // of the numbers themselves: four roundings and more
    for (std::size_t w = 0; w < certain.size(); ++w) {
        const float* value = meters.data() + 64 * w;
        const float* reach = accuracy.data() + 64 * w;
        Flags less, maybe;
        for (std::size_t i = 0; i < 64; ++i) {
            const float away = std::abs(value[i] - limit);
            const float error = doubt * (std::abs(value[i]) + std::abs(limit) + std::abs(reach[i]));
            less[i] = flag(away < reach[i] - error);
            maybe[i] = flag(away <= reach[i] + error);
        }
        certain[w] = pack(less);
        possible[w] = pack(maybe);
    }
}

ATLAS_FOR_EACH_PROCESSOR
void packChords(const UnitVectors& vectors, const ChordTest& test, std::span<Word> certain,
                std::span<Word> possible) {
    for (std::size_t w = 0; w < certain.size(); ++w) {
        const float* x = vectors.x.data() + 64 * w;
        const float* y = vectors.y.data() + 64 * w;
        const float* z = vectors.z.data() + 64 * w;
        Flags in, maybe;
        for (std::size_t i = 0; i < 64; ++i) {
            const float dx = x[i] - test.x, dy = y[i] - test.y, dz = z[i] - test.z;
            const float level = dx * dx + dy * dy, upright = dz * dz;
            const float unit = level + upright;
            const float meters = level * equatorSquared + upright * poleSquared;
            in[i] = flag(unit <= test.unitInside) | flag(meters <= test.metersInside);
            maybe[i] = flag(unit <= test.unitOutside) & flag(meters <= test.metersOutside);
        }
        certain[w] = pack(in);
        possible[w] = pack(maybe);
    }
}

ATLAS_FOR_EACH_PROCESSOR
Word oddCrossings(const ManyPoints& points, std::span<const EdgeEnds> edges, Word& doubtful) {
    std::array<std::uint64_t, 64> odd{}, doubt{}; // as wide as the coordinates
    for (const auto& [ax, ay, bx, by] : edges) {
        const double south = std::min(ay, by), north = std::max(ay, by);
        const bool up = by > ay;
        for (std::size_t i = 0; i < 64; ++i) {
            const double x = points.x[i], y = points.y[i];
            const double left = (ax - x) * (by - y), right = (ay - y) * (bx - x);
            const double turn = left - right;
            // Twice what rounding can have done to it at most (geo/inside.cpp).
            const double error =
                8 * std::numeric_limits<double>::epsilon() * (std::abs(left) + std::abs(right));
            const bool straddles = (ay > y) != (by > y);
            const bool sure = std::abs(turn) > error;
            odd[i] ^= straddles & ((turn > 0) == up) ? std::uint64_t{1} : std::uint64_t{0};
            doubt[i] |= !sure & (south <= y) & (y <= north) ? std::uint64_t{1} : std::uint64_t{0};
        }
    }
    Flags oddFlags, doubtFlags;
    for (std::size_t i = 0; i < 64; ++i) {
        oddFlags[i] = static_cast<std::uint8_t>(odd[i]);
        doubtFlags[i] = static_cast<std::uint8_t>(doubt[i]);
    }
    doubtful |= pack(doubtFlags);
    return pack(oddFlags);
}

ATLAS_FOR_EACH_PROCESSOR
void packPairs(const char* text, std::size_t distance, char first, char second, std::span<Word> out) {
    for (std::size_t w = 0; w < out.size(); ++w) {
        const char* from = text + 64 * w;
        Flags both;
        for (std::size_t i = 0; i < 64; ++i)
            both[i] = flag(from[i] == first) & flag(from[i + distance] == second);
        out[w] = pack(both);
    }
}

} // namespace geo::detail
