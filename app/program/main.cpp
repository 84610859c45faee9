#include "app/program/program.h"
#include "app/share_memory.h"
#include "geo/dataset.h"

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>
#include <span>

namespace {

QtMessageHandler usual = nullptr;

/// Without a window system Qt aborts: people get a sentence and an exit code instead.
void sayFatal(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type != QtFatalMsg) {
        usual(type, context, message);
        return;
    }
    std::fputs(
        "gr-atlas: There is no screen to open a window on. Start it in a desktop session, or by ./run, "
        "which draws into a picture without one; QT_QPA_PLATFORM must name no other platform.\n",
        stderr);
    std::_Exit(1);
}

} // namespace

int main(int argc, char** argv) {
    const auto parsed = atlas::parseCommandLine({argv + 1, argv + argc});
    if (!parsed) {
        std::fprintf(stderr, "gr-atlas: %s\n", parsed.error().text().c_str());
        return 2;
    }
    if (const auto* print = std::get_if<atlas::Print>(&*parsed)) {
        std::fputs(print->text.c_str(), stdout);
        return 0;
    }
    const auto& commandLine = std::get<atlas::CommandLine>(*parsed);
    atlas::returnLargeLists();
    geo::initialise();
    atlas::Program::prepare(commandLine);
    usual = qInstallMessageHandler(sayFatal);
    const QGuiApplication application(argc, argv);
    qInstallMessageHandler(usual);
    atlas::Program program(commandLine);
    if (const auto started = program.start(); !started) {
        std::fprintf(stderr, "gr-atlas: %s\n", started.error().text().c_str());
        return 1;
    }
    return program.run();
}
