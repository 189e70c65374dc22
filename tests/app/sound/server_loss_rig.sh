#!/bin/sh
# Kills the sound server in the middle of a rehearsal and starts another: the session goes on to its end, says once that
# nothing is heard and once that it is again, and its last chime sounds. Usage: server_loss_rig.sh REHEARSAL. Exit code
# 77: the tools for it are not installed.
set -eu

rehearsal=$1
for tool in pulseaudio parec pactl; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done

folder=$(mktemp -d)
server=
session=
finish() {
    [ -z "$session" ] || kill "$session" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    wait
    rm -rf "$folder"
}
trap finish EXIT

# Until a command succeeds, ten seconds at most.
await() {
    tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || { echo "in vain: $*"; exit 1; }
        sleep 0.1
    done
}

serve() {
    pulseaudio -n --daemonize=no --exit-idle-time=-1 --log-level=error -L module-native-protocol-unix \
        -L "module-null-sink sink_name=nowhere rate=48000" &
    server=$!
    await pactl info
}

heard() {
    pactl list sink-inputs | grep -q 'Sink Input'
}

chmod 700 "$folder"
export XDG_RUNTIME_DIR=$folder HOME=$folder XDG_CONFIG_HOME=$folder/config
unset PULSE_SERVER PULSE_SINK DISPLAY DBUS_SESSION_BUS_ADDRESS

serve
"$rehearsal" outlive >"$folder/said" 2>/dev/null &
session=$!
await heard
kill -9 "$server"
wait "$server" 2>/dev/null || true
rm -rf "$folder/pulse"
await grep -q missing "$folder/said"
serve
await grep -q found "$folder/said"
await heard
wait "$session"
session=
[ "$(tr '\n' ' ' <"$folder/said")" = "missing found finished " ] || { cat "$folder/said"; exit 1; }
