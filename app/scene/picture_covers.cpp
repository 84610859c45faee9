#include "app/scene/picture_covers.h"

#include <QObject>
#include <QQuickWindow>

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
