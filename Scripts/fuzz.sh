#!/usr/bin/env bash
# Fuzzes every parser for FUZZ_SECONDS each (60 by default), FUZZ_JOBS at a time (2): Scripts/fuzz.sh [TARGET…]
# A crash, a hang of 10 s, more than 1 GB of memory or a copy that differs leaves a file in .build/fuzz/TARGET and fails.
set -euo pipefail
cd "$(dirname "$0")/.."
export SWIFT_BACKTRACE=enable=no
flags=(-Xswiftc -sanitize=fuzzer -Xswiftc -parse-as-library)
# gold, the usual linker on Linux, fails on libFuzzer's runtime.
[ "$(uname -s)" != Linux ] || flags+=(-Xswiftc -use-ld=lld)
swift build --package-path Fuzz --scratch-path .build/fuzz-build -c release "${flags[@]}"
fuzzer=.build/fuzz-build/release/padanan-fuzz
targets=("$@")
if [ ${#targets[@]} = 0 ]; then
    read -r -a targets <<<"$(PADANAN_FUZZ=list "$fuzzer" 2>&1 | sed -n 's/^set PADANAN_FUZZ to one of: //p')"
fi

fuzz() {
    local target=$1 folder=.build/fuzz/$1
    mkdir -p "$folder/corpus"
    if PADANAN_FUZZ=$target "$fuzzer" -max_total_time="${FUZZ_SECONDS:-60}" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="$folder/" "$folder/corpus" Fixtures/formats/samples $(find Fixtures/documents -type d) >"$folder/log" 2>&1; then
        echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$folder/log") inputs, no crash"
    else
        echo "$target: FAILED, see $folder/log"
        return 1
    fi
}
export -f fuzz
export fuzzer
printf '%s\n' "${targets[@]}" | xargs -P "${FUZZ_JOBS:-2}" -I{} bash -c 'fuzz {}'
