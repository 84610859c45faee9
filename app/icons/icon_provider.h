#pragma once

#include <QColor>
#include <QImage>
#include <QQuickImageProvider>

#include <string_view>

class QPainter;

namespace atlas {

/// One of the embedded pictures of bootstrap-icons ("recycle") in one colour, `pixels` wide and high, over a
/// transparent ground. A null image if there is none of that name or no room to draw.
[[nodiscard]] QImage renderIcon(std::string_view name, QColor color, int pixels);
/// The same drawn as lines and planes, for what is printed. Nothing if there is none of that name.
void paintIcon(QPainter& painter, std::string_view name, const QColor& color, const QRectF& place);

/// The same for QML: "image://icon/recycle/ff15202d" (name, colour as aarrggbb), in the source size asked
/// for.
class IconProvider : public QQuickImageProvider {
public:
    IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

} // namespace atlas
