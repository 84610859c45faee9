#include "app/kiosk/qr_code.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace atlas {

namespace {

constexpr int quietZone = 4; // modules, as ISO/IEC 18004 asks

struct FreeInput {
    void operator()(QRinput* input) const { QRinput_free(input); }
};
struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QImage qrModules(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > maxQrBytes || bytes.contains('\0'))
        return {};
    const std::unique_ptr<QRinput, FreeInput> input(QRinput_new2(0, QR_ECLEVEL_M));
    // Readers guess at what is not plain ASCII, and often wrongly, unless they are told that it is UTF-8.
    constexpr unsigned utf8 = 26;
    const bool ascii = std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 128; });
    if (!input || (!ascii && QRinput_appendECIheader(input.get(), utf8) != 0) ||
        QRinput_append(input.get(), QR_MODE_8, static_cast<int>(bytes.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData())) != 0)
        return {};
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeInput(input.get()));
    if (!code)
        return {};
    QImage image(code->width + 2 * quietZone, code->width + 2 * quietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1u)
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
    return image;
}

QrCode::QrCode(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

void QrCode::setText(const QString& text) {
    if (text == text_)
        return;
    text_ = text;
    modules_ = qrModules(text);
    fresh_ = true;
    emit textChanged();
    update();
}

void QrCode::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        update();
    QQuickItem::itemChange(change, data);
}

void QrCode::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode* QrCode::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* node = static_cast<QSGImageNode*>(old);
    if (modules_.isNull() || window() == nullptr) {
        delete node;
        return nullptr;
    }
    if (node == nullptr || fresh_) {
        if (node == nullptr) {
            node = window()->createImageNode();
            node->setOwnsTexture(true);
            node->setFiltering(QSGTexture::Nearest);
        }
        node->setTexture(window()->createTextureFromImage(modules_, QQuickWindow::TextureIsOpaque));
        fresh_ = false;
    }
    // As many whole device pixels a module as there is room for, on whole device pixels.
    const double ratio = window()->effectiveDevicePixelRatio();
    const int count = modules_.width();
    const double room = std::min(width(), height()) * ratio;
    const double module = std::max(1.0, std::floor(room / count));
    const double side = module * count / ratio;
    const QPointF corner = mapToScene({(width() - side) / 2, (height() - side) / 2}) * ratio;
    const QPointF place = mapFromScene(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio);
    // The quiet zone is the ground's, whose corners may be round.
    const double zone = module * quietZone / ratio;
    node->setSourceRect(QRectF(modules_.rect()).adjusted(quietZone, quietZone, -quietZone, -quietZone));
    node->setRect(QRectF(place, QSizeF(side, side)).adjusted(zone, zone, -zone, -zone));
    return node;
}

} // namespace atlas
