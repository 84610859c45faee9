#include "app/scene/window_setup.h"
#include "sheet.h"
#include "tests/rendering/compare.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTextStream>

#include <cstdio>

namespace {

int complain(const QString& sentence) {
    std::fprintf(stderr, "gr-atlas-gallery: %s\n", qUtf8Printable(sentence));
    return 1;
}

} // namespace

/// Draws every control of the interface in every state, theme and language.
int main(int argc, char** argv) {
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
    atlas::drawWithoutDepth();
    const QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Pictures of all controls, a sheet a theme and language."));
    options.addHelpOption();
    options.addOption(
        {QStringLiteral("out"), QStringLiteral("Write the sheets here"), QStringLiteral("DIR")});
    options.addOption({QStringLiteral("check"),
                       QStringLiteral("Hold the sheets against the pictures here, those that there are"),
                       QStringLiteral("DIR")});
    options.addOption({QStringLiteral("controls"),
                       QStringLiteral("Only see whether the gallery shows these controls, parted by commas"),
                       QStringLiteral("NAMES"), QStringLiteral(ATLAS_CONTROLS)});
    options.process(application);

    atlas::Gallery gallery;
    const auto strangers = gallery.strangers(options.value(QStringLiteral("controls")).split(u','));
    if (!strangers)
        return complain(QString::fromStdString(strangers.error().text()));
    if (!strangers->isEmpty())
        return complain(QStringLiteral("Entries.qml of the gallery and the folder qml/controls differ in: %1")
                            .arg(strangers->join(QStringLiteral(", "))));
    if (options.isSet(QStringLiteral("controls")))
        return 0;
    const QString out = options.value(QStringLiteral("out")), check = options.value(QStringLiteral("check"));
    if (out.isEmpty() || !QDir().mkpath(out))
        return complain(QStringLiteral("--out names no folder to write to."));

    int held = 0;
    for (const atlas::Theme theme : {atlas::Theme::Paper, atlas::Theme::Night})
        for (const geo::Language language : {geo::Language::Fr, geo::Language::De, geo::Language::En}) {
            const QString name = QStringLiteral("gallery-%1-%2.png")
                                     .arg(QString::fromUtf8(atlas::themeName(theme)),
                                          QString::fromUtf8(atlas::languageCode(language)));
            const QString baselineFile = check + u'/' + name;
            const bool renew = !check.isEmpty() && language == geo::Language::Fr &&
                               qEnvironmentVariableIntValue("GR_ATLAS_NEW_BASELINES") == 1;
            if (!check.isEmpty() && !renew && !QFile::exists(baselineFile))
                continue;
            const auto sheet = gallery.draw(theme, language);
            if (!sheet)
                return complain(QString::fromStdString(sheet.error().text()));
            const QImage half = atlas::halved(*sheet);
            // Baselines are halved, as those of the rendering tests.
            if (!(check.isEmpty() ? *sheet : half).save(out + u'/' + name))
                return complain(QStringLiteral("%1 can't be written").arg(name));
            if (check.isEmpty())
                continue;
            if (renew && !half.save(baselineFile, "PNG", 1))
                return complain(QStringLiteral("%1 can't be written").arg(baselineFile));
            const QImage baseline = QImage(baselineFile).convertToFormat(QImage::Format_RGB32);
            const auto found = atlas::compare(baseline, half, atlas::channelTolerance);
            if (found.share > atlas::mostDifferent) {
                found.picture.save(out + QStringLiteral("/difference-") + name);
                return complain(QStringLiteral("%1 % of the pixels differ from %2; see %3")
                                    .arg(100 * found.share, 0, 'f', 2)
                                    .arg(baselineFile, out));
            }
            ++held;
        }
    if (!check.isEmpty() && held == 0)
        return complain(QStringLiteral("%1 holds no picture of the gallery").arg(check));
    return 0;
}
