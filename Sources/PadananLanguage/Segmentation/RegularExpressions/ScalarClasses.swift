/// Scalars that no set of the patterns tells apart have one class; the automata read classes.
struct ScalarClasses: Sendable {
    /// What stands at the bytes of a scalar behind its first.
    static let continuation: UInt16 = .max
    /// Scalars below this have their class in a table: Latin, Greek, Cyrillic, the punctuation of U+2000 and what is between.
    private static let directLimit: UInt32 = 0x2100

    /// How many classes there are; the class `count` is the edge of the text.
    let count: Int
    private let direct: [UInt16]
    /// Where runs of one class begin, in order, and which class it is.
    private let runStarts: [UInt32]
    private let runClasses: [UInt16]
    /// For each class the sets that it is in, as bits.
    private let memberships: [[UInt64]]

    /// Cost: the number of ranges times that of sets, in steps of 64 sets.
    init(_ sets: [ScalarSet]) {
        var changes: [UInt32: [Int]] = [0: []]
        for (number, set) in sets.enumerated() {
            for range in set.ranges {
                changes[range.lowerBound, default: []].append(number)
                changes[range.upperBound + 1, default: []].append(number)
            }
        }
        var numbers: [[UInt64]: UInt16] = [:]
        var memberships: [[UInt64]] = []
        var starts: [UInt32] = []
        var classes: [UInt16] = []
        var membership = [UInt64](repeating: 0, count: (sets.count + 63) / 64)
        for start in changes.keys.sorted() where start <= 0x10FFFF {
            for set in changes[start] ?? [] { membership[set >> 6] ^= 1 << UInt64(set & 63) }
            let known = numbers[membership]
            let number = known ?? UInt16(memberships.count)
            if known == nil {
                numbers[membership] = number
                memberships.append(membership)
            }
            starts.append(start)
            classes.append(number)
        }
        self.memberships = memberships
        count = memberships.count
        runStarts = starts
        runClasses = classes
        direct = Self.table(starts, classes)
    }

    /// The classes of the scalars below `directLimit`.
    private static func table(_ starts: [UInt32], _ classes: [UInt16]) -> [UInt16] {
        var table: [UInt16] = []
        table.reserveCapacity(Int(directLimit))
        for (index, start) in starts.enumerated() where start < directLimit {
            let end = index + 1 < starts.count ? min(starts[index + 1], directLimit) : directLimit
            table += repeatElement(classes[index], count: Int(end - start))
        }
        return table
    }

    private static func look(up value: UInt32, _ starts: [UInt32], _ classes: [UInt16]) -> UInt16 {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return classes[low - 1]
    }

    func ofScalar(_ value: UInt32) -> UInt16 {
        value < Self.directLimit ? direct[Int(value)] : Self.look(up: value, runStarts, runClasses)
    }

    func isClass(_ number: Int, in set: Int) -> Bool {
        memberships[number][set >> 6] >> UInt64(set & 63) & 1 != 0
    }

    /// The classes of the scalars of `text[block]`, each at its first byte, between two edges: byte `i` of the block stands at `i + 1`.
    ///
    /// A byte that is not UTF-8 is read as U+FFFD.
    func write(_ text: [UInt8], _ block: Range<Int>, to classes: inout [UInt16]) {
        classes.removeAll(keepingCapacity: true)
        classes.reserveCapacity(block.count + 2)
        classes.append(UInt16(count))
        var index = block.lowerBound
        while index < block.upperBound {
            let byte = text[index]
            if byte < 0x80 {
                classes.append(direct[Int(byte)])
                index += 1
                continue
            }
            let decoded = UTF8Decoding.scalar(in: text, at: index)
            // A scalar that the end of the block cuts is none.
            let isWhole = index + decoded.length <= block.upperBound
            let length = isWhole ? decoded.length : 1
            classes.append(ofScalar(isWhole ? decoded.scalar.value : 0xFFFD))
            for _ in 1..<max(length, 1) { classes.append(Self.continuation) }
            index += length
        }
        classes.append(UInt16(count))
    }
}
