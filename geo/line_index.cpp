#include "geo/line_index.h"

#include "geo/crs.h"

#include <nanoflann.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace geo::detail {

namespace {

constexpr double semiMajor = 6378137.0;
constexpr double flattening = 1 / 298.257223563;
constexpr double eccentricity2 = flattening * (2 - flattening);
constexpr double semiMinor = semiMajor * (1 - flattening);
// Radii of curvature of any normal section anywhere lie between these two.
constexpr double leastRadius = semiMinor * semiMinor / semiMajor;
constexpr double greatestRadius = semiMajor * semiMajor / semiMinor;

constexpr double degree = std::numbers::pi / 180;
constexpr double longestPiece = 250; // metres
constexpr double enough = 1e-4;      // metres: where the search along a piece stops
constexpr double nothing = 1e-6;     // metres: what rounding alone may leave of 0
constexpr double infinity = std::numeric_limits<double>::infinity();

Vector3 toSpace(LonLat p) {
    const double sinLat = std::sin(p.lat * degree), cosLat = std::cos(p.lat * degree);
    const double n = semiMajor / std::sqrt(1 - eccentricity2 * sinLat * sinLat);
    return {n * cosLat * std::cos(p.lon * degree), n * cosLat * std::sin(p.lon * degree),
            n * (1 - eccentricity2) * sinLat};
}

Vector3 minus(const Vector3& a, const Vector3& b) {
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}
double dot(const Vector3& a, const Vector3& b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
double norm(const Vector3& a) {
    return std::sqrt(dot(a, a));
}

// Chords and geodesics. Let P and Q be points of the ellipsoid, c their chord, d their geodesic distance.
// The ball with radius r = leastRadius that touches the ellipsoid from within at P lies wholly inside it, the
// one with greatestRadius contains it (Blaschke). So Q's height over the inner ball is at most
// h = c²/(2r)·(1 - r/greatestRadius), and the geodesic, which runs outside of the inner ball, is at least as
// long as its shadow on it: d >= r·θ with c² = h² + 4r(r + h)·sin²(θ/2). At 500 km that tells d from c to 8
// m.

/// No chord under a geodesic of this length or a shorter one is longer.
double greatestChord(double geodesic) {
    if (geodesic > leastRadius)
        return geodesic;
    const double h = geodesic * geodesic / (2 * leastRadius) * (1 - leastRadius / greatestRadius);
    const double sine = std::sin(geodesic / (2 * leastRadius));
    return std::min(geodesic, std::sqrt(h * h + 4 * leastRadius * (leastRadius + h) * sine * sine));
}

/// At least the length of the line between two points that is straight in longitude and latitude.
double lengthBound(Point a, Point b) {
    const bool crossesEquator = (a.y < 0) != (b.y < 0);
    const double nearestToEquator = crossesEquator ? 0 : std::min(std::abs(a.y), std::abs(b.y));
    return greatestRadius * degree * std::hypot(a.y - b.y, (a.x - b.x) * std::cos(nearestToEquator * degree));
}

Point between(Point a, Point b, double t) {
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

struct Piece {
    Point from, to;
    Vector3 spaceFrom, spaceTo;
    std::uint32_t group;
};

/// Nearest point of the piece's chord: parameter in [0, 1] and distance.
std::pair<double, double> toChord(const Piece& piece, const Vector3& p) {
    const Vector3 along = minus(piece.spaceTo, piece.spaceFrom);
    const Vector3 offset = minus(p, piece.spaceFrom);
    const double squared = dot(along, along);
    const double t = squared > 0 ? std::clamp(dot(offset, along) / squared, 0.0, 1.0) : 0.0;
    return {t, norm({offset[0] - t * along[0], offset[1] - t * along[1], offset[2] - t * along[2]})};
}

/// Geodesic distance to a piece. The distance along a piece of 250 m is convex but for its own slight bend,
/// so its slope where the search stops bounds what is left to gain.
double toPiece(const Piece& piece, LonLat position, double t) {
    // Metres for each unit of t, east and north, where the piece is.
    const double sinLat = std::sin(piece.from.y * degree), cosLat = std::cos(piece.from.y * degree);
    const double w = std::sqrt(1 - eccentricity2 * sinLat * sinLat);
    const double east = (piece.to.x - piece.from.x) * degree * cosLat * semiMajor / w;
    const double north = (piece.to.y - piece.from.y) * degree * semiMajor * (1 - eccentricity2) / (w * w * w);
    const double length2 = east * east + north * north;

    double best = infinity;
    for (int round = 0; round < 8; ++round) {
        const Point at = between(piece.from, piece.to, t);
        const GeodesicInverse way = geodesicInverse(position, {at.x, at.y});
        best = std::min(best, way.meters);
        const double slope =
            east * std::sin(way.azimuthEnd * degree) + north * std::cos(way.azimuthEnd * degree);
        const double room = slope > 0 ? t : 1 - t;
        if (way.meters < enough || std::abs(slope) * room < enough)
            break;
        // To the foot of the perpendicular, which is right in the plane and nearly so on the earth.
        t = std::clamp(t - slope * way.meters / length2, 0.0, 1.0);
    }
    return best;
}

struct Middles {
    std::vector<Vector3> points;

    [[nodiscard]] std::size_t kdtree_get_point_count() const { return points.size(); }
    [[nodiscard]] double kdtree_get_pt(std::size_t i, std::size_t axis) const { return points[i][axis]; }
    template <class Box>
    bool kdtree_get_bbox(Box&) const {
        return false;
    }
};

using Tree = nanoflann::KDTreeSingleIndexAdaptor<nanoflann::L2_Simple_Adaptor<double, Middles>, Middles, 3,
                                                 std::uint32_t>;

} // namespace

SpacePlace::SpacePlace(LonLat lonLat) : position(lonLat), space(toSpace(lonLat)) {}

struct LineIndex::Impl {
    std::vector<Piece> pieces;
    Middles middles;
    double reach = 0; ///< From a piece's middle to any of its points, at most.
    double bend = 0;  ///< From a piece to its chord, at most.
    std::unique_ptr<const Tree> tree;

    void addSegment(Point from, Point to, std::size_t group) {
        const double bound = lengthBound(from, to);
        const auto parts =
            std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(bound / longestPiece)));
        Piece piece{.from = from,
                    .to = from,
                    .spaceFrom = {},
                    .spaceTo = toSpace({from.x, from.y}),
                    .group = static_cast<std::uint32_t>(group)};
        for (std::size_t i = 1; i <= parts; ++i) {
            piece.from = piece.to;
            piece.spaceFrom = piece.spaceTo;
            piece.to =
                i == parts ? to : between(from, to, static_cast<double>(i) / static_cast<double>(parts));
            piece.spaceTo = toSpace({piece.to.x, piece.to.y});
            const Point half = between(piece.from, piece.to, 0.5);
            const Vector3 middle = toSpace({half.x, half.y});
            reach = std::max({reach, lengthBound(piece.from, half), lengthBound(half, piece.to)});
            // Twice what the middle bends away: no other point of so short an arc does more.
            bend = std::max(bend, 2 * toChord(piece, middle).second);
            pieces.push_back(piece);
            middles.points.push_back(middle);
        }
    }
};

