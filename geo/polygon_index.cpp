#include "geo/polygon_index.h"

#include "geo/inside.h"
#include "geo/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <span>

namespace geo {
namespace {

bool isFinite(Point p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

// All corners surely on one side of the line through a and b.
bool isBesides(Point a, Point b, const Extent& box) {
    int left = 0, right = 0;
    for (const Point corner : {Point{box.minX, box.minY}, Point{box.maxX, box.minY},
                               Point{box.minX, box.maxY}, Point{box.maxX, box.maxY}}) {
        const double first = (a.x - corner.x) * (b.y - corner.y);
        const double second = (a.y - corner.y) * (b.x - corner.x);
        const double doubt =
            8 * std::numeric_limits<double>::epsilon() * (std::abs(first) + std::abs(second));
        left += first - second > doubt;
        right += second - first > doubt;
    }
    return left == 4 || right == 4;
}

} // namespace

PolygonIndex::PolygonIndex(const MultiPolygon& polygons) {
    Extent all;
    std::uint32_t ringNumber = 0, polygonNumber = 0;
    for (const Polygon& polygon : polygons) {
        for (std::size_t r = 0; r < polygon.size(); ++r, ++ringNumber) {
            const Ring& ring = polygon[r];
            for (const Point p : ring)
                if (isFinite(p)) {
                    all.expand(p);
                    if (r == 0)
                        extent_.expand(p);
                }
            for (std::size_t i = 1; i < ring.size(); ++i)
                if (isFinite(ring[i - 1]) && isFinite(ring[i]))
                    edges_.push_back({.a = ring[i - 1],
                                      .b = ring[i],
                                      .ring = ringNumber,
                                      .polygon = polygonNumber,
                                      .hole = r > 0});
        }
        ++polygonNumber;
    }
    if (edges_.empty()) {
        extent_ = {};
        return;
    }
    minY_ = all.minY;
    const double height = all.maxY - all.minY;
    for (auto count = std::bit_ceil(std::clamp<std::size_t>(edges_.size() / 2, 1, 4096));; count /= 2) {
        bandsPerUnit_ = height > 0 && std::isfinite(static_cast<double>(count) / height)
                            ? static_cast<double>(count) / height
                            : 0;
        if (divide(count) || count == 1)
            break;
    }
}

std::size_t PolygonIndex::bandOf(double y) const {
    const double band = (y - minY_) * bandsPerUnit_;
    return static_cast<std::size_t>(std::clamp(band, 0.0, static_cast<double>(bandEnds_.size() - 1)));
}

bool PolygonIndex::divide(std::size_t count) {
    const std::size_t most = 16 * edges_.size() + 4096;
    bandEnds_.assign(count, 0);
    const auto forBands = [this](const Edge& edge, auto use) {
        const auto last = bandOf(std::max(edge.a.y, edge.b.y));
        for (auto band = bandOf(std::min(edge.a.y, edge.b.y)); band <= last; ++band)
            use(band);
    };
    std::size_t total = 0;
    std::vector<std::uint32_t> next(count + 1, 0);
    for (const Edge& edge : edges_) {
        forBands(edge, [&](std::size_t band) {
            ++next[band + 1];
            ++total;
        });
        if (total > most && count > 1)
            return false;
    }
    for (std::size_t band = 0; band < count; ++band)
        next[band + 1] += next[band];
    entries_.resize(total);
    for (std::size_t e = 0; e < edges_.size(); ++e)
        forBands(edges_[e],
                 [&](std::size_t band) { entries_[next[band]++] = static_cast<std::uint32_t>(e); });
    std::copy_n(next.begin(), count, bandEnds_.begin()); // each has moved to the end of its band
    return true;
}

bool PolygonIndex::add(std::uint32_t number, const Extent& box, std::vector<std::uint32_t>& near) const {
    const Edge& edge = edges_[number];
    const auto [minY, maxY] = std::minmax(edge.a.y, edge.b.y);
    const auto [minX, maxX] = std::minmax(edge.a.x, edge.b.x);
    // What lies wholly to the west crosses no ray to the east.
    if (maxX < box.minX || minY > box.maxY || maxY < box.minY)
        return false;
    near.push_back(number);
    return minX <= box.maxX && !isBesides(edge.a, edge.b, box);
}

bool PolygonIndex::gather(const Extent& box, std::vector<std::uint32_t>& near) const {
    near.clear();
    if (edges_.empty())
        return false;
    bool meets = false;
    const auto first = bandOf(box.minY), last = bandOf(box.maxY);
    for (auto band = first; band <= last; ++band) {
        const auto begin = band == 0 ? 0U : bandEnds_[band - 1];
        for (const auto number : std::span(entries_).subspan(begin, bandEnds_[band] - begin))
            meets = add(number, box, near) || meets;
    }
    if (first != last) {
        std::ranges::sort(near); // ring by ring again
        const auto repeated = std::ranges::unique(near);
        near.erase(repeated.begin(), repeated.end());
    }
    return meets;
}

bool PolygonIndex::narrow(const Extent& box, std::span<const std::uint32_t> from,
                          std::vector<std::uint32_t>& near) const {
    near.clear();
    bool meets = false;
    for (const auto number : from)
        meets = add(number, box, near) || meets;
    return meets;
}

std::uint64_t PolygonIndex::contains(std::span<const Point> points,
                                     std::span<const std::uint32_t> near) const {
    detail::ManyPoints many;
    for (std::size_t i = 0; i < 64; ++i) {
        many.x[i] = points[std::min(i, points.size() - 1)].x;
        many.y[i] = points[std::min(i, points.size() - 1)].y;
    }
    std::uint64_t inside = 0, held = 0, doubtful = 0; // held: by the polygon that is being looked at
    std::vector<detail::EdgeEnds> ring;
    for (std::size_t i = 0; i < near.size();) {
        const Edge& first = edges_[near[i]];
        ring.clear();
        for (; i < near.size() && edges_[near[i]].ring == first.ring; ++i) {
            const Edge& edge = edges_[near[i]];
            ring.push_back({.ax = edge.a.x, .ay = edge.a.y, .bx = edge.b.x, .by = edge.b.y});
        }
        const auto odd = detail::oddCrossings(many, ring, doubtful);
        held = first.hole ? held & ~odd : odd;
        if (i == near.size() || edges_[near[i]].polygon != first.polygon) {
            inside |= held;
            held = 0;
        }
    }
    inside &= ~std::uint64_t{0} >> (64 - points.size());
    doubtful &= ~std::uint64_t{0} >> (64 - points.size());
    for (; doubtful != 0; doubtful &= doubtful - 1) {
        const auto bit = doubtful & (~doubtful + 1);
        const bool is = contains(points[static_cast<std::size_t>(std::countr_zero(doubtful))], near);
        inside = is ? inside | bit : inside & ~bit;
    }
    return inside;
}

bool PolygonIndex::contains(Point p, std::span<const std::uint32_t> near) const {
    if (!extent_.contains(p))
        return false;
    bool held = false; // by the polygon that is being looked at
    for (std::size_t i = 0; i < near.size();) {
        const Edge& first = edges_[near[i]];
        bool odd = false, onEdge = false;
        for (; i < near.size() && edges_[near[i]].ring == first.ring; ++i) {
            const auto& [a, b, ring, polygon, hole] = edges_[near[i]];
            // An edge all to the east is crossed if its ends lie north and south; one whose box holds the
            // point needs the exact tests.
            if (std::min(a.x, b.x) > p.x)
                odd ^= (a.y > p.y) != (b.y > p.y);
            else if (std::max(a.x, b.x) >= p.x && std::min(a.y, b.y) <= p.y && std::max(a.y, b.y) >= p.y) {
                onEdge = onEdge || detail::isOnEdge(a, b, p);
                odd ^= detail::crossesRay(a, b, p);
            }
        }
        if (!first.hole)
            held = odd || onEdge;
        else if (odd && !onEdge)
            held = false;
        if (i == near.size() || edges_[near[i]].polygon != first.polygon) {
            if (held)
                return true;
        }
    }
    return false;
}

} // namespace geo
