#include "app/export/logos.h"

#include "app/toml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace atlas {

namespace {

Q_LOGGING_CATEGORY(lcLogos, "atlas.export.logos")

constexpr qint64 mostBytes = 1024 * 1024;

/// The build's list, then that of an installed program.
QString logoFile() {
    const QString own = QStringLiteral(ATLAS_LOGO_FILE);
    return QFileInfo::exists(own) ? own
                                  : QDir::cleanPath(QCoreApplication::applicationDirPath() +
                                                    QStringLiteral("/../share/gr-atlas/logos.toml"));
}

std::optional<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    return file.readAll();
}

std::optional<Logo> readLogo(const QString& folder, const QString& file, const QString& name) {
    // A plain name: the list is no way to other files.
    if (file.contains(u'/') || file.startsWith(u'.'))
        return std::nullopt;
    const auto bytes = bytesOf(folder + u'/' + file);
    if (!bytes)
        return std::nullopt;
    Logo logo{.name = name, .bytes = *bytes, .svg = file.endsWith(QLatin1String(".svg"))};
    QSizeF size;
    if (logo.svg)
        size = QSvgRenderer(logo.bytes).viewBoxF().size();
    else
        size = QImage::fromData(logo.bytes, "PNG").size();
    if (size.isEmpty())
        return std::nullopt;
    logo.ratio = size.width() / size.height();
    return logo;
}

} // namespace

std::vector<Logo> readLogos() {
    return readLogos(logoFile());
}

std::vector<Logo> readLogos(const QString& tomlFile) {
    std::vector<Logo> logos;
    const auto text = bytesOf(tomlFile);
    if (!text) {
        qCWarning(lcLogos, "%s can't be read: no logos", qPrintable(tomlFile));
        return logos;
    }
    const auto parsed =
        toml::parse(std::string_view(text->constData(), static_cast<std::size_t>(text->size())));
    if (!parsed) {
        qCWarning(lcLogos, "%s: %s", qPrintable(tomlFile), std::string(parsed.error().description()).c_str());
        return logos;
    }
    const toml::array* list = parsed.table()["logo"].as_array();
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const toml::table* entry = list->get(i)->as_table();
        if (entry == nullptr)
            continue;
        const auto word = [entry](std::string_view key) {
            return QString::fromStdString((*entry)[key].value_or(std::string()));
        };
        if (auto logo = readLogo(QFileInfo(tomlFile).path(), word("file"), word("name")))
            logos.push_back(std::move(*logo));
        else
            qCWarning(lcLogos, "%s: the logo '%s' can't be read", qPrintable(tomlFile),
                      qPrintable(word("file")));
    }
    return logos;
}

double drawLogos(QPainter& painter, const std::vector<Logo>& logos, QPointF left, double height) {
    double x = left.x();
    for (const Logo& logo : logos) {
        const QRectF place(x, left.y(), height * logo.ratio, height);
        if (logo.svg) {
            QSvgRenderer renderer(logo.bytes);
            renderer.render(&painter, place);
        } else {
            painter.drawImage(place, QImage::fromData(logo.bytes, "PNG"));
        }
        x = place.right() + logoGap;
    }
    return logos.empty() ? left.x() : x - logoGap;
}

} // namespace atlas
