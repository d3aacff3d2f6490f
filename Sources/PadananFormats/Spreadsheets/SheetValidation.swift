import PadananModel

/// Checks the rows and cells of a sheet.
///
/// - Source: ECMA-376-1, section 18.3.1.
struct SheetValidation {
    /// Violations of one sheet reported one by one.
    private static let limit = 1000
    /// Merged cells that are compared with each other.
    private static let mergedLimit = 3000

    private(set) var defects: [Defect] = []
    private var xml: XMLReader
    private let references: SheetReferences
    private var lastRow = 0
    private var lastColumn = 0
    private var lastChild = -1
    private var hasData = false
    private var merged: [CellRange] = []

    init(_ xml: XMLReader, _ references: SheetReferences) {
        self.xml = xml
        self.references = references
    }

    /// Reads the sheet; throws where it is not well-formed.
    mutating func run() throws {
        while try xml.next() != .end {
            guard xml.event == .startElement, defects.count < Self.limit else { continue }
            switch (xml.depth, xml.localName) {
            case (1, _): checkRoot()
            case (2, _): checkOrder()
            case (3, "row"): checkRow()
            case (4, "c"): try checkCell()
            case (3, "mergeCell"): checkMerged()
            default: break
            }
        }
        if !hasData { report("the sheet has no <sheetData>", "18.3.1.99") }
    }

    private mutating func checkRoot() {
        if xml.localName != "worksheet" || xml.namespace != SpreadsheetML.transitional && xml.namespace != SpreadsheetML.strict {
            report("a sheet begins with <worksheet> of SpreadsheetML, not <\(xml.name)>", "18.3.1.99")
        }
    }

    private mutating func checkOrder() {
        guard SpreadsheetML.contains(xml.namespace) else { return }
        if xml.localName == "sheetData" {
            if hasData { report("a second <sheetData>", "18.3.1.80") }
            hasData = true
        }
        guard let place = Self.children.firstIndex(of: xml.localName) else { return }
        if place < lastChild {
            report("<\(xml.localName)> stands behind <\(Self.children[lastChild])>, before which it belongs", "18.3.1.99")
        }
        lastChild = max(lastChild, place)
    }

    private mutating func checkRow() {
        lastColumn = 0
        guard let text = xml.attribute("r") else {
            lastRow += 1
            return
        }
        guard let number = Int(text), (1...SpreadsheetML.rows).contains(number) else {
            return report("“\(text.prefix(20))” is no row; write 1 to \(SpreadsheetML.rows)", "18.3.1.73")
        }
        if number <= lastRow { report("row \(number) stands behind row \(lastRow); write rows in order", "18.3.1.73") }
        lastRow = number
        checkStyle("18.3.1.73")
    }

    private mutating func checkCell() throws {
        checkReference()
        checkStyle("18.3.1.4")
        let type = xml.attribute("t") ?? "n"
        let offset = xml.range.lowerBound
        // Until the end of the cell, so that its defects find its place.
        xml.keep(from: offset)
        defer { xml.keep(from: nil) }
        let (value, text) = try content()
        if (text != nil) != (type == "inlineStr"), text != nil || value != nil {
            report("a text inside the cell belongs to t=\"inlineStr\", which has no other value", "18.3.1.53", at: offset)
        }
        if let text, CellMarkup.fitting(text).utf8.count < text.utf8.count {
            report("the text has over \(SpreadsheetML.cellCharacters) characters", "18.3.1.53", at: offset)
        }
        if let value { checkValue(value, type, offset) }
    }

    /// The value of a cell, and the text inside it.
    private mutating func content() throws -> (value: String?, text: String?) {
        let limit = 1 << 20
        let depth = xml.depth
        var (value, text): (String?, String?)
        while !(try xml.next() == .endElement && xml.depth == depth) {
            guard xml.event == .startElement, xml.depth == depth + 1 else { continue }
            if xml.localName == "v" {
                var characters = ""
                try RichText.append(&xml, to: &characters, limit: limit)
                value = characters
            } else if xml.localName == "is" {
                text = try RichText(&xml, limit: limit).text
            }
        }
        return (value, text)
    }

    private mutating func checkReference() {
        guard let text = xml.attribute("r") else {
            lastColumn += 1
            return
        }
        guard let place = CellReference(text), !text.utf8.contains(UInt8(ascii: "$")) else {
            return report("“\(text.prefix(20))” is no cell; write a reference such as C12", "18.18.7")
        }
        if place.row != lastRow { report("cell \(place) stands in row \(lastRow)", "18.3.1.4") }
        if place.column <= lastColumn {
            report("cell \(place) stands behind column \(CellReference.letters(lastColumn)); write cells in order", "18.3.1.4")
        }
        lastColumn = place.column
    }

    private mutating func checkStyle(_ section: String) {
        guard let text = xml.attribute("s"), let count = references.styles else { return }
        if Int(text).map({ !(0..<count).contains($0) }) ?? true {
            report("there is no cell format “\(text.prefix(20))”; the workbook has \(count)", section)
        }
    }

    private mutating func checkValue(_ value: String, _ type: String, _ offset: Int) {
        let shown = value.prefix(20)
        switch type {
        case "s":
            if Int(value.trimmed).map({ !(0..<references.strings).contains($0) }) ?? true {
                report("there is no shared string “\(shown)”; the workbook has \(references.strings)", "18.3.1.4", at: offset)
            }
        case "b":
            if !["0", "1", "true", "false"].contains(value.trimmed) {
                report("“\(shown)” is no boolean; write 0 or 1", "18.18.11", at: offset)
            }
        case "n":
            if !value.isEmpty, Double(value.trimmed) == nil { report("“\(shown)” is no number", "18.18.11", at: offset) }
        case "str", "e", "d", "inlineStr": break
        default: report("“\(type.prefix(20))” is no type of a cell; write b, d, e, inlineStr, n, s or str", "18.18.11", at: offset)
        }
    }

    private mutating func checkMerged() {
        let text = xml.attribute("ref") ?? ""
        guard let range = CellRange(text) else { return report("“\(text.prefix(20))” is no range of cells", "18.3.1.54") }
        guard merged.count < Self.mergedLimit else { return }
        if merged.contains(where: { $0.overlaps(range) }) { report("the merged cells “\(text)” overlap others", "18.3.1.54") }
        merged.append(range)
    }

    private mutating func report(_ message: String, _ section: String, at offset: Int? = nil) {
        defects.append(xml.defect(.error, message, reference: "ECMA-376-1, \(section)", at: offset ?? xml.range.lowerBound))
    }

    /// The children of `worksheet` in the order that the schema wants (18.3.1.99).
    private static let children = [
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
        "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
        "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
        "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture",
        "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    ]
}
