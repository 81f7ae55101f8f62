#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the parts of Qt without a window again, from Debian's own sources, for ThreadSanitizer: it does not see the
# locks of a Qt that was built without it, and would take every queued call for a race.
#   tests/build-qt-for-threads.sh FOLDER
# Leaves FOLDER/lib and FOLDER/plugins, to be loaded in place of the system's. About ten minutes, once.
set -euo pipefail
folder=$(realpath -m "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '== %s\n' "$*"; }

[ ! -e "$folder/complete" ] || exit 0
packaging/install-packages.sh build test threads
mkdir -p "$folder/apt/lists/partial" "$folder/apt/cache/archives/partial" "$folder/apt/sources"

# Package lists of its own: nobody's apt is set up differently afterwards.
say "Fetching Qt's sources"
for list in /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list; do
    [ -e "$list" ] || continue
    case $list in
        *.sources) sed 's/^Types: .*/Types: deb-src/' "$list" >"$folder/apt/sources/debian.sources" ;;
        *) sed -n 's/^deb /deb-src /p' "$list" >"$folder/apt/sources/debian.list" ;;
    esac
done
apt=(-q -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$folder/apt/sources"
    -o "Dir::State::lists=$folder/apt/lists" -o "Dir::Cache=$folder/apt/cache")
apt-get "${apt[@]}" update >"$folder/fetch.log" 2>&1
rm -rf "$folder"/qt6-base-*/
(cd "$folder" && apt-get "${apt[@]}" source qt6-base >>fetch.log 2>&1)
sources=$(find "$folder" -maxdepth 1 -type d -name 'qt6-base-*')

# What Debian's Qt has and these libraries show to the others stays as it is there. Its tools do for this one, too.
say "Configuring Qt"
cmake -S "$sources" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$(dirname "$(find /usr/lib -type d -name Qt6HostInfo -path '*/cmake/*' | head -n 1)")" \
    -DQT_FORCE_FIND_TOOLS=ON \
    -DFEATURE_sanitizer=ON -DFEATURE_sanitize_thread=ON -DECM_ENABLE_SANITIZERS=thread \
    -DFEATURE_gui=OFF -DFEATURE_dbus=OFF -DFEATURE_xml=OFF -DFEATURE_icu=ON -DFEATURE_glib=ON -DFEATURE_zstd=ON -DFEATURE_ssl=ON \
    -DFEATURE_system_sqlite=ON -DFEATURE_system_pcre2=ON -DFEATURE_reduce_relocations=OFF \
    -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF >"$folder/configure.log" 2>&1
say "Building Qt: about ten minutes"
cmake --build "$folder" --target Core Network Sql Test QSQLiteDriverPlugin QTlsBackendOpenSSLPlugin \
    >"$folder/build.log" 2>&1 || { tail -n 25 "$folder/build.log"; exit 1; }
# What opens a window and draws its signs is the system's.
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
for kind in platforms imageformats iconengines; do
    [ -e "$folder/plugins/$kind" ] || ln -s "$plugins/$kind" "$folder/plugins/$kind"
done
touch "$folder/complete"
