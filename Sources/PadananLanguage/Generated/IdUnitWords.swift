// Generated from unit-words.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idUnitWordsData: StaticString = ##"""
# Words for units and currencies in Indonesian.
# Columns: forms (alternatives separated by |), unit (a unit by another: a/b), side of the number (before, after, both, digits = right behind digits only).
# Source: written for Padanan; factors after the SI brochure (BIPM, 9th edition) and NIST Handbook 44.
abad	century	after
baht	baht	after
barel|barrel	barrel	after
basis poin|poin basis	basis-point	after
bita	byte	after
bitcoin	bitcoin	after
bulan	month	after
dekade|dasawarsa	decade	after
derajat	degree	after
derajat celsius|derajat celcius|derajat selsius|celsius|celcius	degree-celsius	after
derajat fahrenheit|fahrenheit	degree-fahrenheit	after
desibel	decibel	after
detik	second	after
dinar	dinar	after
dirham	dirham	after
dolar as|dollar as|dolar amerika|dolar amerika serikat|dollar amerika	us-dollar	after
dolar australia|dollar australia	australian-dollar	after
dolar brunei	brunei-dollar	after
dolar hong kong|dolar hongkong	hong-kong-dollar	after
dolar kanada	canadian-dollar	after
dolar selandia baru	new-zealand-dollar	after
dolar singapura|dollar singapura	singapore-dollar	after
dolar taiwan	taiwan-dollar	after
dolar|dollar	dollar	after
dong	dong	after
ekar|acre	acre	after
euro	euro	after
franc swiss|franc swis|frank swiss	swiss-franc	after
galon	gallon	after
gigabyte|gigabita	gigabyte	after
gigawatt	gigawatt	after
gram	gram	after
hari	day	after
hektare|hektar	hectare	after
hertz	hertz	after
hryvnia|hrivnia	hryvnia	after
inci|inchi|inch	inch	after
jam	hour	after
joule	joule	after
kaki	foot	after
kaki kubik	cubic-foot	after
kalori	calorie	after
karat	carat	after
kelvin	kelvin	after
kilogram|kilo	kilogram	after
kilokalori	kilocalorie	after
kiloliter	kilolitre	after
kilometer per jam|km per jam	kilometre/hour	after
kilometer persegi|km persegi	square-kilometre	after
kilometer|kilo meter	kilometre	after
kilowatt	kilowatt	after
kilowatt jam|kilowatt-jam	kilowatt-hour	after
knot	knot	after
krona|krona swedia	krona	after
krone	krone	after
kuintal|kwintal	quintal	after
lira	lira	after
liter	litre	after
megabyte|megabita	megabyte	after
megahertz	megahertz	after
megapiksel	megapixel	after
megawatt	megawatt	after
menit	minute	after
meter	metre	after
meter kubik	cubic-metre	after
meter per detik	metre/second	after
meter persegi	square-metre	after
mikrogram	microgram	after
mil	mile	after
mil laut	nautical-mile	after
mil per jam	mile/hour	after
mil persegi	square-mile	after
milidetik	millisecond	after
miligram	milligram	after
mililiter	millilitre	after
milimeter	millimetre	after
minggu|pekan	week	after
ons	ounce	after
persen|per sen|prosen	percent	after
peso	peso	after
piksel	pixel	after
poin	point	after
poin persentase|persen poin|poin persen|titik persentase|angka persentase	percentage-point	after
pon	pound-mass	after
poundsterling|pound sterling|pound|paun|pounds sterling|poundsterlings	pound-sterling	after
rand	rand	after
ringgit|ringgit malaysia	ringgit	after
riyal arab saudi|riyal saudi	saudi-riyal	after
riyal qatar	qatar-riyal	after
riyal|real	riyal	after
rubel	rubel	after
rupee|rupe	rupee	after
rupiah	rupiah	after
semester	semester	after
sen	sen	after
sen as|sen dolar as	us-cent	after
sentimeter persegi|cm persegi	square-centimetre	after
sentimeter|senti	centimetre	after
shekel	shekel	after
tahun	year	after
tahun cahaya	light-year	after
tenaga kuda|daya kuda	horsepower	after
terabyte	terabyte	after
ton	tonne	after
triwulan|kuartal	quarter-year	after
volt	volt	after
watt	watt	after
won	won	after
yen	yen	after
yuan|renminbi	yuan	after
"""##
