#include "tests/story/edit_support.h"

#include <gmock/gmock.h>

namespace atlas {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr auto Fr = geo::Language::Fr;
constexpr auto De = geo::Language::De;

/// Written by a hand that has its own ways: comments, blank lines, the order of languages, other fences.
const std::string byHand = R"(+++
# What the minister asked for.
format = 1
languages = ["fr", "de"]   # no English yet

[title]
  fr = 'Le «récit»'  # to be shortened
de = "Die Erzählung"

[figures]
sites = 'count {"kinds": ["site"]}'
+++


# metz #

~~~~view
{"camera": {"lon": 6, "lat": 49, "bearing": 0, "span": 0.002},

 "filter": {"kinds": ["site"]}}
~~~~
## de

### Metz, *zuerst*.
>   {{sites}}
Standorte.
Und mehr.



- ein Punkt
- noch einer

## fr

### Metz, *d’abord*.

> {{sites}}

sites.

Et plus.

- un point
* encore un

## notes fr
À dire : **tout**.

## notes de
Alles.

## sources

- https://www.example.org/a_b

# nancy
## fr
### Nancy
## de
### Nanzig)";

TEST(StorySource, FindsThePartsAsTheyAreWritten) {
    const auto story = parsed(byHand);
    ASSERT_EQ(story.scenes().size(), 2u);
    EXPECT_EQ(story.scenes()[0].name, "metz");
    EXPECT_EQ(story.part(0, Fr, ScenePart::Headline), "Metz, *d’abord*.");
    EXPECT_EQ(story.part(0, De, ScenePart::Headline), "Metz, *zuerst*.");
    EXPECT_EQ(story.part(0, Fr, ScenePart::Figure), "{{sites}}");
    EXPECT_EQ(story.part(0, De, ScenePart::Figure), "{{sites}} Standorte. Und mehr.");
    EXPECT_EQ(story.part(0, De, ScenePart::Text), "- ein Punkt\n- noch einer");
    EXPECT_EQ(story.part(0, Fr, ScenePart::Text), "sites.\n\nEt plus.\n\n- un point\n* encore un");
    EXPECT_EQ(story.part(0, Fr, ScenePart::Notes), "À dire : **tout**.");
    EXPECT_EQ(story.part(1, De, ScenePart::Headline), "Nanzig");
    EXPECT_EQ(story.part(1, De, ScenePart::Text), "");
    EXPECT_THAT(std::string(story.at(story.scenes()[0].viewBlock)), HasSubstr("\"kinds\": [\"site\"]}}\n"));
}

TEST(StorySource, SaysWhereItCanNotFollow) {
    const auto text = head() + "one\n===\n\n## fr\n\n### a\n";
    const auto story = StorySource::parse(text);
    ASSERT_FALSE(story);
    EXPECT_EQ(story.error().where, std::to_string(lineOf(text, "one")));
    EXPECT_THAT(story.error().hint, HasSubstr("#"));
}

TEST(StorySource, KnowsTheSceneOfALine) {
    const auto story = parsed(byHand);
    EXPECT_EQ(story.sceneAt(2), 2u);
    EXPECT_EQ(story.sceneAt(lineOf(byHand, "À dire")), 0u);
    EXPECT_EQ(story.sceneAt(lineOf(byHand, "Nanzig")), 1u);
}

TEST(StoryEdit, AWordChangesItsLineAndNothingElse) {
    const auto edited = edit::part(parsed(byHand), 0, Fr, ScenePart::Headline, "Metz, enfin.");
    ASSERT_TRUE(edited) << edited.error().text();
    EXPECT_THAT(onlyIn(byHand, edited->text()), testing::ElementsAre("### Metz, *d’abord*."));
    EXPECT_THAT(onlyIn(edited->text(), byHand), testing::ElementsAre("### Metz, enfin."));
}

TEST(StoryEdit, TheLastLineNeedsNoLineEnd) {
    const auto edited = edit::part(parsed(byHand), 1, De, ScenePart::Headline, "Nancy!");
    ASSERT_TRUE(edited);
    EXPECT_TRUE(edited->text().ends_with("### Nancy!"));
    const auto more = edit::part(*edited, 1, De, ScenePart::Text, "Stadt.\n\n- a\n- b\n");
    ASSERT_TRUE(more) << more.error().text();
    EXPECT_TRUE(more->text().ends_with("### Nancy!\n\nStadt.\n\n- a\n- b\n")) << more->text();
}

TEST(StoryEdit, PartsThatAreMissingComeWhereTheyBelong) {
    auto story = edit::part(parsed(byHand), 1, Fr, ScenePart::Figure, "7 %");
    ASSERT_TRUE(story) << story.error().text();
    story = edit::part(*story, 1, geo::Language::En, ScenePart::Headline, "Nancy, too");
    ASSERT_TRUE(story) << story.error().text();
    story = edit::part(*story, 0, geo::Language::En, ScenePart::Notes, "All.");
    ASSERT_TRUE(story) << story.error().text();
    EXPECT_THAT(story->text(),
                HasSubstr("### Nancy\n\n> 7 %\n\n## de\n### Nanzig\n\n## en\n\n### Nancy, too\n"));
    EXPECT_THAT(story->text(), HasSubstr("Alles.\n\n## notes en\n\nAll.\n\n## sources"));
}

TEST(StoryEdit, WordsStayWords) {
    for (const std::string typed : {"# not a scene", "## de", "```view", "~~~", "> 3", "===", "---",
                                    "a\n===", "a\n---", "***", "- item\n\n# scene", "1. one\n# scene"}) {
        const auto edited = edit::part(parsed(byHand), 0, Fr, ScenePart::Text, typed);
        ASSERT_TRUE(edited) << typed << ": " << edited.error().text();
        EXPECT_EQ(edited->scenes().size(), 2u) << typed;
        const auto before = readStory(byHand, "story.md"), after = readStory(edited->text(), "story.md");
        EXPECT_EQ(after.story.scenes[0].words[1].line, before.story.scenes[0].words[1].line) << typed;
        EXPECT_FALSE(after.story.scenes[0].words[0].figure.empty()) << typed;
    }
    for (const std::string typed : {"- 5 %", "+ 3", "# 1", "> 2", "1. Platz", "300"}) {
        const auto edited = edit::part(parsed(byHand), 0, Fr, ScenePart::Figure, typed);
        ASSERT_TRUE(edited) << typed << ": " << edited.error().text();
        const auto after = readStory(edited->text(), "story.md");
        ASSERT_FALSE(after.story.scenes[0].words[0].figure.empty()) << typed;
        EXPECT_EQ(after.story.scenes[0].words[0].figure.parts[0].words, typed);
    }
    const auto sharp = edit::part(parsed(byHand), 0, Fr, ScenePart::Headline, "Do you know C #");
    ASSERT_TRUE(sharp);
    EXPECT_EQ(readStory(sharp->text(), "s.md").story.scenes[0].words[0].headline.parts[0].words,
              "Do you know C #");
}

TEST(StoryEdit, WhatWouldReachOtherPartsIsRefused) {
    // The words of a link far away would become those of an address.
    const auto story = parsed(head() + "# a\n\n## fr\n\n### see [there]\n\n# b\n\n## fr\n\n### b\n\ntext\n");
    const auto edited = edit::part(story, 1, Fr, ScenePart::Text, "[there]: https://example.org");
    ASSERT_FALSE(edited);
    EXPECT_THAT(edited.error().what, HasSubstr("other parts"));
}

TEST(StoryEdit, TitlesInTheHead) {
    auto story = edit::title(parsed(byHand), Fr, "Un \"autre\" titre");
    ASSERT_TRUE(story) << story.error().text();
    EXPECT_THAT(onlyIn(story->text(), byHand),
                testing::ElementsAre("  fr = \"Un \\\"autre\\\" titre\"  # to be shortened"));
    EXPECT_EQ(readStory(story->text(), "s.md").story.title[0], "Un \"autre\" titre");
    story = edit::title(*story, geo::Language::En, "Story");
    ASSERT_TRUE(story) << story.error().text();
    EXPECT_THAT(story->text(), HasSubstr("de = \"Die Erzählung\"\nen = \"Story\"\n\n[figures]"));
    EXPECT_EQ(readStory(story->text(), "s.md").story.title[2], "Story");
}

TEST(StoryEdit, ScenesMoveWithTheirBytes) {
    const auto edited = edit::move(parsed(byHand), 1, 0);
    ASSERT_TRUE(edited) << edited.error().text();
    EXPECT_EQ(edited->scenes()[0].name, "nancy");
    EXPECT_EQ(edited->scenes()[1].name, "metz");
    auto before = linesOf(byHand), after = linesOf(edited->text());
    std::ranges::sort(before);
    std::ranges::sort(after);
    EXPECT_EQ(before, after);
    const auto back = edit::move(*edited, 0, 1);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->text(), byHand + "\n"); // the line end that it needed once
}

