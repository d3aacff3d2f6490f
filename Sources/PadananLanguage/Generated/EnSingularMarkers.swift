// Generated from singular-markers.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enSingularMarkersData: StaticString = ##"""
# English words before a noun that stands in the singular.
# Source: the grammar of English (Quirk et al. 1985, 5.10-5.25); written for Padanan.
a
an
another
each
every
one
that
this
"""##
