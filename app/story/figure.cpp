#include "app/story/figure.h"

#include "geo/crs.h"

#include <array>
#include <cmath>
#include <format>

namespace atlas {

namespace {

using What = FigureSpec::What;
using Column = FigureSpec::Column;

constexpr std::string_view borderPrefix = "border:";
constexpr std::size_t maxFigureBytes = 20'000;
constexpr std::string_view known = "Known: count, sum, distance, length, value.";
constexpr std::array<std::string_view, 3> columnNames{"budget", "eu", "employees"};

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// The first word of `text`, which keeps the rest.
std::string_view takeWord(std::string_view& text) {
    text = trimmed(text);
    const auto end = std::min(text.find_first_of(" \t\r\n"), text.size());
    const auto word = text.substr(0, end);
    text = trimmed(text.substr(end));
    return word;
}

std::string shortened(std::string_view text) {
    constexpr std::size_t most = 60;
    if (text.size() <= most)
        return std::string(text);
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) // not within a letter
        --end;
    return std::string(text.substr(0, end)) + "…";
}

geo::Result<void> readFilter(std::string_view text, FigureSpec& figure) {
    if (text.empty())
        return {};
    auto filter = geo::parseFilter(text);
    if (!filter)
        return std::unexpected(filter.error());
    figure.filter = std::move(*filter);
    return {};
}

geo::Result<void> readColumn(std::string_view name, FigureSpec& figure) {
    for (std::size_t i = 0; i < columnNames.size(); ++i)
        if (columnNames[i] == name) {
            figure.column = static_cast<Column>(i);
            return {};
        }
    return geo::fail(std::format("'{}' is nothing that can be added up", shortened(name)), {},
                     "Known: budget, eu, employees.");
}

bool isRecordName(std::string_view name) {
    const auto colon = name.find(':');
    return colon != std::string_view::npos && colon + 1 < name.size() &&
           geo::codeIndex(geo::List::Kinds, name.substr(0, colon));
}

/// `most` names in `rest`: records and, where `borders`, borders.
geo::Result<void> readEnd(std::string_view& rest, std::string& end, bool borders) {
    const auto name = takeWord(rest);
    if (borders && name.starts_with(borderPrefix)) {
        if (!borderOfName(name))
            return geo::fail(std::format("There is no border '{}'", shortened(name)), {},
                             "The six are BE-DE, BE-FR, BE-LU, DE-FR, DE-LU, FR-LU: border:FR-LU.");
    } else if (!isRecordName(name)) {
        return geo::fail(std::format("'{}' is no name of a record", shortened(name)), {},
                         "A name is kind:id, as site:arcelormittal-differdange.");
    }
    end = name;
    return {};
}

constexpr std::string_view nothingToAdd = "No record of this filter has a value to add up";

std::optional<std::int64_t> columnOf(const geo::Record& record, Column column) {
    switch (column) {
    case Column::Budget:
        return record.budgetEur;
    case Column::EuFunding:
        return record.euFundingEur;
    case Column::Employees:
        break;
    }
    return record.employees;
}

FigureUnit unitOf(Column column) {
    return column == Column::Employees ? FigureUnit::None : FigureUnit::Euros;
}

double accuracyOf(const geo::Record& record) {
    constexpr double siteMeters = 100, municipalityMeters = 3000;
    if (record.derived && record.derived->accuracyMeters > 0)
        return record.derived->accuracyMeters;
    return record.precision == geo::Precision::Site ? siteMeters : municipalityMeters;
}

} // namespace

std::optional<std::string> borderOfName(std::string_view name) {
    if (!name.starts_with(borderPrefix))
        return std::nullopt;
    name.remove_prefix(borderPrefix.size());
    if (name == "any")
        return std::string(name);
    const auto index = geo::borderIndex(name);
    return index ? std::optional(std::string(geo::borderPairs[*index])) : std::nullopt;
}

geo::Result<FigureSpec> parseFigure(std::string_view text) {
    if (text.size() > maxFigureBytes)
        return geo::fail(std::format("A figure is longer than {} bytes", maxFigureBytes));
    FigureSpec figure;
    auto rest = text;
    const auto what = takeWord(rest);
    geo::Result<void> done;
    if (what == "count") {
        done = readFilter(rest, figure);
    } else if (what == "sum") {
        figure.what = What::Sum;
        done = readColumn(takeWord(rest), figure).and_then([&] { return readFilter(rest, figure); });
    } else if (what == "distance") {
        figure.what = What::Distance;
        done = readEnd(rest, figure.from, false).and_then([&] { return readEnd(rest, figure.to, true); });
    } else if (what == "length") {
        figure.what = What::Length;
        done = readEnd(rest, figure.from, true);
        if (done && !borderOfName(figure.from))
            done = geo::fail("Only a border has a length", {}, "Write length border:FR-LU.");
    } else if (what == "value") {
        figure.what = What::Value;
        done = readColumn(takeWord(rest), figure).and_then([&] { return readEnd(rest, figure.from, false); });
    } else {
        return geo::fail(std::format("'{}' is no figure", shortened(what)), {}, std::string(known));
    }
    if (!done)
        return std::unexpected(done.error());
    if (figure.what != What::Count && figure.what != What::Sum && !rest.empty())
        return geo::fail(std::format("'{}' is more than the figure needs", shortened(rest)));
    return figure;
}

