#!/bin/sh
# instructions.sh BENCH [--gate | --record]: instructions per byte of recognition with 10,000 terms, counted by callgrind.
#
# Counts repeat exactly whatever else the machine does, so that they can be compared where times cannot. --gate fails when the count is
# more than 15 % over the recorded one in Scripts/instructions.txt; --record writes it.
set -eu
bench=$1
mode=${2:-}
record=Scripts/instructions.txt

if ! command -v valgrind >/dev/null; then
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        apt-get update -q >/dev/null && apt-get install -y -q valgrind >/dev/null
    else
        echo "padanan: valgrind is needed to count instructions; install it with the system's package manager" >&2
        exit 2
    fi
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Prints the instructions of a run that scans $1 times.
count() {
    valgrind --tool=callgrind --callgrind-out-file="$folder/out" "$bench" recognize --megabytes 1 --scans "$1" >"$folder/result" 2>"$folder/log"
    sed -n 's/.*Collected : //p' "$folder/log"
}
one=$(count 1)
three=$(count 3)
bytes=$(cut -d ' ' -f 1 "$folder/result")
hits=$(cut -d ' ' -f 2 "$folder/result")
now=$(awk -v a="$one" -v b="$three" -v n="$bytes" 'BEGIN { printf "%.1f", (b - a) / 2 / n }')
echo "recognition: $now instructions per byte ($hits hits in $bytes bytes, 10,000 terms)"

case $mode in
--record)
    echo "$now" >"$record"
    ;;
--gate)
    limit=$(awk -v r="$(cat "$record")" 'BEGIN { printf "%.1f", r * 1.15 }')
    if awk -v n="$now" -v l="$limit" 'BEGIN { exit !(n > l) }'; then
        echo "padanan: error: over the limit of $limit ($record plus 15 %)" >&2
        exit 1
    fi
    ;;
esac
