# Lines of geo that its tests reach, counted after all of them have run.
find_program(GCOVR gcovr REQUIRED)
add_test(NAME sanitize.coverage_reset
         COMMAND ${CMAKE_COMMAND} -DFOLDER=${PROJECT_BINARY_DIR} -P
                 ${CMAKE_CURRENT_LIST_DIR}/AtlasCoverageReset.cmake)
set_tests_properties(sanitize.coverage_reset PROPERTIES FIXTURES_SETUP sanitize.counters LABELS coverage)
add_test(NAME sanitize.coverage
         COMMAND ${GCOVR} --root ${PROJECT_SOURCE_DIR} --filter ${PROJECT_SOURCE_DIR}/geo/
                 --exclude ${PROJECT_SOURCE_DIR}/geo/cli/ --exclude-throw-branches --gcov-ignore-parse-errors
                 --txt-summary --fail-under-line 90 ${PROJECT_BINARY_DIR})
set_tests_properties(sanitize.coverage PROPERTIES
    FIXTURES_CLEANUP sanitize.counters LABELS coverage TIMEOUT 300)
