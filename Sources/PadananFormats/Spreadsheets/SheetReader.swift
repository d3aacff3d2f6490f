import PadananModel

/// Reads the rows of a sheet one by one; only one is in memory.
///
/// Rows and cells may lack their references, be sparse or stand in disorder. What refers to nothing is a defect and read as empty.
/// - Source: ECMA-376-1, section 18.3.1 (worksheets).
struct SheetReader {
    /// Bytes of text of one cell, one row and a whole sheet; strings that many cells share could fill any memory.
    private static let cellLimit = 10_000_000
    private static let rowLimit = 32 << 20
    private static let sheetLimit = 512 << 20

    var xml: XMLReader
    private(set) var defects: [Defect] = []
    /// The numbers of the formats that empty cells of a column have.
    private(set) var columnStyles: [(columns: ClosedRange<Int>, style: Int)] = []
    private let workbook: Workbook
    private let file: String
    private var lastRow = 0
    private var textBytes = 0

    init(_ workbook: Workbook, _ sheet: WorkbookSheet) throws {
        self.workbook = workbook
        file = workbook.package.archive.file
        xml = try workbook.package.reader(of: sheet.part)
    }

    /// The next row, or `nil` at the end of the part.
    mutating func next() throws -> SheetRow? {
        while try xml.next() != .end {
            guard xml.event == .startElement, SpreadsheetML.contains(xml.namespace) else { continue }
            if xml.depth == 1, xml.localName != "worksheet" {
                throw xml.defect(
                    .error, "a sheet begins with <worksheet>, not <\(xml.localName)>", reference: "ECMA-376-1, 18.3.1.99",
                    at: xml.range.lowerBound)
            }
            if xml.depth == 3, xml.localName == "col" { readColumn() }
            if xml.depth == 3, xml.localName == "row" { return try row() }
        }
        return nil
    }

    /// The defect at a cell: in a table, people look for row and column.
    static func location(_ file: String, _ place: CellReference) -> SourceLocation {
        SourceLocation(file: file, line: place.row, column: place.column)
    }

    private mutating func readColumn() {
        let number = { [xml] (name: StaticString) in xml.attribute(name).flatMap { Int($0) } }
        guard let first = number("min"), let last = number("max"), first >= 1, first <= last, let style = number("style"),
            columnStyles.count < SpreadsheetML.columns
        else { return }
        columnStyles.append((first...last, style))
    }

    private mutating func row() throws -> SheetRow {
        let number = xml.attribute("r").flatMap { Int($0) } ?? lastRow + 1
        guard (1...SpreadsheetML.rows).contains(number) else {
            throw xml.defect(
                .error, "there is no row \(number); a sheet has \(SpreadsheetML.rows)", reference: "ECMA-376-1, 18.3.1.73",
                at: xml.range.lowerBound)
        }
        lastRow = number
        var row = SheetRow(number: number, isHidden: SpreadsheetML.isTrue(xml.attribute("hidden")))
        if SpreadsheetML.isTrue(xml.attribute("customFormat")) { row.style = xml.attribute("s").flatMap { Int($0) } }
        if xml.name.utf8.count > xml.localName.utf8.count { row.prefix = String(xml.name.dropLast(xml.localName.count)) }
        let depth = xml.depth
        var (column, bytes) = (0, 0)
        while !(try xml.next() == .endElement && xml.depth == depth) {
            guard xml.event == .startElement, xml.localName == "c", xml.depth == depth + 1 else { continue }
            let cell = try cell(row: number, after: column)
            column = cell.place.column
            bytes += cell.text.utf8.count
            row.cells.append(cell)
            try checkSize(row, bytes)
        }
        row.end = xml.range.lowerBound
        textBytes += bytes
        return row
    }