TEST(StoryEdit, ACopyHasANameOfItsOwnAndADeletedOneLeavesNoTrace) {
    const auto copied = edit::duplicate(parsed(byHand), 0);
    ASSERT_TRUE(copied) << copied.error().text();
    EXPECT_EQ(copied->scenes()[1].name, "metz-2");
    EXPECT_EQ(edit::duplicate(*copied, 1)->scenes()[2].name, "metz-3");
    const auto removed = edit::remove(*copied, 1);
    ASSERT_TRUE(removed);
    EXPECT_EQ(removed->text(), byHand);
    EXPECT_THAT(complaints(readStory(copied->text(), "s.md")),
                testing::Not(testing::Contains(HasSubstr("two scenes"))));
}

TEST(StoryEdit, ALastSceneCanGoAndANewOneCome) {
    auto story = edit::remove(parsed(byHand), 1);
    ASSERT_TRUE(story);
    story = edit::remove(*story, 0);
    ASSERT_TRUE(story) << story.error().text();
    EXPECT_TRUE(story->scenes().empty());
    View view;
    view.selected = "site:steel";
    story = edit::insert(
        *story, 0,
        {.name = "neu", .view = toJson(view), .headlines = {"Un", "Eins", "One"}, .languages = {Fr, De}});
    ASSERT_TRUE(story) << story.error().text();
    EXPECT_TRUE(story->text().ends_with(
        " \"selected\": \"site:steel\"}\n```\n\n## fr\n\n### Un\n\n## de\n\n### Eins\n"))
        << story->text();
    const auto read = readStory(story->text(), "s.md");
    EXPECT_THAT(complaints(read), IsEmpty());
    EXPECT_EQ(read.story.scenes[0].view->selected, "site:steel");
    EXPECT_EQ(read.story.scenes[0].view->camera, view.camera);
}

