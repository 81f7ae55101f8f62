#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds a release, and sends messages through the practice PBX: in the window where there
# is a display, in the terminal where there is none. Everything stays on this machine, in a folder that goes away.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=build/release
program=$build/app/trunktext

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf '\n!! %s\n' "$*" >&2
    exit 1
}

started=()
scratch=
clean_up() {
    trap - EXIT INT TERM HUP
    local pid
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    [ -z "$scratch" ] || rm -rf "$scratch"
}
trap clean_up EXIT
trap 'clean_up; exit 130' INT
trap 'clean_up; exit 143' TERM HUP

# The value of a field in one line of JSON as the practice PBX prints it: no quotes or backslashes inside values.
field() { sed -n 's/.*"'"$1"'" *: *"\{0,1\}\([^",}]*\).*/\1/p'; }

build_release() {
    say "Looking for what is missing"
    packaging/install-packages.sh build run
    if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then packaging/install-packages.sh window; fi

    mkdir -p "$build"
    say "Configuring $build"
    if ! cmake --preset release >"$build/configure.log" 2>&1; then
        tail -n 30 "$build/configure.log" >&2
        fail "CMake could not configure the build; its last words are above."
    fi

    say "Building the release (two or three minutes the first time)"
    local quiet=()
    [ -t 1 ] || quiet=(--quiet)
    cmake --build --preset release --target trunktext -- "${quiet[@]}"
}

start_practice_pbx() {
    say "Starting the practice PBX: three GSM trunks on this machine only, time five times as fast"
    : >"$scratch/pbx.json"
    "$program" practice-pbx --profile "$scratch/pbx" --time-scale 0.2 >"$scratch/pbx.json" 2>"$scratch/pbx.log" &
    pbx=$!
    started+=("$pbx")
    local tenths
    for ((tenths = 0; tenths < 200; tenths++)); do
        if grep -q '}' "$scratch/pbx.json"; then break; fi
        if ! kill -0 "$pbx" 2>/dev/null; then
            cat "$scratch/pbx.log" >&2
            fail "The practice PBX ended before it began."
        fi
        sleep 0.1
    done
    port=$(field port <"$scratch/pbx.json")
    pin=$(field certificateSha256 <"$scratch/pbx.json")
    username=$(field username <"$scratch/pbx.json")
    password=$(field password <"$scratch/pbx.json")
    if [ -z "$port" ] || [ -z "$pin" ] || [ -z "$username" ] || [ -z "$password" ]; then
        fail "The practice PBX did not say how to reach it."
    fi
    printf 'It listens on 127.0.0.1:%s; its certificate is %s\n' "$port" "$pin"
}

# send NUMBER TEXT EXPECTED: shows each status, and checks how it ended.
send() {
    local number=$1 text=$2 expected=$3 status=0
    say "Sending to $number: $text"
    printf '%s\n' "$password" |
        "$program" send --profile "$scratch/agent" --to "$number" --password-stdin --wait 60 "$text" || status=$?
    [ "$status" -eq "$expected" ] || fail "That should have ended with exit code $expected, not $status."
}

in_the_terminal() {
    start_practice_pbx
    say "Saving the connection, and trusting that certificate"
    "$program" connect --profile "$scratch/agent" --name Practice --host 127.0.0.1 --port "$port" \
        --username "$username" --pin "$pin" --report-port 0
    send "183 9621 0850" "Your plan has 20 GB left until 1 December." 0
    send "171 5555 0000" "This one goes to a number that the practice PBX reports as failed." 1
    say "The history"
    "$program" history --profile "$scratch/agent"

    say "Taking a picture of the window, without a display"
    local picture=$build/trunktext-window.png
    rm -f "$picture"
    mkdir -m 700 "$scratch/runtime"
    if ! QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$scratch/runtime \
        "$program" --practice --profile "$scratch/window" --screenshot "$picture" 2>"$scratch/window.log" ||
        [ ! -s "$picture" ]; then
        cat "$scratch/window.log" >&2
        fail "There is no picture in $picture."
    fi
    say "Done. The window is pictured in $PWD/$picture"
    printf 'With a display, this command opens the window itself.\n'
}

# Runs the window as a child, so that Ctrl+C here ends it and takes the scratch folder away.
in_the_window() {
    say "Opening the window on the practice PBX"
    printf 'Type any number and a text, and press Ctrl+Enter. A number that ends in 0000 will fail.\n'
    printf 'Nothing leaves this machine, and what you send is forgotten when you close the window.\n'
    "$program" --practice --profile "$scratch/window" &
    local window=$! status=0
    started+=("$window")
    wait "$window" || status=$?
    return "$status"
}

build_release
scratch=$(mktemp -d)
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    status=0
    in_the_window || status=$?
    # Qt aborts (128 + SIGABRT) where the display named by the environment cannot be reached.
    if [ "$status" -ne 134 ]; then exit "$status"; fi
    say "No window could be opened on display ${DISPLAY:-$WAYLAND_DISPLAY}, so here it is in the terminal"
fi
in_the_terminal
