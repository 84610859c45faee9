#pragma once

#include "geo/filter.h"
#include "geo/query.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace atlas {

/// Where the values of a range lie: round stops between round ends, drawn by their logarithm for employees
/// and budgets, evenly for the years of a period. Made of all records of an atlas, never of a filter: what
/// stands on it stands still. The bins of a histogram lie between the stops.
class RangeAxis {
public:
    RangeAxis() = default;
    RangeAxis(geo::Member member, const geo::Query& query);

    /// Whether any record has a value: without one there are no stops.
    [[nodiscard]] bool empty() const { return stops_.empty(); }
    /// Ascending, at least two. Of a period: years, and the one after the last.
    [[nodiscard]] const std::vector<std::int64_t>& stops() const { return stops_; }
    /// 0 to 1 along the axis; what lies beyond it is at its end.
    [[nodiscard]] double position(double value) const;
    /// The stop nearest to a position.
    [[nodiscard]] std::size_t stopAt(double position) const;
    /// Indices of the stops that are named below the axis.
    [[nodiscard]] const std::vector<std::size_t>& ticks() const { return ticks_; }

private:
    void makeRound(double smallest, double largest);
    void makeYears(int first, int last);

    bool logarithmic_ = false;
    std::vector<std::int64_t> stops_;
    std::vector<std::size_t> ticks_;
};

} // namespace atlas
