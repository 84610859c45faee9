#include "app/kiosk_core/crash_counter.h"
#include "app/kiosk_core/health.h"
#include "tests/geo/temporary_folder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include <csignal>

using namespace atlas::kiosk;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace {

constexpr std::chrono::sys_seconds now{std::chrono::sys_days{std::chrono::year(2026) / 11 / 25} + 10h};

/// The disk takes files of a few bytes only, as a full one does.
class FullDisk {
public:
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        rlimit tiny = before_;
        tiny.rlim_cur = 4;
        ::setrlimit(RLIMIT_FSIZE, &tiny);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

} // namespace

TEST(Health, IsJsonWithWhatOneAsksFor) {
    const auto json = nlohmann::json::parse(healthText({.version = "0.1",
                                                        .contentVersion = "12",
                                                        .uptime = 90s,
                                                        .now = now,
                                                        .lastTouch = 5s,
                                                        .frameMs = 4.2499,
                                                        .memoryBytes = 1000,
                                                        .lastUpdate = "Version 12 was taken.",
                                                        .lastErrors = {"a", "b"}}));
    EXPECT_EQ(json["version"], "0.1");
    EXPECT_EQ(json["contentVersion"], "12");
    EXPECT_EQ(json["uptimeSeconds"], 90);
    EXPECT_EQ(json["time"], "2026-11-25T10:00:00Z");
    EXPECT_EQ(json["lastTouchSecondsAgo"], 5);
    EXPECT_EQ(json["frameMs"], 4.2);
    EXPECT_EQ(json["memoryBytes"], 1000);
    EXPECT_EQ(json["lastUpdate"], "Version 12 was taken.");
    EXPECT_EQ(json["lastErrors"], (nlohmann::json{"a", "b"}));
    EXPECT_FALSE(nlohmann::json::parse(healthText({.frameMs = std::nan("")})).contains("frameMs"));
}

TEST(Health, IsBoundedWhateverItHolds) {
    Health health{.version = std::string(100'000, 'v'), .lastUpdate = std::string(100'000, '\xe9')};
    for (int i = 0; i < 1000; ++i)
        health.lastErrors.push_back(std::string(5000, 'e'));
    const std::string text = healthText(health);
    EXPECT_LT(text.size(), 16'384u);
    EXPECT_TRUE(nlohmann::json::accept(text));
}

TEST(Health, TellsTheMemoryOfTheProcess) {
    EXPECT_GT(residentBytes(), 1'000'000u);
}

TEST(HealthFile, KeepsTheLastErrorsInTheirOrder) {
    const TemporaryFolder folder;
    BackgroundWriter writer;
    HealthFile file(folder / "run/health.json", writer);
    file.error("again", now);
    file.error("again", now + 1s);
    for (int i = 0; i < 50; ++i)
        file.error("error " + std::to_string(i), now);
    EXPECT_EQ(file.errors().size(), Health::maxErrors);
    EXPECT_EQ(file.errors().back(), "2026-11-25T10:00:00Z error 49");
    file.write({.version = "1"});
    writer.flush();
    EXPECT_THAT(bytesOf(folder / "run/health.json"), HasSubstr("error 49"));
    EXPECT_THAT(bytesOf(folder / "run/health.json"), testing::Not(HasSubstr("error 29")));
}

TEST(HealthFile, HoldsWhatIsWrongJustNowAsLongAsItIs) {
    const TemporaryFolder folder;
    BackgroundWriter writer;
    HealthFile file(folder / "health.json", writer);
    file.error("of before", now);
    const auto errors = [&](Health health) {
        file.write(std::move(health));
        writer.flush();
        return nlohmann::json::parse(bytesOf(folder / "health.json"))["lastErrors"];
    };
    CrashCounter starts("/proc/atlas/starts.json");
    (void)starts.begin();
    const auto told = errors({.lastErrors = {starts.problem()}});
    ASSERT_EQ(told.size(), 2u);
    EXPECT_EQ(told[0], "2026-11-25T10:00:00Z of before");
    EXPECT_THAT(told[1].get<std::string>(), HasSubstr("starts.json"));
    EXPECT_EQ(errors({}).size(), 1u);
}

TEST(HealthFile, AFullOrReadOnlyDiskIsToldOnceThereIsRoom) {
    const TemporaryFolder folder;
    BackgroundWriter writer;
    HealthFile file(folder / "health.json", writer);
    HealthFile nowhere("/proc/atlas/health.json", writer);
    {
        const FullDisk full;
        file.write({});
        nowhere.write({});
        writer.flush();
        EXPECT_FALSE(writer.problem().empty());
        EXPECT_FALSE(std::filesystem::exists(folder / "health.json"));
    }
    file.write({});
    writer.flush();
    EXPECT_THAT(bytesOf(folder / "health.json"), HasSubstr("can't be written"));
}

TEST(BackgroundWriter, OfSeveralTextsTheLastIsWritten) {
    const TemporaryFolder folder;
    {
        BackgroundWriter writer;
        for (int i = 0; i < 1000; ++i)
            writer.write(folder / "x", std::to_string(i));
    } // the end writes what is due
    EXPECT_EQ(bytesOf(folder / "x"), "999");
}

TEST(BackgroundWriter, IsBounded) {
    const TemporaryFolder folder;
    BackgroundWriter writer;
    writer.write(folder / "large", std::string(BackgroundWriter::maxBytes + 1, 'x'));
    writer.flush();
    EXPECT_FALSE(std::filesystem::exists(folder / "large"));
    EXPECT_THAT(writer.problem(), HasSubstr("large"));
}

TEST(BackgroundWriter, TellsOfFailuresHoweverManyFilesWentWell) {
    const TemporaryFolder folder;
    BackgroundWriter writer;
    for (std::size_t i = 0; i < 2 * BackgroundWriter::maxFiles; ++i) {
        writer.write(folder / "many" / std::to_string(i), "x");
        writer.flush();
    }
    EXPECT_TRUE(writer.problem().empty()) << writer.problem();
    writer.write("/proc/atlas/x", "x");
    writer.flush();
    EXPECT_THAT(writer.problem(), HasSubstr("/proc/atlas"));
    EXPECT_TRUE(writer.failed("/proc/atlas/x"));
}

TEST(BackgroundWriter, AFolderThatTakesFilesAgainIsNoProblem) {
    const TemporaryFolder folder;
    BackgroundWriter writer;
    folder.write("usage", "a file where the folder should be");
    writer.write(folder / "usage/2026-11-25.json", "x"); // the last of its day
    writer.flush();
    EXPECT_TRUE(writer.failed(folder / "usage/2026-11-25.json"));
    writer.write(folder / "elsewhere/x", "x");
    writer.flush();
    EXPECT_TRUE(writer.failed(folder / "usage/2026-11-25.json")) << "another folder says nothing";
    std::filesystem::remove(folder / "usage");
    writer.write(folder / "usage/2026-11-26.json", "x");
    writer.flush();
    EXPECT_TRUE(writer.problem().empty()) << writer.problem();
}

TEST(CrashCounter, GetsMoreCarefulWithEachShortStart) {
    const TemporaryFolder folder;
    const auto start = [&] { return CrashCounter(folder / "starts.json").begin(); };
    using enum StartMode;
    for (const StartMode expected : {Normal, Normal, AfterShortStarts, AfterShortStarts, OlderContent,
                                     OlderContent, BuiltInContent, BuiltInContent})
        EXPECT_EQ(start(), expected);
    CrashCounter lives(folder / "starts.json");
    EXPECT_EQ(lives.begin(), BuiltInContent);
    EXPECT_EQ(lives.shortStarts(), 8);
    lives.lived();
    EXPECT_EQ(start(), Normal);
}

TEST(CrashCounter, AStartThatLivesNeedsNoDiskToWaitFor) {
    const TemporaryFolder folder;
    BackgroundWriter writer;
    CrashCounter counter(folder / "starts.json");
    (void)counter.begin();
    counter.lived(writer);
    counter.lived(); // left at once
    writer.flush();
    CrashCounter next(folder / "starts.json");
    (void)next.begin();
    EXPECT_EQ(next.shortStarts(), 0);
    next.lived(writer);
    writer.flush();
    CrashCounter third(folder / "starts.json");
    (void)third.begin();
    EXPECT_EQ(third.shortStarts(), 0) << "without the other";
    CrashCounter nowhere("/proc/atlas/starts.json");
    nowhere.lived(writer);
    writer.flush();
    EXPECT_TRUE(writer.failed("/proc/atlas/starts.json")) << "it is the writer who wrote";
}

TEST(CrashCounter, AFileItCannotReadOrKeepIsAnOrdinaryStart) {
    const TemporaryFolder folder;
    for (const char* text : {"", "{", "[]", "{\"shortStarts\": -5}", "{\"shortStarts\": \"x\"}"}) {
        CrashCounter counter(folder.write("starts.json", text));
        EXPECT_EQ(counter.begin(), StartMode::Normal) << text;
    }
    CrashCounter many(folder.write("starts.json", "{\"shortStarts\": 18446744073709551615}"));
    EXPECT_EQ(many.begin(), StartMode::BuiltInContent);
    CrashCounter nowhere("/proc/atlas/starts.json");
    EXPECT_EQ(nowhere.begin(), StartMode::Normal);
    EXPECT_FALSE(nowhere.problem().empty());
}
