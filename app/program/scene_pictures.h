#pragma once

#include "app/export/story_pages.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQuickWindow>
#include <QTimer>

#include <memory>

namespace atlas {

/// Pictures of a story's scenes as the window shows them, each with the foot of what is taken away. The
/// window must be of sceneSize() and present the story.
class ScenePictures : public QObject {
    Q_OBJECT

public:
    ScenePictures(QQuickWindow& window, Session& session, QObject* parent = nullptr);

    /// What of a picture of that size the scene has.
    [[nodiscard]] static QSize sceneSize(QSize picture);

    /// Writes 01.png, 02.png, … into the folder, which is made.
    void start(const QString& folder, QSize size, QDate date);

signals:
    void finished();
    void failed(const geo::Error& error);

private:
    void showNext();
    void look();
    [[nodiscard]] bool take();

    QQuickWindow& window_;
    Session& session_;
    Presentation* presentation_ = nullptr; ///< The window's.
    StoryPages foot_;                      ///< Words of the foot.
    QString folder_;
    QSize size_;
    std::size_t scene_ = 0;
    QTimer poll_;
    QElapsedTimer waiting_;
    int calm_ = 0; ///< Looks in a row at which the scene was complete.
};

} // namespace atlas
