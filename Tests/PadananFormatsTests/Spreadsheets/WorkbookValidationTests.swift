import PadananModel
import Testing

@testable import PadananFormats

@Suite struct WorkbookValidationTests {
    private static func violations(_ sample: SampleWorkbook) throws -> [String] {
        try XLSXFormat().violations(in: ByteSource(try sample.bytes()), file: "a.xlsx").map(\.description)
    }

    @Test func goodWorkbooksHaveNoViolations() throws {
        for sample in XLSXFormatTests.fixtures { #expect(try Self.violations(sample) == []) }
    }

    @Test(arguments: [
        ("<row r=\"2\"/><row r=\"1\"/>", "row 1 stands behind row 2; write rows in order [ECMA-376-1, 18.3.1.73]"),
        ("<row r=\"1\"/><row r=\"1\"/>", "row 1 stands behind row 1; write rows in order [ECMA-376-1, 18.3.1.73]"),
        ("<row r=\"x\"/>", "“x” is no row; write 1 to 1048576 [ECMA-376-1, 18.3.1.73]"),
        ("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "cell A1 stands behind column B; write cells in order [ECMA-376-1, 18.3.1.4]"),
        ("<row r=\"1\"><c r=\"A2\"/></row>", "cell A2 stands in row 1 [ECMA-376-1, 18.3.1.4]"),
        ("<row r=\"1\"><c r=\"1A\"/></row>", "“1A” is no cell; write a reference such as C12 [ECMA-376-1, 18.18.7]"),
        ("<row r=\"1\"><c t=\"s\"><v>1</v></c></row>", "there is no shared string “1”; the workbook has 1 [ECMA-376-1, 18.3.1.4]"),
        ("<row r=\"1\"><c t=\"b\"><v>2</v></c></row>", "“2” is no boolean; write 0 or 1 [ECMA-376-1, 18.18.11]"),
        ("<row r=\"1\"><c><v>x</v></c></row>", "“x” is no number [ECMA-376-1, 18.18.11]"),
        (
            "<row r=\"1\"><c t=\"q\"><v>x</v></c></row>",
            "“q” is no type of a cell; write b, d, e, inlineStr, n, s or str [ECMA-376-1, 18.18.11]"
        ),
        ("<row r=\"1\"><c s=\"2\"/></row>", "there is no cell format “2”; the workbook has 1 [ECMA-376-1, 18.3.1.4]"),
        (
            "<row r=\"1\"><c><is><t>a</t></is></c></row>",
            "a text inside the cell belongs to t=\"inlineStr\", which has no other value [ECMA-376-1, 18.3.1.53]"
        ),
    ]) func everyViolationOfASheetNamesPlaceAndSection(_ rows: String, _ violation: String) throws {
        let sample = SampleWorkbook(rows).with {
            $0.strings = "<si><t>a</t></si>"
            $0.styles = "<cellXfs><xf numFmtId=\"0\"/></cellXfs>"
        }
        let found = try Self.violations(sample)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("a.xlsx/xl/worksheets/sheet1.xml:1:") == true)
        #expect(found.first?.hasSuffix("error: \(violation)") == true, "\(found)")
    }

    @Test(arguments: [
        ("<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B2:C3\"/></mergeCells>", "overlap others [ECMA-376-1, 18.3.1.54]"),
        ("<mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>", "“B2:A1” is no range of cells [ECMA-376-1, 18.3.1.54]"),
        ("<sheetData/>", "a second <sheetData> [ECMA-376-1, 18.3.1.80]"),
        ("<cols/>", "<cols> stands behind <sheetData>, before which it belongs [ECMA-376-1, 18.3.1.99]"),
    ]) func whatStandsAroundTheRowsIsChecked(_ behind: String, _ violation: String) throws {
        let found = try Self.violations(SampleWorkbook().with { $0.behind = behind })
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix(violation) == true, "\(found)")
    }

    @Test(
        arguments: [
            ("[Content_Types].xml", nil, ["a.xlsx: error: the part “[Content_Types].xml” is missing [ECMA-376-2, 10.1.2]"]),
            (
                "xl/media/a.png", "x",
                ["a.xlsx/[Content_Types].xml: error: the part “xl/media/a.png” has no content type [ECMA-376-2, 10.1.2]"]
            ),
            (
                "_rels/.rels", nil,
                [
                    "a.xlsx: error: the part “_rels/.rels” is missing [ECMA-376-2, 9.3]",
                    "a.xlsx/_rels/.rels: error: the package names no main part [ECMA-376-1, 12.3.23]",
                ]
            ),
            (
                "xl/worksheets/sheet1.xml", nil,
                [
                    "a.xlsx/xl/_rels/workbook.xml.rels: error: there is no part “xl/worksheets/sheet1.xml” [ECMA-376-2, 9.3]",
                    "a.xlsx/xl/workbook.xml:1:163: error: the sheet has no part: r:id is “rId1” [ECMA-376-1, 18.2.19]",
                ]
            ),
            ("xl/theme.xml", "<a", ["a.xlsx/xl/theme.xml:1:3: error: the file ends in the middle of markup [XML 1.0, 2.1]"]),
            (
                "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>",
                ["a.xlsx/xl/worksheets/sheet1.xml:1:79: error: the sheet has no <sheetData> [ECMA-376-1, 18.3.1.99]"]
            ),
            (
                "xl/_rels/lain.xml.rels", "<Relationships/>",
                ["a.xlsx/xl/_rels/lain.xml.rels: error: there is no part “xl/lain.xml” that these relationships are of [ECMA-376-2, 9.3]"]
            ),
        ] as [(String, String?, [String])]) func thePartsOfThePackageAreChecked(_ part: String, _ content: String?, _ violations: [String])
        throws
    {
        #expect(try Self.violations(SampleWorkbook().with { $0.parts = [(part, content)] }) == violations)
    }

    @Test func namesOfSheetsAreChecked() throws {
        let found = try Self.violations(SampleWorkbook().with { $0.sheets = [("A", "visible"), ("a", "visible"), ("x/y", "visible")] })
        #expect(found.count == 2)
        #expect(found.first?.hasSuffix("a sheet is called “a” twice [ECMA-376-1, 18.2.19]") == true)
        #expect(
            found.last?.hasSuffix("“x/y” is no name for a sheet; write 1 to 31 characters without []:*?/\\ [ECMA-376-1, 18.2.19]") == true)
    }

    @Test func whatIsNoArchiveIsOneViolation() throws {
        let found = try XLSXFormat().violations(in: ByteSource(Array("id,en".utf8)), file: "a.xlsx").map(\.description)
        #expect(found == ["a.xlsx: error: the file is no ZIP archive [ZIP APPNOTE, 4.3.16]"])
    }
}
