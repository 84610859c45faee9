#pragma once

#include "app/kiosk_core/updater.h"

#include <QString>

namespace atlas {

/// What came of an attempt to update, for the staff: one sentence in the language of the screen. The reason
/// in detail stands in the health file, in English.
[[nodiscard]] QString updateWords(const kiosk::UpdateResult& result);

} // namespace atlas
