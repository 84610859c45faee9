#include "app/scene/scene_layer.h"

#include <QQuickWindow>
#include <QSGNode>
#include <QSGRendererInterface>

namespace atlas {

SceneLayer::SceneLayer(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
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
            update();
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
            update();
        });
    };
    on(&Session::atlasChanged, &SceneLayer::atlasChanged);
    on(&Session::themeChanged, &SceneLayer::themeChanged);
    on(&Session::filterChanged, &SceneLayer::filterChanged);
    on(&Session::resultsChanged, &SceneLayer::resultsChanged);
    on(&Session::selectionChanged, &SceneLayer::selectionChanged);
    on(&Session::languageChanged, &SceneLayer::languageChanged);
    if (connected_->ready()) {
        atlasChanged();
        update();
    }
}

void SceneLayer::setComplete(bool complete) {
    if (complete_ == complete)
        return;
    complete_ = complete;
    // May be said from updateLayer, on the render thread: listeners live on the GUI thread.
    QMetaObject::invokeMethod(this, &SceneLayer::completeChanged, Qt::QueuedConnection);
}

QSGNode* SceneLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    // Without a graphics API there are no materials: the software renderer would stumble over them.
    const bool drawable = window() != nullptr &&
                          QSGRendererInterface::isApiRhiBased(window()->rendererInterface()->graphicsApi());
    if (!drawable || !frame_ || !frame_->projection().valid() || !atlas()) {
        delete old; // the scene graph leaves a node we do not return to us
        return nullptr;
    }
    return updateLayer(old, frame_->projection());
}

} // namespace atlas
