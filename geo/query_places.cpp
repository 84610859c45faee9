// Where the passing records are: clusters, extents, neighbours.

#include "geo/crs.h"
#include "geo/near.h"
#include "geo/place.h"
#include "geo/query.h"
#include "geo/query_engine.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <ranges>
#include <utility>

namespace geo {
namespace {

using detail::Bits;
using detail::Columns;
using detail::Composition;
using detail::Place;
using detail::Word;

constexpr unsigned finestLevel = 32;

/// A run of records of one cell of the quadtree.
struct Run {
    RecordIndex first = 0, last = 0;
    std::uint64_t x = 0, y = 0; // of the cell at its level
    unsigned level = 0;
};

/// Walks the quadtree that Z-order makes of a catalogue, where records pass and the extent reaches.
class CellWalk {
public:
    CellWalk(const Catalogue& catalogue, const Columns& columns, const Selection& selection,
             const Extent& extent)
        : places_(catalogue.places()), selection_(selection), extent_(extent),
          placed_(std::min(columns.placed, selection.size())) {
        before_.reserve(detail::wordsFor(placed_) + 1);
        before_.push_back(0);
        for (const Word word : selection.words().first(detail::wordsFor(placed_)))
            before_.push_back(before_.back() + (word != 0 ? 1U : 0U));
    }

    /// Calls `use(run, whole)` for the cells of a level, and where only few records are left for larger
    /// ones; `whole`: all of the cell lies in the extent. In Morton order.
    void walk(unsigned level, RecordIndex few, auto use) const { walk(level, few, 0, placed_, use); }
    /// The same for the records [first, last) only.
    void walk(unsigned level, RecordIndex few, RecordIndex first, RecordIndex last, auto use) const {
        if (!extent_.empty())
            visit({.first = first, .last = last}, level, few, false, use);
    }
    /// Where the cell of a level begins that the record lies in; the end for one without a place.
    [[nodiscard]] RecordIndex beginOfCell(RecordIndex record, unsigned level) const {
        if (record >= placed_)
            return placed_;
        if (level == 0)
            return 0;
        const auto placed = places_.first(placed_);
        const auto isOfCellBefore = [&](const Place& place) {
            return !detail::isSameCell(place, places_[record], level) &&
                   detail::isBefore(place, places_[record]);
        };
        return static_cast<RecordIndex>(std::ranges::partition_point(placed, isOfCellBefore) -
                                        placed.begin());
    }

private:
    /// Whether anything passes in [first, last), not empty.
    [[nodiscard]] bool anyPasses(RecordIndex first, RecordIndex last) const {
        const auto words = selection_.words();
        const std::size_t from = first / 64, to = (last - 1) / 64;
        const Word rising = ~Word{0} << first % 64, falling = ~Word{0} >> (63 - (last - 1) % 64);
        if (from == to)
            return (words[from] & rising & falling) != 0;
        return (words[from] & rising) != 0 || (words[to] & falling) != 0 || before_[to] != before_[from + 1];
    }

    void visit(const Run& run, unsigned level, RecordIndex few, bool whole, auto& use) const {
        if (run.first == run.last || !anyPasses(run.first, run.last))
            return;
        if (!whole) {
            const Extent cell = extentOf(run);
            if (cell.maxX < extent_.minX || cell.minX > extent_.maxX || cell.maxY < extent_.minY ||
                cell.minY > extent_.maxY)
                return;
            whole = extent_.contains({cell.minX, cell.minY}) && extent_.contains({cell.maxX, cell.maxY});
        }
        if (run.level == level || run.last - run.first <= few) {
            use(run, whole);
            return;
        }
        // The four quarters: west before east, then north before south.
        const unsigned shift = 31 - run.level;
        const auto quarterOf = [shift](const Place& place) {
            return (place.x >> shift & 1U) | (place.y >> shift & 1U) << 1U;
        };
        auto from = run.first;
        for (std::uint32_t quarter = 0; quarter < 4; ++quarter) {
            const auto to = quarter == 3
                                ? run.last
                                : static_cast<RecordIndex>(
                                      std::partition_point(
                                          places_.begin() + from, places_.begin() + run.last,
                                          [&](const Place& place) { return quarterOf(place) <= quarter; }) -
                                      places_.begin());
            visit({.first = from,
                   .last = to,
                   .x = 2 * run.x + (quarter & 1U),
                   .y = 2 * run.y + (quarter >> 1U),
                   .level = run.level + 1},
                  level, few, whole, use);
            from = to;
        }
    }

