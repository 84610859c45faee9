#include "geo/ready_columns.h"

#include "geo/late_columns.h"
#include "geo/parts.h"
#include "geo/sqlite_file.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstring>
#include <fstream>
#include <functional>
#include <future>
#include <utility>

namespace geo::detail {
namespace {

static_assert(std::endian::native == std::endian::little, "the bytes are written as they lie in memory");

/// Of the bytes and of all that they follow from: hashOf, fold, the order of records, RecordCodes …
constexpr std::uint32_t formatVersion = 4;
constexpr int mostColumns = 5000;

/// Numbers of the row "head".
enum Head : std::uint8_t { Version, Changes, Size, Placed, Regular, ExactEmployees, ExactBudget, HeadSize };

/// How often the file was changed, by its header; nothing if it is written in another way than ours (with a
/// log beside it), in which SQLite doesn't count.
std::optional<std::uint32_t> changesOf(const std::filesystem::path& path) {
    std::array<unsigned char, 100> header{};
    std::ifstream file(path, std::ios::binary);
    if (!file.read(reinterpret_cast<char*>(header.data()), header.size()))
        return std::nullopt;
    const auto number = [&](std::size_t at) {
        return std::uint32_t{header[at]} << 24U | std::uint32_t{header[at + 1]} << 16U |
               std::uint32_t{header[at + 2]} << 8U | std::uint32_t{header[at + 3]};
    };
    const bool counts = header[18] == 1 && header[19] == 1 && number(24) == number(92);
    return counts ? std::optional(number(24)) : std::nullopt;
}

/// What the columns don't hold as they are.
struct Others {
    std::vector<std::uint32_t> head = std::vector<std::uint32_t>(HeadSize);
    std::string countries; ///< One a line.
    std::vector<RecordIndex> wordEnds;

    void addColumns(std::vector<ByteColumn>& columns) { columns.emplace_back("countries", countries); }
};

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};

class ColumnWriter {
public:
    explicit ColumnWriter(const std::filesystem::path& path) {
        sqlite3* database = nullptr;
        ok_ = sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK;
        database_.reset(database);
        // Whoever is stopped here leaves a part of a file that nobody reads.
        run("PRAGMA journal_mode = MEMORY");
        run("PRAGMA synchronous = OFF");
        run("BEGIN IMMEDIATE");
        sqlite3_stmt* statement = nullptr;
        const auto sql = std::string("INSERT INTO \"") + readyColumnsTable +
                         R"(" ("name", "bytes", "checksum") VALUES (?1, ?2, ?3))";
        ok_ = ok_ && sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK;
        statement_.reset(statement);
    }

    void add(const ByteColumn& column) {
        if (!ok_)
            return;
        auto* const row = statement_.get();
        const auto bytes = column.bytes();
        sqlite3_bind_text(row, 1, column.name().c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_blob64(row, 2, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_STATIC);
        sqlite3_bind_int64(row, 3, checksumOf(bytes));
        ok_ = sqlite3_step(row) == SQLITE_DONE;
        sqlite3_reset(row);
    }

    [[nodiscard]] bool commit() {
        run("COMMIT");
        return ok_;
    }
    [[nodiscard]] std::string lastMessage() const { return sqlite3_errmsg(database_.get()); }

private:
    void run(const char* sql) {
        ok_ = ok_ && sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    std::unique_ptr<sqlite3, CloseDatabase> database_;
    SqliteFile::Statement statement_;
    bool ok_ = false;
};

} // namespace

std::int64_t checksumOf(std::string_view bytes) {
    // Four sums at a time: one would wait for itself.
    constexpr std::uint64_t factor = 0xd6e8feb86659fd93U;
    std::array<std::uint64_t, 4> sums{bytes.size(), 1, 2, 3};
    const auto mix = [](std::uint64_t& sum, const char* at, std::size_t size) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, size);
        sum = (sum ^ word) * factor;
        sum ^= sum >> 32U;
    };
    std::size_t at = 0;
    for (; at + 32 <= bytes.size(); at += 32)
        for (std::size_t lane = 0; lane < 4; ++lane)
            mix(sums[lane], bytes.data() + at + 8 * lane, 8);
    for (; at < bytes.size(); at += 8)
        mix(sums[0], bytes.data() + at, std::min<std::size_t>(8, bytes.size() - at));
    for (std::size_t lane = 1; lane < 4; ++lane)
        sums[0] = (std::rotl(sums[0], 17) ^ sums[lane]) * factor;
    return std::bit_cast<std::int64_t>(sums[0]);
}

