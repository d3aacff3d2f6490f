/// Where sense conditions hold: in a segment, and in the whole document.
public struct ConditionHits: Sendable {
    /// By condition: the byte offsets of the words that fulfil it in the segment, rising.
    var offsets: [UInt32: [Int]] = [:]

    init() {}

    /// All that holds in any of `parts`.
    public init(union parts: [ConditionHits]) {
        for part in parts { formUnion(part) }
    }

    /// Whether no condition holds.
    var isEmpty: Bool { offsets.isEmpty }

    mutating func add(_ condition: UInt32, at offset: Int) {
        offsets[condition, default: []].append(offset)
    }

    /// Bytes between `offset` and the nearest word that fulfils `condition`, or `nil` when it doesn't hold.
    func distance(of condition: UInt32, from offset: Int) -> Int? {
        guard let places = offsets[condition] else { return nil }
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return [low - 1, low].filter(places.indices.contains).map { abs(places[$0] - offset) }.min()
    }

    /// Keeps the conditions of documents, for the other segments of the same one.
    mutating func formUnion(_ other: ConditionHits) {
        offsets.merge(other.offsets) { ($0 + $1).sorted() }
    }
}