    /// Positions a rounding beyond the edge of the world are counted to its outermost cells.
    static Extent extentOf(const Run& run) {
        constexpr double infinite = std::numeric_limits<double>::infinity();
        const double side = std::ldexp(1.0, -static_cast<int>(run.level));
        const std::uint64_t last = (std::uint64_t{1} << run.level) - 1;
        const auto low = [&](std::uint64_t at) {
            return at == 0 ? -infinite : static_cast<double>(at) * side;
        };
        const auto high = [&](std::uint64_t at) {
            return at == last ? infinite : static_cast<double>(at + 1) * side;
        };
        return {low(run.x), low(run.y), high(run.x), high(run.y)};
    }

    std::span<const Place> places_;
    const Selection& selection_;
    Extent extent_;
    RecordIndex placed_;
    std::vector<RecordIndex> before_; // words with passing records before each word
};

/// Sums up the selected records of a cell, those within `rim` only if there is one.
class Gathering {
public:
    Gathering(const Catalogue& catalogue, const Columns& columns, const Selection& selection)
        : places_(catalogue.places()), compositions_(columns.compositions), selection_(selection) {}

    [[nodiscard]] Cluster sum(RecordIndex begin, RecordIndex end, const Extent* rim) {
        const std::size_t from = begin / 64, words = (end - 1) / 64 - from + 1;
        const auto selected = selection_.words().subspan(from, words);
        bits_.assign(selected.begin(), selected.end());
        bits_.front() &= ~Word{0} << begin % 64;
        bits_.back() &= ~Word{0} >> (63 - (end - 1) % 64);
        if (rim != nullptr)
            dropBeyond(*rim, from);
        Cluster cluster{.count = static_cast<RecordIndex>(detail::countBits(bits_))};
        if (cluster.count == 0)
            return cluster;
        const auto isAny = [](Word word) { return word != 0; };
        const auto low = static_cast<std::size_t>(std::ranges::find_if(bits_, isAny) - bits_.begin());
        const auto high = words - 1 -
                          static_cast<std::size_t>(std::ranges::find_if(std::views::reverse(bits_), isAny) -
                                                   bits_.rbegin());
        cluster.first = number(from + low, std::countr_zero(bits_[low]));
        cluster.last = number(from + high, 63 - std::countl_zero(bits_[high]));

        detail::PlaceSum sum;
        detail::addPlaces(places_.subspan(64 * from), bits_, sum);
        cluster.extent = sum.extent;
        // Rounding must not move the mean of equal places away from them.
        cluster.center = {std::clamp(sum.x / cluster.count, sum.extent.minX, sum.extent.maxX),
                          std::clamp(sum.y / cluster.count, sum.extent.minY, sum.extent.maxY)};

        detail::CompositionCounts counts{};
        detail::addCompositions(compositions_.subspan(from, words), bits_, counts);
        std::copy_n(counts.begin(), cluster.bySector.size(), cluster.bySector.begin());
        const auto partners = counts[Composition::partner], projects = counts[Composition::project];
        cluster.byKind = {cluster.count - partners - projects, partners, projects};
        return cluster;
    }

private:
    static RecordIndex number(std::size_t word, int bit) {
        return static_cast<RecordIndex>(64 * word + static_cast<unsigned>(bit));
    }

    void dropBeyond(const Extent& rim, std::size_t from) {
        for (std::size_t w = 0; w < bits_.size(); ++w)
            for (Word left = bits_[w]; left != 0; left &= left - 1)
                if (!rim.contains(detail::unitOf(places_[number(from + w, std::countr_zero(left))])))
                    bits_[w] &= ~(left & (~left + 1));
    }

