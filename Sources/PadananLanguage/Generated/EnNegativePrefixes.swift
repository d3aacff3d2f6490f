// Generated from negative-prefixes.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enNegativePrefixesData: StaticString = ##"""
# Prefixes that deny what they stand before.
# Column: prefix.
# Source: written for Padanan; Quirk et al., appendix I.21.
anti
de
dis
il
im
in
ir
mis
no
non
un
"""##
