#pragma once

// Private to kiosk_core: JSON from files that others may have written, read with caps and without exceptions.

#include "geo/error.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace atlas::kiosk {

/// One JSON object. Errors: too large, no JSON, deeper than 8, a member given twice in one object, no object.
[[nodiscard]] geo::Result<nlohmann::json> parseJsonObject(std::string_view text, std::string_view name,
                                                          std::size_t maxBytes);
/// The same of a file; nothing (and no error) if there is none.
[[nodiscard]] geo::Result<std::optional<nlohmann::json>> readJsonFile(const std::string& path,
                                                                      std::size_t maxBytes);

/// A whole number of at least 0; nothing if the member is missing or anything else.
[[nodiscard]] std::optional<std::uint64_t> countIn(const nlohmann::json& object, const char* member);
/// A text of at most `maxBytes`; nothing if the member is missing or anything else.
[[nodiscard]] std::optional<std::string> textIn(const nlohmann::json& object, const char* member,
                                                std::size_t maxBytes);
/// As text; what is no UTF-8 is replaced instead of thrown.
[[nodiscard]] std::string write(const nlohmann::json& value);

} // namespace atlas::kiosk
