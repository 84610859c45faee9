#include "app/scene/arcs.h"

#include "app/relation_model.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr int samples = 64;
constexpr double smallestBow = 0.10, largestBow = 0.22;
constexpr int bows = 4;
constexpr double sameDirection = 14 * std::numbers::pi / 180; // such neighbours bend to different sides

geo::Line curve(geo::Point from, geo::Point to, double bow) {
    const geo::Point control{(from.x + to.x) / 2 + 1.8 * bow * (to.y - from.y),
                             (from.y + to.y) / 2 - 1.8 * bow * (to.x - from.x)};
    geo::Line line;
    for (int i = 0; i <= samples; ++i) {
        const double t = static_cast<double>(i) / samples, u = 1 - t;
        line.push_back({u * u * from.x + 2 * u * t * control.x + t * t * to.x,
                        u * u * from.y + 2 * u * t * control.y + t * t * to.y});
    }
    return line;
}

/// Where a piece passes from one country to another: halved until it is as short as nothing.
geo::Point passage(geo::Point a, geo::Point b, std::string_view left, const CountryIndex& countries) {
    for (int i = 0; i < 20; ++i) {
        const geo::Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
        (countries.at(middle) == left ? a : b) = middle;
    }
    return b;
}

std::vector<geo::Point> gatesOf(const geo::Line& line, const CountryIndex& countries) {
    std::vector<geo::Point> gates;
    std::string_view country = countries.at(line.front());
    for (std::size_t i = 1; i < line.size(); ++i) {
        const std::string_view next = countries.at(line[i]);
        if (!next.empty() && !country.empty() && next != country)
            gates.push_back(passage(line[i - 1], line[i], country, countries));
        country = next;
    }
    return gates;
}

} // namespace

std::vector<Arc> makeArcs(const LoadedAtlas& atlas, geo::RecordIndex record, const CountryIndex& countries) {
    const geo::Catalogue& catalogue = atlas.catalogue();
    std::vector<Arc> arcs;
    if (!catalogue.hasPosition(record))
        return arcs;
    const geo::Point from = catalogue.mercator(record);
    std::vector<geo::RecordIndex> others;
    for (const geo::Link& link : catalogue.links(record))
        if (catalogue.hasPosition(link.other) && catalogue.mercator(link.other) != from)
            others.push_back(link.other);
    // Clockwise from the north; one arc for several roles of one record.
    const auto direction = [&](geo::RecordIndex other) {
        const geo::Point to = catalogue.mercator(other);
        const double angle = std::atan2(to.x - from.x, from.y - to.y);
        return angle < 0 ? angle + 2 * std::numbers::pi : angle;
    };
    std::ranges::sort(others);
    others.erase(std::ranges::unique(others).begin(), others.end());
    std::ranges::stable_sort(others, {}, direction);
    double before = -1;
    int turn = 0;
    for (std::size_t i = 0; i < others.size(); ++i) {
        const double angle = direction(others[i]);
        turn = i > 0 && angle - before < sameDirection ? turn + 1 : 0;
        before = angle;
        const geo::Point to = catalogue.mercator(others[i]);
        // The upper side first, then by turns, each pair bent more than the one before.
        const double upper = to.x >= from.x ? 1 : -1;
        const double bow = smallestBow + (largestBow - smallestBow) * std::min(turn, bows - 1) / (bows - 1);
        Arc arc{.to = others[i], .points = curve(from, to, upper * (turn % 2 == 0 ? bow : -bow))};
        arc.crosses = crossesBorder(catalogue.outline(record), catalogue.outline(others[i]));
        if (arc.crosses)
            arc.gates = gatesOf(arc.points, countries);
        arcs.push_back(std::move(arc));
    }
    return arcs;
}

Arc arcBetween(const LoadedAtlas& atlas, geo::RecordIndex from, geo::RecordIndex to,
               const CountryIndex& countries) {
    const geo::Catalogue& catalogue = atlas.catalogue();
    Arc arc{.to = to};
    if (!catalogue.hasPosition(from) || !catalogue.hasPosition(to))
        return arc;
    const geo::Point a = catalogue.mercator(from), b = catalogue.mercator(to);
    if (a == b)
        return arc;
    arc.points = curve(a, b, b.x >= a.x ? -smallestBow : smallestBow);
    arc.crosses = true; // it is what the eye is led to, in whichever countries it lies
    arc.gates = gatesOf(arc.points, countries);
    return arc;
}

geo::Line firstPart(const geo::Line& line, double share) {
    if (share <= 0 || line.size() < 2)
        return {};
    if (share >= 1)
        return line;
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    double left = share * length;
    geo::Line part{line.front()};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double piece = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
        if (piece >= left) {
            const double t = piece > 0 ? left / piece : 0;
            part.push_back({line[i - 1].x + t * (line[i].x - line[i - 1].x),
                            line[i - 1].y + t * (line[i].y - line[i - 1].y)});
            return part;
        }
        left -= piece;
        part.push_back(line[i]);
    }
    return part;
}

} // namespace atlas
