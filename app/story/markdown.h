#pragma once

#include "geo/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// One block of a Markdown text with the line it begins on; what is inside it as plain words.
struct MarkdownBlock {
    enum class Type : std::uint8_t { Heading, Paragraph, Item, Quote, Code, Other };
    struct Link {
        std::string target;
        bool picture = false;
    };

    Type type = Type::Paragraph;
    unsigned level = 0; ///< Of a heading.
    std::string info;   ///< Of a fenced block: the word after ```.
    std::string text;   ///< Hard breaks are line feeds; bold, italics and links leave their words.
    std::size_t line = 0;
    std::vector<Link> links;
};

/// Blocks in the order of the text, lists and quotes flattened. HTML is text like any other. Error if the
/// text is nested too deeply. `firstLine` is the number of the text's first line.
[[nodiscard]] geo::Result<std::vector<MarkdownBlock>> readMarkdown(std::string_view text,
                                                                   std::size_t firstLine);

} // namespace atlas
