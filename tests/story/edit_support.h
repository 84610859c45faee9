#pragma once

#include "app/story/story_edit.h"
#include "tests/story/story_support.h"

#include <sstream>

namespace atlas {

inline StorySource parsed(const std::string& text) {
    auto source = StorySource::parse(text);
    EXPECT_TRUE(source) << (source ? "" : source.error().text());
    return *source;
}

inline std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// The lines that one text has and the other lacks, between what both begin and end with.
inline std::vector<std::string> onlyIn(const std::string& text, const std::string& other) {
    auto mine = linesOf(text), theirs = linesOf(other);
    while (!mine.empty() && !theirs.empty() && mine.back() == theirs.back()) {
        mine.pop_back();
        theirs.pop_back();
    }
    std::size_t same = 0;
    while (same < mine.size() && same < theirs.size() && mine[same] == theirs[same])
        ++same;
    return {mine.begin() + static_cast<std::ptrdiff_t>(same), mine.end()};
}

} // namespace atlas
