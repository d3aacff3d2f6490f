#!/bin/sh
# instructions.sh BENCH [--gate | --record]: instructions per byte, counted by callgrind: recognition with 10,000 terms, segmentation.
#
# Counts repeat exactly whatever else the machine does, so that they can be compared where times cannot. --gate fails when a count is
# more than 15 % over the recorded one in Scripts/instructions.txt; --record writes that file.
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
# valgrind 3.19 gives up on the debug information of a program this large.
if strip -g -o "$folder/bench" "$bench" 2>/dev/null; then bench=$folder/bench; fi
status=0

# Prints the instructions of a run that scans $1 times; the rest are the arguments of padanan-bench.
count() {
    scans=$1
    shift
    valgrind --tool=callgrind --callgrind-out-file="$folder/out" "$bench" "$@" --megabytes 1 --scans "$scans" >"$folder/result" 2>"$folder/log"
    sed -n 's/.*Collected : //p' "$folder/log"
}

# Measures what is called $1 in the record; $2 says what is found; the rest are the arguments of padanan-bench.
measure() {
    name=$1
    found=$2
    shift 2
    one=$(count 1 "$@")
    three=$(count 3 "$@")
    read -r bytes number <"$folder/result"
    now=$(awk -v a="$one" -v b="$three" -v n="$bytes" 'BEGIN { printf "%.1f", (b - a) / 2 / n }')
    echo "$name: $now instructions per byte ($number $found in $bytes bytes)"
    echo "$name $now" >>"$folder/record"
    if [ "$mode" = --gate ]; then gate; fi
}

gate() {
    recorded=$(awk -v name="$name" '$1 == name { print $2 }' "$record")
    limit=$(awk -v r="${recorded:-0}" 'BEGIN { printf "%.1f", r * 1.15 }')
    if awk -v n="$now" -v l="$limit" 'BEGIN { exit !(n > l) }'; then
        echo "padanan: error: $name is over the limit of $limit ($record plus 15 %)" >&2
        status=1
    fi
}

measure recognition "hits of 10,000 terms" recognize
measure segmentation-id segments segment --language id
measure segmentation-en segments segment --language en
if [ "$mode" = --record ]; then cp "$folder/record" "$record"; fi
exit $status
