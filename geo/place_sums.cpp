#include "geo/place_sums.h"

#include "geo/for_each_processor.h"

#include <algorithm>
#include <bit>
#include <limits>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace geo::detail {
namespace {

constexpr double half = 0x1p31, step = 0x1p-32;

#ifdef __SSE2__
/// Both coordinates of a place in one register, in steps from the middle of the world.
class Both {
public:
    explicit Both(double of) : pair_(_mm_set1_pd(of)) {}
    explicit Both(const Place& place) {
        // There is an instruction for numbers with a sign.
        const auto steps = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(&place));
        pair_ = _mm_cvtepi32_pd(_mm_xor_si128(steps, _mm_set1_epi32(std::numeric_limits<int>::min())));
    }

    void add(Both other) { pair_ = _mm_add_pd(pair_, other.pair_); }
    void lower(Both other) { pair_ = _mm_min_pd(other.pair_, pair_); }
    void raise(Both other) { pair_ = _mm_max_pd(other.pair_, pair_); }
    [[nodiscard]] Point value() const {
        Point value;
        _mm_storeu_pd(&value.x, pair_);
        return value;
    }

private:
    __m128d pair_;
};
static_assert(sizeof(Point) == 2 * sizeof(double) && sizeof(Place) == 2 * sizeof(std::uint32_t));
#else
class Both {
public:
    explicit Both(double of) : pair_{of, of} {}
    explicit Both(const Place& place) : pair_{place.x - half, place.y - half} {}

    void add(Both other) { pair_ = {pair_.x + other.pair_.x, pair_.y + other.pair_.y}; }
    void lower(Both other) { pair_ = {std::min(pair_.x, other.pair_.x), std::min(pair_.y, other.pair_.y)}; }
    void raise(Both other) { pair_ = {std::max(pair_.x, other.pair_.x), std::max(pair_.y, other.pair_.y)}; }
    [[nodiscard]] Point value() const { return pair_; }

private:
    Point pair_;
};
#endif

constexpr double infinite = std::numeric_limits<double>::infinity();

/// All that changes, in registers.
struct Running {
    Both sum = Both(0.0), low = Both(infinite), high = Both(-infinite);

    void add(const Place& place) {
        const Both both(place);
        sum.add(both);
        low.lower(both);
        high.raise(both);
    }
};

} // namespace

void addPlaces(std::span<const Place> places, std::span<const Word> bits, PlaceSum& sum) {
    Running even, odd; // two in turn don't wait for one another
    for (std::size_t w = 0; w < bits.size(); ++w) {
        const Place* const from = places.data() + 64 * w;
        Word left = bits[w];
        if (left == ~Word{0}) {
            for (std::size_t i = 0; i < 64; i += 2) {
                even.add(from[i]);
                odd.add(from[i + 1]);
            }
            continue;
        }
        for (auto pairs = std::popcount(left) / 2; pairs > 0; --pairs) {
            even.add(from[std::countr_zero(left)]);
            left &= left - 1;
            odd.add(from[std::countr_zero(left)]);
            left &= left - 1;
        }
        if (left != 0)
            even.add(from[std::countr_zero(left)]);
    }
    even.sum.add(odd.sum);
    even.low.lower(odd.low);
    even.high.raise(odd.high);
    const Point total = even.sum.value(), low = even.low.value(), high = even.high.value();
    constexpr double toMiddle = half + 0.5; // of the place's step: unitOf
    const auto number = static_cast<double>(countBits(bits));
    sum.x += (total.x + number * toMiddle) * step;
    sum.y += (total.y + number * toMiddle) * step;
    sum.extent.minX = std::min(sum.extent.minX, (low.x + toMiddle) * step);
    sum.extent.minY = std::min(sum.extent.minY, (low.y + toMiddle) * step);
    sum.extent.maxX = std::max(sum.extent.maxX, (high.x + toMiddle) * step);
    sum.extent.maxY = std::max(sum.extent.maxY, (high.y + toMiddle) * step);
}

ATLAS_FOR_EACH_PROCESSOR
void addCompositions(std::span<const Composition> compositions, std::span<const Word> bits,
                     CompositionCounts& counts) {
    for (std::size_t w = 0; w < bits.size(); ++w)
        for (std::size_t row = 0; row < counts.size(); ++row)
            counts[row] += static_cast<std::uint32_t>(std::popcount(compositions[w].holders[row] & bits[w]));
}

} // namespace geo::detail
