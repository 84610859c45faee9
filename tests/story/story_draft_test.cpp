#include "app/story/story_draft.h"
#include "tests/geo/temporary_folder.h"
#include "tests/story/story_support.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace atlas {
namespace {

using ::testing::HasSubstr;

constexpr auto Fr = geo::Language::Fr;

class Draft : public testing::Test {
protected:
    static void put(const std::filesystem::path& path, const std::string& text) {
        std::ofstream(path) << text;
    }
    static std::string get(const std::filesystem::path& path) {
        std::ostringstream text;
        text << std::ifstream(path).rdbuf();
        return text.str();
    }
    StoryDraft opened() {
        put(file, text);
        auto draft = StoryDraft::open(file);
        EXPECT_TRUE(draft);
        return *draft;
    }
    static bool say(StoryDraft& draft, const std::string& words, const std::string& key = {}) {
        return draft.take(edit::part(draft.source(), 0, Fr, ScenePart::Headline, words), 0, key);
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "story.md";
    std::string text = head() + "# a\n\n## fr\n\n### un\n\n# b\n\n## fr\n\n### deux\n";
};

TEST_F(Draft, StepsBackAndForward) {
    auto draft = opened();
    EXPECT_FALSE(draft.changed());
    EXPECT_TRUE(say(draft, "x", "headline"));
    EXPECT_TRUE(say(draft, "xy", "headline"));
    draft.endStep();
    EXPECT_TRUE(say(draft, "xyz", "headline"));
    EXPECT_TRUE(draft.take(edit::remove(draft.source(), 1), 1));
    EXPECT_EQ(draft.scene(), 0u);
    draft.undo();
    EXPECT_EQ(draft.source().scenes().size(), 2u);
    draft.undo();
    EXPECT_EQ(draft.source().part(0, Fr, ScenePart::Headline), "xy");
    draft.undo();
    EXPECT_EQ(draft.source().text(), text);
    EXPECT_FALSE(draft.canUndo());
    EXPECT_FALSE(draft.changed());
    draft.redo();
    draft.redo();
    EXPECT_EQ(draft.source().part(0, Fr, ScenePart::Headline), "xyz");
    EXPECT_TRUE(draft.canRedo());
    say(draft, "other");
    EXPECT_FALSE(draft.canRedo());
}

TEST_F(Draft, WhatIsRefusedChangesNothing) {
    auto draft = opened();
    EXPECT_FALSE(draft.take(edit::name(draft.source(), 0, "b"), 0));
    EXPECT_THAT(draft.refused().what, HasSubstr("two scenes"));
    EXPECT_FALSE(draft.canUndo());
    EXPECT_TRUE(say(draft, "x"));
    EXPECT_EQ(draft.refused().what, "");
}

TEST_F(Draft, WritesWholeAndSaysWhatAnotherProgramDid) {
    auto draft = opened();
    say(draft, "x");
    EXPECT_TRUE(draft.save());
    EXPECT_FALSE(draft.changed());
    EXPECT_EQ(get(file), draft.source().text());
    EXPECT_FALSE(draft.changedOnDisk());

    put(file, text + "\n# theirs\n\n## fr\n\n### trois\n");
    EXPECT_TRUE(draft.changedOnDisk());
    say(draft, "y");
    const auto saved = draft.save();
    ASSERT_FALSE(saved);
    EXPECT_THAT(saved.error().what, HasSubstr("Another program"));
    EXPECT_THAT(get(file), HasSubstr("# theirs"));
    EXPECT_TRUE(draft.changed());

    EXPECT_TRUE(draft.reload());
    EXPECT_EQ(draft.source().scenes().size(), 3u);
    EXPECT_FALSE(draft.changed());
    draft.undo(); // mine is not lost
    EXPECT_EQ(draft.source().part(0, Fr, ScenePart::Headline), "y");
    EXPECT_TRUE(draft.save());
    EXPECT_THAT(get(file), HasSubstr("### y"));

    put(file, text);
    say(draft, "z");
    EXPECT_FALSE(draft.save());
    EXPECT_TRUE(draft.save(true));
    EXPECT_THAT(get(file), HasSubstr("### z"));
}

TEST_F(Draft, AFileThatIsGoneIsWrittenAgain) {
    auto draft = opened();
    say(draft, "x");
    std::filesystem::remove(file);
    EXPECT_TRUE(draft.save());
    EXPECT_THAT(get(file), HasSubstr("### x"));
}

TEST_F(Draft, ACopyTakesItsPicturesAlong) {
    put(folder.path() / "photo.png", "picture");
    text += "\n![une vue](photo.png)\n";
    auto draft = opened();
    const auto mine = folder.path() / "mine" / "copy.md";
    ASSERT_TRUE(draft.saveAs(mine));
    EXPECT_EQ(get(mine), text);
    EXPECT_EQ(get(folder.path() / "mine" / "photo.png"), "picture");
    EXPECT_EQ(draft.file(), mine);
    say(draft, "x");
    EXPECT_TRUE(draft.save());
    EXPECT_EQ(get(file), text) << "the story that was copied stays as it is";
    EXPECT_FALSE(draft.saveAs(file)) << "nothing is written over";
    EXPECT_EQ(get(file), text);
}

TEST_F(Draft, ANewStoryNeedsAName) {
    auto draft = StoryDraft::make(emptyStory({"A", "B", "C"}));
    ASSERT_TRUE(draft);
    EXPECT_TRUE(draft->changed());
    EXPECT_FALSE(draft->save());
    EXPECT_TRUE(draft->saveAs(freeStoryFile(folder.path(), "Acier vert !")));
    EXPECT_EQ(draft->file().filename(), "acier-vert.md");
    EXPECT_EQ(freeStoryFile(folder.path(), "Acier: vert").filename(), "acier-vert-2.md");
    EXPECT_EQ(freeStoryFile(folder.path(), "///").filename(), "story.md");
    EXPECT_LE(freeStoryFile(folder.path(), std::string(300, 'a') + "é").filename().string().size(), 90u);
}

TEST_F(Draft, TheDiskMayBeFull) {
    auto draft = opened();
    say(draft, "x");
    EXPECT_FALSE(draft.saveAs("/proc/nowhere/story.md"));
    EXPECT_EQ(draft.file(), file);
    EXPECT_TRUE(draft.changed());
}

} // namespace
} // namespace atlas
