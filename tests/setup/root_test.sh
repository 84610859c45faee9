#!/bin/bash
# Making, keeping and dropping the Debian 13 root; nothing is downloaded.
# shellcheck disable=SC2016,SC2317 # the bodies of fakes; functions that the tested code calls
# shellcheck source=tests/setup/check.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/check.sh"

# A host where everything works; the root that mmdebstrap "makes" holds one file.
prepare_host() {
    load_environment
    fake mmdebstrap <<'END'
echo "Need to get 403 MB of archives."
echo "$@" >>"$HOME/mmdebstrap-calls"
for part; do :; done
mkdir -p "$part/dev" "$part/etc" "$part/usr/bin"
[ ! -e "$HOME/mmdebstrap-fails" ]
END
    fake bwrap </dev/null
    fake newuidmap </dev/null
    fake df <<<'printf "Filesystem Blocks Used Available Capacity Mounted\nx 1 1 99000000 1%% /\n"'
    fake apt-cache <<<'echo "  Candidate: 6.4.2+dfsg-10"'
    fake apt-get <<<'echo "$@" >>"$HOME/apt-calls"'
    fake apt-config </dev/null
    fake dpkg-query <<<'exit 1'
    mkdir -p keys && : >keys/key
    keyring=$PWD/keys/key
    # Namespaces need rights that a test has not; chown to 0 neither.
    in_namespaces() { PATH=$PWD/fakes:$PATH "$@"; }
    fake env <<'END'
[ "$1" = -i ] || exec /usr/bin/env "$@"
shift
while [[ $1 == *=* ]]; do shift; done
exec "$@"
END
    fake chown </dev/null
    fake sync </dev/null
}

# Calls that may end with exit.
attempt() { ("$@") >messages 2>&1; }

test_a_root_is_made_once() {
    prepare_host
    attempt prepare_environment || complain "set-up fails: $(cat messages)"
    name_environment
    expect_file "$root_dir/etc/machine-id"
    attempt prepare_environment || complain "second start fails"
    expect_equal "$(wc -l <home/mmdebstrap-calls)" 1
    expect_contains "$(cat home/mmdebstrap-calls)" "qt6-location-dev"
    expect_contains "$(cat messages)" ""
}

test_the_package_list_decides() {
    prepare_host
    cp "$package_file" list && package_file=$PWD/list
    attempt prepare_environment
    name_environment
    local first=$root_dir
    echo "# a word about it" >>list
    attempt prepare_environment
    expect_equal "$(wc -l <home/mmdebstrap-calls)" 1
    echo "one-more-package # why" >>list
    attempt prepare_environment
    expect_equal "$(wc -l <home/mmdebstrap-calls)" 2
    expect_contains "$(tail -n 1 home/mmdebstrap-calls)" ",one-more-package "
    name_environment
    expect_file "$root_dir"
    expect_no_file "$first"
}

test_a_failure_keeps_the_old_root_and_no_pieces() {
    prepare_host
    mkdir -p "$cache_dir/root-old"
    touch home/mmdebstrap-fails
    attempt prepare_environment && complain "should fail"
    expect_contains "$(cat messages)" "the next start tries again"
    expect_equal "$(cd "$cache_dir" && echo root-*)" root-old
    rm home/mmdebstrap-fails
    attempt prepare_environment || complain "should succeed"
    expect_no_file "$cache_dir/root-old"
}

test_pieces_of_killed_runs_are_removed() {
    prepare_host
    mkdir -p "$cache_dir"/{root-1.part/locked/inner,root-2.old,tmp}
    chmod 0555 "$cache_dir/root-1.part/locked"
    attempt prepare_environment || complain "set-up fails: $(cat messages)"
    name_environment
    expect_equal "$(cd "$cache_dir" && echo root-* tmp*)" "${root_dir##*/} tmp*"
}

test_old_roots_are_dropped_by_later_starts() {
    prepare_host
    attempt prepare_environment
    mkdir "$cache_dir/root-1" "$cache_dir/root-2.old"
    attempt prepare_environment
    name_environment
    expect_equal "$(cd "$cache_dir" && echo root-*)" "${root_dir##*/}"
}

test_a_root_in_use_stays() {
    prepare_host
    mkdir "$cache_dir/root-used"
    exec 8<"$cache_dir/root-used"
    flock -s 8
    attempt prepare_environment || complain "set-up fails"
    expect_file "$cache_dir/root-used"
}

test_a_second_start_waits() {
    prepare_host
    exec 8>"$cache_dir/lock"
    flock 8
    (exec 8>&-; prepare_environment) >messages 2>&1 &
    for _ in {1..100}; do grep -q waiting messages && break; sleep 0.05; done
    expect_contains "$(cat messages)" "waiting for it"
    expect_no_file home/mmdebstrap-calls
    exec 8>&-
    wait $! || complain "the waiting start fails: $(cat messages)"
    expect_file home/mmdebstrap-calls
}

test_too_little_space() {
    prepare_host
    fake df <<<'printf "Filesystem Blocks Used Available Capacity Mounted\nx 1 1 5120000 1%% /\n"'
    attempt prepare_environment && complain "should fail"
    expect_contains "$(cat messages)" "6 GB"
    expect_contains "$(cat messages)" "5000 MB"
    expect_no_file home/mmdebstrap-calls
}

test_refused_namespaces_are_explained() {
    prepare_host
    fake bwrap <<<'echo "bwrap: setting up uid map: Permission denied" >&2; exit 1'
    kernel_settings=$PWD/settings
    mkdir -p settings/kernel settings/user
    attempt probe_namespaces && complain "should fail"
    expect_contains "$(cat messages)" "Permission denied"
    if [ "$EUID" = 0 ]; then
        expect_contains "$(cat messages)" "container"
        return
    fi
    echo 0 >settings/user/max_user_namespaces
    attempt probe_namespaces
    expect_contains "$(cat messages)" "user.max_user_namespaces=10000"
    echo 0 >settings/kernel/unprivileged_userns_clone
    attempt probe_namespaces
    expect_contains "$(cat messages)" "kernel.unprivileged_userns_clone=1"
    echo 1 >settings/kernel/apparmor_restrict_unprivileged_userns
    attempt probe_namespaces
    expect_contains "$(cat messages)" "AppArmor"
    expect_contains "$(cat messages)" "kernel.apparmor_restrict_unprivileged_userns=0"
}

test_missing_ids_are_explained() {
    prepare_host
    in_namespaces() { echo "no line in /etc/subuid"; return 1; }
    attempt probe_namespaces && complain "should fail"
    expect_contains "$(cat messages)" "--add-subuids"
}

test_missing_host_packages_are_installed_or_named() {
    prepare_host
    keyring=$PWD/keys/none
    can_become_root() { true; }
    as_root() { "$@"; }
    attempt prepare_environment || complain "set-up fails: $(cat messages)"
    expect_contains "$(grep install home/apt-calls | tail -n 1)" "debian-archive-keyring"
    expect_contains "$(cat messages)" "MB to download"
    can_become_root() { false; }
    name_environment
    remove_tree "$root_dir"
    attempt prepare_environment && complain "should fail"
    expect_contains "$(cat messages)" "sudo apt-get install debian-archive-keyring"
}

run_tests
