// Generated from negators.txt by `make generate`; do not edit.
// swift-format-ignore-file

let idNegatorsData: StaticString = ##"""
# Words that deny in Indonesian.
# Column: word.
# Source: written for Padanan; Sneddon, Indonesian: A Comprehensive Grammar, chapter 3, section 3.9.
belum
belumlah
blm
bukan
bukanlah
bukannya
dilarang
enggak
gak
jangan
janganlah
jgn
ndak
ngga
nggak
nihil
tak
takkan
tanpa
tanpanya
tdk
tiada
tidak
tidaklah
"""##
