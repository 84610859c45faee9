# What every target of the project shares: warnings, sanitizers, coverage, ccache, mold.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    set(CMAKE_LINKER_TYPE MOLD)
endif()

# What a program doesn't call it doesn't load: starting is loading libraries for a good part.
add_link_options("LINKER:--as-needed")

# Linked privately by each of our targets; never by what we install.
add_library(atlas_options INTERFACE)
target_compile_options(atlas_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual
    -Wnon-virtual-dtor -Woverloaded-virtual -Wduplicated-cond -Wlogical-op -Wuseless-cast -Werror)
# A table of designated initialisers that leaves members at their defaults is fine.
target_compile_options(atlas_options INTERFACE -Wno-missing-field-initializers)

if(ATLAS_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(ATLAS_COVERAGE)
    add_compile_options(--coverage -fprofile-update=atomic)
    add_link_options(--coverage)
endif()

# One GoogleTest executable a source file, and one test an executable: what is slow to make (the base map) is
# made once for all its cases.
function(atlas_add_gtest name)
    cmake_parse_arguments(arg "" "" "LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} GTest::gmock GTest::gtest_main atlas_options)
    # The library is what must be fast; optimising the templates of the tests costs more than it gives.
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    target_compile_definitions(${name} PRIVATE ATLAS_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    if(ATLAS_SANITIZE)
        set(test sanitize.${name}) # ./test runs both builds at once: names must differ
    else()
        set(test ${name})
    endif()
    add_test(NAME ${test} COMMAND ${name})
    set_tests_properties(${test} PROPERTIES TIMEOUT 600 LABELS "${arg_LABELS}")
    if(ATLAS_COVERAGE)
        set_tests_properties(${test} PROPERTIES FIXTURES_REQUIRED sanitize.counters)
    endif()
endfunction()
