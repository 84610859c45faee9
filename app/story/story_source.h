#pragma once

#include "app/story/markdown.h"
#include "app/story/story.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// Bytes of a text, from `begin` up to before `end`.
struct Span {
    std::size_t begin = 0, end = 0;

    [[nodiscard]] bool empty() const { return begin == end; }
    [[nodiscard]] std::size_t size() const { return end - begin; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// What of a scene a person edits in one language.
enum class ScenePart : std::uint8_t { Headline, Figure, Text, Notes };

/// A scene as the text has it: where it stands, not what it means.
struct SceneSpans {
    struct Section {
        std::string name; ///< "fr", "notes de", "sources".
        Span heading;     ///< Its line, with what ends the line.
        Span body;        ///< Up to the next section; with blank lines.
        std::size_t line = 0;
    };
    std::string name;
    Span heading;
    Span content; ///< Up to the end of its last line that is not blank.
    std::size_t line = 0, lastLine = 0;
    std::vector<Section> sections;
    /// A fenced block.
    struct Block {
        Span whole;  ///< With the lines of its fences.
        Span inside; ///< The lines between them.
    };
    Span viewBlock; ///< The lines between the fences of its View.
    bool hasView = false;
    std::vector<Block> steps;
    bool stepsFound = true; ///< All of them stand between plain fences.
};

/// The text of a story and where its parts stand in it. Immutable: an edit makes another.
class StorySource {
public:
    /// Error with the line where the text is written in a way that the spans can't follow.
    [[nodiscard]] static geo::Result<StorySource> parse(std::string text);

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const std::vector<SceneSpans>& scenes() const { return scenes_; }
    [[nodiscard]] std::string_view at(Span span) const {
        return std::string_view(text_).substr(span.begin, span.size());
    }
    /// Of the lines that the text has most.
    [[nodiscard]] std::string_view lineEnd() const { return crlf_ ? "\r\n" : "\n"; }
    /// The scene that a line belongs to; the number of scenes if it is in the head.
    [[nodiscard]] std::size_t sceneAt(std::size_t line) const;

    /// Where a part of a scene stands; an empty span where it would stand, were there one. Error if a line or
    /// a table stands among the words.
    [[nodiscard]] geo::Result<Span> find(std::size_t scene, geo::Language language, ScenePart part) const;
    /// The part as it is written, figures and all, without its marks; lines end with "\n".
    [[nodiscard]] std::string part(std::size_t scene, geo::Language language, ScenePart part) const;
    /// The addresses of a scene as they are written, one a line.
    [[nodiscard]] std::string sources(std::size_t scene) const;
    /// A line of them: what stands after the mark of the list.
    struct Row {
        std::string words;
        Span line;
    };
    [[nodiscard]] std::vector<Row> sourceRows(std::size_t scene) const;
    /// The section, or nothing.
    [[nodiscard]] const SceneSpans::Section* section(std::size_t scene, std::string_view name) const;

    /// The blocks of each scene; the first group is what stands before all of them.
    [[nodiscard]] const std::vector<std::vector<MarkdownBlock>>& groups() const { return groups_; }
    [[nodiscard]] std::size_t offsetOf(std::size_t line) const;
    [[nodiscard]] std::size_t lineAt(std::size_t offset) const;

private:
    StorySource() = default;
    [[nodiscard]] std::string_view line(std::size_t number) const;
    [[nodiscard]] bool isBlank(std::size_t number) const;
    geo::Result<void> readScenes(std::size_t bodyLine);
    void close(SceneSpans& scene, std::size_t afterLine);
    void takeSection(SceneSpans& scene, const MarkdownBlock& block);
    /// Nothing for one in a list or a quote: the reader sees it, a person changes it there.
    [[nodiscard]] std::optional<SceneSpans::Block> fenced(const SceneSpans& scene,
                                                          const MarkdownBlock& block) const;
    [[nodiscard]] Span lines(std::size_t first, std::size_t after) const;

    std::string text_;
    bool crlf_ = false;
    std::vector<std::size_t> lineStarts_; ///< Of line 1, 2, …, and one past the end.
    std::vector<std::vector<MarkdownBlock>> groups_;
    std::vector<SceneSpans> scenes_;
};

/// "fr", "notes fr".
[[nodiscard]] std::string sectionName(geo::Language language, ScenePart part);

} // namespace atlas
