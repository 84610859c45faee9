// The first look at an SQLite container, before GDAL sees it: the schema of a database is a program that
// whoever wrote the file chose, so only schemas that can't compute anything while being read get through.

#include "geo/dataset.h"
#include "geo/file_io.h"
#include "geo/sql_text.h"
#include "geo/sqlite_file.h"

#include <algorithm>
#include <array>
#include <format>
#include <fstream>
#include <memory>
#include <system_error>

namespace geo {

namespace fs = std::filesystem;
using detail::printable;

namespace {

constexpr int maxTables = 1000;
constexpr int maxSchemaEntries = 10 * maxTables;

/// One row of sqlite_master.
struct SchemaEntry {
    std::string type, name, sql;
    bool hasSql = false;
};

class SchemaReader {
public:
    SchemaReader(const fs::path& path, const detail::ReadClock& clock)
        : clock_(clock), where_(printable(path.string())),
          file_(detail::SqliteFile::tryOpen(path, [&clock] { return clock.check({}).has_value(); })) {}

    Result<void> check(std::span<const std::string> lookedUp) {
        auto schema = checkSchema();
        return schema ? checkPages(lookedUp) : schema;
    }

    Result<void> checkSchema() {
        if (!file_)
            return fail("The database can't be opened", where_,
                        "It is damaged or cut off; copy it again from where it came from.");
        for (const auto look :
             {&SchemaReader::checkEntries, &SchemaReader::checkColumns, &SchemaReader::checkContents})
            if (auto looked = (this->*look)(); !looked)
                return looked;
        return {};
    }

    /// What was looked at; nothing more can be asked then.
    std::unique_ptr<detail::SqliteFile> release() { return std::move(file_); }

private:
    [[nodiscard]] std::unexpected<Error> refuse(const std::string& what) const {
        return fail(what, where_,
                    "Save its layers as plain tables, for example in QGIS with Export, Save features as.");
    }

    /// What SQLite complained of, or that time was up.
    [[nodiscard]] std::unexpected<Error> damaged() const {
        if (auto inTime = clock_.check(where_); !inTime)
            return std::unexpected(inTime.error());
        return fail("The database can't be read: " + printable(file_->lastMessage()), where_,
                    "It is damaged or cut off; copy it again from where it came from.");
    }

    /// Calls `visit` with each row until it gives an error.
    template <class Visit>
    Result<void> forEachRow(const char* sql, const Visit& visit) const {
        return file_->forEachRow(sql, visit, [this]() -> Result<void> { return damaged(); });
    }

    static std::string text(sqlite3_stmt& row, int column) { return detail::SqliteFile::text(row, column); }

    Result<void> checkEntries() {
        int entries = 0;
        int tables = 0;
        return forEachRow("SELECT type, name, CAST(sql AS TEXT) FROM main.sqlite_master",
                          [&](sqlite3_stmt& row) -> Result<void> {
                              const SchemaEntry entry{.type = text(row, 0),
                                                      .name = text(row, 1),
                                                      .sql = text(row, 2),
                                                      .hasSql = sqlite3_column_type(&row, 2) != SQLITE_NULL};
                              tables += entry.type == "table" ? 1 : 0;
                              if (++entries > maxSchemaEntries || tables > maxTables)
                                  return refuse(
                                      std::format("The database has more than {} tables", maxTables));
                              return checkEntry(entry);
                          });
    }

    /// The SQL counts, not the columns `type` and `name`: they are only what the writer said of it.
    Result<void> checkEntry(const SchemaEntry& entry) const {
        const std::string name = "'" + printable(entry.name) + "'";
        if (!entry.hasSql) {
            if (entry.type == "index" && entry.name.starts_with("sqlite_autoindex_"))
                return {};
            return refuse("The database has the nameless part " + name);
        }
        const auto definition = detail::readSchemaSql(entry.sql);
        using Kind = detail::SchemaSql::Kind;
        if (definition.kind == Kind::View || entry.type == "view")
            return refuse("The database has the view " + name + ", and views are not opened");
        if (definition.kind == Kind::Trigger || entry.type == "trigger") {
            if (definition.kind == Kind::Trigger && detail::isStandardTrigger(entry.sql))
                return {};
            return refuse("The database has the trigger " + name +
                          ", which is none of the GeoPackage standard");
        }
        if (definition.kind == Kind::VirtualTable) {
            if (definition.module == "rtree")
                return {};
            return refuse("The database has the virtual table " + name + " of the kind '" +
                          printable(definition.module) + "'");
        }
        const bool agrees = (definition.kind == Kind::Table && entry.type == "table") ||
                            (definition.kind == Kind::Index && entry.type == "index");
        if (!agrees || !detail::sameName(definition.name, entry.name))
            return refuse("The schema of the database was tampered with at " + name);
        return {};
    }

    /// Computed columns and indices over expressions would run the file's expressions.
    Result<void> checkColumns() {
        auto generated = forEachRow(
            "SELECT m.name, x.name FROM main.sqlite_master m, pragma_table_xinfo(m.name) x "
            "WHERE m.type = 'table' AND x.hidden IN (2, 3)",
            [&](sqlite3_stmt& row) {
                return Result<void>(refuse("Table '" + printable(text(row, 0)) +
                                           "' has the computed column '" + printable(text(row, 1)) + "'"));
            });
        if (!generated)
            return generated;
        return forEachRow("SELECT m.name, x.name FROM main.sqlite_master m, pragma_index_list(m.name) x, "
                          "pragma_index_xinfo(x.name) part WHERE m.type = 'table' AND part.cid = -2",
                          [&](sqlite3_stmt& row) {
                              return Result<void>(refuse("Table '" + printable(text(row, 0)) +
                                                         "' has the computed index '" +
                                                         printable(text(row, 1)) + "'"));
                          });
    }

