import PadananModel
import Testing

@testable import PadananFormats

@Suite struct XLSXFormatTests {
    static func read(
        _ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()
    ) throws -> (document: Document, units: [Unit], defects: [Defect]) {
        var reader = try XLSXFormat().reader(of: ByteSource(bytes), file: "a.xlsx", options: options)
        let (events, defects) = reader.readAll()
        guard case .document(let document)? = events.first else { throw Defect(.error, "no document", at: SourceLocation(file: "")) }
        return (document, events.compactMap { if case .unit(let unit) = $0 { unit } else { nil } }, defects)
    }

    static func rewrite(_ bytes: [UInt8], _ transform: (inout Unit) -> Void = { _ in }) throws -> (bytes: [UInt8], defects: [Defect]) {
        var output: [UInt8] = []
        let sink = ByteSink { output += $0 }
        let defects = try XLSXFormat().rewrite(ByteSource(bytes), to: sink, file: "a.xlsx", options: ReadingOptions(), transform: transform)
        try sink.flush()
        return (output, defects)
    }

    private static func sheet(_ bytes: [UInt8]) throws -> String {
        let archive = try ZipArchive(bytes, file: "a.xlsx")
        let entry = try #require(archive.entry("xl/worksheets/sheet1.xml"))
        return String(decoding: try archive.contents(of: entry), as: UTF8.self)
    }

    private static func pairs(_ units: [Unit]) -> [[String?]] { units.map { [$0.segments[0].source.text, $0.segments[0].target?.text] } }

    static let fixtures: [SampleWorkbook] = [
        SampleWorkbook(table: [["id", "id-ID", "en-US", "Catatan"], ["k1", "jaminan", "guarantee"], ["k2", "pakta", "", "cek"]]),
        SampleWorkbook(table: [["jaminan", "guarantee"], ["pakta"]]),
        SampleWorkbook(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>\n<row r=\"3\" spans=\"1:2\"><c r=\"A3\" t=\"s\"><v>2</v></c></row>"
        ).with { $0.strings = "<si><t>Sumber</t></si><si><t>Terjemahan</t></si><si><r><t>gencatan</t></r><r><t> senjata</t></r></si>" },
        SampleWorkbook(),
        SampleWorkbook(table: [["Proyek: pertahanan"], [], ["Source", "Target", "Status"], ["perjanjian", "treaty", "Approved"]]),
    ]

    @Test func columnsAreKnownByTheirNames() throws {
        let sample = SampleWorkbook(table: [
            ["ID", "Bahasa Indonesia", "English (US)", "Status", "Notes", "Konteks", "Panjang"],
            ["u1", "Menteri luar negeri", "The foreign minister", "reviewed", "jabatan", "judul", "20"], ["", "Duta besar"],
        ])
        let (document, units, defects) = try Self.read(try sample.bytes())
        #expect(defects == [])
        #expect(document.sourceLanguage == LanguageTag("id"))
        #expect(document.targetLanguage == LanguageTag("en-us"))
        #expect(document.properties == [Property("table:column", "Panjang")])
        #expect(Self.pairs(units) == [["Menteri luar negeri", "The foreign minister"], ["Duta besar", nil]])
        #expect(units.map(\.id) == ["u1", "3"])
        #expect(units[0].segments[0].state == .reviewed)
        #expect(units[0].notes == [Note("jabatan")])
        #expect(units[0].name == "judul")
        #expect(units[0].properties == [Property("Panjang", "20")])
        #expect(units[1].segments[0].location == PadananModel.SourceLocation(file: "a.xlsx", line: 3, column: 2))
    }

    @Test func titlesBeforeTheHeaderAreNoUnits() throws {
        #expect(Self.pairs(try Self.read(try Self.fixtures[4].bytes()).units) == [["perjanjian", "treaty"]])
        let only = SampleWorkbook(table: [["Judul"], ["jaminan", "guarantee"]])
        #expect(Self.pairs(try Self.read(try only.bytes()).units) == [["Judul", nil], ["jaminan", "guarantee"]])
    }

    @Test func hiddenRowsAreReadAndSaySo() throws {
        let sample = SampleWorkbook("<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>")
        #expect(try Self.read(try sample.bytes()).units[0].property("table:hidden") == "yes")
    }

