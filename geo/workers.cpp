#include "geo/workers.h"

#include <algorithm>
#include <atomic>

namespace geo::detail {

struct Workers::Job {
    const std::function<void(std::size_t)>& use;
    std::size_t count;
    std::atomic_size_t next = 0;
    int helping = 0; // threads that may be at a task; under the mutex

    void work() {
        for (auto task = next++; task < count; task = next++)
            use(task);
    }
};

Workers::~Workers() {
    {
        const std::lock_guard lock(mutex_);
        ends_ = true;
    }
    given_.notify_all();
}

std::size_t Workers::tasksFor(std::size_t words) {
    constexpr std::size_t worthAThread = 128; // waking one takes as long as some thousand records
    return words < worthAThread ? 1 : 8;
}

void Workers::forWords(std::size_t words, std::size_t tasks,
                       const std::function<void(std::size_t, std::size_t, std::size_t)>& use) const {
    run(tasks, [&](std::size_t task) { use(task, words * task / tasks, words * (task + 1) / tasks); });
}

void Workers::begin() const {
    const auto processors = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    while (threads_.size() + 1 < processors)
        threads_.emplace_back([this] { wait(); });
}

void Workers::run(std::size_t count, const std::function<void(std::size_t)>& use) const {
    const auto job = std::make_shared<Job>(use, count);
    const std::unique_lock busy(busy_, std::try_to_lock);
    if (count < 2 || !busy) {
        job->work();
        return;
    }
    begin();
    {
        const std::lock_guard lock(mutex_);
        job_ = job;
    }
    given_.notify_all();
    job->work();
    // Nobody joins any more; those that have end what they are at.
    std::unique_lock lock(mutex_);
    job_.reset();
    done_.wait(lock, [&] { return job->helping == 0; });
}

void Workers::wait() const {
    std::shared_ptr<Job> last;
    std::unique_lock lock(mutex_);
    for (;;) {
        given_.wait(lock, [&] { return ends_ || (job_ && job_ != last); });
        if (ends_)
            return;
        last = job_;
        ++last->helping;
        lock.unlock();
        last->work();
        lock.lock();
        if (--last->helping == 0)
            done_.notify_all();
    }
}

} // namespace geo::detail
