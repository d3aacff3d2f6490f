import PadananLanguage
import PadananModel
import PadananTerms
import Testing

/// What the checks of the text report beyond the examples of their documentation.
@Suite struct TextCheckTests {
    // MARK: Names

    static let names = [
        TextCheckCase("Presiden Vladimir Putin menemui Modi.", "President Vladimir Putim met Modi.", "Putim"),
        TextCheckCase("Menteri Antonio Tajani tiba di Beirut.", "Minister Antonio Tajano arrived in Beirut.", "Tajano"),
        TextCheckCase("Latihan digelar di Sulawesi Utara.", "The drill was held in South Sulawesi.", "South Sulawesi"),
        TextCheckCase("NATO memperkuat sayap timur.", "NASA is strengthening the eastern flank.", "NASA"),
        TextCheckCase("Kapal itu melintasi Laut Hitam.", "The ship crossed the Red Sea.", "Red Sea"),
        TextCheckCase("Brasil, Meksiko, dan Kolombia menolak tarif itu.", "Brazil and Mexico rejected the tariff.", "Kolombia"),
        TextCheckCase("Delegasi Jerman bertemu Kuleba.", "The Russian delegation met Kuleba.", "Russian"),
        TextCheckCase("Norwegia memasok gas ke Polandia.", "Norway supplies gas to Portugal.", "Portugal"),
        TextCheckCase("Menurut Ushakov, pakta itu batal.", "According to Peskov, the pact is off.", "Peskov"),
        TextCheckCase("IAEA mengirim inspektur.", "IEA has sent inspectors.", "IEA"),
    ]

    static let keptNames = [
        TextCheckCase("Sekjen PBB mengecam serangan itu.", "The UN chief condemned the attack."),
        TextCheckCase("DPR mengesahkan RUU itu.", "The House passed the bill."),
        TextCheckCase("Warga Prancis dan Belanda dievakuasi.", "French and Dutch nationals were evacuated."),
        TextCheckCase("Moskow membantah tuduhan itu.", "Russia denied the accusation."),
        TextCheckCase("Presiden Zelenskyy tiba di Den Haag.", "President Zelensky arrived in The Hague."),
        TextCheckCase("Paus Fransiskus menemui Ratu Máxima.", "Pope Francis met Queen Maxima."),
        TextCheckCase("Kementerian Luar Negeri memanggil duta besar.", "The Foreign Ministry summoned the ambassador."),
        TextCheckCase("Bank Dunia dan Dana Moneter Internasional sepakat.", "The World Bank and the International Monetary Fund agreed."),
        TextCheckCase("Joko Widodo bertemu Xi Jinping.", "Jokowi met Xi."),
        TextCheckCase("Polda Metro Jaya dan Mabes Polri membantah.", "Jakarta police and the National Police denied it."),
        TextCheckCase("Mayjen (Purn.) Rahmat Basri hadir.", "Retired Maj. Gen. Rahmat Basri was present."),
        TextCheckCase("Uskup Agung Semarang tiba.", "The archbishop of Semarang arrived."),
        TextCheckCase("Perbatasan Texas ditutup.", "The Texan border was closed."),
        TextCheckCase(
            "Harga beras stabil pekan ini, kata juru bicara Bulog Sri Wardani di Jakarta, Rabu.",
            "The price of rice was steady this week, Bulog spokeswoman Sri Wardani said here on Wednesday."),
        TextCheckCase("Uskup Agung Marcus Hidayat tiba di Aljier.", "Archbishop Marcus Hidayat arrived in Algiers."),
        TextCheckCase("Gempa mengguncang Nusa Tenggara Barat.", "An earthquake shook West Nusa Tenggara."),
        TextCheckCase("Menlu Marsudi hadir pada Kamis.", "Foreign Minister Marsudi attended on Thursday."),
        TextCheckCase("Hubungan AS-China memburuk.", "US-China relations are worsening."),
        TextCheckCase("Perang Dunia II berakhir.", "The Second World War ended."),
        TextCheckCase("Bantuan itu bernilai dua juta dolar AS.", "The aid is worth two million dollars."),
        TextCheckCase("“Kami siap,” kata Kim Yo Jong.", "“We are ready,” Kim said."),
        TextCheckCase("Izin FDA sudah terbit.", "The Food and Drug Administration issued the permit."),
        TextCheckCase("Badan Pengawas (BP) Keuangan menolak.", "The financial watchdog refused."),
        TextCheckCase("Erdoğan dan Macron berunding.", "Erdogan and Macron held talks."),
        TextCheckCase("SIDANG KABINET DITUNDA LAGI", "CABINET MEETING POSTPONED AGAIN"),
        TextCheckCase("Pembicaraan Dimulai Lagi di Jenewa", "Talks Resume in Geneva"),
        TextCheckCase("Menteri Pertahanan Rusia’s", ""),
    ]

