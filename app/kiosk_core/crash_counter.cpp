#include "app/kiosk_core/crash_counter.h"

#include "app/kiosk_core/json.h"
#include "geo/dataset.h"

#include <algorithm>

namespace atlas::kiosk {

namespace {

constexpr int afterShortStarts = 2; // one may be a power cut
constexpr int olderContent = 4;
constexpr int builtInContent = 6;
constexpr int most = 1000;
constexpr std::size_t maxBytes = 1024;

std::string textOf(int count) {
    return write({{"shortStarts", count}});
}

} // namespace

std::string_view startModeName(StartMode mode) {
    switch (mode) {
    case StartMode::Normal:
        return "normal";
    case StartMode::AfterShortStarts:
        return "after short starts";
    case StartMode::OlderContent:
        return "with older content";
    case StartMode::BuiltInContent:
        return "with built-in content";
    }
    return "normal";
}

StartMode CrashCounter::mode(int shortStarts) {
    if (shortStarts >= builtInContent)
        return StartMode::BuiltInContent;
    if (shortStarts >= olderContent)
        return StartMode::OlderContent;
    return shortStarts >= afterShortStarts ? StartMode::AfterShortStarts : StartMode::Normal;
}

StartMode CrashCounter::begin() {
    short_ = 0;
    problem_.clear();
    if (const auto read = readJsonFile(file_.string(), maxBytes); !read)
        problem_ = read.error().text();
    else if (*read)
        short_ = static_cast<int>(std::min<std::uint64_t>(countIn(**read, "shortStarts").value_or(0), most));
    keep(std::min(short_ + 1, most));
    return mode(short_);
}

void CrashCounter::lived() {
    keep(0);
}

void CrashCounter::lived(BackgroundWriter& writer) {
    writer.write(file_, textOf(0));
}

void CrashCounter::keep(int count) {
    if (const auto written = geo::writeFileAtomically(file_, textOf(count)); !written)
        problem_ = written.error().text();
}

} // namespace atlas::kiosk
