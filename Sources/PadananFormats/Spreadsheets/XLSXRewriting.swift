import PadananModel

/// Copies a workbook with the cells of changed targets and states replaced.
struct XLSXRewriting {
    private let workbook: Workbook
    private let sheet: WorkbookSheet
    private let options: ReadingOptions
    private let file: String
    private var losses = Losses()
    private var defects: [Defect] = []
    private var hasChanged = false

    init(_ source: ByteSource, file: String, options: ReadingOptions) throws {
        workbook = try Workbook(source, file: file)
        sheet = try workbook.sheet(named: options.sheet)
        self.options = options
        self.file = file
    }

    /// Copies all; the sheet is compressed anew only when one of its cells was changed.
    mutating func run(to sink: ByteSink, _ transform: (inout Unit) throws -> Void) throws -> [Defect] {
        let compression = try ZipCompression()
        let pieces = ByteSink { try compression.add($0) }
        var reader = try SheetReader(workbook, sheet)
        var copy = XMLCopy(of: &reader.xml, to: pieces)
        var bitext = try WorkbookBitext(workbook, reader, merged: try MergedCells(workbook, sheet), languages: options.languages)
        while let (row, unit) = try bitext.next() {
            if let unit {
                var changed = unit
                try transform(&changed)
                for edit in edits(unit, changed, row, bitext) { try copy.replace(edit.range, with: edit.markup, from: &bitext.sheet.xml) }
            }
            try copy.advance(to: row.end, from: &bitext.sheet.xml)
        }
        try copy.finish(&bitext.sheet.xml)
        try pieces.flush()
        if hasChanged {
            try workbook.package.archive.write(to: sink, replacing: sheet.part, with: try compression.finish())
        } else {
            try sink.write(workbook.package.archive.bytes)
        }
        return (bitext.defects + defects).sorted { $0.location < $1.location } + losses.defects
    }

    /// A piece of the sheet to be replaced.
    private struct Edit {
        var range: Range<Int>
        var markup: String
        var column: Int
    }

    /// What changes in a row, in the order of the file.
    private mutating func edits(_ old: Unit, _ new: Unit, _ row: SheetRow, _ bitext: WorkbookBitext) -> [Edit] {
        guard let before = old.segments.first, let after = new.segments.first else { return [] }
        var edits: [Edit] = []
        if before.target != after.target { edits += targetEdit(after.target, from: before.target, row, bitext).map { [$0] } ?? [] }
        if before.state != after.state {
            if let column = bitext.table.columns.column(of: .state) {
                edits.append(edit(StateNames.word(for: after), column, row, bitext))
            } else if let column = bitext.table.columns.column(of: .fuzzy) {
                edits.append(edit(StateNames.fuzziness(of: after), column, row, bitext))
            } else {
                losses.add("the table has no column for states; changed ones are not written", at: old.location)
            }
        }
        hasChanged = hasChanged || !edits.isEmpty
        return edits.sorted { ($0.range.lowerBound, $0.column) < ($1.range.lowerBound, $1.column) }
    }

    private mutating func targetEdit(
        _ target: InlineText?, from old: InlineText?, _ row: SheetRow, _ bitext: WorkbookBitext
    ) -> Edit? {
        let location = SourceLocation(file: file, line: row.number, column: bitext.table.columns.target ?? 0)
        guard let column = bitext.table.columns.target else {
            losses.add("the table has no column for translations; name one “target” or by its language", at: location)
            return nil
        }
        if bitext.hasCoveredTarget(row.number) {
            losses.add("the cell for the translation is covered by a merged one and stays empty; split it", at: location)
            return nil
        }
        if let cell = row.cell(column) {
            guard cell.formula == .none || cell.formula == .single && !workbook.hasCalculationChain else {
                defects.append(
                    Defect(.error, "the cell \(cell.place) holds a formula and stays as it is; replace it by its value", at: location))
                return nil
            }
            if cell.formula != .none { losses.add("a formula is replaced by the translation", at: location) }
            if cell.isFormatted { losses.add("the formats inside a cell are lost where its text is changed", at: location) }
        }
        let text = target?.textWithCodes
        if let text, CellMarkup.fitting(text).utf8.count < text.utf8.count {
            defects.append(CellMarkup.defect(text, CellReference(column: column, row: row.number), at: location))
        }
        return edit(text.map { CellMarkup.fitting($0) }, from: old?.textWithCodes, column, row, bitext)
    }

    /// A cell written anew, in its place or before the first cell behind it.
    private func edit(_ text: String?, from old: String? = nil, _ column: Int, _ row: SheetRow, _ bitext: WorkbookBitext) -> Edit {
        let place = CellReference(column: column, row: row.number)
        if let cell = row.cell(column) {
            let spelling = { CellMarkup.text($0, at: place, style: cell.style, prefix: row.prefix) }
            let written = bitext.sheet.xml.bytes(cell.range)
            let markup = SpellingEdit(SpelledText.xml).text(written, from: spelling(old), to: spelling(text))
            return Edit(range: cell.range, markup: markup, column: column)
        }
        let style = row.style ?? bitext.sheet.columnStyles.first { $0.columns.contains(column) }?.style
        let start = row.cells.first { $0.place.column > column }?.range.lowerBound ?? row.cells.last?.range.upperBound ?? row.end
        return Edit(range: start..<start, markup: CellMarkup.text(text, at: place, style: style, prefix: row.prefix), column: column)
    }
}
