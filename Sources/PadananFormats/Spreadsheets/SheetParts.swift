/// The parts of a new workbook of one sheet.
///
/// - Source: ECMA-376-1, sections 12.3 and 18; ECMA-376-2, sections 9.3 and 10.1.
enum SheetParts {
    static let sheetPart = "xl/worksheets/sheet1.xml"
    /// The cell formats, by their number in the styles part.
    static let headerStyle = 1
    static let textStyle = 2

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    /// All parts but the sheet, in the order of writing.
    static func parts(sheet: String) -> [(name: String, content: String)] {
        [
            (OfficePackage.contentTypesName, contentTypes),
            ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", workbook(sheet)),
            ("xl/_rels/workbook.xml.rels", relationships([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")])),
            ("xl/styles.xml", styles),
        ]
    }

    /// The sheet up to its rows: the first row frozen, columns of text.
    static func sheetHead(widths: [Int]) -> String {
        let pane = "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
        let views =
            "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">\(pane)<selection pane=\"bottomLeft\"/></sheetView></sheetViews>"
        let columns = widths.enumerated().map { index, width in
            "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" style=\"\(textStyle)\" customWidth=\"1\"/>"
        }
        let cols = columns.isEmpty ? "" : "<cols>\(columns.joined())</cols>"
        return "\(declaration)<worksheet xmlns=\"\(SpreadsheetML.transitional)\">\(views)\(cols)<sheetData>"
    }

    static let sheetEnd = "</sheetData></worksheet>"

    /// A name that a sheet may have: up to 31 characters, none of `[]:*?/\`, no apostrophe at its ends (18.2.19).
    static func sheetName(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars where !"[]:*?/\\".unicodeScalars.contains(scalar) && XMLCharacters.isCharacter(scalar.value) {
            if result.utf16.count + UTF16.width(scalar) > 31 { break }
            result.unicodeScalars.append(scalar)
        }
        let isApostrophe = { (scalar: Unicode.Scalar) in scalar == "'" }
        let inner = result.unicodeScalars.drop(while: isApostrophe)
        let kept = inner.lastIndex { !isApostrophe($0) }.map { String(inner[...$0]) } ?? ""
        return kept.trimmed.isEmpty ? "Sheet1" : kept
    }

    private static let contentTypes =
        "\(declaration)<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(contentType).sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(contentType).styles+xml\"/>"
        + "<Override PartName=\"/\(sheetPart)\" ContentType=\"\(contentType).worksheet+xml\"/></Types>"

    private static func relationships(_ targets: [(type: String, target: String)]) -> String {
        let elements = targets.enumerated().map { index, target in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(SpreadsheetML.relationships)/\(target.type)\" Target=\"\(target.target)\"/>"
        }
        return "\(declaration)<Relationships xmlns=\"\(packageRelationships)\">\(elements.joined())</Relationships>"
    }

    private static func workbook(_ sheet: String) -> String {
        "\(declaration)<workbook xmlns=\"\(SpreadsheetML.transitional)\" xmlns:r=\"\(SpreadsheetML.relationships)\">"
            + "<bookViews><workbookView/></bookViews>"
            + "<sheets><sheet name=\"\(XMLEscaping.attribute(sheet))\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    }

    /// Three cell formats: as usual, bold for the header, and text (number format 49) that is wrapped and begins at the top.
    private static let styles =
        "\(declaration)<styleSheet xmlns=\"\(SpreadsheetML.transitional)\">"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\(style(font: 1))\(style(font: 0))</cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"

    private static func style(font: Int) -> String {
        let flags = "applyNumberFormat=\"1\" applyFont=\"\(font)\" applyAlignment=\"1\""
        return "<xf numFmtId=\"49\" fontId=\"\(font)\" fillId=\"0\" borderId=\"0\" xfId=\"0\" \(flags)>"
            + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    }
}
