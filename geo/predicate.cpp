#include "geo/predicate.h"

#include "geo/crs.h"
#include "geo/inside.h"

#include <algorithm>
#include <cmath>

namespace geo::detail {
namespace {

Verdict verdict(bool passes) {
    return passes ? Verdict::Passes : Verdict::Fails;
}

Verdict inRange(std::optional<std::int64_t> value, const NumberRange& range) {
    if (!value)
        return Verdict::Unknown;
    return verdict((!range.min || *value >= *range.min) && (!range.max || *value <= *range.max));
}

// A mask with this bit alone, or nothing for a number that is in no mask.
std::uint16_t single(std::size_t index) {
    return index < 16 ? static_cast<std::uint16_t>(1u << index) : std::uint16_t{0};
}

} // namespace

std::vector<std::string> searchWords(std::string_view text) {
    std::vector<std::string> words;
    const auto folded = fold(text);
    for (std::size_t begin = 0; (begin = folded.find_first_not_of(' ', begin)) != std::string::npos;) {
        const auto end = std::min(folded.find(' ', begin), folded.size());
        words.push_back(folded.substr(begin, end - begin));
        begin = end;
    }
    std::ranges::sort(words);
    const auto repeated = std::ranges::unique(words);
    words.erase(repeated.begin(), repeated.end());
    return words;
}

std::uint16_t valuesOf(List list, const Catalogue& catalogue, RecordIndex index) {
    const auto& record = catalogue.record(index);
    switch (list) {
    case List::Kinds:
        return single(static_cast<std::size_t>(record.kind));
    case List::Sectors:
        return catalogue.sectorMask(index);
    case List::Transitions:
        return record.transitions;
    case List::PartnerKinds:
        return record.kind == Kind::Partner && record.partnerKind ? single(*record.partnerKind)
                                                                  : std::uint16_t{0};
    case List::Statuses:
        return record.kind != Kind::Partner && record.status ? single(*record.status) : std::uint16_t{0};
    case List::Networks:
        return record.kind == Kind::Partner ? record.networks : std::uint16_t{0};
    case List::Territories:
        return single(record.territory);
    case List::Countries:
        break;
    }
    const auto country = codeIndex(List::Countries, record.country);
    return country ? single(*country) : std::uint16_t{0};
}

std::optional<double> borderMeters(const Record& record, std::optional<std::uint8_t> border) {
    if (!record.derived)
        return std::nullopt;
    const auto& derived = *record.derived;
    const std::size_t index = border.value_or(derived.nearestBorder);
    if (index >= borderCount || std::isnan(derived.borderMeters[index]))
        return std::nullopt;
    return derived.borderMeters[index];
}

Predicate::Predicate(const Filter& filter, const Catalogue& catalogue)
    : filter_(filter), catalogue_(catalogue), words_(searchWords(filter.text)) {
    for (std::size_t i = 0; i < memberCount; ++i)
        if (filter.tests(static_cast<Member>(i)))
            tested_ |= bit(static_cast<Member>(i));
    if (filter.polygon)
        for (const auto& polygon : *filter.polygon)
            if (!polygon.empty())
                std::ranges::for_each(polygon.front(), [this](Point p) { polygonExtent_.expand(p); });
}

Verdict Predicate::judge(Member member, RecordIndex index) const {
    if ((tested_ & bit(member)) == 0)
        return Verdict::Passes;
    const auto& record = catalogue_.record(index);
    if (!memberApplies(member, record.kind))
        return Verdict::Fails;
    if (const auto list = listOf(member))
        return judgeList(*list, index);
    switch (member) {
    case Member::Text:
        return judgeText(index);
    case Member::Border:
        return judgeBorder(index);
    case Member::Employees:
        return inRange(record.employees, *filter_.employees);
    case Member::Budget:
        return inRange(record.budgetEur, *filter_.budget);
    case Member::Period:
        return judgePeriod(index);
    default:
        return judgePlace(member, index);
    }
}

std::uint16_t Predicate::failures(RecordIndex index) const {
    std::uint16_t failed = 0;
    for (std::size_t i = 0; i < memberCount; ++i) {
        const auto member = static_cast<Member>(i);
        const auto says = judge(member, index);
        if (says == Verdict::Fails || (says == Verdict::Unknown && (filter_.unknown & bit(member)) == 0))
            failed |= bit(member);
    }
    return failed;
}

Verdict Predicate::judgeText(RecordIndex index) const {
    const auto text = catalogue_.searchText(index);
    return verdict(std::ranges::all_of(words_, [text](const auto& word) { return text.contains(word); }));
}

Verdict Predicate::judgeList(List list, RecordIndex index) const {
    const auto member =
        static_cast<Member>(static_cast<unsigned>(Member::Kinds) + static_cast<unsigned>(list));
    const auto values = valuesOf(list, catalogue_, index);
    if (values == 0 && canBeUnknown(member))
        return Verdict::Unknown;
    return verdict((values & filter_.mask(member)) != 0);
}

Verdict Predicate::judgeBorder(RecordIndex index) const {
    const auto meters = borderMeters(catalogue_.record(index), filter_.border->border);
    return meters ? verdict(*meters <= filter_.border->maxMeters) : Verdict::Unknown;
}

Verdict Predicate::judgePlace(Member member, RecordIndex index) const {
    if (!catalogue_.hasPosition(index))
        return Verdict::Unknown;
    const auto position = *catalogue_.record(index).position;
    const Point point{.x = position.lon, .y = position.lat};
    if (member == Member::Near)
        return verdict(geodesicDistance(filter_.near->center, position) <= filter_.near->meters);
    if (member == Member::Bbox)
        return verdict(filter_.bbox->contains(point));
    return verdict(polygonExtent_.contains(point) && contains(*filter_.polygon, point));
}

Verdict Predicate::judgePeriod(RecordIndex index) const {
    const auto& record = catalogue_.record(index);
    if (!record.start && !record.end)
        return Verdict::Unknown;
    const auto& [from, to] = *filter_.period;
    const bool endsBefore = from && record.end && record.end->last < from->first;
    const bool startsAfter = to && record.start && record.start->first > to->last;
    return verdict(!endsBefore && !startsAfter);
}

} // namespace geo::detail
