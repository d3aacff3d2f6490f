// Generated from number-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enNumberWordsData: StaticString = ##"""
# Words that make up numbers in English.
# Columns: forms (alternatives separated by |), role (NumberWord.Role), value (a fraction as a/b), strength (firm; optional = a translation may lack it), example.
# Source: written for Padanan, after Sneddon 1996, 2.3 and Quirk et al. 1985, 6.63–6.68.
M|mn|mln|Mn	abbreviation	1000000	firm	5 mn
and	joiner	0	firm	two hundred and five
a|an	article	1	optional	a hundred
billion	multiply	1000000000	firm	two billion
billions	indefinite	1000000000	firm	billions of dollars
bn|b|B|bln|Bn	abbreviation	1000000000	firm	5 bn
both	group	2	optional	both countries
couple|pair	group	2	optional	a couple of days
doubled|doubles|doubling|twofold	multiplier	2	firm	doubled
double|twin	multiplier	2	optional	a double attack
dozen	multiply	12	firm	two dozen
dozens	indefinite	10	firm	dozens of people
eight	add	8	firm	eight people
eighteen	add	18	firm	eighteen people
eighteenth	ordinal	18	firm	the eighteenth time
eighth	ordinal	8	firm	the eighth time
eighths	denominator	8	firm	two eighths
eightieth	ordinal	80	firm	the eightieth time
eighty	add	80	firm	eighty people
eleven	add	11	firm	eleven people
eleventh	ordinal	11	firm	the eleventh time
fifteen	add	15	firm	fifteen people
fifteenth	ordinal	15	firm	the fifteenth time
fifth	ordinal	5	firm	the fifth time
fifths	denominator	5	firm	two fifths
fiftieth	ordinal	50	firm	the fiftieth time
fifty	add	50	firm	fifty people
first	ordinal	1	optional	the first time
five	add	5	firm	five people
fortieth	ordinal	40	firm	the fortieth time
forty	add	40	firm	forty people
four	add	4	firm	four people
fourteen	add	14	firm	fourteen people
fourteenth	ordinal	14	firm	the fourteenth time
fourth	ordinal	4	firm	the fourth time
fourths	denominator	4	firm	two fourths
half	fraction	1/2	firm	half an hour
halved|halve	fraction	1/2	optional	halved
halves	denominator	2	optional	both halves
hundred	multiply	100	firm	two hundred
hundreds	indefinite	100	firm	hundreds of people
hundredth	ordinal	100	firm	the hundredth time
hundredths	denominator	100	firm	two hundredths
k|K	abbreviation	1000	firm	5k
m	moneyAbbreviation	1000000	firm	$5m
million	multiply	1000000	firm	two million
millions	indefinite	1000000	firm	millions of people
minus|negative	negative	-1	firm	minus 5 degrees
nil	add	0	firm	nil
nine	add	9	firm	nine people
nineteen	add	19	firm	nineteen people
nineteenth	ordinal	19	firm	the nineteenth time
ninetieth	ordinal	90	firm	the ninetieth time
ninety	add	90	firm	ninety people
ninth	ordinal	9	firm	the ninth time
ninths	denominator	9	firm	two ninths
of	partitive	0	firm	tens of thousands
once	multiplier	1	optional	once a year
one	add	1	optional	one person
quadrillion	multiply	1000000000000000	firm	two quadrillion
quadruple|quadrupled|quadruples|quadrupling	multiplier	4	firm	quadrupled
quarter|quarters	denominator	4	firm	three quarters
quintupled|quintuple	multiplier	5	firm	quintupled
second	ordinal	2	optional	the second time
seven	add	7	firm	seven people
seventeen	add	17	firm	seventeen people
seventeenth	ordinal	17	firm	the seventeenth time
seventh	ordinal	7	firm	the seventh time
sevenths	denominator	7	firm	two sevenths
seventieth	ordinal	70	firm	the seventieth time
seventy	add	70	firm	seventy people
several|few	some	1	firm	several hundred
six	add	6	firm	six people
sixteen	add	16	firm	sixteen people
sixteenth	ordinal	16	firm	the sixteenth time
sixth	ordinal	6	firm	the sixth time
sixths	denominator	6	firm	two sixths
sixtieth	ordinal	60	firm	the sixtieth time
sixty	add	60	firm	sixty people
ten	add	10	firm	ten people
tens|scores	indefinite	10	firm	tens of people
tenth	ordinal	10	firm	the tenth time
tenths	denominator	10	firm	two tenths
third	ordinal	3	firm	the third time
thirds	denominator	3	firm	two thirds
thirteen	add	13	firm	thirteen people
thirteenth	ordinal	13	firm	the thirteenth time
thirtieth	ordinal	30	firm	the thirtieth time
thirty	add	30	firm	thirty people
thousand	multiply	1000	firm	two thousand
thousands	indefinite	1000	firm	thousands of people
thousandth	ordinal	1000	firm	the thousandth time
three	add	3	firm	three people
thrice	multiplier	3	firm	thrice
times	times	1	firm	three times
tn|T|trn|Tn	abbreviation	1000000000000	firm	5 tn
trillion	multiply	1000000000000	firm	two trillion
trillions	indefinite	1000000000000	firm	trillions of dollars
triple|tripled|triples|tripling|treble|trebled	multiplier	3	firm	tripled
twelfth	ordinal	12	firm	the twelfth time
twelfths	denominator	12	firm	two twelfths
twelve	add	12	firm	twelve people
twentieth	ordinal	20	firm	the twentieth time
twentieths	denominator	20	firm	two twentieths
twenty	add	20	firm	twenty people
twice	multiplier	2	firm	twice as much
two	add	2	firm	two people
zero	add	0	firm	zero percent
"""##
