#pragma once

#include "app/story/story.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace atlas {

/// What stands between the two lines +++ at the head of a story, in TOML.
struct FrontMatter {
    std::size_t bodyLine = 1;                   ///< Number of the line after it.
    std::string_view body;                      ///< What follows it.
    std::map<std::string, std::string> figures; ///< By name: {{name}} stands for them.
    std::map<std::string, std::size_t> figureLines;
};

/// Fills title, author, languages and theme of `story`; complaints go to its list.
[[nodiscard]] FrontMatter readFrontMatter(std::string_view text, StoryFile& story);

/// Where the title of a language stands in the text, or would stand.
struct TitlePlace {
    std::size_t begin = 0, end = 0; ///< Of the value, quotation marks and all.
    std::string before;             ///< What must be written before a value that is missing.
    bool missing = false;
};

/// Nothing if the head is written in a way that can't be followed.
[[nodiscard]] std::optional<TitlePlace> titlePlace(std::string_view text, geo::Language language);
/// Where a member of the head stands in the text ("author", "languages", "theme"), or would stand.
[[nodiscard]] std::optional<TitlePlace> headPlace(std::string_view text, std::string_view member);
/// `words` as a value of TOML.
[[nodiscard]] std::string tomlText(std::string_view words);

} // namespace atlas
