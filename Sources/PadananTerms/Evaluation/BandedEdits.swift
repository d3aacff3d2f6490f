/// The least insertions, deletions and substitutions that turn words into those of a reference, looked for near the diagonal only.
///
/// Cost: words × twice the width of the band, in time and memory.
struct BandedEdits {
    /// What becomes of a word.
    enum Step: UInt8 {
        case kept, substituted, deleted, inserted, none
    }

    /// Places on either side of the diagonal that are looked at, as in Tercom.
    private static let width = 25
    private static let unreachable = Int32.max / 2

    /// A row of the table: the cells of the band.
    private struct Row {
        var start: Int
        var costs: [Int32]
        var steps: [Step]

        func cost(_ column: Int) -> Int32 {
            costs.indices.contains(column - start) ? costs[column - start] : BandedEdits.unreachable
        }
    }

    private let reference: [UInt32]
    private let words: [UInt32]
    private var rows: [Row]

    init(_ words: [UInt32], _ reference: [UInt32]) {
        self.reference = reference
        self.words = words
        rows = [
            Row(
                start: 0, costs: (0...reference.count).map { Int32($0) },
                steps: [.none] + [Step](repeating: .inserted, count: reference.count))
        ]
        rows.reserveCapacity(words.count + 1)
        for index in words.indices { rows.append(row(index + 1, words[index], after: rows[index])) }
    }

    /// The number of edits.
    var count: Int { Int(rows[rows.count - 1].cost(reference.count)) }

    /// The number of edits of other words, as many as these and the same as these before `place`.
    func count(of others: [UInt32], sameBefore place: Int) -> Int {
        var row = rows[min(place, others.count)]
        for index in min(place, others.count)..<others.count { row = self.row(index + 1, others[index], after: row) }
        return Int(row.cost(reference.count))
    }

    private func row(_ number: Int, _ word: UInt32, after above: Row) -> Row {
        let band = band(number)
        var row = Row(start: band.lowerBound, costs: [], steps: [])
        row.costs.reserveCapacity(band.count)
        row.steps.reserveCapacity(band.count)
        for column in band {
            var (cost, step) = (Self.unreachable, Step.none)
            if column == 0 {
                (cost, step) = (above.cost(0) + 1, .deleted)
            } else {
                // What comes first is preferred: kept or substituted, deleted, inserted.
                let isSame = word == reference[column - 1]
                (cost, step) = (above.cost(column - 1) + (isSame ? 0 : 1), isSame ? .kept : .substituted)
                if above.cost(column) + 1 < cost { (cost, step) = (above.cost(column) + 1, .deleted) }
                if let left = row.costs.last, left + 1 < cost { (cost, step) = (left + 1, .inserted) }
            }
            row.costs.append(min(cost, Self.unreachable))
            row.steps.append(cost < Self.unreachable ? step : .none)
        }
        return row
    }

    /// The columns of a row that are looked at; the last row goes to the end.
    private func band(_ number: Int) -> Range<Int> {
        let ratio = Double(reference.count) / Double(words.count)
        let width = Double(Self.width) < ratio / 2 ? Int((ratio / 2 + Double(Self.width)).rounded(.up)) : Self.width
        let diagonal = Int((Double(number) * ratio).rounded(.down))
        let end = number == words.count ? reference.count + 1 : min(reference.count + 1, diagonal + width)
        return min(max(0, diagonal - width), end)..<end
    }

    /// The steps from the beginning to the end.
    var steps: [Step] {
        var steps: [Step] = []
        var (line, column) = (rows.count - 1, reference.count)
        while line > 0 || column > 0 {
            let row = rows[line]
            let step = row.steps.indices.contains(column - row.start) ? row.steps[column - row.start] : .none
            switch step {
            case .kept, .substituted: (line, column) = (line - 1, column - 1)
            case .deleted: line -= 1
            case .inserted: column -= 1
            case .none: return steps.reversed()
            }
            steps.append(step)
        }
        return steps.reversed()
    }
}
