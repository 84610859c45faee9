#pragma once

// For tests of queries: random records and filters, and an oracle that shares no code with them.
// It reads the filter's JSON, knows records as sets of words, dates as texts and distances by Vincenty's
// formula.

#include "geo/query.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <map>
#include <memory>
#include <numbers>
#include <optional>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace geo::oracle {

using nlohmann::json;
using Words = std::set<std::string>;

// Words of records as they are written and as a filter may ask for them.
inline const std::vector<std::pair<std::string, std::string>> texts{
    {"Aciérie", "acierie"}, {"GROSS-Blittersdorf", "gross-blittersdorf"},
    {"Straße", "strasse"},  {"Œuvre", "oeuvre"},
    {"H₂", "h2"},           {"Völklingen", "volklingen"},
    {"l’usine", "l'usine"}, {"xyz", "xyz"}};

// Vincenty's inverse formula (Survey Review, 1975), metres on WGS 84; not for points nearly antipodal.
inline double vincenty(LonLat from, LonLat to) {
    constexpr double a = 6378137, f = 1 / 298.257223563, b = a * (1 - f), degree = std::numbers::pi / 180;
    const double L = (to.lon - from.lon) * degree;
    const double u1 = std::atan((1 - f) * std::tan(from.lat * degree)),
                 u2 = std::atan((1 - f) * std::tan(to.lat * degree));
    double lambda = L, sinSigma = 0, cosSigma = 1, sigma = 0, cos2Alpha = 0, cos2m = 0;
    for (int i = 0; i < 100; ++i) {
        const double x = std::cos(u2) * std::sin(lambda);
        const double y = std::cos(u1) * std::sin(u2) - std::sin(u1) * std::cos(u2) * std::cos(lambda);
        sinSigma = std::hypot(x, y);
        if (sinSigma == 0)
            return 0;
        cosSigma = std::sin(u1) * std::sin(u2) + std::cos(u1) * std::cos(u2) * std::cos(lambda);
        sigma = std::atan2(sinSigma, cosSigma);
        const double sinAlpha = std::cos(u1) * std::cos(u2) * std::sin(lambda) / sinSigma;
        cos2Alpha = 1 - sinAlpha * sinAlpha;
        cos2m = cos2Alpha == 0 ? 0 : cosSigma - 2 * std::sin(u1) * std::sin(u2) / cos2Alpha;
        const double c = f / 16 * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha));
        const double last = lambda;
        lambda = L + (1 - c) * f * sinAlpha *
                         (sigma + c * sinSigma * (cos2m + c * cosSigma * (2 * cos2m * cos2m - 1)));
        if (std::abs(lambda - last) < 1e-14)
            break;
    }
    const double w = cos2Alpha * (a * a - b * b) / (b * b);
    const double A = 1 + w / 16384 * (4096 + w * (-768 + w * (320 - 175 * w)));
    const double B = w / 1024 * (256 + w * (-128 + w * (74 - 47 * w)));
    const double delta =
        B * sinSigma *
        (cos2m + B / 4 *
                     (cosSigma * (2 * cos2m * cos2m - 1) -
                      B / 6 * cos2m * (4 * sinSigma * sinSigma - 3) * (4 * cos2m * cos2m - 3)));
    return b * A * (sigma - delta);
}

struct RecordOracle {
    Record record;
    std::string name;
    std::string text;                   ///< Folded.
    std::map<std::string, Words> words; ///< By list name; absent where the list does not apply.
    std::string first, last;            ///< Days of the project; empty where open.

    explicit RecordOracle(const Record& from, std::string folded) : record(from), text(std::move(folded)) {
        const std::string kind =
            std::array{"site", "partner", "project"}[static_cast<std::size_t>(record.kind)];
        name = kind + ":" + record.id;
        text += " " + record.id;
        words["kinds"] = {kind};
        words["sectors"] = {};
        for (const auto sector : record.sectors)
            words["sectors"].emplace(code(List::Sectors, sector));
        words["transitions"] = unpack(List::Transitions, record.transitions);
        words["territories"] = {std::string(code(List::Territories, record.territory))};
        words["countries"] = {record.country};
        if (kind == "partner") {
            words["networks"] = unpack(List::Networks, record.networks);
            words["partnerKinds"] = {};
            if (record.partnerKind)
                words["partnerKinds"].emplace(code(List::PartnerKinds, *record.partnerKind));
        } else {
            words["statuses"] = {};
            if (record.status)
                words["statuses"].emplace(code(List::Statuses, *record.status));
        }
        if (record.start)
            first = record.start->text() + (record.start->text().size() == 4   ? "-01-01"
                                            : record.start->text().size() == 7 ? "-01"
                                                                               : "");
        if (record.end)
            last = lastDay(record.end->text());
    }

