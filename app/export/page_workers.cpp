#include "app/export/page_workers.h"

#include "app/give_way.h"

#include <algorithm>
#include <atomic>
#include <semaphore>
#include <thread>
#include <vector>

namespace atlas {

namespace {

constexpr unsigned mostWorkers = 4; // each holds a large picture

} // namespace

bool forEachPage(std::size_t count, const std::function<void(std::size_t)>& work,
                 const WriteProgress& progress) {
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    std::counting_semaphore<> done(0);
    // Threads of their own: whoever calls may be a task of the global pool, and would wait for itself.
    const unsigned free = std::max(2u, std::thread::hardware_concurrency()) - 1;
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < std::min(free, mostWorkers) && i < count; ++i)
        workers.emplace_back([&] {
            giveWay();
            for (std::size_t page = next++; page < count; page = next++) {
                if (!stopped)
                    work(page);
                done.release();
            }
        });
    for (std::size_t pages = 1; pages <= count; ++pages) {
        done.acquire();
        if (!stopped && !progress(pages, count))
            stopped = true;
    }
    return !stopped;
}

} // namespace atlas
