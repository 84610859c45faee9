#pragma once

#include "app/story/story_edit.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace atlas {

/// A story while it is written: its text, the steps back and forward, the file. Its undo is its own: what a
/// person does to the map has no place in it.
class StoryDraft {
public:
    /// Reads a file; nothing to undo.
    [[nodiscard]] static geo::Result<StoryDraft> open(const std::filesystem::path& file);
    /// A story that no file has yet.
    [[nodiscard]] static geo::Result<StoryDraft> make(std::string text);

    [[nodiscard]] const StorySource& source() const { return now_.source; }
    [[nodiscard]] std::size_t scene() const { return now_.scene; } ///< The one that is worked on.
    void choose(std::size_t scene);
    [[nodiscard]] const std::filesystem::path& file() const { return file_; } ///< Empty: none yet.
    /// The text is another one than the file's.
    [[nodiscard]] bool changed() const { return !saved_ || *saved_ != source().text(); }

    /// Takes over an edit; steps of the same key become one until endStep(). False, and nothing changes, on
    /// an edit that was refused.
    bool take(const edit::Edited& edited, std::size_t scene, const std::string& key = {});
    void endStep() { key_.clear(); }
    [[nodiscard]] bool canUndo() const { return !past_.empty(); }
    [[nodiscard]] bool canRedo() const { return !future_.empty(); }
    void undo();
    void redo();
    /// What the last edit was refused for; without words if it was not.
    [[nodiscard]] const geo::Error& refused() const { return refused_; }

    /// Whether another program has changed or removed the file since it was read or saved here.
    [[nodiscard]] bool changedOnDisk() const;
    /// Writes the file whole or not at all. Refuses where another program has changed it, unless `over`.
    [[nodiscard]] geo::Result<void> save(bool over = false);
    /// Writes another file, with the pictures of the story, and goes on with that one. Refuses to write over
    /// a file.
    [[nodiscard]] geo::Result<void> saveAs(const std::filesystem::path& file, bool over = false);
    /// Takes what the file holds now; one step to undo.
    [[nodiscard]] geo::Result<void> reload();

    static constexpr std::size_t maxSteps = 200;
    static constexpr std::size_t maxStepBytes = 16 * 1024 * 1024; ///< Of the texts of all steps.

private:
    struct State {
        StorySource source;
        std::size_t scene = 0;
    };
    explicit StoryDraft(StorySource source) : now_{.source = std::move(source)} {}
    void push(State next, const std::string& key);
    [[nodiscard]] geo::Result<void> copyPictures(const std::filesystem::path& from,
                                                 const std::filesystem::path& to) const;

    State now_;
    std::vector<State> past_, future_;
    std::string key_; ///< Of the step that may go on.
    std::filesystem::path file_;
    std::optional<std::string> saved_; ///< What the file held when it was read or written.
    geo::Error refused_;
};

/// A name for a story's file in `folder` that no file has, made of its title: "acier-vert.md".
[[nodiscard]] std::filesystem::path freeStoryFile(const std::filesystem::path& folder,
                                                  std::string_view title);

} // namespace atlas
