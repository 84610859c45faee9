#include "app/scene/record_arranger.h"

#include "app/scene/glyph_image.h"
#include "app/scene/zoom_scale.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace atlas {

namespace {

constexpr std::array<ZoomStop, 4> glyphStops{{{8, 22}, {9.5, 24}, {11, 26}, {13, 28}}};
constexpr std::array<ZoomStop, 4> captureStops{{{7.5, 44}, {8.5, 31}, {10, 30}, {12, 26}}};
constexpr double air = 4; // pixels between two discs

/// What will become a ring or a glyph.
struct Group {
    geo::Point center;
    std::array<std::uint32_t, 3> byKind{};
    geo::Extent bounds;
    geo::RecordIndex first = 0;
    bool merged = false;

    [[nodiscard]] std::uint32_t count() const { return byKind[0] + byKind[1] + byKind[2]; }
    [[nodiscard]] double radius(double zoom) const {
        return count() == 1 ? glyphSize(zoom) / 2 : clusterRadius(count());
    }
    void take(Group& other) {
        const double a = count(), b = other.count();
        center = {(center.x * a + other.center.x * b) / (a + b),
                  (center.y * a + other.center.y * b) / (a + b)};
        for (std::size_t k = 0; k < byKind.size(); ++k)
            byKind[k] += other.byKind[k];
        bounds.expand({other.bounds.minX, other.bounds.minY});
        bounds.expand({other.bounds.maxX, other.bounds.maxY});
        other.merged = true;
    }
};

/// Joins groups whose discs would touch, the larger one first, until none do.
void mergeTouching(std::vector<Group>& groups, double zoom, double scale) {
    bool again = true;
    while (again) {
        again = false;
        std::ranges::stable_sort(groups, std::greater(), &Group::count);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i].merged)
                continue;
            for (std::size_t j = i + 1; j < groups.size(); ++j) {
                if (groups[j].merged)
                    continue;
                const double distance = scale * std::hypot(groups[i].center.x - groups[j].center.x,
                                                           groups[i].center.y - groups[j].center.y);
                const double reach =
                    std::max(captureRadius(zoom), groups[i].radius(zoom) + groups[j].radius(zoom) + air);
                if (distance < reach) {
                    groups[i].take(groups[j]);
                    again = true;
                }
            }
        }
        std::erase_if(groups, &Group::merged);
    }
}

std::vector<Group> groupsOf(const geo::Query& query, const geo::Selection& selection,
                            const geo::Extent& extent, double zoom, double scale) {
    // Cells of about the capture radius: what shares one would be joined anyway.
    const double cells = scale / captureRadius(zoom);
    const auto level = static_cast<unsigned>(std::clamp(std::ceil(std::log2(cells)), 0.0, 32.0));
    std::vector<Group> groups;
    for (const geo::Cluster& cluster : query.clusters(selection, extent, level))
        groups.push_back({.center = cluster.center,
                          .byKind = cluster.byKind,
                          .bounds = cluster.extent,
                          .first = cluster.first});
    mergeTouching(groups, zoom, scale);
    return groups;
}

void addFans(std::vector<RecordMark>& marks, const geo::Query& query, const geo::Selection& selection,
             const geo::Extent& extent, double zoom) {
    const geo::Catalogue& catalogue = query.catalogue();
    std::map<std::pair<double, double>, std::vector<geo::RecordIndex>> points;
    for (geo::RecordIndex i = 0; i < catalogue.size(); ++i)
        if (selection.test(i) && catalogue.hasPosition(i))
            if (const geo::Point p = catalogue.mercator(i); extent.contains(p))
                points[{p.x, p.y}].push_back(i);
    for (const auto& [at, records] : points) {
        const geo::Point unit{at.first, at.second};
        if (records.size() > largestFan) {
            RecordMark ring{.type = RecordMark::Type::Cluster, .unit = unit, .record = records.front()};
            for (const geo::RecordIndex record : records)
                ++ring.byKind[static_cast<std::size_t>(catalogue.record(record).kind)];
            ring.bounds.expand(unit);
            marks.push_back(ring);
            continue;
        }
        const auto offsets = fanOffsets(records.size(), glyphSize(zoom));
        for (std::size_t i = 0; i < records.size(); ++i)
            marks.push_back({.type = RecordMark::Type::Glyph,
                             .unit = unit,
                             .offset = offsets[i],
                             .record = records[i],
                             .fanned = records.size() > 1});
    }
}

/// The records in focus; several of one point side by side.
void addAlone(std::vector<RecordMark>& marks, const geo::Catalogue& catalogue, const RecordFocus& focus,
              double zoom) {
    std::map<std::pair<double, double>, std::vector<geo::RecordIndex>> points;
    for (const geo::RecordIndex record : focus.alone)
        if (catalogue.hasPosition(record)) {
            const geo::Point p = catalogue.mercator(record);
            points[{p.x, p.y}].push_back(record);
        }
    for (const auto& [at, records] : points) {
        const auto offsets = fanOffsets(records.size(), glyphSize(zoom));
        for (std::size_t i = 0; i < records.size(); ++i)
            marks.push_back({.type = RecordMark::Type::Glyph,
                             .unit = {at.first, at.second},
                             .offset = offsets[i],
                             .record = records[i],
                             .fanned = records.size() > 1});
    }
}

} // namespace

double glyphSize(double zoom) {
    return atZoom(glyphStops, zoom);
}
double captureRadius(double zoom) {
    return atZoom(captureStops, zoom);
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
                                       const geo::Extent& extent, double zoom, const RecordFocus& focus) {
    const geo::Catalogue& catalogue = query.catalogue();
    const double step = std::floor(zoom * 2) / 2;
    const double scale = 256 * std::exp2(step);
    std::vector<RecordMark> marks;
    for (geo::RecordIndex i = 0; i < catalogue.size(); ++i)
        if ((focus.linked() || !selection.test(i)) && !focus.holds(i) && catalogue.hasPosition(i))
            if (const geo::Point p = catalogue.mercator(i); extent.contains(p))
                marks.push_back({.type = RecordMark::Type::Ghost, .unit = p, .record = i});

    if (!focus.linked()) {
        geo::Selection others = selection;
        const auto bit = [](geo::RecordIndex record) { return std::uint64_t{1} << (record % 64); };
        if (step >= fanZoom) {
            for (const geo::RecordIndex record : focus.alone)
                others.words()[record / 64] |= bit(record);
            addFans(marks, query, others, extent, step);
            return marks;
        }
        for (const geo::RecordIndex record : focus.alone)
            others.words()[record / 64] &= ~bit(record);
        for (const Group& group : groupsOf(query, others, extent, step, scale))
            marks.push_back({.type = group.count() == 1 ? RecordMark::Type::Glyph : RecordMark::Type::Cluster,
                             .unit = group.center,
                             .record = group.first,
                             .byKind = group.byKind,
                             .bounds = group.bounds});
    }
    addAlone(marks, catalogue, focus, step);
    return marks;
}

} // namespace atlas
