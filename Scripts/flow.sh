#!/bin/sh
# flow.sh PADANAN: an article on its way through a project: segments, a draft with its terms guaranteed, a translator who works in OmegaT, check, report, the translated article, the memory.
# The translator's work is taken from Fixtures/flow. What is made stands in the folder that FLOW names, else in one that is removed in the end.
set -eu
padanan=$1
fixtures=$(cd "$(dirname "$0")/../Fixtures/flow" && pwd)
case $padanan in
*/*) padanan=$(cd "$(dirname "$padanan")" && pwd)/$(basename "$padanan") ;;
esac
if [ -n "${FLOW:-}" ]; then
    folder=$FLOW
    mkdir -p "$folder"
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi
cd "$folder"
say() { printf '\n# %s\n' "$*"; }
# Runs padanan; the exit code 1 says that something was found, or is left to do.
run() {
    echo "\$ padanan $*"
    "$padanan" "$@" 2>&1 || [ $? -eq 1 ]
}

say "A project with an article"
cp "$fixtures/perundingan.html" .
run project init . --source perundingan.html

say "Its segments, with their terms marked, for a translator"
run segment source/perundingan.html --to xliff2 -g builtin -o target/perundingan.xlf

say "A first translation: memory and gloss, each term verified"
run translate source/perundingan.html --to xliff2 -o gloss.xlf --receipt gloss.json
run check gloss.xlf --select terms

say "A translator works in OmegaT"
run export omegat .

say "The translator is back"
cp "$fixtures/project_save.tmx" omegat/project_save.tmx
run import omegat . target/perundingan.xlf
run check
run check --format html -o laporan.html

say "Corrected, the article is put together"
cp "$fixtures/project_save-revised.tmx" omegat/project_save.tmx
run import omegat . target/perundingan.xlf --replace
run check
run merge target/perundingan.xlf -o target/perundingan.html
run project status

say "What was translated is remembered, and comes back"
run tm import target/perundingan.xlf --tm tm/memory.ptm
run translate source/perundingan.html --dry-run
