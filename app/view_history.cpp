#include "app/view_history.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

bool intersect(const geo::Extent& a, const geo::Extent& b) {
    return a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY;
}

/// Whether a person sees no difference worth a step back: a fiftieth of what is visible, a degree.
bool nearlySame(const Camera& a, const Camera& b) {
    const auto from = a.center();
    const auto to = b.center();
    const double turn = std::abs(a.bearing - b.bearing);
    return std::hypot(from.x - to.x, from.y - to.y) <= std::min(a.span, b.span) / 50 &&
           std::max(a.span, b.span) <= std::min(a.span, b.span) * 1.02 && std::min(turn, 360 - turn) <= 1;
}

} // namespace

void ViewHistory::record(const View& before, const View& after, const QString& key) {
    const bool joins = start_ && !key.isEmpty() && key == key_;
    if (!joins) {
        close();
        if (before.sameContent(after))
            return;
        start_ = before;
        key_ = key;
    } else if (!undo_.empty() && undo_.back().content.sameContent(*start_)) {
        undo_.pop_back(); // put again below, unless the drag has come back to where it began
    }
    redo_.clear();
    if (start_->sameContent(after))
        return;
    undo_.push_back({.content = *start_, .camera = after.camera});
    if (undo_.size() > limit)
        undo_.pop_front();
}

void ViewHistory::close() {
    key_.clear();
    start_.reset();
}

std::optional<View> ViewHistory::swap(std::deque<Step>& from, std::deque<Step>& to, const View& current,
                                      const geo::Extent& visible) {
    if (from.empty())
        return std::nullopt;
    auto step = std::move(from.back());
    from.pop_back();
    to.push_back({.content = current, .camera = step.camera});
    auto view = current;
    view.setContent(step.content);
    if (!intersect(step.camera.box(), visible))
        view.camera = step.camera;
    return view;
}

std::optional<View> ViewHistory::undo(const View& current, const geo::Extent& visible) {
    close();
    return swap(undo_, redo_, current, visible);
}

std::optional<View> ViewHistory::redo(const View& current, const geo::Extent& visible) {
    close();
    return swap(redo_, undo_, current, visible);
}

void PlaceHistory::visit(const Camera& camera) {
    if (!places_.empty() && nearlySame(places_[at_], camera))
        return;
    if (!places_.empty())
        places_.erase(places_.begin() + static_cast<std::ptrdiff_t>(at_) + 1, places_.end());
    places_.push_back(camera);
    if (places_.size() > limit)
        places_.pop_front();
    at_ = places_.size() - 1;
}

std::optional<Camera> PlaceHistory::back() {
    if (!canGoBack())
        return std::nullopt;
    return places_[--at_];
}

std::optional<Camera> PlaceHistory::forward() {
    if (!canGoForward())
        return std::nullopt;
    return places_[++at_];
}

} // namespace atlas
