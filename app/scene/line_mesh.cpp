#include "app/scene/line_mesh.h"

#include "app/scene/projection.h"

#include <cmath>

namespace atlas {

namespace {

constexpr std::size_t chunkPieces = 64;

geo::Point normalOf(geo::Point a, geo::Point b) {
    const double dx = b.x - a.x, dy = b.y - a.y, length = std::hypot(dx, dy);
    return {-dy / length, dx / length};
}

class Ribbon {
public:
    explicit Ribbon(std::vector<LineChunk>& chunks) : chunks_(chunks) { start(); }

    void corner(geo::Point at, geo::Point extrude, double along) {
        LineChunk& chunk = chunks_.back();
        const auto f = [](double v) { return static_cast<float>(v); };
        const geo::Point origin = Projection::origin();
        const float x = f(at.x - origin.x), y = f(at.y - origin.y);
        chunk.vertices.push_back({x, y, f(extrude.x), f(extrude.y), 1, f(along)});
        chunk.vertices.push_back({x, y, f(-extrude.x), f(-extrude.y), -1, f(along)});
        chunk.extent.expand(at);
        if (const auto n = static_cast<std::uint32_t>(chunk.vertices.size()); n >= 4)
            chunk.indices.insert(chunk.indices.end(), {n - 4, n - 3, n - 2, n - 3, n - 1, n - 2});
    }
    [[nodiscard]] bool full() const { return chunks_.back().vertices.size() >= 2 * chunkPieces; }
    void start() { chunks_.emplace_back(); }

private:
    std::vector<LineChunk>& chunks_;
};

} // namespace

std::vector<LineChunk> lineChunks(const geo::Line& line) {
    geo::Line unit;
    for (const geo::Point& degrees : line)
        unit.push_back(geo::toUnitMercator({degrees.x, degrees.y}));
    return unitLineChunks(unit);
}

std::vector<LineChunk> unitLineChunks(const geo::Line& line) {
    std::vector<geo::Point> points;
    for (const geo::Point& p : line)
        if (points.empty() || points.back() != p)
            points.push_back(p);
    if (points.size() < 2)
        return {};
    const bool closed = points.front() == points.back() && points.size() > 3;
    const std::size_t last = points.size() - 1;

    std::vector<LineChunk> chunks;
    Ribbon ribbon(chunks);
    double along = 0;
    for (std::size_t i = 0; i <= last; ++i) {
        if (i > 0)
            along += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
        const bool hasBefore = i > 0 || closed, hasAfter = i < last || closed;
        const geo::Point before = hasBefore ? normalOf(i > 0 ? points[i - 1] : points[last - 1], points[i])
                                            : normalOf(points[i], points[i + 1]);
        const geo::Point after =
            hasAfter ? normalOf(points[i], i < last ? points[i + 1] : points[1]) : before;
        const double cosine = before.x * after.x + before.y * after.y;
        if (cosine < 0) { // a mitre would stick out: end one piece, begin the next
            ribbon.corner(points[i], before, along);
            ribbon.corner(points[i], after, along);
        } else {
            const double stretch = 1 / (1 + cosine);
            ribbon.corner(points[i], {(before.x + after.x) * stretch, (before.y + after.y) * stretch}, along);
        }
        if (ribbon.full() && i < last) {
            const geo::Point at = points[i];
            ribbon.start();
            // The same corner again: neighbours of a chunk share it, so no gap opens between them.
            const double stretch = cosine < 0 ? 0 : 1 / (1 + cosine);
            ribbon.corner(at,
                          cosine < 0
                              ? after
                              : geo::Point{(before.x + after.x) * stretch, (before.y + after.y) * stretch},
                          along);
        }
    }
    return chunks;
}

} // namespace atlas
