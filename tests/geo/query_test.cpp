#include "geo/crs.h"
#include "geo/query.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <random>
#include <set>
#include <string>

namespace geo {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

std::optional<std::uint8_t> status(std::string_view word) {
    return codeIndex(List::Statuses, word).value();
}

std::uint16_t mask(List list, std::string_view word) {
    return static_cast<std::uint16_t>(1u << codeIndex(list, word).value());
}

// Distances in the order of borderPairs; `accuracy` as for a municipality.
DerivedPlace derived(std::array<double, borderCount> meters, double accuracy) {
    return {.borderMeters = meters,
            .nearestBorder = static_cast<std::uint8_t>(std::ranges::min_element(meters) - meters.begin()),
            .accuracyMeters = accuracy};
}

// A little region: two steelworks, a closed mine, two partners, two projects.
std::vector<Record> littleRegion() {
    Record steel{.kind = Kind::Site,
                 .id = "steel",
                 .name = "Aciérie de Differdange",
                 .operatorName = "ArcelorMittal",
                 .country = "LU",
                 .territory = *codeIndex(List::Territories, "luxembourg"),
                 .municipality = "Differdange",
                 .position = LonLat{5.875, 49.5},
                 .precision = Precision::Site,
                 .sectors = {0, 4},
                 .transitions = mask(List::Transitions, "ecological"),
                 .employees = 1000,
                 .status = status("operating"),
                 .summary = {"Poutrelles laminées", "Walzträger", "Rolled beams"},
                 .derived = derived({90e3, 80e3, 9e3, 20e3, 30e3, 1000}, 100)};
    Record rails{.kind = Kind::Site,
                 .id = "rails",
                 .name = "Usine de rails",
                 .country = "FR",
                 .territory = *codeIndex(List::Territories, "lorraine"),
                 .municipality = "Hayange",
                 .position = LonLat{6.0625, 49.3125},
                 .sectors = {0},
                 .status = status("operating"),
                 .derived = derived({95e3, 60e3, 40e3, 30e3, 35e3, 12e3}, 3000)};
    Record mine{
        .kind = Kind::Site, .id = "mine", .name = "Grube", .country = "NL", .territory = 7, .employees = 0};
    Record cluster{.kind = Kind::Partner,
                   .id = "cluster",
                   .name = "Cluster Œnergie",
                   .acronym = "CŒ",
                   .country = "DE",
                   .territory = *codeIndex(List::Territories, "saarland"),
                   .municipality = "Saarbrücken",
                   .position = LonLat{7, 49.25},
                   .sectors = {4},
                   .partnerKind = codeIndex(List::PartnerKinds, "cluster"),
                   .networks = mask(List::Networks, "recies"),
                   .derived = derived({80e3, 99e3, 70e3, 4000, 50e3, 60e3}, 3000)};
    Record school{.kind = Kind::Partner,
                  .id = "school",
                  .name = "École",
                  .country = "BE",
                  .territory = *codeIndex(List::Territories, "wallonie"),
                  .position = LonLat{5.5, 50},
                  .partnerKind = codeIndex(List::PartnerKinds, "university")};
    Record hydrogen{.kind = Kind::Project,
                    .id = "hydrogen",
                    .name = "mosaHYc",
                    .programme = "Interreg VI A",
                    .country = "FR",
                    .territory = *codeIndex(List::Territories, "lorraine"),
                    .sectors = {4},
                    .status = status("running"),
                    .start = Date::parse("2021-05"),
                    .budgetEur = 5'000'000,
                    .leadPartner = "cluster"};
    Record idea{.kind = Kind::Project,
                .id = "idea",
                .name = "Idea",
                .country = "LU",
                .territory = *codeIndex(List::Territories, "luxembourg"),
                .status = status("announced"),
                .start = Date::parse("2018"),
                .end = Date::parse("2020-06")};
    return {steel, rails, mine, cluster, school, hydrogen, idea};
}

const Query& little() {
    static const Query query(std::make_shared<const Catalogue>(littleRegion()));
    return query;
}

std::string names(const Query& query, const Selection& selection) {
    std::set<std::string> set;
    for (RecordIndex i = 0; i < selection.size(); ++i)
        if (selection.test(i))
            set.insert(query.catalogue().record(i).id);
    std::string text;
    for (const auto& name : set)
        text += (text.empty() ? "" : " ") + name;
    return text;
}

Filter parse(std::string_view text) {
    auto filter = parseFilter(text);
    EXPECT_TRUE(filter) << text << ": " << filter.error().text();
    return filter.value_or(Filter{});
}

RecordIndex missing(const Answer& answer, Member member) {
    return answer.missing[static_cast<std::size_t>(member)];
}

RecordIndex facet(const Answer& answer, List list, std::string_view word) {
    return answer.facets[static_cast<std::size_t>(list)][codeIndex(list, word).value()];
}

struct Case {
    std::string_view filter, passing;
};

TEST(Query, EachMemberLetsPassWhatItSays) {
    const std::vector<Case> table{
        {"{}", "cluster hydrogen idea mine rails school steel"},
        // text: every word, anywhere, any field, any language
        {R"({"text": "ACIERIE"})", "steel"},
        {R"({"text": "walztrager"})", "steel"},
        {R"({"text": "beams laminees arcelor"})", "steel"},
        {R"({"text": "beams rails"})", ""},
        {R"({"text": "saarbrucken"})", "cluster"},
        {R"({"text": "OEnergie cœ"})", "cluster"},
        {R"({"text": "interreg"})", "hydrogen"},
        {R"({"text": "hydrogen"})", "hydrogen"},
        {R"({"text": "ail"})", "rails"},
        {R"({"text": "de"})", "idea rails steel"},
        {R"({"text": " "})", "cluster hydrogen idea mine rails school steel"},
        {R"({"text": "differdange arcelormittalx"})", ""},
        // lists
        {R"({"kinds": ["site"]})", "mine rails steel"},
        {R"({"kinds": ["partner", "project"]})", "cluster hydrogen idea school"},
        {R"({"sectors": ["energy-hydrogen"]})", "cluster hydrogen steel"},
        {R"({"sectors": ["energy-hydrogen", "steel-metals"]})", "cluster hydrogen rails steel"},
        {R"({"sectors": ["textiles"], "unknown": ["sectors"]})", "idea mine school"},
        {R"({"transitions": ["ecological"]})", "steel"},
        {R"({"transitions": ["social"], "unknown": ["transitions"]})",
         "cluster hydrogen idea mine rails school"},
        {R"({"partnerKinds": ["cluster"]})", "cluster"},
        {R"({"statuses": ["operating"]})", "rails steel"},
        {R"({"statuses": ["announced", "running"]})", "hydrogen idea"},
        {R"({"statuses": ["closed"], "unknown": ["statuses"]})", "mine"},
        {R"({"networks": ["recies"]})", "cluster"},
        {R"({"networks": ["unigr"], "unknown": ["networks"]})", "school"},
        {R"({"territories": ["luxembourg", "outside"]})", "idea mine steel"},
        {R"({"countries": ["LU", "FR"]})", "hydrogen idea rails steel"},
        {R"({"countries": ["BE", "DE", "FR", "LU"]})", "cluster hydrogen idea rails school steel"},
        // border
        {R"({"border": {"pair": "any", "maxMeters": 1000}})", "steel"},
        {R"({"border": {"pair": "any", "maxMeters": 999}})", ""},
        {R"({"border": {"pair": "any", "maxMeters": 4000}})", "cluster steel"},
        {R"({"border": {"pair": "DE-FR", "maxMeters": 20000}})", "cluster steel"},
        {R"({"border": {"pair": "FR-DE", "maxMeters": 19999.9}})", "cluster"},
        {R"({"border": {"pair": "any", "maxMeters": 0}, "unknown": ["border"]})",
         "hydrogen idea mine school"},
        // places
        {R"({"near": {"lon": 5.5, "lat": 50, "meters": 0}})", "school"},
        {R"({"near": {"lon": 5.5, "lat": 50.0000001, "meters": 0}})", ""},
        {R"({"near": {"lon": 5.875, "lat": 49.5, "meters": 25000}})", "rails steel"},
        {R"({"near": {"lon": -174, "lat": -49, "meters": 20040000}})", "cluster rails school steel"},
        {R"({"near": {"lon": 0, "lat": 90, "meters": 1}, "unknown": ["near"]})", "hydrogen idea mine"},
        {R"({"bbox": [5.875, 49.25, 7, 49.5]})", "cluster rails steel"},
        {R"({"bbox": [5.876, 49.25, 7, 49.5]})", "cluster rails"},
        {R"({"bbox": [5.5, 50, 5.5, 50]})", "school"},
        {R"({"bbox": [0, 0, 1, 1], "unknown": ["bbox"]})", "hydrogen idea mine"},
        {R"({"polygon": {"type": "Polygon", "coordinates": [[[5.5, 50], [5.5, 49], [7.5, 49], [5.5, 50]]]}})",
         "cluster rails school steel"}, // cluster lies on the slanting edge
        {R"({"polygon": {"type": "Polygon", "coordinates": [[[5, 49], [8, 49], [8, 51], [5, 51], [5, 49]],
            [[5.875, 49], [6.1, 49], [6.1, 49.5], [5.875, 49.5], [5.875, 49]]]}})",
         "cluster school steel"}, // steel on a corner of the hole, rails in it
        {R"({"polygon": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}, "unknown": ["polygon"]})",
         "hydrogen idea mine"},
        // numbers: sites only, projects only
        {R"({"employees": {"min": 1000, "max": 1000}})", "steel"},
        {R"({"employees": {"max": 0}})", "mine"},
        {R"({"employees": {"min": 1001}, "unknown": ["employees"]})", "rails"},
        {R"({"employees": {}})", "cluster hydrogen idea mine rails school steel"},
        {R"({"budget": {"min": 5000000}})", "hydrogen"},
        {R"({"budget": {"max": 4999999}, "unknown": ["budget"]})", "idea"},
        // period: hydrogen from May 2021 on, idea from 2018 to June 2020
        {R"({"period": {"from": "2020-06-30"}})", "hydrogen idea"},
        {R"({"period": {"from": "2020-07"}})", "hydrogen"},
        {R"({"period": {"to": "2021-04-30"}})", "idea"},
        {R"({"period": {"to": "2021-05-01"}})", "hydrogen idea"},
        {R"({"period": {"to": 2017}})", ""},
        {R"({"period": {"from": 3000}})", "hydrogen"},
        {R"({"period": {"from": "2020-07", "to": "2021-04"}})", ""},
        // together
        {R"({"kinds": ["site"], "countries": ["LU"]})", "steel"},
        {R"({"kinds": ["partner"], "employees": {"min": 0}, "unknown": ["employees"]})", ""},
        {R"({"text": "de", "statuses": ["operating"], "border": {"maxMeters": 12000}})", "rails steel"},
    };
    for (const auto& [text, passing] : table) {
        const auto filter = parse(text);
        EXPECT_EQ(names(little(), little().select(filter)), passing) << text;
        const auto answer = little().run(filter);
        EXPECT_EQ(answer.selection, little().select(filter)) << text;
        EXPECT_EQ(answer.count, answer.selection.count()) << text;
        EXPECT_EQ(answer.total, 7u);
    }
}

