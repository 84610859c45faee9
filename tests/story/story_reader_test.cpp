#include "tests/geo/temporary_folder.h"
#include "tests/story/story_support.h"

#include <gmock/gmock.h>

#include <fstream>

namespace atlas {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

StoryFile read(const std::string& text) {
    return readStory(text, "/nowhere/story.md");
}

/// One complaint, at the line of `part`, that holds `what`.
void expectComplaint(const std::string& text, const std::string& part, const std::string& what) {
    const auto story = read(text);
    const auto line = lineOf(text, part);
    const bool found = std::ranges::any_of(story.complaints, [&](const geo::Complaint& complaint) {
        return complaint.line == line && complaint.what.find(what) != std::string::npos &&
               complaint.file == "story.md";
    });
    EXPECT_TRUE(found) << what << " at line " << line << " of:\n"
                       << text << "\ngot: " << ::testing::PrintToString(complaints(story));
}

const std::string whole = head("\"fr\", \"de\"", "[figures]\nsites = 'count {\"kinds\": [\"site\"]}'\n") + R"(
# premiere

```view
{"camera": {"lon": 6, "lat": 49, "bearing": 0, "span": 0.002},
 "filter": {"kinds": ["site"]}, "highlighted": ["site:steel", "border:FR-LU"]}
```

```step
{"reveal": ["figure"]}
```

```step
{"filter": {"kinds": ["project"]}, "selected": "project:lost"}
```

## fr

### L’acier **est** ici.

> {{sites}}

sites, dont {{count {"text": "a}}b"}}} autres
sur deux lignes.

- un point

## de

### Der Stahl ist hier.

> {{sites}}

Standorte, davon {{count {"text": "a}}b"}}} andere.

- ein Punkt

## notes fr

Une note.

Une autre.

## notes de

Notiz.

## sources

- [ein Name](https://www.example.org/page)
- https://example.com/x,-of-a-page,1.html

# mots

## fr

### Des mots seuls.

## de

### Nur Worte.
)";

TEST(StoryReaderTest, AWholeStoryIsRead) {
    const auto file = read(whole);
    EXPECT_THAT(complaints(file), IsEmpty());
    EXPECT_FALSE(file.hasErrors());
    const Story& story = file.story;
    EXPECT_EQ(story.title[0], "Titre");
    EXPECT_THAT(story.languages, ElementsAre(geo::Language::Fr, geo::Language::De));
    EXPECT_EQ(story.language(geo::Language::De), geo::Language::De);
    EXPECT_EQ(story.language(geo::Language::En), geo::Language::Fr);
    ASSERT_EQ(story.scenes.size(), 2u);

    const Scene& scene = story.scenes[0];
    EXPECT_EQ(scene.name, "premiere");
    EXPECT_EQ(scene.line, lineOf(whole, "# premiere"));
    ASSERT_TRUE(scene.view);
    EXPECT_EQ(scene.view->camera.span, 0.002);
    EXPECT_THAT(scene.view->highlighted, ElementsAre("site:steel", "border:FR-LU"));
    EXPECT_EQ(scene.viewLine, lineOf(whole, "```view"));
    ASSERT_EQ(scene.words[0].headline.parts.size(), 1u);
    EXPECT_EQ(scene.words[0].headline.parts[0].words, "L’acier est ici.");
    ASSERT_EQ(scene.words[0].figure.parts.size(), 1u);
    EXPECT_EQ(scene.words[0].figure.parts[0].figure->what, FigureSpec::What::Count);
    ASSERT_EQ(scene.words[0].text.size(), 2u);
    const auto& parts = scene.words[0].text[0].parts;
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_EQ(parts[0].words, "sites, dont ");
    EXPECT_EQ(parts[0].figure->filter->text, "a}}b"); // braces of a text end no figure
    EXPECT_EQ(parts[1].words, " autres sur deux lignes.");
    EXPECT_EQ(scene.words[0].text[1].parts[0].words, "–\u00a0un point");
    EXPECT_THAT(scene.notes[0], ElementsAre("Une note.", "Une autre."));
    ASSERT_EQ(scene.sources.size(), 2u);
    EXPECT_EQ(scene.sources[0].host, "example.org");
    EXPECT_EQ(scene.sources[1].url, "https://example.com/x,-of-a-page,1.html");

    ASSERT_EQ(scene.steps.size(), 2u);
    EXPECT_TRUE(scene.steps[0].figure);
    ASSERT_TRUE(scene.steps[1].view);
    // What a step does not speak of stays as it was.
    EXPECT_EQ(scene.steps[1].view->selected, "project:lost");
    EXPECT_EQ(scene.steps[1].view->camera, scene.view->camera);
    EXPECT_EQ(scene.steps[1].view->highlighted, scene.view->highlighted);

    EXPECT_FALSE(story.scenes[1].view);
    EXPECT_EQ(story.scenes[1].words[1].line, lineOf(whole, "## de\n\n### Nur"));
}

TEST(StoryReaderTest, LineEndsOfOtherSystemsAreFine) {
    std::string text;
    for (const char c : whole)
        text += c == '\n' ? std::string("\r\n") : std::string(1, c);
    const auto file = read(text);
    EXPECT_THAT(complaints(file), IsEmpty());
    EXPECT_EQ(file.story.scenes.size(), 2u);
}

TEST(StoryReaderTest, TheHeadIsChecked) {
    const std::string scene = "\n# a\n\n## fr\n\n### Mots\n";
    expectComplaint("# a\n", "# a", "no head");
    expectComplaint("+++\nformat = 1\n", "+++", "no end");
    expectComplaint("+++\nformat = \n+++\n" + scene, "format", "no TOML");
    expectComplaint("+++\n[*]\n+++\n" + scene, "[*]", "no TOML");
    expectComplaint("+++\ntitre é = 1\n+++\n" + scene, "titre", "no TOML");
    expectComplaint("+++\nformat = 2\nlanguages = [\"fr\"]\ntitle.fr = \"T\"\n+++\n" + scene, "format",
                    "another format");
    expectComplaint("+++\ntitle.fr = \"T\"\n+++\n" + scene, "+++", "languages");
    expectComplaint("+++\nlanguages = [\"fr\"]\n+++\n" + scene, "+++", "no title in 'fr'");
    expectComplaint("+++\nlanguages = [\"lb\"]\n+++\n" + scene, "lb", "'lb' is no language");
    expectComplaint("+++\nlanguages = [\"fr\", \"fr\"]\ntitle.fr = \"T\"\n+++\n" + scene, "languages",
                    "twice");
    expectComplaint(head("\"fr\"", "lb = \"T\"\n") + scene, "lb", "'lb' is no language");
    expectComplaint("+++\nlanguages = \"fr\"\n+++\n" + scene, "languages", "no list");
    expectComplaint("+++\ntheme = \"dusk\"\nlanguages = [\"fr\"]\ntitle.fr = \"T\"\n+++\n" + scene, "theme",
                    "no such theme");
    expectComplaint("+++\nowner = \"x\"\nlanguages = [\"fr\"]\ntitle.fr = \"T\"\n+++\n" + scene, "owner",
                    "'owner'");
    expectComplaint(head("\"fr\"", "[figures]\nx = 'dance'\n") + scene, "dance", "'dance' is no figure");
    expectComplaint(head("\"fr\"", "[figures]\nx = 3\n") + scene, "x = 3", "no text");
    EXPECT_THAT(complaints(read(head())), ElementsAre(HasSubstr("no scene")));
}

TEST(StoryReaderTest, ScenesAreChecked) {
    const auto with = [](const std::string& body) { return head() + body; };
    const std::string words = "\n## fr\n\n### Mots\n";
    expectComplaint(with("\nMots perdus\n\n# a\n" + words), "Mots perdus", "before the first scene");
    expectComplaint(with("# a\n\nPerdu\n" + words), "Perdu", "no language");
    expectComplaint(with("# a\n\n## lb\n\nx\n" + words), "## lb", "'lb' is no part");
    expectComplaint(with("# a\n\n## de\n\nx\n" + words), "## de", "does not say that it has 'de'");
    expectComplaint(with("# a\n" + words + "\n## fr\n\nx\n"), "## fr\n\nx", "twice");
    expectComplaint(with("# seul\n"), "# seul", "shows nothing");
    expectComplaint(with("# a\n\n```vue\n{}\n```\n" + words), "```vue", "'vue'");
    expectComplaint(with("# a\n" + words + "\n### Encore\n"), "### Encore", "two headlines");
    expectComplaint(with("# a\n" + words + "\n#### Petit\n"), "#### Petit", "level");
    expectComplaint(with("# a\n" + words + "\n> 1\n\nx\n\n> 2\n"), "> 2", "two key figures");
    expectComplaint(with("# a\n" + words + "\n## sources\n\nfrom somewhere\n"), "from somewhere",
                    "an address");
    expectComplaint(with("# a\n" + words + "\n## sources\n\n- [x](javascript:alert)\n"), "[x]",
                    "no address of the web");
}

TEST(StoryReaderTest, TwoScenesOfOneNameAreRefused) {
    const std::string words = "\n## fr\n\n### Mots\n\n";
    const auto file = read(head() + "# a\n" + words + "# b\n" + words + "# a\n" + words);
    EXPECT_THAT(complaints(file), ElementsAre(HasSubstr("two scenes 'a'")));
}

TEST(StoryReaderTest, ViewsAndStepsAreChecked) {
    const std::string words = "\n## fr\n\n### Mots\n";
    const auto with = [&](const std::string& blocks) { return head() + "# a\n\n" + blocks + words; };
    expectComplaint(with("```view\n{\"camera\": 3}\n```\n"), "```view", "'camera'");
    expectComplaint(with("```view\n{\"zoom\": 3}\n```\n"), "```view", "no member 'zoom'");
    expectComplaint(with("```view\n{\"filter\": {\"sectors\": [\"steel\"]}}\n```\n"), "```view", "steel");
    // The line within the block.
    expectComplaint(with("```view\n{\"camera\":\n  {\"lon\": 6,}}\n```\n"), "{\"lon\": 6,}}",
                    "no valid JSON");
    expectComplaint(with("```view\n[]\n```\n"), "[]", "no JSON object");
    expectComplaint(with("```view\n{\"version\": 99}\n```\n"), "```view", "newer program");
    expectComplaint(with("```view\n{}\n```\n\n```view\n{\"camera\": {}}\n```\n"), "```view\n{\"camera\"",
                    "once");
    expectComplaint(with("```step\n{\"selected\": \"site:a\"}\n```\n"), "```step", "does not have");
    expectComplaint(with("```view\n{}\n```\n```step\n{}\n```\n"), "```step", "changes nothing");
    expectComplaint(with("```view\n{}\n```\n```step\n{\"reveal\": \"figure\"}\n```\n"), "```step",
                    "'reveal'");
    expectComplaint(with("```view\n{}\n```\n```step\n{\"reveal\": [\"map\"]}\n```\n"), "```step", "'reveal'");
    expectComplaint(with("```view\n{}\n```\n```step\n{\"reveal\": [\"figure\"]}\n```\n"), "```step",
                    "reveals what");
    expectComplaint(with("```view\n{}\n```\n```step\n{\"layer\": []}\n```\n"), "```step", "'layer'");
}

TEST(StoryReaderTest, FiguresInWordsAreChecked) {
    const auto with = [](const std::string& words) {
        return head() + "# a\n\n## fr\n\n### Mots\n\n" + words;
    };
    expectComplaint(with("Il y a {{count\n"), "Il y a", "no end");
    expectComplaint(with("Il y a {{dance}}\n"), "Il y a", "'dance'");
    expectComplaint(with("Il y a {{count {\"kinds\": [\"sit\"]}}}\n"), "Il y a", "sit");
}

TEST(StoryReaderTest, GapsBetweenLanguagesAreFound) {
    const auto with = [](const std::string& body) { return head("\"fr\", \"de\"") + "# a\n\n" + body; };
    expectComplaint(with("## fr\n\n### Mots\n"), "# a", "no words in 'de'");
    expectComplaint(with("## fr\n\n### Mots\n\n> 3\n\n## de\n\n### Worte\n"), "## de", "no key figure");
    expectComplaint(with("## fr\n\nx\n\n## de\n\n### Worte\n\nx\n"), "## de", "no headline");
    expectComplaint(with("## fr\n\nx\n\ny\n\n## de\n\nx\n"), "## de", "1 paragraphs, the first language 2");
    expectComplaint(with("## fr\n\nx\n\n## de\n\nx\n\n## notes fr\n\nNote\n"), "# a", "no notes in 'de'");
}

TEST(StoryReaderTest, PicturesComeFromTheFolderOnly) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "photo.png") << "png";
    std::ofstream(folder.path() / "other.png") << "png";
    std::filesystem::create_symlink("/etc/passwd", folder.path() / "link.png");
    const auto picture = [&](const std::string& markdown) {
        return complaints(
            readStory(head() + "# a\n\n## fr\n\n" + markdown + "\n", folder.path() / "story.md"));
    };
    EXPECT_THAT(picture("![un four](photo.png)"), IsEmpty());
    EXPECT_THAT(picture("![](photo.png)"), ElementsAre(HasSubstr("no words")));
    EXPECT_THAT(picture("![un four](missing.png)"), ElementsAre(HasSubstr("no picture 'missing.png'")));
    EXPECT_THAT(picture("![un four](link.png)"), ElementsAre(HasSubstr("no picture 'link.png'")));
    EXPECT_THAT(picture("![a](photo.png)\n\n![b](other.png)"), ElementsAre(HasSubstr("two pictures")));
    for (const char* name :
         {"../photo.png", "/etc/photo.png", "file:///etc/photo.png", "https://example.org/a.png",
          ".hidden.png", "photo.svg", "sub/photo.png", "%2e%2e.png"})
        EXPECT_THAT(picture("![un four](" + std::string(name) + ")"), ElementsAre(HasSubstr("is no picture")))
            << name;
}

