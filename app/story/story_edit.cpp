#include "app/story/story_edit.h"

#include "app/story/edit_tools.h"
#include "app/story/front_matter.h"

#include <algorithm>
#include <format>

namespace atlas {

namespace {

using namespace edit_tools;
using Type = MarkdownBlock::Type;
using edit::Edited;

std::vector<std::string> rowsOf(std::string_view words) {
    std::vector<std::string> rows;
    for (std::size_t from = 0; from <= words.size();) {
        const auto end = std::min(words.find('\n', from), words.size());
        std::string row;
        for (const char c : words.substr(from, end - from))
            if (static_cast<unsigned char>(c) >= ' ' || c == '\t')
                row += c;
        rows.push_back(std::move(row));
        from = end + 1;
    }
    return rows;
}

/// Words of several lines without blank lines around them. A line that was there before stays as it was.
std::string manyLines(std::string_view words, std::string_view before, std::string_view lineEnd) {
    const auto blank = [](const std::string& row) {
        return row.find_first_not_of(" \t") == std::string::npos;
    };
    const auto known = rowsOf(before);
    auto rows = rowsOf(words);
    for (auto& row : rows)
        if (!std::ranges::contains(known, row))
            row = blank(row) ? std::string() : plainRow(row, true);
    while (!rows.empty() && blank(rows.back()))
        rows.pop_back();
    const auto first = std::ranges::find_if_not(rows, blank);
    std::string text;
    for (auto row = first; row != rows.end(); ++row)
        (text += *row) += lineEnd;
    return text;
}

std::string written(ScenePart part, std::string_view words, std::string_view before,
                    std::string_view lineEnd) {
    if (part == ScenePart::Text || part == ScenePart::Notes)
        return manyLines(words, before, lineEnd);
    auto line = oneLine(words);
    if (line.empty())
        return {};
    if (part == ScenePart::Headline) {
        if (line.ends_with('#') && (line.size() == 1 || line[line.find_last_not_of('#') + 1] == '#'))
            line.insert(line.size() - 1, "\\");
        return "### " + line + std::string(lineEnd);
    }
    return "> " + plainRow(line, false) + std::string(lineEnd);
}

/// A section that the scene lacks: words before the notes, notes before the sources.
Edited withSection(const StorySource& story, std::size_t scene, geo::Language language, ScenePart part) {
    const auto& spans = story.scenes()[scene];
    const bool notes = part == ScenePart::Notes;
    std::size_t at = spans.content.end;
    for (const auto& section : spans.sections) {
        if (section.name == "sources" || (!notes && section.name.starts_with("notes "))) {
            at = section.heading.begin;
            break;
        }
    }
    const std::string heading = "## " + sectionName(language, part) + std::string(story.lineEnd());
    auto made = checked(story, putBlock(story, at, heading), story.groups(), scene + 1);
    if (!made)
        return made;
    auto after = made->groups()[scene + 1];
    const auto added = std::ranges::find_if(after, [&](const MarkdownBlock& block) {
        return block.type == Type::Heading && block.level == 2 && block.text == sectionName(language, part);
    });
    if (added == after.end())
        return refuse(story, scene);
    after.erase(added);
    return sameGroup(after, story.groups()[scene + 1]) ? std::move(made) : refuse(story, scene);
}

/// Where a part that is not there yet belongs within its section.
std::size_t placeOf(const StorySource& story, std::size_t scene, geo::Language language, ScenePart part) {
    const auto& section = *story.section(scene, sectionName(language, part));
    const auto headline = story.find(scene, language, ScenePart::Headline);
    if (part == ScenePart::Figure && headline && !headline->empty())
        return headline->end;
    if (part == ScenePart::Headline || part == ScenePart::Figure)
        return section.heading.end;
    auto end = section.body.end;
    const auto body = story.at(section.body);
    const auto last = body.find_last_not_of(" \t\r\n");
    if (last == std::string_view::npos)
        return section.heading.end;
    end = section.body.begin + last + 1;
    const auto feed = story.text().find('\n', end);
    return std::min(feed == std::string::npos ? story.text().size() : feed + 1, section.body.end);
}

/// Contents of scenes in another order, each in the gaps that are there.
Edited reordered(const StorySource& story, const std::vector<std::size_t>& order) {
    const auto& scenes = story.scenes();
    const std::string end(story.lineEnd());
    std::string text(story.text().substr(0, scenes.front().content.begin));
    Groups groups{story.groups().front()};
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto gapEnd = i + 1 < scenes.size() ? scenes[i + 1].content.begin : story.text().size();
        text += closed(story.at(scenes[order[i]].content), end);
        text += story.at({.begin = scenes[i].content.end, .end = gapEnd});
        groups.push_back(story.groups()[order[i] + 1]);
    }
    return checked(story, std::move(text), groups);
}

} // namespace

