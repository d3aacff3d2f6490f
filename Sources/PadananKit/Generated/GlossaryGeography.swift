// Generated from geography.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryGeographyData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
aceh,geography,Aceh,Nanggroe Aceh Darussalam,NAD,Aceh,Acehnese | Nanggroe Aceh Darussalam,NAD,,,proper,,,,,,standard English name
afghanistan,geography,Afghanistan,Afganistan,,Afghanistan,Afghan,,,,proper,,,,,,standard English name
africa,geography,Afrika,,,Africa,African,,,,proper,,,,,,standard English name
airspace,geography,wilayah udara,ruang udara,,airspace,air space,,,air region,noun,,,,,,standard English name
albania,geography,Albania,,,Albania,Albanian,,,,proper,,,,,,standard English name
algeria,geography,Aljazair,,,Algeria,Algerian,,,,proper,,,,,,standard English name
alps,geography,Pegunungan Alpen,,,Alps,,,,,proper,,,,,,standard English name
america,geography,Amerika,,,America,American | United States | US | U.S. | Americas,,,,proper,,,,,,standard English name
angola,geography,Angola,,,Angola,Angolan,,,,proper,,,,,,standard English name
antarctic,geography,Antartika,Kutub Selatan,,Antarctica,Antarctic | South Pole,,,,proper,,,,,,standard English name
arabian-peninsula,geography,Jazirah Arab,Semenanjung Arab,,Arabian Peninsula,,,,,proper,,,,,,standard English name
arabian-sea,geography,Laut Arab,,,Arabian Sea,,,,,proper,,,,,,standard English name
arafura-sea,geography,Laut Arafura,,,Arafura Sea,,,,,proper,,,,,,standard English name
archipelagic-state,geography,negara kepulauan,,,archipelagic state,archipelagic country | archipelago | archipelagic nation | island nation | island country,,,,noun,,,,,,standard English name
arctic,geography,Arktik,Kutub Utara,,Arctic,North Pole,,,,proper,,,,,,standard English name
arctic-ocean,geography,Samudra Arktik,Samudera Arktik,,Arctic Ocean,,,,,proper,,,,,,standard English name
argentina,geography,Argentina,,,Argentina,Argentine | Argentinian | Argentinean,,,,proper,,,,,,standard English name
armenia,geography,Armenia,,,Armenia,Armenian,,,,proper,,,,,,standard English name
asia,geography,Asia,,,Asia,Asian,,,,proper,,,,,,standard English name
asia-pacific,geography,Asia Pasifik,Asia-Pasifik,,Asia-Pacific,,,,,proper,,,,,,standard English name
athens,geography,Athena,,,Athens,,,,,proper,,,,,,standard English name
atlantic-ocean,geography,Samudra Atlantik,Samudera Atlantik,,Atlantic Ocean,Atlantic,,,,proper,,,,,,standard English name
australia,geography,Australia,,,Australia,Australian | Aussie,,,,proper,,,,,,standard English name
austria,geography,Austria,,,Austria,Austrian,,,,proper,,,,,,standard English name
azerbaijan,geography,Azerbaijan,,,Azerbaijan,Azerbaijani | Azeri,,,,proper,,,,,,standard English name
baghdad,geography,Bagdad,Baghdad,,Baghdad,,,,,proper,,,,,,standard English name
bahasa-indonesia,geography,bahasa Indonesia,,,Indonesian,Indonesian language | Bahasa Indonesia | Bahasa,,,,proper,,,,,,standard English name
bahrain,geography,Bahrain,,,Bahrain,Bahraini,,,,proper,,,,,,standard English name
bali-island,geography,Pulau Bali,,,Bali,Bali Island,,,,proper,,,,,,standard English name
balkans,geography,Balkan,Semenanjung Balkan,,Balkans,Balkan | Balkan Peninsula,,,,proper,,,,,,standard English name
baltic-sea,geography,Laut Baltik,,,Baltic Sea,Baltic,,,,proper,,,,,,standard English name
banda-sea,geography,Laut Banda,,,Banda Sea,,,,,proper,,,,,,standard English name
bangka-belitung,geography,Kepulauan Bangka Belitung,Bangka Belitung,,Bangka Belitung,Bangka-Belitung Islands,,,,proper,,,,,,standard English name
bangladesh,geography,Bangladesh,,,Bangladesh,Bangladeshi,,,,proper,,,,,,standard English name
bay-of-bengal,geography,Teluk Benggala,,,Bay of Bengal,,,,,proper,,,,,,standard English name
beijing,geography,Beijing,,,Beijing,,,,,proper,,,,,,standard English name
belarus,geography,Belarusia,Belarus,,Belarus,Belarusian,,,,proper,,,,,,standard English name
belgium,geography,Belgia,,,Belgium,Belgian,,,,proper,,,,,,standard English name
belgrade,geography,Beograd,,,Belgrade,,,,,proper,,,,,,standard English name
bhutan,geography,Bhutan,,,Bhutan,Bhutanese,,,,proper,,,,,,standard English name
black-sea,geography,Laut Hitam,,,Black Sea,,,,,proper,,,,,,standard English name
bolivia,geography,Bolivia,,,Bolivia,Bolivian,,,,proper,,,,,,standard English name
bosnia,geography,Bosnia-Herzegovina,Bosnia dan Herzegovina | Bosnia,,Bosnia and Herzegovina,Bosnia-Herzegovina | Bosnia | Bosnian,,,,proper,,,,,,standard English name
botswana,geography,Botswana,,,Botswana,,,,,proper,,,,,,standard English name
brazil,geography,Brasil,Brazil,,Brazil,Brazilian,,,,proper,,,,,,standard English name
brunei,geography,Brunei Darussalam,Brunei,,Brunei,Brunei Darussalam | Bruneian,,,,proper,,,,,,standard English name
brussels,geography,Brussel,Brussels,,Brussels,,,,,proper,,,,,,standard English name
bucharest,geography,Bukares,Bukarest,,Bucharest,,,,,proper,,,,,,standard English name
bulgaria,geography,Bulgaria,,,Bulgaria,Bulgarian,,,,proper,,,,,,standard English name
burkina-faso,geography,Burkina Faso,,,Burkina Faso,Burkinabe,,,,proper,,,,,,standard English name
burundi,geography,Burundi,,,Burundi,Burundian,,,,proper,,,,,,standard English name
cairo,geography,Kairo,,,Cairo,,,,,proper,,,,,,standard English name
cambodia,geography,Kamboja,,,Cambodia,Cambodian,,,,proper,exact,,,,Lower-case kamboja is the frangipani tree.,standard English name
cameroon,geography,Kamerun,,,Cameroon,Cameroonian | Cameroonians,,,,proper,,,,,,standard English name
canada,geography,Kanada,,,Canada,Canadian,,,,proper,,,,,,standard English name
cape-of-good-hope,geography,Tanjung Harapan,,,Cape of Good Hope,,,,,proper,,,,,,standard English name
cape-verde,geography,Tanjung Verde,,,Cape Verde,Cabo Verde,,,,proper,,,,,,standard English name
capital-city,geography,ibu kota,ibukota,,capital,capital city,,,mother city,noun,,,,,,standard English name
caribbean,geography,Karibia,,,Caribbean,,,,,proper,,,,,,standard English name
caspian-sea,geography,Laut Kaspia,,,Caspian Sea,,,,,proper,,,,,,standard English name
caucasus,geography,Kaukasus,,,Caucasus,Caucasian,,,,proper,,,,,,standard English name
celebes-sea,geography,Laut Sulawesi,,,Celebes Sea,Sulawesi Sea,,,,proper,,,,,,standard English name
central-africa,geography,Afrika Tengah,,,Central Africa,Central African,,,,proper,,,,,,standard English name
central-african-republic,geography,Republik Afrika Tengah,,,Central African Republic,Central African,,,,proper,,,,,,standard English name
central-america,geography,Amerika Tengah,,,Central America,Central American,,,Middle America,proper,,,,,,standard English name
central-asia,geography,Asia Tengah,,,Central Asia,Central Asian,,,Middle Asia,proper,,,,,,standard English name
central-europe,geography,Eropa Tengah,,,Central Europe,Central European,,,,proper,,,,,,standard English name
central-jakarta,geography,Jakarta Pusat,,Jakpus,Central Jakarta,,,,,proper,,,,,,standard English name
central-java,geography,Jawa Tengah,,Jateng,Central Java,,,,Middle Java,proper,,,,,,standard English name
central-kalimantan,geography,Kalimantan Tengah,,Kalteng,Central Kalimantan,,,,,proper,,,,,,standard English name
central-lombok,geography,Lombok Tengah,,,Central Lombok,,,,,proper,,,,,,standard English name
central-papua,geography,Papua Tengah,,,Central Papua,,,,,proper,,,,,,standard English name
central-sulawesi,geography,Sulawesi Tengah,,Sulteng,Central Sulawesi,,,,,proper,,,,,,standard English name
chad,geography,Chad,,,Chad,Chadian,,,,proper,,,,,,standard English name
chile,geography,Chile,Chili,,Chile,Chilean,,,,proper,exact,,,,,standard English name
china,geography,China,Tiongkok | Republik Rakyat Tiongkok | Cina | Republik Rakyat China,RRC | RRT,China,People's Republic of China | Chinese,PRC,,,proper,exact,,,,"Newspapers write China, Cina or Tiongkok; English always China (adjective Chinese).",standard English name
chinese-indonesian,geography,Tionghoa,etnis Tionghoa | keturunan Tionghoa | warga Tionghoa | etnis Cina,,Chinese Indonesian,ethnic Chinese | Chinese descent | Chinese,,,,proper,,,,,,standard English name
colombia,geography,Kolombia,,,Colombia,Colombian | Colombians,,,,proper,,,,,,standard English name
continental-shelf,geography,landas kontinen,,,continental shelf,,,,,noun,,,,,,standard English name
copenhagen,geography,Kopenhagen,,,Copenhagen,,,,,proper,,,,,,standard English name
costa-rica,geography,Kosta Rika,,,Costa Rica,Costa Rican,,,,proper,,,,,,standard English name
crimea,geography,Krimea,,,Crimea,Crimean,,,,proper,,,,,,standard English name
crimean-peninsula,geography,Semenanjung Krimea,,,Crimean Peninsula,Crimea,,,Crimea Cape,proper,,,,,,standard English name
croatia,geography,Kroasia,,,Croatia,Croatian | Croat,,,,proper,,,,,,standard English name
cuba,geography,Kuba,,,Cuba,Cuban,,,,proper,exact,,,,,standard English name
cyprus,geography,Siprus,,,Cyprus,Cypriot,,,,proper,,,,,,standard English name
czech-republic,geography,Republik Ceko,Ceko | Ceska,,Czech Republic,Czechia | Czech,,,,proper,,,,,,standard English name
damascus,geography,Damaskus,,,Damascus,,,,,proper,,,,,,standard English name
dead-sea,geography,Laut Mati,,,Dead Sea,,,,,proper,,,,,,standard English name
democratic-republic-of-congo,geography,Republik Demokratik Kongo,RD Kongo,,Democratic Republic of the Congo,Democratic Republic of Congo | Congo | DR Congo,DRC,,,proper,,,,,,standard English name
denmark,geography,Denmark,,,Denmark,Danish | Dane,,,,proper,,,,,,standard English name
donbas,geography,Donbas,Donbass,,Donbas,Donbass,,,,proper,,,,,,standard English name
dutch-east-indies,geography,Hindia Belanda,,,Dutch East Indies,Netherlands East Indies | Netherlands Indies,,,Dutch India,proper,,,,,,standard English name
east-aceh,geography,Aceh Timur,,,East Aceh,,,,,proper,,,,,,standard English name
east-africa,geography,Afrika Timur,,,East Africa,East African | eastern Africa,,,,proper,,,,,,standard English name
east-asia,geography,Asia Timur,,,East Asia,East Asian,,,,proper,,,,,,standard English name
east-china-sea,geography,Laut China Timur,Laut Cina Timur,,East China Sea,,,,,proper,,,,,,standard English name
east-flores,geography,Flores Timur,,,East Flores,,,,,proper,,,,,,standard English name
east-germany,geography,Jerman Timur,,,East Germany,East German,,,,proper,,,,,,standard English name
east-jakarta,geography,Jakarta Timur,,Jaktim,East Jakarta,eastern Jakarta,,,,proper,,,,,,standard English name
east-java,geography,Jawa Timur,,Jatim,East Java,,,,,proper,,,,,,standard English name
east-kalimantan,geography,Kalimantan Timur,,Kaltim,East Kalimantan,,,,,proper,,,,,,standard English name
east-kotawaringin,geography,Kotawaringin Timur,,,East Kotawaringin,,,,,proper,,,,,,standard English name
east-kutai,geography,Kutai Timur,,,East Kutai,,,,,proper,,,,,,standard English name
east-lombok,geography,Lombok Timur,,,East Lombok,,,,,proper,,,,,,standard English name
east-nusa-tenggara,geography,Nusa Tenggara Timur,,NTT,East Nusa Tenggara,,NTT,,,proper,,,,,,standard English name
east-sumba,geography,Sumba Timur,,,East Sumba,,,,,proper,,,,,,standard English name
east-timor,geography,Timor Timur,,Timtim,East Timor,East Timorese,,,,proper,,,,,The Indonesian province 1976–1999; the state is Timor-Leste.,standard English name
eastern-europe,geography,Eropa Timur,,,Eastern Europe,Eastern European | East European,,,,proper,,,,,,standard English name
eastern-ukraine,geography,Ukraina timur,timur Ukraina | Ukraina bagian timur,,eastern Ukraine,east Ukraine | Ukraine's east | east of Ukraine,,,,noun,,,,,,standard English name
ecuador,geography,Ekuador,,,Ecuador,Ecuadorian | Ecuadorean,,,,proper,,,,,,standard English name
egypt,geography,Mesir,,,Egypt,Egyptian,,,,proper,,,,,,standard English name
el-salvador,geography,El Salvador,,,El Salvador,Salvadoran | Salvadorean,,,,proper,,,,,,standard English name
eritrea,geography,Eritrea,,,Eritrea,Eritrean,,,,proper,,,,,,standard English name
estonia,geography,Estonia,,,Estonia,Estonian,,,,proper,,,,,,standard English name
ethiopia,geography,Etiopia,Ethiopia,,Ethiopia,Ethiopian,,,,proper,,,,,,standard English name
ethnic-group,geography,suku bangsa,kelompok etnis | kelompok etnik,,ethnic group,tribe,,,,noun,,,,,,standard English name
eurasia,geography,Eurasia,,,Eurasia,Eurasian,,,,proper,,,,,,standard English name
europe,geography,Eropa,,,Europe,European,,,,proper,,,,,,standard English name
exclusive-economic-zone,geography,zona ekonomi eksklusif,,ZEE | ZEEI,exclusive economic zone,,EEZ,,,noun,,,,,,standard English name
fiji,geography,Fiji,,,Fiji,Fijian,,,,proper,,,,,,standard English name
finland,geography,Finlandia,,,Finland,Finnish | Finn,,,,proper,,,,,,standard English name
france,geography,Prancis,Perancis,,France,French | Frenchman | Frenchmen | Frenchwoman,,,,proper,,,,,,standard English name
free-aceh-movement,geography,Gerakan Aceh Merdeka,,GAM,Free Aceh Movement,,GAM,,,proper,,,,,,official name
free-papua-movement,geography,Organisasi Papua Merdeka,,OPM,Free Papua Movement,Free Papua Organization,OPM,,,proper,,,,,,standard English name
gabon,geography,Gabon,,,Gabon,Gabonese,,,,proper,,,,,,standard English name
gambia,geography,Gambia,,,Gambia,The Gambia | Gambian,,,,proper,,,,,,standard English name
gaza-strip,geography,Jalur Gaza,Gaza,,Gaza Strip,Gaza,,,Gaza Lane | Gaza Track,proper,,,,,,standard English name
geneva,geography,Jenewa,,,Geneva,,,,,proper,,,,,,standard English name
georgia,geography,Georgia,,,Georgia,Georgian,,,,proper,,,,,,standard English name
germany,geography,Jerman,,,Germany,German,,,,proper,,,,,,standard English name
ghana,geography,Ghana,,,Ghana,Ghanaian | Ghanaians,,,,proper,,,,,,standard English name
golan-heights,geography,Dataran Tinggi Golan,,,Golan Heights,,,,Golan Plateau,proper,,,,,,standard English name
greater-jakarta,geography,Jabodetabek,Jabotabek,,Greater Jakarta,Jabodetabek | Jabotabek,,,,proper,,,,,,standard English name
greece,geography,Yunani,,,Greece,Greek | Greeks,,,,proper,,,,,,standard English name
guatemala,geography,Guatemala,,,Guatemala,Guatemalan,,,,proper,,,,,,standard English name
gulf-of-mexico,geography,Teluk Meksiko,,,Gulf of Mexico,Gulf,,,,proper,,,,,,standard English name
gulf-state,geography,negara Teluk,negara-negara Teluk,,Gulf state,Gulf country | Gulf nation,,,,noun,,,,,,standard English name
haiti,geography,Haiti,,,Haiti,Haitian | Haitians,,,,proper,,,,,,standard English name
highland-papua,geography,Papua Pegunungan,,,Highland Papua,Papua Highlands,,,,proper,,,,,,standard English name
himalayas,geography,Pegunungan Himalaya,Himalaya,,Himalayas,Himalaya | Himalayan,,,,proper,,,,,,standard English name
honduras,geography,Honduras,,,Honduras,Honduran,,,,proper,,,,,,standard English name
hong-kong,geography,Hong Kong,Hongkong,,Hong Kong,,,,,proper,,,,,,standard English name
horn-of-africa,geography,Tanduk Afrika,,,Horn of Africa,,,,,proper,,,,,,standard English name
hungary,geography,Hongaria,Hungaria,,Hungary,Hungarian,,,,proper,,,,,,standard English name
iceland,geography,Islandia,,,Iceland,Icelandic,,,,proper,,,,,,standard English name
india,geography,India,,,India,Indian,,,,proper,,,,,,standard English name
indian-ocean,geography,Samudra Hindia,Samudera Hindia | Samudera Indonesia,,Indian Ocean,,,,Hindia Ocean | Indies Ocean,proper,,,,,,standard English name
indigenous-people,geography,masyarakat adat,masyarakat hukum adat,,indigenous people,customary community | indigenous community | adat community | indigenous peoples | customary law community,,,,noun,,,,,,standard English name
indo-pacific,geography,Indo-Pasifik,Indopasifik,,Indo-Pacific,,,,,proper,,,,,,standard English name
indonesia-country,geography,Indonesia,,,Indonesia,Indonesian,,,,proper,,,,,,standard English name
international-waters,geography,perairan internasional,,,international waters,high seas,,,,noun,,,,,,standard English name
iran,geography,Iran,,,Iran,Iranian,,,,proper,,,,,,standard English name
iraq,geography,Irak,,,Iraq,Iraqi,,,,proper,,,,,,standard English name
ireland,geography,Irlandia,,,Ireland,Irish | Irishman | Irishmen,,,,proper,,,,,,standard English name
irian-jaya,geography,Irian Jaya,,,Irian Jaya,Papua,,,,proper,,,,,The official name of Papua 1973–2001; keep it in historical texts.,standard English name
israel,geography,Israel,,,Israel,Israeli | Israelite | Israelites,,,,proper,,,,,,standard English name
italy,geography,Italia,,,Italy,Italian,,,,proper,,,,,,standard English name
ivory-coast,geography,Pantai Gading,,,Ivory Coast,Côte d'Ivoire | Cote d'Ivoire | Ivorian,,,Ivory Beach,proper,,,,,,standard English name
jakarta-special-capital-region,geography,Daerah Khusus Ibukota Jakarta,DKI Jakarta | Daerah Khusus Ibu Kota Jakarta,,Special Capital Region of Jakarta,Jakarta Special Capital Region | Jakarta | DKI Jakarta,,,,proper,,,,,,official name
jamaica,geography,Jamaika,,,Jamaica,Jamaican,,,,proper,,,,,,standard English name
japan,geography,Jepang,,,Japan,Japanese,,,,proper,,,,,,standard English name
java,geography,Jawa,,,Java,Javanese,,,,proper,,,,,,standard English name
java-island,geography,Pulau Jawa,,,Java,Java Island,,,,proper,,,,,,standard English name
java-sea,geography,Laut Jawa,,,Java Sea,,,,,proper,,,,,,standard English name
jerusalem,geography,Yerusalem,Jerusalem | Al-Quds,,Jerusalem,,,,,proper,,,,,,standard English name
jewish,geography,Yahudi,,,Jewish,Jew | Jews,,,,proper,,,,,,standard English name
jewish-state,geography,negara Yahudi,,,Jewish state,Israel | Israeli,,,,proper,,,,,,general news usage
jordan,geography,Yordania,,,Jordan,Jordanian,,,,proper,,,,,,standard English name
kalimantan,geography,Kalimantan,,,Kalimantan,Borneo,,,,proper,,,,,Kalimantan is the Indonesian part of the island of Borneo.,standard English name
karimata-strait,geography,Selat Karimata,,,Karimata Strait,,,,,proper,,,,,,standard English name
kazakhstan,geography,Kazakhstan,Kazakstan,,Kazakhstan,Kazakh | Kazakhstani,,,,proper,,,,,,standard English name
kelapa-gading,geography,Kelapa Gading,,,Kelapa Gading,,,,,proper,,,,,,standard English name
kenya,geography,Kenya,,,Kenya,Kenyan,,,,proper,,,,,,standard English name
korean-peninsula,geography,Semenanjung Korea,,,Korean Peninsula,,,,,proper,,,,,,standard English name
kosovo,geography,Kosovo,,,Kosovo,Kosovan | Kosovar,,,,proper,,,,,,standard English name
kuwait,geography,Kuwait,,,Kuwait,Kuwaiti | Kuwaitis,,,,proper,,,,,,standard English name
kyiv,geography,Kyiv,Kiev,,Kyiv,,,Kiev,,proper,,,,,Kyiv has been the common English form since about 2019.,standard English name
kyrgyzstan,geography,Kirgizstan,Kirgistan,,Kyrgyzstan,Kyrgyz | Kyrgyz Republic,,,,proper,,,,,,standard English name
laos,geography,Laos,,,Laos,Lao | Laotian,,,,proper,,,,,,standard English name
latin-america,geography,Amerika Latin,,,Latin America,Latin American,,,,proper,,,,,,standard English name
latvia,geography,Latvia,,,Latvia,Latvian,,,,proper,,,,,,standard English name
lebanon,geography,Lebanon,Libanon,,Lebanon,Lebanese,,,,proper,,,,,,standard English name
liberia,geography,Liberia,,,Liberia,Liberian,,,,proper,,,,,,standard English name
libya,geography,Libya,Libia,,Libya,Libyan,,,,proper,,,,,,standard English name
lisbon,geography,Lisbon,Lisabon,,Lisbon,,,,,proper,,,,,,standard English name
lithuania,geography,Lituania,Lithuania,,Lithuania,Lithuanian,,,,proper,,,,,,standard English name
lombok-strait,geography,Selat Lombok,,,Lombok Strait,,,,,proper,,,,,,standard English name
luxembourg,geography,Luksemburg,,,Luxembourg,Luxembourger,,,,proper,,,,,,standard English name
madagascar,geography,Madagaskar,,,Madagascar,Malagasy,,,,proper,,,,,,standard English name
makassar-strait,geography,Selat Makassar,,,Makassar Strait,,,,,proper,,,,,,standard English name
malacca-strait,geography,Selat Malaka,,,Strait of Malacca,Malacca Strait,,,,proper,,,,,,standard English name
malay,geography,Melayu,,,Malay,,,,,proper,,,,,,standard English name
malay-peninsula,geography,Semenanjung Malaya,Semenanjung Melayu | Semenanjung Malaysia,,Malay Peninsula,Peninsular Malaysia,,,,proper,,,,,,standard English name
malaysia,geography,Malaysia,,,Malaysia,Malaysian,,,,proper,,,,,,standard English name
maldives,geography,Maladewa,,,Maldives,Maldivian | The Maldives,,,,proper,,,,,,standard English name
maluku,geography,Maluku,,,Maluku,Moluccas | Malukus | Moluccan,,,,proper,,,,,,standard English name
marshall-islands,geography,Kepulauan Marshall,,,Marshall Islands,Marshallese,,,,proper,,,,,,standard English name
mauritania,geography,Mauritania,,,Mauritania,Mauritanian,,,,proper,,,,,,standard English name
mecca,geography,Mekkah,Makkah | Mekah,,Mecca,Makkah,,,,proper,,,,,,standard English name
medan-city,geography,Medan,,,Medan,,,,,proper,exact,,,The capital of North Sumatra.,Capitalized only; lower-case medan is field or terrain.,standard English name
mediterranean-sea,geography,Laut Tengah,Laut Mediterania | Mediterania,,Mediterranean Sea,Mediterranean,,,Middle Sea,proper,,,,,,standard English name
mexico,geography,Meksiko,,,Mexico,Mexican,,,,proper,,,,,,standard English name
middle-east,geography,Timur Tengah,,Timteng,Middle East,Middle Eastern | Mideast,,,,proper,,,,,,standard English name
moldova,geography,Moldova,,,Moldova,Moldovan,,,,proper,,,,,,standard English name
monaco,geography,Monako,,,Monaco,Monegasque,,,,proper,,,,,,standard English name
mongolia,geography,Mongolia,,,Mongolia,Mongolian,,,,proper,,,,,,standard English name
montenegro,geography,Montenegro,,,Montenegro,Montenegrin,,,,proper,,,,,,standard English name
morocco,geography,Maroko,,,Morocco,Moroccan,,,,proper,,,,,,standard English name
moscow,geography,Moskow,Moskwa,,Moscow,,,,,proper,,,,,,standard English name
mozambique,geography,Mozambik,,,Mozambique,Mozambican,,,,proper,,,,,,standard English name
myanmar,geography,Myanmar,Birma | Burma,,Myanmar,Burmese | Burma,,,,proper,,,,,,standard English name
namibia,geography,Namibia,,,Namibia,Namibian,,,,proper,,,,,,standard English name
native-indonesian,geography,pribumi,,,native Indonesian,indigenous | native | local | native son,,,,noun,,,,,,standard English name
natuna-islands,geography,Kepulauan Natuna,Natuna,,Natuna Islands,Natuna,,,,proper,,,,,,standard English name
nepal,geography,Nepal,,,Nepal,Nepali | Nepalese,,,,proper,,,,,,standard English name
netherlands,geography,Belanda,,,Netherlands,Dutch | Holland | The Netherlands | Dutchman | Dutchmen | Dutchwoman,,,,proper,,,,,"Netherlands for the country; Dutch for people, language and the colonial power.",standard English name
new-caledonia,geography,Kaledonia Baru,,,New Caledonia,,,,,proper,,,,,,standard English name
new-zealand,geography,Selandia Baru,,,New Zealand,New Zealander | New Zealanders,,,,proper,,,,,,standard English name
nicaragua,geography,Nikaragua,,,Nicaragua,Nicaraguan,,,,proper,,,,,,standard English name
nigeria,geography,Nigeria,,,Nigeria,Nigerian | Nigerians,,,,proper,,,,,,standard English name
north-aceh,geography,Aceh Utara,,,North Aceh,,,,,proper,,,,,,standard English name
north-africa,geography,Afrika Utara,,,North Africa,North African | northern Africa,,,,proper,,,,,,standard English name
north-america,geography,Amerika Utara,,,North America,North American,,,,proper,,,,,,standard English name
north-jakarta,geography,Jakarta Utara,,Jakut,North Jakarta,N. Jakarta | northern Jakarta,,,,proper,,,,,,standard English name
north-kalimantan,geography,Kalimantan Utara,,Kaltara,North Kalimantan,,,,,proper,,,,,,standard English name
north-korea,geography,Korea Utara,Korut | Republik Demokratik Rakyat Korea,,North Korea,North Korean | Democratic People's Republic of Korea | the North,DPRK,,,proper,,,,,,standard English name
north-lombok,geography,Lombok Utara,,,North Lombok,,,,,proper,,,,,,standard English name
north-macedonia,geography,Makedonia Utara,Republik Makedonia Utara,,North Macedonia,Republic of North Macedonia,,,,proper,,,,,,standard English name
north-maluku,geography,Maluku Utara,,Malut,North Maluku,,,,,proper,,,,,,standard English name
north-natuna-sea,geography,Laut Natuna Utara,,,North Natuna Sea,,,,,proper,,,,,Indonesia's name (2017) for the waters north of the Natuna Islands.,standard English name
north-sea,geography,Laut Utara,,,North Sea,,,,,proper,,,,,,standard English name
north-sulawesi,geography,Sulawesi Utara,,Sulut,North Sulawesi,,,,,proper,,,,,,standard English name
north-sumatra,geography,Sumatra Utara,Sumatera Utara,Sumut,North Sumatra,,,,,proper,,,,,,standard English name
northeast-asia,geography,Asia Timur Laut,,,Northeast Asia,Northeast Asian,,,,proper,,,,,,standard English name
northern-europe,geography,Eropa Utara,,,Northern Europe,Northern European,,,,proper,,,,,,standard English name
northern-ireland,geography,Irlandia Utara,,,Northern Ireland,Northern Irish,,,North Ireland,proper,,,,,,standard English name
norway,geography,Norwegia,,,Norway,Norwegian,,,,proper,,,,,,standard English name
nusantara-capital,geography,Ibu Kota Nusantara,Ibu Kota Negara Nusantara,IKN,Nusantara,Nusantara capital city | new capital Nusantara,IKN,,,proper,,,,,,standard English name
oman,geography,Oman,,,Oman,Omani,,,,proper,,,,,,standard English name
pacific,geography,Pasifik,,,Pacific,,,,,proper,,,,,,standard English name
pacific-ocean,geography,Samudra Pasifik,Samudera Pasifik | Lautan Pasifik,,Pacific Ocean,Pacific,,,,proper,,,,,,standard English name
padang-city,geography,Padang,,,Padang,,,,,proper,exact,,,The capital of West Sumatra.,Lower-case padang is a plain or field.,standard English name
pakistan,geography,Pakistan,,,Pakistan,Pakistani,,,,proper,,,,,,standard English name
palestine,geography,Palestina,,,Palestine,Palestinian,,,,proper,,,,,Palestine the territory or state; Palestinian as adjective and people.,standard English name
palestinian-authority,geography,Otoritas Palestina,,,Palestinian Authority,,,,,proper,,,,,,standard English name
panama,geography,Panama,,,Panama,Panamanian,,,,proper,,,,,,standard English name
papua,geography,Papua,,,Papua,Papuan,,,,proper,,,,,,standard English name
papua-new-guinea,geography,Papua Nugini,,PNG,Papua New Guinea,Papua New Guinean,PNG,,,proper,,,,,,standard English name
paraguay,geography,Paraguay,,,Paraguay,Paraguayan,,,,proper,,,,,,standard English name
peninsula,geography,semenanjung,,,peninsula,,,,,noun,,,,,,standard English name
persian-gulf,geography,Teluk Persia,,,Persian Gulf,Gulf,,,,proper,,,,,,standard English name
peru,geography,Peru,,,Peru,Peruvian,,,,proper,,,,,,standard English name
philippines,geography,Filipina,,,Philippines,Philippine | Filipino,,,,proper,,,,,"The adjective of the state is Philippine; English ""Filipina"" is a woman.",standard English name
poland,geography,Polandia,,,Poland,Polish | Pole,,,,proper,,,,,,standard English name
pope,geography,Paus,,,Pope,,,,,proper,exact,,,,Lower-case paus is a whale.,standard English name
portugal,geography,Portugal,,,Portugal,Portuguese,,,,proper,,,,,,standard English name
prague,geography,Praha,,,Prague,,,,,proper,,,,,,standard English name
qatar,geography,Qatar,,,Qatar,Qatari,,,,proper,,,,,,standard English name
red-sea,geography,Laut Merah,,,Red Sea,,,,,proper,,,,,,standard English name
riau-islands,geography,Kepulauan Riau,,Kepri,Riau Islands,Riau Islands province,,,Riau Archipelago Province,proper,,,,,,standard English name
rohingya,geography,Rohingya,etnis Rohingya,,Rohingya,,,,,proper,,,no,,,standard English name
romania,geography,Rumania,Romania,,Romania,Romanian,,,,proper,,,,,,standard English name
rome,geography,Roma,,,Rome,Roma | Roman,,,,proper,,,,,,standard English name
russia,geography,Rusia,,,Russia,Russian,,,,proper,exact,,,,,standard English name
russian-federation,geography,Federasi Rusia,,,Russian Federation,,,,,proper,,,,,,official name
rwanda,geography,Rwanda,,,Rwanda,Rwandan,,,,proper,,,,,,standard English name
saudi-arabia,geography,Arab Saudi,Saudi Arabia,,Saudi Arabia,Saudi,,,,proper,,,,,,standard English name
scandinavia,geography,Skandinavia,,,Scandinavia,Scandinavian,,,,proper,,,,,,standard English name
scotland,geography,Skotlandia,,,Scotland,Scottish | Scot,,,,proper,,,,,,standard English name
senegal,geography,Senegal,,,Senegal,Senegalese,,,,proper,,,,,,standard English name
serbia,geography,Serbia,,,Serbia,Serbian | Serb,,,,proper,,,,,,standard English name
sierra-leone,geography,Sierra Leone,,,Sierra Leone,Sierra Leonean,,,,proper,,,,,,standard English name
sinai-peninsula,geography,Semenanjung Sinai,,,Sinai Peninsula,Sinai,,,,proper,,,,,,standard English name
singapore,geography,Singapura,,,Singapore,Singaporean,,,,proper,,,,,,standard English name
slovakia,geography,Slovakia,Slowakia,,Slovakia,Slovak | Slovakian,,,,proper,,,,,,standard English name
slovenia,geography,Slovenia,Slowenia,,Slovenia,Slovenian | Slovene,,,,proper,,,,,,standard English name
solo-city,geography,Surakarta,Solo,,Surakarta,Solo,,,,proper,exact,,,,,standard English name
solomon-islands,geography,Kepulauan Solomon,,,Solomon Islands,,,,,proper,,,,,,standard English name
somalia,geography,Somalia,,,Somalia,Somali,,,,proper,,,,,,standard English name
south-africa,geography,Afrika Selatan,,Afsel,South Africa,South African,,,,proper,exact,,,,,standard English name
south-america,geography,Amerika Selatan,,,South America,South American,,,,proper,,,,,,standard English name
south-asia,geography,Asia Selatan,,,South Asia,South Asian,,,,proper,,,,,,standard English name
south-china-sea,geography,Laut China Selatan,Laut Cina Selatan | Laut Tiongkok Selatan,LCS | LTS,South China Sea,,,,,proper,,,,,,standard English name
south-jakarta,geography,Jakarta Selatan,,Jaksel,South Jakarta,southern Jakarta,,,,proper,,,,,,standard English name
south-kalimantan,geography,Kalimantan Selatan,,Kalsel,South Kalimantan,,,,,proper,,,,,,standard English name
south-korea,geography,Korea Selatan,Republik Korea,Korsel,South Korea,South Korean | Republic of Korea | the South,ROK,,,proper,,,,,,standard English name
south-papua,geography,Papua Selatan,,,South Papua,,,,,proper,,,,,,standard English name
south-sudan,geography,Sudan Selatan,,,South Sudan,South Sudanese,,,,proper,,,,,,standard English name
south-sulawesi,geography,Sulawesi Selatan,,Sulsel,South Sulawesi,,,,,proper,,,,,,standard English name
south-sumatra,geography,Sumatra Selatan,Sumatera Selatan,Sumsel,South Sumatra,,,,,proper,,,,,,standard English name
south-tangerang,geography,Tangerang Selatan,,Tangsel,South Tangerang,,,,,proper,,,,,,standard English name
southeast-asia,geography,Asia Tenggara,,,Southeast Asia,Southeast Asian | South East Asia | South East Asian,,,,proper,,,,,,standard English name
southeast-sulawesi,geography,Sulawesi Tenggara,,Sultra,Southeast Sulawesi,South East Sulawesi,,,,proper,,,,,,standard English name
southern-europe,geography,Eropa Selatan,,,Southern Europe,Southern European,,,,proper,,,,,,standard English name
southwest-papua,geography,Papua Barat Daya,,,Southwest Papua,,,,,proper,,,,,,standard English name
soviet-union,geography,Uni Soviet,,,Soviet Union,Soviet,USSR,,,proper,,,,,,standard English name
spain,geography,Spanyol,,,Spain,Spanish | Spaniard | Spaniards,,,,proper,,,,,,standard English name
spratly-islands,geography,Kepulauan Spratly,,,Spratly Islands,Spratlys,,,,proper,,,,,,standard English name
sri-lanka,geography,Sri Lanka,Srilanka,,Sri Lanka,Sri Lankan | Sri Lankans,,,,proper,,,,,,standard English name
strait,geography,selat,,,strait,straits,,,,noun,,,,,,standard English name
strait-of-hormuz,geography,Selat Hormuz,,,Strait of Hormuz,,,,,proper,,,,,,standard English name
sudan,geography,Sudan,,,Sudan,Sudanese,,,,proper,,,,,,standard English name
suez-canal,geography,Terusan Suez,,,Suez Canal,,,,,proper,,,,,,standard English name
sulawesi,geography,Sulawesi,,,Sulawesi,Celebes,,,,proper,,,,,,standard English name
sumatra,geography,Sumatra,Sumatera,,Sumatra,Sumatran,,Sumatera,,proper,,,,,,standard English name
sunda-strait,geography,Selat Sunda,,,Sunda Strait,,,,,proper,,,,,,standard English name
suriname,geography,Suriname,,,Suriname,Surinamese,,,,proper,,,,,,standard English name
sweden,geography,Swedia,,,Sweden,Swedish | Swede,,,,proper,,,,,,standard English name
switzerland,geography,Swiss,,,Switzerland,Swiss,,,,proper,,,,,,standard English name
syria,geography,Suriah,Siria,,Syria,Syrian,,,,proper,,,,,,standard English name
taiwan,geography,Taiwan,,,Taiwan,Taiwanese,,,,proper,,,,,,standard English name
taiwan-strait,geography,Selat Taiwan,,,Taiwan Strait,,,,,proper,,,,,,standard English name
tajikistan,geography,Tajikistan,,,Tajikistan,Tajik,,,,proper,,,,,,standard English name
taliban,geography,Taliban,,,Taliban,,,,,proper,,,,,,standard English name
tanzania,geography,Tanzania,,,Tanzania,Tanzanian,,,,proper,,,,,,standard English name
tehran,geography,Teheran,,,Tehran,Teheran,,,,proper,,,,,,standard English name
territorial-waters,geography,perairan teritorial,laut teritorial | wilayah perairan,,territorial waters,territorial sea | territorial water | waters,,,,noun,,,,,,standard English name
thailand,geography,Thailand,Muangthai,,Thailand,Thai | Thais,,,,proper,,,,,,standard English name
the-hague,geography,Den Haag,,,The Hague,Hague,,,Den Haag,proper,,,,,,standard English name
thousand-islands,geography,Kepulauan Seribu,,,Thousand Islands,Seribu Islands,,,,proper,,,,,,standard English name
tibet,geography,Tibet,,,Tibet,Tibetan,,,,proper,,,,,,standard English name
timor-leste,geography,Timor Leste,Timor-Leste,,Timor-Leste,East Timor | East Timorese | Timorese,,,,proper,,,,,,standard English name
timor-sea,geography,Laut Timor,,,Timor Sea,,,,,proper,,,,,,standard English name
togo,geography,Togo,,,Togo,Togolese,,,,proper,,,,,,standard English name
tunisia,geography,Tunisia,,,Tunisia,Tunisian,,,,proper,,,,,,standard English name
turkey,geography,Turki,Turkiye,,Turkey,Türkiye | Turkish | Turk | Turks,,,,proper,,,,,Türkiye is the official form at the UN since 2022; news agencies use Turkey.,standard English name
turkmenistan,geography,Turkmenistan,,,Turkmenistan,Turkmen,,,,proper,,,,,,standard English name
uganda,geography,Uganda,,,Uganda,Ugandan,,,,proper,,,,,,standard English name
ukraine,geography,Ukraina,,,Ukraine,Ukrainian,,,the Ukraine,proper,,,,,Without the article.,standard English name
united-arab-emirates,geography,Uni Emirat Arab,,UEA,United Arab Emirates,Emirates,UAE,,Arab Emirate Union,proper,,,,,,standard English name
uruguay,geography,Uruguay,,,Uruguay,Uruguayan,,,,proper,,,,,,standard English name
uyghur,geography,Uyghur,Uighur,,Uyghur,Uighur,,,,proper,,,,,,standard English name
uzbekistan,geography,Uzbekistan,,,Uzbekistan,Uzbek,,,,proper,,,,,,standard English name
vanuatu,geography,Vanuatu,,,Vanuatu,,,,,proper,,,,,,standard English name
vatican,geography,Vatikan,Takhta Suci,,Vatican,Holy See,,,,proper,,,,,,standard English name
vatican-city,geography,Kota Vatikan,,,Vatican City,Vatican,,,,proper,,,,,,standard English name
venezuela,geography,Venezuela,,,Venezuela,Venezuelan,,,,proper,,,,,,standard English name
vienna,geography,Wina,,,Vienna,,,,,proper,,,,,,standard English name
vietnam,geography,Vietnam,,,Vietnam,Vietnamese | Viet Nam,,,,proper,,,,,,standard English name
warsaw,geography,Warsawa,,,Warsaw,,,,,proper,,,,,,standard English name
washington,geography,Washington,Washington DC,,Washington,"Washington, D.C. | Washington DC",,,,proper,,,,,,standard English name
west-aceh,geography,Aceh Barat,,,West Aceh,,,,,proper,,,,,,standard English name
west-africa,geography,Afrika Barat,,,West Africa,West African | western Africa,,,,proper,,,,,,standard English name
west-asia,geography,Asia Barat,,,West Asia,West Asian | Western Asia,,,,proper,,,,,,standard English name
west-australia,geography,Australia Barat,,,Western Australia,West Australia,,,Australia West,proper,,,,,,standard English name
west-bandung,geography,Bandung Barat,,,West Bandung,,,,,proper,,,,,,standard English name
west-bangka,geography,Bangka Barat,,,West Bangka,,,,,proper,,,,,,standard English name
west-bank,geography,Tepi Barat,,,West Bank,,,,,proper,,,,,,standard English name
west-germany,geography,Jerman Barat,,,West Germany,West German,,,,proper,,,,,,standard English name
west-halmahera,geography,Halmahera Barat,,,West Halmahera,,,,,proper,,,,,,standard English name
west-jakarta,geography,Jakarta Barat,,Jakbar,West Jakarta,western Jakarta,,,,proper,,,,,,standard English name
west-java,geography,Jawa Barat,,Jabar,West Java,,,,,proper,,,,,,standard English name
west-kalimantan,geography,Kalimantan Barat,,Kalbar,West Kalimantan,,,,,proper,,,,,,standard English name
west-kotawaringin,geography,Kotawaringin Barat,,,West Kotawaringin,,,,,proper,,,,,,standard English name
west-kutai,geography,Kutai Barat,,,West Kutai,,,,,proper,,,,,,standard English name
west-lombok,geography,Lombok Barat,,,West Lombok,,,,,proper,,,,,,standard English name
west-manggarai,geography,Manggarai Barat,,,West Manggarai,,,,,proper,,,,,,standard English name
west-nusa-tenggara,geography,Nusa Tenggara Barat,,NTB,West Nusa Tenggara,,NTB,,,proper,,,,,,standard English name
west-papua,geography,Papua Barat,,,West Papua,West Papuan,,,,proper,,,,,,standard English name
west-pasaman,geography,Pasaman Barat,,,West Pasaman,,,,,proper,,,,,,standard English name
west-sulawesi,geography,Sulawesi Barat,,Sulbar,West Sulawesi,,,,,proper,,,,,,standard English name
west-sumatra,geography,Sumatra Barat,Sumatera Barat,Sumbar,West Sumatra,,,,,proper,,,,,,standard English name
west-sumba,geography,Sumba Barat,,,West Sumba,,,,,proper,,,,,,standard English name
west-sumbawa,geography,Sumbawa Barat,,,West Sumbawa,,,,,proper,,,,,,standard English name
west-timor,geography,Timor Barat,,,West Timor,,,,,proper,,,,,,standard English name
western-europe,geography,Eropa Barat,,,Western Europe,Western European | West European,,,,proper,,,,,,standard English name
western-sahara,geography,Sahara Barat,,,Western Sahara,,,,West Sahara,proper,,,,,,standard English name
xinjiang,geography,Xinjiang,,,Xinjiang,,,,,proper,,,no,,,standard English name
yemen,geography,Yaman,,,Yemen,Yemeni,,,,proper,,,,,,standard English name
yogyakarta,geography,Yogyakarta,Jogjakarta | Jogja,,Yogyakarta,Jogjakarta,,,,proper,,,,,,standard English name
yogyakarta-special-region,geography,Daerah Istimewa Yogyakarta,,DIY,Special Region of Yogyakarta,Yogyakarta Special Region | Yogyakarta,DIY,,,proper,,,,,,official name
zambia,geography,Zambia,,,Zambia,Zambian,,,,proper,,,,,,standard English name
zimbabwe,geography,Zimbabwe,,,Zimbabwe,Zimbabwean,,,,proper,,,,,,standard English name
"""##
