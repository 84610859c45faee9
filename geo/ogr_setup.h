#pragma once

// Private to geo.

namespace geo::detail {

/// To be called before GDAL is used by itself, after geo::initialise(): registers the few drivers we use,
/// removes /vsicurl/ and its family, ignores GDAL_DRIVER_PATH and GDAL_CONFIG_FILE, and keeps GDAL's messages
/// for Error texts instead of printing them. Idempotent, thread-safe.
void initialiseOgr();

} // namespace geo::detail
