// Generated from date-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idDateWordsData: StaticString = ##"""
# Indonesian words and phrases of dates and times, and what each does in them (roles: DateTimeRole).
# Columns: phrase, roles (alternatives separated by |), value of each role (a number, hours first-last, an era, local), example or -, what the example reads as or -.
# Source: written for Padanan; hours of the parts of the day from usage in parallel news.
abad	century	0	abad ke-19	C19
ags	month-short	8	3 Ags 2020	2020-08-03
agt	month-short	8	3 Agt 2020	2020-08-03
agu	month-short	8	3 Agu 2020	2020-08-03
agust	month-short	8	3 Agust. 2020	2020-08-03
agustus	month	8	17 Agustus	*-08-17
ahad	weekday	7	pada Ahad	Sun
akhir	year-lead|month-lead	0|0	akhir Mei	*-05
akhir minggu	weekend	0	pada akhir minggu	weekend (tentative)
akhir minggu depan	weekend|relative-week	0|1	pada akhir minggu depan	weekend week+1 (tentative)
akhir minggu ini	weekend|relative-week	0|0	pada akhir minggu ini	weekend week+0 (tentative)
akhir minggu lalu	weekend|relative-week	0|-1	pada akhir minggu lalu	weekend week-1 (tentative)
akhir pekan	weekend	0	pada akhir pekan	weekend (tentative)
akhir pekan depan	weekend|relative-week	0|1	pada akhir pekan depan	weekend week+1 (tentative)
akhir pekan ini	weekend|relative-week	0|0	pada akhir pekan ini	weekend week+0 (tentative)
akhir pekan lalu	weekend|relative-week	0|-1	pada akhir pekan lalu	weekend week-1 (tentative)
an	decade-suffix	0	pertengahan 1960-an	1960s
angkatan	decade-lead	0	angkatan 70-an	*70s
antara	year-lead|month-lead	0|0	antara 1511 dan 1514	1511, 1514 (tentative)
apr	month-short	4	3 Apr 2020	2020-04-03
april	month	4	pada April 2019	2019-04
atau	range	1	1 atau 2 Maret	*-03-01 / *-03-02
aug	month-short	8	3 Aug 2020	2020-08-03
awal	year-lead|month-lead	0|0	awal Mei	*-05
beberapa	duration-lead	0	-	-
belas	teen-word	0	abad kesembilan belas	C19
berumur	age	0	-	-
berusia	age	0	-	-
besok	relative-day	1	diumumkan besok	day+1 (tentative)
besok lusa	relative-day	2	diumumkan besok lusa	day+2 (tentative)
bst	zone	60	pukul 19.30 BST	T19:30 +01:00
bulan	day-link|month-lead	0|1	bulan mei	*-05
bulan depan	relative-month	1	mulai bulan depan	month+1 (tentative)
bulan ini	relative-month	0	akhir bulan ini	month+0 (tentative)
bulan lalu	relative-month	-1	sejak bulan lalu	month-1 (tentative)
dan	range	1	1 dan 2 Maret	*-03-01 / *-03-02
dari	year-lead|month-lead	0|0	dari Mei	*-05
dasawarsa	decade-lead	1	dasawarsa 1980-an	1980s
dec	month-short	12	3 Dec 2020	2020-12-03
dekade	decade-lead	1	dekade 1990	1990s
delapan	cardinal	8	pukul delapan pagi	T08:00
delapan puluhan	decade	80	era delapan puluhan	*80s
des	month-short	12	3 Des. 2020	2020-12-03
desember	month	12	tutup tahun, 31 Desember 2021	2021-12-31
di	link|year-lead|month-lead	0|0|0	pukul 9.00 di hari Senin	Mon T09:00
dini hari	part	0-6	pukul 2 dini hari	T02:00
dua	cardinal	2	pukul dua siang	T14:00
dua puluhan	decade	20	tahun dua puluhan	*20s
empat	cardinal	4	pukul empat sore	T16:00
empat puluhan	decade	40	tahun empat puluhan	*40s
enam	cardinal	6	pukul enam pagi	T06:00
enam bulan pertama	half-phrase	1	enam bulan pertama 2021	2021 H1
enam bulan terakhir	half-phrase	2	enam bulan terakhir tahun 2021	2021 H2
enam puluhan	decade	60	tahun enam puluhan	*60s
era	decade-lead	0	era 80-an	*80s
esok	relative-day	1	diumumkan esok	day+1 (tentative)
est	zone	-300	pukul 19.30 EST	T19:30 -05:00
fajar	part	3-6	Rabu fajar	Wed h3-6
feb	month-short	2	3 Feb. 2020	2020-02-03
februari	month	2	29 Februari 2020	2020-02-29
febuari	month	2	3 Febuari	*-02-03
gmt	zone	0	pukul 12.30 GMT	T12:30 +00:00
h	half-letter	0	H1 2021	2021 H1
hari	weekday-lead	0	hari minggu	Sun
hari ini	relative-day	0	diumumkan hari ini	day+0 (tentative)
hingga	range|year-lead|month-lead	0|0|0	1 hingga 3 Maret	*-03-01 / *-03-03
jam	clock-word	3	jam 7 malam	T19:00
jan	month-short	1	3 Jan 2020	2020-01-03
januari	month	1	sejak 3 Januari 2020	2020-01-03
jst	zone	540	pukul 19.30 JST	T19:30 +09:00
jul	month-short	7	3 Jul 2020	2020-07-03
juli	month	7	1 Juli 1997	1997-07-01
jum	weekday-short	5	Jum, 8/10/2021	2021-10-08 Fri
jum'at	weekday	5	pada Jum'at	Fri
jumat	weekday	5	pada Jumat	Fri
jun	month-short	6	3 Jun 2020	2020-06-03
juni	month	6	Juni 2021	2021-06
kam	weekday-short	4	Kam, 7/10/2021	2021-10-07 Thu
kamis	weekday	4	pada Kamis	Thu
ke	ordinal-prefix	0	abad ke-21	C21
kedelapan	ordinal	8	abad kedelapan	C8
kedua	ordinal	2	abad kedua	C2
keempat	ordinal	4	abad keempat	C4
keenam	ordinal	6	abad keenam	C6
kelima	ordinal	5	abad kelima	C5
kemaren	relative-day	-1	diumumkan kemaren	day-1 (tentative)
kemarin	relative-day	-1	diumumkan kemarin	day-1 (tentative)
kemarin dulu	relative-day	-2	diumumkan kemarin dulu	day-2 (tentative)
kemarin lusa	relative-day	-2	diumumkan kemarin lusa	day-2 (tentative)
kesatu	ordinal	1	abad kesatu	C1
kesebelas	ordinal	11	abad kesebelas	C11
kesembilan	ordinal	9	abad kesembilan	C9
kesepuluh	ordinal	10	abad kesepuluh	C10
ketiga	ordinal	3	abad ketiga	C3
ketujuh	ordinal	7	abad ketujuh	C7
kuartal	quarter	0	kuartal III-2021	2021 Q3
kuarter	quarter	0	kuarter ketiga	Q3
kurang	hour-plus	-1	pukul delapan kurang lima menit	T07:55?
kwartal	quarter	0	kwartal I	Q1
larut malam	part	17-4	Rabu larut malam	Wed h17-4
lebih	hour-plus	1	pukul tujuh lebih lima belas menit	T07:15?
lewat	hour-plus	1	pukul tujuh lewat sepuluh menit	T07:10?
lima	cardinal	5	pukul lima sore	T17:00
lima puluhan	decade	50	tahun lima puluhan	*50s
lusa	relative-day	2	diumumkan lusa	day+2 (tentative)
m	era-letters	AD	tahun 79 M	AD 79
malam	part|eve	17-4|0	malam Minggu	Sat h17-4
malam hari	part	17-4	Rabu malam hari	Wed h17-4
malam ini	relative-day	0 17-4	diumumkan malam ini	day+0 h17-4 (tentative)
mar	month-short	3	3 Mar 2020	2020-03-03
maret	month	3	awal Maret lalu	*-03
masehi	era	AD	tahun 79 Masehi	AD 79
medio	year-lead|month-lead	0|0	medio Mei	*-05
mei	month-context	5	hingga 9 Mei	*-05-09
menit	minute-word	0	pukul tujuh kurang dua puluh menit	T06:40?
menjelang	year-lead|month-lead	0|0	menjelang Mei	*-05
min	weekday-short	7	Min, 10/10/2021	2021-10-10 Sun
minggu	weekday-context	7	pada hari Minggu	Sun
minggu depan	relative-week	1	mulai minggu depan	week+1 (tentative)
minggu ini	relative-week	0	dalam minggu ini	week+0 (tentative)
minggu lalu	relative-week	-1	sejak minggu lalu	week-1 (tentative)
mulai	year-lead|month-lead	0|0	mulai 1500	1500
nanti malam	relative-day	0 17-4	diumumkan nanti malam	day+0 h17-4 (tentative)
nanti sore	relative-day	0 14-18	diumumkan nanti sore	day+0 h14-18 (tentative)
no	number-lead	0	-	-
nomor	number-lead	0	-	-
nop	month-short	11	3 Nop 2020	2020-11-03
nopember	month	11	10 Nopember	*-11-10
nov	month-short	11	3 Nov 2020	2020-11-03
november	month	11	10 November	*-11-10
oct	month-short	10	3 Oct 2020	2020-10-03
okt	month-short	10	3 Okt 2020	2020-10-03
oktober	month	10	28 Oktober 1928	1928-10-28
pada	link|year-lead|month-lead	0|0|0	Senin pada pukul 9.00	Mon T09:00
pagi	part	0-10	Rabu pagi	Wed h0-10
pagi hari	part	0-10	Rabu pagi hari	Wed h0-10
pagi ini	relative-day	0 0-10	diumumkan pagi ini	day+0 h0-10 (tentative)
paruh	half	1	paruh kedua 2021	2021 H2
pasal	number-lead	0	-	-
pebruari	month	2	1 Pebruari	*-02-01
pekan depan	relative-week	1	Rabu pekan depan	Wed week+1
pekan ini	relative-week	0	Rabu pekan ini	Wed week+0
pekan lalu	relative-week	-1	Rabu pekan lalu	Wed week-1
per	duration-lead|link|month-lead	0|0|0	per 31 Desember	*-12-31
pertama	ordinal	1	abad pertama	C1
pertengahan	year-lead|month-lead	0|0	pertengahan Mei	*-05
petang	part	15-18	Rabu petang	Wed h15-18
petang hari	part	15-18	Rabu petang hari	Wed h15-18
pk	clock-word	0	Pk. 19.00	T19:00
pkl	clock-word	0	Pkl. 19.00	T19:00
pukul	clock-word	0	pukul 19.30	T19:30
puluh	tens-word	0	abad kedua puluh satu	C21
q	quarter-letter	0	Q3 2021	2021 Q3
rab	weekday-short	3	Rab, 6/10/2021	2021-10-06 Wed
rabu	weekday	3	pada Rabu	Wed
resolusi	title-with-year	0	Resolusi 1701	1701 (tentative)
rp	number-lead	0	-	-
s.d.	range	0	1 s.d. 3 Maret	*-03-01 / *-03-03
s/d	range	0	1 s/d 3 Maret	*-03-01 / *-03-03
sab	weekday-short	6	Sab, 9/10/2021	2021-10-09 Sat
sabtu	weekday	6	pada Sabtu	Sat
sampai	range|year-lead|month-lead	0|0|0	1 sampai 3 Maret	*-03-01 / *-03-03
sampai dengan	range	0	1 sampai dengan 3 Maret	*-03-01 / *-03-03
satu	cardinal	1	pukul satu siang	T13:00
sebelas	cardinal	11	pukul sebelas siang	T11:00
sebelum	year-lead|month-lead	0|0	sebelum Mei	*-05
sebelum masehi	era	BC	44 sebelum Masehi	BC 44
sejak	year-lead|month-lead	0|0	sejak Mei	*-05
sekitar	link	0	Senin sekitar pukul 9.00	Mon T09:00
sel	weekday-short	2	Sel, 5/10/2021	2021-10-05 Tue
selama	year-lead|month-lead	0|0	selama Mei	*-05
selasa	weekday	2	pada Selasa	Tue
semalam	relative-day	-1 17-4	diumumkan semalam	day-1 h17-4 (tentative)
sembilan	cardinal	9	pukul sembilan pagi	T09:00
sembilan puluhan	decade	90	dekade sembilan puluhan	*90s
semester	half	0	semester I/2021	2021 H1
sen	weekday-short	1	Sen, 4/10/2021	2021-10-04 Mon
senin	weekday	1	pada Senin	Mon
sep	month-short	9	3 Sep 2020	2020-09-03
seperempat	minutes	15	pukul tujuh lewat seperempat	T07:15?
sept	month-short	9	3 Sept 2020	2020-09-03
september	month	9	bulan September	*-09
sepuluh	cardinal	10	pukul sepuluh pagi	T10:00
sesudah	year-lead|month-lead	0|0	sesudah Mei	*-05
setelah	year-lead|month-lead	0|0	setelah Mei	*-05
setengah	minute-offset	-30	pukul setengah delapan	T07:30?
setiap	duration-lead	0	-	-
siang	part	11-15	Rabu siang	Wed h11-15
siang hari	part	11-15	Rabu siang hari	Wed h11-15
siang ini	relative-day	0 11-15	diumumkan siang ini	day+0 h11-15 (tentative)
sm	era-letters	BC	586 SM	BC 586
sore	part	14-18	Rabu sore	Wed h14-18
sore hari	part	14-18	Rabu sore hari	Wed h14-18
sore ini	relative-day	0 14-18	diumumkan sore ini	day+0 h14-18 (tentative)
subuh	part	3-6	Rabu subuh	Wed h3-6
tadi malam	relative-day	-1 17-4	diumumkan tadi malam	day-1 h17-4 (tentative)
tadi pagi	relative-day	0 0-10	diumumkan tadi pagi	day+0 h0-10 (tentative)
tadi siang	relative-day	0 11-15	diumumkan tadi siang	day+0 h11-15 (tentative)
tadi sore	relative-day	0 14-18	diumumkan tadi sore	day+0 h14-18 (tentative)
tahun	decade-lead|year-word|year-link	0|0|0	tahun 98	*98
tahun depan	relative-year	1	mulai tahun depan	year+1 (tentative)
tahun ini	relative-year	0	paruh kedua tahun ini	H2 year+0
tahun lalu	relative-year	-1	Desember tahun lalu	*-12 year-1
tanggal	date-word|link	0|0	tanggal 17	*-*-17
tengah hari	clock	720	Rabu tengah hari	Wed T12:00
tengah malam	clock	0	Rabu tengah malam	Wed T00:00
tengah-hari	clock	720	Rabu tengah-hari	Wed T12:00
tengah-malam	clock	0	Rabu tengah-malam	Wed T00:00
tgl	date-word|link	0|0	tgl 17	*-*-17
tiap	duration-lead	0	-	-
tiga	cardinal	3	pukul tiga sore	T15:00
tiga bulan pertama	quarter-phrase	1	tiga bulan pertama 2021	2021 Q1
tiga bulan terakhir	quarter-phrase	4	tiga bulan terakhir tahun 2021	2021 Q4
tiga puluhan	decade	30	tahun tiga puluhan	*30s
triwulan	quarter	0	triwulan ketiga 2021	2021 Q3
tujuh	cardinal	7	pukul tujuh pagi	T07:00
tujuh puluhan	decade	70	era tujuh puluhan	*70s
tw	quarter	0	TW II/2021	2021 Q2
ulang	age	0	-	-
umur	age	0	-	-
usia	age	0	-	-
utc	zone	0	pukul 12.30 UTC	T12:30 +00:00
uud	title-with-year	0	UUD 1945	1945 (tentative)
waktu indonesia barat	zone	420	pukul 10.00 Waktu Indonesia Barat	T10:00 +07:00
waktu indonesia tengah	zone	480	pukul 10.00 Waktu Indonesia Tengah	T10:00 +08:00
waktu indonesia timur	zone	540	pukul 10.00 Waktu Indonesia Timur	T10:00 +09:00
waktu jakarta	zone	420	pukul 10.00 waktu Jakarta	T10:00 +07:00
waktu setempat	zone	local	pukul 9 pagi waktu setempat	T09:00 local
wib	zone	420	pukul 19.30 WIB	T19:30 +07:00
wit	zone	540	pukul 19.30 WIT	T19:30 +09:00
wita	zone	480	pukul 19.30 WITA	T19:30 +08:00
"""##