TEST(StoryEdit, TheViewBetweenItsFences) {
    View view;
    view.camera.longitude = 7;
    view.language = De;
    const auto edited = edit::view(parsed(byHand), 0, toJson(view));
    ASSERT_TRUE(edited) << edited.error().text();
    EXPECT_THAT(edited->text(), HasSubstr("~~~~view\n{\"camera\": {\"lon\": 7"));
    const auto read = readStory(edited->text(), "s.md");
    EXPECT_EQ(read.story.scenes[0].view->camera, view.camera);
    const auto added = edit::view(*edited, 1, toJson(view));
    ASSERT_TRUE(added) << added.error().text();
    EXPECT_THAT(added->text(), HasSubstr("# nancy\n\n```view\n{\"camera\""));
    EXPECT_EQ(readStory(added->text(), "s.md").story.scenes[1].view->camera, view.camera);
}

TEST(StoryEdit, NewStoriesAreRight) {
    auto story = StorySource::parse(emptyStory({"Récit", "Erzählung \"x\"", "Story"}));
    ASSERT_TRUE(story);
    story = edit::insert(
        *story, 0,
        {.name = "a", .view = {}, .headlines = {"A", "B", "C"}, .languages = {Fr, De, geo::Language::En}});
    ASSERT_TRUE(story);
    EXPECT_THAT(complaints(readStory(story->text(), "s.md")), IsEmpty());
}

