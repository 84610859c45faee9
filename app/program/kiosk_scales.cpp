#include "app/program/kiosk_scales.h"

#include <QByteArrayList>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace atlas {

namespace {

constexpr const char* allScales = "QT_SCALE_FACTOR";
constexpr const char* screenScales = "QT_SCREEN_SCALE_FACTORS"; // "HDMI-A-1=2;DP-1=1.3333"
constexpr const char* scalesAreOurs = "GR_ATLAS_SCALES";        // and how often they were set in a row
constexpr int mostInARow = 3; // a screen that doesn't follow: better a kiosk of another size than none
constexpr double shorterSide = 1080;
constexpr double least = 0.5, most = 8;

bool isClose(double one, double other) {
    return std::abs(one - other) < 0.02;
}

QByteArray written(double scale) {
    return isClose(scale, 1) ? QByteArray() : QByteArray::number(scale, 'f', 4);
}

/// What Qt is to be told.
struct Scales {
    QByteArray all, ofScreens;
};

/// Nothing if it knows.
std::optional<Scales> wantedScales() {
    const bool ours = qEnvironmentVariableIsSet(scalesAreOurs);
    if (!ours && (qEnvironmentVariableIsSet(screenScales) || qEnvironmentVariableIsSet(allScales)))
        return std::nullopt;
    const double all = ours ? qEnvironmentVariable(allScales, QStringLiteral("1")).toDouble() : 1;
    const auto told = qgetenv(screenScales).split(';');
    struct Wanted {
        QByteArray name;
        double scale = 1;
    };
    std::vector<Wanted> wanted;
    bool fit = true;
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QByteArray name = screen->name().toUtf8() + '=';
        const auto known = std::ranges::find_if(told, [&](const auto& one) { return one.startsWith(name); });
        const double now = all * (known != told.end() ? known->sliced(name.size()).toDouble() : 1);
        const double shorter = std::min(screen->size().width(), screen->size().height()) * now;
        wanted.push_back({.name = name, .scale = std::clamp(shorter / shorterSide, least, most)});
        fit = fit && isClose(wanted.back().scale, now);
    }
    if (fit)
        return std::nullopt;
    // Of a single screen Qt only takes what enlarges: the smallest one's is that of all.
    const double smallest = std::ranges::min(wanted, {}, &Wanted::scale).scale;
    QByteArrayList ofScreens;
    for (const auto& [name, scale] : wanted)
        if (const auto more = written(scale / smallest); !more.isEmpty())
            ofScreens.push_back(name + more);
    return Scales{.all = written(smallest), .ofScreens = ofScreens.join(';')};
}

void set(const char* name, const QByteArray& value) {
    if (value.isEmpty())
        qunsetenv(name);
    else
        qputenv(name, value);
}

} // namespace

bool kioskScalesFit() {
    return !wantedScales();
}

bool setKioskScales() {
    const auto wanted = wantedScales();
    const int inARow = qEnvironmentVariableIntValue(scalesAreOurs);
    if (!wanted || inARow >= mostInARow) {
        if (qEnvironmentVariableIsSet(scalesAreOurs))
            set(scalesAreOurs, "0");
        return false;
    }
    set(allScales, wanted->all);
    set(screenScales, wanted->ofScreens);
    set(scalesAreOurs, QByteArray::number(inARow + 1));
    return true;
}

} // namespace atlas
