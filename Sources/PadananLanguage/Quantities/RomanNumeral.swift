/// Roman numerals in capitals, up to 39.
///
/// - Source: the usual subtractive notation; L, C, D and M are left out, because they are abbreviations more often.
enum RomanNumeral {
    /// The value of `text`, or `nil` when it is no well-formed numeral.
    static func value(of text: ArraySlice<UInt8>) -> Int64? {
        var rest = text
        var value: Int64 = 0
        while rest.first == UInt8(ascii: "X"), value < 30 {
            value += 10
            rest = rest.dropFirst()
        }
        guard let unit = unit(rest) else { return nil }
        value += unit
        return value > 0 ? value : nil
    }

    /// I, V or X.
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte == 0x49 || byte == 0x56 || byte == 0x58 }

    private static func unit(_ text: ArraySlice<UInt8>) -> Int64? {
        guard let first = text.first else { return 0 }
        guard text.count <= 4, isDigit(first), let unit = units.firstIndex(where: { text.elementsEqual($0.utf8) }) else { return nil }
        return Int64(unit)
    }

    private static let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
}
