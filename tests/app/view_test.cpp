#include "app/view.h"
#include "app/view_json.h"

#include <gmock/gmock.h>

#include <random>

namespace atlas {
namespace {

using testing::HasSubstr;

View fullView() {
    View view;
    view.camera.longitude = 6.1;
    view.camera.latitude = 49.6;
    view.camera.bearing = 30.5;
    view.camera.span = 0.002;
    view.filter.text = "acier \"brut\"";
    view.filter.sectors = 3;
    view.filter.border = {.border = geo::borderIndex("FR-LU"), .maxMeters = 10'000};
    view.filter.polygon = geo::MultiPolygon{{{{6, 49}, {7, 49}, {7, 50}, {6, 49}}}};
    view.filter.unknown = 1u << static_cast<unsigned>(geo::Member::Border);
    view.paused = 1u << static_cast<unsigned>(geo::Member::Sectors);
    view.layers = 1u << static_cast<unsigned>(MapLayer::Records);
    view.theme = Theme::Night;
    view.language = geo::Language::De;
    view.selected = "site:a";
    view.highlighted = {"partner:é", "project:c"};
    return view;
}

std::string errorOf(std::string_view json) {
    const auto view = parseView(json);
    return view ? "no error" : view.error().text();
}

TEST(View, TheDefaultIsTheWholeRegionInFrenchOnPaperWithEverythingShown) {
    const View view;
    EXPECT_EQ(view.camera, Camera::innerBorders());
    EXPECT_TRUE(view.filter.empty());
    EXPECT_EQ(view.language, geo::Language::Fr);
    EXPECT_EQ(view.theme, Theme::Paper);
    for (std::size_t i = 0; i < layerNames.size(); ++i)
        EXPECT_TRUE(view.shows(static_cast<MapLayer>(i)));
    EXPECT_TRUE(view.selected.empty());
}

TEST(View, JsonKeepsEverything) {
    for (const auto& view : {View(), fullView()}) {
        const auto back = parseView(toJson(view));
        ASSERT_TRUE(back) << back.error().text();
        EXPECT_EQ(*back, view) << toJson(view);
    }
}

TEST(View, JsonKeepsRandomCamerasAndFiltersToTheLastDigit) {
    const auto seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> unit;
    for (int i = 0; i < 500; ++i) {
        auto view = fullView();
        view.camera.longitude = 2.5 + 6.5 * unit(random);
        view.camera.latitude = 47.3 + 4.5 * unit(random);
        view.camera.bearing = 359 * unit(random);
        view.camera.span = Camera::minSpan() + unit(random) * 0.01;
        view.filter.border->maxMeters = 50'000 * unit(random);
        view.paused = static_cast<std::uint16_t>(random());
        view.layers = static_cast<std::uint8_t>(random() & allLayers);
        view.filter.countries = static_cast<std::uint16_t>(random() & 15u);
        const auto back = parseView(toJson(view));
        ASSERT_TRUE(back) << back.error().text();
        ASSERT_EQ(*back, view);
    }
}

TEST(View, TheFilterInsideIsTheFiltersOwnJson) {
    const auto view = fullView();
    const auto json = Json::parse(toJson(view));
    EXPECT_EQ(json["filter"], Json::parse(geo::toJson(view.filter)));
    EXPECT_EQ(json["version"], 1);
    EXPECT_EQ(json.begin().key(), "version");
}

TEST(View, AbsentMembersHaveTheirDefaults) {
    EXPECT_EQ(parseView(R"({"version": 1})"), View());
    View expected;
    expected.filter.text = "acier";
    expected.camera.span = 0.001;
    EXPECT_EQ(parseView(R"({"version":1,"filter":{"text":"acier"},"camera":{"span":0.001}})"), expected);
    expected = {};
    expected.layers = 0;
    EXPECT_EQ(parseView(R"({"version":1,"layers":[]})"), expected);
}

TEST(View, ACameraBeyondTheLimitsIsBroughtWithinThem) {
    const auto view = parseView(R"({"version":1,"camera":{"lon":-100,"lat":10,"bearing":-90,"span":1}})");
    ASSERT_TRUE(view);
    EXPECT_EQ(view->camera, view->camera.clamped());
    EXPECT_EQ(view->camera.bearing, 270);
    EXPECT_EQ(view->camera.span, Camera::maxSpan());
}

TEST(View, WhatIsWrongIsNamed) {
    const struct {
        const char* json;
        const char* message;
    } cases[] = {
        {"", "no valid JSON near line 1"},
        {"{\"version\": 1,\n\n oops}", "no valid JSON near line 3"},
        {R"({"version": 1} {})", "no valid JSON"},
        {"[]", "no JSON object"},
        {"null", "no JSON object"},
        {"{}", "does not say its version"},
        {R"({"version": "1"})", "no whole number"},
        {R"({"version": 1.5})", "no whole number"},
        {R"({"version": 0})", "no whole number"},
        {R"({"version": -3})", "no whole number"},
        {R"({"version": 2})", "newer program: it has version 2, this program reads versions up to 1"},
        {R"({"version": 18446744073709551615})", "newer program"},
        {R"({"version": 1, "zoom": 3})", "no member 'zoom'. Known: version, camera, filter"},
        {R"({"version": 1, "theme": "paper", "theme": "night"})", "'theme' of the View is given twice"},
        {R"({"version": 1, "theme": "pink"})", "'pink' is no theme of a View. Known: paper, night."},
        {R"({"version": 1, "theme": 1})", "'theme' of the View is no text"},
        {R"({"version": 1, "language": "it"})", "'it' is no language of a View. Known: fr, de, en."},
        {R"({"version": 1, "records": "rings"})", "Known: glyphs, hexagons, heat."},
        {R"({"version": 1, "layers": "water"})", "'layers' of the View is no list"},
        {R"({"version": 1, "layers": ["water", "air"]})", "'air' is no layer"},
        {R"({"version": 1, "layers": [1]})", "'layer' of the View is no text"},
        {R"({"version": 1, "paused": ["colour"]})", "'colour' in 'paused'"},
        {R"({"version": 1, "paused": {}})", "'paused' of the View is no list"},
        {R"({"version": 1, "selected": null})", "'selected' of the View is no text"},
        {R"({"version": 1, "highlighted": ["a", 1]})", "'highlighted' of the View is no text"},
        {R"({"version": 1, "camera": []})", "'camera' of the View is no object"},
        {R"({"version": 1, "camera": {"tilt": 3}})", "no member 'tilt'"},
        {R"({"version": 1, "camera": {"lon": "6"}})", "'lon' of the View's camera is no number"},
        {R"({"version": 1, "camera": {"span": 1e400}})", "The View"},
        {R"({"version": 1, "filter": {"sector": []}})", "sector"},
        {R"({"version": 1, "filter": 3})", ""},
    };
    for (const auto& c : cases) {
        EXPECT_THAT(errorOf(c.json), HasSubstr(c.message)) << c.json;
        EXPECT_NE(errorOf(c.json), "no error") << c.json;
    }
}

TEST(View, EndlessNestingAndEndlessFilesAreRefused) {
    const std::size_t deep = 500'000;
    EXPECT_THAT(errorOf(R"({"version":1,"filter":)" + std::string(deep, '[') + std::string(deep, ']') + "}"),
                HasSubstr("nested deeper"));
    EXPECT_THAT(errorOf(std::string(deep, '{')), HasSubstr("no valid JSON"));
    EXPECT_THAT(errorOf(std::string(maxViewBytes + 1, ' ')), HasSubstr("at most"));
    EXPECT_THAT(errorOf(R"({"version":1,"selected":")" + std::string(501, 'a') + "\"}"), HasSubstr("longer"));
}

TEST(View, BrokenTextNeverCrashes) {
    const auto seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const auto good = toJson(fullView());
    for (int i = 0; i < 3000; ++i) {
        auto bad = good;
        for (int changes = 0; changes < 3; ++changes)
            bad[random() % bad.size()] = static_cast<char>(random());
        if (i % 3 == 0)
            bad.resize(random() % bad.size());
        const auto view = parseView(bad);
        if (!view)
            continue;
        EXPECT_EQ(toJson(parseView(toJson(*view)).value()), toJson(*view)) << bad;
    }
}

TEST(View, TextThatIsNoUtf8IsWrittenNevertheless) {
    View view;
    view.selected = "site:\xff";
    EXPECT_TRUE(parseView(toJson(view)));
}

TEST(View, PausedMembersAreNotAsked) {
    auto view = fullView();
    auto expected = view.filter;
    expected.sectors = 0;
    EXPECT_EQ(view.appliedFilter(), expected);
    view.paused = 0xffff;
    EXPECT_TRUE(view.appliedFilter().empty());
    view.paused = 0;
    EXPECT_EQ(view.appliedFilter(), view.filter);
}

TEST(View, ContentIsAllButCameraThemeAndLanguage) {
    const auto full = fullView();
    View other;
    EXPECT_FALSE(other.sameContent(full));
    other.setContent(full);
    EXPECT_TRUE(other.sameContent(full));
    EXPECT_EQ(other.camera, View().camera);
    EXPECT_EQ(other.theme, View().theme);
    EXPECT_EQ(other.language, View().language);
    EXPECT_EQ(other.filter, full.filter);
    EXPECT_EQ(other.highlighted, full.highlighted);
}

// Versions 1 and 2 never were: they show that each step is taken once and in order.
geo::Result<void> renameColour(Json& view) {
    view["theme"] = view["colour"];
    view.erase("colour");
    return {};
}
geo::Result<void> translateTheme(Json& view) {
    if (view["theme"] != "dark")
        return geo::fail("There was no other theme");
    view["theme"] = "night";
    return {};
}
constexpr std::array<Migration, 2> pretended{renameColour, translateTheme};

TEST(ViewMigration, OlderVersionsAreBroughtToTheNewestStepByStep) {
    for (const char* json : {R"({"version": 1, "colour": "dark"})", R"({"version": 2, "theme": "dark"})",
                             R"({"version": 3, "theme": "night"})"}) {
        auto view = Json::parse(json);
        ASSERT_TRUE(migrate(view, pretended)) << json;
        EXPECT_EQ(view, Json::parse(R"({"version": 3, "theme": "night"})")) << json;
    }
}

TEST(ViewMigration, AStepThatFailsAndANewerVersionAreErrors) {
    auto failing = Json::parse(R"({"version": 2, "theme": "light"})");
    EXPECT_EQ(migrate(failing, pretended).error().what, "There was no other theme");
    auto newer = Json::parse(R"({"version": 4})");
    EXPECT_THAT(migrate(newer, pretended).error().what, HasSubstr("up to 3"));
}

TEST(View, WordsOfLanguagesAndThemesAreFoundAndNothingElse) {
    for (const auto code : geo::languageCodes)
        EXPECT_EQ(languageCode(languageByCode(code).value()), code);
    for (const auto name : themeNames)
        EXPECT_EQ(themeName(themeByName(name).value()), name);
    EXPECT_FALSE(languageByCode("FR"));
    EXPECT_FALSE(languageByCode(""));
    EXPECT_FALSE(themeByName("Paper"));
}

} // namespace
} // namespace atlas
