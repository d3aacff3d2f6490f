// Generated from health.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryHealthData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
abortion,health,aborsi,pengguguran kandungan,,abortion,abort,,,,noun,,,,,,general news usage
acute-kidney-injury,health,gagal ginjal akut,,,acute kidney injury,acute kidney failure | acute renal failure,,,,noun,,,,,,general news usage
antibiotic,health,antibiotik,antibiotika,,antibiotic,,,,,noun,,,,,,general news usage
antibody,health,antibodi,,,antibody,,,,,noun,,,,,,general news usage
antiretroviral,health,antiretroviral,obat antiretroviral,ARV,antiretroviral,antiretroviral drug | anti-retroviral,ARV,,,noun,,,,,,general news usage
asthma,health,asma,penyakit asma,,asthma,asthmatic,,,,noun,,,,,,general news usage
asymptomatic-person,health,orang tanpa gejala,,OTG,asymptomatic person,asymptomatic case | asymptomatic | people without symptoms | person without symptoms | without symptoms,,,,noun,,,,,,general news usage
bio-farma,health,Bio Farma,PT Bio Farma,,Bio Farma,PT Bio Farma | Biofarma,,,,proper,,,,,,official name
bird-flu,health,flu burung,avian influenza,,bird flu,avian influenza | avian flu,,,,noun,,,,,,general news usage
blood-donor,health,donor darah,,,blood donor,blood donation | donate blood | blood drive | donor,,,,noun,,,,,,general news usage
blood-pressure,health,tekanan darah,,,blood pressure,,,,,noun,,,,,,general news usage
blood-sugar,health,kadar gula darah,gula darah,,blood sugar,blood glucose | blood sugar level,,,,noun,,,,,,general news usage
blood-transfusion,health,transfusi darah,,,blood transfusion,transfusion,,,,noun,,,,,,general news usage
booster-dose,health,dosis penguat,vaksin penguat | suntikan penguat,,booster,booster shot | booster dose,,,,noun,,,,,,general news usage
breast-cancer,health,kanker payudara,,,breast cancer,,,,,noun,,,,,,general news usage
breast-milk,health,air susu ibu,,ASI,breast milk,breastmilk | mother's milk | breastfeeding,,,,noun,,,,,,general news usage
breastfeeding,health,pemberian ASI,menyusui,,breastfeeding,breast-feeding | breastfeed | nursing | lactation | suckle,,,,noun,,,,,,general news usage
cancer-patient,health,penderita kanker,pasien kanker,,cancer patient,cancer sufferer | people with cancer,,,,noun,,,,,,general news usage
cardiovascular-disease,health,penyakit kardiovaskular,penyakit kardiovaskuler,,cardiovascular disease,heart disease,,,,noun,,,,,,general news usage
cervical-cancer,health,kanker serviks,kanker leher rahim | kanker mulut rahim,,cervical cancer,,,,,noun,,,,,,general news usage
cesarean-section,health,operasi caesar,operasi sesar | bedah caesar | bedah sesar,,cesarean section,C-section | caesarean section | cesarean | caesarean,,,,noun,,,,,,general news usage
chickenpox,health,cacar air,,,chickenpox,chicken pox,,,,noun,,,,,,general news usage
cholera,health,kolera,,,cholera,,,,,noun,,,,,,general news usage
chronic-disease,health,penyakit kronis,penyakit menahun,,chronic disease,chronic illness | chronic condition | chronic,,,,noun,,,,,,general news usage
cipto-mangunkusumo-hospital,health,Rumah Sakit Cipto Mangunkusumo,RS Cipto Mangunkusumo | RSUPN Cipto Mangunkusumo,RSCM,Cipto Mangunkusumo Hospital,Cipto Mangunkusumo General Hospital,RSCM,,,proper,,,,,,official name
clinical-trial,health,uji klinis,uji coba klinis | uji klinik,,clinical trial,clinical test,,,,noun,,,,,,general news usage
close-contact,health,kontak erat,,,close contact,,,,,noun,,,,,,general news usage
colon-cancer,health,kanker usus besar,kanker kolorektal | kanker usus,,colon cancer,bowel cancer | colorectal cancer,,,,noun,,,,,,general news usage
community-health-center,health,pusat kesehatan masyarakat,,puskesmas,community health center,public health center | local health center | health center | community health clinic | puskesmas | healthcare center | health care center,,,,noun,,,,A government clinic at district level.,,general news usage
comorbidity,health,penyakit penyerta,komorbid | penyakit bawaan | komorbiditas,,comorbidity,underlying condition | comorbid | comorbidities | underlying disease | underlying health condition | underlying medical condition,,,,noun,,,,,,general news usage
condom,health,kondom,,,condom,,,,,noun,,,,,,general news usage
confirmed-case,health,kasus konfirmasi,kasus terkonfirmasi,,confirmed case,positive case | confirmed positive case | confirmed infection | case confirmed,,,,noun,,,,,,general news usage
contact-tracing,health,pelacakan kontak,penelusuran kontak,,contact tracing,,,,,noun,,,,,,general news usage
contraception,health,kontrasepsi,alat kontrasepsi,,contraception,contraceptive | birth control,,,,noun,,,,,,general news usage
convalescent-plasma,health,plasma konvalesen,,,convalescent plasma,,,,,noun,,,,,,general news usage
coronary-heart-disease,health,penyakit jantung koroner,jantung koroner,,coronary heart disease,coronary artery disease,,,,noun,,,,,,general news usage
coronavirus,health,virus corona,virus korona | koronavirus,,coronavirus,corona virus,,,,noun,,,,,,general news usage
covid-19,health,COVID-19,penyakit virus corona 2019,,COVID-19,coronavirus disease 2019 | Covid-19,,,,proper,any,,,,,general news usage
delta-variant,health,varian Delta,,,Delta variant,Delta,,,,proper,,,,,,general news usage
dengue-fever,health,demam berdarah,demam berdarah dengue,DBD,dengue fever,dengue | dengue hemorrhagic fever,,,bloody fever,noun,,,,,,general news usage
dentist,health,dokter gigi,,,dentist,dental,,,,noun,,,,,,general news usage
diabetes,health,diabetes,kencing manis | penyakit gula | diabetes melitus | diabetes mellitus,,diabetes,diabetic | diabetes mellitus,,,,noun,,,,,,general news usage
dialysis,health,cuci darah,hemodialisis | hemodialisa,,dialysis,hemodialysis,,,blood washing,noun,,,,,,general news usage
diarrhea,health,diare,mencret | penyakit diare,,diarrhea,diarrheal | diarrhoea | diarrheal disease,,,,noun,,,,,,general news usage
drug-addict,health,pecandu narkoba,pecandu narkotika | pecandu obat bius,,drug addict,drug user | narcotics addict | addict,,,,noun,,,,,,general news usage
drug-user,health,pengguna narkoba,pemakai narkoba | pengguna narkotika,,drug user,drug addict | drug abuser,,,,noun,,,,,,general news usage
early-detection,health,deteksi dini,,,early detection,early diagnosis | early screening | detect early,,,,noun,,,,,,general news usage
ebola,health,Ebola,virus Ebola,,Ebola,Ebola virus,,,,proper,,,,,,general news usage
eijkman-institute,health,Lembaga Eijkman,Lembaga Biologi Molekuler Eijkman,,Eijkman Institute,Eijkman Institute for Molecular Biology,,,,proper,,,,,,official name
elephantiasis,health,kaki gajah,filariasis | penyakit kaki gajah,,elephantiasis,filariasis | lymphatic filariasis,,,elephant foot,noun,,,,,,general news usage
emergency-hospital,health,rumah sakit darurat,rumah sakit lapangan,,emergency hospital,field hospital | makeshift hospital,,,,noun,,,,,,general news usage
emergency-unit,health,unit gawat darurat,instalasi gawat darurat,UGD | IGD,emergency room,emergency unit | emergency department | emergency ward | casualty ward,ER,,,noun,,,,,,general news usage
encephalitis,health,radang otak,ensefalitis,,encephalitis,brain inflammation,,,,noun,,,,,,general news usage
epidemic,health,epidemi,wabah,,epidemic,outbreak | plague | pandemic,,,,noun,,,,,,general news usage
exclusive-breastfeeding,health,ASI eksklusif,,,exclusive breastfeeding,exclusive breast milk | exclusively breastfed,,,,noun,,,,,,general news usage
family-doctor,health,dokter keluarga,,,family doctor,family physician,,,,noun,,,,,,general news usage
family-planning,health,keluarga berencana,,KB,family planning,birth control,,,planned family,noun,,,,,,general news usage
food-poisoning,health,keracunan makanan,,,food poisoning,poisoned by food,,,,noun,,,,,,general news usage
gatot-soebroto-hospital,health,RSPAD Gatot Subroto,RSPAD Gatot Soebroto,,Gatot Subroto Army Hospital,Gatot Soebroto Army Hospital | Gatot Subroto hospital | Gatot Soebroto Hospital,,,,proper,,,,,,official name
general-hospital,health,rumah sakit umum,rumah sakit umum pusat,RSU | RSUP,general hospital,public hospital | hospital,,,,noun,,,,,,general news usage
general-practitioner,health,dokter umum,,,general practitioner,general physician | general practice | doctor,GP,,,noun,,,,,,general news usage
generic-drug,health,obat generik,,,generic drug,generic medicine | generics,,,,noun,,,,,,general news usage
hand-sanitizer,health,penyanitasi tangan,cairan pembersih tangan | hand sanitizer | pembersih tangan,,hand sanitizer,sanitizer,,,,noun,,,,,,general news usage
health-care,health,pelayanan kesehatan,layanan kesehatan | perawatan kesehatan,,health care,health service | healthcare | medical service | medical care | health services | medical treatment | health treatment,,,,noun,,,,,,general news usage
health-care-provider,health,penyedia layanan kesehatan,penyedia pelayanan kesehatan | pemberi layanan kesehatan | pemberi pelayanan kesehatan | penyelenggara pelayanan kesehatan,,health care provider,healthcare provider | health provider | health service provider | medical provider | provider of health services | provider of health care,,,,noun,,,,,,general news usage
health-facility,health,fasilitas kesehatan,sarana kesehatan | fasilitas layanan kesehatan | fasilitas pelayanan kesehatan,faskes,health facility,healthcare facility | health care facility | medical facility | health center | primary care | medical facilities | clinic,,,,noun,,,,,,general news usage
health-financing,health,pembiayaan kesehatan,pembiayaan layanan kesehatan | pembiayaan pelayanan kesehatan | pendanaan kesehatan | pendanaan layanan kesehatan,,health financing,health care financing | healthcare financing | financing of health care | health funding | health care funding,,,,noun,,,,,,general news usage
health-protocol,health,protokol kesehatan,,prokes,health protocol,,,,,noun,,,,,,general news usage
health-system,health,sistem kesehatan,,,health system,health care system | healthcare system,,,,noun,,,,,,general news usage
health-worker,health,tenaga kesehatan,petugas kesehatan,nakes,health worker,healthcare worker | health personnel | medical worker | health care worker | health official | health professional | health staff | health officer | medical personnel,,,,noun,,,,,,general news usage
healthy-indonesia-card,health,Kartu Indonesia Sehat,,,Healthy Indonesia Card,Indonesia Health Card,,,,proper,,,,,,official name
heart-attack,health,serangan jantung,,,heart attack,cardiac arrest | coronary,,,,noun,,,,,,general news usage
heart-disease,health,penyakit jantung,sakit jantung,,heart disease,heart problem | heart ailment | cardiac disease | heart condition | cardiovascular disease | heart and kidney disease,,,,noun,,,,,,general news usage
hepatitis,health,hepatitis,,,hepatitis,,,,,noun,,,,,,general news usage
herbal-medicine,health,obat herbal,jamu | obat tradisional,,herbal medicine,traditional medicine | jamu | herbal remedy | traditional herbal medicine | herbal drink | herb,,,,noun,,,,,,general news usage
herd-immunity,health,kekebalan kelompok,kekebalan kawanan | kekebalan komunitas,,herd immunity,community immunity,,,,noun,,,,,,general news usage
high-blood-pressure,health,tekanan darah tinggi,hipertensi | darah tinggi,,high blood pressure,hypertension | hypertensive,,,,noun,,,,,,general news usage
hiv-aids,health,HIV/AIDS,,,HIV/AIDS,HIV | AIDS,,,,noun,exact,,,Human immunodeficiency virus and acquired immunodeficiency syndrome.,,general news usage
hospital,health,rumah sakit,,,hospital,medical center | hospitalized | hospitalization,,,sick house,noun,,,,,,general news usage
immune-system,health,sistem kekebalan tubuh,sistem kekebalan | sistem imun,,immune system,,,,,noun,,,,,,general news usage
incubation-period,health,masa inkubasi,,,incubation period,,,,,noun,,,,,,general news usage
indonesian-doctors-association,health,Ikatan Dokter Indonesia,,IDI,Indonesian Doctors Association,Indonesian Medical Association | Indonesian Doctors' Association,IDI,,,proper,,,,,,official name
infant-mortality,health,angka kematian bayi,kematian bayi,,infant mortality,infant mortality rate | baby deaths | infant death | baby death,,,,noun,,,,,,general news usage
infectious-disease,health,penyakit menular,penyakit infeksi,,infectious disease,communicable disease | contagious disease | transmitted disease,,,,noun,,,,,,general news usage
influenza,health,influenza,flu,,flu,influenza,,,,noun,,,,,,general news usage
injecting-drug-user,health,pengguna narkoba suntik,pengguna jarum suntik,penasun,injecting drug user,intravenous drug user | injection drug user,IDU,,,noun,,,,,,general news usage
inpatient-care,health,rawat inap,perawatan inap | pasien rawat inap,,inpatient care,inpatient | hospitalization | hospitalized | in-patient | inpatient treatment,,,,noun,,,,,,general news usage
integrated-health-post,health,pos pelayanan terpadu,,posyandu,integrated health service post,integrated health post | integrated services post | posyandu | integrated health services post | integrated health and nutrition post,,,,noun,,,,,,general news usage
intensive-care-unit,health,unit perawatan intensif,ruang perawatan intensif,,intensive care unit,intensive care,ICU,,,noun,,,,,,general news usage
kidney-failure,health,gagal ginjal,penyakit gagal ginjal,,kidney failure,renal failure,,,,noun,,,,,,general news usage
kimia-farma,health,Kimia Farma,PT Kimia Farma,,Kimia Farma,PT Kimia Farma,,,,proper,,,,,,official name
large-scale-social-restrictions,health,pembatasan sosial berskala besar,,PSBB,large-scale social restrictions,large-scale social restriction,PSBB,,,noun,,,,,,general news usage
leprosy,health,kusta,penyakit kusta | lepra,,leprosy,leper,,,,noun,,,,,,general news usage
leukemia,health,leukemia,kanker darah,,leukemia,blood cancer,,,,noun,,,,,,general news usage
life-expectancy,health,angka harapan hidup,usia harapan hidup | harapan hidup,,life expectancy,,,,,noun,,,,,,general news usage
lockdown,health,karantina wilayah,penguncian wilayah | penguncian,,lockdown,regional quarantine | lock-down,,,,noun,,,,,,general news usage
lung-cancer,health,kanker paru-paru,kanker paru,,lung cancer,,,,,noun,,,,,,general news usage
malaria,health,malaria,penyakit malaria,,malaria,malarial,,,,noun,,,,,,general news usage
malnutrition,health,gizi buruk,kurang gizi | kekurangan gizi | malnutrisi,,malnutrition,malnourished | undernourished | poor nutrition | malnourishment | severe malnutrition | undernutrition,,,,noun,,,,,,general news usage
maternal-mortality,health,angka kematian ibu,kematian ibu,AKI,maternal mortality,maternal mortality rate | maternal death,,,,noun,,,,,,general news usage
maternity-hospital,health,rumah sakit bersalin,rumah bersalin,,maternity hospital,maternity clinic | birth clinic | maternity home,,,,noun,,,,,,general news usage
measles,health,campak,penyakit campak,,measles,,,,,noun,,,,,,general news usage
medical-check-up,health,pemeriksaan kesehatan,pemeriksaan medis | cek kesehatan,,medical check-up,health check | medical examination | medical checkup | physical examination | health examination | health checkup | health screening | medical test | medical check | health inspection | medical inspection | medical,,,,noun,,,,,,general news usage
medical-device,health,alat kesehatan,peralatan kesehatan | alat medis | peralatan medis,alkes,medical device,medical equipment | health equipment | medical instrument,,,,noun,,,,,,general news usage
medical-mask,health,masker medis,masker bedah,,medical mask,surgical mask | face mask | mask,,,,noun,,,,,,general news usage
medical-record,health,rekam medis,catatan medis,,medical record,medical history,,,,noun,,,,,,general news usage
medical-school,health,fakultas kedokteran,,,medical school,school of medicine | faculty of medicine | medical faculty,,,,noun,,,,,,general news usage
medical-specialist,health,dokter spesialis,dokter ahli,,specialist,medical specialist | specialist doctor | specialized doctor,,,,noun,,,,,,general news usage
medical-treatment,health,perawatan medis,pengobatan medis,,medical treatment,medical care | medical attention,,,,noun,,,,,,general news usage
mental-disorder,health,gangguan jiwa,gangguan mental | penyakit jiwa | gangguan kejiwaan | sakit jiwa,,mental disorder,mental illness | mental health disorder | mental health problem | mentally ill | psychiatric disorder | psychological disorder | insane | mental | mentally disturbed | mental health condition,,,soul disease,noun,,,,,,general news usage
mental-health,health,kesehatan jiwa,kesehatan mental,,mental health,,,,,noun,,,,,,general news usage
midwife,health,bidan,,,midwife,midwives | midwifery,,,,noun,,,,,,general news usage
monkeypox,health,cacar monyet,,,monkeypox,mpox,,,,noun,,,,,,general news usage
mother-and-child-health,health,kesehatan ibu dan anak,,,maternal and child health,mother and child health | maternal and child healthcare,MCH,,,noun,,,,,,general news usage
national-health-insurance,health,jaminan kesehatan nasional,,JKN,national health insurance,national health insurance program | national health insurance scheme | national healthcare insurance,NHI,,,noun,,,,,,general news usage
newborn,health,bayi baru lahir,bayi yang baru lahir,,newborn,newborn baby | new-born baby | newborn infant | neonate | newborn child | neonatal,,,,noun,,,,,,general news usage
no-smoking-area,health,kawasan tanpa rokok,kawasan bebas rokok | kawasan dilarang merokok,,no-smoking area,smoke-free area | non-smoking area | smoke-free zone,,,,noun,,,,,,general news usage
non-communicable-disease,health,penyakit tidak menular,,,non-communicable disease,noncommunicable disease,NCD,,,noun,,,,,,general news usage
nurse,health,perawat,,,nurse,caregiver | nursing,,,,noun,,,,,,general news usage
obesity,health,obesitas,kegemukan,,obesity,obese | overweight,,,,noun,,,,,,general news usage
obstetrician,health,dokter kandungan,dokter spesialis kandungan | ahli kandungan,,obstetrician,gynecologist | obstetrician-gynecologist,,,,noun,,,,,,general news usage
omicron-variant,health,varian Omicron,varian Omikron,,Omicron variant,Omicron,,,,proper,,,,,,general news usage
organ-donor,health,donor organ,,,organ donor,organ donation,,,,noun,,,,,,general news usage
organ-transplant,health,transplantasi organ,cangkok organ | pencangkokan organ,,organ transplant,organ transplantation,,,,noun,,,,,,general news usage
outbreak-extraordinary,health,kejadian luar biasa,,KLB,outbreak,extraordinary event | extraordinary occurrence | epidemic,,,,noun,,,,The official declaration of an outbreak by Indonesian health authorities.,,general news usage
outpatient-care,health,rawat jalan,perawatan jalan | pasien rawat jalan,,outpatient care,outpatient | outpatient treatment | out-patient | ambulatory,,,walking care,noun,,,,,,general news usage
oxygen-cylinder,health,tabung oksigen,,,oxygen cylinder,oxygen tank,,,,noun,,,,,,general news usage
pandemic,health,pandemi,,,pandemic,,,,,noun,,,,,,general news usage
pcr-test,health,tes PCR,uji PCR | tes usap PCR,,PCR test,PCR testing,,,,noun,,,,,,general news usage
pediatrician,health,dokter anak,dokter spesialis anak | dokter ahli anak,,pediatrician,,,,,noun,,,,,,general news usage
person-with-disabilities,health,penyandang disabilitas,penyandang cacat | difabel | kaum difabel,,person with disabilities,people with disabilities | disabled person | disabled people | disabled | person with a disability | people with disability | persons with disabilities | handicapped | people living with disabilities | person living with disabilities | disability | with disability | with disabilities,,,,noun,,,,,,general news usage
personal-protective-equipment,health,alat pelindung diri,,APD,personal protective equipment,protective gear | protective equipment,PPE,,,noun,,,,,,general news usage
pharmaceutical-company,health,perusahaan farmasi,perusahaan obat,,pharmaceutical company,drug company | pharmaceutical firm | drug maker | drugmaker | pharmaceutical | pharmaceuticals company,,,,noun,,,,,,general news usage
pharmacy,health,apotek,apotik,,pharmacy,drugstore | dispensary | chemist,,,,noun,,,,,,general news usage
pneumonia,health,radang paru-paru,pneumonia | radang paru,,pneumonia,lung inflammation,,,,noun,,,,,,general news usage
polio,health,polio,penyakit polio,,polio,poliomyelitis,,,,noun,,,,,,general news usage
ppkm,health,pemberlakuan pembatasan kegiatan masyarakat,,PPKM,public activity restrictions,community activity restrictions | enforcement of restrictions on public activities,PPKM,,,noun,,,,,,general news usage
pregnant-woman,health,ibu hamil,wanita hamil | perempuan hamil,bumil,pregnant woman,expectant mother | pregnant mother | pregnant | pregnant women | mother-to-be,,,,noun,,,,,,general news usage
prenatal-care,health,pemeriksaan kehamilan,perawatan kehamilan | pemeriksaan antenatal,,prenatal care,antenatal care | pregnancy check-up | antenatal check-up | pregnancy examination | prenatal check | antenatal checkup | prenatal checkup,,,,noun,,,,,,general news usage
prescription-drug,health,obat resep,obat dengan resep dokter,,prescription drug,prescription medicine | prescription medication,,,,noun,,,,,,general news usage
primary-health-care,health,pelayanan kesehatan primer,pelayanan kesehatan dasar | layanan kesehatan primer | layanan kesehatan dasar,,primary health care,basic health service | primary healthcare | basic health care | primary care | basic healthcare | primary health service | primary health | basic health care service,,,,noun,,,,,,general news usage
psychiatric-hospital,health,rumah sakit jiwa,,RSJ,psychiatric hospital,mental hospital | mental institution | mental health hospital | asylum,,,,noun,,,,,,general news usage
public-health,health,kesehatan masyarakat,,,public health,community health | people's health,,,,noun,,,,,,general news usage
public-health-emergency,health,darurat kesehatan masyarakat,kedaruratan kesehatan masyarakat,,public health emergency,,,,,noun,,,,,,general news usage
quarantine,health,karantina,,,quarantine,,,,,noun,,,,,,general news usage
rabies,health,rabies,penyakit anjing gila,,rabies,rabid,,,,noun,,,,,,general news usage
rapid-test,health,tes cepat,uji cepat | rapid test | tes cepat antigen,,rapid test,rapid antigen test | rapid testing,,,,noun,,,,,,general news usage
regional-general-hospital,health,rumah sakit umum daerah,,RSUD,regional general hospital,regional public hospital | general hospital | regional hospital | public hospital | local general hospital | district hospital | hospital | RSUD,,,,noun,,,,,,general news usage
reproductive-health,health,kesehatan reproduksi,,kespro,reproductive health,,,,,noun,,,,,,general news usage
respiratory-infection,health,infeksi saluran pernapasan akut,infeksi saluran pernafasan akut | infeksi saluran pernapasan atas,ISPA,acute respiratory infection,respiratory infection | acute respiratory tract infection | upper respiratory infection | respiratory tract infection,ARI,,,noun,,,,,,general news usage
respiratory-problem,health,gangguan pernapasan,gangguan pernafasan | penyakit pernapasan | masalah pernapasan,,respiratory problem,respiratory disease | breathing problem | respiratory distress | respiratory illness | respiratory disorder | breathing difficulty | respiratory ailment | respiratory,,,,noun,,,,,,general news usage
sanitation,health,sanitasi,penyehatan lingkungan,,sanitation,sanitary,,,,noun,,,,,,general news usage
self-isolation,health,isolasi mandiri,,isoman,self-isolation,self-isolate | self-quarantine | home isolation | isolate themselves,,,,noun,,,,,,general news usage
sexually-transmitted-infection,health,infeksi menular seksual,penyakit menular seksual,,sexually transmitted infection,sexually transmitted disease,STI | STD,,,noun,,,,,,general news usage
shortness-of-breath,health,sesak napas,sesak nafas,,shortness of breath,breathing difficulty | difficulty breathing | breathlessness | short of breath | difficulties breathing | dyspnea | trouble breathing,,,tight breath,noun,,,,,,general news usage
side-effect-immunization,health,kejadian ikutan pasca imunisasi,kejadian ikutan pascaimunisasi,KIPI,adverse event following immunization,post-immunization adverse event | adverse events following immunization,AEFI,,,noun,,,,,,general news usage
smallpox,health,cacar,penyakit cacar,,smallpox,pox,,,,noun,,,,,,general news usage
social-distancing,health,jaga jarak,jarak sosial | pembatasan sosial | penjarakan sosial | penjarakan fisik,,social distancing,physical distancing | social restriction | keep distance | social distance | distancing,,,,noun,,,,,,general news usage
stem-cell,health,sel punca,sel induk,,stem cell,,,,,noun,,,,,,general news usage
stroke,health,stroke,penyakit stroke,,stroke,,,,,noun,,,,,,general news usage
stunting,health,tengkes,stunting,,stunting,,,,,noun,,,,,,general news usage
substance-abuse,health,penyalahgunaan narkoba,penyalahgunaan obat | penyalahgunaan narkotika | penyalahgunaan obat terlarang | penyalahgunaan obat-obatan,,drug abuse,substance abuse | abuse of drugs | drug use | drug misuse,,,,noun,,,,,,general news usage
surgeon,health,dokter bedah,ahli bedah,,surgeon,,,,,noun,,,,,,general news usage
swab-test,health,tes usap,uji usap | swab test,,swab test,PCR test | swab,,,,noun,,,,,,general news usage
swine-flu,health,flu babi,,,swine flu,,,,,noun,,,,,,general news usage
tetanus,health,tetanus,,,tetanus,,,,,noun,,,,,,general news usage
tobacco-control,health,pengendalian tembakau,pengendalian rokok,,tobacco control,,,,,noun,,,,,,general news usage
toddler,health,balita,anak di bawah lima tahun,,child under five,toddler | under-five | children under five | infant | small child | under-fives | young child | children aged five and under | children five and under | children aged under five | child aged under five | preschooler,,,,noun,,,,,,general news usage
traditional-birth-attendant,health,dukun bayi,dukun beranak | paraji,,traditional birth attendant,traditional midwife | birth attendant | dukun beranak | dukun | paraji,,,,noun,,,,,,general news usage
traditional-healer,health,dukun,,,traditional healer,shaman | healer | dukun | witch doctor | medicine man | folk healer,,,,noun,,,,,,general news usage
tuberculosis,health,tuberkulosis,,TBC,tuberculosis,tuberculous,TB,,,noun,,,,,,general news usage
typhoid,health,tifus,demam tifoid | tipes | tifoid,,typhoid,typhoid fever | typhus,,,,noun,,,,,,general news usage
universal-health-coverage,health,cakupan kesehatan semesta,cakupan kesehatan universal,,universal health coverage,universal healthcare,,,,noun,,,,,,general news usage
vaccination,health,vaksinasi,imunisasi,,vaccination,immunization,,,,noun,,,,,,general news usage
vaccine,health,vaksin,,,vaccine,,,,,noun,,,,,,general news usage
vaccine-dose,health,dosis vaksin,takaran vaksin,,vaccine dose,dose of vaccine | dose,,,,noun,,,,,,general news usage
ventilator,health,ventilator,alat bantu pernapasan | alat bantu napas,,ventilator,respirator | breathing apparatus | ventilation,,,,noun,,,,,,general news usage
virus-variant,health,varian virus,varian baru virus,,virus variant,variant of the virus | variant | new variant,,,,noun,,,,,,general news usage
vitamin-a,health,vitamin A,,,vitamin A,,,,,noun,exact,,,,,general news usage
wheelchair,health,kursi roda,,,wheelchair,,,,,noun,,,,,,general news usage
wisma-atlet-hospital,health,Rumah Sakit Darurat Covid-19 Wisma Atlet,RSDC Wisma Atlet | RS Wisma Atlet,,Wisma Atlet Emergency Hospital,Athletes Village Emergency Hospital | Wisma Atlet COVID-19 Emergency Hospital,,,,proper,,,,,,official name
"""##
