#include "app/story/story_draft.h"

#include "geo/dataset.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace atlas {

namespace fs = std::filesystem;

namespace {

geo::Result<std::string> readText(const fs::path& file) {
    geo::ReadLimits limits;
    limits.maxBytes = maxStoryBytes;
    return geo::readFile(file.string(), limits);
}

} // namespace

geo::Result<StoryDraft> StoryDraft::open(const fs::path& file) {
    return readText(file).and_then([&](std::string text) {
        return StorySource::parse(text)
            .transform_error([&](geo::Error error) {
                error.where = file.filename().string() + (error.where.empty() ? "" : ":" + error.where);
                return error;
            })
            .transform([&](StorySource source) {
                StoryDraft draft(std::move(source));
                draft.file_ = file;
                draft.saved_ = std::move(text);
                return draft;
            });
    });
}

geo::Result<StoryDraft> StoryDraft::make(std::string text) {
    return StorySource::parse(std::move(text)).transform([](StorySource source) {
        return StoryDraft(std::move(source));
    });
}

void StoryDraft::choose(std::size_t scene) {
    const auto count = source().scenes().size();
    now_.scene = std::min(scene, count == 0 ? 0 : count - 1);
    endStep();
}

void StoryDraft::push(State next, const std::string& key) {
    const bool goesOn = !key.empty() && key == key_ && !past_.empty();
    if (!goesOn)
        past_.push_back(std::move(now_));
    while (past_.size() > maxSteps ||
           (past_.size() > 1 && past_.size() * next.source.text().size() > maxStepBytes))
        past_.erase(past_.begin());
    now_ = std::move(next);
    future_.clear();
    key_ = key;
}

bool StoryDraft::take(const edit::Edited& edited, std::size_t scene, const std::string& key) {
    refused_ = {};
    if (!edited) {
        refused_ = edited.error();
        return false;
    }
    const auto count = edited->scenes().size();
    scene = std::min(scene, count == 0 ? 0 : count - 1);
    if (edited->text() == source().text())
        return true;
    push({.source = *edited, .scene = scene}, key);
    return true;
}

void StoryDraft::undo() {
    if (past_.empty())
        return;
    refused_ = {};
    future_.push_back(std::exchange(now_, std::move(past_.back())));
    past_.pop_back();
    endStep();
}

void StoryDraft::redo() {
    if (future_.empty())
        return;
    refused_ = {};
    past_.push_back(std::exchange(now_, std::move(future_.back())));
    future_.pop_back();
    endStep();
}

bool StoryDraft::changedOnDisk() const {
    if (file_.empty() || !saved_)
        return false;
    const auto text = readText(file_);
    return !text || *text != *saved_;
}

geo::Result<void> StoryDraft::save(bool over) {
    if (file_.empty())
        return geo::fail("The story has no file yet", {}, "Save it under a name.");
    std::error_code failed;
    if (!over && fs::exists(file_, failed) && changedOnDisk())
        return geo::fail("Another program has changed the story", file_.string(),
                         "Take its text, or save under another name.");
    return geo::writeFileAtomically(file_, source().text()).transform([this] {
        saved_ = source().text();
        endStep();
    });
}

geo::Result<void> StoryDraft::copyPictures(const fs::path& from, const fs::path& to) const {
    std::set<std::string> names;
    const auto read = readStory(source().text(), from);
    for (const auto& scene : read.story.scenes)
        for (const auto& words : scene.words)
            if (!words.picture.empty())
                names.insert(words.picture);
    for (const auto& name : names) {
        const auto target = to.parent_path() / name;
        std::error_code failed;
        if (fs::exists(target, failed))
            continue;
        fs::copy_file(from.parent_path() / name, target, failed);
        if (failed)
            return geo::fail("A picture of the story can't be copied: " + failed.message(), target.string(),
                             "May the folder be written to, is the disk full?");
    }
    return {};
}

geo::Result<void> StoryDraft::saveAs(const fs::path& file, bool over) {
    std::error_code failed;
    if (!over && fs::exists(file, failed))
        return geo::fail("There is a file of this name already", file.string(), "Choose another name.");
    fs::create_directories(file.parent_path(), failed);
    if (!file_.empty() && file_.parent_path() != file.parent_path())
        if (const auto copied = copyPictures(file_, file); !copied)
            return copied;
    return geo::writeFileAtomically(file, source().text()).transform([&] {
        file_ = file;
        saved_ = source().text();
        endStep();
    });
}

geo::Result<void> StoryDraft::reload() {
    return readText(file_).and_then([this](std::string text) {
        return StorySource::parse(text).transform([&](StorySource source) {
            saved_ = std::move(text);
            if (source.text() == now_.source.text())
                return;
            const auto scene = std::min(now_.scene, source.scenes().empty() ? 0 : source.scenes().size() - 1);
            push({.source = std::move(source), .scene = scene}, {});
        });
    });
}

fs::path freeStoryFile(const fs::path& folder, std::string_view title) {
    std::string stem;
    for (const char c : title) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80;
        if (c >= 'A' && c <= 'Z')
            stem += static_cast<char>(c - 'A' + 'a');
        else if (plain)
            stem += c;
        else if (!stem.empty() && stem.back() != '-')
            stem += '-';
    }
    if (std::size_t end = 80; stem.size() > end) {
        while ((static_cast<unsigned char>(stem[end]) & 0xC0u) == 0x80u)
            --end; // no letter is cut in two
        stem.resize(end);
    }
    while (stem.ends_with('-'))
        stem.pop_back();
    if (stem.empty())
        stem = "story";
    std::error_code failed;
    auto file = folder / (stem + ".md");
    for (int n = 2; fs::exists(file, failed); ++n)
        file = folder / (stem + "-" + std::to_string(n) + ".md");
    return file;
}

} // namespace atlas
