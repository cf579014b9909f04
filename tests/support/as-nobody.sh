# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by tests/run: a copy of the checkout that belongs to nobody, and commands run there as that user, whom
# permissions bind. Needs root; $root is the checkout, $private a folder of the caller's that is removed at its end.

# Prints the files of the checkout, each ended by NUL: what git knows or would add, else all but the build.
source_files() {
    local list=$private/list
    cd "$root" || return 1
    if ! git -c safe.directory='*' ls-files -z --cached --others --exclude-standard >"$list" 2>/dev/null; then
        find . \( -path ./build -o -path ./.git -o -path ./.cache \) -prune -o \( -type f -o -type l \) -printf '%P\0' >"$list"
    fi
    sort -zu "$list" | while IFS= read -r -d '' file; do
        if [ -e "$file" ] || [ -L "$file" ]; then
            printf '%s\0' "$file"
        fi
    done
}

as_nobody() {
    setpriv --reuid=nobody --regid=nogroup --clear-groups --inh-caps=-all --no-new-privs \
        env -i "PATH=/usr/local/bin:/usr/bin:/bin" "TERM=${TERM:-dumb}" "QERNAL_RUN_MARK=${QERNAL_RUN_MARK:-}" "QERNAL_CORE_IMAGES=${QERNAL_CORE_IMAGES:-}" "$@"
}

# mirror FOLDER : makes FOLDER/checkout equal to the checkout and keeps the times, so that only what changed is built
# again. What is in FOLDER already has to be nobody's.
mirror() {
    local copy=$1 files=$private/files
    if mkdir -m 755 "$copy" 2>/dev/null; then
        chown nobody:nogroup "$copy"
    fi
    if [ -L "$copy" ] || [ ! -d "$copy" ] || [ "$(stat -c %U "$copy")" != nobody ]; then
        echo "$copy is there already and not ours." >&2
        exit 1
    fi
    source_files >"$files"
    # shellcheck disable=SC2016
    as_nobody bash -c '
        cd "$1"
        mkdir -p checkout
        cat >files.new
        if [ -f files ]; then
            comm -z -23 files files.new | (cd checkout && xargs -0r rm -f --)
        fi
        mv files.new files' bash "$copy" <"$files"
    tar -C "$root" -c --no-recursion --null --verbatim-files-from -T "$files" \
        | as_nobody tar -C "$copy/checkout" --no-same-owner -xp
}
