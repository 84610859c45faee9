#include "geo/columns.h"

#include "geo/filter.h"
#include "geo/record_values.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace geo::detail {
namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();
constexpr double degree = std::numbers::pi / 180;
constexpr double poleOfEquator = 1 - 1 / 298.257223563; // axes of WGS 84

void setBit(Bits& bits, RecordIndex i) {
    bits[i / 64] |= Word{1} << i % 64;
}

void putIf(NumberColumn& column, RecordIndex i, bool applies, float value) {
    if (applies && !std::isnan(value))
        column.values[i] = value;
    else if (applies)
        setBit(column.unknown, i);
}

} // namespace

UnitVector reducedVector(LonLat position) {
    // Reduced latitude: the ellipsoid is the sphere through it, stretched along the equator.
    const double lat = position.lat * degree, lon = position.lon * degree;
    const double across = std::cos(lat), up = poleOfEquator * std::sin(lat);
    const double length = std::hypot(across, up);
    return {.x = across / length * std::cos(lon), .y = across / length * std::sin(lon), .z = up / length};
}

Columns::Columns(std::span<const RecordRow> rows, std::span<const std::uint32_t> order)
    : size(static_cast<RecordIndex>(order.size())), words(wordsFor(size)),
      regular(std::ranges::all_of(rows, &RecordRow::regular)) {
    while (placed < size && rows[order[placed]].hasPosition())
        ++placed;
    for (std::size_t list = 0; list < listCount; ++list) {
        unknownCode[list].resize(words);
        for (auto& bits : codes[list])
            bits.resize(words);
    }
    withoutPosition.resize(words);
    projects.resize(words);
    periodUnknown.resize(words);
    for (auto* column : {&employees, &budget, &start, &end}) {
        column->values.assign(64 * words, none);
        column->unknown.resize(words);
    }
    for (auto& column : border) {
        column.values.assign(64 * words, none);
        column.unknown.resize(words);
    }
    for (auto* column : {&accuracy, &x, &y, &z})
        column->assign(64 * words, none);
    degrees.resize(placed);
    blocks.resize(words);
    compositions.resize(words);
    // Each part writes words of its own.
    forParts(size, [&](RecordIndex first, RecordIndex last) { fill(rows, order, first, last); });

    for (auto& list : codes)
        for (auto& bits : list)
            if (countBits(bits) == 0)
                bits = Bits();
    // Numbers of people and days are exact; metres are not worth asking.
    constexpr float exactUpTo = 16777216; // 2^24
    for (auto* column : {&employees, &budget})
        column->exact =
            std::ranges::none_of(column->values, [](float v) { return std::abs(v) >= exactUpTo; });
    for (auto& column : border)
        column.exact = false;
}

void Columns::fill(std::span<const RecordRow> rows, std::span<const std::uint32_t> order, RecordIndex first,
                   RecordIndex last) {
    for (RecordIndex i = first; i < last; ++i) {
        const RecordRow& row = rows[order[i]];
        const Kind kind = row.codes.kind;
        for (std::size_t l = 0; l < listCount; ++l) {
            const auto member = static_cast<Member>(static_cast<std::size_t>(Member::Kinds) + l);
            const auto values = row.values[l];
            for (unsigned left = values; left != 0; left &= left - 1)
                setBit(codes[l][static_cast<std::size_t>(std::countr_zero(left))], i);
            if (values == 0 && memberApplies(member, kind) && canBeUnknown(member))
                setBit(unknownCode[l], i);
        }
        putIf(employees, i, memberApplies(Member::Employees, kind), row.employees);
        putIf(budget, i, memberApplies(Member::Budget, kind), row.budget);
        if (memberApplies(Member::Period, kind)) {
            setBit(projects, i);
            putIf(start, i, true, row.start);
            putIf(end, i, true, row.end);
            if (std::isnan(row.start) && std::isnan(row.end))
                setBit(periodUnknown, i);
        }
        for (std::size_t b = 0; b <= borderCount; ++b)
            putIf(border[b], i, true, row.border[b]);
        accuracy[i] = row.accuracy;
        auto& holders = compositions[i / 64].holders;
        const Word own = Word{1} << i % 64;
        if (row.codes.firstSector < Composition::partner)
            holders[row.codes.firstSector] |= own;
        if (kind != Kind::Site)
            holders[kind == Kind::Partner ? Composition::partner : Composition::project] |= own;
        if (i >= placed) {
            setBit(withoutPosition, i);
            continue;
        }
        degrees[i] = {row.lon, row.lat};
        const auto unit = reducedVector({.lon = row.lon, .lat = row.lat});
        x[i] = static_cast<float>(unit.x);
        y[i] = static_cast<float>(unit.y);
        z[i] = static_cast<float>(unit.z);
    }
    for (std::size_t block = first / 64; block < wordsFor(last); ++block)
        fillBlock(block);
}

