// Generated from name-heads.txt by `make generate`; do not edit.
// swift-format-ignore-file

let idNameHeadsData: StaticString = ##"""
# Words with which the name of a firm, institution or street begins that a translation may keep as it is: PT Pembangunan Sejahtera.
# Column: word, folded.
# Source: written for Padanan.
bank
cv
harian
jalan
jl
koperasi
pd
persero
perum
perusahaan
pt
rs
rsud
sma
stasiun
universitas
yayasan
"""##
