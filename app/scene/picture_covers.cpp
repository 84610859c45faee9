#include "app/scene/picture_covers.h"

#include <QObject>
#include <QQuickWindow>
#include <QSGNode>
#include <QTransform>

namespace atlas {

namespace {

/// Holds the list for a window, as long as it lives.
class Holder : public QObject {
    Q_OBJECT

public:
    explicit Holder(QObject* window) : QObject(window) {}

    const std::shared_ptr<PictureCovers> covers = std::make_shared<PictureCovers>();
};

} // namespace

Surroundings surroundingsOf(const QSGNode& node) {
    Surroundings around;
    const QSGNode* top = &node;
    bool part = false; // of what is shown by a clip or by another picture, which may fade
    for (const QSGNode* above = node.parent(); above != nullptr; above = above->parent()) {
        if (above->type() == QSGNode::OpacityNodeType)
            around.opacity *= static_cast<const QSGOpacityNode*>(above)->opacity();
        if (above->type() == QSGNode::TransformNodeType)
            around.place = static_cast<const QSGTransformNode*>(above)->matrix() * around.place;
        part = part || above->type() == QSGNode::ClipNodeType ||
               (above->type() == QSGNode::RootNodeType && above->parent() != nullptr);
        top = above;
    }
    around.plain = top->type() == QSGNode::RootNodeType && !part &&
                   around.place.toTransform().type() <= QTransform::TxTranslate;
    return around;
}

std::shared_ptr<PictureCovers> PictureCovers::of(QQuickWindow& window) {
    auto* holder = window.findChild<Holder*>(Qt::FindDirectChildrenOnly);
    if (holder == nullptr)
        holder = new Holder(&window); // owned by the window
    return holder->covers;
}

QRegion PictureCovers::freeOf(const QRect& part) const {
    QRegion free = part;
    for (Cover* cover : covers_)
        free -= cover->covered();
    return free;
}

} // namespace atlas

#include "picture_covers.moc"
