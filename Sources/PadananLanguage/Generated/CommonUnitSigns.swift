// Generated from unit-signs.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let commonUnitSignsData: StaticString = ##"""
# Signs and abbreviations of units and currencies that languages share; with a capital in it, a form must be written so.
# Columns: forms (alternatives separated by |), unit (a unit by another: a/b), side of the number (before, after, both, digits = right behind digits only).
# Source: written for Padanan; factors after the SI brochure (BIPM, 9th edition) and NIST Handbook 44.
$	us-dollar	before
%	percent	after
A	ampere	digits
A$|AU$|AUD	australian-dollar	both
AED	dirham	both
B$|BND	brunei-dollar	both
C	degree-celsius	digits
C$|CAD|CA$	canadian-dollar	both
CHF	swiss-franc	both
CNY|RMB	yuan	both
F	degree-fahrenheit	digits
GB	gigabyte	after
GHz	gigahertz	after
GW	gigawatt	after
Gbps	gigabit-per-second	after
HK$|HKD	hong-kong-dollar	both
Hz	hertz	after
J	joule	digits
KB|kB	kilobyte	after
MB	megabyte	after
MHz	megahertz	after
MP	megapixel	digits
MWh	megawatt-hour	after
MW|Mw	megawatt	after
Mbps|mbps	megabit-per-second	after
NOK|DKK	krone	both
NT$|TWD	taiwan-dollar	both
NZ$|NZD	new-zealand-dollar	both
PLN	zloty	both
QAR	qatar-riyal	both
R$|BRL	real	both
RM|MYR	ringgit	both
Rp|IDR|Rp.	rupiah	both
S$|SGD|SG$	singapore-dollar	both
SAR	saudi-riyal	both
SEK	krona	both
TB	terabyte	after
US$|USD|U.S.$|US $|$US	us-dollar	both
V	volt	digits
W	watt	digits
ZAR	rand	both
bps|bp|bp.	basis-point	after
cal	calorie	digits
cm	centimetre	after
dB	decibel	after
ft	foot	after
g|gr	gram	digits
h	hour	digits
hPa	hectopascal	after
ha|Ha	hectare	after
hp|HP	horsepower	after
kHz	kilohertz	after
kJ	kilojoule	after
kV|KV	kilovolt	after
kWh|KWh|kwh	kilowatt-hour	after
kW|KW|kw	kilowatt	after
kbps|Kbps	kilobit-per-second	after
kcal|kkal	kilocalorie	after
kg|Kg|KG	kilogram	after
km/h|km/jam|kph|kmh|kpj|KM/jam|Km/jam	kilometre/hour	after
km2|km²	square-kilometre	after
km|KM|Km	kilometre	after
kn	knot	digits
l|L	litre	digits
m	metre	digits
m/s|m/dtk	metre/second	after
m2|m²	square-metre	after
m3|m³	cubic-metre	after
mA|mAh	milliampere	after
mcg|µg|μg	microgram	after
mg|Mg	milligram	after
ml|mL|cc	millilitre	after
mm	millimetre	after
mph	mile/hour	after
ms	millisecond	digits
px	pixel	after
t	tonne	digits
£|GBP	pound-sterling	both
¥|JPY	yen	both
°C|ºC|° C|℃|°c	degree-celsius	after
°F|ºF|° F|℉	degree-fahrenheit	after
°|º	degree	digits
฿|THB	baht	both
‰	per-mille	after
″	inch	digits
₩|KRW	won	both
₪|ILS	shekel	both
₫|VND	dong	both
€|EUR	euro	both
₱|PHP	peso	both
₴|UAH	hryvnia	both
₹|INR	rupee	both
₺|TRY	lira	both
₽|RUB	rubel	both
₿|BTC	bitcoin	both
"""##
