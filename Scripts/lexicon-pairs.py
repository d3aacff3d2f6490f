#!/usr/bin/env python3
"""Gathers the sentence pairs that the lexicon of word alignment is learned from.

    python3 Scripts/lexicon-pairs.py --gold gold.jsonl bitext.tsv.xz ... > pairs.tsv
    padanan-bench lexicon pairs.tsv

A bitext has lines of number, source and target, parted by tabs, and may be
packed with xz. Pairs that are in a gold file (its lines have "id" and "en")
are left out, as are pairs given twice.
"""

import argparse
import json
import lzma
import re
import sys


def key(text):
    return re.sub(r"\W+", "", text.lower())


def gold_sentences(paths):
    sentences = set()
    for path in paths:
        for line in open(path, encoding="utf-8"):
            item = json.loads(line)
            sentences |= {key(item["id"]), key(item["en"])}
    return sentences


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", action="append", default=[], help="sentences not to be learned from")
    parser.add_argument("bitext", nargs="+")
    arguments = parser.parse_args()
    excluded = gold_sentences(arguments.gold)
    seen, left_out = set(), 0
    for path in arguments.bitext:
        opened = lzma.open if path.endswith(".xz") else open
        for line in opened(path, "rt", encoding="utf-8"):
            cells = line.rstrip("\n").split("\t")
            if len(cells) != 3:
                continue
            _, source, target = cells
            if key(source) in excluded or key(target) in excluded:
                left_out += 1
            elif (source, target) not in seen:
                seen.add((source, target))
                print(source, target, sep="\t")
    print(f"{len(seen)} pairs; {left_out} of the gold left out", file=sys.stderr)


if __name__ == "__main__":
    main()
