// Generated from exceptions.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idExceptionsData: StaticString = ##"""
# Forms that the rules would take apart wrongly, or whose parts make another word than they seem to.
# Columns: form, key (the form that its inflections share), parts (the root is the part without a hyphen; -RED is reduplication), why.
# Source: written for Padanan, after Sneddon 1996 on adverbs, conjunctions and prepositions.
adakalanya	adakalanya	adakalanya	adverb in -nya
adalah	adalah	adalah	copula
adapun	adapun	adapun	conjunction
agaknya	agaknya	agaknya	adverb in -nya
akhirnya	akhirnya	akhirnya	adverb in -nya
andaipun	andaipun	andaipun	conjunction
anehnya	anehnya	aneh -nya	adverb or pronoun in -nya
antaranya	antaranya	antara -nya	adverb or pronoun in -nya
apabila	apabila	apabila	lexicalised
artinya	artinya	arti -nya	adverb or pronoun in -nya
ataupun	ataupun	ataupun	conjunction
awalnya	awalnya	awal -nya	adverb or pronoun in -nya
bagai	bagai	bagai	lexicalised
bagaimana	bagaimana	bagaimana	lexicalised
bagaimanapun	bagaimanapun	bagaimanapun	conjunction
barangkali	barangkali	barangkali	lexicalised
barangsiapa	barangsiapa	barangsiapa	lexicalised
bebatuan	bebatuan	RED- batu -an	partial reduplication
bebek	bebek	bebek	partial reduplication
beberapa	beberapa	beberapa	lexicalised
bebuahan	bebuahan	RED- buah -an	partial reduplication
bebunyian	bebunyian	RED- bunyi -an	partial reduplication
berapa	berapa	berapa	lexicalised
berikan	berikan	beri -kan	the root beri, not ikan
berikutnya	berikutnya	berikutnya	adverb in -nya
betapapun	betapapun	betapapun	conjunction
biarpun	biarpun	biarpun	conjunction
biasanya	biasanya	biasanya	adverb in -nya
bilamana	bilamana	bilamana	lexicalised
celakanya	celakanya	celaka -nya	adverb or pronoun in -nya
darimana	darimana	darimana	lexicalised
daripada	daripada	daripada	lexicalised
dedaunan	dedaunan	RED- daun -an	partial reduplication
diantaranya	diantaranya	antara -nya	adverb or pronoun in -nya
dimana	dimana	dimana	lexicalised
gegana	gegana	gegana	partial reduplication
hanya	hanya	hanya	adverb in -nya
harusnya	harusnya	harusnya	adverb in -nya
hendaknya	hendaknya	hendak -nya	adverb or pronoun in -nya
ialah	ialah	ialah	copula
idealnya	idealnya	ideal -nya	adverb or pronoun in -nya
ironisnya	ironisnya	ironis -nya	adverb or pronoun in -nya
jejaring	jejaring	RED- jaring	partial reduplication
jikapun	jikapun	jikapun	conjunction
kadang	kadang	kadang	lexicalised
kalaupun	kalaupun	kalaupun	conjunction
karena	karena	karena	lexicalised
karenanya	karenanya	karena -nya	adverb or pronoun in -nya
kayaknya	kayaknya	kayak -nya	adverb or pronoun in -nya
kedengarannya	kedengarannya	ke- dengar -an -nya	adverb or pronoun in -nya
keduanya	keduanya	ke- dua -nya	adverb or pronoun in -nya
keempatnya	keempatnya	ke- empat -nya	adverb or pronoun in -nya
kelihatannya	kelihatannya	ke- lihat -an -nya	adverb or pronoun in -nya
kemana	kemana	kemana	lexicalised
kemarin	kemarin	kemarin	lexicalised
kemudian	kemudian	kemudian	lexicalised
kendatipun	kendatipun	kendatipun	conjunction
kepada	kepada	kepada	lexicalised
kesemuanya	kesemuanya	ke- semua -nya	adverb or pronoun in -nya
ketiganya	ketiganya	ke- tiga -nya	adverb or pronoun in -nya
ketika	ketika	ketika	lexicalised
khususnya	khususnya	khususnya	adverb in -nya
kiranya	kiranya	kiranya	adverb in -nya
lainnya	lainnya	lain -nya	adverb or pronoun in -nya
layaknya	layaknya	layak -nya	adverb or pronoun in -nya
lazimnya	lazimnya	lazimnya	adverb in -nya
lelaki	lelaki	RED- laki	partial reduplication
lelucon	lelucon	RED- lucu -an	partial reduplication
leluhur	leluhur	RED- luhur	partial reduplication
makanya	makanya	maka -nya	adverb or pronoun in -nya
malangnya	malangnya	malang -nya	adverb or pronoun in -nya
manakala	manakala	manakala	lexicalised
maupun	maupun	maupun	conjunction
melalui	melalui	meN- lalu -i	preposition or copula of verbal form
memaki	memaki	meN- maki	the root in m or n, not p or t
memarahi	memarahi	meN- marah -i	the root in m or n, not p or t
menafikan	menafikan	meN- nafi -kan	the root in m or n, not p or t
mengapa	mengapa	mengapa	lexicalised
mengenai	mengenai	meN- kena -i	preposition or copula of verbal form
mengurungkan	mengurungkan	meN- urung -kan	the root in m or n, not p or t
menurut	menurut	meN- turut	preposition or copula of verbal form
merupakan	merupakan	meN- rupa -kan	preposition or copula of verbal form
meskipun	meskipun	meskipun	conjunction
mestinya	mestinya	mestinya	adverb in -nya
misalnya	misalnya	misal -nya	adverb or pronoun in -nya
mulanya	mulanya	mula -nya	adverb or pronoun in -nya
nampaknya	nampaknya	nampaknya	adverb in -nya
nantinya	nantinya	nanti -nya	adverb or pronoun in -nya
normalnya	normalnya	normal -nya	adverb or pronoun in -nya
nyatanya	nyatanya	nyata -nya	adverb or pronoun in -nya
pada	pada	pada	lexicalised
pantasnya	pantasnya	pantas -nya	adverb or pronoun in -nya
pasalnya	pasalnya	pasalnya	adverb in -nya
pastinya	pastinya	pastinya	adverb in -nya
pencaharian	pencaharian	peN- cari -an	peng- before l, or an old form of the root
pendeknya	pendeknya	pendek -nya	adverb or pronoun in -nya
pengerat	pengerat	peN- kerat	peng- before l, or an old form of the root
pengeratan	pengeratan	peN- kerat -an	peng- before l, or an old form of the root
penglihat	penglihat	peN- lihat	peng- before l, or an old form of the root
penglihatan	penglihatan	peN- lihat -an	peng- before l, or an old form of the root
penglipur	penglipur	peN- lipur	peng- before l, or an old form of the root
pepatah	pepatah	RED- patah	partial reduplication
pepohonan	pepohonan	RED- pohon -an	partial reduplication
pokoknya	pokoknya	pokoknya	adverb in -nya
rasanya	rasanya	rasa -nya	adverb or pronoun in -nya
rerata	rerata	RED- rata	partial reduplication
rerumputan	rerumputan	RED- rumput -an	partial reduplication
reruntuhan	reruntuhan	RED- runtuh -an	partial reduplication
rupanya	rupanya	rupanya	adverb in -nya
sambil	sambil	sambil	lexicalised
sangat	sangat	sangat	lexicalised
sayangnya	sayangnya	sayang -nya	adverb or pronoun in -nya
seadanya	seadanya	seadanya	adverb in -nya
seakan	seakan	seakan	lexicalised
seandainya	seandainya	seandainya	adverb in -nya
sebagai	sebagai	sebagai	lexicalised
sebagian	sebagian	se- bagi -an	lexicalised se-
sebaik	sebaik	sebaik	lexicalised
sebaiknya	sebaiknya	sebaiknya	adverb in -nya
sebaliknya	sebaliknya	sebaliknya	adverb in -nya
sebanyak	sebanyak	sebanyak	lexicalised
sebebasnya	sebebasnya	se- bebas -nya	adverb or pronoun in -nya
sebelah	sebelah	se- belah	lexicalised se-
sebelum	sebelum	se- belum	lexicalised se-
sebelumnya	sebelumnya	se- belum -nya	adverb or pronoun in -nya
sebenarnya	sebenarnya	sebenarnya	adverb in -nya
seberapa	seberapa	seberapa	lexicalised
sebesar	sebesar	sebesar	lexicalised
sebetulnya	sebetulnya	sebetulnya	adverb in -nya
sebisanya	sebisanya	sebisanya	adverb in -nya
sebuah	sebuah	se- buah	lexicalised se-
secepatnya	secepatnya	secepatnya	adverb in -nya
secukupnya	secukupnya	se- cukup -nya	adverb or pronoun in -nya
sedalam	sedalam	sedalam	lexicalised
sedang	sedang	sedang	lexicalised
sedangkan	sedangkan	sedangkan	lexicalised
sedapatnya	sedapatnya	se- dapat -nya	adverb or pronoun in -nya
sedemikian	sedemikian	sedemikian	lexicalised
sederet	sederet	se- deret	lexicalised se-
sedianya	sedianya	sedianya	adverb in -nya
sedikit	sedikit	sedikit	lexicalised se-
sedikitnya	sedikitnya	sedikit -nya	adverb or pronoun in -nya
seekor	seekor	se- ekor	lexicalised se-
seenaknya	seenaknya	seenaknya	adverb in -nya
segala	segala	segala	lexicalised
segalanya	segalanya	segala -nya	adverb or pronoun in -nya
segenap	segenap	segenap	lexicalised
segera	segera	segera	lexicalised
sehabisnya	sehabisnya	se- habis -nya	adverb or pronoun in -nya
seharusnya	seharusnya	seharusnya	adverb in -nya
sehingga	sehingga	sehingga	lexicalised
sehubungan	sehubungan	se- hubung -an	lexicalised se-
seimbang	seimbang	se- imbang	lexicalised se-
seiring	seiring	se- iring	lexicalised se-
seisi	seisi	se- isi	lexicalised se-
sejadinya	sejadinya	sejadinya	adverb in -nya
sejak	sejak	sejak	lexicalised
sejauh	sejauh	sejauh	lexicalised
sejoli	sejoli	sejoli	lexicalised se-
sejujurnya	sejujurnya	se- jujur -nya	adverb or pronoun in -nya
sejumlah	sejumlah	se- jumlah	lexicalised se-
sekadar	sekadar	sekadar	lexicalised
sekali	sekali	sekali	lexicalised
sekaligus	sekaligus	sekaligus	lexicalised
sekalipun	sekalipun	sekalipun	conjunction
sekarang	sekarang	sekarang	lexicalised
sekawan	sekawan	se- kawan	lexicalised se-
sekedar	sekedar	sekedar	lexicalised
sekeliling	sekeliling	se- keliling	lexicalised se-
sekeluarga	sekeluarga	se- keluarga	lexicalised se-
sekembalinya	sekembalinya	se- kembali -nya	adverb or pronoun in -nya
sekenanya	sekenanya	se- kena -nya	adverb or pronoun in -nya
seketika	seketika	seketika	lexicalised
sekian	sekian	sekian	lexicalised
sekilas	sekilas	se- kilas	lexicalised se-
sekiranya	sekiranya	sekiranya	adverb in -nya
sekitar	sekitar	sekitar	lexicalised
sekuatnya	sekuatnya	se- kuat -nya	adverb or pronoun in -nya
sekurangnya	sekurangnya	sekurangnya	adverb in -nya
selagi	selagi	selagi	lexicalised
selain	selain	selain	lexicalised
selalu	selalu	selalu	lexicalised
selama	selama	selama	lexicalised
selamanya	selamanya	selamanya	adverb in -nya
selanjutnya	selanjutnya	selanjutnya	adverb in -nya
selaras	selaras	se- laras	lexicalised se-
selayaknya	selayaknya	selayaknya	adverb in -nya
selebihnya	selebihnya	se- lebih -nya	adverb or pronoun in -nya
selengkapnya	selengkapnya	selengkapnya	adverb in -nya
seluas	seluas	seluas	lexicalised
seluruh	seluruh	seluruh	lexicalised
seluruhnya	seluruhnya	seluruh -nya	adverb or pronoun in -nya
semacam	semacam	se- macam	lexicalised se-
semakin	semakin	semakin	lexicalised
semalam	semalam	se- malam	lexicalised se-
semampunya	semampunya	se- mampu -nya	adverb or pronoun in -nya
semasa	semasa	se- masa	lexicalised se-
semata	semata	semata	lexicalised
semaunya	semaunya	semaunya	adverb in -nya
sembari	sembari	sembari	lexicalised
semenjak	semenjak	semenjak	lexicalised
sementara	sementara	sementara	lexicalised
semerdekanya	semerdekanya	semerdekanya	adverb in -nya
semestinya	semestinya	semestinya	adverb in -nya
sempat	sempat	sempat	lexicalised
semua	semua	semua	lexicalised
semuanya	semuanya	semua -nya	adverb or pronoun in -nya
semula	semula	se- mula	lexicalised se-
senantiasa	senantiasa	senantiasa	lexicalised
sendiri	sendiri	sendiri	lexicalised
seolah	seolah	seolah	lexicalised
seorang	seorang	se- orang	lexicalised se-
sepanjang	sepanjang	sepanjang	lexicalised
sepatutnya	sepatutnya	sepatutnya	adverb in -nya
sepeninggalnya	sepeninggalnya	se- peN- tinggal -nya	adverb or pronoun in -nya
sepenuhnya	sepenuhnya	sepenuhnya	adverb in -nya
seperlunya	seperlunya	se- perlu -nya	adverb or pronoun in -nya
seperti	seperti	seperti	lexicalised
sepertinya	sepertinya	sepertinya	adverb in -nya
sepihak	sepihak	se- pihak	lexicalised se-
sepintas	sepintas	se- pintas	lexicalised se-
sepuasnya	sepuasnya	se- puas -nya	adverb or pronoun in -nya
sepulangnya	sepulangnya	se- pulang -nya	adverb or pronoun in -nya
seratus	seratus	se- ratus	lexicalised se-
seraya	seraya	seraya	lexicalised
seribu	seribu	se- ribu	lexicalised se-
sering	sering	sering	lexicalised
serta	serta	serta	lexicalised
serupa	serupa	se- rupa	lexicalised se-
sesaat	sesaat	se- saat	lexicalised se-
sesaji	sesaji	RED- saji	partial reduplication
sesajian	sesajian	RED- saji -an	partial reduplication
sesama	sesama	RED- sama	partial reduplication
sesampainya	sesampainya	sesampainya	adverb in -nya
sesuai	sesuai	sesuai	lexicalised
sesuatu	sesuatu	sesuatu	lexicalised
sesudah	sesudah	se- sudah	lexicalised se-
sesudahnya	sesudahnya	se- sudah -nya	adverb or pronoun in -nya
sesuka	sesuka	se- suka	lexicalised se-
sesukanya	sesukanya	sesukanya	adverb in -nya
sesungguhnya	sesungguhnya	sesungguhnya	adverb in -nya
setelah	setelah	setelah	lexicalised
setelahnya	setelahnya	setelah -nya	adverb or pronoun in -nya
setempat	setempat	se- tempat	lexicalised se-
setengah	setengah	se- tengah	lexicalised se-
seterusnya	seterusnya	seterusnya	adverb in -nya
setiap	setiap	setiap	lexicalised
setibanya	setibanya	setibanya	adverb in -nya
setidaknya	setidaknya	setidaknya	adverb in -nya
setinggi	setinggi	setinggi	lexicalised
seumpamanya	seumpamanya	se- umpama -nya	adverb or pronoun in -nya
seusai	seusai	seusai	lexicalised
seutuhnya	seutuhnya	seutuhnya	adverb in -nya
sewajarnya	sewajarnya	sewajarnya	adverb in -nya
sewaktu	sewaktu	se- waktu	lexicalised se-
seyogianya	seyogianya	seyogianya	adverb in -nya
singkatnya	singkatnya	singkat -nya	adverb or pronoun in -nya
sungguhpun	sungguhpun	sungguhpun	conjunction
supaya	supaya	supaya	lexicalised
tadinya	tadinya	tadi -nya	adverb or pronoun in -nya
tampaknya	tampaknya	tampaknya	adverb in -nya
tentang	tentang	tentang	lexicalised
tentunya	tentunya	tentunya	adverb in -nya
terakhir	terakhir	ter- akhir	lexicalised ter-
teramat	teramat	ter- amat	lexicalised ter-
terhadap	terhadap	ter- hadap	preposition or copula of verbal form
terkadang	terkadang	ter- kadang	lexicalised ter-
terlalu	terlalu	ter- lalu	lexicalised ter-
terlampau	terlampau	ter- lampau	lexicalised ter-
terlanjur	terlanjur	ter- lanjur	lexicalised ter-
terlebih	terlebih	ter- lebih	lexicalised ter-
termasuk	termasuk	ter- masuk	lexicalised ter-
ternyata	ternyata	ter- nyata	lexicalised ter-
tersebut	tersebut	ter- sebut	lexicalised ter-
terserah	terserah	ter- serah	lexicalised ter-
tertentu	tertentu	ter- tentu	lexicalised ter-
terutama	terutama	ter- utama	lexicalised ter-
terutamanya	terutamanya	ter- utama -nya	adverb or pronoun in -nya
tetamu	tetamu	RED- tamu	partial reduplication
tetangga	tetangga	tetangga	partial reduplication
tetapi	tetapi	tetapi	partial reduplication
tetua	tetua	RED- tua	partial reduplication
tetumbuhan	tetumbuhan	RED- tumbuh -an	partial reduplication
umpamanya	umpamanya	umpama -nya	adverb or pronoun in -nya
umumnya	umumnya	umumnya	adverb in -nya
untungnya	untungnya	untung -nya	adverb or pronoun in -nya
utamanya	utamanya	utama -nya	adverb or pronoun in -nya
walaupun	walaupun	walaupun	conjunction
yaitu	yaitu	yaitu	copula
yakni	yakni	yakni	copula
"""##
