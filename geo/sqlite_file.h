#pragma once

// Private to geo: an SQLite container from outside, opened so that none of its code runs.

#include "geo/error.h"

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace geo::detail {

/// A read-only connection: no trusted schema, views, triggers or extensions; no journal is replayed.
class SqliteFile {
public:
    /// `goesOn` is asked now and then during long work; false stops it with an error. Null if it can't be
    /// opened.
    static std::unique_ptr<SqliteFile> tryOpen(const std::filesystem::path& path,
                                               std::function<bool()> goesOn = {});
    /// The same with a sentence.
    static Result<std::unique_ptr<SqliteFile>> open(const std::filesystem::path& path);

    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;

    struct FinalizeStatement {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;
    /// Null if it can't be.
    [[nodiscard]] Statement prepare(const char* sql) const;

    /// Calls `visit` with each row until it gives an error; SQLite's own complaints by `damaged`.
    template <class Visit, class Damaged>
    Result<void> forEachRow(const char* sql, const Visit& visit, const Damaged& damaged) const {
        const Statement statement = prepare(sql);
        if (!statement)
            return damaged();
        for (;;) {
            const int code = sqlite3_step(statement.get());
            if (code == SQLITE_DONE)
                return {};
            if (code != SQLITE_ROW)
                return damaged();
            if (Result<void> visited = visit(*statement); !visited)
                return visited;
        }
    }

    /// First column of the only row that `sql` gives for its parameters ?1 and ?2. Error if there is none.
    [[nodiscard]] Result<std::string> blob(const std::string& sql, std::int64_t number,
                                           std::string_view text) const;

    /// The whole of one blob into its room; false if it is none of that size.
    [[nodiscard]] bool readBlob(const char* table, const char* column, std::int64_t row,
                                std::span<char> into) const;
    /// A part of it; false if it has none there.
    [[nodiscard]] bool readBlob(const char* table, const char* column, std::int64_t row, std::span<char> into,
                                std::size_t from) const;

    /// Gives up the pages that were read, which nobody will read again.
    void forget() const { sqlite3_db_release_memory(database_.get()); }

    [[nodiscard]] static std::string text(sqlite3_stmt& row, int column);
    [[nodiscard]] std::string lastMessage() const { return sqlite3_errmsg(database_.get()); }

private:
    struct CloseDatabase {
        void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    };

    SqliteFile() = default;
    static int stop(void* self);

    std::unique_ptr<sqlite3, CloseDatabase> database_;
    std::function<bool()> goesOn_;
    std::string where_;
};

} // namespace geo::detail