    @Test(arguments: names + keptNames)
    func nameThatIsMissingIsMarked(_ item: TextCheckCase) {
        #expect(marks(item, "name-missing") == item.marks)
    }

    @Test func nameInTheGlossaryIsLeftToTheRulesAboutTerms() {
        let concept = Concept(
            id: "caucasus", terms: [Term("Kaukasus", language: .indonesian), Term("Caucasus", language: .english)], partOfSpeech: .proper)
        let aligner = TermAligner(Termbase([concept]), languages: .indonesianEnglish)
        let item = TextCheckCase("Pasukan tiba di Kaukasus.", "Troops arrived in the Balkans.")
        #expect(marks(item, "name-missing") == ["Balkans"])
        #expect(marks(item, "name-missing", aligner: aligner) == [])
    }

    @Test(arguments: [
        TextCheckCase("Sergei Lavrov menolak.", "Sergei Lavrow refused.", "Lavrow"),
        TextCheckCase("Latihan digelar di Jawa Timur.", "The exercise was held in West Java.", "West Java"),
        TextCheckCase("Latihan digelar di Jawa Timur.", "The exercise was held in East Java."),
        TextCheckCase("Presiden Rusia tiba.", "Russia's president arrived."),
    ])
    func nameIsFoundInLongTextsAsInShortOnes(_ item: TextCheckCase) {
        // Long texts are searched by an index.
        for words in [0, 20, 90, 300] {
            let source = String(repeating: "dan ", count: words) + item.source
            let target = String(repeating: "and ", count: words) + item.target
            #expect(marks(TextCheckCase(source, target), "name-missing") == item.marks, "behind \(words) words")
        }
    }

    @Test func misspeltNameIsSuggestedButNotCertain() {
        let finding = findings(TextCheckCase("Sergei Lavrov menolak.", "Sergei Lavrow refused."), "name-missing").first
        #expect(finding?.suggestion?.replacement == "Lavrov")
        #expect(finding?.suggestion?.isCertain == false)
    }

    // MARK: Untranslated

    static let untranslated = [
        TextCheckCase("Simpan perubahan", "Simpan perubahan", "Simpan perubahan"),
        TextCheckCase("Pengaturan", "Pengaturan", "Pengaturan"),
        TextCheckCase("Gencatan senjata dimulai besok.", "Gencatan senjata dimulai besok.", "Gencatan senjata dimulai besok."),
        TextCheckCase("Kami menolak. Serangan itu tidak sah.", "We refuse. Serangan itu tidak sah.", "Serangan itu tidak sah."),
        TextCheckCase(
            "Para menteri sepakat bahwa sanksi akan diperpanjang enam bulan.",
            "Ministers agreed bahwa sanksi akan diperpanjang enam bulan.",
            "bahwa sanksi akan diperpanjang enam bulan"),
        TextCheckCase("Aturan dan Sanksi bagi Peserta", "Aturan dan Sanksi bagi Peserta", "Aturan dan Sanksi bagi Peserta"),
        TextCheckCase("Jembatan itu rusak karena hujan lebat.", "The bridge was damaged by hujan lebat.", "hujan lebat"),
        TextCheckCase("Bantuan tiba di rumah sakit besar.", "Aid reached the rumah sakit besar.", "rumah sakit besar"),
    ]

