// Generated from informal.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idInformalData: StaticString = ##"""
# Words of speech, chat and shortened writing. They are tagged, not changed: their key is the word itself.
# Columns: form, standard word, register (informal, abbreviated).
# Source: written for Padanan.
abis	habis	informal
ad	ada	abbreviated
adlh	adalah	abbreviated
aja	saja	informal
ajah	saja	informal
ampe	sampai	informal
anjay	seru	informal
antr	antara	abbreviated
aq	aku	abbreviated
ato	atau	abbreviated
atw	atau	abbreviated
ayok	ayo	informal
bales	balas	informal
banget	sangat	informal
baper	terbawa perasaan	informal
barusan	baru saja	informal
bener	benar	informal
beneran	benar	informal
bete	jengkel	informal
bgmn	bagaimana	abbreviated
bgt	sangat	abbreviated
bhs	bahasa	abbreviated
bhw	bahwa	abbreviated
biarin	biarkan	informal
bikin	buat	informal
bikinin	buatkan	informal
bilang	berkata	informal
bkn	bukan	abbreviated
blm	belum	abbreviated
bln	bulan	abbreviated
blum	belum	abbreviated
bnr	benar	abbreviated
bnyk	banyak	abbreviated
bohongin	membohongi	informal
bokap	ayah	informal
bpk	bapak	abbreviated
bro	saudara	informal
brp	berapa	abbreviated
byk	banyak	abbreviated
cape	lelah	informal
capek	lelah	informal
cepet	cepat	informal
cewek	perempuan	informal
cius	serius	informal
ciyus	serius	informal
cowok	laki-laki	informal
cuma	hanya	informal
cuman	hanya	informal
dah	sudah	informal
dalem	dalam	informal
dapet	dapat	informal
deket	dekat	informal
denger	dengar	informal
dg	dengan	abbreviated
dgn	dengan	abbreviated
dgr	dengar	abbreviated
dikit	sedikit	informal
ditgl	tanggal	abbreviated
dkk	dan kawan-kawan	abbreviated
dll	dan lain-lain	abbreviated
dlm	dalam	abbreviated
dng	dengan	abbreviated
doang	saja	informal
dpn	depan	abbreviated
dpt	dapat	abbreviated
dri	dari	abbreviated
dsb	dan sebagainya	abbreviated
dst	dan seterusnya	abbreviated
duit	uang	informal
elo	kamu	informal
elu	kamu	informal
emang	memang	informal
emg	memang	informal
enggak	tidak	informal
entar	nanti	informal
ga	tidak	informal
gabut	menganggur	informal
gak	tidak	informal
gan	juragan	informal
gapapa	tidak apa-apa	informal
gede	besar	informal
gegara	karena	informal
gimana	bagaimana	informal
gini	begini	informal
gitu	begitu	informal
gitulah	begitu	informal
gmana	bagaimana	abbreviated
gmn	bagaimana	informal
gokil	hebat	informal
gpp	tidak apa-apa	informal
gt	begitu	abbreviated
gtu	begitu	abbreviated
gua	saya	informal
gue	saya	informal
gw	saya	informal
haha	tertawa	informal
hehe	tertawa	informal
hny	hanya	abbreviated
hrs	harus	abbreviated
inget	ingat	informal
item	hitam	informal
iye	ya	informal
jaman	zaman	informal
jd	jadi	abbreviated
jdi	jadi	abbreviated
jg	juga	abbreviated
jgn	jangan	abbreviated
jln	jalan	abbreviated
jml	jumlah	abbreviated
jomblo	lajang	informal
jutek	ketus	informal
kagak	tidak	informal
kalo	kalau	informal
karna	karena	abbreviated
kasi	beri	informal
kayak	seperti	informal
kepengen	ingin	informal
kepo	ingin tahu	informal
keren	hebat	informal
kesel	kesal	informal
ketemu	bertemu	informal
klo	kalau	informal
klu	kalau	abbreviated
kmrn	kemarin	abbreviated
kmu	kamu	abbreviated
knp	kenapa	abbreviated
knpa	kenapa	abbreviated
kocak	lucu	informal
kpd	kepada	abbreviated
kpn	kapan	abbreviated
krg	kurang	abbreviated
krn	karena	abbreviated
lbh	lebih	abbreviated
lebay	berlebihan	informal
lemot	lambat	informal
lg	lagi	abbreviated
lgi	lagi	abbreviated
lgsg	langsung	abbreviated
lht	lihat	abbreviated
liat	lihat	informal
lo	kamu	informal
loe	kamu	informal
loh	lho	informal
lu	kamu	informal
mager	malas gerak	informal
makasih	terima kasih	informal
malem	malam	informal
males	malas	informal
mantul	mantap	informal
mbak	kakak	informal
mcm	macam	abbreviated
mending	lebih baik	informal
mgkn	mungkin	abbreviated
mhn	mohon	abbreviated
mikir	berpikir	informal
mjd	menjadi	abbreviated
mksd	maksud	abbreviated
mnjd	menjadi	abbreviated
mnrt	menurut	abbreviated
mrk	mereka	abbreviated
msh	masih	abbreviated
mslh	masalah	abbreviated
nanya	bertanya	informal
ndak	tidak	informal
ngaco	kacau	informal
ngapain	sedang apa	informal
ngasih	memberi	informal
ngawur	sembarangan	informal
ngeliat	melihat	informal
ngerasa	merasa	informal
ngerti	mengerti	informal
ngga	tidak	informal
nggak	tidak	informal
ngobrol	bercakap	informal
ngomong	berbicara	informal
nih	ini	informal
nmr	nomor	abbreviated
nongkrong	duduk bersama	informal
nonton	menonton	informal
norak	kampungan	informal
ntar	nanti	informal
nunggu	menunggu	informal
nyampe	sampai	informal
nyari	mencari	informal
nyebelin	menyebalkan	informal
nyoba	mencoba	informal
nyokap	ibu	informal
nyusul	menyusul	informal
ogah	tidak mau	informal
oke	baik	abbreviated
org	orang	abbreviated
ortu	orang tua	informal
pake	pakai	informal
pantes	pantas	informal
pd	pada	abbreviated
pdhl	padahal	abbreviated
pegel	pegal	informal
pengen	ingin	informal
pengin	ingin	informal
pinter	pintar	informal
prnh	pernah	abbreviated
psn	pesan	abbreviated
pst	pasti	abbreviated
rame	ramai	informal
rmh	rumah	abbreviated
sabodo	masa bodoh	informal
sampe	sampai	informal
santuy	santai	informal
sbb	sebagai berikut	abbreviated
sbg	sebagai	abbreviated
sblm	sebelum	abbreviated
sbnrnya	sebenarnya	abbreviated
sbtl	sebetulnya	abbreviated
sdg	sedang	abbreviated
sdh	sudah	abbreviated
sdr	saudara	abbreviated
sebel	sebal	informal
sedikitpun	sedikit pun	informal
seneng	senang	informal
serem	seram	informal
skg	sekarang	abbreviated
skrg	sekarang	abbreviated
skrng	sekarang	abbreviated
slalu	selalu	abbreviated
slh	salah	abbreviated
slm	selama	abbreviated
slmt	selamat	abbreviated
smoga	semoga	abbreviated
smpai	sampai	abbreviated
smua	semua	abbreviated
sndiri	sendiri	abbreviated
sodara	saudara	informal
sprt	seperti	abbreviated
spt	seperti	abbreviated
stlh	setelah	abbreviated
sy	saya	abbreviated
tar	nanti	informal
tau	tahu	informal
tdk	tidak	abbreviated
telp	telepon	abbreviated
temen	teman	informal
tetep	tetap	informal
tgl	tanggal	abbreviated
thanks	terima kasih	informal
thd	terhadap	abbreviated
thn	tahun	abbreviated
tks	terima kasih	abbreviated
tlp	telepon	abbreviated
tmn	teman	abbreviated
tmpt	tempat	abbreviated
tp	tetapi	abbreviated
tpi	tetapi	abbreviated
trims	terima kasih	informal
trmsk	termasuk	abbreviated
trs	terus	abbreviated
trus	terus	abbreviated
tsb	tersebut	abbreviated
ttg	tentang	abbreviated
ttp	tetap	abbreviated
tuh	itu	informal
tungguin	tunggu	informal
udah	sudah	informal
udh	sudah	informal
untk	untuk	abbreviated
ush	usah	abbreviated
utk	untuk	abbreviated
wkt	waktu	abbreviated
wkwk	tertawa	informal
wkwkwk	tertawa	informal
yad	yang akan datang	abbreviated
yah	ya	informal
yaudah	ya sudah	informal
ybs	yang bersangkutan	abbreviated
yg	yang	abbreviated
ygm	yang mulia	abbreviated
yuk	ayo	informal
"""##
