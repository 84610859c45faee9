#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace atlas {

/// Words in lines of a width: measured, fitted, drawn as letters.
class Paragraph {
public:
    /// `lineHeight`: of the font's size.
    Paragraph(const QString& text, const QFont& font, double width, double lineHeight = 1.32);

    [[nodiscard]] double height() const { return height_; }
    [[nodiscard]] double widest() const {
        return widest_;
    } ///< Of the lines; more than the width if a word is.
    void draw(QPainter& painter, QPointF topLeft, const QColor& color) const;

    /// In the largest size from `largest` down to `smallest` pixels that fits.
    [[nodiscard]] static Paragraph fitted(const QString& text, QFont font, QSizeF room, int largest,
                                          int smallest, double lineHeight);

private:
    // Shared: a layout can't be copied.
    std::shared_ptr<QTextLayout> layout_;
    double height_ = 0, widest_ = 0;
};

/// A cut of the design's typeface.
[[nodiscard]] QFont pageFont(double pixels, int weight = 400, bool display = false);

} // namespace atlas
