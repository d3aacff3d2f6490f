// Generated from number-phrases.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enNumberPhrasesData: StaticString = ##"""
# Phrases of English with number words in them that are no numbers, and phrases without them that are quantities.
# Columns: phrase, value (- = no quantity), unit (a word of unit-words.tsv; - = none).
# Source: written for Padanan.
a great many	-	-
act one	-	-
all at once	-	-
and a half hearted	-	-
any one	-	-
around the clock	24	hours
around-the-clock	24	hours
at first	-	-
at once	-	-
at one point	-	-
at sixes and sevens	-	-
better half	-	-
catch-22	-	-
cloud nine	-	-
coming decade	10	years
day one	-	-
double agent	-	-
double bass	-	-
double check	-	-
double digits	-	-
double room	-	-
double standard	-	-
double standards	-	-
double-check	-	-
double-digit	-	-
each one	-	-
every one	-	-
every other day	2	days
every other month	2	months
every other week	2	weeks
every other year	2	years
fifth ,	-	-
fifty-fifty	50	percent
first aid	-	-
first and foremost	-	-
first half	-	-
first hand	-	-
first lady	-	-
first name	-	-
first of all	-	-
first-hand	-	-
for once	-	-
four-wheel drive	-	-
fourth ,	-	-
french quarter	-	-
half brother	-	-
half sister	-	-
half time	-	-
half-hearted	-	-
half-time	-	-
halftime	-	-
headquarters	-	-
in seconds	-	-
in the first place	-	-
in two minds	-	-
last day	24	hours
last decade	10	years
last hour	1	hour
living quarters	-	-
men's doubles	-	-
mixed doubles	-	-
more than one	-	-
next decade	10	years
nine to five	-	-
no one	-	-
number one	-	-
on one hand	-	-
on the one hand	-	-
once again	-	-
once in a while	-	-
once more	-	-
once upon a time	-	-
one and only	-	-
one another	-	-
one by one	-	-
one day	-	-
one of	-	-
one or more	-	-
one or two	-	-
one thing	-	-
one way	-	-
one's	-	-
one-off	-	-
one-on-one	-	-
one-sided	-	-
one-stop	-	-
one-time	-	-
one-way	-	-
other half	-	-
past day	24	hours
past decade	10	years
past hour	1	hour
past month	1	month
past week	7	days
past year	1	year
quarter final	-	-
quarter-final	-	-
quarterfinal	-	-
round the clock	24	hours
round-the-clock	24	hours
second chance	-	-
second half	-	-
second hand	2	-
second thoughts	-	-
second to none	-	-
second-hand	2	-
seventh heaven	-	-
single digits	-	-
single-digit	-	-
sixth ,	-	-
split second	-	-
square one	-	-
that one	-	-
the one	-	-
third ,	-	-
third parties	3	-
third party	3	-
third world	3	-
third-party	3	-
this one	-	-
triple digits	-	-
triple jump	-	-
triple-digit	-	-
two cents	-	-
two digits	-	-
two-way	-	-
which one	-	-
within seconds	-	-
women's doubles	-	-
"""##
