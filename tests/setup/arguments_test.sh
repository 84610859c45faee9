#!/bin/bash
# What ./run and ./test make of their arguments. Set-up and build are stubs: a root that is there already, and a
# bwrap that prints what it would start.
# shellcheck disable=SC2065 # ./test is our script, not a comparison
# shellcheck source=tests/setup/check.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/check.sh"

# A copy of the scripts in a project of its own, with a root that seems ready.
prepare_project() {
    mkdir -p "my project" && cp -r "$project"/{run,test,setup} "my project/"
    echo '{}' >"my project/CMakePresets.json"
    load_environment
    name_environment
    mkdir -p "$root_dir/usr/bin"
    fake bwrap <<'END'
while [ "$1" != -- ]; do shift; done
shift
printf '<%s>' "$@" >>"$GR_ATLAS_CALLS"; echo >>"$GR_ATLAS_CALLS"
if [ "$1 $2" = "cmake --preset" ]; then mkdir -p "build/$3" && touch "build/$3/build.ninja"; fi
while [ $# -gt 0 ]; do [ "$1" != --snapshot ] || touch "$2"; shift; done
exit "${GR_ATLAS_EXIT:-0}"
END
    # The scripts look for bwrap in the system's folders only.
    sed -i "s|^system_path=|&$PWD/fakes:|" "my project/setup/enter.sh"
    export GR_ATLAS_CALLS=$PWD/calls
    unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
    cd "my project" || exit
}
last_call() { tail -n 1 "$GR_ATLAS_CALLS"; }

test_help_needs_no_set_up() {
    load_environment
    local words
    for command in run test; do
        for flag in --help -h; do
            words=$("$project/$command" "$flag" 2>&1) || complain "$command $flag fails"
            expect_contains "$words" "./$command"
        done
    done
    expect_equal "$(ls "$XDG_CACHE_HOME/gr-atlas")" ""
}

test_unknown_arguments_are_explained() {
    prepare_project
    local words
    words=$(./run --lang de 2>&1) && complain "accepted"
    expect_contains "$words" "./run -- --lang de"
    words=$(./test -R border 2>&1) && complain "accepted"
    expect_contains "$words" "./test -- -R border"
    expect_no_file "$GR_ATLAS_CALLS"
}

test_arguments_reach_the_map() {
    prepare_project
    DISPLAY=:7 ./run -- --lang de 'two words' '' >/dev/null 2>&1 || complain "run fails"
    expect_equal "$(last_call)" "<$PWD/build/release/app/gr-atlas><--lang><de><two words><>"
}

test_arguments_reach_the_tool() {
    prepare_project
    ./run data query --help -- 'a b' >/dev/null 2>&1 || complain "run data fails"
    expect_equal "$(last_call)" "<$PWD/build/release/geo/gr-atlas-data><query><--help><--><a b>"
}

test_the_exit_code_is_the_programs() {
    prepare_project
    ./run data >/dev/null 2>&1
    GR_ATLAS_EXIT=0 ./run data >/dev/null 2>&1 || complain "should succeed"
    # Building "fails" too with this stub: what counts is that nothing turns it into success.
    ! GR_ATLAS_EXIT=7 ./run data >/dev/null 2>&1 || complain "should fail"
}

test_without_a_display_a_picture_is_made() {
    prepare_project
    local words
    words=$(./run -- --lang de 2>messages) || complain "run fails"
    expect_equal "$words" "$PWD/build/opening-view.png"
    expect_contains "$(cat messages)" "No display"
    expect_contains "$(last_call)" "setup/virtual-display>"
    expect_contains "$(last_call)" \
        "gr-atlas><--snapshot><$PWD/build/opening-view.png><--size><1920x1080><--lang><de>"
}

test_without_a_display_a_wanted_picture_is_made() {
    prepare_project
    expect_equal "$(./run -- --snapshot mine.png 2>/dev/null)" ""
    expect_contains "$(last_call)" "gr-atlas><--snapshot><mine.png>"
    expect_lacks "$(last_call)" "opening-view"
}

test_tests_leave_out_the_long_ones() {
    prepare_project
    ./test >/dev/null 2>&1 || complain "test fails"
    expect_contains "$(last_call)" "<ctest>"
    expect_contains "$(last_call)" "<-LE><^long$>"
    ./test --long -- -R 'a b' >/dev/null 2>&1 || complain "test --long fails"
    expect_lacks "$(last_call)" "<-LE>"
    expect_contains "$(last_call)" "<-R><a b>"
}

test_both_builds_are_tested_as_one() {
    prepare_project
    ./test >/dev/null 2>&1 || complain "test fails"
    expect_equal "$(grep -c '<cmake><--build>' "$GR_ATLAS_CALLS")" 2
    expect_equal "$(cat build/tests/CTestTestfile.cmake)" "subdirs(\"$PWD/build/release\" \"$PWD/build/sanitize\")"
}

test_only_a_changed_place_configures_again() {
    prepare_project
    ./run data >/dev/null 2>&1
    ./run data >/dev/null 2>&1
    expect_equal "$(grep -c '<cmake><--preset>' "$GR_ATLAS_CALLS")" 1
    echo '{"changed": 1}' >CMakePresets.json
    ./run data >/dev/null 2>&1
    expect_equal "$(grep -c '<cmake><--preset>' "$GR_ATLAS_CALLS")" 2
}

run_tests
