// The counts on a USB stick: only where there is one, and nowhere else.

#include "app/kiosk_core/usage_export.h"
#include "tests/geo/temporary_folder.h"

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <format>

using namespace atlas::kiosk;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

namespace fs = std::filesystem;

/// A folder that another file system is mounted at and that we may write to; empty: there is none here.
fs::path mounted() {
    for (const char* place : {"/dev/shm", "/tmp", "/dev", "/run"}) {
        struct stat here{};
        struct stat above{};
        if (::stat(place, &here) == 0 && ::stat((std::string(place) + "/..").c_str(), &above) == 0 &&
            here.st_dev != above.st_dev && ::access(place, W_OK) == 0)
            return place;
    }
    return {};
}

class Export : public testing::Test {
protected:
    TemporaryFolder folder;
    fs::path stick = mounted();
    std::string name = std::format("gr-atlas-test-{}.csv", ::getpid());

    void SetUp() override {
        if (stick.empty())
            GTEST_SKIP() << "nothing is mounted here that could be written to";
        fs::create_directory(folder / "usage");
        folder.write("usage/2026-11-25.json", "{\"day\": \"2026-11-25\", \"visitors\": 3}");
    }
    void TearDown() override {
        for (const auto* ending : {"", ".part"})
            fs::remove_all(stick / (name + ending));
    }
    [[nodiscard]] ExportResult write() const { return exportUsage(folder / "usage", stick, name); }
};

} // namespace

TEST(TableName, TellsKiosksOfOneStickApart) {
    using namespace std::chrono;
    constexpr year_month_day day{year(2026) / 11 / 25};
    EXPECT_EQ(usageTableName("", day), "gr-atlas-usage-2026-11-25.csv");
    EXPECT_EQ(usageTableName("Saarbrücken, St. Johann", day),
              "gr-atlas-usage-saarbrucken-st-johann-2026-11-25.csv");
    EXPECT_EQ(usageTableName("  Gare de l’Est / Forêt ", day),
              "gr-atlas-usage-gare-de-l-est-foret-2026-11-25.csv");
    EXPECT_EQ(usageTableName("../../etc", day), "gr-atlas-usage-etc-2026-11-25.csv");
    EXPECT_EQ(usageTableName("→ \xff", day), "gr-atlas-usage-2026-11-25.csv");
    EXPECT_EQ(usageTableName(std::string(29, 'a') + " bcd", day),
              "gr-atlas-usage-" + std::string(29, 'a') + "-2026-11-25.csv");
    EXPECT_EQ(usageTableName(std::string(1000, 'a'), day),
              "gr-atlas-usage-" + std::string(maxPlaceLetters, 'a') + "-2026-11-25.csv");
}

TEST_F(Export, IsATableOfAllDays) {
    folder.write("usage/2026-11-26.json", "{\"day\": \"2026-11-26\", \"visitors\": 4}");
    for (int again = 0; again < 2; ++again) {
        const auto result = write();
        EXPECT_EQ(result.finding, ExportFinding::Written) << result.problem;
        EXPECT_EQ(result.days, 2u);
    }
    EXPECT_THAT(bytesOf(stick / name), StartsWith("day,what,name,count\r\n2026-11-25,visitors,,3\r\n"));
    EXPECT_FALSE(fs::exists(stick / (name + ".part")));
}

TEST_F(Export, AFolderWithoutAStickGetsNothing) {
    const auto empty = folder / "stick";
    fs::create_directory(empty);
    for (const auto& place : {empty, folder / "nowhere", folder / "usage/2026-11-25.json", fs::path()})
        EXPECT_EQ(exportUsage(folder / "usage", place, name).finding, ExportFinding::NoStick) << place;
    EXPECT_TRUE(fs::is_empty(empty));
}

TEST_F(Export, NoLinkIsFollowed) {
    const auto victim = folder.write("victim", "precious");
    for (const auto* ending : {"", ".part"})
        fs::create_symlink(victim, stick / (name + ending));
    EXPECT_EQ(write().finding, ExportFinding::Written);
    EXPECT_EQ(bytesOf(victim), "precious");
    EXPECT_TRUE(fs::is_regular_file(fs::symlink_status(stick / name)));
}

TEST_F(Export, WhatGoesWrongIsTold) {
    EXPECT_EQ(exportUsage(folder / "nothing", stick, name).finding, ExportFinding::NothingCounted);
    fs::create_directory(stick / name);
    const auto refused = write();
    EXPECT_EQ(refused.finding, ExportFinding::Refused);
    EXPECT_THAT(refused.problem, HasSubstr("can't be written"));
    EXPECT_FALSE(fs::exists(stick / (name + ".part")));
    folder.write("usage/2026-11-25.json", "{");
    const auto unreadable = write();
    EXPECT_EQ(unreadable.finding, ExportFinding::Unreadable);
    EXPECT_FALSE(unreadable.problem.empty());
}

TEST_F(Export, ADamagedDayLeavesTheOthers) {
    folder.write("usage/2026-11-24.json", "{");
    folder.write("usage/2026-11-26.json", "{}");
    const auto written = write();
    EXPECT_EQ(written.finding, ExportFinding::Written);
    EXPECT_EQ(written.days, 1u);
    EXPECT_THAT(written.damaged, testing::ElementsAre("2026-11-24.json", "2026-11-26.json"));
    EXPECT_THAT(written.problem, HasSubstr("2026-11-24.json"));
    EXPECT_THAT(bytesOf(stick / name), StartsWith("day,what,name,count\r\n2026-11-25,visitors,,3\r\n"));
}
