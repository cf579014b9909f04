# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2154
# Sourced by packaging/test: the DEB of a release.

# Lintian says nothing, and the binaries are hardened. (Debian's start files lack the mark of CET's -fcf-protection;
# branch protection is arm's, and only newer releases look for it.)
check_deb() {
    local release=$1 told
    told=$(in_build_root "$release" "$work/$release" bash -euo pipefail -c '
        lintian --allow-root --tag-display-limit 0 --display-info --pedantic "/out/$1"
        unpacked=$(mktemp -d)
        trap "rm -rf $unpacked" EXIT
        dpkg-deb -x "/out/$1" "$unpacked"
        skipped=(--nocfprotection)
        [[ $(hardening-check --help) != *nobranchprotection* ]] || skipped+=(--nobranchprotection)
        for program in "$unpacked"/usr/bin/*; do
            hardening-check "${skipped[@]}" --quiet "$program"
            ! readelf -d "$program" | grep -E "RPATH|RUNPATH"
            ! grep -aoE "/(source|build)/[a-z/]+" "$program" | sort | uniq -c
        done' bash "$(basename "$2")" 2>&1) || { printf '%s\n' "$told"; fail 'lintian or hardening-check'; }
    [ -z "$told" ] || { printf '%s\n' "$told"; fail 'lintian or hardening-check is not silent'; }
    echo 'lintian is silent; the binaries are hardened, without RUNPATH and without folders of the build'
}

# install_deb ROOT FILE : with what it depends on and no more.
install_deb() {
    cp "$2" "$1/tmp/new.deb"
    apt_in_root "$1" install /tmp/new.deb >"$1.install.log" 2>&1 \
        || { tail -n 20 "$1.install.log" >&2; fail "installing $2"; }
    rm "$1/tmp/new.deb"
}

# purge_deb ROOT BEFORE : leaves nothing behind of it.
purge_deb() {
    apt_in_root "$1" purge "$name" >"$1.purge.log" 2>&1 || { tail -n 20 "$1.purge.log" >&2; fail 'purge'; }
    system_files "$1" >"$1.after"
    # The desktop's own caches are its packages'; everything else that came after BEFORE is ours and must be gone.
    diff "$2" "$1.after" || fail 'purge left something behind'
    if in_root "$1" -- dpkg-query -W "$name" >/dev/null 2>&1; then
        fail 'dpkg still knows the package'
    fi
    echo 'purge left nothing behind'
}

test_deb() {
    local release=$1 root=$work/test-$1 deb
    deb=$(deb_file "$release")
    say "DEB for $release: $(basename "$deb"), $(stat -c %s "$deb") bytes"
    [ -f "$deb" ] || fail "there is no $deb: packaging/build deb"
    check_deb "$release" "$deb"
    fresh_root "$release" "$root"
    install_deb "$root" "$deb"
    make_user "$root"
    [ "$(as_user "$root" "$name" --version)" = "$name $version" ] || fail 'version'
    self_test_without_keychain "$root" "$name"
    try_on_desk "$root" "deb-$release" "$name"
    test_desktop "$root"
    test_upgrade "$root" "$deb" "$release"
    rm -rf --one-file-system "$root"
}

# test_desktop ROOT : what the desktop sees, by the release's own tools: files in place, activation by the bus.
test_desktop() {
    apt_in_root "$1" install man-db desktop-file-utils appstream >"$1.tools.log" 2>&1 || fail 'man-db'
    in_root "$1" -- bash -euo pipefail -c '
        desktop-file-validate /usr/share/applications/com.qernal.TokenManager.desktop
        appstreamcli validate --no-net /usr/share/metainfo/com.qernal.TokenManager.metainfo.xml >/dev/null
        grep -q "^ExecStart=/usr/bin/qernal-token " /usr/lib/systemd/user/qernal-token-expiry.service
        test -f /usr/lib/systemd/user/qernal-token-expiry.timer
        for page in qernal-token-manager qernal-token-demo qernal-token; do
            MANWIDTH=80 man --warnings "$page" 2>&1 >/tmp/page | { ! grep .; }
            grep -qi "$page" /tmp/page
        done
        ls /usr/share/icons/hicolor/{16x16,512x512}/apps/com.qernal.TokenManager.png \
            /usr/share/icons/hicolor/scalable/apps/com.qernal.TokenManager.svg >/dev/null' || fail 'desktop files'
    as_user "$1" /source/tests/support/with-display /source/tests/support/with-keyring bash -euo pipefail -c '
        dbus-update-activation-environment DISPLAY HOME XDG_RUNTIME_DIR
        gdbus call --session --timeout 30 --dest com.qernal.TokenManager --object-path /com/qernal/TokenManager \
            --method org.freedesktop.Application.Activate "{}" >/dev/null
        for _ in $(seq 40); do
            ! xdotool search --onlyvisible --name "^Qernal Token Manager" >/dev/null 2>&1 || exit 0
            sleep 0.5
        done
        exit 1' || fail 'activation by the bus'
    echo 'desktop entry, metadata, manual pages and icons are in place; the bus starts the program'
}

# The commit of the last state of 0.1.0 that others used: what upgrades must come from.
first_version=2623265dd47e3d6818763cfa046658a3736aa06b

# first_deb RELEASE : prints the DEB of 0.1.0 for a release. It is built once, by that commit's own packaging/build, with
# bare roots of its own, for it needs other packages to be built than this version.
first_deb() {
    local release=$1 folder=$roots_cache/first-$first_version deb
    deb=$folder/$1.deb
    if [ ! -f "$deb" ]; then
        git -c safe.directory='*' -C "$top" cat-file -e "$first_version" 2>/dev/null \
            || fail "commit $first_version is not here: fetch the whole history, or name a package with PREVIOUS=FILE"
        echo "Building 0.1.0 for $release" >&2
        mkdir -p "$folder"
        {
            flock 6
            rm -rf --one-file-system "$folder/source-$release"
            mkdir -p "$folder/source-$release"
            git -c safe.directory='*' -C "$top" archive "$first_version" | tar -x -C "$folder/source-$release"
            SOURCE_DATE_EPOCH=$(git -c safe.directory='*' -C "$top" log -1 --format=%ct "$first_version") RELEASES=$release \
                QERNAL_ROOTS_CACHE=$folder/roots "$folder/source-$release/packaging/build" deb >"$folder/$release.log" 2>&1 \
                || { tail -n 20 "$folder/$release.log" >&2; fail "building 0.1.0 for $release"; }
            mv "$folder/source-$release"/build/packages/*.deb "$deb.new"
            rm -rf --one-file-system "$folder/source-$release" "$folder/roots"
            mv "$deb.new" "$deb"
        } 6>"$folder/$release.lock"
    fi
    printf '%s\n' "$deb"
}

# test_upgrade ROOT DEB RELEASE : what the version before (PREVIOUS=FILE names another one than 0.1.0) has of an account,
# settings, secrets and an undecided secret is there with this one, which is installed while that one runs.
test_upgrade() {
    local root=$1 previous=${PREVIOUS:-} marker=$1/home/tester/kept/upgrade session
    [ -n "$previous" ] || previous=$(first_deb "$3")
    apt_in_root "$root" purge "$name" >/dev/null 2>&1
    rm -rf "$root/home/tester" && in_root "$root" -- cp -a /etc/skel /home/tester && in_root "$root" -- chown -R tester: /home/tester
    system_files "$root" >"$root.before"
    install_deb "$root" "$previous"
    as_user "$root" /source/packaging/debian/upgrade &
    session=$!
    until [ -e "$marker" ]; do
        kill -0 "$session" 2>/dev/null || fail 'the version before'
        sleep 1
    done
    install_deb "$root" "$2"
    grep -q 'Unpacking .* over (' "$root.install.log" || fail 'that was no upgrade'
    rm "$marker"
    wait "$session" || fail 'the upgrade lost something'
    purge_deb "$root" "$root.before"
    [ -d "$root/home/tester/.local/share/Qernal" ] || fail 'the package took what is the user'"'"'s'
}