    static let kept = [
        TextCheckCase("Jakarta", "Jakarta"),
        TextCheckCase("Data", "Data"),
        TextCheckCase("Nasi goreng", "Nasi goreng"),
        TextCheckCase("Editor: Rina Wulandari", "Editor: Rina Wulandari"),
        TextCheckCase("PT Pindad (Persero)", "PT Pindad (Persero)"),
        TextCheckCase("https://contoh.example/berita/pagi-ini", "https://contoh.example/berita/pagi-ini"),
        TextCheckCase("Work from anywhere", "Work from anywhere"),
        TextCheckCase("12.500", "12.500"),
        TextCheckCase("Turis menyukai pasar malam itu.", "Tourists love the pasar malam."),
        TextCheckCase("Mereka makan ayam goreng.", "They ate ayam goreng."),
        TextCheckCase("Ia memakai kain batik tulis.", "She wore kain batik tulis."),
        TextCheckCase("Ia menjual kue basah.", "He sells kue basah."),
        TextCheckCase("Ia menari jaipong dan memakai kebaya.", "She danced the jaipong and wore a kebaya."),
        TextCheckCase("Film “Ada Apa dengan Cinta?” diputar lagi.", "The film “Ada Apa dengan Cinta?” was shown again."),
        TextCheckCase("Semboyan Bhinneka Tunggal Ika tetap berlaku.", "The motto Bhinneka Tunggal Ika still holds."),
        TextCheckCase("", ""),
    ]

    @Test(arguments: untranslated + kept)
    func whatIsLeftInTheSourceLanguageIsMarked(_ item: TextCheckCase) {
        #expect(marks(item, "untranslated") == item.marks)
    }

    // MARK: Negation

    static let negations = [
        TextCheckCase("Rusia tidak menarik pasukannya.", "Russia withdrew its troops.", "Russia withdrew its troops"),
        TextCheckCase("Warga dilarang masuk.", "Residents may enter.", "Residents may enter"),
        TextCheckCase("Ini bukan jaminan keamanan.", "This is a security guarantee.", "This is a security guarantee"),
        TextCheckCase("Jangan tekan tombol merah.", "Press the red button.", "Press the red button"),
        TextCheckCase("Ia pulang tanpa paspor.", "She returned with a passport.", "She returned with a passport"),
        TextCheckCase("Pilar itu tidak kokoh.", "The pillar is underpinned.", "The pillar is underpinned"),
        TextCheckCase("Dewan itu tidak sepakat.", "The council is unified.", "The council is unified"),
        TextCheckCase("Pakta itu tidak berlaku. Sanksi tetap ada.", "The pact applies. Sanctions remain.", "The pact applies"),
        TextCheckCase("Tak seorang pun selamat.", "Everyone survived.", "Everyone survived"),
        TextCheckCase("Mereka belum pernah bertemu.", "They have met before.", "They have met before"),
    ]

