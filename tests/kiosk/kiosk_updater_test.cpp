#include "tests/kiosk/kiosk_update_fixture.h"

#include <sys/resource.h>

#include <csignal>
#include <format>

using namespace atlas::kiosk;
using namespace std::chrono_literals;
using testing::HasSubstr;
using Kind = UpdateResult::Kind;

TEST_F(Update, IsStagedFirstAndShownOnceActivated) {
    EXPECT_EQ(shown(), 0u);
    EXPECT_EQ(stage().kind, Kind::NoSource);
    offer(5);
    ContentStore content = store();
    const auto result = stage(content);
    ASSERT_EQ(result.kind, Kind::Staged) << result.words;
    EXPECT_EQ(shown(), 0u);
    EXPECT_EQ(trials, 1);
    ASSERT_TRUE(content.activate(*result.staged).has_value());
    EXPECT_EQ(shown(), 5u);
    EXPECT_EQ(bytesOf(content.open()->folder / "attract.md"), "story of 5");
    EXPECT_EQ(stage().kind, Kind::UpToDate);
    EXPECT_TRUE(std::filesystem::is_empty(folder() / "incoming"));
}

TEST_F(Update, StagedContentWaitsThroughARestartAndIsNotTriedAgain) {
    offer(5);
    EXPECT_EQ(stage().kind, Kind::Staged);
    EXPECT_EQ(stage().kind, Kind::Staged);
    EXPECT_EQ(trials, 1);
    EXPECT_EQ(source.asked.size(), 1u);
}

TEST_F(Update, ThePredecessorIsKeptAndOlderOnesGo) {
    for (const std::uint64_t version : {5u, 6u, 7u})
        install(version);
    ContentStore content = store();
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder()), {}),
              6); // two, incoming, state, the highest version, lock
    ASSERT_TRUE(content.goBack().has_value());
    EXPECT_EQ(shown(), 6u);
    ASSERT_TRUE(content.goBack().has_value());
    EXPECT_EQ(shown(), 0u); // built in
}

TEST_F(Update, GoingBackDoesNotLowerWhatWasAccepted) {
    install(5);
    install(6);
    ContentStore content = store();
    ASSERT_TRUE(content.goBack().has_value());
    EXPECT_EQ(content.accepted(), 6u);
    EXPECT_EQ(stage().kind, Kind::UpToDate) << "the version that was left behind is not taken again";
    EXPECT_EQ(shown(), 5u);
    install(7);
    EXPECT_EQ(shown(), 7u);
}

TEST_F(Update, OlderOtherChannelExpiredOrOfTheFutureChangesNothing) {
    install(5);
    offer(4);
    expectRefused("older than 5");
    offer(6);
    ContentStore content = store();
    EXPECT_THAT(stage(content, testNow + 24h * 400).words, HasSubstr("valid until"));
    EXPECT_THAT(stage(content, testNow - 24h * 400).words, HasSubstr("Set the clock"));
    maker.make(6, 3000, "fair");
    source.files[std::string(manifestName)] = maker.manifestText();
    expectRefused("channel 'fair'");
}

TEST_F(Update, AnotherBundleUnderAUsedNumberIsTold) {
    install(5);
    offer(5, 4000);
    expectRefused("another content under a number already used");
    maker.make(5, 4000, "fair");
    source.files[std::string(manifestName)] = maker.manifestText();
    EXPECT_EQ(stage().finding, UpdateFinding::OtherChannel) << "each channel has its own numbers";
    offer(5);
    EXPECT_EQ(stage().kind, Kind::UpToDate) << "the one that was taken";
    install(6);
    ContentStore content = store();
    ASSERT_TRUE(content.goBack().has_value());
    EXPECT_EQ(stage().kind, Kind::UpToDate) << "the one that was left behind";
    offer(6, 4000);
    EXPECT_EQ(stage().finding, UpdateFinding::NumberUsed) << "and it is known still";
    EXPECT_EQ(shown(), 5u);
    // What an older program kept doesn't say which folder it was, and is kept once.
    std::filesystem::remove(folder() / "accepted.json");
    const auto name = store().current();
    state.write("content/state.json",
                std::format(R"({{"current": "{}", "previous": "", "accepted": 6}})", name));
    EXPECT_EQ(stage().kind, Kind::UpToDate);
    offer(5, 4000);
    state.write("content/state.json",
                std::format(R"({{"current": "{}", "previous": "", "accepted": 5}})", name));
    EXPECT_EQ(stage().finding, UpdateFinding::NumberUsed);
}

