#pragma once

#include "app/view.h"

#include <QString>

#include <deque>
#include <optional>

namespace atlas {

/// Undo and redo of the View's content. Camera, language and theme are no steps.
class ViewHistory {
public:
    static constexpr std::size_t limit = 200;

    /// `before` became `after`. Nothing is recorded if their content is the same. Steps of the same key,
    /// one after the other, are one step until close(); an empty key never joins.
    void record(const View& before, const View& after, const QString& key = {});
    /// The next step is one of its own.
    void close();

    [[nodiscard]] bool canUndo() const { return !undo_.empty(); }
    [[nodiscard]] bool canRedo() const { return !redo_.empty(); }
    /// The View after the undo: `current` with the content before the last step. Its camera is that of the
    /// step only if what the step was made in lies outside `visible` (unit mercator).
    [[nodiscard]] std::optional<View> undo(const View& current, const geo::Extent& visible);
    [[nodiscard]] std::optional<View> redo(const View& current, const geo::Extent& visible);

private:
    struct Step {
        View content;  ///< Its content is restored.
        Camera camera; ///< What was looked at when the step was made.
    };
    static std::optional<View> swap(std::deque<Step>& from, std::deque<Step>& to, const View& current,
                                    const geo::Extent& visible);

    std::deque<Step> undo_;
    std::deque<Step> redo_;
    QString key_;
    std::optional<View> start_; ///< Content before the open step.
};

/// Places the camera has rested at, to go back and forward between.
class PlaceHistory {
public:
    static constexpr std::size_t limit = 200;

    /// The camera rests at a place. One that can hardly be told from the present one replaces nothing.
    void visit(const Camera& camera);
    [[nodiscard]] bool canGoBack() const { return at_ > 0; }
    [[nodiscard]] bool canGoForward() const { return at_ + 1 < places_.size(); }
    [[nodiscard]] std::optional<Camera> back();
    [[nodiscard]] std::optional<Camera> forward();

private:
    std::deque<Camera> places_;
    std::size_t at_ = 0;
};

} // namespace atlas
