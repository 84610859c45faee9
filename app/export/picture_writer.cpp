#include "app/export/page_painter.h"
#include "app/export/page_workers.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <atomic>

namespace atlas {

geo::Result<void> writePictures(const StoryPages& story, const QString& folder,
                                const WriteProgress& progress) {
    // Beside it first: the folder comes whole or not at all.
    const QTemporaryDir made(folder + QStringLiteral("-XXXXXX"));
    if (!made.isValid())
        return std::unexpected(writeError(folder));
    const double scale = story.picture.width() / story.paper.width();
    std::atomic<bool> good = true;
    const bool all = forEachPage(
        story.pages.size(),
        [&](std::size_t i) {
            QImage picture(story.picture, QImage::Format_RGB32);
            QPainter painter(&picture);
            painter.scale(scale, scale);
            PagePainter(painter, story, scale).scene(i);
            painter.end();
            const QString name = QStringLiteral("%1.png").arg(i + 1, 2, 10, QLatin1Char('0'));
            if (!picture.save(made.filePath(name), "PNG", pngQuality))
                good = false;
        },
        [&](std::size_t done, std::size_t count) { return good && progress(done, count); });
    if (!good)
        return std::unexpected(writeError(folder));
    if (!all)
        return geo::fail(stoppedError);
    // A name of its own: the temporary one is removed with what is left in it.
    if (!QDir().mkpath(folder))
        return std::unexpected(writeError(folder));
    for (const QString& name : QDir(made.path()).entryList(QDir::Files)) {
        const QString target = folder + u'/' + name;
        QFile::remove(target); // of an earlier export into the same folder
        if (!QFile::rename(made.filePath(name), target))
            return std::unexpected(writeError(folder));
    }
    return {};
}

} // namespace atlas
