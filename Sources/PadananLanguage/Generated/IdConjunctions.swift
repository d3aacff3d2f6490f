// Generated from conjunctions.txt by `make generate`; do not edit.
// swift-format-ignore-file

let idConjunctionsData: StaticString = ##"""
# Coordinating conjunctions of Indonesian that join two mentions of a thing.
# Column: word.
# Source: written for Padanan.
atau
ataupun
dan
maupun
serta
"""##
