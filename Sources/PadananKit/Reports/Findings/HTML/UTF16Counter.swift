/// Translates UTF-8 offsets of one text into UTF-16 units, as JavaScript counts, in any order.
struct UTF16Counter {
    private static let step = 64

    private let bytes: [UInt8]
    /// The units before each offset that is a multiple of `step`.
    private let counts: [Int]

    /// Cost: linear.
    init(_ text: String) {
        bytes = Array(text.utf8)
        var counts = [0]
        counts.reserveCapacity(bytes.count / Self.step + 1)
        for start in stride(from: 0, to: bytes.count, by: Self.step) {
            counts.append(counts[counts.count - 1] + Self.units(bytes[start..<min(start + Self.step, bytes.count)]))
        }
        self.counts = counts
    }

    /// The units before `offset`, which may lie outside of the text. Cost: constant.
    func units(before offset: Int) -> Int {
        let end = min(max(0, offset), bytes.count)
        let mark = end / Self.step
        return counts[mark] + Self.units(bytes[mark * Self.step..<end])
    }

    private static func units(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
    }
}
