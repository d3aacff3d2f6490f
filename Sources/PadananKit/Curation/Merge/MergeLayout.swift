import PadananFormats

/// How the merged table is written: its columns, delimiter and line ends.
struct MergeLayout {
    let columns: [String]
    private let ours: MergeTable
    private let theirs: MergeTable
    /// The version that lends delimiter, line ends and byte order mark: ours, unless only theirs changed them.
    private let form: MergeTable

    init(columns: [String], base: MergeTable?, ours: MergeTable, theirs: MergeTable) {
        (self.columns, self.ours, self.theirs) = (columns, ours, theirs)
        form = base.map { Self.isAlike($0, ours) } ?? false ? theirs : ours
    }

    private static func isAlike(_ first: MergeTable, _ second: MergeTable) -> Bool {
        let (first, second) = (first.document, second.document)
        return first.delimiter == second.delimiter && first.lineEnd == second.lineEnd && first.mark == second.mark
    }

    private func table(_ side: MergeSide) -> MergeTable { side == .ours ? ours : theirs }

    var mark: ArraySlice<UInt8> { form.document.mark }
    var lineEnd: [UInt8] { form.document.lineEnd }

    /// Whether rows of a version can stand in the merged table as they are.
    private func fits(_ side: MergeSide) -> Bool {
        let table = table(side)
        return table.columns == columns && table.document.delimiter == form.document.delimiter && table.document.lineEnd == lineEnd
    }

    // MARK: Header

    /// What stands before the rows.
    ///
    /// - Parameter order: the versions from which it may be taken, the better first.
    func head(_ order: [MergeSide]) -> ArraySlice<UInt8> {
        if let side = order.first(where: fits) { return table(side).document.head }
        var cells: [String: ArraySlice<UInt8>] = [:]
        for side in order {
            let document = table(side).document
            for (column, cell) in zip(document.columns, document.header) where cells[column.name] == nil {
                cells[column.name] =
                    document.delimiter == form.document.delimiter
                    ? document.bytes[cell.range] : form.document.spelled(MasterTableDocument.meaning(cell.text))[...]
            }
        }
        return line(columns.map { cells[$0] ?? [] })[...]
    }

    private func line(_ cells: [ArraySlice<UInt8>]) -> [UInt8] {
        Array(cells.joined(separator: CollectionOfOne(form.document.delimiter))) + lineEnd
    }

    // MARK: Rows

    /// A row with `cells`: the bytes of a version's row where that has the same.
    ///
    /// - Parameter order: the versions, the one to take where both have the same first.
    func row(_ cells: [String: MergedCell], ours: MergeRow?, theirs: MergeRow?, order: [MergeSide]) -> ArraySlice<UInt8> {
        let bytes = columns.map { name in self.bytes(cells[name] ?? .from(ours == nil ? .theirs : .ours), name, ours, theirs) }
        for side in order where fits(side) {
            guard let row = side == .ours ? ours : theirs else { continue }
            if zip(columns, bytes).allSatisfy({ row.bytes($0) == $1 }) { return row.bytes }
        }
        return line(bytes)[...]
    }

    private func bytes(_ cell: MergedCell, _ column: String, _ ours: MergeRow?, _ theirs: MergeRow?) -> ArraySlice<UInt8> {
        switch cell {
        case .text(let text): return form.document.spelled(text)[...]
        case .from(let side):
            guard let row = side == .ours ? ours : theirs else { return [] }
            if table(side).document.delimiter == form.document.delimiter { return row.bytes(column) }
            return form.document.spelled(row.text(column))[...]
        }
    }
}
