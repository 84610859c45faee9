#pragma once

#include "geo/date.h"
#include "geo/geometry.h"
#include "geo/vocabulary.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace geo {

enum class Precision : std::uint8_t {
    Site,        ///< A published coordinate of the plant.
    Municipality ///< The gazetteer's point of the municipality.
};

/// What is computed from a record's position when an atlas is built or a record imported, never typed in.
struct DerivedPlace {
    std::array<double, borderCount> borderMeters{}; ///< Geodesic metres, in the order of borderPairs.
    std::uint8_t nearestBorder = 0;                 ///< Index in borderPairs.
    double accuracyMeters = 0; ///< How far the true place may lie from the position: ~100 for a known site.
    bool condominium = false;

    [[nodiscard]] double nearestMeters() const { return borderMeters[nearestBorder]; }
    friend bool operator==(const DerivedPlace&, const DerivedPlace&) = default;
};

/// One site, partner or project with everything that is known of it: a row of the facts tables. A member
/// that a kind does not have stays empty (budget of a site, employees of a project).
struct Record {
    Kind kind = Kind::Site;
    std::string id; ///< Slug, unique within its kind.
    std::string name;
    std::string acronym;        ///< Partners and projects.
    std::string operatorName;   ///< Sites: who runs it.
    std::string programme;      ///< Projects.
    std::string country;        ///< ISO 3166-1 alpha-2.
    std::uint8_t territory = 0; ///< Index in List::Territories.
    std::string municipality;
    std::optional<LonLat> position;
    Precision precision = Precision::Municipality;
    std::string positionSource;
    std::vector<std::uint8_t> sectors; ///< Indices in List::Sectors, in the order given: the first is shown.
    std::uint16_t transitions = 0;     ///< Mask over List::Transitions.
    std::optional<std::uint8_t> partnerKind;
    std::uint16_t networks = 0; ///< Mask over List::Networks.
    std::string nace;
    std::optional<std::int64_t> employees;
    std::optional<int> employeesYear;
    std::optional<std::uint8_t> status; ///< Index in List::Statuses.
    std::optional<Date> start;
    std::optional<Date> end;
    std::optional<std::int64_t> budgetEur;
    std::optional<std::int64_t> euFundingEur;
    std::string leadPartner;            ///< Bare partner id.
    std::vector<std::string> partners;  ///< Bare partner ids, without the lead.
    std::vector<std::string> sites;     ///< Bare site ids.
    std::array<std::string, 3> summary; ///< By Language.
    std::string website;
    std::string sourceUrl;
    std::optional<Date> sourceDate;
    std::optional<DerivedPlace> derived;
};

/// "site:arcelormittal-differdange": the name of a record wherever kinds mix.
[[nodiscard]] std::string recordName(Kind kind, std::string_view id);

} // namespace geo
