#include "tests/story/story_support.h"

#include <gmock/gmock.h>

namespace atlas {
namespace {

using ::testing::HasSubstr;
using What = FigureSpec::What;

double answer(SmallAtlas& atlas, const std::string& text, const geo::Filter& scene = {}) {
    const auto figure = parseFigure(text);
    EXPECT_TRUE(figure) << text;
    const auto value = figure ? atlas.figures.answer(*figure, scene) : geo::fail("");
    EXPECT_TRUE(value) << text << ": " << (value ? "" : value.error().text());
    return value ? value->value : -1;
}

std::string refusal(SmallAtlas& atlas, const std::string& text) {
    const auto figure = parseFigure(text);
    if (!figure)
        return figure.error().text();
    const auto value = atlas.figures.answer(*figure, {});
    EXPECT_FALSE(value) << text;
    return value ? std::string() : value.error().text();
}

TEST(FigureTest, CountsWhatPassesAFilter) {
    SmallAtlas atlas;
    EXPECT_EQ(answer(atlas, "count {\"kinds\": [\"site\"]}"), 2);
    EXPECT_EQ(answer(atlas, "  count\n {} "), 3);
}

TEST(FigureTest, WithoutAFilterItIsThatOfTheScene) {
    SmallAtlas atlas;
    geo::Filter projects;
    projects.kinds = 1u << static_cast<unsigned>(geo::Kind::Project);
    EXPECT_EQ(answer(atlas, "count", projects), 1);
    EXPECT_EQ(answer(atlas, "sum budget", projects), 150'000'000);
}

TEST(FigureTest, SumsAreOfWhatIsKnown) {
    SmallAtlas atlas;
    EXPECT_EQ(answer(atlas, "sum employees {\"kinds\": [\"site\"]}"), 5000);
    EXPECT_THAT(refusal(atlas, "sum eu {}"), HasSubstr("No record"));
    EXPECT_THAT(refusal(atlas, "sum weight {}"), HasSubstr("budget, eu, employees"));
}

TEST(FigureTest, DistancesAreGeodesicAndKnowTheirAccuracy) {
    SmallAtlas atlas;
    const auto figure = parseFigure("distance site:steel site:water");
    ASSERT_TRUE(figure);
    const auto value = atlas.figures.answer(*figure, {});
    ASSERT_TRUE(value);
    EXPECT_NEAR(value->value, 21'060, 40); // by the formula of Vincenty, worked out apart
    EXPECT_EQ(value->accuracy, 6000);
    EXPECT_EQ(value->unit, FigureUnit::Meters);
    EXPECT_EQ(answer(atlas, "distance site:steel border:FR-DE"), 12'300);
    EXPECT_EQ(answer(atlas, "distance site:steel border:any"), 12'300);
}

TEST(FigureTest, ValuesAreOfOneRecord) {
    SmallAtlas atlas;
    EXPECT_EQ(answer(atlas, "value budget project:lost"), 150'000'000);
    EXPECT_THAT(refusal(atlas, "value eu project:lost"), HasSubstr("project:lost"));
    EXPECT_THAT(refusal(atlas, "value budget project:none"), HasSubstr("no record 'project:none'"));
}

TEST(FigureTest, WhatHasNoAnswerSaysWhy) {
    SmallAtlas atlas;
    EXPECT_THAT(refusal(atlas, "count {\"text\": \"nowhere\"}"), HasSubstr("No record passes"));
    EXPECT_THAT(refusal(atlas, "distance site:steel project:lost"), HasSubstr("project:lost"));
    EXPECT_THAT(refusal(atlas, "distance site:steel site:none"), HasSubstr("site:none"));
    EXPECT_THAT(refusal(atlas, "distance site:water border:FR-LU"), HasSubstr("site:water"));
    EXPECT_THAT(refusal(atlas, "length border:FR-LU"), HasSubstr("")); // a map without borders
}

TEST(FigureTest, WhatIsNoFigureIsRefused) {
    for (const char* text : {"", "dance", "count {\"kind\": []}", "count [1]", "distance site:a",
                             "distance a b", "distance border:FR-LU site:a", "distance site:a border:FR-DK",
                             "length site:a", "length border:XX-YY", "value budget",
                             "value budget site:a more", "sum", "length border:FR-LU border:FR-LU"})
        EXPECT_FALSE(parseFigure(text)) << text;
    EXPECT_FALSE(parseFigure("count " + std::string(30'000, ' ')));
}

TEST(FigureTest, BordersHaveBothNames) {
    EXPECT_EQ(borderOfName("border:FR-LU"), "FR-LU");
    EXPECT_EQ(borderOfName("border:LU-FR"), "FR-LU");
    EXPECT_EQ(borderOfName("border:any"), "any");
    EXPECT_FALSE(borderOfName("border:FR-ES"));
    EXPECT_FALSE(borderOfName("site:FR-LU"));
}

} // namespace
} // namespace atlas
