#pragma once

#include "app/kiosk_core/crash_counter.h"
#include "app/kiosk_core/crypto.h"
#include "geo/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::kiosk {

/// Content that is installed, its signature and every byte checked.
struct Installed {
    std::filesystem::path folder;
    std::uint64_t version = 0;

    friend bool operator==(const Installed&, const Installed&) = default;
};

/// Which versions lie on the disk and which one is shown. What must change together stands in one small file
/// (current, predecessor, highest version ever accepted and its folder) that is replaced as a whole: after a
/// pulled plug it is the old or the new state, and both are loadable. The versions themselves are folders
/// that never change. The highest version is kept a second time: a file that is cut or lost opens no way for
/// older content.
class ContentStore {
public:
    /// `folder` is made when it is needed. A state that is damaged is made anew from what is signed.
    ContentStore(std::filesystem::path folder, std::vector<PublicKey> keys);

    /// What to show: the current version, else its predecessor; nothing: what the program was installed with.
    /// Every file is read and checked. After starts that did not live it first goes back (see CrashCounter):
    /// once at the first start with older content, once at the first with built-in content.
    [[nodiscard]] std::optional<Installed> open(StartMode mode = StartMode::Normal, int shortStarts = 0);

    /// What an attempt before made ready for this channel and nobody activated yet: the highest version above
    /// all that were accepted. Its manifest is checked here, its files by activate().
    [[nodiscard]] std::optional<Installed> waiting(std::string_view channel) const;

    /// A local act of staff or of a failed start: shows the predecessor, or without one the built-in content.
    /// The highest version accepted stays: what was left behind is not taken again.
    [[nodiscard]] geo::Result<void> goBack();
    [[nodiscard]] geo::Result<void> useBuiltIn();

    /// Makes a folder of stage() the current one. To be called while nobody is there; the program then opens
    /// it. One that is no longer what was tried is removed.
    [[nodiscard]] geo::Result<void> activate(const Installed& staged);

    [[nodiscard]] std::uint64_t accepted() const { return state_.accepted; }
    /// Name of the folder that version had, so that another bundle of its number is noticed; empty: not
    /// known.
    [[nodiscard]] const std::string& acceptedFolder() const { return state_.acceptedFolder; }
    /// Name of the folder of the current version; empty: built in.
    [[nodiscard]] const std::string& current() const { return state_.current; }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    [[nodiscard]] const std::vector<PublicKey>& keys() const { return keys_; }
    /// Why something is not as it should be, in words; empty if all is well.
    [[nodiscard]] const std::string& problem() const { return problem_; }

    /// Counts a trial of a version before it begins, so that one that stops the program is not tried for
    /// ever; false once it was tried `maxTrials` times.
    [[nodiscard]] geo::Result<bool> beginTrial(std::uint64_t version);
    void endTrial();
    /// Whether beginTrial would refuse.
    [[nodiscard]] bool isGivenUp(std::uint64_t version) const;
    /// A local act of staff ("update now"): a version that was refused for its trials is tried again.
    void forgetTrials() { endTrial(); }
    /// Removes folders of versions that are neither current nor predecessor nor what open() gave, which is on
    /// the screen until the next start, nor among `keep`.
    void tidy(const std::vector<std::filesystem::path>& keep) const;
    /// Reads the state again: another object may have changed it.
    void load();

    static constexpr std::uint64_t maxTrials = 3;

private:
    struct State {
        std::string current;  ///< Name of a folder; empty: built in.
        std::string previous; ///< Likewise; empty: none.
        std::uint64_t accepted = 0;
        std::string acceptedFolder; ///< Its name, as far as it is known.
        std::uint64_t trialVersion = 0;
        std::uint64_t trials = 0;
    };
    struct Floor {
        std::uint64_t version = 0;
        std::string folder;
    };
    [[nodiscard]] geo::Result<void> keep(const State& state);
    [[nodiscard]] Floor readFloor() const;
    [[nodiscard]] std::optional<State> read();
    [[nodiscard]] State recovered() const;
    [[nodiscard]] std::optional<Installed> check(const std::string& name, std::string& problem) const;
    [[nodiscard]] std::optional<Installed> choose(StartMode mode, int shortStarts);
    [[nodiscard]] bool isInUse(const std::string& name) const;

    std::filesystem::path folder_;
    std::vector<PublicKey> keys_;
    State state_;
    Floor floor_;        ///< As it lies on the disk.
    std::string opened_; ///< Name of the folder that open() gave; empty: none.
    std::string problem_;
};

/// "v12-0123456789abcdef": the folder of a version. Its sum keeps apart what two keys might have signed.
[[nodiscard]] std::string versionFolder(std::uint64_t version, const Sha256& manifestSum);
[[nodiscard]] bool isVersionFolder(std::string_view name);

} // namespace atlas::kiosk
