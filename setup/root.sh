# shellcheck shell=bash disable=SC2154 # variables of environment.sh
# A Debian 13 root in the user's cache, for systems without Qt 6.8: made once by mmdebstrap, entered by bubblewrap.
#
# mmdebstrap works in a user namespace in which the user himself is root: so it writes straight into a home of
# mode 0700 (its own unshare mode maps another id to root and cannot), with no archive in between.

# shellcheck disable=SC2034 # used by environment.sh
root_version=1 # raise it when a root has to be made anew although the package list is the same
root_suite=trixie
root_kilobytes=$((6 * 1024 * 1024)) # at the peak, an old root beside the new one included
kernel_settings=/proc/sys
keyring=/usr/share/keyrings/debian-archive-$root_suite-stable.gpg

# Namespaces of its own for a process tree that has to vanish as a whole, mounts included, when this script dies.
in_namespaces() {
    local user=()
    [ "$EUID" = 0 ] || user=(--user --map-root-user --map-auto)
    setpriv --pdeathsig KILL unshare "${user[@]}" --mount --pid --fork --kill-child=KILL -- "$@"
}

# Packages may bring directories that their owner cannot write to; a killed run leaves files of mapped ids.
remove_tree() {
    [ -e "$1" ] || return 0
    rm -rf --one-file-system -- "$1" 2>/dev/null && return
    chmod -R u+rwX -- "$1" 2>/dev/null
    rm -rf --one-file-system -- "$1" 2>/dev/null && return
    in_namespaces rm -rf --one-file-system -- "$1"
}

# What killed runs have left. Only under the lock of set-up.
sweep_leftovers() {
    local path
    for path in "$cache_dir"/root-*.part "$cache_dir"/root-*.old "$cache_dir/tmp"; do
        remove_tree "$path"
    done
}

# Roots of other package lists, unless somebody is inside (hold_root).
drop_old_roots() {
    local path descriptor
    for path in "$cache_dir"/root-*; do
        if [ "$path" = "$root_dir" ] || [ ! -d "$path" ]; then continue; fi
        exec {descriptor}<"$path"
        if flock -n -x "$descriptor"; then
            mv -T -- "$path" "$path.old"
            remove_tree "$path.old"
        fi
        exec {descriptor}<&-
    done
}

# Keeps the root from being dropped as long as this script and what it starts are alive.
hold_root() {
    [ -d "$root_dir" ] || return
    exec {root_descriptor}<"$root_dir" && flock -s "$root_descriptor" && [ -d "$root_dir" ]
}

check_space() {
    local free
    free=$(df -Pk -- "$cache_dir" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$root_kilobytes" ] || fail \
        "set-up needs 6 GB free in $cache_dir, there are $((free / 1024)) MB." \
        "Make room, or set XDG_CACHE_HOME to a folder on another disk, then start again."
}

host_packages() {
    command -v mmdebstrap >/dev/null || echo mmdebstrap
    command -v bwrap >/dev/null || echo bubblewrap
    [ "$EUID" = 0 ] || command -v newuidmap >/dev/null || echo uidmap
    [ -e "$keyring" ] || echo debian-archive-keyring
}

# Says why this kernel does not let us in, and what helps.
probe_namespaces() {
    local answer setting=$kernel_settings/kernel
    if ! answer=$(bwrap --ro-bind / / --dev /dev --proc /proc --unshare-pid --unshare-net true 2>&1); then
        if [ "$EUID" = 0 ]; then
            fail "this machine does not let even root make namespaces ($answer)." \
                "In a container? Start it with more rights (docker run --privileged), or work on a real Debian."
        elif [ "$(cat "$setting/apparmor_restrict_unprivileged_userns" 2>/dev/null)" = 1 ]; then
            fail "AppArmor forbids user namespaces to ordinary programs here (Ubuntu does since 23.10)." \
                "The Debian 13 root is entered by bubblewrap, which needs them. This allows them until the next boot:" \
                "  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0" \
                "or for good, with the same setting in a file of /etc/sysctl.d."
        elif [ "$(cat "$setting/unprivileged_userns_clone" 2>/dev/null)" = 0 ]; then
            fail "user namespaces are switched off for normal users; bubblewrap needs them. This switches them on:" \
                "  sudo sysctl -w kernel.unprivileged_userns_clone=1" \
                "or for good, with the same setting in a file of /etc/sysctl.d."
        elif [ "$(cat "$kernel_settings/user/max_user_namespaces" 2>/dev/null)" = 0 ]; then
            fail "user namespaces are switched off; bubblewrap needs them. This switches them on:" \
                "  sudo sysctl -w user.max_user_namespaces=10000"
        fi
        fail "bubblewrap cannot make namespaces here: $answer" "The Debian 13 root cannot be entered without them."
    fi
    answer=$(in_namespaces true 2>&1) || fail "no ids for a user namespace: $answer" \
        "The Debian 13 root is made with ids of your own, from /etc/subuid and /etc/subgid. This grants some:" \
        "  sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
}

# A proxy that the host's apt uses is the way out for ours too.
apt_proxy() {
    local proxy=
    eval "$(apt-config shell proxy Acquire::http::Proxy 2>/dev/null)"
    [ -z "$proxy" ] || printf -- '--aptopt=Acquire::http::Proxy "%s"\n' "$proxy"
}

fill_root() { # PART
    local variables=("TMPDIR=$cache_dir/tmp" "HOME=$HOME" LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin) name proxy
    for name in http_proxy https_proxy no_proxy; do
        [ -z "${!name:-}" ] || variables+=("$name=${!name}")
    done
    mapfile -t proxy < <(apt_proxy)
    # shellcheck disable=SC2016 # for the inner shell
    in_namespaces env -i "${variables[@]}" sh -euc '
        part=$1 suite=$2
        shift 2
        mmdebstrap "$@" "$suite" "$part"
        chown -hR 0:0 "$part" # one owner, who can remove it without a namespace
        find "$part" -xdev -type f -perm /6000 -exec chmod ug-s {} +
        find "$part/dev" -xdev -mindepth 1 -delete
        rm -f "$part/etc/resolv.conf" # the files that enter.sh lays over
        touch "$part/etc/resolv.conf" "$part/etc/hosts" "$part/etc/machine-id"
        sync -f "$part" # a power cut must not leave a root with holes under its final name
    ' sh "$1" "$root_suite" --verbose --mode=root --variant=apt --format=directory \
        --include="$(package_list | paste -sd,)" \
        --dpkgopt=force-unsafe-io --aptopt='Acquire::Retries "5"' "${proxy[@]}"
}

make_root() {
    local part=$root_dir.part missing
    sweep_leftovers
    check_space
    mapfile -t missing < <(host_packages)
    [ ${#missing[@]} = 0 ] || apt_install "To make a Debian 13 root" "${missing[@]}"
    probe_namespaces
    say "$(system_name) has no Qt $qt_needed with Qt Location: making a Debian 13 root for it, once." \
        "  450 MB to download, 2.2 GB in $cache_dir, a few minutes." \
        "  Nothing else on this computer changes. Details: $log_file"
    mkdir -p "$cache_dir/tmp"
    if ! logged fill_root "$part"; then
        sweep_leftovers
        fail "the Debian 13 root could not be made; the next start tries again." "Everything it said: $log_file"
    fi
    mv -T -- "$part" "$root_dir"
    remove_tree "$cache_dir/tmp"
    drop_old_roots
    step "the Debian 13 root is ready"
}
