#include "app/kiosk/kiosk_guard.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTabletEvent>
#include <QUrl>

#include <gtest/gtest.h>

#include <set>

namespace {

using atlas::KioskGuard;

/// A window that says what came through to it.
class Watched : public QQuickWindow {
public:
    std::set<QEvent::Type> seen;

protected:
    bool event(QEvent* event) override {
        seen.insert(event->type());
        return QQuickWindow::event(event);
    }
};

TEST(KioskGuard, NothingIsDroppedNoMenuOpensAndNoGestureOfTheSystemComesThrough) {
    Watched window;
    QMimeData file;
    file.setUrls({QUrl(QStringLiteral("file:///etc/passwd"))});
    const auto throwAll = [&] {
        const QPointF at(10, 10);
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QDragMoveEvent move(at.toPoint(), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QDropEvent drop(at, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, at.toPoint(), at.toPoint());
        const auto* device = QPointingDevice::primaryPointingDevice();
        QNativeGestureEvent swipe(Qt::SwipeNativeGesture, device, 3, at, at, at, 1, {});
        QTabletEvent pen(QEvent::TabletPress, device, at, at, 1, 0, 0, 0, 0, 0, Qt::NoModifier,
                         Qt::LeftButton, Qt::LeftButton);
        for (QEvent* event : std::initializer_list<QEvent*>{&enter, &move, &drop, &menu, &swipe, &pen})
            QCoreApplication::sendEvent(&window, event);
    };
    const std::set<QEvent::Type> dangerous{QEvent::DragEnter,   QEvent::DragMove,      QEvent::Drop,
                                           QEvent::ContextMenu, QEvent::NativeGesture, QEvent::TabletPress};
    throwAll();
    for (const QEvent::Type type : dangerous)
        EXPECT_TRUE(window.seen.contains(type)) << "sent at all: " << type;

    int touches = 0;
    KioskGuard guard(
        {.touched = [&] { return ++touches > 0; }, .staff = [] {}, .mayClose = [] { return false; }});
    guard.setWindow(&window);
    window.seen.clear();
    throwAll();
    for (const QEvent::Type type : dangerous)
        EXPECT_FALSE(window.seen.contains(type)) << type;
    QEvent close(QEvent::Close);
    QCoreApplication::sendEvent(&window, &close);
    EXPECT_FALSE(window.seen.contains(QEvent::Close)) << "nor is it closed";
}

} // namespace
