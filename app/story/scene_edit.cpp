#include "app/story/edit_tools.h"
#include "app/story/story_views.h"

#include <algorithm>
#include <format>

namespace atlas {

namespace {

using namespace edit_tools;
using Type = MarkdownBlock::Type;

std::unexpected<geo::Error> refuseSteps(const StorySource& story, std::size_t scene) {
    return geo::fail("A step is written in a way that only a text editor can change",
                     std::to_string(story.scenes()[scene].line), "It stands between ```step and ```.");
}

/// All but the steps of a scene is as it was.
Edited onlySteps(const StorySource& old, std::string text, std::size_t scene, std::size_t steps) {
    auto made = checked(old, std::move(text), old.groups(), scene + 1);
    if (!made)
        return made;
    const auto others = [scene](const StorySource& story) {
        std::vector<MarkdownBlock> blocks;
        std::ranges::copy_if(story.groups()[scene + 1], std::back_inserter(blocks), [](const auto& block) {
            return block.type != Type::Code || block.info != "step";
        });
        return blocks;
    };
    const bool kept = sameGroup(others(old), others(*made)) && made->scenes()[scene].steps.size() == steps;
    return kept ? std::move(made) : refuse(old, scene);
}

/// The step as a line of JSON, in the story's own line ends.
std::string stepLine(const StorySource& story, std::string_view json) {
    std::string line = oneLine(json);
    return line + std::string(story.lineEnd());
}

/// The section goes with its last line; a block that has strayed into it is not lost with it.
Edited withoutSources(const StorySource& story, std::size_t scene, const SceneSpans::Section& section) {
    Span span{.begin = section.heading.begin, .end = section.body.end};
    if (const auto& content = story.scenes()[scene].content; span.end >= content.end) {
        // What parts the scene from the next one stays; what parted the section from the words goes.
        span.end = content.end;
        const auto words = std::string_view(story.text()).substr(0, span.begin);
        span.begin = words.find('\n', words.find_last_not_of("\r\n")) + 1;
    }
    const auto first = story.lineAt(section.heading.begin), end = story.lineAt(span.end - 1) + 1;
    std::vector<MarkdownBlock> expected;
    std::ranges::copy_if(story.groups()[scene + 1], std::back_inserter(expected), [&](const auto& block) {
        return block.line < first || block.line >= end || block.type == Type::Code;
    });
    auto made = checked(story, replaced(story, span, {}), story.groups(), scene + 1);
    return made && !sameGroup(made->groups()[scene + 1], expected) ? refuse(story, scene) : std::move(made);
}

geo::Result<Json> readBlock(std::string_view block) {
    try {
        if (auto json = Json::parse(block); json.is_object())
            return json;
    } catch (const Json::exception&) {
        // said below
    }
    return geo::fail("The step is no JSON object", {}, "A text editor shows it.");
}

} // namespace

namespace edit {

Edited step(const StorySource& story, std::size_t scene, std::size_t step, std::string_view json) {
    const auto& spans = story.scenes()[scene];
    if (!spans.stepsFound || step >= spans.steps.size())
        return refuseSteps(story, scene);
    return onlySteps(story, replaced(story, spans.steps[step].inside, stepLine(story, json)), scene,
                     spans.steps.size());
}

Edited addStep(const StorySource& story, std::size_t scene, std::string_view json) {
    const auto& spans = story.scenes()[scene];
    if (!spans.stepsFound)
        return refuseSteps(story, scene);
    if (spans.steps.size() >= maxSteps)
        return geo::fail(std::format("A scene has at most {} steps", maxSteps));
    std::size_t at = spans.heading.end;
    if (!spans.steps.empty()) {
        at = spans.steps.back().whole.end;
    } else if (spans.hasView) { // below its closing fence
        const auto feed = story.text().find('\n', spans.viewBlock.end);
        at = feed == std::string::npos ? story.text().size() : feed + 1;
    }
    const std::string end(story.lineEnd());
    const auto block = "```step" + end + stepLine(story, json) + "```" + end;
    // Where a hand left no blank line, none comes.
    const auto after = std::string_view(story.text()).substr(at);
    const bool apart = after.empty() || after.starts_with('\n') || after.starts_with("\r\n");
    const auto text = apart ? putBlock(story, at, block) : replaced(story, {.begin = at, .end = at}, block);
    return onlySteps(story, text, scene, spans.steps.size() + 1);
}

Edited removeStep(const StorySource& story, std::size_t scene, std::size_t step) {
    const auto& spans = story.scenes()[scene];
    if (!spans.stepsFound || step >= spans.steps.size())
        return refuseSteps(story, scene);
    // Of the blank lines on either side, those below stay.
    Span span = spans.steps[step].whole;
    const std::string_view text = story.text();
    const auto after = text.substr(span.end);
    if (const auto before = text.substr(0, span.begin);
        after.empty() || after.starts_with('\n') || after.starts_with("\r\n"))
        span.begin -= before.ends_with("\n\r\n") ? 2u : before.ends_with("\n\n") ? 1u : 0u;
    return onlySteps(story, replaced(story, span, {}), scene, spans.steps.size() - 1);
}

Edited swapSteps(const StorySource& story, std::size_t scene, std::size_t step) {
    const auto& spans = story.scenes()[scene];
    if (!spans.stepsFound || step + 1 >= spans.steps.size())
        return refuseSteps(story, scene);
    const Span first = spans.steps[step].whole, second = spans.steps[step + 1].whole;
    const auto text = closed(story.at(second), story.lineEnd()) +
                      std::string(story.at({.begin = first.end, .end = second.begin})) +
                      std::string(story.at(first));
    return onlySteps(story, replaced(story, {.begin = first.begin, .end = second.end}, text), scene,
                     spans.steps.size());
}

Edited sources(const StorySource& story, std::size_t scene, std::string_view addresses) {
    std::vector<std::string> wanted;
    for (std::size_t from = 0; from <= addresses.size();) {
        const auto end = std::min(addresses.find('\n', from), addresses.size());
        if (auto line = oneLine(addresses.substr(from, end - from)); !line.empty())
            wanted.push_back(std::move(line));
        from = end + 1;
    }
    const std::string end(story.lineEnd());
    const auto& spans = story.scenes()[scene];
    const auto* section = story.section(scene, "sources");
    if (section == nullptr) {
        if (wanted.empty())
            return StorySource(story);
        auto made =
            checked(story, putBlock(story, spans.content.end, "## sources" + end), story.groups(), scene + 1);
        if (!made || made->section(scene, "sources") == nullptr ||
            made->groups()[scene + 1].size() != story.groups()[scene + 1].size() + 1)
            return refuse(story, scene);
        return sources(*made, scene, addresses);
    }
    // Only the lines between those that both have at the beginning and at the end.
    const auto rows = story.sourceRows(scene);
    if (wanted.empty())
        return withoutSources(story, scene, *section);
    const auto same = [&](std::size_t row, std::size_t line) { return rows[row].words == wanted[line]; };
    std::size_t head = 0, tail = 0;
    while (head < rows.size() && head < wanted.size() && same(head, head))
        ++head;
    while (head + tail < rows.size() && head + tail < wanted.size() &&
           same(rows.size() - 1 - tail, wanted.size() - 1 - tail))
        ++tail;
    std::string lines;
    for (std::size_t i = head; i + tail < wanted.size(); ++i)
        lines += "- " + plainRow(wanted[i], false) + end;
    if (head + tail == rows.size() && lines.empty())
        return StorySource(story);
    Span span;
    std::string text;
    if (head + tail < rows.size()) {
        span = {.begin = rows[head].line.begin, .end = rows[rows.size() - 1 - tail].line.end};
        text = replaced(story, span, lines);
    } else {
        const auto at = head > 0   ? rows[head - 1].line.end
                        : tail > 0 ? rows.front().line.begin
                                   : section->heading.end;
        span = {.begin = at, .end = at};
        if (rows.empty())
            text = putBlock(story, at, lines);
        else
            text = closed(story.text().substr(0, at), end) + lines + story.text().substr(at);
    }
    auto made = checked(story, std::move(text), story.groups(), scene + 1);
    if (made && !onlyChanged(story, *made, scene, span))
        return refuse(story, scene);
    return made;
}

} // namespace edit

std::optional<StepWords> stepWords(std::string_view block) {
    const auto json = readBlock(block);
    if (!json)
        return std::nullopt;
    StepWords words;
    for (const auto& [key, value] : json->items()) {
        if (key != "reveal") {
            words.members.push_back(key);
            continue;
        }
        for (const auto& part : value) {
            words.figure = words.figure || part == "figure";
            words.text = words.text || part == "text";
            words.picture = words.picture || part == "picture";
        }
    }
    return words;
}

geo::Result<std::string> stepRevealing(std::string_view block, std::string_view part, bool revealed) {
    return readBlock(block).transform([&](Json json) {
        Json list = Json::array();
        if (const auto found = json.find("reveal"); found != json.end() && found->is_array())
            for (const auto& other : *found)
                if (other != part)
                    list.push_back(other);
        if (revealed)
            list.push_back(part);
        if (list.empty())
            json.erase("reveal");
        else
            json["reveal"] = std::move(list);
        return spaced(json);
    });
}

geo::Result<std::string> stepShowing(std::string_view block, const View& before, const View& after) {
    return readBlock(block).transform([&](const Json& json) {
        const auto old = Json::parse(toJson(before)), now = Json::parse(toJson(after));
        Json step = Json::object();
        for (const auto& [key, value] : now.items())
            if (key != "version" && key != "language" && key != "theme" && old.value(key, Json()) != value)
                step[key] = value;
        if (const auto found = json.find("reveal"); found != json.end())
            step["reveal"] = *found;
        return spaced(step);
    });
}

std::optional<View> viewAfter(const StorySource& story, std::size_t scene, std::size_t steps) {
    const auto& spans = story.scenes()[scene];
    if (!spans.hasView)
        return std::nullopt;
    auto json = sceneJson(story.at(spans.viewBlock));
    if (!json)
        return std::nullopt;
    auto view = sceneView(*json);
    for (std::size_t i = 0; view && i < std::min(steps, spans.steps.size()); ++i)
        if (const auto step = readStep(story.at(spans.steps[i].inside), *json); step && step->view)
            view = *step->view;
    return view ? std::optional(*view) : std::nullopt;
}

} // namespace atlas
