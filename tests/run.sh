#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test without a display.
#   tests/run.sh               debug build, warnings are errors; all tests
#   tests/run.sh --sanitize    the same under AddressSanitizer and UndefinedBehaviorSanitizer
#   tests/run.sh --threads     the same under ThreadSanitizer; builds a Qt for it first
#   tests/run.sh --fuzz [SECONDS]   each fuzzer for that long (60) instead of the tests
#   tests/run.sh --soak [--messages N] [--seed N]   many messages through a PBX that misbehaves at random
#   tests/run.sh --benchmarks [--rows N]   the program beside what it is built on, with so many messages (1,000,000)
#   tests/run.sh --lint [FILE...]   clang-format, clang-tidy and clazy instead of the tests
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '== %s\n' "$*"; }

usage() {
    sed -n '3,10s/^# \{0,1\}//p' tests/run.sh
    exit "$1"
}

run_tests() {
    local preset=$1
    packaging/install-packages.sh build test
    say "Configuring build/$preset"
    cmake --preset "$preset" --log-level=NOTICE
    say "Building"
    cmake --build --preset "$preset"
    say "Running the tests"
    exec ctest --preset "$preset"
}

# ctest finds Qt's libraries where this says, instead of the system's.
threads() {
    packaging/install-packages.sh build test
    tests/build-qt-for-threads.sh build/qt-for-threads
    say "Configuring build/threads"
    cmake --preset threads --log-level=NOTICE
    say "Building"
    cmake --build --preset threads
    say "Running the tests"
    LD_LIBRARY_PATH=$PWD/build/qt-for-threads/lib QT_PLUGIN_PATH=$PWD/build/qt-for-threads/plugins \
        TSAN_OPTIONS="suppressions=$PWD/tests/threads.supp halt_on_error=0 exitcode=66" exec ctest --preset threads
}

# Each starts from what is checked in, and from what earlier runs found in this build. What breaks a rule is left
# beside the build; it belongs into tests/fuzz/corpus, where the ordinary suite asks about it from then on.
fuzz() {
    local seconds=${1:-60}
    packaging/install-packages.sh build test fuzz
    say "Configuring build/fuzz"
    cmake --preset fuzz --log-level=NOTICE
    say "Building"
    cmake --build --preset fuzz
    local shelf folder=build/fuzz/tests/fuzz failed=0 running=()
    say "Fuzzing answers, reports and texts for $seconds seconds"
    for shelf in answers reports texts; do
        mkdir -p "$folder/found/$shelf" "$folder/broken"
        "$folder/fuzz_$shelf" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=4096 \
            -print_final_stats=1 -artifact_prefix="$folder/broken/$shelf-" \
            "$folder/found/$shelf" "tests/fuzz/corpus/$shelf" >"$folder/$shelf.log" 2>&1 &
        running+=("$!")
    done
    for shelf in answers reports texts; do
        if ! wait "${running[0]}"; then
            tail -n 60 "$folder/$shelf.log"
            failed=1
        fi
        running=("${running[@]:1}")
        say "$shelf: $(grep -E '^Done' "$folder/$shelf.log" || true)," \
            "$(sed -n 's/^stat::average_exec_per_sec: *//p' "$folder/$shelf.log") a second"
    done
    if [ "$failed" -ne 0 ]; then
        say "Something broke a rule: see above, and $folder/broken."
        return 1
    fi
    say "Nothing broke a rule."
}

build_benchmarks() {
    packaging/install-packages.sh build test
    say "Configuring build/benchmark"
    cmake --preset benchmark --log-level=NOTICE
    say "Building"
    cmake --build --preset benchmark
}

soak() {
    build_benchmarks
    say "Sending"
    QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 exec build/benchmark/tests/benchmarks/trunktext_soak "$@"
}

# Nothing else should run on the machine meanwhile. The generated messages are kept for the next time.
benchmarks() {
    build_benchmarks
    say "Measuring"
    mkdir -p build/benchmark/stores
    QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 \
        exec build/benchmark/tests/benchmarks/trunktext_benchmarks --folder build/benchmark/stores "$@"
}

# clazy: all of level0 and level1. Both levels are about real mistakes (containers that detach, connections that
# outlive their context, copies in loops); level2 and the manual checks are matters of taste. Without qstring-ref,
# which asks for QString::midRef(): Qt 6 has none. A test's globals cost nobody's start, so there they are allowed.
run_clazy() {
    local checks=$1 unit room units_here=()
    shift
    for unit in "${units[@]}"; do
        for room in "$@"; do
            case $unit in "$room"*) units_here+=("$unit") ;; esac
        done
    done
    [ ${#units_here[@]} -gt 0 ] || return 0
    say "clazy: ${#units_here[@]} files of $*"
    local status=0
    printf '%s\0' "${units_here[@]}" | xargs -0 -n 1 -P "$(nproc)" clazy-standalone -p "$build" \
        -checks="$checks" -header-filter="^$PWD/(app|ui|tests)/.*" >"$log" 2>&1 || status=1
    if grep -E 'error:|\[-Wclazy' "$log"; then status=1; fi
    return "$status"
}

lint() {
    packaging/install-packages.sh build test lint
    local build=build/lint
    say "Configuring $build"
    cmake --preset dev -B "$build" -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
    say "Generating what moc makes"
    ninja -C "$build" -t targets all | sed -n 's/^\([^/:]*_autogen\):.*/\1/p' | xargs -r ninja -C "$build" --quiet

    local sources=("$@")
    if [ ${#sources[@]} -eq 0 ]; then
        mapfile -t sources < <(find app ui tests -name '*.cpp' -o -name '*.h' | LC_ALL=C sort)
    fi
    # Headers are read through the sources that include them.
    local units=() source
    for source in "${sources[@]}"; do
        case $source in
            *.cpp) if grep -qF "/$source\"" "$build/compile_commands.json"; then units+=("$source"); fi ;;
        esac
    done

    local failed=0 log=$build/lint.log
    say "clang-format: ${#sources[@]} files"
    clang-format --dry-run -Werror "${sources[@]}" || failed=1

    if [ ${#units[@]} -gt 0 ]; then
        say "clang-tidy: ${#units[@]} files"
        printf '%s\0' "${units[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$build" >"$log" 2>&1 || failed=1
        grep -vE '^[0-9]+ warnings?( and [0-9]+ errors?)? generated\.$' "$log" || true

        run_clazy level0,level1,no-qstring-ref ui/ app/ || failed=1
        run_clazy level0,level1,no-qstring-ref,no-non-pod-global-static tests/ || failed=1
    fi

    if [ "$failed" -ne 0 ]; then
        say "There is something to tidy up: see above."
        return 1
    fi
    say "Nothing to tidy up."
}

case ${1:-} in
    '') run_tests dev ;;
    --sanitize) run_tests sanitize ;;
    --threads) threads ;;
    --fuzz) fuzz "${2:-60}" ;;
    --soak)
        shift
        soak "$@"
        ;;
    --benchmarks)
        shift
        benchmarks "$@"
        ;;
    --lint)
        shift
        lint "$@"
        ;;
    -h | --help) usage 0 ;;
    *) usage 2 >&2 ;;
esac
