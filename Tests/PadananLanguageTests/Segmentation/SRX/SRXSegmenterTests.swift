import PadananModel
import PadananTestSupport
import Testing

@testable import PadananLanguage

@Suite struct SRXSegmenterTests {
    /// A set of rules for every language.
    private func segmenter(_ rules: [SegmentationRule]) throws -> SRXSegmenter {
        try SRXSegmenter(
            SegmentationRules(
                languageRules: [LanguageRule(name: "Semua", rules: rules)], languageMaps: [LanguageMap(pattern: ".*", ruleName: "Semua")]),
            language: .indonesian)
    }

    private func segments(_ segmenter: SRXSegmenter, _ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return segmenter.segments(of: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    private static let sentences = [
        SegmentationRule(isBreak: false, before: "\\b(?:Dr|Jend|No)\\.", after: "\\s"),
        SegmentationRule(isBreak: false, before: "\\.", after: "\\s+\\p{Ll}"),
        SegmentationRule(isBreak: true, before: "[.?!]+[\\p{Pe}\\p{Pf}\"]*", after: "\\s"),
        SegmentationRule(isBreak: true, after: "\\n\\n"),
    ]

    @Test func sentencesAreCutWithExceptionsFirst() throws {
        let segmenter = try segmenter(Self.sentences)
        let text = "Jend. Sudirman tiba.  “Apa kabar?” Ia (lihat No. 5) pergi. lalu kembali...\n\nJudul\n\nSelesai."
        #expect(
            segments(segmenter, text) == [
                "Jend. Sudirman tiba.", "“Apa kabar?”", "Ia (lihat No. 5) pergi. lalu kembali...", "Judul", "Selesai.",
            ])
    }

    @Test func firstRuleThatFitsDecides() throws {
        let cut = SegmentationRule(isBreak: true, before: "a", after: "b")
        let exception = SegmentationRule(isBreak: false, before: "a")
        #expect(try segments(segmenter([cut, exception]), "ab") == ["a", "b"])
        #expect(try segments(segmenter([exception, cut]), "ab") == ["ab"])
    }

    @Test func ruleWithoutExpressionsFitsBetweenAllCharacters() throws {
        #expect(try segments(segmenter([SegmentationRule(isBreak: true)]), "é中 x") == ["é", "中", "x"])
        #expect(try segments(segmenter([SegmentationRule(isBreak: true, before: "x*", after: "y*")]), "abc") == ["a", "b", "c"])
    }

    @Test func nothingIsCutWithoutRules() throws {
        #expect(try segments(segmenter([]), "Satu. Dua.") == ["Satu. Dua."])
        #expect(try segments(segmenter([SegmentationRule(isBreak: false)]), " Satu. Dua. ") == ["Satu. Dua."])
        #expect(try segments(segmenter([SegmentationRule(isBreak: true)]), "").isEmpty)
        #expect(try segments(segmenter([SegmentationRule(isBreak: true)]), " \n\u{A0} ").isEmpty)
    }

    @Test func anchorsMeanTheBlock() throws {
        let segmenter = try segmenter([SegmentationRule(isBreak: true, before: "^\\d+\\.", after: "\\s")])
        let bytes = Array("7. Tujuh\n8. Delapan".utf8)
        #expect(segmenter.segments(of: bytes) == [0..<2, 3..<bytes.count])
        var segments: [TextRange] = []
        segmenter.appendSegments(of: bytes, in: 9..<bytes.count, to: &segments)
        #expect(segments == [9..<11, 12..<bytes.count])
        #expect(segmenter.boundaries(of: bytes, in: 0..<bytes.count) == [2])
    }

    @Test func whatStandsBesideTheBlockIsNotSeen() throws {
        let segmenter = try segmenter([SegmentationRule(isBreak: true, before: "\\.", after: "(?!\\d)")])
        let bytes = Array("a.5b".utf8)
        var segments: [TextRange] = []
        segmenter.appendSegments(of: bytes, in: 0..<2, to: &segments)
        #expect(segments == [0..<2])
    }

    @Test func looksSeeBothSides() throws {
        let segmenter = try segmenter([
            SegmentationRule(isBreak: false, before: "(?<!\\d )[Mm]aks\\.", after: "\\s"),
            SegmentationRule(isBreak: true, before: "\\.", after: "\\s+(?=[A-Z][a-z]+ (?:ber|me)[a-z]+)"),
        ])
        #expect(segments(segmenter, "Maks. Ia bersama. Ia pulang. Ia menang.") == ["Maks. Ia bersama. Ia pulang.", "Ia menang."])
        #expect(segments(segmenter, "5 maks. Ia bersama.") == ["5 maks.", "Ia bersama."])
    }

    // MARK: Languages

    private static let maps = [
        LanguageMap(pattern: "[Ii][Dd].*", ruleName: "Indonesian"), LanguageMap(pattern: "EN(-US)?", ruleName: "English"),
        LanguageMap(pattern: "zh-Hant-.*|jv", ruleName: "Lain"), LanguageMap(pattern: ".*", ruleName: "Semua"),
        LanguageMap(pattern: ".*", ruleName: "Tidak ada"),
    ]

    private func rules(cascades: Bool) -> SegmentationRules {
        let cut = { (text: String) in [SegmentationRule(isBreak: true, before: text)] }
        return SegmentationRules(
            cascades: cascades,
            languageRules: [
                LanguageRule(name: "Semua", rules: cut("s")), LanguageRule(name: "English", rules: cut("e")),
                LanguageRule(name: "Lain", rules: cut("l")),
                LanguageRule(name: "Indonesian", rules: [SegmentationRule(isBreak: false, before: "ss")] + cut("i")),
            ], languageMaps: Self.maps)
    }

    @Test(arguments: [
        ("id", "si.sse.l", "s|i|.s|se.l", "si|.sse.l"), ("id-ID", "si.", "s|i|.", "si|."), ("en", "es.i", "e|s|.i", "e|s.i"),
        ("EN-us", "es.i", "e|s|.i", "e|s.i"), ("en-GB", "es.i", "es|.i", "es|.i"), ("zh-hant-tw", "ls.", "l|s|.", "l|s."),
        ("jv", "ls.", "l|s|.", "l|s."), ("jv-ID", "ls.", "ls|.", "ls|."),
    ])
    func mapsOfTheLanguageCount(_ tag: String, _ text: String, cascading: String, first: String) throws {
        let language = LanguageTag(tag)
        #expect(segments(try SRXSegmenter(rules(cascades: true), language: language), text).joined(separator: "|") == cascading)
        #expect(segments(try SRXSegmenter(rules(cascades: false), language: language), text).joined(separator: "|") == first)
    }

    @Test func formatHandlingHasTheDefaultsOfTheStandard() throws {
        var rules = rules(cascades: true)
        rules.segmentsSubflows = false
        var segmenter = try SRXSegmenter(rules, language: .english)
        #expect(!segmenter.segmentsSubflows)
        #expect([segmenter.keepsOpeningCodes, segmenter.keepsClosingCodes, segmenter.keepsStandaloneCodes] == [false, true, false])
        rules.formatHandling = FormatHandling(includesStart: true, includesEnd: false, includesIsolated: true)
        segmenter = try SRXSegmenter(rules, language: .english)
        #expect([segmenter.keepsOpeningCodes, segmenter.keepsClosingCodes, segmenter.keepsStandaloneCodes] == [true, false, true])
    }

    // MARK: Refusals

    @Test func everyRuleThatCannotBeUsedIsNamed() throws {
        let place = SourceLocation(file: "aturan.srx", line: 7, column: 3)
        let rules = SegmentationRules(
            languageRules: [
                LanguageRule(
                    name: "Semua",
                    rules: [
                        SegmentationRule(isBreak: true, before: "\\.", location: place),
                        SegmentationRule(isBreak: true, before: "(a)\\1", after: "[", location: place),
                    ]),
                LanguageRule(name: "Lain", rules: [SegmentationRule(isBreak: true, after: "(?<=a+)", location: place)]),
            ],
            languageMaps: [LanguageMap(pattern: ".*", ruleName: "Semua"), LanguageMap(pattern: "(", ruleName: "Lain")])
        let refusal = #expect(throws: SRXRefusal.self) { try SRXSegmenter(rules, language: .indonesian) }
        #expect(
            refusal?.description == """
                aturan.srx: error: map 2, to “Lain”: the pattern “(”, character 1: the parenthesis is not closed [SRX 2.0, languagemap]
                aturan.srx:7:3: error: rule 2 of “Semua”: <beforebreak> “(a)\\1”, character 4: back references are not supported: \
                no automaton remembers what a group held [SRX 2.0, beforebreak]
                aturan.srx:7:3: error: rule 2 of “Semua”: <afterbreak> “[”, character 1: the square bracket is not closed \
                [SRX 2.0, afterbreak]
                """)
        let defects = SRXSegmenter.defects(of: rules)
        #expect(defects.count == 4)
        #expect(defects.last?.message.hasPrefix("rule 1 of “Lain”: <afterbreak> “(?<=a+)”, character 1: what a look-behind holds") == true)
    }

