/// How often each jump was made, gathered by the length of the sentence.
struct JumpCounts: Sendable {
    private var byLength: [Int: [SIMD8<Float>]] = [:]

    mutating func add(_ pass: SentencePass, _ matrix: JumpMatrix, steps: Int, emissions: [SIMD8<Float>]) {
        var counts = byLength.removeValue(forKey: matrix.count) ?? Array(repeating: .zero, count: matrix.rows.count)
        pass.count(matrix, steps: steps, emissions: emissions, into: &counts)
        byLength[matrix.count] = counts
    }

    /// By jump, as `JumpTable.update` takes it.
    func jumps(_ table: JumpTable) -> [Float] {
        var result = [Float](repeating: 0, count: 2 * JumpTable.widest + 1)
        for (count, sums) in byLength.sorted(by: { $0.key < $1.key }) {
            let matrix = table.matrix(count)
            for from in 0..<count {
                for to in 0..<count {
                    let place = from * matrix.width + to / 8
                    result[JumpTable.index(from: from, to: to)] += sums[place][to % 8] * matrix.rows[place][to % 8]
                }
            }
        }
        return result
    }
}