    static Words unpack(List list, unsigned mask) {
        Words set;
        for (std::size_t i = 0; i < codes(list).size(); ++i)
            if ((mask >> i & 1u) != 0)
                set.emplace(code(list, i));
        return set;
    }

    // No month has a 32nd: for comparing texts as good as the right day.
    static std::string lastDay(const std::string& date) {
        return date.size() == 4 ? date + "-12-31" : date.size() == 7 ? date + "-32" : date;
    }
    static std::string text4(const json& date) {
        return date.is_number() ? std::to_string(date.get<int>()) : date.get<std::string>();
    }

    [[nodiscard]] std::optional<double> borderMeters(const json& border) const {
        if (!record.derived)
            return std::nullopt;
        const auto& all = record.derived->borderMeters;
        const std::string pair = border["pair"];
        return pair == "any" ? *std::ranges::min_element(all)
                             : all[static_cast<std::size_t>(std::ranges::find(borderPairs, pair) -
                                                            borderPairs.begin())];
    }

    enum Says { No, Yes, NotKnown };

    [[nodiscard]] static Says inRange(bool applies, std::optional<std::int64_t> value, const json& range) {
        if (!applies)
            return No;
        if (!value)
            return NotKnown;
        const bool above = !range.contains("min") || *value >= range["min"].get<std::int64_t>();
        const bool below = !range.contains("max") || *value <= range["max"].get<std::int64_t>();
        return above && below ? Yes : No;
    }

    // Even-odd by a ray to the north, edges by the distance along them, on a grid where nothing rounds.
    [[nodiscard]] static int ringSide(const json& ring, LonLat p) {
        bool odd = false;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const long double ax = ring[i][0].get<double>(), ay = ring[i][1].get<double>();
            const long double bx = ring[i + 1][0].get<double>(), by = ring[i + 1][1].get<double>();
            const long double cross = (bx - ax) * (p.lat - ay) - (by - ay) * (p.lon - ax);
            const long double along = (p.lon - ax) * (p.lon - bx) + (p.lat - ay) * (p.lat - by);
            if (cross == 0 && along <= 0)
                return 0;
            if ((ax <= p.lon) != (bx <= p.lon) && ay + (by - ay) * (p.lon - ax) / (bx - ax) > p.lat)
                odd = !odd;
        }
        return odd ? 1 : -1;
    }

    [[nodiscard]] static bool inPolygon(const json& rings, LonLat p) {
        if (ringSide(rings[0], p) < 0)
            return false;
        return std::none_of(rings.begin() + 1, rings.end(),
                            [&](const json& hole) { return ringSide(hole, p) > 0; });
    }

    [[nodiscard]] Says says(const std::string& member, const json& value) const {
        if (member == "text") {
            std::istringstream wanted(value.get<std::string>());
            for (std::string word; wanted >> word;)
                if (text.find(word) == std::string::npos)
                    return No;
            return Yes;
        }
        if (listByName(member)) {
            if (!words.contains(member))
                return No;
            if (words.at(member).empty())
                return NotKnown;
            return std::ranges::any_of(value, [&](const json& w) { return words.at(member).contains(w); })
                       ? Yes
                       : No;
        }
        if (member == "border") {
            const auto meters = borderMeters(value);
            return !meters ? NotKnown : *meters <= value["maxMeters"].get<double>() ? Yes : No;
        }
        if (member == "employees")
            return inRange(record.kind == Kind::Site, record.employees, value);
        if (member == "budget")
            return inRange(record.kind == Kind::Project, record.budgetEur, value);
        if (member == "period") {
            if (record.kind != Kind::Project)
                return No;
            if (first.empty() && last.empty())
                return NotKnown;
            const bool tooLate =
                value.contains("to") && !first.empty() && first > lastDay(text4(value["to"]));
            const bool tooEarly = value.contains("from") && !last.empty() && last < text4(value["from"]);
            return tooLate || tooEarly ? No : Yes;
        }
        if (!record.position || std::isnan(record.position->lat))
            return NotKnown;
        const auto p = *record.position;
        if (member == "near")
            return vincenty({value["lon"], value["lat"]}, p) <= value["meters"].get<double>() ? Yes : No;
        if (member == "bbox")
            return value[0] <= p.lon && p.lon <= value[2] && value[1] <= p.lat && p.lat <= value[3] ? Yes
                                                                                                    : No;
        const auto& shape = value["coordinates"];
        return (value["type"] == "Polygon"
                    ? inPolygon(shape, p)
                    : std::ranges::any_of(shape, [&](const json& one) { return inPolygon(one, p); }))
                   ? Yes
                   : No;
    }

    [[nodiscard]] bool passes(const json& filter, const std::string& but = "") const {
        for (const auto& [member, value] : filter.items()) {
            if (member == "unknown" || member == but)
                continue;
            const auto verdict = says(member, value);
            const bool tolerated = verdict == NotKnown && filter.contains("unknown") &&
                                   std::ranges::contains(filter["unknown"], json(member));
            if (verdict != Yes && !tolerated)
                return false;
        }
        return true;
    }
};

