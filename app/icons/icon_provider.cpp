#include "app/icons/icon_provider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace atlas {
namespace {

constexpr int defaultPixels = 16;
constexpr int maxPixels = 1024;

QByteArray iconSvg(std::string_view name, const QColor& color) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QString::fromUtf8(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // SVG knows the colour of its surroundings as "currentColor"; a renderer of its own has none.
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    return svg;
}

} // namespace

QImage renderIcon(std::string_view name, QColor color, int pixels) {
    if (pixels <= 0 || pixels > maxPixels || !color.isValid())
        return {};
    QSvgRenderer renderer(iconSvg(name, color));
    if (!renderer.isValid())
        return {};
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return image;
}

void paintIcon(QPainter& painter, std::string_view name, const QColor& color, const QRectF& place) {
    QSvgRenderer renderer(iconSvg(name, color));
    if (!renderer.isValid())
        return;
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter.save();
    renderer.render(&painter, place);
    painter.restore();
}

QImage IconProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize) {
    const qsizetype slash = id.lastIndexOf(u'/');
    const QColor color = QColor::fromString(QStringLiteral("#%1").arg(QStringView(id).sliced(slash + 1)));
    const int pixels = requestedSize.isValid() && !requestedSize.isEmpty()
                           ? qMax(requestedSize.width(), requestedSize.height())
                           : defaultPixels;
    const QImage image = renderIcon(id.left(qMax<qsizetype>(slash, 0)).toStdString(), color, pixels);
    if (size != nullptr)
        *size = image.size();
    return image;
}

} // namespace atlas
