#include "app/program/program.h"

#include "app/icons/image_providers.h"
#include "app/program/frame_bench.h"
#include "app/theme/theme.h"

#include <QDir>
#include <QGuiApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlNetworkAccessManagerFactory>
#include <QSGRendererInterface>

#include <cstdio>
#include <set>

void qml_register_types_Atlas_Scene(); // generated; naming it keeps the linker from dropping the types

namespace atlas {

namespace {

constexpr int taskLimitMs = 60'000; // software rendering on a busy machine takes its time
constexpr int taskPollMs = 30;

/// Answers every request with a refusal: the program shows nothing that isn't in the atlas.
class NoReply : public QNetworkReply {
public:
    NoReply(const QNetworkRequest& request, QNetworkAccessManager::Operation operation, QObject* parent)
        : QNetworkReply(parent) {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("The atlas loads nothing from the network."));
        QMetaObject::invokeMethod(
            this,
            [this] {
                emit errorOccurred(ContentAccessDenied);
                setFinished(true);
                emit finished();
            },
            Qt::QueuedConnection);
    }
    void abort() override {}

protected:
    qint64 readData(char*, qint64) override { return -1; }
};

class NoNetwork : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice*) override {
        return new NoReply(request, operation, this); // owned by the manager, deleted by the caller
    }
};

class NoNetworkFactory : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager* create(QObject* parent) override { return new NoNetwork(parent); }
};

std::filesystem::path programFolder() {
    return QCoreApplication::applicationDirPath().toStdString();
}

} // namespace

void Program::prepare(const CommandLine&) {
    QCoreApplication::setApplicationName(QStringLiteral("gr-atlas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("gr-atlas"));
    // The scene's materials need a graphics API; OpenGL is the one that is there without a driver too.
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
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
    engine_ = std::make_unique<QQmlApplicationEngine>();
    static NoNetworkFactory refuse; // outlives the engine, as Qt asks
    engine_->setNetworkAccessManagerFactory(&refuse);
    addImageProviders(*engine_);
    Session::setInstance(*engine_, session_);
    qml_register_types_Atlas_Scene();
    restoreView();
    QVariantMap initial;
    if (hasTask()) {
        initial.insert(QStringLiteral("width"), commandLine_.size.width());
        initial.insert(QStringLiteral("height"), commandLine_.size.height());
    }
    if (commandLine_.story) {
        initial.insert(QStringLiteral("firstStory"), QString::fromStdString(*commandLine_.story));
        initial.insert(QStringLiteral("firstScene"), commandLine_.scene - 1);
        initial.insert(QStringLiteral("windowed"), hasTask());
    }
    engine_->setInitialProperties(initial);

    QString problem;
    connect(engine_.get(), &QQmlEngine::warnings, this, [&problem](const QList<QQmlError>& warnings) {
        for (const QQmlError& warning : warnings)
            problem += warning.toString() + QLatin1Char('\n');
    });
    engine_->loadFromModule("Atlas.Ui", "Main");
    window_ = engine_->rootObjects().isEmpty() ? nullptr
                                               : qobject_cast<QQuickWindow*>(engine_->rootObjects().front());
    disconnect(engine_.get(), &QQmlEngine::warnings, this, nullptr);
    if (window_ == nullptr)
        return geo::fail("The interface could not be loaded", {}, problem.toStdString());

    connect(window_, &QQuickWindow::sceneGraphError, this,
            [this](QQuickWindow::SceneGraphError, const QString& message) {
                fail({"The map can't be drawn: " + message.toStdString(),
                      {},
                      "OpenGL is missing. Install the Mesa drivers (libgl1-mesa-dri)."});
            });
    connect(window_, &QQuickWindow::sceneGraphInitialized, this, &Program::checkGraphics,
            Qt::QueuedConnection);
    openAtlas();
    if (hasTask())
        waitForTask();
    else
        connect(&session_, &Session::viewChanged, this, [this] {
            if (!session_.suspended()) // the scenes of a story are nobody's own View
                preferences_.keep(session_.view());
        });
    return {};
}

int Program::run() {
    const int code = QCoreApplication::exec();
    // Before the session that its objects look at.
    engine_.reset();
    return exitCode_ != 0 ? exitCode_ : code;
}

void Program::restoreView() {
    View view;
    if (commandLine_.view) {
        const bool loaded = session_.loadViewFile(QString::fromStdString(*commandLine_.view));
        if (!loaded && hasTask())
            fail({session_.notice().toStdString(), {}, {}});
        view = session_.view();
    } else if (!hasTask()) {
        view = preferences_.restore().value_or(View());
    }
    if (commandLine_.language)
        view.language = *commandLine_.language;
    if (commandLine_.theme)
        view.theme = *commandLine_.theme;
    session_.setView(view);
}

void Program::openAtlas() {
    const auto path = findAtlas(commandLine_, QProcessEnvironment::systemEnvironment(), programFolder());
    if (path)
        session_.open(QString::fromStdString(*path));
    else
        session_.setError(path.error());
}

void Program::checkGraphics() {
    const auto api = window_->rendererInterface()->graphicsApi();
    if (QSGRendererInterface::isApiRhiBased(api))
        return;
    const geo::Error error{"This screen offers no OpenGL: the map can't be drawn",
                           {},
                           "Install the Mesa drivers (libgl1-mesa-dri) or start without "
                           "QT_QUICK_BACKEND=software."};
    if (hasTask())
        fail(error);
    else
        session_.setNotice(QString::fromStdString(error.text()));
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
        if (!session_.error().isEmpty())
            fail({session_.error().toStdString(), {}, session_.errorHint().toStdString()});
        else if (commandLine_.story && !session_.suspended())
            fail({session_.notice().toStdString(), {}, {}});
        else if (window_->property("complete").toBool())
            doTask();
    });
    taskPoll_.start(taskPollMs);
}

void Program::doTask() {
    taskPoll_.stop();
    taskLimit_.stop();
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
    bench->start();
}

void Program::testItself() {
    const QImage picture = window_->grabWindow();
    std::set<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 4)
        for (int x = 0; x < picture.width(); x += 4)
            colors.insert(picture.pixel(x, y));
    // A map has the grounds of its territories, glyphs and words: a window that shows one plane is broken.
    const QColor ground = palette::territory("lorraine", session_.view().theme);
    constexpr std::size_t fewestColors = 200;
    if (!colors.contains(ground.rgb()) || colors.size() < fewestColors) {
        fail({"The window shows no map: " + std::to_string(colors.size()) + " colours",
              {},
              "The graphics driver may be at fault; try LIBGL_ALWAYS_SOFTWARE=1."});
        return;
    }
    std::printf("%d records, %zu colours on %d x %d pixels: the map is drawn.\n", session_.total(),
                colors.size(), picture.width(), picture.height());
    QCoreApplication::exit(0);
}

void Program::takeSnapshot() {
    const QString path = QString::fromStdString(*commandLine_.snapshot);
    const QImage picture = window_->grabWindow();
    if (picture.isNull() || !picture.save(path, "PNG")) {
        fail({"The picture could not be written", path.toStdString(),
              "Does the folder exist, is the disk full?"});
        return;
    }
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
