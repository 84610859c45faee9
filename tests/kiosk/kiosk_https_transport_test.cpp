#include "app/kiosk/content_keeper.h"
#include "app/kiosk/https_transport.h"
#include "tests/kiosk/kiosk_support.h"
#include "tests/kiosk/test_certificate.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <gmock/gmock.h>

#include <format>
#include <memory>

using namespace atlas;
using namespace atlas::kiosk;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace {

/// A web server of a few lines on the loopback; runs within the event loop of the request.
class Server {
public:
    std::map<std::string, std::string, std::less<>> files;
    bool ranges = true;
    bool lies = false;                           ///< Answers a range with another one.
    bool silent = false;                         ///< Takes the connection and says nothing.
    bool drips = false;                          ///< A body of one byte at a time, without an end.
    std::size_t closesAfter = std::string::npos; ///< Bytes of a body.
    std::string wholeAnswer;                     ///< Instead of anything sensible.
    std::vector<std::string> requests;

    /// In plain text, or with a certificate.
    explicit Server(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : server_(std::move(server)) {
        server_->listen(QHostAddress::AnyIPv4);
        QObject::connect(server_.get(), &QTcpServer::pendingConnectionAvailable, server_.get(), [this] {
            QTcpSocket* socket = server_->nextPendingConnection(); // the server's
            auto heard = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, heard] {
                heard->append(socket->readAll());
                if (heard->contains("\r\n\r\n") && !silent)
                    answer(*socket, std::exchange(*heard, {}).toStdString());
            });
        });
    }
    [[nodiscard]] std::string address(std::string_view path = "atlas/") const {
        return std::format("http://127.0.0.1:{}/{}", server_->serverPort(), path);
    }
    [[nodiscard]] std::string secureAddress(std::string_view host) const {
        return std::format("https://{}:{}/atlas/", host, server_->serverPort());
    }

private:
    void answer(QTcpSocket& socket, const std::string& request) {
        requests.push_back(request);
        if (!wholeAnswer.empty())
            return send(socket, wholeAnswer);
        if (drips)
            return drip(socket);
        const auto path = request.substr(4, request.find(' ', 4) - 4);
        const auto file = files.find(path.substr(path.rfind('/') + 1));
        if (file == files.end())
            return send(socket, "HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\nnot found");
        std::string body = file->second;
        std::size_t from = 0;
        if (const auto range = request.find("bytes="); ranges && range != std::string::npos)
            from = std::stoul(request.substr(range + 6));
        const std::size_t whole = body.size();
        body = body.substr(from);
        std::string head =
            from > 0 ? std::format("HTTP/1.1 206 Partial Content\r\nContent-Range: bytes {}-{}/{}\r\n",
                                   from - (lies ? 1 : 0), whole - 1, whole)
                     : "HTTP/1.1 200 OK\r\n";
        head += std::format("Content-Length: {}\r\n\r\n", body.size());
        send(socket, head + body.substr(0, closesAfter));
    }
    static void send(QTcpSocket& socket, const std::string& bytes) {
        socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
        socket.disconnectFromHost();
    }
    static void drip(QTcpSocket& socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        auto* timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        timer->start(50ms);
    }

    std::unique_ptr<QTcpServer> server_;
};

std::unique_ptr<QTcpServer> selfSigned() {
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration own;
    own.setLocalCertificate(QSslCertificate(QByteArray(selfSignedCertificate)));
    own.setPrivateKey(QSslKey(QByteArray(selfSignedKey), QSsl::Ec));
    server->setSslConfiguration(own);
    return server;
}

/// For its life this computer's programs trust the certificate of selfSigned().
class Trust {
public:
    Trust() {
        auto trusting = before_;
        trusting.setCaCertificates({QSslCertificate(QByteArray(selfSignedCertificate))});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(before_); }
    Trust(const Trust&) = delete;
    Trust& operator=(const Trust&) = delete;

private:
    QSslConfiguration before_ = QSslConfiguration::defaultConfiguration();
};

class Https : public testing::Test {
protected:
    Server server;
    std::chrono::milliseconds deadline = 1h;

