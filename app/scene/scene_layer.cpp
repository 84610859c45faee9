#include "app/scene/scene_layer.h"

#include "app/scene/map_picture.h"

#include <QQuickWindow>
#include <QSGNode>
#include <QSGRendererInterface>

namespace atlas {

SceneLayer::SceneLayer(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    connect(this, &QQuickItem::visibleChanged, this, &SceneLayer::completeChanged);
}

void SceneLayer::setFrame(MapFrame* frame) {
    if (frame_ == frame)
        return;
    if (frame_)
        frame_->disconnect(this);
    frame_ = frame;
    if (frame_) {
        connect(frame_, &MapFrame::projectionChanged, this, [this] {
            if (picture_)
                return;
            projectionChanged();
            oweFrame();
        });
        connect(frame_, &MapFrame::sessionChanged, this, &SceneLayer::connectSession);
    }
    connectSession();
    emit frameChanged();
}

void SceneLayer::setPicture(MapPicture* picture) {
    if (picture_ == picture)
        return;
    if (picture_) {
        picture_->disconnect(this);
        picture_->outdate();
    }
    picture_ = picture;
    if (picture_) {
        connect(picture_, &QObject::destroyed, this, [this] { picture_ = nullptr; });
        connect(picture_, &MapPicture::paintedChanged, this, [this] {
            projectionChanged();
            oweFrame();
        });
        picture_->outdate();
    }
    if (atlas())
        projectionChanged();
    oweFrame();
    emit pictureChanged();
}

const Projection& SceneLayer::projection() const {
    // Before a picture has been begun the window says what will be wanted.
    return picture_ && picture_->painted().valid() ? picture_->painted() : frame_->projection();
}

void SceneLayer::contentChanged() {
    oweFrame();
    if (picture_)
        picture_->outdate();
}

void SceneLayer::levelCame() {
    if (rough_ || !complete())
        contentChanged();
    rough_ = false;
}

void SceneLayer::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickItem::itemChange(change, data);
    if (picture_ && (change == ItemVisibleHasChanged || change == ItemOpacityHasChanged))
        picture_->outdate();
}

void SceneLayer::connectSession() {
    if (connected_)
        connected_->disconnect(this);
    connected_ = session();
    if (!connected_)
        return;
    const auto on = [this](auto signal, auto hook, bool always) {
        connect(connected_, signal, this, [this, hook, always] {
            (this->*hook)();
            if (always)
                contentChanged();
            else if (!picture_)
                oweFrame();
        });
    };
    on(&Session::atlasChanged, &SceneLayer::atlasChanged, true);
    on(&Session::themeChanged, &SceneLayer::themeChanged, true);
    on(&Session::layersChanged, &SceneLayer::layersChanged, true);
    on(&Session::filterChanged, &SceneLayer::filterChanged, false);
    on(&Session::resultsChanged, &SceneLayer::resultsChanged, false);
    on(&Session::selectionChanged, &SceneLayer::selectionChanged, false);
    on(&Session::languageChanged, &SceneLayer::languageChanged, false);
    if (connected_->atlas()) {
        atlasChanged();
        oweFrame();
    }
}

void SceneLayer::updatePolish() {
    if (ready() && isVisible())
        prepare(projection());
}

void SceneLayer::oweFrame() {
    update();
    polish();
    const bool was = complete();
    owed_ = true;
    if (was)
        emit completeChanged();
}

bool SceneLayer::ready() const {
    return window() != nullptr && frame_ && projection().valid() && atlas();
}

QSGNode* SceneLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    // Without a graphics API there are no materials: the software renderer would stumble over them.
    if (!ready() || !QSGRendererInterface::isApiRhiBased(window()->rendererInterface()->graphicsApi())) {
        delete old; // the scene graph leaves a node we do not return to us
        return nullptr;
    }
    const bool was = complete();
    owed_ = false;
    QSGNode* node = updateLayer(old, projection());
    rough_ = rough_ || (picture_ != nullptr && !complete_);
    // This is the thread that draws: listeners live on the GUI thread.
    if (complete() != was)
        QMetaObject::invokeMethod(this, &SceneLayer::completeChanged, Qt::QueuedConnection);
    return node;
}

} // namespace atlas
