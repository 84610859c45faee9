#pragma once

// Private to geo: marks a function that exists for several processors in one program; the right one is chosen
// when it starts. A sanitizer's run time isn't up yet when the loader chooses among clones.

#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define ATLAS_FOR_EACH_PROCESSOR [[gnu::target_clones("avx2", "popcnt", "default")]]
#else
#define ATLAS_FOR_EACH_PROCESSOR
#endif
