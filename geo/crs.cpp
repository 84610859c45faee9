#include "geo/crs.h"

#include <proj.h>

#include <array>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace geo {

namespace {

struct DestroyContext {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct DestroyPj {
    void operator()(PJ* pj) const { proj_destroy(pj); }
};
struct DestroyList {
    void operator()(PJ_OBJ_LIST* list) const { proj_list_destroy(list); }
};
struct DestroyFactory {
    void operator()(PJ_OPERATION_FACTORY_CONTEXT* factory) const {
        proj_operation_factory_context_destroy(factory);
    }
};
using Context = std::unique_ptr<PJ_CONTEXT, DestroyContext>;
using Pj = std::unique_ptr<PJ, DestroyPj>;

constexpr std::size_t longestDefinition = 100'000; // the longest in PROJ's database has 13,000 characters

Context makeContext() {
    Context context(proj_context_create());
    if (context) {
        proj_context_set_enable_network(context.get(), 0);
        // PROJ's messages end in our Errors, not on the terminal.
        proj_log_level(context.get(), PJ_LOG_NONE);
    }
    return context;
}

std::string lastMessage(PJ_CONTEXT* context) {
    const int number = proj_context_errno(context);
    return number != 0 ? "PROJ says: " + std::string(proj_context_errno_string(context, number)) + "."
                       : std::string();
}

std::string shortened(std::string_view text) {
    constexpr std::size_t length = 80;
    return text.size() <= length ? std::string(text) : std::string(text.substr(0, length)) + "…";
}

/// PROJ opens grids and init files that are named by a path. A definition may come from a stranger's file,
/// and a path like /dev/stdin would wait forever; grids that PROJ ships are named without a path.
bool namesPath(std::string_view definition) {
    for (std::size_t i = 1; i < definition.size(); ++i) {
        if (!std::string_view("=,@\":").contains(definition[i - 1]))
            continue;
        const std::string_view rest = definition.substr(i);
        const bool drive = rest.size() > 2 && rest[1] == ':' && (rest[2] == '\\' || rest[2] == '/');
        const bool url = rest.starts_with("//") && definition[i - 1] == ':';
        if (!url && (rest.starts_with('/') || rest.starts_with("~") || rest.starts_with("./") ||
                     rest.starts_with("../") || drive))
            return true;
    }
    return false;
}

bool isHorizontal(PJ_TYPE type) {
    return type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_PROJECTED_CRS ||
           type == PJ_TYPE_DERIVED_PROJECTED_CRS;
}

/// Takes heights away: from compound and from three-dimensional systems.
Pj horizontalPart(PJ_CONTEXT* context, Pj crs) {
    if (proj_get_type(crs.get()) == PJ_TYPE_COMPOUND_CRS)
        crs.reset(proj_crs_get_sub_crs(context, crs.get(), 0));
    if (!crs || proj_get_type(crs.get()) == PJ_TYPE_BOUND_CRS)
        return crs;
    return Pj(proj_crs_demote_to_2D(context, nullptr, crs.get()));
}

/// The system that carries the axes: the one within a bound system, else itself.
Pj unbound(PJ_CONTEXT* context, const PJ* crs) {
    return Pj(proj_get_type(crs) == PJ_TYPE_BOUND_CRS ? proj_get_source_crs(context, crs)
                                                      : proj_clone(context, crs));
}

Result<Pj> makeCrs(PJ_CONTEXT* context, std::string_view definition) {
    if (definition.size() > longestDefinition)
        return fail("The definition of the coordinate reference system is longer than any real one");
    const std::string name = "The coordinate reference system '" + shortened(definition) + "'";
    if (definition.contains('\0') || namesPath(definition))
        return fail(name + " names a file", {}, "Only the grids that come with PROJ may be used.");
    const std::string text(definition);
    Pj crs(proj_create(context, text.c_str()));
    // A PROJ string without +type=crs is an operation to PROJ; people mean the system.
    if (text.contains("proj=") && !text.contains("type=crs") && (!crs || proj_is_crs(crs.get()) == 0))
        crs.reset(proj_create(context, (text + " +type=crs").c_str()));
    if (!crs)
        return fail(name + " is not known", {},
                    "Give an authority and code like EPSG:2154, WKT or a PROJ string. " +
                        lastMessage(context));
    if (proj_is_crs(crs.get()) == 0)
        return fail(name + " is no coordinate reference system", {},
                    "Give an authority and code like EPSG:2154, WKT or a PROJ string.");
    crs = horizontalPart(context, std::move(crs));
    const Pj core = crs ? unbound(context, crs.get()) : nullptr;
    if (!core || !isHorizontal(proj_get_type(core.get())))
        return fail(name + " has no positions on the earth's surface in two coordinates", {},
                    "Only geographic and projected systems make a map: no heights alone, no geocentric or "
                    "local ones.");
    return crs;
}

/// What is still to do so that x = east and y = north, after proj_normalize_for_visualization, which swaps
/// north-east systems only and leaves the direction of axes as it is.
struct Axes {
    bool swap = false;
    double signX = 1;
    double signY = 1;
    double maxY = std::numeric_limits<double>::infinity(); // a right angle for geographic systems

