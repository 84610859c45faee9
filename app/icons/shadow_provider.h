#pragma once

#include <QColor>
#include <QImage>
#include <QQuickImageProvider>

namespace atlas {

/// Shadow of a rounded panel as a nine-patch: all four corners of `margin` + `inset` pixels, and one row and
/// column to stretch between them. The panel itself begins `margin` pixels inside the picture.
struct Shadow {
    QImage image;
    int margin = 0; ///< How far the picture reaches beyond the panel.
    int corner = 0; ///< Width of the parts that must not be stretched.
};

/// `level` 1: what lies on the map; 2: panels that float over it. Other levels have no shadow.
[[nodiscard]] Shadow renderShadow(int level, int radius, QColor color);

/// The same for QML: "image://shadow/2/16/ff15202d" (level, radius, colour as aarrggbb).
class ShadowProvider : public QQuickImageProvider {
public:
    ShadowProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

} // namespace atlas
