#pragma once

#include <QObject>
#include <QPointer>
#include <QScreen>
#include <QTimer>
#include <QWindow>
#include <QtQmlIntegration/qqmlintegration.h>

#include <vector>

namespace atlas {

/// Moves windows that fill their screens to others. No window system moves one while it fills a screen: it is
/// asked to leave that, and goes on only when the window system has answered. It stays shown all the time:
/// one that is hidden and shown again at once would be drawn before the window system has made room for it.
class ScreenMove : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// A window is on its way.
    Q_PROPERTY(bool running READ running NOTIFY runningChanged FINAL)

public:
    explicit ScreenMove(QObject* parent = nullptr);

    [[nodiscard]] bool running() const { return !ways_.empty(); }
    Q_INVOKABLE void swap(QWindow* one, QWindow* other);
    /// Shows `one` on a screen that `other` does not have, if there is one, and lets it fill that.
    Q_INVOKABLE void part(QWindow* one, QWindow* other);
    /// Shows a window on this screen and lets it fill that.
    void bring(QWindow* window, QScreen* screen);
    /// The windows stay where they are now.
    Q_INVOKABLE void stop();

    bool eventFilter(QObject* watched, QEvent* event) override;

    static constexpr int patienceMs = 2000; ///< Some window systems never answer: then it goes on without.

signals:
    void runningChanged();

private:
    enum class Stage : std::uint8_t { Leaving, Waiting, Filling, There };
    struct Way {
        QPointer<QWindow> window;
        QPointer<QScreen> to;
        Stage stage = Stage::Leaving;
        bool asked = false; ///< For what its stage waits for.
    };
    void begin(std::vector<Way> ways);
    void goOn();
    void giveUpWaiting();

    std::vector<Way> ways_;
    QPointer<QWindow> keyboard_; ///< Which window had it.
    QTimer patience_;
};

} // namespace atlas
