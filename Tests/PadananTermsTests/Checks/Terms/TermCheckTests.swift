import PadananModel
import PadananTerms
import Testing

@Suite struct TermCheckTests {
    private static let wrong = [
        TermCase("Prancis menawarkan jaminan keamanan.", "France offered security pledges.", "term-missing: security pledges"),
        TermCase("Prancis menawarkan jaminan keamanan.", "France made an offer.", "term-missing: (jaminan keamanan)"),
        TermCase("Prancis menawarkan jaminan keamanan.", "France offered jaminan keamanan.", "term-missing: jaminan keamanan"),
        TermCase("Prancis menawarkan jaminan keamanan.", "France offered safety guarantees.", "term-forbidden: safety guarantees"),
        TermCase(
            "Prancis menawarkan jaminan keamanan.", "France offered an assurance of security.", "term-deprecated: assurance of security"),
        TermCase("Seorang pejabat tinggi membantah.", "A senior figure, an official by rank, denied it.", "term-missing: official"),
        TermCase("Mereka menunda penggerebekan.", "They said it was put off.", "term-missing: (penggerebekan)"),
        TermCase("Bantuan AS senilai 5 juta euro tiba.", "Aid worth 5 million euros arrived.", "term-missing: (AS)"),
        TermCase("Kapal perang dan pengungsi terlihat.", "A warship was seen.", "term-missing: (pengungsi)"),
        TermCase("Pengungsi itu menyeberang.", "The hungry travelers crossed over.", "term-missing: travelers"),
        TermCase("RUU itu ditolak.", "The draft bill was rejected.", "term-forbidden: draft bill"),
        TermCase("Menlu AS tiba di Wina.", "The US foreign minister arrived in Vienna.", "term-sense: foreign minister"),
        TermCase("Menlu Brasil tiba di Wina.", "Brazil's Secretary of State arrived in Vienna.", "term-sense: Secretary of State"),
        TermCase("Kepada Republika ia membantah.", "He denied it to the Republic.", "do-not-translate: Republic"),
        TermCase("Wartawan Suara Karya dipanggil.", "A Voice of Work reporter was summoned.", "do-not-translate: Voice of Work"),
        TermCase("Wartawan Suara Karya dipanggil.", "A Suara-Karya reporter was summoned.", "do-not-translate: Suara-Karya"),
        TermCase(
            "Pengungsi Suriah ditampung, sedangkan pengungsi Irak ditolak.",
            "Syrian refugees were taken in, whereas Iraqi travelers were turned away.", "term-missing: (pengungsi)"),
        TermCase(
            "Gencatan senjata pertama gagal, lalu gencatan senjata kedua disepakati.",
            "The first ceasefire failed, then the second pause was agreed.", "term-missing: (gencatan senjata)"),
        TermCase(
            "Kedutaan besar Swiss meminta surat dari kedutaan besar Iran.",
            "The Swiss embassy asked for a letter from its Iranian partner.",
            "term-missing: (kedutaan besar)"),
        TermCase("Vaksinasi dimulai di Bandung.", "The vaccine arrived in Bandung.", "term-missing: vaccine"),
        TermCase("Koalisi itu menolak.", "KAU refused.", "term-missing: KAU"),
        TermCase("Koalisi Antikorupsi Nusantara menolak.", "KAU refused.", "term-missing: KAU"),
        TermCase("Pembangunan Pelabuhan Utama selesai.", "Pembangunan Pelabuhan Utama is finished.", "term-missing: Pembangunan"),
        TermCase("Gubernur Bank Indonesia dan staf BI hadir.", "The Bank Indonesia governor and aides attended.", "term-missing: (BI)"),
        TermCase("Utang pemerintah naik.", "The government's burden rose.", "term-missing: government's burden"),
        TermCase("Pelaku pasar menjual rupiah.", "Traders sold.", "term-missing: (rupiah)"),
    ]

