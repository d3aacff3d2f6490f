/// Placeholders of message formats.
///
/// - Source: C printf and POSIX positions, `NSString` `%@`, Python `%(name)s` and `str.format`, Ruby `%{name}`, Qt `%1`, Symfony `%name%`,
///   ICU MessageFormat, mustache and its kin, Twig, shell and JavaScript `${name}`.
extension MarkupReader {
    // MARK: Braces

    /// The end of a placeholder in braces that begin at `start`; `nil` for braces of the text.
    func bracesEnd(_ start: Int) -> Int? {
        switch byte(start + 1) {
        case UInt8(ascii: "{"): return mustacheEnd(start)
        case UInt8(ascii: "%"), UInt8(ascii: "#"): return twigEnd(start)
        default: return argumentEnd(start)
        }
    }

    /// `{{name}}`, `{{{name}}}`.
    private func mustacheEnd(_ start: Int) -> Int? {
        var index = start + 2
        while byte(index) == UInt8(ascii: "{"), index < start + 3 { index += 1 }
        let limit = min(bytes.count, start + 200)
        while index < limit, bytes[index] != UInt8(ascii: "{"), bytes[index] != UInt8(ascii: "}") { index += 1 }
        guard byte(index) == UInt8(ascii: "}"), byte(index + 1) == UInt8(ascii: "}") else { return nil }
        let isTriple = byte(start + 2) == UInt8(ascii: "{") && byte(index + 2) == UInt8(ascii: "}")
        return index + (isTriple ? 3 : 2)
    }

    /// `{% if x %}`, `{# note #}`.
    private func twigEnd(_ start: Int) -> Int? {
        let sign = byte(start + 1)
        let limit = min(bytes.count - 1, start + 200)
        var index = start + 2
        while index < limit, bytes[index] != UInt8(ascii: "{") {
            if bytes[index] == sign, bytes[index + 1] == UInt8(ascii: "}") { return index + 2 }
            index += 1
        }
        return nil
    }

    /// `{}`, `{0}`, `{name}`, `{0:N2}`, `{count, plural, …}`.
    private func argumentEnd(_ start: Int) -> Int? {
        var index = identifierEnd(skippingSpaces(start + 1))
        let hasName = index > start + 1
        index = skippingSpaces(index)
        switch byte(index) {
        case UInt8(ascii: "}"): return index + 1
        case UInt8(ascii: ":"), UInt8(ascii: "!"): return formatEnd(index)
        case UInt8(ascii: ","): return hasName ? complexArgumentEnd(start, index) : nil
        default: return nil
        }
    }

    private func skippingSpaces(_ start: Int) -> Int {
        byte(start) == 0x20 ? start + 1 : start
    }

