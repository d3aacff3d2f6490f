/// A placeholder in a message of a program, which is replaced when the message is shown.
///
/// - Source: ICU MessageFormat (`{name}`, `{n, number}`), Mustache and i18next (`{{count}}`, `$t(key)`), printf (`%s`, `%1$d`, `%@`), Python
///   (`%(name)s`), Ruby and Vue (`%{name}`), template strings (`${name}`), messages of browser extensions (`$NAME$`).
struct MessagePlaceholder {
    /// Where it ends.
    var end: Int

    /// Longer ones are text.
    private static let longest = 200

    private let bytes: [UInt8]
    private let limit: Int

    /// The placeholder at `start`, or `nil`. Cost: no more than the first 200 bytes.
    ///
    /// - Parameters:
    ///   - isArgument: whether a brace here begins an argument of ICU, rather than the text of one of its forms.
    ///   - allowsDollars: whether a name between dollars is one.
    init?(_ bytes: [UInt8], at start: Int, isArgument: Bool, allowsDollars: Bool) {
        self.bytes = bytes
        limit = min(bytes.count, start + Self.longest)
        end = start
        let found: Int? =
            switch bytes[start] {
            case UInt8(ascii: "{"): braces(start, isArgument: isArgument)
            case UInt8(ascii: "$"): dollar(start, allowsDollars)
            case UInt8(ascii: "#"): byte(start + 1) == UInt8(ascii: "{") ? named(start + 1, "}") : nil
            case UInt8(ascii: "%"): percent(start)
            default: nil
            }
        guard let found else { return nil }
        end = found
    }

    private func byte(_ index: Int) -> UInt8? { index < limit ? bytes[index] : nil }

    /// `{{name}}`, `{name}`, `{0}`, `{}`, `{n, number}`.
    private func braces(_ start: Int, isArgument: Bool) -> Int? {
        if byte(start + 1) == UInt8(ascii: "{") {
            guard let close = close(start + 2), byte(close + 1) == UInt8(ascii: "}") else { return nil }
            // Vue and Handlebars have `{{{name}}}` too.
            return byte(close + 2) == UInt8(ascii: "}") && byte(start + 2) == UInt8(ascii: "{") ? close + 3 : close + 2
        }
        guard isArgument else { return nil }
        if byte(start + 1) == UInt8(ascii: "}") { return start + 2 }
        return named(start, "}") ?? formatted(start)
    }

    /// The first closing brace behind `start`, when none opens before it.
    private func close(_ start: Int) -> Int? {
        let first = byte(start) == UInt8(ascii: "{") ? start + 1 : start
        guard first < limit else { return nil }
        let found = bytes[first..<limit].firstIndex { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "{") || $0 == 0x0A }
        return found.flatMap { bytes[$0] == UInt8(ascii: "}") && $0 > first ? $0 : nil }
    }

    /// A name in brackets; returns where it ends, `closing` included.
    private func named(_ start: Int, _ closing: Unicode.Scalar) -> Int? {
        var index = skipSpace(start + 1)
        let nameStart = index
        while let byte = byte(index), isNameByte(byte) { index += 1 }
        guard index > nameStart else { return nil }
        index = skipSpace(index)
        return byte(index) == UInt8(ascii: closing) ? index + 1 : nil
    }

    private func skipSpace(_ start: Int) -> Int {
        var index = start
        while byte(index) == 0x20 { index += 1 }
        return index
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "@"):
            true
        default: false
        }
    }

    /// An argument of ICU with a simple type; one with forms (`plural`, `select`) is text, as another language has other forms.
    private func formatted(_ start: Int) -> Int? {
        guard let comma = named(start, ","), let end = close(comma) else { return nil }
        let type = String(decoding: bytes[comma..<end], as: UTF8.self).split(separator: ",").first.map { String($0).trimmed } ?? ""
        return ["number", "date", "time", "spellout", "ordinal", "duration"].contains(type) ? end + 1 : nil
    }

    /// `${name}`, `$t(key)`, `$NAME$`.
    private func dollar(_ start: Int, _ allowsDollars: Bool) -> Int? {
        if byte(start + 1) == UInt8(ascii: "{") { return close(start + 2).map { $0 + 1 } }
        if byte(start + 1) == UInt8(ascii: "t"), byte(start + 2) == UInt8(ascii: "(") {
            return bytes[start..<limit].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
        }
        return allowsDollars ? named(start, "$") : nil
    }

    // MARK: printf

    /// `%s`, `%1$d`, `%.2f`, `%(name)s`, `%{name}`. A per cent sign behind a digit is one: “50%”.
    private func percent(_ start: Int) -> Int? {
        if byte(start + 1) == UInt8(ascii: "{") { return named(start + 1, "}") }
        guard start == 0 || !isDigit(bytes[start - 1]) else { return nil }
        var index = start + 1
        if byte(index) == UInt8(ascii: "(") {
            guard let end = named(index, ")") else { return nil }
            index = end
        } else {
            let digits = skip(index, isDigit)
            if digits > index, byte(digits) == UInt8(ascii: "$") { index = digits + 1 }
        }
        index = skip(index) { "-+0#".utf8.contains($0) }
        index = skip(index, isDigit)
        if byte(index) == UInt8(ascii: ".") { index = skip(index + 1, isDigit) }
        index = skip(index) { "hlqz".utf8.contains($0) }
        guard let conversion = byte(index), "sdiufgGeExXoc@".utf8.contains(conversion) else { return nil }
        return index + 1
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private func skip(_ start: Int, _ isSkipped: (UInt8) -> Bool) -> Int {
        var index = start
        while let byte = byte(index), isSkipped(byte) { index += 1 }
        return index
    }
}
