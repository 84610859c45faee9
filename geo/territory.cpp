#include "geo/territory.h"

#include "geo/geos.h"
#include "geo/line_index.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace geo {

namespace {

using detail::AreaIndex;
using detail::Geos;
using detail::LineIndex;
using detail::SpacePlace;

constexpr std::string_view condominiumPair = "DE-LU";

bool onEarth(double lon, double lat) {
    return std::abs(lon) <= 180 && std::abs(lat) <= 90;
} // false for NaN

Result<void> checkLines(const MultiLine& lines, std::size_t fewestPoints, const std::string& what) {
    if (lines.empty())
        return fail(what + " is empty");
    for (const Line& line : lines) {
        if (line.size() < fewestPoints)
            return fail(what + " has a part of " + std::to_string(line.size()) + " points", {},
                        "A line has two points at least, a ring four.");
        for (const Point& p : line)
            if (!onEarth(p.x, p.y))
                return fail(what + " leaves the earth: longitude " + std::to_string(p.x) + ", latitude " +
                            std::to_string(p.y));
    }
    return {};
}

Result<void> checkArea(const MultiPolygon& shape, const std::string& what) {
    const MultiLine rings = detail::ringsOf(shape);
    if (auto checked = checkLines(rings, 4, what); !checked)
        return checked;
    for (const Line& ring : rings)
        if (ring.front() != ring.back())
            return fail(what + " has a ring that is not closed");
    return {};
}

Result<void> check(const TerritoryShapes& shapes) {
    for (const auto& [id, country, shape] : shapes.territories)
        if (auto checked = checkArea(shape, "The shape of the territory '" + id + "'"); !checked)
            return checked;
    for (const auto& [pair, shape] : shapes.borders) {
        if (std::ranges::find(borderPairs, pair) == borderPairs.end())
            return fail("There is no inner border '" + pair + "'");
        if (auto checked = checkLines(shape, 2, "The inner border " + pair); !checked)
            return checked;
    }
    for (const std::string_view pair : borderPairs)
        if (std::ranges::count(shapes.borders, pair, &TerritoryShapes::Border::pair) != 1)
            return fail("The inner border " + std::string(pair) + " must be given exactly once");
    for (const auto& [pair, shape] : shapes.nationalBorders)
        if (auto checked = checkLines(shape, 2, "The national border " + pair); !checked)
            return checked;
    if (!shapes.condominium.empty())
        return checkArea(shapes.condominium, "The shape of the condominium");
    return {};
}

/// `shape` without `taken`.
Result<MultiPolygon> without(const MultiPolygon& shape, const MultiPolygon& taken, const std::string& what) {
    const Geos geos;
    const auto whole = geos.polygons(shape);
    const auto hole = geos.polygons(taken);
    const auto rest = whole && hole ? geos.own(GEOSDifference_r(geos.handle(), whole.get(), hole.get()))
                                    : geos.own(nullptr);
    if (!rest)
        return std::unexpected(geos.error(what + " could not be told from the condominium"));
    return geos.toMultiPolygon(rest.get());
}

Geos::Owner toGeos(const Geos& geos, const Line& line) {
    std::vector<double> flat;
    for (const Point& p : line)
        flat.insert(flat.end(), {p.x, p.y});
    return geos.own(GEOSGeom_createLineString_r(
        geos.handle(),
        GEOSCoordSeq_copyFromBuffer_r(geos.handle(), flat.data(), static_cast<unsigned>(line.size()), 0, 0)));
}

/// The parts of `lines` outside of `taken`.
Result<MultiLine> without(const MultiLine& lines, const MultiPolygon& taken, const std::string& what) {
    const Geos geos;
    const auto hole = geos.polygons(taken);
    MultiLine parts;
    for (const Line& line : lines) {
        const auto whole = toGeos(geos, line);
        const auto rest = whole && hole ? geos.own(GEOSDifference_r(geos.handle(), whole.get(), hole.get()))
                                        : geos.own(nullptr);
        if (!rest)
            return std::unexpected(geos.error(what + " could not be told from the condominium"));
        for (int i = 0; i < GEOSGetNumGeometries_r(geos.handle(), rest.get()); ++i)
            if (const auto* part = GEOSGetGeometryN_r(geos.handle(), rest.get(), i);
                GEOSisEmpty_r(geos.handle(), part) == 0)
                parts.push_back(geos.toLine(part));
    }
    return parts;
}

LineIndex indexOf(MultiLine lines) {
    return LineIndex(std::span(&lines, 1));
}

} // namespace

struct TerritoryIndex::Impl {
    struct Territory {
        std::string id, country;
        AreaIndex area;
        LineIndex edge;
    };
    std::vector<Territory> territories;
    std::vector<LineIndex> borders; ///< In the order of borderPairs; DE-LU with the condominium's boundary.
    std::array<double, borderCount> lengths{};
    std::vector<std::string> nationalPairs;
    LineIndex national{std::span<const MultiLine>()};
    AreaIndex condominium{MultiPolygon()};
    std::vector<std::size_t> bankTerritories;      ///< The territory behind each group of `banks`.
    LineIndex banks{std::span<const MultiLine>()}; ///< Edges of what lies on either side of the condominium.

