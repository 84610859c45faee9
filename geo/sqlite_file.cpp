#include "geo/sqlite_file.h"

#include "geo/file_io.h"

#include <array>
#include <format>
#include <utility>

namespace geo::detail {

namespace {

/// Path as an SQLite URI: read-only, and immutable so that no journal or WAL beside it is replayed and
/// nothing is created, even on a read-only disk.
std::string readOnlyUri(const std::filesystem::path& path) {
    std::string uri = "file:";
    for (const char c : path.string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '/' || c == '.' || c == '-' || c == '_';
        if (plain)
            uri += c;
        else
            uri += std::format("%{:02X}", byte);
    }
    return uri + "?mode=ro&immutable=1";
}

} // namespace

std::unique_ptr<SqliteFile> SqliteFile::tryOpen(const std::filesystem::path& path,
                                                std::function<bool()> goesOn) {
    std::unique_ptr<SqliteFile> file(new SqliteFile);
    file->goesOn_ = std::move(goesOn);
    file->where_ = printable(path.string());
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(readOnlyUri(path).c_str(), &database,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    file->database_.reset(database);
    if (code != SQLITE_OK)
        return nullptr;
    constexpr std::array settings{
        std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const auto& [setting, value] : settings)
        if (sqlite3_db_config(database, setting, value, nullptr) != SQLITE_OK)
            return nullptr;
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    constexpr int instructionsBetweenLooks = 10'000;
    if (file->goesOn_)
        sqlite3_progress_handler(database, instructionsBetweenLooks, &SqliteFile::stop, file.get());
    return file;
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const std::filesystem::path& path) {
    auto file = tryOpen(path);
    if (!file)
        return fail("The file can't be opened as a database", printable(path.string()));
    return file;
}

int SqliteFile::stop(void* self) {
    return static_cast<SqliteFile*>(self)->goesOn_() ? 0 : 1;
}

SqliteFile::Statement SqliteFile::prepare(const char* sql) const {
    sqlite3_stmt* raw = nullptr;
    const int prepared = sqlite3_prepare_v2(database_.get(), sql, -1, &raw, nullptr);
    Statement statement(raw);
    return prepared == SQLITE_OK ? std::move(statement) : nullptr;
}

Result<std::string> SqliteFile::blob(const std::string& sql, std::int64_t number,
                                     std::string_view parameter) const {
    const Statement statement = prepare(sql.c_str());
    if (!statement || sqlite3_bind_int64(statement.get(), 1, number) != SQLITE_OK ||
        sqlite3_bind_text(statement.get(), 2, parameter.data(), static_cast<int>(parameter.size()),
                          SQLITE_STATIC) != SQLITE_OK)
        return fail("The database can't be asked: " + printable(lastMessage()), where_);
    if (sqlite3_step(statement.get()) != SQLITE_ROW)
        return fail("The database doesn't hold what was asked for", where_);
    return text(*statement, 0);
}

namespace {

struct CloseBlob {
    void operator()(sqlite3_blob* blob) const { sqlite3_blob_close(blob); }
};

std::unique_ptr<sqlite3_blob, CloseBlob> openBlob(sqlite3* database, const char* table, const char* column,
                                                  std::int64_t row) {
    sqlite3_blob* raw = nullptr;
    const bool opened = sqlite3_blob_open(database, "main", table, column, row, 0, &raw) == SQLITE_OK;
    std::unique_ptr<sqlite3_blob, CloseBlob> blob(raw);
    return opened ? std::move(blob) : nullptr;
}

bool readPart(sqlite3_blob* blob, std::span<char> into, std::size_t from) {
    return into.empty() || sqlite3_blob_read(blob, into.data(), static_cast<int>(into.size()),
                                             static_cast<int>(from)) == SQLITE_OK;
}

} // namespace

bool SqliteFile::readBlob(const char* table, const char* column, std::int64_t row,
                          std::span<char> into) const {
    const auto blob = openBlob(database_.get(), table, column, row);
    return blob && std::cmp_equal(sqlite3_blob_bytes(blob.get()), into.size()) &&
           readPart(blob.get(), into, 0);
}

bool SqliteFile::readBlob(const char* table, const char* column, std::int64_t row, std::span<char> into,
                          std::size_t from) const {
    const auto blob = openBlob(database_.get(), table, column, row);
    return blob && std::cmp_less_equal(from + into.size(), sqlite3_blob_bytes(blob.get())) &&
           readPart(blob.get(), into, from);
}

std::string SqliteFile::text(sqlite3_stmt& row, int column) {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(&row, column));
    const int size = sqlite3_column_bytes(&row, column);
    return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(size));
}

} // namespace geo::detail