    [[nodiscard]] HttpsTransport transport() const {
        return HttpsTransport(server.address(), HttpsTransport::Plain::LoopbackForTests);
    }
    /// All that comes, and where it began; or why it ended.
    struct Got {
        std::uint64_t from = 0;
        std::string bytes;
        std::string problem;
    };
    [[nodiscard]] Got read(std::string_view name, std::uint64_t offset, std::stop_token stop = {}) const {
        Got got;
        bool first = true;
        HttpsTransport from = transport();
        from.setSilence(500ms);
        from.setDeadline(deadline);
        const auto done = from.read(
            name, offset,
            [&](std::uint64_t at, std::string_view bytes) -> geo::Result<void> {
                if (std::exchange(first, false))
                    got.from = at;
                EXPECT_EQ(at, got.from + got.bytes.size());
                got.bytes += bytes;
                return {};
            },
            stop);
        if (!done)
            got.problem = done.error().text();
        return got;
    }
};

} // namespace

TEST_F(Https, FetchesASmallFile) {
    server.files["content.manifest"] = "signed";
    EXPECT_EQ(transport().small("content.manifest", 100, {}).value(), "signed");
    EXPECT_TRUE(server.requests.at(0).starts_with("GET /atlas/content.manifest HTTP/1.1\r\n"))
        << server.requests[0];
    EXPECT_FALSE(transport().small("content.manifest", 5, {}).has_value()) << "larger than it may be";
    EXPECT_FALSE(transport().small("nothing", 5, {}).has_value()) << "a server without the file is an error";
}

TEST_F(Https, ReadsFromAnOffset) {
    server.files["a"] = noise(3'000'000, 1);
    const Got whole = read("a", 0);
    EXPECT_EQ(whole.problem, "");
    EXPECT_TRUE(whole.bytes == server.files["a"]);
    const Got rest = read("a", 2'000'000);
    EXPECT_EQ(rest.from, 2'000'000u);
    EXPECT_TRUE(rest.bytes == server.files["a"].substr(2'000'000));
    EXPECT_THAT(server.requests.back(), HasSubstr("\r\nrange: bytes=2000000-\r\n"));
    EXPECT_THAT(server.requests.back(), HasSubstr("\r\naccept-encoding: identity\r\n"));
}

TEST_F(Https, AServerWithoutRangesGivesTheWholeFile) {
    server.files["a"] = "0123456789";
    server.ranges = false;
    const Got got = read("a", 4);
    EXPECT_EQ(got.from, 0u);
    EXPECT_EQ(got.bytes, "0123456789");
}

TEST_F(Https, AServerThatGivesAnotherRangeIsNotBelieved) {
    server.files["a"] = "0123456789";
    server.lies = true;
    const Got got = read("a", 4);
    EXPECT_EQ(got.bytes, "");
    EXPECT_THAT(got.problem, HasSubstr("206"));
}

