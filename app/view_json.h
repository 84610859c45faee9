#pragma once

#include "geo/error.h"

#include <nlohmann/json.hpp>

#include <span>

namespace atlas {

using Json = nlohmann::ordered_json;

/// Makes a View's JSON of one version into that of the next, but for the number.
using Migration = geo::Result<void> (*)(Json&);

/// Brings `view` to version `migrations.size() + 1`, which is the newest: migrations[0] leads from 1 to 2.
/// Error if `version` is no number of a version or newer.
[[nodiscard]] geo::Result<void> migrate(Json& view, std::span<const Migration> migrations);

} // namespace atlas