    static let denied = [
        TextCheckCase("Rusia tidak menarik pasukannya.", "Russia hasn’t withdrawn its troops."),
        TextCheckCase("Status mereka tidak jelas.", "Their status is unclear."),
        TextCheckCase("Mereka tidak setuju.", "They disagreed."),
        TextCheckCase("Survei itu hanya mencakup orang yang bukan perokok.", "The survey covers nonsmokers only."),
        TextCheckCase("Dana itu belum dicairkan.", "The funds are undisbursed."),
        TextCheckCase("Pos itu tidak jauh dari perbatasan.", "The post lies within sight of the border."),
        TextCheckCase("Obligasi berbunga tidak tetap itu laku.", "The bonds with a variable rate sold well."),
        TextCheckCase("Kabinet lolos dari mosi tidak percaya.", "The cabinet survived a confidence vote."),
        TextCheckCase("Kementerian belum menjawab.", "The ministry has yet to answer."),
        TextCheckCase("Ia tidak bersedia hadir.", "She refused to attend."),
        TextCheckCase("Warga tidak boleh merokok.", "Smoking is prohibited."),
        TextCheckCase("Tidak hanya AS, Inggris juga hadir.", "The US and Britain were there."),
        TextCheckCase("Sebelum sidang, ia berdoa.", "Before the session, he prayed."),
        TextCheckCase("Tidak lama kemudian, sirene berbunyi.", "Soon after, the siren sounded."),
        TextCheckCase("Belum lama ini ia terpilih.", "She was recently elected."),
        TextCheckCase("Bukan tidak mungkin perang meluas.", "The war could well spread."),
        TextCheckCase("Apakah mereka hadir atau tidak?", "Did they attend?"),
        TextCheckCase("Kita sekutu, bukan?", "We are allies, right?"),
        TextCheckCase("Tidak sedikit yang setuju.", "Many agree."),
        TextCheckCase("Tiada hari tanpa serangan.", "There are attacks every day."),
        TextCheckCase("Paling tidak sepuluh orang tewas.", "At least ten people died."),
        TextCheckCase("Skenario tanpa kesepakatan disiapkan.", "A no-deal scenario is being prepared."),
        TextCheckCase("Keputusan itu tidak dapat diubah.", "The decision is irreversible."),
        TextCheckCase("Perang itu tak terhindarkan.", "The war was bound to come; it was inevitable."),
        TextCheckCase("Tidak ada", ""),
    ]

    @Test(arguments: negations + denied)
    func lostNegationIsMarked(_ item: TextCheckCase) {
        #expect(marks(item, "negation-lost") == item.marks)
    }

    // MARK: Doubled words

    static let doubled = [
        TextCheckCase("Mereka berunding.", "They are in in talks.", "in in"),
        TextCheckCase("Sidang ditunda.", "The the session was postponed.", "The the"),
        TextCheckCase("Polisi menahan dua orang.", "Police arrested arrested two people.", "arrested arrested"),
        TextCheckCase("Ia membawa peta.", "She carried a a a map.", "a a a"),
        TextCheckCase("Sidang itu sangat panjang.", "The session was very very long.", "very very"),
    ]

    static let repeatable = [
        TextCheckCase("Ia ingat perang yang pernah ada.", "She remembered the war they had had."),
        TextCheckCase("Ia bilang pakta itu batal.", "He said that that pact was void."),
        TextCheckCase("Konser Duran Duran batal.", "The Duran Duran concert is off."),
        TextCheckCase("Mereka terbang ke Bora Bora.", "They flew to Bora Bora."),
        TextCheckCase("Penting, penting sekali!", "Important, important!"),
        TextCheckCase("Tim itu unggul 3 3 kali.", "The team led 3 3 times."),
        TextCheckCase("Di bank sentral.", "At the central bank Bank Indonesia."),
        TextCheckCase("Kurs bulan Mei bisa naik.", "The rate in May may rise."),
        TextCheckCase("Jalannya jauh-jauh.", "It is a long long way."),
        TextCheckCase("Ia makan gado-gado.", "He ate gado-gado."),
        TextCheckCase("J J Abrams hadir.", "J J Abrams attended."),
    ]

    @Test(arguments: doubled + repeatable)
    func doubledWordIsMarked(_ item: TextCheckCase) {
        #expect(marks(item, "repeated-word") == item.marks)
    }

