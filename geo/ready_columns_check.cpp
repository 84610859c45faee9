// Which columns there are, and whether those of a file from outside can be asked without harm: what is asked
// of a catalogue follows numbers from one column into another.

#include "geo/late_columns.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <span>

namespace geo::detail {
namespace {

bool isIn(List list, std::uint8_t value, bool mayBeNone = true) {
    return value < codes(list).size() || (mayBeNone && value == RecordCodes::none);
}

bool isIn(List list, std::uint16_t mask) {
    return mask >> codes(list).size() == 0;
}

bool isSoundRecord(const RecordCodes& record, std::size_t countries) {
    return static_cast<std::size_t>(record.kind) < codes(List::Kinds).size() &&
           record.precision <= Precision::Municipality && record.country < countries &&
           isIn(List::Sectors, record.firstSector) && isIn(List::PartnerKinds, record.partnerKind) &&
           isIn(List::Statuses, record.status) && isIn(List::Territories, record.territory, false) &&
           isIn(List::Sectors, record.sectors) && isIn(List::Transitions, record.transitions) &&
           isIn(List::Networks, record.networks);
}

} // namespace

std::vector<ByteColumn> ReadyColumns::columnsOf(Catalogue::Impl& impl) {
    std::vector<ByteColumn> all;
    const auto add = [&](const char* name, auto& list) { all.emplace_back(name, list); };
    const auto addNumbers = [&](const std::string& name, NumberColumn& column) {
        all.emplace_back(name, column.values);
        all.emplace_back(name + "_unknown", column.unknown);
    };
    add("rows", impl.rows);
    add("codes", impl.codes);
    add("places", impl.places);
    auto& columns = impl.columns;
    for (std::size_t l = 0; l < listCount; ++l) {
        const auto name = std::string(listName(static_cast<List>(l)));
        for (std::size_t c = 0; c < codes(static_cast<List>(l)).size(); ++c)
            all.emplace_back(name + "_" + std::to_string(c), columns.codes[l][c]);
        all.emplace_back(name + "_unknown", columns.unknownCode[l]);
    }
    add("without_position", columns.withoutPosition);
    add("projects", columns.projects);
    add("period_unknown", columns.periodUnknown);
    addNumbers("employees", columns.employees);
    addNumbers("budget", columns.budget);
    addNumbers("start", columns.start);
    addNumbers("end", columns.end);
    addNumbers("nearest_border", columns.nearestBorder);
    add("blocks", columns.blocks);
    add("compositions", columns.compositions);
    return all;
}

bool ReadyColumns::isSound(const Catalogue::Impl& impl) {
    const auto& all = impl.columns;
    const auto size = all.size;
    const Sizes sizes(size);
    // Of records.
    if (impl.rows.size() != size || impl.codes.size() != size ||
        !std::ranges::all_of(impl.codes, [&](const PackedCodes& codes) {
            return isSoundRecord(codes.get(), impl.countries.size());
        }))
        return false;
    // Places.
    const auto isAfter = [](Place one, Place other) { return isBefore(other, one); };
    if (all.placed > size || all.blocks.size() != all.words || impl.places.size() != all.placed ||
        std::ranges::adjacent_find(impl.places, isAfter) != impl.places.end())
        return false;
    // What filters ask.
    for (std::size_t list = 0; list < listCount; ++list) {
        if (!sizes.fit(all.unknownCode[list]))
            return false;
        for (const auto& bits : all.codes[list])
            if (!bits.empty() && !sizes.fit(bits))
                return false;
    }
    constexpr float mostDays = 4'000'000; // of years with four digits
    constexpr float most = std::numeric_limits<float>::max();
    if (!sizes.fit(all.withoutPosition) || !sizes.fit(all.projects) || !sizes.fit(all.periodUnknown))
        return false;
    const Sizes ofProjects(static_cast<RecordIndex>(countBits(all.projects)));
    const auto fitProjects = [&](const NumberColumn& column, float largest) {
        return ofProjects.fit(column.values, largest) && sizes.fit(column.unknown);
    };
    return sizes.fit(all.employees, most) && fitProjects(all.budget, most) &&
           fitProjects(all.start, mostDays) && fitProjects(all.end, mostDays) &&
           sizes.fit(all.nearestBorder, most) && all.compositions.size() == all.words;
}

} // namespace geo::detail
