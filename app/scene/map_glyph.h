#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace atlas {

/// A glyph, ghost or ring exactly as the map draws it, for the legend.
class MapGlyph : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// With a signal of its own: the rest of the look may be bound to it.
    Q_PROPERTY(Form form MEMBER form_ NOTIFY formChanged FINAL)
    /// "site", "partner", "project".
    Q_PROPERTY(QString kind MEMBER kind_ NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString sector MEMBER sector_ NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString iconName MEMBER icon_ NOTIFY lookChanged FINAL)
    /// "operating", "closed", …; empty for none.
    Q_PROPERTY(QString status MEMBER status_ NOTIFY lookChanged FINAL)
    /// Known to its municipality only.
    Q_PROPERTY(bool municipality MEMBER municipality_ NOTIFY lookChanged FINAL)
    /// What a pointer, a choice or the keyboard makes of it; of a ring the pointer only.
    Q_PROPERTY(Mark mark MEMBER mark_ NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool night MEMBER night_ NOTIFY lookChanged FINAL)
    Q_PROPERTY(qreal size MEMBER size_ NOTIFY lookChanged FINAL)

public:
    // No underlying type: qmllint knows none but int.
    enum class Form { Glyph, Ghost, Ring };
    Q_ENUM(Form)

    enum class Mark { Rest, Hover, Selected, Focused };
    Q_ENUM(Mark)

    explicit MapGlyph(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

signals:
    void formChanged();
    void lookChanged();

private:
    [[nodiscard]] QImage picture(double pixelRatio) const;

    Form form_ = Form::Glyph;
    Mark mark_ = Mark::Rest;
    QString kind_ = QStringLiteral("site");
    QString sector_;
    QString icon_;
    QString status_;
    bool municipality_ = false;
    bool night_ = false;
    qreal size_ = 24;
};

} // namespace atlas