    @Test(arguments: [
        ("Agreed to to meet.", "Agreed to meet."), ("A a judge spoke.", "A judge spoke."), ("Into the the\nthe town.", "Into the town."),
    ])
    func doubledWordIsTakenOut(_ target: String, _ expected: String) {
        guard let edit = findings(TextCheckCase("Teks.", target), "repeated-word").first?.suggestion else { return #expect(Bool(false)) }
        var bytes = Array(target.utf8)
        bytes.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
        #expect(String(decoding: bytes, as: UTF8.self) == expected && edit.isCertain)
    }

    // MARK: Spelling

    static let mixed = [
        TextCheckCase("x", "The defence budget was analyzed.", "defence"),
        TextCheckCase("x", "The color of the harbour changed.", "color"),
        TextCheckCase("x", "The theater stands in the city centre.", "theater"),
        TextCheckCase("x", "The centre, the harbour and the neighbor agreed.", "neighbor"),
    ]

    static let consistent = [
        TextCheckCase("x", "The US Department of Defense visited the harbour."),
        TextCheckCase("x", "The Labour Party held a rally in the center."),
        TextCheckCase("x", "The organization defends labour rights."),
        TextCheckCase("x", "A parking meter broke in the centre."),
        TextCheckCase("x", "The glamour of the center faded."),
        TextCheckCase("x", "They were advised to exercise and to compromise in the center."),
        TextCheckCase("x", "Colorado and the organisation agreed."),
        TextCheckCase("x", "The defense program was analyzed in the center."),
        TextCheckCase("x", "The rising prices surprised the neighboring enterprise."),
    ]

    @Test(arguments: mixed + consistent)
    func mixedSpellingIsMarked(_ item: TextCheckCase) {
        #expect(marks(item, "spelling-variant") == item.marks)
    }

    @Test(arguments: [("en-GB", ["center", "color"]), ("en-AU", ["center", "color"]), ("en-US", ["harbour"]), ("en-CA", [])])
    func regionDecidesWhichSpellingIsReported(_ tag: String, _ expected: [String]) {
        let languages = LanguagePair(.indonesian, LanguageTag(tag))
        let item = TextCheckCase("x", "The center of the harbour has the color of an organization.")
        #expect(marks(item, "spelling-variant", languages: languages) == expected)
    }

    // MARK: Anything at all

    @Test(arguments: ["name-missing", "untranslated", "repeated-word", "negation-lost", "spelling-variant"])
    func hostileTextGivesAResultWithMarksInside(_ rule: String) {
        var generator = SystemRandomNumberGenerator()
        var session = CheckSession(Checker(CheckSetup(languages: .indonesianEnglish, aligner: nil), rules: [rule]))
        let pieces = ["tidak ", "Rusia", "\u{0}", "’s", "--", "A A ", "É", "👨‍👩‍👧", "\n\n", "ise", "'", "di ", "(", "”", ". ", "\u{200B}"]
        for _ in 0..<300 {
            let text = {
                (0..<Int.random(in: 0...12, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            }
            let item = TextCheckCase(text(), text())
            for finding in session.inspect(segment(item)).findings {
                #expect(finding.target.map { $0.upperBound <= item.target.utf8.count } ?? true)
                #expect(finding.source.map { $0.upperBound <= item.source.utf8.count } ?? true)
            }
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["name-missing", "untranslated", "repeated-word", "negation-lost", "spelling-variant"])
    func longTextTakesLinearTime(_ rule: String) {
        let source = String(repeating: "Rusia tidak menolak dan Xyzzyq hadir ", count: 1500)
        _ = findings(TextCheckCase(source, source), rule)
        _ = findings(TextCheckCase(source, String(repeating: "Qwertyx said it in in Prgue ", count: 1500)), rule)
        _ = findings(TextCheckCase(String(repeating: "a", count: 200_000), String(repeating: "A", count: 200_000)), rule)
    }

    // MARK: Running

    private func findings(
        _ item: TextCheckCase, _ rule: String, languages: LanguagePair = .indonesianEnglish, aligner: TermAligner? = nil
    ) -> [Finding] {
        var session = CheckSession(Checker(CheckSetup(languages: languages, aligner: aligner), rules: [rule]))
        return session.inspect(segment(item)).findings
    }

    private func segment(_ item: TextCheckCase) -> CheckedSegment {
        let place = SourceLocation(file: "case.tsv", line: 1, column: 1)
        return CheckedSegment(id: "1", source: InlineText(item.source), target: InlineText(item.target), location: place)
    }

    private func marks(
        _ item: TextCheckCase, _ rule: String, languages: LanguagePair = .indonesianEnglish, aligner: TermAligner? = nil
    ) -> [String] {
        findings(item, rule, languages: languages, aligner: aligner).map { finding in
            if let target = finding.target { return String(decoding: Array(item.target.utf8)[target], as: UTF8.self) }
            return finding.source.map { String(decoding: Array(item.source.utf8)[$0], as: UTF8.self) } ?? ""
        }
    }
}
