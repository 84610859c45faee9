#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace atlas {

/// Tells systemd that the kiosk is ready and alive (sd_notify). Where nobody listens all of it does nothing.
///
/// The beat comes from the thread of the window and only while `alive` says so: a window that hangs, or that
/// draws nothing though it should, is started anew by systemd.
class ServiceNotifier : public QObject {
    Q_OBJECT

public:
    /// `alive` is asked at each beat.
    explicit ServiceNotifier(std::function<bool()> alive, QObject* parent = nullptr);

    /// The first picture stands: READY=1, and the beat begins.
    void ready();
    /// One sentence for `systemctl status`.
    void status(const QString& sentence);
    /// Left in order.
    void stopping();

    /// Between two beats: a third of what systemd waits (WATCHDOG_USEC); 0: nobody waits.
    [[nodiscard]] int beatMs() const { return beatMs_; }

private:
    void beat();

    std::function<bool()> alive_;
    QTimer timer_;
    int beatMs_ = 0;
};

} // namespace atlas
