# shellcheck shell=bash disable=SC2154 # variables of environment.sh
# Configuring and building a preset into build/PRESET.

# What a build folder was configured for. A new compiler or another place needs a new configuration.
configuration() { printf '%s\n%s\n%s\n' "$environment_key" "$project_dir" "$(cksum <"$project_dir/CMakePresets.json")"; }

configure() { # PRESET
    local folder=$build_dir/$1 now before
    now=$(configuration)
    before=$(cat "$folder/.configuration" 2>/dev/null)
    [ -e "$folder/build.ninja" ] && [ "$now" = "$before" ] && return
    # Objects of another compiler must not be linked with those of this one.
    [ "${now%%$'\n'*}" = "${before%%$'\n'*}" ] || remove_tree "$folder"
    mkdir -p "$folder"
    say "Configuring ($1) …"
    enter build cmake --preset "$1" --fresh >"$folder/configure.log" 2>&1 || {
        cat "$folder/configure.log" >&2
        fail "configuring failed."
    }
    printf '%s\n' "$now" >"$folder/.configuration"
}

build() { # PRESET
    local result=0
    mkdir -p "$build_dir"
    take_lock build "$build_dir/.lock" "Another start is building here; waiting for it …"
    configure "$1"
    enter build cmake --build "$build_dir/$1" > >(show_build_progress "$1") 2>&1 || result=$?
    wait "$!" || true
    release_lock build
    [ "$result" = 0 ] || fail "building failed."
}

# One line that moves on a terminal, a line for each tenth elsewhere; all that is not routine in full.
show_build_progress() { # PRESET
    local line tenth=-1 now words="Building ($1)"
    while IFS= read -r line; do
        [[ $line != *"Re-checking globbed directories..." ]] || continue # looks at file names, builds nothing
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\ (.*) ]]; then
            now=$((10 * BASH_REMATCH[1] / BASH_REMATCH[2]))
            if [ -t 2 ]; then
                status "$words ${BASH_REMATCH[1]}/${BASH_REMATCH[2]}"
            elif [ "$now" != "$tenth" ]; then
                step "$words ${BASH_REMATCH[1]}/${BASH_REMATCH[2]}"
                tenth=$now
            fi
        elif [ "$line" != "ninja: no work to do." ] && [[ $line != "ninja: Entering directory"* ]]; then
            end_status
            say "$line"
        fi
    done
    end_status
}
