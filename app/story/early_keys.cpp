#include "app/story/early_keys.h"

#include <QCoreApplication>
#include <QEvent>

namespace atlas {

void EarlyKeys::setWindow(QQuickWindow* window) {
    if (window_ == window)
        return;
    if (window_)
        window_->removeEventFilter(this);
    window_ = window;
    if (window_)
        window_->installEventFilter(this);
    emit windowChanged();
}

void EarlyKeys::setTo(QQuickItem* item) {
    if (to_ == item)
        return;
    to_ = item;
    emit toChanged();
}

bool EarlyKeys::eventFilter(QObject* /*watched*/, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !to_ || window_->activeFocusItem() != nullptr)
        return false;
    QCoreApplication::sendEvent(to_, event);
    return true;
}

} // namespace atlas
