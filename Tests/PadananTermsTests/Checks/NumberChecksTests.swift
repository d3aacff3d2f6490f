import PadananLanguage
import PadananModel
import PadananTerms
import Testing

/// Quantities and dates of pairs, compared by value.
@Suite struct NumberChecksTests {
    private static let rules: Set = ["number-mismatch", "number-format", "unit-mismatch", "date-mismatch"]

    private func findings(_ source: String, _ target: String) -> [Finding] {
        let checker = Checker(CheckSetup(languages: .indonesianEnglish, aligner: nil), rules: Self.rules)
        var session = CheckSession(checker)
        let location = SourceLocation(file: "example.tsv", line: 1, column: 1)
        return session.inspect(CheckedSegment(id: "1", source: InlineText(source), target: InlineText(target), location: location)).findings
    }

    @Test(
        arguments: [
            ("Kementerian itu mengusulkan 0,5 juta dosis.", "The ministry proposed half a million doses."),
            ("Kontrak itu bernilai Rp 3.200 miliar.", "The contract is worth Rp 3.2 trillion."),
            ("Sidang berlangsung dua setengah jam.", "The session lasted 150 minutes."),
            ("Radar itu dijaga 24 jam.", "The radar is guarded around the clock."),
            ("Puluhan rudal ditembakkan.", "Dozens of missiles were fired."),
            ("Ratusan ribu pengungsi tiba.", "Hundreds of thousands of refugees arrived."),
            ("Belasan tentara terluka.", "More than a dozen soldiers were wounded."),
            ("Kesepakatan diumumkan Minggu malam.", "The deal was announced on Sunday night."),
            ("Malam Minggu lalu kota itu diserang.", "The city was attacked last Saturday night."),
            ("Hasil pemungutan suara 141 berbanding 5.", "The vote was 141 to 5."),
            ("Timnas menang 3-0 atas Thailand.", "The national team beat Thailand 3-0."),
            ("Ini KTT ketiga tahun ini.", "This is the third summit this year."),
            ("Dua pertiga anggota NATO setuju.", "Two-thirds of NATO members agreed."),
            ("Seperempat anggaran dipotong.", "A quarter of the budget was cut."),
            ("Belanja naik 2,5 persen dari PDB.", "Spending rose to 2.5% of GDP."),
            ("Belanja naik dari 1,5 persen menjadi 2 persen.", "Spending rose from 1.5 to 2 per cent."),
            ("Nilainya S$ 12 juta.", "It is worth S$12 million."),
            ("Nilainya 12 juta dolar Australia.", "It is worth A$12 million."),
            ("Harganya RM 450.", "It costs 450 ringgit."),
            ("Nilainya IDR 5 miliar.", "It is worth Rp 5 billion."),
            ("Nilainya 5 miliar rupiah.", "It is worth IDR 5 billion."),
            ("Nilainya 30 miliar yen.", "It is worth ¥30 billion."),
            ("Suhu mencapai minus 20 derajat Celsius.", "Temperatures reached minus 20 degrees Celsius."),
            ("Suhu mencapai minus 20 derajat Celsius.", "Temperatures reached -20°C."),
            ("Jenderal berusia 57 tahun itu mundur.", "The 57-year-old general resigned."),
            ("Menteri itu (48) menolak berkomentar.", "The minister, 48, declined to comment."),
            ("Pertemuan dimulai pukul 09.00 WIB.", "The meeting starts at 9 a.m. WIB."),
            ("Pertemuan dimulai pukul 09.00 WITA.", "The meeting starts at 9 a.m. Central Indonesia Time."),
            ("Pertemuan dimulai pukul 14.00 WIT.", "The meeting starts at 2 p.m. Eastern Indonesia Time."),
            ("Pertemuan dimulai pukul 14.00.", "The meeting starts at 14:00."),
            ("Pertemuan dimulai pukul dua siang.", "The meeting starts at two in the afternoon."),
            ("Serangan terjadi pada 3/4/2022.", "The attack took place on April 3, 2022."),
            ("Kunjungan berlangsung 5-7 Mei 2023.", "The visit ran from May 5 to 7, 2023."),
            ("Pada 1980-an pakta itu dibubarkan.", "In the 1980s the pact was dissolved."),
            ("Pada era 60-an hubungan memburuk.", "In the '60s relations soured."),
            ("Benteng abad ke-17 itu rusak.", "The 17th-century fort was damaged."),
            ("Ekspor turun pada kuartal II 2022.", "Exports fell in Q2 2022."),
            ("Laba naik pada semester pertama 2023.", "Profit rose in the first half of 2023."),
            ("Raja Charles III berpidato.", "King Charles III spoke."),
            ("Hubungi (021) 345-6789.", "Call (021) 345-6789."),
            ("Pasal 5 ayat (2) mewajibkan bantuan.", "Article 5, paragraph (2) requires assistance."),
            ("Pasal 5 ayat (2) mewajibkan bantuan.", "Article 5(2) requires assistance."),
            ("Resolusi 2202 disahkan.", "Resolution 2202 was adopted."),
            ("Perangkat itu memakai Android 12.1.", "The device runs Android 12.1."),
            ("Ukraina meminta jet F-16.", "Ukraine asked for F-16 jets."),
            ("Tank Leopard 2A6 dikirim.", "Leopard 2A6 tanks were sent."),
            ("Rudal S-300 ditempatkan.", "S-300 missiles were deployed."),
            ("Tahun fiskal 2023 dimulai.", "Fiscal year 2023 begins."),
            ("Anggaran 2023/2024 disetujui.", "The 2023/24 budget was approved."),
            ("Sepuluh kapal berlayar.", "Ten ships sailed."),
            ("Kedua belah pihak setuju.", "Both sides agreed."),
            ("Kedua belah pihak setuju.", "The two sides agreed."),
            ("Ketiga negara Baltik bergabung.", "The three Baltic states joined."),
            ("Ketiga negara Baltik bergabung.", "All three Baltic states joined."),
            ("Harga minyak US$ 80,5 per barel.", "Oil costs $80.50 a barrel."),
            ("Jarak 40 km dari perbatasan.", "40 kilometers from the border."),
            ("Jaraknya 40 kilometer.", "It is 40 kilometers (25 miles) away."),
            ("Sebanyak satu juta peluru dijanjikan.", "One million shells were promised."),
            ("Sebanyak sejuta peluru dijanjikan.", "A million shells were promised."),
            ("Seribu peluru dijanjikan.", "A thousand shells were promised."),
            ("Dua dari tiga warga setuju.", "Two out of three residents agree."),
            ("Satu dari empat warga setuju.", "One in four residents agrees."),
            ("Ekonomi tumbuh dua digit.", "The economy posted double-digit growth."),
            ("Perang Dunia I meletus pada 1914.", "World War I broke out in 1914."),
            ("Perang Dunia Pertama meletus pada 1914.", "World War I broke out in 1914."),
            ("Perang Dunia Kedua usai.", "The Second World War ended."),
            ("HUT ke-75 NATO digelar.", "NATO marked its 75th anniversary."),
            ("Sidang ke-77 Majelis Umum PBB.", "The 77th session of the UN General Assembly."),
            ("Selama tiga hari berturut-turut pasar turun.", "Markets fell for a third straight day."),
            ("Selama tiga hari berturut-turut pasar turun.", "Markets fell for three consecutive days."),
            ("Lima puluh delapan negara hadir.", "Fifty-eight countries attended."),
            ("Dua lusin kapal hilang.", "Two dozen ships are missing."),
            ("Setengah dari pasukan ditarik.", "Half of the troops were withdrawn."),
            ("Separuh pasukan ditarik.", "Half the troops were withdrawn."),
            ("Belanja militer naik dua kali lipat.", "Military spending doubled."),
            ("Belanja militer naik dua kali lipat.", "Military spending has risen twofold."),
            ("Pasukan itu tiga kali lebih besar.", "The force is three times larger."),
            ("Gencatan senjata enam bulan disepakati.", "A six-month ceasefire was agreed."),
            ("Pembicaraan dua hari itu gagal.", "The two-day talks failed."),
            ("Pada Selasa (14/3) Menlu bertolak.", "The foreign minister left on Tuesday (March 14)."),
            ("Pada 24 Februari 2022 dini hari perang pecah.", "War broke out in the early hours of February 24, 2022."),
            ("Sejak 2014 konflik berlangsung.", "The conflict has been going on since 2014."),
            ("Anggaran Rp1.500.000.000.000 diajukan.", "A budget of Rp 1.5 trillion was submitted."),
            ("Anggaran Rp 1.500 triliun diajukan.", "A budget of Rp 1.5 quadrillion was submitted."),
            ("Anggaran 80 miliar euro.", "A budget of EUR 80 billion."),
            ("Cadangan devisa 140,3 miliar dolar AS.", "Foreign reserves stood at US$140.3 billion."),
            ("Nilai tukar Rp 15.250 per dolar AS.", "The exchange rate was Rp 15,250 to the US dollar."),
            ("Nilai tukar Rp 15.250 per dolar AS.", "The rupiah traded at 15,250 per US dollar."),
            ("Ia terpilih untuk periode kedua.", "He was elected to a second term."),
            ("Ia terpilih untuk periode kedua.", "He was elected for a second time."),
            ("Untuk kedua kalinya pakta ditolak.", "For the second time the pact was rejected."),
            ("Dua tahun lalu ia mundur.", "He resigned two years ago."),
            ("Satu dekade lalu ia mundur.", "He resigned a decade ago."),
            ("Sepuluh tahun lalu ia mundur.", "He resigned a decade ago."),
            ("Setengah abad lalu pakta itu lahir.", "The pact was born half a century ago."),
            ("Seratus tahun lalu pakta itu lahir.", "The pact was born a century ago."),
            ("Dua pekan kemudian ia kembali.", "Two weeks later he returned."),
            ("Empat belas hari kemudian ia kembali.", "Two weeks later he returned."),
            ("Dalam 48 jam terakhir.", "In the past 48 hours."),
            ("Dalam 48 jam terakhir.", "In the past two days."),
            ("Dalam 24 jam terakhir.", "In the last day."),
            ("Kecepatan 900 km/jam.", "A speed of 900 kilometers per hour."),
            ("Tarif 25% dikenakan.", "A 25 percent tariff was imposed."),
            ("Usianya 30-an tahun.", "He is in his 30s."),
            ("Warga berusia 18 sampai 60 tahun.", "Residents aged 18 to 60."),
            ("Antara 10 dan 15 ribu tentara.", "Between 10,000 and 15,000 troops."),
            ("Sebanyak 10-15 ribu tentara.", "Some 10,000–15,000 troops."),
            ("Pukul setengah tujuh malam.", "At half past six in the evening."),
            ("Tepat tengah hari sirene berbunyi.", "The siren sounded at noon."),
            ("Tengah malam nanti gencatan senjata berlaku.", "The ceasefire takes effect at midnight."),
            ("Akhir pekan lalu KTT digelar.", "The summit was held last weekend."),
            ("Per 31 Desember 2022, cadangan naik.", "As of December 31, 2022, reserves rose."),
            ("Bab IV membahas keamanan.", "Chapter 4 discusses security."),
            ("Bab IV membahas keamanan.", "Chapter IV discusses security."),
            ("Undang-Undang Nomor 34 Tahun 2004 direvisi.", "Law No. 34 of 2004 was revised."),
            ("UU No. 3/2002 tentang pertahanan.", "Law No. 3/2002 on defense."),
            ("Kelompok G-7 bertemu.", "The G7 group met."),
            ("Perjanjian Minsk II gagal.", "The Minsk II agreement failed."),
            ("Presiden ke-44 AS Barack Obama.", "Barack Obama, the 44th US president."),
            ("Salah satu dari lima anggota tetap.", "One of the five permanent members."),
            ("Dua kapal perang, satu kapal selam dan 12 jet.", "Two warships, a submarine and 12 jets."),
            ("Warga Papua Nugini di Hari Kemerdekaan 16 September.", "Papua New Guineans on Independence Day, September 16."),
            ("Kabinet mengadakan rapat tiga kali seminggu.", "The cabinet meets three times a week."),
            ("Hampir seperlima listrik padam.", "Nearly a fifth of the power is out."),
            ("Hampir 20 persen listrik padam.", "Nearly a fifth of the power is out."),
            ("Harga gas naik 1,5 kali.", "Gas prices rose 1.5 times."),
            ("Jembatan 19 kilometer itu dibom.", "The 12-mile bridge was bombed."),
        ] as [(String, String)])
    func equalPairIsLeftAlone(_ source: String, _ target: String) {
        #expect(findings(source, target).map(\.message) == [])
    }