TEST_F(Https, ALostConnectionIsAnErrorAndWhatCameIsKept) {
    server.files["a"] = noise(100'000, 2);
    server.closesAfter = 40'000;
    const Got got = read("a", 0);
    EXPECT_NE(got.problem, "");
    EXPECT_EQ(got.bytes, server.files["a"].substr(0, 40'000));
}

TEST_F(Https, SilenceIsAnErrorInTheEnd) {
    server.silent = true;
    const auto start = std::chrono::steady_clock::now();
    EXPECT_NE(read("a", 0).problem, "");
    EXPECT_LT(std::chrono::steady_clock::now() - start, 5s);
}

TEST_F(Https, AServerThatDripsIsLeftInTheEnd) {
    server.drips = true;
    deadline = 1s; // longer than the silence, which never comes
    const auto start = std::chrono::steady_clock::now();
    const Got got = read("a", 0);
    EXPECT_THAT(got.problem, HasSubstr("too slowly"));
    EXPECT_GT(got.bytes.size(), 2u) << "what came is kept";
    EXPECT_GE(std::chrono::steady_clock::now() - start, 900ms); // a timer may be a twentieth early
    EXPECT_LT(std::chrono::steady_clock::now() - start, 5s);
}

TEST_F(Https, AManifestThatDripsIsLeftBeforeTheKioskCountsAsStuck) {
    static_assert(2 * HttpsTransport::smallDeadline < ContentKeeper::mostSilence);
    server.drips = true;
    HttpsTransport from = transport();
    from.setDeadline(1s); // the shorter one counts
    const auto start = std::chrono::steady_clock::now();
    const auto text = from.small("a", 10'000, {});
    ASSERT_FALSE(text.has_value());
    EXPECT_THAT(text.error().text(), HasSubstr("too slowly"));
    EXPECT_LT(std::chrono::steady_clock::now() - start, 5s);
}

TEST_F(Https, ACertificateThatNobodyTrustsIsRefusedAndSaidSo) {
    Maker maker;
    maker.make(5);
    Server secure(selfSigned());
    secure.files[std::string(manifestName)] = maker.manifestText();
    secure.files[archiveName(5)] = maker.archive(5);
    const TemporaryFolder state;
    ContentStore store(state.path(), {maker.keys.publicKey});
    Updater updater(store, "stable", sayVersion);
    HttpsTransport from(secure.secureAddress("127.0.0.1"));
    const auto refused = updater.stage(from, testNow);
    EXPECT_EQ(refused.kind, UpdateResult::Kind::Failed);
    EXPECT_THAT(refused.words,
                HasSubstr("refused, its certificate is not trusted: The certificate is self-signed"));
    EXPECT_TRUE(secure.requests.empty()) << "not even asked";

    const Trust trust; // the same server, once its certificate counts
    HttpsTransport elsewhere(secure.secureAddress("127.0.0.2"));
    const auto ofOther = updater.stage(elsewhere, testNow);
    EXPECT_EQ(ofOther.kind, UpdateResult::Kind::Failed);
    EXPECT_THAT(ofOther.words, HasSubstr("certificate is not trusted")) << "it is that of another host";
    EXPECT_TRUE(secure.requests.empty());
    const auto result = updater.stage(from, testNow);
    EXPECT_EQ(result.kind, UpdateResult::Kind::Staged) << result.words;
}

TEST_F(Https, NonsenseIsAnError) {
    for (const char* answer :
         {"\r\n\r\n", "HTTP/1.1 999\r\n\r\n", "hello", "HTTP/1.1 500 Oh\r\nContent-Length: 2\r\n\r\nno",
          "HTTP/1.1 204 No Content\r\n\r\n",
          "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"}) {
        server.wholeAnswer = answer;
        const Got got = read("a", 0);
        EXPECT_NE(got.problem, "") << answer;
        EXPECT_EQ(got.bytes, "") << answer;
    }
}

TEST_F(Https, NoRedirectionIsFollowed) {
    Server other;
    other.files["a"] = "from elsewhere";
    server.wholeAnswer =
        std::format("HTTP/1.1 302 Found\r\nLocation: {}a\r\nContent-Length: 0\r\n\r\n", other.address());
    EXPECT_THAT(read("a", 0).problem, HasSubstr("302"));
    EXPECT_TRUE(other.requests.empty());
}

TEST_F(Https, NoServerIsNoSource) {
    HttpsTransport nobody("http://127.0.0.1:1/atlas/", HttpsTransport::Plain::LoopbackForTests);
    EXPECT_EQ(nobody.small("content.manifest", 100, {}).value(), std::nullopt);
    HttpsTransport unknown("https://kiosk.invalid/atlas/"); // no such name, and in tests no network
    EXPECT_EQ(unknown.small("content.manifest", 100, {}).value(), std::nullopt);
}

TEST_F(Https, PlainTextIsForTestsOnThisComputerOnly) {
    server.files["a"] = "x";
    HttpsTransport plain(server.address());
    EXPECT_FALSE(plain.small("a", 100, {}).has_value());
    EXPECT_TRUE(server.requests.empty());
    for (const char* address : {"http://192.0.2.1/", "http://localhost.example.org/", "file:///etc/",
                                "ftp://127.0.0.1/", "http://user@127.0.0.1/", "", "not an address"}) {
        HttpsTransport odd(address, HttpsTransport::Plain::LoopbackForTests);
        EXPECT_FALSE(odd.small("passwd", 10'000, {}).has_value()) << address;
    }
}

TEST_F(Https, CanBeStopped) {
    server.silent = true;
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THAT(read("a", 0, stop.get_token()).problem, HasSubstr("stopped"));
}

TEST_F(Https, BringsAWholeUpdateOverALineThatBreaks) {
    Maker maker;
    maker.make(5, 500'000);
    server.files[std::string(manifestName)] = maker.manifestText();
    server.files[archiveName(5)] = maker.archive(5);
    const TemporaryFolder state;
    ContentStore store(state.path(), {maker.keys.publicKey});
    Updater updater(store, "stable", sayVersion);
    HttpsTransport from = transport();
    server.closesAfter = 200'000;
    EXPECT_EQ(updater.stage(from, testNow).kind, UpdateResult::Kind::Failed);
    EXPECT_EQ(updater.stage(from, testNow).kind, UpdateResult::Kind::Failed);
    const auto result = updater.stage(from, testNow);
    ASSERT_EQ(result.kind, UpdateResult::Kind::Staged) << result.words;
    EXPECT_TRUE(store.activate(*result.staged).has_value());
    EXPECT_EQ(store.open()->version, 5u);
    EXPECT_THAT(server.requests.back(), HasSubstr("range: bytes=400000-"));
}
