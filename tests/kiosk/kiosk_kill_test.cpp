// kill -9 at random moments of an update, again and again on the same disk: whatever is left over, content
// that is whole and verified is shown, and the next update that is let through works.

#include "tests/kiosk/kiosk_support.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>

using namespace atlas::kiosk;
using namespace std::chrono;

namespace {

constexpr std::size_t contentBytes = 2'000'000;

class Kill : public testing::Test {
protected:
    Maker maker;
    TemporaryFolder state;

    [[nodiscard]] ContentStore store() const { return {state / "content", {maker.keys.publicKey}}; }

    /// Stages and activates what the maker offers; nothing of gtest in here: it runs in a child, too.
    [[nodiscard]] bool update() const {
        ContentStore content = store();
        (void)content.open();
        FolderTransport from(maker.out.path());
        Updater updater(content, "stable", sayVersion);
        const auto result = updater.stage(from, testNow);
        return result.staged ? content.activate(*result.staged).has_value()
                             : result.kind == UpdateResult::Kind::UpToDate;
    }

    /// How far an update had come, by what it left.
    [[nodiscard]] std::string leftover() const {
        const auto content = state / "content";
        bool part = false;
        bool unpacked = false;
        for (const auto& entry : std::filesystem::directory_iterator(content / "incoming"))
            (entry.is_directory() ? unpacked : part) = true;
        const auto versions = std::ranges::count_if(
            std::filesystem::directory_iterator(content), [](const std::filesystem::directory_entry& entry) {
                return isVersionFolder(entry.path().filename().string());
            });
        return unpacked       ? "unpacking or trying"
               : part         ? "downloading"
               : versions > 2 ? "staged"
                              : "before or after";
    }

    /// Updates in a process of its own that is killed after `delay`; whether it came to its end before.
    [[nodiscard]] bool updateAndKill(microseconds delay) const {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(update() ? 0 : 1);
        ::usleep(static_cast<useconds_t>(delay.count()));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status);
    }
};

} // namespace

TEST_F(Kill, AnUpdateKilledAtAnyMomentLeavesVerifiedContent) {
    const int rounds = std::getenv("GR_ATLAS_LONG") != nullptr ? 200 : 10;
    std::random_device device;
    const auto seed = device();
    std::mt19937 random(seed);
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::printf("seed %u, %d kills\n", seed, rounds);

    std::uint64_t offered = 1;
    maker.make(offered, contentBytes);
    const auto start = steady_clock::now();
    ASSERT_TRUE(update());
    auto whole = duration_cast<microseconds>(steady_clock::now() - start);

    std::uint64_t shown = 1;
    int killed = 0;
    int inARow = 0; // without one that came to be shown
    int advanced = 0;
    std::map<std::string, int> moments;
    for (int round = 0; killed < rounds && round < 10 * rounds; ++round) {
        if (shown == offered) { // else the next attempt goes on with what the last one left
            ++offered;
            maker.make(offered, contentBytes);
        }
        std::uniform_int_distribution<long> moment(0, whole.count() + whole.count() / 4);
        if (!updateAndKill(microseconds(moment(random)))) {
            ++killed;
            ++moments[leftover()];
        }

        ContentStore content = store();
        content.forgetTrials(); // kills within a trial are wanted here, more than three
        const auto installed = content.open();
        ASSERT_TRUE(installed.has_value()) << "round " << round << ": " << content.problem();
        ASSERT_TRUE(content.problem().empty()) << content.problem();
        ASSERT_TRUE(installed->version == shown || installed->version == offered) << installed->version;
        ASSERT_GE(content.accepted(), installed->version);
        ASSERT_TRUE(
            bytesOf(installed->folder / atlasName).starts_with(std::to_string(installed->version) + '\n'));
        // On a machine that has become busier an update takes longer than the first one did.
        inARow = installed->version > shown ? 0 : inARow + 1;
        if (inARow >= 10)
            whole += whole / 10;
        advanced += installed->version > shown ? 1 : 0;
        shown = installed->version;
    }
    EXPECT_EQ(killed, rounds);
    std::printf("an update takes %ld us; %d came to be shown; killed while\n", whole.count(), advanced);
    for (const auto& [when, count] : moments)
        std::printf("  %3d  %s\n", count, when.c_str());
    if (rounds >= 200) {
        EXPECT_GE(moments.size(), 3u) << "the moments are spread over the whole update";
        EXPECT_GE(advanced, 5);
    }

    ++offered;
    maker.make(offered, contentBytes);
    ASSERT_TRUE(update()) << "what killed ones left behind holds up no other";
    EXPECT_EQ(store().open()->version, offered);
    EXPECT_TRUE(std::filesystem::is_empty(state / "content/incoming"));
}