    @Test func rulesThatAreTooManyTogetherAreRefused() {
        let many = (0..<90).map { SegmentationRule(isBreak: true, before: "x\($0)(?:[ab]{1000})") }
        let refusal = #expect(throws: SRXRefusal.self) { try segmenter(many) }
        #expect(refusal?.defects.first?.message.contains("more than 65536 states together") == true)
        let looks = (0..<70).map { SegmentationRule(isBreak: true, before: "(?=ab{\($0)})") }
        #expect(throws: SRXRefusal.self) { try segmenter(looks) }
    }

    // MARK: Laws

    /// Law: segments are in order, don't overlap, are trimmed, and what stands between them is white space.
    @Test func anyBytesAreCutInOrder() throws {
        var source = SeededGenerator(seed: 11)
        let segmenter = try segmenter(Self.sentences + [SegmentationRule(isBreak: true, before: "(?<![\\p{L} ])é", after: "(?!.{3})")])
        for _ in 0..<400 {
            let pieces: [UInt8] = Array(". ?!\n\u{A0}\u{3000}aZ5”é中😀".utf8) + [0xFF, 0xE2, 0x80, 0x00]
            let bytes = (0..<Int.random(in: 0...60, using: &source)).map { _ in pieces.randomElement(using: &source) ?? 0 }
            let low = Int.random(in: 0...bytes.count, using: &source)
            let block = low..<Int.random(in: low...bytes.count, using: &source)
            var found: [TextRange] = []
            segmenter.appendSegments(of: bytes, in: block, to: &found)
            var end = block.lowerBound
            for range in found {
                #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= block.upperBound)
                #expect(TextTrimming.trimmed(end..<range.lowerBound, of: bytes).isEmpty)
                #expect(TextTrimming.trimmed(range, of: bytes) == range)
                end = range.upperBound
            }
            #expect(TextTrimming.trimmed(end..<block.upperBound, of: bytes).isEmpty)
        }
    }

