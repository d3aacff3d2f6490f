/// The forms that TBX demands of dates, languages and addresses.
///
/// - Source: the types of XML Schema 1.0 (part 2) that the schema of the TBX core names: `date`, `dateTime`, `language`, `anyURI`.
enum TBXLexical {
    /// Whether `text` is a date or a moment: `2021-12-17`, `2021-12-17T09:30:00Z`, `2021-12-17+07:00`.
    static func isDate(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        guard let year = number(&rest, digits: 4), skip("-", &rest), let month = number(&rest, digits: 2), skip("-", &rest),
            let day = number(&rest, digits: 2), (1...12).contains(month), (1...days(month, year)).contains(day)
        else { return false }
        if skip("T", &rest), !skipTime(&rest) { return false }
        return isZone(rest)
    }

    private static func skipTime(_ rest: inout ArraySlice<UInt8>) -> Bool {
        guard let hour = number(&rest, digits: 2), skip(":", &rest), let minute = number(&rest, digits: 2), skip(":", &rest),
            let second = number(&rest, digits: 2), hour < 24, minute < 60, second < 60
        else { return false }
        guard skip(".", &rest) else { return true }
        let end = rest.firstIndex { !isDigit($0) } ?? rest.endIndex
        defer { rest = rest[end...] }
        return end > rest.startIndex
    }

    private static func isZone(_ zone: ArraySlice<UInt8>) -> Bool {
        var rest = zone
        if rest.isEmpty || rest.elementsEqual("Z".utf8) { return true }
        guard skip("+", &rest) || skip("-", &rest), let hour = number(&rest, digits: 2), skip(":", &rest),
            let minute = number(&rest, digits: 2)
        else { return false }
        return rest.isEmpty && minute < 60 && (hour < 14 || hour == 14 && minute == 0)
    }

    private static func days(_ month: Int, _ year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, digits: Int) -> Int? {
        guard rest.count >= digits, rest.prefix(digits).allSatisfy(isDigit) else { return nil }
        defer { rest = rest.dropFirst(digits) }
        return rest.prefix(digits).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func skip(_ character: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Whether `text` has the form of a language tag: subtags of one to eight letters, or digits behind the first hyphen.
    static func isLanguage(_ text: String) -> Bool {
        let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        for (index, subtag) in subtags.enumerated() {
            guard (1...8).contains(subtag.count) else { return false }
            guard subtag.allSatisfy({ isLetter($0) || index > 0 && isDigit($0) }) else { return false }
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    /// Whether `text` is a web address, as references to the outside must be in TBX-Min and TBX-Basic.
    static func isWebAddress(_ text: String) -> Bool {
        guard let prefix = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
        return text.utf8.count > prefix.utf8.count && isAddress(text)
    }

    /// Whether `text` is an address or a relative reference: no spaces, no brackets but of a host, `%` before two digits, one `#` at most.
    static func isAddress(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let refused = Set("<>\"{}|\\^`".utf8)
        for (index, byte) in bytes.enumerated() {
            if byte <= 0x20 || byte == 0x7F || refused.contains(byte) { return false }
            if byte == UInt8(ascii: "%"), !bytes[(index + 1)...].prefix(2).allSatisfy(isHexadecimal) || index + 2 >= bytes.count {
                return false
            }
        }
        return bytes.count { $0 == UInt8(ascii: "#") } <= 1
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
}
