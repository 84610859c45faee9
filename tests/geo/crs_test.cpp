#include "geo/crs.h"
#include "proj_tools.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <limits>
#include <numbers>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using atlas_test::asText;
using atlas_test::run;
using geo::Point;
using geo::Transformer;
using testing::HasSubstr;
using testing::Not;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double millimetre = 0.001;

Transformer make(std::string_view from, std::string_view to, std::optional<geo::Extent> area = std::nullopt) {
    auto made = Transformer::create(from, to, area);
    if (!made)
        throw std::runtime_error(made.error().text());
    return std::move(*made);
}

std::string errorOf(std::string_view from, std::string_view to = "EPSG:4326") {
    const auto made = Transformer::create(from, to);
    return made ? "no error" : made.error().text();
}

/// Degrees near the region to metres, else a difference in the system's own unit.
double apart(Point a, Point b) {
    const auto degrees = [](Point p) { return std::abs(p.x) <= 180 && std::abs(p.y) <= 90; };
    return degrees(a) && degrees(b) ? geo::geodesicDistance({a.x, a.y}, {b.x, b.y})
                                    : std::hypot(a.x - b.x, a.y - b.y);
}

// --- Published control points: data/crs.gie ---

struct ControlPoint {
    std::string from, to, uses, source;
    double tolerance = 0;
    Point accept, expect;
    int line = 0;
};

std::vector<ControlPoint> readControlPoints() {
    std::ifstream file(ATLAS_SOURCE_DIR "/tests/geo/data/crs.gie");
    std::vector<ControlPoint> points;
    ControlPoint now;
    for (std::string text; std::getline(file, text);) {
        ++now.line;
        std::istringstream words(text);
        std::string word;
        words >> word >> std::ws;
        if (word.empty() || word.starts_with('#'))
            continue;
        if (word == "from")
            words >> now.from;
        else if (word == "to")
            words >> now.to;
        else if (word == "tolerance")
            words >> now.tolerance;
        else if (word == "uses")
            std::getline(words, now.uses);
        else if (word == "source")
            std::getline(words, now.source);
        else if (word == "accept")
            words >> now.accept.x >> now.accept.y;
        else if (word == "expect" && words >> now.expect.x >> now.expect.y)
            points.push_back(now);
        else
            ADD_FAILURE() << "crs.gie:" << now.line << ": unknown: " << text;
        EXPECT_FALSE(words.fail()) << "crs.gie:" << now.line << ": " << text;
    }
    return points;
}

TEST(Crs, MeetsPublishedControlPointsForwardAndBackward) {
    const auto points = readControlPoints();
    ASSERT_GE(points.size(), 25u);
    for (const ControlPoint& point : points) {
        SCOPED_TRACE("crs.gie:" + std::to_string(point.line) + ": " + point.from + " to " + point.to + ", " +
                     point.source);
        ASSERT_FALSE(point.source.empty());
        const Transformer transformer = make(point.from, point.to);
        EXPECT_THAT(transformer.description(), HasSubstr(point.uses));
        const auto there = transformer.forward(point.accept);
        ASSERT_TRUE(there) << there.error().text();
        EXPECT_LE(apart(*there, point.expect), point.tolerance)
            << std::fixed << there->x << " " << there->y << " instead of " << point.expect.x << " "
            << point.expect.y;
        const auto back = transformer.inverse(point.expect);
        ASSERT_TRUE(back) << back.error().text();
        EXPECT_LE(apart(*back, point.accept), point.tolerance);
    }
}

// --- The same operation by PROJ's own tools ---

struct System {
    const char* code;
    geo::Extent area; ///< Where it is meant to be used (EPSG), as far as it lies in the region.
    bool northFirst;  ///< The authority's order of axes.
};

const std::array systems{
    System{"EPSG:3857", {2.5, 47.3, 9.0, 51.8}, false},
    System{"EPSG:3035", {2.5, 47.3, 9.0, 51.8}, true},
    System{"EPSG:2154", {2.5, 47.3, 8.2, 51.0}, false},
    System{"EPSG:25832", {6.0, 47.3, 9.0, 51.8}, false},
    System{"EPSG:31370", {2.6, 49.55, 6.35, 51.45}, false},
    System{"EPSG:3812", {2.6, 49.55, 6.35, 51.45}, false},
    System{"EPSG:2169", {5.8, 49.48, 6.5, 50.15}, true},
    System{"EPSG:31466", {5.9, 49.15, 7.45, 51.8}, true},
    System{"EPSG:31467", {7.6, 47.6, 9.0, 51.8}, true},
    System{"EPSG:4258", {2.5, 47.3, 9.0, 51.8}, true},
};