    @Test(
        arguments: [
            ("number-mismatch", "Puluhan rudal ditembakkan.", "Hundreds of missiles were fired."),
            ("date-mismatch", "Kesepakatan diumumkan Minggu malam.", "The deal was announced on Saturday night."),
            ("number-mismatch", "Hasil pemungutan suara 141 berbanding 5.", "The vote was 114 to 5."),
            ("number-mismatch", "Ini KTT ketiga tahun ini.", "This is the fourth summit this year."),
            ("number-mismatch", "Dua pertiga anggota NATO setuju.", "Three-quarters of NATO members agreed."),
            ("unit-mismatch", "Suku bunga naik 50 basis poin.", "The rate rose 50 percentage points."),
            ("unit-mismatch", "Inflasi turun 0,3 poin persentase.", "Inflation fell 0.3 percent."),
            ("unit-mismatch", "Nilainya 12 juta dolar Singapura.", "It is worth $12 million."),
            ("unit-mismatch", "Nilainya 12 juta dolar Australia.", "It is worth US$12 million."),
            ("unit-mismatch", "Nilainya 5 miliar rupiah.", "It is worth $5 billion."),
            ("unit-mismatch", "Nilainya 30 miliar yen.", "It is worth 30 billion yuan."),
            ("number-mismatch", "Suhu mencapai minus 20 derajat Celsius.", "Temperatures reached 20 degrees Celsius."),
            ("number-mismatch", "Jenderal berusia 57 tahun itu mundur.", "The 75-year-old general resigned."),
            ("date-mismatch", "Pertemuan dimulai pukul 09.00 WIB.", "The meeting starts at 9 a.m. WITA."),
            ("date-mismatch", "Pertemuan dimulai pukul 14.00.", "The meeting starts at 2 a.m."),
            ("date-mismatch", "Pertemuan dimulai pukul 10 pagi.", "The meeting starts at 10 p.m."),
            ("date-mismatch", "Serangan terjadi pada 3/4/2022.", "The attack took place on March 4, 2022."),
            ("date-mismatch", "Kunjungan berlangsung 5-7 Mei 2023.", "The visit ran from May 5 to 9, 2023."),
            ("date-mismatch", "Pada 1980-an pakta itu dibubarkan.", "In the 1990s the pact was dissolved."),
            ("date-mismatch", "Benteng abad ke-17 itu rusak.", "The 18th-century fort was damaged."),
            ("date-mismatch", "Ekspor turun pada kuartal II 2022.", "Exports fell in the third quarter of 2022."),
            ("date-mismatch", "Laba naik pada semester pertama 2023.", "Profit rose in the second half of 2023."),
            ("number-mismatch", "Raja Charles III berpidato.", "King Charles II spoke."),
            ("number-mismatch", "Hubungi (021) 345-6789.", "Call (021) 345-6798."),
            ("number-mismatch", "Pasal 5 ayat (2) mewajibkan bantuan.", "Article 4, paragraph (2) requires assistance."),
            ("number-mismatch", "Resolusi 2202 disahkan.", "Resolution 2022 was adopted."),
            ("number-mismatch", "Ukraina meminta jet F-16.", "Ukraine asked for F-15 jets."),
            ("number-mismatch", "Rudal S-300 ditempatkan.", "S-400 missiles were deployed."),
            ("number-mismatch", "Sepuluh kapal berlayar.", "Twelve ships sailed."),
            ("number-mismatch", "Keempat pilot selamat.", "All five pilots survived."),
            ("unit-mismatch", "Jarak 40 km dari perbatasan.", "40 miles from the border."),
            ("number-mismatch", "Sekitar 1.200 tentara tewas.", "About 1,000 soldiers were killed."),
            ("number-mismatch", "Bantuan Rp 1,45 triliun disalurkan.", "Rp 1.5 trillion in aid was disbursed."),
            ("number-mismatch", "Perang Dunia Kedua usai.", "The First World War ended."),
            ("number-mismatch", "Selama tiga hari berturut-turut pasar turun.", "Markets fell for a fourth straight day."),
            ("number-mismatch", "Belanja militer naik dua kali lipat.", "Military spending tripled."),
            ("unit-mismatch", "Gencatan senjata enam bulan disepakati.", "A six-week ceasefire was agreed."),
            ("date-mismatch", "Pada Selasa (14/3) Menlu bertolak.", "The foreign minister left on Tuesday (March 24)."),
            ("date-mismatch", "Sejak 2014 konflik berlangsung.", "The conflict has been going on since 2004."),
            ("number-format", "Cadangan devisa 140,3 miliar dolar AS.", "Foreign reserves stood at US$140,3 billion."),
            ("number-format", "Sekitar 12.750 relawan datang.", "About 12.750 volunteers came."),
            ("number-format", "Nilai tukar Rp 15.250,50 per dolar AS.", "The exchange rate was Rp 15.250,50 to the US dollar."),
            ("number-mismatch", "Sebanyak 10-15 ribu tentara.", "Some 10,000–50,000 troops."),
            ("number-mismatch", "Undang-Undang Nomor 34 Tahun 2004 direvisi.", "Law No. 43 of 2004 was revised."),
            ("number-mismatch", "Kelompok G7 bertemu.", "The G20 group met."),
            ("number-mismatch", "Salah satu dari lima anggota tetap.", "One of the six permanent members."),
            ("number-mismatch", "Mayoritas 60 persen setuju.", "A majority agreed."),
            ("number-mismatch", "Mayoritas setuju.", "A majority of 60 percent agreed."),
        ] as [(String, String, String)])
    func differenceIsReportedOnce(_ rule: String, _ source: String, _ target: String) {
        #expect(findings(source, target).map(\.rule) == [rule])
    }

