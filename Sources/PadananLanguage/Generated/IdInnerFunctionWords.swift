// Generated from inner-function-words.txt by `make generate`; do not edit.
// swift-format-ignore-file

let idInnerFunctionWordsData: StaticString = ##"""
# Prepositions which may stand between the words of a multiword noun term without changing what it denotes.
# Column: preposition.
# Source: written for Padanan; counts from UD Indonesian treebanks and parallel news.
akan
atas
bagi
dalam
dari
di
kepada
mengenai
pada
tentang
terhadap
untuk
"""##
