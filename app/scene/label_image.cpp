#include "app/scene/label_image.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace atlas {

QSizeF labelSize(const QString& text, const LabelStyle& style) {
    const QFontMetricsF metrics(style.font);
    const double rim = style.halo.isValid() ? style.haloWidth : 0;
    return {std::ceil(metrics.horizontalAdvance(text) + 2 * rim), std::ceil(metrics.height() + 2 * rim)};
}

void drawLabel(QPainter& painter, const QString& text, const LabelStyle& style, QPointF topLeft) {
    painter.setFont(style.font);
    const double rim = style.halo.isValid() ? style.haloWidth : 0;
    const QPointF baseline = topLeft + QPointF(rim, rim + QFontMetricsF(style.font).ascent());
    if (rim > 0) {
        QPainterPath outline;
        outline.addText(baseline, style.font, text);
        // Not strokePath: on paper that is an outline of the outline.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.halo, 2 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(outline);
    }
    painter.setPen(style.color);
    painter.drawText(baseline, text);
}

QImage labelImage(const QString& text, const LabelStyle& style, double pixelRatio) {
    const QSizeF size = labelSize(text, style);
    QImage image((size * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawLabel(painter, text, style, {});
    return image;
}

} // namespace atlas
