// Generated from transport.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryTransportData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
air-traffic-controller,transport,pengatur lalu lintas udara,pengontrol lalu lintas udara,,air traffic controller,air traffic control,,,,noun,,,,,,general news usage
air-transportation,transport,angkutan udara,transportasi udara,,air transportation,air transport,,,,noun,,,,,,general news usage
airline,transport,maskapai penerbangan,maskapai | perusahaan penerbangan,,airline,air carrier | carrier,,,,noun,,,,,,general news usage
airport,transport,bandara,bandar udara | lapangan udara | lapangan terbang,,airport,airfield,,,,noun,,,,,,general news usage
automotive-industry,transport,industri otomotif,,,automotive industry,auto industry | car industry,,,,noun,,,,,,general news usage
barge,transport,tongkang,,,barge,,,,,noun,,,,,,general news usage
black-box,transport,kotak hitam,,,black box,flight recorder | flight data recorder,,,,noun,,,,,,general news usage
bullet-train,transport,kereta peluru,kereta api peluru,,bullet train,Shinkansen,,,,noun,,,,,,general news usage
bus-stop,transport,halte,halte bus,,bus stop,bus shelter | stop | shelter,,,,noun,,,,,,general news usage
bus-terminal,transport,terminal bus,,,bus terminal,bus station | bus depot,,,,noun,,,,,,general news usage
busway,transport,jalur busway,busway | bus TransJakarta | TransJakarta,,busway,Transjakarta | Transjakarta bus | bus lane,,,,noun,,,,,,general news usage
cabin-crew,transport,awak kabin,,,cabin crew,flight attendant | crew,,,,noun,,,,,,general news usage
captain,transport,nakhoda,nahkoda | kapten kapal,,captain,ship captain | skipper | ship's captain,,,,noun,,,,,,general news usage
cargo-plane,transport,pesawat kargo,,,cargo plane,cargo aircraft | freighter,,,,noun,,,,,,general news usage
cargo-ship,transport,kapal kargo,kapal barang,,cargo ship,cargo vessel | freighter,,,,noun,,,,,,general news usage
civil-aviation-authority,transport,otoritas penerbangan sipil,badan penerbangan sipil,,civil aviation authority,aviation authority | civil aviation agency,,,,noun,,,,,,general news usage
co-pilot,transport,kopilot,ko-pilot,,co-pilot,copilot | first officer,,,,noun,,,,,,general news usage
cockpit-voice-recorder,transport,perekam suara kokpit,,,cockpit voice recorder,,CVR,,,noun,,,,,,general news usage
commercial-vehicle,transport,kendaraan niaga,,,commercial vehicle,,,,,noun,,,,,,general news usage
commuter-train,transport,kereta komuter,kereta komuter listrik,,commuter train,commuter line | commuter rail,,,,noun,,,,,,general news usage
container,transport,peti kemas,kontainer,,container,shipping container,,,,noun,,,,,,general news usage
container-port,transport,pelabuhan peti kemas,terminal peti kemas,,container port,container terminal,,,,noun,,,,,,general news usage
container-ship,transport,kapal peti kemas,kapal kontainer,,container ship,container vessel,,,,noun,,,,,,general news usage
control-tower,transport,menara pengawas,menara kontrol | menara pengatur lalu lintas udara,,control tower,air traffic control tower,,,,noun,,,,,,general news usage
crew,transport,awak pesawat,kru pesawat,,crew,flight crew | aircrew | crew member,,,,noun,,,,,,general news usage
cruise-ship,transport,kapal pesiar,,,cruise ship,yacht | cruise liner | liner | ocean liner,,,,noun,,,,,,general news usage
direct-flight,transport,penerbangan langsung,,,direct flight,nonstop flight,,,,noun,,,,,,general news usage
dock-worker,transport,buruh pelabuhan,pekerja pelabuhan,,dock worker,dockworker | port worker | longshoreman | stevedore | docker,,,,noun,,,,,,general news usage
domestic-flight,transport,penerbangan domestik,penerbangan dalam negeri,,domestic flight,,,,,noun,,,,,,general news usage
driver-s-license,transport,surat izin mengemudi,,,driver's license,driving license | driving licence | driver license,,,,noun,,,,,,general news usage
electric-commuter-train,transport,kereta rel listrik,,KRL,electric commuter train,commuter train | electric train | commuter line | electric railcar,,,,noun,,,,,,general news usage
emergency-landing,transport,pendaratan darurat,,,emergency landing,make an emergency landing,,,,noun,,,,,,general news usage
federal-aviation-administration,transport,Administrasi Penerbangan Federal,Badan Penerbangan Federal,,Federal Aviation Administration,,FAA,,,proper,,,,,,official name
ferry,transport,kapal feri,kapal ferry | feri | kapal penyeberangan,,ferry,ferryboat,,,,noun,,,,,,general news usage
ferry-port,transport,pelabuhan penyeberangan,pelabuhan feri | pelabuhan ferry,,ferry port,ferry terminal | ferry harbor | crossing port,,,,noun,,,,,,general news usage
fishing-boat,transport,kapal nelayan,kapal penangkap ikan | kapal ikan,,fishing boat,fishing vessel | trawler | fishing ship,,,,noun,,,,,,general news usage
flight-attendant,transport,pramugari,pramugara,,flight attendant,stewardess | steward | cabin attendant,,,,noun,,,,,,general news usage
flight-data-recorder,transport,perekam data penerbangan,,,flight data recorder,,FDR,,,noun,,,,,,general news usage
freight,transport,angkutan barang,transportasi barang,,freight,freight transport | cargo transport | goods transport | freight transportation,,,,noun,,,,,,general news usage
harbormaster,transport,syahbandar,,,harbormaster,port authority | harbor master | port master,,,,noun,,,,,,general news usage
high-speed-train,transport,kereta cepat,kereta api cepat | kereta berkecepatan tinggi,,high-speed train,high-speed rail | high-speed railway | bullet train | fast train,,,,noun,,,,,,general news usage
highway,transport,jalan raya,,,highway,road | main road | roadway | street,,,,noun,,,,,,general news usage
hit-and-run,transport,tabrak lari,,,hit-and-run,hit and run,,,,noun,,,,,,general news usage
homebound-traffic,transport,arus mudik,,,homebound traffic,exodus | homecoming traffic | mudik | Idul Fitri exodus,,,,noun,,,,,,general news usage
intercity-bus,transport,bus antarkota,bus antar kota | bus antarprovinsi,,intercity bus,interprovincial bus | inter-city bus | long-distance bus,,,,noun,,,,,,general news usage
international-airport,transport,bandara internasional,bandar udara internasional,,international airport,,,,,noun,,,,,,general news usage
international-flight,transport,penerbangan internasional,penerbangan luar negeri,,international flight,,,,,noun,,,,,,general news usage
land-transportation,transport,angkutan darat,transportasi darat,,land transportation,land transport | road transport,,,,noun,,,,,,general news usage
level-crossing,transport,perlintasan kereta api,pelintasan kereta api | perlintasan sebidang,,level crossing,railway crossing | grade crossing | railroad crossing,,,,noun,,,,,,general news usage
license-plate,transport,pelat nomor,plat nomor | nomor polisi,,license plate,number plate | registration number | registration plate,,,,noun,,,,,,general news usage
light-rail-transit,transport,kereta ringan,lintas raya terpadu,LRT,light rail transit,light rail,LRT,,,noun,,,,,,general news usage
lighthouse,transport,mercusuar,mercu suar,,lighthouse,,,,,noun,,,,,,general news usage
loading-and-unloading,transport,bongkar muat,,,loading and unloading,stevedoring | cargo handling | loading | unloading,,,,noun,,,,,,general news usage
low-cost-carrier,transport,maskapai berbiaya rendah,maskapai bertarif rendah | penerbangan murah,,low-cost carrier,budget airline | low-cost airline,LCC,,,noun,,,,,,general news usage
mass-rapid-transit,transport,moda raya terpadu,,MRT,mass rapid transit,,MRT,,,noun,,,,,,general news usage
mass-transportation,transport,angkutan massal,transportasi massal,,mass transportation,mass transit | mass transport | public transportation,,,,noun,,,,,,general news usage
minivan,transport,angkutan kota,,angkot,minivan,public minivan | angkot | city transportation | minibus | public minibus | city transport | public transport | public transportation | city minibus,,,,noun,,,,,,general news usage
motor-vehicle,transport,kendaraan bermotor,,,motor vehicle,motorized vehicle | vehicle,,,,noun,,,,,,general news usage
motorcycle,transport,sepeda motor,,,motorcycle,motorbike,,,,noun,,,,,,general news usage
motorcycle-taxi,transport,ojek,tukang ojek | pengemudi ojek,,motorcycle taxi,ojek | motorcycle taxi driver | ojek driver,,,,noun,,,,,,general news usage
national-transportation-safety-committee,transport,Komite Nasional Keselamatan Transportasi,,KNKT,National Transportation Safety Committee,National Transport Safety Committee | National Commission for Transport Safety | National Commission on Transportation Safety,KNKT | NTSC,,,proper,,,,,,official name
north-coast-of-java,transport,jalur pantura,pantai utara Jawa,pantura,north coast of Java,northern coastal road | Java's north coast | northern coast of Java | north coast | northern coast,,,,noun,,,,,,general news usage
odd-even,transport,ganjil-genap,ganjil genap,,odd-even,odd-even traffic policy | odd-even license plate,,,,noun,,,,,,general news usage
online-motorcycle-taxi,transport,ojek daring,ojek online,,online motorcycle taxi,app-based motorcycle taxi | ride-hailing motorcycle taxi,,,,noun,,,,,,general news usage
overpass,transport,jalan layang,jembatan layang,,overpass,flyover | elevated road,,,,noun,,,,,,general news usage
passenger-plane,transport,pesawat penumpang,pesawat komersial,,passenger plane,airliner | commercial aircraft | passenger jet | commercial plane | passenger aircraft | commercial jet | jetliner,,,,noun,,,,,,general news usage
passenger-ship,transport,kapal penumpang,,,passenger ship,passenger vessel | passenger ferry | passenger boat,,,,noun,,,,,,general news usage
pedestrian,transport,penyeberang jalan,pejalan kaki,,pedestrian,passerby | walker | foot traffic,,,,noun,,,,,,general news usage
pedestrian-bridge,transport,jembatan penyeberangan,,,pedestrian bridge,pedestrian overpass | footbridge,,,,noun,,,,,,general news usage
plane-crash,transport,kecelakaan pesawat,kecelakaan pesawat terbang | kecelakaan udara | kecelakaan penerbangan | jatuhnya pesawat,,plane crash,air crash | aircraft accident | air accident | airplane crash | crash | plane accident | aviation accident,,,,noun,,,,,,general news usage
port,transport,pelabuhan,,,port,harbor | seaport,,,,noun,,,,,,general news usage
pt-kereta-api-indonesia,transport,PT Kereta Api Indonesia,Kereta Api Indonesia,KAI,PT Kereta Api Indonesia,Kereta Api Indonesia | state railway operator | state railway company | state-owned railway company,KAI,,,proper,,,,,,official name
public-transportation,transport,angkutan umum,transportasi umum | transportasi publik | kendaraan umum | angkutan publik,,public transportation,public transport | public transit | public vehicle,,,,noun,,,,,,general news usage
railway,transport,perkeretaapian,,,railway,railways | rail | railroad | train,,,,noun,,,,,,general news usage
railway-line,transport,jalur kereta,jalur kereta api | rel kereta api | rel kereta,,railway line,railway track | rail line | train track | rail track | track | railway | railroad | railroad track | rail,,,,noun,,,,,,general news usage
return-traffic,transport,arus balik,,,return traffic,return flow | returning traffic | return exodus,,,,noun,,,,,,general news usage
ring-road,transport,jalan lingkar,,,ring road,beltway | bypass,,,,noun,,,,,,general news usage
runway,transport,landasan pacu,,,runway,airstrip,,,,noun,,,,,,general news usage
sea-toll-road,transport,tol laut,,,sea toll road,maritime highway | sea toll | sea highway,,,,noun,,,,,,general news usage
sea-transportation,transport,angkutan laut,transportasi laut,,sea transportation,sea transport | maritime transport | marine transportation,,,,noun,,,,,,general news usage
shipwreck,transport,kapal karam,kapal tenggelam,,shipwreck,sunken ship | sinking | capsized ship | sinking ship | sunken vessel,,,,noun,,,,,,general news usage
shipyard,transport,galangan kapal,,,shipyard,dockyard | dry dock,,,,noun,,,,,,general news usage
sidewalk,transport,trotoar,,,sidewalk,pavement | footpath,,,,noun,,,,,,general news usage
skid-off-the-runway,transport,tergelincir dari landasan,tergelincir di landasan,,skid off the runway,overshoot the runway | veer off the runway,,,,verb,,,,,,general news usage
soekarno-hatta-international-airport,transport,Bandara Soekarno-Hatta,Bandara Internasional Soekarno-Hatta | bandara Soekarno Hatta,,Soekarno-Hatta International Airport,Soekarno-Hatta airport | Soekarno Hatta,,,,proper,,,,,,official name
subway,transport,kereta bawah tanah,,,subway,underground | underground train | metro | subway train,,,,noun,,,,,,general news usage
take-off,transport,lepas landas,tinggal landas,,take off,takeoff | took off | taken off,,,,verb,,,,,,general news usage
tanker,transport,kapal tanker,kapal tangki | tanker,,tanker,oil tanker,,,,noun,,,,,,general news usage
tanker-truck,transport,truk tangki,mobil tangki,,tanker truck,fuel truck | fuel tanker | tanker | tank truck,,,,noun,,,,,,general news usage
to-derail,transport,anjlok dari rel,keluar dari rel | keluar rel | anjloknya kereta,,derail,derailment | derailed | go off the rails,,,,verb,,,,,,general news usage
toll-gate,transport,gerbang tol,pintu tol,,toll gate,tollgate | toll plaza,,,,noun,,,,,,general news usage
traffic,transport,lalu lintas,,,traffic,,,,,noun,,,,,,general news usage
traffic-accident,transport,kecelakaan lalu lintas,kecelakaan jalan raya | kecelakaan mobil,,traffic accident,road accident | car accident | car crash | auto accident | automobile accident | accident | road crash,,,,noun,,,,,,general news usage
traffic-jam,transport,kemacetan lalu lintas,kemacetan jalan,,traffic jam,congestion | traffic congestion | gridlock | jam | congested | tailback,,,,noun,,,,,,general news usage
traffic-light,transport,lampu lalu lintas,lampu merah,,traffic light,red light | stoplight | traffic signal,,,,noun,,,,,,general news usage
traffic-police,transport,polisi lalu lintas,,polantas,traffic police,traffic officer | traffic policeman,,,,noun,,,,,,general news usage
traffic-sign,transport,rambu lalu lintas,,,traffic sign,road sign,,,,noun,,,,,,general news usage
train,transport,kereta api,,,train,railway | rail | railroad,,,,noun,,,,,,general news usage
train-crash,transport,tabrakan kereta,tabrakan kereta api | kecelakaan kereta | kecelakaan kereta api,,train crash,train collision | rail accident | train accident | railway accident | train wreck,,,,noun,,,,,,general news usage
train-station,transport,stasiun kereta,stasiun kereta api,,train station,railway station | station | rail station,,,,noun,,,,,,general news usage
transport-fare,transport,tarif angkutan,,,transport fare,transportation fare | transportation cost | fare | transport cost,,,,noun,,,,,,general news usage
transportation-infrastructure,transport,infrastruktur transportasi,,,transportation infrastructure,transport infrastructure,,,,noun,,,,,,general news usage
transportation-office,transport,dinas perhubungan,,dishub,transportation office,transportation agency | transport agency | transport office | transportation department | land transportation office,,,,noun,,,,,,general news usage
tugboat,transport,kapal tunda,,,tugboat,tug boat | tug,,,,noun,,,,,,general news usage
tunnel,transport,terowongan,,,tunnel,,,,,noun,,,,,,general news usage
vehicle-registration-certificate,transport,surat tanda nomor kendaraan,,STNK,vehicle registration certificate,vehicle registration | vehicle registration document | motor vehicle registration,,,,noun,,,,,,general news usage
"""##