void Columns::fillBlock(std::size_t number) {
    auto& block = blocks[number];
    const auto first = static_cast<RecordIndex>(64 * number);
    const auto last = std::min<RecordIndex>(placed, first + 64);
    if (first >= last)
        return;
    std::array<double, 3> low{2, 2, 2}, high{-2, -2, -2};
    for (auto i = first; i < last; ++i) {
        block.degrees.expand(degrees[i]);
        const std::array<double, 3> at{x[i], y[i], z[i]};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            low[axis] = std::min(low[axis], at[axis]);
            high[axis] = std::max(high[axis], at[axis]);
        }
    }
    block.x = static_cast<float>((low[0] + high[0]) / 2);
    block.y = static_cast<float>((low[1] + high[1]) / 2);
    block.z = static_cast<float>((low[2] + high[2]) / 2);
    double radius = 0;
    for (auto i = first; i < last; ++i)
        radius = std::max(radius, std::hypot(double{x[i]} - double{block.x}, double{y[i]} - double{block.y},
                                             double{z[i]} - double{block.z}));
    block.radius = static_cast<float>(radius) + 1e-7F; // what rounding may have taken
}

double exactMeters(const Catalogue& catalogue, RecordIndex record, std::optional<std::uint8_t> border) {
    const auto& columns = catalogue.columns();
    if (!columns.regular)
        return borderMeters(catalogue.record(record), border).value_or(0);
    const float rounded = columns.borderColumn(border).values[record];
    return std::isnan(rounded) ? 0 : decimetres(rounded);
}

double exactAccuracy(const Catalogue& catalogue, RecordIndex record) {
    const auto& columns = catalogue.columns();
    if (columns.regular)
        return columns.accuracy[record];
    const auto whole = catalogue.record(record);
    return whole.derived ? whole.derived->accuracyMeters : 0;
}

const NumberColumn& Columns::of(Column column, std::optional<std::uint8_t> which) const {
    switch (column) {
    case Column::Employees:
        return employees;
    case Column::BudgetEur:
        return budget;
    case Column::StartYear:
        return start;
    case Column::EndYear:
        return end;
    case Column::BorderMeters:
        break;
    }
    return borderColumn(which);
}

const NumberColumn& Columns::borderColumn(std::optional<std::uint8_t> which) const {
    return border[which ? std::min<std::size_t>(*which, borderCount) : borderCount];
}

std::size_t Columns::bytes() const {
    const auto ofBits = [](const Bits& bits) { return bits.capacity() * sizeof(Word); };
    std::size_t sum = ofBits(withoutPosition) + ofBits(projects) + ofBits(periodUnknown);
    for (std::size_t list = 0; list < listCount; ++list) {
        sum += ofBits(unknownCode[list]);
        for (const auto& bits : codes[list])
            sum += ofBits(bits);
    }
    const auto add = [&](const NumberColumn& column) {
        sum += column.values.capacity() * sizeof(float) + ofBits(column.unknown);
    };
    for (const auto* column : {&employees, &budget, &start, &end})
        add(*column);
    for (const auto& column : border)
        add(column);
    sum += (accuracy.capacity() + x.capacity() + y.capacity() + z.capacity()) * sizeof(float);
    return sum + degrees.capacity() * sizeof(Point) + blocks.capacity() * sizeof(Block) +
           compositions.capacity() * sizeof(Composition);
}

} // namespace geo::detail
