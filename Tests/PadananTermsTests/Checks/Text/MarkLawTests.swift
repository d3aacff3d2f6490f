import PadananModel
import Testing

/// What holds for the checks of marks whatever the text.
@Suite struct MarkLawTests {
    /// Bytes that mean something to one of the checks, for texts made by chance.
    private static let pieces: [String] = [
        "\"", "'", "“", "”", "‘", "’", "(", ")", "[", "]", "{", "}", "{{", "}}", "%", "%d", "$", "<", ">", "<b>", "</b>", "<g id=\"1\">",
        "</g>",
        ".", "..", ",", ":", ";", "!", "?", "…", " ", "  ", "\t", "\n", "\u{A0}", "\u{200B}", "\u{FEFF}", "é", "😀", "\u{FFFD}", "a", "Ab",
        "Cde",
        "NATO", "12", "https://contoh.id/a", "x@contoh.id", "contoh.id", "RusiaMenlu", "p.m.", "dll.", "«", "»", "「", "–", "-", "/", "=",
        "`",
    ]

    /// A small generator, so that a failure can be repeated.
    private struct Chance {
        var state: UInt64

        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }

        mutating func text() -> String {
            (0..<next(24)).map { _ in pieces[next(pieces.count)] }.joined()
        }
    }

    @Test(arguments: 0..<64)
    func rangesLieOnScalarBoundariesInAnyText(_ seed: Int) {
        var chance = Chance(state: UInt64(seed) &* 7_919 &+ 1)
        for _ in 0..<60 {
            let (source, target) = (chance.text(), chance.text())
            for finding in MarkChecksTests.findings(InlineText(source), InlineText(target)) {
                #expect(finding.source.map { Self.isValid($0, in: source) } ?? true)
                #expect(finding.target.map { Self.isValid($0, in: target) } ?? true)
                #expect(finding.suggestion.map { Self.isValid($0.range, in: target) } ?? true)
                #expect(finding.source != nil || finding.target != nil)
            }
        }
    }

    @Test(arguments: 0..<32)
    func textBesideItselfHasNoDifference(_ seed: Int) {
        var chance = Chance(state: UInt64(seed) &* 104_729 &+ 3)
        for _ in 0..<60 {
            let text = chance.text()
            let findings = MarkChecksTests.findings(InlineText(text), InlineText(text))
            #expect(findings.isEmpty, "\(text.debugDescription): \(findings.map(\.message))")
        }
    }

    @Test(arguments: MarkCases.wrong)
    func certainEditSettlesItsFinding(_ item: MarkCase) throws {
        for finding in MarkChecksTests.findings(InlineText(item.source), InlineText(item.target)) {
            guard let edit = finding.suggestion, edit.isCertain else { continue }
            var bytes = Array(item.target.utf8)
            bytes.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
            let mended = try #require(String(validating: bytes, as: UTF8.self))
            let left = MarkChecksTests.findings(InlineText(item.source), InlineText(mended))
            #expect(!left.contains { $0.rule == finding.rule && $0.message == finding.message })
        }
    }

    @Test(arguments: [
        "(", ")", "\"", "“", "'", "{", "{{", "<a ", "%(", "{a,plural,", "<b>", "</b>", "..", ",,", "  ", " ,", "(a)", "\"a\"",
        "https://a.id/ ", "AbcDef ", "{0}",
    ])
    func hostileTextTakesLinearTime(_ piece: String) {
        let text = String(repeating: piece, count: 40_000 / piece.utf8.count)
        let clock = ContinuousClock()
        let time = clock.measure {
            _ = MarkChecksTests.findings(InlineText(text), InlineText("Kata " + text + " akhir"))
            _ = MarkChecksTests.findings(InlineText("Kata"), InlineText(text))
            _ = MarkChecksTests.findings(InlineText(text), InlineText("Word"))
        }
        // A debug build on a busy machine; a quadratic pass over 40 KB takes longer.
        #expect(time < .seconds(10))
    }

    private static func isValid(_ range: TextRange, in text: String) -> Bool {
        let bytes = Array(text.utf8)
        return [range.lowerBound, range.upperBound].allSatisfy {
            $0 == bytes.count || $0 >= 0 && $0 < bytes.count && bytes[$0] & 0xC0 != 0x80
        }
    }
}
