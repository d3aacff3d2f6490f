// Generated from energy.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryEnergyData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
barrel-per-day,energy,barel per hari,barel/hari,bph,barrels per day,barrel per day | barrels a day | barrels of oil per day,bpd,,,noun,,,,,,general news usage
battery-electric-vehicle,energy,kendaraan listrik berbasis baterai,kendaraan bermotor listrik berbasis baterai,KBLBB,battery electric vehicle,battery-powered electric vehicle | battery-based electric vehicle,BEV,,,noun,,,,,,general news usage
biodiesel,energy,biodiesel,,,biodiesel,bio-diesel,,,,noun,,,,,,general news usage
bioenergy,energy,bioenergi,,,bioenergy,bio-energy,,,,noun,,,,,,general news usage
bioethanol,energy,bioetanol,,,bioethanol,bio-ethanol | ethanol,,,,noun,,,,,,general news usage
biofuel,energy,bahan bakar nabati,biofuel,,biofuel,bio-fuel | vegetable-based fuel,,,,noun,,,,,,general news usage
biogas,energy,biogas,,,biogas,bio-gas,,,,noun,,,,,,general news usage
biomass,energy,biomassa,,,biomass,,,,,noun,,,,,,general news usage
bp-migas,energy,Badan Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi,,BP Migas,Upstream Oil and Gas Regulatory Agency,Upstream Oil and Gas Executive Agency | Upstream Oil and Gas Executive Body,BPMigas | BP Migas,,,proper,,,,,,official name
bph-migas,energy,Badan Pengatur Hilir Minyak dan Gas Bumi,,BPH Migas,Downstream Oil and Gas Regulatory Agency,downstream oil and gas regulator,BPH Migas,,,proper,,,,,,official name
bukit-asam,energy,Bukit Asam,PT Bukit Asam | Tambang Batubara Bukit Asam | PT Tambang Batubara Bukit Asam,PTBA,Bukit Asam,PT Bukit Asam | Tambang Batubara Bukit Asam | PT Tambang Batubara Bukit Asam,PTBA,,,proper,,,,,,official name
carbon-capture,energy,penangkapan dan penyimpanan karbon,penangkapan karbon,,carbon capture and storage,carbon capture,CCS,,,noun,,,,,,general news usage
charging-station,energy,stasiun pengisian kendaraan listrik umum,stasiun pengisian kendaraan listrik,SPKLU,electric vehicle charging station,charging station | EV charging station | public electric vehicle charging station,,,,noun,,,,,,general news usage
clean-energy,energy,energi bersih,,,clean energy,,,,,noun,,,,,,general news usage
coal,energy,batu bara,batubara,,coal,,,,ember stone,noun,,,,,,general news usage
coal-bed-methane,energy,gas metana batu bara,gas metana batubara,,coal bed methane,coalbed methane,CBM,,,noun,,,,,,general news usage
coal-fired-power-plant,energy,pembangkit listrik tenaga uap,,PLTU,coal-fired power plant,steam power plant | steam-powered electricity generating plant | coal power plant | power plant | coal-fired power station | steam power station | steam-fired power plant | power station,,,,noun,,,,,,general news usage
coal-mine,energy,tambang batu bara,tambang batubara | pertambangan batu bara | penambangan batu bara,,coal mine,coal mining | colliery | coal pit | coal field,,,,noun,,,,,,general news usage
coking-coal,energy,batu bara kokas,batubara kokas | batu bara metalurgi,,coking coal,metallurgical coal,,,,noun,,,,,,general news usage
combined-cycle-power-plant,energy,pembangkit listrik tenaga gas dan uap,,PLTGU,combined-cycle power plant,gas and steam power plant | gas and steam-fired power plant,,,,noun,,,,,,general news usage
compressed-natural-gas,energy,gas alam terkompresi,,CNG,compressed natural gas,,CNG,,,noun,,,,,,general news usage
contract-of-work,energy,kontrak karya,,,contract of work,work contract | mining contract,,,,noun,,,,,,general news usage
crude-oil,energy,minyak mentah,,,crude oil,crude | oil,,,raw oil,noun,,,,,,general news usage
crude-reserve,energy,cadangan minyak,cadangan minyak mentah,,oil reserve,crude reserve | oil inventory | crude inventory | crude stock | oil stock | crude oil reserve | oil deposit,,,,noun,,,,,,general news usage
decarbonization,energy,dekarbonisasi,,,decarbonization,decarbonize,,,,noun,,,,,,general news usage
diesel-fuel,energy,minyak solar,bahan bakar solar,,diesel fuel,diesel oil | diesel | gasoil,,,,noun,,,,,,general news usage
diesel-power-plant,energy,pembangkit listrik tenaga diesel,,PLTD,diesel power plant,diesel-fired power plant | diesel generator | diesel-powered generator,,,,noun,,,,,,general news usage
electric-car,energy,mobil listrik,,,electric car,electric vehicle,,,,noun,,,,,,general news usage
electric-motorcycle,energy,sepeda motor listrik,motor listrik,,electric motorcycle,electric motor | electric motorbike,,,,noun,,,,,,general news usage
electric-vehicle,energy,kendaraan listrik,,,electric vehicle,,EV,,,noun,,,,,,general news usage
electricity,energy,tenaga listrik,energi listrik,,electricity,electric power | power | electrical energy | electric energy,,,,noun,,,,,,general news usage
electricity-crisis,energy,krisis listrik,,,electricity crisis,power crisis | power shortage,,,,noun,,,,,,general news usage
electricity-grid,energy,jaringan listrik,,,power grid,electricity grid | electricity network | power network | electrical grid | grid | electricity system | electrical power network | electricity installation | electrical installation | electrical wiring | electric grid,,,,noun,,,,,,general news usage
electricity-sector,energy,ketenagalistrikan,kelistrikan,,electricity,electricity sector | power sector | electrical | power | electric,,,,noun,,,,,,general news usage
electricity-subsidy,energy,subsidi listrik,,,electricity subsidy,power subsidy | subsidy for electricity | subsidize electricity | subsidy on electricity | electric subsidy | subsidized electricity,,,,noun,,,,,,general news usage
electricity-supply,energy,pasokan listrik,,,electricity supply,power supply | supply of electricity,,,,noun,,,,,,general news usage
electricity-tariff,energy,tarif dasar listrik,tarif listrik | tarif tenaga listrik,TDL,electricity rate,electricity tariff | basic electricity tariff | power rate | electricity price | power tariff | basic electricity rate,,,,noun,,,,,,general news usage
electrification-ratio,energy,rasio elektrifikasi,,,electrification ratio,electrification rate,,,,noun,,,,,,general news usage
energy-consumption,energy,konsumsi energi,,,energy consumption,energy use | consumption of energy,,,,noun,,,,,,general news usage
energy-crisis,energy,krisis energi,,,energy crisis,,,,,noun,,,,,,general news usage
energy-efficiency,energy,efisiensi energi,,,energy efficiency,energy-efficient,,,,noun,,,,,,general news usage
energy-mix,energy,bauran energi,,,energy mix,,,,,noun,,,,,,general news usage
energy-needs,energy,kebutuhan energi,,,energy need,energy demand | energy requirement | demand for energy,,,,noun,,,,,,general news usage
energy-resource,energy,sumber daya energi,,,energy resource,,,,,noun,,,,,,general news usage
energy-saving,energy,penghematan energi,hemat energi | konservasi energi,,energy conservation,energy saving | save energy | energy efficiency | energy-efficient,,,,noun,,,,,,general news usage
energy-security,energy,ketahanan energi,keamanan energi,,energy security,energy resilience,,,,noun,,,,,,general news usage
energy-source,energy,sumber energi,,,energy source,source of energy | energy resource,,,,noun,,,,,,general news usage
energy-subsidy,energy,subsidi energi,,,energy subsidy,,,,,noun,,,,,,general news usage
energy-transition,energy,transisi energi,,,energy transition,,,,,noun,,,,,,general news usage
esdm-ministry,energy,Kementerian Energi dan Sumber Daya Mineral,Departemen Energi dan Sumber Daya Mineral | Kementerian ESDM | Departemen ESDM,,Ministry of Energy and Mineral Resources,Energy and Mineral Resources Ministry | energy ministry,MEMR,,,proper,,,,,,official name
exploration-well,energy,sumur eksplorasi,,,exploration well,exploratory well,,,,noun,,,,,,general news usage
fossil-fuel,energy,bahan bakar fosil,energi fosil,,fossil fuel,fossil energy,,,,noun,,,,,,general news usage
fuel,energy,bahan bakar,,,fuel,,,,,noun,,,,,,general news usage
fuel-oil,energy,bahan bakar minyak,,BBM,fuel,fuel oil | oil fuel | gasoline | petroleum products | oil-based fuel,,,,noun,,,,Petroleum products sold as motor and household fuel.,"""Kenaikan harga BBM"" = fuel price increase.",general news usage
fuel-price,energy,harga BBM,harga bahan bakar minyak | harga bahan bakar,,fuel price,fuel oil price | price of fuel | gasoline price | fuel cost,,,,noun,,,,,,general news usage
fuel-price-hike,energy,kenaikan harga BBM,kenaikan harga bahan bakar minyak,,fuel price hike,fuel price increase | increase in fuel price | rise in fuel price | hike in fuel price | fuel price rise | fuel oil price increase | fuel oil price hike | increase in fuel oil price | increase in the fuel price | raise fuel price | raise the fuel price | raise fuel oil price | rise in fuel oil price | increase in the price of fuel | higher fuel oil price | rising fuel price | fuel price adjustment | increase the fuel price | raising of fuel price | increase fuel price | raise the price of fuel | rise in the price of fuel | price hike | increase in the fuel oil price | increase in the price of fuel oil,,,,noun,,,,,,general news usage
fuel-shortage,energy,kelangkaan BBM,kelangkaan bahan bakar | kelangkaan bahan bakar minyak,,fuel shortage,fuel scarcity | scarcity of fuel | fuel oil shortage,,,,noun,,,,,,general news usage
fuel-subsidy,energy,subsidi BBM,subsidi bahan bakar minyak,,fuel subsidy,fuel oil subsidy | oil subsidy | BBM subsidy,,,,noun,,,,,,general news usage
gas-field,energy,lapangan gas,ladang gas,,gas field,,,,,noun,,,,,,general news usage
gas-pipeline,energy,pipa gas,jaringan pipa gas,,gas pipeline,gas pipe | pipeline,,,,noun,,,,,,general news usage
gas-power-plant,energy,pembangkit listrik tenaga gas,,PLTG,gas-fired power plant,gas power plant | gas-fired,,,,noun,,,,,,general news usage
gasoline,energy,bensin,,,gasoline,petrol | gas | fuel,,,,noun,,,,,,general news usage
geothermal,energy,panas bumi,,,geothermal,geothermal energy,,,earth heat,noun,,,,,,general news usage
geothermal-power-plant,energy,pembangkit listrik tenaga panas bumi,,PLTP,geothermal power plant,geothermal plant,,,,noun,,,,,,general news usage
green-hydrogen,energy,hidrogen hijau,,,green hydrogen,,,,,noun,,,,,,general news usage
hydrogen,energy,hidrogen,,,hydrogen,,,,,noun,,,,,,general news usage
hydropower-plant,energy,pembangkit listrik tenaga air,,PLTA,hydropower plant,hydroelectric power plant | hydroelectric plant | hydropower | hydro power | hydroelectric | hydro | hydro-electric | dam,,,,noun,,,,,,general news usage
illegal-mining,energy,penambangan liar,pertambangan tanpa izin | tambang ilegal | penambangan ilegal,PETI,illegal mining,illegal mine | unlicensed mining,,,wild mining,noun,,,,,,general news usage
indonesian-crude-price,energy,harga minyak mentah Indonesia,,,Indonesian crude price,Indonesian crude oil price | Indonesia crude price | price of Indonesian crude | price of Indonesian crude oil | price of Indonesia's crude oil | Indonesian oil price | Indonesia's crude price | price of Indonesia crude,ICP,,,noun,,,,,,general news usage
international-energy-agency,energy,Badan Energi Internasional,,IEA,International Energy Agency,,IEA,,,proper,,,,,,official name
just-energy-transition-partnership,energy,Kemitraan Transisi Energi Berkeadilan,Kemitraan Transisi Energi yang Adil,JETP,Just Energy Transition Partnership,,JETP,,,proper,,,,,,official name
kerosene,energy,minyak tanah,,,kerosene,paraffin,,,ground oil,noun,,,,,,general news usage
lithium-battery,energy,baterai litium,baterai lithium,,lithium battery,lithium-ion battery,,,,noun,,,,,,general news usage
lng,energy,gas alam cair,,LNG,liquefied natural gas,,LNG,,liquid natural gas,noun,,,,,,general news usage
lpg,energy,elpiji,,LPG,LPG,liquefied petroleum gas | cooking gas,LPG,,,noun,,,,,,general news usage
megawatt,energy,megawatt,,,megawatt,MW,,,,noun,,,,,,general news usage
microhydro-power-plant,energy,pembangkit listrik tenaga mikrohidro,pembangkit listrik tenaga mikro hidro,PLTMH,micro-hydro power plant,microhydro power plant,,,,noun,,,,,,general news usage
mineral-and-coal,energy,mineral dan batu bara,mineral dan batubara,minerba,mineral and coal,coal and mineral,,,,noun,,,,,,general news usage
mining-business-license,energy,izin usaha pertambangan,,IUP,mining business license,mining license | mining permit | mining business permit,,,,noun,,,,,,general news usage
natural-gas,energy,gas alam,gas bumi,,natural gas,gas,,,earth gas,noun,,,,,,general news usage
natural-resources,energy,sumber daya alam,sumber alam,SDA,natural resource,,,,natural power,noun,,,,,,general news usage
nuclear-energy,energy,energi nuklir,tenaga nuklir,,nuclear energy,nuclear power | nuclear,,,,noun,,,,,,general news usage
nuclear-power-plant,energy,pembangkit listrik tenaga nuklir,,PLTN,nuclear power plant,nuclear power station | nuclear plant,NPP,,,noun,,,,,,general news usage
nuclear-reactor,energy,reaktor nuklir,,,nuclear reactor,reactor | nuclear plant | nuclear power plant | nuclear power station,,,,noun,,,,,,general news usage
nuclear-waste,energy,limbah nuklir,,,nuclear waste,,,,,noun,,,,,,general news usage
oil-and-gas,energy,minyak dan gas bumi,minyak dan gas,migas,oil and gas,oil and natural gas | oil/gas | petroleum,,,,noun,,,,,,general news usage
oil-and-gas-block,energy,blok migas,blok minyak dan gas,,oil and gas block,oil block,,,,noun,,,,,,general news usage
oil-company,energy,perusahaan minyak,,,oil company,oil firm | oil giant | petroleum company | petroleum giant | oil major,,,,noun,,,,,,general news usage
oil-exploration,energy,eksplorasi minyak,eksplorasi migas,,oil exploration,oil and gas exploration | exploration for oil,,,,noun,,,,,,general news usage
oil-exporter,energy,negara pengekspor minyak,eksportir minyak,,oil exporter,oil-exporting country | oil-exporting nation | oil exporting | exporter of crude | exporter of oil,,,,noun,,,,,,general news usage
oil-field,energy,ladang minyak,lapangan minyak,,oil field,oilfield,,,,noun,,,,,,general news usage
oil-lifting,energy,lifting minyak,,,oil lifting,oil production | oil output | crude oil lifting | crude lifting,,,,noun,,,,,,general news usage
oil-pipeline,energy,pipa minyak,,,oil pipeline,oil pipe | pipeline,,,,noun,,,,,,general news usage
oil-price,energy,harga minyak,harga minyak dunia | harga minyak mentah,,oil price,crude price | price of oil | crude oil price | world oil price | oil prices | crude | price of crude | cost of crude,,,,noun,,,,,,general news usage
oil-producer,energy,negara penghasil minyak,negara produsen minyak | produsen minyak | penghasil minyak,,oil producer,oil-producing country | oil-producing nation | oil-producing state | oil-producing,,,,noun,,,,,,general news usage
oil-production,energy,produksi minyak,,,oil production,oil output | crude oil production | crude output | crude production | oil lifting | production of oil,,,,noun,,,,,,general news usage
oil-refinery,energy,kilang minyak,kilang,,oil refinery,refinery | refining | mill | plant,,,,noun,,,,,,general news usage
oil-rig,energy,anjungan minyak,rig minyak,,oil rig,oil platform | offshore platform,,,,noun,,,,,,general news usage
oil-spill,energy,tumpahan minyak,,,oil spill,spilled oil | oil slick,,,,noun,,,,,,general news usage
oil-tanker,energy,kapal tanker minyak,tanker minyak,,oil tanker,tanker,,,,noun,,,,,,general news usage
oil-well,energy,sumur minyak,,,oil well,,,,,noun,,,,,,general news usage
open-pit-mine,energy,tambang terbuka,penambangan terbuka,,open-pit mine,open-pit mining | opencast mine,,,,noun,,,,,,general news usage
palm-oil-production,energy,produksi minyak sawit,produksi minyak sawit mentah | produksi minyak kelapa sawit | produksi CPO,,palm oil production,palm oil output | CPO production | crude palm oil production | CPO output | production of palm oil | crude palm oil output,,,,noun,,,,,,general news usage
pertamina,energy,Pertamina,PT Pertamina,,Pertamina,PT Pertamina | state oil company,,,,proper,,,no,,,official name
perusahaan-gas-negara,energy,Perusahaan Gas Negara,,PGN,Perusahaan Gas Negara,state gas company | gas distributor | state-owned gas company | gas company,PGN,,,proper,,,,,,official name
pln,energy,Perusahaan Listrik Negara,,PLN,PLN,state electricity company | state-owned electricity company | state power company | state power utility | PT PLN | state power firm | Perusahaan Listrik Negara | PT Perusahaan Listrik Negara,PLN,,,proper,,,,,,official name
power-outage,energy,pemadaman listrik,,,power outage,blackout | power cut | power failure | electricity outage | outage | power loss | loss of power | power interruption | electricity goes out | power goes out | electricity cut,,,,noun,,,,,,general news usage
power-plant,energy,pembangkit listrik,,,power plant,power station | electricity generator | generating plant | power generator | electricity plant | power generation | electric generator,,,,noun,,,,,,general news usage
production-sharing-contract,energy,kontrak bagi hasil,,,production sharing contract,production sharing agreement,PSC,,,noun,,,,,,general news usage
refueling,energy,pengisian bahan bakar,mengisi bahan bakar | isi bahan bakar,,refueling,refuel | fueling | fuel filling | fill up,,,,noun,,,,,,general news usage
renewable-energy,energy,energi terbarukan,energi baru terbarukan,EBT,renewable energy,new and renewable energy | renewables,,,,noun,,,,,,general news usage
rolling-blackout,energy,pemadaman bergilir,pemadaman listrik bergilir,,rolling blackout,rotating blackout | rotating power cut,,,,noun,,,,,,general news usage
rooftop-solar,energy,PLTS atap,panel surya atap,,rooftop solar power,rooftop solar panel | rooftop solar,,,,noun,,,,,,general news usage
rural-electrification,energy,listrik perdesaan,listrik masuk desa | listrik pedesaan,,rural electrification,rural electricity,,,,noun,,,,,,general news usage
service-station,energy,stasiun pengisian bahan bakar umum,pompa bensin,SPBU,gas station,filling station | petrol station | fuel station | service station | gasoline station | petrol pump,,,,noun,,,,,,general news usage
shale-gas,energy,gas serpih,,,shale gas,,,,,noun,,,,,,general news usage
skk-migas,energy,Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi,,SKK Migas,Special Task Force for Upstream Oil and Gas Business Activities,Upstream Oil and Gas Regulatory Special Task Force | upstream oil and gas regulator,SKK Migas,,,proper,,,,,,official name
solar-energy,energy,energi surya,tenaga surya | energi matahari | tenaga matahari,,solar energy,solar power | solar,,,,noun,,,,,,general news usage
solar-panel,energy,panel surya,panel tenaga surya,,solar panel,photovoltaic panel | solar cell,,,,noun,,,,,,general news usage
solar-power-plant,energy,pembangkit listrik tenaga surya,,PLTS,solar power plant,solar plant | solar farm | solar power,,,,noun,,,,,,general news usage
strategic-petroleum-reserve,energy,cadangan minyak strategis,,,strategic petroleum reserve,strategic oil reserve,,,,noun,,,,,,general news usage
subsidized-fuel,energy,BBM bersubsidi,bahan bakar bersubsidi | bahan bakar minyak bersubsidi,,subsidized fuel,subsidized fuel oil | subsidized oil fuel,,,,noun,,,,,,general news usage
thermal-coal,energy,batu bara termal,batubara termal,,thermal coal,steam coal,,,,noun,,,,,,general news usage
tin-mine,energy,tambang timah,pertambangan timah | penambangan timah,,tin mine,tin mining,,,,noun,,,,,,general news usage
transmission-line,energy,jaringan transmisi listrik,saluran transmisi,,transmission line,transmission network | power line,,,,noun,,,,,,general news usage
uranium,energy,uranium,,,uranium,,,,,noun,,,,,,general news usage
waste-to-energy-plant,energy,pembangkit listrik tenaga sampah,,PLTSa,waste-to-energy plant,waste-to-energy power plant,,,,noun,,,,,,general news usage
wind-energy,energy,energi angin,tenaga angin | tenaga bayu,,wind energy,wind power,,,,noun,,,,,,general news usage
wind-power-plant,energy,pembangkit listrik tenaga bayu,pembangkit listrik tenaga angin,PLTB,wind power plant,wind farm,,,,noun,,,,,,general news usage
wind-turbine,energy,turbin angin,kincir angin,,wind turbine,windmill,,,,noun,,,,,,general news usage
"""##
