#include "app/motion_wish.h"

#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using Settings = QMap<QString, QVariantMap>;

namespace {

/// A bus of its own, with a desktop on it or without.
class Bus {
public:
    Bus() {
        daemon_.start(QStringLiteral(DBUS_DAEMON), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                    QStringLiteral("--print-address")});
        if (daemon_.waitForStarted() && daemon_.waitForReadyRead())
            address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
    }
    ~Bus() {
        for (const QString& name : names_)
            QDBusConnection::disconnectFromBus(name);
        daemon_.kill();
        daemon_.waitForFinished();
    }
    QDBusConnection connection(const QString& name) {
        names_ += name;
        return QDBusConnection::connectToBus(address_, name);
    }

private:
    QProcess daemon_;
    QString address_;
    QStringList names_;
};

} // namespace

class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(QDBusConnection bus) {
        qDBusRegisterMetaType<Settings>();
        registered =
            bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
            bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    bool registered = false;
    Settings settings;
    int asked = 0;

public slots:
    // NOLINTNEXTLINE(readability-identifier-naming): its name on the bus
    Settings ReadAll(const QStringList& groups) {
        ++asked;
        Settings wanted;
        for (const QString& group : groups)
            if (settings.contains(group))
                wanted[group] = settings[group];
        return wanted;
    }

signals:
    // NOLINTNEXTLINE(readability-identifier-naming)
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString reducedMotion = QStringLiteral("reduced-motion"),
              animations = QStringLiteral("enable-animations");

TEST(MotionWish, WithoutADesktopNothingIsReduced) {
    EXPECT_FALSE(atlas::MotionWish(QDBusConnection(QString())).reduced());
    Bus bus;
    const atlas::MotionWish wish(bus.connection(QStringLiteral("alone")));
    QTest::qWait(50);
    EXPECT_FALSE(wish.reduced());
}

TEST(MotionWish, IsReadAndFollowed) {
    Bus bus;
    Portal portal(bus.connection(QStringLiteral("desktop")));
    ASSERT_TRUE(portal.registered);
    portal.settings[appearance] = {{QStringLiteral("contrast"), 1u}, {reducedMotion, 1u}};
    atlas::MotionWish wish(bus.connection(QStringLiteral("program")));
    QSignalSpy changed(&wish, &atlas::MotionWish::changed);
    EXPECT_TRUE(QTest::qWaitFor([&] { return wish.reduced(); }));
    EXPECT_EQ(changed.size(), 1);
    emit portal.SettingChanged(appearance, reducedMotion, QDBusVariant(0u));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !wish.reduced(); }));
    emit portal.SettingChanged(appearance, QStringLiteral("contrast"), QDBusVariant(1u));
    emit portal.SettingChanged(gnome, animations, QDBusVariant(false));
    EXPECT_TRUE(QTest::qWaitFor([&] { return wish.reduced(); }));
    EXPECT_EQ(changed.size(), 3) << "what has nothing to do with it is not told";
}

TEST(MotionWish, AnimationsSwitchedOffAreOne) {
    Bus bus;
    Portal portal(bus.connection(QStringLiteral("gnome")));
    portal.settings[gnome] = {{animations, false}};
    const atlas::MotionWish wish(bus.connection(QStringLiteral("other")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return wish.reduced(); }));
    EXPECT_EQ(portal.asked, 1);
}

} // namespace

#include "motion_wish_test.moc"
