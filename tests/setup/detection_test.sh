#!/bin/bash
# Which environment is chosen on which system, and which variables get into it.
# shellcheck disable=SC2016,SC2317 # the bodies of fakes; functions that the tested code calls
# shellcheck source=tests/setup/check.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/check.sh"

prepare_system() { # CANDIDATE
    load_environment
    export CANDIDATE=$1
    fake apt-cache <<<'printf "qt6-location-dev:\n  Installed: (none)\n  Candidate: %s\n" "$CANDIDATE"'
    fake apt-get </dev/null
    fake dpkg-query <<<'[ "${!#}" = cmake ] && printf installed'
    libraries=$PWD/lib
}
install_qt() { # VERSION
    mkdir -p lib/some-machine/cmake/Qt6Location
    echo "set(PACKAGE_VERSION \"$1\")" >lib/some-machine/cmake/Qt6Location/Qt6LocationConfigVersionImpl.cmake
}

test_versions_are_compared_as_numbers() {
    load_environment
    version_at_least 6.10.1+dfsg-2 6.8 || complain "6.10 is newer than 6.8"
    version_at_least 6.8 6.8 || complain "6.8 is enough"
    ! version_at_least 6.4.2+dfsg-10 6.8 || complain "6.4 is too old"
}

test_a_new_system_uses_its_own_packages() {
    prepare_system 6.8.2+dfsg-1
    expect_equal "$(choose_environment)" native
}

test_an_older_debian_gets_a_root() {
    prepare_system 6.4.2+dfsg-10
    expect_equal "$(choose_environment)" root
    CANDIDATE='(none)'
    expect_equal "$(choose_environment)" root
}

test_elsewhere_it_says_what_to_install() {
    load_environment
    libraries=$PWD/lib
    command() { [ "$2" != apt-get ] && builtin command "$@"; } # a system without apt
    expect_equal "$(choose_environment)" none
    local words
    words=$(explain_what_to_install 2>&1)
    expect_contains "$words" "Location"
    expect_contains "$words" "GDAL"
    install_qt 6.9.1
    expect_equal "$(choose_environment)" by-hand
    install_qt 6.4.2
    expect_equal "$(choose_environment)" none
}

test_only_what_is_missing_is_installed() {
    prepare_system 6.8.2
    fake apt-get <<'END'
echo "$@" >>"$HOME/apt-calls"
[[ $* != *--print-uris* ]] || printf "'http://x/a.deb' a.deb 2500000 MD5\n'http://x/b.deb' b.deb 1500000 MD5\n"
END
    can_become_root() { true; }
    as_root() { "$@"; }
    (prepare_environment) 2>messages && complain "Qt is still not there"
    install_qt 6.8.2
    (prepare_environment) 2>>messages || complain "set-up fails: $(cat messages)"
    expect_contains "$(cat messages)" "4 MB to download"
    local installed
    installed=$(grep -e ' install -y ' home/apt-calls | tail -n 1)
    expect_contains "$installed" " qt6-location-dev "
    expect_lacks "$installed" " cmake "
    : >home/apt-calls
    (prepare_environment) || complain "second start fails"
    expect_equal "$(cat home/apt-calls)" ""
}

test_a_lost_qt_is_noticed() {
    prepare_system 6.8.2
    name_environment
    install_qt 6.8.2
    : >"$native_stamp"
    find_environment || complain "it is there"
    rm -r lib
    ! find_environment || complain "it is gone"
}

test_variables_of_the_host_stay_outside() {
    prepare_system 6.8.2
    environment_kind=root root_dir=$PWD/root ccache=none
    mkdir -p root/usr/lib/locale/C.utf8
    export LD_LIBRARY_PATH=/x QT_PLUGIN_PATH=/x PYTHONPATH=/x CXXFLAGS=-x DISPLAY=:7 GR_ATLAS_HOME=/h GR_ATLAS_LONG=1 \
        XDG_DATA_DIRS=/x XDG_STATE_HOME=/s QSG_INFO=1
    export LC_ALL=de_LU.UTF-8 2>/dev/null # this shell itself may not have it
    local mode
    for mode in build test program snapshot; do
        collect_variables "$mode"
        expect_lacks "${variables[*]}" "=/x"
        expect_lacks "${variables[*]}" "=-x"
        expect_contains "${variables[*]}" "QSG_INFO=1"
        expect_contains "${variables[*]}" "GR_ATLAS_LONG=1"
    done
    collect_variables test
    expect_lacks "${variables[*]}" DISPLAY
    expect_lacks "${variables[*]}" GR_ATLAS_HOME
    expect_contains "${variables[*]}" "HOME=/tmp/home"
    collect_variables snapshot
    expect_lacks "${variables[*]}" DISPLAY
    collect_variables program
    expect_contains "${variables[*]}" "DISPLAY=:7"
    expect_contains "${variables[*]}" "GR_ATLAS_HOME=/h"
    expect_contains "${variables[*]}" "XDG_STATE_HOME=/s"
    expect_contains "${variables[*]}" "LC_ALL=de_LU.UTF-8"
    expect_file root/usr/lib/locale/de_LU.UTF-8
}

test_folders_of_the_program_are_reachable() {
    load_environment
    environment_kind=root root_dir=$PWD/root
    export GR_ATLAS_HOME="$PWD/new folder"
    collect_mounts program
    expect_file "$GR_ATLAS_HOME"
    expect_contains "${mounts[*]}" "--bind-try $GR_ATLAS_HOME $GR_ATLAS_HOME"
    expect_contains "${mounts[*]}" "--bind-try $project $project"
    collect_mounts test
    expect_lacks "${mounts[*]}" "$GR_ATLAS_HOME"
    expect_contains "${mounts[*]}" "--unshare-net"
}

test_a_worktree_brings_its_repository() {
    load_environment
    environment_kind=root root_dir=$PWD/root project_dir="$PWD/work tree"
    mkdir -p "work tree" main/.git/worktrees/one
    echo "gitdir: $PWD/main/.git/worktrees/one" >"work tree/.git"
    collect_mounts build
    expect_contains "${mounts[*]}" "--bind-try $PWD/main/.git $PWD/main/.git"
}

run_tests
