#pragma once

#include <Qt>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace atlas {

/// Where a talk is: keys and commands in, scene and step out. Knows neither window nor map.
class Player {
public:
    enum class Mode : std::uint8_t {
        Idle,
        Scene,
        Overview, ///< All scenes side by side; one is marked.
        Dive,     ///< The live map under the hand; the scene waits.
        Black,
        White
    };

    /// Begins a story: how many steps follow the beginning of each scene. Nothing happens without scenes.
    void start(std::vector<std::size_t> steps, std::size_t scene = 0);
    void end();

    [[nodiscard]] Mode mode() const { return mode_; }
    [[nodiscard]] bool playing() const { return mode_ != Mode::Idle; }
    [[nodiscard]] std::size_t scene() const { return scene_; }
    [[nodiscard]] std::size_t step() const { return step_; } ///< 0: as the scene begins.
    [[nodiscard]] std::size_t sceneCount() const { return steps_.size(); }
    [[nodiscard]] std::size_t marked() const { return marked_; } ///< In the overview.
    /// Number that is being typed; 0 for none.
    [[nodiscard]] std::size_t typed() const { return typed_; }

    void next();     ///< A step, or the next scene; stays at the very end.
    void previous(); ///< A step back, or the scene before as it ended.
    void goTo(std::size_t scene);
    void dive();            ///< Only from a scene.
    void back();            ///< To the scene as it was, from wherever.
    void toggle(Mode mode); ///< Overview, Black or White, or back.
    void mark(std::size_t scene);

    /// A key of a keyboard or a clicker. False if it means nothing now: others may have it.
    bool press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    bool pressInScene(int key);
    bool pressInOverview(int key);
    bool type(int key);

    Mode mode_ = Mode::Idle;
    std::vector<std::size_t> steps_;
    std::size_t scene_ = 0, step_ = 0, marked_ = 0, typed_ = 0;
};

} // namespace atlas
