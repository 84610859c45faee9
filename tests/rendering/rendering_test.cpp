#include "app/icons/image_providers.h"
#include "app/scene/window_setup.h"
#include "app/session.h"
#include "pictures.h"

#include <QQmlEngine>
#include <QtQuickTest>

// Generated; naming them keeps the linker from dropping the types.
void qml_register_types_Atlas_Scene();
void qml_register_types_Atlas_Export();

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() { atlas::drawWithoutDepth(); } // as the program draws
    void qmlEngineAvailable(QQmlEngine* engine) {
        qml_register_types_Atlas_Scene();
        qml_register_types_Atlas_Export();
        auto* session = new atlas::Session(engine);
        atlas::Session::setInstance(*engine, *session);
        atlas::Pictures::setSession(session);
        atlas::addImageProviders(*engine);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(gr_atlas_rendering, Setup)

#include "rendering_test.moc"
