// Generated from irregular-adjectives.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enIrregularAdjectivesData: StaticString = ##"""
# English adjectives and adverbs with comparatives that the spelling rules do not give.
# Columns: positive, comparatives, superlatives (alternatives separated by |, the more common first).
# Source: written for Padanan, after Quirk et al. 1985, 7.75–7.80.
bad	worse	worst
far	further|farther	furthest|farthest
good	better	best
ill	worse	worst
old	older|elder	oldest|eldest
well	better	best
"""##
