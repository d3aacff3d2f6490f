// Generated from titles.txt by `make generate`; do not edit.
// swift-format-ignore-file

let enTitlesData: StaticString = ##"""
# Titles and functions before a person's name in English.
# Column: word.
# Source: written for Padanan.
adm
admiral
ambassador
archbishop
attorney
bishop
capt
captain
cardinal
chair
chairman
chairwoman
chancellor
chief
coach
col
colonel
deputy
director
doctor
dr
father
former
gen
general
gov
governor
hon
imam
judge
justice
king
lady
lieutenant
lord
lt
maj
major
marshal
mayor
minister
miss
mr
mrs
ms
pope
premier
president
prime
prince
princess
prof
professor
queen
rep
representative
rev
reverend
secretary
sen
senator
sergeant
sgt
sheikh
sir
sultan
vice
"""##
