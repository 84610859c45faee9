#include "geo/bins.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace geo::detail {
namespace {

constexpr std::size_t mostKept = 8;

double yearOf(float days) {
    const auto day = std::chrono::sys_days(std::chrono::days(static_cast<int>(days)));
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

Member memberOf(Column column) {
    switch (column) {
    case Column::Employees:
        return Member::Employees;
    case Column::BudgetEur:
        return Member::Budget;
    case Column::BorderMeters:
        return Member::Border;
    case Column::StartYear:
    case Column::EndYear:
        break;
    }
    return Member::Period;
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

Bins::Numbers Bins::make(Column column, std::span<const double> edges,
                         std::optional<std::uint8_t> border) const {
    const std::size_t bins = edges.size() - 1;
    const auto unknown = static_cast<std::uint16_t>(bins + Unknown);
    const bool noSuchBorder = border && *border >= borderCount;
    const bool years = column == Column::StartYear || column == Column::EndYear;
    const NumberColumn& numbers = columns_.of(column, border);
    std::vector<float> rounded;
    bool exact = numbers.exact;
    for (const double edge : edges) {
        rounded.push_back(static_cast<float>(edge));
        exact = exact && double{rounded.back()} == edge;
    }
    Numbers made(columns_.size);
    forParts(columns_.size, [&](RecordIndex first, RecordIndex last) {
        for (auto i = first; i < last; ++i) {
            const float value = numbers.values[i];
            if (noSuchBorder || std::isnan(value)) {
                const bool applies = memberApplies(memberOf(column), catalogue_.kind(i));
                made[i] = applies ? unknown : static_cast<std::uint16_t>(bins + NotApplicable);
            } else if (years) {
                made[i] = numberOf(yearOf(value), edges);
            } else {
                const auto reached = std::ranges::upper_bound(rounded, value) - rounded.begin();
                const bool tied = reached > 0 && rounded[static_cast<std::size_t>(reached - 1)] == value;
                made[i] = tied && !exact ? numberOf(exactValue(catalogue_, i, column, border), edges)
                                         : numberOf(static_cast<std::size_t>(reached), tied, edges.size());
            }
        }
    });
    return made;
}

} // namespace geo::detail
