// Generated from cross-references.txt by `make generate`; do not edit.
// swift-format-ignore-file

let commonCrossReferencesData: StaticString = ##"""
# What stands before the colon of a line that refers to another article, in Indonesian and English.
# Columns: phrase, an example in which its line is a block of its own, one in which it isn't (hard-wrapped; ⏎ a line end, ‖ marks the ends).
# Compiled: 1 column.
# Source: written for Padanan.
also read
baca juga
baca lagi
baca pula
baca selengkapnya
lihat juga
lihat pula
read also
read more
see also
simak juga
simak pula
"""##
