# Counters of an earlier run would count for this one.
file(GLOB_RECURSE counters "${FOLDER}/*.gcda")
if(counters)
    file(REMOVE ${counters})
endif()
