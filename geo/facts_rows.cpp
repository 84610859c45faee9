#include "geo/facts_rows.h"

#include "geo/file_io.h"
#include "geo/record_text.h"

#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <format>
#include <set>

namespace geo::detail {

namespace {

constexpr std::array<std::string_view, 22> siteColumns{"id",
                                                       "name",
                                                       "operator",
                                                       "country",
                                                       "territory",
                                                       "municipality",
                                                       "lon",
                                                       "lat",
                                                       "position_precision",
                                                       "position_source",
                                                       "sector",
                                                       "nace",
                                                       "employees",
                                                       "employees_year",
                                                       "status",
                                                       "transitions",
                                                       "summary_fr",
                                                       "summary_de",
                                                       "summary_en",
                                                       "website",
                                                       "source_url",
                                                       "source_date"};
constexpr std::array<std::string_view, 20> partnerColumns{"id",
                                                          "name",
                                                          "acronym",
                                                          "kind",
                                                          "country",
                                                          "territory",
                                                          "municipality",
                                                          "lon",
                                                          "lat",
                                                          "position_precision",
                                                          "position_source",
                                                          "sectors",
                                                          "transitions",
                                                          "networks",
                                                          "summary_fr",
                                                          "summary_de",
                                                          "summary_en",
                                                          "website",
                                                          "source_url",
                                                          "source_date"};
constexpr std::array<std::string_view, 25> projectColumns{
    "id",         "name",       "acronym",      "programme",  "sectors",        "transitions",
    "status",     "start",      "end",          "budget_eur", "eu_funding_eur", "lead_partner",
    "partners",   "sites",      "municipality", "country",    "territory",      "lon",
    "lat",        "summary_fr", "summary_de",   "summary_en", "website",        "source_url",
    "source_date"};

constexpr std::size_t longestSummary = 220; // characters
constexpr std::int64_t mostEmployees = 100'000;
constexpr std::int64_t mostEuros = 1'000'000'000'000;
constexpr std::string_view blanks = " \t\r\n";

bool isSlug(std::string_view id) {
    const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !id.empty() && isWord(id.front()) && isWord(id.back()) &&
           std::ranges::all_of(id, [&](char c) { return isWord(c) || c == '-'; }) &&
           id.find("--") == std::string_view::npos;
}

/// NACE Rev. 2: a division (24), a group (24.1) or a class (24.10).
bool isNace(std::string_view text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() < 2 || !digit(0) || !digit(1))
        return false;
    return text.size() == 2 || ((text.size() == 4 || text.size() == 5) && text[2] == '.' && digit(3) &&
                                (text.size() == 4 || digit(4)));
}

bool isWebAddress(std::string_view text) {
    const std::size_t scheme = text.starts_with("https://") ? 8 : text.starts_with("http://") ? 7 : 0;
    return scheme > 0 && text.size() > scheme &&
           text.find_first_of(" \t\r\n\"<>\\") == std::string_view::npos;
}

bool isCountry(const std::string& code) {
    for (const char* const* known = uloc_getISOCountries(); *known != nullptr; ++known)
        if (code == *known)
            return true;
    return false;
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

class Row {
public:
    Row(const CsvTable& table, const CsvRow& row, std::vector<Complaint>& complaints)
        : table_(table), row_(row), complaints_(complaints) {}

    [[nodiscard]] bool sound() const { return sound_; }

    void error(std::string_view column, std::string what, std::string hint) {
        sound_ = false;
        complaints_.push_back({Complaint::Severity::Error, table_.file, row_.line, std::string(column),
                               std::move(what), std::move(hint)});
    }
    void warning(std::string_view column, std::string what, std::string hint) {
        complaints_.push_back({Complaint::Severity::Warning, table_.file, row_.line, std::string(column),
                               std::move(what), std::move(hint)});
    }

    std::string text(std::string_view column) {
        const std::string& cell = row_.cells[*table_.column(column)];
        if (cell.find_first_not_of(blanks) == std::string::npos) {
            if (!cell.empty())
                error(column, "The cell holds blanks only", "Leave it empty");
            return {};
        }
        if (blanks.find(cell.front()) != std::string_view::npos ||
            blanks.find(cell.back()) != std::string_view::npos)
            error(column, "There are blanks around the text", "Delete them");
        return cell;
    }

    std::string required(std::string_view column, std::string_view example) {
        std::string value = text(column);
        if (isEmpty(column))
            error(column, "The cell is empty", std::format("It needs a value such as {}", example));
        return value;
    }

    template <class Number>
    std::optional<Number> number(std::string_view column, std::string_view example) {
        const std::string value = text(column);
        if (value.empty())
            return std::nullopt;
        Number parsed{};
        const auto [end, failed] = std::from_chars(value.data(), value.data() + value.size(), parsed);
        if (failed != std::errc() || end != value.data() + value.size()) {
            error(column, std::format("'{}' is no number", shown(value)),
                  std::format("Write it as {}", example));
            return std::nullopt;
        }
        return parsed;
    }

    std::optional<std::int64_t> count(std::string_view column, std::int64_t most) {
        const auto value = number<std::int64_t>(column, "2500, without blanks or separators");
        if (value && (*value < 0 || *value > most)) {
            error(column, std::format("{} is out of range", *value),
                  std::format("0 to {} is plausible", most));
            return std::nullopt;
        }
        return value;
    }

    std::optional<Date> date(std::string_view column) {
        const std::string value = text(column);
        if (value.empty())
            return std::nullopt;
        const auto parsed = Date::parse(value);
        if (!parsed)
            error(column, std::format("'{}' is no date", shown(value)), "Write 2025, 2025-05 or 2025-05-23");
        return parsed;
    }

    std::string webAddress(std::string_view column) {
        std::string value = text(column);
        if (!value.empty() && !isWebAddress(value))
            error(column, std::format("'{}' is no web address", shown(value)),
                  "Write https://example.org/page");
        return value;
    }

    std::optional<std::uint8_t> word(std::string_view column, List list, std::string_view value) {
        const auto index = codeIndex(list, value);
        if (!index) {
            const auto near = nearestCode(list, value);
            std::string allowed;
            for (const std::string_view known : codes(list))
                allowed += (allowed.empty() ? "" : ", ") + std::string(known);
            error(column, std::format("'{}' is no word of the list {}", shown(value), listName(list)),
                  (near ? std::format("Did you mean {}? ", *near) : std::string()) + "Allowed are " +
                      allowed);
        }
        return index;
    }

    std::optional<std::uint8_t> requiredWord(std::string_view column, List list) {
        const std::string value = required(column, codes(list).front());
        return value.empty() ? std::nullopt : word(column, list, value);
    }

    /// An empty cell means "not known".
    std::optional<std::uint8_t> optionalWord(std::string_view column, List list) {
        const std::string value = text(column);
        return value.empty() ? std::nullopt : word(column, list, value);
    }

    std::vector<std::string> items(std::string_view column) {
        const std::string joined = text(column);
        constexpr std::ptrdiff_t most = 100;
        if (std::ranges::count(joined, ';') >= most) {
            error(column, std::format("The list has more than {} values", most), "Is this the right column?");
            return {};
        }
        std::vector<std::string> values;
        std::set<std::string_view> seen;
        for (const std::string_view part : splitCodes(joined)) {
            if (part.empty() || blanks.find(part.front()) != std::string_view::npos ||
                blanks.find(part.back()) != std::string_view::npos)
                error(column, "A value between semicolons is empty or has blanks around it", "Write a;b;c");
            else if (!seen.insert(part).second)
                error(column, std::format("'{}' is there twice", shown(part)), "Keep one of them");
            else
                values.emplace_back(part);
        }
        if (joined.ends_with(';'))
            error(column, "The list ends with a semicolon", "Delete it");
        return values;
    }

    std::vector<std::uint8_t> words(std::string_view column, List list) {
        std::vector<std::uint8_t> indices;
        for (const std::string& value : items(column))
            if (const auto index = word(column, list, value))
                indices.push_back(*index);
        return indices;
    }

    std::uint16_t mask(std::string_view column, List list) {
        unsigned mask = 0;
        for (const std::uint8_t index : words(column, list))
            mask |= 1u << index;
        return static_cast<std::uint16_t>(mask);
    }

    [[nodiscard]] bool isEmpty(std::string_view column) const {
        return row_.cells[*table_.column(column)].empty();
    }

    static std::string shown(std::string_view value) {
        constexpr std::size_t most = 60;
        return printable(value, most);
    }

private:
    const CsvTable& table_;
    const CsvRow& row_;
    std::vector<Complaint>& complaints_;
    bool sound_ = true;
};

void readPlace(Row& row, Record& r) {
    r.country = row.required("country", "LU");
    const bool isCode = isCountry(r.country);
    if (!r.country.empty() && !isCode)
        row.error("country", std::format("'{}' is no country of ISO 3166-1", Row::shown(r.country)),
                  "Write the two letters of ISO 3166-1, such as FR, LU, BE or DE");
    if (const auto territory = row.requiredWord("territory", List::Territories)) {
        r.territory = *territory;
        const auto of = countryOfTerritory(code(List::Territories, *territory));
        if (isCode && !of.empty() && of != r.country)
            row.error("country",
                      std::format("{} does not hold the territory {}", r.country,
                                  code(List::Territories, *territory)),
                      std::format("It lies in {}", of));
    }
    r.municipality = row.text("municipality");
    const auto lon = row.number<double>("lon", "6.13"), lat = row.number<double>("lat", "49.61");
    if (row.isEmpty("lon") != row.isEmpty("lat"))
        row.error(row.isEmpty("lon") ? "lon" : "lat", "One of the two coordinates is missing",
                  "Give both or neither");
    if (lon && lat) {
        if (!(std::abs(*lon) <= 180) || !(std::abs(*lat) <= 90))
            row.error(std::abs(*lon) <= 180 ? "lat" : "lon", "The coordinate is out of range",
                      "Longitude -180 to 180, latitude -90 to 90, in degrees of WGS 84");
        else
            r.position = LonLat{*lon, *lat};
    }
}

void readPrecision(Row& row, Record& r) {
    const std::string precision = row.text("position_precision");
    r.positionSource = row.text("position_source");
    if (!r.position && precision.empty())
        return;
    if (const auto known = precisionByName(precision))
        r.precision = *known;
    else
        row.error("position_precision", std::format("'{}' is no precision", Row::shown(precision)),
                  "Write site or municipality");
    if (r.position && row.isEmpty("position_source"))
        row.error("position_source", "It is not said where the position comes from", "Write, say, GeoNames");
}

void readCommon(Row& row, Record& r) {
    r.id = row.required("id", "arcelormittal-differdange");
    if (!r.id.empty() && !isSlug(r.id))
        row.error("id", std::format("'{}' is no slug", Row::shown(r.id)),
                  "Lower-case letters a to z, digits and single hyphens");
    r.name = row.required("name", "the name that people know");
    readPlace(row, r);
    r.transitions = row.mask("transitions", List::Transitions);
    constexpr std::array<std::string_view, 3> summaries{"summary_fr", "summary_de", "summary_en"};
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        r.summary[i] = row.required(summaries[i], "one sentence in this language");
        if (const std::size_t n = characters(r.summary[i]); n > longestSummary)
            row.warning(summaries[i], std::format("The summary has {} characters", n),
                        std::format("{} fit on a card", longestSummary));
    }
    r.website = row.webAddress("website");
    r.sourceUrl = row.webAddress("source_url");
    if (row.isEmpty("source_url"))
        row.error("source_url", "There is no source", "Give the page that the facts were read on");
    r.sourceDate = row.date("source_date");
}

void readStatus(Row& row, Record& r) {
    r.status = row.optionalWord("status", List::Statuses);
    const unsigned statuses = statusesOf(r.kind);
    if (r.status && (statuses >> *r.status & 1u) == 0) {
        std::string allowed;
        for (std::size_t i = 0; i < codes(List::Statuses).size(); ++i)
            if ((statuses >> i & 1u) != 0)
                allowed += (allowed.empty() ? "" : ", ") + std::string(code(List::Statuses, i));
        row.error("status",
                  std::format("'{}' is no status of this kind of record", code(List::Statuses, *r.status)),
                  "Allowed are " + allowed);
    }
}

void readSite(Row& row, Record& r) {
    r.operatorName = row.text("operator");
    readPrecision(row, r);
    r.sectors = row.words("sector", List::Sectors);
    if (r.sectors.size() > 1)
        row.error("sector", "A site has one sector", "Keep the one that fits best");
    r.nace = row.text("nace");
    if (!r.nace.empty() && !isNace(r.nace))
        row.error("nace", std::format("'{}' is no NACE code", Row::shown(r.nace)), "Write 24, 24.1 or 24.10");
    r.employees = row.count("employees", mostEmployees);
    if (const auto year = row.number<std::int64_t>("employees_year", "2025")) {
        if (*year < 1900 || *year > 2100)
            row.error("employees_year", std::format("{} is no plausible year", *year), "1900 to 2100");
        else if (row.isEmpty("employees"))
            row.error("employees_year", "There is a year but no number of employees", "Give both or neither");
        else
            r.employeesYear = static_cast<int>(*year);
    }
    readStatus(row, r);
}

void readPartner(Row& row, Record& r) {
    r.acronym = row.text("acronym");
    r.partnerKind = row.optionalWord("kind", List::PartnerKinds);
    readPrecision(row, r);
    r.sectors = row.words("sectors", List::Sectors);
    r.networks = row.mask("networks", List::Networks);
}

void readProject(Row& row, Record& r) {
    r.acronym = row.text("acronym");
    r.programme = row.text("programme");
    r.sectors = row.words("sectors", List::Sectors);
    readStatus(row, r);
    r.start = row.date("start");
    r.end = row.date("end");
    if (r.start && r.end && r.end->last < r.start->first)
        row.error("end", std::format("The end {} lies before the start {}", r.end->text(), r.start->text()),
                  "Is one of them mistyped?");
    r.budgetEur = row.count("budget_eur", mostEuros);
    r.euFundingEur = row.count("eu_funding_eur", mostEuros);
    if (r.budgetEur && r.euFundingEur && *r.euFundingEur > *r.budgetEur)
        row.warning("eu_funding_eur", "The EU gives more than the whole budget", "Is one of them mistyped?");
    r.leadPartner = row.text("lead_partner");
    r.partners = row.items("partners");
    r.sites = row.items("sites");
    if (!r.leadPartner.empty() && std::ranges::contains(r.partners, r.leadPartner))
        row.error("partners",
                  std::format("'{}' leads the project and is named again", Row::shown(r.leadPartner)),
                  "Name the lead once, in lead_partner");
}

} // namespace

std::span<const std::string_view> factColumns(Kind kind) {
    if (kind == Kind::Site)
        return siteColumns;
    if (kind == Kind::Partner)
        return partnerColumns;
    return projectColumns;
}

std::vector<PlacedRecord> readRows(const CsvTable& table, Kind kind, std::vector<Complaint>& complaints) {
    std::vector<PlacedRecord> records;
    const std::size_t before = complaints.size();
    for (const CsvRow& cells : table.rows) {
        if (complaints.size() - before > mostComplaints) {
            complaints.push_back({Complaint::Severity::Error,
                                  table.file,
                                  cells.line,
                                  {},
                                  "From here on the table was not checked: it has too many faults",
                                  "Mend the ones above first"});
            break;
        }
        Row row(table, cells, complaints);
        Record record;
        record.kind = kind;
        readCommon(row, record);
        if (kind == Kind::Site)
            readSite(row, record);
        else if (kind == Kind::Partner)
            readPartner(row, record);
        else
            readProject(row, record);
        records.push_back({std::move(record), table.file, cells.line, row.sound()});
    }
    return records;
}

} // namespace geo::detail
