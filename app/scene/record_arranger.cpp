#include "app/scene/record_arranger.h"

#include "app/scene/glyph_image.h"
#include "app/scene/zoom_scale.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>
#include <set>
#include <span>

namespace atlas {

namespace {

constexpr std::array<ZoomStop, 4> glyphStops{{{8, 22}, {9.5, 24}, {11, 26}, {13, 28}}};
constexpr std::array<ZoomStop, 4> captureStops{{{7.5, 44}, {8.5, 31}, {10, 30}, {12, 26}}};
// Where fingers touch, what lies close together shares a ring sooner.
constexpr std::array<ZoomStop, 4> kioskGlyphStops{{{8, 26}, {9.5, 28}, {11, 30}, {13, 34}}};
constexpr double kioskCapture = 82;
constexpr double crowdCapture = 64; // where near records share rings nevertheless: few and large ones
constexpr double air = 4;           // pixels between two discs
constexpr std::size_t mostCells = 6000;
constexpr std::size_t mostGhosts = 4000; // all that a small atlas has; else more than a screen needs
constexpr double ghostCell = 24;         // pixels
// Glyphs of records in focus: a fifth of one may lie under another, more than that hides what it is.
constexpr double leastApart = 0.8;
constexpr std::size_t mostSpread = 300; // each asks each; so many fill a screen
constexpr int mostRounds = 60;

/// What will become a ring or a glyph.
struct Group {
    geo::Point center;
    std::array<std::uint32_t, 3> byKind{};
    geo::Extent bounds;
    geo::RecordIndex first = 0;
    double radius = 0; ///< Of its disc, pixels.
    bool merged = false;

    [[nodiscard]] std::uint32_t count() const { return byKind[0] + byKind[1] + byKind[2]; }
    void take(Group& other) {
        const double a = count(), b = other.count();
        center = {(center.x * a + other.center.x * b) / (a + b),
                  (center.y * a + other.center.y * b) / (a + b)};
        for (std::size_t k = 0; k < byKind.size(); ++k)
            byKind[k] += other.byKind[k];
        bounds.expand({other.bounds.minX, other.bounds.minY});
        bounds.expand({other.bounds.maxX, other.bounds.maxY});
        other.merged = true;
        radius = clusterRadius(count());
    }
};

/// Groups by cells of one reach, so that each asks its neighbours only. Holds where they stood when it was
/// made.
class Neighbourhood {
public:
    Neighbourhood(const std::vector<Group>& groups, double cell) : cell_(cell) {
        cells_.reserve(groups.size());
        for (std::size_t i = 0; i < groups.size(); ++i)
            cells_.push_back({cellOf(groups[i].center, 0, 0), i});
        std::ranges::sort(cells_);
    }

    /// Those after `after` that may lie within a cell's side of a point, in their order.
    void around(geo::Point center, std::size_t after, std::vector<std::size_t>& found) const {
        found.clear();
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx) {
                const Cell cell = cellOf(center, dx, dy);
                for (auto at = std::ranges::lower_bound(cells_, std::pair(cell, after + 1));
                     at != cells_.end() && at->first == cell; ++at)
                    found.push_back(at->second);
            }
        std::ranges::sort(found);
    }

private:
    using Cell = std::pair<std::int64_t, std::int64_t>;

    [[nodiscard]] Cell cellOf(geo::Point p, int dx, int dy) const {
        return {static_cast<std::int64_t>(std::floor(p.x / cell_)) + dx,
                static_cast<std::int64_t>(std::floor(p.y / cell_)) + dy};
    }

