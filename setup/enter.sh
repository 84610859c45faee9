# shellcheck shell=bash disable=SC2154 # variables of environment.sh
# enter MODE COMMAND…: runs a command in the environment, with a clean set of variables.
#   build     writes to the build folder and the cache only; no network, no display, an empty HOME
#   test      the same
#   program   sees what a desktop program sees: display, graphics card, the person's files, network
#   snapshot  as program, without the host's displays: for a virtual one

system_path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
empty_home=/tmp/home # in a /tmp that only the command sees

# What may come in from outside. Everything else (LD_LIBRARY_PATH, QT_PLUGIN_PATH, PYTHONPATH, CXXFLAGS, shims in
# PATH …) speaks of the host's libraries and would break the build or the program in ways hard to find.
passes() { # MODE NAME
    case $2 in
    TERM | COLORTERM | NO_COLOR | CI | USER | LOGNAME | SOURCE_DATE_EPOCH) return 0 ;;
    CTEST_* | GTEST_* | QSG_* | QT_LOGGING_RULES | QT_DEBUG_PLUGINS | LIBGL_ALWAYS_SOFTWARE) return 0 ;;
    GR_ATLAS_HOME) [ "$1" = program ] || [ "$1" = snapshot ] ;;
    GR_ATLAS_*) return 0 ;;
    CMAKE_BUILD_PARALLEL_LEVEL | CCACHE_DISABLE) [ "$1" = build ] ;;
    ASAN_OPTIONS | UBSAN_OPTIONS | LSAN_OPTIONS) [ "$1" = test ] ;;
    DISPLAY | WAYLAND_DISPLAY | XAUTHORITY | XDG_SESSION_TYPE | QT_QPA_PLATFORM | QT_XCB_* | QT_WAYLAND_*)
        [ "$1" = program ]
        ;;
    HOME | TZ | LANG | LANGUAGE | LC_* | XDG_STATE_HOME | XDG_CONFIG_HOME | XDG_DATA_HOME | XDG_CACHE_HOME) ;&
    XDG_RUNTIME_DIR | XDG_CURRENT_DESKTOP | DBUS_SESSION_BUS_ADDRESS | AT_SPI_BUS_ADDRESS) ;&
    XCURSOR_THEME | XCURSOR_SIZE | XMODIFIERS | QT_IM_MODULE | QT_ACCESSIBILITY | QT_LINUX_ACCESSIBILITY_ALWAYS_ON) ;&
    QT_SCALE_FACTOR | QT_SCALE_FACTOR_ROUNDING_POLICY | QT_SCREEN_SCALE_FACTORS | QT_ENABLE_HIGHDPI_SCALING) ;&
    QT_FONT_DPI | MESA_* | http_proxy | https_proxy | no_proxy)
        [ "$1" = program ] || [ "$1" = snapshot ]
        ;;
    *) return 1 ;;
    esac
}

