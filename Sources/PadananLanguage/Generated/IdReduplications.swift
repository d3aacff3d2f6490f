// Generated from reduplications.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idReduplicationsData: StaticString = ##"""
# Reduplications and echo compounds which are words of their own, not plurals of their half.
# Columns: compound, kind (lexical = both halves alike or affixed; echo = the second half is changed or a set companion), gloss.
# Source: written for Padanan; counts from UD Indonesian treebanks and parallel news.
abu-abu	lexical	grey
acak-acakan	lexical	messy
agar-agar	lexical	agar, seaweed jelly
akhir-akhir	lexical	recent (days)
alang-alang	lexical	cogon grass
alap-alap	lexical	kestrel
alih-alih	lexical	instead of
alun-alun	lexical	town square
anai-anai	lexical	termite
anak-anakan	lexical	doll
anak-pinak	echo	offspring
angan-angan	lexical	daydream
angin-anginan	lexical	moody
angkut-angkut	lexical	mud wasp
ani-ani	lexical	reaping knife
antah-berantah	echo	never-never land
anting-anting	lexical	earrings
apa-apa	lexical	anything
api-api	lexical	firefly; mangrove
arak-arakan	lexical	procession
ari-ari	lexical	placenta
asal-asalan	lexical	haphazard
asal-usul	echo	origin
awang-awang	lexical	the sky, thin air
awut-awutan	lexical	in disarray
bahu-membahu	lexical	shoulder to shoulder
balam-balam	lexical	indistinct
balas-membalas	lexical	tit for tat
baling-baling	lexical	propeller
bantu-membantu	lexical	help one another
baru-baru	lexical	recently
basa-basi	echo	pleasantries
basah-kuyup	echo	soaking wet
batu-batuan	lexical	rocks
bau-bauan	lexical	fragrances
bayang-bayang	lexical	shadow
belajar-mengajar	lexical	teaching and learning
belat-belit	lexical	tortuous
benar-benar	lexical	truly
bengkang-bengkok	echo	crooked
berabad-abad	lexical	for centuries
beramai-ramai	lexical	in a crowd
beranak-pinak	echo	multiply
berang-berang	lexical	otter
berangsur-angsur	lexical	gradually
beras-petas	echo	rice and the like
berbelit-belit	lexical	convoluted
berbincang-bincang	lexical	chat
berbolak-balik	echo	turn back and forth
berbondong-bondong	lexical	in droves
berbulan-bulan	lexical	for months
berbunga-bunga	lexical	elated
bercampur-baur	echo	mixed up
bercerai-berai	echo	scattered
bercita-cita	lexical	aspire
berduyun-duyun	lexical	in crowds
bergotong-royong	echo	work together
berhari-hari	lexical	for days
berhati-hati	lexical	be careful
beri-beri	lexical	beriberi
berjaga-jaga	lexical	be on guard
berjam-jam	lexical	for hours
berkaca-kaca	lexical	glassy-eyed
berkali-kali	lexical	repeatedly
berkelap-kelip	echo	twinkle
berkelok-kelok	lexical	winding
berlapis-lapis	lexical	in layers
berlarut-larut	lexical	drag on
berlenggak-lenggok	echo	sway
berlika-liku	echo	full of twists
berliku-liku	lexical	winding
berlomba-lomba	lexical	compete with one another
bermacam-macam	lexical	various
bermain-main	lexical	play around
berminggu-minggu	lexical	for weeks
bernyanyi-nyanyi	lexical	sing
berpura-pura	lexical	pretend
bersama-sama	lexical	together
berselang-seling	echo	alternate
berseluk-beluk	echo	intricate
bersenang-senang	lexical	enjoy oneself
bersiap-siap	lexical	get ready
bersorak-sorai	echo	cheer
bersungguh-sungguh	lexical	in earnest
bertahun-tahun	lexical	for years
bertanya-tanya	lexical	wonder
bertele-tele	lexical	long-winded
bertindak-tanduk	echo	behave
bertubi-tubi	lexical	incessant
bertumpah-ruah	echo	overflow
berturut-turut	lexical	consecutive
besar-besaran	lexical	large-scale
betul-betul	lexical	really
biang-biang	lexical	prickly heat
biji-bijian	lexical	grains, seeds
biri-biri	lexical	domestic sheep
bolak-balik	echo	back and forth
bondong-bondong	lexical	in throngs
bongkar-bangkir	echo	take apart messily
buah-buahan	lexical	fruit
buka-bukaan	lexical	openly
bulan-bulanan	lexical	butt, target
bulat-bulat	lexical	whole, entirely
bunga-bungaan	lexical	flowers
bunyi-bunyian	lexical	music, sounds
buru-buru	lexical	hurriedly
cabik-cabik	lexical	in tatters
caci-maki	echo	abuse, invective
calar-balar	echo	scratched all over
campur-aduk	echo	mixed up
campur-baur	echo	mixed up
cantik-jelita	echo	very beautiful
carut-marut	echo	chaotic
celingak-celinguk	echo	look around in confusion
cengar-cengir	echo	grin awkwardly
centang-perenang	echo	in a mess
cepat-cepat	lexical	quickly
cerai-berai	echo	scattered
cetak-mencetak	lexical	printing
cikal-bakal	echo	forerunner
cita-cita	lexical	aspiration
coba-coba	lexical	try out
compang-camping	echo	ragged
corat-coret	echo	scribble
coreng-moreng	echo	smeared
cuap-cuap	lexical	chatter
cuma-cuma	lexical	free of charge
cumi-cumi	lexical	squid
dalam-dalam	lexical	deeply
daun-daunan	lexical	foliage
desas-desus	echo	rumour
dewa-dewi	echo	gods and goddesses
diam-diam	lexical	secretly
dolak-dalik	echo	back and forth
elu-elu	lexical	acclaim
empek-empek	lexical	fish cake
engah-engah	lexical	panting
erat-erat	lexical	tightly
gado-gado	lexical	vegetable salad with peanut sauce
gara-gara	lexical	because of
gegap-gempita	echo	tumultuous
gelap-gulita	echo	pitch dark
geleng-geleng	lexical	shake the head
gembar-gembor	echo	boast loudly
gerabak-gerubuk	echo	clatter
gerak-gerik	echo	movements, gestures
gila-gilaan	lexical	wildly
gilang-gemilang	echo	brilliant
gonjang-ganjing	echo	upheaval
gonta-ganti	echo	change again and again
gopoh-gapah	echo	in a rush
gotong-royong	echo	mutual cooperation
grasa-grusu	echo	in a rush
gula-gula	lexical	sweets
guna-guna	lexical	black magic
gundah-gulana	echo	dejected
habis-habisan	lexical	all-out
hancur-lebur	echo	utterly destroyed
haru-biru	echo	commotion
hati-hati	lexical	careful
hilir-mudik	echo	to and fro
hina-dina	echo	lowly
hingar-bingar	echo	uproar
hiruk-pikuk	echo	hubbub
hitam-legam	echo	jet black
hormat-menghormati	lexical	mutual respect
hura-hura	lexical	merrymaking
huru-hara	echo	riot
hutang-piutang	echo	debts and claims
ikut-ikutan	lexical	following the crowd
iming-iming	lexical	lure
inang-inang	lexical	female market trader
ingar-bingar	echo	uproar
isi-mengisi	lexical	complement one another
jadi-jadian	lexical	were-, changeling
jaga-jaga	lexical	be on guard
jahit-menjahit	lexical	sewing
jala-jala	lexical	grid, network
jalan-jalan	lexical	go for a walk
jangan-jangan	lexical	perhaps, lest
jari-jari	lexical	radius
jauh-jauh	lexical	from afar
jelas-jelas	lexical	clearly
jentik-jentik	lexical	mosquito larva
jungkat-jungkit	echo	seesaw
jungkir-balik	echo	upside down
kacang-kacangan	lexical	legumes
kacau-balau	echo	chaotic
kadang-kadang	lexical	sometimes
kait-mengait	lexical	interrelated
kakak-beradik	echo	siblings
kalang-kabut	echo	in a panic
kanak-kanak	lexical	young child
kapal-kapalan	lexical	toy boat
kapan-kapan	lexical	some other time
karang-mengarang	lexical	composition writing
karut-marut	echo	tangled, confused
kasak-kusuk	echo	rumour, intrigue
kaya-raya	echo	very rich
kebarat-baratan	lexical	westernised
kecil-kecilan	lexical	small-scale
kehati-hatian	lexical	prudence
kejar-kejaran	lexical	chase one another
kekanak-kanakan	lexical	childish
kelak-kelok	echo	winding
kelap-kelip	echo	twinkle
kelip-kelip	lexical	twinkle
keluh-kesah	echo	complaints
kembang-kempis	echo	breathe with difficulty
kenapa-kenapa	lexical	anything wrong
keramah-tamahan	echo	hospitality
kering-kerontang	echo	bone dry
kerlap-kerlip	echo	sparkle
kesia-siaan	lexical	futility
ketar-ketir	echo	anxious
ketik-mengetik	lexical	typing
kili-kili	lexical	swivel
kira-kira	lexical	approximately
kisi-kisi	lexical	grid, lattice
klontang-klantung	echo	loiter
kocar-kacir	echo	in disorder
kolang-kaling	echo	sugar palm fruit
komat-kamit	echo	move the lips
kuat-kuat	lexical	firmly
kucing-kucingan	lexical	cat-and-mouse game
kuda-kuda	lexical	trestle, roof truss; stance
kunang-kunang	lexical	firefly
kupu-kupu	lexical	butterfly
kura-kura	lexical	tortoise
kusut-masai	echo	tangled
kusut-musut	echo	tangled
kutak-katik	echo	tinker
laba-laba	lexical	spider
labah-labah	lexical	spider
labi-labi	lexical	soft-shelled turtle
lagi-lagi	lexical	again and again
laki-laki	lexical	man, male
lalu-lalang	echo	go to and fro
lama-lama	lexical	eventually
lamat-lamat	lexical	faintly
lambat-lambat	lexical	slowly
langit-langit	lexical	ceiling; palate
lari-lari	lexical	jog
lauk-pauk	echo	side dishes
layang-layang	lexical	kite; swallow
layang-layangan	lexical	kite
lebih-lebih	lexical	especially
leha-leha	lexical	laze about
lekak-lekuk	echo	dents and hollows
lekas-lekas	lexical	in haste
lemah-gemulai	echo	graceful
lemah-lembut	echo	gentle
lenggak-lenggok	echo	swaying gait
lenggang-lenggok	echo	sway of the hips
lika-liku	echo	twists and turns
lintang-pukang	echo	headlong
lirak-lirik	echo	steal glances
lontang-lantung	echo	loiter
lucu-lucuan	lexical	for fun
luluh-lantak	echo	utterly destroyed
lumba-lumba	lexical	dolphin
luntang-lantung	echo	loiter
mahasiswa-mahasiswi	echo	students
main-main	lexical	not serious
makan-makan	lexical	eat out, feast
mana-mana	lexical	anywhere
masak-memasak	lexical	cooking
masing-masing	lexical	each
mata-mata	lexical	spy
mati-matian	lexical	to the utmost
membolak-balik	echo	turn over and over
memorak-porandakan	echo	devastate
memporak-porandakan	echo	devastate
mencorat-coret	echo	scribble on
mengada-ada	lexical	make things up
menggebu-gebu	lexical	ardent
menggembar-gemborkan	echo	trumpet
mengira-ngira	lexical	guess
mengobrak-abrik	echo	turn upside down
mengutak-atik	echo	tinker with
menjadi-jadi	lexical	grow worse
mentah-mentah	lexical	flatly, outright
mentang-mentang	lexical	just because
minum-minum	lexical	drink (alcohol)
mobil-mobilan	lexical	toy car
moga-moga	lexical	may it be that
mondar-mandir	echo	go to and fro
morat-marit	echo	in disarray
muda-mudi	echo	young people
mudah-mudahan	lexical	hopefully
mula-mula	lexical	at first
muluk-muluk	lexical	high-flown
muram-durja	echo	gloomy
nyata-nyata	lexical	plainly
obat-obatan	lexical	medicines, drugs
obrak-abrik	echo	turn upside down
ogah-ogahan	lexical	reluctantly
oleh-oleh	lexical	souvenir
olok-olok	lexical	mockery
ombang-ambing	echo	tossed about
omong-omong	lexical	by the way
onde-onde	lexical	sesame ball
ondel-ondel	lexical	large folk puppet
ongkang-ongkang	lexical	sit idle
ongol-ongol	lexical	sago cake
orak-arik	echo	scrambled dish
orang-orangan	lexical	scarecrow
orong-orong	lexical	mole cricket
otak-otak	lexical	grilled fish cake
padi-padian	lexical	cereals
pagi-pagi	lexical	early in the morning
paling-paling	lexical	at most
para-para	lexical	rack, shelf
paru-paru	lexical	lung
patah-patah	lexical	jerky, haltingly
pelan-pelan	lexical	slowly
pemuda-pemudi	echo	young men and women
perang-perangan	lexical	war game, manoeuvres
perlahan-lahan	lexical	slowly
pernak-pernik	echo	knick-knacks
pertama-tama	lexical	first of all
perundang-undangan	lexical	legislation
petantang-petenteng	echo	swagger
pikir-pikir	lexical	think it over
pilih-pilih	lexical	choosy
pinjam-meminjam	lexical	lending and borrowing
plin-plan	echo	wavering
plintat-plintut	echo	fickle
plonga-plongo	echo	gape
pohon-pohonan	lexical	trees
pontang-panting	echo	rush about
porak-poranda	echo	in ruins
pori-pori	lexical	pore
pucat-pasi	echo	deathly pale
puji-puja	echo	praise and worship
puji-pujian	lexical	praises
pukang-pukang	lexical	sloth
pukul-memukul	lexical	brawl
pundi-pundi	lexical	purse, coffer
pura-pura	lexical	pretend
putra-putri	echo	sons and daughters
putus-putus	lexical	intermittent
ragu-ragu	lexical	doubtful
rama-rama	lexical	moth, butterfly
ramah-tamah	echo	friendly; get-together
ramai-ramai	lexical	together, in a crowd
rata-rata	lexical	average
rempah-rempah	lexical	spices
remuk-redam	echo	crushed
rintik-rintik	lexical	drizzle
rumah-rumahan	lexical	playhouse
rumbai-rumbai	lexical	fringe
rumput-rumputan	lexical	grasses
ruwet-renteng	echo	entangled
salah-menyalahkan	lexical	blame one another
sama-sama	lexical	together; you're welcome
samar-samar	lexical	vague
sambung-menyambung	lexical	continuous
sampai-sampai	lexical	to the point that
sanak-saudara	echo	relatives
satu-satu	lexical	one by one
satu-satunya	lexical	only, sole
saudara-saudari	echo	brothers and sisters
sayur-mayur	echo	vegetables
sayur-sayuran	lexical	vegetables
sebelah-menyebelah	lexical	on both sides
sebentar-sebentar	lexical	every now and then
sedikit-sedikit	lexical	little by little
sedu-sedan	echo	sobbing
segar-bugar	echo	fit and well
sehari-hari	lexical	daily
sejadi-jadinya	lexical	with abandon
sekali-kali	lexical	ever, by no means
sekali-sekali	lexical	once in a while
sekonyong-konyong	lexical	suddenly
selang-seling	echo	alternating
seluk-beluk	echo	ins and outs
semata-mata	lexical	solely
sembunyi-sembunyi	lexical	secretly
semena-mena	lexical	arbitrarily
senang-senang	lexical	have fun
senda-gurau	echo	banter
sendiri-sendiri	lexical	individually
senyam-senyum	echo	smile to oneself
seolah-olah	lexical	as if
sepoi-sepoi	lexical	gentle (breeze)
serba-serbi	echo	miscellany
serta-merta	echo	immediately
setengah-setengah	lexical	half-heartedly
sewa-menyewa	lexical	leasing
sewenang-wenang	lexical	arbitrary
sia-sia	lexical	in vain
siang-siang	lexical	early in the day
siapa-siapa	lexical	anybody
siku-siku	lexical	set square; right-angled
silang-selimpat	echo	criss-cross
simpang-perenang	echo	in disarray
simpang-siur	echo	confusing, conflicting
siswa-siswi	echo	pupils
sopan-santun	echo	good manners
sorak-sorai	echo	cheering
sore-sore	lexical	late in the afternoon
suam-suam	lexical	lukewarm
suka-suka	lexical	as one likes
sumpah-seranah	echo	curses
sumpah-serapah	echo	curses
sumpah-sumpah	lexical	chameleon
sungguh-sungguh	lexical	earnestly
sungsang-sumbel	echo	topsy-turvy
sunyi-senyap	echo	dead silent
surat-menyurat	lexical	correspondence
tahu-tahu	lexical	all of a sudden
tali-temali	echo	cordage
tanggung-tanggung	lexical	half measures
tawar-menawar	lexical	bargaining
teka-teki	echo	riddle
tembak-menembak	lexical	exchange of fire
tengah-tengah	lexical	middle
tengak-tengok	echo	look about
terang-benderang	echo	brightly lit
terang-terangan	lexical	openly
terbahak-bahak	lexical	roaring with laughter
terbata-bata	lexical	stammering
terbirit-birit	lexical	helter-skelter
terengah-engah	lexical	out of breath
tergesa-gesa	lexical	in a hurry
terheran-heran	lexical	astonished
terkatung-katung	lexical	adrift
terlunta-lunta	lexical	homeless, drifting
termangu-mangu	lexical	dazed
terombang-ambing	lexical	tossed about
terpontang-panting	echo	rush about
tersedu-sedu	lexical	sobbing
tersenyum-senyum	lexical	smiling
tertawa-tawa	lexical	laughing
terus-menerus	lexical	continuously
terus-terusan	lexical	incessantly
tetek-bengek	echo	trifles
tiap-tiap	lexical	every
tiba-tiba	lexical	suddenly
timbal-balik	echo	reciprocal
tindak-tanduk	echo	conduct
tolong-menolong	lexical	mutual aid
tua-renta	echo	very old
tuding-menuding	lexical	accuse one another
tuduh-menuduh	lexical	accuse one another
tukar-menukar	lexical	exchange
tumbuh-tumbuhan	lexical	plants
tumpah-ruah	echo	overflow
tumpang-tindih	echo	overlap
tunggang-langgang	echo	headlong
tungkus-lumus	echo	covered in grime
turun-temurun	echo	hereditary
uang-uangan	lexical	play money
ubun-ubun	lexical	crown of the head, fontanelle
ubur-ubur	lexical	jellyfish
udang-udangan	lexical	crustaceans
ugal-ugalan	lexical	reckless
uget-uget	lexical	mosquito larva
ulang-ulang	lexical	repeatedly
umang-umang	lexical	hermit crab
umbi-umbian	lexical	tubers
umbul-umbul	lexical	pennant
undang-undang	lexical	law, act
undur-undur	lexical	antlion
uneg-uneg	lexical	grievance
unek-unek	lexical	grievance
untung-untungan	lexical	by chance
urung-urung	lexical	culvert
utak-atik	echo	tinker
utang-piutang	echo	debts and claims
wangi-wangian	lexical	perfumes
wanti-wanti	lexical	repeated warning
wara-wiri	echo	go to and fro
warna-warni	echo	colourful
was-was	lexical	anxious
zig-zag	echo	zigzag
"""##
