import PadananKit
import PadananTestSupport
import Testing

/// Bytes that are no text: analysis never fails, and its result is valid.
@Suite struct HostileTextTests {
    private static let aligner = Result {
        TermAligner(try Repository.glossary("Fixtures/align/glossary.csv"), languages: .indonesianEnglish)
    }

    #if DEBUG
        /// Debug builds are some fifty times slower.
        private static let lineLength = 300_000
        private static let markCount = 150_000
    #else
        private static let lineLength = 5_000_000
        private static let markCount = 500_000
    #endif

    /// Recognises and aligns `text` and checks what must hold; returns the matches.
    @discardableResult
    private func check(_ text: [UInt8], _ note: String) throws -> [TermMatch] {
        let aligner = try Self.aligner.get()
        var scanner = TermScanner(aligner.sourceRecognizer)
        let matches = scanner.matches(in: text)
        #expect(MatchLaws.areSortedAndDisjoint(matches, in: text), "\(note)")
        var session = AlignmentSession(aligner)
        let links = session.links(source: text, target: text)
        #expect(links.count == matches.count, "\(note)")
        #expect(links.allSatisfy { $0.target.map { $0.upperBound <= text.count } ?? true }, "\(note)")
        return matches
    }

    @Test(arguments: UInt64(0)..<100)
    func randomBytesAreText(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bytes = (0..<Int.random(in: 0...3000, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        try check(bytes, "seed \(seed)")
    }

    /// Fixture texts with bytes changed, taken out or put in.
    @Test(arguments: UInt64(0)..<100)
    func damagedTextsAreText(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let texts = try FixtureTexts.all()
        var bytes = [UInt8](texts[Int.random(in: 0..<texts.count, using: &random)].utf8)
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: place)
            default: bytes.insert([0x00, 0x2D, 0x27, 0x2E, 0xC2, 0xE2, 0xAD, 0xF4][Int.random(in: 0..<8, using: &random)], at: place)
            }
        }
        try check(bytes, "seed \(seed)")
    }

    @Test(
        arguments: [
            [0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x00],
        ] as [[UInt8]])
    func aTermBetweenBytesThatAreNoTextIsFound(_ junk: [UInt8]) throws {
        let term = [UInt8]("jaminan keamanan".utf8)
        let matches = try check(junk + term + junk, "\(junk)")
        #expect(matches.map(\.range) == [junk.count..<junk.count + term.count])
        #expect(try check(Array("jaminan ".utf8) + junk + Array(" keamanan".utf8), "\(junk)").map(\.range.count) == [7, 8])
    }

    @Test(arguments: UInt8.min...UInt8.max)
    func anyByteMayBeRepeated(_ byte: UInt8) throws {
        #expect(try check([UInt8](repeating: byte, count: 500), "\(byte)").isEmpty)
    }

    @Test(arguments: [
        "\0", " ", "\n", "\t", "-", ".", "'", "@", ":", "/", "a", "A", "0", "_", "a-", "a.", "a@", "a ", "- ", "1.", "://", "\u{AD}",
        "\u{200B}", "\u{301}", "\u{2019}", "a\u{AD}", "jaminan", "jaminan-", "keamanan ",
    ])
    func twoHundredKilobytesOfOneThingTakeNoTime(_ unit: String) throws {
        let count = (200_000 + unit.utf8.count - 1) / unit.utf8.count
        let text = [UInt8](String(repeating: unit, count: count).utf8)
        var scanner = TermScanner(try Self.aligner.get().sourceRecognizer)
        var matches: [TermMatch] = []
        let duration = ContinuousClock().measure { matches = scanner.matches(in: text) }
        #expect(MatchLaws.areSortedAndDisjoint(matches, in: text))
        #expect(duration < .seconds(20), "not linear in the text")
    }

    @Test func anEndlessRunOfCombiningMarksIsOneWord() throws {
        let marks = String(repeating: "\u{301}", count: Self.markCount)
        let text = [UInt8]("jaminan\(marks) jaminan keamanan".utf8)
        var scanner = TermScanner(try Self.aligner.get().sourceRecognizer)
        let last = text.count - "jaminan keamanan".utf8.count
        #expect(scanner.matches(in: text).map(\.range) == [last..<text.count])
    }

    @Test func aVeryLongLineHasAllItsTerms() throws {
        let sentence = "Rusia menuntut jaminan keamanan tertulis; "
        let count = Self.lineLength / sentence.utf8.count
        let text = [UInt8](String(repeating: sentence, count: count).utf8)
        var scanner = TermScanner(try Self.aligner.get().sourceRecognizer)
        let matches = scanner.matches(in: text)
        #expect(matches.count == count)
        #expect(MatchLaws.areSortedAndDisjoint(matches, in: text))
    }

    @Test(arguments: [20, 60]) func aTermRepeatedInOneSegmentIsLinkedEachTimeToAnother(_ count: Int) throws {
        try alignRepeated(count)
    }

    @Test func aTermRepeatedAThousandTimesInOneSegmentIsLinkedEachTime() throws {
        try alignRepeated(1000)
    }

    @Test func aLongLineHasSuggestionsThroughout() throws {
        let run = RecognitionRun(try Self.aligner.get().sourceRecognizer, includesDerived: true)
        let text = String(repeating: "jaminan menjamin ", count: 12_000)
        let records = run.recognize([TextRecord(id: "1", text: text, location: SourceLocation(file: "-"))])
        #expect(records[0].matches.count == 24_000)
    }

    private func alignRepeated(_ count: Int) throws {
        let source = String(repeating: "jaminan ", count: count)
        let target = String(repeating: "guarantee collateral ", count: count)
        let links = try Self.aligner.get().links(source: source, target: target)
        #expect(links.count == count)
        #expect(Set(links.compactMap(\.target)).count == links.compactMap(\.target).count)
    }
}
