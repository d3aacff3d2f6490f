// Generated from gloss-words-en.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idGlossWordsEnData: StaticString = ##"""
# Indonesian words that hold a sentence together, with the English ones that stand for them in a gloss.
# Columns: word, English, role: function (ends a phrase), infinitive and modal (a verb behind them is bare), negation, aspect, relative, demonstrative, quantifier, degree, pronoun, noun, adjective, verb, fixed.
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
apa	what	function
apabila	if	function
apakah	whether	function
april	April	fixed
atas	on	function
atau	or	function
bagaimana	how	function
bagi	for	function
bahwa	that	function
banyak	many	quantifier
bawah	under	function
beberapa	several	quantifier
beliau	he	pronoun
belum	not yet	negation
berbagai	various	quantifier
besok	tomorrow	function
bila	if	function
bisa	can	modal
boleh	may	modal
bukan	not	negation
cukup	quite	degree
dalam	in	function
dan	and	function
dapat	can	modal
dari	from	function
demi	for	function
dengan	with	function
desember	December	fixed
di	in	function
dia	he	pronoun
februari	February	fixed
guna	to	infinitive
hampir	almost	quantifier
hanya	only	function
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
kata	said	verb
ke	to	function
kedua	both	quantifier
kemarin	yesterday	function
kemudian	then	function
kepada	to	function
ketika	when	function
kini	now	function
kita	we	pronoun
kurang	less	degree
lagi	again	function
lain	other	adjective
lainnya	other	adjective
lalu	then	function
lebih	more	degree
malam	night	noun
mana	which	function
maret	March	fixed
masih	still	aspect
mau	wants to	modal
maupun	and	function
mei	May	fixed
mengapa	why	function
mengenai	about	function
menurut	according to	function
mereka	they	pronoun
merupakan	is	function
meski	although	function
meskipun	although	function
mesti	must	modal
minggu	week	noun
mungkin	may	modal
namun	however	function
november	November	fixed
oktober	October	fixed
oleh	by	function
pada	on	function
pagi	morning	noun
paling	most	degree
para	the	quantifier
perlu	needs to	modal
pukul	at	function
rabu	Wednesday	fixed
saat	when	function
sabtu	Saturday	fixed
saja	only	function
sampai	until	function
sana	there	function
sang	the	quantifier
sangat	very	degree
saya	I	pronoun
sebab	because	function
sebagai	as	function
sebelum	before	function
sebuah	a	quantifier
sedang	is	aspect
sedangkan	while	function
sejak	since	function
sejumlah	a number of	quantifier
sekali	very	function
sekarang	now	function
sekitar	about	quantifier
selama	during	function
selanjutnya	then	function
selasa	Tuesday	fixed
seluruh	all	quantifier
sementara	while	function
semua	all	quantifier
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
tak	not	negation
tanggal	on	function
tanpa	without	function
tapi	but	function
telah	has	aspect
tentang	about	function
terdapat	there is	function
terhadap	against	function
terlalu	too	degree
tersebut	the	demonstrative
tetapi	but	function
tiap	every	quantifier
tidak	not	negation
tutur	said	verb
ucap	said	verb
ujar	said	verb
ungkap	said	verb
untuk	to	infinitive
walaupun	although	function
yaitu	namely	function
yakni	namely	function
yang	that	relative
"""##