    @Test(arguments: [
        ("Sekitar 100.000 tentara tiba.", "About 100.000 troops arrived.", "100,000"),
        ("Belanja naik 6,2 persen.", "Spending rose 6,2 percent.", "6.2"),
        ("Nilainya Rp 1.250,75.", "It is worth Rp 1.250,75.", "1,250.75"),
    ])
    func separatorsAreExchangedForCertain(_ source: String, _ target: String, _ replacement: String) {
        let edits = findings(source, target).compactMap(\.suggestion)
        #expect(edits.map(\.replacement) == [replacement] && edits.allSatisfy(\.isCertain))
    }

    @Test(arguments: [
        ("Bantuan 4,5 miliar dolar AS.", "Aid of US$4.5 million.", "US$4.5 billion"),
        ("Mereka mengirim 78.500 tentara.", "They sent 75,800 troops.", "78,500"),
        ("Lima kapal berlayar.", "Six ships sailed.", "five"),
        ("KTT ke-77 dibuka.", "The 67th summit opened.", "77th"),
        ("Ratusan drone diluncurkan.", "Thousands of drones were launched.", "hundreds"),
        ("Jet F-16 dikirim.", "F-15 jets were sent.", "F-16"),
        ("Gencatan senjata 72 jam.", "A 72-day ceasefire.", "72 hours"),
        ("Harganya Rp 4.200 per kilogram.", "It costs Rp 4,300 per kilogram.", "Rp 4,200 per kilogram"),
        ("Resolusi 2202 disahkan.", "Resolution 2022 was adopted.", "2202"),
        ("Suhunya 37,5 derajat Celsius.", "It was 37.8 degrees Celsius.", "37.5°C"),
    ])
    func whatShouldStandThereIsWrittenAsTheTargetDoes(_ source: String, _ target: String, _ expected: String) {
        #expect(findings(source, target).flatMap(\.expected) == [expected])
    }

    @Test func rangeWithAnotherUnitIsOneFinding() {
        let found = findings("Perundingan lima sampai enam hari.", "Talks of five to six weeks.")
        #expect(found.map(\.rule) == ["unit-mismatch"])
    }

    @Test(arguments: [
        ("Baca <g id=\"1\">pakta</g>.", "Read the pact."), ("Ada {0} rudal.", "There are missiles."), ("Kepada %1$s.", "To him."),
        ("Kapal&#160;perang.", "A warship."),
    ])
    func markupHasNoNumbers(_ source: String, _ target: String) {
        #expect(findings(source, target).isEmpty)
    }

    @Test(arguments: ["", "<", "{", "%1", "%1$", "&#", "1", "1.", "1,2,3,", "ke-", "Rp", "Rp Rp Rp 1", "\u{0}", "٣٫١٤", "1e999", "- - 5"])
    func anyTextIsReadWithoutHarm(_ text: String) {
        #expect(findings(text, text).isEmpty)
    }
}
