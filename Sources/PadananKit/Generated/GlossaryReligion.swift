// Generated from religion.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryReligionData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
ahmadiyah,religion,Ahmadiyah,jemaat Ahmadiyah,,Ahmadiyah,Ahmadiyya | Ahmadi,,,,proper,,,,,,general news usage
al-aqsa-mosque,religion,Masjid Al-Aqsa,Masjid Al Aqsa | Masjidil Aqsa,,Al-Aqsa Mosque,Al-Aqsa,,,,proper,,,,,,official name
al-azhar-university,religion,Universitas Al-Azhar,Universitas Al Azhar,,Al-Azhar University,,,,,proper,,,,,,official name
archbishop,religion,uskup agung,,,archbishop,,,,,noun,,,,,,general news usage
batik,religion,batik,,,batik,,,,,noun,,,,,,general news usage
baznas,religion,Badan Amil Zakat Nasional,,Baznas,National Zakat Agency,National Alms Agency | National Board of Zakat | National Zakat Board | National Amil Zakat Agency,Baznas,,,proper,,,,,,official name
bible,religion,Alkitab,,,Bible,Scripture | biblical | Word of God | God's Word | Bibles | Scriptures,,,,proper,,,,,,general news usage
bible-chapter,religion,pasal,,,chapter,psalm | passage,,,,noun,,near: Alkitab | Injil | Yohanes | Matius | Lukas | Markus | Mazmur | Yesus | Kristus | Paulus | Perjanjian Baru | Perjanjian Lama,,A numbered part of a book of the Bible.,,general news usage
bishop,religion,uskup,,,bishop,,,,,noun,,,,,,general news usage
bishops-conference,religion,Konferensi Waligereja Indonesia,,KWI,Indonesian Bishops Conference,Bishops' Conference of Indonesia | Indonesian Bishops' Conference,KWI,,,proper,,,,,,official name
borobudur-temple,religion,Candi Borobudur,,,Borobudur Temple,Borobudur,,,,proper,,,,,,official name
bpjph,religion,Badan Penyelenggara Jaminan Produk Halal,,BPJPH,Halal Product Assurance Organizing Agency,Halal Product Assurance Agency | Halal Product Guarantee Agency,BPJPH,,,proper,,,,,,official name
buddhism,religion,agama Buddha,agama Budha,,Buddhism,Buddhist,,,,noun,,,,,,general news usage
buddhist,religion,umat Buddha,umat Budha,,Buddhist,,,,,noun,,,,,,general news usage
buddhist-monk,religion,biksu,bhiksu | biku | bhikkhu,,Buddhist monk,monk | priest,,,,noun,,,,,,general news usage
cardinal,religion,kardinal,,,cardinal,,,,,noun,,,,,,general news usage
cathedral,religion,katedral,,,cathedral,,,,,noun,,,,,,general news usage
catholic-church,religion,Gereja Katolik,Gereja Katolik Roma,,Catholic Church,Roman Catholic Church,,,,proper,,,,,,general news usage
catholics,religion,umat Katolik,kaum Katolik,,Catholic,Catholics | Roman Catholic,,,,noun,,,,,,general news usage
chinese-new-year,religion,Tahun Baru Imlek,Imlek | tahun baru China | tahun baru Cina,,Chinese New Year,Lunar New Year,,,,proper,,,,,,general news usage
christianity,religion,agama Kristen,kekristenan,,Christianity,Christian,,,,noun,,,,,,general news usage
christians,religion,umat Kristen,umat Kristiani | umat Nasrani | orang Kristen | orang Nasrani,,Christian,,,,,noun,,,,,,general news usage
christmas-day,religion,hari Natal,hari raya Natal | perayaan Natal,,Christmas,Christmas Day | Christmas celebration | Christmas season,,,,noun,,,,,,general news usage
christmas-eve,religion,malam Natal,,,Christmas Eve,,,,,noun,,,,,,general news usage
church-congregation,religion,jemaat gereja,,,congregation,church congregation | church member | churchgoer | church family | church | church community | parishioner | member of the church | people of the church,,,,noun,,,,,,general news usage
communion-of-churches,religion,Persekutuan Gereja-Gereja di Indonesia,Persekutuan Gereja-gereja Indonesia,PGI,Communion of Churches in Indonesia,Indonesian Communion of Churches | Fellowship of Churches in Indonesia | Indonesian Church Association,PGI,,,proper,,,,,,official name
confucianism,religion,Konghucu,Khonghucu | agama Konghucu | Kong Hu Cu,,Confucianism,Confucian | Confucianist,,,,proper,,,,,,general news usage
cultural-diversity,religion,keragaman budaya,keanekaragaman budaya | keberagaman budaya,,cultural diversity,diversity of cultures,,,,noun,,,,,,general news usage
cultural-event,religion,pergelaran budaya,pagelaran budaya | pentas budaya,,cultural performance,cultural event | cultural show,,,,noun,,,,,,general news usage
cultural-heritage,religion,warisan budaya,peninggalan budaya,,cultural heritage,cultural legacy | heritage | cultural inheritance,,,,noun,,,,,,general news usage
cultural-heritage-site,religion,cagar budaya,situs cagar budaya | benda cagar budaya,,cultural heritage,cultural heritage site | cultural heritage object | cultural conservation | heritage site | cultural reserve | heritage building,,,,noun,,,,,,general news usage
culture-minister,religion,menteri kebudayaan dan pariwisata,menbudpar,,culture and tourism minister,minister of culture and tourism | minister for culture and tourism | tourism and culture minister | tourism minister | minister of tourism and culture,,,,noun,,,,,,general news usage
dakwah,religion,dakwah,,,dakwah,dawah | preaching | da'wah | Islamic propagation | proselytizing | religious outreach | propagation | missionary,,,,noun,,,,,,general news usage
day-of-silence,religion,Hari Raya Nyepi,Nyepi | Hari Nyepi,,Nyepi,Day of Silence | Nyepi Day of Silence | Balinese Day of Silence,,,,proper,,,,,,general news usage
easter,religion,hari Paskah,perayaan Paskah | Minggu Paskah | libur Paskah,,Easter,Passover,,,,proper,,,,,,general news usage
eid-al-adha,religion,Idul Adha,Iduladha | Hari Raya Idul Adha | hari raya kurban | Lebaran Haji,,Eid al-Adha,Idul Adha | Day of Sacrifice | Islamic Day of Sacrifice | Feast of Sacrifice | Eid ul-Adha | Muslim festival | Islamic festival,,,,proper,,,,,,general news usage
eid-al-fitr,religion,Idul Fitri,Idulfitri | Hari Raya Idul Fitri | Lebaran | hari Lebaran,,Eid al-Fitr,Idul Fitri | Lebaran | Eid | Eid ul-Fitr | Eid al-Fitri | post-fasting holiday | post-fasting festivities | Islamic holiday | Muslim holiday | post-fasting celebration,,,,proper,,,,,,general news usage
evangelist,religion,penginjil,,,evangelist,missionary | preacher,,,,noun,,,,,,general news usage
fasting,religion,ibadah puasa,puasa | berpuasa,,fasting,fast | Ramadan | fasting month,,,,noun,,,,,,general news usage
fasting-month,religion,bulan puasa,bulan suci Ramadan | bulan suci Ramadhan | bulan Ramadan | bulan Ramadhan | Ramadan | Ramadhan,,Ramadan,fasting month | Ramadhan | holy month of Ramadan | month of Ramadan | Islamic fasting month | fasting,,,,noun,,,,,,general news usage
fatwa,religion,fatwa,,,fatwa,edict | religious edict | decree | ruling,,,,noun,,,,,,general news usage
fkub,religion,Forum Kerukunan Umat Beragama,,FKUB,Religious Harmony Forum,Interfaith Harmony Forum | Forum for Religious Harmony,FKUB,,,proper,,,,,,official name
folk-dance,religion,tari tradisional,tarian tradisional,,traditional dance,folk dance,,,,noun,,,,,,general news usage
folk-tale,religion,cerita rakyat,,,folktale,folk tale | folklore | folk story,,,,noun,,,,,,general news usage
freedom-of-worship,religion,kebebasan beribadah,,,freedom of worship,freedom to worship,,,,noun,,,,,,general news usage
friday-prayer,religion,salat Jumat,sholat Jumat | shalat Jumat | solat Jumat,,Friday prayer,Friday prayers,,,,noun,,,,,,general news usage
gamelan,religion,gamelan,,,gamelan,,,,,noun,,,,,,general news usage
gentile,religion,bukan Yahudi,orang bukan Yahudi | non-Yahudi,,Gentile,non-Jew | non-Jewish,,,,noun,,,,,,general news usage
gospel,religion,Injil,,,Gospel,Bible | Word of God | God's Word | good news | Gospels,,,,proper,,,,,,general news usage
grand-mosque-mecca,religion,Masjidil Haram,Masjid Al-Haram,,Grand Mosque,Masjid al-Haram | Great Mosque of Mecca | Sacred Mosque | Al-Haram,,,,proper,,,,,,general news usage
hajj,religion,ibadah haji,naik haji,,hajj,haj | hajj pilgrimage | pilgrimage | pilgrimage to Mecca,,,,noun,,,,,,general news usage
halal-certificate,religion,sertifikat halal,sertifikasi halal,,halal certificate,halal certification,,,,noun,,,,,,general news usage
halal-product,religion,produk halal,,,halal product,,,,,noun,,,,,,general news usage
hindu-community,religion,umat Hindu,,,Hindu,Hindus,,,,noun,,,,,,general news usage
hinduism,religion,agama Hindu,,,Hinduism,Hindu,,,,noun,,,,,,general news usage
holy-book,religion,kitab suci,,,holy book,scripture | holy scripture | sacred text | Bible | Koran | Quran | sacred book | holy scriptures,,,,noun,,,,,,general news usage
holy-land,religion,Tanah Suci,,,Holy Land,Mecca,,,,proper,exact,,,,,general news usage
house-of-worship,religion,rumah ibadah,tempat ibadah | tempat peribadatan | rumah peribadatan,,house of worship,place of worship | worship place | religious facility | houses of worship | places of worship | prayer house | worship house | shrine | place of religious worship,,,,noun,,,,,,general news usage
icmi,religion,Ikatan Cendekiawan Muslim Indonesia,Ikatan Cendekiawan Muslim se-Indonesia,ICMI,Association of Indonesian Muslim Intellectuals,Indonesian Association of Muslim Intellectuals | Indonesian Muslim Intellectuals Association | Indonesian Muslim Intellectual Association,ICMI,,,proper,,,,,,official name
imam-mosque,religion,imam masjid,,,imam,mosque imam,,,,noun,,,,,,general news usage
intangible-cultural-heritage,religion,warisan budaya takbenda,warisan budaya tak benda | warisan budaya tak-benda,,intangible cultural heritage,,,,,noun,,,,,,general news usage
interfaith,religion,lintas agama,antaragama | antarumat beragama | antar umat beragama | antar agama,,interfaith,inter-faith | interreligious | inter-religious | between religions | religious | across religions | cross-religious | among religions | different religions | different faiths | religions,,,,adjective,,,,,,general news usage
interfaith-dialogue,religion,dialog lintas agama,dialog antaragama | dialog antar agama | dialog antarumat beragama,,interfaith dialogue,inter-faith dialogue | interreligious dialogue | inter-religious dialogue,,,,noun,,,,,,general news usage
intolerance,religion,intoleransi,,,intolerance,intolerant,,,,noun,,,,,,general news usage
islamic-boarding-school-leader,religion,kiai,kyai,,Muslim cleric,kyai | kiai | cleric | Islamic cleric | Islamic scholar | ulema,,,,noun,,,,,,general news usage
islamic-calendar,religion,tahun Hijriah,kalender Hijriah | tahun baru Islam | tahun baru Hijriah,,Islamic calendar,Hijri | Hijriyah | Hijri year | Islamic New Year | Muslim calendar | Islamic year | Hijriah,,,,noun,,,,,,general news usage
islamic-cleric,religion,ulama,,,ulema,cleric | Muslim cleric | Islamic cleric | Muslim scholar | Islamic scholar | religious leader | Muslim leader | ulama | Islamic leader | preacher,,,,noun,,,,,,general news usage
islamic-community,religion,umat Islam,umat Muslim | kaum Muslim | kaum Muslimin,,Muslim,Muslim community | Islamic community | Moslem | Islamic people | Muslims,,,,noun,,,,,,general news usage
islamic-organization,religion,organisasi Islam,ormas Islam,,Islamic organization,Muslim organization | Islamic mass organization | Islamic group | Moslem organization | Islamist movement | Islamic movement | Islamist group,,,,noun,,,,,,general news usage
islamic-world,religion,dunia Islam,dunia Muslim,,Islamic world,Muslim world | world of Islam | Moslem world,,,,noun,,,,,,general news usage
istiqlal-mosque,religion,Masjid Istiqlal,,,Istiqlal Mosque,Istiqlal,,,,proper,,,,,,official name
kaaba,religion,Ka'bah,Kakbah,,Kaaba,Ka'bah | Kabah | Ka'aba,,,,proper,,,,,,general news usage
mass-religious,religion,misa kudus,misa Natal,,Mass,Christmas Mass | Holy Mass,,,,noun,,,,,,general news usage
maulid,religion,Maulid Nabi,Maulid Nabi Muhammad,,Prophet's birthday,Prophet Muhammad's birthday | birthday of the Prophet | birth of the Prophet | Maulid,,,,proper,,,,,,general news usage
ministry-of-culture-and-tourism,religion,Kementerian Kebudayaan dan Pariwisata,Departemen Kebudayaan dan Pariwisata,Depbudpar | Kemenbudpar,Ministry of Culture and Tourism,Culture and Tourism Ministry | Department of Culture and Tourism | Tourism and Culture Ministry,,,,proper,,,,,,official name
ministry-of-tourism-and-creative-economy,religion,Kementerian Pariwisata dan Ekonomi Kreatif,,Kemenparekraf,Ministry of Tourism and Creative Economy,Tourism and Creative Economy Ministry,,,,proper,,,,,,official name
minority-religious,religion,minoritas agama,kelompok minoritas agama,,religious minority,,,,,noun,,,,,,general news usage
missionary,religion,misionaris,,,missionary,,,,,noun,,,,,,general news usage
mosque,religion,masjid,,,mosque,,,,,noun,,,,,,general news usage
muslim-scholar,religion,cendekiawan Muslim,intelektual Muslim,,Muslim scholar,Muslim intellectual | Islamic scholar | Moslem scholar,,,,noun,,,,,,general news usage
national-museum,religion,Museum Nasional,,,National Museum,,,,,proper,,,,,,general news usage
new-testament,religion,Perjanjian Baru,,,New Testament,,,,New Agreement | New Treaty,proper,,,,,,general news usage
old-testament,religion,Perjanjian Lama,,,Old Testament,,,,Old Agreement | Old Treaty,proper,,,,,,general news usage
pastor,religion,pendeta,,,pastor,priest | reverend | minister | preacher | clergyman | cleric,,,,noun,,,,,,general news usage
pilgrim,religion,jemaah haji,jamaah haji | calon haji,,hajj pilgrim,pilgrim | haj pilgrim | hajj,,,,noun,,,,,,general news usage
pope-benedict,religion,Paus Benediktus,,,Pope Benedict,Benedict,,,,proper,,,,,,general news usage
pope-francis,religion,Paus Fransiskus,,,Pope Francis,Francis,,,,proper,,,,,,general news usage
pope-john-paul,religion,Paus Yohanes Paulus,,,Pope John Paul,John Paul,,,,proper,,,,,,general news usage
prambanan-temple,religion,Candi Prambanan,,,Prambanan Temple,Prambanan,,,,proper,,,,,,official name
priest-catholic,religion,imam Katolik,pastor Katolik | rohaniwan Katolik,,Catholic priest,,,,,noun,,,,,,general news usage
prophet-muhammad,religion,Nabi Muhammad,Nabi Muhammad SAW,,Prophet Muhammad,Prophet Mohammad | Prophet Mohammed | Muhammad,,,,proper,,,,,,general news usage
protestant-church,religion,Gereja Protestan,,,Protestant Church,,,,,proper,,,,,,general news usage
quran,religion,Alquran,Al-Quran | Al Quran | Al-Qur'an | Al Qur'an | Quran,,Quran,Koran | Qur'an | Al-Quran | Alquran | Quranic | Koranic | Al Qur'an,,,,proper,,,,,,general news usage
regional-language,religion,bahasa daerah,,,regional language,local language | vernacular | ethnic language | regional dialect,,,,noun,,,,,,general news usage
religious-affairs-office,religion,kantor urusan agama,,,religious affairs office,office of religious affairs | religious affair office,,,,noun,,,,,,general news usage
religious-community,religion,umat beragama,,,religious community,religious people | religious follower | believer | people of different religions | religious | people of faith | followers of religions,,,,noun,,,,,,general news usage
religious-conflict,religion,konflik agama,konflik antaragama,,religious conflict,sectarian conflict | interreligious conflict | conflict between religions,,,,noun,,,,,,general news usage
religious-education,religion,pendidikan agama,pelajaran agama,,religious education,religious instruction | religion education | religious study | religious lesson | religion study | religious studies | Islamic education,,,,noun,,,,,,general news usage
religious-figure,religion,tokoh agama,pemuka agama | pemimpin agama | tokoh keagamaan | pemimpin keagamaan,,religious leader,religious figure | cleric | faith leader | clergy | Christian leader | Muslim leader | spiritual leader | Christian leaders | church leader,,,,noun,,,,,,general news usage
religious-harmony,religion,kerukunan umat beragama,kerukunan beragama | kerukunan antarumat beragama | kerukunan antar umat beragama,,religious harmony,interfaith harmony | inter-religious harmony | interreligious harmony | inter-faith harmony | harmony,,,,noun,,,,,,general news usage
religious-holiday,religion,hari besar keagamaan,hari raya keagamaan | hari besar agama,,religious holiday,religious feast | religious festival | religious day,,,,noun,,,,,,general news usage
religious-moderation,religion,moderasi beragama,,,religious moderation,,,,,noun,,,,,,general news usage
religious-teaching,religion,ajaran agama,ajaran Islam,,religious teaching,Islamic teaching | teaching of Islam | teachings of Islam | religion | Islam,,,,noun,,,,,,general news usage
religious-tolerance,religion,toleransi beragama,toleransi antarumat beragama,,religious tolerance,interfaith tolerance | inter-religious tolerance | tolerance,,,,noun,,,,,,general news usage
scripture-verse,religion,ayat,,,verse,passage | Scripture | text,,,,noun,,near: Alkitab | Injil | Yohanes | Matius | Lukas | Markus | Mazmur | Yesus | Kristus | Paulus | Perjanjian Baru | Perjanjian Lama | Alquran | Al-Quran | Al Quran | Quran | surah | kitab suci,,A numbered sentence of the Quran or the Bible.,,general news usage
sect,religion,aliran sesat,,,deviant sect,heretical sect | cult | deviant teaching | heretical teaching | sect | heretical,,,,noun,,,,,,general news usage
shadow-puppet,religion,wayang kulit,,,shadow puppet,wayang | shadow puppetry | leather puppet | wayang kulit | puppet | shadow play,,,,noun,,,,,,general news usage
shia,religion,Syiah,kelompok Syiah | Muslim Syiah,,Shiite,Shia | Shi'ite | Shi'a | Shiites | Shi'ites | Shias | Shiah,,,,proper,,,,,,general news usage
sunni,religion,Sunni,kelompok Sunni | Muslim Sunni,,Sunni,Sunnis,,,,proper,,,,,,general news usage
synagogue,religion,sinagoga,,,synagogue,,,,,noun,,,,,,general news usage
traditional-arts,religion,kesenian tradisional,seni tradisional,,traditional art,traditional arts | traditional performing arts,,,,noun,,,,,,general news usage
traditional-ceremony,religion,upacara adat,,,traditional ceremony,customary ceremony | traditional ritual | traditional rite,,,,noun,,,,,,general news usage
traditional-dress,religion,pakaian adat,busana adat | baju adat,,traditional dress,traditional attire | traditional costume | traditional clothes | traditional clothing | traditional outfit,,,,noun,,,,,,general news usage
traditional-house,religion,rumah adat,,,traditional house,customary house,,,,noun,,,,,,general news usage
traditional-leader,religion,kepala adat,ketua adat | tetua adat | pemuka adat | tokoh adat | pemangku adat,,traditional leader,customary leader | adat leader | customary chief | tribal leader | tribal chief | community elder | customary figure | traditional figure | adat chief | traditional chief | tokoh adat | adat figure,,,,noun,,,,,,general news usage
umrah,religion,umrah,umroh | ibadah umrah,,umrah,minor pilgrimage | minor hajj | umroh | minor haj,,,,noun,,,,,,general news usage
waisak,religion,Hari Raya Waisak,Waisak,,Vesak,Waisak | Vesak Day | Wesak,,,,proper,,,,,,general news usage
waqf,religion,wakaf,tanah wakaf,,waqf,wakaf | endowment | religious endowment,,,,noun,,,,,,general news usage
world-heritage,religion,warisan dunia,warisan budaya dunia,,world heritage,world cultural heritage,,,,noun,,,,,,general news usage
world-heritage-site,religion,situs warisan dunia,,,World Heritage Site,,,,,noun,,,,,,general news usage
zakat,religion,zakat,,,zakat,alms | tithe | Islamic alms | religious alms | charity,,,,noun,,,,,,general news usage
"""##
