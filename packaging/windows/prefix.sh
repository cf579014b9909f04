# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by packaging/windows/test.sh: Qt and its friends for Windows, which Debian has as source alone.
windows_packages=(cmake ninja-build g++-mingw-w64-x86-64-posix nsis wine64 wine dpkg-dev
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libexpected-dev libboost-dev)

# Archive, SHA-256, path in Debian's pool.
windows_sources() {
    cat <<'END'
4f14b89a9463a540fd84a6718b8519a2297119b454ef547721015a9e9019ae9e main/q/qt6-base/qt6-base_6.4.2+dfsg.orig.tar.xz
f4254dc8f0933b06d90672d683eab08ef770acd8336e44dfa030ce041dc2ca22 main/q/qtkeychain/qtkeychain_0.15.0.orig.tar.gz
dc63708605404e0b963e0ca3a9619d1c8270eda2839603e6fa0384e5e51e5312 main/y/yaml-cpp/yaml-cpp_0.7.0+dfsg.orig.tar.xz
END
}

# fetch_windows_sources FOLDER : an archive that is there is not fetched again, one that is not what it should be never used.
fetch_windows_sources() {
    local sum path file
    mkdir -p "$1"
    while read -r sum path; do
        file=$1/${path##*/}
        if [ ! -e "$file" ]; then
            thrice curl --fail --silent --show-error --output "$file.new" "$roots_mirror/pool/$path"
            sha256sum --check --quiet <<<"$sum  $file.new"
            mv "$file.new" "$file"
        fi
    done < <(windows_sources)
}

# windows_root : prints the root in which things are built for Windows.
windows_root() {
    equipped_root bookworm windows "${windows_packages[@]}"
}

# windows_prefix : makes the prefix if it is missing, and prints its folder. Its name is made of what it is made of, so
# that another Qt, option or compiler gives another.
windows_prefix() {
    local root folder sources=$roots_cache/windows-sources content
    root=$(windows_root)
    content=$({
        windows_sources
        cat "$top/packaging/windows/make-prefix" "$top/packaging/windows/toolchain.cmake"
        in_root "$root" -- dpkg-query -W g++-mingw-w64-x86-64-posix qt6-base-dev
    } | sha256sum | cut -c1-16)
    folder=$roots_cache/windows-prefix-$content
    {
        flock 6
        if [ ! -e "$folder" ]; then
            printf 'Building Qt for Windows in %s\n' "$folder" >&2
            fetch_windows_sources "$sources"
            rm -rf --one-file-system "$folder.new"
            mkdir -p "$folder.new"
            NETWORK=no in_root "$root" "$top/packaging/windows:/recipe:ro" "$sources:/sources:ro" "$folder.new:/prefix" -- \
                /recipe/make-prefix /sources /prefix >"$folder.log" 2>&1 || {
                tail -n 30 "$folder.log" >&2
                return 1
            }
            mv "$folder.new" "$folder"
        fi
    } 6>"$folder.lock"
    printf '%s\n' "$folder"
}
