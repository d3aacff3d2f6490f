// Generated from postpositive-adjectives.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enPostpositiveAdjectivesData: StaticString = ##"""
# Adjectives which follow the head noun in English compounds (secretary general, president-elect, notary public).
# Column: adjective.
# Source: written for Padanan; counts from parallel news.
aforethought
apparent
designate
elect
emerita
emeriti
emeritus
errant
extraordinaire
general
immemorial
incarnate
laureate
majeure
major
manque
manqué
martial
militant
minor
plenipotentiary
politic
presumptive
proper
public
pursuivant
rampant
regent
regnant
royal
triumphant
vitae
"""##