    [[nodiscard]] double toBorder(std::size_t border, const SpacePlace& place, bool inCondominium) const {
        return inCondominium && borderPairs[border] == condominiumPair ? 0.0
                                                                       : borders[border].distance(place);
    }

    /// Null outside of all territories.
    [[nodiscard]] const Territory* holder(const SpacePlace& place, bool inCondominium) const {
        if (inCondominium && !bankTerritories.empty())
            return &territories[bankTerritories[banks.nearest(place).group]];
        const auto found = std::ranges::find_if(territories, [&](const Territory& territory) {
            return territory.area.contains({place.position.lon, place.position.lat});
        });
        return found == territories.end() ? nullptr : &*found;
    }
};

TerritoryIndex::TerritoryIndex(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
TerritoryIndex::TerritoryIndex(TerritoryIndex&&) noexcept = default;
TerritoryIndex& TerritoryIndex::operator=(TerritoryIndex&&) noexcept = default;
TerritoryIndex::~TerritoryIndex() = default;

Result<TerritoryIndex> TerritoryIndex::create(TerritoryShapes shapes) {
    if (auto checked = check(shapes); !checked)
        return std::unexpected(checked.error());
    auto impl = std::make_unique<Impl>();
    for (const auto& [id, country, shape] : shapes.territories)
        impl->territories.push_back({.id = id,
                                     .country = country,
                                     .area = AreaIndex(shape),
                                     .edge = indexOf(detail::ringsOf(shape))});

    for (const std::string_view pair : borderPairs) {
        MultiLine& lines = std::ranges::find(shapes.borders, pair, &TerritoryShapes::Border::pair)->shape;
        impl->borders.push_back(indexOf(lines));
        impl->lengths[impl->borders.size() - 1] = impl->borders.back().length();
        if (pair != condominiumPair || shapes.condominium.empty())
            continue;
        auto dry = without(lines, shapes.condominium, "The border " + std::string(pair));
        if (!dry)
            return std::unexpected(dry.error());
        std::ranges::move(detail::ringsOf(shapes.condominium), std::back_inserter(*dry));
        impl->borders.back() = indexOf(std::move(*dry));
    }

    std::vector<MultiLine> national;
    for (auto& [pair, shape] : shapes.nationalBorders) {
        impl->nationalPairs.push_back(pair);
        national.push_back(std::move(shape));
    }
    impl->national = LineIndex(national);

    impl->condominium = AreaIndex(shapes.condominium);
    std::vector<MultiLine> banks;
    for (std::size_t i = 0; i < shapes.territories.size(); ++i) {
        const auto& [id, country, shape] = shapes.territories[i];
        if (shapes.condominium.empty() || (country != "DE" && country != "LU"))
            continue;
        const auto dry = without(shape, shapes.condominium, "The territory '" + id + "'");
        if (!dry)
            return std::unexpected(dry.error());
        if (dry->empty())
            continue;
        impl->bankTerritories.push_back(i);
        banks.push_back(detail::ringsOf(*dry));
    }
    impl->banks = LineIndex(banks);
    return TerritoryIndex(std::move(impl));
}

Result<Location> TerritoryIndex::locate(LonLat position) const {
    if (!onEarth(position.lon, position.lat))
        return fail("There is no place at longitude " + std::to_string(position.lon) + ", latitude " +
                        std::to_string(position.lat),
                    {}, "Longitudes go from -180 to 180, latitudes from -90 to 90.");
    const SpacePlace place(position);
    Location location;
    location.condominium = impl_->condominium.contains({position.lon, position.lat});
    const Impl::Territory* holder = impl_->holder(place, location.condominium);
    location.territory = holder != nullptr ? holder->id : "outside";
    location.country = holder != nullptr ? holder->country : "";
    for (std::size_t border = 0; border < borderCount; ++border)
        location.borderMeters[border] = impl_->toBorder(border, place, location.condominium);
    const auto nearest = std::ranges::min_element(location.borderMeters);
    location.nearest = {.pair =
                            borderPairs[static_cast<std::size_t>(nearest - location.borderMeters.begin())],
                        .meters = *nearest};
    if (!impl_->nationalPairs.empty()) {
        const auto [meters, group] = impl_->national.nearest(place);
        location.nationalPair = impl_->nationalPairs[group];
        location.nationalMeters = meters;
    }
    return location;
}

double TerritoryIndex::borderDistance(std::size_t border, LonLat position) const {
    if (border >= borderCount || !onEarth(position.lon, position.lat))
        return std::numeric_limits<double>::quiet_NaN();
    return impl_->toBorder(border, SpacePlace(position),
                           impl_->condominium.contains({position.lon, position.lat}));
}

std::optional<double> TerritoryIndex::edgeDistance(std::string_view territory, LonLat position) const {
    const auto found = std::ranges::find(impl_->territories, territory, &Impl::Territory::id);
    if (found == impl_->territories.end())
        return std::nullopt;
    if (!onEarth(position.lon, position.lat))
        return std::numeric_limits<double>::quiet_NaN();
    return found->edge.distance(SpacePlace(position));
}

double TerritoryIndex::borderLength(std::size_t border) const {
    return border < borderCount ? impl_->lengths[border] : std::numeric_limits<double>::quiet_NaN();
}

} // namespace geo