namespace edit {

Edited title(const StorySource& story, geo::Language language, std::string_view words) {
    const auto line = oneLine(words);
    const auto place = titlePlace(story.text(), language);
    if (!place)
        return geo::fail("The title is written in a way that only a text editor can change", "1");
    const auto quoted = place->before + tomlText(line) + (place->missing ? std::string(story.lineEnd()) : "");
    return checked(story, replaced(story, {.begin = place->begin, .end = place->end}, quoted),
                   story.groups());
}

Edited name(const StorySource& story, std::size_t scene, std::string_view name) {
    auto plain = oneLine(name);
    if (plain.empty())
        return geo::fail("A scene needs a name", std::to_string(story.scenes()[scene].line));
    std::erase_if(plain, [](char c) {
        return c == '#' || c == '\\' || c == '`' || c == '*' || c == '_' || c == '[' || c == ']' ||
               c == '<' || c == '&';
    });
    for (std::size_t i = 0; i < story.scenes().size(); ++i)
        if (i != scene && story.scenes()[i].name == plain)
            return geo::fail(std::format("There are two scenes '{}'", plain),
                             std::to_string(story.scenes()[i].line),
                             "Names are for jumping to a scene: give each its own.");
    auto heading = story.scenes()[scene].heading;
    while (heading.end > heading.begin &&
           (story.text()[heading.end - 1] == '\n' || story.text()[heading.end - 1] == '\r'))
        --heading.end;
    auto groups = story.groups();
    groups[scene + 1].front().text = plain;
    return checked(story, replaced(story, heading, "# " + plain), groups);
}

Edited part(const StorySource& story, std::size_t scene, geo::Language language, ScenePart part,
            std::string_view words) {
    const auto before = story.part(scene, language, part);
    if (words == before)
        return StorySource(story);
    const auto now = written(part, words, before, story.lineEnd());
    if (story.section(scene, sectionName(language, part)) == nullptr) {
        if (now.empty())
            return StorySource(story);
        auto added = withSection(story, scene, language, part);
        return added ? edit::part(*added, scene, language, part, words) : added;
    }
    auto span = story.find(scene, language, part);
    if (!span)
        return std::unexpected(span.error());
    if (span->empty() && now.empty())
        return StorySource(story);
    std::string text;
    if (span->empty()) {
        const auto at = placeOf(story, scene, language, part);
        span = Span{.begin = at, .end = at};
        text = putBlock(story, at, now);
    } else if (now.empty()) {
        text = replaced(story, withBlankLines(story, *span), {});
    } else {
        // The last line of the file may end without a line end: it stays so.
        const bool open = !story.at(*span).ends_with('\n');
        const auto kept = open ? now.substr(0, now.size() - story.lineEnd().size()) : now;
        text = replaced(story, *span, kept);
    }
    auto made = checked(story, std::move(text), story.groups(), scene + 1);
    if (made && !onlyChanged(story, *made, scene, *span))
        return refuse(story, scene);
    return made;
}

Edited view(const StorySource& story, std::size_t scene, std::string_view json) {
    return storyView(json).and_then([&](const std::string& lines) -> Edited {
        std::string block;
        for (const char c : lines)
            block += c == '\n' ? std::string(story.lineEnd()) : std::string(1, c);
        const auto& spans = story.scenes()[scene];
        std::string text;
        if (spans.hasView) {
            text = replaced(story, spans.viewBlock, block);
        } else if (std::ranges::any_of(story.groups()[scene + 1], [](const MarkdownBlock& other) {
                       return other.type == Type::Code && other.info == "view";
                   })) {
            return geo::fail("The View is written in a way that only a text editor can change",
                             std::to_string(spans.line), "It stands between ```view and ```.");
        } else {
            const std::string end(story.lineEnd());
            text = putBlock(story, spans.heading.end, "```view" + end + block + "```" + end);
        }
        auto made = checked(story, std::move(text), story.groups(), scene + 1);
        if (!made)
            return made;
        const auto words = [](const MarkdownBlock& other) { return other.info != "view"; };
        std::vector<MarkdownBlock> before, after;
        std::ranges::copy_if(story.groups()[scene + 1], std::back_inserter(before), words);
        std::ranges::copy_if(made->groups()[scene + 1], std::back_inserter(after), words);
        return sameGroup(before, after) ? std::move(made) : refuse(story, scene);
    });
}

Edited insert(const StorySource& story, std::size_t at, const NewScene& scene) {
    if (story.scenes().size() >= maxScenes)
        return geo::fail(std::format("A story has at most {} scenes", maxScenes));
    const std::string end(story.lineEnd());
    std::string text = "# " + freeName(story, scene.name) + "\n";
    if (!scene.view.empty()) {
        const auto view = storyView(scene.view);
        if (!view)
            return std::unexpected(view.error());
        text += "\n```view\n" + *view + "```\n";
    }
    for (const auto language : scene.languages) {
        text += "\n## " + std::string(languageCode(language)) + "\n";
        const auto headline =
            written(ScenePart::Headline, scene.headlines[static_cast<std::size_t>(language)], {}, "\n");
        text += headline.empty() ? "" : "\n" + headline;
    }
    std::string block;
    for (const char c : text)
        block += c == '\n' ? end : std::string(1, c);
    const auto& scenes = story.scenes();
    at = std::min(at, scenes.size());
    const auto place = at < scenes.size() ? scenes[at].content.begin
                       : scenes.empty()   ? story.text().size()
                                          : scenes.back().content.end;
    auto groups = story.groups();
    groups.insert(groups.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::vector<MarkdownBlock>());
    return checked(story, putBlock(story, place, block), groups, at + 1);
}

Edited duplicate(const StorySource& story, std::size_t scene) {
    if (story.scenes().size() >= maxScenes)
        return geo::fail(std::format("A story has at most {} scenes", maxScenes));
    const auto& spans = story.scenes()[scene];
    const std::string end(story.lineEnd());
    const auto name = freeName(story, spans.name);
    const auto rest = story.at({.begin = spans.heading.end, .end = spans.content.end});
    auto groups = story.groups();
    auto copy = groups[scene + 1];
    copy.front().text = name;
    groups.insert(groups.begin() + static_cast<std::ptrdiff_t>(scene) + 2, std::move(copy));
    return checked(story, putBlock(story, spans.content.end, "# " + name + end + closed(rest, end)), groups);
}

Edited remove(const StorySource& story, std::size_t scene) {
    const auto& scenes = story.scenes();
    Span span = scenes[scene].content;
    if (scene + 1 < scenes.size())
        span.end = scenes[scene + 1].content.begin;
    else if (scene > 0)
        span.begin = scenes[scene - 1].content.end;
    auto groups = story.groups();
    groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(scene) + 1);
    return checked(story, replaced(story, span, {}), groups);
}

