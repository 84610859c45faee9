#include "app/export/page_painter.h"
#include "app/export/page_workers.h"
#include "app/export/story_writer.h"
#include "app/theme/theme.h"
#include "app/view.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QUrl>

namespace atlas {

namespace {

using palette::Role;

constexpr double pictureRatio = 1.25; // pixels of the picture for one of the sheet
constexpr double mapShare = 0.36;     // of the sheet's width, left of which the words would stand

/// Words of a story or of the atlas: whatever they hold is shown, nothing of it is read as markup.
QString plain(const QString& text) {
    QString clean;
    for (const QChar c : text)
        if (c >= u' ' || c == u'\n' || c == u'\t') // other control characters are no text
            clean += c;
    return clean.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString quoted(const QString& text) {
    return plain(QString(text).replace(u'\n', u' '));
}

QString tag(const QString& name, const QString& words, const QString& attributes = {}) {
    return QStringLiteral("<%1%2>%3</%1>\n").arg(name, attributes, plain(words));
}

QString dataUri(const QByteArray& bytes, const char* type) {
    return QStringLiteral("data:%1;base64,%2").arg(QLatin1String(type), QLatin1String(bytes.toBase64()));
}

QString png(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG", pngQuality);
    return dataUri(bytes, "image/png");
}

/// The map without the part where words would stand.
QImage mapPicture(const StoryPages& story, const StoryPage& page) {
    const Projection& projection = page.map->projection;
    const double left = mapShare * projection.size().width();
    const QSizeF size(projection.size().width() - left, projection.size().height());
    QImage image((size * pictureRatio).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(pictureRatio, pictureRatio);
    painter.translate(-left, 0);
    PagePainter(painter, story, pictureRatio).map(page);
    return image;
}

QString style(Theme theme) {
    const auto hex = [theme](Role role) { return palette::color(role, theme).name(); };
    QFile file(QStringLiteral(":/export/story.css"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString css = QString::fromUtf8(file.readAll());
    for (const auto& [name, role] : {std::pair{"@ground", Role::Land},
                                     {"@panel", Role::Panel},
                                     {"@ink2", Role::Ink2},
                                     {"@ink", Role::Ink},
                                     {"@ember", Role::Ember},
                                     {"@hair", Role::Hair},
                                     {"@focus", Role::Focus}})
        css.replace(QLatin1String(name), hex(role));
    // Logos are made for light grounds.
    css.replace(QLatin1String("@plate"), palette::color(Role::Panel, Theme::Paper).name());
    return css;
}

class HtmlPage {
public:
    explicit HtmlPage(const StoryPages& story) : story_(story) {}

    [[nodiscard]] QString begin() const {
        const QString language = QString::fromStdString(std::string(languageCode(story_.language)));
        return QStringLiteral(
                   "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   // Nothing is fetched and nothing runs, whatever the words hold.
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "img-src data:; style-src 'unsafe-inline'\">\n"
                   "<meta name=\"generator\" content=\"gr-atlas " ATLAS_VERSION "\">\n"
                   "<title>%2</title>\n<style>\n%3</style>\n</head>\n<body>\n<header>\n<h1>%2</h1>\n"
                   "<p>%4</p>\n</header>\n<main>\n")
            .arg(language, plain(story_.title), style(story_.theme),
                 plain(story_.atlasName + QStringLiteral(" · ") + story_.edition));
    }

    [[nodiscard]] QString scene(std::size_t index) const {
        const StoryPage& page = story_.pages[index];
        const QString id = QStringLiteral("scene-%1").arg(index + 1);
        QString html = QStringLiteral("<section aria-labelledby=\"%1\">\n").arg(id);
        html += tag(QStringLiteral("p"), page.place, QStringLiteral(" class=\"place\""));
        html += tag(QStringLiteral("h2"), page.headline, QStringLiteral(" id=\"%1\"").arg(id));
        if (!page.figure.number.isEmpty()) {
            const auto little = [](const QString& words) {
                return words.isEmpty() ? QString() : QStringLiteral("<small>%1</small>").arg(plain(words));
            };
            QStringList parts{little(page.figure.before), plain(page.figure.number),
                              little(page.figure.unit)};
            parts.removeAll(QString());
            html += QStringLiteral("<p class=\"figure\">%1</p>\n").arg(parts.join(u' '));
        }
        for (const QString& text : page.text)
            html += tag(QStringLiteral("p"), text);
        html += pictures(page);
        html += foundation(page);
        if (story_.withNotes && !page.notes.isEmpty()) {
            html += QStringLiteral("<aside>\n") + tag(QStringLiteral("h3"), story_.notesWord);
            for (const QString& note : page.notes)
                html += tag(QStringLiteral("p"), note);
            html += QStringLiteral("</aside>\n");
        }
        return html + QStringLiteral("</section>\n");
    }

    [[nodiscard]] QString end() const {
        QString logos;
        for (const Logo& logo : story_.logos)
            logos +=
                QStringLiteral("<img src=\"%1\" alt=\"%2\" height=\"44\">\n")
                    .arg(dataUri(logo.bytes, logo.svg ? "image/svg+xml" : "image/png"), quoted(logo.name));
        return QStringLiteral("</main>\n<footer>\n") + logos +
               tag(QStringLiteral("p"), story_.atlasName + QStringLiteral(" · ") + story_.edition) +
               tag(QStringLiteral("p"), story_.attribution) + QStringLiteral("</footer>\n</body>\n</html>\n");
    }

private:
    [[nodiscard]] QString pictures(const StoryPage& page) const {
        QString html;
        if (const QImage picture = page.picture.isEmpty() ? QImage() : QImage(page.picture);
            !picture.isNull())
            html += QStringLiteral("<figure><img src=\"%1\" alt=\"%2\"></figure>\n")
                        .arg(png(picture), quoted(page.pictureWords));
        if (page.map)
            html +=
                QStringLiteral("<figure><img src=\"%1\" alt=\"%2\">\n<figcaption>%3</figcaption></figure>\n")
                    .arg(png(mapPicture(story_, page)), quoted(page.mapWords), plain(page.countLine));
        return html;
    }

    [[nodiscard]] QString foundation(const StoryPage& page) const {
        if (page.sources.isEmpty())
            return page.foundation.isEmpty()
                       ? QString()
                       : tag(QStringLiteral("p"), page.foundation, QStringLiteral(" class=\"foundation\""));
        QString html = tag(QStringLiteral("h3"), story_.sourcesWord) + QStringLiteral("<ul>\n");
        for (const QString& source : page.sources) {
            const QUrl url(source, QUrl::StrictMode);
            const bool link = url.isValid() && (url.scheme() == QLatin1String("https") ||
                                                url.scheme() == QLatin1String("http"));
            html += link ? QStringLiteral("<li><a href=\"%1\">%2</a></li>\n")
                               .arg(quoted(QString::fromUtf8(url.toEncoded())), plain(source))
                         : tag(QStringLiteral("li"), source);
        }
        return html + QStringLiteral("</ul>\n");
    }

    const StoryPages& story_;
};

} // namespace

geo::Result<void> writeHtml(const StoryPages& story, const QString& path, const WriteProgress& progress) {
    const HtmlPage page(story);
    QByteArray bytes = page.begin().toUtf8();
    std::vector<QByteArray> scenes(story.pages.size());
    if (!forEachPage(scenes.size(), [&](std::size_t i) { scenes[i] = page.scene(i).toUtf8(); }, progress))
        return geo::fail(stoppedError);
    for (const QByteArray& scene : scenes)
        bytes += scene;
    bytes += page.end().toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(writeError(path));
    return {};
}

} // namespace atlas
