#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>

namespace atlas {

/// How a headline is to be set.
struct HeadlineRoom {
    QSizeF size;
    int largest = 0, least = 0; ///< Pixels of the letters.
    double lineHeight = 1;      ///< Of the size of the letters.
    double spacing = 0;         ///< Between letters, likewise.
};

/// The size at which it fills its room best: the largest, unless one that is little smaller leaves no word
/// alone on its line. Never less than the least.
[[nodiscard]] int headlineSize(const QString& text, QFont font, const HeadlineRoom& room);

} // namespace atlas
