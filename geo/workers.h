#pragma once

// Private to geo: the other processors, for answers about many records.

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace geo::detail {

/// Threads that wait for parts of an answer. They begin with the first answer that is worth it. Safe to share
/// between threads: where they are at work for one, another does its parts alone, so that nobody waits for
/// what he doesn't need.
class Workers {
public:
    Workers() = default;
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;
    ~Workers();

    /// Calls `use(task)` for each of `count` tasks, in several threads at once; whoever has done one takes
    /// the next.
    void run(std::size_t count, const std::function<void(std::size_t task)>& use) const;

    /// The words of records in so many tasks that a thread more is worth it: calls `use(task, begin, end)`.
    /// `tasks`: tasksFor(words).
    void forWords(std::size_t words, std::size_t tasks,
                  const std::function<void(std::size_t task, std::size_t begin, std::size_t end)>& use) const;
    [[nodiscard]] static std::size_t tasksFor(std::size_t words);

private:
    struct Job;
    void begin() const;
    void wait() const;

    mutable std::mutex busy_; // held by who has given them work
    mutable std::mutex mutex_;
    mutable std::condition_variable given_, done_;
    mutable std::shared_ptr<Job> job_;
    mutable bool ends_ = false;
    mutable std::vector<std::jthread> threads_;
};

} // namespace geo::detail