TEST(StoryEdit, TheHeadChangesInOneLine) {
    const auto story = parsed(byHand);
    const auto author = edit::author(story, "Région \"Grand Est\"");
    ASSERT_TRUE(author) << author.error().text();
    EXPECT_THAT(onlyIn(byHand, author->text()), IsEmpty());
    EXPECT_THAT(onlyIn(author->text(), byHand), testing::ElementsAre(R"(author = "Région \"Grand Est\"")"));
    const auto other = edit::author(*author, "Metz");
    ASSERT_TRUE(other);
    EXPECT_THAT(onlyIn(other->text(), byHand), testing::ElementsAre(R"(author = "Metz")"));
    EXPECT_EQ(edit::author(*other, " ")->text(), byHand);
    EXPECT_EQ(edit::author(story, "")->text(), byHand);

    const auto night = edit::theme(story, Theme::Night);
    ASSERT_TRUE(night) << night.error().text();
    EXPECT_THAT(onlyIn(night->text(), byHand), testing::ElementsAre(R"(theme = "night")"));
    EXPECT_EQ(readStory(night->text(), "a.md").story.theme, Theme::Night);
    EXPECT_EQ(edit::theme(*night, std::nullopt)->text(), byHand);

    // What is said beside it stays.
    const auto three = edit::languages(story, {Fr, De, geo::Language::En});
    ASSERT_TRUE(three) << three.error().text();
    EXPECT_THAT(onlyIn(three->text(), byHand),
                testing::ElementsAre(R"(languages = ["fr", "de", "en"]   # no English yet)"));
    EXPECT_FALSE(edit::languages(story, {}));
}

TEST(StoryEdit, AHeadThatCannotBeFollowedIsRefused) {
    for (const std::string text :
         {"+++\ntheme = \"paper\"", "no head\n\n# one\n", "+++\nauthor = 'x\n+++\n# one\n"})
        if (const auto story = StorySource::parse(text); story) {
            EXPECT_FALSE(edit::author(*story, "me")) << text;
            EXPECT_FALSE(edit::theme(*story, Theme::Paper)) << text;
        }
}

TEST(StoryEdit, SourcesChangeLineByLine) {
    const auto story = parsed(byHand);
    EXPECT_EQ(story.sources(0), "https://www.example.org/a_b");
    EXPECT_EQ(story.sources(1), "");
    const auto more =
        edit::sources(story, 0, "https://a.example\nhttps://www.example.org/a_b\n\nhttps://c.example");
    ASSERT_TRUE(more) << more.error().text();
    EXPECT_EQ(more->sources(0), "https://a.example\nhttps://www.example.org/a_b\nhttps://c.example");
    EXPECT_THAT(onlyIn(byHand, more->text()), testing::ElementsAre("- https://www.example.org/a_b"));
    EXPECT_THAT(
        onlyIn(more->text(), byHand),
        testing::ElementsAre("- https://a.example", "- https://www.example.org/a_b", "- https://c.example"));
    EXPECT_EQ(edit::sources(*more, 0, story.sources(0))->text(), byHand);
    // A scene that has none gets its section, at the end of the file without a line end.
    const auto added = edit::sources(story, 1, "https://a.example");
    ASSERT_TRUE(added) << added.error().text();
    EXPECT_TRUE(added->text().ends_with("### Nanzig\n\n## sources\n\n- https://a.example\n"));
    ASSERT_EQ(readStory(added->text(), "a.md").story.scenes[1].sources.size(), 1u);
    // And loses it with the last of them.
    EXPECT_EQ(edit::sources(*added, 1, "")->text(), byHand + "\n");
    // Words that would begin something else stay a line of the list, or are refused.
    for (const char* hostile : {"# scene", "## fr", "```", "---", "> 5", "<!--"})
        if (const auto made = edit::sources(story, 0, hostile); made) {
            EXPECT_EQ(made->scenes().size(), 2u) << hostile;
            EXPECT_EQ(made->part(1, De, ScenePart::Headline), "Nanzig") << hostile;
        }
}

TEST(StoryEdit, StepsComeGoAndChangePlaces) {
    const auto story = parsed(byHand);
    auto steps = edit::addStep(story, 0, R"({"reveal": ["figure"]})");
    ASSERT_TRUE(steps) << steps.error().text();
    EXPECT_THAT(onlyIn(byHand, steps->text()), IsEmpty());
    steps = edit::addStep(*steps, 0, R"({"filter": {}})");
    ASSERT_TRUE(steps) << steps.error().text();
    const auto read = readStory(steps->text(), "a.md").story.scenes[0];
    ASSERT_EQ(read.steps.size(), 2u);
    EXPECT_TRUE(read.steps[0].figure);
    ASSERT_TRUE(read.steps[1].view);
    EXPECT_TRUE(read.steps[1].view->filter == geo::Filter());

    const auto swapped = edit::swapSteps(*steps, 0, 0);
    ASSERT_TRUE(swapped) << swapped.error().text();
    EXPECT_EQ(stepWords(swapped->at(swapped->scenes()[0].steps[0].inside))->members,
              std::vector<std::string>{"filter"});
    EXPECT_EQ(edit::swapSteps(*swapped, 0, 0)->text(), steps->text());
    const auto one = edit::removeStep(*swapped, 0, 0);
    ASSERT_TRUE(one);
    EXPECT_EQ(edit::removeStep(*one, 0, 0)->text(), byHand);
    EXPECT_FALSE(edit::removeStep(story, 0, 0));
    // A scene without a View has its steps below its name.
    const auto words = edit::addStep(story, 1, R"({"reveal": ["text"]})");
    ASSERT_TRUE(words) << words.error().text();
    EXPECT_THAT(words->text(), HasSubstr("# nancy\n```step\n{\"reveal\": [\"text\"]}\n```\n## fr\n"));
}

TEST(StoryEdit, AStepSaysWhatItChangesAndReveals) {
    View before, after;
    after.filter.kinds = 2;
    after.selected = "site:one";
    const auto block = stepShowing(R"({"camera": {"lon": 1}, "reveal": ["text"]})", before, after);
    ASSERT_TRUE(block) << block.error().text();
    const auto words = stepWords(*block);
    ASSERT_TRUE(words);
    EXPECT_THAT(words->members, testing::UnorderedElementsAre("filter", "selected"));
    EXPECT_TRUE(words->text);
    const auto more = stepRevealing(*block, "figure", true);
    ASSERT_TRUE(more);
    EXPECT_TRUE(stepWords(*more)->figure && stepWords(*more)->text);
    const auto less = stepRevealing(*stepRevealing(*more, "text", false), "figure", false);
    ASSERT_TRUE(less);
    EXPECT_FALSE(less->contains("reveal"));
    EXPECT_FALSE(stepRevealing("no JSON", "text", true));
    EXPECT_FALSE(stepWords("[1]"));
    EXPECT_EQ(*stepShowing("{}", before, before), "{}");

    const auto story = edit::addStep(parsed(byHand), 0, *block);
    ASSERT_TRUE(story) << story.error().text();
    EXPECT_EQ(viewAfter(*story, 0, 1)->selected, "site:one");
    EXPECT_EQ(viewAfter(*story, 0, 0)->selected, "");
    EXPECT_FALSE(viewAfter(*story, 1, 0));
}

} // namespace
} // namespace atlas
