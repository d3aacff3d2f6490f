// Generated from society.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossarySocietyData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
aji,society,Aliansi Jurnalis Independen,,AJI,Alliance of Independent Journalists,Independent Journalists Alliance,AJI,,,proper,,,,,,official name
aviation-safety,society,keselamatan penerbangan,,,aviation safety,flight safety | air safety,,,aviation security,noun,,,,Protection against accidents in air transport.,"Keselamatan is safety (accidents), keamanan security (threats).",general news usage
broadcaster,society,lembaga penyiaran,stasiun penyiaran | perusahaan penyiaran,,broadcaster,broadcasting company | broadcasting station | broadcasting,,,,noun,,,,,,general news usage
broadcaster-or-announcer,society,penyiar,,,broadcaster,announcer | presenter | newscaster,,,,noun,,near: CCTV | televisi | radio | TV | BBC | RTHK | NHK,,,,general news usage
child-labor,society,pekerja anak,buruh anak,,child labor,child worker | child laborer,,,,noun,,,,,,general news usage
correspondent,society,koresponden,,,correspondent,,,,,noun,,,,,,general news usage
disinformation,society,disinformasi,,,disinformation,,,,,noun,,,,,,general news usage
fake-news,society,berita bohong,hoaks | kabar bohong | berita palsu,,fake news,hoax | false news | disinformation | false report,,,,noun,,,,,,general news usage
gender-equality,society,kesetaraan gender,kesetaraan jender,,gender equality,gender equity,,,,noun,,,,,,general news usage
human-development-index,society,indeks pembangunan manusia,,IPM,human development index,,HDI,,,noun,,,,,,general news usage
mass-media,society,media massa,,,mass media,media,,,,noun,,,,,,general news usage
news-agency,society,kantor berita,,,news agency,news service | agency,,,news office,noun,,,,,,general news usage
occupational-safety,society,keselamatan kerja,keselamatan dan kesehatan kerja,,occupational safety,work safety | occupational health and safety | workplace safety | safety at work,,,,noun,,,,,,general news usage
overpopulation,society,kepadatan penduduk,,,population density,,,,,noun,,,,,,general news usage
population-census,society,sensus penduduk,,,population census,census,,,,noun,,,,,,general news usage
press-council,society,Dewan Pers,,,Press Council,,,,,proper,,,,,,general news usage
road-safety,society,keselamatan lalu lintas,keselamatan jalan,,road safety,traffic safety,,,,noun,,,,,,general news usage
safety,society,keselamatan,,,safety,salvation | survival | rescue,,,,noun,,,,,,general news usage
security,society,keamanan,,,security,safety | secure,,,,noun,,,,,,general news usage
state-broadcaster,society,penyiar negara,lembaga penyiaran negara | stasiun televisi pemerintah | televisi pemerintah | televisi negara,,state broadcaster,state television | state-run television | state TV | state-run broadcaster,,,,noun,,,,,,general news usage
state-media,society,media pemerintah,media negara | media milik negara | media resmi pemerintah,,state media,government media | state-run media | state-owned media,,,country media,noun,,,,,,general news usage
women-s-empowerment,society,pemberdayaan perempuan,,,women's empowerment,empowerment of women | female empowerment,,,,noun,,,,,,general news usage
"""##
