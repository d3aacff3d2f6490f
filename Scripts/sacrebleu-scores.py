#!/usr/bin/env python3
"""Prints sacrebleu's figures for a test to compare with: sacrebleu-scores.py HYPOTHESES REFERENCES…

A line for each metric: the figure of the corpus, then that of each segment, to six decimals.
"""
import sys
from sacrebleu.metrics import BLEU, CHRF, TER

METRICS = [
    (BLEU, {}), (BLEU, {"tokenize": "none"}), (BLEU, {"tokenize": "intl"}), (BLEU, {"lowercase": True}),
    (CHRF, {}), (CHRF, {"word_order": 2}), (CHRF, {"word_order": 2, "lowercase": True}),
    (TER, {}), (TER, {"normalized": True}), (TER, {"normalized": True, "case_sensitive": True, "no_punct": True}),
]


def lines(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return [line.rstrip("\n") for line in file]


hypotheses, *references = [lines(path) for path in sys.argv[1:]]
for metric, options in METRICS:
    segment = metric(**options, **({"effective_order": True} if metric is BLEU else {}))
    scores = [metric(**options).corpus_score(hypotheses, references).score]
    scores += [segment.sentence_score(h, [r[k] for r in references]).score for k, h in enumerate(hypotheses)]
    print(" ".join(f"{score:.6f}" for score in scores))
