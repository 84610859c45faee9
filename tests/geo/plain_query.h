#pragma once

// For tests of queries: every answer by a plain loop over the records, one after the other. Slow, and short
// enough to be read. What it says of a record is checked by query_oracle.h, which shares no code with it.

#include "geo/bits.h"
#include "geo/crs.h"
#include "geo/inside.h"
#include "geo/query.h"
#include "geo/record_values.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cmath>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace geo::plain {

/// What one member of a Filter says of one record.
enum class Verdict : std::uint8_t {
    Passes,
    Fails,  ///< Also where the member does not apply to the record's kind.
    Unknown ///< Applies, but the record has no value for it.
};

inline Verdict verdict(bool passes) {
    return passes ? Verdict::Passes : Verdict::Fails;
}

class Predicate {
public:
    Predicate(const Filter& filter, const Catalogue& catalogue)
        : filter_(filter), catalogue_(catalogue), words_(detail::searchWords(filter.text)) {
        for (std::size_t i = 0; i < memberCount; ++i)
            if (filter.tests(static_cast<Member>(i)))
                tested_ |= detail::bit(static_cast<Member>(i));
    }

    [[nodiscard]] std::uint16_t tested() const { return tested_; }

    [[nodiscard]] Verdict judge(Member member, RecordIndex index) const {
        if ((tested_ & detail::bit(member)) == 0)
            return Verdict::Passes;
        const auto& record = catalogue_.record(index);
        if (!memberApplies(member, record.kind))
            return Verdict::Fails;
        if (const auto list = listOf(member)) {
            const auto values = detail::valuesOf(*list, record);
            if (values == 0 && canBeUnknown(member))
                return Verdict::Unknown;
            return verdict((values & filter_.mask(member)) != 0);
        }
        switch (member) {
        case Member::Text:
            return verdict(std::ranges::all_of(
                words_, [&](const auto& word) { return catalogue_.searchText(index).contains(word); }));
        case Member::Border: {
            const auto meters = detail::borderMeters(record, filter_.border->border);
            return meters ? verdict(*meters <= filter_.border->maxMeters) : Verdict::Unknown;
        }
        case Member::Employees:
            return inRange(record.employees, *filter_.employees);
        case Member::Budget:
            return inRange(record.budgetEur, *filter_.budget);
        case Member::Period:
            return judgePeriod(record);
        default:
            return judgePlace(member, index);
        }
    }

    /// Mask over Member: those that leave the record aside. 0: it passes.
    [[nodiscard]] std::uint16_t failures(RecordIndex index) const {
        std::uint16_t failed = 0;
        for (std::size_t i = 0; i < memberCount; ++i) {
            const auto member = static_cast<Member>(i);
            const auto says = judge(member, index);
            if (says == Verdict::Fails ||
                (says == Verdict::Unknown && (filter_.unknown & detail::bit(member)) == 0))
                failed |= detail::bit(member);
        }
        return failed;
    }

private:
    static Verdict inRange(std::optional<std::int64_t> value, const NumberRange& range) {
        if (!value)
            return Verdict::Unknown;
        return verdict((!range.min || *value >= *range.min) && (!range.max || *value <= *range.max));
    }

    [[nodiscard]] Verdict judgePlace(Member member, RecordIndex index) const {
        if (!catalogue_.hasPosition(index))
            return Verdict::Unknown;
        const auto position = *catalogue_.record(index).position;
        const Point point{.x = position.lon, .y = position.lat};
        if (member == Member::Near)
            return verdict(geodesicDistance(filter_.near->center, position) <= filter_.near->meters);
        if (member == Member::Bbox)
            return verdict(filter_.bbox->contains(point));
        return verdict(contains(*filter_.polygon, point));
    }

    [[nodiscard]] Verdict judgePeriod(const Record& record) const {
        if (!record.start && !record.end)
            return Verdict::Unknown;
        const auto& [from, to] = *filter_.period;
        const bool endsBefore = from && record.end && record.end->last < from->first;
        const bool startsAfter = to && record.start && record.start->first > to->last;
        return verdict(!endsBefore && !startsAfter);
    }

    const Filter& filter_;
    const Catalogue& catalogue_;
    std::uint16_t tested_ = 0;
    std::vector<std::string> words_;
};

