#include "geo/bins.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <limits>
#include <type_traits>

namespace geo::detail {
namespace {

constexpr std::size_t mostKept = 8;

double yearOf(float days) {
    const auto day = std::chrono::sys_days(std::chrono::days(static_cast<int>(days)));
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

double exactValue(const Catalogue& catalogue, RecordIndex i, Column column,
                  std::optional<std::uint8_t> border) {
    switch (column) {
    case Column::Employees:
        return static_cast<double>(catalogue.record(i).employees.value_or(0));
    case Column::BudgetEur:
        return static_cast<double>(catalogue.record(i).budgetEur.value_or(0));
    default:
        return exactMeters(catalogue, i, border);
    }
}

// Where a value lies that `reached` edges are not greater than.
std::uint16_t numberOf(std::size_t reached, bool equalsLast, std::size_t edges) {
    const std::size_t bins = edges - 1;
    if (reached == 0)
        return static_cast<std::uint16_t>(bins + Bins::Below);
    if (reached < edges)
        return static_cast<std::uint16_t>(reached - 1);
    return static_cast<std::uint16_t>(equalsLast ? bins - 1 : bins + Bins::Above);
}

std::uint16_t numberOf(double value, std::span<const double> edges) {
    const auto reached = static_cast<std::size_t>(std::ranges::upper_bound(edges, value) - edges.begin());
    return numberOf(reached, value == edges.back(), edges.size());
}

} // namespace

std::shared_ptr<const Bins::Numbers> Bins::numbers(Column column, std::span<const double> edges,
                                                   std::optional<std::uint8_t> border) const {
    if (column != Column::BorderMeters)
        border.reset();
    const auto isWanted = [&](const Kept& kept) {
        return kept.column == column && kept.border == border && std::ranges::equal(kept.edges, edges);
    };
    {
        const std::lock_guard lock(mutex_);
        const auto found = std::ranges::find_if(kept_, isWanted);
        if (found != kept_.end()) {
            kept_.splice(kept_.begin(), kept_, found);
            return found->numbers;
        }
    }
    auto numbers = std::make_shared<const Numbers>(make(column, edges, border));
    const std::lock_guard lock(mutex_);
    kept_.push_front({column, {edges.begin(), edges.end()}, border, numbers});
    if (kept_.size() > mostKept)
        kept_.pop_back();
    return numbers;
}

void Bins::fill(auto& numbers, Numbers& made, Column column, std::span<const double> edges,
                std::optional<std::uint8_t> border) const {
    using Number = std::remove_cvref_t<decltype(numbers[0])>;
    const bool years = column == Column::StartYear || column == Column::EndYear;
    std::vector<float> rounded;
    bool exact = columns_.of(column, border).exact;
    for (const double edge : edges) {
        rounded.push_back(static_cast<float>(edge));
        exact = exact && double{rounded.back()} == edge;
    }
    const auto numberAt = [&](RecordIndex i, float value) {
        if (years)
            return numberOf(yearOf(value), edges);
        const auto reached = std::ranges::upper_bound(rounded, value) - rounded.begin();
        const bool tied = reached > 0 && rounded[static_cast<std::size_t>(reached - 1)] == value;
        return tied && !exact ? numberOf(exactValue(catalogue_, i, column, border), edges)
                              : numberOf(static_cast<std::size_t>(reached), tied, edges.size());
    };
    numbers.resize(columns_.size);
    forParts(columns_.size, [&](RecordIndex first, RecordIndex last) {
        columns_.forValues(column, border, first, last, [&](RecordIndex i, float value) {
            numbers[i] = static_cast<Number>(numberAt(i, value));
            const Word before = made.counted[i / 64];
            if (before != 0 &&
                numbers[i / 64 * 64 + static_cast<unsigned>(std::countr_zero(before))] != numbers[i])
                made.alike[i / 64] = 0;
            made.counted[i / 64] = before | Word{1} << i % 64;
        });
    });
}

Bins::Numbers Bins::make(Column column, std::span<const double> edges,
                         std::optional<std::uint8_t> border) const {
    Numbers made{.narrow = {},
                 .wide = {},
                 .counted = Bits(columns_.words),
                 .unknown = {},
                 .alike = std::vector<std::uint8_t>(columns_.words, 1)};
    const std::size_t slots = edges.size() - 1 + BesideCount;
    if (border && *border >= borderCount) { // no such border: nobody knows how far it is
        made.narrow.resize(columns_.size);
        made.unknown.assign(columns_.words, ~Word{0});
        if (columns_.size % 64 != 0)
            made.unknown.back() = ~(~Word{0} << columns_.size % 64);
        return made;
    }
    made.unknown = columns_.of(column, border).unknown;
    if (slots <= std::numeric_limits<std::uint8_t>::max() + 1)
        fill(made.narrow, made, column, edges, border);
    else
        fill(made.wide, made, column, edges, border);
    return made;
}

} // namespace geo::detail
