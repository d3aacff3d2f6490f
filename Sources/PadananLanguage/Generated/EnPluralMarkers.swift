// Generated from plural-markers.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enPluralMarkersData: StaticString = ##"""
# English words before a noun that stands in the plural.
# Source: the grammar of English (Quirk et al. 1985, 5.10-5.25); written for Padanan.
both
eight
few
five
four
many
multiple
nine
numerous
seven
several
six
ten
these
those
three
two
various
"""##
