// Generated from name-spellings.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idNameSpellingsData: StaticString = ##"""
# Letters that names are written with in one way or another; both sides of a pair are brought into the second form before they are compared.
# Columns: letters, instead; $ is the end of the word; example, the same name in the other way.
# Compiled: 2 columns.
# Source: written for Padanan: the spelling of 1947 and before, and transliteration from Cyrillic and Arabic.
dj	j
ei$	i
ey$	i
iy$	i
iyy$	i
ks	x
oe	u
sy	sh
tj	c
y$	i
yy$	i
"""##
