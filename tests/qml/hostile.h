#pragma once

#include "geo/atlas_file.h"

#include <QString>

namespace atlas::fixture {

/// The small atlas where each text that a file may hold is markup, a reference, a placeholder of our own, a
/// word without end and a turn of the direction of writing, all at once.
[[nodiscard]] geo::Atlas hostile();
/// What each of these texts begins with.
[[nodiscard]] QString hostileWords();

} // namespace atlas::fixture
