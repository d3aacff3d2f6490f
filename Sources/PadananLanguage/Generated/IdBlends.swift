// Generated from blends.tsv by `make generate`; do not edit.
// swift-format-ignore-file

let idBlendsData: StaticString = ##"""
# Indonesian blends and syllabic acronyms, read as words: Menlu, Kemenkeu.
# Columns: blend, full form, English.
# Source: written for Padanan.
alutsista	alat utama sistem senjata	main weaponry system
bakamla	badan keamanan laut	maritime security agency
bapepam	badan pengawas pasar modal	capital market supervisory agency
bapeten	badan pengawas tenaga nuklir	nuclear energy regulatory agency
bappenas	badan perencanaan pembangunan nasional	national development planning agency
bareskrim	badan reserse kriminal	criminal investigation department
basarnas	badan search and rescue nasional	national search and rescue agency
bawaslu	badan pengawas pemilihan umum	elections supervisory agency
baznas	badan amil zakat nasional	national zakat board
brimob	brigade mobil	mobile brigade
bulog	badan urusan logistik	state logistics agency
cagub	calon gubernur	gubernatorial candidate
caleg	calon legislatif	legislative candidate
capres	calon presiden	presidential candidate
cawapres	calon wakil presiden	vice-presidential candidate
danlanud	komandan pangkalan udara	air base commander
densus	detasemen khusus	special detachment
dirjen	direktur jenderal	director general
dirut	direktur utama	president director
ditjen	direktorat jenderal	directorate general
humas	hubungan masyarakat	public relations
inpres	instruksi presiden	presidential instruction
irjen	inspektur jenderal	inspector general
itjen	inspektorat jenderal	inspectorate general
jabar	jawa barat	West Java
jabodetabek	jakarta bogor depok tangerang bekasi	Greater Jakarta
jakbar	jakarta barat	West Jakarta
jakpus	jakarta pusat	Central Jakarta
jaksel	jakarta selatan	South Jakarta
jaktim	jakarta timur	East Jakarta
jakut	jakarta utara	North Jakarta
jateng	jawa tengah	Central Java
jatim	jawa timur	East Java
jubir	juru bicara	spokesperson
kadin	kamar dagang dan industri	chamber of commerce and industry
kadis	kepala dinas	head of agency
kajari	kepala kejaksaan negeri	chief of district attorney's office
kajati	kepala kejaksaan tinggi	chief of high prosecutor's office
kalbar	kalimantan barat	West Kalimantan
kalsel	kalimantan selatan	South Kalimantan
kaltara	kalimantan utara	North Kalimantan
kalteng	kalimantan tengah	Central Kalimantan
kaltim	kalimantan timur	East Kalimantan
kapolda	kepala kepolisian daerah	provincial police chief
kapolres	kepala kepolisian resor	district police chief
kapolri	kepala kepolisian republik indonesia	national police chief
kapolsek	kepala kepolisian sektor	subdistrict police chief
kapuspen	kepala pusat penerangan	head of information centre
kasad	kepala staf angkatan darat	army chief of staff
kasal	kepala staf angkatan laut	navy chief of staff
kasau	kepala staf angkatan udara	air force chief of staff
kejagung	kejaksaan agung	attorney general's office
kejari	kejaksaan negeri	district attorney's office
kejati	kejaksaan tinggi	high prosecutor's office
kemenag	kementerian agama	religious affairs ministry
kemendag	kementerian perdagangan	trade ministry
kemendagri	kementerian dalam negeri	home affairs ministry
kemendikbud	kementerian pendidikan dan kebudayaan	education and culture ministry
kemenhan	kementerian pertahanan	defence ministry
kemenhub	kementerian perhubungan	transportation ministry
kemenkes	kementerian kesehatan	health ministry
kemenkeu	kementerian keuangan	finance ministry
kemenko	kementerian koordinator	coordinating ministry
kemenkumham	kementerian hukum dan hak asasi manusia	law and human rights ministry
kemenlu	kementerian luar negeri	foreign ministry
kemenpan	kementerian pendayagunaan aparatur negara	administrative reform ministry
kemenperin	kementerian perindustrian	industry ministry
kemenpora	kementerian pemuda dan olahraga	youth and sports ministry
kemensetneg	kementerian sekretariat negara	state secretariat
kemensos	kementerian sosial	social affairs ministry
kementan	kementerian pertanian	agriculture ministry
kemhan	kementerian pertahanan	defence ministry
kemkominfo	kementerian komunikasi dan informatika	communications ministry
kemnaker	kementerian ketenagakerjaan	manpower ministry
keppres	keputusan presiden	presidential decree
kodam	komando daerah militer	regional military command
kodim	komando distrik militer	district military command
kopassus	komando pasukan khusus	army special forces
koramil	komando rayon militer	subdistrict military command
korem	komando resor militer	resort military command
kostrad	komando cadangan strategis angkatan darat	army strategic reserve command
lantamal	pangkalan utama angkatan laut	main naval base
lanud	pangkalan udara	air base
lapan	lembaga penerbangan dan antariksa nasional	national institute of aeronautics and space
lapas	lembaga pemasyarakatan	prison
lemhannas	lembaga ketahanan nasional	national resilience institute
menag	menteri agama	religious affairs minister
menaker	menteri ketenagakerjaan	manpower minister
mendag	menteri perdagangan	trade minister
mendagri	menteri dalam negeri	interior minister
mendikbud	menteri pendidikan dan kebudayaan	education and culture minister
menhan	menteri pertahanan	defence minister
menhub	menteri perhubungan	transportation minister
menkes	menteri kesehatan	health minister
menkeu	menteri keuangan	finance minister
menko	menteri koordinator	coordinating minister
menkominfo	menteri komunikasi dan informatika	communications minister
menkumham	menteri hukum dan hak asasi manusia	law and human rights minister
menlu	menteri luar negeri	foreign minister
menpan	menteri pendayagunaan aparatur negara	administrative reform minister
menperin	menteri perindustrian	industry minister
menpora	menteri pemuda dan olahraga	youth and sports minister
mensesneg	menteri sekretaris negara	state secretary
mensos	menteri sosial	social affairs minister
mentan	menteri pertanian	agriculture minister
migas	minyak dan gas	oil and gas
minerba	mineral dan batu bara	minerals and coal
munas	musyawarah nasional	national congress
ormas	organisasi kemasyarakatan	mass organization
pangdam	panglima daerah militer	regional military commander
panja	panitia kerja	working committee
pansus	panitia khusus	special committee
panwaslu	panitia pengawas pemilihan umum	election supervisory committee
parpol	partai politik	political party
pemda	pemerintah daerah	local government
pemdes	pemerintah desa	village government
pemilu	pemilihan umum	general election
pemkab	pemerintah kabupaten	regency government
pemkot	pemerintah kota	city government
pemprov	pemerintah provinsi	provincial government
perda	peraturan daerah	regional regulation
permen	peraturan menteri	ministerial regulation
perppu	peraturan pemerintah pengganti undang-undang	government regulation in lieu of law
perpres	peraturan presiden	presidential regulation
pileg	pemilihan legislatif	legislative election
pilgub	pemilihan gubernur	gubernatorial election
pilkada	pemilihan kepala daerah	regional election
pilkades	pemilihan kepala desa	village head election
pilpres	pemilihan presiden	presidential election
polda	kepolisian daerah	provincial police
polres	kepolisian resor	district police
polri	kepolisian republik indonesia	national police
polsek	kepolisian sektor	subdistrict police
polwan	polisi wanita	policewoman
ponpes	pondok pesantren	Islamic boarding school
posyandu	pos pelayanan terpadu	integrated health post
puskesmas	pusat kesehatan masyarakat	community health centre
puslabfor	pusat laboratorium forensik	forensic laboratory centre
puspen	pusat penerangan	information centre
rakernas	rapat kerja nasional	national working meeting
raperda	rancangan peraturan daerah	draft regional regulation
reskrim	reserse kriminal	criminal investigation
rutan	rumah tahanan	detention centre
satgas	satuan tugas	task force
satpam	satuan pengamanan	security guard
satpol	satuan polisi	police unit
sekda	sekretaris daerah	regional secretary
sekjen	sekretaris jenderal	secretary general
sembako	sembilan bahan pokok	basic necessities
sesmen	sekretaris menteri	secretary to the minister
sulbar	sulawesi barat	West Sulawesi
sulsel	sulawesi selatan	South Sulawesi
sulteng	sulawesi tengah	Central Sulawesi
sultra	sulawesi tenggara	Southeast Sulawesi
sulut	sulawesi utara	North Sulawesi
sumbar	sumatera barat	West Sumatra
sumsel	sumatera selatan	South Sumatra
sumut	sumatera utara	North Sumatra
tapol	tahanan politik	political prisoner
unair	universitas airlangga	Airlangga University
undip	universitas diponegoro	Diponegoro University
unhas	universitas hasanuddin	Hasanuddin University
unpad	universitas padjadjaran	Padjadjaran University
wabup	wakil bupati	deputy regent
wagub	wakil gubernur	deputy governor
wakapolri	wakil kepala kepolisian republik indonesia	deputy national police chief
wamen	wakil menteri	deputy minister
wamenlu	wakil menteri luar negeri	deputy foreign minister
wantannas	dewan ketahanan nasional	national resilience council
wantimpres	dewan pertimbangan presiden	presidential advisory council
wapres	wakil presiden	vice president
wawali	wakil wali kota	deputy mayor
"""##
