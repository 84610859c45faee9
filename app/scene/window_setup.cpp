#include "app/scene/window_setup.h"

#include <QByteArrayView>
#include <QSurfaceFormat>

namespace atlas {

void drawWithoutDepth() {
    qputenv("QSG_NO_DEPTH_BUFFER", "1");
    qputenv("QSG_NO_STENCIL_BUFFER", "1");
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setDepthBufferSize(0);
    format.setStencilBufferSize(0);
    QSurfaceFormat::setDefaultFormat(format);
}

} // namespace atlas
