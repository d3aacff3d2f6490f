/// A set of Unicode scalars, as ranges in order that neither overlap nor touch.
struct ScalarSet: Sendable, Hashable {
    private(set) var ranges: [ClosedRange<UInt32>]

    static let empty = ScalarSet()
    static let all = ScalarSet([0...0x10FFFF])

    init() {
        ranges = []
    }

    /// - Parameter unordered: in any order, overlapping or not. Cost: a sort.
    init(_ unordered: [ClosedRange<UInt32>]) {
        ranges = []
        for range in unordered.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = ranges.last, range.lowerBound <= last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                ranges.append(range)
            }
        }
    }

    init(_ value: UInt32) {
        ranges = [value...value]
    }

    /// The assigned scalars for which `condition` holds. Cost: one call for each of them, some milliseconds.
    init(where condition: (Unicode.Scalar) -> Bool) {
        ranges = []
        // Beyond these planes nothing but private characters is assigned.
        for value in [0...UInt32(0x3FFFF), 0xE0000...0xE0FFF].joined() {
            guard let scalar = Unicode.Scalar(value), condition(scalar) else { continue }
            if let last = ranges.last, last.upperBound + 1 == value {
                ranges[ranges.count - 1] = last.lowerBound...value
            } else {
                ranges.append(value...value)
            }
        }
    }

    var isEmpty: Bool { ranges.isEmpty }

    /// Cost: logarithmic.
    func contains(_ value: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound <= value
    }

    func union(_ other: ScalarSet) -> ScalarSet {
        ScalarSet(ranges + other.ranges)
    }

    var inverted: ScalarSet {
        var result = ScalarSet()
        var next: UInt32 = 0
        for range in ranges {
            if range.lowerBound > next { result.ranges.append(next...(range.lowerBound - 1)) }
            next = range.upperBound + 1
        }
        if next <= 0x10FFFF { result.ranges.append(next...0x10FFFF) }
        return result
    }

    func intersection(_ other: ScalarSet) -> ScalarSet {
        inverted.union(other.inverted).inverted
    }

    func subtracting(_ other: ScalarSet) -> ScalarSet {
        inverted.union(other).inverted
    }
}
