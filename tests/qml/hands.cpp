#include "hands.h"

#include "app/kiosk_core/health.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QPointingDevice>
#include <QTest>
#include <QWheelEvent>

#include <zbar.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <random>
#include <set>
#include <utility>
#include <vector>

namespace atlas {
namespace {

QPointingDevice* touchScreen() {
    static const std::unique_ptr<QPointingDevice> device(QTest::createTouchDevice());
    return device.get();
}

void walk(QQuickItem* item, const std::function<void(QQuickItem*)>& visit) {
    visit(item);
    for (QQuickItem* child : item->childItems())
        walk(child, visit);
}

constexpr std::array<Qt::KeyboardModifiers, 8> modifierSets{
    Qt::NoModifier,
    Qt::ShiftModifier,
    Qt::ControlModifier,
    Qt::AltModifier,
    Qt::MetaModifier,
    Qt::ControlModifier | Qt::AltModifier,
    Qt::ControlModifier | Qt::ShiftModifier,
    Qt::MetaModifier | Qt::AltModifier,
};

/// Every key that Qt has a name for, once.
const std::vector<Qt::Key>& namedKeys() {
    static const auto all = [] {
        const auto names = QMetaEnum::fromType<Qt::Key>();
        std::set<int> values;
        for (int i = 0; i < names.keyCount(); ++i)
            values.insert(names.value(i));
        std::vector<Qt::Key> keys;
        for (const int value : values)
            keys.push_back(static_cast<Qt::Key>(value));
        return keys;
    }();
    return all;
}

/// As a keyboard sends it, with the letter or sign that it types. Without a delay QTest waits for nothing.
QString textOf(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    if (key <= Qt::Key_Space || key > 0xff)
        return {};
    return modifiers & Qt::ShiftModifier ? QString(QChar(key)) : QString(QChar(key)).toLower();
}

/// What a key that is held down makes of those that follow.
Qt::KeyboardModifiers heldBy(Qt::Key key) {
    switch (key) {
    case Qt::Key_Shift:
        return Qt::ShiftModifier;
    case Qt::Key_Control:
        return Qt::ControlModifier;
    case Qt::Key_Alt:
        return Qt::AltModifier;
    case Qt::Key_Meta:
        return Qt::MetaModifier;
    case Qt::Key_AltGr:
        return Qt::GroupSwitchModifier;
    default:
        return Qt::NoModifier;
    }
}

/// The second while the first is held down.
void typePair(QQuickWindow* window, Qt::Key first, Qt::Key second, Qt::KeyboardModifiers modifiers) {
    QTest::sendKeyEvent(QTest::Press, window, first, textOf(first, modifiers), modifiers);
    const auto held = modifiers | heldBy(first);
    QTest::sendKeyEvent(QTest::Click, window, second, textOf(second, held), held);
    QTest::sendKeyEvent(QTest::Release, window, first, textOf(first, modifiers), modifiers);
}

/// Buttons that can be pressed and whose place is so: "name: 40 x 60 at 72, 900".
QStringList targets(QQuickWindow& window, const std::function<bool(const QRectF&)>& is) {
    QStringList found;
    walk(window.contentItem(), [&](QQuickItem* item) {
        if (!item->inherits("QQuickAbstractButton") || !item->isVisible() || !item->isEnabled())
            return;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        if (is(place))
            found += QStringLiteral("%1: %2 x %3 at %4, %5")
                         .arg(item->property("name").toString())
                         .arg(place.width())
                         .arg(place.height())
                         .arg(place.x())
                         .arg(place.y());
    });
    return found;
}

/// One visitor's hand, and a child's beside it.
class Hand {
public:
    Hand(QQuickWindow& window, quint32 seed) : window_(window), random_(seed) {}

