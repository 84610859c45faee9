#include "app/kiosk_core/pin_gate.h"

#include "app/kiosk_core/json.h"
#include "geo/dataset.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace atlas::kiosk {

namespace {

using namespace std::chrono;

// A PIN has few values: each guess at a stolen hash must cost. A kiosk's computer can spare this much.
constexpr unsigned long long operations = 4;
constexpr std::size_t memory = std::size_t{128} * 1024 * 1024;

constexpr int freeFailures = 2; // a slip of the finger costs nothing
constexpr int mostFailures = 1000;
constexpr int failuresOfBrokenFile = 5; // somebody was at the file: two minutes
constexpr std::size_t maxStateBytes = 4096;

} // namespace

bool isPin(std::string_view text) {
    return text.size() >= minPinDigits && text.size() <= maxPinDigits &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }) &&
           std::ranges::any_of(text, [&](char c) { return c != text.front(); });
}

geo::Result<std::string> hashPin(std::string_view pin) {
    if (!isPin(pin))
        return geo::fail("A PIN is 6 to 12 digits, not all the same");
    if (sodium_init() < 0)
        return geo::fail("This computer gives no random numbers for a PIN");
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), pin.data(), pin.size(), operations, memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return geo::fail("There is not enough memory for the PIN", {}, "128 MB are needed for a moment.");
    return std::string(hash.data());
}

bool isPinHash(std::string_view text) {
    if (!text.starts_with("$argon2id$") || text.size() >= crypto_pwhash_STRBYTES || text.contains('\0'))
        return false;
    // Anything but -1: it was understood, whatever its costs.
    return crypto_pwhash_str_needs_rehash(std::string(text).c_str(), operations, memory) >= 0;
}

PinGate::PinGate(std::string hash, std::filesystem::path state)
    : hash_(std::move(hash)), file_(std::move(state)) {
    if (sodium_init() < 0)
        hash_.clear();
    load();
}

seconds PinGate::delay(int failures) {
    if (failures <= freeFailures)
        return seconds(0);
    constexpr seconds first(30);
    constexpr seconds longest = hours(1);
    constexpr int doublings = 7; // beyond it is more than an hour anyhow
    return std::min(first * (1 << std::min(failures - freeFailures - 1, doublings)), longest);
}

PinGate::Answer PinGate::enter(std::string_view pin, Steady steady) {
    const std::lock_guard turn(turn_); // one hash at a time: each takes its memory
    if (!isPinHash(hash_))
        return Answer::NoPin;
    if (wait(steady) > seconds(0))
        return Answer::Wait;
    count(steady);
    keep(); // before it is judged: pulling the plug now is a failure too
    // Meanwhile the screen asks how long it has to wait: nothing it needs is locked.
    const bool right = isPin(pin) && crypto_pwhash_str_verify(hash_.c_str(), pin.data(), pin.size()) == 0;
    if (!right)
        return Answer::Wrong;
    forgive();
    keep();
    return Answer::Right;
}

void PinGate::count(Steady steady) {
    const std::lock_guard lock(mutex_);
    failures_ = std::min(failures_ + 1, mostFailures);
    steady_ = steady;
}

void PinGate::forgive() {
    const std::lock_guard lock(mutex_);
    failures_ = 0;
    steady_.reset();
}

PinGate::Answer PinGate::enter(std::string_view pin) {
    return enter(pin, steady_clock::now());
}

seconds PinGate::wait(Steady steady) {
    const std::lock_guard lock(mutex_);
    const seconds whole = delay(failures_);
    if (whole == seconds(0))
        return whole;
    if (!steady_) // the first look after a start: no clock that could be set says how long ago it was
        steady_ = steady;
    return std::clamp(whole - floor<seconds>(steady - *steady_), seconds(0), whole);
}

seconds PinGate::wait() {
    return wait(steady_clock::now());
}

int PinGate::failures() const {
    const std::lock_guard lock(mutex_);
    return failures_;
}

std::string PinGate::problem() const {
    const std::lock_guard lock(mutex_);
    return problem_;
}

void PinGate::load() {
    const auto read = readJsonFile(file_.string(), maxStateBytes);
    if (read && !*read)
        return; // the first start
    const auto failures = read ? countIn(**read, "failures") : std::nullopt;
    if (!failures) {
        failures_ = failuresOfBrokenFile;
        problem_ = read ? "The file of PIN attempts is damaged" : read.error().text();
        return;
    }
    failures_ = static_cast<int>(std::min<std::uint64_t>(*failures, mostFailures));
}

void PinGate::keep() {
    const std::lock_guard disk(disk_); // the newest state is the last one written
    nlohmann::json state;
    {
        const std::lock_guard lock(mutex_);
        state["failures"] = failures_;
    }
    const auto written = geo::writeFileAtomically(file_, write(state));
    const std::lock_guard lock(mutex_);
    problem_ = written ? std::string() : written.error().text();
}

} // namespace atlas::kiosk
