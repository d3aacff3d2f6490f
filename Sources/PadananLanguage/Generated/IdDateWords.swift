// Generated from date-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idDateWordsData: StaticString = ##"""
# Indonesian words that dates and times are made of. With a capital in it, a form must be written so.
# Columns: form, role (DateWord.Role), value (month 1-12, weekday 1-7 from Monday, zone in minutes east of Greenwich, hours of a part of the day as first*100+last, minutes after midnight of a time).
# Source: written for Padanan; zones after ISO 8601 offsets of Indonesia's three zones (Keputusan Presiden 41/1987).
GMT	zone	0
Mar	month	3
Mei	month	5
Minggu	weekday	7
SM	before	0
UTC	zone	0
WIB	zone	420
WIT	zone	540
WITA	zone	480
Wita	zone	480
abad	century	0
ags	month	8
agt	month	8
agu	month	8
agustus	month	8
ahad	weekday	7
akhir	yearBefore	0
an	decadeSuffix	0
anggota	counted	0
angkatan	yearBefore	0
apr	month	4
april	month	4
awal	yearBefore	0
besok	relativeDay	1
buah	counted	0
bulan depan	relativeMonth	1
bulan ini	relativeMonth	0
bulan lalu	relativeMonth	-1
bulan silam	relativeMonth	-1
dari	yearBefore	0
dekade	decadeBefore	0
des	month	12
desember	month	12
dini hari	part	5
dinihari	part	5
dolar	counted	0
ekor	counted	0
era	decadeBefore	0
era	yearBefore	0
feb	month	2
februari	month	2
hari ini	relativeDay	0
hari minggu	weekday	7
hektare	counted	0
hingga	range	0
hingga	yearBefore	0
jam	hourBefore	0
jan	month	1
januari	month	1
jiwa	counted	0
jul	month	7
juli	month	7
jum'at	weekday	5
jumat	weekday	5
jun	month	6
juni	month	6
kali	counted	0
kamis	weekday	4
ke	ordinalPrefix	0
kedelapan	ordinal	8
kedelapan belas	ordinal	18
kedua	ordinal	2
kedua belas	ordinal	12
kedua puluh	ordinal	20
kedua puluh dua	ordinal	22
kedua puluh satu	ordinal	21
keempat	ordinal	4
keempat belas	ordinal	14
keempat puluh	ordinal	40
keenam	ordinal	6
keenam belas	ordinal	16
kelima	ordinal	5
kelima belas	ordinal	15
kemarin	relativeDay	-1
kemarin lusa	relativeDay	-2
kesebelas	ordinal	11
kesembilan	ordinal	9
kesembilan belas	ordinal	19
kesepuluh	ordinal	10
ketiga	ordinal	3
ketiga belas	ordinal	13
ketiga puluh	ordinal	30
ketujuh	ordinal	7
ketujuh belas	ordinal	17
kilometer	counted	0
km	counted	0
kuartal	quarter	0
kwartal	quarter	0
lusa	relativeDay	2
malam	eve	1704
malam	part	1704
malam hari	part	1704
maret	month	3
masehi	common	0
meter	counted	0
minggu depan	relativeWeek	1
minggu ini	relativeWeek	0
minggu lalu	relativeWeek	-1
musim	yearBefore	0
nopember	month	11
nov	month	11
november	month	11
okt	month	10
oktober	month	10
orang	counted	0
pada	yearBefore	0
pagi	part	410
pagi hari	part	410
paruh	half	0
pebruari	month	2
pekan depan	relativeWeek	1
pekan ini	relativeWeek	0
pekan lalu	relativeWeek	-1
per	yearBefore	0
pertama	ordinal	1
pertengahan	yearBefore	0
peserta	counted	0
petang	part	1418
pkl	clockBefore	0
pukul	clockBefore	0
rabu	weekday	3
rumah	counted	0
rupiah	counted	0
s.d.	range	0
sabtu	weekday	6
sampai	range	0
sampai	yearBefore	0
sampai dengan	range	0
sebelum	yearBefore	0
sebelum masehi	before	0
sejak	yearBefore	0
selasa	weekday	2
semester	half	0
senin	weekday	1
sep	month	9
sept	month	9
september	month	9
setelah	yearBefore	0
setengah delapan	halfHour	450
setengah dua	halfHour	90
setengah dua belas	halfHour	690
setengah empat	halfHour	210
setengah enam	halfHour	330
setengah lima	halfHour	270
setengah satu	halfHour	30
setengah sebelas	halfHour	630
setengah sembilan	halfHour	510
setengah sepuluh	halfHour	570
setengah tiga	halfHour	150
setengah tujuh	halfHour	390
siang	part	1015
siang hari	part	1015
sore	part	1418
sore hari	part	1418
subuh	part	306
tahun	decadeBefore	0
tahun	yearBefore	0
tahun depan	relativeYear	1
tahun ini	relativeYear	0
tahun lalu	relativeYear	-1
tahun mendatang	relativeYear	1
tahun silam	relativeYear	-1
tahun-tahun	yearBefore	0
tanggal	dayBefore	0
tengah hari	clockWord	720
tengah malam	clockWord	0
tgl	dayBefore	0
ton	counted	0
triwulan	quarter	0
unit	counted	0
waktu indonesia barat	zone	420
waktu indonesia tengah	zone	480
waktu indonesia timur	zone	540
waktu jakarta	zone	420
waktu setempat	zone	-1
warga	counted	0
"""##
