#pragma once

#include "app/story/figure.h"
#include "app/view.h"
#include "geo/facts.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// Words with figures in between: "Il y a {{count}} sites".
struct StoryText {
    struct Part {
        std::string words;                ///< Before the figure.
        std::optional<FigureSpec> figure; ///< Nothing at the end of the text.
    };
    std::vector<Part> parts;
    std::size_t line = 0;

    [[nodiscard]] bool empty() const { return parts.empty(); }
};

/// What the audience reads of a scene, in one language.
struct SceneWords {
    StoryText headline;
    StoryText figure; ///< The one number that is shown large.
    std::vector<StoryText> text;
    std::string picture;    ///< Name of a file beside the story; empty for none.
    std::string pictureAlt; ///< What is to be seen on it.
    std::size_t line = 0;   ///< Of "## fr"; 0: the scene does not have this language.
};

/// A step within a scene.
struct SceneStep {
    std::optional<View> view; ///< The scene's View with what this and the steps before change.
    bool figure = false;      ///< The key figure comes with this step.
    bool text = false;        ///< So do the lines below it.
    bool picture = false;
};

struct SceneSource {
    std::string url;
    std::string host; ///< "www." left out.
};

/// One thing to say: words, the map behind them, or a picture.
struct Scene {
    std::string name; ///< For authors, the overview and jumps; the heading of its section.
    std::size_t line = 0;
    std::optional<View> view;
    std::size_t viewLine = 0;
    std::array<SceneWords, 3> words;               ///< By Language.
    std::array<std::vector<std::string>, 3> notes; ///< Paragraphs that only the speaker sees.
    std::vector<SceneSource> sources;
    std::vector<SceneStep> steps; ///< After the scene as it begins.
    std::vector<std::size_t> stepLines;
};

struct Story {
    std::filesystem::path file;
    std::array<std::string, 3> title; ///< By Language; empty where the story lacks it.
    std::string author;
    std::vector<geo::Language> languages;
    std::optional<Theme> theme;
    std::vector<Scene> scenes;

    /// `wanted` if the story has it, else its first language.
    [[nodiscard]] geo::Language language(geo::Language wanted) const;
};

/// What a story's file holds, and all that is wrong with it.
struct StoryFile {
    Story story;
    std::vector<geo::Complaint> complaints; ///< By line.

    [[nodiscard]] bool hasErrors() const;
};

inline constexpr std::size_t maxStoryBytes = 512 * 1024;
inline constexpr std::size_t maxScenes = 200;
inline constexpr std::size_t maxSteps = 20; ///< Of a scene.
inline constexpr std::size_t maxParagraphBytes = 2000;
inline constexpr std::size_t maxParagraphs = 40; ///< Of a scene in one language.
inline constexpr std::size_t maxStoryComplaints = 200;

/// Reads the text of a story (data/stories/README.md). Never stops at the first error; what is wrong is left
/// out. `file` names it in complaints and is where its pictures are looked for.
[[nodiscard]] StoryFile readStory(std::string_view text, const std::filesystem::path& file);
/// The same from the disk; an error only if the file itself can't be read.
[[nodiscard]] geo::Result<StoryFile> readStoryFile(const std::filesystem::path& file);

/// What an atlas says of a story: records and borders that do not exist, figures without an answer.
[[nodiscard]] std::vector<geo::Complaint> checkStory(const Story& story, FigureBook& figures);
/// Reading and checking at once: all complaints by line.
[[nodiscard]] geo::Result<StoryFile> validateStory(const std::filesystem::path& file, FigureBook& figures);

} // namespace atlas
