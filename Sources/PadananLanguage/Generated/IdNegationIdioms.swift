// Generated from negation-idioms.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idNegationIdiomsData: StaticString = ##"""
# Phrases with a word that denies which English may render without one.
# Columns: Indonesian, English words or phrases that render it, separated by |; * for anything at all: it denies nothing.
# Source: written for Padanan.
ada tidaknya	*
agar tak	away|keep|protect|persuading|careful|lest
agar tidak	away|keep|protect|persuading|careful|lest
apa boleh buat	*
apa tak	*
apa tidak	*
atau belum	*
atau bukan	*
atau tak	*
atau tidak	*
atau tidaknya	*
bagaimana tak	*
bagaimana tidak	*
belum dewasa	minor|minors|young|immature|juvenile
belum diketahui	unknown|unclear
belum ditemukan	missing|unaccounted
belum jelas	unclear|open
belum kembali	still|missing
belum lagi	*
belum lama	recently|newly|lately|new|latest|just|earlier|late|recent
belum lama ini	*
belum maksimal	low|poor|weak|suboptimal
belum mencapai	below|short
belum menikah	single|unmarried
belum optimal	low|poor|weak|suboptimal
belum pernah	first|unprecedented|ever
belum pulang	still|missing
belum selesai	ongoing|pending|progress
belum sesuai	below|short|behind
belum tertangkap	run|large|loose|wanted|fugitive
bila tak	otherwise|else|or
bila tidak	otherwise|else|or
bukan cuma	*
bukan hanya	*
bukan main	*
bukan melulu	*
bukan mustahil	*
bukan rahasia lagi	*
bukan saja	*
bukan sekadar	*
bukan sekedar	*
bukan semata	*
bukan tak mungkin	*
bukan tanpa	*
bukan tidak mungkin	*
jangan bergerak	freeze
jangan khawatir	rest assured|relax
jangan lupa	remember|be sure|make sure
jangan ragu	feel free
jangan sampai	ensure|ensured|ensuring|lest|careful|keep|protect|beware
jika tak	otherwise|else|or
jika tidak	otherwise|else|or
kalau tak	otherwise|else|or
kalau tidak	otherwise|else|or
mau tak mau	*
mau tidak mau	*
mosi tak percaya	confidence|censure|no-confidence|vote
mosi tidak percaya	confidence|censure|no-confidence|vote
paling tak	*
paling tidak	*
setidak tidaknya	*
suka tak suka	*
suka tidak suka	*
supaya tak	away|keep|protect|careful|lest
supaya tidak	away|keep|protect|careful|lest
tak ada habisnya	endless|constant|always
tak ada hentinya	constant|constantly|always|continuous|continuously
tak ada lagi	free|gone|rid|over
tak ada salahnya	*
tak adil	injustice|unjust
tak akan kesulitan	easy|easily
tak aktif	inactive|disabled|off|dormant|idle
tak apa-apa	fine|okay|ok|alright|right
tak asing	familiar
tak ayal	*
tak bagus	bad|poor
tak baik	bad|poor|harmful
tak banyak	few|little|small|limited
tak beda	same|similar|like|alike
tak bekerja	unemployed|idle
tak benar	false|wrong|untrue|incorrect
tak berapa lama	soon|shortly|later|after|quickly
tak berarti	meaningless|insignificant
tak berbayar	free
tak berbeda	same|similar|similarly|like|identical|alike
tak berdaya	powerless|helpless|impotent
tak berdosa	innocent
tak bergejala	asymptomatic
tak bergerak	still|stationary|static|immobile|immovable
tak berhenti	keep|kept|continued|continue|continues
tak bernyawa	dead|lifeless
tak berpenghuni	deserted|empty|abandoned
tak berpihak	neutral|impartial
tak bersalah	innocent|innocence|cleared|acquitted|exonerated
tak bertahan lama	short-lived|brief|briefly|short|soon
tak bertuan	ownerless|stray|abandoned
tak berubah	same|still|remain|remains|remained|steady|constant|stable|current
tak berubahnya	current|same|stable|steady
tak besar	small
tak biasa	strange|odd|rare
tak bisa dihindari	inevitable
tak bisa dipungkiri	*
tak bisa tidur	sleeping problems|insomnia|sleepless|awake
tak cukup	insufficient|inadequate|short
tak cuma	*
tak dapat dihindari	inevitable
tak dapat dipungkiri	*
tak dikenal	stranger|strangers|mysterious|strange
tak dilaporkan	underreporting|underreported|under-reporting|under-reported|underreport
tak dimungkiri	*
tak dipungut biaya	free
tak diragukan	sure|surely|certainly|clearly|certain|clear|definitely
tak disangka	surprise|surprisingly|suddenly|surprised
tak efisien	inefficient|inefficiency
tak enak	bad|awful|sick
tak etis	unethical
tak formal	informal
tak hadir	absent|absence|missed
tak hanya	*
tak hati-hati	careless|carelessly
tak henti	constantly|constant|always|continuously|continues|continue|continued|keep|kept
tak hentinya	constantly|constant|always|continuously|continues|continue|continued|keep|kept
tak heran	*
tak hidup	dead
tak imbang	one-sided|unequal
tak ingat	forgot|forgets|forget|forgotten
tak jarang	often|frequently|sometimes|common|commonly
tak jauh	near|nearby|close|closely|short|sight|vicinity|proximity|neighboring|neighbouring|adjacent|walking distance
tak jauh berbeda	similar|similarly|same|like|close
tak jelas	vague|ambiguous|obscure|blurred|blurry
tak kalah	equally|also|just|as|same|another
tak karuan	chaotic|chaos|mess
tak kasat mata	invisible
tak kecil	large|big|significant|considerable
tak kenal lelah	tirelessly|tireless
tak kentara	subtle
tak keras	soft|gentle|tender
tak kesulitan	easy|easily
tak ketinggalan	also|too|as well|including
tak kuat	weak
tak kunjung	still|yet
tak kurang	*
tak lagi	stopped|ceased|longer|anymore|former
tak lain	*
tak laku	flop
tak lama	soon|shortly|later|after|short|quickly|moments|brief|briefly
tak langsung	indirect|indirectly
tak lazim	strange|odd|rare
tak lebih	only|just|merely|mere|maximum|at most|most
tak lepas	*
tak lulus	failed
tak lupa	also|remembered|remember|took care
tak luput	also|even|too|affected|included
tak mahal	cheap|inexpensive|affordable
tak maksimal	low|poor|weak|suboptimal
tak mampu	poor|needy|low-income|low income|incapable|disadvantaged|underprivileged
tak masalah	fine|okay|ok
tak masuk	absent|skip|skipped|missed
tak masuk akal	absurd|ridiculous
tak mau kalah	*
tak mau ketinggalan	*
tak melulu	*
tak membantu	*
tak mencapai	below|short
tak menembus	below
tak menentu	volatile|erratic|uncertain|uncertainty|precarious
tak mengherankan	*
tak mengubah	maintain|maintained|keep|kept|preserve|same
tak menguntungkan	awkward|loss|disadvantageous
tak menikah	single|unmarried
tak menutup kemungkinan	*
tak merata	uneven
tak mudah	difficult|hard|tough|challenging|challenge
tak mungkin	impossible
tak murah	expensive|costly
tak naik	steady|stable|flat
tak normal	abnormal|deranged
tak optimal	low|poor|weak|suboptimal
tak pandang bulu	indiscriminate|indiscriminately
tak panjang	short
tak pasti	uncertain|uncertainty|doubtful
tak peduli	regardless|ignore|ignored|ignores|indifferent|whatever|matter
tak pelak	*
tak percaya	doubt|doubts|doubted|distrust|disbelief|skeptical|sceptical
tak percaya diri	insecure
tak perlu	needless
tak perlu waktu lama	quickly|soon|fast
tak pernah sebelumnya	first|unprecedented
tak putus	*
tak ragu	confident|willing|sure
tak rahasia	open
tak ramah	hostile|unfriendly
tak resmi	informal|informally
tak sabar	eager|eagerly|impatient|looking forward
tak sadar	unconscious|unconsciously
tak sadarkan diri	unconscious|fainted|passed out
tak sah	void|illegal|invalid
tak saja	*
tak sama	different|differ|differs|differently|various|vary
tak sampai	under|less than|below|within|fewer than
tak sedikit	many|much|several|numerous|considerable|lot|lots|large|significant|great|costly|expensive
tak segan	willing|ready|freely
tak seharusnya	improper|improperly
tak sehat	ill|sick|poor|bad
tak seimbang	one-sided|unequal|imbalance
tak sekadar	*
tak sekedar	*
tak selalu	sometimes
tak selamanya	sometimes
tak semata	*
tak semestinya	improper|improperly
tak semua	some|only
tak senang	angry|upset
tak sendiri	together
tak sendirian	together
tak sengaja	accidentally|accident|accidental
tak seperti	contrast|compared|different
tak sesuai	contrary|inconsistent|mismatch|wrong
tak setiap	some|only
tak setuju	against|opposed|oppose|opposes
tak sopan	rude|impolite
tak stabil	volatile|unstable|instability|shaky|fragile
tak suka	hate|hates|hated|dislike
tak sulit	easy|easily|simple
tak susah	easy|easily|simple
tak tahu malu	shameless
tak tepat	wrong|incorrect
tak terbatas	infinite|unlimited
tak terduga	surprise|surprising|sudden|suddenly|chance
tak terelakkan	inevitable|inevitably|bound
tak terhindarkan	inevitable|inevitably
tak terhitung	countless|many
tak terjangkau	beyond
tak terkecuali	including|also|too|even|as well|everyone
tak terlepas	*
tak terlihat	invisible|hidden|unseen
tak terlupakan	memorable
tak ternilai	*
tak terpakai	unused|waste|idle
tak terpisahkan	integral
tak tertutup kemungkinan	*
tak tetap	temporary|part-time|part time|casual|varying|fluctuating|variable|floating|adjustable
tak tinggal diam	*
tak tinggi	low
tak turun	steady|stable|flat
tak ubahnya	*
tak urung	*
tak usah	*
tak wajar	suspicious|abnormal|unnatural
tak wangi	*
tak waras	insane|mad|crazy
tanpa aktivitas	sedentary|inactive
tanpa ampun	ruthless|ruthlessly|mercilessly
tanpa awak	drone|drones|uav|uavs|unmanned
tanpa batas	infinite|unlimited
tanpa bayar	free
tanpa biaya	free
tanpa dipungut biaya	free
tanpa diragukan	certainly|clearly|surely|definitely
tanpa disadari	unconsciously|unwittingly
tanpa gejala	asymptomatic
tanpa henti	continuous|continuously|constant|constantly|always|relentless|relentlessly|endlessly|endless
tanpa hukum	lawlessness|lawless
tanpa izin	illegal|illegally
tanpa kecuali	all|every|including|everyone
tanpa lelah	tirelessly|tireless
tanpa mengurangi	*
tanpa pamrih	selfless|selflessly
tanpa pandang bulu	indiscriminate|indiscriminately|equally
tanpa penumpang	empty
tanpa sadar	subconsciously|unconsciously
tanpa sengaja	accidentally|accident|accidental|inadvertently
tanpa syarat	unconditional|unconditionally
tanpa terkecuali	all|every|including|everyone
tidak ada habisnya	endless|constant|always
tidak ada hentinya	constant|constantly|always|continuous|continuously
tidak ada lagi	free|gone|rid|over
tidak ada salahnya	*
tidak adil	injustice|unjust
tidak akan kesulitan	easy|easily
tidak aktif	inactive|disabled|off|dormant|idle
tidak apa-apa	fine|okay|ok|alright|right
tidak asing	familiar
tidak ayal	*
tidak bagus	bad|poor
tidak baik	bad|poor|harmful
tidak banyak	few|little|small|limited
tidak beda	same|similar|like|alike
tidak bekerja	unemployed|idle
tidak benar	false|wrong|untrue|incorrect
tidak berapa lama	soon|shortly|later|after|quickly
tidak berarti	meaningless|insignificant
tidak berbayar	free
tidak berbeda	same|similar|similarly|like|identical|alike
tidak berdaya	powerless|helpless|impotent
tidak berdosa	innocent
tidak bergejala	asymptomatic
tidak bergerak	still|stationary|static|immobile|immovable
tidak berhenti	keep|kept|continued|continue|continues
tidak bernyawa	dead|lifeless
tidak berpenghuni	deserted|empty|abandoned
tidak berpihak	neutral|impartial
tidak bersalah	innocent|innocence|cleared|acquitted|exonerated
tidak bertahan lama	short-lived|brief|briefly|short|soon
tidak bertuan	ownerless|abandoned|stray
tidak berubah	same|still|remain|remains|remained|steady|constant|stable|current
tidak berubahnya	current|same|stable|steady
tidak besar	small
tidak biasa	strange|odd|rare
tidak bisa dihindari	inevitable
tidak bisa dipungkiri	*
tidak bisa tidur	sleeping problems|insomnia|sleepless|awake
tidak boleh tidak	*
tidak cukup	insufficient|inadequate|short
tidak cuma	*
tidak dapat dihindari	inevitable
tidak dapat dipungkiri	*
tidak dapat tidak	*
tidak dikenal	stranger|strangers|mysterious|strange
tidak dilaporkan	underreporting|underreported|under-reporting|under-reported|underreport
tidak dimungkiri	*
tidak dipungut biaya	free
tidak diragukan	sure|surely|certainly|clearly|certain|clear|definitely
tidak disangka	surprise|surprisingly|suddenly|surprised
tidak efisien	inefficient|inefficiency
tidak enak	bad|awful|sick
tidak etis	unethical
tidak formal	informal
tidak hadir	absent|absence|missed
tidak hanya	*
tidak hati-hati	careless|carelessly
tidak henti	constantly|constant|always|continuously|continues|continue|continued|keep|kept
tidak hentinya	constantly|constant|always|continuously|continues|continue|continued|keep|kept
tidak heran	*
tidak hidup	dead
tidak imbang	one-sided|unequal
tidak ingat	forgot|forgets|forget|forgotten
tidak jarang	often|frequently|sometimes|common|commonly
tidak jauh	near|nearby|close|closely|short|sight|vicinity|proximity|neighboring|neighbouring|adjacent|walking distance
tidak jauh berbeda	similar|similarly|same|like|close
tidak jelas	vague|ambiguous|obscure|blurred|blurry
tidak kalah	equally|also|just|as|same|another
tidak karuan	chaotic|chaos|mess
tidak kasat mata	invisible
tidak kecil	large|big|significant|considerable
tidak kenal lelah	tirelessly|tireless
tidak kentara	subtle
tidak keras	soft|gentle|tender
tidak kesulitan	easy|easily
tidak ketinggalan	also|too|as well|including
tidak kuat	weak
tidak kunjung	still|yet
tidak kurang	*
tidak lagi	stopped|ceased|longer|anymore|former
tidak lain	*
tidak laku	flop
tidak lama	soon|shortly|later|after|short|brief|briefly|quickly|moments
tidak langsung	indirect|indirectly
tidak lazim	strange|odd|rare
tidak lebih	only|just|merely|mere|maximum|at most|most
tidak lepas	*
tidak lulus	failed
tidak lupa	also|remembered|remember|took care
tidak luput	also|even|too|affected|included
tidak mahal	cheap|inexpensive|affordable
tidak maksimal	low|poor|weak|suboptimal
tidak mampu	poor|needy|low-income|low income|incapable|disadvantaged|underprivileged
tidak masalah	fine|okay|ok
tidak masuk	absent|skip|skipped|missed
tidak masuk akal	absurd|ridiculous
tidak mau kalah	*
tidak mau ketinggalan	*
tidak melulu	*
tidak membantu	*
tidak mencapai	below|short
tidak menembus	below
tidak menentu	volatile|erratic|uncertain|uncertainty|precarious
tidak mengherankan	*
tidak mengubah	maintain|maintained|keep|kept|preserve|same
tidak menguntungkan	awkward|loss|disadvantageous
tidak menikah	single|unmarried
tidak menutup kemungkinan	*
tidak merata	uneven
tidak mudah	difficult|hard|tough|challenging|challenge
tidak mungkin	impossible
tidak murah	expensive|costly
tidak naik	steady|stable|flat
tidak normal	abnormal|deranged
tidak optimal	low|poor|weak|suboptimal
tidak pandang bulu	indiscriminate|indiscriminately
tidak panjang	short
tidak pasti	uncertain|uncertainty|doubtful
tidak peduli	regardless|ignore|ignored|ignores|indifferent|whatever|matter
tidak pelak	*
tidak percaya	doubt|doubts|doubted|distrust|disbelief|skeptical|sceptical
tidak percaya diri	insecure
tidak perlu	needless
tidak perlu waktu lama	quickly|soon|fast
tidak pernah sebelumnya	first|unprecedented
tidak putus	*
tidak ragu	confident|willing|sure
tidak rahasia	open
tidak ramah	hostile|unfriendly
tidak resmi	informal|informally
tidak sabar	eager|eagerly|impatient|looking forward
tidak sadar	unconscious|unconsciously
tidak sadarkan diri	unconscious|fainted|passed out
tidak sah	void|illegal|invalid
tidak saja	*
tidak sama	different|differ|differs|differently|various|vary
tidak sampai	under|less than|below|within|fewer than
tidak sedikit	many|much|several|numerous|considerable|lot|lots|large|significant|great|costly|expensive
tidak segan	willing|ready|freely
tidak seharusnya	improper|improperly
tidak sehat	ill|sick|poor|bad
tidak seimbang	one-sided|unequal|imbalance
tidak sekadar	*
tidak sekedar	*
tidak selalu	sometimes
tidak selamanya	sometimes
tidak semata	*
tidak semestinya	improper|improperly
tidak semua	some|only
tidak senang	angry|upset
tidak sendiri	together
tidak sendirian	together
tidak sengaja	accidentally|accident|accidental
tidak seperti	contrast|compared|different
tidak sesuai	contrary|inconsistent|mismatch|wrong
tidak setiap	some|only
tidak setuju	against|opposed|oppose|opposes
tidak sopan	rude|impolite
tidak stabil	volatile|unstable|instability|shaky|fragile
tidak suka	hate|hates|hated|dislike
tidak sulit	easy|easily|simple
tidak susah	easy|easily|simple
tidak tahu malu	shameless
tidak tepat	wrong|incorrect
tidak terbatas	infinite|unlimited
tidak terduga	surprise|surprising|sudden|suddenly|chance
tidak terelakkan	inevitable|inevitably|bound
tidak terhindarkan	inevitable|inevitably
tidak terhitung	countless|many
tidak terjangkau	beyond
tidak terkecuali	including|also|too|even|as well|everyone
tidak terlepas	*
tidak terlihat	invisible|hidden|unseen
tidak terlupakan	memorable
tidak ternilai	*
tidak terpakai	unused|waste|idle
tidak terpisahkan	integral
tidak tertutup kemungkinan	*
tidak tetap	temporary|part-time|part time|casual|varying|fluctuating|variable|floating|adjustable
tidak tinggal diam	*
tidak tinggi	low
tidak turun	steady|stable|flat
tidak ubahnya	*
tidak urung	*
tidak usah	*
tidak wajar	suspicious|abnormal|unnatural
tidak wangi	*
tidak waras	insane|mad|crazy
untuk tak	away|keep
untuk tidak	away|keep
ya atau tak	*
ya atau tidak	*
"""##
