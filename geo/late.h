#pragma once

// Private to geo: lists that are not needed at once, and what becomes of it if they are gone then.

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace geo::detail {

/// Whether something that was left in a file could not be read when it was asked for, and who wants to know.
class Loss {
public:
    /// Any thread; of several times the first is told.
    void tell() {
        std::function<void()> listener;
        {
            const std::lock_guard lock(mutex_);
            if (std::exchange(told_, true))
                return;
            listener = listener_;
        }
        if (listener)
            listener();
    }
    void whenTold(std::function<void()> listener) {
        {
            const std::lock_guard lock(mutex_);
            listener_ = listener;
            if (!told_)
                return;
        }
        listener();
    }

private:
    std::mutex mutex_;
    bool told_ = false;
    std::function<void()> listener_;
};

/// A list that is there from the beginning, or is read when it is first asked for: by one thread, the others
/// wait for it. What can't be read any more is as its reader leaves it.
template <class List>
class Late {
public:
    /// While it is made, or after it was asked for.
    [[nodiscard]] List& made() { return list_; }
    [[nodiscard]] const List& made() const { return list_; }
    void readLater(std::function<void(List&)> read) { later_ = std::make_unique<Later>(std::move(read)); }

    [[nodiscard]] const List& get() const {
        if (later_)
            std::call_once(later_->once, [this] {
                later_->read(list_);
                later_->isRead = true;
            });
        return list_;
    }
    /// Nobody has to wait for it.
    [[nodiscard]] bool isThere() const { return !later_ || later_->isRead; }

private:
    struct Later {
        explicit Later(std::function<void(List&)> how) : read(std::move(how)) {}
        std::function<void(List&)> read;
        std::once_flag once;
        std::atomic_bool isRead = false;
    };

    mutable List list_;
    std::unique_ptr<Later> later_;
};

} // namespace geo::detail
