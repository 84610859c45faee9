#include "geo/inside.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace geo {
namespace {

// Sign of the exact sum of doubles (Shewchuk's expansions: parts that don't overlap, smallest first, so that
// the last part that is not zero has the sign of the whole).
int signOfSum(std::span<const double> terms) {
    std::array<double, 16> parts{};
    std::size_t used = 0;
    for (double term : terms) {
        for (auto& part : std::span(parts).first(used)) {
            const double sum = term + part;
            const double virtualPart = sum - term;
            const double rest = (term - (sum - virtualPart)) + (part - virtualPart);
            part = rest;
            term = sum;
        }
        parts[used++] = term;
    }
    for (; used > 0; --used)
        if (parts[used - 1] != 0)
            return parts[used - 1] > 0 ? 1 : -1;
    return 0;
}

// +1 if p lies left of the line from a to b, -1 right of it, 0 on it.
int orientation(Point a, Point b, Point p) {
    const double left = (a.x - p.x) * (b.y - p.y);
    const double right = (a.y - p.y) * (b.x - p.x);
    const double determinant = left - right;
    // What rounding can have done to it at most; beyond that the sign is certain.
    const double doubt = 4 * std::numeric_limits<double>::epsilon() * (std::abs(left) + std::abs(right));
    if (std::abs(determinant) > doubt)
        return determinant > 0 ? 1 : -1;

    // The same determinant multiplied out, each product as its rounded value and the exact rest.
    const std::array<std::array<double, 2>, 6> products{
        {{a.x, b.y}, {-a.x, p.y}, {-p.x, b.y}, {-a.y, b.x}, {a.y, p.x}, {p.y, b.x}}};
    std::array<double, 12> terms{};
    for (std::size_t i = 0; i < products.size(); ++i) {
        const auto [u, v] = products[i];
        terms[2 * i] = u * v;
        terms[2 * i + 1] = std::fma(u, v, -terms[2 * i]);
    }
    return signOfSum(terms);
}

} // namespace

bool detail::isOnEdge(Point a, Point b, Point p) {
    const auto [minX, maxX] = std::minmax(a.x, b.x);
    const auto [minY, maxY] = std::minmax(a.y, b.y);
    return p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY && orientation(a, b, p) == 0;
}

bool detail::crossesRay(Point a, Point b, Point p) {
    return (a.y > p.y) != (b.y > p.y) && (orientation(a, b, p) > 0) == (b.y > a.y);
}

RingSide sideOf(const Ring& ring, Point p) {
    bool inside = false;
    if (!std::isfinite(p.x) || !std::isfinite(p.y))
        return RingSide::Outside;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point a = ring[i - 1], b = ring[i];
        if (detail::isOnEdge(a, b, p))
            return RingSide::Edge;
        if (detail::crossesRay(a, b, p))
            inside = !inside;
    }
    return inside ? RingSide::Inside : RingSide::Outside;
}

bool contains(const MultiPolygon& polygons, Point p) {
    return std::ranges::any_of(polygons, [p](const Polygon& polygon) {
        if (polygon.empty() || sideOf(polygon.front(), p) == RingSide::Outside)
            return false;
        return std::ranges::none_of(std::span(polygon).subspan(1),
                                    [p](const Ring& hole) { return sideOf(hole, p) == RingSide::Inside; });
    });
}

} // namespace geo
