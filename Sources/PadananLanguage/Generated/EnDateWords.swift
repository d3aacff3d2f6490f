// Generated from date-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enDateWordsData: StaticString = ##"""
# English words and phrases of dates and times, and what each does in them (roles: DateTimeRole).
# Columns: phrase, roles (alternatives separated by |), value of each role (a number, hours first-last, an era, local), example or -, what the example reads as or -.
# Source: written for Padanan; hours of the parts of the day from usage in parallel news.
's	decade-suffix	0	the 1990's	1990s
a.d.	era-letters	AD	79 A.D.	AD 79
a.m	meridiem	0-11	7:30 a.m on Monday	Mon T07:30
a.m.	meridiem	0-11	7:30 a.m.	T07:30
about	clock-word|link	2|0	Monday about 7:30	Mon T07:30?
ad	era-letters	AD	AD 79	AD 79
aest	zone	600	7:30 p.m. AEST	T19:30 +10:00
after	clock-word|year-lead|month-lead	2|0|0	after May	*-05
afternoon	part	11-18	Wednesday afternoon	Wed h11-18
aged	age	0	-	-
am	meridiem	0-11	7:30 am	T07:30
and	range	1	March 1 and 2	*-03-01 / *-03-02
apr	month-short	4	Apr. 3, 2020	2020-04-03
april	month	4	in April 2019	2019-04
around	clock-word|link	2|0	Monday around 7:30	Mon T07:30?
article	number-lead	0	-	-
at	clock-word|link	1|0	at 7:30	T07:30?
at night	part	17-5	11 at night	T23:00
aug	month-short	8	Aug. 3, 2020	2020-08-03
august	month-capital	8	August 17	*-08-17
b.c.	era-letters	BC	586 B.C.	BC 586
b.c.e.	era-letters	BC	586 B.C.E.	BC 586
bc	era-letters	BC	586 BC	BC 586
bce	era-letters	BC	586 BCE	BC 586
before	clock-word|year-lead|month-lead	2|0|0	before May	*-05
before christ	era	BC	44 Before Christ	BC 44
between	clock-word|year-lead|month-lead	2|0|0	between 1511 and 1514	1511, 1514 (tentative)
bst	zone	60	7:30 p.m. BST	T19:30 +01:00
by	clock-word|year-lead|month-lead	2|0|0	by May	*-05
ce	era-letters	AD	79 CE	AD 79
central indonesia time	zone	480	19:30 Central Indonesia Time	T19:30 +08:00
central indonesian time	zone	480	19:30 Central Indonesian Time	T19:30 +08:00
centuries	century	0	the 19th and 20th centuries	C19 / C20
century	century	0	the 19th century	C19
cest	zone	120	7:30 p.m. CEST	T19:30 +02:00
cet	zone	60	7:30 p.m. CET	T19:30 +01:00
dawn	part	2-7	Wednesday dawn	Wed h2-7
dec	month-short	12	Dec. 3, 2020	2020-12-03
decade	decade-lead	1	the decade 1990	1990s
december	month	12	December 31, 2021	2021-12-31
during	year-lead|month-lead	0|0	during May	*-05
early	early|month-lead|decade-lead|year-lead	0-10|0|0|0	early Wednesday	Wed h0-10
early hours	part	0-6	the early hours of Wednesday	Wed h0-6
early morning	part	0-9	Wednesday early morning	Wed h0-9
eastern indonesia time	zone	540	19:30 Eastern Indonesia Time	T19:30 +09:00
eastern indonesian time	zone	540	19:30 Eastern Indonesian Time	T19:30 +09:00
edt	zone	-240	7:30 p.m. EDT	T19:30 -04:00
eight	cardinal	8	eight o'clock	T08:00?
eighteen	cardinal	18	eighteen minutes past seven	T07:18?
eighteenth	ordinal	18	the eighteenth century	C18
eighth	ordinal	8	the eighth century	C8
eighties	decade	80	the eighties	*80s
eleven	cardinal	11	eleven o'clock	T11:00?
eleventh	ordinal	11	the eleventh century	C11
end of	year-lead|month-lead	0|0	the end of May	*-05
est	zone	-300	7:30 p.m. EST	T19:30 -05:00
evening	part	16-23	Wednesday evening	Wed h16-23
feb	month-short	2	Feb. 3, 2020	2020-02-03
february	month	2	February 29, 2020	2020-02-29
fifteen	cardinal	15	fifteen minutes past seven	T07:15?
fifteenth	ordinal	15	the fifteenth century	C15
fifth	ordinal	5	the fifth century	C5
fifties	decade	50	the fifties	*50s
fifty	cardinal	50	fifty minutes past seven	T07:50?
first	ordinal	1	the first century	C1
first six months	half-phrase	1	the first six months of 2021	2021 H1
first three months	quarter-phrase	1	the first three months of 2021	2021 Q1
five	cardinal	5	five o'clock	T05:00?
forties	decade	40	the forties	*40s
forty	cardinal	40	forty minutes past seven	T07:40?
four	cardinal	4	four o'clock	T04:00?
fourteen	cardinal	14	fourteen minutes past seven	T07:14?
fourteenth	ordinal	14	the fourteenth century	C14
fourth	ordinal	4	the fourth century	C4
fri	weekday-short	5	Fri, Oct. 8	*-10-08 Fri
friday	weekday	5	on Friday	Fri
fridays	weekday	5	on Fridays	Fri
from	clock-word|year-lead|month-lead	2|0|0	from May	*-05
gmt	zone	0	12:30 p.m. GMT	T12:30 +00:00
greenwich mean time	zone	0	9 a.m. Greenwich Mean Time	T09:00 +00:00
h	half-letter	0	H1 2021	2021 H1
half	half	1	the first half of 2021	2021 H1
half past	minute-offset	30	half past seven	T07:30?
her	age	0	-	-
his	age	0	-	-
hours	hours-suffix-long	0	at 1700 hours	T17:00
in	link|year-lead|month-lead|no-day	0|0|0|0	in 1500	1500
in the afternoon	part	11-18	3 in the afternoon	T15:00
in the evening	part	16-23	7 in the evening	T19:00
in the morning	part	0-10	7 in the morning	T07:00
jakarta time	zone	420	9 a.m. Jakarta time	T09:00 +07:00
jan	month-short	1	Jan. 3, 2020	2020-01-03
january	month	1	January 3, 2020	2020-01-03
jst	zone	540	7:30 p.m. JST	T19:30 +09:00
jul	month-short	7	Jul. 3, 2020	2020-07-03
july	month	7	July 1, 1997	1997-07-01
jun	month-short	6	Jun. 3, 2020	2020-06-03
june	month	6	June 2021	2021-06
last	month-lead	0	last May	*-05
last month	relative-month	-1	since last month	month-1 (tentative)
last night	relative-day	-1 17-5	announced last night	day-1 h17-5 (tentative)
last six months	half-phrase	2	the last six months of 2021	2021 H2
last three months	quarter-phrase	4	the last three months of 2021	2021 Q4
last week	relative-week	-1	Wednesday last week	Wed week-1
last weekend	weekend|relative-week	0|-1	since last weekend	weekend week-1 (tentative)
last year	relative-year	-1	December of last year	*-12 year-1
late	late|month-lead|decade-lead|year-lead	17-23|0|0|0	late Wednesday	Wed h17-23
late night	part	17-4	Wednesday late night	Wed h17-4
late-night	part	17-4	Wednesday late-night	Wed h17-4
local time	zone	local	9 a.m. local time	T09:00 local
mar	month-short	3	Mar. 3, 2020	2020-03-03
march	month-capital	3	on March 5	*-03-05
may	month-context	5	until May 9	*-05-09
mid	decade-lead|year-lead|month-lead	0|0|0	mid-90s	*90s
midday	part	11-14	Wednesday midday	Wed h11-14
midnight	clock	0	Wednesday midnight	Wed T00:00
minutes	minute-word	0	ten minutes past seven	T07:10?
mon	weekday-short	1	Mon., Oct. 4	*-10-04 Mon
monday	weekday	1	on Monday	Mon
mondays	weekday	1	on Mondays	Mon
morning	part	0-10	Wednesday morning	Wed h0-10
my	age	0	-	-
nd	ordinal-suffix	0	the 2nd century	C2
next	month-lead	0	next May	*-05
next month	relative-month	1	early next month	month+1 (tentative)
next week	relative-week	1	Wednesday next week	Wed week+1
next weekend	weekend|relative-week	0|1	from next weekend	weekend week+1 (tentative)
next year	relative-year	1	from next year	year+1 (tentative)
night	part	17-5	Wednesday night	Wed h17-5
nine	cardinal	9	nine o'clock	T09:00?
nineteen	cardinal	19	nineteen minutes past seven	T07:19?
nineteenth	ordinal	19	the nineteenth century	C19
nineties	decade	90	the nineties	*90s
ninth	ordinal	9	the ninth century	C9
no	number-lead	0	-	-
noon	clock	720	Wednesday noon	Wed T12:00
nov	month-short	11	Nov. 3, 2020	2020-11-03
november	month	11	10th of November	*-11-10
number	number-lead	0	-	-
o'clock	hours-suffix	0	seven o'clock	T07:00?
oct	month-short	10	Oct. 3, 2020	2020-10-03
october	month	10	28 October 1928	1928-10-28
of	day-link|year-link|link|month-lead	0|0|0|0	the 17th of August	*-08-17
on	link	0	7:30 p.m. on Monday	Mon T19:30
one	cardinal	1	one o'clock	T01:00?
or	range	1	March 1 or 2	*-03-01 / *-03-02
our	age	0	-	-
overnight	part	17-6	Wednesday overnight	Wed h17-6
p.m	meridiem	12-23	7:30 p.m on Monday	Mon T19:30
p.m.	meridiem	12-23	7:30 p.m.	T19:30
past	past	1	ten past seven	T07:10?
pdt	zone	-420	7:30 p.m. PDT	T19:30 -07:00
pm	meridiem	12-23	7:30 pm	T19:30
pre-dawn	part	0-6	Wednesday pre-dawn	Wed h0-6
predawn	part	0-6	Wednesday predawn	Wed h0-6
pst	zone	-480	7:30 p.m. PST	T19:30 -08:00
q	quarter-letter	0	Q3 2021	2021 Q3
quarter	quarter	0	the third quarter of 2021	2021 Q3
quarter past	minute-offset	15	quarter past seven	T07:15?
quarter to	minute-offset	-15	at quarter to eight	T07:45?
quarters	quarter	0	the third and fourth quarters of 2021	2021 Q3 / 2021 Q4
rd	ordinal-suffix	0	the 3rd century	C3
resolution	title-with-year	0	Resolution 1701	1701 (tentative)
s	decade-suffix	0	the 1990s	1990s
sat	weekday-short	6	Sat, Oct. 9	*-10-09 Sat
saturday	weekday	6	on Saturday	Sat
saturdays	weekday	6	on Saturdays	Sat
second	ordinal	2	the second century	C2
section	number-lead	0	-	-
semester	half	0	the first semester of 2021	2021 H1
sep	month-short	9	Sep. 3, 2020	2020-09-03
sept	month-short	9	Sept. 3, 2020	2020-09-03
september	month	9	the month of September	*-09
seven	cardinal	7	seven o'clock	T07:00?
seventeen	cardinal	17	seventeen minutes past seven	T07:17?
seventeenth	ordinal	17	the seventeenth century	C17
seventh	ordinal	7	the seventh century	C7
seventies	decade	70	the seventies	*70s
since	clock-word|year-lead|month-lead	2|0|0	since May	*-05
six	cardinal	6	six o'clock	T06:00?
sixteen	cardinal	16	sixteen minutes past seven	T07:16?
sixteenth	ordinal	16	the sixteenth century	C16
sixth	ordinal	6	the sixth century	C6
sixties	decade	60	the sixties	*60s
small hours	part	0-6	the small hours of Wednesday	Wed h0-6
st	ordinal-suffix	0	the 21st century	C21
sun	weekday-short	7	Sun, Oct. 10	*-10-10 Sun
sunday	weekday	7	on Sunday	Sun
sundays	weekday	7	on Sundays	Sun
ten	cardinal	10	ten o'clock	T10:00?
tenth	ordinal	10	the tenth century	C10
th	ordinal-suffix	0	the 4th century	C4
the	day-link|link|decade-lead	0|0|0	the 90s	*90s
the day after tomorrow	relative-day	2	announced the day after tomorrow	day+2 (tentative)
the day before yesterday	relative-day	-2	announced the day before yesterday	day-2 (tentative)
their	age	0	-	-
third	ordinal	3	the third century	C3
thirteen	cardinal	13	thirteen minutes past seven	T07:13?
thirteenth	ordinal	13	the thirteenth century	C13
thirties	decade	30	the thirties	*30s
thirtieth	ordinal	30	the thirtieth of August	*-08-30
thirty	cardinal	30	August thirty-one	*-08-31
this	month-lead	0	this May	*-05
this afternoon	relative-day	0 11-18	announced this afternoon	day+0 h11-18 (tentative)
this evening	relative-day	0 16-23	announced this evening	day+0 h16-23 (tentative)
this month	relative-month	0	earlier this month	month+0 (tentative)
this morning	relative-day	0 0-10	announced this morning	day+0 h0-10 (tentative)
this week	relative-week	0	Wednesday this week	Wed week+0
this weekend	weekend|relative-week	0|0	announced this weekend	weekend week+0 (tentative)
this year	relative-year	0	the second half of this year	H2 year+0
three	cardinal	3	three o'clock	T03:00?
through	range|month-lead	0|0	March 1 through 3	*-03-01 / *-03-03
thu	weekday-short	4	Thu, Oct. 7	*-10-07 Thu
thur	weekday-short	4	Thur, Oct. 7	*-10-07 Thu
thurs	weekday-short	4	Thurs, Oct. 7	*-10-07 Thu
thursday	weekday	4	on Thursday	Thu
thursdays	weekday	4	on Thursdays	Thu
till	range|year-lead|month-lead	0|0|0	1 till 3 March	*-03-01 / *-03-03
to	range|past	0|-1	at ten to eight	T07:50?
today	relative-day	0	announced today	day+0 (tentative)
tomorrow	relative-day	1	announced tomorrow	day+1 (tentative)
tonight	relative-day	0 17-5	announced tonight	day+0 h17-5 (tentative)
tue	weekday-short	2	Tue, Oct. 5	*-10-05 Tue
tues	weekday-short	2	Tues., Oct. 5	*-10-05 Tue
tuesday	weekday	2	on Tuesday	Tue
tuesdays	weekday	2	on Tuesdays	Tue
twelfth	ordinal	12	the twelfth century	C12
twelve	cardinal	12	twelve o'clock	T12:00?
twenties	decade	20	the twenties	*20s
twentieth	ordinal	20	the twentieth century	C20
twenty	cardinal	20	twenty-five past seven	T07:25?
two	cardinal	2	two o'clock	T02:00?
until	clock-word|range|year-lead|month-lead	2|0|0|0	1 until 3 March	*-03-01 / *-03-03
utc	zone	0	12:30 p.m. UTC	T12:30 +00:00
wed	weekday-short	3	Wed, Oct. 6	*-10-06 Wed
wednesday	weekday	3	on Wednesday	Wed
wednesdays	weekday	3	on Wednesdays	Wed
weekend	weekend	0	at the weekend	weekend (tentative)
weekends	weekend	0	on weekends	weekend (tentative)
west indonesia time	zone	420	19:30 West Indonesia Time	T19:30 +07:00
western indonesia time	zone	420	19:30 Western Indonesia Time	T19:30 +07:00
western indonesian time	zone	420	19:30 Western Indonesian Time	T19:30 +07:00
wib	zone	420	7:30 p.m. WIB	T19:30 +07:00
wit	zone	540	7:30 p.m. WIT	T19:30 +09:00
wita	zone	480	7:30 p.m. WITA	T19:30 +08:00
year	year-word|year-link	0|0	the year 1500	1500
yesterday	relative-day	-1	announced yesterday	day-1 (tentative)
your	age	0	-	-
"""##