inline Answer run(const Catalogue& catalogue, const Filter& filter) {
    const Predicate predicate(filter, catalogue);
    Answer answer{
        .total = catalogue.size(), .selection = Selection(catalogue.size()), .tested = predicate.tested()};
    for (std::size_t list = 0; list < listCount; ++list)
        answer.facets[list].assign(codes(static_cast<List>(list)).size(), 0);
    for (RecordIndex i = 0; i < catalogue.size(); ++i) {
        const auto failures = predicate.failures(i);
        const auto& record = catalogue.record(i);
        // Who fails one member only may still count in that member's facet, in its `missing` and as near
        // the border's limit; who fails two counts nowhere.
        const auto passesBut = [failures](Member member) { return (failures & ~detail::bit(member)) == 0; };
        for (std::size_t m = 0; m < memberCount; ++m) {
            const auto member = static_cast<Member>(m);
            if (const auto list = listOf(member); list && passesBut(member)) {
                auto& facet = answer.facets[static_cast<std::size_t>(*list)];
                for (std::size_t code = 0; code < facet.size(); ++code)
                    facet[code] += detail::hasBit(detail::valuesOf(*list, record), code) ? 1u : 0u;
            }
            if (failures == detail::bit(member) && predicate.judge(member, i) == Verdict::Unknown)
                ++answer.missing[m];
        }
        if (filter.border && passesBut(Member::Border)) {
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

inline Histogram histogram(const Catalogue& catalogue, const Selection& selection, Column column,
                           const std::vector<double>& edges, std::optional<std::uint8_t> border) {
    const auto year = [](const Date& date) {
        return static_cast<double>(static_cast<int>(std::chrono::year_month_day(date.first).year()));
    };
    Histogram histogram{.bins = std::vector<RecordIndex>(edges.size() - 1)};
    for (RecordIndex i = 0; i < catalogue.size(); ++i) {
        const auto& record = catalogue.record(i);
        const bool applies = column == Column::Employees      ? record.kind == Kind::Site
                             : column == Column::BorderMeters ? true
                                                              : record.kind == Kind::Project;
        if (!selection.test(i) || !applies)
            continue;
        std::optional<double> value;
        if (column == Column::Employees && record.employees)
            value = static_cast<double>(*record.employees);
        else if (column == Column::BudgetEur && record.budgetEur)
            value = static_cast<double>(*record.budgetEur);
        else if (column == Column::StartYear)
            value = record.start.transform(year);
        else if (column == Column::EndYear)
            value = record.end.transform(year);
        else if (column == Column::BorderMeters)
            value = detail::borderMeters(record, border);
        if (!value) {
            ++histogram.unknown;
            continue;
        }
        histogram.below += *value < edges.front();
        histogram.above += *value > edges.back();
        for (std::size_t b = 0; b + 1 < edges.size(); ++b) {
            const bool last = b + 2 == edges.size();
            histogram.bins[b] +=
                *value >= edges[b] && (*value < edges[b + 1] || (last && *value == edges[b + 1]));
        }
    }
    return histogram;
}

inline std::vector<Neighbour> nearest(const Catalogue& catalogue, const Selection& selection, LonLat position,
                                      std::size_t count) {
    std::vector<std::tuple<double, std::string, RecordIndex>> all;
    for (RecordIndex i = 0; i < catalogue.size(); ++i)
        if (selection.test(i) && catalogue.hasPosition(i))
            all.emplace_back(geodesicDistance(position, *catalogue.record(i).position), catalogue.name(i), i);
    std::ranges::sort(all);
    std::vector<Neighbour> found;
    for (const auto& [meters, name, i] : all)
        if (found.size() < count)
            found.push_back({.record = i, .meters = meters});
    return found;
}

/// Numbers of the passing records of each cell, cells in Morton order.
inline std::vector<std::vector<RecordIndex>> cells(const Catalogue& catalogue, const Selection& selection,
                                                   const Extent& extent, unsigned level) {
    std::map<std::uint64_t, std::vector<RecordIndex>> found;
    for (RecordIndex i = 0; i < catalogue.size(); ++i)
        if (selection.test(i) && catalogue.hasPosition(i) && extent.contains(catalogue.mercator(i)))
            found[level == 0 ? 0 : catalogue.mortonKey(i) >> (64 - 2 * std::min(level, 32u))].push_back(i);
    std::vector<std::vector<RecordIndex>> list;
    for (auto& [cell, members] : found)
        list.push_back(std::move(members));
    return list;
}

} // namespace geo::plain
