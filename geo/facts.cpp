#include "geo/facts.h"

#include "geo/dataset.h"
#include "geo/facts_rows.h"
#include "geo/file_io.h"
#include "geo/nearest_word.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <map>
#include <set>

namespace geo {

namespace {

namespace fs = std::filesystem;
using detail::PlacedRecord;

constexpr double declarationWins = 200; // metres of disagreement that a border's uncertainty explains
constexpr double widestRiver = 1000;    // metres: more than any bank of the condominium from the other
constexpr double siteAccuracy = 100;    // metres: a published point may be the gate or the address

Complaint complaintAt(Complaint::Severity severity, const PlacedRecord& at, std::string column,
                      std::string what, std::string hint) {
    return {severity, at.file, at.line, std::move(column), std::move(what), std::move(hint)};
}

/// "8.4 km" or "350 m".
std::string distanceText(double meters) {
    return meters < 1000 ? std::format("{:.0f} m", meters) : std::format("{:.1f} km", meters / 1000);
}

std::string_view kindName(Kind kind) {
    return code(List::Kinds, static_cast<std::size_t>(kind));
}

class FactsReader {
public:
    FactsReader(const fs::path& folder, const TerritoryIndex* territories)
        : folder_(folder), territories_(territories) {}

    Result<Facts> read() {
        std::vector<fs::path> sites;
        std::error_code failed;
        for (fs::directory_iterator entry(folder_, failed), end; !failed && entry != end;
             entry.increment(failed)) {
            const std::string name = entry->path().filename().string();
            if (name.starts_with("sites-") && name.ends_with(".csv"))
                sites.push_back(entry->path());
        }
        if (failed)
            return fail("The folder of the facts can't be read: " + failed.message(), folder_.string(),
                        "Name a folder with sites-*.csv, partners.csv and projects.csv.");
        std::ranges::sort(sites);
        if (sites.empty())
            complain("sites-*.csv", "There is no table of sites", "Add sites-TERRITORY.csv");
        for (const fs::path& file : sites)
            readTable(file, Kind::Site);
        readTable(folder_ / "partners.csv", Kind::Partner);
        readTable(folder_ / "projects.csv", Kind::Project);
        checkIds();
        checkLinks();
        for (PlacedRecord& placed : records_)
            if (territories_ != nullptr && placed.record.position)
                checkPosition(placed);

        Facts facts;
        for (PlacedRecord& placed : records_)
            if (placed.sound)
                facts.records.push_back(std::move(placed.record));
        std::ranges::stable_sort(complaints_, {},
                                 [](const Complaint& c) { return std::tie(c.file, c.line); });
        facts.complaints = std::move(complaints_);
        return facts;
    }

private:
    void complain(const std::string& file, std::string what, std::string hint) {
        complaints_.push_back({Complaint::Severity::Error, file, 0, {}, std::move(what), std::move(hint)});
    }

    void error(PlacedRecord& at, std::string column, std::string what, std::string hint) {
        at.sound = false;
        complaints_.push_back(
            complaintAt(Complaint::Severity::Error, at, std::move(column), std::move(what), std::move(hint)));
    }

    void readTable(const fs::path& path, Kind kind) {
        const std::string name = path.filename().string();
        constexpr std::uintmax_t mostBytes = 64ull * 1024 * 1024;
        const ReadLimits limits{.maxBytes = mostBytes};
        const auto bytes = readFile(path.string(), limits);
        if (!bytes) {
            complain(name, bytes.error().what, bytes.error().hint);
            return;
        }
        const auto table =
            detail::readCsv(name, *bytes, detail::factColumns(kind), limits.maxCellBytes, complaints_);
        for (PlacedRecord& record : detail::readRows(table, kind, complaints_))
            records_.push_back(std::move(record));
    }

    void checkIds() {
        std::map<std::pair<Kind, std::string>, const PlacedRecord*> first;
        for (PlacedRecord& placed : records_) {
            if (placed.record.id.empty())
                continue;
            const auto [place, isNew] = first.try_emplace({placed.record.kind, placed.record.id}, &placed);
            if (!isNew)
                error(placed, "id", std::format("'{}' is there already", placed.record.id),
                      std::format("It stands in {}:{}; an id is unique", place->second->file,
                                  place->second->line));
            ids_[static_cast<std::size_t>(placed.record.kind)].insert(placed.record.id);
        }
    }

    void checkLink(PlacedRecord& placed, const char* column, Kind kind, const std::string& id) {
        const auto& known = ids_[static_cast<std::size_t>(kind)];
        if (known.contains(id))
            return;
        const std::vector<std::string_view> words(known.begin(), known.end());
        // One look at all words a fault, but not for a table of nothing but faults.
        const auto near =
            complaints_.size() < detail::mostComplaints ? detail::nearestWord(words, id) : std::nullopt;
        constexpr std::size_t shown = 60;
        error(placed, column,
              std::format("There is no {} '{}'", kindName(kind), detail::printable(id, shown)),
              near ? std::format("Did you mean '{}'?", *near)
                   : std::format("Give the id of a row of the {}s", kindName(kind)));
    }

    void checkLinks() {
        for (PlacedRecord& placed : records_) {
            if (!placed.record.leadPartner.empty())
                checkLink(placed, "lead_partner", Kind::Partner, placed.record.leadPartner);
            for (const std::string& partner : placed.record.partners)
                checkLink(placed, "partners", Kind::Partner, partner);
            for (const std::string& site : placed.record.sites)
                checkLink(placed, "sites", Kind::Site, site);
        }
    }

