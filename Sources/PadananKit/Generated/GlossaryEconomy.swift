// Generated from economy.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryEconomyData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
acquisition,economy,akuisisi,pengambilalihan,,acquisition,takeover | take-over | buyout | acquire,,,,noun,,,,,,general news usage
antidumping-duty,economy,bea masuk antidumping,bea masuk anti dumping,,antidumping duty,anti-dumping duty | anti-dumping import duty,,,,noun,,,,,,general news usage
apindo,economy,Asosiasi Pengusaha Indonesia,,Apindo,Indonesian Employers Association,Employers' Association of Indonesia | Indonesian Employers' Association | Indonesian Entrepreneurs Association,Apindo,,,proper,,,,,,official name
askes,economy,PT Askes,Askes,,PT Askes,Askes | health insurance,,,,proper,,,no,,,official name
austerity,economy,penghematan anggaran,langkah penghematan | kebijakan penghematan,,austerity,austerity measure | austerity policy | austerity plan | budget cut | savings,,,,noun,,,,,,general news usage
bailout,economy,dana talangan,,,bailout,bailout fund | bail-out | bridging fund | bridging loan | advance | bridging finance,,,,noun,,,,,,general news usage
balance-of-payments,economy,neraca pembayaran,,,balance of payments,payment balance | balance of payment,,,,noun,,,,,,general news usage
bank-customer,economy,nasabah,,,customer,client | depositor | bank customer | borrower | account holder,,,,noun,,,,,,general news usage
bank-indonesia,economy,Bank Indonesia,,,Bank Indonesia,central bank,BI,,Indonesian Bank | Bank of Indonesia,proper,,,,Indonesia's central bank.,The English name is also Bank Indonesia.,official name
bank-indonesia-abbr,economy,BI,,,Bank Indonesia,central bank,BI,,,proper,exact,,,,,general news usage
bank-state,economy,bank pemerintah,bank BUMN | bank milik negara | bank pelat merah,,state bank,state-owned bank | government bank,,,,noun,,,,,,general news usage
banking,economy,perbankan,,,banking,bank | banking sector,,,,noun,,,,,,general news usage
bapepam,economy,Badan Pengawas Pasar Modal,Bapepam-LK,Bapepam,Capital Market Supervisory Agency,Capital Market Supervisory Board,Bapepam,,,proper,,,,,,official name
benchmark-rate,economy,suku bunga acuan,bunga acuan | suku bunga SBI,,benchmark interest rate,benchmark rate | key interest rate | policy rate | key rate | BI rate | interest rate | reference rate | reference interest rate,,,reference flower,noun,,,,Bank Indonesia's is the BI Rate.,,general news usage
bi-rate,economy,BI Rate,,,BI Rate,benchmark rate | key rate | benchmark interest rate | key interest rate | reference rate,,,,proper,,,,,,official name
bkpm,economy,Badan Koordinasi Penanaman Modal,,BKPM,Investment Coordinating Board,Capital Investment Coordinating Board,BKPM,,,proper,,,,,,official name
blue-chip,economy,saham unggulan,,,blue-chip stock,blue chip | blue-chip share | leading share | prime stock,,,,noun,,,,,,general news usage
board-of-governors,economy,dewan gubernur,rapat dewan gubernur,,board of governors,board of governors' meeting | meeting of the board of governors | governors' board | board of governors meeting | governor board,,,,noun,,,,,,general news usage
bond,economy,obligasi,surat utang,,bond,debenture | debt paper | debt security | note | debt instrument | debt securities,,,,noun,,,,,,general news usage
bond-market,economy,pasar obligasi,,,bond market,,,,,noun,,,,,,general news usage
budget,economy,anggaran,,,budget,spending | funding | allocation | budgetary,,,,noun,,,,,,general news usage
budget-deficit,economy,defisit anggaran,defisit APBN,,budget deficit,state budget deficit | fiscal deficit | deficit in the budget | deficit in the state budget | deficit,,,,noun,,,,,,general news usage
business-operator,economy,pelaku usaha,pelaku bisnis | pelaku ekonomi,,business operator,business actor | business player | businesspeople | business community | businessman | business person | entrepreneur | business | economic actor,,,business perpetrator,noun,,,,,,general news usage
capital,economy,modal,,,capital,fund | equity | funding | investment | asset,,,,noun,,near: usaha | bank | investasi | perusahaan | saham | investor | pasar | pinjaman | rupiah | dolar | disetor | asing | pedagang | kredit | juta | miliar,,Money invested in a business.,"Outside business modal may be ""asset"" or ""resource"".",general news usage
capital-expenditure,economy,belanja modal,,,capital expenditure,capital spending,capex,,,noun,,,,,,general news usage
capital-flight,economy,pelarian modal,aliran modal keluar | arus modal keluar,,capital flight,capital outflow,,,,noun,,,,,,general news usage
capital-inflow,economy,aliran modal masuk,arus modal masuk,,capital inflow,,,,,noun,,,,,,general news usage
capital-market,economy,pasar modal,,,capital market,stock market,,,,noun,,,,,,general news usage
central-bank,economy,bank sentral,,,central bank,monetary authority,,,,noun,,,,,,general news usage
central-bank-deputy-governor,economy,deputi gubernur BI,deputi gubernur Bank Indonesia | deputi gubernur,,deputy governor,Bank Indonesia deputy governor | BI deputy governor | deputy governor of Bank Indonesia | central bank deputy governor,,,,noun,,,,,,general news usage
chancellor-of-the-exchequer,economy,menteri keuangan,,menkeu,Chancellor of the Exchequer,Chancellor | British finance minister,,,,noun,,near: Rishi Sunak | George Osborne | Gordon Brown | Rachel Reeves | Alistair Darling | Kwasi Kwarteng,,The British finance minister.,,general news usage
chancellor-of-the-exchequer-full,economy,menteri keuangan Inggris,menkeu Inggris,,British Chancellor of the Exchequer,Chancellor of the Exchequer | Chancellor | British finance minister,,,,noun,,,,,,general news usage
collateral,economy,agunan,barang jaminan,,collateral,security | guarantee,,,,noun,,,,,,general news usage
collateral-guarantee,economy,jaminan,,,collateral,security | guarantee | insurance,,,,noun,,near: kredit | agunan | pinjaman | bank | nasabah | debitur | gadai | peminjam,,Property pledged for a loan.,,general news usage
commercial-bank,economy,bank umum,bank komersial | bank komersil,,commercial bank,bank,,,general bank | public bank,noun,,,,,,general news usage
commodity,economy,komoditas,komoditi,,commodity,,,,,noun,,,,,,general news usage
composite-index,economy,indeks harga saham gabungan,indeks gabungan,IHSG,composite index,Composite Stock Price Index | composite share price index | Jakarta Composite Index,JCI,,joint share price index,noun,,,,,,general news usage
conditional-cash-transfer,economy,Program Keluarga Harapan,,PKH,Family Hope Program,Family of Hope Program | conditional cash transfer | Hopeful Family Program | Household Conditional Cash Transfer,PKH,,,proper,,,,,,general news usage
conglomerate,economy,konglomerat,,,tycoon,conglomerate | business tycoon | magnate,,,,noun,,,,,"A false friend: konglomerat is usually the person (tycoon), konglomerasi the group.",general news usage
consumer-price-index,economy,indeks harga konsumen,,IHK,consumer price index,,CPI,,,noun,,,,,,general news usage
cooking-oil,economy,minyak goreng,,migor,cooking oil,palm olein,,,fried oil,noun,,,,,,general news usage
cooking-oil-price,economy,harga minyak goreng,,,cooking oil price,price of cooking oil,,,,noun,,,,,,general news usage
cooperative,economy,koperasi,,,cooperative,co-operative,,,,noun,,,,,,general news usage
creative-economy,economy,ekonomi kreatif,,ekraf,creative economy,,,,,noun,,,,,,general news usage
credit-loan,economy,kredit,,,credit,loan | lending | installment,,,,noun,,,,,,general news usage
credit-rating,economy,peringkat kredit,peringkat utang,,credit rating,debt rating | sovereign rating | rating,,,,noun,,,,,,general news usage
creditor,economy,kreditur,kreditor,,creditor,lender,,,,noun,,,,,,general news usage
crude-palm-oil,economy,minyak sawit mentah,minyak kelapa sawit mentah,CPO,crude palm oil,,CPO,,,noun,,,,,,general news usage
current-account,economy,transaksi berjalan,neraca berjalan,,current account,current account balance | current transaction,,,running transaction,noun,,,,,,general news usage
current-account-deficit,economy,defisit transaksi berjalan,,,current account deficit,,,,,noun,,,,,,general news usage
customs,economy,bea cukai,bea dan cukai | kepabeanan | pabean,,customs,customs and excise | customs office,,,,noun,,,,,,general news usage
debt,economy,utang,hutang,,debt,loan | owe | payable | credit,,,,noun,,,,,,general news usage
debt-relief,economy,keringanan utang,,,debt relief,debt cancellation | debt forgiveness | relief of debt,,,,noun,,,,,,general news usage
debt-restructuring,economy,restrukturisasi utang,penjadwalan ulang utang,,debt restructuring,debt rescheduling,,,,noun,,,,,,general news usage
debt-write-off,economy,penghapusan utang,pemutihan utang | hapus tagih | penghapusan piutang,,debt write-off,write-off | write off debt | writing off debt | debt cancellation | debt forgiveness | debt relief | cancellation of debt | writing off of debt,,,,noun,,,,,,general news usage
debtor,economy,debitur,debitor,,debtor,borrower,,,,noun,,,,,,general news usage
default-debt,economy,gagal bayar,,,default,payment default | fail to pay,,,failed pay,noun,,,,,,general news usage
deflation,economy,deflasi,,,deflation,,,,,noun,,,,,,general news usage
deposit-insurance-corporation,economy,Lembaga Penjamin Simpanan,,LPS,Indonesia Deposit Insurance Corporation,Deposit Insurance Corporation | Deposit Insurance Agency | Deposit Insurance Institution,LPS,,,proper,,,,,,official name
deposit-time,economy,deposito,deposito berjangka,,time deposit,deposit | fixed deposit,,,,noun,,,,,,general news usage
deterrent-effect,economy,efek jera,,,deterrent effect,deterrent,,,cure effect,noun,,,,,,general news usage
development,economy,pembangunan,,,development,construction | building | buildup | establishment | build,,,,noun,,,,The economic and social development of a country; also the construction of something.,Pembangunan militer = military buildup.,general news usage
digital-economy,economy,ekonomi digital,,,digital economy,,,,,noun,,,,,,general news usage
direct-cash-assistance,economy,bantuan langsung tunai,,BLT,direct cash assistance,direct cash transfer | cash transfer | unconditional cash transfer | direct cash aid,BLT,,,noun,,,,,,general news usage
divestment,economy,divestasi,,,divestment,divestiture,,,,noun,,,,,,general news usage
dividend,economy,dividen,deviden,,dividend,,,,,noun,,,,,,general news usage
domestic-investment,economy,penanaman modal dalam negeri,,PMDN,domestic investment,domestic capital investment | domestic direct investment,,,,noun,,,,,,general news usage
downstreaming,economy,hilirisasi,,,downstreaming,downstream processing | downstream industry | domestic processing,,,downstreamization,noun,,,,,,general news usage
draft-budget,economy,rancangan anggaran pendapatan dan belanja negara,,RAPBN,draft state budget,draft budget | state budget draft | proposed state budget,,,,noun,,,,,,general news usage
dumping,economy,praktik dumping,dumping,,dumping,,,,,noun,,,,,,general news usage
economic-crisis,economy,krisis ekonomi,,,economic crisis,,,,,noun,,,,,,general news usage
economic-growth,economy,pertumbuhan ekonomi,,,economic growth,growth of the economy | growth | economic expansion | economic recovery | economy grow | economy would grow | economy will grow | economy to grow | economy expand | economy would expand | economy's growth | growing economy,,,,noun,,,,,,general news usage
economic-package,economy,paket ekonomi,paket kebijakan ekonomi | paket kebijakan,,economic package,economic policy package | policy package,,,,noun,,,,,,general news usage
economic-slowdown,economy,perlambatan ekonomi,pelambatan ekonomi,,economic slowdown,slowdown,,,,noun,,,,,,general news usage
effect,economy,efek,,,effect,impact | side effect | securities | consequence,,,,noun,,,,What results from a cause.,,general news usage
emerging-market,economy,pasar negara berkembang,pasar berkembang,,emerging market,emerging economy,,,,noun,,,,,,general news usage
european-central-bank,economy,Bank Sentral Eropa,,ECB,European Central Bank,,ECB,,,proper,,,,,,official name
exchange-rate,economy,nilai tukar,kurs,,exchange rate,rate | currency | value,,,exchange value,noun,,,,,,general news usage
excise,economy,cukai,,,excise,excise tax | excise duty | tax,,,,noun,,,,,,general news usage
export,economy,ekspor,,,export,exporting,,,,noun,,,,,,general news usage
export-duty,economy,bea keluar,pungutan ekspor | pajak ekspor,,export duty,export tax | export levy,,,,noun,,,,,,general news usage
federal-reserve,economy,bank sentral AS,bank sentral Amerika Serikat | Federal Reserve | The Fed,,Federal Reserve,US Federal Reserve | US central bank,Fed,,,proper,,,,,,general news usage
fertilizer,economy,pupuk,,,fertilizer,,,,,noun,,,,,,general news usage
finance-minister,economy,menteri keuangan,,menkeu,finance minister,minister of finance | minister for finance,,,,noun,,,,The cabinet member responsible for public finance.,,general news usage
finance-ministry,economy,kementerian keuangan,departemen keuangan,kemenkeu | depkeu,finance ministry,ministry of finance | Department of Finance,,,,noun,,,,,,general news usage
financial-crisis,economy,krisis keuangan,krisis finansial,,financial crisis,,,,,noun,,,,,,general news usage
financial-services-authority,economy,Otoritas Jasa Keuangan,,OJK,Financial Services Authority,Indonesia Financial Services Authority,OJK,,,proper,,,,,,official name
fiscal-policy,economy,kebijakan fiskal,,,fiscal policy,,,,,noun,,,,,,general news usage
fiscal-year,economy,tahun anggaran,tahun fiskal,,fiscal year,budget year | financial year,,,,noun,,,,,,general news usage
food-security,economy,ketahanan pangan,,,food security,food resilience,,,food resistance,noun,,,,,,general news usage
food-self-sufficiency,economy,swasembada pangan,swasembada | swasembada beras,,self-sufficiency,food self-sufficiency | self-sufficient,,,,noun,,,,,,general news usage
foreign-debt,economy,utang luar negeri,hutang luar negeri,ULN,foreign debt,external debt | overseas debt | offshore loan | foreign loan | overseas loan | external loan,,,,noun,,,,,,general news usage
foreign-exchange,economy,devisa,valuta asing,valas,foreign exchange,foreign currency | forex | currency,,,,noun,,,,,,general news usage
foreign-exchange-market,economy,pasar valuta asing,pasar valas,,foreign exchange market,forex market | currency market,,,,noun,,,,,,general news usage
foreign-exchange-reserves,economy,cadangan devisa,,cadev,foreign exchange reserves,foreign reserves | foreign exchange reserve | forex reserves | foreign currency reserve | reserves,,,,noun,,,,,,general news usage
foreign-investment,economy,penanaman modal asing,investasi asing,PMA,foreign investment,foreign direct investment | foreign capital investment,FDI,,,noun,,,,,,general news usage
foreign-investor,economy,investor asing,pemodal asing | penanam modal asing,,foreign investor,overseas investor,,,,noun,,,,,,general news usage
free-trade,economy,perdagangan bebas,,,free trade,,,,,noun,,,,,,general news usage
free-trade-agreement,economy,perjanjian perdagangan bebas,kesepakatan perdagangan bebas,,free trade agreement,free trade deal | free trade pact,FTA,,,noun,,,,,,general news usage
free-trade-area,economy,kawasan perdagangan bebas,daerah perdagangan bebas,,free trade area,free trade zone,,,,noun,,,,,,general news usage
frozen-asset,economy,aset yang dibekukan,pembekuan aset,,frozen asset,asset freeze | freezing of assets | freeze on assets | asset freezing,,,,noun,,,,,,general news usage
gdp,economy,produk domestik bruto,,PDB,gross domestic product,,GDP,,,noun,,,,,,general news usage
general-allocation-fund,economy,dana alokasi umum,,DAU,general allocation fund,general allocation grant,DAU,,,noun,,,,,,general news usage
government-bond,economy,surat utang negara,obligasi negara | surat berharga negara | obligasi pemerintah,SUN | SBN,government bond,sovereign bond | state bond | government security | government securities | treasury bond | government debt paper | government debt instrument | state debenture | government debenture,SUN,,state debt letter,noun,,,,,,general news usage
government-spending,economy,belanja negara,belanja pemerintah | pengeluaran pemerintah,,government spending,state spending | government expenditure | state expenditure | public spending | expenditure,,,government shopping,noun,,,,,,general news usage
grdp,economy,produk domestik regional bruto,,PDRB,gross regional domestic product,regional GDP | gross domestic regional product | regional gross domestic product,GRDP,,,noun,,,,,,general news usage
health-insurance,economy,jaminan kesehatan,asuransi kesehatan,,health insurance,health care coverage | health coverage | medical insurance | insurance | health security | health benefit | health care insurance | healthcare insurance | health protection | health insurer,,,health guarantee,noun,,,,,,general news usage
health-maintenance-scheme,economy,jaminan pemeliharaan kesehatan,jaminan pemeliharaan kesehatan masyarakat,JPKM,health care insurance,health maintenance scheme | health care scheme | health insurance | health care security | health maintenance guarantee | healthcare | health scheme | health care benefit,JPKM,,,noun,,,,,,general news usage
import,economy,impor,,,import,importing | imported,,,,noun,,,,,,general news usage
import-duty,economy,bea masuk,,,import duty,import tariff | duty | import tax | customs duty,,,entry fee,noun,,,,,,general news usage
income-tax,economy,pajak penghasilan,pajak pendapatan,PPh,income tax,,PPh,,,noun,,,,,,general news usage
indonesia-stock-exchange,economy,Bursa Efek Indonesia,,BEI,Indonesia Stock Exchange,Indonesian Stock Exchange,IDX | BEI,,Indonesian Effect Exchange,proper,,,,,,official name
inflation,economy,inflasi,,,inflation,inflationary,,,,noun,,,,,,general news usage
infrastructure,economy,infrastruktur,prasarana,,infrastructure,facility,,,,noun,,,,,,general news usage
initial-public-offering,economy,penawaran umum perdana,penawaran umum saham perdana | penawaran saham perdana,,initial public offering,initial share offering,IPO,,,noun,,,,,,general news usage
insurance,economy,asuransi,,,insurance,insurer,,,,noun,,,,,,general news usage
interest,economy,bunga,,,interest,interest rate | rate,,,,noun,,near: kredit | bank | pinjaman | suku | deposito | utang | persen | tabungan | obligasi | cicilan,,The charge for borrowed money.,In other contexts bunga is a flower.,general news usage
interest-rate,economy,suku bunga,tingkat suku bunga | tingkat bunga,,interest rate,rate | interest,,,flower rate,noun,,,,The price of borrowed money in percent per year.,,general news usage
investment,economy,penanaman modal,investasi,,investment,invest,,,capital planting,noun,,,,,,general news usage
issuer,economy,emiten,penerbit obligasi,,issuer,listed company | publicly listed company | public company,,,,noun,,,,,,general news usage
jakarta-stock-exchange,economy,Bursa Efek Jakarta,,BEJ,Jakarta Stock Exchange,,JSX,,Jakarta Effect Exchange,proper,,,,,Merged into the Indonesia Stock Exchange in 2007.,official name
kadin,economy,Kamar Dagang dan Industri,Kamar Dagang dan Industri Indonesia,Kadin,Indonesian Chamber of Commerce and Industry,Chamber of Commerce and Industry | Indonesian Chamber of Trade and Industry,Kadin | KADIN,,,proper,,,,,,official name
kppu,economy,Komisi Pengawas Persaingan Usaha,,KPPU,Business Competition Supervisory Commission,Indonesia Competition Commission | Commission for the Supervision of Business Competition,KPPU,,,proper,,,,,,official name
labor,economy,tenaga kerja,,,worker,labor | manpower | workforce | labor force | employee | employment | workers,,,energy work,noun,,,,,,general news usage
labor-union,economy,serikat pekerja,serikat buruh,,labor union,trade union | workers union | workers' union | worker union | union,,,,noun,,,,,,general news usage
land-and-building-tax,economy,pajak bumi dan bangunan,,,land and building tax,property tax,PBB,,earth and building tax,noun,,,,,,general news usage
land-and-building-tax-abbr,economy,PBB,,,land and building tax,property tax,PBB,,,noun,exact,near: pajak | bumi dan bangunan | NJOP | tunggakan | BPHTB | SPPT | Dispenda,,The Indonesian annual property tax.,Otherwise PBB is the United Nations.,general news usage
layoff,economy,pemutusan hubungan kerja,,PHK,layoff,termination of employment | dismissal | lay off | job termination | laid off | employment termination | redundancy | retrenchment | severance | laying off | job loss | job cut | lose job,,,work relation termination | work relationship disconnection,noun,,,,"The ending of employment, usually by the employer.",,general news usage
limited-liability-company,economy,perseroan terbatas,,,limited liability company,limited company,PT,,,noun,,,,,,general news usage
liquidity,economy,likuiditas,,,liquidity,,,,,noun,,,,,,general news usage
listed-company,economy,perusahaan terbuka,perusahaan publik,,publicly listed company,listed company | public company,,,open company,noun,,,,,,general news usage
loan,economy,pinjaman,,,loan,borrowing | credit | lending | borrow | debt,,,,noun,,,,,,general news usage
majority-stake,economy,saham mayoritas,mayoritas saham,,majority stake,majority share | majority shares | majority shareholder | majority of shares | controlling stake | majority shareholding,,,,noun,,,,,,general news usage
market-player,economy,pelaku pasar,,,market player,market participant | investor | market | trader | dealer,,,market perpetrator | market actor,noun,,,,,,general news usage
market-player-short,economy,pelaku,,,market player,player | investor | trader | dealer | market participant | agent | market,,,,noun,,near: pasar | rupiah | dolar | saham | bursa | lokal,,Short for pelaku pasar in market reports.,,general news usage
market-share,economy,pangsa pasar,,,market share,share of the market | share | market,,,,noun,,,,,,general news usage
mdgs,economy,Tujuan Pembangunan Milenium,Sasaran Pembangunan Milenium,MDGs | MDG,Millennium Development Goals,Millennium Development Goal,MDG | MDGs,,,proper,,,,,,official name
merger,economy,penggabungan usaha,merger,,merger,,,,,noun,,,,,,general news usage
microcredit,economy,kredit mikro,,,microcredit,micro credit | microloan,,,,noun,,,,,,general news usage
minimum-wage,economy,upah minimum,,,minimum wage,,,,,noun,,,,,,general news usage
monetary-crisis,economy,krisis moneter,,krismon,monetary crisis,financial crisis | currency crisis | economic crisis,,,,noun,,,,"In Indonesia, the Asian financial crisis of 1997–98.",,general news usage
monetary-policy,economy,kebijakan moneter,,,monetary policy,,,,,noun,,,,,,general news usage
money-market,economy,pasar uang,,,money market,currency market | foreign exchange market,,,,noun,,,,,,general news usage
money-supply,economy,uang beredar,jumlah uang beredar | peredaran uang,,money supply,money in circulation | money circulation,,,circulating money,noun,,,,,,general news usage
motor-vehicle-fuel-tax,economy,pajak bahan bakar kendaraan bermotor,,PBB-KB | PBBKB,motor vehicle fuel tax,vehicle fuel tax | fuel tax,,,,noun,,,,,,general news usage
motor-vehicle-tax,economy,pajak kendaraan bermotor,,,motor vehicle tax,vehicle tax | motor vehicle registration tax,,,,noun,,,,,,general news usage
movement-of-goods,economy,lalu lintas barang,arus barang,,movement of goods,flow of goods | goods traffic | traffic of goods | flow of goods and services | goods flow,,,,noun,,,,,,general news usage
msme,economy,"usaha mikro, kecil, dan menengah",usaha mikro kecil dan menengah,UMKM,"micro, small and medium enterprise","micro, small, and medium enterprise | SME | micro, small and medium-sized enterprise | micro, small and medium business | micro, small and medium businessmen | micro, small and medium-scale business | micro, small and medium-scale enterprise | small and medium enterprise | micro and small business | micro and small enterprise | small business | small enterprise",MSME,,,noun,,,,,,general news usage
mutual-fund,economy,reksa dana,reksadana,,mutual fund,,,,,noun,,,,,,general news usage
nickel,economy,nikel,,,nickel,,,,,noun,,,,,,general news usage
non-oil-and-gas,economy,nonmigas,non-migas,,non-oil and gas,non-oil/gas | non-oil non-gas | non-oil/non-gas | non-oil and non-gas | nonoil,,,,noun,,,,,,general news usage
non-performing-loan,economy,kredit bermasalah,kredit macet,NPL,non-performing loan,nonperforming loan | bad loan | bad debt | bad credit | non performing loan | loan default,NPL,,jammed credit,noun,,,,,,general news usage
non-tax-revenue,economy,penerimaan negara bukan pajak,,PNBP,non-tax state revenue,non-tax revenue | non-tax income | non-tax receipts | non-tax state income | non-tax state receipts,PNBP,,,noun,,,,,,general news usage
old-age-savings,economy,jaminan hari tua,,JHT,old-age savings,old-age benefit | provident fund | old-age security | old age insurance | old age pension | pension | retirement benefit,JHT,,old day guarantee,noun,,,,,,general news usage
outsourcing,economy,alih daya,,,outsourcing,,,,,noun,,,,,,general news usage
palm-oil,economy,minyak sawit,minyak kelapa sawit,,palm oil,,,,,noun,,,,,,general news usage
pefindo,economy,PT Pemeringkat Efek Indonesia,Pemeringkat Efek Indonesia | Pefindo | lembaga pemeringkat Pefindo,,Pefindo,PT Pemeringkat Efek Indonesia,,,Indonesian Effect Rating,proper,,,no,,,official name
pension-fund,economy,dana pensiun,,dapen,pension fund,pension | pension program | pension scheme,,,,noun,,,,,,general news usage
pension-scheme,economy,jaminan pensiun,,,pension scheme,pension benefit | pension security | pension insurance | pension program | pension,,,pension guarantee,noun,,,,,,general news usage
people-s-business-credit,economy,kredit usaha rakyat,,KUR,people's business credit,microcredit program | people's business loan,KUR,,,noun,,,,,,general news usage
per-capita-income,economy,pendapatan per kapita,pendapatan perkapita,,per capita income,income per capita,,,,noun,,,,,,general news usage
poverty-alleviation,economy,pengentasan kemiskinan,penanggulangan kemiskinan | pengurangan kemiskinan | pemberantasan kemiskinan,,poverty reduction,poverty alleviation | poverty eradication | reducing poverty | reduce poverty | alleviating poverty | alleviation of poverty | tackling poverty | combating poverty | fight against poverty | elimination of poverty | poverty elimination,,,,noun,,,,,,general news usage
poverty-line,economy,garis kemiskinan,,,poverty line,,,,,noun,,,,,,general news usage
poverty-rate,economy,angka kemiskinan,tingkat kemiskinan,,poverty rate,poverty level | poverty incidence | poverty | level of poverty | incidence of poverty,,,,noun,,,,,,general news usage
price-cap,economy,batas harga,pembatasan harga,,price cap,price limit | price restriction,,,,noun,,,,,,general news usage
private-sector,economy,sektor swasta,swasta,,private sector,private | private company | private institution | privately | private party,,,,noun,,,,,,general news usage
privatization,economy,privatisasi,swastanisasi,,privatization,,,,,noun,,,,,,general news usage
procurement,economy,pengadaan barang dan jasa,pengadaan,,procurement,provision | supply | procurement of goods and services | purchase | acquisition,,,,noun,,,,,,general news usage
producer-price-index,economy,indeks harga produsen,,,producer price index,,PPI,,,noun,,,,,,general news usage
profit-sharing,economy,bagi hasil,,,profit sharing,revenue sharing | production sharing | share | shared revenue,,,,noun,,,,,,general news usage
profit-taking,economy,aksi ambil untung,ambil untung,,profit-taking,,,,,noun,,,,,,general news usage
provincial-minimum-wage,economy,upah minimum provinsi,upah minimum regional,UMP | UMR,provincial minimum wage,regional minimum wage | minimum wage,UMR,,,noun,,,,,,general news usage
public-debt,economy,utang publik,utang pemerintah,,public debt,government debt | sovereign debt | state debt | national debt,,,,noun,,,,,,general news usage
purchasing-managers-index,economy,indeks manajer pembelian,,,purchasing managers' index,purchasing managers index,PMI,,,noun,,,,,,general news usage
purchasing-power,economy,daya beli,,,purchasing power,buying power,,,,noun,,,,,,general news usage
rare-earth,economy,logam tanah jarang,tanah jarang,,rare earth,rare earths | rare earth element,,,,noun,,,,,,general news usage
rating-agency,economy,lembaga pemeringkat,badan pemeringkat,,rating agency,credit rating agency | ratings agency | Fitch Ratings,,,,noun,,,,,,general news usage
raw-material,economy,bahan baku,bahan mentah,,raw material,feedstock | material | raw ingredient,,,,noun,,,,,,general news usage
recession,economy,resesi,,,recession,,,,,noun,,,,,,general news usage
reconstruction-rebuilding,economy,pembangunan kembali,,,reconstruction,rebuilding | redevelopment | rebuild | reconstruct,,,,noun,,,,,,general news usage
regional-budget,economy,anggaran pendapatan dan belanja daerah,anggaran pendapatan belanja daerah,APBD,regional budget,local budget | regional government budget | local government budget | provincial budget | kabupaten budget | district budget | city budget,APBD,,,noun,,,,,,general news usage
regionally-owned-enterprise,economy,badan usaha milik daerah,,BUMD,regionally owned enterprise,regional government-owned company | regional state-owned enterprise | regional government enterprise | local government-owned enterprise,BUMD,,,noun,,,,,,general news usage
remittance,economy,remitansi,kiriman uang | pengiriman uang,,remittance,transfer of money | money transfer | transfer,,,,noun,,,,,,general news usage
retribution-fee,economy,retribusi,,,user charge,levy | fee | retribution | charge | service fee,,,retribution payment,noun,,,,A regional fee paid for a public service.,"English ""retribution"" means punishment: a false friend.",general news usage
revenue-sharing-fund,economy,dana bagi hasil,,,revenue-sharing fund,revenue sharing | profit sharing | production sharing | shared revenue,,,,noun,,,,,,general news usage
revenue-state,economy,penerimaan negara,pendapatan negara,,state revenue,government revenue | state income | state receipts | government receipts,,,,noun,,,,,,general news usage
revised-budget,economy,APBN Perubahan,APBN-P | APBNP,,revised state budget,revised budget | amended state budget,,,,noun,,,,,,general news usage
rice-import,economy,impor beras,,,rice import,import of rice | importing rice | imported rice,,,,noun,,,,,,general news usage
royalty,economy,royalti,,,royalty,,,,,noun,,,,,,general news usage
rupiah,economy,rupiah Indonesia,rupiah,Rp,Indonesian rupiah,rupiah | local currency | local unit | national currency | currency | rupiahs | Indonesian unit | Indonesian currency,Rp | IDR,,,proper,,,,The currency of Indonesia.,,general news usage
rupiah-exchange-rate,economy,kurs rupiah,nilai tukar rupiah,,rupiah exchange rate,exchange rate of the rupiah | exchange rate | rupiah | value of the rupiah | rate | local currency | local unit | currency,,,,noun,,,,,English market reports say simply that the rupiah rose or fell.,general news usage
rural-bank,economy,bank perkreditan rakyat,,BPR,rural bank,people's credit bank | rural credit bank | small-scale bank | credit bank,BPR,,,noun,,,,,,general news usage
savings,economy,tabungan,,,savings,saving | savings account | deposit | account | bank account,,,,noun,,,,,,general news usage
sbi-certificate,economy,Sertifikat Bank Indonesia,,SBI,Bank Indonesia certificate,BI promissory note | Bank Indonesia promissory note | Central Bank Certificate,SBI,,,noun,,,,,,general news usage
sdgs,economy,Tujuan Pembangunan Berkelanjutan,,TPB | SDGs,Sustainable Development Goals,Sustainable Development Goal,SDG | SDGs,,,proper,,,,,,official name
securities,economy,efek,,,securities,stock | security,,,,noun,,near: bursa | saham | emiten | obligasi | pasar modal | investor | broker | Bapepam | reksa dana | perusahaan efek,,"Tradable financial instruments: shares, bonds, mutual fund units.","In its everyday sense efek is ""effect"".",general news usage
securities-paper,economy,surat berharga,,,securities,commercial paper | security | negotiable instrument | valuable paper | note | debt paper,,,valuable letter | precious letter,noun,,,,,,general news usage
senior-deputy-governor,economy,deputi gubernur senior,deputi gubernur senior BI | deputi gubernur senior Bank Indonesia,,senior deputy governor,deputy senior governor | senior deputy governor of Bank Indonesia | Bank Indonesia senior deputy governor | BI senior deputy governor,,,,noun,,,,,,general news usage
share,economy,saham,,,share,stock | stake | equity | shareholding | ownership | holding,,,,noun,,,,A unit of ownership of a company.,"Stake for a holding (""40 persen saham"" = a 40 percent stake); menanam saham figuratively = contribute.",general news usage
shareholder,economy,pemegang saham,,,shareholder,stockholder | stakeholder,,,,noun,,,,,,general news usage
shareholders-meeting,economy,rapat umum pemegang saham,,RUPS,general meeting of shareholders,shareholders meeting | shareholders' meeting | general shareholders' meeting | annual general meeting | general meeting of the shareholders | shareholder meeting | meeting of shareholders | extraordinary general meeting | extraordinary meeting | general meeting | EGM | AGM,,,,noun,,,,,,general news usage
sharia-bank,economy,bank syariah,perbankan syariah,,Islamic bank,sharia bank | Islamic banking | sharia banking | shariah bank | syariah bank | sharia-based bank | shariah-based bank | syariah banking | shariah banking | sharia-based banking | syariah-based bank,,,,noun,,,,,,general news usage
side-effect,economy,efek samping,,,side effect,adverse effect,,,,noun,,,,,,general news usage
small-and-medium-enterprises,economy,usaha kecil dan menengah,usaha kecil menengah,UKM,small and medium enterprise,small and medium-sized enterprise | small and medium business | small-to-medium business | small and medium-scale business | small- and medium-scale business | small and medium-scale enterprise | small- and medium-scale enterprise | small- and medium-sized enterprise | small business | small enterprise | small-scale business | small to medium-sized enterprise | small and medium-size enterprise | small to medium enterprise,SME,,,noun,,,,,,general news usage
social-assistance,economy,bantuan sosial,,bansos,social assistance,social aid | welfare assistance | social support,,,,noun,,,,,,general news usage
social-insurance-cover,economy,jaminan,,,security,insurance | coverage | guarantee | scheme | benefit | assurance,,,,noun,,near: jaminan sosial | kesehatan | pensiun | Askes | peserta | premi | asuransi | hari tua | pekerja | buruh,,Cover under a social insurance or pension scheme.,,general news usage
social-security,economy,jaminan sosial,,,social security,social insurance | social safety,,,social guarantee,noun,,,,,,general news usage
soft-loan,economy,pinjaman lunak,kredit lunak,,soft loan,concessional loan | soft credit | low-interest loan,,,,noun,,,,,,general news usage
solvency,economy,rasio kecukupan modal,kecukupan modal,,capital adequacy ratio,capital adequacy,CAR,,,noun,,,,,,general news usage
special-allocation-fund,economy,dana alokasi khusus,,DAK,special allocation fund,special allocation grant | specific allocation fund,DAK,,,noun,,,,,,general news usage
special-economic-zone,economy,kawasan ekonomi khusus,,KEK,special economic zone,,SEZ,,,noun,,,,,,general news usage
staple-goods,economy,bahan pokok,sembilan bahan pokok | kebutuhan pokok,sembako,staple,basic commodity | staple food | basic necessity | basic need | basic goods | staple goods | staples | basic food | daily necessities | basic foodstuff | daily need | basic supplies,,,,noun,,,,,,general news usage
state-budget,economy,anggaran pendapatan dan belanja negara,anggaran pendapatan belanja negara,APBN,state budget,national budget | budget | government budget,APBN,,state income and shopping budget,noun,,,,,,general news usage
state-owned-enterprise,economy,badan usaha milik negara,perusahaan milik negara | perusahaan negara | perusahaan pelat merah,BUMN,state-owned enterprise,state-owned company | state enterprise | state company | state-owned firm | state-run company | state firm | state-owned,SOE,,,noun,,,,,,general news usage
stimulus,economy,stimulus ekonomi,paket stimulus,,stimulus package,economic stimulus | stimulus,,,,noun,,,,,,general news usage
stock-exchange,economy,bursa efek,bursa saham | pasar saham | pasar bursa,,stock exchange,stock market | bourse | equity market | share market | stocks market,,,,noun,,,,,,general news usage
strike,economy,mogok kerja,pemogokan | aksi mogok,,strike,walkout | work stoppage,,,,noun,,,,,,general news usage
subsidy,economy,subsidi,,,subsidy,subsidized,,,,noun,,,,,,general news usage
supply-chain,economy,rantai pasok,rantai pasokan,,supply chain,,,,,noun,,,,,,general news usage
sustainable-development,economy,pembangunan berkelanjutan,,,sustainable development,,,,,noun,,,,,,general news usage
tariff,economy,tarif,,,tariff,rate | fare | price | fee | charge | toll,,,,noun,,,,,,general news usage
tax,economy,pajak,,,tax,taxation | levy | duty,,,,noun,,,,,,general news usage
tax-amnesty,economy,pengampunan pajak,amnesti pajak,,tax amnesty,,,,,noun,,,,,,general news usage
tax-evasion,economy,penggelapan pajak,penghindaran pajak,,tax evasion,tax avoidance,,,tax darkening,noun,,,,,Penggelapan pajak is illegal evasion; penghindaran pajak may be lawful avoidance.,general news usage
tax-holiday,economy,pembebasan pajak,,,tax holiday,tax exemption,,,,noun,,,,,,general news usage
tax-office,economy,direktorat jenderal pajak,ditjen pajak | kantor pajak,,tax office,directorate general of taxation | tax directorate general | Directorate General of Taxes | taxation directorate general | tax directorate | directorate general of tax | taxation office | taxation directorate,,,,noun,,,,,,general news usage
tax-revenue,economy,penerimaan pajak,pendapatan pajak,,tax revenue,tax income | tax receipts | taxation revenue | tax receipt | tax collection | tax proceeds,,,,noun,,,,,,general news usage
taxpayer,economy,wajib pajak,,,taxpayer,tax payer,,,tax obligatory,noun,,,,,,general news usage
tender,economy,tender,lelang,,tender,auction | bid | bidding | bidder,,,,noun,,,,,,general news usage
tight-money-policy,economy,kebijakan uang ketat,pengetatan moneter,,tight money policy,monetary tightening,,,,noun,,,,,,general news usage
toll-road,economy,jalan tol,jalan bebas hambatan,,toll road,expressway | turnpike | freeway | motorway | highway,,,,noun,,,,,,general news usage
tourism,economy,pariwisata,,,tourism,tourist,,,,noun,,,,,,general news usage
trade,economy,perdagangan,,,trade,trading | commerce | commercial | business,,,,noun,,,,,,general news usage
trade-balance,economy,neraca perdagangan,,,trade balance,balance of trade,,,trade scales,noun,,,,,,general news usage
trade-deficit,economy,defisit perdagangan,defisit neraca perdagangan,,trade deficit,trade gap | deficit,,,,noun,,,,,,general news usage
trade-surplus,economy,surplus perdagangan,surplus neraca perdagangan,,trade surplus,,,,,noun,,,,,,general news usage
trade-war,economy,perang dagang,,,trade war,,,,,noun,,,,,,general news usage
treasury-secretary,economy,menteri keuangan,,menkeu,Treasury Secretary,Secretary of the Treasury | US Treasury Secretary,,US Finance Minister,,noun,,near: Yellen | Janet Yellen | Mnuchin | Geithner | Timothy Geithner | Paulson | Henry Paulson | Bessent | John Snow | Jack Lew,,The US cabinet member for finance.,,general news usage
treasury-secretary-full,economy,menteri keuangan AS,menkeu AS | menteri keuangan Amerika Serikat,,US Treasury Secretary,Treasury Secretary | US Secretary of the Treasury,,,US Finance Minister,noun,,,,,,general news usage
treasury-us,economy,departemen keuangan AS,kementerian keuangan AS,,US Treasury Department,Treasury Department | US Treasury | Department of the Treasury,,,,noun,,,,,,general news usage
underwriter,economy,penjamin emisi,penjamin pelaksana emisi,,underwriter,lead underwriter,,,emission guarantor,noun,,,,,,general news usage
unemployment,economy,pengangguran,,,unemployment,unemployed | jobless | joblessness | jobless people,,,,noun,,,,,,general news usage
us-dollar,economy,dolar AS,dolar Amerika Serikat | dollar AS | dolar Amerika,,US dollar,dollar | greenback | American dollar | US currency | USD | US unit | dollars | US dollars,US$,,,proper,,,,,,general news usage
value-added-tax,economy,pajak pertambahan nilai,,PPN,value-added tax,,VAT,,value increase tax,noun,,,,Tax on the value added at each stage of production and sale.,,general news usage
village-fund,economy,dana desa,,,village fund,,,,,noun,,,,,,general news usage
working-capital,economy,modal kerja,,,working capital,,,,,noun,,,,,,general news usage
"""##
