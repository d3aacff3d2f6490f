@testable import PadananFormats

/// Workbooks written by hand, as the parts that programs write.
struct SampleWorkbook {
    var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    var relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    /// The content of `sheetData`.
    var rows = ""
    /// What stands before and behind `sheetData`.
    var before = ""
    var behind = ""
    /// The `si` elements.
    var strings: String?
    /// The content of `styleSheet`.
    var styles: String?
    var workbookProperties = ""
    /// Further parts, or others in place of those that have the name; `nil` leaves one out.
    var parts: [(name: String, content: String?)] = []
    /// Names and states of sheets; the first has `rows`, the others are empty.
    var sheets: [(name: String, state: String)] = [("Sheet1", "visible")]

    init(_ rows: String = "") {
        self.rows = rows
    }

    /// A sheet with these texts, inside the cells.
    init(table: [[String]]) {
        for (index, cells) in table.enumerated() {
            let row = index + 1
            let cells = cells.enumerated().map { column, text in
                text.isEmpty ? "" : CellMarkup.text(text, at: CellReference(column: column + 1, row: row), style: nil)
            }
            rows += "<row r=\"\(row)\">\(cells.joined())</row>"
        }
    }

    func with(_ change: (inout SampleWorkbook) -> Void) -> SampleWorkbook {
        var copy = self
        change(&copy)
        return copy
    }

    func bytes() throws -> [UInt8] {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var zip = ZipWriter(sink)
        for (name, content) in allParts { try zip.add(name, Array(content.utf8)) }
        try zip.finish()
        try sink.flush()
        return bytes
    }

    /// All parts, unpacked.
    func unpacked() -> [(String, String)] { allParts }

    private var allParts: [(String, String)] {
        var all: [(String, String)] = [
            ("[Content_Types].xml", contentTypes), ("_rels/.rels", rels([("officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", workbook),
            ("xl/_rels/workbook.xml.rels", rels(targets)),
        ]
        if let strings { all.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>")) }
        if let styles { all.append(("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>")) }
        for index in sheets.indices {
            let data = index == 0 ? "\(before)<sheetData>\(rows)</sheetData>\(behind)" : "<sheetData/>"
            all.append(
                ("xl/worksheets/sheet\(index + 1).xml", "<worksheet xmlns=\"\(main)\" xmlns:r=\"\(relationships)\">\(data)</worksheet>"))
        }
        for (name, content) in parts {
            all.removeAll { $0.0 == name }
            if let content { all.append((name, content)) }
        }
        return all
    }

    private var targets: [(String, String)] {
        let sheets = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
        return sheets + (strings == nil ? [] : [("sharedStrings", "sharedStrings.xml")])
            + (styles == nil ? [] : [("styles", "/xl/styles.xml")])
    }

    private var workbook: String {
        let elements = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"rId\(index + 1)\"/>"
        }
        return
            "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relationships)\">\(workbookProperties)<sheets>\(elements.joined())</sheets></workbook>"
    }

    private func rels(_ targets: [(String, String)]) -> String {
        let elements = targets.enumerated().map { index, target in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relationships)/\(target.0)\" Target=\"\(target.1)\"/>"
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(elements.joined())</Relationships>"
    }

    private var contentTypes: String {
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
    }
}
