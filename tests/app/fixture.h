#pragma once

#include "app/loaded_atlas.h"

#include <QString>

#include <memory>
#include <string>
#include <utility>

namespace atlas {

/// A small atlas in memory: four sites, three partners, two projects, all related; words are "code/fr" and
/// so on, so that a test sees at once which list, code and language they come from.
namespace fixture {

inline std::uint8_t code(geo::List list, std::string_view word) {
    return geo::codeIndex(list, word).value();
}

inline std::uint16_t bit(geo::List list, std::string_view word) {
    return static_cast<std::uint16_t>(1u << code(list, word));
}

/// Far from all borders but the nearest.
inline geo::DerivedPlace derived(std::string_view pair, double meters, double accuracy) {
    geo::DerivedPlace place;
    place.borderMeters.fill(100'000);
    place.nearestBorder = geo::borderIndex(pair).value();
    place.borderMeters[place.nearestBorder] = meters;
    place.accuracyMeters = accuracy;
    return place;
}

inline geo::Record record(geo::Kind kind, std::string id, std::string name, std::string country,
                          std::string_view territory, std::string municipality) {
    geo::Record made;
    made.kind = kind;
    made.id = std::move(id);
    made.name = std::move(name);
    made.country = std::move(country);
    made.territory = code(geo::List::Territories, territory);
    made.municipality = std::move(municipality);
    made.sourceUrl = "https://www.example.org/" + made.id;
    made.summary = {made.id + " fr", made.id + " de", made.id + " en"};
    return made;
}

inline std::vector<geo::Record> records() {
    using enum geo::Kind;
    using enum geo::List;
    std::vector<geo::Record> all;

    auto steel = record(Site, "steelworks", "Aciérie de Differdange", "LU", "luxembourg", "Differdange");
    steel.operatorName = "Acier SA";
    steel.position = {.lon = 5.89753, .lat = 49.52597};
    steel.precision = geo::Precision::Site;
    steel.sectors = {code(Sectors, "steel-metals"), code(Sectors, "circular-economy")};
    steel.transitions =
        static_cast<std::uint16_t>(bit(Transitions, "technological") | bit(Transitions, "ecological"));
    steel.nace = "24.10";
    steel.employees = 12500;
    steel.employeesYear = 2021;
    steel.status = code(Statuses, "operating");
    steel.website = "https://steel.example.com/home";
    steel.sourceDate = geo::Date::parse("2025-05-23");
    steel.derived = derived("FR-LU", 1234, 100);
    all.push_back(steel);

    auto plant = record(Site, "plant", "Centrale de Cattenom", "FR", "lorraine", "Cattenom");
    plant.position = {.lon = 6.24306, .lat = 49.40578};
    plant.sectors = {code(Sectors, "energy-hydrogen")};
    plant.employees = 90;
    plant.status = code(Statuses, "operating");
    plant.sourceDate = geo::Date::parse("2024");
    plant.derived = derived("FR-LU", 8214, 3000);
    all.push_back(plant);

    // Nothing known but where; no French sentence.
    auto glass = record(Site, "glass", "Glashütte Trier", "DE", "rheinland-pfalz", "Trier");
    glass.position = {.lon = 6.63935, .lat = 49.75565};
    glass.sectors = {code(Sectors, "glass-ceramics-materials")};
    glass.summary[0].clear();
    glass.derived = derived("DE-LU", 9500, 3000);
    all.push_back(glass);

    auto lost = record(Site, "lost", "Usine sans place", "FR", "lorraine", "");
    lost.sourceUrl = "javascript:alert(1)";
    lost.status = code(Statuses, "closed");
    all.push_back(lost);

    auto agency = record(Partner, "agency", "Agence de l'investissement", "FR", "lorraine", "Metz");
    agency.acronym = "ADI";
    agency.position = {.lon = 6.17269, .lat = 49.11911};
    agency.sectors = {code(Sectors, "steel-metals")};
    agency.partnerKind = code(PartnerKinds, "development-agency");
    agency.networks = static_cast<std::uint16_t>(bit(Networks, "recies") | bit(Networks, "unigr"));
    agency.derived = derived("FR-LU", 38'000, 3000);
    all.push_back(agency);

    auto university = record(Partner, "university", "Université de Liège", "BE", "wallonie", "Liège");
    university.position = {.lon = 5.56749, .lat = 50.63373};
    university.partnerKind = code(PartnerKinds, "university");
    university.derived = derived("BE-DE", 42'000, 3000);
    all.push_back(university);

    auto far = record(Partner, "far", "Bureau à Paris", "FR", "outside", "Paris");
    far.partnerKind = code(PartnerKinds, "public-authority");
    all.push_back(far);

    auto powder = record(Project, "powder", "Poudres en Grande Région", "FR", "lorraine", "Metz");
    powder.acronym = "PowderReg";
    powder.programme = "Interreg";
    powder.position = {.lon = 6.17269, .lat = 49.11911};
    powder.sectors = {code(Sectors, "steel-metals")};
    powder.status = code(Statuses, "completed");
    powder.start = geo::Date::parse("2016-10");
    powder.end = geo::Date::parse("2020-12-31");
    powder.budgetEur = 5'800'000;
    powder.euFundingEur = 845'999;
    powder.leadPartner = "agency";
    powder.partners = {"university", "far"};
    powder.sites = {"steelworks"};
    powder.derived = derived("FR-LU", 38'000, 3000);
    all.push_back(powder);

    auto river = record(Project, "river", "Trait d'union Moselle", "LU", "luxembourg", "Schengen");
    river.position = {.lon = 6.36667, .lat = 49.46944};
    river.status = code(Statuses, "running");
    river.start = geo::Date::parse("2024");
    river.leadPartner = "university";
    river.derived = derived("DE-LU", 0, 3000);
    river.derived->condominium = true;
    all.push_back(river);
    return all;
}

inline geo::Place place(std::string local, std::array<std::string, 3> names, std::string country,
                        std::int64_t population, geo::Point position) {
    geo::Place made;
    made.names = {.local = std::move(local), .byLanguage = std::move(names)};
    made.country = std::move(country);
    made.population = population;
    made.position = position;
    return made;
}

inline geo::Atlas small() {
    geo::Atlas made;
    made.records = records();
    for (std::size_t l = 0; l < geo::listCount; ++l) {
        const auto list = static_cast<geo::List>(l);
        for (std::size_t i = 0; i < geo::codes(list).size(); ++i) {
            const std::string word(geo::code(list, i));
            made.vocabulary.push_back({.list = list,
                                       .code = static_cast<std::uint8_t>(i),
                                       .words = {word + "/fr", word + "/de", word + "/en"}});
        }
    }
    made.map.places = {
        place("Trier", {"Trèves", "", ""}, "DE", 110'000, {.x = 6.63935, .y = 49.75565}),
        place("Metz", {}, "FR", 120'000, {.x = 6.17269, .y = 49.11911}),
        place("Metzervisse", {}, "FR", 2'000, {.x = 6.28278, .y = 49.31418}),
        place("Liège", {"", "Lüttich", ""}, "BE", 180'000, {.x = 5.56749, .y = 50.63373}),
    };
    made.meta = {{"attribution_fr", "© les auteurs"},
                 {"attribution_de", "© die Autoren"},
                 {"attribution_en", "© the authors"}};
    return made;
}

inline AtlasPtr atlas() {
    return std::make_shared<const LoadedAtlas>(small());
}

} // namespace fixture
} // namespace atlas
