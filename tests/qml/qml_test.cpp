#include "app/icons/image_providers.h"
#include "app/session.h"
#include "fixture.h"

#include <QQmlEngine>
#include <QtQuickTest>

#include <memory>

void qml_register_types_Atlas_Scene(); // generated; naming it keeps the linker from dropping the types

/// Gives each file of tests an engine with a Session of its own.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) {
        qml_register_types_Atlas_Scene();
        auto* session = new atlas::Session(engine);
        atlas::Session::setInstance(*engine, *session);
        atlas::Fixture::setSession(session);
        atlas::addImageProviders(*engine);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(gr_atlas, Setup)

#include "qml_test.moc"
