// Generated from date-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enDateWordsData: StaticString = ##"""
# English words that dates and times are made of. With a capital in it, a form must be written so.
# Columns: form, role (DateWord.Role), value (month 1-12, weekday 1-7 from Monday, zone in minutes east of Greenwich, hours of a part of the day as first*100+last, minutes after midnight of a time).
# Source: written for Padanan; zones after ISO 8601 offsets of Indonesia's three zones (Keputusan Presiden 41/1987).
A.D.	common	0
A.M.	meridiem	0
AD	common	0
AM	meridiem	0
AUGUST	month	8
Aug	month	8
B.C.	before	0
BC	before	0
BCE	before	0
BST	zone	60
CE	common	0
CET	zone	60
Central Indonesia Time	zone	480
Central Indonesian Time	zone	480
EDT	zone	-240
EST	zone	-300
Eastern Indonesia Time	zone	540
Eastern Indonesian Time	zone	540
Fri	weekday	5
GMT	zone	0
Jakarta time	zone	420
MARCH	month	3
MAY	month	5
Mar	month	3
March	month	3
May	month	5
Mon	weekday	1
Moscow time	zone	180
P.M.	meridiem	1
PM	meridiem	1
Sat	weekday	6
Sun	weekday	7
Thu	weekday	4
Thurs	weekday	4
Tue	weekday	2
Tues	weekday	2
UTC	zone	0
WIB	zone	420
WIT	zone	540
WITA	zone	480
Wed	weekday	3
Western Indonesia Time	zone	420
Western Indonesian Time	zone	420
a.m	meridiem	0
a.m.	meridiem	0
after	yearBefore	0
afternoon	part	1218
am	meridiem	0
apr	month	4
april	month	4
at night	part	1805
august	month	8
b.c.	before	0
before	yearBefore	0
before christ	before	0
by	yearBefore	0
centuries	century	0
century	century	0
circa	yearBefore	0
dawn	part	307
dec	month	12
december	month	12
dollars	counted	0
during	yearBefore	0
early	yearBefore	0
early hours	part	6
early morning	part	10
eighteenth	ordinal	18
eighth	ordinal	8
eighties	decadeWord	80
eleventh	ordinal	11
evening	part	1623
feb	month	2
february	month	2
fifteenth	ordinal	15
fifth	ordinal	5
fifties	decadeWord	50
first	ordinal	1
forties	decadeWord	40
fourteenth	ordinal	14
fourth	ordinal	4
friday	weekday	5
fridays	weekday	5
from	yearBefore	0
half	half	0
half past eight	halfHour	510
half past eleven	halfHour	690
half past five	halfHour	330
half past four	halfHour	270
half past nine	halfHour	570
half past one	halfHour	90
half past seven	halfHour	450
half past six	halfHour	390
half past ten	halfHour	630
half past three	halfHour	210
half past twelve	halfHour	30
half past two	halfHour	150
hectares	counted	0
houses	counted	0
in	yearBefore	0
in the afternoon	part	1218
in the evening	part	1623
in the morning	part	10
jan	month	1
january	month	1
jul	month	7
july	month	7
jun	month	6
june	month	6
kilometers	counted	0
kilometres	counted	0
km	counted	0
last month	relativeMonth	-1
last week	relativeWeek	-1
last year	relativeYear	-1
late	yearBefore	0
local time	zone	-1
members	counted	0
meters	counted	0
metres	counted	0
mid	yearBefore	0
midday	part	1114
midnight	clockWord	0
monday	weekday	1
mondays	weekday	1
morning	part	10
nd	ordinalSuffix	0
next month	relativeMonth	1
next week	relativeWeek	1
next year	relativeYear	1
night	part	1805
nineteenth	ordinal	19
nineties	decadeWord	90
ninth	ordinal	9
noon	clockWord	720
nov	month	11
november	month	11
o'clock	oclock	0
oct	month	10
october	month	10
of	of	0
of	yearBefore	0
on the	dayBefore	0
overnight	part	1805
p.m	meridiem	1
p.m.	meridiem	1
participants	counted	0
people	counted	0
pm	meridiem	1
pre-dawn	part	6
predawn	part	6
quarter	quarter	0
rd	ordinalSuffix	0
rupiah	counted	0
s	decadeSuffix	0
saturday	weekday	6
saturdays	weekday	6
season	yearBefore	0
second	ordinal	2
semester	half	0
sep	month	9
sept	month	9
september	month	9
seventeenth	ordinal	17
seventh	ordinal	7
seventies	decadeWord	70
since	yearBefore	0
sixteenth	ordinal	16
sixth	ordinal	6
sixties	decadeWord	60
small hours	part	6
st	ordinalSuffix	0
sunday	weekday	7
sundays	weekday	7
tenth	ordinal	10
th	ordinalSuffix	0
the day after tomorrow	relativeDay	2
the day before yesterday	relativeDay	-2
the year	yearBefore	0
third	ordinal	3
thirteenth	ordinal	13
thirties	decadeWord	30
this month	relativeMonth	0
this week	relativeWeek	0
this year	relativeYear	0
through	range	0
through	yearBefore	0
thursday	weekday	4
thursdays	weekday	4
till	range	0
times	counted	0
to	range	0
to	yearBefore	0
today	relativeDay	0
tomorrow	relativeDay	1
tonight	relativeDay	0
tonnes	counted	0
tons	counted	0
tuesday	weekday	2
tuesdays	weekday	2
twelfth	ordinal	12
twenties	decadeWord	20
twentieth	ordinal	20
twenty-eighth	ordinal	28
twenty-fifth	ordinal	25
twenty-first	ordinal	21
twenty-fourth	ordinal	24
twenty-ninth	ordinal	29
twenty-second	ordinal	22
twenty-seventh	ordinal	27
twenty-sixth	ordinal	26
twenty-third	ordinal	23
units	counted	0
until	range	0
until	yearBefore	0
wednesday	weekday	3
wednesdays	weekday	3
western indonesian standard time	zone	420
year	yearBefore	0
yesterday	relativeDay	-1
"""##
