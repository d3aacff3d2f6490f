// Generated from diplomacy.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryDiplomacyData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
adviser,diplomacy,penasihat,penasehat,,adviser,advisor | counselor | counsel | advisory,,,advise,noun,,,,,,general news usage
african-union,diplomacy,Uni Afrika,,,African Union,,AU,,,proper,,,,,,official name
agreement,diplomacy,perjanjian,,,agreement,treaty | contract | accord | pact | deal | covenant | arrangement,,,,noun,,,,,Treaty between states when formal; contract in private law.,general news usage
aide,diplomacy,ajudan,,,aide,aide-de-camp | adjutant,,,assistant manager,noun,,,,"A person assisting a leader; in the military and at the palace, an aide-de-camp.","In foreign news ajudan renders English ""aide"", i.e. an adviser.",general news usage
alliance,diplomacy,aliansi,persekutuan militer,,alliance,coalition,,,allegiance,noun,,,,,,general news usage
allies-world-war,diplomacy,Sekutu,pasukan Sekutu,,Allies,Allied forces | Allied troops,,,,proper,exact,near: Perang Dunia | Perang Dunia II | Perang Dunia I | Nazi | Normandia,,The states that fought against Germany and its partners in the World Wars.,,general news usage
ally,diplomacy,sekutu,,,ally,allied,,,,noun,,,,A state bound to another by treaty or common cause.,Capitalized Sekutu is the Allies of the World Wars.,general news usage
ambassador,diplomacy,duta besar,,dubes,ambassador,envoy,,,big envoy | grand ambassador,noun,,,,,,general news usage
ambassador-extraordinary,diplomacy,duta besar luar biasa dan berkuasa penuh,,dubes LBBP,ambassador extraordinary and plenipotentiary,,,,exceptional ambassador,noun,,,,,,official title
apec,diplomacy,Forum Kerja Sama Ekonomi Asia Pasifik,Kerja Sama Ekonomi Asia Pasifik | Kerjasama Ekonomi Asia Pasifik,APEC,Asia-Pacific Economic Cooperation,,APEC,,,proper,,,,,,official name
arab-league,diplomacy,Liga Arab,,,Arab League,League of Arab States,,,,proper,,,,,,general news usage
arms-control,diplomacy,pengendalian senjata,pengawasan senjata,,arms control,weapons control,,,,noun,,,,,,general news usage
arms-embargo,diplomacy,embargo senjata,,,arms embargo,weapons embargo,,,,noun,,,,,,general news usage
asean,diplomacy,Perhimpunan Bangsa-Bangsa Asia Tenggara,,ASEAN | Asean,Association of Southeast Asian Nations,Association of South East Asian Nations,ASEAN | Asean,,,proper,,,,,,official name
asean-centrality,diplomacy,sentralitas ASEAN,,,ASEAN centrality,centrality of ASEAN,,,,noun,,,,,,general news usage
asean-charter,diplomacy,Piagam ASEAN,,,ASEAN Charter,Charter of ASEAN,,,,proper,,,,,,official name
asean-community,diplomacy,Masyarakat ASEAN,Komunitas ASEAN,,ASEAN Community,,,,ASEAN Society,proper,,,,,,official name
asean-economic-community,diplomacy,Masyarakat Ekonomi ASEAN,Komunitas Ekonomi ASEAN,MEA,ASEAN Economic Community,,AEC,,,proper,,,,,,official name
asean-regional-forum,diplomacy,Forum Regional ASEAN,,ARF,ASEAN Regional Forum,,ARF,,,proper,,,,,,official name
asean-secretariat,diplomacy,Sekretariat ASEAN,,,ASEAN Secretariat,,,,,proper,,,,,,official name
asian-african-conference,diplomacy,Konferensi Asia-Afrika,,KAA,Asian-African Conference,Asia-Africa Conference | Bandung Conference,,,,proper,,,,,,general news usage
asian-development-bank,diplomacy,Bank Pembangunan Asia,,ADB,Asian Development Bank,,ADB,,,proper,,,,,,official name
assistant-foreign-minister,diplomacy,asisten menteri luar negeri,asisten menlu,,assistant foreign minister,assistant minister of foreign affairs,,,,noun,,,,"A rank below deputy or vice minister in some ministries, e.g. those of China, Saudi Arabia and Egypt.",,general news usage
assistant-secretary-of-state,diplomacy,asisten menteri luar negeri,asisten menlu,,Assistant Secretary of State,US Assistant Secretary of State,,,Assistant Foreign Minister | Foreign Minister's assistant | assistant to the Secretary of State | assistant minister of foreign affairs,noun,,near: AS | Amerika Serikat | Amerika | Washington | Karen Donfried | Donfried | Christopher Hill | Chris Hill | Kritenbrink | Daniel Kritenbrink | Victoria Nuland | Nuland | Kurt Campbell | Daniel Russel | Welch | Fried | Boucher,,"The third tier of the US State Department, heading a regional or functional bureau; a title, not a personal assistant.","""Asisten Menteri Luar Negeri Karen Donfried"" without AS also means the US official.",general news usage
assistant-secretary-of-state-full,diplomacy,asisten menteri luar negeri AS,asisten menlu AS | asisten menteri luar negeri Amerika Serikat,,US Assistant Secretary of State,Assistant Secretary of State,,,US Assistant Foreign Minister,noun,,,,,,general news usage
asylum,diplomacy,suaka,suaka politik,,asylum,political asylum | sanctuary,,,,noun,,,,,"Suaka margasatwa is a wildlife reserve, not asylum.",general news usage
asylum-seeker,diplomacy,pencari suaka,,,asylum seeker,,,,asylum searcher | sanctuary seeker,noun,,,,,,general news usage
attache,diplomacy,atase,,,attaché,attache,,,,noun,,,,,,general news usage
aukus,diplomacy,AUKUS,,,AUKUS,,,,,proper,exact,,,"Security pact of Australia, the United Kingdom and the United States (2021).",,general news usage
backchannel,diplomacy,jalur belakang,saluran belakang,,backchannel,back channel,,,,noun,,,,,,general news usage
bilateral-meeting,diplomacy,pertemuan bilateral,,,bilateral meeting,bilateral talks,,,,noun,,,,,,general news usage
bilateral-relations,diplomacy,hubungan bilateral,hubungan dua negara,,bilateral relations,bilateral ties | bilateral relationship | bilateral relation | bilateral tie | relations between the two countries | ties between the two countries,,,,noun,,,,,,general news usage
bilateral-talks,diplomacy,pembicaraan bilateral,perundingan bilateral,,bilateral talks,bilateral negotiations,,,,noun,,,,,,general news usage
border,diplomacy,perbatasan,,,border,frontier | boundary,,,,noun,,,,,"""Borderline"" is wrong.",general news usage
boycott,diplomacy,boikot,,,boycott,,,,,noun,,,,,,general news usage
brics,diplomacy,BRICS,,,BRICS,,,,,proper,exact,,,"Group of large emerging economies, first Brazil, Russia, India, China and South Africa.",,general news usage
britain,diplomacy,Inggris,,,Britain,England | United Kingdom | British | English | Briton | Britons | Englishman | Englishmen | Englishwoman,UK | U.K.,,,proper,exact,,,The state in political news; England the country in sport and history; English when the language is meant.,"In diplomacy Inggris is Britain (or the UK), not England.",general news usage
buffer-state,diplomacy,negara penyangga,,,buffer state,,,,,noun,,,,,,general news usage
capitol-hill,diplomacy,Gedung Capitol,Capitol Hill,,Capitol,US Capitol | Capitol Hill,,,,proper,exact,,,,,general news usage
ceasefire,diplomacy,gencatan senjata,,,ceasefire,cease-fire | truce | armistice,,,weapon ceasing,noun,,,,An agreed end of fighting.,An armistice is formal and general; a truce is short or informal.,general news usage
ceasefire-agreement,diplomacy,perjanjian gencatan senjata,kesepakatan gencatan senjata,,ceasefire agreement,ceasefire deal | truce | armistice agreement | truce agreement,,,,noun,,,,,,general news usage
charge-daffaires,diplomacy,kuasa usaha,kuasa usaha sementara,,chargé d'affaires,charge d'affaires,,,business attorney | power of business,noun,,,,,,general news usage
citizenship,diplomacy,kewarganegaraan,,,citizenship,nationality,,,,noun,,,,,,general news usage
closing-ceremony,diplomacy,upacara penutupan,,,closing ceremony,,,,,noun,,,,,,general news usage
code-of-conduct,diplomacy,kode tata perilaku,kode perilaku | pedoman perilaku | tata perilaku,COC,code of conduct,,COC,,,noun,,,,,In the South China Sea talks: the Code of Conduct (COC).,general news usage
cold-war,diplomacy,Perang Dingin,,,Cold War,,,,,proper,exact,,,,,general news usage
commonwealth-of-nations,diplomacy,Negara-negara Persemakmuran,Persemakmuran,,Commonwealth,Commonwealth of Nations,,,,proper,exact,,,,,general news usage
communique,diplomacy,komunike,,,communiqué,communique,,,,noun,,,,,,general news usage
comprehensive-strategic-partnership,diplomacy,kemitraan strategis komprehensif,,,comprehensive strategic partnership,,,,,noun,,,,,,general news usage
condemnation,diplomacy,kecaman,kutukan,,condemnation,criticism | denunciation | curse | censure | criticize,,,,noun,,,,,,general news usage
confidence-building-measure,diplomacy,langkah membangun kepercayaan,upaya membangun kepercayaan | membangun rasa saling percaya,,confidence-building measure,confidence building | trust-building measure | mutual trust | trust building,,,,noun,,,,,,general news usage
consul,diplomacy,konsul,,,consul,,,,,noun,,,,,,general news usage
consulate,diplomacy,konsulat,,,consulate,,,,,noun,,,,,,general news usage
consulate-general,diplomacy,konsulat jenderal,,konjen | KJRI,consulate general,consulate | consul general,,,general consulate,noun,,,,,Konjen means the consulate or the consul general.,general news usage
cooperation,diplomacy,kerja sama,kerjasama,,cooperation,collaboration | partnership | cooperative | cooperate | teamwork | collaborate | working together | work together,,,,noun,,,,,,general news usage
core-interest,diplomacy,kepentingan inti,kepentingan nasional utama,,core interest,key interest | main interest | primary interest | core national interest | key national interest | vital interest,,,,noun,,,,,,general news usage
counterpart,diplomacy,mitranya,rekan sejawat | timpalannya | sejawatnya,,counterpart,colleague | opposite number | partner,,,partner friend,noun,,,,,"""Mitranya dari Rusia"" said of a minister is ""his Russian counterpart"".",general news usage
courtesy-call,diplomacy,kunjungan kehormatan,,,courtesy call,,,,honor visit | visit of honor,noun,,,,,,general news usage
de-escalate,diplomacy,mengurangi eskalasi,menurunkan eskalasi,,de-escalate,deescalate | reduce the escalation,,,reduce escalation,verb,,,,,,general news usage
de-escalation,diplomacy,de-eskalasi,deeskalasi,,de-escalation,deescalation,,,,noun,,,,,,general news usage
defense-attache,diplomacy,atase pertahanan,,athan,defense attaché,defense attache | military attaché,,,,noun,,,,,,general news usage
delegation,diplomacy,delegasi,,delri,delegation,delegate,,,,noun,,,,,,general news usage
denuclearization,diplomacy,denuklirisasi,,,denuclearization,,,,,noun,,,,,,general news usage
deputy-foreign-minister,diplomacy,wakil menteri luar negeri,wakil menlu,wamenlu,deputy foreign minister,vice foreign minister | deputy minister of foreign affairs | vice minister of foreign affairs,,,representative of the foreign minister,noun,,,,The second-ranking minister of a foreign ministry.,"""Vice foreign minister"" for China, Japan and Vietnam; ""deputy"" elsewhere.",general news usage
deputy-secretary-general,diplomacy,wakil sekretaris jenderal,wakil sekjen,wasekjen,deputy secretary-general,,,,,noun,,,,,,general news usage
deputy-secretary-of-state,diplomacy,wakil menteri luar negeri,wakil menlu,wamenlu,Deputy Secretary of State,US Deputy Secretary of State | deputy foreign minister | Undersecretary of State | Under Secretary of State,,,Vice Secretary of State,noun,,near: Sherman | Wendy Sherman | Armitage | Negroponte | Burns | Steinberg | Biegun | Campbell,,The second-ranking official of the US Department of State.,,general news usage
deputy-secretary-of-state-full,diplomacy,wakil menteri luar negeri AS,wamenlu AS | wakil menteri luar negeri Amerika Serikat | wakil menlu AS,,US Deputy Secretary of State,Deputy Secretary of State | Undersecretary of State | US Undersecretary of State | Under Secretary of State | deputy foreign minister,,,,noun,,,,,Check the title: Indonesian uses wakil menteri for the deputy secretary (one person) and for undersecretaries alike.,general news usage
developed-country,diplomacy,negara maju,,,developed country,advanced country | developed nation | industrialized country | advanced economy | advanced nation | developed world | rich country,,,forward country,noun,,,,,,general news usage
developing-country,diplomacy,negara berkembang,negara sedang berkembang,NSB,developing country,developing nation | developing world | developing economy,,,growing country,noun,,,,,,general news usage
development-assistance,diplomacy,bantuan pembangunan,,,development assistance,development aid | development assistance program,,,,noun,,,,,,general news usage
diplomacy,diplomacy,diplomasi,,,diplomacy,diplomatic,,,,noun,,,,,,general news usage
diplomat,diplomacy,diplomat,,,diplomat,,,,,noun,,,,,,general news usage
diplomatic,diplomacy,diplomatik,,,diplomatic,,,,,adjective,,,,,,general news usage
diplomatic-boycott,diplomacy,boikot diplomatik,,,diplomatic boycott,,,,,noun,,,,,,general news usage
diplomatic-effort,diplomacy,upaya diplomatik,upaya diplomasi,,diplomatic effort,diplomatic push | diplomatic bid,,,,noun,,,,,,general news usage
diplomatic-immunity,diplomacy,kekebalan diplomatik,,,diplomatic immunity,,,,diplomatic invulnerability,noun,,,,,,general news usage
diplomatic-isolation,diplomacy,isolasi diplomatik,,,diplomatic isolation,,,,,noun,,,,,,general news usage
diplomatic-mission,diplomacy,perwakilan diplomatik,misi diplomatik,,diplomatic mission,,,,,noun,,,,,,general news usage
diplomatic-note,diplomacy,nota diplomatik,,,diplomatic note,note verbale,,,,noun,,,,,,general news usage
diplomatic-relations,diplomacy,hubungan diplomatik,,,diplomatic relations,diplomatic ties | diplomatic relation | diplomatic tie | diplomatic relationship,,,,noun,,,,,,general news usage
disarmament,diplomacy,pelucutan senjata,perlucutan senjata,,disarmament,disarm | disarming,,,,noun,,,,,,general news usage
domination,diplomacy,dominasi,,,dominance,domination | dominate,,,,noun,,,,,,general news usage
donor-country,diplomacy,negara donor,,,donor country,donor nation | donor,,,,noun,,,,,,general news usage
downing-street,diplomacy,Downing Street,10 Downing Street,,Downing Street,10 Downing Street | No. 10,,,,proper,exact,,,,,general news usage
draft-resolution,diplomacy,rancangan resolusi,draf resolusi,,draft resolution,draft,,,,noun,,,,,,general news usage
dual-citizenship,diplomacy,kewarganegaraan ganda,dwikewarganegaraan,,dual citizenship,dual nationality,,,,noun,,,,,,general news usage
ease-tensions,diplomacy,meredakan ketegangan,mengurangi ketegangan,,ease tensions,ease the tension | reduce tensions | defuse tensions | lower tensions | calm tensions | ease tension | reduce tension | defuse tension | de-escalate,,,quench tensions,verb,,,,,,general news usage
eastern-bloc,diplomacy,Blok Timur,,,Eastern bloc,Eastern Bloc,,,,proper,exact,,,,,general news usage
economic-sanction,diplomacy,sanksi ekonomi,,,economic sanction,economic penalty,,,,noun,,,,,,general news usage
elysee,diplomacy,Istana Elysee,Istana Élysée,,Elysee Palace,Élysée Palace | Elysee,,,,proper,exact,,,,,general news usage
embargo,diplomacy,embargo,,,embargo,,,,,noun,,,,,,general news usage
embassy,diplomacy,kedutaan besar,kedutaan,kedubes | KBRI,embassy,mission,,,ambassadorship | great embassy,noun,,,,,"KBRI is the embassy of the Republic of Indonesia: ""Indonesian Embassy"".",general news usage
envoy,diplomacy,utusan,,,envoy,emissary | delegate | messenger | representative,,,sent person,noun,,near: PBB | damai | perdamaian | nuklir | presiden | menteri | AS | Timur Tengah | perundingan | tiba,,,,general news usage
escalation,diplomacy,eskalasi,,,escalation,,,,escalator,noun,,,,,,general news usage
european-commission,diplomacy,Komisi Eropa,,,European Commission,,,,,proper,,,,,,official name
european-council,diplomacy,Dewan Eropa,,,European Council,Council of Europe,,,,proper,,,,The European Council is the EU leaders' body; the Council of Europe is a separate organization in Strasbourg.,Indonesian uses Dewan Eropa for both; decide from context.,general news usage
european-parliament,diplomacy,Parlemen Eropa,,,European Parliament,,,,,proper,,,,,,official name
european-union,diplomacy,Uni Eropa,,UE,European Union,,EU | E.U.,,European Uni | Europe Union,proper,exact,,,,,official name
expansion-nato,diplomacy,ekspansi NATO,perluasan NATO,,NATO expansion,NATO enlargement | expansion of NATO | enlargement of NATO,,,,noun,,,,,,general news usage
extradition,diplomacy,ekstradisi,,,extradition,extradite,,,,noun,,,,,,general news usage
extradition-treaty,diplomacy,perjanjian ekstradisi,,,extradition treaty,extradition agreement,,,,noun,,,,,,general news usage
failed-state,diplomacy,negara gagal,,,failed state,,,,,noun,,,,,,general news usage
fao,diplomacy,Organisasi Pangan dan Pertanian PBB,Organisasi Pangan dan Pertanian,FAO,Food and Agriculture Organization,UN Food and Agriculture Organization,FAO,,,proper,,,,,"Indonesian media use ""Badan Pangan Dunia"" for both FAO and WFP; check which is meant.",general news usage
five-point-consensus,diplomacy,Konsensus Lima Poin,lima poin konsensus | lima butir konsensus,,Five-Point Consensus,,,,,proper,,,,,ASEAN's 2021 plan for Myanmar.,general news usage
foreign-affairs,diplomacy,urusan luar negeri,,,foreign affairs,,,,outside affairs | overseas affairs,noun,,,,,,general news usage
foreign-minister,diplomacy,menteri luar negeri,,menlu,foreign minister,minister of foreign affairs | minister for foreign affairs | foreign affairs minister | external affairs minister,FM,,Minister of Outside Country | outside minister | overseas minister | minister of the exterior,noun,,,,The member of a government in charge of relations with other states; the usual title outside the United States and Britain.,"For the US use Secretary of State, for Britain Foreign Secretary.",general news usage
foreign-ministry,diplomacy,kementerian luar negeri,departemen luar negeri,kemlu | kemenlu | kemenlu RI | deplu,foreign ministry,ministry of foreign affairs | ministry for foreign affairs | foreign affairs ministry | foreign office,,,ministry of outside affairs,noun,,,,The government department for foreign relations.,Indonesian departments became kementerian in 2009; deplu is the older name.,general news usage
foreign-national,diplomacy,warga negara asing,warga asing,WNA,foreign national,foreign citizen | foreigner,,,stranger | alien citizen,noun,,,,,,general news usage
foreign-office-uk,diplomacy,kementerian luar negeri Inggris,kemlu Inggris | kemenlu Inggris | deplu Inggris | departemen luar negeri Inggris,,Foreign Office,"British Foreign Office | Foreign, Commonwealth and Development Office | British foreign ministry",FCDO,,,noun,,,,,,general news usage
foreign-policy,diplomacy,kebijakan luar negeri,politik luar negeri,polugri,foreign policy,,,,overseas policy | outside policy | foreign politics,noun,,,,,,general news usage
foreign-secretary,diplomacy,menteri luar negeri,,menlu,Foreign Secretary,British Foreign Secretary | foreign minister,,,,noun,,near: Liz Truss | Dominic Raab | David Lammy | James Cleverly | William Hague | David Miliband | Miliband | Jack Straw | Margaret Beckett | Yvette Cooper,,The British cabinet minister in charge of foreign affairs.,"""Foreign minister"" is understood but is not the title.",general news usage
foreign-secretary-full,diplomacy,menteri luar negeri Inggris,menlu Inggris | menteri luar negeri Britania Raya,,British Foreign Secretary,Foreign Secretary | UK Foreign Secretary | British foreign minister,,,,noun,,,,,,general news usage
free-and-active-foreign-policy,diplomacy,politik luar negeri bebas aktif,politik bebas aktif | bebas aktif,,free and active foreign policy,independent and active foreign policy | free and active | independent and active,,,,noun,,,,"The doctrine of Indonesian diplomacy since 1948: aligned with no bloc, active in promoting peace.",,general news usage
g20,diplomacy,Kelompok 20,,G20 | G-20,Group of 20,,G20 | G-20,,,proper,,,,,,general news usage
g7,diplomacy,Kelompok Tujuh,,G7 | G-7,Group of Seven,,G7 | G-7,,,proper,,,,,,general news usage
g8,diplomacy,Kelompok Delapan,,G8 | G-8,Group of Eight,,G8 | G-8,,,proper,,,,,,general news usage
geneva-conventions,diplomacy,Konvensi Jenewa,,,Geneva Conventions,Geneva Convention,,,,proper,,,,,,official name
geopolitics,diplomacy,geopolitik,,,geopolitics,geopolitical,,,,noun,,,,,,general news usage
global-governance,diplomacy,tata kelola global,,,global governance,,,,global management | global order,noun,,,,,,general news usage
good-governance,diplomacy,tata kelola pemerintahan yang baik,tata pemerintahan yang baik | tata kelola yang baik,,good governance,,,,,noun,,,,,,general news usage
good-neighborliness,diplomacy,bertetangga baik,hubungan bertetangga baik,,good-neighborly relations,good neighborliness | good neighbors,,,,noun,,,,,,general news usage
good-offices,diplomacy,jasa baik,,,good offices,,,,good service | good services,noun,,near: PBB | mediasi | sekjen | penengah | sengketa,,,,general news usage
goodwill-ambassador,diplomacy,duta,,,ambassador,goodwill ambassador,,,,noun,,near: UNICEF | UNHCR | wisata | budaya | baca | kampanye | artis,,,,general news usage
great-power,diplomacy,kekuatan besar,negara besar,,major power,great power | big power | big country | large country | major country | superpower | world power | power,,,,noun,,,,,,general news usage
gross-human-rights-violation,diplomacy,pelanggaran hak asasi manusia berat,pelanggaran HAM berat | pelanggaran berat HAM,,gross human rights violation,gross violation of human rights | serious human rights violation,,,heavy human rights violation,noun,,,,,,general news usage
guarantee,diplomacy,jaminan,,,guarantee,assurance,,,,noun,,,,A promise that something will or will not be done.,"Default sense; in finance it is collateral, in criminal procedure bail (see those entries).",general news usage
gulf-cooperation-council,diplomacy,Dewan Kerja Sama Teluk,Dewan Kerjasama Teluk,GCC,Gulf Cooperation Council,,GCC,,,proper,,,,,,official name
head-of-government,diplomacy,kepala pemerintahan,,,head of government,head the government | head of the government | head of the country,,,administration head | head of administration,noun,,,,,,general news usage
head-of-state,diplomacy,kepala negara,,,head of state,president | leader,,,country head | state head,noun,,,,,,general news usage
host-country,diplomacy,tuan rumah,,,host,host country | host nation | home side | home team | home | hosting,,,owner of the house,noun,,,,,"In news the host of an event; ""landlord"" is pemilik rumah.",general news usage
human-rights,diplomacy,hak asasi manusia,hak-hak asasi manusia,HAM,human rights,human right,,,basic rights of man | human basic rights,noun,,,,,"English uses the plural: human rights violation, human rights record.",general news usage
human-rights-record,diplomacy,catatan hak asasi manusia,catatan HAM,,human rights record,rights record,,,human rights note,noun,,,,,,general news usage
human-rights-violation,diplomacy,pelanggaran hak asasi manusia,pelanggaran HAM | pelanggaran hak-hak asasi manusia,,human rights violation,human rights abuse | violation of human rights | abuse of human rights | rights violation | rights abuse,,,human rights infraction,noun,,,,,Pelanggaran HAM berat (1999 human rights court law) = gross human rights violation.,general news usage
humanitarian-aid,diplomacy,bantuan kemanusiaan,,,humanitarian aid,humanitarian assistance | humanitarian relief | relief aid,,,humanity aid,noun,,,,,,general news usage
humanitarian-corridor,diplomacy,koridor kemanusiaan,,,humanitarian corridor,,,,,noun,,,,,,general news usage
humanitarian-crisis,diplomacy,krisis kemanusiaan,,,humanitarian crisis,,,,humanity crisis,noun,,,,,,general news usage
humanitarian-pause,diplomacy,jeda kemanusiaan,,,humanitarian pause,,,,,noun,,,,,,general news usage
iaea,diplomacy,Badan Energi Atom Internasional,Badan Tenaga Atom Internasional,IAEA,International Atomic Energy Agency,UN nuclear watchdog,IAEA,,,proper,,,,,,official name
icao,diplomacy,Organisasi Penerbangan Sipil Internasional,,ICAO,International Civil Aviation Organization,,ICAO,,,proper,,,,,,official name
icc,diplomacy,Mahkamah Pidana Internasional,Pengadilan Kriminal Internasional | Pengadilan Pidana Internasional | Mahkamah Kejahatan Internasional,,International Criminal Court,,ICC,,,proper,,,,"The permanent court in The Hague that tries persons for genocide, war crimes and crimes against humanity.",,general news usage
icj,diplomacy,Mahkamah Internasional,,,International Court of Justice,World Court,ICJ,,International Supreme Court,proper,,,,"The principal court of the United Nations, which decides disputes between states.","Not the ICC, which tries persons.",general news usage
icrc,diplomacy,Komite Palang Merah Internasional,Palang Merah Internasional,ICRC,International Committee of the Red Cross,International Red Cross,ICRC,,,proper,,,,,,official name
illegal-migrant,diplomacy,imigran gelap,migran gelap | imigran ilegal | pendatang haram,,illegal immigrant,illegal migrant | undocumented migrant | irregular migrant | undocumented immigrant,,,dark immigrant,noun,,,,,,general news usage
ilo,diplomacy,Organisasi Buruh Internasional,Organisasi Perburuhan Internasional,ILO,International Labour Organization,International Labor Organization,ILO,,,proper,,,,,The organization spells its name Labour.,official name
imf,diplomacy,Dana Moneter Internasional,,IMF,International Monetary Fund,,IMF,,International Monetary Board,proper,,,,,,official name
immigration,diplomacy,imigrasi,,,immigration,,,,,noun,,,,,,general news usage
imo,diplomacy,Organisasi Maritim Internasional,,IMO,International Maritime Organization,,IMO,,,proper,,,,,,official name
inauguration,diplomacy,pelantikan,upacara pelantikan,,inauguration,swearing-in | appointment | induction | install | swear in,,,,noun,,,,,,general news usage
indonesian-citizen,diplomacy,warga negara Indonesia,,WNI,Indonesian citizen,Indonesian national | Indonesian,,,state resident,noun,,,,,,general news usage
indonesian-migrant-worker,diplomacy,pekerja migran Indonesia,tenaga kerja Indonesia | buruh migran Indonesia,TKI | TKW,Indonesian migrant worker,Indonesian worker | Indonesian overseas worker | migrant worker | overseas worker,,,Indonesian energy work,noun,,,,,TKI (and TKW for women) was replaced by PMI in Law 18/2017.,general news usage
indonesian-migrant-worker-pmi,diplomacy,PMI,,,Indonesian migrant worker,migrant worker,PMI,,,noun,exact,near: pekerja migran | TKI | BP2MI | majikan | penyalur | deportasi,,An Indonesian citizen who works abroad.,,general news usage
indonesian-red-cross,diplomacy,Palang Merah Indonesia,,PMI,Indonesian Red Cross,Indonesian Red Cross Society,PMI,,,proper,,,,Indonesia's national Red Cross society.,PMI also abbreviates pekerja migran Indonesia and Purchasing Managers' Index; see those entries.,official name
interference,diplomacy,campur tangan,,,interference,intervention | interfere | intervene | meddling | involvement,,,mixing hands,noun,,,,,,general news usage
internal-affairs,diplomacy,urusan dalam negeri,urusan internal,,internal affairs,domestic affairs | home affairs,,,interior affairs | affairs inside the country,noun,,,,,Mencampuri urusan dalam negeri = interfere in (another state's) internal affairs.,general news usage
internally-displaced-person,diplomacy,pengungsi internal,pengungsi dalam negeri,,internally displaced person,internally displaced people,IDP,,,noun,,,,,,general news usage
international-agreement,diplomacy,perjanjian internasional,,,international agreement,international treaty | treaty,,,,noun,,,,,,general news usage
international-community,diplomacy,masyarakat internasional,komunitas internasional,,international community,,,,international society | international public,noun,,,,,"Masyarakat is ""community"" here, ""society"" elsewhere.",general news usage
international-law,diplomacy,hukum internasional,,,international law,,,,,noun,,,,,,general news usage
international-order,diplomacy,tatanan internasional,tatanan dunia,,international order,world order | global order,,,,noun,,,,,,general news usage
international-relations,diplomacy,hubungan internasional,,,international relations,,,,,noun,,,,,,general news usage
interpol,diplomacy,Interpol,,,Interpol,International Criminal Police Organization,INTERPOL,,,proper,exact,,,,,general news usage
iom,diplomacy,Organisasi Internasional untuk Migrasi,,IOM,International Organization for Migration,,IOM,,,proper,,,,,,official name
joint-communique,diplomacy,komunike bersama,,,joint communiqué,joint communique,,,,noun,,,,,,general news usage
joint-press-conference,diplomacy,konferensi pers bersama,jumpa pers bersama | konperensi pers bersama,,joint press conference,joint news conference,,,,noun,,,,,,general news usage
joint-statement,diplomacy,pernyataan bersama,,,joint statement,joint communiqué | joint communique | joint declaration,,,statement together,noun,,,,,,general news usage
kremlin,diplomacy,Kremlin,,,Kremlin,,,,,proper,exact,,,,,general news usage
land-border,diplomacy,perbatasan darat,,,land border,,,,,noun,,,,,,general news usage
least-developed-country,diplomacy,negara kurang berkembang,negara terbelakang,,least developed country,underdeveloped country,LDC,,,noun,,,,,,general news usage
legally-binding,diplomacy,mengikat secara hukum,,,legally binding,binding in law | binding under law,,,tying by law | binding legally,adjective,,,,,Said of commitments whose breach has legal consequences.,general news usage
maritime-boundary,diplomacy,batas maritim,perbatasan maritim | batas laut | perbatasan laut,,maritime boundary,maritime border | sea border | sea boundary,,,,noun,,,,,,general news usage
mediator,diplomacy,mediator,juru runding | penengah,,mediator,negotiator | go-between,,,,noun,,,,,,general news usage
melanesian-spearhead-group,diplomacy,Kelompok Ujung Tombak Melanesia,,MSG,Melanesian Spearhead Group,,MSG,,,proper,,,,,,official name
member-state,diplomacy,negara anggota,negara-negara anggota,,member state,member country | member nation,,,,noun,,,,,,general news usage
memorandum-of-understanding,diplomacy,nota kesepahaman,memorandum saling pengertian | nota kesepakatan | memorandum kesepahaman,MoU,memorandum of understanding,,MoU | MOU,,note of understanding | agreement note,noun,,,,,,general news usage
migrant-worker,diplomacy,pekerja migran,buruh migran | tenaga kerja migran,,migrant worker,migrant labor | migrant | migrant laborer | overseas worker,,,,noun,,,,,,general news usage
military-bloc,diplomacy,blok militer,,,military bloc,,,,military block,noun,,,,,,general news usage
military-infrastructure,diplomacy,infrastruktur militer,,,military infrastructure,,,,,noun,,,,,,general news usage
minsk-agreement,diplomacy,Perjanjian Minsk,Kesepakatan Minsk,,Minsk agreement,Minsk accord | Minsk protocol,,,,proper,,,,,,general news usage
multilateralism,diplomacy,multilateralisme,,,multilateralism,,,,,noun,,,,,,general news usage
national-interest,diplomacy,kepentingan nasional,,,national interest,,,,national importance,noun,,,,,,general news usage
national-security-adviser,diplomacy,penasihat keamanan nasional,,,national security adviser,national security advisor,,,national safety adviser,noun,,,,,,general news usage
nato,diplomacy,Pakta Pertahanan Atlantik Utara,Organisasi Traktat Atlantik Utara,NATO,North Atlantic Treaty Organization,,NATO,,North Atlantic Defense Pact | North Atlantic Defence Pact,proper,,,,The military alliance founded by the North Atlantic Treaty of 1949.,"Indonesian newspapers call the organization a ""pakta pertahanan""; English uses the treaty's name.",official name
nato-bloc,diplomacy,blok NATO,,,NATO bloc,,,,NATO block,noun,,,,,,general news usage
negotiation,diplomacy,perundingan,negosiasi,,negotiation,talks | bargaining | negotiating | negotiate,,,,noun,,,,,,general news usage
negotiator,diplomacy,perunding,negosiator | juru runding utama,,negotiator,,,,,noun,,,,,,general news usage
neighboring-country,diplomacy,negara tetangga,,,neighboring country,neighbor | neighboring nation | neighboring state | neighbor country | neighboring,,,,noun,,,,,,general news usage
non-aligned-movement,diplomacy,Gerakan Non-Blok,Gerakan Nonblok,GNB,Non-Aligned Movement,Nonaligned Movement,NAM,,Non-Block Movement | Non-Bloc Movement,proper,,,,,,official name
non-interference,diplomacy,tidak campur tangan,prinsip tidak campur tangan | non-intervensi | tidak ikut campur,,non-interference,non-intervention | noninterference | nonintervention | not interfere | not intervene,,,not mixing in,noun,,,,,,general news usage
non-permanent-member,diplomacy,anggota tidak tetap,,,non-permanent member,nonpermanent member | temporary member,,,,noun,,,,,,general news usage
non-proliferation-treaty,diplomacy,Traktat Nonproliferasi Nuklir,Traktat Non-Proliferasi Nuklir | Perjanjian Nonproliferasi Nuklir | Perjanjian Non-Proliferasi Nuklir,NPT,Nuclear Non-Proliferation Treaty,Treaty on the Non-Proliferation of Nuclear Weapons | Non-Proliferation Treaty | nuclear Nonproliferation Treaty,NPT,,,proper,,,,,,official name
nuclear-deal,diplomacy,kesepakatan nuklir,perjanjian nuklir,,nuclear deal,nuclear agreement | nuclear accord | nuclear pact | nuclear treaty,,,,noun,,,,,,general news usage
nuclear-test-ban-treaty,diplomacy,Traktat Pelarangan Uji Coba Nuklir,Traktat Pelarangan Menyeluruh Uji Coba Nuklir,CTBT,Comprehensive Nuclear-Test-Ban Treaty,Comprehensive Test Ban Treaty,CTBT,,,proper,,,,,,official name
oecd,diplomacy,Organisasi Kerja Sama dan Pembangunan Ekonomi,Organisasi untuk Kerja Sama dan Pembangunan Ekonomi,OECD,Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development,OECD,,,proper,,,,,,official name
official-visit,diplomacy,kunjungan resmi,,,official visit,,,,,noun,,,,,,general news usage
oic,diplomacy,Organisasi Kerja Sama Islam,Organisasi Konferensi Islam | Organisasi Kerjasama Islam,OKI,Organization of Islamic Cooperation,Organisation of Islamic Cooperation | Organization of the Islamic Conference | Organization of Islamic Conference | Islamic Conference Organization,OIC,,,proper,,,,,Renamed in 2011; before that Organization of the Islamic Conference.,official name
one-china-policy,diplomacy,kebijakan satu China,prinsip satu China | kebijakan satu Tiongkok,,One China policy,One China principle,,,one-Chinese policy,noun,,,,,,general news usage
opec,diplomacy,Organisasi Negara-negara Pengekspor Minyak,Organisasi Negara-Negara Pengekspor Minyak Bumi,OPEC,Organization of the Petroleum Exporting Countries,,OPEC,,,proper,,,,,,official name
opening-ceremony,diplomacy,upacara pembukaan,,,opening ceremony,inauguration | opening,,,,noun,,,,,,general news usage
osce,diplomacy,Organisasi untuk Keamanan dan Kerja Sama di Eropa,Organisasi Keamanan dan Kerja Sama Eropa,OSCE,Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,OSCE,,,proper,,,,,,official name
pacific-islands-forum,diplomacy,Forum Kepulauan Pasifik,Forum Pulau-Pulau Pasifik,PIF,Pacific Islands Forum,,PIF,,,proper,,,,,,official name
partner-country,diplomacy,negara mitra,,,partner country,partner nation | partner state,,,,noun,,,,,,general news usage
peace-agreement,diplomacy,perjanjian damai,kesepakatan damai | perjanjian perdamaian | kesepakatan perdamaian | pakta perdamaian,,peace agreement,peace deal | peace accord | peace treaty | peace pact,,,,noun,,,,,,general news usage
peace-process,diplomacy,proses perdamaian,proses damai,,peace process,,,,,noun,,,,,,general news usage
peace-talks,diplomacy,perundingan damai,pembicaraan damai | perundingan perdamaian | pembicaraan perdamaian,,peace talks,peace negotiation | peace talk,,,,noun,,,,,,general news usage
pentagon,diplomacy,Pentagon,,,Pentagon,,,,,proper,exact,,,,,general news usage
permanent-court-of-arbitration,diplomacy,Mahkamah Arbitrase Internasional,Mahkamah Arbitrase Permanen | Pengadilan Arbitrase Permanen | Pengadilan Arbitrase Internasional,,Permanent Court of Arbitration,international arbitration tribunal | International Court of Arbitration,PCA,,,proper,,,,,,general news usage
permanent-member,diplomacy,anggota tetap,,,permanent member,permanent membership,,,,noun,,,,,,general news usage
persona-non-grata,diplomacy,persona non grata,,,persona non grata,,,,,noun,,,,,,general news usage
post-cold-war,diplomacy,pasca-Perang Dingin,pasca Perang Dingin,,post-Cold War,after the Cold War | since the Cold War,,,past Cold War,noun,,,,,,general news usage
post-covid,diplomacy,pasca-COVID,pascapandemi | pasca-pandemi,,post-COVID,post-pandemic | after the pandemic,,,,noun,,,,,,general news usage
press-conference,diplomacy,konferensi pers,jumpa pers,,press conference,news conference | press briefing | press meeting,,,press meet,noun,,,,,,general news usage
press-secretary,diplomacy,sekretaris pers,,,press secretary,,,,,noun,,,,,,general news usage
press-statement,diplomacy,keterangan pers,pernyataan pers | siaran pers,,press statement,press release | news release | statement to the press | statement,,,press information,noun,,,,,,general news usage
protest-note,diplomacy,nota protes,,,protest note,note of protest | diplomatic protest,,,,noun,,,,,,general news usage
quad,diplomacy,Dialog Keamanan Segiempat,Dialog Keamanan Kuadrilateral,,Quadrilateral Security Dialogue,Quad,,,,proper,,,,,,general news usage
ratification,diplomacy,ratifikasi,,,ratification,ratify,,,,noun,,,,,,general news usage
red-crescent,diplomacy,Bulan Sabit Merah,,,Red Crescent,,,,Red New Moon,proper,exact,,,,,general news usage
red-cross,diplomacy,Palang Merah,,,Red Cross,,,,Red Bar,proper,exact,,,,,general news usage
refugee,diplomacy,pengungsi,,,refugee,displaced person | displaced people | evacuee | displaced | internally displaced person,IDP,,,noun,,,,"A person who has fled war, persecution or disaster.",Refugee when across a border; internally displaced person or evacuee (after a disaster) inside the country.,general news usage
refugee-camp,diplomacy,kamp pengungsi,kamp pengungsian | tempat pengungsian,,refugee camp,displacement camp | evacuation center | evacuation camp | shelter,,,,noun,,,,,,general news usage
regional-country,diplomacy,negara kawasan,negara di kawasan,,regional country,country in the region | regional state,,,,noun,,,,,,general news usage
repatriation,diplomacy,repatriasi,pemulangan,,repatriation,return | deportation | sending home,,,,noun,,,,,,general news usage
resident-coordinator,diplomacy,koordinator residen PBB,,,UN resident coordinator,resident coordinator,,,,noun,,,,,,general news usage
resolution,diplomacy,resolusi,,,resolution,,,,,noun,,,,,,general news usage
roadmap,diplomacy,peta jalan,,,roadmap,road map,,,street map | way map,noun,,,,,,general news usage
rotating-presidency,diplomacy,keketuaan,presidensi,,chairmanship,presidency | chair,,,,noun,,,,The turn of a state to lead an international organization.,Keketuaan ASEAN = ASEAN chairmanship; Presidensi G20 = G20 presidency.,general news usage
rules-based-order,diplomacy,tatanan berbasis aturan,tatanan internasional berbasis aturan,,rules-based order,rules-based international order,,,,noun,,,,,,general news usage
sadc,diplomacy,Komunitas Pembangunan Afrika Bagian Selatan,Komunitas Pembangunan Afrika Selatan | Komunitas Pembangunan Negara-Negara Afrika Bagian Selatan,SADC,Southern African Development Community,,SADC,,,proper,,,,,,official name
sanction,diplomacy,sanksi,,,sanction,penalty,,,,noun,,,,,Against a state: sanctions (plural). In Indonesian administrative law and in sport also: penalty.,general news usage
secretary-general,diplomacy,sekretaris jenderal,,sekjen,secretary-general,general secretary,,,,noun,,,,,"Secretary-general of organizations; ""general secretary"" for parties and unions.",general news usage
secretary-of-state,diplomacy,menteri luar negeri,,menlu,Secretary of State,US Secretary of State,,US Foreign Minister,American Foreign Minister | state minister,noun,,near: Blinken | Antony Blinken | Rubio | Marco Rubio | Pompeo | Mike Pompeo | Tillerson | Rex Tillerson | John Kerry | Hillary Clinton | Hillary | Condoleezza Rice | Condoleezza | Rice | Colin Powell | Powell | Albright | Kissinger,,The US cabinet member in charge of foreign affairs.,"Keep ""foreign minister"" for the other countries' ministers named in the same sentence.",general news usage
secretary-of-state-full,diplomacy,menteri luar negeri AS,menlu AS | menteri luar negeri Amerika Serikat | menlu Amerika Serikat | menlu Amerika,,US Secretary of State,Secretary of State | American Secretary of State,,,US Foreign Minister | US Minister of Foreign Affairs,noun,,,,,The explicit form with the country; needs no condition.,general news usage
security-cooperation,diplomacy,kerja sama keamanan,kerjasama keamanan,,security cooperation,,,,,noun,,,,,,general news usage
security-council-member,diplomacy,anggota Dewan Keamanan,anggota Dewan Keamanan PBB | anggota DK PBB,,Security Council member,member of the Security Council | member of the UN Security Council | UN Security Council member | member of the council,,,,noun,,,,,,general news usage
security-guarantee,diplomacy,jaminan keamanan,,,security guarantee,security assurance,,,safety guarantee | safety assurance | guaranty of security,noun,,,,"A binding promise by one state or alliance to protect another, or to refrain from steps that threaten it.","""Safety"" is keselamatan; keamanan between states is always ""security"".",general news usage
self-determination,diplomacy,penentuan nasib sendiri,hak menentukan nasib sendiri,,self-determination,right to self-determination | right of self-determination,,,own fate determination,noun,,,,,,general news usage
sever-diplomatic-ties,diplomacy,memutuskan hubungan diplomatik,memutus hubungan diplomatik,,sever diplomatic ties,sever diplomatic relations | break off diplomatic relations | break diplomatic relations | cut diplomatic ties | cut diplomatic relations,,,,verb,,,,,,general news usage
shanghai-cooperation-organization,diplomacy,Organisasi Kerja Sama Shanghai,,SCO,Shanghai Cooperation Organization,Shanghai Cooperation Organisation,SCO,,,proper,,,,,,official name
shuttle-diplomacy,diplomacy,diplomasi ulang-alik,,,shuttle diplomacy,,,,,noun,,,,,,general news usage
signatory,diplomacy,negara penandatangan,,,signatory,signer,,,,noun,,,,,,general news usage
six-party-talks,diplomacy,pembicaraan enam pihak,perundingan enam pihak | perundingan enam negara | pembicaraan enam negara,,six-party talks,six-nation talks | six-way talks | six-country talks | six-party negotiations | six-nation negotiations | six-country negotiations,,,,noun,,,,,,general news usage
soft-power,diplomacy,kekuatan lunak,,,soft power,,,,tender power,noun,,,,,,general news usage
sovereign,diplomacy,berdaulat,,,sovereign,,,,,adjective,,,,,,general news usage
sovereignty,diplomacy,kedaulatan,,,sovereignty,sovereign,,,,noun,,,,,,general news usage
special-adviser,diplomacy,penasihat khusus,staf khusus,,special adviser,special advisor | special staff,,,,noun,,,,,"Staf khusus (of a minister or president) is a post: special adviser rather than ""special staff"".",general news usage
special-envoy,diplomacy,utusan khusus,,,special envoy,,,,special messenger | special delegate,noun,,,,,,general news usage
sphere-of-influence,diplomacy,lingkup pengaruh,lingkungan pengaruh,,sphere of influence,,,,,noun,,,,,,general news usage
spokesperson,diplomacy,juru bicara,jurubicara,jubir,spokesperson,spokesman | spokeswoman,,,speaker | talker,noun,,,,A person who speaks officially for a government or organization.,"Choose spokesman or spokeswoman when the person's gender is known; never ""speaker"", which is ketua parlemen.",general news usage
state-department,diplomacy,kementerian luar negeri,departemen luar negeri,kemlu | deplu | kemenlu,State Department,Department of State,,US Foreign Ministry,Ministry of State,noun,,near: Gedung Putih | Ned Price | Matthew Miller | Sean McCormack | McCormack | Tom Casey | Victoria Nuland | Morgan Ortagus | Heather Nauert,,The US foreign ministry.,,general news usage
state-department-full,diplomacy,kementerian luar negeri AS,departemen luar negeri AS | kemenlu AS | deplu AS | kemlu AS | departemen luar negeri Amerika Serikat | kementerian luar negeri Amerika Serikat | departemen luar negeri Amerika,,US State Department,State Department | US Department of State | Department of State,,,US Foreign Ministry | Ministry of Foreign Affairs of the US,noun,,,,,,general news usage
state-visit,diplomacy,kunjungan kenegaraan,,,state visit,,,,national visit,noun,,,,,,general news usage
strategic-partnership,diplomacy,kemitraan strategis,,,strategic partnership,,,,,noun,,,,,,general news usage
strongman,diplomacy,orang kuat,,,strongman,strong man,,,,noun,,near: presiden | militer | pemimpin | Kremlin | rezim | diktator | politik | Rusia,,,,general news usage
summit,diplomacy,konferensi tingkat tinggi,pertemuan puncak | pertemuan tingkat tinggi,KTT,summit,summit meeting | high-level meeting,,,high level conference | high-level conference | peak meeting | top meeting | conference of high level,noun,,,,A meeting of heads of state or government.,"KTT ASEAN = ASEAN Summit, KTT G20 = G20 Summit.",general news usage
superpower,diplomacy,negara adidaya,adidaya | negara adikuasa,,superpower,super power,,,,noun,,,,,,general news usage
talks,diplomacy,pembicaraan,,,talks,talk | conversation | discussion | dialogue | negotiation,,,,noun,,,,,"In diplomacy ""talks"" (plural); a telephone conversation is a ""call"" or ""conversation"".",general news usage
tension,diplomacy,ketegangan,,,tension,strain | stress,,,,noun,,,,,,general news usage
territorial-claim,diplomacy,klaim teritorial,klaim wilayah,,territorial claim,,,,,noun,,,,,,general news usage
territorial-dispute,diplomacy,sengketa wilayah,sengketa teritorial,,territorial dispute,,,,regional dispute,noun,,,,,,general news usage
territorial-integrity,diplomacy,integritas teritorial,keutuhan wilayah | integritas wilayah,,territorial integrity,,,,regional integrity | area integrity,noun,,,,,,general news usage
the-west,diplomacy,Barat,dunia Barat | negeri Barat,,West,Western | Western world,,,,proper,exact,,,The countries of Europe and North America and their allies seen as a political bloc.,"Capital letter in both languages; lower-case barat is the compass point. In names (Jawa Barat, Tepi Barat) it belongs to the name.",general news usage
to-boycott,diplomacy,memboikot,,,boycott,,,,,verb,,,,,,general news usage
to-condemn,diplomacy,mengecam,mengutuk,,condemn,denounce | slam | deplore | criticize | curse | decry,,,,verb,,,,,"Mengutuk in diplomatic statements is ""condemn"", not ""curse"".",general news usage
to-deport,diplomacy,mendeportasi,,,deport,,,,,verb,,,,,,general news usage
to-disarm,diplomacy,melucuti senjata,,,disarm,give up weapons | lay down arms,,,,verb,,,,,,general news usage
to-extradite,diplomacy,mengekstradisi,mengekstradisikan,,extradite,,,,,verb,,,,,,general news usage
to-guarantee,diplomacy,menjamin,,,guarantee,ensure | assure | insure | secure | warrant | vouch,,,,verb,,,,,,general news usage
to-impose,diplomacy,memberlakukan,,,impose,enforce | enact | implement | introduce | apply | put into effect | effect | in force | levy | effective | adopt | take effect | come into force | go into effect,,,,verb,,,,,"Memberlakukan sanksi/jam malam/boikot = impose; memberlakukan undang-undang = enact, put into force.",general news usage
to-interfere-in-internal-affairs,diplomacy,mencampuri urusan dalam negeri,ikut campur urusan dalam negeri | mencampuri urusan internal,,interfere in the internal affairs,interfere in internal affairs | meddle in the internal affairs | meddle in internal affairs | interfere in domestic affairs | intervene in internal affairs | intervene in the internal affairs | interfere with the internal affairs,,,mix the internal affairs,verb,,,,,,general news usage
to-lift-sanctions,diplomacy,mencabut sanksi,,,lift sanction,lift the sanction | remove sanction | end sanction,,,pull out sanctions | revoke sanctions,verb,,,,,,general news usage
to-mediate,diplomacy,memediasi,menengahi,,mediate,broker,,,,verb,,,,,,general news usage
to-ratify,diplomacy,meratifikasi,,,ratify,,,,,verb,,,,,,general news usage
to-veto,diplomacy,memveto,,,veto,,,,,verb,,,,,,general news usage
track-two-diplomacy,diplomacy,diplomasi jalur kedua,,,track two diplomacy,Track II diplomacy,,,,noun,,,,,,general news usage
trade-embargo,diplomacy,embargo perdagangan,,,trade embargo,,,,,noun,,,,,,general news usage
travel-restriction,diplomacy,pembatasan perjalanan,,,travel restriction,travel curb | travel limitation,,,,noun,,,,,,general news usage
travel-warning,diplomacy,peringatan perjalanan,,,travel warning,travel advisory,,,,noun,,,,,,general news usage
treaty,diplomacy,traktat,pakta,,treaty,pact,,,,noun,,,,,,general news usage
treaty-of-amity,diplomacy,Traktat Persahabatan dan Kerja Sama,Perjanjian Persahabatan dan Kerja Sama,,Treaty of Amity and Cooperation,Treaty of Amity and Cooperation in Southeast Asia,TAC,,,proper,,,,,,official name
two-state-solution,diplomacy,solusi dua negara,,,two-state solution,,,,two-country solution,noun,,,,,,general news usage
un-charter,diplomacy,Piagam PBB,Piagam Perserikatan Bangsa-Bangsa,,UN Charter,Charter of the United Nations | United Nations Charter,,,,proper,,,,,,official name
un-food-agency,diplomacy,Badan Pangan Dunia,badan pangan PBB,,UN food agency,World Food Programme | World Food Program | Food and Agriculture Organization | world food agency | United Nations food agency,WFP | FAO,,,proper,,,,Loose name of the World Food Programme or of the FAO: find out which is meant.,,general news usage
un-general-assembly,diplomacy,Majelis Umum PBB,Sidang Umum PBB | Sidang Majelis Umum PBB | Majelis Umum Perserikatan Bangsa-Bangsa,,UN General Assembly,General Assembly | United Nations General Assembly,UNGA,,General Council | General Session,proper,,,,,,general news usage
un-general-assembly-short,diplomacy,Majelis Umum,,,General Assembly,UN General Assembly | United Nations General Assembly,,,General Council | General Session,proper,,near: PBB | Perserikatan Bangsa-Bangsa | Dewan Keamanan | resolusi PBB,,,Other bodies have a general assembly or general council of their own.,general news usage
un-human-rights-council,diplomacy,Dewan HAM PBB,Dewan Hak Asasi Manusia PBB | Dewan Hak Asasi Manusia,,UN Human Rights Council,Human Rights Council,UNHRC,,,proper,,,,,,official name
un-human-rights-office,diplomacy,Kantor HAM PBB,Komisaris Tinggi PBB untuk Hak Asasi Manusia | Komisaris Tinggi HAM PBB | Kantor Komisaris Tinggi HAM PBB,,UN High Commissioner for Human Rights,Office of the UN High Commissioner for Human Rights | UN human rights office | UN rights chief | UN rights office,OHCHR,,,proper,,,,,,general news usage
un-resolution,diplomacy,resolusi PBB,resolusi DK PBB | resolusi Dewan Keamanan PBB | resolusi Dewan Keamanan,,UN resolution,UN Security Council resolution | Security Council resolution | United Nations resolution,,,,noun,,,,,,general news usage
un-secretary-general,diplomacy,Sekretaris Jenderal PBB,Sekjen PBB,,UN Secretary-General,Secretary-General of the United Nations | UN chief | United Nations Secretary-General | UN head,,,UN General Secretary,proper,,,,,,general news usage
un-security-council,diplomacy,Dewan Keamanan PBB,Dewan Keamanan | Dewan Keamanan Perserikatan Bangsa-Bangsa,DK PBB,UN Security Council,Security Council | United Nations Security Council,UNSC,,Safety Council,proper,,,,,,general news usage
unclos,diplomacy,Konvensi PBB tentang Hukum Laut,Konvensi Hukum Laut PBB | Konvensi PBB tentang Hukum Laut 1982,UNCLOS,United Nations Convention on the Law of the Sea,UN Convention on the Law of the Sea | Law of the Sea Convention,UNCLOS,,,proper,,,,,,official name
undersecretary-general,diplomacy,wakil sekretaris jenderal PBB,wakil sekjen PBB,,UN undersecretary-general,UN Deputy Secretary-General | UN Under-Secretary-General | deputy UN secretary general,,,,noun,,,,,,general news usage
unesco,diplomacy,"Organisasi Pendidikan, Ilmu Pengetahuan, dan Kebudayaan PBB",,UNESCO | Unesco,"United Nations Educational, Scientific and Cultural Organization",,UNESCO | Unesco,,,proper,,,,,,official name
unhcr,diplomacy,Komisariat Tinggi PBB untuk Pengungsi,Badan Pengungsi PBB | Komisioner Tinggi PBB untuk Pengungsi | Badan PBB untuk Urusan Pengungsi,UNHCR,UN refugee agency,UN High Commissioner for Refugees | Office of the United Nations High Commissioner for Refugees,UNHCR,,,proper,,,,,,general news usage
unicef,diplomacy,Dana Anak-anak PBB,Badan PBB untuk Anak-anak,UNICEF | Unicef,UN Children's Fund,United Nations Children's Fund | UN children's agency,UNICEF | Unicef,,,proper,,,,,,official name
united-kingdom,diplomacy,Britania Raya,,,United Kingdom,Great Britain | Britain | British,UK | U.K.,,,proper,exact,,,,,general news usage
united-nations,diplomacy,Perserikatan Bangsa-Bangsa,Perserikatan Bangsa Bangsa,PBB,United Nations,,UN | U.N.,League of Nations,Union of Nations,proper,,,,The world organization founded in 1945.,PBB is also the land and building tax and a political party: see the conditions of those entries.,official name
united-states,diplomacy,Amerika Serikat,,AS,United States,United States of America | American | America,US | U.S. | USA,,,proper,exact,,,,The abbreviation AS is always written in capitals; never leave it untranslated.,general news usage
veto-power,diplomacy,hak veto,,,veto power,right of veto | veto right | veto,,,,noun,,,,,,general news usage
video-call,diplomacy,panggilan video,pertemuan video,,video call,video meeting | videoconference,,,,noun,,,,,,general news usage
vienna-convention,diplomacy,Konvensi Wina,,,Vienna Convention,,,,,proper,,,,,,official name
virtual-summit,diplomacy,KTT virtual,pertemuan puncak virtual,,virtual summit,online summit,,,,noun,,,,,,general news usage
visa-free,diplomacy,bebas visa,,,visa-free,visa exemption | visa waiver,,,,noun,,,,,,general news usage
visa-on-arrival,diplomacy,visa saat kedatangan,visa kunjungan saat kedatangan,,visa on arrival,,,,,noun,,,,,,general news usage
western-bloc,diplomacy,Blok Barat,,,Western bloc,Western Bloc,,,,proper,exact,,,,,general news usage
western-country,diplomacy,negara Barat,negara-negara Barat,,Western country,Western nation | Western state | Western power,,,West country | west state,noun,,,,,Capital W: the political West.,general news usage
wfp,diplomacy,Program Pangan Dunia,,WFP,World Food Programme,World Food Program,WFP,,,proper,,,,,,official name
white-house,diplomacy,Gedung Putih,,,White House,,,,White Building,proper,exact,,,,,general news usage
white-house-press-secretary,diplomacy,sekretaris pers Gedung Putih,juru bicara Gedung Putih,,White House press secretary,White House spokesman | White House spokeswoman | White House spokesperson,,,White House press secretariat,noun,,,,,Sekretaris pers is the title; juru bicara the generic word.,general news usage
who,diplomacy,Organisasi Kesehatan Dunia,Badan Kesehatan Dunia,WHO,World Health Organization,World Health Organisation,WHO,,World Health Agency | World Health Body,proper,,,,,,official name
working-visit,diplomacy,kunjungan kerja,,kunker,working visit,work visit | visit,,,,noun,,,,,,general news usage
world-bank,diplomacy,Bank Dunia,,,World Bank,,,,,proper,,,,,,official name
world-leader,diplomacy,pemimpin dunia,,,world leader,global leader,,,,noun,,,,,,general news usage
wto,diplomacy,Organisasi Perdagangan Dunia,,WTO,World Trade Organization,,WTO,,,proper,,,,,,official name
"""##
