#include "app/scene/window_setup.h"
#include "sheet.h"
#include "tests/rendering/compare.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QMap>
#include <QQuickWindow>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace {

int complain(const QString& sentence) {
    std::fprintf(stderr, "gr-atlas-gallery: %s\n", qUtf8Printable(sentence));
    return 1;
}

/// A halved sheet in so few colours that its file is small: coarser by less than half of what is tolerated.
QImage coarse(const QImage& half) {
    constexpr int step = 16, mostColors = 256;
    static_assert(step / 2 < atlas::channelTolerance / 2);
    QImage image = half.convertToFormat(QImage::Format_RGB32);
    QMap<QRgb, int> colors;
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const auto rounded = [](int channel) {
                return std::min(255, (channel + step / 2) / step * step);
            };
            line[x] = qRgb(rounded(qRed(line[x])), rounded(qGreen(line[x])), rounded(qBlue(line[x])));
            colors.insert(line[x], 0);
        }
    }
    return colors.size() > mostColors ? image : image.convertToFormat(QImage::Format_Indexed8, colors.keys());
}

} // namespace

/// Draws every control of the interface in every state, theme and language.
int main(int argc, char** argv) {
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
    atlas::drawWithoutDepth();
    const QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Pictures of all controls, a sheet a page, theme and language."));
    options.addHelpOption();
    options.addOption(
        {QStringLiteral("out"), QStringLiteral("Write the sheets here"), QStringLiteral("DIR")});
    options.addOption({QStringLiteral("check"), QStringLiteral("Hold the sheets against the pictures here"),
                       QStringLiteral("DIR")});
    options.addOption({QStringLiteral("controls"),
                       QStringLiteral("Only see whether the gallery shows these controls, parted by commas"),
                       QStringLiteral("NAMES"), QStringLiteral(ATLAS_CONTROLS)});
    options.addOption(
        {QStringLiteral("language"), QStringLiteral("Only the sheets in this one"), QStringLiteral("CODE")});
    options.process(application);

    atlas::Gallery gallery(ATLAS_FILE, QStringLiteral(ATLAS_STORIES));
    const auto strangers = gallery.strangers(options.value(QStringLiteral("controls")).split(u','));
    if (!strangers)
        return complain(QString::fromStdString(strangers.error().text()));
    if (!strangers->isEmpty())
        return complain(
            QStringLiteral("The pages of the gallery and the files of the interface differ in: %1")
                .arg(strangers->join(QStringLiteral(", "))));
    if (options.isSet(QStringLiteral("controls")))
        return 0;
    const QString out = options.value(QStringLiteral("out")), check = options.value(QStringLiteral("check"));
    if (out.isEmpty() || !QDir().mkpath(out))
        return complain(QStringLiteral("--out names no folder to write to."));
    const bool renew = qEnvironmentVariableIntValue("GR_ATLAS_NEW_BASELINES") == 1;

    const auto pages = gallery.pages();
    if (!pages)
        return complain(QString::fromStdString(pages.error().text()));
    const QString only = options.value(QStringLiteral("language"));
    QString faults;
    for (const QString& page : *pages)
        for (const atlas::Theme theme : {atlas::Theme::Paper, atlas::Theme::Night})
            for (const geo::Language language : {geo::Language::Fr, geo::Language::De, geo::Language::En}) {
                const QString code = QString::fromUtf8(atlas::languageCode(language));
                if (!only.isEmpty() && only != code)
                    continue;
                // The ring of the keyboard is the same in all languages.
                const auto sheet =
                    gallery.draw(page, theme, language, check.isEmpty() || language == geo::Language::Fr);
                if (!sheet)
                    return complain(QString::fromStdString(sheet.error().text()));
                const QString name = QStringLiteral("%1-%2-%3.png")
                                         .arg(page, QString::fromUtf8(atlas::themeName(theme)), code);
                const QImage half = atlas::halved(*sheet);
                if (!(check.isEmpty() ? *sheet : half).save(out + u'/' + name))
                    return complain(QStringLiteral("%1 can't be written").arg(name));
                if (check.isEmpty())
                    continue;
                const QString baselineFile = check + u'/' + name;
                if (renew && !coarse(half).save(baselineFile, "PNG", 1))
                    return complain(QStringLiteral("%1 can't be written").arg(baselineFile));
                const QImage baseline = QImage(baselineFile).convertToFormat(QImage::Format_RGB32);
                const auto found = atlas::compare(baseline, half, atlas::channelTolerance);
                if (found.share > atlas::mostDifferent || found.densest > atlas::mostOfATile) {
                    found.picture.save(out + QStringLiteral("/difference-") + name);
                    faults +=
                        QStringLiteral("%1 % of the pixels and %2 % of one place differ from %3; see %4\n")
                            .arg(100 * found.share, 0, 'f', 2)
                            .arg(100 * found.densest, 0, 'f', 0)
                            .arg(baselineFile, out);
                }
            }
    return faults.isEmpty() ? 0 : complain(faults);
}
