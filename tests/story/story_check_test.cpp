#include "tests/geo/temporary_folder.h"
#include "tests/story/story_support.h"

#include <gmock/gmock.h>

#include <fstream>

namespace atlas {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> check(const std::string& text) {
    SmallAtlas atlas;
    auto file = readStory(text, "story.md");
    EXPECT_THAT(complaints(file), IsEmpty());
    file.complaints = checkStory(file.story, atlas.figures);
    return complaints(file);
}

TEST(StoryCheckTest, WhatTheAtlasHasIsFine) {
    EXPECT_THAT(check(head() +
                      "# a\n\n```view\n{\"selected\": \"project:lost\", \"highlighted\": [\"site:steel\", "
                      "\"border:FR-LU\"]}\n```\n\n## fr\n\n### {{count}} fiches\n"),
                IsEmpty());
}

TEST(StoryCheckTest, MissingRecordsAndBordersAreNamedWithTheirLine) {
    const std::string text = head() + "# a\n\n```view\n{\"selected\": \"site:gone\", \"highlighted\": "
                                      "[\"border:FR-ES\", \"partner:gone\"]}\n```\n\n```step\n"
                                      "{\"selected\": \"site:late\", \"highlighted\": []}\n```\n";
    const auto view = std::to_string(lineOf(text, "```view")), step = std::to_string(lineOf(text, "```step"));
    EXPECT_THAT(check(text), ElementsAre(view + ": The atlas has no record 'site:gone'",
                                         view + ": There is no border 'border:FR-ES'",
                                         view + ": The atlas has no record 'partner:gone'",
                                         step + ": The atlas has no record 'site:late'"));
}

TEST(StoryCheckTest, FiguresWithoutAnswerAreNamedOnce) {
    const std::string text = head("\"fr\", \"de\"", "[figures]\nx = 'distance site:steel site:gone'\n") +
                             "# a\n\n## fr\n\n### A\n\n> {{x}}\n\nil y a {{count {\"text\": \"rien\"}}}\n\n"
                             "## de\n\n### B\n\n> {{x}}\n\nes gibt {{count {\"kinds\": [\"site\"]}}}\n";
    EXPECT_THAT(
        check(text),
        ElementsAre(std::to_string(lineOf(text, "x = 'distance")) + ": The atlas has no record 'site:gone'",
                    std::to_string(lineOf(text, "il y a")) + ": No record passes this filter"));
}

TEST(StoryCheckTest, AnEmptyMapIsNoScene) {
    EXPECT_THAT(check(head() + "# a\n\n```view\n{\"filter\": {\"text\": \"rien\"}}\n```\n"),
                ElementsAre(HasSubstr("No record passes the filter of this View")));
    // Without records on the map there is nothing to pass.
    EXPECT_THAT(check(head() +
                      "# a\n\n```view\n{\"filter\": {\"text\": \"rien\"}, \"layers\": [\"borders\"]}\n```\n"),
                IsEmpty());
}

TEST(StoryCheckTest, AllIsSaidAtOnceByLine) {
    SmallAtlas atlas;
    const TemporaryFolder folder;
    const auto file = folder.path() / "story.md";
    std::ofstream(file) << head() + "# a\n\n```view\n{\"selected\": \"site:gone\"}\n```\n\n## lb\n\n## fr\n\n"
                                    "### {{count {\"text\": \"rien\"}}}\n\n{{dance}}\n";
    const auto checked = validateStory(file, atlas.figures);
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked->hasErrors());
    EXPECT_THAT(complaints(*checked), ElementsAre(HasSubstr("site:gone"), HasSubstr("'lb'"),
                                                  HasSubstr("No record"), HasSubstr("'dance'")));
    EXPECT_TRUE(std::ranges::is_sorted(checked->complaints, {}, &geo::Complaint::line));
}

} // namespace
} // namespace atlas
