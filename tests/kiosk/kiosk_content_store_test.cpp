// Which of the versions on the disk are kept, which one waits, and where going back leads.

#include "tests/kiosk/kiosk_update_fixture.h"

using namespace atlas::kiosk;

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
