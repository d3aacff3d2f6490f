// Generated from light-words.txt by `make generate`; do not edit.
// swift-format-ignore-file

let idLightWordsData: StaticString = ##"""
# Indonesian words in which two texts may differ without saying anything else: pronouns, pointers, linking words, marks of aspect and number.
# Column: word.
# Source: written for Padanan, from knowledge of Indonesian.
adalah
akan
aku
anda
bagi
bahwa
dalam
dan
dari
dengan
di
dia
ia
ialah
ini
itu
juga
kami
karena
ke
kepada
kita
lah
maka
mereka
nya
oleh
pada
para
pun
sang
saya
sebuah
sedang
seorang
serta
si
sudah
telah
tentang
terhadap
tersebut
untuk
yaitu
yakni
yang
"""##
