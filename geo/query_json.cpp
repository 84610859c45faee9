#include "geo/bits.h"
#include "geo/query.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace geo {
namespace {

using nlohmann::ordered_json;

std::vector<std::string> sortedNames(const Selection& selection, const Catalogue& catalogue) {
    std::vector<std::string> names;
    for (RecordIndex i = 0; i < std::min(selection.size(), catalogue.size()); ++i)
        if (selection.test(i))
            names.push_back(catalogue.name(i));
    std::ranges::sort(names);
    return names;
}

ordered_json facetsOf(const Answer& answer) {
    auto facets = ordered_json::object();
    for (std::size_t l = 0; l < listCount; ++l) {
        const auto list = static_cast<List>(l);
        auto& counts = facets[std::string(listName(list))] = ordered_json::object();
        for (std::size_t i = 0; i < answer.facets[l].size(); ++i)
            counts[std::string(code(list, i))] = answer.facets[l][i];
    }
    return facets;
}

bool isTested(const Answer& answer, Member member) {
    return detail::hasBit(answer.tested, static_cast<std::size_t>(member));
}

} // namespace

std::string toJson(const Answer& answer, const Catalogue& catalogue) {
    auto object = ordered_json::object();
    object["total"] = answer.total;
    object["count"] = answer.count;
    object["ids"] = sortedNames(answer.selection, catalogue);
    object["facets"] = facetsOf(answer);
    auto& missing = object["missing"] = ordered_json::object();
    for (std::size_t m = 0; m < memberCount; ++m)
        if (const auto member = static_cast<Member>(m); isTested(answer, member) && canBeUnknown(member))
            missing[std::string(memberName(member))] = answer.missing[m];
    if (isTested(answer, Member::Border))
        object["uncertain"] = {{"inside", answer.uncertainInside}, {"outside", answer.uncertainOutside}};
    return object.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace geo
