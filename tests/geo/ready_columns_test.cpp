// Columns that lie ready made in an atlas file: spoiled ones, and those that are read when first asked for.

#include "atlas_support.h"
#include "geo/atlas_file.h"
#include "geo/query.h"
#include "geo/record_file.h"
#include "geo/record_source.h"
#include "geo/sqlite_file.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <fstream>
#include <functional>
#include <limits>
#include <memory>
#include <thread>
#include <utility>

namespace {

namespace fs = std::filesystem;

/// One ready column that an attacker has changed, everything else made to fit.
struct Spoiled {
    const char* name;
    const char* column;
    std::function<void(std::string&)> spoil;
};

template <class T>
auto put(std::size_t index, T value) {
    return [index, value](std::string& bytes) {
        ASSERT_LE((index + 1) * sizeof value, bytes.size());
        std::memcpy(bytes.data() + index * sizeof value, &value, sizeof value);
    };
}

template <class T>
auto putLast(T value) {
    return [value](std::string& bytes) { put(bytes.size() / sizeof value - 1, value)(bytes); };
}

/// A member of the last word's holders: first record, how many, where its steps begin, whether it is a mask.
auto putHolder(std::size_t member, std::uint32_t value) {
    return [=](std::string& bytes) { put(bytes.size() / sizeof value - 4 + member, value)(bytes); };
}

auto cut(std::size_t by) {
    return [by](std::string& bytes) { bytes.resize(bytes.size() - by); };
}

class SpoiledColumns : public AtlasFile {
protected:
    void spoil(const char* column, const std::function<void(std::string&)>& how, bool withChecksum) const {
        sqlite3* db = nullptr;
        ASSERT_EQ(sqlite3_open(file().c_str(), &db), SQLITE_OK);
        sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
        const auto edit = [&](const char* name, const auto& change) {
            sqlite3_stmt* row = nullptr;
            sqlite3_prepare_v2(db, "SELECT bytes FROM ready_columns WHERE name = ?1", -1, &row, nullptr);
            sqlite3_bind_text(row, 1, name, -1, SQLITE_STATIC);
            ASSERT_EQ(sqlite3_step(row), SQLITE_ROW) << name;
            std::string bytes(static_cast<const char*>(sqlite3_column_blob(row, 0)),
                              static_cast<std::size_t>(sqlite3_column_bytes(row, 0)));
            sqlite3_finalize(row);
            change(bytes);
            sqlite3_prepare_v2(db,
                               withChecksum
                                   ? "UPDATE ready_columns SET bytes = ?2, checksum = ?3 WHERE name = ?1"
                                   : "UPDATE ready_columns SET bytes = ?2 WHERE name = ?1 AND ?3 IS NOT NULL",
                               -1, &row, nullptr);
            sqlite3_bind_text(row, 1, name, -1, SQLITE_STATIC);
            sqlite3_bind_blob(row, 2, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
            sqlite3_bind_int64(row, 3, geo::detail::checksumOf(bytes));
            ASSERT_EQ(sqlite3_step(row), SQLITE_DONE);
            sqlite3_finalize(row);
        };
        edit(column, how);
        const bool keep = std::exchange(withChecksum, true);
        edit("head", [](std::string& bytes) { ++bytes[4]; }); // the count of changes
        withChecksum = keep;
        ASSERT_EQ(sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }

    [[nodiscard]] bool isReady() const {
        const auto ready = geo::detail::ReadyColumns::find(file(), {});
        return ready && geo::detail::readCatalogue(file(), *ready);
    }
    [[nodiscard]] bool hasReadyWords() const {
        const auto ready = geo::detail::ReadyColumns::find(file(), {});
        const auto opened = geo::detail::SqliteFile::tryOpen(file());
        return ready && opened &&
               ready->words(static_cast<geo::RecordIndex>(shipped().records.size()), *opened);
    }
};

TEST_F(SpoiledColumns, AreNotBelieved) {
    const auto codes = [](unsigned bit, std::uint64_t value) { return put(0, value << bit); };
    const std::vector<Spoiled> all{
        {"a newer version", "head", put(0, std::uint32_t{99})},
        {"more records", "head", put(2, std::uint32_t{60'000})},
        {"more with a place", "head", put(3, std::uint32_t{60'000})},
        {"too short", "rows", cut(4)},
        {"half a value", "rows", cut(1)},
        {"no such kind", "codes", codes(42, 3)},
        {"no such country", "codes", codes(28, 0x3fff)},
        {"no such sector", "codes", codes(45, 20)},
        {"no such kind of partner", "codes", codes(50, 20)},
        {"no such status", "codes", codes(55, 20)},
        {"no such territory", "codes", codes(60, 15)},
        {"no such transition", "codes", codes(16, 8)},
        {"no such network", "codes", codes(20, 0x80)},
        {"no countries", "countries", [](std::string& bytes) { bytes.clear(); }},
        {"ids backwards", "ids_ends", put(3, std::uint32_t{1})},
        {"ids beyond their end", "ids_ends", putLast(std::uint32_t{1'000'000})},
        {"names cut off", "names", cut(1)},
        {"a table of names of odd size", "slots", cut(4)},
        {"a table of names that is full", "slots",
         [](std::string& bytes) { std::ranges::fill(bytes, '\1'); }},
        {"no such name", "slots", put(0, std::uint32_t{60'000})},
        {"links backwards", "link_ends", put(3, std::uint32_t{4'000'000'000})},
        {"links beyond their end", "link_ends", putLast(std::uint32_t{4'000'000'000})},
        {"links of nobody", "linked", putLast(std::uint8_t{0x80})},
        {"a link to nobody", "links", put(0, std::uint64_t{60'000})},
        {"no such role", "links", put(0, std::uint64_t{9} << 32U)},
        {"a place of nobody", "places", [](std::string& bytes) { bytes.append(8, '\xff'); }},
        {"places out of order", "places", put(0, 0xf000'0000'f000'0000U)},
        {"degrees that are none", "degrees", put(0, 500.0)},
        {"too few degrees", "degrees", cut(16)},
        {"too few blocks", "blocks", cut(48)},
        {"a bit of nobody", "without_position", putLast(std::uint8_t{0x80})},
        {"a bit of nobody in a list", "kinds_0", putLast(std::uint8_t{0x80})},
        {"too few bits", "kinds_unknown", cut(8)},
        {"a number of nobody", "accuracy", putLast(1.0F)},
        {"a number without end", "nearest_border", put(0, std::numeric_limits<float>::infinity())},
        {"metres without end", "border_5", put(0, std::numeric_limits<float>::infinity())},
        {"budgets of too few projects", "budget", cut(256)},
        {"a day in no year", "start", put(0, 1e9F)},
        {"too few compositions", "compositions", cut(144)},
        {"other words' records", "words_ends", put(0, std::uint32_t{60'000})},
        {"words cut off", "words_0_common", cut(1)},
        {"words backwards", "words_0_common_ends", put(1, std::uint32_t{0})},
        {"rare words of nobody", "words_0_rare_records", put(0, std::uint32_t{60'000})},
        {"rare words without end", "words_0_rare_ends", putLast(std::uint32_t{60'000'000})},
        {"a word of nobody", "words_0_holders", putHolder(0, 60'000)},
        {"a word of no records", "words_0_holders", putHolder(1, 0)},
        {"steps beyond their end", "words_0_holders", putHolder(2, 4'000'000'000)},
        {"no such mask", "words_0_holders",
         [](std::string& bytes) { putHolder(2, 4'000'000)(bytes), putHolder(3, 1)(bytes); }},
        {"endless steps", "words_0_steps", [](std::string& bytes) { std::ranges::fill(bytes, '\xff'); }},
        {"steps too far", "words_0_steps", [](std::string& bytes) { std::ranges::fill(bytes, '\x7f'); }},
        {"half a mask", "words_0_masks", [](std::string& bytes) { bytes.append(8, '\0'); }},
    };
    ASSERT_NE(shipped().records.size() % 64, 0u) << "there are bits of nobody";
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const auto whole = folder_ / "whole.gpkg";
    fs::copy(file(), whole);
    spoil("rows", [](const std::string&) {}, true);
    EXPECT_TRUE(isReady() && hasReadyWords()) << "what changes nothing does no harm";
    for (const auto& [name, column, how] : all) {
        SCOPED_TRACE(name);
        fs::copy(whole, file(), fs::copy_options::overwrite_existing);
        spoil(column, how, true);
        if (std::string_view(column).starts_with("words"))
            EXPECT_TRUE(isReady() && !hasReadyWords());
        else
            EXPECT_FALSE(isReady());
    }

    // The rows say what the columns don't.
    for (const char* column : {"codes", "words_0_steps"}) {
        fs::copy(whole, file(), fs::copy_options::overwrite_existing);
        spoil(column, put(8, std::uint8_t{0x77}), false); // the checksum finds it
        const auto open = geo::openAtlas(file().string());
        ASSERT_TRUE(open) << open.error().text();
        const auto held = std::make_shared<const geo::Catalogue>(geo::readAtlas(whole.string())->records);
        geo::Filter filter;
        filter.text = "acier";
        EXPECT_GT(geo::Query(held).select(filter).count(), 0u);
        EXPECT_EQ(geo::Query(open->catalogue).select(filter), geo::Query(held).select(filter));
    }
}

void expectSameNames(const geo::Catalogue& found, const geo::Catalogue& expected) {
    ASSERT_EQ(found.size(), expected.size());
    const std::vector<std::uint64_t> some(expected.size() / 64 + 1, 0x8000'0000'0000'0105U);
    geo::RecordIndex last = 0, count = 0;
    found.foldedNames(some, [&](geo::RecordIndex i, std::string_view name) {
        EXPECT_EQ(name, expected.foldedName(i));
        EXPECT_TRUE(count++ == 0 || i > last);
        last = i;
    });
    EXPECT_GE(count, expected.size() / 64 * 4);
    for (geo::RecordIndex i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(found.id(i), expected.id(i));
        EXPECT_EQ(found.foldedName(i), expected.foldedName(i));
        EXPECT_EQ(found.find(expected.name(i)), i);
        EXPECT_EQ(found.borderMeters(i, std::nullopt), expected.borderMeters(i, std::nullopt));
        for (std::uint8_t border = 0; border <= geo::borderCount; ++border)
            EXPECT_EQ(found.borderMeters(i, border), expected.borderMeters(i, border));
    }
}

TEST_F(SpoiledColumns, WhatIsReadLaterIsTheSameThoughTheFileIsReplacedOrRemoved) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const geo::Catalogue held(geo::readAtlas(file().string())->records);
    for (const bool isReplaced : {false, true}) {
        ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
        const auto ready = geo::detail::ReadyColumns::find(file(), {});
        ASSERT_TRUE(ready);
        auto late = geo::detail::readCatalogue(file(), *ready, 1);
        ASSERT_TRUE(late);
        EXPECT_LT(late->bytes(), held.bytes() * 3 / 4) << "else it was read at once";
        late->whenLost([] { ADD_FAILURE() << "nothing was lost"; });
        fs::remove(file());
        if (isReplaced)
            std::ofstream(file()) << "another file";
        {
            // Several ask for the first time.
            std::vector<std::jthread> threads;
            for (geo::RecordIndex i = 0; i < 4; ++i)
                threads.emplace_back([&, i] {
                    EXPECT_EQ(late->foldedName(i), held.foldedName(i));
                    EXPECT_EQ(late->find(held.name(i)), i);
                    EXPECT_EQ(late->borderMeters(i, std::uint8_t{0}), held.borderMeters(i, std::uint8_t{0}));
                });
        }
        expectSameNames(*late, held);
        geo::Filter filter;
        filter.text = "acier";
        const geo::Query query(std::make_shared<const geo::Catalogue>(std::move(*late)));
        const geo::Query expected(std::make_shared<const geo::Catalogue>(geo::Catalogue(shipped().records)));
        EXPECT_GT(expected.select(filter).count(), 0u);
        for (const char* text : {"acier", "a st", "", "nobody's"}) {
            filter.text = text;
            EXPECT_EQ(query.search(text), expected.select(filter)) << "of the file: " << text;
            EXPECT_EQ(expected.search(text), expected.select(filter)) << text;
        }
        filter.text = "acier stahl";
        EXPECT_EQ(query.select(filter), expected.select(filter));
        EXPECT_EQ(query.search("luxembourg"), expected.search("luxembourg")) << "of what is held by now";
    }
}

TEST_F(SpoiledColumns, ThatWereToBeReadLaterAreKnownOfNobody) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const auto ready = geo::detail::ReadyColumns::find(file(), {});
    ASSERT_TRUE(ready);
    auto late = geo::detail::readCatalogue(file(), *ready, 1);
    ASSERT_TRUE(late);
    for (const char* column : {"ids", "names", "border_0"})
        spoil(column, [](std::string& bytes) { bytes[0] = static_cast<char>(bytes[0] ^ 1); }, true);
    int lost = 0;
    late->whenLost([&lost] { ++lost; });
    for (geo::RecordIndex i = 0; i < late->size(); ++i) {
        EXPECT_EQ(late->id(i), late->record(i).id) << "its row has it";
        EXPECT_EQ(late->foldedName(i), "");
        EXPECT_EQ(late->borderMeters(i, std::uint8_t{0}), std::nullopt);
        EXPECT_EQ(late->borderMeters(i, std::uint8_t{1}),
                  geo::Catalogue(std::vector{late->record(i)}).borderMeters(0, std::uint8_t{1}));
    }
    EXPECT_EQ(late->find("site:"), std::nullopt);
    EXPECT_EQ(late->find(late->name(7)), 7u);
    for (int asked = 0; asked < 5000; ++asked)
        static_cast<void>(late->id(0));
    EXPECT_EQ(late->id(0), "") << "who asks for many asks the column";
    EXPECT_EQ(late->find(late->name(7)), std::nullopt);
    EXPECT_EQ(lost, 1) << "said once";
    late->whenLost([&lost] { ++lost; });
    EXPECT_EQ(lost, 2) << "who comes later is told, too";
    const geo::Query query(std::make_shared<const geo::Catalogue>(std::move(*late)));
    geo::Filter filter;
    filter.border = geo::BorderFilter{.border = std::uint8_t{0}, .maxMeters = 1e9};
    const auto answer = query.run(filter);
    EXPECT_EQ(answer.count, 0u);
    EXPECT_EQ(answer.missing[static_cast<std::size_t>(geo::Member::Border)], answer.total);
}

TEST_F(SpoiledColumns, ThatWereLostAreMadeOfTheRowsWhenTheFileIsReadAnew) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    for (const char* column : {"ids", "border_0"})
        spoil(column, [](std::string& bytes) { bytes[0] = static_cast<char>(bytes[0] ^ 1); }, false);
    const auto ready = geo::detail::ReadyColumns::find(file(), {});
    ASSERT_TRUE(ready);
    auto late = geo::detail::readCatalogue(file(), *ready, 1);
    ASSERT_TRUE(late);
    EXPECT_EQ(late->borderMeters(0, std::uint8_t{0}), std::nullopt) << "its checksum is another one";
    const auto open = geo::openAtlas(file().string(), {.onlyRows = true});
    ASSERT_TRUE(open) << open.error().text();
    expectSameNames(*open->catalogue, geo::Catalogue(geo::readAtlas(file().string())->records));
}

TEST_F(SpoiledColumns, WordsThatCanBeReadNoMoreAreSaidToBeLost) {
    geo::Filter filter;
    filter.text = "acier";
    for (const bool isCut : {true, false}) {
        ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
        if (!isCut) // the rows are asked instead
            spoil("words_0_steps", put(8, std::uint8_t{0x77}), false);
        const auto ready = geo::detail::ReadyColumns::find(file(), {});
        ASSERT_TRUE(ready);
        auto late = geo::detail::readCatalogue(file(), *ready);
        ASSERT_TRUE(late);
        std::atomic_int lost = 0;
        late->whenLost([&lost] { ++lost; });
        if (isCut)
            fs::resize_file(file(), 20'000);
        else // in which the rows may be others
            ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
        const geo::Query query(std::make_shared<const geo::Catalogue>(std::move(*late)));
        EXPECT_EQ(lost, 0) << "nothing was asked for yet";
        EXPECT_EQ(query.search(filter.text).count(), 0u);
        EXPECT_EQ(lost, 1);
        EXPECT_EQ(query.select(filter).count(), 0u);
    }
}

TEST_F(SpoiledColumns, WhoIsAskedForByItsNameJustGivenIsKnownWithoutTheTableOfNames) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const auto ready = geo::detail::ReadyColumns::find(file(), {});
    ASSERT_TRUE(ready);
    const auto late = geo::detail::readCatalogue(file(), *ready, 1);
    ASSERT_TRUE(late);
    const auto before = late->bytes();
    const auto chosen = late->name(7);
    EXPECT_EQ(late->find(chosen), 7u);
    for (geo::RecordIndex i = 100; i < 200; ++i)
        EXPECT_EQ(late->find(late->name(i % 2 == 0 ? i : 7)), i % 2 == 0 ? i : 7u);
    for (geo::RecordIndex i = 200; i < 300; ++i)
        static_cast<void>(late->name(i));
    EXPECT_EQ(late->find(chosen), 7u) << "whatever is named meanwhile";
    EXPECT_EQ(late->bytes(), before);
    EXPECT_EQ(late->find("site:nobody"), std::nullopt);
    EXPECT_GT(late->bytes(), before) << "the table says who is nobody";
    EXPECT_EQ(late->find(chosen), 7u);
}

/// Names of which the first piece can be read, and nothing after it.
class NamesThatEnd : public geo::detail::HeldRecords {
public:
    explicit NamesThatEnd(const geo::Catalogue& names) : HeldRecords({}), names_(names) {}

    [[nodiscard]] bool
    readTexts(const std::string&, geo::RecordIndex, const std::function<bool(geo::RecordIndex)>& isWanted,
              const std::function<void(geo::RecordIndex, std::string_view)>& use) const override {
        for (geo::RecordIndex i = 0; i < 100; ++i)
            if (isWanted(i))
                use(i, names_.foldedName(i));
        return false;
    }

private:
    const geo::Catalogue& names_;
};

TEST_F(SpoiledColumns, NamesBeforeAPieceThatIsSpoiledAreGivenOnce) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const geo::Catalogue held(geo::readAtlas(file().string())->records);
    const auto ready = geo::detail::ReadyColumns::find(file(), {});
    ASSERT_TRUE(ready);
    const auto late = ready->catalogue(std::make_shared<const NamesThatEnd>(held), 1);
    ASSERT_TRUE(late);
    int lost = 0;
    late->whenLost([&lost] { ++lost; });
    const std::vector<std::uint64_t> all(held.size() / 64 + 1, ~std::uint64_t{0});
    geo::RecordIndex next = 0;
    late->foldedNames(all, [&](geo::RecordIndex i, std::string_view name) {
        EXPECT_EQ(i, next++);
        EXPECT_EQ(name, i < 100 ? held.foldedName(i) : std::string_view());
    });
    EXPECT_EQ(next, held.size());
    EXPECT_EQ(lost, 1);
}

/// The disk of every database that is opened while it lives; one can make it answer nothing.
class FailingDisk {
public:
    FailingDisk() : vfs_(*disk()) {
        vfs_.zName = "failing";
        vfs_.xOpen = [](sqlite3_vfs* vfs, const char* name, sqlite3_file* opened, int flags, int* given) {
            const int code = disk()->xOpen(vfs, name, opened, flags, given);
            if (code == SQLITE_OK && (flags & SQLITE_OPEN_READONLY) != 0 && opened->pMethods != nullptr)
                opened->pMethods = failing(opened->pMethods);
            return code;
        };
        sqlite3_vfs_register(&vfs_, 1);
    }
    ~FailingDisk() {
        fails = false;
        sqlite3_vfs_unregister(&vfs_);
        sqlite3_vfs_register(disk(), 1);
    }
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    static inline std::atomic_bool fails = false;

private:
    static sqlite3_vfs* disk() {
        static sqlite3_vfs* const usual = sqlite3_vfs_find("unix");
        return usual;
    }
    /// The same for each file that is only read.
    static const sqlite3_io_methods* failing(const sqlite3_io_methods* usual) {
        static const auto* const first = usual;
        static const auto methods = [] {
            auto changed = *first;
            changed.xRead = [](sqlite3_file* from, void* into, int bytes, sqlite3_int64 at) {
                return fails ? SQLITE_IOERR_READ : first->xRead(from, into, bytes, at);
            };
            return changed;
        }();
        return &methods;
    }
    sqlite3_vfs vfs_;
};

TEST_F(SpoiledColumns, ARowThatIsGoneOrThatTheDiskDoesNotGiveIsSaid) {
    ASSERT_TRUE(geo::writeAtlas(shipped(), file()));
    const FailingDisk disk;
    const auto open = geo::openAtlas(file().string());
    ASSERT_TRUE(open);
    const auto& catalogue = *open->catalogue;
    const auto cursor = catalogue.cursor();
    const auto read = [&](geo::RecordIndex i) {
        return cursor->texts(catalogue.kind(i), catalogue.row(i)).has_value();
    };
    FailingDisk::fails = true;
    EXPECT_FALSE(cursor->lost());
    EXPECT_FALSE(read(0));
    FailingDisk::fails = false;
    EXPECT_TRUE(read(0)) << "it was there all the time";
    EXPECT_TRUE(cursor->lost()) << "who keeps what was read lacks one";

    const auto other = catalogue.cursor();
    change("DELETE FROM sites; DELETE FROM partners; DELETE FROM projects");
    EXPECT_FALSE(other->texts(catalogue.kind(0), catalogue.row(0)));
    EXPECT_TRUE(other->lost());
}

} // namespace
