#include "geo/record_values.h"

#include <algorithm>
#include <cmath>

namespace geo::detail {
namespace {

// A mask with this bit alone, or nothing for a number that is in no mask.
std::uint16_t single(std::size_t index) {
    return index < 16 ? static_cast<std::uint16_t>(1u << index) : std::uint16_t{0};
}

std::uint16_t sectorsOf(const Record& record) {
    unsigned mask = 0;
    for (const auto sector : record.sectors)
        if (sector < codes(List::Sectors).size())
            mask |= 1u << sector;
    return static_cast<std::uint16_t>(mask);
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

std::string searchedText(const Record& record) {
    std::string text;
    const auto add = [&text](const std::string& part) {
        if (!part.empty())
            text += (text.empty() ? "" : " ") + part;
    };
    add(record.name);
    add(record.acronym);
    add(record.operatorName);
    add(record.municipality);
    add(record.programme);
    for (const auto& summary : record.summary)
        add(summary);
    add(record.id);
    return text;
}

std::uint16_t valuesOf(List list, const Record& record) {
    switch (list) {
    case List::Kinds:
        return single(static_cast<std::size_t>(record.kind));
    case List::Sectors:
        return sectorsOf(record);
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

} // namespace geo::detail
