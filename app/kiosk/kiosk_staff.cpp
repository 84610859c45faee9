// What those who look after a kiosk do.

#include "app/kiosk/kiosk.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>

namespace atlas {

void Kiosk::askPin() {
    change([this] { flow_.askPin(now()); });
}

void Kiosk::setPin(PinState state) {
    const int wait = door_.wait && state != Asking ? door_.wait() : 0;
    if (state == pinState_ && wait == pinWait_)
        return;
    pinState_ = state;
    pinWait_ = wait;
    emit pinChanged();
}

void Kiosk::enterPin(const QString& pin) {
    if (flow_.screen() != KioskFlow::Screen::Pin || pinState_ == Checking)
        return;
    if (!door_.enter) {
        setPin(NoPin);
        return;
    }
    setPin(Checking);
    // A good hash takes a third of a second: the screen goes on meanwhile.
    auto* watcher = new QFutureWatcher<KioskAnswer>(this);
    connect(watcher, &QFutureWatcher<KioskAnswer>::finished, this, [this, watcher] {
        const KioskAnswer answer = watcher->result();
        watcher->deleteLater();
        switch (answer) {
        case KioskAnswer::Right:
            setPin(Asking);
            change([this] { flow_.admit(now()); });
            emit deskChanged(); // what it says is asked anew
            break;
        case KioskAnswer::Wrong:
            setPin(door_.wait && door_.wait() > 0 ? Waiting : Wrong);
            break;
        case KioskAnswer::Wait:
            setPin(Waiting);
            break;
        case KioskAnswer::NoPin:
            setPin(NoPin);
            break;
        }
    });
    watcher->setFuture(
        QtConcurrent::run([enter = door_.enter, typed = pin.toStdString()] { return enter(typed); }));
}

void Kiosk::say(const QString& sentence) {
    if (sentence == said_)
        return;
    said_ = sentence;
    emit saidChanged();
}

void Kiosk::clean() {
    change([this] { flow_.clean(now()); });
}

void Kiosk::setRotation(int degrees) {
    const int turned = ((degrees % 360) + 360) % 360;
    if (flow_.screen() != KioskFlow::Screen::Staff || turned % 90 != 0 || turned == settings_.rotation)
        return;
    settings_.rotation = turned;
    guard_.setRotation(turned);
    chosen();
}

void Kiosk::setDisplay(const QString& name) {
    if (flow_.screen() != KioskFlow::Screen::Staff || !displays().contains(name))
        return;
    if (name == settings_.display)
        return;
    settings_.display = name;
    place();
    chosen();
}

void Kiosk::offer(const QString& code, bool offered) {
    const bool known = KioskSettings().languages.contains(code);
    auto& languages = settings_.languages;
    if (!known || flow_.screen() != KioskFlow::Screen::Staff || offered == languages.contains(code) ||
        (!offered && languages.size() == 1))
        return;
    if (offered)
        languages.push_back(code);
    else
        languages.removeOne(code);
    orderLanguages();
    chosen();
}

/// As the operator wanted them, whatever was taken away and offered anew: the first one greets. Those that
/// the operator didn't name come last.
void Kiosk::orderLanguages() {
    const QStringList order = settings_.languageOrder + KioskSettings().languages;
    std::ranges::stable_sort(settings_.languages, {},
                             [&order](const QString& code) { return order.indexOf(code); });
}

void Kiosk::chosen() {
    emit settingsChanged();
    if (desk_.keep)
        desk_.keep(settings_);
}

QString Kiosk::version() const {
    return QCoreApplication::applicationVersion();
}

QString Kiosk::contentVersion() const {
    if (desk_.contentVersion)
        return desk_.contentVersion();
    return session_ && session_->atlas() ? session_->atlas()->meta("content_version") : QString();
}

QStringList Kiosk::errors() const {
    QStringList all = desk_.errors ? desk_.errors() : QStringList();
    if (session_ && !session_->error().isEmpty())
        all.prepend(session_->error());
    return all;
}

void Kiosk::update() {
    if (flow_.screen() == KioskFlow::Screen::Staff && desk_.update)
        say(desk_.update());
    emit deskChanged();
}

void Kiosk::olderContent() {
    if (flow_.screen() == KioskFlow::Screen::Staff && desk_.goBack)
        say(desk_.goBack());
    emit deskChanged();
}

void Kiosk::tell(const QString& sentence) {
    if (flow_.screen() == KioskFlow::Screen::Staff)
        say(sentence);
    emit deskChanged();
}

void Kiosk::exportUsage() {
    if (flow_.screen() == KioskFlow::Screen::Staff && desk_.exportUsage)
        say(desk_.exportUsage());
}

void Kiosk::restart() {
    if (flow_.screen() != KioskFlow::Screen::Staff)
        return;
    leaving_ = true;
    QCoreApplication::exit(restartCode);
}

void Kiosk::quit() {
    if (flow_.screen() != KioskFlow::Screen::Staff)
        return;
    leaving_ = true;
    QCoreApplication::exit(0);
}

} // namespace atlas