std::vector<Point> grid(const geo::Extent& area, int steps) {
    std::vector<Point> points;
    for (int i = 0; i <= steps; ++i)
        for (int j = 0; j <= steps; ++j)
            points.push_back({std::lerp(area.minX, area.maxX, i / static_cast<double>(steps)),
                              std::lerp(area.minY, area.maxY, j / static_cast<double>(steps))});
    return points;
}

class Systems : public testing::TestWithParam<System> {};
INSTANTIATE_TEST_SUITE_P(All, Systems, testing::ValuesIn(systems), [](const auto& chosen) {
    std::string name = chosen.param.code;
    std::ranges::replace(name, ':', '_');
    return name;
});

TEST_P(Systems, AgreeWithPlainCs2csWithinAMillimetreInBothDirections) {
    const auto& [code, area, northFirst] = GetParam();
    const Transformer transformer = make("EPSG:4326", code, area);
    std::ostringstream box;
    box << area.minX << ',' << area.minY << ',' << area.maxX << ',' << area.maxY;
    const std::string tool = "cs2cs --bbox " + box.str() + " -f %.12f EPSG:4326 " + code +
                             " "; // cs2cs keeps the authority's order
    const auto points = grid(area, 20);
    std::string forwardInput, inverseInput;
    std::vector<Point> mine;
    for (const Point& p : points) {
        const auto q = transformer.forward(p);
        ASSERT_TRUE(q) << q.error().text();
        mine.push_back(*q);
        forwardInput += asText(p.y, p.x) + "\n";
        inverseInput += (northFirst ? asText(q->y, q->x) : asText(q->x, q->y)) + "\n";
    }
    const auto theirs = run(tool, forwardInput);
    const auto theirsBack = run(tool + "-I", inverseInput);
    ASSERT_EQ(theirs.size(), points.size());
    ASSERT_EQ(theirsBack.size(), points.size());
    double worst = 0, worstBack = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& t = theirs[i];
        ASSERT_GE(t.size(), 2u);
        worst = std::max(worst, apart(mine[i], northFirst ? Point{t[1], t[0]} : Point{t[0], t[1]}));
        const auto back = transformer.inverse(mine[i]);
        ASSERT_TRUE(back) << back.error().text();
        ASSERT_GE(theirsBack[i].size(), 2u);
        worstBack = std::max(worstBack, apart(*back, {theirsBack[i][1], theirsBack[i][0]}));
        // There and back again ends where it began.
        EXPECT_LE(apart(*back, points[i]), millimetre);
    }
    EXPECT_LE(worst, millimetre) << transformer.description();
    EXPECT_LE(worstBack, millimetre) << transformer.description();
    RecordProperty("operation", transformer.description());
}

TEST_P(Systems, AgreeWithCctOverTheWholeRegionForTheOperationTheyName) {
    const char* code = GetParam().code;
    const Transformer transformer = make("EPSG:4326", code);
    const std::string description = transformer.description();
    const std::string pipeline = description.substr(description.find(" | ") + 3);
    const auto points = grid(geo::regionWindow(), 15);
    std::string input;
    for (const Point& p : points)
        input += asText(p.x, p.y) + " 0 0\n";
    // Where a grid ends cct writes a line without numbers.
    const auto theirs = run("cct -d 12 " + pipeline, input);
    ASSERT_EQ(theirs.size(), points.size());
    std::size_t compared = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto mine = transformer.forward(points[i]);
        ASSERT_EQ(mine.has_value(), theirs[i].size() >= 2) << points[i].x << " " << points[i].y;
        if (!mine)
            continue;
        ++compared;
        EXPECT_LE(apart(*mine, {theirs[i][0], theirs[i][1]}), millimetre) << description;
    }
    EXPECT_GT(compared, points.size() / 3);
}

// --- Independent formulas ---

struct Lambert {
    const char* base;
    const char* code;
    double a, inverseFlattening, lat1, lat2, lat0, lon0, x0, y0;
};

