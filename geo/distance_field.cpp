#include "geo/distance_cells.h"
#include "geo/geos.h"

#include <algorithm>
#include <numbers>
#include <numeric>
#include <unordered_map>

namespace geo {

namespace {

using namespace detail;

constexpr double largestCell = 8000; // metres: larger ones might hold more than their samples show
constexpr unsigned deepest = 24;     // levels of the quadtree

Extent extentOf(const MultiLine& lines) {
    Extent extent;
    for (const Line& line : lines)
        for (const Point& p : line)
            extent.expand(p);
    return extent;
}

} // namespace

/// Makes the field from the border outwards: a quadtree, fine where the distance is not flat, whose leaves
/// are then cut along the lands.
class FieldBuilder {
public:
    FieldBuilder(const MultiLine& border, const FieldDetail& detail)
        : detail_(detail), root_(rootOf(border, detail.farthest)), plane_(middleOf(border), extentOf(root_)),
          pieces_(detail::piecesOf(border, plane_)), field_(std::make_unique<DistanceField::Impl>()) {
        Numbers all(pieces_.size());
        std::ranges::iota(all, 0u);
        if (!all.empty() && refine(root_, all, 0) == none)
            field_->cells.clear();
    }

    Result<void> add(std::size_t land, const MultiPolygon& degrees) {
        MultiPolygon shape = degrees;
        for (Polygon& polygon : shape)
            for (Ring& ring : polygon)
                for (Point& p : ring)
                    p = toUnitMercator({p.x, p.y});
        Geos::Owner ground = geos_.polygons(shape);
        if (ground && GEOSisValid_r(geos_.handle(), ground.get()) != 1)
            ground = geos_.own(GEOSMakeValid_r(geos_.handle(), ground.get()));
        land_ = land;
        if (!ground || (!field_->cells.empty() && !fill(field_->cells.front(), ground.get())))
            return std::unexpected(geos_.error("The ground beside a border could not be cut"));
        return {};
    }

    std::unique_ptr<const DistanceField::Impl> finish() {
        if (!field_->cells.empty())
            measure(field_->cells.front());
        // Fields are kept: not what was reserved for more.
        field_->cells.shrink_to_fit();
        field_->vertices.shrink_to_fit();
        field_->meters.shrink_to_fit();
        for (Cell& cell : field_->cells) {
            cell.parts.shrink_to_fit();
            for (Part& part : cell.parts)
                part.triangles.shrink_to_fit();
        }
        return std::move(field_);
    }

private:
    using Numbers = std::vector<std::uint32_t>; ///< Of pieces.

    /// Corners are sums of powers of two: neighbours have exactly the same.
    static Cell rootOf(const MultiLine& border, double farthest) {
        Extent extent;
        for (const Line& line : border)
            for (const Point& p : line)
                extent.expand(toUnitMercator({p.x, p.y}));
        if (extent.empty())
            return {};
        const double north = fromUnitMercator({extent.minX, extent.minY}).lat * std::numbers::pi / 180;
        const double reach = 1.1 * farthest / (2 * std::numbers::pi * 6378137 * std::cos(north));
        const double span = std::max(extent.maxX - extent.minX, extent.maxY - extent.minY) + 2 * reach;
        Cell root;
        root.size = std::exp2(std::ceil(std::log2(span)) + 1);
        const double grid = root.size / 4;
        root.x = std::floor((extent.minX - reach) / grid) * grid;
        root.y = std::floor((extent.minY - reach) / grid) * grid;
        return root;
    }
    static Extent extentOf(const Cell& cell) {
        return {cell.x, cell.y, cell.x + cell.size, cell.y + cell.size};
    }
    static LonLat middleOf(const MultiLine& border) {
        const Extent extent = geo::extentOf(border);
        return extent.empty() ? LonLat()
                              : LonLat{(extent.minX + extent.maxX) / 2, (extent.minY + extent.maxY) / 2};
    }

    /// Number of the cell; none if nothing within the reach lies in it.
    std::int32_t refine(const Cell& place, const Numbers& candidates, unsigned depth) {
        const Point middle = plane_.at(place.middle());
        double radius = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const Point corner = plane_.at(place.corner(i));
            radius = std::max(radius, std::hypot(corner.x - middle.x, corner.y - middle.y));
        }
        radius *= 1.001; // the edges of a cell are not quite straight in the plane
        const double distance = detail::distanceTo(pieces_, candidates, middle);
        if (!(distance - radius <= detail_.farthest))
            return none;
        Numbers near;
        for (const std::uint32_t piece : candidates)
            if (pieces_[piece].distance(middle) <= distance + 2 * radius)
                near.push_back(piece);

