#pragma once

#include "app/theme/theme.h"
#include "geo/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace atlas::contrast {

/// WCAG 2.2: relative luminance.
inline double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// 1 to 21.
inline double ratio(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// `color` at this opacity over `ground`, as the screen mixes it.
inline QColor over(const QColor& color, double opacity, const QColor& ground) {
    const auto mix = [opacity](int top, int bottom) {
        return static_cast<int>(std::lround(opacity * top + (1 - opacity) * bottom));
    };
    return QColor(mix(color.red(), ground.red()), mix(color.green(), ground.green()),
                  mix(color.blue(), ground.blue()));
}

/// Fills of all territories of the atlas.
inline std::vector<QColor> territories(Theme theme) {
    std::vector<QColor> all;
    for (const auto code : geo::codes(geo::List::Territories))
        if (const auto fill = palette::territory(code, theme);
            fill != palette::color(palette::Role::Outside, theme))
            all.push_back(fill);
    return all;
}

} // namespace atlas::contrast