TEST(Query, TakesALimitOfExactlyTheGeodesicDistanceAsInside) {
    const LonLat center{6.5, 49.75};
    const auto meters = geodesicDistance(center, {5.875, 49.5});
    Filter filter{.text = "steel", .near = NearFilter{.center = center, .meters = meters}};
    EXPECT_EQ(little().select(filter).count(), 1u);
    filter.near->meters = std::nextafter(meters, 0);
    EXPECT_EQ(little().select(filter).count(), 0u);
}

TEST(Query, FiltersThatAreNoNumbersLetNothingPass) {
    const auto none = [](const Filter& filter) { return little().select(filter).count() == 0; };
    EXPECT_TRUE(none({.near = NearFilter{.center = {nan, 49}, .meters = 1e9}}));
    EXPECT_TRUE(none({.near = NearFilter{.center = {6, 49}, .meters = nan}}));
    EXPECT_TRUE(none({.border = BorderFilter{.maxMeters = nan}}));
    EXPECT_TRUE(none({.border = BorderFilter{.border = std::uint8_t{6}, .maxMeters = infinity}}));
    EXPECT_TRUE(none({.bbox = Extent{}}));
    EXPECT_TRUE(none({.bbox = Extent{nan, nan, nan, nan}}));
    EXPECT_TRUE(none({.polygon = MultiPolygon{{}}}));
}

