#pragma once

// Private to geo: who passes one member of a Filter.

#include "geo/columns.h"
#include "geo/filter.h"
#include "geo/text_index.h"
#include "geo/workers.h"

#include <array>
#include <list>
#include <memory>
#include <mutex>

namespace geo::detail {

/// What one member says of every record, whatever stands in `unknown`.
struct Mask {
    Bits passes;
    const Bits* unknown = nullptr;  ///< In the columns; nothing if every record has a value.
    Bits mayBeOutside, mayBeInside; ///< Border only: passes or fails within the accuracy of its place.
};
using MaskPointer = std::shared_ptr<const Mask>;

/// Makes masks, and keeps the last ones of each member: a change of one member asks the columns for that
/// one only. Safe to share between threads.
class Masks {
public:
    Masks(const Catalogue& catalogue, const Columns& columns, const LateTextIndex& text,
          const Workers& workers);

    /// Of a member that the filter tests.
    [[nodiscard]] MaskPointer of(Member member, const Filter& filter) const;
    /// Takes out of `bits` who doesn't hold every word of a text. Where the words lie in the file they are
    /// asked there and not kept.
    void search(const std::string& text, std::span<Word> bits) const;

private:
    struct Kept {
        Filter filter; ///< The one member alone.
        MaskPointer mask;
    };

    [[nodiscard]] Mask make(Member member, const Filter& filter) const;
    [[nodiscard]] Mask makeText(const Filter& filter) const;
    [[nodiscard]] Mask makeList(Member member, const Filter& filter) const;
    [[nodiscard]] Mask makeBorder(const Filter& filter) const;
    [[nodiscard]] Mask makeNear(const Filter& filter) const;
    [[nodiscard]] Mask makeBbox(const Filter& filter) const;
    [[nodiscard]] Mask makeShape(const Filter& filter) const;
    [[nodiscard]] Mask makeNumber(const Filter& filter, Member member) const;
    [[nodiscard]] Mask makePeriod(const Filter& filter) const;
    [[nodiscard]] std::shared_ptr<const Bits> holdersOf(const std::string& word) const;
    [[nodiscard]] std::shared_ptr<const Bits> keptHolders(const std::string& word) const;
    std::shared_ptr<const Bits> keep(const std::string& word, Bits holders) const;

    const Catalogue& catalogue_;
    const Columns& columns_;
    const LateTextIndex& text_;
    const Workers& workers_;
    Bits everyone_;
    mutable std::mutex mutex_;
    mutable std::array<std::list<Kept>, memberCount> kept_; // the last used first
    mutable std::list<std::pair<std::string, std::shared_ptr<const Bits>>> words_;
};

} // namespace geo::detail
