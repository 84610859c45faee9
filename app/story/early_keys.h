#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQmlIntegration/qqmlintegration.h>

namespace atlas {

/// Keys that reach a window before it has heard that it has the keyboard: Qt's Wayland client says so a round
/// trip later, and without an item that is in focus they would be lost. They go to an item of our choice.
class EarlyKeys : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow* window READ window WRITE setWindow NOTIFY windowChanged FINAL)
    Q_PROPERTY(QQuickItem* to READ to WRITE setTo NOTIFY toChanged FINAL)

public:
    explicit EarlyKeys(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] QQuickWindow* window() const { return window_; }
    void setWindow(QQuickWindow* window);
    [[nodiscard]] QQuickItem* to() const { return to_; }
    void setTo(QQuickItem* item);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void windowChanged();
    void toChanged();

private:
    QPointer<QQuickWindow> window_;
    QPointer<QQuickItem> to_;
};

} // namespace atlas
