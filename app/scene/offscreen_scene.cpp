#include "app/scene/offscreen_scene.h"

#include "app/icons/image_providers.h"
#include "app/no_network.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickRenderTarget>
#include <QSGImageNode>
#include <QSGRendererInterface>
#include <QTransform>

namespace atlas {

namespace {

constexpr int calmLooks = 3;  // labels come a look after the layers
constexpr int maxLooks = 300; // then it is shown as it is

NoNetworkFactory& refuse() {
    static NoNetworkFactory factory; // outlives the engine, as Qt asks
    return factory;
}

} // namespace

OffscreenScene::OffscreenScene(QUrl page, QObject* parent)
    : QObject(parent), url_(std::move(page)), session_(nullptr, Session::Voice::Silent) {
    poll_.setInterval(pollMs);
    connect(&poll_, &QTimer::timeout, this, &OffscreenScene::look);
}

OffscreenScene::~OffscreenScene() {
    if (auto* context = QOpenGLContext::currentContext(); context != nullptr && target_)
        context->doneCurrent();
    page_.reset();
    if (control_)
        control_->invalidate();
    target_.reset();
    window_.reset();
    control_.reset();
    engine_.reset();
}

bool OffscreenScene::prepare() {
    if (page_)
        return true;
    if (broken_)
        return false;
    broken_ = true;
    engine_ = std::make_unique<QQmlEngine>();
    engine_->setNetworkAccessManagerFactory(&refuse());
    addImageProviders(*engine_);
    Session::setInstance(*engine_, session_);
    QQmlComponent component(engine_.get(), url_);
    page_.reset(qobject_cast<QQuickItem*>(component.create()));
    if (!page_) {
        emit failed(component.errorString());
        return false;
    }
    control_ = std::make_unique<QQuickRenderControl>();
    window_ = std::make_unique<QQuickWindow>(control_.get());
    if (!control_->initialize() ||
        window_->rendererInterface()->graphicsApi() != QSGRendererInterface::OpenGL) {
        emit failed(QStringLiteral("no OpenGL beside the window"));
        page_.reset();
        return false;
    }
    auto* context = static_cast<QOpenGLContext*>(window_->rendererInterface()->getResource(
        window_.get(), QSGRendererInterface::OpenGLContextResource));
    surface_ = std::make_unique<QOffscreenSurface>();
    surface_->setFormat(context->format());
    surface_->create();
    page_->setParentItem(window_->contentItem());
    broken_ = false;
    return true;
}

void OffscreenScene::request(const Presentation& talk, int scene, QSize size) {
    cancel();
    if (talk.session() == nullptr || size.isEmpty() || !prepare())
        return;
    session_.setAtlas(talk.session()->atlas());
    View view = session_.view();
    view.language = talk.session()->view().language;
    view.theme = talk.session()->view().theme;
    session_.restore(view);
    window_->setGeometry(0, 0, size.width(), size.height());
    window_->contentItem()->setSize(size);
    page_->setSize(size);
    if (auto* own = page_->property("presentation").value<Presentation*>(); own != nullptr)
        own->tellAs(talk, scene);
    looks_ = 0;
    calm_ = 0;
    poll_.start();
}

void OffscreenScene::cancel() {
    poll_.stop();
}

void OffscreenScene::look() {
    const bool last = calm_ >= calmLooks || ++looks_ >= maxLooks;
    advance(last);
    calm_ = page_->property("complete").toBool() ? calm_ + 1 : 0;
    if (!last)
        return;
    poll_.stop();
    auto* context = static_cast<QOpenGLContext*>(window_->rendererInterface()->getResource(
        window_.get(), QSGRendererInterface::OpenGLContextResource));
    if (context->makeCurrent(surface_.get())) {
        const auto picture = target_->toImage();
        context->doneCurrent();
        emit drawn(picture);
    }
}

void OffscreenScene::advance(bool drawn) {
    const auto size = window_->size();
    if (!target_ || target_->size() != size) {
        auto* context = static_cast<QOpenGLContext*>(window_->rendererInterface()->getResource(
            window_.get(), QSGRendererInterface::OpenGLContextResource));
        if (!context->makeCurrent(surface_.get()))
            return;
        target_ =
            std::make_unique<QOpenGLFramebufferObject>(size, QOpenGLFramebufferObject::CombinedDepthStencil);
        context->doneCurrent();
        window_->setRenderTarget(QQuickRenderTarget::fromOpenGLTexture(target_->texture(), size));
    }
    control_->polishItems();
    control_->beginFrame();
    control_->sync();
    if (drawn)
        control_->render();
    control_->endFrame();
}

ScenePicture::ScenePicture(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    connect(this, &ScenePicture::asked, this, &ScenePicture::work);
    connect(this, &QQuickItem::widthChanged, this, &ScenePicture::outdate);
}

void ScenePicture::setPresentation(Presentation* presentation) {
    if (presentation == presentation_)
        return;
    if (presentation_)
        presentation_->disconnect(this);
    presentation_ = presentation;
    if (presentation_ && presentation_->session() != nullptr) {
        connect(presentation_->session(), &Session::languageChanged, this, &ScenePicture::outdate);
        connect(presentation_->session(), &Session::themeChanged, this, &ScenePicture::outdate);
    }
    outdate();
}

void ScenePicture::setScene(int scene) {
    if (scene == scene_)
        return;
    scene_ = scene;
    outdate();
}

void ScenePicture::setAwake(bool awake) {
    if (awake == awake_)
        return;
    awake_ = awake;
    if (!awake && offscreen_)
        offscreen_->cancel();
    emit asked();
}

void ScenePicture::outdate() {
    stale_ = true;
    if (offscreen_)
        offscreen_->cancel();
    emit asked();
    emit readyChanged();
}

void ScenePicture::work() {
    const bool there = presentation_ && presentation_->playing() && scene_ >= 0 &&
                       scene_ < presentation_->sceneCount() && width() >= 1;
    if (!awake_ || !stale_ || !there || page_.isEmpty() || (offscreen_ && offscreen_->busy()))
        return;
    if (!offscreen_) {
        offscreen_ = std::make_unique<OffscreenScene>(page_);
        connect(offscreen_.get(), &OffscreenScene::drawn, this, [this](const QImage& picture) {
            picture_ = picture;
            stale_ = false;
            fresh_ = true;
            update();
            emit readyChanged();
        });
        connect(offscreen_.get(), &OffscreenScene::failed, this, [](const QString& why) {
            qWarning("No picture of the next scene: %s", qUtf8Printable(why));
        });
    }
    // As the audience sees it on a screen of 1280 × 720, whatever room it has here.
    offscreen_->request(*presentation_, scene_, {1280, 720});
}

QSGNode* ScenePicture::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* node = static_cast<QSGImageNode*>(old);
    if (picture_.isNull())
        return old;
    if (node == nullptr) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        node->setMipmapFiltering(QSGTexture::Linear);
        fresh_ = true;
    }
    if (std::exchange(fresh_, false))
        node->setTexture(window()->createTextureFromImage(picture_, QQuickWindow::TextureHasMipmaps));
    node->setRect(boundingRect());
    return node;
}

} // namespace atlas
