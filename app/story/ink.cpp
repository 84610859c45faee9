#include "app/story/ink.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas {

namespace {

QPointF inside(QPointF at) {
    return {std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0)};
}

} // namespace

Ink::Ink(QObject* parent) : QObject(parent) {
    spotRest_.setSingleShot(true);
    spotRest_.setInterval(spotMs);
    connect(&spotRest_, &QTimer::timeout, this, &Ink::hideSpot);
    inkRest_.setSingleShot(true);
    inkRest_.setInterval(inkMs);
    connect(&inkRest_, &QTimer::timeout, this, [this] {
        inkShown_ = false;
        gone_.start();
        emit inkChanged();
    });
    gone_.setSingleShot(true);
    gone_.setInterval(fadeMs + 100);
    connect(&gone_, &QTimer::timeout, this, &Ink::wipe);
}

void Ink::setMode(Mode mode) {
    if (mode == mode_)
        return;
    mode_ = mode;
    if (mode != Mode::Pointer && !held_)
        hideSpot();
    if (mode != Mode::Pen && down_)
        lift();
    emit modeChanged();
}

bool Ink::press(int key, int modifiers) {
    const auto held = Qt::KeyboardModifiers::fromInt(static_cast<unsigned>(modifiers));
    if ((held & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) != Qt::NoModifier)
        return false;
    if (key == Qt::Key_L)
        togglePointer();
    else if (key == Qt::Key_I)
        togglePen();
    else if (key == Qt::Key_Delete && !strokes_.empty())
        wipe();
    else if (key == Qt::Key_Escape && mode_ != Mode::None)
        setMode(Mode::None);
    else
        return false;
    return true;
}

void Ink::pointAt(QPointF at) {
    spot_ = inside(at);
    spotShown_ = true;
    spotRest_.start();
    emit spotChanged();
}

void Ink::hold(QPointF at) {
    held_ = true;
    pointAt(at);
    spotRest_.stop(); // a finger that stays points
    emit modeChanged();
}

void Ink::letGo() {
    if (!held_)
        return;
    held_ = false;
    hideSpot();
    emit modeChanged();
}

void Ink::hideSpot() {
    spotRest_.stop();
    if (!spotShown_)
        return;
    spotShown_ = false;
    emit spotChanged();
}

void Ink::begin(QPointF at) {
    if (!inkShown_)
        strokes_.clear();
    gone_.stop();
    inkRest_.stop();
    inkShown_ = true;
    down_ = true;
    strokes_.push_back({inside(at)});
    emit inkChanged();
}

void Ink::draw(QPointF at) {
    if (!down_)
        return;
    const auto to = inside(at);
    const auto from = strokes_.back().back();
    if (std::hypot(to.x() - from.x(), to.y() - from.y()) < leastStep)
        return;
    strokes_.back().push_back(to);
    auto points = std::accumulate(strokes_.begin(), strokes_.end(), std::size_t{0},
                                  [](std::size_t sum, const auto& stroke) { return sum + stroke.size(); });
    while (points > maxPoints && strokes_.size() > 1) {
        points -= strokes_.front().size();
        strokes_.erase(strokes_.begin());
    }
    if (points > maxPoints)
        strokes_.front().erase(strokes_.front().begin());
    emit inkChanged();
}

void Ink::lift() {
    if (!down_)
        return;
    down_ = false;
    inkRest_.start();
}

void Ink::wipe() {
    inkRest_.stop();
    gone_.stop();
    down_ = false;
    inkShown_ = false;
    strokes_.clear();
    hideSpot();
    emit inkChanged();
}

void Ink::reset() {
    held_ = false;
    setMode(Mode::None);
    wipe();
}

} // namespace atlas
