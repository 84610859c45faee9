#include "app/kiosk/frame_heart.h"
#include "app/kiosk/service_notifier.h"
#include "tests/geo/temporary_folder.h"

#include <QElapsedTimer>
#include <QTest>

#include <gmock/gmock.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace atlas;

namespace {

/// Where systemd would listen.
class Listener {
public:
    Listener() {
        sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
        const std::string path = (folder_ / "notify").string();
        std::ranges::copy(path, address.sun_path);
        ::bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address);
        qputenv("NOTIFY_SOCKET", path.c_str());
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    ~Listener() {
        ::close(socket_);
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        qunsetenv("WATCHDOG_PID");
    }
    /// All that was said since the last time.
    std::vector<std::string> heard() const {
        std::vector<std::string> words;
        std::string word(4096, '\0');
        for (;;) {
            const ssize_t size = ::recv(socket_, word.data(), word.size(), MSG_DONTWAIT);
            if (size < 0)
                return words;
            words.push_back(word.substr(0, static_cast<std::size_t>(size)));
        }
    }

private:
    TemporaryFolder folder_;
    int socket_ = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
};

void waitAtMost(const char* microseconds) {
    qputenv("WATCHDOG_USEC", microseconds);
    qputenv("WATCHDOG_PID", QByteArray::number(static_cast<qlonglong>(::getpid())));
}

} // namespace

TEST(ServiceNotifier, SaysReadyStatusAndStopping) {
    const Listener systemd;
    ServiceNotifier notifier({});
    EXPECT_THAT(systemd.heard(), testing::IsEmpty());
    notifier.ready();
    notifier.status(QStringLiteral("Version 12\nREADY=0"));
    notifier.stopping();
    EXPECT_THAT(systemd.heard(), testing::ElementsAre("READY=1", "STATUS=Version 12 READY=0", "STOPPING=1"));
    EXPECT_EQ(notifier.beatMs(), 0);
}

TEST(ServiceNotifier, BeatsWhileAliveAndOnlyThen) {
    const Listener systemd;
    waitAtMost("300000");
    bool alive = true;
    ServiceNotifier notifier([&] { return alive; });
    EXPECT_EQ(notifier.beatMs(), 100);
    QTest::qWait(250);
    EXPECT_THAT(systemd.heard(), testing::IsEmpty()) << "not before it is ready";
    notifier.ready();
    QTest::qWait(450);
    auto words = systemd.heard();
    EXPECT_GE(std::ranges::count(words, "WATCHDOG=1"), 3);
    alive = false;
    QTest::qWait(250);
    EXPECT_THAT(systemd.heard(), testing::IsEmpty());
    alive = true;
    QTest::qWait(250);
    EXPECT_THAT(systemd.heard(), testing::Contains("WATCHDOG=1"));
    notifier.stopping();
    (void)systemd.heard();
    QTest::qWait(250);
    EXPECT_THAT(systemd.heard(), testing::IsEmpty());
}

TEST(FrameHeart, BeatsWhileWishedFramesCome) {
    FrameHeart heart;
    EXPECT_TRUE(heart.beat(true)) << "nothing was wished for yet";
    EXPECT_FALSE(heart.beat(true)) << "no frame came";
    heart.frame();
    EXPECT_TRUE(heart.beat(true)) << "a late one counts";
    EXPECT_FALSE(heart.beat(true));
    EXPECT_TRUE(heart.beat(false)) << "no screen shows the window";
    EXPECT_TRUE(heart.beat(true)) << "it is shown again, and a frame is wished for from now on";
    EXPECT_FALSE(heart.beat(true));
}

TEST(ServiceNotifier, AWatchdogOfAnotherProcessIsNotOurs) {
    const Listener systemd;
    waitAtMost("300000");
    qputenv("WATCHDOG_PID", "1");
    const ServiceNotifier notifier({});
    EXPECT_EQ(notifier.beatMs(), 0);
}

TEST(ServiceNotifier, WithoutSystemdNothingHappens) {
    qunsetenv("NOTIFY_SOCKET");
    ServiceNotifier notifier({});
    notifier.ready();
    notifier.status(QStringLiteral("x"));
    notifier.stopping();
    qputenv("NOTIFY_SOCKET", "/nonexistent/socket");
    notifier.ready();
    qunsetenv("NOTIFY_SOCKET");
}
