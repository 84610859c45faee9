#include "pictures.h"

#include "app/loaded_atlas.h"
#include "app/scene/scene_layer.h"
#include "app/session.h"
#include "compare.h"
#include "frame_cost.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPointer>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// Relative luminance of WCAG 2.2.
double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QPointer<Session>& currentSession() {
    static QPointer<Session> session;
    return session;
}

} // namespace

void Pictures::setSession(Session* session) {
    currentSession() = session;
}

QString Pictures::difference(QQuickWindow* window, const QString& name) const {
    const QImage drawn = halved(window->grabWindow());
    const QString file = QStringLiteral("%1-%2x%3@%4.png")
                             .arg(name)
                             .arg(window->width())
                             .arg(window->height())
                             .arg(window->effectiveDevicePixelRatio());
    const QString baselineFile = QStringLiteral(ATLAS_BASELINES "/") + file;
    if (qEnvironmentVariableIntValue("GR_ATLAS_NEW_BASELINES") == 1) {
        QDir().mkpath(QStringLiteral(ATLAS_BASELINES));
        return drawn.save(baselineFile, "PNG", 1) ? QString() : QStringLiteral("Can't write ") + baselineFile;
    }
    const QImage baseline(baselineFile);
    const Difference found = compare(baseline.convertToFormat(QImage::Format_RGB32), drawn, channelTolerance);
    if (found.share <= mostDifferent && found.densest <= mostOfATile)
        return {};
    const QString folder = QStringLiteral(ATLAS_DIFFERENCES "/");
    QDir().mkpath(folder);
    drawn.save(folder + file);
    found.picture.save(folder + QStringLiteral("difference-") + file);
    return QStringLiteral("%1 % of the pixels and %2 % of one place differ from %3; see %4")
        .arg(100 * found.share, 0, 'f', 2)
        .arg(100 * found.densest, 0, 'f', 0)
        .arg(baselineFile, folder);
}

bool Pictures::show(const QString& viewJson) const {
    Session* session = currentSession();
    static const auto atlas = loadAtlas(ATLAS_FILE);
    const auto view = parseView(viewJson.toStdString());
    if (session == nullptr || !atlas || !view)
        return false;
    session->setAtlas(*atlas);
    session->restore(*view);
    return true;
}

QList<double> Pictures::lowestContrasts(QQuickWindow* window, const QList<QRectF>& places,
                                        const QVariantList& words) const {
    const QImage picture = window->grabWindow();
    const double ratio = picture.devicePixelRatio();
    QList<double> all;
    for (qsizetype i = 0; i < places.size() && i < words.size(); ++i) {
        const double own = luminance(words[i].value<QColor>());
        const QRect pixels =
            QRectF(places[i].topLeft() * ratio, places[i].size() * ratio).toRect() & picture.rect();
        double lowest = pixels.isEmpty() ? 0 : 21;
        for (int y = pixels.top(); y <= pixels.bottom(); ++y)
            for (int x = pixels.left(); x <= pixels.right(); ++x) {
                const double other = luminance(picture.pixelColor(x, y));
                lowest = std::min(lowest, (std::max(own, other) + 0.05) / (std::min(own, other) + 0.05));
            }
        all.push_back(lowest);
    }
    return all;
}

int Pictures::vertices(QQuickItem* layer) const {
    const auto* drawn = qobject_cast<SceneLayer*>(layer);
    return drawn != nullptr ? drawn->cost().vertices : -1;
}

int Pictures::sprites(QQuickItem* layer) const {
    const auto* drawn = qobject_cast<SceneLayer*>(layer);
    return drawn != nullptr ? drawn->cost().sprites : -1;
}

QVariantMap Pictures::frameCost(QQuickItem* item) const {
    const auto cost = atlas::frameCost(*item);
    if (!cost)
        return {};
    return {{QStringLiteral("vertices"), cost->vertices},
            {QStringLiteral("opaque"), cost->opaqueScreens},
            {QStringLiteral("blended"), cost->blendedScreens}};
}

QString Pictures::fingerprint(QQuickWindow* window) const {
    constexpr int fewestColors = 200; // of a map: a plane with a logo has fewer
    const QImage whole = window->grabWindow();
    const QImage part = whole.copy(whole.width() / 2, 0, whole.width() / 2, whole.height() * 9 / 10)
                            .convertToFormat(QImage::Format_RGB32);
    QSet<QRgb> colors;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int y = 0; y < part.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(part.constScanLine(y));
        hash.addData(QByteArrayView(part.constScanLine(y), part.bytesPerLine()));
        for (int x = 0; x < part.width(); x += 3)
            colors.insert(line[x]);
    }
    return colors.size() < fewestColors ? QString() : QString::fromLatin1(hash.result().toHex());
}

void Pictures::resize(QQuickWindow* window, int width, int height) const {
    window->resize(width, height);
}

} // namespace atlas
