#include "geo/distance_cells.h"

#include <algorithm>
#include <unordered_map>

namespace geo {

namespace {

using namespace detail;

/// From `a` to just before `b`.
void addEdge(Point a, Point b, const Corners& corners, Ring& ring) {
    const Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
    if (corners.contains(cornerOf(middle))) {
        addEdge(a, middle, corners, ring);
        addEdge(middle, b, corners, ring);
    } else {
        ring.push_back(a);
    }
}

/// The triangles of one land within a distance.
class AreaWalk {
public:
    AreaWalk(const std::vector<Cell>& cells, const std::vector<Point>& vertices,
             const std::vector<float>& distances, std::size_t land, double meters, const Extent& extent)
        : cells_(cells), vertices_(vertices), distances_(distances), land_(land), meters_(meters),
          extent_(extent) {}

    DistanceMesh mesh() {
        if (!cells_.empty())
            visit(cells_.front());
        for (const Cell* cell : whole_)
            fan(*cell);
        return std::move(mesh_);
    }

private:
    void visit(const Cell& cell) {
        const bool others = cell.land != none && cell.land != static_cast<std::int32_t>(land_);
        if (others || cell.nearest > meters_ || !cell.touches(extent_))
            return;
        if (cell.land != none && cell.farthest <= meters_) {
            whole_.push_back(&cell);
            for (std::size_t i = 0; i < 4; ++i)
                corners_.insert(cornerOf(cell.corner(i)));
            return;
        }
        for (const Part& part : cell.parts)
            if (part.land == land_)
                for (const Triangle& triangle : part.triangles)
                    take(triangle);
        for (const std::int32_t child : cell.children)
            if (child != none)
                visit(cells_[static_cast<std::size_t>(child)]);
    }

    void fan(const Cell& cell) {
        const Ring ring = ringOf(cell, corners_);
        const auto first = static_cast<std::uint32_t>(mesh_.mesh.vertices.size());
        const auto count = static_cast<std::uint32_t>(ring.size());
        auto& vertices = mesh_.mesh.vertices;
        // Four corners make two triangles, more are joined to the middle.
        if (count > 4)
            vertices.push_back(cell.middle());
        vertices.insert(vertices.end(), ring.begin(), ring.end());
        mesh_.distances.resize(vertices.size());
        auto& triangles = mesh_.mesh.triangles;
        if (count == 4)
            triangles.insert(triangles.end(), {first, first + 1, first + 2, first, first + 2, first + 3});
        else
            for (std::uint32_t i = 0; i < count; ++i)
                triangles.insert(triangles.end(), {first, first + 1 + i, first + 1 + (i + 1) % count});
    }

    void take(const Triangle& triangle) {
        const auto [a, b, c] = triangle.corners;
        if (std::min({distances_[a], distances_[b], distances_[c]}) > meters_)
            return;
        for (const std::uint32_t corner : triangle.corners) {
            const auto [place, isNew] =
                indices_.try_emplace(corner, static_cast<std::uint32_t>(mesh_.mesh.vertices.size()));
            if (isNew) {
                mesh_.mesh.vertices.push_back(vertices_[corner]);
                mesh_.distances.push_back(distances_[corner]);
                corners_.insert(cornerOf(vertices_[corner]));
            }
            mesh_.mesh.triangles.push_back(place->second);
        }
    }

    const std::vector<Cell>& cells_;
    const std::vector<Point>& vertices_;
    const std::vector<float>& distances_;
    std::size_t land_;
    double meters_;
    Extent extent_;
    DistanceMesh mesh_;
    std::vector<const Cell*> whole_; ///< Cells that lie within.
    Corners corners_;                ///< Of all that is drawn.
    std::unordered_map<std::uint32_t, std::uint32_t> indices_;
};

/// Joins the places where a contour crosses the edges of triangles to lines.
class ContourWalk {
public:
    ContourWalk(const std::vector<Point>& vertices, const std::vector<float>& distances, double meters)
        : vertices_(vertices), distances_(distances), meters_(meters) {}

    void take(const Triangle& triangle) {
        std::array<std::uint32_t, 2> ends{};
        std::size_t count = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            const std::uint32_t a = triangle.corners[k], b = triangle.corners[(k + 1) % 3];
            if ((distances_[a] <= meters_) != (distances_[b] <= meters_))
                ends[count++] = crossing(std::min(a, b), std::max(a, b));
        }
        if (count != 2)
            return;
        for (const std::size_t k : {std::size_t{0}, std::size_t{1}}) {
            Crossing& end = crossings_[ends[k]];
            if (end.count < 2)
                end.next[end.count++] = ends[1 - k];
        }
    }

    MultiLine lines() {
        MultiLine lines;
        // First those that begin where the land ends, then the rings.
        for (const bool rings : {false, true})
            for (std::uint32_t i = 0; i < crossings_.size(); ++i)
                if (!crossings_[i].taken && (rings || crossings_[i].count == 1))
                    if (Line line = walk(i); line.size() > 1)
                        lines.push_back(std::move(line));
        return lines;
    }

private:
    struct Crossing {
        Point at;
        std::array<std::uint32_t, 2> next{}; ///< Crossings of the same triangles.
        std::uint8_t count = 0;
        bool taken = false;
    };

    std::uint32_t crossing(std::uint32_t a, std::uint32_t b) {
        const auto [place, isNew] =
            byEdge_.try_emplace(std::uint64_t{a} << 32 | b, static_cast<std::uint32_t>(crossings_.size()));
        if (isNew) {
            const Point p = vertices_[a], q = vertices_[b];
            const double from = distances_[a], to = distances_[b], t = (meters_ - from) / (to - from);
            crossings_.push_back({.at = {p.x + t * (q.x - p.x), p.y + t * (q.y - p.y)}});
        }
        return place->second;
    }

    Line walk(std::uint32_t from) {
        Line line;
        std::uint32_t at = from;
        for (;;) {
            Crossing& here = crossings_[at];
            here.taken = true;
            line.push_back(here.at);
            if (here.count > 0 && !crossings_[here.next[0]].taken)
                at = here.next[0];
            else if (here.count > 1 && !crossings_[here.next[1]].taken)
                at = here.next[1];
            else
                break;
        }
        const Crossing& last = crossings_[at];
        const bool ring = last.count == 2 && (last.next[0] == from || last.next[1] == from);
        if (line.size() > 2 && ring)
            line.push_back(line.front());
        return line;
    }

    const std::vector<Point>& vertices_;
    const std::vector<float>& distances_;
    double meters_;
    std::vector<Crossing> crossings_;
    std::unordered_map<std::uint64_t, std::uint32_t> byEdge_;
};

} // namespace

Ring detail::ringOf(const Cell& cell, const Corners& corners) {
    Ring ring;
    for (std::size_t i = 0; i < 4; ++i)
        addEdge(cell.corner(i), cell.corner((i + 1) % 4), corners, ring);
    return ring;
}

DistanceMesh DistanceField::within(std::size_t land, double meters, const Extent& extent) const {
    return AreaWalk(impl_->cells, impl_->vertices, impl_->meters, land, meters, extent).mesh();
}

MultiLine DistanceField::contour(std::size_t land, double meters) const {
    ContourWalk walk(impl_->vertices, impl_->meters, meters);
    for (const Cell& cell : impl_->cells)
        if (cell.leaf && cell.nearest <= meters && cell.farthest > meters)
            for (const Part& part : cell.parts)
                if (part.land == land)
                    for (const Triangle& triangle : part.triangles)
                        walk.take(triangle);
    return walk.lines();
}

} // namespace geo
