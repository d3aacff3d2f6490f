// Generated from education.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryEducationData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
academic-degree,education,gelar akademik,gelar akademis,,academic degree,degree | academic title,,,,noun,,,,,,general news usage
academic-freedom,education,kebebasan akademik,kebebasan akademis,,academic freedom,,,,,noun,,,,,,general news usage
academic-year,education,tahun ajaran,tahun pelajaran | tahun akademik | tahun ajaran baru,,academic year,school year | academic calendar,,,,noun,,,,,,general news usage
accreditation-board,education,Badan Akreditasi Nasional Perguruan Tinggi,,BAN-PT,National Accreditation Board for Higher Education,National Accreditation Agency for Higher Education,BAN-PT,,,proper,,,,,,official name
airlangga-university,education,Universitas Airlangga,,Unair,Airlangga University,Universitas Airlangga | University of Airlangga,Unair,,,proper,,,,,,official name
alumnus,education,alumni,,,alumni,graduate | alumna,,,,noun,,,,,,general news usage
associate-professor,education,lektor kepala,,,associate professor,,,,,noun,,,,,,general news usage
bachelor-s-degree,education,gelar sarjana,sarjana strata satu | sarjana S1,,bachelor's degree,undergraduate degree | bachelor degree | degree,,,,noun,,,,,,general news usage
bandung-institute-of-technology,education,Institut Teknologi Bandung,,ITB,Bandung Institute of Technology,Institut Teknologi Bandung | Institute of Technology Bandung,ITB,,,proper,,,,,,official name
basic-education,education,pendidikan dasar,,,basic education,primary education | elementary education | elementary school | primary schooling | primary level | elementary schooling | basic level of education | primary school education | primary school,,,,noun,,,,,,general news usage
boarding-school,education,sekolah asrama,sekolah berasrama,,boarding school,,,,,noun,,,,,,general news usage
boarding-school-islamic,education,pondok pesantren,pesantren,ponpes,Islamic boarding school,pesantren | Islamic school,,,,noun,,,,,,general news usage
bogor-agricultural-institute,education,Institut Pertanian Bogor,,IPB,Bogor Agricultural University,Bogor Institute of Agriculture | Bogor Agriculture Institute | Bogor Agricultural Institute | IPB University,IPB,,,proper,,,,,,official name
brawijaya-university,education,Universitas Brawijaya,,,Brawijaya University,University of Brawijaya | Universitas Brawijaya,,,,proper,,,,,,official name
campus,education,kampus,,,campus,university | college,,,,noun,,,,,,general news usage
character-education,education,pendidikan karakter,,,character education,character building,,,,noun,,,,,,general news usage
compulsory-education,education,wajib belajar,wajib belajar sembilan tahun | wajib belajar 9 tahun | wajib belajar 12 tahun,,compulsory education,nine-year compulsory education | compulsory schooling | mandatory education | compulsory basic education | 9-year compulsory education | universal education | nine years of education | nine years of schooling,,,,noun,,,,,,general news usage
computer-based-test,education,ujian berbasis komputer,ujian nasional berbasis komputer,UNBK,computer-based test,computer-based exam | computer-based examination,,,,noun,,,,,,general news usage
contract-government-worker,education,pegawai pemerintah dengan perjanjian kerja,,PPPK,government contract employee,government employee with work agreement | contract-based government employee | contract civil servant,PPPK,,,noun,,,,,,general news usage
curriculum,education,kurikulum,,,curriculum,curricula | curricular,,,,noun,,,,,,general news usage
dean,education,dekan,,,dean,,,,,noun,,,,,,general news usage
deputy-rector,education,wakil rektor,pembantu rektor,,deputy rector,vice rector | assistant rector,,,,noun,,,,,,general news usage
digital-literacy,education,literasi digital,,,digital literacy,,,,,noun,,,,,,general news usage
diploma,education,ijazah,,,diploma,certificate | degree | graduation certificate | school certificate | academic qualification,,,,noun,,,,,,general news usage
diponegoro-university,education,Universitas Diponegoro,,Undip,Diponegoro University,University of Diponegoro | Universitas Diponegoro,Undip,,,proper,,,,,,official name
dissertation,education,disertasi,,,dissertation,doctoral thesis | thesis,,,,noun,,,,,,general news usage
distance-learning,education,pembelajaran jarak jauh,pendidikan jarak jauh | belajar jarak jauh,PJJ,distance learning,remote learning | distance education | online learning,,,,noun,,,,,,general news usage
doctoral-degree,education,gelar doktor,gelar doktoral | gelar S3,,doctorate,doctoral degree | PhD | Ph.D | doctor's degree | doctorate degree,,,,noun,,,,,,general news usage
doctoral-program,education,program doktor,program doktoral | program S3,,doctoral program,PhD program | doctorate program,,,,noun,,,,,,general news usage
dropout,education,putus sekolah,anak putus sekolah | siswa putus sekolah,,dropout,drop out of school | school dropout | out-of-school | drop-out | left school | leave school | dropped out | dropping out | attrition | withdraw from school | withdrew from school | stop school | quit school | leave education | discontinue school | discontinue education | discontinue schooling | stop going to school | stopped going to school | not continue school | withdrawn from school,,,,noun,,,,,,general news usage
early-childhood-education,education,pendidikan anak usia dini,,PAUD,early childhood education,early childhood education and development | preschool | PAUD,ECE | ECED,,,noun,,,,,,general news usage
education-budget,education,anggaran pendidikan,,,education budget,budget for education | education spending | educational budget | education fund,,,,noun,,,,,,general news usage
education-cost,education,biaya pendidikan,,,education cost,cost of education | educational cost | education fee | educational expense | education expense | tuition fee | tuition | school fee | school cost | school expense | schooling cost | cost of schooling | education fund | education financing,,,,noun,,,,,,general news usage
education-for-all,education,pendidikan untuk semua,,,education for all,,,,,noun,,,,,,general news usage
education-fund-agency,education,Lembaga Pengelola Dana Pendidikan,,LPDP,Education Fund Management Institution,Indonesia Endowment Fund for Education | Education Endowment Fund Management Agency | Indonesian Endowment Fund for Education,LPDP,,,proper,,,,,,official name
education-office,education,dinas pendidikan,dinas pendidikan dan kebudayaan,disdik,education office,education agency | education service | education department | education and culture office | local education office | education authority | local education authority | office of education | department of education | provincial education office | district education office,,,,noun,,,,,,general news usage
education-quality,education,mutu pendidikan,kualitas pendidikan,,quality of education,education quality | educational quality | quality education | quality of and access to education | quality of schooling | quality of schools,,,,noun,,,,,,general news usage
education-system,education,sistem pendidikan,sistem pendidikan nasional,,education system,educational system | national education system | system of education,,,,noun,,,,,,general news usage
education-world,education,dunia pendidikan,,,education sector,world of education | education world | field of education | educational world | education | educational,,,,noun,,,,,,general news usage
educational-institution,education,lembaga pendidikan,institusi pendidikan,,educational institution,education institution | educational institute | education institute | school | educational establishment,,,,noun,,,,,,general news usage
educator,education,pendidik,tenaga pendidik,,educator,teacher | teaching staff | teaching personnel,,,,noun,,,,,,general news usage
elementary-school,education,sekolah dasar,,SD,elementary school,primary school | elementary | grade school | primary | SD,,,,noun,,,,,,general news usage
elementary-school-islamic,education,madrasah ibtidaiyah,,,Islamic elementary school,Islamic primary school | madrasah ibtidaiyah,,,,noun,,,,,,general news usage
enrollment-rate,education,angka partisipasi sekolah,angka partisipasi kasar | angka partisipasi murni,,enrollment rate,school enrollment rate | school participation rate | gross enrollment rate | net enrollment rate | participation rate | enrollment ratio,,,,noun,,,,,,general news usage
entrance-examination,education,ujian masuk,tes masuk | ujian seleksi masuk,,entrance exam,entrance examination | admission test | entrance test | admission exam,,,,noun,,,,,,general news usage
exchange-student,education,pertukaran pelajar,pertukaran mahasiswa,,student exchange,exchange student | exchange of students,,,,noun,,,,,,general news usage
extracurricular-activity,education,ekstrakurikuler,kegiatan ekstrakurikuler,ekskul,extracurricular activity,extracurricular | extra-curricular activity | extra-curricular,,,,noun,,,,,,general news usage
face-to-face-learning,education,pembelajaran tatap muka,sekolah tatap muka | belajar tatap muka,,face-to-face learning,in-person learning | in-person class | face-to-face class | in-person school | face-to-face schooling,,,,noun,,,,,,general news usage
faculty,education,fakultas,,,faculty,school | department | college,,,,noun,,,,,,general news usage
faculty-of-economics,education,fakultas ekonomi,fakultas ekonomi dan bisnis,,faculty of economics,school of economics | economics faculty | economics school | faculty of economics and business,,,,noun,,,,,,general news usage
faculty-of-law,education,fakultas hukum,,,law school,faculty of law | school of law | law faculty,,,,noun,,,,,,general news usage
fake-diploma,education,ijazah palsu,,,fake diploma,fake degree | false diploma | fake certificate | forged diploma,,,,noun,,,,,,general news usage
financial-literacy,education,literasi keuangan,,,financial literacy,,,,,noun,,,,,,general news usage
formal-education,education,pendidikan formal,,,formal education,formal schooling | formal educational,,,,noun,,,,,,general news usage
free-education,education,pendidikan gratis,sekolah gratis | pendidikan cuma-cuma,,free education,free schooling | free school,,,,noun,,,,,,general news usage
free-nutritious-meals,education,makan bergizi gratis,makan siang gratis | program makan bergizi gratis,MBG,free nutritious meal,free nutritious meals | free meal | free lunch | free nutritious meals program | free meals,,,,noun,,,,,,general news usage
freedom-to-learn,education,Merdeka Belajar,Kampus Merdeka,,Freedom to Learn,Merdeka Belajar | Independent Learning | Independent Campus | Freedom of Learning | Kampus Merdeka,,,,proper,,,,,,official name
gadjah-mada-university,education,Universitas Gadjah Mada,Universitas Gajah Mada,UGM,Gadjah Mada University,Universitas Gadjah Mada | University of Gadjah Mada | Gajah Mada University | University of Gajah Mada,UGM,,,proper,,,,,,official name
graduation,education,wisuda,upacara wisuda,,graduation,graduation ceremony | commencement,,,,noun,,,,,,general news usage
hasanuddin-university,education,Universitas Hasanuddin,,Unhas,Hasanuddin University,University of Hasanuddin,Unhas,,,proper,,,,,,official name
headmaster,education,kepala sekolah,,,principal,headmaster | school principal | head of school | school head | head teacher | head of the school | headmistress | head of a school | schoolmaster | head,,,,noun,,,,,,general news usage
high-school,education,sekolah menengah atas,sekolah lanjutan tingkat atas | sekolah menengah umum,SMA | SLTA | SMU,senior high school,high school | upper secondary school | secondary school | senior secondary school | senior secondary | senior high | upper secondary,,,,noun,,,,,,general news usage
high-school-islamic,education,madrasah aliyah,,,Islamic senior high school,Islamic high school | madrasah aliyah,,,,noun,,,,,,general news usage
higher-education,education,pendidikan tinggi,,,higher education,tertiary education | university education | higher learning | tertiary | high education,,,,noun,,,,,,general news usage
higher-education-directorate,education,Direktorat Jenderal Pendidikan Tinggi,Ditjen Pendidikan Tinggi,Ditjen Dikti,Directorate General of Higher Education,Higher Education Directorate General | directorate general for higher education | Directorate General for Tertiary Education | Directorate General of Tertiary Education,,,,proper,,,,,,official name
higher-education-institution,education,perguruan tinggi,,,university,higher education institution | college | institution of higher education | higher learning institution | tertiary institution | higher institution | institution of higher learning | higher education | institute of higher education | higher education institute | institute of higher learning | higher learning institute | tertiary institute,,,high college,noun,,,,,,general news usage
honorary-doctorate,education,doktor kehormatan,doktor honoris causa | gelar doktor kehormatan | gelar doktor honoris causa,,honorary doctorate,honorary degree | honorary doctor,,,,noun,,,,,,general news usage
honorary-teacher,education,guru honorer,guru honor | guru tidak tetap | tenaga honorer | guru kontrak,,contract teacher,honorary teacher | temporary teacher | non-permanent teacher | contract-based teacher | honorary worker | honorary employee | temporary worker | teacher paid by honorarium | nonpermanent teacher | honorarium | non permanent teacher,,,,noun,,,,,,general news usage
illiteracy,education,buta huruf,buta aksara | tuna aksara | tunaaksara,,illiteracy,illiterate,,,letter blind,noun,,,,,,general news usage
illiteracy-eradication,education,pemberantasan buta aksara,pemberantasan buta huruf,,illiteracy eradication,eradication of illiteracy | literacy program | eradicate illiteracy | eradicating illiteracy,,,,noun,,,,,,general news usage
inclusive-education,education,pendidikan inklusif,pendidikan inklusi,,inclusive education,,,,,noun,,,,,,general news usage
international-school,education,sekolah internasional,sekolah bertaraf internasional | rintisan sekolah bertaraf internasional,RSBI,international school,international standard school | international-standard pilot school | school of international standard | school with international standard,,,,noun,,,,,,general news usage
islamic-state-university,education,Universitas Islam Negeri,Institut Agama Islam Negeri | Sekolah Tinggi Agama Islam Negeri,UIN | IAIN | STAIN,State Islamic University,State Islamic Institute | State Institute for Islamic Studies | Islamic State University | State Islamic College,UIN | IAIN,,,proper,,,,,,official name
islamic-students-association,education,Himpunan Mahasiswa Islam,,HMI,Islamic Students Association,Muslim Students Association | Islamic Students' Association | Islamic Student Association | Muslim Student Association,HMI,,,proper,,,,,,official name
islamic-university-of-indonesia,education,Universitas Islam Indonesia,,UII,Islamic University of Indonesia,Indonesian Islamic University | Universitas Islam Indonesia,UII,,,proper,,,,,,official name
junior-high-school,education,sekolah menengah pertama,sekolah lanjutan tingkat pertama,SMP | SLTP,junior high school,middle school | lower secondary school | junior secondary school | junior secondary | junior high | lower secondary,,,,noun,,,,,,general news usage
junior-high-school-islamic,education,madrasah tsanawiyah,,,Islamic junior high school,madrasah tsanawiyah,,,,noun,,,,,,general news usage
kindergarten,education,taman kanak-kanak,,,kindergarten,preschool,,,children's park,noun,,,,,,general news usage
lecturer,education,dosen,,,lecturer,professor | instructor | faculty member | university teacher | faculty | lecturing staff | academic staff,,,,noun,,,,,,general news usage
literacy,education,literasi,melek huruf | keaksaraan,,literacy,literate,,,,noun,,,,,,general news usage
literacy-rate,education,angka melek huruf,tingkat melek huruf,,literacy rate,,,,,noun,,,,,,general news usage
madrasah,education,madrasah,,,madrasah,Islamic school | madrasa | Islamic schools | madrassa,,,,noun,,,,,,general news usage
master-s-degree,education,gelar magister,gelar master | gelar S2 | magister,,master's degree,master degree | master's | magister | Master of | masters,,,,noun,,,,,,general news usage
master-s-program,education,program magister,program S2 | program pascasarjana | pascasarjana,,postgraduate program,master's program | graduate program | graduate school | postgraduate | postgraduate study | master program | graduate study | post graduate,,,,noun,,,,,,general news usage
merdeka-curriculum,education,Kurikulum Merdeka,,,Merdeka Curriculum,Independent Curriculum | Freedom Curriculum | Emancipated Curriculum,,,,proper,,,,,,official name
military-academy,education,Akademi Militer,,Akmil,Military Academy,National Military Academy,Akmil,,,proper,,,,,,official name
minister-of-research-and-technology,education,menteri riset dan teknologi,menteri negara riset dan teknologi,menristek,research and technology minister,minister of research and technology | state minister for research and technology | minister for research and technology,,,,noun,,,,,,general news usage
ministry-of-education-culture-research,education,"Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi",Kementerian Pendidikan Kebudayaan Riset dan Teknologi,Kemendikbudristek,"Ministry of Education, Culture, Research and Technology","Education, Culture, Research and Technology Ministry | education ministry",,,,proper,,,,,,official name
ministry-of-primary-and-secondary-education,education,Kementerian Pendidikan Dasar dan Menengah,,Kemendikdasmen,Ministry of Primary and Secondary Education,Primary and Secondary Education Ministry,,,,proper,,,,,,official name
ministry-of-research-and-technology,education,kementerian riset dan teknologi,kementerian negara riset dan teknologi | kementerian ristek,kemenristek,research and technology ministry,ministry of research and technology | state ministry for research and technology | state ministry of research and technology,,,,noun,,,,,,general news usage
national-curriculum,education,kurikulum nasional,,,national curriculum,,,,,noun,,,,,,general news usage
national-exam,education,ujian akhir nasional,ujian nasional | ujian akhir,unas,national exam,national examination | final exam | national final examination | final examination | exam | school exam,,,,noun,,,,,,general news usage
national-library,education,Perpustakaan Nasional,,Perpusnas,National Library,National Library of Indonesia,,,,proper,,,,,,official name
new-student-admission,education,penerimaan peserta didik baru,penerimaan siswa baru | penerimaan mahasiswa baru,PPDB,new student admission,admission of new students | student admission | new student enrollment | student enrollment,,,,noun,,,,,,general news usage
non-academic-staff,education,tenaga kependidikan,,,education personnel,educational staff | non-teaching staff | education staff | education worker,,,,noun,,,,,,general news usage
non-formal-education,education,pendidikan nonformal,pendidikan non-formal | pendidikan luar sekolah,,non-formal education,nonformal education | informal education | out-of-school education,,,,noun,,,,,,general news usage
online-learning,education,pembelajaran daring,belajar daring | pembelajaran online | sekolah daring | kuliah daring,,online learning,online class | online school | online study | online lecture,,,,noun,,,,,,general news usage
open-university,education,Universitas Terbuka,,,Open University,Indonesia Open University | Universitas Terbuka,,,,proper,,,,,,official name
padjadjaran-university,education,Universitas Padjadjaran,Universitas Pajajaran,Unpad,Padjadjaran University,University of Padjadjaran | Universitas Padjadjaran | Pajajaran University,Unpad,,,proper,,,,,,official name
parahyangan-university,education,Universitas Katolik Parahyangan,,Unpar,Parahyangan Catholic University,Parahyangan University,Unpar,,,proper,,,,,,official name
paramadina-university,education,Universitas Paramadina,,,Paramadina University,Universitas Paramadina,,,,proper,,,,,,official name
pgri,education,Persatuan Guru Republik Indonesia,,PGRI,Indonesian Teachers Association,Teachers Association of the Republic of Indonesia | Indonesian Teachers Union | Indonesian Teachers' Association | Indonesian Teachers' Union,PGRI,,,proper,,,,,,official name
plagiarism,education,plagiarisme,plagiat | penjiplakan,,plagiarism,plagiarize | plagiarist | plagiarized | plagiarizing,,,,noun,,,,,,general news usage
playgroup,education,kelompok bermain,taman bermain anak,,playgroup,play group | playground,,,,noun,,,,,,general news usage
police-academy,education,Akademi Kepolisian,,Akpol,Police Academy,National Police Academy,Akpol,,,proper,,,,,,official name
private-school,education,sekolah swasta,,,private school,,,,,noun,,,,,,general news usage
private-university,education,perguruan tinggi swasta,universitas swasta,PTS,private university,private college | private higher education institution,,,,noun,,,,,,general news usage
professor,education,guru besar,,,professor,full professor,,,big teacher,noun,,,,,,general news usage
public-school,education,sekolah negeri,,,public school,state school | state-run school | public schooling | government school,,,country school,noun,,,,,,general news usage
public-university,education,perguruan tinggi negeri,,PTN,state university,public university | state-run university | state higher education institution | state-owned university,,,,noun,,,,,,general news usage
rector,education,rektor,,,rector,university president | president | chancellor,,,,noun,,,,,,general news usage
research-center,education,pusat penelitian,pusat riset | pusat studi | pusat kajian,,research center,study center | center for | research centre | center of | studies center | center,,,,noun,,,,,,general news usage
research-institute,education,lembaga penelitian,lembaga riset | institut penelitian,,research institute,research institution | research agency | research center | think tank | research organization | research firm | research body,,,,noun,,,,,,general news usage
scholarship,education,beasiswa,,,scholarship,grant | fellowship,,,,noun,,,,,,general news usage
school-age-child,education,anak usia sekolah,usia sekolah,,school-age child,school age | school-aged child | school-age children | school-aged children | school-aged | children of school age | child of school age,,,,noun,,,,,,general news usage
school-brawl,education,tawuran pelajar,tawuran antarpelajar | perkelahian pelajar,,student brawl,student fight | brawl between students,,,,noun,,,,,,general news usage
school-building,education,gedung sekolah,bangunan sekolah,,school building,schoolhouse | school,,,,noun,,,,,,general news usage
school-bullying,education,perundungan,perisakan,,bullying,harassment | abuse,,,,noun,,,,,,general news usage
school-bus,education,bus sekolah,,,school bus,,,,,noun,,,,,,general news usage
school-children,education,anak sekolah,anak-anak sekolah,,schoolchild,school child | school children | schoolchildren | student | pupil | children,,,,noun,,,,,,general news usage
school-committee,education,komite sekolah,,,school committee,school board,,,,noun,,,,,,general news usage
school-fees,education,uang sekolah,biaya sekolah,,school fee,tuition fee | tuition | school fees | school tuition | school expense | schooling cost | school cost | cost of schooling | cost of school | education expense,,,,noun,,,,,,general news usage
school-holiday,education,libur sekolah,liburan sekolah,,school holiday,school vacation | school break,,,,noun,,,,,,general news usage
school-operational-assistance,education,bantuan operasional sekolah,,,school operational assistance,school operational fund | school operational aid | school operational assistance fund | School Operational Assistance program,,,,noun,,,,,,general news usage
school-uniform,education,seragam sekolah,pakaian seragam sekolah,,school uniform,,,,,noun,,,,,,general news usage
secondary-education,education,pendidikan menengah,,,secondary education,high school education | middle education,,,,noun,,,,,,general news usage
secondary-school,education,sekolah menengah,,,secondary school,high school | middle school,,,,noun,,,,,,general news usage
sepuluh-nopember-institute,education,Institut Teknologi Sepuluh Nopember,Institut Teknologi 10 Nopember,,Sepuluh Nopember Institute of Technology,Institut Teknologi Sepuluh Nopember | Surabaya Institute of Technology | 10 November Institute of Technology,ITS,,,proper,,,,,,official name
sex-education,education,pendidikan seks,pendidikan seksual,,sex education,,,,,noun,,,,,,general news usage
smart-indonesia-card,education,Kartu Indonesia Pintar,,,Smart Indonesia Card,Indonesia Smart Card | Indonesian Smart Card,,,,proper,,,,,,official name
smart-indonesia-program,education,Program Indonesia Pintar,,,Smart Indonesia Program,Indonesia Smart Program,,,,proper,,,,,,official name
special-needs-child,education,anak berkebutuhan khusus,,,child with special needs,special needs child | children with special needs | special-needs children,,,,noun,,,,,,general news usage
special-needs-school,education,sekolah luar biasa,,SLB,special needs school,special school | special education school | school for the disabled | school for children with special needs,,,extraordinary school,noun,,,,,,general news usage
student-activist,education,aktivis mahasiswa,,,student activist,,,,,noun,,,,,,general news usage
student-association,education,himpunan mahasiswa,perhimpunan mahasiswa,,student association,student union | students association | students' association,,,,noun,,,,,,general news usage
student-council,education,organisasi siswa intra sekolah,,OSIS,student council,student organization | intra-school student organization,,,,noun,,,,,,general news usage
student-demonstration,education,demonstrasi mahasiswa,unjuk rasa mahasiswa | aksi mahasiswa,,student demonstration,student protest | student rally | student demonstrator | student protester,,,,noun,,,,,,general news usage
student-dormitory,education,asrama mahasiswa,asrama siswa | asrama pelajar,,student dormitory,dormitory | dorm | student dorm | student hostel,,,,noun,,,,,,general news usage
student-executive-board,education,badan eksekutif mahasiswa,,BEM,student executive board,student executive council | student executive body | student executive agency | student union,,,,noun,,,,,,general news usage
student-university,education,mahasiswa,,,student,university student | college student | undergraduate | undergraduate student,,,,noun,,,,,,general news usage
study-abroad,education,belajar di luar negeri,kuliah di luar negeri | studi di luar negeri,,study abroad,study overseas | studying abroad | studying overseas,,,,noun,,,,,,general news usage
study-program,education,program studi,,,study program,course of study | program of study | department | major | studies program | course,,,,noun,,,,,,general news usage
syiah-kuala-university,education,Universitas Syiah Kuala,,Unsyiah | USK,Syiah Kuala University,University of Syiah Kuala | Universitas Syiah Kuala,,,,proper,,,,,,official name
teacher-certification,education,sertifikasi guru,,,teacher certification,certification of teachers | certified teacher | certification | certification for teachers,,,,noun,,,,,,general news usage
teacher-education-institution,education,lembaga pendidikan tenaga kependidikan,,LPTK,teacher education institution,teacher training institution | teacher training institute | teacher education institute | teacher training college | institute for teacher training,LPTK,,,noun,,,,,,general news usage
teacher-training,education,pelatihan guru,pendidikan guru,,teacher training,training of teachers | teacher education | training for teachers,,,,noun,,,,,,general news usage
teacher-training-institute,education,Institut Keguruan dan Ilmu Pendidikan,,IKIP,Teacher Training Institute,Teachers Training Institute | Institute of Teacher Training and Education | Teachers' Training Institute,IKIP,,,proper,,,,,,official name
teaching-certificate,education,sertifikat pendidik,sertifikat guru | sertifikat mengajar,,teaching certificate,teacher certificate | educator certificate | teacher's certificate,,,,noun,,,,,,general news usage
technical-college,education,politeknik,,,polytechnic,technical college | polytechnical,,,,noun,,,,,,general news usage
textbook,education,buku pelajaran,buku teks | buku ajar,,textbook,text book | schoolbook | school book,,,,noun,,,,,,general news usage
thesis,education,tesis,skripsi,,thesis,undergraduate thesis | final thesis,,,,noun,,,,,,general news usage
trisakti-university,education,Universitas Trisakti,,,Trisakti University,University of Trisakti | Universitas Trisakti,,,,proper,,,,,,official name
tuition-fee,education,uang kuliah,biaya kuliah | uang kuliah tunggal,UKT,tuition fee,tuition | college tuition | school fee | single tuition fee | college fee,,,,noun,,,,,,general news usage
university-of-indonesia,education,Universitas Indonesia,,,University of Indonesia,Universitas Indonesia | Indonesian University | Indonesia University,UI,,,proper,,,,,,official name
university-of-north-sumatra,education,Universitas Sumatera Utara,Universitas Sumatra Utara,USU,University of North Sumatra,North Sumatra University | University of North Sumatera | Universitas Sumatera Utara,USU,,,proper,,,,,,official name
vocational-education,education,pendidikan vokasi,pendidikan kejuruan,,vocational education,vocational training,,,,noun,,,,,,general news usage
vocational-high-school,education,sekolah menengah kejuruan,,SMK,vocational high school,vocational school | vocational secondary school | vocational senior high school,,,,noun,,,,,,general news usage
vocational-training,education,pelatihan kerja,pelatihan kejuruan | pelatihan vokasi | pelatihan keterampilan,,vocational training,job training | work training | skills training | skill training,,,,noun,,,,,,general news usage
vocational-training-center,education,balai latihan kerja,,BLK,vocational training center,job training center | work training center | training center,,,,noun,,,,,,general news usage
zoning-system,education,sistem zonasi,zonasi sekolah,,zoning system,school zoning | zoning,,,,noun,,,,,,general news usage
"""##
