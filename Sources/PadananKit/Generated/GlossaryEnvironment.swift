// Generated from environment.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryEnvironmentData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
acid-rain,environment,hujan asam,,,acid rain,,,,,noun,,,,,,general news usage
aftershock,environment,gempa susulan,,,aftershock,,,,follow-up earthquake,noun,,,,,,general news usage
air-pollution,environment,pencemaran udara,polusi udara,,air pollution,,,,,noun,,,,,,general news usage
air-quality,environment,kualitas udara,mutu udara,,air quality,,,,,noun,,,,,,general news usage
artificial-rain,environment,hujan buatan,,,artificial rain,cloud seeding | man-made rain,,,,noun,,,,,,general news usage
ash-rain,environment,hujan abu,,,ash rain,ashfall | rain of ash | volcanic ash,,,,noun,,,,,,general news usage
biodiversity,environment,keanekaragaman hayati,biodiversitas,,biodiversity,biological diversity,,,,noun,,,,,,general news usage
bksda,environment,Balai Konservasi Sumber Daya Alam,Balai Besar Konservasi Sumber Daya Alam,BKSDA,Natural Resources Conservation Agency,Natural Resources Conservation Center | Natural Resources Conservation Office,BKSDA,,,proper,,,,,,official name
brgm,environment,Badan Restorasi Gambut dan Mangrove,Badan Restorasi Gambut,BRGM,Peatland and Mangrove Restoration Agency,Peatland Restoration Agency | Peat Restoration Agency,BRGM,,,proper,,,,,,official name
carbon-dioxide,environment,karbon dioksida,karbondioksida,,carbon dioxide,CO2,,,,noun,,,,,,general news usage
carbon-emission,environment,emisi karbon,,,carbon emission,carbon dioxide emission,,,,noun,,,,,,general news usage
carbon-footprint,environment,jejak karbon,,,carbon footprint,,,,,noun,,,,,,general news usage
carbon-tax,environment,pajak karbon,,,carbon tax,,,,,noun,,,,,,general news usage
carbon-trading,environment,perdagangan karbon,bursa karbon,,carbon trading,carbon trade | carbon exchange,,,,noun,,,,,,general news usage
clean-water,environment,air bersih,,,clean water,fresh water | potable water | safe water | safe drinking water | drinking water,,,,noun,,,,,,general news usage
climate-change,environment,perubahan iklim,,,climate change,changing climate,,,climate alteration,noun,,,,,,general news usage
climate-crisis,environment,krisis iklim,,,climate crisis,,,,,noun,,,,,,general news usage
climate-finance,environment,pendanaan iklim,pembiayaan iklim,,climate finance,climate funding | climate financing,,,,noun,,,,,,general news usage
coastal-abrasion,environment,abrasi pantai,abrasi,,coastal erosion,abrasion | erosion,,,,noun,,,,,,general news usage
cold-lava-flow,environment,lahar dingin,banjir lahar,,cold lava flow,lahar | cold lava | mudflow,,,cold lava flood,noun,,,,,,general news usage
conservation-area,environment,kawasan konservasi,daerah konservasi,,conservation area,conservation zone,,,,noun,,,,,,general news usage
coral-reef,environment,terumbu karang,,,coral reef,coral | reef,,,,noun,,,,,,general news usage
critical-land,environment,lahan kritis,,,critical land,degraded land,,,,noun,,,,,,general news usage
deforestation,environment,deforestasi,penggundulan hutan | penebangan hutan,,deforestation,logging | forest clearing | forest denudation | forest destruction | forest clearance,,,,noun,,,,,,general news usage
disaster-area,environment,daerah bencana,wilayah bencana | lokasi bencana,,disaster area,disaster zone | disaster site | disaster-hit area | disaster-stricken area | disaster-affected area | site of the disaster | scene of the disaster | affected area | disaster-affected region | disaster region | area affected by the disaster | areas hit by disaster,,,,noun,,,,,,general news usage
disaster-mitigation,environment,mitigasi bencana,penanggulangan bencana,,disaster mitigation,disaster management | disaster relief | disaster response,,,,noun,,,,,,general news usage
disaster-preparedness,environment,kesiapsiagaan bencana,siaga bencana,,disaster preparedness,disaster readiness | disaster alert,,,,noun,,,,,,general news usage
disaster-prone,environment,rawan bencana,daerah rawan bencana,,disaster-prone,disaster-prone area | prone to disaster | prone to natural disaster,,,,noun,,,,,,general news usage
disaster-risk-reduction,environment,pengurangan risiko bencana,,,disaster risk reduction,,DRR,,,noun,,,,,,general news usage
disaster-victim,environment,korban bencana,korban bencana alam,,disaster victim,victim of disaster | disaster survivor | victim of natural disaster,,,,noun,,,,,,general news usage
drought,environment,kekeringan,,,drought,dryness | dry | dried up | water shortage,,,,noun,,,,,,general news usage
dry-season,environment,musim kemarau,musim kering,,dry season,drought,,,,noun,,,,,,general news usage
earthquake,environment,gempa bumi,gempa,,earthquake,quake | tremor,,,,noun,,,,,,general news usage
earthquake-victim,environment,korban gempa,korban gempa bumi,,earthquake victim,quake victim | earthquake survivor | quake survivor,,,,noun,,,,,,general news usage
ecosystem,environment,ekosistem,,,ecosystem,,,,,noun,,,,,,general news usage
ecotourism,environment,ekowisata,,,ecotourism,eco-tourism,,,,noun,,,,,,general news usage
el-nino,environment,El Nino,El Niño,,El Niño,El Nino,,,,proper,,,,,,general news usage
emergency-aid,environment,bantuan darurat,,,emergency aid,emergency assistance | emergency relief,,,,noun,,,,,,general news usage
emergency-response,environment,tanggap darurat,,,emergency response,emergency relief,,,,noun,,,,,,general news usage
endangered-species,environment,spesies terancam punah,satwa langka | hewan langka | spesies langka,,endangered species,rare species | endangered animal | rare animal,,,,noun,,,,,,general news usage
environment,environment,lingkungan hidup,,,environment,environmental | living environment,,,,noun,,,,,,general news usage
environmental-activist,environment,aktivis lingkungan,pegiat lingkungan | aktivis lingkungan hidup,,environmental activist,environmentalist | environmental campaigner,,,,noun,,,,,,general news usage
environmental-damage,environment,kerusakan lingkungan,kerusakan lingkungan hidup | perusakan lingkungan,,environmental damage,environmental degradation | environmental destruction | damage to the environment,,,,noun,,,,,,general news usage
environmental-impact-assessment,environment,analisis mengenai dampak lingkungan,analisis dampak lingkungan,amdal,environmental impact assessment,environmental impact analysis,EIA | Amdal,,,noun,,,,,,general news usage
environmental-pollution,environment,pencemaran lingkungan,polusi lingkungan,,environmental pollution,pollution of the environment | environmental contamination,,,,noun,,,,,,general news usage
environmentally-friendly,environment,ramah lingkungan,,,environmentally friendly,eco-friendly | environment-friendly | green | environmentally sound | environmental friendly | pro-environment | environmentally benign | friendly to the environment,,,,adjective,,,,,,general news usage
epicenter,environment,pusat gempa,episentrum | episenter,,epicenter,,,,,noun,,,,,,general news usage
extreme-weather,environment,cuaca ekstrem,cuaca ekstrim,,extreme weather,,,,,noun,,,,,,general news usage
fire-department,environment,dinas pemadam kebakaran,dinas kebakaran | dinas penanggulangan kebakaran,,fire department,fire service | fire brigade | fire agency,,,,noun,,,,,,general news usage
fire-extinguisher,environment,alat pemadam kebakaran,alat pemadam api | tabung pemadam kebakaran | alat pemadam api ringan,APAR,fire extinguisher,fire-extinguishing equipment | firefighting equipment | fire-fighting equipment,,,,noun,,,,,,general news usage
fire-hydrant,environment,hidran,hidran kebakaran | pompa pemadam kebakaran,,fire hydrant,hydrant,,,,noun,,,,,,general news usage
fire-truck,environment,mobil pemadam kebakaran,mobil pemadam | truk pemadam kebakaran,,fire truck,fire engine | firetruck | fire vehicle,,,,noun,,,,,,general news usage
firefighter,environment,pemadam kebakaran,petugas pemadam kebakaran,damkar,firefighter,fire fighter | fire department | fire brigade | fire service | fireman | firefighting,,,,noun,,,,,,general news usage
flash-flood,environment,banjir bandang,,,flash flood,,,,,noun,,,,,,general news usage
flood,environment,banjir,,,flood,flooding | flooded | deluge | inundate,,,,noun,,,,,,general news usage
flood-control,environment,pengendalian banjir,penanggulangan banjir,,flood control,flood mitigation | flood management,,,,noun,,,,,,general news usage
flood-victim,environment,korban banjir,,,flood victim,victim of flood | flood survivor | victims of the flood | victim of floods | people affected by floods,,,,noun,,,,,,general news usage
forest-area,environment,kawasan hutan,,,forest area,forest zone | forested area | forest,,,,noun,,,,,,general news usage
forest-concession,environment,hak pengusahaan hutan,,HPH,forest concession,forest concession right | logging concession | forestry concession,,,,noun,,,,,,general news usage
forest-fire,environment,kebakaran hutan,kebakaran hutan dan lahan,karhutla,forest fire,wildfire | forest and land fire | brush fire | bush fire | bushfire,,,,noun,,,,,,general news usage
glacier,environment,gletser,,,glacier,glacial,,,,noun,,,,,,general news usage
global-warming,environment,pemanasan global,,,global warming,,,,,noun,,,,,,general news usage
green-open-space,environment,ruang terbuka hijau,,RTH,green open space,open green space | green space,,,,noun,,,,,,general news usage
greenhouse-effect,environment,efek rumah kaca,,,greenhouse effect,,,,glass house effect,noun,,,,,,general news usage
greenhouse-gas,environment,gas rumah kaca,,GRK,greenhouse gas,,GHG,,glass house gas,noun,,,,,,general news usage
greenhouse-gas-emission,environment,emisi gas rumah kaca,emisi GRK,,greenhouse gas emission,emission of greenhouse gases | greenhouse emission,,,,noun,,,,,,general news usage
groundwater,environment,air tanah,,,groundwater,ground water,,,,noun,,,,,,general news usage
hazardous-waste,environment,limbah berbahaya,limbah bahan berbahaya dan beracun | limbah beracun | limbah B3,,hazardous waste,toxic waste | dangerous waste,,,,noun,,,,,,general news usage
haze,environment,kabut asap,,,haze,smog | smoke | smoke haze,,,fog smoke,noun,,,,,,general news usage
heat-wave,environment,gelombang panas,,,heat wave,,,,,noun,,,,,,general news usage
heavy-rain,environment,hujan deras,hujan lebat,,heavy rain,torrential rain | downpour | heavy rainfall | pouring rain,,,,noun,,,,,,general news usage
high-wave,environment,gelombang tinggi,ombak tinggi,,high wave,big wave | huge wave | giant wave,,,,noun,,,,,,general news usage
hotspot-fire,environment,titik api,titik panas,,hotspot,hot spot | fire spot,,,,noun,,,,,,general news usage
illegal-fishing,environment,pencurian ikan,penangkapan ikan ilegal | penangkapan ikan liar,,illegal fishing,poaching | fish theft,,,fish stealing,noun,,,,,,general news usage
illegal-logging,environment,pembalakan liar,penebangan liar | penebangan hutan liar | penebangan ilegal,,illegal logging,,,,wild logging,noun,,,,,,general news usage
industrial-timber-plantation,environment,hutan tanaman industri,,HTI,industrial timber plantation,industrial forest plantation | industrial plantation forest | timber estate,,,,noun,,,,,,general news usage
industrial-waste,environment,limbah industri,,,industrial waste,,,,,noun,,,,,,general news usage
javan-rhino,environment,badak Jawa,badak bercula satu,,Javan rhino,Javan rhinoceros | one-horned rhino,,,,noun,,,,,,general news usage
klhk,environment,Kementerian Lingkungan Hidup dan Kehutanan,Kementerian LHK,KLHK,Ministry of Environment and Forestry,Environment and Forestry Ministry,KLHK,,,proper,,,,,,official name
kyoto-protocol,environment,Protokol Kyoto,,,Kyoto Protocol,,,,,proper,,,,,,official name
la-nina,environment,La Nina,La Niña,,La Niña,La Nina,,,,proper,,,,,,general news usage
land-clearing,environment,pembukaan lahan,,,land clearing,clearing land | clearing of land,,,,noun,,,,,,general news usage
land-conversion,environment,alih fungsi lahan,konversi lahan,,land conversion,land use change | conversion of land,,,,noun,,,,,,general news usage
land-subsidence,environment,penurunan muka tanah,penurunan permukaan tanah,,land subsidence,ground subsidence,,,,noun,,,,,,general news usage
landfill,environment,tempat pembuangan akhir,tempat pembuangan sampah,,landfill,dump | garbage dump | final disposal site | dump site | waste disposal site | disposal site | final disposal,,,,noun,,,,,,general news usage
landslide,environment,tanah longsor,longsor,,landslide,mudslide | slide | mudflow,,,,noun,,,,,,general news usage
liquid-waste,environment,limbah cair,,,liquid waste,effluent | wastewater,,,,noun,,,,,,general news usage
mammal,environment,mamalia,hewan menyusui | binatang menyusui | hewan mamalia,,mammal,mammalian,,,,noun,,,,,,general news usage
mangrove,environment,hutan bakau,hutan mangrove | mangrove,,mangrove forest,mangrove,,,,noun,,,,,,general news usage
ministry-of-environment,environment,Kementerian Lingkungan Hidup,Kementerian Negara Lingkungan Hidup,,Ministry of Environment,Environment Ministry | Ministry of the Environment | State Ministry for the Environment | State Ministry of Environment | Environmental Ministry,,,,proper,,,,,,official name
ministry-of-forestry,environment,Kementerian Kehutanan,Departemen Kehutanan,,Ministry of Forestry,Forestry Ministry | Forestry Department | Department of Forestry,,,,proper,,,,,,official name
mount-merapi,environment,Gunung Merapi,,,Mount Merapi,Merapi | Mt. Merapi | Mt Merapi,,,,proper,,,,,,general news usage
mudflow,environment,semburan lumpur,lumpur panas | lumpur Lapindo,,mudflow,mud flow | hot mud | mud volcano | Lapindo mud,,,,noun,,,,,,general news usage
national-park,environment,taman nasional,,,national park,,,,,noun,,,,,,general news usage
natural-disaster,environment,bencana alam,,,natural disaster,disaster | natural calamity,,,,noun,,,,,,general news usage
net-zero-emission,environment,emisi nol bersih,nol emisi karbon | netralitas karbon,,net-zero emissions,net zero emission | net zero | carbon neutrality,,,,noun,,,,,,general news usage
orangutan,environment,orangutan,orang utan,,orangutan,orang utan,,,,noun,,,,,,general news usage
overfishing,environment,penangkapan ikan berlebihan,penangkapan ikan secara berlebihan,,overfishing,,,,,noun,,,,,,general news usage
ozone-layer,environment,lapisan ozon,,,ozone layer,,,,,noun,,,,,,general news usage
paris-agreement,environment,Perjanjian Paris,Kesepakatan Paris | Persetujuan Paris,,Paris Agreement,Paris climate agreement | Paris accord,,,,proper,,,,,,official name
peatland,environment,lahan gambut,,,peatland,peat land | peat,,,,noun,,,,,,general news usage
plastic-waste,environment,sampah plastik,limbah plastik,,plastic waste,plastic garbage | plastic trash,,,,noun,,,,,,general news usage
protected-animal,environment,satwa dilindungi,satwa yang dilindungi | hewan dilindungi | hewan yang dilindungi,,protected animal,protected species | protected wildlife,,,,noun,,,,,,general news usage
protected-forest,environment,hutan lindung,,,protected forest,protection forest | forest reserve | protected forest area,,,,noun,,,,,,general news usage
pvmbg,environment,Pusat Vulkanologi dan Mitigasi Bencana Geologi,,PVMBG,Center for Volcanology and Geological Hazard Mitigation,Volcanology and Geological Disaster Mitigation Center | Volcanology and Geological Hazard Mitigation Center,PVMBG | CVGHM,,,proper,,,,,,official name
pyroclastic-flow,environment,awan panas,,,pyroclastic flow,hot cloud | pyroclastic cloud | heat cloud | hot ash cloud,,,,noun,,,,,,general news usage
rainfall,environment,curah hujan,,,rainfall,precipitation | rain,,,,noun,,,,,,general news usage
rainforest,environment,hutan hujan,hutan hujan tropis,,rainforest,rain forest | tropical rainforest,,,,noun,,,,,,general news usage
rainy-season,environment,musim hujan,musim penghujan,,rainy season,wet season | monsoon,,,,noun,,,,,,general news usage
recycling,environment,daur ulang,mendaur ulang,,recycling,recycle,,,,noun,,,,,,general news usage
reforestation,environment,reboisasi,penghutanan kembali | penghijauan,,reforestation,greening | reforest | afforestation | regreening | tree planting,,,,noun,,,,,,general news usage
rescue-worker,environment,petugas penyelamat,regu penyelamat | tim penyelamat,,rescue worker,rescuer | rescue team | rescue crew | emergency worker | rescue squad,,,,noun,,,,,,general news usage
richter-scale,environment,skala Richter,,SR,Richter scale,magnitude,SR,,,noun,,,,,,general news usage
ring-of-fire,environment,Cincin Api Pasifik,Cincin Api,,Ring of Fire,Pacific Ring of Fire,,,,proper,,,,,,general news usage
river-basin,environment,daerah aliran sungai,,,river basin,watershed | catchment area,,,,noun,,,,,,general news usage
sandstorm,environment,badai pasir,,,sandstorm,dust storm,,,,noun,,,,,,general news usage
sea-level-rise,environment,kenaikan permukaan air laut,kenaikan muka air laut | kenaikan permukaan laut,,sea level rise,rising sea level | rise in sea level | rising sea levels | rising ocean | rising sea | higher sea level,,,,noun,,,,,,general news usage
search-and-rescue,environment,pencarian dan penyelamatan,operasi SAR | pencarian dan pertolongan,,search and rescue,SAR operation | rescue operation,,,,noun,,,,,,general news usage
search-and-rescue-team,environment,tim SAR,regu SAR | tim SAR gabungan,,search and rescue team,SAR team | rescue team | rescuer,,,,noun,,,,,,general news usage
slash-and-burn,environment,tebang bakar,ladang berpindah | perladangan berpindah,,slash-and-burn,shifting cultivation | slash-and-burn farming,,,,noun,,,,,,general news usage
snowstorm,environment,badai salju,,,snowstorm,blizzard | snow storm | winter storm,,,,noun,,,,,,general news usage
sumatran-elephant,environment,gajah Sumatra,gajah Sumatera,,Sumatran elephant,Sumatra elephant,,,,noun,,,,,,general news usage
sumatran-rhino,environment,badak Sumatra,badak Sumatera,,Sumatran rhino,Sumatran rhinoceros,,,,noun,,,,,,general news usage
sumatran-tiger,environment,harimau Sumatra,harimau Sumatera,,Sumatran tiger,Sumatra tiger,,,,noun,,,,,,general news usage
tectonic-earthquake,environment,gempa tektonik,gempa bumi tektonik,,tectonic earthquake,tectonic quake,,,,noun,,,,,,general news usage
tectonic-plate,environment,lempeng tektonik,,,tectonic plate,,,,,noun,,,,,,general news usage
temporary-waste-site,environment,tempat pembuangan sementara,tempat penampungan sementara | tempat pembuangan sampah sementara,,temporary waste disposal site,temporary dump site | temporary dump | temporary disposal site | temporary landfill | waste transfer station,,,,noun,,,,,,general news usage
temporary-waste-site-abbr,environment,TPS,,,temporary waste disposal site,temporary dump site | temporary dump | temporary disposal site | temporary landfill | waste transfer station | TPS,,,,noun,exact,near: sampah | limbah | kebersihan,,Where refuse is kept until it is taken to the landfill.,,general news usage
threatened-with-extinction,environment,terancam punah,,,endangered,threatened with extinction | in danger of extinction | facing extinction | on the verge of extinction,,,,noun,,,,,,general news usage
tidal-flood,environment,banjir rob,,,tidal flood,coastal flood | tidal flooding,,,,noun,,,,,,general news usage
tornado,environment,angin puting beliung,puting beliung | tornado,,tornado,whirlwind | twister | cyclone,,,,noun,,,,,,general news usage
tropical-cyclone,environment,siklon tropis,badai tropis,,tropical cyclone,tropical storm,,,,noun,,,,,,general news usage
tropical-forest,environment,hutan tropis,,,tropical forest,tropical rainforest | rainforest,,,,noun,,,,,,general news usage
tsunami-early-warning-system,environment,sistem peringatan dini tsunami,sistem peringatan dini,,tsunami early warning system,early warning system,,,,noun,,,,,,general news usage
typhoon,environment,angin topan,badai topan,,typhoon,hurricane | cyclone | storm | tornado,,,,noun,,,,,,general news usage
unfccc,environment,Konvensi Kerangka Kerja PBB tentang Perubahan Iklim,,UNFCCC,United Nations Framework Convention on Climate Change,UN Framework Convention on Climate Change,UNFCCC,,,proper,,,,,,official name
volcanic-ash,environment,abu vulkanik,debu vulkanik | abu gunung berapi,,volcanic ash,volcanic dust | ash,,,,noun,,,,,,general news usage
volcanic-earthquake,environment,gempa vulkanik,,,volcanic earthquake,volcanic quake,,,,noun,,,,,,general news usage
volcanic-eruption,environment,letusan gunung berapi,erupsi gunung api | letusan gunung api | erupsi,,volcanic eruption,eruption | erupt,,,,noun,,,,,,general news usage
volcano,environment,gunung berapi,gunung api,,volcano,volcanic,,,fire mountain,noun,,,,,,general news usage
walhi,environment,Wahana Lingkungan Hidup Indonesia,,Walhi,Indonesian Forum for the Environment,Indonesian Environmental Forum | Indonesian Forum for Environment | Friends of the Earth Indonesia,Walhi,,,proper,,,,,,official name
waste-management,environment,pengelolaan sampah,pengolahan sampah | pengelolaan limbah | pengolahan limbah,,waste management,waste treatment | waste processing | garbage management | waste disposal,,,,noun,,,,,,general news usage
water-crisis,environment,krisis air,krisis air bersih,,water crisis,clean water crisis | water shortage,,,,noun,,,,,,general news usage
water-pollution,environment,pencemaran air,polusi air,,water pollution,pollution | polluted | pollute,,,,noun,,,,,,general news usage
weather-forecast,environment,prakiraan cuaca,ramalan cuaca,,weather forecast,weather report,,,,noun,,,,,,general news usage
weather-modification,environment,modifikasi cuaca,,,weather modification,cloud seeding,,,,noun,,,,,,general news usage
wetland,environment,lahan basah,,,wetland,,,,,noun,,,,,,general news usage
wildlife,environment,satwa liar,hewan liar | margasatwa,,wildlife,wild animal | stray animal,,,,noun,,,,,,general news usage
wildlife-reserve,environment,suaka margasatwa,suaka alam | cagar alam,,wildlife reserve,nature reserve | wildlife sanctuary | sanctuary | natural reserve,,,,noun,,,,,,general news usage
wildlife-trade,environment,perdagangan satwa liar,perdagangan satwa,,wildlife trade,wildlife trafficking | animal trade,,,,noun,,,,,,general news usage
"""##
