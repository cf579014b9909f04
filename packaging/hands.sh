# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by packaging/tour and packaging/debian/upgrade: the program's windows, keys and secrets, from outside it.
# They set $failed, the picture of a failure; $service, under which the keychain has the secrets; $records, the folder
# of the record of secrets.

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    scrot -o "$failed" || true
    exit 1
}

# until_true CONDITION... : waits for it, 30 seconds at most.
until_true() {
    for _ in $(seq 150); do
        if "$@"; then
            return
        fi
        sleep 0.2
    done
    fail "never came true: $*"
}

shown() {
    xdotool search --onlyvisible --name "^$1" 2>/dev/null
}

# window TITLE : waits until such a window is there and active.
window() {
    local found
    for _ in $(seq 60); do
        found=$(shown "$1" | tail -n 1) || true
        # One that is about to close never becomes active; the next look finds the one that stays.
        if [ -n "$found" ] && timeout 10 xdotool windowactivate --sync "$found" 2>/dev/null; then
            sleep 1
            return
        fi
        sleep 0.5
    done
    fail "no window '$1' came"
}

press() {
    xdotool key "$@"
    sleep 0.5
}

# opens KEY TITLE : a key whose action cannot be used yet is lost, so it is pressed again until its window is there.
opens() {
    for _ in 1 2 3 4 5 6; do
        press "$1"
        for _ in $(seq 20); do
            if shown "$2" >/dev/null; then
                window "$2"
                return
            fi
            sleep 0.25
        done
    done
    fail "no window '$2' came by $1"
}

# The secrets in the keychain, one a line.
secrets() {
    secret-tool search --all --unlock server "$service" 2>/dev/null | sed -n 's/^secret = //p' | sort
}

secrets_are() { [ "$(secrets | wc -l)" = "$1" ]; }

# The keychain has a secret a moment before the program has noted so, and until then closing the reveal is a question.
noted() { grep -qs '"state": "stored"' "$records"/*.json; }
