import PadananModel
import PadananTerms
import Testing

/// Which sentences belong together. The texts were written for these tests.
@Suite struct SentenceAlignerTests {
    private static let source = [
        "Menteri pertahanan bertolak ke Brussel",
        "Menteri pertahanan bertolak ke Brussel pada hari Selasa untuk membahas jaminan keamanan.",
        "Ia akan bertemu 27 rekannya.",
        "Pertemuan itu berlangsung tertutup, dan tidak ada pernyataan bersama.",
        "“Kami tidak akan menunggu,” katanya kepada wartawan.",
        "Anggaran pertahanan naik 12 persen tahun ini.",
    ]
    private static let target = [
        "Defence minister leaves for Brussels",
        "The defence minister left for Brussels on Tuesday to discuss security guarantees.",
        "He will meet 27 counterparts.",
        "The meeting was held behind closed doors, and there was no joint statement.",
        "“We will not wait,” he told journalists.",
        "The defence budget rose 12 percent this year.",
    ]

    private func pairs(_ source: [String], _ target: [String]) -> [String] {
        SentenceAligner(.indonesianEnglish).align(source: source, target: target).map {
            "\($0.source.map(String.init).joined(separator: "+"))=\($0.target.map(String.init).joined(separator: "+"))"
        }
    }

    @Test func translatedSentencesArePairs() {
        #expect(pairs(Self.source, Self.target) == ["0=0", "1=1", "2=2", "3=3", "4=4", "5=5"])
    }

    @Test(arguments: 0..<6)
    func aSentenceThatWasLeftOutHasNoPartner(_ missing: Int) {
        var target = Self.target
        target.remove(at: missing)
        let expected = (0..<6).map { $0 == missing ? "\($0)=" : "\($0)=\($0 < missing ? $0 : $0 - 1)" }
        #expect(pairs(Self.source, target) == expected)
    }

    @Test(arguments: 0..<6)
    func aSentenceThatWasAddedHasNoSource(_ added: Int) {
        var source = Self.source
        source.remove(at: added)
        let expected = (0..<6).map { $0 == added ? "=\($0)" : "\($0 < added ? $0 : $0 - 1)=\($0)" }
        #expect(pairs(source, Self.target) == expected)
    }

    @Test func sentencesJoinedOrSplitAreOneBead() {
        let joined = Array(Self.target[..<2]) + [Self.target[2] + " " + Self.target[3]] + Array(Self.target[4...])
        #expect(pairs(Self.source, joined) == ["0=0", "1=1", "2+3=2", "4=3", "5=4"])
        let split =
            Array(Self.source[..<3]) + ["Pertemuan itu berlangsung tertutup.", "Tidak ada pernyataan bersama."] + Array(Self.source[4...])
        #expect(pairs(split, Self.target) == ["0=0", "1=1", "2=2", "3+4=3", "5=4", "6=5"])
    }

    @Test func aLanguageWithoutListsIsAlignedByNamesNumbersAndLengths() {
        let aligner = SentenceAligner(LanguagePair(LanguageTag("de"), LanguageTag("fr")))
        let source = ["Am 3. Mai reiste sie nach Straßburg.", "Es regnete.", "Herr Almqvist zahlte 450 Euro für das Zimmer im Hotel."]
        let target = ["Le 3 mai, elle se rendit à Strasbourg.", "Monsieur Almqvist paya 450 euros pour la chambre à l'hôtel."]
        let beads = aligner.align(source: source, target: target)
        #expect(beads.map(\.source) == [0..<1, 1..<2, 2..<3])
        #expect(beads.map(\.target) == [0..<1, 1..<1, 1..<2])
    }

    @Test func clearPairsAreSurerThanDoubtfulOnes() {
        let aligner = SentenceAligner(.indonesianEnglish)
        let clear = aligner.align(source: Self.source, target: Self.target).map(\.confidence).min() ?? 0
        let doubtful = aligner.align(source: ["Ya.", "Ya.", "Ya."], target: ["Well.", "Yes."]).map(\.confidence).min() ?? 1
        #expect(clear > 0.9)
        #expect(doubtful < 0.7)
    }

    // MARK: Laws

    private func checkLaws(_ source: [String], _ target: [String], _ comment: Comment) {
        let beads = SentenceAligner(.indonesianEnglish).align(source: source, target: target)
        #expect(beads.flatMap(\.source) == Array(source.indices), comment)
        #expect(beads.flatMap(\.target) == Array(target.indices), comment)
        #expect(beads.allSatisfy { $0.source.count <= 2 && $0.target.count <= 2 && !($0.source.isEmpty && $0.target.isEmpty) }, comment)
        #expect(beads.allSatisfy { (0...1).contains($0.confidence) }, comment)
    }

    @Test func everySentenceIsInExactlyOneBeadAndInOrder() {
        var random = SplitMix(state: 7)
        for round in 0..<60 {
            let source = (0..<Int(random.next() % 30)).map { _ in Self.source[Int(random.next() % 6)] }
            let target = (0..<Int(random.next() % 30)).map { _ in Self.target[Int(random.next() % 6)] }
            checkLaws(source, target, "round \(round)")
        }
    }

    @Test(arguments: [(0, 0), (0, 3), (3, 0), (1, 1), (1, 900), (900, 1), (3, 70_000), (700, 700), (450, 2000)])
    func anyNumbersOfSentencesAreAligned(_ sources: Int, _ targets: Int) {
        checkLaws(
            (0..<sources).map { Self.source[$0 % 6] + " \($0)" }, (0..<targets).map { Self.target[$0 % 6] + " \($0)" },
            "\(sources), \(targets)")
    }

    @Test func hostileTextIsAligned() {
        let long = String(repeating: "a", count: 1 << 20)
        let words = String(repeating: "nato 12 ", count: 1 << 14)
        let hostile = ["", " ", "\u{0}\u{FEFF}", long, words, "“”‘’???", "\u{301}\u{301}", String(repeating: "\u{1F600}", count: 999), "9"]
        checkLaws(hostile, hostile.reversed(), "hostile")
        checkLaws(hostile, [], "hostile alone")
        checkLaws(Array(repeating: "", count: 800), Array(repeating: "", count: 700), "empty")
    }

    @Test func longTextsAreAlignedLikeShortOnes() {
        let source = (0..<900).map { "Pasal \($0 * 7 + 1000) mengatur wilayah Kota\($0)garta." }
        var target = (0..<900).map { "Article \($0 * 7 + 1000) governs the territory of Kota\($0)garta." }
        target.removeSubrange(300..<340)
        let beads = SentenceAligner(.indonesianEnglish).align(source: source, target: target)
        let alone = beads.filter { $0.target.isEmpty }.flatMap(\.source)
        #expect(alone == Array(300..<340))
    }

    /// SplitMix64, so that a failure can be repeated.
    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
