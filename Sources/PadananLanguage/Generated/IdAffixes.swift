// Generated from affixes.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idAffixesData: StaticString = ##"""
# Affixes with their allomorphs. Prefixes and suffixes are undone by these rules and no others; affix-patterns.tsv says which go together.
# Columns: id, affix, allomorph, letter restored at the beginning of the base, condition, source, example (form:root), counter-example (form:root).
# Condition: letters with which the rest begins (V = a vowel, * = any, ! before the letters = none of them); behind a slash, what the base must be
# besides, one of: loan, CC (begins with two consonants), per- (per- or pe- follows), er (consonant and -er- begin it), 1 (one syllable), =word.
# Source: Sneddon 1996, chapter 1; Adriani et al. 2007; each row names its own.
an	-an	an	-	*	Sneddon 1996, 1.2	tulisan:tulis	hutan:hutan
be-er	ber-	be	-	*/er	Sneddon 1996, 1.2	bekerja:kerja	beberapa:beberapa
be-r	ber-	be	-	r	Sneddon 1996, 1.2	berupa:rupa	berani:berani
bel	ber-	bel	-	*/=ajar	Sneddon 1996, 1.2	belajar:ajar	belanja:belanja
ber	ber-	ber	-	!r	Sneddon 1996, 1.2	bermain:main	berita:berita
di	di-	di	-	*	Sneddon 1996, 1.2	dibaca:baca	dinding:dinding
i	-i	i	-	!i	Sneddon 1996, 1.2	temui:temu	hari:hari
in	-in	in	-	*	Sneddon 2006, colloquial Jakartan	bikinin:bikin	angin:angin
kah	-kah	kah	-	*	Sneddon 1996, 1.2	benarkah:benar	langkah:langkah
kan	-kan	kan	-	*	Sneddon 1996, 1.2	tunjukkan:tunjuk	ikan:ikan
kau	kau-	kau	-	*	Sneddon 1996, 1.2	kaubaca:baca	kaum:kaum
kau-clitic	-kau	kau	-	*	Sneddon 1996, 1.2	tinggalkau:tinggal	pukau:pukau
ke	ke-	ke	-	*	Sneddon 1996, 1.2	keindahan:indah	kemeja:kemeja
ku	ku-	ku	-	*	Sneddon 1996, 1.2	kubaca:baca	kurus:kurus
ku-clitic	-ku	ku	-	*	Sneddon 1996, 1.2	rumahku:rumah	buku:buku
lah	-lah	lah	-	*	Sneddon 1996, 1.2	datanglah:datang	sekolah:sekolah
m-p	N-	m	p	V	Sneddon 2006, colloquial Jakartan	mikir:pikir	mata:mata
me-l	meN-	me	-	lmnrwy	Adriani et al. 2007, table of meN- rules	melihat:lihat	merah:merah
mem-b	meN-	mem	-	bfv	Adriani et al. 2007, table of meN- rules	membaca:baca	membran:membran
mem-p	meN-	mem	p	V	Adriani et al. 2007, table of meN- rules	memilih:pilih	memakan:makan
mem-p-kept	meN-	mem	-	p/loan,CC,per-,=punya	Sneddon 1996, 1.2	memproses:proses	mempelai:mempelai
mem-pr	meN-	mem	p	r	Sneddon 1996, 1.2	memrakarsai:prakarsa	memris:memris
men-c	meN-	men	-	cdjz	Adriani et al. 2007, table of meN- rules	mencari:cari	mendung:mendung
men-s-kept	meN-	men	-	s/loan,CC	Sneddon 1996, 1.2	mensyaratkan:syarat	mensa:mensa
men-t	meN-	men	t	V	Adriani et al. 2007, table of meN- rules	menolak:tolak	menanti:nanti
men-t-kept	meN-	men	-	t/loan,CC	Sneddon 1996, 1.2	mentransfer:transfer	menteri:menteri
meng-g	meN-	meng	-	ghV	Adriani et al. 2007, table of meN- rules	menghapus:hapus	mengkudu:mengkudu
meng-k	meN-	meng	k	V	Adriani et al. 2007, table of meN- rules	mengirim:kirim	mengubah:ubah
meng-k-kept	meN-	meng	-	kqx/loan,CC	Sneddon 1996, 1.2	mengkritik:kritik	mengkudu:mengkudu
menge	meN-	menge	-	*/1	Sneddon 1996, 1.2	mengecat:cat	mengejar:kejar
meny-s	meN-	meny	s	V	Adriani et al. 2007, table of meN- rules	menyapu:sapu	menyanyi:nyanyi
mu-clitic	-mu	mu	-	*	Sneddon 1996, 1.2	rumahmu:rumah	jamu:jamu
n-t	N-	n	t	V	Sneddon 2006, colloquial Jakartan	nonton:tonton	nenek:nenek
ng-k	N-	ng	k	V	Sneddon 2006, colloquial Jakartan	ngirim:kirim	ngeri:ngeri
ng-vowel	N-	ng	-	ghlrV	Sneddon 2006, colloquial Jakartan	ngobati:obat	ngarai:ngarai
nge	N-	nge	-	*/1,loan	Sneddon 2006, colloquial Jakartan	ngecat:cat	ngeri:ngeri
ny-c	N-	ny	c	V	Sneddon 2006, colloquial Jakartan	nyari:cari	nyaring:nyaring
ny-s	N-	ny	s	V	Sneddon 2006, colloquial Jakartan	nyapu:sapu	nyata:nyata
nya	-nya	nya	-	*	Sneddon 1996, 1.2	rumahnya:rumah	tanya:tanya
pe	pe-	pe	-	!aeiour	Sneddon 1996, 1.2	petani:tani	pekan:pekan
pe-l	peN-	pe	-	lmnrwy	Adriani et al. 2007, table of meN- rules	pelatih:latih	perak:perak
pe-r	per-	pe	-	r	Sneddon 1996, 1.2	memperebutkan:rebut	pelangi:pelangi
pel	per-	pel	-	*/=ajar	Sneddon 1996, 1.2	pelajar:ajar	pelangi:pelangi
pem-b	peN-	pem	-	bfv	Adriani et al. 2007, table of meN- rules	pembaca:baca	pemimpin:pimpin
pem-p	peN-	pem	p	V	Adriani et al. 2007, table of meN- rules	pemilih:pilih	pemalas:malas
pem-p-kept	peN-	pem	-	p/loan,CC,per-,=punya	Sneddon 1996, 1.2	pemrograman:program	pempek:pempek
pem-pr	peN-	pem	p	r	Sneddon 1996, 1.2	pemrosesan:proses	pemred:pemred
pen-c	peN-	pen	-	cdjz	Adriani et al. 2007, table of meN- rules	pencari:cari	pendek:pendek
pen-s-kept	peN-	pen	-	s/loan,CC	Sneddon 1996, 1.2	pensyaratan:syarat	pensil:pensil
pen-t	peN-	pen	t	V	Adriani et al. 2007, table of meN- rules	penulis:tulis	penanti:nanti
pen-t-kept	peN-	pen	-	t/loan,CC	Sneddon 1996, 1.2	pentransfer:transfer	penting:penting
peng-g	peN-	peng	-	ghV	Adriani et al. 2007, table of meN- rules	penghapus:hapus	pengin:pengin
peng-k	peN-	peng	k	V	Adriani et al. 2007, table of meN- rules	pengirim:kirim	pengubah:ubah
peng-k-kept	peN-	peng	-	kqx/loan,CC	Sneddon 1996, 1.2	pengkritik:kritik	pengki:pengki
penge	peN-	penge	-	*/1	Sneddon 1996, 1.2	pengecatan:cat	pengering:kering
peny-s	peN-	peny	s	V	Adriani et al. 2007, table of meN- rules	penyapu:sapu	penyanyi:nyanyi
per	per-	per	-	!r	Sneddon 1996, 1.2	perluas:luas	percaya:percaya
pun	-pun	pun	-	*	Sneddon 1996, 1.2	diapun:dia	ampun:ampun
se	se-	se	-	*	Sneddon 1996, 1.2	senilai:nilai	senapan:senapan
tah	-tah	tah	-	*	Sneddon 1996, 1.2	apatah:apa	perintah:perintah
te-er	ter-	te	-	*/er	EYD V	tepercaya:percaya	tempe:tempe
te-r	ter-	te	-	r	Sneddon 1996, 1.2	terasa:rasa	terbit:terbit
ter	ter-	ter	-	!r	Sneddon 1996, 1.2	terbuka:buka	terigu:terigu
tidak	tidak-	tidak	-	*	KBBI, ke-…-an of a negated word	ketidakpastian:pasti	tidaklah:tidak
"""##
