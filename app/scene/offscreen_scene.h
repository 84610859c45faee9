#pragma once

#include "app/story/presentation.h"

#include <QImage>
#include <QObject>
#include <QOpenGLFramebufferObject>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickWindow>
#include <QTimer>
#include <QUrl>

#include <memory>

class QQmlEngine;
class QOffscreenSurface;

namespace atlas {

/// Draws a scene of a story that no window shows: with a session, an engine and a scene graph of its own, so
/// that nothing of what the audience sees is touched. All of it is made when it is first asked for.
class OffscreenScene : public QObject {
    Q_OBJECT

public:
    /// `page`: QML of an item with `presentation` and `complete`.
    explicit OffscreenScene(QUrl page, QObject* parent = nullptr);
    ~OffscreenScene() override;

    /// Draws a scene with all its steps; drawn() follows. A request that is under way is forgotten.
    void request(const Presentation& talk, int scene, QSize size);
    void cancel();
    [[nodiscard]] bool busy() const { return poll_.isActive(); }

    static constexpr int pollMs = 60; ///< Between looks: the audience's window has the time in between.

signals:
    void drawn(const QImage& picture);
    void failed(const QString& why);

private:
    bool prepare();
    void look();
    /// Lets the items arrange themselves; draws them only if `drawn`, which costs the window's thread most.
    void advance(bool drawn);

    QUrl url_;
    Session session_;
    std::unique_ptr<QQmlEngine> engine_;
    std::unique_ptr<QQuickRenderControl> control_;
    std::unique_ptr<QQuickWindow> window_;
    std::unique_ptr<QQuickItem> page_;
    std::unique_ptr<QOffscreenSurface> surface_;
    std::unique_ptr<QOpenGLFramebufferObject> target_;
    QTimer poll_;
    int looks_ = 0, calm_ = 0;
    bool broken_ = false; ///< No graphics: not tried again.
};

/// The picture of a scene of a talk, drawn in the background while `awake`.
class ScenePicture : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(atlas::Presentation* presentation READ presentation WRITE setPresentation NOTIFY asked FINAL)
    Q_PROPERTY(int scene READ scene WRITE setScene NOTIFY asked FINAL)
    Q_PROPERTY(QUrl page MEMBER page_ NOTIFY asked FINAL)
    /// Nothing moves that should not be disturbed.
    Q_PROPERTY(bool awake READ awake WRITE setAwake NOTIFY asked FINAL)
    /// The picture is of the scene that is asked for.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)

public:
    explicit ScenePicture(QQuickItem* parent = nullptr);

    [[nodiscard]] Presentation* presentation() const { return presentation_; }
    void setPresentation(Presentation* presentation);
    [[nodiscard]] int scene() const { return scene_; }
    void setScene(int scene);
    [[nodiscard]] bool awake() const { return awake_; }
    void setAwake(bool awake);
    [[nodiscard]] bool ready() const { return !picture_.isNull() && !stale_; }

signals:
    void asked();
    void readyChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    void outdate();
    void work();

    QPointer<Presentation> presentation_;
    int scene_ = -1;
    QUrl page_;
    bool awake_ = false, stale_ = true;
    QImage picture_;
    bool fresh_ = false; ///< Not yet uploaded.
    std::unique_ptr<OffscreenScene> offscreen_;
};

} // namespace atlas
