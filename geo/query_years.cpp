#include "geo/query.h"
#include "geo/query_engine.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>

namespace geo {
namespace {

int yearOf(float days) {
    const auto day = std::chrono::sys_days(std::chrono::days(static_cast<int>(days)));
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

} // namespace

Histogram Query::runningPerYear(const Selection& selection, int first, int last) const {
    Histogram histogram;
    if (first > last || first < 1000 || last > 9999)
        return histogram;
    const auto& columns = engine_->columns;
    histogram.bins.assign(static_cast<std::size_t>(last - first) + 1, 0);
    const auto words = selection.words().first(std::min(selection.words().size(), columns.words));
    std::size_t project = 0;
    for (std::size_t w = 0; w < words.size(); ++w)
        for (auto left = columns.projects[w]; left != 0; left &= left - 1, ++project) {
            if ((words[w] & left & (~left + 1)) == 0)
                continue;
            const float start = columns.start.values[project], end = columns.end.values[project];
            if (std::isnan(start) && std::isnan(end)) {
                ++histogram.unknown;
                continue;
            }
            const int from = std::isnan(start) ? first : yearOf(start);
            const int to = std::isnan(end) ? last : yearOf(end);
            if (to < first)
                ++histogram.below;
            if (from > last)
                ++histogram.above;
            for (int year = std::max(from, first); year <= std::min(to, last); ++year)
                ++histogram.bins[static_cast<std::size_t>(year - first)];
        }
    return histogram;
}

} // namespace geo
