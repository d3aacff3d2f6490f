// Generated from links-en.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idLinksEnData: StaticString = ##"""
# Indonesian pieces of words and how often English ones rendered them: the piece, then English pieces, each with its links. An empty piece is
# none: words without partner.
# Learned as numbers by our word alignment over the news, law, health and other texts of PANL-BPPT, SMERU, AusAID, ODB, NTREX, TICO-19 and the gunnxx validation sets; no sentence is kept.
# Made by Scripts/lexicon-pairs.py and `padanan-bench lexicon`.
	the	74876	of	32435	be	22290	a	13786	to	12302	,	9671	in	9153	have	5941	's	5845	for	5092	as	3734	on	3244	that	3018	and	2905	it	2774	by	2665	an	2529	.	2339	with	2318	›	2158	from	2035	their	1920	at	1629	they	1435	this	1359	say	1350	its	1249	)	1169	he	1059	(	1042	out	1017	make	1011	there	919	will	915	do	893	up	826	would	768	one	767	take	756	which	744	government	686	‑	649	also	647	about	617	his	585	these	555	all	552	give	533	other	504	level	493	program	486	provide	477	can	475	or	474	go	469	high	463	state	458	use	454	"	451	more	442	come	437	into	432	but	425	;	423	over	421	some	405	local	403	year	398	those	392	such	383	any	376	time	371	so	367	through	364	get	358	only	357	set	356	them	348	who	347	work	341	not	340	?	340	while	339	we	335	area	333	indonesia	325	both	325	find	318	member	317	between	317	when	315	number	313	under	313	see	310	good	306	people	306	/	305	could	292	after	290	down	287	rate	282	place	281	service	278	against	277	country	268	result	258	should	258	way	257	very	257	follow	257	bank	256	show	256	include	249	most	248	among	244	put	240	if	240	than	239	school	235	own	235	however	234	far	233	first	233	become	233	where	231	company	231	just	230	national	227	our	226	off	225	well	225	project	214	part	214	village	213	public	207	case	207	new	207	community	204	may	202	receive	202	reach	201	here	196	now	195	activity	195	report	194	point	194	plan	193	general	193	hold	191	she	191	run	190	indonesian	189	pay	188	us	187	fund	186	last	185	office	183	then	182	increase	182	group	182	form	181	same	181	base	179	bring	175	issue	175	need	174	s	173	back	173	accord	173	sector	171	fact	169	share	169	process	168	still	167	two	167	carry	166	many	164	head	164	great	163	official	161	i	161	before	160	hand	157	because	157	no	157	central	157	day	156	around	156	leave	155	amount	154	development	154	large	153	her	152	market	151	early	150	poor	150	away	149	lead	149	what	148	due	148	each	147	mean	146	like	145	you	142	fall	141	involve	141	either	140	condition	140	home	140	even	140	figure	139	available	137	thing	137	add	136	know	135	how	134	small	133	:	133	right	133	tell	132	kind	130	within	128	exist	128	move	128	conduct	127	live	127	term	127	system	127	account	126	obtain	126	keep	125	order	124	long	123	per	123	late	122	force	121	study	121	person	121	next	121	much	119	record	117	consider	117	another	117	regional	117	business	116	raise	116	price	116	man	116	cover	116	money	115	minister	114	look	114	turn	114	start	114	end	112	open	111	concern	111	financial	110	family	109	month	108	target	108	total	107	require	107	remain	106	oil	106	main	106	rise	106	effort	105	loan	105	create	104	world	104	district	103	economic	103	health	103	expect	102	foreign	102	kabupaten	101	call	101	help	101	president	101	support	100	2007	100	meeting	100	meet	98	play	98	period	98	since	98	cost	98	regard	97	affair	97	household	97	credit	96	post	96	capital	96	face	95	relate	95	draw	95	charge	95	region	95	cause	95	develop	95	house	94	during	93	control	93	side	92	pass	92	must	92	agency	92	reduce	91	current	91	problem	90	present	90	establish	89	upon	89	too	89	low	89	collect	88	continue	88	clear	88	stand	87	return	87	able	87	seek	86	teacher	86	offer	86	stage	85	want	85	thursday	85	note	85	different	84	united	84	monday	83	send	83	significant	83	every	82	break	82	west	82	benefit	82	yet	82	finance	82	towards	81	tuesday	81	source	81	meanwhile	81	!	81	three	81	serve	81	position	81	close	80	occur	80	growth	80	interest	80	statement	79	thus	79	line	79	board	78	little	78	city	78	list	78	several	78	deal	78	team	78	second	78	match	77	themselves	77	try	77	manage	77	facility	77	purpose	77	director	76	compare	76	respectively	75	already	75	think	75	trade	75	field	75	course	74	produce	74	complete	74	sign	74	operation	74	certain	74	child	73	actually	73	big	73	game	73	event	73	social	73	wednesday	73	possible	73	pt	72	matter	72	strong	72	quite	72	scheme	72	type	72	various	71	win	71	individual	71	product	71	above	71	experience	71	hit	71	feel	70	institution	70	decision	70	key	70	ministry	70	land	70	income	69	participant	69	act	69	claim	69	major	69	together	69	management	68	express	68	top	68	let	68	education	68	apply	67	power	67	strike	67	worth	66	focus	66	extend	66	begin	66	drop	66	consist	66	administration	66	improve	65	along	65	[	65	budget	65	likely	65	itself	65	believe	65	payment	65	whether	65	limit	64	often	64	1	64	behind	64	word	64	role	63	least	63	free	63	recent	63	drive	63	might	63	intend	63	ahead	63	always	63	value	62	authority	62	information	62	2008	62	allow	62	measure	62	implement	62	access	62	change	61	friday	61	implementation	61	him	61	example	61	range	61	]	60	domestic	60	perform	60	jakarta	60	really	60	old	60	production	60	appear	59	impact	59	basis	59	life	59	name	59	operate	59	usually	58	additional	58	determine	58	industry	58	round	58	policy	57	grow	57	woman	57	across	57	body	57	distribution	57	practice	57	bear	57	net	57	question	56	exchange	56	former	56	sense	56	reason	55	short	55	lower	55	road	55	real	55	security	55	rest	55	chief	55	unit	55	generally	55	worker	55	care	55	student	55	action	55	gain	55	private	54	building	54	contribute	54	important	54	reflect	54	province	54	regulation	54	percent	54	final	54	previous	54	seem	54	encourage	54	past	54	achieve	53	my	53	approach	53	again	53	wide	53	primary	53	enough	53	attend	53	firm	53	refer	52	allocation	52	indicate	52	assistance	52	identify	52	ensure	52	forward	52	happen	52	adopt	52	cut	52	once	52	rule	52	undertake	51	therefore	51	lose	51	engage	51	buy	51	party	51	few	50	introduce	50	step	50	your	50	earn	50	provincial	50	contain	50	data	49	2	49	direct	49	something	49	stay	49	deliver	49	rice	49	represent	49	allocate	49	addition	49	provision	49	animal	49	full	49	address	49	handle	48	talk	48	supply	48	mr	48	locate	48	half	48	survey	48	representative	48	fire	48	ground	48	lay	48	quality	48	nature	48	proportion	47	population	47	demand	47	sell	47	leader	47	food	46	propose	46	effect	46	relatively	46	future	46	bad	46	impose	46	mark	46	ask	45	mention	45	suffer	45	news	45	almost	45	design	45	affect	45	special	45	standard	45	visit	45	lack	45	tax	45	distribute	45	water	44	average	44	risk	44	finish	44	subject	44	human	44	sample	43	lot	43	though	43	grant	43	deposit	43	instead	43	detail	43	aspect	43	transfer	42	hope	42	associate	42	spend	42	namely	42	teach	42	research	42	department	42	until	42	particular	42	response	42	although	42	purchase	42	investment	42	describe	42	simply	42	situation	42	else	41	suggest	41	announce	41	build	41	n't	41	extent	41	2006	41	secure	41	requirement	41	catch	41	release	41	contribution	41	rather	40	performance	40	especially	40	mine	40	global	40	agree	40	speak	40	channel	40	stop	40	ever	40	secondary	40	save	40	particularly	40	explain	40	relevant	40	observe	40	less	40	international	39	resource	39	below	39	association	39	mainly	39	series	39	center	39	bond	39	light	39	staff	39	combine	39	travel	39	collection	39	function	38	funding	38	title	38	choose	38	view	38	estimate	38	realize	38	gas	38	strengthen	38	week	38	similar	38	pull	38	document	37	understand	37	decline	37	expand	37	method	37	civil	37	challenge	37	overall	37	fully	37	operational	37	hard	37	four	37	inter	37	percentage	37	specific	36	enter	36	class	36	annual	36	court	36	whole	36	block	36	aim	36	prepare	36	emerge	36	participate	36	despite	36	law	36	significantly	36	fee	36	tend	36	discuss	35	write	35	count	35	join	35	near	35	inflation	35	recipient	35	informal	35	kota	35	monitor	35	goal	35	operator	35	revenue	35	confirm	35	thank	34	directly	34	season	34	organize	34	sound	34	campaign	34	location	34	million	34	factor	34	deep	34	5	34	assessment	34	launch	34	rank	34	owner	34	age	34	goods	34	difference	34	toward	34	god	34	young	33	review	33	generate	33	3	33	currently	33	soon	33	north	33	date	33	declare	33	task	33	recently	33	traditional	33	chance	33	java	33	prove	32	fight	32	capacity	32	senior	32	opportunity	32	assess	32	race	32	eventually	32	beneficiary	32	lie	32	ability	32	commit	32	regular	32	enterprise	32	status	32	march	32	quote	32	daily	31	attention	31	movement	31	single	31	actual	31	certificate	31	division	31	fail	31	respondent	31	common	31	advance	31	sulawesi	30	rival	30	throughout	30	beat	30	reform	30	resident	30	select	30	attack	30	player	30	agreement	30	wish	30	maintain	30	contract	30	governor	30	attract	30	fulfill	30	debt	30	executive	30	decide	30	admit	30	religious	30	south	30	commodity	30	stipulate	30	relation	30	hear	30	couple	30	fuel	30	gather	30	insurance	29	station	29	potential	29	delivery	29	establishment	29	bill	29	story	29	moment	29	belong	29	islamic	29	score	29	profit	29	plant	29	vice	29	necessary	29	economy	29	ease	29	surround	28	basic	28	size	28	guide	28	piece	28	third	28	previously	28	instance	28	idea	28	me	28	consumption	28	learn	28	organization	28	flow	28	feature	28	east	28	press	28	table	28	club	28	occupy	28	trouble	28	spread	28	finally	28	host	28	capture	28	progress	27	material	27	provider	27	assign	27	ongoing	27	minute	27	slip	27	push	27	stock	27	hour	27	reveal	27	reserve	27	schedule	27	enable	27	raskin	27	bi	27	divide	27	sale	27	treat	27	why	27	10	27	internal	27	boost	27	certification	27	mostly	27	quarter	27	pick	26	spot	26	enjoy	26	widely	26	currency	26	book	26	sometimes	26	30	26	sri	26	job	26	counterpart	26	contrast	26	pace	26	treatment	26	front	26	outside	26	inform	26	submit	26	relationship	26	respect	26	initial	26	pressure	26	reality	26	highlight	26	aside	26	exercise	26	respond	26	track	26	presence	25	crisis	25	shall	25	five	25	anything	25	positive	25	prevent	25	bid	25	space	25	7	25	test	25	levy	25	jump	25	miss	25	spokesman	25	entire	25	environment	25	display	25	natural	25	predict	25	without	25	himself	24	item	24	draft	24	category	24	league	24	arrangement	24	separate	24	employ	24	attempt	24	construction	24	invest	24	formal	24	investor	24	network	24	session	24	largely	24	training	24	coverage	24	trend	24	parent	24	latter	24	creation	24	conclude	24	responsible	24	touch	23	commission	23	joint	23	outline	23	check	23	love	23	feed	23	6	23	stretch	23	section	23	participation	23	nation	23	aid	23	settle	23	sunday	23	watch	23	immediately	23	trader	23	9	23	dispute	23	tie	23	element	23	weight	23	apart	23	advantage	23	arise	23	middle	23	depend	23	majority	23	arrive	23	encounter	23	etc.	23	influence	23	dollar	22	double	22	legal	22	war	22	contact	22	accompany	22	pursue	22	analyst	22	somewhat	22	consequently	22	coordinate	22	transport	22	rupiah	22	cooperation	22	prevail	22	arrange	22	facilitate	22	determination	22	kecamatan	22	appropriate	22	2005	22	cash	22	effective	22	maker	22	monetary	22	outstanding	22	rural	22	slow	22	application	22	define	22	die	22	proceed	22	degree	21	institute	21	registration	21	fix	21	amongst	21	loss	21	cast	21	comprise	21	outcome	21	officer	21	ownership	21	respective	21	register	21	mechanism	21	nothing	21	difficult	21	maximum	21	missing	21	consume	21	evident	21	original	21	prior	21	trust	21	today	21	patient	21	citizen	21	completely	21	improvement	21	fly	21	portfolio	21	indeed	21	mind	21	balance	21	administer	21	farmer	20	conflict	20	throw	20	accept	20	battle	20	january	20	kill	20	asset	20	store	20	servant	20	cell	20	deputy	20	wage	20	rally	20	junior	20	initiative	20	heavy	20	request	20	union	20	perceive	20	billion	20	fine	20	appoint	20	bar	20	closely	20	deny	20	existence	20	corporate	20	police	20	professional	20	muslim	20	furthermore	20	air	20	forth	20	acquire	20	vehicle	20	personal	20	arm	19	wait	19	apparent	19	technical	19	eliminate	19	reporter	19	spokesperson	19	tough	19	generation	19	clearly	19	poverty	19	investigate	19	connect	19	serious	19	beyond	19	severe	19	highly	19	remove	19	room	19	principle	19	rich	19	promote	19	assume	19	broad	19	initiate	19	savings	19	popular	19	4	19	cross	19	favor	19	procedure	19	friend	19	structure	19	six	19	expenditure	19	willing	19	fellow	19	walk	19	afp	19	death	19	occasion	19	agent	19	mix	18	possibility	18	lift	18	duty	18	specifically	18	convert	18	transaction	18	approve	18	plantation	18	whenever	18	command	18	huge	18	selection	18	certainly	18	shot	18	victory	18	night	18	car	18	argue	18	manner	18	telecommunication	18	fill	18	export	18	site	18	prompt	18	responsibility	18	pose	18	permit	18	train	18	incidence	18	promise	18	difficulty	18	$	18	medical	18	link	18	expense	18	sure	18	initially	18	roll	18	fear	18	street	18	besides	18	true	18	minimum	18	stick	18	t	18	cooperative	17	background	17	never	17	formulate	17	mount	17	infrastructure	17	september	17	prime	17	welfare	17	cite	17	blow	17	opinion	17	calculate	17	reduction	17	engagement	17	spell	17	surge	17	equal	17	strategy	17	row	17	normal	17	negative	17	comment	17	edge	17	uncover	17	successful	17	damage	17	monthly	17	smeru	17	lend	17	sort	17	whom	17	weaken	17	card	17	producer	17	overcome	17	message	17	notice	17	extra	17	expose	17	legislation	17	relative	17	u.s.	17	publicly	17	primarily	17	ride	17	originate	16	dead	16	effectively	16	mulyani	16	retain	16	ratio	16	supervision	16	grand	16	dry	16	nine	16	phase	16	skill	16	exactly	16	bit	16	branch	16	license	16	transportation	16	2009	16	rp	16	ready	16	substantial	16	centre	16	eight	16	knowledge	16	gross	16	conference	16	chamber	16	complaint	16	volume	16	barrier	16	shortly	16	abandon	16	spirit	16	banking	16	trace	16	embrace	16	version	16	immediate	16	adequate	16	seven	16	political	16	sustain	16	accordance	16	wonder	16	foot	16	replace	16	giant	16	&	16	badly	15	lord	15	struggle	15	interview	15	employee	15	obligation	15	rely	15	supervisory	15	assist	15	stall	15	whereas	15	failure	15	increasingly	15	administrative	15	wear	15	square	15	bind	15	counter	15	entry	15	japan	15	al	15	june	15	tariff	15	clash	15	content	15	puskesmas	15	secretary	15	instruction	15	subsequent	15	society	15	appeal	15	climb	15	onto	15	protect	15	certify	15	exceed	15	yield	15	illegal	15	discussion	15	trip	15	proposal	15	technology	15	shift	15	file	15	shape	15	competition	15	japanese	15	pattern	15	achievement	15	tight	15	via	15	demonstrate	15	15	15	cup	15	intermediate	15	prefer	15	availability	15	perfect	15	inside	15	morning	15	totally	15	ban	14	reference	14	easily	14	wrong	14	mobile	14	fit	14	afford	14	rush	14	suspect	14	accomplish	14	connection	14	energy	14	powerful	14	master	14	hang	14	mass	14	fresh	14	attainment	14	core	14	farm	14	ntt	14	someone	14	consequence	14	integrate	14	ago	14	alone	14	fair	14	speech	14	11	14	small-scale	14	import	14	nor	14	military	14	saadp	14	tear	14	disclose	14	extensive	14	load	14	portion	14	guard	14	introduction	14	qualify	14	receipt	14	strain	14	pile	14	appreciate	14	100	14	zone	14	tuition	14	upset	14	retail	14	originally	14	compound	14	read	14	deficit	14	analysis	14	constitute	14	publish	14	sea	14	preparation	14	di	14	upper	14	violence	13	oblige	13	safe	13	indication	13	champion	13	island	13	oppose	13	aware	13	modern	13	attitude	13	advocate	13	narrow	13	8	13	sharp	13	fast	13	warn	13	direction	13	intention	13	except	13	derive	13	involvement	13	partner	13	strongly	13	assistant	13	suppose	13	acknowledge	13	voice	13	leg	13	april	13	decrease	13	heavily	13	slightly	13	cirebon	13	gdp	13	peace	13	quick	13	taste	13	indicator	13	revise	13	50	13	incident	13	choice	13	knock	13	guideline	13	proper	13	escape	13	evaluate	13	examine	13	hence	13	projection	13	vary	13	presidential	13	fishing	13	heart	13	shock	13	phone	13	lap	13	multiple	13	trillion	13	definitely	13	comply	13	install	13	allowance	13	equally	13	active	13	tour	13	scale	13	appearance	13	copy	13	variety	13	aircraft	13	passenger	13	anticipate	13	isolate	13	sufficient	12	sink	12	principal	12	success	12	attach	12	suitable	12	eastern	12	preserve	12	officially	12	intake	12	stake	12	exclude	12	semester	12	20	12	classification	12	organisation	12	camp	12	suit	12	c	12	classify	12	destroy	12	evaluation	12	frequently	12	000	12	strength	12	subsidiary	12	transmit	12	partnership	12	utter	12	strip	12	search	12	labor	12	delay	12	observer	12	surface	12	dive	12	slide	12	southern	12	correct	12	seriously	12	upkd	12	entirely	12	quota	12	probably	12	easy	12	recover	12	tool	12	hike	12	fifth	12	royal	12	possibly	12	agricultural	12	remember	12	readily	12	championship	12	remark	12	objective	12	rebel	12	july	12	whose	12	dependent	12	communication	12	pledge	12	traffic	12	guarantee	12	defeat	12	nearly	12	evidence	12	component	12	consumer	12	medium	12	belief	12	spin	12	essential	12	violent	12	being	12	shoot	12	august	12	crop	12	nuclear	12	2001	12	physical	12	exact	12	welcome	12	wall	12	prominent	12	19	12	repayment	12	sight	12	de	12	pair	12	neither	12	briefly	12	approximately	12	australian	12	absorb	12	concentrate	11	sweep	11	appointment	11	simple	11	apparently	11	capability	11	justice	11	newly	11	utilize	11	contrary	11	intervention	11	letter	11	route	11	commonly	11	december	11	enforce	11	whilst	11	concede	11	assert	11	french	11	survive	11	earth	11	40	11	completion	11	resort	11	model	11	accelerate	11	cycle	11	impede	11	repay	11	brother	11	yudhoyono	11	fourth	11	tender	11	fruit	11	2004	11	wake	11	territory	11	microfinance	11	boy	11	tap	11	external	11	villager	11	roof	11	frequency	11	construct	11	wind	11	critical	11	avoid	11	supervise	11	sake	11	absence	11	reverse	11	truly	11	meter	11	personnel	11	manager	11	rp2	11	switch	11	cruise	11	underlying	11	stable	11	discover	11	injury	11	attribute	11	premier	11	moreover	11	superior	11	iraq	11	crack	11	sole	11	length	11	recommendation	11	expectation	11	consideration	11	award	11	seal	11	intense	11	emergency	11	answer	11	widespread	11	wave	11	circumstance	11	livelihood	11	doubt	11	circle	11	coal	11	25	11	pretty	11	guy	11	observation	11	son	11	hopefully	11	winner	11	reaction	11	resolve	11	town	11	opposite	11	autonomy	11	star	11	lodge	11	massive	11	flood	11	undergo	11	examination	11	spare	11	shortage	10	necessarily	10	17	10	dedicate	10	aske	10	string	10	31	10	client	10	hall	10	boast	10	australia	10	palestinian	10	accordingly	10	calculation	10	superb	10	18	10	designate	10	contingent	10	inject	10	renew	10	scrap	10	factory	10	enforcement	10	republic	10	mandate	10	comprehensive	10	€	10	alongside	10	culture	10	coast	10	approval	10	white	10	clean	10	13	10	treasury	10	insist	10	assure	10	empower	10	plunge	10	conjunction	10	flight	10	criterion	10	excellence	10	fever	10	cultivate	10	quantity	10	palm	10	trigger	10	equipment	10	anyone	10	invite	10	inner	10	crush	10	researcher	10	evening	10	alternative	10	regards	10	22	10	desire	10	behalf	10	bos	10	indrawati	10	adjust	10	assault	10	repair	10	paddy	10	disaster	10	forum	10	worry	10	customer	10	style	10	tournament	10	emergence	10	suggestion	10	indian	10	%	10	picture	10	oust	10	nevertheless	10	gap	10	universal	10	shell	10	american	10	subsequently	10	variable	10	tree	10	decree	10	abuse	10	deem	10	driver	10	distance	10	desperate	10	army	10	sum	10	outlook	10	career	10	stuff	10	passage	10	sentiment	10	extension	10	mission	10	assumption	10	fierce	10	signal	10	formation	10	basically	10	pack	10	devastating	10	hurt	10	fish	10	otherwise	10	celebrate	10	bottom	10	sit	10	rattan	10	media	10	election	10	accumulate	10	residence	10	user	10	favour	10	framework	10	root	10	bomb	9	birth	9	deeply	9	judge	9	reject	9	intensive	9	unveil	9	informant	9	enhance	9	incorporate	9	articulate	9	protest	9	rock	9	greatly	9	hire	9	upgrade	9	equivalent	9	employment	9	long-term	9	wisdom	9	repeat	9	surprise	9	ring	9	acquisition	9	grade	9	deserve	9	inspection	9	reflection	9	shareholder	9	mother	9	micro	9	language	9	window	9	regularly	9	committee	9	asian	9	waste	9	allege	9	substance	9	meantime	9	convince	9	ultimate	9	dpr	9	explore	9	dismiss	9	crash	9	properly	9	militant	9	businessman	9	tackle	9	14	9	carrier	9	split	9	quickly	9	prospect	9	raw	9	remote	9	characterize	9	consecutive	9	era	9	incentive	9	illustrate	9	26	9	identification	9	recognize	9	breed	9	scope	9	reliable	9	independent	9	incur	9	curb	9	execute	9	ignore	9	television	9	identity	9	candidate	9	mighty	9	father	9	cease	9	typical	9	rapid	9	deploy	9	faction	9	tbk	9	implication	9	daerah	9	twist	9	conducive	9	refuse	9	saturday	9	virtually	9	pilot	9	relief	9	pain	9	relieve	9	corporation	9	troop	9	drill	9	reasonable	9	revolve	9	settlement	9	eligible	9	found	9	dak	9	specify	9	locally	9	finding	9	rare	9	expansion	9	border	9	contest	9	concentration	9	govern	9	jesus	9	climate	9	profound	9	code	9	river	9	comparison	9	lake	9	complain	9	faith	9	blast	9	stress	9	disburse	9	package	9	unconditional	9	worthy	9	solely	9	compile	9	upward	9	korean	9	owe	9	midwife	9	paper	9	opposition	9	ceiling	9	consistent	9	coach	9	disease	9	obvious	9	pertain	9	frequent	9	viable	9	conclusion	9	compensation	9	potentially	8	qualification	8	neighbour	8	alive	8	green	8	stone	8	rage	8	regime	8	wander	8	flat	8	girl	8	rubber	8	protection	8	\	8	onset	8	carefully	8	eradication	8	brief	8	mandiri	8	delight	8	e	8	chain	8	elimination	8	equity	8	confidence	8	jpk-gakin	8	seize	8	concert	8	rip	8	urban	8	depart	8	holiday	8	kalimantan	8	none	8	full-time	8	hole	8	box	8	rp10	8	lock	8	eye	8	pitch	8	urge	8	translate	8	exploit	8	severely	8	venture	8	satisfy	8	obstacle	8	commercial	8	tendency	8	loom	8	overwhelm	8	recommend	8	valid	8	diverse	8	disturb	8	index	8	assemble	8	suspension	8	rehabilitation	8	door	8	12	8	steer	8	volatile	8	rp4	8	park	8	i.e.	8	shake	8	formerly	8	clinch	8	negotiation	8	toll	8	squeeze	8	pursuit	8	drift	8	crowd	8	simultaneously	8	everyone	8	corner	8	entertain	8	soar	8	medco	8	flock	8	500	8	advice	8	wrap	8	burden	8	evolve	8	earnings	8	ticket	8	chairman	8	delegation	8	successfully	8	preliminary	8	nearby	8	socioeconomic	8	college	8	gun	8	suspend	8	healthcare	8	hospital	8	familiar	8	governance	8	secret	8	emphasis	8	extremely	8	disability	8	lesson	8	ad	8	grave	8	regulate	8	fighter	8	issuance	8	sub	8	happy	8	genuine	8	vast	8	excellent	8	possession	8	neighborhood	8	functional	8	alike	8	importance	8	kelurahan	8	neighboring	8	bout	8	perhaps	8	minimal	8	wealth	8	gate	8	miranda	8	partial	8	depth	8	2003	8	behavior	8	commitment	8	partly	8	overseas	8	profile	8	mutual	8	context	8	unable	8	boom	8	neighbourhood	8	entity	8	so-called	8	slice	8	clarify	8	pacific	8	object	8	engineer	8	print	8	absentee	8	â	8	fan	8	computer	8	ally	8	internet	8	property	8	heed	8	spiritual	8	map	8	worsen	8	infant	8	prayer	8	weekend	8	consistently	7	limitation	7	realization	7	surprising	7	cook	7	flexibility	7	livestock	7	platform	7	friendly	7	bps	7	bus	7	ware	7	imply	7	pefindo	7	exhibit	7	king	7	sinaga	7	spray	7	whereby	7	whatever	7	entrepreneur	7	compose	7	equip	7	strategic	7	council	7	frame	7	absolutely	7	plot	7	bambang	7	drink	7	judgment	7	occurrence	7	discourage	7	path	7	combination	7	fun	7	atmosphere	7	16	7	fraction	7	dream	7	port	7	marriage	7	quietly	7	predominantly	7	rebind	7	soft	7	spur	7	hot	7	comfortable	7	sharply	7	harm	7	usual	7	eat	7	auction	7	lender	7	straight	7	summary	7	tune	7	reward	7	impressive	7	mirror	7	stimulate	7	hinder	7	unique	7	amid	7	solve	7	ancient	7	speed	7	adhere	7	gift	7	unprecedented	7	hamper	7	freedom	7	collapse	7	floor	7	regardless	7	grab	7	influenza	7	28	7	pour	7	website	7	presentation	7	please	7	constraint	7	thin	7	detrimental	7	on-month	7	echo	7	diversify	7	arsenal	7	bed	7	pleasure	7	correspond	7	attendant	7	celebration	7	survival	7	similarly	7	motivate	7	fiscal	7	opponent	7	steal	7	theme	7	scholar	7	susilo	7	bag	7	accurate	7	fashion	7	trail	7	differ	7	mch	7	memory	7	applicant	7	striker	7	foster	7	rapidly	7	ultimately	7	rw	7	revive	7	uniform	7	bappenas	7	complex	7	commence	7	mouth	7	e.g.	7	fortune	7	bunch	7	follower	7	scare	7	spiral	7	barrel	7	device	7	ambition	7	effectiveness	7	university	7	fluctuate	7	2000	7	laborer	7	instruct	7	silent	7	segment	7	devote	7	notion	7	anti	7	slowdown	7	strict	7	disadvantage	7	correlate	7	virus	7	rub	7	weapon	7	argument	7	productive	7	useful	7	kick	7	china	7	solid	7	m	7	crime	7	proof	7	topic	7	tennis	7	procurement	7	surplus	7	witness	7	twice	7	nowhere	7	perception	7	oversee	7	adequacy	7	resume	7	nice	7	finalize	7	benchmark	7	column	7	author	7	year-on-year	7	dozen	7	somehow	7	cct	7	fluctuation	7	formulation	7	afraid	7	grip	7	dominate	7	1999	7	football	7	outbreak	7	sequence	7	safety	7	ratify	7	instrument	7	execution	7	german	7	sheet	7	county	7	history	7	proclaim	7	low-income	7	we're	7	envisage	7	occupation	7	sponsor	7	declaration	7	log	6	linkage	6	priority	6	mourn	6	weigh	6	plus	6	assembly	6	afterwards	6	stir	6	stabilize	6	prescribe	6	notably	6	unlike	6	yard	6	spring	6	gear	6	continuation	6	york	6	negotiate	6	smile	6	asia	6	allegedly	6	skip	6	beef	6	separately	6	vision	6	bulk	6	stronghold	6	widen	6	festivity	6	authorize	6	boot	6	i'm	6	india	6	reuters	6	multiply	6	page	6	duration	6	character	6	deceive	6	verify	6	image	6	reportedly	6	outfit	6	vote	6	consolidate	6	b	6	cluster	6	salary	6	art	6	expert	6	listen	6	deployment	6	plague	6	cope	6	excessive	6	accuse	6	strive	6	float	6	christian	6	corruption	6	d	6	dangerous	6	smash	6	plane	6	agriculture	6	intervene	6	gospel	6	merely	6	inappropriate	6	ceremony	6	neighbor	6	motorcycle	6	offset	6	smooth	6	precaution	6	devise	6	stumble	6	halt	6	breakdown	6	label	6	parliament	6	defend	6	imposition	6	chemical	6	deter	6	insult	6	subsidy	6	80	6	hide	6	audit	6	align	6	resistance	6	tower	6	dispatch	6	weak	6	slowly	6	burst	6	consultative	6	affiliate	6	automotive	6	drug	6	academic	6	intent	6	comfort	6	utterly	6	parcel	6	smoothly	6	perspective	6	disable	6	keen	6	overwhelming	6	appreciation	6	variation	6	categorize	6	baby	6	victim	6	discharge	6	jurisdiction	6	inconsistency	6	posyandu	6	stunning	6	solution	6	investigation	6	adb	6	restore	6	coordination	6	copra	6	60	6	extraordinary	6	italy	6	recognise	6	oversight	6	permanent	6	significance	6	freely	6	layer	6	outlet	6	pipe	6	recognition	6	peer	6	cloud	6	worldwide	6	complicate	6	prevalent	6	stroke	6	consultation	6	slight	6	strictly	6	replacement	6	thrive	6	undermine	6	dish	6	entitle	6	disrupt	6	injure	6	roadside	6	intensity	6	gathering	6	civilian	6	perfectly	6	terrorist	6	normally	6	short-term	6	detect	6	brilliant	6	impossible	6	you're	6	nurse	6	foundation	6	isolation	6	chip	6	constituent	6	favorable	6	evil	6	founder	6	dimension	6	default	6	seat	6	timur	6	abundance	6	guardian	6	origin	6	threaten	6	75	6	nerve	6	undisclose	6	thought	6	sustainable	6	newspaper	6	negara	6	materialize	6	weave	6	offence	6	illness	6	restriction	6	steady	6	kindness	6	notification	6	postpone	6	macro	6	bni	6	thousand	6	nominate	6	convenient	6	ii	6	incline	6	shop	6	tape	6	recovery	6	garut	6	combat	6	adapt	6	flash	6	socialization	6	insight	6	anchor	6	promotion	6	lease	6	brush	6	raid	6	persistent	6	capable	6	pekalongan	6	busy	6	geographical	6	graduate	6	quarter-final	6	hostile	6	deliberate	6	kalla	6	storage	6	conversation	6	restrain	6	visitor	6	specialize	6	sustainability	6	tally	6	resolution	6	hundred	6	gradually	6	vulnerable	6	rarely	6	ram	6	tamper	6	bump	6	directorate	6	sanction	6	harsh	6	century	6	conventional	6	fairly	6	steel	6	maintenance	6	rully	6	obey	6	stem	6	poll	6	bridge	6	mar	6	submission	6	absolute	6	24	6	emphasize	6	visible	6	update	6	magnitude	6	deadly	6	pit	6	truth	6	remarkable	6	drag	6	revere	5	disbursement	5	downturn	5	soccer	5	terminate	5	crackdown	5	whoever	5	intensify	5	embattle	5	efficiency	5	mitigate	5	pronounce	5	plate	5	cherish	5	democratic	5	stagger	5	agenda	5	blessing	5	bush	5	bias	5	enrollment	5	regain	5	90	5	lavish	5	engulf	5	uncertainty	5	penalty	5	minimize	5	inherit	5	disposal	5	journey	5	extreme	5	audience	5	cancel	5	false	5	safely	5	tip	5	high-profile	5	barely	5	assignment	5	urgent	5	enroll	5	concur	5	southeast	5	consult	5	boediono	5	soldier	5	dip	5	islamist	5	situate	5	facilitator	5	rescue	5	prospective	5	sensitive	5	mock	5	cattle	5	arrest	5	wheel	5	subordinate	5	stun	5	abide	5	unity	5	estate	5	excise	5	activist	5	careful	5	cater	5	scenario	5	forecast	5	fortunate	5	adequately	5	dramatic	5	neglect	5	they're	5	disorder	5	farm-gate	5	estimation	5	deepen	5	freeze	5	inability	5	rout	5	alienate	5	surely	5	scene	5	thrill	5	peel	5	peddler	5	bother	5	distort	5	wash	5	constrain	5	chinese	5	kid	5	bilateral	5	sept	5	manageable	5	satker	5	ear	5	merchandise	5	pump	5	sweet	5	appropriately	5	triumph	5	destination	5	yes	5	diversity	5	flaw	5	frozen	5	chant	5	forge	5	myself	5	presently	5	distinguish	5	erupt	5	ineffective	5	slam	5	fulfillment	5	2.5	5	lean	5	temporary	5	absent	5	loosen	5	finalise	5	article	5	breakaway	5	surrender	5	timber	5	husband	5	diminish	5	energi	5	part-time	5	supermarket	5	roughly	5	cord	5	chart	5	eradicate	5	explanation	5	humble	5	medium-scale	5	advise	5	installment	5	compete	5	holder	5	stream	5	residential	5	characteristic	5	budi	5	enact	5	container	5	render	5	violation	5	ball	5	versus	5	bend	5	haul	5	heat	5	transmission	5	maturity	5	flank	5	unfavorable	5	sacrifice	5	theory	5	unclear	5	elsewhere	5	considerable	5	2012	5	administrator	5	machine	5	state-own	5	english	5	spouse	5	thereby	5	blueprint	5	announcement	5	indirect	5	emphatic	5	attendance	5	pound	5	school-ag	5	defender	5	wise	5	band	5	threat	5	densely	5	jpkm	5	inspect	5	output	5	belt	5	elevate	5	favourite	5	guidance	5	disappear	5	cold	5	technique	5	reap	5	kingdom	5	interference	5	odds	5	subscriber	5	glance	5	george	5	ten	5	mode	5	eagerly	5	w	5	compelling	5	excess	5	legally	5	mild	5	british	5	treasure	5	withdraw	5	unfortunately	5	conscious	5	probe	5	refreshing	5	dependant	5	obviously	5	constant	5	harvest	5	alleviation	5	efficient	5	arrival	5	super	5	suppress	5	chicken	5	concept	5	domestically	5	satellite	5	reunion	5	furniture	5	transparency	5	ensue	5	o	5	vessel	5	un	5	succeed	5	burdensome	5	gakin	5	soil	5	bone	5	well-being	5	everything	5	liquid	5	edwin	5	surpass	5	literacy	5	33	5	strange	5	dig	5	wife	5	pure	5	motor	5	prize	5	stipulation	5	penetrate	5	permission	5	turmoil	5	desert	5	moderate	5	publication	5	defence	5	provoke	5	stakeholder	5	mutually	5	complement	5	exception	5	ample	5	burn	5	continuously	5	youth	5	underscore	5	bay	5	boundary	5	jambi	5	weekly	5	thorough	5	ace	5	holy	5	godly	5	adjoin	5	weep	5	van	5	february	5	thoroughly	5	altogether	5	tense	5	discrepancy	5	utmost	5	mone	5	medication	5	nervous	5	goeltom	5	ordinary	5	supervisor	5	intermediary	5	installation	5	bureau	5	offender	5	resemble	5	rotate	5	actively	5	interesting	5	reasonably	5	underway	5	bow	5	mask	5	lag	5	dense	5	voluntary	5	shade	5	contributor	5	personality	5	disclosure	5	wholesale	5	minor	5	clock	5	afternoon	5	empowerment	5	overnight	5	commissioner	5	charm	5	margin	5	feud	5	dock	5	satisfactory	5	+	5	debtor	5	tank	5	sway	5	ms	5	mate	5	jointly	5	emotional	5	clinic	5	bri	5	hook	5	peak	5	creature	5	sub-contractor	5	preference	5	bury	5	defense	5	lively	5	severity	5	sumatra	5	stamp	5	interface	5	persuade	5	sand	5	cross-border	5	borrower	5	amend	5	dismissal	5	inhabitant	5	cave	5	siege	4	hearty	4	electric	4	entrance	4	african	4	timing	4	radical	4	yesterday	4	worship	4	adoption	4	spree	4	refine	4	transparent	4	borrow	4	landscape	4	sour	4	soul	4	fault	4	terminal	4	exposure	4	disperse	4	fame	4	convey	4	constantly	4	sin	4	scuffle	4	quest	4	crown	4	comeback	4	protester	4	you've	4	disturbance	4	blame	4	blood	4	shore	4	recruit	4	brake	4	conservation	4	rp20	4	communicate	4	interrupt	4	noise	4	circuit	4	accident	4	decisive	4	tin	4	thrust	4	delhi	4	boat	4	donate	4	seventh	4	quell	4	foul	4	hint	4	distinct	4	retirement	4	large-scale	4	realise	4	volunteer	4	premium	4	modest	4	routine	4	45	4	membership	4	criticism	4	beam	4	relax	4	enemy	4	anyway	4	financially	4	pillar	4	anguish	4	retreat	4	boil	4	brand	4	herd	4	shut	4	circulate	4	wherever	4	remainder	4	numerous	4	compulsory	4	grasp	4	behaviour	4	enthusiasm	4	industrial	4	swear	4	charity	4	reign	4	analyze	4	2002	4	55	4	supplement	4	implicate	4	sack	4	rectify	4	alarm	4	jamsostek	4	swallow	4	succession	4	interior	4	exodus	4	navigate	4	overflow	4	spanish	4	renovate	4	forthcoming	4	motivation	4	prison	4	disseminate	4	elaborate	4	shun	4	federal	4	inspiration	4	alleviate	4	composition	4	fgd	4	infect	4	lens	4	bali	4	silence	4	remind	4	pocket	4	accountable	4	favorite	4	tire	4	decade	4	iron	4	react	4	palace	4	aceh	4	revelation	4	p	4	willingly	4	minus	4	rp5	4	community-base	4	mike	4	unleash	4	lapse	4	typically	4	storm	4	legitimate	4	populate	4	cleanse	4	loose	4	underline	4	wholly	4	cultivation	4	baseline	4	evidently	4	coastal	4	bride	4	trial	4	antam	4	confront	4	justify	4	marine	4	paint	4	accommodate	4	necessity	4	possess	4	e.g	4	reinforce	4	medicine	4	crude	4	alternate	4	chapter	4	mere	4	instant	4	useless	4	circulation	4	uncertain	4	donor	4	unidentify	4	removal	4	sing	4	wipe	4	craft	4	slash	4	punch	4	squander	4	automatically	4	statistically	4	entail	4	thunder	4	debate	4	song	4	precious	4	critic	4	surprisingly	4	keeper	4	well-known	4	iraqi	4	saudi	4	empty	4	lull	4	ton	4	non	4	secular	4	entice	4	abroad	4	acceptance	4	christ	4	rattle	4	prosperity	4	extremist	4	offensive	4	shuttle	4	outer	4	mature	4	programme	4	pnpm	4	institutional	4	practical	4	withdrawal	4	blend	4	mobilize	4	banker	4	burhanuddin	4	enrol	4	reconstruction	4	dog	4	falter	4	correlation	4	ourselves	4	grace	4	rp7	4	enormous	4	2010	4	snatch	4	restrict	4	compute	4	discern	4	european	4	dam	4	judicial	4	vague	4	statistics	4	explosion	4	stability	4	warfare	4	exempt	4	america	4	attractive	4	identical	4	affirm	4	secondly	4	spectacular	4	glad	4	assurance	4	distress	4	blue	4	swing	4	resist	4	memorable	4	=	4	build-up	4	shoulder	4	horse	4	attorney	4	affordability	4	positively	4	malaysia	4	sport	4	optimistic	4	pending	4	dominant	4	cool	4	astonishing	4	bare	4	heartbreak	4	ritual	4	glory	4	span	4	october	4	inhabit	4	undertaking	4	endure	4	merchant	4	northern	4	electricity	4	apbd	4	beautiful	4	ausaid	4	thick	4	endeavor	4	publicly-list	4	fascinate	4	curse	4	intelligent	4	bounce	4	deutsche	4	rain	4	refugee	4	online	4	upright	4	gang	4	suddenly	4	crew	4	fitri	4	heartfelt	4	zero	4	tap-in	4	feeling	4	captive	4	km	4	inventory	4	prophet	4	scan	4	supplementary	4	superiority	4	pipeline	4	overview	4	escort	4	affirmation	4	2013	4	swap	4	abolish	4	gunfire	4	skin	4	bless	4	adversely	4	separation	4	inspire	4	sectarian	4	regulatory	4	mop	4	radio	4	fracture	4	red	4	tradition	4	clearance	4	bean	4	insect	4	unquestionably	4	milestone	4	imagine	4	inaugural	4	evenly	4	departure	4	catholic	4	companion	4	knee	4	interval	4	rp1	4	parallel	4	stutter	4	outreach	4	interpretation	4	composite	4	denounce	4	motive	4	dump	4	flatten	4	rash	4	awareness	4	contraction	4	smart	4	porous	4	chase	4	dot	4	wayward	4	la	4	absorption	4	speculation	4	fence	4	21	4	insurgency	4	fate	4	65	4	engine	4	ideal	4	200	4	prosperous	4	drain	4	preoccupy	4	uncontrol	4	telephone	4	garden	4	patron	4	embed	4	leak	4	supposedly	4	discretion	4	manufacturing	4	advisory	4	pension	4	sparkle	4	prediction	4	gresik	4	chunk	4	fleet	4	formidable	4	f	4	europe	4	apparatus	4	fragile	4	subsidize	4	criminal	4	fisherman	4	dpa	4	height	4	admission	4	jet	4	forever	4	species	4	precede	4	preach	4	cure	4	november	4	sixth	4	mountainous	4	pepper	4	pool	4	grocery	4	standardize	4	sanctuary	4	input	4	relocate	4	collector	4	custody	4	subtle	4	tribal	4	brutal	4	modify	4	70	4	metal	4	culinary	4	dismal	4	herself	4	demolish	4	lawyer	4	inadequate	4	particle	4	manufacture	4	88	4	spark	4	boxing	4	refrain	4	fortunately	4	demolition	4	comb	4	predecessor	4	i.e	4	corps	4	revision	4	rebound	4	buyut	4	dull	4	crucial	4	john	4	spoil	4	27	4	midst	4	rightly	4	valuable	4	wild	4	paramilitary	4	tunnel	4	proceeding	4	sugar	4	robust	4	smallholder	4	broker	4	persever	4	pierce	4	confine	4	bourse	4	contend	4	orient	4	destruction	4	wrongdo	4	questionable	4	torch	4	multi	4	comprehend	4	edition	4	segregate	4	filter	4	steam	4	bomber	4	cement	4	aggregate	4	ntb	4	shinzo	4	stoppage	4	continuous	4	restructure	4	dreadful	4	inferior	4	bloody	4	1.000	4	clothes	4	rifle	4	molecule	4	dress	4	commonwealth	4	bicker	4	naturally	4	deck	4	standing	4	array	4	inflict	4	suck	4	willingness	3	manipulate	3	agus	3	woe	3	presume	3	retailer	3	mile	3	demonstration	3	goodness	3	mideast	3	cordon	3	confer	3	expend	3	abe	3	inclusion	3	coin	3	mosque	3	papua	3	custom	3	neck	3	acknowledgement	3	anxiety	3	sorrow	3	rp9	3	eager	3	gmt	3	district-level	3	pray	3	chair	3	blight	3	dispose	3	plenty	3	unsettle	3	hunt	3	ineffectiveness	3	condemn	3	leaf	3	pin	3	jaya	3	debilitate	3	slope	3	alert	3	objection	3	maritime	3	lieutenant	3	workshop	3	choke	3	shorten	3	praise	3	revival	3	duplicate	3	extract	3	spillover	3	gig	3	interpret	3	wade	3	non-participation	3	counsel	3	mom	3	lobby	3	et	3	aboard	3	eject	3	brink	3	manifestation	3	ingredient	3	bypass	3	transform	3	regularity	3	assertion	3	disagree	3	stockpil	3	dependence	3	first-half	3	amendment	3	scatter	3	leakage	3	bold	3	conform	3	eve	3	clog	3	ward	3	shout	3	jam	3	ray	3	stab	3	arch	3	bulog	3	routinely	3	joke	3	squad	3	inaugurate	3	midway	3	mentally	3	fundamental	3	calm	3	intrigue	3	rig	3	honor	3	homeless	3	fundraise	3	russian	3	reassure	3	israeli	3	profitable	3	wrinkle	3	utilization	3	leverage	3	compromise	3	alter	3	inundate	3	tea	3	influential	3	rob	3	limb	3	blink	3	lure	3	discernment	3	quiet	3	pad	3	functionality	3	culminate	3	intentionally	3	rug	3	overwhelmingly	3	tuna	3	hidden	3	harmful	3	pyongyang	3	incompetent	3	credential	3	famous	3	strand	3	resilience	3	lament	3	rating	3	anggaran	3	overturn	3	lane	3	2014	3	900	3	exert	3	outrage	3	competent	3	mobilise	3	sad	3	landmark	3	developer	3	formula	3	1.5	3	wealthy	3	soup	3	await	3	folk	3	usefulness	3	enumerator	3	fraud	3	clever	3	lessen	3	tube	3	anxious	3	albeit	3	sun	3	ignite	3	faith-base	3	sail	3	milk	3	disguise	3	curl	3	delicious	3	scientific	3	overpower	3	slump	3	explicitly	3	36	3	groom	3	dissolve	3	secretariat	3	dawn	3	flawless	3	conversion	3	tone	3	disagreement	3	problematic	3	adventure	3	individually	3	showcase	3	tourist	3	descend	3	3.5	3	environmental	3	educational	3	exploration	3	impair	3	advancement	3	adhi	3	exhibition	3	exile	3	diligently	3	openly	3	escalate	3	defensive	3	amaze	3	bubble	3	petty	3	thread	3	plummet	3	excuse	3	adverse	3	formally	3	reel	3	insufficient	3	buildup	3	deprive	3	telkomsel	3	firmly	3	manifest	3	spill	3	abundantly	3	specialise	3	anybody	3	liken	3	attain	3	aipj	3	bird	3	earner	3	charlie	3	everywhere	3	fragment	3	deceit	3	medal	3	sap	3	sharia	3	adversity	3	nasution	3	nominal	3	mess	3	invasion	3	cabinet	3	instalment	3	linger	3	unusually	3	decay	3	1996	3	organiser	3	mid	3	depose	3	wonderful	3	swamp	3	fulfil	3	tighten	3	trap	3	anywhere	3	lecture	3	congregation	3	excel	3	male	3	activate	3	david	3	pratama	3	semi-official	3	overshadow	3	havoc	3	independently	3	suicide	3	cable	3	divert	3	authorization	3	capitalize	3	sex	3	meal	3	scramble	3	toxic	3	whole-of-government	3	sectoral	3	harmless	3	insert	3	one-way	3	unload	3	balloon	3	on-year	3	ltd	3	tanker	3	peg	3	injection	3	deflect	3	withhold	3	fascinating	3	sideline	3	one-month	3	contractor	3	dealer	3	courtesy	3	kiosk	3	inconsistent	3	shortlist	3	mismanagement	3	thermal	3	lucky	3	vest	3	scrape	3	hover	3	pro	3	co	3	intelligence	3	hardly	3	goi	3	sphere	3	attributable	3	confess	3	unavailability	3	licence	3	specialist	3	dissemination	3	speaker	3	prolong	3	0	3	innovation	3	breach	3	stormy	3	ice	3	fugitive	3	degrade	3	london	3	downtown	3	inflate	3	buyer	3	fitness	3	arena	3	unconfirm	3	sub-department	3	communist	3	economically	3	vicious	3	adjacent	3	electronic	3	cushion	3	us-back	3	respectful	3	earthquake	3	clamp	3	nickel	3	expensive	3	timely	3	successor	3	mortgage	3	literally	3	shirt	3	unchallenge	3	rt	3	distract	3	inducement	3	reputation	3	extensively	3	watchdog	3	yogyakarta	3	acceptable	3	countryman	3	healthy	3	church	3	latin	3	explosive	3	vital	3	crunch	3	visual	3	grin	3	uproar	3	adjustment	3	slaughter	3	pulp	3	rough	3	leadership	3	chorus	3	believer	3	self	3	colleague	3	slender	3	liter	3	markus	3	commerce	3	episode	3	liquefy	3	blockage	3	accurately	3	casual	3	highway	3	ill	3	dear	3	cadre	3	breast	3	organizational	3	resurgent	3	dash	3	medium-size	3	upcoming	3	backward	3	ship	3	proverb	3	non-tariff	3	detention	3	description	3	unsuccessful	3	yellow	3	vendor	3	commander	3	sulaiman	3	mortar	3	distributor	3	bungle	3	trait	3	joy	3	petroleum	3	follow-up	3	homeland	3	nun	3	38	3	maybe	3	bengkulu	3	governmental	3	warrior	3	profitability	3	reply	3	omit	3	southwestern	3	vengeance	3	bible	3	undoubtedly	3	djalil	3	scandal	3	rotation	3	bottle	3	snap	3	overlap	3	cry	3	57	3	foreign-fund	3	retrieve	3	tomorrow	3	queue	3	wood	3	slt	3	magic	3	guess	3	introductory	3	budgetary	3	74	3	setback	3	button	3	heartbeat	3	nusantara	3	rope	3	universe	3	idle	3	nowadays	3	correctly	3	festival	3	kilogram	3	well-off	3	independence	3	sofyan	3	clan	3	scoure	3	utensil	3	attacker	3	non-bank	3	opener	3	cancer	3	kerosene-to-ga	3	one-time	3	delegate	3	boss	3	fruitful	3	clothing	3	pa	3	tiny	3	rp6	3	parliamentary	3	narrative	3	crisp	3	scent	3	reimburse	3	alliance	3	reiterate	3	underprivileged	3	weakness	3	solidarity	3	text	3	starter	3	profoundly	3	historic	3	uniquely	3	uplift	3	earnestly	3	vastly	3	meddle	3	navy	3	broadly	3	safeguard	3	tired	3	academy	3	hill	3	recall	3	feasible	3	landowner	3	g	3	dread	3	usaha	3	ought	3	eventuate	3	compilation	3	verbal	3	epic	3	equality	3	bullet	3	studio	3	solitary	3	discount	3	tiger	3	brain	3	conclusive	3	flap	3	generously	3	bite	3	wallace	3	furious	3	footage	3	undercut	3	harshly	3	victorious	3	fray	3	flag	3	darmin	3	windfall	3	empire	3	controversial	3	video	3	upheaval	3	dispensation	3	cpo	3	fortnight	3	fade	3	inter-district	3	twenty	3	germany	3	deviation	3	aerial	3	del	3	86	3	depreciation	3	elect	3	berth	3	roar	3	hamburg	3	nose	3	optimize	3	arrow	3	buzzer	3	celtic	3	sleep	3	exploitation	3	skyrocket	3	carve	3	subdistrict	3	painful	3	neverthele	3	benign	3	alignment	3	accuracy	3	debit	3	prosecution	3	option	3	seller	3	evacuation	3	supremo	3	800	3	italian	3	sue	3	continental	3	non-government	3	hilmi	3	evacuate	3	bet	3	robert	3	helpful	3	awaken	3	persecution	3	submerg	3	productivity	3	upside	3	hesitate	3	aggressive	3	precisely	3	ethnic	3	rp11	3	cheap	3	lebanese	3	thrilled	3	mushroom	3	heal	3	tuck	3	unravel	3	06	3	shame	3	councillor	3	cruel	3	error	3	watchful	3	cartilage	3	heel	3	clarity	3	150.000	3	reminder	3	impoverish	3	gentle	3	accommodation	3	gradual	3	debris	3	kidnap	3	tongue	3	permissible	3	suspicion	3	bureaucracy	3	capitalization	3	footballer	3	milik	3	decision-mak	3	dignity	3	tension	3	rakyat	3	bleeding	3	mud	3	drawing	3	gold	3	pendapatan	3	motion	3	gunman	3	unfortunate	3	demon	3	solo	3	glorify	3	redemption	3	continual	3	classical	3	delta	3	pilgrimage	3	encouragement	3	kostaman	3	soundly	3	nest	3	iata	3	robot	3	devolve	3	serie	3	intimidate	3	needless	3	exclusion	3	signify	3	closure	3	gunship	3	indifferent	3	2.000	3	moham	3	temporarily	3	tide	3	stray	3	ali	3	covert	3	self-help	3	petition	3	vera	3	variant	3	basel	3	seawe	3	sacred	3	corrupt	3	thump	3	th	3	motorist	3	shopping	3	infest	3	glimmer	3	unless	3	distant	3	hack	3	jusuf	3	mega	3	arif	3	turnaround	3	unauthorise	3	reservation	3	phrase	3	purify	3	impersonal	3	flee	3	cellular	3	stalk	3	old-age	3	liquidate	3	guest	3	recur	3	nongovernment	3	armour	3	luck	3	deception	3	clothe	3	contention	3	screen	3	unconscious	3	attendee	3	barat	3	dropout	3	precision	3	tsunami	3	continually	3	grid	3	africa	3	unspent	3	sow	3	twenty-four	3	resolute	3	stunt	3	martyr	3	branta	3	personally	3	temper	3	lptk	3	funny	3	iran	3	translation	3	mrs	3	visibly	3	organizer	3	viewer	3	judiciary	3	seeth	3	educate	3	norm	3	rotten	3	maria	3	relentless	3	outgoing	3	parakantugu	3	grouping	3	engrave	3	retire	3	angle	3	destructive	3	obligate	3	rp15	3	restrictive	3	summarize	3	recurrent	3	sentence	3	wilderness	3	shadow	3	likelihood	3	noble	3	stimulation	3	angry	3	layoff	3	swift	3	blaze	3	entangle	3	disastrous	3	considerably	3	rupture	3	importer	3	2011	3	tp	3	bolster	3	reluctant	3	15.000	3	realm	3	adoration	3	skilled	3	mobilisation	3	helpless	3	tailor	3	villain	3	hail	3	recite	3	coincide	3	russia	3	refinance	3	forgetfulness	3	disc	3	loosely	3	drastic	3	abdullah	3	envoy	3	challenger	3	recount	3	dictate	3	awesome	3	downward	3	confusion	3	stopover	3	okay	3	brave	3	breathe	3	electronics	3	stratum	3	naked	3	liquidity	3	progressive	3	competitive	3	everybody	3	definite	3	slate	3	stalwart	3	ant	3	spit	3	disarm	3	sophisticated	3	integration	3	sprout	3	dec	3	rent	3	sunni	3	diligent	3	curtain	3	bee	3	eventual	3	penny	3	paradigm	3	subcontract	3	accredit	2	reproduction	2	flesh	2	incite	2	indigenous	2	pole	2	mouse	2	helper	2	passion	2	discriminate	2	captain	2	ultra	2	intercept	2	formalize	2	ruin	2	rebellious	2	rp12	2	prestige	2	privately-run	2	vietnam	2	banner	2	tug	2	france	2	04	2	23	2	ngo	2	disruptive	2	onerous	2	censorship	2	substitution	2	soften	2	we've	2	he'd	2	reassess	2	stimulus	2	forehand	2	underwrite	2	mold	2	overwork	2	ip	2	withstand	2	proxy	2	gifted	2	barren	2	venue	2	chest	2	re	2	defer	2	heap	2	opening	2	mulia	2	fluid	2	1997	2	bread	2	abrupt	2	profession	2	cap	2	occasional	2	northwestern	2	splash	2	collide	2	unexpected	2	defect	2	concrete	2	premiere	2	subsection	2	rak	2	bribe	2	vanish	2	euro	2	muhammad	2	abortive	2	belanja	2	immense	2	honey	2	dk	2	undaunt	2	battery	2	constitution	2	experiment	2	hostage	2	rid	2	subsid	2	accessible	2	native	2	entrust	2	broadcast	2	korea	2	institutionalize	2	momentum	2	hostility	2	feat	2	frustrate	2	tail	2	logical	2	expire	2	conviction	2	vent	2	mail	2	pip	2	sluggish	2	disparity	2	negeri	2	halfway	2	placement	2	conditional	2	convention	2	reconcile	2	erode	2	beauty	2	escalation	2	heriawan	2	consistency	2	radiant	2	compensate	2	competitor	2	cleric	2	harbour	2	excerpt	2	aftermath	2	nova	2	criticise	2	hashemi	2	deplete	2	surya	2	laugh	2	gauge	2	desperately	2	stubbornly	2	alwi	2	plea	2	mfis	2	reception	2	broaden	2	reliance	2	tuberculosis	2	ronald	2	deliberately	2	state-run	2	photo	2	chaos	2	greet	2	misery	2	majestic	2	trunk	2	fortress	2	professor	2	inconvenient	2	hammer	2	throb	2	discipline	2	electoral	2	adjudication	2	oppress	2	gesture	2	structural	2	comparable	2	hurdle	2	one-year	2	reclusive	2	furiously	2	takeover	2	harmony	2	cross-section	2	simmer	2	dummy	2	permanently	2	n	2	pastor	2	bargain	2	ditch	2	warehouse	2	rumor	2	expedition	2	medic	2	insure	2	dominance	2	disproportionate	2	sick	2	manufacturer	2	overthrow	2	unemployment	2	spy	2	trick	2	hurl	2	henri	2	expel	2	adam	2	subdue	2	socialize	2	bracket	2	domain	2	high-rank	2	hadad	2	obesity	2	shipping	2	basuki	2	strikingly	2	traditionally	2	grandparent	2	testimony	2	cooperate	2	displace	2	premises	2	oh	2	valve	2	warrant	2	ciamis	2	inevitable	2	neatly	2	formality	2	interrelate	2	payable	2	reinstate	2	continuity	2	politics	2	shutdown	2	enumerate	2	employer	2	rampant	2	railway	2	insignificant	2	pln	2	tract	2	bloom	2	degradation	2	divestment	2	intact	2	firstly	2	incapable	2	clause	2	tilt	2	stranger	2	imprisonment	2	unexpectedly	2	carelessly	2	youtube	2	three-way	2	exhort	2	greenside	2	prod	2	lurk	2	uncle	2	disobedient	2	seriousness	2	donation	2	state-of-the-nation	2	lebanon	2	shrug	2	attachment	2	impression	2	weary	2	bekasi	2	onwards	2	interrogate	2	stiff	2	drastically	2	specially	2	mansion	2	axis	2	ravage	2	turbulence	2	copper	2	enactment	2	format	2	torrent	2	confidently	2	perspiration	2	slay	2	teller	2	panel	2	hood	2	pan	2	first-ever	2	occupant	2	spider	2	disruption	2	painting	2	email	2	arch-rival	2	wreak	2	comparative	2	confrontation	2	cassava	2	grieve	2	emphasise	2	confirmation	2	en	2	liable	2	secrete	2	heir	2	grumble	2	cheer	2	sthe	2	correction	2	investigator	2	powerfully	2	yen	2	imperial	2	cigarette	2	appraisal	2	terrain	2	leeway	2	scot	2	eligibility	2	ponder	2	affliction	2	nasional	2	gray	2	unrelated	2	vanity	2	collaborative	2	beneath	2	raft	2	overt	2	recruitment	2	feast	2	chronicle	2	low-quality	2	religion	2	thoughtful	2	verge	2	non-governmental	2	hidayat	2	annoy	2	replicate	2	embark	2	mood	2	dub	2	fearful	2	correspondence	2	summit	2	renewal	2	stringent	2	tolerate	2	afghan	2	irrespective	2	gasp	2	operative	2	revitalize	2	expedite	2	parking	2	unforeseen	2	outward	2	ifc	2	unbeatable	2	transplant	2	topple	2	realisation	2	dilute	2	laptop	2	pengelola	2	female	2	second-half	2	overtake	2	exhaust	2	horizon	2	fool	2	setiawan	2	nobility	2	nag	2	jeer	2	defy	2	government-to-government	2	incoming	2	foresee	2	punctuate	2	elucidate	2	disarmament	2	noodle	2	underpin	2	music	2	sam	2	slavery	2	bukit	2	candidacy	2	sneak	2	rtm	2	diagram	2	differentiate	2	stronger-than-expect	2	ok	2	equate	2	privately	2	amidst	2	phenomenon	2	resentment	2	craze	2	dutch	2	abate	2	blind	2	anger	2	overtime	2	perish	2	england	2	exporter	2	low-interest	2	abbreviate	2	inter-bank	2	unusual	2	stratify	2	rouse	2	midyearly	2	secretary-general	2	anticipation	2	hearing	2	hilly	2	farma	2	wary	2	patrol	2	applicable	2	indifference	2	preferably	2	labour	2	heavenly	2	exemption	2	equitable	2	renowned	2	swim	2	anew	2	preschool	2	sigh	2	feather	2	popularize	2	breeze	2	cling	2	moslem	2	bankrupt	2	northeast	2	salt	2	asphalt	2	lifetime	2	focal	2	bolt	2	half-time	2	supportive	2	lax	2	roam	2	dad	2	icon	2	riot	2	roman	2	bonus	2	infamous	2	novel	2	poise	2	trustee	2	dollar-denominate	2	overhaul	2	centrepiece	2	observable	2	poison	2	apostle	2	unscrupulous	2	bog	2	depict	2	showdown	2	fend	2	scientist	2	invalidate	2	smoke	2	hasty	2	deed	2	rewrite	2	bleed	2	hasten	2	inaccuracy	2	merit	2	cemetery	2	unrest	2	deliberation	2	cartoon	2	lese	2	shiite	2	mechanical	2	250	2	inefficient	2	casualty	2	nuisance	2	versa	2	traveller	2	achievable	2	web	2	complainant	2	ocean	2	infection	2	anymore	2	singapore	2	succumb	2	goodwill	2	repeatedly	2	downplay	2	lifeline	2	full-year	2	beside	2	minority	2	yan	2	dwell	2	unknown	2	head-on	2	giver	2	enlist	2	symptom	2	sufficiently	2	yearly	2	usdrp	2	egg	2	vegetable	2	photograph	2	spatial	2	aquaculture	2	misuse	2	fringe	2	wail	2	war-torn	2	unqualify	2	disarray	2	newsman	2	stance	2	amiruddin	2	renounce	2	mercy	2	hum	2	smuggle	2	unaudit	2	booklet	2	classroom	2	bashir	2	displeasure	2	interbank	2	registrar	2	magistrate	2	claw	2	reinforcement	2	conceptual	2	mace	2	meta	2	teenage	2	veteran	2	laon	2	wholeheart	2	reed	2	reorganize	2	editorial	2	vivid	2	coupon	2	assailant	2	coefficient	2	shallow	2	back-to-back	2	sma	2	voter	2	altitude	2	lofty	2	deceptive	2	permeate	2	afflict	2	stint	2	elderly	2	compliant	2	quad	2	seminar	2	innocent	2	reflective	2	stadium	2	gay	2	stagnant	2	46	2	tactical	2	goal-line	2	inquiry	2	year-end	2	turbulent	2	leap	2	inhalation	2	specialty	2	unauthorized	2	mh	2	thamrin	2	perilously	2	desa	2	mall	2	nip	2	contradict	2	colony	2	likewise	2	self-employ	2	missile	2	western	2	vicinity	2	disillusionment	2	birthday	2	downcast	2	pakistan	2	reprint	2	sincerity	2	evasion	2	costly	2	forget	2	invention	2	prisoner	2	remuneration	2	dark	2	bucket	2	allah	2	eviction	2	non-formal	2	noticeable	2	inflow	2	inconclusive	2	killer	2	plow	2	horrible	2	926	2	dinner	2	mathematics	2	writer	2	relegate	2	brazilian	2	cake	2	historically	2	actor	2	israel	2	righteousness	2	journalist	2	gaze	2	rejection	2	plead	2	pave	2	burgeon	2	lash	2	jimmy	2	gritty	2	unsustainable	2	baghdad	2	avenue	2	standoff	2	p.m.	2	mohammad	2	provisionally	2	aero	2	rp95	2	censure	2	non-interest	2	communal	2	semi-final	2	ambassador	2	unhappiness	2	on-go	2	unbelievable	2	selatan	2	bukopin	2	bureaucratic	2	convenience	2	trademark	2	dietary	2	breakthrough	2	frequently-change	2	nut	2	vigilant	2	postulate	2	creep	2	confident	2	expression	2	salvation	2	mecca	2	forestry	2	guilty	2	dialogue	2	netherlands-base	2	cape	2	detain	2	unfancy	2	decentralization	2	stark	2	37	2	adult	2	interaction	2	hybrid	2	malaysian	2	submarine	2	differential	2	privilege	2	warm	2	affluence	2	foment	2	lincoln	2	polish	2	mountain	2	silly	2	interim	2	lover	2	shelter	2	transcript	2	bio	2	bca	2	memorial	2	stockpile	2	devout	2	brit	2	pride	2	rift	2	rp40	2	partially	2	representation	2	beloved	2	purse	2	redirect	2	52	2	exclusively	2	tirade	2	exertion	2	pervasive	2	ther	2	scoff	2	facemask	2	childlike	2	moscow	2	islet	2	muddy	2	firewood	2	in-depth	2	maternity	2	chelsea	2	ramification	2	tpt	2	teaser	2	injury-hit	2	collaboration	2	elite	2	catchment	2	predictability	2	35	2	nationality	2	constable	2	sermon	2	hydro	2	a-league	2	extinct	2	stereotype	2	59	2	decades-old	2	irrevocably	2	unbeaten	2	gigantic	2	paris	2	rude	2	modality	2	18-year-old	2	curiously	2	dead-end	2	gem	2	parental	2	coat	2	revolutionary	2	dirty	2	tempt	2	grassroots	2	basement	2	pkh	2	anti-corruption	2	obscure	2	nonsensical	2	synchronisation	2	spotlight	2	mat	2	boyfriend	2	sub-district	2	cannon	2	venomous	2	courtside	2	ceramic	2	fatigue	2	offshore	2	underserve	2	southwest	2	factional	2	49	2	saw	2	proximity	2	refuge	2	infectious	2	ador	2	inhospitable	2	alphabet	2	lending-to-deposit	2	henry	2	despair	2	browse	2	forehead	2	cottage	2	detonation	2	anonymity	2	mill	2	presse-agentur	2	62	2	exceptional	2	suburb	2	canada	2	collateral	2	etymological	2	rocky	2	smoothen	2	protective	2	genetic	2	marginal	2	applause	2	headquarters	2	impress	2	camel	2	tumble	2	thankful	2	innovative	2	naive	2	esteem	2	purely	2	i've	2	illusion	2	pants	2	divisive	2	tyre	2	stubborn	2	sudirman	2	innocence	2	buchori	2	wrongly	2	grandpa	2	advent	2	ebb	2	id	2	sme	2	fumble	2	relentlessly	2	hero	2	facial	2	bystander	2	suction	2	alley	2	funeral	2	anecdotal	2	parade	2	marginalize	2	muscle	2	diligence	2	uniformity	2	three-point	2	eel	2	anton	2	theatre	2	radically	2	emanate	2	dr	2	unwillingness	2	monev	2	purbalingga	2	conditioner	2	cohort	2	bicycle	2	unequal	2	motto	2	devastation	2	mccain	2	brussels	2	hometown	2	kilometer	2	dragon	2	intricate	2	modulate	2	spiteful	2	colin	2	baggage	2	languish	2	608	2	inherent	2	andrew	2	expertise	2	transmigration	2	rp45	2	grain	2	shortcoming	2	substantiate	2	adolescent	2	co-owner	2	revoke	2	incessant	2	unhappy	2	downfall	2	essence	2	cautious	2	accountability	2	drummer	2	economics	2	fro	2	concise	2	rightful	2	passover	2	625	2	lethal	2	practise	2	conservative	2	throat	2	fetch	2	preparatory	2	homecom	2	probability	2	archipelago	2	tablet	2	shine	2	gloomy	2	third-party	2	u.n.	2	alpha	2	additionally	2	poisonous	2	detector	2	76	2	disincentive	2	toxin	2	rite	2	scream	2	vine	2	five-year	2	keluarga	2	poke	2	turin	2	gordon	2	drama	2	performer	2	participatory	2	embalm	2	fraudulent	2	illustration	2	prudence	2	umbrella	2	rigid	2	industrious	2	queen	2	nephew	2	fertility	2	juncture	2	trash	2	subscription	2	behave	2	narumi	2	limp	2	booking	2	internationally	2	power-shar	2	beneficial	2	supply-side	2	rebuild	2	harden	2	unmotivate	2	validation	2	1/3	2	conversely	2	lid	2	bald	2	saltwater	2	electorate	2	69	2	prioritize	2	scurry	2	nameless	2	palu	2	opt	2	ration	2	bat	2	eternal	2	plastic	2	influx	2	brown	2	daylight	2	elephant	2	waterway	2	29	2	brick	2	black	2	unpaid	2	reactor	2	philosophy	2	islam	2	malfunction	2	inspector	2	summer	2	nonpoor	2	seizure	2	timor	2	preacher	2	restive	2	epa	2	wooden	2	consensus	2	vow	2	shatter	2	artist	2	depiction	2	postal	2	techincal	2	danger	2	lee	2	deliverance	2	journal	2	10-man	2	publicist	2	faithfully	2	proud	2	slumber	2	non-permanent	2	midfielder	2	sbi	2	economize	2	beard	2	eighteen	2	unavailable	2	350	2	federation	2	hopeful	2	torrential	2	weed	2	sauce	2	enslave	2	periodic	2	machinery	2	occasionally	2	politically	2	diamond	2	inhal	2	tugu	2	saddle	2	shoot-out	2	fold	2	larva	2	pink	2	plain	2	crease	2	inception	2	remedial	2	shortcut	2	lip	2	ambitious	2	exclusive	2	quit	2	refurbishment	2	relaxation	2	immensely	2	implausible	2	190	2	quarry	2	pat	2	fulltime	2	oliver	2	invoice	2	armenian	2	last-ditch	2	conquest	2	provider-user	2	entitlement	2	localize	2	amuse	2	directive	2	hit-and-run	2	grief	2	reading	2	checkbook	2	repetition	2	ipo	2	exemplary	2	apartment	2	desolate	2	204	2	insecurity	2	noteworthy	2	disobedience	2	convene	2	suspicious	2	multitude	2	agribusiness	2	sustainer	2	nineteenth	2	rashid	2	antara	2	bug	2	hair	2	conditionality	2	airport	2	neutral	2	rp500	2	offense	2	buoy	2	advert	2	six-party	2	marital	2	anggito	2	banten	2	underage	2	yea	2	unsatisfy	2	bupati	2	first-time	2	lawmaker	2	somali	2	urgently	2	instructor	2	physically	2	compassion	2	heading	2	contagion	2	leisure	2	anaguid	2	logo	2	fishery	2	ten-man	2	house-to-house	2	nick	2	khan	2	reset	2	redistribute	2	behold	2	countryside	2	pollute	2	nonetheless	2	badan	2	recollection	2	billionaire	2	viii	2	ilgrp	2	syrian	2	occurence	2	two-way	2	tayan	2	induce	2	suite	2	cocoon	2	ascertain	2	rehabilitate	2	95	2	perplex	2	honorary	2	popularity	2	reciprocal	2	imitation	2	privileged	2	proportionate	2	67	2	foremost	2	haunt	2	burma	2	abduction	2	incredible	2	brace	2	reef	2	asean	2	pluralistic	2	leftist	2	consciousness	2	compulsion	2	realistic	2	abduct	2	indo	2	slave	2	flimsy	2	enzyme	2	weather	2	wrangle	2	48	2	mediate	2	rp250	2	bayern	2	ideally	2	abusive	2	mahut	2	inclination	2	gracious	2	stationary	2	outlaw	2	kuwaiti	2	notionally	2	pilgrim	2	87	2	1998	2	fellowship	2	79	2	reservoir	2	bizarre	2	grass	2	clip	2	puzzle	2	wibowo	2	sanctify	2	one-day	2	impairment	2	spite	2	forprofit	2	freak	2	tom	2	hospitality	2	prevention	2	enumeration	2	fairy	2	perpetual	2	hay	2	communion	2	downside	2	millennium	2	tolerable	2	canal	2	unfaithfulness	2	herald	2	yeah	2	humanity	2	makeshift	2	graduation	2	suspiciously	2	stack	2	collision	2	geographically	2	bedlam	2	nap	2	fickle	2	underdevelop	2	tenth	2	tricky	2	hut	2	profiteer	2	rocket	2	thrifty	2	caution	2	slum	2	teaching	2	98	2	technically	2	terrifying	2	bad-temper	2	mankind	2	tatter	2	treasuary	2	1974	2	emmawati	2	consortium	2	depositor	2	75.000	2	barrage	2	visa	2	beetle	2	borrowing	2	eloquently	2	keynote	2	az	2	long-stand	2	gravely	2	mentor	2	apexindo	2	prey	2	labor-intensive	2	complementary	2	codenam	2	ruler	2	computerize	2	ambush	2	acutely	2	diet	2	400	2	sustenance	2	gossip	2	sigit	2	joseph	2	twin-engine	2	unenthusiastic	2	blunt	2	uncheck	2	simon	2	unchange	2	miserably	2	legislative	2	therapy	2	poorly	2	calamity	2	da	2	practically	2	layout	2	organise	2	affluent	2	tim	2	tehran	2	serviceman	2	shed	2	runner	2	breezy	2	mane	2	exit	2	flexible	2	disappointing	2	respectable	2	erase	2	whisper	2	imprison	2	elder	2	por	2	9.2	2	deduction	2	crusader	2	pandemic	2	guidebook	2	shady	2	senegal	2	ing	2	outset	2	breeder	2	dividend	2	fertilizer	2	ail	2	stature	2	auto	2	ahm	2	predictable	2	garbage	2	hands-on	2	mistake	2	ethical	2	grande	2	steward	2	disorient	2	nesia	2	secretive	2	garment	2	synchronize	2	ruffle	2	transient	2	pastoral	2	zealand	2	cbm	2	spectre	2	kerosene	2	mishap	2	hypocritical	2	pileup	2	slow-move	2	calmness	2	massage	2	scholarship	2	manoeuvre	2	admonition	2	songwriter	2	charter	2	suitability	2	pretext	2	subdivision	2	consciously	2	masterpiece	2	ratification	2	inequality	2	limestone	2	avow	2	34	2	assassination	2	assertive	2	ruri	2	fantastic	2	conception	2	ansari	2	sovereign	2	impediment	2	underwater	2	reconciliation	2	discouragement	2	junction	2	ex	2	paraji	2	disappointment	2	peek	2	certainty	2	tuber	2	baptism	2	regenerate	2	classy	2	aspiration	2	fiber	2	spk	2	entrepreneurship	2	last-gasp	2	39	2	dispense	2	abovemention	2	sanitizer	2	diego	2	gc	2	forcefully	2	radiation	2	pre-exist	2	centralization	2	sister	2	jeopardize	2	perda	2	caveat	2	warning	2	standby	2	e-mail	2	harassment	2	distinctive	2	verse	2	monster	2	philippe	2	abdominal	2	dissolution	2	generosity	2	friendliness	2	melt	2	pressurise	2	re-produce	2	18.000	2	gapensi	2	heavy-hand	2	hoist	2	quintile	2	privatization	2	habit	2	ups	2	bpd	2	umum	2	cheers	2	norway	2	bail	2	bosowa	2	south-east	2	disinterest	2	appliance	2	summarise	2	100.000	2	tremble	2	fare	2	petrokimia	2	authorise	2	mover	2	unattend	2	moral	2	eloquent	2	automobile	2	unresponsive	2	touch-sensitive	2	reluctantly	2	martin	2	jacque	2	decapitate	2	176	2	persecutor	2	superintendent	2	non-food	2	one-on-one	2	darkness	2	sheer	2	ot	2	bound	2	breakup	2	curve	2	stifle	2	trim	2	oecd	2	skillfully	2	rant	2	simplify	2	nk	2	full-fledge	2	achenese	2	migrate	2	slot	2	referee	2	03	2	soe	2	appraise	2	rental	2	32	2	intruder	2	armor	2	rebuff	2	transition	2	indonesia-base	2	snare	2	spaniard	2	slim	2	argentine	2	tokyo	2	script	2	uncomplicate	2	uni	2	january-march	2	pest	2	dissipate	2	wrestle	2	knowledgeable	2	necessitate	2	fiery	2	astonishment	2	aforemention	2	preside	2	textile	2	aversion	2	harass	2	repercussion	2	u.k.	2	low-level	2	sorrowful	2	brotherhood	2	dowager	2	kg	2	motorbike	2	oentoro	2	granite	2	sincere	2	infrequently	2	orchestrate	2	56	2	credible	2	tandem	2	incompatibility	1	muscular	1	pertamina	1	faculty	1	plump	1	incidental	1	throne	1	ladder	1	entertainer	1	honorable	1	myth	1	confide	1	bangladesh	1	accede	1	passport	1	integrity	1	lebaran	1	flower	1	untill	1	aaron	1	prop	1	second-hand	1	torpedo	1	paramedic	1	metric	1	seed	1	authenticate	1	accession	1	pp	1	slamet	1	revitalization	1	desperation	1	manhattan	1	nightmare	1	um	1	cuttlefish	1	regroup	1	all-russian	1	prestigious	1	literary	1	124	1	in-form	1	payout	1	confinement	1	classic	1	edward	1	rivet	1	mustn't	1	marvel	1	inactivity	1	ed	1	barca	1	clone	1	designation	1	devastate	1	spike	1	ks	1	grey	1	nozzle	1	merge	1	suppression	1	taunt	1	41	1	interfere	1	legitimacy	1	synonymous	1	bully	1	pre	1	slither	1	nurture	1	na	1	120	1	singapore-base	1	sudanese	1	emotion	1	sadden	1	flush	1	sedentary	1	munich	1	sir	1	thesis	1	abstain	1	violate	1	sluggishness	1	washington	1	fixture	1	payroll	1	k	1	6.1	1	ye	1	flourish	1	embarrass	1	supporter	1	jaminan	1	basket	1	dynasty	1	oxidize	1	applaud	1	reput	1	backslidden	1	incapacity	1	sorry	1	attest	1	single-parent	1	sleeve	1	irrigation	1	carefree	1	scrub	1	600.000	1	endless	1	autocrat	1	uncease	1	noncompliance	1	4.2	1	inescapable	1	tomb	1	vs	1	unrelent	1	tightness	1	recapitulate	1	allot	1	kantor	1	deterioration	1	freshly	1	handful	1	insurgency-hit	1	symphony	1	much-anticipate	1	rp200	1	co-payment	1	treason	1	spain	1	superbly	1	rail	1	seoul	1	deficiency	1	mineral	1	out-of-sort	1	endanger	1	endorse	1	facade	1	ordinarily	1	bothersome	1	beefed-up	1	270	1	nancy	1	maxis	1	bearer	1	3.000	1	dau	1	horrify	1	inflammation	1	slant	1	futile	1	rp63	1	commoner	1	consecutively	1	boldness	1	lick	1	besieg	1	chemistry	1	atpk	1	priest	1	deselection	1	basin	1	nineteen	1	dealing	1	honestly	1	proliferation	1	equalise	1	juvenile	1	blank	1	jenny	1	21-year-old	1	commercialize	1	frank	1	unaffect	1	ledger	1	creditor	1	in-flight	1	unpredictable	1	hawk	1	horror	1	yawn	1	landlord	1	toss	1	merciful	1	vocal	1	deceitful	1	shortfall	1	subvert	1	listless	1	husbandry	1	08	1	fervent	1	color	1	forsake	1	win-win	1	frontier	1	collective	1	six-monthly	1	dismantle	1	jihad	1	rein	1	ne	1	hotel	1	tolerance	1	undecide	1	consolation	1	abundant	1	niggle	1	decompose	1	loudly	1	jeddah-base	1	controller	1	aluminium	1	mixture	1	majeste	1	gaffe	1	coax	1	dismember	1	thief	1	francisco	1	timer	1	centralize	1	successive	1	depress	1	top-level	1	presumably	1	dishearten	1	fixate	1	undesirable	1	algeria	1	resignation	1	irritation	1	depot	1	surgery	1	intercrop	1	deduct	1	benjamin	1	mainstream	1	acute	1	delete	1	fell	1	quantify	1	calendar	1	danareksa	1	paskah	1	untrouble	1	shoe	1	respiration	1	dire	1	lowland	1	moor	1	riverbank	1	remand	1	wide-open	1	burial	1	insignificance	1	misunderstand	1	oute	1	congress	1	alternatively	1	backdrop	1	300.000	1	cucumber	1	interruption	1	disband	1	bright	1	bulletin	1	happily	1	cabin	1	re-operate	1	economist	1	2018	1	controversy	1	chili	1	underworld	1	entrench	1	faithful	1	vacant	1	exalt	1	batter	1	camouflage	1	astound	1	errant	1	whereabouts	1	corporately	1	accrue	1	chat	1	conqueror	1	careless	1	celestial	1	109	1	hatred	1	cart	1	week-long	1	organic	1	confuse	1	invariably	1	discard	1	sparsely	1	beg	1	decorate	1	sensible	1	tourism	1	angel	1	abhor	1	rm	1	remarkably	1	silt	1	peform	1	pentagon	1	lifecycle	1	blaz	1	glaze	1	invader	1	rusman	1	abnormality	1	malaria	1	reader	1	verdict	1	non-profit	1	prince	1	165	1	dial	1	modern-day	1	stewardship	1	paul	1	incorrect	1	yusuf	1	inhale	1	obtainable	1	fantasy	1	vibrant	1	qatar	1	reformist	1	luckily	1	reliability	1	deviate	1	receptive	1	bamboo	1	swoop	1	covet	1	marry	1	clamor	1	orderly	1	trophy	1	cultural	1	vintage	1	receivable	1	rider	1	closeness	1	meat	1	unresolved	1	deft	1	scrubland	1	foe	1	hoard	1	bombard	1	flare	1	post-harvest	1	carbon	1	frontrunner	1	sublime	1	self-interest	1	fluency	1	inhibit	1	disobey	1	sip	1	expound	1	annihilation	1	touchline	1	convergence	1	extravagance	1	grill	1	mismatch	1	muamalat	1	adultery	1	she'll	1	practicable	1	casuality	1	instantly	1	advertising	1	double-digit	1	unruly	1	thailand	1	700.000	1	110	1	strategically	1	cylinder	1	tenacity	1	pontianak	1	invalid	1	wolf	1	redress	1	preferential	1	unbiase	1	recompense	1	barb	1	geothermal	1	07	1	standstill	1	arizona	1	commendable	1	reliant	1	lob	1	year-old	1	ir	1	failing	1	preservation	1	apology	1	thrash	1	would've	1	kw	1	straightforward	1	fy	1	conformity	1	upside-down	1	second-class	1	par	1	cumulative	1	forest	1	subsector	1	2.6	1	shotgun	1	orbit	1	emperor	1	103	1	pinch	1	staunch	1	tonne	1	riddle	1	legacy	1	undergraduate	1	beaver	1	convict	1	pemerintah	1	yin	1	bell	1	64	1	saudara	1	insecticide	1	well-function	1	schooling	1	cane	1	sixty-five	1	rp50	1	contemporary	1	responsiveness	1	jl	1	penn	1	beating	1	dismay	1	405	1	mindful	1	anniversary	1	sanawiah	1	microcredit	1	confiscate	1	beirut	1	unfit	1	uncomfortable	1	springboard	1	1983	1	arona	1	awful	1	observance	1	straighten	1	democrat	1	conjure	1	rp29	1	misunderstanding	1	monopoly	1	designer	1	prevalence	1	inconvenience	1	interchange	1	siphon	1	unjust	1	lowly	1	slab	1	speculate	1	non-poor	1	shrink	1	eventhough	1	25.000	1	temple	1	partition	1	ovation	1	darken	1	rape	1	unaware	1	relay	1	pregnant	1	surf	1	harbor	1	speedily	1	woo	1	elicit	1	tributary	1	2019	1	whip	1	plat	1	compress	1	irresistible	1	elbow	1	104	1	radius	1	dwindle	1	widow	1	unassume	1	forefront	1	wool	1	emotionally	1	feisty	1	virtual	1	undercoverage	1	moderation	1	sticker	1	joe	1	demot	1	unkind	1	smother	1	awesomeness	1	fatal	1	eternally	1	exasperation	1	accumulation	1	helplessness	1	ideology	1	watchman	1	presuppose	1	inaudible	1	despise	1	memorization	1	commensurate	1	impermeable	1	intersection	1	scalp	1	gladness	1	compel	1	electricty	1	flagship	1	loneliness	1	bake	1	unprepare	1	better-off	1	loot	1	lineup	1	inter-relate	1	genuinely	1	5.9	1	symbolise	1	departmental	1	burrow	1	shopkeeper	1	rp49	1	santoso	1	karya	1	telkom	1	0.30	1	misperception	1	750	1	prescription	1	synthesis	1	harmonious	1	dissent	1	smell	1	duke	1	merger	1	pomala	1	inflammatory	1	tts	1	kabul	1	loyal	1	drunkenly	1	disproportion	1	pacifist	1	re-emerge	1	truthful	1	paradoxically	1	propagation	1	genus	1	perseverance	1	defiant	1	retell	1	silverware	1	handler	1	debatable	1	prune	1	racial	1	penalize	1	temperate	1	inhumanity	1	2005/2006	1	hard-fought	1	refreshingly	1	faint	1	hound	1	restate	1	dearly	1	imitate	1	messiah	1	highest-rank	1	boo	1	substantially	1	kopaja	1	soepomo	1	harmonize	1	miserable	1	absolve	1	oneself	1	invitation	1	ninety-nine	1	crossing	1	implant	1	non-coastal	1	scrutinize	1	provocation	1	fisheries	1	reproduce	1	endogenous	1	pembangunan	1	muliaman	1	habitat	1	behest	1	slap	1	pamper	1	misconduct	1	shove	1	budge	1	i'd	1	toddler	1	optimism	1	endemic	1	heaven	1	1973	1	government-run	1	third-class	1	unwrap	1	sato	1	strap	1	andi	1	fo	1	belittle	1	dedication	1	400.000	1	awe	1	distraction	1	carnage	1	life-give	1	sometime	1	scenic	1	skew	1	rapb	1	soy	1	usher	1	amazing	1	shower	1	bishop	1	stave	1	inefficiency	1	contender	1	flour	1	hassan	1	exaggeration	1	quarter-on-quarter	1	terrify	1	breastfeed	1	allegiance	1	espouse	1	insurgent	1	dialog	1	misplace	1	crisis-relate	1	regimen	1	ore	1	interconnect	1	indignation	1	peaceful	1	wonderfully	1	long-last	1	cd	1	categorization	1	frazzl	1	disadvantageous	1	plaster	1	greenhouse	1	inward	1	narrowly	1	secondment	1	runner-up	1	wan	1	joyfully	1	eddy	1	rp52	1	jewish	1	paine	1	meaningless	1	logistics	1	unwilling	1	sumba	1	khusus	1	artifact	1	reluctance	1	diesel	1	enlargement	1	lambast	1	reclaim	1	spawn	1	lanka	1	inevitably	1	plenary	1	congest	1	normalise	1	anesthetic	1	interpreter	1	wilson	1	stuttgart	1	porch	1	mire	1	ointment	1	pregnancy	1	overrun	1	california	1	bcmc	1	unskilled	1	250.000	1	dusun	1	haphazard	1	roadblock	1	procure	1	leniency	1	in-country	1	obese	1	synthesize	1	streak	1	syllable	1	taxon	1	leverag	1	throng	1	hastily	1	defiance	1	restart	1	mulya	1	arbitrarily	1	gardener	1	supplier	1	immigration	1	brew	1	hollow	1	ridiculous	1	lt	1	unspecified	1	instability	1	arab	1	compression	1	5.000	1	unarm	1	fortieth	1	inexplicable	1	eleven	1	upfront	1	quake	1	present-day	1	luxurious	1	b1	1	81	1	herb	1	clap	1	privatize	1	neonatal	1	boring	1	loud	1	cooperatively	1	freekick	1	fancy	1	canister	1	dare	1	jail	1	ash	1	grind	1	unname	1	dangerously	1	unfair	1	notable	1	tangible	1	inaccurate	1	approximate	1	jsx	1	lastly	1	exceedingly	1	refreshment	1	leaflet	1	9.0	1	anderson	1	off-field	1	backfire	1	retrace	1	national-level	1	subprime	1	hebdo	1	voyage	1	wicked	1	financier	1	iniquity	1	shameful	1	non-response	1	faithfulness	1	werianty	1	two-hour	1	regional-level	1	inexpensive	1	improper	1	crutch	1	fling	1	intrest	1	gazette	1	nourishment	1	statue	1	rivalry	1	consequent	1	selfless	1	rp26	1	apol	1	nigeria	1	danish	1	astra	1	winsome	1	pulse	1	blasphemer	1	nhi	1	science	1	unstable	1	utility	1	140	1	imagery	1	tasteless	1	automatic	1	sub-national	1	nutrient	1	don	1	9,178/9,190	1	homemade	1	disgraceful	1	gfc	1	kenichiro	1	invade	1	latrine	1	baht	1	upstage	1	plug	1	201/9,204	1	unappreciate	1	eighth	1	practitioner	1	nepal	1	two-fold	1	retribution	1	understandable	1	hesitant	1	politicise	1	justification	1	prominently	1	1993	1	tarnish	1	rusty	1	niche	1	sober	1	campaigner	1	riau	1	ts	1	second-in-command	1	glow	1	concession	1	rp350	1	cgi	1	subscribe	1	deckhand	1	handwrite	1	obstruction	1
!		6	!	89	?	2
"		374	"	3821	brennan	2	literal	1	poem	1
$		7	$	198
%		5	%	3304	percent	125	cent	19	forty-eight	1
&		8	&	71
(		1471	(	5880	firearm	2
)		1430	)	6426
*		3	*	6
+		2	+	51	minus	1
,		15275	,	51487	on	412	.	289	's	91
-ku		27	my	140	me	87	i	8	!	1
-mu		17	your	138	you	83	›	4	yours	3	thy	2	yourself	2
-nya		6356	his	1818	of	1480	be	937	its	789	their	780	the	779	it	698	him	586	he	489	her	463	them	190	she	106	's	18	himself	10	degrade	3	endless	2	confidential	2	dessert	2	career-high	2	firstborn	2	siphon	2	uninvite	2	grandeur	2	rusty	2	stain	2	avail	2	initiation	2	passionately	1	rust	1	revel	1	copious	1	secondhand	1	gnaw	1
.		2071	.	24654	,	886	's	32	s	19	fist	2	bang	1	cage	1
/		613	/	1603	and	200	or	128	per	96
0		11	thrash	2
000		7	rp	11
000.000		2	subject	1
02		1	separate	1
09.00		2	noon	4
1		87	one	31
1.5		5	half	6
10		48	ten	60	tenth	4
100		24	hundred	3
100.000		3	smallholder	2
11		17	eleven	7
115/9.117		0	morning	1
12		36	twelve	11
129		0	mile	1
13		12	thirteen	4	hiatus	2
14		25	fourteen	3
15		34	fifteen	8
16		14	sixteen	2
17		11	seventeen	2
17.00		2	p.m.	7
175		0	backlog	2
18		16	eighteen	4
1947		1	"	1
2		61	two	54	second	9
20		35	twenty	19
20-an		0	his	2
2001		13	formulate	2
2005/2006		0	academic	3
2006		100	last	33
2007		240	year	54
2008		107	year	21
2008/09		1	gfc	7	crisis	6
2009		27	next	7	slash	1
21		15	twenty-one	2
21.00		0	p.m.	1
22		7	twenty-two	2
23		11	twenty-three	2
29		6	twenty-nine	2
3		48	three	66	third	5
30		45	thirty	4
31		8	thirty-one	2
33		7	thirty-three	2
4		36	four	43	fourth	7
40		18	forty	2
40-an		0	forty	3
5		52	five	55
5.5		1	five	2
50		22	fifty	2
53		5	fifty-three	2
55		7	fifty-five	2
6		43	six	43
60		11	sixty	2
7		29	seven	17
70		7	seventy	3
71		2	seventy-one	4
8		26	eight	22
8.000		1	eight	2
80		5	eighty	2
9		19	nine	21	nine-month	2	ninth	2
92		4	ninety-two	2
94		2	ninety-four	2
:		79	:	865	\	11	absolute	1	desperately	1
;		146	;	1473	,	59
<		3	<	6	below	2
=		7	=	14
>		8	>	10	least	3
?		237	?	282
[		40	[	114
\		19	\	30
]		36	]	114	›	2
^		13	"	15	^	2	retrieve	1
a		16	a	252
a.s.		2	u.s.	16
aa		0	aa	4
aa-idn		0	aa-idn	4
aachen		0	aachen	2
aadhya		0	aadhya	2
aaji		0	aaji	5
aali		9	aali	8
aan		0	aan	2
aang		0	aang	2
aaron		0	aaron	7
ababa		1	ababa	3
abad		17	century	82	first-century	6	19th-century	3	17th-century	3
abadi		3	eternal	7	abadi	6	endure	5
aban		0	aban	4
abba		0	abba	2
abbas		1	abbas	79
abbondanzieri		0	abbondanzieri	3
abc		0	abc	17
abda		0	abda	3
abdallah		0	abdallah	4
abdallahi		0	abdallahi	2
abdelkader		0	abdelkader	2
abdul		1	abdul	16
abdullah		5	abdullah	53
abdullahi		0	abdullahi	4
abdur		0	abdur	2
abdurrahman		1	cook	2
abe		3	abe	50
abednego		0	abed-nego	2
abercrombie		0	abercrombie	5
abidin		0	abidin	7
abidjan		0	abidjan	2
abigail		0	abigail	2
abimanyu		0	abimanyu	5
abkhazia		0	abkhazia	4	abkhaz	3
abnormal		0	abnormal	3
aboisso		0	aboisso	2
aborsi		1	abortion	6
abot		0	abot	3
aboutrika		0	aboutrika	2
above		0	above	4
abraham		3	abraham	22
abrahams		0	abraham	2	harold	1
abram		1	abram	2
abri		0	personnel	2
absen		10	absent	50	absence	27	miss	12	out	11	absenteeism	4	teacher	2	sidelin	2	off	1
absensi		1	absentee	10	ra	4	absenteeism	3
absolut		1	absolute	15	absolutely	2
abstain		0	abstain	3
abstrak		0	abstract	8
abt		1	ground	6
abu		2	abu	18	ash	10
abu-abu		1	grey	4
abubakar		0	abubakar	2
abul		0	abul	2
ac		1	ac	26	air	2	device	2
aca		1	aca	2
academia		0	academia	2
academic		0	academic	17
academy		3	academy	11
acak		3	randomly	26	random	18
acap		0	acap	3
acapkali		0	often	2
acapulco		1	acapulco	3
acara		55	event	22	ceremony	13	show	10	a	6	occasion	4	gather	4	an	2	here	1
acces		0	access	1
access		1	access	9
account		0	account	4
accra		0	accra	8
ace		1	ace	10
aceh		14	aceh	244	acehnese	16
acer		0	acer	2
achilles		0	achille	3
act		0	act	2
action		0	action	6
actor		0	actor	2
acuan		21	reference	25	benchmark	11	key	10	basis	3
ad		1	ad	11
ad-hoc		1	ad-hoc	3
ada		1491	there	1071	no	363	exist	156	some	145	a	97	be	96	any	88	existence	44	available	39	have	31	presence	23	absence	20	introduction	18	none	10	lack	9	someone	8	something	7	due	7	certain	7	nobody	6	nothing	5	present	4	no-one	3	companionship	1
adalah		364	be	3247	include	59	's	27	constitute	6	realm	2	tray	2
adam		0	adam	21
adams		0	adams	10
adana		0	adana	2
adaptasi		2	adaptation	14
adaptif		0	adaptive	3
adapun		16	the	8	however	4
adaro		0	adaro	3
adat		12	adat	59	custom	20	customary	16
adb		10	adb	34
add		0	add	14
addie		0	addie	3	she	2
addis		1	addis	3
address		0	address	2
ade		0	ade	3
adebayor		0	adebayor	12
adegan		5	scene	5	about	1
adekuat		0	inadequate	2
adel		0	adel	2
adelaide		0	adelaide	4
adem		0	adem	2
aden		0	aden	2
adequacy		0	adequacy	2
adhanom		0	adhanom	3
adhi		1	adhi	11
adiah		0	adiah	2
adidaya		3	power	3
adik		6	sibling	8	sister	3	brother	1
adil		13	fair	42	just	14	unfair	13	fairly	3	unfairly	2	unjust	2	injustice	2	righteous	2	judgment	2
adipati		0	duke	3
adisababa		0	ababa	2
aditya		3	aditya	2
adjudikasi		0	adjudication	2
adjustment		0	adjustment	3
administrasi		12	administration	146	administrative	62	administrator	2	administer	2
administratif		4	administrative	36	administratively	11
administrator		0	administrator	3
ado		0	ado	3
adonan		1	mix	1
adopsi		0	adoption	3
adrian		1	adrian	5
adu		7	shootout	9	penalty	1
aduan		0	complaint	52	complain	8
adven		0	advent	6
advertising		0	advertising	3
advisor		0	adviser	2
advocaat		0	advocaat	2
advokasi		0	advocacy	17
advokat		0	bar	8	advocate	4
aec		0	aec	4
aegis		0	aegis	2
aerobik		0	aerobic	2
aerodinamik		0	aerodynamic	2
aerosol		0	aerosol	2
afd		0	afd	2
afgan		0	afghan	11
afganistan		1	afghanistan	28	afghan	4
afghan		0	afghan	21
afghanistan		11	afghanistan	83	afghan	25
afiliasi		0	affiliation	3	affiliate	2
afinitas		0	affinity	5
afmadow		0	afmadow	2
afp		1	afp	66
afrika		13	africa	114	african	107	nation	20
afrika-amerika		0	african-american	2
afrodit		0	aphrodite	2
after		1	after	8
ag		0	ag	3
against		0	against	4
agak		51	somewhat	21	rather	17	quite	8	slightly	7	bit	7	be	3	relatively	2	hamper	1
agaknya		6	seem	3	thus	2
agam		0	agam	53
agama		28	religious	164	religion	45	ethnicity	4	adherent	1	catholic	1	agama	1
agar		49	to	216	that	110	so	109	order	56	for	36	make	17	ensure	8	prevent	8	allow	6	enable	2
agassi		0	agassi	3
agathe		0	habyarimana	2
agd		0	agd	3
agen		14	agent	42	agency	6	dealer	2
agency		0	agency	12
agenda		7	agenda	43
agensia		0	agent	3
agip		0	agip	2
agnes		0	agne	5
agnieszka		0	agnieszka	3
agogo		0	agogo	4
agreement		1	agreement	25
agregat		0	aggregate	27	earn	2
agresi		0	aggression	7
agresif		3	aggressive	20	aggressively	2	belligerent	1
agri		0	agri	8
agribisnis		0	agribusiness	4
agribusiness		0	agribusiness	4
agricole		0	agricole	2
agricultural		0	agricultural	7
agrikultur		0	agriculture	2	agricultural	2
agro		1	agro	10
agroindustri		0	agroindustry	2	agro-industry	2
aguero		0	aguero	9
aguirre		0	aguirre	2
agunan		5	collateral	27
agung		45	court	32	great	13	agung	9	supreme	8	grand	2
agus		14	agus	11
agustawestland		0	agustawestland	2
agustin		0	agustin	2
agustus		21	august	157	aug	6
ahad		1	sunday	65
ahasyweros		0	xerx	2
ahead		0	ahead	2
ahir		1	end	3	late	2
ahli		88	expert	48	specialist	10	expertise	5	scientist	5	scholar	4	master	4	skilled	3	staff	2	paleontologist	1
ahmad		0	ahmad	12	ahm	2
ahmadi		0	ahmadi	2
ahmadinejad		1	ahmadinejad	11
ahmed		0	ahm	21
ai		0	ai	25
aib		0	disgrace	2
aibep		0	basic	2
aid		1	aid	2
aids		1	aid	35
aifdr		0	facility	4	aifdr	2
aiko		0	aiko	4
aip		0	aip	18
aipd		0	aipd	4
aipeg		0	aipeg	2
aipj		19	aipj	475
aipjt		0	aipjt	12
aiprd		0	aiprd	23
air		133	water	502	air	13	homeland	2	motherland	2	pump	2	waterlog	2	rainwater	1	bucket	1
aires		0	aire	4
airlines		0	airline	11
airmata		1	tear	5
airtime		0	airtime	2
airways		0	airway	4
aiyegbeni		0	aiyegbeni	2
aja		4	just	2
ajaib		6	magical	4	amazing	3	miraculous	3	wonderfully	2	marvelous	2
ajak		1	go	2
ajakan		0	to	1
ajal		0	die	2
ajang		26	arena	3	battlefield	2	tennis	2	favourite	1
ajantha		0	ajantha	2
ajar		0	teach	6
ajaran		13	academic	18	teach	14	teaching	3	school	3	doctrine	2
ajarkan		1	teach	3
ajax		0	ajax	4
ajudikasi		1	adjudication	15
ajukan		0	propose	2
ak		0	ak	3
akademi		0	academy	8
akademik		1	academic	14
akademis		0	academic	16
akademisi		1	academic	15
akal		20	sense	7	reasonable	4	plausible	3	unreasonable	2	sensible	2
akale		0	akale	4
akan		1383	will	2840	would	1195	to	421	be	147	go	52	could	52	shall	39	expect	17	might	17	likely	13	may	9	we'll	4	imminent	3	it'll	2	smack	2	doom	2	inevitably	1	override	1
akap		0	akap	3
akar		6	root	14	akar	9	grassroots	5	grass-root	4
akb		0	imr	3
akbar		8	akbar	4
akehi		0	akehi	2
akhir		152	end	306	late	123	final	72	last	19	outcome	9	ultimate	6	finish	6	end-2006	6	stoppage-time	2
akhir-akhir		8	recently	12	recent	11
akhirnya		116	finally	91	eventually	60	end	36	ultimately	17	last	8	turn	5	final	4	go	4	into	3	ultimate	2	eventual	2	breakthrough	1
akhmad		0	akhmad	3
akhmadi		0	akhmadi	2
akibat		117	result	149	due	116	consequence	43	from	40	because	39	consequently	32	by	27	cause	23	effect	18	thus	9	a	7	stem	4	aftermath	2	owe	2	trigger	2
akihito		0	akihito	2
akol		0	akol	5
akomadin		0	akomadin	3
akomodasi		0	accommodation	14
akomodatif		0	accommodative	2
akp		0	ppa	109
akr		0	akr	2
akrab		6	familiar	3	mutual	3	intimate	3	close	2
akram		0	akram	2
aksara		2	illiterate	2	literate	2
akses		23	access	516	accessibility	3
aksesibilitas		0	accessibility	14	access	3
aksi		100	action	57	act	16	campaign	5	commit	4	rupiah	4	march	3	self-immolation	1	strike	1	profit-tak	1
akta		9	certificate	145	deed	5	akta	4	act	2
akte		1	deed	4	certificate	2
aktif		24	active	113	actively	54	inactive	4
aktifitas		2	activity	6
akting		0	act	2
aktiva		2	asset	5
aktivis		1	activist	28	hardliner	2
aktivitas		21	activity	113
aktor		6	actor	37
aktris		0	actress	8	actor	2
aktual		1	actual	9
aktualisasi		0	actualization	3
aktuaria		0	aktuaria	2
aktuarial		0	actuarial	3
aku		2	i	309	me	44	i'm	14	i've	6	my	6	›	5	i'll	3	admit	2	\	2
akuakultur		0	aquaculture	2
akuan		0	claim	3
akuarium		0	aquarium	2
akuatik		1	aquatic	2
akui		3	admit	3
akuisisi		6	acquisition	23	acquire	13	stake	1
akumulasi		1	accumulation	5	accumulate	4
akun		2	account	7
akuntabel		0	accountable	9	accountability	2
akuntabilitas		0	accountability	93
akuntan		0	accountant	6
akuntansi		5	accountancy	5
akurasi		1	accuracy	8	accurate	3
akurat		1	accurate	42	accurately	10	inaccurate	7	inaccuracy	2
akustik		0	acoustic	5
akut		0	acute	35	syndrome	4
al		35	al	62	navy	2
al-anbar		0	al-anbar	2
al-aqsha		3	aqsa	2
al-arab		0	al-arab	2
al-arabiya		0	al-arabiya	2
al-assad		0	al-assad	4	assad	2
al-bab		0	al-bab	3
al-bashir		0	al-bashir	3
al-beshir		0	al-beshir	3
al-bina		0	al-bina	4
al-fadel		0	al-fadel	5
al-haram		0	temple	2
al-houthi		0	al-houthi	2
al-jazeera		0	al-jazeera	7
al-mahdi		0	al-mahdi	3
al-maliki		0	al-maliki	8
al-maqwartar		0	al-maqwartar	2
al-mujahedeen		0	al-mujahedeen	2
al-ojeily		1	al-ojeily	2
al-qaeda		1	al-qaeda	57	qaeda	5
al-qaida		0	al-qaeda	2
al-qur'an		0	qur'an	2
al-quran		0	?	2
al-sadr		0	al-sadr	4
al-shemari		0	al-shemari	2
al-thawra		0	ath-thawra	2
al-zamili		0	al-zamili	2
al-zamli		1	al-zamli	4
ala		3	ala	2
alabama		0	alabama	6
alain		0	alain	7
alak		0	alak	4
alam		43	natural	120	nature	57	alam	4	terrain	2	universe	1
alamat		1	address	16
alami		41	natural	33	experience	6	naturally	5	way	3
alamiah		3	natural	9	naturally	4
alamsyah		0	alamsyah	2
alan		0	alan	5
alap-alap		1	kestrel	2
alarm		0	alarm	3
alas		1	footwear	3
alasan		97	reason	324	because	13	rationale	11	why	11	argument	10	excuse	10	they	9	emergency	4	argue	4	justification	1
alaska		1	alaska	9
alat		97	tool	42	equipment	31	device	22	instrument	20	organ	14	mean	11	gear	2	sight	2	machine	1
albakri		1	albakri	2
albeda		0	albelda	2
albelda		0	albelda	2
albert		0	albert	6
alberto		0	alberto	9
albin		0	albin	2
albion		0	albion	3
albom		0	albom	2
album		9	album	19
alcatraz		0	alcatraz	2
alcoyano		0	alcoyano	2
aldi		0	aldi	5
aldo		0	aldo	2
alegre		0	alegre	2
aleksander		0	alexander	2	aleksander	2
alergi		0	allergic	7	allergy	3	hay	1
alessandro		0	alessandro	8
alex		1	alex	12
alexander		0	alexander	8
alexandr		0	alexandr	2
alexandre		0	alexandre	3
alfa		0	alfa	7	alpha	2
alfa-cov		0	alpha-cov	9	hcov-229e-related	2
alfabet		0	alphabet	2
alfio		0	alfio	2
alfred		0	alfr	5
alga		0	alga	2
algoritma		0	algorithm	3
algoritme		0	algorithm	1
alhamdulillah		0	alhamdulillah	2
alhasil		1	result	7	as	1
ali		1	ali	28
aliansi		2	alliance	16
alias		3	alias	6
alicante		0	alicante	4
alih		5	over	30	overtake	2	takeover	2
alih-alih		3	instead	25	rather	9
alik		1	shuttle	3
alim		0	he	1
alir		0	flow	2
aliran		25	flow	18	current	9	sectarian	4	connection	3	airflow	3	citarum	2	passage	2	stream	1	cash	1
alishah		0	alishah	2
alishtari		0	alishtari	4
alizay		0	alizay	2
alize		0	alize	2
aljazair		0	algeria	4	algerian	3
aljier		0	algier	3	algeria	2	algerian	2
alkali		0	alkali	2
alkena		0	alkene	3
alkitab		24	bible	156	scripture	24	biblical	13	passage	3	diligent	1
alkitabiah		1	biblical	8
alkohol		0	alcohol	8	alcoholic	2
all		0	all	9	all-england	2
all-in-one		0	all-in-one	2
all-star		2	all-star	6
allah		81	god	1670	he	57	him	21	allah	21	lord	19	divine	3	god-direct	2	unfold	1	falsehood	1	grasp	1
allahku		0	my	1
allahlah		0	god	3
allahmu		0	your	11
allahnya		0	his	4
allardyce		0	allardyce	3
allen		2	allen	4
alliance		0	alliance	2
allianz		0	allianz	3
alloa		0	alloa	3
almarhum		1	late	2
almeria		0	almeria	9
almora		0	almora	2
almunia		0	almunia	4
alogaritma		0	algorithm	2
alokasi		24	allocation	318	allocate	18	alokasi	6	actual	2
alona		0	alona	2
alone		0	alone	2
alonso		0	alonso	7
alor		0	alor	8
alot		1	tough	4
alou		0	alou	2
alpaka		0	alpaca	8
alpha		0	alpha	3
alpine		0	alpine	2
alqaida		0	qaeda	2
alternatif		13	alternative	90
altileri		0	artillery	2
altintop		0	altintop	3
alto		0	alto	8
alu		1	alu	7
aluminium		0	aluminum	3
alumni		0	alumnus	2
alur		10	flow	5	process	3	plot	2	about	1
alvaro		1	alvaro	5
alves		0	alve	12
always		0	always	2
alwin		4	alwin	4
alyssa		1	alyssa	2
alzheimer		0	alzheimer	9
amal		0	charity	8
aman		17	safe	63	secure	17	safety	16	security	12	safely	11	aman	4	insecurity	2	build	2
amanah		1	trust	3
amanat		2	trustee	4	commission	2
amanda		0	amanda	3
amandemen		1	amendment	10	amend	2
amankan		2	secure	3
amanmuradova		0	amanmuradova	2
amara		1	amara	5
amarah		3	anger	5	wrath	3	amarah	2	angry	2	temper	2	quarrel	1
amarasi		0	amarasi	5
amare		0	amare	2
amat		43	very	30	quite	8	be	7	really	6	great	5	so	3	highly	3	huge	3	incredibly	2	definitely	2	seem	2	heavily	2	substantial	1	pretty	1	like	1
amati		0	observe	3
amatir		1	amateur	12
amato		0	amato	2
amazon		0	amazon	9
ambang		4	threshold	3	face	1
ambhara		0	ambhara	2
ambil		16	take	14	get	3	apply	2	seek	2	participate	1
ambisi		4	ambition	15	selfish	1
ambisius		1	ambitious	8
ambon		0	ambon	2
ambono		1	ambono	5
ambrosini		0	ambrosini	2
ambruk		2	collapse	14	apart	2
ambulan		0	ambulance	10
ambulans		2	ambulance	2
amd		0	amd	4
amdal		0	report	2	environmental	1
amelia		1	amelia	3
amelie		0	amelie	5
america		0	america	5
american		0	american	13
americo		0	americo	2
amerika		64	united	227	american	175	us	142	america	70	u.s.	39
amfg		0	amfg	2
amfibi		0	aircraft	1
amfibia		0	amphibian	13
amida		0	amida	2
amil		1	amil	7
amin		0	amin	6	amen	2
amino		0	amino	6
aminotransferase		0	aminotransferase	3
aminuddin		0	aminuddin	2
amir		0	amir	2	amr	2
amiruddin		0	amiruddin	2
amman		0	amman	11
ammonium		0	ammonium	3
amnesia		0	amnesia	5
amnesti		0	amnesty	7
amnesty		2	amnesty	7
amniota		0	amniotic	3
amoral		1	immoral	2
amos		1	amo	2
ampas		1	husk	2
amphorae		0	amphorae	3
amplop		0	envelope	2
amran		0	amran	3
amsal		1	proverb	19
amsberg		0	amsberg	3
amsterdam		0	amsterdam	5
amunisi		2	ammunition	3
amy		1	amy	8	she	3
an		1	an	6
ana		0	ana	7
anadarko		0	anadarko	2
anaerobik		0	anaerobic	6
anaguid		0	anaguid	2
anak		287	child	951	son	100	kid	32	student	22	subsidiary	17	boy	16	dependant	15	young	15	anak	12	offspring	11	baby	5	calf	3	enrol	2	preterm	2	schoolchild	2	creek	2	daughter	2	sonship	2	childhood	1	prodigal	1
anakanak		1	child	6
anakanaknya		0	child	3
analis		15	analyst	46
analisa		0	analysis	14	analyze	2
analisis		17	analysis	251	analytical	7	analyze	6	analyse	2
analitis		0	analytical	8
analog		0	analog	5
analogi		0	analogy	2
analysis		0	analysis	10
anarkisme		0	anarchism	2
anasir		0	element	5
anatomi		0	anatomy	3	anatomical	2
anatomis		0	anatomical	2
anbar		0	anbar	5
ancaman		12	threat	70	threaten	2	danger	1
ancelotti		0	ancelotti	4
ancic		0	ancic	2
ancol		0	ancol	2
and		5	and	124
anda		42	you	632	your	193	you're	38	you've	15	you'll	13	you'd	3	yours	1
andahanesa		0	andahanesa	3
andai		0	wish	2	would	2
andaikata		0	if	2
andal		3	andal	2
andalan		8	mainstay	5	constitute	1
andalas		0	andala	15
andalucia		0	andalucian	3
andalusia		0	andalucian	2
andea		0	andean	4
anderlecht		0	anderlecht	3
anderson		1	anderson	9
andesit		2	andesit	2
andi		2	andi	2
andik		0	andik	3
andil		6	contribute	9
andre		1	andre	8
andrea		0	andrea	5
andreas		0	andreas	6	andrew	3
andreev		0	andreev	2
andrei		0	andrei	2
andres		0	andre	6
andrew		4	andrew	10	steer	3
andrews		0	andrews	2
andriy		0	andriy	2
android		0	android	2
andy		1	andy	26
anees		0	anee	2
aneh		13	strange	6	peculiar	3	odd	3
anehnya		1	curiously	2
aneka		8	aneka	5	various	3
anekdotal		0	anecdotal	2
anelka		0	anelka	8
anemia		1	anemia	2	sickle	1
anfield		0	anfield	7
angel		0	angel	7
angela		1	angela	5
angeles		2	angeles	29
angelo		0	angelo	2
anggap		9	consider	2	so	1
anggapan		7	assumption	10	view	4	perception	3	assume	2	belief	2
anggaran		42	budget	353	budgetary	14	fiscal	11	fund	9	spend	3	budge	3	allocate	3
anggaran-red		0	budget	2
anggito		4	anggito	6
anggota		259	member	958	membership	16	belong	4	person	3	non-member	2
anggun		0	anggun	4	elegant	2
anggur		2	wine	4	grape	3	vineyard	3	maroon	2
angie		0	angie	5
angin		21	wind	30	breeze	2	tornado	1
angka		262	rate	127	figure	95	point	66	the	51	number	39	level	26	score	14	at	9	hit	9	ahead	9	below	7	numerical	4	angka	3	behind	2	adrift	2	calculation	1
angkasa		7	space	28	spaceship	6	air	4
angkat		3	lift	4	up-lift	2	up	1
angkatan		18	force	38	navy	21	naval	15	army	8	generation	3	angkatan	3	airforce	2	sailor	2
angket		2	mulyani	1
angkot		1	transportation	2
angkut		6	transport	4	load	2
angkutan		7	transport	28	transportation	16	bus	4	minibus	2
angola		0	angola	19
angsuran		2	installment	12	instalment	8	repayment	5
anime		0	anime	1
anion		0	anion	2
anjing		3	dog	25	lion	1
anjlok		8	drop	12	fall	4	slump	3	drastic	2
anjuran		3	suggestion	2	recommendation	2	proposal	2
ankara		1	ankara	5
ann		0	ann	2
anna		0	anna	15	her	3	she	2
anne		0	anne	3
anne-marie		0	anne-marie	2
annex		0	annex	6
annual		0	annual	3
anoda		0	anode	6
anomali		0	anomaly	2
anonim		1	anonymous	2
anpea		0	anpea	3
ansari		0	tpt	2
antam		8	antam	44	company	6
antar		66	between	40	inter-bank	11	across	10	among	10	inter-island	5	inter-korean	5	amongst	3	inter-region	3	inter-regional	3
antar-aliran		0	sectarian	4
antar-bank		0	interbank	2
antar-faksi		0	factional	3
antar-korea		0	inter-korean	2
antar-lptk		0	lptk	2
antar-responden		0	inter-respondent	3
antar-rw		0	inter-rw	14
antara		420	between	1133	among	267	of	96	include	49	from	26	antara	15	range	7	alia	5	amongst	4
antaranya		74	them	31	which	19	include	17	among	12	these	9	whom	2	one	1
antarbangsa		0	international	4	nato-l	3
antarbank		3	interbank	5
antardaerah		6	region	22	interregional	11
antardepartemen		2	differ	2
antardesa		0	village	16	intervillage	12	differ	1	antardesa	1
antardusun		1	inter-hamlet	11	hamlet	3	inter-dusun	3
antariksa		0	space	18	aerospace	3	outerspace	2
antarinstansi		1	agency	3	interagency	2	surround	2
antarjenis		0	type	2
antarjenjang		0	level	2
antarjorong		0	jorong	4
antarkabupaten		0	across	6	kabupaten	5	district	3
antarkedua		0	between	3
antarkelompok		1	between	8	group	3
antarkementerian		0	ministry	2
antarkomoditas		0	commodity	3
antarkota		1	intercity	6	city	2
antarlembaga		1	coordination	3
antarmasyarakat		0	people-to-people	2
antarmitra		0	peer-to-peer	4
antarmuka		0	antarmuka	3
antarpemangku		0	between	3
antarpemerintah		2	government-to-government	3
antarpengadilan		0	court-to-court	3
antarpeserta		0	participant	2	from	1
antarprogram		0	across	2	program	1
antarprovinsi		1	province	9
antarpulau		1	inter-island	25	exportable	3
antarresponden		0	respondent	2
antarrumah		0	between	2
antarsekolah		0	between	9	school	3
antarsektor		0	as	2
antarspesies		0	interspecy	16
antartahun		0	year	2
antartika		0	antarctica	4	antarctic	2
antarwaktu		1	interperiodic	2
antarwarga		0	among	2
antarwilayah		0	between	17	across	12	area	8	region	7	interregional	2	variation	1	vary	1
antawn		0	antawn	3
anteater		0	anteater	4
antena		0	antenna	6
anthony		0	anthony	19
anti		17	anti-corruption	48	anti	5	anti-government	3	against	2	riot	1
anti-angiogenesis		0	anti-angiogenesis	2
anti-apartheid		0	anti-apartheid	2
anti-as		0	anti-us	3
anti-corruption		0	anti-corruption	6
anti-diskriminasi		0	anti-discrimination	2
anti-gangguan		0	anti-bully	2
anti-huru-hara		0	riot	2
anti-kapal		0	anti-ship	2
anti-korupsi		3	plan	8	anti-corruption	7	corruption	2
anti-pemerintah		0	anti-government	3
anti-pesawat		0	anti-aircraft	2
anti-sars-cov		0	anti-sars-cov	3
anti-suriah		0	anti-syrian	4
anti-teror		0	anti-terror	3
antibiotik		0	antibiotic	4
antibodi		1	antibody	28
antihuru-hara		0	riot	3
antik		0	antique	2
antikanker		0	anti	2
antikorupsi		0	anti-corruption	2
antikristus		0	antichrist	4
anting-anting		0	earring	2
antiokhia		0	antioch	2
antioksidan		1	antioxidant	10	antioksidant	5	oxidant	4
antisipasi		1	anticipation	5	anticipatory	3	anticipate	3
antivirus		0	antiviral	8	antivirus	2
antlers		0	antler	2
antm		2	antam	4
anton		0	anton	3
antonio		1	antonio	13
antonius		1	benady	1
antrax		0	antrax	3
antre		3	time	1
antrean		0	queue	9
antri		0	queue	4
antrian		0	queue	2
antusias		3	enthusiastic	3
antusiasme		1	enthusiasm	2
anugerah		7	grace	42	gift	12	gracious	2
anugrah		1	anugrah	2
anular		0	anular	2
anwar		8	anwar	9
anz		0	anz	5
ap		1	ap	4	associate	2
apa		182	what	589	whether	266	do	102	be	86	any	81	if	70	whatever	34	have	28	anything	24	how	18	thing	13	everything	7	nothing	2	curious	1
apa-apa		16	nothing	13	anything	8	something	2
apabila		72	if	140	when	26	unless	2	otherwise	2
apache		0	apache	4	apach	3
apalagi		53	moreover	15	especially	13	alone	10	say	1
aparat		57	official	289	authority	38	officer	14	apparatus	4	staff	4	aparat	2
aparatur		1	official	2
apartemen		3	apartment	10
apatis		2	apathetic	6	apathy	2
apbd		9	apbd	113	budget	46
apbd-dau		0	apbd-dau	3
apbn		14	budget	104	apbn	59	6.1-percent	1
apbn-p		1	revise	6	state	3
apbnp		9	revise	29	budget	2
apeksu		0	apeksu	13
apel		0	apple	4
apertura		0	apertura	2
apex		0	apex	6
apexindo		0	apexindo	10
api		57	fire	33	flame	5	api	4	volcanoe	1	heat	1
apik		2	apik	2
apikultur		0	apiculture	1
apindo		0	apindo	2
apk		0	apk	7	ger	2
aplikasi		7	application	61	app	13
apm		0	ner	8	apm	2
apnea		0	apnea	2
apol		1	apol	6
apollo		0	apollo	6
apologi		0	apology	2
apolos		0	apollos	4
apostolik		0	march	2
apotek		0	pharmacy	3
apotik		0	pharmacy	2
appenzell		0	appenzell	3
apple		0	apple	14	rival	1
appleby		0	appleby	2
appraisal		0	appraisal	4
approach		0	approach	3
apps		0	app	8
appsi		0	appsi	11
apresiasi		2	appreciation	10	appreciate	3
april		13	april	286
april-mei		0	april-may	2
aprindo		0	aprindo	4
apt		1	surface	5
aqsa		2	aqsa	9	al-aqsa	1
aquifer		0	aquifer	2
ara		0	annual	1
arab		18	arab	97	saudi	54	arabian	9	arabic	6
arab-israel		1	arab-israeli	2
arabia		0	arabia	2
arafat		0	arafat	2
arah		84	direction	79	towards	22	toward	13	way	4	trajectory	3	navigation	2	orientation	2	course	2	assailant	2
arahan		2	direction	18	directive	3	guidance	3	instruction	2
aram		0	syrian	3
arang		3	charcoal	6
arango		0	arango	4
arbaeen		0	arbaeen	2
arbil		0	arbil	8
arbitrase		0	arbitration	4
arca		0	statue	3
archaebakteri		0	archaebacteria	2
archives		0	archive	2
arctic		0	arctic	2
ards		0	ard	5
area		31	area	74	occupy	1
areal		9	area	6	land	5	paddy	4	under	4	site	2
arena		5	arena	15
arenas		0	arena	7
arfa		0	arfa	5
argentina		2	argentina	44	argentine	29	argentinian	4
argentine		0	argentine	2
argo		0	argo	2
argumen		0	argument	13
ari		0	ari	2
ari-ari		0	placenta	2	umbilical	2
arianto		2	arianto	2
aridi		0	aridi	2
arie		1	budhiman	4
arief		1	arief	5
aries		0	ary	4
arif		6	arif	10
arisan		2	arisan	51	rotate	1	rotary	1
aristide		0	aristide	3
aristoteles		0	aristotle	2
aritmetika		0	arithmetic	3
arizmendi		0	arizmendi	2
arizona		0	arizona	6
arjawinangun		0	arjawinangun	3
arjen		0	arjen	2
arkeologi		0	archaeological	3	archeologist	2
arktik		0	arctic	3
arlington		0	arlington	4
armada		5	fleet	10	operate	2	shipping	1
armand		0	armand	3
armando		0	armando	5
armenia		0	armenian	10
arminia		0	arminia	8
armstrong		1	armstrong	14
arnaud		0	arnaud	4
arnold		0	arnold	2
aro		0	aro	5
arogan		0	arrogant	2
aroma		5	aroma	2
aromatik		0	aromatic	5
arpanet		0	arpanet	2
arpeni		0	arpeni	5
arranger		0	arranger	2
array		0	array	3
arron		0	arron	2
arsenal		1	arsenal	83
arsene		0	arsene	10
arsip		2	archive	7	file	7
arsitek		1	architect	5
arsitektur		2	architecture	15	architectural	4	architecturally	2
art		0	art	7	household	3
arta		0	arta	5
artajasa		0	artajasa	2
artefak		0	artifact	2
arteri		0	artery	5
artha		0	artha	7
arthamulia		0	arthamulia	2
arthasentosa		0	arthasentosa	2
arthur		0	arthur	2
arti		17	mean	23	sense	6	significance	5	term	3	meaning	2
artikel		2	article	31
artileri		0	artillery	8
artinya		26	mean	67	that	4	value	2	sense	2	it	2	word	2
artip		0	artip	4
artis		2	artist	16
artist		0	artist	2
artistik		0	artistic	3
arts		0	art	3
arun		0	arun	2
arunachal		0	arunachal	2
arus		26	flow	26	current	15	stream	4	thermal	2	tide	2	sweep	2
arutmin		0	arutmin	4
aryasinha		0	aryasinha	4
as		272	us	936	u.s.	187	united	63	state	13	american	12	greenback	2	us-l	2
as-irak		1	us-iraqi	3
as-jepang		0	alliance	2
as-saadi		0	al-saadi	2
as-sadr		0	sadr	7
asa		6	despair	5	desperate	4	hope	3	desperately	2
asabri		0	asabri	3
asahi		0	asahi	5
asahimas		0	asahima	2
asai		0	assay	2
asal		153	origin	49	's	18	striker	11	from	10	home	6	native	4	original	2	hometown	2	genesis	1	of	1
asal-usul		2	origin	5
asalkan		2	provide	4	long	3
asam		1	acid	33	tamarind	15	asam	9
asamoah		0	asamoah	3
asap		2	smoke	27	asap	2	plume	2	haze	1
asas		6	principle	7	‑	4
asasi		1	right	29	human	9
asean		1	asean	20	asian	1
asep		0	asep	2
asesor		0	assessor	74	assesor	2	candidate	1
aset		14	asset	177
asfn		0	sedaya	1
asher		0	asher	2
asia		20	asia	124	asian	82
asia-pacific		0	asia-pacific	2
asian		0	asian	15
asii		2	asii	5	astra	1
asimtomatik		0	asymptomatic	5
asin		2	salt	4	asin	3	salty	2
asing		42	foreign	201	foreigner	23	stranger	9	unknown	5	inflow	4	overseas	3	fdi	3	unfamiliar	2	familiar	2	expatriate	2
asisten		3	assistant	33
askes		9	aske	249
askes-gakin		0	askes-gakin	21	gakin	10
askeskin		4	askeskin	73
aslam		0	aslam	2
asli		16	original	25	indigenous	8	asli	6	real	6	native	4	originally	3	genuine	3	origin	2	authentic	2	locally-derive	2
aslim		9	aslim	6
asma		1	asthma	9
asmat		0	asmat	2
asmindo		0	asmindo	2	furniture	2
aso		0	aso	12
asosiasi		5	association	60	asosiasi	3
aspal		1	asphalt	12
aspartat		0	aspartate	2
aspek		44	aspect	159	of	3	rigidity	2
aspirasi		5	aspiration	37	opinion	3	view	3	accommodate	2
aspirin		0	aspirin	10
aspuk		0	aspuk	2
asrama		2	board	17	dormitory	5	house	1
asri		1	asri	3
assad		0	assad	6
assalamu		0	greeting	2
assam		0	assam	6
assesment		0	sa	2	assessment	1
assessment		0	assessment	5
asset		1	asset	5
assist		0	assist	16
assistance		0	assistance	5
associated		0	associate	4
association		0	association	8
astana		0	astana	4
astaxanthin		0	astaxanthine	2
asteroid		0	asteroid	9
aston		0	aston	12
astra		2	astra	37	sale	1
astrofisika		0	astrophysics	3
astronom		0	astronomer	7	astronaut	2
astronomi		1	astronomy	11	astronomical	3
astronot		1	astronaut	9	astronout	3	astraunot	2
asuh		5	asuh	3
asuhan		3	side	9	's	8	care	2
asumsi		12	assumption	44	assume	14	conjecture	2	forecast	2
asupan		5	intake	10	input	2
asuransi		12	insurance	100	asuransi	11	microinsurance	3	insure	2
asy-syarif		0	mount	2
asyik		3	young	2
asyur		0	assyria	2	assyrian	2
asyura		0	ashura	2
at		0	at	12
atalanta		0	atalanta	7
atambua		2	atambua	7
atap		6	roof	20	atap	3	rooftop	2
atapupu		0	atapupu	4
atari		0	atari	2
atas		224	of	269	over	250	above	228	for	204	on	192	the	63	to	59	's	31	upper	28	top	26	at	24	against	19	upon	15	into	12	victory	2	ata	2	mention	2	mat	2	upwards	2	duel	1	end-of-program	1
atasan		9	superior	13	boss	6	supervisor	3	employer	3	fire	1
atau		698	or	3647	and	185	nor	12	otherwise	3	alternatively	1
ataupun		20	or	67	nor	12
ateis		0	atheist	4
aten		0	aten	2
atena		0	athens	5	athenian	2
athena		0	athens	16
athletic		0	athletic	14
atik		0	atik	5
atipis		0	atypical	3
atk		0	atk	2
atkinson		0	atkinson	4
atlanta		0	atlanta	8
atlantic		0	atlantic	2
atlantik		1	nato	3
atlantis		0	atlantis	4
atlet		13	athlete	14	ex-athlete	2	gatlin	2	any	2
atletico		0	atletico	32
atletik		3	athletics	7
atlit		0	athlete	3
atm		3	atm	32
atmosfer		1	atmosphere	27	atmospheric	4	atmospher	2
atmosfir		0	atmosphere	6
ato		1	ato	3
atom		5	atomic	26	atom	20
atp		1	atp	11
atpk		0	atpk	7
atrium		0	atrium	2
atsiri		0	vetiver	5
aturan		26	regulation	82	rule	48	arrangement	9	law	7	procedure	4	govern	4	stipulation	3	guideline	2	enforce	2	regulatory	2	5-minute	2	oppose	1
au		3	au	10	airforce	2
aubrey		0	aubrey	2
auckland		0	auckland	7
audiensi		0	audience	2
audio		0	audio	5
audisi		0	audition	3
audit		1	audit	44
auditan		0	audit	3
auditor		0	auditor	3
auditorium		0	auditorium	2
auer		0	auer	2
augsburg		0	augsburg	2
august		0	august	4
aula		1	hall	2
auman		0	roar	2
aung		0	aung	4
ausaid		7	ausaid	261
ausma		0	ausma	4
austin		0	austin	3
australia		32	australia	432	australian	268	goa	29	aussie	3	australian-l	2
australia-indonesia		3	australia	9	australia-indonesia	4	aip	1
australian		0	australian	19
austria		3	austria	13	austrian	11
authority		1	authority	2
automotif		1	automotive	8
auxerre		0	auxerre	7
avatar		0	avatar	3
avi		0	avi	3
avian		1	avian	8
aviliani		1	aviliani	2
aviv		3	aviv	7
avram		0	avram	8
awak		6	crew	22	flight	1
awal		121	early	246	begin	113	initial	94	start	61	first	34	preliminary	31	original	8	commencement	7	initially	6	previous	5	outset	4	inception	4	beginning	2	conception	1
awalnya		15	initially	30	originally	11	first	9	initial	4	start	4	early	4	previously	3	once	2
awam		3	layperson	2
awami		0	awami	2
awan		2	cloud	27
award		1	award	11
awards		0	award	11
awasi		0	›	2
awitan		0	onset	20
axelsson		0	axelsson	2
ayah		10	father	75	dad	41	daddy	8	he	5	brother	1
ayahanda		1	father	5
ayam		4	chicken	27	chick	8	poultry	3	hen	3	beef	1
ayat		27	verse	47	clause	8	paragraph	4	passage	3	subsection	2	scripture	1
ayhan		0	ayhan	4
ayman		0	ayman	2
ayo		2	ayo	3	come	2
ayr		0	ayr	10
ayu		0	ayu	5
ayub		3	job	23
az-zahar		0	zahar	2
azaouagh		0	azaouagh	2
azerbaijan		0	azerbaijan	2
azhar		0	azhar	5
azis		0	azis	3
aziz		1	aziz	7
azusa		0	azusa	4
aéreos		0	aéreos	2
b		16	b	176
ba		0	ba	3
bab		2	chapter	133	section	20
babak		91	half	92	round	40	second-half	18	last	14	first-half	8	halftime	3	half-time	3	restart	2	midway	2	one-sid	1
babakan		0	babakan	6
babbage		0	babbage	4
babel		1	babel	5	babylon	4
babi		3	pig	38	swine	3	sty	3
baboon		0	baboon	5
baca		5	read	12
bacaan		3	read	4	today	2
back		3	back	8	buyback	2
backhand		0	backhand	7
bad		0	bad	2
badai		9	storm	35	strom	4	hurricane	2	shake	1
badalona		0	badalona	2
badan		97	agency	171	body	68	board	53	badan	23	bureau	10	council	7	indonesia	6	the	5	entity	5	organization	2	regulator	2	organisation	1
baddeley		0	baddeley	4
bafana		0	bafana	2
bagaikan		0	like	3	›	1
bagaimana		59	how	334	what	45	way	9
bagaimanapun		3	however	11	matter	4
bagan		1	figure	6	chart	3	diagram	2
bagasi		0	baggage	2
bagdad		0	baghdad	6
baggot		0	baggot	2
baghdad		5	baghdad	123
baghdatis		1	baghdatis	14
bagi		389	for	1767	to	532	on	26	of	24	those	9	publically	3	deterrent	2
bagian		194	part	426	the	160	section	80	piece	14	passage	11	division	9	of	8	portion	7	chapter	7	component	7	inner	4	category	3	north-eastern	3	southeastern	2	suite	1
bagnaresi		0	bagnaresi	2
bagram		0	bagram	4
bagus		56	good	109	well	15	great	8	fine	6	nice	3	excellent	3	putt	3	pretty	2	very	2
bah		1	bah	2
bahagia		6	happy	8	our	2
bahan		145	material	115	fuel	24	foodstuff	14	ingredient	10	substance	6	staple	6	for	4	stuff	4	bahan	3	grocery	2
bahana		0	bahana	10	company	2
bahari		0	bahari	2
bahas		0	discuss	5
bahasa		75	language	109	english	4	tongue	4	test	2	word	2	english-speak	2	arabic	1	text	1
bahasan		3	discussion	2
bahaya		4	danger	32	peril	5	harm	4	hazard	3	evil	3	trouble	2
bahkan		207	even	439	fact	111	moreover	11	indeed	3	actually	3
bahrain		0	bahrain	9	bahraini	3
baht		0	stock	2
bahu		3	shoulder	12	bahu	3
bahwa		730	that	4262	perceive	2	realize	2	long-held	1
baidoa		0	baidoa	2
baih		0	bais	5
baik		570	good	732	both	421	well	155	either	65	whether	40	improve	11	properly	9	neither	9	fine	8	strong	8	successful	5	okay	4	irrespective	3	term	3	well-intention	2	excellent	2	goodwill	1	self-esteem	1
baikal		0	baikal	2
bainimarama		1	bainimarama	4
bait		2	temple	17
baitul		0	baitul	2
baja		7	steel	21
bajakan		2	straight	2
bajaur		0	bajaur	4
bajo		0	bajo	3
baju		5	clothes	8	clothing	4	suit	2	spare	2	scrub	1
bak		4	bathtub	2	pick-up	2	into	1
bakal		20	will	15	would	8
bakalan		0	calf	5	cow	4
bakar		34	fuel	86	burn	7	bakar	3	combustion	1
bakat		2	talent	8	giftedness	2
baker		3	baker	2
bakornas		0	bakorna	3
bakrie		0	bakrie	24
bakrieland		0	bakrieland	4
bakso		0	pork	3	meatball	1
bakteri		1	bacteria	51	bacterial	7	bacterium	3
bakti		1	bakti	2
baku		22	raw	28	standard	7	pulp	3	supply	2	fix	1
baku-tembak		1	shootout	3	shoot	2	gun	2
bakul		1	trader	2	small-scale	2
bakung		0	lily	2
bala		1	reinforcement	2
balad		0	balad	2
balai		4	hall	21	balai	3	post	2
balaikota		2	hall	4
balance		0	balance	2
balances		0	balance	2
balap		9	race	8
balapan		3	race	6
balaraja		0	balaraja	5
balas		9	back	1
balasan		6	return	6	reprisal	2	back	2
balatentara		3	force	3
balawneh		0	balawneh	2
baldini		0	baldini	2
baldwin		0	baldwin	2
balebat		0	balebat	2
balet		0	ballet	3
bali		6	bali	66	balinese	3
balian		0	balian	2
balik		36	behind	34	back	9	feedback	7	counter-attack	4	comeback	3	reverse	3	turn	3	return	2
baling-baling		0	on	1
balistik		0	ballistic	5
balita		2	under-five	21	child	7	five	3
balitbang		0	balitbang	2
balkan		0	balkans	4
balkon		0	balcony	2
ball		0	ball	2
ballack		0	ballack	9
balok		3	bar	3
balon		3	balloon	9	candidate	2
baluch		0	baluch	3
baluchistan		0	baluchistan	3
balzer		1	balzer	2
bam		0	bam	5
bambang		8	bambang	40	sugiyono	2
bambu		0	bamboo	9
bammer		0	bammer	3
bamus		0	bamus	4
ban		1	ban	25	tyre	13	tire	6	conveyor	2
bancassurance		0	bancassurance	2
banco		0	banco	4
bancorp		0	banking	1
band		3	band	12
banda		6	banda	40
bandang		2	flash	3
bandar		4	airport	25	bandar	4
bandara		6	airport	63	airman	2
bandaranaike		0	bandaranaike	2
bandel		1	delinquent	2	disobedient	1
bandeng		0	milkfish	3
banding		5	appeal	20	comparative	2	educational	2
bandingkan		5	compare	3
bandung		3	bandung	79
bandwidth		0	bandwidth	2
banega		0	banega	3
bangalore		0	bangalore	3
bangau		0	stork	3
bangda		0	bangda	7
bangdes		0	bangde	2
bangga		2	proud	8
bangka		1	bangka	2
bangkai		0	dead	1
bangkit		10	rise	13	come	7	recover	7	back	5	bounce	2	up	2	rally	2	resurgent	2
bangkok		0	bangkok	8
bangkrut		1	bankrupt	4	fail	2	collapse	2	bankruptcy	1
bangku		6	bench	9	chair	2
bangla		0	bangla	2
bangladesh		4	bangladesh	46	bangladeshi	8	country	2
bangsa		55	nation	56	people	25	bangsa	11	israelite	9	the	4	gentile	2
bangsal		0	ward	3
bangun		7	wake	6	build	5	bangun	3	awake	2	remarkable	1
bangunan		32	building	123	construction	24	structure	9	house	6	property	4	bangunan	2	kiosk	2	builder	2
bani		1	bani	3
banjar		0	banjar	65
banjaran		0	banjaran	2
banjarmasin		0	banjarmasin	2
banjir		7	flood	75	flood-prone	2
bank		153	bank	1240	banking	11	bi	6	government-own	2
banker		0	banker	2
bankes		1	allowance	14	ra	6
banking		1	banking	28
bankir		0	banker	5
bannu		0	bannu	2
bantaeng		0	bantaeng	2
bantalan		1	pad	3	cushion	3
banten		5	banten	53
banteng		0	bull	3
bantesa		0	bantesa	2
bantu		7	temporary	5	help	2	tool	2	assistant	1
bantuan		199	assistance	588	aid	210	help	54	benefit	33	support	32	grant	21	assist	15	bantuan	12	relief	8	package	1
bantul		0	bantul	2
banyak		543	many	850	lot	121	much	110	number	79	large	45	more	43	most	41	often	23	mostly	19	great	18	plenty	15	numerous	15	amount	15	few	14	widely	13	commonly	11	frequently	9	big	8	common	7	little	7	multitude	6	largely	5	crowd	5	greatly	5	excessive	3	considerable	2	rampant	2	abundant	2	adulation	2	endless	2	flaw	2
banyu		0	banyu	2
banyuasin		0	banyuasin	9
banyuraden		0	banyuraden	4
bao		0	bao	3
bapa		5	father	89	heavenly	2
bapak		10	man	16	fgd	12	father	11	mr	6
bapamu		0	father	9
bapel		2	bapel	147	hmo	3	badan	2
bapepam		3	bapepam	7
bapepam-lk		3	bapepam-lk	20	bapepam	4
bapermas		0	baperma	2
bappeda		1	bappeda	72
bappenas		14	bappenas	98	agency	4	beppena	3	bappenas-l	2	diani	1
baptis		1	baptism	2
baptista		0	baptista	2
baquba		0	baquba	3
bar		0	bar	5
bara		8	coal	41
barack		0	barack	2
barak		0	barracks	3
barakat		0	barakat	2
barang		102	goods	171	item	12	cargo	11	product	8	commodity	5	belongings	4	stuff	4	freight	2	illegal	2	consumer	1	grocery	1
barangkali		2	perhaps	2	probably	2	may	2
barangsiapa		1	who	8	whoever	4
barat		36	west	520	western	91	barat	69	western-back	2	northwest	1
baratdaya		2	southwest	6	southwestern	3
baratlaut		0	north-west	6	northwest	4	northwestern	2
barbar		0	barbarian	2
barbara		0	barbara	2	sam	2
barbekyu		0	spice	2
barbosa		0	barbosa	3
barbula		0	barbule	3
barca		0	barca	36
barcelona		2	barcelona	54
barel		1	barrel	88
baris		2	row	6	line	2
barisan		21	row	4	barisan	3	rank	3	defence	1	v	1
barito		0	barito	7
barnabas		2	barnabas	9
barnabaslah		0	barnabas	2
barnas		0	barna	2
barnet		0	barnet	2
barnetta		0	barnetta	3
barnsley		0	barnsley	3
baron		0	baron	2
barre		0	barre	3
barrier		0	barrier	3
barris		0	barris	3
barry		0	barry	4
bartoli		0	bartoli	7
baru		306	new	957	only	68	just	47	newly	35	novel	26	recently	13	fresh	11	baru	10	then	8	recent	6	emerge	4	incoming	2	entrant	2	on-shore	2	brand-new	1
baru-baru		5	recently	55	recent	40	currently	3
baruna		0	baruna	2
bas		0	bass	4
basa		1	base	2
basah		3	wet	14	wetland	3	irrigate	2
base		2	base	7
based		0	fee-base	3
basel		0	basel	8
baseline		2	baseline	42
bashar		0	bashar	5
bashary		0	bashary	3
basic		1	basic	7
basile		0	basile	5
basis		14	basis	41	base	20	percentage	9	database	6
basket		1	basketball	10
basketball		0	basketball	2
basque		0	basque	2
basra		0	basra	13
basri		0	basri	3
basten		0	basten	2
bastia		0	bastia	2
bastian		1	bastian	3
basuki		3	basuki	13
bata		3	brick	11	brick-mak	2
batako		0	batako	2
batalion		0	battalion	5
batam		0	batam	6
batang		5	trunk	7	piece	3	rod	3	batang	2	river	1
batangan		0	be	1
batas		47	limit	30	boundary	23	border	8	deadline	4	indefinitely	3	extent	3	margin	2	unlimited	2	ceiling	2	the	1	secure	1
batas-waktu		0	deadline	4
batasan		5	limit	8	restriction	8	limitation	6	definition	2	boundary	2
batavia		1	batavia	1
baterai		1	battery	45	paper	1
batere		0	battery	2
batik		1	batik	29	batiste	2
batin		4	inner	3
batiniah		1	inward	2
batista		1	batista	3
batsyeba		0	bathsheba	2
batticaloa		0	batticaloa	9
batu		43	batu	41	stone	29	rock	24	coal	21	brick	1
batuan		1	rock	2
batubara		4	coal	33	batubara	5
batuk		1	cough	27
bau		6	smell	15	odour	2	gas-like	1
bauby		0	bauby	4
baugh		0	baugh	4
bauksit		0	bauxite	9
bavaria		0	bavarian	3
bawa		2	bring	3	take	2	out	1
bawaan		5	innate	2	birth	2
bawah		167	under	242	below	191	lower	38	bottom	30	behind	28	underground	15	less	11	down	5	downward	3	beneath	3	underneath	3	low-income	3	14-under	2	11-under	2	one-year	2	lower-level	2	12-under	2
bawahan		2	his	2
bawang		0	onion	18	garlic	2
bawasda		0	bawasda	10	daerah-bawasda	2
bay		0	bay	5
baya		0	middle-ag	3	middle	2
bayang		0	shadow	3
bayangan		4	shadow	8
bayangkan		4	imagine	19	think	5
bayar		4	pay	10
bayaran		5	payment	3	pay	2
bayelsa		0	bayelsa	7
bayer		0	bayer	17
bayern		1	bayern	74
bayi		19	baby	56	infant	46	neonatal	5	babe	4	birth	3	newborn	3	offspring	2
bazzi		0	bazzi	2
bb		0	bb	9
bbc		0	bbc	50
bbia		1	bbia	4
bbk		0	bbk	2
bbkp		1	bukopin	2
bbm		11	fuel	54	bbm	32	oil	19	kerosene	2
bbni		0	bni	3
bc		0	custom	3
bca		2	bca	17
bcg		0	bcg	4
bda		0	bda	4
bea		10	custom	13	duty	5	import	5	bea	4	scholarship	2
beach		0	beach	2
beasiswa		4	scholarship	40
beatrix		0	beatrix	2
beattie		0	beattie	3
beatty		0	beatty	2
beauvillier		0	beauvillier	2
bebak		0	fibre	3
bebal		0	fool	2
beban		41	burden	77	workload	19	load	15	expense	12	weight	6	overload	4	cost	2	strain	2	miscellaneous	2
bebas		45	free	138	freely	7	freekick	5	free-kick	4	beba	3	nuclear-free	2	freedom	2	graze	2
bebatuan		0	rock	7
beberapa		484	several	953	some	621	few	203	number	105	many	44	recent	35	various	26	multiple	9	certain	9	considerable	2
becak		1	pedicab	10	becak	8
becek		1	muddy	7	wet	2
bech		0	bech	5
becker		0	becker	6
beckett		0	beckett	8
beckham		0	beckham	2
bed		0	glory	2
beda		16	difference	8	different	7	gap	2
bedah		0	surgical	11	surgeon	3	surgery	2
bedlam		1	bedlam	2
bee		0	bee	3
beem		0	beem	2
begitu		135	so	88	be	34	once	13	as	12	such	9	nevertheless	8	too	8	much	8	very	5	that	4	soon	4	similarly	3	simply	2
behrami		0	behrami	4
bei		1	ise	7	bei	3
beijing		11	beij	77
beirut		0	beirut	23
bej		13	jsx	24	exchange	16	stock	13	bej	11
bejana		0	vessel	6	pot	2	jug	2
bek		1	defender	13	back	4
bekal		2	provision	2	provide	1
bekas		23	former	24	second-hand	3	old	2	recycle	1
bekasi		2	bekasi	35
bekasi-jabar		0	bekasi	6
bekerja		142	work	639	employ	35	engage	13	operate	12	cooperate	11	employment	10	function	10	job	6	worker	5	earn	5	labor	4	unemployed	2	render	2
bekerjasama		9	work	22	cooperate	7	together	4	collaboration	2
beku		2	clot	4	freeze	2
bela		0	self-defense	2
belah		17	both	6	side	2
belahan		8	belahan	9	hemisphere	2	rest	2
belajar		39	learn	142	study	25	education	10	nine-year	5	teach	4	lesson	2	schooling	2
belajar-mengajar		3	learn	25
belaka		4	coincidence	2
belakang		44	behind	40	defender	39	back	33	background	11	rear	6	backseat	3	backside	2	backward	2	fullback	1
belakangan		11	recent	17	late	10	recently	3	past	2	lately	2	currently	2
belalai		0	proboscis	4
belalang		1	grasshopper	2
belanda		10	dutch	38	netherlands	34	dutchman	5	netherland	2
belang		0	belang	7
belanga		0	earthen	2
belanja		29	expenditure	89	spend	18	budget	17	expense	6	belanja	4	shopping	2	budgetary	1
belanjaan		0	bag	2
belantara		0	wilderness	2
belarus		0	belarus	10	belarusian	5
belas		14	mercy	9	compassion	8	twelve	5	fifteen	4	sixteen	3	compassionate	3	fourteenth	2	seventeen	2	12	2	fourteen	2
belasan		0	dozen	9	ten	3	teenager	2
belasungkawa		0	condolence	2
belati		0	dagger	2
belem		0	belem	3
belerang		0	sulphur	5	phosphor	1
belfast		0	belfast	3
belgia		0	belgian	16	belgium	7
beli		25	purchase	45	buy	19	buyup	5	beli	3	rush	3	demand	3	transaction	2	customer	2
belia		1	young	3	teenager	2
beliau		3	he	5
belis		0	belis	21	unchaperon	1
beliung		0	a	2
bell		0	bell	7
bellucci		0	bellucci	2
belu		0	belu	41
belulang		1	bone	2
belum		193	not	435	yet	257	have	74	n't	22	still	22	no	18	lack	7	remain	5	neither	4	doubtful	2	unfinish	2	hasn	2	incomplete	1	haven	1	unclear	1	unable	1	unsolve	1
ben		0	ben	17
benabdellah		0	benabdellah	2
benaglio		0	benaglio	2
benak		5	mind	9
benang		0	thread	4
benar		36	right	46	true	24	righteous	14	correct	10	correctly	6	properly	4	incorrect	3	truth	3	accurate	3	untrue	3	self-righteous	2	indeed	2
benar-benar		26	really	47	actually	21	be	14	completely	9	truly	8	indeed	5	absolutely	4	fully	4	totally	4	real	3	literally	3	exactly	3	true	2	simply	2	genuinely	2
bencana		39	disaster	129	catastrophic	4	catastrophe	3	calamity	3	boxing	2	hazard	1	devastate	1	escape	1
benchmark		0	benchmark	6
benda		23	object	20	asset	6	thing	5	artifact	3	non-live	2	piece	2	item	2	possession	2	everything	2	material	1
bendahara		1	treasurer	35
bende		0	bende	2
bendera		3	flag	20
bendtner		0	bendtner	7
bendungan		1	dam	13
benediktus		0	benedict	2
benefit		1	benefit	5
benfica		0	benfica	6
bengali		1	bengali	4
benggala		0	bengal	5
bengkak		1	swell	2
bengkel		0	workshop	9	station	2	subcontractor	2	shop	2
bengkok		2	bengkok	2
bengkulu		0	bengkulu	11
benih		3	seed	5	see	5	fingerling	3	seedling	2	hatchery	1
benin		0	benin	3
bening		1	transparent	2
benitez		0	benitez	8
benjamin		0	benjamin	11
benny		2	benny	2
benoit		0	benoit	2
bensin		0	petrol	11	gasoline	3	station	1
bent		0	bend	2
benteng		5	stronghold	2	fort	2
bentrok		3	clash	12
bentrokan		10	clash	42	fight	7	violence	6	confrontation	3	battle	3	scuffle	2	unrest	2
bentuk		199	form	243	shape	27	structure	24	type	16	kind	10	the	6	of	6	which	5	any	3	morphology	2	distinctive	1
bentukan		1	form	3
benturan		2	conflict	6	impact	4	collision	2
benua		3	continent	15	continental	2	america	1
benzema		0	benzema	14
beograd		0	belgrade	4
bepergian		1	travel	21	exit	3
berabad-abad		0	century	8	age	2
beracun		3	toxic	9	poisonous	3
berada		282	be	297	locate	54	stay	20	situate	7	remain	6	lie	5	under	5	sit	4	rank	2	inside	2	rest	2	settle	2
beradaptasi		1	adapt	18
berafiliasi		0	affiliate	3
beragam		18	vary	27	various	27	different	12	diverse	12	variety	10	mix	5	range	5	wide	3	many	2	diversity	2	variation	1	sort	1
beragama		5	religious	5	religion	3	protestant	1
beragi		0	sourdough	2
beraib		0	blameless	2
berakal		3	understand	2
berakar		1	root	5	stem	3	ingrain	2
berakhir		55	end	70	finish	15	over	8	complete	5	expire	4	conclude	2	last	1	late	1
berakhirnya		8	end	8	stoppage	5
berakibat		11	lead	8	result	8	effect	2
beraksi		3	action	8
beralasan		9	argue	2	reasonable	2	reason	1	any	1
beralih		17	move	12	turn	10	shift	6	switch	2	instead	1
beralkohol		0	alcoholic	4	alcohol	2
beramal		0	give	2
berambisi		1	ambition	3
berambut		1	a	1
beranak		7	beranak	92	midwife	6
beranggapan		5	assume	6	believe	6	opinion	5	think	4	consider	4
beranggotakan		5	member	6	consist	3	comprise	2	membership	2	around	1
berangin		0	windy	2
berangkat		10	leave	8	go	8	travel	4	depart	2
berangsur		1	gradually	2
berangsur-angsur		2	slowly	1
berani		22	dare	11	bold	6	brave	5	courage	4	afraid	3	encourage	2	speak	2	courageous	1
beranjak		5	age	3	get	2	go	2
berantai		2	reaction	3	chain	2
berantakan		1	mess	3	shatter	2	apart	2
berapa		29	how	41	what	8	any	3	many	2	whatever	1	mention	1
berapi		3	volcano	16
berargumen		1	argue	4
berarti		87	mean	221	significant	13	meaningful	7	imply	6	indicate	5	insignificant	4	that	3	necessarily	2
beras		48	rice	395	bera	2	implementer	1
berasal		117	come	97	originate	32	derive	11	origin	6	stem	5	source	4	from	4	belong	3	emanate	2	descend	2	comprise	2
berasas		0	define	2
beraspal		0	asphalt	4	pave	4
berasumsi		1	assume	7
berat		73	heavy	56	severe	51	weight	45	tough	19	weigh	10	difficult	8	hard	8	heavily	5	heavy-duty	3	burden	3	serious	3	problematic	2	underweight	2	workload	2	overweight	1
beratap		2	thatch	1	roof	1
beratus-ratus		0	hundred	2
berau		0	berau	4
berawak		0	crew	3	man	3
berawal		4	start	11	originate	4	begin	3
berbadan		5	entity	6	normal-weight	2
berbagai		321	various	629	several	57	different	55	range	50	many	35	variety	28	number	27	of	25	some	14	exist	8	vary	6	numerous	6	diverse	4	extensive	3	wide-range	2	barrage	2	together	2	somewhere	1
berbagai-bagai		0	various	2
berbagi		7	share	30
berbahagia		1	bless	9	happy	2
berbahan		12	uranium-base	3	run	2
berbahasa		12	language	3	speak	2	bahasa	2
berbahaya		10	dangerous	35	zone	11	harmful	7	harmless	4	danger	3	treacherous	3	dangerously	3	precarious	2	relegation	2	steer	1
berbakat		4	gifted	2	talented	2
berbalik		6	turn	14	return	2
berbanding		8	proportional	2
berbaring		1	lie	6	lay	4
berbaris		1	march	4	line	1
berbasis		49	base	19	community-base	7	school-base	4	berbasis	3	web-base	3	evidence-base	2	jakarta-base	2	agriculture-base	2	healthfinance	2
berbasiskan		1	base	3
berbatasan		1	border	34	adjacent	7	adjoin	2
berbatov		0	berbatov	6
berbatu		1	rocky	7	rock-harden	2
berbatu-batu		1	road	2
berbau		8	effort	1
berbeban		0	laden	6
berbeda		57	different	348	differ	76	similar	27	contrast	25	vary	17	unlike	11	differently	10	distinct	8	separate	7	same	6	contrary	3	oppose	2	divergent	2	differential	2	distinctive	2
berbeda-beda		2	different	30	vary	18	differ	4	region	1
berbelanja		3	shopping	11	shop	5	purchase	2
berbelas		2	merciful	2	fairness	1
berbendera		1	flag	2
berbentuk		19	form	19	shape	10	a	7	hexagonal	2
berbenturan		0	conflict	4
berbiaya		0	mass-market	2	cost	2
berbicara		15	speak	82	talk	52	conversation	3	address	3	tell	2
berbincang		1	talk	3
berbisa		0	snake	2
berbisik		0	whisper	4
berbisik-bisik		0	dissatisfy	2
berbohong		1	lie	4
berbuah		2	fruit	3	fruitful	2
berbuat		32	do	37	act	2	action	2	short	1
berbukit		0	hilly	5	mountainous	3	steep	2
berbukit-bukit		0	terrain	2	mountainous	2
berbukitbukit		0	terrain	2
berbulan-bulan		1	month	11
berbunga		7	interest	3	bloom	2	low-interest	2
berbunyi		8	read	7	whistle	3
berburu		2	hunt	12
bercahaya		1	shine	6	light	2
bercakap-cakap		1	conversation	2
bercampur		1	mix	4	together	1
bercanda		1	joke	3
bercela		1	fault	2
bercerai		2	divorce	27
bercerita		3	tell	4	share	2	story	1
bercermin		1	mirror	2
bercirikan		0	urban	1	characterize	1
bercocok		1	farm	4
berdagang		1	trade	15	trader	2	business	2
berdalih		1	›	1
berdamai		1	peace	2
berdampak		27	impact	81	effect	18	affect	10	result	8	consequence	2	effective	2
berdampingan		5	alongside	2
berdarah		7	bloody	12	dengue	2
berdasar		19	base	6	unfound	2
berdasarkan		153	base	480	accord	75	under	57	basis	41	by	39	on	22	from	16	upon	13	reveal	4	lottery	2
berdatangan		2	come	2
berdaulat		0	sovereign	2
berdaya		9	powerless	2	helpless	2
berdebat		1	debate	3
berdedikasi		0	dedicate	2
berdekatan		4	close	7	nearby	7	near	4	adjacent	3	neighbour	2
berdemonstrasi		0	demonstrate	2
berdetak		0	clock	1
berdialog		1	dialogue	3
berdiam		4	indwell	4	dwell	3	rest	2	silence	2	stay	2
berdifusi		0	diffuse	4
berdinding		1	weave	5	brick	2
berdiri		24	stand	59	up	4	establishment	3
berdiskusi		1	discussion	6	discuss	4
berdoa		5	pray	82	prayer	10	prayerfully	2
berdomisili		5	reside	4
berdosa		5	sin	15	sinner	14	sinful	12	sinless	2
berdua		4	both	7	together	3
berduka		5	grieve	4
berdukacita		5	sorrow	2
berduri		1	barb	2
berdusta		0	lie	4
berdych		0	berdych	2
berea		0	berean	2
bereaksi		3	react	20	respond	3	response	3
beredar		8	circulate	11	circulation	3
berefek		1	impact	2
berekspresi		0	expression	3
berenang		3	swim	21
berencana		23	plan	102	intend	4	berencana	2
bereplikasi		0	replicate	5
bereproduksi		1	reproduce	2
beres		1	wrong	2
beresiko		1	risky	2	risk	1
beresolusi		0	resolution	2
berevolusi		0	evolve	24
berfikir		1	think	4
berfirman		3	say	3
berfluktuasi		1	fluctuate	6
berfokus		5	focus	47
berfrekuensi		0	frequency	2
berfungsi		28	function	60	serve	14	thrive	1
bergabung		18	join	106	group	3	merge	2	seek	2	joint	1
berganti		7	change	11
bergantian		2	turn	3
bergantung		19	depend	51	dependent	16	rely	13
bergaul		4	associate	2	get	2
bergegas		4	rush	3
bergejolak		6	turmoil	2	fluctuation	2	volatility	2	volatile	1
bergelar		1	doctorate	2
bergembira		0	rejoice	5	delight	2
bergengsi		3	prestigious	5
bergerak		77	move	73	operate	10	go	7	engage	5	motionless	5	travel	4	proceed	3	active	3	appreciate	3	specialize	2	mobile	2
bergeser		0	shift	7	move	4
bergetar		1	vibrate	3
bergilir		2	turn	3
bergiliran		1	turn	5
bergizi		1	nutritious	7
bergolak		5	restive	7	trouble	3	volatile	3
bergosip		0	gossip	2
bergotong		0	together	2
bergulir		3	revolve	22
bergumul		2	struggle	10
berguna		9	useful	17	work	5	use	5	useless	5	helpful	3	function	2	beneficial	2
berguncang		0	rock	2
berhadapan		17	face	13	against	6	meet	5	deal	2
berhadiah		5	round	2
berhak		12	entitle	32	right	17	eligible	14	entitlement	5	qualify	3	award	2	alone	1
berhala		4	idol	11
berharap		15	hope	127	expect	24	wish	13	hopeful	3	hopefully	3	forward	2
berharga		20	valuable	36	worth	7	value	4	precious	4	prize	3	note	3	worthy	2	worthless	2	significance	2	matter	1
berhari-hari		0	day	5
berhasil		183	successful	59	succeed	44	successfully	25	manage	23	have	21	success	16	able	13	work	11	get	7	to	5	make	5	unsuccessful	3	achieve	2	survive	2	capture	2
berhati-hati		9	careful	14	cautious	6	beware	2
berhenti		22	stop	65	quit	5	cease	4	suspend	3	drop	3	cessation	2	halt	2	dormant	2
berhubungan		29	relate	26	associate	9	contact	8	deal	6	link	6	connect	3	touch	2
berhutang		0	owe	3	indebt	2
beri		3	give	6
beribadah		1	attend	5	worship	4	go	3	godly	2	serve	2
beribu-ribu		0	thousand	4
berijazah		0	do	1
berikan		12	give	8	appreciation	1
berikat		0	zone	2
berikatan		0	bind	8
beriklim		1	climate	5
berikrar		0	vow	6
berikut		63	follow	209	below	20	next	8	sentiment	1
berikutnya		45	next	68	follow	66	ensue	9	another	8	subsequent	8	late	6	far	3	second	2	successive	2	reel	2
beriman		2	faith	12	believer	3	believe	2
berimbang		1	equal	5
berimbas		3	affect	2
berimplikasi		3	implication	3	lead	2
berinisiatif		0	initiative	10	initiate	2
berinovasi		0	innovation	3
berinteraksi		1	interact	15	interaction	2
berinvestasi		0	invest	19
beririgasi		0	irrigate	2	non-irrigate	2
berisi		36	contain	37	of	12	fill	4	consist	4	pot	2	outpost	1
berisikan		7	contain	3	seem	1
berisiko		8	risk	18	risky	6	low-risk	5	high-risk	2
beristirahat		4	rest	15	sidelin	2
berita		39	news	151	report	9	headline	5	press	4	newscaster	2
beritajakarta.com		0	beritajakarta.com	4
beritakan		0	preach	2
berjabat		0	shake	3
berjaga		0	stand	2	shift	2
berjaga-jaga		4	watch	2
berjalan		129	walk	95	run	36	go	28	operate	21	work	19	function	17	current	12	life	11	be	6	travel	6	exist	4	progress	3	long-run	3	underway	3	trudge	2	smoothly	2	belt	2	cease	2	ongoing	1	pave	1
berjalan-jalan		2	walk	2
berjam-jam		0	hour	6
berjangka		16	maturity	6	five-year	4	payable	3	longer-term	2	term	1
berjanji		1	promise	38	pledge	9	vow	6	agree	3	commit	2
berjarak		17	away	7	locate	3	distance	3
berjenjang		4	stage	10	tier	9	level	5	step	3
berjualan		8	trade	6	sell	6
berjuang		19	struggle	40	fight	31	battle	14	struggler	12	strive	2	fightback	2	ongoing	1
berjudul		9	title	8	call	5	entitle	4	series	2
berjumlah		35	total	16	there	9	number	4	amount	3	consist	2	cover	2
berjumpa		0	meet	2	into	2
berjuta-juta		0	million	3
berkabung		0	mourn	4	grieve	2
berkabut		3	foggy	2
berkaca		0	to	2
berkafein		0	caffeinate	2
berkaitan		97	relate	92	regard	25	associate	18	relation	12	connection	10	connect	10	term	6	concern	6	link	4	context	2	regards	2
berkala		5	regular	12	periodically	11	regularly	11	periodic	10
berkali-kali		3	time	2	repeatedly	2
berkantor		6	office	5
berkapasitas		3	capacity	5
berkarakter		0	character	3
berkarya		1	work	8
berkas		5	document	5	file	4	dossier	2
berkat		25	blessing	37	thank	22	courtesy	4	owe	3
berkata		14	say	302	tell	23	speak	6	›	4	si	2
berkata-kata		1	speak	5
berkeberatan		1	object	2
berkebun		4	estate	2
berkecamuk		3	rage	2
berkecepatan		0	speed	3
berkedudukan		11	locate	9	base	5	operate	1
berkeinginan		4	wish	3
berkekuatan		4	magnitude	9	powerful	4	force	2	measure	2	au	1
berkelahi		2	fight	4
berkelanjutan		4	sustainable	56	ongoing	9	continue	8	sustainably	5	sustain	5	continuous	4	continual	2	unsustainable	2	continuously	2
berkelas		1	world-class	2
berkeliaran		2	wander	2
berkeliling		5	around	2	tour	2	go	2
berkelompok		1	group	4	individually	1
berkemah		0	camp	3	encamp	2
berkemampuan		5	capable	3
berkemas		0	pack	3
berkembang		59	develop	120	grow	24	evolve	12	progress	10	expand	7	thrive	7	expansion	7	development	4	blossom	3	flourish	1	abundant	1
berkenaan		15	regard	26	relate	4	term	4
berkenan		4	please	5	acceptable	4
berkencan		0	date	2
berkendara		0	drive	8
berkendaraan		1	drive	3
berkepala		0	head	2
berkepanjangan		4	prolong	3	illness	2
berkepentingan		5	interest	3	stakeholder	3
berkerabat		2	closely	6	relate	5
berkeras		0	insist	12
berkerumun		0	gather	2
berkesempatan		2	opportunity	4	chance	2
berkesimpulan		0	conclusion	2
berkesinambungan		4	sustainable	10	continue	2	financially	1
berkesudahan		8	fail	5	an	2	draw	1
berkewajiban		3	oblige	3	obligation	3	responsible	2
berkeyakinan		3	convince	3	believe	2
berkhotbah		0	preach	10	message	1
berkilo-kilo		0	kilometer	2
berkinerja		0	perform	2
berkisar		32	range	75	around	19	stand	2
berkolaborasi		2	collaborate	4
berkomentar		0	comment	10
berkomitmen		2	commit	20	commitment	3
berkompeten		0	competent	3
berkompetisi		0	compete	9
berkompromi		0	compromise	2
berkomunikasi		3	communicate	12	communication	3
berkonsentrasi		2	concentrate	13
berkonsultasi		1	consult	15	consultation	12
berkontak		0	contact	10
berkontribusi		2	contribute	44	contribution	1
berkoordinasi		2	coordinate	14	coordination	2	matter	1
berkopulasi		0	copulate	2
berkorban		1	sacrifice	6
berkorelasi		10	correlate	27
berkreasi		0	creative	2
berkualitas		5	quality	56	high-quality	7	qualify	4	good	3
berkuasa		13	rule	20	power	9	powerful	7	reign	5	govern	2	come	1
berkuda		1	guard	2
berkulit		5	dark-skin	2	all-white	2
berkumpul		13	gather	25
berkunjung		6	visit	59	royalty	2	travel	2
berkurang		27	reduce	36	decrease	28	decline	12	less	11	diminish	9	drop	7	fall	7	reduction	6	down	5	cut	4	few	3	shortage	3	dwindle	2	lessen	2	steadily	2	run	2
berlabuh		0	anchor	2
berlaga		13	league	3	premier	1
berlahan		0	with	2
berlainan		2	different	4
berlaku		86	apply	24	effect	19	true	16	valid	13	prevail	8	into	6	effective	5	current	5	validity	4	applicable	3	law	2	exist	2	be	1	regulation	1
berlalu		12	pass	6	past	3	away	2	relieve	2	die	1	behind	1
berlandaskan		2	base	4
berlangganan		4	subscription	3
berlangsung		109	last	26	ongoing	20	be	19	on	17	for	15	go	13	take	10	place	9	run	8	after	8	hold	7	underway	7	continue	6	occur	5	carry	5	between	4	proceed	3	persist	3	secessionist	2	throughout	1	gruell	1
berlanjut		17	continue	43	ongoing	4	go	3	prolong	2	on-go	2	follow	2	persistent	2	reach	1
berlantai		4	floor	17	dirt-floor	6	dirt	2
berlapis		2	when	2
berlari		5	run	27	outrun	2	flee	2
berlari-lari		0	run	2	toward	2
berlarian		0	run	2
berlarut-larut		0	protract	2
berlatar		0	set	2	background	2
berlatih		5	practice	9	training	5	train	4	practise	2	exercise	2
berlawanan		7	opposite	15	contrast	2	contrary	2	oppose	2	reverse	2
berlayar		2	ship	4	shipping	2
berlebih		1	excess	3
berlebihan		23	excessive	13	an	2	exaggerate	2	overreaction	2	imposition	1
berlemak		0	fatty	2
berlian		3	berlian	4
berlibur		0	holiday	3	vacation	2
berliku-liku		1	wind	2
berlimpah		10	so	1
berlimpah-limpah		3	abound	2
berlin		1	berlin	35
berlindung		6	shelter	7	trust	3	take	2
berlipat		2	double	2
berlokasi		16	locate	39
berlomba		5	race	3
berlubang		2	punch	4	damage	2
berlubang-lubang		0	hole	2
berlumpur		2	muddy	3
berlusconi		0	berlusconi	3
berlutut		0	knee	4	kneel	4
bermacam		1	various	2
bermain		89	play	196	game	7	draw	5	playground	4	side	4	out	3	scramble	1
bermain-main		0	be	1
bermakna		9	meaningful	8
bermaksud		16	intend	10	mean	4	aim	3
bermalam		2	night	3
bermanfaat		14	beneficial	31	useful	28	benefit	18	helpful	4	profitable	3	advantageous	2	value	2	fruitful	2
bermarkas		7	base	3	headquarter	2
bermasalah		12	npl	12	non-perform	9	problematic	9	trouble	6	npf	4	problem	4
bermasyarakat		0	community	2
bermata		3	whose	2	main	2
bermatapencaharian		0	be	2
bermekaran		0	flower	2
bermerek		1	brand	2
bermeriam		0	gunship	2
bermigrasi		1	migrate	12	migration	2
bermimpi		1	dream	7
berminat		5	interest	30	willing	3	wish	3	want	2
berminggu-minggu		0	week	3
bermitra		5	partnership	5	partner	2
bermoral		0	immoral	3
bermotif		0	politically	4
bermotor		9	motor	17	motor-vehicle	2	spare	2
bermuatan		5	bermuatan	2	positively	2
bermukim		4	inhabit	2
bermula		2	begin	3	originate	2	date	2	start	2
bermunculan		2	appear	2
bermusuhan		3	rival	2	fight	2
bermutasi		0	mutate	3
bermutu		1	quality	15	high-quality	2	excellent	2
bernabeu		1	bernabeu	9
bernada		2	sound	2
bernafas		1	breathe	3
bernama		26	name	34	call	24	formerly	2
bernapas		2	breathe	15	breath	2
bernard		0	bernard	4
bernd		0	bernd	4
bernegara		0	national	2
berners-lee		0	berners-lee	10
berniat		4	intend	11	intention	3
bernie		0	bernie	2
bernilai		16	value	14	be	9	worth	6	amount	3	valuable	3	last	2
bernoda		2	faultless	2
bernomor		2	number	2
bernuansa		3	nuance	2
bernyanyi		0	sing	14
berobat		7	go	13	treatment	13	medical	13	patient	1
beroda		0	wheel	2
beroleh		0	shall	2	man	2
berondongan		0	by	1
beroperasi		23	operate	64	operation	22	operational	8	open	4	currently	2
berorganisasi		0	organizational	5
berorientasi		13	orient	3	export-orient	2	non-profit	2
berpacu		3	race	3
berpadu		0	together	2
berpakaian		3	dress	8
berpaling		1	turn	11	look	1
berpangkalan		1	base	3
berpartisipasi		6	participate	66	part	4	participation	4	choose	1
berpasangan		3	pair	2
berpatroli		0	patrol	5
berpawai		1	rally	4
berpegang		4	keep	5	cling	3	rely	2	might	2
berpegangan		0	hold	2
berpekan-pekan		0	week	2
berpeluang		6	chance	14	could	3	room	2
berpeluncur		0	rocket-propell	2
berpemerintahan		1	government	1
berpenampilan		0	look	2
berpendapat		13	think	19	believe	15	argue	12	opinion	12	feel	4	contend	2	view	2
berpendapatan		1	low-income	5	income	4	middle-income	2	low-middle	2
berpendidikan		8	education	20	undergraduate	18	educate	7	educational	2	tertiary	1
berpenduduk		10	population	6	city	2	populate	2	inhabitant	1
berpengalaman		3	experience	19	inexperience	7	simple	2
berpengaruh		16	influence	28	impact	18	influential	16	affect	16	effect	11	powerful	3	exert	3	have	2	important	2	strongman	2
berpenghasilan		4	income	12	middle-income	9	earn	2
berpenghuni		2	inhabit	2
berpenumpang		0	passenger	2
berperan		34	role	86	play	17	participate	12	serve	7	act	5	involve	5	contribute	3	function	3
berperang		0	war	8	fight	6
berperanserta		1	part	2
berperingkat		2	rank	3
berpesta		1	party	3
berpidato		1	address	8
berpihak		5	pro-poor	2	side	2
berpijak		2	base	2
berpikir		14	think	112	wonder	5	assume	2
berpindah		8	move	16	migrate	5	pass	2
berpisah		3	separate	2	separation	2
berpori		0	structure	2
berpori-pori		0	small	2
berpotensi		15	potential	27	potentially	15
berprestasi		3	perform	6	high	1
berproduksi		2	production	2	time	1
berpuasa		0	fast	9
berpura-pura		0	pretend	2
berpusat		10	base	6	center	4	british-base	2	centre	2	washington-base	2
berputar		8	rotate	5
berputus		0	in	1
bersaat		0	time	2
bersabar		2	patience	3	patient	2
bersahabat		4	unfriendly	2	crowd	1
bersaing		6	compete	31	rival	7	competitive	3	competition	3
bersaksi		2	witness	10	testify	3
bersalah		5	guilty	22	guilt	6	innocent	4	convict	2	wicked	1
bersalin		2	maternity	5
bersama		125	with	214	together	77	joint	56	along	24	jointly	20	share	13	alongside	10	and	9	conjunction	8	common	7	bersama	7	collective	4	mutual	3	join	2
bersama-sama		16	together	22	with	6	closely	3
bersamaan		25	same	25	simultaneously	9	coincide	6	together	6	alongside	5	along	3	altogether	2	simultaneous	2
bersandar		7	rely	9	lean	5	depend	3
bersangkutan		66	relevant	25	respective	8	they	8	concern	7	question	4	involve	2
bersantai		3	relax	2
bersasaran		0	target	8
bersatu		7	au	7	united	6	union	3	unify	3	join	2
bersaudara		3	brother	6
bersebelahan		1	adjacent	4	separate	3	airbase	1
berseberangan		2	opposite	2
bersedia		16	willing	49	would	8	prepare	8	to	7	unwilling	7	anonymity	7	want	5	decline	5	ready	4	agree	4	stop	2
bersedih		2	grieve	2
bersejarah		2	historic	11	landmark	3	historical	2
bersekolah		5	attend	32	school	26	go	22	education	11	child	5	enrol	3	schooling	2	educate	2	finish	2
bersekongkol		1	collaborate	3
bersekutu		5	fellowship	3	together	2	church	1
berselancar		0	surf	2
berselisih		3	over	2	fall	1	those	1
bersemangat		10	enthusiastic	4	spirit	3	eager	2	encourage	2
bersembunyi		1	hide	9	hole	2
bersenang-senang		0	pleasure	2	fun	2
bersengketa		0	fall	2
bersenjata		12	arm	51	gunman	42	gun	2	bersenjata	2	gunship	2
bersenjatakan		0	arm	9
bersentuhan		3	contact	2
bersepakat		0	agree	4
bersepeda		0	bike	1
berserah		2	surrender	7	yield	5	submit	3
berserakan		1	litter	2
bersertipikat		3	certificate	8	parcel	6	lap	2	certification	1
berseru		0	cry	15	call	13	exclaim	5	upon	2	shout	2
berseru-seru		0	cry	2
bersiap		3	prepare	15	ready	6	to	2	preparation	2
bersiap-siap		0	prepare	3	ready	2
bersidang		0	convene	2
bersifat		127	be	101	nature	15	provide	3	rather	2	temporal	2	causal	2	non-revenue	2	hoc	2	tangible	2	casual	1	largely	1	foundation	1
bersih		56	net	174	clean	118	earn	6	untaint	2	potable	2
bersikap		18	be	28	take	4	act	3	do	3	attitude	3	behave	2	adhere	2	stand	2	passively	1	strive	1
bersikeras		1	insist	7	argue	2
bersikukuh		0	insist	2
bersimbah		0	body	1
bersin		0	sneeze	7
bersinar		5	shine	9
bersirkulasi		0	circulate	2
berskala		6	scale	10	large-scale	5	small-scale	2	such	2
bersorak		5	side	1
bersorak-sorak		0	rejoice	2
bersosialisasi		0	socialize	3
berspekulasi		2	speculate	8
berstatus		10	be	15	status	4	old	2
bersubsidi		4	subsidize	16
bersukacita		3	rejoice	29	joy	3	glad	2
bersumber		26	source	14	originate	6	fund	4	base	2	stem	2	cause	2	dak-fund	2	inefficiently	1
bersumpah		1	vow	4	swear	3
bersungguh-sungguh		1	mean	2
bersusah		1	their	2
bersyarat		4	conditional	8	unconditional	3
bersyukur		4	thankful	15	thank	10	grateful	6	praise	5
bert		0	bert	2
bertabrakan		0	collide	7	collision	2
bertabrakkan		0	collide	2
bertahan		33	survive	40	defender	38	defend	24	stay	12	hold	11	survival	9	remain	7	stand	6	endure	5	hang	4	cope	4	defence	4	last	4	persevere	3	defensively	3	persist	2	reign	2	short-lived	2	blunder	2	sustain	1	alive	1
bertahap		11	stage	29	gradually	24	gradual	8	incremental	6	phase	6	gradualism	2
bertahun-tahun		2	year	52
bertambah		37	increase	48	rise	14	grow	7	get	6	pick	1	much	1	gradually	1
bertamu		0	visit	3
bertanah		1	dirt	2
bertandang		6	travel	8	away	5	trip	2
bertanding		28	play	12	fight	8	game	6	compete	3	engage	1
bertanggung		43	responsible	72	accountable	7	irresponsible	3	accountability	3
bertanggungjawab		1	responsible	10	responsibility	8	irresponsible	4	charge	2	carry	2
bertani		2	farm	11	farmer	4	cultivate	2	agriculture	2
bertanya		1	ask	96
bertanya-tanya		2	wonder	37
bertaraf		0	bertaraf	2
bertarget		0	target	2
bertarung		2	fight	5	battle	3
bertekad		4	determine	7	resolve	2	commit	2
bertekanan		1	pressurize	2
berteknologi		0	technology	3	high-tech	2
bertekun		3	continue	3
bertelur		0	lay	8	egg	7
bertema		1	picture	2
bertemakan		1	theme	2
berteman		2	friend	3
bertempat		6	reside	2	within	1
bertempur		0	fight	4	battle	3
bertemu		32	meet	134	meeting	23	play	14	face	10	take	9	encounter	8	see	6	come	4	together	2	second-round	1
bertenaga		4	powerful	4	power	1
bertengger		5	perch	3
bertengkar		4	quarrel	3
bertentangan		4	conflict	8	against	5	contradict	4	contradiction	3	opposition	3	contravene	2	oppose	2	inclination	2
berteori		0	theorize	2
bertepatan		4	coincide	4	time	2	same	1
bertepuk		1	cheer	2
berteriak		1	shout	8	chant	2	cry	1
berterima		1	thank	14	grateful	4
berterimakasih		0	thank	4	grateful	2
bertetangga		3	neighbour	2	neighboring	2
berti		0	berti	3
bertikai		2	rival	3
bertindak		26	act	50	serve	9	action	7	move	2
bertingkah		3	conduct	2
bertingkat		5	multistory	3	multi-story	2	progressive	2
bertiup		0	wind	3
bertobat		3	repent	19	repentance	4	convert	3	repentant	3	turn	2	unrepentant	2
bertolak		17	contrast	4	leave	2	against	2
bertopeng		0	mask	2
bertransaksi		2	transaction	3
bertuan		0	land	1
bertugas		43	task	15	serve	14	duty	12	assign	6	charge	6	responsible	3	employ	3	act	3
bertujuan		13	aim	109	to	18	intend	10	purpose	8	objective	5	seek	5
bertukar		0	exchange	7	trade	3	share	2
bertulang		0	vertebrate	3	bony	2
bertuliskan		1	›	3	write	2
bertumbuh		7	grow	34	growth	3	mature	1
bertumpu		2	on	2
bertumpuk		2	accumulate	4
bertunangan		0	engage	2
berturut-turut		23	respectively	20	consecutive	14	straight	7	successive	6	row	5	streak	3
berturutturut		2	respectively	1
beruang		2	bear	4	polar	2
berubah		38	change	101	turn	24	unchange	9	transform	4	alter	3	shift	3	fluctuate	2	unchangeable	2	steady	1	practically	1
berubah-ubah		3	change	2
berudu		0	tadpole	6
berujar		0	he	1
berujung		4	lead	6	end	3
berukuran		23	size	4	measure	3	mini	1
berulang		10	repeat	10	repeatedly	10	many	6	over	4	numerous	2	recur	2
berulang-ulang		2	repeat	3	repeatedly	2	again	2
berulangkali		3	repeatedly	6
berumur		15	be	9	age	9	old	7	month-old	2	5-year-old	2
berunding		3	negotiate	2
berunjuk		1	rally	2
beruntai		0	single-strand	2
beruntun		2	streak	9	consecutive	5	row	4	successive	3	straight	3	back-to-back	2	run	1
beruntung		8	lucky	10	fortunate	4	disadvantage	3	fortunately	2	advantage	2	slip-up	1
berupa		79	form	71	of	20	be	14	include	8	a	8	as	4	such	4	for	3	high-quality	2	cover	2	poorly	1
berupaya		16	try	18	attempt	13	seek	12	effort	12	to	4	make	4	strive	3	endeavor	2	struggle	2
berurusan		0	deal	5
berurutan		8	row	7	respectively	6	consecutive	5	successive	3
berusaha		78	try	167	seek	37	to	31	attempt	24	business	19	effort	14	strive	11	work	9	pursue	3	nothing	1
berusia		124	age	65	old	24	20-year-old	14	25-year-old	8	young	8	30-year-old	7	31-year-old	5	27-year-old	5	22-year-old	4	26-year-old	4	16-year-old	2	21-year-old	2	13-year-old	2	3-year-old	2	five-year-old	2	18-year-olds	2	24-year-old	2	18-year-old	2	23-year-old	1	17-year-old	1	19-year-old	1
berutang		2	credit	4	debt	2
bervariasi		6	vary	149	variation	6	range	3	diversify	2	form	2
berwarna		25	color	9	colour	3	white	2	chromatic	2
berwawasan		2	have	1
berwenang		9	authority	56	authorize	3	superior	2
berwewenang		0	authority	2
berzofsky		0	berzofsky	2
bes		5	ssx	2	jsx	1	surabaya	1
besar		687	large	382	of	364	big	159	great	145	major	63	size	50	high	44	amount	41	huge	36	much	30	significant	21	most	14	substantial	11	largely	9	enormous	6	massive	6	magnitude	6	besar	5	outweigh	4	lot	3	scale	3	greatly	3	vast	2	incur	2	enormity	2	largescale	2	bulky	2	hugely	2	large-scale	2	immense	1	volume	1
besar-besaran		11	massive	6	major	6	large	3	extensive	3	largely	2	large-scale	2	mass	2	crackdown	1
besaran		15	size	6	amount	5	magnitude	3	value	2	quantity	1	budget	1
beserta		6	and	28	along	7	well	6	with	3	together	2	their	2
beshir		0	beshir	7
besi		3	iron	16	metal	2	steel	2
besok		8	tomorrow	12	next	3
best		0	good	3
besutan		0	develop	2
beta		0	beta	4
beta-carotene		0	beta-carotene	2
beta-cov		0	beta-cov	20
betapa		30	how	62	what	12	it	9	oh	2
betapapun		0	matter	2
betawi		0	betawi	3
beternak		1	livestock	2	breed	2
bethune		0	bethune	2
betina		8	female	25	feminine	5	fossile	1
beting		0	shelf	2
betis		1	betis	25	calf	3
betlehem		0	bethlehem	10
beton		0	concrete	10
bettini		0	bettini	2
betul		10	see	2
betul-betul		3	be	3	truly	2	actually	2
betulbetul		1	really	2
beunghar		0	beunghar	3
beverly		0	beverly	2
bexi		3	ekspor	2
bhai		0	bhai	2
bhakti		0	bhakti	3
bhd		0	bhd	5
bhp		0	bhp	10
bhumibol		0	bhumibol	2
bi		62	bi	267	bank	94	central	50
bi-rate		1	maintain	2
biak		3	reproduce	2
bianchi		0	bianchi	3
biang		1	major	2
biar		4	let	3	even	2
biara		1	monastery	5	abbey	2
biarawan		1	monk	5
biarkan		0	let	10
bias		5	bias	31
biasa		114	extraordinary	31	usually	26	ordinary	23	common	19	amazing	15	remarkable	15	regular	12	incredible	10	unusual	10	great	9	normally	8	usual	8	normal	8	magnificent	4	familiar	4	exceptional	4	fantastic	3	marvelous	3	often	3	wonderful	3	unusually	3	unbelievable	3	commoner	2	plain	2	extraordinarily	2	superbly	2	superb	2
biasanya		72	usually	367	normally	24	generally	21	typically	20	they	6	often	5	usual	4	traditionally	3	normal	3
biaya		167	cost	711	fee	140	expense	77	charge	43	money	21	payment	20	fund	19	price	12	expenditure	9	pay	7	amount	7	outlay	4	costly	3	spend	2	expend	2	cost-containment	1
bibi		0	aunt	2
bibir		1	lip	14
bibit		8	seed	13	calf	5	seedling	2	seedle	2
bible		0	bible	2
biboki		2	biboki	23
bicara		9	spokesman	19	talk	8	speak	4	spokesperson	3	spokeswoman	2	speaker	2
bicarakan		1	discuss	2	talk	2
bidan		4	midwife	292	midwive	2	midwifery	2	bidan	1
bidang		201	sector	173	area	76	field	60	parcel	54	for	26	the	11	affair	6	theme	5	matter	4	subject	3	dak-fund	3	science	3	bidang	2	uncertificate	2
biden		0	biden	2
bides		1	midwife	34	bidan	5
bidikan		0	aim	2	our	1
bielefeld		0	bielefeld	8
bien		0	bien	2
big		1	big	3
bigdog		0	bigdog	2
bihoro		0	bihoro	2
bii		5	bii	20
bijak		4	wise	15	wisely	4
bijaksana		2	wise	19	wisely	6	wisdom	2
biji		4	seed	4	see	3	bean	2
biji-bijian		1	grain	2
bijih		1	ore	5
bikin		3	make	2
bila		92	if	185	when	38	where	24	event	6	feasible	3	otherwise	3	they	3	wherever	1	unless	1
bilamana		1	when	4	where	4
bilang		1	say	8	me	3	somebody	2
bilangan		1	number	6
bilateral		3	bilateral	48
bilbao		0	bilbao	13
bilik		3	bamboo	2
bill		0	bill	13
billiton		0	billiton	9
billy		0	billy	9
bima		6	bima	92
bimas		0	bima	4
bimbingan		11	guidance	24	assistance	8	counsel	3	supervision	2
bimo		0	bimo	6
bimoli		2	bimoli	21
bin		1	bin	11
bina		3	bina	7
binaan		1	jurisdiction	2
binasa		3	perish	3
binatang		10	animal	35	zoo	8	creature	5	beast	2	wild	1
bincang		1	talk-show	2
bingkai		0	frame	3
bingung		6	confuse	6
binominal		0	binomial	2
bintan		0	bintan	2
bintang		22	star	47	starfish	3	bintang	2
bintara		1	specialist	2
bintaro		0	bintaro	2
bintik		1	spot	4
bintil		0	nodule	2
bio		2	bio	4
bioarts		0	bio	1
biofilm		0	biofilm	2
biogas		0	biogas	2
biografi		1	biography	4
biokimia		0	biochemical	5	biochemist	2
biola		1	violin	3	violinist	2
biologi		0	biologist	10	biological	9	biology	8
biologis		0	biological	19	biologist	3
biomassa		1	biomass	12
biomimetik		0	biomimetic	3
biopsi		0	biopsy	4
bioreaktor		0	bioreactor	2
biosintesis		0	biosynthesis	3
bioskop		0	cinema	2
biota		0	biota	2
bioteknologi		0	biotechnology	13
bioterorisme		0	bioterorisme	3	bioterrorism	2
bir		0	beer	2
biratnagar		0	biratnagar	2
bird		0	bird	2
birdie		1	birdy	20	birdie	7
birdies		0	birdy	3
bireuen		1	bireuen	2
bireun		0	bireun	3
birmingham		0	birmingham	18
biro		6	bureau	14
birokrasi		2	bureaucracy	22	bureaucratic	17	bureaucrat	2
birokrat		0	bureaucrat	5
birokratis		1	bureaucratic	2	bureaucracy	2
biru		2	blue	33	blueprint	3	biru	2
bis		0	bus	11
bisa		304	can	531	could	286	to	70	able	70	may	32	be	30	would	25	will	19	might	16	possible	14	get	7	capable	7	unable	4	easily	3	allow	3	venom	3	enable	2	widely	2	durable	1
bisbol		1	baseball	9
bisikan		2	whisper	3
bising		0	noisy	2
biskuit		0	biscuit	8	cookie	2
bisnis		21	business	159
bistik		0	steak	3
bit		1	bit	3
bitung		1	bitung	12
bius		3	drug	5	trafficker	2
bizantium		0	byzantine	2
bizimingu		0	bizimungu	5
bjorkman		0	bjorkman	2
bk		2	bk	3	export	3
bkd		1	bkd	5
bkf		0	fiscal	1
bkk		1	bkk	5
bkkbn		1	bkkbn	50
bkm		0	bkm	28
bkpm		2	bkpm	6
black		1	black	7
blackburn		0	blackburn	9
blackwell		0	blackwell	4
blair		1	blair	13
blak-blakan		0	this	1
blake		0	blake	4
blangko		1	blank	2
blanko		1	application	1
blasey		0	blasey	4
blm		0	blm	16
block		1	block	12
blockbuster		0	blockbuster	2
blog		0	blog	7
blok		1	block	34	bloc	2
bloomberg		0	bloomberg	4
blora		0	blora	2
blt		6	blt	95
blta		1	blta	4
blue		0	blue	9
bluegill		0	bluegill	4
blues		0	blue	4
bm		1	duty	3	receipt	2
bmg		0	bmg	4	metrology	1
bmi		0	bmi	2
bmri		0	bmri	5
bmt		0	bmt	2
bmw		0	bmw	7
bnga		0	bnga	2	niaga	1
bni		7	bni	53	sme	1
bnimf		0	bnimf	3
bnpb		0	bnpb	3
bnr		0	bnr	2
bo		0	bo	2
boalemo		0	boalemo	5
boas		0	boaz	5
bob		1	bob	8
bobot		10	weight	14	weigh	3
bobylov		0	bobylov	2
boca		0	boca	2
bocah		6	boy	10
bochum		0	bochum	11
bocor		2	leak	6
bocum		0	bochum	2
bodmer		0	bodmer	7
bodoh		3	foolish	10	fool	8	foolishly	4
boediono		8	boediono	24	minister	3	say	2
boeing		1	boe	5
boentuka		0	boentuka	5
bogey		0	bogey	10
bogor		4	bogor	13
bogota		0	bogota	4
bohlam		0	bulb	2
bohn		0	bohn	4
bohong		3	lie	3
boikot		0	boycott	18
boj		3	boj	7
bojan		0	bojan	5
bojonegoro		0	bojonegoro	9
bojong		0	bojong	10
bojongloa		0	bojongloa	7
boks		1	box	4
bola		108	ball	72	football	15	a	8	footballer	5	cross	5	shot	4	parry	3	clearance	2	possession	2	superbly	2	header	2	whip	2	goal	2	flick	1
bolaang		0	bolaang	6
bolak-balik		1	forth	7
boleh		19	should	18	allow	17	may	13	can	12	could	9	be	4	must	4	eligible	2	might	2	permit	2	private	1
boleli		0	bolelli	2
bolelli		1	bolelli	5
boleng		0	boleng	3
bolivia		1	bolivia	22	bolivian	10
bollywood		0	bollywood	2
bolmong		0	bolmong	18
bolos		2	truant	4
bolsonaro		0	bolsonaro	2
bolton		0	bolton	17
bom		22	bomb	167	explosive	10	bombing	7	device	4	unexplode	3	suicide	2
bombana		0	bombana	39
bommel		0	bommel	4
bond		0	bond	5
bondarenko		0	bondarenko	6
bone		0	bone	4
boneka		2	dummy	9	puppet	3
bonera		0	bonera	2
bongkar		2	unload	3
bongkar-muat		0	unload	2
bono		0	bono	2
bonus		1	bonus	6
book		1	book	9
boom		0	boom	5
booming		0	boom	2
boots		0	boot	3
bop		0	bop	3
bopd		0	bopd	4
bordeaux		1	bordeaux	29
borden		0	borden	4
border		0	border	2
boris		0	boris	4
boro		0	boro	3
borong		0	borong	5
borongan		2	bulk	2	piece-worker	2	contract	2
boros		2	wasteful	3
borowski		0	borowski	7
borrell		0	borrell	2
borriello		0	borriello	4
boru		0	boru	6
borussia		1	borussia	14
bos		17	bos	579	boss	18
bosan		0	tired	6	bored	3
bosh		0	bosh	2
bosnia		0	bosnian	5
bosowa		1	bosowa	3
bosscha		0	observatory	4
boston		0	boston	21
bot		0	boot	3	bot	2
botani		0	botanist	2
botol		1	bottle	15
botox		0	botox	4
botswana		0	botswana	2
bottas		0	botta	2
bottom		0	bottom	5
bottom-up		1	bottom-up	3
boubakeur		1	offensive	2
bouchard		0	bouchard	2
bouteflika		0	bouteflika	2
bove		0	bove	2
bowl		0	bowl	5
box		0	box	4
boyfriend		0	boyfriend	2
boyle		0	boyle	2
bp		1	bp	5	bp-upkd	4
bpd		4	bpd	36
bphn		3	bphn	7
bphtb		2	bphtb	2
bpjb		1	jabar	2
bpk		4	bpk	12
bpkb		0	bpkb	2
bpkp		1	bpkp	18
bpmd		0	bpmd	8
bpmpp		0	bpmpp	6
bpn		0	bpn	25	land	2
bpod		0	bpod	2
bpp		2	bpp	4
bppc		0	bppc	6
bppt		1	bppt	7
bpr		1	bpr	54
bprn		0	bprn	2
bps		20	bps	218	statistics	23	bureau	2
bra		0	bra	2
bradley		0	bradley	2
bradshaw		0	bradshaw	2
brantas		0	branta	10
brasil		1	brazil	14	brazilian	6
brassinolide		0	brassinolide	4
brats		0	brat	3
brawijaya		0	brawijaya	9
brazil		1	brazilian	37	brazil	30	brazilian-born	2
break		0	break	10
breed		0	breed	2
bremen		0	bremen	28	werder	1
brent		0	brent	2
bretagne		0	brittany	2
brett		0	brett	11
brexit		0	brexit	16
bri		6	bri	99	bank	3	branch	1
brian		0	brian	6
bride		0	bride	2
bridge		0	bridge	6
brief		0	brief	2
brigade		0	brigade	9
brighton		0	brighton	7
briket		2	briquette	2
brilian		0	brilliant	2
brink		0	brink	2
brisbane		0	brisbane	2
bristol		0	bristol	5
britania		1	british	10	britain	3
british		0	british	7
broad		0	broad	2
broadband		0	broadband	4
broadcast		0	broadcast	1
broadcasting		0	broadcast	3
broker		3	broker	2
brom		0	brom	2
bromwich		0	bromwich	2
bronkiolitis		0	bronchiolitis	6
bronkitis		0	bronchitis	7
bronx		0	bronx	2
brooklyn		0	brooklyn	2
brooks		0	brook	3
brosur		0	brochure	17	flyer	1	booklet	1
brothers		1	brother	4
broto		0	broto	2
brown		0	brown	10
browser		0	browser	7
brpt		0	brpt	5
brr		1	brr	2
brsu		0	brsu	11
bruce		0	bruce	8
brucellosis		0	brucellosis	3
brunei		0	brunei	3
bruno		0	bruno	2
brussels		0	brussels	6
brutal		0	brutal	2
bruto		7	gross	34	gdp	2
bryan		0	bryan	5
bryant		0	bryant	8
bsa		0	bsa	4
bsd		0	damai	3
bsm		0	bsm	8
bsmr		0	bsmr	2
bsp		1	bakrie	2
bst		0	bst	3
btb		0	cct	2
btel		4	btel	8
btn		0	btn	6
btpn		2	btpn	2
bts		1	bts	6
bu		6	ma'am	3
buah		38	fruit	27	piece	3	fruitfulness	2	crew	2	acorn	1
buah-buahan		0	fruit	18	plant	1
buahdua		0	buahdua	25
buana		1	buana	7
buat		20	make	10
buatan		19	artificial	22	make	4	buoy	2	homemade	2	workmanship	2	chemical	2	chinese-made	2
buaya		1	crocodile	11
bubuk		0	powder	2
bubur		0	pulp	1
bucharest		0	bucharest	2
buckingham		0	buckingham	4
bucks		0	buck	11
budak		1	slave	14	slavery	3	servant	3
budaya		8	culture	38	cultural	20	culturally	3
buddy		0	buddy	3
budget		0	budget	2
budha		0	buddhist	9	buddha	2
budhiman		0	arie	2
budi		18	budi	20	aquaculture	9	mind	4	cultivation	2
budidaya		5	cultivation	10	aquaculture	3	farm	3
budiyati		0	budiyati	2
buenaventura		0	buenaventura	2
buenos		0	buenos	5
buerger		0	buerger	2
buffon		0	buffon	4
bug		0	bug	2
bugar		0	fit	3
bugs		0	bug	2
building		0	building	3
bujang		1	armor-bearer	3
buka		3	open	13	fast-break	3
bukan		87	not	580	n't	60	rather	55	instead	23	no	17	non-participant	9	non-recipient	8	nothing	4
bukares		0	bucharest	3
bukit		8	bukit	19	hill	9	cliff	2	mount	2	hillside	2	hilltop	2	mountain	1
bukittinggi		0	bukittinggi	3
buklet		0	booklet	2
bukopin		0	bukopin	7
bukti		21	evidence	139	proof	46	prove	6	identification	6
buku		92	book	226	textbook	17	notebook	3	buku	2
buku-e		1	e-book	12
bulan		292	month	755	moon	43	monthly	32	three-month	11	period	7	six-month	6	lunar	5	two-month	3	six-monthly	3	december	3	month-to-month	2
bulanan		11	monthly	44
bulat		3	round	4	unanimously	2	whole	2
bulawayo		0	bulawayo	2
buldoser		0	bulldozer	2
buleleng		0	buleleng	2
buletin		2	bulletin	7	newsletter	2
bulgaria		0	bulgaria	4	bulgarian	3
buli		0	buli	3
bull		0	bull	2
bullard		0	bullard	3
bulls		0	bull	2
bulog		1	bulog	68
bulu		19	feather	29	hair	7	eyelash	3	hairy	2
bulus		0	bulus	3
bumdes		0	bumde	29
bumerang		0	boomerang	2	effect	1
bumi		50	earth	135	bumi	20	world	7	produce	4	natural	3	earthly	2	light-year	2
bumn		17	state-own	17	enterprise	14	state	12	bumn	11	company	9
bundesliga		2	bundesliga	22
bundo		0	bundo	4
bunga		46	interest	215	rate	111	flower	30	lend	4	wildflower	2	fixed-rate	1
bungkam		0	silence	3
bungkus		2	meal	2	package	1
bungkusan		0	package	2
bungsu		0	young	3
buntu		2	deadlock	2
bunuh		4	suicide	64	own	10	bomber	8	kill	3
bunuhdiri		1	suicide	2
bunut		0	bunut	6
bunyan		0	bunyan	2
bunyi		8	sound	5	noise	3	voice	1
buoy		0	buoy	6
bupati		1	bupati	64	regent	8	head	3
bupph		0	bupph	4
burangkeng		1	burangkeng	10
burdisso		0	burdisso	2
burgeis		0	burgeis	1
burger		0	burger	2
burgess		0	burgess	5
burhanuddin		5	burhanuddin	27	governor	3	say	2
burhanudin		5	he	12	burhanuddin	4	burhanudin	2
burma		0	burma	8	burmese	7
burn-in		0	burn-in	3
burnaston		0	burnaston	4
burnley		0	burnley	9
burns		0	burn	14
bursa		26	stock	21	exchange	13	bourse	8	exhange	2
burtonii		0	burtonii	2
buru-buru		0	we	1
buruan		3	game	3	prey	2
buruh		18	laborer	84	worker	38	labour	20	labor	12	farm	3	labourer	2
buruk		70	bad	101	poor	39	badly	5	terrible	5	plight	4	poorly	4	negative	3	evil	2	harmful	1
burundi		0	burundi	9
burung		67	bird	131	ave	4	species	2	vulture	2	avian	1	baby	1
bury		0	bury	3
bus		5	bus	43	double-decker	2	sharia-base	1
bush		11	bush	103
business		0	business	14
busuk		6	rotten	4	rot	2
busung		0	malnourish	2
busur		1	bow	2
busway		0	transjakarta	2
but		0	but	3
buta		4	blind	14	illiteracy	2	illiterate	1
butir		10	point	12	item	2
butler		0	butler	2
butter		0	butter	2
butuh		4	need	18	take	7
butuhkan		2	need	23
buy		5	buy	8
buyut		9	buyut	33
bv		0	bv	12
bvudzijena		0	bvudzijena	3
by		0	by	9
bye		0	bye	6
byrd		0	byrd	5
c		8	c	128	c-rich	2
c-reaktif		0	c-reactive	2
cabang		17	branch	78	sub-branch	2
cabe		2	chili	4
cabrera		0	cabrera	2
cacar		0	have	2
cacat		7	disable	10	disability	9	defect	3	deform	2	defective	2
cacing		2	worm	4
cadang		5	spare	4	sparepart	2	part	1
cadangan		21	reserve	73	substitute	7	backup	3	deposit	3	exchange	1
caen		0	caen	9
caf		0	caf	3
cagar		2	building	2
cagliari		0	cagliari	5
cagni		0	cagni	3
cahaya		7	light	56
cair		4	liquid	18	disburse	5	release	4
cairan		4	fluid	24	liquid	15	secretion	2
cakalang		0	skipjack	3
cakrawala		1	firmament	2	horizon	2
cakung		0	cakung	2
cakupan		19	coverage	38	scope	35	cover	2	broad	2
calderon		0	calderon	5
caldwell		0	caldwell	3
california		0	california	31
calleri		0	calleri	8
calo		0	anggaran	2
calon		56	candidate	49	prospective	27	potential	12	applicant	11	future	5	contender	2	nominee	2	would-be	2	nominate	1
calzadilla		0	calzadilla	2
camacho		0	camacho	3
camar		0	seagull	2
camara		0	camara	11
camat		0	camat	20	head	14	subdistrict	8	sub-district	4
cambiasso		0	cambiasso	4
cambuk		0	flagellum	7
came		0	come	2
cameron		0	cameron	6
camilo		0	camilo	2
camoranesi		0	camoranesi	3
camp		0	camp	9
campak		0	measles	8
campbell		0	campbell	4
campur		5	intervention	10	interference	4	intervene	4
campuran		9	mix	14	mixture	9
campurtangan		0	intervene	2
can		0	can	2
cana		0	cana	2
canada		0	canada	2
canal		0	canal	2
canary		0	canary	3
canas		0	cana	8
canberra		1	canberra	7
cancellara		0	cancellara	6
cancer		0	cancer	4
candi		1	candi	4
canggih		8	sophisticated	12	advance	2	high-tech	1	usage	1
canggung		1	clumsy	2
cangkang		3	shell	5	eggshell	3	slimy	1
cangkir		0	cup	4
cannavaro		0	cannavaro	5
cantik		5	beautiful	8	pretty	3	beauty	2
cao		0	cao	4
cap		4	cap	2	stamp	2
capacity		0	capacity	2
capai		1	reach	4	achieve	3	accomplishment	2	accomplish	1
capaian		3	achievement	6	level	2
capdevila		0	capdevila	8
cape		1	cape	6
capel		0	capel	2
capello		0	capello	4
capex		3	expenditure	2
capital		3	capital	10
capitolina		0	capitolina	2
capture		0	capture	2
capulong		0	capulong	2
capung		1	dragonfly	28	fly	2
car		1	car	22	republic	1
cara		162	way	319	how	57	method	50	mean	45	by	11	mechanism	8	manner	7	technique	3	fashion	3	measure	2	navigate	1
caracas		0	caracas	2
caraka		0	contract	1
carbon		0	carbon	3
card		2	card	3
cardi		0	cardi	2
cardiff		0	cardiff	5
care		0	care	5
cari		6	look	12	search	5	seek	3	pursue	2
caringin		0	caringin	2
carl		0	carl	12
carlo		1	carlo	11
carlos		0	carlos	29
carmelo		0	carmelo	2
carmichael		0	carmichael	2
carnegie		0	carnegie	4
carol		0	carol	2
carolina		0	carolina	8
caroline		0	caroline	3
carolyn		0	carolyn	2	her	2
caron		0	caron	2
carotenoids		0	carotenoid	2
carquefou		0	carquefou	7
carragher		0	carragher	5
carrefour		1	carrefour	8
carrol		0	carroll	7
carroll		0	carroll	4
carryover		0	carryover	3
carson		0	carson	3
carter		0	carter	5
carteran		0	charter	3
caruth		0	caruth	3
carvalho		0	carvalho	3
carver		0	carver	2
case		0	case	2
casey		0	casey	8
cash		2	cash	8
casillas		0	casilla	12
casquero		0	casquero	3
cassano		0	cassano	7
cassini		0	cassini	2
castro		0	castro	1
cat		1	paint	4
catalan		1	catalan	12
catalonia		0	catalonia	2
catania		1	catania	15
catatan		45	record	29	registry	19	note	18	brief	2	entry	2	observation	2	if	2	history	1
catering		0	cater	2
cauca		0	cauca	2
cavaille		0	cavaille	3
cavaliers		0	cavalier	9
cavenaghi		0	cavenaghi	7
cawan		2	cup	4
cayman		0	cayman	2
cba		0	cba	5
cbf		0	cbf	2
cbi		0	cbi	4
cbms		1	cbm	21
cbo		1	cbo	3
cbs		0	cbs	9
cc		0	cc	3
cce		0	cce	1
cctv		0	cctv	6
cd		12	cd	51	cds	1
cdc		0	cdc	17
cdma		0	cdma	5
ce		0	ce	2
ceara		0	ceara	2
cech		0	cech	5
cedera		26	injury	91	injure	82	wound	62	hurt	9	unhurt	2	tear	2
cedric		0	cedric	2
cekal		0	ban	2
ceko		0	czech	21
cela		3	fault	2
celah		8	gap	13	slot	4	loophole	3
celaka		1	woe	3
celcius		0	celsius	3
cellou		0	cellou	2
celta		0	celta	2
celtic		1	celtic	14
celtics		0	celtic	7
cemar		0	unholy	2
cemas		3	anxious	5	dismay	3	anxiously	3	worry	2	concern	2
cemerlang		4	bright	5
cemoohan		1	boo	2
cendana		0	sandalwood	8
cenderung		68	tend	223	incline	16	likely	15	tendency	10	be	8	to	5	prone	4	prefer	3
cengkareng		0	cengkareng	2
cengkeh		0	clove	26	cleave	16
cengkeraman		3	grip	3
centang		0	check	2
center		0	center	11	centre	3
centimeter		1	centimetre	2
central		0	central	19
centre		0	centre	13	center	2
century		1	century	3
ceo		0	ceo	5
cep		0	cep	2
cepat		64	fast	79	quickly	71	rapid	44	rapidly	34	quick	30	soon	14	speed	6	swiftly	5	swift	5	immediately	5	expeditiously	2	speedy	2	fast-pace	2	pace	1
cepu		0	cepu	4
cerah		3	bright	10	sunny	4
cerai		0	divorce	8	cerai	6	divorcee	2
cerdas		2	smart	7	intelligent	3	clever	3	cerda	3
cerdik		0	clever	4
cerita		23	story	35	listen	1
ceritakan		0	tell	6	me	3	share	2
cermat		7	carefully	6	scrutiny	3	careful	1
cermin		2	mirror	6
cerminan		2	reflection	4
cerny		0	cerny	2
ceroboh		1	careless	3
certificate		0	certificate	2
ceruk		2	niche	2
cesar		0	cesar	5
cesc		0	cesc	4
cesium		0	cesium	2
cetak		4	print	22	blueprint	3	renewal	2
cetakan		0	print	4
cfb		0	cfb	2
cfr		0	cfr	3
cgi		3	cgi	23
cgmp		0	cgmp	4
chad		1	chad	13
chakvetadze		0	chakvetadze	6
chalana		0	chalana	2
challenger		0	challenger	2
chalongphob		1	chalongphob	2
chamberlain		0	chamberlain	2
chambers		0	chamber	15
chamisa		0	chamisa	3
champion		0	champion	7
champions		1	champion	82
championship		0	championship	13
championships		0	championship	4
chan		0	chan	3
chandra		0	chandra	5
chandrasekharam		0	chandrasekharam	3
chanelling		0	channel	1
change		0	change	6
changes		0	change	2
channel		0	channel	9
chanvit		0	chanvit	3
chapter		1	chapter	3
character		0	character	2
charles		3	charles	25
charlie		0	charlie	10
charlotte		0	charlotte	5
charlton		0	charlton	2
charoen		0	charoen	5
chart		0	chart	3
charter		0	charter	2
chartered		1	charter	2
chasing		0	chase	2
chatting		0	chat	4
chaudhary		0	chaudhary	2
chaudhry		0	chaudhry	5
chavez		0	chavez	18
chechnya		2	chechnya	9	chechen	4
check		0	check	2
chekalin		0	chekalin	3
chelsea		5	chelsea	71
chembulk		0	chembulk	3
chemical		0	chemical	2
chen		2	chen	5
cheney		1	cheney	43
chenkalady		0	chenkalady	2
chennai		1	chennai	14
chequers		0	chequer	6
cherie		0	cherie	3
chernobyl		0	chernobyl	2
chester		0	chester	2
chesterton		0	chesterton	2
chevanton		0	chevanton	4
chey		0	chey	2
cheyrou		0	cheyrou	2
chiang		0	chiang	2
chicago		0	chicago	21
chicken		0	chicken	3
chieh		0	chieh	2
chiellini		0	chiellini	2
chihuahua		0	chihuahua	2
chikhaoui		0	chikhaoui	2
children's		0	child	2
chile		0	chile	7
chiles		0	chile	2
chili		0	chilean	3	chile	2
chimbonda		0	chimbonda	3
china		23	china	189	chinese	95
china-rusia		0	china-russia	2
chip		1	chip	9
chirac		0	chirac	2
chittagong		0	chittagong	2
chivu		0	chivu	2
choi		0	choi	8
choice		0	choice	2
chong		0	chong	3
chordata		0	chordate	3	chordata	3
chris		1	chris	17
christ		0	christ	2
christian		1	christian	14
christie		0	christie	2
christine		0	christine	4
christion		0	christion	2
christmas		0	christmas	2
christoph		0	christoph	3
christopher		1	christopher	16
christos		0	christo	2
chrome		1	chrome	3
chu		0	chu	2
chuck		3	chuck	8
chung		0	chung	2
church		0	church	2
ci		0	ci	4
cia		1	cia	17
ciamis		1	ciamis	17
cianjur		3	cianjur	83
cianjur-sukabumi		0	cianjur-sukabumi	2
cibinong		0	cibinong	2
cibitung		0	cibitung	2
cibulakan		7	cibulakan	77
cicilan		1	instalment	9	repayment	4	installment	3
cicinho		0	cicinho	4
cidera		2	injury	3	wound	2
ciganjur		1	ciganjur	6
cijati		0	cijati	3
cikampek		0	cikampek	2
cikini		0	cikini	5
cilandak		0	cilandak	2
cilegon		1	cilegon	26
cilic		0	cilic	4
cililitan		0	cililitan	3
cilincing		0	cilince	4
ciliwung		0	ciliwung	6
cimahi		0	kanajar	2
cimanggis		0	cimanggis	3
cimb		0	cimb	4
cina		4	china	58	chinese	47
cincin		1	ring	24	wedding	2
cincinnati		0	cincinnati	3
cink		0	cink	2
cinta		1	love	19	cinta	3
cintai		0	love	2
cip		0	chip	3
cipta		2	silence	2	copyright	2	protection	2	copy	1
ciptaan		4	creation	32	create	4	creature	2	awe-inspire	2
ciptakan		2	create	2
ciracas		0	ciraca	3
cirebon		6	cirebon	147
ciri		6	characteristic	29	feature	15	trait	5	characterize	3	hallmark	2
cisalak		0	cisalak	8
cisarua		0	cisarua	2
cisse		0	cisse	13
cisurupan		0	cisurupan	2
cita		1	flavor	2
cita-cita		2	goal	3
citarum		0	citarum	3
citibank		0	citibank	3
citigroup		1	citigroup	2
citizen		0	citizen	8
citra		6	image	18	citra	8
citroen		0	citroen	7
city		2	city	48
ciuman		0	kiss	3
civil		0	civil	3
ck		1	bk	1
clagett		0	clagett	3
clap		0	clap	2
clarence		0	clarence	3
clark		1	clark	6
classic		1	classic	6
claude		0	claude	5
claudio		0	claudio	6
clayton		0	clayton	2
clear		0	clear	4
clement		0	clement	2
clemente		0	clemente	4
cleveland		0	cleveland	8
climate		1	climate	5
climo		0	climo	5
clinical		0	clinical	2
clinton		1	clinton	14
clipan		0	clipan	2
clippers		0	clipper	3
clock		0	clock	2
close		1	close	2
club		0	club	10
cluj		0	cluj	2
cm		0	cm	7	tall	2
cma		0	cma	2
cmg		0	cmg	3
cmos		0	cmo	2
cmr		0	cmr	4
cms		0	cms	3
cnbc		0	cnbc	2
cnko		0	cnko	2
cnn		0	cnn	19
cnpc		0	cnpc	2
co		1	co	16
co-trimoxazole		0	co-trimoxazole	1
coal		0	coal	4
coast		0	coast	2
coates		0	coate	3
coba		17	pilot	24	try	16	trial	7	tryout	7	experiment	3
coca		0	coca	3
coca-cola		0	coca-cola	3
cochabamba		0	cochabamba	2
cocok		17	suitable	12	fit	7	appropriate	5	suit	3	compatible	2	unsuitable	2
coelacanth		0	coelacanth	3
cohen-aloro		0	cohen-aloro	3
cokelat		2	chocolate	9	brown	5
coklat		0	cacao	7	cocoa	5	brown	4
coklit		1	verification	10
cold		0	cold	7
cole		0	cole	8
coles		0	cole	6
colin		1	colin	4
collection		0	collection	2
colleen		0	colleen	2
college		0	college	14
collins		0	collins	10
cologne		0	cologne	6
colorado		1	colorado	9
columbia		0	columbia	10
columbus		0	columbus	3
com		0	com	2
coma		0	coma	2
commercial		0	commercial	2
commission		0	commission	3
commissioner		0	commissioner	2
common		1	common	2
commons		0	commons	2
commonwealth		0	commonwealth	5
communications		0	communication	6
communities		1	community	2
community		0	community	11
community-based		0	community-base	2
company		0	company	18
compiler		0	compiler	3
completion		0	completion	3
component		0	component	3
components		0	component	3
computer		0	compute	3	computer	2
conakry		0	conakry	8
concacaf		0	concacaf	4
conchos		0	concho	2
conditional		0	conditional	5
conditions		0	condition	1
condoleezza		0	condoleezza	27
condong		3	condong	2
conference		1	conference	2
connecticut		0	connecticut	2
conocophilips		0	conocophilip	3
conrad		0	conrad	2
consortium		0	consortium	3
consultative		0	consultative	4
consumer		0	consumer	2
consumption		0	cce	2	consumption	1
contact		0	contact	4
conte		0	conte	32
conti		0	conti	2
continent		0	continent	2
contoh		39	example	237	instance	39	sample	9	e.g	3	e.g.	3
contra		0	contra	3
contract		0	contract	1
contracting		0	contract	2
control		0	control	5
convention		0	convention	3
conversion		0	debt2health	2
conway		0	conway	2
cook		0	cook	2
coons		0	coon	2
cooperation		0	cooperation	6
copa		0	copa	3
copd		0	copd	4
copenhagen		0	copenhagen	2
copy		0	copy	4	photocopy	1	identification	1
corak		2	pattern	2
corat-coret		2	vandalism	2
corbyn		0	corbyn	3	disagree	1
cordoba		0	cordoba	6
core		0	core	3
coremap		0	coremap	3
corinthians		0	corinthian	3
cornet		0	cornet	4
coronavirus		0	coronavirus	3
corp		0	corp	6
corpindo		1	corpindo	2
corporate		0	corporate	8
corporation		3	corporation	19	cooperation	2
corporindo		1	corporindo	2
corps		0	corps	2
correa		0	correa	2
correlation		0	correlation	2
corrie		0	corrie	3
corruption		0	corruption	3
cortex-m		0	cortex-m	2
coruna		0	coruna	6
cosmin		0	cosmin	2
cost		0	cost	9
costa		0	costa	4
costner		0	costner	2
cottage		0	cottage	3
cottbus		1	cottbus	10
council		0	council	4
coundoul		0	coundoul	2
count		0	count	2
counter		0	counter	2
countries		0	country	2
country		0	country	17
county		0	county	6
coupet		0	coupet	5
coupon		0	bond	2
court		0	court	8
cov		6	cov	76
coventry		0	coventry	2
covid		0	covid	3
cownie		0	cownie	3
cpal		0	cpal	4
cpin		5	cpin	4
cpis		0	cpis	8
cpj		0	cpj	4
cpo		0	cpo	31	crude	1
cprl		0	cprl	2
cpu		0	cpu	6	cpus	2
crabby		0	crabby	3
cracker		0	cracker	8
craig		0	craig	4
craniata		0	craniate	2
craven		0	craven	3
craybas		0	crayba	2
crc		0	crc	3
credit		0	credit	10
crespo		0	crespo	4
cretaceous		0	cretaceous	2
cris		0	cris	3
crisis		0	crisis	3
crisp		0	crisp	2
cristian		0	cristian	3
cristiano		0	cristiano	7
critical		0	critical	7
crm		0	crm	2
cromwell		0	cromwell	9
cross		0	cross	5
cross-sectional		0	cross-sectional	3
crp		0	crp	2
crt		0	crt	5
crude		0	crude	6
crustacea		0	crustacean	3	crustacea	2
cruz		0	cruz	10
cryo-em		0	cryo-em	2
cs		0	cs	4
csc		0	csc	3
cska		0	cska	2
cso		0	cso	15
cspro		0	cspro	3
ct		0	ct	11
cuaca		9	weather	42	climate	7	condition	2	winter	1
cube		0	cube	3
cubic		0	cubic	3
cuci		5	wash	5	laundry	2	car-wash	2
cuckoo		0	cuckoo	6	offspring	2
cucu		8	granddaughter	9	grandson	5	grandchild	4	she	1
cuddihy		0	cuddihy	2
cudicini		0	cudicini	4
cugenang		0	cugenang	6
cukai		4	excise	31	tax	8	custom	1	cigarette	1
cukup		297	quite	229	enough	143	moderate	53	be	44	sufficient	41	fairly	40	significant	28	adequate	24	relatively	23	rather	17	very	16	sufficiently	11	substantial	8	reasonably	8	insufficient	7	large	7	just	6	significantly	5	considerable	4	pretty	4	fair	3	lot	3	strong	3	somewhat	3	severely	2	adequately	2	moderately	2	generous	2	prove	1
cukur		0	barber	2
cullinan		0	cullinan	2
cuma		6	only	12
cuma-cuma		0	free	5	freely	5	charge	2	simply	1
cumi-cumi		1	cuttlefish	3
cup		0	cup	14
curah		4	rainfall	9	precipitation	3
curam		1	steep	7	slope	2
curang		2	cheat	2
curi		1	curi	2
curian		1	steal	2
curiga		1	suspicion	2
curtis		0	curtis	2
customer		0	customer	5
cut-off		0	cut-off	8
cuti		3	leave	32	unpaid	5	sabbatical	2
cv		1	cv	6
cws		0	cws	3
cyril		1	cyril	2
d		11	d	88
d'aubuisson		0	d'aubuisson	3
d.c.		0	d.c.	4
d4		0	diploma	8
da		2	da	6
da'iyah		0	da'iyah	3
dacin		0	scale	1
dacourt		0	dacourt	2
dada		1	chest	70
dadu		0	dice	2
dadullah		0	dadullah	5
dae		0	dae	2
daegu		0	daegu	2
daerah		355	region	550	area	481	regional	435	local	262	district	67	sub-national	32	daerah	28	subnational	2	heartland	2	outlie	2	suburb	1	locality	1	swamp	1
daerah-terutama		0	region	2
daerahdaerah		2	area	2
daewoo		0	daewoo	5
daftar		47	list	181	registration	7	register	4	line-up	3	daftar	3	shortlist	1
dagang		9	trade	39	commerce	6	dagang	2
dagangan		7	merchandise	2	stock	1
dagestan		0	dagestan	4
daging		6	meat	46	flesh	11	beef	8	juicy	1
dagu		0	chin	2
dahlan		0	dahlan	6
dahsyat		12	fearfully	2	massive	2	powerful	1	mighty	1
dahulu		49	first	25	advance	8	past	3	formerly	3	ago	2	before	2	already	2	previously	1
daily		0	daily	7
daisuke		0	daisuke	2
dak		28	dak	433	dak-fund	5	dak-recipient	3
dakahlia		0	dakahlia	2
dakar		1	dakar	14	edition	1
dakota		0	dakota	4
dakwaan		4	indictment	5	charge	5
dalai		0	dalai	6
dalam		1375	in	6098	the	481	within	245	on	197	to	148	for	110	a	98	into	89	during	88	under	74	inside	69	's	36	deep	10	over	9	en	2	therein	2	embody	2	deliberation	2	oneness	2	reverberate	1	mire	1
dalang		1	mastermind	2
daley		1	daley	7
dalih		3	pretext	2	deniability	2
dallas		1	dallas	10
daly		0	daly	2
dam		0	dam	2
damai		7	peace	63	peaceful	28	damai	2	peacefully	2	peacemak	2	peaceable	2	peacemaker	1
damar		0	resin	4
damaskus		0	damascus	15
damkar		1	fire	2
damon		0	damon	4
dampak		142	impact	605	effect	125	affect	22	consequence	5	implication	5
dampingan		3	assistance	5	mentor	2
dan		2761	and	29203	or	228	well	71	dan	33	cautiously	2	adorn	1	joyous	1	savely	1	abet	1
dana		370	fund	1478	funding	190	money	56	dana	15	grant	12	financial	11	amount	8	expenditure	6	spend	3	embezzl	2
danamon		4	danamon	25
danareksa		1	danareksa	14
danatama		0	danatama	4
danau		2	lake	53	shore	1
danawa		0	danawa	2
dangkal		1	shallow	5
dani		1	dani	3
daniel		1	daniel	29
daniela		0	daniela	5
daniele		0	daniele	7
danilo		0	danilo	2
danny		0	danny	3
dapat		767	can	1728	could	684	to	213	able	169	be	135	may	110	would	42	might	40	get	23	possible	11	capable	10	achieve	6	unable	5	beyond	4	allow	3	enable	3	compensate	3	unavailable	3	serve	2	accessible	2	reliable	2	upbeat	1	stifle	1	excuse	1
dapati		0	we	1
dapatkan		6	get	5
dapur		3	kitchen	15	pantry	2
darah		30	blood	160	hypertension	4	bloodstream	2	blood-suck	2	belligerence	2	clot	1
daralowong		0	darawolong	3
darat		18	land	29	army	25	land-dwell	7	ground	7	terrestrial	2
daratan		5	mainland	9	land	7	terrestrial	3	inland	2	ground	2
darfur		1	darfur	39	dpa	2
dari		1692	from	5030	of	3279	than	936	by	252	the	155	's	53	over	7	out	7	beyond	5	off	4	dari	3
daring		0	online	7
daripada		61	than	467	instead	16	rather	11	compare	4
darmaraja		0	darmaraja	27
darmin		4	darmin	8
darren		0	darren	4
darurat		11	emergency	98	immediate	2
darussalam		6	darussalam	7
darwin		0	darwin	41	darwinism	2
darwinis		0	darwinist	4
darwinisme		1	darwinism	16
darwinlah		0	darwin	2
dasa		0	dasa	3
dasar		139	primary	207	basic	175	basis	60	basically	36	base	28	foundation	14	baseline	12	fundamental	10	elementary	10	principle	7	dasar	6	bottom	5	essentially	4	fundamentally	3	ground	2	primarily	2	constitution	1	justify	1
dasawarsa		4	decade	24
dasb		0	dasb	2
dasbor		0	dashboard	4
dasp		0	dasp	2
dassanayake		0	dassanayake	4
data		116	data	973	figure	9	update	2	baseline	1
database		2	database	7
datang		100	come	202	go	22	arrive	21	attend	14	visit	7	turn	7	incoming	4	arrival	4	future	3	flock	2
datar		4	flat	5	line	1
dataran		3	highland	6	plain	5	land	3	lowland	2	low-ly	2	ground	2
dataset		0	dataset	3
dati		1	dati	2	inter-district	2	district	2
dau		2	dau	57	allocation	10	funding	3
daud		2	david	81	he	8
daun		4	leave	12	leaf	4	palm	1
daur		1	recycle	2
dave		0	dave	13
davenport		0	davenport	17
david		4	david	68
davies		0	davy	7
davis		0	davis	21
davomas		0	davoma	2
davydenko		1	davydenko	19
dawei		0	dawei	4
dawn		0	dawn	3
day		2	day	9
daya		104	resource	131	power	35	daya	16	capacity	8	of	5	southwest	2	southwestern	2	traction	1
dbd		0	dengue	4	dbd	2
dbep		0	dbep	4
dbh		0	dbh	21
dbo		0	dbo	2
dbs		0	dbs	7
dc		1	dc	3
de		2	de	68
dealer		3	dealer	13
debat		1	debate	16
debit		2	debit	2
debitur		7	debtor	20	borrower	3
debt		0	debt	5
debu		3	dust	17	sand	1
debut		5	debut	22
debutan		0	debutant	6
deby		0	deby	2
december		1	december	2
decentralization		0	decentralization	5
decentralized		0	decentralize	3
dechy		0	dechy	10
decker		0	decker	2
declaration		0	declaration	3
deco		0	deco	2
dedaunan		1	leave	7
dede		0	dede	2
dedikasi		0	dedication	2	dedicate	2
dee		0	dee	2
deep		0	deep	3
default		0	default	2
defender		0	defender	4
defensif		0	defensive	3
defined		0	define	1
definisi		6	definition	26
defisit		6	deficit	98	state	3	gross	1
deflasi		0	deflation	17
defoe		0	defoe	6
degadrasi		0	relegation	3
degradasi		7	relegation	14	degradation	5	struggler	2	relegate	2
deivid		0	deivid	10
dej		1	dej	4
dejan		0	dejan	3
dek		0	deck	3
dekade		11	decade	44	decades-old	3
dekapoda		0	long-body	2
dekat		75	near	183	close	165	nearby	15	short	8	closely	6	soon	3	adjacent	3	proximity	2
deklarasi		0	declaration	20
dekomposisi		0	decomposition	2
dekonsentrasi		6	deconcentration	56	transfer	2
dekorasi		0	decoration	2
dekrit		0	decree	4
del		1	del	17
delapan		33	eight	161	8	9	eighth	5	eight-year	3	eighty	2	eight-nation	2	eight-seed	1
delegasi		7	delegation	17	delegate	8
delhi		2	delhi	20
delphi		0	delphi	2
delsos		0	delso	9
delta		0	delta	35
delta-cov		0	delta-cov	2
delvecchio		0	delvecchio	2
demak		5	demak	59
demam		0	fever	46
demand		0	demand	3
demas		0	demas	2
dementieva		0	dementieva	8
demi		43	to	35	for	33	by	15	sake	7	order	4	gradually	4	time	2	behalf	2
demichelis		0	demichelis	2
demikian		265	nevertheless	135	however	129	thus	70	so	64	this	35	therefore	31	such	27	the	22	accord	18	similarly	17	way	15	yet	9	as	8	kind	8	hence	7	likewise	7	consequently	5	indeed	4	thereby	3	broadcaster	1
demiliterisasi		0	demilitarisation	2
demirel		0	demirel	7
demo		3	protest	8	demonstration	6	rally	2
demobilisasi		0	demobilisation	2
demografi		0	demography	10	demographic	9	demografi	2
demografis		0	demographic	3
demokrasi		1	democracy	26	democratic	17
demokrat		2	democrat	31	democratic	13
demokratik		0	democratic	2
demokratis		3	democratic	32
demokratisasi		0	democratization	4
demonstran		0	demonstrator	9	protester	6	protestor	2
demonstrasi		3	demonstration	25
den		2	den	2
denda		5	fine	43	penalty	4
dendam		5	revenge	8	vindictive	2
dengan		2769	with	4717	to	1131	by	1092	the	444	on	121	as	82	through	69	a	67	under	13	an	11	whose	7	accordingly	5	thus	4	graciously	3	gently	2	angrily	2	whit	2	leisurely	2	calibrate	2	exasperation	2	elicit	2	honorably	2	resemblance	2	vehemently	2	vigorously	1	immediacy	1	adversary	1
dengar		4	hear	18	consultation	8	listen	3
dengarkan		1	listen	7
dengkur		0	snore	2
denia		0	denia	4
denisov		0	denisov	2
denmark		4	denmark	13	danish	11	reprint	2
dennis		0	dennis	3
denny		0	denny	3
denominasi		1	sharia	1	rupiah-denominate	1
denominator		0	denominator	2
denpasar		0	denpasar	9
denuklirisasi		1	denuclearization	8	denuclearize	4	denuclearisation	2
denver		0	denver	6
deny		0	irawan	1
denyut		1	throb	2
depag		0	mora	96	depag	12	affair	12	ministry	3	office	2
depan		114	next	122	future	78	front	74	forward	71	ahead	29	come	11	before	11	publicly	2	upfront	2	forefront	2	emblem	2	frontline	2
departemen		30	ministry	145	department	91	moh	3	mone	2
department		0	department	4
depatemen		0	department	2
depdagri		1	affair	15	moha	3	depdagri	2
depdiknas		1	mone	96	depdikna	19	ministry	10
dependen		0	dependent	3
depkes		0	ministry	6	depke	2
depkeu		20	ministry	36	finance	6
depok		2	depok	52
deportivo		0	deportivo	8
deposit		3	deposit	9
deposito		4	deposit	30	rupiah-and	2
depresi		0	depression	13	depress	2
depresiasi		1	depreciation	3
deptan		0	agriculture	3
depthx		0	depthx	3
deputi		14	deputy	44	senior	1
der		0	der	8
derajat		12	degree	14	extent	2	successive	2
deras		5	heavy	7	gush	2	torrential	2
derbi		0	derby	12
derby		0	derby	8
deregulasi		1	deregulation	14
derek		1	derek	2
deret		2	series	2
deretan		3	row	2
derita		0	suffer	3	sustain	3	wound	1	pain	1
derivatif		0	derivative	4
dermaga		3	dock	6	jetty	4	pier	2
deru		0	of	2
des		0	des	5
desa		315	village	3049	desa	165	rural	17	villager	11	village-level	5	sub-district	2	marginalize	1
desadesa		0	village	3
desain		7	design	47
desainer		0	designer	4
desakan		3	pressure	3	push	2	demand	2
desas-desus		1	rumour	2
desember		25	december	206	dec	10
desentralisasi		2	decentralization	102	decentralize	10	decentralisation	6
desert		0	desert	3
design		2	design	2
deskripsi		1	description	5
deskriptif		0	descriptive	9
deskriptor		0	descriptor	2
desktop		0	desktop	9
desmond		0	desmond	2
desparate		0	desperate	2
detail		2	detail	15
deteksi		0	detection	9
detektif		1	detective	5
detektor		1	detector	3
determinasi		0	determination	2
detik		7	second	64
detil		0	detail	9
detroit		0	detroit	12
deutsche		0	deutsche	2
development		5	development	93
deviasi		0	deviation	4
device		0	device	3
deviden		0	dividend	2	contribution	1
devin		0	devin	3
devisa		2	exchange	33	reserve	4
dewa		0	god	14	deity	6
dewan		58	council	116	board	89	assembly	12	dewan	5
dewasa		16	adult	69	mature	7	today	4	old	3	grow	2	immature	2	become	2
dewi		3	goddess	4	dewi	2
dewo		2	dewo	2
dfat		0	dfat	5
dfi		0	dfi	2
dfid		0	dfid	2
dhabi		0	dhabi	2
dhaka		0	dhaka	11
dharamsala		0	dharamsala	2
dharma		0	dharma	2
dharmasraya		0	dharmasraya	30
dhoni		0	dhoni	3
di		4924	in	13002	at	2206	on	858	the	424	of	128	across	78	's	45	within	29	here	15	throughout	13	inside	9	hover	5	among	4	locate	3	south-western	2	beside	2	freshwater	1	war-wrack	1	suburban	1
di-hack		0	hack	2
dia		328	he	956	him	123	she	96	her	14	he'll	3	alone	2
diabetes		0	diabetes	18
diagnosa		0	diagnosis	9	diagnose	3
diagnosis		0	diagnosis	22
diagnostik		0	diagnostic	7
diagonal		0	diagonal	7	diagonally	2
diagram		1	pie	2
diallo		0	diallo	3
dialog		4	dialogue	50	dialog	4
diam		7	silent	11	silence	7	dwell	7	still	4	stationary	3	keep	2	quietly	2	nothing	2
diam-diam		4	secretly	5	anonymously	2	quietly	2	secret	2
diameter		0	diameter	7
diamond		0	diamond	3
diana		0	diana	5	she	3
diane		0	diane	7
diantaranya		35	them	12	among	6	namely	2	whom	2
diare		0	diarrhea	13
diarra		0	diarra	6
diaz		0	diaz	3
dibaharui		0	renew	2
dick		2	dick	18
did		0	do	9
diddy		0	diddy	2
didier		0	didier	7
didik		1	student	5	tuition	2
didikan		1	instruction	4	teach	2
die		0	die	2
dien		1	emmawati	6
diesel		3	diesel	5
diet		0	diet	11
difference-in-difference		0	difference-in-difference	4
difteri		0	diphtheria	2
digester		0	digester	4
digestion		0	digestion	3
digeyong		0	digeyong	2
digit		3	digit	3
digital		1	digital	47
dijital		0	digital	3
dikdas		0	compulsory	3
diklat		1	training	9	course	2
diktator		1	dictator	5
dikte		0	dictation	23
dikti		0	education	3	dikti	2
dikuti		0	follow	3
dilbert		0	dilbert	2
dileep		0	dileep	2
dilema		0	dilemma	8
dilematis		0	dilemma	3
dili		1	dili	4
dimana		96	where	109	which	41	whom	5	ubiquitous	2
dimarco		0	dimarco	2
dimengerti		6	understandable	8	understand	6	unintelligible	2
dimensi		6	dimension	29	multidimensional	3	dimensional	2	three-dimensional	2
dimitar		0	dimitar	5
dimock		0	dimock	2
dinamik		0	dynamic	4
dinamika		3	dynamics	33	dynamic	4	dinamika	2
dinamis		1	dynamic	12
dinamit		0	dynamite	5
dinara		0	dinara	2
dinari		0	dinari	3
dinas		49	office	448	agency	32	department	24	dina	12	affair	8	omm	7	official	6	sectoral	4
dinasdinas		1	sectoral	1
dinasti		2	dynasty	6
dinding		5	wall	40
dingin		7	cold	26	winter	26	cool	10	weather	2
dini		8	early	37	preemptive	2	soon	2	dini	2	morning	1
dinihari		0	wee	2	hour	1	morning	1
dinkes		1	dinke	123	health	15	dina	2	kesehatan	1	kesehatan-dinke	1
dinosaurus		0	dinosaur	21
dioecesis		0	dioecesis	2
dioksida		0	dioxide	17
dipa		1	dipa	15
dipeptidil		0	dipeptidyl	2
diploma		1	diploma	6	undergraduate	2
diplomasi		1	diplomacy	19	diplomatic	2
diplomat		2	diplomat	35	diplomatic	3
diplomatik		1	diplomatic	47
dira		0	dira	2
director		1	director	8
direksi		2	director	5	board	3
direktorat		6	directorate	41	directorate-general	1
direktur		55	director	249
dirham		1	dh	3
diri		620	himself	86	themselves	76	ourselves	59	yourself	20	out	14	itself	12	myself	12	get	9	herself	8	personal	7	self	7	his	5	to	5	life	5	him	5	away	5	who	4	self-center	3	pride	3	self-restraint	2	selflessness	2	restraint	2	conviction	2	mislead	2	flaw	2	retreat	2	superiority	2	parade	1	esteem	1
diriye		0	diriye	3
dirjen		9	director	18	general	6	directorate	2
dirk		1	dirk	7
dirut		3	director	27
disabilitas		3	disability	42
disain		0	design	7
discovery		0	discovery	4
discs		0	disc	3
discussion		0	discussion	5
discussion-fgd		0	discussion	1
disease		0	disease	3
disentri		0	dysentery	2
disfungsi		0	dysfunction	5
dishub		0	department	3
disinfektan		1	disinfectant	3
disinsentif		0	disincentive	2
disiplin		5	discipline	24	disciplinary	7	follow	2
disipliner		0	disciplinary	2
disk		0	disk	3
diskon		0	discount	2
diskonto		0	interest	1
diskresi		0	discretion	3
diskriminasi		1	discrimination	25	discriminatory	2
diskriminatif		0	discriminatory	4
diskualifikasi		0	disqualify	2
diskusi		4	discussion	104	discuss	5	fgd	4
disney		0	disney	2
disparitas		1	disparity	5
dispenda		0	treasury	4	revenue	3
dispensasi		0	dispensation	3
dispersi		0	dispersion	2
display		0	display	9
dispnea		0	dyspnea	5
distorsi		1	distortion	5	distort	2
distribusi		18	distribution	191	distribute	9
distributor		2	distributor	6
district		0	district	2
distrik		2	district	52
distro		1	distro	2
disyahkan		1	ratify	6
ditjen		23	directorate	30	ditjen	8	directorate-general	2	office	2	general	1
diversifikasi		2	diversification	25	diversify	7
divestasi		3	divestment	9	divest	2
dividen		7	dividend	33
diving		0	dive	3
divisi		6	division	97	second-division	4
divre		0	division	5
dixie		1	dixie	7
diyala		0	diyala	9
djalil		1	djalil	7
djan		2	djan	4	faridz	1
djarum		0	djarum	2
djibouti		0	djibouti	2
djibril		0	djibril	8
djoko		1	djoko	3
djokovic		1	djokovic	26	serb	1
dk		1	dk	10	council	2
dki		5	jakarta	54	dki	25	city	12
dll		2	etc.	8
dmi		1	dmi	3
dmitry		0	dmitry	4
dmsc		0	dmsc	3
dn		0	complete	2
dna		0	dna	28
do		1	dropout	6	do	3
doa		6	prayer	82	pray	3	thoughtful	2	immediate	1
doakan		2	pray	3
doc		0	day-old	3
docking		0	dock	2
dogma		0	dogma	2
doha		0	doha	10
doing		0	publish	2
dok		0	dok	2
dokter		29	doctor	158	physician	9	dokter	4	practitioner	3	surgery	2	clinician	2	medic	2	veterinarian	2	surgeon	1
doktrin		0	doctrine	8
dokumen		30	document	256	documentation	15
dokumentasi		4	documentation	11
dokumentasikan		0	document	2
dokumenter		0	documentary	8
dolar		61	$	447	dollar	429	greenback	19	dollar-denominate	7	usd	3	currency	3	million-dollar	1
doll		0	doll	3
dollar		0	dollar	6	$	6	usd	3
domain		1	domain	15
domba		3	sheep	19	lamb	6
domestik		27	domestic	91
dominan		5	dominant	30	dominance	8	dominate	5
dominasi		2	domination	15	dominance	8	dominant	2
dominika		0	dominican	3
domino		0	domino	4
domisili		0	residence	2
dompet		2	wallet	4
don		0	don	4
donadoni		0	donadoni	2
donald		0	donald	11
donasi		0	donation	4
dongeng		1	tale	3	fable	2
donggala		0	donggala	76
donka		0	donka	3
donor		7	donor	171	funding	15
doping		0	dop	8
doppler		0	doppler	2
dorant		0	dorant	2
dorong		2	thrust	2
dorongan		19	encouragement	7	push	6	motivation	3	impulse	2	kind	1	boost	1
doroud		0	doroud	3
dorrans		0	dorran	2
dortmund		1	dortmund	28
dos		5	giovani	2
dosa		24	sin	193	sinful	5	sinfulness	2	failure	2	tyranny	1
dosen		1	lecturer	18	professor	3
dosis		0	dosage	4	dose	4
doss		0	doss	3
dou		0	dou	2
double		1	double	3	double-digit	2
douglas		1	douglas	4
douillard		0	douillard	2
dove		0	dive	3
down		2	top-down	3
doyle		0	doyle	4
dpa		1	presse-agentur	3	dpa	2
dpba		0	dpba	1
dpd		1	dpd	3	parliament	3
dpdk		0	dpdk	3
dpho		0	dpho	5
dpk		6	dpk	2
dpn		0	dpn	4
dpr		22	dpr	45	house	30	parliament	16	representative	9
dprd		0	dprd	55	parliament	11	assembly	8	legislative	4	legislature	2	local	1
dpt		0	dpt	2
dr		1	dr	48	reforestation	2
dradjat		0	wibowo	2
draf		0	draft	17
draft		2	draft	36	sec	9	clause	1
drafting		0	draft	2
dragutinovic		0	dragutinovic	2
drainase		0	drainage	5
drama		3	drama	14
dramatis		1	dramatic	13	dramatically	8
draskovic		1	draskovic	6
drastis		10	drastically	6	drastic	5	dramatically	4	significantly	4	dramatic	2
drayton		0	drayton	6
dream		0	dream	3
drive		0	drive	2
driven		0	supply-driven	2
driver		0	driver	2
drm		0	drm	2
drogba		0	drogba	16
drop		1	drop	4
droplet		0	droplet	6
drum		0	drum	6
ds		0	ds	2
dsb		2	etc.	6
dsf		0	dsf	3
dslng		0	dslng	5
dtkj		0	dtkj	2
du		0	du	3
dua		209	two	1466	second	29	2	28	both	25	twice	14	two-year	14	double	10	two-third	4	two-week	4	two-storey	3	two-match	3	pair	3	two-time	2	dua	2	twothird	2	twin	2	two-word	2	twofold	1	twenty	1
dua-pertiga		0	two-third	2
duakali		4	twice	19
dualisme		0	dualism	2
dubai		2	dubai	12
dubes		3	ambassador	6
dublin		0	dublin	3
ducati		0	ducati	2
duda		0	spouse	4	widower	4
dudek		0	dudek	2
duduk		32	sit	46	seat	12	dependant	3	sit-in	2
dudukan		0	occupy	2
duet		4	duo	3
duga		0	predict	2	n't	1
dugaan		17	suspicion	9	suspect	6	allege	5	presumption	2	assumption	2
duhamel		0	duhamel	3
duisburg		0	duisburg	12
duit		1	money	2
duka		2	grief	7	sorrow	6	pain	2
dukacita		2	sorrow	4	condolence	2	grief	2
duke		0	duke	3
dukuh		0	dukuh	3
dukun		4	dukun	97	healer	13	traditional	9
dukungan		46	support	284	back	9	boost	6	sponsorship	3	encouragement	3	western-back	1
dulu		80	first	13	past	11	previously	10	early	6	before	4	former	3	once	3	ago	3	advance	2	shortly	2	formerly	1	firstly	1	always	1
dundee		0	dundee	8
dung		0	dung	2
dungu		1	stupid	3
dunia		221	world	869	global	50	earth	18	worldwide	11	wb	4	universe	3	globe	2
duniawi		5	earthly	6	earthside	3	worldly	2	carnal	2
duo		1	duo	3
duplikasi		0	duplication	5
duran		0	duran	3
durasi		1	duration	5
durian		0	durian	2
during		0	during	2
durrani		0	durrani	8
dusta		3	lie	13
dusun		5	hamlet	110	dusun	60	village	2
duta		7	ambassador	26	duta	8
dutabesar		0	ambassador	13
dutch		0	dutch	2
dvd		0	dvd	3
dvla		0	dvla	2
dwi		0	dwi	11
dwibahasa		0	bilingual	3
dwight		0	dwight	4
dwt		1	dwt	4
dwyer		0	dwyer	5
dyah		1	bi	1
dynamic		0	dynamic	2
dynamics		0	dynamics	3
e		6	e	93
e-government		0	e-government	2
e-ktp		0	e-id	5
e-mail		3	e-mail	25
ea		0	ea	2
eagle		0	eagle	2
eagles		0	eagle	3
earl		0	earl	2
earning		0	earn	3
east		0	east	8
ebay		0	ebay	6
eben-haezer		0	ebenezer	4
ebola		0	ebola	6
eboue		0	eboue	2
ec		0	ec	2
ecdc		0	ecdc	5
eceran		2	retail	6
economic		2	economic	17
economics		0	economics	2
economy		0	economy	2
ed		1	ed	5
edaran		0	circular	12
eddie		0	eddie	6
eddy		0	eddy	2
eden		0	eden	4
edgar		0	edgar	2
edgardo		0	edgardo	2
edge		0	edge	3
edi		0	edi	3
edible		0	edible	2
edisi		9	edition	14
edison		0	edison	2
editor		0	editor	4
edmilson		0	edmilson	2
edmund		0	edmund	2
edom		1	edomite	3
eduardo		0	eduardo	10
education		0	education	10
edukasi		1	education	2
edvac		0	edvac	2
edward		1	edward	6
edwin		9	edwin	17	crude	1
eea		0	eea	18
eelam		0	eelam	9
efek		44	stock	74	effect	55	jse	2	jsx	1
efektif		22	effective	173	effectively	60	ineffective	20	effectiveness	4	ineffectiveness	4	effect	3	efficiently	3	efficient	1
efektifitas		0	effectiveness	6	effective	3
efektivitas		6	effectiveness	112	effective	4	efficacy	2
efesus		1	ephesian	12	ephesus	5
effect		2	effect	3
effectiveness		0	effectiveness	2
effendy		0	effendy	2
efikasi		0	efficacy	2
efisien		4	efficient	31	efficiently	23	inefficient	14	efficiency	5
efisiensi		6	efficiency	45	efficient	4	efficiently	1
ego		1	ego	4
egois		3	selfish	6	unselfish	2
ehlers		0	ehler	2
ehrenberg		0	ehrenberg	3
ehud		0	ehud	21
eidur		0	eidur	2
eilidh		0	eilidh	3
einder		0	einder	4
eindhoven		0	eindhoven	4
einrip		0	einrip	6
einstein		0	einstein	3
eintracht		0	eintracht	9
eisenhower		0	eisenhower	7
ejaan		1	spell	2
ejekan		1	them	3	mock	2
ek		0	acorn	7
eka		0	eka	2
ekaterina		0	ekaterina	3
ekmeleddin		0	ekmeleddin	4
eko		1	eko	5	budiwiyono	1
ekologis		0	ecological	4
ekonom		1	economist	15
ekonometrik		0	econometric	10
ekonomi		138	economic	755	economy	190	economically	20	financial	9	economics	8
ekonomis		3	economic	5	economical	2	viable	2
ekor		29	tail	13	cattle	3	livestock	2	tiger	2	animal	1
ekosistem		0	ecosystem	2	warm	1
eks-rejim		0	regime	2
eksekusi		0	execution	3	execute	2
eksekutif		3	executive	58
eksekutip		0	executive	2
ekses		2	excess	3
eksibisi		0	exhibition	2
eksistensi		2	existence	4	new	1
eksklusif		0	exclusive	9	exclusively	4
eksoribonuklease		0	exoribonuclease	2
eksotis		0	exotic	4
ekspansi		4	expansion	26	expand	7	pace	2
ekspedisi		1	expedition	4
ekspektasi		2	rate	6	expectation	4
eksperimen		0	experiment	11
eksperimental		0	experimental	3
eksplisit		1	explicitly	8
eksploitasi		2	exploitation	9	exploit	2
eksplorasi		1	exploration	18	explore	3
ekspor		15	export	178	import	3	exportable	2
eksportir		1	exporter	15	export	4
eksposur		1	exposure	2
eksposure		0	exposure	2
ekspresi		0	expression	13
ekstensif		1	extensive	3
ekstensifikasi		3	extension	2
eksterior		0	exterior	2
eksternal		4	external	73	externally	2
ekstra		5	extra	13
ekstradisi		0	extradition	3
ekstraksi		0	extraction	3	extract	1
ekstrakurikuler		0	extracurricular	17	extra-curricular	4
ekstrem		1	extreme	2	extremist	2
ekstrim		1	extreme	9	extremist	4
ekstrimis		0	extremist	5	extremism	2
ekuador		1	ecuador	5	ecuadorean	2
ekuitas		3	equity	8
ekuivalen		0	equivalent	3
el		1	el	21
el-sanabiy		0	el-sanabiy	3
elang		6	eaglet	9	albatross	3	eagle	2
elbadarei		0	elbaradei	2
elbaradei		0	elbaradei	14
eldredge		0	eldredge	2
electric		0	electric	2
electronic		0	electronic	6
electronics		0	electronics	2
elegan		0	elegant	3
elektoral		0	electoral	7
elektroda		0	electrode	4
elektrolisis		0	electrolysis	2
elektrolit		0	electrolyte	2	catode	1
elektromagnetik		0	electromagnetic	2
elektromedis		0	electromedic	2
elektron		0	electron	10
elektronik		9	electronic	66	electronics	10	elektronik	3	email	1
elektronika		1	electronic	2	absorb	1
elemen		3	element	19
elena		0	elena	3
eli		1	eli	4
elia		1	elijah	8	he	3	elia	2
eliana		1	eliana	7
eliezer		0	eliezer	3
elisa		1	elisha	4
elit		0	elite	16
elite		2	elite	78
elitis		0	elitist	2
elizabeth		3	elizabeth	9
ellen		0	ellen	3
ellison		0	ellison	4
elnusa		0	elnusa	2
elpiji		3	lpg	11	12-kg	2
elrio		0	elrio	2
els		0	els	2
elton		0	elton	2
elty		3	elty	3
elvie		0	elvie	6
email		0	email	16
emas		14	gold	54	golden	3
embargo		0	embargo	6
embrio		1	embryo	5
embun		0	dew	2
emergency		0	emergency	3
emerging		0	emerge	8
emiliano		0	emiliano	2
emir		1	emir	2
emirat		1	emirate	12
emirates		0	emirate	9
emis		0	emis	3
emisi		3	emission	17	underwriter	4	issuance	3	emition	2	bond	1
emiten		1	issuer	8
emma		1	emma	7
emmanuel		0	emmanuel	7
emmawati		0	dien	3
emmett		0	emmett	3
emory		0	emory	7
emosi		2	emotion	16	emotional	7	emotionally	2
emosional		0	emotional	11	emotionally	3
empang		2	fish-pond	5
empat		65	four	564	fourth	21	4	13	empat	7	four-year	6	four-day	5	four-month	2	fourteen	1	forty	1
empat-tahun		0	four-year	3
emperor		0	emperor	2
empi		0	empi	4
empirik		0	empirical	2
empiris		2	empirically	4	empirical	4
empoli		0	empoli	11
empowerment		0	empowerment	11
enaak		0	enaak	2
enak		7	good	8	n't	2
enam		72	six	303	6	18	six-nation	14	six-party	11	sixth	9	six-month	6	six-time	4	six-year	4
enam-negara		0	talk	2
enceladus		0	enceladus	2
encer		0	clear	2
encore		0	encore	4
encyclopedia		1	encyclopedia	3
end		0	end	3
endang		1	endang	3
endapan		0	sediment	2
ende		0	ende	2
endemik		0	endemic	3
endin		0	endin	2
ending		0	ridwan	2
endogeneity		1	endogeneity	2
endogenitas		0	endogenous	2
energi		15	energy	187	energi	24	fuel	4	power	4
energie		1	energie	5
energizer		0	bunny	2
energy		2	energy	14	energi	3
enforcement		1	enforcement	2
engagement		0	engagement	5
enggan		1	reluctant	35	to	7	unwilling	6	reluctantly	4	unlikely	1
engine		0	engine	2
engineering		0	engineer	9
engkau		6	you	79	yourself	2	your	1
engkos		0	engko	3
england		0	england	12
english		0	english	2
enhanced		0	enhance	2
enim		0	enim	3
enke		0	enke	3
enrg		2	enrg	9
enrico		0	enrico	3
enrollment		0	enrollment	2
ens		0	ens	2
entah		2	whether	3	somehow	2	either	2	where	1
enterprise		0	enterprise	7
entertainment		0	entertainment	4
entitas		0	entity	7
entri		0	entry	35	enter	1	format	1
entry		0	data-entry	2
enumerasi		0	enumeration	7	enumerate	2
enumerator		1	enumerator	20
enzim		3	enzyme	19
enzo		0	enzo	2
ep		0	ep	2
epa		0	epa	19	agreement	4
epafroditus		1	epaphroditus	8
epidemi		1	epidemic	35	ongoing	1
epidemic		0	epidemic	3
epidemiologi		0	epidemiology	7
epidemiologis		0	epidemiological	4
episkopal		0	episcopal	2
episode		5	episode	11	epic	2
eps		1	eps	2
eps-earning		0	earn	3
equidad		0	equidad	5
equity		0	equity	8
era		23	era	39	age	3
erasmus		0	erasmus	2
erat		9	closely	24	close	17	tightly	5	strong	3	grasp	2	strongly	2	deep	1
erdogan		0	erdogan	10
erekat		0	erekat	4
eric		0	eric	9
erik		0	erik	2
eriksson		0	eriksson	2
erin		0	erin	9
eris		0	eris	3
eritrea		0	eritrean	3	eritrea	2
ernest		1	ernest	5
ernesto		0	ernesto	5
ernie		1	ernie	7	harwell	1
ernst		0	ernst	4
eropa		53	european	127	europe	81	euro	5	europa	2
erosi		0	erosion	3
error		0	error	2
erry		1	erry	3
erwin		0	erwin	3
es		12	ice	50	glacier	6	melt	1
esa		2	esa	3
esau		0	esau	6
eschauer		0	eschauer	2
escrow		0	cobra	2
escude		0	escude	2
esdm		1	mineral	3
eselon		3	echelon	4
esensi		0	essence	4
esensial		0	essential	4
esia		0	esia	7
eskalasi		0	escalation	3
espanyol		0	espanyol	18
essen		0	essen	2
essien		0	essien	6
estat		0	estate	4
estate		0	estate	3
esteban		0	esteban	4
estimasi		3	estimate	19	estimation	11
et		1	et	25
etanol		0	ethanol	6
etc		0	etc.	5
eternit		0	ceiling	2
eternitnya		0	plasterboard	2
ethanol		0	ethanol	2
ethiopia		0	ethiopian	30	ethiopia	12
etienne		0	etienne	5
etika		0	ethics	5
etiologi		1	etiology	2
etiopia		0	ethiopian	3	ethiopia	3
etnik		0	ethnic	6
etnis		4	ethnic	10	ethnicity	2
eto'o		1	eto'o	25
etos		0	ethic	5
eu		2	eu	26	european	2
eubakteri		0	eubacteria	2
eugene		0	eugene	3
eulis		0	eulis	2
euro		5	euro	58	japanese	1
europa		0	europe	8	europa	2
european		0	european	3
eurosceptics		0	eurosceptic	2
evakuasi		0	evacuation	6
evaluability		0	evaluability	2
evaluasi		12	evaluation	187	assessment	15	evaluate	14	&	4
evaluation		0	evaluation	2
evelina		0	evelina	2
even		0	even	2
evening		0	evening	3
event		0	event	15
ever		0	ever	2
everest		0	ever	2	mt	1
everton		0	everton	26
every		0	every	2
evo		0	evo	5
evolusi		3	evolution	79	evolutionary	31	microevolution	3
evolusioner		0	evolutionary	4
evolusionis		0	evolutionist	30	evolutionary	2
evolution		0	evolution	2
ex-ante		0	ex-ante	1
excelcomindo		0	excelcomindo	6
exchange		1	exchange	5
excl		0	excl	6
exedy		0	exedy	4
exit		0	exit	2
expenditure		0	expenditure	4
exploration		0	exploration	2
explorer		0	explorer	4
export		0	export	2
exposure		0	exposure	3
express		0	express	3
eye		0	eye	4
ezequiel		0	ezequiel	3
ezra		0	ezra	2
f		1	f	40
f.o.b		0	f.o.b	2
f1		4	formula	3
fa		2	fa	18
faber		0	faber	2
fabian		0	fabian	5
fabiano		0	fabiano	3
fabianski		0	fabianski	3
fabio		0	fabio	14
fabregas		0	fabrega	7
fabrice		0	fabrice	6
face		0	face	2
facebook		0	facebook	13
facility		0	facility	16
facto		0	facto	2
factor		0	factor	3
fadel		0	fadel	2
fadjar		0	panjaitan	1
fadjrijah		1	fadjrijah	4
fahmy		0	fahmy	2
fair		0	fair	8
fairy		0	fairy	3
faiz		1	faiz	2
fajar		2	dawn	6
fakir		2	very	23
faks		0	fax	2
faksi		4	faction	18	deadly	2
fakta		11	fact	89	evidence	2	fact-find	2
fakto		0	facto	3
faktor		53	factor	252	cause	7
fakultas		2	law	5	faculty	4	department	1
falas		0	fala	10
famili		2	family	3
family		0	family	8
fan		0	fan	6
fang		1	fang	3
fans		0	fan	12
fantasi		0	fantasy	3
fantastis		0	fantastic	3
far		0	far	4
farage		0	farage	5
farc		0	farc	3
farhan		1	farhan	4
farial		0	farial	2
farid		0	farid	3
farisi		0	pharisee	10
farm		0	farm	3
farma		2	farma	11
farmasi		2	pharmacy	17	pharmaceutical	12
fars		0	far	7
fase		5	phase	31
fashion		1	fashion	2
fasik		0	wicked	6	prosper	1
fasilitas		68	facility	415	primary	6	amenity	5	service	5
fasilitasi		7	facilitation	9	facilitate	8
fasilitator		5	facilitator	198
fasos		0	social	1
fasum		0	facility	2
fatah		1	fatah	46
fatal		3	fatal	5
fatalitas		1	fatality	7
fatima		0	fatima	2
fattuh		0	fattuh	2
fatufetto		0	fatufetto	7
fatwa		0	advice	2
fauzi		0	fauzi	4
favorit		3	favorite	26	favourite	12	popular	11
faye		0	faye	2
fayyad		0	fayyad	3
fbc		0	fbc	2
fbi		1	fbi	8
fc		0	fc	10
fdi		0	fdi	2
fe		0	fe	3
februarai		0	february	2
februari		13	february	203	feb	24
febuari		1	february	5
fed		4	feed	29	federal	4
federal		1	federal	45
federasi		2	federation	19
federer		0	federer	37
federico		0	federico	2
fedex		0	fedex	2
fedoroff		0	fedoroff	2
fee		2	fee	25
fee-for-service		0	fee-for-service	2
feith		1	feith	2
fekal-oral		0	fecal-oral	2
felda		0	felda	3
feliciano		0	feliciano	3
felipe		0	felipe	3
felix		1	felix	6
fellow		0	fellow	2
fema		0	fema	4
femur		0	femur	2
fenerbahce		0	fenerbahce	19
feng		0	feng	2
fenomena		16	phenomenon	61
ferdinand		0	ferdinand	4
ferguson		0	ferguson	7
feri		0	ferry	15
fermentasi		0	fermentation	11
fernandes		0	fernande	3
fernandez		0	fernandez	7
fernando		0	fernando	33
ferrari		0	ferrari	2
ferrero		0	ferrero	8
feses		0	fecal	2
festival		3	festival	20
feui		0	feui	10
feyenoord		0	feyenoord	6
ffi		0	ffi	2
ffs		0	ffs	4
fgd		27	fgd	369
fi		0	fi	4
fia		0	fia	3
fico		0	fico	3
field		0	field	2
fifa		0	fifa	17
figur		3	figure	6
figure		0	figure	2
fiji		0	fijian	4
fiksi		0	fiction	5	fictional	2
fiktif		1	fictional	2
fil		0	fil	4
filamen		0	filament	3
file		0	file	8
filemon		0	philemon	5
filipi		0	philippian	18	philippi	8
filipina		1	philippines	24	filipino	7	philippine	3
filippo		0	filippo	3
filipus		0	philip	3
filistin		0	philistine	9
fillaili		0	fillaili	6
film		33	film	62	movie	14	filmmaker	2
filmer		0	filmer	2
filogenetik		0	phylogenetic	8
filosofi		0	philosophy	4
filsuf		0	philosopher	5
filum		2	phylum	16
final		32	final	116	finalist	2
finalis		0	finalist	14	quarter-finalist	2
finalisasi		0	finalization	4	finalize	2
finance		2	finance	33
financial		0	financial	17
financing		2	finance	2
finansial		8	financial	47	financially	13
finch		0	finch	4
finis		0	finish	3
finish		0	finish	2
finishing		0	finish	3
finlandia		2	finland	4
finnan		0	finnan	2
fiorentina		1	fiorentina	24
firaun		0	pharaoh	20	firaun	2
firdaus		0	paradise	2
firm		0	firm	3
firman		15	word	123	it	5	scripture	2
firmansyah		0	firmansyah	4
first		1	first	12
fish		0	fish	14
fisher		0	fisher	2
fisik		18	physical	122	physically	21	fitness	2	infrastructure	2
fisika		0	physics	14	physical	4
fisikawan		0	physicist	2
fisiologi		0	physiological	4
fisiologis		0	physiological	5
fiskal		9	fiscal	63	sustainable	2
fissi		0	fission	3
fit		2	fit	7
fitch		6	fitch	21
fitnah		2	slander	5	evil	2
fitri		6	fitri	4	unsp	2
fitu		0	fitu	2
fitur		2	feature	25
five		0	five	2
fixed		0	fix	4
fk		0	fk	14
fks		0	fks	2
flake		0	flake	7
flamini		0	flamini	5
flanel		0	flannelgraph	5
flash		0	flash	3
flat		1	flat	5
flavonoid		0	flavonoid	3
flavonol		0	flavonol	4
fleisher		0	fleisher	2
fleiss		0	fleiss	2
fleksibel		1	flexible	34	flexibility	4	inflexible	2
fleksibilitas		1	flexibility	24
fleming		0	flem	2
flexi		0	flexi	5
flexicash		0	flexicash	6
flight		0	flight	2
floating		0	float	2
flora		1	flora	2
florence		0	florence	3
florent		0	florent	2
flores		0	flores	47
florian		0	florian	2
florida		0	florida	10
flow		0	flow	2
floyd		0	floyd	3
flu		1	flu	29	avian	8	flue	2
fluktuasi		0	fluctuation	17	fluctuate	3
fluktuatif		0	fluctuate	3	fluctuant	2
fluorescence		0	fluorescence	2
flynn		0	flynn	3
fm		0	fm	2
fnl		0	fnl	2
fob		0	fob	4
focus		0	focus	5
focused		0	focus	2
fokus		12	focus	148
foley		0	foley	2
fondasi		0	foundation	3	fundamental	2	lay	1
food		0	food	8
football		0	football	7
for		7	for	71
force		2	force	3
ford		0	ford	24
forehand		0	forehand	14
foreign		2	foreign	2
forensik		0	forensic	3
forest		0	forest	6
forever		0	forever	2
forlan		0	forlan	2
formal		18	formal	203	formally	18
formalitas		0	formality	18
formasi		0	formation	4
format		9	format	22	form	11	template	2
formula		0	formula	24
formulir		2	form	40	standardize	2
fort		0	fort	8
fortuna		0	fortuna	2
fortune		0	fortune	2
forum		19	forum	76	panel	1
forward		0	forward	4
fosfodiesterase		0	phosphodiesterase	2
fosfor		0	phosphor	2
fosforus		0	phosphorous	2
fosil		8	fossil	89	fossile	2
foster		0	foster	2
foto		15	photo	31	photograph	18	picture	6	photography	5	image	5	photographer	3	portrait	2
fotografer		1	photographer	5
fotokopi		1	photocopy	28	copy	3
foton		0	photon	8
fotosintesis		0	photosynthesis	2
fouad		0	fouad	3
foundation		0	foundation	18
four		0	four	4
fox		0	fox	8
fppp		1	syumli	2
fractional		0	fractional	2
fragmen		0	fragment	13
fragmentogram		0	fragmenthogram	2
fraksi		2	faction	6
framework		0	framework	3
france		1	france	8
francesca		0	francesca	4
francesco		0	francesco	7
franchise		0	franchise	3
francileudo		0	francileudo	3
francis		0	francis	3
francisco		0	francisco	12
franck		0	franck	9
franco		0	franco	4
francois		0	francois	3
frank		0	frank	20
frankfurt		0	frankfurt	11
frankia		0	frankia	2
franklin		0	franklin	2
frans		2	fran	3
fransisco		0	fransisco	2
fransiskus		1	francis	4
franz		0	franz	3
frasa		2	phrase	15
fred		0	fred	10
freddy		0	freddy	3
frederic		0	frederic	9
frederick		1	frederick	2
free		0	free	5
freeman		0	freeman	2
frekuensi		17	frequency	94
fren		0	fren	4
fretilin		0	fretilin	6
friedman		0	friedman	2
friedrich		0	frederick	4
friendship		0	friendship	2
frigat		0	frigate	3
fritz		0	fritz	2
from		2	from	10
front		1	front	14
frontier		0	frontier	2
frustrasi		2	frustrate	9	frustration	4	frustrating	4
fs		0	fs	2
fssk		0	fssk	2
ft		0	ft	4
fuad		1	fuad	8
fukushima		0	fukushima	8
fulham		0	fulham	22
fumio		0	fumio	2
fund		5	fund	34
fundamental		4	fundamental	19
funded		0	pay-as-you-go	1
funding		0	funding	1
funds		0	fund	2
fungsi		46	function	124
fungsional		2	functional	7
fusi		0	fusion	2
futbol		0	football	4
futurismo		0	futurismo	2
fuzhou		0	fuzhou	2
g		0	g	33
g8		0	kau	1
gabah		0	rice	2	unshell	2	unhull	1
gabashvili		0	gabashvili	2
gable		0	gable	3
gabriel		0	gabriel	4
gabriele		0	gabriele	2
gabungan		11	joint	21	combine	9	association	5	coalition	5	combination	4	composite	3	aggregate	3	iraqi-us	3
gabus		1	gabus	2
gadai		10	mortgage	4	pawn	2
gaddafi		1	gaddafi	2
gading		4	ivory	26	tusk	4	ivorian	4
gadis		3	girl	26
gadjah		0	gadjah	5
gadut-jorong		0	gadut-jorong	2
gagah		1	valor	2
gagal		36	fail	121	failure	12	miss	6	deny	3	collapse	3	unable	2	lose	2
gagasan		8	idea	38	initiative	20	concept	4	hypothesis	2
gaib		2	occult	2
gain		1	gain	2
gajah		4	elephant	16	gajah	9
gajdosova		0	gajdosova	2
gaji		13	salary	65	wage	26	pay	13	payroll	5	paycheck	2	payment	2	take-home	2	gaji	2
gak		0	not	4	n't	3	it	3	no	2
gakin		7	gakin	140	askes-gakin	2	jpk-gakin	2
gala		0	gala	2
galactic		0	galactic	2
galah		0	tiger	2
galaksi		0	galaxy	8
galapagos		0	galapagos	2
galarraga		0	galarraga	3	armando	1
galat		0	error	1
galatia		0	galatian	3
galaxy		0	galaxy	9
galeri		2	gallery	2
gali		2	search	2	dig	2
galian		0	mine	1
galilea		0	galilee	3	galilean	2
galileo		0	galileo	2
gallery		0	gallery	3
galon		0	gallon	5
galur		0	strain	2
gam		0	gam	8
gamal		0	gamal	3
gambar		17	figure	63	picture	51	image	18	graphic	2	gambar	2	graph	2	photograph	2	photo	2	portrait	2	show	2
gambaran		40	picture	42	overview	21	description	17	illustration	10	image	7	feature	7	describe	5	illustrate	5	snapshot	2	presentation	2	depiction	2	demonstrate	2
gambari		0	gambari	2
game		8	game	90	set	2	lover	2	double-fault	1
games		0	game	8
gamma-cov		0	gamma-cov	3
gampang		2	easy	2	easily	2
gamping		0	gamp	2
ganda		9	double	31	dual	3	duplicate	2
gander		0	gander	2
gandhi		0	gandhi	5
gandum		1	wheat	6
gang		1	gang	3	alley	2
gangguan		23	bully	15	disturbance	8	trouble	5	disorder	4	disruption	3	distraction	3	disrupt	2	interruption	2	protect	2	instability	1
ganhua		0	ganhua	2
ganjaran		0	punishment	1
ganjil		0	bizarre	2
gannet		0	gannet	2
ganti		16	instead	5	want	4	replacement	3
gantungan		1	gallows	5
gap		0	gap	2
gapensi		0	gapensi	13
garam		2	salt	6	garam	4
garansi		0	guarantee	2
garapan		5	cultivate	2	arable	2
garasi		0	garage	3
garcia		0	garcia	11
garda		0	guard	6
garden		0	garden	8
gardu		1	gardu	2
garis		60	line	126	militant	6	radical	6	overview	5	broad	3	hardliner	1	outline	1	hardline	1
garitano		0	garitano	4
garmen		1	garment	18
garnett		0	garnett	4
garnisun		0	garrison	2
garogol		0	garogol	2
garros		0	garro	3
garuda		0	garuda	4
garut		2	garut	55	outline	2
garver		0	garver	4
gary		2	gary	5
garzon		1	garzon	2
gas		28	gas	206
gasifikasi		0	gasification	3
gasol		0	gasol	2
gasparotto		0	gasparotto	5
gasquet		0	gasquet	4
gastrointestinal		0	gastrointestinal	3
gatal		0	itch	2	end	1
gates		1	gate	21
gatlin		0	gatlin	5
gatot		1	gatot	8	suwondo	2
gaulle		0	gaulle	2
gaun		0	dress	2	gown	2
gaung		0	gaung	6
gawang		57	goalkeeper	21	post	20	keeper	14	goal	11	corner	4	header	3	bounce	2	skim	2	ball	1	edge	1	equalise	1	hit	1	lash	1
gawat		1	emergency	5	distress	3	care	1
gay		0	gay	3
gaya		22	style	17	lifestyle	11	force	8	pull	2	reactive	2	gravity	1
gaydamak		0	gaydamak	5
gaza		1	gaza	44	strip	2
gazette		0	gazette	2
gb		0	gb	5
gbagbo		0	gbagbo	3
gbr		0	fig	5
gdn		0	gdn	2
gdp		1	gdp	10
gds		0	gds	10	gds1	3
gds2		0	gds	1
gebang		0	gebang	3
gebrakan		3	strike	7	header	2	lead	2
gedhek		0	gedhek	2
gedi		0	gedi	2
gedung		60	building	97	house	28	inside	1
gegabah		0	with	1
gegesik		0	gegesik	27
gejala		12	symptom	102	asymptomatic	7	indication	5	tendency	3	phenomenon	3	symptomatic	2	symptomless	2
gejolak		24	fluctuation	13	disturbance	8	turbulence	7	upheaval	7	unstable	4	global	2	turmoil	1	overcome	1
gekas		0	geka	2
gel		0	fly	2
gelandang		2	midfielder	14	quarterback	2
gelandangan		0	homeless	3
gelap		8	dark	39	darkness	9	black	4	illegal	4	outlaw	2
gelar		37	title	108	crown	5	degree	3	his	2	treble	2	maiden	2
gelas		0	glass	6
gelembung		3	bubble	3
gelisah		1	trouble	4	restless	2
gell		0	gell	3
gelombang		17	wave	50	wavelength	2
gelondongan		0	raw	3
geluti		1	all	2
gema		1	echo	4	gema	2	echolocation	2
gemar		2	love	2
gemayel		0	gemayel	10
gembala		1	shepherd	24	nomadic	2	vine	1
gember		0	gember	2
gembira		11	happy	23	delight	5	please	3	excited	3	glad	2	rejoice	2
gembong		0	boss	2
gemilang		1	with	2	fine	2	come	1
gemini		0	gemini	2
gempa		28	earthquake	77	quake	30	probability	2	earthquake-prone	1
gemuk		3	overweight	4	fat	3
gen		1	gene	41	gen	5	genome	2
genangan		4	inundation	10	inundate	2
gencar		12	intensively	2	intensive	2
gencatan		1	truce	19	ceasefire	17	armistice	2	un-broker	1
gender		0	gender	36
gender-tahap		0	gender	1
gendol		0	gendol	5
gendon		0	gendon	2
general		1	general	7
generasi		6	generation	46	generasi	21	second-generation	4	generational	2
generator		0	generator	13
genetic		0	genetic	2
genetik		1	genetic	39	genetically	3	genetics	2
genetika		0	genetics	4	genetic	4	geneticist	2
genetis		0	genetically	2
geng		1	gang	8
genggam		3	phone	9
genggaman		0	hand	2
gengsi		0	a	2
genius		0	genius	2
gennaro		0	gennaro	4
genoa		0	genoa	8
genocide		0	genocide	3
genom		1	genome	21	genome-wide	3	genom	2
genomik		0	genomic	2
genosida		0	post-genocide	2	genocide	1
genotipe		0	genotype	2
genre		0	genre	2
genset		0	generator	1
genteng		0	tile	6	roof-tile	3
genus		0	genus	13
geo		0	geo	6
geoff		0	geoff	2
geofisika		0	geophysics	2
geografi		0	geography	3	geographical	3
geografis		3	geographical	21	geographic	3	geographically	3
geologi		0	geological	5	geologist	4
geologis		0	geological	4	geologic	2	geologically	2
george		4	george	54
georges		0	george	2
georgia		0	georgia	14	georgian	10
georgios		0	georgio	2
gerabah		1	pottery	11	appliance	2
gerai		2	outlet	3
gerak		6	movement	4	mechanical	3	motion	3	uplift	2	mechanism	2	move	2
gerakan		24	movement	103	move	9	motion	4	gerakan	4
gerard		0	gerard	8
gerbang		6	gate	10	entrance	3	gateway	2	door	1
gerbens		0	gerben	2
gerbong		0	train	3	coach	2
gerdu		0	gerdu	4
gereja		23	church	203
gergaji		0	chainsaw	6	cut	1
gerhana		0	eclipse	11
gerhard		0	gerhard	2
gerilya		1	guerrilla	9	insurgent	2	rebel	2
gerilyawan		9	militant	22	insurgent	12	guerrilla	11	fighter	7	extremist	5	rebel	5
germain		0	germain	15
gerobak		3	wagon	4
gerombolan		0	gang	2
gerrard		0	gerrard	17
gert		0	gert	2
gerutu		0	grumble	2
gesekan		1	friction	3
getafe		0	getafe	40
getah		1	sap	3
getaran		2	vibration	14	tremor	2
getek		0	getek	2
getsemani		0	gethsemane	3
gettysburg		0	gettysburg	3
geuchik		0	geuchik	5
gewang		0	wall	2
ghana		2	ghana	30	ghanaian	3
ghazi		0	ghazi	4
ghazni		0	ghazni	3
ghebreyesus		0	ghebreyesus	2
ghost		0	ghost	2
ghulam		0	ghulam	2
giambastiani		0	giambastiani	2
giampaolo		0	giampaolo	3
gianluigi		0	gianluigi	4
giant		0	giant	8
giants		0	giant	9
giat		5	diligently	3	actively	2	active	2	hard	2	regularly	2
giberelin		0	gyberelline	2
gibraltar		0	gibraltar	4
gid		0	gid	2
gideon		1	gideon	10
gigabyte		0	gigabyte	2
gigg		0	gigg	2
gigi		4	tooth	11	dentist	6	dental	4
gigih		1	fight	1
gigitan		0	bite	5
gila		2	crazy	3
gilardino		0	gilardino	2
gilbert		0	gilbert	4
gilberto		0	gilberto	4
gilead		0	gilead	2
gili		0	gili	2
giliran		9	turn	16	eventually	2
gillard		0	gillard	3
gin		1	gin	3
gini		0	gini	6
ginjal		1	kidney	16	renal	5
giorgio		0	giorgio	5
giovani		0	giovani	1
giovanni		0	giovanni	3
gir		0	gir	2
giri		0	giri	2
girija		0	girija	3
girik		0	girik	7
girilayu		0	girilayu	3
girl		0	girl	3
giro		2	giro	9	account	6
girondins		0	girondin	14
giscquel		0	gicquel	2
gitar		0	guitar	5
gitu		0	just	1
giuliani		0	giuliani	2
giuliano		0	giuliano	2
giuseppe		0	giuseppe	3
gizi		4	nutrition	14	malnutrition	11	nutritional	9	undernourish	9	malnourish	7	undernutrition	2
gjorge		0	gjorge	2
gkg		0	unhull	2
glaser		0	glaser	3
glasgow		1	glasgow	3
glass		0	glass	2
glavermas		0	glaverma	3
glen		3	glen	2
gletser		1	glacier	2
glikoprotein		0	envelope	2
global		21	global	196	globally	4
globalisasi		0	globalization	4
globe		0	globe	2
glory		0	glory	2
glukosa		0	glucose	2
gm		1	gm	3
gmail		0	gmail	7
gniezno		0	gniezno	2
gnota		0	gnota	3
go		2	go	7	divestment	2
goal		0	goal	7
goals		0	goal	6
god		0	god	5
godaan		1	temptation	4	seduction	1
godean		0	godean	3
goeltom		6	goeltom	7
goi		0	goi	32
gol		102	goal	234	score	15	strike	12	double	7	tally	7	after	4	grab	4	goalless	4	two-goal	3	notch	3	header	3	three-goal	2	gol	2	hook	2	treble	1	apiece	1	kick	1	feat	1	goalscorer	1	opener	1
gold		0	gold	5
golden		0	golden	5
goldsmith		0	goldsmith	3
golf		23	golf	16	golfer	3
goliat		0	goliath	5
golo		0	golo	9
golongan		17	group	23	class	6	poor	5	category	5	non-poor	3	better-off	2	service	2	low-rank	2	type	1
golovin		0	golovin	3
gomes		0	gome	4
gomez		0	gomez	6
goncangan		2	shock	7
gong		0	gong	2
gonzalez		0	gonzalez	6
gonzalo		0	gonzalo	3
good		0	good	7
google		0	google	41
gordon		0	gordon	7
goreng		3	cook	12	fry	9
gorenje		0	gorenje	3
gorontalo		0	gorontalo	79	gorontolo	4
gosip		0	gossip	6
got		1	get	6
gotong		0	gotong	2
gotong-royong		0	mutual	1
gould		0	gould	6
governance		1	governance	13
government		0	government	6
governor		0	governor	2
govinda		0	govinda	3
govortsova		0	govortsova	4
govou		0	govou	4
gowa		0	gowa	2
goyah		2	fragile	2	shaky	2
gp		0	gps	6	gp	4
gpf		3	gpf	4
gpp		2	gpp	4	association	3
gps		1	gps	5
gr		0	weigh	1
grace		0	grace	7
gracias		0	gracia	3
graddy		0	graddy	2
grade		0	grade	2
graeme		0	graeme	2
grafik		1	graph	4
grafis		1	graphic	4
graham		2	graham	15
gram		1	gram	11
grameen		1	grameen	3
granat		1	grenade	42
grand		3	grand	42
grande		0	grande	2
granit		0	granite	3
grant		0	grant	33
graphics		0	graphic	2
grasse		0	grass	5
gratis		8	free	152	freely	4	service	2
gravitasi		1	gravitational	4	gravitation	2
graziano		0	graziano	2
great		0	great	7
greatest		0	great	2
green		0	green	16
greenland		0	greenland	7
greg		0	greg	2
gregor		0	gregor	2
gregory		0	gregory	7
gresik		6	gresik	75
grey		0	grey	2
greysia		0	greysia	3
grid		0	grid	2
griffin		0	griffin	2
grogi		1	nervous	4	nerve	2
grogol		0	grogol	1
gros		0	gross	4
grosir		0	wholesale	16	wholesaler	4
gross		1	gross	7
ground		0	ground	5
group		1	group	30
groups		0	group	2
grover		0	grover	2
growth		1	growth	7
grup		6	group	62	band	2	intend	2	propel	2
grupo		0	grupo	2
gt		0	gt	4	gross	1
gtp		0	gtp	2
gtp-jps		0	gtp-jp	2
gtp-transdusinrhodopsin		0	gtp-transducinrhodopsin	2
gtz		0	gtz	7
gua		4	cave	4
guadalupe		1	guadalupe	2
guangzhou		0	guangzhou	5
guantanamo		0	guantanamo	7
guard		0	guard	8
guardian		0	guardian	3
guatemala		0	guatemala	7	guatemalan	3
gubbio		0	gubbio	2
gubernur		33	governor	156
gubuk		0	hut	4
guccione		0	guccione	2
gudang		11	warehouse	19	gudang	5	depot	2
gudjohnsen		0	gudjohnsen	2
guen		0	guen	2
guerrero		0	guerrero	2
gugat		1	accountable	6	accountability	6	gugat	3
gugatan		1	claim	3	lawsuit	2	file	2	civil	1
gugup		1	nervous	5	nervously	3
gugur		2	qualify	9	fall	7	autumn	4	knockout	3	die	2
gugus		7	battlegroup	2	cluster	2
gugusan		2	cluster	3
guidelines		0	guideline	4
guillaume		0	guillaume	3
guillermo		0	guillermo	8
guinea		3	guinea	20
guinea-bissau		0	guinea-bissau	3
guinness		0	guinness	3
guitar		0	guitar	2
guiza		0	guiza	2
guizhou		0	guizhou	2
gul		0	gul	2
gula		6	sugar	24
gula-gula		1	confectionery	2
gularso		0	gularso	3
gulat		0	wrestle	2
gulf		0	gulf	2
gulma		0	weed	2
gulung		3	company	2
gulungan		0	scroll	9	roll	2
gumpalan		5	clot	7	buildup	1
guna		22	to	186	order	29	for	17	use	6	useful	2	usage	2	safeguard	2	exert	1
gunakan		6	use	16
gunardi		0	gunardi	2
gunawan		0	gunawan	3
guncangan		6	shock	34	withstand	1
gundik		0	mistress	2
gundukan		0	sand	1
gundul		0	tree	1
gunners		0	gunner	7
guntur		0	guntur	2
gunung		7	mountain	20	gunung	11	mount	6	volcano	5	mt	4	hill	3	mountaintop	2
guo		0	guo	3
gurita		0	octopus	4
gurria		1	gurria	3
guru		135	teacher	1218	teach	12	certification	4	guru	3
guru-murid		1	student-teacher	2
guruguru		0	teacher	6
gurun		2	desert	11	wilderness	10
gusmao		0	gusmao	3
guterres		0	guterre	2
guti		0	guti	5
gwan		0	gwan	4
gwm		0	gwm	2
gyanendra		0	gyanendra	10
h		3	h	22
ha		2	ha	56	hectare	11
haag		0	hague	2
haaretz		0	haaretz	3
haas		0	haa	3
haase		0	haase	2
habakuk		0	habakkuk	5
habel		0	abel	3
habis		21	out	5	spend	3	expire	3	deplete	3	supply	3	consumable	2	totally	2	down	1	completely	1
habis-habisan		0	to	2
habiskan		0	spend	2
habitat		0	habitat	10
habsburg		0	habsburg	3
habyarimana		0	habyarimana	2
hacker		0	hacker	8
hadad		1	hadad	3
hadapan		24	before	25	front	13	presence	5	toward	4	publicly	2	lord	1
hadapi		15	face	11	encounter	2
hadiah		14	prize	19	gift	11	reward	7	present	5	award	2
hadid		0	hadid	2
hadir		45	attend	43	present	30	attendance	16	absent	3	presence	3
hadirat		1	presence	5
hadiyanto		1	hadiyanto	3
hadrian		2	hadrian	6
hae		0	hae	2
hafiz		0	hafiz	6
hagel		0	hagel	2
hague		0	hague	3
hai		5	you	2	o	2
haiti		0	haiti	4
haji		0	hajj	3	pilgrimage	3
hak		68	right	233	entitle	13	hak	5	entitlement	4	property	1	privilege	1
hakekat		0	essence	2
hakikat		1	nature	2
hakim		6	judge	53	hakim	2
hal		749	this	614	thing	163	it	156	term	63	the	57	matter	39	that	33	issue	24	way	19	something	18	do	15	case	13	what	9	regard	7	happen	4	stuff	4	true	2	thought	2	slowness	1	denial	1	infinitely	1
halaman		29	page	28	yard	5	backyard	4	courtyard	3	two-page	2	piece	2	picture	1	edit	1
halangan		4	barrier	3	constraint	3
haleluya		0	alleluia	1
halhal		2	thing	2
halida		0	halida	3
halim		3	halim	5
hall		1	hall	3
halmahera		0	antam	1
halte		1	bus	10	shelter	4
halter		0	haltere	3
halting		0	halt	3
haluan		0	direction	3
halus		7	capillary	5	delicate	5
ham		8	right	59	human	47	ham	37
hama		2	pest	12	infestation	1
hamad		0	hamad	8
hamada		0	hamada	3
haman		0	haman	4
hamas		3	hamas	88	auxiliary	3	hamas-controll	2	islamist	1
hamba		3	servant	15	slave	6
hambar		3	's	2
hambatan		17	obstacle	42	barrier	27	constraint	25	impediment	8	problem	5	delay	2	twist	1
hamburg		0	hamburg	28
hamid		0	hamid	5
hamil		3	pregnant	29	pregnancy	10	prenatal	2	maternity	2
hamilton		0	hamilton	12
hamit		0	hamit	2
hammer		0	hammer	2
hammurabi		0	hammurabi	2
hampa		3	vacuum	2	empty	2
hampir		92	almost	374	nearly	87	close	25	most	19	virtually	18	near	11	approximately	8	about	6	barely	3	practically	3	verge	2	similarly	2	resemble	2	brink	2	hardly	1
hampshire		0	hampshire	2
han		0	han	10
hana		2	hannah	3
hancur		16	destroy	18	break	8	shatter	4	damage	3	brokenness	2	gut	2
hancurkan		0	their	1
handal		11	reliable	4
handset		1	handset	3
hangat		10	warm	19	hot	3
hangus		1	blacken	2
haniya		0	haniya	15	haniyeh	2
haniyah		0	haniyeh	6
hann		1	hann	3
hanoi		0	hanoi	3
hanover		0	hanover	12
hans		1	han	3
hansa		0	hansa	6
hantu		3	owl	8
hantuchova		0	hantuchova	10
hanushek		0	hanushek	2
hanya		467	only	2041	just	215	be	61	merely	23	simply	18	solely	14	alone	7	mere	4	short-lived	1
hao		0	hao	2
haq		0	haq	3
hara		1	natural	2
harap		9	hope	15	harap	4
harapan		30	hope	85	expectation	21	harapan	5	expectancy	3	wish	3	view	3	hopeless	2	think	2
harapkan		7	hope	13	expect	9
harare		0	harare	4
harbor		0	harbor	2
harcourt		0	harcourt	8
harddisk		0	disk	2
harfiah		0	literally	3	literal	2
harga		142	price	872	cost	13	value	12
hari		425	day	828	today	125	on	103	daily	26	date	4	future	4	two-day	3	one-day	2	hari	2	four-day	2	morning	2	three-day	1
harian		10	daily	82	newspaper	8	day-to-day	2
harimau		1	tiger	5	trawl	1
harington		0	harington	2
hariri		0	hariri	9
haris		2	haris	2
harkat-ul-mujahideen		0	harkat-ul-mujahideen	2
harlem		0	harlem	2
harmonis		2	disharmony	2
harmonisasi		0	harmonisation	4	harmonise	3	harmony	2
harold		0	harold	3
haroun		0	haroun	4
harpa		0	harp	2
harrington		0	harrington	2
harris		0	harris	3
harry		1	harry	16
harsya		0	harsya	3
hart		0	hart	7
harta		22	treasure	30	asset	15	possession	7	property	4	belongings	2
hartadi		3	hartadi	6
harum		3	fragrant	3
harus		229	have	405	must	397	should	284	to	239	need	66	require	33	bylaw	1
harusnya		1	should	4	suppose	2
harvard		0	harvard	7
harvest		1	harvest	2
harvey		0	harvey	2
haryana		0	haryana	3
haryanto		0	haryanto	3
hasan		0	hasan	6
hasanuddin		0	hasanuddin	4
hashemi		1	hashemi	2
hasil		331	result	598	outcome	176	the	119	product	101	produce	33	finding	19	of	15	on	13	output	9	yield	8	proceed	6	harvest	4	crop	3	profit-shar	2	byproduct	2	robustness	1
hasina		0	hasina	3
hasnul		0	hasnul	2
hasrat		4	desire	9	yearn	2
hassan		0	hassan	11
hastuti		0	hastuti	19
hasudungan		1	siregar	1
hat-trick		0	hat-trick	7
hatem		0	hatem	4
hati		112	heart	238	live	10	humble	9	humility	9	humbly	7	heartache	5	mind	4	heartbreak	4	generous	3	harden	3	spirit	2	wholeheartedly	2	dismay	2	grudge	2	courage	2	outrage	2	inexhaustible	2	ours	2	deep	1	lowliness	1	generosity	1
hati-hati		10	careful	15	carefully	11	prudently	3	cautious	3	prudent	3	take	2	caution	2	precautionary	2
hatrik		0	hat-trick	6
hatton		0	hatton	5
haus		0	thirsty	3	thirst	2	hunger	2
hauteas		0	hautea	9
hawa		6	eve	9	covetousness	1
hawai		0	hawaii	2
hawaii		1	hawaii	5
hawiya		0	hawiye	4
hawks		0	hawk	3
hayal		0	hayal	2
hayati		3	biodiversity	1
haye		0	haye	4
hayward		0	hayward	3
hazard		0	hazard	5
hbv		0	hbv	3
hcov		0	hcov	64	hcov-cause	2
hcv-rna		0	hcv-rna	2
hdi		1	rank	1
he		0	he	2
head		0	head	5
health		0	health	16
heart		0	heart	6
heat		0	heat	3
heather		0	heather	3
hebat		21	great	22	remarkable	2	wonderful	2	mighty	2	what	1	intensity	1
hebdo		0	hebdo	2	insult	1
hector		0	hector	2
heerden		0	heerden	2
heerenveen		0	heerenveen	3
heiko		0	heiko	2
heinze		0	heinze	3
hektar		2	hectare	43	acre	2	half-hectare	2
hektare		0	hectare	7	ha	2
helen		0	helen	2
helicopter		0	helicopter	3
helikopter		9	helicopter	55
hellfire		0	hellfire	2
helm		0	helmet	4
helmand		0	helmand	23
hemat		1	save	2
hembusan		0	gust	2
hendak		22	let	8	drive	2	lowliness	1
hendaknya		9	should	41	issue	2
hendra		2	hendra	3
hendro		1	hendro	2
henin		0	henin	21
henokh		0	enoch	3
henri		3	henri	5
henry		3	henry	30
henryk		0	henry	2
henti		4	nonstop	2	without	1
hentikan		0	stop	3
hepatitis		0	hepatitis	17
herald		0	herald	3
heran		2	surprise	5	strange	3	marvel	2
herbert		0	herbert	3
heri		0	heri	2
heriawan		4	heriawan	12
herman		0	herman	4
hernan		0	hernan	2
hero		1	hero	6
herodes		0	herod	2
heroin		0	heroin	7
herry		0	receipt	1
hertha		0	hertha	12
hertriono		0	hertriono	2
heru		4	heru	4
heterogen		0	heterogeneous	4
heterogenitas		0	heterogeneity	4
heu		0	heu	3
hewan		39	animal	168	livestock	5	creature	4	fauna	2	pet	1	rabies	1
hewan-ke-manusia		0	animal-to-human	2
hewitt		0	hewitt	8
hey		0	hey	2
hezbollah		0	hezbollah	2
hgu		1	leasehold	2
hibah		6	grant	67	gift	1
hibrida		0	hybrid	2
hiburan		5	entertainment	17
hicks		1	hick	5
hidayah		0	hidayah	5
hidayat		0	hidayat	8
hidrogen		0	hydrogen	24
hidrokarbon		0	hydrocarbon	18
hidroklorida		0	hydrochloride	2
hidrolik		0	hidrolic	2
hidrologi		0	hydrology	2
hidung		3	nose	17
hidup		241	life	475	live	401	alive	27	walk	11	lifetime	7	survive	4	lifestyle	3	memoir	2	viability	2	linger	2	earthly	2	survivor	1	survival	1
hierarki		0	hierarchical	3
high		1	high	4
highfield		0	highfield	2
higuain		0	higuain	4
hijab		0	hijab	2
hijau		9	green	41	hijau	3
hikmat		1	wisdom	49	wise	5
hilal		0	hilal	3
hilang		14	missing	49	lose	32	loss	20	disappear	8	disappearance	6	go	5	prodigal	5	lack	3	miss	1	reverse	1
hilarius		0	hilarius	2
hildebrand		0	hildebrand	6
hilir		2	downstream	3
hill		0	hill	28
hilla		0	hilla	5
hillary		1	hillary	12	clinton	1
hills		0	hill	6
hillsborough		0	hillsborough	2
hilmi		0	hilmi	2
hilton		0	hilton	3
himalaya		1	himalayan	3	himalayas	2
himbauan		2	appeal	2
himne		1	hymn	13	sing	1	fair	1
himpunan		4	himpunan	19
hina		1	despise	2
hindari		0	avoid	2
hindia		0	indy	3
hindu		1	hindu	13
hindustan		0	hindustan	2
hingga		211	to	479	until	204	up	106	and	51	‑	37	by	29	at	22	as	19	down	16	between	11	till	8	within	3
hinggap		1	on	2
hinkel		0	hinkel	4
hip		0	hip	6
hipermarket		1	hypermarket	21
hiperoksia		0	hyperoxia	4
hipertensi		0	hypertension	2
hipotesis		2	hypothesis	3
hippocampus		0	hippocampus	2
hiroshima		0	hiroshima	3
hirvonen		0	hirvonen	4
his		0	his	4
histeris		0	hysterical	4
historic		0	historic	2
historis		1	historically	2
history		1	history	6
hit		0	hit	2
hitam		16	black	34	dark	4	african-american	3
hitler		0	hitler	2
hits		0	hit	4
hitung		1	count	5	calculate	2
hitungan		6	within	3	count	2
hitzfeld		0	hitzfeld	10
hiu		0	shark	11
hiv		4	hiv	66
hizbullah		0	hezbollah	35	hezbollah-l	2
hizbut		0	hizbut	2
hizkia		1	hezekiah	7
hje		0	retail	3
hk		0	hk	2
hleb		0	hleb	2
hmc		0	hmc	2
hmo		0	hmo	2
hms		0	hms	3
hmsp		0	hmsp	2
ho		5	ho	7	disturbance	1
hoa		0	hoa	2
hobi		1	hobby	4
hoc		0	hoc	9
hoffenheim		0	hoffenheim	6
hokkaido		0	hokkaido	5
holcim		0	holcim	5
holding		1	hold	5	holding	2
holdings		0	holding	7
hollywood		0	hollywood	7
holmes		0	holmes	10
holocaust		1	holocaust	2
holquist		0	holquist	2
holyfield		0	holyfield	3
home		0	home	4
homogen		0	homogenous	3
homolog		0	homologous	5
homologi		0	homology	16
homoseksual		0	homosexuality	2
homoseksualitas		0	homosexuality	2
honda		0	honda	9
honduras		0	honduras	7
honey		0	honey	2
hong		2	hong	30
hongaria		0	hungary	5
hongkong		0	hong	6
hongze		0	hongze	2
honor		9	honorarium	43	stipend	6	nonpermanent	2
honorarium		0	honorarium	2	contract	2
honorer		3	honorarium	12	part-time	4	nonpermanent	4	honorary	3	temporary	1
hoover		0	hoover	4
hop		0	hop	6
hopanoid		0	hopanoid	17
hope		1	hope	2
hopkins		0	hopkins	8
horeb		0	horeb	2
horizon		0	horizon	2
horizontal		0	horizontal	14
hormat		6	respect	9	honor	3	salute	2	honorable	2	reverence	2	awe	1
hormati		0	honor	2
hormon		0	hormone	9	hormonelike	2
horna		0	horna	4
hornets		0	hornet	2
hortikultura		0	horticulture	2
hosea		0	hosea	4
hoshiyar		0	hoshiyar	2
hosni		1	hosni	10
hospital		0	hospital	3
hossein		0	hossein	2
hosseini		0	hosseini	4
hosting		0	host	4
hotel		3	hotel	55
hotspur		0	hotspur	18
houghton		0	houghton	2
houla		0	houla	2
houllier		0	houllier	2
house		0	house	2
household		0	household	2
housewives		0	housewife	3
houston		0	houston	14
how		0	how	2
howard		1	howard	23
howell		0	howell	3
hoxby		0	hoxby	2
hr		0	hour	2
hsbc		0	hsbc	2
hsdpa		0	hsdpa	5
hu		1	hu	20
huanan		0	seafood	3
hubei		0	hubei	19
hubungan		72	relationship	225	relation	93	tie	37	link	27	connection	13	relate	8	unrelated	3	relationship-build	2	connect	1
huddersfield		0	huddersfield	2
hudson		0	hudson	4
hudyana		0	hudyana	2
huelva		0	huelva	10
hugh		0	hugh	4
hughes		0	hughes	5
hugo		0	hugo	16
hui		1	hui	3
hujan		15	rain	52	rainy	17	wet	7	heavy	5	rainwater	3	monsoon	2	rainfall	2
hukum		55	law	433	legal	292	legislation	4	lawless	3	convict	1
hukuman		37	penalty	15	punishment	14	sentence	10	ban	6	sanction	6	suspension	3	booking	3	punish	3	suspend	2	penalise	2	misdemeanour	2
hulme		0	hulme	3
hulu		4	upstream	4
human		1	human	9
humas		7	relation	8
humayun		0	humayun	2
humor		0	humor	4
humphreys		0	humphrey	2
humvee		0	humvee	4
hungaria		0	hungary	5	hungarian	4
huni		0	unfit	2	uninhabitable	2	house	1
hunian		3	residential	4	house	2
hunter		0	hunter	2
hurley		0	hurley	2
huru-hara		1	riot	2
huruf		24	letter	7	literate	2	illiterate	2
husein		0	husein	2
hushovd		0	hushovd	7
husni		0	hosni	2
hussein		1	hussein	20
hutan		13	forest	76	forestry	32	wood	8	jungle	6	deforestation	3	rainforest	2	product	2	wilderness	1
hutang		6	debt	21	indebt	2
hutchinson		0	hutchinson	2
huth		0	huth	2
hutu		0	hutu	6
huxley		0	huxley	2
hybrid		0	hybrid	3
hyderabad		0	hyderabad	2
hygiene		0	hygiene	3
hypermart		0	hypermart	4
hyun		0	hyun	3
hyung-taik		0	hyung-taik	2
hyypia		0	hyypia	4
i		45	i	268	first	88
ia		351	he	1557	she	354	it	55	his	30	him	18	her	9	he'll	4	he'd	2
iaea		1	iaea	18
iaf		0	iaf	2
iai		0	iai	2
iain		0	iain	2
iajuddin		0	iajuddin	4
ialah		10	be	65
ialdf		0	ialdf	2
ian		0	ian	3
iaquinta		0	iaquinta	2
ias		0	ias	4
iata		0	iata	9
ibadah		16	worship	21	service	10	shrine	2
ibarat		0	if	1
iblis		2	satan	17	devil	9
ibm		0	ibm	4
ibn		0	ibn	2
ibrahim		1	ibrahim	7
ibrahimovic		0	ibrahimovic	7
ibrani		0	hebrew	24
ibrd		0	ibrd	6
ibtidaiah		2	primary	2
ibtidaiyah		0	ibtidaiyah	5
ibu		54	mother	181	woman	72	maternal	49	capital	46	mom	16	ibu	12	she	8	housewife	7	homemaker	6	lady	3	mch	3
ibukota		14	capital	173
icbc		0	icbc	3
icc		0	icc	3
ichthyosaurus		0	ichthyosaur	6
icj		0	icj	2
icmi		0	icmi	5
icp		0	icp	3	crude	2
icr		0	icr	2
ict		0	ict	1
icu		1	icu	11	intensive	3
ida		6	ida	34
idaa		1	idaa	7
idaho		0	idaho	5
idb		3	idb	14
idbbb		1	idbbb	7
ide		4	idea	31
ideal		4	ideal	24	ideally	3
idealisme		0	underlie	2
idealnya		1	ideally	6
identifikasi		3	identification	56	id	7	identify	6
identik		2	identical	11
identitas		5	identity	39	identification	2	anonymity	2
ideologi		0	ideology	4
idi		0	idi	2
idn		1	idn	3	minusidn	3
idola		2	hero	3
idriss		0	idriss	2
ids		0	ids	2
idt		1	idt	8
idul		5	festivity	2
ie-slt		0	ie-slt	8
iedcr		0	iedcr	2
iessp		0	iessp	3
if		0	if	4
ifad		0	ifad	7
ifc		4	ifc	7
ifnβ		0	ifnβ	2
igg		0	igg	3
iggi		0	iggi	5
igor		0	igor	3
iguazu		0	iguazu	5
ihh		0	ihh	2
ihk		1	cpi	2	consumer	1
ihsanoglu		0	ihsanoglu	13
ihsg		0	composite	2
ii		44	ii	244	second	43
iii		23	i	172	third	16
iit		0	iit	2
ij		0	ij	2
ijarah		1	ijarah	4
ijazah		1	certificate	7	qualification	6	diploma	5	least	1
ijin		3	permit	6	permission	2	license	2	bank	2	allow	1
ijon		0	harvest	2
ikan		47	fish	182	fishing	14	ikan	2	catch	1	piranha	1
ikatan		15	bond	12	tie	8	association	2
ike		1	ike	2
ikea		0	ikea	2
iker		0	iker	7
ikhsan		0	ikhsan	2
ikhtisar		0	of	2
ikhwanul		0	brotherhood	2
ikk		0	index	3
iklan		4	advertisement	23	advert	8	advertising	7	announcement	4	ad	4	commercial	1	billboard	1
iklim		23	climate	133	environment	11	competitiveness	2	climatic	2
ikm		1	hpi	4
ikon		0	icon	6
ikut		79	participate	26	involve	12	part	9	join	9	take	8	vote	6	to	5	influence	2	actively	2	engage	2	also	2	role	1
ikutan		3	by-product	6	exploit	1
ikuti		6	follow	8
il		0	il	2
il-sung		0	il-sung	2
ilahi		2	divine	10	godly	2
ilalang		0	thatch	2
ilanthiriyan		0	ilanthiriyan	5
ile		0	ile	3
ilegal		1	illegal	33	illegally	6
ilgauskas		0	ilgauska	2
ilgrp		1	ilgrp	88
ili		0	ili	6
illegal		0	illegal	2
illiano		0	illiano	2
illinois		0	illinois	2
ilmiah		2	scientific	35	scientifically	3	science	3
ilmu		18	science	40	knowledge	10	zoologist	4	college	2	scientific	2	discipline	2
ilmuan		0	scientist	2
ilmuwan		9	scientist	129	expert	3
ilo		0	ilo	20
ilusi		0	illusion	4
ilustrasi		1	illustration	5	illustrate	2
ilyushin		0	ilyushin	2
image		0	image	3
imagine		0	imagine	3
imajinasi		0	imagination	3
imam		9	imam	9	priest	7
imamat		0	leviticus	6
iman		15	faith	143	christian	4	firsthand	2
imbalan		2	return	11	exchange	3	reward	2	for	1
imbang		9	draw	78	hold	1
imbauan		0	appeal	2
imbuh		0	add	2
imf		0	imf	15	monetary	2
imigran		0	immigrant	12
imigrasi		1	immigration	11
imlek		0	chinese	4	lunar	2	dinner	1
imogene		0	imogene	2
impact		0	impact	1
imperial		0	imperial	3
impian		2	dream	9
impikan		0	dream	2
implementasi		8	implementation	30	regulatory	1
implementation		0	implementation	1
implikasi		3	implication	25	imply	2
impor		8	import	73	importer	3	hamper	1
import		0	import	2
importir		0	importer	7
impreza		0	impreza	2
impuls		0	impulse	4
ims		3	ims	17
ims-ntaadp		0	ims-ntaadp	2
ims-saadp		0	ims-saadp	3
imun		1	immune	23
imunisasi		0	immunization	35	immunize	6
imunitas		0	immunity	4
imunosupresan		0	immunosuppressant	3
imunosupresi		0	immunosuppression	2
in		4	in	46
in-passing		0	certificate	1
inang		0	host	69	intermediate	3	dead-end	2
inap		3	in-patient	14	hospitalization	8
inc		2	inc	7
inca		0	inca	2
inci		3	inch	9	21-inch	2
incidence		0	incidence	2
inco		3	inco	15
income		0	income	11
increase		0	increase	2
incremental		0	incremental	2
ind_copt		0	ind_copt	2
ind_emp		0	ind_emp	2
ind_fd		0	ind_fd	2
indah		22	beautiful	27	wonderful	20	good	7	indah	5	lovely	3	beauty	3	excellence	2	fine	2	shine	2	wonderfully	2	sweet	1
indeks		11	index	110	composite	2	indicator	2
independen		3	independent	81	independently	4
independensi		0	independence	13
independent		0	independent	3
indera		0	sense	3
indf		0	indf	4
india		19	india	133	indian	61
indian		1	indian	20
indiana		0	indiana	2
indianapolis		0	indianapolis	3
indii		0	indii	2
indikasi		13	indication	90	indicate	9	this	2	indicative	2
indikatif		2	indicative	12
indikator		34	indicator	287
individu		5	individual	85	individually	4	personal	2
individual		4	individual	24	individually	4
indo		0	indo	8
indocement		2	indocement	3
indoensia		0	indonesia	5
indoeskrim		0	indoeskrim	2
indofood		2	indofood	13
indolakto		0	indolakto	6
indomilk		0	indomilk	4
indomobil		0	indomobil	2
indonesa		0	indonesian	2
indonesia		306	indonesia	1548	indonesian	599	country	61	agency	6	goi	4	final-stage	1
indonesian		0	indonesian	2
indoor		0	indoor	4
indore		0	indore	2
indosat		1	indosat	24	operate	1
indramayu		0	indramayu	4
indrawati		3	indrawati	17
indriarsih		0	indriarsih	2
induk		26	parent	33	mother	23	carrier	11	parental	6	stem	5	carrier-borne	2	master	2	relationship	1
induksi		0	induction	2
industri		56	industry	331	industrial	78	industrialize	2	industri	2
industry		1	industry	4
inefisiensi		1	inefficiency	4
infanteri		1	infantry	5
infantri		0	infantry	3
infantry		0	infantry	2
infeksi		1	infection	102	infectious	4	infect	2
inferior		0	inferior	2
infiltrasi		0	infiltration	2
inflamasi		0	inflammation	3
inflamasom		0	nlrp3	2
inflamatori		0	inflammatory	4
inflasi		31	inflation	332	inflationary	15
inflation		0	inflation	2
inflow		3	inflow	1
influenza		1	influenza	30	influenza-like	2
infomasi		0	information	2
informal		7	informal	131	informally	7	nonformal	2
informan		4	informant	147	source	5
informasi		78	information	944	inform	22	dissemination	3	accessible	1
informatif		0	informative	6
informatika		0	informatics	5
information		1	information	3
infra		0	infra	2
inframerah		0	infrar	2
infrasolusi		0	infrasolusi	2
infrastructure		1	infrastructure	2
infrastruktur		22	infrastructure	313	infrastructural	2	infrastruktur	2
infus		0	infusion	3
ing		0	ing	2
ingat		7	remember	39	recall	8	memory	6
ingatan		2	memory	15
inggeris		3	british	13	britain	6
inggris		77	british	112	britain	82	england	75	english	45	uk	29	briton	17	kingdom	5	englishman	3
ingin		42	want	293	to	38	wish	22	like	15	willing	6	seek	6	eager	6	desire	5	try	4	anxious	2
inginkan		8	want	13
ingus		0	nasal	2
ingusan		0	runny	2
ingushetia		0	ingushetia	2
inherent		0	inherent	2
inhibisi		0	inhibition	5
ini		3028	this	3469	be	1722	these	610	it	479	present	55	now	11	currently	4	latter	3	today	3	nowadays	3	guy	2	lately	2	observable	1
iniesta		0	iniesta	3
inisial		0	initial	2
inisiatif		6	initiative	108
inisiator		0	initiator	6
initial		0	ipo	1
initiative		0	initiative	6
injil		7	gospel	56	proclaim	2
injury		1	injury	3
injury-time		2	injury-time	8
inkarnasi		0	incarnation	2
inklusif		0	inclusive	13
inkonsistensi		0	inconsistency	5
inkp		1	pulp	2
inkubasi		1	incubation	11
inmas		0	inma	2
inovasi		0	innovation	21
inovatif		1	innovative	10
inpres		1	inpre	41	instruction	6
input		1	input	22
inrupt		0	inrupt	6
insana		0	insana	15
insektisida		0	insecticide	2	pesticide	1
insentif		14	incentive	105	reward	2	pay	1	disincentive	1
insiden		12	incident	47	incidence	15	accident	2
insidentil		0	incidental	3
insinyur		1	engineer	17
insititusi		0	institution	2
insomnia		0	insomnia	2
inspeksi		0	inspection	6
inspektorat		0	inspectorate	2
inspektur		1	inspector	7	inspection	2
inspirasi		0	inspiration	13	inspire	9	inspirational	2
insta		0	insta	2
instagram		0	instagram	3
instalasi		3	facility	6	installation	4
instan		0	instant	3	instantly	2
instansi		8	agency	99	office	20	institution	16	relevant	4	authority	2
institusi		15	institution	56	institutional	5
institusional		0	institutional	8
institut		0	institute	8	sepuluh	2
institute		0	institute	31
institutions		0	institution	2
instruksi		4	instruction	30	instruct	2
instruktur		3	instructor	33	instructur	3
instrumen		14	instrument	53	tool	7
instrumental		0	instrumental	3
insulin		0	insuline	2
insurance		0	insurance	8
insya		0	willing	4
intan		0	intan	2
integral		0	integral	5
integrasi		0	integration	16	integrasi	2	integrate	2
integritas		0	integrity	14	championship	1
intel		0	intel	8	intelligence	2
intelektual		1	intellectual	10
intelijen		6	intelligence	41
intensi		0	intent	2
intensif		4	intensive	47	intensively	10	intense	2
intensifikasi		1	intensification	4
intensitas		2	intensity	22	seriousness	2
intent		0	intent	5
inter		0	inter	50	champion	1
inter-governmental		0	inter-governmental	2
interaksi		0	interaction	30
interaktif		4	interactive	10
interest		2	interest	8
interface		1	interface	2
interfax		0	interfax	6
interferon		0	interferon	5
interim		0	interim	6
interior		0	interior	3
interkoneksi		1	interconnection	3
intermediasi		3	intermediary	11	intermediation	3	intermediate	2
intermoda		0	intermoda	2
intern		1	internal	3	inter	2
internal		7	internal	109	internally	7	internecine	2
internasional		35	international	412	internasional	21	global	13	internationally	8	cap	3
international		3	international	88
internet		18	internet	125	online	7
interogasi		0	interrogation	3
interpol		0	interpol	5
interpretasi		1	interpretation	5
interpreter		0	interpreter	2
interval		2	interval	5
intervensi		3	intervention	27	intervene	21
interview		0	interview	2
inti		29	core	58	essence	9	inti	4	heart	4	nucleus	3
intifada		0	intifada	2
intim		0	intimate	3
intimidasi		0	intimidation	5
into		0	into	3
intranet		0	intranet	2
intravena		0	intravenous	2
invasi		0	invasion	20
inventarisasi		1	inventory	2
invertebrata		0	invertebrate	5
investama		1	investama	4
investasi		38	investment	296	invest	23	would	4	investasi	3	51	2
investigasi		3	investigation	19	investigate	3	investigative	3
investindo		0	investindo	3
investment		2	investment	15
investments		0	investment	2
investor		18	investor	111	investment	5
investors		0	investor	3
inzaghi		0	inzaghi	3
ioaa		0	ioaa	4
ion		0	ion	22
ionisasi		0	ionization	2
iordanescu		0	iordanescu	4
iowa		0	iowa	2
ip		3	ip	23
ipad		0	ipad	3
ipar		2	brother-in-law	2
ipb		1	ipb	6
iphone		0	iphone	2
ipic		0	ipic	2
ipm		0	hdi	6
ipo		6	ipo	18
ipod		0	ipod	4
ira		0	ira	2
irak		41	iraq	269	iraqi	130	iraqis	25	basra	1
irama		4	tune	2	control	1
iran		10	iran	200	iranian	90	tehran	4	revolution	1
irbid		0	irbid	2
iri		0	envy	4	jealous	3
irian		0	irian	3
irigasi		2	irrigation	53	irrigate	5	semi-technical	1
iring-iringan		0	as	2
iringan		2	convoy	4
iritasi		0	irritation	2
irjen		1	irjen	4
irlandia		1	ireland	21	irish	4
irna		0	irna	9
ironis		0	ironic	4	ironically	2
ironisnya		2	ironically	7	ironic	2
is		8	an	1
isaac		1	isaac	4
isabel		0	isabel	2
isaf		3	isaf	30	nato-l	2
isat		0	isat	6
isbat		0	isbat	3
iseng		2	fad	2
ishak		0	isaac	3
ishikawa		0	ishikawa	8
isi		52	content	43
isian		5	completion	3	content	3	uniformity	3	questionnaire	2	form	2
iskandriya		0	iskandariya	2
islam		12	islamic	85	islamist	25	islam	19	muslim	6
islamabad		0	islamabad	14
islami		1	islamic	2
islamic		1	islamic	3
islamis		0	islamist	7
islamonline.net		1	islamonline.net	2
island		0	island	7
islandia		0	iceland	3	icelandic	2
islands		1	island	3
islet		0	encapsulate	3	islet	1
ismail		0	ismail	19
ismawan		0	ismawan	2
isolasi		1	isolation	9	self-isolation	5
isolat		0	isolate	2
isotop		1	isotope	3
isp		0	isp	85
israel		26	israel	180	israeli	146	israelite	24	israelis	12	hebrew	2
israel-palestina		0	israeli-palestinian	4
issue		1	issue	12
issuer		0	issuer	3
issues		0	issue	2
istana		8	palace	21	court	3	castle	2
istanbul		0	istanbul	7
isteri		1	wife	6
istilah		14	term	52	phrase	3	word	2	locally	2	know	2
istimewa		9	special	25	privilege	10	privileged	2
istirahat		6	rest	11	break	5
istri		9	wife	164	spouse	9	her	4	woman	3
isu		23	issue	206	matter	3
isu-berkembang		0	emerge	4
isyarat		2	hint	2	gesture	2
it		3	it	6
itali		0	italy	2
italia		8	italy	101	italian	80	italia	2	serie	1
itb		0	itb	7	bandung	1
item		0	item	2
itik		0	duck	3
its		0	its	4
itu		2518	be	778	the	708	it	477	that	351	's	210	this	101	therefore	67	say	41	then	35	them	26	those	16	add	11	come	9	take	9	thus	6	moreover	4	consequently	3	turbulent	3	bearable	2	furthermore	2	additionally	1	guy	1	blasphemous	1	two-minute	1
iuran		28	contribution	69	tuition	65	levy	11	fee	10	contribute	5	jamsosna	3	substantial	2	flat-rate	2
iv		6	iv	82	fourth	11	4	6
ivan		0	ivan	13
ivanov		0	ivanov	2
ivanovic		0	ivanovic	20
ivica		0	ivica	4
ivo		0	ivo	3
ivomas		1	ivoma	3
ivy		0	ivy	4
ix		1	ix	15	xi	2
iya		2	yes	2
izin		40	permit	101	license	67	permission	12	izin	4	request	3	leave	3	sanction	2
j		1	j	16	jth	4
j-pal		0	j-pal	2
j.b.		0	j.b.	2
jabar		9	java	60	west	40	province	2	jabar	1
jabatan		36	position	15	post	11	term	7	power	7	office	7	title	5	quit	2
jabero		0	jabero	3
jabodetabek		0	jakarta	3	great	2
jabotabek		0	jabotabek	4
jack		0	jack	13
jackson		0	jackson	7
jacob		0	jacob	2
jacquard		0	jacquard	2
jacques		1	jacque	3
jadi		89	so	188	thus	23	be	19	to	11	therefore	9	become	6	it	4	hence	2	you're	1	sprint	1
jadikan		3	make	2
jadual		0	schedule	2
jadwal		14	schedule	56	timetable	11
jae		0	jae	2
jae-in		0	jae-in	3
jaffna		0	jaffna	4
jaga		1	sentry	3	keep	3
jagakarsa		2	jagakarsa	9
jagapura		1	jagapura	18
jagat		0	universe	5
jagir		0	jagir	3
jagoan		3	character	2	triumph	1
jagung		3	corn	27
jahat		10	evil	17	bad	6	malicious	3	evildoer	3	wicked	3
jahitan		0	stitch	5
jahja		4	jahja	4	bca	2
jai		0	jai	3
jaime		0	jaime	2
jain		0	jain	2
jaish		0	jaish	4
jajak		7	poll	24	survey	5
jajak-pendapat		0	poll	3
jajan		0	snack	24	pocket	4
jajanan		0	snack	2
jajaran		13	the	11	rank	2	management	2	level	1	staff	1
jakarta		97	jakarta	373	here	237	say	93	jakartan	2	antara	1
jakarta-bogor		0	jakarta-bogor	2
jaket		1	jersey	5	jacket	3
jaksa		1	prosecutor	9	attorney	6	judge	5	prosecution	3
jakut		0	jakarta	3	n	2
jala		3	net	4
jalal		0	jalal	2
jalan		177	road	463	way	100	street	36	path	17	roadside	7	highway	6	jalan	4	route	3	traffic	2	avenue	2	detour	2	pathway	1
jalan-jalan		3	street	21	road	17	way	6	walk	2
jalanan		4	street	11	road	7	along	1
jalani		4	live	2	life	1
jalanjalan		0	close	1
jalar		0	potato	2
jalur		63	channel	27	line	12	certification	11	track	9	lane	8	under	7	along	5	strip	5	course	5	path	4	route	4	road	4	pathway	3	passage	3	expressway	2
jam		62	hour	274	time	8	clock	7	h	3	eight-hour	3	four-hour	2	two-hour	2	p.m.	1
jamaika		0	jamaica	6	jamaican	5
jaman		9	age	3	cambrian	1
jambangan		1	jambangan	5
jambi		3	jambi	84	budi	1
jambu		1	cashew	15
jameel		0	jameel	2
james		3	james	56
jamie		0	jamie	4
jaminan		42	insurance	151	security	81	guarantee	31	insure	19	collateral	18	pension	13	coverage	13	assurance	10	jaminan	9	scheme	6	benefit	5	insurer	4	ensure	4	bail	4	nhi	4	secure	3	retirement	3	unsecure	2	co-insurance	2
jamison		0	jamison	4
jamkesda		0	jamkesda	10
jamkesmas		2	jamkesma	72
jamrah		0	jamrah	3
jamrud		1	emerald	5
jamsari		0	jamsari	1
jamsosnas		13	security	26	jamsosna	20	scheme	19	provider	5	will	3	pension	2	seem	2	disregard	2	benefit	2	nhi	1	social	1	define	1
jamsostek		6	jamsostek	58	scheme	3
jamuan		1	dinner	2
jamur		3	fungus	12
jan		1	jan	12
janakpur		0	janakpur	2
janan		0	janan	2
janda		5	widow	35	widowed	2	widower	1
jandola		0	jandola	2
jane		0	she	4	jane	3	her	1
janeiro		0	janeiro	2
janet		0	janet	4
jangan		9	do	53	not	21	let	20	n't	10	should	10	nor	7	no	6	›	4	must	4	careful	2	never	2	confuse	1
jangankan		0	alone	3
janggut		0	run	1
jangka		55	long-term	108	term	48	medium-term	22	run	16	period	11	length	5	longer-term	3	duration	3	mature	3	mid-term	2	one-year	2	short-term	1	lifespan	1
jangka-panjang		1	long-last	2	long-term	2
jangkar		0	anchor	3
jangkauan		10	reach	11	coverage	10	outreach	5	scope	2	range	2
jangkrik		0	cricket	2
jangkung		0	tall	2
janin		2	foetus	3	embryo	2
janjaweed		0	janjawe	2
janji		12	promise	76	pledge	8	vow	7	appointment	2	commitment	2
janko		0	janko	4
jankovic		0	jankovic	19
jantan		5	male	13	bull	2
jantung		8	heart	52	cardiac	7	cardiovascular	7	cardio-vascular	2
januari		23	january	247	jan	23	mid-january	1
januari-agustus		0	january-august	2
januari-februari		0	february	3	january-february	2
januari-juni		0	january-june	2
januari-maret		1	january-march	3
januari-mei		1	january-may	2	january	2
janurianto		0	janurianto	3
japan		0	japan	14
japex		0	japex	6
jarak		84	distance	123	range	29	long-range	11	gap	6	remote	5	away	5	close-range	4	pace	3	long-distance	2	radius	2	proximity	2	remoteness	1
jarang		18	rarely	38	rare	18	seldom	9	often	7	infrequently	3	little	2	uncommon	2	occasionally	2	infrequent	2	common	2	commoner	1	hardwork	1
jari		6	finger	19	thumb	2	toe	2
jari-jari		0	radial	2	finger	2
jaring		9	net	23	jar	3
jaringan		36	network	151	tissue	31	chain	11	ring	6	link	5	web	3	cell	2
jarkko		0	jarkko	3
jarmila		0	jarmila	2
jarum		4	needle	10
jasa		76	service	206	jasa	10	employ	1
jasad		3	body	4
jasatama		0	jasatama	2
jasmani		2	physical	15	physically	4	sport	3	flesh	1
jason		1	jason	6
jatah		8	quota	19	allocation	5	period	2	supply	2
jateng		0	java	5
jati		3	teak	6	jati	4	identity	2
jatidiri		2	anonymity	4	name	2
jatijajar		0	jatijajar	7
jatim		0	jatim	8	java	1
jatinegara		0	jatinegara	3
jatuh		59	fall	81	down	15	crash	12	will	8	go	4	hit	3	plunge	3	collapse	1
jauh		142	far	257	much	79	long	21	distant	17	distance	16	near	11	remote	9	significantly	9	away	7	furthermore	6	greatly	4	deep	4	substantially	3	remarkably	3	nearby	2	far-away	2	faraway	2	along	2	sight	1	extent	1	infinitely	1	long-distance	1
jauh-jauh		2	early	2
java		0	java	3
javier		0	javier	15
jawa		12	java	488	javanese	9
jawa-bali		0	java-bali	3
jawab		43	responsibility	102	responsible	45	reply	11	charge	10	answer	4	caretaker	2	obligation	2
jawaban		16	answer	97	response	27	reply	6
jay		0	jay	14
jaya		3	jaya	55
jayapura		0	jayapura	2
jazeera		0	jazeera	1
jazz		0	jazz	7
jb		0	jb	3
jbic		1	jbic	8	cooperation	1
jean		1	jean	2
jean-pierre		0	jean-pierre	2
jebakan		3	trap	5
jebol		2	embankment	4	break	3
jeda		3	halftime	10	break	7	interval	2
jeddah		0	jeddah	4
jeep		0	jeep	3
jeff		0	jeff	13
jehan		0	emperor	1
jejak		7	print	8	track	3
jejaring		3	network	14	web	1
jeju		0	jeju	2
jel		0	jel	2
jelang		4	day	1
jelas		138	clear	169	clearly	77	unclear	35	obvious	17	obviously	11	apparent	8	explain	6	clarity	5	uncertain	5	unknown	4	sure	2	apparently	2	vague	2	syahrial	2	precise	2	distinct	2	doubt	1	evident	1
jelas-jelas		2	clearly	4
jelek		4	bad	6
jelena		0	jelena	9
jelle		0	jelle	2
jelly		0	jelly	3
jemaah		1	worshipper	2
jemaat		32	church	12	congregation	9	people	8	believer	4	man	2	parish	2
jembatan		9	bridge	71	crossing	3
jember		0	jember	2
jemima		0	jemima	2
jempol		1	toe	3
jemput		2	pro-active	2	work	2
jemu		1	weary	2
jena		0	jena	12
jenas		0	jena	4
jenazah		9	body	22
jendela		1	window	38
jender		0	gender	47
jenderal		12	general	77	director-general	6	secretary-general	3
jendral		0	general	8
jeneponto		0	jeneponto	2
jenewa		1	geneva	3
jenin		0	jenin	5
jenis		150	type	335	kind	62	of	28	species	26	category	7	form	6	sort	4	variety	4	e.g.	4	common	2	sex	1
jenjang		13	level	21	stage	2
jenna		0	jenna	2	her	1
jennifer		0	jennifer	2
jens		0	jen	6
jenty		0	jenty	2
jenuh		1	lipid	1
jepang		49	japan	264	japanese	181
jepara		2	jepara	9
jera		3	dissuad	2
jeram		1	kayak	2
jerami		3	straw	2
jerapah		2	giraffe	6
jeremy		0	jeremy	8
jerez		0	jerez	9
jermain		0	jermain	3
jermaine		0	jermaine	5
jerman		13	germany	106	german	93	bundesliga	4	german-base	2	berlin	1
jernih		2	clear	3
jerome		0	jerome	4
jerrie		0	jerrie	4
jerry		0	jerry	4
jersey		0	jersey	13
jeruk		3	orange	7	citrus	6	pomelo	2	fruit	2
jerusalem		0	jerusalem	20
jerzy		0	jerzy	2
jessica		0	jessica	2
jesus		0	jesus	5
jet		1	jet	16
jfk		0	jfk	2
jharkhand		0	jharkhand	2
jht		0	retirement	4
jiabao		0	jiabao	8
jiang		0	jiang	6
jianghan		0	jianghan	2
jiangsu		0	jiangsu	4
jiaozhou		0	jiaozhou	2
jibaku		0	suicide	11
jica		1	jica	6
jie		0	jie	3
jihad		2	jihad	9
jika		251	if	811	when	49	unless	12	should	9	case	9	otherwise	7	collectively	2
jikalau		1	if	3	disciple	1
jill		0	jill	5
jim		4	jim	9
jimenez		0	jimenez	3
jimmy		0	jimmy	4
jin		0	jin	2
jindal		0	jindal	4
jinjing		0	laptop	13
jinping		0	jinp	3
jintao		0	jintao	7
jip		0	jeep	2
jirga		0	jirga	2
jiwa		61	soul	57	people	35	person	23	life	22	spirit	5	inhabitant	5	mental	2	population	2	casualty	1
jixian		0	jixian	2
jiyono		0	jiyono	2
jjb		0	jjb	2
jk		2	death	2
jkk		0	injury	3
jkn		9	nhi	16
jkp		0	healthcare	2
jkpm		0	jpkm	9
jksn		0	nhi	4	available	1
jl		1	jl	44
jm		0	jm	8
jmb		1	jmb	8
jo-wilfried		0	jo-wilfry	3
joachim		1	joachim	6
joan		0	joan	8
joao		0	joao	2
job		0	job	4
joe		1	joe	9
joel		0	joel	6
joey		0	joey	2
johannes		0	johanne	2
johansson		1	johansson	8
john		5	john	82
johnny		3	johnny	11	longden	1
johns		0	john	5
johnson		0	johnson	10
johnson-sirleaf		0	johnson-sirleaf	2
johnstone		0	johnstone	2
joint		1	joint	5
joint-management		0	joint-management	8
joki		0	jockey	3
joko		2	joko	9
jokowi		2	jokowi	13
jol		0	jol	2
joleon		0	joleon	2
jompo		1	age	3	elderly	3
jon		0	jon	3
jonas		0	jona	2
jonathan		0	jonathan	13
jones		2	jones	15
jong		0	jong	5
jong-il		0	jong-il	3
jong-un		0	jong-un	6
jonggol		0	jonggol	2
jordan		6	jordan	12
jordania		1	jordanian	6	jordan	6	monarch	2
jorge		0	jorge	5
jorong		0	jorong	44
jose		0	jose	17
joseph		0	joseph	16
joshua		0	joshua	3
journal		0	journal	19
jovem		0	jovem	2
jpd		0	jpd	7
jpk		1	jpk-gakin	16	jpk	9
jpk-gakin		9	jpk-gakin	203	jpkgakin	23
jpkgakin		0	jpk-gakin	13
jpkm		3	jpkm	91
jppr		0	jppr	3
jps		2	jps	15	jps-bk	2	ssn	2	safety	2
jps-bk		0	jps-bk	11
jr		1	jr	7
jrr		0	jrr	2
jual		14	sell	40	sale	17	jual	3	sale-purchase	2	selling-price	2
jual-beli		4	buy	4	land	1
jualan		3	trade	2
juan		0	juan	22
juande		0	juande	6
juara		19	champion	147	winner	21	championship	7	holder	4	four-time	4	win	3	five-time	2	title	2	10-times	2	two-time	1
jubah		6	clothe	2	gown	2
judi		0	bet	3
judo		0	judo	2
judul		8	title	13	head	2
judy		0	judy	3	she	2
juergen		0	juergen	2
jufer		0	jufer	5
juga		1224	also	2851	be	221	well	75	have	73	too	37	same	10	similar	7	similarly	5	likewise	3	anyway	2	moreover	2	juga	1	neither	1
jujur		5	honest	9	honesty	3	frank	3	dishonest	2	truth	1
juklak		3	operational	45	juklak	18	guideline	12	instruction	3
juknis		1	guideline	19
juli		11	july	166	august	2
juli-agustus		0	july-august	2
juli-desember		0	july-december	5	december	2
julia		1	julia	5
juliano		0	juliano	2
julie		0	julie	3
julien		0	julien	4
julio		0	julio	10
julukan		0	as	2
jum'at		2	friday	26
jumat		33	friday	275
jumblatt		0	jumblatt	4
jumlah		349	number	840	amount	221	total	78	there	33	size	32	the	30	of	29	quantity	25	figure	15	few	14	proportion	11	volume	8	sum	8	much	8	population	3	equivalent	3	breakdown	2	swell	1
jumpa		1	conference	10	long	2
june		0	june	2
jung		0	jung	2
jungkir		1	upside	2
jungpasir		0	jungpasir	26
juni		25	june	252	month	4	permata	1
junichiro		0	junichiro	4
juninho		0	juninho	4
junior		0	junior	8	youth	2
juniors		0	junior	2
jupiter		0	jupiter	6
juragan		1	scale	3	anchovy	2
jurang		3	gulf	2	ravine	2	gap	2	below	2	deep	1
jurgen		0	jurgen	3
juri		0	jury	9	judge	4
jurietti		0	jurietti	2
jurnal		1	journal	23
jurnalis		0	journalist	5
jurnalisme		0	journalism	3
jurong		0	jurong	2
juru		16	a	13	cupbearer	2	spokesman	1	cashier	1
jurubicara		8	spokesman	156	spokeswoman	26	spokesperson	4
jurupotret		0	photographer	3
jururunding		0	negotiator	3
jurusan		9	discipline	2
juruselamat		1	savior	55
juruselamatku		0	savior	2
juruselamatnya		0	savior	5
jus		0	juice	2
just		0	just	3
justice		0	justice	8
justin		1	justin	5
justine		0	justine	9
justru		99	be	18	actually	12	it	9	even	8	instead	7	fact	3	turn	2	however	2	trouble	2	answer	1	evident	1	jeer	1
jusuf		3	jusuf	7
juta		47	million	946	000.000	3
jutaan		1	million	31	billion	2
juve		1	juve	21
juventus		0	juventus	27
jva		0	jva	5
k		8	k	9
k.j.		0	k.j.	2
k1		0	quarter	3
ka'ban		0	ka'ban	3
kab		3	kabupaten	6
kabar		37	newspaper	42	news	27	message	3	language	1
kabarkan		0	the	1
kabel		5	cable	17	wire	2
kabinet		4	cabinet	52
kabul		0	kabul	18	afghan	2
kabupaten		359	kabupaten	1999	district	862	regency	15	district-level	8	kabupaten-level	5	kapubaten	2
kabur		5	escape	2	blur	2
kabut		1	fog	3
kaca		12	glass	24	greenhouse	7	mirror	5	green	3	tube	3	crystal	3	tint	2
kacamata		3	goggle	2
kacamatan		0	subdistrict	2
kacang		0	peanut	10	bean	4	mung	2	nut	2
kacang-kacangan		0	nut	2
kacau		5	chaos	3	chaotic	2
kadang		10	sometimes	32	occasionally	3
kadang-kadang		7	sometimes	55	occasionally	5
kadangkala		2	sometimes	8
kadar		11	level	15	concentration	2	content	2
kader		5	cadre	81	kader	73
kades		1	head	4	wife	1
kadin		1	kadin	11	chamber	4	commerce	1
kadinda		0	commerce	8	kadinda	2
kadupandak		1	kadupandak	6
kadus		1	kadus	3
kadyrov		0	kadyrov	5
kafe		2	cafe	3	café	2
kafein		1	caffeine	5
kafir		0	pagan	2
kagame		0	kagame	8
kaget		4	shock	3	surprise	3
kagum		6	impress	3
kagumi		1	admire	2
kahn		0	kahn	5
kahveci		0	kahveci	3
kai		1	kai	5
kaidah		3	rule	4
kain		7	cloth	9	cain	5	garment	1
kairo		2	cairo	18
kaisar		2	emperor	16
kaisarea		0	caesarea	2
kaitan		35	connection	17	relation	16	regard	12	link	9	relate	9	term	5	relationship	3	linkage	2	connect	2
kaizad		0	kaizad	2
kajaki		0	kajaki	7
kajian		41	study	151	assessment	38	appraisal	20	review	11	research	8	examination	2	examine	2
kaka		0	kaka	15
kakak		1	brother	8	sister	7	sibling	1
kakao		0	cocoa	11
kakek		4	grandfather	3	papa	2	grandparent	2
kakha		0	kakha	3
kaki		57	foot	83	leg	40	knee	11	walk	4	foreleg	3	ankle	3
kaku		6	rigid	7	rigidly	2
kakus		2	toilet	2
kala		13	time	4	long	3	old	2
kalac		0	kalac	3
kaladze		0	kaladze	3
kalah		36	lose	107	defeat	23	beat	14	loss	11	less	9	unbeaten	2	equally	1	bow	1	knock	1
kalahkan		0	beat	2	overcome	2
kalangan		87	among	44	the	21	circle	12	group	5	within	5	amongst	4	pro-royalist	2
kalau		141	if	171	it	5	otherwise	3	that	3	they	3	sometime	2
kalaupun		7	if	23	even	7
kalbar		0	kalimantan	50
kalbe		2	kalbe	8
kaleb		0	caleb	2
kalender		3	calendar	18	calender	6
kaleng		2	can	8	canister	2
kali		393	time	335	twice	93	once	40	river	24	whenever	7	occasion	6	three-time	5	double	5	thrice	4	straight	4	ever	3	cap	2	event	2	first-time	1	repeatedly	1
kalian		1	you	19
kalibrasi		0	calibration	5
kalideres		0	kalidere	4
kalifornia		0	california	10
kalijambe		0	kalijambe	2
kalimanatan		0	kalimantan	2
kalimantan		2	kalimantan	76
kalimantan-sulawesi		0	kalimantan-sulawesi	2
kalimat		3	sentence	11	word	6	›	2	phrase	2
kalingga		0	kalinga	2
kalkulasi		1	calculation	3	recalculate	2
kalkulator		0	calculator	2
kalkun		0	turkey	5
kalla		3	kalla	10
kalo		2	if	2
kalori		1	calorie	9
kalou		0	kalou	3
kalpana		0	kalpana	2
kalsium		0	calcium	8
kaltim		0	kaltim	4
kalvari		0	calvary	2
kamal		0	kamal	3
kamar		15	room	19	chamber	9
kambing		2	goat	19	scapegoat	2	blame	2	sheep	2
kamboja		0	cambodia	2
kambrium		0	cambrian	19
kambuh		2	recurrence	2
kamel		0	kamel	3
kameni		0	kameni	2
kamera		2	camera	33	closed-circuit	1
kamerawan		0	cameraman	2
kamerun		0	cameroon	21	sudan	2
kami		128	we	1142	our	314	us	123	we're	28	we've	25	we'll	7	hurdle	2	we'd	2
kamis		44	thursday	325
kamp		1	camp	30
kampanye		1	campaign	44	rally	3
kampar		0	kampar	7
kampung		10	home	9	kampung	7	village	6	kampong	5	hometown	5
kampungmelayu		0	kampungmelayu	2
kampus		3	college	9	campus	9
kamu		18	you	121	›	4	your	3	yourself	2	ought	1
kamus		1	dictionary	3
kan		21	be	10	will	4	we	3	just	2
kanabis		0	cannabis	2
kanada		2	canada	23	canadian	16
kanak-kanak		1	kindergarten	9	childhood	3	child	2	boy	2
kanal		1	canal	6	channel	3
kanan		6	right	55	right-w	5	right-foot	4	right-hander	2	far-right	2
kancing		0	button	4
kanda		0	kanda	2	canadian	2
kandahar		0	kandahar	9
kandang		19	home	97	at	5	stable	2	basement	1	stall	1
kandas		9	out	5	shipwreck	2	crash	1	slip	1
kandepag		1	mora	44	office	19	affair	4
kandidat		3	candidate	18
kandikir		0	kandikir	5
kanduang		0	kanduang	4
kandungan		17	content	19	womb	5	obstetrician	3	concentration	2
kane		0	kane	3
kaneko		0	kaneko	2
kanga		0	kanga	2
kangean		2	kangean	4
kangkung		0	kangkung	2
kanguru		0	kangaroo	5
kanker		2	cancer	78
kanon		0	canon	3
kanonik		0	canonical	5
kanoute		0	kanoute	10
kansas		0	kansas	8
kanselir		0	chancellor	3
kantar		0	kantar	9
kanton		2	canton	2
kantong		4	bag	4	pocket	3	pouch	2
kantor		101	office	416	agency	92	branch	8	headquarters	6
kantung		9	sac	3	sack	3	bag	2
kanwil		1	provincial	15	office	10	kanwil	3	mora	3
kanye		0	kanye	3
kaos		0	t-shirt	10	shirt	7	jersey	2
kapabilitas		0	capability	2
kapak		1	axe	2
kapal		51	ship	68	boat	52	vessel	38	craft	4	tanker	4	aboard	3	destroyer	2	hyuga	2	warship	1
kapan		10	when	38	whenever	11	time	4	anytime	4	ever	4	any	3
kapas		0	cotton	2
kapasitas		29	capacity	311
kapermas		0	kaperma	3
kapita		1	capita	58	quintile	1
kapital		1	capital	2
kapitalisasi		2	capitalization	12
kapitasi		0	capitation	63	capitation-base	3
kapsul		0	capsule	5
kapten		4	captain	48	skipper	2
kapuk		0	kapok	5
kapur		3	lime	3	chalk	2
karachi		0	karachi	2
karakter		9	character	46	characteristic	4	trait	2
karakteristik		3	characteristic	145	describe	2
karang		5	karang	7	coral	6	sponge	5	reef	1
karanganyar		0	karanganyar	4
karangpandan		0	karangpandan	2
karantina		1	quarantine	39	lockdown	7	self-quarantine	5
karat		0	stainless	2
karate		0	karate	4	goal	2
karawang		0	karawang	58
karbala		0	karbala	3
karbohidrat		0	carbohydrate	3
karbon		0	carbon	32
karbonat		0	carbonate	2
karbondioksida		0	dioxide	8
karboran		0	carboran	5
kardiovaskular		0	cardiovascular	6
kardiovaskuler		0	cardiovascular	2
kardus		0	cardboard	2
karen		1	abuzayd	2	karen	2
karena		628	because	2010	as	469	due	284	for	274	since	247	that	75	thus	59	therefore	58	with	48	reason	43	by	39	over	18	hence	18	so	15	cause	13	consequently	12	out	11	owe	10	acquittal	2	away	2
karenanya		23	reason	33	therefore	25	because	17	thus	11	result	9	hence	7	consequently	6	this	3
karera		0	karera	3
karet		9	rubber	93
karettengsin		0	karettengsin	3
karibia		0	caribbean	8
karier		3	career	13
karikatur		1	liberation	2
karim		0	karim	15
karir		6	career	38
karl		0	karl	5
karlovic		1	karlovic	2
karlsruhe		0	karlsruhe	5
karmel		0	carmel	2
karnaugh		0	karnaugh	2
karotenoid		0	carotenoid	2
karpet		1	carpet	3
karrada		0	karrada	4
karsinogen		0	carcinogen	9
kartagena		0	cartagena	3
kartel		0	cartel	4
kartu		38	card	250	kartu	3	hcp	2
kartun		3	cartoon	4	caricature	2
karun		1	treasure	5
karung		1	sack	5
karunia		2	grace	38	gift	16	blessing	2
karya		49	work	43	's	19	karya	9	piece	3	his	2	handiwork	1
karyawan		16	employee	39	worker	20	laborer	2	staff	2
karzai		0	karzai	6
kas		3	treasury	15	cash	12	cashbook	2	revenue	1
kasar		16	manual	5	rough	5	unskilled	4	raw	3	roughly	2	rude	2	rather	2	fatality	2	language	1	crude	1	smooth	1
kashima		0	kashima	6
kashmir		0	kashmir	14
kasi		1	give	3
kasie		0	head	2
kasih		141	love	245	mercy	12	grace	3	give	3	affection	3	kasih	3	merciful	2	unlove	2	affectionate	1
kasihan		7	compassion	15	mercy	7	sorry	4	feel	1
kasihi		0	love	33
kasino		0	casino	3
kasir		3	cashier	3	checkout	2
kasperczak		0	kasperczak	2
kastil		0	castle	2
kasudin		1	sub	2
kasun		0	dusun	2	kasun	2
kasuri		0	kasuri	3
kasus		108	case	623	instance	3	case-by-case	2	investigation	1
kata		941	say	1719	word	176	tell	94	add	75	note	4	spokesman	3	beam	3	disclose	2
katagori		0	category	5
katak		5	frog	16
katakan		5	say	42	tell	4	speak	2	about	2
katakata		0	word	3
katalis		0	catalyst	16
katalisator		0	catalyst	2
katalog		0	catalog	2
katarak		0	cataract	2
katarina		0	katarina	3
katastropik		0	catastrophic	3
katedral		0	cathedral	4
kategori		23	category	83	categorize	14
kategorisasi		1	categorization	3
kategoti		0	category	2
kateryna		0	kateryna	2
kathmandu		0	kathmandu	2
kathy		0	kathy	3
katie		0	katie	2
katoda		0	catode	2
katolik		3	catholic	24	katolik	2
katongo		0	katongo	4
katsav		1	katsav	3
katunayake		0	katunayake	2
kau		7	you	55	you're	4	you've	2	kau	2
kaum		55	the	66	kaum	9	tribe	4	pro-poor	4	escape	2
kausatif		0	causative	2
kavaleri		0	cavalry	7
kavanaugh		0	kavanaugh	24
kawah		1	crater	10
kawakan		1	politician	2
kawan		3	friend	6
kawanan		3	flock	4
kawasaki		0	kawasaki	3
kawasan		59	region	56	area	41	the	33	regional	14	park	8	estate	5	country	4	rumput	2
kawashima		0	kawashima	2
kawat		0	wire	4
kawin		8	marriage	9	elopement	2	marry	2
kaya		31	rich	261	wealthy	38	oil-rich	4	resource-rich	3	annex	2
kayu		73	timber	42	wood	25	wooden	13	firewood	12	log	1	nontimber	1	non-timber	1
kazakhstan		0	kazakhstan	2
kazim		0	kazim-kazim	4
kb		2	plan	13	kb	5
kbm		0	teach	10	kbm	6	learn	2
kbri		1	embassy	3
kcna		0	agency	1
ke		571	to	2095	into	352	the	212	at	34	go	24	onto	18	visit	7	trip	5	down	2	toward	2	creep	2	put	2	spill	2	resound	1
ke-11nya		0	campaign	2
keabsahan		3	validity	4	authenticity	2	legitimacy	2
keabsenan		12	absence	104	absenteeism	5	absent	4
keadaan		119	condition	57	situation	47	circumstance	33	state	21	thing	13	the	12	off	5	sense	3	dire	2	fraction	1	urgent	1
keadilan		12	justice	285	equity	8	fairness	8	righteousness	1
keagamaan		5	religious	38
keagungan		2	majesty	3
keahlian		6	expertise	36	skill	23	specialist	1
keajaiban		2	wonder	14	miracle	9	marvel	6
keaktifan		0	activity	3
keakuratan		2	accuracy	14	accurately	2
keamanan		22	security	393	safety	19
keandalan		0	reliability	3
keane		0	keane	11
keanekaragaman		0	variety	3	biodiversity	3
keanggotaan		2	membership	29	member	2
keanggotaanya		0	membership	2
keangkuhan		0	pride	2
kearah		1	at	5
kearifan		1	wisdom	4
keaslian		0	authenticity	8
kebagian		1	receive	2
kebahagiaan		4	happiness	5
kebaikan		6	good	30	goodness	20	kindness	17	benefit	3	neighborly	2	do	2	primarily	1
kebajikan		1	virtue	4	willing	1
kebakaran		11	fire	38	wildfire	2
kebaktian		2	church	2	worship	2
kebal		1	immune	6
kebalikan		2	opposite	2
kebanggaan		2	pride	2
kebangkitan		5	resurrection	21	resurgence	2	awaken	2	rise	2
kebangkrutan		1	bankrupt	4	become	1
kebangsaan		0	nationality	3
kebanjiran		0	flood	3
kebanyakan		32	most	287	mostly	40	many	17	majority	16	much	9	mainly	6	more	4
kebebasan		1	freedom	40	liberty	3	independence	3	free	3	allow	1
kebenaran		15	truth	80	righteousness	26	true	4	righteous	3	verify	2	validity	1
kebencian		4	hatred	2
keberadaan		45	existence	108	the	40	presence	30	exist	9	availability	7	whereabouts	4	they	2
keberagaman		0	variation	2
keberangkatan		2	departure	6
keberanian		4	courage	20
keberatan		8	objection	29	object	13	complaint	3	oppose	3	rejection	3	complain	3	burden	2
keberhasilan		19	success	83	successful	19	achievement	5	achieve	4	accomplishment	3	successive	2
keberlangsungan		4	sustainability	7	ongoing	2
keberlanjutan		5	sustainability	22	continuity	3	continue	3	ongoing	1
keberpihakan		1	more	2
kebersamaan		1	fellowship	3	this	2	time	1
kebersihan		4	cleanliness	11	hygiene	6	clean	3
keberuntungan		3	luck	5	fortune	4	lucky	2
kebesaran		3	greatness	8	allah	3	his	3	majesty	2
kebetulan		6	coincidence	13	happen	8	coincidental	3	chance	2	bystander	2
kebiasaan		18	habit	16	habituation	4	norm	3	habitual	2	entrench	2	motion	2	custom	2
kebidanan		0	midwifery	3
kebijakan		115	policy	708	policymak	2	policy-maker	1
kebijaksanaan		1	wisdom	6	policy	4	infinite	1
kebinasaan		2	destruction	3
kebingungan		3	confusion	11	confuse	3
kebiruan		0	bluish	2
kebobolan		1	goal	2
kebocoran		2	leakage	20	leak	4
kebodohan		2	foolishness	6	foolish	2
kebohongan		2	lie	5
kebon		0	kebon	2	zookeeper	2
kebonjeruk		0	kebonjeruk	4
kebudayaan		1	culture	8	cultural	6
kebun		15	plantation	28	garden	6	tree-crop	4	botanical	3	farm	1
kebungkaman		0	silence	3
kebuntuan		3	deadlock	9	impasse	8
kebupaten		0	government	1
kebutaan		1	blindness	4
kebutuhan		91	need	497	demand	28	requirement	17	necessity	13	expense	2	consequent	2
kecakapan		0	skill	4
kecaman		4	criticism	14	condemnation	3	criticise	1
kecamatan		50	kecamatan	691	subdistrict	251	sub-district	97	sub	15	kecamatan-level	2	subdistrict-level	2
kecanduan		0	addiction	7	addictive	3	addict	2	abuse	2
kecantikan		3	beauty	14
kecap		2	sauce	2
kecelakaan		15	accident	50	crash	14
kecemasan		3	anxiety	4	concern	3	express	1
kecemburuan		0	jealousy	22	envy	4
kecenderungan		17	tendency	60	trend	53	tend	9	inclination	2	propensity	2
kecepatan		14	speed	62	velocity	4	pace	2
kecerahan		0	brightness	4
kecerdasan		2	intelligence	6	artificial	2
kecerobohan		0	a	2
kecewa		10	disappointed	16	disappointment	6	discourage	3	dissappoint	2
kecil		177	small	547	little	43	less	25	few	21	low	19	tiny	18	small-scale	15	minor	13	lower	12	limit	10	young	10	minority	9	kecil	6	minimal	4	boy	4	slight	3	smallscale	3	petty	3	childhood	2	skirmish	2	scream	2	scale	1	negligible	1
kecil-kecilan		1	petty	3
kecolongan		4	behind	8	goal	3	two-goal	2	lose	2
kecuali		22	except	106	exception	62	unless	20	apart	6	only	4	anything	1
kecukupan		5	adequacy	9	self-sufficiency	3	intake	2	adequate	2
kecurangan		3	deception	1
kecurigaan		3	suspicion	8
kedalam		5	into	6
kedalaman		3	depth	11
kedamaian		5	peace	17	way	1
kedap		3	airtight	3
kedaruratan		0	emergency	4
kedatangan		16	come	16	arrival	14	arrive	4	return	2
kedaulatan		2	sovereignty	8
kedekatan		3	proximity	7	close	5	tie	4	closeness	2
kedelai		2	soybean	23	soy	4	soya	2
kedelapan		2	eighth	18	eight	6	eighth-seed	3	eighth-biggest	2
kedengarannya		1	sound	4	it	1
kedepan		3	come	2	day	1
kedewasaan		0	maturity	3
kediaman		5	dwell	3	residence	3
kedirgantaraan		0	air	1
kedisiplinan		1	discipline	5
kedokteran		0	medical	12	doctor	2	medicine	2
kedondong		2	kedondong	50
kedoyautara		0	kedoyautara	3
kedua		179	second	592	two	264	both	193	secondly	37	these	13	either	5	second-place	4	second-most	2	second-in-command	2	tie	2	i.e.	1	second-half	1
kedua-duanya		0	both	4
keduakali		0	second	6
keduanya		29	both	53	two	21	second	17	they	14	pair	2
kedubes		0	embassy	2
kedudukan		72	equaliser	16	score	7	match	5	game	5	lead	4	stand	3	position	2	equalise	2	spoil	2	dismiss	2
kedutaan		4	embassy	49
kedutaanbesar		0	embassy	5
keefektifan		0	effectiveness	13
keefisienan		1	efficiency	3
keegan		0	keegan	11
keegoisan		2	selfishness	4
keempat		21	fourth	129	four	54	fourth-place	10	4	5	fourthly	4	fourth-seed	3
keenam		3	sixth	48	six	8	sixth-seed	3	sixth-place	2	fifth	2
keengganan		4	reluctance	4
keesokan		1	tomorrow	2	next	2	follow	2
kefamenanu		0	kefamenanu	2
kefaya		0	kefaya	3
kegaduhan		0	noise	3
kegagalan		15	failure	54	fail	5	failing	2
kegelapan		0	darkness	30	dark	8	night	1
kegelisahan		2	anxiety	2	over	1
kegemaran		1	favorite	2
kegembiraan		1	joy	4	excitement	2
kegemukan		0	obesity	3	obese	3	overweight	1
kegeraman		0	wrath	2
kegiatan		299	activity	1075	work	31	operation	7	kegiatan	2
kegiatankegiatan		0	activity	2
keguguran		0	miscarriage	2
kegunaan		3	usefulness	4	use	3	function	2
keguruan		1	teach	2
kehabisan		1	run	4	exhaust	2	no	2	out	2
kehadiran		26	presence	61	attendance	39	absence	3	participation	3	attempt	2	present	2
kehakiman		1	judicial	22	attorney-general	5	judiciary	4	agd	3	justice	2
kehamilan		1	pregnancy	38	prenatal	4	gestational	2	gestation	2	pregnant	2	postnatal	1
kehancuran		9	destruction	12	devastation	8	collapse	2	undo	2	devastating	2
kehangatan		0	warmth	2
keharuman		0	grace	2
keharusan		14	requirement	11	need	6	mandatory	2	necessity	2	must	2
kehati-hatian		4	prudential	2	caution	2
kehausan		1	thirst	5
kehendak		11	will	32	way	4	his	1
kehendaki		0	want	2	me	1
keheningan		0	silence	3
kehidupan		44	life	290	live	11
kehilangan		35	lose	134	loss	49	miss	27	missing	6	homeless	4	drop	4	out	4	bit	1
kehinaan		0	contempt	2
kehormatan		12	honor	6	honour	4	honorary	2	badge	2
kehutanan		0	forestry	42	forest	3
keikutsertaan		2	participation	14	involvement	2	participate	2
keindahan		0	beauty	16	wonder	2
keinginan		42	desire	32	interest	5	wish	3	intention	3	need	3	lust	2	willingness	2	expectation	2	voice	1
keintiman		0	intimacy	2
keislaman		0	subject	3
keistimewaan		2	feature	9	privilege	2
keita		0	keita	11
keith		2	keith	3
kejadian		52	event	23	incident	20	scene	11	genesis	9	incidence	8	occurrence	5	case	3	crash	3	site	3	happen	1	phenomenon	1
kejagung		1	ago	10
kejahatan		6	crime	73	evil	19	criminal	9	wickedness	6	unrighteousness	5
kejaksaan		3	ago	18	attorney-general	10	attorney	5	kejaksaan	2	prosecutorial	1
kejam		8	cruel	2
kejang		1	bend	3
kejar		1	kejar	7	paket	1
kejatuhan		7	fall	6	downfall	2
kejauhan		0	distance	5
kejayaan		5	achieve	2	height	2
kejelasan		2	clarity	5	clear	3	explanation	2
kejenuhan		0	saturation	3
keji		6	heinous	3	savage	2
kejiwaan		1	psychological	2
keju		2	cheese	10	cheeseburger	4	keju	2
kejuaraan		15	championship	28	game	4	tournament	2
kejujuran		0	honesty	8	equity	2
kejuruan		0	vocational	1
kejut		2	shock	2
kejutan		4	shock	8	surprise	8	surge	2
kekaburan		0	clarity	2
kekacauan		13	chaos	11	turmoil	5	disorder	3	mess	2	commotion	2	trouble	2
kekaguman		2	admiration	3	awe	3	bow	1
kekaisaran		1	empire	11	imperial	4
kekal		14	eternal	34	everlasting	11	eternity	4	endure	2	abide	2	forever	1
kekalahan		15	defeat	58	loss	13	lose	6	last-gasp	2	overturn	2
kekasih		1	girlfriend	4	lover	3	love	3	beloved	2
kekayaan		12	wealth	34	riches	9	richly	3	rich	2	fortune	1
kekebalan		1	immunity	7	immunocompromise	3	immune	2
kekecewaan		8	disappointment	19	dissatisfaction	2
kekekalan		2	eternity	11
kekelaman		1	shadow	4
kekeliruan		8	error	7	mistake	4
kekeluargaan		1	familial	5	spirit	3	family	1
kekerabatan		4	kinship	3	familial	3	relationship	1
kekerasan		18	violence	116	violent	13	assault	4
kekeringan		4	drought	14	dry	2
kekhalifahan		0	empire	2
kekhasan		2	specificity	2
kekhawatiran		14	concern	42	worry	34	fear	15	anxiety	2	care	2
kekisruhan		0	chaotic	2
kekosongan		0	vacuum	4
kekristenan		0	christianity	10
kekuasaan		13	power	79	rule	6	authority	6	power-shar	3	supremacy	1	kingdom	1
kekuatan		48	strength	74	power	44	force	19	strong	5	powerful	2	inward	1
kekuatiran		0	concern	3
kekudusan		2	holiness	7
kekuningan		0	yellowish	2
kekurangakuratan		0	inaccuracy	2
kekurangan		36	shortage	26	lack	20	shortfall	15	deficiency	5	disadvantage	4	short	3	enough	3	weakness	3	inadequate	2
kekurangcakupan		0	undercoverage	2
kekurangpahaman		0	understand	2
kekurangpuasan		0	dissatisfaction	3
kekurangtepatan		1	inaccurate	3	inappropriate	2
kekurangtercakupan		0	undercoverage	4
kelahiran		22	birth	168	delivery	13	childbirth	4	bear	3	birthplace	2	hometown	2
kelainan		1	abnormality	5
kelak		16	day	3	someday	2	we'll	2
kelakuan		1	behavior	5	correction	1
kelalaian		3	fail	3	negligence	2	bureaucrat	1
kelam		0	dark	1
kelambanan		0	inaction	2
kelambatan		0	this	1
kelambu		1	bed	3
kelamin		3	sex	12	gender	6
kelancaran		9	smooth	8	smoothness	3	smoothly	2	repayment	2	disbursement	1
kelangkaan		1	scarcity	5	shortage	5	serious	1
kelangsungan		7	survival	10	continuation	2
kelanjutan		9	continuation	10	continue	3	successor	3	follow-up	2	long-term	2
kelapa		5	coconut	46	palm	25
kelapadua		0	kelapadua	3
kelapagading		0	kelapagad	2
kelaparan		0	hunger	10	famine	7	hungry	6	starvation	2	starve	2
kelas		68	class	127	grade	35	classroom	22	fourth-grade	8	heavyweight	5	grader	2	kela	1
kelautan		1	marine	15	maritime	14
kelayakan		7	feasibility	10	eligibility	3	worthiness	3
kelebihan		22	excess	18	surplus	15	overtime	8	strength	6	overweight	6	extra	4	advantage	4	more	4
keledai		0	donkey	3
kelegaan		2	rest	4
kelelahan		4	fatigue	4	exhaustion	3	tired	3	weary	3
kelelawar		2	bat	117
keleluasaan		2	more	1
kelemahan		9	weakness	54	weak	3	frailty	2	limitation	2
kelemahlembutan		1	gentleness	6
kelembagaan		8	institutional	69	institution	45	institutionally	4	capacity	2	mfis	1
kelembapan		0	humidity	7	moisture	2
kelembutan		0	tender	2
kelengkapan		9	completeness	4	complete	4	comprehensiveness	3	element	2
kelenjar		3	gland	2
kelenturan		1	flexibility	7
kelestarian		1	sustainability	6	preservation	2
kelesuan		5	decline	11	downturn	4	lethargy	2
kelian		0	kelian	9
kelihatan		14	look	10	appear	6	seem	4	invisible	3	see	2
kelihatannya		17	seem	19	look	10	appear	5	seemingly	3	likely	1
kelik		0	kelik	2
keliling		10	mobile	15	circuit	11	itinerant	4	kelil	3	peddler	2
kelima		7	fifth	65	five	24	fifth-place	4
kelimpahan		2	abundance	4	plenty	3
kelinci		1	rabbit	2
kelingking		0	little	2
keliru		2	wrong	4	wrongly	2	perception	1
kelistrikan		1	electric	4	electricity	2
kelly		1	kelly	4
kelola		5	governance	45	arrangement	13
kelompok		335	group	859	the	212	those	13	class	8	category	7	categorize	6	faction	6	pool	3	kelompok	2	colony	2	better-off	1	subgroup	1
kelompokkelompok		0	group	5
kelontong		1	variety	2	grocery	2
kelopak		2	trap	7	plant	4	petal	2
keluar		60	out	117	leave	14	off	14	exit	8	outside	7	solution	5	release	5	issuance	4	quit	4	emerge	4	issue	3	away	3	outflow	3	oute	2	escape	2	dismiss	1
keluaran		4	output	18	exodus	5
keluarga		233	family	1534	household	116	keluarga	22	relative	12
keluargakeluarga		1	family	4
keluarkan		5	out	2
kelubagolit		0	kelubagolit	6
keluh		0	complain	3
keluhan		4	complaint	98	grievance	8	complain	5
kelulusan		9	pass	30	graduation	8
kelumpuhan		0	paralysis	3	locked-in	2
kelurahan		31	kelurahan	234	village	39	urban	15	kelurahan-level	6	span	2	sub-district	2	village-level	1
keluwesan		0	flexibility	2
kemacetan		12	traffic	4	debt	4	congestion	4	breakdown	2	repay	1	outstanding	1
kemah		2	tabernacle	5	camp	3
kemajuan		15	progress	129	advance	4	advancement	3	improvement	3	development	3	achievement	2	gain	2
kemakmuran		7	prosperity	15	wealth	2
kemalangan		2	misfortune	6
kemalasan		0	laziness	2
kemampuan		86	ability	177	capacity	73	capability	65	skill	17	their	7	feature	4	performance	4	faculty	3	capable	3	affordability	2
kemana		1	go	1
kemanan		0	security	3
kemandirian		2	independence	7	independent	2	autonomy	1
kemang		0	kemang	2
kemanggisan		0	kemanggisan	3
kemanusiaan		1	humanitarian	33	humanity	11	charity	2
kemarahan		9	anger	13	outrage	2
kemarau		1	dry	16	drought	6
kemarin		12	yesterday	21	last	7	recent	2	sometime	1
kemasan		3	package	9
kemasukan		1	concede	4
kemasyarakatan		0	community	7	social	5	society	2
kematangan		0	maturity	2
kematian		30	death	246	mortality	40	die	9	fatality	7	death-to-case	3	toll	2	coronavirus-relate	1
kemauan		4	willingness	3	desire	2	strong	2	initiative	1
kemayoran		0	kemayoran	3
kembali		324	return	184	back	163	again	116	rebuild	19	to	14	turn	7	another	7	resume	6	re-establish	6	restore	6	regain	5	recall	5	reaffirm	5	revert	4	reopen	3	revive	3	reunite	3	reconfirm	3	resurgence	3	rethink	3	reiterate	3	replant	3	recapture	2	reinvigorate	2	review	2	recreate	2	relapse	2	reintroduction	2	regroup	2	reevaluate	2	reassemble	2	re-open	2	re-launch	1	i'll	1	relaunch	1	reintroduce	1	reconcile	1	refinance	1	reemergence	1
kembalikan		0	return	2
kembang		1	firework	6
kembangan		0	kembangan	4
kembangkan		0	develop	6
kembar		4	twin	4
kemelut		4	crisis	1
kemenangan		69	win	166	victory	117	winner	17	triumph	7	beat	6	wrap	3	seal	3	winless	3	scoreline	2	prevail	2	consecutive	2
kemeneg		1	minister	3
kemenko		0	kemenko	5
kementerian		12	ministry	147	department	6	ministerial	5	minister	4
kementrian		1	ministry	28	department	1
kemerdekaan		2	independence	32	freedom	6	homeland	3	liberty	2	independent	1
kemerosotan		3	deterioration	2	decline	2	fall	2	drop	1
kemetrologian		3	calibration	3
kemewahan		3	luxury	3
kemih		0	bladder	5
kemiri		0	candlenut	11	candle	2
kemiripan		2	similarity	5
kemiskinan		32	poverty	842	predictor	1
kemitraan		60	partnership	202
kemoterapi		1	chemotherapy	5
kemudahan		7	accessibility	21	ease	9	easy	8	facility	5	convenience	4	concession	2	incentive	1
kemudian		287	then	345	late	195	subsequently	14	after	12	be	9	turn	7	next	5	eventually	3	soon	3	latter	2	afterward	2	original	1	lastly	1	follow-up	1
kemuliaan		6	glory	62	honor	3	glorious	2
kemunafikan		0	hypocrisy	2
kemunculan		5	emergence	11	appearance	4	occurrence	2	emerge	1
kemunduran		5	setback	4
kemungkian		0	possibility	2
kemungkinan		63	possibility	120	likely	64	possible	50	may	21	probably	19	possibly	13	unlikely	12	likelihood	11	probability	11	could	7	might	5	chance	5	would	4	opportunity	4	potential	4	probable	4	perhaps	4	presumably	3	predict	3	potentially	2	prospect	2	option	2	pending	1
kemurahan		3	generosity	7	mercy	3	kindness	2	grace	2	goodness	1
kemustahilan		1	impossibility	2
ken		0	ken	2
kena		8	taxable	2
kenaikan		77	increase	134	rise	73	hike	51	raise	23	surge	8	upward	3	fuel	2	appreciate	2	appreciation	1	hik	1
kenakalan		2	behavioral	6	delinquency	3
kenakan		3	put	2
kenal		9	know	6
kenalan		2	acquaintance	3
kenamaan		0	,	1
kenang		0	he	2
kenangan		5	memory	20	remembrance	4
kenapa		0	why	9
kencang		8	high	2
kendala		20	obstacle	61	constraint	12	problem	8	difficulty	3	constrain	2
kendali		21	control	43
kendalikan		3	control	2
kendaraan		34	vehicle	133	car	15	transport	12	automobile	2	humvee	1
kendari		0	kendari	3
kendati		19	despite	35	although	13	though	10	but	4	setback	2	push	1
kendi		1	kendi	1
kenegaraan		0	state	4	state-of-the-nation	2	union	2
kenek		1	assistant	2
kengerian		3	horror	3
kennedy		0	kennedy	11
kenneth		1	kenneth	2
kenny		0	kenny	5
kent		0	kent	5
kentang		0	potato	3	french	2
kentara		0	evident	2
kenya		1	kenya	15	kenyan	4
kenyamanan		0	comfort	5	convenience	5	comfortable	3	safety	1
kenyataan		27	fact	80	reality	49	true	5	practice	3	actual	2
kenyataanya		1	fact	2
keonjhar		0	keonjhar	2
kepabeanan		0	custom	6
kepada		438	to	1709	tell	341	for	179	on	108	the	56	with	52	among	20	toward	5	direct	3	ordain	2
kepadatan		6	density	31	populate	3	congestion	2	traffic	1
kepahitan		0	bitterness	8	bitter	4
kepakan		1	flap	3
kepala		137	head	681	principal	168	chief	79	headmaster	25	kepala	10	manager	9	chairman	7	sever	2	forehead	2	headless	2	nod	1	superintendent	1
kepanikan		1	panic	8
kepanitiaan		0	committee	2
kepanjangan		3	instrument	2
keparahan		1	severity	26
kepastian		18	certainty	22	assurance	4	clear	2
kepatuhan		2	compliance	10	adherence	2
kepausan		0	papal	3
kepedihan		2	grief	2
kepedulian		4	care	9	concern	8	awareness	2
kepegawaian		3	civil	4	employment	3
kepekaan		2	sensitivity	3	sensitiveness	2	sense	2
kepelikan		0	subtlety	2
kepemerintahan		0	administration	1
kepemilikan		39	ownership	136	own	6	possession	5	tenure	4	holding	4	its	4	stake	4	share	2	property	1	stem	1
kepemimpinan		15	leadership	31	lead	3
kepemudaan		0	youth	3
kependidikan		2	staff	4	education	4
kependudukan		4	population	26	registry	7	civil	3
kepengurusan		3	management	4
kepentingan		53	interest	126	stakeholder	62	importance	6	need	5	purpose	5	concern	3	behalf	3	significance	2	sake	1
kepenuhan		2	fullness	2
keperawatan		0	nurse	3
kepercayaan		14	trust	57	confidence	34	belief	17	faith	5
kepergian		1	departure	2
keperkasaan		1	strength	2
keperluan		21	need	36	purpose	17	for	4	necessity	2	expense	1
kepesertaan		4	participation	5	participant	3	kepesertaan	2
kepindahan		0	move	3
keping		4	platelet	3
kepintaran		0	educability	2
kepolisian		4	police	113	policeman	3
kepompong		1	nymph	2	pupation	2	shell	2	cocoon	2	pupa	1
keponakan		1	nephew	5	niece	1
kepositifan		0	positivity	2
keppres		0	decree	4
kepresidenan		3	presidential	12	presidency	3
kepribadian		0	personal	8	personality	7
keprihatinan		4	concern	29
kepuasaan		0	satisfaction	2
kepuasan		4	satisfaction	78
kepulangan		1	return	3
kepulauan		3	island	35	archipelagic	2
kepunahan		0	extinction	3
kepunyaan		2	belong	2	own	2
kepustakaan		0	literature	5
keputusan		54	decision	226	decree	41	decision-mak	26	choice	10	rule	7	decide	7	verdict	3	mind	2	decision-maker	1	decisionmak	1	counsel	1
keputusasaan		6	despair	4
kerabat		2	relative	16	sars-cov-2-related	3	friend	2
keracunan		0	poison	3
keragaman		4	diversity	11	variation	8	variety	5	variance	4	within-kecamatan	1	difference	1
keraguan		6	doubt	17
kerahasiaan		1	anonymity	3	secrecy	2	keep	2
kerajaan		13	kingdom	60	royal	21	monarchy	8	empire	5	principality	2	monarch	2	reign	2
kerajinan		6	handicraft	20	cottage	3	craft	2
keramah-tamahan		1	hospitality	3
keramahan		2	hospitality	2
keramaian		5	crowd	4
keramik		0	ceramic	10	tile	3	ceramic-til	3	marble	1
keran		1	faucet	3
kerancuan		0	confusion	2
kerang		2	shell	8
kerangka		24	framework	85	frame	10	skeleton	10	under	4	skeletal	2
keranjang		0	basket	6
kerap		13	often	7	frequently	5	always	2
kerapatan		1	macular	4
kerapkali		0	often	6
kerapu		0	kerapu	2
keras		159	hard	59	tough	10	strong	8	strongly	6	violent	5	militant	5	loud	4	extremist	4	powerful	3	harsh	3	aloud	3	harden	2	swerve	2	outspoken	2	loudly	2	fierce	2	concert	2	push	2	kick	1	strive	1	stunning	1
kerawang		0	karawang	2
kerbau		2	buffalo	12	water-buffaloe	4
kerdil		1	small	5	dwarf	2
keren		0	cool	2
kerendahan		2	humility	16	humble	2
kerentanan		3	vulnerability	11
keresahan		0	unrest	4
kereta		7	train	42	railway	13	carriage	5	chariot	3	rail	2	cart	2	subway	2
kereta-api		0	train	2
kerikil		0	grain	3	gravel	1
kerinduan		6	desire	11	long	4	longing	1
kering		9	dry	53	drought	3	ker	2
keringanan		7	reduction	3
keringat		0	sweat	7
keripik		1	chip	2
kerja		302	work	316	employment	48	cooperation	43	job	35	engagement	27	labor	13	cooperative	9	workplace	8	workplan	8	of	8	worker	6	kerja	6	collaboration	4	workforce	4	partnership	3	labour	2	task	2	on-the-job	2	paperwork	1	engage	1
kerjakan		0	do	14
kerjasama		22	cooperation	82	joint	5	country	5	partnership	2	military-technical	2	agreement	2	collaboration	2	2013	2	epa	1	cooperate	1
kernel		0	kernel	3
kernet		1	conductor	2
kerohanian		1	spiritual	2	religious	2
kerongkongan		0	throat	3	oesophagus	3
kerri		0	she	6	kerri	2
kertas		14	paper	64	note	17	bill	2	denomination	1
kerucut		1	cone	5
kerugian		5	loss	48	lose	5	cost	4	disadvantage	3	damage	2
kerumitan		1	complexity	9	complicate	2
kerumunan		0	crowd	14	pack	2
keruntuhan		1	collapse	1
kerusakan		21	damage	87	destruction	6	degradation	4	devastation	2	rupture	2	disorder	2	blow	1
kerusakankerusakan		0	minor	2
kerusuhan		11	violence	27	unrest	14	riot	8	incident	3	strike	3	violent	3	protest	1
kerutan		0	wrinkle	5
kesabaran		1	patience	17	longsuffer	2
kesadaran		14	awareness	92	aware	6	consciousness	4	clarity	2	recognition	2	unaware	1
kesah		0	complain	1
kesakitan		1	pain	2
kesaksian		6	witness	12	testimony	8	testify	3	account	2	preach	1
kesalahan		40	mistake	51	error	43	fault	12	wrong	9	mistarget	5	blunder	4	double-fault	4	offense	3	guilt	3	guilty	3	unforce	3	incorrect	2	mishandle	2	wrongdoing	2	reproof	2	aton	1
kesalahpahaman		3	misunderstanding	6
kesalehan		1	godliness	4	pursuit	1
kesamaan		9	similarity	11	similar	7	identity	3	common	3	unify	1
kesan		9	impression	15
kesanggupan		1	ability	2
kesatuan		8	unity	13	unify	4	unit	3	unitary	2
kesayangan		3	beloved	2
kesebelas		1	11	3
kesederhanaan		1	simplicity	6
kesediaan		6	willingness	15	readiness	3
kesedihan		7	sadness	10	sorrow	4
keseharian		4	daily	3
kesehatan		134	health	1345	healthcare	46	medical	30	kesehatan	23	care	8	insurance	3
keseimbangan		0	balance	32	equilibrium	2
kesejahteraan		53	welfare	390	prosperity	15	wealth	4	well-being	3	kesejahteraan	2	prosperous	2
keselamatan		12	salvation	24	safety	23	save	2	safe	2
keselarasan		1	alignment	3
keseluruhan		60	overall	100	whole	57	total	36	all	11	entire	8	entirely	1
kesembilan		3	ninth	9	nine	5	9	2
kesembuhan		0	heal	8	cure	2
kesempatan		59	opportunity	183	chance	60	occasion	14	allow	8	time	4	lash	2	advantage	2	miss	1
kesempurnaan		3	perfection	7
kesemua		1	all	2
kesemuanya		1	all	3
kesenangan		3	pleasure	12	fun	3	pleasure-seek	2
kesengsaraan		5	discomfort	2	trouble	2
kesenian		2	art	4	discipline	2
kesenjangan		3	gap	43	discrepancy	9	inequality	9	disparity	3	inequity	2	welfare	1
kesepahaman		3	memorandum	6	mou	4
kesepakatan		44	agreement	105	deal	83	agree	15	treaty	3	no-deal	3	arrangement	2
kesepian		0	loneliness	4	lonely	3
kesepuluh		2	ten	2	10	2
keseragaman		1	uniformity	7
keserakahan		1	gre	7
keseriusan		3	commitment	6
kesesakan		1	distress	3	trouble	2
kesesuaian		13	conformity	7	consistency	3	appropriateness	2	conform	2
kesetaraan		2	equality	20	equity	3
kesetiaan		1	faithfulness	14	loyalty	7	allegiance	3	faith	3	mercy	2	faithful	2	truth	2
kesetimbangan		0	with	2
kesia-siaan		3	vanity	3
kesiapan		4	readiness	11	preparedness	10	prepare	2
kesibukan		0	activity	5	busyness	2	commitment	2
kesimpulan		11	conclusion	65	conclude	7	summary	3
kesinambungan		6	sustainability	8	financially	2
kesombongan		2	pride	4	selfishness	3
kesopanan		0	modesty	2
kesra		0	welfare	8	kesra	8
kestabilan		1	stability	9	destabilize	2
kesuburan		3	fertility	12
kesucian		1	purity	3	holiness	2
kesukaan		3	favorite	3	preference	2	joy	2	delight	2
kesukaran		3	trouble	2
kesuksesan		2	success	34	successful	4
kesukuan		1	tribal	2
kesulitan		30	difficulty	108	difficult	22	problem	9	hardship	8	trouble	7	struggle	6	hard	4	predicament	2	woe	2
kesungguhan		4	him	1
kesunyian		0	silence	2
kesuraman		0	gloom	2
kesusahan		3	trouble	6	hardship	2	›	2
ketaatan		2	obedience	20
ketabahan		4	endurance	2
ketahanan		7	security	21	resilience	6	resistance	3	survival	2
ketahui		7	know	16
ketakutan		8	fear	25	terrify	2	frighten	2	alarm	2	fearful	2	terrifying	1
ketamakan		0	gre	7	covetousness	3
ketanggapan		0	responsiveness	4
ketangkasan		1	edge	1
ketat		30	tight	31	strict	29	tough	7	strictly	6	closely	5	competition	4	intense	3	scrutiny	3	rigorous	2	heavily	2	stiff	2	tightly	2
ketatausahaan		0	administrative	7	administration	3
ketawa		0	laugh	20
ketebalan		0	thickness	6
ketegangan		3	tension	42	strain	2	nerve	2	unrest	2
ketekunan		3	perseverance	11	patience	2
ketelanjangan		0	nakedness	2
ketelitian		1	precision	3
ketenagakerjaan		0	employment	17	labor	5
ketenangan		7	rest	3	quietness	2	quiet	2
ketenaran		0	fame	2
ketenteraman		1	order	2
ketentuan		33	stipulation	53	requirement	33	regulation	31	stipulate	28	rule	17	provision	15	term	4	correct	3	guideline	3	the	3	require	3	law	2	usage	1
ketepatan		6	accuracy	44	accurate	4	punctuality	3	timeliness	3	precision	3	timely	2
keterampilan		6	skill	67
keterangan		52	information	16	certificate	13	statement	13	letter	10	explanation	9	permit	4	detail	3	question	2	official	2	identification	1	identity	1
keteraturan		5	order	5
keterbatasan		14	limit	41	limitation	31	constraint	3	restriction	3	shortage	2	lack	2	scarce	2	availability	2
keterbelakangan		0	mental	2
keterbukaan		16	openness	9	transparency	3	freedom	2
ketercakupan		0	coverage	4
ketergantungan		5	dependency	14	dependence	11	dependent	4	rely	2	interdependence	1
ketergesaan		0	rush	1
keterikatan		1	bind	2
keterisolasian		0	isolation	2
keterjangkauan		0	affordability	4	accessibility	3
keterkaitan		9	link	3	relationship	2	effect	1
keterlambatan		3	delay	36	late	9	lateness	2
keterlibatan		13	involvement	104	involve	10	engagement	7	participation	4	inclusion	2
keterpencilan		3	isolation	15
ketersebaran		0	geographic	2	spread	2	location	1
ketersediaan		18	availability	95	supply	23	provision	17	available	3	facility	2
ketersedian		1	availability	2
ketersingkiran		0	exclusion	2
ketertarikan		0	interest	3
ketertiban		0	8/2007	2	order	1
ketertinggalan		4	down	4	behind	3	close	2
ketertutupan		1	non-transparent	2
keterwakilan		0	representation	4	representativeness	2	represent	1
ketetapan		8	statute	2	decree	2	rule	2
ketiadaan		5	lack	21	absence	11	unavailability	1
ketidakadaan		0	lack	3
ketidakadilan		3	injustice	10	unfairness	5
ketidakberdayaan		3	inability	3	powerlessness	3
ketidakberhasilan		0	failure	2
ketidakcocokan		2	inconsistency	2
ketidakhadiran		1	absence	15	absenteeism	10	non-attendance	3	absentee	2
ketidakjelasan		0	unclear	3	clarity	3
ketidakjujuran		1	dishonesty	2
ketidakkonsistenan		0	inconsistency	3
ketidakmampuan		2	inability	11	inertia	2	unable	2	incapacity	2
ketidakmerataan		2	inequality	6
ketidaknyamanan		1	inconvenience	5
ketidakpastian		5	uncertainty	24
ketidakpatuhan		0	tax	2
ketidakpedulian		0	indifference	3
ketidakpercayaan		1	distrust	3	mistrust	2
ketidakpuasan		1	dissatisfaction	18	discontent	2
ketidaksanggupan		0	inability	2
ketidakseimbangan		0	imbalance	5
ketidaksepakatan		0	disagreement	4
ketidakseriusan		0	commitment	2	›	2
ketidaksesuaian		3	mismatch	2	between	1
ketidaksetaraan		0	inequality	6
ketidaksetujuan		2	disagreement	4
ketidakstabilan		0	instability	7
ketidaksukaan		0	dislike	2
ketidaktaatan		3	disobedience	4	waywardness	3
ketidaktahuan		2	ignorance	2
ketidaktepatan		4	inaccuracy	9	inaccurate	2	mistarget	2
ketidaktersediaan		0	lack	2
ketiga		73	third	339	three	114	thirdly	15	third-place	13	3	6	trio	2	third-party	2
ketigakalinya		0	third	3
ketiganya		6	three	6	third	3	these	1
ketik		1	typewriter	7	keyboard	3	type	2
ketika		392	when	1438	as	253	while	73	during	29	where	17	draw	3	turn	2	off	2	clutch	1
ketimbang		12	than	17	rather	7	instead	3
ketimpangan		6	gap	3
ketinggalan		2	behind	7	down	4	lag	2
ketinggian		10	height	16	altitude	10
ketrampilan		1	skill	10	training	1
kettlewell		0	kettlewell	4
ketua		39	head	131	chairman	62	chief	27	president	12	speaker	11	leader	9	chairwoman	2	ketua	2
ketua-bersama		0	co-chair	2
ketujuh		5	seventh	43	seven	11	seventh-seed	3
ketukan		1	click	2
ketulusan		0	his	2
keturunan		18	lineage	9	descendant	6	offspring	5	origin	4	descent	3	heir	3	generation	2	ancestry	2
keuangan		133	financial	477	finance	153	microfinance	90	fiscal	15	treasury	7	money	4
keunggulan		23	lead	19	advantage	17	excellence	4	seven-point	2
keunikan		0	uniqueness	4
keuntungan		31	profit	74	benefit	36	advantage	32	gain	6
keuskupan		1	diocese	5	church	4	archdiocese	3
keutuhan		2	wholeness	2	whole	2
kevin		4	kevin	29
kevlar		0	kevlar	6
kew		0	kew	2
kewajaran		0	reasonable	2
kewajiban		16	obligation	47	requirement	11	responsibility	10	duty	8	liability	6	obligate	2	mandatory	2	obligatory	1	oblige	1
kewalahan		1	overwhelm	5	overwhelming	2
kewarganegaraan		0	citizenship	8	nationality	2
kewaspadaan		1	alert	2
kewenangan		27	authority	149	jurisdiction	2	authorize	2
kewibawaan		0	loss	2
keyakinan		18	confidence	43	belief	13	conviction	4	trust	4	confident	3	assurance	3	believe	2	self-confidence	2	certainty	2	strongly	2	faith	1
keyboard		0	keyboard	2
keynes		0	keyne	2
kg		9	kg	151	kilogram	64	20kg	2	container	1
kg-ms		0	kg-m	2
kgrip		0	kgrip	2
khalayak		3	audience	2
khaled		0	khal	5
khaleda		0	khaleda	3
khalid		0	khalid	3
khalifa		0	khalifa	2
khalilzad		0	khalilzad	8
khalis		0	khalis	2
khan		1	khan	13
khartoum		1	khartoum	12
khas		7	specific	4	unique	3	scent	2	distinct	2	typical	2	shot-mak	2	special	2	distinctive	2	characteristic	1
khatami		0	khatami	2
khatulistiwa		0	equator	3
khawatir		7	worry	47	concern	14	fear	12	afraid	8	about	3	anxious	3
khawatirkan		0	worry	4
khayalan		0	imaginary	3
khazanah		1	khazanah	5
khitan		0	circumcision	3
khodorkovsky		0	khodorkovsky	5
khoso		0	khoso	2
khost		0	khost	3
khotbah		1	sermon	6	message	4	preach	3
khrisna		0	khrisna	2
khurramiyah		0	khurramite	2
khursheed		0	khurshe	2
khurshid		0	khurshid	3
khusus		141	special	247	specific	71	specifically	64	particular	35	specially	19	especially	17	particularly	17	specialize	12	khusus	8	specialise	7	dedicate	3	exclusively	2	gifted	2
khususnya		61	especially	253	particularly	149	particular	49	specifically	27	notably	5	particulary	2	mainly	2
ki		1	ki	4
ki-moon		0	ki-moon	13
kia		3	mch	105
kiai		0	kiai	6
kian		24	improve	2	become	1
kiara		0	kiara	2
kias		0	kia	2
kiasan		1	metaphor	1
kiat		1	cope	19
kidal		1	left-hander	3
kideco		0	kideco	3
kids		0	kid	2
kidul		1	kidul	17
kidung		0	hymn	2	song	2
kidwai		0	kidwai	2
kie		0	kie	13
kiefer		0	kiefer	2
kijang		0	kijang	2
kikukawa		0	kikukawa	2
kilang		3	lng	1	plant	1
kilo		2	kiloliter	12	kilometre	2
kilobit		0	kilobyte	2
kilogram		2	kilogram	14	kg	7	pound	1
kiloliter		0	kiloliter	5
kilometer		21	kilometer	46	kilometre	36	km	25	mile	7
kim		1	kim	62
kimball		1	kimball	2
kimi		0	kimi	2
kimia		6	chemical	64	chemist	8	kimia	4	chemistry	3	chemically	2
kimiawan		0	chemist	3
kimiawi		1	chemical	18
kinali		0	kinali	11
kinase		0	kinase	2
kincir		0	windmill	2
kindi		0	kindi	2
kinerja		64	performance	300	perform	19
kinetik		0	kinetic	4
king		0	king	21
kingdom		0	kingdom	7
kingdon		0	kingdon	4
kings		0	king	5
kini		76	now	98	be	33	today	20	currently	12	have	9	date	9	move	7	nowadays	4	current	3	present	3	contemporary	1
kios		3	kiosk	43	stall	3	shop	2
kip		0	kip	2
kipas		0	fan	8
kiper		2	goalkeeper	28	keeper	28
kiplagat		0	kiplagat	2	ambassador	1
kira		9	think	58	guess	3
kira-kira		6	about	15	approximately	13	around	3	roughly	2
kiranya		7	may	24	let	4
kirchen		0	kirchen	3
kiri		7	leave	47	left-hand	3	left-w	3	leftist	3	left-foot	2	hamstring	1
kirilenko		0	kirilenko	2
kirim		2	send	4
kiriman		6	transfer	9	remittance	3	send	1
kirkuk		0	kirkuk	5
kirmanto		0	kirmanto	2
kiryanto		0	kiryanto	2
kisah		21	story	76	tale	2
kisaran		33	range	36	between	8	rate	5	rp	2
kish		0	kish	2
kit		0	kit	10
kita		370	we	2107	our	973	us	921	we're	52	you	37	we've	24	your	22	's	19	we'll	13	ours	10	kita	4	let	4	ourselves	4	dwell	2	we'd	2	sleepless	2	oneself	2	detour	1	hurtful	1
kitab		48	book	34	scripture	22
kitin		0	chitin	3
kitir		0	kitir	2
kj		0	kj	3
kjs		0	kjs	5
kk		4	household	27	family	25	kk	19
kka		2	afc	5	idb	1
kkb		2	kkb	98	card	15
kkg		4	gfc	92	crisis	4	kkg	1
kkn		2	kkn	5	nepotism	3
kkp		0	kkp	2
klab		0	nightclub	2
klaim		4	claim	68
klaimklaim		0	claim	2
klari		0	klari	7
klarifikasi		0	clarification	5
klas		0	grade	2
klasemen		16	leader	24	table	19	standing	9	top	7	premier	5	clear	2	mid-table	1
klasifikasi		3	classification	52	family	3	class	2
klasik		3	classic	9	classical	4
klaster		0	cluster	31
klausal		0	pending	2
klausul		0	clause	4
klbf		2	klbf	7
klbi		0	klbi	2
klien		4	client	50
klimowicz		0	klimowicz	3
klinik		5	clinic	34	clinical	2
klinis		0	clinical	35	clinically	2
klinsmann		0	klinsmann	5
klip		0	clip	2
kliring		2	clearance	9
kloning		0	clone	10	commercialize	1
klorida		0	chloride	3
klorin		1	chlorine	4
klorofil		0	chlorophyll	5
kloroquin		0	chloroquine	2
klose		0	klose	11
klub		70	club	165	side	30	premier	5
kluster		0	cluster	3
km		17	km	80	kilometer	42	mile	6	around	2
km2		4	²	4	kilometer	2
knesset		0	knesset	2
knicks		1	knick	3
knight		0	knight	3
ko-evolusi		0	co-evolution	2
ko-pilot		0	co-pilot	2
koalisi		6	coalition	51
kobe		0	kobe	4
koda		0	koda	2
kode		5	code	35
koefisien		1	coefficient	18
koeman		0	koeman	10
kofi		0	kofi	2
koge		0	koge	2
koheran		0	coherent	2
koheren		0	coherent	2
koherensi		0	coherence	4
kohlschreiber		0	kohlschreiber	4
kohort		0	cohort	2
koin		2	coin	6
koirala		0	koirala	5
koizumi		0	koizumi	5
koja		0	koja	3
koji		0	koji	2
kok		3	kok	3	why	2
kokain		0	cocaine	7
koki		0	chef	3
kokoh		8	solid	3	firm	3	robust	2	sound	2
kokpit		1	cockpit	3
kolaborasi		1	collaboration	10	government-to-government	1
kolagen		0	collagen	3
kolaka		0	kolaka	8
kolam		2	pond	11	pool	7	fishpond	2
kolaps		0	collapse	2
kolar		0	kolar	2
kolega		1	colleague	9
koleksi		4	collection	23
kolektif		1	collective	10	collectively	7
kolesterol		0	cholesterol	8
kolkata		0	kolkata	5
kolo		0	kolo	2
kolom		1	column	25
kolombia		1	colombia	29	colombian	6
kolombo		2	colombo	8
kolonel		0	colonel	11	col	2
kolong		0	under	3
koloni		0	colony	16
kolonial		0	colonial	8
kolose		0	colossian	7	colosse	2
kolumbia		0	colombian	2	colombia	2
kolumnis		0	columnist	2
kolusi		0	collusion	9
komandan		2	commander	39
komando		1	command	14	commando	5
kombinasi		6	combination	37	combine	10
komedi		1	comedy	6
komeito		0	komeito	3
komentar		1	comment	50	remark	2
komentator		0	commentator	4
komersial		4	commercial	60	commercially	6
komersialisasi		0	commercialization	2
komersil		0	commercial	3
komet		0	comet	4
komik		1	comic	3
komisaris		5	commissioner	22
komisi		16	commission	106	committee	10	commissioner	2	commision	2
komisioner		0	commissioner	6
komite		11	committee	207
komitmen		9	commitment	149	commit	9
komnas		0	komnas	37	elimination	3	commission	2
komoditas		19	commodity	110	product	10	crop	3	goods	2
komoditi		21	commodity	25	product	11	goods	2
komorbiditas		0	comorbidity	1
komparatif		0	comparative	7
kompas		2	compass	12	kompa	2
kompensasi		4	compensation	37	kompensasi	4	compensate	3
kompeten		0	competent	10	incompetent	3
kompetensi		2	competency	11	competence	2
kompetisi		21	competition	58	last	9	season	6	bundesliga	6	ligue	4	league	3	match	3	competitive	2	competitiveness	2	20-strong	2	play	2	knock	1
kompetitif		5	competitive	33	competitiveness	3	non-competitive	2
kompetitor		0	competitor	3
kompilasi		0	compilation	4
komplain		0	complain	5	complaint	3
komplek		0	complex	4
kompleks		4	complex	59	complicate	4	compound	3
kompleksitas		0	complexity	10
komplemen		0	complement	3
komplikasi		1	complication	16
komponen		40	component	134	element	2
kompor		0	stove	19
kompos		0	compost	3
komposisi		21	composition	19
komposit		0	composite	2
komprehensif		2	comprehensive	47	comprehensively	3
kompromi		0	compromise	6
komputasi		0	compute	4	offer	1
komputer		26	computer	210	compute	4
komputerisasi		0	computerize	2
komputing		0	compute	2
komselindo		0	komselindo	2
komunikasi		12	communication	115	communicate	4	komunikasi	2
komunikatif		0	communicative	2
komunis		2	communist	22
komunitarian		0	communitarian	9
komunitas		6	community	127	community-acquire	12
konakri		0	conakry	2
konare		0	konare	4
konawe		1	konawe	75
kondisi		223	condition	616	situation	28	the	20	circumstance	8	atrocious	2
kondo		0	kondo	3
kondom		0	condom	3
kondusif		3	conducive	34	unconducive	2
koneksi		0	connection	9	link	2
konektor		0	connector	6
konfederasi		0	confederation	5
konferensi		16	conference	86
konfigurasi		1	configuration	3
konfirmasi		2	confirmation	8	confirm	7	comment	1
konflik		6	conflict	173	conflict-affect	5	dispute	4	unrest	2	decade	1
konfrontasi		1	confrontation	8
kong		2	kong	30
konggres		0	congress	3
kongres		3	congress	38	congressional	12	congressman	3
konklusif		0	conclusive	2
konkret		2	concrete	6
konkrit		1	concrete	5
konotasi		0	connotation	2
konperensi		2	conference	10
konsekuensi		6	consequence	51	ramification	3	consequently	3
konsekwensi		0	consequence	1
konsel		0	konsel	63
konseling		0	counsel	3
konsensus		1	consensus	2
konsentrasi		2	concentration	18	concentrate	4
konsep		13	concept	93
konseptual		0	conceptually	5	conceptual	4
konser		2	concert	14	date	3	prom	1
konservasi		1	conservation	5
konservatif		2	conservative	18
konsesi		0	concession	5
konsinyasi		0	consignment	2
konsisten		4	consistent	47	consistently	24	inconsistent	6
konsistensi		2	consistency	14	consistent	3
konsol		0	console	6
konsolidasi		6	consolidate	19	consolidation	10
konsorsium		2	consortium	15
konspirasi		0	conspiracy	2
konstan		0	constant	8
konstantinopel		0	constantinople	4
konstituen		0	constituency	3	constituent	3
konstitusi		0	constitutional	23	constitution	9
konstitusional		0	constitutional	6	unconstitutional	2	constitution	1
konstruksi		5	construction	48	construct	2	building	1	two-story	1
konstruktif		0	constructive	9
konsulat		1	consulate	14
konsultan		2	consultant	39	consultancy	2
konsultasi		1	consultation	53	consult	7	consultancy	3
konsumen		7	consumer	43	customer	6	buyer	5	consument	2
konsumer		1	consumer	9
konsumsi		17	consumption	174	consumer	6	consume	5	food	4	refreshment	2
konsumtif		0	consumptive	3	consumption	2
kontainer		0	container	9
kontak		8	contact	65	hotline	5
kontan		0	cash	3
konteks		5	context	66
kontekstual		0	contextual	4
kontemporer		1	contemporary	4
konten		1	content	4
kontes		1	contest	7
kontijensi		0	contingency	2
kontingen		2	contingent	4
kontinu		1	continuous	3
kontinum		0	continuum	2
kontra		3	counter-productive	3	whether	2
kontra-produktif		0	counterproductive	2	counter-productive	2
kontradiksi		0	contradiction	2
kontrak		31	contract	166	deal	5	term	3	agreement	2
kontrakan		1	rent	1
kontraktor		4	contractor	38
kontraproduktif		0	counterproductive	2
kontras		0	contrast	3
kontrasepsi		1	contraceptive	20	contraception	3
kontribusi		29	contribution	124	contribute	64
kontributor		2	contributor	6
kontrol		11	control	299	check	2
kontroversi		1	controversial	9	controversy	8
kontroversial		0	controversial	28	controversially	2
kontruksi		0	construction	2
konvalesen		0	convalescent	7
konveksi		1	clothing	2
konvensi		1	convention	16
konvensional		2	conventional	18
konversi		3	conversion	15	convert	2
konverter		0	converter	2
konvoi		0	convoy	7
kooperatif		0	cooperative	2
koordinasi		9	coordination	189	coordinate	41	koordinasi	1
koordinator		3	coordinator	31	coordinate	11	coordination	2
kooyong		0	kooyong	4
kopaja		0	kopaja	8
kopdit		0	cooperative	8
kopenhagen		0	copenhagen	2
koper		2	suitcase	2
koperasi		15	cooperative	171	koperasi	5	co-operative	1
kopi		2	coffee	37
kopor		0	suitcase	3
kopra		1	copra	36
kopral		1	corporal	2
koran		5	newspaper	35	paper	2
korban		61	victim	84	casualty	43	toll	19	fatality	4	kill	4	loss	3	dead	3	prey	2	hurt	1
kordsa		0	kordsa	2
korea		24	korea	268	korean	108	dprk	4	embolden	1
koreksi		2	correction	13	weaken	2
korelasi		4	correlation	65	correlate	6
koresponden		0	correspondent	5
koridor		2	corridor	5
korintus		0	corinthian	20	corinth	8
korona		2	coronavirus	9	coronaviruse	3
koronavirus		0	coronavirus	46	coronaviruse	3
korporasi		2	corporate	23	corporation	6
korps		0	corps	2
korsel		2	south	11	korea	2	seoul	2
kortikosteroid		0	corticosteroid	5
korup		0	corrupt	9
korupsi		11	corruption	172	anti-corruption	9	corrupt	5	graft	3	pillar	2	corruption-relate	1
korut		6	north	18	korea	6
kos		2	board	4
kosmetik		0	cosmetic	2
kosong		20	empty	19	none	2	vacant	2
kosovo		0	kosovo	2
kosta		0	costa	2
kostaman		7	kostaman	26
kostum		0	costume	2
koswara		0	koswara	2
kot		0	kot	2
kota		164	kota	718	city	591	town	101	capital	58	urban	16	district	11	municipality	4	municipal	4	suburb	2	downtown	1	hometown	1
kotak		17	box	76
kotamadya		1	kotamadya	11	municipality	2	municipal	2
kotor		6	dirty	13	gross	12	corrupt	3	profanity	3	dirt	2
kotoran		6	faeces	3
kovenan		0	covenant	2
kpc		0	kpc	4
kpk		3	kpk	45
kpkd		0	kpkd	28
kpkn		0	kpkn	2
kpmd		0	kpmd	7
kppn		0	kppn	2
kppod		0	kppod	4
kppu		1	kppu	3
kpr		1	kpr	2	multi	1
kps		0	kps	8
kpu		0	kpu	2
kradenan		0	kradenan	4
kraft		0	kraft	7
krakatau		1	krakatau	6
kram		0	cramp	2
kramat		0	kramat	12
kramatjati		0	kramatjati	2
krci		0	krci	4
kreatif		1	creative	12
kreatin		0	creatine	2
kreativitas		0	creativity	11	creative	4
kredibel		0	credible	5
kredibilitas		2	credibility	12	credible	2
kredit		123	credit	437	loan	226	microcredit	16	lend	8	kredit	6	borrow	5	finance	4	lending	2	repayment	2
kreditor		2	creditor	12
kreditur		1	creditor	5
kremer		0	kremer	2
kremlin		0	kremlin	4
kresek		0	kresek	4
kri		0	kri	7
kriket		0	cricket	4	cricketer	2
krim		1	cream	3
kriminal		2	criminal	11	crime	1
kriminalitas		0	crime	2
kringe		0	kringe	3
kriptografi		0	cryptography	2
krisi		0	crisis	2
krisis		74	crisis	369	pre-crisis	4	crisis-hit	2
krisna		0	krisna	2
kristal		0	crystal	5
kristen		7	christian	157	protestant	2
kristosentris		0	christocentric	2
kristus		21	christ	406	jesus	6	christlike	2	follower	1
kriteria		8	criterion	190	qualification	1
kritik		0	criticism	37	criticize	13	critical	2	critic	2	critique	2
kritikan		1	criticism	4
kritikus		0	critic	12
kritis		1	critical	35	critically	10	vocal	2	crucial	2
krkic		0	krkic	7
kroasia		0	croatia	13	croatian	5	croat	4	mahut	1
kromosom		0	chromosome	4
kronis		0	chronic	26
kronologis		0	chronological	2
krueng		0	krueng	2
kruk		0	crutch	3
krusial		0	crucial	7
ks		2	ks	5	djalil	1
ksg		0	consortium	2
ksk		0	ksk	22
kso		0	atpk	1
ksp		0	ksp	2
ktp		1	ktp	93	identity	5	id	3	card	2	identification	1	applicant	1
ktt		0	summit	13
ku		2	me	3	i	3
kua		0	kua	56
kuadrat		0	square	4
kuala		1	kuala	10
kualifikasi		5	qualification	24	qualifier	16	qualify	14
kualitas		40	quality	423
kualitatif		6	qualitative	121	qualitatively	10
kuan		0	kuan	2
kuanek		0	kuanek	8
kuantitas		2	quantity	22	quantitative	2
kuantitatif		1	quantitative	73	quantitatively	4
kuartal		15	quarter	88	period	8	quarterly	4	january-march	2
kuartalan		0	quarterly	4
kuarter		2	quarter	20
kuartet		2	quartet	29
kuartil		0	quartile	24
kuasa		19	power	63	powerful	5	strength	5	concession	3	dominion	3
kuat		81	strong	217	powerful	47	robust	10	strongly	9	mighty	6	sound	5	strength	4	strengthen	4	strongman	3	tight	2	sturdy	1	intense	1	capable	1
kuatir		2	worry	5	insecure	2	afraid	2
kuatkan		0	encourage	3	courage	2
kuba		0	cuba	18	cuban	9
kubah		0	dome	6
kubangan		0	a	2
kube		0	kube	2
kubik		1	cubic	6	mmscfd	2
kubu		10	kubu	56	faction	2	islamist	1
kubur		2	tomb	3	grave	3
kuburan		2	tomb	3	cemetery	2
kucing		2	cat	8
kud		1	cooperative	10	kud	7	co-operative	3
kuda		7	horse	30	floater	2
kudeta		0	coup	10
kudus		20	holy	51	saint	8	unholy	1
kuduskan		0	sanctify	3
kue		3	cake	6	bake	5	cookie	3	pancake	1
kuerten		0	kuerten	2
kuesioner		9	questionnaire	91	question	1
kufa		0	kufa	3
kufuor		0	kufuor	6
kuil		0	temple	9	shrine	5	monastery	3
kuintansi		0	receipt	2
kuisioner		0	questionnaire	3
kuitansi		0	receipt	9
kuk		1	yoke	3
kukesra		0	kukesra	3
kuku		1	fingernail	3	claw	2	nail	2	polish	2
kuli		4	cooly	3	laborer	2
kuliah		3	lecture	8	college	4	class	3	subject	2	degree	1
kuliner		0	culinary	2	satay	1
kulit		32	skin	36	leather	6	black	6	gang	2
kulkas		0	refrigerator	15
kulon		0	kulon	8
kultur		0	culture	6
kumal		1	card	2
kumalo		0	kumalo	2
kuman		0	bacteria	5	germ	5
kumasi		0	kumasi	6
kumbang		1	beetle	8	acorn	2
kumkmp		0	kumkmp	3
kumpulan		6	compilation	1
kumpulkan		1	yourself	1
kumuh		5	slum	7
kumulatif		4	cumulative	15	cumulatively	3
kunang-kunang		0	fly	6	firefly	5
kunar		0	kunar	2
kunci		8	key	91	keyword	2
kuncoro		0	kuncoro	2
kuning		3	yellow	27	yellow-card	2	booking	2	yolk	2	pick	1
kuningan		0	kuningan	4	brass	2
kunjungan		30	visit	192	trip	15	tour	9	visitation	2	three-day	2
kunjungi		0	visit	7
kuno		5	ancient	24	old	16	old-school	2	primitive	2
kuota		12	quota	190	unfill	1
kupang		5	kupang	178
kupedes		0	kupede	7	rural	1
kupon		3	voucher	17	coupon	13
kupu-kupu		3	butterfly	12
kur		5	kur	54
kura-kura		0	turtle	2
kurang		200	less	234	lack	158	not	98	weak	44	poor	30	insufficient	17	little	16	inadequate	15	low	9	be	9	fully	8	few	7	shortage	6	below	6	shortfall	3	insufficiently	3	poorly	3	approximately	3	sufficiently	3	unfavorable	3	unreliable	2	unsatisfactory	2	adequate	1	deficient	1
kuranyi		0	kuranyi	3
kuratif		0	curative	3
kurdi		0	kurdish	15	kurdistan	4	kurd	3
kurikulum		0	curriculum	37
kurnadi		0	kurnadi	3
kurniawan		0	kurniawan	3
kurs		4	exchange	10	rupiah	3	rate	2	dollar	1
kursi		14	seat	19	chair	18
kursor		0	cursor	3
kursorial		0	cursorial	3
kursus		0	course	12
kurt		0	kurth	2
kurtzman		0	kurtzman	2
kurun		24	over	10	spin	2	period	2	during	1
kurva		0	curve	3
kusta		2	leper	3
kut		0	kut	3
kutipan		6	quotation	16	statement	2
kutu		0	flea	5	gnat	3
kutub		0	pole	13	polar	8
kutuk		0	curse	5
kuwait		1	kuwait	10	kuwaiti	2
kuyt		1	kuyt	4
kuzmanovic		0	kuzmanovic	2
kuznetsova		0	kuznetsova	27
kwartal		0	quarter	7	period	2
kwartet		0	quartet	2
kwintal		0	kg	3
kwon		0	kwon	3
kye		0	kye	4
kye-gwan		0	kye-gwan	3
kyi		0	kyi	5
kyle		0	kyle	3
kyodo		0	kyodo	3
kyoto		3	kyoto	4
kyuma		0	kyuma	6
l		5	l	14
la		1	la	36
lab		0	lab	3
laba		21	profit	176	earnings	4	prop	2
laba-laba		1	spider	7	ant	1
labah-labah		0	spider	7
label		0	label	10
labirin		0	hot	1
laboratorium		1	laboratory	45	lab	5
labuan		0	labuan	3
labuhan		1	labuhan	3
labungga		0	labungga	11
laci		1	drawer	2
lada		0	pepper	2
ladang		5	field	23	farm	7	land	2	ladang	2
laden		0	laden	4
laga		38	match	4	win	4	leg	4	miss	3	game	3	victory	2	league	2	basement	1	last	1
lagi		357	long	131	again	97	more	73	another	30	other	23	anymore	16	back	16	leave	12	furthermore	9	far	7	go	6	late	6	be	5	stop	4	next	4	away	3	resume	3	moreover	3	revive	2	cease	1	elsewhere	1	remarry	1	undoubtedly	1	reunite	1
lagi-lagi		1	again	8
lagipula		4	after	2	all	1
lagos		0	lagos	2
lagu		21	song	54	music	4	track	3	tune	2	lyric	1
lah		9	be	6	's	2	just	1
lahan		39	land	135	field	10	plot	4	irrigate	4	area	3	farmland	3	lowland	2	ample	2	unuse	2
lahat		0	lahat	3
lahir		22	bear	62	newborn	7	birth	3	existence	2
lahiriah		0	external	3	outward	2
lahore		0	lahore	3
lain		653	other	1486	another	301	etc.	39	else	33	include	25	different	15	alia	13	elsewhere	6	additional	3
lainnnya		0	other	2
lainnya		304	other	875	another	104	rest	10	else	8	alternate	1
lainya		0	other	5
lais		0	lais	3
lajang		0	single	4
laju		46	rate	51	laju	4	speed	2	stubbornly	2	accelerate	2
lakers		0	laker	17
laki		0	boy	3	man	2
laki-laki		29	male	156	man	131	boy	49	son	10
lakilaki		1	male	5	man	5
laksa		1	waffle	2
laksamana		0	admiral	4
laksana		2	governance	1
laktat		0	lactate	2
laku		8	conduct	3	behavior	3	way	2
lakukan		38	do	100	will	4	practice	1	exploitation	1
lalai		2	correspondingly	2
lalat		10	fly	31	housefly	3
lalembo		0	lalembo	11
lalu		351	last	515	ago	213	then	121	past	42	early	14	late	8	previous	8	lalu	2	dash	1
lalu-lintas		0	on	2	traffic	1
lalui		3	where	1
lalulintas		2	traffic	8
lam		0	lam	4
lama		119	long	164	old	74	length	15	shortly	12	recently	11	up	7	lama	7	soon	7	time	6	prolong	6	long-stand	4	long-time	4	longtime	2	lengthy	2	long-await	1
laman		0	website	2	site	1
lamarck		0	lamarck	5
lamban		5	slow	12	sluggish	3
lambang		4	symbol	3
lambat		16	slow	35	late	13	slowly	12	delay	3	slowness	2	sluggish	2
lambung		5	stomach	4
lamine		0	lamine	2
lamongan		0	lamongan	7
lampard		0	lampard	6
lampau		0	ago	2	abduction	2
lampeantani		0	lampeantani	10
lampiran		4	appendix	108	annex	11
lampu		13	lamp	26	light	16	streetlight	3	bulb	3
lampung		1	lampung	16
lancar		24	smoothly	19	smooth	11	repay	5	easy	2	irregular	2	disrupt	2	regularly	1	function	1	reliable	1
lance		0	lance	3
lancet		0	lancet	2
land		0	land	7
landas		1	off	5	take-off	2
landasan		18	basis	12	platform	4	foundation	3	underpin	2	airstrip	2	groundwork	2	block	1
landreau		0	landreau	6
lane		0	lane	8
lange		0	lange	2
langgeng		1	last	3
langit		11	sky	18	heaven	15	celestial	2	air	1
langit-langit		4	ceiling	4
langka		5	rare	11	scarcity	3	scarce	2
langkah		65	step	121	measure	68	move	18	effort	5	stride	2
langkahlangkah		0	step	2
langsung		166	directly	262	direct	171	indirectly	28	indirect	18	immediate	14	immediately	12	straight	11	instantly	5	langsung	5	hands-on	4	automatically	3
language		0	language	2
lanjut		130	far	69	furthermore	24	say	23	elderly	11	detail	9	add	5	advance	3	elaborate	3	immediate	2	late	2
lanjutan		20	far	9	follow-up	6	secondary	6	follow-on	5	high	5	continuation	2	possible	2
lanka		5	lanka	33	lankan	16
lansana		0	lansana	4
lansia		0	elderly	7	senior	2
lantai		12	floor	57	ground	3	basement	1
lantang		0	outspoken	2
lantaran		3	because	4
laos		0	laos	5
lap		0	lap	7
lapak		2	stall	3
lapangan		98	field	233	court	22	ground	21	opportunity	15	fieldwork	15	off	14	pitch	14	job	5	square	5	dismiss	3	field-level	2	employment	2
lapar		1	hungry	7	hunger	2	child	1
lapindo		0	lapindo	7
lapis		4	armour	8	plywood	3	second-str	2
lapisan		34	layer	49	upper	9	sheet	6	visual	3	coat	2	armour	1
lapor		1	report	2
laporan		98	report	682	statement	16	paper	6	hereafter	3	blame	1
laptop		3	laptop	32
larangan		9	ban	30	restriction	6	prohibition	4	curfew	2	defiance	1
larantuka		0	larantuka	3
lari		15	run	13	escape	2	dash	2	flee	1	track	1
larijani		0	larijani	2
larriva		1	larriva	4
larry		0	larry	6
larut		4	late	6	dissolve	4	soluble	2	forget	2
larutan		0	solution	5
larva		0	larva	18
las		0	las	12	welder	2
laser		0	laser	4
laskar		0	mobilise	2
last		0	last	6
latar		10	background	63
latarbelakang		0	background	3
laterit		0	laterite	2
latih		1	trainer	2
latihan		22	training	24	exercise	15	practice	7	test	4	drill	4	pre-season	2	rehearsal	2
latin		1	latin	23
latuharhari		0	latuharhari	1
latvia		0	latvia	2
laubach		0	laubach	2
laudrup		0	laudrup	9
lauk		3	eat	1	fish	1
laun		5	gradually	6
lauren		0	lauren	4	she	2
laurence		0	laurence	4
laurent		0	laurent	8
laut		107	sea	124	marine	16	ocean	13	navy	7	seawater	6	northwest	6	naval	5	northeast	4	sea-dwell	3	mediterranean	2	sea-fish	2	canal	1	seaside	1
lautan		3	lautan	11	ocean	11	sea	8
lava		0	lava	6
laverne		0	laverne	2
lavezzi		0	lavezzi	3
lavigne		1	lavigne	2
lavrov		0	lavrov	6
law		1	law	6
lawan		74	opponent	28	against	10	win	7	home	5	opposition	3	edge	3	second	3	opposite	2	astonishing	2	clumsy	2	oppose	2	lock	2	slide	2	when	2	rival	1	player	1
lawatan		0	trip	7	tour	5	visit	5
lawrence		0	lawrence	3
lawu		0	lawu	2
layak		45	deserve	23	worthy	17	eligible	17	suitable	14	unsuitable	7	worth	6	decent	6	appropriate	4	proper	4	should	3	suitability	3	unworthy	3	undeserve	3	reasonable	3	good	3	viable	2	adequate	2
layaknya		6	like	10	as	4
layanan		92	service	823	care	109	treatment	43	provider	36	healthcare	3
layang		0	fly	2
layani		2	serve	3
layar		8	screen	31	scene	4	sail	3	colorful	2	actress	1
lazarus		0	lazarus	3
lazcano		0	lazcano	2
lazim		10	common	9	unusual	7	prevalent	3	normal	2	quite	1
lazimnya		3	usually	4
lazio		0	lazio	15
lbh		0	lbh	2
lca		0	lca	2
lcd		0	lcd	2
ldf		3	ldf	67
ldkp		0	ldkp	2
ldl		0	ldl	2
ldr		3	ldr	12	loan-to-deposit	2
le		2	le	31
leadership		0	leadership	3
league		1	league	20
leakage		0	leakage	2
leasing		0	lease	2
leave		0	leave	1
lebah		6	bee	31	honeybee	1
lebak		1	lebak	19
lebakbulus		1	lebakbulus	5
lebanon		5	lebanon	62	lebanese	48	beirut	1
lebar		11	wide	18	width	7	broad	2	wide-open	2	stick	1
lebaran		6	lebaran	10	idul	5	festive	3	post-fast	3	al-fitri	2
lebat		0	rain	4	heavy	1
lebih		1386	more	1722	be	347	great	74	good	70	over	62	much	57	far	33	high	25	even	19	exceed	16	above	12	prefer	11	less	6	tend	6	multiple	5	somewhat	4	slightly	3	moreover	2	prominence	2	higher-than-expect	2	dominantly	1
lebron		0	lebron	9
led		0	lead	9
ledakan		17	explosion	58	blast	51	burst	3	attack	2	boom	1	device	1
lee		2	lee	38
leechor		0	leechor	5
leeds		0	leed	5
leg		2	leg	34	first-leg	5	second-leg	2
lega		6	relief	4	relieve	2
legal		0	legal	30	legally	4
legalisasi		1	verification	5	verify	3	document	2
legalitas		0	legal	2
legenda		0	legend	10
legendaris		1	legendary	4
leges		1	fee	2
legislasi		0	legislation	2
legislatif		2	legislative	26	legislature	3
legitimasi		0	legitimacy	5	legitimation	2
legrain		0	legrain	2
leher		3	neck	13
lehman		0	lehman	2
lehmann		0	lehmann	9
leipheimer		0	leipheimer	8
lekat		0	attach	2
lelah		10	tired	7	weary	4	frazzl	2	tire	2	fatigue	2
lelaki		3	man	10	male	8	son	7	boy	3
lelang		3	auction	22	bidder	5	tender	2	bid	2
leluasa		6	freely	3
lelucon		0	be	1
leluhur		4	ancestral	3	patriarch	2	ancestor	2
lemah		50	weak	78	weakness	18	lack	6	weaken	4	weakly	3	low	3	opaque	2	capacity	2	soft	1
lemak		2	fat	13	lipid	7	fatty	2
lemari		3	refrigerator	5	cupboard	2
lemas		0	suffocate	2
lembaga		179	institution	607	agency	118	institute	72	organization	54	institutional	14	lembaga	7	mfis	7	mfi	5
lembagalembaga		0	institution	2
lembah		3	valley	16	plain	4
lembap		1	cellar	2
lembar		15	sheet	7	share	6	page	3	reacquire	3	lembar	2
lembaran		7	sheet	7
lembur		3	overtime	11
lembut		5	soft	7	gentle	6	gentleness	3	softly	3	gently	2	humility	2	tender	2	meekness	2	humbly	2	tenderly	1
lemerre		0	lemerre	2
lemparan		2	throw	4	shot	4	three-pointer	3
lempeng		0	tectonic	2
lendir		1	mucus	2
lengan		2	arm	17
lengkap		21	complete	43	comprehensive	12	incomplete	12	full	10	full-length	4	missing	4	detail	3	fully	3	completely	3	equip	3	inadequate	2
lengket		0	sticky	4
lengkung		1	curve	2
lens		0	lens	31
lensa		1	lens	12
lentur		4	flexible	9
lenyap		0	disappear	4	away	3	go	2
lenzkes		0	lenzke	2
leon		1	leon	4
leonard		0	leonard	2
leopold		1	leopold	2
lepas		31	off	19	release	6	sell-off	3	escape	2	offshore	2
lepas-landas		0	off	2
lepaskan		0	be	2
leppsek		0	leppsek	3
lerengan		0	ramp	2
lerner		0	lerner	2
leroy		0	leroy	4
les		0	tutor	3	lesson	2
lescott		0	lescott	3
leslie		0	leslie	9	she	2
lestari		2	lestari	12
leste		7	leste	6
lesu		15	malaise	2
letak		23	locate	7	location	6	position	4	distant	2	away	1
letih		1	labor	6
letnan		1	lieutenant	8	lt	2	lieutenant-colonel	2
letter		0	letter	7
letusan		3	eruption	5	volcanic	4
leuwipanjang		0	leuwipanjang	5
levante		0	levante	16
level		24	level	65	rate	3	rp9	1
leverage		0	leverage	5
leverkusen		2	leverkusen	20
levey		0	levey	2
levi		0	levi	4
levin		0	levin	8
levinson		0	levinson	2
levy		0	levy	2
lewa		0	lewa	3
lewat		28	a	23	through	10	pass	7	via	6	courtesy	3	goal	3	passerby	2	point	2
lewatkan		1	spend	3
lewi		2	levite	2
lewin		0	lewin	2
lewis		0	lewis	15
lezat		0	tasty	2	delight	2
león		0	león	2
lgbt		0	lgbt	3
lheue		0	lheue	7
lhokseumawe		0	lhokseumawe	2
li		0	li	6
liam		0	liam	2
lian		0	lian	2
liao		0	liao	2
liar		24	illegal	21	wild	20	unofficial	4	wildlife	3	stray	2
liat		3	clay	6
libanon		0	lebanon	2
libby		0	libby	4
liberal		0	liberal	15
liberalisasi		0	liberalization	5
liberia		0	liberia	5	liberian	4
libor		0	libor	5
libur		1	holiday	14	during	2	close	2	off	2
liburan		2	holiday	4	vacation	2	break	2
libya		0	libya	5
lichtenfeld		0	lichtenfeld	2
licin		1	slippery	5	smooth	2
lidah		2	tongue	21	tounge	2	palate	1
lie		0	lie	4
life		1	life	21
lift		0	elevator	2
lifting		0	oil	6
liga		32	league	255	primera	12	ligue	12	liga	7	bundesliga	6	premiership	3
ligamen		0	ligament	4
light		0	light	2
ligue		1	ligue	20
lihat		42	see	233	look	6	behold	3
like		0	like	1
likopen		0	likopen	2	licopen	2
likuditas		0	liquidity	2
likuiditas		2	liquidity	37
lilin		2	wax	6
lille		0	lille	11
lim		0	lim	3
lima		69	five	436	5	21	five-year	11	five-day	5	lima	2	five-point	2	five-time	1	twenty-five	1
liman		0	liman	2
limbah		2	waste	19
limbung		1	limbung	4
limfopenia		0	lymphopenia	2
limfosit		0	lymphocyte	7
limit		2	limit	3
limited		0	limit	8	ltd	4
limonen		0	limonene	2
limonin		0	limonin	2
lin		1	lin	4
lincoln		1	lincoln	3
lindimara		0	lindimara	7
lindsay		0	lindsay	6
lindsey		0	lindsey	2
lindung		0	forest	2	reserve	2
line		0	line	3
ling		0	ling	2
lingkaran		3	circle	8	chart	2	break	1
lingkungan		71	environment	114	environmental	54	neighborhood	30	community	6	environmentally	6	within	6	circumstance	3	surroundings	3	vicinity	2	sphere	2
lingkup		6	scope	11	sphere	4	environment	2	within	1
lini		10	line	6	midfield	4	centre	2	defensively	2
link		4	link	8
linkage		1	linkage	9
linkages		0	linkage	2
linkedin		0	linkedin	2
links		0	link	2
linnaeus		0	linnaeus	2
lintah		0	shark	2
lintang		2	plow	2
lintas		11	cross-cut	32	traffic	17	cross	3	cross-border	3	across	3	linta	2	crossing	1
lintas-batas		0	cross-border	5
lintas-perbatasan		0	cross-border	2
lintas-sektoral		0	cross-cut	2
lintasan		12	stage	12	track	2	circuit	1
lintasarta		0	lintasarta	3
linux		1	linux	4
lionel		0	lionel	8
lions		0	lion	2
lipat		21	double	15	much	5	triple	4	fold	4	eightfold	2	twofold	2	time	1
lipatan		0	fold	2
lipi		0	science	1
lipid		0	lipid	3
lippo		0	lippo	11
liputan		1	coverage	3
liquid		0	liquefy	2
liquiditas		0	liquidity	3
lirik		8	lyric	7	word	7	lyricist	2
lisan		3	oral	6	verbal	6	verbally	3	orally	3	science	1
lisbon		0	lisbon	5
lisensi		0	license	5
list		0	list	7
listed		0	bumn	2
listrik		20	electricity	133	electric	48	electrical	28	power	25	station	3	listrik	3	electrically	2	hydro-power	1	voltage	1
listrik-gas-air		0	gas	2
liter		1	litre	12	liter	5
literatur		0	literature	12
lithium		0	lithium	3
little		0	little	3
liu		0	liu	3
live		0	live	3
liverpool		2	liverpool	60
livni		0	livni	2
livorno		1	livorno	6
ljubicic		0	ljubicic	8
lkm		1	mfis	68	microfinance	11	mfi	10	lkm	6	institution	3	mfi-yao	2
lks		0	lks	4
llc		0	llc	5
lleyton		0	lleyton	3
llodra		1	llodra	9
llorente		0	llorente	2
lloyds		0	lloyd	2
lmd		0	lmd	2
lme		0	lme	2	l.m.e.	1
ln		2	foreign	4	offshore	2
lng		2	lng	9
loan		3	loan	22
loans		0	loan	3
lobang		1	crater	2	blow	2
lobato		0	lobato	7
lobi		0	lobby	13
lobster		0	lobster	2
local		0	local	5
lockheed		0	lockhe	2
loeb		0	loeb	6
loebis		0	loebis	3
loetan		2	loetan	3
lofaso		0	lofaso	2
logam		13	metal	31	coin	5	refine	5
logica		0	logica	11
logika		3	logic	11
login		0	login	8
logis		1	logical	8	logic	2
logistik		2	logistical	13	logistics	11	logistic	9	logistik	5	logistician	2
logitech		0	logitech	3
logo		0	logo	2
loh		0	tablet	2
loi		1	loi	5
lokakarya		2	workshop	31
lokal		48	local	422	locally	15	locally-specific	2	local-level	2	abroad	2
lokasi		71	location	203	area	45	site	39	locate	7	the	6	where	5	place	5
loket		0	counter	7
lokomotif		0	locomotive	4
lolos		13	qualify	17	pass	7	through	6	escape	4	qualifier	4	non-qualifier	2	advance	2	qualification	2	go	2
lomba		17	competition	9	race	9	contest	3
lombardy		0	lombardy	3
lombok		0	lombok	23
lompatan		0	leap	4	jump	4
lonard		0	lonard	4
london		8	london	63
lonergan		0	lonergan	2
long		0	long	4
longbow		0	longbow	2
longden		0	longden	2
longsor		3	landslide	12	erode	3	erosion	2
lonjakan		4	increase	10	surge	8	jump	6	bounce	2
lonsum		1	lonsum	4
lontong		1	lontong	4
lopera		0	lopera	2
lopez		0	lopez	10
lopinavir		0	lopinavir	2
lor		0	lor	3
lord		0	lord	8
lorenzo		0	lorenzo	3
lorient		0	lorient	6
lorik		0	lorik	2
lorong		2	hallway	2	lorong	2	road	2	corridor	2	hamlet	1	tunnel	1
los		2	los	31
lose		0	lose	2
losing		0	lose	2
loss		0	loss	2
lot		2	lot	6
loteng		0	ceiling	4
loudspeaker		0	loudspeaker	2
louis		1	louis	11
love		2	love	8
lowry		0	lowry	4
loyalis		0	loyalist	2
loyalitas		0	loyalty	2
loyd		0	lyod	2
lpbn		1	lippo	2
lpd		1	lpd	17	lpk	1
lpg		0	lpg	3
lpk		0	k	5	lpk	5
lpm		0	lpm	2
lpmp		0	lpmp	31
lps		1	lps	16
lptk		5	lptk	203
lrti		0	lrti	5
ls		0	ls	11
lsm		16	ngo	197	non-government	2	fngo	1	pngo	1
lsmlsm		0	ngo	1
lspbm		0	lspbm	3
ltd		6	ltd	54	lted	2
ltls		2	ltl	5
ltte		0	ltte	17
lu		0	lu	2
luang		3	spare	2
luangkan		0	take	2
luapan		4	overflow	8
luar		344	outside	260	foreign	149	external	26	out	20	other	17	extraordinary	14	outer	14	beyond	13	overseas	12	off	9	outsider	4	outdoor	3	abroad	3	outdoors	2	wedlock	2	fascinating	2	outward	1
luas		109	wide	53	broad	53	widely	35	size	33	area	33	cover	24	large	21	lua	12	widespread	12	broadly	9	vast	6	extent	4	extensive	4	holding	4	broad-base	3	wide-range	2	scope	2	disseminate	1	square	1
luasan		2	rectangular	2
lubang		24	hole	56	crater	3	opening	2	putt	1
luca		0	luca	10
luciano		0	luciano	2
luciferase		0	luciferase	2
lucio		0	lucio	5
lucu		2	humorous	3	funny	2
ludah		3	they	2
ludfi		0	ludfi	2
ludwig		0	ludwig	2
lugano		0	lugano	2
luggable		0	luggable	2
luigi		0	luigi	2
luis		0	luis	14
luka		16	wound	33	injury	28	injure	12	wind	9	hurt	4	tear	3	scar	3	lesion	2	sore	2	stitch	1
lukas		0	luke	26	lukas	5
lukashenko		0	lukashenko	2
lukasz		0	lukasz	2
luke		0	luke	3
lukisan		5	painting	11
lukita		0	lukita	2
lukman		0	lukman	3
luksemburg		0	luxembourg	2
lulus		6	pass	80	graduate	25	finish	14	deem	4
lulusan		6	graduate	35
lumajang		0	lumajang	49
lumayan		4	difficult	2	relatively	2	fairly	1	lower-poor	1
lumba-lumba		3	dolphin	39
lumber		0	lumber	3
lumbung		3	barn	4	lumbung	4
lumen		0	lumen	2
lump		2	lump	13
lumpuh		9	paralyz	4	cripple	4	lame	2
lumpur		6	mud	10	mudflow	9	lumpur	2
lumrah		3	normal	3
lunak		11	software	33	soft	18
lunas		1	purchase	2	loan	2	proof	1
luncurkan		0	launch	3
lungguh		0	lungguh	4
lungkang		0	pool	3
luntur		0	and	1
lupa		3	forget	31
lupakan		0	forget	6
lurah		0	head	59	lurah	7
lurus		12	straight	4
lusin		0	dozen	5
lusinan		0	dozen	8
lutein		0	lutein	10
lutfi		0	lutfi	7
luther		0	luther	3
luton		0	luton	2
lutut		2	knee	23	bow	1
luwes		1	flexible	2
luxembourg		0	luxembourg	2
lyon		1	lyon	69
m		8	m	61	foot	5	ad	4	metre	1
m'bia		0	m'bia	2
m2		0	sq	7	meter	4	²	2
m3		0	cubic	3	³	2
ma		8	ma	12
maaf		0	apologize	7	apologise	5	apology	5	sorry	2
maariv		0	maariv	2
mabuk		1	drink	4	intoxicate	2
mac		0	mac	2
macam		23	type	8	variety	4	kind	4	assort	2
macan		1	tiger	60
macau		0	macau	4
maccracken		0	maccracken	3
macdonald		0	macdonald	5
macet		8	non-perform	5	stall	4	arrears	4	default	3	bad	3	stick	2	cease	2	poorly	2
machine		0	machine	4
machu		0	machu	5
mackay		0	mackay	3
maclaren		0	maclaren	2
macpherson		0	macpherson	2
macula		0	macula	2
macular		0	macular	1
mad		0	mad	15
mada		0	mada	7
madani		0	society	2
made		0	make	4
madelin		0	madelin	2
madinah		0	medina	2
madison		0	madison	2
madrasah		5	madrasah	38	islamic	24	madrasa	4	madrassa	2
madrid		2	madrid	69
madu		2	honey	17	honeycomb	7	honeybee	5	colony	1	congregate	1
madura		0	madurese	5
maduro		0	maduro	4
madya		1	bed	2	madya	2
mafia		0	mafia	3
magelang		0	magelang	8
maggie		0	maggie	10
maghrib		0	maghreb	2
magic		1	magic	3
magma		0	magma	3
magnesium		0	magnesium	2
magnet		1	magnet	4	magnetic	4
magnetik		0	magnetic	4
magnitudo		1	magnitude	4
mah		0	mah	2
maha		3	superior	2
mahabintang		0	superstar	4
mahadhesi		0	mahadhesi	9	mahadhesis	3
mahakuasa		0	almighty	4	all-powerful	3	mighty	2
mahal		12	expensive	56	high	15	costly	8	cost	8
mahar		1	bride	5	dowry	4
mahasiswa		5	student	72	college	5	young	1	graduate	1
mahasiwa		0	student	2
mahathir		1	mahathir	2
mahdi		0	mahdi	4
mahendra		1	mahendra	3
mahinda		0	mahinda	2
mahkamah		1	supreme	56	court	22	tribunal	4	mahkamah	3
mahkota		2	crown	10	prince	1
mahluk		2	organism	3	creature	2
mahmood		0	mahmood	2
mahmoud		2	mahmoud	25
mahmud		0	mahmud	9	mahmoud	3
mahoni		0	mahogany	2
mahut		1	mahut	11
mai		0	mai	3
mail		0	mail	2
main		17	play	10	game	3	suspend	2
mainan		1	toy	12
maine		0	maine	2
mainframe		0	mainframe	2
mainkan		0	play	4
maisng-masing		0	each	2
majalah		7	magazine	50	award-win	1
majalengka		1	majalengka	10
majalengka-jabar		0	majalengka	10
majapahit		0	majapahit	4
majelis		2	assembly	14	house	7	council	5	commons	2	majelis	2
majemuk		3	pluralist	5	failure	1
majikan		1	employer	4
majokko		0	majokko	2
major		0	major	5
maju		56	advance	37	forward	21	develop	16	go	8	ahead	8	qualify	6	progress	5	move	5	progressive	2	advancement	2	cruise	2	g-8	2	keen	1	push	1
majus		0	wise	3
maka		131	the	130	then	42	it	39	so	28	would	14	thus	8	,	4	therefore	3	culprit	2
makadam		0	makadam	4
makalah		0	paper	14
makam		5	tomb	8	grave	7	graveyard	2	magnificent	1
makan		39	eat	75	feed	41	food	38	dinner	15	meal	7	restaurant	5	dining	2	mealtime	2	sit	2
makanan		49	food	215	meal	10	diet	6	foodstuff	4	feed	3	snack	2	nourishment	2	dish	1
makanya		4	why	5	so	4	if	1
makao		1	macau	2
makara		0	makara	9
makarova		0	makarova	3
makasar		0	makassar	3
makassar		1	makassar	9
makau		0	macau	2
makedonia		1	macedonia	17	macedonian	3
makelele		0	makelele	4
makemake		0	makemake	4
makeup		0	makeup	2
makhluk		22	creature	78	thing	30	being	8	organism	7
makin		37	more	22	the	18	increasingly	12	increase	11	would	5	continue	3	grow	3	decrease	2	similarly	2	flourish	2	pressure	1
makindo		0	makindo	3
makinwa		0	makinwa	2
makkah		0	mecca	4
makmur		1	makmur	12	prosperous	4	off	3	well-off	2
makna		11	mean	9
makro		11	macro	26	macro-economic	15	macroevolution	3	macro-level	3
makroekonomi		0	macroeconomic	2
makrofag		0	macrophage	2
maksimal		31	maximum	49	full	7	most	5	maximally	4	fully	3	maximize	3	optimize	2	up	2
maksimum		9	maximum	28
maksud		22	purpose	11	mean	11	intention	6	reason	5	aim	4	point	3	intent	2	implication	2	mind	2	accomplish	1
maksudkan		0	mean	2
mal		0	mall	3
maladewa		0	maldives	4
malaga		0	malaga	4
malah		31	instead	9	even	6	actually	3	fact	2	over	2	but	2
malahan		1	actually	2
malaikat		3	angel	40
malaise		0	malaise	3
malaka		0	malaka	3
malam		50	night	142	late	40	evening	38	overnight	10	midnight	9	curfew	7	eve	6	tonight	5	dinner	4	night-time	3	nightclub	2	late-night	1
malang		6	malang	19	hapless	2
malapetaka		2	calamity	2
malaria		1	malaria	20
malas		3	lazy	4	motivation	2	unmotivate	2
malawi		0	malawi	2
malaysia		4	malaysia	56	malaysian	13
malbranque		0	malbranque	2
malcolm		0	malcolm	2
maleakhi		0	malachi	2
malesani		0	malesani	2
mali		0	mali	16
maliki		0	maliki	2
malisse		0	malisse	3
mallorca		0	mallorca	24
malouda		0	malouda	2
malu		5	embarrassed	15	shame	8	ashamed	6	embarrassment	5	shy	2
maluku		1	maluku	19	molucca	3
mama		0	mother	3	you	2
mamadou		0	mamadou	6
mamak		0	mamak	3
mamalia		1	mammal	20
mamby		0	mamby	13
mampawah		0	mempawah	2
mampu		162	able	159	can	59	to	55	well-off	40	capable	32	unable	23	could	22	afford	20	well-to-do	11	better-off	8	incapable	6	enable	4	affluent	3	non-poor	3	ability	2	welloff	2	less-well-off	2	adequately	1	resist	1
man		0	man	3
mana		101	where	248	which	90	any	22	wherever	12	what	9	how	5	anywhere	5	everywhere	4	discern	2	whatsoever	2	nowhere	2
mana-mana		7	everywhere	4
manado		1	manado	18
managemen		0	management	3
management		2	management	20
manager		5	manager	17
manajemen		14	management	181	managerial	4
manajer		5	manager	73
manakala		2	when	2	where	2
manasye		0	manasseh	2
manchester		0	manchester	54
mancini		0	mancini	16
mandala		0	mandala	2
mandat		1	mandate	21
mandela		1	mandela	3
mandi		4	bathroom	12	bathe	12	bath	3	toilet	2
mandira		0	mandira	2
mandiri		34	mandiri	101	independent	13	independently	5	self-finance	4	autonomous	3	autonomously	2	bank	2	outgrow	1
mandor		0	a	2
mandul		0	barren	2
manekat		0	manekat	3
manfaat		63	benefit	269	advantage	14	beneficiary	13	usefulness	4	beneficial	4	helpful	3	useful	3	merit	2	latter	2	jamsostek	1
manfaatkan		0	we	2
manga		0	manga	4
mangga		0	mango	2
manggarai		3	manggarai	61
mangkok		3	buttercup	3
mangkuk		0	bowl	6
mangole		0	mangole	4
mangsa		3	prey	15	its	1
mangunkusumo		0	mangunkusumo	3
manhattan		0	manhattan	8
mani		0	sperm	2
manifestasi		0	manifestation	7
manila		0	manila	4
manipulasi		0	manipulation	2	manipulate	2
manis		5	sweet	7	sweetness	2
manitoba		0	manitoba	2
manjur		2	ineffective	4	effective	3
manmohan		0	manmohan	4
manning		1	man	4
manouchehr		0	manouchehr	3
manouel		0	manuel	2
mans		0	le	1
mansoor		0	mansoor	2
mansour		0	mansour	4
mantan		30	former	209	formerly	2	tycoon	1
mantel		1	cloak	3
mantis		0	mantis	3
mantri		2	mantri	11	assistant	3
manual		0	manual	9	manually	2
manucho		0	manucho	3
manuel		0	manuel	13
manufaktur		1	manufacturing	21	manufacturer	2	manufacture	2
manula		3	old	3	elderly	3
manunggal		0	manunggal	5
manusia		58	human	358	man	64	people	26	mankind	12	humanity	6	flesh	3	humankind	2	man-made	2
manusia-ke-manusia		0	human-to-human	3
manusiawi		3	human	3
manuver		0	manuver	4	manoeuvre	3	maneuver	2
manzanillo		0	manzanillo	2
manzano		0	manzano	2
maois		0	maoist	9
maoist		0	maoist	5
maoulida		0	maoulida	3
map		0	folder	2
mapan		1	establish	4	well-establish	2
mapenda		0	mapenda	4
maps		0	map	2
mara		0	mara	3
maradona		0	maradona	3
marah		10	angry	24	anger	13	fret	3	upset	3
marak		16	rampant	2	intensify	2
maranatha		0	maranatha	3
marasmiellus		0	marasmiellus	2
marat		0	marat	4
maraton		0	marathon	15
maravich		0	maravich	3
marc		0	marc	6
marc-antoine		0	marc-antoine	2
march		0	march	2
marchionni		0	marchionni	2
marco		0	marco	10
marcos		0	marcos	8
mardy		0	mardy	3
maresca		0	maresca	2
maret		21	march	299
marga		8	marga	27	surname	3
margaret		0	margaret	5
margasari		1	margasari	6
margasatwa		0	wildlife	3
margin		0	margin	11
marginal		0	marginal	3
margono		0	margono	2
mari		13	let	89	come	12	mari	2
maria		3	maria	18	mary	12	her	5
marian		0	marian	2
mariana		0	mariana	2
mariano		0	mariano	2
marie		0	marie	2
marin		0	marin	2	marine	2
marine		0	marine	3
marinir		1	marine	21
mario		0	mario	16
marion		0	marion	10
maritim		0	maritime	3
marjin		0	margin	5
marjinal		0	marginal	2
mark		1	mark	20
markas		7	headquarters	25	base	8	stronghold	5	camp	2
market		0	market	8
marketing		0	market	4
markus		2	mark	10
marlene		0	she	2
marmer		0	marble	4
marokko		0	moroccan	7	morocco	4
maroko		0	morocco	8	moroccan	3
maros		0	maro	2
marquez		0	marquez	2
mars		0	mars	18
marseille		0	marseille	44
marta		0	martha	6	she	2
martabat		0	dignity	5	status	2
martie		0	martie	8
martin		3	martin	25
martinez		0	martinez	3
martins		0	martin	2
martir		0	martyr	2
martowardojo		3	martowardojo	2
martowardoyo		0	martowardoyo	3
maru		1	maru	3
marunda		0	marunda	3
marwijk		0	marwijk	4
marxis		0	marxist	5
mary		0	mary	10
maryland		0	maryland	6
marys		0	mary	2
mas		6	mas	8
masa		151	future	82	time	55	period	40	the	38	past	28	season	13	day	12	length	11	today	10	during	10	childhood	7	experience	5	tenure	5	duration	4	moment	4	lifespan	4	beyond	2	generation	1
masai		0	masai	4
masak		0	cook	4
masakan		8	her	2	food	1
masalah		206	problem	469	issue	101	trouble	41	matter	34	concern	8	subject	7	twist	2	serious	2
mascherano		0	mascherano	8
masehi		0	bc	5	ad	4	christian	1
maserejian		0	maserejian	2
masif		0	massive	2
masih		442	still	1042	be	285	remain	80	continue	8	yet	8	whilst	2	extant	2	opin	2
masing		2	each	2
masing-masing		144	each	238	respective	45	respectively	27	individual	21	every	6	their	6	namely	2
masingmasing		5	each	4	respective	3	respectively	1
masjid		3	mosque	42	masjid	3
maskapai		3	airline	4	carrier	2
masker		2	mask	42
maskulinitas		0	masculinity	4
mason		0	mason	3
masry		0	masry	2
mass		0	mass	11
massa		18	mass	36	crowd	6	protester	3	massa	2	mob	2	press	1
massachusetts		0	massachusetts	7
massal		7	mass	20	massive	2	big	1
massimo		0	massimo	10
master		0	master	5
masterfoods		0	masterfood	3
masters		0	master	7
mastrogiacomo		0	mastrogiacomo	7
masuk		148	enter	58	into	23	come	22	entry	22	in	21	go	20	inflow	14	include	13	absent	11	entrance	11	admission	9	intervene	8	be	8	out	7	access	6	introduce	4	attend	3	enrol	3	import	3	inclusion	2	trickle	2	enrolment	2	inside	1	trespass	1
masukan		11	input	59	inform	18	feedback	9	feed	5	advice	1
masyarakat		317	community	1844	the	327	people	268	public	141	society	128	citizen	22	resident	18	masyarakat	15	villager	11	hi	2
mata		263	eye	115	tear	23	currency	16	unit	9	mata	4	spring	4	facet	2	irritate	1	fountain	1	sight	1
mata-mata		2	spy	13	eye	3
matahari		17	sun	33	solar	14	sunlight	8	matahari	7	sun-drench	3	sunflower	2	solstice	2	sunrise	1
matang		13	mature	3	boil	3	well	2	maturation	2
mataram		0	mataram	10
match		1	match	14
matematik		0	math	2	mathematics	2
matematika		7	math	38	mathematics	33	mathematical	2	math-relate	1
matematikawan		0	mathematician	3
materai		0	stamp	1
materazzi		0	materazzi	2
materi		16	material	66	subject	9	matter	3	item	1	delegate	1
material		5	material	38
mateta		2	rizalulhaq	5
mathematics		0	mathematics	2
mathieu		0	mathieu	9
mati		30	die	77	dead	36	death	25	widowed	1	execute	1	powerless	1
matius		1	matthew	20	mt	2
matriks		0	matrix	10
matrix		0	matrix	2
matsui		0	matsui	4
matsum		0	matsum	7
matt		1	matt	6
matte		0	matte	5
mattek		0	mattek	5
matthew		0	matthew	2
matthias		0	matthia	2
mau		44	want	51	to	20	willing	20	would	12	will	11	refuse	4	desire	3	may	3	teachable	2	unwilling	2	n't	2	wish	2	go	1
maulaffa		0	maulaffa	4
maupun		35	and	543	or	162	well	68	nor	12	both	10
mauresmo		0	mauresmo	6
maurice		0	maurice	7
mauritania		1	mauritania	12	mauritanian	5
maurizio		0	maurizio	2
maut		1	death	21	deadly	5
mavericks		1	maverick	5
mawar		2	rose	5	rise	2
mawardi		0	mawardi	5
max		0	max	4
maxis		0	maxis	1	nts	1
maxwell		0	maxwell	17
may		2	may	4	mrs	2
maya		5	cyber	5	online	3	virtual	2
mayam		0	mayam	2
mayapada		0	mayapada	5
mayat		6	body	32	dead	4	corpse	3	morgue	2	char	2
mayeng		0	trash	3
mayenne		0	mayenne	2
mayjen		1	major	3
mayo		0	mayo	2
mayor		1	major	10
mayorga		0	mayorga	4
mayoritas		20	majority	92	most	5	predominantly	2
mayweather		0	mayweather	4
mazen		0	mazen	2
mazmur		2	psalm	56	psalmist	2
mb		0	mb	2
mbak		1	mbak	4
mbc		0	mbc	2
mbeki		0	mbeki	3
mbs		0	school-base	1
mc		0	mc	3
mcafee		0	mcafee	2
mccain		1	mccain	10
mccheyne		2	mccheyne	2
mcclaren		0	mcclaren	2
mccormack		0	mccormack	18
mccreevy		0	mccreevy	2
mcdonnell		0	mcdonnell	2
mcdowall		0	mcdowall	2
mcenroe		0	mcenroe	7
mcgrady		0	mcgrady	2
mck		2	mck	8
mckay		0	mckay	2
mclaren		0	mclaren	6
mcleod		0	mcleod	2
mcmahon		1	mcmahon	3
mcmorris		1	mcmorris	2
mda		0	mda	2
mdc		1	mdc	12
mdg		0	mdg	5
mdgs		4	mdg	31	generate	2
mdp		0	mdp	2
me		2	me	4
me-ningkatkan		0	increase	2
means		0	mean	2
mebel		3	furniture	17
medali		2	medal	15	medallist	3	medali	2
medan		6	medan	20	field	10	battlefield	3	terrain	2
medc		0	medc	5
medco		2	medco	54
medcoenergi		0	medcoenergi	11	medco	3
medellin		0	medellin	5
media		13	media	232	medium	11	press	3	outlet	2
mediacom		0	mediacom	5
median		0	median	9
mediasi		0	mediation	5	mediate	2
mediator		0	mediator	3
medical		0	medical	11
medicine		0	medicine	9
medis		7	medical	109	medic	11	medically	10	health	4
mediteranian		0	mediteranian	2
medium		1	medium	8
meerjady		0	meerjady	2
meeting		1	meeting	2
mef		2	mef	22
mega		3	mega	38
megabit		0	megabyte	2
megah		5	magnificent	3	:	2
megawati		0	megawati	2
megawatt		2	megawatt	2
mehdi		0	mehdi	2
mehmood		0	mehmood	2
mehsud		0	mehsud	2
mei		21	may	201
mei-juni		0	may-june	3
meier		0	meier	6
meiji		0	meiji	2
meja		8	table	26	desk	9
mekanik		0	mechanic	3	mechanics	2	mechanical	2
mekanis		0	mechanical	7
mekanisasi		0	mechanization	2
mekanisme		35	mechanism	305	method	7	consensus	2
mekanistis		0	mechanistic	2
mekar		0	mekar	4	bloom	2
mekarsari		0	mekarsari	3
mekarwangi		0	mekarwangi	5
mekkah		0	mecca	13
meksiko		0	mexico	41	mexican	15
melacak		1	track	4	tractable	2	trace	2
melahirkan		31	birth	41	delivery	40	bear	25	deliver	12	childbirth	7	labor	4	maternity	2	labour	2
melainkan		12	but	76	rather	18	it	4	instead	4
melajang		0	single	2
melaju		30	reach	10	go	10	advance	4	cruise	3	run	3	sweep	2	surge	2	off	1	clear	1
melaksanakan		178	implement	179	conduct	87	carry	57	undertake	49	be	23	hold	19	implementation	16	perform	12	run	10	place	9	introduce	7	deliver	4	commence	2	enforce	1
melakukan		1108	do	599	conduct	443	undertake	200	make	174	carry	151	be	106	a	81	take	71	to	62	hold	44	perform	38	have	30	implement	27	an	24	practice	13	run	10	out	8	accomplish	6	perpetrate	5	haggle	2	render	2	intensify	2	embark	2	sear	1
melalap		0	fire	2
melalui		250	through	1117	by	146	via	98	under	47	with	43	from	25	use	20	pass	18	during	9	either	3	passable	2	traverse	1
melamar		1	apply	3
melambaikan		0	wave	6
melambangkan		3	represent	2
melambat		4	slow	18	slowdown	3	sluggish	2
melambatkan		0	slow	4
melambung		3	soar	2
melamin		0	melamine	2
melampaui		10	exceed	13	beyond	12	surpass	7	over	4	past	2	above	2
melampirkan		4	attach	5	enclose	2	reference	2
melancarkan		45	launch	30	carry	10	a	8	stage	5	wage	3	pursue	2	fight	2	strike	1
melanda		42	sweep	5	hit	5	trouble	4	war-torn	4	chaotic	2	devastate	2	quake-hit	2	scene	2
melandasi		5	base	4	sound	1
melanggar		18	violate	18	break	11	breach	5	encroach	3	stray	3
melangkah		4	move	8	step	4	pace	3	go	3	enter	1
melangkahkan		0	step	2
melangsingkan		0	surgery	2
melangsungkan		10	conduct	1
melanisme		0	melanism	4
melanjutkan		38	continue	115	go	15	resume	12	follow	9	extend	4	transition	4	discontinue	4	pursue	3	on	3	continuation	2	proceed	2
melansir		0	release	2	report	2	quote	2
melantik		4	install	2	his	1
melantunkan		1	sing	3	play	2
melapisi		0	layer	3	cover	3	interior	1
melapor		2	report	9
melaporkan		57	report	365	reportedly	17	inform	3	sighting	1
melarang		17	ban	48	prohibit	14	forbid	13	bar	5	prevent	4	suspend	2	authorize	2
melarat		3	poor	17
melarikan		8	flee	20	escape	13	run	4	take	3	runaway	2	away	2
melarutkan		1	dissolve	3	dilute	2
melatarbelakangi		7	reason	6	behind	3	backdrop	2
melatih		13	train	42	training	18	coach	17	spell	2
melaut		1	sea	11
melawan		70	against	185	play	14	fight	12	face	7	resist	6	clash	4	draw	4	combat	3	tie	3	battle	2	wile	2	first-leg	2
melawi		0	melawi	6
melawi-kalbar		0	melawi	5
melayang		5	fly	3	float	3	unmark	3	edge	2
melayani		44	serve	116	service	36	minister	14	treat	12	work	6	cover	3	operate	3	cater	2	accommodate	2
melbourne		1	melbourne	18
melebar		2	wide	17	crack	1
melebarkan		1	expand	2
melebihi		11	exceed	40	than	14	above	5	more	5	surpass	4	excess	2
melecehkan		4	harass	2	abuse	2
meledak		8	explode	35	detonate	4	burst	2	erupt	2	outburst	2	patrol	2	unexplode	1	explosive	1
meledakkan		3	blow	13	detonate	3	trigger	2	explode	2	bomber	1
melegakan		1	most	1
melegalisasi		0	verify	10	legalize	2
melek		2	literacy	13
melekat		11	attach	7
melelahkan		4	tire	3
melelang		0	auction	5
meleleh		0	melt	4	down	1
melelehkan		0	melt	3
melemah		22	weaken	43	down	5	weak	4	sluggish	3	depreciation	2
melemahkan		3	weaken	7	undermine	2
melembagakan		0	institutionalize	2
melempar		4	throw	4
melempari		1	stone	1
melemparkan		4	throw	12	hurl	2
melengkapi		26	complement	25	complete	21	equip	17	supplement	6	complementary	5	provide	3	accompany	3	support	3	missing	2	additional	2	completion	2	consist	1
melengkung		2	curl	1
melepas		21	release	25	sell	10	off	3	up	2
melepaskan		23	release	28	deliver	8	discharge	5	let	4	up	4	away	4	fire	3	relinquish	3	abandon	3	deliverance	2	throw	2	themselves	1
meles		2	mele	10
melesakkan		8	lash	3	curl	1
melesatkan		0	the	1
meleset		0	shot	2
melestarikan		1	preserve	5
meletakkan		11	put	12	place	8	lay	2
meletus		5	erupt	11	break	2
melewati		37	pass	27	through	24	past	14	over	8	cross	7	across	5	ahead	2	unbridge	2	bypass	2	between	2	push	1	eclipse	1
melewatkan		3	miss	7
melibatkan		40	involve	251	involvement	19	include	16	engage	11
melihat		183	see	483	look	48	view	37	consider	18	examine	16	term	12	observe	11	the	10	notice	9	watch	8	recognize	8	present	5	witness	3	apparent	3	behold	2	browse	2	amaze	2	onlooker	2	cite	2	eye	1
melikuidasi		0	liquidate	3
melimpah		9	abundant	4	abound	3	lot	2
melimpahkan		9	delegate	6	hand	3	heap	2	disburse	2	transfer	2
melinda		0	melinda	3
melindungi		15	protect	118	safeguard	4	shelter	3	protection	3	cover	3	guard	2	secure	2	protective	2	holocaust	2
melingkar		1	circular	2
melintang		0	across	2
melintas		10	pass	8	cross	6	slip	2
melintasi		7	across	10	cross	5	through	4	pass	2	travel	2
melipat		0	fold	5
melipatgandakan		1	double	2
meliput		0	cover	7
meliputi		37	include	91	cover	63	involve	14	consist	8	constitute	4	follow	3	encompass	2	comprise	2
melirik		3	eye	3	attention	2
melissa		1	melissa	9
melitus		0	mellitus	6
meliwati		1	exceed	3	pass	2	morning	1
mellberg		0	mellberg	2
mellon		0	mellon	3
melobi		0	lobby	5
melodi		0	melody	6
meloloskan		2	pass	3
melompat		1	jump	11	leap	2
melompati		1	leap-frog	2	skip	2
meloncat		0	jump	2
melonjak		10	jump	15	increase	6	up	5	rise	4	climb	2	tripple	2	upsurge	2	surge	2
melontarkan		12	float	2	against	2
melorot		2	slip	2	drop	2
melrose		0	melrose	5
meluangkan		2	spend	4	valuable	4
meluap		2	overflow	6
meluar		3	outside	2	beyond	2
meluas		11	expand	6	widespread	6	spread	4	wide	2	extensive	2	grow	1
melucuti		2	strip	6	disarm	6
melukai		1	wound	21	injure	7	hurt	3	harm	2	wind	2
melukis		1	paint	2
melukiskan		0	paint	2
meluluhlantakkan		0	destroy	3
melumpuhkan		7	disable	6	paralys	2	paralysis	2	cripple	2	paralyz	2
melunasi		2	pay	9	settle	6	repay	3
meluncur		5	launch	4	slide	2	glid	2	off	2
meluncurkan		16	launch	88	release	5	introduce	3	relaunch	3	re-launch	2
melupakan		5	forget	43	neglect	2
meluruhkan		0	shed	2
meluruskan		1	correct	2
melzer		0	melzer	3
memaafkan		0	forgive	3	overlook	2
memacu		4	spur	4	encourage	3	stimulate	2	trigger	2
memadai		55	adequate	64	sufficient	51	inadequate	16	satisfactory	8	insufficient	7	adequately	4	enough	4	sufficiently	3	good	3	unsatisfactory	3	proper	2	inadequacy	2	ample	1
memadamkan		4	quell	6	extinguish	2
memadati		0	crowd	4	with	2
memadukan		1	combine	4	integrate	3	together	2
memahami		30	understand	152	know	9	figure	5	comprehend	3	understandable	3	grasp	3	inexplicable	2	discern	2	familiar	2	inform	2	perceive	2
memahkotai		1	crown	2
memainkan		13	play	116
memajang		4	display	5
memajukan		7	advance	4	progress	3	forward	2
memakai		80	use	136	wear	22	put	4	occupy	2	phone	1
memakamkan		1	bury	7	rebury	2
memakan		13	eat	19	take	9	feed	5	process	4	consume	3	complicate	1
memaklumi		1	understandable	3	may	1
memaknai		2	as	1
memaksa		21	force	65	push	3	compel	2	coerce	2	instead	1
memaksakan		6	force	11	enforce	4	impose	2	rush	2
memaksimalkan		2	maximize	10
memaksud		23	define	5	intend	4	refer	3	bapepam-lk	2	such	2	what	2
memaksudkan		22	intend	38	mean	20	aim	6	purpose	2	proceed	2
memalang		0	rod	1
memalsukan		1	falsify	2	because	1
memalukan		5	embarrass	6	humiliate	3	shame	3
memamerkan		2	display	5	exhibit	2	show	2
memampukan		3	enable	7	allow	2
memanas		4	heat	3
memanaskan		0	heat	3
memancar		3	fountain	1
memancarkan		4	transmit	5	shine	4	spread	3	flash	2	radiate	2	emit	2	reflect	2
memancing		4	fishing	9	fish	2
memandang		34	see	26	look	25	view	21	consider	10	perceive	7	regard	6	partiality	2	regardless	2
memandangi		0	look	3
memandatkan		0	mandate	5
memandu		8	guide	13
memanen		1	harvest	9
memanfaatkan		72	use	152	utilize	36	exploit	9	advantage	8	benefit	7	utilise	6	take	5	employ	3	leverag	3	capitalise	3	capitalize	2	ride	2	pounce	2	convert	2	utilization	2	irresponsible	1
memang		71	be	97	indeed	41	do	19	it	16	would	4	have	3	actually	3	we	3	really	2	truly	2	admittedly	2
memanggang		1	grill	2
memanggil		11	call	67	summon	14	ask	5	recall	3	call-up	3
memanggung		0	perform	3
memangkas		6	cut	9	reduce	3
memangku		4	hamas	2	bloodless	2
memangsa		0	prey	3	hunt	2
memanipulasi		0	manipulate	12
memanjakan		0	spoil	2
memanjang		2	elongate	2
memanjat		0	climb	6
memantapkan		2	entrench	3	issue	1
memantau		9	monitor	55	observe	8	assess	2
memantul		0	bounce	3
memantulkan		0	reflect	6	reflective	2
memapankan		0	establish	2
memaparkan		17	describe	10	present	9	explain	7	expose	2	picture	2
memar		0	bruise	3
memarahi		2	rebuke	2
memarkir		2	park	6	parking	3
memasak		4	cook	30
memasang		21	install	18	post	8	set	5	put	5	attach	2	up	2
memasangi		1	car	1
memasangkan		2	pair	2
memasarkan		5	market	10
memasok		1	supply	17
memastikan		54	ensure	109	sure	23	confirm	10	seal	9	ascertain	7	secure	5	determine	5	certainly	2	volley	2
memasukan		8	include	4	enter	2
memasuki		33	enter	60	into	39	go	2	eight-team	2	turn	1
memasukkan		60	include	78	incorporate	16	put	13	enter	7	exclude	5	submit	4	inclusion	4	into	3	incorporation	2	draft	2	falsely	2	blacklist	1	subscribe	1
mematahkan		5	break	40
mematangkan		0	keep	2
mematikan		10	deadly	18	off	7	fatal	4	lethal	2	bloody	2	push	2	switch	2	kill	1
mematok		1	set	2	indonesia	1
mematuhi		4	obey	8	abide	6	comply	4
mematuk		0	peck	4
memayungi		0	umbrella	3
membabat		1	crush	4
membaca		29	read	151	recite	2	view	2	text	2	humorous	1
membacakan		5	read	9	dictate	1
membagi		24	divide	63	share	24	split	12	subdivid	3	comprise	3
membagihasilkan		0	revenue	1
membagikan		16	distribute	49	share	19	out	10	divide	5	decide	2
membahas		42	discuss	127	address	7	talk	6	outline	5	debate	3	examine	3	discussion	2
membahayakan		6	endanger	11	harm	6	jeopardize	5	put	4	dangerous	3	danger	3	harmful	2	compromise	2	threaten	2	risk	1
membaik		36	improve	50	good	14	improvement	10	strengthen	8	recover	3	ameliorate	3	recovery	2
membajak		1	hijack	8	plow	2
membakar		6	burn	27	fire	5	alight	3
membakukan		0	standardize	2
membalap		0	ride	2	race	2
membalas		10	back	7	retaliate	7	avenge	4	respond	4	reward	3	return	3	reply	2	reciprocate	2	repay	2	yell	2	response	1	strike	1
membalaskan		0	pull	3
membalik		6	behind	5	turn	2
membalikkan		2	reverse	7	turn	3	flip	2
membalut		1	bandage	2
membanding		81	than	145	compare	98	from	55	comparison	8	last	7	versus	5	elevation	2
membandingkan		71	compare	276	than	236	from	44	comparison	38	relative	7	contrast	3	comparable	3	vis-à-vis	2
membanggakan		0	proud	2	pride	2
membangkitkan		7	raise	8	generate	3	lift	3	up	3	fuel	2	evoke	2	uplift	1
membangun		63	build	203	building	58	develop	34	rebuild	33	establish	22	construct	22	construction	10	development	10	create	5	reconstruct	2
membangunkan		2	wake	2
membanjiri		4	into	1
membantah		7	deny	33	reject	2	argue	2
membanting		0	slam	2
membantu		71	help	391	assist	160	helpful	25	assistance	23	support	17	aid	7	beneficial	5	foster	3	useful	2	facilitate	2
membaptis		1	baptize	8
membarengi		7	accompany	12
membasuh		0	wash	3
membatalkan		13	cancel	42	revoke	10	abolish	5	overturn	4	drop	3
membatasi		21	limit	93	restrict	16	confine	3	constrain	3	limitation	3	separate	2	unlimited	2	mitigate	2
membawa		123	bring	105	take	95	carry	56	give	17	lead	16	put	9	have	7	drive	5	a	5	leave	5	guide	4	transport	4	harbour	4	admit	2	evacuate	2	unlikely	1
membawah		10	below	14	under	13	less	4	strengthen	2
membawahi		1	appoint	2
membawakan		6	perform	2
membayangi		2	over	2	›	2
membayangkan		4	imagine	18	think	6	wonder	3	picture	3	about	2
membayar		72	pay	356	repay	19	cover	16	payment	16	charge	8	afford	4	non-pay	1	owe	1	promptly	1	restitution	1
membayarkan		12	pay	33	payable	3	reimburse	2	accumulate	2	payment	2	charge	1
membebani		5	burden	22	saddle	2	weigh	2	subject	2
membebankan		3	bear	6	impose	5	charge	5	burden	4	pay	3
membebaskan		19	release	46	free	35	exempt	14	waive	8	deliver	4	unharm	4	liberate	3	acquit	3	rescue	2	charge	2
membebastugaskan		0	discharge	2
membedakan		20	differentiate	29	distinguish	23	divide	5	distinction	5	classify	4	discriminate	2	difference	2	different	2	group	1
membeku		5	frost	2
membekukan		2	freeze	6	frozen	5
membela		9	defend	10	stand	5
membelah		2	divide	4	cut	2	part	2
membelanjakan		2	spend	9
membeli		37	buy	164	purchase	73	pay	10	acquire	4	procure	2	buyer	2
membelikan		0	buy	2
membelokkan		3	deflect	3
membelot		1	defect	2
membenahi		2	improve	2
membenarkan		10	confirm	17	justify	9	righteous	2	might	1
membenci		4	hate	8	›	1
membendung		3	contain	9	stem	4	irreversible	2
membengkak		10	surge	2
membentang		2	extend	2
membentuk		46	form	157	establish	60	shape	22	create	17	up	15	set	11	formation	7	found	5	develop	5	put	5	generate	3	construct	3	organize	2	assemble	2	fashion	1
membentur		5	hit	9	woodwork	3	rattle	2
memberangkatkan		2	send	4	depart	1
memberantas		6	combat	4
memberatkan		7	burden	11	burdensome	8	difficult	2
memberdayakan		1	empower	23	empowerment	2
memberhentikan		4	dismiss	7	suspend	4	let	2
memberi		251	give	261	provide	89	be	14	make	14	to	13	offer	11	a	9	put	6	reward	3	inform	3	serve	3	equip	2	feed	1
memberikan		589	provide	615	give	507	make	48	offer	45	deliver	34	bring	24	to	21	have	18	grant	15	present	10	hand	9	provision	8	generate	7	administer	6	commit	4	emphasis	3	contribute	2	generous	2	advise	2	testimony	1
memberitahu		8	tell	63	inform	10	alert	2
memberitahukan		4	inform	11	tell	8	notify	6
memberitakan		33	report	13	preach	10	proclaim	3
memberkati		2	bless	20	officiate	2
memberlakukan		68	impose	43	effect	13	effective	11	implement	10	issue	7	enact	7	apply	6	ratify	5	charge	4	curfew	3	introduce	3	create	3	slap	3	introduction	2
memberondong		0	with	1
memberontak		3	rebellious	2
membership		0	membership	2
membersihkan		3	clean	18	clear	14	purge	3	rid	2
membesar		1	grow	2	after	1
membesarkan		6	raise	6	wood	1
membetulkan		0	foetus	2
membiarkan		13	let	24	allow	18	leave	12	abandon	3	forsake	1
membiayai		27	fund	57	finance	43	pay	17	funding	8	dak-fund	6	cover	5	cost	2
membicarakan		9	discuss	32	talk	13	speak	7	on	2	about	1
membidik		1	aim	8
membimbing		7	guide	7	lead	2	guidance	2
membina		7	develop	1
membingungkan		5	confuse	9	confusion	4
membintangi		1	star	9
membius		1	dart	2
memblokade		0	block	2
memblokir		1	block	7
membobol		5	strike	2
membocorkan		0	leak	3
memboikot		0	boycott	10
membolehkan		1	allow	5
membolos		1	absent	2
membom		0	bomb	9
membongkar		7	break	4	demolish	4	dismantle	3
membosankan		2	boring	5	unstimulate	1
membran		0	membrane	15
membuahi		0	egg	2
membuahkan		21	produce	3	successful	2	pen	2	off	2
membuang		20	waste	8	discard	5	throw	5	rid	4	dispose	4	out	3	away	2
membuat		400	make	552	create	58	put	38	give	33	prepare	30	leave	29	cause	26	keep	21	a	21	produce	20	build	16	establish	15	an	14	lead	14	get	14	bring	12	develop	12	allow	11	take	11	mean	9	set	7	up	7	construct	6	design	6	draw	4	discourage	4	hit	4	reel	3	trouble	2	membuat	2	stun	2	manufacture	2	10-foot	2	closure	2	inflict	2	uncomplete	1
membubarkan		9	disperse	5	dissolve	3	dissolution	1
membubuhkan		0	sign	2
membubung		3	soar	10	rise	3
membujuk		6	persuade	11	lure	3
membuka		75	open	237	reopen	9	re-open	4	pave	3
membukakan		1	open	2
membuktikan		13	prove	55	show	5	evidence	4	verify	3	provide	2
membukukan		59	post	11	book	11	seal	6	net	5	up	4	dramatic	1	rival	1
membumi		0	earth	2
membungkam		2	silence	2
membungkus		1	with	1
membunuh		12	kill	94	murder	12	assassinate	3	slay	2
membunyikan		4	alarm	2
memburu		3	rush	9	hunt	8	want	6	buy	6	pursue	2	chase	2	go	2
memburuk		12	worsen	10	deteriorate	8	decline	7	bad	6
membusuk		0	decay	2	decompose	2
membutakan		0	blind	3
membutuhkan		53	need	245	require	86	take	23	necessary	9	needy	4	much-need	3	length	2	lot	2	costly	2
memecah		6	break	6	divide	2
memecahkan		7	solve	11	resolve	8	break	5
memecat		7	sack	17	fire	11	dismiss	5	lay	2
memecundangi		0	by	1
memediasi		1	mediate	2
memedulikan		2	care	14	regardless	3	concern	3
memegang		61	hold	34	handle	6	handball	2	clarify	2	mandate	1
memekakkan		0	deafen	3
memelihara		17	maintain	21	care	13	keep	13	raise	7	tend	4	guard	4	retain	3	sustain	2	them	2
memelopori		2	spearhead	3
memeluk		0	hug	3	embrace	3	convert	2	arm	2	hold	2
memenangi		26	win	137	clinch	9	victory	5	seven-foot	2	winner	2
memenangkan		7	win	43	heart	2
memenetrasi		0	penetrate	2
memengaruhi		43	influence	121	affect	102	impact	23	matter	3	contribute	2	interfere	2
memenggal		1	behead	3
memenjara		1	jail	11	imprison	3	prison	2
memenjarakan		4	imprison	5	jail	3
mementahkan		0	cancel	3
mementingkan		6	prioritize	5	unselfish	3	selfless	3
memenuhi		108	fulfill	159	meet	135	fill	18	to	13	fulfil	5	satisfy	5	their	4	compliance	3	fulfillment	3	comply	3	adequate	2
memerah		2	milk	2
memerangi		2	combat	23	fight	20
memerankan		4	play	3
memeras		2	pump	3
memercaya		17	believe	14	trust	6	trustworthy	4	credible	2	inconceivable	2	unbelievable	2
memercayai		2	trust	47	believe	23	confide	2	revere	2	count	2
memercayakan		4	entrust	8	trust	7	confide	2
memerdekakan		0	free	3	liberty	1
memerhatikan		5	attention	4	watch	2
memeriksa		15	check	34	examine	15	question	5	inspect	5	review	5	search	3	checkup	3	inspection	3	look	3	recheck	2	test	2	investigate	2
memeriksakan		1	check	3
memerinci		1	detail	2
memerintah		10	rule	15	govern	6
memerintahkan		6	order	33	command	18	tell	7	instruct	7
memerkosa		0	rape	5
memerlukan		67	need	203	require	126	necessary	62	take	21	should	8	indispensable	3	needy	3	appropriate	2	necessity	2	costly	1
memesan		5	order	4	book	2
memesona		3	stunning	2
memetakan		2	map	11
memetik		20	draw	4	comeback	2	win	1	streak	1
memfasilitasi		5	facilitate	64	facilitation	4
memfavoritkan		1	favourite	5
memfinalisasi		0	finalise	2
memfirmankan		0	speak	1
memfitnah		0	slander	2
memfokuskan		2	focus	64
memformulasikan		3	formulate	4
memfoto		1	photograph	2	picture	2
memfotokopi		0	photocopy	3
memfungsikan		3	work	2
memicu		34	trigger	36	prompt	11	cause	9	boost	6	spark	6	encourage	5	fuel	4	stimulate	3	off	3	raise	2	spur	2
memihak		7	partiality	2	favor	2	impartial	2
memijat		0	massage	2
memikat		10	compelling	2
memikir		0	think	2	i	1
memikirkan		28	think	57	consider	14	wonder	2	focus	2
memikul		5	bear	2	daily	2
memilah		4	disaggregate	14	divide	2
memilih		84	choose	208	select	106	prefer	30	vote	18	elect	18	choice	9	pick	8	nominate	4	selection	4	opt	3	favor	3	instead	2	settle	2	re-elect	1	incline	1
memilihkan		0	choose	2
memiliki		490	have	1475	own	193	a	67	with	59	possess	41	hold	20	an	16	share	6	owner	5	gain	3	possession	3	whose	2	endow	2
memimpikan		0	dream	5
memimpin		47	lead	168	head	19	ahead	19	front	11	guide	6	trail	5	us-l	4	chair	3	command	3	preside	2	co-chair	2	vast	1	legitimate	1
meminati		7	interest	7	attractive	4	demand	3
memindahkan		8	move	19	transfer	12	remove	5	relocate	3	transport	3	convey	2	apply	1
meminggir		1	minggir	6
meminimalisasi		1	minimize	6
meminimalisir		0	minimize	2
meminimalkan		3	minimize	23	minimise	4
meminjam		4	borrow	40	loan	16	lend	2
meminjamkan		0	lend	12	loan	7
meminta		88	ask	242	request	49	call	26	require	25	tell	19	demand	14	seek	12	urge	3	instruct	3	enlist	2	plead	2
memintai		5	question	4	responsible	2
memintakan		6	approve	2
meminum		2	drink	5
memisahkan		6	separate	29	divide	7	split	3	break	3	depart	2	differentiate	2	tear	2	apart	1
memitigasi		0	mitigate	2
memoar		0	memoir	2
memobilisasi		0	mobilize	7	mobilization	2
memodifikasi		1	modify	6
memohon		6	ask	7	plead	2	appeal	2
memolitisasi		0	should	1
memompa		1	pump	10
memonitor		1	monitor	48
memonitoring		0	monitor	2
memorandum		1	memorandum	6
memori		1	memory	26
memorial		0	memorial	11
memosisikan		2	position	5
memosting		0	post	3
memotivasi		3	motivate	11
memotong		15	cut	18	deduct	6	slaughter	2
memotret		2	picture	2
mempawah		0	mempawah	9
mempekerjakan		7	employ	17	hire	7	employment	1	recruit	1	engage	1
mempelai		4	bride	13	groom	7	groom-to-be	3	bridegroom	2
mempelajari		7	study	37	learn	26	examine	4	explore	1
memperagakan		4	show	2
memperbaharui		2	renew	4	refurbish	2	update	2
memperbaiki		36	improve	143	repair	34	fix	18	improvement	13	restore	10	correct	8	rectify	5	renovate	4	revise	4	mend	3	amend	3	good	3	enhance	2	intend	2
memperbaki		0	repair	2
memperbandingkan		1	compare	9	comparable	2
memperbanyak		1	increase	2	more	2
memperbarui		4	update	15	renew	14
memperberat		0	the	1
memperbesar		4	increase	7	great	5	expand	2
memperbolehkan		10	allow	19	permit	9	may	3	provide	1
memperbuat		3	do	4	what	2
memperburuk		6	worsen	10	bad	6	exacerbate	3
mempercepat		11	speed	15	accelerate	10	expedite	3	hasten	2	fast	1
memperdagangkan		9	trade	14	sell	6	tradable	4	non-tradable	2
memperdalam		0	deepen	5	elaborate	2
memperdamaikan		0	reconcile	2
memperdaya		3	beat	5	trick	3	deceive	2
memperdayakan		0	deceive	2
memperdebatkan		3	debate	3	argue	2
memperebutkan		9	over	3	contest	2	compete	2	ticket	1	second	1
mempererat		0	strengthen	4
mempergunakan		9	use	19
memperhadapkan		5	confront	6	face	2
memperhatikan		42	attention	30	notice	25	look	14	care	9	note	6	take	6	watch	6	consider	6	concern	4	consideration	3	noteworthy	2	address	2	observe	2	aware	2	see	2	examine	1
memperhitungkan		23	account	12	calculate	6	count	3	underestimate	2
memperingati		1	anniversary	6	observe	4	commemorate	2
memperingatkan		2	warn	64	warning	3	alert	3	remind	2	admonish	2
memperjelas		0	clarify	3	clear	2
memperjuangkan		0	enforce	2	fight	2	good	1
memperkaya		2	enrich	13
memperkecil		7	reduce	5	net	2	cut	1
memperkenalkan		11	introduce	59	introduction	3	promote	3	unveil	2	reintroduce	2
memperkenan		0	way	1
memperkenankan		8	allow	17	let	6	should	2
memperketat		1	tighten	5
memperkirakan		92	expect	155	estimate	140	predict	82	think	16	believe	10	would	6	be	6	likely	5	might	3	forecast	2	gauge	2	presumably	2	foresee	2
memperkokoh		4	strengthen	8
memperkuat		45	strengthen	110	reinforce	16	support	10	without	7	enhance	4	prove	3	up	3	suspend	2	cap	2	forge	2
memperlakukan		8	treat	35
memperlambat		2	slow	17	delay	2
memperlancar		1	smooth	6	facilitate	2	make	2
memperlemah		4	weaken	12	constrain	2
memperlengkapi		1	equip	4
memperlihatkan		56	show	164	demonstrate	11	reveal	6	indicate	4	exhibit	2	markedly	2
memperluas		7	expand	48	extend	34	widen	5	broaden	3	expansion	2
mempermalukan		4	humiliate	2	publicly	1
mempermasalahkan		3	issue	5
mempermudah		5	easy	6	simplify	3	ease	3	application	2
memperngaruhi		0	the	1
memperoleh		249	obtain	232	receive	146	get	31	gain	25	have	19	earn	14	a	10	collect	10	find	9	acquire	7	achieve	5	seek	3	possess	2	tune	1
memperpanjang		9	extend	51	prolong	3	renew	3	extra-time	2
memperparah		2	worsen	12	exacerbate	5	compound	2	bad	1
memperpendek		1	shorten	2	cut	2
mempersalahkan		0	blame	4
mempersatukan		6	one	2
mempersembahkan		2	offer	8	present	3	dedicate	3
mempersempit		0	narrow	4
mempersenjatai		1	arm	7
mempersepsikan		1	perceive	3
mempersiapkan		13	prepare	60	preparation	6	ready	4
mempersingkat		0	short	2
mempersipakan		0	prepare	2
mempersulit		1	make	6	difficult	4
mempersyaratkan		2	require	7
mempertahankan		33	maintain	67	keep	21	defend	13	retain	13	sustain	8	protect	7	defence	5	stay	4	preserve	3	their	2	survive	2	unchange	1	steady	1
mempertajam		3	sharpen	5	improve	2
mempertanggungjawabkan		5	account	4	justify	2	rely	2
mempertanyakan		4	question	46	questionable	4	ask	2	about	2
mempertaruhkan		2	risk	2
mempertegas		4	affirm	5	confirm	2
mempertemukan		4	bring	1
mempertimbangkan		22	consider	116	consideration	31	account	21	reconsider	3	take	2	base	2	whether	2	carefully	1
mempertipis		0	arrears	2	pull	2
memperuntukan		2	public	3
memperuntukkan		11	allocate	5	intend	2
memphis		0	memphis	2
memprakarsai		7	initiate	4
mempraktekkan		0	put	2
mempraktikkan		3	practice	5	by	2
memprediksi		8	predict	35	predictable	4	forecast	2
memprediksikan		1	predict	3
mempresentasikan		0	present	4
memprihatinkan		4	poor	3	concern	3	dire	3	alarm	2
memprioritaskan		4	prioritize	15	priority	7	prioritise	6
memproduksi		19	produce	53	product	3
memprogram		1	program	7	programmable	1
memprogramkan		0	.	1
mempromosikan		2	promote	23
memproses		5	process	28	proceed	2
memproteksi		0	protect	4
memprotes		1	protest	18	complain	2
memprovokasi		0	provoke	3
memproyeksikan		5	project	10	set	3	predict	2
mempseudoanonimkan		0	pseudonymize	2
mempunyai		139	have	415	own	23	with	21	a	7	possess	5	any	4	moonlight	1	beg	1
memuaskan		13	satisfy	29	satisfactory	16	unsatisfactory	14	satisfaction	3
memuat		20	contain	13	provide	7	include	2	write	2	publish	1
memublikasikan		6	publish	30	publicize	4	quarterly	1	publicly	1
memudahkan		5	easy	13	facilitate	7	ease	5	allow	2
memudar		6	fade	6
memuja		3	her	2
memuji		7	praise	36	commend	3	hail	2	compliment	2	commendable	1
memukul		8	thump	6	hit	5	beat	4	strike	3	ball	2	knock	1
memukuli		1	beat	9
memulai		59	begin	125	start	118	commence	28	commencement	9	initiate	8	resume	6	restart	5	embark	4	kickoff	3	inception	2
memulangkan		2	repatriate	4	discharge	3	return	3	home	2	send	1
memuliakan		2	honor	14	glorify	8	glory	6	magnify	2	god-honor	2	praise	1
memulihkan		12	restore	32	recover	6	heal	3	rehabilitate	2	reconcile	2
memuncak		3	peak	2
memuncaki		0	cap	2
memunculkan		10	bring	4	rise	3	raise	3	stimulate	2	emergence	2
memungkinkan		53	allow	72	possible	67	enable	57	impossible	3
memungkiri		4	deny	2
memungut		19	charge	20	collect	16	levy	11	pick	5	glean	2	impose	1
memuntahkan		0	spew	3	throw	2
memunyai		0	have	6
memupuk		1	fertilize	3
memurnikan		0	purify	3
memusatkan		8	focus	29	concentrate	5	refocus	2	centre	2
memusnahkan		4	destroy	5	obliterate	3
memutakhirkan		0	update	7
memutar		6	turn	5	play	3	rotate	2
memutarbalik		0	turn	2
memutarbalikkan		0	turn	3	pervert	2
memutus		5	interrupt	2	cut	2
memutuskan		40	decide	138	decision	16	determine	5	rule	5	break	4	vote	3	make	3	jury	2	off	2	determination	2	cut	1
memvaksinasi		0	vaccinate	2
memvalidasi		0	validate	2
memverifikasi		2	verify	27
memveto		0	veto	2
memvonis		2	sentence	3
men-yahudi		0	judaize	2
mena		0	mena	3
menaati		9	obey	21	disobey	5
menabrak		4	hit	7	collide	4	crash	2
menabrakkan		0	into	2
menabung		7	save	20	savings	15	sum	2
menabur		0	sow	2
menafsirkan		0	interpret	4	interpretation	2
menagih		5	collect	3	pay	2	charge	2
menahan		41	hold	53	detain	30	arrest	29	withhold	9	keep	7	block	5	seize	4	confiscate	3	restrain	3	refrain	3	resist	3	custody	3	retain	2	stifle	2	stop	2	withstand	2
menaikan		2	raise	2	increase	2
menaikkan		22	raise	77	increase	28	upgrade	12	its	3	boost	3
menakar		0	measure	2
menakjubkan		12	amazing	8	astonishing	4	miraculous	4	breathtaking	4	jaw-drop	2	wonderful	2
menaklukkan		4	conquer	6	overcome	2
menaksir		0	estimate	2
menakuti		4	frighten	4	fear	4
menakutkan		10	scary	5	scare	2	terrifying	2
menalar		0	think	2
menamai		2	name	11	call	3
menamakan		4	call	6	name	4
menamatkan		2	finish	7	attainment	3
menambah		72	increase	64	add	63	plus	14	additional	12	addition	6	expand	5	more	5	compound	5	combine	4	buy	3	extra	3	broaden	2	supplement	2	worsen	2	upgrade	2
menambahkan		49	add	161	say	30	accord	6	embed	2
menambal		0	patch	2
menambang		0	from	2
menampakkan		1	appear	4
menampar		0	cheek	4	slap	2
menampik		5	deny	2	turn	2
menampilkan		35	display	19	feature	12	list	2	exhibit	1	picture	1
menampung		11	receive	9	accommodate	6	store	4	house	3	collect	2
menanam		5	plant	31	grow	4	cultivation	3	rice-grow	2	cultivate	2	invest	2
menanami		3	plant	21	crop	2
menanamkan		11	invest	5	plant	2	investment	2
menancapkan		3	into	2	pound	2
menandai		25	mark	26	evidence	3	feature	3	characterize	2	flag	2	assign	2
menandakan		5	indicate	4	suggest	2
menandaskan		5	stress	4	point	4
menandatangani		10	sign	165
menang		35	win	118	victory	9	triumph	7	winner	2	conqueror	2	comeback	1
menangani		41	handle	63	deal	23	address	13	tackle	10	treat	10	manage	8	deliver	3	attend	2
menanggapi		18	respond	54	response	21	react	3	comment	2	consider	2
menangguhkan		3	suspend	10
menanggulangi		9	reduce	16	address	5	alleviate	2	overcome	2
menanggung		36	bear	30	cover	27	pay	7	responsible	4	incur	4	endure	2	reimburse	2	split	2	expense	2
menangi		0	win	4
menangis		1	cry	18	weep	13	tear	6
menangisi		0	weep	4
menangkal		2	ward	2	deter	2
menangkap		30	arrest	84	capture	41	catch	17	detain	12	seize	11	apprehend	2	prey	1
menantang		2	challenge	47	clash	2
menanti		4	wait	30	await	5
menantikan		2	forward	6	anticipate	6	wait	5	look	3	anticipation	2	long-await	2	come	1
menantu		2	son-in-law	5
menanya		7	ask	74	question	3
menanyai		1	question	4	ask	3
menanyakan		3	ask	32	question	3
menapak		0	up	2
menapis		0	screen	2
menara		1	tower	18
menargetkan		12	target	50	expect	10	project	6	aim	4	year	2	budget	1
menari		0	dance	6
menarik		90	interesting	67	attract	55	pull	31	withdraw	23	interestingly	18	draw	15	collect	12	attractive	12	withdrawal	8	appeal	4	retreat	3	exciting	3	attraction	2	intriguingly	2	entice	2	intrigue	2	engage	1	persuade	1
menaruh		19	put	5	place	3
menasehati		3	advise	2
menasihati		3	exhort	5	counsel	2	urge	2
menata		8	re-establish	2
menatap		3	star	3	look	2	eye	1
menawai		0	mentawai	4
menawan		3	hold	3	his	1
menawar		0	bargain	2
menawari		1	offer	12
menawarkan		26	offer	114
menayangkan		6	air	5	broadcast	4	on	4	footage	2
mencabik		3	war-torn	2
mencabut		10	lift	12	revoke	4	remove	4	pull	4	removal	3	abolish	3	repeal	2	withdraw	2	its	2
mencacah		1	enumerate	8
mencaci		0	for	2
mencadangkan		0	aside	1
mencair		0	melt	7	down	1
mencairkan		13	disburse	17	withdraw	12	disbursement	3	release	2	liquefy	2	ice-melt	2	distribute	2
mencakup		45	include	182	cover	76	involve	9	consist	6	encompass	5	incorporate	3
mencakupi		0	cover	6
mencalonkan		2	run	10	nominate	3	re-election	1
mencampur		2	mix	6
mencanangkan		14	introduce	2
mencantumkan		14	include	12	list	3	name	3
mencap		1	brand	2	dismiss	1
mencapai		397	reach	469	at	124	achieve	118	to	63	up	18	stand	17	account	17	amount	15	hit	11	accomplish	11	expand	10	total	10	grow	9	record	9	attain	6	figure	6	gain	3
mencari		50	seek	83	look	73	find	43	search	29	to	10	want	5	earn	5	pursue	4	for	3	explore	3	recruit	2	towards	2	nothing	2
mencatat		66	record	64	note	48	register	4	notably	3	document	3	down	2	last	2	list	2	clock	1	log	1
mencatatkan		26	register	18	list	2
mencederai		0	wound	25	injure	8
mencegah		11	prevent	115	avoid	6	protect	3	stop	3	avert	2	deter	2	discourage	2	prevention	2	any	2
mencegat		1	man	2	be	1
mencekik		1	our	2
mencela		5	denounce	7	renounce	6
mencemari		0	pollute	2
mencemaskan		1	have	1
mencemooh		1	ridicule	3
mencengkeram		2	grip	2
menceraikan		1	divorce	1
menceritakan		18	tell	44	share	15	his	2	recount	2	explain	2	speak	2	reveal	2
mencermati		10	look	9	monitor	3	attention	3	examine	3	closely	3
mencerminkan		12	reflect	77	mirror	3
mencerna		1	digest	2	grasp	2	mind	2
mencetak		35	score	118	a	13	print	9	get	8	make	7	snatch	3	header	2	strike	2	sparkle	2
mencetuskan		2	spark	4
mencicil		1	installment	11
menciduk		0	pick	2
mencintai		1	love	17
menciptakan		57	create	188	make	21	creation	5	give	5	develop	4	goal	4	creator	3
mencirikan		2	characterize	8
mencium		1	kiss	2	flower	2
mencoba		25	try	106	attempt	17	seek	3	look	2	upright	2
mencobai		1	tempt	7	test	2
mencocokkan		2	match	6
mencolok		6	glare	3	markedly	2	significantly	2	considerable	2	contrast	1
mencondongkan		0	turn	2
mencontohkan		3	example	5	cite	2
mencoret		3	drop	4
mencuat		3	arise	2
mencuatkan		0	raise	2
mencuci		4	wash	17	unwash	2
mencukupi		7	sufficient	14	enough	8	insufficient	5	fulfill	3	inadequate	3	provide	3	satisfy	2	adequate	2
menculik		3	kidnap	31	abduct	15	seize	3	capture	3	snatch	2
mencurahkan		10	pour	8	lavish	2
mencurangi		2	deceive	2	cheat	2
mencuri		2	steal	24
mencurigai		1	suspect	22	suspicious	3	allege	2	suspicion	2
mencurigakan		0	suspicious	5
mendadak		9	sudden	12	suddenly	4	abruptly	3
mendaftar		8	register	18	enroll	6	enrol	4	list	3	enrollment	2
mendaftarkan		7	register	19	enrol	6	certificate	4	file	3	registration	2	enroll	2	list	2
mendagri		2	affair	11	mendagri	3
mendahului		7	before	4	precede	3
mendahulukan		1	prioritize	2	priority	2
mendaki		1	climb	9
mendakwa		1	charge	9	convict	2
mendalam		33	in-depth	76	deep	29	indepth	4	deeply	3	depth	3	profound	3	detail	3	deepen	2	thoroughly	1
mendalangi		1	behind	3
mendamaikan		0	reconcile	2
mendambakan		3	long	2	for	2
mendampingi		13	assist	10	accompany	4	assistance	3	alongside	2
mendanai		16	fund	94	funding	13	finance	11	ausaid-fund	6	australian-fund	3	aipj-fund	2
mendapat		167	receive	120	obtain	61	be	61	get	52	have	45	a	27	gain	9	an	6	acquire	4	enjoy	3	eligible	2
mendapati		4	find	23	see	2
mendapatkan		164	obtain	148	get	121	receive	114	have	33	gain	18	a	12	give	10	earn	8	to	8	win	7	access	6	acquire	6	secure	6	enjoy	4	deserve	2
mendarat		2	land	21	ground	3	touch	2	arrive	2
mendaratkan		0	land	4
mendasar		4	basic	16	fundamental	13	underlying	5	fundamentally	2	essential	2
mendasari		12	underlying	49	base	8	ground	4	inform	2
mendasarkan		28	base	111	rule-base	2
mendata		3	data	2	record	2
mendatang		73	next	39	future	36	come	17	upcoming	6	forward	3	feb	1
mendatangi		8	visit	24	go	13	come	8	attend	5
mendatangkan		16	bring	10	import	3	attract	2	great	2	come	1
mendatar		1	low	2	score	2
mendaur		1	recycle	3
mendayagunakan		0	use	2
mendedikasikan		0	dedicate	5
mendefinisikan		6	define	29
mendekam		1	spend	2
mendekat		2	approach	8	close	7	draw	2	nearby	2	run	1
mendekati		30	approach	34	close	31	near	18	edge	6	nearly	5	almost	5	stay	2
mendekatkan		3	close	10	draw	3	build	1
mendeklarasikan		1	declare	2
mendelegasikan		1	delegate	5
mendenda		2	fine	10
mendengar		26	hear	144	listen	14	overhear	4
mendengarkan		8	listen	41	hear	18
mendengkur		1	snor	2
mendengus		0	snort	2
mendepak		0	sack	4
mendeportasi		0	deport	3
menderita		46	suffer	66	have	15	develop	6	oppress	2	severely	2	too	1
mendes		0	mende	2
mendesain		1	design	22
mendesak		8	urge	49	urgent	16	call	12	press	7	demand	4	insist	3	urgency	3	emergency	3	immediate	2	contingency	2	pressure	2	push	2	unexpected	2
mendesakkan		1	on	1
mendesentralisasikan		0	decentralize	8	devolve	2
mendeskripsikan		2	describe	8
mendetail		0	detail	2
mendeteksi		3	detect	36
mendetil		0	detail	2
mendiagnosis		0	diagnose	8
mendiang		0	late	3
mendidik		1	educate	5	instruction	2
mendiknas		1	mone	4	education	1
mendikte		1	dictate	2
mendiktekan		0	dictate	2
mendinginkan		0	cool	2
mendirikan		30	establish	53	set	19	found	13	build	9	erect	4	create	4	up	3	establishment	3	construct	2	castle	1
mendisiplinkan		0	discipline	5
mendiskreditkan		0	discredit	3
mendiskriminasi		0	discriminate	5
mendiskualifikasi		0	disqualify	2
mendiskusikan		3	discuss	53	discussion	5
mendistorsi		0	distort	5
mendistribusi		0	for	2
mendistribusikan		1	distribute	44	distribution	3
mendoakan		0	pray	13	prayer	2
mendobrak		0	break	2	into	1
mendokumentasikan		0	document	18
mendominasi		16	dominate	69	domination	2	majority	1
mendonasikan		0	donate	2
mendongkel		0	oust	2
mendorong		82	encourage	126	promote	37	push	33	urge	29	drive	25	boost	23	prompt	19	support	16	cause	13	lead	11	fuel	10	to	7	stimulate	7	spur	7	help	6	contribute	4	induce	3	compel	2	activate	2	impetus	2
mendua		1	ambiguous	2
menduduki		18	occupy	18	top	3
menduga		29	suspect	42	believe	14	allegedly	9	expect	8	think	7	assume	5	likely	4	predict	4	may	4	anticipate	3	allege	3	might	3	want	2	blame	2
mendukung		148	support	445	back	31	promote	11	favour	8	endorse	8	help	8	supportive	6	bolster	5	favor	5	boost	4	espouse	2	military-back	2
menduplikasi		0	duplicate	2	apply	1
mendy		0	mendy	2
menebang		1	fell	3
menebarkan		0	branch	1
menebus		3	redeem	16	pay	2	aton	2
meneg		1	minister	15	ministry	2
menegakkan		9	enforce	8	uphold	4
menegangkan		10	tense	2	thrill	2
menegaskan		19	confirm	19	affirm	17	say	17	stress	9	state	7	reiterate	7	insist	6	reaffirm	5	suggest	4	claim	4	assert	3	clear	2
menegosiasikan		2	negotiate	5
menegur		3	rebuke	5	admonish	4	address	1
menekan		29	pressure	24	curb	9	lower	7	suppress	7	reduce	5	affect	5	press	5	down	2	depress	2	push	2	pile	2	stress	2	keep	1
menekankan		12	stress	26	emphasize	25	emphasis	14	focus	7	insist	6	emphasise	4	underscore	2
menekuk		1	beat	2
menekuni		2	professional	1
menelaah		5	review	2
meneladani		2	follow	3
menelan		14	swallow	8	deadly	2	campaign	1
menelefon		1	call	4
menelepon		0	call	16	phone	3
meneliti		12	research	14	study	8	examine	8	investigate	4	explore	3	look	3	observe	2	treatment	2
menelusuri		9	track	7	trace	6	explore	3	examine	2
menemani		2	accompany	9	company	2	former	2
menembak		5	shot	40	fire	13	shoot	9	gun	4	invulnerable	2
menembaki		0	fire	5
menembakkan		4	fire	18	launch	3	shot	3
menembus		18	penetrate	7	strengthen	5	break	4	pass	4	rupiah	3	psychological	2
menempati		45	occupy	9	live	4	top	3	reach	2
menempatkan		54	place	47	put	38	deploy	15	station	7	invest	6	locate	4	keep	3	into	2	rank	2	attach	2	assign	2	sink	2	deployment	2	position	1
menempel		8	attach	6	stick	4	post	3
menempelkan		4	attach	5	place	5	display	2
menempuh		42	travel	18	take	6	pursue	3	embark	2	follow	2	distance	2
menemui		61	find	40	meet	12	be	9	see	5	encounter	4	visit	4	hold	2
menemukan		120	find	513	discover	61	recover	15	there	11	across	10	encounter	8	identify	8	uncover	6	rediscover	5	invent	4	finding	3	discovery	2	unearth	2	search	2	evidence	2	missing	1
menenagai		0	power	2
menenangkan		5	calm	3	quiet	3	comfort	2
menendang		1	kick	7	drill	2
menengah		37	high	76	medium	47	middle-class	41	middle	41	secondary	30	class	29	menengah	6	junior	6	senior	5	medium-size	4	medium-scale	4	dependant	2	sme	2	middleclass	2	medium-income	2	upper-middle	1
menengahi		1	broker	3
menengarai		4	suspect	2
menenggelamkan		2	sink	7
menengok		0	look	1
menentang		6	against	31	oppose	23	resist	7	opposition	4	defy	2	hostile	2	counter	2	contest	2	challenge	2
menentu		9	uncertain	6	unstable	2
menentukan		78	determine	177	decide	23	set	23	decision	7	detect	6	select	6	choose	5	identify	5	stipulate	5	predetermine	5	decisive	4	assign	3	specify	2	crucial	2	fix	2
menepati		3	keep	4
menepis		2	away	3	parry	3	dismiss	2	fingertip	2
menerangi		0	illuminate	4	light	4
menerangkan		5	explain	5	describe	2
menerapkan		75	apply	79	implement	22	use	10	introduce	7	impose	6	practice	4	adopt	4	exercise	2	rotational	1
menerbangkan		1	fly	15
menerbitkan		29	issue	86	publish	48	release	4	10-year	3	introduce	2	publication	2	issuance	2	rupiah-denominate	2
meneriakkan		0	chant	6	shout	4	cry	2
menerima		259	receive	815	accept	137	take	21	obtain	16	get	13	acceptable	9	recipient	5	welcome	5	acceptance	4	embrace	4	beneficiary	3	unacceptable	2	well-receive	2	entitle	2	recieve	2
menerjang		8	hurricane	2	tornado	1
menerjemahkan		3	translate	17	interpret	4
menerobos		7	through	6	break	5	advance	2	breach	1
menerpa		4	hit	5
menertawakan		1	laugh	2	at	1
menertibkan		2	net	2	control	2
menerus		11	constantly	5	continuous	2	continue	1
meneruskan		26	continue	28	pass	8	go	3	forward	2	extend	2
menetap		6	reside	2	live	2
menetapkan		125	set	115	determine	105	establish	26	stipulate	22	fix	14	decide	11	specify	10	be	8	at	6	select	6	predetermine	4	settle	2	envisage	1
menetas		0	hatch	8	pop	4
menetralisir		0	neutralize	2
menetralkan		0	neutralize	5	neutralise	3
menewaskan		5	kill	133	claim	5	dead	3
meng		0	meng	4
meng-upload		0	upload	2
mengabaikan		20	ignore	42	abandon	7	neglect	6	overlook	5	disregard	5	defy	2	dismiss	2
mengabarkan		4	report	5	reportedly	4	say	4
mengabdi		2	devote	4	unfit	2	serve	1
mengabdikan		2	dedicate	2
mengabulkan		1	accommodate	2	approve	2
mengaburkan		1	blur	2	obscure	2
mengacaukan		4	destabilize	3
mengacu		17	refer	42	reference	12	determine	2	adhere	2
mengacuhkan		0	ignore	2
mengada		0	ngada	2
mengadakan		83	hold	83	a	17	conduct	16	make	8	arrange	6	organize	6	place	5	schedule	2	withstand	2	feast	2
mengadaptasi		4	adapt	7
mengadili		2	judge	2	homicide	2	charge	1	trial	1
mengadopsi		5	adopt	29
mengadu		6	complain	7	complaint	3
mengaduk		2	stir	2
mengadukan		1	complaint	3
mengagendakan		1	agenda	3
mengagregasikan		0	aggregate	2
mengagumi		2	admire	7
mengagumkan		21	amazing	10	wonderful	7	impressive	4	remarkable	3	admirable	2	breathtaking	1	magnificent	1	extravagant	1
mengagunkan		1	collateral	4
mengairi		0	irrigate	2
mengaitkan		12	link	21	associate	13	relate	11	connect	4	attribute	2	relation	2	incur	2
mengajak		8	invite	11	take	7	call	5	ask	4	engage	4	consult	2	persuade	2	urge	2	request	1
mengajar		38	teach	123	doctrine	2	instruct	2	classroom	2
mengajari		1	teach	12
mengajarkan		8	teach	52	instruct	2	rightly	2
mengajukan		82	submit	80	propose	40	apply	26	ask	25	file	18	forward	13	lodge	12	have	11	request	11	present	10	put	7	initiate	6	make	5	proposal	4	before	3	nominate	3	submission	2	applicant	2	application	2
mengakar		0	root	2
mengakhiri		19	end	101	conclude	7	finish	6	wrap	3	fight	3	four-game	2	stop	2	10-year	1	quell	1
mengakibatkan		54	cause	66	result	54	lead	23	leave	12	bring	6	create	5	affect	3	prompt	2	trigger	2	humid	1
mengakomodasi		2	accommodate	13
mengakomodasikan		0	accommodate	4
mengakomodir		0	accommodate	3
mengakses		52	access	207	accessible	33	obtain	8	get	7	retrieve	6
mengaktifkan		3	activate	8	reactivate	3
mengaku		21	admit	36	claim	18	confess	13	they	11	say	9	acknowledge	8	plead	7	profess	3	that	3	respondent	2	purport	1
mengakui		63	admit	85	acknowledge	51	recognize	46	recognise	43	confess	15	accept	4	claim	3	advise	2	recognition	2
mengakuisisi		7	acquire	19
mengakumulasi		1	accumulate	2
mengakusisi		0	acquire	2
mengalah		3	never	1	into	1
mengalahkan		38	beat	136	defeat	37	past	10	over	8	crush	6	edge	6	overcome	6	stun	5	upset	3	outclass	3	conquer	3	oust	3	hammer	2
mengalamatkan		0	address	4
mengalami		343	experience	191	have	129	suffer	61	be	42	a	36	undergo	19	face	10	go	9	happen	8	develop	8	see	7	get	6	true	4	endure	4	fluctuate	2	succumb	2	disastrous	2	seriously	1	heartach	1	viral	1
mengalihkan		24	transfer	19	divert	13	shift	10	distract	5	away	4	redirect	3	remove	2
mengalihtugaskan		0	transfer	2
mengalikan		0	multiply	5
mengalim		0	ngalim	2
mengalir		12	flow	18	stream	4	channel	2	run	2	pour	2
mengalirkan		8	flow	3	channel	3	distribute	3
mengalokasi		0	allocate	2
mengalokasikan		17	allocate	132	allocation	7	amount	3
mengamanatkan		6	mandate	4
mengamankan		8	secure	13	safeguard	5
mengamati		14	observe	43	watch	10	look	6	monitor	3	examine	3	observation	2
mengambang		3	float	5
mengambil		109	take	239	collect	27	make	25	pick	14	obtain	7	withdraw	6	draw	6	come	6	a	4	decide	3	grab	3	participate	3	retrieve	2
mengambil-alih		0	over	3
mengambilalih		3	take	6
mengambilkan		1	get	2
mengampanyekan		1	campaign	5
mengampuni		2	forgive	39	forgiveness	1
mengamputasi		0	amputate	2
menganalisa		3	analyze	8	analyse	2
menganalisis		2	analyze	44	analyse	9	analysis	5
mengancam		14	threaten	38	threat	12	life-threaten	7	intimidate	4	menace	2	put	2
mengandalkan		19	rely	37	reliable	12	reliant	7	on	6	depend	5	dependent	2	solely	1	mainly	1
mengandung		34	contain	25	pregnant	2	baby	2
menganggap		93	consider	223	think	44	be	36	regard	30	deem	21	perceive	13	assume	9	view	6	feel	6	believe	6	treat	5	regards	3	presume	3	lightly	2	presumably	2	supposedly	2
menganggarkan		1	budget	11	set	2	provide	2
menganggur		4	unemployed	15
mengangkat		39	lift	21	appoint	17	raise	12	up	7	address	3	highlight	2	recover	2	pick	2
mengangkut		12	transport	21	carry	16	take	5	load	2	bring	2
mengangsur		1	repay	2	installment	2
menganiaya		1	persecute	6	maul	2	harass	2
menganjurkan		2	recommend	8	advise	4	suggest	2	encourage	1
mengantar		8	take	11	deliver	2
mengantara		9	among	20	amongst	3	between	2	some	1
mengantarkan		0	deliver	4	transport	2
mengantisipasi		13	anticipate	32	anticipation	11
mengantongi		3	get	2
mengantre		0	queue	2
menganugerahi		2	prize	1
menganugerahkan		0	give	4	grant	3
menganut		13	goi	2
menganyam		2	plait	3
mengapa		22	why	205	how	4	okay	2
mengapalkan		0	ship	2
mengapit		2	between	2
mengaplikasikan		0	apply	4
mengapung		0	float	6
mengarah		18	lead	17	direct	3	target	2	suggest	2	toward	2	fly	1
mengarahkan		39	direct	27	aim	13	lead	9	point	7	focus	6	drive	3	guide	3	arrow	2	address	2	intend	2	reorient	1
mengarantina		0	quarantine	14	lockdown	3
mengarenakan		6	because	8	due	7	result	2
mengartikan		5	interpret	4	mean	2	imply	2	translate	1
mengarungi		4	navigate	3	bottom	2	sail	1
mengaruniai		0	have	2
mengaruniakan		4	bestow	2
mengarusutamakan		0	mainstream	6
mengasihani		0	sorry	2	give	2
mengasihi		0	love	146	beloved	3	well-love	2	care	2
mengasingkan		3	isolate	3
mengasosiasikan		0	associate	3
mengaspal		0	asphalt	6
mengasuh		1	care	2
mengasumsikan		4	assume	14
mengasuransikan		0	insure	4
mengasus		1	caucasus	5
mengataka		1	say	1
mengatakan		265	say	1590	tell	100	state	29	speak	6	disclose	4	afterwards	1
mengatas		6	above	8	over	2	than	2
mengatasi		57	overcome	77	address	25	cope	12	tackle	11	deal	10	resolve	6	to	5	handle	5	settle	3	past	3	quell	2	reverse	2	solve	2	constraint	1	sort	1	weather	1	remedy	1
mengategorikan		5	categorize	14	classify	5	consider	4	categorise	2	as	2
mengatkan		1	say	2
mengatur		92	regulate	81	set	22	arrange	16	manage	16	stipulate	13	control	12	govern	6	regulation	4	organise	2	arrangement	2	adjust	2
mengaudit		1	audit	13	unaudit	2
mengawal		6	escort	7	safeguard	3
mengawali		8	start	27	begin	13	open	4	precede	3	his	2
mengawasi		20	supervise	27	monitor	22	oversee	10	watch	5	control	4	eye	2	observe	2	oversight	2
mengawinkan		0	mate	2
mengeblok		0	block	2
mengebor		0	drill	3
mengebut		1	speed	2
mengecam		7	condemn	9	denounce	7	criticize	6	criticise	5	slam	3	blame	3	critic	1
mengecap		2	taste	2	brand	2
mengecat		3	unpaint	2
mengecek		1	check	12
mengecewakan		6	disappointing	12	disappointed	4	disappoint	2
mengecualikan		0	exclude	2
mengedarkan		2	circulation	4	distribute	3	release	2	circulate	2
mengedepankan		0	put	5	forward	3
mengedipkan		0	blink	2
mengedit		0	edit	3
mengefilmkan		0	film	4
mengego		1	diego	20
mengegongi		0	nggongi	5
mengehendaki		7	want	4	desirable	2	desire	2
mengejar		21	chase	13	pursue	8	catch	3	search	3	go	3	pursuit	2	run	2
mengejek		3	ridicule	2	mock	2
mengejutkan		14	surprise	26	surprising	20	shock	11	surprisingly	9	startling	2	strike	1
mengeklik		0	click	2
mengeksekusi		2	execute	3
mengeksploitasi		4	exploit	3
mengeksplorasi		0	explore	4
mengekspor		0	export	21
mengekspresikan		1	express	7
mengekstrak		1	extract	5
mengelaborasi		0	elaborate	3
mengelabui		2	into	2
mengelakkan		5	deny	5
mengelilingi		3	surround	18	around	7	circle	2	landlock	2	tour	2
mengeliminasi		0	eliminate	4
mengelola		46	manage	229	administer	17	handle	16	management	13	run	11	operate	9	well-manag	3	sponsor	1
mengelompok		0	cluster	2
mengelompokkan		3	group	16	classify	4	cluster	3	categorize	3	divide	3	into	1	arrange	1
mengeluarkan		155	issue	151	spend	30	pay	23	release	19	out	14	send	13	remove	6	a	6	expend	5	incur	4	pull	4	issuance	3	exclude	3	emit	2	discharge	2	outgoing	2	off	1	enact	1
mengeluh		5	complain	21	complaint	2
mengeluhkan		3	complain	38	complaint	2	frequently	1
mengemas		6	pack	2	package	2
mengembalikan		26	return	70	repay	42	back	11	repayment	7	restore	6	pay	6	regain	2
mengemban		7	primary	2
mengembang		2	expand	4
mengembangkan		53	develop	276	expand	23	development	19	build	7	promote	7	establish	4	expansion	2	foster	1
mengembara		1	wander	3
mengemudi		2	drive	14	driver	4	mengemudi	2
mengemudikan		3	drive	4
mengemukakan		46	mention	13	raise	9	suggest	8	state	7	give	7	present	6	speak	3	reveal	3	note	3	that	3	voice	3	forward	3	forth	2	suggestion	2
mengenai		121	on	367	about	194	of	168	regard	69	the	26	over	23	concern	15	hit	7	subject	6	immediate	1
mengenakan		46	impose	25	wear	21	charge	19	put	7	pay	6	subject	6	incur	4	levy	3	bear	3	chairperson	2	requirement	2	fee	1	clothing	1
mengenal		58	know	230	unknown	19	recognize	11	unidentify	6	refer	6	familiar	5	well-known	4	little-known	3	stranger	3	popular	2	so-called	2	commonly	2	fame	2	unrecognize	1
mengenali		12	recognize	18	identify	11	rogue	3	recognise	2	recognizable	2
mengenalkan		3	introduce	7
mengenang		4	remember	10	memory	5	memorial	4	recall	2	reminisce	1
mengencingi		0	court-martiall	2
mengendalikan		24	control	66	contain	6	remote-controll	2
mengendarai		7	drive	14	ride	6
mengendorkan		0	loosen	1
mengendur		0	relax	3
mengendurkan		2	relax	3
mengentaskan		1	poverty	3
mengenyahkan		2	our	2	out	2
mengepakkan		0	flap	2
mengepalai		0	head	9	female-head	3	single-parent	2
mengepung		0	surround	9	encircl	2	besieg	2	siege	2
mengerahkan		17	deploy	6	move	3
mengeraskan		2	harden	2
mengerem		1	control	3
mengerikan		12	horrible	5	terrible	4	horrific	3	dire	2
mengering		0	dry	3
mengeringkan		2	dry	2
mengeriput		0	wrinkle	2
mengerjakan		19	do	27	work	18	perform	6	carry	4	undertake	3	homework	2	conduct	2	complete	1	workmanship	1
mengerti		7	understand	34	know	5	n't	3	get	2
mengeruk		2	make	2
mengerut		0	contract	4
mengesah		0	mensah	2
mengesahkan		12	ratify	18	pass	17	endorse	6	legalize	5	adopt	4	verify	3	ratification	2	approve	2
mengesampingkan		3	rule	10	exclude	7	aside	6
mengesankan		8	impressive	11	impress	3	impressively	2	remarkable	2
mengeskors		1	suspend	1
mengestimasi		1	estimate	17
mengetahui		120	know	376	aware	52	understand	26	see	21	find	19	unknown	19	learn	14	discover	9	ascertain	7	determine	7	unaware	6	knowledge	6	inform	5	detect	5	recognize	5	examine	4	perceive	2
mengetengahkan		1	provide	2
mengetes		0	test	2
mengetik		0	type	6
mengetuai		0	co-chair	4	chair	3	head	3
mengevakuasi		0	evacuate	12	evacuation	2
mengevaluasi		4	evaluate	43	assess	6	evaluation	2
menggabung		4	combine	2	merge	2
menggabungkan		8	combine	13	merge	3	incorporate	3
menggadai		0	pawn	4
menggadaikan		0	pawn	9	mortgage	6
menggagalkan		3	stop	2
menggairahkan		1	revitalise	2	stimulate	2
menggaji		0	pay	2	salary	2
menggalakkan		1	encourage	2
menggalang		2	rally	4	raise	2
menggali		22	dig	10	seek	7	uncover	5	obtain	5	excavate	3	explore	3	unearth	2	extract	2	deep	2
menggambar		3	draw	4
menggambarkan		18	describe	97	depict	15	illustrate	12	portray	10	picture	7	reflect	7	display	4	represent	3	illustration	2	express	2
menggandakan		2	double	16	duplicate	3	print	1
menggandeng		3	with	4	company	2
mengganggu		22	disturb	17	disrupt	14	distort	7	disruption	4	affect	4	bother	3	interfere	3	trouble	2
menggangu		1	disrupt	2	disturb	2
mengganti		10	replace	26	change	11	reimburse	6	substitute	4	replacement	3	cover	3	compensate	2	switch	2	rename	1
menggantikan		16	replace	62	succeed	8	take	6	replacement	3	substitute	3	suspend	1
menggantung		0	hang	8
menggantungkan		4	rely	2	livelihood	2
menggapai		0	reach	3
menggarap		15	work	5
menggarisbawahi		3	underline	5	highlight	5	underscore	3
menggebrak		2	strike	5
menggelar		34	hold	11	deploy	9	play	7	organise	3	rally	2
menggelegar		1	thunder	2
menggelengkan		0	shake	2
menggelitik		0	tickle	2
menggeluti		3	undertake	3	involve	2
menggemakan		0	echo	4	resonate	2
menggembalakan		2	vacation	2
menggembirakan		7	encourage	3
menggemburkan		0	rak	2
menggenangi		2	inundate	9	flood	2	water	1
menggenapi		2	complete	12	fulfill	6	accomplish	5	up	2
menggendong		0	hold	2	carry	2
menggenjot		2	boost	3	behind	1
menggerakan		1	move	4
menggerakkan		13	move	19	drive	9	demand-driven	2	motion	1	power	1	mobilise	1
menggergaji		0	saw	2
menggeser		4	shift	5	move	3
menggetarkan		10	thrill	3
menggiatkan		1	activate	2
menggigil		0	chill	2
menggigit		1	bite	5	bit	3
menggiring		0	lead	2
menggoda		1	tempt	6
menggolongkan		8	classify	13	group	2	person	2
menggoreng		0	fry	2
menggosok		1	their	2
menggoyang		0	shake	2
menggratiskan		0	exempt	3	tuition	1
menggubah		1	compose	2
menggugah		5	sober	2
menggulingkan		4	topple	9	oust	8	overthrow	7
menggulirkan		7	roll	3	out	1
menggulung		0	roll	2
menggumpal		0	congeal	3
menggunakan		368	use	1465	utilize	22	employ	12	utilise	11	adopt	11	apply	8	test	6	usage	2	utility	2	cartridge	1	extensively	1
mengguncang		9	shake	6	rock	6	strike	5	jolt	3
menggunjingkan		0	gossip	2
mengguyur		0	rain	2
menghabiskan		12	spend	44	take	10	consume	3	waste	2	entire	1	costly	1
menghadang		1	block	2
menghadap		4	face	7	appear	1
menghadapi		137	face	276	against	15	encounter	11	deal	10	to	8	confront	7	experience	7	overcome	5	a	4	cope	4	challenge	3	counter	3	endure	1
menghadapkan		5	face	4
menghadiahi		0	reward	2
menghadiahkan		0	award	2
menghadiri		16	attend	78	meeting	2
menghadirkan		3	present	4	bring	4	attend	3
menghafal		2	memorize	3
menghafalkan		1	memorize	2
menghakimi		3	judge	7	judgmental	2	judgment	2
menghalangi		9	block	9	prevent	8	obstruct	5	interfere	3	deter	3	hinder	2	stand	2
menghalau		10	drive	3	route	2	shot	1
menghambat		10	impede	19	hinder	9	hamper	6	inhibit	5	curb	2	discourage	2	disrupt	2	disincentive	2	slow	2
menghampir		1	almost	2
menghampiri		2	approach	3	over	1
menghancurkan		8	destroy	35	break	6	devastating	6	damage	5	devastate	4	demolish	3	smash	3	destruction	3	shatter	2	crush	2	strike	1
menghangat		0	warm	3
menghangatkan		1	warm	3
menghanguskan		0	burn	2
menghantam		8	hit	23	strike	4	crash	4	slam	2	into	1
menghantarkan		3	send	3	lead	3
menghapus		12	abolish	17	eliminate	9	remove	8	wipe	4	erase	2	delete	2	scrap	1
menghapuskan		7	eliminate	5	abolish	4	scrap	3	eradicate	2	abolishment	2	away	2
mengharap		2	hope	2
mengharapkan		68	expect	209	hope	83	will	12	hopefully	11	would	10	suppose	6	envisage	4	intend	4	anticipate	2	unexpected	2	welcome	2	expectation	2
menghargai		7	appreciate	20	value	13	respect	5	honor	4	reward	3	appreciation	2	acknowledge	1
mengharuskan		10	require	27	must	3
menghasilkan		109	produce	131	result	25	generate	21	yield	18	create	7	bring	7	deliver	4	lead	3	output	3	production	3	enormous	2
menghayati		0	grasp	2
menghemat		2	save	15
menghempaskan		0	throw	2
menghendaki		7	want	11	desire	4	expect	2
menghentikan		34	stop	75	halt	24	suspend	12	end	12	shut	11	abandon	6	cease	5	discontinue	4	scrap	3	disable	3	dismantle	2	terminate	1
mengherankan		7	surprising	16	wonder	6	surprisingly	4	astonishing	3	unsurprise	2	astound	2
menghibahkan		0	grant	4
menghibur		4	comfort	20	entertain	8	kind	2
menghidupi		3	live	3
menghidupkan		5	revive	14	life	2	switch	2	reinstate	1
menghijau		0	the	1
menghilang		7	disappear	7	disappearance	2
menghilangkan		16	eliminate	19	remove	11	dispel	3	erase	3	elimination	2
menghimbau		0	appeal	4	call	2
menghimpun		15	collect	12	compile	5	pull	3	gather	2	count	2	raise	2	savings	1
menghina		12	insult	4
menghindar		1	avoid	5
menghindari		42	avoid	105	prevent	13	inevitable	3	mitigate	3	away	3	prevention	2
menghindarkan		5	avoid	4	deny	3
menghirup		3	inhale	2
menghisap		2	suck	2
menghitung		10	calculate	34	count	13	number	4	account	3	base	3	quantify	2	estimate	1
menghormati		4	honor	28	respect	25	honour	6	respecting	3	revere	2
menghubungi		5	contact	22	call	9	touch	2
menghubungkan		14	connect	20	link	19	relate	4
menghukum		11	punish	12	sentence	3	suspend	2	reward	2	execute	2
menghuni		9	inhabit	3	occupy	2	mostly	1
mengibarkan		0	wave	3	flag	2
mengidap		4	suffer	3	terminal	3	my	2	with	2	contract	1
mengidentifikasi		6	identify	170	identification	2	unidentify	2
mengidentifikasikan		1	identify	8
mengigau		0	dizziness	2
mengijinkan		3	allow	9
mengikat		7	bind	22	tie	4	fasten	2	non-bind	2	unbind	2
mengikis		1	diminish	2
mengiklankan		1	advertise	5	advertising	3
mengikut		0	follow	27	walk	3
mengikuti		157	follow	215	attend	32	participate	27	take	23	undertake	22	join	8	go	7	pursue	3	track	3	opt	2	contest	2	adhere	2	tour	1	trace	1
mengikutkan		4	include	2
mengikutsertakan		10	include	14	involve	7	disability-inclusive	3	participate	3	incorporation	2	harness	2	invite	2	exclude	2
mengilat		0	outside	2
mengilhami		2	inspire	7
mengilhamkan		1	inspire	5
mengilustrasikan		0	illustrate	2
mengimbangi		7	offset	2	balance	2	little	1
mengimbas		0	affect	2
mengimbau		2	urge	5	appeal	4	advise	3
mengimplementasikan		2	implement	30
mengimpor		0	import	7
mengimunisasi		0	immunize	21
menginap		3	stay	3
mengincar		8	chase	5	seek	4	title	2
mengindentifikasi		0	identify	2
mengindentifikasikan		0	identify	2
mengindera		2	perceive	3
mengindikasikan		14	indicate	77	that	1
menginduksi		0	induce	4
menginfeksi		1	infect	16
menginformasikan		8	inform	17	disseminate	6	publicize	3	communicate	2
mengingat		41	give	43	remember	36	consider	24	as	19	recall	15	since	9	mind	7	memorize	3	because	3	mindful	2	remembrance	2	reminder	2	aware	2	light	2	important	2	reminisce	1
mengingatkan		14	remind	133	warn	14	reminder	4	mind	3	recall	1
mengingin		0	want	2
mengingini		0	want	9	covet	3
menginginkan		23	want	89	desire	7	call	5	wish	4	need	4	seek	3	expect	3	require	3	desirable	2	unwanted	2	intend	1
mengingkari		2	betray	3
menginspirasi		0	inspire	7
menginspirasikan		0	inspire	2
menginstruksikan		3	instruct	6
mengintai		2	lurk	3
mengintegrasikan		0	integrate	15
mengintensifkan		0	intensify	2
menginterogasi		2	question	8	interrogate	4	interrogation	2
menginterpretasikan		0	interpret	4
mengintil		2	quintile	48
mengintimidasi		0	intimidate	4
menginvasi		0	invade	3
menginvestasikan		3	invest	11
mengira		5	think	12
mengirim		26	send	134	submit	6	ship	4	dispatch	2	deliver	2
mengirimi		0	send	3
mengirimkan		26	send	89	deliver	5	submit	4	deploy	4	take	3
mengiringi		4	accompany	2
mengiris		1	slice	2
mengisahkan		1	story	2	tell	1
mengisap		2	suck	5
mengisi		24	fill	39	complete	12	spend	4	refill	2	move	1	place	1
mengisolasi		0	isolate	29
mengistirahatkan		0	rest	3
mengisyaratkan		5	suggest	12	signal	3
mengizinkan		13	allow	54	permit	4	let	4	permission	2
mengkaji		9	study	20	assess	20	examine	15	look	9	review	8	investigate	4	discuss	2	consider	2
mengkhawatirkan		12	concern	26	fear	20	worry	9	it	4	alarm	3	doubt	2	about	1
mengkhianati		0	betray	5
mengkhotbahkan		0	preach	3
mengkhususkan		5	devote	2
mengklaim		3	claim	89
mengklarifikasi		0	clarify	4
mengklasifikasi		0	classify	4
mengklasifikasikan		0	classify	11	classification	2
mengkloning		0	clone	4
mengkritik		4	criticize	14	criticise	5	critic	2	critical	2
mengobarkan		1	incite	2	lead	2	wage	2
mengobati		2	treat	10	cure	1
mengode		0	code	2
mengodekan		0	code	4
mengokohkan		0	establish	2
mengolah		8	process	18	cultivate	2
mengoleksi		3	collect	4
mengoleskan		2	apply	2
mengolok		2	mock	3
mengombinasikan		3	combine	10	combination	3
mengomentari		0	comment	9
mengompensasi		0	compensate	6
mengompilasi		0	compile	3
mengomposisi		0	compose	2
mengompromikan		0	compromise	2
mengomunikasikan		2	communicate	8
mengonfirmasi		3	confirm	51
mengonfirmasikan		3	confirm	11	reconfirm	2
mengonsolidasikan		0	consolidate	5
mengonsultasikan		1	consult	4
mengonsumsi		2	consume	37	consumption	5	drink	4	take	4	eat	2	boil	1
mengontak		1	contact	3
mengontrak		8	sign	21	contract	3	rent	1
mengontribusi		0	non-automotive	2	contribute	1
mengontrol		6	control	35	monitor	5	unobservable	2
mengonversi		2	convert	6
mengoordinasi		2	coordinate	7	coordination	3
mengoordinasikan		4	coordinate	35	coordination	2
mengoordinir		0	coordinate	3
mengoperasi		2	operate	3
mengoperasikan		10	operate	29
mengoptimalkan		3	optimize	11	maximize	2
mengorbankan		2	sacrifice	7	expense	2
mengorbit		0	orbit	2
mengoreksi		3	correct	6	rectify	2
mengorganisasi		0	organize	3
mengorganisasikan		0	organize	3
mengosongkan		1	empty	7
menguap		2	evaporate	2	away	2
menguasai		49	control	47	own	18	hold	5	dominate	4	occupy	2	master	2	rebel-held	1
menguat		29	strengthen	93	rebind	5	strong	4	300/9,305	1
menguatkan		12	encourage	24	strengthen	20	encouragement	3	way	2
mengubah		35	change	124	convert	21	transform	18	turn	18	alter	14	shift	6	modify	5	rename	3	amend	2	revise	2	amendment	2	revoke	2
mengubahkan		1	change	3	life-change	2	transform	1
mengubur		2	bury	6
menguburkan		1	bury	5
mengucap		4	thank	5	thankful	2	grace	1
mengucapkan		16	say	13	like	8	word	4	express	2	utter	2	mouth	2	inappropriate	1
mengucilkan		2	self-isolation	2	isolate	2
mengucurkan		3	extend	2
mengudara		2	air	2
menguduskan		0	holy	2	honor	2
menguji		11	test	62	examine	7	try	3	verify	2
mengujicobakan		0	try	3
mengukir		0	carve	2
mengukuhkan		4	confirm	3	perda	1
mengukur		9	measure	87	gauge	6	measurement	4	assess	2	indicator	2
mengulang		12	repeat	17
mengulangi		3	repeat	10	reiterate	5	repeatedly	2
mengulas		2	cover	5	discuss	4	review	2	outline	1
mengulum		0	suck	2
mengulurkan		1	reach	3	extend	2	out	2
mengumpulkan		65	collect	118	gather	37	compile	4	collection	4	submit	3	curate	2	accumulate	2	piece	1
mengumumkan		45	announce	143	declare	10	release	6	announcement	4
mengunakan		1	use	4
mengunci		2	latch	3
mengundang		11	invite	79	attract	4	draw	3	invitation	2	open	2
mengundangkan		0	be	2
mengunduh		0	download	9
mengundur		0	delay	3
mengundurkan		7	resign	23	withdraw	9	pull	4	step	3	retire	2
mengunggah		1	upload	4
mengungguli		7	get	2
mengunggulkan		2	unseed	7	seed	2
mengungkap		9	reveal	13	uncover	5	discover	2	determine	1
mengungkapkan		54	reveal	35	express	33	say	33	disclose	10	state	9	unveil	5	speak	5	suggest	3	expose	2	here	2	acknowledge	1
mengungsi		0	refuge	4	flee	2	displace	1	their	1
mengungsikan		0	evacuate	8
mengunjungi		21	visit	140	interview	5	travel	3	tour	3	consult	2
menguntungkan		21	benefit	17	beneficial	14	profitable	9	favorable	9	advantage	6	advantageous	5	disadvantage	5	useful	4	favourable	3	recipe	2
mengunyah		0	chew	7
mengupas		3	peel	4
mengupayakan		5	seek	12	effort	8	to	4	attempt	3	try	2
menguraikan		23	outline	15	describe	14	analyze	6	above	4	explain	4	elaborate	2
mengurangi		43	reduce	323	reduction	14	decrease	14	cut	10	ease	7	lower	7	mitigate	4	alleviate	4	minimize	4	diminish	3	subtract	3	lessen	2	deduct	2	offset	2	downward	1
menguras		1	our	2
mengurus		26	arrange	18	obtain	18	organize	13	care	9	manage	7	attend	2	their	2	matter	1	take	1
mengurut		1	massage	3	order	2
mengurutkan		1	rank	17	sort	2
mengusahakan		29	effort	5	cultivate	2	establish	2	basis	2
mengusik		5	trouble	3	intrigue	2	annoy	2	disturb	2
mengusir		8	send	10	evict	4	drive	3	out	3	oust	2	expel	2	scare	2	dismiss	2	kick	2	forcibly	1
mengusulkan		6	propose	76	suggest	23	proposal	5	suggestion	3	recommend	2
mengutamakan		12	priority	8	prioritize	6	give	1	embrace	1
mengutarakan		7	express	2
mengutip		11	quote	88	cite	20
mengutuk		3	condemn	20	curse	7
mengutus		6	send	18
meniadakan		6	remove	3	abolish	2	eliminate	2
meniang		0	niang	7
menikah		5	marry	107	marriage	21	remarry	5	unmarry	3	single	2
menikahi		0	marry	17	wife	2
menikahkan		0	marry	12
menikai		0	nikai	2
menikmati		38	enjoy	87	benefit	7	savor	2	relish	2	bask	2	world	1
menilai		83	consider	112	assess	78	think	27	be	19	feel	18	regard	14	evaluate	14	believe	12	judge	8	assessment	4	deem	3	assume	3	reassessment	2	inaccurate	1
menimbang		1	weigh	10
menimbulkan		49	cause	43	create	17	have	12	generate	11	raise	8	give	8	lead	7	trigger	4	arise	4	pose	3	spark	3	sow	2	problematic	2	provoke	2	negligence	2	unrest	2
menimbun		3	hoard	2
menimpa		14	happen	5	strike	3	come	3	incident	1	ride	1
menimpakan		3	upon	2	blame	2
menindak		3	down	2	against	2
menindaklanjuti		8	follow	13	up	6	act	2
meninggal		18	die	119	dead	25	kill	20	death	18	decease	7	away	6	asleep	2	ill	1
meninggalkan		31	leave	163	forsake	16	abandon	15	flee	7	out	6	desert	4	renounce	3	quit	3	walk	3	displace	1
meninggikan		1	exalt	9	lift	2
meningitis		0	meningitis	3
meningkat		109	increase	330	rise	132	up	26	improve	24	grow	17	high	13	jump	10	raise	5	escalate	4	mount	4	upsurge	4	increasingly	3	intensify	2	robust	2
meningkatan		1	increase	3
meningkatkan		80	increase	368	improve	287	raise	70	enhance	56	boost	17	step	13	upgrade	11	promote	10	improvement	9	up	6	strengthen	5	accelerate	3	heighten	2	escalate	2	alertness	1
meninjau		5	review	23	term	4	reconsider	3	look	3
menipis		3	depletion	2
menipu		4	deceive	4
meniru		2	imitate	13	replicate	2	copy	2	model	1
menit		62	minute	505	last-minute	5	stoppage	4	winner	2
menitikberatkan		2	emphasis	3	emphasize	2
menitipi		0	grandmother	1
menitipkan		1	entrust	3
menjabarkan		5	outline	11	describe	4	out	4	elaborate	2	articulate	2
menjabat		23	office	5	hold	5	serve	3	appoint	2	take	2	sit	1	presidency	1
menjadi		488	to	962	become	636	be	611	into	219	a	113	as	80	an	35	make	21	serve	11	constitute	8	host	7	fall	7	menjadi	5	irritate	2
menjadikan		70	make	62	use	22	become	17	as	10	bring	6	a	5	render	3	foundation	3	into	2	justify	2	be	1
menjadwalkan		12	schedule	26	due	11	expect	6	set	4	reschedule	2	slate	2
menjaga		35	keep	51	maintain	50	guard	22	prevent	11	protect	9	ensure	8	watch	7	care	6	preserve	5	control	4	stay	4	defend	2	assure	2	safeguard	2	sure	1	anticipate	1
menjahit		0	sew	4	suture	3
menjajakan		0	sell	4
menjajaki		1	explore	8	possibility	2
menjajal		3	take	2
menjala		0	fishing	3	fish	1
menjalani		48	live	24	undergo	19	have	15	a	13	go	9	spend	5	endure	3	pass	2
menjalankan		70	run	30	implement	12	perform	9	practice	7	carry	7	operate	7	conduct	5	their	5	out	5	undertake	4	exercise	4	mobilisation	2	administer	2	deliver	2	execute	2	maintain	2	establish	2
menjalar		3	clearance	2
menjalin		15	establish	5	connect	3	communicate	2	relationship	2	engage	1
menjamin		12	ensure	109	guarantee	51	secure	10	assure	6	vouch	3	to	2
menjaminkan		2	guarantee	3	collateral	1
menjamu		3	host	15	home	5	entertain	3
menjamur		2	mushroom	2
menjangkau		25	reach	63	accessible	5	unaffordable	3	cover	3	coverage	2	outreach	2	out	1
menjanjikan		7	promise	57	pledge	8
menjaring		5	grasp	3	embrace	2	capture	2
menjatuhi		8	sentence	10
menjatuhkan		29	drop	9	down	7	fall	3	munition	2
menjauh		3	away	13	keep	2
menjauhi		5	far	2	away	2
menjauhkan		3	keep	4	away	3	distance	2
menjawab		16	answer	47	reply	27	respond	20	say	12	response	3	do	1
menjebloskan		5	jail	3	past	1
menjebol		4	head	3
menjejali		0	with	1
menjelajah		3	cruise	2
menjelajahi		5	explore	2	through	2
menjelang		51	ahead	36	before	30	time	21	towards	9	come	5	prior	4	his	3	eve	3	run-up	3	near	3	end	2	lead-up	2	runup	2	toward	2	leave	2
menjelaskan		73	explain	163	describe	68	say	56	clear	10	clarify	3	explanation	3	unexplainable	3	brief	2	comprehend	2	articulate	2	elaborate	2	specify	2
menjembatani		2	bridge	8	between	1
menjemput		1	pick	6	collect	5
menjengkelkan		3	annoy	2
menjenguk		2	see	2
menjinakkan		8	tame	2	save	2	past	2	miss	2
menjual		27	sell	239	sale	5	divest	2
menjuarai		1	win	6
menjulang		1	above	2
menjuluki		6	nickname	2	call	2
menjumpai		9	find	6	encounter	5	see	2	cluster	2	everywhere	2
menjunjung		6	carry	3
menkes		0	menke	4
menkeu		17	minister	38	finance	25	she	22	indrawati	2	mulyani	1
menko		6	coordinate	26	menko	7	boediono	2
menkominfo		1	communication	4	menkominfo	3
menlu		4	foreign	3	secretary	3
menneg		1	minister	7
menobatkan		2	name	2
menodai		0	portrait	2
menolak		24	refuse	102	reject	68	decline	14	deny	8	resist	6	dismiss	5	refusal	4	turn	3	object	3	oppose	3	wave	2
menoleh		1	look	6
menoleransi		3	tolerate	4
menolerir		0	tolerate	2
menolong		20	help	107	assist	8	helpful	4
menonaktifkan		1	inactivate	2
menonjok		0	punch	2
menonjol		14	prominent	7	most	3	outstanding	2
menonton		7	watch	26
menopang		12	support	13	sustain	9	up	3	uphold	3	fuel	2
menormalisasi		1	normalise	2
menormalkan		1	normalize	2
menristek		0	minister	3
mensponsori		3	sponsor	3
menstabilkan		1	stabilise	3	stabilize	3
menstimulasi		0	stimulate	9
menswastakan		0	privatise	3
mensyaratkan		9	require	40
mensyukuri		2	grateful	2
mentah		7	crude	61	raw	7	unprocess	3
mental		2	mental	13	mentally	6	mentality	2	psychological	1
mentalitas		0	mentality	2
mentega		0	butter	4
menteng		0	menteng	2
menteri		53	minister	481	secretary	35	ministry	23	ministerial	16
mentor		0	mentor	4
mentransaksikan		0	sell	1
mentransfer		0	transfer	22
mentransformasikan		0	transform	4
mentransmisikan		1	transmit	13	transmissible	3
menu		4	menu	38
menua		1	rapidly	3	age	2
menuai		2	reap	4	result	2	protest	1
menuangkan		18	pour	4	write	2
menubuatkan		0	prophesy	2	predict	2
menuding		0	accuse	2
menuduh		9	accuse	86	charge	15	allege	10	suspect	6	allegedly	6	blame	4
menuduhkan		0	allege	6	blame	2
menugaskan		2	assign	20	task	3	place	3	appoint	2
menuju		26	to	102	towards	16	toward	13	into	10	head	10	lead	8	way	6	go	2	bind	1
menujukan		35	aim	50	target	9	direct	8	intend	7	mean	4	focus	4	dedicate	3	address	3	objective	2	destin	2
menukar		5	exchange	12
menular		7	infectious	11	contagious	4
menularkan		6	transmit	2
menulis		47	write	170	compile	2
menulisi		0	write	2
menuliskan		17	write	57	list	3	inscrib	2	pen	2
menumbangkan		5	by	2
menumbuhkan		4	grow	7
menumpang		5	ride	2
menumpas		5	crack	2	quell	2	fight	1	down	1
menumpuk		6	pile	4	heap	2	store	2	stack	2	backlog	2
menunaikan		0	haj	2
menunda		9	delay	29	postpone	18	cancel	5
menunduk		0	down	2	eye	1
menundukkan		10	beat	12	submit	3	crush	2	defeat	1
menunggak		1	arrears	3	payment	1
menunggu		24	wait	79	await	15	matter	5
menunjang		13	support	24	favorable	2
menunjuk		27	appoint	59	name	12	designate	6	point	5	assign	4	reappoint	2	select	2
menunjukan		4	show	7	demonstrate	3	indicate	3	suggest	2	that	1
menunjukkan		225	show	637	indicate	154	suggest	46	demonstrate	44	reveal	30	point	22	display	14	imply	7	exhibit	5	out	4	mark	2	definite	1	tangible	1
menuntaskan		6	complete	5	solve	2
menuntun		5	lead	14	guide	2
menuntut		15	demand	61	require	10	sue	9	charge	7	indict	5	call	4	insist	3	much	2	prosecute	2	assert	2	seek	2
menurun		39	decline	78	decrease	41	fall	31	drop	13	reduce	3	down	3	deteriorate	2	downwards	2	fade	2	diminish	2	pace	1
menurunkan		27	lower	57	reduce	34	cut	17	decrease	5	field	5	drop	4	down	3	reduction	3	unload	2
menurut		206	accord	552	say	203	the	63	by	28	think	16	base	15	opinion	8	view	2
menuruti		7	follow	2
menusuk		3	stab	3	sharp	3
menutup		39	close	69	cover	21	shut	20	block	7	seal	6	out	6	cordon	3	blindfold	2	patch	2	conclude	2	up	2	immediately	1
menutupi		13	cover	33	offset	4	cover-up	1
menuturkan		13	say	6	express	2
menyabot		0	sabotage	2
menyadap		0	tap	2
menyadari		35	realize	59	aware	27	recognize	20	realise	7	know	5	discover	5	unaware	5	acknowledge	3	awareness	2	learn	2
menyaingi		1	compete	2
menyajikan		32	present	70	provide	52	show	13	outline	5	describe	3	detail	2	depict	1
menyakiti		2	hurt	7	offend	2	cut	2	harm	2
menyakitkan		5	painful	14	hurt	2
menyaksikan		26	watch	27	see	19	witness	13	observe	3
menyala		7	burn	4	flare	2	flash	2
menyalahgunakan		1	misuse	3
menyalahi		3	breach	2
menyalahkan		3	blame	34	slam	2	finger-point	2
menyalakan		3	light	6	turn	4	engine	2
menyalib		0	cross	2
menyalibkan		0	crucify	7
menyalin		0	copy	6
menyalur		0	electricity	1
menyalurkan		36	channel	55	distribute	46	extend	6	direct	5	funnel	3	disburse	3	loan	3
menyamai		5	match	2	level	2
menyamakan		15	equalise	29	level	22	put	4	back	2	liken	2	bring	2	equaliser	2
menyamar		0	disguise	4	undercover	1
menyambar		2	lightning	2	pounce	2
menyambut		23	welcome	31	meet	5	hail	5	greet	4	intercept	2	reception	2
menyampaikan		126	deliver	33	submit	29	convey	21	pass	21	present	19	express	15	lodge	14	be	11	disseminate	7	communicate	7	voice	5	inform	4	address	4	to	4	relay	3	state	2	speak	2	message	1	genuine	1	forum	1
menyamping		5	addition	6	besides	6	apart	3	well	3
menyana		5	there	3
menyandang		7	bear	3	imperial	2
menyandera		0	hostage	9
menyandi		0	encod	2
menyandikan		0	encod	2
menyangga		0	support	2	hold	1
menyanggah		7	invalidate	3
menyangka		6	think	12	n't	5	unexpectedly	2
menyangkal		4	deny	13	refute	2
menyangkali		1	deny	2
menyangkut		26	relate	18	concern	14	the	10	involve	10	on	9	over	7	regard	6	cover	3	pertain	2	question	2
menyantap		0	eat	3	feed	3	meal	3
menyanyi		0	sing	8
menyanyikan		3	sing	23
menyapa		2	greet	1
menyapu		1	sweep	2
menyarangkan		20	score	18	net	12	tap	3	fire	3	convert	2	strike	2	poke	1
menyarankan		12	suggest	27	recommend	13	advise	8	advocate	2	should	2
menyaring		1	filter	7
menyasar		1	target	4	go	1
menyatakan		224	say	278	state	266	declare	50	claim	32	express	29	suggest	16	that	16	indicate	13	have	11	be	9	speak	8	note	8	reveal	8	articulate	5	mention	5	proclaim	4	pronounce	4	revelation	3	exclaim	2	imply	2
menyatu		6	integrate	3
menyatukan		10	bring	6	unite	3	reunite	2	together	2	join	1
menyayangi		0	compassion	2
menyayangkan		1	regret	3	unfortunate	2
menyebabkan		147	cause	300	result	45	lead	41	due	35	because	25	mean	21	attribute	7	reason	6	trigger	6	leave	5	induce	3	factor	3	render	2	chiefly	2
menyebar		10	spread	41	widespread	5	spill	4	distribute	2	wide	2
menyebarkan		6	distribute	16	spread	16	disseminate	6	cds	2	publicize	1
menyebarluaskan		2	disseminate	8	broadcast	2
menyeberang		2	cross	8
menyeberangi		2	cross	8	wad	3	uncrossable	2
menyebut		96	call	183	refer	27	know	22	describe	18	mention	18	name	16	so-called	11	say	6	identify	5	cite	3	brand	3	dub	2	designate	2	specify	2	commonly	1
menyebutkan		89	mention	67	say	61	state	26	name	7	cite	7	specify	7	reveal	6	stipulate	5	disclose	3	undisclose	3	suggest	3	describe	2	unconfirm	1	unname	1
menyederhanakan		0	simplify	10	simplification	2
menyediakan		130	provide	507	supply	17	prepare	16	deliver	13	provision	12	spend	10	make	9	aside	6	available	6	devote	2	earmark	2
menyedihkan		9	sadly	6	miserable	3	sad	3	bad	2
menyedot		3	absorb	2	draw	2	suck	2	up	2
menyegarkan		2	refresh	2	refreshing	2	fresh	2	reinvigorate	2
menyegel		0	seal	3
menyeimbangkan		2	balance	9	term	2	optimalize	1
menyejajarkan		0	align	2
menyejukkan		0	soothe	2
menyekap		0	hold	3
menyekitar		0	live	1
menyekolahkan		12	send	59	educate	30	school	2
menyekresikan		0	secret	2
menyelam		1	dive	10
menyelamatkan		11	save	63	rescue	28	salvation	3	safe	3	flee	3	salvage	2	spare	2
menyelaraskan		5	align	13
menyeleksi		2	select	14
menyelenggarakan		48	hold	41	implement	16	run	15	conduct	13	organize	9	carry	9	undertake	4	deliver	3	take	2	organise	2	administer	2	out	1
menyelesaikan		71	complete	70	finish	53	resolve	33	solve	18	settle	15	accomplish	11	graduate	9	finalize	6	address	5	work	3	completion	3	settlement	3	finisher	2	unsolve	2
menyelidiki		9	investigate	27	examine	3	search	3
menyelimuti		4	cover	4	side	1
menyelubungi		0	cover	3
menyelundupkan		1	smuggle	8
menyeluruh		23	comprehensive	19	overarch	14	overall	8	thorough	4	complete	3	thoroughly	3	full	2	throughout	2	fully	2	comprehensively	1
menyembah		1	worship	24	awesome	1
menyembelih		1	sheep	1
menyembuhkan		1	heal	15	cure	4
menyembunyikan		4	hide	9	conceal	3	hidden	2
menyemburkan		4	flush	2	spew	2
menyempit		1	narrow	2
menyemprotkan		2	squirt	2	apply	2
menyempurkan		0	complete	2
menyempurnakan		6	refine	3	perfect	3	improve	3
menyenangkan		22	please	19	fun	7	exciting	4	nice	4	great	4	unpleasant	3	good	3	happy	2
menyengaja		6	unintentionally	2
menyengketakan		0	dispute	3
menyensor		0	censor	2
menyentak		0	me	2
menyentuh		12	touch	26	reach	4	hit	3
menyepakati		19	agree	49	approve	9	agreement	4	concurrence	4
menyepelekan		1	demean	2	dismiss	2
menyerah		12	give	16	surrender	3	defeat	2	capitulate	2	quit	2	bow	2	her	1
menyerahkan		59	submit	69	give	22	hand	22	deliver	17	transfer	13	present	6	pass	4	delegate	3	award	3	assign	3	entrust	3	relinquish	2	surrender	2	submission	2	cast	1	possession	1
menyerang		23	attack	66	invade	9	hit	6	fire	5	ambush	4	strike	4	against	3	slam	2	assault	2
menyerap		22	absorb	24	employ	5	withdraw	2
menyerbu		6	invade	10	storm	5	raid	3	force	2
menyeret		4	away	2	bring	2
menyergap		2	intercept	4	seize	2
menyertai		24	accompany	27	with	24	beside	2
menyertakan		10	include	25	enclose	3	exclude	2
menyertifikasi		0	certify	13
menyertipikatkan		1	certificate	6
menyeru		0	call	18	appeal	5
menyeruak		1	through	2
menyerukan		9	call	46	urge	8
menyerupai		8	resemble	10	look	3	like	2
menyesal		3	regret	3
menyesali		2	rue	2	regret	2	over	2
menyesalkan		3	regret	4
menyesatkan		4	misleading	4	mislead	2
menyesuaikan		25	adjust	36	adapt	17	fit	8	accordance	4	tailor	2	readjust	2	accommodate	2
menyetir		0	drive	5
menyetor		9	paid-up	5	deposit	2	hand	2
menyetorkan		3	pay	5	transfer	3
menyetujui		23	agree	45	approve	36	endorse	5	pass	5	accept	4	authorize	2	agreement	2	60-day	2
menyewa		1	rent	20	hire	4	lease	3	charter	2
menyewakan		3	rent	7	lease	3
menyiagakan		4	alert	5
menyiakan		1	waste	4	squander	2
menyiapkan		31	prepare	62	set	9	organize	2	preparation	2
menyiarkan		12	broadcast	16	release	9	publish	6
menyiasati		5	deal	2
menyibukkan		0	busy	3	occupy	2
menyikapi		3	wide	2	comment	2	above	1
menyiksa		2	torture	3	beat	1
menyilang		0	just	2	shot	1
menyimak		2	listen	2
menyimpan		27	store	43	keep	21	save	4	deposit	3	hidden	3	hold	3	tuck	2	retain	2
menyimpang		6	deviate	3	drift	2	leave	1
menyimpulkan		13	conclude	64	conclusion	5	summarize	2
menyinergikan		2	synergize	2
menyinggahi		2	vessel	2
menyinggung		6	touch	4	mention	3	refer	3	offend	2
menyingkapkan		4	reveal	6
menyingkirkan		12	rid	3	oust	3	remove	3	knock	3	eliminate	3	dump	2	chuck	2	aside	2	shrug	2
menyini		2	here	1
menyiram		1	water	5	spray	2
menyiratkan		5	suggest	2
menyisakan		3	leave	11	remain	3	few	1
menyisihkan		14	aside	10	eliminate	3	cull	2
menyisipkan		0	be	1
menyita		19	seize	11	confiscate	5	waste	4	consume	4
menyokong		2	support	2
menyombongkan		2	boast	2	pride	2
menyongsong		0	the	2
menyorot		0	the	2
menyoroti		7	highlight	23	look	2
menyosialisasikan		1	socialize	18	socialise	3	publicize	3	inform	3	disseminate	2	familiarize	2	properly	1
menyuapi		0	feed	2
menyuarakan		6	voice	8
menyubsidi		1	subsidize	39
menyucikan		0	cleanse	15	purify	1
menyudahi		7	over	2	finish	2	off	1
menyudut		0	angle	4
menyukai		12	like	14	love	13	prefer	7	popular	4	enjoy	4	delight	2
menyukseskan		0	success	3
menyulitkan		7	difficult	14	make	1
menyulut		7	spark	7	trigger	5	fuel	3	provoke	2	prompt	2
menyumbang		17	contribute	37	constitute	2	account	2	gasoline	1
menyumbangkan		12	donate	10	contribute	6	away	2	drop	1
menyundul		0	head	10
menyundulkan		0	head	2
menyuntikkan		1	inject	6	reinject	2
menyunting		0	edit	2
menyuplai		0	supply	3
menyuruh		3	tell	9	to	7	send	3
menyurvei		1	survey	50
menyusu		0	suckle	3
menyusui		6	breastfeed	3	nurse	3	mammal	2
menyusul		22	follow	110	after	7	come	4	due	3
menyusun		48	prepare	34	develop	20	arrange	18	compile	10	propose	6	draft	5	formulate	5	draw	5	construct	5	create	3	preparation	3	together	2	rewrite	2	compose	2	organize	2
menyusuri		7	down	3	trail	2
menyusut		5	shrink	5	fall	3	decrease	2
meracun		0	poison	2
meracuni		0	poison	4
meragukan		9	doubt	20	doubtful	6	questionable	5	undoubtedly	3
merah		16	red	80	merah	5
merahasiakan		1	secret	3
meraih		87	win	16	achieve	12	gain	12	reach	5	earn	4	get	4	clinch	4	grab	2	wrap	2	victory	2
merakit		0	model	2
meramalkan		1	predict	8	foresee	2
merambah		1	begin	1
merampas		2	take	3
merampingkan		0	streamline	2
merampok		0	rob	6
merampungkan		0	complete	4	finalise	2
merancang		12	design	109	plan	7	draft	3	arrange	2	engineer	2	intend	2
merangkak		4	crawl	3
merangkap		0	double	3
merangkul		0	embrace	2
merangkum		4	summarize	5
merangsang		3	stimulate	9
merantai		0	no	1
merantau		0	outside	1
merapat		0	moor	6	close	2
merapi		0	merapi	3
merasa		98	feel	262	be	103	have	20	they	4	really	4	seem	3	bother	2	deem	2
merasakan		50	feel	78	experience	12	sense	7	enjoy	4	any	3	have	2	view	2	perceive	2	suffer	2	sluggish	2	moment	2	taste	1
merata		9	evenly	12	equally	5	equal	5	prevalent	4	unequal	3	equitable	3	fairly	2	uneven	2	spread	1	inequitable	1
meratakan		0	average	2
meratap		1	mourn	2
meratapi		1	what	1
meratifikasi		0	ratify	8
meraup		1	take	2
merawat		16	treat	18	care	17	hospitalize	10	hospitalise	2	nurse	2	treatment	2
merayakan		6	celebrate	42	thanksgive	1	anniversary	1
mercado		0	mercado	2
mercedes		0	mercedes	2
merchant		0	merchant	3
mercusuar		1	lighthouse	2
merdeka		2	merdeka	6	independent	4	free	4	independence	3
merdu		0	beautifully	2
merealisasikan		11	realize	8
merebak		6	emerge	2	grow	2
merebut		21	capture	7	take	6	win	5	secure	3	seize	3	wrap	3	usurp	2	retake	2	snatch	2	recapture	2
mereda		2	down	4	abate	2
meredakan		8	ease	2	calm	2
meredam		5	reduce	12	alleviate	4	absorb	4	curb	3	calm	2	quell	2	conflict	1
mereduksi		0	reduce	4
merefleksikan		2	reflect	12
mereformasi		0	reform	6
meregang		0	stretch	3
merehabilitasi		1	rehabilitate	7
merek		4	brand	7
mereka		1194	they	2359	their	1560	them	638	those	300	it	59	people	39	they're	19	they've	16	these	13	themselves	5	they'd	5	they'll	2	theirs	2	destitute	2	gunshot	1
merekam		2	record	18	film	2
merekap		0	recapitulate	4
merekatkan		0	glue	2
merekomendasikan		3	recommend	31
merekonstruksi		2	reconstruct	7
merekrut		0	recruit	46	engage	3
merelakan		0	let	2
merelaksasi		0	would	1
merelokasi		0	relocate	8
meremajakan		0	require	2
merembes		0	into	2
meremehkan		3	underestimate	2
merencanakan		34	plan	89	schedule	6	design	2	to	1
merendahkan		10	humble	7	lower	2	dehumanize	1
merengek		1	fret	2
merenggut		10	claim	4
merenovasi		4	renovate	8	refurbish	2	upgrade	2
merentangkan		1	stretch	2
merenungkan		8	ponder	9	reflect	9	meditate	7	consider	7	contemplate	4	think	3	wonder	2
merepatriasi		0	repatriate	2
mereplikasi		0	replicate	3
merepotkan		8	fussy	2
merepresentasi		0	represent	2	frame	1
merepresentasikan		1	represent	10
mereproduksi		0	reproduce	2
meresahkan		4	disturb	2
meresmikan		6	inaugurate	4
merespon		4	respond	25	response	5
merespons		0	respond	25	response	4
merevisi		5	revise	15
merevitalisasi		1	revitalize	4	revitalise	2
merger		1	merger	9
meriah		2	stand	2
meriam		2	cannon	8	gunship	2	ordnance	2
merias		0	makeup	2
merilis		1	release	31	announce	2
merinci		10	detail	5	down	4	elaborate	2
merindukan		5	desire	3	long	3	pants	3	for	1
meringankan		7	ease	7	lighten	3	lessen	2	alleviate	2	help	2
meringkas		1	summarize	2	sum	2
merintangi		2	that	2
merintis		3	pioneer	4	pilot	3	initiate	2
merisaukan		1	worry	3
merk		0	brand	2
merka		0	they	2
merkel		0	merkel	4
merkuri		0	mercury	2
merkurius		0	mercurius	11
merobek		0	tear	2	abdomen	1
merobohkan		2	tear	3
meroket		0	soar	2
merokok		2	smoke	31	cigarette	1
merongrong		1	undermine	2	its	1
merontokkan		0	loose	2
merosot		14	drop	13	fall	13	decline	8	weaken	5	plunge	5	decrease	4	approval	2	greenback	2	tumble	1
merpati		2	pegeon	4
mers		0	mers	20
mers-cov		0	mers-cov	47
merseyside		0	merseyside	2
merta		2	automatically	2	not	1
mertasinga		0	mertasinga	8
mertua		1	mother-in-law	3	parents-in-law	3	father-in-law	3	father	1
mertz		0	mertz	2
merubah		3	change	11
merugi		0	loss	1
merugikan		16	disadvantage	8	loss	5	harmful	3	harm	3	detrimental	3	hurt	2	damage	2	impact	2	adverse	2	unfavorable	2
merujuk		9	refer	84	referral	7	reference	3
merumah		0	house	1
merumahkan		2	lay	3
merumuskan		21	formulate	37	formulation	5	jointly	1
merundingkan		0	negotiate	5
merundung		2	bully	2
meruntuhkan		2	undermine	4	down	3	demolish	3	dismantle	2
merupakan		146	be	944	a	175	the	48	an	30	constitute	20	represent	19	form	6	pose	5	tremendous	2	simply	1
merusak		26	damage	22	destroy	10	undermine	8	harm	4	detrimental	3	devastating	3	mar	2	ruin	2	destructive	2	break	2	erode	1
mesakh		0	meshach	2
meshaal		0	meshaal	7
mesias		0	messiah	17	christ	3
mesin		28	engine	43	machine	41	machinery	9	engineer	2	load	2	typewriter	1	mechanical	1
mesir		5	egypt	70	egyptian	38	non-egyptian	2	syndicate	2
mesiu		1	gunpowder	3
mesjid		1	mosque	11
meski		78	although	95	despite	49	though	48	even	26	while	20	but	7	however	6	spite	4
meskipun		92	although	395	though	121	while	88	despite	75	even	49	however	8	nevertheless	7	spite	7	notwithstanding	4	albeit	3	eventhough	2	standpoint	1
messi		0	messi	9
mestalla		0	mestalla	5
mesti		4	should	26	must	2
mestinya		3	should	12	suppose	3	intend	2
meta		0	meta	3
meta-evaluasi		0	meta-evaluation	3
metabolik		0	metabolic	2
metabolisme		0	metabolism	10
metafora		0	metaphor	2
metal		1	metal	3
metamorfosis		0	metamorphosis	3
metana		0	methane	5	metana	3
metanol		0	methanol	5
metatesis		0	metathesis	2
mete		0	nut	13	cashew	2
meteorologi		3	meteorology	4	meteorological	4
meter		24	meter	55	metre	51	m	7	foot	2	25-metre	2	30-metre	2	6m	1
methadone		0	methadone	4
methanococcoides		0	methanococcoide	2
method		0	method	2
metil		0	methyl	1
metoda		1	method	13	methodology	2
metode		20	method	131	methodology	20
metodologi		0	methodology	55
metrik		0	metric	10
metro		0	metro	7	police	2
metropolitan		1	metropolitan	7
metrosel		0	metrosel	2
metz		1	metz	19
meubel		1	furniture	6
meuthia		0	meuthia	2
mewah		6	luxury	5	luxurious	3	expensive	2
mewajibkan		5	require	28	oblige	9	compulsory	4	obligate	2	obligatory	2	mandate	2	must	2	legally	1
mewakili		21	represent	80	representative	16	delegate	3
mewakilkan		1	delegate	5
mewarisi		5	inherit	5
mewariskan		2	generation	2	hand	1
mewarnai		13	color	5	mark	2	feature	2	a	2	struggle	1
mewartakan		0	know	3
mewaspadai		4	caution	2	cautious	2
mewawancara		0	interview	6
mewawancarai		4	interview	53
mewujudkan		26	realize	12	create	5	to	5	achieve	4	bring	3	realise	3	implement	3	accomplish	2
mexico		0	mexico	12
meyakini		7	believe	41	be	4	confident	2
meyakinkan		16	convince	23	assure	12	ensure	4	persuasive	3	persuade	3	significantly	3	reassure	2	comfortable	2	certain	1
meyediakan		0	provide	3
meyer		0	meyer	2
mezirow		0	mezirow	2
mg		0	mg	2
mgm		0	mgm	2
mgmp		0	mgmp	8
mh		0	mh	3
mhz		0	mhz	4
mi		7	mi	20	madrasah	16
miami		0	miami	11
micah		0	micah	3
michael		3	michael	57
michel		0	michel	3
michigan		0	michigan	17
mickael		0	mickael	4
mickelson		0	mickelson	14
micro		1	micro	2
microfinance		0	microfinance	2
micropayment		0	micro	2
microsoft		1	microsoft	32
mid		0	mid	2
mid-term		0	mid-term	2
middle		0	middle	2
middlesbrough		0	middlesbrough	20
midian		0	midianite	3
midnight		0	midnight	2
midori		0	midori	2
midsomer		0	midsomer	2
midwest		0	midwest	2
midwestern		0	midwestern	2
mie		0	noodle	4
migas		6	gas	6	non-ga	6	non-oil	2
migran		8	migrant	47	migrate	2
migrasi		1	migration	17
miguel		0	miguel	6
miiar		0	billion	2
miilar		0	billion	2
mike		0	mike	23
mikel		0	mikel	5
mikhail		0	mikhail	10	michael	2
mikko		0	mikko	2
mikro		29	microfinance	129	micro	46	microcredit	20	mfis	12	micro-financial	8	micro-credit	8	micro-finance	4	microbusiness	4	microfinancial	3	micro-business	2	micro-and	2	mikro	2	microcomputer	1
mikroba		0	microbe	3	microba	2
mikrobiologi		0	microbiology	2
mikroorganisme		0	microorganism	2
mikroskop		0	microscope	5
mil		1	mile	22	mph	3	nautical	1
milan		1	milan	86
milenium		0	millennium	9
miliar		32	billion	696
miliaran		1	billion	8	multi-billion-dollar	2
miliard		0	billion	2
milik		74	own	52	belong	34	state-own	18	's	16	possession	5	ours	5	property	5	milik	3	village-own	2	ownership	2	private	2	owner	1
miliki		30	have	20	possess	3	strength	2	talent	1
milimeter		0	millimetre	2	mm	2
milisi		1	militia	24	militant	16	militiaman	2
militan		0	militant	33
militer		28	military	285	army	66	military-back	2	trooper	2	reinforcement	1	cantonment	1
milito		0	milito	4
miliuner		0	billionaire	2
milk		0	milk	2
millenium		0	millennium	4
millennium		0	millennium	3
miller		1	miller	9
million		0	million	4
millonarios		0	millonario	6
millwall		0	millwall	2
milwaukee		0	milwaukee	8
milyar		3	billion	76
milyaran		0	dollar	2
milyard		1	billion	2
mimbar		1	pulpit	2
mimpi		0	dream	17	nightmare	2
min		1	min	7	islamic	2
min-soon		0	min-soon	4
mina		0	mina	6
minahasa		0	minahasa	51
minang		0	minang	2
minat		18	interest	54	encourage	1	wish	1
mineral		0	mineral	18
ming		0	ming	2
minggu		26	sunday	247	week	189	weekend	17	weekly	6	2-week	1	two-week	1
mingguan		5	weekly	27	marketplace	2
minh		0	minh	2
mini		3	mini	6
minibus		0	minibus	14
minim		19	minimal	20	lack	15	little	10	low	6	limit	4	minimum	4	inadequate	2	there	1
minimal		15	minimum	35	least	31	minimal	10
minimarket		0	minimarket	7
minimum		4	minimum	52	minimal	2
ministries		0	ministry	3
minjem		0	borrow	2
minnesota		1	minnesota	4
minnie		0	minnie	2
minor		0	minor	2
minoritas		1	minority	23
minsk		0	minsk	2
minta		16	ask	33	for	7	request	4	seek	3
minum		10	drink	43	break	17	halftime	8	half-time	3	cool	1
minuman		8	beverage	16	drink	12	liquor	4
minus		6	minus	29
minutes		0	minute	7
minyak		59	oil	289	crude	31	kerosene	27	fuel	6	petroleum	5	minyak	2
mioglobin		0	myoglobin	3
miomaffo		0	miomaffo	18
mirage		0	mirage	3
miranda		5	miranda	19	she	14
mirantha		0	mirantha	4
mircea		0	mircea	2
mirip		19	similar	49	like	14	resemble	9	sars-like	2	look	2
mirip-sars		0	sars-like	3
mirko		0	mirko	2
mironov		0	mironov	2
miroslav		0	miroslav	7
mirren		0	mirren	3
mirror		0	mirror	3
mirza		2	mirza	4
mis		1	e.g	2
misalnya		56	example	281	such	52	instance	37	e.g.	18	e.g	9	eg	6	i.e	4
misalokasi		0	misallocation	9
mishra		0	mishra	2
misi		11	mission	91	missionary	3
misil		0	missile	5
misionaris		1	missionary	21
miskin		78	poor	1763	poverty	24	miskin	11	nonpoor	10	non-poor	7	impoverish	6	pro-poor	3	needy	2	destitute	2	disadvantage	2
miss		0	pageant	2	miss	1
mission		0	mission	2
mississippi		0	mississippi	4
missouri		1	missouri	4
mistar		4	bar	8	crossbar	5
mistargeting		0	mistarget	8
misteri		2	mystery	14
misterius		1	mysterious	7	mystery	2
mit		0	mit	4
miti		1	miti	1
mitigasi		0	mitigation	10
mitoji		0	mitoji	2
mitologi		1	mythology	4
mitos		0	myth	8
mitra		16	partner	146	mitra	14	counterpart	8
mitra-pendamping		0	counterpart	22
mitsubishi		0	mitsubishi	13
mitsui		0	mitsui	2
mittal		0	mittal	2
mizan		0	mizan	4
mizote		0	mizote	2
mk		0	mk	4	constitutional	3
mladen		0	mladen	4
mm		4	mm	5
mmscfd		0	mmscfd	4
mnc		1	mnc	3
mo		0	mo	2
mobil		54	car	184	vehicle	8	mobile	6	van	5	drive	3	automobile	2	truck	2	auto	1	minivan	1
mobil-mobilan		0	car	3
mobile		1	mobile	13
mobilisasi		0	mobilization	5	savings	1
mobilitas		2	mobility	7	mobile	2
mochtar		0	mochtar	2
moda		2	mode	8
modal		62	capital	319	fund	5	modal	3	stock	3
mode		1	fashion	5
model		15	model	116	design	2
model-peran		0	model	1
modeling		0	model	2
moderat		1	moderate	11
moderator		0	moderator	2
modern		14	modern	165
modernisasi		2	modernize	3
modifikasi		0	modification	10	modify	2
modul		1	module	11
moeis		1	also	2
mogadishu		0	mogadishu	22
mogok		1	strike	6	down	2
mohamad		1	mohamad	2
mohamed		1	moham	21
mohammad		1	mohammad	14
mohammed		0	moham	14
mohamud		0	mohamud	2
mohandas		0	mohanda	2
mol		0	mol	4
moldova		0	moldovan	3
molekul		0	molecule	39	molecular	6
molekuler		1	molecular	5
molotov		0	molotov	3
moluska		0	mollusk	2
mombang		0	mombang	6
momen		7	moment	17
momentum		6	momentum	18
monaco		0	monaco	5
monarki		0	monarchy	5
monas		0	mona	7
moncong		1	snout	9
monetary		0	monetary	2
moneter		5	monetary	54	bank	2
monev		2	monev	67	m	33	e	11	monitor	6	&	3	evaluation	3
money		0	e-money	4	money	4
mongol		0	mongol	5
mongondow		0	mongondow	5
monica		0	monica	2
monitor		0	monitor	17	screen	1
monitoring		3	monitor	159	m	4	monev	1
monkeys		0	monkey	2
monnet-paquet		0	monnet-paquet	2
monopoli		1	monopoly	19
monopoly		0	monopoly	2
monopsoni		0	monopsony	5	buyer	2
monorail		1	monorail	3
monorel		0	monorail	3
montazeri		0	montazeri	3
monte		1	monte	6
montenegro		0	montenegro	5	montenegrin	2
montevideo		0	montevideo	2
montgomery		0	montgomery	2
month		0	year-on-year	3	month	2
montoya		0	montoya	6
montpellier		0	montpellier	2
montreal		0	montreal	3
monumen		0	monument	5
monyet		2	langur	3	monkey	3
moo		0	moo	3
moo-hyun		0	moo-hyun	3
moody		0	moody	5
moody's		0	moody	7	95-million	1
moon		0	moon	8
moore		0	moore	3	personal	1
mopol		0	mopol	2
moqtada		0	moqtada	4
moral		1	moral	29	morally	3
morales		0	morales	9
moratti		0	moratti	6
morbiditas		0	morbidity	3
mordekhai		0	mordecai	5
more		0	more	2
morfologi		0	morphology	3
morfologis		0	morphological	2
morgan		0	morgan	7
morgenthau		0	morgenthau	3
mori		0	mori	2
moril		0	moral	3
moris		0	meatball	1
morning		1	morning	2
morris		1	morris	5
morrison		0	morrison	2
mortalitas		0	mortality	14
mortgage		1	mortgage	15	meltdown	1
mortir		0	mortar	19
mosaik		0	mosaic	2
moscow		0	moscow	5
moshe		0	moshe	2
mosi		0	motion	3	vote	1
mosisili		0	mosisili	2
moskalenko		0	moskalenko	4
moskow		1	moscow	26
mosley		0	mosley	3
mosul		0	mosul	8
motaki		0	motaki	2
motherwell		0	motherwell	3
motif		3	motive	6	motif	2	motivate	2
motitoi		0	motitoi	5
motivasi		3	motivation	24	motivate	5	motive	3
moto		0	motto	8
motogp		0	motogp	7
motor		25	motorcycle	48	motor	13	motor-vehicle	3	vehicle	2	motorcyclist	2	bike	1
mottaki		0	mottaki	13
mou		0	mou	8	memorandum	2
moualem		0	moualem	5
mount		0	mount	2
mountain's		0	mountain	3
mourinho		0	mourinho	2
moussawi		0	moussawi	2
movie		0	movie	2	imdb	1
moya		0	moya	14
moyang		3	ancestor	12	ancestry	2	t-rex	1
mozart		0	mozart	3
mozilla		0	mozilla	3
mp		1	mp	12
mpr		6	mpr	3
mr		1	mr	4
mrei		0	mrei	3
mriyunan		0	mriyunan	4
ms		0	ms	12
msb		0	msb	2
msnbc		0	msnbc	5
msv		0	msv	3
mt		0	mt	2
mtr		2	mtr	3
mts		8	mts	11	islamic	4	mt	3
muak		0	contempt	1
mual		2	queasy	2
mualaf		1	convert	3
muamalat		2	muamalat	13
muara		1	muara	8	mouth	2
muasal		0	origin	3
muat		1	unload	4
muatan		2	load	4	charge	3	cargo	3	content	2	exceed	2
muba		0	muba	50
mubarak		0	mubarak	20
much		0	much	2
muda		22	young	131	youth	10
mudah		78	easy	145	easily	114	difficult	9	ease	4	simple	4	readily	3	vulnerable	3	volatile	1	lenient	1	quick	1
mudah-mudahan		0	hopefully	4	hope	1
mudes		0	meeting	17	mude	8	consultative	5
mudik		4	home	2
mugabe		0	mugabe	20
muhammad		6	muhammad	18	mohammad	2	moham	2
muhammadiyah		1	muhammadiyah	6
mui		0	mui	4
muis		0	muis	3
mujahideen		0	mujahid	2
mujahidin		0	mujahid	3
mujani		0	mujani	2
muka		9	face	4	show	2	advance	1	face-to-face	1
mukai		0	mukai	4
mukesh		0	mukesh	2
mukherjee		0	mukherjee	16
mukjizat		1	miracle	11
mula		2	origin	5
mula-mula		0	early	10	first	5
mulai		193	start	236	begin	171	range	18	from	15	commence	15	come	7	become	6	take	5	cease	2
mulanya		2	originally	4	initially	4
mulia		13	mulia	8	glorious	6	noble	4	excellent	2	useful	1
mullah		0	mullah	5
multi		5	multi	12
multiartha		0	multiartha	4
multidimensi		0	multidimensional	6	multidimensionality	2
multidimensional		0	multidimensional	3
multifinance		0	multi-finance	3
multiguna		1	multi	2
multilateral		1	multilateral	16
multimedia		1	multimedia	12
multinasional		0	multinational	6
mulus		3	smooth	6	well	3	smoothly	2
mulut		31	mouth	52	pre-malignant	2
mulya		3	mulya	2
mulyaman		2	mulyaman	3
mulyani		7	mulyani	45	minister	6	she	6
mumbai		1	mumbai	5
mumi		0	mummy	11
muna		1	muna	63
munafik		1	hypocrite	11
muncul		123	emerge	78	appear	42	arise	40	come	40	emergence	24	occur	11	up	10	rise	7	appearance	6	spring	3	emergent	2	trend	2
mundu		0	mundu	34
mundur		9	resign	11	withdraw	9	back	8	retire	6	retreat	5	step	4	backward	4	pull	4	quit	3	reverse	3	resignation	3
munggu		0	munggu	3
mungil		2	tiny	6	small	3
mungkin		128	may	270	might	140	possible	84	perhaps	65	probably	58	could	40	likely	32	maybe	29	possibly	29	can	20	impossible	17	unlikely	6	hopeless	2
munich		0	munich	42
munitis		0	munitis	3
muntah		0	vomit	5
muntari		0	muntari	2
murah		17	cheap	45	low	11	concessional	6	lower	5	cost	4	cheaply	4	inexpensive	4	affordable	3	favorable	2	generously	2	gracious	2	decrease	1
murai		0	robin	6	murai	2	sparrow	2
muram		0	countenance	2
murcia		0	murcia	12
murdoch		0	she	2
murid		153	student	327	disciple	55	performance	5	student-specific	3	student-level	2	enrollment	1
murid-guru		0	ratio	1
muridmurid		1	student	4
murillo		0	murillo	2
murka		1	wrath	2
murni		11	pure	13	net	9	murni	6	impure	3	real	3	genuine	2	enrollment	2	purely	1
murphy		0	murphy	3
murr		0	murr	4
murray		0	murray	40
musa		6	moses	52	musa	6
musafir		1	pilgrim	4
musang		0	civet	14
musbang		0	musbang	9
musbangdes		0	musbangde	5
musdes		0	musde	4
museum		2	museum	25
musharraf		0	musharraf	12
mushida		0	mushida	2
musi		1	musi	21
musibah		6	disaster	2	tragedy	2	suffer	2
music		0	music	4
musik		10	music	60	musical	4	uplift	1
musikal		1	musical	6
musim		115	season	292	seasonal	8	campaign	6	spring	3	pre-season	1	season-opener	1
musiman		1	seasonal	18
musisi		0	musician	10
muslim		5	muslim	75	islamist	10	islamic	9	moslem	4	mosque	1
muslimah		0	muslim	5
muslimin		0	moslem	2	brotherhood	1
muslimovic		0	muslimovic	2
musrenbang		3	musrenbang	45
musrenbangdes		0	musrenbangde	5
mussa		0	mussa	6
must		0	make	1
mustafa		0	mustafa	3
mustahil		3	impossible	12	it	3	possible	3
mustansiriya		0	mustansiriya	2
mustapha		0	mustapha	2
musuh		11	enemy	71	foe	6	hostile	4	rival	3
musyawarah		13	discussion	28	meeting	17	consultative	15	consultation	10	musyawarah	5
mutakhir		3	up-to-date	3	advance	2	late	2
mutasi		4	mutation	69	transfer	3
mutiara		1	pearl	2
mutlak		4	absolute	4	absolutely	2	landslide	2
mutu		7	quality	91	mutu	4
mw		2	mw	6
my		0	my	6
myanmar		0	myanmar	3
mysql		0	mysql	2
māori		0	māori	2
n		3	n	13
n'djamena		0	n'djamena	3
naaman		0	naaman	3
naas		3	incident	2
nab		0	asset	2	net	1
nabi		4	prophet	33	nabi	3
nabil		0	nabil	3
nablus		0	nablus	11
nacional		0	nacional	2
nad		1	aceh	8	nad	5
nada		2	tone	14	pitch	3
nadal		2	nadal	30
nadi		2	artery	3
nadia		0	nadia	2
nadzmi		0	nadzmi	2
nafas		3	breathe	2	breath	2
nafkah		3	breadwinner	3	fulfill	1
nafsu		3	lust	5	desire	3
nagarawangi		0	nagarawangi	4
nagari		6	nagari	108
nah		5	well	2	so	2
nahdlatul		0	nahdlatul	5
nahum		0	nahum	5
naik		104	rise	106	increase	72	up	52	move	19	climb	16	jump	13	ascend	10	go	7	from	5	ride	5	raise	5	gain	4	january-march	3	fluctuate	3	slightly	2	upward	2
naikolan		0	naikolan	5
nairobi		0	nairobi	3
naito		0	naito	3
najaf		0	najaf	6
nak		1	son	2
nakal		4	behavioral	3
nakamura		0	nakamura	4
nalar		0	reason	2
nalbandian		0	nalbandian	9
naluri		1	instinct	7
naluriah		0	instinctive	2
nama		100	name	359	call	14	behalf	12	anonymity	6	list	4	identify	3	rename	3	reputation	2	mention	2	codenam	2	surname	1
namibia		0	namibia	6
nampak		9	evident	3	apparent	3	appear	2	invisible	2	nontariff	2
nampaknya		7	appear	9	seem	8	likely	1
namun		362	but	1251	however	686	yet	92	nevertheless	33	it	28	though	17	although	16	even	11	despite	9	instead	5	rather	4	unfortunately	4	nonetheless	3	downside	2	sear	1
nana		0	nana	2
nancy		1	nancy	25
nand		0	nand	2
nanggroe		0	nanggroe	4
nani		0	nani	2
nanjing		0	nanj	3
nano		0	nano	13
nanometer		0	nanometer	3
nanopartikel		0	particle	1
nanosilika		0	nanosilica	2
nanoteknologi		1	nanotechnology	2
nantes		0	nante	3
nanti		55	will	19	late	5	let	3	next	3	someday	3	then	2	we	1
nantinya		18	will	11	eventually	5	turn	1
naomi		1	naomi	10
napas		1	breath	19	respiratory	11	airway	2	distress	2
napoleon		0	napoleon	2
napoli		0	napoli	10
napolitano		0	napolitano	3
nara		0	source	2
narapidana		1	inmate	2
narasumber		0	informant	6	resource	5	speaker	4	person	4	respondent	2	source	2
narkoba		2	drug	19	narcotic	3
narkotika		1	narcotic	6
narnia		0	narnia	3
naruto		0	naruto	2
nasa		0	nasa	23
nasabah		16	customer	52	borrower	22	client	8	holder	6	loan	2
nasal		0	nasal	2
nash		0	nash	6
nashville		0	nashville	4
nasi		0	rice	5
nasib		14	fate	24	destiny	3	self-determination	2	ultimate	1
nasihat		6	advice	23	counsel	4
nasional		119	national	641	nasional	21	nationally	20	nationwide	10	domestic	7	national-level	5	cap	3
nasionalis		0	nationalist	5
nasionalisme		0	nationalism	3
naskah		5	paper	3	original	1
nasofaring		0	nasopharyngeal	6
nasri		0	nasri	3
nasser		0	nasser	3
nasution		2	nasution	8
natal		2	christmas	40	carol	1	festivity	1
natanael		0	nathanael	2
nathalie		0	nathalie	3
national		1	national	24
nationals		1	national	2
nations		0	nation	5
nato		2	nato	40	nato-l	2
natrium		1	natrium	2
natura		1	in-kind	3	credit	2
natural		0	natural	3
nature		0	nature	5
naungan		2	under	2
nausea		0	nausea	2
nautilus		1	nautilus	2
navas		0	nava	2
navigasi		2	navigation	9	navigational	4
nazar		0	vulture	2
nazarbayev		0	nazarbayev	6
nazaret		0	nazareth	2
nazareth		0	nazareth	2
nazi		1	nazi	5	nazis	2
nba		1	nba	11
nbc		0	nbc	6
ncba		0	ncba	2
ncl		1	ncl	3
ndao		0	ndao	2
ndiaye		0	ndiaye	2
ndlovu		0	ndlovu	2
near		0	near	2
nedved		0	nedve	2
need		0	need	2
neem		0	neem	2
neeskens		0	neesken	2
negara		472	country	693	state	427	nation	70	negara	20	national	14	state-own	3	fledgle	2	superpower	2	statehood	2	nationwide	2	nationality	2	impoverish	2
negaranegara		1	country	4
negatif		23	negative	176	negatively	16	adverse	2
negative		0	negative	2
negera		3	country	2	here	2
negeri		200	public	60	country	57	domestic	53	state	52	interior	33	affair	26	foreign	24	overseas	20	home	16	abroad	12	secretary	12	negeri	7	international	4	offshore	3	in-country	3	export	2
neglasari		0	neglasari	5
negoisasi		0	negotiation	2
negosiasi		0	negotiation	21	negotiate	5
negri		1	servant	3
negroponte		0	negroponte	6
nehemia		1	nehemiah	3
neil		2	neil	7
nekkavi		0	nekkavi	2
nektar		0	nectar	3
nelayan		8	fisherman	79	fisher	27	fishing	25	fisheries	3	fishery	2	sea-fish	2
nell		0	nell	2
nelson		0	nelson	11
nenek		8	grandmother	5	ancestor	3	grandma	3	her	1
neo-darwinisme		0	neo-darwinism	2
neon		0	neon	3
neonatus		0	neonate	2
nepal		4	nepal	23	nepalese	8	nepali	2
nepotisme		0	nepotism	8
neptunus		0	neptunus	2
neraca		4	balance	23	current	4	sheet	2	surplus	1
neraka		1	hell	11
nesta		0	nesta	3
net		4	net	21
netanyahu		0	netanyahu	3
netbook		0	netbook	2
neto		1	net	6
netral		0	neutral	4
netralitas		0	neutrality	2
netron		0	neutron	2
nets		0	net	5
netto		1	net	4	worth	3	revise	2
network		1	network	8
neumann		0	neumann	6
neumiller		0	neumiller	2
neurologi		0	neurologic	2
neuromotor		0	neuromotor	2
neuron		0	neuron	4
neuroscience		0	neuroscience	2
neutron		0	neutron	5
nevada		0	nevada	2
neville		0	neville	2
new		7	new	134
newcastle		1	newcastle	22
newport		0	newport	4
news		2	news	25
news.com.au		0	news.com.au	2
newton		0	newton	2
next		0	next	2
nfa		0	nfa	3
nfl		1	nfl	5
nfu		0	nfu	3
ngaliyan		0	ngaliyan	3
nganjuk		0	nganjuk	2
ngawi		0	ngawi	36
ngengat		0	moth	12
nggaha		0	nggaha	2
nggak		2	not	4	n't	2
ngo		0	ngo	2
nguyen		0	nguyen	2
ngô		0	ngô	2
nhs		0	nhs	6
niaga		3	niaga	14	market	5	commercial	4	trade	4
nias		0	nia	40
niat		12	intention	6	intent	3	goodwill	2
nibung		0	nibung	2
nice		0	nice	8
nicholas		0	nicholas	4
nick		1	nick	6
nickel		0	nickel	4
nicklas		0	nickla	5
nicky		0	nicky	3
nicola		0	nicola	2
nicolas		0	nicolas	19
nicole		0	nicole	2
nido		0	nido	2
nielsen		0	nielsen	8
nieminen		1	nieminen	4
nifas		1	birth	2
nigel		0	nigel	3
niger		1	niger	19
nigeria		6	nigeria	59	nigerian	18
night		0	night	4
nihat		0	nihat	6
nii		0	nii	2
nikah		1	marriage	43	nikah	9
nikaragua		1	nicaragua	3
nikel		5	nickel	36
niken		0	niken	5
nikkei		0	nikkei	5
nikmati		1	enjoy	5
nikolay		0	nikolay	10
nikotin		0	nicotine	3
nil		1	nile	3	hippo	1
nilai		121	value	210	the	127	score	97	worth	10	amount	6	grade	5	's	5	valuead	2	value-ad	1
nilam		0	patchouli	2
niles		0	nile	2
nina		0	nina	2
niniwe		0	nineveh	3	ninevite	2
niort		0	niort	3
nip		0	nip	8
nirkabel		1	wireless	8
nirlaba		3	not-for-profit	5
nirwana		0	nirwana	3
nisp		0	nisp	5
nistelrooy		1	nistelrooy	9
nitin		0	nitin	2
nitrat		0	nitrate	6
nitrogen		1	nitrogen	3
nixon		0	nixon	2
njop		0	njop	2
nkri		0	unity	2
nlrp3		0	inflammasome	2
nm		0	nm	2
nnaji		0	nnaji	2
no		35	no	363
nobel		0	nobel	14
node		0	node	2
noel		0	noel	2
noh		0	noh	2
noise		0	noise	1
nokia		0	nokia	2
nol		3	zero	16	index	2
nomenklatur		0	nomenclature	2
nominal		5	nominal	25	nominally	5	value	1
nominasi		0	nomination	10
nominees		0	nominee	3
nomor		38	number	136	no	21	nomor	2
non		41	non	8	non-cash	6	non-agricultural	3	commodity	3	non-government	2	non-bank	2	non-state	2	non-interest	2	non-gakin	2	non-saadp	2	non-corporate	2	non-farm	2	non-principal	2	outside	1	both	1
non-assam		0	non-assamese	3
non-bank		0	non-bank	3
non-formal		0	non-formal	5
non-gakin		0	non-gakin	10
non-irigasi		0	non-irrigate	5
non-islam		0	non-islamic	2
non-katolik		0	non-catholic	2
non-migas		0	non-oil	4
non-pemerintah		2	non-state	9	non-government	8	non-governmental	2
non-pns		0	non-civil	22
non-proliferasi		0	non-proliferation	2
non-saadp		3	non-saadp	9
non-sp		0	"	1
non-stop		0	non-stop	2
non-tarif		0	non-tariff	4
non-tariff		0	non-tariff	2
non-tradable		0	non-tradable	3
non-tunai		1	non-cash	2
nona		0	ms	5
nonanggota		1	non-pekka	2
nonaset		0	non-asset	2
nonbank		0	non-bank	9
nondepartemen		0	nondepartmental	2	nonministerial	2
nonesensial		0	non-essential	2
nonfisik		1	non-physical	2
nonformal		0	non-formal	41	nonformal	2
nonharga		0	non-price	2
noninti		0	noncore	2
nonkayu		1	non-timber	10
nonkonsumsi		0	nonconsumption	3
nonmakanan		0	goods	2	non-food	2
nonmigas		0	non-ga	6	non-oil	2
nonmiskin		1	non-poor	16	nonpoor	14	poor	2	non-gakin	2	better-off	2
nonmuslim		0	non-muslim	7	non	3
nonpatogenik		0	non-pathogenic	5
nonpemerintah		0	non-government	27	nongovernment	13	ngo	3
nonpenerima		0	non-ra	6	nonrecipient	2	non-recipient	2
nonpertanian		2	non-agricultural	12
nonpeserta		1	non-participant	12	nonparticipant	2
nonreguler		0	school	1
nonstruktural		0	non-structural	2
nonteknis		0	non-technical	3
nontunai		0	non-cash	4
nonusaha		0	non-business	2
nopember		1	november	14
norena		0	norena	2	her	2
norma		1	norm	6
normal		7	normal	53	normality	3	normally	3	normalcy	2	usual	2	regular	2
normale		0	normale	2
normalisasi		0	normalization	7	normalisation	3	normalize	2
norman		2	norman	2
normatif		1	normative	4	normatively	4
norse		0	norse	2
norte		0	norte	5
north		0	north	9
northern		0	northern	3
norton		0	norton	5
norwegia		0	norway	16	norwegian	8
norwich		0	norwich	2
nos		0	no	3
not		0	not	4
nota		9	note	16	memorandum	2
notaris		1	notary	8
notasi		0	notation	2
notebook		0	notebook	4
notes		0	note	4
noto		0	noto	5
nottingham		0	nottingham	6
nou		0	nou	6
nouadhibou		0	nouadhibou	2
nouakchott		0	nouakchott	2
nouwen		0	nouwen	2
nova		4	nova	7
novak		0	novak	10
novel		3	novel	5
november		3	november	124	nov	4
nowak		0	nowak	4
nowitzki		1	nowitzki	5
npd		1	npd	2
npi		2	balance	9	npis	2	npi	2
npl		3	npl	15	non-perform	7
npt		0	npt	5	non-proliferation	2
npwp		0	taxpayer	2
nsw		0	nsw	5	postponement	2
nt		2	nt	3
ntaadp		0	ntaadp	20
ntb		1	ntb	38	nusa	1
nts		0	nts	6
ntt		15	ntt	363	tenggara	5	nusa	3
nu		0	nu	4
nuansa		9	nuansa	3
nubuat		1	prophecy	3	prophetic	2
nuggets		0	nugget	4
nugini		0	guinea	2
nuh		0	noah	2
nukleat		0	nucleic	2
nukleotida		1	nucleotide	13
nukleus		0	nucleus	13
nuklir		12	nuclear	253	nuclear-arm	1
nun		1	call	1
nuptk		0	nuptk	16
nurani		0	conscience	9
nuremberg		0	nuremberg	11
nurhayati		0	nurhayati	3
nuri		0	nuri	7
nusa		2	nusa	53
nusantara		0	nusantara	18	indonesian	1
nutrisi		0	nutrition	8	nutritional	3	nutrient	2
nutrition		0	nutrition	3
nweke		0	nweke	3
ny		1	ms	6
nya		19	his	22	him	6
nyala		1	fiery	2
nyaman		13	comfortable	12	uncomfortable	5	safe	3	convenience	3	comfort	2	inconvenience	2	conveniently	2	convenient	2
nyamuk		0	gnat	24	mosquito	5
nyanyian		2	song	8
nyaris		7	almost	15	close	4	nearly	2	header	2	never	2
nyata		38	real	43	significant	17	concrete	13	clear	10	evident	5	tangible	5	true	4	significantly	3	apparent	3	actual	3	obvious	3	visible	2	real-life	2	vivid	2	indeed	2
nyawa		10	life	29	lay	3
nyebrang		0	cross	2
nyeri		4	pain	47	ache	3
nyse		0	nyse	4
nzaid		0	nzaid	5
o		2	o	9
o'brien		0	o'brien	2
o'donnell		0	o'donnell	3
o'hern		0	o'hern	2
o'neal		2	o'neil	3
o'neill		0	o'neill	3
obaja		0	obadiah	3
obama		0	obama	10
obat		16	medicine	43	drug	34	medication	14	cure	6	killer	2	over-the-counter	2	drugstore	1	treatment	1
obat-obatan		0	medicine	39	medication	32	drug	9	pharmaceutical	3	medical	3	pesticide	2	substance	1
oberholser		0	oberholser	2
obesitas		0	obesity	6
obi		1	obi	4
obi-halmahera		0	halmahera	2
objek		13	object	17	target	5
objektif		0	objective	16	objectively	4	subjective	2
objektivitas		0	objectivity	9
obligasi		18	bond	178	debenture	7
obligation		1	obligation	2
obligor		0	obligor	3
obor		0	flame	2	will	1
observasi		0	observation	15
observatori		0	observatory	3
observatorium		0	bosscha	4
obstruktif		0	obstructive	2
obu		0	obu	3
obyek		7	object	6	subject	2	target	2
oc		2	oc	3	danamon	1
ocalan		0	ocalan	5
ocbc		0	ocbc	2
ocean		0	ocean	5
ochoa		0	ochoa	3
ocraft		0	ocraft	2
october		0	october	2
oda		1	oda	5
odemwingie		0	odemwingie	3
odi		0	odi	2
odierno		0	odierno	2
odom		0	odom	3
oecd		0	oecd	9
oefelein		0	oefelein	2
oehela		0	oehela	17
oenay		0	oenay	7
oenenu		0	oenenu	8
oesao		0	oesao	12
of		7	of	200
ofensif		0	offensive	9
off		0	off	5
offer		4	offer	1
offering		0	offer	2
office		0	office	12
officer		1	officer	3
offline		0	offline	2
offshore		0	offshore	5
offside		0	offside	13
offtake		0	offtake	2
ofisial		0	official	4
ogbaudu		1	ogbaudu	2
oh		2	oh	2
ohene		0	ohene	2
ohio		0	ohio	2
oil		2	oil	9
ojek		4	ojek	25	taxi	23	motorcycle	3
okada		0	okada	2
oke		1	ok	2
oki		2	oic	29
okinawa		0	okinawa	3
oklahoma		0	oklahoma	7
oknum		6	rogue	2	unscrupulous	2
oksida		0	oxide	8
oksidasi		0	oxidation	9	oksidant	2
oksidatif		1	oxidative	4	oksidative	3
oksigen		1	oxygen	73	oxigen	2
oktober		13	october	183	oct	4	mid-october	2
oktober-desember		1	october-december	4
olah		5	sport	7
olahan		0	process	8	agro-industrial	6	dish	2	dairy	2
olahraga		15	sport	55	exercise	3
olahragawan		0	athlete	4
old		1	old	12
oleh		1106	by	3205	the	123	for	42	through	16	consequently	5	encroachment	1
olga		0	olga	4
oli		0	oil	2
olic		0	olic	4
olimpiade		4	olympic	59	olympics	29
oliveira		0	oliveira	3
oliver		0	oliver	5
olivier		0	olivier	6
olken		0	olken	2
olmert		2	olmert	47
olof		0	olof	2
ols		0	ols	3
olympic		0	olympic	2
olympique		0	olympique	33
olympus		0	olympus	3
om		0	om	2
oman		0	oman	4
omanthai		0	omanthai	2
omar		0	omar	12
ombak		3	wave	8
ombudsman		1	ombudsman	19
omega		0	omega	4
omi		0	omi	2
omisi		0	commission	1
omong		2	nonsense	4	idle	2
omonia		0	omonia	2
omset		0	turnover	3	profit	2
omzet		1	earnings	20	turnover	10
on		15	on	42
on-line		0	online	3
onbase		0	onbase	3
one		2	one	7
onesimus		1	onesimus	5
ongkos		5	cost	13	fee	4	charge	2
online		1	online	54
only		0	only	2
ons		0	ounce	4
ontario		0	ontario	5
ooad		0	ooad	2
opasitas		0	opacity	2
opcode		0	opcode	2
opec		1	opec	10
open		0	open	45
operan		2	pass	2
operasi		25	operation	139	surgery	34	operate	16	sweep	2	operasi	2	operative	1
operasional		15	operational	118	operate	32	operation	19	operasional	8
operation		0	operation	1
operator		2	operator	57
opini		0	opinion	9
opium		0	opium	7
opk		0	opk	14
opo		0	opo	2
oposisi		4	opposition	75
opportunities		0	opportunity	3
opportunity		1	opportunity	3
opsi		4	option	9
optik		1	optical	6	optic	4
optimal		19	optimal	27	optimum	10	optimally	10	optimize	4	weak	3
optimalisasi		0	optimize	4	optimization	2
optimis		4	optimistic	62	believe	3	optimism	2
optimisme		0	optimism	11	optimistic	3
optimistik		0	optimistic	2
optimistis		0	optimistic	9
optimum		0	optimum	2
or		0	or	2
orang		1395	people	989	person	183	the	116	man	100	those	91	of	57	someone	31	individual	30	›	24	one	22	other	22	everyone	21	anyone	20	crowd	8	guy	5	folk	5	dead	4	detainee	3	orang	3	land-own	2	instruct	2	captive	2	afflict	1
orangtua		7	parent	178	parental	6
orangutan		0	orangutan	4
oranye		0	orange	2
orasi		0	oration	2
orazem		0	orazem	2
orbit		3	orbit	17
orde		2	order	19
order		0	order	4	cancelation	2
oregon		0	oregon	7
organ		6	organ	38
organel		0	organel	3
organik		0	organic	11
organisasi		42	organization	120	organisation	99	organizational	9	organisational	9	cso	4	agency	3	nongovernmental	2
organisasional		0	organisational	4	viability	1
organisasiorganisasi		0	organisation	2
organisme		1	organism	12
organization		0	organization	3
orgun		0	orgun	2
ori		1	ori	7	retail	1
oriangu		0	oriangu	2
orientasi		4	orientation	9	tend	1
origin		0	origin	8
orlando		0	orlando	4
orleans		0	orleans	7
ormas		0	mass	5	organization	3
ornop		1	ngo	37	non-government	4	npo	3
orpa		0	orpah	3
ortega		1	ortega	5
os		0	os	3
osaka		0	osaka	3
osama		0	osama	4
osasuna		0	osasuna	6
oscar		0	oscar	6
oskar		0	oskar	2
oslo		0	oslo	1
oss		0	oss	5
osteonekrosis		0	osteonecrosis	1
oswald		0	oswald	10
ota		0	ota	2
otak		8	brain	64
oto		0	oto	2
otomatis		5	automatically	29	automatic	12
otomotif		4	automotive	12
otonom		2	autonomous	14	autonomy	5
otonomi		5	autonomy	122	authority	7	autonomous	4
otoparts		0	otopart	3
otopsi		2	post-mortem	2
otorita		0	authority	2
otoritas		6	authority	45
otoriter		0	authoritarian	5
otot		2	muscle	64	muscular	3
ottawa		0	ottawa	3
ottmar		0	ottmar	9
otto		0	otto	4
ottoman		0	ottoman	2
ottomitra		0	ottomitra	2
ould		0	ould	6
oumar		0	oumar	3
ousmane		0	ousmane	2
out		0	out	5
outcome		0	outcome	4
outlook		1	outlook	16
output		0	output	8
outreach		0	outreach	2
outstanding		0	outstanding	18
ovarium		0	ovarian	2
oven		0	oven	3
over		4	over	3
overall		0	overall	3
overseas		0	overseas	2
owen		0	owen	4
owerri-port		0	owerri-port	2
oxfam		0	oxfam	9
oxford		0	oxford	4
ozon		0	ozone	6
p		4	p	17	revise	3
p3k		0	first-aid	2
pabean		0	custom	3
pablo		0	pablo	2
pabrik		19	factory	132	plant	20	manufacturer	4	industry	4	company	4	manufacturing	2	mill	2
pabrikan		2	factory	27	manufacturer	2
pacar		1	girlfriend	2
paceklik		2	drought	2	shortage	2	famine	2
pacific		1	pacific	27
packing		0	pack	2
pacu		2	runway	7
pacuan		0	race	2
pad		4	revenue	100	pad	51
pada		1420	in	3853	on	1873	at	801	the	488	to	392	for	91	during	90	by	65	's	40	upon	23	cling	2	stride	1	christ-center	1	awkward	1
padahal		46	whereas	29	fact	17	while	7	when	6	actually	6	although	5	though	5	despite	3	even	1
padam		1	power	2	blackout	2
padang		20	padang	18	field	4	meadow	4	desert	3	grassland	2
padat		14	solid	13	labor-intensive	8	densely	7	intensive	6	crowd	4	populate	3	dense	3	overcrowd	2	busy	2	density	1
padi		9	rice	72	paddy	10	wet-rice	2	rice-produce	2
padnya		0	revenue	3
padraig		0	padraig	2
paduan		2	choir	4	chorale	2	teen	1
pagan		0	pagan	3
pagar		2	fence	11
page		0	page	2
pagi		26	morning	115	early	30	breakfast	3	afternoon	2	a.m	1
pagis		0	pagis	2
pagu		5	allocation	11	ceiling	7	rice	6	supply	5	shortfall	4	quota	4	number	3
paha		0	thigh	7	groin	2
paham		7	understand	11	inform	2	aware	1
pahatan		0	sculpture	2
pahit		0	bitter	3	sour	2	memory	1
pahlawan		7	hero	14	mighty	3
pai		0	islamic	6
paigc		0	paigc	2
pailit		1	bankrupt	2
pais		0	pais	3
pajak		24	tax	299	taxation	16	revenue	3	taxpayer	2	non-tax	1
pak		11	sir	12	head	4	pak	3	pack	3
pakai		13	use	18
pakaian		7	clothes	19	clothing	11	dress	3	garment	2	suit	2
pakan		3	feed	5	fodder	2
pakar		7	expert	33	scholar	3
pake		0	use	3
pakenjeng		0	pakenjeng	2
paket		9	package	91	paket	9	packet	3
pakis		1	pakis	2
pakistan		7	pakistan	107	pakistani	39	pakistanis	3
paksa		7	force	6	forcibly	2
pakta		1	pact	4
paktiawal		0	paktiawal	5
paku		0	nail	8
pala		0	nutmeg	7
palang		0	cross	8
palangkaraya		0	palangkaraya	2
palano		0	palano	16
palapa		0	palapa	2
palawija		1	palawija	6	crop	3
palem		0	palm	3
palembang		2	palembang	16
paleontologi		0	paleontologist	10	paleontology	4
paleontologis		0	paleontological	3	paleontologist	2
palermo		0	palermo	9
palestina		20	palestinian	219	palestine	11
palestina-israel		0	israeli-palestinian	5	palestinian	2
palin		1	palin	15
paling		116	most	392	the	121	least	113	worst-affect	4	mostly	2	fierce	2	memorable	2
palm		1	palm	8
palmas		0	palma	3
palmer		0	palmer	3
palmerah		0	palmerah	4
palo		0	palo	4
paloschi		0	paloschi	2
palsu		8	false	29	fake	14	counterfeit	7	fraudulent	3	falsely	3
palu		2	palu	22	hammer	5
palung		0	trough	3
palungan		1	manger	2
pam		0	pipe	2	drink	1
pama		0	pama	4
paman		2	uncle	4
pamekaran		0	pamekaran	9
pameran		4	exhibit	10	exhibition	8
pamoyanan		1	pamoyanan	10
pamrih		2	unconditional	2
pamsimas		0	pamsima	3
pan		0	pan	11
panah		1	arrow	3
panama		0	panama	13
panas		24	summer	46	heat	32	hot	18	temperature	5	wrath	1
panasonic		0	panasonic	4
pancang		1	streamb	2
pancaran		3	emission	2
pancasila		2	pancasila	2
panci		0	pan	2
pancing		0	fishing	2
panda		0	panda	11
pandai		3	ironmonger	2
pandang		11	perspective	35	view	8	look	5	indiscriminate	2	viewpoint	2	an	2
pandangan		20	view	43	perspective	8	eye	5	mind	3	perception	3	outlook	3	sight	3	opinion	2	argument	2
pandemi		0	pandemic	60
pandemik		0	pandemic	2
pandev		0	pandev	2
pandu		1	pandu	2
panduan		8	guideline	34	guide	18	guidance	7	rutter	3	guidebook	3	handbook	3
panel		2	panel	19
panen		1	harvest	62	crop	16	rice	2
panenan		0	crop	2	harvest	1
pangan		17	food	159	pangan	3
pangeran		2	prince	10
pangestu		0	pangestu	2
panggar		0	house	2
panggil		2	call	2
panggilan		1	call	28	nickname	2
panggung		5	stage	14	platform	4	set	2	backstage	2	onstage	2	vehicle	2
pangkalan		2	base	52	airbase	8	database	7	army	1
pangkat		2	promotion	5	rank	4	demotion	3
pangkuan		1	her	2
panglima		3	commander	7	commander-in-chief	2
pangloh		0	fine	2
pangsa		12	share	16	segment	2
pangsit		0	dumpling	2
panigoro		0	panigoro	3
panik		3	panic	15
panin		9	panin	17	maturity	1
panipat		0	panipat	2
panitia		12	committee	79	organiser	6
panja		3	committee	5
panjang		65	long	135	length	13	extend	5	lengthy	5	long-term	4	panjang	3	period	2	long-run	2
panjwayi		0	panjwayi	2
pantai		20	coast	74	coastal	21	beach	17	coastline	13	shore	8
pantas		15	deserve	13	appropriate	4	worth	3	proper	2	inappropriate	2
pantauan		2	monitor	3	observation	2	update	1
pantelic		0	pantelic	3
pantul		0	rebind	3
pantulan		6	rebind	3
pantura		1	pantura	2
panucci		0	panucci	3
panumbangan		1	panumbangan	3
panutan		0	model	4
paolo		0	paolo	6
pap		26	lap	295
papa		2	papa	2
papan		28	board	22	bottom	9	mid-table	7	sign	3	lowly	3	notice-board	2	plywood	1
papanggo		0	papanggo	2
paparan		7	exposure	6	section	2
paper		0	paper	24
papi		0	papi	2
papin		0	papin	3
papua		2	papua	38
par		6	par-three	3	par-four	2	four-under	2	par	2
para		1397	the	656	of	91	these	29	›	25	by	21	those	12	their	12	for	10	researcher	2	traveler	2	shopper	2	campaigner	2	attendant	2	pagan	2	jihadist	1	mum	1
parabola		0	dish	3
parabronkhus		0	parabronchi	3
paracel		0	paracel	2
parachinar		0	parachinar	7
parade		0	parade	2
paradigma		3	paradigm	16
paragraf		0	paragraph	2
paraguay		0	paraguay	3
parah		23	severe	21	seriously	16	hit	12	bad	12	severely	8	hard	7	badly	6	serious	5	exacerbate	3	fatally	2	severity	2	critical	2	affect	2	unfortunately	1
paraji		1	paraji	11
parakantugu		1	parakantugu	28
paralayang		0	paraglid	3
paralel		0	parallel	9
parallel		0	parallel	2
paramedis		0	paramedic	6
parameter		1	parameter	6
paramiliter		0	paramilitary	16
parang		0	machete	2
parasetamol		0	paracetamol	2
parasut		0	parachute	3
paratroop		0	paratrooper	2
parc		0	parc	3
parfum		1	fragrance	2
paripurna		3	plenary	9
paris		7	paris	53	cartoon	1
paris-nice		0	paris-nice	2
parit		0	trench	3	ditch	2
paritas		0	parity	3
pariwisata		5	tourism	27	tourist	2
parjo		0	parjo	3
park		0	park	28
parkening		1	parken	3
parker		0	parker	5
parkir		4	parking	16	park	3
parlemen		12	parliament	86	parliamentary	21	mps	10	lawmaker	8	speaker	4	mp	3	legislator	3	deputy	3	parliamentarian	2	legislature	2	mep	1
parma		0	parma	6
parreira		0	parreira	2
parry		0	parry	2
parsial		1	partial	10
parsons		0	parson	2
part		0	part	2
partai		55	party	146
partially		0	partially	2
participatory		0	pngo	2	participatory	1
partikel		0	particle	12
partisipan		0	participant	4	participate	2
partisipasi		16	participation	206	enrollment	39	enrolment	6	partisipasi	2
partisipatif		0	participatory	13	participative	7
partisipatoris		0	participatory	39
partner		0	partner	4
partnership		0	partnership	22
partnerships		0	partnership	3
paru		2	lung	18	pulmonary	2
paru-paru		2	lung	33
paruh		12	half	18	beak	11	halftime	3	mid	2	mid-term	1
parutan		1	scraping	2
parvaiz		0	parvaiz	2
pas		10	fit	3	discreetly	2
pasadena		0	pasadena	2
pasak		1	plug-board	2
pasal		29	article	36	chapter	17	section	16	art	14	passage	4	aloud	1
pasalnya		5	problem	2	granite	1
pasaman		0	pasaman	3
pasang		4	tide	3	pair	3	plant	2	tidal	2	ups	1
pasangan		28	couple	94	spouse	45	pair	6	partner	5
pasar		202	market	1155	pasar	14	marketplace	5	omm	4	bazaar	2
pasaran		3	market	11
pasarrebo		0	pasarrebo	7
pasca		11	after	6	aftermath	3	post-tsunami	2	postgraduate	2
pasca-gakin		0	post-gakin	2
pasca-perang		0	post-war	2
pasca-plpg		0	remedial	2
pascakelahiran		0	neo-natal	2	antenatal	1
pascal		0	pascal	2
pascalahir		3	postnatal	5	postpartum	2
pascapanen		0	post-harvest	7
pasien		52	patient	400
pasif		0	passive	22
pasifik		2	pacific	37	asia-pacific	5
pasir		7	sand	13	pasir	6	desert	3	sandstorm	2	gravel	2
paskah		9	paskah	15	easter	8
pasokan		22	supply	65
paspor		1	passport	12
pasrah		0	that	2
password		0	password	10
pasti		46	surely	12	certain	12	must	11	certainly	10	define	10	would	9	sure	9	exact	8	will	8	definite	6	exactly	5	certainty	4	definitely	4	fix	4	uncertain	3	clear	3	unsure	2	uncertainty	2	doubt	2	be	2	firmly	1
pastikan		1	sure	9
pastilla		0	pastilla	2
pastinya		4	surely	3	certainly	2
pastor		0	pastor	4
pastur		0	priest	2
pasukan		60	force	252	troop	86	army	10	soldier	6	deployment	1	purport	1	commando	1
pasuruan		0	pasuruan	10
paszek		0	paszek	3
patah		3	break	17	fracture	5	brokenheart	3	heartbroken	2
patch		0	patch	2
paten		1	patent	7
paterno		0	paterno	2
pati		0	pati	2
pato		0	pato	15
patogen		0	pathogen	7	pathogenic	2
patogenesis		0	pathogenesis	2
patogenik		0	pathogenic	13
patogenisitas		0	pathogenicity	4
patokan		12	calculate	1
patologi		0	pathology	3
patologis		0	pathological	2
patrick		1	patrick	10
patriot		1	patriot	2
patriotik		0	patriotic	3
patroli		1	patrol	24
patron		0	patron	4
patron-klien		0	patron-client	2
patronase		0	patronal	2	patronage	2
patterns		0	pattern	2
pattiro		0	pattiro	4
patty		0	patty	4
patuh		1	seem	2
patung		7	statue	7
patungan		4	venture	10
patut		16	should	4	it	4	worth	3	eligible	2	courageous	2
paud		1	paud	7
paul		0	paul	27
paul-henri		0	paul-henri	2
pauleta		0	pauleta	6
paulista		0	paulista	2
paulo		0	paulo	7
paulus		6	paul	267	he	34
paus		1	pope	8	whale	7
pausanias		0	pausania	2
pavel		0	pavel	7
paving		0	have	1
pawai		1	rally	13	march	1
pay-as-you-go		0	pay-as-you-go	4	pension	1
payah		9	struggler	2
payne		0	payne	2
paypal		0	paypal	5
payudara		0	breast	18
payung		1	umbrella	8
paz		0	paz	5
pazzini		0	pazzini	3
pbb		13	un	103	u.n.	53	nation	52	pbb	17	tax	3
pbi		0	pbi	2
pbs		0	pbs	2
pc		0	pc	5
pca		0	pca	29
pcc		0	pcc	2
pcr		0	pcr	7
pd		3	pd	6
pda		0	pda	2
pdam		4	pdam	19	tap	2
pdb		6	gdp	51	gross	12	debt-to-gdp	2
pdf		0	pdf	2
pdrb		0	grdp	11	gdp	3
peace		0	peace	2
pearl		0	pearl	2
pebble		0	pebble	2
pebisnis		2	business	4
pebruari		0	february	5
pecah		6	break	7	burst	3	flare	2
pecahan		5	shard	3	1,000-dollar	2	glass	1
pedagang		37	trader	391	peddler	15	trade	9	vendor	8	seller	4	merchant	1
pedagogik		0	pedagogical	7
pedalaman		2	remote	6	interior	3	inland	2	punishment	1	rural	1
pedang		1	sword	11
pedas		3	spicy	2
pedesaan		16	rural	145
pedih		3	pain	2
pedoman		2	guidebook	39	guideline	32	guide	5	guidance	4	directive	3	manual	3	semistructure	1
pedro		0	pedro	3
peduduk		0	of	2
peduli		6	care	17	matter	12	peduli	12	concern	5	aware	3	unconcern	2	regardless	2	about	2	really	1
pedum		1	guideline	29
peer		0	peer	1
peer-to-peer		0	peer-to-peer	1
pefindo		16	pefindo	50
pegadaian		3	pawnshop	21
pegang		1	hold	2	stick	2
pegangan		5	handbook	7
pegaris		1	militant	2
pegawai		25	servant	55	employee	33	official	19	civil	15	staff	9	worker	5	taspen	1	white-collar	1
pegemudi		0	driver	3
pegiat		2	activist	9
pegol		1	three-time	2
pegolf		25	american	6	five-under	1
pegulat		0	wrestler	4
pegunungan		2	mountain	19	mountainous	5
pejabat		47	official	452	officer	16	top	3	high-rank	3	senior	2	bureaucrat	2
pejalan		0	pedestrian	2
pejantan		0	male	2
pejuang		16	fighter	19	militant	11	ex-combatant	5	guerrilla	5	insurgent	5	activist	4	combatant	4	islamist	3	warrior	2
peka		10	sensitive	16
pekalongan		18	pekalongan	313
pekan		28	week	279	weekend	50
pekanbaru		0	pekanbaru	5
pekarangan		3	home-lot	18	yard	3
pekebun		0	plantation	2
pekerja		85	worker	365	employee	30	employment	10	labor	7	employ	5	labour	4	workforce	3	employer	2	tradesman	2	burly	1
pekerjaan		67	work	154	job	143	employment	41	occupation	24	task	7	duty	5	unemployed	3	work-relate	3	labor	3	unemployment	2
pekka		0	pekka	306	dependant	15
pelabuhan		10	port	76	seaport	13	harbour	2	harbor	2
pelacak		2	tracker	2
pelacakan		0	trace	3	track	2
pelacur		0	prostitute	6	prostitution	2
pelacuran		2	brothel	3	prostitution	2
pelajar		4	student	20
pelajaran		31	lesson	66	subject	33	study	12	textbook	3	school	3	teach	2	text	2	course	2	learn	2	curriculum	2	tutor	1
pelajari		2	learn	13
pelaksana		61	implementer	70	implement	57	manager	30	administrator	20	implementation	19	execute	11	manage	6	executive	5	officer	3	executor	3	administer	2	underwriter	2
pelaksanaan		142	implementation	750	the	107	implement	47	of	21	conduct	8	implementational	6	execution	4	carry	4	actual	3
pelaku		65	investor	55	agent	26	actor	21	player	20	doer	9	operator	8	trader	6	perpetrator	3	market	2	businessperson	2	greenback	2	rush	1
pelamar		0	applicant	6
pelambatan		0	slow	2
pelampiasan		0	an	2
pelampung		2	indonesian-made	2	buoy	2
pelan		1	slow	2
pelanggan		8	customer	91	subscriber	17	user	4	client	4	costumer	2	non-household	2	consumer	2	solicit	2
pelanggar		5	violator	2
pelanggaran		13	violation	32	breach	7	foul	6	offence	4	offense	4	violate	3	infringement	3	violence	2	penalty	2	wrongdo	2	tackle	2
pelaporan		1	report	107
pelarangan		1	ban	4	prohibition	2
pelari		3	runner	4
pelarian		2	fugitive	2	escape	2
pelarut		0	solvent	4
pelatih		33	coach	173	manager	16	trainer	12	handler	1	counterpart	1
pelatihan		20	training	296	train	2
pelatuk		0	woodpecker	8
pelaut		5	sailor	18
pelayan		0	provider	11	servant	5	service	3
pelayanan		171	service	675	ministry	41	provision	17	treatment	11	delivery	6	pelayanan	4	serve	3
pelayaran		1	shipping	11	voyage	2
pele		0	pele	4
pelecehan		3	abuse	4	harassment	2
peledak		7	explosive	27
pelelangan		6	auction	26
pelelehan		2	discharge	3
pelemahan		3	weaken	2
pelengkap		3	supplement	5	complement	4	complementary	2	additional	2
pelepas		0	moneylender	5
pelepasan		2	release	3
pelestarian		2	conservation	4
pelibatan		0	involvement	6	engagement	4	involve	3
peliharaan		4	domestic	4	pet	3
pelik		0	problem	1
pelimpahan		0	delegate	4	authority	1
pelindung		6	protective	9	guardian	3	protector	3	mantle	2	protection	2
pelita		1	pelita	2	lamp	2
pellegrini		0	pellegrini	2
pelompat		0	jump	2
pelonggaran		0	ease	2
pelopor		1	pioneer	3
pelosi		0	pelosi	20
pelosok		10	remote	4	corner	2	location	1
pelt		0	pelt	2
peluang		55	opportunity	92	chance	73	possibility	3	boost	2	miss	2	prospect	1
pelucutan		0	disarmament	4
pelukis		0	painter	2
pelumas		0	lubricate	6
peluncur		1	launcher	2
peluncuran		3	launch	30
pelur		0	plaster	1
peluru		4	missile	12	bullet	11	bulletproof	2	misile	2
peluruhan		0	shed	2
pemadam		3	firefighter	5	extinguisher	3	brigade	3	fire	2
pemadaman		2	outage	2
pemahaman		23	understand	106	understanding	4	awareness	4	knowledge	4	comprehension	2	idea	2	insight	2
pemain		322	player	180	's	22	brazilian	19	midfielder	14	play	4	defender	4	squad	3	shuttler	3	halftime	3	unseed	2	highly-rate	2	uncap	2	football	2	stellar	2	veteran	2	penalty	2
pemakai		2	user	7
pemakaian		9	use	15	usage	3	extraction	2
pemakaman		5	cemetery	4
pemaksaan		0	collection	1	enforce	1
pemakzulan		2	impeachment	2
pemalsuan		0	falsification	2	falsify	2	false	2
pemanas		1	heater	2
pemanasan		4	warm	26	warm-up	6	heat	2
pemandangan		4	sight	9	view	3	scene	2
pemandu		3	guide	10
pemanfaatan		16	utilization	75	use	50	usage	7	benefit	5	extraction	2	purpose	2	of	2	extract	1	exploitation	1
pemangkasan		1	cut	5
pemangku		2	stakeholder	128
pemangsa		1	predator	11	hunter	3
pemangsaan		0	predatory	2
pemantau		2	monitor	11
pemantauan		13	monitor	184	observation	4
pemantul		0	eye	1
pemasangan		4	installation	3	connect	1
pemasaran		6	market	96
pemasok		1	supplier	29	vendor	1
pemasokan		1	supply	2
pemasukan		7	income	4	revenue	3	export	2	derive	2
pemasyarakatan		1	corrective	2
pematang		0	pematang	13
pemazmur		6	psalmist	42
pembaca		6	reader	18
pembacaan		0	read	6
pembagi		4	distributor	17	distribution	2
pembagian		27	division	28	distribution	25	share	12	divide	9	distribute	6
pembaharuan		3	reform	2
pembahas		0	reviewer	2
pembahasan		10	discussion	33	discuss	6	debate	3	section	2
pembajak		0	hijacker	6
pembajakan		1	piracy	3	hijack	3
pembakaran		7	burn	16	combustion	14
pembalakan		1	log	3
pembalap		45	rider	10	finish	4	23-year-old	2	csc	1	race	1	peloton	1
pembalasan		5	retaliation	3	revenge	3	reprisal	2
pembalsaman		0	embalm	2
pembanding		1	comparison	4
pembangkang		1	dissident	2	renegade	2
pembangkit		3	power	13	plant	11	generator	6	coal-fire	2
pembangkitan		0	generator	1
pembangun		0	building	2	construction	2
pembangunan		121	development	601	construction	86	building	42	pembangunan	16	reconstruction	8	build	7	establishment	6	contruction	2
pembantaian		2	genocide	5	slaughter	3
pembantu		8	aide	9	assistant	5	support	5	sub-branch	4	pustu	2	maid	2	pembantu	2	domestic	2
pembantuan		7	co-administration	25	pembantuan	2	coadministration	2	embed	2
pembaptis		0	baptist	5
pembaruan		5	reform	34	update	5	transformation	2
pembatalan		11	cancellation	11	revoke	1
pembatasan		5	restriction	30	distance	16	limit	12	limitation	7	restrict	4
pembawa		8	carrier	8	peacemaker	4	host	3	armor-bearer	1
pembayar		1	payer	2	depositor	2	agent	2
pembayaran		61	payment	186	pay	24	repayment	14	reimbursement	6	invoice	3	amount	3	co-payment	2
pembebanan		1	impose	3
pembebasan		24	release	29	liberation	18	exemption	10	acquisition	5	waiver	4	deliverance	3	alienation	2
pembeda		0	differentiate	3	differentiator	2
pembedaan		1	distinction	3
pembedahan		0	surgery	2
pembekuan		3	clot	7	coagulation	4
pembela		0	defence	3	defender	3
pembelaan		3	appeal	2
pembelajaran		8	learn	26	lesson	20	teach	3	class	2
pembeli		6	buyer	35	purchaser	6	customer	2
pembelian		33	purchase	64	buy	28	procurement	9	alienation	2	transaction	2	telkom	1
pembelot		0	defector	6
pembelotan		0	defection	2
pembenahan		1	improvement	2
pembenaran		2	justification	3	justify	3
pembenci		1	hater	2
pembendungan		1	containment	19
pembengkakan		0	increase	3
pembentuk		1	form	2
pembentukan		39	formation	61	establishment	24	form	20	creation	12	establish	9	of	6	formulation	3
pemberantasan		11	eradication	28	anti-corruption	19	elimination	3	alleviation	3	address	2	enforcement	1
pemberat		1	ballast	2
pemberdayaan		14	empowerment	101	empower	14	pemberdayaan	4
pemberhentian		3	dismissal	5
pemberi		24	provider	41	trainer	2	employer	2	donor	2
pemberian		97	provision	49	delivery	30	of	20	provide	20	give	16	grant	6	administration	4	gift	3	administer	2	to	2
pemberitaan		10	news	3	release	2
pemberitahuan		6	unannounce	6	information	4	inform	2	notice	2	announce	2	announcement	2
pemberkasan		0	file	2	professional	1
pemberkatan		0	blessing	3
pemberlakuan		28	implementation	8	impose	7	enactment	3	imposition	2	constitute	2
pemberontak		3	rebel	112	insurgent	26	insurgency	6	rebel-held	3
pemberontakan		4	insurgency	8	rebellion	5	uprising	3	revolt	3	counter-insurgency	3	curb	1
pembersihan		3	clean	16	clear	3
pembiasan		0	refract	2
pembiayaan		51	finance	90	funding	45	financial	6	loan	5	health-finance	5	expenditure	4	fund	3	shipping	2	lease	2	refinance	1
pembicara		2	speaker	9	speak	3
pembicaraan		12	talk	89	discussion	10	conversation	3
pembilang		0	numerator	2
pembimbing		8	guidance	2
pembina		3	trustee	4
pembinaan		10	guidance	18	development	7	pembinaan	3	assistance	3	establishment	2	supervision	1
pemblokiran		0	blockage	3	blockade	2	block	2
pembobolan		0	break-in	2
pembobotan		0	weighting	4	weight	2
pembom		1	bomber	9
pemboman		6	bomb	21	bombing	17
pembongkaran		0	dismantle	3	unload	3	demolishment	2	demolition	2	excavation	1
pemboran		0	drill	4	onshore	1
pemborosan		0	budget	2	waste	1
pembuahan		0	fertilisation	3	insemination	2
pembuangan		3	disposal	13	dump	2	waste	1
pembuat		27	maker	10	policymaker	7	lawmaker	4	carmaker	3	manufacturer	3	troublemaker	2	wrongdoer	2	film-maker	2	policy-maker	2
pembuatan		34	make	18	preparation	16	production	11	prepare	8	creation	8	the	6	manufacturing	6	decision-mak	6	produce	5	construction	5	of	4	create	4	compilation	4	formulate	4	building	4	for	3	draft	3	policy-mak	3	decision-making	2	fabrication	2	generation	2	maker	2	establishment	2	craft	2	compile	2
pembubaran		3	dissolution	3
pembudidayaan		0	hatchery	3
pembuka		10	open	20	opener	7	starter	2
pembukaan		12	open	37	introductory	2	accessible	1
pembukuan		0	bookkeep	13	book	3
pembuluh		5	vessel	11	vein	4	vascular	1
pembunuh		1	killer	14	squad	3	murderer	2	sacrifice	2	killing	1
pembunuhan		7	murder	22	kill	16	assassination	15	killing	14	assassinate	1	massacre	1	death	1
pemburu		2	poacher	6	hunter	5
pemda		60	government	394	local	169	regional	82	administration	16	pemda	5
pemecahan		6	solution	7	solve	2
pemecatan		3	dismissal	5	sack	4
pemegang		44	holder	38	shareholder	37	cardholder	3	own	3	's	1
pemekaran		4	segregation	4
pemelihara		1	peacekeep	3	peacekeeper	2
pemeliharaan		25	maintenance	34	care	13	pemeliharaan	4	maintain	2
pemenang		15	winner	43	win	7	champion	3
pemenuhan		17	fulfillment	18	fulfill	12	meet	5	fill	3
pemeran		3	role	3	cast	2
pemerasan		0	extortion	5
pemerataan		2	equity	4	distribution	3	even	3	approach	1	distribute	1
pemeriksa		4	inspector	3
pemeriksaan		33	inspection	30	check	18	checkpoint	9	test	7	examination	5	investigation	5	investigate	3	checkup	2	audit	2	routinely	1
pemeringkat		7	rate	23	pemeringkat	7	efek	1
pemeringkatan		0	rank	6
pemerintah		296	government	2336	goi	75	administration	69	state	41	authority	25	whole-of-government	15	governmental	4	govern	3	government-run	3	government-propose	2	state-run	2	principality	2	government-sponsor	2
pemerintahan		44	government	168	administration	85	governance	43	administrative	22	reign	9	govern	4	self-governance	2	governmental	2	brotodiningrat	2
pemerintahan-negara		0	industrialize	2
pemerkosaan		0	rape	8
pemetaan		2	map	19	survey	1
pemicu		4	trigger	4
pemidanaan		0	criminal	2
pemikir		2	think-tank	2	tank	1
pemikiran		17	think	31	idea	9	rationale	3	logic	3	notion	2	thought	1	way	1
pemilih		5	voter	19	vote	1	electoral	1
pemilihan		42	election	138	selection	37	electoral	14	select	10	vote	7	poll	7	choice	6	re-election	4	elect	3
pemilik		45	owner	88	landholder	17	own	9	landowner	8	homeowner	4
pemilikan		1	ownership	5	own	3
pemilu		2	election	18
pemimpin		37	leader	271	head	16	chief	13	leadership	7
peminat		5	interest	6
pemindahan		2	transfer	5
pemindaian		0	scan	2
peminjam		9	borrower	55	borrow	3
peminjaman		2	borrow	3	lend	2	loan	2
pemirsa		3	viewer	4
pemisah		2	separation	2
pemisahan		4	separation	7	separate	3	secession	2
pemkab		2	kabupaten	58	government	10
pemkot		5	kota	46	government	11	local	8
pemodal		1	investor	2
pemodelan		0	model	9
pemogokan		2	strike	18
pemohon		0	applicant	3
pemotong		2	cutter	2
pemotongan		2	cut	4	shortcut	3	deduction	3
pemotretan		0	record	3
pemp		0	pemp	3
pemprop		1	provincial	38
pemprov		4	provincial	11	jakarta	10
pemrogram		0	programmer	8
pemrograman		0	program	11
pemrosesan		1	process	23
pemrotes		1	protester	16	protestor	2
pemuda		11	young	32	youth	15	he	3	man	2
pemuda-pemudi		0	young	2
pemuka		1	leader	13	cleric	2	prominent	1
pemukiman		11	settlement	15	residential	10	home-lot	3	where	2
pemukulan		3	beat	1
pemulihan		8	recovery	28	restoration	3	wholeness	2
pemulung		0	collector	4	scavenger	3
pemungut		0	collector	6
pemungutan		5	vote	8	collect	6	levy	6	poll	5	referendum	5	charge	3	collection	2	withhold	2	harvest	1
pemusatan		2	focus	3
pemusik		0	musician	2
pemusnah		1	destruction	2
pemusnahan		4	genocide	7
pemutakhiran		2	update	10	purification	2
pemutar		0	player	5
pemutusan		5	termination	2	terminate	2	lay	1	retrenchment	1
pen		0	pen	2
penafsir		0	commentator	3
penafsiran		0	interpretation	6
penagihan		3	collect	5
penahan		4	barrier	2	serve	1
penahanan		5	arrest	9	detention	6	captivity	2	seizure	2
penajaman		0	sharpen	2
penaklukan		1	conquest	2
penalaran		1	logic	3
penalti		16	penalty	76	box	4	spot-kick	3	spot	2
penambahan		13	increase	23	additional	17	add	7	addition	3	raise	2	expand	2	expansion	2	surge	2
penambang		3	miner	7
penambangan		1	mine	19	exploration	6
penampilan		29	appearance	20	performance	20	look	6	display	4	his	2	campaign	2	outward	1
penampung		2	container	2
penampungan		2	pool	2	store	2	yard	2	shelter	2	camp	1
penanak		0	cooker	2
penanam		5	investor	6
penanaman		3	investment	10	plant	6	cultivation	3
penanda		4	sign	5	marker	3
penandatangan		0	sign	4	signatory	3	agreement	2
penandatanganan		1	sign	25
penanganan		29	handle	92	treatment	12	management	6	problem	2
penanggalan		0	date	2
penanggulangan		40	reduction	139	response	6	alleviation	6	mitigation	3	penanggulangan	2	prevention	2	cope	1
penanggung		3	charge	4	oversee	3	responsible	2	delegate	2	manager	1
penangkap		0	fishing	6	captor	2
penangkapan		3	arrest	23	fishing	11	catch	4	seizure	3	capture	3
penantang		0	challenger	2
penantian		3	wait	5
penapisan		0	screen	10
penargetan		1	target	58	mistarget	3	inaccurate	2
penari		0	dancer	2
penarikan		13	withdrawal	30	withdraw	9	collection	4	pullout	2	timetable	1
penasehat		2	adviser	13	advisor	4	advisory	2
penasihat		1	advisor	12	adviser	11	advisory	7	counsel	3
penataan		2	arrangement	2	vendor	2
penatalayan		0	steward	2
penataran		0	refresher	3	course	1
penatua		0	elder	4
penawaran		10	offer	21	bid	10	supply	9	scc	3	bond	2
penayangan		1	advertising	1
pencabutan		3	removal	3	lift	3	company	1
pencacah		0	enumerator	97
pencacahan		3	census	8	enumeration	2
pencadangan		1	provision	2
pencaharian		8	livelihood	61	employment	3	live	2	source	2
pencahayaan		0	light	3
pencairan		26	disbursement	90	distribution	23	withdrawal	18	release	8	disburse	6	tranch	2
pencakar		0	skyscraper	3
pencalonan		7	nomination	5	candidature	2
pencampuran		0	mix	2
pencapaian		32	achievement	56	attainment	27	achieve	12	outcome	5	attain	2
pencari		8	search	5	seeker	2	justice-seeker	2
pencarian		12	search	19	pursuit	6	fundraise	3	quest	3	fact-find	2
pencatatan		19	record	20	registration	8	delist	3
pence		0	penny	2
pencegah		1	prevent	2
pencegahan		2	prevention	38	prevent	8	precaution	6	precautionary	5	preventive	4
pencela		0	detractor	2
pencemaran		1	pollution	4	adulteration	2
pencerahan		1	insight	2
pencernaan		1	digestive	2
pencetak		2	scorer	9	goalscorer	2
pencetakan		0	print	4
pencipta		4	creator	25	maker	2	author	1
penciptaan		6	creation	39	create	11	creative	2
pencitraan		1	image	10
penciuman		0	smell	7
pencobaan		1	trial	19	temptation	6
pencocokan		2	verification	2
pencuci		1	dishwasher	2
pencucian		1	launder	6	counterfeit	1
penculik		0	kidnapper	3	captor	2
penculikan		6	abduction	29	kidnap	12	kidnapping	10	abductee	2
pencuri		1	thief	10
pencurian		2	theft	9	steal	8
pendaftar		1	supplementary	3	register	3
pendaftaran		12	registration	51	title	16	certification	11	enrollment	6	application	4	register	4	enrolment	3
pendahulu		3	predecessor	10	ancestral	2	ancestor	2
pendahuluan		7	introduction	20	preliminary	10	introductory	3
pendaki		1	hiker	3
pendalaman		6	elaborate	2
pendamaian		0	reconciliation	4
pendamping		9	mentor	16	assistant	8	counterpart	4	assist	3	co-fund	2	advocacy	2	pendamp	2	accompany	2	assistance	2
pendampingan		6	assistance	45	assist	7	mentor	6	accompany	2
pendanaan		23	funding	93	fund	18	finance	17
pendangkalan		0	silting-up	2
pendapat		73	opinion	56	view	9	the	4	notion	2	argument	2	disagreement	1
pendapatan		72	income	322	revenue	34	earnings	13	pendapatan	11	receipt	4	earn	3
pendarahan		2	bleeding	5
pendaratan		2	land	7	fishing	3
pendata		0	enumerator	5
pendataan		13	collection	90	data	15	enumeration	11	census	2	pendataan	2
pendatang		6	newcomer	15	visitor	2	resident	1
pendefinisian		0	of	1
pendek		18	short	48	short-term	18	away	2	length	1
pendekatan		21	approach	203	proxy	1
pendengar		3	listener	8	hearer	2	audience	2
pendengaran		0	auditory	3	hear	2
penderita		12	patient	5	person	2	victim	1	suffer	1
penderitaan		11	suffer	28	pain	12	affliction	5	tribulation	4	sorrow	3	hardship	3	misery	2
pendesentralisasian		0	decentralize	3
pendeta		11	pastor	40	chaplain	3	clergyman	2	priest	2
pendiam		0	quiet	2
pendidik		1	teacher	5	educator	5
pendidikan		108	education	1318	educational	99	school	22	schooling	19	pendidikan	9	training	6	skill	2	educate	1	education-relate	1
pending		2	pending	2
pendingin		1	air	2
pendinginan		0	cool	2
pendiri		4	founder	17	found	4
pendirian		4	establishment	17	establish	7	stance	2
pendistribusian		0	distribution	37	distribute	7	ration	2
pendokumentasian		0	documentation	7
pendonor		0	donor	5
pendorong		7	encourage	2	drive	2	driver	2
pendosa		1	sinner	3
penduduk		143	population	186	people	120	resident	88	citizen	17	of	16	civilian	11	villager	10	inhabitant	8	community	8	within	4	residental	2	populous	2	retiree	2
pendudukan		0	occupation	12	occupy	6	territory	1
pendukung		29	support	50	supporter	46	fan	31	supplementary	5	backer	3	loyalist	2	advocate	2	pro	1
penebal		0	penebel	13
penebangan		1	fell	14	log	5	tree	1
penebel		0	penebel	8
penebus		0	redeemer	4
penebusan		1	redemption	8
penegak		3	enforcement	8
penegakan		2	enforcement	27	uphold	3	rule	2
penegasan		3	confirmation	3
penekanan		2	emphasis	26	stress	3	focal	2	emphasise	2	emphasize	2
penelaahan		1	research	1
peneliti		28	researcher	196	research	42	scientist	9	investigator	5	observe	1
penelitian		74	research	360	study	171	survey	12	investigation	6	reasearh	2	reserach	2	examination	2	fieldwork	1
penelusuran		5	trace	3	investigation	2
penembak		3	sniper	2
penembakan		4	shoot	12	shooting	2	shell	2	shot	2
penempatan		15	placement	10	deployment	8	assign	2	wish	1
penempel		0	past	2
penemu		0	inventor	3
penemuan		2	discovery	19	find	11	finding	10	invention	7	innovation	2
penengah		1	mediator	2
penengahan		0	mediation	2
penentang		1	opponent	5	anti-government	2	protester	1
penentangan		1	challenge	2	opposition	2
penentu		12	determinant	11	determine	4	seal	4
penentuan		52	determination	62	determine	23	selection	7	decide	3	process	3	decision	2	faculty	2
penenun		0	weave	2
penerangan		1	light	23	information	10	electricity	2	streetlight	2
penerapan		18	application	28	implementation	19	implement	4	impose	3	apply	3	adoption	2
penerbang		1	fly	2
penerbangan		11	flight	52	airline	14	fly	6	aviation	3	carrier	1
penerbit		4	publisher	12
penerbitan		15	issue	33	issuance	28	publish	9	publication	3	bond	1
penerima		85	recipient	343	beneficiary	268	receive	35	receiver	2
penerimaan		37	revenue	131	receipt	55	income	42	receive	12	acceptance	7	reception	3	non-tax	3	amount	3
penerjemah		1	translator	2
peneropongan		0	observation	2
penertiban		5	raid	5
penerus		1	generation	2
penetapan		46	determination	68	determine	37	select	8	set	6	decision	3	stipulation	2	process	2	gds2	1
penetrasi		0	penetration	13
penetrator		0	penetrator	3
peng		0	peng	9
pengabdian		3	devotedness	2	devotion	2
pengacara		7	lawyer	39	attorney	6
pengadaan		16	procurement	50	supply	9	provision	6	procure	5	obtain	2
pengadilan		30	court	288	judicial	15	trial	13	judiciary	8	tribunal	7	justice	7	pengadilan	5	courthouse	2	prosecution	1
pengadministrasian		0	administration	4
pengadu		0	complainant	6
pengaduan		10	complaint	214	complain	8
pengairan		1	irrigation	3
pengait		2	hooklet	2
pengajar		2	teach	9	teacher	5
pengajaran		10	teach	35	teaching	2
pengajian		1	recitation	3	pengajian	3	religious	2	quran	1
pengajuan		15	proposal	16	submission	12	request	11	application	8	propose	5	submit	3	file	2
pengaktifan		0	activation	2
pengakuan		11	recognition	17	confession	7	acknowledgement	5	claim	4	statement	4	recognise	3	admission	2	acknowledge	2
pengalaman		33	experience	215	lesson	4
pengalamanpengalaman		0	experience	2
pengalihan		14	transfer	12	divert	2	diversion	2	redistribute	2	conversion	2
pengalokasian		8	allocation	45
pengaman		6	safety	15	safeguard	4	pengaman	3
pengamanan		3	security	20	safeguard	3
pengamat		9	observer	38	analyst	4
pengamatan		14	observation	64	observe	4	surveillance	2	calculation	2
pengambil		5	decision-maker	10
pengambilalihan		1	acquisition	2	transaction	2
pengambilan		48	decision-mak	51	withdrawal	15	collection	11	collect	7	decisionmak	6	withdraw	3
pengamplifikasi		0	amplify	7
pengampun		0	forgive	3
pengampunan		2	forgiveness	40	pardon	6	forgive	3
penganan		0	snack	2
penganggaran		0	budget	7
pengangguran		2	unemployment	22	unemployed	4
pengangkat		0	lift	3
pengangkatan		5	appointment	7	appoint	2	hire	2	remove	2
pengangkut		1	transport	5	carrier	4	truck	1
pengangkutan		6	transportation	20	transport	16
pengangkutan-komunikasi		0	communication	3
penganiayaan		4	persecution	12	abuse	3	tribulation	1
pengantar		7	introduction	4
pengantin		7	bride	7	wedding	3
penganut		9	interfaith	2
pengapalan		1	shipment	6
pengarah		5	advisor	2	director	2
pengarahan		6	brief	2
pengarang		0	author	3
pengaruh		38	influence	72	impact	32	effect	29	difference	6	affect	4	leverage	2	clout	2	abuse	1
pengaruhi		0	influence	2
pengarusutamaan		0	mainstream	4
pengasih		0	our	2
pengasingan		0	exile	5
pengasuh		3	nanny	4	handler	2
pengasuhan		0	child	1
pengatur		7	govern	2	playmaker	2	timer	2
pengaturan		28	regulation	38	regulate	13	arrangement	11	control	4	directive	4	match-fix	3	regulatory	3	fix	2	adjustment	2
pengawal		2	guard	10	bodyguard	4
pengawalan		1	tight	2	near	1
pengawas		15	inspector	14	supervisory	14	supervisor	10	monitor	8	watchdog	7	control	2	pengawa	2
pengawasan		13	supervision	98	monitor	31	supervisory	20	oversight	14	control	12	surveillance	9	supervise	9	inspection	2	oversee	1	regulate	1	scrutiny	1
pengayaan		0	enrichment	29	enrich	6	proliferation	2
pengebom		1	bombardier	2
pengeboman		2	bomb	2
pengeboran		0	drill	12
pengecam		0	critic	5
pengecekan		1	check	20
pengecualian		5	exception	15	exemption	2
pengecut		0	cowardly	2
pengedar		0	violent	1
pengejaran		0	chase	2	pursuit	2
pengekspor		0	exporter	5	export	2
pengeksport		0	exporter	2
pengelola		16	manager	71	management	32	manage	15	pengelola	8	operator	7	implementer	4	administrator	3	handle	2	execute	2
pengelolaan		40	management	265	manage	27	administer	3	governance	2	mismanagement	2	organize	2	health-service	1
pengelompokan		4	classification	3	group	3
pengeluaran		27	expenditure	162	spend	13	export	13	expense	11	cost	2
pengemasan		0	package	3
pengembalian		9	repayment	47	return	18	repay	11
pengembang		3	developer	20
pengembangan		51	development	226	develop	43	expansion	10	building	9	expand	6	pengembangan	5	developmental	2
pengembara		1	herdsman	2	rover	2
pengemis		0	beggar	3
pengemudi		3	driver	21
pengenaan		9	impose	5	imposition	4
pengenal		1	identification	5
pengenalan		4	knowledge	6	know	4	recognition	4
pengendali		5	control	14
pengendalian		5	control	46	temperance	2	cost-containment	2
pengendapan		1	settle	2
pengendara		2	motorist	7	rider	3	user	2	driver	2
pengentasan		1	reduction	17	alleviation	8	eradication	3	poverty	2
pengepungan		0	siege	3
pengeraman		0	incubation	2
pengeras		1	speaker	2
pengerasan		1	harden	7
pengerat		0	rodent	3
pengering		1	dry	2
pengeritik		0	critic	5
pengerjaan		4	work	4	project	3
pengertian		17	understand	9	sense	7	mean	5	definition	2	discernment	2
pengerutan		0	contraction	4
pengesahan		10	legalization	4	ratification	2	ratify	1	formally	1
pengetahuan		51	knowledge	178	awareness	14	expertise	2
pengetatan		1	tighten	2
pengetikan		0	type	10
penggabungan		1	merger	4
penggagas		0	initiate	2
penggalangan		0	fundraise	2
penggalian		10	excavation	9	seek	3	dig	2
penggambaran		1	of	3	statement	2
pengganti		15	substitute	44	replacement	19	successor	8	replace	7	substitution	2	reimbursement	2
penggantian		11	reimbursement	32	fee-for-service	6	replacement	5	reimburse	2	change	2	ffs	2
penggantungan		0	hang	2
penggarap		4	tenant	3	penggarap	2	laborer	1
penggaris		0	ruler	2
penggelapan		2	embezzlement	5
penggelaran		0	deployment	6
penggemar		3	fan	19
penggemukan		1	cattle	6	fatten	3	cattle-production	2
penggenapan		1	bless	4
penggerak		6	drive	4	motor	3	activator	2
penggerebekan		2	raid	2	search	2
penggerek		0	weevil	2
penggergajian		1	sawmill	2
penggilingan		0	mill	4	rice-mill	2
penggodokan		0	from	1
penggolongan		0	loan	2
penggugat		0	plaintiff	2
penggulingan		0	ouster	2
penggumpalan		0	coagulation	2	clot	2
pengguna		22	user	98	use	10	user-fee	2
penggunaan		54	use	391	demand	21	usage	21	utilization	14	of	10	purpose	4
penggundulan		1	denudation	3
penghakiman		0	judgment	5
penghalang		5	barrier	7
penghalau		0	oxgoad	2
penghambat		5	barrier	3	impediment	2	economy	1	obstacle	1
penghancur		2	shredder	2
penghancuran		5	destruction	3
penghapusan		14	elimination	5	deletion	4	abolition	2	removal	2	phase	2
pengharapan		4	hope	47	expectation	2	hopeful	1	encouragement	1
penghargaan		22	award	28	appreciation	10	recognition	4	credit	4	tribute	4	reward	3	honor	3	incentive	3	grateful	2	award-win	2
penghasil		9	producer	19	produce	13	oil-produce	5
penghasilan		21	income	124	earn	9	salary	4	income-generate	3	livelihood	3	earnings	2
penghematan		1	save	8	savings	3	reduce	2
penghentian		6	stop	4	halt	3	cessation	3	suspend	3	shutdown	2
penghiburan		3	comfort	32	consolation	4
penghidupan		7	livelihood	24	demand	2	earn	1
penghijauan		0	reforestation	2	green	1
penghilangan		3	disappearance	2
penghinaan		2	insult	4	reproach	2	shame	2	contempt	2
penghitungan		13	calculation	17	calculate	6	count	3
penghormatan		3	respect	8	tribute	4	hold	3	honor	3	honour	2	homage	2	salute	2	appreciation	1
penghubung		5	liaison	7	connect	4	link	2
penghujan		0	wet	6	rainy	2
penghujat		0	call	2
penghujatan		0	blasphemy	2
penghujung		1	late	5	end	4
penghukuman		1	judgment	5	condemnation	2
penghulu		1	priest	5	archangel	2
penghuni		7	resident	9	occupant	2	squatter	2
pengidentifikasian		2	identify	8	identification	5	each	2
pengikatan		1	bind	7
pengiklan		2	advertisement	1
pengikut		9	follower	75	christ-follower	2
pengimplementasian		1	implementation	3
penginapan		3	expense	1
pengindera		0	sensor	2
penginderaan		1	perceptual	2
pengingat		3	reminder	21
penginjil		0	evangelist	6	missionary	4
penginjilan		2	evangelistic	2
pengintegrasian		2	integrate	8	integration	5
pengirim		2	transmitter	2
pengiriman		14	delivery	19	send	12	transport	7	distribution	4	deliver	3	dispatch	2	deployment	2	shipment	2	distribute	2	surge	2	transfer	2
pengisi		7	filler	7
pengisian		13	fill	7	completion	5	refuel	2
pengkajian		4	study	6	assessment	5	research	1
pengkhianat		0	traitor	2
pengkhianatan		0	betrayal	2
pengkhotbah		0	ecclesiaste	6	preacher	6
pengkodean		0	mistake	1	encod	1
pengkoordinasian		1	coordination	3
pengkritik		0	critic	2
penglihatan		0	vision	24	cortex	3	sight	2	eyesight	2	view	2
pengobatan		2	treatment	45	medication	15	medical	9	treat	5	therapy	5	medicine	4	remedy	2	drug	1
pengodean		0	code	13
pengojek		0	taxi	2
pengolah		2	tea	4	processor	2
pengolahan		24	process	48	manufacturing	13	agro-industrial	8	agro-industry	3	manufacture	2	cultivation	2
pengontrol		0	control	2
pengontrolan		0	control	3
pengoperasian		4	operation	5	operate	5	restart	2
pengorbanan		2	sacrifice	21	self-sacrifice	5	sacrificial	4
pengorganisasian		3	organize	6
pengrajin		2	craftsman	10	silversmith	2	brick	2	maker	1
pengrusakan		1	destruction	3
penguapan		2	evaporation	3
penguasa		9	authority	12	ruler	10
penguasaan		11	self-control	7	mastery	4	command	2
penguatan		8	strengthen	66	appreciation	10	building	5	encouragement	3	appreciate	2	gain	1
pengubah		2	an	2
pengubahan		1	transformation	2	change	2
penguburan		0	burial	2
pengucapan		2	thanksgive	1
pengucilan		1	isolation	2
pengucuran		2	disbursement	2
penguin		0	penguin	10
pengujian		4	test	42	inspection	5	worthiness	2	examination	2
pengukur		2	surveyor	2	measure	2
pengukuran		9	measurement	16	measure	11	survey	3
pengulangan		3	repeat	5
pengulas		1	analyst	3
pengumpan		0	turn	3
pengumpul		9	middle-men	4	intermediary	2	middleman	2	collector	2	merchant	2
pengumpulan		14	collection	96	collect	21	gather	3
pengumuman		4	announcement	37	notice	9	notice-board	4	announce	3	information	3	proclamation	2	display	2	message	2
pengunaan		0	use	3
pengundian		1	draw	4
pengunduran		2	resignation	12	resign	4	rejection	1
pengungkapan		3	disclosure	3
pengungsi		3	refugee	44
pengungsian		2	evacuation	2	refuge	1
pengunjuk		3	protester	13	demonstrator	5	protestor	2
pengunjukrasa		0	protester	2
pengunjung		9	visitor	23	customer	2	mona	1
pengupahan		0	wage	3
pengurangan		23	reduction	47	reduce	21	decrease	3	pengurangan	3	deduction	2
pengurus		31	office-holder	55	management	35	manager	20	official	10	officeholder	5	staff	5	member	4	board	4	leader	2	office-bearer	2	upkd	2
pengurusan		17	obtain	24	arrangement	9	arrange	5	organize	3
pengurutan		1	rank	7
pengusaha		47	business	71	entrepreneur	52	businessman	30	enterprise	11	employer	8	contractor	6	producer	5	businessperson	5	owner	4	investor	3
pengusulan		8	proposal	6
pengusung		0	champion	2
pengutukan		0	condemnation	2
penilai		2	assessor	4
penilaian		39	assessment	195	evaluation	27	assess	19	score	8	judgment	8	appraisal	6	evaluate	3	assertion	1
penilik		1	penilik	2	supervisor	2
penimbangan		0	weigh	4
penindakan		2	enforcement	5
penindasan		2	crackdown	5	repression	4	oppression	2
peninggalan		5	imprint	4
peningkatan		115	increase	368	improvement	61	improve	59	rise	47	enhance	23	upgrade	12	enhancement	10	raise	7	building	7	great	7	escalation	3	betterment	2	elevate	2	build-up	2
peningkatkan		1	increase	2
peninjauan		6	review	13
penipuan		2	fraud	5	deception	2
penjadwalan		0	reschedule	4	schedule	2
penjaga		30	guard	26	goalkeeper	10	peacekeep	6	keeper	3	guardian	2
penjagaan		6	checkpoint	5	unmark	3	peacekeep	3
penjahat		7	criminal	5	crime	3
penjaja		0	transportation	1
penjajahan		0	colonization	2	colonial	2	occupation	2
penjamin		5	underwriter	8	insurer	5	guaranty	2	guarantee	2
penjaminan		4	guarantee	4	deposit	2	assurance	2	guaranty	2
penjangkauan		1	outreach	5
penjara		4	prison	42	jail	29	imprison	2	jailer	1
penjaringan		1	penjaringan	3
penjatahan		0	quota	3
penjelajah		2	explorer	3
penjelas		0	explanatory	3	regressor	2
penjelasan		40	explanation	71	brief	15	explain	8	information	8	clarification	3	description	3
penjinak		0	sapper	3
penjiplakan		1	plagiarize	3
penjual		5	seller	6	dealer	5	sale	5	peddler	2
penjualan		40	sale	160	sell	27	turnover	3
penjuru		10	across	2	pulse	2	globe	2
penn		0	penn	2
pennant		0	pennant	2
pennsylvania		0	pennsylvania	4
penolakan		9	rejection	14	reject	7	refusal	6	objection	2	deny	2	denial	2	opposition	2	commonly	1
penolong		3	helper	3	help	3
penonton		4	crowd	16	audience	13	viewer	8	spectator	5	whistle	2	fan	2	sell-out	2
pensacola		0	pensacola	2
pensil		0	pencil	2
pensiun		17	pension	83	retirement	22	retire	17	scheme	2
pensiunan		0	retiree	9	pensioner	9	pension	4	retire	3	pensiunan	2	servant	1
pentagon		1	pentagon	27
pentakosta		0	pentecost	2
pentasena		0	pentasena	2
penting		95	important	407	importance	99	vital	36	essential	32	crucial	31	significant	26	critical	26	key	26	necessary	8	valuable	8	major	6	matter	6	substantial	6	importantly	5	significance	4	unimportant	4	imperative	3	fundamental	3	ultimate	3	pivotal	2	determinant	2	high-profile	2	obviously	1
pentungan		1	stick	4
penuaan		0	age	15
penugasan		5	assign	2	multitask	2
penuh		190	full	71	fully	24	fill	6	full-time	5	›	3	adoration	2	frantically	2	enthusiastic	2	his	2	hopeful	2	compassionate	1
penuhi		2	fulfill	2	could	2
penularan		4	transmission	9	infection	3
penulis		9	writer	37	author	31
penulisan		4	write	12
penumpang		17	passenger	79	airliner	2
penumpasan		0	crackdown	12
penumpukan		0	stockpil	3	accumulation	2	accumulate	1
penundaan		4	delay	38	postponement	5	defer	2	deferment	2
penundukan		0	submission	3
penunggak		5	outstanding	3	participant	2	arrears	2
penunggakan		0	arrears	4
penunjang		3	support	16	associate	11	supplementary	2
penunjukan		1	appointment	24	appoint	6
penunjukkan		2	appointment	4
penuntut		0	prosecutor	12
penuntutan		2	prosecution	22	prosecutorial	18	prosecute	2
penurunan		51	decline	79	drop	57	fall	56	decrease	53	reduction	21	lower	14	reduce	12	cut	7	down	5	downward	2	depress	2	proportionate	1	slow	1
penutup		6	conclude	5	close	4	cover	3
penutupan		19	close	13	closure	10	session	4	morning	3	rp9	2
penutur		0	speaker	2
penyadap		0	tapper	8
penyadaran		0	awareness	2
penyair		0	poet	11	songwriter	1
penyajian		3	presentation	2
penyakit		49	disease	244	illness	28	sickness	4	ill	2	epidemic	2
penyalahgunaan		0	misuse	14	abuse	13
penyaliban		0	crucifixion	6
penyalur		4	channel	51
penyaluran		34	distribution	79	channel	42	disbursement	17	distribute	13	of	2
penyambutan		0	welcome	2
penyampaian		15	delivery	11	dissemination	4	submit	3	submission	2	communicate	2	information	1
penyamun		2	thief	3	fall	1
penyandang		8	disability	15	holder	8
penyangga		5	buffer	5
penyanitasi		1	sanitiser	2
penyanyi		6	singer	19
penyaringan		1	filter	6	screen	2
penyatuan		2	integration	3
penyebab		27	cause	103	reason	17	factor	6	why	3	attribute	2	culprit	2	causative	2	due	2
penyebaran		9	spread	71	distribution	24	dissemination	8	distribute	3	proliferation	2	outbreak	2	spillover	2	disseminate	1
penyebarluasan		1	publicize	2	disseminate	2	distribution	2
penyeberangan		3	cross	4	ferry	2
penyederhanaan		3	formula	1
penyedia		34	provider	186	insurer	10
penyediaan		32	provision	88	delivery	42	provide	33	supply	18
penyegaran		2	refreshing	3	refreshment	2
penyehatan		1	restructure	2
penyekat		1	partition	4
penyelam		1	diver	5
penyelamat		2	rescue	8	rescuer	5	saver	1
penyelamatan		6	save	13	rescue	11	salvation	2	string	2
penyelarasan		0	alignment	15
penyeleksian		0	selection	3	select	2
penyelenggara		18	provider	10	insurer	9	carrier	7	organiser	7	implement	5	implementer	3	organizer	2
penyelenggaraan		15	implementation	15	the	13	administration	11	conduct	6	administer	5	of	3	organize	2	hold	2	provision	2
penyelesaian		13	resolution	43	settlement	15	solution	13	completion	10	resolve	5	court-base	5	finish	4	settle	4	end	4	solve	3	finalize	2	complete	2
penyelewengan		7	corruption	10	misuse	9	deviation	2
penyelia		0	supervisor	2
penyelidik		0	investigator	4	investigation	3
penyelidikan		2	investigation	53	inquiry	7	investigate	6	investigator	2	probe	2
penyelundup		4	smuggler	5	trafficker	2
penyelundupan		0	smuggle	10	traffic	6
penyembah		1	worshiper	2
penyembahan		3	worship	11	idolatry	2
penyembelihan		0	butcher	2
penyembuhan		2	heal	3	cure	3
penyembunyi		0	camouflage	3
penyempitan		0	narrow	2
penyemprot		2	bombardier	2	spray	2
penyempurnaan		4	refinement	8	improvement	8	improve	6	revise	2	perfect	2
penyeragaman		0	uniformity	2
penyerahan		10	delivery	8	submission	4	handover	2	provision	2	transfer	2	deliver	2	submit	1
penyerang		10	attacker	25	assailant	7	attack	5	bomber	3
penyerangan		3	assault	6	attack	4
penyerap		1	absorbent	2
penyerapan		17	absorption	21	absorb	3	expenditure	1
penyerbuan		2	raid	8	invasion	2
penyergapan		0	ambush	2
penyerta		0	comorbidity	2
penyertaan		6	participation	5	bring	2
penyesalan		5	regret	11
penyesuaian		9	adjustment	25	adapt	14	adjust	9	adaptation	3
penyewa		1	tenant	3
penyewaan		3	rental	2	lease	2
penyiar		2	broadcaster	4	announcer	4
penyiaran		3	broadcast	4	broadcaster	2
penyidik		2	investigator	2
penyidikan		2	investigation	3
penyiksaan		1	torture	8
penyimpanan		11	storage	17	store	6	depository	3	keep	3	storehouse	2
penyimpangan		9	deception	23	deviation	14	misuse	9	irregularity	7	digression	3	case	2
penyintas		0	survivor	1
penyisihan		5	qualify	14	qualifier	5	tuneup	1	final	1
penyisiran		4	sweep	2
penyitaan		2	confiscation	2
penyortiran		0	sort	2
penyuapan		0	bribery	3	bribe	3	euphemism	1
penyubur		0	fertilize	3
penyucian		2	launder	2
penyuling		0	refinery	8
penyulingan		0	refinery	4
penyuluh		0	extension	7
penyuluhan		2	extension	17	information	9	counsel	3
penyumbang		6	contributor	4	contribute	2
penyumbat		0	a	1
penyumbatan		3	clog	3
penyunting		0	editor	3
penyuntingan		0	edit	2
penyusun		4	block	6	author	2
penyusunan		18	preparation	38	formulation	14	compilation	13	prepare	9	development	8	compile	8	of	6	draft	4	construction	4
penyusup		2	intruder	3
penyusupan		0	infiltration	2
penyusutan		1	observe	1
penzonaan		0	zone	2
people		1	people	4
pepatah		1	say	2
pepe		0	pepe	4
peperangan		4	war	6	battle	4
pepohonan		3	tree	11	wood	2
pepsis		3	pepsis	4	wasp	4
peptidase		0	peptidase	2
per		236	per	945	a	64	each	40	at	24	by	17	annual	6	monthly	2
perabot		0	furniture	3	vessel	3
peracunan		0	poison	2
peradaban		3	civilization	3
peradangan		2	inflammation	2
peradi		0	peradi	7	bar	1
peradilan		1	judiciary	13	court	11	justice	5	judicial	2
peraga		1	visual	4
perah		1	dairy	5
perahu		2	boat	31	motorboat	3	vessel	2
peraih		6	winner	2	laureate	2
perairan		3	water	36	territorial	3	sea	2	marine	1
perajin		0	handicraft	2	craftsman	2
perak		2	silver	11
perakitan		0	assembly	8
peralatan		17	equipment	63	tool	4	appliance	3	goods	3	homeware	2	piece	1
peralihan		5	transitional	12	intermediate	11	transition	9	shift	3	switch	3	transformation	3
perampingan		0	downsize	2
perampok		1	robber	6	thief	3
perampokan		0	robbery	5
peran		46	role	294	play	5
peranan		12	role	87	involvement	3
perancang		1	designer	9	design	3
perancangan		0	design	26	legislative	4	draft	1
perancis		3	french	38	france	21	paris	2
perang		55	war	240	fight	6	warship	5	combat	4	wartime	2	war-ravag	2	war-torn	1
perangkap		1	trap	4
perangkat		47	official	15	equipment	14	tool	9	set	8	ware	6	hardware	5	system	3	pheriperal	2	apparatus	2	peripheral	2	device	2	subset	2	instrument	1
perantara		2	intermediary	63	intermediate	31	behalf	3	go-between	2	inter-island	2	middleman	2
peranti		5	equipment	1
perapian		0	furnace	2
perasa		0	taste	2
perasaan		16	feel	22	feeling	6	sense	5	sentiment	2	heart	1
peraturan		28	regulation	244	rule	25	law	16	legislation	15	bylaw	5	provision	5	enforce	3	regulatory	3	ordinance	3	decree	1	clause	1
perawan		0	virgin	4
perawat		4	nurse	37
perawatan		9	treatment	55	care	51	maintenance	10	healthcare	9	health-care	7	storage	6	treat	4	maintain	3	nurse	3	life-threaten	2	neonatal	1
perayaan		11	celebration	11	festival	5	ceremony	4	anniversary	2	celebrate	2
perbaikan		49	improvement	126	improve	66	repair	34	renovation	6	fix	4	repairment	3	correction	2	repairation	2	restore	2
perbaiki		0	repair	3
perbandingan		8	comparison	39	compare	5	ratio	4	comparative	3	relative	2	contrast	2
perbankan		32	banking	123	bank	116	non-perform	2
perbantahan		0	quarrel	2
perbanyakan		1	copy	3
perbatasan		13	border	109	frontier	7
perbedaan		26	difference	245	different	23	distinction	9	discrepancy	9	gap	8	differ	6	variation	3	divergence	3	divide	3	differential	2	contrast	2	disparity	2	discernible	1	discrimination	1
perbelanjaan		2	shopping	11	large	2
perbendaharaan		5	treasury	13
perbincangan		2	topic	2
perbuat		0	do	4
perbuatan		16	action	12	deed	11	work	9	act	5	behavior	5
perbudakan		1	slavery	14	bondage	3
perbukitan		1	hilly	4	hill	3	mountain	1
perbulan		0	month	2
perburuan		4	hunt	5	race	4	poach	2
perburuhan		0	labor	4	labour	2
percabangan		0	branch	2
percabulan		1	immorality	3	sexually	1
percakapan		4	conversation	16
percaloan		1	broker	1
percaya		23	believe	126	believer	101	trust	53	confidence	16	confident	13	faith	8	nonbeliever	6	unbeliever	4	self-confident	2
percayai		1	verify	2
percayakan		0	entrust	2
percekcokan		1	disagreement	3	dispute	2
percent		0	percent	2
percepatan		7	acceleration	8	accelerate	5	speed	4
perceraian		4	divorce	87
percetakan		0	print	1
percobaan		9	experiment	20	test	7	experimental	5	attempt	4	trial	3	unconvert	2	model	2	pilot	2
percontohan		3	pilot	9
percuma		1	useless	2
perda		18	regulation	261	local	31	perda	15	bylaw	5
perdagangan		39	trade	322	traffic	12	session	2	perdagangan	2
perdagangan-hotel		0	hotel	2
perdagangan-hotel-restoran		0	restaurant	2
perdamaian		14	peace	141	peacekeeper	13	peacekeep	5	peaceably	3	peaceful	2	peace-mak	2
perdana		16	prime	185	premier	19	initial	9	premiership	2	debut	2
perdaperda		0	regulation	2
perdata		0	civil	6
perdebatan		1	debate	19	argument	5
perdesaaan		0	rural	2
perdesaan		12	rural	146	perdesaan	9
perduli		1	care	2	about	1
perebutan		6	race	3	struggle	2	rival	1
peredaran		2	circulatory	5	circulation	3	traffic	2	turnover	2	distribution	2
perekam		4	recorder	2
perekayasaan		0	engineer	6
perekonomian		19	economy	91	economic	87	economically	2	economics	2
perekrutan		4	recruitment	21	recruit	3
peremajaan		0	rejuvenation	2
perempat		1	quarter-final	21	three-quarter	3	quarterfinal	3	fourth	2	quarter	2
perempatfinal		5	quarter-final	44
perempatfinalis		0	quarter-finalist	4
perempuan		52	woman	439	female	168	girl	70	daughter	25	perempuan	21	female-head	4
perenang		3	swimmer	6
perencana		1	planner	2
perencanaan		18	plan	264	design	6	perencanaan	3	community-l	2	involvement	2
perenungan		3	reflection	2
peretas		0	hacker	2
peretz		0	peretz	2
performa		3	performance	5	form	2
performance		1	performance	3
performing		1	perform	2
pergantian		7	change	15	turnover	3	replacement	3	exchange	3	replace	2	eve	2
pergelangan		1	ankle	4	wrist	2
pergerakan		18	movement	35	move	3
pergeseran		3	shift	15
pergi		26	go	111	leave	18	away	6	travel	5	come	3	out	3	flee	1
pergiliran		4	rotation	3
perguliran		3	revolve	27	circulate	2	continuity	2
pergumulan		6	struggle	16
pergunakan		1	use	2
perguruan		4	university	28	education	10	tertiary	9	college	6	institute	5	institution	5
perhari		1	day	2
perhatian		53	attention	123	concern	15	focus	14	interest	10	parental	10	care	10	distraction	5	profile	3	distract	3	address	2	attract	2	devote	2	sole	2	attentive	2	spotlight	2	concentrate	1
perhatikan		5	look	8	notice	3	consider	3	attention	3	watch	2	concern	2
perhiasan		2	jewelry	11
perhimpunan		2	association	10
perhitungan		31	calculation	29	calculate	8	account	4	estimation	4	base	3	reckon	1	cbm	1
perhubungan		1	transport	21	transportation	10	communication	4
perhutani		0	enterprise	1	forest	1
perifer		0	peripheral	2
periferal		0	peripheral	2
perijinan		1	licence	5
perikanan		6	fisheries	72	fishing	28	fishery	13	aquaculture	7	fish	7
perikani		0	perikani	3
periksa		3	check	5	take	2
perilaku		6	behavior	29	behaviour	6	attitude	2
perimbangan		2	balance	27	equalization	5
perincian		4	detail	16
perindag		0	industry	3	trade	2
perindustrian		1	industry	27
peringatan		20	warn	49	warning	13	anniversary	10	memorial	5	alert	3	remembrance	3	reminder	3	mark	2	alarm	2	reprimand	1
peringkat		57	rate	75	rank	46	rating	45	number	28	ranking	5
perintah		14	command	26	order	24	instruction	18	commandment	15	warrant	4	directive	3	bid	2	stay-at-home	2
perintang		1	barrier	3
perintis		0	pioneer	2
period		0	period	4
periode		83	period	224	term	8	from	6	year	5
periodik		0	periodically	2	periodic	2
peripherals		0	peripheral	2
perisai		1	shield	5
periskop		0	periscope	2
peristirahatan		0	resort	2
peristiwa		58	event	41	incident	20	of	12	moment	4	occasion	4	accident	3	then	3	scene	2	immediate	2
peritel		0	retailer	6
periuk		1	potter	2
perizinan		5	license	56	permit	4
perjalanan		35	travel	76	journey	48	trip	47	way	21	walk	13	course	7	road	5	drive	4	itinerary	3	tour	3	route	3	destination	2	trek	2	traveller	2	ride	2	voyage	2
perjamuan		4	supper	7	lord	3	partake	2	communion	2
perjanjian		21	agreement	89	testament	42	treaty	12	deal	12	promise	8	contract	5	pact	4	covenant	3	sign	2
perjuangan		2	struggle	22	battle	3	fight	3
perjudian		0	gambling	4
perjumpaan		2	encounter	3
perkabungan		2	sorrow	1
perkalian		0	multiplication	3
perkampungan		2	kampong	2
perkantoran		1	office	5
perkara		18	case	30	caseload	3	backlog	2	prosecute	2	instance	1
perkasa		4	perkasa	3
perkataan		10	word	57	speech	9	saying	3	profanity	1	quote	1
perkawinan		1	marriage	11	marital	7	funeral	4
perkebunan		10	plantation	149	tree-crop	3	estate	3	farm	3	perkebunan	3	agricultural	3	tree	2
perkecualian		1	exception	7
perkelahian		1	brawl	2	fight	2
perkemahan		0	camp	5
perkembangan		36	development	142	progress	17	growth	8	the	7	developmental	5	expansion	4	develop	4	how	3	abreast	2	trend	2
perkembangbiakan		0	reproduction	2
perkenalan		0	introduction	2
perkenankan		0	let	2
perkiraan		39	estimate	38	estimation	30	forecast	5	projection	5	expect	4	predict	4	expectation	3	approximate	2	prediction	2	view	1
perkirakan		1	predict	2	estimate	2	continue	1
perklorat		0	perchlorate	2
perkoperasian		0	cooperative	1
perkotaan		12	urban	270	city	12	semi-urban	2	ulg	2	urbanize	2	perkotaan	1
perkreditan		2	credit	12
perkuatan		0	,	2
perkuliahan		1	lecture	2
perkumpulan		4	association	4
perlahan		5	slowly	6	gently	2
perlahan-lahan		2	gradually	8	slowly	7
perlakuan		7	treatment	77	treat	4	discrimination	1	equally	1
perlakuan-kontrol		0	treatment	2
perlakukan		0	treatment	3
perlambatan		6	slowdown	7	slow	2
perlawanan		5	resistance	11	insurgent	8	opposition	4	insurgency	3	protest	2	challenge	2	hamas	2
perlengkapan		9	equipment	21	armor	9	kit	3	gear	3	suit	3	equip	2	supply	1	tool	1
perlindungan		14	protection	132	refuge	9	protect	8	safe	3	perlindungan	3	protective	2
perlintasan		4	cross	4
perlombaan		28	race	23	competition	3	eight-day	2	stage	1
perlu		79	need	401	should	87	necessary	59	to	47	must	29	require	21	it	9	unnecessary	7	warrant	4	necessitate	2	unnecessarily	1
perluasan		4	expansion	16	expand	7	broaden	4	extension	4	widen	3
perlucutan		4	disarmament	9
perlukan		0	need	13
permainan		93	game	49	play	18	match	12	pull	2	back	2	sweep	2	complete	2	start	2	knock	2	off	1	outplay	1	again	1	cap	1
permaisuri		0	empress	5	consort	1
permanen		4	permanent	50	permanently	7	temporary	1
permasalahan		18	problem	130	issue	9	difficulty	4	trouble	2	sum	1
permata		7	permata	4	gem	2
permen		4	candy	4	gum	3	jellybean	2
permian		0	permian	2
permintaan		34	demand	121	request	83	for	4	wish	3	demand-side	3	demand-driven	1
permintan		0	demand	2
perminyakan		0	oil	2
permodalan		3	capital	11
permohonan		7	request	17	application	12	plea	4	proposal	4	appeal	3	supplication	2
permukaan		23	surface	84	ground	1
permukiman		4	settlement	14	residential	7	house	4	home	2	build	2
permulaan		7	inception	9	start	2	begin	2
permusuhan		1	hostility	3	hostile	2
permusyawaratan		0	permusyawaratan	2	representative	2
pernafasan		0	respiratory	6	breathe	5	wheeze	2
pernah		173	never	254	have	159	ever	66	once	44	unprecedented	7	be	6	any	4	previously	3
pernapasan		1	respiratory	58	breathe	2
pernikahan		9	marriage	188	wedding	21	marry	9	wedlock	2
pernyataan		70	statement	247	claim	14	say	10	remark	9	comment	6	speak	5	assertion	4	state	3	corroborate	1	welcome	1
perobahan		1	amend	2
perobohan		0	demolition	2
peroketan		0	rocket	3
perokok		1	smoker	12	smoke	2
peroksida		0	peroxide	6
peroksidase		0	peroxidase	2
peroksidasi		0	oxidation	1
peroleh		16	obtain	3	earn	2
perolehan		31	publicly-list	9	score	9	revenue	7	gain	4	income	4	receipt	2	net	2	company	2	acquisition	2
perombakan		0	reshuffle	3
perompak		0	pirate	4
peron		1	peron	5
perorangan		1	individual	26	individually	3	personal	3
perpaduan		3	integrate	2
perpajakan		5	tax	18	taxation	10
perpanjangan		5	extra	14	extension	12	extend	5	extra-time	4	add	4	overtime	3	renewal	2	minute	1
perpecahan		4	division	6
perpindahan		8	rotation	2
perpipaan		1	pipe	2
perpisahan		1	farewell	7	goodbye	6
perpres		0	presidential	4
perpustakaan		1	library	35
perputaran		3	circulation	3
perrin		0	perrin	9
perrotta		0	perrotta	2
pers		12	press	68	conference	9	say	3	here	3
persada		0	persada	6
persahabatan		3	friendly	22	friendship	18
persaingan		16	competition	58	competitive	4	intense	3	competitor	2	fierce	2	rivalry	2
persalinan		3	delivery	24	childbirth	5	birth	5
persamaan		4	equation	5	similarity	3	equality	2	parallel	2	equity	2
persatu		1	one	2
persatuan		7	unity	40	union	5	association	5	united	5	unify	1
persaudaraan		1	kinship	2	brotherly	2
persawahan		3	rice-field	8	paddy	6	field	4	wet-rice	3	unirrigate	2
persebaran		0	spread	2
persediaan		10	supply	15	stock	9
persegi		4	square	25	sqkm	6	sq	3	rectangular	2	m2	2
persekolahan		5	schooling	4	school	4	education	3	overhaul	2
persekutuan		11	fellowship	10	alliance	5
perselisihan		3	dispute	23	row	3	dissension	2	disagreement	2
persemakmuran		0	commonwealth	7
persembahan		2	sacrifice	8	offer	7
persembunyian		5	hideout	5	raid	1
persen		101	percent	2041	%	98	cent	56	pct	6	persen	4	prcent	2
persendian		0	joint	5
persenjataan		3	weapon	5	artillery	2
persentase		55	percentage	171	proportion	5	enrolment	1
persentasi		2	percentage	2
persentil		0	percentile	2
perseorangan		0	individual	5
persepsi		5	perception	75	misperception	4
perserikatan		1	un	3	u.n.	2	union	2	relief	2
persero		7	persero	8
perseroan		101	company	96	pt	11	operational	8	its	8	corporate	7	miscellaneous	4	brpt	4	blta	4	cmnp	3	indf	2	partly	2	liability	2	earn	1	kurnardi	1
persetengahtahunan		0	midyearly	2
perseteruan		3	conflict	2
persetujuan		15	approval	39	agreement	21	approve	7	endorsement	4	agree	4	endorse	2	consent	2
persewaan		0	rental	2
persia		1	persian	4	persia	2
persiapan		14	preparation	60	prepare	13	preparatory	4	short-timer	3	preparedness	2
persidangan		4	trial	8	court	6	waive	3	hear	3	rule	3	session	2
persie		0	persie	4
persil		0	parcel	23
persimpangan		2	intersection	2	crossroads	2
persis		9	exactly	10
persoalan		48	problem	139	issue	36	matter	7
personal		2	personal	7
personel		7	personnel	38
personil		18	personnel	21	manpower	2	officer	2	paramilitary	1
perspektif		2	perspective	23
persyaratan		25	requirement	138	condition	23	criterion	15	require	5	term	3	prerequisite	2	imposition	1
pertahanan		29	defence	94	defense	35	defensive	5	security	4	defend	2	crack	2	defensively	1
pertama		290	first	1186	firstly	29	open	10	initial	8	pertama	3
pertama-tama		3	first	13
pertamakali		0	first	20
pertamanan		0	park	3
pertambahan		13	increase	4	value-ad	3	extra	2
pertambangan		10	mine	45	chambishi	1
pertamina		3	pertamina	21	elnusa	1
pertanahan		0	land	26	pertanahan	2	district-level	2	provincial-level	1
pertanda		3	sign	7
pertandingan		335	match	226	game	208	tie	17	fight	11	clash	8	race	7	leg	6	contest	6	encounter	5	stoppage	4	battle	3	league	3	fixture	3	victory	3	pitch	3	restart	3	draw	2	match-fix	2	event	2	pulsate	2	off	2	torrid	2	three-match	2	showdown	1	thriller	1
pertanggungjawaban		3	accountability	24	responsibility	5	account	3
pertanian		43	agricultural	293	agriculture	92	farm	46	crop	2	non-farm	2	agroindustrial	2	pertanian	1	agro-industrial	1	non-agricultural	1	agriculture-base	1
pertanyaan		20	question	235	questionable	6	answer	3	ask	3	enquiry	2	questionnaire	2
pertarungan		6	battle	8	fight	4	competition	2
pertemanan		1	friend	2
pertempuran		15	fight	45	battle	27	combat	4	clash	3	gunbattle	2
pertemuan		52	meeting	302	meet	17	summit	11	gather	8	talk	7	gathering	6	session	5	encounter	4	first-ever	2	face-to-face	2	two-day	2	reunion	2
pertengahan		35	middle	20	mid	10	mid-2008	6	midway	6	mid-january	5	mid-2005	4	midweek	3	mid-june	3	mid-december	3	mid-march	3	mid-2007	3	mid-2001	2	mid-february	2	mid-year	2	mid-october	2
pertengkaran		3	discord	2
pertentangan		3	contradiction	2	opposition	2	over	1
perth		1	perth	3
pertiga		2	two-third	10	third	2
pertikaian		6	dispute	4	turf-battle	3	scuffle	2	quell	2	conflict	2
pertimbangan		25	consideration	41	consider	6	account	4	opinion	2	prominent	2	note	1	thought	1
pertimbangkan		0	consider	5
pertiwi		0	pertiwi	5
pertobatan		2	repentance	13
pertokoan		1	shop	2	wholesale	1
pertolongan		7	help	53	assistance	6	rescue	5	first-aid	1
pertukaran		3	exchange	16	trade	2
pertumbuhan		90	growth	388	grow	33	increase	10	development	8	pertumbuhan	2	inhibit	2	projection	1
pertumpahan		0	bloodsh	11
pertunangan		0	engagement	2
pertunjukan		8	show	12	performance	6	demonstration	2	debut	1
peru		0	peru	14	peruvian	6
perubahan		59	change	445	amendment	18	shift	8	transformation	6	difference	5	revise	4	alter	4	modification	2	revision	2	modify	2	change-relate	2	intergovernmental	1
perujukan		0	reconciliation	2	referral	2
perum		7	perum	6
perumahan		5	house	67	estate	4	mortgage	4	property	1
perumpamaan		3	parable	7
perumusan		3	formulation	17	formulate	4
perundang-undangan		0	legislation	21	legislative	5	regulation	3	framework	1
perundangan		0	legislative	12	exist	5	regulation	4	legislation	3
perunding		1	negotiator	13	chief	1
perundingan		12	talk	84	negotiation	36	six-way	6	negotiate	5	six-party	2	discussion	2	six-nation	2	resumption	2
perunggu		1	bronze	6
perusahaan		177	company	429	firm	76	corporate	38	publicly-list	34	subsidiary	28	employer	25	enterprise	15	business	10	perusahaan	6	industry	6	corporation	6	maker	4	for-profit	3	state-own	2	manufacturer	2	spokesperson	2
perusahan		0	company	2
perusakan		3	vandalism	3
perut		7	stomach	13	abdomen	4	tummy	2	belly	2
perutusan		0	delegation	2
pervez		0	pervez	6
perwakilan		31	representative	105	representation	14	perwakilan	2
perwasitan		0	referee	3
perwira		4	officer	32	perwira	2
perzinahan		0	adultery	2
pesaing		1	rival	15	competitor	13	competition	2
pesan		26	message	97	text	6
pesanan		6	order	15
pesanggrahan		0	pesanggrahan	3
pesangon		0	severance	3	pay	2
pesantren		4	pesantren	5
pesat		12	rapidly	8	rapid	6	fast	5	boom	3	thrive	2	grow	1
pesawat		57	plane	82	aircraft	45	airplane	7	flight	7	aeroplane	4	ship	3	warplane	1	airliner	1	deplan	1
pesepakbola		2	soccer	2	footballer	2
peserta		219	participant	805	participate	39	beneficiary	9	delegate	3	non-participant	2
peshawar		0	peshawar	2
pesiar		0	cruise	3
pesimis		0	pessimism	2
pesing		0	pes	2
pesisir		2	coastal	32	pesisir	21	coast	7	seaside	2	pemp	1
pesohor		2	celebrity	3
pesta		5	party	7	game	5	celebration	4	feast	3	banquet	3	shower	1	wedding	1
pestisida		2	pesticide	25
peta		4	map	39
petamburan		0	petamburan	3	flood	1
petang		1	afternoon	13	evening	7
petani		35	farmer	333	farm	20	producer	4	peasant	3	grower	2	landless	1
petarung		0	competitor	2
petasan		0	firework	2
pete		0	pete	4
petempur		0	fighter	7	militant	2	demobilize	1
petemuan		0	meeting	2
petenis		184	world	47	's	8	russian	7	win	5	frenchwoman	5	unseed	4	opponent	3	top-10	3	serb	2	roddick	1	wildcard	1
peter		0	peter	26
peterhansel		0	peterhansel	2
peternak		3	farmer	11	cattle	3	producer	3	owner	3	rancher	3
peternakan		4	husbandry	22	livestock	21	farm	5	breed	5	ranch	4	poultry	2
petersburg		0	petersburg	7
petersen		0	petersen	4
peti		4	business	1
petinggi		3	official	4
petinju		16	boxer	9	fighter	8	fight	4	boxing	1
petisi		0	petition	5
petobat		0	believer	3
petok		0	petok	2
petr		0	petr	3
petra		0	petra	3
petraeus		0	petraeus	9
petric		0	petric	4
petrokimia		2	petrochemical	2	petrokimia	2
petroleum		0	petroleum	2
petromaks		0	oil-base	2
petrov		1	petrov	2
petrova		0	petrova	5
petrus		4	peter	64
petter		0	petter	3
petualangan		0	adventure	5
petugas		93	official	105	officer	49	worker	21	staff	11	personnel	9	enumerator	7	the	5	person	4	service	3	controller	1	install	1
petunjuk		21	guideline	47	instruction	10	clue	8	direction	7	indication	5	indicate	4	guide	4	guidance	4	directive	2	instruct	2
pew		0	pew	2
pewarna		2	color	4
pewawancara		0	interviewer	3
peyton		0	peyton	2
peziarah		1	pilgrim	15	worshipper	2
pfister		0	pfister	4
pga		1	pga	12
pgas		0	pgn	3	pga	2
pgn		1	pgn	11	company	2
pgri		1	pgri	4	association	1
ph		0	ph	4
phantom		0	phantom	2
phbk		0	phbk	3
phd		0	phd	2
phe		2	phe	23
phil		1	phil	12
philadelphia		0	philadelphia	8
philip		2	philip	5
philipina		0	philippines	2
philipp		0	philipp	5
philippe		2	philippe	10
philips		0	philips	2
phillip		0	phillip	2
phillips		0	phillips	4
phk		3	lay	10	layoff	2	retrenchment	2
phoenix		0	phoenix	9
pholo		0	pholo	2
photo		0	photo	2
photogalvanic		0	galvanic	2
photoshop		0	photoshop	2
photuris		0	photuris	2
piagam		1	charter	2
piala		14	cup	239	trophy	2
pialang		2	broker	4
piano		0	piano	5
piatu		0	orphan	4
picchu		0	picchu	5
piceno		0	piceno	2
picher		1	picher	4
pictures		0	picture	4
picung		0	picung	2
pidana		4	criminal	17	crime	14	offence	2
pidato		3	speech	25	address	10	remark	5	speak	2
pidie		0	pidie	47
piero		0	piero	6
pierre		0	pierre	4
pierre-paul		0	pierre-paul	4
pietojo		1	pietojo	3
pietruschka		0	pietruschka	2
pigmen		0	pigment	11
pihak		297	party	223	the	209	side	52	hand	30	management	11	stakeholder	10	department	4	bca	3	apparatus	1	third-party	1
pijar		0	fluorescent	5
pikaia		0	pikaia	3
piket		0	substitute	3
pikir		4	think	39	wonder	2	mind	1
pikiran		6	mind	48	thought	17	think	16	idea	3	worry	2
pikirkan		0	think	15	consider	4	your	1
piknik		0	picnic	3
pil		0	pill	5
pilar		1	pillar	25	three-pillar	4	option	1
pile		0	project	1
pilek		0	cold	7
pili		1	pili	2
pilih		5	choose	7	vote	7	favoritism	5
pilihan		36	choice	93	option	39	choose	8	alternative	8	selection	3	vote	1	alternatively	1
pilkada		0	election	9	pilkada	2
pilkades		0	election	2
pilot		1	pilot	38
pim		0	pim	4
pimentel		0	pimentel	2
pimpinan		46	leader	29	us-l	16	hamas-l	10	lead	9	nato-l	2	guidance	2	boss	2	leadership	2	top	2	chief	2
pimpro		0	leader	9
pin		0	pin	2
pinang		0	nut	5	pinang	2
pinata		0	pinata	2
pincang		0	limp	2
pindah		4	move	39	change	5	shift	3	convert	2	rotation	2
pindang		0	salt	1
pinggang		4	waistline	2
pinggir		9	roadside	15	sideline	3	outskirts	2
pinggiran		5	outskirts	4	suburb	3	periphery	2
pingsan		0	consciousness	2	collapse	2
pinjam		6	loan	29	borrow	7	pinjam	4	save	4
pinjaman		86	loan	435	credit	49	borrow	19	debt	8	lend	5	repayment	4	money	4	borrowing	3	payable	2	borrower	2
pink		0	pink	3
pinkerton		0	pinkerton	3
pinnacle		1	pinnacle	5
pintar		4	smart	4	smartphone	2
pinto		0	pinto	2
pintu		12	door	29	entrance	11	gate	7	one-stop-shop	5	gateway	1
pinus		0	pine	3
pioneer		0	pioneer	4
pipa		6	pipe	16	pipeline	11	tube	2
pipanisasi		0	pipeline	2
piper		0	piper	2
pipher		0	pipher	2
pipi		0	cheek	4
pipit		0	sparrow	2	finch	2
piraeus		0	piraeus	2
piranha		0	piranha	4
piranti		2	software	17	hardware	5
pires		0	pire	3
piring		4	plate	5
pirlo		0	pirlo	3
pirolisis		0	pirolisis	9
pironkova		0	pironkova	7
piruko		0	piruko	3
pisang		0	banana	7
pisau		2	knife	9	blade	2
pisew		0	pisew	2
pistol		1	pistol	9
pistons		0	piston	4
pit		0	pit	4
pita		2	cord	5	band	1
pitcher		1	pitcher	2
pitkoff		0	pitkoff	2
pius		0	pius	2
piutang		8	claim	4	corporate	2
pizarro		0	pizarro	2
pizjuan		0	pizjuan	5
pizza		0	pizza	4
pjaa		0	pjaa	4
pjok		0	pjok	3
pjt		0	pjt	2
pk		2	pk	3
pkg		0	petrokimia	3
pkh		4	pkh	86	cct	1
pkk		2	pkk	25
pkl		1	vendor	47	pkl	2
pkm		0	pkm	4
pkp		0	taxable	1
pkps		0	pkp	11
pkps-bbm		0	pkps-bbm	47	pkpsbbm	3
pkpsbbm		0	pkps-bbm	2
pksk		0	pksk	6
pkt		0	pkt	2
pla		0	pla	4
place		1	place	2
placement		0	placement	5
plafon		4	ceiling	6	limit	2
plakat		1	plaque	4
plame		1	plame	10	she	2
plan		0	plan	9
planet		9	planet	35	pluto	1
plantation		0	plantation	4
plantations		0	plantation	7
plaque		0	plaque	2
plasco		0	plasco	2
plasco-flaxman		0	plasco-flaxman	3
plasma		0	plasma	16	plasm	2
plasterboard		0	plasterboard	2
plastik		1	plastic	40	garbage	1
plat		0	company	2
plate		0	plate	2
platform		0	platform	9
platinum		0	platinum	2
platipus		0	platypus	2
platt		0	platt	3
play		0	play	14
player		0	player	4
playmaker		0	playmaker	13
playoff		0	playoff	11
playstation		0	playstation	5
plaza		0	plaza	2
pleno		0	plenary	2
plester		0	plaster	2
plesterisasi		0	plaster	2
plkb		1	plkb	5
pln		5	pln	23	electricity	3	company	3
plo		0	plo	2
plpg		1	remedial	61	training	15	plpg	13	course	9
plta		0	plta	4	water	1
pltd		0	diesel-power	2
pltn		0	nuclear	2
plto		0	wep	2	electric	1
pltu		0	coal-fire	3	pltu	2
pluit		2	pluit	4	whistle	2
plumpang		0	plumpang	2
plus		6	plus	25	+	3
plus-minus		0	minus	2
pluto		0	pluto	8
plutonium		0	plutonium	3
pm		5	prime	13	minister	3	p.m.	2
pma		3	investment	8
pmd		0	pmd	8
pmdn		0	domestic	3
pmi		0	pmi	3
pmk		1	pmk	10	finance	1
pmks		0	pmk	2
pmptk		0	pmptk	13
pmt		0	supplementary	4
pmtb		2	fix	2
pnbp		0	non-tax	6
pncr		0	pncr	5
pneumonia		0	pneumonia	21
pneumosit		0	pneumocyte	2
pnm		0	pnm	3
pnpm		7	pnpm	333
pnpm-inti		0	pnpm-inti	6
pnpm-penguatan		0	pnpm-penguatan	6
pnpm-perdesaan		0	pnpm-rural	41	pnpmrural	3	pnpm	3
pnpmperdesaan		0	pnpm-rural	2
pns		6	servant	69	pns	6	civil	3	governmental	3	employee	2
pntl		0	pntl	3
podes		0	pode	4	potential	1
podium		0	podium	2
podolski		0	podolski	4
pogrebnyak		0	pogrebnyak	2
poh		1	poh	2
pohon		23	tree	71	fern	2	branch	1	cypress	1
poin		36	point	364	adrift	5	10-point	2	six-point	2	three-point	2
point		3	point	20
points		0	point	4
poison		0	poison	4
pojok		3	corner	28	angle	2
pokea		0	pokea	2
pokja		2	pokja	5
pokmas		1	group	12
pokok		38	basic	47	main	12	principal	6	staple	5	principle	4	essential	3	pokok	2	goods	1	necessity	1
pokoknya		6	basically	2
pokou		0	pokou	2
pokphand		0	pokphand	4
pokémon		0	pokémon	1
pol		0	pol	2
pola		42	pattern	138	system	9	model	7
polandia		4	poland	22	polish	6
polaris		0	polaris	2
polda		0	polda	2
pole		0	pole	2
polemik		0	polemic	2
polhukam		0	polhukam	5
policarpus		0	polycarp	3
policy		3	policy	7
polii		0	polii	2
poliklinik		1	polyclinic	2
polimer		0	polymer	20	polimer	2
polimerase		0	polymerase	6
polindes		2	polinde	62	maternity	1
polio		0	polio	5
poliprotein		0	polyprotein	2
polisario		0	polisario	3
polisi		15	police	412	policeman	29	officer	8	sheriff	2
politbiro		0	politburo	2
politeknik		0	polytechnic	3
politico		0	politico	3
politik		15	political	226	politics	21	politically	5
politikus		3	politician	9
politis		0	political	20	politically	3
politisi		1	politician	11
polos		4	bar	1
polri		3	polri	6	police	4
polusi		6	pollution	26	pollute	3
polutan		0	pollutant	2
polutif		0	pollutive	1
polydoras		0	polydora	3
polyta		0	polyta	2
pom		0	drug	1
pompa		6	pump	27	hydrant	2
pompeo		0	pompeo	5
pon		1	pound	5	ton	1
ponain		0	ponain	4
pondasi		0	foundation	4
pong-ju		0	pong-ju	2
pongkor		0	pongkor	3
pongsaklek		0	pongsaklek	3
ponsel		1	cellular	22	phone	21	cellphone	3
pontevedra		0	pontevedra	4
pontianak		0	pontianak	11
pool		0	pool	3
poor		0	poor	6
pop		1	pop	5
poppy		0	poppy	2
popularitas		0	popularity	13
populasi		3	population	79
populer		1	popular	35	unpopular	11	famous	2	popularity	2
pori		0	pore	8
pori-pori		0	pore	3
pornografi		1	pornography	3
porong		0	porong	4
porsi		18	portion	8	share	5	proportion	4	amount	2	stake	1
port		1	port	13
portable		0	portable	2
portal		0	portal	15
portfolio		0	portfolio	2
portland		0	portland	3
porto		0	porto	7
portofolio		20	portfolio	264	portofolio	4
portsmouth		0	portsmouth	17
portugal		1	portugal	21	portuguese	14
portugis		0	portuguese	5
pos		36	post	150	item	20	pos	19	station	10	checkpoint	3	postal	3	outpost	3
posisi		211	position	152	place	12	spot	5	's	5	rank	4	stand	2
posisif		0	positive	2
positif		30	positive	278	positively	13	positif	2
positip		1	positive	5
posko		1	posko	26	post	6	camp	3
posman		0	posman	3
post		0	post	19
poster		0	poster	15
postingan		0	post	3
postur		0	state	2
posyandu		6	posyandu	175
pot		0	pot	5
potasium		0	potassium	2
potensi		27	potential	109	potency	5	potentially	3
potensial		6	potential	65	potentially	3
potential		0	potential	2
potito		0	potito	2
potong		8	slaughterhouse	3	slaughter	2
potongan		14	deduction	8	discount	5	piece	4	slice	2
potter		0	potter	3
pound		0	pound	6
poundsterling		0	pound	2
poverty		0	poverty	6
power		1	power	11	pltu	1
pozzi		0	pozzi	2
pp		3	regulation	49	pp	19
ppa		0	ppa	2	aset	1
pph		3	tax	18	pph	8
ppip		0	ppip	2
ppk		1	ppk	38	kdp	23	empowerment	1
ppk-ii		0	ppk-ii	3
ppl		0	ppl	9	people	8
pplkb		0	pplkb	5
ppm		0	ppm	4
ppn		4	ppn	26	national	14	tax	3	value-ad	1
ppnbm		1	ppnbm	8
ppp		1	ppp	8
pps		0	protection	34	pps	27
pr		1	homework	5
pra		3	preseason	3
pra-bahaya		0	lesion	2	premalignant	2
pra-produksi		0	pre-production	2
pra-raperda		0	affair	2
pra-sd		0	pre-sd	6
prabayar		0	prepay	3	pre-paid	3
prachanda		0	prachanda	2
practice		0	practice	2
practitioners		0	practitioner	3
pradesh		0	pradesh	4
pradini		0	premature	2
pragmatis		0	pragmatic	6
praha		0	prague	2	praha	2
prajurit		24	soldier	91	troop	36	serviceman	5	ex-combatant	2	military	2	force	2	airman	1
prakarsa		0	initiative	19
prakelahiran		0	antenatal	3
prakiraan		0	forecast	3
praktek		15	practice	24	practicality	2
praktik		48	practice	202	practitioner	6	practical	4
praktis		7	practical	30	practice	8
praktisi		1	practitioner	4	process	1
pramono		0	pramono	2
pramuka		0	scout	8
pranab		0	pranab	6
prancis		15	france	86	french	84	frenchman	23	ligue	2
prasad		0	prasad	8
prasangka		1	prejudice	4	doubt	4
prasarana		7	infrastructure	71
prasejahtera		3	pre-prosperous	9	preprosperous	7
prasejarah		0	in	1
prasmanan		0	buffet	3
prasyarat		4	prerequisite	7	pre-requisite	2	precondition	2
pratama		2	pratama	21
prayer		0	prayer	3
predator		0	predator	3
predikat		1	expectation	2
prediksi		3	prediction	9	forecast	3
prefektur		2	prefecture	14
preferensi		0	preference	4
prekursor		0	precursor	2
preman		2	thug	4
premi		7	premium	88	non-pay	2	altogether	1	premium-pay	1	jpkm	1
premier		0	premier	25
premiere		0	premiere	2
premiership		0	premiership	5
premium		2	premium	7	gasoline	2
prenil		0	prenyl	2
preseden		0	precedent	2
presentasi		0	presentation	10
presiden		63	president	500	presidential	67	presidency	11	yudhoyono	2	inauguration	1
president		0	president	9
presidium		0	presidium	2
presisi		0	precision	2
press		1	press	8
prestasi		7	achievement	28	accomplishment	5	performance	5	feat	2
prestise		0	prestige	2
preston		0	preston	6
prevalensi		0	prevalence	17
preventif		0	preventive	4	preventative	2
prg		0	prg	2
pria		41	man	155	male	10	his	6	him	3	gentleman	2
pribadi		33	personal	72	private	38	one	14	person	13	individual	10	personally	7	own	4	someone	2	personalize	2	privately	2	alone	2
pribumi		1	indigenous	5	nonlocal	2
price		0	price	7
pricewaterhousecoopers		0	pricewaterhousecooper	6
prihatin		1	concern	8
prima		5	prima	8	fit	3	high-performance	2	in-form	2
primary		1	primary	2
primasura		0	primasura	2
primer		2	primary	24
primera		0	primera	6	liga	6
primitif		1	primitive	7
primo		0	primo	2
prince		0	prince	3
princes		0	prince	3
princess		0	princess	5
principal		0	principal	6
prinsip		20	principle	136	basically	2	principally	2
prinsipprinsip		0	principle	2
print		0	blueprint	2
printer		0	printer	2
printing		0	print	3
priok		0	priok	2
prioritas		11	priority	165	prioritize	5	prioritise	2
prisilia		0	tampeno	1
pristina		0	pristina	2
pristono		0	pristono	2
pritchett		0	pritchett	2
prius		0	prius	2
privasi		1	privacy	6
privat		0	private	3
private		2	private	9
privatisasi		0	privatization	8	privatize	2	state	1
privilege		0	privilege	2
prix		0	prix	8
pro		4	pro	7	pro-government	2	professional	2
pro-kemerdekaan		0	pro-independence	4
pro-pemerintah		0	pro-government	2
proaktif		0	proactive	5	proactively	4	pro-active	3
problem		0	problem	7
problematik		0	problematic	2
probolinggo		0	probolinggo	2
proboscis		0	proboscis	2
processes		0	process	2
processing		0	process	3
procurement		0	procurement	5
prodeo		0	prodeo	4
prodi		1	prodi	11
produced		0	produce	3
produk		61	product	218	produce	15	goods	2	commodity	2
produksi		39	production	252	produce	29	output	9	productivity	1
produktif		6	productive	52	reproductive	3	productively	2	unproductive	2
produktifitas		0	productivity	11
produktivitas		2	productivity	30	production	2
produsen		10	producer	55	manufacturer	6	produce	5	farmer	2	production	1
produser		0	producer	4
prof		0	prof	12
profesi		16	professional	75	profession	17
profesional		5	professional	74	professionally	4
profesionalisme		0	professionalism	3	professional	3
profesor		0	professor	22
professional		0	professional	2
professor		0	professor	2
profil		3	profile	38
profit		2	profit	1
profitabilitas		2	profitability	13
progam		2	program	4
prognosis		0	prognosis	8
prognostik		0	prognostic	2
program		588	program	2807	scheme	70	programme	60	publicly-run	2	pension	1
programmability		0	programmability	3
programme		1	programme	3
programprogram		1	program	7	response	1
programs		0	program	2
progresif		1	progressive	10	progressively	2
progress		0	progress	2
project		2	project	18
projek		0	project	2
proklamasi		1	proclamation	2
proliferasi		1	proliferation	3
prolog		0	prologue	5
promis		0	promis	2
promis-nt		0	promis-nt	4
promosi		2	promotion	19	promote	4
promotif		0	promotive	3
promotion		0	promotion	2
prona		0	prona	15
pronojiwo		0	pronojiwo	2
propaganda		0	propaganda	7
properti		2	property	15	estate	2
propinsi		29	province	154	provincial	112
propolis		0	propolis	3
proporsi		38	proportion	362	percentage	7
proporsional		2	proportional	9	proportion	3	proportionate	2
proposal		9	proposal	64
prosedur		5	procedure	117	procedural	2
prosedural		1	procedural	2
proses		127	process	708	the	25	complicate	2	simplify	2
prosesor		0	processor	10
prospek		13	prospect	34	outlook	11
prospektif		0	prospective	2
prospektus		2	prospectus	3
prostat		0	prostate	5
prosthesis		0	prosthesis	2
protection		1	protection	2
protein		1	protein	79	protein-rich	2
proteksi		1	protection	9
protektif		1	protective	3
protes		7	protest	89
protestan		0	protestant	4
protokol		1	protocol	22
proton		0	proton	7
prototipe		0	prototype	6
provident		0	provident	3
provider		0	provider	3
province		0	frontier	1
provinsi		69	province	427	provincial	371	provincial-level	7
provinsi-sumatra		0	province	2
provisi		0	provision	2
provokasi		2	provocation	2
provokatif		0	provocative	5
proxy		0	proxy	4
proxy-means		0	proxy-mean	3
proyek		75	project	642	construction	4	smelter	3	1994/5	2	proyek	1
proyeksi		12	projection	16	forecast	6	2007	2
proyektil		0	projectile	7
proyektor		0	projector	10
prudential		0	prudential	2
ps		0	ps	2	playstation	1
psbmp		0	psbmp	6
psc		3	psc	2
psd		0	psd	2
pse-05		0	exercise	1
pse-kwi		0	pse-kwi	2
pseudoanonim		0	pseudonymize	2
psg		0	psg	29
psikolog		1	psychologist	3
psikologi		0	psychological	2
psikologis		0	psychological	13	physiological	1
psikotik		0	psychotic	2
pskk		0	cpp	3
psp		0	psp	7
psv		0	psv	10
pt		85	pt	891	publicly-list	17	state-own	7	privately-run	1
ptba		3	ptba	7	asam	3
pte		2	pte	24
pti		0	pti	6
ptkp		0	untaxable	2
pto		0	pto	2
ptsd		0	ptsd	3
ptt		0	temporary	1
pu		4	public	19
puap		0	puap	2
puas		8	satisfy	60	dissatisfy	9	content	5	please	3	satisfaction	3	unsatisfy	2	dissatisfaction	2	happy	2	unsatisfactory	2
puasa		1	fast	4	gather	1
pub		0	pub	2
public		3	public	19
publik		36	public	266	publicly	5	publicly-fund	2
publikasi		1	publication	25
publishing		0	publish	3
pucuk		4	young	2
puerto		0	puerto	5
puing		0	debris	3	ruin	2	wreckage	2
puisi		1	poem	4	poetry	2
puitis		0	poetic	2
pujangga		0	poet	4
puji		1	praise	3	sing	2	bless	2
puji-pujian		3	praise	7	selfish	2
pujian		9	praise	29	song	8	compliment	4	sing	2
pukat		2	purse-seine	2	outboard	2
pukk		0	pukk	3
pukul		9	at	16	p.m.	11	a.m.	10	gmt	4	07:00	2	a.m	2	10:00	2	9:00	1	4:30	1	curfew	1
pukulan		29	shot	14	blow	9	hit	6	stroke	5	protract	2	opening-round	1	forehand	1	big-hit	1
pula		92	also	51	same	15	well	12	be	11	similarly	8	likewise	5	the	4	nor	3	case	2	moreover	2	as	2	another	2	lower	2
pulang		19	home	47	return	12	back	6	leave	3	go	3	start	2	rush	2	evening	2
pulau		34	island	107	inter-island	4	interisland	1
pulido		0	pulido	2
pulih		10	recover	24	restore	3	back	2	fit	2
pulp		0	pulp	10
pulubala		0	pulubala	2
puluh		24	twenty	16	forty	7	sixty	6	thirty	6	seventy	3	eighty-six	2	thirty-four	2	twenty-seven	2	fifty	2	twenty-five	2
puluhan		15	dozen	20	ten	14	score	7	decade	6	many	1	illegal	1
pumas		0	puma	3
pun		364	be	84	also	33	none	32	matter	26	nothing	19	anything	19	have	12	whatever	12	too	10	even	9	any	9	then	8	regardless	6	would	5	single	5	do	4	anyone	4	anywhere	3	likewise	3	ever	2	nobody	2	he'd	2	blow	1
punah		3	extinct	6
puncak		20	peak	29	summit	23	top	23	climax	2	culmination	2	atop	2	height	1	lead	1
pundak		0	of	3
punggung		3	back	24	backstroke	2
pungli		0	unofficial	4	illegal	2
pungut		2	pay	3	levy	2	charge	1
pungutan		27	charge	181	levy	166	tax	20	impose	3	retribution	2	unofficial	1
punjab		0	punjab	2
punuk		0	hump	4
punya		56	have	143	own	7	get	4
punya-mulah		0	yours	2
pupuk		4	fertilizer	41	fertiliser	4	pupuk	3
purba		1	ancient	11
purbakala		1	conservation	2	ancient	1
purbalingga		3	purbalingga	80
purchase		0	purchase	3
purdue		0	purdue	3
puri		1	puri	4
puritan		0	puritan	3
purnama		4	purnama	4
purnatugas		0	retirement	2
purnomo		4	purnomo	3
purposif		0	purposively	11	purposive	2
purposive		0	purposively	7
purwakarta		0	purwakarta	3
purwarupa		0	prototype	2
purwodadi		0	purwodadi	7
purwoyoso		0	purwoyoso	6
pusaran		2	whirlpool	3	whirl	2
pusat		104	central	547	center	179	centre	64	national	12	downtown	9	pusat	6	focus	5	hub	4
push-up		0	push-up	2
puskesmas		12	puskesmas	583	center	19	puskema	4
puskopabri		0	puskopabri	14
puskopdit		0	puskopdit	3
puskud		0	puskud	23
pusling		0	pusl	5	kelil	5	mobile	1
pustaka		1	library	5	literature	4
pustakawan		0	librarian	3
pustu		2	pustu	46
putaran		29	round	95	first-round	9	leg	7	third-round	5	rotation	3	cycle	3	second-round	3	fourth-round	2
putera		1	putera	2	man	2
putih		19	white	78	putih	25
putin		1	putin	24
putra		24	son	78	man	12	putra	8
putra-putri		0	child	2
putri		15	daughter	37	woman	12	girl	9	her	5	princess	4	she	2	putri	2
putus		31	drop	26	dropout	14	withdraw	10	attrition	9	discontinue	5	go	2	drop-out	2
putusan		4	decision	27	rule	6	judicial	4	judgement	2	ruling	2
putuskan		0	decide	2
putut		0	putut	2
puygrenier		0	puygrenier	2
pyongyang		6	pyongyang	48
qaeda		0	al-qaeda	14
qala		0	qala	4
qarase		0	qarase	2
qassim		0	qassim	2
qatar		1	qatar	27
qi		0	qi	2
qin		2	qin	9
qing		0	qing	2
qinghai		0	qinghai	3
qom		0	qom	2
qotbi		0	qotbi	5
qp		0	qp	2
qs		1	qs	2
qt		0	qt	2
qtel		0	qtel	4
quagliarella		0	quagliarella	2
quaker		0	quaker	2
quds		0	qud	2
quebec		0	quebec	3
queensland		0	queensland	4
quetta		0	quetta	8
quick		0	quick	4
quinney		0	quinney	2
quo		0	quo	5
quran		0	qur	9
r		0	r	11
rabat		0	rabat	4	rebate	2
rabbo		0	rabbo	3
rabies		0	rabies	6
rabobank		0	rabobank	4
rabu		56	wednesday	418	wedenesday	2
rachel		0	rachel	2
racing		0	race	34
racun		2	poison	11	toxin	2	antidote	1
radang		1	intestine	2
radar		0	radar	13	system	2
radek		0	radek	4
radhi		0	radhi	3
radial		0	radial	3
radiasi		2	radiation	13
radikal		0	radical	41
radio		5	radio	99
radioaktif		1	radioactivity	2	radioactive	1
radiografi		0	radiograph	2
radiokarbon		0	radiocarbon	3
radioterapi		0	radiotherapy	2
radius		0	radius	6
radwanska		0	radwanska	4
raf		0	raf	4
rafa		0	rafa	2
rafael		0	rafael	17
raffael		0	raffael	3
raffaele		0	raffaele	2
rafflesia		0	rafflesia	2
rafik		0	rafik	2
rafiq		0	rafiq	2
raga		3	sport	4
ragam		7	variety	3	variance	1
ragi		0	yeast	3	leaven	3
ragu		3	doubt	4	skeptical	3	hesitate	2
ragu-ragu		3	hesitate	4	doubt	2
rahang		0	jaw	12	mandible	2
rahasia		8	secret	32	mystery	3	classify	3
rahim		1	womb	7	rahim	2
rahimi		0	rahimi	2
rahman		0	rahman	16
rahmany		0	rahmany	2
rahmat		11	mercy	8	rahmat	8	waluyanto	2
rahul		0	rahul	2
raikkonen		0	raikkonen	3
railway		0	railway	2
rainer		0	rainer	3
raja		21	king	186	monarch	9	raja	6	royal	5	prince	5	reign	3	him	3
rajapaksa		0	rajapaksa	2
rajapakse		1	rajapakse	9
rajin		3	diligent	4	regularly	3
rajungan		0	crab	2
rak		1	shelf	7
rakor		0	meeting	12	coordination	5	rakor	3
rakorbang		0	rakorbang	2
rakortas		0	meeting	3
raksasa		11	giant	39	huge	2
rakus		1	greedy	2
rakyat		86	people	94	rakyat	16	the	16	community	11	public	5	popular	4	small-holder	3	populace	3	civilian	2	smallholder	1	legislature	1
rals		0	ral	2
ram		0	ram	2
ramadan		0	ramadan	2
ramadhan		1	ramadhan	3
ramadi		0	ramadi	4
ramah		13	friendly	10	unfriendly	3	gracious	3	kind	2	hostile	2
ramai		10	crowd	10	busy	6
ramalan		2	prediction	4
ramallah		0	ramallah	8
ramayana		0	ramayana	2
ramba		0	ramba	1
rambut		5	hair	23	hairdresser	2	hairstyle	2	haircut	2
rambutan		0	rambutan	3
rame		0	rame	2
ramis		0	ramis	2
ramli		1	ramli	1
ramna		0	ramna	2
ramon		0	ramon	4
ramos		0	ramos	13
ramos-horta		0	ramos-horta	2
ramping		3	streamline	2
rampung		3	complete	2
ramses		0	ramse	4
ramussen		0	rasmussen	2
ran-ham		0	ran-ham	2
ran-pk		0	ran-pk	7
ranah		1	area	2
ranca		0	ranca	2
rancakalong		0	rancakalong	11
rancangan		11	design	104	draft	16	plan	9	bill	8	architect	1
ranchi		0	ranchi	3
random		0	random	3
randrianantoanina		0	randrianantoanina	3
randy		0	randy	2
range		1	range	3
rangers		0	ranger	11
rangka		58	to	38	order	35	context	13	frame	10	framework	10	effort	7	the	5	skeletal	3	skeleton	2	endeavor	1
rangkaian		23	series	13	range	5	bouquet	4	chain	2	circuit	2
rangkap		0	copy	11	dual	3	duplicate	2	perform	2	double	1
rangkul		0	to	2
rangkuman		0	summary	14	summarize	2
rangoon		0	rangoon	2
ranieri		0	ranieri	3
ranjang		0	bed	2
ranjau		2	mine	6
rank		0	rank	4
ranking		0	rank	6
ransel		0	backpack	4
rantai		6	chain	22	link	2
ranting		5	branch	6	lifeless	2
rap		1	rapper	3
rapat		42	meeting	123	tightly	2	house	1
rapbn		8	draft	20	budget	2
rapbs		1	rapb	68
raperda		1	draft	37	regulation	1
rapi		6	neat	2
rapid		0	rapid	12
rapids		0	rapids	4
rapor		0	student	2
raptor		0	raptor	2
raptors		0	raptor	4
rapuh		4	fragile	6
ras		5	racial	6	race	4	purebr	2
rasa		147	sense	15	think	14	feel	7	pain	6	taste	5	flavor	3	protest	3	express	2	contentment	2	curiosity	2	disappointment	1	shrug	1	attitude	1
rasakan		4	feel	6	experience	3
rasanya		12	it	19	taste	3	feel	3	seem	2
rasau		0	rasau	7
rasheed		0	rashe	3
rashid		1	rashid	3
rasiah		0	rasiah	4
rasial		1	racially	2	racist	2
rasialis		0	racist	5
rasio		15	ratio	90	pupil-teacher	4	ner	2
rasional		0	rational	4	irrational	2
rasis		0	racist	4
rasisme		0	racism	4
raskin		38	raskin	427
rasul		10	apostle	62	act	12
rasuna		0	rasuna	2
rata		4	equally	9	equal	7	evenly	6
rata-rata		86	average	402	mean	16	approximately	8	averagely	2
ratap		0	sorrow	2
ratapan		3	lamentation	2	lament	2
ratarata		0	average	7
rate		4	rate	102	benchmark	2	hike	1
ratenya		0	rate	2
ratifikasi		0	ratification	5
rating		1	rate	11	rating	4
ratings		1	rating	11
ratio		0	ratio	13
ratna		0	kurniati	3
ratooning		0	ratoon	3
ratu		2	queen	13
ratulangi		0	ratulangi	2
ratus		1	hundred	12
ratusan		7	hundred	90
raul		0	raul	16
ravinatha		0	ravinatha	2
rawa		4	rawa	5	swamp	4
rawabadak		0	rawabadak	2
rawalpindi		0	rawalpindi	3
rawan		10	vulnerable	4	prone	3	hazard	3	scarcity	2	earthquake-prone	2
rawat		6	outpatient	19	in-patient	17	inpatient	6	rawat	1
rawi		1	rawi	2
ray		0	ray	13
raya		40	raya	75	highway	22	main	13	kingdom	8	eid	3
rayakan		0	celebrate	3
rayap		10	termite	36	colony	1
raymond		0	raymond	5
rayon		6	area	7
rayonisasi		0	zone	6
razia		0	raid	3	ticket	2
razzano		0	razzano	9
rbc		0	rbc	4
rbd		0	rbd	10
rbt		0	rbt	2
rcgp		0	rsc	30
rd		0	definitive	1
rdi		0	debt	2
reactor		0	reactor	2
read		0	read	1
reading		0	read	9
reaksi		7	reaction	47	response	10	backlash	2	react	2	reactive	2
reaktif		0	reactive	13
reaktor		2	reactor	41
real		4	real	137
real-time		0	real-time	3
realisasi		44	realization	34	actual	15	the	9	realize	5	amount	3	achievement	2	reality	2
realistis		0	realistic	11	realistically	3
realita		0	reality	6
realitas		5	reality	10	fact	2
realokasi		2	re-allocation	2
reardon		0	reardon	6
reasuransi		0	reasuransi	2
reboisasi		0	reforestation	5
rebound		0	rebound	21
recana		0	plan	2
receipt		0	receipt	2
received		0	receive	2
recep		0	recep	2
receptor		0	receptor	4
recognition		0	recognition	2
recorder		0	recorder	3
records		1	record	7
recreativo		0	recreativo	13
red		6	red	8
reda		1	abate	3
redaksi		0	editor	4
redaktur		0	editor	3
reddy		0	reddy	3
redknapp		0	redknapp	4
rednic		0	rednic	3
reduksi		0	reduction	2
redup		1	dim	2
redwood		0	redwood	4
reed		0	reed	4
reef		0	reef	2
reeve		1	reeve	3
reeves		0	reeve	2
referendum		3	referendum	27
referensi		0	reference	20
refinancing		1	refinance	2
refleks		0	reflex	2
refleksi		0	reflection	5
reform		0	reform	4
reformasi		7	reform	221	reformasi	4	reformer	2
reformis		0	reformist	3
refraksi		0	refraction	2
reggina		0	reggina	12
region		0	region	2
regional		11	regional	87	regional-level	4	regionally	2
register		0	register	8
registrasi		0	registration	17
regresi		0	regression	12
regu		2	team	3	squad	2
regulasi		7	regulation	109	regulate	2	regulatory	2	non-tariff	1	barrier	1
regulator		0	regulator	3
reguler		1	regular	18	regularly	2
rehabilitasi		3	rehabilitation	35	restoration	8	rehabilitate	5	rehab	2
rehabilitatif		0	rehabilitative	2
rehabilitation		0	rehabilitation	2
reichl		1	reichl	2
reid		0	reid	3
reimbursment		0	restitution	2
reina		0	reina	3
rejim		1	regime	11
rejo		0	rejo	9
rekaan		0	own	1
rekam		1	record	8
rekaman		6	record	48	footage	6	videotape	2	video	1
rekan		9	colleague	28	fellow	15	co-worker	8	friend	7	associate	6	partner	4	peer	4	mate	4	compatriot	4	teammate	3	team-mate	3	comrade	2	companion	2	his	2
rekapitulasi		2	recapitulation	6	submit	1
rekayasa		1	engineer	11
rekening		5	account	178
reklame		1	advertisement	6
rekombinan		0	recombinant	4
rekombinasi		0	recombination	14	recombine	3
rekomendasi		1	recommendation	115	recommend	4
rekonsiliasi		0	reconciliation	13
rekonstruksi		1	reconstruction	74
rekor		18	record	40
rekreasi		1	recreation	10	recreational	5
rekrut		0	recruit	2
rekrutmen		0	recruitment	14
reksa		6	mutual	4
reksadana		0	mutual	2
rektor		4	rector	4
rel		0	railway	5	rail	3	track	2
rela		13	selfless	3	willing	2
relaksasi		2	relaxation	2	ease	1
relasi		1	relationship	11	relation	2
relatif		77	relatively	361	be	21	relative	16	fairly	4
relation		0	relation	2
relawan		1	volunteer	5
relay		0	relay	2
relegation		0	relegation	3
relevan		1	relevant	56	relevance	2	irrelevant	2
relevansi		0	relevance	2
reli		10	rally	17	mauritania	1
reliabilitas		0	reliability	7
relief		0	relief	2
religius		2	religious	7
relokasi		0	relocation	4	relocate	2
relung		0	niche	3
rem		0	the	2
remainers		0	remainer	2
remaja		15	teenager	34	teen	23	young	9	youth	8	teenage	8	girl	4	15-year-old	3
rembang		1	rembang	2
remdesivir		0	remdesivir	5
remeh		0	take	2
remote		0	remote	5
rempah-rempah		0	spice	3
remy		0	remy	2
renang		3	swim	5
renault		0	renault	7
rencana		111	plan	469	propose	5	five-year	4	plot	3	workplan	2
rencanakan		0	from	1
rendah		136	low	324	lower	183	poor	13	less	10	small	8	lack	8	little	5	inferior	3	lowly	2	lower-than-expect	2	low-income	2
rendah-kurang		0	less	2
rendahkan		1	down	2
renik		2	tiny	3
renja		0	renja	2
renja-skpd		0	renja-skpd	2
rennes		0	renne	8
renovasi		1	renovation	4
renstra		0	renstra	3	strategic	2
rentan		7	vulnerable	30	susceptible	8	fragile	3	prone	2
rentang		6	range	2	during	2
renteng		2	joint	3	themselves	2
rentenir		1	shark	9	moneylender	7
renungan		2	devotional	3
renungkan		4	contemplate	2	ponder	2
reopening		0	reopen	3
repelita		0	repelita	3
replika		0	replica	3
replikasi		1	replication	10
repo		0	repo	5	repurchase	1
reponden		1	respondent	2
report		1	report	6
reporter		0	reporter	7
repot		3	troublesome	2	bother	2	otherwise	2	work	1
representasi		0	representation	17	representative	3
representatif		0	representative	5	nationally	3
reproduksi		1	reproductive	11	reproduction	6
reptil		1	reptile	5
reptilia		1	reptile	29	reptilian	3
repubblica		0	repubblica	2
republik		18	republic	42	republican	19	republik	6
reputasi		6	reputation	16
requirement		0	requirement	2
rerumputan		0	grass	3
reruntuhan		2	ruin	5	rubble	4	debris	2
rescue		0	rescue	2
research		0	research	19
resep		1	recipe	13	prescribe	4	widely	2
resepsi		0	reception	2
reseptor		1	receptor	24
reserve		0	reserve	8
reserves		0	reserve	2
reservoir		0	reservoir	23
resesi		1	recession	5
residen		0	resident	2
residence		0	residence	3
residu		0	residual	1
resiko		15	risk	91
resimen		2	regiment	6
resin		0	resin	3
resistensi		0	resistance	3
resmi		57	official	159	officially	41	formal	32	formally	21	informal	18	legal	7	unofficial	7
resolusi		3	resolution	46	solution	1
resource		1	resource	5
resources		2	resource	24
respirasi		0	respiration	2
respon		4	response	23	respond	7	wake	1
responden		105	respondent	649
respons		1	response	52	respond	3	any	2
response		0	response	3
responsif		1	responsive	11
responsivitas		0	responsiveness	3
restoran		0	restaurant	35	cuisine	1
restrukturisasi		1	restructure	11	restructurization	3
resusitasi		0	resuscitation	2
retail		2	retail	25
retak		1	fracture	2
retina		0	retina	9	retinal	2
retorika		0	rhetoric	2
retret		0	retreat	4
retribusi		21	levy	184	retribution	52	retribusi	18	fee	14	charge	6	regulation	5	revenue	3	incur	3
retriever		0	retriever	2
retrospektif		0	retrospectively	3
retsky		0	retsky	5
return		0	return	7
reuni		1	reunion	11
reuters		1	reuters	35
review		1	review	11
revisi		4	revision	11	revise	7
revitalisasi		2	revitalization	8	revitalize	6	revitalisation	2
revolusi		1	revolution	18	revolutionary	12
revolusioner		0	revolutionary	8
rex		1	rex	2
rezim		0	regime	9
rfef		0	rfef	2
rfid		0	rfid	11
rgm		0	rgm	2
rheobatrachus		0	rheobatrachus	2
rhizobium		0	rhizobium	3
rhodopsin		0	rhodopsin	6
rhyu		0	rhyu	2
ri		20	ri	15	indonesian	11	republic	3	indonesia	3
riau		1	riau	21
riawan		0	riawan	4
riba		0	shark	3
ribery		0	ribery	9
ribu		36	thousand	69	000	32	20.000	3	10.000	3	$	3	50.000	3	30.000	2	500.000	2	5.000	2	100.000	2	28.000	2
ribuan		5	thousand	98
ricardo		0	ricardo	5
rice		3	rice	64
rich		0	rich	3
richard		0	richard	16
richards		0	richards	9
richardson		0	richardson	6
richter		1	richter	5	magnitude	2
richweb		0	richweb	2
rick		0	rick	8
ricky		0	ricky	4
rico		0	rico	4
ries		0	rie	2
rig		0	rig	6	drill	2
right		0	right	6
rights		1	right	11
riil		14	real	66	actual	7
rijal		0	rijal	5
rijkaard		0	rijkaard	4
rika		0	rica	2
rilis		3	release	7
rinci		5	detail	57
rincian		9	detail	36
rincon		0	rincon	3
rind		0	rind	2
rindu		7	long	7	desire	4	eager	3	want	2
ring		2	ring	5	fight	1
ringan		17	light	32	mild	16	minor	6	snack	5	slightly	4	soft	3	lightly	3	lightweight	2
ringgit		1	ringgit	12
ringim		0	ringim	2
ringkas		4	brief	7	a	2	its	1
ringkasan		2	summary	25	summarize	3
rings		0	ring	3
rinitis		0	hay	2
rintangan		3	obstacle	11	barrier	4	hazard	2	great	2	barricade	2
rintis		0	pilot	3
rio		0	rio	4
riquelme		0	riquelme	4
riset		3	research	47
risiko		17	risk	164	risky	3
riskan		0	risky	2
risleting		0	zip	2
ritel		1	retail	40	retailer	27
ritme		1	rhythm	3
ritonavir		0	ritonavir	2
ritsleting		0	zip	2
ritual		1	ritual	4
ritzau		0	ritzau	3
rival		2	rival	7
river		0	river	5
rivers		1	river	5
riverside		0	riverside	2
riviera		0	riviera	3
riwayat		5	history	14
riyad		0	riyadh	2
riyadh		0	riyadh	11
riyadi		0	riyadi	2
riyal		0	riyal	3
rizal		1	rizal	2	ramli	1
rizaluhaq		0	mateta	2
rkp		3	rkp	22
rkpd		0	rkpd	6
rmb		0	rmb	2
rna		0	rna	22
rnl		0	rnl	3
roa		1	roa	6	pre-tax	1
road		1	road	3
roadshow		0	roadshow	2
roaming		0	roam	2
robben		0	robben	2
robbie		0	robbie	6
robek		0	tear	4	rupture	2
robert		1	robert	53
roberto		1	roberto	22
robin		0	robin	9
robinho		0	robinho	4
robinson		1	robinson	7
robocon		0	robocon	3
roboh		2	collapse	9
robot		3	robot	52	robotic	2
robotika		0	robotics	4
robredo		0	robredo	9
robyn		0	robyn	2
rocchi		0	rocchi	2
rocen		0	rocen	4
rochadi		2	rochadi	3
rochus		0	rochus	3
rock		1	rock	5
rockets		0	rocket	4
rockies		0	rocky	4
rocky		0	rocky	2
roda		6	wheel	11	motorcycle	5	wheelchair	3	four-wheel	3
roddick		0	roddick	15
rodolphe		0	consort	2
rodrigo		0	rodrigo	3
rodriguez		0	rodriguez	4
roe		1	roe	4
roekman		1	iata	2	roekman	2
roger		0	roger	24
rogerio		0	rogerio	2
roh		6	spirit	80	roh	15	spiritual	3
rohan		0	rohan	2
rohani		22	spiritual	157	spiritually	23
roket		9	rocket	58	satellite	1
rokok		2	cigarette	38	smoke	2	no-smok	2	tobacco	2
roland		0	roland	5
rolando		0	rolando	3
role		0	role	3
rom		0	rom	3
roma		6	roma	31	rome	28	roman	19
roman		0	roman	5
romania		1	romania	8	romanian	7
romano		0	romano	3
romantis		0	romantic	4
romawi		3	roman	23	rome	4
rombongan		9	motorcade	2	procession	2	delegation	2	peloton	2
rome		0	rome	2
romero		0	romero	3
rompi		0	vest	4
ron		2	ron	11
rona		0	baseline	1
ronald		1	ronald	13
ronaldinho		0	ronaldinho	5
ronaldo		0	ronaldo	24
ronde		0	round	7
rongga		3	cavity	3	nasal	2
rookie		0	rookie	5
rooney		0	rooney	4
ros		0	ros	2
rosa		0	rosa	2
rose		0	rise	4
rosfadhila		0	rosfadhila	2
rosontapura		0	rosontapura	2
ross		0	ross	6	jack	1
rossi		0	rossi	6
rossoneri		0	rossoneri	3
rost		0	rost	4
rostock		0	rostock	6
rosyarita		0	niken	1
rot-weiss		0	rot-weiss	2
rotan		7	rattan	116	industry	3
rotasi		1	rotation	8
rote		0	rote	5
rothen		0	rothen	2
roti		6	bread	21	loaf	4	bakery	2
rotten		0	rotten	2
rotterdam		0	rotterdam	3
rouhani		0	rouhani	2
round		1	round	2
routley		0	routley	2
rovana		0	rovana	2
rover		0	rover	5
rovers		1	rover	13
rowlett		0	rowlett	3
roy		2	roy	12
royal		2	royal	12
royalti		0	royalty	9
royong		2	royong	4
rp		40	rp	59	000	10	rp1	7	rp2	6	rp3	5	rp8	3	rp23	2	rp88	2	idr	2	rp32	2
rp1		6	rp	8
rp13		0	rp	2
rp15		1	cash	1
rp16		0	rp	1
rp2		6	rp	5
rp3		1	rp	6
rp32		0	rp	1
rp4		5	rp	3
rp5		0	rp	3
rp75		0	rp	3
rp780		0	rp	2
rpf		0	rpf	2
rpjm		2	rpjm	15
rpjmd		0	rpjmd	6
rpjmn		0	rpjmn	19
rpjp		0	rpjp	11
rpjpd		0	rpjpd	2
rpjpn		0	rpjpn	2
rpp		0	lesson	5
rrt-pcr		0	rrt-pcr	2
rs		0	hospital	4
rsbi		0	rsbi	2
rsc		1	rcgp	31
rsf		0	rsf	2
rsu		2	hospital	42	public	2	spada	1
rsud		0	rsud	65	hospital	11
rsup		0	rsup	4
rt		13	rt	302	hamlet	12	rts	7	neighborhood	4
rt-pcr		0	rt-pcr	2
rth		0	rth	2
rtm		4	household	38	rtm	35	poor	16
rts		0	target	9	household	4	rts	2
rtsm		1	rtsm	27	household	23
ruang		72	room	63	space	38	classroom	10	chamber	7	spatial	6	courtroom	3	scope	2	floor	2	isolation	1
ruangan		20	room	26	hall	5	space	2	indoor	1
ruas		2	road	4	stretch	3	section	2	mpr	1
ruben		0	ruben	5
rubidium		0	rubidium	9
rudal		3	missile	28
rudd		0	rudd	8
rudeina		0	rudeina	2
rudi		1	rudi	2
rudolf		0	rudolf	5
rudy		0	rudy	1
rugi		4	loss	8	damage	4	compensation	3
ruiz		0	ruiz	3
rujukan		1	referral	41	reference	8	refer	2
ruko		1	ruko	2
rully		4	rully	7
rumah		586	house	410	home	210	household	165	of	40	rumah	17	door-to-door	5	residential	5	indoors	3	driveway	2	apartment	1
rumahan		0	home	3
rumahsakit		2	hospital	17
rumahtangga		0	household	4	housewife	3
rumania		0	romania	5	romanian	4
rumit		8	complicate	31	complex	30	elaborate	4	intricate	3	complexity	2	sophisticated	1	delicate	1
rumor		0	rumor	6	rumour	4
rumpun		4	family	3
rumput		19	seawe	24	grass	5	weed	4	lawn	2
rumus		0	formula	2
rumusan		3	formulation	3
runcing		0	point	2
runding		1	negotiator	9
runner-up		1	runner-up	8
runners-up		0	runner-up	2
runtuh		7	collapse	6	fall	5	down	1
rupa		17	way	14	form	5	manner	2	image	1
rupee		1	rupee	3
rupiah		120	rupiah	456	unit	31	currency	22	rp1	18	rp3	7	rp5	6	rp6	5	rp14	2	08	2
rups		1	meeting	8	shareholder	2
rupslb		1	shareholder	9	extraordinary	2
rupst		0	shareholder	2
rural		0	rural	2
rusa		6	deer	9	moose	4
rusak		19	damage	65	break	10	destroy	9	defective	2	ruin	2	deteriorate	2	repair	2
rush		0	rush	3
rushmore		0	rushmore	2
rusia		12	russia	101	russian	101
ruslim		0	ruslim	3
rusman		5	rusman	16	he	10	inflation	1
russell		0	russell	3
russia		0	russia	4	russian	3
rusuk		0	cross	3
rusun		3	flat	7	jakarta	2	apartment	2	low-cost	1
rut		1	ruth	11
rute		8	route	29
ruteng		0	ruteng	9
rutenium		0	ruthenium	2
rutherford		0	rutherford	5
rutin		10	routine	81	routinely	22	regular	18	regularly	13	constant	2
rutinitas		1	routine	13
ruu		13	bill	22	law	13	proposal	5	propose	3	ruu	2	draft	2
ruud		0	ruud	5
rw		14	rw	251	neighborhood	10	rws	8
rwanda		0	rwanda	10	rwandan	4
ryan		1	ryan	13
ryu		0	ryu	2
s		20	s	44
s.a.		0	sa	5
s1		0	degree	22	undergraduate	10
s2		0	master	2
saada		0	saada	3
saadp		21	saadp	423
saarc		0	saarc	6
saat		580	when	352	time	212	as	135	now	126	at	118	current	103	during	96	currently	91	while	47	today	42	moment	29	date	22	present	20	the	19	just	14	presently	11	once	9	nowadays	7	occasion	4
saba		0	saba	3
sabah		0	sabah	5
sabar		0	patient	10	patiently	6	patience	3	endure	2	longsuffer	2	anger	2	impatient	2
sabat		0	sabbath	5
sabit		3	crescent	2
sabotase		1	sabotage	2
sabtu		3	saturday	265
sabuk		1	belt	5
sabun		1	soap	11
sacramento		0	sacramento	7
sadap		0	rubber	2
sadar		6	aware	7	realize	6	know	3	consciously	2	unconscious	2
sadari		3	know	2
sadc		0	sadc	5
saddam		2	saddam	16
sadi		0	sadi	4
sadr		1	sadr	13
sadrakh		0	shadrach	2
saeb		0	saeb	2
safari		0	safari	2
safety		0	safety	2
safin		0	safin	4
safina		0	safina	2
safir		0	safir	2
saga		0	saga	8
sagna		0	sagna	3
sah		18	legal	25	valid	13	legally	5	legitimate	3	invalid	2
sahabat		2	friend	58
saham		113	share	242	stake	48	stock	26	shareholder	11	company	7	sharehold	3	firm	2	divest	1
sahara		0	sahara	6
saharjo		0	saharjo	3
saiba		0	saiba	2
said		0	say	15
saifi		0	saifi	2
saing		1	competitiveness	12	competitive	3
saingan		2	rival	24	competitor	4	arch-rival	3	contender	2
sains		2	science	22
sainsbury		0	sainsbury	9
saint		0	saint	8
saint-etienne		0	saint-etienne	2
saintifik		0	scientific	2
sainz		0	sainz	5
saja		397	be	56	just	40	only	39	alone	29	it	13	,	8	any	5	simply	5	have	4	but	3	do	3	realistically	1
saji		1	junk	4	food	2	ready-to-eat	2
sak		0	sak	5
sakernas		0	sakerna	3
sakip		0	sakip	2
sakit		54	hospital	408	sick	37	ill	30	pain	18	illness	14	headache	10	sickness	9	sakit	7	hurt	7	inpatient	2	ail	2	ache	2	painful	1	unfit	1	bout	1
sakit-sakitan		0	ail	2
sakral		1	sacred	2
saksama		3	carefully	4	careful	2
saksi		5	witness	44	eyewitness	6
saksikan		1	see	2
sakti		1	milky	2
saku		1	allowance	3	si	2
salad		0	salad	4
salafiyah		1	salafiyah	41
salah		228	one	414	wrong	70	false	7	mistake	5	error	4	salah	2	fault	2	runner	1
salam		1	greet	6	salam	5	greeting	3
saldo		0	balance	9
sale		0	sale	4
saleh		2	godly	15	saleh	2
sales		0	sale	7
salib		3	cross	45	crusade	3	crusader	2
salihamidzic		0	salihamidzic	3
salihin		0	salihin	2
salim		1	salim	4
salinan		2	copy	15	photocopy	1
saling		66	each	33	another	22	mutual	7	exchange	7	together	6	mutually	5	interrelate	4	between	3	complementary	3	interlock	3	trade	2	rival	2	else	2	other	2	connect	1
salju		3	snow	7	snowfall	3	snowstorm	2	snowball	2
salle		0	salle	2
salleh		0	salleh	2
salomo		6	solomon	25
salomon		0	salomon	2
salsa		0	salsa	2
saluran		15	channel	41	tract	16	canal	9	drainage	2	respiratory	1
salvador		0	salvador	12
salyadi		0	salyadi	2
sam		1	sam	13
sama		502	same	598	similar	142	cooperation	57	equal	25	together	25	just	22	engagement	20	at	16	collaboration	16	correspond	13	as	12	collaborate	11	cooperate	11	equally	10	similarly	7	identical	5	common	5	closely	3	co-ordinate	1
sama-sama		24	both	6	share	2	equally	2
samantha		0	samantha	2
samarang		0	samarang	3
samarasinghe		0	samarasinghe	3
samaraweera		0	samaraweera	2
samaria		1	samaritan	7	samaria	2
samarinda		0	samarinda	4
samaritans		0	samaritan	2
samarra		0	samarra	3
samartino		0	samartino	4
samast		0	samast	2
sambil		57	while	17	,	2	drive	1
sambungan		0	connection	7	electricity	3	extension	2	sewerage	2
sambutan		7	welcome	3	intensity	2	address	2
same		0	same	4
samgar		0	shamgar	2
sami		0	sami	6
samir		0	samir	5
samjhauta		0	samjhauta	2
sammy		0	sammy	2
sampah		9	waste	29	garbage	18	trash	10	rubbish	3	refuse	2	disposal	1
sampai		189	to	184	until	174	up	51	and	36	‑	21	reach	18	down	9	far	7	arrive	6	till	4	date	3
sampai-sampai		1	that	3	so	2	point	1
sampaikan		12	appreciation	4	gratitude	4	grateful	2	extend	1
sampan		1	boat	2	raft	2
sampdoria		0	sampdoria	11
sampel		57	sample	618
samping		41	addition	79	besides	25	furthermore	17	well	15	side	13	moreover	5	also	4	apart	4	adverse	3	aside	3
sampingan		3	side	3	multiple	2	teach	1
sampit		0	sampit	2
sampling		0	sample	3
sampoerna		0	sampoerna	5
sampul		3	cover	6	glycoprotein	2
samson		0	samson	2
samsuar		2	samsuar	5
samsung		0	samsung	17
samudera		0	ocean	3
samudra		3	ocean	8	samudra	2
samuel		1	samuel	23
samurai		0	samurai	2
samuti		0	samuti	2
san		0	san	40
sana		45	there	79	get	1
sana-sini		0	get	1
sanak		0	a	2	member	2
sanawiah		0	junior	3
sanchez		1	sanchez	16
sandal		0	sandal	2
sandang		2	clothing	3
sandera		1	hostage	13
sandi		3	code	2
sandisk		0	sandisk	3
sandri		0	sandri	2
sane		0	sane	2
sanford		0	sanford	5
sanfrecce		0	sanfrecce	2
sang		30	the	129	his	9	her	4	's	2
sangat		343	very	644	be	189	highly	74	quite	56	extremely	42	really	41	great	19	so	19	deeply	17	greatly	17	it	15	much	12	heavily	10	strongly	6	particularly	5	deep	5	massive	5	dramatically	4	overwhelming	4	severely	3	wonderful	3	extreme	3	terribly	3	desperately	3	dire	2	lot	2	hugely	2	pretty	2	exhaust	2	immeasurable	2	perfectly	2	tremendous	2	contrast	1	definitely	1	crucial	1	terrible	1
sanggup		13	able	13	can	7	afford	6	unable	5	capable	3	prepare	2
sangin		0	sangin	4
sangkar		0	nest	2	square	1
sanglah		0	sanglah	5
sangsi		1	doubt	2
sanherib		0	sennacherib	2
sanitasi		0	sanitation	44
sanksi		9	sanction	100	impose	2	punishment	2
sanlima		0	sanlima	5
sanni		0	sanni	2
santa		0	santa	8
santai		2	relax	3	day	2
santander		0	santander	17
santapan		2	bread	3
santiago		0	santiago	4
santo		2	st	2
santoro		0	santoro	14
santos		0	santos	8
santosa		0	santosa	3
santoso		3	santoso	5
santri		1	santri	7
santunan		2	benefit	11
sao		0	sao	6
sapi		12	cattle	49	cow	32	sapi	3	beef	3
saputra		0	saputra	3
sara		0	sarah	3	sara	2
saraf		2	nerve	17	nervous	3	neuron	1
sarafiya		0	sarafiya	2
sarah		3	sarah	8
saran		4	suggestion	39	advice	29	recommendation	11	advise	4	feedback	2	suggest	2	constructive	2
sarana		35	facility	78	mean	20	infrastructure	14	equipment	11	tool	6	service	5	sarana	3	avenue	3	input	3	provide	2	nonexistent	1
sarang		8	nest	27	hive	14	beehive	2	comb	2
sarapan		2	breakfast	4
sarasehan		0	editor	1
sarawak		0	sarawak	2
sari		3	sari	14
sariak		0	sariak	3
saringan		0	filter	2
sarjana		5	degree	8	graduate	3	university	1	tertiary	1
sars		0	sars	47
sars-cov		0	sars-cov	72
sarsour		0	sarsour	3
sarsr-rh-batcov		0	sarsr-rh-batcov	2
sarung		0	glove	2
sarwono		0	sarwono	2
sas		0	sas	2
sasae		2	sasae	4
sasana		2	gym	3
sasaran		58	target	288	objective	83	goal	22	bull's-eye	5	mistarget	4	aim	3	sasaran	2
sastra		4	literature	2
sastrawiria		0	cube	1
satap		1	combine	2	atap	2
satarmese		0	satarmese	2
sate		2	sate	4	stall	2
satelit		2	satellite	53	satelite	2
satker		1	satker	228
satonda		0	satonda	11
satpol		1	satpol	9
satriyo		0	satriyo	3
satu		357	one	1299	a	511	an	106	single	24	each	23	1	21	another	14	same	13	satu	5
satu-hari		0	one-day	2
satu-satunya		10	only	111	sole	7
satuan		6	unit	29	force	4	undercover	2
saturasi		0	saturation	2
saturday		0	saturday	2
saturnus		0	saturnus	7	saturn	2
satusatunya		0	only	4
satwa		0	animal	3	fauna	2
saud		0	suad	2
saudara		31	brother	41	civil	26	relative	21	saudara	21	sister	9	sibling	6	brotherly	3	strife	2
saudara-saudari		0	sister	3
saudari		1	sister	3
saudi		4	arabia	46	saudi	11	saudia	2
saul		1	saul	14
saulus		0	saul	2
savannah		0	savannah	2
saviola		0	saviola	2
savvides		0	savvide	2
sawa		0	sawa	4
sawah		14	field	33	paddy	25	rice-field	14	rice-land	8	wet-rice	5	cultivation	3	rice	1
sawangane		0	sawangane	3
sawit		8	palm	33	cpo	4	plantation	2
say		0	say	2
saya		127	i	1740	my	502	me	317	i'm	131	i've	55	i'd	14	i'll	9	putt	2	myself	1
sayang		3	compassion	3	unfortunately	3	but	3	affection	3	it	2	love	1
sayangnya		10	unfortunately	45	sadly	3
sayap		21	wing	96	winger	16
sayap-kanan		0	right-w	2
sayap-kiri		2	leftist	3
sayur		2	vegetable	20	fresh	1
sayur-mayur		0	vegetable	3
sayur-sayuran		0	vegetable	5
sayuran		0	vegetable	23
sbi		9	sbi	27	promissory	6	three-month	5	sbis	3
sbn		1	bond	10	rupiah-denominate	1	debenture	1
sbsn		0	sharia	2
sby		0	yudhoyono	1
scale		0	scale	2
scan		0	scan	6
schalke		1	schalke	27
scheme		0	scheme	4
scherzer		0	scherzer	4
schiavone		1	schiavone	15
schleck		0	schleck	2
schnyder		0	schnyder	3
schoettler		0	schoettler	2
scholarships		0	scholarship	2
school		0	school	9
schrock		0	shrock	2
schuettler		1	schuettler	4
schuster		0	schuster	8
schwarz		0	schwarz	2
schweinsteiger		0	schweinsteiger	3
science		0	science	4
sciences		0	science	3
scientific		0	scientific	2
scm		0	scm	2
scooter		0	scooter	3
scope		0	scope	2
score		0	score	2
scored		0	score	2
scoremath		0	scoremath	2
scoreword		0	scoreword	2
scoring		0	score	2
scorsese		0	scorsese	2
scotland		0	scotland	2
scott		1	scott	8
scovell		0	scovell	2
screening		0	screen	2
sctv		1	sctv	4
sd		20	primary	297	sd	44	school	34	elementary	7	schooling	1
sd-smp		1	sd-smp	4	primary	2	combine	1
sda		0	natural	3
sdk		0	sdk	4	catholic	1
sdlb		0	sdlb	3
sdm		2	resource	11
sdn		6	sdn	15	primary	11
sdo		0	sdo	3
se		0	circular	3
se'i		0	se'i	10
se-kabupaten		0	all	2
sea		0	sea	2
seabad		1	century	2
seadanya		4	simple	2
seadat		0	seadat	2
seakan		6	seem	3	though	2
seakan-akan		0	if	3	seem	2	like	2
sean		0	sean	10
seandainya		2	if	15	ifs	2	suppose	2
searah		1	line	4
seattle		0	seattle	5
sebab		32	for	45	because	35	why	20	›	18	cause	16	as	14	so	7	reason	3	dissuade	2	therefore	2
sebagai		526	as	2165	for	128	a	122	in	57	an	30	become	16	sthe	1	relieve	1	starter	1
sebagaimana		61	as	203	manner	8	like	7	accord	4	outline	2	reconstruct	1
sebagian		133	some	330	most	273	majority	199	part	74	a	60	proportion	43	mostly	34	many	19	partly	18	portion	16	partially	12	largely	9	mainly	8
sebagus		0	as	2	good	2
sebaik		4	good	4	could	2
sebaik-baiknya		2	most	2
sebaiknya		5	should	38	preferably	4	preferable	2
sebaliknya		49	contrast	62	instead	37	contrary	36	hand	27	versa	12	opposite	11	conversely	10	rather	5	reverse	5	otherwise	4
sebanding		8	comparable	6	compare	5	comparably	2	proportional	2
sebangsa		1	countryman	2
sebanyak		164	of	31	some	24	about	20	around	13	many	13	at	9	as	6	total	6	have	3	twenty	2	be	2	estimate	2	60.000	1
sebanyak-banyak		0	worth	2
sebaran		5	spread	7	distribution	3
sebastian		0	sebastian	2
sebastien		0	sebastien	8
sebatang		1	a	2
sebatas		0	only	4	limit	2
sebelah		54	mile	9	kilometre	9	side	6	next	5	adjacent	2	hand	2
sebelas		0	eleven	6	11	2
sebelum		116	before	592	prior	57	until	10	ahead	8	pre-crisis	7	pre-project	3	pre	3	precede	2
sebelumnya		262	previous	174	early	148	previously	116	before	60	last	28	prior	18	past	13	have	12	formerly	7	precede	6	tuesday	4	initially	3	beforehand	2	ever	1	pre-exist	1	month-on-month	1
sebenarnya		78	actually	83	be	25	fact	15	really	14	actual	10	true	9	real	6	truth	4	have	3	dire	2	indeed	1
sebentar		4	go	2	spell	2	short	2	little	2
seberang		1	across	9	side	4
seberapa		6	how	43	extent	8	degree	3
sebesar		245	of	232	at	96	by	75	worth	51	amount	39	reach	24	total	18	rate	13	up	12	value	6	stand	5	big	4	rp	3	aside	3	rp5	2	january-september	1	respectively	1
sebetulnya		10	actually	8	reality	2
sebi		0	sebi	2
sebisa		0	possible	2
seblat-bengkulu		0	seblat	3
sebuah		128	a	1110	an	199	one	38	another	9	historically	2
sebulan		5	month	45	monthly	2
sebut		5	call	9	refer	5
sebutan		18	term	3	designation	2
sebutkan		1	name	2
secara		1528	in	422	be	349	a	93	the	82	an	32	on	21	overall	8	whole	8	manner	5	explicitly	4	basis	4	collectively	4	legally	3	mistakenly	3	privately	3	broadly	3	comprehensively	3	specify	2	full	2	thoroughly	2	exactly	2	amazingly	2	simultaneously	2	simultaneous	2	clearly	2	overt	1	officially	1	purposefully	1	optimally	1	centrally	1
secepat		2	fast	3	soon	3	surprise	2	quickly	1
secepat-cepatnya		0	soon	1
secepatnya		8	immediately	6	soon	3	quickly	3
secercah		0	piece	2
second		0	second	4
secret		1	secret	6
sector		3	sector	6
secured		0	secure	3
securities		0	security	38
security		0	security	3
sedahsyat		0	as	2
sedan		1	sedan	5
sedang		261	be	374	while	29	currently	16	moderate	12	go	11	middle	10	ongoing	6	underway	4	whatcha	2	travel	2	sail	2	on-go	1
sedangkan		185	while	339	the	55	meanwhile	50	whereas	45	and	19	respectively	2
sedapat		0	possible	2
sedaya		1	sedaya	3
sedekah		0	charitable	2
sedemikian		7	such	16	so	10	that	3
sedeng		0	sedeng	3
sederajat		5	equivalent	13	unaccessible	2
sederhana		21	simple	90	simply	5	humble	3	modest	3	sederhana	2	ordinary	2	modestly	2
sedetik		1	second	4
sedheng		0	sedheng	2
sediakan		1	provide	3	take	3
sedih		9	sadness	3	sad	2
sedikit		91	few	115	little	68	slightly	56	small	39	less	23	bit	17	low	10	lower	10	limit	9	slight	9	significant	7	minor	3	scarce	2	handful	2
sedikit-dikitnya		0	least	4
sedikitnya		8	least	116	small	8
sedimen		0	sediment	8
sedini		0	early	3
sedunia		0	world	3
seedorf		0	seedorf	3
seefektif		0	effectively	2
seefisien		1	efficiently	4
seekor		9	a	70	an	8	single	2
seenaknya		0	please	2
segala		69	all	143	everything	46	every	12	any	11	our	6	thing	5	his	3	eternal	2	iniquity	1
segalanya		3	everything	15	all	7	it	1
segan		3	reluctance	1
segar		4	fresh	21
segelintir		2	few	8	small	4
segenap		6	all	15
segera		82	soon	67	immediately	65	quickly	23	immediate	21	to	10	shortly	7	early	5	instantly	3	rush	2	snap	2	quick	2	royalty	2	urgent	2	fast	1	incoming	1	clasp	1	wake	1	afterwards	1
segi		34	term	16	perspective	7	hexagonal	6	side	4	view	2	aspect	2	measure	1
segitiga		3	trilateral	2
segitu		0	that	2
segmen		7	segment	19
segregated		0	segregate	2
seharga		6	$	2	cost	1
sehari		9	day	80	daily	6	meal	4
sehari-hari		14	daily	50	everyday	10	day	5	day-to-day	4
seharian		0	day	5
seharus		0	should	3
seharusnya		51	should	245	suppose	20	be	5	need	5	must	5	originally	3	supposedly	2
sehat		21	healthy	47	health	33	sehat	14	sound	5	unhealthy	4	well	3	amongst	2
sehati		0	mind	1
sehingga		268	so	550	that	104	to	60	thus	48	and	45	which	39	therefore	28	make	26	result	19	consequently	16	mean	13	leave	12	cause	11	hence	11	lead	10	enable	8	thereby	8	allow	6
sehubungan		18	relation	13	over	7	connection	6	follow	3
seiji		0	seiji	2
seiman		5	fellow	6	christian	3	believer	3	faith	2
seimbang		5	balance	7	equal	4
sein		0	sein	2
seir		0	seir	2
seiring		41	over	9	line	5	along	4	parallel	2	accompany	2	gradually	2	pass	1
seismik		0	seismic	10	seismically	2
sejahtera		4	prosperous	28	sejahtera	12	peace	9	welfare	5	category	2	wealthy	2
sejajar		4	parallel	2
sejak		112	since	619	from	69	in	33	after	18	start	5	begin	5	initiate	2
sejalan		34	line	30	align	11	consistent	10	parallel	8	accordance	6	fit	3
sejarah		14	history	100	historical	13	historic	4	annals	3	historian	3
sejarawan		0	historian	4
sejati		8	true	33	real	8	sejati	2	authentic	2	genuine	2	truly	2
sejauh		36	far	62	extent	21	date	4	so	2	currently	2	25-metre	1
sejawat		2	his	2	peer	2
sejelas		1	as	2
sejenak		4	minute	3	while	3	pause	2	stop	1
sejenis		18	similar	22	type	7	kind	6	like	3	sort	2
sejuk		0	cool	6
sejumlah		136	some	164	number	135	several	45	a	36	of	13	many	13	amount	11	numerous	9	sum	4	string	3	handful	2	designate	2	feud	1	gunman	1
sejuta		0	million	3
sekadar		7	just	16	only	8	merely	5	than	4	simply	2	attendance	1
sekali		127	once	85	all	20	do	11	completely	10	one	7	a	7	very	7	totally	6	absolutely	6	time	4	every	4	be	3	certainly	3	any	2	nice	2	whatsoever	2	nothing	1	anything	1
sekali-kali		3	certainly	2
sekali-sekali		1	occasionally	2
sekaligus		42	and	41	same	15	simultaneously	11	also	10	while	7	as	5	once	4	well	3	altogether	2	along	2	withdrawal	1
sekalipun		25	even	26	although	18	though	11	despite	5	albeit	2	spite	2	if	1
sekarang		111	now	308	today	36	current	26	present	25	currently	12	presently	8	nowadays	5	moment	2	stand	2
sekarat		3	die	8	dead	2	death	1
sekawanan		1	swarm	2
sekayu		0	sekayu	4
sekecil		2	small	3	little	2	as	1
sekedar		6	than	7	just	2	simply	2	beyond	2	formality	1
sekedarnya		2	thinly	2
sekejap		0	moment	1	second	1
sekelas		0	peer	5
sekeliling		1	around	15	gather	1
sekelompok		3	group	33	a	6	handful	2
sekembalinya		0	return	5	after	1
sekeping		0	medal	2
sekeras		0	hard	2	matter	2
sekertaris		2	secretary	5
seketika		6	instantly	4	suddenly	3	quickly	2
sekian		9	many	3
sekilas		3	glimpse	3	glance	3	one	2
sekira		6	about	8
sekiranya		1	oh	2
sekitar		342	around	514	about	228	approximately	168	some	74	surround	42	of	42	near	14	vicinity	13	nearby	12	estimate	12	reach	8	nearly	7	up	5	neighborhood	4	amount	4	ca	4	roughly	4	earmark	2	surroundings	2
sekjen		0	secretary	10	un	3
sekolah		231	school	2418	schooling	29	education	16	sekolah	16	educational	3	schoo	2
sekolahsekolah		0	school	6
sekon		0	sekon	6
sekondi		0	sekondi	3
sekonyer		0	sekonyer	3
sekop		0	shovel	4
sekota		2	derby	5
sekret		0	secretion	2
sekretariat		2	secretariat	25
sekretaris		17	secretary	85	secretariat	2
sekrup		0	screw	2
seks		1	sex	19	sexual	4
seksama		7	carefully	8
seksi		2	section	7	seksi	2
seksual		0	sexual	21	sexually	5	sex	3
seksualitas		0	sexuality	4
sektarian		0	sectarian	21
sektor		188	sector	829	sectoral	4	sector-wide	3
sektoral		8	sectoral	33	sector	3	sectorally	2
sekuat		1	strong	2
sekuel		0	sequel	3
sekuens		0	sequence	20
sekuensi		0	sequence	2
sekuler		0	secular	11
sekumpulan		7	full	1
sekunder		1	secondary	55
sekurang-kurangnya		0	least	8	at	1
sekurangnya		0	least	2
sekuritas		1	sekurita	14	security	4
sekuriti		1	security	6
sekutu		5	ally	39
sel		10	cell	193	cellular	5
sela		3	sideline	12	during	4
selagi		2	while	6
selain		188	addition	392	besides	116	apart	108	aside	36	other	31	furthermore	24	moreover	22	than	19	also	13	additionally	13	finally	4	beside	3
selaku		12	as	10
selalu		75	always	241	be	20	regularly	2	continuously	2	usual	2
selam		2	submarine	9
selama		329	during	418	for	326	over	66	in	66	past	27	long	27	throughout	17	date	17	a	16	until	12	have	12	far	12	last	9	40-year	1
selama-lamanya		1	forever	18	shall	2
selamanya		5	forever	20	eternally	3	eternity	1
selamat		8	safely	13	survive	11	survivor	10	save	6	congratulate	5	happy	5	safe	4	goodbye	2	escape	2	unharm	2
selamatkan		0	save	3
selambat-lambatnya		0	late	2
selandia		2	zealand	17
selang		3	hose	3
selangkah		1	step	3
selanjutnya		78	next	35	then	31	furthermore	18	late	17	far	11	follow	9	subsequent	6	subsequently	5	future	4	ahead	2	turn	2	moreover	2	successive	2
selaput		3	membrane	5
selaras		5	harmonious	3	harmony	2	align	2
selasa		42	tuesday	399	say	5
selat		0	strait	3
selatan		25	south	392	southern	141	selatan	99	southerner	3
selatan-yang		0	south	2
selayaknya		7	should	18	like	2
selebar		3	open	1
selebaran		1	pamphlet	3
selebihnya		7	rest	4
selebriti		1	celebrity	5
selebritis		0	celebrity	2
seleksi		2	selection	95	select	4
selektif		1	selective	5	selectively	3
selembar		0	a	3
selesai		27	complete	39	finish	14	completion	10	be	8	end	6	over	4	accomplish	2	incomplete	1	unfinish	1	lot	1
selesma		0	cold	6
selimut		1	blanket	3
selisih		27	difference	55	between	4	arrears	2	goal	2
selokan		0	ditch	2
selongey		0	selongey	2
seluas		12	meter	2	stretch	2	ha	1
selubung		1	the	2
seluk		1	detail	1
seluk-beluk		1	detail	2	minutest	2
selular		0	cellular	9	selular	6
seluler		2	cellular	21	cellphone	4	mobile	3
seluruh		98	all	393	across	106	entire	57	whole	56	throughout	45	around	27	worldwide	22	the	14	total	7	globally	4	nationwide	4	universal	4
seluruhnya		20	all	14	completely	7	entirely	7	exclusively	2	full	2	whole	1
selusin		0	dozen	5
semacam		40	such	55	kind	17	type	5	these	4	like	4	similar	4	into	2
semak		1	bush	6	shrub	2
semakin		93	the	63	more	62	increasingly	40	get	24	increase	20	become	20	grow	14	have	10	be	4	gradually	4	even	4	improve	3	deepen	2	advancement	2	harden	2	abound	1
semaksimal		1	good	2
semalam		0	overnight	5	night	4
semalaman		0	overnight	2
semampu		0	as	2
semang		1	host	3
semangat		19	spirit	14	enthusiasm	8	motivation	5	discourage	4	encouragement	4	encourage	3	morale	3	passion	2	conscious	2	passionate	2	inspire	2	boost	2	incentive	2
semangka		0	watermelon	4
semangnya		0	host	2
semantic		0	semantic	2
semarak		1	increase	2
semarang		1	semarang	17
semasa		13	during	3	wartime	2
semata		6	only	4	alone	2	merely	2
semata-mata		3	merely	8	only	6	solely	4	simply	4	alone	2
sembako		0	sembako	3	necessity	3	basic	1
sembarang		1	spit	2
sembari		4	while	7	over	2	out	1
sembilan		29	nine	148	9	6	ninth	4	ninety	2	nine-month	2
sembiring		0	sembire	2
sembuh		8	recover	23	recovery	4	heal	4	cure	2
sembunyikan		2	hide	2
semburan		3	mudflow	4	spray	2
semen		8	cement	25	semen	16
semenanjung		0	peninsula	24
semenit		0	minute	9
semenjak		4	since	12
sementara		333	while	618	meanwhile	229	whereas	36	temporary	35	as	35	interim	27	meantime	25	temporarily	17	at	14	the	12	whilst	7	conversely	2	caretaker	1
semerbak		0	fragrant	2
semeseter		0	semester	2
semesta		4	universe	35	semesta	8	rule	3	host	2
semester		8	semester	129	half	34	period	4
semestinya		6	should	12	proper	2
semi		11	semi-urban	38	spring	25	semiurban	5	semi	3
semi-final		0	semi-final	2
semi-perkotaan		0	semi-urban	18	semiurban	2
semi-urban		0	semi-urban	2
semifinal		1	semi-final	69
semikonduktor		0	semiconductor	2
seminar		5	seminar	51
seminari		0	seminary	6
seminggu		2	week	54	weekly	4
seminimal		0	harm	2
semiperkotaan		0	semiurban	2
semisal		0	such	10
semiurban		0	semi-urban	4
semoga		0	hopefully	5	hope	2
sempat		71	have	9	time	4	up	4	briefly	4	down	2	come	2	once	2	unable	2	plunge	1	early	1
sempit		6	narrow	24	limit	5	tight	4	small	4	tiny	2	short	2
sempurna		16	perfect	63	perfectly	12	flawless	10	flawlessly	5	fully	5	fully-form	2	ideal	2	imperfect	2	incomplete	2	complete	2
semua		227	all	1216	across	38	every	24	these	21	any	18	everyone	17	everything	16	those	11	whole	6	everybody	3	everywhere	2	span	2
semuanya		16	all	95	these	7	they	6	them	6	everything	6	be	3	thing	2	full	2	everybody	1
semudah		2	easy	2
semula		35	originally	11	initially	8	from	5	first	4	initial	2	once	2	previously	2	currently	2	early	1
semusim		0	seasonal	2
semut		3	ant	21
sen		0	cent	4
senada		5	relationship	2
senang		8	delight	13	happy	13	please	10	glad	8	excited	6	love	5	like	4	joy	3
senantiasa		20	always	15	keep	3	ever	2	forever	1	remember	1
senapan		5	gun	8	rifle	3	gunfire	2
senat		1	senate	21
senator		0	senator	21	sen	4
senderos		0	sendero	2
sendiri		355	own	226	itself	80	themselves	69	alone	28	himself	23	ourselves	22	myself	13	yourself	5	herself	5	self	4	personal	3	independently	3	voluntary	1	vicious	1	selfish	1	self-reliant	1
sendiri-sendiri		3	own	3	separately	2
sendirian		6	alone	16	own	2
senegal		0	senegal	20	senegalese	5
senegara		3	compatriot	14
senen		1	senen	4
seng		1	zinc	4
sengaja		23	deliberately	14	intentionally	9	accidentally	7	inadvertently	3	deliberate	2	purposely	2	intentional	2
sengat		0	sting	3
sengit		8	fierce	5	battle	2	bitter	2
sengketa		4	dispute	76	over	2	standoff	2
sengsara		2	needy	4
seni		10	art	27	artwork	2
senilai		69	worth	45	$	19	value	9	total	3
seniman		0	artist	11
senin		39	monday	381
senior		10	senior	95	veteran	3
seniora		0	siniora	4	seniora	3
senjata		80	weapon	101	arm	31	gun	9	nuclear-arm	4	weaponry	3	rifle	3	armor	2	weapons-grade	2	disarmament	1
senoro		0	senoro	2
sensasi		1	sensation	3
sense		0	sense	5
sensitif		1	sensitive	21
sensitivitas		0	sensitivity	3
sensor		4	sensor	30	censorship	4	censor	3	sensoric	2
sensus		8	census	34	survey	6	learn	1
sentamu		0	sentamu	2
senter		3	flashlight	2
sentimen		3	sentiment	27
sentimeter		1	centimeter	18	centimetre	5
sentinel		0	sentinel	4
sentosa		1	sentosa	2
sentra		4	center	14	sentra	5
sentral		9	central	38	feed	3	upcoming	2	federal	1
sentralisasi		1	centralize	3
sentralistik		1	centralize	9
sentralistis		0	centralistic	6	system	1
sentrifugal		0	centrifuge	4
sentuh		0	touch	3
sentuhan		4	touch	11	finish	2
senyawa		2	compound	52
senyum		1	smile	7
senyuman		0	smile	4
seolah		4	if	7	seem	4
seolah-olah		5	if	16	though	5	seem	3
seorang		197	a	984	one	227	an	193	another	21	longtime	3
seoul		0	seoul	23
sepak		18	football	37	soccer	15	sport	2	african	2
sepakat		5	agree	36	agreement	3	disagree	2	deal	1
sepakati		0	agree	3
sepakbola		1	football	25	soccer	9
sepanjang		78	along	56	throughout	34	all	22	during	16	long	13	alongside	5	entire	4	the	4	whole	4	unless	3	run	3	rest	2	clock	1	fellow	1	twentieth	1
separah		2	bad	2	severe	2
separasi		0	separation	2
separatis		2	separatist	9	breakaway	2
separatisme		0	separatist	2
separo		0	half	21
separuh		3	half	34	one-half	4
sepasang		8	pair	8	couple	6
sepatah		1	word	2
sepatu		3	shoe	23
sepeda		18	motorcycle	23	bicycle	10	motor-cycle	7	cycle	5	bike	5	motorbike	2
sepekan		2	week	11
sepele		3	trivia	2	thing	1
sependapat		5	agree	3
sepengetahuan		0	knowledge	2	know	2
sepenting		0	important	3
sepenuh		13	him	2
sepenuhnya		35	fully	69	completely	23	entirely	14	full	12	complete	5	wholly	4	all	3	heavily	3	solely	2	arrangement	2	exclusively	2
seperangkat		0	set	10	list	2
seperempat		0	quarter	20	one-fourth	2
seperlima		1	one-fifth	2	shut	2	fifth	2	one	1
seperti		541	such	804	as	630	like	487	unlike	42	include	33	kind	27	example	22	similar	13	e.g	8	thing	4	instance	2	pin-like	2	manner	2	recur	2
sepertiga		2	third	14	one-third	11
sepertinya		19	seem	15	like	4	likely	3	appear	3	unlikely	2
sepi		4	quiet	10
sepihak		2	unilaterally	14	unilateral	3
sepotong		1	twig	2
september		21	september	157	sept	9	month	4	2018	2
september-oktober		0	september	2
septik		0	septic	3
sepucuk		0	a	4
sepulang		2	after	2
sepuluh		10	ten	81	10	12
sepupu		0	cousin	13
seputar		11	around	9	surround	6	about	4
serabutan		3	odd	8	casual	4
serafim		0	seraph	2
seragam		5	uniform	43	uniformly	2
serahkan		3	leave	3	your	3
serang		3	attack	2
serangan		89	attack	326	strike	33	raid	25	offensive	17	invasion	6	assault	5	ambush	5	fire	3	bomber	3	sustain	3	hit	3	incursion	2	explosion	2	spate	2	near-daily	1
serangga		3	insect	68	bug	2
serangkaian		2	series	43	a	9	chain	3	serial	2	blame	2
serap		0	employ	2	low	1
serat		2	fiber	3	fibre	2
seratus		1	hundred	11	100	2
seraya		7	say	4	add	1
serbia		1	serb	19	serbian	11	serbia	10
serbuan		5	invasion	6
serbuk		1	pollen	3
serdadu		3	soldier	6
serdang		0	serdang	2
sereh		0	citronella	2
seremonial		0	ceremonial	2
serena		0	serena	7
serengeti		0	serengeti	2
serentetan		1	string	2	series	2
sergei		0	sergei	6
sergej		0	sergej	2
sergey		0	sergey	3
sergio		1	sergio	8
seri		10	series	48	serie	11	draw	10	serial	5	seri	2
serial		9	series	9	serial	2	remake	2
seribu		3	seribu	7	thousand	6
serie		0	serie	19
serigala		0	wolf	3
serikat		66	state	228	union	27	us	16	u.s.	6	usa	2	unionist	2	unionize	2
serinci		0	detail	2
sering		75	often	255	frequently	41	frequent	21	common	6	many	5	most	4	oftentime	3
seringan		0	light	2
seringkali		13	often	112	usually	6	frequently	2
serius		27	serious	92	seriously	26	significant	3	seriousness	2	severe	2	sober	2	truly	1
serologi		0	serology	13
serologis		1	serological	8
seroprevalensi		0	seroprevalence	2
serpihan		4	speck	5	fragment	4	splinter	3	piece	2	shrapnel	2
serpong		0	serpong	3
serrano		0	serrano	5
sersan		0	sergeant	2
serta		126	and	912	well	287	sincerely	1
serta-merta		2	immediately	3	necessarily	2
sertifikasi		58	certification	305	certify	8
sertifikat		10	certificate	111
sertipikasi		5	certification	29	certificate	5	lap	1
sertipikat		4	certificate	124	certification	13	land	3
seru		2	great	1
seruan		0	call	17	cry	5	appeal	5	plea	3
serum		0	serum	7
serupa		29	similar	111	like	16	same	10	similarly	5	conform	3	kind	2
server		0	server	13
service		3	service	14
services		2	service	12
servis		9	serve	44	break	20	overhead	1
sesaat		10	just	4	temporary	2	season	2	moment	2	time	1	short-lived	1
sesak		6	shortness	8	pack	2
sesama		33	other	50	fellow	25	neighbor	19	another	6	strike	2
sesampainya		0	get	2
sesat		3	faulty	2	false	2	wayward	1
sesederhana		0	simple	2
sesedikit		0	little	2
sesegera		0	soon	5	immediately	2
sesempurna		1	as	2
seseorang		39	someone	85	person	33	one	25	people	8	anyone	7	man	6	individual	6	somebody	4
sesepuh		0	elder	3
sesi		10	session	20
sesjen		1	outrage	1
sessions		0	session	4
sesuai		177	accordance	167	accord	61	appropriate	40	line	34	as	21	consistent	19	suit	14	base	14	fit	13	meet	12	correspond	10	suitable	9	depend	7	incompatible	3	inappropriate	3	proper	3	compatible	2	worthy	2	conform	2	improper	2
sesuatu		92	something	129	thing	54	anything	12	what	11	nothing	5	it	5	stuff	3
sesudah		17	after	44	conclusion	1
sesudahnya		3	late	3	after	2
sesungguhnya		23	actually	18	real	10	actual	9	really	8	genuine	5	true	4	fact	4	behold	3	basically	2	truth	2
set		33	set	132	decider	5	serve	2	break	2	wrap	2
setahap		4	step-by-step	2	step	1
setahu		0	knowledge	2	far	2
setahun		6	year	97	annually	3	one-year	2	year-long	2	since	2
setan		3	satan	12
setapak		1	pathway	2	trail	2	path	1
setara		32	equivalent	21	equal	15
setchell		0	setchell	2
setelah		276	after	1556	follow	79	when	41	with	29	since	20	once	19	afterwards	6	heel	4	thereafter	3	wake	3
setelahnya		2	after	4	afterwards	3	thereafter	2	late	2	follow	2
setempat		124	local	279	a.m.	3	islander	2	neighborhood	1
setengah		26	half	81	one-half	2	halve	1
seterusnya		5	forth	2	so	2
setia		20	faithful	26	loyal	12	faithfully	8	mercy	5	setia	3	faithfulness	3	disloyal	2	lovingkindness	2	true	2	dog	1
setiaatmadja		0	setiaatmadja	4
setiap		202	each	548	every	425	any	48	all	34	everyone	22	everybody	17	per	14	annually	12	basis	8	daily	6	quarterly	4	everyday	4	once	4	always	3	six-monthly	2
setiawan		2	setiawan	4
setiba		0	he	1
setidak-tidaknya		0	least	3
setidaknya		10	least	95	minimum	3	at	2
setijoso		0	agreement	1
setim		1	teammate	5	mate	5
setinggi		8	high	14
setingkat		11	level	6	jurisdiction	2	rank	2
setipis		0	as	2
setoran		10	initial	2
setrika		0	iron	2
setu		1	setu	5	embankment	2
setuju		8	agree	46	agreement	3	disappointed	2
setumpuk		0	a	2
seumur		7	lifelong	3	sentence	2
seusai		7	after	13
seusia		0	age	5
seutuhnya		5	full	2	intact	1
seven		0	seven	2
sevilla		1	sevilla	47
seville		0	seville	3
sewa		8	rent	8	lease	2	cost	1
sewaan		1	rent	3
sewaktu		15	when	14	while	7	during	7	captivity	1
sewaktu-waktu		2	any	2	time	1
sewenang-wenang		0	arbitrary	2
seychelles		0	seychelles	4
seydou		0	seydou	3
seymouria		0	seymouria	2
seyogianya		0	should	2
seyogyanya		0	should	3
sgm		0	formula	2
sgro		0	sgro	5
shaanxi		0	shaanxi	2
shadow		0	shadow	2
shah		0	shah	5
shahab		0	shahab	2
shale		0	shale	5
shalit		1	shalit	2
shane		0	shane	2
shangchen		0	shangchen	2
shanghai		1	shanghai	10
shanti		0	shanti	2
shao		0	shao	3
sharafi		2	sharafi	5
sharapova		0	sharapova	17
share		0	share	6
share-eps		0	eps	1
sharing		2	share	2
sharon		0	sharon	4
shaukat		0	shaukat	3
shawn		0	shawn	3
she		0	she	2
sheffield		0	sheffield	5
sheikh		0	sheikh	14
shell		0	shell	4
sheng		0	sheng	2
shenzhen		0	shenzhen	2
sheri		0	sheri	3
sherif		0	sheriff	2
shevchenko		1	shevchenko	2
shia		0	shia	2
shield		0	shield	2
shift		0	shift	3
shim		0	shim	2
shimbun		0	shimbun	4
shin		0	shin	5
shincheonji		0	shincheonji	2
shinzo		1	shinzo	19
shiozaki		0	shiozaki	4
shiwa		0	shiva	3
shoji		0	shoji	2
sholat		1	prayer	5
shop		0	shop	2
show		1	show	4
shropshire		0	shropshire	3
shu		0	shu	2
shuai		0	shuai	2
shvedova		0	shvedova	2
si		21	the	63	she	3	si	3	he	3	prodigal	3	catch	2	if	2	ruler	2	so	1
sia-sia		13	meaningless	2	vain	2	nothing	1
siachen		0	siachen	5
siad		0	siad	4
siaga		3	alert	5	siaga	4	standby	2
siahaan		0	siahaan	2
sialang		0	sialang	6
siang		5	day	9	afternoon	9	lunch	7	during	4	noon	2	p.m.	1
siantan		0	siantan	2
siantar		0	siantar	13
siap		30	ready	97	prepare	14	available	3	unprepare	2	readily	2
siapa		24	who	81	anyone	23	whom	12	anybody	7	whoever	4	all	2	identity	2	else	1	surprise	1
siapapun		6	anyone	4
siapkan		1	prepare	3
siaran		16	statement	14	broadcast	6	live	2
sib		0	sib	5	permit	2
siberia		0	siberia	4
sibolga		0	sibolga	3
siboro		0	siboro	2
sibuk		10	busy	33	busily	2
sida		0	sida	4
sidang		11	session	18	hear	5	assembly	4	sidang	2	proceeding	2	cabinet	1
sidayu		0	sidayu	3
sidi		0	sidi	2
sidik		3	fingerprint	4
sidney		0	sidney	5
sidoarjo		0	sidoarjo	6
sidoluhur		0	sidoluhur	4
siena		0	siena	4
sienna		0	siena	3
sifat		61	nature	36	characteristic	18	trait	12	character	11	property	9	feature	4	inheritance	4	attribute	3	virtue	3	contain	2	of	1	meditate	1
sigap		3	serve	1
siginifikan		0	significant	1
sigit		1	sigit	4
signal		0	signal	5
signifikan		27	significant	268	significantly	57	insignificant	31	insignificance	2
signifikansi		0	significance	6
signifikasi		0	significance	2
sih		0	it	2
sij		0	sij	2
sikap		79	attitude	61	position	10	stance	8	act	6	behaviour	4	stubborn	2	behavior	2	self-consciousness	2	manner	2	way	2	response	1	stand	1
sikat		0	brush	2
sikka		0	sikka	5
siklon		0	cyclone	2
siklus		2	cycle	25	out-of-cycle	3
sikorsky		0	sikorsky	3
siksaan		0	torture	2
silahkan		1	please	2
silam		5	ago	5	past	4	last	2
silang		9	cross	18
silas		0	silas	2
silau		0	glare	1
silika		0	silica	6
silikat		0	silicate	2
silinder		1	cylinder	3
siluman		1	stealth	2
silus		0	silus	2
silva		0	silva	10
silvio		0	silvio	4
sim		2	license	23	sim	5	drive	5
simak		2	simak	2
simao		0	simao	2
simbol		0	symbol	17	symbolic	3
simbolis		0	symbolic	2	largely	1
simetri		0	symmetry	3
simetris		0	symmetrical	2
simon		3	simon	20
simone		0	simone	5
simp		0	ivoma	1
simpan		3	savings	29	simpan	4	store	3	loan	1
simpan-pinjam		0	loan	12	savings	2
simpanan		10	savings	22	deposit	11	save	4	arsenal	2	mistress	2
simpang		2	simpang	8
simpati		1	sympathy	4	simpati	1
simpedes		0	simpede	4
simposium		0	symposium	6
simpulan		0	conclusion	2
simson		1	him	2
simulasi		1	simulation	5
simultan		0	simultaneously	5
simunic		0	simunic	2
sin		0	sin	3
sinaga		7	sinaga	17
sinai		0	sinai	3
sinar		9	ray	9	sunshine	6	sinar	5	light	4	x-ray	3	sunlight	2	sunny	2	violet	1
sinarmas		1	sinarma	2
since		0	since	3
sindang		0	sindang	4
sindikasi		2	syndication	4	syndicate	4
sindikat		0	syndicate	4
sindrom		0	syndrome	16
sinergi		0	synergy	17
sing		0	sing	3
singa		3	lion	18	seal	2	asiatic	2
singapore		0	singapore	12
singapura		8	singapore	70	singaporean	3	singapore-base	2
singel		0	single	7	album	1
singgah		0	stop	2
singh		0	singh	14
singkat		29	short	39	brief	31	briefly	3	efficient	2	short-term	1	quickly	1
singkatan		0	acronym	2	mean	1
singkatnya		2	summary	3	brevity	2	briefly	2	brief	2	short	2
singkawang		0	singkawang	7
singkawang-kalbar		0	singkawang	3
singkil		0	singkil	4
singkong		1	cassava	22	singkong	2
single		4	single	9
sinhala		0	sinhalese	2
sinhalese		0	sinhalese	2
sini		39	here	116	herein	2	courtside	1
siniora		2	siniora	8
sinkronisasi		1	synchronization	2
sintesa		0	sintesa	2
sintesis		0	synthesis	11
sintetik		0	synthetic	5
sintetis		0	synthetic	4
sinyal		5	signal	59
sipange		0	sipange	6
sipil		17	civil	144	civilian	84
sipir		0	jailer	2
siprus		1	cyprus	7	cypriot	3
siput		0	snail	10	cochlea	1
sir		1	sir	12
siregar		0	siregar	6
siri		1	siri	5
sirih		0	betel	6
sirine		1	spark	2
sirip		0	fin	8
sirkuit		6	circuit	6
sirkulasi		0	circulation	10
sirkus		0	circus	2
sirna		0	be	2
siro		0	siro	15
sirup		0	syrup	4
sisa		56	remain	55	rest	55	remainder	11	remnant	9	unspent	8	leave	6	leftover	3	residue	2	residual	1
sisca		0	herawati	1
sisi		78	hand	75	side	58	term	10	the	10	perspective	7	beside	3	she	2	hemisphere	2	standpoint	2	supply-side	2
sisi-permintaan		0	demand-side	3
sisik		0	scale	2
sisilia		0	sicilian	3
sistan-baluchestan		0	sistan-baluchestan	3
sistem		137	system	916	scheme	7
sistematik		0	systematic	10
sistematika		0	systematic	3
sistematis		1	systematic	14	systematically	6
sistemik		0	systemic	6
sistim		2	system	3
siswa		97	student	389	school	13	pupil	3
sita		1	police	1
siti		1	siti	4
sitokin		0	cytokine	12
sitoplasma		0	cytoplasm	4
sitosol		0	cytosol	2
sittard		0	sittard	3
situ		12	there	5	situ	2	just	1
situasi		40	situation	120	circumstance	19	condition	8	defuse	2	whether	2	heart-wrench	2
situs		24	site	76	website	52	web	21	video	1
siui		0	siui	3
siuman		0	consciousness	2
siup		1	siup	4	license	1
sj		0	sj	6
sjsn		0	sjsn	2
sk		11	decree	40	sk	9	directive	6	letter	3	decision	2
skala		33	scale	50	small-scale	11	large-scale	9
skandal		3	scandal	21
skandinavia		0	"	2
skap-c		0	skap-c	2
skarena		0	sfor	2
skb		0	joint	2
skema		16	scheme	321
skenario		2	scenario	17
skeptis		0	skeptic	4	sceptical	3	skeptical	2
sketsa		0	sketch	4
skibbe		0	skibbe	2
skinhead		0	skinhead	2
skkp		0	skkp	3
sknbi		1	sknbi	3	skbni	2
skopje		0	skopje	3
skor		24	score	38
skotlandia		2	scotland	22	scottish	17	scot	3
skpd		1	skpd	21	unit	4
skrtel		0	skrtel	3
skshh		0	skshh	7
sktm		1	sktm	20
skuad		0	squad	17
skuadron		0	squadron	2
skutermatic		0	matic	2
sky		1	sky	14
sl-cov		0	sl-cov	2
slam		1	slam	29	grand-slam	3
slamet		0	slamet	4
sleman		0	sleman	6
slice		0	slice	2
slide		0	slide	8
slogan		5	slogan	17	message	3	motto	2
slomka		0	slomka	3
slot		0	slot	3
slovakia		0	slovakia	4
slovenia		0	slovenia	3	slovene	2
slowakia		0	slovakian	4	slovak	3
sls		0	sls	18
slt		13	slt	212
slta		0	senior	21	secondary	10	school	7
sltp		1	junior	25	secondary	9
sm		1	bc	5	bce	3
sma		4	senior	34	high	13	sma	9	school	3
small		0	small	6
smallholder		0	smallholder	3
sman		0	sma	2
smart		0	smart	2
smeru		21	smeru	225
smith		0	smith	7
smk		1	vocational	4
smkn		0	vocational	4
smp		8	junior	212	smp	29	school	13
smplb		0	smplb	3
smpn		0	junior	9	smpn	4
smra		0	agung	2
sms		1	sms	15	text	3	message	1
sneijder		0	sneijder	3
snl		0	snl	3
snomed		0	snom	3
snoop		0	snoop	2
snow		0	snow	6
snowballing		0	snowball	2
so-young		0	so-young	2
soal		33	about	12	question	11	problem	8	matter	3	those	3
soaring		0	soar	3
sobek		0	tear	3
soccer		0	soccer	2
sochaux		0	sochaux	13
social		2	social	11
society		0	society	8
sock		0	stock	2
sod		0	sod	2
soda		0	soda	3
soderling		0	soderl	2
sodium		0	sodium	4
sodo		0	sodo	2
soe		0	soe	2
soeharto		1	soeharto	3
soemadi		0	soemadi	2
soeman		0	soeman	2
soemarno		0	soemarno	2
soepomo		0	soepomo	3
soeprapto		0	soeprapto	2
soesatyo		0	soesatyo	2
sofa		0	couch	2
soft		0	soft	3
softball		0	softball	2
softcopy		0	electronic	2
software		2	software	36
sofyan		8	sofyan	9	djalil	5
solana		0	solana	9
solar		0	diesel	3
solberg		0	solberg	4
solheim		0	solheim	2
solid		0	solid	9
solidaritas		1	solidarity	7
solis		0	solis	3
solo		0	solo	11
solok		0	solok	25
solusi		5	solution	55
somalia		4	somalia	58	somali	34	somalis	2
sombath		0	sombath	2
sombong		1	puff	2	proud	2
somerset		0	somerset	2
sonar		0	sonar	10
song		0	song	13
sonia		0	sonia	3	gandhi	2
sonification		0	sonification	2
sony		0	sony	15
soon		0	soon	2
sopan-santun		0	politeness	2
sopi		2	sopi	2
sopir		1	driver	39
sorbitol		0	sorbitol	2
sordo		0	sordo	3
sore		21	afternoon	28	evening	17
sorga		1	heaven	11
sorgawi		0	upward	2
soro		0	soro	4
sorot		0	headlight	3
sorotan		4	spotlight	2	attention	2
sorry		0	sorry	4
sosial		48	social	410	socioeconomic	12	socially	8	socio-economic	7	sosial	6	sosial-ekonomi	2
sosial-budaya		0	sociocultural	4
sosial-ekonomi		4	socioeconomic	48	socio-economic	9
sosial-ekonominya		0	socioeconomic	2
sosialekonomi		0	socioeconomic	7
sosialiasi		1	socialization	3
sosialis		1	socialist	11
sosialisasi		19	socialization	435	socialize	13	information	6	publicize	4	socialisation	3	dissemination	3
sosialisme		0	socialism	2
sosok		1	figure	2
soto		1	soto	3
soul		0	soul	2
souness		0	souness	3
source		0	source	8
south		0	south	14
southampton		0	southampton	3
southern		0	southern	4
sovereign		0	sovereign	2
soviet		2	soviet	14
sovyet		1	soviet	2
sox		0	sox	2
spa		2	spa	4
space		0	space	6
spada		2	spada	175
spafford		0	spafford	4
spalletti		0	spalletti	2
spam		0	spam	4
spanduk		0	banner	8
spanyol		6	spanish	67	spain	66	spaniard	17	liga	8	favourite	2
spark		1	spark	2
spasial		0	term	1
spdkp		0	spdkp	2
spearman		0	spearman	4
special		0	special	3
species		0	species	6
spectrum		0	spectrum	2
speed		0	speed	2
speedy		0	speedy	6
speight		0	speight	3
spektakuler		1	spectacular	5
spektrum		0	spectrum	5
spekulasi		1	speculation	15
spencer		0	spencer	2
sperma		0	sperm	3
spesial		0	special	5
spesialis		1	specialist	10	specialize	4
spesies		13	species	109
spesifik		10	specific	51	specifically	11
spesifikasi		1	specification	11
spesimen		0	specimen	12
spg		0	spg	7
spiegel		0	spiegel	4
spion		0	rearview	2
spiritual		0	spiritual	3
spj		0	spj	11
spk		0	spk	34	contribution	14	third	2
spkd		0	prsp	7
spkm		5	cbm	75
spkom		7	cbm	67
split		1	split	4
spm		1	mss	10	minimum	4	spm	3
spm-ls		0	spm-l	2
spn		1	spn	3	bond	2
sponsor		2	sponsor	3
spontan		0	spontaneous	4	spontaneously	2
sporadik		1	sporadic	12
sporadis		2	sporadic	13	sporadically	2
spore		0	spore	2
sport		1	sport	8
sporting		0	sport	8
sports		0	sport	12
sportsound		0	sportsound	2
spot		1	spot	52	interbank	2
spp		10	spp	152
spp-ls		0	spp-l	3
spp-pnpm		0	spp-pnpm	6
spread		1	spread	2
spring		0	spring	2	morning	2
springs		0	spring	2
sprint		0	sprint	5
spt		0	tax	1
spup		1	spup	2
spurs		0	spur	21
spyglass		0	spyglass	2
spyware		0	spyware	3
square		1	square	2
squeezebox		0	squeezebox	2
sragen		0	sragen	7
srebotnik		0	srebotnik	3
sri		18	sri	101	she	9
srilangka		2	navy	1
srilanka		0	lankan	2
ssa		0	ssa	4
ssd		0	ssd	2
ssn-al		0	ssn-al	2
sswj		0	sswj	3	sumatra-west	2
st		4	st	35
stabil		12	stable	80	unstable	4	stability	3	stabilize	2
stabilisasi		0	stabilization	3
stabilitas		5	stability	61	stable	3
stable		1	stable	4
stade		0	stade	12
stadion		5	stadium	57	ground	2	venue	2
stadium		0	stadium	15
staf		19	staff	250	official	5	employee	2
staff		0	staff	10	depag	1
stage		0	stage	1	super-special	1
stagnan		0	stagnant	7
stagnasi		1	stagnation	2
stainless		1	stainless	7
stakeholder		0	stakeholder	6
stakeholders		0	stakeholder	3
stamford		0	stamford	5
standar		12	standard	129
standard		1	standard	10
standarisasi		0	standardisation	2
standby		0	standby	3
stanislas		0	stanisla	5
stankovic		0	stankovic	2
star		0	star	5	series	1
starbucks		0	starbucks	2
starone		0	starone	5
stars		0	star	5
start		0	start	5
startech		0	startech	3
startup		0	startup	2
stasis		0	stasis	2
stasiun		21	station	52
stata		0	stata	7
state		1	state	8
states		0	state	2
station		0	station	4
statis		0	static	4
statistik		6	statistically	62	statistics	49	statistical	19	statistik	3	statistician	3	bureau	2
status		45	status	148
stay		0	stay	2
steaua		0	steaua	7
stedman		0	stedman	6
steegmans		0	steegman	7
steel		2	steel	12
steer		0	steer	3
stefan		0	stefan	3
stefano		0	stefano	2
stefanus		0	stephen	4
steganografi		0	steganografy	5
stempel		0	stamp	9
stennis		0	stennis	3
step		0	step	2
stepanek		0	stepanek	3
stephane		0	stephane	2
stephanie		0	stephanie	2
stephen		0	stephen	14
sterling		0	sterl	5
steroid		1	steroid	15
steve		0	steve	19
steven		0	steven	13
stevens		0	stevens	4
stevenson		0	stevenson	3
stewart		1	stewart	6
stf		0	stf	2
stigma		0	stigma	4
stiker		1	sticker	7
stillwell		0	stillwell	4
stimulan		0	stimulant	3
stimulus		1	stimulus	5	stimulate	2
stmik		0	stmik	2
stock		0	stock	8
stockpile		0	stockpile	3
stok		2	stock	22
stoner		0	stoner	4
storage		0	storage	8
store		0	store	3
story		0	story	6
stoudemire		0	stoudemire	2
stpn		0	college	3
strachan		0	strachan	3
straight		2	straight	8
strain		0	strain	7
stranas		1	strana	2	strategy	2
strasbourg		0	strasbourg	9
strata		3	stratum	77
strategi		22	strategy	187	strategic	2
strategis		10	strategic	122	strategically	4
strategy		0	strategy	7
street		1	street	21
streets		0	street	2
strel		0	strel	14
strengthening		0	strengthen	2
stres		1	stress	14
strike		0	strike	2
striker		9	striker	127
stroke		2	stroke	26
stromatolit		0	stromatolite	7
struck		0	strike	3
struktur		15	structure	166	structural	2
struktural		5	structural	18	structurally	3
stuart		0	stuart	3
stubbs		0	stubb	2
studi		63	study	564	research	10	pilot	2
studies		0	study	14
studio		1	studio	5
study		0	study	2
stuttgart		0	stuttgart	24
suaka		3	asylum	16	sanctuary	1
suami		14	husband	128	ex-husband	3	spouse	2
suami-istri		0	couple	4
suap		1	bribery	16	bribe	9	embezzlement	2	bribe-tak	2
suara		54	vote	56	sound	47	voice	40	voter	6	ballot	5	turnout	4	noise	4	poll	4	loud	3	chorus	2	abstention	2	suara	1
suasana		16	atmosphere	7	environment	3
suatu		193	a	616	an	132	one	69	any	7	something	5	someday	4	deceptive	2	particular	2
suazo		0	suazo	4
sub		8	sub	3
sub-bab		0	sub-section	3
sub-kontrak		0	sub-contract	2	sub-contractor	2
sub-kontraktor		3	sub-contractor	23	sub-contract	6	subcontract	2	employ	1
sub-prime		0	subprime	2
sub-sektor		1	sub-sector	4
subaru		0	subaru	6
subbab		1	sub-section	13	subchapter	8	section	6
subbagian		0	subsection	2
subbidang		0	subsector	2
subdivisi		0	subdivision	2
subdivre		2	subregional	11	subdivision	1
subisidi		0	subsidy	2
subjek		1	subject	7	swiftly	2	tax	1
subjektif		2	subjective	5
subjektivitas		0	subjectivity	9
subkelompok		1	upper-poor	2
subkontrak		1	outsource	24	contract	2	subcontract	2
subkontraktor		0	outsource	4
subordinasi		2	subordinate	8
subprime		0	subprime	14	mortgage	1
subproyek		0	subproject	3
subronto		1	subronto	2
subroto		1	subroto	4
subsektor		2	subsector	3
subsidi		24	subsidy	171	subsidize	12	unconditional	4	subsidi	3
subsidiary		0	subsidiary	2
subsistem		0	subsystem	10
subsisten		1	subsistence	2
substansi		3	substance	7
substansial		0	substantial	6	substantially	4
substitusi		0	substitution	4
subtype		0	subtype	2
subunit		0	subunit	8
subur		5	fertile	12	infertile	8	soil	2
subversif		0	subversive	2
subyek		2	subject	8
subyektivitas		0	subjectivity	2
suci		7	holy	23	scripture	15	pure	6	shrine	3	sacred	3	clean	2	tabernacle	1
sucikan		0	clean	2
sudah		376	have	453	be	315	already	238	exist	8	pre-exist	5	icd	1
sudan		3	sudan	30	sudanese	14
sudarno		0	sudarno	4
sudarso		0	sudarso	2
sudin		0	sub-department	11	sub	3
sudirman		0	sudirman	2
sudut		13	corner	23	angle	13	perspective	3	standpoint	2
sue		1	sue	7
sugih		0	sugih	2
sugiharto		2	sugiharto	7	minister	3
suhaimi		0	suhaimi	2
suharyo		0	suharyo	2
suhu		3	temperature	48
suikoden		0	suikoden	2
suisse		0	suisse	2
sujud		0	bow	2
suka		15	like	15	prefer	11	love	10	enjoy	6	rather	4	ready	3	happy	2	hate	2	joy	2	dislike	2	spotlight	1	care	1	chew	1
sukabumi		0	sukabumi	10
sukacita		13	joy	70	joyful	3	gladly	2	excitement	2	delight	2	rejoice	1	peace	1	enjoyment	1
sukada		0	sukada	2
sukai		0	like	4	love	2
sukamaju		0	sukamaju	10
sukanagara		0	sukanagara	3
sukar		3	difficult	9	hard	4
sukarami		0	sukarami	2
sukaratu		0	sukaratu	18
sukarela		8	voluntary	24	voluntarily	10
sukarelawan		0	volunteer	15
sukarno		1	sukarno	2
sukesti		0	martono	2
sukoyo		0	sukoyo	2
sukses		8	success	21	successful	18	sukse	7	succeed	3	successfully	3
suksesi		1	succession	3
suku		58	interest	55	its	33	tribal	21	lend	17	tribe	13	ethnic	12	benchmark	10	clan	6	tribesman	4	sub	3	native	2	hike	2	unchange	1
suku-cadang		0	spare	1
sukuk		3	sharia	5	sukuk	3	rupiah-denominate	3
sulaiman		1	sulaiman	3
sulaksono		0	sulaksono	3
sulam		0	embroidery	3
sulawesi		2	sulawesi	191
suleiman		0	suleiman	2
sulfadoxin		0	sulfadoxin	2
sulinggih		0	sulinggih	2
sulit		50	difficult	216	hard	59	difficulty	24	tough	13	trouble	5	complicate	4	shortage	1
sulley		0	sulley	2
sullivan		0	sullivan	2
sultan		2	sultan	12
sulteng		0	sulawesi	27
sulton		0	sulton	2
sultra		1	south-east	37
sulung		0	old	7
sulut		4	sulawesi	72	north	2
sum		1	sum	3
sumadi		0	sumadi	2
sumarto		0	sumarto	6
sumatera		6	sumatra	69	sumatera	16	sumatran	2
sumatra		1	sumatra	125	sumatera	3
sumba		3	sumba	79
sumbangan		9	contribution	62	contribute	19	donation	6
sumbawa		0	sumbawa	2
sumber		121	source	488	resource	32	sumber	6	manpower	1
sumberdaya		6	resource	13
sumbersari		0	sumbersari	7
sumbersumber		0	source	2
sumbu		1	fuse	2
sumedang		1	sumedang	75
summarecon		0	summarecon	2
summit		0	summit	4
summitplast		0	summitplast	2
sumner		0	sumner	2
sumpah		2	oath	2
sumsum		0	the	2
sumur		6	well	37	pump	1
sumurisasi		0	provision	3	toilet	1
sumut		0	sumut	12	north	1	sumatra	1
sun		5	bond	19	sun	19	debenture	8
sun-jin		0	sun-jin	2
sunarto		0	sunarto	2
sunat		0	circumcision	2
sunda		0	sunda	2
sunday		0	sunday	7
sunderland		0	sunderland	8
sundulan		2	header	26
sung		0	sing	3
sungai		28	river	97	sungai	10	water	6	stream	6	streamb	1
sungguh		28	it	20	what	16	be	10	quite	8	indeed	8	really	8	truly	7	real	3	earnestly	2	amaze	2	very	2
sungguh-sungguh		19	truly	8	actually	7	really	5	seriously	3	earnest	3	sincerely	2	conscientious	2	earnestly	2	indeed	2
sungguminasa		0	sungguminasa	2
sungkan		0	reluctant	2
sunito		0	sunito	2
sunni		2	sunni	41	sunnis	9	sectarian	1
suns		0	sun	9
sunter		0	sunter	6
sunteragung		0	sunteragung	2
suntik		2	suntik	5	syringe	5	inject	3	injection	1
suntikan		6	injection	6
sunyi		3	quiet	2
sup		0	soup	4	sup	2
supaya		45	to	77	that	52	so	46	order	8	lest	6	ensure	2
super		9	super	14	supercomputer	2
supercomputer		0	supercomputer	2
superindo		1	superindo	5
superior		0	superior	5
superioritas		0	superiority	2
superkonduktivitas		0	superconductivity	2
superman		1	superman	3
supermarket		7	supermarket	196
supernatural		0	supernatural	2
supernova		0	supernova	2
supersonik		0	supersonic	4
supertoy		0	supertoy	3
supervisi		0	supervision	8	supervise	3
supir		1	driver	14
suplai		0	supply	13
suplemen		0	supplement	4
suporter		1	supporter	3
suportif		0	supportive	2
supply		0	supply	3
support		0	support	6
supremasi		0	rule	30
supresi		1	suppression	4
suprijadi		2	suprijadi	4	official	1
supriyanto		0	supriyanto	2
supriyoko		0	supriyoko	2
surabaya		5	surabaya	53
suram		6	bleak	4	grim	2
surat		153	letter	130	a	44	document	27	certificate	12	paper	7	epistle	7	surat	6	directive	5	write	4	issue	4	documentation	4	note	4	decree	3	mail	3	ministerial	3	credential	3	applicant	2	proof	1
suratkabar		4	newspaper	15	paper	2	report	1
surfaid		0	surfaid	2
surga		3	heaven	106	heavenly	2
surgawi		2	heavenly	24	heaven	3
surgery		0	surgery	2
suriah		1	syria	44	syrian	25	damascus	2	sana	1
surplus		4	surplus	40
surut		6	recede	3	ups	3
survai		0	survey	2
survei		26	survey	230	study	10	gds	1
surveilans		0	surveillance	54
surveillance		0	surveillance	3
survey		6	survey	24	turnaround	1
surveyor		0	surveyor	2
survivor		0	survivor	2
surya		5	solar	12	surya	4	bright	1
suryahadi		0	suryahadi	3
suryo		0	suryo	4
susah		13	difficult	18	hard	4	problem	2
susah-payah		0	struggle	2
susan		0	susan	5
susenas		0	susenas	27
susilo		6	susilo	31
suspensi		0	suspension	8	jsx	1
sussex		0	sussex	3
sustainable		0	sustainable	5
suster		0	sister	2
susu		1	milk	47	dairy	1	formula	1
susuk		1	implant	4
susukan		0	susukan	22
susulaku		0	susulaku	3
susulan		2	supplementary	19	aftershock	11
susunan		11	structure	11	line-up	5	composition	3	appointment	2
suta		0	suta	2
sutherland		0	sutherland	5
sutomo		0	sutomo	2
sutopo		0	sutopo	2
sutradara		4	film	3
suu		0	suu	5
suwaidi		0	suwaidi	2
suwondo		0	suwondo	2
suzetta		3	suzetta	9
suzuki		0	suzuki	9
sv		0	sv	11
sven-goran		0	sven-goran	2
svetlana		0	svetlana	10
svm		0	svm	3
swadaya		1	swadaya	10	ngo	9	self-help	6	non-government	5	self-reliance	4	organization	3	non	2	nongovernment	2
swadesi		1	swadesi	8
swaguna		0	swaguna	5
swakelola		3	self-manag	14	self-management	3	selfmanag	3	swakelola	1
swansea		0	swansea	4
swap		2	swap	7	debt-swap	2
swasembada		0	self-sufficient	2
swasta		23	private	291	privately	9	public	3
swedia		2	sweden	17	swede	9	swedish	7
sweeping		0	sweep	2	visit	2
swindoll		0	swindoll	2
swindon		0	swindon	3
swiss		6	swiss	31	switzerland	24
syah		1	syah	3
syahbandar		0	harbormaster	4
syahbudin		0	syahbudin	2
syahdonan		0	syahdonan	2
syahid		0	martyr	2
syahrial		3	syahrial	4
syaikhu		0	syaikhu	2
syair		2	word	3
syaraf		2	nerve	3	neuron	2	nervous	2
syarat		20	requirement	32	condition	28	prerequisite	8	unconditional	6	qualify	5	require	3	reservation	2	eligible	2
syariah		5	syariah	46	sharia	11	shariah	7	sharia-base	5
syarial		0	syarial	2
syarif		0	sharif	6	syarif	2
syarifudin		0	syarifudin	2
sybil		0	sybil	3
sydney		0	sydney	14
syeikh		0	sheikh	6
syi'ah		2	shiite	8	shi'ite	3
syiah		4	shiite	44	shi'ite	9	syiah	7	shia	4	shi'ites	3
sylva		0	sylva	2
sylvain		0	sylvain	6
syngas		0	synga	2
system		0	system	28
systematic		0	systematic	3
syuhada		0	al-aqsa	2
syukri		0	syukri	3
syukur		5	thank	12	thanksgive	8	gratitude	7	thankfully	5	fortunately	3	gratefully	2	grateful	2	gratefulness	2
syuting		0	film	1
szavay		0	szavay	4
t		1	t	14	n	5
t-bird		0	t-bird	3
t-cash		0	t-cash	4
ta		13	budget	36	academic	5	revenue	3	ta	3
taat		13	obedient	5	obedience	3	obey	3	ourselves	1
tabanan		0	tabanan	103
tabel		9	table	663	tabel	2
tabib		0	physician	3
tabir		0	curtain	3
table		1	table	4
tablet		1	tablet	5
tabloid		0	tabloid	4
tabor		0	tabor	14
tabrakan		0	collision	13	crash	4	collide	2	impact	2
tabulasi		0	tabulation	4
tabung		1	tube	13	tank	4	3-kg	4	cylinder	1
tabungan		13	savings	115	save	8	account	5	tabungan	5	provident	2	three-pillar	1
tabut		1	ark	2
tac		0	tac	2
tackling		0	tackle	2
tadah		1	rain-f	5
taddei		0	taddei	3
tadi		40	out	2
tadinya		6	previously	5	have	3	well-off	1
tadjuddin		3	tadjuddin	3
tafsiran		2	commentary	3
tagih		0	collector	2
tagihan		8	bill	5
taha		0	taha	4
tahan		20	resistant	6	durability	3	durable	3	withstand	2	resilient	2	resilience	2	armor	2	resistance	2
tahanan		4	prisoner	17	custody	5	arrest	4	detention	3	detainee	2	prison	2	resistance	2	inmate	1
tahap		41	stage	115	phase	76	step	10	tranche	8	tranch	5	disbursement	2
tahapan		14	stage	55	phase	37	step	16	intake	2
tahrir		0	tahrir	2
tahta		2	throne	2
tahu		46	know	272	tell	16	aware	11	out	10	inform	7	idea	3	curious	3	alert	2	advise	2
tahun		1467	year	2183	in	120	of	78	annum	14	decade	7	annually	6	five-year	3	annual	3	2000s	2	1918	2	tahun	2	reissue	1	1883	1
tahunan		18	annual	133	yearly	6	midyearly	2
tail		0	tail	3
taiwan		0	taiwan	31	taiwanese	3
taiwo		0	taiwo	2
taj		0	taj	4
tajam		46	sharply	21	sharp	20	significantly	3	drastically	3	keen	2	plunge	1
taji		0	taji	2
tajuk		1	editorial	3	headline	2
tak		299	not	133	no	79	n't	70	do	23	never	12	nobody	10	unidentify	6	nothing	5	tak	5	without	5	unacceptable	2	inexpressible	2	indulge	2	inevitable	2	vague	2	none	1	inevitably	1	ever	1	uncomfortable	1	countless	1	indisputable	1
takagi		0	takagi	2
takalar		0	takalar	2
takdir		0	destiny	2	fate	2
take		0	take	3
takhta		6	throne	10
takjub		1	wonder	4	amazement	2	amaze	2
takkan		2	not	12	will	8	would	2
taklim		0	taklim	2
taklimat		1	conference	8	brief	2
takluk		0	under	1
taksi		0	taxi	9	cab	2	driver	1
taksonomi		0	taxonomy	2
taktik		1	tactic	12	tactically	2
taktis		0	tactical	2
takut		11	fear	66	afraid	35	scare	15	dread	3	worry	2	fearful	2
takuti		1	afraid	2
talabani		0	talabani	2
talago		0	talago	2
talak		0	talak	5
talang		0	talang	7
talangan		1	bailout	4	advance	3	bail	2	lend	2
talaud		0	talaud	2
talenta		5	talenta	8	talent	5
talib		0	taliban	10
taliban		2	taliban	95	taliban-l	3	fundamentalist	1
talkmania		0	talkmania	2
tamale		0	tamale	6
taman		16	park	25	garden	14	taman	9
tamat		1	finish	8	graduate	6	complete	5	elementary	3	secondary	1
tamatan		0	graduate	2	most	1
tambah		50	add	56	say	33	value-ad	5	he	4
tambahan		51	additional	222	extra	29	supplementary	17	addition	14	far	7	add	6	supplement	4	increase	4	additinal	2	impose	1
tambahkan		0	add	3
tambak		1	pond	9	fish-pond	5	fish	3	hatchery	3	fishpond	3	tambak	1
tambal		0	repairer	2
tambang		8	mine	50	tambang	8	miner	5	coal	2	shaft	1
tambangraya		0	tambangraya	3
tambora		0	tambora	2
tambusupa		0	tambusupa	12
tame		0	tame	2
tamf		0	tamf	5	facility	1
tamiflu		0	tamiflu	2
tamil		2	tamil	48
tamira		0	tamira	2
tampa		0	tampa	3
tampak		33	appear	31	look	20	be	14	seem	14	see	8	show	6	apparent	5	evident	3	there	2	reveal	2
tampaknya		29	seem	103	appear	51	likely	23	apparently	15	look	11	seemingly	5	apparent	3	unlikely	2
tampil		68	appear	13	a	12	appearance	11	come	8	perform	6	play	6	win	5	up	4	compete	3	get	3	his	2	miss	2	race	1
tampilan		5	appearance	7	display	7
tampuk		1	power	1
tampung		5	capacity	15	limitation	4
tamu		10	visitor	19	guest	14	visit	7
tamudo		0	tamudo	4
tamura		0	tamura	3
tan		0	tan	4
tanah		245	land	476	soil	45	ground	37	tanah	21	parcel	18	dirt	14	underground	4	eviction	3	landholder	1	tenure	1
tanahabang		0	tanahabang	3
tanam		8	plant	7	crop	4	harvest	1
tanaman		31	crop	81	plant	37	tree	8	tanaman	4	community-base	3
tanaoba		0	tanaoba	3
tancock		1	tancock	2
tanda		49	sign	67	mark	12	signature	6	proof	5	id	3	tanda	3	signal	2	hallmark	2	marker	2	show	2
tandai		0	mark	2
tandan		0	bunch	3
tandang		7	away	31	outing	3	oute	3	trip	3
tandas		5	finish	14	utter	2
tandatangan		0	signature	3	endorsement	2
tanding		6	match	2	rematch	2
tandingan		1	a	3
tandu		0	stretcher	2
tanduk		1	horn	5
tandukan		1	header	3
tang		1	tang	3
tangan		106	hand	141	arm	12	handiwork	4	handcraft	2	handwash	2	applause	2	interfere	2	list	2	sit	2	finger	1
tangani		1	handle	2
tangerang		1	tangerang	15
tangga		127	household	938	domestic	11	tangga	4	staircase	2
tanggal		49	date	54	on	23	december	7	october	5	september	3	august	2	2013	2	february	1
tanggap		2	response	10	responsive	8	respond	4	responsiveness	3
tanggapan		7	response	50	respond	9	comment	7	reaction	3	reply	2
tangguh		5	precedent	2
tanggul		0	embankment	5	collapse	1
tanggung		29	responsibility	56	assign	2	accountability	2
tanggung-jawab		0	responsibility	2
tanggungan		7	dependant	18	responsibility	5	tanggungan	2
tanggungjawab		1	responsibility	5
tangis		0	cry	4
tangisan		1	weep	3	cry	2
tangkai		2	vine	3
tangkapan		0	catch	8	fish	2	catchment	2	commodity	1
tangki		1	tank	8
tangkil		2	tangkil	12
tangkis		0	badminton	2
tani		7	farm	90	agricultural	24	farmer	13	tani	8	agriculture	4	sharecropper	2
tanjakan		0	climb	2	contador	2
tanjung		2	tanjung	7	cape	2
tanjungpriok		0	tanjungpriok	5
tank		2	tank	50
tanker		0	tanker	21	shipping	1
tankers		0	tanker	3
tanpa		176	without	403	no	41	not	17	goalless	8	regardless	6	little	5	unknown	2	inevitably	2	baseless	2	free-of-charge	1	unacceptable	1	unexpectedly	1	unpaid	1	inadvertently	1
tantangan		10	challenge	111
tanur		0	kiln	2
tanya		2	ask	8	question	2
tanyakan		0	ask	5
tanzania		0	tanzania	4
tapak		0	tread	2
tapanuli		1	tapanuli	108
tape		0	tape	5
tapi		61	but	311	it	8	however	7	yet	7
taraf		3	level	3
taraju		0	taraju	2
tarandam		0	tarandam	2
tarantula		0	tarantula	16
target		64	target	253	government-set	5	full-year	3
targeting		0	target	2
targetkan		1	expect	2
tari		0	dance	3
tarian		0	dance	3
tarif		8	tariff	86	charge	10	price	9	rate	8	fee	4	tarrif	4	tax	3	scrap	1
tariff		0	tariff	2
tarik		7	gravitational	2	appeal	2	attraction	2
tarik-menarik		1	debate	2
tarikan		5	traction	4
tariq		0	tariq	3
taro		0	taro	4
tarok		0	tarok	2
tarsus		0	tarsus	2
tarum		0	tarum	2
taruna		0	taruna	7	youth	1
tas		4	bag	10	luggage	4	briefcase	3	purse	2	suitcase	2
tasikmalaya		0	tasikmalaya	15
task		0	task	2
taskin		0	taskin	2
taspen		1	taspen	15
tasyariah		0	tasyariah	3
tata		43	governance	72	system	12	management	9	tata	7	procedure	4	administrative	4	arrangement	2
tatahan		0	strike	2	hit	2
tatanan		7	order	2
tataniaga		0	trade	4
tatap		1	face-to-face	2
tatapan		0	gaze	2
tatiana		0	tatiana	2
tau		2	tau	2
taufik		0	taufik	4
taunbaen		0	taunbaen	12
taurat		2	law	9	torah	2
tawa		0	laughter	3
tawanan		1	prisoner	7	pow	2	captive	2
tawar		9	bargain	12	fresh	2
tawar-menawar		1	bargain	2
tawaran		4	offer	18	overture	2	bid	2
tawon		0	wasp	6	hornet	4
tax		0	tax	3
taya		0	taya	2
tayan		0	tayan	4
tayang		2	prime-time	2
tayangan		3	show	5	loop	2	footage	2	appear	1
taye		0	taye	2
taylor		0	taylor	4
tayyip		0	tayyip	3
tbk		87	tbk	169	company	4	publicly	3	firm	2	spokesperson	2
tbs		0	ffb	6	bunch	2
tchite		0	tchite	3
tcm		0	tcm	12
tdi		1	tdi	3
tdp		1	tdp	4
te		0	te	2
teal		0	teal	3
team		1	team	4
teater		2	theatre	6	theater	4
tebal		6	thick	19
tebang		0	fell	3	tree	1
tebing		0	cliff	2
tebu		1	sugar-cane	3	cane	3	sugarcane	3	sugarcane-base	2	down-stream	1
tebusan		2	ransom	10
tech		0	tech	2
technical		0	technical	2
technology		1	technology	5
ted		1	ted	7
tedros		0	tedro	6
teduh		6	devotional	3	quiet	2
tegak		5	perpendicular	3	establish	2
tegal		0	tegal	2
tegalwangi		1	tegalwangi	8
tegang		2	tense	4
tegangan		0	voltage	5	tension	2
tegas		30	clear	5	firmly	4	firm	4	clearly	4	strict	3	strongly	3	explicit	2	unequivocal	2	strictly	2	assert	2	bold	2	resolutely	2	measure	2	strong	2	state	1
tegaskan		0	confirm	2
tegel		0	black-til	3
teguh		16	revere	4	confident	2	fast	2	heed	2	strong	2
teguran		3	correction	3	reprimand	2	gentle	2	verbal	1
teh		3	tea	47	teh	4
teheran		5	tehran	33	teheran	2
teka-teki		0	puzzle	4
tekad		5	determination	3	determine	2	commitment	2
tekanan		36	pressure	181	stress	5	distress	2	push	2	heavy	1
tekel		0	tackle	6
teknik		11	technique	70	technical	12	engineer	10	practice	1
teknis		23	technical	287	technically	13
teknisi		0	engineer	9	technician	4
teknologi		15	technology	236	technological	9	high-tech	2	technologically	2	science	1	tecnology	1
teks		5	text	13
teksas		0	texas	3
tekstil		2	textile	19
tektonik		1	tectonic	1
tekun		5	diligent	5
tel		3	tel	7
telaah		1	review	3	research	2
teladan		4	example	44	model	7	teladan	3	set	3	copy	1
telagasari		0	telagasari	5
telah		1056	have	2704	be	191	already	113	we've	4	previously	3	undo	2	accrue	1	successfully	1
telapak		1	foot	3
telat		1	late	2
telecom		1	telecom	15	telcom	3
telefon		1	telephone	8
telegram		0	telegram	2
telegraph		0	telegraph	3
telekomindo		0	telekomindo	2
telekomunikasi		3	telecommunication	41	telecomunication	5	telekomunikasi	2	telecom	2	communication	2
telepon		13	telephone	52	phone	28	telepon	2	cellular	2
telesera		0	telesera	2
teleskop		2	telescope	6
televisi		15	television	136	tv	15	channel	5	televise	3	televisi	2
television		0	television	2
telinga		4	ear	26
teliti		3	examine	4	thorough	3	carefully	3	careful	2
telkom		2	telkom	36	telecom	2
telkomsel		0	telkomsel	30
tellis		0	tellis	5
telor		0	egg	2
telpon		1	telephone	2
teluk		4	gulf	23	bay	10	waterway	1
telur		8	egg	81	ovum	5	telur	2
tema		6	theme	36	thematic	3
teman		12	friend	153	he	9	companion	5	peer	4	fellow	2	sidekick	2
temasek		0	temasek	5
tematis		0	thematic	2
tembaga		2	copper	6
tembak		4	fire	4	shot	2	gunfire	2	exchange	2
tembak-menembak		0	exchange	5	shootout	3
tembakan		19	fire	46	shot	44	header	4	kick	4	gunfire	2	shoot	2	hit	2	nod	2
tembakau		1	tobacco	12
tembok		3	wall	31
tembusan		0	copy	4
tempat		321	place	252	where	113	a	30	location	29	the	28	their	24	which	17	site	16	area	12	elsewhere	10	venue	10	spot	9	space	9	facility	7	ground	6	berth	5	shelter	5	room	4	haven	3	scene	3	somewhere	2	premises	2	station	1
tempati		2	place	2
tempe		0	tempeh	3
tempel		0	them	2
temperatur		0	temperature	16	very	2
temperature		0	temperature	2
temple		0	temple	3
tempo		19	due	28	mature	24	tempo	7	just	5	within	5	two-goal	1
temporal		0	temporal	5
temporer		0	temporary	3
tempuh		14	travel	18
tempur		5	combat	12	fighter	10	battle	5	strike	3	warplane	3	non-combat	2
tempuran		0	tempuran	5
tempursari		0	tempursari	20
temu		3	conference	4	appointment	2
temuan		10	finding	131	find	35	result	10	invention	3	discovery	3
temui		4	meet	4
temukan		3	find	13	discover	2
ten		0	ten	2
tenaga		73	labor	46	worker	29	energy	27	staff	17	power	13	manpower	11	resource	5	workforce	4	personnel	4	strength	4	skilled	3	steam	3	employ	2	laborer	2	outsource	2	professional	2	labour	2
tenang		17	calm	13	quiet	5	stride	2	settle	2	cool	2	pasture	2	sit	1
tenau		1	tenau	2
tenda		0	tent	6	camp	2	shelter	1
tendangan		85	shot	32	kick	30	strike	5	header	4	superb	3	stunning	3	score	2	half-volley	2	somehow	2	36th-minute	2	curl	2
tendensi		0	tendency	3
tender		1	tender	24	bid	6
tendon		0	tendon	2
tenerife		0	tenerife	3
tengah		194	central	125	middle	109	tengah	104	midfielder	72	amid	38	be	10	midst	9	center	9	amidst	8	midfield	6	currently	6	mid	3	ongoing	2
tengah-tengah		7	amid	3	midst	2	middle	2
tengan		1	midfielder	3
tenggang		3	grace	7
tenggara		5	southeast	94	tenggara	49	south-east	10	east	7	southeastern	5	south-eastern	2
tenggat		1	deadline	3
tenggelam		7	sink	13	drown	8	capsize	3	perish	2
tenggiling		1	pangolin	7
tenggorokan		1	throat	9
tengkorak		1	skull	9
tengkulak		3	intermediary	2
tenis		24	tennis	15	reach	1
tennessee		0	tennessee	11
tennis		0	tennis	6
tentang		183	about	548	on	449	of	418	concern	50	regard	34	the	18	eagerness	2	pertain	2	idea	1
tentara		37	troop	127	soldier	81	army	50	military	18	force	10	landmark	2
tentu		52	course	36	certainly	34	surely	8	sure	4	necessarily	4	could	4	indeed	3	obviously	3	might	3	definitely	3	uncertain	3	doubt	2	mean	2	would	1
tentunya		19	certainly	17	course	7	surely	4	obviously	3	clearly	2	therefore	2
tenun		0	weave	4	loom	3
teolog		0	theologian	4
teologi		3	theology	2
teoretis		0	theoretically	7	theoretical	2
teori		7	theory	111	teory	2	theoretically	2	theoretical	2
teoritis		0	theoretically	7	theoretical	2	theory	2
tepat		88	right	50	appropriate	39	just	16	correct	15	accurate	15	timely	13	exactly	11	inappropriate	9	good	8	properly	8	accurately	7	inaccurate	7	exact	6	proper	5	precisely	5	correctly	3	precise	3	appropriately	3	perfectly	2	rightly	1
tepercaya		0	reliable	2
tepi		17	bank	29	edge	11	30-metre	1
tepian		2	bank	2
teppeo		0	teppeo	7
tepuk		3	applaud	2
tepung		4	flour	7
terabaikan		3	neglect	5	ignore	4	overlook	2	lack	1	may	1
terabstraksi		0	abstract	2
teragung		1	great	3
terahir		2	recent	2
terai		0	terai	3
terakhir		94	last	199	past	82	final	61	late	39	finally	36	recent	8	latter	6	lastly	3	bring	3
terakomodasi		1	accommodate	4
terakreditasi		0	accredit	2
terakumulasi		0	accumulate	2
teramat		5	very	4
teramati		2	observe	11
terampil		4	skilled	3	skillful	2
terancam		8	threaten	7	relegation-threaten	6	endanger	6	face	5	danger	3
terang		11	light	40	bright	10	honest	2	explain	2
terang-terangan		2	openly	2
terangkat		4	january-march	2	lift	2
terangkum		3	as	2
teraniaya		0	persecute	2
terapan		0	.	2
terapeutik		0	therapeutic	2
terapi		0	therapy	26	treatment	12
terapung		1	float	2
terarah		5	focus	4	direct	2
teras		4	deck	2
terasa		20	feel	16	it	5	seem	3	get	2
teraso		0	terrazzo	2
teratas		13	top	38
teratasi		0	overcome	2	problem	1
teratur		4	regular	12	regularly	12	orderly	4	attendance	1
terawat		1	unmaintain	3	care	2	well	1
terbagi		2	divide	13	polarize	3
terbagi-bagi		0	divide	2
terbagus		0	good	3
terbaharukan		0	renewable	2
terbaik		31	good	170	great	4	top	3	runner	2	place	2	regency	2
terbakar		4	burn	20	fire	5	blaz	2
terbalik		4	reverse	2	upside	2	turn	2
terbang		30	fly	56	flight	28	away	2	soar	1
terbangun		2	awake	3	built-up	3	build	3	awaken	2	wake	2	develop	2
terbantahkan		1	indisputable	2
terbantu		5	help	4
terbanyak		13	most	12	great	4	lead	4	large	3	with	2
terbaring		0	lie	5
terbaru		7	late	22	new	19	recent	14	update	9	fresh	3
terbarukan		2	renewable	2
terbatas		36	limit	335	restrict	9	limitation	7	unlimited	5	infinite	5	lack	4	small	4	finite	2	boundless	2	unrestrict	2	infinitely	2	exclusive	2
terbawa		1	away	3	carry	1
terbawah		3	bottom	16	basement	2
terbayangkan		1	unimaginable	3	imagination	1
terbebas		4	free	2	exempt	2
terbelakang		2	disadvantage	2
terbenam		3	sunset	6
terbentuk		24	form	51	establishment	5	establish	5	formation	3	compose	2
terberat		3	competitor	3
terbesar		54	large	110	big	72	great	32	high	14	major	9	top	7	ultimate	3	main	3	second-largest	2	destination	1
terbiasa		4	use	9	accustom	4	familiar	4
terbit		5	issue	6	late-issue	2	sunrise	2	arise	1	sun	1	out	1	dawn	1
terbitan		6	publication	4	issue	3
terbuang		1	waste	5
terbuat		6	make	25	brick	2	build	2
terbuka		49	open	203	openly	12	publicly	6	public	2	outdoor	2	freely	1	transparently	1	empty	1
terbukti		25	prove	31	evidence	7	evident	2	bear	2
terbungkus		0	wrap	2
terbunuh		1	kill	22	murder	2
terburuk		0	bad	34
tercakup		4	cover	13	include	13
tercanggih		2	most	2
tercantum		25	include	5	list	4	outline	3	articulate	2	mention	2	indicate	2
tercapai		29	achieve	18	reach	12	achievement	4	meet	3	target	1
tercatat		89	record	39	stand	6	register	2
tercemar		4	pollute	2
tercepat		2	fast	11	quick	3	top	1
tercermin		6	reflect	31	see	4	apparent	2
tercipta		15	create	10	creation	3	entrench	3	regulatory	2	raise	1
terdaftar		7	register	22	enrol	15	list	8	unregister	2	enrollment	2
terdahulu		10	previous	15	early	3
terdakwa		4	defendant	8
terdalam		1	deep	7	longing	2
terdampak		2	affect	29	virus-stricken	2	conflict-affect	2
terdampar		2	strand	2
terdapat		293	there	575	be	58	find	43	some	34	have	16
terdefinisi		0	well-defin	2
terdegradasi		1	relegate	2
terdekat		17	close	35	near	34	nearby	8
terdengar		3	sound	5	hear	5	seem	2
terdepan		6	frontier	2	front	2
terdesentralisasi		0	decentralise	6	decentralize	3
terdeteksi		1	detect	8	undetect	2
terdiagnosis		0	diagnose	4
terdiam		1	silence	2
terdiri		110	consist	210	comprise	45	up	15	include	15	compose	8	contain	6	divide	5	feature	3	membership	2	assest	1
terdistribusi		0	distribute	2
terdokumentasi		0	document	3
terdorong		4	encourage	10	motivate	2	push	2
terduga		7	unexpected	13	suspect	10	unpredictable	4	unlikely	3	unexpectedly	2
terealisasi		4	realize	8
terekam		4	record	5
terelakkan		0	inevitable	3
tereliminasi		1	eliminate	2
terencana		2	plan	6	unplan	2	manner	2
terendah		11	low	167
terendam		6	inundate	6	valuable	1
terfokus		1	focus	20
tergabung		3	join	4	group	3	combine	3	united	2	member	2
tergambar		6	describe	4	depict	3	explain	2
terganggu		11	disrupt	6	disturb	5	interrupt	4	affect	3	compromise	1	trouble	1
tergantung		31	depend	110	dependent	15	rely	6	hang	3	subject	2
tergantung-rna		0	rna-dependent	2
tergeletak		2	lay	4	down	2
tergelincir		0	skid	2
tergenang		2	inundate	5
tergerus		1	erosion	2
tergoda		2	tempt	5
tergolong		15	be	22	classify	16	consider	5	belong	4	relatively	2	quite	2	category	1	nonpoor	1
tergoyahkan		3	unswerve	2
terguling		1	ouster	2
terhadap		150	on	506	to	471	of	213	against	211	the	94	for	90	towards	57	's	48	with	44	about	20	toward	16	over	15	examine	5	regard	4
terhambat		7	hold	4	hamper	2	impede	2	obstacle	2
terhebat		1	great	6
terhenti		7	bankrupt	2	13-month	2	stop	2	halt	2	come	1
terhibur		2	comfort	5
terhilang		3	lose	9
terhindar		4	avoid	7
terhindarkan		3	inevitable	2
terhingga		2	countless	2
terhirup		0	be	1
terhitung		16	countless	6	effective	2
terhormat		6	honor	2
terhubung		3	connect	11
teri		0	anchovy	6
teriak		1	cry	5	shout	2
teriakan		6	chant	3	shout	2
teridentifikasi		0	identify	11
terigu		0	wheat	2
terik		4	sun	2
terikat		7	tie	5	bind	4	attach	2	remain	1
terima		27	thank	43	receive	31	gratitude	14	accept	4	grateful	3	deserve	2	token	2	appreciation	1
terimakasih		0	thank	3
terinci		2	detail	6
terindah		5	beautiful	3
terindikasi		3	indicate	3
terinfeksi		2	infect	47	infection	2
teringat		1	remember	5	think	3	remind	3	recall	2
terinspirasi		1	inspire	7
terintegrasi		5	integrate	20
teripang		0	cucumber	3
terisi		3	fill	2	it	2
terisolasi		0	isolate	5	isolation	2
teritorial		0	territory	6	territorial	2
terjadi		464	occur	290	happen	218	be	121	come	59	place	49	there	46	a	43	case	24	the	18	an	12	true	9	arise	6	occurrence	5	possible	3	disaster	2	prevalent	2	trigger	2	engulf	2	flare	1
terjadwal		1	schedule	2
terjaga		11	maintain	6	awake	2	wake	2
terjal		3	steep	4
terjalin		7	relationship	7	exist	3	between	1
terjamin		3	guarantee	4	secure	2	security	2	reliable	1
terjangkau		7	affordable	11	reach	7	accessible	4	access	2	universal	2	inaccessible	2
terjatuh		4	fall	14	crash	2	collapse	2
terjauh		1	far	3
terjawab		1	unanswer	3	remain	2
terjebak		6	trap	10	stick	4
terjemahan		1	translation	4
terjerat		2	trap	2
terjerumus		1	back	1
terjual		1	sell	13
terjun		11	fall	11	waterfall	3	enter	2
terkadang		10	sometimes	87	occasionally	11	often	3
terkagum		5	impress	2
terkait		166	relate	213	relevant	72	associate	53	relation	30	regard	23	link	18	concern	17	involve	12	over	11	term	7	connect	6	connection	5	attribute	5	health-relate	3	inequitable	1
terkalahkan		3	unbeaten	12
terkandung		4	contain	4
terkasih		2	love	3	dear	2	beloved	2
terkawal		0	unmark	1
terkaya		3	rich	66
terkecil		11	small	21
terkecuali		0	exception	4
terkejut		6	surprise	20	shock	5	astonish	2	stun	2
terkelupas		0	peel	2
terkemuka		7	lead	13	top	9	prominent	3	foremost	3	outstanding	2
terkena		36	affect	52	hit	42	be	7	hard	4	severely	4	suffer	3	disaster-affect	2	incur	2	catch	2	disease	2
terkenal		23	famous	20	know	11	popular	6	well-known	4	renowned	3	notoriously	2	familiar	2	acclaim	2	prominent	2	infamous	2	name	2
terkendali		2	control	10	manageable	3	controllable	2	uncontrol	2
terkering		0	dry	2
terkesan		9	impress	6	impression	5	appear	4	seem	4
terkini		6	late	6	current	5	recent	4	update	2
terklaster		0	cluster	2
terkompromikan		0	compromise	3
terkomputasi		1	computerize	2
terkoneksi		0	connect	3
terkonfirmasi		1	confirm	41	laboratory-confirm	4
terkonsentrasi		0	concentrate	8
terkonsolidasi		0	consolidate	2
terkontaminasi		0	contaminate	4
terkontrol		2	control	4
terkoordinasi		1	coordinate	4	coordination	2
terkoreksi		0	fall	4	correct	3
terkorup		0	corrupt	2
terkuat		3	strong	5	hard	2	great	2
terkubur		0	bury	3
terkumpul		3	collect	9	accumulate	2
terkunci		0	lock	3
terkungkung		0	stick	2
terlahir		1	bear	2
terlaksana		13	implement	6	possible	3	conduct	1	properly	1
terlalu		75	too	194	so	13	very	6	much	6	overly	4	quite	3	less	3	excessive	3	smart	2	vocal	1
terlama		6	long	7
terlambat		5	late	37	delay	4	lateness	2
terlampau		0	be	4
terlantar		3	displace	5
terlarang		4	ban	4	forbid	3	outlaw	2
terlatih		3	train	9	well-train	4	untrain	2
terlayani		2	certainly	1
terlebih		65	moreover	27	furthermore	15	especially	10	even	7	particularly	2	first	2	when	2	more	2	importantly	2
terlelap		1	slumber	3
terlemah		0	weak	3
terlempar		1	throw	3
terlepas		20	despite	10	irrespective	5	apart	4	aside	4
terletak		40	locate	103	be	21	situate	13	lie	11	sit	4	nestle	2	lay	2
terlibat		56	involve	146	engage	22	involvement	13	participate	3	battle	1
terlihat		61	see	58	look	20	show	18	seem	18	evident	14	appear	13	be	12	observe	10	apparent	10	reflect	6	visible	5	find	3	seemingly	2	noticeable	2	lounge	2	tangible	1	somewhat	1
terlindung		1	protect	5	unprotect	4
terlindungi		0	protect	4
terlintas		1	come	2
terlipat		1	fold	1
terluar		0	outer	3
terluas		1	large	4
terluka		4	injure	17	wound	17	hurt	16	injury	2
terlukiskan		1	inexpressible	2
terlupakan		4	unforgettable	5
term		0	term	4
termahal		1	expensive	2
termasuk		163	include	845	belong	16	as	14	exclude	10	among	9	classify	7	part	6	exclusive	1
terminal		2	terminal	31
termiskin		5	poor	89
termometer		0	thermometer	4
termonuklir		0	thermonuclear	2
termotivasi		1	motivate	7
termuda		0	young	10
termurah		0	cheap	2
termutakhir		1	recent	1
ternak		13	livestock	92	cattle	18	animal	17	ranch	4	farm	3	husbandry	2	poultry	1
ternama		5	lead	2
ternasuk		0	include	2
ternate		0	ternate	37
ternyata		43	be	22	appear	20	fact	14	turn	13	apparently	5	however	4	reality	4	actually	3	it	3	yet	2	lot	2	find	2	classify	1
terobosan		7	breakthrough	12
terobsesi		1	obsess	3
terompet		0	trumpet	3
teror		1	terror	15	terrorist	9
terorganisasi		1	organize	3	organise	2
teroris		2	terrorist	45	terrorism	5	terror	4
terorisme		1	terrorism	39
terowongan		2	tunnel	10	corridor	2
terpadat		0	populate	3
terpadu		7	integrate	28
terpajang		0	on	1
terpakai		4	unspent	4
terpaksa		16	force	48	to	18	go	4	they	3	out	1	cease	1	borrow	1
terpaku		2	still	2
terpal		1	tarpaulin	3
terpancar		1	through	1
terpancing		0	to	2
terpanggang		0	the	2
terpanjang		0	long	7
terpantau		1	sight	2
terpantul		0	reflect	3
terpapar		0	expose	8	exposure	2
terparah		4	bad	2
terpasang		6	install	2
terpaut		13	adrift	5	tie	3	point	2	ahead	1	fifth	1
terpecah		2	divide	3	split	2
terpecahkan		1	solve	2	unsolve	2
terpeleset		0	slip	3
terpelihara		2	well-maintain	2	maintain	2
terpencar-pencar		0	disperse	2
terpencil		4	remote	68	isolate	36	disadvantage	3
terpendam		1	treasure	1
terpendek		0	short	6
terpengaruh		9	affect	19	influence	8	distract	2
terpenggal		0	truncate	2
terpenting		5	important	24	about	6	matter	5	main	3	ultimately	3	most	3	essential	2
terpenuhi		9	meet	10	fulfill	8	fill	2	fulfilment	2	unfill	2	completely	1
terperangkap		5	trap	6
terpercaya		2	trust	2
terperinci		3	detail	15
terperosok		3	into	3	plunge	2
terpicu		3	appreciation	1
terpikir		1	think	6
terpilih		16	select	23	choose	21	elect	13	vote	2	re-election	2	election	1
terpinggirkan		3	marginalise	20
terpisah		17	separate	71	separately	31	apart	3	discrete	2
terpisahkan		0	inseparable	2	integral	2
terpopuler		1	popular	2
terposisikan		0	trouble-shooter	2
terpotong-potong		0	body	2
terpuaskan		1	satisfy	2
terpuji		0	bless	3	praise	3
terpuruk		11	plunge	9	fall	8	down	6	drop	5	tumble	2	slump	2	bad	2	pressure	1
terpusat		7	centralize	7	central	6	focus	4	centrally	4	centre	2
terputus		8	cut	4	discontinue	2
terry		0	terry	8
tersadar		0	from	2
tersandung		1	stumble	5
tersangka		5	suspect	28	defendant	2
tersapu		0	wash	5	away	1
tersebar		19	spread	21	distribute	8	disperse	7	scatter	7	widespread	6	distribution	3	across	2	locate	2
tersebut		1003	the	931	be	930	these	399	this	233	it	80	those	45	have	40	's	24	them	16	such	14	aforemention	3	ordeal	2
tersederhanakan		0	irreducible	3
tersedia		62	available	202	provide	37	there	15	unavailable	4	exist	4	place	3	adequate	2
tersedianya		9	supply	6	lack	6	availability	6	available	6	unavailability	5	provision	3	absence	2
tersegmentasi		1	segment	2
terselesaikan		4	unresolved	2
terselip		5	tuck	2
terselubung		0	veil	2
tersembunyi		2	hidden	16	secret	6
tersendiri		11	separate	7	own	4	unique	2	isolate	2	particular	2
tersentuh		6	touch	4
tersenyum		1	smile	23
terserah		0	up	3
terserak		0	scatter	4
terserang		15	infect	3
terserap		6	absorb	6	fund	4	employ	2
tersesat		3	lose	7	stray	3
tersiar		4	come	2
tersier		0	tertiary	6
tersiksa		0	torment	2
tersimpan		3	store	14
tersinggung		2	offend	2
tersingkap		0	uncover	2
tersingkat		0	short	3	low	2
tersingkir		10	out	7	exit	5	knock	3	casualty	2
tersisa		12	leave	14	remain	13
tersobek		0	tear	2
tersosialisasi		0	be	1
terstratifikasi		0	stratify	2
terstruktur		2	structure	8	semi-structure	2
tersuai		0	age-adjust	2	adjust	2
tersulit		1	hard	2
tersusun		8	compose	6
tertabrak		2	strike	2	hit	1
tertahan		6	restrain	2	hinder	1
tertahankan		0	unbearable	2
tertanam		4	implant	3
tertanggal		0	date	2
tertangkap		3	catch	5	capture	3
tertarik		7	interest	33	attract	2	draw	2	genuinely	1
tertata		2	well-structure	2	order	2
tertawa		1	laugh	19	laughter	2
tertekan		11	pressure	23
tertembak		0	shot	7
tertentu		106	certain	191	particular	52	specific	52	some	7	set	4	special	4
tertera		6	write	2	require	2	contain	1
tertib		2	orderly	3
tertidur		1	sleep	6	asleep	3
tertimbang		1	weight	2
tertimpa		3	by	3
tertinggal		16	behind	9	disadvantage	4	leave	4	underdevelop	3	trail	3	tertinggal	3	left-behind	2	lag	2	develop	1
tertinggi		51	high	235	top	13	supreme	5	tall	2	third-highest	2	supremo	2	season-high	2
tertipu		0	be	2
tertua		2	old	28
tertuang		4	set	4	forth	2
tertuduh		2	suspect	3	defendant	3
tertuju		11	toward	3
tertular		2	infection	2	contract	2
tertulis		32	write	45	read	5	stipulate	2
tertunda		2	delay	8
tertutup		15	close	13	cover	7	door	4
tertutupi		0	cover	4
teruji		2	test	4
terukur		3	measurable	4	unmeasure	2
terulang		4	repeat	3	happen	3
terumbu		0	reef	9
terungkap		13	reveal	8
terurai		1	above	3	as	1
terus		151	continue	227	keep	46	be	15	continuously	13	far	12	to	11	ongoing	10	steadily	7	go	6	remain	6	constantly	5	continually	5	press	2	constant	2	persist	1	continual	1
terus-menerus		15	continuous	9	continually	7	constantly	6	constant	6	continue	6	continuously	4	steady	3	uninterrupt	3	persistent	2	keep	2	ongoing	1	continual	1
terusir		0	evict	2
teruskan		0	next	1
terutama		129	especially	218	particularly	148	mainly	90	primarily	29	particular	9	notably	9	mostly	7	commandment	4	foremost	3	specifically	3	largely	3
terverifikasi		1	verify	2
terwakili		1	represent	5
terwujud		18	manifest	2	realize	2
tes		11	test	96	performance	6	significantly	2	math	2
tesalonika		2	thessalonica	4
tesebut		3	's	2
tesis		0	thesis	2
test		1	test	5
testimoni		0	testimony	4
testing		0	test	6
testosteron		0	testosterone	2
tetangga		16	neighbor	65	neighbour	33	neighboring	24
tetap		240	remain	166	still	118	continue	75	stay	54	keep	48	permanent	43	fix	41	be	23	regular	10	nonpermanent	7	steady	6	stable	4	maintain	3	non-permanent	3	retain	2	persist	2	continually	2	stir	2	amazingly	2	irregular	2	anyway	1	constant	1	unchange	1	upbeat	1
tetapi		264	but	1321	however	267	yet	32	instead	6	rather	6	though	3
tetapkan		3	they	1
tetesan		4	drip	2
tetrapoda		1	tetrapod	5
tetua		2	elder	3
tevez		0	tevez	7
tewas		21	kill	176	die	52	dead	49	death	24	loss	5	toll	2	murder	2
tewaskan		0	kill	2
texas		0	texas	20	texan	3
tfpped		0	task	1
thabane		0	thabane	2
thabo		0	thabo	2
thai		1	thai	3
thailand		8	thailand	42	thai	16
thamrin		0	thamrin	3
than		0	than	2
thani		0	thani	2
thanksgiving		0	thanksgive	2
that		0	that	4
thatcher		0	thatcher	3
thayib		8	thayib	21
the		5	the	233
thee		0	thee	4
thein		0	thein	2
their		0	their	4
theo		0	theo	4
therapi		0	therapy	3
theresa		0	theresa	2
thermal		0	thermal	6
thermat		0	thermat	3
thierry		0	thierry	11
third		0	third	2
this		0	this	5
thomas		7	thomas	39
thompson		0	thompson	3
thoppigala		0	thoppigala	2
thou		0	thou	2
three		0	three	5
thrones		0	throne	5
through		0	through	3
ti		0	spend	2	technology	1
tiada		12	no	5	hath	2	we're	2
tiang		18	bar	7	crossbar	4	post	2	dive	1
tiap		30	each	54	every	22	respective	2
tiap-tiap		6	each	27	every	8	individual	4
tiaptiap		0	each	2
tiba		37	arrive	66	come	10	reach	4	arrival	3	roll	2
tiba-tiba		13	suddenly	30	sudden	9	abruptly	2
tibet		0	tibetan	6
tick		0	tick	2
tickle		0	tickle	2
tidak		2042	not	3848	no	699	do	499	n't	469	be	393	never	56	lack	56	unable	50	without	49	fail	31	can	28	it	28	nothing	27	none	16	avoid	15	less	14	nor	12	rather	11	neither	10	unlikely	6	absent	6	unacceptable	5	otherwise	5	insignificant	5	unclear	4	unlike	4	any	4	hardly	3	exclude	3	unaware	3	irregular	3	insecure	3	unusual	3	invisible	3	harmless	2	untrue	2	tidak	2	dissent	2	absurd	2	uncontrollable	2	unusable	2	discontinue	2	ineligible	2	uncommon	2	unspecified	2	indomitable	2	proliferate	1	unfair	1	nonexistence	1	blatant	1	void	1	unavailable	1
tidur		13	sleep	31	bed	20	insomnia	1
tie-break		0	tie-break	4
tiebreak		0	tiebreak	13	tie-break	3
tier		1	tier	4
tig		0	tig	2
tiga		157	three	964	third	23	3	17	three-day	5	quarter	4	three-year	3	tiga	2	thirty-three	2	three-week	2	thirty	1	triple	1
tiga-jambi		0	patah	3
tiger		0	tiger	4
tigers		0	tiger	6
tigo		0	tigo	2
tigres		0	tigre	2
tigris		0	tigris	4
tija		0	tija	4
tik		1	tick	4	technology	2
tiket		4	ticket	21	sold-out	2
tikus		2	mouse	21	rat	5
tilang		0	fine	2
tillman		0	tillman	2
tim		320	team	577	side	104	the	65	tim	18	squad	6	club	5	struggler	2	host	2	outfit	1
timah		3	tin	19	timah	8	ore	1
timbal		2	lead	2	mutual	2
timbang		0	weigh	5	station	2
timbangan		0	scale	5	weight	2
timber		0	timber	5
timbul		39	arise	8	emerge	7	emergence	4	appear	3	result	1
time		1	time	18
times		0	time	29
timnas		17	international	3	play	1
timo		0	timo	6
timor		11	timor	91
timotius		1	timothy	21
timpalan		0	counterpart	4
timteng		0	middle	3
timur		44	east	432	timur	142	eastern	96
timurlaut		1	northeast	5	north-east	2
tindak		22	follow-up	15	crime	7	act	5	action	3	continuation	2
tindak-lanjut		0	.	1
tindakan		60	action	82	act	21	measure	17	move	2	aggression	2	precaution	1	immorality	1
tindih		4	overlap	7
tindik		0	pierce	2
tinga		0	tinga	2
tinggal		79	live	212	stay	26	life	18	only	15	reside	11	residence	11	home	10	house	9	abide	7	remain	5	just	5	residential	3	settle	2	dislocate	2	displace	2	residency	1
tinggi		367	high	979	highly	18	high-level	15	tertiary	15	summit	13	top	11	height	10	tinggi	8	soar	5	significantly	4	tall	4	strong	4	high-profile	3	elevate	2	lofty	1	high-interest	1
tinggikan		0	exalt	3
tingkah		7	behavior	2
tingkat		443	level	1229	the	361	rate	217	at	35	high	27	degree	13	extent	12	village-level	9	incidence	6	lower	5	tingkat	4	higher-level	3	working-level	2	community-level	2	lower-level	2
tingkat-tinggi		0	high-level	2
tingkatan		12	level	32	degree	3
tinjauan		10	review	102	overview	5	observation	3
tinjauan-mitra		0	peer	4
tinju		0	boxing	4	flyweight	1
tinta		0	ink	6
tionghoa		1	chinese	13
tiongkok		3	china	107	chinese	29
tipe		9	type	23
tipis		10	thin	15	slightly	9	slight	2	slim	2	film	2
tipologi		0	typology	6
tips		0	tip	2
tipsarevic		0	tipsarevic	7
tipu		3	›	3
tirai		0	curtain	3
tiran		0	tyrant	2
tirin		0	tirin	2
tirreno-adriatico		0	tirreno-adriatico	2
tirta		0	tirta	3
tisu		0	tissue	4	paper	1
titah		1	precept	2
titan		0	titan	4
titanic		1	titanic	2
titanium		0	titanium	2
titik		47	point	124	spot	22	deep	2	the	2
titil		0	titil	3
titus		0	titus	3
tiupan		0	blow	2
tjandradjaja		0	tjandradjaja	3
tk		3	tk	8	kindergarten	5	pre-school	5	preschool	2
tki		2	migrant	13	overseas	6	tki	2	worker	1
tkpk		0	tkpk	3
tkpp		0	tkpp	7
tkpp-kabupaten		0	tkpp	2
tkpp-provinsi		0	tkpp	1
tlm		1	tlm	18
tm		0	tm	5
tni		6	army	4	tni	2
to		8	to	23
toba		1	toba	8
tobago		0	tobago	4
tobat		0	tobat	6
tobias		0	tobia	3
today		0	today	2
todd		0	todd	3
togo		0	togo	4
toh		0	it	2
toho		0	toho	2
toifilou		0	toifilou	2
toilet		1	toilet	18	bathroom	3
tok		1	tock	4
tokek		0	lizard	6
toko		8	shop	42	store	35	bookshop	4	lot	1	cafe	1
tokoh		41	figure	79	leader	26	prominent	10	character	10	man	7	tokoh	5	hero	2	personality	2
tokyo		9	tokyo	64	japanese	1
tol		3	toll	28
tolak		1	benchmark	2
toleransi		2	tolerance	2	zero-tolerance	2
tolitoli		0	tolitoli	57
tolkien		0	tolkien	2
tolok		2	measure	2	benchmark	2	use	1
tolong		8	help	13	may	2
tom		3	tom	24
tomahawk		0	tomahawk	2
tomas		0	toma	4	thomas	4
tomash		0	tomash	2
tomat		2	tomato	17
tomatoes		0	tomato	2
tombak		1	spearhead	11
tombol		2	button	5
tommy		0	tommy	7
tomori		0	tomori	10
toms		0	tom	2
ton		12	ton	157	tonne	19
tonggak		4	milestone	1
tongkat		3	rod	6	baton	3	stick	2
tongva		0	language	1
toni		1	toni	17	she	2
tonjolan		1	spike	2
tons		0	ton	8
tonton		0	watch	2
tontowi		0	tontowi	4
tony		0	tony	20
took		0	take	2
top		4	top	15	join	1
top-down		0	top-down	3
topan		2	typhoon	2
topeng		2	mask	2
topi		1	hat	10	cap	6
topik		6	topic	19
topografi		1	topography	9	mountainous	1	hilly	1
toppmoeller		0	toppmoeller	2
tops		0	top	2
toraks		0	radiography	2	chest	1
tories		0	tory	2
torino		0	torino	8
tornado		0	tornado	6
toro		0	toro	3
toronto		1	toronto	8
torpedo		0	torpedo	4
torres		0	torres	20
tory		0	tory	3
toseland		0	toseland	2
total		116	total	333	overall	24	completely	5	amount	4	totally	4	full	3
tottenham		1	tottenham	26
totti		0	totti	4
toulouse		0	toulouse	8
tour		2	tour	4
toure		0	toure	5
town		2	town	6
toy		0	toy	2
toyama		0	toyama	2
toyamah		0	toyamah	3
toyota		1	toyota	11
tpi		5	fish	24	tpi	5	auction	3
tpk		0	tpk	12
tpr		0	collection	2
tpt		0	tpt	7
tracey		0	tracey	2
track		1	track	4
tracking		0	track	2
tractors		0	tractor	3
tracy		0	tracy	2
tradable		0	tradable	2
trade		3	trade	3
trading		0	trade	2
tradisi		4	tradition	22	traditional	3	traditionally	2
tradisional		12	traditional	245	traditionally	9
tradisonal		0	traditional	2
traffic		2	traffic	5
trafficking		0	traffic	2
traffict		0	traffic	2
trafford		0	trafford	8
trafik		0	traffic	5	outgoing	2
tragedi		0	tragedy	7
tragis		1	tragic	9	tragically	2
trail		0	trail	2
trailer		0	trailer	2
traill		0	traill	2
training		0	training	4
trakea		0	trachea	1
traktat		0	treaty	2
traktor		3	tractor	6
tranfusi		0	transfusion	4
tranportasi		0	transport	2	transportation	2
tranquillo		0	tranquillo	3
transaksi		27	transaction	119	account	8	deal	4	morning	4	acquisition	2
transdusin		0	transducin	4
transfer		3	transfer	85
transformasi		4	transformation	5
transgenik		1	transgenic	2
transisi		2	transition	37
transistor		0	transistor	2
transit		0	transit	3
transition		0	transition	3
transjakarta		0	transjakarta	7
transkripsi		0	transcription	3
transmigran		2	nonlocal	2
transmigrasi		0	transmigration	2
transmisi		4	transmission	59	transmissibility	5
transnasional		0	transnational	19	trans-national	2
transparan		7	transparent	74	transparency	11	transparently	10
transparansi		2	transparency	148	transparent	5
transparency		0	transparency	2
transplantasi		0	transplant	5
transpor		1	transport	36	transportation	33
transport		0	transport	3
transportasi		10	transportation	184	transport	66	travel	3
transportes		0	transporte	2
traore		0	traore	2
traoui		0	traoui	2
trauma		0	low-trauma	3	trauma	3
travel		0	travel	5
trawl		0	trawl	5
trayek		2	route	6	trajectory	2
treasury		2	treasury	5
trek		0	trek	2
tremmel		0	tremmel	2
tren		5	trend	33	downward	2
trend		1	trend	10	upward	2
trenggiling		4	pangolin	24
trenton		0	trenton	3
trezeguet		0	trezeguet	6
tri		0	tri	6
trial		0	trial	7
triangulasi		0	triangulation	4
triase		0	triage	3
triassic		0	triassic	2
tribune		0	tribune	2
trik		0	trick	2
trikalingga		0	trikalinga	2
trilateral		0	trilateral	2
triliun		37	trillion	806	trilion	4	quintillion	2	rp	2
trilliun		1	trillion	1	idr1	1
trilobita		0	trilobite	9
trilyun		0	trillion	10
trimegah		0	trimegah	5
trinidad		0	trinidad	3
trio		0	trio	3
triodos		0	triodo	2
tripoli		0	tripoli	3
trisha		0	trisha	2
tritium		0	tritium	4
triwulan		9	quarter	83	quarterly	3
triwulanan		1	quarterly	2
trje		2	trje	4
trliun		0	trillion	2
trofi		0	trophy	8
trojan		0	trojan	3
trombin		0	thrombin	3
tropical		0	tropical	4
tropis		1	tropical	16
trotoar		0	sidewalk	5	curb	2
trout		0	trout	5
truba		0	truba	6
truck		0	truck	4
true		0	true	2
truk		10	truck	65
truman		0	truman	2
trump		1	trump	45
trust		1	trust	7
tsanawiyah		0	tsanawiyah	3
tsonga		0	tsonga	9
tsp		0	tsp	8
tsunami		4	tsunami	116	tsunamis	5	tsunami-affect	2
tsv		0	tsv	3
tsvangirai		0	tsvangirai	12
tsvetana		0	tsvetana	3
tts		2	tts	71	timor	3
ttu		2	ttu	99
tu		0	section	2
tua		46	parent	246	old	66	old-age	23	tua	9	retirement	8	elderly	7	age	4	parental	4	scheme	4	retire	2
tuan		15	host	58	side	13	master	11	mr	8	home	7	boo	2
tuanrumah		0	host	2
tuas		1	lever	2
tuban		0	tuban	2
tuberkulosis		0	tuberculosis	2
tubuh		62	body	245	anatomy	2	weight	2
tucker		0	tucker	2
tucson		0	tucson	3
tudingan		0	deny	1
tuduh		0	accuse	2
tuduhan		11	charge	26	accusation	16	allegation	15	allege	5	suspicion	2	allegedly	2	suspect	2	deny	1
tuesday		0	tuesday	3
tugas		109	task	131	duty	48	job	17	work	12	assignment	10	function	5	role	4	responsibility	4	mission	3	assign	2	tuga	2	chore	2	caution	2	immense	1
tugu		1	tugu	11
tuhan		22	lord	400	god	36
tujuan		107	objective	137	purpose	111	goal	108	aim	61	destination	30	order	5	intend	4	mdg	3	intention	3
tujuh		19	seven	179	7	7	seventh	5	seven-time	2	seven-point	1	seventy	1
tujukan		0	express	2
tukang		28	driver	13	carpenter	6	electrician	3	tukang	3	tradespeople	3	bricklayer	2	builder	2	mason	2	laborer	1	pensioner	1
tukar		11	exchange	41	rupiah	15
tukar-menukar		0	exchange	2
tulah		0	plague	2
tulang		8	bone	36	fracture	8	backbone	4	spinal	3
tuli		1	deaf	3
tulis		11	write	24	stationery	10	blackboard	3	read	2	handmade	2
tulisan		25	write	9	note	3	writing	3	story	3	paper	3	essay	2	scripture	2	print	2	it	1	article	1	shirt	1
tuliskan		0	write	2
tulsa		0	tulsa	2
tulus		11	sincere	3	sincerity	3	pure	2	honest	2
tumbang		0	fall	2	knock	2
tumbuh		34	grow	102	growth	15	by	10	expand	5	rise	4	develop	2
tumbuh-tumbuhan		1	plant	2
tumbuhan		6	plant	42
tumit		0	pick	2
tumor		1	tumor	11	tumour	2
tumpang		4	overlap	8	duplication	1
tumpang-tindih		2	overlap	3
tumpangan		2	hospitality	7	room	1
tumpuan		2	footstool	2
tumpukan		6	pile	8	buildup	3
tumpukkan		0	pile	2
tuna		3	tuna	9
tunai		16	cash	70	tunai	4	out-of-pocket	2	transfer	1
tunas		3	tuna	9	saple	2
tunawisma		0	homeless	3
tunduk		6	comply	8	submit	8	submission	3	subject	3
tundukkan		0	give	2
tunggakan		5	arrears	11	outstanding	9	delay	3
tunggal		28	single	45	tunggal	11	sole	6	lone	2	fourth	1
tunggu		7	wait	13	lounge	2
tungku		0	furnace	3
tunis		0	tunis	2
tunisia		2	tunisia	22	tunisian	3
tunjangan		5	allowance	115	benefit	13	payment	2
tunjukkan		3	show	5
tunnel		0	tunnel	3
tuntas		7	complete	4
tuntunan		1	guide	3	lead	3	guidance	2
tuntutan		20	demand	58	claim	4	expectation	3	charge	3
tupai		0	woodchuck	3	squirrel	2
tupoksi		1	description	2
tur		1	tour	35
turbin		0	turbine	9
turin		0	turin	5
turis		1	tourist	23	traveller	3
turki		2	turkey	38	turkish	28	turk	10	turki	3
turnamen		45	tournament	77	round	9	event	6	title	4	championship	2
turner		0	turner	3
turnkey		0	turnkey	2
tursunov		0	tursunov	4
turun		164	fall	101	drop	64	decline	48	down	33	decrease	21	descend	7	fluctuate	4	downward	4	lower	3	plunge	2	disembark	2
turun-temurun		1	belief	2	next	2	traditional	1
turunan		6	by-product	2
turunkan		1	lower	2
turut		50	also	8	contribute	6	participate	6	share	2	those	2	in	2	involve	2	build	2	promote	2	turn	2
tutankhamun		0	tutankhamun	7
tutsi		0	tutsis	3	tutsi	3
tutu		0	tutu	3
tutup		5	close	6	shut	3	cap	2	cover	2
tutur		6	he	13	say	5	explain	2
tv		12	tv	43	television	10
tvri		0	tvri	3
tweet		0	tweet	5
twitter		0	twitter	8
tyler		0	tyler	4
tyson		2	tyson	8
tzipi		0	tzipi	2
u		1	u-shap	3
u.s.		0	nascar	1
uang		189	money	263	fee	22	currency	22	fund	10	bank	9	rupiah	5	pay	4	financial	4	cash	3	denomination	1	pocket	1
uap		5	vapor	5	steam	4
ubah		1	turn	3
ubaliyo		0	ubaliyo	2
ubi		0	cassava	6
ubs		0	ubs	2
ubsp		0	ubsp	8	group	4	savings	3
ubuntu		0	ubuntu	3
ubur-ubur		0	jellyfish	2
ucap		12	he	40	say	13	abroad	2
ucapan		35	acknowledgement	4	speech	4	word	3	thankfulness	3	note	3	gratefulness	2	e-card	2	verbal	2	gratitude	2
ucapkan		1	say	2	our	2	word	1
uche		0	uche	3
uchida		0	uchida	3
ucla		0	ucla	2
ucsc		0	ucsc	2
udang		1	prawn	24	shrimp	8	lobster	6
udara		53	air	169	airport	9	aerial	9	airstrike	7	airborne	4	airforce	2	airspace	2	airflow	1
uday		0	uday	2
udin		0	udin	2
udinese		0	udinese	12
ue		1	eu	6
ued-sp		0	ued-sp	5
uefa		0	uefa	44
uep-sp		0	uep-sp	2
ufuk		0	ufuk	4
uganda		1	uganda	13	ugandan	5
ugm		0	gmu	3	ugm	2
ui		0	ui	7
uin		0	uin	3	university	2
ujar		34	say	111	he	12	tell	9	add	7	she	6	explain	3	lpg	2	express	1
uji		33	test	60	pilot	10	trial	4	experiment	1
ujian		2	examination	22	exam	17	test	14	trial	5	grade	2
ujicoba		0	test	13	try	2
ujung		28	end	16	tip	9	side	2
uk		0	uk	23
ukm		0	sme	18	medium	6	ukm	5	medium-scale	2	enterprise	2	small-medium	2	medium-business	2	small-and	1
ukmb		0	ukmb	2
ukraina		0	ukraine	7	ukrainian	7
uks		0	unit	2
ukur		13	vessel	2
ukuran		27	size	75	measure	15	measurement	4	standard	3
ul		0	undisburse	3
ulama		2	ulama	8	cleric	4
ulang		71	birthday	19	repeat	8	replay	4	rewrite	3	review	3	refill	2	re-enumeration	2	re-print	2	re-registration	2	recheck	2	originally	2	rematch	1
ulang-alik		0	shuttle	2
ulangan		0	deuteronomy	5	test	3	test-relate	2	field	2	administrate	2
ular		4	snake	12
ulasan		4	review	3
ulat		1	caterpillar	3
ulee		0	ulee	8
ulfa		0	ulfa	10
ulreich		0	ulreich	2
ulrich		0	ulrich	2
ultra		1	ultra	2
ultraungu		0	ultraviolet	2
ultraviolet		0	ultraviolet	3
ulu		1	ulu	6
uluran		1	help	3
umat		28	people	55	believer	2	faithful	2	satan	1
umbi-umbian		1	tuber	2
umk		0	ukm	2
umkm		6	umkm	20	micro	11	medium-scale	3	medium	2	credit	2
ummat		0	muslim	2
ump		1	ump	5
umpan		10	pass	11	cross	10	feedback	5	slide	3	onto	3	defence-split	2	bait	2	nod	2	header	2	marker	1
umr		0	umr	8	minimum	5
umrah		0	haj	2
umum		287	general	490	public	270	common	59	generally	42	commercial	18	umum	12	commonly	3	largely	3
umumkan		0	our	2
umumnya		105	generally	327	general	151	usually	72	mostly	31	whole	25	most	24	be	16	normally	14	commonly	11	common	3	typical	2	typically	1	widely	1
umur		22	age	20	life	4	i'm	2
un		0	un	2
unaudited		0	unaudit	5
uncac		2	uncac	7
undang		3	invite	2
undang-undang		14	law	96	constitution	8	legislation	7	act	6	bill	3	constitutional	3	statute	3	statutory	2	enact	2	undang-undang	2	draft	2
undangan		1	invitation	16
undangundang		2	law	2
under		0	under	3
undercoverage		0	undercoverage	4
underwriter		0	underwriter	3
undian		2	draw	17	opposite	2
undisbursed		1	undisburse	3
undp		0	undp	7
undp-bappenas		0	undp-bappena	4
unesco		3	unesco	8
unfortunate		0	unfortunate	2
unggas		1	poultry	28	bird	9	avian	5
unggul		38	lead	26	ahead	16	front	6	win	6	advantage	4	superior	3	excellent	3	clear	3	race	2	comfortable	2
unggulan		22	see	94	seed	23	second-seed	4	eighth-seed	4	third-seed	3	flagship	3	unseed	2	top-seed	2	chip	2	superior	2
unggun		2	round	2
ungkap		7	say	11	he	6	she	2
ungkapan		9	statement	6	expression	5	phrase	4	comment	2	word	1
ungu		0	purple	5
unhcr		0	unhcr	2
uni		8	union	62	eu	30	united	10
unicef		0	unicef	25
unicotin		0	unicotin	2
unifikasi		1	unification	3
unifil		0	unifil	6
unik		5	unique	41	unusual	2	feature	1
unikom		0	unikom	4
uninus		0	onye	1
union		1	union	8
unison		0	unison	5
unit		54	unit	173	branch	30	helicopter	2	tanker	1	intensive	1
united		2	united	95
universal		1	universal	18	universally	3
universitas		13	university	153	universita	8	college	4
university		0	university	43
unjuk		5	demonstration	6	protest	5	show	2	rally	2
unmin		0	unmin	2
unocha		0	unocha	2
unodc		0	unodc	2
unrwa		0	unrwa	5
unsp		4	unsp	3
unsur		44	element	87	section	2	institution	1
unta		5	camel	35	dromedary	5	ostrich	3	animal	3
untai		0	strand	3
untr		1	untr	8
untuk		1665	to	7967	for	3728	in	144	on	73	order	35	aim	11	untuk	8	spend	3	enlarge	2	scenery	1	shred	1	compel	1	wrest	1	curtail	1
untung		6	profit	3	untung	2	fortunately	2
uob		0	uob	2
up		0	up	6
upacara		5	ceremony	40
upah		20	wage	57	fee	6	reward	5	pay	3	salary	3	labor	1
upahan		2	hire	2	wage	2	pay	1
upaya		187	effort	355	attempt	53	bid	15	to	13	try	8	drive	5	endeavour	3	endeavor	3	strategy	3	push	2	continuous	1
upayakan		0	try	2	remain	2
upeti		0	tribute	3
upk		0	upk	11
upkd		8	upkd	371
upm		1	upm	16
upp		0	upp	2
uppkh		0	uppkh	8
upt		0	unit	2
uptd		0	uptd	43
uraian		10	description	9	overview	7	analysis	7	explanation	6	discussion	6	section	4
uranium		0	uranium	33	uranium-base	1
urapan		0	anoint	2
urat		5	damage	2
urat-syaraf		0	psychological	2
urban		1	urban	5
urbanisasi		1	urbanization	2
urea		0	urea	3
urgensi		0	urgency	6
uri		0	uri	8
uribe		0	uribe	8
urine		1	urine	5
uruguay		0	uruguay	3
urusan		44	affair	33	matter	22	business	6	concern	4	urusan	3	issue	3	arrangement	1
urut		0	serial	2
urutan		102	rank	55	place	26	second-place	22	order	13	third-place	9	finish	8	top	5	tie	5	sequence	3	bottom	3	ranking	3	leaderboard	2	second-from-bottom	2	standing	1
uruzgan		0	uruzgan	2
us		3	us	59	dollar	4
usa		0	usa	2
usah		0	need	1
usaha		401	business	534	effort	74	enterprise	52	activity	43	attempt	28	usaha	25	undertaking	22	economic	21	operate	14	trade	7
usahatani		4	farm	7
usai		22	after	49	time	6	afterwards	3	cabinet	2	aftermath	2	post-match	2
usaid		0	usaid	10
usap		0	swab	7
usapan		0	swab	4
usd		2	usd	8
usd1		0	usd	2
usdrp		1	usdrp	205
user		0	user	4
usia		83	age	206	old	12	school-ag	11	working-age	3	school-age	2	lifespan	2
uskup		1	archbishop	4	bishop	3
usman		1	usman	7
usp		0	usp	3
uss		0	uss	3
ustad		1	religious	6	ustad	2
usul		3	origin	15	proposal	12	suggestion	3
usulan		17	proposal	65	suggestion	24	propose	16	recommendation	5	outcome	2
usus		1	intestine	1
utah		0	utah	2
utama		202	main	373	key	136	major	91	primary	69	premier	20	of	19	top	18	lead	8	ultimate	8	principal	8	important	6	utama	5	mainstream	3	prominent	3	core	2	high-priority	2	foremost	2
utamanya		17	main	27	mainly	4	primarily	4	primary	3	clientele	2	key	2	term	1
utang		25	debt	97	loan	9	bond	8	debenture	4	credit	3	finance	2	restructurization	1
utara		50	north	473	utara	124	northern	88	northerner	3	northeast	2
utc		0	utc	2
utiashvili		0	utiashvili	3
utsmaniyah		0	ottoman	4
uttarakhand		0	uttarakhand	2
utuh		10	intact	10	full	3	whole	2	entirety	2
utusan		2	envoy	14	representative	11	ambassador	3	delegate	2	speak	1
uu		9	law	214	legislation	7	uu	3	pursuant	1
uud		1	constitution	9
uv		0	uv	2
uwe		0	uwe	2
uwi		0	tuber	4
uzbek		0	chechan	2
uzbekistan		0	uzbek	2
uzia		1	uzziah	3
v		5	v	56	5	1
vaart		0	vaart	2
vagina		1	genitals	6
vakarai		0	vakarai	4
vaksin		1	vaccine	51	vaksin	2
vaksinasi		0	vaccination	7	vaccinate	2
vakum		1	vacuum	2
valas		1	nova	11	exchange	9	rully	2
valbury		0	valbury	2
valdes		0	valde	4
valencia		0	valencia	41
valenciennes		0	valencienne	11
valentine		0	valentine	2
valentino		0	valentino	2
valerie		0	valerie	2
valid		0	invalid	4	valid	3
validasi		1	validation	3	validate	2
validitas		1	validate	2	validity	2
valladolid		0	valladolid	13
valle		0	valle	2
valley		0	valley	4
valon		0	valon	2
valtteri		0	valtteri	2
valuation		0	valuation	2
value		0	value	5
valuta		2	currency	2
van		1	van	35
vanderbilt		0	vanderbilt	3
vania		0	vania	3
vanili		0	vanilla	3
vanstone		0	vanstone	3
varela		0	varela	2
variabel		11	variable	149	unobservable	2
variable		0	variable	2
variasi		5	variation	50	vary	7
varietas		0	variety	5
vatikan		0	vatican	3	vatikan	2
vavuniya		0	vavuniya	8
vcd		0	vcd	5
veco		0	veco	2
vegas		0	vegas	9
velodrome		0	velodrome	2
vendor		0	vendor	3
venesia		0	venice	2
venezuela		0	venezuela	14	venezuelan	13
ventilasi		1	ventilation	9	vent	2	ventilate	2
ventilator		0	ventilator	3
venture		1	venture	4
ventures		0	venture	2
venus		2	venus	10
vera		1	vera	3
verbeek		0	verbeek	2
verdasco		0	verdasco	3
verifikasi		2	verification	74	verify	20
versi		11	version	32
version		0	version	2
versus		1	versus	2
vertebrata		0	vertebrate	14
vertebrate		0	vertebrate	2
vertikal		2	vertical	14	vertically	3
veteran		1	veteran	23
veto		0	veto	3
vettel		0	vettel	5
vfb		0	vfb	15
vfl		0	vfl	15
vi		1	vi	33	6	2
via		4	via	6
viability		0	viability	2
vice		0	vice	7
vickers		0	vicker	2
victor		0	victor	7
victoria		0	victoria	3
victory		0	victory	2
video		5	video	65	clip	1
vidts		0	vidt	2
vieira		1	vieira	4
vielmann		0	vielmann	2
vienna		1	vienna	4
vietnam		0	vietnam	29	vietnamese	9
vigan		0	vigan	2
vii		1	vii	30
viii		2	viii	17	8	3
viktor		0	viktor	4
villa		1	villa	29
villareal		0	villarreal	10
villarreal		0	villarreal	23
villegas		0	villega	2
vincenzo		0	vincenzo	2
vine		0	vine	2
vink		0	vink	4
vip		0	vip	4
viral		0	viral	3
virgin		0	virgin	2
virginia		0	virginia	3
virginie		0	virginie	2
virion		1	virion	2
virologi		0	virology	21
virologis		0	virological	7
virtual		0	virtual	2
virtualisasi		0	virtualization	2
virus		25	virus	216	viral	24	it	8	infection	1
virus-inang		0	virus-host	2
visa		0	visa	17
visi		1	vision	28
vision		0	vision	3
vista		0	vista	2
visual		0	visual	4	visually	2
vita		0	vita	2
vital		2	vital	10
vitamin		0	vitamin	28
viva		0	viva	2
vivi		0	vivi	2
vladimir		1	vladimir	17
vogts		0	vogt	8
voice		2	voice	2
vokal		4	vocal	4
volatile		0	volatile	4
volatilitas		0	volatility	8
voli		0	volley	9
volkan		0	volkan	7
volkanik		0	volcanic	2
volladolid		0	valladolid	3
volt		0	volt	4
volume		27	volume	52
volunter		0	volunteer	2
von		1	von	8
vonny		1	vonny	2
vor		0	vor	3
voting		0	vote	5
vries		0	vry	2
vso		0	vso	2
vte		0	vte	5	transfusion	1
vukovic		0	vukovic	5
vulkanik		1	volcanic	6
vulnerability		0	vulnerability	2
w		6	w	39
wa		0	wa	2
wabah		11	outbreak	99	starvation	1
wacana		0	discourse	5	discussion	2
wadah		2	mean	3	forum	2	coordinate	2	group	1
wade		1	wade	3
wadi		0	wadi	2
waditra		1	waditra	3
waduk		0	dam	3	reservoir	2
wae		0	wae	8
wagner		0	wagner	3
wagub		1	basuki	1
wahana		7	spacecraft	4	wahana	3	vehicle	3	mean	2	space	1	ship	1	spaceship	1
wahanaartha		0	wahanaartha	2
wahid		0	wahid	2
wahyu		2	revelation	9	wahyu	4
waingapu		0	waingapu	2
wajah		3	face	53	facial	3	makeup	1
wajar		14	normal	5	reasonable	4	appropriate	3	natural	2
wajardikdas		0	wajardikda	6	schooling	2
wajib		28	compulsory	45	oblige	13	require	11	taxpayer	9	mandatory	7	obligatory	6	must	4	payer	3	responsibility	3	duty	2	universal	1
wajima		0	wajima	8
wakil		38	vice	59	deputy	41	representative	39	vice-president	5	undersecretary	4
waktu		487	time	648	period	41	when	20	take	11	future	10	timing	8	timeframe	6	clock	5	within	5	hour	4	schedule	4	deadline	3	past	3	time-consum	3	timeline	2	timeconsum	2	turnaround	2	timeless	1	timer	1
walau		10	though	9	while	8	although	4	albeit	2	yet	1
walaupun		33	although	124	though	34	while	31	even	19	despite	18	albeit	4	spite	4	however	3	whereas	3	nevertheless	2
walcott		0	walcott	11
wales		0	wales	11	welsh	4
walet		1	nest	5
walheim		0	walheim	3
wali		4	wali	25	guardian	11	mayor	3	regent	2	trustee	1
walid		0	walid	5
waligereja		0	church	2
walikota		1	mayor	37	walikota	6	head	3
walk		0	walk	2
wall		2	wall	19	index	1
wallace		0	wallace	6
walsall		0	walsall	2
walter		0	walter	9
walton		1	walton	2
waluyanto		2	waluyanto	6
wanderers		0	wanderer	9
wang		2	wang	4
wangi		4	wangi	9
wangsa		4	house	4
wanita		30	woman	202	female	16	her	14	she	14	lady	7	prostitute	2	virtuous	2
wapres		10	vice	8	kalla	3	gdp	2	jusuf	2
war		0	war	3
warakas		0	waraka	2
waralaba		1	chain	3
waran		0	warrant	2
ward		0	ward	2
warga		202	citizen	129	people	124	resident	123	community	83	the	68	villager	65	civilian	5	underprivileged	3	warga	2
warganegara		6	citizen	7	national	7
warianty		0	setiawan	1
waris		5	heir	12	inheritor	4	inheritance	2
warisan		5	inheritance	11	inherit	8	legacy	7	heritage	4	where	2	subdivision	2
warna		22	color	27	colour	16	colorful	1	wide	1
warna-warni		0	those	2
warner		0	warner	3
warren		0	warren	12
warrior		1	warrior	1
warriors		0	warrior	4
wartawan		13	reporter	127	journalist	53	correspondent	15	press	4
warteg		0	eatery	2
wartel		0	telecommunication	3	wartel	2
warung		1	stall	39	shop	7	warung	4	over-the-counter	3	store	2	petty	2	kiosk	1
was-was		0	a	2
washington		5	washington	109
wasiat		0	will	3
wasilla		0	wasilla	3
wasit		1	referee	24	umpire	5	ump	3
waspada		6	beware	5	alert	3
waspadai		0	watch	2
watak		1	character	2	disposition	2
watch		0	watch	4
water		0	water	2
watergate		0	watergate	2
watt		1	watt	2
wauquiez		0	wauquiez	3
wawan		0	wawan	2
wawancara		9	interview	328
wawasan		4	perspective	20	insight	6	vision	2
wawoluri		0	wawoluri	2
waworada		0	waworada	2
wawrinka		0	wawrinka	13
waxman		0	waxman	2
wayan		3	wayan	2
wayne		1	wayne	5
waziristan		0	waziristan	15
wba		0	wba	2
wbc		0	wbc	4
wc		2	toilet	47	bathroom	2
we		0	we	5
weapon		0	weapon	2
web		5	web	40	website	16	web-base	1
website		0	website	38	web	2
wednesday		0	wednesday	5
wedung		0	wedung	5
wei		0	wei	4
wel-t		0	wel-t	3
well		0	well	4
wellington		0	wellington	3
wells		0	well	14
welsh		0	welsh	3
welter		0	welterweight	4	wbc	1
wembley		0	wembley	8
wen		0	wen	20
wendel		0	wendel	3
wenefrida		0	wenefrida	3
wenger		1	wenger	29
werder		0	werder	23
were		0	be	3
werner		0	werner	2
weru		0	weru	3
wesley		0	wesley	2
west		1	west	38
westermann		0	westermann	2
westminster		0	westminster	2
westmont		0	westmont	6
wetan		1	wetan	11
wewangian		1	scent	4
wewenang		9	authority	31	power	6	authorization	4	responsibility	4	authorize	2
wfp		0	wfp	3
wgc-accenture		0	wgc-accenture	5
what		0	what	3
when		0	when	2
whistler		0	whistler	2
white		1	white	12
whitman		0	whitman	3
whitney		0	whitney	3
whittingham		0	whittingham	3
who		3	who	45
wi-fi		0	wi-fi	3
wib		4	gmt	6	wib	3
wibawa		1	authority	3
wibowo		2	wibowo	3
wide		0	wide	4
widjajanti		0	widjajanti	2
widjanarko		0	widjanarko	2
widodo		2	widodo	6
widyanti		0	widyanti	3
wieczorek-zeul		0	wieczorek-zeul	2
wigan		0	wigan	9
wijaya		0	wijaya	4
wika		0	cojaal	1
wikia		0	wikia	2
wikimedia		0	wikimedia	2
wilayah		317	area	1044	region	255	territory	52	district	52	site	24	location	20	regional	18	part	8	jurisdiction	4	territorial	3	notably	1
wilayahwilayah		0	area	3
wildcard		0	wildcard	6
wilkinson		0	wilkinson	2
william		0	william	19
williams		0	williams	15
wilson		0	wilson	5
wiltord		0	wiltord	2
wiltshire		0	wiltshire	3
wimbledon		0	wimbledon	9
win		1	win	2
wina		1	vienna	4
window		0	window	2
windows		1	window	9
wini		0	wini	3
winner		1	winner	4
winners		0	winner	5	defunct	2
winston		0	winston	3
winter		0	winter	2
wiraswastawan		0	self-employ	7
wirjawan		0	wirjawan	2
wiroditan		0	wiroditan	9
wisata		2	tour	8	tourist	7	tourism	5	resort	4	wisata	2	holiday	1
wisatawan		0	tourist	16	traveler	2	foreigner	2
wisesa		0	wisesa	2
wishnu		0	vishnu	2
wit		0	wit	2
with		0	with	12
wiyono		0	wiyono	3
wizards		0	wizard	13
wm		0	wm	8
wmo		0	wmo	2
wni		0	ethnic	3
wo		1	walkover	3
wol		0	wool	3
wolfowitz		0	wolfowitz	3
wolfsburg		0	wolfsburg	15
wom		0	wom	7
women		0	woman	5
wonder		1	wonder	4
wong		1	wong	7
wonogiri		1	wonogiri	16
wood		0	wood	2
wooden		0	wooden	4
woodgate		0	woodgate	5
woods		0	wood	13
woodward		0	woodward	7
woolman		0	woolman	4
woolworths		0	woolworth	5
wordfast		0	wordfast	2
wordpress		0	wordpress	3
work		1	work	3
working		0	work	5
workshop		0	workshop	10
world		3	world	53
worm		0	worm	2
worth		0	worth	2
wp		2	taxpayer	6	payer	2
wright		0	wright	3
wright-phillips		1	wright-phillip	2
wsj		1	get	1
wta		0	wta	9
wto		2	wto	2
wu		1	wu	9
wuhan		0	wuhan	46
wuppertal		0	wuppertal	2
wvi		1	wvi	2
x		4	x	33	obscure	2	×	2
x.k.		0	x.k.	2
xanana		0	xanana	2
xavi		0	xavi	8
xavier		0	xavier	2
xbox		0	xbox	2
xena		0	xena	2
xenofobia		0	xenophobia	2
xenon		0	xenon	2
xi		11	xi	28	ix	3
xia		0	xia	2
xii		0	xii	4
xiii		1	xiii	4
xinhua		1	xinhua	10
xiv		0	xiv	2
xl		1	xl	12
xuanwu		0	xuanwu	2
xvi		0	xvi	2
xviii		0	xviii	2
y		3	y	9
ya		30	yes	34	o	12	well	8	we	5	so	3	?	3
yabunaka		0	yabunaka	3
yadav		0	yadav	5
yag		2	that	2
yagi		0	yagi	2
yahoo		0	yahoo	7
yahudi		10	jewish	31	jew	16	israeli	2	gentile	1
yahya		0	yahya	2
yaitu		331	namely	128	which	64	that	55	be	46	(	29	at	26	of	21	i.e.	16	the	15	consist	6	as	6	i.e	2	helper	2	divide	2
yakin		7	believe	48	sure	31	convince	15	certain	11	confident	9	uncertain	5	that	5	unsure	4	confidence	3	boldly	2
yakni		155	namely	40	at	30	that	25	which	16	i.e.	15	where	10	the	5	i.e	4	(	3	be	3
yakobus		0	james	21
yakub		0	jacob	15
yakubu		0	yakubu	6
yam		0	yam	2
yamaha		0	yamaha	7
yaman		3	yemeni	8	yemen	6
yan		1	yan	7
yanagisawa		0	yanagisawa	3
yang		17359	that	3813	who	3048	which	2483	the	1838	be	1249	a	1113	of	388	's	290	whose	210	what	140	those	132	have	120	an	120	where	50	whom	34	yang	5	pleasant	3	insightful	2	notable	2	grotesque	2	excellency	2	roundabout	2	hazardous	2	devotee	2	groan	2	steadfast	2	inquire	2	payout	2	crooked	2	haunt	2	sufferer	1	applicable	1	impenetrable	1	allure	1	splendor	1	hard-hit	1	demise	1
yani		1	yani	2	handayani	2
yankees		0	yankee	2
yanti		0	yanti	5
yao		2	yao	17	mfi-yao	2
yard		1	yard	2
yaroun		0	yaroun	2
yasuhisa		0	yasuhisa	3
yasukuni		0	yasukuni	2
yatim		1	orphan	8	fatherless	2
yaya		0	yaya	2
yayasan		11	foundation	46	yayasan	10	organization	2
yayat		0	hidayat	1
year		4	year-on-year	19	on-year	10	year	9	yearly	2	inflation	1
year-on-year		1	year-on-year	4
years		0	multi-year	2
yed		0	yed	5
yee		0	yee	2
yehuda		0	judah	15	israel	3
yen		4	yen	78	japanese	3
yenagoa		0	yenagoa	3
yeon		0	yeon	2
yepes		0	yepe	2
yeremia		0	jeremiah	16	prophet	2
yerikho		0	jericho	2
yerusalem		0	jerusalem	31
yesaya		1	isaiah	25
yesus		9	jesus	686	he	49	him	11	savior	1
yeung		0	yeung	2
yg		0	condition	2
yield		0	yield	5
yitro		0	jethro	2
ylbhi		0	ylbhi	3
yogjakarta		0	yogyakarta	2
yogyakarta		4	yogyakarta	33
yogyakarta-jawa		0	yogyakarta	1
yohanes		5	john	65
yonatan		2	jonathan	11
yong		0	yong	5
yong-il		0	yong-il	2
yong-nam		0	yong-nam	2
yongbyon		0	yongbyon	12
yonhap		0	yonhap	16
yoon		0	yoon	2
yordan		1	jordan	4
yordania		0	jordan	7	jordanian	6
york		7	york	76	york-base	2
yos		0	yos	2
yosia		1	josiah	3
yosua		0	joshua	9
you		2	you	4
younes		0	youne	2
young		1	young	6
your		0	your	2
youssef		0	youssef	6
youtube		0	youtube	9
youzhny		1	youzhny	8
yoy		5	yearly	2	year-on-year	2
yppi		0	yppi	2	foundation	1
yppl		0	yppl	10
yu		0	yu	6
yuan		1	yuan	6
yudas		0	jude	3	judas	3
yudhoyono		5	yudhoyono	32
yudhyono		0	yudhoyono	2
yudisial		1	judicial	7
yugoslavia		0	yugoslavia	2
yukiyoshi		1	yukiyoshi	2
yulaswati		0	yulaswati	2
yulianto		0	yulianto	2
yunani		3	greek	26	greece	21
yuniarti		0	yuniarti	2
yunnan		0	yunnan	5
yunus		1	jonah	7	yunus	6
yupiter		0	jupiter	2
yuri		0	yuri	2
yurisprudensi		0	law	2
yuslam		0	yuslam	4
yussef		0	yussef	2
yustinus		0	justin	3
yusuf		7	joseph	17	yusuf	12
yusufzai		0	yusufzai	2
zabul		0	zabul	3
zacaton		0	zacaton	2
zaev		0	zaev	5
zahir		0	zahir	2
zainoel		0	zainoel	6
zaitun		0	olive	4
zakaria		0	zakaria	2
zakat		0	zakat	7	alms	2	tithe	1
zakharia		0	zechariah	2
zalmay		0	zalmay	2
zaman		23	day	14	time	9	age	7	era	6	period	2	abound	2	contemporary	1
zambia		0	zambia	11	hu	2
zanetti		0	zanetti	4
zara		0	zara	2
zaragoza		0	zaragoza	22
zat		9	substance	31	element	4	ingredient	3	nutrient	3	material	2	waste	2	chemical	1
zawahri		0	zawahri	2
zdravko		0	zdravko	2
ze		2	ze	7
zealand		0	zealand	5
zeaxanthine		0	zeaxanthine	4
zebari		0	zebari	5
zebra		0	zebra	2
zeiss		0	zeiss	6
zeitoun		0	zeitoun	2
zeljko		0	zeljko	4
zemarai		0	zemarai	2
zenawi		0	zenawi	2
zenit		0	zenit	8
zhang		0	zhang	10
zhao		0	zhao	2
zhejiang		0	zhejiang	4
zheng		0	zheng	2
zhong		0	zhong	2
zhou		0	zhou	3
zi		0	zi	3
zia		0	zia	11
zico		0	zico	2
zidan		0	zidan	6
zig-zag		0	zigzag	2
zimbabwe		1	zimbabwe	27	zimbabwean	5
zimmerman		0	zimmerman	3
zis		0	zis	6
zlatan		0	zlatan	7
zoellick		0	zoellick	2
zona		5	zone	41	relegation	7	eurozone	1
zone		0	zone	4
zoonosis		0	zoonosis	2
zoonotik		0	zoonotic	22
zoran		0	zoran	4
zorc		0	zorc	2
zotta		0	zotta	2
ztv		0	ztv	2
zuckerberg		0	zuckerberg	3
zulminarni		0	zulminarni	2
zurich		0	zurich	7
zvonareva		0	zvonareva	5
{		0	{	2
}		0	}	2
~		0	~	3
£		0	£	10
°		0	°	7
×		0	×	8
œuang		0	money	2
świętochłowice		0	świętochłowice	2
‑		349	‑	2271	to	76
•		0	•	2
…		0	…	4
″		0	″	2
›		507	›	2409
€		4	€	2
→		0	→	2
≥		0	≥	8
♠		0	♠	2
"""##
