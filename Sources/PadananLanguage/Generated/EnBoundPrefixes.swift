// Generated from bound-prefixes.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enBoundPrefixesData: StaticString = ##"""
# English prefixes that are written solid, with a hyphen or apart.
# Source: written for Padanan.
anti
bio
co
counter
cyber
eco
ex
geo
hyper
inter
macro
micro
mid
multi
neo
non
over
post
pre
pro
re
semi
sub
super
trans
ultra
under
"""##
