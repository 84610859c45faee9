#include "app/kiosk_core/content_store.h"

#include "app/kiosk_core/bundle.h"
#include "app/kiosk_core/disk.h"
#include "app/kiosk_core/json.h"
#include "geo/dataset.h"

#include <algorithm>
#include <format>
#include <utility>

namespace atlas::kiosk {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxStateBytes = 4096;
constexpr std::string_view stateName = "state.json";
constexpr std::string_view floorName = "accepted.json";
constexpr std::size_t sumDigits = 16;
constexpr std::size_t maxFolders = 100;

/// Names of versions in the folder.
std::vector<std::string> versionFolders(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code failed;
    for (auto entry = fs::directory_iterator(folder, failed);
         !failed && entry != fs::directory_iterator() && names.size() < maxFolders; entry.increment(failed))
        if (const auto name = entry->path().filename().string(); isVersionFolder(name))
            names.push_back(name);
    return names;
}

/// Of a folder whose manifest is signed, whatever has become of its files.
geo::Result<Manifest> signedManifest(const fs::path& folder, std::span<const PublicKey> keys) {
    return geo::readFile((folder / manifestName).string(), {.maxBytes = maxManifestBytes})
        .and_then([keys](const std::string& text) { return readManifest(text, keys); });
}

} // namespace

std::string versionFolder(std::uint64_t version, const Sha256& manifestSum) {
    return std::format("v{}-{}", version, hex(manifestSum).substr(0, sumDigits));
}

bool isVersionFolder(std::string_view name) {
    const auto dash = name.find('-');
    constexpr std::size_t longest = 16; // digits of the largest version
    if (!name.starts_with('v') || dash == std::string_view::npos || dash < 2 || dash - 1 > longest ||
        name.size() != dash + 1 + sumDigits)
        return false;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isHex = [&](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); };
    return std::ranges::all_of(name.substr(1, dash - 1), isDigit) &&
           std::ranges::all_of(name.substr(dash + 1), isHex);
}

ContentStore::ContentStore(fs::path folder, std::vector<PublicKey> keys)
    : folder_(std::move(folder)), keys_(std::move(keys)) {
    load();
}

void ContentStore::load() {
    problem_.clear();
    if (auto state = read())
        state_ = std::move(*state);
    else
        state_ = recovered();
    floor_ = readFloor();
    if (floor_.version > state_.accepted) {
        state_.accepted = floor_.version;
        state_.acceptedFolder = floor_.folder;
        if (problem_.empty())
            problem_ = "The state of the content is lost or old: nothing older than before is taken.";
    }
}

/// The highest version ever accepted, as it is kept a second time; 0 if that is lost, too.
ContentStore::Floor ContentStore::readFloor() const {
    const auto json = readJsonFile((folder_ / floorName).string(), maxStateBytes);
    const auto version = json && *json ? countIn(**json, "accepted") : std::nullopt;
    if (!version || *version > maxVersion)
        return {};
    const auto folder = textIn(**json, "acceptedFolder", 60).value_or("");
    return {.version = *version, .folder = isVersionFolder(folder) ? folder : std::string()};
}

/// The state as kept; nothing if it is damaged.
std::optional<ContentStore::State> ContentStore::read() {
    const auto json = readJsonFile((folder_ / stateName).string(), maxStateBytes);
    if (json && !*json && versionFolders(folder_).empty())
        return State(); // the first start
    problem_ = "The state of the content is damaged: it was made anew from what is signed.";
    if (!json || !*json)
        return std::nullopt;
    const auto current = textIn(**json, "current", 60);
    const auto previous = textIn(**json, "previous", 60);
    const auto accepted = countIn(**json, "accepted");
    const bool good = current && previous && accepted && *accepted <= maxVersion &&
                      (current->empty() || isVersionFolder(*current)) &&
                      (previous->empty() || isVersionFolder(*previous));
    if (!good)
        return std::nullopt;
    problem_.clear();
    State state{.current = *current,
                .previous = *previous,
                .accepted = *accepted,
                .acceptedFolder = textIn(**json, "acceptedFolder", 60).value_or(""),
                .trialVersion = countIn(**json, "trialVersion").value_or(0),
                .trials = countIn(**json, "trials").value_or(0)};
    if (!isVersionFolder(state.acceptedFolder)) // written by an older program
        state.acceptedFolder =
            current->starts_with(std::format("v{}-", *accepted)) ? *current : std::string();
    return state;
}

/// From the folders alone: the newest that is whole is shown, and nothing older than any that was signed is
/// ever accepted.
ContentStore::State ContentStore::recovered() const {
    State state;
    std::vector<std::pair<std::uint64_t, std::string>> whole;
    for (const std::string& name : versionFolders(folder_)) {
        std::string ignored;
        if (const auto found = check(name, ignored))
            whole.emplace_back(found->version, name);
        if (const auto manifest = signedManifest(folder_ / name, keys_);
            manifest && manifest->version > state.accepted) {
            state.accepted = manifest->version;
            state.acceptedFolder = name;
        }
    }
    std::ranges::sort(whole, std::greater());
    if (!whole.empty())
        state.current = whole.front().second;
    if (whole.size() > 1)
        state.previous = whole[1].second;
    return state;
}

