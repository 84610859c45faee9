#include "geo/record_file.h"

#include "geo/atlas_tables.h"
#include "geo/catalogue_builder.h"
#include "geo/file_io.h"
#include "geo/record_columns.h"
#include "geo/record_values.h"
#include "geo/sqlite_file.h"

#include <atomic>
#include <functional>
#include <future>
#include <list>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace geo::detail {
namespace {

constexpr std::array kinds{Kind::Site, Kind::Partner, Kind::Project};

using Names = std::vector<std::string_view>;

/// A row of a statement that selects the geometry and then columns of known names.
class SqlRow {
public:
    SqlRow(sqlite3_stmt& row, const std::unordered_map<std::string_view, int>& columns)
        : row_(row), columns_(columns) {}

    [[nodiscard]] std::string text(std::string_view field) {
        constexpr int longest = 1024 * 1024;
        const int column = columns_.at(field);
        if (sqlite3_column_bytes(&row_, column) > longest)
            ok_ = false;
        return ok_ ? SqliteFile::text(row_, column) : std::string();
    }

    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view field) {
        const int column = columns_.at(field);
        if (isNull(column))
            return std::nullopt;
        ok_ = ok_ && sqlite3_column_type(&row_, column) == SQLITE_INTEGER;
        return sqlite3_column_int64(&row_, column);
    }

    [[nodiscard]] std::optional<double> real(std::string_view field) {
        const int column = columns_.at(field);
        if (isNull(column))
            return std::nullopt;
        const int type = sqlite3_column_type(&row_, column);
        ok_ = ok_ && (type == SQLITE_FLOAT || type == SQLITE_INTEGER);
        return sqlite3_column_double(&row_, column);
    }

    [[nodiscard]] std::optional<LonLat> position() {
        if (isNull(0))
            return std::nullopt;
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(&row_, 0));
        const auto shape = plainShape({bytes, static_cast<std::size_t>(sqlite3_column_bytes(&row_, 0))});
        const auto* at = shape ? std::get_if<Point>(&*shape) : nullptr;
        ok_ = ok_ && at != nullptr;
        return ok_ ? std::optional(LonLat{at->x, at->y}) : std::nullopt;
    }

    void complain(std::string_view, const std::string&) { ok_ = false; }
    [[nodiscard]] bool ok() const { return ok_; }

private:
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(&row_, column) == SQLITE_NULL; }

    sqlite3_stmt& row_;
    const std::unordered_map<std::string_view, int>& columns_;
    bool ok_ = true;
};

/// "SELECT geom, …, fid FROM …": the same order for all three tables.
class Selected {
public:
    explicit Selected(std::initializer_list<std::span<const std::string_view>> groups) {
        list_ = "SELECT \"geom\"";
        for (const auto group : groups)
            for (const auto name : group) {
                columns_.emplace(name, ++count_);
                list_.append(", \"").append(name).append("\"");
            }
        list_ += ", \"fid\" FROM \"";
    }

    [[nodiscard]] std::string from(Kind kind, std::string_view rest) const {
        return (list_ + recordLayer(kind)).append("\" ").append(rest);
    }
    [[nodiscard]] SqlRow row(sqlite3_stmt& row) const { return {row, columns_}; }
    [[nodiscard]] std::int64_t fid(sqlite3_stmt& row) const { return sqlite3_column_int64(&row, count_ + 1); }

private:
    std::string list_;
    std::unordered_map<std::string_view, int> columns_;
    int count_ = 0;
};

const Selected& valuesOnly() {
    static const Selected selected{valueColumns};
    return selected;
}

/// One connection with statements that look up single rows.
class FileCursor : public RecordCursor {
public:
    static std::unique_ptr<FileCursor> open(const std::filesystem::path& path) {
        std::unique_ptr<FileCursor> cursor(new FileCursor);
        // A row is found in some hundred steps. In pages that nobody has looked at it could be sought for
        // ever.
        cursor->file_ = SqliteFile::tryOpen(path, [asked = &cursor->asked_] { return ++*asked < mostAsked; });
        if (!cursor->file_)
            return nullptr;
        for (const Kind kind : kinds) {
            auto& [whole, searched] = cursor->statements_[static_cast<std::size_t>(kind)];
            whole = cursor->file_->prepare(everything().from(kind, "WHERE \"fid\" = ?1").c_str());
            searched = cursor->file_->prepare(searchedOnly().from(kind, "WHERE \"fid\" = ?1").c_str());
            if (!whole || !searched)
                return nullptr;
        }
        cursor->partners_ = cursor->file_->prepare(
            R"(SELECT "partner", "role" FROM "project_partners" WHERE "project" = ?1 ORDER BY "fid")");
        cursor->sites_ = cursor->file_->prepare(
            R"(SELECT "site" FROM "project_sites" WHERE "project" = ?1 ORDER BY "fid")");
        cursor->sources_ = cursor->file_->prepare(
            R"(SELECT "url", "date" FROM "sources" WHERE "record" = ?1 ORDER BY "fid" LIMIT 100)");
        return cursor->partners_ && cursor->sites_ && cursor->sources_ ? std::move(cursor) : nullptr;
    }

