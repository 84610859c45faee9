#include "app/story/player.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr std::size_t overviewColumns = 4;
constexpr std::size_t largestTyped = 999;

bool leadsOn(int key) {
    return key == Qt::Key_PageDown || key == Qt::Key_Right || key == Qt::Key_Down || key == Qt::Key_Space ||
           key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool leadsBack(int key) {
    return key == Qt::Key_PageUp || key == Qt::Key_Left || key == Qt::Key_Up || key == Qt::Key_Backspace;
}

bool isBlack(int key) {
    return key == Qt::Key_Period || key == Qt::Key_B;
}

bool isWhite(int key) {
    return key == Qt::Key_Comma || key == Qt::Key_W;
}

bool isOverview(int key) {
    return key == Qt::Key_G || key == Qt::Key_Tab;
}

} // namespace

void Player::start(std::vector<std::size_t> steps, std::size_t scene) {
    steps_ = std::move(steps);
    mode_ = steps_.empty() ? Mode::Idle : Mode::Scene;
    typed_ = 0;
    goTo(scene);
}

void Player::end() {
    *this = {};
}

void Player::next() {
    if (!playing())
        return;
    mode_ = Mode::Scene;
    if (step_ < steps_[scene_]) {
        ++step_;
    } else if (scene_ + 1 < steps_.size()) {
        ++scene_;
        step_ = 0;
    }
}

void Player::previous() {
    if (!playing())
        return;
    mode_ = Mode::Scene;
    if (step_ > 0) {
        --step_;
    } else if (scene_ > 0) {
        --scene_;
        step_ = steps_[scene_];
    }
}

void Player::goTo(std::size_t scene) {
    if (!playing())
        return;
    mode_ = Mode::Scene;
    scene_ = std::min(scene, steps_.size() - 1);
    step_ = 0;
}

void Player::dive() {
    if (mode_ == Mode::Scene)
        mode_ = Mode::Dive;
}

void Player::back() {
    if (playing())
        mode_ = Mode::Scene;
}

void Player::toggle(Mode mode) {
    if (!playing())
        return;
    mode_ = mode_ == mode ? Mode::Scene : mode;
    marked_ = scene_;
}

void Player::mark(std::size_t scene) {
    if (scene < steps_.size())
        marked_ = scene;
}

bool Player::type(int key) {
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return false;
    typed_ = std::min(10 * typed_ + static_cast<std::size_t>(key - Qt::Key_0), largestTyped);
    return true;
}

bool Player::press(int key, Qt::KeyboardModifiers modifiers) {
    // With Ctrl or Alt a key belongs to the program; AltGr and Shift write full stops on some keyboards.
    if (!playing() || modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::AltModifier))
        return false;
    if (key == Qt::Key_F5)
        return true; // a clicker that thinks the talk has not begun
    switch (mode_) {
    case Mode::Black:
    case Mode::White:
        // The talk goes on where it was: nobody skips a scene in the dark.
        if (isBlack(key) && mode_ == Mode::White)
            mode_ = Mode::Black;
        else if (isWhite(key) && mode_ == Mode::Black)
            mode_ = Mode::White;
        else if (key == Qt::Key_Escape || leadsOn(key) || leadsBack(key) || isBlack(key) || isWhite(key))
            back();
        else
            return false;
        return true;
    case Mode::Dive:
        if (key != Qt::Key_Backspace && key != Qt::Key_Escape && key != Qt::Key_PageUp &&
            key != Qt::Key_PageDown)
            return false;
        back();
        return true;
    case Mode::Overview:
        return pressInOverview(key);
    case Mode::Scene:
    case Mode::Idle:
        break;
    }
    return pressInScene(key);
}

bool Player::pressInScene(int key) {
    if (type(key))
        return true;
    const auto number = std::exchange(typed_, 0);
    if (number > 0 && (key == Qt::Key_Return || key == Qt::Key_Enter))
        goTo(number - 1);
    else if (number > 0 && (key == Qt::Key_Escape || key == Qt::Key_Backspace))
        return true; // thought better of it
    else if (leadsOn(key))
        next();
    else if (leadsBack(key))
        previous();
    else if (key == Qt::Key_Home)
        goTo(0);
    else if (key == Qt::Key_End)
        goTo(steps_.size() - 1);
    else if (isBlack(key))
        toggle(Mode::Black);
    else if (isWhite(key))
        toggle(Mode::White);
    else if (isOverview(key))
        toggle(Mode::Overview);
    else if (key == Qt::Key_Escape)
        end();
    else
        return false;
    return true;
}

bool Player::pressInOverview(int key) {
    const auto last = steps_.size() - 1;
    if (type(key))
        return true;
    const auto number = std::exchange(typed_, 0);
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        goTo(number > 0 ? number - 1 : marked_);
    else if (key == Qt::Key_Escape || isOverview(key))
        back();
    else if (key == Qt::Key_Right || key == Qt::Key_PageDown)
        marked_ = std::min(marked_ + 1, last);
    else if (key == Qt::Key_Left || key == Qt::Key_PageUp)
        marked_ -= marked_ > 0 ? 1 : 0;
    else if (key == Qt::Key_Down)
        marked_ = std::min(marked_ + overviewColumns, last);
    else if (key == Qt::Key_Up)
        marked_ -= marked_ >= overviewColumns ? overviewColumns : 0;
    else if (key == Qt::Key_Home)
        marked_ = 0;
    else if (key == Qt::Key_End)
        marked_ = last;
    else
        return false;
    return true;
}

} // namespace atlas