TEST_F(Update, WhatWaitsGoesOnceSomethingNewerIsWhole) {
    install(5);
    offer(6);
    ContentStore content = store();
    const auto waiting = stage(content).staged;
    ASSERT_TRUE(waiting.has_value());
    Updater updater(content, "stable", sayVersion, waiting);
    offer(7);
    const std::string good = std::exchange(source.files[archiveName(7)], "damaged");
    EXPECT_EQ(updater.stage(source, testNow).kind, Kind::Failed);
    EXPECT_TRUE(std::filesystem::exists(waiting->folder));
    offer(6);
    EXPECT_EQ(updater.stage(source, testNow).staged, waiting);
    source.files[archiveName(7)] = good;
    maker.make(7);
    source.files[std::string(manifestName)] = maker.manifestText();
    EXPECT_EQ(updater.stage(source, testNow).kind, Kind::Staged);
    EXPECT_FALSE(std::filesystem::exists(waiting->folder));
}

TEST_F(Update, WithAnotherKeyChangesNothing) {
    install(5);
    Maker stranger;
    stranger.make(6);
    source.files[std::string(manifestName)] = stranger.manifestText();
    source.files[archiveName(6)] = stranger.archive(6);
    expectRefused("signature is wrong");
}

TEST_F(Update, ContentThatFailsToLoadChangesNothing) {
    install(5);
    offer(6);
    trialAnswer = geo::fail("The atlas has no records");
    expectRefused("The atlas has no records");
    EXPECT_TRUE(std::filesystem::is_empty(folder() / "incoming")) << "and takes no room";
    trialAnswer = {};
    install(6);
    EXPECT_EQ(shown(), 6u);
}

TEST_F(Update, ContentThatStopsTheProgramIsNotTriedForEver) {
    install(5);
    for (std::uint64_t i = 0; i < ContentStore::maxTrials; ++i)
        EXPECT_TRUE(store().beginTrial(6).value()); // and then the program is gone
    offer(6);
    source.asked.clear();
    expectRefused("stopped the program");
    EXPECT_TRUE(source.asked.empty()) << "nor fetched";
    EXPECT_TRUE(std::filesystem::is_empty(folder() / "incoming"));
    install(7);
    EXPECT_EQ(shown(), 7u);
}

