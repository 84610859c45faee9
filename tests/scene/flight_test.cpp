#include "app/scene/flight.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace {

using atlas::Camera;
using atlas::FlightPath;

Camera camera(double lon, double lat, double span, double bearing = 0) {
    return Camera::at(geo::toUnitMercator({lon, lat}), bearing, span);
}

double apart(const Camera& a, const Camera& b) {
    return std::hypot(a.center().x - b.center().x, a.center().y - b.center().y);
}

TEST(Flight, BeginsAndEndsExactlyWhereItIsTold) {
    const Camera from = camera(6, 49.5, 0.001, 10), to = camera(7, 50, 0.0002, 350);
    const FlightPath path(from, to);
    EXPECT_EQ(path.at(0), from);
    EXPECT_EQ(path.at(1), to);
    EXPECT_EQ(path.at(-1), from);
    EXPECT_EQ(path.at(2), to);
}

// The numbers of the paper's equations (9), worked out by hand with other formulas for the same functions:
// u(s) by the difference of sinh at the ends, r by the logarithm.
TEST(Flight, FollowsTheClosedFormOfVanWijkAndNuij) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> lon(4, 8), lat(48, 51), zoom(-13, -6);
    for (int round = 0; round < 200; ++round) {
        const Camera from = camera(lon(random), lat(random), std::exp(zoom(random)));
        const Camera to = camera(lon(random), lat(random), std::exp(zoom(random)));
        const long double rho = 1.42L, u1 = apart(from, to), w0 = from.span, w1 = to.span;
        const auto r = [&](long double w, long double sign) {
            const long double b =
                (w1 * w1 - w0 * w0 + sign * std::pow(rho, 4.0L) * u1 * u1) / (2 * w * rho * rho * u1);
            // ln(-b + sqrt(b² + 1)), the other way round where that would cancel.
            return b > 0 ? -std::log(b + std::sqrt(b * b + 1)) : std::log(-b + std::sqrt(b * b + 1));
        };
        const long double r0 = r(w0, 1), r1 = r(w1, -1), length = (r1 - r0) / rho;
        const FlightPath path(from, to);
        ASSERT_NEAR(path.length(), static_cast<double>(length), 1e-9);
        for (const double share : {0.1, 0.35, 0.5, 0.8}) {
            const long double s = share * length;
            const long double u = w0 / (rho * rho) * std::sinh(rho * s) / std::cosh(rho * s + r0);
            const long double w = w0 * std::cosh(r0) / std::cosh(rho * s + r0);
            const Camera at = path.at(share);
            EXPECT_NEAR(apart(from, at) / static_cast<double>(u1), static_cast<double>(u / u1), 1e-6);
            EXPECT_NEAR(at.span / static_cast<double>(w), 1, 1e-9);
        }
    }
}

// The paper's measure of a path: ds² = (rho du / w)² + (dw / (rho w))².
TEST(Flight, SeemsToPassAtOneSpeed) {
    const FlightPath path(camera(4.9, 50.5, 0.0004), camera(7.8, 48.6, 0.00008));
    constexpr int steps = 2000;
    double shortest = 1e9, longest = 0;
    for (int i = 0; i < steps; ++i) {
        const Camera a = path.at(static_cast<double>(i) / steps), b = path.at((i + 1.0) / steps);
        const double w = (a.span + b.span) / 2;
        const double ds = std::hypot(1.42 * apart(a, b) / w, (b.span - a.span) / (1.42 * w));
        shortest = std::min(shortest, ds);
        longest = std::max(longest, ds);
    }
    EXPECT_LT(longest / shortest, 1.01);
}

TEST(Flight, APureZoomStaysAtItsPlace) {
    const Camera from = camera(6, 49.5, 0.01), to = camera(6, 49.5, 0.0001);
    const FlightPath path(from, to);
    EXPECT_NEAR(path.length(), std::log(100) / 1.42, 1e-9);
    for (double share = 0; share <= 1; share += 0.1) {
        EXPECT_LT(apart(path.at(share), from), 1e-12);
        EXPECT_NEAR(path.at(share).span, 0.01 * std::pow(0.01, share), 1e-12);
    }
}

TEST(Flight, TurnsTheShorterWay) {
    const FlightPath path(camera(6, 49.5, 0.01, 350), camera(6.2, 49.5, 0.01, 10));
    const double middle = path.at(0.5).bearing;
    EXPECT_NEAR(std::remainder(middle, 360.0), 0, 1e-9);
    EXPECT_GE(middle, 0);
    EXPECT_LT(middle, 360);
}

TEST(Flight, TakesItsTimeWithinBounds) {
    EXPECT_EQ(FlightPath(camera(6, 49.5, 0.01), camera(6.0001, 49.5, 0.01)).milliseconds(), 600);
    EXPECT_EQ(FlightPath(camera(4, 51, 1e-6), camera(8, 48, 1e-6)).milliseconds(), 1800);
}

} // namespace
