extension SpelledText {
    /// A cell of CSV, in quotes or not, without the apostrophe of `FormulaGuard`.
    static func cell(_ bytes: [UInt8], delimiter: UInt8) -> SpelledText? {
        let quote = UInt8(ascii: "\"")
        guard bytes.first == quote else {
            let isCell = !bytes.contains { $0 == delimiter || $0 == 0x0A || $0 == 0x0D }
            var text = SpelledText(bytes)
            return isCell && text.append(plain: bytes.indices) ? text.unguarded : nil
        }
        guard bytes.count > 1, bytes.last == quote else { return nil }
        var decoded: [UInt8] = []
        var places: [Range<Int>] = []
        var index = 1
        while index < bytes.count - 1 {
            let end = bytes[index] == quote ? index + 2 : index + 1
            guard end < bytes.count, bytes[end - 1] == bytes[index] else { return nil }
            decoded.append(bytes[index])
            places.append(index..<end)
            index = end
        }
        var text = SpelledText(bytes)
        return text.append(decoded, at: places) ? text.unguarded : nil
    }

    private var unguarded: SpelledText {
        let text = String(decoding: literal(meanings.indices), as: UTF8.self)
        guard FormulaGuard.unguarded(text) != text else { return self }
        var result = self
        result.removeFirst()
        return result
    }

    /// A cell of a tab-separated table.
    static func cell(_ bytes: [UInt8], of column: TSVColumn) -> SpelledText? {
        guard !bytes.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else { return nil }
        var text = SpelledText(bytes)
        guard column.isEscaped else { return text.append(plain: bytes.indices) ? text : nil }
        var decoded: [UInt8] = []
        var places: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let isEscape = bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count
            let escaped = isEscape ? TSVColumn.escaped(bytes[index + 1]) : nil
            decoded.append(escaped ?? bytes[index])
            places.append(index..<index + (escaped == nil ? 1 : 2))
            index = places[places.count - 1].upperBound
        }
        return text.append(decoded, at: places) ? text : nil
    }
}