std::optional<Installed> ContentStore::check(const std::string& name, std::string& problem) const {
    const auto manifest = checkContent(folder_ / name, keys_);
    if (!manifest) {
        problem = manifest.error().text();
        return std::nullopt;
    }
    return Installed{folder_ / name, manifest->version};
}

std::optional<Installed> ContentStore::open(StartMode mode, int shortStarts) {
    auto shown = choose(mode, shortStarts);
    opened_ = shown ? shown->folder.filename().string() : std::string();
    return shown;
}

std::optional<Installed> ContentStore::choose(StartMode mode, int shortStarts) {
    const bool first = CrashCounter::mode(shortStarts - 1) != mode; // of the starts that are this careful
    geo::Result<void> back;
    if (mode == StartMode::OlderContent && first)
        back = goBack();
    else if (mode == StartMode::BuiltInContent && first)
        back = useBuiltIn();
    if (mode == StartMode::BuiltInContent) // even if the disk doesn't take that we went back
        return std::nullopt;
    if (!back) {
        problem_ = back.error().text();
        std::string ignored;
        return state_.previous.empty() ? std::nullopt : check(state_.previous, ignored);
    }
    for (const std::string& name : {state_.current, state_.previous}) {
        if (name.empty())
            break; // built in, by choice
        std::string problem;
        if (auto found = check(name, problem))
            return found;
        problem_ = problem;
    }
    return std::nullopt;
}

std::optional<Installed> ContentStore::waiting(std::string_view channel) const {
    std::optional<Installed> newest;
    for (const std::string& name : versionFolders(folder_)) {
        if (isInUse(name))
            continue;
        const auto manifest = signedManifest(folder_ / name, keys_);
        if (manifest && manifest->channel == channel && manifest->version > state_.accepted &&
            (!newest || manifest->version > newest->version))
            newest = Installed{folder_ / name, manifest->version};
    }
    return newest;
}

geo::Result<void> ContentStore::keep(const State& state) {
    std::error_code failed;
    fs::create_directories(folder_, failed);
    const auto written =
        geo::writeFileAtomically(folder_ / stateName, write({{"current", state.current},
                                                             {"previous", state.previous},
                                                             {"accepted", state.accepted},
                                                             {"acceptedFolder", state.acceptedFolder},
                                                             {"trialVersion", state.trialVersion},
                                                             {"trials", state.trials}}));
    if (!written)
        return written;
    state_ = state;
    // After the state: who has the second alone has lost the first, and nothing of what he shows. A disk that
    // doesn't take it is asked again with the next state.
    if (floor_.version < state.accepted &&
        geo::writeFileAtomically(folder_ / floorName, write({{"accepted", state.accepted},
                                                             {"acceptedFolder", state.acceptedFolder}})))
        floor_ = {.version = state.accepted, .folder = state.acceptedFolder};
    return {};
}

geo::Result<void> ContentStore::goBack() {
    State state = state_;
    state.current = std::exchange(state.previous, {});
    return keep(state);
}

geo::Result<void> ContentStore::useBuiltIn() {
    State state = state_;
    state.current.clear();
    state.previous.clear();
    return keep(state);
}

geo::Result<void> ContentStore::activate(const Installed& staged) {
    const auto lock = FolderLock::take(folder_);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return geo::fail("An update is under way already", folder_.string());
    load();
    const std::string name = staged.folder.filename().string();
    std::string problem;
    const bool isOurs = staged.folder.parent_path() == folder_;
    const auto found = check(name, problem);
    if (!found && isOurs && isVersionFolder(name) && !isInUse(name)) // else each start would try it again
        removeQuietly(staged.folder);
    if (!found || !isOurs)
        return geo::fail("The content is no longer what was tried: " + problem, staged.folder.string());
    if (name == state_.current)
        return {}; // it was broken and was brought again
    if (found->version <= state_.accepted)
        return geo::fail(std::format("Version {} was accepted before", found->version),
                         staged.folder.string());
    State state = state_;
    std::string ignored;
    if (state.current.empty() || check(state.current, ignored)) // what is damaged leads nobody back
        state.previous = state.current;
    state.current = name;
    state.accepted = found->version;
    state.acceptedFolder = name;
    state.trialVersion = 0;
    state.trials = 0;
    if (auto kept = keep(state); !kept)
        return kept;
    tidy({});
    return {};
}

geo::Result<bool> ContentStore::beginTrial(std::uint64_t version) {
    if (isGivenUp(version))
        return false;
    State state = state_;
    if (state.trialVersion != version)
        state.trials = 0;
    state.trialVersion = version;
    ++state.trials;
    if (const auto kept = keep(state); !kept)
        return std::unexpected(kept.error());
    return true;
}

bool ContentStore::isGivenUp(std::uint64_t version) const {
    return state_.trialVersion == version && state_.trials >= maxTrials;
}

void ContentStore::endTrial() {
    State state = state_;
    state.trials = 0;
    (void)keep(state); // at worst it counts once too often
}

bool ContentStore::isInUse(const std::string& name) const {
    return name == state_.current || name == state_.previous || name == opened_;
}

void ContentStore::tidy(const std::vector<fs::path>& keep) const {
    for (const std::string& name : versionFolders(folder_))
        if (!isInUse(name) &&
            !std::ranges::contains(keep, name, [](const fs::path& path) { return path.filename().string(); }))
            removeQuietly(folder_ / name);
}

} // namespace atlas::kiosk
