#pragma once

// Private to geo: the tables of an atlas file, read without GDAL.

#include "geo/dataset.h"
#include "geo/file_io.h"
#include "geo/sqlite_file.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace geo::detail {

/// Tables as writeAtlas leaves them: numbers and texts, shapes in EPSG:4326, little endian, without heights.
/// What is otherwise is an error without a sentence: a Dataset takes files of any form, and finds the words
/// for what is wrong.
class AtlasTables {
public:
    /// Looks at the file as checkSqlite does. Null if it is no SQLite container.
    static Result<std::unique_ptr<AtlasTables>> open(const std::filesystem::path& path,
                                                     const ReadLimits& limits);

    /// Features as Dataset::read gives them; fields of values that are all null may be there or not.
    [[nodiscard]] Result<void> read(std::string_view layer, const Dataset::Visit& visit) const;

private:
    explicit AtlasTables(const ReadLimits& limits) : limits_(limits), clock_(limits) {}

    [[nodiscard]] bool isInDegrees(std::string_view layer) const;

    ReadLimits limits_;
    ReadClock clock_;
    std::unique_ptr<SqliteFile> file_;
};

/// A shape of the GeoPackage standard (OGC 12-128, clause 2.1.3) of the kinds above, closed rings and places
/// on earth; nothing if it is otherwise.
[[nodiscard]] std::optional<Geometry> plainShape(std::string_view bytes);

} // namespace geo::detail