    std::span<const Place> places_;
    std::span<const Composition> compositions_;
    const Selection& selection_;
    Bits bits_; // of the cell in hand
};

/// The end of the cell that a run begins with: cells are mostly small, so that doubling steps find it sooner
/// than halving the run.
RecordIndex endOfCell(std::span<const Place> places, RecordIndex begin, RecordIndex end, unsigned level) {
    if (level == 0)
        return end;
    const auto isOfCell = [level, first = places[begin]](const Place& place) {
        return detail::isSameCell(place, first, level);
    };
    RecordIndex step = 8, from = begin;
    while (end - from > step && isOfCell(places[from + step])) {
        from += step;
        step *= 2;
    }
    const auto to = end - from > step ? from + step : end;
    return static_cast<RecordIndex>(
        std::partition_point(places.begin() + from, places.begin() + to, isOfCell) - places.begin());
}

/// The first selected record of a range; its end if there is none.
RecordIndex firstSelected(const Selection& selection, RecordIndex begin, RecordIndex end) {
    const auto words = selection.words();
    for (std::size_t w = begin / 64; 64 * w < end; ++w) {
        const Word left = w == begin / 64 ? words[w] & ~Word{0} << begin % 64 : words[w];
        if (left != 0)
            return std::min(end,
                            static_cast<RecordIndex>(64 * w + static_cast<unsigned>(std::countr_zero(left))));
    }
    return end;
}

} // namespace

std::vector<Cluster> Query::clusters(const Selection& selection, const Extent& extent, unsigned level) const {
    constexpr RecordIndex few = 2048; // so many are read faster than divided
    level = std::min(level, finestLevel);
    const auto places = catalogue_->places();
    const CellWalk cells(*catalogue_, engine_->columns, selection, extent);
    const auto placed = std::min(engine_->columns.placed, selection.size());
    const auto tasks = detail::Workers::tasksFor(detail::wordsFor(placed));
    struct Cell {
        RecordIndex begin, end;
        bool whole;
    };
    std::vector<std::vector<Cell>> found(tasks);
    engine_->workers.run(tasks, [&](std::size_t task) {
        const auto boundOf = [&](std::size_t number) {
            return cells.beginOfCell(static_cast<RecordIndex>(std::size_t{placed} * number / tasks), level);
        };
        cells.walk(level, few, boundOf(task), boundOf(task + 1), [&](const Run& run, bool whole) {
            // A run holds whole cells: one, or all of a larger one.
            for (auto begin = run.first; (begin = firstSelected(selection, begin, run.last)) < run.last;) {
                const auto end = run.level == level ? run.last : endOfCell(places, begin, run.last, level);
                found[task].push_back({.begin = begin, .end = end, .whole = whole});
                begin = end;
            }
        });
    });
    std::vector<std::size_t> ends;
    for (const auto& part : found)
        ends.push_back((ends.empty() ? 0 : ends.back()) + part.size());
    // In one list, made here: what other threads allocate is given back and asked for anew each time.
    std::vector<Cluster> clusters(ends.back());
    engine_->workers.run(tasks, [&](std::size_t task) {
        Gathering gathering(*catalogue_, engine_->columns, selection);
        auto* into = clusters.data() + ends[task] - found[task].size();
        for (const auto& [begin, end, whole] : found[task])
            *into++ = gathering.sum(begin, end, whole ? nullptr : &extent);
    });
    std::erase_if(clusters, [](const Cluster& cluster) { return cluster.count == 0; }); // beyond the rim
    return clusters;
}

std::vector<RecordIndex> Query::members(const Selection& selection, const Cluster& cluster) const {
    std::vector<RecordIndex> members;
    const auto end = cluster.last < catalogue_->size() ? cluster.last + 1 : catalogue_->size();
    detail::forSelected(selection, cluster.first, end, [&](RecordIndex i) {
        if (cluster.extent.contains(catalogue_->mercator(i)))
            members.push_back(i);
    });
    return members;
}

std::vector<RecordIndex> Query::within(const Selection& selection, const Extent& extent,
                                       std::size_t most) const {
    constexpr RecordIndex few = 256;
    std::vector<RecordIndex> found;
    CellWalk(*catalogue_, engine_->columns, selection, extent)
        .walk(finestLevel, few, [&](const Run& run, bool whole) {
            if (found.size() < most)
                detail::forSelected(selection, run.first, run.last, [&](RecordIndex i) {
                    if (found.size() < most && (whole || extent.contains(catalogue_->mercator(i))))
                        found.push_back(i);
                });
        });
    return found;
}

Selection Query::inside(const Selection& selection, const Extent& extent) const {
    constexpr RecordIndex few = 256;
    Selection found(catalogue_->size());
    const auto from = selection.words();
    const auto into = found.words();
    CellWalk(*catalogue_, engine_->columns, selection, extent)
        .walk(finestLevel, few, [&](const Run& run, bool whole) {
            if (!whole) {
                detail::forSelected(selection, run.first, run.last, [&](RecordIndex i) {
                    if (extent.contains(catalogue_->mercator(i)))
                        into[i / 64] |= Word{1} << i % 64;
                });
                return;
            }
            for (std::size_t w = run.first / 64; 64 * w < run.last; ++w) {
                Word word = from[w];
                if (w == run.first / 64)
                    word &= ~Word{0} << run.first % 64;
                if (64 * (w + 1) > run.last)
                    word &= ~(~Word{0} << run.last % 64);
                into[w] |= word;
            }
        });
    return found;
}

namespace {

/// Nearer, or as near and first by name.
struct Nearer {
    const Catalogue& catalogue;

