import PadananModel
import Testing

@testable import PadananFormats

/// What is no document, or a damaged one, gives a clear defect.
@Suite struct ODTDefectTests {
    private static func defect(_ bytes: [UInt8]) -> Defect? {
        do {
            _ = try ODTFilter().extract(bytes, file: "a.odt", options: FilterOptions())
            return nil
        } catch { return error as? Defect }
    }

    @Test func everyKindOfFileIsRecognised() throws {
        let filter = ODTFilter()
        #expect(filter.recognizes(Array(try ODTSample("<text:p>a</text:p>").package().prefix(4096)), extension: "zip"))
        #expect(filter.recognizes(Array(ODTSample().flat.prefix(4096)), extension: "xml"))
        #expect(filter.recognizes([], extension: "ott"))
        #expect(!filter.recognizes(Array("<html>".utf8), extension: "html"))
        #expect(
            !filter.recognizes(
                Array(try ODTSample().with { $0.type = "application/vnd.oasis.opendocument.spreadsheet" }.package()), extension: "ods"))
    }

    @Test func aPartThatIsNotWellFormedIsNamedWithItsPlace() throws {
        let defect = try #require(Self.defect(try ODTSample("<text:p>a</text:h>").package()))
        #expect(defect.location.file == "a.odt/content.xml")
        #expect(defect.location.line == 2 && defect.location.column > 1)
    }

    static let refused: [(String, ODTSample)] = [
        ("spreadsheet", ODTSample().with { $0.type = "application/vnd.oasis.opendocument.spreadsheet" }),
        ("encrypted", ODTSample().with { $0.parts = [("META-INF/manifest.xml", "<m><encryption-data/></m>")] }),
        ("content.xml", ODTSample().with { $0.parts = [("content.xml", ""), ("styles.xml", "")] }),
    ]

    @Test(arguments: refused.indices) func whatCannotBeReadIsRefusedWithAReason(_ index: Int) throws {
        let (word, sample) = Self.refused[index]
        #expect(try #require(Self.defect(try sample.package())).message.contains(word))
    }

    @Test func otherFilesAreRefused() {
        for text in ["", "PK", "PK\u{3}\u{4}", "<html/>", "bukan dokumen", "<office:document xmlns:office=\"x\"/>"] {
            #expect(Self.defect(Array(text.utf8)) != nil, "\(text)")
        }
    }

    @Test func aSignedDocumentIsReadWithAWarning() throws {
        let bytes = try ODTSample("<text:p>a</text:p>").with { $0.parts = [("META-INF/documentsignatures.xml", "<d/>")] }.package()
        let extracted = try ODTFilter().extract(bytes, file: "a", options: FilterOptions())
        #expect(extracted.defects.map(\.severity) == [.warning])
        #expect(extracted.units.count == 1)
    }

    @Test func aWrongNumberOfTranslationsIsRefused() {
        #expect(throws: Defect.self) {
            try ODTFilter().merge([], into: ODTSample("<text:p>a</text:p>").flat, file: "a", options: FilterOptions())
        }
    }

    @Test func deepNestingIsRefusedAndManyStylesAreNot() throws {
        let deep = String(repeating: "<text:span>", count: 100_000)
        #expect(Self.defect(ODTSample("<text:p>\(deep)").flat) != nil)
        let loop =
            "<style:style style:name=\"A\" style:family=\"text\" style:parent-style-name=\"B\"/><style:style style:name=\"B\" style:family=\"text\" style:parent-style-name=\"A\"/>"
        let sample = ODTSample(
            "<text:p>x <text:span text:style-name=\"A\">y</text:span><text:s text:c=\"99999999999\"/><text:s text:c=\"-4\"/>z</text:p>"
        ).with { $0.common = loop }
        #expect(try ODTFilter().extract(sample.flat, file: "a", options: FilterOptions()).units.count == 1)
    }

    @Test func damagedDocumentsAreReadOrRefusedAndNeverCrash() throws {
        let text = ODTSamples.all.map(\.text).joined() + ODTChangesTests.cases.map(\.text).joined()
        var mutations = InlineMutations(seed: 20)
        let package = try ODTSample(text).package()
        for options in [FilterOptions.TrackedChanges.accept, .reject] {
            for round in 0..<150 {
                let bytes = mutations.next(round % 4 == 0 ? package : ODTSample(text).flat)
                var laws = InlineRoundTrip(filter: ODTFilter())
                laws.options.trackedChanges = options
                guard let units = try? laws.units(bytes) else { continue }
                #expect(try laws.merged(units.map(\.source), into: bytes) == bytes)
                let targets = units.map { InlineRoundTrip.pseudoTranslation($0.source) }
                let merged = try laws.merged(targets, into: bytes)
                #expect(try laws.units(merged).map(\.source) == targets, "round \(round)")
            }
        }
    }
}
