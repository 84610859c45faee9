// The engine against a plain loop: every answer, random records and filters, sizes around those of its words,
// and values that lie exactly on a limit or a rounding beside it.

#include "plain_query.h"
#include "query_oracle.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <limits>
#include <ostream>
#include <thread>

namespace geo {

// NOLINTNEXTLINE(readability-identifier-naming): the name that GoogleTest asks for
void PrintTo(const Selection& selection, std::ostream* out) {
    *out << selection.count() << " of " << selection.size();
}

namespace {

using nlohmann::json;
using oracle::Random;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// Records as query_oracle.h makes them, made harder: numbers that no float holds, places that crowd.
std::vector<Record> randomRecords(Random& random, std::size_t size) {
    std::vector<Record> records;
    const LonLat crowd{random.real(5, 8), random.real(48.5, 51)};
    for (std::size_t i = 0; i < size; ++i) {
        auto record = random.record(i).record;
        if (record.employees && random.chance(4))
            record.employees = (std::int64_t{1} << 24) + static_cast<std::int64_t>(random.below(9)) - 4;
        if (record.budgetEur && random.chance(4))
            record.budgetEur = (std::int64_t{1} << 53) + static_cast<std::int64_t>(random.below(9)) - 4;
        if (record.derived && random.chance(2))
            for (auto& meters : record.derived->borderMeters)
                meters = random.real(0, 40'000);
        if (random.chance(40))
            record.position = crowd;
        else if (random.chance(3))
            record.position =
                LonLat{crowd.lon + random.real(-0.01, 0.01), crowd.lat + random.real(-0.01, 0.01)};
        else if (random.chance(50))
            record.position = LonLat{random.real(-180, 180), random.chance(3) ? 90 : random.real(-90, 90)};
        records.push_back(std::move(record));
    }
    return records;
}

// Somebody's value, or a rounding beside it.
double beside(Random& random, double value) {
    return random.chance(3) ? value : std::nextafter(value, random.chance(2) ? infinity : -infinity);
}

Ring randomRing(Random& random, const Catalogue& catalogue, std::size_t corners) {
    Ring ring;
    for (std::size_t i = 0; i < corners; ++i) {
        const auto some = static_cast<RecordIndex>(random.below(catalogue.size()));
        if (catalogue.hasPosition(some) && random.chance(2))
            ring.push_back({catalogue.record(some).position->lon, catalogue.record(some).position->lat});
        else
            ring.push_back({5 + random.real(0, 3), 48.5 + random.real(0, 2.5)});
    }
    ring.push_back(ring.front()); // crosses itself, nearly always
    return ring;
}

Filter randomFilter(Random& random, const Catalogue& catalogue) {
    auto filter = parseFilter(random.filter().dump()).value_or(Filter{});
    if (catalogue.size() == 0 || random.chance(3))
        return filter;
    const auto& some = catalogue.record(static_cast<RecordIndex>(random.below(catalogue.size())));
    switch (random.below(6)) {
    case 0: {
        const auto border =
            random.chance(3) ? std::nullopt : std::optional(static_cast<std::uint8_t>(random.below(7)));
        const auto meters = detail::borderMeters(some, border).value_or(1000);
        const auto accuracy = some.derived ? some.derived->accuracyMeters : 0;
        const auto limit = random.chance(2)   ? meters
                           : random.chance(2) ? meters + accuracy
                                              : meters - accuracy;
        filter.border = BorderFilter{.border = border, .maxMeters = beside(random, limit)};
        break;
    }
    case 1: {
        const LonLat center = random.chance(5) ? LonLat{random.real(-180, 180), random.real(-90, 90)}
                                               : LonLat{random.real(4, 9), random.real(48, 52)};
        const auto meters = some.position && std::isfinite(some.position->lat)
                                ? geodesicDistance(center, *some.position)
                            : random.chance(2) ? 2e7
                                               : 0;
        filter.near = NearFilter{.center = center, .meters = beside(random, meters)};
        break;
    }
    case 2: {
        filter.polygon.emplace();
        for (auto parts = 1 + random.below(3); parts > 0; --parts) {
            auto& polygon = filter.polygon->emplace_back();
            for (auto rings = 1 + random.below(3); rings > 0; --rings)
                polygon.push_back(
                    randomRing(random, catalogue, 3 + random.below(random.chance(4) ? 200 : 9)));
        }
        break;
    }
    case 3:
        if (some.employees)
            filter.employees = NumberRange{.min = some.employees, .max = *some.employees + 2};
        break;
    case 4:
        if (some.budgetEur)
            filter.budget = NumberRange{.min = *some.budgetEur - 1, .max = some.budgetEur};
        break;
    default:
        if (some.position)
            filter.bbox =
                Extent{some.position->lon, some.position->lat, some.position->lon + random.real(0, 1),
                       some.position->lat + random.real(0, 1)};
    }
    return filter;
}

void expectSame(const Answer& found, const Answer& expected) {
    EXPECT_EQ(found.total, expected.total);
    EXPECT_EQ(found.count, expected.count);
    EXPECT_EQ(found.selection, expected.selection);
    EXPECT_EQ(found.facets, expected.facets);
    EXPECT_EQ(found.missing, expected.missing);
    EXPECT_EQ(found.uncertainInside, expected.uncertainInside);
    EXPECT_EQ(found.uncertainOutside, expected.uncertainOutside);
    EXPECT_EQ(found.tested, expected.tested);
}

void checkHistograms(Random& random, const Query& query, const Selection& selection) {
    const auto& catalogue = query.catalogue();
    const auto column = static_cast<Column>(random.below(5));
    std::optional<std::uint8_t> border;
    if (random.chance(2))
        border = static_cast<std::uint8_t>(random.below(7));
    std::vector<double> edges;
    const double unit = std::array{50.0, 1e12, 1.0, 1.0, 1000.0}[static_cast<std::size_t>(column)];
    const double offset = column == Column::StartYear || column == Column::EndYear ? 2010 : 0;
    for (auto count = 2 + random.below(30); count > 0; --count)
        edges.push_back(offset + unit * (random.chance(3) ? random.real(0, 40) : double(random.below(40))));
    for (int value = 0; value < 3 && catalogue.size() > 0; ++value) // edges on values
        if (const auto meters = detail::borderMeters(
                catalogue.record(static_cast<RecordIndex>(random.below(catalogue.size()))), border);
            meters && column == Column::BorderMeters)
            edges.push_back(beside(random, *meters));
    std::ranges::sort(edges);
    const auto expected = plain::histogram(catalogue, selection, column, edges, border);
    for (int again = 0; again < 2; ++again) { // from the columns, then from what was kept
        const auto found = query.histogram(selection, column, edges, border);
        EXPECT_EQ(found.bins, expected.bins);
        EXPECT_EQ(found.below, expected.below);
        EXPECT_EQ(found.above, expected.above);
        EXPECT_EQ(found.unknown, expected.unknown);
    }
}

void checkNearest(Random& random, const Query& query, const Selection& selection) {
    const LonLat from = random.chance(5) ? LonLat{random.real(-180, 180), random.real(-90, 90)}
                                         : LonLat{random.real(4, 9), random.real(48, 52)};
    const auto count = random.below(random.chance(4) ? 12'000 : 40);
    const auto found = query.nearest(selection, from, count);
    const auto expected = plain::nearest(query.catalogue(), selection, from, count);
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_EQ(found[i].record, expected[i].record);
        EXPECT_EQ(found[i].meters, expected[i].meters);
    }
}

void checkPlaces(Random& random, const Query& query, const Selection& selection) {
    const auto& catalogue = query.catalogue();
    Extent extent{0, 0, 1, 1};
    if (!random.chance(3)) {
        extent = {};
        extent.expand(toUnitMercator({random.real(5, 8), random.real(48.5, 51)}));
        extent.expand(toUnitMercator({5 + 0.25 * double(random.below(9)), 49.5})); // through records
    }
    const auto level = static_cast<unsigned>(random.below(34));
    const auto cells = plain::cells(catalogue, selection, extent, level);
    const auto clusters = query.clusters(selection, extent, level);
    ASSERT_EQ(clusters.size(), cells.size()) << level;
    std::vector<RecordIndex> all;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const auto& members = cells[c];
        const auto& cluster = clusters[c];
        all.insert(all.end(), members.begin(), members.end());
        ASSERT_EQ(query.members(selection, cluster), members);
        Cluster expected;
        for (const auto i : members) {
            const auto& record = catalogue.record(i);
            expected.center.x += catalogue.mercator(i).x / double(members.size());
            expected.center.y += catalogue.mercator(i).y / double(members.size());
            expected.extent.expand(catalogue.mercator(i));
            ++expected.byKind[static_cast<std::size_t>(record.kind)];
            if (!record.sectors.empty())
                ++expected.bySector[record.sectors.front()];
        }
        EXPECT_EQ(cluster.count, members.size());
        EXPECT_EQ(cluster.byKind, expected.byKind);
        EXPECT_EQ(cluster.bySector, expected.bySector);
        EXPECT_EQ(cluster.extent, expected.extent);
        EXPECT_NEAR(cluster.center.x, expected.center.x, 1e-12);
        EXPECT_NEAR(cluster.center.y, expected.center.y, 1e-12);
        EXPECT_TRUE(cluster.extent.contains(cluster.center));
        EXPECT_EQ(cluster.first, members.front());
        EXPECT_EQ(cluster.last, members.back());
    }
    EXPECT_EQ(query.within(selection, extent), all);
    const Selection inside = query.inside(selection, extent);
    EXPECT_EQ(inside.count(), all.size());
    EXPECT_TRUE(std::ranges::all_of(all, [&](RecordIndex i) { return inside.test(i); }));
    const auto some = random.below(all.size() + 2);
    all.resize(std::min(all.size(), some));
    EXPECT_EQ(query.within(selection, extent, some), all);
}

#ifdef __SANITIZE_ADDRESS__ // twenty times slower
constexpr int largeSize = 3000, largestSize = 10'000, largeTrials = 15, rounds = 15;
constexpr std::size_t largeFrom = 1000;
#else
constexpr int largeSize = 10'000, largestSize = 40'000, largeTrials = 60, rounds = 300;
constexpr std::size_t largeFrom = largeSize;
#endif

class QueryEngine : public testing::TestWithParam<std::size_t> {};

TEST_P(QueryEngine, AnswersLikeAPlainLoop) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    Random random(seed);
    const bool large = GetParam() >= largeFrom;
    for (int world = 0; world < (large ? 1 : 12); ++world) {
        const auto catalogue = std::make_shared<const Catalogue>(randomRecords(random, GetParam()));
        const Query query(catalogue);
        Filter filter;
        for (int trial = 0; trial < (large ? largeTrials : 40); ++trial) {
            // Often a step from the filter before, so that what is kept of it is used.
            auto next = randomFilter(random, *catalogue);
            if (random.chance(2))
                for (std::size_t m = 0; m < memberCount; ++m)
                    if (random.chance(2))
                        next = next.without(static_cast<Member>(m));
            filter = random.chance(3) ? filter.without(static_cast<Member>(random.below(memberCount))) : next;
            if (random.chance(4))
                filter.unknown = 0xffff;
            SCOPED_TRACE(toJson(filter));
            const auto expected = plain::run(*catalogue, filter);
            expectSame(query.run(filter), expected);
            EXPECT_EQ(query.select(filter), expected.selection);
            checkHistograms(random, query, expected.selection);
            checkNearest(random, query, expected.selection);
            checkPlaces(random, query, expected.selection);
            if (HasFailure())
                return;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, QueryEngine,
                         testing::Values(0, 1, 2, 63, 64, 65, 128, 1000, largeSize, largestSize),
                         testing::PrintToStringParamName());

TEST(QueryEngine, AnswersSeveralThreadsAtOnce) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    Random random(seed);
    const auto catalogue = std::make_shared<const Catalogue>(randomRecords(random, 10'000));
    const Query query(catalogue);
    std::vector<std::pair<Filter, RecordIndex>> questions;
    for (int i = 0; i < 30; ++i) {
        const auto filter = randomFilter(random, *catalogue);
        questions.emplace_back(filter, plain::run(*catalogue, filter).count);
    }
    std::array<int, 4> wrong{};
    {
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < wrong.size(); ++t)
            threads.emplace_back([&, t] {
                for (std::size_t i = 0; i < rounds; ++i) {
                    const auto& [filter, count] = questions[(7 * i + t) % questions.size()];
                    const auto answer = query.run(filter);
                    const std::vector<double> edges{0, double(i % 11 + 1), 500};
                    const auto bins = query.histogram(answer.selection, Column::Employees, edges);
                    wrong[t] += answer.count != count || bins.bins.size() != 2;
                }
            });
    }
    EXPECT_EQ(wrong, (std::array<int, 4>{}));
}

// What a filter from outside or a careless caller may hold. The answers are defined.

Record siteAt(std::string id, std::optional<LonLat> position) {
    return {.kind = Kind::Site, .id = std::move(id), .position = position};
}

std::string passing(const Query& query, const Filter& filter) {
    std::vector<std::string> ids;
    const auto selection = query.select(filter);
    for (RecordIndex i = 0; i < selection.size(); ++i)
        if (selection.test(i))
            ids.push_back(query.catalogue().record(i).id);
    std::ranges::sort(ids);
    std::string joined;
    for (const auto& id : ids)
        joined += (joined.empty() ? "" : " ") + id;
    return joined;
}

const Query& oddPlaces() {
    static const Query query(std::make_shared<const Catalogue>(
        std::vector{siteAt("antipode", LonLat{-174, -49}), siteAt("endless", LonLat{6, infinity}),
                    siteAt("far", LonLat{1e300, 49}), siteAt("metz", LonLat{6, 49}),
                    siteAt("nan", LonLat{nan, nan}), siteAt("north", LonLat{6, 90}),
                    siteAt("nowhere", std::nullopt), siteAt("south", LonLat{-100, -90})}));
    return query;
}

TEST(BadInput, APositionThatIsNoneIsNotKnown) {
    const Filter earth{.bbox = Extent{-180, -90, 180, 90}};
    EXPECT_EQ(passing(oddPlaces(), earth), "antipode metz north south");
    EXPECT_EQ(oddPlaces().run(earth).missing[static_cast<std::size_t>(Member::Bbox)], 4u);
    auto tolerant = earth;
    tolerant.unknown = detail::bit(Member::Bbox);
    EXPECT_EQ(oddPlaces().run(tolerant).count, 8u);
    std::size_t counted = 0;
    for (const auto& cluster : oddPlaces().clusters(oddPlaces().select({}), {-1, -1, 2, 2}, 4))
        counted += cluster.count;
    EXPECT_EQ(counted, 4u);
    EXPECT_EQ(oddPlaces().nearest(oddPlaces().select({}), {6, 49}, 100).size(), 4u);
}

TEST(BadInput, ThePolesAreFarFromEverythingButThemselves) {
    const auto near = [](LonLat center, double meters) {
        return passing(oddPlaces(), {.near = NearFilter{.center = center, .meters = meters}});
    };
    EXPECT_EQ(near({-120, 90}, 0), "north") << "every longitude is the pole";
    EXPECT_EQ(near({0, -90}, 1), "south");
    EXPECT_EQ(near({6, 49}, 4'600'000), "metz north");
    const auto atEdge = oddPlaces().within(oddPlaces().select({}), {0, -1e-9, 1, 1e-9});
    ASSERT_EQ(atEdge.size(), 1u) << "the mercator map ends south of the pole: it lies on the edge";
    EXPECT_EQ(oddPlaces().catalogue().record(atEdge.front()).id, "north");
}

TEST(BadInput, ARadiusOfNothingOrOfHalfTheEarth) {
    const auto near = [](double meters) {
        return passing(oddPlaces(), {.near = NearFilter{.center = {6, 49}, .meters = meters}});
    };
    EXPECT_EQ(near(0), "metz");
    EXPECT_EQ(near(-1), "");
    EXPECT_EQ(near(nan), "");
    EXPECT_EQ(near(-infinity), "");
    EXPECT_EQ(near(20'004'000), "antipode metz north south");
    EXPECT_EQ(near(infinity), "antipode metz north south");
    const auto half = geodesicDistance({6, 49}, {-174, -49});
    EXPECT_EQ(near(half), "antipode metz north south");
    EXPECT_EQ(near(std::nextafter(half, 0)), "metz north south");
    EXPECT_EQ(near(20'000'000), half <= 20'000'000 ? "antipode metz north south" : "metz north south");
    for (const LonLat nowhere : {LonLat{nan, 49}, LonLat{6, nan}, LonLat{infinity, 49}, LonLat{6, 91}})
        EXPECT_EQ(passing(oddPlaces(), {.near = NearFilter{.center = nowhere, .meters = 2e7}}), "");
}

TEST(BadInput, APolygonThatCrossesItselfIsTakenByTheEvenOddRule) {
    // A pentagram: its heart is wound twice and lies outside.
    Ring star;
    for (const int corner : {0, 2, 4, 1, 3, 0})
        star.push_back({6 + std::sin(corner * 2 * std::numbers::pi / 5),
                        49 + std::cos(corner * 2 * std::numbers::pi / 5)});
    const Query query(std::make_shared<const Catalogue>(
        std::vector{siteAt("heart", LonLat{6, 49}), siteAt("ray", LonLat{6, 49.8}),
                    siteAt("tip", LonLat{star[0].x, star[0].y}), siteAt("outside", LonLat{6.8, 48.2})}));
    EXPECT_EQ(passing(query, {.polygon = MultiPolygon{{star}}}), "ray tip");
    const Ring flat{{5, 49}, {7, 49}, {5, 49}}; // no area: its edge belongs to it
    EXPECT_EQ(passing(query, {.polygon = MultiPolygon{{flat}}}), "heart");
    const Ring wrong{{nan, nan}, {5, nan}, {infinity, 49}, {nan, nan}};
    EXPECT_EQ(passing(query, {.polygon = MultiPolygon{{wrong}}}), "");
    EXPECT_EQ(passing(query, {.polygon = MultiPolygon{{}, {{}}, {{{6, 49}}}}}), "");
}

TEST(BadInput, ABorderPairThatDoesNotExistIsNotKnownToAnybody) {
    Record record = siteAt("a", LonLat{6, 49});
    record.derived.emplace();
    const Query query(std::make_shared<const Catalogue>(std::vector{record}));
    Filter filter{.border = BorderFilter{.border = std::uint8_t{6}, .maxMeters = 1e9}};
    for (const auto pair : {std::uint8_t{6}, std::uint8_t{255}}) {
        filter.border->border = pair;
        filter.unknown = 0;
        EXPECT_EQ(query.run(filter).count, 0u);
        EXPECT_EQ(query.run(filter).missing[static_cast<std::size_t>(Member::Border)], 1u);
        EXPECT_EQ(query.run(filter).uncertainInside + query.run(filter).uncertainOutside, 0u);
        filter.unknown = detail::bit(Member::Border);
        EXPECT_EQ(query.run(filter).count, 1u);
        const std::vector<double> edges{0, 1};
        EXPECT_EQ(query.histogram(query.select({}), Column::BorderMeters, edges, pair).unknown, 1u);
    }
    EXPECT_FALSE(parseFilter(R"({"border": {"pair": "FR-BR", "maxMeters": 1}})"));
}

// A million of them with ./test --long.
TEST(BadInput, ManyRecordsOnOnePointAreOneClusterAndSortedByName) {
    const std::int64_t many = std::getenv("GR_ATLAS_LONG") != nullptr ? 1'000'000 : 100'000;
    const auto size = static_cast<RecordIndex>(many);
    std::vector<Record> records;
    for (std::int64_t i = 0; i < many; ++i)
        records.push_back(siteAt(std::format("s{:06}", i * 7919 % many), LonLat{6.1, 49.6}));
    const Query query(std::make_shared<const Catalogue>(std::move(records)));
    const auto all = query.select({});
    for (const unsigned level : {0u, 9u, 32u}) {
        const auto clusters = query.clusters(all, {0, 0, 1, 1}, level);
        ASSERT_EQ(clusters.size(), 1u);
        EXPECT_EQ(clusters.front().count, size);
        EXPECT_EQ(clusters.front().center, query.catalogue().mercator(0));
        EXPECT_EQ(query.members(all, clusters.front()).size(), size);
    }
    const auto nearest = query.nearest(all, {6, 49}, 3);
    ASSERT_EQ(nearest.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(query.catalogue().record(nearest[i].record).id, std::format("s{:06}", i));
    const auto meters = nearest.front().meters;
    EXPECT_EQ(query.select({.near = NearFilter{.center = {6, 49}, .meters = meters}}).count(), size);
    EXPECT_EQ(
        query.select({.near = NearFilter{.center = {6, 49}, .meters = std::nextafter(meters, 0)}}).count(),
        0u);
}

} // namespace
} // namespace geo
