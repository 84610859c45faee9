#include "geo/filter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <format>
#include <limits>
#include <random>
#include <string>

namespace geo {
namespace {

using testing::HasSubstr;

std::vector<Member> allMembers() {
    std::vector<Member> members;
    for (std::size_t i = 0; i < memberCount; ++i)
        members.push_back(static_cast<Member>(i));
    return members;
}

std::uint16_t unknownBits(std::initializer_list<Member> members) {
    unsigned mask = 0;
    for (const auto member : members)
        mask |= 1u << static_cast<unsigned>(member);
    return static_cast<std::uint16_t>(mask);
}

Date date(std::string_view text) {
    return Date::parse(text).value();
}

// One filter that tests everything.
Filter full() {
    return {.text = "acier",
            .kinds = 1,
            .sectors = 1,
            .transitions = 2,
            .partnerKinds = 4,
            .statuses = 4,
            .networks = 1,
            .territories = 4,
            .countries = 8,
            .border = BorderFilter{.border = 5, .maxMeters = 10000},
            .near = NearFilter{.center = {6.13, 49.61}, .meters = 25000},
            .polygon = MultiPolygon{{{{6, 49}, {7, 49}, {7, 50}, {6, 49}}}},
            .bbox = Extent{5.7, 49.4, 6.6, 50.2},
            .employees = NumberRange{.min = 100, .max = 5000},
            .budget = NumberRange{.min = 1'000'000},
            .period = PeriodFilter{.from = date("2021"), .to = date("2027")},
            .unknown = unknownBits({Member::Employees})};
}

TEST(FilterJson, ReadsTheExampleOfTheArchitecture) {
    const auto filter = parseFilter(R"(
{"text": "acier", "kinds": ["site"], "sectors": ["steel-metals"], "transitions": ["ecological"],
 "partnerKinds": ["cluster"], "statuses": ["operating"], "networks": ["recies"],
 "territories": ["luxembourg"], "countries": ["LU"],
 "border": {"pair": "FR-LU", "maxMeters": 10000},
 "near": {"lon": 6.13, "lat": 49.61, "meters": 25000},
 "polygon": {"type": "Polygon", "coordinates": [[[6, 49], [7, 49], [7, 50], [6, 49]]]},
 "bbox": [5.7, 49.4, 6.6, 50.2],
 "employees": {"min": 100, "max": 5000}, "period": {"from": 2021, "to": 2027},
 "unknown": ["employees"]})");
    ASSERT_TRUE(filter) << filter.error().text();
    auto expected = full();
    expected.budget.reset();
    EXPECT_EQ(*filter, expected);
}

struct Canon {
    std::string_view json, canonical;
};

TEST(FilterJson, IsWrittenWithTheMembersThatTestSomethingInAFixedOrder) {
    const std::vector<Canon> table{
        {"{}", "{}"},
        {" \n{ } ", "{}"},
        {R"({"text": "", "kinds": [], "sectors": [], "employees": {}, "period": {}, "unknown": []})", "{}"},
        {R"({"text": "  \t "})", "{}"},
        {R"({"kinds": ["project", "site", "site"], "text": "Éo x"})",
         R"({"text":"Éo x","kinds":["site","project"]})"},
        {R"({"countries": ["LU", "BE"]})", R"({"countries":["BE","LU"]})"},
        {R"({"border": {"pair": "any", "maxMeters": 0}})", R"({"border":{"pair":"any","maxMeters":0.0}})"},
        {R"({"border": {"maxMeters": 1.5}})", R"({"border":{"pair":"any","maxMeters":1.5}})"},
        {R"({"border": {"maxMeters": 1e4, "pair": "LU-FR"}})",
         R"({"border":{"pair":"FR-LU","maxMeters":10000.0}})"},
        {R"({"near": {"lat": -90, "meters": 1e9, "lon": 180}})",
         R"({"near":{"lon":180.0,"lat":-90.0,"meters":1000000000.0}})"},
        {R"({"bbox": [-180, -90, 180, 90]})", R"({"bbox":[-180.0,-90.0,180.0,90.0]})"},
        {R"({"bbox": [6, 49, 6, 49]})", R"({"bbox":[6.0,49.0,6.0,49.0]})"},
        {R"({"employees": {"max": 10}})", R"({"employees":{"max":10}})"},
        {R"({"employees": {"min": 0, "max": 0}})", R"({"employees":{"min":0,"max":0}})"},
        {R"({"budget": {"min": 1e6}})", R"({"budget":{"min":1000000}})"},
        {R"({"budget": {"min": 9223372036854775807}})", R"({"budget":{"min":9223372036854775807}})"},
        {R"({"period": {"to": "2021-05", "from": "2021"}})", R"({"period":{"from":2021,"to":"2021-05"}})"},
        {R"({"period": {"from": "2021-05-23"}})", R"({"period":{"from":"2021-05-23"}})"},
        {R"({"period": {"from": "2021-12-31", "to": 2021}})",
         R"({"period":{"from":"2021-12-31","to":2021}})"},
        {R"({"unknown": ["period", "sectors", "border"]})", R"({"unknown":["sectors","border","period"]})"},
        {R"({"polygon": {"coordinates": [[[6, 49, 300], [7, 49], [7, 50], [6, 49]]], "type": "Polygon"}})",
         R"({"polygon":{"type":"Polygon","coordinates":[[[6.0,49.0],[7.0,49.0],[7.0,50.0],[6.0,49.0]]]}})"},
        {R"({"polygon": {"type": "MultiPolygon", "coordinates": [[[[6, 49], [7, 49], [7, 50], [6, 49]]]]}})",
         R"({"polygon":{"type":"Polygon","coordinates":[[[6.0,49.0],[7.0,49.0],[7.0,50.0],[6.0,49.0]]]}})"},
        {R"({"polygon": {"type": "MultiPolygon", "coordinates":
            [[[[6, 49], [7, 49], [7, 50], [6, 49]]], [[[1, 2], [3, 2], [3, 4], [1, 2]]]]}})",
         R"({"polygon":{"type":"MultiPolygon","coordinates":[[[[6.0,49.0],[7.0,49.0],[7.0,50.0],[6.0,49.0]]],)"
         R"([[[1.0,2.0],[3.0,2.0],[3.0,4.0],[1.0,2.0]]]]}})"},
    };
    for (const auto& [json, canonical] : table) {
        const auto filter = parseFilter(json);
        ASSERT_TRUE(filter) << json << ": " << filter.error().text();
        EXPECT_EQ(toJson(*filter), canonical);
        EXPECT_EQ(parseFilter(toJson(*filter)), filter) << canonical;
    }
}

