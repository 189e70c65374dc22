#!/usr/bin/env bash
# kill_rig.sh WRITER KILLS: lets WRITER record night after night, kills it at a random moment, KILLS times over, and
# has it verify each time that every night it had acknowledged is there, none by half, and that the journal is sound.
set -euo pipefail
writer=$1
kills=${2:-200}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
journal=$folder/journal.sqlite
last=-1
for ((round = 1; round <= kills; ++round)); do
    # Within the first milliseconds it opens and migrates, later it writes.
    moment=$(printf '0.%03d' $((RANDOM % 250 + 1)))
    timeout -s KILL "$moment" "$writer" "$journal" $((last + 1)) >"$folder/said" 2>"$folder/errors" || true
    said=$(tail -n 1 "$folder/said")
    [ -n "$said" ] && last=$said
    # A night may have been kept in the moment before it could be said.
    if ! kept=$("$writer" --verify "$journal" "$last"); then
        echo "After kill $round the journal is not as it was acknowledged: night $last. $kept"
        exit 1
    fi
    last=$kept
done
echo "$kills kills, $((last + 1)) nights, each one there and whole"
