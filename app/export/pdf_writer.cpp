#include "app/export/page_painter.h"
#include "app/export/story_writer.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUuid>

namespace atlas {

namespace {

constexpr int resolution = 144; // paperSize is in these

/// The clock of the machine would make each file another one: the date of the pages stands instead.
void setDates(QByteArray& pdf, const QDate& date) {
    const QByteArray day = date.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    const QByteArray iso = date.toString(Qt::ISODate).toLatin1();
    const auto replaceAfter = [&pdf](const QByteArray& key, const QByteArray& value) {
        for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1))
            pdf.replace(at + key.size(), value.size(), value); // as long as it was: offsets stay
    };
    for (const char* key : {"/CreationDate (D:", "/ModDate (D:"})
        replaceAfter(key, day + "000000");
    for (const char* key : {"xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\""})
        replaceAfter(key, iso + "T00:00:00");
}

} // namespace

geo::Error writeError(const QString& path) {
    return {"The file could not be written", path.toStdString(), "Does the folder exist, is the disk full?"};
}

geo::Result<void> writePdf(const StoryPages& story, const QString& path, const WriteProgress& progress) {
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
        writer.setTitle(story.title);
        writer.setCreator(QStringLiteral("gr-atlas " ATLAS_VERSION));
        const auto name =
            QCryptographicHash::hash((story.title + story.edition).toUtf8(), QCryptographicHash::Md5);
        writer.setDocumentId(QUuid::fromRfc4122(name));
        QPainter painter(&writer);
        PagePainter pages(painter, story, 0);
        for (std::size_t i = 0; i < story.pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            pages.scene(i);
            if (story.withNotes && !story.pages[i].notes.isEmpty()) {
                writer.newPage();
                pages.notes(i);
            }
            if (!progress(i + 1, story.pages.size()))
                return geo::fail(stoppedError);
        }
    }
    setDates(bytes, story.date);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(writeError(path));
    return {};
}

} // namespace atlas
