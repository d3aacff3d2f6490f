import Testing

/// News in many kinds of sentence, written before anyone looked at what the checks do with it: half of it with one mistake each.
@Suite struct NewsCaseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let source: String
        let target: String
        /// The rule that the mistake breaks, or that cries wolf.
        let rule: String
        /// Why it isn't found, or is reported; empty where the checks do right.
        let reason: String
        var testDescription: String { target }

        init(_ source: String, _ target: String, _ rule: String = "", reason: String = "") {
            (self.source, self.target, self.rule, self.reason) = (source, target, rule, reason)
        }
    }

    static let wrong = [
        Case("Gubernur Dedi Mulyadi meresmikan jembatan itu.", "Governor Ridwan Kamil inaugurated the bridge.", "name-missing"),
        Case(
            "Dubes Heri Akhmadi dan Dubes Arif Havas Oegroseno menandatangani pernyataan itu.",
            "Ambassador Heri Akhmadi signed the statement.", "name-missing"),
        Case("Wali Kota Boris Palmer menerima delegasi itu.", "Mayor Doris Palmer received the delegation.", "name-missing"),
        Case(
            "Delegasi Paris tiba lebih awal daripada delegasi Berlin.",
            "The delegation from Prague arrived earlier than the one from Berlin.", "name-missing"),
        Case("Denis Manturov menemui para pengusaha di Jakarta.", "Dennis Manturin met business people in Jakarta.", "name-missing"),
        Case(
            "Menteri Pertahanan Sjafrie Sjamsoeddin bertemu Pete Hegseth di Washington.",
            "Defence Minister Sjafrie Sjamsoeddin met Lloyd Austin in Washington.", "name-missing"),
        Case("Gempa itu terasa hingga Lombok dan Sumbawa.", "The quake was felt as far away as Lombok.", "name-missing"),
        Case("Kapal Iran itu dicegat di Selat Hormuz.", "The Iraqi vessel was intercepted in the Strait of Hormuz.", "name-missing"),
        Case(
            "Mantan Perdana Menteri Yingluck Shinawatra divonis bersalah.", "Former Prime Minister Thaksin Chinnawat was found guilty.",
            "name-missing"),
        Case("Perundingan di Doha dimediasi Qatar dan Mesir.", "The talks in Doha were mediated by Qatar and Jordan.", "name-missing"),
        Case("Anies Baswedan berpidato di hadapan ribuan pendukung.", "Ganjar Pranowo spoke to thousands of supporters.", "name-missing"),
        Case(
            "Pemerintah belum menerima laporan tentang dua nelayan yang hilang itu.",
            "The government has received a report about the two missing fishermen.", "negation-lost"),
        Case(
            "Menteri itu tidak menjelaskan mengapa bantuan tanpa awak itu ditunda.",
            "The minister explained why the unmanned aid delivery was postponed.", "negation-lost"),
        Case(
            "Rusia tidak menarik pasukannya dari wilayah tak berpenghuni itu.",
            "Russia withdrew its troops from the uninhabited territory.", "negation-lost"),
        Case(
            "Penyelidik tidak menemukan bukti bahwa kapal itu gagal berhenti.",
            "Investigators found evidence that the ship had failed to stop.", "negation-lost"),
        Case(
            "Kami tidak mendukung usul yang membatasi kebebasan pers.", "We support the proposal to restrict press freedom.",
            "negation-lost"),
        Case("Hamas belum membebaskan semua sandera.", "Hamas has released all the hostages.", "negation-lost"),
        Case("Jangan buka pintu itu sebelum alarm berhenti.", "Open the door before the alarm stops.", "negation-lost"),
        Case(
            "Menteri membahas kerja sama pertahanan dengan Australia.", "The minister discussed kerja sama pertahanan with Australia.",
            "untranslated"),
        Case("Kapal perang itu berlabuh di pangkalan utama.", "The warship docked at the pangkalan utama.", "untranslated"),
        Case("Warga desa menolak rencana itu.", "The villagers menolak rencana itu.", "untranslated"),
        Case("Pemungutan suara ditunda karena hujan lebat.", "The vote was postponed because of hujan lebat.", "untranslated"),
        Case("Laksamana (Purn.) Ade Supandi menjadi penasihat.", "Admiral Purn.) Ade Supandi became an adviser.", "brackets"),
        Case("Apakah gencatan senjata akan bertahan?", "Will the ceasefire hold", "punctuation"),
        Case("Mengapa Eropa diam saja?", "Why is Europe keeping silent!", "punctuation"),
        Case("Tiga syarat diajukan Kyiv:", "Kyiv set three conditions.", "punctuation"),
        Case("“Kami akan bertahan,” kata komandan itu.", "“We will hold out, the commander said.", "quotes"),
        Case("Pasukan bergerak ke utara.", "Troops are  moving north.", "whitespace"),
        Case("Perundingan akan dilanjutkan pekan depan.", "The talks will will resume next week.", "repeated-word"),
        Case("Halo {nama}, Anda punya {jumlah} undangan.", "Hello {nama}, you have {count} invitations.", "tag-mismatch"),
        Case("Daftar di https://forum.id/daftar sekarang.", "Register at https://forum.id/register now.", "url-mismatch"),
        Case(
            "Perundingan mengenai kerja sama pertahanan dan pusat latihan dilanjutkan.",
            "Talks on defense cooperation and a training centre continued.", "spelling-variant"),
        Case("Sebanyak 315 tentara dikerahkan.", "A total of 351 soldiers were deployed.", "number-mismatch"),
        Case("Luasnya 1.250 hektare.", "It covers 1.250 hectares.", "number-format"),
        Case("Pertemuan itu berlangsung pada 3 September.", "The meeting took place on October 3.", "date-mismatch"),
        Case("Jaraknya 40 kilometer dari garis depan.", "It is 40 miles from the front line.", "unit-mismatch"),
        Case(
            "Presiden menegaskan bahwa jaminan keamanan bagi Ukraina harus mengikat, disahkan parlemen, dan didukung pasukan di darat.",
            "The president spoke.", "length-ratio"),
        Case("Sidang dibuka kembali.", " ", "empty-target"),
        Case("TNI mengirim dua kapal perang ke Natuna.", "The navy sent two warships to Ambon.", "name-missing"),
        Case("Bukan Amerika Serikat yang mengusulkan pertemuan itu.", "The United States proposed the meeting.", "negation-lost"),
        Case("Tim SAR belum menemukan enam pelaut yang hilang.", "Rescuers have found the six missing sailors.", "negation-lost"),
        Case("Menteri tidak membantah bahwa perundingan gagal.", "The minister said that the talks had failed.", "negation-lost"),
        Case("Sanksi itu tidak mencegah Rusia menjual minyak.", "The sanctions prevented Rusia from selling oil.", "negation-lost"),
        Case("Sanksi itu tidak mencegah Moskow menjual minyak.", "The sanctions prevented Moscow from selling oil.", "negation-lost"),
        Case("Uni Eropa tidak akan menghentikan bantuan bagi Ukraina.", "The European Union will stop aid to Ukraine.", "negation-lost"),
        Case(
            "Polisi belum menangkap pelaku pemboman terhadap kedutaan itu.",
            "Police have arrested the perpetrators of the attack against the embassy.", "negation-lost"),
        Case(
            "Kedua pihak tidak sepakat soal perbatasan yang belum jelas itu.",
            "The two sides agreed on the border, which is still unclear.", "negation-lost"),
        Case("Parlemen tidak menolak rancangan itu.", "Parliament rejected the bill.", "negation-lost"),
        Case(
            "Bantuan tidak bisa masuk sebelum penyeberangan dibuka kembali.", "Aid can enter until the crossing reopens.", "negation-lost"),
        Case(
            "Perjanjian ini bukan perjanjian internasional yang independen.", "This is an independent international agreement.",
            "negation-lost"),
        Case(
            "Menlu tidak hanya menemui Lavrov, tetapi juga tidak menutup pintu bagi Kyiv.",
            "The foreign minister not only met Lavrov but also closed the door on Kyiv.", "negation-lost"),
        Case(
            "Tanpa izin parlemen, presiden tidak boleh mengirim pasukan.", "Without parliament’s approval the president may send troops.",
            "negation-lost"),
        Case("Ketidakpastian tidak akan berakhir tahun ini.", "The uncertainty will end this year.", "negation-lost"),
        Case("Hanya dua negara yang tidak mendukung embargo.", "Only two countries support the embargo.", "negation-lost"),
        Case("Pengadilan tidak membatalkan larangan itu.", "The court lifted the ban.", "negation-lost"),
        Case("Jenderal itu tidak pernah memerintahkan penembakan.", "The general ordered the shooting.", "negation-lost"),
        Case(
            "Belum ada negara yang mengakui pemerintahan ilegal itu.", "Several countries have recognised the illegal government.",
            "negation-lost"),
        Case("Jangan menyerang konvoi kemanusiaan.", "Attack the humanitarian convoy.", "negation-lost"),
        Case("Inflasi tidak turun secepat perkiraan.", "Inflation fell as fast as expected.", "negation-lost"),
        Case(
            "Warga yang tinggal di zona larangan terbang tidak dievakuasi.", "Residents living in the no-fly zone were evacuated.",
            "negation-lost"),
    ]

    static let clean = [
        Case(
            "Menteri Luar Negeri Retno Marsudi bertolak ke Jenewa untuk menghadiri sidang Dewan HAM.",
            "Foreign Minister Retno Marsudi left for Geneva to attend a session of the Human Rights Council."),
        Case(
            "Ukraina tidak akan menyerahkan wilayahnya, kata Presiden Volodymyr Zelensky.",
            "Ukraine will never give up its territory, President Volodymyr Zelenskyy said."),
        Case("Moskow membantah tuduhan itu.", "Moscow denied the allegation."),
        Case(
            "Juru bicara Kremlin Dmitry Peskov mengatakan jaminan keamanan apa pun tidak boleh melibatkan pasukan NATO.",
            "Any security guarantees must exclude NATO troops, Kremlin spokesman Dmitry Peskov said."),
        Case("Belum ada kesepakatan mengenai garis demarkasi.", "A deal on the line of demarcation is still missing."),
        Case("Panglima TNI meminta prajurit agar tidak panik.", "The TNI commander told the troops to stay calm."),
        Case("Ia tidak berkata apa-apa ketika ditanya wartawan.", "He kept silent when reporters asked him."),
        Case("Radar itu sudah tiga bulan tidak berfungsi.", "The radar has been out of order for three months."),
        Case("Pesawat tempur itu terbang tanpa izin diplomatik.", "The fighter flew through without diplomatic clearance."),
        Case("Pengadilan Den Haag menyatakan terdakwa tidak bersalah.", "The court in The Hague acquitted the defendant."),
        Case("Gubernur Jawa Tengah meninjau lokasi banjir di Demak.", "The governor of Central Java visited the flooded area in Demak."),
        Case("Letjen (Purn.) Prabowo Subianto memberi kuliah umum.", "Retired Lt. Gen. Prabowo Subianto gave a public lecture."),
        Case(
            "Polda Metro Jaya menangkap tiga tersangka perdagangan senjata.",
            "Jakarta Metropolitan Police arrested three suspects in the arms trade."),
        Case("Mabes Polri menolak menyebut nama tersangka.", "National Police Headquarters declined to name the suspect."),
        Case(
            "Presiden Prancis Emmanuel Macron menelepon Kanselir Friedrich Merz.",
            "French President Emmanuel Macron called Chancellor Friedrich Merz."),
        Case(
            "“Kami tidak punya pilihan lain,” ujar seorang tentara muda di Kharkiv.",
            "“We have no other choice,” said a young soldier in Kharkiv."),
        Case("Apakah Eropa siap menanggung biayanya?", "Is Europe ready to bear the cost?"),
        Case("Harga gandum melonjak setelah pelabuhan Odesa diserang.", "Wheat prices soared after the port of Odesa was attacked."),
        Case(
            "Bank sentral tetap mematok bunga pinjaman pada 6,25 persen.",
            "The central bank left its lending rate at 6.25 percent."),
        Case(
            "Rupiah ditutup melemah 0,4 persen menjadi Rp 16.320 per dolar AS.",
            "The rupiah closed 0.4 percent weaker at Rp 16,320 to the US dollar."),
        Case("Sebanyak 12.500 warga mengungsi dari Kabupaten Pidie.", "Some 12,500 residents have fled Pidie Regency."),
        Case("KTT itu digelar pada 24 Agustus 2025 di Ankara.", "The summit was held in Ankara on August 24, 2025."),
        Case("Putra mantan wakil presiden itu absen.", "The former vice president’s son was absent."),
        Case(
            "Tidak satu pun anggota Dewan Keamanan PBB menentang resolusi itu.",
            "No member of the UN Security Council opposed the resolution."),
        Case(
            "Duta Besar Inggris dan Duta Besar Belanda dipanggil ke Kementerian Luar Negeri.",
            "The British and Dutch ambassadors were summoned to the Foreign Ministry."),
        Case("Sekjen NATO Mark Rutte: Aliansi Tetap Bersatu", "NATO Chief Mark Rutte Says Alliance Remains United"),
        Case("Korban Tewas Bertambah Jadi 42", "Death Toll Rises to 42"),
        Case(
            "Perdana Menteri Jepang menghentikan kunjungannya, lalu pulang ke Tokyo.",
            "The Japanese prime minister cut short his visit and flew home to Tokyo."),
        Case(
            "Uni Eropa memperpanjang sanksi terhadap 18 bank Rusia hingga Januari.",
            "The European Union extended sanctions on 18 Russian banks until January."),
        Case(
            "Kapal induk USS Abraham Lincoln berlayar melewati Selat Malaka.",
            "The aircraft carrier USS Abraham Lincoln sailed through the Strait of Malacca."),
        Case("Rakyat Sri Lanka bukan lagi penonton.", "The people of Sri Lanka are bystanders no longer."),
        Case("Warga tidak mengetahui bahwa tanggul itu rapuh.", "Residents were unaware that the levee was fragile."),
        Case("Perjanjian itu tidak mengikat secara hukum.", "The agreement is non-binding."),
        Case("Negara yang tidak memiliki senjata nuklir menuntut jaminan.", "Non-nuclear-weapon states demanded assurances."),
        Case("Tentara yang tidak bersenjata itu ditembak di tempat.", "The unarmed soldiers were shot on the spot."),
        Case("Ribuan berkas tidak ditemukan di arsip kementerian.", "Thousands of files are missing from the ministry’s archive."),
        Case(
            "Pemerintah gagal melindungi warga sipil, kata Amnesty International.",
            "The government failed to protect civilians, Amnesty International said."),
        Case(
            "Pasukan Houthi menembakkan rudal ke arah kapal tanker berbendera Liberia.",
            "Houthi forces fired missiles at a Liberian-flagged tanker."),
        Case(
            "Menurut Badan Energi Atom Internasional (IAEA), tingkat radiasi tetap normal.",
            "Radiation levels remain normal, according to the International Atomic Energy Agency (IAEA)."),
        Case("Ketua DPR Puan Maharani menutup masa sidang.", "House Speaker Puan Maharani closed the session."),
        Case("Kota itu kini dihuni tak lebih dari 300 orang.", "The town is now home to no more than 300 people."),
        Case("Pengacara Boris Nemtsova mengajukan banding ke Strasbourg.", "Lawyer Boris Nemtsova appealed to Strasbourg."),
        Case("Denis Pushilin memimpin wilayah itu sejak 2018.", "Denis Pushilin has headed the region since 2018."),
        Case("Mata uang Turki jatuh ke titik terendah.", "Turkey’s currency fell to a record low."),
        Case("Pengungsi Rohingya terdampar di Pulau Weh.", "Rohingya refugees washed ashore on Weh Island."),
        Case("Tolong jangan bagikan lokasi pangkalan ini.", "Please don’t share the location of this base."),
        Case("Klik Simpan untuk menyimpan perubahan.", "Click Save to save your changes."),
        Case("Catatan: jadwal dapat berubah sewaktu-waktu.", "Note: the schedule may change at any time."),
        Case("Situs kami: https://kemhan.go.id/berita", "Our website: https://kemhan.go.id/berita"),
        Case("Rapat dimulai pukul 14.30 WIB.", "The meeting begins at 2:30 p.m. Western Indonesia Time."),
        Case(
            "Kanselir Jerman menjanjikan 3 miliar euro; Norwegia menambahkan 500 juta.",
            "The German chancellor pledged 3 billion euros; Norway added 500 million."),
        Case("Sidang itu selalu dihadiri kedua belah pihak.", "Both sides have always been present at the hearings."),
        Case("Ia tak pernah absen dalam rapat kabinet.", "He was always present at cabinet meetings."),
        Case("Di Gaza, listrik tidak menyala sejak Senin.", "Gaza has been without power since Monday."),
        Case("Para nelayan belum kembali dari laut.", "The fishermen are still at sea."),
        Case("Anggota parlemen dari Partai Buruh tidak hadir dalam pemungutan suara.", "Labour lawmakers stayed away from the vote."),
        Case("Kebijakan itu tidak menguntungkan petani kecil.", "The policy works against small farmers."),
        Case("Mereka yang tidak terdaftar tidak bisa memilih.", "Those who are unregistered cannot vote."),
        Case("Rencana damai usulan Washington tidak menyebut Krimea.", "Washington’s peace plan makes no mention of Crimea."),
        Case("Jumlah pengungsi internal mencapai 3,7 juta orang.", "The number of internally displaced persons has reached 3.7 million."),
        Case("Bantuan untuk pengungsi korban konflik tersendat.", "Aid for persons displaced by the conflict has stalled."),
        Case(
            "Menlu AS Marco Rubio dan Menlu Rusia Sergey Lavrov berbicara lewat telepon.",
            "US Secretary of State Marco Rubio and Russian Foreign Minister Sergey Lavrov spoke by phone."),
        Case(
            "Kapolri Jenderal Listyo Sigit Prabowo membentuk satgas khusus.",
            "National Police Chief Gen. Listyo Sigit Prabowo set up a special task force."),
        Case("“Apakah Anda yakin?” tanya hakim.", "“Are you sure?” the judge asked."),
        Case("“Berhenti!” teriak penjaga itu.", "“Stop!” the guard shouted."),
        Case("Peraturan Presiden Nomor 12 Tahun 2024 mulai berlaku.", "Presidential Regulation No. 12 of 2024 has come into force."),
        Case(
            "Kemenhan membeli 42 jet Rafale buatan Dassault Aviation.",
            "The Defence Ministry is buying 42 Rafale jets from Dassault Aviation."),
        Case("Rumah sakit di Khan Younis kehabisan bahan bakar.", "The hospital in Khan Yunis has run out of fuel."),
        Case("Di sisi lain, Warsawa menilai Berlin terlalu lamban.", "Warsaw, for its part, thinks Berlin is too slow."),
        Case("Laporan: Heru Santoso dan Dewi Lestari", "Reporting by Heru Santoso and Dewi Lestari"),
        Case(
            "Pasal 5 Perjanjian Atlantik Utara tidak otomatis berarti perang.",
            "Article 5 of the North Atlantic Treaty does not automatically mean war."),
        Case(
            "Latihan gabungan Garuda Shield melibatkan 11 negara.",
            "Eleven countries are taking part in the Garuda Shield joint exercise."),
        Case("Tak ada yang selamat.", "There were no survivors."),
        Case("Tanpa jaminan keamanan, gencatan senjata tidak akan bertahan.", "Without security guarantees, a ceasefire won’t last."),
        Case("Orang tua korban menolak berdamai.", "The victim’s parents refused to settle."),
        Case("Jangan heran bila harga beras naik.", "Don’t be surprised if the price of rice goes up."),
        Case(
            "Uskup Agung Jakarta Ignatius Suharyo menyerukan perdamaian.",
            "The archbishop of Jakarta, Ignatius Suharyo, called for peace."),
        Case("Militer Myanmar tak kunjung membebaskan Aung San Suu Kyi.", "Myanmar’s military has yet to release Aung San Suu Kyi."),
        Case(
            "Presiden Lee Jae-myung tidak menjawab pertanyaan soal Pyongyang.",
            "President Lee Jae Myung left questions about Pyongyang unanswered."),
        Case("Kedua kapal tidak pernah ditemukan.", "Both ships remain missing."),
        Case("Sinyal pesawat itu tidak terlihat lagi di radar.", "The plane’s signal vanished from the radar."),
        Case("Mereka tidak berhasil menembus barikade.", "They failed to break through the barricade."),
        Case("Tentara itu tidak takut mati.", "The soldier is fearless."),
        Case("Warga diimbau tidak keluar rumah.", "Residents were urged to stay indoors."),
        Case("Anggaran itu belum disetujui parlemen.", "The budget is awaiting parliamentary approval."),
        Case("Presiden tidak hadir dalam upacara tersebut.", "The president was absent from the ceremony."),
        Case("Jalan itu tidak dapat dilalui.", "The road is impassable."),
        Case("Tidak lama kemudian, ledakan kedua terdengar.", "A second blast was heard shortly afterwards."),
        Case("Pemerintah tidak memiliki dana untuk proyek itu.", "The government lacks the funds for the project."),
        Case("Kebijakan tersebut tidak masuk akal, kata oposisi.", "The policy is absurd, the opposition said."),
        Case("Ia tidak menyebutkan sumbernya.", "He declined to reveal his source."),
        Case("Perusahaan itu tidak lagi beroperasi di Rusia.", "The company has ceased operating in Russia."),
        Case("Hanya tiga negara yang tidak menandatangani perjanjian itu.", "All but three countries signed the treaty."),
        Case("Tak ada korban jiwa dalam insiden itu.", "The incident caused no casualties."),
        Case(
            "Kesepakatan itu tak akan tercapai tanpa tekanan dari Washington.", "Only pressure from Washington will bring about the deal."),
        Case("Saksi itu tidak mengenali pelaku.", "The witness was unable to identify the culprit."),
        Case("Harga minyak tidak banyak berubah.", "Oil prices were little changed."),
        Case("Suaranya nyaris tidak terdengar.", "His voice was barely audible."),
        Case("Demonstrasi berlangsung tanpa kekerasan.", "The protest was peaceful."),
        Case("Mereka tidak diizinkan masuk ke ruang sidang.", "They were barred from the courtroom."),
        Case("Beberapa anggota tidak sependapat.", "Some members disagreed."),
        Case("Jumlah itu belum termasuk korban di Lebanon.", "The figure excludes victims in Lebanon."),
        Case("Dia belum menikah.", "She is single."),
        Case("Kami bukan musuh kalian.", "We are friends, not foes."),
        Case("Bukan Iran, melainkan Irak, yang menyerang lebih dulu.", "Iraq, rather than Iran, attacked first."),
        Case("Pabrik itu tidak membuang limbah sembarangan.", "The factory disposes of its waste with care."),
        Case("Bayi itu lahir tanpa cacat.", "The baby was born healthy."),
        Case("Belum pernah kapal sebesar itu singgah di Sabang.", "It was the first time so large a ship had called at Sabang."),
    ]

    /// Good translations that are reported, and why.
    static let alarms = [
        Case(
            "Perusahaan itu merugi dua kuartal berturut-turut.", "The company has posted losses for two quarters in a row.",
            "number-mismatch", reason: "“two quarters” is read as a fraction"),
        Case(
            "Wabah itu bukan yang pertama.", "The outbreak follows several earlier ones.", "negation-lost",
            reason: "an ordinal and a comparative that say the same in other words"),
    ]

    @Test(arguments: wrong)
    func mistakeIsFound(_ item: Case) { #expect(BareChecker.rules(source: item.source, target: item.target).contains(item.rule)) }

    @Test(arguments: clean)
    func goodTranslationIsLeftAlone(_ item: Case) { #expect(BareChecker.rules(source: item.source, target: item.target) == []) }

    @Test(arguments: alarms)
    func goodTranslationIsReported(_ item: Case) {
        withKnownIssue("\(item.reason)") { #expect(BareChecker.rules(source: item.source, target: item.target) == []) }
    }
}
