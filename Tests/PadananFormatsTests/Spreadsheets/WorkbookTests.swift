import PadananModel
import Testing

@testable import PadananFormats

@Suite struct WorkbookTests {
    /// The texts of the cells that hold any, by their places.
    static func cells(_ sample: SampleWorkbook, sheet: String? = nil) throws -> [String: String] {
        let workbook = try Workbook(try sample.bytes(), file: "a.xlsx")
        var reader = try SheetReader(workbook, try workbook.sheet(named: sheet))
        var cells: [String: String] = [:]
        while let row = try reader.next() {
            for cell in row.cells where !cell.text.isEmpty { cells["\(cell.place)"] = cell.text }
        }
        return cells
    }

    private static func defects(_ sample: SampleWorkbook) throws -> [String] {
        let workbook = try Workbook(try sample.bytes(), file: "a.xlsx")
        var reader = try SheetReader(workbook, try workbook.sheet(named: nil))
        while try reader.next() != nil {}
        return reader.defects.map(\.description)
    }

    @Test(arguments: [
        ("<c r=\"A1\" t=\"s\"><v>0</v></c>", "jaminan"), ("<c r=\"A1\" t=\"s\"><v> 1 </v></c>", "gencatan senjata"),
        ("<c r=\"A1\" t=\"s\"><v>2</v></c>", "東京"), ("<c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>", "a"),
        ("<c r=\"A1\" t=\"inlineStr\"><is><r><t xml:space=\"preserve\">a </t></r><r><rPr><b/></rPr><t>b</t></r></is></c>", "a b"),
        ("<c r=\"A1\" t=\"inlineStr\"><is><t> a &amp; b_x000D_\n</t></is></c>", " a & b\r\n"), ("<c r=\"A1\"><v>5</v></c>", "5"),
        ("<c r=\"A1\" t=\"n\"><v>0.10000000000000001</v></c>", "0.1"), ("<c r=\"A1\"><v>1E3</v></c>", "1000"),
        ("<c r=\"A1\"><v>-7.5</v></c>", "-7.5"), ("<c r=\"A1\"><v>1e300</v></c>", "1e+300"), ("<c r=\"A1\"><v>abc</v></c>", "abc"),
        ("<c r=\"A1\"><v>nan</v></c>", "nan"),
        ("<c r=\"A1\" t=\"b\"><v>1</v></c>", "TRUE"), ("<c r=\"A1\" t=\"b\"><v>0</v></c>", "FALSE"),
        ("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", "#N/A"), ("<c r=\"A1\" t=\"d\"><v>2026-11-26</v></c>", "2026-11-26"),
        ("<c r=\"A1\" t=\"str\"><f>UPPER(\"a\")</f><v>A</v></c>", "A"), ("<c r=\"A1\"><f>1+1</f><v>2</v></c>", "2"),
        ("<c r=\"A1\" t=\"inlineStr\"><is><t>a<![CDATA[<b>]]><!-- x -->c</t></is></c>", "a<b>c"),
    ]) func everyKindOfCellIsReadAsItsText(_ cell: String, _ text: String) throws {
        let strings =
            "<si><t>jaminan</t></si><si><r><t>gencatan</t></r><r><rPr><i/></rPr><t xml:space=\"preserve\"> senjata</t></r></si>"
            + "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><phoneticPr fontId=\"1\"/></si>"
        let sample = SampleWorkbook("<row r=\"1\">\(cell)</row>").with { $0.strings = strings }
        #expect(try Self.cells(sample) == ["A1": text])
    }

