#!/usr/bin/env bash
# clock_jump.sh SUPINE: the wall clock of one program moves 8.5 hours over a change of the clocks while its monotonic
# clock runs on (libfaketime). One notice at most, none stale, and the log says why. Exit code 77: not to be had here.
set -euo pipefail
supine=$1
command -v faketime >/dev/null && command -v dbus-run-session >/dev/null && command -v dbus-monitor >/dev/null || exit 77
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_RUNTIME_DIR=$work/run XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/share TZ=Europe/Berlin
export QT_QPA_PLATFORM=offscreen FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_DONT_RESET=1
mkdir -m 700 "$work/run"
at() # WALL-CLOCK words...
{
    local wall=$1
    shift
    faketime -f "@$wall" "$supine" --data-dir "$work/data" "$@"
}
fail()
{
    echo "$*" >&2
    exit 1
}
at "2026-03-28 22:00:00" reminders add --at 23:30 >/dev/null
at "2026-03-28 22:00:00" reminders add --at 02:30 --kind own --even-if-done >/dev/null
at "2026-03-28 22:00:05" remind --wait | grep -qx "Nothing is due." || fail "something was due at ten in the evening"
# 8.5 hours later by the wall, at once by the monotonic clock; 02:30 did not exist in between.
told=$(at "2026-03-29 07:30:05" remind --wait 2>&1)
[ "$told" = "Nothing is due." ] || fail "a stale notice: $told"
at "2026-03-29 07:30:10" reminders log --json >"$work/log.json"
[ "$(grep -c '"outcome": "missed"' "$work/log.json")" = 2 ] || fail "the log does not have both: $(cat "$work/log.json")"
[ "$(grep -c '"cause": "clock-set"' "$work/log.json")" = 2 ] || fail "the log does not say why: $(cat "$work/log.json")"
grep -q '"due": "2026-03-29T03:30:00+02:00"' "$work/log.json" || fail "the skipped time did not move forward"
