# shellcheck shell=bash disable=SC2154 # variables of environment.sh
# Words for the person at the terminal. All go to stderr: stdout belongs to the program that is started.

say() { printf '%s\n' "$@" >&2; }

fail() {
    printf 'gr-atlas: %s\n' "$1" >&2
    shift
    [ $# = 0 ] || printf '  %s\n' "$@" >&2
    exit 1
}

# One line for one step, with the time since the start.
step() { printf '  [%d:%02d] %s\n' $((SECONDS / 60)) $((SECONDS % 60)) "$*" >&2; }

# A line that the next one overwrites, where there is a terminal to do so.
status() {
    [ ! -t 2 ] || printf '\r\033[K  [%d:%02d] %s' $((SECONDS / 60)) $((SECONDS % 60)) "$*" >&2
}
end_status() { [ ! -t 2 ] || printf '\r\033[K' >&2; }

# Asks only where somebody can answer.
confirm() {
    local answer
    [ -t 0 ] && [ -t 2 ] && [ -z "${CI:-}" ] || return 0
    read -rp "$1 [Y/n] " answer
    [[ ! $answer =~ ^[Nn] ]]
}

# logged COMMAND…: the long output goes to $log_file, the steps it tells of are shown.
logged() {
    local result=0
    "$@" </dev/null > >(show_apt_progress) 2>&1 || result=$?
    wait "$!" || true # the last lines must be in the log before we speak of it
    if [ "$result" != 0 ]; then
        say "" "This failed. The last lines of $log_file:"
        tail -n 12 "$log_file" | sed 's/^/  | /' >&2
    fi
    return "$result"
}

# Understands apt-get and mmdebstrap, which print the same lines.
show_apt_progress() {
    local line packages=0 count=0 phase=''
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$log_file"
        case $line in
        *" newly installed, "*) [[ $line =~ ([0-9]+)\ newly ]] && packages=${BASH_REMATCH[1]} ;;
        "Need to get "*)
            phase=downloading count=0
            line=${line#Need to get }
            step "downloading $packages packages, ${line% of archives.}"
            ;;
        Get:*) [ "$phase" != downloading ] || status "$((count += 1)) of $packages packages" ;;
        "Selecting previously "*)
            [ "$phase" != downloading ] || end_status
            [ "$phase" != downloading ] || step "installing $packages packages"
            phase=installing
            ;;
        "Unpacking "*) count=0 ;;
        "Setting up "*) [ "$phase" != installing ] || status "$((count += 1)) of $packages packages" ;;
        esac
    done
    end_status
}
