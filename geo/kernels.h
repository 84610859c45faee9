#pragma once

// Private to geo: the few loops over all records that every answer is made of. Each exists for several
// processors in one program; the right one is chosen when it starts.

#include "geo/catalogue.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace geo::detail {

/// 64 records, one bit each.
using Word = std::uint64_t;
using Bits = std::vector<Word>;

[[nodiscard]] constexpr std::size_t wordsFor(std::size_t records) {
    return (records + 63) / 64;
}

[[nodiscard]] std::size_t countBits(std::span<const Word> bits);
/// Bits set in both; the shorter one counts.
[[nodiscard]] std::size_t countBoth(std::span<const Word> a, std::span<const Word> b);

/// Counts `numbers` of the records whose bits are set in both, in turn in four equal parts of `counts`:
/// neighbours are often alike and would wait for one another. `alike`: all that are counted of a word are.
void countNumbers(std::span<const std::uint8_t> numbers, std::span<const std::uint8_t> alike,
                  std::span<const Word> bits, std::span<const Word> counted, std::span<RecordIndex> counts);
void countNumbers(std::span<const std::uint16_t> numbers, std::span<const std::uint8_t> alike,
                  std::span<const Word> bits, std::span<const Word> counted, std::span<RecordIndex> counts);

/// Bit i: low ≤ values[i] ≤ high; `ties`: values[i] equals one of the ends. NaN is in no range. Values are
/// 64 a word. True if there are ties.
bool packRange(std::span<const float> values, float low, float high, std::span<Word> passes,
               std::span<Word> ties);
/// The same where ties decide nothing: two thirds of the time.
void packRange(std::span<const float> values, float low, float high, std::span<Word> passes);

/// Bit i of `certain`: |meters[i] − limit| is surely less than accuracy[i], whatever rounding has done to all
/// three; of `possible`: it may be less or equal.
void packWithin(std::span<const float> meters, std::span<const float> accuracy, float limit,
                std::span<Word> certain, std::span<Word> possible);

/// Squared chords around a place, see near.cpp: `certain` where one of the two is at most its inner
/// limit, `possible` where both are at most their outer limits.
struct ChordTest {
    float x = 0, y = 0, z = 0;
    float unitInside = 0, unitOutside = 0;
    float metersInside = 0, metersOutside = 0;
};
struct UnitVectors {
    std::span<const float> x, y, z;
};
void packChords(const UnitVectors& vectors, const ChordTest& test, std::span<Word> certain,
                std::span<Word> possible);

/// 64 points, and an edge between two.
struct ManyPoints {
    alignas(32) std::array<double, 64> x, y;
};
struct EdgeEnds {
    double ax, ay, bx, by;
};
/// Bit i: an odd number of the edges crosses the ray from point i to the east, as detail::crossesRay has it.
/// Where rounding may decide, or the point lies on an edge, it says so in `doubtful` instead.
[[nodiscard]] Word oddCrossings(const ManyPoints& points, std::span<const EdgeEnds> edges, Word& doubtful);

/// Bit i: text[i] == first and text[i + distance] == second. Reads 64 bytes a word and `distance` more.
void packPairs(const char* text, std::size_t distance, char first, char second, std::span<Word> out);

/// Squared lengths of a degree-free chord: on the unit sphere and, scaled to the ellipsoid, in square metres.
inline constexpr float equatorSquared = 6378137.0F * 6378137.0F;
inline constexpr float poleSquared = 6356752.314F * 6356752.314F;

} // namespace geo::detail
