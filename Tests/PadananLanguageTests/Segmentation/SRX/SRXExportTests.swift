import PadananFormats
import PadananModel
import PadananTestSupport
import Testing

@testable import PadananLanguage

@Suite struct SRXExportTests {
    private static let rules = SRXExport.rules(for: [.indonesian, .english])

    private static let indonesian = Result { try SRXSegmenter(rules, language: .indonesian) }
    private static let english = Result { try SRXSegmenter(rules, language: .english) }
    private static let french = Result { try SRXSegmenter(rules, language: LanguageTag("fr")) }

    private static func segmenter(_ tag: String) throws -> SRXSegmenter {
        try (tag == "id" ? indonesian : tag == "en" ? english : french).get()
    }

    // MARK: The same as our own

    /// A text of the fixtures.
    private struct Sample {
        var text: [UInt8]
        var isWrapped: Bool
    }

    private static func samples(_ file: String) throws -> [Sample] {
        try Repository.jsonLines("Fixtures/segment/\(file).jsonl").map { record in
            guard let text = record["text"]?.string else { throw FixtureError("a case without text") }
            return Sample(text: SegmentationText.plain(text), isWrapped: record["wrapped"] == .bool(true))
        }
    }

    /// The F1 of both segmenters' boundaries within blocks.
    private static func agreement(_ files: [String], _ tag: String) throws -> Double {
        let (native, exported) = try (SentenceSegmenter(language: LanguageTag(tag)), segmenter(tag))
        var (both, one) = (0, 0)
        for sample in try files.flatMap(samples) {
            for block in BlockScanner.blocks(of: sample.text, isWrapped: sample.isWrapped) {
                let left = ends(native, sample.text, block)
                let right = ends(exported, sample.text, block)
                both += left.intersection(right).count
                one += left.symmetricDifference(right).count
            }
        }
        return Double(2 * both) / Double(2 * both + one)
    }

    private static func ends(_ segmenter: some TextSegmenter, _ text: [UInt8], _ block: TextRange) -> Set<Int> {
        var segments: [TextRange] = []
        segmenter.appendSegments(of: text, in: block, to: &segments)
        return Set(segments.dropLast().map(\.upperBound))
    }

    /// The rules as SRX are good for 97 % of the native engine's own result.
    @Test(arguments: [(["hard-id", "docs-id"], "id"), (["hard-en"], "en")])
    func exportedRulesAgreeWithOurOwn(_ files: [String], _ tag: String) throws {
        let agreement = try Self.agreement(files, tag)
        #expect(agreement >= 0.97, "\(tag): \(agreement)")
    }

    // MARK: For other programs

    @Test func setsAndMapsAreThoseOtherProgramsExpect() {
        #expect(Self.rules.languageRules.map(\.name) == ["Indonesian", "English", "Default"])
        #expect(Self.rules.languageMaps.map(\.pattern) == ["[Ii][Dd].*", "[Ee][Nn].*", ".*"])
        #expect(SRXExport.rules(for: [LanguageTag("id-ID"), LanguageTag("fr")]).languageRules.map(\.name) == ["Indonesian", "Default"])
        #expect(SRXExport.rules(for: []).languageMaps.map(\.ruleName) == ["Default"])
    }

    @Test func expressionsAreThoseOfICU() {
        #expect(SRXSegmenter.defects(of: Self.rules).isEmpty)
        for rule in Self.rules.languageRules.flatMap(\.rules) {
            #expect(!rule.comment.isEmpty)
            #expect(RegularExpressionSyntax.problem(in: rule.before) == nil, "\(rule.comment)")
            #expect(RegularExpressionSyntax.problem(in: rule.after) == nil, "\(rule.comment)")
        }
    }

    @Test func fileIsValidAndReadsBackTheSame() {
        let writing = SRXFormat().write(Self.rules)
        #expect(writing.defects.isEmpty)
        #expect(SRXFormat().violations(in: ByteSource(writing.bytes), file: "-").filter { $0.severity == .error } == [])
        let read = SRXFormat().read(ByteSource(writing.bytes), file: "-").rules
        #expect(read.languageMaps.map(\.pattern) == Self.rules.languageMaps.map(\.pattern))
        #expect(read.cascades == Self.rules.cascades && read.formatHandling == Self.rules.formatHandling)
        for (left, right) in zip(read.languageRules, Self.rules.languageRules) {
            #expect(left.name == right.name)
            #expect(
                left.rules.map { [$0.before, $0.after, "\($0.isBreak)"] } == right.rules.map { [$0.before, $0.after, "\($0.isBreak)"] })
        }
    }

    /// Every set is complete in itself: with those of all languages behind it, nothing changes.
    @Test func cascadingMakesNoDifference() throws {
        var cascading = Self.rules
        cascading.cascades = true
        let segmenter = try SRXSegmenter(cascading, language: .english)
        let english = try Self.segmenter("en")
        for sample in try Self.samples("hard-en") {
            #expect(segmenter.segments(of: sample.text) == english.segments(of: sample.text))
        }
    }

    @Test(arguments: [
        ("id", "Rapat dipimpin Jend. Hasan dari Kemhan.‖ Semua hadir."), ("id", "Lihat hlm. 12 dan No. 7.‖ Isinya sama."),
        ("id", "Mereka membawa tank, rudal, dll.‖ Jumlahnya tidak disebut."), ("id", "B.J. Wiranata hadir.‖ Ia duduk di depan."),
        ("id", "“Kami siap!”‖ Pasukan itu bergerak."), ("id", "“Siapa takut?” tanya panglima."),
        ("id", "Perjanjian diteken.‖Kemudian mereka pulang."),
        ("id", "KONTAN.CO.ID - MOSKOW. Rusia menolak.‖ Ukraina setuju."), ("id", "1. Jaminan keamanan.‖ 2. Gencatan senjata."),
        ("id", "Nilainya Rp 2.500.000,00 per unit v2.0.1 di situs kemhan.go.id kemarin."),
        ("en", "The U.S. Navy left.‖ Dr. Hill and J.R. Stone stayed."), ("en", "He came at 5 p.m. on Monday.‖ “Why?” she asked."),
        ("en", "Acme Corp. signed it on Jan. 5, 2021.‖ Nobody spoke."), ("fr", "Il arrive.‖ Elle part à 12.30 heures."),
    ])
    func sentencesAreCut(_ tag: String, _ marked: String) throws {
        let text = SegmentationText.plain(marked)
        let found = try Self.segmenter(tag).segments(of: text).map { String(decoding: text[$0], as: UTF8.self) }
        #expect(found == SegmentationText.expected(marked))
    }
}