TEST(Query, ADistanceThatIsNoNumberIsNotKnown) {
    Record record{.kind = Kind::Site, .id = "a", .derived = derived({nan, 1, 2, 3, 4, 5}, 100)};
    record.derived->nearestBorder = 0;
    Record wrong{.kind = Kind::Site, .id = "b", .derived = derived({1, 1, 2, 3, 4, 5}, 100)};
    wrong.derived->nearestBorder = 77;
    const Query query(std::make_shared<const Catalogue>(std::vector{record, wrong}));
    const auto answer = query.run({.border = BorderFilter{.maxMeters = 10}});
    EXPECT_EQ(answer.count, 0u);
    EXPECT_EQ(missing(answer, Member::Border), 2u);
}

TEST(Query, AFacetLeavesOutItsOwnMember) {
    const auto answer =
        little().run(parse(R"({"kinds": ["site"], "countries": ["LU"], "sectors": ["textiles"],
                                                "unknown": ["sectors"]})"));
    EXPECT_EQ(answer.count, 0u);
    EXPECT_EQ(facet(answer, List::Sectors, "steel-metals"), 1u) << "steel, by the other members";
    EXPECT_EQ(facet(answer, List::Sectors, "energy-hydrogen"), 1u);
    EXPECT_EQ(facet(answer, List::Kinds, "project"), 1u) << "idea, whose sector is not known";
    EXPECT_EQ(facet(answer, List::Kinds, "site"), 0u);
    EXPECT_EQ(facet(answer, List::Statuses, "operating"), 0u) << "nobody passes all of the others";
}

