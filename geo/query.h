#pragma once

#include "geo/catalogue.h"
#include "geo/filter.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace geo {

/// One bit a record: who passes a filter. Bits beyond size() are 0.
class Selection {
public:
    Selection() = default;
    explicit Selection(RecordIndex size) : size_(size), words_((size + 63u) / 64u) {}

    [[nodiscard]] RecordIndex size() const { return size_; }
    [[nodiscard]] bool test(RecordIndex i) const { return (words_[i / 64] >> (i % 64)) & 1u; }
    void set(RecordIndex i) { words_[i / 64] |= std::uint64_t{1} << (i % 64); }
    [[nodiscard]] RecordIndex count() const;
    /// Number of set bits in [first, last).
    [[nodiscard]] RecordIndex count(RecordIndex first, RecordIndex last) const;
    [[nodiscard]] std::span<const std::uint64_t> words() const { return words_; }
    [[nodiscard]] std::span<std::uint64_t> words() { return words_; }

    friend bool operator==(const Selection&, const Selection&) = default;

private:
    RecordIndex size_ = 0;
    std::vector<std::uint64_t> words_;
};

/// What a filter gives.
struct Answer {
    RecordIndex total = 0;
    RecordIndex count = 0;
    Selection selection;
    /// Per list, per code: how many records pass the other members and have this value. All codes, zeros too.
    std::array<std::vector<RecordIndex>, listCount> facets;
    /// Per Member: records that every other member lets pass and that are left aside by this one only
    /// because their value is not known (kinds to which the member does not apply are not counted).
    std::array<RecordIndex, memberCount> missing{};
    /// Of `count`: records whose place is so uncertain that they might lie beyond the border limit: with the
    /// distance d, its accuracy a and the limit L, d ≤ L < d + a.
    RecordIndex uncertainInside = 0;
    /// Of the records left out by the border limit alone: those that might lie within it, d − a ≤ L < d.
    RecordIndex uncertainOutside = 0;
    std::uint16_t tested = 0; ///< Mask over Member: what the filter tests.
};

/// Columns that histograms are made of. StartYear and EndYear are the calendar years of a project's start
/// and end.
enum class Column : std::uint8_t { Employees, BudgetEur, StartYear, EndYear, BorderMeters };

/// Records to whose kind the column does not apply are counted nowhere.
struct Histogram {
    std::vector<RecordIndex>
        bins; ///< Bin i counts values in [edges[i], edges[i+1]); the last includes its end.
    RecordIndex below = 0, above = 0, unknown = 0;
};

/// A cell of the map and the passing records in it.
struct Cluster {
    Point center;  ///< Mean unit mercator position of the records.
    Extent extent; ///< Of the records, unit mercator.
    RecordIndex count = 0;
    std::array<RecordIndex, 3> byKind{};
    std::array<RecordIndex, 16> bySector{}; ///< By the first sector; records without one are not counted.
    RecordIndex first = 0, last = 0;        ///< The records of lowest and highest number; see members().
};

struct Neighbour {
    RecordIndex record;
    double meters; ///< Geodesic.
};

/// Answers questions about a Catalogue. One bit mask is kept per member of the filter, so that a change asks
/// the columns for that member only. Holds no state between calls that a caller could see; safe to share
/// between threads; copies share all they know.
class Query {
public:
    /// Reads the texts of all records once, for many of them in threads of its own: a filter that asks for
    /// text waits for them.
    explicit Query(std::shared_ptr<const Catalogue> catalogue);

    [[nodiscard]] const Catalogue& catalogue() const { return *catalogue_; }

    [[nodiscard]] Answer run(const Filter& filter) const;
    /// Only who passes.
    [[nodiscard]] Selection select(const Filter& filter) const;
    /// Who passes a filter of this text alone. Words that an atlas file has ready made stay there: it takes
    /// some tenths of a second for a million records, and hardly any memory.
    [[nodiscard]] Selection search(const std::string& text) const;
    /// `edges` ascending, at least two (else there are no bins and nothing is counted). `border` is the index
    /// for Column::BorderMeters, nothing = nearest.
    [[nodiscard]] Histogram histogram(const Selection& selection, Column column,
                                      std::span<const double> edges,
                                      std::optional<std::uint8_t> border = std::nullopt) const;
    /// Projects that run in each year from `first` to `last`: bin i is the year first + i, from its first day
    /// up to but without the first day of the next year. A project counts in every year that its own period
    /// touches, as the filter's period sees it: an open start or end is unbounded, without both it is
    /// unknown. Below are those that end before the years, above those that start after them. No bins, and
    /// nothing counted, where `last` is before `first` or a year is none of 1000 to 9999.
    [[nodiscard]] Histogram runningPerYear(const Selection& selection, int first, int last) const;
    /// The smallest and the largest value of all records; nothing if there is none.
    [[nodiscard]] std::optional<std::pair<double, double>> ends(Column column) const;
    /// Of the passing records that have a value of Employees or BudgetEur; nothing if none has.
    [[nodiscard]] std::optional<double> sum(const Selection& selection, Column column) const;
    /// The `count` nearest passing records, nearest first, ties by name. None if `position` is not on earth.
    [[nodiscard]] std::vector<Neighbour> nearest(const Selection& selection, LonLat position,
                                                 std::size_t count) const;
    /// Passing records in a unit-mercator extent, grouped by cells of 2^-level of the unit square (level 0
    /// to 32), in Morton order of the cells.
    [[nodiscard]] std::vector<Cluster> clusters(const Selection& selection, const Extent& extent,
                                                unsigned level) const;
    /// The records of a cluster that was made with this selection, ascending.
    [[nodiscard]] std::vector<RecordIndex> members(const Selection& selection, const Cluster& cluster) const;
    /// Passing records in a unit-mercator extent, ascending; the first `most` of them.
    [[nodiscard]] std::vector<RecordIndex>
    within(const Selection& selection, const Extent& extent,
           std::size_t most = std::numeric_limits<std::size_t>::max()) const;
    /// The passing records in a unit-mercator extent, as they are asked for again: in words, not one by one.
    [[nodiscard]] Selection inside(const Selection& selection, const Extent& extent) const;
    /// Bytes that the index of words holds; the columns are the catalogue's.
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Engine;
    std::shared_ptr<const Catalogue> catalogue_;
    std::shared_ptr<const Engine> engine_;
};

/// The answer of `gr-atlas-data query --format json`: total, count, sorted ids, facets, missing, uncertain.
[[nodiscard]] std::string toJson(const Answer& answer, const Catalogue& catalogue);

} // namespace geo
