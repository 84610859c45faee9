#include "app/export/page_workers.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace atlas {

namespace {

constexpr unsigned mostWorkers = 4; // each holds a large picture

} // namespace

bool forEachPage(std::size_t count, const std::function<void(std::size_t)>& work,
                 const WriteProgress& progress) {
    std::atomic<std::size_t> next = 0, done = 0;
    std::atomic<bool> stopped = false;
    const auto take = [&](const auto& told) {
        for (std::size_t i = next++; i < count && !stopped; i = next++) {
            work(i);
            ++done;
            told();
        }
    };
    // Threads of their own: whoever calls may be a task of the global pool, and would wait for itself.
    const unsigned free = std::max(2u, std::thread::hardware_concurrency()) - 1;
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < std::min(free, mostWorkers) && i < count; ++i)
        others.emplace_back([&] { take([] {}); });
    take([&] {
        if (!progress(done, count))
            stopped = true;
    });
    others.clear(); // waits for them
    return !stopped && progress(count, count);
}

} // namespace atlas
