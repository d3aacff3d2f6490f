import PadananModel

/// Reads what a `PlaceArchive` has packed.
struct PlaceReader {
    private let bytes: [UInt8]
    private var index: Int

    init(_ bytes: [UInt8], at index: Int) {
        self.bytes = bytes
        self.index = index
    }

    mutating func number() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while bytes[index] >= 0x80 {
            value |= UInt64(bytes[index] & 0x7F) << shift
            shift += 7
            index += 1
        }
        value |= UInt64(bytes[index]) << shift
        index += 1
        return Int(clamping: value)
    }

    mutating func range() -> TextRange {
        let start = number()
        return start..<start + number()
    }

    mutating func text() -> String {
        let count = number()
        defer { index += count }
        return String(decoding: bytes[index..<index + count], as: UTF8.self)
    }
}
