#pragma once

#include "geo/error.h"
#include "geo/geometry.h"
#include "geo/vocabulary.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// The polygons and lines that places are judged by, in full detail, WGS 84 degrees.
struct TerritoryShapes {
    struct Territory {
        std::string id;      ///< Code of List::Territories.
        std::string country; ///< ISO 3166-1 alpha-2.
        MultiPolygon shape;
    };
    struct Border {
        std::string pair; ///< One of borderPairs.
        MultiLine shape;  ///< Where territories of the atlas of the two countries share an edge.
    };
    struct NationalBorder {
        std::string pair; ///< Any two neighbouring countries of the base map, alphabetical.
        MultiLine shape;  ///< The whole line, inner and outer parts.
    };
    std::vector<Territory> territories;
    std::vector<Border> borders;
    std::vector<NationalBorder> nationalBorders;
    MultiPolygon condominium; ///< Our, Sauer and Moselle between Luxembourg and Germany.
};

struct BorderDistance {
    std::string_view pair; ///< One of borderPairs.
    double meters = 0;
};

/// Where a position lies.
struct Location {
    std::string territory; ///< Code of List::Territories; "outside" if no territory of the atlas holds it.
    std::string country;   ///< Of the territory; empty if outside.
    bool condominium = false;
    std::array<double, borderCount> borderMeters{}; ///< Geodesic metres to each inner border.
    BorderDistance nearest;                         ///< The nearest inner border.
    std::string nationalPair;                       ///< Nearest national line of any kind, for information.
    double nationalMeters = 0;
};

/// Answers which territory holds a place and how far the borders are. Distances are geodesic metres on
/// WGS 84 to lines whose pieces are straight in longitude and latitude, exact to well under a metre. The
/// border DE-LU is the condominium's area where there is one: 0 inside it. A place on an edge counts as
/// inside; where two territories share the edge, the one listed first wins. Inside the condominium the
/// territory is that of the nearer bank. Immutable and safe to share between threads.
class TerritoryIndex {
public:
    /// Error if a border pair is missing or a shape is empty. Some 50 ms for the shipped map.
    static Result<TerritoryIndex> create(TerritoryShapes shapes);

    TerritoryIndex(TerritoryIndex&&) noexcept;
    TerritoryIndex& operator=(TerritoryIndex&&) noexcept;
    ~TerritoryIndex();

    /// Error if the position is not finite or outside longitude ±180, latitude ±90. About 50 µs.
    [[nodiscard]] Result<Location> locate(LonLat position) const;

    /// Geodesic metres to inner border `border` (index in borderPairs).
    [[nodiscard]] double borderDistance(std::size_t border, LonLat position) const;

    /// Geodesic metres to the nearest edge of a territory: 0 on it, positive inside and outside.
    /// Nothing for an unknown id.
    [[nodiscard]] std::optional<double> edgeDistance(std::string_view territory, LonLat position) const;

    /// Length of an inner border in metres.
    [[nodiscard]] double borderLength(std::size_t border) const;

private:
    struct Impl;
    explicit TerritoryIndex(std::unique_ptr<const Impl> impl);
    std::unique_ptr<const Impl> impl_;
};

} // namespace geo
