#pragma once

// What tests of the updater and of the store it brings content to have in common.

#include "tests/kiosk/kiosk_support.h"

#include <gmock/gmock.h>

namespace atlas::kiosk {

/// A store in a folder, a source that offers versions to it, and a trial whose answer a test decides.
class Update : public testing::Test {
protected:
    Maker maker;
    TemporaryFolder state;
    HostileTransport source;
    int trials = 0;
    geo::Result<void> trialAnswer;

    [[nodiscard]] std::filesystem::path folder() const { return state / "content"; }
    [[nodiscard]] ContentStore store() const { return {folder(), {maker.keys.publicKey}}; }

    void offer(std::uint64_t version, std::size_t bytes = 3000) {
        maker.make(version, bytes);
        source.files[std::string(manifestName)] = maker.manifestText();
        source.files[archiveName(version)] = maker.archive(version);
    }
    UpdateResult stage(ContentStore& content, std::chrono::sys_seconds now = testNow) {
        Updater updater(content, "stable", [&](const std::filesystem::path& staged) {
            ++trials;
            return trialAnswer ? sayVersion(staged) : trialAnswer;
        });
        return updater.stage(source, now);
    }
    UpdateResult stage() {
        ContentStore content = store();
        return stage(content);
    }
    void install(std::uint64_t version) {
        offer(version);
        ContentStore content = store();
        const auto result = stage(content);
        ASSERT_EQ(result.kind, UpdateResult::Kind::Staged) << result.words;
        const auto done = content.activate(*result.staged);
        ASSERT_TRUE(done.has_value()) << done.error().text();
    }
    [[nodiscard]] std::uint64_t shown() const {
        ContentStore content = store();
        const auto installed = content.open();
        return installed ? installed->version : 0;
    }
    /// Nothing of an attempt is shown, and it is told why.
    void expectRefused(std::string_view why, std::uint64_t still = 5) {
        const auto result = stage();
        EXPECT_EQ(result.kind, UpdateResult::Kind::Failed);
        EXPECT_THAT(result.words, testing::HasSubstr(why));
        EXPECT_FALSE(result.staged.has_value());
        EXPECT_EQ(shown(), still);
        EXPECT_EQ(store().accepted(), still);
    }
    /// Nothing else is left of an attempt, and the next one goes on with it.
    void expectOnlyTheDownloadKept() {
        for (const auto& left : std::filesystem::directory_iterator(folder() / "incoming"))
            EXPECT_EQ(left.path().extension(), ".part");
        EXPECT_EQ(stage().kind, UpdateResult::Kind::Staged);
        EXPECT_EQ(source.asked.size(), 1u) << "fetched once";
    }
};

} // namespace atlas::kiosk
