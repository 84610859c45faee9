#pragma once

// Private to geo: GEOS' C API with owners.

#include "geo/error.h"
#include "geo/geometry.h"

#include <geos_c.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace geo::detail {

/// A GEOS context that collects GEOS' messages. One a thread; cheap.
class Geos {
public:
    struct Destroy {
        GEOSContextHandle_t handle;
        void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(handle, geometry); }
    };
    using Owner = std::unique_ptr<GEOSGeometry, Destroy>;

    Geos();
    ~Geos();
    Geos(const Geos&) = delete;
    Geos& operator=(const Geos&) = delete;

    [[nodiscard]] GEOSContextHandle_t handle() const { return handle_; }
    [[nodiscard]] Owner own(GEOSGeometry* geometry) const { return Owner(geometry, Destroy{handle_}); }

    /// Null where a ring is too short or not closed (message() says which).
    [[nodiscard]] Owner polygons(const MultiPolygon& shape) const;
    [[nodiscard]] Owner collection(std::vector<Owner> parts) const;
    [[nodiscard]] MultiPolygon toMultiPolygon(const GEOSGeometry* geometry) const;
    [[nodiscard]] Line toLine(const GEOSGeometry* geometry) const;

    /// An Error that carries what GEOS said last.
    [[nodiscard]] Error error(std::string what) const { return {std::move(what), {}, message_}; }

private:
    static void take(const char* message, void* self);

    GEOSContextHandle_t handle_;
    std::string message_;
};

} // namespace geo::detail
