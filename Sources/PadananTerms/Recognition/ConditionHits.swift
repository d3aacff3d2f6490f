/// Where sense conditions hold: in a segment, or in a whole document.
public struct ConditionHits: Sendable {
    /// A word that fulfils a condition.
    private struct Hit: Comparable {
        var condition: UInt32
        /// Of its first byte, in its segment.
        var offset: Int

        static func < (left: Hit, right: Hit) -> Bool {
            left.condition != right.condition ? left.condition < right.condition : left.offset < right.offset
        }
    }

    private var hits: [Hit] = []

    init() {}

    /// All that holds in any of `parts`.
    public init(union parts: [ConditionHits]) {
        hits = parts.flatMap(\.hits)
        sort()
    }

    /// Whether no condition holds.
    var isEmpty: Bool { hits.isEmpty }

    /// Adds a hit; before distances are asked for, `sort` puts all in order.
    mutating func add(_ condition: UInt32, at offset: Int) {
        hits.append(Hit(condition: condition, offset: offset))
    }

    mutating func sort() {
        if hits.count > 1 { hits.sort() }
    }

    /// Bytes between `offset` and the nearest word that fulfils `condition`, or `nil` when it doesn't hold.
    func distance(of condition: UInt32, from offset: Int) -> Int? {
        let wanted = Hit(condition: condition, offset: offset)
        var (low, high) = (0, hits.count)
        while low < high {
            let middle = (low + high) / 2
            if hits[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        let behind = low < hits.count && hits[low].condition == condition ? hits[low].offset - offset : nil
        let before = low > 0 && hits[low - 1].condition == condition ? offset - hits[low - 1].offset : nil
        guard let behind, let before else { return behind ?? before }
        return min(behind, before)
    }
}
