// Generated from voice-exceptions.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idVoiceExceptionsData: StaticString = ##"""
# Verb bases whose meN- form does not follow the regular nasal rule (initial p t k s dropped), or which have two forms.
# Columns: base, active (alternatives separated by |, the standard form first), note.
# Source: written for Padanan; counts from UD Indonesian treebanks and parallel news.
bel	mengebel	one syllable
berangkatkan	memberangkatkan	ber- base
berdayakan	memberdayakan	ber- base
berhentikan	memberhentikan	ber- base
beritahu	memberitahu	ber- base
beritahukan	memberitahukan	ber- base
berlakukan	memberlakukan	ber- base
blog	mengeblog	one syllable
blok	mengeblok|memblok	one syllable
blokkan	mengeblokkan	one syllable
blur	mengeblur	one syllable
bom	mengebom	one syllable
bomi	mengebomi	one syllable
bon	mengebon	one syllable
bonkan	mengebonkan	one syllable
bor	mengebor	one syllable
borkan	mengeborkan	one syllable
cap	mengecap	one syllable
capi	mengecapi	one syllable
capkan	mengecapkan	one syllable
cas	mengecas	one syllable
cat	mengecat	one syllable
cati	mengecati	one syllable
catkan	mengecatkan	one syllable
cek	mengecek	one syllable
cekkan	mengecekkan	one syllable
chat	mengechat	one syllable
cip	mengecip	one syllable
cor	mengecor	one syllable
corkan	mengecorkan	one syllable
dok	mengedok	one syllable
dor	mengedor	one syllable
dril	mengedril	one syllable
drop	mengedrop|mendrop	one syllable
dropkan	mengedropkan|mendropkan	one syllable
drum	mengedrum	one syllable
dub	mengedub	one syllable
faks	mengefaks|memfaks	one syllable
gas	mengegas	one syllable
gaskan	mengegaskan	one syllable
gips	mengegips	one syllable
gol	mengegol	one syllable
golkan	mengegolkan	one syllable
grip	mengegrip	one syllable
kader	mengader|mengkader	loan, initial consonant kept or dropped
kaderkan	mengaderkan|mengkaderkan	loan, initial consonant kept or dropped
kafani	mengafani|mengkafani	loan, initial consonant kept or dropped
kafirkan	mengafirkan|mengkafirkan	loan, initial consonant kept or dropped
kaitkan	mengaitkan|mengkaitkan	loan, initial consonant kept or dropped
kaji	mengkaji	loan, initial consonant kept
kalibrasi	mengalibrasi|mengkalibrasi	loan, initial consonant kept or dropped
kalkulasi	mengalkulasi|mengkalkulasi	loan, initial consonant kept or dropped
kalkulasikan	mengalkulasikan|mengkalkulasikan	loan, initial consonant kept or dropped
kambinghitamkan	mengambinghitamkan|mengkambinghitamkan	loan, initial consonant kept or dropped
kampanyekan	mengampanyekan|mengkampanyekan	loan, initial consonant kept or dropped
kapitalisasi	mengapitalisasi|mengkapitalisasi	loan, initial consonant kept or dropped
karakterisasi	mengarakterisasi|mengkarakterisasi	loan, initial consonant kept or dropped
karantina	mengarantina|mengkarantina	loan, initial consonant kept or dropped
karantinakan	mengarantinakan|mengkarantinakan	loan, initial consonant kept or dropped
kategorikan	mengategorikan|mengkategorikan	loan, initial consonant kept or dropped
kategorisasi	mengategorisasi|mengkategorisasi	loan, initial consonant kept or dropped
katrol	mengatrol|mengkatrol	loan, initial consonant kept or dropped
kebelakangkan	mengebelakangkan	ke- base
kebumikan	mengebumikan	ke- base
kedepankan	mengedepankan	ke- base
keluarkan	mengeluarkan	ke- base
kemukakan	mengemukakan	ke- base
kesampingkan	mengesampingkan	ke- base
ketahui	mengetahui	ke- base
ketengahkan	mengetengahkan	ke- base
ketepikan	mengetepikan	ke- base
khatamkan	mengkhatamkan	kh, sy kept
khawatirkan	mengkhawatirkan	kh, sy kept
khayal	mengkhayal	kh, sy kept
khayalkan	mengkhayalkan	kh, sy kept
khianati	mengkhianati	kh, sy kept
khidmati	mengkhidmati	kh, sy kept
khitan	mengkhitan	kh, sy kept
khitankan	mengkhitankan	kh, sy kept
khotbahi	mengkhotbahi	kh, sy kept
khotbahkan	mengkhotbahkan	kh, sy kept
khususkan	mengkhususkan	kh, sy kept
kir	mengekir	one syllable
klaim	mengklaim|mengeklaim	consonant cluster
klaimkan	mengeklaimkan|mengklaimkan	one syllable
klarifikasi	mengklarifikasi	consonant cluster
klarifikasikan	mengklarifikasikan	consonant cluster
klasifikasi	mengklasifikasi	consonant cluster
klasifikasikan	mengklasifikasikan	consonant cluster
klem	mengeklem	one syllable
klik	mengeklik|mengklik	one syllable
klip	mengeklip|mengklip	one syllable
kliping	mengkliping	consonant cluster
kloning	mengkloning	consonant cluster
klorinasi	mengklorinasi	consonant cluster
kodifikasi	mengodifikasi|mengkodifikasi	loan, initial consonant kept or dropped
kodifikasikan	mengodifikasikan|mengkodifikasikan	loan, initial consonant kept or dropped
kolaborasi	mengolaborasi|mengkolaborasi	loan, initial consonant kept or dropped
kolaborasikan	mengolaborasikan|mengkolaborasikan	loan, initial consonant kept or dropped
koleksi	mengoleksi|mengkoleksi	loan, initial consonant kept or dropped
kolonisasi	mengolonisasi|mengkolonisasi	loan, initial consonant kept or dropped
komando	mengomando|mengkomando	loan, initial consonant kept or dropped
komandoi	mengomandoi|mengkomandoi	loan, initial consonant kept or dropped
kombinasi	mengombinasi|mengkombinasi	loan, initial consonant kept or dropped
kombinasikan	mengombinasikan|mengkombinasikan	loan, initial consonant kept or dropped
komentari	mengomentari|mengkomentari	loan, initial consonant kept or dropped
komersialisasi	mengomersialisasi|mengkomersialisasi	loan, initial consonant kept or dropped
komersialisasikan	mengomersialisasikan|mengkomersialisasikan	loan, initial consonant kept or dropped
komersialkan	mengomersialkan|mengkomersialkan	loan, initial consonant kept or dropped
kompensasi	mengompensasi|mengkompensasi	loan, initial consonant kept or dropped
kompensasikan	mengompensasikan|mengkompensasikan	loan, initial consonant kept or dropped
kompilasi	mengompilasi|mengkompilasi	loan, initial consonant kept or dropped
kompilasikan	mengompilasikan|mengkompilasikan	loan, initial consonant kept or dropped
komplain	mengomplain|mengkomplain	loan, initial consonant kept or dropped
komposkan	mengomposkan|mengkomposkan	loan, initial consonant kept or dropped
kompromikan	mengompromikan|mengkompromikan	loan, initial consonant kept or dropped
komunikasikan	mengomunikasikan|mengkomunikasikan	loan, initial consonant kept or dropped
kondisikan	mengondisikan|mengkondisikan	loan, initial consonant kept or dropped
konfigurasi	mengonfigurasi|mengkonfigurasi	loan, initial consonant kept or dropped
konfirmasi	mengonfirmasi|mengkonfirmasi	loan, initial consonant kept or dropped
konfirmasikan	mengonfirmasikan|mengkonfirmasikan	loan, initial consonant kept or dropped
konfrontasi	mengonfrontasi|mengkonfrontasi	loan, initial consonant kept or dropped
konfrontasikan	mengonfrontasikan|mengkonfrontasikan	loan, initial consonant kept or dropped
konfrontir	mengonfrontir|mengkonfrontir	loan, initial consonant kept or dropped
konsentrasikan	mengonsentrasikan|mengkonsentrasikan	loan, initial consonant kept or dropped
konsep	mengonsep|mengkonsep	loan, initial consonant kept or dropped
konsepkan	mengonsepkan|mengkonsepkan	loan, initial consonant kept or dropped
konservasi	mengonservasi|mengkonservasi	loan, initial consonant kept or dropped
konsolidasi	mengonsolidasi|mengkonsolidasi	loan, initial consonant kept or dropped
konsolidasikan	mengonsolidasikan|mengkonsolidasikan	loan, initial consonant kept or dropped
konstruksi	mengonstruksi|mengkonstruksi	loan, initial consonant kept or dropped
konstruksikan	mengonstruksikan|mengkonstruksikan	loan, initial consonant kept or dropped
konsultasikan	mengonsultasikan|mengkonsultasikan	loan, initial consonant kept or dropped
konsumsi	mengonsumsi|mengkonsumsi	loan, initial consonant kept or dropped
kontak	mengontak|mengkontak	loan, initial consonant kept or dropped
kontaminasi	mengontaminasi|mengkontaminasi	loan, initial consonant kept or dropped
kontekstualkan	mengontekstualkan|mengkontekstualkan	loan, initial consonant kept or dropped
konter	mengonter|mengkonter	loan, initial consonant kept or dropped
kontrak	mengontrak|mengkontrak	loan, initial consonant kept or dropped
kontrakkan	mengontrakkan|mengkontrakkan	loan, initial consonant kept or dropped
kontribusikan	mengontribusikan|mengkontribusikan	loan, initial consonant kept or dropped
kontrol	mengontrol|mengkontrol	loan, initial consonant kept or dropped
konversi	mengonversi|mengkonversi	loan, initial consonant kept or dropped
konversikan	mengonversikan|mengkonversikan	loan, initial consonant kept or dropped
koordinasi	mengoordinasi|mengkoordinasi	loan, initial consonant kept or dropped
koordinasikan	mengoordinasikan|mengkoordinasikan	loan, initial consonant kept or dropped
koordinatori	mengoordinatori|mengkoordinatori	loan, initial consonant kept or dropped
koordinir	mengoordinir|mengkoordinir	loan, initial consonant kept or dropped
kopi	mengopi|mengkopi	loan, initial consonant kept or dropped
koreksi	mengoreksi|mengkoreksi	loan, initial consonant kept or dropped
korelasikan	mengorelasikan|mengkorelasikan	loan, initial consonant kept or dropped
korupsi	mengorupsi|mengkorupsi	loan, initial consonant kept or dropped
kos	mengekos	one syllable
kreasi	mengkreasi	consonant cluster
kreasikan	mengkreasikan	consonant cluster
kreatifkan	mengkreatifkan	consonant cluster
kredit	mengkredit	consonant cluster
kreditkan	mengkreditkan	consonant cluster
kremasi	mengkremasi	consonant cluster
kremasikan	mengkremasikan	consonant cluster
kriminalisasi	mengkriminalisasi	consonant cluster
kriminalisasikan	mengkriminalisasikan	consonant cluster
kriminalkan	mengkriminalkan	consonant cluster
kristal	mengkristal	consonant cluster
kristalkan	mengkristalkan	consonant cluster
kristenkan	mengkristenkan	consonant cluster
kritik	mengkritik	consonant cluster
kritisi	mengkritisi	consonant cluster
kroscek	mengkroscek	consonant cluster
kualifikasikan	mengualifikasikan|mengkualifikasikan	loan, initial consonant kept or dropped
kuantifikasi	menguantifikasi|mengkuantifikasi	loan, initial consonant kept or dropped
kudeta	mengudeta|mengkudeta	loan, initial consonant kept or dropped
kultivasi	mengultivasi|mengkultivasi	loan, initial consonant kept or dropped
kultur	mengultur|mengkultur	loan, initial consonant kept or dropped
kultuskan	mengultuskan|mengkultuskan	loan, initial consonant kept or dropped
lap	mengelap	one syllable
lapi	mengelapi	one syllable
lapkan	mengelapkan	one syllable
las	mengelas	one syllable
laskan	mengelaskan	one syllable
lem	mengelem	one syllable
lemi	mengelemi	one syllable
lemkan	mengelemkan	one syllable
les	mengeles	one syllable
lob	mengelob	one syllable
log	mengelog	one syllable
mata-matai	memata-matai	reduplicated
nol	mengenol	one syllable
nolkan	mengenolkan	one syllable
pak	mengepak	one syllable
pakkan	mengepakkan	one syllable
parafrasakan	memarafrasakan|memparafrasakan	loan, initial consonant kept or dropped
paripurnakan	memaripurnakan|memparipurnakan	loan, initial consonant kept or dropped
parkir	memarkir|memparkir	loan, initial consonant kept or dropped
parkirkan	memarkirkan|memparkirkan	loan, initial consonant kept or dropped
parodikan	memarodikan|memparodikan	loan, initial consonant kept or dropped
pas	mengepas	one syllable
paskan	mengepaskan	one syllable
patenkan	mematenkan|mempatenkan	loan, initial consonant kept or dropped
patroli	mematroli|mempatroli	loan, initial consonant kept or dropped
pedulikan	memedulikan|mempedulikan	loan, initial consonant kept or dropped
pekerjakan	mempekerjakan	loan, initial consonant kept or dropped
pel	mengepel	one syllable
pelajari	mempelajari	loan, initial consonant kept or dropped
pelkan	mengepelkan	one syllable
pelopori	memelopori|mempelopori	loan, initial consonant kept or dropped
pengaruhi	memengaruhi|mempengaruhi	loan, initial consonant kept or dropped
pensiunkan	memensiunkan|mempensiunkan	loan, initial consonant kept or dropped
peragakan	memperagakan|memeragakan	per- kept
peralat	memperalat	per- kept
perantarai	memperantarai	per- kept
perbaharui	memperbaharui	per- kept
perbaiki	memperbaiki	per- kept
perbandingkan	memperbandingkan	per- kept
perbantukan	memperbantukan	per- kept
perbanyak	memperbanyak	per- kept
perbarui	memperbarui	per- kept
perbesar	memperbesar	per- kept
perbincangkan	memperbincangkan	per- kept
perbolehkan	memperbolehkan	per- kept
perbuat	memperbuat	per- kept
perbudak	memperbudak	per- kept
perburuk	memperburuk	per- kept
percantik	mempercantik	per- kept
percayai	memercayai|mempercayai	loan, initial consonant kept or dropped
percayakan	memercayakan|mempercayakan	loan, initial consonant kept or dropped
percepat	mempercepat	per- kept
perdagangkan	memperdagangkan	per- kept
perdalam	memperdalam	per- kept
perdaya	memperdaya	per- kept
perdayai	memperdayai	per- kept
perdebatkan	memperdebatkan	per- kept
perdekat	memperdekat	per- kept
perdengarkan	memperdengarkan	per- kept
perebutkan	memperebutkan	per- kept
perendah	memperendah	per- kept
pererat	mempererat	per- kept
pergelarkan	mempergelarkan	per- kept
pergilirkan	mempergilirkan	per- kept
pergunakan	mempergunakan	per- kept
pergunjingkan	mempergunjingkan	per- kept
perhadapkan	memperhadapkan	per- kept
perhalus	memperhalus	per- kept
perhatikan	memperhatikan	per- kept
perhebat	memperhebat	per- kept
perhitungkan	memperhitungkan	per- kept
perinci	memerinci|memperinci	per- kept
perindah	memperindah	per- kept
peringan	memperingan	per- kept
peringati	memperingati	per- kept
peringatkan	memperingatkan	per- kept
peristri	memperistri	per- kept
peristrikan	memperistrikan	per- kept
perjelas	memperjelas	per- kept
perjualbelikan	memperjualbelikan	per- kept
perjuangkan	memperjuangkan	per- kept
perkarakan	memperkarakan	per- kept
perkatakan	memperkatakan	per- kept
perkaya	memperkaya	per- kept
perkecil	memperkecil	per- kept
perkenalkan	memperkenalkan	per- kept
perkenankan	memperkenankan	per- kept
perkental	memperkental	per- kept
perkeruh	memperkeruh	per- kept
perketat	memperketat	per- kept
perkirakan	memperkirakan	per- kept
perkokoh	memperkokoh	per- kept
perkosa	memerkosa|memperkosa	loan, initial consonant kept or dropped
perkuat	memperkuat	per- kept
perkuda	memperkuda	per- kept
perkukuh	memperkukuh	per- kept
perlakukan	memperlakukan	per- kept
perlambat	memperlambat	per- kept
perlancar	memperlancar	per- kept
perlawankan	memperlawankan	per- kept
perlebar	memperlebar	per- kept
perlemah	memperlemah	per- kept
perlengkapi	memperlengkapi	per- kept
perlihatkan	memperlihatkan	per- kept
perlonggar	memperlonggar	per- kept
perluas	memperluas	per- kept
permainkan	mempermainkan	per- kept
permalukan	mempermalukan	per- kept
permanis	mempermanis	per- kept
permasalahkan	mempermasalahkan	per- kept
permuda	mempermuda	per- kept
permudah	mempermudah	per- kept
peroleh	memperoleh	per- kept
perolehkan	memperolehkan	per- kept
perolok	memperolok	per- kept
perolokkan	memperolokkan	per- kept
perpadukan	memperpadukan	per- kept
perpanjang	memperpanjang	per- kept
perparah	memperparah	per- kept
perpendek	memperpendek	per- kept
persalahkan	mempersalahkan	per- kept
persamakan	mempersamakan	per- kept
persatukan	mempersatukan	per- kept
persekusi	memersekusi|mempersekusi	per- kept
persekutukan	mempersekutukan	per- kept
persembahkan	mempersembahkan	per- kept
persempit	mempersempit	per- kept
persenjatai	mempersenjatai	per- kept
persepsikan	mempersepsikan	per- kept
persiapkan	mempersiapkan	per- kept
persilahkan	mempersilahkan	per- kept
persilakan	mempersilakan	per- kept
persingkat	mempersingkat	per- kept
persoalkan	mempersoalkan	per- kept
personalisasi	mempersonalisasi|memersonalisasi	loan, initial consonant kept or dropped
personifikasikan	mempersonifikasikan|memersonifikasikan	loan, initial consonant kept or dropped
persuami	mempersuami	per- kept
persuamikan	mempersuamikan	per- kept
persuasi	mempersuasi|memersuasi	loan, initial consonant kept or dropped
persulit	mempersulit	per- kept
persunting	mempersunting	per- kept
persyaratkan	mempersyaratkan	per- kept
pertahankan	mempertahankan	per- kept
pertajam	mempertajam	per- kept
pertalikan	mempertalikan	per- kept
pertanggungjawabkan	mempertanggungjawabkan	per- kept
pertanggungkan	mempertanggungkan	per- kept
pertanyakan	mempertanyakan	per- kept
pertaruhkan	mempertaruhkan	per- kept
pertautkan	mempertautkan	per- kept
pertebal	mempertebal	per- kept
pertegas	mempertegas	per- kept
perteguh	memperteguh	per- kept
pertemukan	mempertemukan	per- kept
pertentangkan	mempertentangkan	per- kept
pertimbangkan	mempertimbangkan	per- kept
pertinggi	mempertinggi	per- kept
pertipis	mempertipis	per- kept
pertontonkan	mempertontonkan	per- kept
pertuankan	mempertuankan	per- kept
pertuhankan	mempertuhankan	per- kept
pertukarkan	mempertukarkan	per- kept
pertunjukkan	mempertunjukkan	per- kept
perturutkan	memperturutkan	per- kept
perumit	memperumit	per- kept
pesona	memesona|mempesona	loan, initial consonant kept or dropped
pesonakan	memesonakan|mempesonakan	loan, initial consonant kept or dropped
pidanakan	memidanakan|mempidanakan	loan, initial consonant kept or dropped
ping	mengeping	one syllable
plagiasi	memplagiasi	consonant cluster
plagiat	memplagiat	consonant cluster
plesetkan	memelesetkan|memplesetkan	consonant cluster
plester	memplester	consonant cluster
plombir	memplombir	consonant cluster
plonco	memplonco	consonant cluster
plot	mengeplot|memplot	consonant cluster
pol	mengepol	one syllable
polarisasi	memolarisasi|mempolarisasi	loan, initial consonant kept or dropped
polisikan	memolisikan|mempolisikan	loan, initial consonant kept or dropped
politikkan	memolitikkan|mempolitikkan	loan, initial consonant kept or dropped
politisasi	memolitisasi|mempolitisasi	loan, initial consonant kept or dropped
politisir	memolitisir|mempolitisir	loan, initial consonant kept or dropped
populerkan	memopulerkan|mempopulerkan	loan, initial consonant kept or dropped
pos	mengepos	one syllable
posisikan	memosisikan|memposisikan	loan, initial consonant kept or dropped
poskan	mengeposkan	one syllable
post	mengepost	one syllable
posting	memosting|memposting	loan, initial consonant kept or dropped
postulatkan	memostulatkan|mempostulatkan	loan, initial consonant kept or dropped
prakarsai	memprakarsai|memrakarsai	consonant cluster
prakirakan	memprakirakan	consonant cluster
praktekkan	mempraktekkan	consonant cluster
praktikkan	mempraktikkan	consonant cluster
prasangkai	memprasangkai	consonant cluster
prediksi	memprediksi	consonant cluster
prediksikan	memprediksikan	consonant cluster
pres	mengepres	one syllable
presentasikan	mempresentasikan	consonant cluster
preteli	mempreteli	consonant cluster
pribumikan	mempribumikan	consonant cluster
pribumisasikan	mempribumisasikan	consonant cluster
prihatinkan	memprihatinkan	consonant cluster
print	mengeprint|memprint	one syllable
prioritaskan	memprioritaskan	consonant cluster
privatisasi	memprivatisasi	consonant cluster
produksi	memproduksi	consonant cluster
produksikan	memproduksikan	consonant cluster
profesionalkan	memprofesionalkan	consonant cluster
profilkan	memprofilkan	consonant cluster
program	memprogram	consonant cluster
programkan	memprogramkan	consonant cluster
proklamasikan	memproklamasikan	consonant cluster
proklamirkan	memproklamirkan	consonant cluster
promosi	mempromosi	consonant cluster
promosikan	mempromosikan	consonant cluster
propagandakan	mempropagandakan	consonant cluster
proses	memproses	consonant cluster
prospek	memprospek	consonant cluster
proteksi	memproteksi	consonant cluster
protes	memprotes	consonant cluster
provokasi	memprovokasi	consonant cluster
proyeksikan	memproyeksikan	consonant cluster
puasakan	memuasakan|mempuasakan	loan, initial consonant kept or dropped
publikasi	memublikasi|mempublikasi	loan, initial consonant kept or dropped
publikasikan	memublikasikan|mempublikasikan	loan, initial consonant kept or dropped
publisir	mempublisir	loan, initial consonant kept or dropped
punyai	mempunyai	loan, initial consonant kept or dropped
rem	mengerem	one syllable
rol	mengerol	one syllable
rolkan	mengerolkan	one syllable
sabdakan	menyabdakan|mensabdakan	loan, initial consonant kept or dropped
sabotase	menyabotase|mensabotase	loan, initial consonant kept or dropped
sahihkan	menyahihkan|mensahihkan	loan, initial consonant kept or dropped
sahkan	mengesahkan|mensahkan	one syllable
sakralkan	menyakralkan|mensakralkan	loan, initial consonant kept or dropped
salibkan	menyalibkan|mensalibkan	loan, initial consonant kept or dropped
scan	mengescan|menscan	one syllable
segmentasi	menyegmentasi|mensegmentasi	loan, initial consonant kept or dropped
segmentasikan	menyegmentasikan|mensegmentasikan	loan, initial consonant kept or dropped
sejahterakan	menyejahterakan|mensejahterakan	loan, initial consonant kept or dropped
sekresi	menyekresi|mensekresi	loan, initial consonant kept or dropped
sekresikan	menyekresikan|mensekresikan	loan, initial consonant kept or dropped
sekularkan	menyekularkan|mensekularkan	loan, initial consonant kept or dropped
sekuritisasi	menyekuritisasi|mensekuritisasi	loan, initial consonant kept or dropped
seleksi	menyeleksi|menseleksi	loan, initial consonant kept or dropped
seminarkan	menyeminarkan|menseminarkan	loan, initial consonant kept or dropped
sensor	menyensor|mensensor	loan, initial consonant kept or dropped
sensus	menyensus|mensensus	loan, initial consonant kept or dropped
sertifikasi	menyertifikasi|mensertifikasi	loan, initial consonant kept or dropped
sertifikatkan	menyertifikatkan|mensertifikatkan	loan, initial consonant kept or dropped
servis	menyervis|menservis	loan, initial consonant kept or dropped
set	mengeset	one syllable
setkan	mengesetkan	one syllable
share	mengeshare	one syllable
simbolisasikan	menyimbolisasikan|mensimbolisasikan	loan, initial consonant kept or dropped
simbolkan	menyimbolkan|mensimbolkan	loan, initial consonant kept or dropped
simulasi	menyimulasi|mensimulasi	loan, initial consonant kept or dropped
simulasikan	menyimulasikan|mensimulasikan	loan, initial consonant kept or dropped
sinergikan	menyinergikan|mensinergikan	loan, initial consonant kept or dropped
sinkronisasi	menyinkronisasi|mensinkronisasi	loan, initial consonant kept or dropped
sinkronisasikan	menyinkronisasikan|mensinkronisasikan	loan, initial consonant kept or dropped
sinkronkan	menyinkronkan|mensinkronkan	loan, initial consonant kept or dropped
sintesa	menyintesa|mensintesa	loan, initial consonant kept or dropped
sintesis	menyintesis|mensintesis	loan, initial consonant kept or dropped
sinyalir	menyinyalir|mensinyalir	loan, initial consonant kept or dropped
sistematisasi	menyistematisasi|mensistematisasi	loan, initial consonant kept or dropped
sistematiskan	menyistematiskan|mensistematiskan	loan, initial consonant kept or dropped
sitasi	menyitasi|mensitasi	loan, initial consonant kept or dropped
sitir	menyitir|mensitir	loan, initial consonant kept or dropped
skalakan	menskalakan	consonant cluster
skematiskan	menskematiskan	consonant cluster
skenariokan	menskenariokan	consonant cluster
sketsa	mensketsa	consonant cluster
skor	mengeskor	one syllable
skors	mengeskors|menskors	one syllable
skorsing	menskorsing	consonant cluster
skrining	menskrining	consonant cluster
sol	mengesol	one syllable
solusikan	menyolusikan|mensolusikan	loan, initial consonant kept or dropped
somasi	menyomasi|mensomasi	loan, initial consonant kept or dropped
sortir	menyortir|mensortir	loan, initial consonant kept or dropped
sosialisasi	menyosialisasi|mensosialisasi	loan, initial consonant kept or dropped
sosialisasikan	menyosialisasikan|mensosialisasikan	loan, initial consonant kept or dropped
spam	mengespam	one syllable
spekulasikan	menspekulasikan	consonant cluster
spesialisasikan	menspesialisasikan	consonant cluster
spesifikasi	menspesifikasi	consonant cluster
spesifikasikan	menspesifikasikan	consonant cluster
sponsori	mensponsori	consonant cluster
stabilisasi	menstabilisasi	consonant cluster
stabilisasikan	menstabilisasikan	consonant cluster
stabilkan	menstabilkan	consonant cluster
standardisasi	menstandardisasi	consonant cluster
standarisasi	menstandarisasi	consonant cluster
standarkan	menstandarkan	consonant cluster
starter	menstarter	consonant cluster
stater	menstater	consonant cluster
stel	menyetel|menstel	consonant cluster
stempel	menyetempel|menstempel	consonant cluster
stensil	menstensil	consonant cluster
sterilisasi	mensterilisasi	consonant cluster
sterilisasikan	mensterilisasikan	consonant cluster
sterilkan	mensterilkan	consonant cluster
stigma	menstigma	consonant cluster
stigmatisasi	menstigmatisasi	consonant cluster
stimulasi	menstimulasi	consonant cluster
stimulus	menstimulus	consonant cluster
stok	mengestok|menstok	consonant cluster
stop	menyetop|menstop	consonant cluster
stopkan	menyetopkan	consonant cluster
stor	menyetor|menstor	consonant cluster
strategikan	menstrategikan	consonant cluster
strika	menyetrika	consonant cluster
strukturisasi	menstrukturisasi	consonant cluster
strukturkan	menstrukturkan	consonant cluster
subkontrakkan	mensubkontrakkan|menyubkontrakkan	loan, initial consonant kept or dropped
subordinasi	menyubordinasi|mensubordinasi	loan, initial consonant kept or dropped
subordinasikan	menyubordinasikan|mensubordinasikan	loan, initial consonant kept or dropped
subsidi	menyubsidi|mensubsidi	loan, initial consonant kept or dropped
substitusi	menyubstitusi|mensubstitusi	loan, initial consonant kept or dropped
substitusikan	menyubstitusikan|mensubstitusikan	loan, initial consonant kept or dropped
sucikan	menyucikan|mensucikan	loan, initial consonant kept or dropped
sukseskan	menyukseskan|mensukseskan	loan, initial consonant kept or dropped
sun	mengesun	one syllable
supervisi	menyupervisi|mensupervisi	loan, initial consonant kept or dropped
suplai	menyuplai|mensuplai	loan, initial consonant kept or dropped
survei	menyurvei|mensurvei	loan, initial consonant kept or dropped
suspensi	menyuspensi|mensuspensi	loan, initial consonant kept or dropped
swadayakan	menswadayakan	consonant cluster
swastakan	menswastakan	consonant cluster
swastanisasi	menswastanisasi	consonant cluster
syafaati	mensyafaati	kh, sy kept
syahadatkan	mensyahadatkan	kh, sy kept
syahdukan	mensyahdukan	kh, sy kept
syairkan	mensyairkan	kh, sy kept
syaratkan	mensyaratkan	kh, sy kept
syariatkan	mensyariatkan	kh, sy kept
syiarkan	mensyiarkan	kh, sy kept
syirikkan	mensyirikkan	kh, sy kept
syukuri	mensyukuri	kh, sy kept
syuting	mensyuting	kh, sy kept
taati	menaati|mentaati	loan, initial consonant kept or dropped
tabukan	menabukan|mentabukan	loan, initial consonant kept or dropped
tabulasi	menabulasi|mentabulasi	loan, initial consonant kept or dropped
tabulasikan	menabulasikan|mentabulasikan	loan, initial consonant kept or dropped
tafsirkan	menafsirkan|mentafsirkan	loan, initial consonant kept or dropped
tag	mengetag	one syllable
takdirkan	menakdirkan|mentakdirkan	loan, initial consonant kept or dropped
tandatangani	menandatangani|mentandatangani	loan, initial consonant kept or dropped
tap	mengetap	one syllable
target	menarget|mentarget	loan, initial consonant kept or dropped
targetkan	menargetkan|mentargetkan	loan, initial consonant kept or dropped
tarifkan	menarifkan|mentarifkan	loan, initial consonant kept or dropped
tauladani	menauladani|mentauladani	loan, initial consonant kept or dropped
teladani	meneladani|menteladani	loan, initial consonant kept or dropped
telantarkan	menelantarkan|mentelantarkan	loan, initial consonant kept or dropped
telepon	menelepon|mentelepon	loan, initial consonant kept or dropped
televisikan	menelevisikan|mentelevisikan	loan, initial consonant kept or dropped
teorikan	meneorikan|menteorikan	loan, initial consonant kept or dropped
terapi	menerapi|menterapi	loan, initial consonant kept or dropped
terjemahkan	menerjemahkan|menterjemahkan	loan, initial consonant kept or dropped
terlantarkan	menerlantarkan|menterlantarkan	loan, initial consonant kept or dropped
teror	meneror|menteror	loan, initial consonant kept or dropped
tertawai	menertawai|mentertawai	loan, initial consonant kept or dropped
tertawakan	menertawakan|mentertawakan	loan, initial consonant kept or dropped
tertibkan	menertibkan|mentertibkan	loan, initial consonant kept or dropped
tes	mengetes|mentes	one syllable
teskan	mengeteskan	one syllable
tik	mengetik	one syllable
tikkan	mengetikkan	one syllable
tim	mengetim	one syllable
tip	mengetip	one syllable
tobatkan	mentobatkan	loan, initial consonant kept
toleransi	menoleransi|mentoleransi	loan, initial consonant kept or dropped
tolerir	menolerir|mentolerir	loan, initial consonant kept or dropped
tos	mengetos	one syllable
tradisi	mentradisi	consonant cluster
tradisikan	mentradisikan	consonant cluster
tradisionalkan	mentradisionalkan	loan, initial consonant kept or dropped
traktir	mentraktir	consonant cluster
transaksikan	mentransaksikan	consonant cluster
transfer	mentransfer	consonant cluster
transformasi	mentransformasi	consonant cluster
transformasikan	mentransformasikan	consonant cluster
transfusikan	mentransfusikan	consonant cluster
transkrip	mentranskrip	consonant cluster
transkripsi	mentranskripsi	consonant cluster
transkripsikan	mentranskripsikan	consonant cluster
transliterasikan	mentransliterasikan	consonant cluster
transmigrasikan	mentransmigrasikan	consonant cluster
transmisikan	mentransmisikan	consonant cluster
transplantasi	mentransplantasi	consonant cluster
transplantasikan	mentransplantasikan	consonant cluster
trim	mengetrim	one syllable
tuhankan	menuhankan|mentuhankan	loan, initial consonant kept or dropped
tur	mengetur	one syllable
vlog	mengevlog	one syllable
zum	mengezum	one syllable
"""##
