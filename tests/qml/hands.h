#pragma once

#include "app/kiosk/kiosk.h"

#include <QElapsedTimer>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QPoint>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

#include <atomic>
#include <memory>

namespace atlas {

/// What a crowd does to a kiosk: touches of all kinds anywhere, every key, and cameras held before codes.
class Hands : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Hands(QObject* parent = nullptr) : QObject(parent) {}

    /// `count` random touches: taps, double taps, holds, swipes, two and five fingers, a mouse with each of
    /// its buttons, wheels. The same seed does the same.
    Q_INVOKABLE void batter(QQuickWindow* window, int count, quint32 seed) const;
    /// A touch screen that is pulled out while a finger rests on it.
    Q_INVOKABLE void unplugUnderFinger(QQuickWindow* window, int x, int y) const;
    /// Every key that Qt has a name for, alone and with each set of modifiers; then every pair of those that
    /// might mean something.
    Q_INVOKABLE int typeEverything(QQuickWindow* window) const;
    /// How many keys Qt has a name for.
    Q_INVOKABLE int keys() const;
    /// Holds the key of this number and types each of all others, and itself.
    Q_INVOKABLE void typePairsWith(QQuickWindow* window, int first) const;
    /// `count` of all pairs, with any modifiers. The same seed types the same.
    Q_INVOKABLE void typeRandomPairs(QQuickWindow* window, int count, quint32 seed) const;
    /// Asks the window to close, as a window manager does.
    Q_INVOKABLE void askToClose(QQuickWindow* window) const;
    /// What the cameras of visitors read from this part of the window.
    Q_INVOKABLE QStringList codes(QQuickWindow* window, const QRectF& place) const;
    /// Windows of the program that are shown.
    Q_INVOKABLE int windows() const;
    /// Buttons that can be pressed and are smaller than `side` in a direction: "name: 40 x 60 at 72, 900".
    Q_INVOKABLE QStringList smallTargets(QQuickWindow* window, double side) const;
    /// Those whose middle lies above `top`.
    Q_INVOKABLE QStringList highTargets(QQuickWindow* window, double top) const;
    /// Items in the window, shown or not.
    Q_INVOKABLE int items(QQuickWindow* window) const;
    /// The same by their types.
    Q_INVOKABLE QVariantMap itemsByType(QQuickWindow* window) const;
    /// As an operator sets up a kiosk, who says when it is open: it is until setOpen(false).
    Q_INVOKABLE void setUp(atlas::Kiosk* kiosk);
    /// The same with these words, and none in another language, beside the institution's code.
    Q_INVOKABLE void setWords(atlas::Kiosk* kiosk, const QString& language, const QString& words);
    Q_INVOKABLE void setOpen(bool open) { *open_ = open; }
    /// A door that this number opens and three wrong ones shut for `wait` seconds, and a staff's page whose
    /// every wish is noted.
    Q_INVOKABLE void giveStaff(atlas::Kiosk* kiosk, const QString& pin, int wait);
    /// The wishes so far: "update", "keep 90 fr,de".
    Q_INVOKABLE QStringList wishes() const { return wishes_; }
    /// From now on notes the records that are counted as opened.
    Q_INVOKABLE void watchRecords(atlas::Kiosk* kiosk);
    Q_INVOKABLE QStringList recordsOpened() const { return recordsOpened_; }
    /// Shuts the door's waiting: its time is over.
    Q_INVOKABLE void endWait() { *wait_ = 0; }
    /// Resident memory of this process, bytes.
    Q_INVOKABLE double memory() const;
    /// From now on notes what frames of the window cost.
    Q_INVOKABLE void watchFrames(QQuickWindow* window);
    /// What the frames since the last time cost, milliseconds.
    Q_INVOKABLE QList<double> frames();
    /// A finger that drags from one point to another, sixty times a second.
    Q_INVOKABLE void drag(QQuickWindow* window, QPoint from, QPoint to, int steps) const;
    /// Assistive technology asks for everything, as a screen reader does.
    Q_INVOKABLE void listen() const;
    /// From the environment, or one of the clock: said in the log, so that a failure can be repeated.
    Q_INVOKABLE quint32 seed() const;

private:
    QStringList wishes_, recordsOpened_;
    QElapsedTimer frame_; ///< Of the thread that draws.
    QMutex framesLock_;   ///< frames_ is of both threads.
    QList<double> frames_;
    std::shared_ptr<bool> open_ = std::make_shared<bool>(true);
    std::shared_ptr<std::atomic<int>> wait_ = std::make_shared<std::atomic<int>>(0);
};

} // namespace atlas
