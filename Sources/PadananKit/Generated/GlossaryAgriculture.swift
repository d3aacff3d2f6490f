// Generated from agriculture.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryAgricultureData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
agrarian-reform,agriculture,reforma agraria,pembaruan agraria,,agrarian reform,land reform,,,,noun,,,,,,general news usage
agricultural-extension,agriculture,penyuluhan pertanian,,,agricultural extension,agricultural counseling,,,,noun,,,,,,general news usage
agricultural-extension-worker,agriculture,penyuluh pertanian,petugas penyuluh lapangan,,agricultural extension worker,extension worker | agricultural extension officer | field extension worker | agricultural instructor | agricultural extension agent | extension officer | extension agent | field extension officer,,,,noun,,,,,,general news usage
agricultural-product,agriculture,hasil pertanian,produk pertanian,,agricultural product,farm product | agricultural produce | farm produce | crop | produce,,,,noun,,,,,,general news usage
agricultural-sector,agriculture,sektor pertanian,,,agricultural sector,agriculture sector | farm sector | agriculture | farming sector,,,,noun,,,,,,general news usage
agriculture,agriculture,pertanian,,,agriculture,farming | agricultural | farm | nonagricultural,,,,noun,,,,,,general news usage
agriculture-office,agriculture,dinas pertanian,dinas pertanian tanaman pangan,,agriculture office,agricultural office | agricultural agency | agriculture agency | agricultural service | office of agriculture | agriculture service | agricultural department,,,,noun,,,,,,general news usage
animal-husbandry,agriculture,peternakan,,,animal husbandry,livestock | livestock farming | cattle breeding | farm | poultry farm | husbandry | breeding | ranch,,,,noun,,,,,,general news usage
aquaculture,agriculture,perikanan budidaya,budi daya ikan | budidaya ikan | akuakultur,,aquaculture,fish farming | fish farm | fish hatchery,,,,noun,,,,,,general news usage
beef,agriculture,daging sapi,,,beef,,,,,noun,,,,,,general news usage
beef-cattle,agriculture,sapi potong,,,beef cattle,,,,,noun,,,,,,general news usage
capture-fishery,agriculture,perikanan tangkap,,,capture fishery,capture fisheries | marine capture | marine fishing,,,,noun,,,,,,general news usage
cassava,agriculture,singkong,ubi kayu | ketela pohon,,cassava,,,,,noun,,,,,,general news usage
chicken,agriculture,daging ayam,,,chicken,chicken meat | poultry meat,,,,noun,,,,,,general news usage
chili,agriculture,cabai,cabe | cabai merah,,chili,chili pepper | chilli | chile | red chili | chilies,,,,noun,,,,,,general news usage
clove,agriculture,cengkih,cengkeh,,clove,,,,,noun,,,,,,general news usage
cocoa,agriculture,kakao,biji kakao,,cocoa,cacao | cocoa bean,,,,noun,,,,,,general news usage
coconut,agriculture,kelapa,,,coconut,,,,,noun,,,,,,general news usage
coffee,agriculture,kopi,,,coffee,,,,,noun,,,,,,general news usage
copra,agriculture,kopra,,,copra,,,,,noun,,,,,,general news usage
corn,agriculture,jagung,,,corn,maize,,,,noun,,,,,,general news usage
crop-failure,agriculture,gagal panen,,,crop failure,harvest failure | failed harvest | failed crop | poor harvest | crops fail | harvest fail | failed crops | crop failed,,,,noun,,,,,,general news usage
farm-laborer,agriculture,buruh tani,petani penggarap,,farm laborer,farm worker | agricultural laborer | farm hand | tenant farmer | farm labor | agricultural worker,,,,noun,,,,,,general news usage
farmer,agriculture,petani,,,farmer,peasant | grower | farming community,,,,noun,,,,,,general news usage
farmers-group,agriculture,kelompok tani,,poktan,farmers' group,farmer group | farmers group | group of farmers,,,,noun,,,,,,general news usage
farmland,agriculture,lahan pertanian,tanah pertanian,,farmland,agricultural land | farm land | cropland | arable land,,,,noun,,,,,,general news usage
fish-auction,agriculture,tempat pelelangan ikan,,,fish auction,fish auction place | fish auction center | fish auction site | fish auction hall | fish market,,,,noun,,,,,,general news usage
fisherman,agriculture,nelayan,,,fisherman,fisher | fishing community | fishermen | fisherfolk | fishing,,,,noun,,,,,,general news usage
fishery,agriculture,perikanan,,,fishery,fisheries | fishing,,,,noun,,,,,,general news usage
fishpond,agriculture,tambak,tambak udang,,fishpond,shrimp pond | shrimp farm | fish pond | pond | fish farm | hatchery,,,,noun,,,,,,general news usage
food,agriculture,bahan pangan,bahan makanan,,food,foodstuff | food ingredient | food supply | food material | food commodity,,,,noun,,,,,,general news usage
food-barn,agriculture,lumbung pangan,,,food barn,food estate | rice barn | granary | food basket,,,,noun,,,,,,general news usage
food-crisis,agriculture,krisis pangan,,,food crisis,,,,,noun,,,,,,general news usage
food-crop,agriculture,tanaman pangan,,,food crop,,,,,noun,,,,,,general news usage
food-insecurity,agriculture,rawan pangan,kerawanan pangan,,food insecurity,food-insecure | food shortage | food insecure | food vulnerability | food scarcity,,,,noun,,,,,,general news usage
food-price,agriculture,harga pangan,harga bahan pangan | harga bahan makanan,,food price,price of food | foodstuff price | price of foodstuffs,,,,noun,,,,,,general news usage
food-sovereignty,agriculture,kedaulatan pangan,,,food sovereignty,,,,,noun,,,,,,general news usage
foot-and-mouth-disease,agriculture,penyakit mulut dan kuku,,,foot-and-mouth disease,foot and mouth,FMD,,,noun,,,,,,general news usage
forestry,agriculture,kehutanan,,,forestry,forest,,,,noun,,,,,,general news usage
fresh-fruit-bunch,agriculture,tandan buah segar,,TBS,fresh fruit bunch,fresh fruit bunches,FFB,,,noun,,,,,,general news usage
garlic,agriculture,bawang putih,,,garlic,,,,,noun,,,,,,general news usage
government-purchase-price,agriculture,harga pembelian pemerintah,,HPP,government purchase price,government purchasing price | government-set purchase price,,,,noun,,,,,,general news usage
government-rice-reserve,agriculture,cadangan beras pemerintah,,CBP,government rice reserve,government rice reserves | government rice stock | rice reserve,,,,noun,,,,,,general news usage
harvest-season,agriculture,musim panen,,,harvest season,harvest time | harvest,,,,noun,,,,,,general news usage
harvested-dry-unhusked-rice,agriculture,gabah kering panen,,GKP,harvested dry unhusked rice,harvest-dry paddy | dry harvested paddy | dry unhusked rice | harvested paddy,,,,noun,,,,,,general news usage
horticulture,agriculture,hortikultura,,,horticulture,horticultural,,,,noun,,,,,,general news usage
idle-land,agriculture,lahan tidur,lahan terlantar,,idle land,unused land | abandoned land | neglected land,,,,noun,,,,,,general news usage
insecticide,agriculture,insektisida,,,insecticide,bug spray,,,,noun,,,,,,general news usage
intercropping,agriculture,tumpang sari,,,intercropping,,,,,noun,,,,,,general news usage
irrigated-rice-field,agriculture,sawah irigasi,sawah beririgasi,,irrigated rice field,irrigated paddy field | irrigated rice-land | irrigated land,,,,noun,,,,,,general news usage
irrigation,agriculture,irigasi,pengairan,,irrigation,irrigate | irrigated | unirrigated,,,,noun,,,,,,general news usage
livestock,agriculture,ternak,hewan ternak,,livestock,cattle | farm animal | animal,,,,noun,,,,,,general news usage
livestock-farmer,agriculture,peternak,,,livestock farmer,breeder | cattle farmer | farmer | rancher | poultry farmer | cattle producer | livestock owner | livestock producer | livestock breeder,,,,noun,,,,,,general news usage
main-harvest,agriculture,panen raya,,,main harvest,grand harvest | harvest season | peak harvest | harvest | major harvest | great harvest,,,,noun,,,,,,general news usage
marine-product,agriculture,hasil laut,hasil perikanan,,marine product,seafood | fishery product | fish product | marine produce | sea product | catch | fish produce | fisheries product | fishery produce | ocean produce | sea produce,,,,noun,,,,,,general news usage
maximum-retail-price,agriculture,harga eceran tertinggi,,HET,maximum retail price,highest retail price | ceiling price | retail ceiling price,,,,noun,,,,,,general news usage
milled-dry-unhusked-rice,agriculture,gabah kering giling,,GKG,milled dry unhusked rice,dry unhusked rice | milled dry paddy | dry milled paddy | milled rice | unhusked rice | dry unhulled rice | unhulled rice,,,,noun,,,,,,general news usage
ministry-of-agriculture,agriculture,Kementerian Pertanian,Departemen Pertanian,Kementan | Deptan,Ministry of Agriculture,Agriculture Ministry | Agricultural Ministry | Department of Agriculture | Agriculture Department,,,,proper,,,,,,official name
ministry-of-maritime-affairs-and-fisheries,agriculture,Kementerian Kelautan dan Perikanan,Departemen Kelautan dan Perikanan,,Ministry of Maritime Affairs and Fisheries,Maritime Affairs and Fisheries Ministry | Marine Affairs and Fisheries Ministry | Ministry of Marine Affairs and Fisheries | Department of Marine Affairs and Fisheries | Maritime and Fisheries Ministry,MMAF,,,proper,,,,,,official name
nutmeg,agriculture,pala,,,nutmeg,,,,,noun,,,,,,general news usage
oil-palm,agriculture,kelapa sawit,,,oil palm,palm oil | palm,,,,noun,,,,,,general news usage
oil-palm-plantation,agriculture,perkebunan kelapa sawit,kebun kelapa sawit | kebun sawit | perkebunan sawit,,oil palm plantation,palm oil plantation | palm plantation | oil-palm plantation | oil palm estate,,,,noun,,,,,,general news usage
organic-fertilizer,agriculture,pupuk organik,,,organic fertilizer,compost,,,,noun,,,,,,general news usage
peanut,agriculture,kacang tanah,,,peanut,groundnut,,,,noun,,,,,,general news usage
pepper,agriculture,lada,merica,,pepper,,,,,noun,,,,,,general news usage
pest,agriculture,hama,hama tanaman,,pest,plant pest,,,,noun,,,,,,general news usage
pesticide,agriculture,pestisida,,,pesticide,,,,,noun,,,,,,general news usage
plantation,agriculture,perkebunan,,,plantation,estate | estate crop,,,,noun,,,,,,general news usage
planthopper,agriculture,hama wereng,wereng | wereng cokelat,,planthopper,brown planthopper | leafhopper,,,,noun,,,,,,general news usage
planting-season,agriculture,musim tanam,,,planting season,growing season | crop season,,,,noun,,,,,,general news usage
poultry,agriculture,unggas,,,poultry,fowl | bird,,,,noun,,,,,,general news usage
rain-fed-rice-field,agriculture,sawah tadah hujan,,,rain-fed rice field,rainfed rice field | rain-fed paddy field,,,,noun,,,,,,general news usage
rice,agriculture,padi,tanaman padi,,rice,paddy | rice plant | rice crop,,,,noun,,,,,,general news usage
rice-field,agriculture,sawah,lahan sawah | persawahan,,rice field,paddy field | rice paddy | rice fields | paddy | ricefield | wet-rice field | wet rice,,,,noun,,,,,,general news usage
rubber,agriculture,karet,,,rubber,,,,,noun,,,,,,general news usage
seaweed,agriculture,rumput laut,,,seaweed,,,,,noun,,,,,,general news usage
secondary-crop,agriculture,palawija,tanaman palawija,,secondary crop,secondary food crop | non-rice crop,,,,noun,,,,,,general news usage
seed,agriculture,benih,,,seed,seedling | seeds | superior seed,,,,noun,,,,,,general news usage
shallot,agriculture,bawang merah,,,shallot,red onion | onion | shallots,,,,noun,,,,,,general news usage
slaughterhouse,agriculture,rumah potong hewan,rumah pemotongan hewan,,slaughterhouse,abattoir,,,,noun,,,,,,general news usage
soybean,agriculture,kedelai,kacang kedelai,,soybean,soya bean | soy | soya,,,,noun,,,,,,general news usage
subsidized-fertilizer,agriculture,pupuk bersubsidi,,,subsidized fertilizer,,,,,noun,,,,,,general news usage
sugar-cane,agriculture,tebu,,,sugar cane,sugarcane | cane,,,,noun,,,,,,general news usage
sweet-potato,agriculture,ubi jalar,,,sweet potato,,,,,noun,,,,,,general news usage
tobacco,agriculture,tembakau,,,tobacco,,,,,noun,,,,,,general news usage
trawl,agriculture,pukat harimau,pukat | jaring pukat,,trawl,trawl net | trawler | trawling | net,,,,noun,,,,,,general news usage
unhusked-rice,agriculture,gabah,,,unhusked rice,paddy | unhulled rice | unmilled rice | rough rice | unshelled rice,,,,noun,,,,,,general news usage
unreported-and-unregulated-fishing,agriculture,penangkapan ikan tidak dilaporkan dan tidak diatur,,,unreported and unregulated fishing,,,,,noun,,,,,,general news usage
"""##
