#pragma once

// Small tables of facts for the tests: one sound row of each kind, to be spoilt cell by cell.

#include "geo/facts.h"
#include "temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

using Cells = std::vector<std::pair<std::string, std::string>>;

inline Cells soundSite() {
    return {{"id", "a-works"},
            {"name", "A Works"},
            {"operator", "A & Co"},
            {"country", "LU"},
            {"territory", "luxembourg"},
            {"municipality", "Differdange"},
            {"lon", "6.25"},
            {"lat", "49.5"},
            {"position_precision", "site"},
            {"position_source", "GeoNames"},
            {"sector", "steel-metals"},
            {"nace", "24.10"},
            {"employees", "700"},
            {"employees_year", "2021"},
            {"status", "operating"},
            {"transitions", "technological;social"},
            {"summary_fr", "Une aciérie, «\u00a0verte\u00a0»."},
            {"summary_de", "Ein Stahlwerk."},
            {"summary_en", "A steelworks."},
            {"website", "https://example.org"},
            {"source_url", "https://example.org/a?b=c#d"},
            {"source_date", "2021-03"}};
}

inline Cells soundPartner() {
    return {{"id", "a-cluster"},
            {"name", "A Cluster"},
            {"acronym", "AC"},
            {"kind", "cluster"},
            {"country", "FR"},
            {"territory", "lorraine"},
            {"municipality", "Metz"},
            {"lon", "6.5"},
            {"lat", "48.5"},
            {"position_precision", "municipality"},
            {"position_source", "GeoNames"},
            {"sectors", "automotive;steel-metals"},
            {"transitions", "social"},
            {"networks", "recies;unigr"},
            {"summary_fr", "Un pôle."},
            {"summary_de", "Ein Cluster."},
            {"summary_en", "A cluster."},
            {"website", ""},
            {"source_url", "http://example.org"},
            {"source_date", ""}};
}

inline Cells soundProject() {
    return {{"id", "a-project"},
            {"name", "A Project"},
            {"acronym", "AP"},
            {"programme", "Interreg VI"},
            {"sectors", "energy-hydrogen"},
            {"transitions", "ecological"},
            {"status", "running"},
            {"start", "2024-01"},
            {"end", "2027"},
            {"budget_eur", "5000000"},
            {"eu_funding_eur", "3000000"},
            {"lead_partner", "a-cluster"},
            {"partners", "b-cluster"},
            {"sites", "a-works"},
            {"municipality", "Saarbrücken"},
            {"country", "DE"},
            {"territory", "saarland"},
            {"lon", "7.5"},
            {"lat", "48.5"},
            {"summary_fr", "Un projet."},
            {"summary_de", "Ein Projekt."},
            {"summary_en", "A project."},
            {"website", ""},
            {"source_url", "https://example.org/p"},
            {"source_date", "2025-05-23"}};
}

inline Cells with(Cells cells, const Cells& changes) {
    for (const auto& [column, value] : changes) {
        const auto cell = std::ranges::find(cells, column, &Cells::value_type::first);
        EXPECT_NE(cell, cells.end()) << "no column " << column;
        if (cell != cells.end())
            cell->second = value;
    }
    return cells;
}

/// RFC 4180, all cells quoted that need it.
inline std::string csvCell(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

inline std::string csvHeader(const Cells& cells) {
    std::string line;
    for (const auto& [column, value] : cells)
        line += (line.empty() ? "" : ",") + column;
    return line + "\n";
}

inline std::string csvRow(const Cells& cells) {
    std::string line;
    for (const auto& [column, value] : cells)
        line += csvCell(value) + ",";
    line.back() = '\n';
    return line;
}

/// A folder of facts without a fault: one site, two partners, one project.
class FactsFolder {
public:
    FactsFolder() {
        site({});
        partner({});
        project({});
    }

    void site(const Cells& changes) { write("sites-a.csv", soundSite(), {with(soundSite(), changes)}); }
    void partner(const Cells& changes) {
        write("partners.csv", soundPartner(),
              {with(soundPartner(), changes), with(soundPartner(), {{"id", "b-cluster"}})});
    }
    void project(const Cells& changes) {
        write("projects.csv", soundProject(), {with(soundProject(), changes)});
    }
    void write(std::string_view name, const Cells& columns, const std::vector<Cells>& rows) {
        std::string bytes = csvHeader(columns);
        for (const Cells& row : rows)
            bytes += csvRow(row);
        folder_.write(name, bytes);
    }
    void write(std::string_view name, std::string_view bytes) { folder_.write(name, bytes); }

    [[nodiscard]] geo::Facts read(const geo::TerritoryIndex* territories = nullptr) const {
        auto facts = geo::readFacts(folder_.path(), territories);
        EXPECT_TRUE(facts) << facts.error().text();
        return facts ? std::move(*facts) : geo::Facts{};
    }
    [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }

private:
    TemporaryFolder folder_;
};

inline std::string allTexts(const geo::Facts& facts) {
    std::string texts;
    for (const geo::Complaint& complaint : facts.complaints)
        texts += complaint.text() + "\n";
    return texts;
}

inline const geo::Record* recordOf(const geo::Facts& facts, std::string_view id) {
    const auto found = std::ranges::find(facts.records, id, &geo::Record::id);
    return found == facts.records.end() ? nullptr : &*found;
}