/// Lambert Conic Conformal with two standard parallels, IOGP 373-7-2, method 9802.
Point lambert(const Lambert& p, Point degrees) {
    constexpr double degree = std::numbers::pi / 180;
    const double f = 1 / p.inverseFlattening, e = std::sqrt(f * (2 - f));
    const auto m = [&](double lat) { return std::cos(lat) / std::sqrt(1 - std::pow(e * std::sin(lat), 2)); };
    const auto t = [&](double lat) {
        const double s = e * std::sin(lat);
        return std::tan(std::numbers::pi / 4 - lat / 2) / std::pow((1 - s) / (1 + s), e / 2);
    };
    const double lat1 = p.lat1 * degree, lat2 = p.lat2 * degree;
    const double n = (std::log(m(lat1)) - std::log(m(lat2))) / (std::log(t(lat1)) - std::log(t(lat2)));
    const double k = p.a * m(lat1) / (n * std::pow(t(lat1), n));
    const auto r = [&](double lat) {
        return p.lat0 == 90 && lat == p.lat0 ? 0 : k * std::pow(t(lat * degree), n);
    };
    const double theta = n * (degrees.x - p.lon0) * degree;
    return {p.x0 + r(degrees.y) * std::sin(theta), p.y0 + r(p.lat0) - r(degrees.y) * std::cos(theta)};
}

TEST(Crs, ConicSystemsFollowThePublishedFormulaWithinAMillimetre) {
    const std::array table{
        Lambert{"EPSG:4171", "EPSG:2154", 6378137, 298.257222101, 44, 49, 46.5, 3, 700000, 6600000},
        Lambert{"EPSG:4258", "EPSG:3812", 6378137, 298.257222101, 49.0 + 50.0 / 60, 51.0 + 10.0 / 60,
                50.797815, 4.0 + 21.0 / 60 + 33.177 / 3600, 649328, 665262},
        Lambert{"EPSG:4313", "EPSG:31370", 6378388, 297, 51.166667233333, 49.8333339, 90, 4.367486666667,
                150000.013, 5400088.438},
    };
    for (const Lambert& row : table) {
        const Transformer transformer = make(row.base, row.code);
        for (const Point& p : grid(geo::regionWindow(), 12)) {
            const auto projected = transformer.forward(p);
            ASSERT_TRUE(projected) << projected.error().text();
            EXPECT_LE(apart(*projected, lambert(row, p)), millimetre) << row.code;
        }
    }
}

// --- What may come in and how it comes out ---

TEST(Crs, GivesEastAndNorthWhateverTheAuthoritysAxes) {
    struct Case {
        const char* code;
        Point at;       // longitude, latitude
        Point expected; // to a kilometre
    };
    const std::array table{
        Case{"EPSG:4326", {6, 50}, {6, 50}},                     // latitude, longitude
        Case{"EPSG:31466", {6.5, 50}, {2535800, 5540000}},       // northing, easting
        Case{"EPSG:2169", {6.1, 49.6}, {75200, 74000}},          // northing, easting
        Case{"EPSG:2053", {30, -26}, {100100, -2876900}},        // westing, southing
        Case{"EPSG:5513", {14.4, 50.1}, {-744100, -1041400}},    // southing, westing
        Case{"EPSG:5514", {14.4, 50.1}, {-744100, -1041400}},    // the same with axes east and north
        Case{"EPSG:5041", {0, 80}, {2000000, 888000}},           // both axes to the south
        Case{"EPSG:32661", {0, 80}, {2000000, 888000}},          // the same, northing first
        Case{"EPSG:27572", {2.337229, 46.8}, {600000, 2200000}}, // meridian of Paris, grads below
        Case{"EPSG:2263", {-74, 40.1666667}, {984250, 0}},       // feet, as PROJ gives them
    };
    for (const Case& row : table) {
        const Transformer transformer = make("EPSG:4326", row.code);
        const auto there = transformer.forward(row.at);
        ASSERT_TRUE(there) << row.code << ": " << there.error().text();
        EXPECT_NEAR(there->x, row.expected.x, 1000) << row.code;
        EXPECT_NEAR(there->y, row.expected.y, 1000) << row.code;
        const auto back = make(row.code, "EPSG:4326").forward(*there);
        ASSERT_TRUE(back) << row.code << ": " << back.error().text();
        EXPECT_LE(apart(*back, row.at), 0.01) << row.code;
    }
}

