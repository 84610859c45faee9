#pragma once

// Private to geo: JSON from people and from outside, read without mercy and without exceptions.

#include "geo/error.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace geo::detail {

/// Parses one JSON text. Errors: no JSON (with line and column, as `name`:3:14), a number too large for a
/// double, lists and objects more than 16 deep, and a member given twice in one object, of which a parser
/// would silently keep the last.
[[nodiscard]] Result<nlohmann::json> parseStrictJson(std::string_view text, std::string_view name);

/// "a text", "a number", "a list", …
[[nodiscard]] std::string_view typeName(const nlohmann::json& value);

/// A word from outside in a message: in quotes, short, without characters that move a terminal's cursor.
[[nodiscard]] std::string inQuotes(std::string_view word);

} // namespace geo::detail
