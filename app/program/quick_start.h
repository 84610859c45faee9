#pragma once

#include <thread>

class QQmlEngine;

namespace atlas {

/// Begins to load what Mesa draws with, the compiler of its software driver included, on a thread of its own:
/// some 50 ms which the interface would wait for when it makes its window. Begins when `engine` has its
/// plugins, as the loader of libraries lets one in at a time. Nothing happens where there is no Mesa.
[[nodiscard]] std::jthread loadDriver(QQmlEngine& engine);

} // namespace atlas