    [[nodiscard]] Point toNormal(Point p) const {
        if (swap)
            std::swap(p.x, p.y);
        return {signX * p.x, signY * p.y};
    }
    [[nodiscard]] Point fromNormal(Point p) const {
        p = {signX * p.x, signY * p.y};
        if (swap)
            std::swap(p.x, p.y);
        return p;
    }
};

Axes axesOf(PJ_CONTEXT* context, const PJ* crs) {
    Axes axes;
    const Pj core = unbound(context, crs);
    const Pj system(proj_crs_get_coordinate_system(context, core.get()));
    std::array<std::string, 2> directions;
    double unit = 0;
    for (int i = 0; system && i < 2; ++i) {
        const char* direction = nullptr;
        if (proj_cs_get_axis_info(context, system.get(), i, nullptr, nullptr, &direction, &unit, nullptr,
                                  nullptr, nullptr) != 0)
            directions[static_cast<std::size_t>(i)] = direction;
    }
    const auto alongY = [](const std::string& d) { return d == "north" || d == "south"; };
    const auto alongX = [](const std::string& d) { return d == "east" || d == "west"; };
    const auto& [first, second] = directions;
    if (alongY(first) && alongX(second)) { // PROJ swaps the plain case
        axes.swap = first == "south" || second == "west";
        axes.signX = second == "west" ? -1 : 1;
        axes.signY = first == "south" ? -1 : 1;
    } else if (alongX(first) && alongY(second)) { // polar systems point south or north with both axes
        axes.signX = first == "west" ? -1 : 1;
        axes.signY = second == "south" ? -1 : 1;
    }
    if (proj_get_type(core.get()) == PJ_TYPE_GEOGRAPHIC_2D_CRS && unit > 0)
        axes.maxY = std::numbers::pi / 2 / unit * (1 + 1e-15);
    return axes;
}

struct Choice {
    Pj operation;
    bool ballpark = false;
};

/// PROJ's best operation for which all grids are here; one that only supposes that the two systems are
/// about the same comes last. `area` null: wherever the two systems are used.
Choice bestOperation(PJ_CONTEXT* context, const PJ* from, const PJ* to, const Extent* area) {
    const std::unique_ptr<PJ_OPERATION_FACTORY_CONTEXT, DestroyFactory> factory(
        proj_create_operation_factory_context(context, nullptr));
    if (area != nullptr)
        proj_operation_factory_context_set_area_of_interest(context, factory.get(), area->minX, area->minY,
                                                            area->maxX, area->maxY);
    proj_operation_factory_context_set_spatial_criterion(context, factory.get(),
                                                         PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION);
    proj_operation_factory_context_set_grid_availability_use(
        context, factory.get(), PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID);
    const std::unique_ptr<PJ_OBJ_LIST, DestroyList> list(
        proj_create_operations(context, from, to, factory.get()));
    Choice choice;
    const int count = list ? proj_list_get_count(list.get()) : 0;
    for (int i = 0; i < count; ++i) {
        Pj operation(proj_list_get(context, list.get(), i));
        if (!operation || proj_coordoperation_is_instantiable(context, operation.get()) == 0)
            continue;
        const bool ballpark = proj_coordoperation_has_ballpark_transformation(context, operation.get()) != 0;
        if (!choice.operation || (choice.ballpark && !ballpark))
            choice = {.operation = std::move(operation), .ballpark = ballpark};
        if (!choice.ballpark)
            break;
    }
    return choice;
}

std::string positionText(Point p) {
    return "(" + std::to_string(p.x) + ", " + std::to_string(p.y) + ")";
}

} // namespace

struct Transformer::Impl {
    Context context;
    Pj operation;
    Axes fromAxes, toAxes;
    std::string name; ///< "EPSG:2154 to EPSG:4326", for messages.
    std::string description;
    double accuracy = -1;

