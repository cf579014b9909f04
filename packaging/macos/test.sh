# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by packaging/test: what of the disk image can be checked on Linux: its descriptions.

test_macos() {
    say 'macOS: property lists and the icon'
    require_packages python3-minimal
    # plistutil exits with 0 on a broken list; Python's reader does not.
    sed "s/@PROJECT_VERSION@/$version/g" "$top/packaging/macos/Info.plist.in" | python3 -c '
import plistlib, sys
info = plistlib.loads(sys.stdin.buffer.read())
assert info["CFBundleIdentifier"] == "com.qernal.TokenManager", info
assert info["CFBundleShortVersionString"] == sys.argv[1], info
rights = plistlib.load(open(sys.argv[2], "rb"))
assert rights and not any(rights.values()), rights
icon = open(sys.argv[3], "rb").read()
assert icon[:4] == b"icns" and int.from_bytes(icon[4:8], "big") == len(icon), "app.icns"
' "$version" "$top/packaging/macos/entitlements.plist" "$top/packaging/macos/app.icns" || fail 'a property list or the icon'
    bash -n "$top/packaging/macos/sign" || fail 'packaging/macos/sign'
    echo 'property lists, entitlements and the icon are well-formed. Not built, signed or notarized: that takes macOS'
}
