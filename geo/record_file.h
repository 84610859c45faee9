#pragma once

// Private to geo: the records of an atlas file, read without holding them.

#include "geo/catalogue.h"
#include "geo/dataset.h"
#include "geo/ready_columns.h"

#include <filesystem>
#include <optional>

namespace geo::detail {

/// The catalogue of an atlas file; looks at its schema first, but whether its pages are whole others must
/// say. Nothing if the file is not as writeAtlas leaves it, if a value is none of the schema, or if the
/// reading is cancelled: readAtlas takes files of any form, and finds the words for what is wrong.
[[nodiscard]] std::optional<Catalogue> readCatalogue(const std::filesystem::path& path,
                                                     const ReadLimits& limits);

/// The same from its ready columns; of `many` records or more some of them later.
[[nodiscard]] std::optional<Catalogue> readCatalogue(const std::filesystem::path& path,
                                                     const ReadyColumns& ready,
                                                     RecordIndex many = ReadyColumns::many);

} // namespace geo::detail
