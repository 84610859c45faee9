#pragma once

#include "app/command_line.h"
#include "app/export/story_export.h"
#include "app/motion_wish.h"
#include "app/preferences.h"
#include "app/program/kiosk_host.h"
#include "app/session.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <memory>

namespace atlas {

/// The program as a whole: the session, its preferences, the QML engine and the window.
class Program : public QObject {
    Q_OBJECT

public:
    /// What must be said to Qt before the application object is made.
    static void prepare(const CommandLine& commandLine);

    explicit Program(CommandLine commandLine, QObject* parent = nullptr);
    ~Program() override;

    /// Opens the window and the atlas. Error with a sentence if the interface can't be loaded.
    [[nodiscard]] geo::Result<void> start();
    /// Runs until the window closes or, with --snapshot, until the picture is written. The exit code.
    [[nodiscard]] int run();

    /// Where the addresses of a kiosk lead.
    Q_INVOKABLE void openNothing(const QUrl&) {}

private:
    void restoreView();
    /// What the window is made of: that of a desk, or a kiosk's.
    [[nodiscard]] QVariantMap initialProperties() const;
    void reduceMotion(bool reduced);
    /// Motion is reduced while the desktop asks for it.
    void followDesktop();
    void openKioskHost();
    void beginKiosk();
    /// A kiosk's sizes follow its screens. False if the program had to begin anew for that, and could not.
    [[nodiscard]] bool fitScreens();
    /// On a screen of many pixels, where the desktop doesn't enlarge it, what is on the map of a scene grows
    /// with its words; likewise in a picture. False as above.
    [[nodiscard]] bool fitTalk();
    /// The same program in the same process, from the beginning; returns only if that fails.
    void beginAnew();
    void openAtlas();
    void checkGraphics();
    /// OpenGL was promised and fails: starts anew without it, which shows all but the map.
    void withoutOpenGl(const QString& message);
    /// Says on the terminal, in a kiosk in its health file, too, why no atlas is open; the window says it
    /// itself.
    void sayError();
    /// Something a person should know, on the terminal and in the window.
    void warn(const QString& sentence);
    /// Compiles each QML file of the interface, shown by now or not: their number.
    [[nodiscard]] geo::Result<int> loadAllQml();
    /// Whether the program draws for a task and leaves: it starts from the standard View and keeps nothing.
    [[nodiscard]] bool hasTask() const {
        return commandLine_.snapshot || commandLine_.benchFrames || commandLine_.benchStart ||
               commandLine_.selfTest || commandLine_.exportStory;
    }
    void waitForTask();
    void doTask();
    void takeSnapshot();
    void measureFrames();
    void measureStart();
    void testItself();
    /// The story to be taken away: needs no window, not even a screen with OpenGL.
    void exportStory();
    void fail(const geo::Error& error);

    CommandLine commandLine_;
    std::unique_ptr<MotionWish> motionWish_;
    Session session_;
    Preferences preferences_;
    std::unique_ptr<KioskHost> kioskHost_; // null at a desk
    std::optional<geo::Error> said_;       // the last error that was logged
    StoryExport export_;
    std::unique_ptr<QQmlApplicationEngine> engine_;
    std::unique_ptr<QObject> root_;  ///< The window, as it was made.
    QQuickWindow* window_ = nullptr; // the engine's
    // Of the start that is measured; on the thread that draws.
    bool frameComplete_ = false, frameMeasured_ = false;
    QTimer taskPoll_;
    QTimer taskLimit_;
    int exitCode_ = 0;
};

} // namespace atlas
