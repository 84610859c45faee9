# shellcheck shell=bash
# A few lines that make a test of the shell scripts: each test_… function runs in a folder and a shell of its own.

project=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)

# fake NAME: stdin becomes a command that is found first on PATH.
fake() {
    mkdir -p "$PWD/fakes"
    { echo '#!/bin/bash'; cat; } >"fakes/$1"
    chmod +x "fakes/$1"
}

complain() { # WORDS
    echo "  line ${BASH_LINENO[1]}: $*" >&2
    exit 1
}

expect_equal() { [ "$1" = "$2" ] || complain "expected: $2" $'\n    found: '"$1"; }
expect_contains() { [[ $1 == *"$2"* ]] || complain "expected to find: $2" $'\n    in: '"$1"; }
expect_lacks() { [[ $1 != *"$2"* ]] || complain "expected not to find: $2" $'\n    in: '"$1"; }
expect_file() { [ -e "$1" ] || complain "there should be $1"; }
expect_no_file() { [ ! -e "$1" ] || complain "there should be no $1"; }

# Reads environment.sh as run and test do, with a cache and a home of its own and the fakes first on PATH.
load_environment() {
    export HOME=$PWD/home XDG_CACHE_HOME="$PWD/the cache" PATH=$PWD/fakes:$PATH
    mkdir -p "$HOME" "$XDG_CACHE_HOME/gr-atlas"
    # shellcheck source=setup/environment.sh
    . "$project/setup/environment.sh"
}

run_tests() {
    local name folder failed=0
    for name in $(declare -F | sed -n 's/^declare -f \(test_\)/\1/p'); do
        folder=$(mktemp -d)
        if (cd "$folder" && "$name") </dev/null; then
            echo "ok      $name"
        else
            echo "FAILED  $name"
            failed=1
        fi
        chmod -R u+rwX "$folder" && rm -rf "$folder"
    done
    return "$failed"
}
