#include "app/kiosk_core/last_look.h"

#include "app/kiosk_core/json.h"
#include "geo/dataset.h"

#include <algorithm>

namespace atlas::kiosk {

namespace {

constexpr std::size_t maxBytes = 1024;
constexpr std::uint64_t farAway = 1ull << 40u; // seconds; keeps sums of times within their range

} // namespace

std::optional<std::chrono::sys_seconds> readLastLook(const std::filesystem::path& file) {
    const auto read = readJsonFile(file.string(), maxBytes);
    const auto looked = read && *read ? countIn(**read, "looked") : std::nullopt;
    if (!looked || *looked >= farAway)
        return std::nullopt;
    return std::chrono::sys_seconds(std::chrono::seconds(*looked));
}

void keepLastLook(const std::filesystem::path& file, std::chrono::sys_seconds when) {
    const auto seconds = std::max<std::int64_t>(0, when.time_since_epoch().count());
    static_cast<void>(geo::writeFileAtomically(file, write({{"looked", seconds}})));
}

} // namespace atlas::kiosk
