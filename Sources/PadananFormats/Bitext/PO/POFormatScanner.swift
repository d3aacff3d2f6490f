/// Reads the directives of a format string.
struct POFormatScanner {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: scalar) else { return false }
        position += 1
        return true
    }

    /// Moves over bytes that are among `set`.
    mutating func skip(_ set: String) {
        while let byte = current, set.utf8.contains(byte) { position += 1 }
    }

    /// A number, at most 9999; `nil` when there is none.
    mutating func number() -> Int? {
        let start = position
        var value = 0
        while let byte = current, byte &- 0x30 < 10 {
            value = min(value * 10 + Int(byte - 0x30), 9_999)
            position += 1
        }
        return position > start ? value : nil
    }

    /// A number before `$`; without one the position stays.
    mutating func argumentNumber() -> Int? {
        let start = position
        if let number = number(), number > 0, take("$") { return number }
        position = start
        return nil
    }

    /// Moves behind the next `%`. Returns false at the end.
    mutating func skipToPercent() -> Bool {
        while let byte = current {
            position += 1
            if byte == UInt8(ascii: "%") { return true }
        }
        return false
    }
}
