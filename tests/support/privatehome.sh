# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# Sourced by what runs a command beside a folder of its own: makes one, $home, and removes it at the end.
home=$(mktemp -d)

# A daemon on its way out may write there once more, and then the folder is not empty. What stays behind is no failure
# of the command, so it never becomes the exit status.
remove_home() {
    rm -rf "$home" 2>/dev/null && return 0
    sleep 1
    rm -rf "$home" || true
}
trap remove_home EXIT
trap 'exit 130' INT TERM
