#pragma once

#include "app/loaded_atlas.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace atlas {

/// Geometry of each level of detail, made in the background the first time it is wanted. Lives on the GUI
/// thread; find() may be asked while that thread waits for the scene graph.
template <class Geometry>
class LevelCache {
public:
    using Make = std::function<Geometry(const LoadedAtlas&, std::size_t level)>;
    static constexpr std::size_t levels = geo::levelTolerances.size();

    /// `ready` is called on the GUI thread whenever a level has come. `pool` makes them and outlives this.
    LevelCache(Make make, std::function<void()> ready, QThreadPool* pool = QThreadPool::globalInstance())
        : make_(std::move(make)), ready_(std::move(ready)), pool_(pool) {}

    void setAtlas(AtlasPtr atlas) {
        // Records that come to a map change nothing of what is drawn of it.
        const bool same = atlas && atlas_ && atlas->sameMap(*atlas_);
        atlas_ = std::move(atlas);
        if (same)
            return;
        for (std::size_t level = 0; level < levels; ++level)
            forget(level);
    }

    /// Whoever still shows the level keeps it.
    void forget(std::size_t level) {
        slots_[level].geometry = nullptr;
        if (slots_[level].watcher)
            slots_[level].watcher->cancel(); // one that hasn't begun never will
        slots_[level].watcher = nullptr;     // a result that still comes is dropped
    }

    /// Starts making a level that isn't there yet. GUI thread only.
    void want(std::size_t level) {
        Slot& slot = slots_[level];
        if (!atlas_ || slot.geometry || slot.watcher)
            return;
        slot.watcher = std::make_unique<QFutureWatcher<std::shared_ptr<const Geometry>>>();
        QObject::connect(slot.watcher.get(), &QFutureWatcherBase::finished, slot.watcher.get(),
                         [this, &slot] {
                             slot.geometry = slot.watcher->result();
                             ready_();
                         });
        slot.watcher->setFuture(QtConcurrent::run(pool_, [make = make_, atlas = atlas_, level] {
            return std::make_shared<const Geometry>(make(*atlas, level));
        }));
    }

    struct Found {
        std::shared_ptr<const Geometry> geometry; ///< Null: none is there yet.
        std::size_t level = 0;
    };
    /// The level, or the nearest that is there.
    [[nodiscard]] Found find(std::size_t level) {
        // Ready, but the GUI thread had no time to hear of it: the frame needn't wait for that.
        if (Slot& slot = slots_[level]; !slot.geometry && slot.watcher && slot.watcher->future().isFinished())
            slot.geometry = slot.watcher->future().result();
        Found best;
        std::size_t distance = levels;
        for (std::size_t i = 0; i < levels; ++i) {
            const std::size_t d = i > level ? i - level : level - i;
            if (slots_[i].geometry && d < distance) {
                best = {slots_[i].geometry, i};
                distance = d;
            }
        }
        return best;
    }

private:
    struct Slot {
        std::shared_ptr<const Geometry> geometry;
        std::unique_ptr<QFutureWatcher<std::shared_ptr<const Geometry>>> watcher;
    };
    Make make_;
    std::function<void()> ready_;
    QThreadPool* pool_;
    AtlasPtr atlas_;
    std::array<Slot, levels> slots_;
};

} // namespace atlas
