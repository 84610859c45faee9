#include "geo/record_row.h"

#include "geo/record_values.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace geo::detail {
namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

// Records are taken as they are: a position that is none must not end up on the map.
bool isOnEarth(const std::optional<LonLat>& position) {
    return position && std::abs(position->lon) <= 180.0 && std::abs(position->lat) <= 90.0;
}

template <class T>
float number(const std::optional<T>& value) {
    return value ? static_cast<float>(*value) : none;
}

float days(std::chrono::sys_days day) {
    return static_cast<float>(day.time_since_epoch().count());
}

RecordCodes codesOf(const Record& record) {
    return {.sectors = valuesOf(List::Sectors, record),
            .transitions = record.transitions,
            .networks = record.networks,
            .kind = record.kind,
            .precision = record.precision,
            .firstSector = record.sectors.empty() ? RecordCodes::none : record.sectors.front(),
            .partnerKind = record.partnerKind.value_or(RecordCodes::none),
            .status = record.status.value_or(RecordCodes::none),
            .territory = record.territory};
}

} // namespace

PackedCodes::PackedCodes(const RecordCodes& codes) {
    unsigned at = 0;
    const auto put = [&](unsigned value, unsigned bits) {
        bits_ |= std::uint64_t{value & ((1U << bits) - 1)} << at;
        at += bits;
    };
    put(codes.sectors, 16);
    put(codes.transitions, 4);
    put(codes.networks, 8);
    put(codes.country, 14);
    put(static_cast<unsigned>(codes.kind), 2);
    put(static_cast<unsigned>(codes.precision), 1);
    for (const auto value : {codes.firstSector, codes.partnerKind, codes.status})
        put(std::min<unsigned>(value, 31), 5); // none is the last
    put(codes.territory, 4);
}

double decimetres(float rounded) {
    return std::round(double{rounded} * 10) / 10;
}

RecordRow::RecordRow(const Record& record, std::uint32_t rowInSource)
    : lon(std::numeric_limits<double>::quiet_NaN()), lat(lon), codes(codesOf(record)), accuracy(none),
      employees(number(record.employees)), budget(number(record.budgetEur)),
      start(record.start ? days(record.start->first) : none), end(record.end ? days(record.end->last) : none),
      row(rowInSource), regular(true) {
    if (isOnEarth(record.position)) {
        lon = record.position->lon;
        lat = record.position->lat;
    }
    for (std::size_t list = 0; list < listCount; ++list)
        values[list] = valuesOf(static_cast<List>(list), record);
    for (std::size_t b = 0; b <= borderCount; ++b) {
        const auto meters = borderMeters(record, b < borderCount ? std::optional(static_cast<std::uint8_t>(b))
                                                                 : std::nullopt);
        border[b] = number(meters);
        regular = regular && (!meters || decimetres(border[b]) == *meters);
    }
    if (record.derived) {
        accuracy = static_cast<float>(record.derived->accuracyMeters);
        regular = regular && double{accuracy} == record.derived->accuracyMeters;
    }
}

} // namespace geo::detail
