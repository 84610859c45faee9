#pragma once

#include "app/export/story_writer.h"

namespace atlas {

/// Does `work` for each page, on as many threads as leave one for the window, which goes before them; the
/// calling one waits and tells the progress. False if that said to stop.
[[nodiscard]] bool forEachPage(std::size_t count, const std::function<void(std::size_t)>& work,
                               const WriteProgress& progress);

} // namespace atlas
