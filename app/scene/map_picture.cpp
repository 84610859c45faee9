#include "app/scene/map_picture.h"

#include "app/scene/patch_node.h"
#include "app/theme/theme.h"

#include <QQuickWindow>
#include <QtQuick/private/qquickitem_p.h>
#include <QtQuick/private/qsgdefaultrendercontext_p.h>
#include <QtQuick/private/qsgrenderer_p.h>

#include <algorithm>
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
    PictureNode(QSGDefaultRenderContext* context, std::shared_ptr<PictureCovers> covers)
        : context_(context), renderer_(context->createRenderer()), covers_(std::move(covers)) {
        setFlag(UsePreprocess);
        flush_.setFlag(OwnedByParent, false);
    }

    /// What was to be painted, if no frame was drawn since.
    [[nodiscard]] std::optional<PicturePlan::Order> takeUnpainted() {
        return std::exchange(order_, std::nullopt);
    }

    /// To be painted before this frame is drawn; false: there is no memory for it.
    [[nodiscard]] bool begin(QSGNode* item, const PicturePlan::Order& order, const QColor& ground,
                             double ratio) {
        std::unique_ptr<QRhiTexture> texture = textureOf(order.pixels);
        if (texture == nullptr)
            return false;
        item_ = item;
        order_ = order;
        renderer_->setClearColor(ground);
        renderer_->setDevicePixelRatio(ratio);
        patches_.emplace(order.patch, std::make_unique<PatchNode>(std::move(texture)));
        return true;
    }

    /// Only these patches are needed. The texture of the largest other one is used again: fresh memory takes
    /// as long as a third of the painting, where a driver draws without a graphics card.
    void keep(std::span<const PicturePlan::Shown> shown) {
        std::unique_ptr<QRhiTexture> largest;
        std::erase_if(patches_, [&](const auto& patch) {
            if (std::ranges::contains(shown, patch.first, &PicturePlan::Shown::patch))
                return false;
            std::erase(seen_, patch.second.get());
            auto texture = patch.second->takeTexture();
            if (areaOf(texture.get()) > areaOf(largest.get()))
                largest = std::move(texture);
            return true;
        });
        if (2 * areaOf(largest.get()) > areaOf(spare_.get())) // strips come and go meanwhile
            spare_ = std::move(largest);
    }
    void dropSpare() { spare_.reset(); }

    /// `size`: of the item, device-independent pixels.
    void show(std::span<const PicturePlan::Shown> shown, const QSizeF& size, double ratio) {
        // The window may be a fraction of a pixel larger than its size tells.
        size_ = {static_cast<int>(size.width() * ratio) + 1, static_cast<int>(size.height() * ratio) + 1};
        ratio_ = ratio;
        std::vector<PatchNode*> seen;
        for (const PicturePlan::Shown& patch : shown)
            if (const auto it = patches_.find(patch.patch); it != patches_.end() && patch.seen) {
                it->second->place(patch, ratio);
                seen.push_back(it->second.get());
            }
        // Nodes that come or go have the renderer sort all of the window anew.
        if (seen != seen_) {
            removeAllChildNodes();
            for (PatchNode* patch : seen)
                appendChildNode(patch);
            appendChildNode(&flush_);
            seen_ = std::move(seen);
        }
    }

    void preprocess() override {
        if (const auto order = std::exchange(order_, std::nullopt))
            if (const auto patch = patches_.find(order->patch); patch != patches_.end())
                paint(*order, patch->second->texture());
        const QRegion free = uncovered();
        for (PatchNode* patch : seen_)
            patch->draw(free);
    }