    void doSomething() {
        switch (number(0, 19)) {
        case 0:
            swipe(1);
            break;
        case 1:
            swipe(2);
            break;
        case 2:
            swipe(number(3, 5));
            break;
        case 3:
            tap(1);
            tap(1, last_);
            break;
        case 4:
            hold();
            break;
        case 5:
            mouse();
            break;
        case 6:
            wheel();
            break;
        case 7:
            tap(number(2, 5));
            break;
        default:
            tap(1);
        }
    }

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
    QPoint anywhere() {
        // Edges and corners are where systems hide their gestures.
        const int w = window_.width(), h = window_.height();
        switch (number(0, 9)) {
        case 0:
            return {number(0, 1) * (w - 1), number(0, h - 1)};
        case 1:
            return {number(0, w - 1), number(0, 1) * (h - 1)};
        default:
            return {number(0, w - 1), number(0, h - 1)};
        }
    }
    QPoint within(QPoint at) const {
        return {std::clamp(at.x(), 0, window_.width() - 1), std::clamp(at.y(), 0, window_.height() - 1)};
    }
    void tap(int fingers, std::optional<QPoint> where = {}) {
        last_ = where.value_or(anywhere());
        auto touch = QTest::touchEvent(&window_, touchScreen(), false);
        for (int i = 0; i < fingers; ++i)
            touch.press(i, within(last_ + QPoint(70 * i, 20 * i)), &window_);
        touch.commit();
        for (int i = 0; i < fingers; ++i)
            touch.release(i, within(last_ + QPoint(70 * i, 20 * i)), &window_);
        touch.commit();
    }
    void swipe(int fingers) {
        const QPoint from = anywhere(), to = anywhere();
        const int spread = number(-120, 240);
        const int steps = number(2, 6);
        auto touch = QTest::touchEvent(&window_, touchScreen(), false);
        const auto place = [&](int finger, int step) {
            const QPoint apart(spread * finger * (step + 1) / (steps + 1), 60 * finger);
            return within(from + (to - from) * step / steps + apart);
        };
        for (int i = 0; i < fingers; ++i)
            touch.press(i, place(i, 0), &window_);
        touch.commit();
        for (int step = 1; step <= steps; ++step) {
            for (int i = 0; i < fingers; ++i)
                touch.move(i, place(i, step), &window_);
            touch.commit();
        }
        for (int i = 0; i < fingers; ++i)
            touch.release(i, place(i, steps), &window_);
        touch.commit();
    }
    void hold() {
        last_ = anywhere();
        auto touch = QTest::touchEvent(&window_, touchScreen(), false);
        touch.press(0, last_, &window_);
        touch.commit();
        QTest::qWait(number(1, 40));
        touch.release(0, last_, &window_);
        touch.commit();
    }
    void mouse() {
        constexpr std::array buttons{Qt::LeftButton, Qt::RightButton, Qt::MiddleButton, Qt::BackButton,
                                     Qt::ForwardButton};
        const auto button = buttons[static_cast<std::size_t>(number(0, 4))];
        const QPoint at = anywhere();
        QTest::mouseMove(&window_, at);
        if (number(0, 1) == 0) {
            QTest::mouseClick(&window_, button, {}, at);
        } else {
            QTest::mousePress(&window_, button, {}, at);
            QTest::mouseMove(&window_, anywhere());
            QTest::mouseRelease(&window_, button, {}, anywhere());
        }
    }
    void wheel() {
        const QPoint at = anywhere();
        QWheelEvent event(at, window_.mapToGlobal(at), {}, {0, number(-4, 4) * 120}, Qt::NoButton,
                          number(0, 1) == 0 ? Qt::NoModifier : Qt::ControlModifier, Qt::NoScrollPhase, false);
        QGuiApplication::sendEvent(&window_, &event);
    }

