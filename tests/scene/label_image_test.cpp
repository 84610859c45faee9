#include "app/scene/label_image.h"

#include <gtest/gtest.h>

namespace {

atlas::LabelStyle style() {
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    return {.font = font, .color = Qt::black, .halo = Qt::white};
}

int inked(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128 && qGray(image.pixel(x, y)) < 128;
    return count;
}

// What stands on the map is drawn letter by letter, like all that records hold.
TEST(LabelImage, MarkupIsNeverRead) {
    const QString plain = QStringLiteral("Metz");
    for (const char* text :
         {"<b>Metz</b>", "<i></i>Metz", "Metz&nbsp;", "&#77;etz", "<img src='http://192.0.2.1'>"}) {
        const QString hostile = QString::fromUtf8(text);
        EXPECT_GT(atlas::labelSize(hostile, style()).width(), 1.3 * atlas::labelSize(plain, style()).width())
            << text;
        EXPECT_GT(inked(atlas::labelImage(hostile, style(), 1)),
                  1.3 * inked(atlas::labelImage(plain, style(), 1)))
            << text;
    }
}

TEST(LabelImage, IsAsLargeAsItSaysAndInkedToItsEnd) {
    const auto size = atlas::labelSize(QStringLiteral("Luxembourg"), style());
    const QImage image = atlas::labelImage(QStringLiteral("Luxembourg"), style(), 2);
    EXPECT_EQ(image.deviceIndependentSize(), size);
    EXPECT_GT(inked(image.copy(image.width() * 3 / 4, 0, image.width() / 4, image.height())), 20);
}

} // namespace
