#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of one or more sets of Debian 12 packages:
#   packaging/install-packages.sh build | test | run | window | fuzz | threads | lint | package ...
# Where nothing is missing it says nothing, needs no rights and takes no network.
set -euo pipefail

# The reasons stand in README.md, "What it is built from".
build=(g++ cmake ninja-build ccache
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libqt6sql6-sqlite qtkeychain-qt6-dev
    libicu-dev libfontconfig-dev libssl-dev libboost-dev libexpected-dev libqcustomplot-dev)
# To run it here: Qt's own words in other languages, letters for them, and the way to GNOME's keychain, which
# QtKeychain loads only where it is there.
run=(qt6-translations-l10n fonts-noto-core fonts-droid-fallback libsecret-1-0)
# To open a window where there is Wayland and no X.
window=(qt6-wayland)
# Qt's offscreen platform needs no display, only letters to draw.
test=(qt6-translations-l10n fonts-noto-core fonts-droid-fallback libsecret-1-0 desktop-file-utils appstream
    libsqlite3-dev libcurl4-openssl-dev)
# libFuzzer and the sanitizers come with the compiler's runtime.
fuzz=(clang libclang-rt-dev)
# What Qt itself is built from, for ThreadSanitizer.
threads=(dpkg-dev libzstd-dev libglib2.0-dev libpcre2-dev zlib1g-dev)
lint=(clang clang-format clang-tidy clazy)
package=(dpkg-dev fakeroot file lintian)

say() { printf '%s\n' "$*" >&2; }

wanted=()
for set in "$@"; do
    case $set in
        build) wanted+=("${build[@]}") ;;
        run) wanted+=("${run[@]}") ;;
        window) wanted+=("${window[@]}") ;;
        test) wanted+=("${test[@]}") ;;
        fuzz) wanted+=("${fuzz[@]}") ;;
        threads) wanted+=("${threads[@]}") ;;
        lint) wanted+=("${lint[@]}") ;;
        package) wanted+=("${package[@]}") ;;
        *)
            say "install-packages.sh: there is no set \"$set\"; there are build, run, window, test, fuzz, threads, lint and package."
            exit 2
            ;;
    esac
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is not Debian, so no packages are installed here. README.md lists what TrunkText is built from."
    exit 0
fi

missing=()
for package in $(printf '%s\n' "${wanted[@]}" | sort -u); do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=(env)
elif command -v sudo >/dev/null && sudo env true; then
    as_root=(sudo env)
else
    say "These Debian packages are missing: ${missing[*]}"
    say "Installing them takes root, or a user who may use sudo. Please run this once as root (su -), then try again:"
    say "    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    exit 1
fi

say "Installing what is missing with apt-get (a minute or two): ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    "${as_root[@]}" DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >>"$log" 2>&1
}
# A third-party list that cannot be fetched need not stop us: whether Debian's own were, the install will tell.
apt update || say "apt-get update had something to complain about; going on with the package lists there are."
if ! apt install -y --no-install-recommends "${missing[@]}"; then
    tail -n 25 "$log" >&2
    say "apt-get could not install the packages; its last words are above."
    exit 1
fi