TEST(Query, FacetsOfAnEmptyFilterCountEveryRecord) {
    const auto answer = little().run({});
    for (std::size_t list = 0; list < listCount; ++list)
        EXPECT_EQ(answer.facets[list].size(), codes(static_cast<List>(list)).size());
    EXPECT_THAT(answer.facets[static_cast<std::size_t>(List::Kinds)], ElementsAre(3, 2, 2));
    EXPECT_THAT(answer.facets[static_cast<std::size_t>(List::Countries)], ElementsAre(1, 1, 2, 2));
    EXPECT_THAT(answer.facets[static_cast<std::size_t>(List::Territories)],
                ElementsAre(2, 0, 2, 1, 0, 1, 0, 1));
    EXPECT_EQ(answer.tested, 0);
    EXPECT_EQ(answer.missing, (std::array<RecordIndex, memberCount>{}));
}

TEST(Query, MissingCountsRecordsLeftAsideByOneUnknownValueOnly) {
    const auto employees = little().run(parse(R"({"employees": {"min": 500}})"));
    EXPECT_EQ(missing(employees, Member::Employees), 1u) << "rails; partners and projects have none";
    const auto included = little().run(parse(R"({"employees": {"min": 500}, "unknown": ["employees"]})"));
    EXPECT_EQ(missing(included, Member::Employees), 0u) << "no longer left aside";
    const auto two = little().run(
        parse(R"({"near": {"lon": 6, "lat": 49, "meters": 1e9}, "border": {"maxMeters": 1e9}})"));
    EXPECT_EQ(missing(two, Member::Border), 1u) << "school has a position only";
    EXPECT_EQ(missing(two, Member::Near), 0u) << "mine, hydrogen and idea lack both";
    EXPECT_EQ(two.tested,
              1u << static_cast<unsigned>(Member::Near) | 1u << static_cast<unsigned>(Member::Border));
}

