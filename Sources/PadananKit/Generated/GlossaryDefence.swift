// Generated from defence.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryDefenceData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
abri,defence,Angkatan Bersenjata Republik Indonesia,,ABRI,Armed Forces of the Republic of Indonesia,Indonesian Armed Forces | Indonesian military | armed forces | military,ABRI,,,proper,,,,,"The name until 1999, including the police.",official name
admiral,defence,laksamana,,,admiral,,,,,noun,,,,,,general news usage
aggression,defence,agresi,,,aggression,,,,,noun,,,,,,general news usage
air-base,defence,pangkalan udara,,lanud,air base,airbase | air force base,,,,noun,,,,,,general news usage
air-chief-marshal,defence,marsekal,,,air chief marshal,marshal | air marshal,,,,noun,,,,,,general news usage
air-defense,defence,pertahanan udara,,,air defense,,,,,noun,,,,,,general news usage
air-defense-system,defence,sistem pertahanan udara,,,air defense system,,,,,noun,,,,,,general news usage
air-force,defence,angkatan udara,,,air force,,,,air generation,noun,,,,,,general news usage
air-force-chief-of-staff,defence,Kepala Staf Angkatan Udara,,KSAU | Kasau,air force chief of staff,air force chief,,,,noun,,,,,,general news usage
air-gun,defence,senapan angin,,,air rifle,air gun,,,wind rifle,noun,,,,,,general news usage
aircraft-carrier,defence,kapal induk,,,aircraft carrier,carrier,,,mother ship | parent ship,noun,,,,,,general news usage
airstrike,defence,serangan udara,,,airstrike,air strike | air raid | air attack | aerial attack,,,,noun,,,,,,general news usage
al-qaeda,defence,Al-Qaeda,Al Qaeda | Al-Qaidah | Al Qaidah,,al-Qaeda,al-Qaida,,,,proper,,,,,,general news usage
ambush,defence,penyergapan,penghadangan,,ambush,raid,,,,noun,,,,,,general news usage
ammunition,defence,amunisi,,,ammunition,ammo | munition,,,,noun,,,,,,general news usage
annexation,defence,aneksasi,pencaplokan,,annexation,,,,,noun,,,,,,general news usage
armed-conflict,defence,konflik bersenjata,,,armed conflict,,,,,noun,,,,,,general news usage
armed-forces,defence,angkatan bersenjata,,,armed forces,military | armed force | army,,,armed generation,noun,,,,,,general news usage
armored-vehicle,defence,kendaraan lapis baja,kendaraan tempur lapis baja,,armored vehicle,armored car | armored personnel carrier,,,steel layer vehicle,noun,,,,,,general news usage
arms-race,defence,perlombaan senjata,perlombaan persenjataan,,arms race,,,,weapon competition,noun,,,,,,general news usage
arms-sale,defence,penjualan senjata,,,arms sale,weapons sale | sale of arms | sale of weapons,,,,noun,,,,,,general news usage
arms-smuggling,defence,penyelundupan senjata,,,arms smuggling,weapons smuggling | gun running | arms trafficking | smuggling of weapons,,,,noun,,,,,,general news usage
arms-trade,defence,perdagangan senjata,,,arms trade,weapons trade | arms trafficking,,,,noun,,,,,,general news usage
army-chief-of-staff,defence,Kepala Staf Angkatan Darat,,KSAD | Kasad,army chief of staff,army chief,,,,noun,,,,,,general news usage
army-general,defence,jenderal,,,general,,,,,noun,,near: TNI | militer | tentara | purnawirawan | angkatan | pasukan | panglima | polri | kapolri | komandan,,,,general news usage
army-land-force,defence,angkatan darat,,,army,land force | ground force,,,land army | land generation,noun,,,,,TNI AD = Indonesian Army.,general news usage
artillery,defence,artileri,,,artillery,,,,,noun,,,,,,general news usage
assault-rifle,defence,senapan serbu,,,assault rifle,,,,,noun,,,,,,general news usage
atomic-bomb,defence,bom atom,,,atomic bomb,atom bomb | nuclear bomb,,,,noun,,,,,,general news usage
attack,defence,serangan,,,attack,strike | assault | raid | bombing | offensive | invasion | ambush | sortie,,,,noun,,,,,Serangan jantung = heart attack; serangan fajar in elections = vote-buying on election morning.,general news usage
automatic-weapon,defence,senjata otomatis,,,automatic weapon,machine gun | automatic rifle,,,,noun,,,,,,general news usage
bakamla,defence,Badan Keamanan Laut,,Bakamla,Maritime Security Agency,Indonesian Coast Guard | Indonesia Maritime Security Agency,Bakamla,,,proper,,,,,,official name
ballistic-missile,defence,rudal balistik,peluru kendali balistik,,ballistic missile,,,,,noun,,,,,,general news usage
battalion,defence,batalyon,batalion,,battalion,,,,,noun,,,,,,general news usage
biological-weapon,defence,senjata biologi,senjata biologis,,biological weapon,bioweapon | germ weapon,,,,noun,,,,,,general news usage
blockade,defence,blokade,,,blockade,,,,,noun,,,,,,general news usage
bomber-aircraft,defence,pesawat pengebom,pesawat pembom,,bomber,bomber aircraft,,,,noun,,,,,,general news usage
border-guard,defence,penjaga perbatasan,pasukan penjaga perbatasan,,border guard,,,,,noun,,,,,,general news usage
brigade,defence,brigade,,,brigade,,,,,noun,,,,,,general news usage
brigadier-general,defence,brigadir jenderal,,brigjen,brigadier general,,Brig. Gen.,,,noun,,,,,,general news usage
buffer-zone,defence,zona penyangga,zona pemisah,,buffer zone,,,,,noun,,,,,,general news usage
bullet,defence,peluru,,,bullet,round | shell | projectile | ammunition | slug,,,,noun,,,,,,general news usage
bulletproof,defence,antipeluru,anti peluru | tahan peluru | rompi antipeluru,,bulletproof,bullet-proof | bulletproof vest,,,bullet resistant vest,adjective,,,,,,general news usage
car-bomb,defence,bom mobil,,,car bomb,car bombing,,,,noun,,,,,,general news usage
casualty,defence,korban,,,victim,casualty | toll | sufferer | survivor | sacrifice | dead | fatality | death | injury | injured | wounded | killed,,,,noun,,,,"A person killed, hurt or wronged.","Korban perkosaan = rape victim; korban (war, disaster) often casualty.",general news usage
chemical-weapon,defence,senjata kimia,,,chemical weapon,chemical arms,,,,noun,,,,,,general news usage
chief-of-staff,defence,kepala staf,,,chief of staff,,,,head of staff,noun,,,,,,general news usage
cia,defence,Badan Intelijen Pusat,Dinas Rahasia Amerika,CIA,Central Intelligence Agency,,CIA,,,proper,,,,,,general news usage
civil-war,defence,perang saudara,perang sipil,,civil war,,,,brother war | sibling war,noun,,,,,,general news usage
civilian,defence,warga sipil,penduduk sipil,,civilian,,,,civil citizen | civil resident,noun,,,,,,general news usage
civilian-casualty,defence,korban sipil,,,civilian casualty,civilian victim,,,,noun,,,,,,general news usage
cluster-bomb,defence,bom tandan,bom curah | munisi tandan,,cluster bomb,cluster munition,,,,noun,,,,,,general news usage
coalition-forces,defence,pasukan koalisi,,,coalition forces,coalition troops | coalition force,,,,noun,,,,,,general news usage
coast-guard,defence,penjaga pantai,,,coast guard,coastguard | lifeguard,,,beach guard,noun,,,,,,general news usage
collateral-damage,defence,kerusakan ikutan,kerusakan kolateral,,collateral damage,,,,,noun,,,,,,general news usage
colonel,defence,kolonel,,,colonel,,Col.,,,noun,,,,,,general news usage
combatant,defence,kombatan,,,combatant,fighter,,,,noun,,,,,,general news usage
commander,defence,panglima,,,commander,commander in chief | chief,,,warlord,noun,,,,,,general news usage
conflict,defence,konflik,,,conflict,dispute | strife,,,,noun,,,,,,general news usage
conflict-zone,defence,zona konflik,daerah konflik | wilayah konflik,,conflict zone,conflict area | conflict region | conflict-torn,,,,noun,,,,,,general news usage
conscription,defence,wajib militer,,wamil,conscription,military service | compulsory military service | draft | national service | mandatory military service,,,obligatory military,noun,,,,,,general news usage
counteroffensive,defence,serangan balasan,serangan balik,,counteroffensive,counterattack | counter-attack | counter-offensive | retaliatory attack | retaliatory strike | retaliation | reprisal attack,,,,noun,,,,,,general news usage
counterterrorism,defence,kontraterorisme,kontra-terorisme | pemberantasan terorisme | penanggulangan terorisme,,counterterrorism,counter-terrorism | fight against terrorism | combating terrorism | eradication of terrorism | antiterrorism | anti-terrorism | combat terrorism,,,,noun,,,,,,general news usage
coup,defence,kudeta,,,coup,coup d'état | coup d'etat,,,,noun,,,,,,general news usage
coup-attempt,defence,upaya kudeta,percobaan kudeta,,coup attempt,attempted coup | coup bid,,,,noun,,,,,,general news usage
crime-against-humanity,defence,kejahatan terhadap kemanusiaan,kejahatan kemanusiaan,,crime against humanity,crimes against humanity,,,humanitarian crime | humanity crime,noun,,,,,,general news usage
cruise-missile,defence,rudal jelajah,peluru kendali jelajah,,cruise missile,,,,,noun,,,,,,general news usage
curfew,defence,jam malam,,,curfew,,,,night hour | night clock,noun,,,,,,general news usage
cyber-warfare,defence,perang siber,,,cyberwarfare,cyber war | cyber warfare,,,,noun,,,,,,general news usage
cyberattack,defence,serangan siber,,,cyberattack,cyber attack,,,,noun,,,,,,general news usage
cybersecurity,defence,keamanan siber,,,cybersecurity,cyber security,,,,noun,,,,,,general news usage
death-toll,defence,korban jiwa,korban tewas | jumlah korban tewas,,death toll,casualty | fatality | dead | killed | death | victim | lives,,,,noun,,,,,"Korban covers dead, injured and victims in general: korban jiwa/tewas are deaths, korban luka the injured.",general news usage
defence-secretary-uk,defence,menteri pertahanan Inggris,menhan Inggris,,British Defense Secretary,Defense Secretary | British Defense Minister,,,,noun,,,,,,general news usage
defense,defence,pertahanan,,,defense,defence | defensive,,,,noun,,,,,"In sport the back line; ""resistance"" is perlawanan.",general news usage
defense-budget,defence,anggaran pertahanan,anggaran militer,,defense budget,military budget | defense spending | military spending,,,,noun,,,,,,general news usage
defense-minister,defence,menteri pertahanan,,menhan,defense minister,minister of defense,,,resistance minister,noun,,,,The member of a government in charge of the armed forces.,"For the US use Secretary of Defense, for Britain Defence Secretary.",general news usage
defense-ministry,defence,kementerian pertahanan,departemen pertahanan,kemhan | kemenhan | dephan,defense ministry,ministry of defense | Department of Defense | Defense Department,,,resistance ministry,noun,,,,,,general news usage
defensive-alliance,defence,aliansi pertahanan,,,defensive alliance,defense alliance,,,,noun,,,,,,general news usage
demilitarized-zone,defence,zona demiliterisasi,zona bebas militer,,demilitarized zone,,DMZ,,,noun,,,,,,general news usage
department-of-defense-us,defence,departemen pertahanan AS,kementerian pertahanan AS | departemen pertahanan Amerika Serikat,,US Department of Defense,Department of Defense | Defense Department | Pentagon | US Defense Department,,,,noun,,,,,,general news usage
deployment,defence,pengerahan,penggelaran pasukan,,deployment,mobilization,,,,noun,,,,,,general news usage
deradicalization,defence,deradikalisasi,,,deradicalization,,,,,noun,,,,,,general news usage
destroyer,defence,kapal perusak,kapal penghancur,,destroyer,,,,destructive ship,noun,,,,,,general news usage
deterrence,defence,daya tangkal,penangkalan | daya gentar | efek gentar,,deterrence,deterrent | deterrent effect,,,,noun,,,,,"Efek jera is the deterrent effect of punishment, not of arms.",general news usage
district-military-command,defence,komando distrik militer,,kodim,district military command,,Kodim,,,noun,,,,,,general news usage
drone,defence,drone,,,drone,,,,,noun,,,,,,general news usage
drone-attack,defence,serangan drone,serangan pesawat nirawak | serangan pesawat tak berawak,,drone attack,drone strike,,,,noun,,,,,,general news usage
espionage,defence,spionase,,,espionage,spying,,,,noun,,,,,,general news usage
ethnic-cleansing,defence,pembersihan etnis,,,ethnic cleansing,ethnic cleaning,,,,noun,,,,,,general news usage
explosive,defence,bahan peledak,,handak,explosive,explosives | explosive material,,,,noun,,,,,,general news usage
fighter-jet,defence,jet tempur,pesawat tempur,,fighter jet,fighter | fighter aircraft | fighter plane | warplane | combat aircraft | fighting plane | combat plane | jet fighter,,,,noun,,,,,,general news usage
firearm,defence,senjata api,,senpi,firearm,gun | weapon,,,fire weapon,noun,,,,,,general news usage
foreign-fighter,defence,pejuang asing,kombatan asing,,foreign fighter,foreign combatant,,,,noun,,,,,,general news usage
freedom-of-navigation,defence,kebebasan bernavigasi,kebebasan navigasi,,freedom of navigation,,,,navigation liberty,noun,,,,,,general news usage
frigate,defence,fregat,frigat | kapal fregat,,frigate,,,,,noun,,,,,,general news usage
front-line,defence,garis depan,,,front line,frontline | forefront,,,,noun,,,,,,general news usage
garuda-contingent,defence,Kontingen Garuda,,Konga,Garuda Contingent,,,,,proper,,,,,,general news usage
genocide,defence,genosida,pemusnahan suku bangsa | pembantaian suku bangsa | pembunuhan massal suku bangsa,,genocide,,,,,noun,,,,,,general news usage
grenade,defence,granat,,,grenade,,,,,noun,,,,,,general news usage
ground-attack,defence,serangan darat,,,ground offensive,ground attack | land attack | ground assault,,,,noun,,,,,,general news usage
guerrilla,defence,gerilyawan,gerilya,,guerrilla,guerrilla fighter | militant | rebel | insurgent | fighter,,,,noun,,,,,,general news usage
guerrilla-war,defence,perang gerilya,,,guerrilla war,guerrilla warfare,,,,noun,,,,,,general news usage
hamas,defence,Hamas,,,Hamas,,,,,proper,exact,,,,,general news usage
headquarters,defence,markas besar,markas,mabes,headquarters,headquarter | base | station | camp | HQ | stronghold,,,big base,noun,,,,,,general news usage
heavy-weapon,defence,senjata berat,,,heavy weapon,heavy weaponry | heavy arms,,,,noun,,,,,,general news usage
hezbollah,defence,Hizbullah,Hezbollah,,Hezbollah,Hizbollah | Hizbullah,,,,proper,,,,,,general news usage
homemade-bomb,defence,bom rakitan,,,homemade bomb,improvised bomb | improvised explosive device | self-made bomb | handmade bomb | assembled bomb,,,,noun,,,,,,general news usage
honor-guard,defence,pasukan kehormatan,barisan kehormatan,,honor guard,guard of honor,,,,noun,,,,,,general news usage
hostage,defence,sandera,,,hostage,,,,,noun,,,,,,general news usage
hostage-taking,defence,penyanderaan,,,hostage-taking,hostage crisis | taking hostage | kidnapping,,,,noun,,,,,,general news usage
houthi,defence,Houthi,kelompok Houthi,,Houthi,Houthis,,,,proper,,,,,,general news usage
hypersonic-missile,defence,rudal hipersonik,,,hypersonic missile,,,,,noun,,,,,,general news usage
indonesian-air-force,defence,TNI Angkatan Udara,TNI AU | TNI-AU,,Indonesian Air Force,air force,,,,proper,,,,,,general news usage
indonesian-armed-forces,defence,Tentara Nasional Indonesia,,TNI,Indonesian National Armed Forces,Indonesian Military | Indonesian Armed Forces | Indonesian Defense Forces | military | armed forces | Indonesian army,TNI,,,proper,,,,,,official name
indonesian-army,defence,TNI Angkatan Darat,TNI AD | TNI-AD,,Indonesian Army,army,,,,proper,,,,,,general news usage
indonesian-navy,defence,TNI Angkatan Laut,TNI AL | TNI-AL,,Indonesian Navy,navy,,,,proper,,,,,,general news usage
infantry,defence,infanteri,,,infantry,,,,,noun,,,,,,general news usage
infantry-fighting-vehicle,defence,kendaraan tempur infanteri,,,infantry fighting vehicle,,,,,noun,,,,,,general news usage
intelligence,defence,intelijen,badan intelijen,,intelligence,intelligence agency | intelligence service,,,intelligent,noun,,,,,,general news usage
intercontinental-ballistic-missile,defence,rudal balistik antarbenua,peluru kendali balistik antarbenua | rudal balistik antar benua,ICBM,intercontinental ballistic missile,,ICBM,,,noun,,,,,,general news usage
invasion,defence,invasi,,,invasion,,,,,noun,,,,,,general news usage
islamic-state,defence,Negara Islam Irak dan Suriah,Negara Islam | kelompok Negara Islam,ISIS | NIIS,Islamic State,Islamic State group | Islamic State of Iraq and Syria | Islamic state,ISIS | IS | ISIL,,,proper,exact,,,,,general news usage
jemaah-islamiyah,defence,Jemaah Islamiyah,Jamaah Islamiyah,,Jemaah Islamiyah,Jemaah Islamiah,JI,,,proper,,,no,,,official name
joint-chiefs-of-staff,defence,Kepala Staf Gabungan,,,Joint Chiefs of Staff,joint chiefs,,,,proper,,,,,,general news usage
joint-exercise,defence,latihan bersama,latihan gabungan | latihan militer bersama | latihan perang bersama,,joint exercise,joint drill | joint training | joint military exercise,,,,noun,,,,,,general news usage
joint-forces,defence,pasukan gabungan,,,joint forces,combined forces | joint force | combined force | allied force | joint troops | coalition forces | united troops,,,,noun,,,,,,general news usage
joint-patrol,defence,patroli bersama,,,joint patrol,coordinated patrol,,,,noun,,,,,,general news usage
junta,defence,junta,junta militer,,junta,military junta | military government,,,,noun,,,,,,general news usage
kopassus,defence,Komando Pasukan Khusus,,Kopassus,Army Special Forces Command,Army Special Forces | Special Forces Command,Kopassus,,,proper,,,,,,official name
kostrad,defence,Komando Cadangan Strategis Angkatan Darat,,Kostrad,Army Strategic Reserves Command,Army Strategic Reserve Command | Strategic Reserve Command,Kostrad,,,proper,,,,,,official name
kri-ship-prefix,defence,KRI,,,KRI,warship | Indonesian warship | navy ship,,,,noun,exact,near: kapal | perairan | TNI AL | Nanggala | laut | Angkatan Laut | Dewaruci,no,,,official name
landmine,defence,ranjau darat,ranjau,,landmine,land mine | mine,,,,noun,,,,,,general news usage
law-enforcement-officers,defence,aparat penegak hukum,penegak hukum,APH,law enforcement,law enforcer | law enforcement officer | law enforcement apparatus | law enforcement agency,,,law straightener,noun,,,,,,general news usage
lieutenant-colonel,defence,letnan kolonel,,letkol,lieutenant colonel,,Lt. Col.,,,noun,,,,,,general news usage
lieutenant-general,defence,letnan jenderal,,letjen,lieutenant general,,Lt. Gen.,,,noun,,,,,,general news usage
light-weapon,defence,senjata ringan,,,light weapon,small arms | light arms,,,,noun,,,,,,general news usage
live-ammunition,defence,peluru tajam,,,live ammunition,live bullet | live round | live fire,,,sharp bullet,noun,,,,,,general news usage
live-fire-exercise,defence,latihan tembak,latihan menembak | latihan dengan peluru tajam,,live-fire exercise,live-fire drill | shooting exercise | firing exercise | shooting practice,,,,noun,,,,,,general news usage
machine-gun,defence,senapan mesin,,,machine gun,,,,,noun,,,,,,general news usage
major-general,defence,mayor jenderal,,mayjen,major general,,Maj. Gen.,,mayor general,noun,,,,,,general news usage
marine-corps,defence,Korps Marinir,marinir,,Marine Corps,marines | marine,,,,proper,,,,,,general news usage
martial-law,defence,darurat militer,hukum darurat | undang-undang darurat,,martial law,emergency law | military emergency,,,,noun,,,,,"In Aceh 2003–04 darurat militer was officially ""military emergency"".",general news usage
mercenary,defence,tentara bayaran,,,mercenary,hired soldier,,,paid soldier | paid army,noun,,,,,,general news usage
militant,defence,militan,kelompok militan,,militant,militant group,,,,noun,,,,,,general news usage
military,defence,militer,,,military,army | armed forces | soldier | troops,,,,noun,,,,,,general news usage
military-aid,defence,bantuan militer,,,military aid,military assistance,,,,noun,,,,,,general news usage
military-base,defence,pangkalan militer,markas militer,,military base,base | army base | military headquarters,,,,noun,,,,,,general news usage
military-buildup,defence,pembangunan militer,pembangunan kekuatan militer,,military buildup,military build-up,,,military development,noun,,,,,"In the sense of massing forces; ""military development"" misleads.",general news usage
military-coup,defence,kudeta militer,,,military coup,coup,,,,noun,,,,,,general news usage
military-exercise,defence,latihan militer,,,military exercise,military drill | military training | war game | drill,,,,noun,,,,,,general news usage
military-intimidation,defence,intimidasi militer,,,military intimidation,,,,military threatening,noun,,,,,,general news usage
military-operation,defence,operasi militer,,,military operation,military campaign,,,,noun,,,,,,general news usage
military-operations-other-than-war,defence,operasi militer selain perang,,OMSP,military operation other than war,military operations other than war,MOOTW,,,noun,,,,,,general news usage
militia,defence,milisi,laskar,,militia,militiaman | paramilitary | militant | people's army,,,,noun,,,,,,general news usage
missile,defence,peluru kendali,rudal | misil,,missile,,,,steering bullet | guided bullet,noun,,,,,,general news usage
missile-attack,defence,serangan rudal,serangan peluru kendali,,missile attack,missile strike,,,,noun,,,,,,general news usage
missile-defense,defence,pertahanan rudal,perisai rudal | sistem pertahanan rudal | pertahanan peluru kendali,,missile defense,missile shield | missile defense system,,,,noun,,,,,,general news usage
mortar,defence,mortir,,,mortar,,,,,noun,,,,,,general news usage
multinational-force,defence,pasukan multinasional,,,multinational force,multinational troops,,,,noun,,,,,,general news usage
national-guard,defence,Garda Nasional,,,National Guard,,,,,proper,exact,,,,,general news usage
national-police-headquarters,defence,Mabes Polri,Markas Besar Polri | Markas Besar Kepolisian,,National Police headquarters,Indonesian Police headquarters | police headquarters,,,,proper,,,,,,general news usage
national-resilience,defence,ketahanan nasional,,,national resilience,,,,national defense,noun,,,,,,general news usage
naval-base,defence,pangkalan angkatan laut,pangkalan laut,lanal,naval base,navy base,,,,noun,,,,,,general news usage
naval-mine,defence,ranjau laut,,,naval mine,sea mine,,,,noun,,,,,,general news usage
navy,defence,angkatan laut,,,navy,naval | naval force,,,sea army | sea generation,noun,,,,,,general news usage
navy-chief-of-staff,defence,Kepala Staf Angkatan Laut,,KSAL | Kasal,navy chief of staff,navy chief | chief of naval staff,,,,noun,,,,,,general news usage
no-fly-zone,defence,zona larangan terbang,,,no-fly zone,,,,flying prohibition zone,noun,,,,,,general news usage
no-mans-land,defence,wilayah tak bertuan,,,no man's land,,,,,noun,,,,,,general news usage
nuclear-deterrent,defence,penangkal nuklir,daya tangkal nuklir,,nuclear deterrent,nuclear deterrence,,,,noun,,,,,,general news usage
nuclear-program,defence,program nuklir,,,nuclear program,nuclear programme | atomic program | nuclear drive,,,,noun,,,,,,general news usage
nuclear-submarine,defence,kapal selam nuklir,kapal selam bertenaga nuklir,,nuclear submarine,nuclear-powered submarine,,,,noun,,,,,,general news usage
nuclear-test,defence,uji coba nuklir,uji nuklir | ujicoba nuklir | percobaan nuklir,,nuclear test,nuclear testing | atomic test,,,,noun,,,,,,general news usage
nuclear-warhead,defence,hulu ledak nuklir,,,nuclear warhead,,,,nuclear explosion head,noun,,,,,,general news usage
nuclear-weapon,defence,senjata nuklir,persenjataan nuklir,,nuclear weapon,nuclear arms | nuclear weaponry | nuclear arsenal | atomic weapon,,,,noun,,,,,,general news usage
occupation-military,defence,pendudukan,,,occupation,occupying,,,,noun,,,,,,general news usage
occupied-territory,defence,wilayah pendudukan,wilayah yang diduduki | daerah pendudukan | tanah pendudukan,,occupied territory,occupied land | occupied area | Occupied Territories | occupied,,,,noun,,,,,,general news usage
offensive,defence,serangan besar-besaran,ofensif,,offensive,major offensive | large-scale attack | massive attack,,,,noun,,,,,,general news usage
paramilitary,defence,paramiliter,,,paramilitary,,,,,noun,,,,,,general news usage
patrol-boat,defence,kapal patroli,,,patrol boat,patrol vessel | patrol ship,,,,noun,,,,,,general news usage
peace-belt,defence,sabuk perdamaian,,,belt of peace,peace belt,,,,noun,,,,,,general news usage
peacekeeping-force,defence,pasukan penjaga perdamaian,pasukan perdamaian | pasukan pemelihara perdamaian,,peacekeeping force,peacekeeper | peacekeeping troops | peace-keeping force | peace keeper,,,peace troops | peace guard troops,noun,,,,,,general news usage
peacekeeping-mission,defence,misi penjaga perdamaian,misi perdamaian | misi pemeliharaan perdamaian | operasi pemeliharaan perdamaian,,peacekeeping mission,peace mission | peacekeeping operation | peace-keeping mission,,,,noun,,,,,,general news usage
platoon,defence,peleton,,,platoon,,,,,noun,,,,,,general news usage
primary-weaponry,defence,alat utama sistem persenjataan,alat utama sistem senjata,alutsista,main weapons system,weaponry | primary weaponry defense system | defense equipment | armament | military equipment | weapons system,,,main tool of weapon system,noun,,,,,,general news usage
prisoner-of-war,defence,tawanan perang,tahanan perang,,prisoner of war,,POW,,,noun,,,,,,general news usage
proxy-war,defence,perang proksi,perang proxy,,proxy war,,,,,noun,,,,,,general news usage
radicalization,defence,radikalisasi,,,radicalization,,,,,noun,,,,,,general news usage
rebel,defence,pemberontak,kelompok pemberontak,,rebel,insurgent | rebel group | insurgent group | insurgency,,,,noun,,,,,,general news usage
rebel-held,defence,dikuasai pemberontak,dikuasai oleh pemberontak | diduduki pemberontak,,rebel-held,rebel-controlled | held by rebels | controlled by rebels | controlled by the rebels,,,,adjective,,,,,,general news usage
rebellion,defence,pemberontakan,,,rebellion,insurgency | uprising | revolt | insurrection | mutiny,,,,noun,,,,An armed rising against a government.,Insurgency when long and organized (as in eastern Ukraine); mutiny when by soldiers or crews.,general news usage
red-line,defence,garis merah,,,red line,,,,,noun,,,,,In diplomacy the limit that must not be crossed.,general news usage
regiment,defence,resimen,,,regiment,,,,,noun,,,,,,general news usage
regional-military-command,defence,komando daerah militer,,kodam,regional military command,military command | military regional command,Kodam,,,noun,,,,,,general news usage
regional-military-commander,defence,panglima kodam,,pangdam,regional military commander,military commander,,,,noun,,,,,,general news usage
reserve-component,defence,komponen cadangan,,komcad,reserve component,military reserve,,,,noun,,,,,,general news usage
retired-officer,defence,purnawirawan,,,retired,retired officer | retired military officer | retired general | veteran,,,retired warrior,noun,,,,,,general news usage
revolutionary-guard,defence,Garda Revolusi,Garda Revolusi Iran | Korps Garda Revolusi Islam,,Revolutionary Guard,Revolutionary Guards | Islamic Revolutionary Guard Corps,IRGC,,,proper,,,,,,general news usage
roadside-bomb,defence,bom pinggir jalan,bom tepi jalan | bom jalanan,,roadside bomb,roadside bombing | roadside explosive,,,,noun,,,,,,general news usage
rocket,defence,roket,,,rocket,,,,,noun,,,,,,general news usage
rubber-bullet,defence,peluru karet,,,rubber bullet,,,,,noun,,,,,,general news usage
secretary-of-defense,defence,menteri pertahanan,,menhan,Secretary of Defense,Defense Secretary | US Defense Secretary,,US Defense Minister,,noun,,near: Pentagon | Lloyd Austin | Austin | Robert Gates | Gates | Rumsfeld | Leon Panetta | Panetta | Mattis | Chuck Hagel | Esper | Hegseth,,The US cabinet member who heads the Pentagon.,"""Defense Secretary"" before a name.",general news usage
secretary-of-defense-full,defence,menteri pertahanan AS,menhan AS | menteri pertahanan Amerika Serikat,,US Defense Secretary,US Secretary of Defense | Defense Secretary | Secretary of Defense,,,US Defense Minister,noun,,,,,,general news usage
security-forces,defence,pasukan keamanan,aparat keamanan,,security forces,security force | security personnel | security officer | security apparatus | security troops | security official | security staff,,,safety forces,noun,,,,,"Aparat keamanan are police and soldiers: ""security forces"", rarely ""apparatus"".",general news usage
separatism,defence,separatisme,gerakan separatis,,separatism,separatist movement,,,,noun,,,,,,general news usage
separatist,defence,separatis,kelompok separatis,,separatist,secessionist,,,separator,noun,,,,,,general news usage
shelling,defence,penembakan artileri,gempuran artileri,,shelling,artillery fire | bombardment,,,,noun,,,,,,general news usage
shooting,defence,penembakan,,,shooting,fire | firing | gun attack | shelling | gunfire | shot,,,,noun,,,,,,general news usage
shootout,defence,baku tembak,tembak-menembak | kontak senjata | kontak tembak,,shootout,gunfight | exchange of fire | firefight | gunbattle | gun battle | armed contact | exchange of gunfire | crossfire | shoot-out | clash | exchange fire | gunfire | exchanged fire | skirmish | shooting,,,weapon contact,noun,,,,,,general news usage
siege,defence,pengepungan,,,siege,encirclement | blockade,,,,noun,,,,,,general news usage
sniper,defence,penembak jitu,penembak runduk,,sniper,sharpshooter,,,,noun,,,,,,general news usage
soldier,defence,tentara,prajurit | serdadu,,soldier,military | army | troops | serviceman | service member | military personnel | warrior | forces | peacekeeper | fighter,,,,noun,,,,,"Tentara is one soldier, soldiers, or the army as an institution (""the military""); 100.000 tentara = 100,000 soldiers/troops.",general news usage
special-forces,defence,pasukan khusus,,,special forces,special force | special troops | commandos,,,,noun,,,,,,general news usage
special-military-operation,defence,operasi militer khusus,,,special military operation,,,,,noun,,,,,Russia's own name for its 2022 invasion of Ukraine; keep the quotation marks of the source.,general news usage
spy,defence,mata-mata,,,spy,espionage | spying | secret agent,,,,noun,,,,,,general news usage
state-defense,defence,bela negara,,,state defense,national defense | defending the country | defend the country,,,country lawsuit,noun,,,,,,general news usage
state-of-emergency,defence,keadaan darurat,status darurat,,state of emergency,emergency | emergency status | emergency rule | emergency situation,,,,noun,,,,,,general news usage
submarine,defence,kapal selam,,,submarine,,,,diving ship,noun,,,,,,general news usage
suicide-bomber,defence,pelaku bom bunuh diri,pembom bunuh diri | pengebom bunuh diri,,suicide bomber,suicide attacker,,,,noun,,,,,,general news usage
suicide-bombing,defence,bom bunuh diri,serangan bom bunuh diri | pemboman bunuh diri,,suicide bombing,suicide bomb | suicide attack | suicide bomb attack | suicide bomber,,,,noun,,,,,,general news usage
supreme-commander,defence,panglima tertinggi,,,supreme commander,commander in chief,,,,noun,,,,,,general news usage
taliban-militia,defence,milisi Taliban,,,Taliban militia,Taliban fighters | Taliban militant | Taliban,,,,proper,,,,,,general news usage
tank,defence,tank,,,tank,,,,,noun,,,,,,general news usage
team-sport,defence,pasukan,skuad,,squad,team | side,,,,noun,,near: liga | gol | pelatih | Piala | stadion | klub | kiper | laga,,The players of a club or country in a match or competition.,,general news usage
tear-gas,defence,gas air mata,,,tear gas,,,,eye water gas,noun,,,,,,general news usage
terror-attack,defence,serangan teroris,serangan teror | aksi teror,,terrorist attack,terror attack | terror act | act of terror | terrorist act,,,,noun,,,,,,general news usage
terrorism,defence,terorisme,,,terrorism,terror | terrorist,,,,noun,,,,,,general news usage
terrorist,defence,teroris,,,terrorist,terror,,,,noun,,,,,,general news usage
terrorist-cell,defence,sel teroris,,,terrorist cell,terror cell,,,,noun,,,,,,general news usage
terrorist-network,defence,jaringan teroris,jaringan terorisme,,terrorist network,terror network,,,,noun,,,,,,general news usage
tni-commander,defence,Panglima TNI,Panglima Tentara Nasional Indonesia,,TNI commander,Indonesian military chief | commander of the Indonesian military | TNI chief | Indonesian Military Commander | commander of TNI,,,,proper,,,,,,general news usage
to-annex,defence,mencaplok,menganeksasi,,annex,seize | take over | grab | gobble up,,,snap | swallow,verb,,,,,"Mencaplok is journalistic for annexing territory (or, in business, taking over).",general news usage
to-attack,defence,menyerang,,,attack,strike | assault | hit | invade | raid | affect | target,,,,verb,,,,,"Menyerang of a disease is ""affect, strike"".",general news usage
to-deploy,defence,mengerahkan,,,deploy,mobilize | send | dispatch | station | muster | move | use | field | assign | commit | scramble | deployment,,,,verb,,near: pasukan | tentara | militer | polisi | kapal | pesawat | personel | personil | rudal | senjata | tank | brigade | prajurit | armada | aparat,,To move forces into position for action.,"Mengerahkan tenaga/kemampuan is everyday ""exert"", not a term.",general news usage
to-invade,defence,menginvasi,menyerbu,,invade,storm | raid | attack | swarm | rush,,,,verb,,,,,,general news usage
to-occupy,defence,menduduki,,,occupy,hold | take | seize | rank,,,,verb,,near: pasukan | tentara | wilayah | militer | Israel | kota | pemberontak | daerah | Tepi Barat | Irak | gedung | tanah | massa | pengunjuk rasa,,,"Menduduki jabatan/peringkat = hold a post, rank.",general news usage
to-pound,defence,menggempur,,,attack,pound | strike | bombard | batter | storm,,,,verb,,,,,,general news usage
to-retake,defence,merebut kembali,,,recapture,retake | reclaim | take back | regain | win back | retook | retaking | recover | wrest back,,,,verb,,,,,,general news usage
to-station-troops,defence,menempatkan pasukan,menggelar pasukan | mengerahkan pasukan | mengerahkan tentara,,deploy troops,station troops | deploy forces | send troops | deploy soldiers | deploy | station | place troops,,,,verb,,,,,,general news usage
to-take-hostage,defence,menyandera,,,take hostage,hold hostage | taken hostage | held hostage,,,,verb,,,,,,general news usage
to-withdraw-troops,defence,menarik pasukan,menarik mundur pasukan,,withdraw troops,pull out troops | withdraw its troops | withdraw their troops | withdraw forces | pull troops | withdraw | pull out | pull its troops,,,,verb,,,,,,general news usage
troop-buildup,defence,penumpukan pasukan,pengerahan pasukan besar-besaran | pengumpulan pasukan,,troop buildup,military buildup | buildup of troops | massing of troops | troop build-up,,,troop stacking | accumulation of troops | heap of troops,noun,,,,,,general news usage
troop-deployment,defence,pengerahan tentara,penempatan pasukan | penempatan tentara | pengerahan pasukan,,troop deployment,deployment of troops | deployment of forces | military deployment | deployment,,,,noun,,,,,,general news usage
troop-withdrawal,defence,penarikan pasukan,penarikan mundur pasukan | penarikan tentara,,troop withdrawal,withdrawal of troops | withdrawal of forces | pullout | troop pullout | withdrawal | pull-out,,,,noun,,,,,,general news usage
troops,defence,pasukan,,,troops,forces | force | soldiers | troop | squad | team | army | unit | side | army troops,,,,noun,,,,Armed personnel taken together; in sport the team.,"Pasukan is a collective: ""troops"" or ""forces"", not ""troop"" (a small unit).",general news usage
unmanned-aircraft,defence,pesawat nirawak,pesawat tanpa awak | pesawat tak berawak | kendaraan udara tanpa awak,,drone,unmanned aircraft | unmanned aerial vehicle | unmanned plane | pilotless aircraft,UAV,,,noun,,,,,,general news usage
uranium-enrichment,defence,pengayaan uranium,,,uranium enrichment,enriching uranium | enrichment of uranium | enrich uranium | enrichment,,,,noun,,,,,,general news usage
vice-admiral,defence,laksamana madya,,,vice admiral,,,,,noun,,,,,,general news usage
violent-extremism,defence,ekstremisme kekerasan,,,violent extremism,,,,,noun,,,,,,general news usage
war-crime,defence,kejahatan perang,,,war crime,,,,,noun,,,,,,general news usage
war-criminal,defence,penjahat perang,,,war criminal,,,,,noun,,,,,,general news usage
war-game,defence,latihan perang,latihan tempur,,war game,military exercise | combat exercise | combat training | war exercise,,,,noun,,,,,,general news usage
war-of-aggression,defence,perang agresi,,,war of aggression,,,,,noun,,,,,,general news usage
war-on-terror,defence,perang melawan teror,perang melawan terorisme | perang terhadap terorisme | perang anti-teror,,war on terror,war on terrorism | war against terrorism | war against terror,,,,noun,,,,,,general news usage
war-torn,defence,dilanda perang,porak poranda akibat perang | terkoyak perang,,war-torn,war-ravaged | strife-torn | torn by war,,,,adjective,,,,,,general news usage
war-zone,defence,zona perang,medan perang | medan tempur,,war zone,battlefield | battleground | combat zone,,,,noun,,,,,,general news usage
warhead,defence,hulu ledak,,,warhead,,,,,noun,,,,,,general news usage
warlord,defence,panglima perang,,,warlord,war commander,,,,noun,,,,,,general news usage
warplane,defence,pesawat perang,,,warplane,fighter plane | war plane,,,,noun,,,,,,general news usage
warship,defence,kapal perang,,,warship,naval ship | war ship | navy ship | battleship | naval vessel,,,,noun,,,,,In ship names KRI (Kapal Perang Republik Indonesia) is a prefix and stays: KRI Nanggala.,general news usage
weapon,defence,senjata,persenjataan,,weapon,arms | gun | firearm | weaponry | arm | armament,,,,noun,,,,,,general news usage
weapon-of-mass-destruction,defence,senjata pemusnah massal,senjata pemusnah masal,,weapon of mass destruction,weapons of mass destruction,WMD,,mass destroyer weapon,noun,,,,,,general news usage
weapon-system,defence,sistem senjata,sistem persenjataan,,weapon system,weapons system | weapon systems | weaponry,,,,noun,,,,,,general news usage
wiretap,defence,penyadapan,,,wiretap,wiretapping | eavesdropping | bugging | tapping | phone tapping,,,,noun,,,,,,general news usage
world-war,defence,Perang Dunia,,,World War,,,,,proper,exact,,,,,general news usage
world-war-one,defence,Perang Dunia I,Perang Dunia Pertama,,World War I,First World War | World War One,,,,proper,exact,,,,,general news usage
world-war-two,defence,Perang Dunia II,Perang Dunia Kedua,,World War II,Second World War | World War Two,,,,proper,exact,,,,,general news usage
"""##
