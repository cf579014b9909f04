# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by packaging/test: what of the Flatpak can be checked without its runtime, which is not Debian's.

test_flatpak() {
    local manifest=$top/packaging/flatpak/com.qernal.TokenManager.yml told permission
    say 'Flatpak: the manifest'
    require_packages flatpak-builder
    # Not exit status but words tell of a property that is misspelled.
    mkdir -p "$work"
    told=$(cd "$work" && flatpak-builder --show-manifest "$manifest" 2>&1) || fail "flatpak-builder: $told"
    ! grep -i 'unknown property' <<<"$told" || fail 'the manifest has a property that flatpak-builder does not know'
    for permission in --share=network --talk-name=org.freedesktop.secrets --talk-name=org.freedesktop.ScreenSaver \
        --talk-name=org.gnome.Mutter.IdleMonitor --talk-name=org.kde.StatusNotifierWatcher \
        --system-talk-name=org.freedesktop.login1 --filesystem=~/.qernal:create; do
        grep -qe "$permission" <<<"$told" || fail "the program cannot work without $permission"
    done
    ! grep -E -e '--(filesystem=(host|home|xdg)|socket=(session-bus|system-bus|x11)|device=all|allow=)' <<<"$told" \
        || fail 'the manifest asks for more than the program needs'
    grep -q -e '-Dcrypto=disabled' <<<"$told" || fail 'libsecret would use a file of its own in silence'
    echo 'flatpak-builder reads the manifest; permissions are those that are needed. Not built: no runtime here'
}
