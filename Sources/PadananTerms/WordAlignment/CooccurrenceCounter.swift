/// Counts in how many sentence pairs two pieces occur together.
struct CooccurrenceCounter {
    private let source: PieceText
    private let target: PieceText
    private let targetPieces: Int
    /// By source piece: where its sentences begin in `sentences`.
    private var starts: [Int32]
    private var sentences: [Int32]

    init(source: PieceText, target: PieceText, sourcePieces: Int, targetPieces: Int) {
        self.source = source
        self.target = target
        self.targetPieces = targetPieces
        starts = Array(repeating: 0, count: sourcePieces + 1)
        for piece in source.pieces { starts[Int(piece) + 1] += 1 }
        for piece in 0..<sourcePieces { starts[piece + 1] += starts[piece] }
        sentences = Array(repeating: 0, count: source.pieces.count)
        var next = starts
        for number in 0..<source.count {
            for index in source.range(number) {
                let piece = Int(source.pieces[index])
                sentences[Int(next[piece])] = Int32(number)
                next[piece] += 1
            }
        }
    }

    /// The pairs that occur together at least so often, and by slot how often they do. Cost: one step a pair of words of the text.
    func pairs(least: Int) -> (PairTable, together: [Float]) {
        var table = PairTable(targetCount: targetPieces)
        var together: [Float] = []
        var counts = [Int32](repeating: 0, count: targetPieces)
        var touched: [Int32] = []
        for piece in 0..<starts.count - 1 {
            touched.removeAll(keepingCapacity: true)
            count(piece, &counts, &touched)
            let row = touched.filter { counts[Int($0)] >= least }
            let slots = table.appendRow(row)
            together.append(contentsOf: repeatElement(0, count: table.targets.count - together.count))
            for (target, slot) in zip(row, slots) { together[slot] = Float(counts[Int(target)]) }
            for target in touched { counts[Int(target)] = 0 }
        }
        return (table, together)
    }

    private func count(_ piece: Int, _ counts: inout [Int32], _ touched: inout [Int32]) {
        var last: Int32 = -1
        for index in Int(starts[piece])..<Int(starts[piece + 1]) {
            let sentence = sentences[index]
            guard sentence != last else { continue }
            last = sentence
            for place in target.range(Int(sentence)) {
                let other = target.pieces[place]
                if counts[Int(other)] == 0 { touched.append(other) }
                counts[Int(other)] += 1
            }
        }
    }
}
