#include "app/scene/scene_layer.h"

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
            projectionChanged();
            oweFrame();
        });
        connect(frame_, &MapFrame::sessionChanged, this, &SceneLayer::connectSession);
    }
    connectSession();
    emit frameChanged();
}

void SceneLayer::connectSession() {
    if (connected_)
        connected_->disconnect(this);
    connected_ = session();
    if (!connected_)
        return;
    const auto on = [this](auto signal, auto hook) {
        connect(connected_, signal, this, [this, hook] {
            (this->*hook)();
            oweFrame();
        });
    };
    on(&Session::atlasChanged, &SceneLayer::atlasChanged);
    on(&Session::themeChanged, &SceneLayer::themeChanged);
    on(&Session::filterChanged, &SceneLayer::filterChanged);
    on(&Session::resultsChanged, &SceneLayer::resultsChanged);
    on(&Session::selectionChanged, &SceneLayer::selectionChanged);
    on(&Session::languageChanged, &SceneLayer::languageChanged);
    on(&Session::layersChanged, &SceneLayer::layersChanged);
    if (connected_->atlas()) {
        atlasChanged();
        oweFrame();
    }
}

void SceneLayer::oweFrame() {
    update();
    const bool was = complete();
    owed_ = true;
    if (was)
        emit completeChanged();
}

bool SceneLayer::ready() const {
    return window() != nullptr && frame_ && frame_->projection().valid() && atlas();
}

QSGNode* SceneLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    // Without a graphics API there are no materials: the software renderer would stumble over them.
    if (!ready() || !QSGRendererInterface::isApiRhiBased(window()->rendererInterface()->graphicsApi())) {
        delete old; // the scene graph leaves a node we do not return to us
        return nullptr;
    }
    const bool was = complete();
    owed_ = false;
    QSGNode* node = updateLayer(old, frame_->projection());
    // This is the thread that draws: listeners live on the GUI thread.
    if (complete() != was)
        QMetaObject::invokeMethod(this, &SceneLayer::completeChanged, Qt::QueuedConnection);
    return node;
}

} // namespace atlas
