#!/bin/sh
# Kills the sound server in the middle of a rehearsal and starts another: the session goes on to its end, says once that
# nothing is heard and once that it is again, and its last chime sounds. Usage: server_loss_rig.sh REHEARSAL
set -eu

rehearsal=$1
# shellcheck source=own_server.sh
. "$(dirname "$0")/own_server.sh"

heard() {
    pactl list sink-inputs | grep -q 'Sink Input'
}

"$rehearsal" outlive >"$folder/said" 2>/dev/null &
other=$!
await heard
kill -9 "$server"
wait "$server" 2>/dev/null || true
rm -rf "$folder/pulse"
await grep -q missing "$folder/said"
serve
await grep -q found "$folder/said"
await heard
wait "$other"
other=
[ "$(tr '\n' ' ' <"$folder/said")" = "missing found finished " ] || { cat "$folder/said"; exit 1; }