    /// Law: the automata decide as trying every rule at every place does.
    @Test(arguments: 1...4) func rulesDecideAsTryingEachDoes(seed: Int) throws {
        var source = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<30 {
            let patterns = (0..<5).map { _ in
                (Bool.random(using: &source), NaivePattern.random(2, &source), NaivePattern.random(2, &source))
            }
            let segmenter = try segmenter(patterns.map { SegmentationRule(isBreak: $0.0, before: $0.1.text, after: $0.2.text) })
            for _ in 0..<4 {
                let count = Int.random(in: 1...10, using: &source)
                let text = (0..<count).map { _ in NaivePattern.letters.randomElement(using: &source) ?? "a" }
                let expected = (1..<count).filter { place in
                    patterns.first { _, before, after in
                        (0...place).contains { before.ends(in: text, from: $0).contains(place) }
                            && !after.ends(in: text, from: place).isEmpty
                    }?.0 ?? false
                }.map { String(text[..<$0]).utf8.count }
                let bytes = Array(String(text).utf8)
                #expect(segmenter.boundaries(of: bytes, in: 0..<bytes.count) == expected)
            }
        }
    }

    /// Many sets of patterns, states and looks in one text: what is kept is thrown away and built again, and nothing changes.
    @Test func resultDoesNotDependOnWhatIsKept() throws {
        let rules = [
            SegmentationRule(isBreak: true, before: "a[ab]{9}", after: "b"), SegmentationRule(isBreak: false, before: "b(?=a[ab]{7}a)"),
            SegmentationRule(isBreak: true, before: "(?<=ab[ab]{5})", after: "[ab]{6}a"),
        ]
        let segmenter = try segmenter(rules)
        var source = SeededGenerator(seed: 5)
        let text = (0..<20_000).map { _ in UInt8.random(in: 0x61...0x62, using: &source) }
        let first = segmenter.boundaries(of: text, in: 0..<text.count)
        #expect(first.count > 1_000)
        #expect(segmenter.boundaries(of: text, in: 0..<text.count) == first)
        let part = 5_000..<5_100
        let expected = first.filter { part.contains($0 - 20) && part.contains($0 + 20) }
        let found = segmenter.boundaries(of: text, in: part).filter { part.contains($0 - 20) && part.contains($0 + 20) }
        #expect(found == expected)
    }

    @Test func segmentersAreSharedBetweenTasks() async throws {
        let segmenter = try segmenter(Self.sentences)
        let bytes = Array(String(repeating: "Menteri tiba di Jakarta. “Ya!” Ia pergi No. 5 lagi. ", count: 50).utf8)
        let counts = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { segmenter.segments(of: bytes).count } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 150, count: 8))
    }
}
