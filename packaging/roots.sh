# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced: bare Debian systems in folders, where packages are built and tried. Needs root.
# Kept between runs in $roots_cache, so that only the first run downloads; `rm -rf` of that folder is always safe,
# for mounts are made in a namespace of their own and are gone with the command that needed them.
roots_cache=${QERNAL_ROOTS_CACHE:-${XDG_CACHE_HOME:-/var/cache}/qernal-token-manager}
roots_mirror=${QERNAL_DEBIAN_MIRROR:-http://deb.debian.org/debian}

require_root_user() {
    if [ "$(id -u)" != 0 ]; then
        echo 'This makes and enters Debian root folders, which needs root: run it with sudo.' >&2
        exit 1
    fi
    if ! unshare --mount --pid --fork true 2>/dev/null; then
        echo 'This machine forbids namespaces (unshare --mount --pid), which root folders need.' >&2
        exit 1
    fi
}

# thrice COMMAND... : what needs the network, up to three times.
thrice() {
    local pause
    for pause in 5 20; do
        if "$@"; then
            return
        fi
        sleep "$pause"
    done
    "$@"
}

# in_root ROOT [FOLDER:INSIDE[:ro]]... -- COMMAND...
# Runs a command as root in the root folder, in process and mount namespaces of its own: when it ends, so does whatever
# it left running. NETWORK=no cuts it off.
in_root() {
    local root=$1 network=()
    shift
    if [ "${NETWORK:-yes}" = no ]; then
        network=(--net)
    fi
    # shellcheck disable=SC2016
    unshare --mount --propagation private --pid --fork --kill-child "${network[@]}" bash -c '
        set -euo pipefail
        root=$1
        shift
        mount --bind "$root" "$root"
        mount -t proc proc "$root/proc"
        mount -t tmpfs -o mode=755 tmpfs "$root/dev"
        mkdir -p "$root/dev/pts" "$root/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=666,mode=620 devpts "$root/dev/pts"
        mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
        for device in null zero full random urandom tty; do
            : >"$root/dev/$device"
            mount --bind "/dev/$device" "$root/dev/$device"
        done
        ln -s /proc/self/fd "$root/dev/fd"
        ln -s pts/ptmx "$root/dev/ptmx"
        while [ "$1" != -- ]; do
            IFS=: read -r folder inside mode <<<"$1"
            mkdir -p "$root$inside"
            mount --bind "$folder" "$root$inside"
            if [ "$mode" = ro ]; then
                mount -o remount,bind,ro "$root$inside"
            fi
            shift
        done
        shift
        cp -L /etc/resolv.conf "$root/etc/resolv.conf"
        chroot "$root" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
            LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "TERM=${TERM:-dumb}" "$@"' bash "$root" "$@"
}

# apt_in_root ROOT ARGUMENT... : apt-get in it, with the downloads kept for the next root of the release.
apt_in_root() {
    local root=$1 archives
    shift
    archives=$roots_cache/archives/$(sed -n 's/^VERSION_CODENAME=//p' "$root/etc/os-release")
    mkdir -p "$archives/partial"
    {
        # Another root of the release may be at the same downloads.
        flock 9
        in_root "$root" "$archives:/var/cache/apt/archives" -- apt-get -q -y -o Acquire::Retries=3 \
            -o APT::Keep-Downloaded-Packages=true -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-unsafe-io \
            --no-install-recommends "$@" </dev/null
    } 9>"$archives.lock"
}

# base_root RELEASE : makes the bare root of a release if it is missing, and prints its folder.
base_root() {
    mkdir -p "$roots_cache"
    {
        flock 8
        make_base_root "$1"
    } 8>"$roots_cache/$1-bare.lock"
}

# bootstrap RELEASE FOLDER : what an attempt before left there may be half a package.
bootstrap() {
    rm -rf --one-file-system "$2"
    debootstrap --variant=minbase "$1" "$2" "$roots_mirror"
}

make_base_root() {
    local release=$1 folder=$roots_cache/$1-bare
    if [ ! -e "$folder" ]; then
        echo "Making a bare root of $release in $folder" >&2
        thrice bootstrap "$release" "$folder.new" >"$folder.log" 2>&1 || {
            tail -n 20 "$folder.log" >&2
            return 1
        }
        if [ "$roots_mirror" = http://deb.debian.org/debian ]; then
            printf 'deb %s %s main\n' "$roots_mirror" "$release" "$roots_mirror" "$release-updates" \
                "$roots_mirror-security" "$release-security" >"$folder.new/etc/apt/sources.list"
        fi
        # No service may start in a root folder.
        printf '#!/bin/sh\nexit 101\n' >"$folder.new/usr/sbin/policy-rc.d"
        chmod 755 "$folder.new/usr/sbin/policy-rc.d"
        apt_in_root "$folder.new" update >>"$folder.log" 2>&1
        apt_in_root "$folder.new" dist-upgrade >>"$folder.log" 2>&1
        mv "$folder.new" "$folder"
    fi
    printf '%s\n' "$folder"
}

# fresh_root RELEASE FOLDER : a copy of the bare root that may be spoiled.
fresh_root() {
    local bare
    bare=$(base_root "$1")
    rm -rf --one-file-system "$2"
    mkdir -p "$(dirname "$2")"
    cp -a --reflink=auto "$bare" "$2"
}

# equipped_root RELEASE NAME PACKAGE... : a kept root with these packages (`a|b`: the first that the release knows).
# Another list makes it anew, for what is no longer listed must not linger.
equipped_root() {
    mkdir -p "$roots_cache"
    {
        flock 7
        equip_root "$@"
    } 7>"$roots_cache/$1-$2.lock"
}

equip_root() {
    local release=$1 folder=$roots_cache/$1-$2 chosen package name list
    shift 2
    list=$(printf '%s\n' "$@" | sort)
    if [ ! -e "$folder" ] || [ "$(cat "$folder.packages" 2>/dev/null)" != "$list" ]; then
        echo "Equipping $folder" >&2
        fresh_root "$release" "$folder.new"
        chosen=()
        for package in "$@"; do
            for name in ${package//|/ }; do
                if [ "$name" = "$package" ] || in_root "$folder.new" -- apt-cache show "$name" >/dev/null 2>&1; then
                    break
                fi
            done
            chosen+=("$name")
        done
        apt_in_root "$folder.new" install "${chosen[@]}" >"$folder.log" 2>&1 || {
            tail -n 20 "$folder.log" >&2
            return 1
        }
        rm -rf --one-file-system "$folder"
        mv "$folder.new" "$folder"
        printf '%s\n' "$list" >"$folder.packages"
    fi
    printf '%s\n' "$folder"
}
