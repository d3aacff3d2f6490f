// Generated from technology.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryTechnologyData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
algorithm,technology,algoritma,algoritme,,algorithm,,,,,noun,,,,,,general news usage
artificial-intelligence,technology,kecerdasan buatan,kecerdasan artifisial | akal imitasi,,artificial intelligence,,AI,,artificial cleverness,noun,,,,,,general news usage
asteroid,technology,asteroid,,,asteroid,,,,,noun,,,,,,general news usage
astronaut,technology,astronaut,antariksawan | kosmonaut,,astronaut,cosmonaut,,,,noun,,,,,,general news usage
bandwidth,technology,lebar pita,,,bandwidth,,,,,noun,,,,,,general news usage
bapeten,technology,Badan Pengawas Tenaga Nuklir,,Bapeten,Nuclear Energy Regulatory Agency,Nuclear Energy Supervisory Agency | Nuclear Energy Control Board,Bapeten,,,proper,,,,,,official name
batan,technology,Badan Tenaga Nuklir Nasional,Badan Tenaga Atom Nasional,Batan,National Nuclear Energy Agency,National Atomic Energy Agency,Batan,,,proper,,,,,,official name
big-data,technology,mahadata,,,big data,large data,,,,noun,,,,,,general news usage
biometric-data,technology,data biometrik,,,biometric data,biometrics,,,,noun,,,,,,general news usage
biotechnology,technology,bioteknologi,,,biotechnology,biotech,,,,noun,,,,,,general news usage
black-hole,technology,lubang hitam,,,black hole,,,,,noun,,,,,,general news usage
bppt,technology,Badan Pengkajian dan Penerapan Teknologi,,BPPT,Agency for the Assessment and Application of Technology,Technology Assessment and Application Agency | Agency for Assessment and Application of Technology,BPPT,,,proper,,,,,,official name
broadband,technology,pita lebar,internet pita lebar,,broadband,broadband internet,,,,noun,,,,,,general news usage
cell-phone,technology,telepon seluler,telepon genggam | ponsel | telepon selular,,cell phone,mobile phone | cellphone | cellular phone | cellular telephone | mobile telephone | phone | handset | mobile | cell | telephone,,,,noun,,,,,,general news usage
cellular-operator,technology,operator seluler,operator telepon seluler,,cellular operator,mobile operator | mobile phone operator | cellular phone operator | cellular carrier,,,,noun,,,,,,general news usage
chip-maker,technology,pembuat cip,produsen cip,,chipmaker,chip maker | chip manufacturer,,,,noun,,,,,,general news usage
cloning,technology,kloning,,,cloning,clone,,,,noun,,,,,,general news usage
cloud-computing,technology,komputasi awan,,,cloud computing,,,,,noun,,,,,,general news usage
computer-network,technology,jaringan komputer,,,computer network,,,,,noun,,,,,,general news usage
computer-program,technology,program komputer,,,computer program,software,,,,noun,,,,,,general news usage
computer-virus,technology,virus komputer,,,computer virus,,,,,noun,,,,,,general news usage
cryptocurrency,technology,mata uang kripto,aset kripto | kripto,,cryptocurrency,crypto asset | crypto | crypto currency,,,,noun,,,,,,general news usage
cybercrime,technology,kejahatan siber,kejahatan dunia maya,,cybercrime,cyber crime,,,,noun,,,,,,general news usage
cyberspace,technology,dunia maya,ruang siber,,cyberspace,cyber world | virtual world | internet | online | cyber | cybersecurity,,,,noun,,,,,,general news usage
data-breach,technology,kebocoran data,,,data breach,data leak | data leakage,,,,noun,,,,,,general news usage
data-center,technology,pusat data,,,data center,,,,,noun,,,,,,general news usage
data-privacy,technology,privasi data,,,data privacy,,,,,noun,,,,,,general news usage
data-theft,technology,pencurian data,,,data theft,theft of data | stealing of data | stealing data,,,,noun,,,,,,general news usage
digital-divide,technology,kesenjangan digital,,,digital divide,digital gap,,,,noun,,,,,,general news usage
digital-infrastructure,technology,infrastruktur digital,,,digital infrastructure,,,,,noun,,,,,,general news usage
digital-platform,technology,platform digital,,,digital platform,,,,,noun,,,,,,general news usage
digital-transformation,technology,transformasi digital,,,digital transformation,,,,,noun,,,,,,general news usage
digital-wallet,technology,dompet digital,dompet elektronik,,digital wallet,e-wallet,,,,noun,,,,,,general news usage
digitalization,technology,digitalisasi,,,digitalization,digitization | digitize,,,,noun,,,,,,general news usage
e-commerce,technology,perdagangan elektronik,niaga elektronik | niaga-el | perdagangan daring,,e-commerce,electronic commerce | online commerce | online trade,,,,noun,,,,,,general news usage
e-government,technology,sistem pemerintahan berbasis elektronik,,SPBE,electronic-based government system,e-government,,,,noun,,,,,,general news usage
electron-microscope,technology,mikroskop elektron,,,electron microscope,,,,,noun,,,,,,general news usage
electronic-identity-card,technology,KTP elektronik,kartu tanda penduduk elektronik | e-KTP,,electronic identity card,electronic ID card | e-ID card | e-KTP,,,,noun,,,,,,general news usage
electronic-information-law,technology,Undang-Undang Informasi dan Transaksi Elektronik,UU ITE | UU Informasi dan Transaksi Elektronik,,Electronic Information and Transactions Law,Electronic Information and Transaction Law | ITE Law | Law on Electronic Information and Transactions | Law on Information and Electronic Transactions,,,,proper,,,,,,official name
electronic-money,technology,uang elektronik,,,electronic money,e-money,,,,noun,,,,,,general news usage
encryption,technology,enkripsi,,,encryption,encrypt,,,,noun,,,,,,general news usage
fiber-optic,technology,serat optik,serat optis,,fiber optic,optical fiber | fiber optics,,,,noun,,,,,,general news usage
financial-technology,technology,teknologi finansial,teknologi keuangan,tekfin,financial technology,fintech,,,,noun,,,,,,general news usage
genetic-engineering,technology,rekayasa genetika,rekayasa genetik,,genetic engineering,genetically engineered | genetically modified,,,,noun,,,,,,general news usage
genetically-modified,technology,hasil rekayasa genetika,transgenik,,genetically modified,transgenic | genetically engineered,,,,adjective,,,,,,general news usage
gps,technology,sistem pemosisian global,sistem penentuan posisi global,,global positioning system,,GPS,,,noun,,,,,,general news usage
green-technology,technology,teknologi ramah lingkungan,,,environmentally friendly technology,green technology | eco-friendly technology,,,,noun,,,,,,general news usage
hacker,technology,peretas,,,hacker,hack,,,,noun,,,,,,general news usage
hacking,technology,peretasan,,,hacking,hack,,,,noun,,,,,,general news usage
hardware,technology,perangkat keras,,,hardware,,,,hard device,noun,,,,,,general news usage
ict,technology,teknologi informasi dan komunikasi,,TIK,information and communication technology,information and communications technology | information technology and communication | communication and information technology,ICT,,,noun,,,,,,general news usage
information-technology,technology,teknologi informasi,,,information technology,,IT,,,noun,,,,,,general news usage
international-space-station,technology,Stasiun Luar Angkasa Internasional,Stasiun Antariksa Internasional,,International Space Station,space station,ISS,,,proper,,,,,,official name
internet-access,technology,akses internet,,,internet access,access to the internet,,,,noun,,,,,,general news usage
internet-of-things,technology,internet untuk segala,internet of things,,internet of things,,IoT,,,noun,,,,,,general news usage
internet-service-provider,technology,penyedia jasa internet,penyedia layanan internet,,internet service provider,internet provider,ISP,,,noun,,,,,,general news usage
internet-user,technology,pengguna internet,,,internet user,internet users,,,,noun,,,,,,general news usage
komdigi-ministry,technology,Kementerian Komunikasi dan Digital,,Komdigi | Kemkomdigi,Ministry of Communication and Digital Affairs,Communication and Digital Affairs Ministry | Ministry of Communications and Digital Affairs,,,,proper,,,,,,official name
kominfo-minister,technology,Menteri Komunikasi dan Informatika,Menteri Kominfo,Menkominfo,communication and informatics minister,minister of communication and informatics | communications and information minister | minister of communications and informatics | communication and information minister | minister of communication and information | communications and informatics minister | minister of communications and information | communication minister | communication and information technology minister | information and communications minister | information and communication minister | communications minister | information minister | information technology and communications minister | minister for communications and information | minister for communication and information,,,,noun,,,,,,general news usage
kominfo-ministry,technology,Kementerian Komunikasi dan Informatika,Departemen Komunikasi dan Informatika | Kementerian Kominfo,Kemenkominfo | Depkominfo,Ministry of Communication and Informatics,Communication and Informatics Ministry | Ministry of Communications and Informatics | Communications and Information Ministry | Ministry of Communication and Information Technology | Communications and Informatics Ministry | Communication and Information Ministry | Ministry of Communication and Information | Ministry of Communications and Information Technology | Communication and Information Technology Ministry | Communications and Information Technology Ministry,,,,proper,,,,,,official name
lapan,technology,Lembaga Penerbangan dan Antariksa Nasional,,Lapan,National Institute of Aeronautics and Space,National Aeronautics and Space Agency | National Space and Aviation Agency | National Aviation and Space Agency | National Aeronautics and Space Institute,Lapan,,,proper,,,,,,official name
laptop,technology,komputer jinjing,laptop,,laptop,laptop computer | notebook,,,,noun,,,,,,general news usage
lunar-eclipse,technology,gerhana bulan,,,lunar eclipse,eclipse of the moon,,,,noun,,,,,,general news usage
machine-learning,technology,pembelajaran mesin,,,machine learning,,,,,noun,,,,,,general news usage
malware,technology,perangkat lunak jahat,perangkat perusak | malware,,malware,malicious software,,,,noun,,,,,,general news usage
misinformation,technology,misinformasi,,,misinformation,,,,,noun,,,,,,general news usage
mobile-application,technology,aplikasi seluler,aplikasi ponsel | aplikasi mobile,,mobile application,mobile app | phone app | app,,,,noun,,,,,,general news usage
nanotechnology,technology,teknologi nano,nanoteknologi,,nanotechnology,nano technology,,,,noun,,,,,,general news usage
nasa,technology,Badan Antariksa Amerika Serikat,Badan Antariksa AS | Badan Antariksa dan Penerbangan AS,NASA,NASA,National Aeronautics and Space Administration | US space agency | Nasa,,,,proper,,,,,,official name
online-gambling,technology,judi online,judi daring | perjudian daring,judol,online gambling,,,,,noun,,,,,,general news usage
online-lending,technology,pinjaman online,pinjaman daring,pinjol,online loan,online lending | online lender,,,,noun,,,,,,general news usage
online-media,technology,media daring,media online,,online media,,,,,noun,,,,,,general news usage
operating-system,technology,sistem operasi,,,operating system,,,,,noun,,,,,,general news usage
outer-space,technology,luar angkasa,ruang angkasa | antariksa,,space,outer space,,,,noun,,,,,,general news usage
palapa-ring,technology,Palapa Ring,,,Palapa Ring,,,,,proper,,,,,,official name
password,technology,kata sandi,,,password,code word,,,,noun,,,,,,general news usage
personal-computer,technology,komputer pribadi,,,personal computer,,PC,,,noun,,,,,,general news usage
personal-data-protection,technology,perlindungan data pribadi,pelindungan data pribadi,,personal data protection,data protection | protection of personal data,,,,noun,,,,,,general news usage
quantum-computer,technology,komputer kuantum,,,quantum computer,quantum computing,,,,noun,,,,,,general news usage
research-and-development,technology,penelitian dan pengembangan,riset dan pengembangan,litbang,research and development,R&D | research and development agency,,,,noun,,,,,,general news usage
rocket-launch,technology,peluncuran roket,,,rocket launch,launch of the rocket | rocket launching,,,,noun,,,,,,general news usage
satellite,technology,satelit,,,satellite,,,,,noun,,,,,,general news usage
satellite-dish,technology,antena parabola,,,satellite dish,parabolic antenna,,,,noun,,,,,,general news usage
science-and-technology,technology,ilmu pengetahuan dan teknologi,sains dan teknologi,iptek,science and technology,,,,,noun,,,,,,general news usage
search-engine,technology,mesin pencari,,,search engine,,,,,noun,,,,,,general news usage
semiconductor,technology,semikonduktor,,,semiconductor,,,,,noun,,,,,,general news usage
silicon-valley,technology,Lembah Silikon,,,Silicon Valley,,,,,proper,,,,,,general news usage
smart-city,technology,kota cerdas,kota pintar,,smart city,,,,,noun,,,,,,general news usage
smartphone,technology,telepon pintar,ponsel pintar,,smartphone,smart phone,,,clever phone,noun,,,,,,general news usage
social-media,technology,media sosial,,medsos,social media,,,,,noun,,,,,,general news usage
social-network,technology,jejaring sosial,jaringan sosial,,social network,social networking | social media,,,,noun,,,,,,general news usage
software,technology,perangkat lunak,,,software,,,,soft device,noun,,,,,,general news usage
solar-eclipse,technology,gerhana matahari,,,solar eclipse,eclipse of the sun,,,,noun,,,,,,general news usage
space-shuttle,technology,pesawat ulang-alik,pesawat ulang alik,,space shuttle,shuttle,,,,noun,,,,,,general news usage
space-station,technology,stasiun luar angkasa,stasiun ruang angkasa | stasiun antariksa,,space station,,,,,noun,,,,,,general news usage
spacecraft,technology,pesawat antariksa,wahana antariksa | pesawat ruang angkasa | pesawat luar angkasa,,spacecraft,spaceship | space shuttle | space probe | space ship | space vehicle,,,,noun,,,,,,general news usage
spyware,technology,perangkat pengintai,perangkat lunak pengintai | spyware,,spyware,,,,,noun,,,,,,general news usage
startup,technology,perusahaan rintisan,usaha rintisan | startup,,startup,start-up | startup company,,,,noun,,,,,,general news usage
tech-company,technology,perusahaan teknologi,,,technology company,tech company | tech firm | technology firm,,,,noun,,,,,,general news usage
technology-transfer,technology,alih teknologi,transfer teknologi,,technology transfer,transfer of technology | transfer technology | transfer of nuclear technology,,,,noun,,,,,,general news usage
telecommunication,technology,telekomunikasi,,,telecommunication,telecom | telecoms | telecommunications,,,,noun,,,,,,general news usage
telescope,technology,teleskop,,,telescope,,,,,noun,,,,,,general news usage
undersea-cable,technology,kabel bawah laut,kabel laut,,undersea cable,submarine cable,,,,noun,,,,,,general news usage
unicorn-startup,technology,unikorn,,,unicorn,,,,,noun,,,,,,general news usage
user-data,technology,data pengguna,,,user data,users' data,,,,noun,,,,,,general news usage
video-conference,technology,konferensi video,telekonferensi,,video conference,videoconference | teleconference | video conferencing,,,,noun,,,,,,general news usage
virtual-reality,technology,realitas virtual,realitas maya,,virtual reality,,,,,noun,,,,,,general news usage
web-page,technology,laman web,halaman web,,web page,webpage | website,,,,noun,,,,,,general news usage
website,technology,situs web,situs internet | situs jejaring | laman resmi | situs resmi,,website,web site | site | official website | internet site | official page | web page,,,,noun,,,,,,general news usage
"""##
