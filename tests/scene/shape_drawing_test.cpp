// A pen in, a shape out.

#include "app/scene/shape_drawing.h"
#include "geo/crs.h"
#include "geo/inside.h"
#include "geo/query.h"
#include "geo/shape.h"
#include "tests/app/fixture.h"

#include <QRectF>

#include <gmock/gmock.h>

#include <cmath>
#include <numbers>
#include <random>

namespace {

using atlas::asFilter;
using atlas::MapShape;
using atlas::Projection;
using atlas::put;
using atlas::ShapeDrawing;
using atlas::ShapeKind;

const Projection map(geo::toUnitMercator({6.13, 49.61}), 9, 0, {500, 400}, {1000, 800});

geo::LonLat placeAt(QPointF at) {
    return geo::fromUnitMercator(map.toUnit(at));
}

void click(ShapeDrawing& drawing, QPointF at, double timeMs, const Projection& projection = map) {
    drawing.press(at, projection, ShapeDrawing::mouse, timeMs);
    drawing.release(at, projection);
}

void stroke(ShapeDrawing& drawing, const std::vector<QPointF>& points) {
    drawing.press(points.front(), map, ShapeDrawing::mouse, 0);
    for (const QPointF& p : points)
        drawing.move(p, map);
    drawing.release(points.back(), map);
}

geo::Ring ringOf(const ShapeDrawing& drawing) {
    const auto shape = drawing.shape();
    return shape ? std::get<geo::MultiPolygon>(*shape)[0][0] : geo::Ring{};
}

TEST(Radius, IsDraggedFromItsCentre) {
    ShapeDrawing drawing(ShapeKind::Radius);
    drawing.press({500, 400}, map, ShapeDrawing::mouse, 0);
    EXPECT_FALSE(drawing.shape()) << "not yet";
    drawing.move({560, 480}, map);
    ASSERT_TRUE(drawing.shape());
    EXPECT_FALSE(drawing.finished());
    drawing.release({620, 400}, map);
    ASSERT_TRUE(drawing.finished());
    const auto near = std::get<geo::NearFilter>(*drawing.shape());
    EXPECT_NEAR(near.center.lon, 6.13, 1e-9);
    EXPECT_NEAR(near.center.lat, 49.61, 1e-9);
    const double ground = geo::geodesicDistance(placeAt({500, 400}), placeAt({620, 400}));
    EXPECT_NEAR(near.meters, ground, 250);
    EXPECT_EQ(std::fmod(near.meters, 500), 0);
}

TEST(Radius, OfAClickIsTwentyFiveKilometres) {
    ShapeDrawing drawing(ShapeKind::Radius);
    drawing.press({300, 300}, map, ShapeDrawing::finger, 0);
    drawing.move({306, 305}, map); // a finger strays
    drawing.release({306, 305}, map);
    ASSERT_TRUE(drawing.finished());
    const auto near = std::get<geo::NearFilter>(*drawing.shape());
    EXPECT_EQ(near.meters, 25'000);
    EXPECT_NEAR(near.center.lon, placeAt({300, 300}).lon, 1e-9);
}

TEST(Radius, BackAtTheCentreIsTheLeastNotNothing) {
    ShapeDrawing drawing(ShapeKind::Radius);
    stroke(drawing, {{500, 400}, {600, 400}, {500, 400}});
    ASSERT_TRUE(drawing.finished());
    EXPECT_GT(std::get<geo::NearFilter>(*drawing.shape()).meters, 0);
}

TEST(Rectangle, IsDraggedFromCornerToCorner) {
    for (const auto& [from, to] : {std::pair<QPointF, QPointF>{{300, 300}, {600, 500}},
                                   {{600, 500}, {300, 300}},
                                   {{300, 500}, {600, 300}}}) {
        ShapeDrawing drawing(ShapeKind::Rectangle);
        stroke(drawing, {from, (from + to) / 2, to});
        ASSERT_TRUE(drawing.finished());
        const auto box = std::get<geo::Extent>(*drawing.shape());
        EXPECT_NEAR(box.minX, placeAt({300, 300}).lon, 1e-9);
        EXPECT_NEAR(box.maxX, placeAt({600, 300}).lon, 1e-9);
        EXPECT_NEAR(box.maxY, placeAt({300, 300}).lat, 1e-9);
        EXPECT_NEAR(box.minY, placeAt({300, 500}).lat, 1e-9);
    }
}

TEST(Rectangle, OfAClickOrAFlatLineIsNone) {
    ShapeDrawing drawing(ShapeKind::Rectangle);
    click(drawing, {300, 300}, 0);
    EXPECT_FALSE(drawing.finished());
    EXPECT_FALSE(drawing.begun()) << "the paper is empty again";
    stroke(drawing, {{300, 300}, {500, 300}});
    EXPECT_FALSE(drawing.finished());
    stroke(drawing, {{300, 300}, {500, 400}});
    EXPECT_TRUE(drawing.finished());
}

TEST(Polygon, ClosesOnItsFirstCorner) {
    ShapeDrawing drawing(ShapeKind::Polygon);
    click(drawing, {300, 300}, 0);
    click(drawing, {500, 300}, 1000);
    EXPECT_FALSE(drawing.shape());
    click(drawing, {500, 500}, 2000);
    EXPECT_TRUE(drawing.shape());
    EXPECT_FALSE(drawing.finished());
    click(drawing, {306, 304}, 3000);
    ASSERT_TRUE(drawing.finished());
    const geo::Ring ring = ringOf(drawing);
    ASSERT_EQ(ring.size(), 4u);
    EXPECT_EQ(ring.front(), ring.back());
    EXPECT_NEAR(ring[1].x, placeAt({500, 300}).lon, 1e-9);
}

TEST(Polygon, ClosesByADoubleClickAndByEnter) {
    ShapeDrawing twice(ShapeKind::Polygon);
    click(twice, {300, 300}, 0);
    click(twice, {500, 300}, 1000);
    click(twice, {500, 500}, 2000);
    click(twice, {501, 500}, 2150);
    EXPECT_TRUE(twice.finished());
    EXPECT_EQ(ringOf(twice).size(), 4u) << "the second click is no corner";

    ShapeDrawing entered(ShapeKind::Polygon);
    click(entered, {300, 300}, 0);
    click(entered, {500, 300}, 1000);
    EXPECT_FALSE(entered.finish()) << "two corners are no area";
    click(entered, {500, 500}, 2000);
    entered.hover({100, 700}, map);
    EXPECT_EQ(ringOf(entered).size(), 5u) << "the pen shows what would be";
    EXPECT_TRUE(entered.finish());
    EXPECT_EQ(ringOf(entered).size(), 4u) << "where the pen is is no corner yet";
}

TEST(Polygon, TakesCornersBack) {
    ShapeDrawing drawing(ShapeKind::Polygon);
    EXPECT_FALSE(drawing.backspace());
    click(drawing, {300, 300}, 0);
    click(drawing, {500, 300}, 1000);
    click(drawing, {500, 500}, 2000);
    click(drawing, {400, 700}, 3000);
    EXPECT_TRUE(drawing.backspace());
    EXPECT_TRUE(drawing.finish());
    EXPECT_EQ(ringOf(drawing).size(), 4u);
    EXPECT_FALSE(drawing.backspace()) << "it is done";
}

TEST(Polygon, ACornerFollowsUntilLetGo) {
    ShapeDrawing drawing(ShapeKind::Polygon);
    drawing.press({300, 300}, map, ShapeDrawing::mouse, 0);
    drawing.move({350, 320}, map);
    drawing.release({400, 350}, map);
    ASSERT_EQ(drawing.path().size(), 1u);
    EXPECT_NEAR(drawing.path()[0].x, map.toUnit({400, 350}).x, 1e-12);
}

TEST(Polygon, TwoFingersTakeBackWhatTheFirstBegan) {
    ShapeDrawing drawing(ShapeKind::Polygon);
    click(drawing, {300, 300}, 0);
    drawing.press({500, 300}, map, ShapeDrawing::finger, 1000);
    drawing.interrupt();
    EXPECT_EQ(drawing.path().size(), 1u);
    ShapeDrawing radius(ShapeKind::Radius);
    radius.press({500, 300}, map, ShapeDrawing::finger, 0);
    radius.move({600, 300}, map);
    radius.interrupt();
    EXPECT_FALSE(radius.begun());
    EXPECT_FALSE(radius.finished());
}

TEST(Polygon, IsOfPlacesNotOfPixels) {
    // The map is zoomed between the corners.
    const Projection nearer(geo::toUnitMercator({6.13, 49.61}), 10, 0, {500, 400}, {1000, 800});
    ShapeDrawing drawing(ShapeKind::Polygon);
    click(drawing, {400, 300}, 0);
    const QPointF where = nearer.toScreen(map.toUnit({600, 300}));
    click(drawing, where, 1000, nearer);
    click(drawing, nearer.toScreen(map.toUnit({600, 500})), 2000, nearer);
    ASSERT_TRUE(drawing.finish());
    const geo::Ring ring = ringOf(drawing);
    EXPECT_NEAR(ring[0].x, placeAt({400, 300}).lon, 1e-9);
    EXPECT_NEAR(ring[1].x, placeAt({600, 300}).lon, 1e-9);
}

std::vector<QPointF> wobbly(std::mt19937& random, QPointF around, double radius) {
    std::uniform_real_distribution<double> phase(0, 2 * std::numbers::pi), depth(0.05, 0.3);
    const double a = phase(random), b = phase(random), m = depth(random), n = depth(random);
    std::vector<QPointF> points;
    for (int i = 0; i < 400; ++i) {
        const double t = 2 * std::numbers::pi * i / 400;
        const double r = radius * (1 + m * std::sin(3 * t + a) + n * std::sin(5 * t + b));
        points.push_back(around + r * QPointF(std::cos(t), std::sin(t)));
    }
    return points;
}

double distanceTo(const std::vector<QPointF>& outline, QPointF at) {
    double nearest = 1e9;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const QPointF a = outline[i], b = outline[(i + 1) % outline.size()], d = b - a;
        const double square = d.x() * d.x() + d.y() * d.y();
        const double t = square > 0 ? std::clamp(QPointF::dotProduct(at - a, d) / square, 0.0, 1.0) : 0.0;
        const QPointF p = a + t * d - at;
        nearest = std::min(nearest, std::hypot(p.x(), p.y()));
    }
    return nearest;
}

TEST(Lasso, HoldsWhatItWasDrawnRound) {
    std::mt19937 random(42);
    std::uniform_real_distribution<double> x(0, 1000), y(0, 800), size(60, 260);
    int inside = 0;
    for (int round = 0; round < 20; ++round) {
        const auto points = wobbly(random, {x(random) / 2 + 250, y(random) / 2 + 200}, size(random));
        ShapeDrawing drawing(ShapeKind::Lasso);
        stroke(drawing, points);
        ASSERT_TRUE(drawing.finished());
        const auto shape = asFilter(*drawing.shape());
        ASSERT_TRUE(shape);
        const auto& polygon = std::get<geo::MultiPolygon>(*shape);
        EXPECT_LT(polygon[0][0].size(), 150u) << "simplified";
        EXPECT_GT(polygon[0][0].size(), 8u);
        geo::Ring drawn;
        for (const QPointF& p : points)
            drawn.push_back({p.x(), p.y()});
        drawn.push_back(drawn.front());
        for (int i = 0; i < 300; ++i) {
            const QPointF p(x(random), y(random));
            if (distanceTo(points, p) < ShapeDrawing::lassoTolerance + 0.5)
                continue;
            const geo::LonLat place = placeAt(p);
            const bool held = geo::contains(polygon, {place.lon, place.lat});
            EXPECT_EQ(held, geo::contains({{drawn}}, {p.x(), p.y()})) << p.x() << " " << p.y();
            inside += held;
        }
    }
    EXPECT_GT(inside, 300) << "the test sees both sides";
}

TEST(Lasso, TheQueryHoldsWhatGeoSaysIsInside) {
    const auto atlas = atlas::fixture::atlas();
    std::mt19937 random(3);
    std::uniform_real_distribution<double> x(200, 800), y(150, 650), size(40, 300);
    std::size_t most = 0;
    for (int round = 0; round < 40; ++round) {
        ShapeDrawing drawing(ShapeKind::Lasso);
        stroke(drawing, wobbly(random, {x(random), y(random)}, size(random)));
        ASSERT_TRUE(drawing.finished());
        geo::Filter filter;
        put(filter, *asFilter(*drawing.shape()));
        std::size_t expected = 0;
        for (std::size_t i = 0; i < atlas->catalogue().size(); ++i)
            if (const auto& at = atlas->catalogue().record(static_cast<geo::RecordIndex>(i)).position)
                expected += geo::contains(*filter.polygon, {at->lon, at->lat});
        EXPECT_EQ(atlas->query().run(filter).count, expected);
        most = std::max(most, expected);
    }
    EXPECT_GE(most, 3u);
}

TEST(Lasso, AnEightKeepsBothItsLobes) {
    std::vector<QPointF> eight;
    for (int i = 0; i < 200; ++i) {
        const double t = 2 * std::numbers::pi * i / 200;
        eight.push_back({500 + 200 * std::sin(t), 400 + 120 * std::sin(2 * t)});
    }
    ShapeDrawing drawing(ShapeKind::Lasso);
    stroke(drawing, eight);
    ASSERT_TRUE(drawing.finished());
    const auto shape = asFilter(*drawing.shape());
    ASSERT_TRUE(shape);
    const auto holds = [&](QPointF p) {
        const geo::LonLat at = placeAt(p);
        return geo::contains(std::get<geo::MultiPolygon>(*shape), {at.lon, at.lat});
    };
    EXPECT_TRUE(holds({360, 400}));
    EXPECT_TRUE(holds({640, 400}));
    EXPECT_FALSE(holds({500, 340}));
}

TEST(Lasso, HasSomeHundredCornersAtMost) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> x(0, 1000), y(0, 800);
    std::vector<QPointF> scribble;
    for (int i = 0; i < 5000; ++i)
        scribble.push_back({x(random), y(random)});
    ShapeDrawing drawing(ShapeKind::Lasso);
    drawing.press(scribble.front(), map, ShapeDrawing::mouse, 0);
    for (const QPointF& p : scribble)
        drawing.move(p, map);
    ASSERT_TRUE(drawing.shape());
    EXPECT_LE(ringOf(drawing).size(), ShapeDrawing::mostCorners + 1);
    EXPECT_TRUE(asFilter(*drawing.shape())) << "and whatever it is, it can be asked for";
}

