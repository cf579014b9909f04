# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by app/run and tests/run. Daemons leave their process group and their parent, but not their environment:
# whatever still carries the mark of this run when it ends is ours to end, and nothing else is.

mark_processes() {
    export QERNAL_RUN_MARK
    QERNAL_RUN_MARK=$(cat /proc/sys/kernel/random/uuid)
}

# Prints the ids of the processes that carry the mark, this script and its own helpers left out.
marked_processes() {
    local environment process
    for environment in /proc/[0-9]*/environ; do
        process=${environment#/proc/}
        process=${process%/environ}
        if [ "$process" != $$ ] && [ "$process" != "$BASHPID" ] \
            && grep -qzxF "QERNAL_RUN_MARK=$QERNAL_RUN_MARK" "$environment" 2>/dev/null; then
            printf '%s\n' "$process"
        fi
    done
}

end_leftovers() {
    local signal process left
    for signal in TERM TERM KILL; do
        left=$(marked_processes)
        [ -n "$left" ] || return 0
        for process in $left; do
            kill -s "$signal" "$process" 2>/dev/null || true
        done
        sleep 0.5
    done
}