    std::optional<Record> texts(Kind kind, std::uint32_t row) override {
        return one(kind, row, statements_[static_cast<std::size_t>(kind)].searched, searchedOnly(),
                   [](SqlRow& columns, Record& record) {
                       record.id = columns.text("id");
                       record.name = columns.text("name");
                       record.acronym = columns.text("acronym");
                       readSearched(columns, record);
                   });
    }

    [[nodiscard]] bool lost() const override { return lost_; }

    std::optional<Record> whole(Kind kind, std::uint32_t row) {
        auto record = one(kind, row, statements_[static_cast<std::size_t>(kind)].whole, everything(),
                          [](SqlRow& columns, Record& r) {
                              readValues(columns, r);
                              readSearched(columns, r);
                              readOthers(columns, r);
                          });
        if (!record)
            return std::nullopt;
        if (kind == Kind::Project)
            readLinks(*record);
        forRows(sources_, recordName(kind, record->id), [&](sqlite3_stmt& found) {
            record->sourceUrl = SqliteFile::text(found, 0);
            record->sourceDate = Date::parse(SqliteFile::text(found, 1));
        });
        return record;
    }

private:
    struct OfKind {
        SqliteFile::Statement whole, searched;
    };

    static const Selected& everything() {
        static const Selected selected{valueColumns, searchedColumns, otherColumns};
        return selected;
    }
    static const Selected& searchedOnly() {
        static constexpr std::array<std::string_view, 3> names{"id", "name", "acronym"};
        static const Selected selected{names, searchedColumns};
        return selected;
    }

    std::optional<Record> one(Kind kind, std::uint32_t row, const SqliteFile::Statement& statement,
                              const Selected& selected, auto read) {
        asked_ = 0;
        sqlite3_bind_int64(statement.get(), 1, row);
        std::optional<Record> record;
        if (sqlite3_step(statement.get()) == SQLITE_ROW) {
            record.emplace().kind = kind;
            auto columns = selected.row(*statement);
            read(columns, *record);
            if (!columns.ok())
                record.reset();
        }
        lost_ = lost_ || !record;
        sqlite3_reset(statement.get());
        return record;
    }

    void forRows(const SqliteFile::Statement& statement, const std::string& name, auto use) {
        asked_ = 0;
        sqlite3_bind_text(statement.get(), 1, name.data(), static_cast<int>(name.size()), SQLITE_STATIC);
        while (sqlite3_step(statement.get()) == SQLITE_ROW)
            use(*statement);
        sqlite3_reset(statement.get());
        sqlite3_clear_bindings(statement.get());
    }

    void readLinks(Record& project) {
        forRows(partners_, project.id, [&](sqlite3_stmt& row) {
            if (SqliteFile::text(row, 1) == "lead")
                project.leadPartner = SqliteFile::text(row, 0);
            else
                project.partners.push_back(SqliteFile::text(row, 0));
        });
        forRows(sites_, project.id,
                [&](sqlite3_stmt& row) { project.sites.push_back(SqliteFile::text(row, 0)); });
    }

    static constexpr int mostAsked = 10'000; // times 10,000 steps

    bool lost_ = false;
    int asked_ = 0;
    std::unique_ptr<SqliteFile> file_; // before its statements, which end first
    std::array<OfKind, 3> statements_;
    SqliteFile::Statement partners_, sites_, sources_;
};

/// Records in their file. The last ones asked for are kept: a view shows the same again and again.
class FileRecords : public RecordSource {
public:
    static std::shared_ptr<FileRecords> open(const std::filesystem::path& path,
                                             const ReadyColumns* ready = nullptr) {
        std::shared_ptr<FileRecords> records(new FileRecords(path));
        if (ready != nullptr) {
            records->ready_ = *ready;
            records->columnsFile_ = SqliteFile::tryOpen(path);
            records->searchFile_ = SqliteFile::tryOpen(path);
        }
        records->cursor_ = FileCursor::open(path);
        return records->cursor_ ? records : nullptr;
    }

