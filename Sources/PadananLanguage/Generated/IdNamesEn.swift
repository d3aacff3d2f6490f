// Generated from names-en.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idNamesEnData: StaticString = ##"""
# Names that English writes otherwise than Indonesian, and acronyms that it replaces, with all that may stand for them: exonyms, demonyms, capitals for governments, the words of a translated organisation.
# Columns: Indonesian, English separated by |; lower case, hyphens as spaces, without apostrophes and stops. * is anything. What is written in capitals counts in capitals only.
# Source: written for Padanan.
ABG	teen|teenager|teenagers|teenage
ABRI	abri|armed forces|military
AC	ac|air|air conditioning|air conditioned|conditioning
AD	army|AD|land
AIDS	aids|hiv
AL	navy|AL|naval
APBD	budget|apbd|regional
APBN	state budget|budget|apbn
APBNP	budget|revised
AS	US|usa|united states|u s|america|american|washington
ASEAN	asean|southeast asian|association
ASI	breast|breastfeeding|breastmilk|breast feeding
ASN	civil|servant|servants|asn|apparatus
ATM	atm
AU	air force|au
BBM	fuel|fuels|bbm|gasoline|petrol|oil|gas
BC	bc
BCA	bca|bank central asia
BEI	bei|idx|stock exchange|bourse
BEJ	jsx|bej|stock exchange
BI	bi|bank indonesia|central bank
BIN	bin|intelligence
BKPM	bkpm|investment
BLT	blt|cash|assistance
BMKG	bmkg|meteorology|meteorological|agency|geophysics
BNI	bni|bank negara indonesia
BNN	bnn|narcotics
BNPB	bnpb|disaster|agency
BNPT	bnpt|counterterrorism|counter terrorism|terrorism
BPBD	bpbd|disaster|agency
BPJS	bpjs|insurance|security|social
BPK	bpk|audit|auditor|supreme audit|financial audit|mr
BPOM	bpom|drug|food
BPR	bpr|rural
BPS	bps|statistics
BRI	bri|bank rakyat indonesia
BRIN	brin|research
BTN	btn|bank tabungan negara
BUMD	bumd|regional|region owned
BUMN	bumn|soe|soes|state owned|state enterprise|state run|state owned enterprises|state|state enterprises
CD	cd
DBD	dengue|dbd
DIY	yogyakarta|diy
DKI	jakarta|dki|capital|provincial|city|administration
DNA	dna
DPD	dpd|regional|council|senate
DPR	dpr|house|parliament|house of representatives|lawmakers|legislature|legislators|parliamentary|legislative|people representative council
DPRD	dprd|council|legislative council|house|legislature|regional|councilors|councillors|legislative|parliament|legislators
DPT	voter|voters|dpt
ESDM	energy|esdm|mineral
GAM	gam|free aceh
GNB	non aligned|nam
H5N1	h5n1
HAM	human rights|human right|rights|hrw
HAWAI	hawaii|hawaiian
HIV	hiv|aids
HP	phone|phones|hp|cellphone|cellphones|mobile|cell
HUT	anniversary|birthday
IAEA	international atomic energy agency|iaea|nuclear watchdog|atomic
ICRC	icrc|red cross
ICU	icu|intensive
ICW	icw|corruption watch
IDR	rp|rupiah|idr
IEA	iea|international energy agency
IGD	emergency|er
IHSG	jci|jakarta composite|composite|ihsg|index
IKN	ikn|nusantara|new capital|capital city
IMF	imf|international monetary fund|monetary
IPB	ipb|bogor
IPTEK	science|technology
ISIS	ISIS|islamic state|isil|daesh|IS
ISPA	respiratory|ispa
ITB	itb|bandung institute|institut teknologi bandung|bandung
JK	jk|jusuf kalla|kalla
JKN	jkn|health
JL	jl|street|road|jalan|st
KAA	asian african|asia africa|bandung conference|kaa
KAI	kai|railway|train|railways
KB	family|kb|contraception|contraceptive|birth
KDRT	domestic
KK	family|household|households|families|kk
KPAI	kpai|child
KPK	kpk|corruption|anti corruption|anticorruption|graft|antigraft|anti graft
KPPS	kpps|polling|committee
KPR	mortgage|mortgages|housing|kpr
KPU	kpu|election|elections|electoral
KRL	krl|commuter|train|trains
KTP	id|identity|ktp|ids
KTT	summit|ktt|conference
KUHAP	criminal|kuhap|procedure
KUHP	criminal code|penal code|kuhp
KUR	kur|credit|loan|loans
KY	ky|judicial commission|commission|judicial
LAPAN	lapan|space
LGBT	lgbt|lgbtq|gay
LIPI	lipi|institute of sciences|sciences
LP	lp|prison
LPG	lpg|gas
LPS	lps|deposit insurance
LRT	lrt
LSM	ngo|ngos|non governmental|nongovernmental|lsm|organization|organizations|group|groups|activists
MA	MA|supreme court|court
MAKAO	macau|macao
MK	mk|constitutional court|court
MOU	mou|memorandum
MPR	mpr|assembly|people consultative assembly
MRT	mrt
MS	ms|ph
MUI	mui|ulema|ulama|clerics
NATO	nato|atlantic|alliance
NKRI	nkri|unitary state|republic of indonesia|indonesia|unitary republic
NTB	ntb|west nusa tenggara
NTT	ntt|east nusa tenggara
NU	nu|nahdlatul ulama
ODHA	hiv|plwh|plwha
OJK	ojk|financial services authority
OKI	oic|islamic cooperation|islamic conference
OPEC	opec
OPM	opm|free papua|papua
PAN	pan|national mandate
PAUD	early|paud|preschool
PBB	un|u n|united nations|unsc|unga|unhcr|unicef|unesco|land and building|building tax|property tax
PC	pc
PDB	gdp|gross domestic product
PDIP	pdip|pdi p|indonesian democratic party|democratic party of struggle
PHK	layoff|layoffs|laid|dismissal|dismissals|termination|lay offs|laying|redundancies|dismissed|jobs
PKB	pkb|national awakening
PKI	pki|communist
PKK	pkk|family
PKL	street vendors|vendors|pkl|street|vendor
PLN	pln|electricity|power
PLTA	hydro|hydropower|hydroelectric|power|hydroelectricity
PLTN	nuclear
PLTP	geothermal
PLTU	power|coal|steam|coal fired
PMI	pmi|red cross|migrant
PNS	civil|servant|servants|pns|government
PP	pp|regulation|government regulation
PPATK	ppatk|financial transaction|financial transactions
PPH	income tax|pph|tax
PPKM	ppkm|restrictions
PPN	vat|value added|ppn|tax
PPP	ppp|united development
PSBB	psbb|social restrictions|restrictions
PSI	psi|solidarity|pounds
PSK	sex|prostitute|prostitutes
PTN	state|university|universities|ptn
PU	public works|pu
RAPBN	budget|rapbn
RP	rp|rupiah|idr
RRC	china|chinese|prc|people republic of china
RRI	rri|radio
RRT	china|chinese|prc|people republic of china
RS	hospital|rs
RSCM	hospital|rscm|cipto
RSUD	hospital|rsud
RUU	bill|draft law|legislation|ruu|draft|act
SBY	sby|yudhoyono|susilo
SD	elementary|primary|sd|grade
SDA	natural|resources|water
SDM	human|resources|hr|manpower|personnel
SIM	license|licence|licenses|licences|sim|driver|driving
SM	bc|bce|b c|b c e
SMA	high|senior|sma|secondary
SMK	vocational|smk
SMP	junior|middle|smp|secondary
SPBU	gas|petrol|station|stations|spbu|fuel
SPP	fees|tuition|spp
STNK	vehicle|registration|stnk
TB	tb|tuberculosis
TBC	tuberculosis|tb|tbc
THR	thr|bonus|allowance|holiday
TI	IT|information technology
TIK	ict|information
TK	kindergarten|tk
TKI	migrant|workers|worker|tki|labor|labour|maid|overseas
TKW	migrant|workers|worker|tkw|women|maid
TNI	tni|military|army|armed forces|soldiers|soldier|troops|indonesian
TPA	landfill|dump|tpa
TPS	polling|tps|station|stations|booth
TVRI	tvri
UE	eu|european union|european|bloc
UEA	uae|united arab emirates|emirates|emirati
UGD	emergency|er
UGM	ugm|gadjah mada
UI	ui|university of indonesia|indonesia
UKM	smes|sme|small|ukm
UMK	minimum|wage|umk
UMKM	smes|msmes|sme|msme|small|micro|umkm
UMR	minimum|wage|umr
UNAIR	unair|airlangga
USD	usd|US|dollar|dollars
UTC	utc
UU	law|act|uu|legislation|bill
UUD	constitution|uud
VND	dong|vnd
WHO	WHO|world health|health
WIT	wit|eastern|local|am|pm|a m|p m
WITA	wita|central|local|am|pm|a m|p m
WNA	foreign|foreigner|foreigners|wna|national|nationals
WNI	indonesian|indonesians|citizen|citizens|nationals|wni
WTS	prostitute|prostitutes|sex
YLKI	ylki|consumer|consumers
abdurrahman wahid	abdurrahman wahid|gus dur|wahid
abkhazia	abkhazia|abkhaz|abkhazian
aborigin	aboriginal|aborigine|aborigines
abraham	abraham|abram
aceh	aceh|acehnese|achenese
afgan	afghan|afghanistan|afghans
afganistan	afghanistan|afghan|kabul
afghanistan	afghanistan|afghan|kabul
afrika	africa|african|sub saharan
afrika barat	west africa|west african|western africa
afrika selatan	south africa|south african|pretoria
afrika tengah	central africa|central african
afrika timur	east africa|east african|eastern africa
afrika utara	north africa|north african|northern africa
ahmadiyah	ahmadiyya|ahmadiyah|ahmadi
ahok	ahok|basuki|purnama
al aqsa	al aqsa
al qaeda	al qaeda|al qaida
al qaida	al qaeda|al qaida
al quran	quran|koran|al quran
albania	albania|albanian
aleksander	alexander
aleksandr	alexander|aleksandr
aleksandria	alexandria
alexandr	alexander|aleksandr
aljazair	algeria|algerian|algiers|al jazeera
aljier	algiers
alkitab	bible|biblical|scripture|scriptures|word
allah	god|allah|lord
alm	*
alpen	alps|alpine
alquran	quran|koran|al quran
amazon	amazon
amerika	america|american|americas|US|usa|united states|u s
amerika latin	latin america|latin american
amerika selatan	south america|south american
amerika serikat	US|usa|united states|u s|america|american|washington
amerika tengah	central america|central american
amerika utara	north america|north american|north and central american
amsal	proverbs|proverb
anak krakatau	anak krakatau|anak krakatoa
andalusia	andalusia|andalucia|andalusian
andreas	andrew|andreas
angola	angola|angolan
antarktika	antarctica|antarctic
antartika	antarctica|antarctic
antwerpen	antwerp
apindo	apindo|employers
arab	arab|arabian|arabic|arabs|saudi|arabia
arab saudi	saudi arabia|saudi|saudis|saudi arabian|riyadh|kingdom
argentina	argentina|argentine|argentinian|argentinean|buenos aires
aristoteles	aristotle|aristotelian
arkimedes	archimedes
arktik	arctic
armenia	armenia|armenian
asia	asia|asian|asia pacific
asia barat	west asia|west asian|western asia
asia pasifik	asia pacific|asia and the pacific
asia selatan	south asia|south asian|southern asia
asia tengah	central asia|central asian
asia tenggara	southeast asia|south east asia|southeast asian|south east asian|asean
asia timur	east asia|east asian|eastern asia
asian games	asian games
asyur	assyria|assyrian
athena	athens|athena
atlantik	atlantic
atlantik utara	north atlantic
aung san suu kyi	suu kyi
australia	australia|australian|aussie|canberra|oz
australia barat	western australia|west australia
australia selatan	south australia|southern australia
austria	austria|austrian|vienna
ayub	job|ayub
azerbaijan	azerbaijan|azerbaijani|azeri|baku
azov	azov
aztek	aztec
babel	bangka belitung|babel
babilonia	babylon|babylonian
bagdad	baghdad|iraq|iraqi
baghdad	baghdad|iraq|iraqi
bahama	bahamas|bahamian
bahrain	bahrain|bahraini
baht	baht
balaikota	*
bali	bali|balinese
balkan	balkan|balkans
baltik	baltic
bandung barat	west bandung
bangka belitung	bangka belitung|bangka
bangladesh	bangladesh|bangladeshi|dhaka
bank dunia	world bank
bank pembangunan asia	asian development bank|adb
bank sentral eropa	ecb|european central bank
banten	banten
batak	batak
bavaria	bavaria|bavarian
bawaslu	bawaslu|election|elections|electoral
beijing	beijing|peking|china|chinese
belanda	netherlands|dutch|holland|dutchman|the hague
belarus	belarus|belarusian|belarussian|minsk
belarusia	belarus|belarusian|belarussian|minsk
belgia	belgium|belgian|brussels
benediktus	benedict
benggala	bengal
benggala barat	west bengal
bengkulu	bengkulu
beograd	belgrade
berlin	berlin|german|germany
bern	bern|berne
betawi	betawi|batavia|batavian
betlehem	bethlehem
bima sakti	milky way
bin laden	bin laden|bin ladin
birma	burma|burmese|myanmar
bizantin	byzantine|byzantium
bizantium	byzantine|byzantium
bkf	*
bolivia	bolivia|bolivian
bolshevik	bolshevik
bosforus	bosphorus|bosporus
bosnia	bosnia|bosnian
bosnia herzegovina	bosnia|bosnian
bosporus	bosphorus|bosporus
brasil	brazil|brazilian|brasil
brazil	brazil|brazilian
brimob	brimob|mobile brigade|police
britania	britain|british|uk|britons|briton
britania raya	britain|british|uk|united kingdom|u k
bruges	bruges
brunei	brunei|bruneian
brunei darussalam	brunei|bruneian
brusel	brussels
brussel	brussels
brussels	brussels
budapes	budapest
buddha	buddha|buddhist|buddhism
budha	buddha|buddhist|buddhism
budhis	buddhist|buddhists
bugis	bugis|buginese
bukares	bucharest
bukarest	bucharest
bulan sabit merah	red crescent
bulgaria	bulgaria|bulgarian
bulog	bulog|logistics
bumi	earth|planet|world|ground
bung karno	sukarno|soekarno|bung karno
burma	burma|burmese|myanmar
ceko	czech|czechia
ceko slovakia	czechoslovakia
cekoslovakia	czechoslovakia
cekoslowakia	czechoslovakia
ceska	czech|czechia
chernihiv	chernihiv|chernigov
chernobyl	chernobyl|chornobyl
chili	chile|chilean
china	china|chinese|beijing|sino|prc
cile	chile|chilean
cina	china|chinese|beijing|sino
columbus	columbus
corona	corona|coronavirus|covid
covid	covid|coronavirus|pandemic
cv	*
daerah istimewa yogyakarta	yogyakarta
dalai lama	dalai lama
damaskus	damascus
dana moneter internasional	imf|international monetary fund|monetary
danau toba	lake toba|toba
dataran tinggi golan	golan heights|golan
daud	david|daud
dayak	dayak
demokrat	democrat|democratic|democrats
den haag	the hague|hague
denmark	denmark|danish|dane|danes|copenhagen
densus	densus|detachment|counterterrorism|anti terror|counter terrorism
depdagri	*
dephan	*
depkeu	*
deplu	*
dewan eropa	council of europe|european council
dewan keamanan	security council|unsc
dewan keamanan pbb	security council|unsc|un
dinsos	*
dishub	*
dk pbb	un security council|security council|unsc
dki jakarta	jakarta
dmitri	dmitry|dmitri|dmitriy
dmitry	dmitry|dmitri|dmitriy
dnipro	dnipro|dnieper|dnepr
doha	doha
dolar	*
dolar as	*
dolar australia	*
dolar hong kong	*
dolar singapura	*
dollar as	*
dominika	dominica|dominican
donau	danube
donbas	donbas|donbass
donbass	donbas|donbass
downing street	downing street
dpr ri	dpr|house|parliament|house of representatives|lawmakers|legislature|legislators|parliamentary
dtkj	*
ebola	ebola
efesus	ephesus|ephesian|ephesians
efrat	euphrates
ekuador	ecuador|ecuadorian|ecuadorean
elia	elijah
elisa	elisha|elisa
elizabeth	elizabeth
eritrea	eritrea|eritrean
eropa	europe|european|eu|euro|eurozone|pan european|europa
eropa barat	western europe|western european|west european|west europe
eropa selatan	southern europe|southern european|south europe
eropa tengah	central europe|central european
eropa timur	eastern europe|eastern european|east european|east europe
eropa utara	northern europe|northern european|north europe
ester	esther|ester
estonia	estonia|estonian
ethiopia	ethiopia|ethiopian
etiopia	ethiopia|ethiopian
euklides	euclid
euro	euro|eur
everest	everest
fiji	fiji|fijian
filipi	philippi|philippian|philippians
filipina	philippines|philippine|filipino|filipina|filipinos|manila
filipus	philip
finlandia	finland|finnish|finn|finns|helsinki
firaun	pharaoh
firenze	florence
florence	florence
flu spanyol	spanish flu|influenza
fransiskus	francis|fransiskus|franciscus
fretilin	fretilin
gabon	gabon|gabonese
gaddafi	gaddafi|qaddafi|gadhafi|kadhafi
galatia	galatia|galatian|galatians
galilea	galilee
gambia	gambia|gambian
gaza	gaza|gazan
gbr	*
gedung putih	white house|us administration|biden administration|trump administration|administration|washington
georgia	georgia|georgian|tbilisi
gerakan perlawanan islam	hamas|islamic resistance
gerindra	gerindra
ghana	ghana|ghanaian
gmt	*
golkar	golkar
gorontalo	gorontalo
greenpeace	greenpeace
guantanamo	guantanamo
guatemala	guatemala|guatemalan
guinea	guinea|guinean
gunung krakatau	krakatau|krakatoa
gunung merapi	mount merapi|merapi|mt merapi
gunung rinjani	rinjani
gurun sahara	sahara
gus dur	gus dur|abdurrahman wahid|wahid
habsburg	habsburg|hapsburg
hadiah nobel	nobel
haiti	haiti|haitian
hamas	hamas
hamburg	hamburg
hanoi	hanoi|vietnam
hanura	hanura
hari kemerdekaan	independence day
harun	aaron|harun
havana	havana
hawa	eve
herodes	herod
hijriah	hijri|hijriah|islamic
himalaya	himalaya|himalayas|himalayan
hindia	indian|indies|india
hindia belanda	dutch east indies|netherlands indies|netherlands east indies|dutch indies|east indies|dutch
hindu	hindu|hinduism
hitler	hitler
hizbullah	hezbollah|hizbullah|hizbollah
ho chi minh	ho chi minh|saigon
homer	homer
honduras	honduras|honduran
hong kong	hong kong|hongkong|hk
hongaria	hungary|hungarian|budapest
hongkong	hong kong|hongkong|hk
houthi	houthi|houthis|huthi
humas	*
hungaria	hungary|hungarian|budapest
hussein	hussein|husein|hussain
ibrahim	abraham|ibrahim
ibrani	hebrew|hebrews
idul adha	eid al adha|eid|idul adha
idul fitri	eid al fitr|eid|idul fitri|eid ul fitr|lebaran
illinois	illinois
imlek	chinese new year|lunar new year|imlek
india	india|indian|new delhi|delhi
indo pasifik	indo pacific
indonesia	indonesia|indonesian|jakarta|bahasa|ri|republic
inggris	england|english|britain|british|uk|united kingdom|briton|britons|london|u k|englishman|englishmen
inggris raya	britain|british|uk|united kingdom
inka	inca|inka
internet	*
irak	iraq|iraqi|baghdad
iran	iran|iranian|tehran|persian
irian	irian|papua
irian jaya	irian jaya|papua
irlandia	ireland|irish|dublin
irlandia utara	northern ireland|northern irish
isa	jesus|isa
ishak	isaac|ishak
iskandar agung	alexander
iskandariyah	alexandria
islam	islam|islamic|muslim|muslims|islamist|moslem
islandia	iceland|icelandic|icelander
israel	israel|israeli|israelite|israelites|jerusalem|tel aviv
italia	italy|italian|rome
jabar	west java
jabodetabek	jabodetabek|greater jakarta
jakarta	jakarta|jakartan|indonesia|indonesian|city|capital
jakarta barat	west jakarta|western jakarta
jakarta pusat	central jakarta
jakarta selatan	south jakarta|southern jakarta
jakarta timur	east jakarta|eastern jakarta
jakarta utara	north jakarta|northern jakarta
jakbar	west jakarta|w jakarta
jakpus	central jakarta|c jakarta
jaksel	south jakarta|s jakarta
jaktim	east jakarta|e jakarta
jakut	north jakarta|n jakarta
jalan	*
jalur gaza	gaza strip|gaza
jalur sutera	silk road
jalur sutra	silk road
jamaika	jamaica|jamaican
jambi	jambi
jateng	central java
jatim	east java
jawa	java|javanese|javan
jawa barat	west java|western java|west javanese
jawa tengah	central java|central javanese
jawa timur	east java|eastern java|east javanese
jemaah islamiyah	jemaah islamiyah|ji|jemaah islamiah
jenewa	geneva
jepang	japan|japanese|tokyo
jerman	germany|german|berlin
jerman barat	west germany|west german|western germany
jerman timur	east germany|east german|eastern germany
jerusalem	jerusalem
jogja	yogyakarta|yogya|jogja
jogjakarta	yogyakarta|jogjakarta|yogya|jogja
joko widodo	jokowi|widodo|joko
jokowi	jokowi|widodo|joko
jordania	jordan|jordanian
jubir	*
jupiter	jupiter
kabah	kaaba|kabah
kabid	*
kadin	kadin|chamber
kadis	*
kairo	cairo
kaisar	caesar|emperor|kaiser
kalbar	west kalimantan
kaledonia baru	new caledonia
kalimantan	kalimantan|borneo
kalimantan barat	west kalimantan|western kalimantan
kalimantan selatan	south kalimantan|southern kalimantan
kalimantan tengah	central kalimantan
kalimantan timur	east kalimantan|eastern kalimantan
kalimantan utara	north kalimantan|northern kalimantan
kalkuta	kolkata|calcutta
kalsel	south kalimantan
kaltara	north kalimantan
kalteng	central kalimantan
kaltim	east kalimantan
kamboja	cambodia|cambodian|khmer|phnom penh
kamerun	cameroon|cameroonian
kanada	canada|canadian|ottawa
kanit	*
kansas	kansas|kansan
kapolda	*
karakas	caracas
karibia	caribbean
karl marx	marx
kasat	*
kasi	*
kasie	*
kaspia	caspian
kasubag	*
kasudin	*
katalonia	catalonia|catalan
katalunya	catalonia|catalan
katolik	catholic|catholicism|catholics
kaukasus	caucasus|caucasian
kaukasus utara	north caucasus
kazakhstan	kazakhstan|kazakh|kazakhstani
kazakstan	kazakhstan|kazakh
kemenakertrans	*
kemendag	*
kemenhan	*
kemenkeu	*
kemenlu	foreign ministry|ministry of foreign affairs|kemlu|kemenlu|ministry
kemenpera	housing ministry|ministry of housing|public housing
kemlu	foreign ministry|ministry of foreign affairs|kemlu|ministry
kenya	kenya|kenyan|nairobi
kepri	riau islands|kepri
kepulauan bangka belitung	bangka belitung
kepulauan canary	canary islands|canaries
kepulauan cook	cook islands
kepulauan falkland	falkland|falklands
kepulauan kuril	kuril|kurils
kepulauan marshall	marshall islands
kepulauan paracel	paracel|paracels
kepulauan riau	riau islands|riau archipelago
kepulauan senkaku	senkaku|senkakus
kepulauan seribu	thousand islands|kepulauan seribu|seribu islands|islands
kepulauan solomon	solomon islands|solomons
kepulauan spratly	spratly|spratlys
kerja sama	*
khadafi	gaddafi|qaddafi|gadhafi|kadhafi
kharkiv	kharkiv|kharkov
kharkov	kharkiv|kharkov
kiev	kiev|kyiv|ukraine|ukrainian
kim jong un	kim jong un|kim
kirgistan	kyrgyzstan|kyrgyz
kirgizstan	kyrgyzstan|kyrgyz
kodam jaya	jakarta|jaya
kolkata	kolkata|calcutta
koln	cologne
kolombia	colombia|colombian|bogota
kolose	colosse|colossae|colossians
kolumbia	colombia|colombian
kolumbus	columbus
komdigi	*
komisi	*
komisi eropa	european commission|ec|commission|eu commission|eu executive|brussels
komnas ham	komnas ham|human rights|rights commission|rights body
komunis	communist|communists|communism
konfusius	confucius
kong hu cu	confucian|confucianism|confucius
konghucu	confucian|confucianism|confucius
kongo	congo|congolese|drc
kontras	kontras
kopenhagen	copenhagen
korea	korea|korean|koreans
korea selatan	south korea|south korean|s korea|seoul|korea|korean|rok|south
korea utara	north korea|north korean|n korea|pyongyang|dprk|north
korintus	corinth|corinthian|corinthians
korona	corona|coronavirus|covid
korsel	south korea|south korean|seoul|korea|korean|south
korut	north korea|north korean|pyongyang|dprk|north
kosovo	kosovo|kosovar
kosta rika	costa rica|costa rican
kota meksiko	mexico city
kota new york	new york
kota vatikan	vatican city|vatican
krakatau	krakatau|krakatoa
kremlin	kremlin|moscow|russian|russia
krim	crimea|crimean
krimea	crimea|crimean
kristen	christian|christianity|protestant|christians
kristus	christ|jesus|christian
kroasia	croatia|croatian|croat
kuba	cuba|cuban|havana
kurdi	kurd|kurdish|kurdistan
kutub selatan	south pole|antarctic|antarctica
kutub utara	north pole|arctic
kuwait	kuwait|kuwaiti
kyiv	kiev|kyiv|ukraine|ukrainian
lampung	lampung
laos	laos|lao|laotian
lapangan merah	red square
lapas	lapas|prison|penitentiary|jail|correctional
latvia	latvia|latvian
laut aegea	aegean
laut andaman	andaman sea
laut arab	arabian sea
laut arafura	arafura sea
laut azov	sea of azov|azov
laut baltik	baltic sea|baltic
laut banda	banda sea
laut china selatan	south china sea|scs
laut china timur	east china sea
laut cina selatan	south china sea|scs
laut cina timur	east china sea
laut filipina	philippine sea
laut hitam	black sea
laut jawa	java sea
laut jepang	sea of japan|east sea
laut karibia	caribbean
laut kaspia	caspian sea|caspian
laut kuning	yellow sea
laut mati	dead sea
laut mediterania	mediterranean
laut merah	red sea
laut natuna	natuna sea
laut natuna utara	north natuna sea
laut sulawesi	sulawesi sea|celebes sea
laut tasman	tasman sea
laut tengah	mediterranean|mediterranean sea
laut timor	timor sea
laut tiongkok selatan	south china sea|scs
laut utara	north sea
lautan hindia	indian ocean
lazarus	lazarus
lebanon	lebanon|lebanese|beirut
lebaran	lebaran|eid|idul fitri|holiday
lenin	lenin
leninis	leninist
libanon	lebanon|lebanese|beirut
liberia	liberia|liberian
libia	libya|libyan
libya	libya|libyan
liga champions	champions league
liga europa	europa league
liga inggris	premier league|english
liga primer	premier league
lira	lira
lisabon	lisbon
lisboa	lisbon
lithuania	lithuania|lithuanian
lituania	lithuania|lithuanian
london	london|british|britain|uk
lugansk	luhansk|lugansk
luhansk	luhansk|lugansk
lukas	luke|lucas|lukas
lukashenko	lukashenko|lukashenka
luksemburg	luxembourg
luxemburg	luxembourg
lviv	lviv|lvov
m.a	*
madagaskar	madagascar|malagasy
madinah	medina|madinah
madura	madura|madurese
mahkamah agung	supreme court|court|MA
mahkamah internasional	icj|international court|world court|international criminal court|icc
mahkamah konstitusi	constitutional court|court|mk
mahkamah pidana internasional	icc|international criminal court|criminal court
majelis umum	general assembly|unga
majelis umum pbb	general assembly|unga|un
makedonia	macedonia|macedonian
makedonia utara	north macedonia|macedonia|macedonian
makkah	mecca|makkah
maladewa	maldives|maldivian
malaka	malacca|melaka
malaysia	malaysia|malaysian|kuala lumpur
mall	*
malta	malta|maltese
maluku	maluku|moluccas|moluccan
maluku utara	north maluku|northern maluku
manila	manila|philippines|philippine
mao zedong	mao
maria	mary|maria
markus	mark|marcus|markus
maroko	morocco|moroccan|rabat
mars	mars|martian
marta	martha
maruf amin	maruf amin|amin
marxis	marxist
masehi	AD|ce|a d|anno
masjidil haram	grand mosque|masjid al haram|great mosque
massachusetts	massachusetts
matahari	*
matius	matthew|matius
maulid nabi	prophet|maulid|mawlid
mauritania	mauritania|mauritanian
mauritius	mauritius|mauritian
maya	maya|mayan
mazmur	psalm|psalms
mediterania	mediterranean
mekah	mecca|makkah
mekkah	mecca|makkah
meksiko	mexico|mexican
meksiko city	mexico city
melanesia	melanesia|melanesian
melayu	malay|melayu
menara eiffel	eiffel tower
mendagri	*
menhan	*
menkeu	*
menlu	*
menneg	*
mensesneg	state secretary|minister
merauke	merauke
merkurius	mercury
mesir	egypt|egyptian|cairo
mesopotamia	mesopotamia|mesopotamian
metro	*
metro jaya	jakarta|metro jaya
mikronesia	micronesia|micronesian
milan	milan
milano	milan
minang	minangkabau|minang
minangkabau	minangkabau
mohammad	muhammad|mohammed|mohammad|mohamed
mohammed	muhammad|mohammed|mohammad|mohamed
moldova	moldova|moldovan
monas	monas|national monument
mongolia	mongolia|mongolian|mongol
montenegro	montenegro|montenegrin
moskow	moscow|muscovite|kremlin|russia|russian
moskwa	moscow|muscovite|kremlin|russia|russian
mozambik	mozambique|mozambican
muenchen	munich
muhammad	muhammad|mohammed|mohammad|mohamed|prophet
muharam	muharram
mumbai	mumbai|bombay
munchen	munich
munich	munich
musa	moses|musa
muslim	muslim|muslims|islamic|moslem|islam
myanmar	myanmar|burma|burmese
nabi muhammad	prophet muhammad|muhammad|prophet mohammed|mohammed|prophet
namibia	namibia|namibian
nanggroe aceh darussalam	aceh
napoleon	napoleon|napoleonic
napoli	naples|napoli
narkoba	drug|drugs|narcotics
nasdem	nasdem|national democratic
natal	*
nazaret	nazareth
nazi	nazi|nazis
neanderthal	neanderthal|neandertal
negara islam	islamic state|ISIS|isil|islamic
nepal	nepal|nepalese|nepali|kathmandu
neptunus	neptune
netanyahu	netanyahu
new delhi	new delhi|delhi|india
new york	new yorker|nyc|ny|new york
niger	niger|nigerien
nigeria	nigeria|nigerian
nikaragua	nicaragua|nicaraguan
nil	nile
nobel	nobel
nordik	nordic
norwegia	norway|norwegian|oslo
nuh	noah
nuremberg	nuremberg
nusa tenggara	nusa tenggara
nusa tenggara barat	west nusa tenggara|ntb|western nusa tenggara
nusa tenggara timur	east nusa tenggara|ntt|eastern nusa tenggara
nusantara	nusantara|archipelago|archipelagic|indonesia|indonesian
nyepi	nyepi
odesa	odesa|odessa
odessa	odesa|odessa
olimpia	olympia
olimpiade	olympic|olympics|olympiad|games
oman	oman|omani
orde baru	new order|suharto|soeharto
orde lama	old order
organisasi kesehatan dunia	world health organization|world health organisation|WHO
organisasi perdagangan dunia	wto|world trade organization|world trade organisation
ormas	organization|organizations|organisation|organisations|ormas|group|groups
osama	osama|usama
oseania	oceania
ottoman	ottoman
pakistan	pakistan|pakistani|islamabad
pakta pertahanan atlantik utara	nato|north atlantic
palang merah	red cross
palang merah indonesia	red cross|pmi
palestina	palestine|palestinian|palestinians
panama	panama|panamanian
pancasila	pancasila
pangeran harry	prince harry|harry
pangeran philip	prince philip|philip
pangeran william	prince william|william
pantai gading	ivory coast|ivorian|cote divoire
papua	papua|papuan
papua barat	west papua|western papua|west papuan
papua barat daya	southwest papua|south west papua
papua nugini	papua new guinea|png
papua pegunungan	highland papua|papua highlands|mountainous papua
papua selatan	south papua|southern papua
papua tengah	central papua
paraguay	paraguay|paraguayan
paralimpiade	paralympic|paralympics
paris	paris|french|france|parisian|parisians
parlemen eropa	european parliament|eu parliament|european lawmakers|meps
partai buruh	labour party|labor party|labour|labor
partai demokrat	democratic party|democrats|democrat|democratic
partai komunis	communist
partai konservatif	conservative|conservatives|tory|tories
partai republik	republican|republicans|gop
pasifik	pacific
pasifik barat	western pacific|west pacific
pasifik selatan	south pacific
paskah	easter|passover|paschal
paulus	paul|paulus
paus benediktus	pope benedict|benedict
paus fransiskus	pope francis|francis
paus leo	pope leo|leo
paus pius	pius
paus yohanes paulus	john paul
pd	*
pdi p	pdi p|pdip|indonesian democratic party
pdi perjuangan	pdi p|pdip|indonesian democratic party
pegunungan alpen	alps
pegunungan himalaya	himalayas|himalaya
pegunungan ural	urals|ural
pemda	*
pemilu	*
pentagon	pentagon|us military|department of defense|defense department
perancis	france|french|frenchman|frenchmen|frenchwoman|paris|franco
perang dingin	cold war
perang dunia	world war|wwi|wwii|ww2|ww1|ww
perang dunia i	world war i|world war one|first world war|wwi|ww i|ww1|world war 1
perang dunia ii	world war ii|world war two|second world war|wwii|ww ii|ww2|world war 2
perang dunia kedua	world war ii|world war two|second world war|wwii|ww ii|ww2|world war 2
perang dunia pertama	world war i|world war one|first world war|wwi|ww i|ww1|world war 1
perang teluk	gulf war
perjanjian baru	new testament
perjanjian lama	old testament
permesta	permesta
perppu	perppu|regulation|decree
perpres	presidential|regulation|decree
persemakmuran	commonwealth
perserikatan bangsa bangsa	un|united nations|u n|unsc|unga
persia	persia|persian
peru	peru|peruvian|lima
peso	peso|pesos
petrus	peter|petrus
philipina	philippines|philippine|filipino
piala asia	asian cup
piala dunia	world cup
piala eropa	european championship|euro
pilatus	pilate
pilkada	*
pilpres	presidential|election
pks	*
plato	plato|platonic
pluto	pluto
polandia	poland|polish|pole|poles|warsaw
polda metro jaya	jakarta|metro jaya
polinesia	polynesia|polynesian
polres	*
polri	polri|police|national police
polsus	*
portugal	portugal|portuguese|lisbon
portugis	portugal|portuguese
posko	*
praha	prague
prancis	france|french|frenchman|frenchmen|frenchwoman|paris|franco
presiden	president|presidential
protestan	protestant|protestantism
prusia	prussia|prussian
pt	*
ptolemeus	ptolemy
pulau seribu	seribu islands|thousand islands|islands
purn	*
purnawirawan	*
pyongyang	pyongyang|north korea|north korean
pythagoras	pythagoras
qatar	qatar|qatari|doha
quran	quran|koran
raja charles	king charles|charles
ramadan	ramadan|ramadhan
ramadhan	ramadan|ramadhan
ratu elizabeth	queen elizabeth|elizabeth|queen
reformasi	reform|reforms|reformasi|reformation
renaisans	renaissance
republik	republic|republican|republicans
republik afrika tengah	central african republic|car
republik ceko	czech|czechia
republik dominika	dominican republic|dominican
republik rakyat cina	people republic of china|china|chinese|prc
republik rakyat tiongkok	people republic of china|china|chinese|prc
rhein	rhine
ri	*
ri 1	*
riau	riau
richter	*
ringgit	ringgit|rm
riyadh	riyadh|saudi
roh kudus	holy spirit|holy ghost|spirit
roma	rome|roman|romans|roma
romawi	roman|rome|romans
rt	*
rubel	ruble|rouble|rubles|roubles
rumania	romania|romanian|rumania
rupee	rupee|rupees
rupiah	rupiah|idr|rp
rusia	russia|russian|moscow|kremlin|russo|russians
rut	ruth
rw	*
rwanda	rwanda|rwandan
sabang	sabang
saddam	saddam
sahara	sahara|saharan
sahara barat	western sahara
sahel	sahel
saint petersburg	st petersburg|saint petersburg|petersburg
salomo	solomon
samudera atlantik	atlantic ocean|atlantic
samudera hindia	indian ocean
samudera pasifik	pacific ocean|pacific
samudra arktik	arctic ocean|arctic
samudra atlantik	atlantic ocean|atlantic
samudra hindia	indian ocean
samudra pasifik	pacific ocean|pacific
samudra selatan	southern ocean
samuel	samuel
santo petersburg	st petersburg|saint petersburg
sardinia	sardinia
saturnus	saturn
saudi	saudi|saudis
saul	saul
sea games	sea games|southeast asian games
sekjen	secretary general|general secretary|chief|head|leader
selandia baru	new zealand|new zealander|kiwi|nz|wellington|new zealanders
selat bab el mandeb	bab el mandeb|bab al mandab
selat bali	bali strait
selat bering	bering strait
selat bosporus	bosphorus|bosporus
selat gibraltar	strait of gibraltar|gibraltar
selat hormuz	strait of hormuz|straits of hormuz|hormuz strait|hormuz
selat inggris	english channel|channel
selat kerch	kerch strait
selat lombok	lombok strait
selat madura	madura strait
selat makassar	makassar strait
selat malaka	malacca strait|strait of malacca|straits of malacca|malacca straits|malacca
selat singapura	singapore strait|singapore straits
selat sunda	sunda strait
selat taiwan	taiwan strait|taiwan straits
selat torres	torres strait
semenanjung korea	korean peninsula|peninsula
senegal	senegal|senegalese
senin	*
seoul	seoul|south korea|south korean
serbia	serbia|serbian|serb|belgrade
sergei	sergei|sergey
sergey	sergei|sergey
setu	*
siberia	siberia|siberian
sierra leone	sierra leone|sierra leonean
silpa	*
singapura	singapore|singaporean|city state|temasek
singapura barat	west singapore
siprus	cyprus|cypriot
siprus utara	northern cyprus
sisilia	sicily|sicilian
skandinavia	scandinavia|scandinavian
skotlandia	scotland|scottish|scot|scots
slavia	slavic|slav|slavs
slovakia	slovakia|slovak|slovakian
slovenia	slovenia|slovenian|slovene
slowakia	slovakia|slovak|slovakian
socrates	socrates
soeharto	suharto|soeharto
soekarno	sukarno|soekarno
sofia	sofia
sokrates	socrates
solo	solo|surakarta
somalia	somalia|somali|mogadishu
soviet	soviet|ussr
spanyol	spain|spanish|spaniard|madrid
sparta	sparta|spartan
sri lanka	sri lanka|sri lankan|colombo
srilanka	sri lanka|sri lankan
st petersburg	st petersburg|saint petersburg|petersburg
stalin	stalin
stasiun senen	senen
stefanus	stephen|stefanus
strasburg	strasbourg
sudan	sudan|sudanese|khartoum
sudan selatan	south sudan|south sudanese|southern sudan
sudin	*
suharto	suharto|soeharto
sukarno	sukarno|soekarno
sulaiman	solomon|sulaiman|suleiman
sulawesi	sulawesi|celebes
sulawesi barat	west sulawesi|western sulawesi
sulawesi selatan	south sulawesi|southern sulawesi
sulawesi tengah	central sulawesi
sulawesi tenggara	southeast sulawesi|south east sulawesi|southeastern sulawesi
sulawesi utara	north sulawesi|northern sulawesi
sulbar	west sulawesi
sulsel	south sulawesi
sulteng	central sulawesi
sultra	southeast sulawesi|south east sulawesi
sulut	north sulawesi
sumatera	sumatra|sumatran
sumatera barat	west sumatra|western sumatra
sumatera selatan	south sumatra|southern sumatra
sumatera utara	north sumatra|northern sumatra
sumatra	sumatra|sumatran
sumatra barat	west sumatra|western sumatra
sumatra selatan	south sumatra|southern sumatra
sumatra utara	north sumatra|northern sumatra
sumbar	west sumatra
sumpah pemuda	youth pledge|sumpah pemuda
sumsel	south sumatra
sumut	north sumatra
sunda	sunda|sundanese
sungai donau	danube
sungai efrat	euphrates
sungai kuning	yellow river
sungai mekong	mekong
sungai nil	nile
sungai rhein	rhine
sungai thames	thames
sungai yordan	jordan|river jordan
sunni	sunni|sunnis
surakarta	solo|surakarta
suriah	syria|syrian|damascus
suriname	suriname|surinamese
susilo bambang yudhoyono	yudhoyono|sby|susilo
suster	*
swedia	sweden|swedish|swede|stockholm
swiss	switzerland|swiss
syiah	shia|shiite|shiites
taiwan	taiwan|taiwanese|taipei
tajikistan	tajikistan|tajik
taliban	taliban|taleban
tanduk afrika	horn of africa
tanjung harapan	cape of good hope|good hope
tanjung verde	cape verde
tanzania	tanzania|tanzanian
tbk	*
teheran	tehran|iran|iranian|teheran
tel aviv	tel aviv
teluk aden	gulf of aden
teluk babi	bay of pigs
teluk benggala	bay of bengal
teluk bintuni	bintuni bay
teluk guinea	gulf of guinea
teluk jakarta	jakarta bay
teluk meksiko	gulf of mexico
teluk oman	gulf of oman
teluk parsi	persian gulf|gulf
teluk persia	persian gulf|gulf
teluk thailand	gulf of thailand
teluk tonkin	gulf of tonkin|tonkin
tembok berlin	berlin wall
tembok besar	great wall
tepi barat	west bank
terusan panama	panama canal
terusan suez	suez canal|suez
tesalonika	thessalonica|thessalonians
texas	texas|texan|texans
thailand	thailand|thai|bangkok|thais
tibet	tibet|tibetan
tigris	tigris
timor leste	east timor|timor leste|timorese
timor timur	east timor|timor leste|timorese
timotius	timothy|timotius
timteng	middle east|middle eastern
timur dekat	near east|near eastern
timur jauh	far east|far eastern
timur tengah	middle east|middle eastern|mideast
tionghoa	chinese|china
tiongkok	china|chinese|beijing|sino|prc
tirai bambu	bamboo curtain|china
tirai besi	iron curtain
titus	titus
tkdn	*
tni ad	army|tni|military
tni al	navy|tni|naval|military
tni au	air force|tni|military
toba	toba
tokyo	tokyo|japan|japanese
tol	toll
tomas	thomas|tomas
toraja	toraja|torajan
torino	turin
trinidad dan tobago	trinidad
troya	troy|trojan
tuhan	god|lord
tunis	tunis|tunisia|tunisian
tunisia	tunisia|tunisian
turin	turin
turki	turkey|turkish|turk|turkiye|ankara
turkmenistan	turkmenistan|turkmen
tv	*
uganda	uganda|ugandan
ukraina	ukraine|ukrainian|kyiv|kiev
ump	*
uni emirat arab	uae|united arab emirates|emirates|emirati
uni eropa	eu|e u|european union|europe|european|brussels|bloc|ec
uni soviet	soviet union|soviet|ussr|soviets
unta arab	*
upt	*
uranus	uranus
uruguay	uruguay|uruguayan
uskup	bishop
uskup agung	archbishop
usmani	ottoman
utsmaniyah	ottoman
uzbekistan	uzbekistan|uzbek
vanuatu	vanuatu
vatikan	vatican|holy see
venesia	venice|venetian
venezuela	venezuela|venezuelan
venus	venus
vietnam	vietnam|vietnamese|hanoi|viet nam
viking	viking
virus corona	corona|coronavirus|covid
volodimir	volodymyr
volodymyr	volodymyr|vladimir
wagub	*
waisak	vesak|waisak
wakil	*
wales	wales|welsh
walhi	walhi|environment
wall street	wall street
wapres	vice president|vp|veep
warsawa	warsaw|poland|polish
washington	washington|US|american|u s
wib	*
wina	vienna
won	won
xi jinping	xi jinping|xi
xinjiang	xinjiang
yahudi	jew|jewish|jews|judaism|judea|hebrew
yakobus	james|jacob|jacobus
yakub	jacob
yaman	yemen|yemeni|sanaa
yayasan	foundation
yehezkiel	ezekiel
yehuda	judah
yen	yen
yeremia	jeremiah
yerusalem	jerusalem
yerusalem timur	east jerusalem
yesaya	isaiah
yesus	jesus|christ|lord
yesus kristus	jesus|christ
yevgeny	yevgeny|evgeny|yevgeni|evgeni
yogya	yogyakarta|yogya|jogja
yogyakarta	yogyakarta|jogjakarta|yogya|jogja
yohanes	john|yohanes|johannes|johan
yohanes paulus	john paul
yohanes pembaptis	john the baptist
yordan	jordan
yordania	jordan|jordanian|amman
yosef	joseph|yosef
yosua	joshua|yosua
yuan	yuan|renminbi|rmb
yudas	judas|jude|judah
yudea	judea|judaea
yudhoyono	yudhoyono|sby|susilo
yugoslavia	yugoslavia|yugoslav|yugoslavian
yunani	greece|greek|athens|hellenic
yunus	jonah|yunus
yupiter	jupiter
yuri	yuri|yury|iouri
yusuf	joseph|yusuf|yusof|jusuf
zambia	zambia|zambian
zaporizhia	zaporizhzhia|zaporizhia|zaporozhye
zaporizhzhia	zaporizhzhia|zaporizhia|zaporozhye
zelenskiy	zelensky|zelenskyy|zelenskiy
zelensky	zelensky|zelenskyy|zelenskiy
zelenskyy	zelensky|zelenskyy|zelenskiy
zimbabwe	zimbabwe|zimbabwean
zionis	zionist
zona euro	eurozone|euro zone|euro area
zurich	zurich
"""##