    /// What gpkg_contents lists must be tables that exist.
    Result<void> checkContents() {
        bool isGeoPackage = false;
        auto found = forEachRow("SELECT 1 FROM main.sqlite_master WHERE lower(name) = 'gpkg_contents'",
                                [&](sqlite3_stmt&) -> Result<void> {
                                    isGeoPackage = true;
                                    return {};
                                });
        if (!found)
            return found;
        if (!isGeoPackage)
            return fail("This is an SQLite database but no GeoPackage", where_,
                        "Save it as a GeoPackage, for example in QGIS.");
        return forEachRow(
            "SELECT table_name FROM main.gpkg_contents WHERE lower(table_name) LIKE 'sqlite\\_%' "
            "ESCAPE '\\' OR lower(table_name) NOT IN (SELECT lower(name) FROM main.sqlite_master "
            "WHERE type = 'table')",
            [&](sqlite3_stmt& row) {
                return Result<void>(refuse("The GeoPackage lists the layer '" + printable(text(row, 0)) +
                                           "', but has no such table"));
            });
    }

    /// Trees of pages that share pages could be read for ever; damaged ones end in odd errors later.
    Result<void> checkPages(std::span<const std::string> lookedUp) {
        for (const char* setting : {"PRAGMA ignore_check_constraints = ON", "PRAGMA cell_size_check = ON"})
            if (auto set = forEachRow(setting, [](sqlite3_stmt&) { return Result<void>(); }); !set)
                return set;
        if (lookedUp.empty())
            return quickCheck("1");
        // Table by table, those of the schema too. The tables behind an rtree are looked up in, as it is.
        std::vector<std::string> tables{"sqlite_schema"};
        auto listed = forEachRow("SELECT name FROM main.sqlite_master WHERE type = 'table' AND "
                                 "sql NOT LIKE 'create virtual%' AND name NOT LIKE 'rtree\\_%' ESCAPE '\\'",
                                 [&](sqlite3_stmt& row) -> Result<void> {
                                     tables.push_back(text(row, 0));
                                     return {};
                                 });
        for (const auto& table : tables)
            if (listed && std::ranges::find(lookedUp, table) == lookedUp.end())
                listed = quickCheck(quoted(table));
        return listed;
    }

    static std::string quoted(std::string_view name) {
        std::string words(1, '"');
        for (const char c : name)
            words.append(c == '"' ? 2 : 1, c);
        return words + '"';
    }

    /// `what`: a table, or how many complaints of all of them.
    Result<void> quickCheck(const std::string& what) {
        return forEachRow(("PRAGMA main.quick_check(" + what + ")").c_str(),
                          [&](sqlite3_stmt& row) -> Result<void> {
                              const std::string found = text(row, 0);
                              if (found == "ok")
                                  return {};
                              return fail("The database is damaged: " + printable(found), where_,
                                          "Copy it again from where it came from.");
                          });
    }

    const detail::ReadClock& clock_;
    std::string where_;
    std::unique_ptr<detail::SqliteFile> file_;
};

} // namespace

namespace detail {

Result<bool> isSqlite(const fs::path& path) {
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::ifstream file(path, std::ios::binary);
    std::array<char, magic.size()> start{};
    file.read(start.data(), start.size());
    if (!file && !file.eof())
        return fail("The file can't be read", printable(path.string()));
    return file.gcount() == static_cast<std::streamsize>(magic.size()) &&
           std::string_view(start.data(), start.size()) == magic;
}

Result<std::unique_ptr<SqliteFile>> openSqliteSchema(const fs::path& path, const ReadClock& clock) {
    const auto container = isSqlite(path);
    if (!container)
        return std::unexpected(container.error());
    if (!*container)
        return fail("This is no SQLite database", printable(path.string()));
    SchemaReader reader(path, clock);
    return reader.checkSchema().transform([&] { return reader.release(); });
}

Result<std::unique_ptr<SqliteFile>> openSqlite(const fs::path& path, const ReadClock& clock,
                                               std::span<const std::string> lookedUp) {
    const auto container = isSqlite(path);
    if (!container)
        return std::unexpected(container.error());
    if (!*container)
        return nullptr;
    for (const char* suffix : {"-wal", "-journal"}) {
        const fs::path beside = path.string() + suffix;
        std::error_code failed;
        if (fs::is_regular_file(beside, failed) && fs::file_size(beside, failed) > 0)
            return fail("The file is open in another program, or a program stopped while writing it",
                        printable(path.string()),
                        "Close it there, or open and close it once in the program that wrote it ('" +
                            printable(beside.filename().string()) + "' then goes away).");
    }
    SchemaReader reader(path, clock);
    return reader.check(lookedUp).transform([&] { return reader.release(); });
}

} // namespace detail

Result<void> checkSqlite(const fs::path& path, const ReadLimits& limits) {
    const auto real = checkPath(path.string(), limits);
    if (!real)
        return std::unexpected(real.error());
    return detail::openSqlite(*real, detail::ReadClock(limits), limits.lookedUp).transform([](const auto&) {
    });
}

} // namespace geo
