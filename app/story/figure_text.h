#pragma once

#include "app/story/story.h"

#include <QString>

namespace atlas {

/// A number to be shown large, with what stands before and after it in small.
struct KeyFigure {
    QString before; ///< "≈", "€", …
    QString number;
    QString unit;
    bool rough = false; ///< A distance between municipalities.

    friend bool operator==(const KeyFigure&, const KeyFigure&) = default;
};

/// "about 21 km", "4,6 Md€", "55": as people write it, rounded to what is known of it.
[[nodiscard]] QString figureText(const FigureValue& value, geo::Language language);
/// Words with their figures; a figure without an answer is an ellipsis. `filter`: of what is shown now.
[[nodiscard]] QString storyText(const StoryText& text, FigureBook& figures, const geo::Filter& filter,
                                geo::Language language);
[[nodiscard]] KeyFigure keyFigure(const StoryText& text, FigureBook& figures, const geo::Filter& filter,
                                  geo::Language language);

} // namespace atlas