    /// How far the position lies from where the row says it does; 0 if they agree.
    std::optional<double> disagreement(const PlacedRecord& placed, const Location& location) const {
        const std::string_view declared = code(List::Territories, placed.record.territory);
        if (location.territory == declared)
            return 0;
        const auto country = countryOfTerritory(declared);
        const auto toDeclared = territories_->edgeDistance(declared, *placed.record.position);
        if (location.condominium && (country == "LU" || country == "DE") && toDeclared < widestRiver)
            return 0; // the river belongs to both banks
        // Declared outside: how deep it lies in the territory that holds it.
        return country.empty() ? territories_->edgeDistance(location.territory, *placed.record.position)
                               : toDeclared;
    }

    void checkPosition(PlacedRecord& placed) {
        const auto location = territories_->locate(*placed.record.position);
        if (!location) {
            error(placed, "lon", location.error().what, location.error().hint);
            return;
        }
        const auto away = disagreement(placed, *location);
        const std::string_view declared = code(List::Territories, placed.record.territory);
        const auto what = std::format(
            "The position lies {}, {} from {}",
            location->territory == "outside" ? "outside the territories" : "in " + location->territory,
            distanceText(away.value_or(0)), declared == "outside" ? "its edge" : std::string(declared));
        if (!away || *away >= declarationWins)
            error(placed, "lon", what,
                  "Are longitude and latitude swapped, or is the territory another one?");
        else if (*away > 0)
            complaints_.push_back(complaintAt(Complaint::Severity::Warning, placed, "lon", what,
                                              "The declaration wins: borders are no sharper than that"));
        if (!placed.sound)
            return;
        if (auto derived = derivePlace(placed.record, *territories_))
            placed.record.derived = *derived;
    }

    fs::path folder_;
    const TerritoryIndex* territories_;
    std::vector<PlacedRecord> records_;
    std::vector<Complaint> complaints_;
    std::array<std::set<std::string>, 3> ids_; ///< By Kind; of unsound rows too.
};

} // namespace

std::string Complaint::text() const {
    std::string sentence = file;
    if (line > 0)
        sentence += std::format(":{}", line);
    sentence += ": ";
    if (severity == Severity::Warning)
        sentence += "warning: ";
    if (!column.empty())
        sentence += std::format("column '{}': ", column);
    sentence += what;
    if (!hint.empty())
        sentence += ". " + hint;
    return sentence;
}

std::size_t Facts::errorCount() const {
    return static_cast<std::size_t>(
        std::ranges::count(complaints, Complaint::Severity::Error, &Complaint::severity));
}

Result<Facts> readFacts(const fs::path& folder, const TerritoryIndex* territories) {
    return FactsReader(folder, territories).read();
}

Result<DerivedPlace> derivePlace(const Record& record, const TerritoryIndex& territories,
                                 double municipalityMeters) {
    if (!record.position)
        return fail("The record '" + record.id + "' has no position", {}, "Give it longitude and latitude.");
    const auto location = territories.locate(*record.position);
    if (!location)
        return std::unexpected(location.error());
    DerivedPlace place;
    place.borderMeters = location->borderMeters;
    place.nearestBorder = borderIndex(location->nearest.pair).value_or(0);
    place.accuracyMeters = record.precision == Precision::Site ? siteAccuracy : municipalityMeters;
    place.condominium = location->condominium;
    return place;
}

Result<std::vector<VocabularyWord>> readVocabulary(const fs::path& file) {
    const auto bytes = readFile(file.string());
    if (!bytes)
        return std::unexpected(bytes.error());
    constexpr std::array<std::string_view, 5> columns{"list", "code", "fr", "de", "en"};
    std::vector<Complaint> complaints;
    const auto table = detail::readCsv(file.filename().string(), *bytes, columns, 1000, complaints);
    if (!complaints.empty())
        return fail(complaints.front().text(), file.string());
    std::vector<VocabularyWord> words;
    std::set<std::pair<List, std::uint8_t>> seen;
    for (const detail::CsvRow& row : table.rows) {
        const auto cell = [&](std::string_view column) { return row.cells[*table.column(column)]; };
        const std::string where = std::format("{}:{}", file.string(), row.line);
        const auto list = listByName(cell("list"));
        if (!list)
            return fail("'" + cell("list") + "' is no list of the schema", where);
        const auto index = codeIndex(*list, cell("code"));
        if (!index)
            return fail("'" + cell("code") + "' is no code of the list '" + cell("list") + "'", where);
        if (!seen.insert({*list, *index}).second)
            return fail("'" + cell("code") + "' has its words twice", where, "Keep one line.");
        for (const std::string_view language : languageCodes)
            if (cell(language).empty())
                return fail("'" + cell("code") + "' has no word in the language " + std::string(language),
                            where);
        words.push_back({*list, *index, {cell("fr"), cell("de"), cell("en")}});
    }
    for (std::size_t list = 0; list < listCount; ++list)
        for (std::size_t i = 0; i < codes(static_cast<List>(list)).size(); ++i)
            if (!seen.contains({static_cast<List>(list), static_cast<std::uint8_t>(i)}))
                return fail("'" + std::string(code(static_cast<List>(list), i)) + "' of the list '" +
                                std::string(listName(static_cast<List>(list))) + "' has no words",
                            file.string(), "Add a line.");
    return words;
}

} // namespace geo
