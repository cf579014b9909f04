# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2154
# Sourced by packaging/test: how an installed program is tried in a root folder by an ordinary user.

# make_user ROOT
make_user() {
    in_root "$1" -- bash -euo pipefail -c '
        useradd --create-home --shell /bin/bash tester
        mkdir -m 1777 -p /tmp/.X11-unix
        dbus-uuidgen --ensure 2>/dev/null || true'
}

# as_user ROOT COMMAND... : as the user in it; the checkout is at /source and pictures go to build/packages/pictures.
as_user() {
    local root=$1
    shift
    mkdir -p "$output/pictures"
    chmod 1777 "$output/pictures"
    in_root "$root" "$top:/source:ro" "$output/pictures:/pictures" -- bash -euo pipefail -c '
        mkdir -m 1777 -p /tmp/.X11-unix
        mkdir -m 700 -p /run/user/tester
        chown tester: /run/user/tester
        cd /home/tester
        setpriv --reuid=tester --regid=tester --init-groups --no-new-privs env -i PATH=/usr/local/bin:/usr/bin:/bin \
            HOME=/home/tester USER=tester LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/run/user/tester TERM=dumb "$@" &
        wait $!' bash "$@"
}

# self_test_without_keychain ROOT PROGRAM : everything but the keychain works in a root that has nothing else.
self_test_without_keychain() {
    local told status=0
    told=$(as_user "$1" "$2" --self-test) || status=$?
    printf '%s\n' "$told"
    [ "$status" = 1 ] || fail "the self-test ended with $status; without a keychain it must be 1"
    # A line for each thing, and one for each language: what counts is the only one that is broken.
    [ "$(grep -v '^ok ' <<<"$told" | sed 's/:.*//')" = 'BROKEN  Keychain' ] || fail 'the self-test finds more broken than the keychain'
    grep -q '^BROKEN  Keychain' <<<"$told" || fail 'the self-test does not say that the keychain is missing'
}

# try_on_desk ROOT NAME PROGRAM : the self-test and the tour with display and keychain.
try_on_desk() {
    local root=$1 name=$2 program=$3
    apt_in_root "$root" install "${desk_packages[@]}" >"$root.desk.log" 2>&1 \
        || { tail -n 20 "$root.desk.log" >&2; fail "the desk of $name"; }
    as_user "$root" /source/tests/support/with-display /source/tests/support/with-keyring "$program" --self-test \
        || fail 'the self-test with a keychain'
    # To its end: a reader that leaves at the first match kills who still writes, and pipefail takes that for a failure.
    as_user "$root" env LANGUAGE=de /source/tests/support/with-keyring "$program" --self-test \
        | grep '^ok  *Schlüsselbund' >/dev/null || fail 'German words'
    as_user "$root" /source/tests/support/with-display /source/tests/support/with-keyring \
        /source/packaging/tour "$program" "/pictures/$name" || fail 'the tour of the installed program'
}

# system_files ROOT [TEST...] : what is on the system and passes find's tests, without what a package's own bookkeeping
# and people write.
system_files() {
    (cd "$1" && find . \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./home -o -path ./run \
        -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log \) -prune -o "${@:2}" -print | sort)
}
