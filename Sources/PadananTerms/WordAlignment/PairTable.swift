/// The pairs of pieces that may render each other, with a place (slot) for what a model knows of each.
///
/// A row for each source piece: open addressing by target piece, so that all pairs of a frequent piece lie together and stay in the cache.
/// Cost: 4 bytes a slot here, 12 in `TranslationTable`; about 1.6 slots a pair.
struct PairTable: Sendable {
    /// No pair here.
    static let empty: Int32 = -1

    /// The target piece in each slot, or `empty`.
    private(set) var targets: [Int32] = []
    /// Where the row of each source piece begins; one more than there are pieces. A row's length is a power of two, or 0.
    private(set) var rows: [Int32] = [0]
    /// How many target pieces there are.
    private(set) var targetCount: Int = 0

    init(targetCount: Int) { self.targetCount = targetCount }

    /// Adds the row of the next source piece; returns the slots of `row`, in its order.
    mutating func appendRow(_ row: [Int32]) -> [Int] {
        let start = targets.count
        guard !row.isEmpty else {
            rows.append(Int32(start))
            return []
        }
        var length = 2
        while length * 3 < row.count * 4 { length *= 2 }
        targets.append(contentsOf: repeatElement(Self.empty, count: length))
        rows.append(Int32(targets.count))
        return row.map { target in
            var slot = Self.hash(target) & (length - 1)
            while targets[start + slot] != Self.empty { slot = (slot + 1) & (length - 1) }
            targets[start + slot] = target
            return start + slot
        }
    }

    /// The slot of a pair, or -1.
    @inline(__always)
    func slot(_ source: Int32, _ target: Int32) -> Int32 {
        let start = Int(rows[Int(source)])
        let length = Int(rows[Int(source) &+ 1]) &- start
        guard length > 0 else { return -1 }
        var slot = Self.hash(target) & (length &- 1)
        while true {
            let found = targets[start &+ slot]
            if found == target { return Int32(truncatingIfNeeded: start &+ slot) }
            if found == Self.empty { return -1 }
            slot = (slot &+ 1) & (length &- 1)
        }
    }

    /// The slots of a source piece; some are empty.
    func row(_ source: Int) -> Range<Int> { Int(rows[source])..<Int(rows[source + 1]) }

    var sourceCount: Int { rows.count - 1 }

    @inline(__always)
    private static func hash(_ target: Int32) -> Int {
        Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: target) &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
}
