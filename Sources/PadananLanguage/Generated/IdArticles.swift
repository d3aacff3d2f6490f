// Generated from articles.txt by `make generate`; do not edit.
// swift-format-ignore-file

let idArticlesData: StaticString = ##"""
# Indonesian words before a noun that a headword of a glossary does without, as an English one without its article.
# Source: the grammar of Indonesian; written for Padanan.
para
sang
si
"""##
