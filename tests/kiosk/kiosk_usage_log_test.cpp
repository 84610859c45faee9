#include "app/kiosk_core/usage_log.h"
#include "tests/geo/temporary_folder.h"

#include <gmock/gmock.h>

#include <format>
#include <random>

using namespace atlas::kiosk;
using namespace std::chrono;
using testing::HasSubstr;

namespace {

constexpr year_month_day today{year(2026) / 11 / 25};

void visit(UsageLog& log) {
    log.visitor("lb");
    log.path(VisitorPath::NearMe);
    log.record("site:arcelormittal-differdange");
    log.record("site:arcelormittal-differdange");
    log.search(true);
    log.search(false);
    log.shortlist();
}

class Usage : public testing::Test {
protected:
    TemporaryFolder folder;
    BackgroundWriter writer;

    UsageLog log(bool on = true, year_month_day day = today) { return {folder / "usage", on, writer, day}; }
    /// Counted a visit that the disk didn't take; from now on it would.
    UsageLog refusedOnce() {
        folder.write("usage", "a file where the folder should be");
        UsageLog counts = log();
        visit(counts);
        counts.keep(today);
        writer.flush();
        EXPECT_FALSE(writer.problem().empty());
        std::filesystem::remove(folder / "usage");
        return counts;
    }
    std::vector<UsageDay> kept() {
        writer.flush();
        return readUsageFiles(folder / "usage").value().days;
    }
};

} // namespace

TEST_F(Usage, CountsADay) {
    UsageLog counts = log();
    visit(counts);
    counts.keep(today);
    const auto days = kept();
    ASSERT_EQ(days.size(), 1u);
    EXPECT_EQ(days[0], (UsageDay{.day = "2026-11-25",
                                 .visitors = 1,
                                 .languages = {{"lb", 1}},
                                 .paths = {{"near-me", 1}},
                                 .records = {{"site:arcelormittal-differdange", 2}},
                                 .searchesWithResults = 1,
                                 .searchesWithout = 1,
                                 .shortlists = 1}));
}

TEST_F(Usage, GoesOnAfterARestartAndBeginsANewDay) {
    {
        UsageLog counts = log();
        visit(counts);
        counts.keep(today);
        writer.flush();
    }
    UsageLog counts = log();
    visit(counts);
    EXPECT_EQ(counts.today().visitors, 2u);
    counts.keep(year(2026) / 11 / 26);
    visit(counts);
    counts.keep(year(2026) / 11 / 26);
    const auto days = kept();
    ASSERT_EQ(days.size(), 2u);
    EXPECT_EQ(days[0].visitors, 2u);
    EXPECT_EQ(days[1].visitors, 1u);
}

TEST_F(Usage, WhenOffNothingIsCountedOrWritten) {
    UsageLog counts = log(false);
    visit(counts);
    counts.keep(today);
    writer.flush();
    EXPECT_EQ(counts.today().visitors, 0u);
    EXPECT_FALSE(std::filesystem::exists(folder / "usage"));
}

TEST_F(Usage, NothingThatWasTypedGetsIn) {
    UsageLog counts = log();
    for (const char* id :
         {"Jean Dupont", "site:Jean Dupont", "", "site:", "search:acier", "=cmd", "site:a,b", "site:é"})
        counts.record(id);
    counts.record("site:" + std::string(1000, 'a'));
    counts.visitor("Jean");
    counts.keep(today);
    EXPECT_EQ(kept()[0].records, (std::map<std::string, std::uint64_t>{{"other", 9}}));
    EXPECT_TRUE(kept()[0].languages.empty());
}

TEST_F(Usage, IsBoundedInRecordsAndDays) {
    UsageLog counts = log();
    for (std::size_t i = 0; i < maxUsageRecords + 500; ++i)
        counts.record("site:" + std::string(80, 'x') + std::to_string(i));
    counts.keep(today);
    const auto days = kept();
    EXPECT_EQ(days[0].records.size(), maxUsageRecords + 1);
    EXPECT_EQ(days[0].records.at("other"), 500u);
    EXPECT_LT(usageText(days[0]).size(), maxUsageBytes);
    for (int i = 0; i < static_cast<int>(maxUsageDays) + 5; ++i) {
        const year_month_day day{sys_days(year(2020) / 1 / 1) + std::chrono::days(i)};
        folder.write("usage/" + std::format("{:%F}", day) + ".json", "{}");
    }
    counts.record("site:a");
    counts.keep(today);
    writer.flush();
    const auto files = std::distance(std::filesystem::directory_iterator(folder / "usage"), {});
    EXPECT_EQ(static_cast<std::size_t>(files), maxUsageDays);
    EXPECT_TRUE(std::filesystem::exists(folder / "usage/2026-11-25.json"));
    EXPECT_FALSE(std::filesystem::exists(folder / "usage/2020-01-01.json"));
}