Edited move(const StorySource& story, std::size_t from, std::size_t to) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < story.scenes().size(); ++i)
        if (i != from)
            order.push_back(i);
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(to, order.size())), from);
    return reordered(story, order);
}

} // namespace edit

std::string emptyStory(const std::array<std::string, 3>& titles) {
    std::string text = "+++\nformat = 1\nlanguages = [\"fr\", \"de\", \"en\"]\n\n[title]\n";
    for (std::size_t i = 0; i < titles.size(); ++i)
        text += std::string(languageCode(static_cast<geo::Language>(i))) + " = " +
                tomlText(oneLine(titles[i])) + "\n";
    return text + "+++\n";
}

geo::Result<std::string> storyView(std::string_view json) {
    const auto parsed = parseView(json);
    if (!parsed)
        return std::unexpected(parsed.error());
    auto view = Json::parse(toJson(*parsed));
    const auto usual = Json::parse(toJson(View()));
    for (const char* told : {"version", "language", "theme"})
        view.erase(told); // by the story
    for (const auto& [key, value] : usual.items())
        if (key != "camera" && view.contains(key) && view[key] == value)
            view.erase(key);
    std::string text;
    for (const auto& [key, value] : view.items())
        text += (text.empty() ? "{" : ",\n ") + Json(key).dump() + ": " + spaced(value);
    return text + "}\n";
}

std::string freeName(const StorySource& story, std::string_view wanted) {
    const auto taken = [&](const std::string& name) {
        return std::ranges::contains(story.scenes(), name, &SceneSpans::name);
    };
    auto stem = std::string(wanted.substr(0, 100));
    if (!taken(stem))
        return stem;
    // "metz-2" becomes "metz-3".
    const auto dash = stem.find_last_of('-');
    if (dash != std::string::npos && dash > 0 && dash + 1 < stem.size() &&
        stem.find_first_not_of("0123456789", dash + 1) == std::string::npos)
        stem.resize(dash);
    for (int n = 2;; ++n)
        if (auto name = std::format("{}-{}", stem, n); !taken(name))
            return name;
}

} // namespace atlas
