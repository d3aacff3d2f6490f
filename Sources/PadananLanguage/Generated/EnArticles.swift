// Generated from articles.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enArticlesData: StaticString = ##"""
# English articles, which a headword of a glossary does without.
# Source: the grammar of English; written for Padanan.
a
an
the
"""##