    [[nodiscard]] std::optional<Record> read(Kind kind, std::uint32_t row) const override {
        const auto key = std::uint64_t{row} << 2U | static_cast<std::uint64_t>(kind);
        const std::lock_guard lock(mutex_);
        if (const auto found = places_.find(key); found != places_.end()) {
            kept_.splice(kept_.begin(), kept_, found->second);
            return kept_.front().second;
        }
        auto record = cursor_->whole(kind, row);
        if (!record)
            return record;
        kept_.emplace_front(key, *record);
        places_[key] = kept_.begin();
        if (kept_.size() > mostKept) {
            places_.erase(kept_.back().first);
            kept_.pop_back();
        }
        return record;
    }

    [[nodiscard]] std::unique_ptr<RecordCursor> cursor() const override {
        // In another file under its name the rows are others.
        auto cursor = isUnchanged() ? FileCursor::open(path_) : nullptr;
        return cursor ? std::unique_ptr<RecordCursor>(std::move(cursor)) : std::make_unique<Nothing>();
    }

    [[nodiscard]] bool readColumns(std::span<const ByteColumn> columns) const override {
        const std::lock_guard lock(columnsMutex_);
        const bool ok = ready_ && columnsFile_ && ready_->read(columns, *columnsFile_);
        if (columnsFile_)
            columnsFile_->forget();
        return ok;
    }
    [[nodiscard]] bool hasWords() const override { return ready_.has_value(); }
    [[nodiscard]] std::shared_ptr<const TextIndex> words(RecordIndex size) const override {
        const std::lock_guard lock(searchMutex_);
        auto words = ready_ && searchFile_ ? ready_->words(size, *searchFile_) : nullptr;
        if (searchFile_)
            searchFile_->forget();
        return words;
    }

    [[nodiscard]] bool findWords(RecordIndex size, std::span<const std::string> parts,
                                 std::span<Bits> found) const override {
        const std::lock_guard lock(searchMutex_);
        const bool ok = ready_ && searchFile_ && ready_->findWords(size, *searchFile_, parts, found);
        if (searchFile_)
            searchFile_->forget();
        return ok;
    }
    [[nodiscard]] bool
    readTexts(const std::string& column, RecordIndex size, const std::function<bool(RecordIndex)>& isWanted,
              const std::function<void(RecordIndex, std::string_view)>& use) const override {
        const std::lock_guard lock(searchMutex_);
        const bool ok = ready_ && searchFile_ && ready_->readTexts(column, size, *searchFile_, isWanted, use);
        if (searchFile_)
            searchFile_->forget();
        return ok;
    }

private:
    static constexpr std::size_t mostKept = 2000;

    class Nothing : public RecordCursor { // the file is gone
    public:
        std::optional<Record> texts(Kind, std::uint32_t) override { return std::nullopt; }
        [[nodiscard]] bool lost() const override { return true; }
    };

    explicit FileRecords(std::filesystem::path path) : path_(std::move(path)) {
        std::error_code failed;
        written_ = std::filesystem::last_write_time(path_, failed);
        bytes_ = std::filesystem::file_size(path_, failed);
    }

    [[nodiscard]] bool isUnchanged() const {
        std::error_code failed;
        return std::filesystem::last_write_time(path_, failed) == written_ && !failed &&
               std::filesystem::file_size(path_, failed) == bytes_ && !failed;
    }

    std::filesystem::path path_;
    std::filesystem::file_time_type written_;
    std::uintmax_t bytes_ = 0;
    std::optional<ReadyColumns> ready_;
    mutable std::mutex columnsMutex_; // nobody who reads a record waits for a column
    std::unique_ptr<SqliteFile> columnsFile_;
    mutable std::mutex searchMutex_; // nor for words
    std::unique_ptr<SqliteFile> searchFile_;
    mutable std::mutex mutex_;
    std::unique_ptr<FileCursor> cursor_;
    mutable std::list<std::pair<std::uint64_t, Record>> kept_; // the last used first
    mutable std::unordered_map<std::uint64_t, decltype(kept_)::iterator> places_;
};

/// Reads the columns of all records, in two threads.
class CatalogueReader {
public:
    CatalogueReader(const std::filesystem::path& path, const ReadLimits& limits)
        : path_(path), limits_(limits), clock_(limits) {}

