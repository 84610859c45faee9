#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace atlas {

/// Whether the desktop asks for less motion: what its settings say through the portal
/// org.freedesktop.portal.Settings ("reduced-motion", or animations switched off), from now on. Where nobody
/// says so, nothing is reduced. Asks without waiting.
class MotionWish : public QObject {
    Q_OBJECT

public:
    explicit MotionWish(QDBusConnection bus, QObject* parent = nullptr);

    [[nodiscard]] bool reduced() const { return reducedMotion_ || !animations_; }

    /// The bus of the user's session; not connected where there is none.
    [[nodiscard]] static QDBusConnection sessionBus();

signals:
    void changed();

private slots:
    void heard(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const QString& group, const QString& key, const QVariant& value);

    bool reducedMotion_ = false, animations_ = true;
};

} // namespace atlas
