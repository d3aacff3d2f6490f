import PadananFormats
import PadananModel

/// A merge in the making.
struct MergeRun {
    private let base: MergeTable?
    private let ours: MergeTable
    private let theirs: MergeTable
    private let settling: MergeSide?
    private let columns: MergeColumns
    private var rows: [MergedRow] = []
    private(set) var conflicts: [MergeConflict] = []

    init(base: MergeTable?, ours: MergeTable, theirs: MergeTable, settling: MergeSide?) {
        (self.base, self.ours, self.theirs, self.settling) = (base, ours, theirs, settling)
        columns = MergeColumns(base: base, ours: ours, theirs: theirs)
        let order = MergeOrder.merged(base: base?.ids, ours: ours.ids, theirs: theirs.ids)
        let isSorted = MergeOrder.isSorted(ours.ids) && MergeOrder.isSorted(theirs.ids)
        for id in isSorted ? MergeOrder.sorted(order) : order { merge(id) }
    }

    // MARK: Concepts

    private mutating func merge(_ id: String) {
        let (old, our, their) = (base?.row(id), ours.row(id), theirs.row(id))
        guard let our, let their else { return mergeOneSided(id, old, our, their) }
        var row = MergedRow(ours: our, theirs: their, isUntouched: old.map { $0.bytes == our.bytes } ?? false)
        for winner in settling.map({ [$0] }) ?? [.ours, .theirs] {
            let merge = RowMerge(id, base: old, ours: our, theirs: their, columns: columns, winner: winner)
            row.variants.append(merge.cells)
            if row.variants.count == 1 { conflicts += merge.conflicts }
            if merge.conflicts.isEmpty { break }
        }
        rows.append(row)
    }

    /// A concept that one version hasn't got: it is new in the other, or was removed.
    private mutating func mergeOneSided(_ id: String, _ old: MergeRow?, _ our: MergeRow?, _ their: MergeRow?) {
        guard let present = our ?? their else { return }
        let side: MergeSide = our == nil ? .theirs : .ours
        var row = MergedRow(ours: our, theirs: their, isUntouched: false)
        let cells = Dictionary(uniqueKeysWithValues: columns.names.map { ($0, MergedCell.from(side)) })
        if let old {
            if present.isSame(as: old, in: columns.names) { return }
            let version = { (row: MergeRow) in MergeConflict.Version(text: "", location: row.location()) }
            conflicts.append(
                MergeConflict(
                    concept: id, subject: .concept, ours: our.map(version), theirs: their.map(version), base: version(old)))
            if settling == side.other { return }
            row.variants = settling == side ? [cells] : side == .ours ? [cells, nil] : [nil, cells]
        } else {
            row.variants = [cells]
        }
        rows.append(row)
    }

    // MARK: Writing

    /// The merged table.
    var bytes: [UInt8] {
        let layout = MergeLayout(columns: usedColumns, base: base, ours: ours, theirs: theirs)
        let order: [MergeSide] = base.map { $0.document.head == ours.document.head } ?? false ? [.theirs, .ours] : [.ours, .theirs]
        let pieces = [layout.head(order)] + rows.flatMap { lines($0, layout) }
        return Array(layout.mark) + MasterTableDocument.joined(pieces, lineEnd: layout.lineEnd, endsLine: endsLine)
    }

    /// Columns that a version took out stand no longer where nothing stands in them.
    private var usedColumns: [String] {
        let (old, kept) = (Set(base?.columns ?? []), Set(ours.columns).intersection(theirs.columns))
        return columns.names.filter { name in
            !old.contains(name) || kept.contains(name) || rows.contains { $0.hasText(in: name) }
        }
    }

    private var endsLine: Bool {
        let ends = [base ?? ours, ours, theirs].map { $0.document.bytes.last == 0x0A }
        return base != nil && ends[0] == ends[1] ? ends[2] : ends[1]
    }

    private func lines(_ row: MergedRow, _ layout: MergeLayout) -> [ArraySlice<UInt8>] {
        let order: [MergeSide] = row.isUntouched ? [.theirs, .ours] : [.ours, .theirs]
        let variants = row.variants.map { cells in
            cells.map { layout.row($0, ours: row.ours, theirs: row.theirs, order: order) } ?? []
        }
        guard variants.count > 1 else { return variants }
        let marks = ["<<<<<<< \(ours.file)", "=======", ">>>>>>> \(theirs.file)"].map { Array($0.utf8)[...] + layout.lineEnd }
        return [marks[0], variants[0], marks[1], variants[1], marks[2]]
    }
}
