#!/bin/sh
# Prints how well our own tasks are done on gold cases: those of the repository, and those beside it where there are any. accuracy.sh PROGRAM
set -eu
cd "$(dirname "$0")/.."
padanan=$1
printf '%-44s %9s %9s %9s %7s %7s %7s\n' "task and cases" precision recall F1 right wrong missing

# score TASK CASES [OPTION…]: a line of the table
score() {
    task=$1 cases=$2
    shift 2
    [ -f "$cases" ] || return 0
    "$padanan" evaluate "$task" "$cases" "$@" --format tsv | awk -F '\t' -v name="$task ${cases#../}" \
        '$2 == "ALL" { printf "%-44s %9s %9s %9s %7s %7s %7s\n", name, $3, $4, $5, $6, $7, $8 }'
}

score recognize Fixtures/recognize/cases.jsonl -g Fixtures/recognize/glossary.csv
score align Fixtures/align/cases.jsonl -g Fixtures/align/glossary.csv
score check Fixtures/align/cases.jsonl -g Fixtures/align/glossary.csv
score qa Fixtures/check/planted.jsonl -g Fixtures/check/planted.csv
score qa Fixtures/check/clean.jsonl -g Fixtures/check/planted.csv
score segment Fixtures/segment/hard-id.jsonl
score segment Fixtures/segment/docs-id.jsonl
score segment Fixtures/segment/hard-en.jsonl --from en

gold=../shared/gold
score recognize $gold/recognize/dev.jsonl -g $gold/recognize/glossary.csv
score align $gold/check/dev.jsonl -g $gold/check/glossary.csv
score check $gold/check/dev.jsonl -g $gold/check/glossary.csv
score qa $gold/qa/numbers-dev.jsonl
score qa $gold/qa/qa-dev.jsonl
score segment $gold/segment/hard-dev.jsonl
score segment $gold/segment/docs-dev.jsonl
