#include "app/export/page_painter.h"

#include "app/export/map_painter.h"
#include "app/export/paragraph.h"
#include "app/story/headline.h"
#include "app/theme/theme.h"
#include "app/words.h"

#include <QFontMetricsF>
#include <QPainter>

namespace atlas {

namespace {

using palette::Role;

constexpr double left = 84, top = 74, right = 60, bottom = 36;
constexpr double column = 0.345 * pageWidth - left;
constexpr double wide = 0.72 * pageWidth - left; // words without a map beside them
constexpr double bodySize = 28, sourceSize = 16, smallSize = 15;
constexpr double figureSize = 168;
// Where the ground of the words gives way, shares of the width.
constexpr double fadeBegin = 0.345, fadeEnd = 0.46;
constexpr int fadeSteps = 20;
constexpr double joinedPixels = 24;
constexpr double aboveFigure = 56; // air below the headline
constexpr double headlineSpacing = -0.028;

QImage pictureOf(const StoryPage& page) {
    return page.picture.isEmpty() ? QImage() : QImage(page.picture);
}

} // namespace

PagePainter::PagePainter(QPainter& painter, const StoryPages& story, double iconRatio)
    : painter_(painter), story_(story), sheet_(story.sheet()), iconRatio_(iconRatio) {
    painter_.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                            QPainter::SmoothPixmapTransform);
}

void PagePainter::scene(std::size_t index) {
    const StoryPage& page = story_.pages[index];
    sheet(page);
    strip({0, sheet_.height(), sheet_.width(), stripHeight}, index + 1);
}

void PagePainter::sheet(const StoryPage& page) {
    const QRectF all(QPointF(), sheet_);
    if (page.map) {
        paintMap(painter_, *page.map, iconRatio_);
        ground();
        joined(page);
        mapFoot(page, page.countLine);
    } else {
        painter_.fillRect(all, color(Role::Land));
    }
    if (const QImage picture = pictureOf(page); !picture.isNull()) {
        const QRectF room(wordsShare * all.width(), top, all.width() * (1 - wordsShare) - right,
                          all.height() - top - bottom);
        const QSizeF size = QSizeF(picture.size()).scaled(room.size(), Qt::KeepAspectRatio);
        painter_.drawImage(QRectF(room.center() - QPointF(size.width(), size.height()) / 2, size), picture);
    }
    words(page);
}

void PagePainter::map(const StoryPage& page) {
    paintMap(painter_, *page.map, iconRatio_);
    joined(page);
    mapFoot(page, {});
}

void PagePainter::ground() {
    // From the left edge the words' ground gives way to the map, as in the scene. In planes upon one another:
    // readers of PDF disagree on gradients that let something through.
    QColor land = color(Role::Land);
    const double begin = fadeBegin * sheet_.width();
    land.setAlphaF(0.98f);
    painter_.fillRect(QRectF(0, 0, begin, sheet_.height()), land);
    double shown = 0;
    for (int step = 0; step <= fadeSteps; ++step) {
        const double t = static_cast<double>(step) / fadeSteps; // 0 at the outer end
        const double wanted = 0.98 * t * t * (3 - 2 * t);
        const double more = (wanted - shown) / (1 - shown);
        shown = wanted;
        const double end = (fadeEnd + (fadeBegin - fadeEnd) * t) * sheet_.width();
        land.setAlphaF(static_cast<float>(more));
        painter_.fillRect(QRectF(begin - 1, 0, end - begin + 1, sheet_.height()), land);
    }
}

