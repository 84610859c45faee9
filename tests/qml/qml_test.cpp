#include "app/icons/image_providers.h"
#include "app/no_network.h"
#include "app/scene/window_setup.h"
#include "app/session.h"
#include "fixture.h"

#include <QQmlEngine>
#include <QtQuickTest>

#include <memory>

// Generated; naming them keeps the linker from dropping the types.
void qml_register_types_Atlas_Scene();
void qml_register_types_Atlas_Export();

/// Gives each file of tests an engine with a Session of its own.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() { atlas::drawWithoutDepth(); } // as the program draws
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->setNetworkAccessManagerFactory(&network_);
        atlas::Fixture::setNetwork(&network_);
        qml_register_types_Atlas_Scene();
        qml_register_types_Atlas_Export();
        auto* session = new atlas::Session(engine);
        atlas::Session::setInstance(*engine, *session);
        atlas::Fixture::setSession(session);
        atlas::addImageProviders(*engine);
    }

private:
    atlas::NoNetworkFactory network_;
};

QUICK_TEST_MAIN_WITH_SETUP(gr_atlas, Setup)

#include "qml_test.moc"
