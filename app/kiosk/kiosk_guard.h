#pragma once

#include "app/kiosk/corner_gesture.h"

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QTouchEvent>

#include <functional>
#include <map>

namespace atlas {

/// Stands before the window of a kiosk: lets through what a visitor may do, and nothing that leads out of it.
/// Says of every touch and key that somebody is there; not of a finger that lies still or a key that stays
/// down, which may be a bag, a drop of water or a switch that is stuck.
class KioskGuard : public QObject {
    Q_OBJECT

public:
    /// What the guard asks and tells.
    struct Ask {
        std::function<bool()> touched;  ///< Somebody touches; false if nobody else is to get it.
        std::function<void()> staff;    ///< The hidden gesture was made.
        std::function<bool()> mayClose; ///< The program is being left for good.
    };

    explicit KioskGuard(Ask ask, QObject* parent = nullptr);

    /// The window to guard; the one before is free again.
    void setWindow(QQuickWindow* window);
    /// Milliseconds that only go forward.
    void setClock(std::function<std::int64_t()> clock) { clock_ = std::move(clock); }

    /// Of the picture in the window, clockwise: the corners are those of the picture.
    void setRotation(int degrees) { rotation_ = degrees; }
    /// A place in the window as one in its turned picture.
    [[nodiscard]] static QPointF inPicture(QPointF at, QSizeF window, int degrees);

    /// Keys for typing and for walking through what is shown, and no other: none of the system, none with
    /// Ctrl, Alt or Meta.
    [[nodiscard]] static bool allowed(const QKeyEvent& event);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool filterTouch(QEvent* event);
    bool filterMouse(QEvent* event);
    bool filterKey(QEvent* event);
    /// Whether a finger came, or went on its way since it last counted.
    [[nodiscard]] bool isHandMoving(const QTouchEvent& touch);
    void press(QPointF at);
    void move(QPointF at);
    [[nodiscard]] QSizeF pictureSize() const;
    void release();

    Ask ask_;
    std::function<std::int64_t()> clock_;
    QPointer<QQuickWindow> window_;
    CornerGesture gesture_;
    int rotation_ = 0;
    bool swallowing_ = false;      ///< The touch that is going on is nobody's.
    bool swallowingMouse_ = false; ///< Likewise the button that is held.
    int swallowedKey_ = 0;
    // Where what is down last said that somebody is there.
    std::map<int, QPointF> counted_; ///< Fingers, by their numbers.
    QPointF countedMouse_;
};

} // namespace atlas
