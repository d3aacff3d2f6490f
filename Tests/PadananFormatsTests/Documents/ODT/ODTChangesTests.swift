import PadananModel
import Testing

@testable import PadananFormats

/// Tracked changes, accepted and refused.
@Suite struct ODTChangesTests {
    private static let table = """
        <text:tracked-changes><text:changed-region xml:id="i1" text:id="i1"><text:insertion><office:change-info><dc:creator>Budi</dc:creator>\
        </office:change-info></text:insertion></text:changed-region><text:changed-region xml:id="d1"><text:deletion><office:change-info>\
        <dc:creator>Budi</dc:creator></office:change-info><text:p>sangat <text:span text:style-name="T1">keras</text:span><text:s/></text:p></text:deletion>\
        </text:changed-region><text:changed-region xml:id="d2"><text:deletion><text:p/><text:p/></text:deletion></text:changed-region>\
        <text:changed-region xml:id="f1"><text:format-change/></text:changed-region></text:tracked-changes>
        """

    private static func start(_ id: String) -> String { "<text:change-start text:change-id=\"\(id)\"/>" }
    private static func end(_ id: String) -> String { "<text:change-end text:change-id=\"\(id)\"/>" }
    private static func point(_ id: String) -> String { "<text:change text:change-id=\"\(id)\"/>" }

    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var accepted: [String]
        var refused: [String]
        var testDescription: String { text }
    }

    static let cases = [
        Case(
            text: "<text:p>Rusia \(start("i1"))besar \(end("i1"))menolak</text:p>", accepted: ["Rusia besar menolak"],
            refused: ["Rusia menolak"]),
        Case(
            text: "<text:p>\(start("i1"))Kini \(end("i1"))Rusia menolak\(start("f1")) tawaran\(end("f1"))</text:p>",
            accepted: ["Kini Rusia menolak tawaran"], refused: ["Rusia menolak tawaran"]),
        Case(text: "<text:p>Rusia \(point("d1"))menolak</text:p>", accepted: ["Rusia menolak"], refused: ["Rusia sangat keras menolak"]),
        Case(text: "<text:p>Rusia \(point("d2"))menolak</text:p>", accepted: ["Rusia menolak"], refused: ["Rusia <1/>menolak"]),
        Case(
            text: "<text:p>Satu \(start("i1"))dua</text:p><text:p>tiga</text:p><text:p>empat\(end("i1")) lima</text:p>",
            accepted: ["Satu <1/>dua", "tiga", "empat<1/> lima"], refused: ["Satu", "lima"]),
        Case(text: "\(start("i1"))<text:p>Baru</text:p>\(end("i1"))<text:p>Lama</text:p>", accepted: ["Baru", "Lama"], refused: ["Lama"]),
        Case(
            text: "<text:p>a <text:span text:style-name=\"T1\">b\(start("i1"))c</text:span>d\(end("i1")) e</text:p>",
            accepted: ["a <1>bc</1>d e"], refused: ["a <1>b</1> e"]),
        Case(
            text:
                "<text:p>a<text:note><text:note-body><text:p>\(start("i1"))n\(end("i1"))m</text:p></text:note-body></text:note> b</text:p>",
            accepted: ["a<1/> b", "nm"], refused: ["a<1/> b", "m"]),
    ]

    private static func options(_ changes: FilterOptions.TrackedChanges) -> FilterOptions {
        var options = FilterOptions()
        options.trackedChanges = changes
        return options
    }

    @Test(arguments: cases) func textIsThatOfTheDecision(_ sample: Case) throws {
        let bytes = ODTSample(Self.table + sample.text).flat
        for (changes, expected) in [(FilterOptions.TrackedChanges.accept, sample.accepted), (.reject, sample.refused)] {
            let laws = InlineRoundTrip(filter: ODTFilter(), options: Self.options(changes))
            #expect(try laws.units(bytes).map(\.source.notation) == expected)
            try laws.check(bytes, "\(changes): \(sample.text)")
        }
    }

    @Test func aTranslatedParagraphHasNoRefusedTextLeft() throws {
        let text = "<text:p>\(Self.start("i1"))Kini \(Self.end("i1"))Rusia\(Self.point("d1"))</text:p>"
        let merged = try ODTFilter().merge(["Russia"], into: ODTSample(Self.table + text).flat, file: "a", options: Self.options(.reject))
        let expected = "<text:p>\(Self.start("i1"))\(Self.end("i1"))Russia </text:p>"
        #expect(String(decoding: merged, as: UTF8.self).contains(expected))
    }
}
