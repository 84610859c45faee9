// What the values of all or of the passing records come to.

#include "geo/query.h"
#include "geo/query_engine.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace geo {
namespace {

double yearOf(float days) {
    const auto day = std::chrono::sys_days(std::chrono::days(static_cast<int>(days)));
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

std::optional<double> wholeNumber(const Catalogue& catalogue, RecordIndex i, Column column) {
    const auto record = catalogue.record(i);
    const auto& value = column == Column::Employees ? record.employees : record.budgetEur;
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}

} // namespace

std::optional<std::pair<double, double>> Query::ends(Column column) const {
    const auto& columns = engine_->columns;
    const bool years = column == Column::StartYear || column == Column::EndYear;
    const auto& numbers = columns.of(column, std::nullopt);
    std::optional<std::pair<float, float>> ends;
    for (const float value : numbers.values)
        if (!std::isnan(value))
            ends = ends ? std::pair{std::min(ends->first, value), std::max(ends->second, value)}
                        : std::pair{value, value};
    if (!ends)
        return std::nullopt;
    if (years)
        return std::pair{yearOf(ends->first), yearOf(ends->second)};
    std::pair exact{double{ends->first}, double{ends->second}};
    if (numbers.exact)
        return exact;
    // Of those that were rounded to an end one is it.
    exact = {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    columns.forValues(column, std::nullopt, 0, columns.size, [&](RecordIndex i, float value) {
        if (value != ends->first && value != ends->second)
            return;
        const auto whole = column == Column::BorderMeters ? catalogue_->borderMeters(i, std::nullopt)
                                                          : wholeNumber(*catalogue_, i, column);
        exact = {std::min(exact.first, whole.value_or(value)), std::max(exact.second, whole.value_or(value))};
    });
    return exact;
}

std::optional<double> Query::sum(const Selection& selection, Column column) const {
    const auto& columns = engine_->columns;
    const bool isExact = columns.of(column, std::nullopt).exact;
    std::optional<double> sum;
    columns.forValues(
        column, std::nullopt, 0, std::min(columns.size, selection.size()), [&](RecordIndex i, float number) {
            if (!selection.test(i))
                return;
            const auto value = isExact ? std::optional(double{number}) : wholeNumber(*catalogue_, i, column);
            sum = sum.value_or(0) + value.value_or(0);
        });
    return sum;
}

} // namespace geo
