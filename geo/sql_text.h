#pragma once

// Private to geo: just enough of SQL's text to judge the schema of a database from outside.

#include <cstdint>
#include <string>
#include <string_view>

namespace geo::detail {

/// What a text of sqlite_master defines.
struct SchemaSql {
    enum class Kind : std::uint8_t { Table, Index, Trigger, View, VirtualTable, Unknown };
    Kind kind = Kind::Unknown;
    std::string name;   ///< Without its quotes.
    std::string module; ///< Of a virtual table, in small letters.
};

[[nodiscard]] SchemaSql readSchemaSql(std::string_view sql);

/// Whether a trigger is one of those that the GeoPackage standard and GDAL write: by its name, and because
/// its body touches tables rtree_… and gpkg_… only and calls nothing but the functions those need.
[[nodiscard]] bool isStandardTrigger(std::string_view sql);

/// SQL names are the same whatever the case of their ASCII letters.
[[nodiscard]] bool sameName(std::string_view a, std::string_view b);

} // namespace geo::detail
