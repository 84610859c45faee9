#include "geo/query.h"

#include "geo/bits.h"
#include "geo/crs.h"
#include "geo/predicate.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

namespace geo {
namespace {

using detail::bit;
using detail::Predicate;
using detail::Verdict;

// Calls `use` with each selected record; a Selection that was made for another catalogue selects nothing
// that isn't there.
void forEach(const Selection& selection, const Catalogue& catalogue, auto use) {
    const auto size = std::min(selection.size(), catalogue.size());
    for (RecordIndex i = 0; i < size; ++i)
        if (selection.test(i))
            use(i);
}

void countValues(std::vector<RecordIndex>& counts, std::uint16_t values) {
    for (std::size_t code = 0; code < counts.size(); ++code)
        if (detail::hasBit(values, code))
            ++counts[code];
}

int calendarYear(std::chrono::sys_days day) {
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

double yearOf(const Date& date) {
    return calendarYear(date.first);
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

std::optional<double> valueOf(const Record& record, Column column, std::optional<std::uint8_t> border) {
    const auto number = [](std::int64_t value) { return static_cast<double>(value); };
    switch (column) {
    case Column::Employees:
        return record.employees.transform(number);
    case Column::BudgetEur:
        return record.budgetEur.transform(number);
    case Column::StartYear:
        return record.start.transform(yearOf);
    case Column::EndYear:
        return record.end.transform(yearOf);
    case Column::BorderMeters:
        break;
    }
    return detail::borderMeters(record, border);
}

Cluster clusterOf(const Catalogue& catalogue, std::span<const RecordIndex> members) {
    Cluster cluster{.first = members.front()};
    for (const auto i : members) {
        const auto& record = catalogue.record(i);
        const auto place = catalogue.mercator(i);
        cluster.center.x += place.x;
        cluster.center.y += place.y;
        cluster.extent.expand(place);
        ++cluster.count;
        ++cluster.byKind[static_cast<std::size_t>(record.kind)];
        if (!record.sectors.empty() && record.sectors.front() < cluster.bySector.size())
            ++cluster.bySector[record.sectors.front()];
    }
    // Rounding must not move the mean of equal places away from them.
    const auto& extent = cluster.extent;
    cluster.center.x = std::clamp(cluster.center.x / cluster.count, extent.minX, extent.maxX);
    cluster.center.y = std::clamp(cluster.center.y / cluster.count, extent.minY, extent.maxY);
    return cluster;
}

} // namespace

RecordIndex Selection::count() const {
    return count(0, size_);
}

RecordIndex Selection::count(RecordIndex first, RecordIndex last) const {
    last = std::min(last, size_);
    if (first >= last)
        return 0;
    const auto firstWord = first / 64, lastWord = (last - 1) / 64;
    const auto fromFirst = ~std::uint64_t{0} << first % 64;
    const auto upToLast = ~std::uint64_t{0} >> (63 - (last - 1) % 64);
    if (firstWord == lastWord)
        return static_cast<RecordIndex>(std::popcount(words_[firstWord] & fromFirst & upToLast));
    const int bits =
        std::popcount(words_[firstWord] & fromFirst) + std::popcount(words_[lastWord] & upToLast);
    RecordIndex total = 0;
    for (auto word = firstWord + 1; word < lastWord; ++word)
        total += static_cast<RecordIndex>(std::popcount(words_[word]));
    return total + static_cast<RecordIndex>(bits);
}

Query::Query(std::shared_ptr<const Catalogue> catalogue) : catalogue_(std::move(catalogue)) {}

Answer Query::run(const Filter& filter) const {
    const Predicate predicate(filter, *catalogue_);
    Answer answer{.total = catalogue_->size(),
                  .selection = Selection(catalogue_->size()),
                  .tested = predicate.tested()};
    for (std::size_t list = 0; list < listCount; ++list)
        answer.facets[list].assign(codes(static_cast<List>(list)).size(), 0);

    for (RecordIndex i = 0; i < catalogue_->size(); ++i) {
        const auto failures = predicate.failures(i);
        // Who fails one member only may still count in that member's facet, in its `missing` and as near
        // the border's limit; who fails two counts nowhere.
        if (std::popcount(failures) > 1)
            continue;
        const auto passesBut = [failures](Member member) { return (failures & ~bit(member)) == 0; };
        for (std::size_t m = 0; m < memberCount; ++m) {
            const auto member = static_cast<Member>(m);
            if (const auto list = listOf(member); list && passesBut(member))
                countValues(answer.facets[static_cast<std::size_t>(*list)],
                            detail::valuesOf(*list, *catalogue_, i));
            if (failures == bit(member) && predicate.judge(member, i) == Verdict::Unknown)
                ++answer.missing[m];
        }
        if (filter.border && passesBut(Member::Border)) {
            const auto& record = catalogue_->record(i);
            const auto limit = filter.border->maxMeters;
            if (const auto meters = detail::borderMeters(record, filter.border->border)) {
                const auto accuracy = record.derived->accuracyMeters;
                answer.uncertainInside += *meters <= limit && limit < *meters + accuracy;
                answer.uncertainOutside += *meters - accuracy <= limit && limit < *meters;
            }
        }
        if (failures == 0) {
            answer.selection.set(i);
            ++answer.count;
        }
    }
    return answer;
}

Selection Query::select(const Filter& filter) const {
    const Predicate predicate(filter, *catalogue_);
    Selection selection(catalogue_->size());
    for (RecordIndex i = 0; i < catalogue_->size(); ++i)
        if (predicate.failures(i) == 0)
            selection.set(i);
    return selection;
}

Histogram Query::histogram(const Selection& selection, Column column, std::span<const double> edges,
                           std::optional<std::uint8_t> border) const {
    Histogram histogram;
    const bool ascending = std::ranges::none_of(edges, [](double edge) { return std::isnan(edge); }) &&
                           std::ranges::is_sorted(edges);
    if (edges.size() < 2 || !ascending)
        return histogram;
    histogram.bins.assign(edges.size() - 1, 0);
    forEach(selection, *catalogue_, [&](RecordIndex i) {
        const auto& record = catalogue_->record(i);
        if (!memberApplies(memberOf(column), record.kind))
            return;
        const auto value = valueOf(record, column, border);
        if (!value)
            ++histogram.unknown;
        else if (*value < edges.front())
            ++histogram.below;
        else if (*value > edges.back())
            ++histogram.above;
        else if (*value == edges.back())
            ++histogram.bins.back();
        else
            ++histogram.bins[static_cast<std::size_t>(std::ranges::upper_bound(edges, *value) -
                                                      edges.begin() - 1)];
    });
    return histogram;
}

Histogram Query::runningPerYear(const Selection& selection, int first, int last) const {
    Histogram histogram;
    if (first > last || first < 1000 || last > 9999)
        return histogram;
    histogram.bins.assign(static_cast<std::size_t>(last - first) + 1, 0);
    forEach(selection, *catalogue_, [&](RecordIndex i) {
        const auto& record = catalogue_->record(i);
        if (!memberApplies(Member::Period, record.kind))
            return;
        if (!record.start && !record.end) {
            ++histogram.unknown;
            return;
        }
        const int from = record.start ? calendarYear(record.start->first) : first;
        const int to = record.end ? calendarYear(record.end->last) : last;
        if (to < first)
            ++histogram.below;
        if (from > last)
            ++histogram.above;
        for (int year = std::max(from, first); year <= std::min(to, last); ++year)
            ++histogram.bins[static_cast<std::size_t>(year - first)];
    });
    return histogram;
}

std::vector<Neighbour> Query::nearest(const Selection& selection, LonLat position, std::size_t count) const {
    std::vector<Neighbour> neighbours;
    if (!(std::abs(position.lon) <= 180 && std::abs(position.lat) <= 90))
        return neighbours;
    forEach(selection, *catalogue_, [&](RecordIndex i) {
        if (catalogue_->hasPosition(i))
            neighbours.push_back(
                {.record = i, .meters = geodesicDistance(position, *catalogue_->record(i).position)});
    });
    const auto closest = neighbours.begin() + static_cast<std::ptrdiff_t>(std::min(count, neighbours.size()));
    std::ranges::partial_sort(neighbours, closest, [this](const Neighbour& a, const Neighbour& b) {
        if (a.meters != b.meters)
            return a.meters < b.meters;
        return catalogue_->name(a.record) < catalogue_->name(b.record);
    });
    neighbours.erase(closest, neighbours.end());
    return neighbours;
}

std::vector<Cluster> Query::clusters(const Selection& selection, const Extent& extent, unsigned level) const {
    constexpr unsigned finest = 32;
    const auto bits = 2 * std::min(level, finest); // of the key, that name the cell
    const auto cellOf = [&](RecordIndex i) {
        return bits == 0 ? 0 : catalogue_->mortonKey(i) >> (64 - bits);
    };
    std::vector<Cluster> clusters;
    std::vector<RecordIndex> members; // of one cell: a run, since the records are in Morton order
    const auto close = [&] {
        if (!members.empty())
            clusters.push_back(clusterOf(*catalogue_, members));
        members.clear();
    };
    forEach(selection, *catalogue_, [&](RecordIndex i) {
        if (!catalogue_->hasPosition(i) || !extent.contains(catalogue_->mercator(i)))
            return;
        if (!members.empty() && cellOf(members.back()) != cellOf(i))
            close();
        members.push_back(i);
    });
    close();
    return clusters;
}

} // namespace geo