private:
    [[nodiscard]] static int areaOf(const QSize& size) { return size.width() * size.height(); }
    [[nodiscard]] static int areaOf(const QRhiTexture* texture) {
        return texture == nullptr ? 0 : areaOf(texture->pixelSize());
    }

    /// What of the item is to be drawn, in its device pixels.
    [[nodiscard]] QRegion uncovered() const {
        const QRect whole(QPoint(0, 0), size_);
        const QTransform toWindow = surroundingsOf(*this).place.toTransform();
        const QPointF exact = QPointF(toWindow.dx(), toWindow.dy()) * ratio_;
        const QPoint at = exact.toPoint();
        if (toWindow.type() > QTransform::TxTranslate || QPointF(at) != exact)
            return whole;
        return covers_->freeOf(whole.translated(at)).translated(-at);
    }

    /// At least as large, and not much larger: sizes differ by a cell from one to the next.
    std::unique_ptr<QRhiTexture> textureOf(const QSize& pixels) {
        const auto fits = [&](const QSize& size) {
            return size.expandedTo(pixels) == size && areaOf(size) < 2 * areaOf(pixels);
        };
        if (spare_ && fits(spare_->pixelSize()))
            return std::move(spare_);
        const bool whole = areaOf(pixels) > areaOf(size_) / 2;
        if (whole)
            spare_.reset(); // two of them would be a lot of memory
        const QSize size = whole ? pixels + QSize(PicturePlan::cell, PicturePlan::cell) : pixels;
        std::unique_ptr<QRhiTexture> texture(
            context_->rhi()->newTexture(QRhiTexture::RGBA8, size, 1, QRhiTexture::RenderTarget));
        if (!texture->create())
            return nullptr;
        return texture;
    }

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
        // A pixel more where there is room: what is shown between pixels looks beyond its edge.
        const QSize pixels = (order.pixels + QSize(1, 1)).boundedTo(texture.pixelSize());
        const QRectF rect(order.rect.topLeft(), QSizeF(pixels) / ratio_);
        renderer_->setDeviceRect(pixels);
        renderer_->setViewportRect(pixels);
        // Upside down: textures of OpenGL begin at the bottom.
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
    std::unordered_map<std::uint64_t, std::unique_ptr<PatchNode>> patches_;
    std::vector<PatchNode*> seen_; ///< Of them: the children.
    std::unique_ptr<QRhiTexture> spare_;
    std::shared_ptr<PictureCovers> covers_;
    QSGNode* item_ = nullptr;
    std::optional<PicturePlan::Order> order_;
    QSize size_; ///< Of the item, device pixels.
    double ratio_ = 1;
    FlushNode flush_; ///< The last child.
};

} // namespace

MapPicture::MapPicture() {
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

void MapPicture::itemChange(ItemChange change, const ItemChangeData& data) {
    SceneLayer::itemChange(change, data);
    if (change == ItemSceneChange)
        covers_ = data.window != nullptr ? PictureCovers::of(*data.window) : nullptr;
    if (change == ItemDevicePixelRatioHasChanged) {
        oweFrame();
        polish();
    }
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
    ratio_ = window()->effectiveDevicePixelRatio();
    order_ = plan_.next(projection(), ratio_, rest_.isActive() || frame()->flying());
    if (order_) {
        painted_ = order_->projection;
        emit paintedChanged();
    }
    update();
}

QSGNode* MapPicture::updateLayer(QSGNode* old, const Projection& projection) {
    auto* node = static_cast<PictureNode*>(old);
    if (node == nullptr) {
        node = new PictureNode(
            static_cast<QSGDefaultRenderContext*>(QQuickItemPrivate::get(this)->sceneGraphRenderContext()),
            covers_);
        // Patches of another scene graph are gone: unless all is ordered anew, it has to be.
        if (!order_ || plan_.shown().size() > 1) {
            plan_.clear();
            order_.reset();
            QMetaObject::invokeMethod(this, &QQuickItem::polish, Qt::QueuedConnection);
        }
    }
    // A window may be brought up to date without being drawn, as the next scene's for its speaker is. The
    // layers are placed for one patch at a time: the one before is ordered again.
    if (order_)
        if (const auto unpainted = node->takeUnpainted()) {
            plan_.takeBack(*unpainted);
            QMetaObject::invokeMethod(this, &QQuickItem::polish, Qt::QueuedConnection);
        }
    const auto shown = plan_.shown();
    node->keep(shown);
    // Without memory for it a hole in the map is better than the end of the program.
    if (order_ && !node->begin(QQuickItemPrivate::get(source_)->itemNode(), *order_,
                               palette::color(palette::Role::Outside, theme()), ratio_))
        plan_.takeBack(*order_);
    order_.reset();
    node->show(shown, projection.size(), ratio_);
    const bool whole = plan_.whole();
    setComplete(whole);
    if (whole && !rest_.isActive())
        node->dropSpare();
    return node;
}

} // namespace atlas
