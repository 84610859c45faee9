#pragma once

#include <QColor>
#include <QImage>
#include <QQuickItem>
#include <QString>

namespace atlas {

/// How much text one code may hold: more modules than these could not be read from a screen by a hand-held
/// camera.
inline constexpr qsizetype maxQrBytes = 900;

/// The modules of a QR code (level M) with its quiet zone, one pixel each, dark on light; null if the text is
/// empty, too long or can't be written as a code.
[[nodiscard]] QImage qrModules(const QString& text);

/// A QR code, drawn with modules of whole device pixels: a camera reads no blurred ones.
class QrCode : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// There is a code to be seen.
    Q_PROPERTY(bool readable READ readable NOTIFY textChanged FINAL)

public:
    explicit QrCode(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return text_; }
    void setText(const QString& text);
    [[nodiscard]] bool readable() const { return !modules_.isNull(); }

signals:
    void textChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    QString text_;
    QImage modules_;
    bool fresh_ = false; ///< The texture is of another text.
};

} // namespace atlas
