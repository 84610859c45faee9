#include "app/kiosk_core/health.h"

#include "app/kiosk_core/json.h"

#include <unistd.h>

#include <cmath>
#include <format>
#include <fstream>
#include <utility>

namespace atlas::kiosk {

namespace {

/// Cut at a character, not within it.
std::string shortened(std::string_view text, std::size_t longest) {
    std::size_t end = std::min(text.size(), longest);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0u) == 0x80u)
        --end;
    return std::string(text.substr(0, end));
}

} // namespace

std::string healthText(const Health& health) {
    constexpr std::size_t word = 100;
    nlohmann::json errors = nlohmann::json::array();
    const std::size_t first =
        health.lastErrors.size() > Health::maxErrors ? health.lastErrors.size() - Health::maxErrors : 0;
    for (std::size_t i = first; i < health.lastErrors.size(); ++i)
        errors.push_back(shortened(health.lastErrors[i], Health::maxErrorBytes));
    nlohmann::json json = {{"version", shortened(health.version, word)},
                           {"contentVersion", shortened(health.contentVersion, word)},
                           {"time", std::format("{:%FT%TZ}", health.now)},
                           {"uptimeSeconds", health.uptime.count()},
                           {"memoryBytes", health.memoryBytes},
                           {"open", health.open},
                           {"startedAs", shortened(health.startedAs, word)},
                           {"lastUpdate", shortened(health.lastUpdate, Health::maxErrorBytes)},
                           {"lastErrors", std::move(errors)}};
    if (health.lastTouch)
        json["lastTouchSecondsAgo"] = health.lastTouch->count();
    if (health.frameMs && std::isfinite(*health.frameMs))
        json["frameMs"] = std::round(*health.frameMs * 10) / 10;
    return write(json);
}

std::uint64_t residentBytes() {
    std::ifstream statm("/proc/self/statm");
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    statm >> total >> resident;
    const long page = ::sysconf(_SC_PAGESIZE);
    return statm && page > 0 ? resident * static_cast<std::uint64_t>(page) : 0;
}

void HealthFile::error(std::string_view sentence, std::chrono::sys_seconds now) {
    std::string text = shortened(sentence, Health::maxErrorBytes - 30);
    const std::lock_guard lock(mutex_);
    if (text.empty() || text == last_)
        return;
    errors_.push_back(std::format("{:%FT%TZ} {}", now, text));
    last_ = std::move(text);
    while (errors_.size() > Health::maxErrors)
        errors_.pop_front();
}

void HealthFile::write(Health health) {
    const auto standing = std::exchange(health.lastErrors, errors());
    health.lastErrors.insert(health.lastErrors.end(), standing.begin(), standing.end());
    if (const auto problem = writer_.problem(); !problem.empty()) // of any file: a full disk shows here
        health.lastErrors.push_back(problem);
    writer_.write(file_, healthText(health));
}

std::deque<std::string> HealthFile::errors() const {
    const std::lock_guard lock(mutex_);
    return errors_;
}

} // namespace atlas::kiosk
