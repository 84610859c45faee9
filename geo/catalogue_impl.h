#pragma once

// Private to geo: what a Catalogue holds.

#include "geo/catalogue_builder.h"
#include "geo/columns.h"
#include "geo/place.h"

#include <atomic>
#include <list>
#include <mutex>
#include <optional>
#include <span>
#include <string>

namespace geo {

struct Catalogue::Impl {
    std::shared_ptr<const detail::RecordSource> source;
    std::shared_ptr<detail::Loss> loss = std::make_shared<detail::Loss>();
    detail::Columns columns;
    std::vector<std::uint32_t> rows; ///< In the source.
    std::vector<detail::PackedCodes> codes;
    std::vector<std::string> countries;
    std::vector<detail::Place> places; ///< Of those with a position, which come first.
    detail::Late<detail::TextColumn> ids;
    detail::Late<std::vector<std::uint32_t>> slots; ///< Numbers + 1 by names' hashes, open addressing.
    mutable std::atomic_uint idsAsked = 0;          ///< One by one, while they are in the file.
    detail::Late<detail::TextColumn> names;         ///< Folded.
    struct Links {
        std::vector<Link> all;             ///< Record after record …
        detail::Bits linked;               ///< … of those that have some …
        std::vector<std::uint32_t> ends;   ///< … and where each one's end.
        std::vector<std::uint64_t> packed; ///< As a file has them, while it is read or written.
        std::vector<std::uint32_t> before; ///< How many of those come before each word.

        void countBefore();
    };
    detail::Late<Links> links;

    /// Names that were given or found last: who asks for one of them needs no table of all names.
    class LastNames {
    public:
        void note(std::string name, RecordIndex i);
        [[nodiscard]] std::optional<RecordIndex> find(std::string_view name);

    private:
        struct Known {
            std::string name;
            RecordIndex index;
        };
        std::mutex mutex_;
        std::list<Known> given_, found_; ///< The last first.
    };
    mutable LastNames lastNames;

    [[nodiscard]] std::optional<RecordIndex> find(Kind kind, std::string_view id) const;
    [[nodiscard]] std::string id(RecordIndex i) const;
    void makeSlots();
    [[nodiscard]] std::size_t slotOf(std::span<const std::uint32_t> all, Kind kind,
                                     std::string_view id) const;
};

} // namespace geo