LineIndex::LineIndex(std::span<const MultiLine> groups) {
    auto impl = std::make_unique<Impl>();
    for (std::size_t group = 0; group < groups.size(); ++group)
        for (const Line& line : groups[group])
            for (std::size_t i = 1; i < line.size(); ++i)
                impl->addSegment(line[i - 1], line[i], group);
    if (!impl->pieces.empty())
        impl->tree = std::make_unique<const Tree>(3, impl->middles);
    impl_ = std::move(impl);
}

LineIndex::LineIndex(LineIndex&&) noexcept = default;
LineIndex& LineIndex::operator=(LineIndex&&) noexcept = default;
LineIndex::~LineIndex() = default;

LineIndex::Nearest LineIndex::nearest(const SpacePlace& place) const {
    Nearest best{.meters = infinity, .group = 0};
    if (impl_->pieces.empty())
        return best;
    struct Candidate {
        double chord;
        double t;
        std::uint32_t piece;
    };
    const auto candidate = [&](std::uint32_t i) {
        const auto [t, chord] = toChord(impl_->pieces[i], place.space);
        return Candidate{.chord = chord, .t = t, .piece = i};
    };
    const auto refine = [&](const Candidate& c) {
        const Piece& piece = impl_->pieces[c.piece];
        const double meters = toPiece(piece, place.position, c.t);
        if (meters < best.meters || (meters == best.meters && piece.group < best.group))
            best = {.meters = meters, .group = piece.group};
    };

    std::uint32_t first = 0;
    double squared = 0;
    impl_->tree->knnSearch(place.space.data(), 1, &first, &squared);
    refine(candidate(first));

    const double radius = greatestChord(best.meters + impl_->reach) + 1e-3;
    std::vector<nanoflann::ResultItem<std::uint32_t, double>> found;
    impl_->tree->radiusSearch(place.space.data(), radius * radius, found,
                              nanoflann::SearchParameters(0, false));
    std::vector<Candidate> candidates;
    candidates.reserve(found.size());
    for (const auto& item : found)
        candidates.push_back(candidate(item.first));
    std::ranges::sort(candidates, {}, &Candidate::chord);
    double limit = greatestChord(best.meters) + impl_->bend;
    for (const Candidate& c : candidates) {
        if (c.chord > limit)
            break;
        if (c.piece == first)
            continue;
        refine(c);
        limit = greatestChord(best.meters) + impl_->bend;
    }
    if (best.meters < nothing)
        best.meters = 0;
    return best;
}

