#pragma once

#include "app/view.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <optional>

namespace atlas {

/// Where the program keeps what is the user's. XDG base directories; GR_ATLAS_HOME moves all of it.
struct Folders {
    std::filesystem::path config;
    std::filesystem::path data;
    std::filesystem::path state;

    [[nodiscard]] static Folders fromEnvironment(const QProcessEnvironment& environment);
    [[nodiscard]] std::filesystem::path lastView() const { return state / "last-view.json"; }
    [[nodiscard]] std::filesystem::path views() const { return data / "views"; }
    [[nodiscard]] std::filesystem::path stories() const { return data / "stories"; }

    friend bool operator==(const Folders&, const Folders&) = default;
};

/// Keeps the last View in a file: written some time after a change and at the end, restored at start.
class Preferences : public QObject {
    Q_OBJECT

public:
    explicit Preferences(Folders folders, QObject* parent = nullptr);
    ~Preferences() override;

    /// The View of the last time; nothing at the first start. A file that cannot be used is put aside and
    /// a notice says so.
    [[nodiscard]] std::optional<View> restore();
    /// Writes `view` when no other came for `delayMs`.
    void keep(const View& view);
    /// Writes now what is due.
    void flush();

    static constexpr int delayMs = 1000;

signals:
    void notice(const QString& sentence);

private:
    Folders folders_;
    std::optional<View> due_;
    std::optional<View> written_;
    bool complained_ = false; ///< That it can't be written is said once.
    QTimer timer_;
};

} // namespace atlas
