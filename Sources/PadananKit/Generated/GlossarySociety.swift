// Generated from society.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossarySocietyData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
african-cup-of-nations,society,Piala Afrika,,,Africa Cup of Nations,African Nations Cup | African Cup of Nations | Nations Cup,,,,proper,,,,,,general news usage
aftershock,society,gempa susulan,,,aftershock,,,,follow-up earthquake,noun,,,,,,general news usage
aji,society,Aliansi Jurnalis Independen,,AJI,Alliance of Independent Journalists,Independent Journalists Alliance,AJI,,,proper,,,,,,official name
artificial-intelligence,society,kecerdasan buatan,kecerdasan artifisial | akal imitasi,,artificial intelligence,AI,AI,,artificial cleverness,noun,,,,,,general news usage
as-monaco,society,AS Monaco,,,AS Monaco,Monaco,,,,proper,exact,,no,,,official name
as-roma,society,AS Roma,,,AS Roma,Roma,,,,proper,exact,,no,,A football club: AS is not Amerika Serikat here.,official name
asian-games,society,Pesta Olahraga Asia,Asian Games,,Asian Games,,,,,proper,,,,,,general news usage
aviation-safety,society,keselamatan penerbangan,,,aviation safety,flight safety | air safety,,,aviation security,noun,,,,Protection against accidents in air transport.,"Keselamatan is safety (accidents), keamanan security (threats).",general news usage
biodiversity,society,keanekaragaman hayati,biodiversitas,,biodiversity,biological diversity,,,,noun,,,,,,general news usage
bird-flu,society,flu burung,avian influenza,,bird flu,avian influenza | avian flu,,,,noun,,,,,,general news usage
boarding-school-islamic,society,pondok pesantren,pesantren,ponpes,Islamic boarding school,pesantren | Islamic school,,,,noun,,,,,,general news usage
booster-dose,society,dosis penguat,vaksin penguat | suntikan penguat,,booster,booster shot | booster dose,,,,noun,,,,,,general news usage
broadcaster,society,lembaga penyiaran,stasiun penyiaran | perusahaan penyiaran,,broadcaster,broadcasting company | broadcasting station | broadcasting,,,,noun,,,,,,general news usage
broadcaster-or-announcer,society,penyiar,,,broadcaster,announcer | presenter | newscaster,,,,noun,,near: CCTV | televisi | radio | TV | BBC | RTHK | NHK,,,,general news usage
carbon-dioxide,society,karbon dioksida,karbondioksida,,carbon dioxide,CO2,,,,noun,,,,,,general news usage
carbon-emission,society,emisi karbon,,,carbon emission,carbon dioxide emission,,,,noun,,,,,,general news usage
carbon-tax,society,pajak karbon,,,carbon tax,,,,,noun,,,,,,general news usage
carbon-trading,society,perdagangan karbon,bursa karbon,,carbon trading,carbon trade | carbon exchange,,,,noun,,,,,,general news usage
champions-league,society,Liga Champions,,,Champions League,,,,,proper,,,,,,general news usage
child-labor,society,pekerja anak,buruh anak,,child labor,child worker | child laborer,,,,noun,,,,,,general news usage
climate-change,society,perubahan iklim,,,climate change,changing climate,,,climate alteration,noun,,,,,,general news usage
cold-lava-flow,society,lahar dingin,banjir lahar,,cold lava flow,lahar | cold lava | mudflow,,,cold lava flood,noun,,,,,,general news usage
community-health-center,society,pusat kesehatan masyarakat,,puskesmas,community health center,public health center | local health center | health center | community health clinic | puskesmas | healthcare center | health care center,,,,noun,,,,A government clinic at district level.,,general news usage
contact-tracing,society,pelacakan kontak,penelusuran kontak,,contact tracing,,,,,noun,,,,,,general news usage
coronavirus,society,virus corona,virus korona | koronavirus,,coronavirus,corona virus,,,,noun,,,,,,general news usage
correspondent,society,koresponden,,,correspondent,,,,,noun,,,,,,general news usage
covid-19,society,COVID-19,penyakit virus corona 2019,,COVID-19,coronavirus disease 2019 | Covid-19,,,,proper,any,,,,,general news usage
deforestation,society,deforestasi,penggundulan hutan | penebangan hutan,,deforestation,logging | forest clearing,,,,noun,,,,,,general news usage
dengue-fever,society,demam berdarah,demam berdarah dengue,DBD,dengue fever,dengue | dengue hemorrhagic fever,,,bloody fever,noun,,,,,,general news usage
disaster-mitigation,society,mitigasi bencana,penanggulangan bencana,,disaster mitigation,disaster management | disaster relief | disaster response,,,,noun,,,,,,general news usage
disinformation,society,disinformasi,,,disinformation,,,,,noun,,,,,,general news usage
doping,society,doping,,,doping,,,,,noun,,,,,,general news usage
earthquake,society,gempa bumi,gempa,,earthquake,quake | tremor,,,,noun,,,,,,general news usage
energy-transition,society,transisi energi,,,energy transition,,,,,noun,,,,,,general news usage
environment,society,lingkungan hidup,,,environment,environmental | living environment,,,,noun,,,,,,general news usage
environmental-impact-assessment,society,analisis mengenai dampak lingkungan,analisis dampak lingkungan,amdal,environmental impact assessment,environmental impact analysis,EIA | Amdal,,,noun,,,,,,general news usage
epicenter,society,pusat gempa,episentrum | episenter,,epicenter,,,,,noun,,,,,,general news usage
epidemic,society,epidemi,wabah,,epidemic,outbreak | plague | pandemic,,,,noun,,,,,,general news usage
europa-league,society,Liga Europa,Liga Eropa,,Europa League,UEFA Europa League,,,,proper,,,,,,official name
european-championship,society,Piala Eropa,,,European Championship,Euro | Euro 2008 | European Cup,EURO,,,proper,,,,,,general news usage
fake-news,society,berita bohong,hoaks | kabar bohong | berita palsu,,fake news,hoax | false news | disinformation | false report,,,,noun,,,,,,general news usage
family-planning,society,keluarga berencana,,KB,family planning,birth control,,,planned family,noun,,,,,,general news usage
flash-flood,society,banjir bandang,,,flash flood,,,,,noun,,,,,,general news usage
forest-fire,society,kebakaran hutan,kebakaran hutan dan lahan,karhutla,forest fire,wildfire | forest and land fire | brush fire | bush fire | bushfire,,,,noun,,,,,,general news usage
fossil-fuel,society,bahan bakar fosil,energi fosil,,fossil fuel,fossil energy,,,,noun,,,,,,general news usage
gender-equality,society,kesetaraan gender,kesetaraan jender,,gender equality,gender equity,,,,noun,,,,,,general news usage
global-warming,society,pemanasan global,,,global warming,,,,,noun,,,,,,general news usage
gold-medal,society,medali emas,,,gold medal,gold,,,,noun,,,,,,general news usage
greenhouse-gas,society,gas rumah kaca,,GRK,greenhouse gas,,GHG,,glass house gas,noun,,,,,,general news usage
greenhouse-gas-emission,society,emisi gas rumah kaca,emisi GRK,,greenhouse gas emission,emission of greenhouse gases | greenhouse emission,,,,noun,,,,,,general news usage
hajj,society,ibadah haji,naik haji,,hajj,haj | hajj pilgrimage | pilgrimage | pilgrimage to Mecca,,,,noun,,,,,,general news usage
haze,society,kabut asap,,,haze,smog | smoke | smoke haze,,,fog smoke,noun,,,,,,general news usage
health-protocol,society,protokol kesehatan,,prokes,health protocol,,,,,noun,,,,,,general news usage
health-worker,society,tenaga kesehatan,petugas kesehatan,nakes,health worker,healthcare worker | health personnel | medical worker | health care worker | health official | health professional | health staff | health officer | medical personnel,,,,noun,,,,,,general news usage
herd-immunity,society,kekebalan kelompok,kekebalan kawanan | kekebalan komunitas,,herd immunity,community immunity,,,,noun,,,,,,general news usage
hiv-aids,society,HIV/AIDS,,,HIV/AIDS,HIV | AIDS,,,,noun,exact,,,,,general news usage
human-development-index,society,indeks pembangunan manusia,,IPM,human development index,,HDI,,,noun,,,,,,general news usage
illegal-fishing,society,pencurian ikan,penangkapan ikan ilegal | penangkapan ikan liar,,illegal fishing,poaching | fish theft,,,fish stealing,noun,,,,,,general news usage
illegal-logging,society,pembalakan liar,penebangan liar | penebangan hutan liar | penebangan ilegal,,illegal logging,,,,wild logging,noun,,,,,,general news usage
immune-system,society,sistem kekebalan tubuh,sistem kekebalan | sistem imun,,immune system,,,,,noun,,,,,,general news usage
infant-mortality,society,angka kematian bayi,kematian bayi,,infant mortality,infant mortality rate | baby deaths | infant death | baby death,,,,noun,,,,,,general news usage
infectious-disease,society,penyakit menular,penyakit infeksi,,infectious disease,communicable disease | contagious disease | transmitted disease,,,,noun,,,,,,general news usage
integrated-health-post,society,pos pelayanan terpadu,,posyandu,integrated health service post,integrated health post | integrated services post | posyandu | integrated health services post | integrated health and nutrition post,,,,noun,,,,,,general news usage
intensive-care-unit,society,unit perawatan intensif,ruang perawatan intensif,,intensive care unit,intensive care,ICU,,,noun,,,,,,general news usage
international-olympic-committee,society,Komite Olimpiade Internasional,,,International Olympic Committee,,IOC,,,proper,,,,,,official name
kyoto-protocol,society,Protokol Kyoto,,,Kyoto Protocol,,,,,proper,,,,,,official name
landslide,society,tanah longsor,longsor,,landslide,mudslide,,,,noun,,,,,,general news usage
large-scale-social-restrictions,society,pembatasan sosial berskala besar,,PSBB,large-scale social restrictions,large-scale social restriction,PSBB,,,noun,,,,,,general news usage
life-expectancy,society,angka harapan hidup,usia harapan hidup | harapan hidup,,life expectancy,,,,,noun,,,,,,general news usage
lockdown,society,karantina wilayah,penguncian wilayah | penguncian,,lockdown,regional quarantine | lock-down,,,,noun,,,,,,general news usage
malnutrition,society,gizi buruk,kurang gizi | kekurangan gizi | malnutrisi,,malnutrition,malnourished | undernourished | poor nutrition | malnourishment | severe malnutrition | undernutrition,,,,noun,,,,,,general news usage
mass-media,society,media massa,,,mass media,media,,,,noun,,,,,,general news usage
maternal-mortality,society,angka kematian ibu,kematian ibu,AKI,maternal mortality,maternal mortality rate | maternal death,,,,noun,,,,,,general news usage
national-park,society,taman nasional,,,national park,,,,,noun,,,,,,general news usage
national-sports-week,society,Pekan Olahraga Nasional,,PON,National Sports Week,National Games | National Sports Games,PON,,,proper,,,,,,general news usage
national-team,society,tim nasional,,timnas,national team,national squad | national side,,,,noun,,,,,,general news usage
natural-disaster,society,bencana alam,,,natural disaster,disaster | natural calamity,,,,noun,,,,,,general news usage
net-zero-emission,society,emisi nol bersih,nol emisi karbon | netralitas karbon,,net-zero emissions,net zero emission | net zero | carbon neutrality,,,,noun,,,,,,general news usage
new-testament,society,Perjanjian Baru,,,New Testament,,,,New Agreement | New Treaty,proper,,,,,,general news usage
news-agency,society,kantor berita,,,news agency,news service | agency,,,news office,noun,,,,,,general news usage
occupational-safety,society,keselamatan kerja,keselamatan dan kesehatan kerja,,occupational safety,work safety | occupational health and safety | workplace safety | safety at work,,,,noun,,,,,,general news usage
old-testament,society,Perjanjian Lama,,,Old Testament,,,,Old Agreement | Old Treaty,proper,,,,,,general news usage
olympics,society,Olimpiade,,,Olympics,Olympic Games | Olympic | Games | Olympiad,,,,proper,,,,,,general news usage
outbreak-extraordinary,society,kejadian luar biasa,,KLB,outbreak,extraordinary event | extraordinary occurrence | epidemic,,,,noun,,,,The official declaration of an outbreak by Indonesian health authorities.,,general news usage
overpopulation,society,kepadatan penduduk,,,population density,,,,,noun,,,,,,general news usage
pandemic,society,pandemi,,,pandemic,,,,,noun,,,,,,general news usage
paralympics,society,Paralimpiade,Paralimpik,,Paralympics,Paralympic Games | Paralympic,,,,proper,,,,,,general news usage
paris-agreement,society,Perjanjian Paris,Kesepakatan Paris | Persetujuan Paris,,Paris Agreement,Paris climate agreement | Paris accord,,,,proper,,,,,,official name
peatland,society,lahan gambut,,,peatland,peat land | peat,,,,noun,,,,,,general news usage
personal-data-protection,society,perlindungan data pribadi,pelindungan data pribadi,,personal data protection,data protection | protection of personal data,,,,noun,,,,,,general news usage
pilgrim,society,jemaah haji,jamaah haji | calon haji,,hajj pilgrim,pilgrim | haj pilgrim | hajj,,,,noun,,,,,,general news usage
population-census,society,sensus penduduk,,,population census,census,,,,noun,,,,,,general news usage
ppkm,society,pemberlakuan pembatasan kegiatan masyarakat,,PPKM,public activity restrictions,community activity restrictions | enforcement of restrictions on public activities,PPKM,,,noun,,,,,,general news usage
press-council,society,Dewan Pers,,,Press Council,,,,,proper,,,,,,general news usage
protected-forest,society,hutan lindung,,,protected forest,protection forest | forest reserve | protected forest area,,,,noun,,,,,,general news usage
pssi,society,Persatuan Sepak Bola Seluruh Indonesia,Persatuan Sepakbola Seluruh Indonesia,PSSI,Football Association of Indonesia,Indonesian Football Association | Soccer Association of Indonesia | All-Indonesia Football Association,PSSI,,,proper,,,,,,official name
public-health,society,kesehatan masyarakat,,,public health,community health | people's health,,,,noun,,,,,,general news usage
quarantine,society,karantina,,,quarantine,,,,,noun,,,,,,general news usage
referee,society,wasit,,,referee,umpire,,,,noun,,,,,,general news usage
richter-scale,society,skala Richter,,SR,Richter scale,magnitude,SR,,,noun,,,,,,general news usage
road-safety,society,keselamatan lalu lintas,keselamatan jalan,,road safety,traffic safety,,,,noun,,,,,,general news usage
safety,society,keselamatan,,,safety,salvation | survival | rescue,,,,noun,,,,,,general news usage
satellite,society,satelit,,,satellite,,,,,noun,,,,,,general news usage
sea-games,society,SEA Games,Pesta Olahraga Asia Tenggara,,SEA Games,Southeast Asian Games | Southeast Asia Games,,,,proper,,,,,,general news usage
security,society,keamanan,,,security,safety | secure,,,,noun,,,,,,general news usage
semiconductor,society,semikonduktor,,,semiconductor,,,,,noun,,,,,,general news usage
sexually-transmitted-infection,society,infeksi menular seksual,penyakit menular seksual,,sexually transmitted infection,sexually transmitted disease,STI | STD,,,noun,,,,,,general news usage
social-distancing,society,jaga jarak,jarak sosial | pembatasan sosial | penjarakan sosial | penjarakan fisik,,social distancing,physical distancing | social restriction | keep distance | social distance | distancing,,,,noun,,,,,,general news usage
social-media,society,media sosial,,medsos,social media,,,,,noun,,,,,,general news usage
state-broadcaster,society,penyiar negara,lembaga penyiaran negara | stasiun televisi pemerintah | televisi pemerintah | televisi negara,,state broadcaster,state television | state-run television | state TV | state-run broadcaster,,,,noun,,,,,,general news usage
state-media,society,media pemerintah,media negara | media milik negara | media resmi pemerintah,,state media,government media | state-run media | state-owned media,,,country media,noun,,,,,,general news usage
stunting,society,tengkes,stunting,,stunting,,,,,noun,,,,,,general news usage
swine-flu,society,flu babi,,,swine flu,,,,,noun,,,,,,general news usage
tsunami-early-warning-system,society,sistem peringatan dini tsunami,sistem peringatan dini,,tsunami early warning system,early warning system,,,,noun,,,,,,general news usage
tuberculosis,society,tuberkulosis,,TBC,tuberculosis,TB | tuberculous,TB,,,noun,,,,,,general news usage
unfccc,society,Konvensi Kerangka Kerja PBB tentang Perubahan Iklim,,UNFCCC,United Nations Framework Convention on Climate Change,UN Framework Convention on Climate Change,UNFCCC,,,proper,,,,,,official name
vaccination,society,vaksinasi,imunisasi,,vaccination,immunization,,,,noun,,,,,,general news usage
vaccine,society,vaksin,,,vaccine,,,,,noun,,,,,,general news usage
volcanic-eruption,society,letusan gunung berapi,erupsi gunung api | letusan gunung api | erupsi,,volcanic eruption,eruption | erupt,,,,noun,,,,,,general news usage
wildlife-reserve,society,suaka margasatwa,suaka alam | cagar alam,,wildlife reserve,nature reserve | wildlife sanctuary | sanctuary | natural reserve,,,,noun,,,,,,general news usage
winter-olympics,society,Olimpiade Musim Dingin,,,Winter Olympics,Olympic Winter Games | Winter Games,,,Winter Season Olympiad,proper,,,,,,general news usage
women-s-empowerment,society,pemberdayaan perempuan,,,women's empowerment,empowerment of women | female empowerment,,,,noun,,,,,,general news usage
world-cup,society,Piala Dunia,,,World Cup,,,,,proper,,,,,,general news usage
"""##