        const auto number = static_cast<std::int32_t>(field_->cells.size());
        field_->cells.push_back(place);
        const double size = radius * std::numbers::sqrt2;
        const bool asked = distance + radius > detail_.nearest;
        const bool coarse =
            size > largestCell || (asked && size > detail_.smallestCell && !isFlat(place, near));
        if (!coarse || depth >= deepest) {
            Cell& cell = cellAt(number);
            cell.leaf = true;
            for (std::size_t i = 0; i < 4; ++i)
                corners_.insert(cornerOf(cell.corner(i)));
            near.shrink_to_fit();
            near_.resize(field_->cells.size());
            near_.back() = std::move(near);
            return number;
        }
        bool any = false;
        for (std::size_t i = 0; i < 4; ++i) {
            const double half = place.size / 2;
            const Cell quarter{
                .x = place.x + (i % 2 == 1 ? half : 0), .y = place.y + (i >= 2 ? half : 0), .size = half};
            const std::int32_t child = refine(quarter, near, depth + 1);
            cellAt(number).children[i] = child;
            any = any || child != none;
        }
        return any ? number : none;
    }
    Cell& cellAt(std::int32_t number) { return field_->cells[static_cast<std::size_t>(number)]; }
    [[nodiscard]] std::size_t numberOf(const Cell& cell) const {
        return static_cast<std::size_t>(&cell - field_->cells.data());
    }

    /// Whether the triangles between the corners and the middle give the distance everywhere: looked at in
    /// their middles and in those of their edges. A ridge between two bends may pass between these.
    [[nodiscard]] bool isFlat(const Cell& cell, const Numbers& near) const {
        const auto exact = [&](Point p) { return detail::distanceTo(pieces_, near, plane_.at(p)); };
        const double middle = exact(cell.middle());
        std::array<double, 4> corners{};
        for (std::size_t i = 0; i < 4; ++i)
            corners[i] = exact(cell.corner(i));
        const auto wrong = [&](Point at, double between) {
            const double there = exact(at);
            return std::max(there, between) > 0.9 * detail_.nearest &&
                   std::abs(there - between) > detail_.tolerance;
        };
        const Point m = cell.middle();
        for (std::size_t i = 0; i < 4; ++i) {
            const std::size_t next = (i + 1) % 4;
            const Point a = cell.corner(i), b = cell.corner(next);
            if (wrong({(a.x + b.x) / 2, (a.y + b.y) / 2}, (corners[i] + corners[next]) / 2) ||
                wrong({(a.x + m.x) / 2, (a.y + m.y) / 2}, (corners[i] + middle) / 2) ||
                wrong({(a.x + b.x + m.x) / 3, (a.y + b.y + m.y) / 3},
                      (corners[i] + corners[next] + middle) / 3))
                return false;
        }
        return true;
    }

    /// `ground`: the land around the cell; null: it has all of it.
    bool fill(Cell& cell, const GEOSGeometry* ground) {
        Geos::Owner part = geos_.own(nullptr);
        if (ground != nullptr) {
            part = geos_.own(GEOSClipByRect_r(geos_.handle(), ground, cell.x, cell.y, cell.x + cell.size,
                                              cell.y + cell.size));
            if (!part)
                return false;
            double area = 0;
            if (GEOSisEmpty_r(geos_.handle(), part.get()) == 1 ||
                GEOSArea_r(geos_.handle(), part.get(), &area) != 1 || area <= 0)
                return true;
            if (area >= cell.size * cell.size * (1 - 1e-9))
                part.reset();
        }
        if (!part)
            cell.land = static_cast<std::int32_t>(land_);
        if (cell.leaf)
            return fan(cell, part.get());
        for (const std::int32_t child : cell.children)
            if (child != none && !fill(cellAt(child), part.get()))
                return false;
        return true;
    }

