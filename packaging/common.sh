# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2016
# Sourced by packaging/build and packaging/test: names, versions and dates from their one place, and the compiling.
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=app/requirements.sh
. "$top/app/requirements.sh"
# shellcheck source=packaging/roots.sh
. "$top/packaging/roots.sh"
name=qernal-token-manager
version=$(sed -n "s/^project($name VERSION \([0-9.]*\) .*/\1/p" "$top/CMakeLists.txt")
output=$top/build/packages
work=$top/build/packaging
# The time that packages carry: given, else that of the last commit, else of the changelog.
epoch=${SOURCE_DATE_EPOCH:-$(git -c safe.directory='*' -C "$top" log -1 --format=%ct 2>/dev/null \
    || stat -c %Y "$top/CHANGELOG.md")}
arch=$(dpkg --print-architecture)
read -ra releases <<<"${RELEASES:-bookworm trixie}"
host_packages=(debootstrap util-linux xz-utils)
package_packages=(dpkg-dev lintian devscripts patchelf rpm xz-utils appstream desktop-file-utils man-db)
# What a test needs of a desktop: a display, a keychain, fingers and eyes.
desk_packages=(xvfb xauth openbox dbus-daemon dbus-bin gnome-keyring libsecret-tools fonts-dejavu-core xdotool x11-utils
    scrot libglib2.0-bin)

# 12 for bookworm, 13 for trixie: Debian's numbers sort, its names do not.
release_number() {
    case $1 in
        bookworm) echo 12 ;;
        trixie) echo 13 ;;
        *) echo "No such release: $1" >&2; return 1 ;;
    esac
}

deb_file() {
    printf '%s/%s_%s-1~deb%s_%s.deb\n' "$output" "$name" "$version" "$(release_number "$1")" "$arch"
}

say() {
    printf '\n== %s\n' "$*"
}

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

# compile RELEASE BUILD_FOLDER : a release build as /usr, in a root of the release and cut off from the network.
# Where it sees source and build can be set with SEEN_SOURCE and SEEN_BUILD: the packages must not depend on it.
compile() {
    local release=$1 build=$2 root source=${SEEN_SOURCE:-/source} inside=${SEEN_BUILD:-/build}
    root=$(equipped_root "$release" build "${build_packages[@]}" "${package_packages[@]}")
    mkdir -p "$build" "$roots_cache/ccache"
    NETWORK=no in_root "$root" "$top:$source:ro" "$build:$inside" "$roots_cache/ccache:/ccache" -- \
        env CCACHE_DIR=/ccache ${CCACHE_DISABLE:+CCACHE_DISABLE=1} SOURCE_DATE_EPOCH="$epoch" ${TZ:+TZ="$TZ"} \
        bash -euo pipefail -c '
            umask "$3"
            # Resources carry the time, and no rule would make them again for another.
            if [ "$(cat "$2/epoch" 2>/dev/null)" != "$SOURCE_DATE_EPOCH" ]; then
                find "$2" -mindepth 1 -delete
                printf %s "$SOURCE_DATE_EPOCH" >"$2/epoch"
            fi
            cmake -S "$1" -B "$2" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG" \
                -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_TESTING=OFF -DQERNAL_DEBIAN_REVISION="1~deb$4" -DQERNAL_DEBIAN_RELEASE="$5" >"$2/configure.log"
            cmake --build "$2" >"$2/build.log" || { tail -n 40 "$2/build.log"; exit 1; }' \
        bash "$source" "$inside" "${SEEN_UMASK:-022}" "$(release_number "$release")" "$release"
}

# in_build_root RELEASE BUILD_FOLDER COMMAND... : as compile saw it, with the packages' folder at /out.
in_build_root() {
    local release=$1 build=$2 root source=${SEEN_SOURCE:-/source} inside=${SEEN_BUILD:-/build}
    shift 2
    root=$(equipped_root "$release" build "${build_packages[@]}" "${package_packages[@]}")
    mkdir -p "${SEEN_OUTPUT:-$output}"
    NETWORK=no in_root "$root" "$top:$source:ro" "$build:$inside" "${SEEN_OUTPUT:-$output}:/out" -- \
        env SOURCE_DATE_EPOCH="$epoch" ${TZ:+TZ="$TZ"} "$@"
}

# make_deb RELEASE BUILD_FOLDER
make_deb() {
    in_build_root "$1" "$2" bash -euo pipefail -c '
        rm -rf "$1/debian"
        cpack --config "$1/CPackConfig.cmake" -B "$1/debian" >"$1/cpack.log" || { tail -n 20 "$1/cpack.log"; exit 1; }
        install -m 644 "$1"/debian/*.deb /out' bash "${SEEN_BUILD:-/build}"
}
