# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2154
# Sourced by packaging/build and packaging/test: the bundle and what is made of it, RPM and AppImage.
bundle=$name-$version-$(uname -m)

# What the bundle leaves to the system, as Debian's packages: what every desktop has, and not a bit of Qt.
system_packages=(libgl1 libegl1 libopengl0 libfontconfig1 libfreetype6 libx11-6 libx11-xcb1 libxcb1 libsm6 libice6
    libdbus-1-3 libwayland-client0 libwayland-cursor0 libwayland-egl1 'libglib2.0-0t64|libglib2.0-0' libsecret-1-0 ca-certificates)

make_bundle() {
    in_build_root bookworm "$1" "${SEEN_SOURCE:-/source}/packaging/bundle/make" "${SEEN_BUILD:-/build}" "$bundle" /out
}

build_bundle() {
    say 'Bundle, from the oldest release'
    compile bookworm "$work/bookworm"
    make_bundle "$work/bookworm"
    ls -l "$output/$bundle.tar.xz"
}

# make_rpm BUILD_FOLDER : of the bundle that was made in it.
make_rpm() {
    in_build_root bookworm "$1" "${SEEN_SOURCE:-/source}/packaging/rpm/make" "${SEEN_BUILD:-/build}" "$bundle" "$version" /out
}

build_rpm() {
    say 'RPM and AppDir of the bundle'
    [ -d "$work/bookworm/bundle/$bundle" ] || build_bundle
    make_rpm "$work/bookworm"
    ls -l "$(rpm_file)"
    in_build_root bookworm "$work/bookworm" /source/packaging/appimage/make "/build/bundle/$bundle" /build
}

rpm_file() {
    printf '%s/%s-%s-1.%s.rpm\n' "$output" "$name" "$version" "$(uname -m)"
}

# system_root RELEASE FOLDER : a bare root with what a desktop's system gives. Its packages come from a kept root.
system_root() {
    local kept
    kept=$(equipped_root "$1" system "${system_packages[@]}")
    rm -rf --one-file-system "$2"
    cp -a --reflink=auto "$kept" "$2"
    if find "$2/usr/lib" -name 'libQt6*' | grep . >/dev/null; then
        fail "there is Qt in $2, so nothing would be proven"
    fi
    make_user "$2"
}

test_bundle() {
    local release root
    [ -f "$output/$bundle.tar.xz" ] || fail "there is no $bundle.tar.xz: packaging/build bundle"
    for release in "${releases[@]}"; do
        say "Bundle on $release: $bundle.tar.xz, $(stat -c %s "$output/$bundle.tar.xz") bytes"
        root=$work/test-bundle-$release
        system_root "$release" "$root"
        tar -C "$root/home/tester" -xJf "$output/$bundle.tar.xz"
        echo "$(du -sm "$root/home/tester/$bundle" | cut -f1) MB unpacked"
        check_bundle "$root" "/home/tester/$bundle"
        # try.sh: the self-test, and the tour by keys.
        self_test_without_keychain "$root" "/home/tester/$bundle/bin/$name"
        try_on_desk "$root" "bundle-$release" "/home/tester/$bundle/bin/$name"
        rm -rf --one-file-system "$root"
    done
}

# check_bundle ROOT FOLDER : the linker finds everything, and Qt within the folder alone.
check_bundle() {
    in_root "$1" -- bash -euo pipefail -c '
        for file in $(find "$1" -type f \( -name "*.so*" -o -path "*/bin/qernal-*" \)); do
            needed=$(LC_ALL=C ldd "$file" 2>&1)
            ! grep "not found" <<<"$needed" || { echo "$file"; exit 1; }
            ! grep -E "libQt6|qt6keychain" <<<"$needed" | grep -v "=> $1/" || { echo "$file"; exit 1; }
        done' bash "$2" || fail 'a library of the bundle is missing'
}

test_rpm() {
    local root=$work/test-rpm file
    file=$(rpm_file)
    say "RPM: $(basename "$file"), $(stat -c %s "$file") bytes"
    system_root bookworm "$root"
    # A Debian has no RPM database that could meet the requirements, so they are looked at instead.
    in_build_root bookworm "$work/bookworm" bash -euo pipefail -c '
        rpm -qpR "/out/$1" | sort | tee /tmp/requires | head -60
        for needed in "libc.so.6()(64bit)" "libOpenGL.so.0()(64bit)" "libX11.so.6()(64bit)" "libstdc++.so.6()(64bit)"; do
            grep -qF "$needed" /tmp/requires
        done
        ! grep -i "qt6" /tmp/requires
        rpm -qp --changelog "/out/$1" | sed -n 1p | grep -F " - $2-1" >/dev/null
        rm /tmp/requires' bash "$(basename "$file")" "$version" || fail 'what the RPM requires'
    system_files "$root" ! -type d >"$root.before"
    rpm_in "$root" --install "/out/$(basename "$file")"
    self_test_without_keychain "$root" "$name"
    # The folders of icons are hicolor-icon-theme's, which a Debian knows under another name.
    rpm_in "$root" --erase "$name"
    rm -rf "$root/var/lib/rpm"
    system_files "$root" ! -type d >"$root.after"
    diff "$root.before" "$root.after" || fail 'erasing the RPM left something behind'
    rpm_in "$root" --install "/out/$(basename "$file")"
    try_on_desk "$root" rpm "$name"
    rm -rf --one-file-system "$root"
    test_appimage
}

# rpm_in ROOT ARGUMENT... : RPM of the build root on another root's files.
rpm_in() {
    local root=$1 build_root
    shift
    build_root=$(equipped_root bookworm build "${build_packages[@]}" "${package_packages[@]}")
    in_root "$build_root" "$root:/target" "$output:/out:ro" -- \
        rpm --root /target --dbpath /var/lib/rpm --nodeps --nosignature "$@"
}

# The AppDir starts by its AppRun; and the script joins only the pinned runtime with a file system of the AppDir.
test_appimage() {
    local root=$work/test-appimage
    say 'AppDir and AppImage'
    require_packages squashfs-tools
    system_root bookworm "$root"
    cp -a "$work/bookworm/$bundle.AppDir" "$root/home/tester/AppDir"
    self_test_without_keychain "$root" /home/tester/AppDir/AppRun
    desktop-file-validate --no-hints "$root/home/tester/AppDir/com.qernal.TokenManager.desktop" || fail 'its desktop entry'
    printf 'not the runtime' >"$root.runtime"
    if SOURCE_DATE_EPOCH=$epoch "$top/packaging/appimage/make" "$work/bookworm/bundle/$bundle" "$root" "$root.runtime" \
        >/dev/null 2>&1; then
        fail 'a runtime that is not the pinned one was taken'
    fi
    SOURCE_DATE_EPOCH=$epoch RUNTIME_SHA256=$(sha256sum "$root.runtime" | cut -d' ' -f1) \
        "$top/packaging/appimage/make" "$work/bookworm/bundle/$bundle" "$root" "$root.runtime" >/dev/null
    unsquashfs -quiet -no-progress -offset 15 -dest "$root/unpacked" "$root/$bundle.AppImage" >/dev/null
    diff -r --no-dereference "$root/$bundle.AppDir" "$root/unpacked" || fail 'the image holds something else'
    rm -rf --one-file-system "$root"
    echo 'AppDir starts; the image holds it. Not started as an image: the runtime cannot be had here'
}