std::optional<ReadyColumns> ReadyColumns::find(const std::filesystem::path& path, const ReadLimits& limits) {
    const ReadClock clock(limits);
    const auto changes = changesOf(path);
    if (!changes)
        return std::nullopt;
    const auto opened = openSqliteSchema(path, clock);
    if (!opened)
        return std::nullopt;
    const auto& file = *opened;
    ReadyColumns ready;
    ready.path_ = path;
    std::uint64_t sum = 0;
    const auto sql = std::string(R"(SELECT "name", "fid", length("bytes"), "checksum" FROM ")") +
                     readyColumnsTable + "\" LIMIT " + std::to_string(mostColumns);
    const auto read = file->forEachRow(
        sql.c_str(),
        [&](sqlite3_stmt& row) -> Result<void> {
            const Stored stored{.row = sqlite3_column_int64(&row, 1),
                                .bytes = std::max<std::int64_t>(0, sqlite3_column_int64(&row, 2)),
                                .checksum = sqlite3_column_int64(&row, 3)};
            sum += static_cast<std::uint64_t>(stored.bytes);
            ready.stored_.insert_or_assign(SqliteFile::text(row, 0), stored);
            return {};
        },
        [] { return Result<void>(fail("", "")); });
    std::error_code failed;
    if (!read || sum > std::filesystem::file_size(path, failed) || failed)
        return std::nullopt;
    Others others;
    const ByteColumn head("head", others.head);
    if (!ready.read({&head, 1}) || others.head.size() != HeadSize || others.head[Version] != formatVersion ||
        others.head[Changes] != *changes || others.head[Size] > limits.maxFeatures)
        return std::nullopt;
    return ready;
}

bool ReadyColumns::read(std::span<const ByteColumn> columns) const {
    // The longest first, so that two threads end together.
    std::vector<std::pair<const Stored*, const ByteColumn*>> wanted;
    std::int64_t sum = 0;
    for (const auto& column : columns) {
        const auto found = stored_.find(column.name());
        if (found == stored_.end())
            return false;
        wanted.emplace_back(&found->second, &column);
        sum += found->second.bytes;
    }
    std::ranges::sort(wanted, std::greater(), [](const auto& one) { return one.first->bytes; });
    std::atomic_size_t next = 0;
    std::atomic_bool ok = true;
    const auto work = [&] {
        const auto file = SqliteFile::tryOpen(path_);
        for (auto i = next++; i < wanted.size() && ok; i = next++)
            if (!file || !readOne(*file, *wanted[i].first, *wanted[i].second))
                ok = false;
    };
    constexpr std::int64_t worthAThread = 4'000'000;
    auto other = sum > worthAThread ? std::async(std::launch::async, work) : std::future<void>();
    work();
    if (other.valid())
        other.get();
    return ok;
}

bool ReadyColumns::readOne(const SqliteFile& file, const Stored& stored, const ByteColumn& column) const {
    const auto size = static_cast<std::size_t>(stored.bytes);
    char* const room = column.resize(size);
    return (room != nullptr || size == 0) &&
           file.readBlob(readyColumnsTable, "bytes", stored.row, {room, size}) &&
           checksumOf(column.bytes()) == stored.checksum;
}

bool ReadyColumns::read(std::span<const ByteColumn> columns, const SqliteFile& file) const {
    return std::ranges::all_of(columns, [&](const ByteColumn& column) {
        const auto found = stored_.find(column.name());
        return found != stored_.end() && readOne(file, found->second, column);
    });
}

std::optional<Catalogue> ReadyColumns::catalogue(std::shared_ptr<const RecordSource> source,
                                                 RecordIndex lateFrom) const {
    auto impl = std::make_unique<Catalogue::Impl>();
    Others others;
    auto columns = columnsOf(*impl);
    others.addColumns(columns);
    columns.emplace_back("head", others.head);
    if (!source || !read(columns) || others.head.size() != HeadSize)
        return std::nullopt;
    auto& all = impl->columns;
    all.size = others.head[Size];
    all.placed = others.head[Placed];
    all.words = wordsFor(all.size);
    all.regular = others.head[Regular] != 0;
    all.employees.exact = others.head[ExactEmployees] != 0;
    all.budget.exact = others.head[ExactBudget] != 0;
    all.nearestBorder.exact = false;
    for (std::size_t begin = 0; begin < others.countries.size();) {
        const auto end = std::min(others.countries.find('\n', begin), others.countries.size());
        impl->countries.push_back(others.countries.substr(begin, end - begin));
        begin = end + 1;
    }
    if (!isSound(*impl))
        return std::nullopt;
    all.countProjects();
    bool ok = true;
    forLate(*impl, all.size, [&](auto& late, auto columnsOfList, auto isSoundList, auto drop) {
        if (all.size < lateFrom) {
            const auto wanted = columnsOfList(late.made());
            ok = ok && read(wanted) && isSoundList(late.made());
            return;
        }
        late.readLater([source, loss = impl->loss, columnsOfList, isSoundList, drop](auto& list) {
            const auto wanted = columnsOfList(list);
            if (source->readColumns(wanted) && isSoundList(list))
                return;
            drop(list);
            loss->tell();
        });
    });
    if (!ok)
        return std::nullopt;
    return Catalogue(std::move(impl), std::move(source));
}

