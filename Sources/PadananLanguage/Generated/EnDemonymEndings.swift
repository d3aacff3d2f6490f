// Generated from demonym-endings.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enDemonymEndingsData: StaticString = ##"""
# Endings that make an adjective or a people of an English name: what is written beside the name with one of them is no other name.
# Columns: ending, name, what is made of it.
# Source: written for Padanan, from knowledge of English.
an	Cuba	Cuban
ch	France	French
ean	Korea	Korean
ek	Greece	Greek
ese	China	Chinese
i	Kuwait	Kuwaiti
ian	Ukraine	Ukrainian
ic	Iceland	Icelandic
in	Montenegro	Montenegrin
ine	Philippines	Philippine
ish	Sweden	Swedish
ite	Israel	Israelite
"""##
