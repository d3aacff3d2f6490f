import PadananModel
import PadananTestSupport
import Testing

@testable import PadananLanguage

/// What holds for any bytes.
@Suite struct SegmentationLawsTests {
    private static let samples = [
        "Menteri itu tiba. “Kami siap.” Ia menunggu… Lalu pergi! 😀 Dr. Hasan, S.H., M.H. hadir pukul 09.30 WIB. (Foto: A. Rahman.)",
        "He met Gen. Marsh at 9 a.m. in Washington, D.C. \"Why?\" Nobody answered. See p. 12. It cost $3.5 million... Yahoo! Inc. paid.",
    ].map { Array($0.utf8) }

    private func check(_ text: [UInt8], _ segmenter: SentenceSegmenter, _ note: String = "") {
        var end = 0
        for segment in segmenter.segments(of: text) {
            #expect(segment.lowerBound >= end && !segment.isEmpty && segment.upperBound <= text.count, "\(note)")
            #expect(TextTrimming.trimmed(end..<segment.lowerBound, of: text).isEmpty, "the gaps are white space \(note)")
            #expect(TextTrimming.trimmed(segment, of: text) == segment, "no white space at the ends \(note)")
            end = segment.upperBound
        }
        #expect(TextTrimming.trimmed(end..<text.count, of: text).isEmpty, "\(note)")
    }

    @Test(arguments: ["id", "en", "fi"]) func segmentsAndGapsCoverAnyBytesInOrder(_ language: String) {
        let segmenter = SentenceSegmenter(language: LanguageTag(language))
        var generator = SeededGenerator(seed: 3)
        var spoiler = Spoiler(seed: 4)
        for round in 0..<300 {
            check(RandomText.bytes(count: 300, using: &generator), segmenter, "bytes \(round)")
            check(RandomText.mix(pieces: 80, using: &generator), segmenter, "mix \(round)")
            check(spoiler.spoil(Self.samples[round % 2]), segmenter, "spoilt \(round)")
        }
        check((UInt8(0)...255).map { $0 }, segmenter)
        for byte in UInt8(0)...255 {
            check([byte], segmenter)
            check(Array("Ia datang".utf8) + [byte] + Array(" Semua hadir.".utf8), segmenter)
            check(Array("Ia datang.".utf8) + [byte] + Array("Semua hadir.".utf8), segmenter)
        }
    }

    @Test func boundariesStandBetweenScalarsOfWellFormedText() {
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<300 {
            let text = Array(String(decoding: RandomText.mix(pieces: 80, using: &generator), as: UTF8.self).utf8)
            for segment in SegmentationText.indonesian.segments(of: text) {
                #expect(text[segment.lowerBound] & 0xC0 != 0x80)
                #expect(segment.upperBound == text.count || text[segment.upperBound] & 0xC0 != 0x80)
            }
        }
    }

    @Test func aBlockAmidATextIsCutLikeOneAlone() {
        for sample in Self.samples {
            let text = Array("Judul. Lain. ".utf8) + sample + Array(" Ekor. Lagi.".utf8)
            var segments: [TextRange] = []
            SegmentationText.indonesian.appendSegments(of: text, in: 13..<13 + sample.count, to: &segments)
            #expect(segments.map { $0.lowerBound - 13..<$0.upperBound - 13 } == SegmentationText.indonesian.segments(of: sample))
        }
        var segments: [TextRange] = []
        SegmentationText.indonesian.appendSegments(of: [], in: 0..<0, to: &segments)
        SegmentationText.indonesian.appendSegments(of: Array("a. B".utf8), in: 10..<20, to: &segments)
        #expect(segments.isEmpty)
    }

    /// Each candidate moves the search on, and what is found depends on `lookBack` and `lookAhead` bytes only: so the cost is linear.
    @Test(arguments: [".", "\"", "(", ".\"", "(.", ". ", "a. ", "A. ", "? )", "! 😀", "1. ", "…", "\u{2028}", ".” ", "No. "])
    func costIsLinear(_ piece: String) {
        let text = Array(String(repeating: piece, count: 700).utf8)
        var finder = BoundaryFinder(lexicon: SegmentationText.indonesian.lexicon, text: text, blockStart: 0)
        var index = text.nextStop(from: 0, to: text.count)
        while index < text.count {
            let before = finder
            let finding = finder.examine(index, end: text.count)
            #expect(finding.resume > index && (finding.end ?? 0) <= index + BoundaryFinder.lookAhead)
            if let end = finding.end { finder.segmentStart = end }
            if index % 41 == 0 { checkLocality(finding, at: index, before) }
            index = text.nextStop(from: finding.resume, to: text.count)
        }
    }

