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
