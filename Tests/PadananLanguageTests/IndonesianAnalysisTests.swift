import PadananLanguage
import PadananTestSupport
import Testing

/// Taking Indonesian words apart.
@Suite struct IndonesianAnalysisTests {
    private let morphology = IndonesianMorphology.shared

    private func best(_ word: String) -> WordAnalysis { morphology.analyses(of: word)[0] }

    @Test(arguments: [
        ("mengaku", "aku"), ("memasuki", "masuk"), ("menikah", "nikah"), ("mengukur", "ukur"), ("mengupas", "kupas"),
        ("menyesali", "sesal"),
        ("mengarang", "karang"), ("memulai", "mulai"), ("menanti", "nanti"), ("menara", "menara"), ("perbankan", "bank"),
        ("senilai", "nilai"),
        ("berupa", "rupa"), ("perpajakan", "pajak"), ("berbasis", "basis"), ("pergerakan", "gerak"), ("menyeberangi", "seberang"),
        ("pemberontakan", "berontak"), ("kerusakan", "rusak"), ("penegakan", "tegak"), ("perokok", "rokok"), ("pelukis", "lukis"),
        ("dikuasai", "kuasa"), ("memuaskan", "puas"), ("pasukan", "pasukan"), ("katakan", "kata"), ("masakan", "masak"),
        ("memberikan", "beri"),
        ("melawan", "lawan"), ("bertemu", "temu"), ("tangan", "tangan"), ("mengisi", "isi"), ("mengesampingkan", "samping"),
        ("berkewarganegaraan", "warganegara"), ("menandatangani", "tandatangan"), ("pembelajaran", "ajar"), ("mengetahui", "tahu"),
        ("berusia", "usia"), ("beruang", "beruang"), ("mengecat", "cat"), ("mengebom", "bom"), ("tepercaya", "percaya"),
        ("bekerja", "kerja"),
    ])
    func rootIsTheLikeliest(_ word: String, _ root: String) {
        #expect(best(word).root == root)
        #expect(!best(word).isGuessed)
    }

    @Test(arguments: [
        ("jaminan", "jaminan", "jamin"), ("jaminan-jaminannya", "jaminan", "jamin"), ("menjamin", "menjamin", "jamin"),
        ("dijamin", "menjamin", "jamin"), ("kujamin", "menjamin", "jamin"), ("penjamin", "penjamin", "jamin"),
        ("diperbaikinya", "memperbaiki", "baik"), ("dikatakan", "mengatakan", "kata"), ("diklaim", "mengklaim", "klaim"),
        ("diterjemahkan", "menerjemahkan", "terjemah"), ("diketahui", "mengetahui", "tahu"), ("dipelajari", "mempelajari", "ajar"),
        ("diberlakukan", "memberlakukan", "laku"), ("dibom", "mengebom", "bom"), ("mempopulerkan", "memopulerkan", "populer"),
        ("disyaratkan", "mensyaratkan", "syarat"), ("merupakan", "merupakan", "rupa"), ("undang-undangnya", "undang-undang", "undang"),
        ("negara-negara", "negara", "negara"), ("tindakan-tindakan", "tindakan", "tindak"), ("menginjak-injak", "menginjak", "injak"),
        ("diinjak-injak", "menginjak", "injak"), ("berhari-hari", "berhari-hari", "hari"), ("tolong-menolong", "tolong-menolong", "tolong"),
        ("besar-besaran", "besar-besaran", "besar"), ("menyama-nyamakan", "menyamakan", "sama"), ("anak2nya", "anak", "anak"),
        ("KTP-nya", "ktp", "ktp"), ("mengaji", "mengaji", "kaji"), ("dikaji", "mengkaji", "kaji"), ("mengawal", "mengawal", "kawal"),
        ("memperebutkan", "memperebutkan", "rebut"), ("pertanyaankulah", "pertanyaan", "tanya"), ("sekitarnya", "sekitar", "sekitar"),
    ])
    func inflectionHasOneKeyAndTheFamilyOneRoot(_ word: String, _ key: String, _ root: String) {
        let analysis = best(FoldedKey.fold(word))
        #expect(analysis.key == key)
        #expect(analysis.root == root)
    }

    @Test(arguments: [
        ("non-Muslim", "non-muslim", "muslim"), ("pascaperang", "pascaperang", "perang"),
        ("antarpemerintah", "antarpemerintah", "pemerintah"),
        ("modernisasi", "modernisasi", "modern"),
    ])
    func combiningFormsAndLoanAffixesNameARelative(_ word: String, _ root: String, _ related: String) {
        let analysis = best(FoldedKey.fold(word))
        #expect(analysis.root == root)
        #expect(analysis.related == related)
        #expect(!analysis.isGuessed)
    }

