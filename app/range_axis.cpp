#include "app/range_axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace atlas {

namespace {

/// Of a decade, in tenths: near enough to even steps of the logarithm, and all round numbers.
constexpr std::array<std::int64_t, 6> roundTenths{10, 15, 20, 30, 50, 70};
/// Years are named by these steps; at most so many names find room.
constexpr std::array<int, 6> yearSteps{1, 2, 5, 10, 25, 100};
constexpr int maxYearNames = 7;
constexpr std::size_t maxDecadeNames = 5;
/// Above it, the next stop would be no 64-bit number.
constexpr double maxValue = 1e17;

} // namespace

RangeAxis::RangeAxis(geo::Member member, const geo::Query& query)
    : logarithmic_(member != geo::Member::Period) {
    std::optional<double> smallest, largest;
    const auto add = [&](geo::Column column) {
        if (const auto ends = query.ends(column)) {
            smallest = std::min(smallest.value_or(ends->first), ends->first);
            largest = std::max(largest.value_or(ends->second), ends->second);
        }
    };
    if (member == geo::Member::Employees)
        add(geo::Column::Employees);
    else if (member == geo::Member::Budget)
        add(geo::Column::BudgetEur);
    else {
        add(geo::Column::StartYear);
        add(geo::Column::EndYear);
    }
    if (!smallest)
        return;
    if (logarithmic_)
        makeRound(*smallest, *largest);
    else
        makeYears(static_cast<int>(*smallest), static_cast<int>(*largest));
}

void RangeAxis::makeRound(double smallest, double largest) {
    // From the power of ten at or below the smallest value to the one at or above the largest.
    std::int64_t decade = 1;
    while (static_cast<double>(decade) * 10 <= std::min(smallest, maxValue))
        decade *= 10;
    do {
        for (const auto tenths : roundTenths)
            if (decade * tenths % 10 == 0)
                stops_.push_back(decade / 10 * tenths + decade % 10 * tenths / 10);
        decade *= 10;
    } while (static_cast<double>(decade) < std::min(largest, maxValue));
    stops_.push_back(decade);
    std::vector<std::size_t> decades;
    for (std::size_t i = 0; i < stops_.size(); ++i) {
        const double power = std::log10(static_cast<double>(stops_[i]));
        if (power == std::round(power))
            decades.push_back(i);
    }
    const std::size_t step = (decades.size() + maxDecadeNames - 1) / maxDecadeNames;
    for (std::size_t i = 0; i < decades.size(); i += step)
        ticks_.push_back(decades[i]);
}

void RangeAxis::makeYears(int first, int last) {
    for (int year = first; year <= last + 1; ++year)
        stops_.push_back(year);
    const auto step = std::ranges::find_if(
        yearSteps, [&](int years) { return last / years - (first - 1) / years <= maxYearNames; });
    const int years = step == yearSteps.end() ? yearSteps.back() : *step;
    for (int year = first; year <= last; ++year)
        if (year % years == 0)
            ticks_.push_back(static_cast<std::size_t>(year - first));
}

double RangeAxis::position(double value) const {
    if (stops_.empty())
        return 0;
    const auto along = [this](double at) { return logarithmic_ ? std::log10(std::max(at, 1.0)) : at; };
    const double first = along(static_cast<double>(stops_.front()));
    const double last = along(static_cast<double>(stops_.back()));
    return std::clamp((along(value) - first) / (last - first), 0.0, 1.0);
}

std::size_t RangeAxis::stopAt(double at) const {
    const auto away = [&](std::int64_t stop) { return std::abs(position(static_cast<double>(stop)) - at); };
    return static_cast<std::size_t>(std::ranges::min_element(stops_, {}, away) - stops_.begin());
}

} // namespace atlas