class Random {
public:
    explicit Random(unsigned seed) : engine_(seed) {}
    std::size_t below(std::size_t n) { return engine_() % n; }
    bool chance(std::size_t oneIn) { return below(oneIn) == 0; }
    double real(double min, double max) { return std::uniform_real_distribution(min, max)(engine_); }
    std::uint16_t mask(List list) { return static_cast<std::uint16_t>(below(1u << codes(list).size())); }
    std::string dateText(int from, int to) {
        const auto year = from + static_cast<int>(below(static_cast<std::size_t>(to - from)));
        const auto month = 1 + below(12), day = 1 + below(28);
        const auto precision = below(3);
        return precision == 0   ? std::format("{}", year)
               : precision == 1 ? std::format("{}-{:02}", year, month)
                                : std::format("{}-{:02}-{:02}", year, month, day);
    }
    // A quarter-degree grid, so that points meet edges and one another; now and then something odd.
    std::optional<LonLat> position() {
        switch (below(12)) {
        case 0:
            return std::nullopt;
        case 1:
            return LonLat{180, -90};
        case 2:
            return LonLat{6, std::nan("")};
        case 3:
        case 4:
            return LonLat{real(5, 8), real(48.5, 51)};
        default:
            return LonLat{5 + 0.25 * double(below(9)), 49 + 0.25 * double(below(9))};
        }
    }

    RecordOracle record(std::size_t number) {
        Record r{.kind = static_cast<Kind>(below(3)), .id = std::format("id{}", number)};
        std::string folded;
        for (auto* text : {&r.name, &r.acronym, &r.operatorName, &r.municipality, &r.programme, &r.summary[0],
                           &r.summary[1], &r.summary[2]})
            if (chance(3)) {
                const auto& [written, searched] = texts[below(texts.size())];
                *text = written;
                folded += " " + searched;
            }
        r.country = std::array{"BE", "DE", "FR", "LU", "NL"}[below(5)];
        r.territory = static_cast<std::uint8_t>(below(8));
        r.position = position();
        while (chance(2))
            r.sectors.push_back(static_cast<std::uint8_t>(below(16)));
        r.transitions = chance(3) ? std::uint16_t{0} : mask(List::Transitions);
        if (r.kind == Kind::Partner) {
            r.networks = chance(2) ? std::uint16_t{0} : mask(List::Networks);
            if (!chance(4))
                r.partnerKind = static_cast<std::uint8_t>(below(13));
        } else if (!chance(4)) {
            r.status = static_cast<std::uint8_t>(below(9));
        }
        if (r.kind == Kind::Site && !chance(3))
            r.employees = static_cast<std::int64_t>(below(20) * 50);
        if (r.kind == Kind::Project) {
            if (!chance(3))
                r.budgetEur = static_cast<std::int64_t>(below(20)) * 1'000'000'000'000;
            if (!chance(3))
                r.start = Date::parse(dateText(2010, 2024));
            if (!chance(3))
                r.end = Date::parse(dateText(2015, 2030));
        }
        if (!chance(5)) {
            r.derived.emplace();
            for (auto& meters : r.derived->borderMeters)
                meters = 1000 * double(below(40));
            const auto& all = r.derived->borderMeters;
            r.derived->nearestBorder = static_cast<std::uint8_t>(std::ranges::min_element(all) - all.begin());
            r.derived->accuracyMeters = chance(2) ? 100 : 3000;
        }
        return RecordOracle(r, folded);
    }

