# SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by app/run and tests/run: which Debian packages are needed, and how the missing ones come.
# `a|b` is met by either; the first one that the release knows is installed.

# shellcheck disable=SC2034
build_packages=(
    cmake ninja-build g++ ccache
    qt6-base-dev 'qt6-svg-dev|libqt6svg6-dev'
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libxcb1-dev
    qtkeychain-qt6-dev libexpected-dev libyaml-cpp-dev libboost-dev
    qt6-wayland qt6-translations-l10n x11-utils ca-certificates
)
# shellcheck disable=SC2034
test_packages=(
    # Links the tests in a fraction of the time.
    mold
    xvfb xauth openbox dbus-daemon dbus-bin gnome-keyring libsecret-tools fonts-dejavu-core
    # Certificates for tests are made when they are needed.
    openssl
    at-spi2-core gir1.2-atspi-2.0 python3-gi xclip xdotool
    # The session manager of a test that logs out.
    libsm-dev libice-dev
    desktop-file-utils appstream man-db
    # Shows notifications, and judges the units of a timer.
    dunst systemd
    # The shells that are given a secret, and a tool of the service.
    zsh fish curl
    # A terminal with keys, job control and a size, for a command that the console program runs.
    tmux
    # A clipboard manager, which is what a secret on the clipboard must not stay in.
    xfce4-clipman
    # What the search for places must find, and its baseline.
    ripgrep git
    # Calendars are read by others than who writes them.
    python3-icalendar python3-vobject
    # The tools that are given a secret; kubectl is tried where it is installed.
    gh
    # Only this version formats as the tree is formatted; a release without it has another, which checks nothing.
    'clang-format-14|clang-format'
    shellcheck
)
# What only `tests/run --all` needs: Clang for the fuzzers, its linter, Wayland compositors for the clipboard, gcore, Go,
# and the checks of binaries and of memory.
# shellcheck disable=SC2034
all_packages=(
    'clang-14|clang-19' 'libclang-rt-14-dev|libclang-rt-19-dev' 'clang-tidy-14|clang-tidy'
    sway wtype mutter
    # Another keychain than the tests' usual one.
    keepassxc
    gdb devscripts binutils valgrind
    # The libraries of the service's own tools, for a client of them that uses the console program.
    golang-go golang-golang-x-oauth2-dev golang-github-joho-godotenv-dev
)

# What tests/benchmarks/run needs besides: the baselines, an instruction counter, and Xlib to look at the screen.
# shellcheck disable=SC2034
benchmark_packages=(curl ripgrep valgrind libx11-dev)

# Prints those of its arguments that are not installed, one a line.
missing_packages() {
    local installed entry
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    for entry in "$@"; do
        grep -qxE -- "${entry//+/\\+}" <<<"$installed" || printf '%s\n' "$entry"
    done
}

# Of each `a|b` the first that the package lists know; needs lists that are up to date.
choose_packages() {
    local entry name
    for entry in "$@"; do
        for name in ${entry//|/ }; do
            if [[ $(LC_ALL=C apt-cache policy "$name") =~ Candidate:\ [^\(] ]]; then
                break
            fi
        done
        printf '%s\n' "$name"
    done
}

# Runs apt-get as root without a question, and waits for its turn.
apt_get() {
    local command=(apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3
        -o Dpkg::Options::=--force-confold "$@")
    if [ "$(id -u)" = 0 ]; then
        DEBIAN_FRONTEND=noninteractive "${command[@]}" </dev/null
    else
        sudo -n DEBIAN_FRONTEND=noninteractive "${command[@]}" </dev/null
    fi
}

# Installs what is missing of its arguments; where that is refused, says what to run and exits 1.
require_packages() {
    local missing chosen
    if ! command -v dpkg-query >/dev/null; then
        printf 'This is no Debian: install what corresponds to these packages yourself:\n  %s\n' "$*" >&2
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    if [ ${#missing[@]} = 0 ]; then
        return 0
    fi
    printf 'Installing: %s\n' "${missing[*]}"
    apt_get update || printf 'The package lists could not be renewed; trying with those that are here.\n' >&2
    mapfile -t chosen < <(choose_packages "${missing[@]}")
    if ! apt_get install --no-install-recommends "${chosen[@]}"; then
        printf '\nThese packages are missing. Install them with this line, then start again:\n' >&2
        printf '  sudo apt-get install -y --no-install-recommends %s\n' "${chosen[*]}" >&2
        exit 1
    fi
}