geo::Result<geo::RecordIndex> FigureBook::placed(const std::string& name) const {
    const auto index = catalogue().find(name);
    if (!index)
        return geo::fail(std::format("The atlas has no record '{}'", name), {},
                         "gr-atlas-data query lists the names.");
    if (!catalogue().hasPosition(*index))
        return geo::fail(std::format("The place of '{}' is not known", name));
    return *index;
}

geo::Result<FigureValue> FigureBook::sum(const FigureSpec& figure, const geo::Filter& filter) const {
    const auto selection = query_->select(filter);
    FigureValue sum{.unit = unitOf(figure.column)};
    if (figure.column != Column::EuFunding) {
        const auto total = query_->sum(selection, figure.column == Column::Budget ? geo::Column::BudgetEur
                                                                                  : geo::Column::Employees);
        if (!total)
            return geo::fail(std::string(nothingToAdd));
        sum.value = *total;
        return sum;
    }
    bool any = false;
    for (geo::RecordIndex i = 0; i < selection.size(); ++i) {
        if (!selection.test(i) || catalogue().kind(i) != geo::Kind::Project) // sites and partners get none
            continue;
        if (const auto value = columnOf(catalogue().record(i), figure.column)) {
            sum.value += static_cast<double>(*value);
            any = true;
        }
    }
    if (!any)
        return geo::fail(std::string(nothingToAdd));
    return sum;
}

geo::Result<FigureValue> FigureBook::distance(const FigureSpec& figure) const {
    const auto from = placed(figure.from);
    if (!from)
        return std::unexpected(from.error());
    const auto& record = catalogue().record(*from);
    if (const auto pair = borderOfName(figure.to)) {
        if (!record.derived)
            return geo::fail(std::format("The distance of '{}' to the borders is not known", figure.from));
        const auto border = geo::borderIndex(*pair);
        return FigureValue{.value = border ? record.derived->borderMeters[*border]
                                           : record.derived->nearestMeters(),
                           .unit = FigureUnit::Meters,
                           .accuracy = accuracyOf(record)};
    }
    const auto to = placed(figure.to);
    if (!to)
        return std::unexpected(to.error());
    const auto& other = catalogue().record(*to);
    return FigureValue{.value = geo::geodesicDistance(*record.position, *other.position),
                       .unit = FigureUnit::Meters,
                       .accuracy = accuracyOf(record) + accuracyOf(other)};
}

geo::Result<FigureValue> FigureBook::length(const FigureSpec& figure) {
    if (!territories_) {
        auto index = geo::TerritoryIndex::create(map_->territoryShapes());
        if (!index)
            return std::unexpected(index.error());
        territories_ = std::move(*index);
    }
    constexpr double kilometer = 1000; // a longer line for each finer map: more would be a claim
    const auto border = geo::borderIndex(borderOfName(figure.from).value_or(""));
    FigureValue length{.unit = FigureUnit::Meters, .accuracy = kilometer};
    for (std::size_t i = 0; i < geo::borderCount; ++i)
        if (!border || *border == i)
            length.value += territories_->borderLength(i);
    return length;
}

geo::Result<FigureValue> FigureBook::value(const FigureSpec& figure) const {
    const auto index = catalogue().find(figure.from);
    if (!index)
        return geo::fail(std::format("The atlas has no record '{}'", figure.from), {},
                         "gr-atlas-data query lists the names.");
    const auto value = columnOf(catalogue().record(*index), figure.column);
    if (!value)
        return geo::fail(std::format("The atlas does not know this of '{}'", figure.from));
    return FigureValue{.value = static_cast<double>(*value), .unit = unitOf(figure.column)};
}

geo::Result<FigureValue> FigureBook::answer(const FigureSpec& figure, const geo::Filter& scene) {
    const auto& filter = figure.filter ? *figure.filter : scene;
    switch (figure.what) {
    case What::Sum:
        return sum(figure, filter);
    case What::Distance:
        return distance(figure);
    case What::Length:
        return length(figure);
    case What::Value:
        return value(figure);
    case What::Count:
        break;
    }
    const auto count = query_->select(filter).count();
    if (count == 0)
        return geo::fail("No record passes this filter", {}, "A story that counts nothing is a mistake.");
    return FigureValue{.value = static_cast<double>(count)};
}

} // namespace atlas
