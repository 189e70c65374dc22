#!/usr/bin/env bash
# disk_rig.sh WRITER FAILING_DISK OLD_JOURNAL [STRIDE]: does each thing to a journal again and again, and each time lets another
# call to the disk fail (each one, or every STRIDEth): with an error, with no space from there on, or with the process gone. Afterwards the journal
# must be sound, with every night it had before and every one that was acknowledged.
set -euo pipefail
writer=$1
disk=$2
old=$3
every=${4:-1}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
home=$folder/home

# begin WHAT: a data folder as it is before WHAT.
begin()
{
    rm -rf "$home"
    mkdir -m 700 "$home"
    case $1 in
    write) "$writer" "$home/journal.sqlite" 0 4 >/dev/null ;;
    migrate) install -m 600 "$old" "$home/journal.sqlite" ;;
    *)
        "$writer" "$home/journal.sqlite" 0 4 >/dev/null
        "$writer" --backup "$home/journal.sqlite" >/dev/null
        "$writer" "$home/journal.sqlite" 4 6 >/dev/null
        [ "$1" != repair ] || "$writer" --damage "$home/journal.sqlite"
        ;;
    esac
}

# act WHAT: does it, and says each night it has acknowledged.
act()
{
    case $1 in
    write) "$writer" "$home/journal.sqlite" 4 8 ;;
    migrate) "$writer" --open "$home/journal.sqlite" ;;
    *) "$writer" "--$1" "$home/journal.sqlite" ;;
    esac
}

# holds WHAT SAID: what must be true afterwards.
holds()
{
    case $1 in
    write) "$writer" --verify "$home/journal.sqlite" "${2:-3}" ;;
    migrate) "$writer" --count "$home/journal.sqlite" 53 ;;
    restore) "$writer" --verify "$home/journal.sqlite" 3 ;;
    repair) "$writer" --repair "$home/journal.sqlite" >/dev/null && "$writer" --verify "$home/journal.sqlite" 5 ;;
    *) "$writer" --verify "$home/journal.sqlite" 5 ;;
    esac
}

runs=0
for what in write migrate backup restore repair; do
    begin "$what"
    DISK_FOLDER=$home DISK_COUNT=$folder/count LD_PRELOAD=$disk act "$what" >/dev/null
    calls=$(cat "$folder/count")
    [ "$calls" -gt 3 ] || { echo "$what: the failing disk sees no calls"; exit 1; }
    for how in eio full kill; do
        for ((call = 1; call <= calls; call += every)); do
            begin "$what"
            { DISK_FOLDER=$home DISK_FAILS_AT=$call DISK_HOW=$how LD_PRELOAD=$disk act "$what" \
                >"$folder/said" 2>"$folder/errors" || true; } 2>/dev/null
            if ! found=$(holds "$what" "$(tail -n 1 "$folder/said")"); then
                echo "$what, call $call of $calls, $how: $found"
                cat "$folder/errors"
                exit 1
            fi
            runs=$((runs + 1))
        done
    done
done
echo "$runs failures of the disk, nothing lost"
