#pragma once

#include "app/story/story_edit.h"
#include "app/view_json.h"

namespace atlas::edit_tools {

using edit::Edited;
using Groups = std::vector<std::vector<MarkdownBlock>>;

[[nodiscard]] bool sameGroup(const std::vector<MarkdownBlock>& a, const std::vector<MarkdownBlock>& b);

/// The sentence for an edit that would change what it should not.
[[nodiscard]] std::unexpected<geo::Error> refuse(const StorySource& story, std::size_t scene);

/// The blocks of the new text are the ones expected: but for those of one scene, if it is given (from 1).
[[nodiscard]] Edited checked(const StorySource& old, std::string text, const Groups& expected,
                             std::size_t except = std::string::npos);

/// Of one scene all but what stands in `span` of the old text is as it was.
[[nodiscard]] bool onlyChanged(const StorySource& old, const StorySource& made, std::size_t scene, Span span);

/// The text with other words in place of a span.
[[nodiscard]] std::string replaced(const StorySource& story, Span span, std::string_view words);

/// Words in one line, without control characters.
[[nodiscard]] std::string oneLine(std::string_view words);

/// A line that would begin something else than words: its first mark is said to be a sign like any other.
/// `lists`: whether lines may begin an item.
[[nodiscard]] std::string plainRow(std::string_view row, bool lists);

/// The end of the text with a line end, so that something can follow.
[[nodiscard]] std::string closed(std::string_view text, std::string_view lineEnd);

/// Puts `block` (whole lines) at `at` with a blank line on either side where text stands.
[[nodiscard]] std::string putBlock(const StorySource& story, std::size_t at, std::string_view block);

/// The span and the blank lines below it.
[[nodiscard]] Span withBlankLines(const StorySource& story, Span span);

/// JSON in one line as a person would write it.
[[nodiscard]] std::string spaced(const Json& json);

} // namespace atlas::edit_tools
