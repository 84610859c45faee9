#pragma once

#include "app/kiosk_core/transport.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace atlas {

/// Content from a web server. Each call runs an event loop of its own on the calling thread, which is a
/// worker's. Redirections are not followed, nothing is unpacked on the way, certificates are checked as the
/// system does.
class HttpsTransport final : public kiosk::Transport {
public:
    /// What is not encrypted is for tests on this computer's loopback only.
    enum class Plain { No, LoopbackForTests };

    /// `address`: KioskKeys::address, ending with '/'.
    explicit HttpsTransport(const std::string& address, Plain plain = Plain::No);

    /// For how long nothing may come before the connection counts as lost.
    void setSilence(std::chrono::milliseconds silence) { silence_ = silence; }
    /// How long one file may take at most: what has come by then is gone on with by the next look.
    void setDeadline(std::chrono::milliseconds deadline) { deadline_ = deadline; }

    /// A manifest may take no longer, however long a download may: until it is there, nothing of it is a sign
    /// of life, and what shows none for long counts as stuck.
    static constexpr std::chrono::minutes smallDeadline{2};

    [[nodiscard]] std::string place() const override { return base_.toString().toStdString(); }
    [[nodiscard]] geo::Result<std::optional<std::string>> small(std::string_view name, std::size_t maxBytes,
                                                                const std::stop_token& stop) override;
    [[nodiscard]] geo::Result<void> read(std::string_view name, std::uint64_t offset, const Sink& sink,
                                         const std::stop_token& stop) override;

private:
    /// How a request ended; `unreachable`: there is no network or no server.
    struct Outcome {
        geo::Result<void> result;
        bool unreachable = false;
    };
    [[nodiscard]] Outcome get(std::string_view name, std::uint64_t offset, const Sink& sink,
                              std::chrono::milliseconds deadline, const std::stop_token& stop) const;
    [[nodiscard]] bool isAllowed() const;

    QUrl base_;
    Plain plain_;
    std::chrono::milliseconds silence_{std::chrono::seconds(30)};
    std::chrono::milliseconds deadline_{std::chrono::hours(1)};
};

} // namespace atlas
