#include "pictures.h"

#include "app/loaded_atlas.h"
#include "app/session.h"
#include "compare.h"

#include <QDir>
#include <QPointer>

namespace atlas {

namespace {

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
    if (found.share <= mostDifferent)
        return {};
    const QString folder = QStringLiteral(ATLAS_DIFFERENCES "/");
    QDir().mkpath(folder);
    drawn.save(folder + file);
    found.picture.save(folder + QStringLiteral("difference-") + file);
    return QStringLiteral("%1 % of the pixels differ from %2; see %3")
        .arg(100 * found.share, 0, 'f', 2)
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

void Pictures::resize(QQuickWindow* window, int width, int height) const {
    window->resize(width, height);
}

} // namespace atlas