TEST(StoryReaderTest, HtmlIsTextLikeAnyOther) {
    const auto file = read(head() + "# a\n\n## fr\n\n### <b>Mots</b>\n\n<script>alert(1)</script>\n");
    EXPECT_THAT(complaints(file), IsEmpty());
    EXPECT_EQ(file.story.scenes[0].words[0].headline.parts[0].words, "<b>Mots</b>");
    EXPECT_EQ(file.story.scenes[0].words[0].text[0].parts[0].words, "<script>alert(1)</script>");
}

TEST(StoryReaderTest, WhatIsTooMuchIsRefused) {
    const auto at = [](const StoryFile& file) { return ::testing::PrintToString(complaints(file)); };
    EXPECT_THAT(at(read(std::string(maxStoryBytes + 1, 'x'))), HasSubstr("bytes"));
    std::string scenes = head();
    for (int i = 0; i < 205; ++i)
        scenes += "# s" + std::to_string(i) + "\n\n## fr\n\n### Mots\n\n";
    const auto many = read(scenes);
    EXPECT_EQ(many.story.scenes.size(), maxScenes);
    EXPECT_THAT(at(many), HasSubstr("more than 200 scenes"));
    EXPECT_THAT(at(read(head() + "# a\n\n## fr\n\n" + std::string(3000, 'x') + "\n")),
                HasSubstr("3000 bytes"));
    std::string steps = head() + "# a\n\n```view\n{}\n```\n\n";
    for (int i = 0; i < 25; ++i)
        steps += "```step\n{\"layers\": []}\n```\n\n";
    const auto stepped = read(steps + "## fr\n\n### Mots\n");
    EXPECT_EQ(stepped.story.scenes[0].steps.size(), maxSteps);
    EXPECT_THAT(at(stepped), HasSubstr("more than 20 steps"));
    EXPECT_THAT(at(read(head() + "# a\n\n" + std::string(400, '>') + " x\n")),
                HasSubstr("nested too deeply"));
    EXPECT_THAT(at(read(head() + "# a\n\n```view\n" + std::string(100'000, '[') + "\n```\n")),
                HasSubstr("bytes"));
    EXPECT_THAT(at(read(head() + "# a\n\n```view\n" + std::string(50'000, '[') + "\n```\n")),
                HasSubstr("JSON"));
    EXPECT_THAT(at(read("+++\nx = " + std::string(60'000, '[') + "\n+++\n")), HasSubstr("TOML"));
    std::string wrong = head() + "# a\n\n## fr\n\n### Mots\n\n";
    for (int i = 0; i < 1000; ++i)
        wrong += "```x\n```\n\n";
    EXPECT_EQ(read(wrong).complaints.size(), maxStoryComplaints);
}

TEST(StoryReaderTest, NoBytesAtAllBreakIt) {
    // Every prefix of a story, and the story with one byte changed: complaints, never a crash.
    for (std::size_t i = 0; i < whole.size(); i += 3) {
        (void)read(whole.substr(0, i));
        auto changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 0x55);
        (void)read(changed);
    }
    (void)read(std::string("+++\n\0\n+++\n# \0\n", 14));
    (void)read("+++");
    (void)read("+++\n+++");
    (void)read("");
}

TEST(StoryReaderTest, AFileThatIsNotThereIsSaidSo) {
    const auto file = readStoryFile("/nowhere/story.md");
    ASSERT_FALSE(file);
    EXPECT_THAT(file.error().text(), HasSubstr("/nowhere/story.md"));
}

} // namespace
} // namespace atlas
