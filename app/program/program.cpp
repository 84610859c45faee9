#include "app/program/program.h"

#include "app/icons/image_providers.h"
#include "app/kiosk_core/manifest.h"
#include "app/no_network.h"
#include "app/program/frame_bench.h"
#include "app/program/kiosk_scales.h"
#include "app/program/picture_colors.h"
#include "app/program/quick_start.h"
#include "app/scene/scene_layer.h"
#include "app/scene/window_setup.h"
#include "app/share_memory.h"
#include "app/theme/theme.h"
#include "app/typeface.h"

#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QQmlComponent>
#include <QSGRendererInterface>
#include <QScreen>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

// Generated; naming them keeps the linker from dropping the types.
void qml_register_types_Atlas_Scene();
void qml_register_types_Atlas_Export();

namespace atlas {

namespace {

constexpr int taskLimitMs = 60'000; // software rendering on a busy machine takes its time
constexpr int taskPollMs = 30;
constexpr int desktopAskedMs = 500;    // once the window is there
constexpr double talkLines = 1080;     // of the screen that scenes are drawn for
constexpr double leastTalkScale = 1.3; // below that, the room is used for more of the map

std::filesystem::path programFolder() {
    return QCoreApplication::applicationDirPath().toStdString();
}

} // namespace

void Program::prepare(const CommandLine& commandLine) {
    // Qt writes the fonts of a PDF in the order of a hash: the same story is to give the same file.
    if (commandLine.exportStory)
        QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setApplicationName(QStringLiteral("gr-atlas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("gr-atlas"));
    // The scene's materials need a graphics API; OpenGL is the one that is there without a driver too.
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
    drawWithoutDepth();
    // Before the first threads: each keeps the heap it began with.
    if (commandLine.atlas)
        shareHeapsIfLarge(*commandLine.atlas);
    if (commandLine.kiosk) {
        shareHeaps(); // it runs for weeks
        // The keyboard of the screen, in our window and nowhere else.
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
        qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    }
}

Program::Program(CommandLine commandLine, QObject* parent)
    : QObject(parent), commandLine_(std::move(commandLine)),
      preferences_(Folders::fromEnvironment(QProcessEnvironment::systemEnvironment())) {
    connect(&preferences_, &Preferences::notice, &session_, &Session::setNotice);
}

Program::~Program() {
    preferences_.flush();
}

geo::Result<void> Program::start() {
    if ((commandLine_.kiosk && !hasTask() && !fitScreens()) || (commandLine_.story && !fitTalk()))
        return geo::fail("The program can't be started anew for this size of screen", {},
                         "Set QT_SCALE_FACTOR.");
    if (commandLine_.exportStory) {
        restoreView();
        static_cast<void>(ensureTypeface()); // a cut that stands in serves paper, too
        exportStory();
        openAtlas();
        return {};
    }
    engine_ = std::make_unique<QQmlApplicationEngine>();
    static NoNetworkFactory refuse; // outlives the engine, as Qt asks
    engine_->setNetworkAccessManagerFactory(&refuse);
    addImageProviders(*engine_);
    Session::setInstance(*engine_, session_);
    qml_register_types_Atlas_Scene();
    qml_register_types_Atlas_Export();
    if (!commandLine_.kiosk) { // its visitors keep nothing
        const auto folders = Folders::fromEnvironment(QProcessEnvironment::systemEnvironment());
        session_.setViewsFolder(folders.views());
        session_.setStoriesFolder(folders.stories());
    }
    restoreView();
    connect(&session_, &Session::errorChanged, this, &Program::sayError);
    if (commandLine_.kiosk)
        openKioskHost();
    openAtlas(); // read in the background while the interface is loaded
    if (!ensureTypeface())
        warn(tr(
            "The typeface Inter is missing: one cut of it stands in for all. Install the package fonts-inter "
            "to see the atlas as it is meant."));
    // A picture shows what things come to, not how they get there.
    if (commandLine_.takesPicture() || commandLine_.reduceMotion)
        reduceMotion(true);

    QString problem;
    connect(engine_.get(), &QQmlEngine::warnings, this, [&problem](const QList<QQmlError>& warnings) {
        for (const QQmlError& warning : warnings)
            problem += warning.toString() + QLatin1Char('\n');
    });
    QQmlComponent interface(engine_.get());
    loadInterface(*engine_, interface, commandLine_.kiosk ? "KioskMain" : "Main");
    root_.reset(interface.createWithInitialProperties(initialProperties()));
    window_ = qobject_cast<QQuickWindow*>(root_.get());
    disconnect(engine_.get(), &QQmlEngine::warnings, this, nullptr);
    if (window_ == nullptr)
        return geo::fail("The interface could not be loaded", {},
                         (interface.errorString() + problem).toStdString());

    // A window that is not shown yet has no room for its content: the names of the map are laid out before.
    window_->contentItem()->setSize(window_->size());
    connect(window_, &QQuickWindow::sceneGraphError, this,
            [this](QQuickWindow::SceneGraphError, const QString& message) { withoutOpenGl(message); });
    connect(window_, &QQuickWindow::sceneGraphInitialized, this, &Program::checkGraphics,
            Qt::QueuedConnection);
    if (commandLine_.kiosk)
        beginKiosk();
    if (commandLine_.benchStart)
        measureStart();
    if (!hasTask() && !commandLine_.reduceMotion)
        QTimer::singleShot(desktopAskedMs, this, &Program::followDesktop);
    if (hasTask())
        waitForTask();
    else if (!commandLine_.kiosk)
        connect(&session_, &Session::viewChanged, this, [this] {
            if (!session_.suspended()) // the scenes of a story are nobody's own View
                preferences_.keep(session_.view());
        });
    return {};
}

void Program::reduceMotion(bool reduced) {
    if (auto* metrics = engine_->singletonInstance<QObject*>("Atlas.Ui", "Metrics"))
        metrics->setProperty("reduceMotion", reduced);
}

void Program::followDesktop() {
    motionWish_ = std::make_unique<MotionWish>(MotionWish::sessionBus());
    connect(motionWish_.get(), &MotionWish::changed, this, [this] { reduceMotion(motionWish_->reduced()); });
}

QVariantMap Program::initialProperties() const {
    QVariantMap initial;
    if (hasTask()) {
        // A picture has the pixels that were asked for: where all is drawn larger, of a smaller window.
        const double ratio = commandLine_.snapshot ? qGuiApp->devicePixelRatio() : 1;
        initial.insert(QStringLiteral("width"), qRound(commandLine_.size.width() / ratio));
        initial.insert(QStringLiteral("height"), qRound(commandLine_.size.height() / ratio));
        initial.insert(QStringLiteral("windowed"), true);
    } else if (commandLine_.kiosk) { // until it is known on which display
        initial.insert(QStringLiteral("shown"), false);
    }
    if (commandLine_.story && !commandLine_.kiosk) {
        initial.insert(QStringLiteral("firstStory"), QString::fromStdString(*commandLine_.story));
        initial.insert(QStringLiteral("firstScene"), commandLine_.scene - 1);
    }
    return initial;
}

void Program::openKioskHost() {
    kioskHost_ = std::make_unique<KioskHost>(commandLine_.kioskConfig);
    for (const auto& problem : kioskHost_->problems())
        std::fprintf(stderr, "gr-atlas: %s\n", problem.c_str());
}

void Program::beginKiosk() {
    QGuiApplication::setQuitOnLastWindowClosed(false);
    // Fingers have no arrow; and no page opens anywhere.
    if (!hasTask())
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    for (const auto* scheme : {"http", "https", "file", "mailto"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "openNothing");
    auto* presentation = window_->property("presentation").value<Presentation*>();
    if (const auto content = kioskHost_->content(); content && presentation != nullptr)
        presentation->setFolders(QStringList(QString::fromStdString(content->string())) +
                                 presentation->folders());
    if (auto* kiosk = window_->property("kiosk").value<Kiosk*>())
        kioskHost_->attach(*kiosk, *window_);
    if (hasTask())
        return;
    window_->setProperty("shown", true);
    connect(qGuiApp, &QGuiApplication::screenAdded, kioskHost_.get(), [this] {
        if (!kioskScalesFit()) // of a size that nothing here was drawn for
            kioskHost_->beginAnewOnceAlone();
    });
}

int Program::run() {
    const int code = QCoreApplication::exec();
    // Before the session that its objects look at.
    root_.reset();
    engine_.reset();
    if (kioskHost_ && (code == 0 || code == Kiosk::restartCode))
        kioskHost_->leave(code == Kiosk::restartCode);
    kioskHost_.reset();
    if (code == Kiosk::restartCode)
        beginAnew();
    return exitCode_ != 0 ? exitCode_ : code;
}

void Program::restoreView() {
    View view;
    const bool given = commandLine_.view && session_.loadViewFile(QString::fromStdString(*commandLine_.view));
    if (given)
        view = session_.view();
    else if (hasTask() && commandLine_.view)
        fail({session_.complaint().toStdString(), {}, {}});
    else if (!hasTask() && !commandLine_.kiosk) // a file that can't be read costs nobody the last View
        view = preferences_.restore().value_or(View());
    if (commandLine_.language)
        view.language = *commandLine_.language;
    if (commandLine_.theme)
        view.theme = *commandLine_.theme;
    session_.restore(view); // a beginning: there is nothing to undo, no place to go back to
}

void Program::openAtlas() {
    if (const auto content = kioskHost_ ? kioskHost_->content() : std::nullopt) {
        session_.open(QString::fromStdString((*content / kiosk::atlasName).string()));
        return;
    }
    const auto path = findAtlas(commandLine_, QProcessEnvironment::systemEnvironment(), programFolder());
    if (path)
        session_.open(QString::fromStdString(*path));
    else
        session_.setError(path.error());
}

void Program::sayError() {
    const auto& failure = session_.failure();
    if (std::exchange(said_, failure) == failure || !failure)
        return; // the same in another language, or none any more
    if (!hasTask())
        std::fprintf(stderr, "gr-atlas: %s\n", failure->text().c_str());
    if (kioskHost_)
        kioskHost_->error(failure->text());
}

void Program::warn(const QString& sentence) {
    std::fprintf(stderr, "gr-atlas: %s\n", qUtf8Printable(sentence));
    // A picture shows the atlas, not the troubles of the machine that draws it.
    if (!hasTask())
        session_.setNotice(sentence);
}

void Program::checkGraphics() {
    if (QSGRendererInterface::isApiRhiBased(window_->rendererInterface()->graphicsApi()))
        return;
    const geo::Error error{"This screen offers no OpenGL: the map can't be drawn",
                           {},
                           "Install the Mesa drivers (libgl1-mesa-dri) or start without "
                           "QT_QUICK_BACKEND=software."};
    if (hasTask()) {
        fail(error);
        return;
    }
    // All but the map works: panels, search, the list.
    std::fprintf(stderr, "gr-atlas: %s\n", error.text().c_str());
    window_->setProperty("mapDrawn", false);
}

void Program::withoutOpenGl(const QString& message) {
    const geo::Error error{"OpenGL doesn't start: " + message.simplified().toStdString(),
                           {},
                           "Install the Mesa drivers (libgl1-mesa-dri)."};
    if (hasTask()) {
        fail(error);
        return;
    }
    // The kind of drawing can't be changed any more: begin again with the one that needs no OpenGL.
    std::fprintf(stderr, "gr-atlas: %s\n", error.text().c_str());
    preferences_.flush();
    qputenv("QT_QUICK_BACKEND", "software");
    beginAnew();
    fail(
        {"The program can't be started anew without OpenGL", {}, "Start it with QT_QUICK_BACKEND=software."});
}

void Program::beginAnew() {
    std::vector<QByteArray> words;
    for (const QString& argument : QCoreApplication::arguments())
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv("/proc/self/exe", arguments.data());
}

bool Program::fitScreens() {
    if (!setKioskScales())
        return true;
    beginAnew();
    return false;
}

bool Program::fitTalk() {
    const bool sized =
        qEnvironmentVariableIsSet("QT_SCALE_FACTOR") || qEnvironmentVariableIsSet("QT_SCREEN_SCALE_FACTORS");
    if (sized || commandLine_.kiosk || (hasTask() && !commandLine_.snapshot))
        return true;
    const auto scaleOf = [](QSize size) { return std::max(1.0, size.height() / talkLines); };
    if (commandLine_.snapshot) {
        if (scaleOf(commandLine_.size) < leastTalkScale)
            return true;
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scaleOf(commandLine_.size), 'f', 6));
        beginAnew();
        return false;
    }
    QByteArrayList scales;
    for (const QScreen* screen : QGuiApplication::screens())
        if (screen->devicePixelRatio() == 1 && scaleOf(screen->size()) >= leastTalkScale)
            scales.push_back(screen->name().toUtf8() + '=' +
                             QByteArray::number(scaleOf(screen->size()), 'f', 4));
    if (scales.isEmpty())
        return true;
    qputenv("QT_SCREEN_SCALE_FACTORS", scales.join(';'));
    beginAnew();
    return false;
}

void Program::waitForTask() {
    taskLimit_.setSingleShot(true);
    connect(&taskLimit_, &QTimer::timeout, this, [this] {
        fail({"The picture was not complete after " + std::to_string(taskLimitMs / 1000) + " s",
              {},
              "Is the machine very busy?"});
    });
    taskLimit_.start(taskLimitMs);
    connect(&taskPoll_, &QTimer::timeout, this, [this] {
        if (const auto& failure = session_.failure())
            fail(*failure);
        else if (commandLine_.story && !session_.suspended())
            fail({session_.complaint().toStdString(), {}, {}});
        else if (window_->property(commandLine_.benchStart ? "drawn" : "complete").toBool())
            doTask();
    });
    taskPoll_.start(taskPollMs);
}

void Program::doTask() {
    taskPoll_.stop();
    taskLimit_.stop();
    if (commandLine_.benchStart)
        return; // the frame that is complete ends it
    if (commandLine_.benchFrames)
        measureFrames();
    else if (commandLine_.selfTest)
        testItself();
    else
        takeSnapshot();
}

void Program::measureFrames() {
    auto script = readBenchScript(*commandLine_.benchFrames);
    if (!script) {
        fail(script.error());
        return;
    }
    auto* bench = new FrameBench(*window_, session_, std::move(*script), this);
    connect(bench, &FrameBench::finished, this, [](const QByteArray& result) {
        std::fputs(result.constData(), stdout);
        QCoreApplication::exit(0);
    });
    connect(bench, &FrameBench::blank, this,
            [this] { fail({"The window stayed empty: its frames were not measured", {}, {}}); });
    bench->start();
}

void Program::measureStart() {
    // Asked on the thread that draws, while the GUI thread waits for it: what is complete now is on the
    // screen with the next swap.
    const auto layers = window_->contentItem()->findChildren<SceneLayer*>();
    connect(
        window_, &QQuickWindow::afterSynchronizing, this,
        [this, layers] {
            const QVariant filled = window_->property("filled");
            frameComplete_ = session_.ready() && (!filled.isValid() || filled.toBool()) &&
                             std::ranges::all_of(layers, &SceneLayer::complete) &&
                             (!commandLine_.story || window_->property("complete").toBool());
        },
        Qt::DirectConnection);
    connect(
        window_, &QQuickWindow::frameSwapped, this,
        [this] {
            if (!frameComplete_ || std::exchange(frameMeasured_, true))
                return;
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            std::printf("%.3f\n", std::chrono::duration<double, std::milli>(now).count());
            QMetaObject::invokeMethod(this, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
        },
        Qt::DirectConnection);
}

geo::Result<int> Program::loadAllQml() {
    int loaded = 0;
    for (QDirIterator files(QStringLiteral(":/qt/qml/Atlas/Ui"), {QStringLiteral("*.qml")}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext(); ++loaded) {
        const QQmlComponent component(engine_.get(), QUrl(QStringLiteral("qrc") + files.next()));
        if (!component.isReady())
            return geo::fail("A part of the interface can't be loaded: " +
                                 component.errorString().simplified().toStdString(),
                             files.filePath().toStdString(), "Install the program again.");
    }
    return loaded;
}

void Program::testItself() {
    const auto parts = loadAllQml();
    if (!parts) {
        fail(parts.error());
        return;
    }
    const QImage picture = window_->grabWindow();
    const auto colors = colorsOf(picture);
    // A map has the grounds of its territories, glyphs and words: a window that shows one plane is broken.
    const QColor ground = palette::territory("lorraine", session_.view().theme);
    constexpr std::size_t fewestColors = 200;
    if (!colors.contains(ground.rgb()) || colors.size() < fewestColors) {
        fail({"The window shows no map: " + std::to_string(colors.size()) + " colours",
              {},
              "The graphics driver may be at fault; try LIBGL_ALWAYS_SOFTWARE=1."});
        return;
    }
    std::printf("%d parts of the interface, %d records, %zu colours on %d x %d pixels: the map is drawn.\n",
                *parts, session_.total(), colors.size(), picture.width(), picture.height());
    QCoreApplication::exit(0);
}

void Program::exportStory() {
    export_.setSession(&session_);
    if (commandLine_.date)
        export_.setDate(*commandLine_.date);
    connect(&session_, &Session::errorChanged, this,
            [this] { fail(session_.failure().value_or(geo::Error())); });
    connect(&export_, &StoryExport::failed, this, &Program::fail);
    connect(&export_, &StoryExport::finished, this, [] { QCoreApplication::exit(0); });
    connect(&session_, &Session::atlasChanged, this, [this] {
        if (!session_.ready())
            return;
        const auto started = export_.start(QString::fromStdString(*commandLine_.story),
                                           QString::fromStdString(*commandLine_.exportStory),
                                           session_.view().theme, commandLine_.notes, commandLine_.size);
        if (!started)
            fail(started.error());
    });
}

void Program::takeSnapshot() {
    const QString path = QString::fromStdString(*commandLine_.snapshot);
    const QImage picture = window_->grabWindow();
    if (picture.isNull() || !picture.save(path, "PNG")) {
        fail({"The picture could not be written", path.toStdString(),
              "Does the folder exist, is the disk full?"});
        return;
    }
    if (!session_.notice().isEmpty()) // it stands in the picture; whoever makes many looks at none
        warn(session_.notice());
    QCoreApplication::exit(0);
}

void Program::fail(const geo::Error& error) {
    taskPoll_.stop();
    taskLimit_.stop();
    std::fprintf(stderr, "gr-atlas: %s\n", error.text().c_str());
    exitCode_ = 1;
    QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
}

} // namespace atlas
