#pragma once

#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

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
    /// Every key that Qt has a name for, alone and with each set of modifiers; then every pair of those that
    /// might mean something.
    Q_INVOKABLE int typeEverything(QQuickWindow* window) const;
    /// Asks the window to close, as a window manager does.
    Q_INVOKABLE void askToClose(QQuickWindow* window) const;
    /// What the cameras of visitors read from this part of the window.
    Q_INVOKABLE QStringList codes(QQuickWindow* window, const QRectF& place) const;
    /// Windows of the program that are shown.
    Q_INVOKABLE int windows() const;
    /// Buttons that can be pressed and are smaller than `side` in a direction: "name: 40 x 60".
    Q_INVOKABLE QStringList smallTargets(QQuickWindow* window, double side) const;
    /// Items in the window, shown or not.
    Q_INVOKABLE int items(QQuickWindow* window) const;
    /// From the environment, or one of the clock: said in the log, so that a failure can be repeated.
    Q_INVOKABLE quint32 seed() const;
};

} // namespace atlas
