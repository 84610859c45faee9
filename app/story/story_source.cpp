#include "app/story/story_source.h"

#include "app/story/front_matter.h"

#include <algorithm>
#include <format>

namespace atlas {

namespace {

using Type = MarkdownBlock::Type;

std::string_view withoutIndent(std::string_view line) {
    const auto indent = std::min<std::size_t>(line.find_first_not_of(' '), line.size());
    return indent > 3 ? std::string_view() : line.substr(indent);
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// "## fr" rather than words that a line of === below makes a heading.
bool isHeadingLine(std::string_view line, unsigned level) {
    line = withoutIndent(line);
    const auto marks = std::min(line.find_first_not_of('#'), line.size());
    return marks == level && (marks == line.size() || line[marks] == ' ' || line[marks] == '\t' ||
                              line[marks] == '\r' || line[marks] == '\n');
}

/// What is written between the marks of a heading.
std::string headingText(std::string_view line) {
    line = trimmed(line);
    line.remove_prefix(std::min(line.find_first_not_of('#'), line.size()));
    line = trimmed(line);
    const auto last = line.find_last_not_of('#');
    if (last == std::string_view::npos)
        return {};
    if (last + 1 < line.size() && (line[last] == ' ' || line[last] == '\t'))
        line = trimmed(line.substr(0, last));
    return std::string(line);
}

bool isText(const MarkdownBlock& block) {
    const bool picture = std::ranges::any_of(block.links, &MarkdownBlock::Link::picture);
    return (block.type == Type::Paragraph || block.type == Type::Item) && !picture;
}

bool isPart(const MarkdownBlock& block, ScenePart part) {
    switch (part) {
    case ScenePart::Headline:
        return block.type == Type::Heading;
    case ScenePart::Figure:
        return block.type == Type::Quote;
    default:
        return isText(block);
    }
}

} // namespace

std::string sectionName(geo::Language language, ScenePart part) {
    const std::string code(languageCode(language));
    return part == ScenePart::Notes ? "notes " + code : code;
}

std::size_t StorySource::offsetOf(std::size_t line) const {
    return lineStarts_[std::min(line, lineStarts_.size()) - 1];
}

std::size_t StorySource::lineAt(std::size_t offset) const {
    const auto after = std::ranges::upper_bound(lineStarts_, offset);
    return std::min(static_cast<std::size_t>(after - lineStarts_.begin()), lineStarts_.size());
}

Span StorySource::lines(std::size_t first, std::size_t after) const {
    return {.begin = offsetOf(first), .end = std::max(offsetOf(first), offsetOf(after))};
}

std::string_view StorySource::line(std::size_t number) const {
    return at(lines(number, number + 1));
}

bool StorySource::isBlank(std::size_t number) const {
    return trimmed(line(number)).empty();
}

geo::Result<StorySource> StorySource::parse(std::string text) {
    if (text.size() > maxStoryBytes)
        return geo::fail(
            std::format("The story has {} bytes; at most {} are read", text.size(), maxStoryBytes));
    StorySource source;
    source.text_ = std::move(text);
    source.lineStarts_.push_back(0);
    for (std::size_t i = 0; i < source.text_.size(); ++i)
        if (source.text_[i] == '\n' && i + 1 < source.text_.size())
            source.lineStarts_.push_back(i + 1);
    source.lineStarts_.push_back(source.text_.size());
    const auto feeds = std::ranges::count(source.text_, '\n');
    source.crlf_ = feeds > 0 && 2 * std::ranges::count(source.text_, '\r') > feeds;

    StoryFile unused;
    const auto front = readFrontMatter(source.text_, unused);
    auto blocks = readMarkdown(front.body, front.bodyLine);
    if (!blocks)
        return std::unexpected(blocks.error());
    source.groups_.emplace_back();
    for (auto& block : *blocks) {
        if (block.type == Type::Heading && block.level == 1)
            source.groups_.emplace_back();
        source.groups_.back().push_back(std::move(block));
    }
    return source.readScenes(front.bodyLine).transform([&] { return std::move(source); });
}

geo::Result<void> StorySource::readScenes(std::size_t bodyLine) {
    std::size_t last = bodyLine;
    for (std::size_t i = 1; i < groups_.size(); ++i) {
        auto& scene = scenes_.emplace_back();
        for (const auto& block : groups_[i]) {
            const bool named = block.type == Type::Heading && block.level <= 2;
            if (!named)
                continue;
            if (block.line < last || !isHeadingLine(line(block.line), block.level))
                return geo::fail("This heading is written in a way that only a text editor can change",
                                 std::to_string(block.line),
                                 block.level == 1 ? "Write # and the name of the scene, in one line."
                                                  : "Write ## fr, ## notes fr or ## sources.");
            last = block.line + 1;
        }
        scene.name = groups_[i].front().text;
        scene.line = groups_[i].front().line;
        scene.heading = lines(scene.line, scene.line + 1);
        if (i > 1)
            close(scenes_[i - 2], scene.line);
    }
    if (!scenes_.empty())
        close(scenes_.back(), lineStarts_.size());
    return {};
}

void StorySource::close(SceneSpans& scene, std::size_t afterLine) {
    scene.lastLine = afterLine - 1;
    while (scene.lastLine > scene.line && isBlank(scene.lastLine))
        --scene.lastLine;
    scene.content = lines(scene.line, scene.lastLine + 1);
    const auto& blocks = groups_[static_cast<std::size_t>(&scene - scenes_.data()) + 1];
    for (const auto& block : blocks) {
        if (block.type == Type::Heading && block.level == 2)
            takeSection(scene, block);
        if (block.type != Type::Code)
            continue;
        const auto found = fenced(scene, block);
        if (block.info == "view" && !scene.hasView && found) {
            scene.viewBlock = found->inside;
            scene.hasView = true;
        } else if (block.info == "step") {
            scene.stepsFound = scene.stepsFound && found;
            if (found)
                scene.steps.push_back(*found);
        }
    }
}

void StorySource::takeSection(SceneSpans& scene, const MarkdownBlock& block) {
    const auto heading = lines(block.line, block.line + 1);
    if (!scene.sections.empty())
        scene.sections.back().body.end = heading.begin;
    scene.sections.push_back({.name = block.text,
                              .heading = heading,
                              .body = {.begin = heading.end, .end = scene.content.end},
                              .line = block.line});
}

std::optional<SceneSpans::Block> StorySource::fenced(const SceneSpans& scene,
                                                     const MarkdownBlock& block) const {
    const auto fence = withoutIndent(line(block.line));
    const auto marks = fence.find_first_not_of(fence.empty() ? ' ' : fence.front());
    if (marks == std::string_view::npos || marks < 3)
        return std::nullopt;
    auto end = block.line + 1;
    for (; end <= scene.lastLine; ++end) {
        const auto closing = withoutIndent(trimmed(line(end)));
        if (closing.size() >= marks && closing.find_first_not_of(fence.front()) == std::string_view::npos)
            break;
    }
    if (end > scene.lastLine)
        return std::nullopt;
    return SceneSpans::Block{.whole = lines(block.line, end + 1), .inside = lines(block.line + 1, end)};
}

std::vector<StorySource::Row> StorySource::sourceRows(std::size_t scene) const {
    std::vector<Row> rows;
    const auto* section = this->section(scene, "sources");
    if (section == nullptr || section->body.empty())
        return rows;
    for (auto number = lineAt(section->body.begin); number <= lineAt(section->body.end - 1); ++number) {
        auto words = trimmed(line(number));
        if (words.empty())
            continue;
        if (words.size() > 1 && (words[0] == '-' || words[0] == '*' || words[0] == '+') && words[1] == ' ')
            words = trimmed(words.substr(1));
        rows.push_back({.words = std::string(words), .line = lines(number, number + 1)});
    }
    return rows;
}

std::string StorySource::sources(std::size_t scene) const {
    std::string written;
    for (const auto& row : sourceRows(scene))
        written += (written.empty() ? "" : "\n") + row.words;
    return written;
}

std::size_t StorySource::sceneAt(std::size_t line) const {
    std::size_t scene = scenes_.size();
    for (std::size_t i = 0; i < scenes_.size() && scenes_[i].line <= line; ++i)
        scene = i;
    return scene;
}

const SceneSpans::Section* StorySource::section(std::size_t scene, std::string_view name) const {
    const auto& sections = scenes_[scene].sections;
    const auto found = std::ranges::find(sections, name, &SceneSpans::Section::name);
    return found == sections.end() ? nullptr : &*found;
}

geo::Result<Span> StorySource::find(std::size_t scene, geo::Language language, ScenePart part) const {
    const auto* section = this->section(scene, sectionName(language, part));
    if (section == nullptr)
        return Span{.begin = scenes_[scene].content.end, .end = scenes_[scene].content.end};
    const auto endLine = section->body.empty() ? section->line + 1 : lineAt(section->body.end - 1) + 1;
    const auto inside = [&](const MarkdownBlock& block) {
        return block.line > section->line && block.line < endLine;
    };
    std::optional<std::size_t> first, after;
    const auto& blocks = groups_[scene + 1];
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto& block = blocks[i];
        if (!inside(block))
            continue;
        if (block.type == Type::Other)
            return geo::fail("A line or a table stands among the words", std::to_string(block.line),
                             "Take it out in a text editor first.");
        const bool wanted =
            part == ScenePart::Notes ? block.type != Type::Code : isPart(block, part) && !block.text.empty();
        if (!wanted && first)
            break;
        if (!wanted)
            continue;
        if (!first) {
            first = block.line;
            // The marks of a quote or an item may stand above its words.
            while (*first - 1 > section->line &&
                   trimmed(line(*first - 1)).find_first_not_of(">-*+ ") == std::string_view::npos &&
                   !isBlank(*first - 1))
                --*first;
        }
        const auto next =
            std::ranges::find_if(blocks.begin() + static_cast<std::ptrdiff_t>(i) + 1, blocks.end(),
                                 [&](const MarkdownBlock& other) { return other.line > block.line; });
        after = next == blocks.end() ? endLine : std::min(next->line, endLine);
        if (part == ScenePart::Headline || part == ScenePart::Figure)
            break;
    }
    if (!first)
        return Span{.begin = section->heading.end, .end = section->heading.end};
    while (*after - 1 > *first && isBlank(*after - 1))
        --*after;
    return lines(*first, *after);
}

std::string StorySource::part(std::size_t scene, geo::Language language, ScenePart part) const {
    const auto span = find(scene, language, part);
    if (!span || span->empty())
        return {};
    std::string written;
    for (const char c : at(*span))
        if (c != '\r')
            written += c;
    if (part == ScenePart::Headline)
        return headingText(written);
    if (part == ScenePart::Figure) {
        std::string figure;
        for (std::size_t from = 0; from < written.size();) {
            const auto end = std::min(written.find('\n', from), written.size());
            auto row = trimmed(std::string_view(written).substr(from, end - from));
            if (row.starts_with('>'))
                row = trimmed(row.substr(1));
            if (!row.empty())
                figure += (figure.empty() ? "" : " ") + std::string(row);
            from = end + 1;
        }
        return figure;
    }
    while (written.ends_with('\n'))
        written.pop_back();
    return written;
}

} // namespace atlas