std::shared_ptr<TextIndex> ReadyColumns::emptyWords(RecordIndex size, const SqliteFile& file) const {
    Others others;
    const ByteColumn ends("words_ends", others.wordEnds);
    if (!read({&ends, 1}, file) || (others.wordEnds.empty() ? 0 : others.wordEnds.back()) != size)
        return nullptr;
    return TextIndex::inPieces(others.wordEnds);
}

std::shared_ptr<const TextIndex> ReadyColumns::words(RecordIndex size, const SqliteFile& file) const {
    auto index = emptyWords(size, file);
    if (!index || !read(index->byteColumns(), file) || !index->isSound())
        return nullptr;
    return index;
}

bool ReadyColumns::findWords(RecordIndex size, const SqliteFile& file, std::span<const std::string> parts,
                             std::span<Bits> found) const {
    const auto index = emptyWords(size, file);
    return index &&
           index->findPieceByPiece([&](std::span<const ByteColumn> columns) { return read(columns, file); },
                                   parts, found);
}

bool ReadyColumns::readTexts(const std::string& column, RecordIndex size, const SqliteFile& file,
                             const std::function<bool(RecordIndex)>& isWanted,
                             const std::function<void(RecordIndex, std::string_view)>& use) const {
    const auto texts = stored_.find(column), ends = stored_.find(column + "_ends");
    if (texts == stored_.end() || ends == stored_.end() ||
        ends->second.bytes != std::int64_t{size} * std::int64_t{sizeof(std::uint32_t)})
        return false;
    constexpr RecordIndex most = 1 << 16;
    std::vector<std::uint32_t> bounds;
    std::string piece;
    std::uint32_t begin = 0; // of the piece
    for (RecordIndex first = 0; first < size; first += std::min(most, size - first)) {
        bounds.resize(std::min(most, size - first));
        auto* const into = reinterpret_cast<char*>(bounds.data());
        if (!file.readBlob(readyColumnsTable, "bytes", ends->second.row,
                           {into, bounds.size() * sizeof(std::uint32_t)}, first * sizeof(std::uint32_t)) ||
            !std::ranges::is_sorted(bounds) || bounds.front() < begin ||
            std::cmp_greater(bounds.back(), texts->second.bytes))
            return false;
        piece.resize(bounds.back() - begin);
        if (!file.readBlob(readyColumnsTable, "bytes", texts->second.row, piece, begin))
            return false;
        for (RecordIndex i = 0; i < bounds.size(); ++i)
            if (isWanted(first + i)) {
                const auto from = (i == 0 ? begin : bounds[i - 1]) - begin;
                use(first + i, std::string_view(piece).substr(from, bounds[i] - begin - from));
            }
        begin = bounds.back();
    }
    return true;
}

Result<void> ReadyColumns::write(const std::filesystem::path& path, Catalogue& catalogue) {
    TextIndex words(catalogue);
    auto& impl = *catalogue.impl_;
    const auto& all = impl.columns;
    Others others;
    others.wordEnds = words.ends();
    for (const auto& country : impl.countries)
        others.countries.append(country).append(1, '\n');
    for (const auto& link : impl.links.get().all)
        impl.links.made().packed.push_back(std::uint64_t{link.other} | static_cast<std::uint64_t>(link.role)
                                                                           << 32U);
    const auto changes = changesOf(path);
    if (!changes)
        return fail("The file is none that can hold columns", path.string());
    // The one transaction below is one change.
    others.head = {formatVersion, *changes + 1,        all.size,        all.placed,
                   all.regular,   all.employees.exact, all.budget.exact};
    auto columns = columnsOf(impl);
    forLate(impl, all.size, [&columns](auto& late, auto columnsOfList, auto, auto) {
        static_cast<void>(late.get()); // it is there from now on
        std::ranges::move(columnsOfList(late.made()), std::back_inserter(columns));
    });
    others.addColumns(columns);
    columns.emplace_back("head", others.head);
    columns.emplace_back("words_ends", others.wordEnds);
    std::ranges::move(words.byteColumns(), std::back_inserter(columns));
    ColumnWriter writer(path);
    for (const auto& column : columns)
        writer.add(column);
    impl.links.made().packed = std::vector<std::uint64_t>(); // {} would keep its memory
    if (!writer.commit())
        return fail("The columns of the records can't be written", path.string(), writer.lastMessage());
    return {};
}

} // namespace geo::detail