    double cell_;
    std::vector<std::pair<Cell, std::size_t>> cells_;
};

/// Takes in, one after the other, the later groups whose discs would touch; true if there was one. Its middle
/// moves while it grows, so that it looks around anew.
bool takeTouching(std::vector<Group>& groups, std::size_t i, const Neighbourhood& neighbours,
                  const MarkSizes& sizes, double scale, std::vector<std::size_t>& near) {
    bool took = false;
    for (std::size_t after = i;;) {
        neighbours.around(groups[i].center, after, near);
        const auto touching = std::ranges::find_if(near, [&](std::size_t j) {
            const double dx = scale * (groups[i].center.x - groups[j].center.x);
            const double dy = scale * (groups[i].center.y - groups[j].center.y);
            const double reach = std::max(sizes.capture, groups[i].radius + groups[j].radius + air);
            return !groups[j].merged && dx * dx + dy * dy < reach * reach;
        });
        if (touching == near.end())
            return took;
        groups[i].take(groups[*touching]);
        after = *touching;
        took = true;
    }
}

/// Joins groups whose discs would touch, the larger one first, until none do.
void mergeTouching(std::vector<Group>& groups, const MarkSizes& sizes, double scale) {
    // No two discs that touch are farther apart, whatever they grow to.
    std::uint32_t all = 0;
    for (const Group& group : groups)
        all += group.count();
    const double reach = std::max({sizes.capture, 2 * clusterRadius(all) + air, sizes.glyph + air});
    std::vector<std::size_t> near;
    for (bool again = true; again;) {
        again = false;
        std::ranges::stable_sort(groups, std::greater(), &Group::count);
        const Neighbourhood neighbours(groups, reach / scale);
        for (std::size_t i = 0; i < groups.size(); ++i)
            if (!groups[i].merged)
                again = takeTouching(groups, i, neighbours, sizes, scale, near) || again;
        std::erase_if(groups, &Group::merged);
    }
}

std::vector<Group> groupsOf(const geo::Query& query, const geo::Selection& selection,
                            const geo::Extent& extent, const MarkSizes& sizes, double scale) {
    // Cells of about the capture radius: what shares one would be joined anyway.
    const double cells = scale / sizes.capture;
    const auto level = static_cast<unsigned>(std::clamp(std::ceil(std::log2(cells)), 0.0, 32.0));
    auto clusters = query.clusters(selection, extent, level);
    if (clusters.size() > mostCells && level > 0) // crowded everywhere: larger ones lose nothing
        clusters = query.clusters(selection, extent, level - 1);
    std::vector<Group> groups;
    for (const geo::Cluster& cluster : clusters)
        groups.push_back({.center = cluster.center,
                          .byKind = cluster.byKind,
                          .bounds = cluster.extent,
                          .first = cluster.first,
                          .radius = cluster.count == 1 ? sizes.glyph / 2 : clusterRadius(cluster.count)});
    mergeTouching(groups, sizes, scale);
    return groups;
}

void addGroups(std::vector<RecordMark>& marks, const std::vector<Group>& groups) {
    for (const Group& group : groups)
        marks.push_back({.type = group.count() == 1 ? RecordMark::Type::Glyph : RecordMark::Type::Cluster,
                         .unit = group.center,
                         .record = group.first,
                         .byKind = group.byKind,
                         .bounds = group.bounds});
}

/// What the filter leaves out, as dots. Where there are more of them than anybody can tell apart, one stands
/// for all of its cell.
void addGhosts(std::vector<RecordMark>& marks, const geo::Query& query, const geo::Selection& selection,
               const geo::Extent& extent, const RecordFocus& focus, double scale) {
    const geo::Catalogue& catalogue = query.catalogue();
    geo::Selection others(catalogue.size());
    for (std::size_t w = 0; w < others.words().size(); ++w)
        others.words()[w] = focus.linked() ? ~std::uint64_t{0} : ~selection.words()[w];
    if (catalogue.size() % 64 != 0)
        others.words().back() &= ~(~std::uint64_t{0} << catalogue.size() % 64);
    for (const geo::RecordIndex record : focus.alone)
        others.words()[record / 64] &= ~(std::uint64_t{1} << record % 64);

    const auto add = [&](geo::RecordIndex i) {
        marks.push_back({.type = RecordMark::Type::Ghost, .unit = catalogue.mercator(i), .record = i});
    };
    const auto found = query.within(others, extent, mostGhosts + 1);
    if (found.size() <= mostGhosts) {
        std::ranges::for_each(found, add);
        return;
    }
    auto level = static_cast<unsigned>(std::clamp(std::ceil(std::log2(scale / ghostCell)), 0.0, 32.0));
    auto clusters = query.clusters(others, extent, level);
    while (clusters.size() > mostGhosts && level > 0)
        clusters = query.clusters(others, extent, --level);
    for (const geo::Cluster& cluster : clusters)
        add(cluster.first);
}

/// More records, or of more places, than one can tell apart on a tile; of one place they are a fan or a ring.
bool isCrowded(const geo::Query& query, const geo::Selection& selection, const geo::Cluster& tile) {
    constexpr std::size_t mostPlaces = 8;
    if (tile.extent.minX == tile.extent.maxX && tile.extent.minY == tile.extent.maxY)
        return false;
    if (tile.count <= mostPlaces || tile.count > largestFan)
        return tile.count > largestFan;
    std::set<std::pair<double, double>> places;
    for (const geo::RecordIndex record : query.members(selection, tile)) {
        const geo::Point at = query.catalogue().mercator(record);
        places.emplace(at.x, at.y);
    }
    return places.size() > mostPlaces;
}

/// Of a selection those that lie in crowded tiles, 256 pixels wide and the same wherever the map is moved to.
geo::Selection crowdsOf(const geo::Query& query, const geo::Selection& selection, const geo::Extent& extent,
                        double step) {
    geo::Selection crowded(query.catalogue().size());
    if (step >= openZoom)
        return crowded;
    const double tiles = std::exp2(std::floor(step));
    const geo::Extent whole{.minX = std::floor(extent.minX * tiles) / tiles,
                            .minY = std::floor(extent.minY * tiles) / tiles,
                            .maxX = std::ceil(extent.maxX * tiles) / tiles,
                            .maxY = std::ceil(extent.maxY * tiles) / tiles};
    for (const geo::Cluster& tile : query.clusters(selection, whole, static_cast<unsigned>(step))) {
        if (!isCrowded(query, selection, tile))
            continue;
        // A tile is one run of records.
        for (std::size_t w = tile.first / 64; w <= tile.last / 64; ++w) {
            auto bits = selection.words()[w];
            if (w == tile.first / 64)
                bits &= ~std::uint64_t{0} << tile.first % 64;
            if (w == tile.last / 64)
                bits &= ~std::uint64_t{0} >> (63 - tile.last % 64);
            crowded.words()[w] |= bits;
        }
    }
    return crowded;
}

void addFans(std::vector<RecordMark>& marks, const geo::Query& query, const geo::Selection& selection,
             const geo::Extent& extent, double glyph) {
    const geo::Catalogue& catalogue = query.catalogue();
    std::map<std::pair<double, double>, std::vector<geo::RecordIndex>> points;
    for (const geo::RecordIndex i : query.within(selection, extent)) {
        const geo::Point p = catalogue.mercator(i);
        points[{p.x, p.y}].push_back(i);
    }
    for (const auto& [at, records] : points) {
        const geo::Point unit{at.first, at.second};
        if (records.size() > largestFan) {
            RecordMark ring{.type = RecordMark::Type::Cluster, .unit = unit, .record = records.front()};
            for (const geo::RecordIndex record : records)
                ++ring.byKind[static_cast<std::size_t>(catalogue.kind(record))];
            ring.bounds.expand(unit);
            marks.push_back(ring);
            continue;
        }
        const auto offsets = fanOffsets(records.size(), glyph);
        for (std::size_t i = 0; i < records.size(); ++i)
            marks.push_back({.type = RecordMark::Type::Glyph,
                             .unit = unit,
                             .offset = offsets[i],
                             .record = records[i],
                             .fanned = records.size() > 1});
    }
}

/// Moves apart glyphs that would lie on one another, a pair at a time, until none does; `held` keeps its
/// place.
void spread(std::span<RecordMark> marks, std::optional<geo::RecordIndex> held, double glyph, double scale) {
    if (marks.size() < 2 || marks.size() > mostSpread)
        return;
    const double least = leastApart * glyph;
    const auto place = [scale, origin = marks.front().unit](const RecordMark& mark) {
        return scale * QPointF(mark.unit.x - origin.x, mark.unit.y - origin.y);
    };
    std::vector<QPointF> at;
    for (const RecordMark& mark : marks)
        at.push_back(place(mark) + mark.offset);
    const auto part = [&](std::size_t i, std::size_t j) {
        const QPointF apart = at[j] - at[i];
        const double distance = std::hypot(apart.x(), apart.y());
        if (distance >= least)
            return false;
        const QPointF step = (least + 0.5 - distance) * (distance > 0.01 ? apart / distance : QPointF(0, 1));
        const bool holdsI = marks[i].record == held, holdsJ = marks[j].record == held;
        at[i] -= holdsI ? QPointF() : holdsJ ? step : step / 2;
        at[j] += holdsJ ? QPointF() : holdsI ? step : step / 2;
        return true;
    };
    for (int round = 0; round < mostRounds; ++round) {
        bool moved = false;
        for (std::size_t i = 0; i < marks.size(); ++i)
            for (std::size_t j = i + 1; j < marks.size(); ++j)
                moved = part(i, j) || moved;
        if (!moved)
            break;
    }
    for (std::size_t i = 0; i < marks.size(); ++i) {
        RecordMark& mark = marks[i];
        const QPointF offset = at[i] - place(mark);
        if ((offset - mark.offset).manhattanLength() < 0.01)
            continue;
        mark.offset = offset;
        mark.fanned = true;
    }
}

/// The records in focus, the first of them at its place; what would lie on another stands beside it.
void addAlone(std::vector<RecordMark>& marks, const geo::Catalogue& catalogue, const RecordFocus& focus,
              double glyph, double scale) {
    std::map<std::pair<double, double>, std::vector<geo::RecordIndex>> points;
    for (const geo::RecordIndex record : focus.alone)
        if (catalogue.hasPosition(record)) {
            const geo::Point p = catalogue.mercator(record);
            points[{p.x, p.y}].push_back(record);
        }
    const std::size_t before = marks.size();
    for (const auto& [at, records] : points) {
        const auto offsets = fanOffsets(records.size(), glyph);
        for (std::size_t i = 0; i < records.size(); ++i)
            marks.push_back({.type = RecordMark::Type::Glyph,
                             .unit = {at.first, at.second},
                             .offset = offsets[i],
                             .record = records[i],
                             .fanned = records.size() > 1});
    }
    spread(std::span(marks).subspan(before),
           focus.alone.empty() ? std::nullopt : std::optional(focus.alone.front()), glyph, scale);
}

} // namespace

