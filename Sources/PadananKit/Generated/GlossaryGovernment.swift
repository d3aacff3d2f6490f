// Generated from government.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryGovernmentData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
abstention,government,abstain,,,abstain,abstention,,,,noun,,,,,,general news usage
acting-minister,government,menteri ad interim,,,acting minister,interim minister | minister ad interim,,,,noun,,,,,,general news usage
administration,government,pemerintahan,,,government,administration | governance | rule | regime | governmental | reign | administrative,,,,noun,,,,"The governing of a state or region, and those who do it.",,general news usage
agriculture-minister,government,menteri pertanian,,mentan,agriculture minister,minister of agriculture | minister for agriculture,,,,noun,,,,,,general news usage
authoritarian-regime,government,rezim otoriter,,,authoritarian regime,,,,,noun,,,,,,general news usage
autocracy,government,pemerintahan otoriter,otoriter,,authoritarian,authoritarian rule | autocratic,,,,noun,,,,,,general news usage
autonomous-region,government,daerah otonom,daerah otonomi,,autonomous region,autonomous area,,,,noun,,,,,,general news usage
ballot-box,government,kotak suara,,,ballot box,,,,sound box | voice box,noun,,,,,,general news usage
ballot-paper,government,surat suara,kertas suara,,ballot,ballot paper | voting paper,,,voice letter | letter of voice,noun,,,,,,general news usage
bappeda,government,Badan Perencanaan Pembangunan Daerah,,Bappeda,Regional Development Planning Agency,regional development planning board | local development planning agency | regional planning agency,Bappeda | BAPPEDA,,,proper,,,,,,official name
bappenas,government,Badan Perencanaan Pembangunan Nasional,,Bappenas,National Development Planning Agency,National Development Planning Board | Ministry of National Development Planning,Bappenas,,,proper,,,,,,official name
basarnas,government,Badan Nasional Pencarian dan Pertolongan,Badan SAR Nasional,Basarnas,National Search and Rescue Agency,,Basarnas,,,proper,,,,,,official name
bhinneka-tunggal-ika,government,Bhinneka Tunggal Ika,,,Bhinneka Tunggal Ika,Unity in Diversity,,,,proper,,,no,The Indonesian national motto.,"Keep verbatim; gloss as ""Unity in Diversity"" on first mention.",official name
bill,government,rancangan undang-undang,,RUU,bill,draft law | draft bill | law draft | draft of law | proposed law | draft of the law | draft legislation,,,law plan | law design,noun,,,,,RUU Pemilu = election bill; after enactment it is undang-undang (law).,general news usage
bmkg,government,"Badan Meteorologi, Klimatologi, dan Geofisika",Badan Meteorologi dan Geofisika,BMKG | BMG,"Meteorology, Climatology and Geophysics Agency","Meteorology and Geophysics Agency | Meteorological, Climatological and Geophysical Agency | Meteorological and Geophysical Agency",BMKG | BMG,,,proper,,,,,,official name
bnn,government,Badan Narkotika Nasional,,BNN,National Narcotics Agency,National Narcotics Board,BNN,,,proper,,,,,,official name
bnpb,government,Badan Nasional Penanggulangan Bencana,,BNPB,National Disaster Mitigation Agency,National Agency for Disaster Management | National Disaster Management Agency | National Agency for Disaster Countermeasure,BNPB,,,proper,,,,,,official name
bnpt,government,Badan Nasional Penanggulangan Terorisme,,BNPT,National Counterterrorism Agency,National Counter Terrorism Agency | National Agency for Combating Terrorism,BNPT,,,proper,,,,,,official name
bpbd,government,Badan Penanggulangan Bencana Daerah,,BPBD,Regional Disaster Mitigation Agency,Regional Disaster Management Agency,BPBD,,,proper,,,,,,official name
bpjs-kesehatan,government,BPJS Kesehatan,,,Healthcare and Social Security Agency,BPJS Kesehatan | BPJS Health | national health insurance agency,,,,proper,,,,,,official name
bpjs-ketenagakerjaan,government,BPJS Ketenagakerjaan,,,Workers Social Security Agency,BPJS Ketenagakerjaan | social security agency for employment,,,,proper,,,,,,official name
bpom,government,Badan Pengawas Obat dan Makanan,,BPOM,Food and Drug Monitoring Agency,National Agency of Drug and Food Control | Indonesian Food and Drug Authority | Food and Drug Supervisory Agency | Food and Drugs Control Agency,BPOM,,,proper,,,,,,official name
brin,government,Badan Riset dan Inovasi Nasional,,BRIN,National Research and Innovation Agency,,BRIN,,,proper,,,,,,official name
bssn,government,Badan Siber dan Sandi Negara,,BSSN,National Cyber and Crypto Agency,National Cyber and Encryption Agency,BSSN,,,proper,,,,,,official name
bulog,government,Badan Urusan Logistik,Perum Bulog,Bulog,State Logistics Agency,National Logistics Agency,Bulog | BULOG,,,proper,,,,,,official name
bureaucracy,government,birokrasi,,,bureaucracy,bureaucratic,,,,noun,,,,,,general news usage
bureaucratic-reform,government,reformasi birokrasi,,,bureaucratic reform,bureaucracy reform,,,,noun,,,,,,general news usage
by-election,government,pemilihan sela,,,by-election,special election,,,,noun,,,,,,general news usage
cabinet,government,kabinet,,,cabinet,,,,,noun,,,,,,general news usage
cabinet-reshuffle,government,perombakan kabinet,reshuffle kabinet,,cabinet reshuffle,reshuffle,,,,noun,,,,,,general news usage
cabinet-secretary,government,sekretaris kabinet,,seskab,cabinet secretary,,,,,noun,,,,,,general news usage
cadre,government,kader,,,cadre,party member | health volunteer | volunteer | activist | kader,,,,noun,,,,,Kader posyandu is a community health volunteer.,general news usage
candidate,government,kandidat,,,candidate,nominee | contender,,,,noun,,,,,,general news usage
candidate-for-office,government,calon,,,candidate,nominee | prospective | hopeful | would-be | potential,,,,noun,,near: pemilu | pemilihan | presiden | partai | gubernur | bupati | pilkada | pilpres | DPR | KPU | ketua | wali kota | hakim agung,,A person standing or proposed for an office.,"Elsewhere calon is ""prospective, future"": calon pembeli = prospective buyer.",general news usage
central-executive-board,government,dewan pimpinan pusat,dewan pengurus pusat,DPP,central executive board,central board | central executive council,DPP,,,noun,,,,,,general news usage
central-government,government,pemerintah pusat,,,central government,national government | federal government,,,,noun,,,,,,general news usage
chairman,government,ketua,,,chair,chairman | chairperson | head | chairwoman | leader | president | chief | speaker,,,,noun,,,,,,general news usage
chancellor,government,kanselir,,,chancellor,,,,,noun,,,,,,general news usage
chief-of-presidential-staff,government,kepala staf kepresidenan,kepala kantor staf presiden,,presidential chief of staff,chief of presidential staff | Presidential Staff Office,,,,noun,,,,,,general news usage
city-government,government,pemerintah kota,,pemkot,city government,municipal government | city administration | municipality | kota government | municipal administration | local government | city | city authority | government | administration | municipal authority,,,,noun,,,,,,general news usage
civil-servant,government,pegawai negeri sipil,aparatur sipil negara | pegawai negeri,PNS | ASN,civil servant,public servant | civil service | state apparatus | government employee | state civil apparatus | government official | public service employee | government worker | governmental employee,,,state civil employee,noun,,,,,,general news usage
civil-society,government,masyarakat sipil,masyarakat madani,,civil society,,,,,noun,,,,,,general news usage
coalition,government,koalisi,,,coalition,,,,,noun,,,,,,general news usage
communist-party,government,Partai Komunis,,,Communist Party,,,,,proper,,,,,,general news usage
congress,government,kongres,,,congress,congressional,,,,noun,,,,,,general news usage
congress-us,government,Kongres AS,Kongres Amerika Serikat | Kongres Amerika,,US Congress,Congress,,,,proper,,,,,,general news usage
conservative-party,government,Partai Konservatif,,,Conservative Party,Conservatives | Tory Party | Conservative | Tories,,,,proper,,,,,,general news usage
constitution,government,undang-undang dasar,konstitusi,UUD,constitution,constitutional,,,basic law book,noun,,,,,,general news usage
constitution-1945,government,UUD 1945,Undang-Undang Dasar 1945 | UUD '45,,1945 Constitution,Constitution of 1945 | Constitution,,,,proper,,,,,,general news usage
constitutional-amendment,government,amandemen konstitusi,amendemen konstitusi | amandemen UUD | amandemen UUD 1945,,constitutional amendment,amendment to the constitution | amendment of the constitution | amendment,,,,noun,,,,,,general news usage
coordinating-minister,government,menteri koordinator,,menko,coordinating minister,,,,coordinator minister,noun,,,,,,general news usage
coordinating-minister-economy,government,Menteri Koordinator Bidang Perekonomian,Menko Perekonomian | Menteri Koordinator Perekonomian,,Coordinating Minister for Economic Affairs,Coordinating Minister for the Economy | chief economics minister | coordinating economic minister | Coordinating Minister for Economy | Coordinating Minister for Economic | economic affairs coordinating minister | economic coordinating minister | coordinating minister,,,,proper,,,,,,official name
coordinating-minister-politics,government,"Menteri Koordinator Bidang Politik, Hukum, dan Keamanan",Menko Polhukam,Menkopolhukam | Menko Polkam,"Coordinating Minister for Political, Legal and Security Affairs","coordinating political, legal and security affairs minister | chief security minister | Coordinating Minister for Politics, Law and Security",,,,proper,,,,,,official name
corruption,government,korupsi,,,corruption,graft | corrupt,,,,noun,,,,,,general news usage
crackdown,government,tindakan keras,,,crackdown,clampdown | tough action | stern action | tough measure,,,hard action,noun,,,,Severe measures by authorities against a group.,,general news usage
crown-prince,government,putra mahkota,pangeran mahkota,,crown prince,,,,crown son,noun,,,,,,general news usage
decentralization,government,desentralisasi,,,decentralization,,,,,noun,,,,,,general news usage
democracy,government,demokrasi,,,democracy,democratic,,,,noun,,,,,,general news usage
democratic-party-us,government,Partai Demokrat,,,Democratic Party,Democrats | Democrat Party | Democrat | Democratic,,,,proper,,,,,The US party is the Democratic Party; so is the Indonesian Partai Demokrat in English-language media.,general news usage
demonstration,government,unjuk rasa,demonstrasi | aksi unjuk rasa,,demonstration,protest | rally | street rally | protest rally,,,show of feeling,noun,,,,,,general news usage
demonstrator,government,pengunjuk rasa,demonstran | pendemo,,protester,demonstrator | protestor,,,,noun,,,,,,general news usage
densus-88,government,Detasemen Khusus 88 Antiteror,Detasemen Khusus 88,Densus 88,Special Detachment 88,Densus 88 counterterrorism squad | Detachment 88,Densus 88,,,proper,,,,,,official name
deputy-chairman,government,wakil ketua,,,deputy chair,vice chairman | deputy chairman | deputy speaker | vice chairperson | deputy chairperson | vice chair | deputy head | deputy leader | vice president,,,,noun,,,,,,general news usage
deputy-governor,government,wakil gubernur,,wagub,deputy governor,vice governor | lieutenant governor,,,,noun,,,,,,general news usage
deputy-minister,government,wakil menteri,,wamen,deputy minister,vice minister | deputy secretary | undersecretary,,,minister representative,noun,,,,,,general news usage
deputy-prime-minister,government,wakil perdana menteri,,,deputy prime minister,vice premier | vice prime minister | deputy premier,,,,noun,,,,,,general news usage
deputy-regent,government,wakil bupati,,wabup,deputy regent,vice regent | deputy district head,,,,noun,,,,,,general news usage
director-general,government,direktur jenderal,direktorat jenderal,dirjen | ditjen,director general,directorate general | general director,,,,noun,,,,,,general news usage
district-subregency,government,kecamatan,,,district,subdistrict | sub-district | kecamatan,,,,noun,,,,A division of a regency or city.,"District (formerly ""subdistrict""); avoid the same word for kabupaten in one text.",general news usage
education-minister,government,menteri pendidikan,menteri pendidikan nasional,mendiknas | mendikbud,education minister,minister of education | national education minister | minister for education | minister of national education | education and culture minister,MoNE,,,noun,,,,,,general news usage
electability,government,elektabilitas,,,electability,,,,,noun,,,,,,general news usage
election-campaign,government,kampanye pemilu,kampanye pemilihan | kampanye pemilihan umum,,election campaign,campaign | electoral campaign,,,,noun,,,,,,general news usage
elections-ethics-council,government,Dewan Kehormatan Penyelenggara Pemilu,,DKPP,Election Organizer Ethics Council,Election Organization Ethics Council | Elections Organizer Ethics Council,DKPP,,,proper,,,,,,official name
elections-supervisory-agency,government,Badan Pengawas Pemilihan Umum,Badan Pengawas Pemilu,Bawaslu,Elections Supervisory Agency,General Elections Supervisory Agency | Election Supervisory Board,Bawaslu,,,proper,,,,,,official name
electoral-district,government,daerah pemilihan,,dapil,electoral district,constituency | electoral area,,,,noun,,,,,,general news usage
energy-minister,government,menteri energi dan sumber daya mineral,menteri ESDM,,energy and mineral resources minister,minister of energy and mineral resources | minister for energy and mineral resources | energy minister | mines and energy minister,,,,noun,,,,,,general news usage
environment-minister,government,menteri lingkungan hidup,menteri negara lingkungan hidup,menLH,environment minister,minister of environment | minister of the environment | state minister for the environment | minister for the environment | minister of environmental affairs,,,,noun,,,,,,general news usage
exit-poll,government,jajak pendapat usai pencoblosan,,,exit poll,,,,,noun,,,,,,general news usage
extraordinary-congress,government,kongres luar biasa,,,extraordinary congress,special congress,,,outstanding congress | exceptional congress,noun,,,,,,general news usage
extraordinary-congress-abbr,government,KLB,,,extraordinary congress,special congress,,,,noun,exact,near: kongres | partai | Demokrat | PSSI | ketua umum | parpol,,A congress of a party or federation called outside its regular turn.,,general news usage
fisheries-minister,government,menteri kelautan dan perikanan,menteri perikanan,,maritime affairs and fisheries minister,minister of maritime affairs and fisheries | marine affairs and fisheries minister | minister of marine affairs and fisheries | fisheries minister,,,,noun,,,,,,general news usage
forestry-minister,government,menteri kehutanan,,menhut,forestry minister,minister of forestry | minister for forestry,,,,noun,,,,,,general news usage
general-chairman,government,ketua umum,,ketum,chairman,general chairman | chair | chairperson | general chairperson | chairwoman | leader | president,,,,noun,,,,,,general news usage
general-election,government,pemilihan umum,,pemilu,general election,election | legislative election | poll,,,,noun,,,,,,general news usage
general-elections-commission,government,Komisi Pemilihan Umum,,KPU | KPUD,General Elections Commission,General Election Commission | election commission | Electoral Commission,KPU,,,proper,,,,,,official name
gerindra,government,Partai Gerakan Indonesia Raya,Partai Gerindra,Gerindra,Great Indonesia Movement Party,Gerindra Party,Gerindra,,,proper,,,,,,official name
golkar,government,Partai Golkar,Golongan Karya,Golkar,Golkar Party,Party of Functional Groups,Golkar,,,proper,,,,,,official name
golput,government,golongan putih,,golput,abstainers,non-voter | abstention,golput,,white group,noun,,,,Eligible voters who deliberately do not vote or spoil their ballots.,,general news usage
government,government,pemerintah,,,government,administration | governmental | authorities | state,,,,noun,,,,,"Pemerintah = those who govern; pemerintahan = governing, or the administration of a leader.",general news usage
government-regulation,government,peraturan pemerintah,,,government regulation,,PP,,,noun,,,,,,general news usage
government-regulation-abbr,government,PP,,,Government Regulation,government regulation,PP,,,noun,exact,near: Nomor | No | No. | Tahun | pasal | UU,,,,general news usage
governor,government,gubernur,,,governor,gubernatorial,,,,noun,,,,,,general news usage
governor-and-heads,government,kepala daerah,,,regional head,regional leader | local leader | head of region | regional chief | head of local government | local government head | regional government head | local head | head of the region | head of a region,,,,noun,,,,,,general news usage
gubernatorial-election,government,pemilihan gubernur,,pilgub,gubernatorial election,governor election,,,,noun,,,,,,general news usage
health-minister,government,menteri kesehatan,,menkes,health minister,minister of health | minister for health | health secretary,,,,noun,,,,,,general news usage
hearing-parliament,government,rapat dengar pendapat,,RDP,hearing,parliamentary hearing | public hearing | House hearing,,,hear opinion meeting,noun,,,,,,general news usage
home-minister,government,menteri dalam negeri,,mendagri,home minister,home affairs minister | interior minister | minister of home affairs | minister of interior | minister of the interior | Minister for Home Affairs,,,inside minister | domestic minister,noun,,,,The minister in charge of regional government or of police and internal security.,"Home (affairs) minister for Indonesia, Malaysia, India; interior minister for most other states.",general news usage
home-ministry,government,kementerian dalam negeri,departemen dalam negeri,kemendagri | depdagri,home ministry,home affairs ministry | interior ministry | ministry of home affairs | ministry of the interior | ministry of interior,,,,noun,,,,,,general news usage
home-secretary-uk,government,menteri dalam negeri,,mendagri,Home Secretary,British Home Secretary | British interior minister | interior minister | home minister | home affairs minister,,,,noun,,near: Scotland Yard | Theresa May | Priti Patel | Suella Braverman | Jacqui Smith | Yvette Cooper | Inggris | London,,The British minister for police and immigration.,,general news usage
home-secretary-uk-full,government,menteri dalam negeri Inggris,mendagri Inggris,,British Home Secretary,Home Secretary | British interior minister,,,,noun,,,,,,general news usage
homeland-security-department,government,departemen keamanan dalam negeri,kementerian keamanan dalam negeri | departemen keamanan dalam negeri AS,,Department of Homeland Security,Homeland Security Department,DHS,,,noun,,,,,,general news usage
house-of-representatives,government,Dewan Perwakilan Rakyat,DPR RI,DPR | DPR-RI,House of Representatives,parliament | House,DPR,,People's Representative Council | Representative People's Council,proper,,,,The lower and main legislative chamber of Indonesia.,"""House"" on second mention. The US House is DPR AS in Indonesian texts.",official name
impeachment,government,pemakzulan,,,impeachment,,,,dethronement,noun,,,,,,general news usage
incumbent-candidate,government,kandidat petahana,calon petahana | petahana,,incumbent,incumbent candidate,,,,noun,,,,,,general news usage
independence-day,government,Hari Kemerdekaan,HUT RI | HUT Kemerdekaan RI,,Independence Day,Independence Day celebration | independence anniversary,,,,proper,,,,,,general news usage
indonesian-communist-party,government,Partai Komunis Indonesia,,PKI,Indonesian Communist Party,Communist Party of Indonesia,PKI,,,proper,,,,,,official name
indonesian-ulema-council,government,Majelis Ulama Indonesia,,MUI,Indonesian Ulema Council,Indonesian Council of Ulema | Indonesian Ulemas Council,MUI,,,proper,,,,,,general news usage
industry-minister,government,menteri perindustrian,,menperin,industry minister,minister of industry | minister for industry,,,,noun,,,,,,general news usage
interim-government,government,pemerintahan sementara,pemerintahan transisi | pemerintah transisi,,interim government,transitional government | caretaker government | provisional government,,,,noun,,,,,,general news usage
interpellation,government,hak interpelasi,interpelasi,,right of interpellation,interpellation | interpellation right,,,,noun,,,,,,general news usage
king,government,raja,,,king,,,,,noun,,near: kerajaan | Saudi | Yordania | Thailand | Maroko | Abdullah | Inggris | ratu | takhta | Spanyol | Belanda,,,,general news usage
kkn,government,"korupsi, kolusi, dan nepotisme",,KKN,"corruption, collusion and nepotism","corruption, collusion, and nepotism",KKN,,,noun,,,,,KKN is also the student community service program (kuliah kerja nyata).,general news usage
komnas-ham,government,Komisi Nasional Hak Asasi Manusia,,Komnas HAM,National Commission on Human Rights,National Human Rights Commission | National Commission for Human Rights,Komnas HAM,,,proper,,,,,,official name
komnas-perempuan,government,Komisi Nasional Anti Kekerasan terhadap Perempuan,Komnas Perempuan,,National Commission on Violence Against Women,,Komnas Perempuan,,,proper,,,,,,official name
labour-party-uk,government,Partai Buruh,,,Labour Party,Labor Party | Labour | Labor,,,,proper,,,,,"Labour in Britain, Israel and New Zealand; Labor in Australia.",general news usage
landslide-victory,government,kemenangan telak,,,landslide victory,landslide | decisive victory | crushing victory | resounding victory | convincing win | thrashing | big win | rout,,,,noun,,,,,,general news usage
law-statute,government,undang-undang,,UU,law,act | legislation | statute | statutory,,,constitution,noun,,,,A statute passed by parliament.,UU No. 39 Tahun 1999 = Law No. 39/1999. Undang-undang Dasar is the constitution.,general news usage
lawmaker,government,anggota parlemen,anggota DPR | anggota dewan | anggota legislatif | legislator | pembuat undang-undang,,lawmaker,legislator | member of parliament | House member | member of the House | MP | council member | member of the House of Representatives | parliament member | councilor | councillor | board member | assembly member | member of the DPR | House of Representatives member | member of House of Representatives | deputy | MEP,,,,noun,,,,,,general news usage
legislative-body,government,badan legislatif,lembaga legislatif | legislatif,,legislature,legislative body | legislative | legislative institution | legislative branch,,,,noun,,,,,,general news usage
legislative-candidate,government,calon anggota legislatif,calon legislatif,caleg,legislative candidate,,,,,noun,,,,,,general news usage
legislative-election,government,pemilihan legislatif,pemilu legislatif,pileg,legislative election,parliamentary election,,,,noun,,,,,,general news usage
lipi,government,Lembaga Ilmu Pengetahuan Indonesia,,LIPI,Indonesian Institute of Sciences,Indonesian Institute of Science,LIPI,,,proper,,,,,,official name
local-government,government,pemerintah daerah,,pemda,regional government,local government | regional administration | local administration | regency government | local authority | district government | government | provincial government | regional authority | district administration | kabupaten government | administration,,,,noun,,,,,,general news usage
lower-house,government,majelis rendah,,,lower house,lower chamber,,,low assembly,noun,,,,,,general news usage
manpower-minister,government,menteri tenaga kerja,menteri ketenagakerjaan | menteri tenaga kerja dan transmigrasi,menaker | menakertrans,manpower minister,minister of manpower | labor minister | manpower and transmigration minister | minister of labor,,,energy work minister,noun,,,,,,general news usage
mass-organization,government,organisasi kemasyarakatan,organisasi massa,ormas,mass organization,community organization | civil society organization | social organization | mass group,,,,noun,,,,,,general news usage
match-badminton,government,partai,,,match,game | tie | singles | doubles,,,,noun,,near: tunggal | ganda | bulutangkis | bulu tangkis | final | set | gim | wasit | Thomas | Uber,,One match of a sports fixture.,,general news usage
mayor,government,wali kota,walikota,,mayor,,,,guardian of the city | city guardian,noun,,,,,,general news usage
merdeka-palace,government,Istana Merdeka,,,Merdeka Palace,State Palace | Freedom Palace,,,,proper,,,,,,general news usage
minister,government,menteri,,,minister,secretary | ministerial,,,,noun,,,,,,general news usage
minister-of-justice,government,menteri kehakiman,,,justice minister,minister of justice,,,minister of judgeship,noun,,,,,,general news usage
minister-of-law,government,menteri hukum dan hak asasi manusia,menteri hukum dan HAM,menkumham | menkum HAM,law and human rights minister,minister of law and human rights | justice and human rights minister | Minister of Justice and Human Rights | Minister for Law and Human Rights,,,,noun,,,,,,general news usage
ministerial-regulation,government,peraturan menteri,,,ministerial regulation,minister regulation | ministry regulation | minister's regulation | regulation of the minister,,,,noun,,,,,,general news usage
ministry,government,kementerian,,,ministry,department | ministerial,,,,noun,,,,,,general news usage
ministry-of-education,government,kementerian pendidikan,kementerian pendidikan nasional | departemen pendidikan nasional | kementerian pendidikan dan kebudayaan,depdiknas | kemdiknas | kemendikbud,ministry of education,education ministry | Ministry of National Education | national education ministry | Department of Education | National Education Department | Department of National Education | Ministry of Education and Culture,MoNE,,,noun,,,,,,general news usage
ministry-of-health,government,kementerian kesehatan,departemen kesehatan,kemenkes | depkes,health ministry,ministry of health | Health Department | Department of Health,MOH,,,noun,,,,,,general news usage
ministry-of-religious-affairs,government,kementerian agama,departemen agama,kemenag | depag,ministry of religious affairs,religious affairs ministry | Department of Religious Affairs | Ministry of Religion | Department of Religion | Religious Affairs Department | religion ministry,MORA | MoRA,,,noun,,,,,,general news usage
ministry-of-transportation,government,kementerian perhubungan,departemen perhubungan,kemenhub | dephub,transportation ministry,ministry of transportation | transport ministry | Department of Transportation | Communications Ministry,,,,noun,,,,,,general news usage
mobile-brigade,government,Brigade Mobil,,Brimob,Mobile Brigade,police Mobile Brigade,Brimob,,,proper,,,,,,official name
muhammadiyah,government,Muhammadiyah,,,Muhammadiyah,,,,,proper,,,no,,,official name
nahdlatul-ulama,government,Nahdlatul Ulama,,NU,Nahdlatul Ulama,,NU,,,proper,,,no,,,official name
nasdem,government,Partai NasDem,Partai Nasional Demokrat,NasDem,NasDem Party,National Democratic Party | NasDem,,,,proper,any,,,,,official name
national-development-planning-abbr,government,PPN,,,national development planning,National Development Planning,,,,noun,exact,near: Menteri | Bappenas | Meneg | Menneg | Paskah Suzetta | Kepala Bappenas,,"Part of the name of a ministry, today with the planning agency Bappenas.",,general news usage
national-development-planning-minister,government,menteri perencanaan pembangunan nasional,menteri PPN | menteri negara PPN | menteri negara perencanaan pembangunan nasional | Meneg PPN,,national development planning minister,minister of national development planning | minister for national development planning | state minister for national development planning | planning minister,,,,noun,,,,,,general news usage
national-legislation-program,government,program legislasi nasional,,prolegnas,National Legislation Program,,Prolegnas,,,noun,,,,,,general news usage
national-police,government,Kepolisian Negara Republik Indonesia,Polri | Kepolisian RI,,National Police,Indonesian National Police | Indonesian Police | police,Polri,,,proper,,,,,,official name
new-order,government,Orde Baru,,Orba,New Order,New Order era | New Order regime,,,,proper,,,,"Soeharto's rule, 1966–1998.",,general news usage
ngo,government,lembaga swadaya masyarakat,organisasi nonpemerintah | organisasi non-pemerintah | organisasi non pemerintahan | organisasi non-pemerintahan,LSM | ornop,non-governmental organization,nongovernmental organization | civil society organization | non-government organization,NGO,,,noun,,,,,,general news usage
oath-of-office,government,sumpah jabatan,,,oath of office,,,,position oath,noun,,,,,,general news usage
official,government,pejabat,,,official,officer | functionary | executive | authority,,,,noun,,,,,,general news usage
old-order,government,Orde Lama,,Orla,Old Order,,,,,proper,,,,,,general news usage
ombudsman,government,Ombudsman Republik Indonesia,Ombudsman,,Ombudsman,Indonesian Ombudsman,,,,proper,,,,,,general news usage
opinion-poll,government,jajak pendapat,,,poll,opinion poll | survey | polling | referendum,,,,noun,,,,,"The East Timor jajak pendapat of 1999 was a ""popular consultation"" (referendum).",general news usage
opposition,government,oposisi,,,opposition,opponent,,,,noun,,,,,,general news usage
opposition-leader,government,pemimpin oposisi,tokoh oposisi,,opposition leader,opposition figure,,,,noun,,,,,,general news usage
opposition-party,government,partai oposisi,,,opposition party,opposition,,,,noun,,,,,,general news usage
pan,government,Partai Amanat Nasional,,PAN,National Mandate Party,,PAN,,,proper,,,,,,official name
pancasila,government,Pancasila,,,Pancasila,,,,,proper,,,no,The five principles of the Indonesian state ideology.,,official name
parliament,government,parlemen,,,parliament,legislature | parliamentary | House | Diet | Knesset | assembly | Congress,,,,noun,,,,,,general news usage
parliament-building,government,gedung DPR,gedung MPR/DPR | gedung DPR/MPR | gedung parlemen | gedung DPR/MPR RI,,parliament building,House building | House of Representatives building | legislature building | parliament complex | parliament | legislative building | DPR/MPR building | MPR/DPR building | House of Representatives | House | DPR building,,,,noun,,,,,,general news usage
parliamentary-commission,government,komisi DPR,Komisi I DPR | Komisi II DPR | Komisi III DPR | Komisi XI DPR,,House commission,parliamentary commission | commission of the House | Commission | House of Representatives Commission,,,,noun,,,,,Keep the Roman numeral: Komisi I = House Commission I.,general news usage
parliamentary-election,government,pemilihan parlemen,pemilu parlemen,,parliamentary election,parliamentary poll,,,,noun,,,,,,general news usage
parliamentary-group,government,fraksi,,,faction,parliamentary group | caucus | fraction,,,party fraction,noun,,,,The members of one party in the DPR.,"""Faction"" is established in Indonesian English; ""fraction"" is wrong in this sense.",general news usage
parliamentary-seat,government,kursi,kursi parlemen | kursi DPR | kursi di parlemen | kursi di DPR,,seat,,,,,noun,,near: DPR | DPRD | parlemen | pemilu | partai | Senat | suara | majelis | Kongres,,A place as a member of a parliament.,Only in political context; otherwise a chair.,general news usage
parliamentary-threshold,government,ambang batas parlemen,,,parliamentary threshold,electoral threshold,,,,noun,,,,,,general news usage
party,government,partai,,,party,,,,,noun,,near: pemilu | politik | kader | ketua | oposisi | koalisi | kongres | parlemen | DPR | Golkar | Demokrat | PDIP | Republik | Buruh | presiden | menteri | kandidat | fraksi | pemimpin | komunis | sayap,,A political organization that contests elections.,In badminton partai is a match.,general news usage
party-cadre,government,kader partai,,,party cadre,party member,,,,noun,,,,,,general news usage
pbb-crescent-star,government,Partai Bulan Bintang,,PBB,Crescent Star Party,Crescent and Star Party,PBB,,,proper,,near: Partai Bulan Bintang | Yusril | Yusril Ihza Mahendra | caleg | parpol,,A small Islamic party in Indonesia.,,official name
pdip,government,Partai Demokrasi Indonesia Perjuangan,PDI Perjuangan,PDIP | PDI-P,Indonesian Democratic Party of Struggle,Indonesian Democratic Party-Struggle,PDI-P | PDIP,,,proper,,,,,,official name
people-s-consultative-assembly,government,Majelis Permusyawaratan Rakyat,MPR RI,MPR,People's Consultative Assembly,,MPR,,,proper,,,,,,official name
permanent-voter-list,government,daftar pemilih tetap,,DPT,final voter list,final voters list | permanent voter list,,,,noun,,,,,,general news usage
pkb,government,Partai Kebangkitan Bangsa,,PKB,National Awakening Party,,PKB,,,proper,,,,,,official name
pks,government,Partai Keadilan Sejahtera,,PKS,Prosperous Justice Party,,PKS,,,proper,,,,,,official name
plenary-session,government,sidang paripurna,rapat paripurna | rapat pleno | sidang pleno,,plenary session,plenary meeting | plenary,,,complete session,noun,,,,,,general news usage
police,government,kepolisian,polisi,,police,policeman | police officer | police force,,,,noun,,,,,,general news usage
police-chief,government,Kepala Kepolisian Republik Indonesia,Kapolri | Kepala Polri,,National Police chief,police chief | Indonesian Police chief | chief of the Indonesian Police,Kapolri,,,proper,,,,,,general news usage
police-precinct,government,kepolisian sektor,,polsek,subdistrict police,sector police | police precinct | police station,,,,noun,,,,,,general news usage
police-regional,government,kepolisian daerah,,polda | polda metro jaya,regional police,provincial police | Police,Polda,,,noun,,,,,,general news usage
police-resort,government,kepolisian resor,,polres | polresta,district police,resort police | city police | police precinct | police,,,,noun,,,,,,general news usage
political-dynasty,government,dinasti politik,politik dinasti,,political dynasty,dynastic politics,,,,noun,,,,,,general news usage
political-elite,government,elite politik,elit politik,,political elite,,,,,noun,,,,,,general news usage
political-party,government,partai politik,,parpol,political party,party,,,,noun,,,,,,general news usage
political-prisoner,government,tahanan politik,narapidana politik,tapol,political prisoner,political detainee,,,,noun,,,,,,general news usage
polling-station,government,tempat pemungutan suara,,TPS,polling station,polling place | polling booth,,,vote collecting place,noun,,,,Where voters cast their ballots.,,general news usage
ppp,government,Partai Persatuan Pembangunan,,PPP,United Development Party,,PPP,,,proper,,,,,,official name
president,government,presiden,,,president,presidential | presidency,,,,noun,,,,,,general news usage
president-commissioner,government,komisaris utama,presiden komisaris,,president commissioner,chief commissioner | chairman of the board of commissioners,,,main commissary,noun,,,,,,general news usage
president-director,government,presiden direktur,direktur utama,presdir | dirut,president director,chief executive officer | CEO | managing director | chief executive | director | main director,,,,noun,,,,,The chief executive of an Indonesian company.,general news usage
president-elect,government,presiden terpilih,,,president-elect,elected president,,,,noun,,,,,,general news usage
presidential-candidate,government,calon presiden,kandidat presiden,capres,presidential candidate,presidential nominee | presidential hopeful | candidate for president,,,,noun,,,,,,general news usage
presidential-decree,government,keputusan presiden,dekrit presiden,keppres,presidential decree,presidential decision,,,,noun,,,,,,general news usage
presidential-election,government,pemilihan presiden,pemilu presiden,pilpres,presidential election,presidential poll | presidential vote | presidential race,,,,noun,,,,,,general news usage
presidential-instruction,government,instruksi presiden,,inpres,presidential instruction,president's instruction,Inpres | INPRES,,,noun,,,,,,general news usage
presidential-palace,government,istana presiden,istana kepresidenan,,presidential palace,State Palace,,,,noun,,,,,,general news usage
presidential-regulation,government,peraturan presiden,,perpres,presidential regulation,presidential decree,Perprest rule,,,noun,,,,,,general news usage
presidential-threshold,government,ambang batas presiden,ambang batas pencalonan presiden,,presidential threshold,presidential nomination threshold,,,,noun,,,,,,general news usage
prime-minister,government,perdana menteri,,PM,prime minister,premier | prime ministerial,PM,,first minister,noun,,,,,,general news usage
pro-democracy-movement,government,gerakan pro-demokrasi,gerakan prodemokrasi,,pro-democracy movement,democracy movement,,,,noun,,,,,,general news usage
provincial-government,government,pemerintah provinsi,pemerintah propinsi,pemprov,provincial government,provincial administration | province government | administration | government,,,,noun,,,,,,general news usage
public-order-agency,government,Satuan Polisi Pamong Praja,,Satpol PP,Public Order Agency,public order police | public order officers | Civil Service Police Unit,Satpol PP,,,proper,,,,,,general news usage
public-service,government,pelayanan publik,layanan publik,,public service,,,,,noun,,,,,,general news usage
quick-count,government,hitung cepat,,,quick count,,,,,noun,,,,,,general news usage
real-count,government,hitung nyata,,,real count,official count,,,,noun,,,,,,general news usage
referendum,government,referendum,,,referendum,,,,,noun,,,,,,general news usage
reform-era,government,era reformasi,,,reform era,Reformasi | Reformation | reformation era | reform,,,,noun,exact,,,,The period since the fall of Soeharto in 1998; not the Protestant Reformation.,general news usage
regency,government,kabupaten,,,regency,district | kabupaten,,,,noun,,,,"A second-level region under a province, headed by a bupati.",Regency in Indonesian English; district in older and aid texts.,general news usage
regency-government,government,pemerintah kabupaten,,pemkab,regency government,district government | kabupaten government | regency administration | district administration | local government | government | kabupaten administration,,,,noun,,,,,,general news usage
regent,government,bupati,,,regent,district head | head of district | regency head | bupati | district chief,,,,noun,,,,The elected head of a regency (kabupaten).,"""Regent"" is the Indonesian-English convention; ""district head"" in aid reports.",general news usage
regime,government,rezim,,,regime,,,,,noun,,,,,,general news usage
regional-autonomy,government,otonomi daerah,,otda,regional autonomy,local autonomy | decentralization,,,,noun,,,,,,general news usage
regional-election,government,pemilihan kepala daerah,,pilkada,regional election,regional head election | local election | election of regional heads | gubernatorial election | direct regional election | district head election | election of district heads | mayoral election | direct election,,,,noun,,,,,,general news usage
regional-expansion,government,pemekaran daerah,pemekaran wilayah,,creation of new regions,regional splitting | formation of new regions | administrative division | regional proliferation,,,regional blooming,noun,,,,,,general news usage
regional-house-of-representatives,government,Dewan Perwakilan Rakyat Daerah,,DPRD,Regional House of Representatives,regional legislative council | local legislative council | Regional People's Representative Assembly | regional parliament | city council | provincial council | regional legislative body | local parliament | regional legislature | district parliament | local legislature | local assembly | regional legislative assembly | provincial parliament | legislative council | parliament | regional assembly,DPRD,,,proper,,,,,,official name
regional-police-chief,government,kepala kepolisian daerah,,kapolda,regional police chief,provincial police chief | police chief,,,,noun,,,,,,general news usage
regional-regulation,government,peraturan daerah,,perda,regional regulation,bylaw | by-law | local regulation | regional bylaw | local bylaw | provincial regulation | ordinance | regulation | local government regulation | district regulation | regency regulation | regional law | local law,,,,noun,,,,,,general news usage
regional-representative-council,government,Dewan Perwakilan Daerah,DPD RI,DPD,Regional Representative Council,Regional Representatives Council | Regional Representative Assembly,DPD,,,proper,,,,"The second chamber, with four members for each province.",In party contexts DPD is a provincial board (Dewan Pimpinan Daerah).,official name
regulation-in-lieu-of-law,government,peraturan pemerintah pengganti undang-undang,,perppu | perpu,government regulation in lieu of law,regulation in lieu of law | emergency regulation,Perppu,,,noun,,,,An emergency decree of the president with the force of law until parliament accepts or rejects it.,Gloss Perppu on first mention.,general news usage
religious-affairs-minister,government,menteri agama,,menag,religious affairs minister,minister of religious affairs | minister of religion | religion minister | minister for religious affairs,,,,noun,,,,,,general news usage
republic-of-indonesia,government,Republik Indonesia,,RI,Republic of Indonesia,Indonesia | Indonesian,,,,proper,exact,,,,,official name
republican-party,government,Partai Republik,,,Republican Party,Republicans | Republican,GOP,,Republic Party,proper,,,,,,general news usage
resignation,government,pengunduran diri,,,resignation,withdrawal | stepping down,,,,noun,,,,,,general news usage
right-of-inquiry,government,hak angket,,,right of inquiry,inquiry right | right to inquiry | inquiry rights,,,questionnaire right,noun,,,,,,general news usage
riot,government,kerusuhan,,,riot,unrest | rioting | violence | disturbance,,,,noun,,,,,,general news usage
rule-of-law,government,negara hukum,supremasi hukum,,rule of law,supremacy of law | law supremacy | constitutional state | state based on law,,,law state,noun,,,,,,general news usage
ruling-coalition,government,koalisi berkuasa,koalisi yang berkuasa | koalisi pemerintah,,ruling coalition,governing coalition | government coalition,,,,noun,,,,,,general news usage
ruling-party,government,partai berkuasa,partai yang berkuasa | partai penguasa,,ruling party,governing party | party in power,,,,noun,,,,,,general news usage
running-mate,government,pasangan calon,,paslon,candidate pair,ticket | pair of candidates,,,,noun,,,,,,general news usage
runoff-election,government,pemilihan putaran kedua,pemilu putaran kedua | putaran kedua pemilu | putaran kedua pemilihan,,runoff,run-off | runoff election | second round | run-off election,,,,noun,,,,,,general news usage
secretary-of-homeland-security,government,menteri keamanan dalam negeri,menteri keamanan dalam negeri AS,,Homeland Security Secretary,Secretary of Homeland Security,,,domestic security minister,noun,,,,,,general news usage
secretary-of-the-interior-us,government,menteri dalam negeri AS,menteri dalam negeri Amerika Serikat,,US Secretary of the Interior,Interior Secretary,,,,noun,,,,,The US minister for public lands; not in charge of police.,general news usage
senate,government,Senat,,,Senate,,,,,proper,,,,,,general news usage
senator,government,senator,,,senator,,Sen.,,,noun,,,,,,general news usage
senior-official,government,pejabat tinggi,pejabat senior,,senior official,high-ranking official | top official | high official | senior-ranking official | senior figure | top leader,,,,noun,,,,,,general news usage
snap-election,government,pemilu dini,pemilihan dini | pemilu sela,,snap election,early election | by-election,,,,noun,,,,,,general news usage
soe-minister,government,menteri badan usaha milik negara,menteri BUMN | menteri negara BUMN,,state-owned enterprises minister,SOE minister | minister of state-owned enterprises | state minister for state enterprises | state enterprises minister | minister for state-owned enterprises | State Minister of State Enterprises,,,,noun,,,,,,general news usage
speaker-of-parliament,government,ketua parlemen,ketua DPR | ketua majelis,,speaker,House speaker | parliament speaker | speaker of parliament | chairman | parliamentary speaker | House of Representatives chairman | parliament chairman,,,chairman of the parliament,noun,,,,The presiding officer of a parliament.,"Juru bicara is a spokesperson, never a speaker.",general news usage
special-autonomy,government,otonomi khusus,,otsus,special autonomy,,,,,noun,,,,,,general news usage
special-committee,government,panitia khusus,,pansus,special committee,,Pansus,,,noun,,,,,,general news usage
state-intelligence-agency,government,Badan Intelijen Negara,,BIN,State Intelligence Agency,National Intelligence Agency,BIN,,,proper,,,,,,official name
state-ministry,government,kementerian negara,,,state ministry,Ministry of State | office of the state minister | ministry,,,,noun,,,,,,general news usage
state-of-the-nation-address,government,pidato kenegaraan,,,state of the nation address,state address,,,state speech,noun,,,,,,general news usage
state-official,government,pejabat negara,,,state official,government official | public official | state functionary,,,,noun,,,,,,general news usage
state-palace,government,Istana Negara,,,State Palace,,,,,proper,,,,,,general news usage
state-secretary,government,menteri sekretaris negara,sekretaris negara,mensesneg | setneg,state secretary,minister of state secretariat | state secretariat,,,Secretary of State,noun,,,,The Indonesian minister who runs the president's secretariat.,A trap: the US Secretary of State is Menteri Luar Negeri AS.,general news usage
statistics-indonesia,government,Badan Pusat Statistik,Biro Pusat Statistik,BPS,Statistics Indonesia,Central Statistics Agency | Central Bureau of Statistics | Central Board of Statistics | Central Agency for Statistics,BPS,,,proper,,,,,,"official English name, bps.go.id"
subdistrict-head,government,camat,,,district head,subdistrict head | sub-district head | district chief | camat | head of sub-district | kecamatan head | head of the kecamatan,,,,noun,,,,,,general news usage
swear-in,government,mengambil sumpah,melantik,,swear in,inaugurate | install | appoint | sworn in | swore in,,,,verb,,,,,,general news usage
term-of-office,government,masa jabatan,,,term of office,term | tenure | term in office,,,position period,noun,,,,,,general news usage
to-impeach,government,memakzulkan,,,impeach,,,,,verb,,,,,,general news usage
to-resign,government,mengundurkan diri,,,resign,step down | withdraw | quit | stepped down,,,,verb,,,,,,general news usage
trade-minister,government,menteri perdagangan,,mendag,trade minister,minister of trade | commerce minister | minister for trade | trade secretary | commerce secretary,,,,noun,,,,,,general news usage
transport-minister,government,menteri perhubungan,,menhub,transportation minister,transport minister | minister of transportation | minister of transport | communications minister | minister of communications,,,relations minister,noun,,,,,,general news usage
unitary-state,government,Negara Kesatuan Republik Indonesia,negara kesatuan,NKRI,Unitary State of the Republic of Indonesia,unitary state | Unitary Republic of Indonesia,NKRI,,,noun,,,,,,general news usage
unity-government,government,pemerintahan persatuan,pemerintah persatuan | pemerintah persatuan nasional | pemerintahan persatuan nasional,,unity government,national unity government | government of national unity,,,,noun,,,,,,general news usage
upper-house,government,majelis tinggi,,,upper house,upper chamber,,,high assembly,noun,,,,,,general news usage
urban-village,government,kelurahan,,,subdistrict,urban village | kelurahan | village | ward | administrative village,,,,noun,,,,,,general news usage
us-administration,government,pemerintahan,,,administration,government,,,,noun,,near: Biden | Trump | Obama | Bush | Clinton | Reagan | Joe Biden | Donald Trump | Barack Obama | George W Bush | Gedung Putih,,The executive under a particular US president.,Pemerintahan Biden = the Biden administration.,general news usage
us-house-of-representatives,government,DPR AS,Dewan Perwakilan Rakyat AS | DPR Amerika Serikat,,US House of Representatives,House of Representatives | US House | House,,,,proper,,,,,,general news usage
vice-president,government,wakil presiden,,wapres,vice president,vice presidential,,,representative president,noun,,,,The deputy of a president.,"""Deputy president"" only where it is the title, as in South Africa.",general news usage
vice-presidential-candidate,government,calon wakil presiden,,cawapres,vice presidential candidate,running mate,,,,noun,,,,,,general news usage
village-head,government,kepala desa,,kades,village head,village chief | head of the village | village leader,,,,noun,,,,,,general news usage
village-head-election,government,pemilihan kepala desa,,pilkades,village head election,village election | election of the village head,,,,noun,,,,,,general news usage
vote,government,suara,,,vote,ballot | voting | voted | go to the polls | went to the polls,,,,noun,,near: pemilu | pemilihan | pilpres | pilkada | kandidat | calon | capres | TPS | partai | referendum | pemungutan | koalisi | KPU | Senat | parlemen,,A choice expressed at an election.,"Outside elections suara is ""voice"" or ""sound"".",general news usage
vote-buying,government,politik uang,jual beli suara | serangan fajar,,money politics,vote buying,,,dawn attack,noun,,,,,,general news usage
vote-count,government,penghitungan suara,perhitungan suara,,vote count,vote counting | ballot count | counting of votes | counting votes | count,,,,noun,,,,,,general news usage
vote-of-no-confidence,government,mosi tidak percaya,,,vote of no confidence,no-confidence motion | no-confidence vote | motion of no confidence,,,unbelieving motion,noun,,,,,,general news usage
voter,government,pemilih,,,voter,electorate,,,,noun,,,,,,general news usage
voting,government,pemungutan suara,,,voting,vote | poll | ballot | polling | election,,,,noun,,,,,,general news usage
whistleblower,government,pelapor pelanggaran,,,whistleblower,whistle-blower,,,,noun,,,,,,general news usage
wholesale-lot,government,partai besar,partai kecil | dalam partai besar,,large quantity,bulk | wholesale | small quantity | large amount | big match | main match,,,,noun,,,,,"Of goods: in bulk. In sport ""partai besar"" is a big match.",general news usage
working-committee,government,panitia kerja,,panja,working committee,,Panja,,,noun,,,,,,general news usage
"""##
