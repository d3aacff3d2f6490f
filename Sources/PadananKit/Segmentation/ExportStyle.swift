import PadananFormats
import PadananModel

/// What a format has a place for when segments are written for translators, so that nothing is given to it only to be lost.
struct ExportStyle {
    private let format: String

    init(_ format: any DocumentFormat) {
        self.format = format.id
    }

    /// Tables for spreadsheets, which have columns and nothing else.
    private var isTable: Bool { format == "tsv" || format == "csv" || format == "xlsx" }

    /// The header of a file with one document, or with several.
    func document(_ document: Document, isAlone: Bool, hasTerms: Bool) -> Document {
        var document = document
        if !isAlone, SegmentRows.isNeeded(for: format) {
            // One header would speak for documents of several kinds.
            document.original = ""
            document.properties.removeAll(where: FilterSettings.isSetting)
        }
        if format == "po" || isTable { document.datatype = "" }
        guard isTable else { return document }
        document.original = ""
        document.properties = []
        return SegmentRows.withColumns(document, hasTerms: hasTerms)
    }

    /// A unit, or a row, as the format wants it.
    func unit(_ unit: Unit) -> Unit {
        var unit = unit
        moveType(&unit)
        switch format {
        case "po":
            // A message is known by its context and text, so that repetitions stay apart.
            if !unit.name.isEmpty { unit.properties.append(Property("name", unit.name)) }
            unit.name = unit.id
        case "xliff12":
            for index in unit.notes.indices where unit.notes[index].author.isEmpty {
                unit.notes[index].author = unit.notes[index].category
                unit.notes[index].category = ""
            }
            for index in unit.segments.indices {
                Self.fitXLIFF12(&unit.segments[index].source.codes)
                if var target = unit.segments[index].target {
                    Self.fitXLIFF12(&target.codes)
                    unit.segments[index].target = target
                }
            }
        case "tmx":
            for segment in unit.segments.indices {
                for code in unit.segments[segment].source.codes.indices { unit.segments[segment].source.codes[code].fitTMX() }
                guard var target = unit.segments[segment].target else { continue }
                for code in target.codes.indices { target.codes[code].fitTMX() }
                unit.segments[segment].target = target
            }
        case "tsv", "csv", "xlsx":
            let columns: Set = [SegmentRows.paragraph, SegmentRows.repetition, SegmentRows.terms]
            unit.properties.removeAll { !columns.contains($0.name) }
        default: break
        }
        return unit
    }

    /// What kind of block a unit is goes where the format has a word for it; that it is a paragraph says nothing.
    private func moveType(_ unit: inout Unit) {
        guard let index = unit.properties.firstIndex(where: { $0.name == "type" }) else { return }
        let type = unit.properties.remove(at: index).value
        guard type != "paragraph" else { return }
        switch format {
        case "xliff2": unit.properties.append(Property("xliff2:type", type))
        case "xliff12": unit.properties.append(Property("xliff12:restype", Self.restypes[type] ?? "x-" + type))
        default: unit.properties.append(Property("type", type))
        }
    }

    /// Words of XLIFF 1.2, section 2.3 (`restype`), for kinds of blocks.
    private static let restypes = [
        "cell": "cell", "caption": "caption", "header": "header", "footer": "footer", "list-item": "listitem", "heading": "heading",
    ]

    /// XLIFF 1.2 has room for a remark on a term and for nothing else about it, and none for what to show of a code.
    private static func fitXLIFF12(_ codes: inout [InlineCode]) {
        for index in codes.indices {
            codes[index].display = ""
            if codes[index].kind == .annotationStart { codes[index].attributes.removeAll { $0.name == "ref" } }
        }
    }
}

extension InlineCode {
    /// TMX knows of a code what it was and what kind it is.
    fileprivate mutating func fitTMX() {
        (display, equivalent) = ("", "")
    }
}
