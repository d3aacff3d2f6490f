// Generated from plural-markers.txt by `make generate`; do not edit.
// swift-format-ignore-file

let idPluralMarkersData: StaticString = ##"""
# Indonesian words before a noun that make it mean several.
# Source: the grammar of Indonesian (Sneddon 1996, 2.18-2.56); written for Padanan.
aneka
banyak
beberapa
belasan
berbagai
delapan
dua
empat
enam
jutaan
kedua
keempat
kelima
ketiga
lima
para
puluhan
ratusan
ribuan
sebagian
sederet
segala
sejumlah
sembilan
semua
sepuluh
serangkaian
tiga
tujuh
"""##
