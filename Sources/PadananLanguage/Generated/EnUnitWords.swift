// Generated from unit-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let enUnitWordsData: StaticString = ##"""
# Words for units and currencies in English.
# Columns: forms (alternatives separated by |; the first is the one to write, in the plural where there is one, the second its singular), unit (a unit by another: a/b), side of the number (before, after, both, digits = right behind digits only).
# Source: written for Padanan; factors after the SI brochure (BIPM, 9th edition) and NIST Handbook 44.
acres|acre	acre	after
australian dollars|australian dollar	australian-dollar	after
baht|thai baht	baht	after
barrels|barrel|bbl	barrel	after
basis points|basis point|basis-point	basis-point	after
bitcoins|bitcoin	bitcoin	after
brunei dollars	brunei-dollar	after
bytes|byte	byte	after
calories|calorie	calorie	after
canadian dollars|canadian dollar	canadian-dollar	after
carats|carat	carat	after
centimetres|centimetre|centimeter|centimeters	centimetre	after
cents|cent	cent	after
centuries|century	century	after
cubic feet|cubic foot	cubic-foot	after
cubic metres|cubic metre|cubic meter|cubic meters	cubic-metre	after
days|day	day	after
decades|decade	decade	after
decibels|decibel	decibel	after
degrees celsius|degree celsius|degrees centigrade|celsius|degrees c	degree-celsius	after
degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f	degree-fahrenheit	after
degrees|degree	degree	after
dinars|dinar	dinar	after
dirhams|dirham	dirham	after
dong	dong	after
euros|euro	euro	after
feet|foot	foot	after
fortnights|fortnight	fortnight	after
gallons|gallon	gallon	after
gigabytes|gigabyte	gigabyte	after
gigawatts|gigawatt	gigawatt	after
grams|gram|gramme|grammes	gram	after
hectares|hectare	hectare	after
hertz	hertz	after
hong kong dollars	hong-kong-dollar	after
horsepower	horsepower	after
hours|hour	hour	after
hryvnias|hryvnia	hryvnia	after
inches|inch	inch	after
joules|joule	joule	after
kelvin	kelvin	after
kilocalories|kilocalorie	kilocalorie	after
kilograms|kilogram|kilo|kilos	kilogram	after
kilolitres|kilolitre|kiloliter|kiloliters	kilolitre	after
kilometres per hour|kilometres an hour|kilometers per hour|kilometers an hour|kilometre per hour|kilometre an hour|kilometer per hour|kilometer an hour|km per hour|km an hour	kilometre/hour	after
kilometres|kilometre|kilometer|kilometers	kilometre	after
kilowatt hours|kilowatt hour|kilowatt-hour|kilowatt-hours	kilowatt-hour	after
kilowatts|kilowatt	kilowatt	after
knots|knot	knot	after
kroner|krone	krone	after
kronor|krona	krona	after
lbs|lb	pound-mass	after
light years|light year|light-year|light-years	light-year	after
liras|lira	lira	after
litres|litre|liter|liters	litre	after
megabytes|megabyte	megabyte	after
megahertz	megahertz	after
megapixels|megapixel	megapixel	after
megawatts|megawatt	megawatt	after
metres per second|meters per second	metre/second	after
metres|metre|meter|meters	metre	after
micrograms|microgram	microgram	after
miles per hour|miles an hour	mile/hour	after
miles|mile	mile	after
milligrams|milligram	milligram	after
millilitres|millilitre|milliliter|milliliters	millilitre	after
millimetres|millimetre|millimeter|millimeters	millimetre	after
milliseconds|millisecond	millisecond	after
minutes|minute|min	minute	after
months|month	month	after
nautical miles|nautical mile	nautical-mile	after
new zealand dollars	new-zealand-dollar	after
ounces|ounce|oz	ounce	after
percentage points|percentage point|percent points|percentage-point|percentage-points	percentage-point	after
percent|per cent	percent	after
pesos|peso	peso	after
pixels|pixel	pixel	after
points|point	point	after
pounds sterling|pound sterling|british pounds	pound-sterling	after
pounds|pound	pound	after
qatari riyals|qatari riyal	qatar-riyal	after
quarters	quarter-year	after
quintals|quintal	quintal	after
rand	rand	after
ringgit|ringgits|malaysian ringgit	ringgit	after
riyals|riyal|rial|rials	riyal	after
rubles|ruble|rouble|roubles	rubel	after
rupees|rupee	rupee	after
rupiah|rupiahs|indonesian rupiah	rupiah	after
saudi riyals|saudi riyal	saudi-riyal	after
seconds|second|sec	second	after
semesters|semester	semester	after
sen	sen	after
shekels|shekel	shekel	after
singapore dollars|singapore dollar|singaporean dollars	singapore-dollar	after
square centimetres|square centimetre|square centimeter|square centimeters	square-centimetre	after
square feet|square foot|sq ft	square-foot	after
square kilometres|square kilometre|square kilometer|square kilometers|sq km	square-kilometre	after
square metres|square metre|square meter|square meters|sq m|sqm|sq. m	square-metre	after
square miles|square mile	square-mile	after
swiss francs|swiss franc	swiss-franc	after
taiwan dollars	taiwan-dollar	after
terabytes|terabyte	terabyte	after
tonnes|tonne|ton|tons|metric ton|metric tons	tonne	after
us cents	us-cent	after
us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars|united states dollars|dollars|dollar|usd	us-dollar	after
volts|volt	volt	after
watts|watt	watt	after
weeks|week	week	after
won	won	after
yards|yard	yard	after
years|year	year	after
yen|japanese yen	yen	after
yuan|chinese yuan|renminbi	yuan	after
"""##