    json filter() {
        static const std::vector<std::string> members{"text",         "kinds",     "sectors",  "transitions",
                                                      "partnerKinds", "statuses",  "networks", "territories",
                                                      "countries",    "border",    "near",     "polygon",
                                                      "bbox",         "employees", "budget",   "period"};
        json f = json::object();
        for (auto count = below(5); count > 0; --count) {
            const auto& member = members[below(members.size())];
            f[member] = value(member);
            if (chance(3) && canBeUnknown(*memberByName(member)))
                f["unknown"].push_back(member);
        }
        return f;
    }

private:
    json value(const std::string& member) {
        if (member == "text") {
            const auto& word = texts[below(texts.size())].second;
            return chance(3) ? word.substr(0, 1) + " " + texts[below(texts.size())].second
                             : word.substr(0, 1 + below(4));
        }
        if (const auto list = listByName(member)) {
            json words = json::array();
            for (auto count = 1 + below(codes(*list).size()); count > 0; --count)
                words.push_back(code(*list, below(codes(*list).size())));
            return words;
        }
        if (member == "border")
            return {{"pair", chance(2) ? "any" : borderPairs[below(borderCount)]},
                    {"maxMeters", 500 * double(below(60))}};
        if (member == "near") {
            const auto place = position().value_or(LonLat{6, 50});
            return {{"lon", place.lon},
                    {"lat", std::isnan(place.lat) ? 0 : place.lat},
                    {"meters", chance(9) ? 0 : real(0, 2e5)}};
        }
        if (member == "bbox") {
            const auto west = 5 + 0.25 * double(below(9)), south = 49 + 0.25 * double(below(9));
            return {west, south, west + 0.25 * double(below(6)), south + 0.25 * double(below(6))};
        }
        if (member == "polygon") {
            if (chance(2))
                return {{"type", "Polygon"}, {"coordinates", polygon()}};
            return {{"type", "MultiPolygon"}, {"coordinates", json::array({polygon(), polygon()})}};
        }
        const bool isPeriod = member == "period";
        const std::string low = isPeriod ? "from" : "min", high = isPeriod ? "to" : "max";
        json range = json::object();
        const auto side = below(3);
        if (isPeriod) {
            if (side != 1)
                range[low] = chance(2) ? json(2012 + below(9)) : json(dateText(2010, 2021));
            if (side != 0)
                range[high] = chance(2) ? json(2021 + below(9)) : json(dateText(2021, 2030));
        } else {
            const std::int64_t unit = member == "budget" ? 1'000'000'000'000 : 50;
            if (side != 1)
                range[low] = static_cast<std::int64_t>(below(11)) * unit;
            if (side != 0)
                range[high] = static_cast<std::int64_t>(10 + below(10)) * unit;
        }
        return range;
    }

    json polygon() {
        json rings = json::array();
        do {
            json ring = json::array();
            for (auto corners = 3 + below(4); corners > 0; --corners)
                ring.push_back({5 + 0.25 * double(below(9)), 49 + 0.25 * double(below(9))});
            ring.push_back(ring.front());
            rings.push_back(ring);
        } while (chance(2));
        return rings;
    }

    std::mt19937 engine_;
};

struct World {
    std::vector<RecordOracle> oracles;
    std::shared_ptr<const Catalogue> catalogue;
    Query query;

    World(Random& random, std::size_t size) : World(make(random, size)) {}
    explicit World(std::vector<RecordOracle> all)
        : oracles(std::move(all)), catalogue(std::make_shared<const Catalogue>(records(oracles))),
          query(catalogue) {}

    static std::vector<RecordOracle> make(Random& random, std::size_t size) {
        std::vector<RecordOracle> all;
        for (std::size_t i = 0; i < size; ++i)
            all.push_back(random.record(i));
        return all;
    }
    static std::vector<Record> records(const std::vector<RecordOracle>& all) {
        std::vector<Record> list;
        for (const auto& one : all)
            list.push_back(one.record);
        return list;
    }
    [[nodiscard]] std::vector<const RecordOracle*> passing(const json& filter) const {
        std::vector<const RecordOracle*> list;
        for (const auto& one : oracles)
            if (one.passes(filter))
                list.push_back(&one);
        return list;
    }
};

} // namespace geo::oracle
