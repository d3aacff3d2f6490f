import PadananModel

/// Digits with points and commas in them, and the same with these exchanged.
struct SeparatedDigits {
    /// Where they stand.
    let range: TextRange
    /// `100,000` for `100.000`.
    let exchanged: String

    /// The first digits in `place` that have a separator; `nil` when there are none. Cost: linear.
    init?(in place: TextRange, of bytes: [UInt8]) {
        guard let range = Self.first(in: place, of: bytes) else { return nil }
        self.range = range
        exchanged = String(decoding: bytes[range].map { $0 == Self.comma ? Self.stop : $0 == Self.stop ? Self.comma : $0 }, as: UTF8.self)
    }

    private static let comma = UInt8(ascii: ",")
    private static let stop = UInt8(ascii: ".")

    private static func first(in place: TextRange, of bytes: [UInt8]) -> TextRange? {
        var index = place.lowerBound
        while index < place.upperBound {
            guard bytes[index] &- 0x30 < 10 else {
                index += 1
                continue
            }
            let (end, hasSeparator) = end(of: bytes, from: index, to: place.upperBound)
            if hasSeparator { return index..<end }
            index = end
        }
        return nil
    }

    private static func end(of bytes: [UInt8], from start: Int, to limit: Int) -> (end: Int, hasSeparator: Bool) {
        var (index, hasSeparator) = (start, false)
        while index < limit {
            let isSeparator = bytes[index] == comma || bytes[index] == stop
            guard bytes[index] &- 0x30 < 10 || (isSeparator && index + 1 < limit && bytes[index + 1] &- 0x30 < 10) else { break }
            hasSeparator = hasSeparator || isSeparator
            index += 1
        }
        return (index, hasSeparator)
    }
}