    @Test(arguments: [
        (0, "46352.5", "46352.5"), (1, "46352", "2026-11-26"), (1, "46352.5", "2026-11-26"),
        (2, "46352.395833333336", "2026-11-26T09:30:00"),
        (3, "0.395833333333333", "09:30:00"), (4, "1.25", "30:00:00"), (5, "46352", "2026-11-26"), (6, "46352", "46352"),
        (1, "60", "1900-02-29"),
        (1, "1", "1900-01-01"), (1, "59", "1900-02-28"), (1, "61", "1900-03-01"), (1, "-1", "-1"), (1, "1e9", "1000000000"), (9, "5", "5"),
        (1, "2958465", "9999-12-31"),
    ]) func numbersWithAFormatOfDatesAreDates(_ style: Int, _ value: String, _ text: String) throws {
        let sample = SampleWorkbook("<row r=\"1\"><c r=\"A1\" s=\"\(style)\"><v>\(value)</v></c></row>").with {
            $0.styles =
                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>"
                + "<numFmt numFmtId=\"166\" formatCode=\"[$-421]d\\ mmmm\\ yyyy;@\"/><numFmt numFmtId=\"167\" formatCode=\"&quot;hari &quot;0\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                + "<xf numFmtId=\"21\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/></cellXfs>"
        }
        #expect(try Self.cells(sample) == ["A1": text])
    }

    @Test func datesMayCountFrom1904() throws {
        let sample = SampleWorkbook("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>0</v></c><c r=\"B1\"><v>44890</v></c></row>").with {
            $0.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
            $0.workbookProperties = "<workbookPr date1904=\"1\"/>"
        }
        #expect(try Self.cells(sample) == ["A1": "1904-01-01", "B1": "2026-11-26"])
    }

    @Test(
        arguments: [
            ("General", nil), ("0.00", nil), ("#,##0;[Red]-#,##0", nil), ("@", nil), ("\"dm\"0", nil), ("[Magenta]0", nil), ("0\\d", nil),
            ("yyyy-mm-dd", .date), ("mmm", .date), ("h:mm AM/PM", .time), ("mm:ss", .time), ("d.m.yy h:mm", .dateAndTime),
            ("[mm]:ss", .duration),
            ("0;d", nil), ("_d0", nil),
        ] as [(String, SerialDate.Kind?)]) func codesOfDatesAreKnown(_ code: String, _ kind: SerialDate.Kind?)
    {
        #expect(NumberFormatCode.kind(of: code) == kind)
    }

    @Test func rowsAndCellsMayLackReferencesAndBeSparse() throws {
        let inline = { (text: String) in "t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
        let rows =
            "<row><c \(inline("a"))<c \(inline("b"))</row><row r=\"4\"/><row><c r=\"D5\" \(inline("c"))<c \(inline("d"))<c r=\"B5\" \(inline("e"))</row>"
        #expect(try Self.cells(SampleWorkbook(rows)) == ["A1": "a", "B1": "b", "D5": "c", "E5": "d", "B5": "e"])
    }

    @Test func theStrictFormAndPrefixesAreRead() throws {
        let strict = SampleWorkbook(table: [["a"]]).with {
            $0.main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
            $0.relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        }
        #expect(try Self.cells(strict) == ["A1": "a"])
        let prefixed = SampleWorkbook().with {
            $0.parts = [
                (
                    "xl/worksheets/sheet1.xml",
                    "<x:worksheet xmlns:x=\"\($0.main)\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>"
                )
            ]
        }
        #expect(try Self.cells(prefixed) == ["A1": "3"])
    }

    @Test func theMainPartMayLieElsewhereAndNamesDifferInCase() throws {
        let r = SampleWorkbook().relationships
        let sample = SampleWorkbook().with {
            $0.parts = [
                (
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"a\" Type=\"\(r)/officeDocument\" Target=\"/Buku/Utama.xml\"/></Relationships>"
                ),
                ("buku/utama.xml", "<workbook xmlns:r=\"\(r)\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"x\"/></sheets></workbook>"),
                (
                    "buku/_rels/utama.xml.rels",
                    "<Relationships><Relationship Id=\"x\" Type=\"\(r)/worksheet\" Target=\"../lembar/./satu.xml\"/></Relationships>"
                ),
                ("lembar/satu.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"),
            ]
        }
        #expect(try Self.cells(sample) == ["A1": "1"])
    }

    @Test func theFirstVisibleSheetIsReadOrTheOneNamed() throws {
        let sample = SampleWorkbook(table: [["a"]]).with { $0.sheets = [("Arsip", "hidden"), ("Istilah", "visible"), ("X", "veryHidden")] }
        let workbook = try Workbook(try sample.bytes(), file: "a.xlsx")
        #expect(try workbook.sheet(named: nil).name == "Istilah")
        #expect(try workbook.sheet(named: "arsip").name == "Arsip")
        #expect(workbook.sheets.map(\.isHidden) == [true, false, true])
        #expect(try Self.cells(sample, sheet: "Arsip") == ["A1": "a"])
        let error = #expect(throws: Defect.self) { try workbook.sheet(named: "Istila") }
        #expect(error?.message == "the workbook has no sheet “Istila” (did you mean “Istilah”?); it has “Arsip”, “Istilah”, “X”")
    }

    @Test func whatRefersToNothingIsReadAsEmptyWithADefect() throws {
        let sample = SampleWorkbook("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>7</v></c><c r=\"C3\"><f>A1</f></c><c r=\"D3\"/></row>")
        #expect(try Self.cells(sample) == [:])
        #expect(
            try Self.defects(sample) == [
                "a.xlsx:3:2: error: there is no shared string “7” [ECMA-376-1, 18.3.1.4]",
                "a.xlsx:3:3: warning: the formula has no value; open and save the file in a spreadsheet program [ECMA-376-1, 18.3.1.4]",
            ])
    }

