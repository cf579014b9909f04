# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2154
# Sourced by packaging/build and packaging/test: the installer for Windows, as far as Linux goes.
windows_packages=(cmake ninja-build g++-mingw-w64-x86-64-posix nsis wine64)

build_windows() {
    local root
    say 'Windows: the installer, with a stand-in for the program'
    root=$(equipped_root bookworm windows "${windows_packages[@]}")
    mkdir -p "$work/windows" "$output"
    NETWORK=no in_root "$root" "$top:/source:ro" "$work/windows:/build" "$output:/out" -- \
        env SOURCE_DATE_EPOCH="$epoch" bash -euo pipefail -c '
            cmake -S /source/packaging/windows/standin -B /build -G Ninja -DCMAKE_BUILD_TYPE=Release \
                -DQERNAL_VERSION="$1" -DCMAKE_SYSTEM_NAME=Windows -DCMAKE_SYSTEM_PROCESSOR=AMD64 \
                -DCMAKE_CXX_COMPILER=x86_64-w64-mingw32-g++-posix -DCMAKE_RC_COMPILER=x86_64-w64-mingw32-windres \
                >/build/configure.log
            cmake --build /build >/build/build.log || { cat /build/build.log; exit 1; }
            cpack --config /build/CPackConfig.cmake -B /build/package >/build/cpack.log || { cat /build/cpack.log; exit 1; }
            install -m 644 "/build/package/qernal-token-manager-$1-win64.exe" "/out/standin-$1-win64.exe"' \
        bash "$version"
    ls -l "$output/standin-$version-win64.exe"
}

test_windows() {
    local root
    say 'Windows: the installer and the hardening under Wine'
    [ -f "$output/standin-$version-win64.exe" ] || fail 'there is no installer: packaging/build windows-check'
    root=$(equipped_root bookworm windows "${windows_packages[@]}")
    NETWORK=no in_root "$root" "$output:/out:ro" -- env HOME=/tmp/home WINEDEBUG=-all WINEPREFIX=/tmp/home/wine \
        bash -euo pipefail -c '
            rm -rf /tmp/home
            mkdir -p /tmp/home
            wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
            folder="/tmp/home/wine/drive_c/Program Files/Qernal Token Manager"
            timeout 120 "$wine" wineboot --init >/dev/null 2>&1 || true
            timeout 120 "$wine" "/out/standin-$1-win64.exe" /S
            ls "$folder/bin/qernal-token-manager.exe" "$folder/Uninstall.exe"
            timeout 60 "$wine" "$folder/bin/qernal-token-manager.exe"
            timeout 60 "$wine" "$folder/Uninstall.exe" /S
            # It goes on in a copy of itself. Under Wine its own file goes last, so that an empty folder may stay.
            for _ in $(seq 60); do find "$folder" -type f 2>/dev/null | grep . >/dev/null || break; sleep 0.5; done
            ! find "$folder" -type f 2>/dev/null | grep .' bash "$version" || fail 'Windows'
    echo 'installed, closed to other programs, removed. Not built: the program itself, for Debian has no Qt for Windows'
}
