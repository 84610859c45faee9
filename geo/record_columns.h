#pragma once

// Private to geo: the columns of the tables sites, partners and projects. A Row has text(), integer() and
// real() by the names of columns, position(), and complain() for what is none of the schema.

#include "geo/record_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace geo {

template <class Row>
[[nodiscard]] std::optional<Date> readDate(Row& row, std::string_view field) {
    const std::string words = row.text(field);
    if (words.empty())
        return std::nullopt;
    const auto parsed = Date::parse(words);
    if (!parsed)
        row.complain(field, "holds '" + words + "', which is no date");
    return parsed;
}

template <class Row>
std::optional<std::uint8_t> readIndex(Row& row, std::string_view field, List list, std::string_view words) {
    const auto found = codeIndex(list, words);
    if (!found)
        row.complain(field, "holds '" + std::string(words) + "', which is no word of the list '" +
                                std::string(listName(list)) + "'");
    return found;
}

template <class Row>
[[nodiscard]] std::optional<std::uint8_t> readWord(Row& row, std::string_view field, List list) {
    const std::string words = row.text(field);
    return words.empty() ? std::nullopt : readIndex(row, field, list, words);
}

template <class Row>
[[nodiscard]] std::vector<std::uint8_t> readWords(Row& row, std::string_view field, List list) {
    std::vector<std::uint8_t> indices;
    const std::string joined = row.text(field);
    for (const std::string_view part : splitCodes(joined))
        if (const auto found = readIndex(row, field, list, part))
            indices.push_back(*found);
    return indices;
}

template <class Row>
[[nodiscard]] std::uint16_t readMask(Row& row, std::string_view field, List list) {
    unsigned mask = 0;
    for (const std::uint8_t i : readWords(row, field, list))
        mask |= 1u << i;
    return static_cast<std::uint16_t>(mask);
}

inline constexpr std::array<std::string_view, 24> valueColumns{"id",
                                                               "name",
                                                               "acronym",
                                                               "kind",
                                                               "country",
                                                               "territory",
                                                               "sectors",
                                                               "status",
                                                               "networks",
                                                               "transitions",
                                                               "position_precision",
                                                               "employees",
                                                               "start",
                                                               "end",
                                                               "budget_eur",
                                                               "nearest_border",
                                                               "distance_accuracy_m",
                                                               "be_de_m",
                                                               "be_fr_m",
                                                               "be_lu_m",
                                                               "de_fr_m",
                                                               "de_lu_m",
                                                               "fr_lu_m",
                                                               "condominium"};
inline constexpr std::array<std::string_view, 6> searchedColumns{"operator",   "programme",  "municipality",
                                                                 "summary_fr", "summary_de", "summary_en"};
inline constexpr std::array<std::string_view, 5> otherColumns{"position_source", "nace", "employees_year",
                                                              "eu_funding_eur", "website"};

template <class Row>
void readDerived(Row& row, Record& r) {
    static constexpr std::array<std::string_view, borderCount> columns{"be_de_m", "be_fr_m", "be_lu_m",
                                                                       "de_fr_m", "de_lu_m", "fr_lu_m"};
    const std::string nearest = row.text("nearest_border");
    if (nearest.empty())
        return;
    DerivedPlace place;
    for (std::size_t i = 0; i < borderCount; ++i)
        place.borderMeters[i] = row.real(columns[i]).value_or(0);
    const auto border = borderIndex(nearest);
    if (!border)
        row.complain("nearest_border", "names no inner border");
    place.nearestBorder = border.value_or(0);
    place.accuracyMeters = row.real("distance_accuracy_m").value_or(0);
    place.condominium = row.integer("condominium").value_or(0) != 0;
    r.derived = place;
}

/// What has the same room in each record, and its name.
template <class Row>
void readValues(Row& row, Record& r) {
    r.id = row.text("id");
    r.name = row.text("name");
    if (r.id.empty() || r.name.empty())
        row.complain("id", "or its name is empty");
    r.acronym = row.text("acronym");
    r.partnerKind = readWord(row, "kind", List::PartnerKinds);
    r.country = row.text("country");
    r.territory =
        readWord(row, "territory", List::Territories).value_or(*codeIndex(List::Territories, "outside"));
    if (const std::string precision = row.text("position_precision"); !precision.empty()) {
        const auto known = precisionByName(precision);
        if (!known)
            row.complain("position_precision", "holds '" + precision + "'");
        r.precision = known.value_or(Precision::Municipality);
    }
    r.sectors = readWords(row, "sectors", List::Sectors);
    r.transitions = readMask(row, "transitions", List::Transitions);
    r.networks = readMask(row, "networks", List::Networks);
    r.employees = row.integer("employees");
    r.status = readWord(row, "status", List::Statuses);
    r.start = readDate(row, "start");
    r.end = readDate(row, "end");
    r.budgetEur = row.integer("budget_eur");
    if ((r.position = row.position()))
        readDerived(row, r);
}

/// What is searched beside the name.
template <class Row>
void readSearched(Row& row, Record& r) {
    r.operatorName = row.text("operator");
    r.programme = row.text("programme");
    r.municipality = row.text("municipality");
    r.summary = {row.text("summary_fr"), row.text("summary_de"), row.text("summary_en")};
}

template <class Row>
void readOthers(Row& row, Record& r) {
    r.positionSource = row.text("position_source");
    r.nace = row.text("nace");
    if (const auto year = row.integer("employees_year"))
        r.employeesYear = static_cast<int>(std::clamp<std::int64_t>(*year, 0, 9999));
    r.euFundingEur = row.integer("eu_funding_eur");
    r.website = row.text("website");
}

} // namespace geo