TEST(Query, ACountryOutsideTheListIsKnownAndDoesNotPass) {
    auto filter = parse(R"({"kinds": ["site"], "countries": ["BE", "DE", "FR", "LU"]})");
    EXPECT_EQ(missing(little().run(filter), Member::Countries), 0u);
    filter.unknown = 0xffff;
    EXPECT_EQ(names(little(), little().select(filter)), "rails steel") << "the mine lies in the Netherlands";
}

TEST(Query, UncertainRecordsHaveTheLimitWithinTheirAccuracy) {
    struct Doubt {
        double meters, accuracy, limit;
        RecordIndex inside, outside;
    };
    const std::vector<Doubt> table{
        {10'000, 3000, 10'000, 1, 0}, // on the limit: passes, and may lie beyond
        {10'000, 0, 10'000, 0, 0},    // on it for certain
        {7000, 3000, 10'000, 0, 0},   // reaches the limit, which is inclusive
        {7001, 3000, 10'000, 1, 0},   {13'000, 3000, 10'000, 0, 1}, // may lie on the limit
        {13'001, 3000, 10'000, 0, 0}, {10'001, 3000, 10'000, 0, 1},
        {10'001, 0, 10'000, 0, 0},    {0, 100, 0, 1, 0},
        {100, nan, 1000, 0, 0},
    };
    for (const auto& [meters, accuracy, limit, inside, outside] : table) {
        Record record{
            .kind = Kind::Site, .id = "a", .derived = derived({meters, 1e6, 1e6, 1e6, 1e6, 1e6}, accuracy)};
        const Query query(std::make_shared<const Catalogue>(std::vector{record}));
        for (const auto border : {std::optional<std::uint8_t>(0), std::optional<std::uint8_t>()}) {
            Filter filter{.border = BorderFilter{.border = border, .maxMeters = limit}};
            const auto answer = query.run(filter);
            EXPECT_EQ(answer.uncertainInside, inside) << meters << " ± " << accuracy;
            EXPECT_EQ(answer.uncertainOutside, outside) << meters << " ± " << accuracy;
            filter.kinds = 2; // left out by another member: not counted
            EXPECT_EQ(query.run(filter).uncertainInside + query.run(filter).uncertainOutside, 0u);
        }
    }
}

TEST(Query, OfAnEmptyCatalogueAnswersWithNothing) {
    const Query query(std::make_shared<const Catalogue>(std::vector<Record>{}));
    const auto answer = query.run(parse(R"({"kinds": ["site"]})"));
    EXPECT_EQ(answer.total + answer.count, 0u);
    EXPECT_THAT(query.nearest(answer.selection, {6, 49}, 5), IsEmpty());
    EXPECT_THAT(query.clusters(answer.selection, {0, 0, 1, 1}, 5), IsEmpty());
}

TEST(Query, ASelectionMadeElsewhereSelectsNothingThatIsNotThere) {
    Selection larger(1000);
    for (RecordIndex i = 0; i < 1000; ++i)
        larger.set(i);
    EXPECT_EQ(little().nearest(larger, {6, 49}, 100).size(), 4u);
    EXPECT_THAT(little().nearest(Selection(), {6, 49}, 100), IsEmpty());
}

TEST(Selection, CountsTheBitsOfAnyRange) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (const RecordIndex size : {0u, 1u, 63u, 64u, 65u, 128u, 200u, 1000u}) {
        Selection selection(size);
        std::vector<bool> bits(size);
        for (RecordIndex i = 0; i < size; ++i)
            if (random() % 3 == 0) {
                selection.set(i);
                bits[i] = true;
            }
        const auto expected = [&](RecordIndex first, RecordIndex last) {
            RecordIndex count = 0;
            for (auto i = first; i < std::min(last, size); ++i)
                count += bits[i];
            return count;
        };
        EXPECT_EQ(selection.count(), expected(0, size));
        for (RecordIndex first = 0; first <= size + 2; first += 1 + first / 70)
            for (RecordIndex last = 0; last <= size + 70; last += 1 + last / 70)
                ASSERT_EQ(selection.count(first, last), first < last ? expected(first, last) : 0)
                    << first << " to " << last << " of " << size;
    }
    EXPECT_EQ(Selection().count(), 0u);
}

TEST(Nearest, IsSortedByDistanceThenName) {
    const LonLat metz{6.17269, 49.11911};
    const auto at = [](Kind kind, std::string id, std::optional<LonLat> position) {
        return Record{.kind = kind, .id = std::move(id), .position = position};
    };
    const Query query(std::make_shared<const Catalogue>(
        std::vector{at(Kind::Site, "b", metz), at(Kind::Site, "a", metz), at(Kind::Partner, "z", metz),
                    at(Kind::Site, "north", LonLat{6.17269, 49.2}), at(Kind::Site, "nowhere", std::nullopt),
                    at(Kind::Site, "pole", LonLat{0, -90}), at(Kind::Site, "wrong", LonLat{6, nan})}));
    const auto all = query.select({});
    const auto found = [&](LonLat position, std::size_t count) {
        std::vector<std::string> list;
        for (const auto& neighbour : query.nearest(all, position, count))
            list.push_back(query.catalogue().record(neighbour.record).id);
        return list;
    };
    EXPECT_THAT(found(metz, 10), ElementsAre("z", "a", "b", "north", "pole"));
    EXPECT_THAT(found(metz, 2), ElementsAre("z", "a"));
    EXPECT_THAT(found({0, -80}, 1), ElementsAre("pole"));
    EXPECT_THAT(found(metz, 0), IsEmpty());
    EXPECT_EQ(query.nearest(all, metz, 1).front().meters, 0);
    for (const LonLat nowhere : {LonLat{nan, 49}, LonLat{6, infinity}, LonLat{6, 91}, LonLat{-181, 49}})
        EXPECT_THAT(query.nearest(all, nowhere, 5), IsEmpty());
}

TEST(RunningPerYear, AProjectCountsInEveryYearItTouches) {
    std::vector<Record> records;
    const auto add = [&](const char* start, const char* end) {
        records.push_back({.kind = Kind::Project,
                           .id = std::to_string(records.size()),
                           .start = Date::parse(start),
                           .end = Date::parse(end)});
    };
    add("2020-12-31", "2022-01-01"); // three years by two days
    add("2021", "2021");
    add("2021-06", "");    // still running
    add("", "2020-01-01"); // always had been
    add("", "");
    add("2018", "2019-12-31");
    add("2024-01-01", "2030");
    records.push_back({.kind = Kind::Site, .id = "site"});
    const Query query(std::make_shared<const Catalogue>(records));
    const auto all = query.select({});

    const auto running = query.runningPerYear(all, 2020, 2023);
    EXPECT_THAT(running.bins, ElementsAre(2, 3, 2, 1));
    EXPECT_EQ(running.below, 1u);
    EXPECT_EQ(running.above, 1u);
    EXPECT_EQ(running.unknown, 1u) << "a site has no period to be unknown";
    EXPECT_THAT(query.runningPerYear(all, 2021, 2021).bins, ElementsAre(3));
    EXPECT_THAT(query.runningPerYear(query.select({.kinds = mask(List::Kinds, "site")}), 2020, 2021).bins,
                ElementsAre(0, 0));
    for (const auto& [first, last] : {std::pair{2021, 2020}, {999, 2020}, {2020, 10'000}}) {
        const auto none = query.runningPerYear(all, first, last);
        EXPECT_THAT(none.bins, IsEmpty());
        EXPECT_EQ(none.below + none.above + none.unknown, 0u);
    }
}

TEST(Histogram, BinsAreClosedBelowAndTheLastOneOnBothSides) {
    std::vector<Record> records;
    for (const auto value : {0, 1, 9, 10, 10, 19, 20, 21, 500})
        records.push_back({.kind = Kind::Site, .id = std::to_string(records.size()), .employees = value});
    records.push_back({.kind = Kind::Site, .id = "unknown"});
    records.push_back({.kind = Kind::Partner, .id = "none"});
    const Query query(std::make_shared<const Catalogue>(records));
    const auto all = query.select({});
    const auto count = [&](std::vector<double> edges) {
        return query.histogram(all, Column::Employees, edges);
    };

    const auto histogram = count({1, 10, 20});
    EXPECT_THAT(histogram.bins, ElementsAre(2, 4));
    EXPECT_EQ(histogram.below, 1u);
    EXPECT_EQ(histogram.above, 2u);
    EXPECT_EQ(histogram.unknown, 1u) << "partners have no employees to be unknown";
    EXPECT_THAT(count({10, 10}).bins, ElementsAre(2));
    EXPECT_THAT(count({0, 10, 10, 20}).bins, ElementsAre(3, 0, 4));
    EXPECT_THAT(count({-infinity, infinity}).bins, ElementsAre(9));
    for (const std::vector<double>& wrong :
         {std::vector<double>{}, {1}, {2, 1}, {0, nan}, {nan, 1}, {0, nan, 5}}) {
        const auto none = count(wrong);
        EXPECT_THAT(none.bins, IsEmpty());
        EXPECT_EQ(none.below + none.above + none.unknown, 0u);
    }
}

TEST(AnswerJson, IsTheOneOfTheArchitecture) {
    const auto filter = parse(R"({"kinds": ["site"], "employees": {"min": 500}})");
    const auto answer = json::parse(toJson(little().run(filter), little().catalogue()));
    EXPECT_EQ(answer["total"], 7);
    EXPECT_EQ(answer["count"], 1);
    EXPECT_EQ(answer["ids"], json::parse(R"(["site:steel"])"));
    EXPECT_EQ(answer["facets"]["kinds"], json::parse(R"({"site": 1, "partner": 0, "project": 0})"));
    EXPECT_EQ(answer["missing"], json::parse(R"({"employees": 1})"));
    EXPECT_FALSE(answer.contains("uncertain"));
    EXPECT_EQ(answer.size(), 5u);
}

TEST(AnswerJson, SortsIdsAndTellsOfUncertainPlacesWhereABorderIsTested) {
    const auto filter = parse(R"({"border": {"maxMeters": 5000}, "text": "e", "unknown": ["border"]})");
    const auto text = toJson(little().run(filter), little().catalogue());
    EXPECT_TRUE(text.starts_with(
        R"({"total":7,"count":6,"ids":["partner:cluster","partner:school","project:hydrogen","project:idea",)"
        R"("site:mine","site:steel"],"facets":{"kinds":{"site":2,"partner":2,"project":2},"sectors":{"steel-metals":1,)"))
        << text;
    EXPECT_TRUE(text.ends_with(R"("missing":{"border":0},"uncertain":{"inside":1,"outside":0}})")) << text;
}

} // namespace
} // namespace geo