    QQuickWindow& window_;
    std::mt19937 random_;
    QPoint last_;
};

} // namespace

void Hands::batter(QQuickWindow* window, int count, quint32 seed) const {
    Hand hand(*window, seed);
    for (int i = 0; i < count; ++i) {
        hand.doSomething();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
}

void Hands::unplugUnderFinger(QQuickWindow* window, int x, int y) const {
    const std::unique_ptr<QPointingDevice> device(QTest::createTouchDevice());
    auto touch = QTest::touchEvent(window, device.get(), false);
    touch.press(0, {x, y}, window);
    touch.commit();
}

int Hands::typeEverything(QQuickWindow* window) const {
    int typed = 0;
    for (const Qt::Key key : namedKeys())
        for (const auto modifiers : modifierSets) {
            QTest::sendKeyEvent(QTest::Click, window, key, textOf(key, modifiers), modifiers);
            ++typed;
        }
    constexpr std::array pairs{Qt::Key_Tab,  Qt::Key_Return, Qt::Key_Escape, Qt::Key_F4,     Qt::Key_F11,
                               Qt::Key_Q,    Qt::Key_W,      Qt::Key_P,      Qt::Key_O,      Qt::Key_S,
                               Qt::Key_L,    Qt::Key_K,      Qt::Key_Left,   Qt::Key_Delete, Qt::Key_Menu,
                               Qt::Key_Home, Qt::Key_Space,  Qt::Key_F5};
    for (const auto first : pairs)
        for (const auto second : pairs)
            for (const auto modifiers : modifierSets) {
                typePair(window, first, second, modifiers);
                typed += 2;
            }
    return typed;
}

int Hands::keys() const {
    return static_cast<int>(namedKeys().size());
}

void Hands::typePairsWith(QQuickWindow* window, int first) const {
    for (const Qt::Key second : namedKeys())
        typePair(window, namedKeys()[static_cast<std::size_t>(first)], second, Qt::NoModifier);
    QCoreApplication::processEvents();
}

void Hands::typeRandomPairs(QQuickWindow* window, int count, quint32 seed) const {
    std::mt19937 random(seed);
    const auto any = [&random](const auto& list) {
        return list[std::uniform_int_distribution<std::size_t>(0, list.size() - 1)(random)];
    };
    for (int i = 0; i < count; ++i) {
        const Qt::Key first = any(namedKeys()), second = any(namedKeys());
        typePair(window, first, second, any(modifierSets));
    }
    QCoreApplication::processEvents();
}

void Hands::askToClose(QQuickWindow* window) const {
    QCloseEvent event;
    QGuiApplication::sendEvent(window, &event);
    window->close();
}

QStringList Hands::codes(QQuickWindow* window, const QRectF& place) const {
    const QImage shown = window->grabWindow();
    const double ratio = shown.devicePixelRatio();
    const QImage gray = shown.copy(QRectF(place.topLeft() * ratio, place.size() * ratio).toAlignedRect())
                            .convertToFormat(QImage::Format_Grayscale8);
    std::string bytes;
    for (int y = 0; y < gray.height(); ++y)
        bytes.append(reinterpret_cast<const char*>(gray.constScanLine(y)),
                     static_cast<std::size_t>(gray.width()));
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(static_cast<unsigned>(gray.width()), static_cast<unsigned>(gray.height()), "Y800",
                      bytes.data(), bytes.size());
    scanner.scan(image);
    QStringList texts;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
        texts += QString::fromStdString(symbol->get_data());
    return texts;
}

int Hands::windows() const {
    return static_cast<int>(std::ranges::count_if(QGuiApplication::topLevelWindows(),
                                                  [](const QWindow* window) { return window->isVisible(); }));
}

QStringList Hands::smallTargets(QQuickWindow* window, double side) const {
    return targets(*window,
                   [side](const QRectF& place) { return place.width() < side || place.height() < side; });
}

QStringList Hands::highTargets(QQuickWindow* window, double top) const {
    return targets(*window, [top](const QRectF& place) { return place.center().y() < top; });
}

int Hands::items(QQuickWindow* window) const {
    int count = 0;
    walk(window->contentItem(), [&](QQuickItem*) { ++count; });
    return count;
}

QVariantMap Hands::itemsByType(QQuickWindow* window) const {
    QVariantMap counts;
    walk(window->contentItem(), [&](QQuickItem* item) {
        QVariant& count = counts[QString::fromLatin1(item->metaObject()->className())];
        count = count.toInt() + 1;
    });
    return counts;
}

void Hands::setUp(Kiosk* kiosk) {
    *open_ = true;
    kiosk->configure({.open = [open = open_] { return *open; }});
}

void Hands::setWords(Kiosk* kiosk, const QString& language, const QString& words) {
    kiosk->configure({.linkWords = {{language, words}}});
}

void Hands::giveStaff(Kiosk* kiosk, const QString& pin, int wait) {
    wishes_.clear();
    *wait_ = 0;
    kiosk->setDoor({.enter =
                        [right = pin.toStdString(), wait, left = wait_,
                         wrong = std::make_shared<std::atomic<int>>(0)](const std::string& typed) {
                            constexpr int most = 3;
                            if (*left > 0)
                                return KioskAnswer::Wait;
                            if (typed == right)
                                return KioskAnswer::Right;
                            if (++*wrong >= most)
                                *left = wait;
                            return KioskAnswer::Wrong;
                        },
                    .wait = [left = wait_] { return left->load(); }});
    const auto note = [this](const QString& wish) {
        wishes_.push_back(wish);
        return QStringLiteral("answer to %1").arg(wish);
    };
    kiosk->setDesk(
        {.contentVersion = [] { return QStringLiteral("12"); },
         .errors = [] { return QStringList{QStringLiteral("the newest"), QStringLiteral("the oldest")}; },
         .update = [note] { return note(QStringLiteral("update")); },
         .goBack = [note] { return note(QStringLiteral("back")); },
         .exportUsage = [note] { return note(QStringLiteral("counts")); },
         .keep =
             [note](const KioskSettings& settings) {
                 note(QStringLiteral("keep %1 %2").arg(settings.rotation).arg(settings.languages.join(u',')));
             }});
}

void Hands::watchRecords(Kiosk* kiosk) {
    recordsOpened_.clear();
    kiosk->setWitness([this](const KioskEvent& event) {
        if (event.what == KioskEvent::What::Record)
            recordsOpened_.push_back(QString::fromStdString(event.value));
    });
}

double Hands::memory() const {
    return static_cast<double>(kiosk::residentBytes());
}

void Hands::watchFrames(QQuickWindow* window) {
    connect(
        window, &QQuickWindow::beforeSynchronizing, this, [this] { frame_.start(); }, Qt::DirectConnection);
    connect(
        window, &QQuickWindow::frameSwapped, this,
        [this] {
            const QMutexLocker lock(&framesLock_);
            if (frame_.isValid())
                frames_.push_back(static_cast<double>(frame_.nsecsElapsed()) / 1e6);
        },
        Qt::DirectConnection);
}

QList<double> Hands::frames() {
    const QMutexLocker lock(&framesLock_);
    return std::exchange(frames_, {});
}

void Hands::drag(QQuickWindow* window, QPoint from, QPoint to, int steps) const {
    auto touch = QTest::touchEvent(window, touchScreen(), false);
    touch.press(0, from, window);
    touch.commit();
    for (int step = 1; step <= steps; ++step) {
        QTest::qWait(16);
        touch.move(0, from + (to - from) * step / steps, window);
        touch.commit();
    }
    touch.release(0, to, window);
    touch.commit();
}

void Hands::listen() const {
    QAccessible::setActive(true);
}

quint32 Hands::seed() const {
    bool given = false;
    const auto wanted = qEnvironmentVariable("GR_ATLAS_SEED").toUInt(&given);
    return given ? wanted : std::random_device()();
}

} // namespace atlas
