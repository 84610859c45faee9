#include "app/program/quick_start.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

namespace atlas {

void loadInterface(QQmlEngine& engine, QQmlComponent& interface, const char* name) {
    constexpr auto module = "Atlas.Ui";
    // First the libraries alone: the loader of libraries lets one in at a time, and the engine's thread asks
    // this one about each.
    QQmlComponent(&engine).setData("import QtQml\n"
                                   "import QtQuick\n"
                                   "import QtQuick.Templates\n"
                                   "import QtQuick.Window\n"
                                   "import QtLocation\n"
                                   "import QtPositioning\n"
                                   "QtObject {}",
                                   QUrl(QStringLiteral("qrc:/plugins.qml")));
    QQmlComponent ahead(&engine);
    ahead.loadFromModule(module, name, QQmlComponent::Asynchronous);
    {
        // The first window asks the driver what it can.
        const QQuickWindow unseen;
    }
    interface.loadFromModule(module, name);
}

} // namespace atlas
