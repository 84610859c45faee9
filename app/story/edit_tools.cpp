#include "app/story/edit_tools.h"

#include <algorithm>
#include <span>

namespace atlas::edit_tools {

using Type = MarkdownBlock::Type;

namespace {

bool sameBlock(const MarkdownBlock& a, const MarkdownBlock& b) {
    return a.type == b.type && a.level == b.level && a.info == b.info && a.text == b.text &&
           std::ranges::equal(a.links, b.links, [](const auto& x, const auto& y) {
               return x.target == y.target && x.picture == y.picture;
           });
}

bool isOneOf(std::string_view row, std::string_view marks) {
    return !row.empty() && row.find_first_not_of(marks) == std::string_view::npos;
}

/// Where a number of a list ends: "12. " or "12) "; 0 if there is none.
std::size_t numberEnd(std::string_view row) {
    const auto digits = std::min(row.find_first_not_of("0123456789"), row.size());
    const bool list = digits > 0 && digits < 10 && digits < row.size() &&
                      (row[digits] == '.' || row[digits] == ')') &&
                      (digits + 1 == row.size() || row[digits + 1] == ' ');
    return list ? digits : 0;
}

} // namespace

bool sameGroup(const std::vector<MarkdownBlock>& a, const std::vector<MarkdownBlock>& b) {
    return std::ranges::equal(a, b, sameBlock);
}

std::unexpected<geo::Error> refuse(const StorySource& story, std::size_t scene) {
    const auto line = scene < story.scenes().size() ? std::to_string(story.scenes()[scene].line) : "";
    return geo::fail("This edit would change other parts of the story, too", line,
                     "Is there a block or a link without its end? A text editor shows it.");
}

Edited checked(const StorySource& old, std::string text, const Groups& expected, std::size_t except) {
    auto made = StorySource::parse(std::move(text));
    if (!made)
        return made;
    const auto& groups = made->groups();
    bool same = groups.size() == expected.size();
    for (std::size_t i = 0; same && i < groups.size(); ++i)
        same = i == except || sameGroup(groups[i], expected[i]);
    if (!same)
        return refuse(old, except == std::string::npos || except == 0 ? 0 : except - 1);
    return made;
}

bool onlyChanged(const StorySource& old, const StorySource& made, std::size_t scene, Span span) {
    const auto& before = old.groups()[scene + 1];
    const auto& after = made.groups()[scene + 1];
    const auto first = old.lineAt(span.begin);
    const auto end = span.empty() ? first : old.lineAt(span.end - 1) + 1;
    std::size_t head = 0, tail = 0;
    for (const auto& block : before)
        if (block.line < first)
            ++head;
        else if (block.line >= end)
            ++tail;
    if (after.size() < head + tail)
        return false;
    const auto middle = std::span(after).subspan(head, after.size() - head - tail);
    return std::ranges::equal(std::span(before).first(head), std::span(after).first(head), sameBlock) &&
           std::ranges::equal(std::span(before).last(tail), std::span(after).last(tail), sameBlock) &&
           std::ranges::none_of(middle, [](const MarkdownBlock& block) {
               return block.type == Type::Code || block.type == Type::Other;
           });
}

std::string replaced(const StorySource& story, Span span, std::string_view words) {
    std::string text(story.text());
    text.replace(span.begin, span.size(), words);
    return text;
}

std::string oneLine(std::string_view words) {
    std::string line;
    for (const char c : words) {
        const bool space = static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
        if (!space)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    while (line.ends_with(' '))
        line.pop_back();
    return line;
}

std::string plainRow(std::string_view row, bool lists) {
    const auto indent = std::min(row.find_first_not_of(" \t"), row.size());
    const auto rest = row.substr(indent);
    const bool rule =
        isOneOf(rest, "= ") || isOneOf(rest, "- ") || isOneOf(rest, "* ") || isOneOf(rest, "_ ");
    const auto hashes = std::min(rest.find_first_not_of('#'), rest.size());
    const bool heading = hashes > 0 && hashes <= 6 && (hashes == rest.size() || rest[hashes] == ' ');
    const bool fence = (rest.starts_with("```") && rest.find('`', 3) == std::string_view::npos) ||
                       rest.starts_with("````") || rest.starts_with("~~~");
    const bool begins = heading || fence || rest.starts_with('>') ||
                        (rule && !(lists && isOneOf(rest, "-*+ ") && rest.size() <= 2));
    const bool item = !lists && (rest == "-" || rest == "+" || rest == "*" || rest.starts_with("- ") ||
                                 rest.starts_with("+ ") || rest.starts_with("* "));
    std::string plain(row);
    if (begins || item)
        plain.insert(indent, "\\");
    else if (const auto number = numberEnd(rest); number > 0 && !lists)
        plain.insert(indent + number, "\\");
    return plain;
}

std::string closed(std::string_view text, std::string_view lineEnd) {
    std::string whole(text);
    if (!whole.empty() && !whole.ends_with('\n'))
        whole += lineEnd;
    return whole;
}

std::string putBlock(const StorySource& story, std::size_t at, std::string_view block) {
    const std::string end(story.lineEnd());
    std::string before = closed(std::string_view(story.text()).substr(0, at), end);
    const auto after = std::string_view(story.text()).substr(at);
    if (!before.empty() && !before.ends_with("\n\n") && !before.ends_with("\n\r\n"))
        before += end;
    const bool apart = after.empty() || after.starts_with('\n') || after.starts_with("\r\n");
    return before + std::string(block) + (apart ? "" : end) + std::string(after);
}

Span withBlankLines(const StorySource& story, Span span) {
    const auto& text = story.text();
    while (span.end < text.size() && (text[span.end] == '\n' || text[span.end] == '\r'))
        ++span.end;
    return span;
}

std::string spaced(const Json& json) {
    if (json.is_object()) {
        std::string text = "{";
        for (const auto& [key, value] : json.items())
            text += (text.size() > 1 ? ", " : "") + Json(key).dump() + ": " + spaced(value);
        return text + "}";
    }
    if (json.is_array()) {
        std::string text = "[";
        for (const auto& value : json)
            text += (text.size() > 1 ? ", " : "") + spaced(value);
        return text + "]";
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace atlas::edit_tools
