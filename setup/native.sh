# shellcheck shell=bash disable=SC2154 # variables of environment.sh
# The system's own Qt, where it is new enough.

qt_needed=6.8
package_file=$setup_dir/packages.txt
os_release=/etc/os-release
libraries=/usr/lib

package_list() { sed -E 's/[[:space:]]*(#.*)?$//; /^$/d' "$package_file"; }

version_at_least() { [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# The version that apt would install; empty if none.
qt_offered() { LC_ALL=C apt-cache policy qt6-location-dev 2>/dev/null | sed -n 's/^ *Candidate: *//p' | grep -v none; }

# The version that is installed, by apt or by hand.
qt_installed() {
    local name=cmake/Qt6Location/Qt6LocationConfigVersion
    sed -n 's/^set(PACKAGE_VERSION "\(.*\)").*/\1/p' \
        "$libraries"/$name*.cmake "$libraries"64/$name*.cmake "$libraries"/*/$name*.cmake 2>/dev/null | head -n 1
}

# A stamp for this list on this release of the system, and Qt really there.
native_ready() {
    local version
    [ -e "$native_stamp" ] || return
    version=$(qt_installed)
    [ -n "$version" ] && version_at_least "$version" "$qt_needed"
}

make_native() {
    local packages
    mapfile -t packages < <(package_list)
    # bubblewrap keeps the tests from network and display, as in the root
    mapfile -t packages < <(missing_packages "${packages[@]}" bubblewrap)
    [ ${#packages[@]} = 0 ] || apt_install "To build and run the map" "${packages[@]}"
    : >"$native_stamp"
}

system_name() { (
    PRETTY_NAME=
    # shellcheck source=/dev/null
    . "$os_release" 2>/dev/null
    echo "${PRETTY_NAME:-this system}"
); }

# native (apt has it), by-hand (it is there), root (a Debian 13 root can be made), none
choose_environment() {
    local version
    if command -v apt-get apt-cache dpkg-query >/dev/null; then
        version=$(qt_offered)
        if [ -n "$version" ] && version_at_least "$version" "$qt_needed"; then echo native; else echo root; fi
        return
    fi
    version=$(qt_installed)
    if [ -n "$version" ] && version_at_least "$version" "$qt_needed"; then echo by-hand; else echo none; fi
}

explain_what_to_install() {
    fail "$(system_name) has no Qt $qt_needed with Qt Location, and no apt to fetch it." \
        "Please install with its own tools, then start again:" \
        "  a C++23 compiler, CMake 3.25 or newer, Ninja, pkg-config, git;" \
        "  Qt $qt_needed or newer: Base, Declarative, Location, Positioning, Shader Tools, SVG, Tools, Wayland;" \
        "  GDAL, PROJ, GEOS, SQLite, ICU, CLI11, nanoflann, nlohmann-json, GoogleTest, gcovr, ShellCheck;" \
        "  the typeface Inter, Bootstrap Icons, Xvfb with xauth, Mesa's software OpenGL." \
        "setup/packages.txt has the list as Debian names them."
}
