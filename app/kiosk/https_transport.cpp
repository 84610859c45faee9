#include "app/kiosk/https_transport.h"

#include "app/kiosk_core/disk.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <format>
#include <memory>

namespace atlas {

namespace {

constexpr qint64 bufferBytes = 1024 * 1024; // a fast server waits for a slow disk
constexpr int statusOk = 200;
constexpr int statusPart = 206;

/// "bytes 6000-19999/20000": where the part begins; nothing if the server says something else.
std::optional<std::uint64_t> startOfPart(const QByteArray& contentRange) {
    const QByteArray unit("bytes ");
    const auto dash = contentRange.indexOf('-');
    if (!contentRange.startsWith(unit) || dash < unit.size())
        return std::nullopt;
    bool good = false;
    const auto start = contentRange.mid(unit.size(), dash - unit.size()).toULongLong(&good);
    return good ? std::optional<std::uint64_t>(start) : std::nullopt;
}

/// One answer as it comes: its bytes go to the sink, whatever is wrong with it is kept in words.
class Answer {
public:
    Answer(QNetworkReply& reply, std::uint64_t asked, const kiosk::Transport::Sink& sink, std::string place)
        : reply_(reply), asked_(asked), sink_(sink), place_(std::move(place)) {}

    void take() {
        if (!problem_ && !begun_)
            begin();
        while (!problem_ && reply_.bytesAvailable() > 0) {
            const QByteArray bytes = reply_.read(bufferBytes);
            if (auto taken = sink_(at_, {bytes.constData(), static_cast<std::size_t>(bytes.size())}); !taken)
                problem_ = std::move(taken.error());
            at_ += static_cast<std::uint64_t>(bytes.size());
        }
        if (problem_)
            reply_.abort();
    }
    [[nodiscard]] bool isBegun() const { return begun_; }
    [[nodiscard]] std::optional<geo::Error>& problem() { return problem_; }

private:
    /// Whether this is the part that was asked for, or the whole.
    void begin() {
        begun_ = true;
        const int status = reply_.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == statusOk)
            at_ = 0;
        else if (status == statusPart && startOfPart(reply_.rawHeader("Content-Range")) == asked_)
            at_ = asked_;
        else
            problem_ = {.what = std::format("The server answers with {}", status), .where = place_};
    }

    QNetworkReply& reply_;
    std::uint64_t asked_;
    const kiosk::Transport::Sink& sink_;
    std::string place_;
    std::uint64_t at_ = 0;
    bool begun_ = false;
    std::optional<geo::Error> problem_;
};

} // namespace

HttpsTransport::HttpsTransport(const std::string& address, Plain plain)
    : base_(QString::fromStdString(address), QUrl::StrictMode), plain_(plain) {}

bool HttpsTransport::isAllowed() const {
    if (!base_.isValid() || !base_.userInfo().isEmpty() || base_.host().isEmpty())
        return false;
    const bool loopback = QHostAddress(base_.host()).isLoopback();
    return base_.scheme() == u"https" ||
           (base_.scheme() == u"http" && plain_ == Plain::LoopbackForTests && loopback);
}

geo::Result<std::optional<std::string>> HttpsTransport::small(std::string_view name, std::size_t maxBytes,
                                                              const std::stop_token& stop) {
    std::string text;
    const Sink sink = [&](std::uint64_t, std::string_view bytes) -> geo::Result<void> {
        if (text.size() + bytes.size() > maxBytes)
            return geo::fail("The file is larger than it may be", place() + std::string(name));
        text += bytes;
        return {};
    };
    auto outcome = get(name, 0, sink, std::min<std::chrono::milliseconds>(deadline_, smallDeadline), stop);
    if (outcome.unreachable)
        return std::nullopt;
    if (!outcome.result)
        return std::unexpected(std::move(outcome.result.error()));
    return text;
}

geo::Result<void> HttpsTransport::read(std::string_view name, std::uint64_t offset, const Sink& sink,
                                       const std::stop_token& stop) {
    return get(name, offset, sink, deadline_, stop).result;
}

HttpsTransport::Outcome HttpsTransport::get(std::string_view name, std::uint64_t offset, const Sink& sink,
                                            std::chrono::milliseconds deadline,
                                            const std::stop_token& stop) const {
    if (!isAllowed())
        return {geo::fail("Content is fetched by https only", place())};
    const QUrl url =
        base_.resolved(QUrl(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding",
                         "identity"); // sums and offsets are those of the bytes as they lie there
    request.setRawHeader("User-Agent", "gr-atlas"); // of the kiosk itself the server learns nothing
    request.setRawHeader("Accept-Language", "*");
    request.setTransferTimeout(silence_);
    if (offset > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(static_cast<qulonglong>(offset)) + '-');

    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    reply->setReadBufferSize(bufferBytes);
    Answer answer(*reply, offset, sink, url.toString().toStdString());
    QEventLoop loop;
    QTimer look; // a request to stop comes from another thread
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (stop.stop_requested())
            reply->abort();
    });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] { answer.take(); });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    constexpr std::chrono::milliseconds lookEvery(100);
    look.start(lookEvery);
    bool late = false; // a server that drips is never silent
    QTimer timeUp;
    timeUp.setSingleShot(true);
    QObject::connect(&timeUp, &QTimer::timeout, &loop, [&] {
        late = true;
        reply->abort();
    });
    timeUp.start(deadline);
    QString untrusted;
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError>& errors) {
        untrusted = errors.isEmpty() ? QString() : errors.front().errorString();
    });
    if (!reply->isFinished())
        loop.exec();
    reply->disconnect(&loop);

    const bool whole = reply->error() == QNetworkReply::NoError;
    const bool hasAnswer = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (whole || (hasAnswer && !answer.isBegun()))
        answer.take(); // what came with the end, or an answer without a body
    if (stop.stop_requested())
        return {kiosk::stopped(url.toString().toStdString())};
    if (answer.problem())
        return {std::unexpected(std::move(*answer.problem()))};
    if (whole)
        return {};
    if (late)
        return {geo::fail("It comes too slowly: the next look goes on with what has come",
                          url.toString().toStdString())};
    if (!untrusted.isEmpty())
        return {
            geo::fail("The server was refused, its certificate is not trusted: " + untrusted.toStdString(),
                      url.toString().toStdString(), "Is this computer's clock right?")};
    return {geo::fail("The content can't be fetched: " + reply->errorString().toStdString(),
                      url.toString().toStdString()),
            !hasAnswer && reply->error() != QNetworkReply::SslHandshakeFailedError};
}

} // namespace atlas
