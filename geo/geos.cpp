#include "geo/geos.h"

namespace geo::detail {

Geos::Geos() : handle_(GEOS_init_r()) {
    GEOSContext_setErrorMessageHandler_r(handle_, &Geos::take, this);
}

Geos::~Geos() {
    GEOS_finish_r(handle_);
}

void Geos::take(const char* message, void* self) {
    static_cast<Geos*>(self)->message_ = message;
}

namespace {

GEOSCoordSequence* sequence(GEOSContextHandle_t handle, std::span<const Point> points) {
    std::vector<double> flat;
    flat.reserve(points.size() * 2);
    for (const Point& p : points) {
        flat.push_back(p.x);
        flat.push_back(p.y);
    }
    return GEOSCoordSeq_copyFromBuffer_r(handle, flat.data(), static_cast<unsigned>(points.size()), 0, 0);
}

} // namespace

Geos::Owner Geos::polygons(const MultiPolygon& shape) const {
    std::vector<Owner> parts;
    for (const Polygon& polygon : shape) {
        std::vector<Owner> rings;
        for (const Ring& ring : polygon) {
            // GEOS takes the sequence whether or not it makes a ring of it.
            GEOSGeometry* made = GEOSGeom_createLinearRing_r(handle_, sequence(handle_, ring));
            if (made == nullptr)
                return own(nullptr);
            rings.push_back(own(made));
        }
        if (rings.empty())
            continue;
        std::vector<GEOSGeometry*> holes;
        for (std::size_t i = 1; i < rings.size(); ++i)
            holes.push_back(rings[i].release());
        parts.push_back(own(GEOSGeom_createPolygon_r(handle_, rings.front().release(), holes.data(),
                                                     static_cast<unsigned>(holes.size()))));
    }
    std::vector<GEOSGeometry*> raw;
    for (Owner& part : parts)
        raw.push_back(part.release());
    return own(GEOSGeom_createCollection_r(handle_, GEOS_MULTIPOLYGON, raw.data(),
                                           static_cast<unsigned>(raw.size())));
}

Geos::Owner Geos::collection(std::vector<Owner> parts) const {
    std::vector<GEOSGeometry*> raw;
    for (Owner& part : parts)
        raw.push_back(part.release());
    return own(GEOSGeom_createCollection_r(handle_, GEOS_GEOMETRYCOLLECTION, raw.data(),
                                           static_cast<unsigned>(raw.size())));
}

Line Geos::toLine(const GEOSGeometry* geometry) const {
    const GEOSCoordSequence* coordinates = GEOSGeom_getCoordSeq_r(handle_, geometry);
    unsigned size = 0;
    GEOSCoordSeq_getSize_r(handle_, coordinates, &size);
    std::vector<double> flat(size * std::size_t{2});
    GEOSCoordSeq_copyToBuffer_r(handle_, coordinates, flat.data(), 0, 0);
    Line line(size);
    for (std::size_t i = 0; i < size; ++i)
        line[i] = {flat[2 * i], flat[2 * i + 1]};
    return line;
}

MultiPolygon Geos::toMultiPolygon(const GEOSGeometry* geometry) const {
    MultiPolygon shape;
    const int type = GEOSGeomTypeId_r(handle_, geometry);
    if (type == GEOS_POLYGON) {
        if (GEOSisEmpty_r(handle_, geometry) == 1)
            return shape;
        Polygon polygon{toLine(GEOSGetExteriorRing_r(handle_, geometry))};
        const int holes = GEOSGetNumInteriorRings_r(handle_, geometry);
        for (int i = 0; i < holes; ++i)
            polygon.push_back(toLine(GEOSGetInteriorRingN_r(handle_, geometry, i)));
        shape.push_back(std::move(polygon));
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        const int parts = GEOSGetNumGeometries_r(handle_, geometry);
        for (int i = 0; i < parts; ++i)
            for (Polygon& polygon : toMultiPolygon(GEOSGetGeometryN_r(handle_, geometry, i)))
                shape.push_back(std::move(polygon));
    }
    return shape;
}

} // namespace geo::detail