void PagePainter::words(const StoryPage& page) {
    const bool alone = !page.map && page.picture.isEmpty();
    const double width = alone ? wide : column;
    // In one line, whatever the title's length.
    const Paragraph place = Paragraph::fitted(page.place, pageFont(24, 600), {width, 1.4 * 24}, 24, 15, 1.25);
    place.draw(painter_, {left, top}, color(Role::Ink2));

    double end = sheet_.height() - bottom;
    const Paragraph foundation(page.foundation, pageFont(sourceSize), width);
    if (!page.foundation.isEmpty()) {
        end -= foundation.height();
        foundation.draw(painter_, {left, end}, color(Role::Ink2));
        end -= 34;
    }
    std::vector<Paragraph> lines;
    for (const QString& text : page.text)
        lines.emplace_back(text, pageFont(bodySize), width, 1.34);
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        end -= line->height();
        line->draw(painter_, {left, end}, color(Role::Ink));
        end -= 10;
    }
    if (!page.figure.number.isEmpty()) {
        figure(page, end);
        end -= figureSize;
    }
    const double begin = top + place.height() + 14;
    QFont font = pageFont(78, 700, true);
    const HeadlineRoom room{.size = {width, end - begin - aboveFigure},
                            .largest = 78,
                            .least = 40,
                            .lineHeight = 1.1,
                            .spacing = headlineSpacing};
    font.setPixelSize(headlineSize(page.headline, font, room));
    font.setLetterSpacing(QFont::AbsoluteSpacing, headlineSpacing * font.pixelSize());
    Paragraph(page.headline, font, width, room.lineHeight)
        .draw(painter_, {left - 3, begin}, color(Role::Ink));
}

void PagePainter::figure(const StoryPage& page, double bottomLine) {
    QFont large = pageFont(figureSize, 700, true);
    large.setLetterSpacing(QFont::AbsoluteSpacing, -0.04 * figureSize);
    const QFont little = pageFont(0.36 * figureSize, 700, true);
    const double gap = 0.3 * little.pixelSize();
    const auto width = [](const QString& text, const QFont& font) {
        return text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text);
    };
    const double before = page.figure.before.isEmpty() ? 0 : width(page.figure.before, little) + 0.3 * gap;
    const double number = width(page.figure.number, large);
    const double unit = page.figure.unit.isEmpty() ? 0 : gap + width(page.figure.unit, little);
    painter_.save();
    painter_.translate(left - (before > 0 ? 0 : 0.03 * figureSize), bottomLine - 0.2 * figureSize);
    // A long number becomes smaller as a whole.
    const double scale = std::min(1.0, column / (before + number + unit));
    painter_.scale(scale, scale);
    painter_.setPen(color(Role::Ember));
    painter_.setFont(little);
    painter_.drawText(QPointF(0, 0), page.figure.before);
    painter_.drawText(QPointF(before + number + gap, 0), page.figure.unit);
    painter_.setFont(large);
    painter_.drawText(QPointF(before, 0), page.figure.number);
    painter_.restore();
}

QSizeF joinedSize(const QString& words) {
    const QFontMetricsF metrics(pageFont(joinedPixels, 700));
    return {metrics.horizontalAdvance(words) + 32, metrics.height() + 10};
}

void PagePainter::joined(const StoryPage& page) {
    if (page.joined.isEmpty() || !page.map->joinedMiddle)
        return;
    const QFont font = pageFont(joinedPixels, 700);
    const QSizeF size = joinedSize(page.joined);
    const QRectF pill(*page.map->joinedMiddle - QPointF(size.width(), size.height()) / 2, size);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color(Role::Ember));
    painter_.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter_.setFont(font);
    painter_.setPen(color(Role::OnAccent));
    painter_.drawText(pill, Qt::AlignCenter, page.joined);
}