TEST(FilterJson, WritesATextThatIsNoUtf8WithReplacementCharacters) {
    EXPECT_EQ(toJson(Filter{.text = "caf\xe9"}), "{\"text\":\"caf\ufffd\"}");
}

struct Refusal {
    std::string_view json;
    std::vector<std::string_view> said; ///< Parts of the message.
};

TEST(FilterJson, RefusesWhatIsWrongAndSaysWhatWouldBeRight) {
    const std::vector<Refusal> table{
        // no JSON
        {"", {"not valid JSON", "filter:1:"}},
        {"{", {"not valid JSON"}},
        {"{}x", {"not valid JSON", "filter:1:3"}},
        {"{\n \"kinds\": [site]}", {"not valid JSON", "filter:2:"}},
        {"{\"text\": \"\xff\"}", {"not valid JSON"}},
        {R"({"text": 'a'})", {"not valid JSON"}},
        {R"({"border": {"maxMeters": NaN}})", {"not valid JSON"}},
        {R"({"border": {"maxMeters": Infinity}})", {"not valid JSON"}},
        {R"({"border": {"maxMeters": 1e999}})", {"'1e999'", "too large"}},
        {"[]", {"must be an object", "a list"}},
        {"null", {"must be an object", "null"}},
        {"3", {"must be an object", "a number"}},
        // members
        {R"({"kind": ["site"]})", {"unknown member 'kind'", "Did you mean 'kinds'?"}},
        {R"({"Text": "a"})", {"unknown member 'Text'", "'text'"}},
        {R"({"unknwon": []})", {"unknown member 'unknwon'", "'unknown'"}},
        {R"({"xyz": 1})", {"unknown member 'xyz'", "Use one of: text, kinds", "period, unknown"}},
        {R"({"": 1})", {"unknown member ''"}},
        {R"({"kinds": ["site"], "text": "a", "kinds": ["partner"]})", {"'kinds' stands twice"}},
        {R"({"border": {"pair": "any", "pair": "FR-LU", "maxMeters": 1}})", {"'pair' stands twice"}},
        // lists
        {R"({"kinds": "site"})", {"kinds must be a list of words", "a text"}},
        {R"({"kinds": {"site": true}})", {"kinds must be a list of words", "an object"}},
        {R"({"kinds": null})", {"kinds must be a list of words", "null"}},
        {R"({"kinds": [1]})", {"kinds must hold words only", "a number"}},
        {R"({"kinds": [["site"]]})", {"kinds must hold words only", "a list"}},
        {R"({"kinds": ["sites"]})", {"kinds", "unknown word 'sites'", "Did you mean 'site'?"}},
        {R"({"sectors": ["steel-metal"]})", {"sectors", "'steel-metal'", "'steel-metals'"}},
        {R"({"transitions": ["digital"]})",
         {"transitions", "'digital'", "technological, ecological, social"}},
        {R"({"countries": ["lu"]})", {"countries", "'lu'", "'LU'"}},
        {R"({"countries": ["NL"]})", {"countries", "'NL'", "BE, DE, FR, LU"}},
        {R"({"statuses": ["Operating"]})", {"statuses", "'Operating'", "'operating'"}},
        {R"({"unknown": ["employes"]})", {"unknown", "'employes'", "'employees'"}},
        {R"({"unknown": ["kinds"]})", {"unknown", "'kinds'", "every record has"}},
        {R"({"unknown": ["text"]})", {"unknown", "'text'", "every record has"}},
        {R"({"unknown": "employees"})", {"unknown must be a list of words"}},
        // text
        {R"({"text": 3})", {"text must be a text", "a number"}},
        {R"({"text": false})", {"text must be a text", "true or false"}},
        // border
        {R"({"border": "FR-LU"})", {"border must be an object", "a text"}},
        {R"({"border": {"pair": "FR-LU"}})", {"border lacks", "'maxMeters'"}},
        {R"({"border": {"pair": "FR-NL", "maxMeters": 1}})",
         {"border.pair", "'FR-NL'", "any", "BE-DE", "FR-LU"}},
        {R"({"border": {"pair": "fr-lu", "maxMeters": 1}})", {"border.pair", "'fr-lu'"}},
        {R"({"border": {"pair": "FR-FR", "maxMeters": 1}})", {"border.pair"}},
        {R"({"border": {"pair": 3, "maxMeters": 1}})", {"border.pair must be a text"}},
        {R"({"border": {"pair": "any", "maxMeters": -1}})", {"border.maxMeters is -1", "0 or more"}},
        {R"({"border": {"pair": "any", "maxMeters": "1"}})", {"border.maxMeters must be a number", "a text"}},
        {R"({"border": {"pair": "any", "meters": 1}})", {"border", "'meters'", "Did you mean 'maxMeters'?"}},
        // near
        {R"({"near": [6, 49]})", {"near must be an object"}},
        {R"({"near": {"lon": 6, "lat": 49}})", {"near lacks", "'meters'"}},
        {R"({"near": {"lat": 49, "meters": 1}})", {"near lacks", "'lon'"}},
        {R"({"near": {"lon": 6, "meters": 1}})", {"near lacks", "'lat'"}},
        {R"({"near": {"lon": 180.5, "lat": 49, "meters": 1}})", {"near.lon is 180.5", "-180 and 180"}},
        {R"({"near": {"lon": 49, "lat": 91, "meters": 1}})", {"near.lat is 91", "-90 and 90"}},
        {R"({"near": {"lon": 6, "lat": 49, "meters": -0.1}})", {"near.meters is -0.1"}},
        {R"({"near": {"lon": null, "lat": 49, "meters": 1}})", {"near.lon must be a number", "null"}},
        {R"({"near": {"lon": 6, "lat": 49, "radius": 1}})", {"near", "'radius'"}},
        // bbox
        {R"({"bbox": []})", {"bbox", "four numbers", "[west, south, east, north]"}},
        {R"({"bbox": [1, 2, 3]})", {"bbox", "four numbers"}},
        {R"({"bbox": {"west": 1}})", {"bbox", "four numbers"}},
        {R"({"bbox": [1, 2, 3, "4"]})", {"bbox[3] must be a number"}},
        {R"({"bbox": [7, 49, 6, 50]})", {"west of bbox, 7, lies east of its east, 6"}},
        {R"({"bbox": [6, 50, 7, 49]})", {"south of bbox, 50, lies north of its north, 49"}},
        {R"({"bbox": [6, 49, 7, 95]})", {"bbox[3] is 95", "-90 and 90"}},
        {R"({"bbox": [-181, 49, 7, 50]})", {"bbox[0] is -181", "-180 and 180"}},
        // polygon
        {R"({"polygon": [[6, 49]]})", {"polygon must be an object"}},
        {R"({"polygon": {}})", {"polygon is no polygon of GeoJSON", "\"type\""}},
        {R"({"polygon": {"type": "Point", "coordinates": [6, 49]}})", {"polygon is no polygon"}},
        {R"({"polygon": {"type": "Polygon"}})", {"polygon is no polygon"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": [], "crs": 1}})", {"polygon", "'crs'"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": []}})", {"polygon", "list of rings"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": 3}})", {"polygon", "list of rings"}},
        {R"({"polygon": {"type": "MultiPolygon", "coordinates": []}})", {"polygon", "list of polygons"}},
        {R"({"polygon": {"type": "MultiPolygon", "coordinates": [3]}})", {"polygon", "list of rings"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": [3]}})", {"ring of polygon", "a number"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": [[]]}})",
         {"ring of polygon has 0", "four or more"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": [[[6, 49], [7, 49], [6, 49]]]}})",
         {"ring of polygon has 3", "four or more"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": [[[6, 49], [7, 49], [7, 50], [6, 50]]]}})",
         {"ring of polygon does not close", "[6, 49]", "[6, 50]"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": [[[6], [7, 49], [7, 50], [6, 49]]]}})",
         {"position of polygon", "[lon, lat]"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": [[6, 49, 7, 49]]}})", {"position of polygon"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": [[["6", 49], [7, 49], [7, 50], [6, 49]]]}})",
         {"longitude of polygon must be a number"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": [[[49, 6], [190, 49], [7, 50], [49, 6]]]}})",
         {"longitude of polygon is 190"}},
        {R"({"polygon": {"type": "Polygon", "coordinates": [[[6, 149], [7, 49], [7, 50], [6, 149]]]}})",
         {"latitude of polygon is 149"}},
        // numbers
        {R"({"employees": 100})", {"employees must be an object", "a number"}},
        {R"({"employees": {"from": 1}})", {"employees", "'from'", "min, max"}},
        {R"({"employees": {"min": "1"}})", {"employees.min must be a whole number", "a text"}},
        {R"({"employees": {"min": 1.5}})", {"employees.min is 1.5", "whole number"}},
        {R"({"employees": {"min": -1}})", {"employees.min is -1"}},
        {R"({"employees": {"min": -1e3}})", {"employees.min is -1000"}},
        {R"({"budget": {"max": 9223372036854775808}})", {"budget.max is 9223372036854775808"}},
        {R"({"budget": {"max": 1e300}})", {"budget.max is 1e+300"}},
        {R"({"employees": {"min": 5, "max": 4}})", {"employees.min, 5, is more than employees.max, 4"}},
        // period
        {R"({"period": 2021})", {"period must be an object"}},
        {R"({"period": {"start": 2021}})", {"period", "'start'", "from, to"}},
        {R"({"period": {"from": 999}})", {"period.from", "'999'", "2021-05"}},
        {R"({"period": {"from": 10000}})", {"period.from", "'10000'"}},
        {R"({"period": {"from": 2021.5}})", {"period.from", "'2021.5'"}},
        {R"({"period": {"to": -2021}})", {"period.to", "'-2021'"}},
        {R"({"period": {"to": "2021-13"}})", {"period.to", "'2021-13'"}},
        {R"({"period": {"to": "2021-02-29"}})", {"period.to", "'2021-02-29'"}},
        {R"({"period": {"to": "soon"}})", {"period.to", "'soon'"}},
        {R"({"period": {"to": [2021]}})", {"period.to must be a year or a date", "a list"}},
        {R"({"period": {"from": 2022, "to": 2021}})", {"period.from, 2022, is after period.to, 2021"}},
        {R"({"period": {"from": "2021-06", "to": "2021-05"}})", {"is after"}},
    };
    for (const auto& [json, said] : table) {
        const auto filter = parseFilter(json);
        ASSERT_FALSE(filter) << json;
        for (const auto part : said)
            EXPECT_THAT(filter.error().text(), HasSubstr(part)) << json;
    }
}

TEST(FilterJson, ShowsWordsFromOutsideShortAndWithoutControlCharacters) {
    const auto escape = parseFilter(R"({"kinds": ["\u001b[2J\u007f"]})");
    ASSERT_FALSE(escape);
    EXPECT_THAT(escape.error().what, HasSubstr("'?[2J?'"));
    for (const std::string letter : {"x", "é", "東", "🏭"}) {
        std::string word;
        while (word.size() < 5000)
            word += letter;
        for (const std::string start : {"", "a", "ab", "abc"}) {
            const auto filter = parseFilter("{\"kinds\": [\"" + start + word + "\"]}");
            ASSERT_FALSE(filter);
            const auto& what = filter.error().what;
            EXPECT_LT(what.size(), 120u);
            EXPECT_THAT(what, HasSubstr(letter + "…'")) << "cut within a character";
        }
    }
}

TEST(FilterJson, HasLimitsOfSizeDepthTextAndPoints) {
    const std::string megabyte(1024 * 1024 - 2, ' ');
    EXPECT_TRUE(parseFilter("{" + megabyte + "}"));
    EXPECT_THAT(parseFilter("{" + megabyte + " }").error().text(), HasSubstr("1048577 bytes"));

    for (const std::string open : {"[", "{\"a\":"}) {
        std::string deep;
        while (deep.size() < 1'000'000)
            deep += open;
        EXPECT_THAT(parseFilter(deep).error().text(), HasSubstr("deep"));
    }
    EXPECT_THAT(parseFilter(std::string(16, '[') + std::string(16, ']')).error().text(), HasSubstr("object"));

    const auto text = [](std::size_t bytes) { return "{\"text\":\"" + std::string(bytes, 'x') + "\"}"; };
    EXPECT_TRUE(parseFilter(text(1000)));
    EXPECT_THAT(parseFilter(text(1001)).error().text(), HasSubstr("text has 1001 bytes"));

    const auto polygon = [](std::size_t points) {
        std::string json = R"({"polygon":{"type":"Polygon","coordinates":[)";
        const auto ring = [&json](std::size_t count) {
            json += "[[1,1]";
            for (std::size_t i = 2; i < count; ++i)
                json += i % 2 == 0 ? ",[2,1]" : ",[2,2]";
            json += ",[1,1]]";
        };
        ring(points - 50'000); // the limit holds for all rings together
        json += ",";
        ring(50'000);
        return json + "]}}";
    };
    EXPECT_TRUE(parseFilter(polygon(100'000)));
    EXPECT_THAT(parseFilter(polygon(100'001)).error().text(), HasSubstr("too many points"));
}

// Any filter that parseFilter can give.
Filter randomFilter(std::mt19937& random) {
    const auto chance = [&random](unsigned oneIn) { return random() % oneIn == 0; };
    const auto number = [&random](double min, double max) {
        return random() % 4 == 0 ? std::round(std::uniform_real_distribution(min, max)(random))
                                 : std::uniform_real_distribution(min, max)(random);
    };
    const auto mask = [&](List list) {
        return static_cast<std::uint16_t>(chance(2) ? random() % (1u << codes(list).size()) : 0);
    };
    const auto range = [&]() -> std::optional<NumberRange> {
        std::uniform_int_distribution<std::int64_t> any(0, std::numeric_limits<std::int64_t>::max());
        const auto a = any(random) >> random() % 60, b = any(random) >> random() % 60;
        switch (random() % 4) {
        case 0:
            return std::nullopt;
        case 1:
            return NumberRange{.min = a};
        case 2:
            return NumberRange{.max = a};
        default:
            return NumberRange{.min = std::min(a, b), .max = std::max(a, b)};
        }
    };
    const auto day = [&] {
        const auto year = 1000 + random() % 9000, month = 1 + random() % 12;
        switch (random() % 3) {
        case 0:
            return date(std::format("{}", year));
        case 1:
            return date(std::format("{}-{:02}", year, month));
        default:
            return date(std::format("{}-{:02}-{:02}", year, month, 1 + random() % 28));
        }
    };
    const auto ring = [&] {
        Ring points;
        for (std::size_t i = 0; i < 3 + random() % 5; ++i)
            points.push_back({number(-180, 180), number(-90, 90)});
        points.push_back(points.front());
        return points;
    };
    static const std::vector<std::string> texts{"",       "acier", "Énergie \"verte\"", "a\\b\n", "🏭 東京",
                                                "\u0001", "x  y"};

    Filter filter{.text = texts[random() % texts.size()],
                  .kinds = mask(List::Kinds),
                  .sectors = mask(List::Sectors),
                  .transitions = mask(List::Transitions),
                  .partnerKinds = mask(List::PartnerKinds),
                  .statuses = mask(List::Statuses),
                  .networks = mask(List::Networks),
                  .territories = mask(List::Territories),
                  .countries = mask(List::Countries)};
    if (chance(2))
        filter.border = BorderFilter{
            .border =
                chance(3) ? std::nullopt : std::optional(static_cast<std::uint8_t>(random() % borderCount)),
            .maxMeters = number(0, 3e5)};
    if (chance(2))
        filter.near = NearFilter{.center = {number(-180, 180), number(-90, 90)}, .meters = number(0, 3e7)};
    if (chance(2)) {
        filter.polygon.emplace(1 + random() % 3);
        for (auto& polygon : *filter.polygon)
            for (std::size_t i = 0; i < 1 + random() % 3; ++i)
                polygon.push_back(ring());
    }
    if (chance(2)) {
        filter.bbox = Extent{};
        filter.bbox->expand({number(-180, 180), number(-90, 90)});
        filter.bbox->expand({number(-180, 180), number(-90, 90)});
    }
    filter.employees = range();
    filter.budget = range();
    const auto a = day(), b = day();
    if (chance(2))
        filter.period =
            a.first <= b.last ? PeriodFilter{.from = a, .to = b} : PeriodFilter{.from = b, .to = a};
    else if (chance(2))
        filter.period = chance(2) ? PeriodFilter{.from = a} : PeriodFilter{.to = b};
    for (const auto member : allMembers())
        if (canBeUnknown(member) && chance(4))
            filter.unknown = static_cast<std::uint16_t>(filter.unknown | 1u << static_cast<unsigned>(member));
    return filter;
}

TEST(FilterJson, WritingAndReadingAFilterGivesTheSameFilter) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (int i = 0; i < 500; ++i) {
        const auto filter = randomFilter(random);
        const auto json = toJson(filter);
        const auto again = parseFilter(json);
        ASSERT_TRUE(again) << json << "\n" << again.error().text();
        ASSERT_EQ(*again, filter) << json;
        ASSERT_EQ(toJson(*again), json);
    }
}

TEST(FilterJson, DamagedJsonGivesAFilterOrASentenceNeverACrash) {
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    static constexpr std::string_view pieces[]{"{",  "}", "[",     "]",    ",", ":",
                                               "\"", "-", "1e400", "null", "9", "\\u0000"};
    std::size_t refused = 0;
    for (int i = 0; i < 1000; ++i) {
        auto json = toJson(randomFilter(random));
        for (auto damage = 1 + random() % 3; damage > 0; --damage) {
            const auto at = random() % (json.size() + 1);
            switch (random() % 4) {
            case 0:
                json.insert(at, pieces[random() % std::size(pieces)]);
                break;
            case 1:
                json.erase(at, random() % 4);
                break;
            case 2:
                json.resize(at);
                break;
            default:
                json.insert(at, 1, static_cast<char>(random()));
            }
        }
        const auto filter = parseFilter(json);
        if (filter) {
            EXPECT_EQ(parseFilter(toJson(*filter)), filter) << json;
        } else {
            EXPECT_FALSE(filter.error().what.empty()) << json;
            ++refused;
        }
    }
    EXPECT_GT(refused, 500u);
}

} // namespace
} // namespace geo