    std::optional<Catalogue> read() {
        auto file = openSqliteSchema(path_, clock_);
        if (!file)
            return std::nullopt;
        file_ = std::move(*file);
        if (!isAsWritten())
            return std::nullopt;
        tell(ReadProgress::Stage::Records);
        const auto source = FileRecords::open(path_);
        const auto last = number(R"(SELECT max("fid") FROM "sites")").value_or(0);
        auto begin = std::async(std::launch::async, [&] {
            CatalogueBuilder builder;
            const bool ok = readRows(builder, Kind::Site, "WHERE \"fid\" <= " + std::to_string(last / 2));
            return std::pair(ok, std::move(builder));
        });
        CatalogueBuilder rest;
        bool ok = readRows(rest, Kind::Site, "WHERE \"fid\" > " + std::to_string(last / 2)) &&
                  readRows(rest, Kind::Partner, "") && readRows(rest, Kind::Project, "");
        auto [beginOk, builder] = begin.get();
        if (!source || !ok || !beginOk)
            return std::nullopt;
        tell(ReadProgress::Stage::Sorting);
        builder.append(std::move(rest));
        auto catalogue =
            builder.finish(source, [&](const Catalogue& made) { return readRelations(made, ok); });
        return ok ? std::optional(std::move(catalogue)) : std::nullopt;
    }

private:
    std::unique_ptr<SqliteFile> open() {
        return SqliteFile::tryOpen(path_, [this] { return clock_.check({}).has_value() && !failed_; });
    }

    std::optional<std::int64_t> number(const char* sql) const {
        std::optional<std::int64_t> found;
        const auto read = file_->forEachRow(
            sql,
            [&](sqlite3_stmt& row) -> Result<void> {
                found = sqlite3_column_int64(&row, 0);
                return {};
            },
            [] { return Result<void>(fail("", "")); });
        return read ? found : std::nullopt;
    }

    /// Degrees of WGS 84, and no more records than are allowed.
    [[nodiscard]] bool isAsWritten() const {
        const auto records = number(R"(SELECT (SELECT count(*) FROM "sites") +
            (SELECT count(*) FROM "partners") + (SELECT count(*) FROM "projects"))");
        if (limits_.progress && records)
            limits_.progress->all = static_cast<std::uint64_t>(*records);
        return records && static_cast<std::uint64_t>(*records) <= limits_.maxFeatures &&
               number(R"(SELECT count(*) FROM "gpkg_geometry_columns" WHERE "srs_id" = 4326 AND
            "column_name" = 'geom' AND "table_name" IN ('sites', 'partners', 'projects'))") == 3;
    }

    void tell(ReadProgress::Stage stage) const {
        if (limits_.progress)
            limits_.progress->stage = stage;
    }

    bool readRows(CatalogueBuilder& builder, Kind kind, const std::string& where) {
        const auto file = open();
        const auto& selected = valuesOnly();
        const auto read = file && file->forEachRow(
                                      selected.from(kind, where).c_str(),
                                      [&](sqlite3_stmt& row) -> Result<void> {
                                          auto columns = selected.row(row);
                                          Record record;
                                          record.kind = kind;
                                          readValues(columns, record);
                                          const auto fid = selected.fid(row);
                                          if (!columns.ok() || fid < 0 || fid > mostRows)
                                              return fail("", "");
                                          builder.add(record, static_cast<std::uint32_t>(fid));
                                          if (limits_.progress)
                                              ++limits_.progress->done;
                                          return {};
                                      },
                                      [] { return Result<void>(fail("", "")); });
        if (!read)
            failed_ = true; // the other thread need not go on
        return read;
    }

    std::vector<Relation> readRelations(const Catalogue& made, bool& ok) const {
        std::vector<Relation> relations;
        const auto add = [&](const char* sql, auto roleOf) {
            const auto read = file_->forEachRow(
                sql,
                [&](sqlite3_stmt& row) -> Result<void> {
                    const auto project = made.find(recordName(Kind::Project, SqliteFile::text(row, 0)));
                    if (!project)
                        return fail("", "");
                    relations.push_back(
                        {.project = *project, .other = SqliteFile::text(row, 1), .role = roleOf(row)});
                    return {};
                },
                [] { return Result<void>(fail("", "")); });
            ok = ok && read;
        };
        add(R"(SELECT "project", "partner", "role" FROM "project_partners" ORDER BY "fid")",
            [](sqlite3_stmt& row) {
                return SqliteFile::text(row, 2) == "lead" ? Role::Lead : Role::Partner;
            });
        add(R"(SELECT "project", "site" FROM "project_sites" ORDER BY "fid")",
            [](sqlite3_stmt&) { return Role::Site; });
        return relations;
    }

    static constexpr std::int64_t mostRows = std::numeric_limits<std::uint32_t>::max();

    const std::filesystem::path& path_;
    const ReadLimits& limits_;
    ReadClock clock_;
    std::atomic_bool failed_ = false;
    std::unique_ptr<SqliteFile> file_;
};

} // namespace

std::optional<Catalogue> readCatalogue(const std::filesystem::path& path, const ReadLimits& limits) {
    return CatalogueReader(path, limits).read();
}

std::optional<Catalogue> readCatalogue(const std::filesystem::path& path, const ReadyColumns& ready,
                                       RecordIndex many) {
    return ready.catalogue(FileRecords::open(path, &ready), many);
}

} // namespace geo::detail