    @Test(arguments: ["ke-21", "1990-an", "ke-iv", "covid-19", "12.30", "m-banking", "check-in"])
    func numbersAndForeignCompoundsAreLeftWhole(_ word: String) {
        #expect(best(word).key == word)
        #expect(best(word).root == word)
    }

    @Test func prefixBeforeANameComesOff() {
        #expect(best("se-indonesia").root == "indonesia")
        #expect(best("se-indonesia").key == "se-indonesia")
        #expect(best("di-phk").root == "phk")
    }

    @Test func unknownRootIsGuessedAndSaysSo() {
        let guess = best("memblengkikan")
        #expect(guess.root == "blengki")
        #expect(guess.key == "memblengkikan")
        #expect(guess.isGuessed)
        #expect(best("qwxz").isGuessed)
    }

    @Test(arguments: ["dinamo", "berlin", "teheran", "kenya", "manila", "beijing", "pakistan", "menteng"])
    func nameThatLooksAffixedStaysWhole(_ word: String) {
        #expect(best(word).root == word)
    }

    @Test func allAnalysesAreGivenTheLikeliestFirst() {
        let roots = morphology.analyses(of: "mengaku").map(\.root)
        #expect(roots.first == "aku")
        #expect(roots.contains("kaku"))
        #expect(morphology.analyses(of: "beruang").map(\.root).contains("beruang"))
    }

    @Test func analysisIsSaidInWords() {
        #expect(best("dipertanyakannya").description == "di- + per- + tanya + -kan + -nya")
        #expect(best("memilih").morphemes == [Morpheme(.prefix, "meN-", form: "mem"), Morpheme(.root, "pilih", form: "ilih")])
    }

    /// Prefixes and suffixes that never go together are not taken off together.
    @Test(arguments: [("penegakan", "tega"), ("pembukaan", "bukaan"), ("memberikan", "ikan")])
    func illegalPairsAreNoAnalysis(_ word: String, _ root: String) {
        #expect(!morphology.analyses(of: word).contains { $0.root == root })
    }

    // MARK: Laws

    private func articles() throws -> [[UInt8]] {
        try ["jaminan-keamanan", "suku-bunga", "as-dan-lainnya"].map { try Repository.bytes("Fixtures/articles/\($0).id.txt") }
    }

    private func words() throws -> Set<String> {
        var words: Set<String> = []
        for bytes in try articles() {
            for token in Tokenizer(bytes) where token.kind == .word {
                words.insert(String(decoding: FoldedKey.fold(bytes, in: token.range, lowercasing: true), as: UTF8.self))
            }
        }
        return words
    }

    @Test func keysAreThoseOfTheFirstAnalysis() throws {
        for word in try words() {
            let keys = morphology.keys(of: Array(word.utf8))
            #expect(String(decoding: keys.key, as: UTF8.self) == best(word).key, "\(word)")
            #expect(String(decoding: keys.root, as: UTF8.self) == best(word).root, "\(word)")
            #expect(keys.isGuessed == best(word).isGuessed, "\(word)")
        }
    }

    @Test func partsOfAWordWithoutHyphenSpellIt() throws {
        for word in try words() where !word.contains("-") {
            for analysis in morphology.analyses(of: word) where !analysis.morphemes.contains(where: { $0.form.isEmpty }) {
                #expect(analysis.morphemes.map(\.form).joined() == word, "\(analysis)")
            }
        }
    }

    @Test func keyOfAKeyIsItself() throws {
        for word in try words() where !best(word).isGuessed && best(word).register == .standard {
            let key = best(word).key
            #expect(best(key).key == key, "\(word): \(key): \(best(key).key)")
        }
    }

    @Test func anyBytesAreTakenApart() {
        var generator = SeededGenerator(seed: 3)
        let pieces = [
            "me", "ng", "-", "kan", "2", "'", "é", "\u{0}", "\u{FFFD}", "nya", "di", "per", "ke", "🙂", "a", "i", "an", "lah", ".",
        ]
        for _ in 0..<4000 {
            let word = (0..<Int.random(in: 0...9, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let folded = FoldedKey.fold(word)
            #expect(!morphology.analyses(of: folded).isEmpty)
            _ = morphology.keys(of: Array(folded.utf8))
            _ = morphology.keys(of: (0..<12).map { _ in UInt8.random(in: 0...255, using: &generator) })
        }
        #expect(best(String(repeating: "memper", count: 5000)).isGuessed)
        #expect(best(String(repeating: "a-", count: 5000) + "a").root.utf8.count == 10_001)
    }

    @Test func cacheSaysWhatTheAnalyzerSays() throws {
        var small = WordKeyCache(morphology, capacity: 50)
        for bytes in try articles() {
            for token in Tokenizer(bytes) where token.kind == .word {
                #expect(small.keys(of: token, in: bytes) == morphology.keys(of: FoldedKey.fold(bytes, in: token.range, lowercasing: true)))
            }
        }
    }
}
