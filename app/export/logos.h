#pragma once

#include <QByteArray>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace atlas {

/// Whose sign stands at the foot of what is taken away.
struct Logo {
    QString name;     ///< For who does not see it.
    QByteArray bytes; ///< Of the file, SVG or PNG.
    bool svg = false;
    double ratio = 1; ///< Width to height.
};

/// The logos that data/logos.toml names, in its order; what can't be read is left out, and the log says so.
[[nodiscard]] std::vector<Logo> readLogos();
[[nodiscard]] std::vector<Logo> readLogos(const QString& tomlFile);

inline constexpr double logoGap = 28; ///< Between two of them.

/// Draws them in a line from `left` on, each of that height; where the last one ends.
double drawLogos(QPainter& painter, const std::vector<Logo>& logos, QPointF left, double height);

} // namespace atlas