    private static let right = [
        TermCase("Prancis menawarkan jaminan keamanan.", "France offered security guarantees."),
        TermCase("Prancis menawarkan jaminan keamanan.", "France's guarantee of security was offered."),
        TermCase("PRANCIS TAWARKAN JAMINAN KEAMANAN", "FRANCE OFFERS SECURITY GUARANTEES"),
        TermCase("Menlu AS tiba di Wina.", "The American Secretary of State arrived in Vienna."),
        TermCase("Menlu Brasil tiba di Wina.", "Brazil's foreign minister arrived in Vienna."),
        TermCase("Kepada Republika ia membantah.", "He denied it to Republika."),
        TermCase("Wartawan Suara Karya dipanggil.", "Suara Karya's reporter was summoned."),
        TermCase("Gencatan senjata pertama gagal, gencatan senjata kedua bertahan.", "The first ceasefire failed, the second held."),
        TermCase(
            "Gencatan senjata lama gagal, tetapi gencatan senjata baru bertahan.", "The old ceasefire failed, but the new one held."),
        TermCase("Dua pengungsi sakit dan tiga pengungsi terluka.", "Two refugees were ill and three were injured."),
        TermCase(
            "Sanksi terhadap Iran lebih berat daripada sanksi terhadap Suriah.", "Sanctions on Iran are harsher than those on Syria."),
        TermCase("Kedutaan besar Iran memulangkan staf kedutaan besar.", "Iran's embassy sent its staff home."),
        TermCase("Pengungsi Sudan dan pengungsi Somalia mendarat.", "The refugees from Sudan and Somalia landed."),
        TermCase("Pakta Pertahanan Atlantik Utara (NATO) membantah.", "NATO denied it."),
        TermCase(
            "Jaminan keamanan itu mahal, kata pengkritik jaminan keamanan.",
            "Security guarantees are costly, say critics of the guarantees."),
        TermCase("Presiden menyerahkan RUU itu, dan RUU tersebut disahkan.", "The president presented the bill, which was passed."),
        TermCase("Dewan itu memberlakukan sanksi baru.", "The council imposed tough new sanctions."),
        TermCase("Seorang pejabat tinggi militer membantah.", "A senior military official denied it."),
        TermCase("Menteri kesehatan dan kesejahteraan mundur.", "The health and welfare minister resigned."),
        TermCase("Korea Utara dan Korea Selatan berunding.", "North and South Korea held talks."),
        TermCase("Warga Korea Utara menyeberang.", "North Koreans crossed over."),
        TermCase("Pabrik itu dikenai denda.", "The plant was fined."),
        TermCase("Bantuan senilai 5 juta dolar AS tiba.", "Aid worth $5 million arrived."),
        TermCase("Sekolah itu menggelar vaksinasi.", "The school vaccinated its pupils."),
        TermCase("Koalisi Antikorupsi Nusantara menolak.", "KAN refused."),
        TermCase("Menurut Koalisi Antikorupsi Nusantara, itu keliru.", "According to KAN, that is wrong."),
        TermCase("Saham PT Pembangunan Sejahtera naik.", "Shares of PT Pembangunan Sejahtera rose."),
        TermCase("Gubernur Bank Indonesia BI hadir.", "The Bank Indonesia governor attended."),
        TermCase("Kenaikan suku bunga acuan BI Rate ditunda.", "The rise of the benchmark rate was put off."),
        TermCase("Utang pemerintah naik.", "The government's debt rose."),
        TermCase("APBN Perubahan 2031 disahkan.", "The revised 2031 budget was passed."),
        TermCase("Tarif naik dari Rp 32 ribu menjadi Rp 52 ribu.", "The fare rose from Rp32,000 to 52,000."),
        TermCase("", "Security guarantees."),
        TermCase("Jaminan keamanan.", ""),
        TermCase("Jaminan keamanan.", "Jaminan keamanan."),
    ]

    @Test(arguments: wrong + right)
    func eachOccurrenceBreaksOneRuleAtMost(_ example: TermCase) {
        #expect(example.inspected().map { example.described($0) } == example.findings)
    }

    @Test func findingNamesTheGlossaryEntryAndWhatItApproves() throws {
        let finding = try #require(TermCase("Gencatan senjata berakhir.", "The armistice ended.").inspected().first)
        #expect(finding.concept == "ceasefire")
        #expect(finding.expected == ["ceasefire", "truce"])
        #expect(finding.notes == [FindingNote("concept ceasefire, preferred term", at: SourceLocation(file: "terms.csv", line: 7))])
        #expect(finding.message == "“armistice” is deprecated for “Gencatan senjata”, write “ceasefire”")
    }

    @Test func conceptsThatTheUserExceptsAreLeftAlone() {
        var options = CheckOptions()
        options.ignoredConcepts = ["ceasefire"]
        #expect(TermCase("Gencatan senjata berakhir.", "The armistice ended.").inspected(options).isEmpty)
    }

    @Test func withoutAGlossaryTheRulesAreSilent() {
        let checker = Checker(CheckSetup(languages: .indonesianEnglish, aligner: nil), rules: TermCase.rules)
        var session = CheckSession(checker)
        let segment = CheckedSegment(
            id: "1", source: InlineText("Gencatan senjata."), target: InlineText("Nothing."), location: SourceLocation(file: "test.tsv"))
        #expect(session.inspect(segment).findings.isEmpty)
    }

    /// Hostile text: every check comes to an end, and every span lies in its text.
    @Test(arguments: ["jaminan keamanan ", "RUU ", "AS (", "(((", "\u{301}", "Suara Karya, "])
    func anyTextGivesSpansInsideIt(_ piece: String) {
        let text = String(repeating: piece, count: 80)
        let example = TermCase(text, String(repeating: "draft bill security the second ", count: 100))
        for finding in example.inspected() {
            #expect(finding.source.map { $0.upperBound <= example.source.utf8.count } ?? true)
            #expect(finding.target.map { $0.upperBound <= example.target.utf8.count } ?? true)
        }
    }
}
