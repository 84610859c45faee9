// Stories and edits by chance: what is edited is edited, and every other byte stays.

#include "app/story/story_draft.h"
#include "tests/story/edit_support.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <random>

namespace atlas {
namespace {

constexpr auto Fr = geo::Language::Fr;
constexpr auto De = geo::Language::De;

bool isBlank(const std::string& line) {
    return line.find_first_not_of(" \r\t") == std::string::npos;
}

/// Without the half of a line end that a last line may lack.
std::string feeds(std::string lines) {
    std::erase(lines, '\r');
    return lines;
}

class ByChance : public testing::Test {
protected:
    unsigned seed = std::getenv("ATLAS_SEED") != nullptr
                        ? static_cast<unsigned>(std::atoi(std::getenv("ATLAS_SEED")))
                        : std::random_device()();
    std::mt19937 random{seed};

    std::size_t upTo(std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random); }
    bool maybe() { return upTo(1) == 1; }
    template <class List>
    std::string oneOf(const List& list) {
        return *(list.begin() + static_cast<std::ptrdiff_t>(upTo(list.size() - 1)));
    }
    std::string gap(std::size_t least = 1) {
        std::string lines;
        for (std::size_t i = least + upTo(2); i > 0; --i)
            lines += upTo(5) == 0 ? "  \n" : "\n";
        return lines;
    }
    std::string words() {
        static const std::vector<std::string> all{"acier",
                                                  "Stahl",
                                                  "*fer*",
                                                  "{{count}}",
                                                  "L’eau",
                                                  "50 %",
                                                  "a_b",
                                                  "<b>",
                                                  "&amp;",
                                                  "**3**",
                                                  "[x](https://example.org)",
                                                  "e\\*"};
        std::string text = "w" + std::to_string(upTo(999));
        for (std::size_t i = upTo(4); i > 0; --i)
            text += " " + oneOf(all);
        return text;
    }
    std::string paragraphs() {
        std::string text;
        for (std::size_t i = 1 + upTo(2); i > 0; --i) {
            if (maybe())
                text += words() + (maybe() ? "\n" + words() : "") + "\n\n";
            else
                text += "- " + words() + "\n* " + words() + "\n\n";
        }
        return text.substr(0, text.size() - 2);
    }
    /// Members of the head in any order, as hands write them.
    std::string head() {
        std::vector<std::string> lines{"languages = [\"fr\", \"de\"] # two\n"};
        if (maybe())
            lines.push_back(maybe() ? "author = 'one \"A\"'\n" : "  author=\"one\"   # him\n");
        if (maybe())
            lines.push_back(maybe() ? "theme = \"night\"\n" : "theme='paper' # light\n\n");
        std::ranges::shuffle(lines, random);
        std::string text;
        for (const auto& line : lines)
            text += line;
        return text;
    }
    std::string step() {
        static const std::vector<std::string> all{R"({"reveal": ["figure"]})",
                                                  R"({"filter": {"kinds": ["site"]}})",
                                                  R"({"selected": "site:a", "reveal": ["text", "figure"]})"};
        return oneOf(all);
    }
    std::string addresses() {
        std::string lines;
        for (std::size_t i = upTo(3); i > 0; --i)
            lines += (lines.empty() ? "" : "\n") + ("https://example.org/" + std::to_string(upTo(9)));
        return lines;
    }
    std::string story() {
        std::string text =
            "+++\n# a comment\nformat = 1\n" + head() + "\n[title]\nfr = 'un'\nde = \"ein\" # short\n" +
            (maybe() ? "[figures]\nn = 'count {\"kinds\": [\"site\"]}' # many\n" : "") + "+++\n" + gap(0);
        for (std::size_t i = 0, count = 1 + upTo(4); i < count; ++i) {
            text += "# scene" + std::to_string(i) + "\n" + gap(0);
            const auto fence = oneOf(std::vector<std::string>{"```", "````", "~~~"});
            if (maybe())
                text +=
                    fence +
                    "view\n{\"camera\": {\"lon\": 6, \"lat\": 49,\n\n \"bearing\": 0, \"span\": 0.002}}\n" +
                    fence + "\n" + gap(0);
            for (std::size_t steps = maybe() ? upTo(2) : 0; steps > 0; --steps)
                text += fence + "step\n" + step() + "\n" + fence + "\n" + gap(0);
            std::vector<std::string> order{"fr", "de"};
            if (maybe())
                std::swap(order[0], order[1]);
            for (const auto& code : order) {
                text += "## " + code + "\n" + gap(0) + "### " + words() + "\n" + gap(0);
                text += maybe() ? "> " + words() + "\n" + gap() : "";
                text += maybe() ? paragraphs() + "\n" + gap() : "";
            }
            if (maybe())
                text += "## notes fr\n" + gap(0) + paragraphs() + "\n" + gap() + "## notes de\n" + words() +
                        "\n" + gap(0);
            if (maybe())
                text += "## sources\n\n- https://example.org/" + std::to_string(i) +
                        (maybe() ? "\n* https://example.org/b" : "") + "\n" + gap(0);
        }
        while (maybe() && text.ends_with('\n'))
            text.pop_back();
        if (upTo(3) == 0) {
            std::string crlf;
            for (const char c : text)
                crlf += c == '\n' ? "\r\n" : std::string(1, c);
            return crlf;
        }
        return text;
    }
    static std::vector<std::string> partsBut(const StorySource& story, std::size_t scene,
                                             geo::Language language, ScenePart part) {
        std::vector<std::string> all;
        for (std::size_t s = 0; s < story.scenes().size(); ++s)
            for (const auto l : {Fr, De})
                for (const auto p :
                     {ScenePart::Headline, ScenePart::Figure, ScenePart::Text, ScenePart::Notes})
                    if (s != scene || l != language || p != part)
                        all.push_back(story.part(s, l, p));
        return all;
    }
};

TEST_F(ByChance, AnEditGivesTheEditAndNothingElse) {
    SCOPED_TRACE("ATLAS_SEED=" + std::to_string(seed));
    for (int round = 0; round < 400 && !HasFailure(); ++round) {
        const auto text = story();
        const auto before = parsed(text);
        const auto scene = upTo(before.scenes().size() - 1);
        const auto language = maybe() ? Fr : De;
        const auto part = static_cast<ScenePart>(upTo(3));
        const bool lines = part == ScenePart::Text || part == ScenePart::Notes;
        const auto typed = upTo(4) == 0 ? std::string() : lines ? paragraphs() : words();
        const auto old = before.part(scene, language, part);
        const auto after = edit::part(before, scene, language, part, typed);
        ASSERT_TRUE(after) << after.error().text() << "\n" << typed << "\nin\n" << text;
        // What is written is read again, also from the file's bytes.
        const auto again = parsed(after->text());
        EXPECT_EQ(again.part(scene, language, part), typed) << text << "\n->\n" << after->text();
        EXPECT_EQ(partsBut(again, scene, language, part), partsBut(before, scene, language, part)) << text;
        // Gone are lines of the part and blank ones; new are lines of the part and blank ones, or the heading
        // of a section that was missing.
        for (const auto& line : onlyIn(feeds(text), feeds(after->text()))) {
            const auto words = line.substr(std::min(line.find_first_not_of("#> "), line.size()));
            EXPECT_TRUE(isBlank(line) || old.contains(words) || line.starts_with("## "))
                << "typed into " << static_cast<int>(part) << " of scene " << scene << ": '" << typed
                << "', gone: " << line << "\nof\n"
                << text << "\n->\n"
                << after->text();
        }
        if (text.contains('\r')) {
            EXPECT_EQ(std::ranges::count(after->text(), '\r'), std::ranges::count(after->text(), '\n'));
        }
        EXPECT_TRUE(typed != old || after->text() == text);
        // And back.
        const auto back = edit::part(*after, scene, language, part, old);
        ASSERT_TRUE(back);
        EXPECT_EQ(back->part(scene, language, part), old);
        const bool whole = !old.empty() && !typed.empty() && lines;
        EXPECT_TRUE(!whole || back->text() == text) << text << "\n->\n" << back->text();
    }
}

/// The text from the second line "+++" on.
std::string bodyOf(const std::string& text) {
    return text.substr(text.find("+++", 3));
}

TEST_F(ByChance, TheHeadChangesInOneLineAndNowhereElse) {
    SCOPED_TRACE("ATLAS_SEED=" + std::to_string(seed));
    for (int round = 0; round < 400 && !HasFailure(); ++round) {
        const auto text = story();
        const auto before = parsed(text);
        const auto old = readStory(text, "a.md").story;
        auto wanted = old;
        const auto said = maybe() ? words() + " \"'\\" : std::string();
        auto after = geo::Result<StorySource>(before);
        std::string member;
        switch (upTo(3)) {
        case 0: {
            member = oneOf(std::vector<std::string>{"fr", "de", "en"});
            const auto language = *languageByCode(member);
            wanted.title[static_cast<std::size_t>(language)] = said;
            after = edit::title(before, language, said);
            break;
        }
        case 1:
            member = "author";
            wanted.author = said;
            after = edit::author(before, said);
            break;
        case 2:
            member = "theme";
            wanted.theme = upTo(2) == 0 ? std::nullopt : std::optional(maybe() ? Theme::Paper : Theme::Night);
            after = edit::theme(before, wanted.theme);
            break;
        default:
            member = "languages";
            wanted.languages = maybe() ? std::vector{De} : std::vector{De, geo::Language::En, Fr};
            after = edit::languages(before, wanted.languages);
        }
        ASSERT_TRUE(after) << after.error().text() << text;
        const auto now = readStory(after->text(), "a.md").story;
        EXPECT_EQ(now.title, wanted.title) << member << text << after->text();
        EXPECT_EQ(now.author, wanted.author) << text;
        EXPECT_EQ(now.theme, wanted.theme) << text;
        EXPECT_EQ(now.languages, wanted.languages) << text;
        EXPECT_EQ(bodyOf(after->text()), bodyOf(text));
        for (const auto& lines : {onlyIn(text, after->text()), onlyIn(after->text(), text)}) {
            EXPECT_LE(lines.size(), 1u) << text << "\n->\n" << after->text();
            for (const auto& line : lines)
                EXPECT_TRUE(line.substr(line.find_first_not_of(' ')).starts_with(member)) << line;
        }
        if (text.contains('\r')) {
            EXPECT_EQ(std::ranges::count(after->text(), '\r'), std::ranges::count(after->text(), '\n'));
        }
        // What was not there goes without a trace.
        if (member == "author" && old.author.empty()) {
            EXPECT_EQ(edit::author(*after, "")->text(), text);
        }
        if (member == "theme" && !old.theme) {
            EXPECT_EQ(edit::theme(*after, std::nullopt)->text(), text);
        }
    }
}

TEST_F(ByChance, StepsComeAndGoWithoutATrace) {
    SCOPED_TRACE("ATLAS_SEED=" + std::to_string(seed));
    const auto inside = [](const StorySource& story, std::size_t scene) {
        std::vector<std::string> all;
        for (const auto& block : story.scenes()[scene].steps)
            all.push_back(feeds(std::string(story.at(block.inside))));
        return all;
    };
    for (int round = 0; round < 400 && !HasFailure(); ++round) {
        const auto text = story();
        const auto before = parsed(text);
        const auto scene = upTo(before.scenes().size() - 1);
        auto steps = inside(before, scene);
        const auto json = step();
        const auto added = edit::addStep(before, scene, json);
        ASSERT_TRUE(added) << added.error().text() << text;
        steps.push_back(json + "\n");
        EXPECT_EQ(inside(*added, scene), steps) << text << added->text();
        EXPECT_THAT(onlyIn(feeds(text), feeds(added->text())), testing::IsEmpty()) << text << added->text();
        const auto removed = edit::removeStep(*added, scene, steps.size() - 1);
        ASSERT_TRUE(removed) << removed.error().text();
        EXPECT_EQ(removed->text(), text) << added->text();

        const auto which = upTo(steps.size() - 1);
        const auto changed = edit::step(*added, scene, which, R"({"reveal": ["picture"]})");
        ASSERT_TRUE(changed) << changed.error().text();
        EXPECT_THAT(onlyIn(feeds(changed->text()), feeds(added->text())),
                    testing::ElementsAre(R"({"reveal": ["picture"]})"));
        EXPECT_EQ(edit::step(*changed, scene, which, steps[which])->text(), added->text());
        if (which + 1 < steps.size()) {
            const auto swapped = edit::swapSteps(*added, scene, which);
            ASSERT_TRUE(swapped) << swapped.error().text();
            std::swap(steps[which], steps[which + 1]);
            EXPECT_EQ(inside(*swapped, scene), steps);
            EXPECT_EQ(edit::swapSteps(*swapped, scene, which)->text(), added->text());
        }
        EXPECT_EQ(partsBut(*changed, 0, De, ScenePart::Notes), partsBut(before, 0, De, ScenePart::Notes));
    }
}

TEST_F(ByChance, SourcesChangeLineByLine) {
    SCOPED_TRACE("ATLAS_SEED=" + std::to_string(seed));
    for (int round = 0; round < 400 && !HasFailure(); ++round) {
        const auto text = story();
        const auto before = parsed(text);
        const auto scene = upTo(before.scenes().size() - 1);
        const auto typed = addresses(), old = before.sources(scene);
        const auto after = edit::sources(before, scene, typed);
        ASSERT_TRUE(after) << after.error().text() << text;
        EXPECT_EQ(after->sources(scene), typed) << text << after->text();
        EXPECT_EQ(after->section(scene, "sources") == nullptr, typed.empty());
        for (std::size_t i = 0; i < before.scenes().size(); ++i)
            if (i != scene) {
                EXPECT_EQ(after->sources(i), before.sources(i));
            }
        EXPECT_EQ(partsBut(*after, 0, De, ScenePart::Notes), partsBut(before, 0, De, ScenePart::Notes));
        for (const auto& line : onlyIn(feeds(text), feeds(after->text())))
            EXPECT_TRUE(isBlank(line) || line.contains("example.org/") || line == "## sources")
                << line << text;
        const auto back = edit::sources(*after, scene, old);
        ASSERT_TRUE(back);
        EXPECT_EQ(back->sources(scene), old);
        std::string own = feeds(text), again = feeds(back->text());
        if (old.empty()) { // but for blank lines at its end nothing is left of it
            std::erase_if(own, [](char c) { return c == '\n'; });
            std::erase_if(again, [](char c) { return c == '\n'; });
            EXPECT_EQ(again, own);
        }
    }
}

/// Whatever is edited, undo gives the bytes of before, redo those of after, and the file holds the last.
TEST_F(ByChance, UndoBringsBackEveryByteOfEveryEdit) {
    SCOPED_TRACE("ATLAS_SEED=" + std::to_string(seed));
    const auto folder = std::filesystem::temp_directory_path() / ("stories-" + std::to_string(seed));
    for (int round = 0; round < 25 && !HasFailure(); ++round) {
        auto draft = StoryDraft::make(story());
        ASSERT_TRUE(draft);
        std::vector<std::string> texts{draft->source().text()};
        for (int i = 0; i < 30; ++i) {
            const StorySource& now = draft->source();
            const auto scene = upTo(now.scenes().size() - 1);
            const auto steps = now.scenes()[scene].steps.size();
            const auto edited = [&]() -> geo::Result<StorySource> {
                switch (upTo(13)) {
                case 0:
                    return edit::title(now, maybe() ? Fr : De, words());
                case 1:
                    return edit::author(now, maybe() ? words() : "");
                case 2:
                    return edit::theme(now, maybe() ? std::optional(Theme::Night) : std::nullopt);
                case 3:
                    return edit::languages(now, maybe() ? std::vector{Fr} : std::vector{Fr, De});
                case 4:
                    return edit::sources(now, scene, addresses());
                case 5:
                    return edit::addStep(now, scene, step());
                case 6:
                    return edit::removeStep(now, scene, steps > 0 ? upTo(steps - 1) : 0);
                case 7:
                    return edit::swapSteps(now, scene, 0);
                case 8:
                    return edit::step(now, scene, 0, step());
                case 9:
                    return edit::duplicate(now, scene);
                case 10:
                    return now.scenes().size() > 1 ? edit::remove(now, scene) : now;
                case 11:
                    return edit::move(now, scene, upTo(now.scenes().size() - 1));
                case 12:
                    return edit::name(now, scene, "n" + std::to_string(upTo(99)));
                default:
                    return edit::part(now, scene, maybe() ? Fr : De, static_cast<ScenePart>(upTo(3)),
                                      words());
                }
            }();
            const auto text = now.text();
            if (draft->take(edited, scene) && draft->source().text() != text)
                texts.push_back(draft->source().text());
        }
        for (auto text = texts.rbegin() + 1; text != texts.rend(); ++text) {
            ASSERT_TRUE(draft->canUndo());
            draft->undo();
            EXPECT_EQ(draft->source().text(), *text);
        }
        EXPECT_FALSE(draft->canUndo());
        for (auto text = texts.begin() + 1; text != texts.end(); ++text) {
            draft->redo();
            EXPECT_EQ(draft->source().text(), *text);
        }
        const auto file = folder / (std::to_string(round) + ".md");
        ASSERT_TRUE(draft->saveAs(file));
        EXPECT_EQ(StoryDraft::open(file)->source().text(), texts.back());
    }
    std::filesystem::remove_all(folder);
}

TEST_F(ByChance, ScenesGoAboutWithEveryByte) {
    SCOPED_TRACE("ATLAS_SEED=" + std::to_string(seed));
    for (int round = 0; round < 300 && !HasFailure(); ++round) {
        const auto text = story();
        const auto before = parsed(text);
        const auto count = before.scenes().size();
        const auto content = [](const StorySource& story, std::size_t scene) {
            auto bytes = std::string(story.at(story.scenes()[scene].content));
            while (bytes.ends_with('\n') || bytes.ends_with('\r'))
                bytes.pop_back();
            return bytes;
        };
        const auto from = upTo(count - 1), to = upTo(count - 1);
        const auto moved = edit::move(before, from, to);
        ASSERT_TRUE(moved) << moved.error().text() << text;
        EXPECT_EQ(content(*moved, to), content(before, from));
        for (std::size_t i = 0; i < count; ++i) {
            const auto rank = i > from ? i - 1 : i; // among the others
            const auto now = i == from ? to : rank + (rank >= to ? 1 : 0);
            EXPECT_EQ(content(*moved, now), content(before, i));
        }
        const auto removed = edit::remove(before, from);
        ASSERT_TRUE(removed);
        ASSERT_EQ(removed->scenes().size(), count - 1);
        for (std::size_t i = 0; i + 1 < count; ++i)
            EXPECT_EQ(content(*removed, i), content(before, i < from ? i : i + 1));
        const auto copied = edit::duplicate(before, from);
        ASSERT_TRUE(copied);
        ASSERT_EQ(copied->scenes().size(), count + 1);
        const auto undone = edit::remove(*copied, from + 1);
        ASSERT_TRUE(undone);
        EXPECT_EQ(content(*undone, from), content(before, from));
        EXPECT_THAT(onlyIn(feeds(text), feeds(copied->text())), testing::Each(testing::Truly(isBlank)));
    }
}

TEST_F(ByChance, TheStoriesOfTheProgramBearEveryEdit) {
    SCOPED_TRACE("ATLAS_SEED=" + std::to_string(seed));
    for (const auto& entry : std::filesystem::directory_iterator(ATLAS_SOURCE_DIR "/data/stories")) {
        if (entry.path().extension() != ".md" || entry.path().filename() == "README.md")
            continue;
        std::ostringstream bytes;
        bytes << std::ifstream(entry.path()).rdbuf();
        const auto before = parsed(bytes.str());
        const auto scenes = readStory(before.text(), entry.path()).story.scenes.size();
        ASSERT_EQ(before.scenes().size(), scenes) << entry.path();
        for (std::size_t scene = 0; scene < scenes; ++scene) {
            for (const auto part :
                 {ScenePart::Headline, ScenePart::Figure, ScenePart::Text, ScenePart::Notes}) {
                const auto old = before.part(scene, De, part);
                const auto typed = old.empty() ? words() : old + " " + words();
                const auto after = edit::part(before, scene, De, part, typed);
                ASSERT_TRUE(after) << entry.path() << after.error().text();
                EXPECT_EQ(after->part(scene, De, part), typed);
                EXPECT_EQ(partsBut(*after, scene, De, part), partsBut(before, scene, De, part));
                if (!old.empty()) {
                    const auto back = edit::part(*after, scene, De, part, old);
                    ASSERT_TRUE(back);
                    EXPECT_EQ(back->text(), before.text());
                }
            }
        }
    }
}

} // namespace
} // namespace atlas
