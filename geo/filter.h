#pragma once

#include "geo/date.h"
#include "geo/error.h"
#include "geo/geometry.h"
#include "geo/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// The members of a Filter. A Filter's JSON, `unknown`, `missing` and the paused dimensions speak of them
/// by memberName.
enum class Member : std::uint8_t {
    Text,
    Kinds,
    Sectors,
    Transitions,
    PartnerKinds,
    Statuses,
    Networks,
    Territories,
    Countries,
    Border,
    Near,
    Shape, ///< "polygon".
    Bbox,
    Employees,
    Budget,
    Period,
};
inline constexpr std::size_t memberCount = 16;
[[nodiscard]] std::string_view memberName(Member member); ///< "text", "kinds", …
[[nodiscard]] std::optional<Member> memberByName(std::string_view name);
/// Whether a record may lack a value for the member: those that `unknown` may name.
[[nodiscard]] bool canBeUnknown(Member member);
/// Whether records of this kind have the member at all: only sites have employees, only partners a
/// partner kind and networks, only projects a period and a budget, only sites and projects a status.
[[nodiscard]] bool memberApplies(Member member, Kind kind);

struct BorderFilter {
    std::optional<std::uint8_t> border; ///< Index in borderPairs; nothing = any of the six.
    double maxMeters = 0;               ///< Inclusive.
    friend bool operator==(const BorderFilter&, const BorderFilter&) = default;
};

struct NearFilter {
    LonLat center;
    double meters = 0; ///< Geodesic, inclusive.
    friend bool operator==(const NearFilter&, const NearFilter&) = default;
};

struct NumberRange {
    std::optional<std::int64_t> min; ///< Inclusive.
    std::optional<std::int64_t> max; ///< Inclusive.
    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

struct PeriodFilter {
    std::optional<Date> from; ///< From the first day of this date …
    std::optional<Date> to;   ///< … to the last day of this one, inclusive.
    friend bool operator==(const PeriodFilter&, const PeriodFilter&) = default;
};

/// Which records a person wants to see. Members are joined by AND, the values inside a list by OR. What is
/// absent tests nothing: a list of mask 0, a text without words, a range without ends, a polygon without
/// rings. A record without a value for a tested member does not pass, unless the member stands in `unknown`;
/// a record to whose kind the member does not apply never passes it.
struct Filter {
    std::string text;        ///< Every word must occur somewhere, without case and accents, in any language.
    std::uint16_t kinds = 0; ///< Masks over the lists of geo/vocabulary.h.
    std::uint16_t sectors = 0;
    std::uint16_t transitions = 0;
    std::uint16_t partnerKinds = 0;
    std::uint16_t statuses = 0;
    std::uint16_t networks = 0;
    std::uint16_t territories = 0;
    std::uint16_t countries = 0;
    std::optional<BorderFilter> border;
    std::optional<NearFilter> near;
    std::optional<MultiPolygon> polygon; ///< Edges straight in degrees; a point on an edge is inside.
    std::optional<Extent> bbox;          ///< Degrees, edges inclusive.
    std::optional<NumberRange> employees;
    std::optional<NumberRange> budget; ///< Euros.
    std::optional<PeriodFilter> period;
    std::uint16_t unknown = 0; ///< Mask over Member: records without a value for these pass.

    [[nodiscard]] bool tests(Member member) const;
    [[nodiscard]] bool empty() const; ///< Tests nothing.
    /// The same filter without one member and without its place in `unknown`.
    [[nodiscard]] Filter without(Member member) const;
    /// The mask of a list member (kinds … countries); nullptr for the others.
    [[nodiscard]] std::uint16_t* mask(Member member);
    [[nodiscard]] std::uint16_t mask(Member member) const;

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// The list that a list member chooses from.
[[nodiscard]] std::optional<List> listOf(Member member);

/// Reads the JSON object described in the README. Unknown members and words, wrong types, numbers that are
/// not finite or out of range and rings that do not close are errors that name them and say what would be
/// right. At most 1 MB, 100,000 polygon points and 1,000 bytes of text.
[[nodiscard]] Result<Filter> parseFilter(std::string_view json);
/// Compact JSON with the members that test something, in a fixed order; parseFilter gives the same Filter.
[[nodiscard]] std::string toJson(const Filter& filter);

} // namespace geo
