#pragma once

#include <sys/resource.h>
#include <unistd.h>

namespace atlas {

/// This thread, and those it begins, leave the processors to others of the program that want them, from now
/// on: on two processors what is on the screen would wait.
inline void giveWay() {
    constexpr int niceness = 10;
    static_cast<void>(::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), niceness));
}

} // namespace atlas
