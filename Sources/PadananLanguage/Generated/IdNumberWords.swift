// Generated from number-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idNumberWordsData: StaticString = ##"""
# Words that make up numbers in Indonesian.
# Columns: forms (alternatives separated by |), role (NumberWord.Role), value (a fraction as a/b), strength (firm; optional = a translation may lack it), example.
# Source: written for Padanan, after Sneddon 1996, 2.3 and Quirk et al. 1985, 6.63–6.68.
M|m	moneyAbbreviation	1000000000	firm	Rp 5 M
T	moneyAbbreviation	1000000000000	firm	Rp 5 T
beberapa	some	1	firm	beberapa ratus
belas	teen	10	firm	dua belas
belasan	indefinite	12	firm	belasan orang
delapan	add	8	firm	delapan orang
delapanbelas	add	18	firm	delapanbelas orang
delapanpuluh	add	80	firm	delapanpuluh orang
dobel	multiplier	2	firm	dobel
dua	add	2	firm	dua orang
duabelas	add	12	firm	duabelas orang
duapuluh	add	20	firm	duapuluh orang
empat	add	4	firm	empat orang
empatbelas	add	14	firm	empatbelas orang
empatpuluh	add	40	firm	empatpuluh orang
enam	add	6	firm	enam orang
enambelas	add	16	firm	enambelas orang
enampuluh	add	60	firm	enampuluh orang
ganda|kembar	multiplier	2	optional	serangan ganda
jt|Jt|juta	abbreviation	1000000	firm	5 jt
juta	multiply	1000000	firm	dua juta
jutaan	indefinite	1000000	firm	jutaan orang
kali|lipat	times	1	firm	tiga kali lipat
kodi	multiply	20	firm	dua kodi
lima	add	5	firm	lima orang
limabelas	add	15	firm	limabelas orang
limapuluh	add	50	firm	limapuluh orang
lusin	multiply	12	firm	dua lusin
lusinan	indefinite	10	firm	lusinan telur
menggandakan|digandakan|penggandaan|melipatgandakan|dilipatgandakan|berganda	multiplier	2	optional	menggandakan
miliaran|milyaran	indefinite	1000000000	firm	miliaran rupiah
miliar|milyar|miliard|biliun	multiply	1000000000	firm	dua miliar
minus|negatif	negative	-1	firm	minus 5 derajat
mlr|mlyr	abbreviation	1000000000	firm	5 mlr
nol	add	0	firm	nol persen
pertama|perdana	ordinal	1	optional	kali pertama
puluh	multiply	10	firm	dua puluh
puluhan	indefinite	10	firm	puluhan orang
ratus	multiply	100	firm	dua ratus
ratusan	indefinite	100	firm	ratusan orang
rb|Rb|k|K	abbreviation	1000	firm	5 rb
ribu	multiply	1000	firm	dua ribu
ribuan	indefinite	1000	firm	ribuan orang
satu	add	1	optional	satu orang
sebelas	add	11	firm	sebelas orang
sejuta	add	1000000	firm	sejuta orang
sekali	multiplier	1	optional	sekali setahun
sekodi	add	20	firm	sekodi kain
selusin	add	12	firm	selusin telur
sembilan	add	9	firm	sembilan orang
sembilanbelas	add	19	firm	sembilanbelas orang
sembilanpuluh	add	90	firm	sembilanpuluh orang
semiliar|semilyar	add	1000000000	firm	semiliar orang
sepasang	group	2	optional	sepasang sepatu
sepuluh	add	10	firm	sepuluh orang
seratus	add	100	firm	seratus orang
seribu	add	1000	firm	seribu orang
setengah|separuh|separo|paruh	fraction	1/2	firm	setengah jam
setriliun|setrilyun	add	1000000000000	firm	setriliun rupiah
tiga	add	3	firm	tiga orang
tigabelas	add	13	firm	tigabelas orang
tigapuluh	add	30	firm	tigapuluh orang
triliunan	indefinite	1000000000000	firm	triliunan rupiah
triliun|trilyun|triliyun	multiply	1000000000000	firm	dua triliun
trl	abbreviation	1000000000000	firm	5 trl
tujuh	add	7	firm	tujuh orang
tujuhbelas	add	17	firm	tujuhbelas orang
tujuhpuluh	add	70	firm	tujuhpuluh orang
"""##
