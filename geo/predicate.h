#pragma once

// Private to geo: what the members of a Filter mean.

#include "geo/catalogue.h"
#include "geo/filter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace geo::detail {

/// What one member of a Filter says of one record.
enum class Verdict : std::uint8_t {
    Passes,
    Fails,  ///< Also where the member does not apply to the record's kind.
    Unknown ///< Applies, but the record has no value for it.
};

/// A Filter made ready to judge the records of a Catalogue, one at a time and member by member: the meaning
/// of every member, in one place. Refers to both, which must outlive it.
class Predicate {
public:
    Predicate(const Filter& filter, const Catalogue& catalogue);

    /// Mask over Member: those that test something.
    [[nodiscard]] std::uint16_t tested() const { return tested_; }
    /// What a member alone says, whatever stands in `unknown`; Passes if it tests nothing.
    [[nodiscard]] Verdict judge(Member member, RecordIndex index) const;
    /// Mask over Member: those that leave the record aside, with `unknown` observed. 0: the record passes.
    [[nodiscard]] std::uint16_t failures(RecordIndex index) const;

private:
    [[nodiscard]] Verdict judgeText(RecordIndex index) const;
    [[nodiscard]] Verdict judgeList(List list, RecordIndex index) const;
    [[nodiscard]] Verdict judgeBorder(RecordIndex index) const;
    [[nodiscard]] Verdict judgePlace(Member member, RecordIndex index) const;
    [[nodiscard]] Verdict judgePeriod(RecordIndex index) const;

    const Filter& filter_;
    const Catalogue& catalogue_;
    std::uint16_t tested_ = 0;
    std::vector<std::string> words_; ///< Of the text, folded, each once.
    Extent polygonExtent_;
};

/// The words of a text filter: folded, sorted, each once.
[[nodiscard]] std::vector<std::string> searchWords(std::string_view text);
/// The values that a record has in a list, as a mask; 0 if none is known or the list does not apply.
[[nodiscard]] std::uint16_t valuesOf(List list, const Catalogue& catalogue, RecordIndex index);
/// Metres to a border, or to the nearest one; nothing if they are not known.
[[nodiscard]] std::optional<double> borderMeters(const Record& record, std::optional<std::uint8_t> border);

[[nodiscard]] constexpr std::uint16_t bit(Member member) {
    return static_cast<std::uint16_t>(1u << static_cast<unsigned>(member));
}

} // namespace geo::detail