collect_variables() { # MODE; result in $variables
    local name zone
    variables=("PATH=$system_path")
    while IFS= read -r name; do
        ! passes "$1" "$name" || variables+=("$name=${!name}")
    done < <(compgen -e)
    case $1 in
    program | snapshot)
        zone=$(readlink -f /etc/localtime)
        [ -n "${TZ:-}" ] || [[ $zone != /usr/share/zoneinfo/* ]] || variables+=("TZ=${zone#/usr/share/zoneinfo/}")
        [ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || variables+=(LANG=C.UTF-8) # Qt wants UTF-8
        [ "$environment_kind" != root ] || offer_locales
        ;;
    build)
        variables+=(LANG=C.UTF-8 "HOME=$empty_home" "CCACHE_DIR=$cache_dir/ccache" CCACHE_MAXSIZE=2G)
        if command -v "$ccache" >/dev/null; then
            variables+=(CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache)
        fi
        ;;
    test) variables+=(LANG=C.UTF-8 "HOME=$empty_home") ;;
    esac
}

# The root knows the locale C.UTF-8 only. Qt takes languages and formats from the names alone, but wants a locale of
# that name to exist and to be UTF-8: another name for C.UTF-8 is all it needs.
offer_locales() {
    local name folder=$root_dir/usr/lib/locale
    for name in "${LC_ALL:-}" "${LANG:-}" "${!LC_@}"; do
        [[ $name != LC_* ]] || name=${!name}
        if [[ $name =~ ^[A-Za-z0-9_@.-]+$ ]] && [[ ! $name =~ ^(C|POSIX|\.+$) ]] && [ ! -e "$folder/$name" ]; then
            ln -sfn C.utf8 "$folder/$name"
        fi
    done
}

# Shows folders of the host at the same place. The root is read-only inside, so the places are made from outside.
show() {
    local folder
    for folder; do
        [ -d "$folder" ] || continue
        case $folder in
        /tmp | /tmp/* | /run/* | /var/tmp | /var/tmp/*) ;; # bubblewrap makes these, in its tmpfs
        *) [ "$environment_kind" != root ] || mkdir -p -- "$root_dir$folder" ;;
        esac
        mounts+=(--bind-try "$folder" "$folder")
    done
}

# The project, and where it is a git worktree the repository it belongs to.
show_project() {
    local line repository
    if [ -f "$project_dir/.git" ] && read -r line <"$project_dir/.git"; then
        repository=${line#gitdir: }
        case $repository in
        /*/worktrees/*) show "${repository%/worktrees/*}" ;;
        esac
    fi
    show "$project_dir" "$cache_dir/ccache"
}

show_desktop() { # MODE
    local folder
    # All folders that are the host's own; those of the system stay the root's.
    for folder in /*; do
        case $folder in
        /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /snap | /sys | /usr | /var) ;;
        *) show "$folder" ;;
        esac
    done
    mounts+=(--dev-bind-try /dev/dri /dev/dri --ro-bind-try /sys /sys)
    mounts+=(--bind-try /run/media /run/media --bind-try /run/dbus /run/dbus)
    if [ -n "${XDG_RUNTIME_DIR:-}" ]; then show "$XDG_RUNTIME_DIR"; fi
    for folder in /etc/resolv.conf /etc/hosts /etc/machine-id /etc/passwd /etc/group; do
        mounts+=(--ro-bind-try "$folder" "$folder")
    done
    show /var/tmp "$HOME"
    # Where the program keeps its own things, if that is elsewhere.
    [ -z "${GR_ATLAS_HOME:-}" ] || mkdir -p -- "$GR_ATLAS_HOME" 2>/dev/null
    for folder in "${GR_ATLAS_HOME:-}" "${XDG_STATE_HOME:-}" "${XDG_CONFIG_HOME:-}" "${XDG_DATA_HOME:-}" \
        "${XDG_CACHE_HOME:-}"; do
        [[ $folder != /* ]] || show "$folder"
    done
    case $PWD in
    /var/* | /run/*) show "$PWD" ;;
    esac
    # A virtual display's socket must not appear among those of the host.
    [ "$1" != snapshot ] || mounts+=(--perms 1777 --tmpfs /tmp/.X11-unix)
}

collect_mounts() { # MODE; result in $mounts
    mounts=(--unshare-pid --die-with-parent)
    case $environment_kind in
    root) mounts+=(--ro-bind "$root_dir" / --tmpfs /run --tmpfs /var/tmp) ;;
    native) mounts+=(--bind / /) ;;
    esac
    mounts+=(--dev /dev --proc /proc --perms 1777 --tmpfs /tmp)
    case $1 in
    build | test) mounts+=(--unshare-net --perms 1777 --dir /tmp/.X11-unix --dir "$empty_home") ;;
    *) show_desktop "$1" ;;
    esac
    show_project
}

# On a system with its own Qt a desktop program needs no walls; the build and the tests get them where they can.
walls_wanted() { # MODE
    [ "$environment_kind" = root ] && return
    case $1 in
    build | test) bwrap --bind / / --dev /dev --proc /proc --unshare-pid --unshare-net true 2>/dev/null ;;
    *) false ;;
    esac
}

enter() { # MODE COMMAND…
    local mode=$1 variables mounts wall=() empty_home=$empty_home ccache=ccache folder=$PWD
    shift
    [ "$environment_kind" != root ] || ccache=$root_dir/usr/bin/ccache
    mkdir -p "$cache_dir/ccache" # a place that isn't there can't be shown
    if walls_wanted "$mode"; then
        collect_mounts "$mode"
        case $mode:$folder in
        build:* | test:* | *:/usr* | *:/etc* | *:/proc* | *:/sys* | *:/dev*) folder=$project_dir ;;
        esac
        wall=(bwrap "${mounts[@]}" --chdir "$folder" --)
    else
        empty_home=$build_dir/home
        mkdir -p "$empty_home"
        [ "$mode" != build ] && [ "$mode" != test ] || cd "$project_dir" || return
    fi
    collect_variables "$mode"
    # Not exec: if this script is killed, --die-with-parent takes the program along.
    env -i "${variables[@]}" "${wall[@]}" "$@"
}
