#pragma once

// Private to geo: suggestions in messages.

#include <optional>
#include <span>
#include <string_view>

namespace geo::detail {

/// "What did you mean": the one of `words` nearest to a misspelt word by edit distance, the first of several
/// equally near; nothing if none is near enough to be meant.
[[nodiscard]] std::optional<std::string_view> nearestWord(std::span<const std::string_view> words,
                                                          std::string_view misspelt);

} // namespace geo::detail
