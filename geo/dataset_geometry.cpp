#include "geo/dataset_geometry.h"

#include <cmath>
#include <format>

namespace geo::detail {

namespace {

/// A reference system that says nothing, as GeoPackage's srs_id 0 and -1.
bool saysNothing(const OGRSpatialReference& system) {
    const char* name = system.GetName();
    return system.IsEmpty() || system.IsLocal() || name == nullptr ||
           std::string_view(name).starts_with("Undefined");
}

constexpr std::size_t verticesOfArc = 91; ///< GDAL draws a full circle of 4° steps with so many.

} // namespace

bool isOnEarth(Point place) {
    constexpr double rounding = 1e-6;
    return std::abs(place.x) <= 180 + rounding && std::abs(place.y) <= 90 + rounding; // false for NaN
}

Result<GeometryReader> GeometryReader::create(const OGRSpatialReference* system, bool assumeWgs84,
                                              std::size_t maxVertices) {
    GeometryReader reader;
    reader.maxVertices_ = maxVertices;
    const bool given = system != nullptr && !saysNothing(*system);
    reader.known_ = given || assumeWgs84;
    if (!given)
        return reader;

    OGRSpatialReference wgs84;
    wgs84.importFromEPSG(4326);
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const char* const ignoreOrder[] = {"IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES",
                                       "CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCS", nullptr};
    OGRSpatialReference source(*system);
    source.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER); // as all our drivers deliver it
    if (source.IsSame(&wgs84, ignoreOrder))
        return reader;
    reader.transformation_.reset(OGRCreateCoordinateTransformation(&source, &wgs84));
    if (!reader.transformation_)
        return fail(
            std::format("its coordinate reference system '{}' can't be turned into WGS 84", source.GetName()),
            {}, "Save the layer in EPSG:4326.");
    return reader;
}

Result<Geometry> GeometryReader::read(const OGRGeometry& geometry, std::size_t& vertices) {
    if (geometry.IsEmpty())
        return Geometry();
    if (!known_)
        return fail("the layer does not say in which coordinate reference system its places are", {},
                    "Set one, for example in QGIS with Layer, Set CRS.");
    points_.clear();
    lines_.clear();
    polygons_.clear();

    std::unique_ptr<OGRGeometry> straight;
    if (geometry.hasCurveGeometry()) {
        constexpr std::size_t bytesOfArc = 2 * 2 * sizeof(double); // each arc adds two points
        if (geometry.WkbSize() / bytesOfArc * verticesOfArc > maxVertices_ - std::min(vertices, maxVertices_))
            return fail("its curves have too many vertices", {},
                        "Turn curves into lines first, or import a part.");
        straight.reset(geometry.getLinearGeometry());
        if (!straight)
            return fail("its curves can't be turned into lines");
    }
    if (auto added = add(straight ? *straight : geometry, vertices); !added)
        return std::unexpected(added.error());

    const int kinds = (points_.empty() ? 0 : 1) + (lines_.empty() ? 0 : 1) + (polygons_.empty() ? 0 : 1);
    if (kinds > 1)
        return fail("it mixes points, lines and areas in one geometry", {},
                    "Save each kind as a layer of its own.");
    if (points_.size() > 1)
        return fail("it has several points in one geometry", {}, "Split them into one feature a point.");
    if (!points_.empty())
        return Geometry(points_.front());
    if (!lines_.empty())
        return Geometry(std::move(lines_));
    if (!polygons_.empty())
        return Geometry(std::move(polygons_));
    return Geometry();
}

Result<void> GeometryReader::add(const OGRGeometry& geometry, std::size_t& vertices) {
    if (geometry.IsEmpty())
        return {};
    switch (OGR_GT_Flatten(geometry.getGeometryType())) {
    case wkbPoint: {
        const OGRPoint* point = geometry.toPoint();
        Line one{{point->getX(), point->getY()}};
        ++vertices;
        if (auto moved = toWgs84(one); !moved)
            return moved;
        points_.push_back(one.front());
        return {};
    }
    case wkbLineString: {
        auto added = line(*geometry.toLineString(), vertices);
        if (!added)
            return std::unexpected(added.error());
        if (added->size() < 2)
            return fail("it has a line of one point");
        lines_.push_back(std::move(*added));
        return {};
    }
    case wkbPolygon:
    case wkbTriangle:
        return addPolygon(*geometry.toPolygon(), vertices);
    case wkbMultiPoint:
    case wkbMultiLineString:
    case wkbMultiPolygon:
    case wkbGeometryCollection:
        for (const OGRGeometry* part : *geometry.toGeometryCollection())
            if (auto added = add(*part, vertices); !added)
                return added;
        return {};
    default:
        return fail(std::format("a geometry of the kind {} can't be used", geometry.getGeometryName()), {},
                    "Save it as points, lines or polygons.");
    }
}

Result<Line> GeometryReader::line(const OGRSimpleCurve& curve, std::size_t& vertices) {
    const auto count = static_cast<std::size_t>(curve.getNumPoints());
    vertices += count;
    if (vertices > maxVertices_)
        return fail(std::format("the file has more than {} vertices", maxVertices_), {},
                    "Import a part of it.");
    Line result(count);
    for (std::size_t i = 0; i < count; ++i)
        result[i] = {curve.getX(static_cast<int>(i)), curve.getY(static_cast<int>(i))};
    if (auto moved = toWgs84(result); !moved)
        return std::unexpected(moved.error());
    return result;
}

Result<void> GeometryReader::addPolygon(const OGRPolygon& polygon, std::size_t& vertices) {
    Polygon result;
    for (const OGRLinearRing* ring : polygon) {
        auto added = line(*ring, vertices);
        if (!added)
            return std::unexpected(added.error());
        if (!added->empty() && added->front() != added->back())
            added->push_back(added->front());
        constexpr std::size_t smallest = 4;
        if (added->size() < smallest)
            return fail("it has an area of fewer than three corners");
        result.push_back(std::move(*added));
    }
    polygons_.push_back(std::move(result));
    return {};
}

Result<void> GeometryReader::toWgs84(Line& line) {
    for (const Point& p : line)
        if (!std::isfinite(p.x) || !std::isfinite(p.y))
            return fail("it has a coordinate that is no number", {}, "Repair or delete this feature.");
    if (transformation_) {
        std::vector<double> xs(line.size());
        std::vector<double> ys(line.size());
        for (std::size_t i = 0; i < line.size(); ++i) {
            xs[i] = line[i].x;
            ys[i] = line[i].y;
        }
        std::vector<int> done(line.size());
        transformation_->Transform(line.size(), xs.data(), ys.data(), nullptr, nullptr, done.data());
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (done[i] == 0 || !std::isfinite(xs[i]) || !std::isfinite(ys[i]))
                return fail(std::format("{}, {} is outside of its coordinate reference system", line[i].x,
                                        line[i].y));
            line[i] = {xs[i], ys[i]};
        }
    }
    for (const Point& p : line)
        if (!isOnEarth(p))
            return fail(std::format("{}, {} is no longitude and latitude", p.x, p.y), {},
                        "The layer's coordinate reference system is probably not the one it states.");
    return {};
}

} // namespace geo::detail
