#include "app/view_store.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <gmock/gmock.h>

#include <fstream>

namespace atlas {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class ViewStoreTest : public testing::Test {
protected:
    ViewStoreTest() : folder(fs::path(home.path().toStdString()) / "deep" / "views"), store(folder) {}

    static SavedView saved(const std::string& id, const QString& name, int day = 1) {
        SavedView made{.id = id,
                       .name = name,
                       .saved = QDateTime(QDate(2026, 11, day), QTime(12, 0), QTimeZone::UTC),
                       .view = {}};
        made.view.filter.text = id;
        made.view.camera.bearing = 12.5;
        return made;
    }
    void put(const std::string& file, const std::string& text) const {
        fs::create_directories(folder);
        std::ofstream(folder / file) << text;
    }
    [[nodiscard]] std::string read(const std::string& file) const {
        std::ifstream stream(folder / file);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    QTemporaryDir home;
    fs::path folder;
    ViewStore store;
};

TEST_F(ViewStoreTest, AFolderThatIsNotThereHoldsNothing) {
    const auto content = store.load();
    EXPECT_TRUE(content.views.empty());
    EXPECT_TRUE(content.broken.empty());
    EXPECT_FALSE(fs::exists(folder));
}

TEST_F(ViewStoreTest, WhatIsWrittenIsReadTheNewestFirst) {
    const auto older = saved("a", QStringLiteral("Moselle <b>"), 1);
    const auto newer = saved("b", QStringLiteral("Sarre"), 2);
    ASSERT_TRUE(store.write(newer));
    ASSERT_TRUE(store.write(older));
    EXPECT_EQ(store.load().views, (std::vector{newer, older}));
    ASSERT_TRUE(store.remove("b"));
    EXPECT_EQ(store.load().views, std::vector{older});
}

TEST_F(ViewStoreTest, ABrokenFileCostsNoOther) {
    const auto good = saved("good", QStringLiteral("Good"));
    ASSERT_TRUE(store.write(good));
    const auto valid = read("good.json");
    put("half.json", valid.substr(0, valid.size() / 2));
    put("empty.json", "");
    put("list.json", "[1]");
    put("huge.json", std::string(maxViewBytes + 5000, ' ') + valid);
    put("deep.json", std::string(100'000, '['));
    put("newer.json", R"({"version": 99, "name": "x"})");
    put("nameless.json", R"({"version": 1, "name": "  ", "saved": "2026-11-25T10:00:00Z", "view": {}})");
    put("wrong.json",
        R"({"version": 1, "name": "x", "saved": "2026-11-25T10:00:00Z", "view": {"version": 1, "odd": 1}})");
    fs::create_directories(folder / "folder.json");
    put("note.txt", "not ours");
    const auto content = store.load();
    EXPECT_EQ(content.views, std::vector{good});
    ASSERT_EQ(content.broken.size(), 9u);
    std::string all;
    for (const auto& error : content.broken) {
        EXPECT_THAT(error.where, HasSubstr(folder.string())) << error.what;
        all += error.text() + "\n";
    }
    EXPECT_THAT(all, HasSubstr("newer version"));
    EXPECT_THAT(all, HasSubstr("'odd'"));
    EXPECT_TRUE(fs::exists(folder / "half.json")) << "kept for whoever wants to mend it";
}

TEST_F(ViewStoreTest, AFailedWriteLeavesTheOldFile) {
    const auto old = saved("a", QStringLiteral("Old"));
    ASSERT_TRUE(store.write(old));
    // A folder in place of the file cannot be replaced: stops even the superuser.
    fs::create_directories(folder / "b.json" / "inside");
    EXPECT_FALSE(store.write(saved("b", QStringLiteral("New"))));
    EXPECT_EQ(store.load().views, std::vector{old});
    for (const auto& entry : fs::directory_iterator(folder))
        EXPECT_EQ(entry.path().extension(), ".json") << "nothing half written stays: " << entry.path();
}

TEST_F(ViewStoreTest, AHomeThatCannotBeWrittenIsAnErrorWithItsPath) {
    fs::create_directories(folder.parent_path());
    std::ofstream(folder) << "in the way";
    const auto written = store.write(saved("a", QStringLiteral("A")));
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().text(), HasSubstr("views"));
    EXPECT_TRUE(store.load().views.empty());
}

TEST_F(ViewStoreTest, AtMostSoManyAreReadTheNewest) {
    for (std::size_t i = 0; i < ViewStore::maxViews + 3; ++i)
        ASSERT_TRUE(store.write(saved("v" + std::to_string(1000 + i), QStringLiteral("n"))));
    const auto content = store.load();
    ASSERT_EQ(content.views.size(), ViewStore::maxViews);
    EXPECT_EQ(content.views.front().id, "v" + std::to_string(1000 + ViewStore::maxViews + 2));
}

TEST_F(ViewStoreTest, AnIdIsNeverThatOfAnotherFile) {
    const auto now = QDateTime::currentDateTimeUtc();
    const auto first = store.freeId(now);
    ASSERT_TRUE(store.write(saved(first, QStringLiteral("A"))));
    EXPECT_NE(store.freeId(now), first);
}

TEST(ViewName, IsOneLineOfPlainTextWithinItsLength) {
    EXPECT_EQ(ViewStore::plainName(QStringLiteral("  a\n\tb \u202E c ")), QStringLiteral("a b c"));
    EXPECT_EQ(ViewStore::plainName(QStringLiteral(" \n ")), QString());
    EXPECT_EQ(ViewStore::plainName(QString(500, QLatin1Char('x'))).size(), ViewStore::maxName);
}

} // namespace
} // namespace atlas
