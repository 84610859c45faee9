#pragma once

#include <QQuickItem>

#include <optional>

namespace atlas {

/// What one item asks of the driver in a frame, counted in the nodes of the scene graph.
struct FrameCost {
    int vertices = 0;          ///< Of triangles that reach into the window.
    double opaqueScreens = 0;  ///< Area within the window that is written over, in windows.
    double blendedScreens = 0; ///< Likewise, that is read first.
};

/// Of the next frame; nothing if none comes.
[[nodiscard]] std::optional<FrameCost> frameCost(QQuickItem& item);

} // namespace atlas
