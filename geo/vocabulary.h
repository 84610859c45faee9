#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace geo {

enum class Language : std::uint8_t { Fr, De, En };
inline constexpr std::array<std::string_view, 3> languageCodes{"fr", "de", "en"};

enum class Kind : std::uint8_t { Site, Partner, Project };

/// The closed word lists of the schema. The codes live here, once; their words in three languages are data
/// (data/vocabulary.csv, table `vocabulary` of the atlas). A code's place in its list is its number: bit in
/// a mask, index of a facet. Order is the order of display.
enum class List : std::uint8_t {
    Kinds,
    Sectors,
    Transitions,
    PartnerKinds,
    Statuses, ///< Of sites and projects together.
    Networks,
    Territories, ///< The seven territories of the atlas, then `outside`.
    Countries,   ///< The four of the region, alphabetically: BE, DE, FR, LU.
};
inline constexpr std::size_t listCount = 8;

/// The list's name in JSON, facets and the vocabulary table: "kinds", "sectors", …
[[nodiscard]] std::string_view listName(List list);
[[nodiscard]] std::optional<List> listByName(std::string_view name);
[[nodiscard]] std::span<const std::string_view> codes(List list);
/// Place of `code` in `list`; nothing if it is no code of the list. Exact match, case matters.
[[nodiscard]] std::optional<std::uint8_t> codeIndex(List list, std::string_view code);
[[nodiscard]] std::string_view code(List list, std::size_t index);

/// Statuses that a record of this kind may have (mask over List::Statuses); 0 for partners.
[[nodiscard]] std::uint16_t statusesOf(Kind kind);

/// Country of a territory of the atlas ("FR" for "lorraine"); empty for "outside" and unknown ids.
[[nodiscard]] std::string_view countryOfTerritory(std::string_view territory);

/// The six inner borders in their fixed order; names are two country codes in alphabetical order.
inline constexpr std::array<std::string_view, 6> borderPairs{"BE-DE", "BE-FR", "BE-LU",
                                                             "DE-FR", "DE-LU", "FR-LU"};
inline constexpr std::size_t borderCount = borderPairs.size();
/// Accepts both orders ("LU-FR" too); nothing for any other word ("any" included).
[[nodiscard]] std::optional<std::uint8_t> borderIndex(std::string_view pair);

/// "what did you mean": the code nearest to a misspelt word by edit distance, if any is near enough.
[[nodiscard]] std::optional<std::string_view> nearestCode(List list, std::string_view word);

} // namespace geo