    @Test func coveredCellsAreEmptyAndCannotBeTranslated() throws {
        let sample = SampleWorkbook(table: [["source", "target"], ["Bab satu", "x"], ["a", "b"], ["c", "d"]]).with {
            $0.behind = "<mergeCells><mergeCell ref=\"A2:C2\"/><mergeCell ref=\"B3:B4\"/></mergeCells>"
        }
        let bytes = try sample.bytes()
        let units = try Self.read(bytes).units
        #expect(Self.pairs(units) == [["Bab satu", nil], ["a", "b"], ["c", nil]])
        #expect(units.map(\.isTranslatable) == [false, true, false])
        let result = try Self.rewrite(bytes) { $0.segments[0].target = "y" }
        #expect(Self.pairs(try Self.read(result.bytes).units) == [["Bab satu", nil], ["a", "y"], ["c", nil]])
        #expect(
            result.defects.map(\.description) == [
                "a.xlsx:2:2: warning: the cell for the translation is covered by a merged one and stays empty; split it (2 times, first here)"
            ])
    }

    @Test(arguments: fixtures.indices) func withoutChangeNothingChanges(_ index: Int) throws {
        let bytes = try Self.fixtures[index].bytes()
        let result = try Self.rewrite(bytes)
        #expect(result.bytes == bytes)
        #expect(result.defects == [])
    }

    @Test func oneChangedTargetChangesItsCellOnly() throws {
        let sample = Self.fixtures[0]
        let bytes = try sample.bytes()
        let result = try Self.rewrite(bytes) { if $0.id == "k1" { $0.segments[0].target = " pledge & <bond>" } }
        #expect(result.defects == [])
        let old = "<c r=\"C2\" t=\"inlineStr\"><is><t>guarantee</t></is></c>"
        let new = "<c r=\"C2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> pledge &amp; &lt;bond&gt;</t></is></c>"
        let parts = try Self.sheet(bytes).split(separator: "\(old)", maxSplits: 1)
        #expect(try Self.sheet(result.bytes) == parts.joined(separator: new))
        let (before, after) = (try ZipArchive(bytes, file: ""), try ZipArchive(result.bytes, file: ""))
        #expect(before.entries.map(\.name) == after.entries.map(\.name))
        for (one, other) in zip(before.entries, after.entries) where one.name != "xl/worksheets/sheet1.xml" {
            #expect(before.bytes[one.extent] == after.bytes[other.extent])
        }
        #expect(try XLSXFormat().violations(in: ByteSource(result.bytes), file: "a.xlsx") == [])
    }

    @Test(arguments: [
        // A new cell gets the format of its row or column, and stands in order.
        ("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>", "<row r=\"2\"><c r=\"A2\"><v>1</v></c>NEW</row>"),
        (
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c> <c r=\"C2\"><v>2</v></c></row>",
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c> NEW<c r=\"C2\"><v>2</v></c></row>"
        ),
        ("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"4\"/></row>", "<row r=\"2\"><c r=\"A2\"><v>1</v></c>S4</row>"),
        (
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"4\"><f>1</f><v>5</v></c></row>",
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c>S4</row>"
        ),
        (
            "<row r=\"2\" s=\"4\" customFormat=\"1\"><c r=\"A2\"><v>1</v></c></row>",
            "<row r=\"2\" s=\"4\" customFormat=\"1\"><c r=\"A2\"><v>1</v></c>S4</row>"
        ),
        ("<row><c><v>1</v></c></row>", "<row><c><v>1</v></c>NEW</row>"),
    ]) func aTargetIsInsertedWhereThereWasNone(_ row: String, _ expected: String) throws {
        let header = SampleWorkbook(table: [["source", "target"]]).rows
        let bytes = try SampleWorkbook(header + row).bytes()
        let result = try Self.rewrite(bytes) { $0.segments[0].target = "x" }
        let cell = { (style: String) in "<c r=\"B2\"\(style) t=\"inlineStr\"><is><t>x</t></is></c>" }
        let written = expected.split(separator: "NEW", omittingEmptySubsequences: false).joined(separator: cell(""))
            .split(separator: "S4", omittingEmptySubsequences: false).joined(separator: cell(" s=\"4\""))
        #expect(try Self.sheet(result.bytes).hasSuffix("<sheetData>\(header)\(written)</sheetData></worksheet>"))
    }

    @Test func columnFormatsPrefixesAndStatesAreKept() throws {
        let main = SampleWorkbook().main
        let row = { (cells: String) in "<x:row r=\"1\">\(cells)</x:row>" }
        let text = { (place: String, text: String) in "<x:c r=\"\(place)\" t=\"inlineStr\"><x:is><x:t>\(text)</x:t></x:is></x:c>" }
        let header = row(text("A1", "source") + text("B1", "target") + text("C1", "status"))
        let sheet = { (cells: String) in
            "<x:worksheet xmlns:x=\"\(main)\"><x:cols><x:col min=\"2\" max=\"3\" style=\"7\"/></x:cols><x:sheetData>\(header)<x:row r=\"2\">\(text("A2", "a"))"
                + "\(cells)</x:row></x:sheetData></x:worksheet>"
        }
        let bytes = try SampleWorkbook().with { $0.parts = [("xl/worksheets/sheet1.xml", sheet(""))] }.bytes()
        let result = try Self.rewrite(bytes) {
            $0.segments[0].target = "b"
            $0.segments[0].state = .final
        }
        let new = ["B2": "b", "C2": "final"].sorted { $0.key < $1.key }.map { place, value in
            "<x:c r=\"\(place)\" s=\"7\" t=\"inlineStr\"><x:is><x:t>\(value)</x:t></x:is></x:c>"
        }
        #expect(try Self.sheet(result.bytes) == sheet(new.joined()))
    }

    @Test func aTargetCanBeTakenAway() throws {
        let bytes = try SampleWorkbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"3\"><v>2</v></c></row>").bytes()
        let result = try Self.rewrite(bytes) { $0.segments[0].target = nil }
        #expect(
            try Self.sheet(result.bytes).hasSuffix(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"3\"/></row></sheetData></worksheet>"))
    }

    @Test func formulasThatOthersDependOnStay() throws {
        let rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f t=\"shared\" si=\"0\" ref=\"B1:B2\">A1</f><v>1</v></c></row>"
        let bytes = try SampleWorkbook(rows).bytes()
        let result = try Self.rewrite(bytes) { $0.segments[0].target = "x" }
        #expect(result.bytes == bytes)
        #expect(
            result.defects.map(\.description) == [
                "a.xlsx:1:2: error: the cell B1 holds a formula and stays as it is; replace it by its value"
            ])
    }

    @Test func lostFormatsAreReported() throws {
        let rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>x</t></r></is></c></row>"
        let result = try Self.rewrite(try SampleWorkbook(rows).bytes()) { $0.segments[0].target = "y" }
        #expect(result.defects.map(\.message) == ["the formats inside a cell are lost where its text is changed"])
    }

    @Test func whatIsWrittenIsReadBack() throws {
        var document = Document(location: PadananModel.SourceLocation(file: "a"))
        (document.sourceLanguage, document.targetLanguage) = (LanguageTag("id"), LanguageTag("en"))
        var units: [Unit] = []
        for (index, text) in ["=1", "a\nb", " c ", "_x0041_", "\u{1}", "é"].enumerated() {
            units.append(Unit(id: "u\(index)", source: InlineText(text), target: InlineText(text), location: document.location))
        }
        units.append(Unit(id: "u9", source: "tanpa", target: nil, location: document.location))
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = try XLSXFormat().writer(to: sink, options: WritingOptions())
        for event in [.document(document)] + units.map({ DocumentEvent.unit($0) }) { try writer.write(event) }
        try writer.finish()
        try sink.flush()
        #expect(writer.defects == [])
        let read = try Self.read(bytes)
        #expect(read.defects == [])
        #expect(read.document.sourceLanguage == .indonesian)
        #expect(Self.pairs(read.units) == Self.pairs(units))
        #expect(read.units.map(\.id) == units.map(\.id))
        #expect(read.units.map(\.segments[0].state) == units.map(\.segments[0].state))
        #expect(try Self.rewrite(bytes).bytes == bytes)
    }

    @Test(
        arguments: [
            ("a.xlsx", [0x50, 0x4B, 3, 4], true), ("a.xlsx", [0x61], true), ("a.docx", Array("PK\u{3}\u{4} word/document.xml".utf8), false),
            ("a", Array("PK\u{3}\u{4} xl/workbook.xml".utf8), true), ("a.csv", Array("xl/workbook.xml".utf8), false),
        ] as [(String, [UInt8], Bool)]) func workbooksAreRecognized(_ file: String, _ head: [UInt8], _ isWorkbook: Bool)
    {
        #expect(XLSXFormat().recognizes(head, extension: TermbaseFormats.fileExtension(of: file)) == isWorkbook)
    }

    @Test func mutantsEndWithAnErrorOrNone() throws {
        var random = TableTestGenerator(seed: 11)
        for sample in Self.fixtures {
            let parts = sample.unpacked()
            for _ in 0..<60 {
                var mutated = parts
                let part = Int.random(in: mutated.indices, using: &random)
                var content = Array(mutated[part].1.utf8)
                for _ in 0..<Int.random(in: 1...3, using: &random) {
                    content[Int.random(in: content.indices, using: &random)] = "<>/\"=&019A :".utf8.randomElement(using: &random) ?? 0
                }
                mutated[part].1 = String(decoding: content, as: UTF8.self)
                let bytes = RawZip(mutated.map { RawZip.Entry($0.0, $0.1) }).bytes
                if let same = try? Self.rewrite(bytes) { #expect(same.bytes == bytes) }
                if let changed = try? Self.rewrite(bytes, { $0.segments[0].target = "x" }) { _ = try Self.read(changed.bytes) }
                _ = try XLSXFormat().violations(in: ByteSource(bytes), file: "a.xlsx")
            }
        }
    }
}
