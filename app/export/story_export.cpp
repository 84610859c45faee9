#include "app/export/story_export.h"

#include "app/error_words.h"
#include "app/export/story_writer.h"
#include "app/view.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

namespace atlas {

namespace {

constexpr double makingShare = 0.3; // of the progress: the pages; the rest is writing
constexpr int steps = 1000;

using Writer = geo::Result<void> (*)(const StoryPages&, const QString&, const WriteProgress&);

void writePages(QPromise<geo::Result<void>>& promise, Writer writer,
                const std::shared_ptr<const StoryPages>& pages, const QString& path) {
    promise.setProgressRange(0, steps);
    promise.addResult(writer(*pages, path, [&promise](std::size_t done, std::size_t all) {
        promise.setProgressValue(static_cast<int>(steps * done / all));
        return !promise.isCanceled();
    }));
}

StoryExport::Form formOf(const QString& path) {
    return path.endsWith(QLatin1String(".pdf"))    ? StoryExport::Form::Pdf
           : path.endsWith(QLatin1String(".html")) ? StoryExport::Form::Html
                                                   : StoryExport::Form::Pictures;
}

QString endingOf(StoryExport::Form form) {
    return form == StoryExport::Form::Pdf    ? QStringLiteral(".pdf")
           : form == StoryExport::Form::Html ? QStringLiteral(".html")
                                             : QString();
}

QString freeName(const QDir& folder, const QString& name, const QString& ending) {
    for (int number = 1;; ++number) {
        const QString file =
            number == 1 ? name + ending : QStringLiteral("%1-%2%3").arg(name).arg(number).arg(ending);
        if (!folder.exists(file))
            return folder.filePath(file);
    }
}

} // namespace

StoryExport::StoryExport(QObject* parent)
    : QObject(parent), folder_(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {
    connect(&writing_, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { setProgress(makingShare + (1 - makingShare) * value / steps); });
    connect(&writing_, &QFutureWatcherBase::finished, this, &StoryExport::written);
}

StoryExport::~StoryExport() {
    writing_.disconnect(this);
    writing_.cancel();
    writing_.waitForFinished();
}

void StoryExport::setSession(Session* session) {
    if (session_ == session)
        return;
    session_ = session;
    emit sessionChanged();
}

void StoryExport::setFolder(const QString& folder) {
    if (folder_ == folder)
        return;
    folder_ = folder;
    emit folderChanged();
}

geo::Result<void> StoryExport::start(const QString& story, const QString& path, Theme theme, bool withNotes,
                                     QSize picture) {
    if (running() || !session_ || !session_->ready())
        return geo::fail("Nothing can be exported now", {}, "Wait until the atlas is open.");
    const View& view = session_->view();
    auto maker = PageMaker::create(
        session_->atlas(), story,
        {.language = view.language,
         .theme = theme,
         .withNotes = withNotes,
         .date = date_.isValid() ? date_ : QDate::currentDate(),
         .picture = formOf(path) == Form::Pictures ? std::optional(picture) : std::nullopt});
    if (!maker)
        return std::unexpected(maker.error());
    maker_ = std::move(*maker);
    path_ = path;
    running_ = true;
    stopped_ = false;
    conclude({});
    setProgress(0);
    emit runningChanged();
    QTimer::singleShot(0, this, &StoryExport::makePages);
    return {};
}

void StoryExport::save(const QString& story, Form form, bool withNotes) {
    if (!session_ || running())
        return;
    const QDir folder(folder_);
    folder.mkpath(QStringLiteral("."));
    const QString name = QFileInfo(story).completeBaseName() + u'-' + session_->language();
    const QString path = freeName(folder, name, endingOf(form));
    if (const auto started =
            start(story, path, form == Form::Pdf ? Theme::Paper : session_->view().theme, withNotes);
        !started)
        conclude(errorWords(started.error()));
}

void StoryExport::makePages() {
    if (!maker_)
        return;
    if (!maker_->done()) {
        maker_->makeNext();
        setProgress(makingShare * static_cast<double>(maker_->made()) /
                    static_cast<double>(maker_->scenes()));
        QTimer::singleShot(0, this, &StoryExport::makePages);
        return;
    }
    write();
}

void StoryExport::write() {
    const auto pages = std::make_shared<const StoryPages>(maker_->take());
    const Form form = formOf(path_);
    const Writer writer = form == Form::Pdf ? &writePdf : form == Form::Html ? &writeHtml : &writePictures;
    writing_.setFuture(QtConcurrent::run(&writePages, writer, pages, path_));
    maker_.reset();
}

void StoryExport::written() {
    running_ = false;
    if (stopped_ || writing_.future().resultCount() == 0) {
        emit cancelled();
    } else if (const auto result = writing_.result(); result) {
        setProgress(1);
        //: %1 path of a file or of a folder
        conclude(tr("The story is in %1").arg(QDir::toNativeSeparators(path_)));
        emit finished(path_);
    } else {
        conclude(errorWords(result.error()));
        emit failed(result.error());
    }
    emit runningChanged();
}

void StoryExport::cancel() {
    if (!running())
        return;
    stopped_ = true;
    if (maker_) {
        maker_.reset();
        running_ = false;
        emit runningChanged();
        emit cancelled();
    }
    writing_.cancel();
}

void StoryExport::setProgress(double progress) {
    if (progress == progress_)
        return;
    progress_ = progress;
    emit progressChanged();
}

void StoryExport::conclude(const QString& sentence) {
    if (outcome_ == sentence)
        return;
    outcome_ = sentence;
    if (session_ && !sentence.isEmpty())
        session_->setNotice(sentence);
    emit outcomeChanged();
}

} // namespace atlas
