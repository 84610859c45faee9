#pragma once

#include <span>

namespace atlas {

// The English sentences of errors that a person may read in the window, "%1" and so on where something is put
// in: the sources of their translations in the context "ErrorWords". project.errors demands one here of each
// sentence that the sources of these errors have.

[[nodiscard]] std::span<const char* const> errorFiles();
[[nodiscard]] std::span<const char* const> errorViews();
[[nodiscard]] std::span<const char* const> errorStories();
[[nodiscard]] std::span<const char* const> errorKiosk();
[[nodiscard]] std::span<const char* const> errorUpdates();

} // namespace atlas
