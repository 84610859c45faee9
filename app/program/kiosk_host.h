#pragma once

#include "app/kiosk/content_keeper.h"
#include "app/kiosk/counts_to_stick.h"
#include "app/kiosk/frame_heart.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/service_notifier.h"
#include "app/kiosk_core/background_writer.h"
#include "app/kiosk_core/config.h"
#include "app/kiosk_core/crash_counter.h"
#include "app/kiosk_core/health.h"
#include "app/kiosk_core/keys.h"
#include "app/kiosk_core/pin_gate.h"
#include "app/kiosk_core/staff_choices.h"
#include "app/kiosk_core/usage_log.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QQuickWindow>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace atlas {

/// What is behind the screen of a kiosk: its configuration, the staff's door, the counts, the health file,
/// and the service manager's watchdog. Nothing of it ever keeps the screen from being shown.
class KioskHost : public QObject {
    Q_OBJECT

public:
    /// Reads the configuration; without a file the operator's, if there is one, else the standard.
    explicit KioskHost(const std::optional<std::string>& configFile, QObject* parent = nullptr);
    ~KioskHost() override;

    /// Sentences about what is wrong with the configuration: for the journal.
    [[nodiscard]] const std::vector<std::string>& problems() const { return problems_; }
    /// The folder of the content to show; nothing: what the program was installed with.
    [[nodiscard]] std::optional<std::filesystem::path> content() const;
    /// Gives the kiosk of the window all of this.
    void attach(Kiosk& kiosk, QQuickWindow& window);
    /// The program is left in order, or begins anew at once: no start that did not live.
    void leave(bool beginsAnew);
    /// The program begins anew as soon as nobody is disturbed by it.
    void beginAnewOnceAlone();
    /// Something went wrong that the staff should read.
    void error(const std::string& sentence);

    /// The configuration as the screen needs it.
    [[nodiscard]] static KioskSettings settings(const kiosk::KioskConfig& config,
                                                const kiosk::StaffChoices& choices);
    static constexpr const char* standardFile = "/etc/gr-atlas/kiosk.toml";

private:
    [[nodiscard]] kiosk::KioskKeys readKioskKeys();
    void giveDoor(Kiosk& kiosk);
    void giveDesk(Kiosk& kiosk);
    /// Nobody is there who would be disturbed.
    [[nodiscard]] bool isAlone() const;
    void count(const KioskEvent& event);
    void takeFrame();
    /// A frame was shown: the first ones of the atlas are told to the service manager.
    void tellShown();
    void writeHealth();
    /// Whether the watchdog may go on waiting: the screen draws, and what works behind it is not stuck.
    [[nodiscard]] bool alive();
    [[nodiscard]] QString exportUsage();
    void keepChoices(const KioskSettings& settings);
    [[nodiscard]] std::chrono::year_month_day today() const;
    /// For the staff's page, the newest first.
    [[nodiscard]] QStringList errors() const;

    std::vector<std::string> problems_; // before the configuration, whose reading fills it
    kiosk::KioskConfig config_;
    kiosk::StaffChoices choices_;
    kiosk::BackgroundWriter writer_; // before those that write through it
    kiosk::HealthFile healthFile_;
    kiosk::UsageLog usage_;
    kiosk::CrashCounter starts_;
    kiosk::StartMode startedAs_;
    kiosk::KioskKeys keys_;
    ContentKeeper keeper_;
    CountsToStick counts_;
    std::optional<kiosk::Installed> content_;
    std::shared_ptr<kiosk::PinGate> gate_; // shared with the thread that asks it
    QPointer<Kiosk> kiosk_;
    QPointer<QQuickWindow> window_;
    FrameHeart heart_;
    QElapsedTimer uptime_;
    std::optional<std::int64_t> touched_; ///< Milliseconds of uptime_.
    QElapsedTimer frame_;                 // of the thread that draws
    mutable QMutex framesLock_;           // frames_ is of both threads
    std::deque<double> frames_;           ///< Milliseconds, the newest last.
    bool beginsAnew_ = false;             ///< Once nobody is there.
    int shownFrames_ = 0;                 ///< Of the atlas, until they are told.
    QTimer health_, life_;
    ServiceNotifier notifier_;
};

} // namespace atlas
