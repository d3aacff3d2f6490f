extension SpelledText {
    /// The strings that make up a PO string, with what stands between them.
    static func po(_ bytes: [UInt8]) -> SpelledText? {
        guard bytes.contains(UInt8(ascii: "\"")) else { return nil }
        var decoded: [UInt8] = []
        var places: [Range<Int>] = []
        var index = 0
        while let quote = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) {
            index = quote + 1
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                guard bytes[index] != 0x0A else { return nil }
                let next = character(at: index, bytes, &decoded)
                places += Array(repeating: index..<next, count: decoded.count - places.count)
                index = next
            }
            guard index < bytes.count else { return nil }
            index += 1
        }
        var text = SpelledText(bytes)
        return text.append(decoded, at: places) ? text : nil
    }

    /// Reads the byte or escape at `index`; returns where it ends.
    private static func character(at index: Int, _ bytes: [UInt8], _ text: inout [UInt8]) -> Int {
        if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
            // Digits of an escape end at the quote at the latest.
            if let end = POEscapes.escape(at: index + 1, bytes.count, bytes, &text) { return end }
        }
        text.append(bytes[index])
        return index + 1
    }
}
