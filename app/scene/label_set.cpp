#include "app/scene/label_set.h"

#include "app/scene/label_style.h"
#include "app/scene/unit_shapes.h"
#include "geo/inside.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas {

namespace {

// Places have the numbers of the gazetteer; these lie beyond all of them.
constexpr std::uint64_t territoryIds = std::uint64_t{1} << 48;
constexpr std::uint64_t riverIds = std::uint64_t{1} << 49;
constexpr std::uint64_t tagIds = std::uint64_t{1} << 50;
constexpr std::uint64_t recordIds = std::uint64_t{1} << 51;
constexpr qsizetype longestName = 34;  // letters; the card has all of them
constexpr double tagSpacing = 0.00008; // unit mercator: some 2 km
constexpr int gridSide = 28;

/// Of two places: orders by distance as well as the distance, and is far cheaper where there are millions.
double squaredDistance(geo::Point a, geo::Point b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/// Where a level line through `at` leaves the shape: the shorter way, left or right.
double roomAt(const geo::MultiPolygon& shape, geo::Point at) {
    double room = std::numeric_limits<double>::infinity();
    for (const geo::Polygon& polygon : shape)
        for (const geo::Ring& ring : polygon)
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const geo::Point a = ring[i - 1], b = ring[i];
                if ((a.y > at.y) != (b.y > at.y))
                    room = std::min(room, std::abs(a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x) - at.x));
            }
    return room;
}

/// Places within a territory from its label point outwards.
std::vector<LabelAnchor> anchorsOf(const geo::MultiPolygon& shape, geo::Point label) {
    std::vector<LabelAnchor> anchors{{.unit = label, .room = roomAt(shape, label)}};
    const geo::Extent extent = extentOf(shape);
    const double side = std::max(extent.maxX - extent.minX, extent.maxY - extent.minY) / gridSide;
    for (int row = 1; row < gridSide; ++row)
        for (int column = 1; column < gridSide; ++column) {
            const geo::Point at{extent.minX + column * side, extent.minY + row * side};
            if (geo::contains(shape, at))
                anchors.push_back({.unit = at, .room = roomAt(shape, at)});
        }
    std::ranges::stable_sort(
        anchors, {}, [label](const LabelAnchor& anchor) { return squaredDistance(anchor.unit, label); });
    return anchors;
}

/// Points along a border from its middle outwards.
std::vector<LabelAnchor> tagAnchors(std::vector<geo::Line> lines) {
    // The pieces in one chain where they meet; islands of the line stay apart, they only make it longer.
    std::vector<geo::Point> points;
    for (const geo::Line& line : lines) {
        double since = tagSpacing / 2;
        for (std::size_t i = 1; i < line.size(); ++i) {
            const double length = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
            for (since += length; since >= tagSpacing && length > 0; since -= tagSpacing) {
                const double t = 1 - (since - tagSpacing) / length;
                points.push_back({line[i - 1].x + t * (line[i].x - line[i - 1].x),
                                  line[i - 1].y + t * (line[i].y - line[i - 1].y)});
            }
        }
    }
    if (points.empty())
        return {};
    geo::Point middle{};
    for (const geo::Point& p : points)
        middle = {middle.x + p.x / static_cast<double>(points.size()),
                  middle.y + p.y / static_cast<double>(points.size())};
    std::ranges::stable_sort(points, {},
                             [middle](const geo::Point& p) { return squaredDistance(p, middle); });
    std::vector<LabelAnchor> anchors;
    for (const geo::Point& p : points)
        anchors.push_back({.unit = p, .room = std::numeric_limits<double>::infinity()});
    return anchors;
}

/// Every inner border's corners, to know how far a place is from its country's end.
std::vector<geo::Point> borderCorners(const geo::DetailLevel& level) {
    std::vector<geo::Point> corners;
    for (const geo::Edge& edge : level.edges)
        if (edge.kind == geo::EdgeKind::Inner || edge.kind == geo::EdgeKind::National)
            for (const geo::Line& line : edge.shape)
                for (const geo::Point& p : line)
                    corners.push_back(toUnit(p));
    return corners;
}

