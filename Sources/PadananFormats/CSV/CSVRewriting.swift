import PadananModel

/// Copies CSV with the cells of changed targets and states replaced.
struct CSVRewriting {
    private let sink: ByteSink
    private let file: String
    private var losses = Losses()

    init(_ sink: ByteSink, file: String) {
        self.sink = sink
        self.file = file
    }

    mutating func run(_ source: ByteSource, _ options: ReadingOptions, _ transform: (inout Unit) throws -> Void) throws -> [Defect] {
        var source = source
        let data = try source.readAll()
        var bitext = try CSVBitext(ByteSource(data), file: file, languages: options.languages)
        var edits: [Edit] = []
        while let (record, unit) = bitext.next() {
            guard let unit else { continue }
            var changed = unit
            try transform(&changed)
            edits += self.edits(unit, changed, record, bitext)
        }
        try write(data, bitext.text, edits)
        return bitext.defects + losses.defects
    }

    /// A piece of the text to be replaced.
    private struct Edit {
        var range: Range<Int>
        var text: String
    }

    /// Writes the text with `edits`, which are in its order, in its encoding.
    private func write(_ data: [UInt8], _ text: CSVText, _ edits: [Edit]) throws {
        if edits.isEmpty { return try write(data[...], .utf8) }
        var offset = 0
        for edit in edits {
            try write(text.bytes[offset..<edit.range.lowerBound], text.encoding)
            try write(Array(edit.text.utf8)[...], text.encoding)
            offset = edit.range.upperBound
        }
        try write(text.bytes[offset...], text.encoding)
    }

    private func write(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) throws {
        guard encoding == .utf8 else { return try sink.write(encoding.encode(Array(bytes)) { _ in [] }) }
        // In pieces, so that the sink doesn't hold all of them at once.
        let pieceSize = 1 << 16
        for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: pieceSize) { try sink.write(bytes[start...].prefix(pieceSize)) }
    }

    /// What changes in a record, in the order of the file.
    private mutating func edits(_ old: Unit, _ new: Unit, _ record: DelimitedReader.Record, _ bitext: CSVBitext) -> [Edit] {
        guard let before = old.segments.first, let after = new.segments.first else { return [] }
        let columns = bitext.table.columns
        var cells: [(column: Int, old: String, text: String)] = []
        if before.target != after.target {
            if let column = columns.target {
                cells.append((column, before.target?.textWithCodes ?? "", after.target?.textWithCodes ?? ""))
            } else {
                losses.add("the table has no column for translations; name one “target” or by its language", at: old.location)
            }
        }
        if before.state != after.state {
            if let column = columns.column(of: .state) {
                cells.append((column, "", StateNames.word(for: after)))
            } else if let column = columns.column(of: .fuzzy) {
                cells.append((column, "", StateNames.fuzziness(of: after)))
            } else {
                losses.add("the table has no column for states; changed ones are not written", at: old.location)
            }
        }
        return edits(cells.sorted { $0.column < $1.column }, record, bitext.text)
    }

    /// Cells written anew; a record that is too short for one is made longer.
    private func edits(_ cells: [(column: Int, old: String, text: String)], _ record: DelimitedReader.Record, _ text: CSVText) -> [Edit] {
        var edits: [Edit] = []
        var count = record.cells.count
        for cell in cells {
            let written = FormulaGuard.guarded(cell.text)
            guard cell.column > record.cells.count else {
                let range = record.cells[cell.column - 1].range
                edits.append(Edit(range: range, text: edited(text.bytes[range], from: cell.old, to: cell.text, text.delimiter)))
                continue
            }
            let end = record.cells.last?.range.upperBound ?? 0
            let delimiters = String(repeating: String(Unicode.Scalar(text.delimiter)), count: cell.column - count)
            edits.append(Edit(range: end..<end, text: delimiters + DelimitedWriter.spelling(written, delimiter: text.delimiter)))
            count = cell.column
        }
        return edits
    }

    /// A cell with its text changed.
    private func edited(_ cell: ArraySlice<UInt8>, from old: String, to new: String, _ delimiter: UInt8) -> String {
        let isQuoted = cell.first == UInt8(ascii: "\"")
        let (before, after) = (FormulaGuard.guarded(old), FormulaGuard.guarded(new))
        let spelling = DelimitedWriter.spelling(after, delimiter: delimiter, isQuoted: isQuoted)
        // What becomes a formula gets its guard.
        if before == old, after != new { return spelling }
        let edit = SpellingEdit { SpelledText.cell($0, delimiter: delimiter) }
        return edit.text(cell, from: DelimitedWriter.spelling(before, delimiter: delimiter, isQuoted: isQuoted), to: spelling)
    }
}