constexpr const char* lambert93Wkt =
    R"(PROJCS["Lambert-93",GEOGCS["RGF93",DATUM["Reseau_Geodesique_Francais_1993",)"
    R"(SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],)"
    R"(PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",46.5],)"
    R"(PARAMETER["central_meridian",3],PARAMETER["standard_parallel_1",49],PARAMETER["standard_parallel_2",44],)"
    R"(PARAMETER["false_easting",700000],PARAMETER["false_northing",6600000],UNIT["metre",1]])";

TEST(Crs, TakesCodesWktProjjsonAndProjStrings) {
    constexpr const char* projjson =
        R"({"$schema":"https://proj.org/schemas/v0.7/projjson.schema.json","type":"GeographicCRS","name":"mine",)"
        R"("datum":{"type":"GeodeticReferenceFrame","name":"RGF93","ellipsoid":{"name":"GRS 1980",)"
        R"("semi_major_axis":6378137,"inverse_flattening":298.257222101}},"coordinate_system":{"subtype":"ellipsoidal",)"
        R"("axis":[{"name":"Latitude","abbreviation":"lat","direction":"north","unit":"degree"},)"
        R"({"name":"Longitude","abbreviation":"lon","direction":"east","unit":"degree"}]}})";
    const std::array table{
        std::pair{"EPSG:2154", "EPSG:4171"},
        std::pair{"urn:ogc:def:crs:EPSG::2154", "EPSG:4171"},
        std::pair{"http://www.opengis.net/def/crs/EPSG/0/2154", "EPSG:4171"},
        std::pair{"IGNF:LAMB93", "EPSG:4171"},
        std::pair{"EPSG:5698", "EPSG:4171"}, // Lambert-93 with heights: the horizontal part counts
        std::pair{lambert93Wkt, "EPSG:4171"},
        std::pair{lambert93Wkt, projjson},
        std::pair{"+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80",
                  "EPSG:4171"},
        std::pair{"+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 "
                  "+towgs84=0,0,0 +type=crs",
                  "EPSG:4979"}, // three dimensions: heights are left out
    };
    for (const auto& [from, to] : table) {
        const auto made = Transformer::create(from, to);
        ASSERT_TRUE(made) << from << ": " << made.error().text();
        const auto p = made->forward(Point{700000, 6600000});
        ASSERT_TRUE(p) << from << ": " << p.error().text();
        EXPECT_LE(apart(*p, {3, 46.5}), millimetre) << from;
    }
}