    private mutating func checkSize(_ row: SheetRow, _ bytes: Int) throws {
        guard row.cells.count > SpreadsheetML.columns || bytes > Self.rowLimit || textBytes + bytes > Self.sheetLimit else { return }
        let most = "\(SpreadsheetML.columns) cells and \(Self.rowLimit >> 20) MB of text in a row, \(Self.sheetLimit >> 20) MB in a sheet"
        throw Defect(
            .error, "the sheet holds too much at this row; at most \(most) are read", at: SourceLocation(file: file, line: row.number))
    }

    private mutating func cell(row: Int, after column: Int) throws -> SheetCell {
        let place = try place(row: row, after: column)
        var cell = SheetCell(place: place, style: xml.attribute("s").flatMap { Int($0) }, range: xml.range)
        let (start, type) = (xml.range.lowerBound, xml.attribute("t") ?? "n")
        let value = try value(of: &cell)
        cell.range = start..<xml.range.upperBound
        let hasValue = value.map { !$0.isEmpty || type == "str" } ?? false
        if let value, hasValue || cell.formula == .none {
            read(value, type, into: &cell)
        } else if cell.formula != .none {
            report("the formula has no value; open and save the file in a spreadsheet program", place)
        }
        return cell
    }

    /// Where the cell stands: as it says, or behind the one before.
    private mutating func place(row: Int, after column: Int) throws -> CellReference {
        var place = CellReference(column: column + 1, row: row)
        if let reference = xml.attribute("r"), let read = CellReference(reference) { place.column = read.column }
        if place.column <= SpreadsheetML.columns { return place }
        let message = "a sheet has \(SpreadsheetML.columns) columns"
        throw xml.defect(.error, message, reference: "ECMA-376-1, 18.3.1.4", at: xml.range.lowerBound)
    }

    /// Reads the content of a cell up to its end tag; returns its value as written.
    private mutating func value(of cell: inout SheetCell) throws -> String? {
        let depth = xml.depth
        var value: String?
        while !(try xml.next() == .endElement && xml.depth == depth) {
            guard xml.event == .startElement else { continue }
            switch xml.localName {
            case "v":
                var text = ""
                try RichText.append(&xml, to: &text, limit: Self.cellLimit)
                value = text
            case "f":
                cell.formula = xml.attribute("t") == nil || xml.attribute("t") == "normal" ? .single : .shared
                try xml.skipElement()
            case "is":
                let rich = try RichText(&xml, limit: Self.cellLimit)
                (value, cell.isFormatted) = (rich.text, rich.isFormatted)
            default: try xml.skipElement()
            }
        }
        return value
    }

    private mutating func read(_ value: String, _ type: String, into cell: inout SheetCell) {
        switch type {
        case "s":
            guard let index = Int(value.trimmed), let text = workbook.strings[index] else {
                return report("there is no shared string “\(value.prefix(20))”", cell.place, .error)
            }
            cell.text = text
            cell.isFormatted = workbook.strings.isFormatted(index)
        case "b": cell.text = SpreadsheetML.isTrue(value.trimmed) ? "TRUE" : "FALSE"
        case "inlineStr", "d", "e": cell.text = value
        case "str": cell.text = SpreadsheetText.unescape(value)
        default: cell.text = number(value.trimmed, style: cell.style)
        }
    }

    /// A number in its shortest form, or as a date when its format says so.
    private func number(_ text: String, style: Int?) -> String {
        let isDecimal = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
        guard isDecimal, let value = Double(text), value.isFinite else { return text }
        if let kind = workbook.styles.kind(style ?? 0),
            let date = SerialDate.text(value, kind, since1904: workbook.usesDatesSince1904)
        {
            return date
        }
        // Beyond this a double skips whole numbers, and shows so by its exponent.
        return abs(value) < 1e15 ? Int(exactly: value).map { String($0) } ?? value.description : value.description
    }

    private mutating func report(_ message: String, _ place: CellReference, _ severity: Defect.Severity = .warning) {
        let limit = 100
        guard defects.count < limit else { return }
        let defect = Defect(severity, message, reference: "ECMA-376-1, 18.3.1.4", at: Self.location(file, place))
        defects.append(defect)
    }
}