    bool operator()(const Neighbour& a, const Neighbour& b) const {
        return a.meters != b.meters ? a.meters < b.meters
                                    : a.record != b.record && byName(a.record, b.record);
    }

private:
    [[nodiscard]] bool byName(RecordIndex a, RecordIndex b) const {
        // Records of one place, nearly all that are as near, lie in the order of their names.
        if (catalogue.places()[a] == catalogue.places()[b])
            return a < b;
        const Kind one = catalogue.kind(a), other = catalogue.kind(b);
        return one != other ? wordOf(one) < wordOf(other) : catalogue.id(a) < catalogue.id(b);
    }
    static std::string_view wordOf(Kind kind) { return code(List::Kinds, static_cast<std::size_t>(kind)); }
};

/// The nearest so far: the farthest of them on top.
class Nearest {
public:
    Nearest(const Catalogue& catalogue, LonLat from, std::size_t count)
        : nearer_{catalogue}, from_(from), count_(count) {}

    /// Nothing farther can come among them.
    [[nodiscard]] double reach() const {
        return heap_.size() < count_ ? std::numeric_limits<double>::infinity() : heap_.front().meters;
    }
    void offer(RecordIndex i, Point degrees) {
        if (degrees != lastPlace_) { // many records share the point of their municipality
            lastPlace_ = degrees;
            lastMeters_ = geodesicDistance(from_, {degrees.x, degrees.y});
        }
        const Neighbour one{.record = i, .meters = lastMeters_};
        if (heap_.size() < count_) {
            heap_.push_back(one);
            std::ranges::push_heap(heap_, nearer_);
        } else if (nearer_(one, heap_.front())) {
            std::ranges::pop_heap(heap_, nearer_);
            heap_.back() = one;
            std::ranges::push_heap(heap_, nearer_);
        }
    }
    std::vector<Neighbour> take() {
        std::ranges::sort_heap(heap_, nearer_);
        return std::move(heap_);
    }

private:
    Nearer nearer_;
    LonLat from_;
    std::size_t count_;
    std::vector<Neighbour> heap_;
    Point lastPlace_{std::numeric_limits<double>::quiet_NaN(), 0};
    double lastMeters_ = 0;
};

} // namespace

std::vector<Neighbour> Query::nearest(const Selection& selection, LonLat position, std::size_t count) const {
    if (!(std::abs(position.lon) <= 180 && std::abs(position.lat) <= 90) || count == 0)
        return {};
    const Columns& columns = engine_->columns;
    const auto placed = std::min(columns.placed, selection.size());
    const detail::Surroundings surroundings(position);
    const auto& units = columns.units();

    // Blocks by how near they may be; what is farther than the nearest so far need not be looked at.
    using Candidate = std::pair<double, RecordIndex>; // at least so far, number
    std::vector<Candidate> blocks;
    for (RecordIndex w = 0; w < detail::wordsFor(placed); ++w)
        if (selection.words()[w] != 0)
            blocks.emplace_back(surroundings.atLeast(columns.blocks[w]), w);
    std::ranges::make_heap(blocks, std::greater());

    // First the bounds only: the `count` smallest upper bounds tell how far the nearest can lie.
    std::vector<double> farthest; // heap of the smallest upper bounds, the largest on top
    std::vector<Candidate> records;
    const auto reach = [&] {
        return farthest.size() < count ? std::numeric_limits<double>::infinity() : farthest.front();
    };
    while (!blocks.empty() && blocks.front().first <= reach()) {
        const auto w = blocks.front().second;
        std::ranges::pop_heap(blocks, std::greater());
        blocks.pop_back();
        detail::forSelected(selection, 64 * w, std::min(64 * (w + 1), placed), [&](RecordIndex i) {
            const double least = surroundings.atLeast(units, i);
            if (least > reach())
                return;
            records.emplace_back(least, i);
            farthest.push_back(surroundings.atMost(units, i));
            std::ranges::push_heap(farthest);
            if (farthest.size() > count) {
                std::ranges::pop_heap(farthest);
                farthest.pop_back();
            }
        });
    }
    std::erase_if(records, [limit = reach()](const Candidate& one) { return one.first > limit; });
    std::ranges::sort(records);
    Nearest nearest(*catalogue_, position, count);
    const auto& degrees = columns.degrees.get();
    for (const auto& [least, i] : records) {
        if (least > nearest.reach())
            break;
        nearest.offer(i, degrees[i]);
    }
    return nearest.take();
}

} // namespace geo
