// Generated from unit-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enUnitWordsData: StaticString = ##"""
# Words for units and currencies in English.
# Columns: forms (alternatives separated by |), unit (a unit by another: a/b), side of the number (before, after, both, digits = right behind digits only).
# Source: written for Padanan; factors after the SI brochure (BIPM, 9th edition) and NIST Handbook 44.
acre|acres	acre	after
australian dollars|australian dollar	australian-dollar	after
baht|thai baht	baht	after
barrel|barrels|bbl	barrel	after
basis points|basis point|basis-point	basis-point	after
bitcoin|bitcoins	bitcoin	after
brunei dollars	brunei-dollar	after
byte|bytes	byte	after
calorie|calories	calorie	after
canadian dollars|canadian dollar	canadian-dollar	after
carat|carats	carat	after
centimetre|centimetres|centimeter|centimeters	centimetre	after
centuries|century	century	after
cent|cents	cent	after
cubic feet|cubic foot	cubic-foot	after
cubic metre|cubic metres|cubic meter|cubic meters	cubic-metre	after
day|days	day	after
decade|decades	decade	after
decibel|decibels	decibel	after
degrees celsius|degree celsius|degrees centigrade|celsius|degrees c	degree-celsius	after
degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f	degree-fahrenheit	after
degrees|degree	degree	after
dinar|dinars	dinar	after
dirham|dirhams	dirham	after
dong	dong	after
euro|euros	euro	after
foot|feet	foot	after
fortnight|fortnights	fortnight	after
gallon|gallons	gallon	after
gigabyte|gigabytes	gigabyte	after
gigawatt|gigawatts	gigawatt	after
gram|grams|gramme|grammes	gram	after
hectare|hectares	hectare	after
hertz	hertz	after
hong kong dollars	hong-kong-dollar	after
horsepower	horsepower	after
hour|hours	hour	after
hryvnia|hryvnias	hryvnia	after
inch|inches	inch	after
joule|joules	joule	after
kelvin	kelvin	after
kilocalorie|kilocalories	kilocalorie	after
kilogram|kilograms|kilo|kilos	kilogram	after
kilolitre|kilolitres|kiloliter|kiloliters	kilolitre	after
kilometres per hour|kilometres an hour|kilometers per hour|kilometers an hour|kilometre per hour|kilometre an hour|kilometer per hour|kilometer an hour|km per hour|km an hour	kilometre/hour	after
kilometre|kilometres|kilometer|kilometers	kilometre	after
kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours	kilowatt-hour	after
kilowatt|kilowatts	kilowatt	after
knot|knots	knot	after
krona|kronor	krona	after
krone|kroner	krone	after
lb|lbs	pound-mass	after
light year|light years|light-year|light-years	light-year	after
lira|liras	lira	after
litre|litres|liter|liters	litre	after
megabyte|megabytes	megabyte	after
megahertz	megahertz	after
megapixel|megapixels	megapixel	after
megawatt|megawatts	megawatt	after
metres per second|meters per second	metre/second	after
metre|metres|meter|meters	metre	after
microgram|micrograms	microgram	after
miles per hour|miles an hour	mile/hour	after
mile|miles	mile	after
milligram|milligrams	milligram	after
millilitre|millilitres|milliliter|milliliters	millilitre	after
millimetre|millimetres|millimeter|millimeters	millimetre	after
millisecond|milliseconds	millisecond	after
minute|minutes|min	minute	after
month|months	month	after
nautical mile|nautical miles	nautical-mile	after
new zealand dollars	new-zealand-dollar	after
ounce|ounces|oz	ounce	after
percentage points|percentage point|percent points|percentage-point|percentage-points	percentage-point	after
percent|per cent	percent	after
peso|pesos	peso	after
pixel|pixels	pixel	after
points|point	point	after
pounds sterling|pound sterling|british pounds	pound-sterling	after
pounds|pound	pound	after
qatari riyal|qatari riyals	qatar-riyal	after
quarters	quarter-year	after
quintal|quintals	quintal	after
rand	rand	after
ringgit|ringgits|malaysian ringgit	ringgit	after
riyal|riyals|rial|rials	riyal	after
ruble|rubles|rouble|roubles	rubel	after
rupee|rupees	rupee	after
rupiah|rupiahs|indonesian rupiah	rupiah	after
saudi riyal|saudi riyals	saudi-riyal	after
second|seconds|sec	second	after
semester|semesters	semester	after
sen	sen	after
shekel|shekels	shekel	after
singapore dollars|singapore dollar|singaporean dollars	singapore-dollar	after
square centimetre|square centimetres|square centimeter|square centimeters	square-centimetre	after
square feet|square foot|sq ft	square-foot	after
square kilometre|square kilometres|square kilometer|square kilometers|sq km	square-kilometre	after
square metre|square metres|square meter|square meters|sq m|sqm|sq. m	square-metre	after
square mile|square miles	square-mile	after
swiss franc|swiss francs	swiss-franc	after
taiwan dollars	taiwan-dollar	after
terabyte|terabytes	terabyte	after
tonne|tonnes|ton|tons|metric ton|metric tons	tonne	after
us cents	us-cent	after
us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars|united states dollars|dollars|dollar|usd	us-dollar	after
volt|volts	volt	after
watt|watts	watt	after
week|weeks	week	after
won	won	after
yard|yards	yard	after
year|years	year	after
yen|japanese yen	yen	after
yuan|chinese yuan|renminbi	yuan	after
"""##
