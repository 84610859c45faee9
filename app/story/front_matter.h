#pragma once

#include "app/story/story.h"

#include <map>
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

} // namespace atlas