TEST(Lasso, OfAClickOrALineIsNone) {
    ShapeDrawing drawing(ShapeKind::Lasso);
    click(drawing, {300, 300}, 0);
    EXPECT_FALSE(drawing.finished());
    stroke(drawing, {{300, 300}, {400, 300}, {500, 300}});
    EXPECT_FALSE(drawing.finished());
    EXPECT_FALSE(drawing.begun());
}

TEST(Drawing, OutsideTheWorldStaysOnIt) {
    const Projection far(geo::toUnitMercator({0, 0}), 0, 0, {500, 400}, {1000, 800});
    for (const auto kind : {ShapeKind::Radius, ShapeKind::Rectangle, ShapeKind::Lasso}) {
        ShapeDrawing drawing(kind);
        drawing.press({-2000, -3000}, far, ShapeDrawing::mouse, 0);
        for (const QPointF p : {QPointF(3000, -3000), QPointF(3000, 4000), QPointF(-2000, 4000)})
            drawing.move(p, far);
        drawing.release({-2000, 4000}, far);
        const auto shape = drawing.shape();
        if (!shape)
            continue;
        const auto valid = asFilter(*shape);
        if (!valid)
            continue;
        geo::Filter filter;
        put(filter, *valid);
        EXPECT_TRUE(geo::parseFilter(geo::toJson(filter))) << geo::toJson(filter);
    }
}

TEST(Drawing, BeginsInTheMiddleOfWhatIsSeenWithoutAPen) {
    const QRectF free(372, 56, 600, 700);
    for (const auto kind : {ShapeKind::Radius, ShapeKind::Rectangle, ShapeKind::Polygon, ShapeKind::Lasso})
        for (const double zoom : {6.0, 9.0, 13.0}) {
            const Projection at(geo::toUnitMercator({6.13, 49.61}), zoom, 20, free.center(), {1000, 800});
            const MapShape shape = ShapeDrawing::inTheMiddle(kind, at, free);
            EXPECT_EQ(asFilter(shape), shape);
            for (const auto& handle : atlas::handlesOf(shape, 90))
                EXPECT_TRUE(free.contains(at.toScreen(handle.at))) << zoom;
        }
    const auto usual = ShapeDrawing::inTheMiddle(ShapeKind::Radius, map, {0, 0, 1000, 800});
    EXPECT_EQ(std::get<geo::NearFilter>(usual).meters, 25'000);
}

} // namespace