    private func identifierEnd(_ start: Int) -> Int {
        var index = start
        let limit = min(bytes.count, start + 100)
        while index < limit, bytes[index].isIdentifier || bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "-") {
            index += 1
        }
        return index
    }

    private func formatEnd(_ start: Int) -> Int? {
        let limit = min(bytes.count, start + 60)
        var index = start
        while index < limit, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "{") {
            if bytes[index] == UInt8(ascii: "}") { return index + 1 }
            index += 1
        }
        return nil
    }

    private func complexArgumentEnd(_ start: Int, _ comma: Int) -> Int? {
        let wordStart = skippingSpaces(comma + 1)
        let wordEnd = identifierEnd(wordStart)
        let word = String(decoding: bytes[wordStart..<wordEnd], as: UTF8.self)
        let isAlignment = byte(start + 1).isASCIIDigit && byte(wordEnd) == UInt8(ascii: "}") && Int(word) != nil
        guard isAlignment || Self.argumentTypes.contains(word) else { return nil }
        return matchingBrace(start)
    }

    /// No message nests plurals and selections deeper; it bounds the look-ahead in hostile text.
    private static let deepest = 8

    private func matchingBrace(_ start: Int) -> Int? {
        let limit = min(bytes.count, start + Self.longest)
        var (index, depth) = (start, 0)
        while index < limit {
            if bytes[index] == UInt8(ascii: "{") { depth += 1 }
            if depth > Self.deepest { return nil }
            if bytes[index] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
            index += 1
        }
        return nil
    }

    /// `{expression}` behind `$`, `#` or `%`.
    func expressionEnd(_ brace: Int) -> Int? {
        let limit = min(bytes.count, brace + 200)
        var index = brace + 1
        while index < limit, bytes[index] != UInt8(ascii: "{") {
            if bytes[index] == UInt8(ascii: "}") { return index > brace + 1 ? index + 1 : nil }
            index += 1
        }
        return nil
    }

    /// - Source: ICU MessageFormat, argument types.
    static let argumentTypes: Set<String> = [
        "number", "date", "time", "plural", "select", "selectordinal", "spellout", "ordinal", "duration", "choice",
    ]

    // MARK: Percent signs

    /// The end of a placeholder that begins with the `%` at `start`; `nil` for a percentage.
    func percentEnd(_ start: Int, followsMarkup: Bool) -> Int? {
        if byte(start + 1) == UInt8(ascii: "%") { return start + 2 }
        guard followsMarkup || !byte(start - 1).isASCIIDigit else { return nil }
        switch byte(start + 1) {
        case UInt8(ascii: "{"): return expressionEnd(start + 1)
        case UInt8(ascii: "("): return namedEnd(start + 2, UInt8(ascii: ")"))
        case UInt8(ascii: "<"): return namedEnd(start + 2, UInt8(ascii: ">"))
        default: return conversionEnd(positionEnd(start + 1)) ?? numberedEnd(start) ?? enclosedEnd(start)
        }
    }

    /// `%(name)s`, `%<name>s`.
    private func namedEnd(_ start: Int, _ closer: UInt8) -> Int? {
        let end = identifierEnd(start)
        guard end > start, byte(end) == closer else { return nil }
        return conversionEnd(end + 1)
    }

    /// Behind `1$`.
    private func positionEnd(_ start: Int) -> Int {
        var index = start
        while byte(index).isASCIIDigit, index < start + 3 { index += 1 }
        return index > start && byte(index) == UInt8(ascii: "$") ? index + 1 : start
    }

    /// The end of flags, width, precision, length and conversion. The flag “space” is left out: `5 % dari` is no placeholder.
    private func conversionEnd(_ start: Int) -> Int? {
        var index = start
        let limit = min(bytes.count, start + 20)
        while index < limit, Self.modifiers.contains(bytes[index]) { index += 1 }
        while index < limit, Self.lengths.contains(bytes[index]) { index += 1 }
        guard index < limit, Self.conversions.contains(bytes[index]) else { return nil }
        let next = byte(index + 1)
        return next.isASCIILower || next == UInt8(ascii: "_") ? nil : index + 1
    }

    private static let modifiers = Array("-+#'0123456789.*,".utf8)
    private static let lengths = Array("hlqLjzt".utf8)
    private static let conversions = Array("diouxXfFeEgGaAcCsSpn@".utf8)

    /// Qt's `%1`.
    private func numberedEnd(_ start: Int) -> Int? {
        var index = start + 1
        while byte(index).isASCIIDigit, index < start + 3 { index += 1 }
        let next = byte(index)
        guard index > start + 1, !next.isIdentifier, !(next == 0x2C || next == 0x2E) || !byte(index + 1).isASCIIDigit else { return nil }
        return byte(start + 1) == UInt8(ascii: "0") ? nil : index
    }

    /// `%name%`.
    private func enclosedEnd(_ start: Int) -> Int? {
        let end = identifierEnd(start + 1)
        guard end > start + 2, !byte(start + 1).isASCIIDigit, byte(end) == UInt8(ascii: "%") else { return nil }
        return end + 1
    }
}
