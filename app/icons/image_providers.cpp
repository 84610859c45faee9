#include "app/icons/image_providers.h"

#include "app/icons/icon_provider.h"
#include "app/icons/shadow_provider.h"

#include <QQmlEngine>

namespace atlas {

void addImageProviders(QQmlEngine& engine) {
    // The engine owns what it is given.
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
    engine.addImageProvider(QStringLiteral("shadow"), new ShadowProvider);
}

} // namespace atlas
