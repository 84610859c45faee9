#pragma once

namespace atlas {

/// A kiosk is drawn for 1080 pixels at the shorter side: on other screens all of it is larger or smaller.
/// Each screen has its own scale, the chosen one or not: another one may be chosen, or plugged in, later.
///
/// Whether the screens that are there have what they need; true, too, if somebody else decided about it
/// (QT_SCALE_FACTOR, QT_SCREEN_SCALE_FACTORS).
[[nodiscard]] bool kioskScalesFit();
/// If they don't, tells Qt of it, which listens only before the first screen is known: true if the program is
/// to begin anew for that.
[[nodiscard]] bool setKioskScales();

} // namespace atlas
