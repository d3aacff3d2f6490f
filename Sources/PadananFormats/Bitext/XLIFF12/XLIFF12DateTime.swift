/// Dates of XML Schema.
///
/// - Source: XML Schema, part 2, 3.2.7 (`dateTime`).
enum XLIFF12DateTime {
    /// Whether `text` is one: `2026-11-26T09:30:00.5+07:00`.
    static func isValid(_ text: String) -> Bool {
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let digits = rest.prefix(while: isDigit)
        guard digits.count == 4 || (digits.count > 4 && digits.first != UInt8(ascii: "0")),
            digits.contains(where: { $0 != UInt8(ascii: "0") })
        else { return false }
        rest = rest.dropFirst(digits.count)
        let year =
            digits.suffix(4).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
            + (digits.count > 4 ? 10_000 * Int(digits[digits.index(digits.endIndex, offsetBy: -5)] - UInt8(ascii: "0")) : 0)
        guard let month = number("-", &rest, 1...12), let day = number("-", &rest, 1...31), day <= days(in: month, year),
            let hour = number("T", &rest, 0...24), let minute = number(":", &rest, 0...59), let second = number(":", &rest, 0...59)
        else { return false }
        var fraction: Substring.UTF8View = rest.prefix(0)
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix(while: isDigit)
            guard !fraction.isEmpty else { return false }
            rest = rest.dropFirst(fraction.count + 1)
        }
        if hour == 24, minute != 0 || second != 0 || fraction.contains(where: { $0 != UInt8(ascii: "0") }) { return false }
        return isZone(rest)
    }

    private static func isZone(_ text: Substring.UTF8View) -> Bool {
        if text.isEmpty || text.elementsEqual("Z".utf8) { return true }
        var rest = text
        guard let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            let hours = number(sign == UInt8(ascii: "+") ? "+" : "-", &rest, 0...14), let minutes = number(":", &rest, 0...59)
        else { return false }
        return rest.isEmpty && (hours < 14 || minutes == 0)
    }

    /// Reads `mark` and two digits behind it.
    private static func number(_ mark: Unicode.Scalar, _ rest: inout Substring.UTF8View, _ range: ClosedRange<Int>) -> Int? {
        let bytes = Array(rest.prefix(3))
        guard bytes.count == 3, UInt32(bytes[0]) == mark.value, isDigit(bytes[1]), isDigit(bytes[2]) else { return nil }
        rest = rest.dropFirst(3)
        let number = Int(bytes[1] - UInt8(ascii: "0")) * 10 + Int(bytes[2] - UInt8(ascii: "0"))
        return range.contains(number) ? number : nil
    }

    private static func days(in month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
