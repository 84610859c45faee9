#include "geo/vocabulary.h"

#include "geo/nearest_word.h"

#include <algorithm>

namespace geo {
namespace {

constexpr std::array<std::string_view, 3> kinds{"site", "partner", "project"};
// The two members of a family of the design's palette stand next to each other.
constexpr std::array<std::string_view, 16> sectors{"steel-metals",
                                                   "machinery-automation",
                                                   "automotive",
                                                   "rail-logistics",
                                                   "energy-hydrogen",
                                                   "circular-economy",
                                                   "chemicals-plastics",
                                                   "pharma-health",
                                                   "digital-space",
                                                   "aerospace-defence",
                                                   "electronics-batteries",
                                                   "textiles",
                                                   "food-beverage",
                                                   "wood-paper",
                                                   "glass-ceramics-materials",
                                                   "construction-materials"};
constexpr std::array<std::string_view, 3> transitions{"technological", "ecological", "social"};
constexpr std::array<std::string_view, 13> partnerKinds{
    "public-authority", "development-agency", "cluster",  "chamber",   "employers-union", "trade-union",
    "research",         "university",         "training", "incubator", "company",         "network",
    "eu-programme"};
// In the order of a life: before, during, after.
constexpr std::array<std::string_view, 9> statuses{"announced",  "construction", "operating",
                                                   "converting", "closing",      "closed",
                                                   "running",    "completed",    "stopped"};
constexpr std::array<std::string_view, 6> networks{
    "recies", "euro-accelerateur", "unigr", "grande-region-hydrogen", "eures-gr", "edih-gr-corridor"};
constexpr std::array<std::string_view, 8> territories{"lorraine",        "grand-est",  "luxembourg",
                                                      "wallonie",        "ostbelgien", "saarland",
                                                      "rheinland-pfalz", "outside"};
constexpr std::array<std::string_view, 4> countries{"BE", "DE", "FR", "LU"};

constexpr std::array<std::string_view, listCount> listNames{
    "kinds", "sectors", "transitions", "partnerKinds", "statuses", "networks", "territories", "countries"};
constexpr std::array<std::span<const std::string_view>, listCount> lists{
    kinds, sectors, transitions, partnerKinds, statuses, networks, territories, countries};

constexpr std::array<std::string_view, 8> territoryCountries{"FR", "FR", "LU", "BE", "BE", "DE", "DE", ""};
static_assert(territoryCountries.size() == territories.size());

constexpr std::uint16_t statusMask(std::span<const std::string_view> wanted) {
    std::uint16_t mask = 0;
    for (const auto word : wanted) {
        const auto place = std::ranges::find(statuses, word) - statuses.begin();
        mask = static_cast<std::uint16_t>(mask | (1u << place));
    }
    return mask;
}

constexpr std::array<std::string_view, 6> siteStatuses{"announced",  "construction", "operating",
                                                       "converting", "closing",      "closed"};
constexpr std::array<std::string_view, 4> projectStatuses{"announced", "running", "completed", "stopped"};

template <class Range>
std::optional<std::uint8_t> indexOf(const Range& range, std::string_view word) {
    const auto found = std::ranges::find(range, word);
    if (found == std::ranges::end(range))
        return std::nullopt;
    return static_cast<std::uint8_t>(found - std::ranges::begin(range));
}

} // namespace

std::string_view listName(List list) {
    return listNames[static_cast<std::size_t>(list)];
}

std::optional<List> listByName(std::string_view name) {
    const auto index = indexOf(listNames, name);
    return index ? std::optional(static_cast<List>(*index)) : std::nullopt;
}

std::span<const std::string_view> codes(List list) {
    return lists[static_cast<std::size_t>(list)];
}

std::optional<std::uint8_t> codeIndex(List list, std::string_view code) {
    return indexOf(codes(list), code);
}

std::string_view code(List list, std::size_t index) {
    const auto all = codes(list);
    return index < all.size() ? all[index] : std::string_view{};
}

std::uint16_t statusesOf(Kind kind) {
    switch (kind) {
    case Kind::Site:
        return statusMask(siteStatuses);
    case Kind::Project:
        return statusMask(projectStatuses);
    case Kind::Partner:
        break;
    }
    return 0;
}

std::string_view countryOfTerritory(std::string_view territory) {
    const auto index = indexOf(territories, territory);
    return index ? territoryCountries[*index] : std::string_view{};
}

std::optional<std::uint8_t> borderIndex(std::string_view pair) {
    if (const auto index = indexOf(borderPairs, pair))
        return index;
    if (pair.size() != 5 || pair[2] != '-')
        return std::nullopt;
    const std::string reversed = std::string(pair.substr(3)) + '-' + std::string(pair.substr(0, 2));
    return indexOf(borderPairs, reversed);
}

std::optional<std::string_view> nearestCode(List list, std::string_view word) {
    return detail::nearestWord(codes(list), word);
}

} // namespace geo
