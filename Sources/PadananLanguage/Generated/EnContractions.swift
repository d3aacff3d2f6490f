// Generated from contractions.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enContractionsData: StaticString = ##"""
# Contracted, shortened and informal forms of English, with the word that each stands for.
# Columns: form, lemma, word class (UPOS), register (standard, informal, abbreviated).
# Source: written for Padanan, after Quirk et al. 1985, 3.32–3.39.
'd	would	AUX	standard
'll	will	AUX	standard
'm	be	AUX	standard
're	be	AUX	standard
's	be	AUX	standard
've	have	AUX	standard
ain't	be	AUX	informal
amt	amount	NOUN	abbreviated
approx	approximately	ADV	abbreviated
appt	appointment	NOUN	abbreviated
aren't	be	AUX	standard
attn	attention	NOUN	abbreviated
can't	can	AUX	standard
cannot	can	AUX	standard
comin	come	VERB	informal
couldn't	could	AUX	standard
cuz	because	SCONJ	informal
dept	department	NOUN	abbreviated
didn't	do	AUX	standard
doesn't	do	AUX	standard
doin	do	VERB	informal
don't	do	AUX	standard
dunno	know	VERB	informal
etc	etc.	ADV	abbreviated
gimme	give	VERB	informal
goin	go	VERB	informal
gonna	go	VERB	informal
gotta	get	VERB	informal
gov't	government	NOUN	abbreviated
govt	government	NOUN	abbreviated
hadn't	have	AUX	standard
hasn't	have	AUX	standard
haven't	have	AUX	standard
hr	hour	NOUN	abbreviated
hrs	hour	NOUN	abbreviated
int'l	international	ADJ	abbreviated
isn't	be	AUX	standard
kinda	kind	NOUN	informal
lemme	let	VERB	informal
mgmt	management	NOUN	abbreviated
mins	minute	NOUN	abbreviated
mos	month	NOUN	abbreviated
msg	message	NOUN	abbreviated
mtg	meeting	NOUN	abbreviated
n't	not	PART	standard
nat'l	national	ADJ	abbreviated
nope	no	INTJ	informal
nothin	nothing	PRON	informal
outta	out	ADP	informal
pls	please	INTJ	abbreviated
plz	please	INTJ	abbreviated
pm	p.m.	NOUN	abbreviated
ppl	people	NOUN	abbreviated
secs	second	NOUN	abbreviated
shouldn't	should	AUX	standard
somethin	something	PRON	informal
thru	through	ADP	informal
thx	thanks	INTJ	abbreviated
tmrw	tomorrow	NOUN	abbreviated
u	you	PRON	abbreviated
ur	your	PRON	abbreviated
wanna	want	VERB	informal
wasn't	be	AUX	standard
weren't	be	AUX	standard
wk	week	NOUN	abbreviated
wks	week	NOUN	abbreviated
won't	will	AUX	standard
wouldn't	would	AUX	standard
y'all	you	PRON	informal
ya	you	PRON	informal
yeah	yes	INTJ	informal
yep	yes	INTJ	informal
yr	year	NOUN	abbreviated
yrs	year	NOUN	abbreviated
"""##