TEST_F(Usage, ADamagedFileStartsTheDayAnew) {
    std::filesystem::create_directory(folder / "usage");
    folder.write("usage/2026-11-25.json", "{\"day\": \"2026-11-25\", \"visitors\": -1}");
    UsageLog counts = log();
    EXPECT_EQ(counts.today().visitors, 0u);
}

TEST_F(Usage, ADiskThatTakesNothingStopsNothing) {
    UsageLog counts("/proc/atlas/usage", true, writer, today);
    visit(counts);
    counts.keep(today);
    writer.flush();
    EXPECT_FALSE(writer.problem().empty());
    EXPECT_EQ(counts.today().visitors, 1u);
}

TEST_F(Usage, WhatTheDiskDidNotTakeIsWrittenOnceItDoes) {
    UsageLog counts = refusedOnce();
    counts.keep(today); // nobody came meanwhile
    const auto days = kept();
    ASSERT_EQ(days.size(), 1u);
    EXPECT_EQ(days[0].visitors, 1u);
    EXPECT_TRUE(writer.problem().empty()) << writer.problem();
}

TEST_F(Usage, ADayThatEndsIsNotLostToADiskThatRefusedItBefore) {
    UsageLog counts = refusedOnce();
    counts.keep(year(2026) / 11 / 26);
    ASSERT_EQ(kept().size(), 1u);
    std::filesystem::remove_all(folder / "usage");
    counts.keep(year(2026) / 11 / 27);
    writer.flush();
    EXPECT_FALSE(std::filesystem::exists(folder / "usage")) << "a day without visitors has no file";
}

TEST(UsageText, IsReadBackAndPrinted) {
    const UsageDay day{.day = "2026-11-25",
                       .visitors = 40,
                       .languages = {{"de", 15}, {"fr", 25}},
                       .paths = {{"stories", 7}},
                       .records = {{"partner:recies", 3}, {"other", 1}},
                       .searchesWithResults = 5,
                       .searchesWithout = 2,
                       .shortlists = 4};
    EXPECT_EQ(readUsage(usageText(day), "x").value(), day);
    const std::string csv = usageCsv({day});
    EXPECT_TRUE(csv.starts_with("day,what,name,count\r\n2026-11-25,visitors,,40\r\n")) << csv;
    EXPECT_THAT(csv, HasSubstr("2026-11-25,language,fr,25\r\n"));
    EXPECT_THAT(csv, HasSubstr("2026-11-25,record,partner:recies,3\r\n"));
    EXPECT_THAT(csv, HasSubstr("2026-11-25,search,without,2\r\n"));
    const std::string words = usageWords({day, day});
    EXPECT_THAT(words, HasSubstr("80 visitors"));
    EXPECT_THAT(words, HasSubstr("fr 50, de 30"));
    EXPECT_THAT(usageWords({}), HasSubstr("Nothing"));
}

TEST(UsageText, NoTextMakesItThrow) {
    constexpr std::uint32_t seed = 5;
    std::mt19937 random(seed);
    const std::string good = usageText({.day = "2026-11-25", .visitors = 3, .records = {{"site:a", 1}}});
    for (int round = 0; round < 5000; ++round) {
        std::string text = good.substr(0, 1 + random() % good.size());
        text[random() % text.size()] = static_cast<char>(random() % 256);
        (void)readUsage(text, "x");
    }
    EXPECT_FALSE(readUsage(std::string(100'000, '['), "x").has_value());
    EXPECT_FALSE(readUsage("{\"day\": \"2026-11-25\", \"records\": {\"site:a\": 1e300}}", "x").has_value());
    EXPECT_FALSE(readUsage("{\"day\": \"../../../xy\"}", "x").has_value());
}
