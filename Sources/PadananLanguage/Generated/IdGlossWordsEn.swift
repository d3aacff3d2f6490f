// Generated from gloss-words-en.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idGlossWordsEnData: StaticString = ##"""
# Indonesian words that hold a sentence together, with the English ones that stand for them in a gloss.
# Columns: word or words, English, role: function (ends a phrase), plural (several of what follows), infinitive and modal (a verb behind them is bare), negation, aspect, relative, demonstrative, quantifier, degree, pronoun, noun, adjective, verb, fixed.
# Source: written for Padanan, from knowledge of both languages.
ada	there is	function
adalah	is	function
agak	rather	degree
agar	so that	infinitive
agustus	August	fixed
akan	will	modal
akibat	due to	function
aku	I	pronoun
anda	you	pronoun
antara	between	function
antara lain	among others	function
apa	what	function
apabila	if	function
apakah	whether	function
april	April	fixed
atas	on	function
atau	or	function
bagaimana	how	function
bagi	for	function
bahwa	that	function
banyak	many	plural
bawah	under	function
beberapa	several	plural
beliau	he	pronoun
belum	not yet	negation
berbagai	various	plural
berdasarkan	based on	function
bersama	together with	function
besok	tomorrow	function
bila	if	function
bisa	can	modal
boleh	may	modal
bukan	not	negation
bulan depan	next month	function
bulan ini	this month	function
bulan lalu	last month	function
cukup	quite	degree
dalam	in	function
dan	and	function
dapat	can	modal
dari	from	function
dari dalam	from inside	function
demi	for	function
dengan	with	function
desember	December	fixed
di	in	function
di antara	among	function
di atas	above	function
di bawah	under	function
di dalam	inside	function
di dekat	near	function
di luar	outside	function
di samping itu	besides	function
di seluruh	throughout	function
dia	he	pronoun
februari	February	fixed
guna	to	infinitive
hal ini	this	pronoun
hal itu	that	pronoun
hal tersebut	that	pronoun
hampir	almost	quantifier
hanya	only	function
hari ini	today	function
harus	must	modal
hingga	until	function
ia	he	pronoun
ialah	is	function
ingin	wants to	modal
ini	this	demonstrative
itu	that	demonstrative
jangan	do not	negation
januari	January	fixed
jika	if	function
juga	also	function
juli	July	fixed
jumat	Friday	fixed
juni	June	fixed
kalau	if	function
kami	we	pronoun
kamis	Thursday	fixed
kamu	you	pronoun
kapan	when	function
karena	because	function
karena itu	therefore	function
kata	say	verb
ke	to	function
ke dalam	into	function
kedua	both	plural
kemarin	yesterday	function
kembali	back	function
kemudian	then	function
kepada	to	function
ketika	when	function
kini	now	function
kita	we	pronoun
kurang	less	degree
kurang dari	less than	function
lagi	again	function
lain	other	adjective
lainnya	other	adjective
lalu	then	function
lebih	more	degree
lebih dari	more than	function
malam	night	noun
mana	which	function
maret	March	fixed
masih	still	aspect
masing-masing	each	quantifier
mau	wants to	modal
maupun	and	function
mei	May	fixed
melalui	through	function
mengapa	why	function
mengenai	about	function
menurut	according to	function
mereka	they	pronoun
merupakan	is	function
meski	although	function
meskipun	although	function
mesti	must	modal
minggu	week	noun
minggu depan	next week	function
minggu ini	this week	function
minggu lalu	last week	function
mungkin	may	modal
namun	however	function
november	November	fixed
oktober	October	fixed
oleh	by	function
oleh karena itu	therefore	function
pada	on	function
pagi	morning	noun
paling	most	degree
para	the	plural
pekan depan	next week	function
pekan ini	this week	function
pekan lalu	last week	function
perlu	needs to	modal
pertama kali	for the first time	function
pukul	at	function
rabu	Wednesday	fixed
saat	when	function
saat ini	now	function
sabtu	Saturday	fixed
saja	only	function
salah satu	one of	plural
sampai	until	function
sana	there	function
sang	the	quantifier
sangat	very	degree
saya	I	pronoun
sebab	because	function
sebagai	as	function
sebagian besar	most	plural
sebelum	before	function
sebelumnya	previously	function
sebuah	a	quantifier
sedang	is	aspect
sedangkan	while	function
sehingga	so that	function
sejak	since	function
sejumlah	a number of	plural
sekali	very	function
sekarang	now	function
sekitar	about	function
selain itu	in addition	function
selama	during	function
selanjutnya	then	function
selasa	Tuesday	fixed
seluruh	all	plural
sementara	while	function
sementara itu	meanwhile	function
semua	all	plural
senin	Monday	fixed
seorang	a	quantifier
seperti	like	function
september	September	fixed
serta	and	function
sesudah	after	function
setelah	after	function
setiap	every	quantifier
siang	afternoon	noun
siapa	who	function
sini	here	function
situ	there	function
sore	afternoon	noun
suatu	a	quantifier
sudah	already	aspect
supaya	so that	infinitive
tahun depan	next year	function
tahun ini	this year	function
tahun lalu	last year	function
tak	not	negation
tak ada	there is no	function
tanggal	on	function
tanpa	without	function
tapi	but	function
telah	has	aspect
tentang	about	function
terdapat	there is	function
terhadap	against	function
terkait	related to	function
terlalu	too	degree
termasuk	including	function
tersebut	the	demonstrative
terus	continues to	modal
tetapi	but	function
tiap	every	quantifier
tidak	not	negation
tidak ada	there is no	function
tidak lagi	no longer	function
tutur	say	verb
ucap	say	verb
ujar	say	verb
ungkap	say	verb
untuk	to	infinitive
untuk pertama kalinya	for the first time	function
walaupun	although	function
yaitu	namely	function
yakni	namely	function
yang	that	relative
"""##
