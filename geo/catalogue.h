#pragma once

#include "geo/record.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

namespace detail {
class CatalogueBuilder;
class RecordCursor;
class ReadyColumns;
class RecordSource;
class TextIndex;
struct Columns;
struct Place;
} // namespace detail

/// Number of a record in its Catalogue: 0 … size()-1, in Morton order of the positions.
using RecordIndex = std::uint32_t;

/// How two records belong together.
enum class Role : std::uint8_t {
    Lead,    ///< partner leads project
    Partner, ///< partner takes part in project
    Site     ///< site belongs to project
};

struct Link {
    RecordIndex other;
    Role role;

    friend bool operator==(const Link&, const Link&) = default;
};

/// All records of an atlas in columns, sorted once along the Z-order curve of their mercator positions
/// (records without a position come last), so that any cell of a quadtree is one contiguous run. Immutable;
/// safe to share between threads. Reading a cell is O(1). What has the same room in each record is held;
/// texts may lie in the file they were read from (geo/atlas_file.h).
class Catalogue {
public:
    /// Takes the records as they are (facts validates). Links whose other end is missing are dropped.
    explicit Catalogue(std::vector<Record> records);
    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;
    ~Catalogue();

    [[nodiscard]] RecordIndex size() const;
    /// The whole record, from its file if need be: some microseconds, so for what is shown, not for all.
    /// Where the file can't be read any more, what is left without it.
    [[nodiscard]] Record record(RecordIndex index) const;
    /// At once and without a file: kind, country, territory, precision, sectors (the first and the others),
    /// transitions, networks, kind of a partner and status; the other members are empty.
    [[nodiscard]] Record outline(RecordIndex index) const;
    [[nodiscard]] Kind kind(RecordIndex index) const;
    [[nodiscard]] std::string id(RecordIndex index) const;
    [[nodiscard]] const std::string& country(RecordIndex index) const;
    /// "site:slug" → number; nothing if there is no such record.
    [[nodiscard]] std::optional<RecordIndex> find(std::string_view name) const;
    [[nodiscard]] std::string name(RecordIndex index) const; ///< "kind:id".

    /// Whether the record has a position on earth (one that is not finite or out of range is none).
    [[nodiscard]] bool hasPosition(RecordIndex index) const;
    /// Unit mercator (geo/geometry.h), to 5 mm; NaN without a position.
    [[nodiscard]] Point mercator(RecordIndex index) const;
    /// Z-order key of the position, 32 bits a coordinate, x in the even bits; the largest key without a
    /// position. Records of one key come in the order of their names.
    [[nodiscard]] std::uint64_t mortonKey(RecordIndex index) const;
    [[nodiscard]] std::uint16_t sectorMask(RecordIndex index) const;
    /// Everything the text filter looks at, folded (fold() below), words separated by blanks.
    [[nodiscard]] std::string searchText(RecordIndex index) const;
    /// Name and acronym, folded.
    [[nodiscard]] std::string_view foldedName(RecordIndex index) const;
    /// Those of the records whose bits are set, in order, each once; nothing is kept of what has to be read
    /// for it. Where the file turns out to be damaged the rest is empty (whenLost).
    void foldedNames(std::span<const std::uint64_t> wanted,
                     const std::function<void(RecordIndex, std::string_view)>& use) const;
    /// Geodesic metres to a border, or to the nearest one; nothing if they are not known.
    [[nodiscard]] std::optional<double> borderMeters(RecordIndex index,
                                                     std::optional<std::uint8_t> border) const;
    /// Related records, projects of a partner or site and partners and sites of a project: leads first, then
    /// partners, then sites; those of a project as given, those of a partner or site by name. Each once.
    [[nodiscard]] std::span<const Link> links(RecordIndex index) const;

    /// Columns and words may lie in the file until they are first asked for. Where they can't be read any
    /// more nobody has what they held, and `tell` is called once, on the thread that found out: what is
    /// answered from then on is wrong.
    void whenLost(std::function<void()> tell) const;

    /// Bytes held, columns and all, without the texts of records that are held whole. Not while another
    /// thread may ask for the first time.
    [[nodiscard]] std::size_t bytes() const;

    // For geo alone.
    [[nodiscard]] const detail::Columns& columns() const;
    [[nodiscard]] std::span<const detail::Place> places() const; ///< Of those with a position.
    [[nodiscard]] std::unique_ptr<detail::RecordCursor> cursor() const;
    [[nodiscard]] std::uint32_t row(RecordIndex index) const; ///< In the source that the cursor reads.
    /// The index of words that the source has ready made, if it can be read. Not kept.
    [[nodiscard]] std::shared_ptr<const detail::TextIndex> words() const;
    [[nodiscard]] bool hasWords() const;
    /// Sets the bits of the records that hold each part, by the source's words, piece after piece; false if
    /// it can't.
    [[nodiscard]] bool findWords(std::span<const std::string> parts,
                                 std::span<std::vector<std::uint64_t>> found) const;
    void lose() const; ///< Something in its file can't be read any more.

private:
    friend class detail::CatalogueBuilder;
    friend class detail::ReadyColumns;
    struct Impl;
    Catalogue(std::unique_ptr<Impl> impl, std::shared_ptr<const detail::RecordSource> source);
    std::unique_ptr<Impl> impl_; // unchanged once it is made
};

/// Text without case and accents for comparing: Unicode case folding, marks removed, œ → oe, ß → ss,
/// punctuation kept (typographic apostrophes and hyphens as on a keyboard), white space as blanks. Invalid
/// UTF-8 becomes U+FFFD.
[[nodiscard]] std::string fold(std::string_view text);
/// The same as part of a name: a-z and 0-9, a hyphen for whatever stands between them.
[[nodiscard]] std::string slug(std::string_view text);

} // namespace geo
