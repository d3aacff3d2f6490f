// Generated from society.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossarySocietyData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
aji,society,Aliansi Jurnalis Independen,,AJI,Alliance of Independent Journalists,Independent Journalists Alliance,AJI,,,proper,,,,,,official name
antara-news-agency,society,kantor berita Antara,LKBN Antara,,Antara news agency,ANTARA | Antara,,,,proper,,,,,,official name
apartment,society,rumah susun,,rusun,apartment,low-cost apartment | apartment building | flat | low-cost apartment building | tenement | low-cost housing,,,,noun,,,,,,general news usage
aviation-safety,society,keselamatan penerbangan,,,aviation safety,flight safety | air safety,,,aviation security,noun,,,,Protection against accidents in air transport.,"Keselamatan is safety (accidents), keamanan security (threats).",general news usage
birth-certificate,society,akta kelahiran,akta lahir | akte kelahiran,,birth certificate,,,,,noun,,,,,,general news usage
birth-rate,society,angka kelahiran,tingkat kelahiran,,birth rate,birthrate | fertility rate,,,,noun,,,,,,general news usage
broadcaster,society,lembaga penyiaran,stasiun penyiaran | perusahaan penyiaran,,broadcaster,broadcasting company | broadcasting station | broadcasting,,,,noun,,,,,,general news usage
broadcaster-or-announcer,society,penyiar,,,broadcaster,announcer | presenter | newscaster,,,,noun,,near: CCTV | televisi | radio | TV | BBC | RTHK | NHK,,,,general news usage
child-labor,society,pekerja anak,buruh anak,,child labor,child worker | child laborer,,,,noun,,,,,,general news usage
child-marriage,society,pernikahan dini,perkawinan anak | pernikahan anak | perkawinan usia dini,,child marriage,early marriage | underage marriage,,,,noun,,,,,,general news usage
community-empowerment,society,pemberdayaan masyarakat,,,community empowerment,empowerment of the community | empowering communities | people's empowerment | empowerment of the village community | empowerment of communities | empower the community,,,,noun,,,,,,general news usage
community-leader,society,tokoh masyarakat,pemuka masyarakat,,community leader,community figure | public figure | local leader | prominent figure | community leaders,,,,noun,,,,,,general news usage
community-participation,society,partisipasi masyarakat,,,community participation,public participation | people's participation | participation of the community,,,,noun,,,,,,general news usage
correspondent,society,koresponden,,,correspondent,,,,,noun,,,,,,general news usage
demographic-bonus,society,bonus demografi,,,demographic bonus,demographic dividend,,,,noun,,,,,,general news usage
disinformation,society,disinformasi,,,disinformation,,,,,noun,,,,,,general news usage
domestic-worker,society,pekerja rumah tangga,pembantu rumah tangga | asisten rumah tangga,PRT,domestic worker,housemaid | domestic helper | maid | housekeeper | household helper | household assistant | domestic servant,,,,noun,,,,,,general news usage
editor-in-chief,society,pemimpin redaksi,,pemred,editor-in-chief,chief editor | editor in chief,,,,noun,,,,,,general news usage
editorial,society,tajuk rencana,,,editorial,lead editorial,,,,noun,,,,,,general news usage
editorial-board,society,dewan redaksi,,,editorial board,,,,,noun,,,,,,general news usage
elderly,society,lanjut usia,orang lanjut usia | warga lanjut usia | penduduk lanjut usia,lansia | manula,elderly,older people | senior citizen | elderly people | elderly person | older person | aged | senior,,,,noun,,,,,,general news usage
fake-news,society,berita bohong,hoaks | kabar bohong | berita palsu,,fake news,hoax | false news | disinformation | false report,,,,noun,,,,,,general news usage
family-card,society,kartu keluarga,,,family card,household card | family registration card | family register,,,,noun,,,,,,general news usage
gender-equality,society,kesetaraan gender,kesetaraan jender,,gender equality,gender equity,,,,noun,,,,,,general news usage
head-of-household,society,kepala keluarga,kepala rumah tangga,,head of household,household head | head of family | family head | head of the family | head of the household | household | family,,,,noun,,,,,,general news usage
homeless,society,tunawisma,gelandangan,,homeless,homeless person | homeless people | vagrant,,,,noun,,,,,,general news usage
human-development-index,society,indeks pembangunan manusia,,IPM,human development index,,HDI,,,noun,,,,,,general news usage
hunger-strike,society,mogok makan,aksi mogok makan,,hunger strike,,,,,noun,,,,,,general news usage
identity-card,society,kartu tanda penduduk,,KTP,identity card,ID card | residential identity card | identification card,KTP,,,noun,,,,,,general news usage
indonesian-broadcasting-commission,society,Komisi Penyiaran Indonesia,,KPI,Indonesian Broadcasting Commission,Indonesia Broadcasting Commission,KPI,,,proper,,,,,,official name
indonesian-journalists-association,society,Persatuan Wartawan Indonesia,,PWI,Indonesian Journalists Association,Indonesian Reporters Association | Association of Indonesian Journalists | Indonesian Journalists' Association,PWI,,,proper,,,,,,official name
journalism,society,jurnalisme,,,journalism,,,,,noun,,,,,,general news usage
journalist,society,wartawan,jurnalis,,journalist,reporter | newsman | newspeople | correspondent | press,,,,noun,,,,,,general news usage
live-broadcast,society,siaran langsung,,,live broadcast,live coverage | broadcast live | live,,,,noun,,,,,,general news usage
marriage-certificate,society,buku nikah,surat nikah | akta nikah,,marriage certificate,marriage book | marriage document,,,,noun,,,,,,general news usage
mass-media,society,media massa,,,mass media,media | press,,,,noun,,,,,,general news usage
mortality-rate,society,angka kematian,tingkat kematian,,mortality rate,death rate | mortality | death toll | fatality rate | fatality | casualty toll,,,,noun,,,,,,general news usage
mutual-cooperation,society,gotong royong,,,mutual cooperation,communal work | mutual assistance | mutual help | community self-help | gotong royong | mutual aid,,,,noun,,,,,,general news usage
news-agency,society,kantor berita,,,news agency,news service | agency,,,news office,noun,,,,,,general news usage
newspaper,society,surat kabar,koran,,newspaper,daily | paper | daily newspaper,,,,noun,,,,,,general news usage
nursing-home,society,panti jompo,,,nursing home,retirement home | home for the elderly | old people's home,,,,noun,,,,,,general news usage
occupational-safety,society,keselamatan kerja,keselamatan dan kesehatan kerja,,occupational safety,work safety | occupational health and safety | workplace safety | safety at work,,,,noun,,,,,,general news usage
orphan,society,anak yatim,anak yatim piatu | yatim piatu,,orphan,orphaned child | orphaned | fatherless,,,,noun,,,,,,general news usage
orphanage,society,panti asuhan,rumah yatim,,orphanage,children's home,,,,noun,,,,,,general news usage
person-with-social-welfare-problems,society,penyandang masalah kesejahteraan sosial,,,person with social welfare problems,people with social welfare problems,,,,noun,,,,,,general news usage
poor-family,society,keluarga miskin,,,poor family,poor families | poor household | poor | poor people,,,,noun,,,,,,general news usage
poor-household,society,rumah tangga miskin,,,poor household,household in poverty | poor family,,,,noun,,,,,,general news usage
population-census,society,sensus penduduk,,,population census,census,,,,noun,,,,,,general news usage
population-density,society,kepadatan penduduk,,,population density,,,,,noun,,,,,,general news usage
population-explosion,society,ledakan penduduk,,,population explosion,population boom,,,,noun,,,,,,general news usage
population-growth,society,pertumbuhan penduduk,laju pertumbuhan penduduk,,population growth,population growth rate,,,,noun,,,,,,general news usage
press-council,society,Dewan Pers,,,Press Council,,,,,proper,,,,,,general news usage
rice-for-the-poor,society,beras untuk keluarga miskin,,raskin,rice for the poor,subsidized rice for the poor | subsidized rice | Rice for Poor Families | rice to poor families | rice for poor households,Raskin,,,noun,,,,,,general news usage
road-safety,society,keselamatan lalu lintas,keselamatan jalan,,road safety,traffic safety,,,,noun,,,,,,general news usage
safety,society,keselamatan,,,safety,salvation | survival | rescue,,,,noun,,,,,,general news usage
security,society,keamanan,,,security,safety | secure,,,,noun,,,,,,general news usage
sex-worker,society,pekerja seks komersial,pekerja seks,PSK,sex worker,commercial sex worker | prostitute,,,,noun,,,,,,general news usage
slum,society,pemukiman kumuh,permukiman kumuh | daerah kumuh | kawasan kumuh,,slum,slum area | slum settlement,,,,noun,,,,,,general news usage
social-inequality,society,kesenjangan sosial,ketimpangan sosial,,social inequality,social gap | social disparity | social disparities,,,,noun,,,,,,general news usage
social-protection,society,perlindungan sosial,,,social protection,,,,,noun,,,,,,general news usage
social-safety-net,society,jaring pengaman sosial,,,social safety net,,,,,noun,,,,,,general news usage
state-broadcaster,society,penyiar negara,lembaga penyiaran negara | stasiun televisi pemerintah | televisi pemerintah | televisi negara,,state broadcaster,state television | state-run television | state TV | state-run broadcaster,,,,noun,,,,,,general news usage
state-media,society,media pemerintah,media negara | media milik negara | media resmi pemerintah,,state media,government media | state-run media | state-owned media,,,country media,noun,,,,,,general news usage
street-children,society,anak jalanan,,,street children,street child | street kid,,,,noun,,,,,,general news usage
transmigration,society,transmigrasi,,,transmigration,transmigrate,,,,noun,,,,,,general news usage
urbanization,society,urbanisasi,,,urbanization,,,,,noun,,,,,,general news usage
violence-against-women,society,kekerasan terhadap perempuan,,,violence against women,,,,,noun,,,,,,general news usage
women-s-empowerment,society,pemberdayaan perempuan,,,women's empowerment,empowerment of women | female empowerment | empower women | empowering women,,,,noun,,,,,,general news usage
"""##
