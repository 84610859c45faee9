#pragma once

#include "geo/filter.h"

#include <QString>

namespace atlas {

/// What people call a member of the filter, in the language of the installed translation.
[[nodiscard]] QString memberWord(geo::Member member);

} // namespace atlas