    /// The same is found when all that stands farther away is changed.
    private func checkLocality(_ finding: BoundaryFinder.Finding, at index: Int, _ finder: BoundaryFinder) {
        let near = max(0, index - BoundaryFinder.lookBack)..<min(finder.text.count, index + BoundaryFinder.lookAhead)
        var other = finder
        other.countQuotes(to: near.lowerBound)
        other.text = Array(repeating: UInt8(ascii: "x"), count: finder.text.count)
        other.text.replaceSubrange(near, with: finder.text[near])
        // The enumerator at the head of the segment is always there.
        let head = finder.segmentStart..<min(finder.text.count, finder.segmentStart + 16)
        other.text.replaceSubrange(head, with: finder.text[head])
        let again = other.examine(index, end: other.text.count)
        #expect(again.end == finding.end && again.resume == finding.resume)
    }

    @Test func aSegmentWithoutEndIsCutAtASpace() {
        let text = Array(String(repeating: "kapal patroli ", count: 500).utf8)
        var pass = SegmentationText.indonesian.pass(over: text, from: 0, longestSegment: 1000)
        var segments: [TextRange] = []
        pass.run(to: text.count, isEnd: true, into: &segments)
        #expect(segments.count == 8)
        for segment in segments {
            #expect(segment.count <= 1000)
            #expect(["k", "p"].contains(String(decoding: text[segment].prefix(1), as: UTF8.self)))
        }
    }

    @Test(arguments: ["id", "en"]) func theQuickLookFindsWhatTheCloseOneFinds(_ language: String) throws {
        var generator = SeededGenerator(seed: 17)
        var spoiler = Spoiler(seed: 18)
        var texts = try Self.fixtureTexts()
        texts += texts.map { spoiler.spoil($0) } + (0..<200).map { _ in RandomText.mix(pieces: 60, using: &generator) }
        texts += (0..<300).map { _ in Self.randomList(using: &generator) }
        var count = 0
        for text in texts { count += quickFindings(in: text, language) }
        #expect(count > 3000)
    }

    /// Enumerators, labels and references in any order.
    private static func randomList(using generator: inout SeededGenerator) -> [UInt8] {
        let pieces = [
            "a. ", "b. ", "c. ", "i. ", "ii. ", "iii. ", "I. ", "II. ", "1. ", "2. ", "3. ", "2.1. ", "2.2. ", "12. ", "A. ", "B. ", "no. ",
            "dkk. ",
            "2001. ", "al. ", "Bab ", "opsi ", "Syarat ", "Hartono ", "Namun ", "dan ", "pasukan ", "pasukan, ", "Ia pergi. ", "; ", ": ",
            "(", ") ",
        ]
        return Array((0..<30).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined().utf8)
    }

    @Test(arguments: ["id", "en"]) func aListInAStreamIsCutLikeOneInMemory(_ language: String) {
        let segmenter = SegmentationText.segmenter(language)
        var generator = SeededGenerator(seed: 23)
        for _ in 0..<100 {
            let text = Array((0..<4).map { _ in Self.randomList(using: &generator) }.joined())
            var streamed: [TextRange] = []
            var pass = segmenter.pass(over: text, from: 0)
            for end in stride(from: 1, to: text.count, by: 61) { pass.run(to: end, isEnd: false, into: &streamed) }
            pass.run(to: text.count, isEnd: true, into: &streamed)
            #expect(streamed == segmenter.segments(of: text), "\(String(decoding: text, as: UTF8.self))")
        }
    }

    /// Every text of the fixtures, and each with the enumerators and labels that a line may begin with.
    private static func fixtureTexts() throws -> [[UInt8]] {
        let heads = ["", "Bab ii. ", "Lampiran iv. ", "BAB III. ", "Chapter xi. ", "Pasal 2. ", "a. ", "2.1. ", "1. ", "(b) ", "JAKARTA. "]
        var texts: [[UInt8]] = []
        for file in ["hard-id", "hard-en", "rules-id", "rules-en", "rules", "docs-id"] {
            for record in try Repository.jsonLines("Fixtures/segment/\(file).jsonl") {
                for marked in ["text", "yes", "no"].compactMap({ record[$0]?.string }) {
                    texts.append(Array(heads[texts.count % heads.count].utf8) + SegmentationText.plain(marked))
                    texts.append(SegmentationText.plain(marked))
                }
            }
        }
        return texts
    }

    /// Compares the two looks at every candidate; returns how often the quick one found something.
    private func quickFindings(in text: [UInt8], _ language: String) -> Int {
        var finder = BoundaryFinder(lexicon: SegmentationText.segmenter(language).lexicon, text: text, blockStart: 0)
        finder.noteHead()
        var count = 0
        var index = text.nextStop(from: 0, to: text.count)
        while index < text.count {
            let finding = finder.examineClosely(index, end: text.count)
            if let quick = finder.quickFinding(index, end: text.count) {
                #expect(quick.end == finding.end, "\(String(decoding: text, as: UTF8.self)) at \(index)")
                count += 1
            }
            if let end = finding.end { finder.segmentStart = finder.skipSpaces(from: end, limit: text.count) }
            index = text.nextStop(from: max(finding.resume, index + 1), to: text.count)
        }
        return count
    }

    @Test func buildingTwiceGivesTheSame() {
        for sample in Self.samples {
            #expect(
                SentenceSegmenter(language: LanguageTag("id-ID")).segments(of: sample) == SegmentationText.indonesian.segments(of: sample))
        }
    }
}
