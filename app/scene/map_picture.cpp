#include "app/scene/map_picture.h"

#include "app/scene/patch_node.h"
#include "app/theme/theme.h"

#include <QQuickWindow>
#include <QtQuick/private/qquickitem_p.h>
#include <QtQuick/private/qsgdefaultrendercontext_p.h>
#include <QtQuick/private/qsgrenderer_p.h>

#include <span>
#include <unordered_map>
#include <utility>

namespace atlas {

namespace {

constexpr int restMs = 80; // without a new camera

/// Paints an order before the window is drawn, and holds the patches. Qt has no public way to draw an item
/// into a texture at a moment of our choice: this does what the layers of its items do, but paints each patch
/// into a texture of its own, with one renderer that keeps what it has uploaded.
class PictureNode : public QSGNode {
public:
    explicit PictureNode(QSGDefaultRenderContext* context)
        : context_(context), renderer_(context->createRenderer()) {
        setFlag(UsePreprocess);
        flush_.setFlag(OwnedByParent, false);
    }

    /// To be painted before this frame is drawn.
    void begin(QSGNode* item, const PicturePlan::Order& order, const QColor& ground, double ratio) {
        std::unique_ptr<QRhiTexture> texture(
            context_->rhi()->newTexture(QRhiTexture::RGBA8, order.pixels, 1, QRhiTexture::RenderTarget));
        if (!texture->create())
            return; // no memory for it: a hole in the map rather than the end of the program
        item_ = item;
        order_ = order;
        renderer_->setClearColor(ground);
        renderer_->setDevicePixelRatio(ratio);
        patches_.emplace(order.patch, std::make_unique<PatchNode>(std::move(texture)));
    }

    void show(std::span<const PicturePlan::Shown> shown, double ratio) {
        removeAllChildNodes();
        decltype(patches_) kept;
        for (const PicturePlan::Shown& patch : shown) {
            const auto it = patches_.find(patch.patch);
            if (it == patches_.end())
                continue;
            if (patch.seen) {
                it->second->place(patch, ratio);
                appendChildNode(it->second.get());
            }
            kept.insert(patches_.extract(it));
        }
        appendChildNode(&flush_);
        patches_ = std::move(kept);
    }

    void preprocess() override {
        if (const auto order = std::exchange(order_, std::nullopt))
            if (const auto patch = patches_.find(order->patch); patch != patches_.end())
                paint(*order, patch->second->texture());
    }

private:
    void paint(const PicturePlan::Order& order, QRhiTexture& texture) {
        // The layers hang below the root that an item has while it is drawn elsewhere.
        QSGNode* root = item_;
        while (root->firstChild() != nullptr && root->type() != RootNodeType)
            root = root->firstChild();
        if (root->type() != RootNodeType)
            return;
        const std::unique_ptr<QRhiTextureRenderTarget> target(
            context_->rhi()->newTextureRenderTarget({{&texture}}));
        std::unique_ptr<QRhiRenderPassDescriptor> pass(target->newCompatibleRenderPassDescriptor());
        target->setRenderPassDescriptor(pass.get());
        if (!target->create())
            return;
        renderer_->setRootNode(static_cast<QSGRootNode*>(root));
        root->markDirty(DirtyForceUpdate);
        renderer_->nodeChanged(root, DirtyForceUpdate);
        renderer_->setDeviceRect(order.pixels);
        renderer_->setViewportRect(order.pixels);
        // Upside down: textures of OpenGL begin at the bottom.
        const QRectF& rect = order.rect;
        renderer_->setProjectionMatrixToRect({rect.left(), rect.bottom(), rect.width(), -rect.height()},
                                             context_->rhi()->isYUpInNDC()
                                                 ? QSGAbstractRenderer::MatrixTransformFlags()
                                                 : QSGAbstractRenderer::MatrixTransformFlipY);
        renderer_->setRenderTarget({target.get(), pass.get(), context_->currentFrameCommandBuffer()});
        context_->renderNextFrame(renderer_.get());
        renderer_->setRenderTarget({});
        pass_ = std::move(pass); // pipelines were made for one like it
    }

    QSGDefaultRenderContext* context_;
    std::unique_ptr<QSGRenderer> renderer_;
    std::unique_ptr<QRhiRenderPassDescriptor> pass_;
    std::unordered_map<std::uint64_t, std::unique_ptr<PatchNode>> patches_; ///< Children, if they are seen.
    QSGNode* item_ = nullptr;
    std::optional<PicturePlan::Order> order_;
    FlushNode flush_; ///< The last child.
};

} // namespace

MapPicture::MapPicture(QQuickItem* parent) : SceneLayer(parent) {
    rest_.setSingleShot(true);
    rest_.setInterval(restMs);
    connect(&rest_, &QTimer::timeout, this, &QQuickItem::polish);
}

MapPicture::~MapPicture() {
    setSource(nullptr);
}

void MapPicture::setSource(QQuickItem* source) {
    if (source_ == source)
        return;
    if (source_)
        QQuickItemPrivate::get(source_)->derefFromEffectItem(true);
    source_ = source;
    if (source_)
        QQuickItemPrivate::get(source_)->refFromEffectItem(true);
    outdate();
    emit sourceChanged();
}

void MapPicture::outdate() {
    plan_.outdate();
    oweFrame();
    polish();
}

void MapPicture::projectionChanged() {
    rest_.start();
    polish();
}

void MapPicture::updatePolish() {
    if (order_)
        plan_.takeBack(*order_);
    order_.reset();
    if (!ready() || !source_)
        return;
    order_ = plan_.next(projection(), window()->effectiveDevicePixelRatio(),
                        rest_.isActive() || frame()->flying());
    if (order_) {
        painted_ = order_->projection;
        emit paintedChanged();
    }
    update();
}

QSGNode* MapPicture::updateLayer(QSGNode* old, const Projection&) {
    auto* node = static_cast<PictureNode*>(old);
    if (node == nullptr) {
        node = new PictureNode(
            static_cast<QSGDefaultRenderContext*>(QQuickItemPrivate::get(this)->sceneGraphRenderContext()));
        // Patches of another scene graph are gone, and so is what was asked of it: ask again.
        if (!order_ || plan_.shown().size() > 1) {
            plan_.clear();
            order_.reset();
            QMetaObject::invokeMethod(this, &QQuickItem::polish, Qt::QueuedConnection);
        }
    }
    const double ratio = window()->effectiveDevicePixelRatio();
    if (order_)
        node->begin(QQuickItemPrivate::get(source_)->itemNode(), *order_,
                    palette::color(palette::Role::Outside, theme()), ratio);
    order_.reset();
    node->show(plan_.shown(), ratio);
    setComplete(plan_.whole());
    if (plan_.more())
        QMetaObject::invokeMethod(this, &QQuickItem::polish, Qt::QueuedConnection);
    return node;
}

} // namespace atlas
