# shellcheck shell=sh
# A sound server of its own, whose sink goes nowhere, for as long as the script that reads this runs. Exit code 77: the
# tools for it are not installed.
for tool in pulseaudio parec pactl; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done

folder=$(mktemp -d)
server=
other= # a process to be ended with the script
finish() {
    [ -z "$other" ] || kill "$other" 2>/dev/null || true
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

chmod 700 "$folder"
export XDG_RUNTIME_DIR="$folder" HOME="$folder" XDG_CONFIG_HOME="$folder/config"
unset PULSE_SERVER PULSE_SINK DISPLAY DBUS_SESSION_BUS_ADDRESS
serve
