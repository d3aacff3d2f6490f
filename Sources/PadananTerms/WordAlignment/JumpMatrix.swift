/// The transitions between the states of one sentence: rows of eight numbers at once, the surplus is 0.
struct JumpMatrix: Sendable {
    let count: Int
    /// How many vectors a row has.
    let width: Int
    /// From the state of the row to that of the column, times the probability of a partner.
    let rows: [SIMD8<Float>]
    /// From before the sentence.
    let first: [SIMD8<Float>]

    init(_ table: JumpTable, count: Int) {
        self.count = count
        width = (count + 7) / 8
        var rows: [SIMD8<Float>] = []
        rows.reserveCapacity(width * count)
        for from in 0..<count { rows += Self.row(table, from: from, count, scale: 1 - table.nullProbability) }
        self.rows = rows
        first = Self.row(table, from: -1, count, scale: 1)
    }

    private static func row(_ table: JumpTable, from: Int, _ count: Int, scale: Float) -> [SIMD8<Float>] {
        var values = [Float](repeating: 0, count: (count + 7) / 8 * 8)
        var sum: Float = 0
        for to in 0..<count {
            values[to] = table.weights[JumpTable.index(from: from, to: to)]
            sum += values[to]
        }
        let factor = scale / sum
        return stride(from: 0, to: values.count, by: 8).map { start in
            var vector = SIMD8<Float>()
            for lane in 0..<8 { vector[lane] = values[start + lane] * factor }
            return vector
        }
    }
}
