#pragma once

class QQmlEngine;

namespace atlas {

/// Gives QML "image://icon/…" and "image://shadow/…". To be called before any QML is loaded.
void addImageProviders(QQmlEngine& engine);

} // namespace atlas
