// Which of the versions on the disk are kept, which one waits, and where going back leads.

#include "tests/kiosk/kiosk_update_fixture.h"

using namespace atlas::kiosk;
using testing::HasSubstr;

namespace {

class Store : public Update {
protected:
    static void damage(const Installed& content) {
        std::ofstream(content.folder / "attract.md") << "damaged";
    }
    Installed stageOf(ContentStore& content, std::uint64_t version) {
        offer(version);
        return stage(content).staged.value();
    }
};

} // namespace

TEST_F(Store, DamagedContentIsNoPredecessor) {
    install(5);
    install(6);
    damage(*store().open());
    install(7);
    ContentStore content = store();
    EXPECT_EQ(content.open()->version, 7u);
    ASSERT_TRUE(content.goBack().has_value());
    EXPECT_EQ(shown(), 5u) << "the last one that is whole";
}

TEST_F(Store, WhatIsOnTheScreenStaysUntilTheNextStart) {
    install(5);
    install(6);
    ContentStore content = store();
    const auto screen = content.open();
    ASSERT_EQ(screen->version, 6u);
    ASSERT_TRUE(content.goBack().has_value());
    const auto staged = stageOf(content, 7);
    EXPECT_TRUE(std::filesystem::exists(screen->folder)) << "while newer content is looked for";
    ASSERT_TRUE(content.activate(staged).has_value());
    EXPECT_TRUE(std::filesystem::exists(screen->folder)) << "and when it is taken";
    ContentStore next = store();
    EXPECT_EQ(next.open()->version, 7u);
    next.tidy({});
    EXPECT_FALSE(std::filesystem::exists(screen->folder));
}

TEST_F(Store, WhatWaitsIsTheNewestThatWasNeverAccepted) {
    EXPECT_EQ(store().waiting("stable"), std::nullopt);
    install(5);
    install(6);
    ContentStore content = store();
    EXPECT_EQ(content.waiting("stable"), std::nullopt);
    const auto seven = stageOf(content, 7);
    const auto kept = state / "seven"; // as if two had been left
    std::filesystem::rename(seven.folder, kept);
    const auto eight = stageOf(content, 8);
    std::filesystem::rename(kept, seven.folder);
    EXPECT_EQ(store().waiting("stable"), eight);
    EXPECT_EQ(store().waiting("fair"), std::nullopt) << "of another channel";
    EXPECT_EQ(ContentStore(folder(), {Maker().keys.publicKey}).waiting("stable"), std::nullopt)
        << "not signed by us";
    std::filesystem::remove(eight.folder / manifestName);
    EXPECT_EQ(store().waiting("stable"), seven);
    ASSERT_TRUE(content.activate(seven).has_value());
    EXPECT_EQ(store().waiting("stable"), std::nullopt);
    ASSERT_TRUE(content.goBack().has_value());
    EXPECT_EQ(store().waiting("stable"), std::nullopt) << "what was left behind is no longer newer";
}

TEST_F(Store, WhatIsNoLongerWhatWasTriedIsNotTriedAtEachStart) {
    install(5);
    ContentStore content = store();
    const auto staged = stageOf(content, 6);
    damage(staged);
    const auto refused = content.activate(staged);
    ASSERT_FALSE(refused.has_value());
    EXPECT_THAT(refused.error().text(), HasSubstr("no longer what was tried"));
    EXPECT_FALSE(std::filesystem::exists(staged.folder));
    EXPECT_EQ(store().waiting("stable"), std::nullopt);

    const auto current = *store().open();
    damage(current);
    EXPECT_FALSE(content.activate(current).has_value());
    EXPECT_TRUE(std::filesystem::exists(current.folder)) << "it stays until it is brought again";
    const TemporaryFolder elsewhere;
    const auto other = elsewhere / versionFolder(9, {});
    std::filesystem::create_directory(other);
    EXPECT_FALSE(content.activate({other, 9}).has_value());
    EXPECT_TRUE(std::filesystem::exists(other)) << "not ours to remove";
}
