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

void putIf(NumberColumn& column, RecordIndex i, bool applies, float value, RecordIndex at) {
    if (applies && !std::isnan(value))
        column.values[at] = value;
    else if (applies)
        setBit(column.unknown, i);
}

void putIf(NumberColumn& column, RecordIndex i, bool applies, float value) {
    putIf(column, i, applies, value, i);
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
    employees.values.assign(64 * words, none);
    nearestBorder.values.assign(64 * words, none);
    for (auto* column : {&employees, &budget, &start, &end, &nearestBorder})
        column->unknown.resize(words);
    for (auto& column : borders) {
        column.made().values.assign(64 * words, none);
        column.made().unknown.resize(words);
    }
    accuracy.made().assign(64 * words, none);
    for (RecordIndex i = 0; i < size; ++i)
        if (rows[order[i]].codes.kind == Kind::Project)
            setBit(projects, i);
    countProjects();
    for (auto* column : {&budget, &start, &end})
        column->values.assign(64 * wordsFor(countBits(projects)), none);
    degrees.made().resize(placed);
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
    nearestBorder.exact = false;
    for (auto& column : borders)
        column.made().exact = false;
}

void Columns::fill(std::span<const RecordRow> rows, std::span<const std::uint32_t> order, RecordIndex first,
                   RecordIndex last) {
    auto project = first < size ? projectsBefore_[first / 64] : 0;
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
        if (kind == Kind::Project) { // only these have a budget and a period
            putIf(budget, i, true, row.budget, project);
            putIf(start, i, true, row.start, project);
            putIf(end, i, true, row.end, project++);
            if (std::isnan(row.start) && std::isnan(row.end))
                setBit(periodUnknown, i);
        }
        putIf(nearestBorder, i, true, row.border[borderCount]);
        for (std::size_t b = 0; b < borderCount; ++b)
            putIf(borders[b].made(), i, true, row.border[b]);
        accuracy.made()[i] = row.accuracy;
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
        degrees.made()[i] = {row.lon, row.lat};
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
    std::array<std::array<double, 3>, 64> units;
    std::array<double, 3> low{2, 2, 2}, high{-2, -2, -2};
    for (auto i = first; i < last; ++i) {
        const auto [lon, lat] = degrees.made()[i];
        block.degrees.expand({lon, lat});
        const auto unit = reducedVector({.lon = lon, .lat = lat});
        auto& at = units[i % 64];
        at = {static_cast<float>(unit.x), static_cast<float>(unit.y), static_cast<float>(unit.z)};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            low[axis] = std::min(low[axis], at[axis]);
            high[axis] = std::max(high[axis], at[axis]);
        }
    }
    block.x = static_cast<float>((low[0] + high[0]) / 2);
    block.y = static_cast<float>((low[1] + high[1]) / 2);
    block.z = static_cast<float>((low[2] + high[2]) / 2);
    double radius = 0;
    for (const auto& [x, y, z] : std::span(units).first(last - first))
        radius = std::max(radius, std::hypot(x - double{block.x}, y - double{block.y}, z - double{block.z}));
    block.radius = static_cast<float>(radius) + 1e-7F; // what rounding may have taken
}

const UnitColumns& Columns::units() const {
    std::call_once(*unitsOnce_, [this] { makeUnits(); });
    return units_;
}

void Columns::makeUnits() const {
    for (auto* column : {&units_.x, &units_.y, &units_.z})
        column->assign(64 * words, none);
    const auto& places = degrees.get();
    forParts(placed, [&](RecordIndex first, RecordIndex last) {
        for (auto i = first; i < last; ++i) {
            const auto unit = reducedVector({.lon = places[i].x, .lat = places[i].y});
            units_.x[i] = static_cast<float>(unit.x);
            units_.y[i] = static_cast<float>(unit.y);
            units_.z[i] = static_cast<float>(unit.z);
        }
    });
}

bool Columns::isOfProjects(Column column) {
    return column == Column::BudgetEur || column == Column::StartYear || column == Column::EndYear;
}

void Columns::countProjects() {
    projectsBefore_.clear();
    RecordIndex sum = 0;
    for (const Word word : projects) {
        projectsBefore_.push_back(sum);
        sum += static_cast<RecordIndex>(std::popcount(word));
    }
}

void Columns::spread(std::span<const Word> packed, std::span<Word> bits) const {
    std::size_t at = 0;
    for (std::size_t w = 0; w < words; ++w) {
        bits[w] = 0;
        for (Word left = projects[w]; left != 0; left &= left - 1, ++at)
            if ((packed[at / 64] >> at % 64 & 1U) != 0)
                bits[w] |= left & (~left + 1);
    }
}

void Columns::forValues(Column column, std::optional<std::uint8_t> which, RecordIndex first, RecordIndex last,
                        const std::function<void(RecordIndex, float)>& use) const {
    const auto& values = of(column, which).values;
    if (!isOfProjects(column)) {
        for (auto i = first; i < last; ++i)
            if (!std::isnan(values[i]))
                use(i, values[i]);
        return;
    }
    auto at = first < size ? projectsBefore_[first / 64] : 0;
    for (std::size_t w = first / 64; 64 * w < last; ++w)
        for (Word left = projects[w]; left != 0; left &= left - 1, ++at)
            if (!std::isnan(values[at]))
                use(static_cast<RecordIndex>(64 * w + static_cast<unsigned>(std::countr_zero(left))),
                    values[at]);
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
        return columns.accuracy.get()[record];
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
    return which && *which < borderCount ? borders[*which].get() : nearestBorder;
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
    for (const auto* column : {&employees, &budget, &start, &end, &nearestBorder})
        add(*column);
    for (const auto& column : borders)
        add(column.made());
    sum += (accuracy.made().capacity() + units_.x.capacity() + units_.y.capacity() + units_.z.capacity()) *
           sizeof(float);
    return sum + degrees.made().capacity() * sizeof(Point) + blocks.capacity() * sizeof(Block) +
           compositions.capacity() * sizeof(Composition);
}

} // namespace geo::detail
