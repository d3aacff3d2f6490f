// Generated from number-phrases.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idNumberPhrasesData: StaticString = ##"""
# Phrases of Indonesian with number words in them that are no numbers, and phrases without them that are quantities.
# Columns: phrase, value (- = no quantity), unit (a word of unit-words.tsv; - = none).
# Source: written for Padanan.
D-1	-	-
D-2	-	-
D-3	-	-
D-4	-	-
D1	-	-
D2	-	-
D3	-	-
D4	-	-
Kepulauan Seribu	-	-
Pulau Seribu	-	-
S-1	-	-
S-2	-	-
S-3	-	-
S1	-	-
S2	-	-
S3	-	-
babak kedua	-	-
babak pertama	-	-
baik sekali	-	-
banyak sekali	-	-
beberapa kali	-	-
belasan tahun	10	tahun
berkali-kali	-	-
besar sekali	-	-
bulan depan	-	-
bulan ini	-	-
bulan lalu	-	-
bulan madu	-	-
bulan puasa	-	-
bulan sabit	-	-
catur wulan	-	-
dua digit	-	-
dua jempol	-	-
dua kelinci	-	-
dua sisi	2	-
dunia ketiga	3	-
empat mata	-	-
empat penjuru	-	-
ganda putra	-	-
garis nol	-	-
hari ini	-	-
hari raya	-	-
ibu negara	-	-
jarang sekali	-	-
kaki lima	-	-
kali ini	-	-
kali itu	-	-
kali lain	-	-
kedua ,	-	-
kedua kalinya lagi	-	-
kedua orang tua	-	-
keempat ,	-	-
keenam ,	-	-
kelima ,	-	-
ketiga ,	-	-
kilometer nol	-	-
lain kali	-	-
mata dua	-	-
minggu depan	-	-
minggu ini	-	-
minggu lalu	-	-
nomor satu	-	-
orang ketiga	3	-
paruh baya	-	-
paruh kedua	-	-
paruh pertama	-	-
paruh waktu	-	-
pasien nol	-	-
pedagang kaki lima	-	-
pekan depan	-	-
pekan ini	-	-
pekan lalu	-	-
penayangan perdana	-	-
perdana menteri	-	-
perempat final	-	-
pertama-tama	-	-
pihak ketiga	3	-
puluhan tahun	10	tahun
ratusan tahun	100	tahun
saham perdana	-	-
salah satu	-	-
sama sekali	-	-
satu demi satu	-	-
satu digit	-	-
satu kali lagi	-	-
satu kata	-	-
satu lagi	-	-
satu per satu	-	-
satu persatu	-	-
satu pun	-	-
satu sama lain	-	-
satu setengah abad	150	tahun
satu suara	-	-
satu-satunya	-	-
satupun	-	-
segi empat	-	-
segi lima	-	-
segi tiga	-	-
sehari semalam	24	jam
sekali gus	-	-
sekali ini	-	-
sekali jalan	-	-
sekali lagi	-	-
sekali pakai	-	-
sekali pun	-	-
sekali saja	-	-
sekali waktu	-	-
sekali-sekali	-	-
sekalipun	-	-
seperempat abad	25	tahun
seperempat final	-	-
serba dua	-	-
seribu satu	-	-
setengah abad	50	tahun
setengah abadi	-	-
setengah baya	-	-
setengah hati	-	-
setengah jadi	-	-
setengah mati	-	-
setengah resmi	-	-
setiap kali	-	-
siang malam	-	-
sila pertama	-	-
simpang empat	-	-
simpang lima	-	-
simpang tiga	-	-
strata 1	-	-
strata 2	-	-
strata 3	-	-
strata dua	-	-
strata satu	-	-
strata tiga	-	-
suatu kali	-	-
tahun depan	-	-
tahun ini	-	-
tahun lalu	-	-
tangan kedua	2	-
tangan ketiga	3	-
tayang perdana	-	-
tengah dua	-	-
tiap kali	-	-
tiga digit	-	-
tiga serangkai	-	-
tinggi sekali	-	-
titik nol	-	-
tujuh keliling	-	-
wanita nomor satu	-	-
"""##
