#!/bin/sh
# demo.sh PADANAN: the main job on the articles in Fixtures with the published glossaries.
set -eu
padanan=$1
show() {
    echo
    echo "\$ $*" | sed "s|$padanan|padanan|"
    "$@"
}
show "$padanan" recognize Fixtures/articles/suku-bunga.id.txt
show "$padanan" align -g Glossaries/id-en Fixtures/articles/jaminan-keamanan.id.txt Fixtures/articles/jaminan-keamanan.en.txt
show "$padanan" segment --stats -g builtin Fixtures/articles/jaminan-keamanan.id.txt
show "$padanan" segment Fixtures/documents/text/article.txt
# Findings make the exit code 1.
show "$padanan" check -g builtin Fixtures/check/article.xlf || [ $? -eq 1 ]