    @Test(arguments: [
        ("<row r=\"1048577\"/>", "there is no row 1048577"), ("<row r=\"0\"/>", "there is no row 0"),
        ("<row r=\"1\"><c r=\"XFD1\"/><c/></row>", "has 16384 columns"), ("<row r=\"1\"><c", "the file ends inside <c>"),
        ("<row r=\"1\"><c r=\"A1\"><v>&x;</v></c></row>", "&x;"),
    ]) func whatNoSheetCanHoldEndsTheReadingWithAnError(_ rows: String, _ message: String) {
        let error = #expect(throws: Defect.self) { try Self.cells(SampleWorkbook(rows)) }
        #expect(error?.location.file.hasPrefix("a.xlsx") == true)
        if !message.hasPrefix("the file ends"), !message.hasPrefix("&") { #expect(error?.message.contains(message) == true) }
    }

    @Test(
        arguments: [
            ("xl/workbook.xml", nil, "the part “xl/workbook.xml” is missing"), ("xl/workbook.xml", "<document/>", "no workbook"),
            ("xl/workbook.xml", "<workbook/>", "no sheet with cells"),
            ("xl/worksheets/sheet1.xml", "<chartsheet/>", "begins with <worksheet>"),
            ("xl/sharedStrings.xml", "<sst><si>", "</sst>"),
        ] as [(String, String?, String)]) func aBrokenWorkbookIsSaidSo(_ part: String, _ content: String?, _ message: String)
    {
        let sample = SampleWorkbook(table: [["a"]]).with {
            $0.strings = ""
            $0.parts = [(part, content)]
        }
        let error = #expect(throws: Defect.self) { try Self.cells(sample) }
        if message.hasPrefix("</") {
            #expect(error?.location.file == "a.xlsx/xl/sharedStrings.xml")
        } else {
            #expect(error?.message.contains(message) == true, "\(String(describing: error))")
        }
    }

    @Test func manySharedReferencesToALongStringEnd() throws {
        let long = String(repeating: "keamanan ", count: 100_000)
        let cells = (1...100).map { "<c r=\"\(CellReference.letters($0))1\" t=\"s\"><v>0</v></c>" }.joined()
        let sample = SampleWorkbook("<row r=\"1\">\(cells)</row>").with { $0.strings = "<si><t>\(long)</t></si>" }
        // Stored, as compressed it would be refused as a bomb before.
        let bytes = RawZip(sample.unpacked().map { RawZip.Entry($0.0, $0.1) }).bytes
        let workbook = try Workbook(bytes, file: "a.xlsx")
        var reader = try SheetReader(workbook, try workbook.sheet(named: nil))
        let error = #expect(throws: Defect.self) { try reader.next() }
        #expect(error?.description.hasPrefix("a.xlsx:1: error: the sheet holds too much at this row") == true)
    }
}
