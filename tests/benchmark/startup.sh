#!/usr/bin/env bash
# tests/benchmark/startup.sh [--runs N] [--idle SECONDS]
# Supine with a ten-year journal against a bare Qt Widgets window, on the same screen in memory (Xvfb), by turns:
# wall time from exec to the first paint, memory (PSS), and wake-ups while idle in the tray.
# Needs: cmake --preset release -DBUILD_TESTING=ON && cmake --build --preset release
set -euo pipefail
top=$(cd "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/../.." && pwd -P)
build=$top/build/release
runs=15 idle=60
while [ $# -gt 1 ]; do
    case $1 in
    --runs) runs=$2 ;;
    --idle) idle=$2 ;;
    *) echo "Unknown option $1" >&2 && exit 2 ;;
    esac
    shift 2
done
for needed in "$build/app/supine" "$build/tests/benchmark/bare_window" "$build/tests/benchmark/generic/libfirst_paint.so"; do
    [ -e "$needed" ] || { echo "Missing $needed; see the top of this file." >&2 && exit 2; }
done

work=$(mktemp -d)
started=()
finish()
{
    [ ${#started[@]} -eq 0 ] || kill "${started[@]}" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
export HOME=$work XDG_RUNTIME_DIR=$work/runtime LANG=C.UTF-8 QT_QPA_PLATFORM=xcb
mkdir -m 700 "$XDG_RUNTIME_DIR"
Xvfb -displayfd 3 -screen 0 1600x1200x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
started+=($!)
until [ -s "$work/display" ]; do :; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
"$build/tests/benchmark/ten_year_journal" "$work/journal"

bare=("$build/tests/benchmark/bare_window")
supine=("$build/app/supine" --data-dir "$work/journal")

first_paint_ms() # command...
{
    local before=$EPOCHREALTIME after
    QT_PLUGIN_PATH="$build/tests/benchmark" QT_QPA_GENERIC_PLUGINS=firstpaint "$@" >/dev/null 2>&1
    after=$EPOCHREALTIME
    echo $(((${after/[.,]/} - ${before/[.,]/}) / 1000))
}

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

switches() { awk '/^voluntary_ctxt_switches/ {sum += $2} END {print sum}' /proc/"$1"/task/*/status; }

# Memory in kB once it is quiet, and voluntary switches a minute after that.
idle_numbers() # command...
{
    local before pid
    "$@" >/dev/null 2>&1 &
    pid=$!
    started+=("$pid")
    sleep 8
    before=$(switches "$pid")
    sleep "$idle"
    echo "$(awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup") $((($(switches "$pid") - before) * 60 / idle))"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}

first_paint_ms "${bare[@]}" >/dev/null
first_paint_ms "${supine[@]}" >/dev/null
for ((run = 0; run < runs; ++run)); do
    first_paint_ms "${bare[@]}" >>"$work/bare"
    first_paint_ms "${supine[@]}" >>"$work/supine"
done
read -r bare_kb bare_wakes < <(idle_numbers "${bare[@]}")
read -r supine_kb supine_wakes < <(idle_numbers "${supine[@]}" --minimized)
bare_ms=$(median <"$work/bare")
supine_ms=$(median <"$work/supine")

ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }
printf '%-34s %10s %10s %7s\n' "" "bare Qt" Supine ratio
printf '%-34s %10s %10s %7s\n' "first paint, ms (median of $runs)" "$bare_ms" "$supine_ms" "$(ratio "$supine_ms" "$bare_ms")"
printf '%-34s %10s %10s %7s\n' "memory when idle, MiB" $((bare_kb / 1024)) $((supine_kb / 1024)) "$(ratio "$supine_kb" "$bare_kb")"
printf '%-34s %10s %10s\n' "wake-ups a minute when idle" "$bare_wakes" "$supine_wakes"
