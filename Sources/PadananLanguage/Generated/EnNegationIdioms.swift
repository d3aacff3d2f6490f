// Generated from negation-idioms.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enNegationIdiomsData: StaticString = ##"""
# Phrases with a word that denies, or that deny without one.
# Columns: English; plain when it denies a clause, * when it denies no more than a phrase of the other language, none when it denies nothing.
# Source: written for Padanan; Quirk et al., sections 10.54 to 10.70.
all but	plain
at least	none
far from	plain
no doubt	*
no less	*
no matter	*
no wonder	*
none other	*
not just	*
not least	*
not merely	*
not only	*
not simply	*
not solely	*
nothing but	*
rather than	plain
yet to	plain
"""##