TEST_F(Update, EveryRegionOfTheArchiveFlippedChangesNothing) {
    install(5);
    offer(6, 20'000);
    constexpr std::uint32_t seed = 20261125;
    std::mt19937 random(seed);
    std::string& archive = source.files[archiveName(6)];
    const std::string good = archive;
    constexpr std::size_t region = 128;
    for (std::size_t at = 0; at < good.size(); at += region) {
        const std::size_t byte = std::min(at + random() % region, good.size() - 1);
        archive = good;
        archive[byte] ^= static_cast<char>(1u << random() % 8u);
        const auto result = stage();
        EXPECT_EQ(result.kind, Kind::Failed) << "byte " << byte << " of seed " << seed;
        EXPECT_THAT(result.words, HasSubstr("not the one that was signed"));
    }
    EXPECT_EQ(shown(), 5u);
    EXPECT_EQ(trials, 1) << "nothing of it was ever loaded";
    archive = good;
    EXPECT_EQ(stage().kind, Kind::Staged) << "and the next attempt is not held up";
}

TEST_F(Update, CutAtEveryBoundaryChangesNothingAndGoesOnLater) {
    install(5);
    offer(6, 20'000);
    std::string& archive = source.files[archiveName(6)];
    const std::string good = archive;
    for (std::size_t length = 0; length < good.size(); length += 512) {
        archive = good.substr(0, length);
        const auto result = stage();
        EXPECT_EQ(result.kind, Kind::Failed) << length;
        EXPECT_THAT(result.words, HasSubstr(std::format("ends after {} of {} bytes", length, good.size())));
    }
    EXPECT_EQ(shown(), 5u);
    source.asked.clear();
    archive = good;
    EXPECT_EQ(stage().kind, Kind::Staged);
    EXPECT_EQ(source.asked, (std::vector<std::uint64_t>{(good.size() - 1) / 512 * 512}))
        << "resumed, not begun anew";
}

TEST_F(Update, GoesOnWhereTheConnectionWasLost) {
    offer(5, 20'000);
    source.breaksAfter = 6'000;
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(stage().kind, Kind::Failed);
    EXPECT_EQ(stage().kind, Kind::Staged);
    EXPECT_EQ(source.asked, (std::vector<std::uint64_t>{0, 6'000, 12'000, 18'000}));
}

TEST_F(Update, ASourceThatCannotResumeBeginsAnew) {
    offer(5, 20'000);
    source.breaksAfter = 6'000;
    EXPECT_EQ(stage().kind, Kind::Failed);
    source.breaksAfter = std::string::npos;
    source.ranges = false;
    EXPECT_EQ(stage().kind, Kind::Staged);
}

TEST_F(Update, BytesOfAnotherArchiveInTheMiddleAreNoticed) {
    offer(5, 20'000);
    source.breaksAfter = 6'000;
    EXPECT_EQ(stage().kind, Kind::Failed);
    source.breaksAfter = std::string::npos;
    const std::string good = source.files[archiveName(5)];
    source.files[archiveName(5)] = noise(good.size(), 99);
    EXPECT_THAT(stage().words, HasSubstr("not the one that was signed"));
    source.files[archiveName(5)] = good;
    EXPECT_EQ(stage().kind, Kind::Staged);
}

TEST_F(Update, ASourceWithoutEndIsLeft) {
    offer(5);
    source.files[archiveName(5)] += std::string(10'000'000, 'x');
    EXPECT_THAT(stage().words, HasSubstr("larger than its manifest says"));
    source.files[std::string(manifestName)] += std::string(10'000'000, 'x');
    EXPECT_EQ(stage().kind, Kind::Failed);
}

TEST_F(Update, BrokenContentGivesWayToItsPredecessorAndCanBeBroughtAgain) {
    install(5);
    install(6);
    const auto broken = store().open()->folder / "attract.md";
    std::ofstream(broken) << "story of 7";
    ContentStore content = store();
    EXPECT_EQ(content.open()->version, 5u);
    EXPECT_THAT(content.problem(), HasSubstr("not the one that was signed"));
    const auto again = stage(content);
    ASSERT_EQ(again.kind, Kind::Staged) << again.words;
    EXPECT_TRUE(content.activate(*again.staged).has_value());
    EXPECT_EQ(shown(), 6u);
}

TEST_F(Update, ADamagedStateIsMadeAnewFromWhatIsSigned) {
    install(5);
    install(6);
    for (const char* text :
         {"", "{", "{}", "{\"current\": \"../../etc\", \"previous\": \"\", \"accepted\": 0}"}) {
        state.write("content/state.json", text);
        EXPECT_EQ(shown(), 6u) << text;
        EXPECT_EQ(store().accepted(), 6u) << "a damaged state opens no way for older content";
        EXPECT_FALSE(store().problem().empty());
    }
    std::filesystem::remove(folder() / "state.json");
    EXPECT_EQ(store().accepted(), 6u);
    ContentStore content = store();
    ASSERT_TRUE(content.goBack().has_value());
    EXPECT_EQ(shown(), 5u);
}

TEST_F(Update, AStateThatIsLostOpensNoWayForOlderContent) {
    install(5);
    install(6);
    install(7);
    {
        ContentStore content = store();
        ASSERT_TRUE(content.goBack().has_value());
    }
    std::filesystem::remove_all(store().folder() / "incoming");
    const auto seven = versionFolder(7, sha256(maker.manifestText()));
    std::filesystem::remove_all(folder() / seven); // as tidied
    const std::string good = bytesOf(folder() / "state.json");
    const auto stillRefuses = [&](std::string_view after) {
        EXPECT_EQ(store().accepted(), 7u) << after;
        EXPECT_EQ(store().acceptedFolder(), seven) << after;
        EXPECT_FALSE(store().problem().empty()) << after;
        offer(6);
        EXPECT_EQ(stage().finding, UpdateFinding::Older) << after;
        offer(7);
        EXPECT_EQ(stage().finding, UpdateFinding::TakenBefore) << after;
    };
    for (std::size_t length = 0; length < good.size(); length += 7) {
        state.write("content/state.json", good.substr(0, length));
        stillRefuses(std::format("cut after {} bytes", length));
    }
    std::filesystem::remove(folder() / "state.json");
    stillRefuses("removed");
    for (const char* name : {"v5", "v6"})
        for (const auto& entry : std::filesystem::directory_iterator(folder()))
            if (entry.path().filename().string().starts_with(name))
                std::filesystem::remove_all(entry.path());
    stillRefuses("all content removed");
    install(8);
    EXPECT_EQ(shown(), 8u);
    EXPECT_TRUE(store().problem().empty()) << store().problem();
}

TEST_F(Update, EachOfTheTwoPlacesOfTheHighestVersionIsEnough) {
    install(5);
    install(6);
    for (const char* text : {"", "{", "{\"accepted\": -1}", "{\"accepted\": 1e30}", "{\"accepted\": 5}"}) {
        state.write("content/accepted.json", text);
        EXPECT_EQ(store().accepted(), 6u) << text;
        EXPECT_EQ(shown(), 6u) << text;
        EXPECT_TRUE(store().problem().empty()) << text;
    }
    install(7); // mends it
    const std::string both = bytesOf(folder() / "accepted.json");
    EXPECT_THAT(both, HasSubstr("7"));
    // Neither of them, and the newest content damaged: its manifest is signed still.
    std::ofstream(store().open()->folder / "attract.md") << "damaged";
    std::filesystem::remove(folder() / "accepted.json");
    std::filesystem::remove(folder() / "state.json");
    EXPECT_EQ(shown(), 6u);
    EXPECT_EQ(store().accepted(), 7u);
    offer(6);
    EXPECT_EQ(stage().finding, UpdateFinding::Older);
}

TEST_F(Update, StartsThatDoNotLiveGoBackOnceAndThenToBuiltIn) {
    install(5);
    install(6);
    using enum StartMode;
    const auto start = [&](int shortStarts) {
        ContentStore content = store();
        const auto installed = content.open(CrashCounter::mode(shortStarts), shortStarts);
        return installed ? installed->version : 0;
    };
    EXPECT_EQ(start(0), 6u);
    EXPECT_EQ(start(3), 6u);
    EXPECT_EQ(start(4), 5u);
    EXPECT_EQ(start(5), 5u);
    EXPECT_EQ(start(6), 0u);
    EXPECT_EQ(start(0), 0u) << "what broke us is not shown again by itself";
    EXPECT_EQ(store().accepted(), 6u);
}

TEST_F(Update, WithoutKeysNothingIsTakenAndNothingInstalledIsShown) {
    install(5);
    ContentStore keyless(folder(), {});
    EXPECT_EQ(keyless.open(), std::nullopt);
    EXPECT_THAT(stage(keyless).words, HasSubstr("no key"));
}

TEST_F(Update, ADiskThatTakesNothingIsTold) {
    offer(5);
    ContentStore nowhere("/proc/atlas/content", {maker.keys.publicKey});
    const auto refused = stage(nowhere);
    EXPECT_EQ(refused.kind, Kind::Failed);
    EXPECT_EQ(refused.finding, UpdateFinding::DiskRefuses);
    EXPECT_EQ(nowhere.open(), std::nullopt);
}

TEST_F(Update, ADiskThatIsFullWhileItUnpacksKeepsTheDownload) {
    maker.content.write(atlasName, "5\n" + std::string(1'000'000, ' ')); // packed it is small
    makeBundle({.folder = maker.content.path(), .out = maker.out.path(), .version = 5, .created = testNow},
               maker.keys.secretKey)
        .value();
    source.files[std::string(manifestName)] = maker.manifestText();
    source.files[archiveName(5)] = maker.archive(5);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 100'000;
    std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto refused = stage();
    ::setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(refused.kind, Kind::Failed);
    EXPECT_EQ(refused.finding, UpdateFinding::DiskRefuses) << refused.words;
    expectOnlyTheDownloadKept();
}

TEST_F(Update, AStopDuringTheTrialKeepsTheDownloadOnly) {
    offer(5);
    ContentStore content = store();
    std::stop_source stop;
    Updater updater(content, "stable", [&](const std::filesystem::path&) -> geo::Result<void> {
        stop.request_stop();
        return {};
    });
    EXPECT_EQ(updater.stage(source, testNow, stop.get_token()).kind, Kind::Failed);
    expectOnlyTheDownloadKept();
}

TEST_F(Update, ALockThatCannotBeMadeIsNoOtherUpdate) {
    offer(5);
    std::filesystem::create_directories(folder() / ".lock"); // as if the disk took no file
    const auto refused = stage();
    EXPECT_EQ(refused.finding, UpdateFinding::DiskRefuses) << refused.words;
}

TEST_F(Update, TwoAtOnceDoNotMeet) {
    offer(5);
    ContentStore content = store();
    Updater outer(content, "stable", [&](const std::filesystem::path&) -> geo::Result<void> {
        const auto second = stage();
        EXPECT_THAT(second.words, HasSubstr("under way"));
        EXPECT_EQ(second.finding, UpdateFinding::Busy);
        return {};
    });
    EXPECT_EQ(outer.stage(source, testNow).kind, Kind::Staged);
}

TEST_F(Update, CanBeStopped) {
    offer(5);
    ContentStore content = store();
    std::stop_source stop;
    stop.request_stop();
    Updater updater(content, "stable", sayVersion);
    EXPECT_EQ(updater.stage(source, testNow, stop.get_token()).kind, Kind::Failed);
    EXPECT_EQ(stage().kind, Kind::Staged);
}

TEST_F(Update, AStopLeavesWhatIsWhole) {
    /// The program is left while the source is asked.
    class Stopping final : public Transport {
    public:
        Stopping(Transport& source, std::stop_source& stop) : source_(source), stop_(stop) {}
        std::string place() const override { return source_.place(); }
        geo::Result<std::optional<std::string>> small(std::string_view name, std::size_t maxBytes,
                                                      const std::stop_token& stop) override {
            stop_.request_stop();
            return source_.small(name, maxBytes, stop);
        }
        geo::Result<void> read(std::string_view name, std::uint64_t offset, const Sink& sink,
                               const std::stop_token& stop) override {
            return source_.read(name, offset, sink, stop);
        }

    private:
        Transport& source_;
        std::stop_source& stop_;
    };
    const auto stopAtOnce = [&](ContentStore& content) {
        std::stop_source stop;
        Stopping stopping(source, stop);
        return Updater(content, "stable", sayVersion).stage(stopping, testNow, stop.get_token());
    };
    install(5);
    ContentStore content = store();
    const auto ofCurrent = stopAtOnce(content);
    EXPECT_EQ(ofCurrent.kind, Kind::Failed);
    EXPECT_THAT(ofCurrent.words, HasSubstr("was stopped"));
    EXPECT_EQ(shown(), 5u);
    offer(6);
    const auto staged = stage(content).staged;
    ASSERT_TRUE(staged.has_value());
    const auto ofStaged = stopAtOnce(content);
    EXPECT_EQ(ofStaged.kind, Kind::Failed);
    EXPECT_THAT(ofStaged.words, HasSubstr("was stopped"));
    EXPECT_TRUE(content.activate(*staged).has_value());
    EXPECT_EQ(shown(), 6u);
}

TEST_F(Update, FromAFolderOnly) {
    maker.make(5);
    FolderTransport folder(maker.out.path());
    ContentStore content = store();
    Updater updater(content, "stable", sayVersion);
    EXPECT_EQ(updater.stage(folder, testNow).kind, Kind::Staged);
    FolderTransport missing("/nonexistent/stick");
    EXPECT_EQ(updater.stage(missing, testNow).kind, Kind::NoSource);
    std::filesystem::remove(maker.out / manifestName);
    std::filesystem::create_symlink("/etc/passwd", maker.out / manifestName);
    EXPECT_EQ(updater.stage(folder, testNow).kind, Kind::Failed);
    std::filesystem::remove(maker.out / manifestName);
    std::filesystem::create_directory(maker.out / manifestName);
    EXPECT_EQ(updater.stage(folder, testNow).kind, Kind::Failed);
}

TEST(TryContent, AnAtlasThatIsNoneIsAnError) {
    const TemporaryFolder folder;
    EXPECT_FALSE(tryContent(folder.path()).has_value());
    folder.write(atlasName, "SQLite format 3");
    EXPECT_FALSE(tryContent(folder.path()).has_value());
}
