// Generated from counted-by.txt by `make generate`; do not edit.
// swift-format-ignore-file

let idCountedByData: StaticString = ##"""
# Indonesian classifiers between a number and what is counted: “tiga orang menteri”.
# Source: the grammar of Indonesian (Sneddon 1996, 2.6); written for Padanan.
batang
buah
butir
ekor
helai
lembar
orang
pucuk
unit
"""##
