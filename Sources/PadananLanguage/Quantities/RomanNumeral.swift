/// Roman numerals in capitals, up to 39.
///
/// - Source: the usual subtractive notation; L, C, D and M are left out, because they are abbreviations more often.
enum RomanNumeral {
    /// The value of `text`, or `nil` when it is no well-formed numeral.
    static func value(of text: String) -> Int64? {
        var rest = text.utf8[...]
        var value: Int64 = 0
        while rest.first == UInt8(ascii: "X"), value < 30 {
            value += 10
            rest = rest.dropFirst()
        }
        guard let unit = units.firstIndex(where: { rest.elementsEqual($0.utf8) }) else { return nil }
        value += Int64(unit)
        return value > 0 ? value : nil
    }

    private static let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
}
