#include "app/kiosk/service_notifier.h"

#include <systemd/sd-daemon.h>

#include <algorithm>
#include <cstdint>

namespace atlas {

namespace {

/// The programs the kiosk starts must not speak for it: they find the variables as they are, but systemd
/// takes words of the main process only (NotifyAccess).
void tell(const QByteArray& words) {
    ::sd_notify(0, words.constData()); // nobody listens, or can't: the kiosk goes on
}

} // namespace

ServiceNotifier::ServiceNotifier(std::function<bool()> alive, QObject* parent)
    : QObject(parent), alive_(std::move(alive)) {
    constexpr std::uint64_t perMs = 1000;
    constexpr std::uint64_t beats = 3; // one may come late, another too
    std::uint64_t waits = 0;
    if (::sd_watchdog_enabled(0, &waits) > 0)
        beatMs_ = static_cast<int>(std::clamp<std::uint64_t>(waits / beats / perMs, 1, INT32_MAX));
    timer_.setTimerType(Qt::CoarseTimer);
    connect(&timer_, &QTimer::timeout, this, &ServiceNotifier::beat);
}

void ServiceNotifier::ready() {
    tell("READY=1");
    if (beatMs_ > 0 && !timer_.isActive()) {
        beat();
        timer_.start(beatMs_);
    }
}

void ServiceNotifier::status(const QString& sentence) {
    QString line = sentence.simplified(); // a line break would begin another word to systemd
    constexpr int longest = 200;
    line.truncate(longest);
    tell("STATUS=" + line.toUtf8());
}

void ServiceNotifier::stopping() {
    timer_.stop();
    tell("STOPPING=1");
}

void ServiceNotifier::beat() {
    if (!alive_ || alive_())
        tell("WATCHDOG=1");
}

} // namespace atlas
