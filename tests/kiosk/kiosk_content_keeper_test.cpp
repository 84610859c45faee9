#include "app/kiosk/content_keeper.h"
#include "app/kiosk/update_words.h"
#include "tests/kiosk/kiosk_support.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <future>
#include <set>
#include <thread>

using namespace atlas;
using namespace atlas::kiosk;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace {

class Keeper : public testing::Test {
protected:
    Maker maker;
    TemporaryFolder state;
    KioskConfig config;
    std::chrono::sys_seconds now = testNow;
    geo::Result<void> trialAnswer;

    Keeper() {
        config.state = state.path();
        config.updates.folder = maker.out.path();
        config.updates.at = {1h};
        config.hours = OpeningHours::make(OpeningHours::Days{}, "UTC").value();
    }
    std::unique_ptr<ContentKeeper> keeper() {
        return std::make_unique<ContentKeeper>(
            config, KioskKeys{.pinHash = {}, .publicKeys = {maker.keys.publicKey}, .address = {}},
            [this] {
                std::vector<std::unique_ptr<Transport>> sources;
                sources.push_back(std::make_unique<FolderTransport>(config.updates.folder));
                return sources;
            },
            [this](const std::filesystem::path&) { return trialAnswer; }, [this] { return now; });
    }
    static void lookAndWait(ContentKeeper& keeper) {
        QSignalSpy finished(&keeper, &ContentKeeper::finished);
        ASSERT_TRUE(keeper.look());
        ASSERT_TRUE(finished.wait(10'000));
    }
    /// Whether it looks by itself once so much time has passed.
    bool looksAfter(ContentKeeper& keeper, std::chrono::seconds later) {
        now += later;
        QSignalSpy finished(&keeper, &ContentKeeper::finished);
        keeper.tick();
        return keeper.isBusy() && finished.wait(10'000);
    }
    /// Nobody is there; waits until the new start is asked for.
    static void leaveAndWait(ContentKeeper& keeper) {
        QSignalSpy startAnew(&keeper, &ContentKeeper::startAnew);
        keeper.setAlone(true);
        ASSERT_TRUE(startAnew.count() > 0 || startAnew.wait(10'000));
    }
    static void settle(ContentKeeper& keeper) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !keeper.isBusy(); }, 10'000));
    }
    /// Installs a version as a kiosk does.
    void install(std::uint64_t version) {
        maker.make(version);
        const auto content = keeper();
        lookAndWait(*content);
        leaveAndWait(*content);
    }
    std::uint64_t shownNext() {
        const auto next = keeper()->open(StartMode::Normal, 0);
        return next ? next->version : 0;
    }
    static std::string words(const ContentKeeper& keeper) { return keeper.lastUpdate().toStdString(); }
};

} // namespace

TEST(UpdateWords, SayEveryFindingInASentence) {
    std::set<QString> all;
    for (int i = 0; i <= static_cast<int>(kiosk::UpdateFinding::NotLoadable); ++i) {
        const auto words = updateWords(
            {.finding = static_cast<kiosk::UpdateFinding>(i), .version = 7, .place = "/media/%2%1"});
        EXPECT_TRUE(words.endsWith(u'.') || words.endsWith(u'?')) << words.toStdString();
        EXPECT_EQ(words.count(u'%'), 2 * words.count(QStringLiteral("/media"))) << words.toStdString();
        all.insert(words);
    }
    EXPECT_EQ(all.size(), 1u + static_cast<std::size_t>(kiosk::UpdateFinding::NotLoadable));
}

TEST_F(Keeper, BringsContentThatTheNextStartShows) {
    maker.make(5);
    {
        const auto first = keeper();
        EXPECT_EQ(first->open(StartMode::Normal, 0), std::nullopt);
        EXPECT_EQ(first->shownVersion(), QStringLiteral("built in"));
        QSignalSpy ready(first.get(), &ContentKeeper::ready);
        lookAndWait(*first);
        EXPECT_EQ(ready.count(), 1);
        EXPECT_TRUE(first->isReady());
        leaveAndWait(*first);
        EXPECT_EQ(words(*first), "Version 5 was taken.");
        EXPECT_EQ(first->shownVersion(), QStringLiteral("built in")) << "until the next start";
        EXPECT_FALSE(first->isReady());
    }
    const auto next = keeper();
    EXPECT_EQ(next->open(StartMode::Normal, 0)->version, 5u);
    EXPECT_EQ(next->shownVersion(), QStringLiteral("5"));
    lookAndWait(*next);
    EXPECT_THAT(words(*next), HasSubstr("taken before"));
    EXPECT_FALSE(next->isReady());
    next->goBack();
    EXPECT_EQ(keeper()->open(StartMode::Normal, 0), std::nullopt);
}

TEST_F(Keeper, WhoeverComesBeforeTheNewStartIsNotThrownOut) {
    maker.make(5);
    const auto content = keeper();
    lookAndWait(*content);
    QSignalSpy startAnew(content.get(), &ContentKeeper::startAnew);
    content->setAlone(true);
    EXPECT_TRUE(content->isBusy());
    content->setAlone(false); // a touch, while it is written
    settle(*content);
    EXPECT_EQ(words(*content), "Version 5 was taken.");
    EXPECT_EQ(startAnew.count(), 0);
    EXPECT_FALSE(content->isReady());
    content->setAlone(true);
    EXPECT_EQ(startAnew.count(), 1);
    EXPECT_EQ(shownNext(), 5u);
}

TEST_F(Keeper, WhatWaitsStaysWhateverTheNextLookFinds) {
    install(5);
    maker.make(7);
    const auto content = keeper();
    lookAndWait(*content);
    ASSERT_TRUE(content->isReady());
    const auto still = [&](const char* after) {
        lookAndWait(*content);
        EXPECT_TRUE(content->isReady()) << after << ": " << words(*content);
    };
    const auto stick = config.updates.folder;
    config.updates.folder = "/nonexistent";
    still("the stick was pulled");
    config.updates.folder = stick;
    maker.make(6);
    still("an older one");
    EXPECT_THAT(words(*content), HasSubstr("older than 7, which is ready"));
    maker.make(8);
    std::ofstream(maker.out / archiveName(8)) << "damaged";
    still("a bad one");
    maker.make(7, 4000);
    still("another under its number");
    EXPECT_THAT(words(*content), HasSubstr("under a number already used"));
    leaveAndWait(*content);
    EXPECT_EQ(shownNext(), 7u);
}

TEST_F(Keeper, StaffsLookTakesWhatIsNewerThanWhatWaits) {
    maker.make(5);
    const auto content = keeper();
    lookAndWait(*content);
    maker.make(6);
    lookAndWait(*content);
    EXPECT_THAT(words(*content), HasSubstr("Version 6 is ready"));
    leaveAndWait(*content);
    EXPECT_EQ(shownNext(), 6u);
}

TEST_F(Keeper, GoingBackIsNotUndoneByWhatWaits) {
    install(5);
    install(6);
    maker.make(7);
    const auto content = keeper();
    lookAndWait(*content);
    ASSERT_TRUE(content->isReady());
    EXPECT_EQ(content->goBack(), QStringLiteral("The content before is shown from the next start on."));
    EXPECT_FALSE(content->isReady());
    QSignalSpy startAnew(content.get(), &ContentKeeper::startAnew);
    content->setAlone(true);
    EXPECT_FALSE(content->isBusy());
    EXPECT_EQ(startAnew.count(), 0);
    EXPECT_EQ(shownNext(), 5u);
    EXPECT_THAT(content->goBack().toStdString(), HasSubstr("installed with"));
    EXPECT_EQ(shownNext(), 0u);
    EXPECT_THAT(content->goBack().toStdString(), HasSubstr("no older content"));
}

TEST_F(Keeper, GoingBackFromWhatWasJustTakenNeedsNoNewStart) {
    install(5);
    maker.make(6);
    const auto content = keeper();
    EXPECT_TRUE(content->open(StartMode::Normal, 0).has_value());
    lookAndWait(*content);
    content->setAlone(true);
    content->setAlone(false);
    settle(*content);
    content->goBack();
    QSignalSpy startAnew(content.get(), &ContentKeeper::startAnew);
    content->setAlone(true);
    EXPECT_EQ(startAnew.count(), 0);
    EXPECT_EQ(shownNext(), 5u);
}

TEST_F(Keeper, WhatIsReadyIsReadyStillAfterARestart) {
    install(5);
    maker.make(6);
    lookAndWait(*keeper()); // and then the power is cut
    config.updates.folder = "/nonexistent";
    const auto careful = keeper();
    EXPECT_EQ(careful->open(StartMode::AfterShortStarts, 2)->version, 5u);
    EXPECT_FALSE(careful->isReady()) << "not now";
    const auto next = keeper();
    EXPECT_EQ(next->open(StartMode::Normal, 0)->version, 5u);
    EXPECT_TRUE(next->isReady());
    leaveAndWait(*next);
    EXPECT_EQ(words(*next), "Version 6 was taken.");
    EXPECT_EQ(shownNext(), 6u);
}

TEST_F(Keeper, WhatWaitedWhenStaffWentBackDoesNotComeBackByARestart) {
    install(5);
    install(6);
    maker.make(7);
    lookAndWait(*keeper());
    const auto content = keeper();
    // Whether or not this start has taken notice of what waits.
    EXPECT_EQ(content->open(StartMode::AfterShortStarts, 2)->version, 6u);
    content->goBack();
    const auto next = keeper();
    EXPECT_EQ(next->open(StartMode::Normal, 0)->version, 5u);
    EXPECT_FALSE(next->isReady());
}

TEST_F(Keeper, LooksOnItsScheduleWhateverTheClockDoes) {
    install(5);                    // by staff, at midnight
    const auto content = keeper(); // looks at one o'clock
    const auto looks = [&](std::chrono::seconds later) { return looksAfter(*content, later); };
    EXPECT_FALSE(looks(0s));
    EXPECT_FALSE(looks(59min));
    EXPECT_TRUE(looks(1min));
    EXPECT_FALSE(looks(1min));
    EXPECT_FALSE(looks(23h + 58min));
    EXPECT_TRUE(looks(1min));
    EXPECT_TRUE(looks(24h * 365)) << "set forward: once, not for each day";
    EXPECT_FALSE(looks(1min));
    EXPECT_FALSE(looks(-24h * 400)) << "set back";
    EXPECT_TRUE(looks(24h)) << "and the schedule goes on from there";
    config.updates.at.clear();
    EXPECT_FALSE(looksAfter(*keeper(), 24h * 30)) << "only when staff asks";
}

TEST_F(Keeper, ATimeThatPassedWhileTheComputerWasOffIsCaughtUp) {
    maker.make(5);
    EXPECT_TRUE(looksAfter(*keeper(), 0s)) << "it has never looked";
    EXPECT_FALSE(looksAfter(*keeper(), 59min)) << "started anew before its time";
    EXPECT_TRUE(looksAfter(*keeper(), 9h)) << "switched on in the morning";
    EXPECT_FALSE(looksAfter(*keeper(), 1h)) << "and once more: it has looked";
    EXPECT_TRUE(looksAfter(*keeper(), 24h * 30)) << "after a month";
    EXPECT_FALSE(looksAfter(*keeper(), 1min)) << "once, not for each day";
    EXPECT_FALSE(looksAfter(*keeper(), -24h * 365 * 20)) << "a battery that is empty";
    EXPECT_TRUE(looksAfter(*keeper(), 24h * 365 * 20 + 24h)) << "the network tells the time";
    state.write("looked.json", "{\"looked\": 1e300}");
    EXPECT_TRUE(looksAfter(*keeper(), 0s)) << "nobody knows when it looked";
    state.write("looked.json", "{\"looked\": 4000000000}");
    EXPECT_FALSE(looksAfter(*keeper(), 0s)) << "the clock was far ahead, then";
    EXPECT_TRUE(looksAfter(*keeper(), 24h));
}

TEST_F(Keeper, ALookThatIsCutOffIsCaughtUp) {
    class Slow final : public Transport {
    public:
        std::string place() const override { return "a slow line"; }
        geo::Result<std::optional<std::string>> small(std::string_view, std::size_t,
                                                      const std::stop_token& stop) override {
            while (!stop.stop_requested())
                std::this_thread::sleep_for(1ms);
            return std::nullopt;
        }
        geo::Result<void> read(std::string_view, std::uint64_t, const Sink&,
                               const std::stop_token&) override {
            return {};
        }
    };
    {
        ContentKeeper content(
            config, {},
            [] {
                std::vector<std::unique_ptr<Transport>> sources;
                sources.push_back(std::make_unique<Slow>());
                return sources;
            },
            [](const std::filesystem::path&) -> geo::Result<void> { return {}; }, [this] { return now; });
        content.tick();
        EXPECT_TRUE(content.isBusy());
    } // switched off meanwhile
    maker.make(5);
    EXPECT_TRUE(looksAfter(*keeper(), 0s));
}

TEST_F(Keeper, ALookWithoutASourceIsRepeatedAFewTimes) {
    maker.make(5);
    const auto stick = std::exchange(config.updates.folder, "/nonexistent");
    const auto content = keeper();
    const auto ticksUntilItLooks = [&] {
        int ticks = 1;
        while (ticks < 50 && !looksAfter(*content, 30s))
            ++ticks;
        return ticks;
    };
    EXPECT_EQ(ticksUntilItLooks(), 1) << "it has never looked";
    for (int retry = 0; retry < ContentKeeper::mostRetries; ++retry)
        EXPECT_EQ(ticksUntilItLooks(), ContentKeeper::ticksToRetry);
    EXPECT_EQ(ticksUntilItLooks(), 50) << "and then waits for its time";
    EXPECT_TRUE(looksAfter(*content, 25h));
    config.updates.folder = stick; // the network is back
    EXPECT_EQ(ticksUntilItLooks(), ContentKeeper::ticksToRetry);
    EXPECT_TRUE(content->isReady());
}

TEST_F(Keeper, ARefusalIsToldAndStaffMayTryAgain) {
    maker.make(5);
    trialAnswer = geo::fail("The atlas has no records");
    const auto content = keeper();
    QSignalSpy failed(content.get(), &ContentKeeper::failed);
    lookAndWait(*content);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_THAT(words(*content), HasSubstr("no records"));
    EXPECT_FALSE(content->isReady());
    trialAnswer = {};
    lookAndWait(*content);
    EXPECT_TRUE(content->isReady());
}

TEST_F(Keeper, WhatHangsIsSeen) {
    maker.make(5);
    std::promise<void> pulled;
    const auto plugged = pulled.get_future().share();
    class Hanging final : public Transport {
    public:
        explicit Hanging(std::shared_future<void> until) : until_(std::move(until)) {}
        std::string place() const override { return "a stick that hangs"; }
        geo::Result<std::optional<std::string>> small(std::string_view, std::size_t,
                                                      const std::stop_token&) override {
            until_.wait();
            return std::nullopt;
        }
        geo::Result<void> read(std::string_view, std::uint64_t, const Sink&,
                               const std::stop_token&) override {
            return {};
        }

    private:
        std::shared_future<void> until_;
    };
    ContentKeeper content(
        config, {},
        [&] {
            std::vector<std::unique_ptr<Transport>> sources;
            sources.push_back(std::make_unique<Hanging>(plugged));
            return sources;
        },
        [](const std::filesystem::path&) -> geo::Result<void> { return {}; }, [this] { return now; });
    const auto later = [](std::chrono::minutes minutes) {
        return std::chrono::steady_clock::now() + minutes;
    };
    EXPECT_FALSE(content.isStuck(later(60min))) << "nothing is under way";
    QSignalSpy finished(&content, &ContentKeeper::finished);
    ASSERT_TRUE(content.look());
    EXPECT_FALSE(content.isStuck());
    EXPECT_TRUE(content.isStuck(later(ContentKeeper::mostSilence + 1min)));
    EXPECT_FALSE(content.look()) << "and nobody waits for it";
    pulled.set_value();
    ASSERT_TRUE(finished.wait(10'000));
    EXPECT_FALSE(content.isStuck(later(60min)));
    EXPECT_EQ(finished.front().front().toString(),
              QStringLiteral("There is no content at a stick that hangs."));
}

TEST_F(Keeper, WithoutASourceNothingIsWrong) {
    config.updates.folder = "/nonexistent";
    const auto content = keeper();
    QSignalSpy failed(content.get(), &ContentKeeper::failed);
    lookAndWait(*content);
    EXPECT_EQ(failed.count(), 0);
    EXPECT_THAT(words(*content), HasSubstr("no content"));
}

TEST_F(Keeper, IsBusyWithOneThingAtATimeAndStopsWhenItGoes) {
    maker.make(5);
    const auto content = keeper();
    ASSERT_TRUE(content->look());
    EXPECT_TRUE(content->isBusy());
    EXPECT_FALSE(content->look());
    EXPECT_THAT(content->lookForStaff().toStdString(), HasSubstr("under way"))
        << "not what came of the one before";
    content->setAlone(true);
    EXPECT_THAT(content->goBack().toStdString(), HasSubstr("under way"));
}