void PagePainter::mapFoot(const StoryPage& page, const QString& countLine) {
    const QFont strong = pageFont(smallSize, 600);
    const QString scale = exactDistanceText(page.map->scaleMeters, story_.language);
    const double pixels = page.map->scalePixels;
    const double count = QFontMetricsF(strong).horizontalAdvance(countLine);
    const double word = QFontMetricsF(strong).horizontalAdvance(scale);
    const double between = 26, inset = 14, height = 40;
    const double width = inset + count + (count > 0 ? between : 0) + pixels + 10 + word + inset;
    const QRectF ground(sheet_.width() - right - width, sheet_.height() - bottom - height, width, height);
    QColor land = color(Role::Land);
    land.setAlphaF(0.88f);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(land);
    painter_.drawRoundedRect(ground, 8, 8);
    const double baseline = ground.center().y() + QFontMetricsF(strong).capHeight() / 2;
    painter_.setPen(color(Role::Ink));
    painter_.setFont(strong);
    double x = ground.left() + inset;
    painter_.drawText(QPointF(x, baseline), countLine);
    x += count + (count > 0 ? between : 0);
    painter_.setPen(QPen(color(Role::Ink), 1.6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter_.setBrush(Qt::NoBrush);
    const double y = ground.center().y();
    painter_.drawPolyline(QPolygonF({{x, y - 4}, {x, y + 4}, {x + pixels, y + 4}, {x + pixels, y - 4}}));
    painter_.drawText(QPointF(x + pixels + 10, baseline), scale);
}

void PagePainter::strip(QRectF place, std::size_t page) const {
    painter_.fillRect(place, color(Role::Panel));
    painter_.fillRect(QRectF(place.topLeft(), QSizeF(place.width(), 1)), color(Role::Hair));
    const double logo = 0.5 * place.height();
    const double middle = place.center().y();
    if (story_.theme == Theme::Night) { // logos are made for light grounds
        double width = 0;
        for (const Logo& one : story_.logos)
            width += logo * one.ratio + (width > 0 ? logoGap : 0);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(palette::color(Role::Panel, Theme::Paper));
        if (width > 0)
            painter_.drawRoundedRect(
                QRectF(place.left() + left, middle - logo / 2, width, logo).adjusted(-12, -8, 12, 8), 8, 8);
    }
    const double x = drawLogos(painter_, story_.logos, {place.left() + left, middle - logo / 2}, logo);
    const QFont small = pageFont(smallSize), strong = pageFont(smallSize, 600);
    const double line = 1.45 * smallSize, baseline = middle + 0.36 * smallSize;
    painter_.setFont(strong);
    painter_.setPen(color(Role::Ink));
    painter_.drawText(QPointF(x + 22, baseline - line / 2), story_.atlasName);
    painter_.setFont(small);
    painter_.setPen(color(Role::Ink2));
    painter_.drawText(QPointF(x + 22, baseline + line / 2), story_.attribution);
    const auto atRight = [&](const QString& text, double y, const QFont& font) {
        painter_.setFont(font);
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        painter_.drawText(QPointF(place.right() - right - width, y), text);
    };
    if (page > 0) {
        painter_.setPen(color(Role::Ink));
        atRight(story_.pagePattern.arg(page).arg(story_.pages.size()), baseline - line / 2, strong);
        painter_.setPen(color(Role::Ink2));
    }
    atRight(story_.edition, baseline + (page > 0 ? line / 2 : 0), small);
}

void PagePainter::notes(std::size_t index) {
    const StoryPage& page = story_.pages[index];
    const QRectF all(QPointF(), sheet_);
    painter_.fillRect(all, color(Role::Panel));
    const double scale = 0.42;
    const QRectF small(left, top + 44, scale * sheet_.width(), scale * sheet_.height());
    const QString head = story_.notesWord + QStringLiteral(" – ") + page.place;
    Paragraph(head, pageFont(24, 600), all.width() - left - right)
        .draw(painter_, {left, top}, color(Role::Ink2));
    painter_.save();
    painter_.translate(small.topLeft());
    painter_.scale(scale, scale);
    painter_.setClipRect(all, Qt::IntersectClip);
    sheet(page);
    painter_.restore();
    painter_.setPen(QPen(color(Role::HairS), 1.2));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(small);

    // What is said stands beside the scene, as large as it can be.
    const QRectF room(small.right() + 44, small.top(), all.width() - small.right() - 44 - right,
                      all.height() - small.top() - bottom);
    Paragraph::fitted(page.notes.join(QStringLiteral("\n\n")), pageFont(30), room.size(), 30, 14, 1.42)
        .draw(painter_, room.topLeft() + QPointF(0, -6), color(Role::Ink));
    if (!page.foundation.isEmpty())
        Paragraph(page.foundation, pageFont(sourceSize), small.width())
            .draw(painter_, {left, small.bottom() + 20}, color(Role::Ink2));
    strip({0, sheet_.height(), sheet_.width(), stripHeight}, index + 1);
}

} // namespace atlas