TEST(Crs, RefusesWhatIsNoHorizontalSystemWithASentence) {
    struct Case {
        std::string definition;
        const char* says;
    };
    const std::array table{
        Case{"EPSG:999999", "'EPSG:999999' is not known"},
        Case{"EPSG:", "is not known"},
        Case{"", "is not known"},
        Case{"nonsense", "is not known"},
        Case{R"(PROJCS["Lambert)", "is not known"},
        Case{R"({"type":"ProjectedCRS"})", "is not known"},
        Case{"+proj=nonsense", "is not known"},
        Case{"EPSG:5783", "no positions on the earth's surface"}, // DHHN92 heights
        Case{"EPSG:4978", "no positions on the earth's surface"}, // geocentric
        Case{"EPSG:5800", "no positions on the earth's surface"}, // an engineering grid
        Case{"EPSG:7001", "is not known"},                        // no CRS has the number of an ellipsoid
        Case{"urn:ogc:def:ellipsoid:EPSG::7001", "is no coordinate reference system"},
        Case{"+proj=longlat +ellps=bessel +nadgrids=/dev/stdin", "names a file"},
        Case{"+proj=longlat +ellps=bessel +nadgrids=@../secret.gsb", "names a file"},
        Case{"+init=~/mine:1", "names a file"},
        Case{R"(+proj=longlat +nadgrids=C:\grid.gsb)", "names a file"},
        Case{std::string("EPSG:4326\0x", 11), "names a file"},
        Case{std::string(200'000, 'x'), "longer than any real one"},
    };
    for (const auto& [definition, says] : table) {
        EXPECT_THAT(errorOf(definition), HasSubstr(says));
        EXPECT_THAT(errorOf("EPSG:4326", definition), HasSubstr(says));
        EXPECT_LT(errorOf(definition).size(), 400u) << "an error is a sentence, not an echo";
    }
}

TEST(Crs, RefusesAnAreaThatIsNone) {
    EXPECT_FALSE(Transformer::create("EPSG:4326", "EPSG:2154", geo::Extent{}));
    EXPECT_FALSE(Transformer::create("EPSG:4326", "EPSG:2154", geo::Extent{2, 47, infinity, 51}));
    EXPECT_FALSE(Transformer::create("EPSG:4326", "EPSG:2154", geo::Extent{2, nan, 3, 51}));
}

TEST(Crs, RefusesPositionsWithoutImage) {
    const Transformer lambert = make("EPSG:4326", "EPSG:2154");
    const Transformer mercator = make("EPSG:4326", "EPSG:3857");
    const Transformer same = make("EPSG:4326", "EPSG:4326");
    const Transformer gaussKrueger = make("EPSG:4326", "EPSG:31466");
    for (const Point& p : {Point{nan, 50}, Point{6, nan}, Point{infinity, 50}, Point{6, -infinity},
                           Point{6, 90.01}, Point{6, -91}, Point{1e300, 1e300}}) {
        EXPECT_FALSE(lambert.forward(p)) << p.x << " " << p.y;
        EXPECT_FALSE(mercator.forward(p)) << p.x << " " << p.y;
        EXPECT_FALSE(same.forward(p)) << p.x << " " << p.y;
        EXPECT_FALSE(same.inverse(p)) << p.x << " " << p.y;
    }
    EXPECT_FALSE(lambert.inverse({nan, 0}));
    // Outside of the grid BETA2007: an error, not a position a hundred metres off.
    EXPECT_FALSE(gaussKrueger.forward({-70, 10}));
    // An error leaves no trace.
    EXPECT_TRUE(gaussKrueger.forward({6.6, 49.7}));
    EXPECT_EQ(same.forward({6, 90}), (Point{6, 90}));
    const auto refused = lambert.forward(Point{6, nan});
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().text(), HasSubstr("nan"));
    EXPECT_THAT(refused.error().text(), HasSubstr("EPSG:4326 to EPSG:2154"));
}

TEST(Crs, TransformsManyPointsOrNone) {
    const Transformer transformer = make("EPSG:4326", "EPSG:2154");
    std::vector<Point> points{{3, 46.5}, {6.2, 49.1}, {5, 48}};
    const std::vector<Point> before = points;
    ASSERT_TRUE(transformer.forward(std::span(points)));
    for (std::size_t i = 0; i < points.size(); ++i)
        EXPECT_EQ(points[i], transformer.forward(before[i]));

    std::vector<Point> bad{{3, 46.5}, {7, 91}, {nan, 1}};
    const auto done = transformer.forward(std::span(bad));
    ASSERT_FALSE(done);
    EXPECT_THAT(done.error().text(), HasSubstr("(7.000000, 91.000000)"));
    EXPECT_EQ(bad[0], (Point{3, 46.5}));
    EXPECT_TRUE(transformer.forward(std::span<Point>()));
}

TEST(Crs, StatesAccuracyAndChoosesARealTransformationWhereThereIsOne) {
    EXPECT_EQ(make("EPSG:4326", "EPSG:3857").accuracy(), 0);
    EXPECT_EQ(make("EPSG:31370", "EPSG:4326").accuracy(), 1);
    // Only a guess is possible between ellipsoids without a datum.
    const Transformer guess = make("+proj=longlat +ellps=bessel", "EPSG:4326");
    EXPECT_LT(guess.accuracy(), 0);
    EXPECT_THAT(guess.description(), HasSubstr("allpark"));
    // Britain lies outside of the region; its own transformation is still taken.
    const Transformer britain = make("EPSG:27700", "EPSG:4326");
    EXPECT_THAT(britain.description(), Not(HasSubstr("allpark")));
    EXPECT_GT(britain.accuracy(), 0);
}

TEST(Crs, CanBeMoved) {
    Transformer a = make("EPSG:4326", "EPSG:2154");
    Transformer b = std::move(a);
    a = make("EPSG:4326", "EPSG:3857");
    b = std::move(a);
    EXPECT_TRUE(b.forward(Point{6, 50}));
}

} // namespace