    Result<Point> transform(PJ_DIRECTION direction, Point p) const {
        const Axes& in = direction == PJ_FWD ? fromAxes : toAxes;
        const Axes& out = direction == PJ_FWD ? toAxes : fromAxes;
        if (std::isfinite(p.x) && std::isfinite(p.y) && std::abs(p.y) <= in.maxY) {
            const Point raw = in.fromNormal(p);
            const PJ_COORD done =
                proj_trans(operation.get(), direction, proj_coord(raw.x, raw.y, 0, HUGE_VAL));
            const Point result = out.toNormal({done.xy.x, done.xy.y});
            // PROJ marks what has no image with infinity.
            if (std::isfinite(result.x) && std::isfinite(result.y))
                return result;
        }
        proj_errno_reset(operation.get());
        return fail("The position " + positionText(p) + " cannot be transformed: " + name +
                        (direction == PJ_FWD ? "" : ", backwards"),
                    {}, "Is it in the coordinate reference system it claims to be in?");
    }
};

Transformer::Transformer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Transformer::Transformer(Transformer&&) noexcept = default;
Transformer& Transformer::operator=(Transformer&&) noexcept = default;
Transformer::~Transformer() = default;

Result<Transformer> Transformer::create(std::string_view from, std::string_view to,
                                        std::optional<Extent> area) {
    Context context = makeContext();
    if (!context)
        return fail("PROJ could not be started");
    const auto source = makeCrs(context.get(), from);
    if (!source)
        return std::unexpected(source.error());
    const auto target = makeCrs(context.get(), to);
    if (!target)
        return std::unexpected(target.error());

    const Extent interest = area.value_or(regionWindow());
    if (interest.empty() || !std::isfinite(interest.minX + interest.minY + interest.maxX + interest.maxY))
        return fail("The area for which a transformation is wanted is empty or not finite");
    Choice choice = bestOperation(context.get(), source->get(), target->get(), &interest);
    if (!choice.operation || choice.ballpark)
        // Systems of another country: better its own transformation than none.
        if (Choice elsewhere = bestOperation(context.get(), source->get(), target->get(), nullptr);
            elsewhere.operation && !elsewhere.ballpark)
            choice = std::move(elsewhere);
    const std::string name = shortened(from) + " to " + shortened(to);
    Pj normalised(choice.operation ? proj_normalize_for_visualization(context.get(), choice.operation.get())
                                   : nullptr);
    if (!normalised)
        return fail("PROJ knows no transformation from " + name, {}, lastMessage(context.get()));

    auto impl = std::make_unique<Impl>();
    impl->fromAxes = axesOf(context.get(), source->get());
    impl->toAxes = axesOf(context.get(), target->get());
    impl->name = name;
    const PJ_PROJ_INFO info = proj_pj_info(normalised.get());
    const char* pipeline = proj_as_proj_string(context.get(), normalised.get(), PJ_PROJ_5, nullptr);
    impl->description = std::string(info.description) + " | " + (pipeline != nullptr ? pipeline : "");
    // PROJ states none for mere conversions, which are exact by definition.
    impl->accuracy = proj_get_type(choice.operation.get()) == PJ_TYPE_CONVERSION
                         ? 0
                         : proj_coordoperation_get_accuracy(context.get(), choice.operation.get());
    impl->operation = std::move(normalised);
    impl->context = std::move(context);
    return Transformer(std::move(impl));
}

Result<Point> Transformer::forward(Point p) const {
    return impl_->transform(PJ_FWD, p);
}

Result<Point> Transformer::inverse(Point p) const {
    return impl_->transform(PJ_INV, p);
}

Result<void> Transformer::forward(std::span<Point> points) const {
    std::vector<Point> transformed;
    transformed.reserve(points.size());
    for (const Point& p : points) {
        const auto result = forward(p);
        if (!result)
            return std::unexpected(result.error());
        transformed.push_back(*result);
    }
    std::ranges::copy(transformed, points.begin());
    return {};
}

std::string Transformer::description() const {
    return impl_->description;
}

double Transformer::accuracy() const {
    return impl_->accuracy;
}

} // namespace geo
