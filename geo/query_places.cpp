// Where the passing records are: clusters, extents, neighbours.

#include "geo/crs.h"
#include "geo/near.h"
#include "geo/query.h"
#include "geo/query_engine.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace geo {
namespace {

using detail::Bits;
using detail::Columns;
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
        : keys_(catalogue.mortonKeys()), selection_(selection), extent_(extent),
          placed_(std::min(columns.placed, selection.size())) {
        before_.reserve(detail::wordsFor(placed_) + 1);
        before_.push_back(0);
        for (const Word word : selection.words().first(detail::wordsFor(placed_)))
            before_.push_back(before_.back() + (word != 0 ? 1U : 0U));
    }

    /// Calls `use(run, whole)` for the cells of a level, and where only few records are left for larger
    /// ones; `whole`: all of the cell lies in the extent. In Morton order.
    void walk(unsigned level, RecordIndex few, auto use) const {
        if (!extent_.empty())
            visit({.first = 0, .last = placed_}, level, few, false, use);
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
        // The keys of the four quarters: west before east, then north before south.
        const unsigned shift = 62 - 2 * run.level;
        auto from = run.first;
        for (std::uint64_t quarter = 0; quarter < 4; ++quarter) {
            const auto to = quarter == 3
                                ? run.last
                                : static_cast<RecordIndex>(
                                      std::partition_point(
                                          keys_.begin() + from, keys_.begin() + run.last,
                                          [&](std::uint64_t key) { return (key >> shift & 3U) <= quarter; }) -
                                      keys_.begin());
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

    std::span<const std::uint64_t> keys_;
    const Selection& selection_;
    Extent extent_;
    RecordIndex placed_;
    std::vector<RecordIndex> before_; // words with passing records before each word
};

/// Sums up the selected records of a cell, those within `rim` only if there is one.
class Gathering {
public:
    Gathering(const Catalogue& catalogue, const Columns& columns, const Selection& selection)
        : places_(catalogue.mercators()), kinds_(columns.kindAndSector), selection_(selection) {}

    [[nodiscard]] Cluster sum(RecordIndex begin, RecordIndex end, const Extent* rim) const {
        // All that changes stands on its own, so that it may stay in registers.
        double x = 0, y = 0;
        Extent extent;
        RecordIndex first = end, last = 0, count = 0;
        std::array<RecordIndex, std::size_t{3} * Columns::sectorSlots> counts{};
        detail::forSelected(selection_, begin, end, [&](RecordIndex i) {
            const Point place = places_[i];
            if (rim != nullptr && !rim->contains(place))
                return;
            first = std::min(first, i);
            last = i;
            ++count;
            x += place.x;
            y += place.y;
            extent.minX = place.x < extent.minX ? place.x : extent.minX;
            extent.minY = place.y < extent.minY ? place.y : extent.minY;
            extent.maxX = place.x > extent.maxX ? place.x : extent.maxX;
            extent.maxY = place.y > extent.maxY ? place.y : extent.maxY;
            ++counts[kinds_[i]];
        });
        Cluster cluster{.extent = extent, .count = count, .first = first, .last = last};
        if (count == 0)
            return cluster;
        // Rounding must not move the mean of equal places away from them.
        cluster.center = {std::clamp(x / count, extent.minX, extent.maxX),
                          std::clamp(y / count, extent.minY, extent.maxY)};
        for (std::size_t kind = 0; kind < cluster.byKind.size(); ++kind) {
            const auto* const slots = counts.data() + kind * Columns::sectorSlots;
            cluster.byKind[kind] = slots[cluster.bySector.size()]; // those without a sector
            for (std::size_t sector = 0; sector < cluster.bySector.size(); ++sector) {
                cluster.byKind[kind] += slots[sector];
                cluster.bySector[sector] += slots[sector];
            }
        }
        return cluster;
    }

private:
    std::span<const Point> places_;
    std::span<const std::uint8_t> kinds_;
    const Selection& selection_;
};

/// The end of the cell that a run begins with: cells are mostly small, so that doubling steps find it sooner
/// than halving the run.
RecordIndex endOfCell(std::span<const std::uint64_t> keys, RecordIndex begin, RecordIndex end,
                      unsigned level) {
    if (level == 0)
        return end;
    const unsigned shift = 64 - 2 * level;
    const auto cell = keys[begin] >> shift;
    RecordIndex step = 8, from = begin;
    while (end - from > step && keys[from + step] >> shift == cell) {
        from += step;
        step *= 2;
    }
    const auto to = end - from > step ? from + step : end;
    return static_cast<RecordIndex>(
        std::partition_point(keys.begin() + from, keys.begin() + to,
                             [&](std::uint64_t key) { return key >> shift == cell; }) -
        keys.begin());
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
    constexpr RecordIndex few = 512; // so many are read faster than divided
    level = std::min(level, finestLevel);
    const auto keys = catalogue_->mortonKeys();
    const Gathering gathering(*catalogue_, engine_->columns, selection);
    std::vector<Cluster> clusters;
    CellWalk(*catalogue_, engine_->columns, selection, extent)
        .walk(level, few, [&](const Run& run, bool whole) {
            // A run holds whole cells: one, or all of a larger one.
            for (auto begin = run.first; (begin = firstSelected(selection, begin, run.last)) < run.last;) {
                const auto end = run.level == level ? run.last : endOfCell(keys, begin, run.last, level);
                if (auto cluster = gathering.sum(begin, end, whole ? nullptr : &extent); cluster.count > 0)
                    clusters.push_back(cluster);
                begin = end;
            }
        });
    return clusters;
}

std::vector<RecordIndex> Query::members(const Selection& selection, const Cluster& cluster) const {
    std::vector<RecordIndex> members;
    const auto places = catalogue_->mercators();
    const auto end = cluster.last < catalogue_->size() ? cluster.last + 1 : catalogue_->size();
    detail::forSelected(selection, cluster.first, end, [&](RecordIndex i) {
        if (cluster.extent.contains(places[i]))
            members.push_back(i);
    });
    return members;
}

std::vector<RecordIndex> Query::within(const Selection& selection, const Extent& extent,
                                       std::size_t most) const {
    constexpr RecordIndex few = 256;
    std::vector<RecordIndex> found;
    const auto places = catalogue_->mercators();
    CellWalk(*catalogue_, engine_->columns, selection, extent)
        .walk(finestLevel, few, [&](const Run& run, bool whole) {
            if (found.size() < most)
                detail::forSelected(selection, run.first, run.last, [&](RecordIndex i) {
                    if (found.size() < most && (whole || extent.contains(places[i])))
                        found.push_back(i);
                });
        });
    return found;
}

Selection Query::inside(const Selection& selection, const Extent& extent) const {
    constexpr RecordIndex few = 256;
    Selection found(catalogue_->size());
    const auto places = catalogue_->mercators();
    const auto from = selection.words();
    const auto into = found.words();
    CellWalk(*catalogue_, engine_->columns, selection, extent)
        .walk(finestLevel, few, [&](const Run& run, bool whole) {
            if (!whole) {
                detail::forSelected(selection, run.first, run.last, [&](RecordIndex i) {
                    if (extent.contains(places[i]))
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
        if (a.meters != b.meters)
            return a.meters < b.meters;
        return a.record != b.record && catalogue.name(a.record) < catalogue.name(b.record);
    }
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
            const double least = surroundings.atLeast(columns, i);
            if (least > reach())
                return;
            records.emplace_back(least, i);
            farthest.push_back(surroundings.atMost(columns, i));
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
    for (const auto& [least, i] : records) {
        if (least > nearest.reach())
            break;
        nearest.offer(i, columns.degrees[i]);
    }
    return nearest.take();
}

} // namespace geo