double LineIndex::length() const {
    // Chords of 250 m are shorter than their geodesics by less than 0.1 µm.
    double length = 0;
    for (const Piece& piece : impl_->pieces)
        length += norm(minus(piece.spaceTo, piece.spaceFrom));
    return length;
}

AreaIndex::AreaIndex(const MultiPolygon& shape) {
    std::vector<Edge> edges;
    for (const Line& ring : ringsOf(shape))
        for (std::size_t i = 1; i < ring.size(); ++i) {
            Edge edge{ring[i - 1], ring[i]};
            if (edge.low.y > edge.high.y || (edge.low.y == edge.high.y && edge.low.x > edge.high.x))
                std::swap(edge.low, edge.high);
            extent_.expand(edge.low);
            extent_.expand(edge.high);
            edges.push_back(edge);
        }
    if (edges.empty())
        return;
    // As many bands as edges would be few edges each; long edges stand in many bands, so not more than that.
    const std::size_t bands = std::clamp<std::size_t>(edges.size() / 4, 1, 20'000);
    const double height = extent_.maxY - extent_.minY;
    bandsPerDegree_ = height > 0 ? static_cast<double>(bands) / height : 0;
    bandStarts_.assign(bands + 1, 0);
    for (const Edge& edge : edges)
        for (std::size_t band = bandOf(edge.low.y); band <= bandOf(edge.high.y); ++band)
            ++bandStarts_[band + 1];
    for (std::size_t band = 0; band < bands; ++band)
        bandStarts_[band + 1] += bandStarts_[band];
    bandEdges_.resize(bandStarts_.back());
    std::vector<std::size_t> next(bandStarts_.begin(), bandStarts_.end() - 1);
    for (const Edge& edge : edges)
        for (std::size_t band = bandOf(edge.low.y); band <= bandOf(edge.high.y); ++band)
            bandEdges_[next[band]++] = edge;
}

std::size_t AreaIndex::bandOf(double y) const {
    const auto band = static_cast<std::size_t>((y - extent_.minY) * bandsPerDegree_);
    return std::min(band, bandStarts_.size() - 2);
}

bool AreaIndex::contains(Point p) const {
    if (!extent_.contains(p))
        return false;
    bool inside = false;
    const std::size_t band = bandOf(p.y);
    for (std::size_t i = bandStarts_[band]; i < bandStarts_[band + 1]; ++i) {
        const auto& [low, high] = bandEdges_[i];
        if (p.y < low.y || p.y > high.y)
            continue;
        // Positive: the point lies to the left of the edge's way up. Both neighbours of an edge compute the
        // very same number.
        const double side = (high.x - low.x) * (p.y - low.y) - (p.x - low.x) * (high.y - low.y);
        if (side == 0 && p.x >= std::min(low.x, high.x) && p.x <= std::max(low.x, high.x))
            return true;
        if (p.y < high.y && side > 0) // half open upwards: a corner counts once
            inside = !inside;
    }
    return inside;
}

MultiLine ringsOf(const MultiPolygon& shape) {
    MultiLine rings;
    for (const Polygon& polygon : shape)
        rings.insert(rings.end(), polygon.begin(), polygon.end());
    return rings;
}

} // namespace geo::detail
