/// Loops over runs of bytes without branches in them, which the compiler turns into vector instructions: 23 GB/s for line feeds and
/// 5.8 GB/s for text where byte by byte it was 1.0 and 1.35 (one core of a 2.1 GHz Xeon, 150 bytes a text).
extension XMLScanner {
    /// The end of the run of plain text that begins at `index`.
    func plainEnd(_ index: Int) -> Int {
        let span = bytes.span
        let isPlain = XMLCharacters.isPlainText
        var end = index
        while true {
            let near = min(end &+ 8, span.count)
            while end < near, isPlain[Int(span[end])] { end &+= 1 }
            guard end == near, end < span.count else { return end }
            while span.count &- end >= Self.step, Self.isPlain(span.extracting(end..<end &+ Self.step)) { end &+= Self.step }
        }
    }

    private static let step = 32

    /// Whether `step` bytes hold no control character, nothing outside ASCII and none of `<`, `&`, `]`.
    @inline(__always)
    private static func isPlain(_ chunk: Span<UInt8>) -> Bool {
        var found: UInt8 = 0
        for index in 0..<step {
            let byte = chunk[index]
            let isMarkup = isZero(byte ^ UInt8(ascii: "<")) | isZero(byte ^ UInt8(ascii: "&")) | isZero(byte ^ UInt8(ascii: "]"))
            found |= byte | isMarkup | (byte &- 0x20) & ~byte
        }
        return found < 0x80
    }

    /// The highest bit is set for zero only.
    @inline(__always)
    private static func isZero(_ byte: UInt8) -> UInt8 { (byte &- 1) & ~byte }

    /// How many line feeds are in `range`.
    func countLineFeeds(_ range: Range<Int>) -> Int {
        count(range) { Self.isZero($0 ^ 0x0A) >> 7 }
    }

    /// The index behind the last line feed before `end`; 0 without one.
    func lineStart(before end: Int) -> Int {
        let span = bytes.span
        var index = end
        while index > 0, span[index - 1] != 0x0A { index -= 1 }
        return index
    }

    /// How many characters begin in `range`.
    func countCharacters(_ range: Range<Int>) -> Int {
        count(range) { ($0 >> 7 ^ 1) | $0 >> 6 & 1 }
    }

    /// The sum of `value`, which is 0 or 1, over the bytes in `range`.
    @inline(__always)
    private func count(_ range: Range<Int>, _ value: (UInt8) -> UInt8) -> Int {
        let span = bytes.span.extracting(range)
        var total = 0
        var index = 0
        while span.count &- index >= 128 {
            total &+= Self.sum(span.extracting(index..<index &+ 128), 128, value)
            index &+= 128
        }
        while span.count &- index >= 32 {
            total &+= Self.sum(span.extracting(index..<index &+ 32), 32, value)
            index &+= 32
        }
        while index < span.count {
            total &+= Int(value(span[index]))
            index &+= 1
        }
        return total
    }

    @inline(__always)
    private static func sum(_ chunk: Span<UInt8>, _ count: Int, _ value: (UInt8) -> UInt8) -> Int {
        var sum: UInt8 = 0
        for place in 0..<count { sum &+= value(chunk[place]) }
        return Int(sum)
    }
}
