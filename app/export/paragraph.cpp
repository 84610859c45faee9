#include "app/export/paragraph.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace atlas {

QFont pageFont(double pixels, int weight, bool display) {
    QFont font(display ? QStringLiteral("Inter Display") : QStringLiteral("Inter"));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Paragraph::Paragraph(const QString& text, const QFont& font, double width, double lineHeight)
    : layout_(std::make_shared<QTextLayout>(QString(text).replace(u'\n', QChar::LineSeparator), font)) {
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout_->setTextOption(option);
    const double step = lineHeight * font.pixelSize();
    layout_->beginLayout();
    for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
        line.setLineWidth(width);
        // The letters in the middle of the step, whatever the font says of its own height.
        line.setPosition({0, height_ + (step - line.height()) / 2});
        height_ += step;
        widest_ = std::max(widest_, line.naturalTextWidth());
    }
    layout_->endLayout();
}

void Paragraph::draw(QPainter& painter, QPointF topLeft, const QColor& color) const {
    painter.setPen(color);
    layout_->draw(&painter, topLeft);
}

Paragraph Paragraph::fitted(const QString& text, QFont font, QSizeF room, int largest, int smallest,
                            double lineHeight) {
    const double spacing = font.letterSpacing() / font.pixelSize();
    for (int size = largest;; size -= 2) {
        font.setPixelSize(std::max(size, smallest));
        font.setLetterSpacing(QFont::AbsoluteSpacing, spacing * font.pixelSize());
        Paragraph paragraph(text, font, room.width(), lineHeight);
        if (size <= smallest ||
            (paragraph.height() <= room.height() && paragraph.widest() <= room.width() + 0.5))
            return paragraph;
    }
}

} // namespace atlas
