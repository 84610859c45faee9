#pragma once

#include "app/kiosk_core/usage_export.h"

#include <QObject>
#include <QString>

#include <functional>
#include <thread>

namespace atlas {

/// Brings the counts to a USB stick while the screen goes on: a stick may be slow, or hang.
class CountsToStick : public QObject {
    Q_OBJECT

public:
    using Task = std::function<kiosk::ExportResult()>;

    explicit CountsToStick(QObject* parent = nullptr);
    ~CountsToStick() override; ///< Waits for what is under way; if it hangs, the watchdog doesn't.

    /// Does it on a thread of its own, then tells. Says what is going on.
    QString begin(Task task);

signals:
    void finished(const QString& spoken);
    /// For the list of errors, in English.
    void failed(const QString& sentence);

private:
    void take(const kiosk::ExportResult& result);

    bool busy_ = false;
    std::jthread worker_;
};

} // namespace atlas
