#pragma once

// Private to geo: what a Catalogue holds.

#include "geo/catalogue_builder.h"
#include "geo/columns.h"

namespace geo {

struct Catalogue::Impl {
    std::shared_ptr<const detail::RecordSource> source;
    std::shared_ptr<detail::Loss> loss = std::make_shared<detail::Loss>();
    detail::Columns columns;
    std::vector<std::uint32_t> rows; ///< In the source.
    std::vector<detail::RecordCodes> codes;
    std::vector<std::string> countries;
    std::vector<std::uint64_t> keys;
    std::vector<Point> mercator; ///< NaN without a position.
    /// Ids, and numbers + 1 of records by their names' hashes, open addressing.
    struct Ids {
        detail::TextColumn texts;
        std::vector<std::uint32_t> slots;
    };
    detail::Late<Ids> ids;
    detail::Late<detail::TextColumn> names; ///< Folded.
    struct Links {
        std::vector<Link> all;             ///< Record after record …
        std::vector<std::uint32_t> ends;   ///< … and where each one's end.
        std::vector<std::uint64_t> packed; ///< As a file has them, while it is read or written.
    };
    detail::Late<Links> links;

    [[nodiscard]] std::optional<RecordIndex> find(Kind kind, std::string_view id) const;
    /// The order of "kind:id" names, without making them.
    [[nodiscard]] std::pair<std::string_view, std::string_view> nameOf(RecordIndex i) const {
        return {code(List::Kinds, static_cast<std::size_t>(codes[i].kind)), ids.get().texts[i]};
    }
    void makeSlots();
    [[nodiscard]] std::size_t slotOf(const Ids& all, Kind kind, std::string_view id) const;
};

} // namespace geo
