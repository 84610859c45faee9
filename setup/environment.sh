# shellcheck shell=bash
# The environment in which the project is built, tested and run: the system itself where its Qt is new enough,
# else a Debian 13 root. Sourced by run, test and setup/in. Afterwards:
#   prepare_environment       makes what is missing
#   build PRESET              configures and builds
#   enter MODE COMMAND…       runs a command in there

set -uo pipefail
umask 022

setup_dir=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
project_dir=${setup_dir%/*}
build_dir=$project_dir/build
HOME=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
case ${XDG_CACHE_HOME:-} in
/*) cache_dir=$XDG_CACHE_HOME/gr-atlas ;;
*) cache_dir=$HOME/.cache/gr-atlas ;; # the specification tells to ignore a relative path
esac
log_file=$cache_dir/setup.log

# shellcheck source=setup/say.sh
. "$setup_dir/say.sh"
# shellcheck source=setup/apt.sh
. "$setup_dir/apt.sh"
# shellcheck source=setup/native.sh
. "$setup_dir/native.sh"
# shellcheck source=setup/root.sh
. "$setup_dir/root.sh"
# shellcheck source=setup/enter.sh
. "$setup_dir/enter.sh"
# shellcheck source=setup/build.sh
. "$setup_dir/build.sh"

# The name of everything that depends on the package list and on how the root is made.
name_environment() {
    local words
    words=$(package_list; printf '%s %s %s' "$root_suite" "$root_version" "$HOSTTYPE")
    environment_key=$(sha256sum <<<"$words")
    environment_key=${environment_key:0:16}
    root_dir=$cache_dir/root-$environment_key
    words=$(cksum <"$os_release")
    native_stamp=$cache_dir/native-$environment_key-${words%% *}
}

find_environment() {
    if hold_root; then
        environment_kind=root
    elif native_ready; then
        environment_kind=native
    else
        return 1
    fi
}

# take_lock NAME FILE WORDS: the words are said if we have to wait.
declare -gA locks=()
take_lock() {
    local descriptor
    exec {descriptor}>>"$2"
    locks[$1]=$descriptor
    flock -n "$descriptor" && return
    say "$3"
    flock "$descriptor"
}
release_lock() {
    local descriptor=${locks[$1]}
    exec {descriptor}>&-
}

make_environment() {
    local way
    : >"$log_file"
    way=$(choose_environment)
    # A machine just installed may have no package lists yet: then "not offered" means nothing.
    if [ "$way" = root ] && [ -z "$(apt-cache search --names-only '^qt6-base-dev$' 2>/dev/null)" ] && can_become_root; then
        refresh_package_lists
        way=$(choose_environment)
    fi
    case $way in
    native) make_native ;;
    by-hand) : >"$native_stamp" ;;
    root) make_root ;;
    *) explain_what_to_install ;;
    esac
}

# A run killed at its end may have left old roots behind.
tidy_cache() {
    local lock folders=("$cache_dir"/root-*)
    [ ${#folders[@]} -gt 1 ] || [ "${folders[0]}" != "$root_dir" ] && [ -e "${folders[0]}" ] || return 0
    exec {lock}>>"$cache_dir/lock"
    ! flock -n "$lock" || { sweep_leftovers; drop_old_roots; }
    exec {lock}>&-
}

prepare_environment() {
    name_environment
    find_environment && { tidy_cache; return; }
    mkdir -p -- "$cache_dir" || fail "the cache folder $cache_dir cannot be made."
    take_lock setup "$cache_dir/lock" "Another start is setting up; waiting for it …"
    find_environment || { make_environment && find_environment; } || fail "set-up did not succeed." "Log: $log_file"
    release_lock setup
}
