// Generated from law.csv by `make generate`; do not edit.
// swift-format-ignore-file

let glossaryLawData: StaticString = ##"""
concept,subject,id,id:admitted,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos,case,when,translate,definition,note,source
abolition-law,law,abolisi,,,abolition,termination of prosecution | dismissal of charges,,,,noun,,near: amnesti | presiden | DPR | grasi | terdakwa,,A presidential act that ends a prosecution.,,general news usage
accountability-legal,law,tanggung gugat,bertanggung gugat | pertanggunggugatan,,accountability,accountable | liability | liable | accountably,,,,noun,,,,,,general news usage
amnesty,law,amnesti,,,amnesty,pardon,,,,noun,,,,,,general news usage
anticorruption,law,antikorupsi,anti-korupsi | anti korupsi,,anticorruption,anti-corruption | anti-graft | antigraft,,,,noun,,,,,,general news usage
appeal-criminal,law,banding,,,appeal,appellate,,,,noun,,near: pengadilan | hakim | vonis | putusan | terdakwa | jaksa | hukum | terpidana | kasasi | mengajukan,,A request to a high court to rehear a case.,,general news usage
arbitration,law,arbitrase,,,arbitration,,,,,noun,,,,,,general news usage
arrest,law,penangkapan,,,arrest,detention | capture | catch | fishing | seizure,,,,noun,,,,,,general news usage
arrest-warrant,law,surat perintah penangkapan,surat penangkapan,,arrest warrant,warrant | warrant of arrest,,,arrest order letter,noun,,,,,,general news usage
article-law,law,pasal,,,article,section | clause | art. | sec.,,,,noun,,,,"A numbered clause of a law, treaty or contract.",,general news usage
assassination,law,pembunuhan politik,,,assassination,political killing | political murder,,,,noun,,,,,,general news usage
assault-crime,law,penganiayaan,,,assault,abuse | maltreatment | torture | persecution | mistreatment | battery,,,,noun,,,,,,general news usage
attorney-general,law,jaksa agung,,,attorney general,prosecutor general,,,great prosecutor | supreme prosecutor,noun,,,,,,general news usage
attorney-generals-office,law,Kejaksaan Agung,,Kejagung,Attorney General's Office,Office of the Attorney General,AGO,,,proper,,,,,,official name
bail,law,jaminan,,,bail,,,,,noun,,near: tahanan | penahanan | dibebaskan | membebaskan | pembebasan | bebas | ditahan | terdakwa | hakim,,Money or surety for the release of a detainee before trial.,Bebas dengan jaminan = released on bail.,general news usage
bail-payment,law,uang jaminan,,,bail,deposit | security deposit | bond | guarantee money,,,,noun,,,,,,general news usage
bankruptcy,law,kepailitan,kebangkrutan,,bankruptcy,insolvency | bankrupt,,,,noun,,,,,,general news usage
blasphemy,law,penistaan agama,penodaan agama,,blasphemy,religious defamation,,,religion insult,noun,,,,,,general news usage
bpk,law,Badan Pemeriksa Keuangan,,BPK,Audit Board of Indonesia,Supreme Audit Agency | Supreme Audit Board | State Audit Agency | Financial Audit Board | Audit Board,BPK,,Financial Checking Agency,proper,,,,,,official name
bpkp,law,Badan Pengawasan Keuangan dan Pembangunan,,BPKP,Finance and Development Supervisory Agency,Development Finance Comptroller,BPKP,,,proper,,,,,,official name
bribe-acceptance,law,gratifikasi,,,illegal gratuity,gratuity | gratification | gift | bribe,,,,noun,,,,A gift to an official that may amount to a bribe.,"""Gratification"" is a false friend outside Indonesian legal English.",general news usage
bribery,law,penyuapan,suap,,bribery,bribe,,,,noun,,,,,,general news usage
case-review,law,peninjauan kembali,,,case review,judicial review | review,,,looking back,noun,,,,A last extraordinary appeal to the Supreme Court on new evidence.,"Not ""judicial review"" of laws (uji materi).",general news usage
cassation,law,kasasi,,,cassation,appeal to the Supreme Court | cassation appeal | final appeal | appeal,,,,noun,,,,,,general news usage
circuit-court,law,sidang keliling,,,circuit court,mobile court | traveling court,,,mobile session,noun,,,,,,general news usage
city-arrest,law,tahanan kota,,,city arrest,,,,,noun,,,,,,general news usage
civil-code,law,Kitab Undang-Undang Hukum Perdata,,KUHPerdata,Civil Code,,KUHPerdata,,,proper,,,,,,official name
civil-law,law,hukum perdata,,,civil law,private law,,,,noun,,,,,,general news usage
class-action,law,gugatan perwakilan kelompok,gugatan kelompok,,class action,class-action lawsuit,,,,noun,,,,,,general news usage
clemency,law,grasi,,,clemency,pardon | presidential pardon,,,,noun,,,,,,general news usage
commercial-court,law,pengadilan niaga,,,commercial court,,,,,noun,,,,,,general news usage
compensation,law,ganti rugi,,,compensation,damages | indemnity | restitution | redress | reimbursement | reparation | compensate,,,change of loss,noun,,,,,,general news usage
complaint-offense,law,delik aduan,,,complaint-based offense,offense upon complaint,,,,noun,,,,,,general news usage
constitutional-court,law,Mahkamah Konstitusi,,,Constitutional Court,,,,,proper,,,,The court that reviews laws against the constitution and rules on election disputes.,,general news usage
constitutional-court-abbr,law,MK,,,Constitutional Court,,MK,,,proper,exact,near: Mahkamah | hakim | putusan | gugatan | UU | pemilu | konstitusi | sengketa | uji materi,,,,general news usage
constitutional-justice,law,hakim konstitusi,,,constitutional justice,Constitutional Court justice | constitutional judge | Constitutional Court judge,,,,noun,,,,,,general news usage
convict,law,terpidana,narapidana,napi,convict,inmate | prisoner | convicted,,,,noun,,,,,,general news usage
copyright,law,hak cipta,,,copyright,,,,creation right,noun,,,,,,general news usage
corruption-court,law,pengadilan tindak pidana korupsi,pengadilan tipikor,,corruption court,anticorruption court,,,,noun,,,,,,general news usage
corruption-crime,law,tindak pidana korupsi,,tipikor,corruption crime,corruption offense | corruption | crime of corruption | corruption case | criminal act of corruption,,,,noun,,,,,,general news usage
court,law,pengadilan,,,court,trial | tribunal | justice | courtroom,,,,noun,,,,,,general news usage
court-decision,law,keputusan pengadilan,putusan pengadilan,,court decision,court ruling | verdict | court verdict | court's decision | ruling | judgment | court's ruling | judicial decision,,,,noun,,,,,,general news usage
court-ruling,law,putusan,,,ruling,verdict | decision | judgment | award,,,,noun,,near: hakim | pengadilan | Mahkamah | MK | MA | banding | kasasi | terdakwa | hukum | gugatan | sidang | arbitrase | vonis,,The decision that ends a court case.,Verdict for guilt in criminal cases; ruling or judgment otherwise.,general news usage
court-session,law,sidang pengadilan,persidangan,,court session,trial | court hearing | hearing | session | proceedings | court,,,,noun,,,,,,general news usage
courts-justice,law,peradilan,,,judiciary,judicial | justice | trial | court,,,,noun,,,,,,general news usage
criminal-code,law,Kitab Undang-Undang Hukum Pidana,,KUHP,Criminal Code,Penal Code,KUHP,,,proper,,,,,,official name
criminal-law,law,hukum pidana,,,criminal law,penal law,,,,noun,,,,,,general news usage
criminal-offense,law,tindak pidana,perbuatan pidana | delik,,criminal offense,crime | criminal act | offense | criminal,,,action of penal,noun,,,,,,general news usage
criminal-procedure-code,law,Kitab Undang-Undang Hukum Acara Pidana,,KUHAP,Criminal Procedure Code,Code of Criminal Procedure | Criminal Code Procedures,KUHAP,,,proper,,,,,,official name
customary-law,law,hukum adat,,,customary law,adat law | traditional law,,,,noun,,,,,,general news usage
death-penalty,law,hukuman mati,pidana mati,,death penalty,death sentence | capital punishment | execution | death,,,dead punishment,noun,,,,,,general news usage
defamation,law,pencemaran nama baik,,,defamation,libel | slander,,,good name pollution,noun,,,,,,general news usage
defendant,law,terdakwa,,,defendant,accused,,,suspect,noun,,,,A person on trial.,"Tersangka (suspect) becomes terdakwa (defendant) when the trial begins, terpidana (convict) after final judgment.",general news usage
defendant-civil,law,tergugat,,,defendant,respondent,,,,noun,,,,,,general news usage
defense-plea,law,pleidoi,pledoi | nota pembelaan,,defense plea,plea | defense statement,,,,noun,,,,,,general news usage
detainee,law,tahanan,,,detainee,prisoner | custody | detention | inmate | prison,,,resistance,noun,,,,,,general news usage
detention,law,penahanan,,,detention,arrest | imprisonment | remand | custody | detain | captivity | seizure,,,,noun,,,,,,general news usage
detention-center,law,rumah tahanan,,rutan,detention center,detention house | remand prison | prison | jail,,,prisoner house,noun,,,,,,general news usage
district-court,law,pengadilan negeri,,,district court,state court,,,country court,noun,,,,,"""State court"" is a false calque of negeri; the lowest general court is the district court.",general news usage
district-prosecutors-office,law,kejaksaan negeri,,kejari,district prosecutor's office,prosecutor's office | district attorney's office,,,,noun,,,,,,general news usage
divorce-petition,law,gugatan cerai,cerai gugat | gugat cerai,,divorce petition,petition for divorce | divorce suit | divorce lawsuit | divorce action | divorce case | wife-initiated divorce | divorce,,,,noun,,,,,,general news usage
domestic-violence,law,kekerasan dalam rumah tangga,,KDRT,domestic violence,,,,violence in the household,noun,,,,,,general news usage
drug-trafficking,law,perdagangan narkoba,peredaran narkoba | perdagangan narkotika | penyelundupan narkoba | peredaran gelap narkoba,,drug trafficking,drug trade | drug smuggling | drug distribution | narcotics trafficking | drugs trafficking,,,,noun,,,,,,general news usage
due-process,law,proses hukum,,,legal process,due process | legal proceedings | legal procedure | due process of law | justice process,,,,noun,,,,,,general news usage
embezzlement,law,penggelapan,,,embezzlement,evasion,,,darkening,noun,,,,,,general news usage
enforced-disappearance,law,penghilangan paksa,penghilangan orang secara paksa,,enforced disappearance,forced disappearance,,,,noun,,,,,,general news usage
evidence,law,barang bukti,alat bukti,,evidence,piece of evidence | exhibit,,,proof goods | proof tool,noun,,,,,,general news usage
execution,law,eksekusi mati,pelaksanaan hukuman mati,,execution,,,,,noun,,,,,,general news usage
expert-witness,law,saksi ahli,,,expert witness,,,,,noun,,,,,,general news usage
extortion,law,pemerasan,,,extortion,blackmail,,,,noun,,,,,,general news usage
extrajudicial-killing,law,pembunuhan di luar hukum,pembunuhan di luar proses hukum,,extrajudicial killing,extra-judicial killing,,,,noun,,,,,,general news usage
eyewitness,law,saksi mata,,,eyewitness,witness | eye witness,,,,noun,,,,,,general news usage
fine,law,denda,,,fine,penalty,,,,noun,,,,,,general news usage
firing-squad,law,regu tembak,hukuman tembak mati,,firing squad,,,,,noun,,,,,,general news usage
fraud,law,penipuan,,,fraud,deception | scam | swindle | cheating | deceit,,,,noun,,,,,,general news usage
freedom-of-expression,law,kebebasan berekspresi,kebebasan berpendapat,,freedom of expression,freedom of speech | free speech,,,,noun,,,,,,general news usage
freedom-of-religion,law,kebebasan beragama,,,religious freedom,freedom of religion,,,,noun,,,,,,general news usage
freedom-of-the-press,law,kebebasan pers,,,press freedom,freedom of the press,,,,noun,,,,,,general news usage
fugitive,law,buronan,buron,,fugitive,wanted | at large | wanted man,,,,noun,,,,,,general news usage
hate-speech,law,ujaran kebencian,,,hate speech,,,,hate utterance,noun,,,,,,general news usage
high-court,law,pengadilan tinggi,,,high court,appeals court | court of appeals | appellate court,,,,noun,,,,,,general news usage
high-prosecutors-office,law,kejaksaan tinggi,,kejati,high prosecutor's office,provincial prosecutor's office | prosecutor's office,,,,noun,,,,,,general news usage
hijacker,law,pembajak,,,hijacker,pirate,,,,noun,,,,,,general news usage
hijacking,law,pembajakan,,,hijacking,piracy | hijack,,,,noun,,,,"Seizing a plane, ship or bus.","Of software, films and books: piracy.",general news usage
house-arrest,law,tahanan rumah,penahanan rumah,,house arrest,,,,house prisoner,noun,,,,,,general news usage
human-rights-activist,law,aktivis HAM,aktivis hak asasi manusia | pegiat HAM,,human rights activist,rights activist,,,,noun,,,,,,general news usage
human-rights-court,law,pengadilan HAM,pengadilan hak asasi manusia,,human rights court,,,,,noun,,,,,,general news usage
human-rights-defender,law,pembela HAM,pembela hak asasi manusia,,human rights defender,rights defender,,,,noun,,,,,,general news usage
human-trafficking,law,perdagangan manusia,perdagangan orang | tindak pidana perdagangan orang,TPPO,human trafficking,trafficking in persons | people trafficking | trafficking in humans | trafficking,,,human trade | person trade,noun,,,,,,general news usage
illegal-drugs,law,narkoba,narkotika dan obat-obatan terlarang | obat terlarang | obat-obatan terlarang,,drug,illegal drug | narcotic | narcotics | banned drug | illicit drug,,,,noun,,,,,,general news usage
illegal-levy,law,pungutan liar,,pungli,illegal levy,illegal fee | extortion | illegal charge | unauthorized levy | illegal charges | informal charge | unofficial charge | unofficial levy | unofficial tax | illicit levy,,,wild levy,noun,,,,,,general news usage
immunity-legal,law,kekebalan hukum,imunitas hukum,,immunity,legal immunity | immunity from prosecution,,,,noun,,,,,,general news usage
imprisoning,law,pemenjaraan,,,imprisonment,jailing | incarceration,,,,noun,,,,,,general news usage
imprisonment,law,hukuman penjara,pidana penjara | kurungan penjara,,imprisonment,prison sentence | prison term | jail term | jail sentence | in prison | jail | prison,,,,noun,,,,,,general news usage
impunity,law,impunitas,,,impunity,,,,,noun,,,,,,general news usage
indictment,law,dakwaan,surat dakwaan,,indictment,charge | charged,,,accusation letter,noun,,,,The formal charge read by the prosecutor at the opening of a trial.,,general news usage
intellectual-property-rights,law,hak kekayaan intelektual,hak atas kekayaan intelektual,HKI | HaKI,intellectual property rights,intellectual property right | intellectual property,IPR,,intellectual wealth rights,noun,,,,,,general news usage
interim-ruling,law,putusan sela,,,interlocutory decision,interim ruling | interim decision,,,,noun,,,,,,general news usage
interrogation,law,interogasi,pemeriksaan polisi,,interrogation,questioning,,,,noun,,,,,,general news usage
investigation-formal,law,penyidikan,,,investigation,criminal investigation | formal investigation | probe,,,,noun,,,,,,general news usage
investigation-preliminary,law,penyelidikan,,,investigation,inquiry | probe | preliminary investigation | research,,,,noun,,,,,,general news usage
investigator,law,penyidik,penyelidik,,investigator,detective | investigating | investigation team | investigation,,,,noun,,,,,,general news usage
islamic-law,law,hukum Islam,syariat Islam | syariah Islam,,Islamic law,sharia | Islamic sharia | Shariah,,,,noun,,,,,,general news usage
judge,law,hakim,,,judge,justice,,,,noun,,,,,,general news usage
judicial-commission,law,Komisi Yudisial,,KY,Judicial Commission,,KY,,,proper,,,,,,official name
judicial-review,law,uji materi,uji materiil | pengujian undang-undang | judicial review | hak uji materi,,judicial review,constitutional review,,,material test,noun,,,,,,general news usage
jurisdiction,law,yurisdiksi,,,jurisdiction,,,,,noun,,,,,,general news usage
jurisprudence,law,yurisprudensi,,,case law,jurisprudence | precedent,,,,noun,,,,,,general news usage
justice-collaborator,law,saksi pelaku,saksi mahkota,,justice collaborator,crown witness | state witness,,,,noun,,,,,,general news usage
kidnapping,law,penculikan,,,kidnapping,abduction | kidnap | captivity | captive | abduct | hostage-taking,,,,noun,,,,,,general news usage
kpk,law,Komisi Pemberantasan Korupsi,,KPK,Corruption Eradication Commission,anticorruption commission | anti-graft commission,KPK,,,proper,,,,,,official name
law-enforcement,law,penegakan hukum,,,law enforcement,enforcement of the law | legal enforcement | enforcement of law | uphold the law | upholding the law | enforce the law | enforcing the law | upholding of the law,,,law upholding,noun,,,,,,general news usage
lawsuit,law,gugatan,,,lawsuit,suit | claim | challenge | petition,,,,noun,,,,,,general news usage
lawyer,law,pengacara,kuasa hukum | penasihat hukum | advokat,,lawyer,attorney | legal counsel | counsel | advocate | legal adviser | defense lawyer | legal representative,,,law power,noun,,,,,,general news usage
legal-action,law,tindakan hukum,langkah hukum | upaya hukum,,legal action,legal step | legal measure | legal remedy | legal recourse | legal effort,,,,noun,,,,,Upaya hukum is the technical term for an appeal or other legal remedy.,general news usage
legal-aid,law,bantuan hukum,,,legal aid,legal assistance,,,,noun,,,,,,general news usage
legal-aid-institute,law,Lembaga Bantuan Hukum,,LBH | YLBHI,Legal Aid Institute,Legal Aid Foundation | Indonesian Legal Aid Foundation,YLBHI | LBH,,,proper,,,,,,general news usage
legal-basis,law,dasar hukum,landasan hukum | payung hukum,,legal basis,legal foundation | legal umbrella | legal grounds | legal base,,,,noun,,,,,,general news usage
legal-certainty,law,kepastian hukum,,,legal certainty,law certainty | certainty of law,,,,noun,,,,,,general news usage
legal-entity,law,badan hukum,,,legal entity,corporation | incorporated | legal body,,,law body,noun,,,,,,general news usage
life-sentence,law,hukuman seumur hidup,penjara seumur hidup | hukuman penjara seumur hidup,,life sentence,life imprisonment | life in prison | life term,,,,noun,,,,,,general news usage
military-court,law,pengadilan militer,mahkamah militer,,military court,court-martial | military tribunal,,,,noun,,,,,,general news usage
minority,law,minoritas,,,minority,,,,,noun,,,,,,general news usage
money-laundering,law,pencucian uang,tindak pidana pencucian uang,TPPU,money laundering,,,,money washing,noun,,,,,,general news usage
money-laundering-offender,law,pelaku pencucian uang,,,money launderer,,,,,noun,,,,,,general news usage
murder,law,pembunuhan,,,murder,killing | assassination | homicide | massacre | manslaughter,,,,noun,,,,,,general news usage
notary,law,notaris,,,notary,notary public,,,,noun,,,,,,general news usage
objection-plea,law,eksepsi,,,objection,exception | demurrer,,,,noun,,,,,,general news usage
out-of-court-settlement,law,penyelesaian di luar pengadilan,,,out-of-court settlement,settlement out of court,,,,noun,,,,,,general news usage
panel-of-judges,law,majelis hakim,,,panel of judges,judicial panel | judges | judge | bench,,,assembly of judges,noun,,,,,,general news usage
paragraph-law,law,ayat,,,paragraph,verse | clause | section | passage | subsection,,,,noun,,,,A numbered part of an article of a law.,"In statutes paragraph (Pasal 28 ayat (1) = Article 28, paragraph 1); in scripture verse.",general news usage
parliamentary-immunity,law,hak imunitas,,,immunity,parliamentary immunity,,,,noun,,,,,,general news usage
parole,law,pembebasan bersyarat,bebas bersyarat,,parole,conditional release | conditional freedom,,,,noun,,,,,,general news usage
penalty-demand,law,tuntutan,,,demand,claim | charge | requirement | prosecution | lawsuit | call,,,,noun,,,,,,general news usage
penitentiary,law,lembaga pemasyarakatan,,lapas,penitentiary,prison | correctional facility | correctional institution | jail,,,socialization institution,noun,,,,A prison for convicted persons.,,general news usage
people-smuggling,law,penyelundupan manusia,penyelundupan orang,,people smuggling,human smuggling,,,,noun,,,,,,general news usage
perpetrator,law,pelaku,,,perpetrator,offender | culprit | attacker | actor | player | suspect | person,,,,noun,,near: polisi | pembunuhan | penembakan | serangan | kejahatan | bom | teror | kekerasan | korban | perampokan | pencurian | penyerangan | ditangkap | kriminal | hukum | pidana | korupsi | pengeboman | pemboman | pemerkosaan,,A person who commits a crime.,"Outside crime pelaku is ""player, actor"": pelaku pasar = market player, pelaku usaha = business operator.",general news usage
piracy-at-sea,law,perompakan,pembajakan kapal,,piracy,hijacking of ships,,,,noun,,,,,,general news usage
pirate,law,perompak,bajak laut,,pirate,,,,,noun,,,,,,general news usage
plaintiff,law,penggugat,,,plaintiff,,,,challenger,noun,,,,,,general news usage
poisoning,law,peracunan,,,poisoning,,,,,noun,,,,,,general news usage
ppatk,law,Pusat Pelaporan dan Analisis Transaksi Keuangan,,PPATK,Financial Transaction Reports and Analysis Center,Financial Transaction Reports and Analysis Centre | Indonesian Financial Transaction Reports and Analysis Center,PPATK,,,proper,,,,,,official name
premeditated-murder,law,pembunuhan berencana,,,premeditated murder,,,,planned murder,noun,,,,,,general news usage
presiding-judge,law,ketua majelis hakim,hakim ketua,,presiding judge,chief judge | chief justice | head judge,,,,noun,,,,,,general news usage
presumption-of-innocence,law,praduga tak bersalah,asas praduga tak bersalah,,presumption of innocence,presumed innocent,,,,noun,,,,,,general news usage
pretrial-motion,law,praperadilan,,,pretrial motion,pretrial | pretrial hearing | pre-trial,,,,noun,,,,,,general news usage
prison,law,penjara,,,prison,jail | imprisonment | imprison | behind bars | detention,,,,noun,,,,,,general news usage
probation-sentence,law,hukuman percobaan,masa percobaan,,suspended sentence,probation | probation period | trial period,,,,noun,,,,,,general news usage
prosecution-service,law,kejaksaan,,,prosecutor's office,prosecution service | public prosecutor | prosecutors | attorney general's office | prosecutor | prosecutorial agency | prosecution,,,,noun,,,,,,general news usage
prosecutor,law,jaksa,penuntut umum | jaksa penuntut umum,JPU,prosecutor,public prosecutor | attorney | prosecuting attorney | prosecution,,,,noun,,,,,,general news usage
rape,law,pemerkosaan,perkosaan,,rape,,,,,noun,,,,,,general news usage
regulation-of-finance-minister,law,peraturan menteri keuangan,,,Finance Minister Regulation,Minister of Finance Regulation | regulation of the Minister of Finance | finance minister's regulation | finance ministry regulation | finance ministerial regulation,,,,noun,,,,,,general news usage
regulation-of-home-minister,law,peraturan menteri dalam negeri,,Permendagri,Home Affairs Minister Regulation,Minister of Home Affairs Regulation | regulation of the Minister of Home Affairs | Home Affairs Ministry Regulation | regulation of the home minister | home minister's regulation | Home Affairs Ministerial Regulation,,,,noun,,,,,,general news usage
rehabilitation-law,law,pemulihan nama baik,rehabilitasi nama baik,,rehabilitation,restoration of reputation,,,,noun,,,,,,general news usage
religious-court,law,pengadilan agama,,,religious court,Islamic court,,,,noun,,,,,,general news usage
remission,law,remisi,,,sentence reduction,remission | sentence cut,,,,noun,,,,,,general news usage
restitution,law,restitusi,,,restitution,refund,,,,noun,,,,,,general news usage
restorative-justice,law,keadilan restoratif,,,restorative justice,,,,,noun,,,,,,general news usage
robbery,law,perampokan,,,robbery,heist,,,,noun,,,,,,general news usage
search-warrant,law,surat perintah penggeledahan,,,search warrant,,,,,noun,,,,,,general news usage
sentence-demand,law,tuntutan jaksa,,,prosecutor's sentence demand,sentence demand | prosecution's demand | prosecutors' demand,,,prosecutor's claim,noun,,,,,,general news usage
session,law,sidang,,,session,meeting | conference | assembly | trial | hearing | convention,,,,noun,,,,"A sitting of a court, parliament or assembly.",,general news usage
sexual-harassment,law,pelecehan seksual,,,sexual harassment,sexual abuse | sexual assault | sexually harassed,,,sexual insult,noun,,,,,,general news usage
sexual-violence,law,kekerasan seksual,,,sexual violence,sexual abuse | sexual assault,,,,noun,,,,,,general news usage
sharia,law,syariat,syariah | syari'ah,,sharia,Islamic law | shariah | Islamic | syariah | sharia-based,,,,noun,,,,,,general news usage
smuggling,law,penyelundupan,,,smuggling,trafficking,,,,noun,,,,,,general news usage
state-administrative-court,law,pengadilan tata usaha negara,,PTUN,state administrative court,administrative court,,,,noun,,,,,,general news usage
sting-operation,law,operasi tangkap tangan,tangkap tangan,OTT,sting operation,raid | red-handed,,,hand catching operation,noun,,,,,,general news usage
supreme-court,law,Mahkamah Agung,,,Supreme Court,,,,,proper,,,,Indonesia's highest court of appeal (cassation).,,general news usage
supreme-court-abbr,law,MA,,,Supreme Court,,MA,,,proper,exact,near: Mahkamah | hakim | kasasi | putusan | PK | pengadilan | terpidana | KY | MK,,,,general news usage
supreme-court-justice,law,hakim agung,,,Supreme Court justice,supreme court judge | justice,,,great judge | grand judge,noun,,,,,,general news usage
suspect,law,tersangka,,,suspect,suspected | accused,,,,noun,,,,"A person formally named by investigators, before trial.",Menetapkan sebagai tersangka = name as a suspect.,general news usage
terror-suspect,law,terduga teroris,tersangka teroris | tersangka terorisme,,suspected terrorist,terror suspect | terrorist suspect | terrorism suspect | alleged terrorist,,,terrorist suspected,noun,,,,,,general news usage
testimony,law,kesaksian,,,testimony,witness | evidence | account,,,,noun,,,,,,general news usage
to-appeal,law,mengajukan banding,naik banding | menyatakan banding,,appeal,file an appeal | lodge an appeal | submit an appeal,,,submit a comparison,verb,,,,,,general news usage
to-arrest,law,menangkap,,,arrest,capture | catch | detain | seize | apprehend | grasp | pick up | nab | captured | caught,,,,verb,,,,,,general news usage
to-charge,law,mendakwa,,,charge,indict | accuse | prosecute,,,,verb,,,,,,general news usage
to-sue,law,menggugat,,,sue,challenge | file a lawsuit | contest | take legal action,,,,verb,,,,,,general news usage
torture,law,penyiksaan,,,torture,abuse,,,,noun,,,,,,general news usage
treason,law,makar,,,treason,subversion | plot | coup,,,,noun,,,,,,general news usage
trial-session,law,sidang,,,trial,hearing | session | court session | meeting,,,,noun,,near: pengadilan | hakim | terdakwa | jaksa | saksi | dakwaan | vonis | kasus | pengacara,,A sitting of a court.,Elsewhere a session or meeting: see sidang in parliament.,general news usage
verdict,law,vonis,,,verdict,sentence | conviction | ruling,,,,noun,,,,,,general news usage
wanted-list,law,daftar pencarian orang,,DPO,wanted list,most wanted list | fugitive list,,,people search list,noun,,,,,,general news usage
witness,law,saksi,,,witness,,,,,noun,,,,,,general news usage
"""##
