#include "app/program/quick_start.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>

#include <dlfcn.h>

namespace atlas {

std::jthread loadDriver(QQmlEngine& engine) {
    const bool x11 = QGuiApplication::platformName() == u"xcb";
    if (!x11 && !QGuiApplication::platformName().startsWith(u"wayland"))
        return {};
    QQmlComponent(&engine).setData("import QtQml\n"
                                   "import QtQuick\n"
                                   "import QtQuick.Templates\n"
                                   "import QtQuick.Window\n"
                                   "import QtLocation\n"
                                   "import QtPositioning\n"
                                   "QtObject {}",
                                   QUrl(QStringLiteral("qrc:/plugins.qml")));
    // Never unloaded: whoever draws has it, too.
    return std::jthread(
        [name = x11 ? "libGLX_mesa.so.0" : "libEGL_mesa.so.0"] { ::dlopen(name, RTLD_LAZY); });
}

} // namespace atlas
