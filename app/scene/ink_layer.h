#pragma once

#include "app/story/ink.h"

#include <QColor>
#include <QPointer>
#include <QQuickItem>

#include <span>
#include <vector>

namespace atlas {

/// A line with round ends as triangles, three points each: for a stroke of one opaque colour.
[[nodiscard]] std::vector<QPointF> inkTriangles(std::span<const QPointF> line, double width);

/// Draws the strokes of an Ink into its own rectangle, in one colour.
class InkLayer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Ink* ink READ ink WRITE setInk NOTIFY inkChanged FINAL)
    Q_PROPERTY(QColor color MEMBER color_ NOTIFY looksChanged FINAL)
    Q_PROPERTY(qreal lineWidth MEMBER lineWidth_ NOTIFY looksChanged FINAL)

public:
    explicit InkLayer(QQuickItem* parent = nullptr);

    [[nodiscard]] Ink* ink() const { return ink_; }
    void setInk(Ink* ink);

signals:
    void inkChanged();
    void looksChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    QPointer<Ink> ink_;
    QColor color_ = Qt::black;
    qreal lineWidth_ = 5;
};

} // namespace atlas
