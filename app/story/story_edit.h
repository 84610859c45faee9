#pragma once

#include "app/story/story_source.h"

#include <optional>

namespace atlas {

/// A scene that is to be written: by hand nobody would write it otherwise.
struct NewScene {
    std::string name;
    std::string view;                     ///< JSON of a View (toJson); empty for none.
    std::array<std::string, 3> headlines; ///< By Language.
    std::vector<geo::Language> languages; ///< Those of the story.
};

/// Each edit changes the bytes of one part and leaves all others as they are: comments, blank lines, the
/// order of languages, whatever a person has written. What would become something else by it (words that
/// would begin a scene of their own) is written so that it stays words; an edit that would change another
/// part nevertheless is refused with a sentence.
namespace edit {

using Edited = geo::Result<StorySource>;

/// In the head; added where the story lacks it.
[[nodiscard]] Edited title(const StorySource& story, geo::Language language, std::string_view words);
/// Of the whole story; without words the member is taken away.
[[nodiscard]] Edited author(const StorySource& story, std::string_view words);
[[nodiscard]] Edited theme(const StorySource& story, std::optional<Theme> theme);
/// At least one. The words of a language that goes stay in the text, and are complained of.
[[nodiscard]] Edited languages(const StorySource& story, const std::vector<geo::Language>& languages);
/// The name of a scene, which no other has.
[[nodiscard]] Edited name(const StorySource& story, std::size_t scene, std::string_view name);
/// A part of the words in Markdown; empty takes it away, a missing section is added.
[[nodiscard]] Edited part(const StorySource& story, std::size_t scene, geo::Language language, ScenePart part,
                          std::string_view words);
/// The View of a scene, as toJson writes it.
[[nodiscard]] Edited view(const StorySource& story, std::size_t scene, std::string_view json);
/// Addresses, one a line; those that stay are not touched.
[[nodiscard]] Edited sources(const StorySource& story, std::size_t scene, std::string_view addresses);
/// A step within a scene, in JSON: what changes of the View, and what is revealed.
[[nodiscard]] Edited step(const StorySource& story, std::size_t scene, std::size_t step,
                          std::string_view json);
/// After the steps that there are.
[[nodiscard]] Edited addStep(const StorySource& story, std::size_t scene, std::string_view json);
[[nodiscard]] Edited removeStep(const StorySource& story, std::size_t scene, std::size_t step);
/// Changes places with the one after it.
[[nodiscard]] Edited swapSteps(const StorySource& story, std::size_t scene, std::size_t step);
/// Before the scene that is at `at` now.
[[nodiscard]] Edited insert(const StorySource& story, std::size_t at, const NewScene& scene);
/// After the scene, under a name of its own.
[[nodiscard]] Edited duplicate(const StorySource& story, std::size_t scene);
[[nodiscard]] Edited remove(const StorySource& story, std::size_t scene);
/// The scene is at `to` afterwards.
[[nodiscard]] Edited move(const StorySource& story, std::size_t from, std::size_t to);

} // namespace edit

/// A story without a scene.
[[nodiscard]] std::string emptyStory(const std::array<std::string, 3>& titles);
/// The View as a person would write it into a story: a line a member, what goes without saying left out.
[[nodiscard]] geo::Result<std::string> storyView(std::string_view json);
/// What a step does, as its block says.
struct StepWords {
    bool figure = false, text = false, picture = false; ///< It reveals that.
    std::vector<std::string> members;                   ///< Of the View that it changes.
};
/// Nothing if the block can't be read.
[[nodiscard]] std::optional<StepWords> stepWords(std::string_view block);
/// The block with a part revealed or not.
[[nodiscard]] geo::Result<std::string> stepRevealing(std::string_view block, std::string_view part,
                                                     bool revealed);
/// The block with what differs between two Views in place of what it has changed.
[[nodiscard]] geo::Result<std::string> stepShowing(std::string_view block, const View& before,
                                                   const View& after);
/// The View of a scene after its first `steps` steps; nothing if it has none, or it can't be read.
[[nodiscard]] std::optional<View> viewAfter(const StorySource& story, std::size_t scene, std::size_t steps);
/// `wanted`, with a number behind it if a scene has that name.
[[nodiscard]] std::string freeName(const StorySource& story, std::string_view wanted);

} // namespace atlas
