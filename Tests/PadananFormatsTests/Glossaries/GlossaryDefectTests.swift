import PadananModel
import Testing

@testable import PadananFormats

/// Files made of nothing but defects.
@Suite struct GlossaryDefectTests {
    private static let count = 5_000

    private static let cases: [(any TermbaseFormat, String, String)] = [
        (MasterTableFormat(), "concept,id,en\n", "a,hak,right,further\n"),
        (LanguageColumnsFormat(), "Entry ID,Indonesian,English\n", "1,hak,right,further\n"),
        (MemoQGlossaryFormat(), "Entry_ID,Indonesian,English\n", "1,hak,right,further\n"),
        (UTXFormat(), "#UTX 1.11; id/en\n#src\ttgt\tsrc:pos\n", "hak\t\tnoun\n"),
        (TwoColumnFormat(), "", "hak,\n"),
        (XLIFF2GlossaryFormat(), "<xliff xmlns:g='urn:oasis:names:tc:xliff:glossary:2.0'>", "<g:glossEntry/>"),
    ]

    @Test(arguments: cases.indices) func ofVeryManyDefectsOnlyTheFirstAreKept(_ index: Int) {
        let (format, head, piece) = Self.cases[index]
        let end = head.hasPrefix("<") ? "</xliff>" : ""
        let text = head + String(repeating: piece, count: Self.count) + end
        let defects = format.read(Array(text.utf8), file: "g", languages: .indonesianEnglish).defects
        #expect(defects.count == DefectLog.maximum + 1, "\(format.name)")
        #expect(defects.last?.message.hasSuffix(" more defects") == true, "\(defects.last?.message ?? "")")
    }

    @Test func theDefectsOfTwoLogsAreCountedTogether() {
        var (first, second) = (DefectLog(), DefectLog())
        for line in 1...1_500 {
            first.add(.error, "first", at: SourceLocation(file: "g", line: line))
            second.add(.warning, "second", at: SourceLocation(file: "g", line: line))
        }
        let defects = first.merged(with: second).sorted()
        #expect(defects.count == DefectLog.maximum + 1)
        #expect(defects.last?.description == "g: error: 2000 more defects")
    }
}
