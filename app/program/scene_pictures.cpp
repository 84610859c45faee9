#include "app/program/scene_pictures.h"

#include "app/export/page_painter.h"
#include "app/export/story_writer.h"

#include <QDir>
#include <QPainter>

namespace atlas {

namespace {

constexpr int pollMs = 30;
constexpr int calmLooks = 3; // words that come with a step begin to fade in a frame later
constexpr qint64 patienceMs = 60'000;

} // namespace

ScenePictures::ScenePictures(QQuickWindow& window, Session& session, QObject* parent)
    : QObject(parent), window_(window), session_(session),
      presentation_(window.property("presentation").value<Presentation*>()) {
    connect(&poll_, &QTimer::timeout, this, &ScenePictures::look);
}

QSize ScenePictures::sceneSize(QSize picture) {
    // As high as on paper, in proportion.
    const double foot = stripHeight / paperSize.height() * picture.height();
    return {picture.width(), picture.height() - static_cast<int>(foot)};
}

void ScenePictures::start(const QString& folder, QSize size, QDate date) {
    folder_ = folder;
    size_ = size;
    if (presentation_ == nullptr || !presentation_->playing()) {
        emit failed({"No story is being presented", {}, {}});
        return;
    }
    if (!QDir().mkpath(folder_)) {
        emit failed({"The folder could not be made", folder_.toStdString(), "Is there a file of that name?"});
        return;
    }
    const View& view = session_.view();
    const QString file = QString::fromStdString(presentation_->story().file.string());
    auto maker = PageMaker::create(session_.atlas(), file,
                                   {.language = view.language, .theme = view.theme, .date = date});
    if (!maker) {
        emit failed(maker.error());
        return;
    }
    foot_ = (*maker)->take();
    showNext();
}

void ScenePictures::showNext() {
    const auto& scenes = presentation_->story().scenes;
    if (scene_ == scenes.size()) {
        poll_.stop();
        emit finished();
        return;
    }
    presentation_->goTo(static_cast<int>(scene_));
    for (std::size_t step = 0; step < scenes[scene_].steps.size(); ++step)
        presentation_->next();
    calm_ = 0;
    waiting_.start();
    poll_.start(pollMs);
}

void ScenePictures::look() {
    calm_ = window_.property("complete").toBool() ? calm_ + 1 : 0;
    if (calm_ >= calmLooks) {
        poll_.stop();
        if (!take()) {
            emit failed(writeError(folder_));
            return;
        }
        ++scene_;
        showNext();
    } else if (waiting_.elapsed() > patienceMs) {
        poll_.stop();
        emit failed({"The picture was not complete after a minute", {}, "Is the machine very busy?"});
    }
}

bool ScenePictures::take() {
    const QImage scene = window_.grabWindow();
    if (scene.isNull())
        return false;
    QImage picture(size_, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.drawImage(QRect(QPoint(), sceneSize(size_)), scene);
    // The foot is drawn at the size that it has on paper, and brought to that of the picture.
    const double scale = (size_.height() - sceneSize(size_).height()) / stripHeight;
    painter.translate(0, sceneSize(size_).height());
    painter.scale(scale, scale);
    foot_.pages.resize(presentation_->story().scenes.size());
    PagePainter(painter, foot_, scale).strip({0, 0, size_.width() / scale, stripHeight}, scene_ + 1);
    painter.end();
    return picture.save(
        QDir(folder_).filePath(QStringLiteral("%1.png").arg(scene_ + 1, 2, 10, QLatin1Char('0'))), "PNG");
}

} // namespace atlas
