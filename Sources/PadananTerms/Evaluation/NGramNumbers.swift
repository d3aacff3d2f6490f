/// Numbers for the runs of up to *n* units (characters, words) in the texts of a segment: the same run has the same number in all of them.
///
/// A run is known by the number of the run without its last unit, and that unit: no run is stored, and none is mistaken for another.
struct NGramNumbers {
    /// By order, from 1: the number of each run.
    private var tables: [[UInt64: Int]]

    init(orders: Int) {
        tables = Array(repeating: [:], count: orders)
    }

    /// How many different runs of `index + 1` units there were.
    func count(ofOrderAt index: Int) -> Int { tables[index].count }

    /// The numbers of the runs in `units`, by order; from left to right.
    ///
    /// - Complexity: O(units × orders).
    mutating func runs(in units: [UInt32]) -> [[Int]] {
        var result: [[Int]] = []
        var shorter = [Int](repeating: 0, count: units.count + 1)
        for order in tables.indices {
            var numbers: [Int] = []
            numbers.reserveCapacity(max(0, units.count - order))
            for start in 0..<max(0, units.count - order) {
                let key = UInt64(shorter[start]) << 32 | UInt64(units[start + order])
                numbers.append(number(of: key, order))
            }
            shorter = numbers
            result.append(numbers)
        }
        return result
    }

    private mutating func number(of key: UInt64, _ order: Int) -> Int {
        let next = tables[order].count
        if let number = tables[order][key] { return number }
        tables[order][key] = next
        return next
    }

    /// How often each of `count` runs is in `numbers`.
    static func counts(_ numbers: [Int], of count: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: count)
        for number in numbers { counts[number] += 1 }
        return counts
    }
}
