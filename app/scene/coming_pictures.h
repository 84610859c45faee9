#pragma once

#include <QFuture>
#include <QImage>
#include <QtConcurrentRun>

#include <cstdint>
#include <functional>
#include <map>
#include <utility>

namespace atlas {

/// Pictures that other threads paint from the moment they are known to be wanted: half a millisecond each, so
/// a new view has them side by side, and a start while the panels are made.
template <class Key>
class ComingPictures {
public:
    /// Says how the pictures look from now on: those on their way for another look, or for a screen of
    /// another pixel ratio, are painted for nothing.
    void use(std::uint64_t look, double ratio) {
        if (look_ != look || ratio_ != ratio)
            clear();
        look_ = look;
        ratio_ = ratio;
    }
    /// `make` runs on another thread: it holds all it needs.
    void begin(const Key& key, std::function<QImage()> make) {
        if (const auto [place, isNew] = coming_.try_emplace(key); isNew)
            place->second = QtConcurrent::run(std::move(make));
    }
    [[nodiscard]] bool contains(const Key& key) const { return coming_.contains(key); }
    /// It is painted, or was never begun: nothing is to be waited for.
    [[nodiscard]] bool isReady(const Key& key) const {
        const auto found = coming_.find(key);
        return found == coming_.end() || found->second.isFinished();
    }
    /// The picture that was begun; waits for it, or paints it here if no thread had the time.
    [[nodiscard]] QImage take(const Key& key) {
        auto found = coming_.extract(key);
        return found.empty() ? QImage() : found.mapped().result();
    }
    void clear() { coming_.clear(); }

private:
    std::map<Key, QFuture<QImage>> coming_;
    std::uint64_t look_ = 0;
    double ratio_ = 0;
};

} // namespace atlas
