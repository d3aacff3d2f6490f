import PadananModel
import PadananTerms
import Testing

/// Which words of a text are proposed as terms.
@Suite struct TermCandidateTests {
    /// Words around which nothing else is a term: the whole is found, the parts may be.
    @Test(arguments: [
        ("Mereka menuntut jaminan keamanan dari Barat.", "jaminan keamanan"),
        ("Harga bahan bakar minyak naik lagi.", "bahan bakar minyak"),
        ("Hakim menjatuhkan hukuman mati.", "hukuman mati"),
        ("Pemerintah membantu usaha kecil dan menengah.", "usaha kecil dan menengah"),
        ("Mereka memperdagangkan barang dan jasa.", "barang dan jasa"),
        ("Gol itu tercipta pada babak kedua.", "babak kedua"),
        ("Ia membeli surat berharga.", "surat berharga"),
        ("Investasi di energi terbarukan bertambah.", "energi terbarukan"),
        ("Negara itu mengesahkan undang-undang.", "undang-undang"),
        ("Kemarin Dewan Keamanan bersidang.", "Dewan Keamanan"),
        ("Penyakit menular itu menyebar.", "Penyakit menular"),
        ("Sidang dihadiri Menlu.", "Menlu"),
        ("Anggaran BUMN dipotong.", "BUMN"),
        ("Kemarin George W. Rahardjo tiba.", "George W. Rahardjo"),
        ("Perdagangan dengan Asia Tenggara tumbuh.", "Asia Tenggara"),
    ])
    func aNounWithWhatFollowsItIsATerm(_ text: String, _ term: String) {
        let terms = TermExtractor(texts: [text]).terms().map(\.source)
        #expect(terms.contains { $0.lowercased() == term.lowercased() }, "\(terms)")
    }

    @Test(arguments: [
        ("Jaminan yang diberikan Barat lemah.", "jaminan yang"), ("Ia menandatangani perjanjian.", "menandatangani perjanjian"),
        ("Pasukan itu ditarik.", "pasukan itu"), ("Harga di pasar naik.", "harga di pasar"),
        ("Presiden, menteri dan gubernur hadir.", "presiden, menteri"), ("Para menteri hadir.", "para menteri"),
        ("Barang dan jasa itu murah.", "barang dan"), ("Barang dan jasa itu murah.", "dan jasa"),
        ("Sejak Senin harga naik.", "senin"), ("Harganya 500 juta rupiah.", "500 juta"),
        ("Ekspor Indonesia bagian timur tumbuh.", "ekspor indonesia bagian timur"), ("Biayanya Rp500.", "biayanya rp500"),
        ("Rumahnya besar.", "rumahnya besar"), ("Tindakan itu sudah diambil.", "sudah diambil"),
        ("Ia tinggal di sana.", "tinggal"), ("Pidato tersebut singkat.", "pidato tersebut"),
        ("Kemarin George W. Rahardjo tiba.", "george w"),
    ])
    func otherWordsAreNone(_ text: String, _ words: String) {
        let terms = TermExtractor(texts: [text]).terms().map { $0.source.lowercased() }
        #expect(!terms.contains(words), "\(terms)")
    }

    @Test func inflectedFormsCountTogetherAndTheUsualOneIsShown() {
        let texts = [
            "Setiap negara anggota setuju.", "Semua negara-negara anggota setuju.", "Menurut negara anggotanya, itu benar.",
            "Bagi negara anggota, itu sulit.",
        ]
        let term = TermExtractor(texts: texts, least: 2).terms().first { $0.source == "negara anggota" }
        #expect(term?.sourceCount == 4)
    }

    @Test func kindsAreTold() {
        let texts = [
            "Kata Menlu, BUMN itu rugi.", "Kepada Menlu, kata Agus Santika, BUMN melapor.", "Biro itu membaca laporan keuangan.",
        ]
        let kinds = Dictionary(TermExtractor(texts: texts).terms().map { ($0.source, $0.kind) }) { first, _ in first }
        #expect(kinds["Menlu"] == .blend)
        #expect(kinds["BUMN"] == .acronym)
        #expect(kinds["Agus Santika"] == .name)
        #expect(kinds["laporan keuangan"] == .term)
    }

    /// Both words are as frequent in the text; only one is in general text.
    @Test func whatIsRareInGeneralTextComesFirst() throws {
        let texts = (1...6).map { "Menurut pemerintah, zirkonium \($0) mahal." }
        let terms = TermExtractor(texts: texts, least: 3).terms().map(\.source)
        let (rare, common) = (try #require(terms.firstIndex(of: "zirkonium")), try #require(terms.firstIndex(of: "pemerintah")))
        #expect(rare < common)
    }

    @Test func textThatIsRepeatedCountsOnce() {
        let text = "Reporter kantor berita itu melaporkan dari Jakarta."
        let terms = TermExtractor(texts: Array(repeating: text, count: 5)).terms()
        #expect(terms.allSatisfy { $0.sourceCount == 1 })
        #expect(TermExtractor(texts: Array(repeating: text, count: 5), least: 2).terms().isEmpty)
    }

    @Test func aPartOfALongerTermIsLeftOut() {
        let texts = (1...10).map { "Menurut Dewan Perwakilan Rakyat, pasal \($0) berubah." }
        let terms = TermExtractor(texts: texts, least: 3).terms().map(\.source)
        #expect(terms.contains("Dewan Perwakilan Rakyat"))
        #expect(!terms.contains("Perwakilan Rakyat"))
        #expect(!terms.contains("Dewan Perwakilan"))
    }

    @Test func examplesShowTheTermWithItsPlace() throws {
        let term = try #require(TermExtractor(texts: ["Rusia meminta jaminan keamanan."]).terms().first { $0.source == "jaminan keamanan" })
        let example = try #require(term.examples.first)
        let bytes = Array(example.source.utf8)
        #expect(String(decoding: bytes[example.sourceRange], as: UTF8.self) == "jaminan keamanan")
        #expect(example.file == "article.txt")
        #expect(example.line == 1)
        #expect(example.targetRange == nil)
    }

    /// English articles, and a language that nothing is known of.
    @Test func otherLanguagesHaveTermsToo() {
        let english = TermExtractor(texts: ["The security guarantees were signed by the prime minister."], language: .english).terms()
        #expect(english.map(\.source).contains("security guarantees"))
        #expect(english.allSatisfy { !$0.source.hasPrefix("the ") && !$0.source.hasSuffix(" by") })
        let other = TermExtractor(texts: ["Die Sicherheitsgarantien fehlen."], language: LanguageTag("nl")).terms()
        #expect(other.map(\.source).contains("Sicherheitsgarantien"))
    }

    @Test(arguments: [
        "", " ", "\u{0}\u{FFFD}", "(((((((", "dan dan dan", String(repeating: "a", count: 1 << 20), "A. B. C. D. E. F. G. H.",
    ])
    func anyTextIsAccepted(_ text: String) {
        let terms = TermExtractor(texts: [text, text + " x"]).terms()
        #expect(terms.allSatisfy { !$0.source.isEmpty })
    }

    @Test func aLongRunOfNounsTakesLinearTime() {
        let text = String(repeating: "rumah ", count: 100_000)
        #expect(TermExtractor(texts: [text]).terms().count <= 6)
    }
}
