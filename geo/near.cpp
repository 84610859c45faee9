#include "geo/near.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geo::detail {
namespace {

constexpr double a = 6378137, b = a * (1 - 1 / 298.257223563); // axes of WGS 84
constexpr double tightest = b * b / a; // radius of curvature, along the equator's meridian
constexpr double pi = std::numbers::pi;
constexpr double anywhere = 3; // longer than any chord of the unit sphere
// Where the chord's upper bound still holds: farther on, ways round the other side begin.
constexpr double longestSharp = 15'000'000;

// Unit vectors are floats: 2⁻²⁵ a coordinate, for the record and for the place; and the arithmetic.
double unitDoubt(double chord) {
    return 2e-7 + 1e-6 * chord;
}

struct Limits {
    double inside, outside;             // chords of the unit sphere
    double metersInside, metersOutside; // chords of the ellipsoid
};

Limits limitsOf(double meters) {
    Limits limits{};
    const auto chordOf = [](double angle) { return angle >= pi ? anywhere : 2 * std::sin(angle / 2); };
    limits.inside = chordOf(meters / a);
    limits.outside = chordOf(meters / b);
    limits.metersInside = meters <= longestSharp ? 2 * tightest * std::sin(meters / (2 * tightest)) : 0;
    limits.metersOutside = meters;
    return limits;
}

float squareBelow(double value) {
    return value <= 0 ? -1.0F : static_cast<float>(value * value * (1 - 1e-6));
}

float squareAbove(double value) {
    return static_cast<float>(value * value * (1 + 1e-6));
}

double chordTo(const UnitVector& at, double x, double y, double z) {
    return std::hypot(at.x - x, at.y - y, at.z - z);
}

} // namespace

void Surroundings::within(const Columns& columns, double meters, std::span<Word> certain,
                          std::span<Word> possible) const {
    std::ranges::fill(certain, Word{0});
    std::ranges::fill(possible, Word{0});
    const bool isPlace = std::isfinite(place_.lon) && std::abs(place_.lat) <= 90;
    if (!isPlace || !(meters >= 0))
        return;
    const auto limits = limitsOf(std::min(meters, 2 * farthestMeters));
    const auto blockInside = std::max(limits.inside, limits.metersInside / a);
    const auto blockOutside = std::min(limits.outside, limits.metersOutside / b);
    const ChordTest test{
        .x = static_cast<float>(at_.x),
        .y = static_cast<float>(at_.y),
        .z = static_cast<float>(at_.z),
        .unitInside = squareBelow(limits.inside - unitDoubt(limits.inside)),
        .unitOutside = squareAbove(limits.outside + unitDoubt(limits.outside)),
        .metersInside = squareBelow(limits.metersInside - a * unitDoubt(limits.metersInside / a)),
        .metersOutside = squareAbove(limits.metersOutside + a * unitDoubt(limits.metersOutside / a))};
    const UnitColumns& units = columns.units();
    const bool everywhere = meters >= farthestMeters;
    for (std::size_t w = 0; w < columns.words; ++w) {
        const Block& block = columns.blocks[w];
        if (block.radius < 0)
            break; // records without a position come last
        const double chord = chordTo(at_, block.x, block.y, block.z);
        const double least = chord - double{block.radius}, most = chord + double{block.radius};
        if (everywhere || most + unitDoubt(most) <= blockInside)
            certain[w] = possible[w] = ~columns.withoutPosition[w];
        else if (least - unitDoubt(chord) <= blockOutside)
            packChords({.x = std::span(units.x).subspan(64 * w, 64),
                        .y = std::span(units.y).subspan(64 * w, 64),
                        .z = std::span(units.z).subspan(64 * w, 64)},
                       test, certain.subspan(w, 1), possible.subspan(w, 1));
    }
    // Bits beyond the last record are 0.
    if (columns.size % 64 != 0)
        for (auto* bits : {&certain, &possible})
            bits->back() &= ~(~Word{0} << columns.size % 64);
}

double Surroundings::atLeast(const Block& block) const {
    const double chord = chordTo(at_, block.x, block.y, block.z) - double{block.radius};
    const double least = chord - unitDoubt(std::abs(chord));
    return least <= 0 ? 0 : 2 * b * std::asin(std::min(1.0, least / 2));
}

double Surroundings::atLeast(const UnitColumns& units, RecordIndex i) const {
    const double chord = chordTo(at_, units.x[i], units.y[i], units.z[i]);
    const double least = chord - unitDoubt(chord);
    if (least <= 0)
        return 0;
    const double dx = at_.x - units.x[i], dy = at_.y - units.y[i], dz = at_.z - units.z[i];
    const double straight = std::hypot(a * dx, a * dy, b * dz) - a * unitDoubt(chord);
    return std::max(2 * b * std::asin(std::min(1.0, least / 2)), straight);
}

double Surroundings::atMost(const UnitColumns& units, RecordIndex i) const {
    const double chord = chordTo(at_, units.x[i], units.y[i], units.z[i]);
    const double most = chord + unitDoubt(chord);
    const double byAngle = most >= 2 ? farthestMeters : 2 * a * std::asin(most / 2);
    const double dx = at_.x - units.x[i], dy = at_.y - units.y[i], dz = at_.z - units.z[i];
    const double straight = std::hypot(a * dx, a * dy, b * dz) + a * unitDoubt(chord);
    if (straight > 2 * tightest * std::sin(longestSharp / (2 * tightest)))
        return std::min(byAngle, farthestMeters);
    return std::min({byAngle, 2 * tightest * std::asin(straight / (2 * tightest)), farthestMeters});
}

} // namespace geo::detail