void addTerritories(std::vector<Label>& labels, const LoadedAtlas& atlas, geo::Language language) {
    for (const geo::Territory& territory : atlas.map().levels.back().territories) {
        const auto code = geo::codeIndex(geo::List::Territories, territory.id);
        if (!code)
            continue;
        QString name = atlas.word(geo::List::Territories, *code, language);
        // "Grand Est (outside Lorraine)": on the map the place says that.
        if (const auto bracket = name.indexOf(QLatin1String(" (")); bracket > 0)
            name.truncate(bracket);
        labels.push_back({.id = territoryIds + *code,
                          .type = Label::Type::Territory,
                          .text = name.toUpper(),
                          .rank = 1.5,
                          .minZoom = 7,
                          .country = territory.country,
                          .anchors = anchorsOf(toUnit(territory.shape), toUnit(territory.label))});
    }
}

void addPlaces(std::vector<Label>& labels, const LoadedAtlas& atlas, geo::Language language) {
    const std::vector<geo::Point> corners = borderCorners(atlas.map().levels.back());
    for (const geo::Place& place : atlas.map().places) {
        const bool inside = !place.territory.empty();
        const PlaceStyle& style = placeStyle(place.rank);
        Label label{.id = static_cast<std::uint64_t>(place.geonameId),
                    .type = Label::Type::Place,
                    .text = QString::fromStdString(place.names.in(language)),
                    .rank = place.rank + (inside ? 0 : 0.5),
                    .minZoom = inside ? style.insideZoom : style.outsideZoom,
                    .unit = toUnit(place.position),
                    .country = place.country,
                    .inside = inside,
                    .placeRank = place.rank};
        double nearest = std::numeric_limits<double>::infinity();
        for (const geo::Point& corner : corners)
            nearest = std::min(nearest, squaredDistance(corner, label.unit));
        label.border = std::sqrt(nearest);
        labels.push_back(std::move(label));
    }
}

void addRivers(std::vector<Label>& labels, const LoadedAtlas& atlas, geo::Language language) {
    std::uint64_t id = riverIds;
    for (const geo::River& river : atlas.map().levels[2].rivers) {
        const QString name = QString::fromStdString(river.names.in(language));
        ++id;
        if (name.isEmpty())
            continue;
        labels.push_back({.id = id,
                          .type = Label::Type::River,
                          .text = name,
                          .rank = 3.2 + river.order * 0.4 + (river.canal ? 2 : 0),
                          .minZoom = river.canal        ? 11.0
                                     : river.order == 1 ? 8.3
                                                        : 9.0,
                          .path = toUnit(river.shape)});
    }
}

void addTags(std::vector<Label>& labels, const LoadedAtlas& atlas) {
    std::map<std::string, std::vector<geo::Line>> borders;
    for (const geo::Edge& edge : atlas.map().levels.back().edges)
        if (edge.kind == geo::EdgeKind::Inner)
            for (const geo::Line& line : edge.shape)
                borders[edge.pair].push_back(toUnit(line));
    std::uint64_t id = tagIds;
    for (const auto& [pair, lines] : borders)
        labels.push_back({.id = ++id,
                          .type = Label::Type::BorderTag,
                          .text = QString::fromStdString(pair),
                          .rank = 3.6, // capitals first: a tag finds another place on its border
                          .minZoom = 8,
                          .anchors = tagAnchors(lines)});
}

} // namespace

Label recordLabel(const LoadedAtlas& atlas, geo::RecordIndex record, bool selected) {
    const geo::Record& of = atlas.catalogue().record(record);
    QString name = QString::fromStdString(of.acronym.empty() || selected ? of.name : of.acronym);
    // "UniGR-CIRKLA – centre de compétence …": what stands before the dash is what people say.
    if (const auto dash = name.indexOf(QStringLiteral(" – ")); dash > 0)
        name.truncate(dash);
    if (name.size() > longestName) {
        // Between two words: half a one says nothing.
        const auto space = name.lastIndexOf(u' ', longestName - 1);
        name.truncate(space > longestName / 2 ? space : longestName - 1);
        name += QChar(0x2026);
    }
    return {.id = recordIds + record,
            .type = Label::Type::Record,
            .text = name,
            .rank = selected ? -3.0 : -2.0,
            .record = record,
            .selected = selected};
}

std::vector<Label> makeLabels(const LoadedAtlas& atlas, geo::Language language) {
    std::vector<Label> labels;
    addTerritories(labels, atlas, language);
    addPlaces(labels, atlas, language);
    addRivers(labels, atlas, language);
    addTags(labels, atlas);
    std::ranges::stable_sort(labels, {}, &Label::minZoom);
    return labels;
}

} // namespace atlas
