# shellcheck shell=bash disable=SC2154 # variables of environment.sh
# Installing packages of the host, in its owner's name: says what and how much, then uses sudo where needed.

as_root() {
    if [ "$EUID" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo -- "$@"
    else
        sudo -n -- "$@"
    fi
}

can_become_root() {
    [ "$EUID" = 0 ] && return
    command -v sudo >/dev/null || return
    if [ -t 0 ]; then sudo -v; else sudo -n true 2>/dev/null; fi
}

# On a machine just started another apt may be at work: wait for it.
apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@"
}

# Megabytes to download; fails if the package lists are too old or too empty to know.
apt_download_megabytes() {
    local uris
    uris=$(apt-get --print-uris -qq -y --no-install-recommends install "$@" 2>/dev/null) || return
    awk '/^\x27/ { sum += $3 } END { printf "%d", sum / 1e6 + 0.5 }' <<<"$uris"
}

missing_packages() {
    local package state
    for package; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=none
        [ "$state" = installed ] || echo "$package"
    done
}

lists_are_fresh=
refresh_package_lists() {
    [ -z "$lists_are_fresh" ] || return 0
    lists_are_fresh=yes
    step "refreshing the package lists"
    # One broken source among several is no reason to stop: the installation shows whether it matters.
    logged apt_get update || say "  Going on with the package lists there are."
}

# apt_install WHAT-FOR PACKAGE…
apt_install() {
    local purpose=$1 megabytes
    shift
    local by_hand="sudo apt-get update && sudo apt-get install $*"
    say "$purpose: $# packages of this system are missing." "  $*"
    can_become_root || fail "installing them needs root's rights, and neither root nor sudo is at hand." \
        "Ask for these, then start again:" "$by_hand"
    if ! megabytes=$(apt_download_megabytes "$@"); then
        refresh_package_lists
        megabytes=$(apt_download_megabytes "$@") ||
            fail "this system does not offer all of these packages." "What apt says:  $by_hand"
    fi
    say "  With what they need: $megabytes MB to download."
    confirm "  Install them?" || fail "nothing was installed. By hand:" "$by_hand"
    refresh_package_lists
    logged apt_get install -y --no-install-recommends "$@" || fail "the installation failed. By hand:" "$by_hand"
}
