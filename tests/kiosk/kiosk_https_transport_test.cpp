#include "app/kiosk/https_transport.h"
#include "tests/kiosk/kiosk_support.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

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
    std::size_t closesAfter = std::string::npos; ///< Bytes of a body.
    std::string wholeAnswer;                     ///< Instead of anything sensible.
    std::vector<std::string> requests;

    Server() {
        server_.listen(QHostAddress::LocalHost);
        QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
            QTcpSocket* socket = server_.nextPendingConnection(); // the server's
            auto heard = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, heard] {
                heard->append(socket->readAll());
                if (heard->contains("\r\n\r\n") && !silent)
                    answer(*socket, std::exchange(*heard, {}).toStdString());
            });
        });
    }
    [[nodiscard]] std::string address(std::string_view path = "atlas/") const {
        return std::format("http://127.0.0.1:{}/{}", server_.serverPort(), path);
    }

private:
    void answer(QTcpSocket& socket, const std::string& request) {
        requests.push_back(request);
        if (!wholeAnswer.empty())
            return send(socket, wholeAnswer);
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

    QTcpServer server_;
};

class Https : public testing::Test {
protected:
    Server server;

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
