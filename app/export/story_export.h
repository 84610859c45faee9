#pragma once

#include "app/export/story_pages.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>

namespace atlas {

/// Writes a story to be taken away, beside all else that the program does: its scenes are arranged one a
/// turn of the event loop, the file is written on another thread.
class StoryExport : public QObject {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(atlas::Session* session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool running READ running NOTIFY runningChanged FINAL)
    /// Where save() writes: the person's documents.
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged FINAL)
    /// From 0 to 1.
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    /// What has become of the last export, in a sentence with its path; empty while one runs.
    Q_PROPERTY(QString outcome READ outcome NOTIFY outcomeChanged FINAL)

public:
    explicit StoryExport(QObject* parent = nullptr);
    /// Stops what is running.
    ~StoryExport() override;

    enum class Form { Pdf, Html, Pictures };
    Q_ENUM(Form)

    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    [[nodiscard]] bool running() const { return running_; }
    [[nodiscard]] double progress() const { return progress_; }
    [[nodiscard]] QString outcome() const { return outcome_; }

    /// That stands on the pages; today if it isn't set.
    void setDate(QDate date) { date_ = date; }
    [[nodiscard]] QString folder() const { return folder_; }
    void setFolder(const QString& folder);

    /// Writes `story` (a file, or the name of one that came along) in the session's language to a file that
    /// ends in .pdf or .html, or as pictures of that size into a folder. finished() or failed() follows;
    /// error if it can't begin.
    [[nodiscard]] geo::Result<void> start(const QString& story, const QString& path, Theme theme,
                                          bool withNotes, QSize picture = pictureSize);
    /// The same into the folder of documents, under the story's name and none that is taken; pages in the
    /// colours of paper, unless the story has its own. The outcome and a notice say where it is.
    Q_INVOKABLE void save(const QString& story, atlas::StoryExport::Form form, bool withNotes);
    Q_INVOKABLE void cancel();

signals:
    void sessionChanged();
    void folderChanged();
    void runningChanged();
    void progressChanged();
    void outcomeChanged();
    void finished(const QString& path);
    void failed(const geo::Error& error);
    void cancelled();

private:
    void makePages();
    void write();
    void written();
    void setProgress(double progress);
    void conclude(const QString& sentence);

    QPointer<Session> session_;
    QDate date_;
    QString folder_, path_, outcome_;
    double progress_ = 0;
    std::unique_ptr<PageMaker> maker_; ///< While pages are made.
    QFutureWatcher<geo::Result<void>> writing_;
    bool running_ = false; ///< From start() until what has become of it is said; the writer ends before that.
    bool stopped_ = false;
};

} // namespace atlas
