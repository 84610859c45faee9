#pragma once

namespace atlas {

/// To be called before the first window: windows without a buffer for depth and stencils. Nothing here needs
/// one, and without it llvmpipe draws pictures by rows (see PictureMaterial).
void drawWithoutDepth();

} // namespace atlas
