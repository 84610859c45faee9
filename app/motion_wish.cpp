#include "app/motion_wish.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>
#include <QVariantMap>

namespace atlas {

namespace {

constexpr QLatin1StringView service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView interface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView appearance("org.freedesktop.appearance");
constexpr QLatin1StringView gnome("org.gnome.desktop.interface");

using Settings = QMap<QString, QVariantMap>; ///< By group.

} // namespace

MotionWish::MotionWish(QDBusConnection bus, QObject* parent) : QObject(parent) {
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(heard(QString, QString, QDBusVariant)));
    auto ask = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("ReadAll"));
    ask << QStringList{appearance, gnome};
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusMessage message = answer->reply();
        if (message.type() != QDBusMessage::ReplyMessage || message.signature() != u"a{sa{sv}}")
            return; // no portal, or none that we know
        const auto settings = qdbus_cast<Settings>(message.arguments().constFirst());
        for (const QLatin1StringView group : {appearance, gnome})
            for (const auto& [key, value] : settings.value(group).asKeyValueRange())
                take(group, key, value);
    });
}

QDBusConnection MotionWish::sessionBus() {
    // Asked for without one, Qt would look for one to be started.
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ? QDBusConnection::sessionBus()
                                                                 : QDBusConnection(QString());
}

void MotionWish::heard(const QString& group, const QString& key, const QDBusVariant& value) {
    take(group, key, value.variant());
}

void MotionWish::take(const QString& group, const QString& key, const QVariant& value) {
    const bool before = reduced();
    if (group == appearance && key == u"reduced-motion")
        reducedMotion_ = value.toUInt() == 1;
    else if (group == gnome && key == u"enable-animations")
        animations_ = value.toBool();
    if (reduced() != before)
        emit changed();
}

} // namespace atlas
