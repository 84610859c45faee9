#pragma once

#include "app/kiosk_core/config.h"
#include "app/kiosk_core/content_store.h"
#include "app/kiosk_core/keys.h"
#include "app/kiosk_core/updater.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace atlas {

/// The content of a kiosk: which is shown, and newer content that is looked for on its schedule. All that
/// takes time happens on a thread of its own.
///
/// How it is used: open() at the start says what to show. Newer content waits until setAlone() says that
/// nobody is there; then it becomes the current one, and startAnew() asks for the start that shows it. If
/// somebody comes in between, that start waits, too. The schedule is asked again each half minute, because a
/// clock may be set. A time that passed while the computer was off or asleep, or that a clock jumped over, is
/// caught up with one look, however many they were; who never looked has missed one. Right after a start or a
/// sleep the network may not be back: a look that finds no source is repeated a few times.
class ContentKeeper : public QObject {
    Q_OBJECT

public:
    using Sources = std::function<std::vector<std::unique_ptr<kiosk::Transport>>()>;
    using Clock = std::function<std::chrono::sys_seconds()>;
    using Steady = std::chrono::steady_clock::time_point;

    ContentKeeper(const kiosk::KioskConfig& config, const kiosk::KioskKeys& keys, QObject* parent = nullptr);
    /// Of other sources, trial and clock: for tests.
    ContentKeeper(const kiosk::KioskConfig& config, const kiosk::KioskKeys& keys, Sources sources,
                  kiosk::Updater::Trial trial, Clock clock, QObject* parent = nullptr);
    ~ContentKeeper() override; ///< Stops what is under way; what has come is kept.

    /// What to show, checked; nothing: what the program was installed with. With what CrashCounter says. What
    /// was ready before an ordinary start is ready still.
    [[nodiscard]] std::optional<kiosk::Installed> open(kiosk::StartMode mode, int shortStarts);
    /// "12", or "built in".
    [[nodiscard]] QString shownVersion() const;

    /// Begins to keep the schedule.
    void start();
    /// Looks if it is time; start() calls it each half minute.
    void tick();
    /// Looks now, for staff: tries again what was given up. finished() tells what came of it. False: it is
    /// busy.
    bool look();
    /// The same; says what is to be said until then.
    QString lookForStaff();
    /// Whether nobody is there, who would be disturbed.
    void setAlone(bool alone);
    /// Staff: the predecessor from the next start on; what was ready is no longer. Says what came of it.
    QString goBack();

    [[nodiscard]] bool isBusy() const { return busy_; }
    [[nodiscard]] bool isReady() const { return staged_.has_value(); }
    /// What came of the last look, or what was wrong when it was opened, in English words for the health
    /// file; empty before.
    [[nodiscard]] const QString& lastUpdate() const { return lastUpdate_; }
    /// What is under way has shown no sign of life for long: a stick that hangs, a disk that answers no more.
    [[nodiscard]] bool isStuck(Steady now = std::chrono::steady_clock::now()) const;

    static constexpr std::chrono::minutes mostSilence{10};
    static constexpr int mostRetries = 3;   ///< Of a look that found neither stick nor network.
    static constexpr int ticksToRetry = 20; ///< Ten minutes.

signals:
    /// In short for the staff.
    void finished(const QString& spoken);
    /// For the list of errors, in English.
    void failed(const QString& sentence);
    void ready();
    /// What is newer was made the current version, and nobody is there: a new start shows it.
    void startAnew();

private:
    /// The next step towards what is newer, if nobody is there.
    void goOn();
    void activate();
    [[nodiscard]] static QString busyWords();
    void lookInBackground(bool again);
    void take(const kiosk::UpdateResult& result, const std::vector<kiosk::UpdateResult>& each);
    void sign() { lastSign_ = std::chrono::steady_clock::now(); }
    void work(std::function<void(const std::stop_token&)> task);

    kiosk::KioskConfig config_;
    kiosk::ContentStore store_; ///< The worker's while it is busy.
    Sources sources_;
    kiosk::Updater::Trial trial_;
    Clock clock_;
    QTimer timer_;
    std::chrono::sys_seconds looked_{}; ///< Last; not after now.
    int retries_ = 0, retryIn_ = 0;     ///< Left, and the ticks until the next one.
    std::optional<kiosk::Installed> shown_;
    std::optional<kiosk::Installed> staged_;
    QString lastUpdate_;
    std::atomic<Steady> lastSign_{}; ///< Of what is under way; of both threads.
    bool busy_ = false;
    bool alone_ = false;
    bool taken_ = false;  ///< The current version is not the one that is shown: a new start is due.
    std::jthread worker_; // last: it uses all of the above
};

} // namespace atlas
