// Generated from sport.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossarySportData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
afc,sport,Konfederasi Sepak Bola Asia,Konfederasi Sepakbola Asia,AFC,Asian Football Confederation,Asian Soccer Confederation,AFC,,,proper,,,,,,official name
aff-cup,sport,Piala AFF,,,AFF Cup,AFF Championship | ASEAN Championship,,,,proper,,,,,,general news usage
african-cup-of-nations,sport,Piala Afrika,,,Africa Cup of Nations,African Nations Cup | African Cup of Nations | Nations Cup,,,,proper,,,,,,general news usage
archery,sport,panahan,,,archery,archer,,,,noun,,,,,,general news usage
as-monaco,sport,AS Monaco,,,AS Monaco,Monaco,,,,proper,exact,,no,,,official name
as-roma,sport,AS Roma,,,AS Roma,Roma,,,,proper,exact,,no,,A football club: AS is not Amerika Serikat here.,official name
asian-championship,sport,kejuaraan Asia,,,Asian Championship,Asia Championship | Asian Championships,,,,noun,,,,,,general news usage
asian-cup,sport,Piala Asia,,,Asian Cup,Asia Cup,,,,proper,,,,,,general news usage
asian-games,sport,Pesta Olahraga Asia,Asian Games,,Asian Games,,,,,proper,,,,,,general news usage
assistant-coach,sport,asisten pelatih,,,assistant coach,assistant trainer | assistant manager,,,,noun,,,,,,general news usage
athletes-village,sport,wisma atlet,perkampungan atlet,,athletes' village,athletes village | athlete village | athletes' dormitory,,,,noun,,,,,,general news usage
australian-open,sport,Australia Terbuka,,,Australian Open,Australia Open | Aussie Open,,,,proper,,,,,,general news usage
badminton,sport,bulu tangkis,bulutangkis | badminton,,badminton,,,,,noun,,,,,,general news usage
badminton-player,sport,pebulu tangkis,pebulutangkis | pemain bulu tangkis | pemain bulutangkis,,badminton player,shuttler,,,,noun,,,,,,general news usage
basketball,sport,bola basket,,,basketball,,,,,noun,,,,,,general news usage
beach-volleyball,sport,voli pantai,bola voli pantai,,beach volleyball,,,,,noun,,,,,,general news usage
bronze-medal,sport,medali perunggu,,,bronze medal,bronze | bronze medalist,,,,noun,,,,,,general news usage
bwf,sport,Federasi Bulu Tangkis Dunia,Federasi Bulutangkis Dunia,BWF,Badminton World Federation,World Badminton Federation,BWF,,,proper,,,,,,official name
center-back,sport,bek tengah,,,center back,central defender,,,,noun,,,,,,general news usage
champions-league,sport,Liga Champions,,,Champions League,,,,,proper,,,,,,general news usage
championship-title,sport,gelar juara,,,title,championship title | championship | champion | holder,,,,noun,,,,,,general news usage
china-open,sport,China Terbuka,Cina Terbuka,,China Open,,,,,proper,,,,,,general news usage
club-world-cup,sport,Piala Dunia Antarklub,Piala Dunia Klub,,Club World Cup,,,,,proper,,,,,,official name
copa-america,sport,Copa America,Piala Amerika,,Copa America,Copa América,,,,proper,,,,,,general news usage
corner-kick,sport,tendangan sudut,tendangan pojok | sepak pojok,,corner kick,corner,,,,noun,,,,,,general news usage
cyclist,sport,pembalap sepeda,pesepeda,,cyclist,bicycle racer | rider | bicyclist,,,,noun,,,,,,general news usage
davis-cup,sport,Piala Davis,,,Davis Cup,,,,,proper,,,,,,official name
defending-champion,sport,juara bertahan,,,defending champion,title holder | reigning champion | titleholder | holder,,,,noun,,,,,,general news usage
doping,sport,doping,,,doping,,,,,noun,,,,,,general news usage
english-league,sport,Liga Inggris,Liga Utama Inggris | Liga Premier Inggris | Liga Primer Inggris,,Premier League,English Premier League | English League | Premiership,,,,proper,,,,,,general news usage
equalizer,sport,gol penyama,gol penyeimbang | gol penyama kedudukan,,equalizer,equalizing goal | equalize,,,,noun,,,,,,general news usage
europa-league,sport,Liga Europa,Liga Eropa,,Europa League,UEFA Europa League,,,,proper,,,,,,official name
european-championship,sport,Piala Eropa,,,European Championship,Euro | Euro 2008 | European Cup,EURO,,,proper,,,,,,general news usage
extra-time,sport,babak perpanjangan waktu,babak tambahan,,extra time,overtime,,,,noun,,,,,,general news usage
fa-cup,sport,Piala FA,,,FA Cup,,,,,proper,,,,,,official name
fifa,sport,Federasi Sepak Bola Internasional,Federasi Sepakbola Internasional,FIFA,FIFA,International Federation of Association Football | International Football Federation,FIFA,,,proper,,,,,,official name
final-match,sport,babak final,partai final | laga final | pertandingan final,,final,final round | final match | finalist,,,,noun,,,,,,general news usage
first-half,sport,babak pertama,,,first half,first round | first set | first period | half-time | halftime | opening half | before the break | before half-time | before halftime | before the interval,,,,noun,,,,,,general news usage
formula-one,sport,Formula Satu,Formula 1,,Formula One,Formula 1,F1,,,proper,,,,,,general news usage
free-kick,sport,tendangan bebas,,,free kick,,,,,noun,,,,,,general news usage
french-league,sport,Liga Prancis,Liga Perancis,,Ligue 1,French League | French first division | French top flight | French championship,,,,proper,,,,,,general news usage
french-open,sport,Prancis Terbuka,Perancis Terbuka,,French Open,Roland Garros | France Open,,,,proper,,,,,,general news usage
friendly-match,sport,pertandingan persahabatan,laga persahabatan,,friendly,friendly match | friendly game,,,,noun,,,,,,general news usage
gelora-bung-karno,sport,Stadion Utama Gelora Bung Karno,Gelora Bung Karno,SUGBK,Gelora Bung Karno Main Stadium,Gelora Bung Karno | Gelora Bung Karno Stadium | Bung Karno Stadium,,,,proper,,,,,,official name
german-league,sport,Liga Jerman,Bundesliga,,Bundesliga,German League,,,,proper,,,,,,general news usage
goal-scorer,sport,pencetak gol,,,goal scorer,goalscorer | scorer,,,,noun,,,,,,general news usage
goalkeeper,sport,penjaga gawang,kiper,,goalkeeper,keeper | goalie,,,,noun,,,,,,general news usage
gold-medal,sport,medali emas,,,gold medal,gold,,,,noun,,,,,,general news usage
gold-medalist,sport,peraih medali emas,,,gold medalist,gold medal winner | gold medallist | Olympic champion | gold medal,,,,noun,,,,,,general news usage
group-stage,sport,fase grup,penyisihan grup | babak penyisihan grup,,group stage,group phase | group match | group round | group,,,,noun,,,,,,general news usage
high-jump,sport,lompat tinggi,,,high jump,,,,,noun,,,,,,general news usage
indonesia-national-team,sport,tim nasional Indonesia,timnas Indonesia,,Indonesia national team,Indonesian national team | Indonesia's national team | Indonesian national side | Indonesia | Indonesian team | Indonesian squad,,,,proper,,,,,,general news usage
indonesia-open,sport,Indonesia Terbuka,,,Indonesia Open,Indonesian Open,,,,proper,,,,,,general news usage
indonesian-super-league,sport,Liga Super Indonesia,,ISL,Indonesian Super League,Indonesia Super League | Super League,ISL,,,proper,,,,,,official name
international-olympic-committee,sport,Komite Olimpiade Internasional,,,International Olympic Committee,,IOC,,,proper,,,,,,official name
italian-league,sport,Liga Italia,,,Serie A,Italian League,,,,proper,,,,,,general news usage
japan-open,sport,Jepang Terbuka,,,Japan Open,,,,,proper,,,,,,general news usage
javelin-throw,sport,lempar lembing,,,javelin,javelin throw,,,,noun,,,,,,general news usage
kanjuruhan-tragedy,sport,tragedi Kanjuruhan,,,Kanjuruhan tragedy,Kanjuruhan stadium tragedy | Kanjuruhan disaster,,,,noun,,,,,,general news usage
knockout-stage,sport,babak gugur,sistem gugur | fase gugur,,knockout stage,knockout phase | knock-out stage | knockout round | knockout,,,,noun,,,,,,general news usage
koni,sport,Komite Olahraga Nasional Indonesia,,KONI,National Sports Committee of Indonesia,Indonesian National Sports Committee | Indonesian Sports Council | Indonesian Sports Committee | National Sports Committee,KONI,,,proper,,,,,,official name
left-back,sport,bek kiri,,,left-back,,,,,noun,,,,,,general news usage
long-jump,sport,lompat jauh,,,long jump,,,,,noun,,,,,,general news usage
malaysia-open,sport,Malaysia Terbuka,,,Malaysia Open,Malaysian Open,,,,proper,,,,,,general news usage
mandalika-circuit,sport,Sirkuit Mandalika,Sirkuit Internasional Mandalika,,Mandalika Circuit,Mandalika International Street Circuit | Mandalika International Circuit,,,,proper,,,,,,official name
marathon,sport,lari maraton,maraton,,marathon,,,,,noun,,,,,,general news usage
martial-arts,sport,seni bela diri,ilmu bela diri | olahraga bela diri,,martial art,martial arts,,,,noun,,,,,,general news usage
match-fixing,sport,pengaturan skor,pengaturan pertandingan,,match-fixing,,,,,noun,,,,,,general news usage
medal-tally,sport,perolehan medali,klasemen medali,,medal tally,medal standings | medal table | medal count,,,,noun,,,,,,general news usage
men-s-doubles,sport,ganda putra,,,men's doubles,men's double | men doubles,,,,noun,,,,,,general news usage
men-s-singles,sport,tunggal putra,,,men's singles,men's single | men singles | singles | men's singles player,,,,noun,,,,,,general news usage
midfielder,sport,gelandang,,,midfielder,midfield,,,,noun,,,,,,general news usage
minister-of-youth-and-sports,sport,Menteri Pemuda dan Olahraga,Menteri Negara Pemuda dan Olahraga,Menpora,youth and sports minister,minister of youth and sports | minister for youth and sports | sports minister | state minister for youth and sports | youth and sport minister,,,,noun,,,,,,general news usage
ministry-of-youth-and-sports,sport,Kementerian Pemuda dan Olahraga,Kementerian Negara Pemuda dan Olahraga,Kemenpora,Ministry of Youth and Sports,Youth and Sports Ministry | Ministry for Youth and Sports,,,,proper,,,,,,official name
mixed-doubles,sport,ganda campuran,,,mixed doubles,mixed double,,,,noun,,,,,,general news usage
national-coach,sport,pelatih tim nasional,pelatih timnas,,national team coach,national coach | coach,,,,noun,,,,,,general news usage
national-sports-week,sport,Pekan Olahraga Nasional,,PON,National Sports Week,National Games | National Sports Games,PON,,,proper,,,,,,general news usage
national-team,sport,tim nasional,,timnas,national team,national squad | national side | side | squad | team,,,,noun,,,,,,general news usage
national-training-camp,sport,pemusatan latihan nasional,pelatnas,,national training camp,national training center | national training | training camp,,,,noun,,,,,,general news usage
naturalized-player,sport,pemain naturalisasi,,,naturalized player,,,,,noun,,,,,,general news usage
noc-indonesia,sport,Komite Olimpiade Indonesia,,,Indonesian Olympic Committee,National Olympic Committee of Indonesia | Indonesia Olympic Committee,,,,proper,,,,,,official name
olympics,sport,Olimpiade,,,Olympics,Olympic Games | Olympic | Games | Olympiad,,,,proper,,,,,,general news usage
overall-champion,sport,juara umum,,,overall champion,overall winner,,,,noun,,,,,,general news usage
own-goal,sport,gol bunuh diri,,,own goal,,,,,noun,,,,,,general news usage
paralympics,sport,Paralimpiade,Paralimpik,,Paralympics,Paralympic Games | Paralympic,,,,proper,,,,,,general news usage
pbsi,sport,Persatuan Bulu Tangkis Seluruh Indonesia,Persatuan Bulutangkis Seluruh Indonesia,PBSI,Badminton Association of Indonesia,Indonesian Badminton Association | All Indonesia Badminton Association | All Indonesian Badminton Association | Indonesia Badminton Association,PBSI,,,proper,,,,,,official name
penalty-kick,sport,tendangan penalti,titik penalti | titik putih,,penalty,penalty kick | penalty spot | spot kick | from the spot,,,,noun,,,,,,general news usage
penalty-shootout,sport,adu penalti,adu tendangan penalti,,penalty shootout,penalty shoot-out | penalties | shootout | shoot-out,,,,noun,,,,,,general news usage
pencak-silat,sport,pencak silat,,,pencak silat,silat,,,,noun,,,,,,general news usage
pole-vault,sport,lompat galah,loncat galah,,pole vault,,,,,noun,,,,,,general news usage
preliminary-round,sport,babak penyisihan,babak kualifikasi,,preliminary round,qualifying round | elimination round | qualification | qualifying | qualifier | group stage | preliminary,,,,noun,,,,,,general news usage
pssi,sport,Persatuan Sepak Bola Seluruh Indonesia,Persatuan Sepakbola Seluruh Indonesia,PSSI,Football Association of Indonesia,Indonesian Football Association | Soccer Association of Indonesia | All-Indonesia Football Association,PSSI,,,proper,,,,,,official name
quarterfinal,sport,perempat final,perempatfinal | babak perempat final,,quarterfinal,quarter-final | last eight,,,,noun,,,,,,general news usage
record-holder,sport,pemegang rekor,pemegang rekor dunia,,record holder,world record holder,,,,noun,,,,,,general news usage
red-card,sport,kartu merah,,,red card,sent off | sending off | red-carded | dismissed | straight red,,,,noun,,,,,,general news usage
referee,sport,wasit,,,referee,umpire,,,,noun,,,,,,general news usage
right-back,sport,bek kanan,,,right-back,,,,,noun,,,,,,general news usage
round-of-16,sport,babak 16 besar,perdelapan final,,round of 16,last 16 | second round,,,,noun,,,,,,general news usage
sea-games,sport,SEA Games,Pesta Olahraga Asia Tenggara,,SEA Games,Southeast Asian Games | Southeast Asia Games,,,,proper,,,,,,general news usage
second-half,sport,babak kedua,,,second half,second round | second period | second set | restart | after the break | after the interval | after half-time | after halftime,,,,noun,,,,,,general news usage
semifinal,sport,semifinal,babak semifinal,,semifinal,semi-final | last four,,,,noun,,,,,,general news usage
sepak-takraw,sport,sepak takraw,,,sepak takraw,takraw,,,,noun,,,,,,general news usage
shot-put,sport,tolak peluru,,,shot put,,,,,noun,,,,,,general news usage
silver-medal,sport,medali perak,,,silver medal,silver | silver medalist,,,,noun,,,,,,general news usage
soccer,sport,sepak bola,sepakbola,,soccer,football | footballer,,,kick ball,noun,,,,,,general news usage
soccer-player,sport,pemain sepak bola,pemain sepakbola | pesepak bola | pesepakbola,,soccer player,football player | footballer | player,,,,noun,,,,,,general news usage
soccer-supporter,sport,suporter,,,supporter,fan | crowd,,,,noun,,,,,,general news usage
spanish-league,sport,Liga Spanyol,,,La Liga,Spanish League | Primera Liga,,,,proper,,,,,,general news usage
sport-climbing,sport,panjat tebing,,,sport climbing,rock climbing | climbing,,,,noun,,,,,,general news usage
sports-discipline,sport,cabang olahraga,,cabor,sport,sports discipline | sporting event | sports event | branch of sport | sports branch,,,,noun,,,,,,general news usage
sports-event,sport,ajang olahraga,pesta olahraga,,sporting event,sports event | games | sport event | multi-sport event,,,,noun,,,,,,general news usage
sportsmanship,sport,sportivitas,,,sportsmanship,fair play,,,,noun,,,,,,general news usage
stadium,sport,stadion,,,stadium,ground | arena | stadia | venue,,,,noun,,,,,,general news usage
sudirman-cup,sport,Piala Sudirman,,,Sudirman Cup,,,,,proper,,,,,,official name
summer-olympics,sport,Olimpiade Musim Panas,,,Summer Olympics,Summer Olympic Games | Summer Games | Summer Olympic,,,,proper,,,,,,general news usage
swimmer,sport,perenang,,,swimmer,,,,,noun,,,,,,general news usage
table-tennis,sport,tenis meja,,,table tennis,ping-pong,,,,noun,,,,,,general news usage
thomas-cup,sport,Piala Thomas,,,Thomas Cup,,,,,proper,,,,,,official name
top-scorer,sport,topskorer,top skor | pencetak gol terbanyak,,top scorer,leading scorer | top goalscorer | highest scorer,,,,noun,,,,,,general news usage
training-camp,sport,pemusatan latihan,,,training camp,training center,,,,noun,,,,,,general news usage
transfer-window,sport,bursa transfer,jendela transfer,,transfer window,transfer market,,,,noun,,,,,,general news usage
u-20-world-cup,sport,Piala Dunia U-20,,,U-20 World Cup,FIFA U-20 World Cup | Under-20 World Cup,,,,proper,,,,,,general news usage
uber-cup,sport,Piala Uber,,,Uber Cup,,,,,proper,,,,,,official name
uefa,sport,Uni Sepak Bola Eropa,Persatuan Sepak Bola Eropa,UEFA,UEFA,Union of European Football Associations,UEFA,,,proper,,,,,,official name
us-open,sport,AS Terbuka,Amerika Serikat Terbuka,,US Open,U.S. Open,,,,proper,,,,,,general news usage
volleyball,sport,bola voli,,,volleyball,,,,,noun,,,,,,general news usage
wada,sport,Badan Antidoping Dunia,Badan Anti-Doping Dunia,WADA,World Anti-Doping Agency,,WADA,,,proper,,,,,,official name
weightlifting,sport,angkat besi,,,weightlifting,weight lifting,,,,noun,,,,,,general news usage
winter-olympics,sport,Olimpiade Musim Dingin,,,Winter Olympics,Olympic Winter Games | Winter Games,,,Winter Season Olympiad,proper,,,,,,general news usage
women-s-doubles,sport,ganda putri,,,women's doubles,women's double | women doubles,,,,noun,,,,,,general news usage
women-s-singles,sport,tunggal putri,,,women's singles,women's single | women singles | singles | women's singles player,,,,noun,,,,,,general news usage
women-s-world-cup,sport,Piala Dunia Wanita,Piala Dunia Perempuan | Piala Dunia Putri,,Women's World Cup,FIFA Women's World Cup,,,,proper,,,,,,general news usage
world-champion,sport,juara dunia,,,world champion,world title,,,,noun,,,,,,general news usage
world-championship,sport,kejuaraan dunia,,,world championship,world championships,,,,noun,,,,,,general news usage
world-cup,sport,Piala Dunia,,,World Cup,,,,,proper,,,,,,general news usage
world-record,sport,rekor dunia,,,world record,,,,,noun,,,,,,general news usage
wrestling,sport,gulat,,,wrestling,wrestler | wrestle,,,,noun,,,,,,general news usage
yellow-card,sport,kartu kuning,,,yellow card,booked | booking | yellow-carded,,,,noun,,,,,,general news usage
"""##
