#include "app/story/headline.h"

#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace atlas {

namespace {

constexpr double littleSmaller = 0.76; // of the largest
// Of the widest line: what is shorter stands alone.
constexpr double shortLine = 0.42, shortEnd = 0.3;
constexpr int manyLines = 4; // more are read slowly

struct Setting {
    bool fits = false;
    int alone = 0; ///< Lines that are much shorter than the widest, and those that are too many.
};

Setting set(const QString& text, QFont font, int size, const HeadlineRoom& room) {
    font.setPixelSize(size);
    font.setLetterSpacing(QFont::AbsoluteSpacing, room.spacing * size);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    std::vector<double> widths;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.size.width());
        widths.push_back(line.naturalTextWidth());
    }
    layout.endLayout();
    if (widths.empty())
        return {.fits = true};
    const double widest = std::ranges::max(widths);
    Setting setting{.fits =
                        widest <= room.size.width() + 0.5 &&
                        static_cast<double>(widths.size()) * room.lineHeight * size <= room.size.height()};
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (widths[i] < (i + 1 < widths.size() ? shortLine : shortEnd) * widest)
            ++setting.alone;
    setting.alone += std::max(0, static_cast<int>(widths.size()) - manyLines);
    return setting;
}

} // namespace

int headlineSize(const QString& text, QFont font, const HeadlineRoom& room) {
    const int step = std::max(1, room.largest / 45);
    int best = 0, fewest = 0;
    for (int size = room.largest; size >= room.least; size -= step) {
        if (best > 0 && (fewest == 0 || size < littleSmaller * room.largest))
            break;
        if (const Setting setting = set(text, font, size, room);
            setting.fits && (best == 0 || setting.alone < fewest)) {
            best = size;
            fewest = setting.alone;
        }
    }
    return std::max(best, room.least);
}

} // namespace atlas