    bool fan(Cell& cell, const GEOSGeometry* ground) {
        const Ring ring = ringOf(cell, corners_);
        const Point middle = cell.middle();
        cell.parts.push_back({.land = land_, .triangles = {}});
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i], b = ring[(i + 1) % ring.size()];
            if (ground == nullptr)
                addTriangle(cell, a, b, middle);
            else if (!addWithin(cell, a, b, middle, ground))
                return false;
        }
        return true;
    }

    bool addWithin(Cell& cell, Point a, Point b, Point c, const GEOSGeometry* ground) {
        const Geos::Owner triangle = geos_.polygons({{{a, b, c, a}}});
        const Geos::Owner cut = triangle
                                    ? geos_.own(GEOSIntersection_r(geos_.handle(), ground, triangle.get()))
                                    : geos_.own(nullptr);
        if (!cut)
            return false;
        // Only areas: where shapes merely touch, lines and points are left.
        const Geos::Owner areas = geos_.polygons(geos_.toMultiPolygon(cut.get()));
        if (!areas || GEOSisEmpty_r(geos_.handle(), areas.get()) == 1)
            return areas != nullptr;
        const Geos::Owner triangles =
            geos_.own(GEOSConstrainedDelaunayTriangulation_r(geos_.handle(), areas.get()));
        if (!triangles)
            return false;
        for (int i = 0; i < GEOSGetNumGeometries_r(geos_.handle(), triangles.get()); ++i) {
            const GEOSGeometry* one = GEOSGetGeometryN_r(geos_.handle(), triangles.get(), i);
            const Line ring = geos_.toLine(GEOSGetExteriorRing_r(geos_.handle(), one));
            addTriangle(cell, ring[0], ring[1], ring[2]);
        }
        return true;
    }

    void addTriangle(Cell& cell, Point a, Point b, Point c) {
        const Triangle triangle{{index(cell, a), index(cell, b), index(cell, c)}};
        const auto& [first, second, third] = triangle.corners;
        if (first != second && second != third && third != first) // not thinner than 2 mm
            cell.parts.back().triangles.push_back(triangle);
    }

    std::uint32_t index(const Cell& cell, Point p) {
        const auto [place, isNew] =
            indices_.try_emplace(cornerOf(p), static_cast<std::uint32_t>(field_->vertices.size()));
        if (isNew) {
            field_->vertices.push_back(p);
            field_->meters.push_back(
                static_cast<float>(detail::distanceTo(pieces_, near_[numberOf(cell)], plane_.at(p))));
        }
        return place->second;
    }

    /// Fills in what lies nearest and farthest in each cell.
    void measure(Cell& cell) {
        for (const Part& part : cell.parts)
            for (const Triangle& triangle : part.triangles)
                for (const std::uint32_t corner : triangle.corners) {
                    cell.nearest = std::min(cell.nearest, field_->meters[corner]);
                    cell.farthest = std::max(cell.farthest, field_->meters[corner]);
                }
        for (const std::int32_t number : cell.children) {
            if (cell.leaf)
                return;
            if (number == none) { // beyond the reach
                cell.farthest = std::numeric_limits<float>::infinity();
                continue;
            }
            Cell& child = cellAt(number);
            measure(child);
            cell.nearest = std::min(cell.nearest, child.nearest);
            cell.farthest = std::max(cell.farthest, child.farthest);
        }
    }

    Geos geos_;
    FieldDetail detail_;
    Cell root_;
    detail::DistancePlane plane_;
    Pieces pieces_;
    std::unique_ptr<DistanceField::Impl> field_;
    std::vector<Numbers> near_; ///< By cell: of a leaf, what may be nearest to a place in it.
    Corners corners_;           ///< Of all leaves.
    std::unordered_map<Corner, std::uint32_t, HashCorner> indices_;
    std::size_t land_ = 0; ///< At work.
};

DistanceField::DistanceField(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
DistanceField::DistanceField(DistanceField&&) noexcept = default;
DistanceField& DistanceField::operator=(DistanceField&&) noexcept = default;
DistanceField::~DistanceField() = default;

Result<DistanceField> DistanceField::create(const MultiLine& border, std::span<const MultiPolygon> lands,
                                            const FieldDetail& detail) {
    FieldBuilder builder(border, detail);
    for (std::size_t land = 0; land < lands.size(); ++land)
        if (auto added = builder.add(land, lands[land]); !added)
            return std::unexpected(added.error());
    return DistanceField(builder.finish());
}

} // namespace geo
