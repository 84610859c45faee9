#pragma once

namespace atlas {

/// Sees to it that there are letters: where the system has no Inter, one cut of it that the program carries
/// stands in for all its weights. False then: a person should know. To be called once, before any text.
[[nodiscard]] bool ensureTypeface();

} // namespace atlas
