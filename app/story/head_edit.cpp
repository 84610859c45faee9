#include "app/story/edit_tools.h"
#include "app/story/front_matter.h"

#include <algorithm>
#include <format>

namespace atlas::edit {

namespace {

using namespace edit_tools;

/// What the head says, for comparing.
struct Head {
    Story story;
    std::map<std::string, std::string> figures;
    bool readable = false;

    friend bool sameBut(std::string_view member, const Head& a, const Head& b) {
        return a.readable && b.readable && a.story.title == b.story.title && a.figures == b.figures &&
               (member == "author" || a.story.author == b.story.author) &&
               (member == "theme" || a.story.theme == b.story.theme) &&
               (member == "languages" || a.story.languages == b.story.languages);
    }
};

Head headOf(const StorySource& story) {
    StoryFile file;
    auto front = readFrontMatter(story.text(), file);
    // Without its end or its grammar there is no head whose members could be compared.
    return {
        .story = std::move(file.story), .figures = std::move(front.figures), .readable = front.bodyLine > 1};
}

/// Writes a member of the head; takes its line away without a value.
Edited member(const StorySource& story, std::string_view name, const std::string& value) {
    const geo::Error stuck{
        std::format("'{}' is written in a way that only a text editor can change", name), "1", {}};
    const auto place = headPlace(story.text(), name);
    if (!place)
        return std::unexpected(stuck);
    if (place->missing && value.empty())
        return StorySource(story);
    Span span{.begin = place->begin, .end = place->end};
    std::string words = place->before + value + (place->missing ? std::string(story.lineEnd()) : "");
    if (value.empty()) {
        span.begin = story.text().rfind('\n', span.begin) + 1;
        span.end = std::min(story.text().find('\n', span.end), story.text().size() - 1) + 1;
        words.clear();
    }
    auto made = checked(story, replaced(story, span, words), story.groups());
    return made && sameBut(name, headOf(story), headOf(*made)) ? std::move(made) : std::unexpected(stuck);
}

} // namespace

Edited author(const StorySource& story, std::string_view words) {
    const auto line = oneLine(words);
    auto made = member(story, "author", line.empty() ? std::string() : tomlText(line));
    return made;
}

Edited theme(const StorySource& story, std::optional<Theme> theme) {
    return member(story, "theme", theme ? tomlText(themeName(*theme)) : std::string());
}

Edited languages(const StorySource& story, const std::vector<geo::Language>& languages) {
    if (languages.empty())
        return geo::fail("A story is told in one language at least");
    std::string list;
    for (const auto language : languages)
        list += (list.empty() ? "[" : ", ") + tomlText(languageCode(language));
    return member(story, "languages", list + "]");
}

} // namespace atlas::edit