MarkSizes markSizes(double zoom, bool forFingers) {
    if (forFingers)
        return {.glyph = atZoom(kioskGlyphStops, zoom), .capture = kioskCapture};
    return {.glyph = atZoom(glyphStops, zoom), .capture = atZoom(captureStops, zoom)};
}

std::vector<QPointF> fanOffsets(std::size_t count, double glyph) {
    if (count <= 1)
        return std::vector<QPointF>(count);
    std::vector<QPointF> offsets;
    double radius = 0;
    for (std::size_t ring = 0; offsets.size() < count; ++ring) {
        const std::size_t rest = count - offsets.size();
        // The rings share the records by their room: the inner one has about a third of two.
        const std::size_t room = rest <= 12 ? rest : 8 + 6 * ring;
        const std::size_t here = std::min(rest, room);
        const double needed = static_cast<double>(here) * (glyph + 8) / (2 * std::numbers::pi);
        radius = std::max({0.95 * glyph, needed, ring > 0 ? radius + glyph + 8 : 0});
        for (std::size_t i = 0; i < here; ++i) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(here);
            offsets.emplace_back(radius * std::sin(angle), -radius * std::cos(angle));
        }
    }
    return offsets;
}

std::vector<RecordMark> arrangeRecords(const geo::Query& query, const geo::Selection& selection,
                                       const geo::Extent& extent, double zoom, const RecordFocus& focus,
                                       bool forFingers) {
    const geo::Catalogue& catalogue = query.catalogue();
    const double step = std::floor(zoom * 2) / 2;
    const double scale = 256 * std::exp2(step);
    const MarkSizes sizes = markSizes(step, forFingers);
    std::vector<RecordMark> marks;
    addGhosts(marks, query, selection, extent, focus, scale);

    if (!focus.linked()) {
        geo::Selection others = selection;
        const auto bit = [](geo::RecordIndex record) { return std::uint64_t{1} << (record % 64); };
        if (step >= fanZoom) {
            auto crowded = crowdsOf(query, selection, extent, step);
            for (const geo::RecordIndex record : focus.alone) {
                others.words()[record / 64] |= bit(record);
                crowded.words()[record / 64] &= ~bit(record);
            }
            for (std::size_t w = 0; w < others.words().size(); ++w)
                others.words()[w] &= ~crowded.words()[w];
            const MarkSizes crowd{.glyph = sizes.glyph, .capture = std::max(sizes.capture, crowdCapture)};
            addGroups(marks, groupsOf(query, crowded, extent, crowd, scale));
            addFans(marks, query, others, extent, sizes.glyph);
            return marks;
        }
        for (const geo::RecordIndex record : focus.alone)
            others.words()[record / 64] &= ~bit(record);
        addGroups(marks, groupsOf(query, others, extent, sizes, scale));
    }
    addAlone(marks, catalogue, focus, sizes.glyph, scale);
    return marks;
}

std::vector<RecordMark> arrangeFocus(const geo::Catalogue& catalogue, double zoom, const RecordFocus& focus,
                                     bool forFingers) {
    std::vector<RecordMark> marks;
    const double step = std::floor(zoom * 2) / 2;
    addAlone(marks, catalogue, focus, markSizes(step, forFingers).glyph, 256 * std::exp2(step));
    return marks;
}

} // namespace atlas
