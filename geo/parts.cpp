#include "geo/parts.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace geo::detail {

void forParts(RecordIndex size, const std::function<void(RecordIndex first, RecordIndex last)>& use) {
    constexpr RecordIndex fewest = 64 * 256; // below that a thread costs more than it saves
    const auto processors = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    const auto parts = std::clamp<RecordIndex>(size / fewest, 1, processors);
    const auto words = size / 64 + (size % 64 != 0 ? 1 : 0);
    const auto bound = [&](RecordIndex part) { return std::min(size, words * part / parts * 64); };
    std::vector<std::jthread> others;
    for (RecordIndex part = 1; part < parts; ++part)
        others.emplace_back([&, part] { use(bound(part), part + 1 == parts ? size : bound(part + 1)); });
    use(0, parts == 1 ? size : bound(1));
}

} // namespace geo::detail
