#include "app/program/program.h"
#include "geo/dataset.h"

#include <QGuiApplication>

#include <cstdio>
#include <span>

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
    geo::initialise();
    atlas::Program::prepare(commandLine);
    const QGuiApplication application(argc, argv);
    atlas::Program program(commandLine);
    if (const auto started = program.start(); !started) {
        std::fprintf(stderr, "gr-atlas: %s\n", started.error().text().c_str());
        return 1;
    }
    return program.run();
}
