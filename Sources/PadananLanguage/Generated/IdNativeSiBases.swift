// Generated from native-si-bases.txt by `make generate`; do not edit.
// swift-format-ignore-file

let idNativeSiBasesData: StaticString = ##"""
# Verb bases that end in -si by a root in -s and the suffix -i: not loans, so that they are verbs when they stand bare.
# Source: written for Padanan.
atasi
awasi
batasi
garisi
hiasi
lapisi
panasi
tangisi
warisi
"""##
